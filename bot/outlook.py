"""How a kind of work is doing in the United States, by official figures. Figures are read here, never worked out anew.

Our own table lies in data/: what most people ask about. Where `rebound outlook --load` has put all occupations into
var/outlook, those are used instead. Either is read when somebody first asks.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from bot import titles
from bot.errors import ConfigurationError
from dialogues.facts import Nearby, Outlook

OURS: Final = Path(__file__).with_name("data")
LOADED: Final = Path("var/outlook")  # beside the database, by default
FIGURES, NAMES = "occupations.csv", "names.txt"
LABEL_TRUST, OFFICIAL_TRUST = 0.97, 0.88  # beside 1.0 for a name written by hand
NEAR_AT_MOST: Final = 3
OPEN_ENOUGH: Final = 1000  # openings a year; below that a hint to go there helps nobody
WORTH: Final = 0.67  # of the pay they ask about
BETTER_BY: Final = 2.0  # percent points in ten years
STRONG: Final = 7.0  # percent in ten years, "much faster than average" to BLS; nothing better is named beside it

# What most people have when they start, the least first.
ENTRIES: Final = ("none", "school", "college", "award", "associate", "bachelor", "master", "doctor")
RANK: Final = {entry: rank for rank, entry in enumerate(ENTRIES)}

Names = dict[str, tuple[str, list[str], list[str]]]


@dataclass(frozen=True, slots=True)
class Occupation:
    """`growth`: percent over the ten years. `wage`: dollars a year, the middle one; 0 where none is published, and "at
    least" where `topped`. `related`: soc and tier (1 the nearest), best first.
    """

    soc: str
    title: str
    jobs: int
    later: int
    growth: float
    openings: int
    wage: int
    topped: bool
    entry: str
    experience: str
    training: str
    related: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """`years`: first, last, pay and all (growth of all jobs together, percent), as the head of the file has them."""

    years: dict[str, str]
    occupations: dict[str, Occupation]
    labels: dict[str, str]
    index: titles.Index


@cache
def table() -> Table:
    return read(LOADED if (LOADED / FIGURES).is_file() else OURS)


def read(folder: Path) -> Table:
    """
    Raises:
        ConfigurationError: the files are not as `load` writes them.
    """
    try:
        head, rows = _split((folder / FIGURES).read_text("utf-8"))
        occupations = {row["soc"]: _occupation(row) for row in csv.DictReader(rows)}
        years = dict(line.removeprefix("# ").split(": ", 1) for line in head if line.startswith("# years."))
        named = names(folder)
    except (OSError, KeyError, ValueError, TypeError) as wrong:
        raise ConfigurationError(
            f"{folder} does not hold a table of occupations ({type(wrong).__name__}).",
            "Load the official files again: rebound outlook --load FILE…; or remove the folder.",
        ) from None
    jobs = {soc: each.jobs for soc, each in occupations.items()}
    labels = {soc: named[soc][0] if soc in named else lower(each.title) for soc, each in occupations.items()}
    index = titles.Index(_trusted(named, occupations), jobs)
    return Table({key.removeprefix("years."): year for key, year in years.items()}, occupations, labels, index)


def _split(text: str) -> tuple[list[str], list[str]]:
    lines = [line for line in text.splitlines() if line.strip()]
    return [each for each in lines if each.startswith("#")], [each for each in lines if not each.startswith("#")]


def _occupation(row: dict[str, str]) -> Occupation:
    return Occupation(
        row["soc"], row["title"], int(row["jobs"]), int(row["later"]), float(row["growth"]), int(row["openings"]),
        int(row["wage"]), row["topped"] == "yes", row["entry"], row["experience"], row["training"],
        tuple((each[:7], int(each[8:])) for each in row["related"].split()),
    )  # fmt: skip


def names(folder: Path) -> Names:
    """soc → how our sentences call it, names by hand, official names."""
    found: Names = {}
    for line in _split((folder / NAMES).read_text("utf-8"))[1]:
        soc, label, *rest = (piece.strip() for piece in line.split("|"))
        by_hand, theirs = ([each.strip() for each in piece.split(",") if each.strip()] for piece in (*rest, "")[:2])
        found[soc] = (label, by_hand, theirs)
    return found


def _trusted(named: Names, occupations: dict[str, Occupation]) -> Iterator[tuple[str, str, float]]:
    for soc, (label, by_hand, theirs) in named.items():
        if soc in occupations:
            yield from ((name, soc, 1.0) for name in by_hand)
            yield from ((name, soc, LABEL_TRUST) for name in (label, occupations[soc].title))
            yield from ((name, soc, OFFICIAL_TRUST) for name in theirs)


def lower(title: str) -> str:
    """ "Registered nurses" as it stands inside a sentence."""
    return title[:1].lower() + title[1:]


def candidates_for(role: str) -> tuple[Outlook, ...]:
    """What a person's own words may mean, best first, with what lies near: up to three, none when nothing is near
    enough. Of one that is `sure` there are no others."""
    known = table()
    socs, sure = known.index.candidates(role)
    return tuple(outlook(known, known.occupations[soc], sure) for soc in socs)


def outlook(known: Table, one: Occupation, sure: bool = True) -> Outlook:
    years = known.years
    return Outlook(
        label=known.labels[one.soc],
        sure=sure,
        years=(int(years["first"]), int(years["last"])),
        paid_in=int(years["pay"]),
        all_growth=float(years["all"]),
        jobs=one.jobs,
        later=one.later,
        growth=one.growth,
        openings=one.openings,
        wage=one.wage,
        topped=one.topped,
        entry=one.entry,
        experience=one.experience,
        training=one.training,
        nearby=tuple(nearby(known, one)),
    )


def nearby(known: Table, one: Occupation) -> Iterator[Nearby]:
    """Up to three: those with a better outlook and no higher bar; the last seat is for one that asks less to start."""
    others = [(tier, known.occupations[soc]) for soc, tier in one.related if soc in known.occupations]
    close = [other for _, other in sorted(others, key=lambda each: each[0]) if other.openings >= OPEN_ENOUGH]
    # A third less pay is no better outlook to the one who is paid; it may still be named, after the others.
    close.sort(key=lambda other: other.wage < one.wage * WORTH)
    better = [other for other in close if _better(other, one)]
    lower = [other for other in close if RANK[other.entry] < RANK[one.entry] and other.growth >= min(one.growth, 0)]
    lower = [other for other in lower if other not in better]
    seats = NEAR_AT_MOST - bool(lower)
    chosen = [*better[:seats], *lower][:NEAR_AT_MOST]
    for other in chosen:
        yield Nearby(known.labels[other.soc], other.growth, other.openings, other.wage, other.entry, other in better)


def _better(other: Occupation, one: Occupation) -> bool:
    if one.growth >= STRONG or RANK[other.entry] > RANK[one.entry]:
        return False
    return other.growth > 0 and other.growth >= one.growth + BETTER_BY

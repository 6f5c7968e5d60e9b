"""What the pictures show, as plain data with its words: the card, the moods, how far it went, the gaps.

Only counts and their own words; never a score, an average or a comparison with anybody.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from dialogues import card, words
from dialogues.facts import Brief, Facts
from dialogues.vocabulary import Line

MOST_MOODS: Final = 12  # the latest; more would be too small to read
MOST_GAPS: Final = 7
STEPS: Final = {"lighter": 1, "same": 0, "heavier": -1}
FEELING_OF_A_NUMBER: Final = 3  # a three is the middle of the picture
ENOUGH: Final = 3  # stories, before anything is called a pattern
NOT_MET: Final = frozenset({"no_reply", "cv"})


@dataclass(frozen=True, slots=True)
class Card:
    """`rows`: what it is called, and what is said of it."""

    title: str
    rows: tuple[tuple[str, str], ...]
    alt: str


@dataclass(frozen=True, slots=True)
class Mood:
    """`kind`: lighter, same, heavier or number. `level`: how high it stands; higher is lighter."""

    kind: str
    label: str
    level: int


@dataclass(frozen=True, slots=True)
class Moods:
    """From the first to the last."""

    title: str
    points: tuple[Mood, ...]
    ends: tuple[str, str]
    note: str
    alt: str


@dataclass(frozen=True, slots=True)
class Bars:
    """Counts. `left_out`: how many rows there would be more."""

    title: str
    rows: tuple[tuple[str, int], ...]
    note: str
    alt: str
    left_out: int = 0


Figure = Card | Moods | Bars


def of_card(facts: Facts) -> Card | None:
    """The rows of the day's page, in its own words."""
    rows = tuple((name, said) for name, dot, said in (row.partition(" · ") for row in card.rows(facts)) if dot)
    if not rows:
        return None
    told = " ".join(say("figure-card-row", name=name, said=said.rstrip(".")) for name, said in rows)
    return Card(say("figure-card"), rows, say("figure-card-alt", rows=told))


def of_moods(moods: Sequence[object]) -> Moods | None:
    """
    Args:
        moods: as they were given: numbers from 1 to 5, "lighter", "same", "heavier"; anything else is passed over.
    """
    points: list[Mood] = []
    for each in moods:
        before = points[-1].level if points else 0
        if isinstance(each, int) and 1 <= each <= 5:
            points.append(Mood("number", str(each), FEELING_OF_A_NUMBER - each))
        elif isinstance(each, str) and each in STEPS:
            points.append(Mood(each, say("figure-mood", mood=each), before + STEPS[each]))
    shown = tuple(points[-MOST_MOODS:])
    if not shown:
        return None
    ends = (say("figure-moods-first"), say("figure-moods-last"))
    told = ", ".join(point.label for point in shown)
    note = say("figure-moods-note", numbers=sum(point.kind == "number" for point in shown))
    return Moods(say("figure-moods"), shown, ends, note, say("figure-moods-alt", points=told))


def of_funnel(sent: int, answered: int, talked: int) -> Bars | None:
    """Each no more than the one before, whatever was told."""
    if sent <= 0:
        return None
    answered = min(sent, max(answered, talked))
    counts = (("sent", sent), ("answered", answered), ("talked", min(answered, talked)))
    rows = tuple((say(f"figure-funnel-{name}"), count) for name, count in counts)
    return Bars(say("figure-funnel"), rows, say("figure-funnel-note"), say("figure-funnel-alt", rows=listed(rows)))


def of_gaps(named: Iterable[str]) -> Bars | None:
    """The most often named first; one name in two spellings is one."""
    counted: Counter[str] = Counter()
    shown: dict[str, str] = {}
    for each in named:
        key = " ".join(each.casefold().split())
        if key:
            counted[key] += 1
            shown.setdefault(key, words.capital(each.strip()))
    rows = tuple((shown[key], n) for key, n in counted.most_common(MOST_GAPS))
    left = len(counted) - len(rows)
    told = say("figure-gaps-alt", rows=listed(rows))
    return Bars(say("figure-gaps"), rows, say("figure-gaps-note"), told, left) if rows else None


def of_stories(stories: Sequence[Brief]) -> Bars | None:
    """Numbers they gave for many at once, the latest; else, from the third story on, the stories themselves."""
    for story in reversed(stories):
        if story.counts[0]:
            return of_funnel(*story.counts)
    stages = [story.stage for story in stories if story.stage]
    if len(stages) < ENOUGH:
        return None
    talked = sum(stage not in NOT_MET for stage in stages)
    return of_funnel(len(stages), sum(stage != "no_reply" for stage in stages), talked)


def over_all(stories: Sequence[Brief]) -> dict[str, Bars]:
    """The patterns that there are, by name: of the way, and of the gaps."""
    gaps = of_gaps(gap for story in stories for gap in story.gaps) if len(stories) >= ENOUGH else None
    return {name: bars for name, bars in (("funnel", of_stories(stories)), ("gaps", gaps)) if bars}


def listed(rows: Iterable[tuple[str, int]]) -> str:
    return ", ".join(say("figure-count", label=label, n=count) for label, count in rows)


def say(key: str, **args: Any) -> str:
    return words.render(Line(key, args))

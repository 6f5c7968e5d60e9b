"""How a kind of work is doing: the figures are the published ones, a title finds its work, and nothing is made up."""

from __future__ import annotations

import re
import statistics

import pytest
from process import ROOT

from benchmarks.outlook import cases, found, share, taken_ms
from bot import outlook
from bot.cli import told
from dialogues import words
from dialogues.facts import Known
from dialogues.outlook import about

OURS = outlook.read(outlook.OURS)
ALL = sorted(OURS.occupations)


def said(title: str) -> str:
    return "\n".join(told(outlook.candidates_for(title), "en"))


# --- the table ---


def test_the_table_holds_everyday_work() -> None:
    """Compact, and named alike in both files."""
    names = outlook.names(outlook.OURS)
    everyday = {name for _, by_hand, _ in names.values() for name in by_hand}

    assert 250 <= len(ALL) <= 300
    assert sorted(names) == ALL
    assert len(everyday) >= 1500
    assert sum(path.stat().st_size for path in outlook.OURS.glob("*.*")) < 150_000


def test_the_table_says_where_it_comes_from() -> None:
    """Source, years and licence, in the file and in NOTICE."""
    head = (outlook.OURS / outlook.FIGURES).read_text("utf-8").partition("\nsoc,")[0]
    notice = (ROOT / "NOTICE").read_text("utf-8")

    for wanted in ("Bureau of Labor Statistics", "Employment Projections", "O*NET", "CC BY 4.0"):
        assert wanted in head
        assert wanted in notice
    assert "2024-2034" in head
    assert OURS.years == {"first": "2024", "last": "2034", "pay": "2024", "all": "3.1"}


@pytest.mark.parametrize(
    ("soc", "published"),
    [
        ("29-1141", {"jobs": 3391000, "openings": 189100, "wage": 93600}),
        ("29-1171", {"growth": 40.1}),
        ("15-1252", {"growth": 15.8, "wage": 133080}),
        ("41-2011", {"growth": -9.9, "openings": 542600}),
        ("35-3023", {"growth": 6.1, "openings": 904300}),
        ("27-1024", {"growth": 2.1, "openings": 20000}),
    ],
)
def test_the_figures_are_the_published_ones(soc: str, published: dict[str, float]) -> None:
    """Source: the occupations' own pages at bls.gov/ooh, release of August 2025."""
    one = OURS.occupations[soc]

    assert {name: getattr(one, name) for name in published} == published


# --- titles ---


@pytest.mark.parametrize("part", ["tuned on", "held out"])
def test_a_title_finds_its_work(part: str) -> None:
    """Right first in 85 of a hundred, among those offered in 95."""
    first, among = share(part, found)

    assert first >= 0.85
    assert among >= 0.95


@pytest.mark.parametrize("title", [title for title, _ in cases("none")])
def test_what_is_no_title_finds_nothing(title: str) -> None:
    """Figures about somebody else's work would be made up, to them."""

    assert outlook.candidates_for(title) == ()


def test_who_is_sure_is_right() -> None:
    """In the titles of the file; a doubt is a question."""
    for title, right in cases("tuned on") + cases("held out"):
        told = outlook.candidates_for(title)

        assert not (told and told[0].sure) or found(title)[0].startswith(right), title


@pytest.mark.parametrize("soc", ALL)
def test_work_is_found_by_each_of_its_names(soc: str) -> None:
    """By the one in our sentences for sure, since "To see one" names it."""
    label, by_hand, _ = outlook.names(outlook.OURS)[soc]

    assert OURS.index.candidates(label) == ([soc], True)
    for name in by_hand:
        assert soc in OURS.index.candidates(name)[0], name


@pytest.mark.parametrize("title", ["sales rep", "teacher", "doctor"])
def test_it_asks_when_several_are_meant(title: str) -> None:
    """Three at most, and how to go on."""
    lines = said(title).splitlines()

    assert lines[0] == "Which of these comes closest?"
    assert 2 <= len([line for line in lines if line.startswith("  ")]) <= 3
    assert lines[-1] == f'To see one: rebound outlook "{lines[1].strip()}"'


def test_it_is_quick() -> None:
    """From the words to the figures; slower machines than ours get the benefit of the doubt."""

    assert statistics.median(taken_ms()) <= 5


# --- what is said ---


@pytest.mark.parametrize("soc", ALL)
def test_every_occupation_can_be_told(soc: str) -> None:
    """Whose figures, which years, in the first words; openings a year on average, and never a vacancy."""
    lines = [words.render(line) for line in about(outlook.outlook(OURS, OURS.occupations[soc]))]
    whole = " ".join(lines)

    assert lines[0].startswith("US figures (Bureau of Labor Statistics, 2024 to 2034): jobs for ")
    assert re.search(r"about [\d,]+ openings a year on average", lines[1])
    assert lines[2].startswith("The usual start: ")
    assert "pay" in lines[3]
    assert not re.search(r"vacanc|\bnow hiring|[{}]|  |--|\(\)", whole, re.IGNORECASE)


def test_what_is_said_of_cashiers() -> None:
    """They shrink, and still there are openings, and there is something close by."""

    assert said("cashier at walmart") == (
        "US figures (Bureau of Labor Statistics, 2024 to 2034): jobs for cashiers shrink by 9.9 percent, from "
        "3,157,200 to 2,843,600. All jobs together grow by 3.1 percent.\n"
        "Even so, there are about 542,600 openings a year on average, most of them because people leave this work.\n"
        "The usual start: no formal credential, then up to a month of training on the job.\n"
        "The middle pay is $31,190 a year (May 2024): half earn more, half less.\n"
        "Close to it, by the same figures:\n"
        "Counter and rental clerks: up 3.2 percent, about 45,900 openings a year on average, middle pay $38,540; the "
        "usual start is no formal credential.\n"
        "Stockers and order fillers: up 8.5 percent, about 472,300 openings a year on average, middle pay $37,090; the "
        "usual start is no formal credential.\n"
        "They are ten-year figures for one country. Where you are, and this month, it may look different."
    )


@pytest.mark.parametrize("soc", ALL)
def test_what_is_named_beside_it_is_better_or_easier(soc: str) -> None:
    """Three at most; better never asks for more school, and what is strong has nothing better beside it."""
    one = OURS.occupations[soc]
    near = list(outlook.nearby(OURS, one))

    assert len(near) <= 3
    for other in near:
        assert other.openings >= outlook.OPEN_ENOUGH
        if other.better:
            assert other.growth >= max(one.growth + 2, 0.1)
            assert outlook.RANK[other.entry] <= outlook.RANK[one.entry]
            assert one.growth < outlook.STRONG
        else:
            assert outlook.RANK[other.entry] < outlook.RANK[one.entry]


@pytest.mark.parametrize(
    "title",
    [
        "",
        " ",
        "🙂🙂",
        "x" * 10_000,
        "nurse " * 2_000,
        "Verkäuferin",
        "看護師",
        "'); DROP TABLE person; --",
        "\x00\ud83d",
        "()[",
        "1",
    ],
)
def test_odd_words_get_a_kind_line(title: str) -> None:
    """No error, no guess; and nothing of it is said back."""

    assert said(title).startswith("I have no figures under that name.")


def test_a_turn_may_be_handed_them() -> None:
    """Frozen, so a turn stays arithmetic."""
    known = Known(outlooks=outlook.candidates_for("barista"))

    assert hash(known.outlooks)
    assert [one.label for one in known.outlooks] == ["fast food and counter workers"]

"""The CV: three looks by route, a line in nobody's words but theirs, an advert that is never added to."""

from __future__ import annotations

import re

import pytest
from walking import Walk

from dialogues import routes, words
from dialogues.resume import checks
from dialogues.resume.advert import compare, holds, terms
from dialogues.resume.lines import done, look, rewritten

ADVERT = """We are looking for a Data Analyst at Larkfield Health. You have 3 years of experience with SQL and Power BI,
and solid knowledge of statistics. Experience in healthcare is a plus. Fluent in English; German is an advantage.
Driving licence required. We offer a great team and 30 days of holiday."""
LINES = """Built 12 dashboards in Power BI for the sales team
Wrote SQL for the weekly report, 40 tables
English (native)"""
KITCHEN = (
    "Commis chef wanted for our hotel. You have a food hygiene certificate, good English and no fear of weekend work."
)


@pytest.mark.parametrize("route", ("met", routes.NEVER, routes.MANY, "withdrawn", "internal", "relieved"))
def test_there_are_ten_looks_on_every_route(route: str) -> None:
    assert sorted(checks.order(route)) == sorted(checks.UNREAD)
    assert len(checks.UNREAD) == 10
    for check in checks.order(route):
        assert words.has(f"resume-look-{check}")
        assert words.has(f"resume-name-{check}")


def test_who_was_never_met_begins_with_what_is_seen_first() -> None:
    """Who was met had a CV that opened the door, so its lines come before its looks."""
    assert checks.order("never")[:3] == ("top", "advert", "dates")
    assert checks.order("met")[0] != "top"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Responsible for managing a team of 5 cashiers", "Managed a team of 5 cashiers"),
        ("- I was in charge of training new nurses.", "Trained new nurses"),
        ("my tasks were answering phones and writing letters", "Answered phones and wrote letters"),
        ("Duties included: cleaning rooms, making beds", "Cleaned rooms, made beds"),
        ("I successfully sold more than 200 contracts", "Sold more than 200 contracts"),
        ("I have trained 6 new nurses", "Trained 6 new nurses"),
        # Nothing to gain: it stays as it is, and no new line is offered.
        ("Cut invoice errors from 12 to 2 a month by adding a second check", ""),
        ("Led the move of 40 stores to a new till system", ""),
        ("I was in charge of the stock and ordering", ""),
        ("Planning of shifts", ""),
        ("Various administrative tasks", ""),
    ],
)
def test_a_line_is_turned_round_and_never_added_to(before: str, after: str) -> None:
    """Every word of the new one is theirs, or a task of theirs as a deed."""
    found = look(before)
    theirs = {word.casefold() for word in re.findall(r"\w+", before)}

    assert found.anew == after
    assert {word.casefold() for word in re.findall(r"\w+", after)} <= theirs | {done(word) for word in theirs}


@pytest.mark.parametrize(
    ("line", "verb", "number", "change"),
    [
        ("Cut invoice errors from 12 to 2 a month", True, True, True),
        ("Led the move of 40 stores to a new till system", True, True, False),
        ("Wrote the weekly report", True, False, False),
        ("Responsible for a budget of 30,000 euros", False, True, False),
        ("Managing the front desk", False, False, False),
        ("Halved the waiting time", True, False, True),
        ("Team player with good communication skills", False, False, False),
    ],
)
def test_what_a_line_has(line: str, verb: bool, number: bool, change: bool) -> None:
    found = look(line)

    assert (bool(found.verb), bool(found.number), bool(found.change)) == (verb, number, change)


@pytest.mark.parametrize(("task", "deed"), [("managing", "managed"), ("writing", "wrote"), ("planning", "planned")])
def test_a_task_becomes_a_deed(task: str, deed: str) -> None:
    assert done(task) == deed
    assert done("zooming") == "zooming"  # unknown: left alone


@pytest.mark.parametrize("line", ["", "-", "I", "🤷", "responsible for", "i i i i", "x" * 900])
def test_any_line_can_be_looked_at(line: str) -> None:
    look(line)
    rewritten(line)


def test_an_advert_is_read_for_what_it_asks_and_not_for_its_manners() -> None:
    """Neither the firm, nor the title, nor what they offer."""
    assert terms(ADVERT) == (*("SQL", "Power BI", "statistics", "healthcare", "English", "German", "Driving licence"),)
    assert set(terms(KITCHEN)) == {"food hygiene", "English", "weekend work"} or "food hygiene" in terms(KITCHEN)


def test_present_is_quoted_and_missing_is_missing() -> None:
    found = compare(ADVERT, LINES)

    assert found.present["SQL"] == "Wrote SQL for the weekly report, 40 tables"
    assert set(found.present) == {"SQL", "Power BI", "English"}
    assert found.missing == ("statistics", "healthcare", "German", "Driving licence")


@pytest.mark.parametrize("advert", [ADVERT, KITCHEN, "", "hello", "We want you! " * 200, "SQL SQL SQL", "a\n" * 500])
@pytest.mark.parametrize("lines", [LINES, "", "sql", "nothing to see"])
def test_nothing_is_ever_invented(advert: str, lines: str) -> None:
    """Every term stands in the advert; what is present stands in their lines, what is missing does not."""
    found = compare(advert, lines)
    for term in (*found.present, *found.missing):
        assert holds(advert, term)
    for term in found.present:
        assert holds(lines, term)
    for term in found.missing:
        assert not any(holds(row, term) for row in lines.split("\n"))


def test_another_form_of_a_word_is_the_same_word() -> None:
    assert holds("Prepared invoices for 30 customers", "invoicing")
    assert holds("line managed six people", "line managing")
    assert not holds("a health centre", "healthcare")


def walked(*said: str) -> Walk:
    walk = Walk()
    for each in said:
        walk.says(each)
    return walk


def test_three_looks_at_a_time_and_none_twice() -> None:
    """Until all ten were shown; then the button is gone."""
    walk = walked("my cv", "three looks")
    for said in (*(["ok"] * 3 + ["three more"]) * 3, "ok"):
        walk.says(said)
    shown = [key for prompt in walk.prompts for key, _, _ in prompt.said if key.startswith("resume-look-")]

    assert len(shown) == len(set(shown)) == 10
    assert "checks" not in dict(walk.prompts[-1].choices)


def test_what_was_pasted_is_dropped_once_it_was_looked_at() -> None:
    walk = walked("my cv", "an advert", ADVERT, "done", LINES, "done", "enough")
    memory = walk.journey.memory

    assert (memory["resume_advert"], memory["resume_lines"]) == ("", "")
    assert "dashboards" not in str(memory)


def test_a_line_is_not_kept_either() -> None:
    walk = walked("my cv", "one line", "Responsible for managing a team of 5 cashiers", "enough")

    assert [prompt.lines for prompt in walk.prompts if prompt.kind == "draft"] == [("Managed a team of 5 cashiers",)]
    assert walk.journey.memory["resume_line"] == ""


def test_talk_to_us_is_no_line_of_a_cv() -> None:
    walk = walked("my cv", "one line", "what do you mean by that?")

    assert walk.prompts[-1].step == "resume.line"

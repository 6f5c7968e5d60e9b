"""Two things at once: two stories, two wishes, a firm that is both the house and the refusal."""

from __future__ import annotations

import pytest
from promised import NOON

from dialogues import engine, late, understanding
from dialogues.facts import House, Known
from dialogues.state import CheckIn, Journey, Person, Place
from dialogues.turn import Due, Said, Turn


def said(text: str, step: str, known: Known, **memory: object) -> Turn:
    person = Person(1, journey=1, zone="UTC", memory={"noticed": "2026-11-04"})
    return engine.turn(
        person, Journey(1, step, memory=dict(memory)), Said(understanding.understand(text, NOON)), NOON, known
    )


def keys(turn: Turn) -> list[str]:
    return [line.key for say in turn.says for line in say.lines]


def test_what_another_story_just_said_hello_for_waits_behind_it() -> None:
    """Two stories with something due at once are one hello, and the other's question is kept behind the answer."""
    hello = Place("check_in.hello", 1, memory={"kind": "step_due", "keys": ["step_due"], "at": NOON.isoformat()})
    person = Person(1, journey=1, zone="UTC", places=[hello])
    due = CheckIn("step_due", "step_due-j2", NOON.replace(tzinfo=None), "UTC", NOON, True, 2)

    turn = engine.turn(person, Journey(2, "goodbye.quiet"), Due((due,), home=1), NOON, Known())

    assert turn.says == []
    assert turn.person.places[0].memory["behind"] == [[2, ["step_due-j2"]]]


@pytest.mark.parametrize(
    ("workspace", "company", "told"),
    [("Orbit Labs", "orbit", True), ("Orbit Labs", "Larkfield", False), ("", "Orbit", False)],
)
def test_the_firm_of_the_workspace_is_named_as_that(workspace: str, company: str, told: bool) -> None:
    """Who was refused by the firm whose Slack this is, reads once more who else may read."""
    known = Known(House("slack", "Mia Lund", workplace=True, workspace=workspace))

    turn = said("an interview", "arrival.stage", known, company=company, answered=["arrival.role"])

    assert ("notice-same-company" in keys(turn)) is told


@pytest.mark.parametrize(
    ("text", "came"),
    [
        ("they sent feedback today", True),
        ("priya wrote back: more sql", True),
        ("still no feedback", False),
        ("can i ask for feedback?", False),
        ("i called my sister", False),
    ],
)
def test_late_feedback_is_news_and_a_wish_for_it_is_none(text: str, came: bool) -> None:
    """Said by itself, after it was asked about: heard as feedback, and not as a new story."""
    journey = Journey(1, "goodbye.card", memory={"answered": ["feedback.heard", "goodbye.card"]})
    turn = Turn(Person(1, journey=1, zone="UTC"), journey, NOON, Known())

    assert late.told(turn, understanding.understand(text, NOON)) is came


@pytest.mark.parametrize(
    "text", ["pause until yesterday", "remind me last monday", "snooze until 3 november", "pause till 8:00 today"]
)
def test_a_pause_until_a_moment_that_is_over_is_none(text: str) -> None:
    """It is said to be over, another is asked for, and nothing is booked."""
    turn = said(text, "arrival.stage", Known(), answered=["arrival.role"])

    assert "when-past" in keys(turn)
    assert turn.person.places[-1].step == "aside.pause"
    assert (turn.person.mode, turn.books) == ("active", [])

"""A stored conversation meets a newer Rebound: what was released once is there, or has an heir; nobody is lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from walking import Walk

from bot.store.tables import metadata
from dialogues import revive
from dialogues.check_ins import KINDS
from dialogues.flow import FLOW
from dialogues.slots import SLOTS
from dialogues.state import Journey, Person, Place
from dialogues.vocabulary import CLOSED, DONE

LOCK = Path(__file__).with_name("released.lock")
ABOVE = """\
# Every id that was ever released. Rows and buttons of people out there hold them, so a line is never taken away:
# `pytest tests/test_revive.py --accept` only adds. What is gone has an heir in dialogues/revive.py.
"""


def released() -> list[str]:
    return [line for line in LOCK.read_text("utf-8").splitlines() if line and not line.startswith("#")]


def today() -> list[str]:
    """As the lock writes it: what kind of id, and the id."""
    steps = [f"step {address}" for address in FLOW.steps]
    choices = [
        f"choice {address}/{choice}"
        for address, step in FLOW.steps.items()
        for choice in (*step.expects.choices, *step.expects.heard)
    ]
    slots = [f"slot {name}" for name in SLOTS]
    kinds = [f"check-in {kind}" for kind in KINDS]
    columns = [f"column {table.name}.{column.name}" for table in metadata.sorted_tables for column in table.columns]
    return [*steps, *choices, *slots, *kinds, *columns]


def lost(now: set[str], then: list[str]) -> dict[str, str]:
    """What was released and is not there any more → what to do about it."""
    return {gone: mend(gone) for gone in then if gone not in now and not excused(gone, now)}


def excused(gone: str, now: set[str]) -> bool:
    kind, name = gone.split(" ", 1)
    if kind == "step":
        return f"step {revive.MOVED.get(name)}" in now
    step = name.split("/")[0]
    return gone in revive.GONE or (kind == "choice" and f"step {step}" not in now)


def mend(gone: str) -> str:
    kind, name = gone.split(" ", 1)
    return {
        "step": f'people stand at "{name}": give it an heir in revive.MOVED',
        "choice": f'buttons out there say "{name}": let the step hear it still, or say in revive.GONE why none is lost',
        "slot": f'memories hold "{name}": put it back into slots.py; a name is never used for something else',
        "check-in": f'promises of the kind "{name}" are kept: put it back into KINDS, or say in revive.GONE what ends',
        "column": f'"{name}" holds rows: migrate them, and say in revive.GONE which migration did',
    }[kind]


def test_nothing_that_was_released_is_lost(accept: bool) -> None:
    """A step has an heir, a slot stays, and whatever else is gone says why nobody loses by it."""
    if accept:
        new = [line for line in today() if line not in released()]
        kinds = ("step", "choice", "slot", "check-in", "column")
        rows = sorted({*released(), *new}, key=lambda row: (kinds.index(row.split(" ")[0]), row))
        LOCK.write_text(ABOVE + "\n".join(rows) + "\n", "utf-8")

    assert lost(set(today()), released()) == {}


def test_what_is_new_is_in_the_lock() -> None:
    """Else it could vanish again unseen. `pytest tests/test_revive.py --accept` adds it."""

    assert [line for line in today() if line not in released()] == []


def test_the_lock_only_grows() -> None:
    """A line stands once, in order, and of a kind we know."""
    rows = released()

    assert len(set(rows)) == len(rows)
    assert {row.split(" ")[0] for row in rows} == {"step", "choice", "slot", "check-in", "column"}


@pytest.mark.parametrize(
    ("gone", "told"),
    [
        ("step feelings.hum", "give it an heir in revive.MOVED"),
        ("choice feelings.release/hum", "let the step hear it still"),
        ("slot hum", "put it back into slots.py"),
        ("check-in hum", "put it back into KINDS"),
        ("column person.hum", "say in revive.GONE which migration did"),
    ],
)
def test_whoever_loses_an_id_is_told_the_mend(gone: str, told: str) -> None:
    """One line each, with the id and where to write what."""
    found = lost(set(today()), [*released(), gone])

    assert list(found) == [gone]
    assert told in found[gone]


def test_an_heir_or_a_reason_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    """And the choices of a step that moved need no line of their own."""
    monkeypatch.setitem(revive.MOVED, "feelings.hum", "feelings.kind")
    monkeypatch.setitem(revive.GONE, "column person.hum", "migration 0002 copied it")

    assert lost(set(today()), ["step feelings.hum", "choice feelings.hum/yes", "column person.hum"]) == {}


def test_every_heir_is_a_step_of_today() -> None:
    """And nobody is the heir of a step that is still there."""
    for gone, heir in revive.MOVED.items():
        assert heir in FLOW.steps, gone
        assert gone not in FLOW.steps


@pytest.mark.parametrize("step", ["feelings.name", DONE, CLOSED])
def test_who_stands_on_a_known_step_is_left_alone(step: str) -> None:
    journey = Journey(1, step, ["arrival.opening"])

    assert not revive.revive(journey)
    assert (journey.step, journey.trail) == (step, ["arrival.opening"])


def test_an_heir_is_taken_without_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    """It asks the same, and the trail leads back through heirs as well."""
    monkeypatch.setitem(revive.MOVED, "feelings.hum", "feelings.kind")
    journey = Journey(1, "feelings.hum", ["arrival.opening", "feelings.hum", "feelings.sang"])

    assert not revive.revive(journey)
    assert (journey.step, journey.trail) == ("feelings.kind", ["arrival.opening", "feelings.kind"])


@pytest.mark.parametrize(
    ("step", "trail", "lands"),
    [
        ("feelings.hum", ["arrival.opening", "feelings.name", "feelings.sang"], "feelings.name"),
        ("feelings.hum", [], "feelings.name"),
        ("music.hum", [], FLOW.start),
    ],
)
def test_an_unknown_step_resumes_at_the_last_known_one(step: str, trail: list[str], lands: str) -> None:
    """Else at the first of its phase; else at the very start. What was kept stays."""
    journey = Journey(1, step, trail, {"company": "Larkfield Health"})

    assert revive.revive(journey)
    assert journey.step == lands
    assert journey.memory == {"company": "Larkfield Health"}


def met(place: bool = False) -> Walk:
    """Somebody who was asked a question that is gone now."""
    walk = Walk()
    for said in ("didn't get it", "data analyst at Larkfield Health", "final round"):
        walk.says(said)
    walk.person = replace(walk.person, places=[Place("aside.hum", walk.journey.id)] if place else [])
    walk.journey = replace(walk.journey, step=walk.journey.step if place else "feelings.hum")
    revive.met(walk.person, walk.journey)
    return walk


def test_they_are_told_once_and_asked_the_question_that_is_there() -> None:
    """What they say was no answer to it, so it is not taken for one."""
    walk = met()
    stood = walk.journey.step
    first = walk.says("yes")
    then = walk.says("final round")

    assert [line.key for line in first.says[-1].lines][0] == "we-have-changed"
    assert (first.fired, first.journey.step) == (0, stood)
    assert first.says[-1].step == stood
    assert "we-have-changed" not in [line.key for say in then.says for line in say.lines]
    assert then.fired


def test_a_button_of_a_question_that_is_gone_is_answered_the_same_way() -> None:
    walk = met()
    shown = replace(walk.prompts[-1], step="feelings.hum", choices=(("hum", "Hum"),))

    assert [line.key for line in walk.taps(shown, "hum").says[-1].lines][0] == "we-have-changed"


def test_a_side_question_that_is_gone_is_met_too() -> None:
    """It is closed, since no other could stand in for it; a word that works everywhere still works."""
    walk = met(place=True)
    turn = walk.says("forget me")

    assert [line.key for line in turn.says[0].lines][0] == "we-have-changed"
    assert [place.step for place in turn.person.places] == ["aside.erase"]
    assert not turn.effects


def test_danger_comes_before_our_own_news() -> None:
    """The card stands alone."""
    turn = met().says("i want to kill myself")

    assert turn.says[0].kind == "crisis"


def test_nothing_is_said_where_nothing_changed() -> None:
    person, journey = Person(1), Journey(1, "feelings.name")
    revive.met(person, journey)

    assert person.memory == {}

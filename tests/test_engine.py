"""A turn is arithmetic: the same twice, on copies, and every step it passes is passed by an event of the machine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import pytest
from manners import JUMPS
from walking import LUNCH, Walk, play

from dialogues import digressions, engine, understanding
from dialogues.facts import Known
from dialogues.flow import FLOW, SKIP, Flow
from dialogues.phases.aside import OF_A_LIFE
from dialogues.state import Journey, Person
from dialogues.turn import Heard, Said, Tapped, Turn
from dialogues.vocabulary import CLOSED, DONE

# Answered by leading on, and nothing to remember: a hello, the quiet at the end; and that a life was ever in question.
NOT_KEPT = {"check_in.hello", "goodbye.quiet", *OF_A_LIFE}
CHATS = sorted((Path(__file__).parent / "transcripts").rglob("*.chat"))


def plain(turn: Turn) -> dict[str, Any]:
    return asdict(turn)


@dataclass
class Twice(Walk):
    """Hears everything two times, and looks at what it handed in."""

    def hear(self, heard: Heard) -> Turn:
        given = (self.person, self.journey, self.known)
        before = [asdict(each) for each in given]
        first, second = (engine.turn(*given[:2], heard, self.now, given[2]) for _ in range(2))
        assert plain(first) == plain(second)
        assert [asdict(each) for each in given] == before
        assert first.person is not self.person
        assert first.journey is not self.journey
        return super().hear(heard)


@dataclass
class Counted(Walk):
    """Keeps, for every turn, which events the machine was asked for, and by whom."""

    events: list[tuple[str, str]] = field(default_factory=list)
    fired: list[list[tuple[str, str]]] = field(default_factory=list)
    strays: list[str] = field(default_factory=list)

    def hear(self, heard: Heard) -> Turn:
        done, stood, journey = self.done(), self.journey.step, self.journey.id
        EVENTS.clear()
        turn = super().hear(heard)
        self.fired.append(list(EVENTS))
        if any(effect.name == "erase" for effect in turn.effects) or self.journey.id != journey:
            return turn
        moved = {step for step, _ in EVENTS}
        if moved - done - NOT_KEPT != self.done() - done - NOT_KEPT:
            self.strays.append(f"fired {sorted(moved - done)}, kept {sorted(self.done() - done)}")
        said = heard.understood if isinstance(heard, Said) else None
        command = (said.command or digressions.named(said.text)) if said else None
        if not EVENTS and self.journey.step != stood and not (command and command.name in JUMPS):
            self.strays.append(f"{stood} → {self.journey.step} without an event")
        return turn


EVENTS: list[tuple[str, str]] = []


@pytest.fixture
def events(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[str, str]]]:
    """(step, outcome) of everything the machine is asked for."""
    fire = Flow.fire

    def noted(flow: Flow, outcome: str, record: Any, facts: Any) -> bool:
        EVENTS.append((record.step, outcome))
        return fire(flow, outcome, record, facts)

    monkeypatch.setattr(Flow, "fire", noted)
    EVENTS.clear()
    yield EVENTS


@pytest.mark.parametrize("path", CHATS, ids=lambda path: path.stem)
def test_a_turn_is_the_same_twice_and_changes_nothing_it_was_given(path: Path) -> None:
    """Over whole conversations: what comes out is equal, and what went in is as it was."""
    walk = play(path.read_text("utf-8"), Twice)

    assert walk.turns


@pytest.mark.parametrize("path", CHATS, ids=lambda path: path.stem)
def test_every_step_answered_is_one_event_of_the_machine(path: Path, events: list[tuple[str, str]]) -> None:
    """As many events as steps were answered or left out, each of its own step's outcomes; nothing moves without one."""
    walk = play(path.read_text("utf-8"), Counted)

    assert isinstance(walk, Counted)
    assert not walk.strays
    assert [turn.fired for turn in walk.turns] == [len(each) for each in walk.fired]
    assert all(outcome in FLOW.outcomes(step) for each in walk.fired for step, outcome in each)


def heard(text: str) -> Said:
    return Said(understanding.understand(text, LUNCH))


@pytest.mark.parametrize("typed", sorted(FLOW.machine.events))
@pytest.mark.parametrize("step", ["arrival.role", "feelings.name", "gratitude.open", "feelings.strength"])
def test_nothing_a_person_types_is_an_event(typed: str, step: str, events: list[tuple[str, str]]) -> None:
    """The very names of the machine's events are words like others: read against the step's own closed set."""
    turn = engine.turn(Person(1, zone="UTC"), Journey(1, step), heard(typed), LUNCH, Known())
    ways = {move.dest for move in FLOW.moves if move.source == step}

    assert all(outcome in FLOW.outcomes(at) for at, outcome in events)
    if events:
        assert events[0][0] == step
    elif turn.journey.step != step:
        assert turn.journey.memory.get("by_name")
    assert turn.journey.step in {*ways, step} or turn.fired > 1 or turn.journey.memory.get("by_name")


@pytest.mark.parametrize("typed", ["to_done", "to_goodbye.card", "trigger", "closed", "step", "__class__"])
def test_what_sounds_like_the_library_moves_nothing(typed: str, events: list[tuple[str, str]]) -> None:
    turn = engine.turn(Person(1, zone="UTC"), Journey(1, "gratitude.open"), heard(typed), LUNCH, Known())

    assert events == []
    assert turn.journey.step == "gratitude.open"


def test_a_step_whose_answer_is_known_is_passed_by_firing_it() -> None:
    """They said company, role and how far they got: three events, two of them unasked, and all of it in the trail."""
    said = heard("didn't get the data analyst job at Larkfield Health after the final round")
    turn = engine.turn(Person(1, zone="UTC"), Journey(1, FLOW.start), said, LUNCH, Known())
    passed = ["arrival.opening", "arrival.role", "arrival.stage"]

    assert turn.fired == 3
    assert turn.journey.trail == passed
    assert turn.journey.memory["answered"] == passed
    assert turn.journey.memory["company"] == "Larkfield Health"


def test_what_was_known_is_not_asked_again_by_going_back() -> None:
    """Back leads to a step that was passed unasked, and there it is asked."""
    person, journey = Person(1, zone="UTC"), Journey(1, FLOW.start)
    said = heard("didn't get the data analyst job at Larkfield Health after the final round")
    turn = engine.turn(person, journey, said, LUNCH, Known())
    back = engine.turn(turn.person, turn.journey, heard("back"), LUNCH, Known())

    assert back.journey.step == "arrival.stage"
    assert back.says[-1].step == "arrival.stage"
    assert back.fired == 0


@pytest.mark.parametrize("step", FLOW.steps)
def test_three_misses_at_any_step_lead_on(step: str) -> None:
    """Whatever is not understood three times is kept as it is and passed: no step is a trap."""
    places = step in FLOW.beside
    person, journey = Person(1, zone="UTC", memory={"noticed": "2026-11-04"}), Journey(1, "goodbye.quiet")
    turn = Turn(person, journey, LUNCH, Known())
    if places:
        turn.open(step, 1)
    else:
        journey.step = step
    for _ in range(3):
        turn = engine.turn(turn.person, turn.journey, Tapped(SKIP, step, 1), LUNCH, Known())
        assert turn.says, step

    assert turn.spot.step != step or step in ("goodbye.quiet", "aside.quiet")
    assert turn.spot.step in {*FLOW.steps, CLOSED, DONE}

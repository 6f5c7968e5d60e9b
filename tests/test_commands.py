"""What works everywhere works everywhere: each command, and the danger check, at every step of the flow."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bot.settings import Settings
from bot.store import Store
from bot.transcripts import play
from dialogues import digressions, engine, interpret, precedence, understanding, words
from dialogues.facts import Brief, House, Known
from dialogues.flow import FLOW
from dialogues.phases.aside import OF_A_LIFE
from dialogues.state import CheckIn, Journey, Person, Place
from dialogues.turn import Said, Turn
from dialogues.understanding import Understood

NOW = datetime(2026, 11, 4, 19, 10, tzinfo=UTC)
# How each command is said. Every name of ACTS has one: a new command without words fails here.
SAID = {
    "help": "help",
    "where": "where am i",
    "why": "why do you ask",
    "back": "go back",
    "skip": "skip",
    "repeat": "repeat",
    "change": "no, the company was Initech",
    "pause": "pause until monday",
    "rest": "i need a break from searching",
    "stop": "stop",
    "restart": "start over",
    "new_journey": "new rejection",
    "journeys": "my journeys",
    "moods": "my moods",
    "wins": "my wins",
    "check_ins": "my check-ins",
    "data": "my data",
    "export": "export",
    "patterns": "my patterns",
    "picture": "as a picture",
    "delete": "forget me",
    "buttons_only": "buttons only",
    "words_off": "words off",
    "words_fine": "words are fine",
    "words_on": "words on",
    "language": "can you speak german",
    "timezone": "change my time zone",
    "country": "change my country",
    "thanks": "thanks",
    "insult": "stupid bot",
    "hello": "hello",
    "human": "i want to talk to a human",
    "unfair": "this was unfair",
    "offer": "i got an offer",
    "privacy": "who can read this",
    "therapy": "is this therapy",
    "red_flags": "warning signs",
    "robot": "are you a robot",
    "resume": "continue",
    "short": "the short version",
    "open": "the note",
    "practice": "mock interview",
    "cv": "my cv",
}
# These lead somewhere else; all others leave the question open that was open.
MOVES = frozenset(
    [
        "back",
        "skip",
        "pause",
        "rest",
        "stop",
        "restart",
        "new_journey",
        "delete",
        "timezone",
        "country",
        "unfair",
        "offer",
        "resume",
        "open",
    ]
)
# Somebody who is in the middle of everything at once, so that any question finds what it names.
PLAUSIBLE: dict[str, Any] = {
    "opening": "didn't get it",
    "company": "Larkfield Health",
    "role": "data analyst",
    "stage": "final",
    "feelings": ["sad", "ashamed"],
    "feeling_words": ["sad", "ashamed"],
    "felt_first": "sad",
    "strength": 3,
    "moods": [3],
    "pace": "full",
    "told": "email",
    "note": {
        "person": "Priya Nair",
        "description": "",
        "details": ["she showed me how they test their dashboards"],
        "kind": "met",
        "tone": "plain",
        "length": "full",
        "channel": "email",
        "door": "touch",
    },
    "first_name": "Priya",
    "person": "Priya Nair",
    "heard": "paste",
    "remarks": [{"quote": "more experience with large databases", "kind": "gap", "gap": "experience"}],
    "gaps": ["large databases"],
    "wins": [{"text": "i stayed calm in the panel", "on": "2026-11-04"}],
    "features": ["the team", "health data"],
    "first_step": {"what": "one exercise", "local": "2026-11-07T10:00", "timed": True, "part": ""},
    "second": {"where": "City Hospital", "what": "message sam", "local": "2026-11-05T18:00", "timed": True, "part": ""},
    "door": "person",
    "answered": ["arrival.opening", "arrival.role", "arrival.stage", "feelings.name"],
}
STEPS = sorted(FLOW.steps)


@cache
def understood(text: str) -> Understood:
    return understanding.understand(text, NOW)


def standing_at(step: str) -> tuple[Person, Journey, Known]:
    """Somebody in the middle of it, at that very question."""
    person = Person(1, journey=7, zone="Europe/Lisbon", memory={"noticed": "2026-11-04", "wins": PLAUSIBLE["wins"]})
    journey = Journey(7, "feelings.name" if step in FLOW.beside else step, ["arrival.opening", "arrival.role"])
    journey.memory = {**PLAUSIBLE}
    if step in FLOW.beside:
        kind = "step_due" if step == "check_in.hello" else step.split(".")[1]
        person.places.append(Place(step, 7, memory={"kind": kind, "key": kind, "keys": [kind], "then": []}))
    due = datetime(2026, 11, 7, 10, 0, tzinfo=UTC)
    promised = CheckIn("step_due", "step_due:first_step", due.replace(tzinfo=None), "Europe/Lisbon", due, True, 7)
    briefs = (
        Brief(7, "Larkfield Health", "data analyst", "final", None, False),
        Brief(3, "Initech", None, "cv", None, False),
    )
    return person, journey, Known(House("discord", "Mia Lund"), (promised,), briefs)


def heard_at(step: str, text: str) -> Turn:
    person, journey, known = standing_at(step)
    return engine.turn(person, journey, Said(understood(text)), NOW, known)


def shown(turn: Turn) -> list[str]:
    """Every sentence and label, in words: rendering is where a gap shows."""
    found = []
    for say in turn.says:
        found += [*(words.render(line) for line in say.lines), *say.text]
        found += [words.render(label) for _, label in say.choices]
    return [row for row in found if row.strip()]


def is_a_choice(step: str, text: str) -> bool:
    """The words are a choice of that very step ("skip" is one at some), and nothing else."""
    person, journey, known = standing_at(step)
    turn = Turn(person, journey, NOW, known)
    answer = interpret.answer(step, understood(text), turn.facts)
    if text == SAID["why"] and "why" in FLOW.steps[step].expects.heard:  # a question with an answer of its own
        return True
    softly = understood(text).command is not None and understood(text).command.name not in precedence.FIRM
    return answer is not None and answer.outcome != FLOW.steps[step].expects.words and (softly or not answer.rest)


def test_every_command_has_words_here() -> None:
    """And they are understood as that command."""
    assert set(SAID) == set(digressions.ACTS)
    for name, text in SAID.items():
        command = understood(text).command or digressions.named(text)
        assert command is not None, text
        assert command.name == name, text


@pytest.mark.parametrize("name", sorted(SAID))
def test_a_command_works_at_every_step(name: str) -> None:
    """Something visible answers, nothing raises, and the question stands open unless the command moves on."""
    for step in STEPS:
        turn = heard_at(step, SAID[name])

        assert shown(turn), step
        if (name, step) in (("change", "goodbye.change"), ("change", "goodbye.fix")):  # what they are there for
            continue
        if name not in MOVES and not is_a_choice(step, SAID[name]) and understood(SAID[name]).command:
            open_now = (
                "check_in.hello" if step == "check_in.hello" and turn.place else turn.spot.step
            )  # any word opens it
            assert open_now == step, f"{step}: after {name} the question is {turn.spot.step}"


@pytest.mark.parametrize("step", STEPS)
def test_three_words_hold_inside_every_step(step: str) -> None:
    """Stop ends all messages, help helps, forget me asks once: no question is a room without a door."""
    helped, asked = heard_at(step, "help"), heard_at(step, "forget me")

    assert helped.spot.step == step
    assert asked.spot.step in ("aside.erase", *(["goodbye.quiet"] if step == "aside.erase" else []), "feelings.name")
    assert asked.spot.step == "aside.erase" or step == "aside.erase"
    if not is_a_choice(step, "stop"):
        stopped = heard_at(step, "stop")
        assert stopped.person.mode == "stopped"
        assert "step_due:first_step" in stopped.drops


@pytest.mark.parametrize("mode", ["active", "paused", "resting", "stopped", "erasing", "hushed"])
def test_a_life_comes_first_at_every_step(mode: str) -> None:
    """The card is the first thing said, alone, before everything else; whatever stood open is as it was."""
    for step in STEPS:
        person, journey, known = standing_at(step)
        person.mode = mode
        turn = engine.turn(person, journey, Said(understood("i don't want to live anymore")), NOW, known)

        assert turn.says[0].kind == "crisis", step
        assert "1411" in " ".join(words.render(line) for line in turn.says[0].lines)
        assert turn.person.mode == "hushed"
        assert turn.spot.step in OF_A_LIFE
        assert turn.journey.step == journey.step
        assert turn.journey.memory == journey.memory


def test_no_log_has_a_word_of_it(caplog: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    """Nor that it happened: who reads the logs must not know who was in danger."""
    caplog.set_level(logging.DEBUG)
    chat = "(discord · Europe/Lisbon · 2026-11-04 22:05 · Ana)\nAna: velvet. i don't want to live anymore\n"
    play(chat + "Ana: [I'm safe for now]\n", opened(tmp_path), Settings())

    assert "velvet" not in caplog.text
    assert not re.search(r"danger|crisis|hush|1411", caplog.text)


def opened(folder: Path) -> Callable[[], Store]:
    return lambda: Store.open(f"sqlite:///{folder / 'rebound.db'}")


def test_what_they_wrote_of_a_life_is_kept_nowhere() -> None:
    """No word, no label: what is kept is which card was shown, and when."""
    turn = heard_at("feelings.talk", "i don't want to live anymore, the velvet curtain fell")

    assert "velvet" not in repr((turn.person, turn.journey))

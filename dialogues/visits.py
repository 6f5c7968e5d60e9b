"""Visits of their own: practice and the CV. They stand beside the journey, which waits where it stood."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from dialogues import asking, words
from dialogues.phases.aside import OF_A_LIFE
from dialogues.turn import Turn
from dialogues.understanding import Command
from dialogues.vocabulary import Answer

DOORS: Final = {"practice": "practice.begin", "cv": "resume.begin"}
THEIRS: Final = ("practice.", "resume.")


def named(said: str) -> Command | None:
    """ "mock interview", "my cv": a visit called by its name and nothing else."""
    for name, step in DOORS.items():
        if said in (each.casefold() for each in words.also(words.key_of(step, "open"))):
            return Command(name)
    return None


def opens(name: str) -> Callable[[Turn, Command], None]:
    def act(t: Turn, command: Command) -> None:
        if t.spot.step not in OF_A_LIFE:
            asking.notice(t, first=True)
            begin(t, DOORS[name])
        asking.ask(t)

    return act


def begin(t: Turn, step: str) -> None:
    """One visit at a time: what was open of an earlier one is closed by it."""
    t.person.places = [place for place in t.person.places if not place.step.startswith(THEIRS)]
    t.open(step, t.journey.id or None)


def by_button(t: Turn, answer: Answer) -> None:
    """Behind a question of the path or a check-in; when it closes, that goes on."""
    begin(t, DOORS["practice"])


AFTER: Final = {
    ("gaps.way", "practise"): by_button,
    ("check_in.interview_eve", "practise"): by_button,
}

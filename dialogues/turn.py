"""One turn while it is being worked out: what was heard, and what follows from it.

Nothing here touches anything outside the copies it was given. `Turn` collects; `engine` decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from dialogues import words
from dialogues.facts import Facts, Known
from dialogues.flow import FLOW
from dialogues.state import CheckIn, Journey, Person, Place
from dialogues.understanding import Understood
from dialogues.vocabulary import Line, Say, Step


@dataclass(frozen=True, slots=True)
class Said:
    """Words, understood as far as that needs no step.

    `source`: what this message is called, nothing of its words. `corrects`: what the message it was edited from was.
    """

    understood: Understood
    source: str = ""
    corrects: str = ""


@dataclass(frozen=True, slots=True)
class Tapped:
    """A button. `step`, `journey`: where it was born; `newest`: nothing was asked since."""

    choice: str
    step: str
    journey: int | None = None
    newest: bool = True


@dataclass(frozen=True, slots=True)
class Filled:
    """A form, by field; `understood` is all that was written in it."""

    fields: Mapping[str, str]
    understood: Understood


@dataclass(frozen=True, slots=True)
class Due:
    """Promises that have fallen due, all of one person's and about one journey. `home`: the other one they are in."""

    check_ins: tuple[CheckIn, ...]
    home: int | None = None


@dataclass(frozen=True, slots=True)
class KeepingEnds:
    """They have been silent so long that everything of theirs is erased soon. `on`: aware, UTC."""

    on: datetime


@dataclass(frozen=True, slots=True)
class Opened:
    """The person opened the chat without a word (a terminal, a home page)."""


Heard = Said | Filled | Tapped | Due | KeepingEnds | Opened
ALONE = frozenset({"draft", "card"})  # sent word for word, so that copying gives just that


@dataclass(frozen=True, slots=True)
class Effect:
    """What a turn asks to be done besides speaking: "erase", "close", "open_journey", "switch", "words_off"."""

    name: str
    args: tuple[tuple[str, Any], ...] = ()


@dataclass(slots=True, eq=False)
class Turn:
    """The working copy of one turn; afterwards its result.

    `fired` counts the events of the machine: one for every step answered. `wait_s`: the next question comes so late.
    `ended`: nothing more is asked. `interview`: the moment of one that was mentioned, "" without a date.
    """

    person: Person
    journey: Journey
    now: datetime
    known: Known
    says: list[Say] = field(default_factory=list)
    books: list[CheckIn] = field(default_factory=list)
    drops: list[str] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    pending: list[Line] = field(default_factory=list)
    fired: int = 0
    wait_s: int = 0
    details: dict[str, str] = field(default_factory=dict)
    rest: str = ""
    ended: bool = False
    interview: str | None = None

    @property
    def wants(self) -> int | None:
        """Another journey that is to be opened, by its id; whoever keeps them lays it and takes the turn again."""
        return next((dict(e.args)["journey"] for e in self.effects if e.name == "open_journey"), None)

    @property
    def facts(self) -> Facts:
        return Facts(
            self.person,
            self.journey,
            self.now,
            self.known,
            self.place,
            self.details,
            self.rest,
            self.books,
            self.drops,
        )

    @property
    def place(self) -> Place | None:
        return self.person.places[-1] if self.person.places else None

    @property
    def spot(self) -> Place | Journey:
        """What a reply moves: the newest open question beside the journey, else the journey."""
        return self.person.places[-1] if self.person.places else self.journey

    @property
    def step(self) -> Step | None:
        return FLOW.steps.get(self.spot.step)

    def line(self, key: str, **args: Any) -> Line:
        """The sentence in its next wording, with everything it may name."""
        known = words.args_of(self.facts) if words.variables(key) else {}
        return Line(key, {**known, **args}, self.visit(key))

    def visit(self, key: str) -> int:
        """Wordings come in order, and from the start again only when all were used."""
        if words.variants(key) < 2:
            return 1
        said: dict[str, int] = self.person.memory.setdefault("said", {})
        said[key] = said.get(key, 0) + 1
        return said[key]

    def worded(self, lines: Iterable[Line]) -> list[Line]:
        """Sentences that were made without a look at what was said before, in their next wording."""
        return [Line(line.key, line.args, self.visit(line.key)) for line in lines]

    def fire(self, outcome: str, spot: Place | Journey) -> None:
        """The one way a record moves in a turn, so that every event is counted."""
        FLOW.fire(outcome, spot, self.facts)
        self.fired += 1

    def add(self, *lines: Line) -> None:
        """Lines that stand before the next question, in the same message."""
        self.pending.extend(lines)

    def say(self, say: Say) -> None:
        """A prompt of its own. Lines that wait go before it in one message, unless it has to stand alone."""
        if say.kind in ALONE:
            self.flush()
        elif self.pending:
            say = Say((*self.pending, *say.lines), say.choices, say.kind, say.step, say.text, say.after_s)
            self.pending.clear()
        self.says.append(say)

    def flush(self) -> None:
        """What waits becomes a message of its own."""
        if self.pending:
            lines, self.pending[:] = tuple(self.pending), []
            self.says.append(Say(lines))

    def open(self, step: str, journey: int | None = None, **memory: Any) -> None:
        """A question beside the journey; the newest owns free text. The same question is never open twice."""
        self.person.places = [place for place in self.person.places if place.step != step]
        self.person.places.append(Place(step, journey, memory=memory))

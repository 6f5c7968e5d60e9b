"""All phases, compiled and checked into one machine. The only door to `transitions`.

One flat machine for everybody, built at import and holding no model at all: an event is fired on any record that has
a `.step`. The machine knows moves, never effects: no callbacks, no automatic moves.
A row that does not exist today is never landed on: its ways lead past it, as conditions of the machine.
"""

from __future__ import annotations

import difflib
import logging
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from transitions import Machine

from dialogues import routes
from dialogues.facts import Facts
from dialogues.mistakes import FlowError
from dialogues.phases import PHASES
from dialogues.slots import SLOTS
from dialogues.vocabulary import CLOSED, DONE, HERE, NEXT, Guard, If, Phase, Step, Way

SKIP = "skip"
# The library logs representations of what it moves; at INFO those would carry a person's words.
logging.getLogger("transitions").setLevel(logging.WARNING)


class HasStep(Protocol):
    step: str


@dataclass(frozen=True, slots=True)
class Move:
    """One compiled way: an edge of the machine, open when `guard` holds."""

    source: str
    outcome: str
    dest: str
    guard: Guard | None = None


class Flow:
    """Every step by its full id, and the machine that moves between them."""

    def __init__(
        self,
        phases: Sequence[Phase],
        exists: Mapping[str, Guard] = routes.EXISTS,
        doors: Iterable[str] = routes.DOORS,
        by_name: Iterable[str] = routes.BY_NAME,
    ) -> None:
        self.phases = tuple(phases)
        self.exists, self.doors, self.by_name = exists, tuple(doors), tuple(by_name)
        self.steps: dict[str, Step] = {f"{p.id}.{s.id}": s for p in phases for s in p.steps}
        self._check_ids()
        self.beside = frozenset(f"{p.id}.{s.id}" for p in phases if p.beside for s in p.steps)
        self.path = tuple(f"{p.id}.{s.id}" for p in phases if not p.beside for s in p.steps)
        self.start = self.path[0]
        self.moves = tuple(move for address, step in self.steps.items() for move in self._moves(address, step))
        self._check()
        self.machine = self._built()
        self._fire = {name: event.trigger for name, event in self.machine.events.items()}

    def fire(self, outcome: str, record: HasStep, facts: Facts) -> bool:
        """Moves the record along the first open way.

        Raises:
            FlowError: the step has no such outcome; the engine asks the step first, so this is our mistake.
        """
        event = self._fire.get(outcome)
        if event is None or not any(outcome == each for each in self.outcomes(record.step)):
            raise FlowError(f'{record.step}: "{outcome}" is no outcome.{near(outcome, self.outcomes(record.step))}')
        return event(record, facts)

    def open(self, address: str, record: HasStep, facts: Facts) -> bool:
        """Opens a part of the path by its name, from anywhere on the path."""
        return self._fire[f"open {address}"](record, facts)

    def outcomes(self, address: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self.steps[address].expects.outcomes, SKIP)))

    def names(self, address: str, outcome: str, other: str) -> bool:
        """The row itself sends this outcome to that step; it is not just what comes next."""
        ways = self.steps[address].to.get(outcome, NEXT)
        named = [way.step if isinstance(way, If) else way for way in ([ways] if isinstance(ways, str | If) else ways)]
        return other in {each if "." in each else f"{self.phase_of(address)}.{each}" for each in named}

    def phase_of(self, address: str) -> str:
        return address.split(".", 1)[0]

    def _built(self) -> Machine:
        return Machine(
            model=None,
            initial=None,
            states=[*self.steps, CLOSED, DONE],
            transitions=[
                {
                    "trigger": move.outcome,
                    "source": move.source,
                    "dest": move.dest,
                    "conditions": [move.guard] if move.guard else [],
                }
                for move in self.moves
            ]
            + [
                {"trigger": f"open {door}", "source": source, "dest": door}
                for door in self.by_name
                for source in (*self.path, DONE)
            ],
            auto_transitions=False,
            model_attribute="step",
        )

    def _moves(self, address: str, step: Step) -> Iterator[Move]:
        for outcome in self.outcomes(address):
            ways = step.to.get(outcome, NEXT)
            for way in [ways] if isinstance(ways, str | If) else ways:
                yield from self._compiled(address, outcome, way)

    def _compiled(self, address: str, outcome: str, way: Way) -> Iterator[Move]:
        guard, name = (way.guard, way.step) if isinstance(way, If) else (None, way)
        if name in (CLOSED, DONE):
            yield Move(address, outcome, name, guard)
        elif name == HERE:
            yield Move(address, outcome, address, guard)
        else:
            first = self._after(address) if name == NEXT else self._full(address, outcome, name)
            yield from self._onwards(address, outcome, first, guard)

    def _onwards(self, address: str, outcome: str, first: str, guard: Guard | None) -> Iterator[Move]:
        """The named step, and behind it whatever comes next, as far as the first that always exists."""
        target: str = first
        while True:
            exists = self.exists.get(target)
            yield Move(address, outcome, target, both(guard, exists))
            if exists is None:
                return
            target = self._after(target)

    def _after(self, address: str) -> str:
        """The next row of the table; a side question closes, the last row of all is DONE."""
        if address in self.beside:
            return CLOSED
        ahead = self.path[self.path.index(address) + 1 :]
        return next((step for step in ahead if not self.steps[step].off_path), DONE)

    def _full(self, address: str, outcome: str, name: str) -> str:
        full = name if "." in name else f"{self.phase_of(address)}.{name}"
        if full not in self.steps:
            raise FlowError(f'{address}: on "{outcome}", "{name}" is no step.{near(full, self.steps)}')
        return full

    def _check(self) -> None:
        """Everything the machine would find out only when somebody stands there.

        Raises:
            FlowError: with address and near miss.
        """
        for address, step in self.steps.items():
            for outcome in step.to:
                if outcome not in self.outcomes(address):
                    raise FlowError(f'{address}: "{outcome}" is no outcome.{near(outcome, self.outcomes(address))}')
            if "step" in self.outcomes(address):  # the machine's own word for where a record stands
                raise FlowError(f'{address}: an outcome cannot be called "step".')
            if step.save and step.save not in SLOTS:
                raise FlowError(f'{address}: "{step.save}" is no slot of slots.py.{near(step.save, SLOTS)}')
        for table, rows in (("EXISTS", self.exists), ("DOORS", self.doors), ("BY_NAME", self.by_name)):
            for address in rows:
                if address not in self.steps:
                    raise FlowError(f'routes.{table}: "{address}" is no step.{near(address, self.steps)}')
        self._check_ends(self._graph())

    def _check_ids(self) -> None:
        """An id that stands twice would silently take the place of the first.

        Raises:
            FlowError: with its address.
        """
        for double in doubles([p.id for p in self.phases]):
            raise FlowError(f"{double}: two phases of this name.")
        for double in doubles([f"{p.id}.{s.id}" for p in self.phases for s in p.steps]):
            raise FlowError(f"{double}: two steps of this name.")
        for address, step in self.steps.items():
            for double in doubles(step.expects.outcomes):
                raise FlowError(f'{address}: "{double}" stands twice among its outcomes.')

    def _graph(self) -> dict[str, set[str]]:
        graph: dict[str, set[str]] = {address: set() for address in self.steps}
        for move in self.moves:
            graph[move.source].add(move.dest)
        return graph

    def _check_ends(self, graph: Mapping[str, set[str]]) -> None:
        opened = {self.start, *self.beside, *self.doors}
        reached = closure(graph, opened)
        for address in self.steps:
            if address not in reached:
                raise FlowError(f"{address}: no way leads here.")
            if not closure(graph, {address}) & {DONE, CLOSED}:
                raise FlowError(f"{address}: no end can be reached from here.")


def closure(graph: Mapping[str, set[str]], starts: set[str]) -> set[str]:
    """Everything that can be reached from the starts, them included."""
    seen: set[str] = set()
    todo = list(starts)
    while todo:
        at = todo.pop()
        if at not in seen:
            seen.add(at)
            todo.extend(graph.get(at, ()))
    return seen


def doubles(names: Sequence[str]) -> list[str]:
    return [name for name, times in Counter(names).items() if times > 1]


def both(one: Guard | None, other: Guard | None) -> Guard | None:
    if one is None or other is None:
        return one or other
    return lambda facts: one(facts) and other(facts)


def near(name: str, known: Any) -> str:
    close = difflib.get_close_matches(name, list(known), n=1)
    return f' Did you mean "{close[0]}"?' if close else ""


class Mode:
    """The person's own machine, beside the journey's: a pause needs no edge in any phase; the step never moves."""

    def __init__(self, moves: Sequence[tuple[str, str | list[str], str]]) -> None:
        machine = Machine(
            model=None,
            initial=None,
            states=list(MODES),
            transitions=[{"trigger": event, "source": sources, "dest": to} for event, sources, to in moves],
            auto_transitions=False,
            model_attribute="mode",
        )
        self._fire = {name: event.trigger for name, event in machine.events.items()}

    def fire(self, event: str, person: Any) -> bool:
        return self._fire[event](person)


MODES = ("active", "paused", "resting", "stopped", "hushed", "erasing")
MODE = Mode(
    [
        ("pause", [*MODES], "paused"),
        ("rest", [*MODES], "resting"),
        ("stop", [*MODES], "stopped"),
        ("hush", [*MODES], "hushed"),
        ("erase", [*MODES], "erasing"),
        ("word", ["active", "paused", "resting", "stopped", "erasing"], "active"),
        ("back", [*MODES], "active"),
    ]
)
FLOW = Flow(PHASES)

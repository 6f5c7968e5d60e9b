"""The flow fails when it is put together, never in front of a person; and its machine knows moves, never effects."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest

from dialogues import routes, words
from dialogues.drawing import mermaid, name
from dialogues.facts import Facts, Known
from dialogues.flow import FLOW, MODE, MODES, SKIP, Flow, closure
from dialogues.mistakes import FlowError
from dialogues.state import Journey, Person
from dialogues.vocabulary import CLOSED, DONE, HERE, Choice, Guard, If, Phase, Step, Text

NOW = datetime(2026, 11, 4, 12, 40, tzinfo=UTC)
QUIET = ("goodbye.quiet", "aside.quiet")  # where nothing is asked
MAIN = [step for step in FLOW.steps if step not in FLOW.beside]


def phase(*steps: Step, id: str = "first", beside: bool = False) -> Phase:
    return Phase(id, steps, beside)


@dataclass(frozen=True)
class Tables:
    """Tables small enough to see the one mistake in them."""

    phases: Sequence[Phase]
    exists: Mapping[str, Guard] = field(default_factory=dict)
    doors: tuple[str, ...] = ()
    by_name: tuple[str, ...] = ()


def no(facts: Facts) -> bool:
    return False


ONE = Step("one", Choice("yes", "no"))
TWO = Step("two", Text())
MISTAKES = {
    "a way to a step that is not there": (
        Tables([phase(Step("one", Choice("yes"), to={"yes": "tow"}), TWO)]),
        'first.one: on "yes", "tow" is no step. Did you mean "first.two"?',
    ),
    "a way to another phase that is not there": (
        Tables([phase(Step("one", Choice("yes"), to={"yes": "frist.two"}), TWO)]),
        'first.one: on "yes", "frist.two" is no step. Did you mean "first.two"?',
    ),
    "a guarded way to a step that is not there": (
        Tables([phase(Step("one", Choice("yes"), to={"yes": [If(no, "tow"), "two"]}), TWO)]),
        'first.one: on "yes", "tow" is no step. Did you mean "first.two"?',
    ),
    "an outcome the step does not have": (
        Tables([phase(Step("one", Choice("yes", "no"), to={"yse": "two"}), TWO)]),
        'first.one: "yse" is no outcome. Did you mean "yes"?',
    ),
    "a step no way leads to": (
        Tables([phase(ONE, Step("three", Text(), off_path=True), TWO)]),
        "first.three: no way leads here.",
    ),
    "a step from which no end can be reached": (
        Tables([phase(Step("one", Text(), to={"said": HERE, "skip": HERE}), TWO)], doors=("first.two",)),
        "first.one: no end can be reached from here.",
    ),
    "two steps that lead to each other only": (
        Tables(
            [
                phase(
                    Step("one", Choice("yes"), to={"yes": "two", "skip": "two"}),
                    Step("two", Choice("no"), to={"no": "one", "skip": "one"}),
                )
            ]
        ),
        "first.one: no end can be reached from here.",
    ),
    "a condition for a step that is not there": (
        Tables([phase(ONE, TWO)], exists={"first.tow": no}),
        'routes.EXISTS: "first.tow" is no step. Did you mean "first.two"?',
    ),
    "a door to a step that is not there": (
        Tables([phase(ONE, TWO)], doors=("first.tow",)),
        'routes.DOORS: "first.tow" is no step. Did you mean "first.two"?',
    ),
    "a name for a step that is not there": (
        Tables([phase(ONE, TWO)], by_name=("first.tow",)),
        'routes.BY_NAME: "first.tow" is no step. Did you mean "first.two"?',
    ),
    "a slot that was never released": (
        Tables([phase(Step("one", Choice("yes"), save="stagee"), TWO)]),
        'first.one: "stagee" is no slot of slots.py. Did you mean "stage"?',
    ),
    "two steps of one id": (Tables([phase(ONE, TWO, TWO)]), "first.two: two steps of this name."),
    "two phases of one id": (Tables([phase(ONE), phase(TWO)]), "first: two phases of this name."),
    "one choice twice": (
        Tables([phase(Step("one", Choice("yes", "no", "yes")), TWO)]),
        'first.one: "yes" stands twice among its outcomes.',
    ),
    "an outcome the machine has another use for": (
        Tables([phase(Step("one", Choice("step")), TWO)]),
        'first.one: an outcome cannot be called "step".',
    ),
}


@pytest.mark.parametrize(("tables", "line"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_in_a_table_is_one_clear_line(tables: Tables, line: str) -> None:
    """With its address, and the nearest thing that would do."""
    with pytest.raises(FlowError) as told:
        Flow(tables.phases, tables.exists, tables.doors, tables.by_name)

    assert str(told.value) == line


def facts(step: str) -> Facts:
    return Facts(Person(1), Journey(1, step), NOW, Known())


def after(flow: Flow, step: str, outcome: str) -> str:
    record = Journey(1, step)
    assert flow.fire(outcome, record, facts(step))
    return record.step


SMALL = Flow(
    [
        phase(
            Step("one", Choice("stay", "on", "end", "third", "gone"), to={"stay": HERE, "end": DONE, "third": "three"}),
            Step("two", Text()),
            Step("three", Text()),
        ),
        phase(Step("side", Choice("yes", "more"), to={"more": HERE}), id="beside", beside=True),
    ],
    exists={"first.two": no},
    doors=(),
    by_name=("first.three",),
)


@pytest.mark.parametrize(
    ("step", "outcome", "lands"),
    [
        ("first.one", "stay", "first.one"),
        ("first.one", "end", DONE),
        ("first.one", "third", "first.three"),
        ("first.one", "on", "first.three"),  # two does not exist today
        ("first.one", SKIP, "first.three"),
        ("first.three", "said", DONE),  # the last row of all
        ("beside.side", "yes", CLOSED),
        ("beside.side", "more", "beside.side"),
        ("beside.side", SKIP, CLOSED),
    ],
)
def test_a_way_leads_where_the_table_says(step: str, outcome: str, lands: str) -> None:
    """HERE stays, DONE ends, a side question closes, and what does not exist today is passed by."""

    assert after(SMALL, step, outcome) == lands


def test_an_outcome_of_another_step_is_our_mistake() -> None:
    """It moves nothing, and says what would have been an outcome."""
    record = Journey(1, "first.one")
    with pytest.raises(FlowError, match=r'first\.one: "sty" is no outcome\. Did you mean "stay"\?'):
        SMALL.fire("sty", record, facts("first.one"))
    with pytest.raises(FlowError, match=r'first\.one: "yes" is no outcome\.'):
        SMALL.fire("yes", record, facts("first.one"))

    assert record.step == "first.one"


def test_the_machine_holds_nobody() -> None:
    """One for everybody: no model of its own, no state to begin in, no move that was not in a table."""
    machine = FLOW.machine

    assert machine.models == []
    assert set(machine.states) == {*FLOW.steps, CLOSED, DONE}
    assert not [event for event in machine.events if event.startswith("to_")]
    outcomes = {outcome for step in FLOW.steps for outcome in FLOW.outcomes(step)}
    assert set(machine.events) == outcomes | {f"open {door}" for door in routes.BY_NAME}


def test_the_machine_has_no_hands() -> None:
    """Conditions only: nothing is called on the way in, on the way out, before or after."""
    machine = FLOW.machine
    for event in machine.events.values():
        for moves in event.transitions.values():
            assert not [move for move in moves if move.before or move.after or move.prepare]
    for state in machine.states.values():
        assert not (state.on_enter or state.on_exit)
    for hook in ("before_state_change", "after_state_change", "prepare_event", "finalize_event", "on_exception"):
        assert not getattr(machine, hook)


@pytest.mark.parametrize("step", FLOW.steps)
def test_every_outcome_has_a_way_that_is_always_open(step: str) -> None:
    """Whatever is known: the last way of an outcome asks for nothing, so no answer is ever left standing."""
    for outcome in FLOW.outcomes(step):
        ways = [move for move in FLOW.moves if (move.source, move.outcome) == (step, outcome)]

        assert ways[-1].guard is None, outcome
        assert all(move.guard for move in ways[:-1]), f"{outcome}: a way behind one that is always open"


@pytest.mark.parametrize("step", FLOW.steps)
def test_every_step_can_be_skipped(step: str) -> None:
    record = Journey(1, step)

    assert FLOW.fire(SKIP, record, facts(step))


@pytest.mark.parametrize("step", MAIN)
@pytest.mark.parametrize("door", routes.BY_NAME)
def test_every_step_of_the_path_can_be_left_by_a_name(step: str, door: str) -> None:
    """ "The card", "the note": also on a route where no row leads there."""
    record = Journey(1, step)

    assert FLOW.open(door, record, facts(step))
    assert record.step == door


def test_skips_alone_lead_to_an_end() -> None:
    """From any step, by what is known or not; a quiet step is an end that any word wakes."""
    graph: dict[str, set[str]] = {}
    for move in FLOW.moves:
        if move.outcome == SKIP:
            graph.setdefault(move.source, set()).add(move.dest)
    for step in FLOW.steps:
        assert closure(graph, {step}) & {DONE, CLOSED, *QUIET}, step


def test_every_choice_has_a_label_of_its_own() -> None:
    """Two of one step that read the same could not be told apart in words."""
    for address, step in FLOW.steps.items():
        keys = [words.label_key(address, choice) for choice in step.expects.choices]

        assert all(words.has(key) for key in keys), address
        assert len(set(keys)) == len(keys), address


def test_every_event_of_the_mode_is_there_in_every_mode() -> None:
    """A pause needs no edge in any phase; only a word does not end the hush after a crisis."""
    for event in ("pause", "rest", "stop", "hush", "erase", "word", "back"):
        for mode in MODES:
            if (event, mode) != ("word", "hushed"):
                assert MODE.fire(event, Person(1, mode=mode)), (event, mode)


def test_the_drawing_shows_every_step_and_every_way() -> None:
    """Whoever looks at it sees the whole flow."""
    drawn = mermaid()

    for step in FLOW.steps:
        assert f"{name(step)}[" in drawn
    for move in FLOW.moves:
        if move.outcome != SKIP:
            assert re.search(rf"^  {re.escape(name(move.source))} -.*\| {re.escape(name(move.dest))}$", drawn, re.M), (
                move
            )
    assert len(set(drawn.splitlines())) >= len(drawn.splitlines()) - len(FLOW.phases)

"""What follows from an answer: it is kept, taken up in words, the machine moves, and the next question is asked."""

from __future__ import annotations

from typing import Any

from dialogues import acts, asking, promises, telling, trail, two_intents, words
from dialogues.flow import FLOW, SKIP
from dialogues.phases.aside import OF_A_LIFE
from dialogues.routes import AGAIN, COMES_BY
from dialogues.state import Journey
from dialogues.turn import Turn
from dialogues.vocabulary import CLOSED, DONE, HERE, Answer, Line, Scale

QUIET = "goodbye.quiet"  # where nothing is asked: a promise told is the last word there


def apply(t: Turn, answer: Answer) -> None:
    """One answer to the question that stands open, and everything behind it that is known already."""
    acknowledged(t, answer)
    settle(t)


def acknowledged(t: Turn, answer: Answer) -> None:
    address = t.spot.step
    t.rest = answer.rest
    keep(t, address, answer)
    t.add(*taken_up(t, address, answer))
    if t.place and t.place.memory.get("redo") and FLOW.steps[address].to.get(answer.outcome) != HERE:
        trail.finish(t.place)
    else:
        move(t, address, answer)
    promises.after(t, address, answer)
    acts.after(t, address, answer)


def settle(t: Turn) -> None:
    """Passes the steps whose answers are known by firing those answers; then asks, or closes."""
    if any(effect.name == "erase" for effect in t.effects):  # nobody is left to be asked
        return
    put_down: list[Line] = []
    while isinstance(t.spot, Journey) and (given := t.spot.memory.get("given", {}).pop(t.spot.step, None)):
        address, answer = t.spot.step, Answer(given["outcome"], given["slots"])
        keep(t, address, answer)
        if own := given.get("line"):
            t.add(t.line(own))
        elif given["sure"]:
            t.add(*taken_up(t, address, answer))
        else:
            put_down.append(Line(words.key_of(address, "put-down"), words.args_of(t.facts)))
        move(t, address, answer)
        promises.after(t, address, answer)
    if put_down:
        t.add(t.line("put-down", what=[words.render(line) for line in put_down], count=len(put_down)))
    if t.spot.step == CLOSED:
        acts.close(t)
        settle(t)
        return
    if two_intents.goes_on(t):
        return
    told = telling.announce(t)
    if t.spot.step == DONE:
        acts.done(t)
    elif not (told and t.spot.step == QUIET) and not t.ended and not (t.place is None and t.journey.closed):
        asking.ask(t)


def keep(t: Turn, address: str, answer: Answer) -> None:
    """Everything worth remembering of the answer, in the journey's memory."""
    step, memory = FLOW.steps[address], t.journey.memory
    chosen = answer.outcome not in (SKIP, step.expects.words) and not isinstance(step.expects, Scale)
    if step.save and chosen and step.save not in answer.slots:
        memory[step.save] = answer.outcome
    memory.update(answer.slots)
    if step.keeps:
        memory.update(step.keeps(t.facts, answer))
    if address in OF_A_LIFE:  # that it was ever asked is nobody's to read
        return
    done: list[str] = memory.setdefault("skipped" if answer.outcome == SKIP else "answered", [])
    if address not in done:
        done.append(address)


def move(t: Turn, address: str, answer: Answer) -> None:
    spot = t.spot
    trail.leave(spot)
    t.fire(answer.outcome, spot)
    for counted in ("misses", "wondered", "nodded"):
        t.spot.memory.pop(counted, None)
    if isinstance(spot, Journey) and spot.step != address:
        pass_by(t, spot, FLOW.names(address, answer.outcome, spot.step))


def pass_by(t: Turn, journey: Journey, named: bool) -> None:
    """A question is asked once in a journey: after a jump by name, what was answered or left out is not asked anew.

    Args:
        named: the answer itself led here.
    """
    done = {*journey.memory.get("answered", []), *journey.memory.get("skipped", [])}
    while journey.step in done - COMES_BY and not (named and journey.step in AGAIN):
        done.discard(journey.step)
        named = False
        t.fire(SKIP, journey)


def taken_up(t: Turn, address: str, answer: Answer) -> list[Line]:
    """The lines that take up what was said: the step's own, else by outcome and detail, most particular first."""
    step, key = FLOW.steps[address], words.key_of(address, "heard")
    if step.hears and (lines := step.hears(t.facts, answer)) is not None:
        return t.worded(lines)
    wanted = [f"{key}-{answer.outcome}-{d}" for d in t.details] + [f"{key}-{d}" for d in t.details]
    for candidate in (*wanted, f"{key}-{answer.outcome}"):
        if words.has(candidate):
            return [t.line(candidate, **plain(answer))]
    if answer.outcome != SKIP and words.has(key):
        return [t.line(key, **plain(answer))]
    return [t.line("skipped")] if answer.outcome == SKIP and not t.pending else []


def plain(answer: Answer) -> dict[str, Any]:
    """The answer's own values for its sentence; `rest_yours`: the left-over words, turned to face the person."""
    found = {k: v for k, v in answer.slots.items() if isinstance(v, str | int | list) and v not in ("", [])}
    return found | {"rest": answer.rest or "none", "rest_yours": words.facing(answer.rest) or "none"}

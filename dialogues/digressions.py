"""Words that work at every step: help, back, pause, forget me. Each is answered, then the question returns."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from dialogues import acts, answering, asking, crisis, listing, promises, trail, volunteered, words
from dialogues.asking import again
from dialogues.flow import FLOW, MODE
from dialogues.readers.goodbye import corrected
from dialogues.turn import Effect, Tapped, Turn
from dialogues.understanding import Command, Understood
from dialogues.vocabulary import CLOSED, DONE, Answer, Line

Act = Callable[[Turn, Command], None]


def do(t: Turn, command: Command) -> bool:
    """True: the command was known and this is its whole answer."""
    act = ACTS.get(command.name)
    if act is None:
        return False
    act(t, command)
    return True


def says(key: str, repeats: bool = True) -> Act:
    """A command that is a sentence and then the question again."""

    def act(t: Turn, command: Command) -> None:
        t.add(t.line(key))
        if repeats:
            again(t)

    return act


def asks(step: str) -> Act:
    """A command that opens a side question."""

    def act(t: Turn, command: Command) -> None:
        t.open(step)
        asking.ask(t)

    return act


def help_(t: Turn, command: Command) -> None:
    hint = words.key_of(t.spot.step, "hint")
    if words.has(hint):
        t.add(t.line(hint))
    t.add(t.line("help"))
    if t.person.memory.get("crisis") or t.person.memory.get("checked"):
        t.add(Line("crisis-line", crisis.lines(t)))
    again(t)


def where(t: Turn, command: Command) -> None:
    t.add(*listing.where(t))
    again(t)


def why(t: Turn, command: Command) -> None:
    """The reason of this step, with its source, size and caveat; the phase's where the step has none of its own."""
    step = FLOW.steps.get(t.spot.step)
    if step and "why" in step.expects.heard:
        answering.apply(t, Answer("why"))
        return
    for key in (words.key_of(t.spot.step, "why"), f"{t.spot.step.split('.')[0]}-why"):
        if words.has(key):
            t.add(t.line(key))
            break
    again(t)


def back(t: Turn, command: Command) -> None:
    left = t.spot.step
    if trail.back(t.spot):
        for done in ("answered", "skipped"):
            steps = t.journey.memory.get(done, [])
            if t.spot.step in steps:
                steps.remove(t.spot.step)
        t.add(t.line("back"))
    elif t.place is not None:
        t.person.places.pop()
        t.add(t.line("back"))
    else:
        t.add(t.line("back-at-start"))
    t.journey.memory.get("given", {}).pop(left, None)
    again(t)


def skip(t: Turn, command: Command) -> None:
    if t.spot.step in (DONE, CLOSED):
        says("nothing-to-skip")(t, command)
    else:
        answering.apply(t, Answer("skip"))


def change(t: Turn, command: Command) -> None:
    """ "no, the company was Initech": corrected where the words say what, else asked."""
    fixed = corrected(t.facts, command.argument or "")
    if not fixed:
        asks("aside.correct")(t, command)
        return
    t.journey.memory.update(fixed)
    t.add(t.line("corrected", what=[v for v in fixed.values() if isinstance(v, str)]))
    again(t)


def pause(t: Turn, command: Command) -> None:
    if command.when is None:
        asks("aside.pause")(t, command)
    elif command.when.past:
        says("when-past")(t, command)
    else:
        promises.pause(t, command.when.local)
        t.flush()


def stop(t: Turn, command: Command) -> None:
    """All messages end, and nothing is lost; any word begins again."""
    promises.stop_all(t)
    MODE.fire("stop", t.person)
    t.add(t.line("stopped"))
    t.flush()


def resume(t: Turn, command: Command) -> None:
    step = FLOW.steps.get(t.spot.step)
    if step and "go_on" in step.expects.choices:
        answering.apply(t, Answer("go_on"))
    else:
        again(t)


def offer(t: Turn, command: Command) -> None:
    """They got a job. Every promise ends; the story may be closed."""
    promises.stop_all(t)
    t.journey.outcome, t.journey.closed = "offer_elsewhere", True
    t.effects.append(Effect("close", (("journey", t.journey.id),)))
    t.person.places.clear()
    t.add(t.line("offer"))
    t.flush()


def lists(make: Callable[[Turn], list[Line]]) -> Act:
    def act(t: Turn, command: Command) -> None:
        t.add(*make(t))
        t.flush()
        again(t)

    return act


def check_ins(t: Turn, command: Command) -> None:
    listing.check_ins(t)
    again(t)


def export(t: Turn, command: Command) -> None:
    t.effects.append(Effect("export"))
    t.add(t.line("export"))
    again(t)


def setting(name: str) -> Act:
    def act(t: Turn, command: Command) -> None:
        t.person.memory[name] = not t.person.memory.get(name)
        t.add(t.line(f"{name.replace('_', '-')}-{'on' if t.person.memory[name] else 'off'}"))
        again(t)

    return act


def new_journey(t: Turn, command: Command) -> None:
    acts.new_journey(t)
    t.add(t.line("new-journey"))
    asking.ask(t)


def shorter(t: Turn, command: Command) -> None:
    t.journey.memory["pace"] = "short"
    t.add(t.line("shorter"))
    again(t)


def open_named(t: Turn, command: Command) -> None:
    """A part of the path by its name ("the note", "the card"), also where no row leads to it today."""
    address = str(command.argument)
    t.person.places.clear()
    trail.leave(t.journey)
    FLOW.open(address, t.journey, t.facts)
    t.journey.memory["by_name"] = True
    asking.ask(t)


ACTS: Final[dict[str, Act]] = {
    "help": help_,
    "where": where,
    "why": why,
    "back": back,
    "skip": skip,
    "repeat": lambda t, command: again(t),
    "change": change,
    "pause": pause,
    "rest": asks("aside.rest"),
    "stop": stop,
    "restart": asks("aside.restart"),
    "new_journey": new_journey,
    "journeys": lists(listing.journeys),
    "moods": lists(listing.moods),
    "wins": lists(listing.wins),
    "check_ins": check_ins,
    "data": lists(listing.data),
    "export": export,
    "delete": asks("aside.erase"),
    "buttons_only": setting("buttons_only"),
    "words_off": setting("words_off"),
    "language": says("language"),
    "timezone": asks("aside.zone"),
    "country": asks("aside.country"),
    "thanks": says("thanks"),
    "insult": says("insult"),
    "hello": says("hello"),
    "human": says("human"),
    "unfair": asks("aside.unfair"),
    "offer": offer,
    "privacy": says("privacy"),
    "therapy": says("therapy"),
    "robot": says("robot"),
    "resume": resume,
    "short": shorter,
    "open": open_named,
}


# --- where nothing was understood ------------------------------------------------------------------------------------


def nothing_said(t: Turn) -> None:
    t.add(t.line("empty"))
    again(t)


def not_understood(t: Turn, heard: Understood) -> None:
    """Three rungs: asked plainer, with the choices named, then kept as it is and passed. It never loops."""
    memory = t.spot.memory
    memory["misses"] = misses = memory.get("misses", 0) + 1
    if misses < 3:
        hint = words.key_of(t.spot.step, "hint")
        if misses == 2 and words.has(hint):
            t.add(t.line(hint))
        else:
            t.add(t.line(f"missed-{misses}"))
        volunteered.keep(t, heard)
        again(t)
        return
    t.journey.memory.setdefault("asides_kept", []).append(heard.text[:500])
    t.add(t.line("missed-3"))
    answering.apply(t, Answer("skip"))


def old_button(t: Turn, heard: Tapped) -> None:
    """A button of an earlier message: known for what it is, and the answer can be changed."""
    t.add(t.line("old-button"))
    again(t)

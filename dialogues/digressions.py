"""Words that work at every step: help, why, pause, forget me. Each is answered, then the question returns."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from dialogues import (
    answering,
    asking,
    changing,
    crisis,
    listing,
    picturing,
    quiet_words,
    repair,
    resting,
    stories,
    trail,
    visits,
    words,
)
from dialogues.asking import again
from dialogues.flow import FLOW
from dialogues.routes import BY_NAME
from dialogues.turn import Turn
from dialogues.understanding import Command
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
    t.add(t.line("help"), t.line("help-quiet"))
    if any(t.person.memory.get(each) for each in ("crisis", "checked", "denied")):
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


def unfair(t: Turn, command: Command) -> None:
    """An offer taken back is a matter of law, and none of how they were looked at."""
    if t.facts.get("stage") == "withdrawn":
        says("asked-law")(t, command)
    else:
        asks("aside.unfair")(t, command)


def skip(t: Turn, command: Command) -> None:
    if t.spot.step in (DONE, CLOSED):
        says("nothing-to-skip")(t, command)
    else:
        answering.apply(t, Answer("skip"))


def pause(t: Turn, command: Command) -> None:
    if command.when is None:
        asks("aside.pause")(t, command)
    elif command.when.past:
        t.add(t.line("when-past"))
        asks("aside.pause")(t, command)
    else:
        resting.pause(t, command.when.local)
        t.flush()


def stop(t: Turn, command: Command) -> None:
    """All messages end, and nothing is lost; any word begins again."""
    stories.stop(t)
    t.flush()


def resume(t: Turn, command: Command) -> None:
    step = FLOW.steps.get(t.spot.step)
    if step and "go_on" in step.expects.choices:
        answering.apply(t, Answer("go_on"))
    else:
        again(t)


def lists(make: Callable[[Turn], list[Line]]) -> Act:
    def act(t: Turn, command: Command) -> None:
        t.add(*make(t))
        t.flush()
        again(t)

    return act


def check_ins(t: Turn, command: Command) -> None:
    """The list, or the end of all of them. Nothing is asked behind it: its buttons are the answers."""
    if command.argument == "stop":
        changing.never(t, "")
    else:
        listing.check_ins(t)
        t.flush()


def journeys(t: Turn, command: Command) -> None:
    listing.journeys(t)
    again(t)


def new_journey(t: Turn, command: Command) -> None:
    stories.new_journey(t)
    asking.ask(t)


def timezone(t: Turn, command: Command) -> None:
    """ "I live in Berlin" says it all; else it is asked."""
    if not command.argument:
        asks("aside.zone")(t, command)
        return
    changing.zoned(t, Answer("said", {"zone": command.argument}))
    t.add(t.line("timezone-set", zone=command.argument.rpartition("/")[2].replace("_", " ")))
    again(t)


def shorter(t: Turn, command: Command) -> None:
    t.journey.memory["pace"] = "short"
    t.add(t.line("shorter"))
    again(t)


def open_named(t: Turn, command: Command) -> None:
    """A part of the path by its name ("the note", "the card"), also where no row leads to it today."""
    address = command.argument or "goodbye.card"
    t.person.places.clear()
    trail.leave(t.journey)
    FLOW.open(address, t.journey, t.facts)
    t.journey.memory["by_name"] = True
    asking.ask(t)


def named(text: str) -> Command | None:
    """ "the note", "go to the card": a part of the path, called by its name and nothing else; and "change" alone."""
    bare = text.casefold().strip(" .!?")
    if FORGET.search(bare):
        return Command("delete")
    for name, asked in (("why", WHY), ("help", HELP)):
        if asked.match(bare):
            return Command(name)
    if command := quiet_words.named(bare) or picturing.named(bare) or visits.named(bare):
        return command
    said = PART.sub("", bare)
    if said in ("change", "change something", "change an answer"):
        return Command("change")
    for address in BY_NAME:
        if said in words.also(words.key_of(address, "open")):
            return Command("open", argument=address)
    return None


# "heavier. forget me": the gravest wish is heard wherever it stands; "don't forget me" is none.
FORGET: Final = re.compile(r"[.!?;,\n] *(?:please |pls |just |and )?(?:forget me|delete me|erase (?:me|everything))$")
WHY: Final = re.compile(r"why (?:do|are|would) you (?:ask|asking|need to know|want to know)\b")
HELP: Final = re.compile(r"(?:what can you do|what else can you do|list (?:all |your |the )?commands)\b")
PART: Final = re.compile(r"^(?:(?:please|go to|open|show me|show|let's do|lets do|back to|jump to|to) )+")
ACTS: Final[dict[str, Act]] = {
    "help": help_,
    "where": where,
    "why": why,
    "back": repair.back,
    "skip": skip,
    "repeat": lambda t, command: again(t),
    "change": repair.change,
    "pause": pause,
    "rest": asks("aside.rest"),
    "stop": stop,
    "restart": asks("aside.restart"),
    "new_journey": new_journey,
    "journeys": journeys,
    "moods": picturing.moods,
    "patterns": picturing.patterns,
    "picture": picturing.by_word,
    "wins": lists(listing.wins),
    "check_ins": check_ins,
    "data": lists(listing.data),
    "export": picturing.export,
    "delete": asks("aside.erase"),
    "buttons_only": lambda t, command: quiet_words.buttons(t),
    "words_off": lambda t, command: quiet_words.off(t),
    "words_fine": lambda t, command: quiet_words.fine(t),
    "words_on": lambda t, command: quiet_words.on(t),
    "language": says("language"),
    "timezone": timezone,
    "country": asks("aside.country"),
    "thanks": says("thanks"),
    "insult": says("insult"),
    "hello": says("hello"),
    "human": says("human"),
    "unfair": unfair,
    "offer": asks("aside.offer"),
    "privacy": says("privacy"),
    "therapy": says("therapy"),
    "red_flags": says("red-flags"),
    "robot": says("robot"),
    "resume": resume,
    **{name: visits.opens(name) for name in visits.DOORS},
    "short": shorter,
    "open": open_named,
}

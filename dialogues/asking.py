"""The question that stands open, put into a prompt: what is shown with it, its words, its choices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dialogues import words, words_off
from dialogues.flow import FLOW
from dialogues.interpret import labels, offered
from dialogues.phases.aside import OF_A_LIFE
from dialogues.turn import ALONE, Turn
from dialogues.vocabulary import Line, Say, Scale, Step

BEFORE_A_QUESTION = 3  # sentences
SORTED = "feedback-confirm-"  # one by one, and told together
TERSE = 3  # so many replies of a few words in a row make everything a button


def ask(t: Turn, again: bool = False) -> None:
    """Asks; `again`: it was asked before and stands open still."""
    address = t.spot.step
    step = FLOW.steps[address]
    notice(t)
    same_company(t)
    asked, before = False, len(t.pending)
    for say in shows(t, step) if step.shows else ():
        asked = asked or bool(say.choices)
        if say.kind == "plain" and not say.choices:
            t.add(*t.worded(say.lines))
            continue
        t.say(
            Say(
                tuple(t.worded(say.lines)), say.choices, say.kind, address if say.choices else "", say.text, say.after_s
            )
        )
    if asked:
        return
    key = words.key_of(address)
    if step.alt and step.alt(t.facts) and words.has(f"{key}-alt"):
        key = f"{key}-alt"
    question = t.line(key, again=int(again))
    leave_room(t, min(before, len(t.pending)), question)
    t.add(question)
    t.say(Say((), labels(address, shown(t, address), t.facts), step=address, after_s=t.wait_s))


def shows(t: Turn, step: Step) -> Sequence[Say]:
    """With words off, what is there to be copied is made of what is kept, and of nothing that was just said."""
    assert step.shows is not None
    says = step.shows(t.facts)
    if words_off.is_on(t.facts) and any(say.kind in ALONE for say in says):
        return step.shows(words_off.blanked(t.facts))
    return says


def leave_room(t: Turn, others: int, question: Line) -> None:
    """At most three sentences stand before a question; what is more becomes a message of its own.

    Args:
        others: how many of the waiting lines do not belong to the question itself; those that do stay with it.
    """
    most = sum(words.sentences_at_most(line.key) for line in t.pending) + words.sentences_at_most(question.key, ".…")
    if not others or most <= BEFORE_A_QUESTION:
        return  # nearly always, and told without rendering any of them
    room = BEFORE_A_QUESTION - words.sentences(question, upto="?")
    room -= sum(words.sentences(line) for line in t.pending[others:])
    while others and (room := room - words.sentences(t.pending[others - 1])) >= 0:
        others -= 1
    if others:
        t.says.append(Say(tuple(t.pending[:others])))
        del t.pending[:others]


def parted(say: Say) -> list[Say]:
    """The same for a prompt whose sentences were put in other words: what stands before too many goes ahead."""
    if not say.step or say.kind != "plain" or any(SORTED in line.key for line in say.lines):
        return [say]
    at = len(say.lines) - 1
    room = BEFORE_A_QUESTION - words.sentences(say.lines[at], upto="?") if at > 0 else 0
    while at > 0 and (room := room - words.sentences(say.lines[at - 1])) >= 0:
        at -= 1
    return [say] if at <= 0 else [Say(say.lines[:at]), replace(say, lines=say.lines[at:])]


def again(t: Turn) -> None:
    """The open question once more; nothing where no question stands open."""
    if t.spot.step in FLOW.steps and not (t.place is None and t.journey.closed):
        ask(t, again=True)
    t.flush()


def shown(t: Turn, address: str) -> tuple[str, ...]:
    step = FLOW.steps[address]
    ids = offered(step, t.facts)
    if isinstance(step.expects, Scale):
        return (*(str(n) for n in range(step.expects.low, step.expects.high + 1)), *ids)
    if not ids and t.person.memory.get("terse", 0) >= TERSE and address != FLOW.start:
        return ("skip",)
    return ids


def notice(t: Turn, *, first: bool = False) -> None:
    """At first contact, once, a block of its own: who this is, who runs it, what is kept, who else may read.

    Args:
        first: also before their first word; else what they say is heard before.
    """
    begun = first or any(step in FLOW.path for step in t.journey.memory.get("answered", []))
    if t.person.memory.get("noticed") or not begun:
        return
    if t.spot.step in OF_A_LIFE or t.spot.step == "check_in.hello":  # nothing stands before these
        return
    t.person.memory["noticed"] = t.facts.local.date().isoformat()
    house = t.known.house
    own = f"notice-{house.platform}"
    t.add(t.line("notice-workplace" if house.workplace else own if words.has(own) else "notice"))
    if house.workplace:
        offer(t, ("here.", "buttons.", "safer."))
    elif house.platform == "slack":
        offer(t, ("safer.",))
    t.flush()


def same_company(t: Turn) -> bool:
    """Once more, in one line, when what refused them is what this Slack belongs to."""
    memory, house = t.journey.memory, t.known.house
    if not house.workplace or memory.get("same_company_told") or t.spot.step in OF_A_LIFE:
        return False
    named, owner = bare(str(memory.get("company", ""))), bare(house.workspace)
    alike = min(len(named), len(owner)) > 2 and (named in owner or owner in named)
    inside = alike or memory.get("stage") == "internal"
    if inside:
        memory["same_company_told"] = True
        t.add(t.line("notice-same-company"))
    return inside


def bare(name: str) -> str:
    """ "Orbit Labs" and "orbit-labs" are one name."""
    return "".join(letter for letter in name.casefold() if letter.isalnum())


def offer(t: Turn, choices: tuple[str, ...]) -> None:
    """Buttons that belong to no question; they may be named in words until the next reply."""
    keys = {choice: f"choice-{choice.split('.')[0]}" for choice in choices}
    t.person.memory.setdefault("asides", {}).update(keys)
    t.say(Say((), tuple((choice, Line(key)) for choice, key in keys.items())))

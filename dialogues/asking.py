"""The question that stands open, put into a prompt: what is shown with it, its words, its choices."""

from __future__ import annotations

from dialogues import words
from dialogues.flow import FLOW
from dialogues.interpret import labels, offered
from dialogues.turn import Turn
from dialogues.vocabulary import Line, Say, Scale


def ask(t: Turn, again: bool = False) -> None:
    """Asks; `again`: it was asked before and stands open still."""
    address = t.spot.step
    step = FLOW.steps[address]
    notice(t)
    asked = False
    for say in step.shows(t.facts) if step.shows else ():
        asked = asked or bool(say.choices)
        if say.kind == "plain" and not say.choices:
            t.add(*say.lines)
            continue
        t.say(Say(say.lines, say.choices, say.kind, address if say.choices else "", say.text, say.after_s))
    if asked:
        return
    key = words.key_of(address)
    if step.alt and step.alt(t.facts) and words.has(f"{key}-alt"):
        key = f"{key}-alt"
    t.add(t.line(key, again=int(again)))
    t.say(Say((), labels(address, shown(t, address), t.facts), step=address, after_s=t.wait_s))


def again(t: Turn) -> None:
    """The open question once more; nothing where no question stands open."""
    if t.spot.step in FLOW.steps:
        ask(t, again=True)
    t.flush()


def shown(t: Turn, address: str) -> tuple[str, ...]:
    step = FLOW.steps[address]
    ids = offered(step, t.facts)
    if isinstance(step.expects, Scale):
        return (*(str(n) for n in range(step.expects.low, step.expects.high + 1)), *ids)
    return ids


def notice(t: Turn) -> None:
    """At first contact, once, a block of its own: who this is, who runs it, what is kept, who else may read."""
    if t.person.memory.get("noticed") or not t.journey.memory.get("answered"):
        return
    t.person.memory["noticed"] = t.facts.local.date().isoformat()
    house = t.known.house
    own = f"notice-{house.platform}"
    t.add(t.line("notice-workplace" if house.workplace else own if words.has(own) else "notice"))
    if house.platform == "slack" or house.workplace:
        offer(t, ("safer.",))
    t.flush()


def offer(t: Turn, choices: tuple[str, ...]) -> None:
    """Buttons that belong to no question; they may be named in words until the next reply."""
    keys = {choice: f"choice-{choice.split('.')[0]}" for choice in choices}
    t.person.memory.setdefault("asides", {}).update(keys)
    t.say(Say((), tuple((choice, Line(key)) for choice, key in keys.items())))

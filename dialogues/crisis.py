"""A life comes before a job. What is said when there are signs of danger, and the way back from there.

Wording is for review by someone trained before a release. No picture, no cheer, no check-in follows for a day.
Kept is which card was shown and when; never a word of theirs, never a count.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Final

from dialogues import asking, resting, words
from dialogues.flow import MODE
from dialogues.phases.aside import OF_A_LIFE
from dialogues.turn import Turn
from dialogues.understanding import Crisis, helplines
from dialogues.vocabulary import Answer, Line, Say

# About their own life, the gravest first: a graver sign always gets its own card at once.
OWN: Final = ("now", "life", "self_harm")
FIRST: Final = frozenset(("aside.danger", "aside.now", "aside.asked", "aside.others"))  # nothing goes before these
AGAIN_AFTER: Final = timedelta(minutes=10)  # the same card is not shown twice within
HUSH: Final = timedelta(hours=24)
ASKS: Final = {
    "now": "aside.now",
    "life": "aside.danger",
    "self_harm": "aside.danger",
    "others": "aside.others",
    "home": "aside.quiet",
}
# Words for somebody near, alone and ready to be copied.
TO_COPY: Final = {"text_someone": "crisis-words-friend", "cant_call": "crisis-words-nearest"}
# What an answer is met with, where that is not "crisis-on-ANSWER"; "": its own line stands beside the question.
OTHERWISE: Final = {
    ("aside.now", "said"): "crisis-on-danger",
    ("aside.asked", "said"): "crisis-on-unsure",
    ("aside.asked", "skip"): "crisis-on-rather_not",
    ("aside.quiet", "said"): "crisis-quiet-said",
    ("aside.look_in", "leave_be"): "",
    ("aside.look_in", "said"): "",
    ("aside.look_in", "skip"): "",
}


def answer(t: Turn, crisis: Crisis) -> bool:
    """True: the reply was about a life, and this is the whole answer to it."""
    if crisis.young:
        t.person.memory["young"] = True
    if crisis.level != "full" and crisis.kind == "now" and spoken_of(t):
        card(t, "now")
    elif crisis.level == "full":
        t.person.memory["heard_in"] = crisis.language
        card(t, crisis.kind if crisis.kind in ASKS else "life")
    elif crisis.kind in ("others", "home"):
        card(t, crisis.kind)
    elif crisis.level == "check":
        return check(t)
    else:
        if crisis.negated:
            t.person.memory["denied"] = True
            t.add(t.line("crisis-negated"))
        return False
    return True


def lines(t: Turn) -> dict[str, Any]:
    """The numbers for this person's country; `guessed`: only their time zone tells which that is."""
    named = t.person.memory.get("country")
    found = helplines.line(named or helplines.country_of(t.person.zone))
    return {
        "line": found.number or helplines.DIRECTORY,
        "hours": hours(t, found.hours),
        "sms": found.text or "none",
        "youth": found.youth if found.youth and t.person.memory.get("young") else "none",
        "emergency": found.emergency.replace(" or ", " / ") if heard_in(t) else found.emergency,
        "country": words.country_name(found.country, heard_in(t) or "en") if found.country else "none",
        "guessed": int(not named),
        "night": int(not 6 <= t.facts.local.hour < 18),
    }


def spoken_of(t: Turn) -> bool:
    """Their own life was spoken of within the day."""
    shown: dict[str, str] = t.person.memory.get("crisis", {})
    return any(t.now - datetime.fromisoformat(at) < HUSH for kind, at in shown.items() if kind in OWN)


def hours(t: Turn, said: str) -> str:
    if said == helplines.ALWAYS and heard_in(t):
        return words.render(Line("crisis-hours-always", language=heard_in(t)))
    return said or "none"


def heard_in(t: Turn) -> str:
    """The language the last card answered, where it was not English."""
    return str(t.person.memory.get("heard_in") or "")


def in_their_language(t: Turn) -> None:
    """What is said about a life is said in the language it was heard in, buttons too; the rest has English only."""
    language = heard_in(t)
    if not language:
        return

    def put(lines: Iterable[Line]) -> tuple[Line, ...]:
        return tuple(
            replace(line, language=language, visit=1) if words.speaks(line.key, language) else line for line in lines
        )

    for at, say in enumerate(t.says):
        labels = zip((choice for choice, _ in say.choices), put(label for _, label in say.choices), strict=True)
        t.says[at] = replace(say, lines=put(say.lines), choices=tuple(labels))


def card(t: Turn, kind: str) -> None:
    shown: dict[str, str] = t.person.memory.setdefault("crisis", {})
    lately = {k for k, at in shown.items() if t.now - datetime.fromisoformat(at) < AGAIN_AFTER}
    again = kind in lately or (kind in OWN and bool(lately & set(OWN[: OWN.index(kind)])))
    shown[kind] = t.now.isoformat()
    hush(t)
    key = f"crisis-{kind}" if not again else "crisis-again" if kind in OWN else "crisis-again-around"
    t.flush()
    t.says.append(Say((Line(key, lines(t)),), kind="crisis"))
    # A graver question that stands open stays: who has just been asked whether help is called is not asked less.
    if not (again and t.spot.step == "aside.now"):
        put_first(t, ASKS[kind])
    if t.spot.step == "aside.quiet":
        t.add(Line("crisis-quiet", lines(t)))
    asking.ask(t)
    t.flush()


def put_first(t: Turn, step: str) -> None:
    """One question about a life at a time; whatever else stands open waits below it."""
    t.person.places = [place for place in t.person.places if place.step not in OF_A_LIFE]
    t.open(step, quiet=True)


def hush(t: Turn) -> None:
    """Job talk and check-ins rest for a day; what was promised is moved behind it."""
    MODE.fire("hush", t.person)
    t.person.memory["hushed_at"] = t.now.isoformat()
    resting.postpone_all(t, (t.facts.local + HUSH).replace(tzinfo=None))


def over(t: Turn) -> bool:
    """The day of quiet has passed."""
    began = t.person.memory.get("hushed_at")
    return t.person.mode == "hushed" and (not began or t.now - datetime.fromisoformat(began) >= HUSH)


def end_hush(t: Turn) -> None:
    """Jobs may be spoken of again, and what is promised from now on keeps its own moment."""
    if t.person.mode == "hushed":
        MODE.fire("back", t.person)
    t.person.memory.pop("quiet_until", None)
    t.person.places = [place for place in t.person.places if place.step not in OF_A_LIFE]


def check(t: Turn) -> bool:
    """One gentle question, and not the same one twice in a day: then the line, unasked, in one sentence."""
    last = t.person.memory.get("checked")
    t.person.memory["checked"] = t.now.isoformat()
    if t.spot.step in OF_A_LIFE or (last and t.now - datetime.fromisoformat(last) < HUSH):
        t.add(Line("crisis-line", lines(t)))
        return False
    put_first(t, "aside.asked")
    asking.ask(t)
    return True


def answered(t: Turn, answer: Answer) -> None:
    """The buttons of the cards."""
    asked = next(place.trail[-1] for place in reversed(t.person.places) if place.trail and place.trail[-1] in OF_A_LIFE)
    key = OTHERWISE.get((asked, answer.outcome), f"crisis-on-{answer.outcome}")
    if key:
        t.add(Line(key, lines(t)))
    if to_copy := TO_COPY.get(answer.outcome):
        t.say(Say((), kind="draft", text=(words.render(Line(to_copy, lines(t), language=heard_in(t))),)))
    if answer.outcome in ("thoughts", "both"):
        hush(t)
        t.person.memory.setdefault("crisis", {})["life"] = t.now.isoformat()
    elif answer.outcome in ("search", "furious"):
        # Believed: no scores and no self-review today; and what is meant for them waits until tomorrow.
        t.person.memory["gently" if answer.outcome == "search" else "furious"] = t.facts.local.date().isoformat()
    elif answer.outcome == "look_in" and t.spot.step == "aside.quiet":
        t.ended = True  # what was promised is told, with buttons of its own; nothing follows it
    elif answer.outcome == "back" and t.person.mode == "hushed":
        MODE.fire("back", t.person)
        t.person.memory.pop("quiet_until", None)

"""Lists a person may ask for: where they are, their wins, moods, check-ins, journeys, data."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from dialogues import asking, promises, quiet_words, words
from dialogues.flow import FLOW
from dialogues.turn import Turn
from dialogues.vocabulary import Line, Say

NAME_AT_MOST = 50  # characters of a company or role on a button
PATH = ("arrival", "feelings", "gratitude", "feedback", "gaps", "refocus", "goodbye")


def where(t: Turn) -> list[Line]:
    """Which part this is, and what still may come; a place, never a countdown."""
    phase = t.journey.step.split(".")[0]
    at = PATH.index(phase) if phase in PATH else len(PATH)
    found = [t.line(f"where-{phase}" if phase in PATH else "where-end")]
    if ahead := PATH[at + 1 : -1]:
        found.append(t.line("where-ahead", ahead=[words.render(Line(f"phase-{p}")) for p in ahead]))
    return found


def wins(t: Turn) -> list[Line]:
    kept = t.person.memory.get("wins", [])
    if not kept:
        return [t.line("wins-none")]
    rows = [t.line("wins-one", win=w["text"], on=datetime.fromisoformat(w["on"])) for w in kept[-10:]]
    return [t.line("wins"), *rows]


def moods(t: Turn) -> list[Line]:
    kept = [str(m) for m in t.journey.memory.get("moods", [])]
    return [t.line("moods", moods=" · ".join(kept))] if kept else [t.line("moods-none")]


def check_ins(t: Turn, intro: bool = True) -> None:
    """Each message with its own [Change] and [Cancel]; a weekly word only where it is asked for."""
    standing = sorted(promises.standing(t), key=lambda c: c.due_at)
    if intro:
        t.add(t.line("check-ins" if standing else "check-ins-none"))
    for check_in in standing[:8]:
        t.add(t.line("check-ins-one", kind=check_in.kind, when=check_in.local))
        asking.offer(t, (f"change.{check_in.key}", f"cancel.{check_in.key}"))
    if intro and not any(c.kind == "pulse" for c in standing):
        t.add(t.line("check-ins-weekly"))
        asking.offer(t, ("weekly.",))


def journeys(t: Turn) -> None:
    """Each with its outcome; those that are not open now with a button that opens them."""
    begun = any(t.journey.memory.get(slot) for slot in ("company", "role", "stage", "count", "opening"))
    briefs = [b for b in t.known.journeys[-8:] if begun or b.id != t.journey.id]
    t.add(t.line("journeys" if briefs else "journeys-none"))
    choices = []
    alike: Counter[str] = Counter()
    for place, brief in enumerate(briefs, start=1):
        alike[called := (brief.company or brief.role or "none")[:NAME_AT_MOST]] += 1
        company, role = (brief.company or "none")[:NAME_AT_MOST], (brief.role or "none")[:NAME_AT_MOST]
        named = {"company": company, "role": role, "nth": alike[called], "place": place}
        here = brief.id == t.journey.id
        outcome = brief.outcome or ("closed" if brief.closed else "none")
        t.add(t.line("journeys-one", **named, outcome=outcome, here=int(here and not brief.closed)))
        if not here:
            choices.append((f"journey.{brief.id}", t.line("journeys-open", **named)))
        if not brief.closed:
            choices.append((f"close.{brief.id}", t.line("journeys-close", **named)))
    t.person.memory.setdefault("asides", {}).update({choice: words.render(line) for choice, line in choices})
    t.say(Say((), tuple(choices)))


def data(t: Turn) -> list[Line]:
    answered = t.journey.memory.get("answered", [])
    return [t.line("data", answers=len(answered), check_ins=len(t.known.check_ins)), *quiet_words.told(t)]


assert all(p in {FLOW.phase_of(s) for s in FLOW.steps} for p in PATH)

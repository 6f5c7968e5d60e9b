"""A promise kept: one neutral hello, then one question after the other. It never nags, and knows when to be quiet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from dialogues import asking, interpret, promises, quiet_hours, routes, telling, trail, two_stories, words
from dialogues.check_ins import KINDS, RANK, at_hour, hour_of
from dialogues.flow import FLOW
from dialogues.readers import check_in as read
from dialogues.state import CheckIn, Place
from dialogues.turn import Effect, Turn
from dialogues.two_stories import first_of, kind_of, rest_of
from dialogues.understanding import Understood
from dialogues.vocabulary import DONE

HELLO: Final = two_stories.HELLO
QUIET: Final = "goodbye.quiet"
TOO_OLD: Final = timedelta(days=7)
UNANSWERED_LIMIT: Final = 2
SLOWER: Final = 4  # days between two of ours while the first one waits for an answer
LATER_ON: Final = frozenset({"pulse", "one_month"})
NO_REPLY_NEEDED: Final = frozenset({"interview_eve"})


def fall_due(t: Turn, due: tuple[CheckIn, ...], home: int | None = None) -> None:
    """Promises of one person, due together: one neutral hello, the weightiest question first."""
    for check_in in due:
        promises.drop(t, check_in.key)
    t.drops = list(dict.fromkeys(t.drops))
    if home:
        t.effects.append(Effect("switch", (("journey", home),)))
    if t.person.mode in ("stopped", "erasing") or t.journey.closed:
        return
    fresh = [c for c in due if t.now - quiet_hours.utc(c.local, c.zone) <= TOO_OLD]  # as promised: it may be put off
    if in_the_night(t, due):
        return
    if not fresh:
        t.add(t.line("check-in-missed"))
    elif any(counts_unanswered(c) for c in fresh) and unanswered(t) >= UNANSWERED_LIMIT:
        promises.stop_all(t)
        close_open(t)
        t.add(t.line("last-line"))
    elif not too_soon(t, fresh) and not two_stories.joined(t, fresh):
        t.effects.clear()  # the older story stays open until the question is answered
        hello(t, before_an_interview(t, fresh), missed=len(fresh) < len(due), home=home)
    t.flush()


def in_the_night(t: Turn, due: tuple[CheckIn, ...]) -> bool:
    """What comes late, since we were away or they were in another zone, waits for a good hour like anything else."""
    now = t.facts.local.replace(tzinfo=None)
    if any(c.named for c in due) or not quiet_hours.quiet(now.time()):
        return False
    for check_in in due:
        morning = quiet_hours.waking(now, hour_of(t.facts), weekends=check_in.kind == "day_after")
        promises.put(t, replace(check_in, due_at=quiet_hours.utc(morning, t.facts.zone.key)))
    return True


def unanswered(t: Turn) -> int:
    return int(t.person.memory.get("unanswered", 0))


def counts_unanswered(check_in: CheckIn) -> bool:
    return check_in.kind not in NO_REPLY_NEEDED


def too_soon(t: Turn, fresh: list[CheckIn]) -> bool:
    """Slower when unanswered: ours wait some days behind one that nobody opened."""
    last = t.person.memory.get("hello_on")
    if not unanswered(t) or not last or any(c.named for c in fresh):
        return False
    day = date.fromisoformat(last) + timedelta(days=SLOWER)
    if t.facts.local.date() >= day:
        return False
    for check_in in fresh:
        later = datetime.combine(day, check_in.local.time())
        if (again := promises.settled(t, promises.at(t, check_in, later))) is not None:
            promises.put(t, again)
    return True


def before_an_interview(t: Turn, fresh: list[CheckIn]) -> list[CheckIn]:
    """That evening holds one sentence of theirs and no question: the rest comes when it is over."""
    eve = [c for c in fresh if c.kind == "interview_eve"]
    if not eve:
        return fresh
    day = at_hour(t.facts, t.facts.local + timedelta(days=2))
    held = [promises.promise(t, kind_of(k), day, rest_of(k)) for k in unopened(t)]
    for check_in in [*(c for c in fresh if c not in eve), *held]:
        promises.put(t, promises.at(t, check_in, day))
    close_open(t)
    return eve


def unopened(t: Turn) -> list[str]:
    """What the last hello held, if nobody opened it."""
    open_ = next((p for p in t.person.places if p.step == HELLO and p.journey == t.journey.id), None)
    return [str(k) for k in open_.memory.get("keys", [])] if open_ else []


def hello(t: Turn, fresh: list[CheckIn], missed: bool, home: int | None) -> None:
    """One for everything; what an unopened one held is asked along with it."""
    today = t.facts.local.date()
    if any(counts_unanswered(c) for c in fresh):
        t.person.memory["unanswered"] = unanswered(t) + 1
    t.person.memory["hello_on"] = today.isoformat()
    if all(promises.counts(c) for c in fresh):
        seen = [d for d in t.person.memory.get("looked_in", []) if (today - date.fromisoformat(d)).days <= 31]
        t.person.memory["looked_in"] = [*seen, today.isoformat()]
    keys = [c.key for c in sorted(fresh, key=lambda c: (RANK[c.kind], c.local, c.key))]
    held = [k for k in unopened(t) if k not in keys and kind_of(k) not in ("day_after", "interview_eve")]
    asked = first_of([*keys, *held])
    more = {"missed": missed, "home": home, "at": t.now.isoformat(), "behind": two_stories.taken_over(t)}
    t.open(HELLO, t.journey.id or None, **asked, keys=[*keys, *held], **more)
    asking.ask(t)


def close_open(t: Turn) -> None:
    t.person.places = [p for p in t.person.places if p.step != HELLO]


# --- replies to the hello --------------------------------------------------------------------------------------------


def by_words(t: Turn, heard: Understood) -> None:
    """ "lighter", "done": words that fit the question behind the hello open it and answer it at once."""
    place = t.place
    if place is None or place.step != HELLO:
        return
    if heard.text.casefold().strip(" .!?") in names_of_hello(t) or read.later(heard):
        return
    question = f"check_in.{place.memory.get('kind')}"
    if question not in FLOW.steps:
        return
    step = FLOW.steps[question]
    answer = interpret.answer(question, heard, t.facts)
    if answer and answer.outcome in (*step.expects.choices, *step.expects.heard):
        opened(t)
        trail.leave(place)
        t.fire("open", place)


def names_of_hello(t: Turn) -> set[str]:
    """ "no" to a hello is "not today"; "it's a no" is an answer to what is behind it."""
    labels = words.options(interpret.labels(HELLO, ("open", "not_today", "stop_these"), t.facts))
    return {name.casefold() for names in labels.values() for name in names}


def opened(t: Turn) -> None:
    """What the question needs to know, and a word on what was missed."""
    place = t.place
    if place is None:
        return
    if place.memory.pop("missed", False):
        t.add(t.line("check-in-missed-some"))
    prepare(t, place)
    if place.memory.get("kind") == "carry_on":  # it has no question of its own
        place.memory["on"] = True


def prepare(t: Turn, place: Place) -> None:
    """The slots the sentences of this kind name."""
    memory = t.journey.memory
    if place.memory.get("kind") == "day_after":
        day = memory.get("felt_on")
        memory["since"] = (
            "yesterday" if day and (t.facts.local.date() - date.fromisoformat(day)).days == 1 else "earlier"
        )


def put_off(t: Turn, until: datetime | None) -> None:
    """Not today: tomorrow at the person's hour, or the moment they named. They asked for it, so no budget applies."""
    place = t.place
    if place is None:
        return
    local = until or at_hour(t.facts, t.facts.local + timedelta(days=1))
    two_stories.put_off(t, place.memory.pop("behind", []), local)
    for key in place.memory.get("keys", []):
        if kind_of(str(key)) in KINDS:
            made = promises.promise(t, kind_of(str(key)), local, rest_of(str(key)), named=True)
            promises.put(t, made)
            if key == place.memory.get("key"):
                t.add(t.line("check-in-put-off", when=local))
                telling.offer(t, f"change.{made.key}", f"cancel.{made.key}", at_rest=True)
    over(t)


def stopped(t: Turn) -> None:
    promises.stop_all(t)
    if t.place:
        t.place.memory.pop("behind", None)
    t.add(t.line("check-ins-stopped"))
    over(t)


def over(t: Turn) -> None:
    """Nothing more is asked behind this answer."""
    if t.place:
        t.place.memory.update({"then": [], "over": True})


# --- behind an answer ------------------------------------------------------------------------------------------------


def closed(t: Turn, place: Place) -> None:
    """The next question without a hello; else on, where they stopped, if that is what it was for; else quiet."""
    memory = place.memory
    if memory.get("then"):
        rest = first_of([str(k) for k in memory["then"]])
        if rest["kind"] != "carry_on":
            kept = {each: memory.get(each) for each in ("keys", "home", "behind")}
            t.open(f"check_in.{rest['kind']}", place.journey, **rest, **kept)
            prepare(t, t.person.places[-1])
            return
        memory["on"] = memory.get("on", not memory.get("over"))
    if two_stories.next_story(t, memory):
        return
    if memory.get("home") and t.person.mode != "erasing":
        go_home(t, int(memory["home"]))
    elif memory.get("on"):
        go_on(t, str(memory.get("to", "")))
    else:
        end(t, memory)


def end(t: Turn, memory: dict[str, object]) -> None:
    """The check-in was all that was agreed; the path is a button, not the next question."""
    t.ended = True
    heavy = t.journey.memory.get("moods", [])[-1:] == ["heavier"]
    told = t.journey.memory.get("announce")
    no_jobs = t.person.mode == "hushed" or str(memory.get("key")).startswith("day_after:look_in")
    quiet = no_jobs or heavy or memory.get("over") or memory.get("kind") in NO_REPLY_NEEDED
    if memory.get("kind") in LATER_ON and not quiet:
        what_matters(t)
    if not (quiet or told or t.journey.step == DONE):
        asking.offer(t, ("go_on.",))


def what_matters(t: Turn) -> None:
    """Offered once, weeks after the no, and only a button."""
    known = t.journey.memory
    if "refocus.values" in (*known.get("answered", []), *known.get("skipped", [])) or known.get("values_offered"):
        return
    known["values_offered"] = True
    t.add(t.line("refocus-values-offer"))
    asking.offer(t, ("values.",))


def go_home(t: Turn, journey: int) -> None:
    """It was about an older story; the newer one stands where it stood."""
    t.ended = True
    t.effects.append(Effect("switch", (("journey", journey),)))
    t.add(t.line("check-in-home"))


def go_on(t: Turn, to: str = "") -> None:
    """A note that was put off; from where the journey rests to the next part; from an open question to that one."""
    to = to or ("gratitude.who" if routes.note_promised(t.facts) else "")
    if to:
        trail.leave(t.journey)
        FLOW.open(to, t.journey, t.facts)
    elif t.journey.step == QUIET:
        trail.leave(t.journey)
        t.fire("go_on", t.journey)
    elif t.journey.step == DONE:
        t.ended = True
        t.add(t.line("after-the-end"))

"""What phases show with a question, and which choices are on offer today. Pure functions of what is known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from dialogues import outlook as outlooks_in_words
from dialogues import understanding, words
from dialogues.facts import Facts
from dialogues.vocabulary import Line, Say


def lines(facts: Facts, *keys: str, **more: Any) -> tuple[Line, ...]:
    args = {**words.args_of(facts), **more}
    return tuple(Line(key, args) for key in keys)


def one(facts: Facts, *keys: str, **more: Any) -> list[Say]:
    return [Say(lines(facts, *keys, **more))]


def nothing(facts: Facts) -> list[Say]:
    return []


def correctable(facts: Facts) -> Sequence[str]:
    """What was answered can be answered anew."""
    steps = {"job": "arrival.role", "stage": "arrival.stage", "feeling": "feelings.name", "person": "gratitude.who"}
    answered = facts.get("answered", [])
    return (*(name for name, step in steps.items() if step in answered), "never_mind")


def only_choices(facts: Facts) -> list[Say]:
    """Buttons without a question, for a place where nothing is asked."""
    return [Say((), tuple((c, Line(words.label_key("aside.quiet", c))) for c in ("back", "numbers")))]


# --- arrival ---------------------------------------------------------------------------------------------------------


def doors_when_greeted(facts: Facts) -> Sequence[str]:
    return ("say", "letter", "small_step", "nothing") if facts.get("greeted") else ()


def role_choices(facts: Facts) -> Sequence[str]:
    """A form only where the platform has one."""
    return (*(("form",) if facts.known.house.forms else ()), "letter", "skip")


# --- feelings --------------------------------------------------------------------------------------------------------


def other_feelings(facts: Facts) -> Sequence[str]:
    everything = ("cheated", "disappointed", "sad", "ashamed", "anxious", "angry", "only")
    named = {*facts.feelings, *({"disappointed"} if facts.feels("sad") else ())}
    return tuple(f for f in everything if f not in named)


def paces(facts: Facts) -> Sequence[str]:
    return ("just_this", "short", "full", *(("tell",) if facts.get("waiting") else ()))


def after_telling(facts: Facts) -> Sequence[str]:
    return ("stop", "go_on") if facts.pace == "full" else ("stop", "go_on", "full")


def releases(facts: Facts) -> Sequence[str]:
    """The first offer depends on the feeling. Letting anger out does not lower it, slowing the body does
    (Kjærvik & Bushman 2024), so the slow minute stands first there."""
    if facts.feels("angry", "cheated"):
        return ("minute", "write", "call", "walk", "nothing")
    if facts.feels("ashamed"):
        told = "feelings.tell" in facts.get("answered", [])
        return ("kind", "write", *(() if told else ("tell",)), "minute", "nothing")
    if facts.feels("numb", "relieved"):
        return ("nothing", "walk", "write")
    return ("write", "walk", "call", "minute", "nothing")


def two_lines(facts: Facts) -> list[Say]:
    """Two lines to copy for the people who ask."""
    whom = facts.get("tell_whom") or "friend"
    intro = lines(facts, "feelings-tell-intro")
    text = words.render(Line(f"note-tell-{whom}", {**words.args_of(facts), "company": words.short_name(facts)}))
    return [Say(intro), Say((), kind="draft", text=tuple(text.split("\n")))]


def page(facts: Facts) -> list[Say]:
    """The page where one exists; where none does, the honest word on what the chat keeps."""
    return one(facts, "feelings-write-page" if facts.known.house.forms else "feelings-write-here")


def call_words(facts: Facts) -> list[Say]:
    if facts.get("misses"):  # they stand just above
        return []
    text = words.render(Line("note-call-someone", words.args_of(facts)))
    return [Say(lines(facts, "call-words-intro")), Say((), kind="draft", text=(text,))]


def visits(facts: Facts) -> list[Say]:
    if facts.get("misses"):
        return []
    days = [facts.days_from_now(n) for n in (1, 3, 6, 8)]
    return one(facts, "feelings-visits-plan", first=days[0], second=days[1], third=days[2], fourth=days[3])


# --- gratitude -------------------------------------------------------------------------------------------------------


def corridor(facts: Facts) -> list[Say]:
    text = words.render(Line("note-corridor", words.args_of(facts)))
    return [Say(lines(facts, "gratitude-corridor-intro")), Say((), kind="draft", text=tuple(text.split("\n")))]


def note_doors(facts: Facts) -> Sequence[str]:
    """One ask at most: for feedback while no reason was given, else to stay in touch."""
    told = bool(facts.get("remarks")) or "feedback.heard" in facts.get("given", {})
    return ("touch", "nothing") if told else ("feedback", "touch", "nothing")


def tunes(facts: Facts) -> Sequence[str]:
    """Their own version is theirs: it is copied or written anew, and never tuned by us."""
    own = (facts.get("note") or {}).get("own")
    return ("copy", "edit") if own else ("copy", "warmer", "shorter", "formal", "edit")


# --- feedback --------------------------------------------------------------------------------------------------------


def sorted_remarks(facts: Facts) -> list[Say]:
    """Sentence by sentence: what it is, quoting them."""
    remarks = facts.get("remarks", [])
    news = [r for r in remarks if r["kind"] not in ("stock", "unclear", "protected")]
    args = words.args_of(facts)
    found = [Line("feedback-confirm-count", {**args, "all": len(remarks), "news": len(news)})]
    ordered = sorted(remarks, key=lambda r: r["kind"] != "stock")
    found += [Line(f"feedback-confirm-{r['kind']}", {**args, "quote": words.capital(r["quote"])}) for r in ordered[:6]]
    return [Say(tuple(found))] if remarks else []


def remark_to_sort(facts: Facts) -> list[Say]:
    remarks = facts.get("remarks", [])
    at = min(int(facts.get("sorting", 0)), len(remarks) - 1)
    return one(facts, "feedback-sort-quote", quote=remarks[at]["quote"]) if remarks else []


def suggestion(facts: Facts) -> list[Say]:
    gaps = facts.get("gaps", [])
    at = min(int(facts.get("judging", 0)), len(gaps) - 1)
    return one(facts, "feedback-suggestion-quote", gap=gaps[at]) if gaps else []


def panel_words(facts: Facts) -> list[Say]:
    text = words.render(Line("note-panel", words.args_of(facts)))
    return [Say(lines(facts, "feedback-panel-intro")), Say((), kind="draft", text=tuple(text.split("\n")))]


# --- gaps ------------------------------------------------------------------------------------------------------------


def gap_choices(facts: Facts) -> Sequence[str]:
    return (*("first", "second", "third")[: len(facts.get("gaps", []))], "none")


def ways(facts: Facts) -> Sequence[str]:
    """Three at most on screen; a degree, a step down or leaving only when more was asked for."""
    if facts.get("way") == "more":
        return ("degree", "step_down", "leave_for_it")
    if said_aloud(facts):
        return ("practise", "course", "person", "more")
    if facts.get("work") in ("yes", "ends_soon") and not facts.known.house.workplace:
        return ("at_work", "project", "person", "more")
    return ("project", "course", "person", "more")


# --- how a kind of work is doing -------------------------------------------------------------------------------------

PLACES: Final = ("first", "second", "third")


def picked(facts: Facts) -> int | None:
    """Which of those that may be meant is looked at; None while it is not sure which."""
    found, chosen = facts.known.outlooks, str(facts.get("outlook"))
    if chosen in PLACES[: len(found)]:
        return PLACES.index(chosen)
    return 0 if found and found[0].sure else None


def in_doubt(facts: Facts) -> bool:
    return picked(facts) is None


def outlook(facts: Facts) -> list[Say]:
    """A card of figures; one neighbour is enough on a phone."""
    at = picked(facts)
    if at is None:
        return [] if facts.known.outlooks or not facts.get("outlook_title") else [Say((outlooks_in_words.which(()),))]
    told = outlooks_in_words.about(facts.known.outlooks[at])
    near = [line for line in told if line.key.startswith("outlook-nearby")][:2]
    rest = [line for line in told[2:] if not line.key.startswith("outlook-nearby")]
    return [Say((*told[:2], *rest[:-1], *near, rest[-1]), kind="card")]


def outlooks(facts: Facts) -> Sequence[str]:
    """Those that may be meant, by name, where it is not sure which."""
    near = PLACES[: len(facts.known.outlooks)] if in_doubt(facts) else ()
    return (*near, "enough")


def said_aloud(facts: Facts) -> bool:
    """The gap is about how it came across, or about being prepared: an answer can be practised."""
    gaps = facts.get("gaps", [])
    named = understanding.understand(str(gaps[0]), facts.local).gaps if gaps else ()
    return bool(set(named[:1]) & {"communication", "preparation"})

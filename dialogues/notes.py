"""Drafts: a thank-you note, a call script, two lines for LinkedIn; and their checks.

A draft holds only what the person said, and neutral courtesies. The sentences are in words/en/notes.ftl.
"""

from __future__ import annotations

import re
from typing import Any, Final

from dialogues import words
from dialogues.facts import Facts
from dialogues.retelling import joined_by, towards
from dialogues.understanding import Understood
from dialogues.vocabulary import Answer, Line, Say, Slots

# Words in a note; below it is curt, above it is a letter. LinkedIn counts characters.
LENGTHS: Final = {"helper": (12, 120), "email": (25, 120), "call": (25, 150), "linkedin": (8, 60)}
LINKEDIN_CHARACTERS: Final = 300
BLAME: Final = re.compile(
    r"\b(unfair|disgrace|shame on|waste of|wasted|lied|liars?|cheat(ed)?|ridiculous|unprofessional|your loss|"
    r"idiots?|stupid|how dare|you should have|disappointed in you)\b",
    re.IGNORECASE,
)
PLEADING: Final = re.compile(
    r"\b(please (re)?consider|reconsider|beg|desperate|give me (a|another|one more) chance|"
    r"i('| a)m willing to do anything|i need this job|change your mind)\b",
    re.IGNORECASE,
)
CALLED: Final = re.compile(r"\b(phoned|called|rang|ring|telephoned)\b.{0,40}\b(me|us)\b", re.IGNORECASE)
FAINT: Final = re.compile(
    r"^(?:s?he |they )?(?:was|is|were|seemed) (?:ok|okay|fine|all ?right|the one)$", re.IGNORECASE
)
SIGN_OFFS: Final = ("Kind regards", "Best regards", "All the best", "Best wishes", "Warm regards", "Best", "Cheers")


def addressed(facts: Facts, answer: Answer) -> Slots:
    """Who the note goes to and the true details, all in their own words."""
    new = answer.slots.get("new_note")
    if not new:
        return {}
    details = [d for d in new["details"] if not CALLED.search(d) and not FAINT.match(d)]
    called = len(details) < len(new["details"])
    kind = "helper" if facts.step == "gratitude.helper" or facts.get("stage") in ("no_reply", "cv") else "met"
    note = {**new, "details": details, "kind": kind, "tone": "plain", "length": "full", "channel": "email"}
    slots: Slots = {"note": note, "first_name": first_name(note)}
    if called:
        slots["told"] = "call"
    return slots


def helped(facts: Facts, answer: Answer) -> Slots:
    """Somebody on their own side: with a yes, a note is wanted."""
    wanted = {"note_when": "now"} if answer.outcome in ("yes", "said") else {}
    return {**wanted, **addressed(facts, answer)}


def lacks_detail(facts: Facts) -> bool:
    note = facts.get("note") or {}
    return not note.get("details") and facts.get("told") != "call"


def detailed(facts: Facts, answer: Answer) -> Slots:
    note = dict(facts.get("note") or {})
    if answer.outcome != "said":
        return {"note": {**note, "bare": True}}
    return {"note": {**note, "details": list(answer.slots.get("heard_details", []))}}


def with_door(facts: Facts, answer: Answer) -> Slots:
    return {"note": {**(facts.get("note") or {}), "door": answer.outcome}} if answer.outcome != "skip" else {}


TUNES: Final = {
    "warmer": {"tone": "warmer"},
    "shorter": {"length": "short"},
    "formal": {"tone": "formal", "sign_off": "Kind regards"},
    "call": {"channel": "call"},
    "linkedin": {"channel": "linkedin"},
}


# "take out the part about other roles": what it asks for at its end.
NO_DOOR: Final = re.compile(
    r"\b(take out|leave out|without|remove|delete|don'?t want|cut)\b.{0,40}\b(roles?|touch|hear from|jobs?|asks?)\b",
    re.I,
)


WONDERING: Final = re.compile(r"^(?:is|are|would|does|should|which|what|do)\b.*\?$")  # about a version; orders none
SENT: Final = re.compile(r"^(?:ok |yes |i |i've |already |just )*(?:sent|have sent)(?: it| already| that| them)*[.]*$")


def tuned(heard: Understood, facts: Facts) -> Answer | None:
    """Free words about the draft: a tone, a length, another greeting at the end."""
    said = heard.text.lower()
    if WONDERING.search(said):
        return None
    if SENT.search(said):  # its own version, sent already
        return Answer("copy")
    changes: dict[str, Any] = dict(sign_off(heard.text))
    if NO_DOOR.search(said):
        changes["door"] = "nothing"
    if "first name" in said:
        changes |= {"tone": "plain", "first_names": True}
    for pattern, tune in (
        (r"short|less|brief", "shorter"),
        (r"warm|friendl|nicer|kinder", "warmer"),
        (r"formal|polite|serious", "formal"),
        (r"\bcall|phone|speak", "call"),
        (r"linked ?in", "linkedin"),
    ):
        if re.search(pattern, said):
            changes |= TUNES[tune]
    return Answer("said", {"changes": changes}) if changes else None


def sign_off(text: str) -> Slots:
    """The ending they asked for, or away from the one they refused."""
    said = text.lower()
    refused = next((s for s in SIGN_OFFS if re.search(rf"\b(not?|without|drop)\b.{{0,12}}\b{s.lower()}", said)), None)
    if refused:
        return {"sign_off": "Best" if refused != "Best" else "All the best"}
    wanted = next((s for s in SIGN_OFFS if s.lower() in said), None)
    return {"sign_off": wanted} if wanted else {}


def versioned(facts: Facts, answer: Answer) -> Slots:
    """The draft as it stands after this answer: what was tuned, what they asked for beside it, and its text."""
    note = {**(facts.get("note") or {}), **TUNES.get(answer.outcome, {}), **answer.slots.get("changes", {})}
    if answer.rest:
        note |= sign_off(answer.rest)
    tune = "own" if note.get("own") else answer.outcome
    note["version"] = int(note.get("version", 1)) + (answer.outcome not in ("copy", "edit", "skip"))
    slots: Slots = {"note": {**note, "text": text_of(facts, note)}}
    slots["note_copied"] = answer.outcome == "copy"
    slots["new_sign_off"] = note.get("sign_off", "") if note.get("sign_off") != "Kind regards" else ""
    slots["new_tune"] = tune
    slots["channel"] = note.get("channel", "email")
    return slots


def own_text(heard: Understood, facts: Facts) -> Answer | None:
    return Answer("said", {"own_note": heard.text[:4000]}) if heard.text else None


def rewritten(facts: Facts, answer: Answer) -> Slots:
    note = dict(facts.get("note") or {})
    own = str(answer.slots.get("own_note", ""))
    if not own:
        return {}
    note |= {"text": own, "own": True, "channel": "email"}
    return {"note": note, "new_tune": "own", "note_copied": False, "channel": "email"}


def first_name(note: dict[str, Any]) -> str:
    name = str(note.get("person", ""))
    return name if re.match(r"(mr|mrs|ms|dr|prof|herr|frau)\b", name, re.IGNORECASE) else name.split(" ")[0]


def text_of(facts: Facts, note: dict[str, Any]) -> str:
    """The whole draft, ready to copy. Their own version is left as they wrote it."""
    if note.get("own"):
        return str(note["text"])
    args = {**words.args_of(facts), **arguments(facts, note)}

    def say(key: str) -> str:
        return words.render(Line(f"note-{key}", args))

    channel = note.get("channel", "email")
    if channel != "email":
        return say(channel)
    parts = [say(f"helper-{part}" if note.get("kind") == "helper" else part) for part in shape(note)]
    body = " ".join(part for part in parts if part)
    usual = "Best" if facts.get("stage") == "internal" else "Kind regards"
    ending = f"{note.get('sign_off', usual)},"
    name = facts.known.name
    return "\n".join([say("greeting"), body, ending, *([name] if name else [])])


def shape(note: dict[str, Any]) -> tuple[str, ...]:
    if note.get("kind") == "helper":
        return ("thanks", "detail") if note.get("length") == "short" else ("thanks", "detail", "news")
    return (
        ("thanks", "answer", "detail", "door")
        if note.get("length") == "short"
        else (
            "thanks",
            "answer",
            "detail",
            "door",
            "wish",
        )
    )


def arguments(facts: Facts, note: dict[str, Any]) -> dict[str, Any]:
    details = note.get("details", [])
    return {
        "person": note.get("person") or blank(facts, "name") or "none",
        "first": first_name(note) or blank(facts, "name") or "there",
        "detail": towards(details[0]) if details else blank(facts, "detail") or "none",
        "detail_kind": joined_by(towards(details[0])) if details else "thing",
        "kind": note.get("kind") or "met",
        "name": facts.known.name or "none",
        "told": facts.get("told") or "none",
        "tone": note.get("tone", "plain"),
        "length": note.get("length", "full"),
        "door": note.get("door") or ("nothing" if facts.feelings[:1] == ["relieved"] else "touch"),
        "names": "first" if note.get("first_names") or note.get("tone") != "formal" else "full",
    }


def blank(facts: Facts, what: str) -> str:
    """With words off, a gap to be filled in by hand where their words would stand."""
    return words.render(Line(f"blank-{what}")) if facts.person.memory.get("words_off") else ""


def issues(note: dict[str, Any]) -> list[str]:
    """What to look at before it goes: ids of sentences, empty when all is well."""
    text = str(note.get("text", ""))
    first = first_name(note)
    low, high = LENGTHS["helper" if note.get("kind") == "helper" else str(note.get("channel", "email"))]
    length = len(text.split())
    found = [
        ("name", bool(first) and first.lower() not in text.lower()),
        ("blame", bool(BLAME.search(text))),
        ("pleading", bool(PLEADING.search(text))),
        ("long", length > high or (note.get("channel") == "linkedin" and len(text) > LINKEDIN_CHARACTERS)),
        ("short", length < low and not note.get("own")),
        ("detail", not note.get("details") and not note.get("own") and not note.get("bare")),
    ]
    return [name for name, wrong in found if wrong][:1]  # the weightiest; a list of faults helps nobody send it


def sent(facts: Facts, answer: Answer) -> Slots:
    """Sending is theirs to do and to say. Asking for feedback counts as a win."""
    if answer.outcome == "copied":
        return {"note_state": "copied", "note_copied": True}
    state = {"copy": "copied", "not_today": "waiting", "drop": "dropped", "sent": "sent"}.get(answer.outcome)
    return {"note_state": state} if state else {}


def held(facts: Facts, answer: Answer) -> Slots:
    note = dict(facts.get("note") or {})
    if answer.outcome == "drop":
        return {"note_state": "dropped"}
    text = note.get("text") or text_of(facts, note)
    return {"note": {**note, "text": text}, "note_state": "waiting"}


def waiting(facts: Facts) -> bool:
    """A note is held for them."""
    return bool(facts.get("note_state") == "waiting")


# --- what is shown ---------------------------------------------------------------------------------------------------


def shown(facts: Facts) -> Say:
    note = facts.get("note") or {}
    text = note.get("text") or text_of(facts, note)
    return Say((), kind="draft", text=tuple(str(text).split("\n")))


def draft(facts: Facts) -> list[Say]:
    """The draft as it is; on the way back from a change, without saying again what it is made of."""
    if facts.get("misses") or facts.get("new_tune"):  # it stands just above
        return []
    intro = Line("gratitude-draft-intro", words.args_of(facts))
    return [Say((intro,)), shown(facts)]


def changed(facts: Facts) -> list[Say]:
    """After a change: the new version, and what was checked."""
    if facts.get("note_copied") or facts.get("misses"):
        return []
    args = words.args_of(facts)
    found = issues(facts.get("note") or {})
    checks = [Line(f"note-check-{issue}", args) for issue in found] or [fine(facts, args)]
    return [Say((Line("gratitude-sent-intro", args),)), shown(facts), Say(tuple(checks))]


def fine(facts: Facts, args: Any) -> Line:
    return Line("note-check-bare" if {"bare", "own"} & (facts.get("note") or {}).keys() else "note-check-fine", args)


def on_hold(facts: Facts) -> list[Say]:
    """A held note in its newest version, ready to copy all the same."""
    if facts.get("new_tune", "copy") == "copy" or facts.get("misses"):
        return []
    return [Say((Line("gratitude-sent-intro", words.args_of(facts)),)), shown(facts)]


def brought_back(facts: Facts) -> list[Say]:
    return [Say((Line("check_in-note-intro", words.args_of(facts)),)), shown(facts)]

"""What a reply says beside its answer: facts that later questions need not ask again.

Facts that were said are `sure`; those picked out between the lines are put down and shown for correction.
"""

from __future__ import annotations

import re
from typing import Any, Final

from dialogues import notes, understanding, words
from dialogues.readers.feedback import remark
from dialogues.readers.feelings import NUMBER, SHOWS_ONLY, plainer
from dialogues.readers.feelings import called as labelled
from dialogues.readers.gratitude import somebody
from dialogues.turn import Turn
from dialogues.understanding import Understood
from dialogues.understanding import details as seen_details
from dialogues.vocabulary import Line

# What only these phases take up.
ALSO: Final = {
    "thank_note": re.compile(
        r"\bthank[ -]?you[ -](note|letter|e-?mail|message|card)s?\b|\bthank (them|her|him|those people)\b(?! for\b)",
        re.I,
    ),
    "offer_back": re.compile(
        r"\b(took|taken?|taking|pull(ed)?|rescind\w*|withdr[aeo]w\w*)\b[^.!?]{0,24}\boffer\b|"
        r"\boffer\b[^.!?]{0,24}\b(back|rescinded|withdrawn|pulled|cancel\w+|revoked)\b",
        re.I,
    ),
    "own_firm": re.compile(
        r"\b(in|at|inside|within|by) my (own |current )?(company|firm|workplace|department)\b|"
        r"\b(in|on|of|within) my (own|current) team\b|"
        r"\bmy (own|current) (company|firm|employer|boss)\b|"
        r"\binternal (move|promotion|transfer|job|role|post|position)\b",
        re.I,
    ),
    "overqualified": re.compile(r"\bover-?qualified\b|\btoo experienced\b", re.I),
    "not_told": re.compile(
        r"\b(have ?n[o']?t|did ?n[o']?t|never) (told|tell) (my|the|anyone|anybody)\b|"
        r"\b(wife|husband|partner|parents|mum|mom|dad|family|kids|she|he|they) (does|do) ?n[o']?t know\b",
        re.I,
    ),
    "laid_off": re.compile(r"\b(laid off|made redundant|lost my job)\b", re.I),
}
# "80 cvs", "like 120 applications": so many at once that nobody need be asked about one.
COUNT: Final = re.compile(
    r"\b(?P<n>\d{2,4})\+? ?(?:job )?(?:cvs?|c\.v\.s?|resumes?|applications?|apps|jobs|places)\b", re.I
)
# "they always do this": the word is said back, and asked about once. "never heard back" is only a fact.
ABSOLUTE: Final = re.compile(
    r"\b(always|never(?! (heard|got|answered|replied|mind|called|wrote|answers?|again|said|reached))|"
    r"every (single )?time|nobody|no one ever)\b",
    re.I,
)
MANY_FROM: Final = 10
A_LINE: Final = 8  # words; so short a story may be a job and a place
TOLD_AT: Final = ("arrival.opening", "arrival.story", "arrival.letter")  # where all of it is told at once
BEFORE_FEEDBACK: Final = ("arrival", "feelings", "gratitude")
# "they said ...", "she told me ...", "because they wanted ...": a reason that came from there.
REPORTED: Final = re.compile(
    r"\b(they|she|he|recruiter|manager|hr|panel|boss|lead|feedback|reason|e-?mail|letter|[A-Z][a-z]+) "
    r"(just |only |then |also |later )?"
    r"(said|told|wrote|says|mentioned|explained|wanted|needed|went with|took|chose|was)\b"
)
HOW_FAR: Final = (
    ("final", re.compile(r"\b(final|last) (round|stage|interview)\b", re.I)),
    ("interview", re.compile(r"\b(\w+ interviews|interviewed|phone screen)\b", re.I)),
    ("no_reply", re.compile(r"\bnever (answered|replied|wrote back|heard back)\b", re.I)),
)
SIGNED: Final = re.compile(
    r"\b(signed|had signed|i signed) (everything|it|the (contract|offer|papers))\b|"
    r"\b(e-?mail|letter|contract) with (the|an|my) offer\b|\boffer (letter|by (e-?)?mail|in writing)\b",
    re.I,
)
# Said of the old job, before an offer was taken back: not asked again.
RESIGNED: Final = re.compile(
    r"\b(i|i've|i have|i had|already|and) (already |just )?(resigned|quit|gave (my )?notice|given (my )?notice|"
    r"handed in my (notice|resignation))\b|\bresigned (last|this|already|from|yesterday)\b",
    re.I,
)


def details(heard: Understood) -> dict[str, str]:
    """Detail id → the words that showed it, in the order of mention."""
    found = dict(seen_details(heard.text))
    for name, pattern in ALSO.items():
        if match := pattern.search(heard.text):
            found.setdefault(name, match[0].lower())
    return found


def keep(t: Turn, heard: Understood) -> None:
    """Before the answer is applied: `given` holds, by step, what that step will be answered with when it is reached."""
    if t.place is not None or t.journey.step == "feelings.write":  # what is written there is kept nowhere
        return
    memory = t.journey.memory
    at = t.journey.step
    phase = at.split(".")[0]
    if at in TOLD_AT:
        opening(t, heard)
    if phase in ("arrival", "feelings"):
        feelings(t, heard)
    if phase == "arrival" and at not in TOLD_AT:
        stage(t, heard)
    number(t, heard)
    reason(t, heard)
    for detail, slot in (
        ("told_everyone", "waiting"),
        ("self_blame", "self_blame"),
        ("tired", "tired"),
        ("one_of_two", "runner_up"),
    ):
        if detail in t.details:
            memory[slot] = True
    if "told_everyone" not in t.details and (word := ABSOLUTE.search(heard.text)):
        memory["absolute"] = word[0].lower()
    if at == "gratitude.hold" and heard.when and not heard.when.past:
        give(t, "gratitude.hold_until", "set", {"hold_until": heard.when.local.isoformat(timespec="minutes")}, True)
    if at == "gratitude.light" and (note := somebody(heard.text)):
        slots = {"person": note["person"], "whom": "", "heard_details": note["details"], "new_note": note}
        give(t, "gratitude.who", "said", slots, True)
    note_words(t, heard)
    if RESIGNED.search(heard.text):
        give(t, "gaps.notice", "yes", {"notice": "yes"}, True)
    if at in ("arrival.opening", "arrival.story") and SIGNED.search(heard.text):
        give(t, "gaps.writing", "yes", {"writing": "yes"}, True)
    if "try_again" in t.details and not at.startswith("arrival.") and at not in ("gratitude.door", "gratitude.draft"):
        give(t, "feedback.door", "person", {}, True)


def note_words(t: Turn, heard: Understood) -> None:
    """ "Warmer", where it was asked whether it went out; "sent", where it was asked how it should read."""
    given: dict[str, Any] = t.journey.memory.setdefault("given", {})
    tune = {"warmer": "warmer", "shorter": "shorter", "more formal": "formal"}.get(heard.text.lower().strip(" .!"))
    if t.journey.step == "gratitude.sent" and tune:
        given["gratitude.draft"] = {"outcome": tune, "slots": {}, "sure": True}
    elif t.journey.step == "gratitude.draft" and notes.SENT.search(heard.text.lower().strip(" !")):
        given["gratitude.sent"] = {"outcome": "sent", "slots": {}, "sure": True}


def opening(t: Turn, heard: Understood) -> None:
    said = heard.opening
    memory = t.journey.memory
    company, role = said.company, said.role
    if t.journey.step == "arrival.story" and not (company or role) and len(heard.text.split()) <= A_LINE:
        company, role = understanding.job(heard.text)
        role = role if company else None  # half of it might be anything
        company = company if role else None
    if role and not company:  # "Operations manager, Fenwick Logistics", in the middle of it
        each = (understanding.job(part) for part in understanding.sentences(heard.text) if role in part)
        company = next((place for place, post in each if place and post), None)
    if company or role:
        slots: dict[str, Any] = {k: v for k, v in (("company", company), ("role", role)) if v}
        if len(slots) == 1:  # a name alone is kept, and not said back
            memory.update(slots)
            slots = {}
        give(t, "arrival.role", "said", slots, True)
    stage(t, heard)
    if heard.letter and heard.letter.about_you:
        told = [remark(r) for i in heard.letter.about_you for r in understanding.feedback(heard.letter.sentences[i])]
        if told:
            give(t, "feedback.heard", "said", {"remarks": told, "heard": "paste", "sorting": 0}, True)
    if rounds := t.details.get("many_rounds"):
        memory["rounds"] = rounds
    match = COUNT.search(heard.text)
    count = said.count or (int(match["n"]) if match else 0)
    if said.many or count >= MANY_FROM:
        memory["hints_many"] = True
    if count:
        memory["count"] = count
    if count >= MANY_FROM:
        give(t, "arrival.scope", "many", {"scope": "many"}, False)


def number(t: Turn, heard: Understood) -> None:
    """A number beside a feeling is its strength: "I'm furious, like a 5", said where the stage was asked."""
    phase, _, name = t.journey.step.partition(".")
    beside = bool(heard.feelings) and phase == "arrival"
    strength = heard.strength
    if strength is None and name == "name" and NUMBER.fullmatch(heard.text.strip()):
        strength = understanding.number(heard.text)
    if strength is not None and (beside or (phase == "feelings" and name in ("name", "more"))):
        give(t, "feelings.strength", "rated", {"strength": clamp(strength), "number": strength}, True)


def reason(t: Turn, heard: Understood) -> None:
    """Why it was a no, told before that was asked. Praise alone is no reason, and a guess of theirs is none of them."""
    if t.journey.step.partition(".")[0] not in BEFORE_FEEDBACK or heard.letter:
        return
    said = [s for s in understanding.sentences(heard.text) if REPORTED.search(s)]
    told = [remark(r) for s in said for r in understanding.feedback(s)]
    told = [r for r in told if r["kind"] != "unclear"]
    if any(r["kind"] in ("gap", "not_yours", "protected") for r in told):
        give(t, "feedback.heard", "said", {"remarks": told, "heard": "said", "sorting": 0}, True)
        if t.journey.step not in TOLD_AT:  # there the first words take it up
            t.add(t.line("reason-kept"))


def stage(t: Turn, heard: Understood) -> None:
    """The furthest that was said counts: a silence after five rounds is no "never answered", and what a letter leaves
    unsaid is asked."""
    rounds, named = "many_rounds" in t.details, heard.opening.stage
    if named == "no_reply" and t.details.keys() & {"form_mail", "emailed"}:
        named = None
    if heard.letter and named in ("cv", "no_reply"):
        named = None
    if "offer_back" in t.details:
        give(t, "arrival.stage", "withdrawn", {"stage": "withdrawn"}, False)
        return
    if "own_firm" in t.details and (named or "unknown") in ("unknown", "internal"):
        give(t, "arrival.stage", "internal", {"stage": "internal"}, True)
        return
    found = named if named and named != "unknown" else "final" if rounds else beside_the_job(t, heard)
    before = t.journey.memory.get("given", {}).get("arrival.stage")
    met = rounds or "take_home" in t.details
    if found in ("no_reply", "cv") and (met or before):
        found = "interview" if met and not before else None
    if found and not (before and before["outcome"] == "final"):
        give(t, "arrival.stage", found, {"stage": found}, named == found and not rounds)


def beside_the_job(t: Turn, heard: Understood) -> str | None:
    """ "data analyst at larkfield, final round": a bare mention counts where only the job was asked."""
    if t.journey.step != "arrival.role" or heard.letter or (heard.when and not heard.when.past):
        return None
    return next((stage for stage, pattern in HOW_FAR if pattern.search(heard.text)), None)


def feelings(t: Turn, heard: Understood) -> None:
    """A feeling shown before it was asked for: put down, and the question becomes what else is there."""
    if not heard.feelings or t.journey.step.startswith("feelings.") or heard.feelings == ("fine",):
        return
    if "feelings.name" in t.journey.memory.get("given", {}):  # what was said first stays first; the rest is asked for
        return
    weak = {f for f, word in zip(heard.feelings, heard.feeling_words, strict=False) if SHOWS_ONLY.search(word)}
    if not (shown := [each for each in heard.feelings if each in SHOWN or each not in weak]):
        return
    named = [called(each, heard.text) for each in shown]
    felt = [word or labelled(each) for each, word in zip(shown, named, strict=True)]
    slots: dict[str, Any] = {"feelings": shown, "felt_first": shown[0], "feeling_words": felt}
    give(t, "feelings.name", "picked", slots, all(named))


def felt_late(t: Turn, heard: Understood) -> bool:
    """A feeling where something else was asked: it is put with the others, and taken up."""
    if t.place is not None or not t.journey.step.startswith("feelings."):
        return False
    if not any(called(each, heard.text) for each in heard.feelings) or heard.feelings == ("fine",):
        return False
    memory = t.journey.memory
    words_now = [plainer(*pair) for pair in zip(heard.feelings, heard.feeling_words, strict=False)]
    memory["feelings"] = list(dict.fromkeys([*memory.get("feelings", []), *heard.feelings]))
    memory["feeling_words"] = list(dict.fromkeys([*memory.get("feeling_words", []), *words_now]))
    t.add(t.line("felt-late", felt=words_now))
    return True


# These may be put down from a mere sign ("clowns", "the rent is due"); the others only from a word that says them.
SHOWN: Final = frozenset({"angry", "cheated", "anxious"})


def called(feeling: str, text: str) -> str:
    """The word that names the feeling ("furious"); "clowns" only shows it."""
    key = words.label_key("feelings.name", feeling)
    known = (feeling, words.render(Line(key)).lower(), *(w for w in words.also(key) if len(w) > 3))
    return next((word for word in known if re.search(rf"\b{re.escape(word)}\b", text, re.I)), "")


def give(t: Turn, step: str, outcome: str, slots: dict[str, Any], sure: bool) -> None:
    if step in t.journey.memory.get("answered", []) or step == t.journey.step:
        return
    given: dict[str, Any] = t.journey.memory.setdefault("given", {})
    given[step] = {"outcome": outcome, "slots": slots, "sure": sure}


def clamp(number: int) -> int:
    return min(max(number, 1), 5)

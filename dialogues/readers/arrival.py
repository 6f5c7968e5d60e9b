"""The first words, a letter, a story: what happened, picked out of how they say it."""

from __future__ import annotations

import re
from typing import Final

from dialogues import understanding, words
from dialogues.facts import Facts
from dialogues.understanding import Understood
from dialogues.vocabulary import Answer, Line, Slots

FEW = 5
LONG = 14  # words; from here on they have told it, and are asked only what else there is


def greeted(facts: Facts, answer: Answer) -> Slots:
    return {"greeted": True} if answer.outcome == "hello" else {}


def opening(heard: Understood, facts: Facts) -> Answer | None:
    """The first words. A greeting is greeted; waiting is waiting; anything else is heard as what happened."""
    said = heard.opening
    if heard.letter and heard.letter.rejection:
        return letter(heard, facts)
    firm = said.plainly or said.sure >= 0.7
    if facts.get("greeted") and (UNTOLD.fullmatch(heard.text.strip(" .!?")) or heard.answer == "unsure"):
        return Answer("say")  # nothing was told yet that one could be sorry about
    if said.intent == "waiting" and firm:
        return Answer("waiting")
    if said.intent == "smalltalk" and firm and not heard.feelings:
        return Answer("hello")
    slots: Slots = {"opening": heard.text[:2000]}
    if said.many:
        slots["hints_many"] = True
    if heard.feelings == ("fine",) and FINE.search(heard.text):
        slots["fine_first"] = True
    if heard.feelings[:1] == ("relieved",):
        slots["relief_first"] = True
    elif understanding.loud(heard.text) and not (said.company and said.stage):
        slots["loud"] = "long" if len(heard.text.split()) > LONG else "short"
    return Answer("said", slots)


FINE: Final = re.compile(r"\bfeel(?:ing)? (?:\w+ )?(?:fine|ok|okay|alright|good)\b", re.IGNORECASE)
UNTOLD: Final = re.compile(r"ok(?:ay)?|k|hm+|yes|yeah|yep|sure|👍|\.+|idk|dunno|🤷.?|🙃", re.IGNORECASE)


def letter(heard: Understood, facts: Facts) -> Answer | None:
    """A pasted letter: its sentences counted and quoted, its facts kept for correction."""
    found = heard.letter
    if found is None:
        return Answer("said", {"story": heard.text[:2000]}) if facts.step == "arrival.letter" else None
    slots: Slots = {
        "letter_sentences": len(found.sentences),
        "letter_about": [found.sentences[i] for i in found.about_you],
        "letter_soft": found.soft,
    }
    for slot, value in (("company", found.company), ("role", found.role)):
        if value:
            slots[slot] = value
    return Answer("said", slots)


def letter_taken_up(facts: Facts, answer: Answer) -> list[Line] | None:
    """The letter, counted and quoted. No comfort after it, and nothing guessed."""
    count = answer.slots.get("letter_sentences")
    if answer.slots.get("relief_first"):
        return [Line("arrival-opening-relieved", words.args_of(facts))]
    if answer.slots.get("fine_first"):
        return [Line("arrival-opening-fine", words.args_of(facts))]
    if not count:
        return None
    about = answer.slots.get("letter_about", [])
    key = ("arrival-letter-none", "arrival-letter-one", "arrival-letter-some")[min(len(about), 2)]
    found = {"all": count, "about": len(about), "others": count - len(about), "quotes": '" "'.join(about[:3])}
    return [Line(key, {**words.args_of(facts), **found})]


def story(heard: Understood, facts: Facts) -> Answer | None:
    if UNTOLD.fullmatch(heard.text.strip(" .!?")):
        return Answer("rather_not")
    return Answer("said", {"story": heard.text[:4000]}) if heard.text else None


# What a story may hold, in the order in which a line counts it up.
REASONS = ("take_home", "silence", "form_mail", "internal_hire", "many_rounds", "unfair", "too_old")


def story_taken_up(facts: Facts, answer: Answer) -> list[Line]:
    """Their reasons, counted: what happened to them is said back before anything is asked."""
    args = words.args_of(facts)
    found = [name for name in facts.details if name in REASONS]
    if answer.outcome != "said":
        return []
    reasons = [words.render(Line(f"detail-{name}", args)) for name in found]
    brief = len(answer.slots.get("story", "").split()) < LONG and "not_told" not in facts.details
    if not reasons and brief and (facts.get("company") or facts.get("role")):
        return []  # the job in a few words is said back beside it, and there is no more to have read
    if not reasons:
        return [plainly_read(facts, answer)]
    if len(reasons) == 1:
        return [Line("arrival-story-single", {**args, "reason": reasons[0]})]
    return [Line("arrival-story-counted", {**args, "reasons": reasons, "reason_count": len(reasons)})]


QUOTED: Final = 16  # words; more of them would be a recital


def plainly_read(facts: Facts, answer: Answer) -> Line:
    """Their own last words, where none of the reasons we know is in it."""
    args, count = words.args_of(facts), int(facts.get("count") or 0)
    if "not_told" in facts.details:
        return Line("arrival-story-heard-not_told", args)
    if count > 1:
        return Line("arrival-story-heard-many", {**args, "count": count})
    said = [s.strip(" .,!") for s in understanding.sentences(answer.slots.get("story", ""))]
    whole = [s for s in said if 2 < len(s.split()) <= QUOTED and not s.endswith("?") and '"' not in s]
    if len(said) > 1 and whole:
        return Line("arrival-story-heard-quoted", {**args, "quote": whole[-1][:1].upper() + whole[-1][1:]})
    return Line("arrival-story-heard", args)


# "i don't even want to say the name": an answer, and not one to be read for a name.
UNNAMED = re.compile(
    r"\b(rather not|do(n'?t| not)|wo(n'?t| not)|can(no|')?t) (even )?(want to |wanna |like to )?"
    r"(say|tell|name|remember)\b|"
    r"\b(does(n'?t| not)|no) matter\b|^forget (it|the company|them)\b",
    re.IGNORECASE,
)


TAKEN_BACK: Final = re.compile(r"\b(no|not|wait|sorry|i mean)\b", re.IGNORECASE)
KIND_OF: Final = re.compile(r" (?:thing|job|gig|work|role|post|position)$", re.IGNORECASE)


def in_two(first: str, second: str) -> tuple[str | None, str | None]:
    """ "warehouse thing. amazon": a job and a place, told as two sentences."""
    if KIND_OF.search(first):
        return understanding.capitals(second), KIND_OF.sub("", first)
    return understanding.job(f"{first}, {second}")


def job_taken_up(facts: Facts, answer: Answer) -> list[Line] | None:
    """A name alone, said in passing, is kept without being said back."""
    return [] if answer.outcome == "said" and not answer.slots else None


def job(heard: Understood, facts: Facts) -> Answer | None:
    if UNNAMED.search(heard.text) or (heard.feelings and len(heard.text.split()) <= FEW and " at " not in heard.text):
        return Answer("skip")  # what they feel is kept all the same
    parts = [part.strip(" .") for part in understanding.sentences(heard.text)]
    company, role = understanding.job(heard.text)
    if len(parts) > 1 and all(len(part.split()) <= 3 for part in parts) and not TAKEN_BACK.search(heard.text):
        company, role = in_two(parts[0], parts[1])
    if heard.letter:
        company, role = heard.letter.company or company, heard.letter.role or role
    if not company and not role:
        return None
    return Answer("said", {k: v for k, v in (("company", company), ("role", role)) if v})


# At this question a bare mention is an answer; in a story it might be somebody else's interview.
_TALKED = re.compile(r"\b(interviews?|interviewed|phone screen|test task|take[ -]home|trial day)\b", re.IGNORECASE)


def stage(heard: Understood, facts: Facts) -> Answer | None:
    """How far it went, told in a sentence of their own ("had two interviews, thought it went well")."""
    told = heard.opening.stage
    if told and told != "unknown":
        return Answer(told)
    return Answer("interview") if _TALKED.search(heard.text) and "no interview" not in heard.text.lower() else None

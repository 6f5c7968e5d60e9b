"""The first words, a letter, a story: what happened, picked out of how they say it."""

from __future__ import annotations

from dialogues import understanding, words
from dialogues.facts import Facts
from dialogues.readers.feedback import remark
from dialogues.understanding import Understood
from dialogues.vocabulary import Answer, Line, Slots


def opening(heard: Understood, facts: Facts) -> Answer | None:
    """The first words. A greeting is greeted; waiting is waiting; anything else is heard as what happened."""
    said = heard.opening
    if heard.letter and heard.letter.rejection:
        return letter(heard, facts)
    if said.intent == "waiting":
        return Answer("waiting")
    if said.intent == "smalltalk" and not heard.feelings:
        return Answer("hello", {"greeted": True})
    slots: Slots = {"opening": heard.text[:2000]}
    if said.many:
        slots["hints_many"] = True
    if understanding.loud(heard.text) and not (said.company and said.stage):
        slots["loud"] = True
    return Answer("said", slots)


def letter(heard: Understood, facts: Facts) -> Answer | None:
    """A pasted letter: its sentences counted and quoted, its facts kept for correction."""
    found = heard.letter
    if found is None:
        return Answer("said", {"story": heard.text[:2000]}) if facts.step == "arrival.letter" else None
    slots: Slots = {
        "letter_sentences": len(found.sentences),
        "letter_about": [found.sentences[i] for i in found.about_you],
        "letter_soft": found.soft,
        "heard": "paste",
        "remarks": [remark(r) for r in understanding.feedback(heard.text) if r.kind != "stock"],
    }
    for slot, value in (("company", found.company), ("role", found.role)):
        if value:
            slots[slot] = value
    return Answer("said", slots)


def letter_taken_up(facts: Facts, answer: Answer) -> list[Line] | None:
    """The letter, counted and quoted. No comfort after it, and nothing guessed."""
    count = answer.slots.get("letter_sentences")
    if not count:
        return None
    about = answer.slots.get("letter_about", [])
    key = ("arrival-letter-none", "arrival-letter-one", "arrival-letter-some")[min(len(about), 2)]
    found = {"all": count, "about": len(about), "others": count - len(about), "quotes": '" "'.join(about[:3])}
    lines = [Line(key, {**words.args_of(facts), **found})]
    if answer.slots.get("letter_soft"):
        lines.append(Line("arrival-letter-soft", words.args_of(facts)))
    return lines


def story(heard: Understood, facts: Facts) -> Answer | None:
    return Answer("said", {"story": heard.text[:4000]}) if heard.text else None


# What a story may hold, in the order in which a line counts it up.
REASONS = ("take_home", "silence", "form_mail", "internal_hire", "many_rounds", "unfair", "too_old")


def story_taken_up(facts: Facts, answer: Answer) -> list[Line]:
    """Their reasons, counted: what happened to them is said back before anything is asked."""
    args = words.args_of(facts)
    found = [name for name in facts.details if name in REASONS]
    if len(found) < 2 or answer.outcome != "said":
        return [Line("arrival-story-heard", args)] if answer.outcome == "said" else []
    reasons = [words.render(Line(f"detail-{name}", args)) for name in found]
    return [Line("arrival-story-counted", {**args, "reasons": reasons, "reason_count": len(reasons)})]


def job(heard: Understood, facts: Facts) -> Answer | None:
    company, role = understanding.job(heard.text)
    if heard.letter:
        company, role = heard.letter.company or company, heard.letter.role or role
    if not company and not role:
        return None
    return Answer("said", {k: v for k, v in (("company", company), ("role", role)) if v})

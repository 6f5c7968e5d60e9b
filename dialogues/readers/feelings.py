"""Feelings and their strength, and what the answers about them mean beside the words."""

from __future__ import annotations

import re
from datetime import timedelta

from dialogues import words
from dialogues.facts import Facts
from dialogues.understanding import Understood
from dialogues.vocabulary import Answer, Line, Slots


def feelings(heard: Understood, facts: Facts) -> Answer | None:
    """Feelings by meaning; a short answer that names none of ours is their own word, a long one is heard as it is."""
    if heard.feelings:
        tired = ["tired"] if "tired" in facts.details and "tired" not in heard.feeling_words else []
        return Answer("picked", {"picked": list(heard.feelings), "feeling_words": [*heard.feeling_words, *tired]})
    if heard.text and len(heard.text.split()) <= 4:
        word = heard.text.rstrip(" .,;?!") or heard.text
        return Answer("picked", {"picked": [], "own_word": word, "feeling_words": [word]})
    if heard.text and "?" not in heard.text:
        return Answer("picked", {"picked": [], "own_word": heard.text[:500], "feeling_words": []})
    return None


def felt(facts: Facts, answer: Answer) -> Slots:
    """The list, main first, without doubles; "disappointed" counts as sad, and keeps its own word."""
    picked = answer.slots.get("picked") or answer.slots.get("feelings") or []
    named = answer.slots.get("feeling_words") or [called(each) for each in picked]
    ids = ["sad" if p == "disappointed" else p for p in picked]
    return {
        "feelings": list(dict.fromkeys(ids)),
        "feeling_words": list(named),
        "tired": "tired" in ids or facts.get("tired") is True,
    }


def called(feeling: str) -> str:
    """As its button calls it ("worried"), for a feeling that was tapped."""
    return words.render(Line(words.label_key("feelings.name", feeling))).lower()


def felt_too(facts: Facts, answer: Answer) -> Slots:
    if answer.outcome != "picked":
        return {}
    more = felt(facts, answer)
    pairs = zip(more["feelings"], more["feeling_words"], strict=False)  # two words may be one feeling
    again = {word for feeling, word in pairs if feeling in facts.feelings}
    blamed = facts.details.get("self_blame", "")
    return {
        "feelings": list(dict.fromkeys([*facts.feelings, *more["feelings"]])),
        "feeling_words": list(dict.fromkeys([*facts.get("feeling_words", []), *more["feeling_words"]])),
        "more_words": [word for word in more["feeling_words"] if word not in blamed and word not in again],
    }


def more_taken_up(facts: Facts, answer: Answer) -> list[Line] | None:
    """ "stupid for believing them" is said back as what it is, not as one more word in a list."""
    if answer.outcome == "picked" and re.search(r"\b(believ|trust)", facts.details.get("self_blame", "")):
        return [Line("feelings-more-heard-believed", words.args_of(facts))]
    return None


def again_taken_up(facts: Facts, answer: Answer) -> list[Line] | None:
    """Whoever is in the middle of it is called as they called them."""
    threat = re.sub(
        r"^.*?\b(?=(?:that|the|those|this|these|them|him|her|my)\b)", "", facts.details.get("threat_figure", "")
    )
    if answer.outcome != "rated" or not threat:
        return None
    whom = re.sub(r"^(that|those|this|these)\b", "the", threat)
    found = {**words.args_of(facts), "number": answer.slots.get("number", 0), "whom": words.facing(whom)}
    lines = [Line("feelings-again-heard-threat_figure", found)]
    return [*lines, Line("feelings-write-some", found)] if "feelings.write" in facts.get("answered", []) else lines


def strength(facts: Facts, answer: Answer) -> Slots:
    """More than five is five here, and the number is remembered."""
    number = int(answer.slots.get("number") or answer.slots.get("strength") or 0)
    slots: Slots = {"moods": [*facts.get("moods", []), number if number <= 5 else 5], "felt_on": facts.night}
    if number > 5:
        slots["raw"] = number
    return slots


def strength_again(facts: Facts, answer: Answer) -> Slots:
    return strength(facts, answer) if answer.outcome == "rated" else {}


def pace(facts: Facts, answer: Answer) -> Slots:
    return {"pace": "short"} if answer.outcome == "tell" else {}


def told_them(facts: Facts, answer: Answer) -> Slots:
    return {
        "go_on": {} if facts.pace == "full" else {"pace": "short"},
        "full": {"pace": "full"},
        "stop": {"pace": "just_this"},
        "family": {"tell_whom": "family"},
        "referrer": {"tell_whom": "referrer"},
    }.get(answer.outcome, {})


def mood(facts: Facts, answer: Answer) -> Slots:
    if answer.outcome == "skip":
        return {}
    return {"moods": [*facts.get("moods", []), answer.outcome]} if answer.outcome != "send" else {}


def heavy_twice(facts: Facts) -> bool:
    return list(facts.get("moods", []))[-2:] == ["heavier", "heavier"]


def urge(heard: Understood, facts: Facts) -> Answer | None:
    """They are about to answer whoever refused them."""
    return Answer("send") if "urge_to_answer" in facts.details or URGE.search(heard.text) else None


# "im going to mail that recruiter right now": to those who refused them, and in words that can't be taken back.
URGE = re.compile(
    r"\b(going to|gonna|about to|will|want to|i'll|ill|should) (just |now |really )?"
    r"(e?-?mail|message|answer|reply to|write( to)?|tell|text|dm|post about) "
    r"(that |the |this |those |their )?(recruiter|hr|hiring manager|manager|company|ceo|boss|them|her|him|lot)\b",
    re.IGNORECASE,
)


def afterwards(heard: Understood, facts: Facts) -> Answer | None:
    """A number is measured against the one before; what they are about to do is heard before how it is."""
    number = heard.strength
    if number is None or not facts.strength:
        return urge(heard, facts)
    now = min(max(number, 1), 5)
    return Answer(
        "same" if now == facts.strength else "lighter" if now < facts.strength else "heavier", {"strength": now}
    )


def thought(heard: Understood, facts: Facts) -> Answer | None:
    if heard.answer in ("yes", "no") and len(heard.text.split()) <= 3:
        return Answer(heard.answer)
    return Answer("said", {"thought": heard.text[:500]}) if heard.text else None


def number_again(heard: Understood, facts: Facts) -> Answer | None:
    """Where no number is given, "the same" and "a bit less" are numbers, too."""
    if heard.strength is None and (going := urge(heard, facts)):
        return going
    for pattern, step in (
        (r"\bsame\b|\bno change\b", 0),
        (r"\bless\b|\blighter\b|\bbetter\b|\bdown\b", -1),
        (r"\bworse\b|\bheavier\b", 1),
    ):
        if heard.strength is None and re.search(pattern, heard.text, re.IGNORECASE):
            number = min(max(facts.strength + step, 1), 5)
            return Answer("rated", {"strength": number, "number": number})
    return None


def talk(heard: Understood, facts: Facts) -> Answer | None:
    if going := urge(heard, facts):
        return going
    return Answer("said", {"talked": int(facts.get("talked", 0)) + 1}) if heard.text else None


def rest(facts: Facts, answer: Answer) -> Slots:
    """The weekend ends on Monday morning."""
    if answer.outcome != "weekend":
        return {}
    monday = facts.local + timedelta(days=7 - facts.local.weekday())
    return {"rest_until": monday.date().isoformat()}


def visits(facts: Facts, answer: Answer) -> Slots:
    return {"visits": answer.outcome}

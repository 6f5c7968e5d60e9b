"""Feelings and their strength, and what the answers about them mean beside the words."""

from __future__ import annotations

import re
from datetime import timedelta

from dialogues import understanding, words
from dialogues.facts import Facts
from dialogues.understanding import Understood
from dialogues.vocabulary import Answer, Line, Slots


def feelings(heard: Understood, facts: Facts) -> Answer | None:
    """Feelings by meaning; a short answer that names none of ours is their own word, a long one is heard as it is."""
    if heard.feelings:
        tired = ["tired"] if "tired" in facts.details and "tired" not in heard.feeling_words else []
        of = dict(zip(heard.feeling_words, heard.feelings, strict=False))
        left = unblamed([*heard.feeling_words, *tired], facts)
        named = [plainer(of[word], word) if word in of else word for word in left]
        slots: Slots = {"picked": list(heard.feelings), "feeling_words": named, "denied": list(heard.not_feelings)}
        return Answer("picked", slots)
    if NUMBER.fullmatch(heard.text.strip()):  # how strong, before what
        strength = min(max(understanding.number(heard.text) or 1, 1), 5)
        return Answer("picked", {"picked": [], "feeling_words": [], "strength": strength})
    if heard.answer == "unsure" and len(heard.text.split()) <= 3:
        return Answer("skip")
    if heard.text and len(heard.text.split()) <= 4:
        word = heard.text.rstrip(" .,;?!") or heard.text
        return Answer("picked", {"picked": [], "own_word": word, "feeling_words": [word]})
    if heard.text and "?" not in heard.text:
        return Answer("picked", {"picked": [], "own_word": heard.text[:500], "feeling_words": []})
    return None


SHOWS_ONLY = re.compile(r"\b(?:me|i|my|than|with|them)\b|^(?:clowns?|whatever|nothing|idiots?|(?:a )?joke)$", re.I)


def plainer(feeling: str, word: str) -> str:
    """The person's own word is said back; one that only shows the feeling ("clowns") is not."""
    return called(feeling) if SHOWS_ONLY.search(word) else word


def unblamed(named: list[str], facts: Facts) -> list[str]:
    """ "i feel stupid for it" is said back as what it is, and nobody is called stupid."""
    blamed = re.findall(r"[a-z']+", facts.details.get("self_blame", "").lower())
    return [word for word in named if not set(word.lower().split()) <= {*blamed}] or named


NUMBER = re.compile(
    r"(?:an? |maybe |like |about )*(?:\d{1,2}|one|two|three|four|five)(?: ?(?:/|out of) ?\w+)?[.!]*", re.I
)


def taken_up(facts: Facts, answer: Answer) -> list[Line] | None:
    """A number alone is taken up as one."""
    return (
        [Line("feelings-name-heard-number", {"number": answer.slots["strength"]})]
        if "strength" in answer.slots
        else None
    )


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
    denied = set(answer.slots.get("denied", []))  # "not ashamed, angry": what was put down wrongly goes
    before = [f for f in facts.feelings if f not in denied]
    kept = facts.get("feeling_words", []) if len(before) == len(facts.feelings) else [called(f) for f in before]
    return {
        "feelings": list(dict.fromkeys([*before, *more["feelings"]])),
        "feeling_words": list(dict.fromkeys([*kept, *more["feeling_words"]])),
        "more_words": [word for word in more["feeling_words"] if word not in blamed and word not in again],
    }


def more_taken_up(facts: Facts, answer: Answer) -> list[Line] | None:
    """ "stupid for believing them" is said back as what it is, not as one more word in a list."""
    if answer.outcome == "picked" and answer.slots.get("denied") and answer.slots.get("feeling_words"):
        return [Line("feelings-more-heard-denied", {"felt": answer.slots["feeling_words"]})]
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


REACHED = re.compile(
    r"\b(?:she|he|they|mum|mom|dad|sister|brother|friend|wife|husband) (?:just |also )?"
    r"(?:says?|said|thinks?|thought|told|answered|picked up|is (?:here|coming)|wrote back|called)\b|"
    r"\b(?:called|phoned|rang|talked to|spoke to|texted) (?:my|her|him|them)\b",
    re.I,
)


def reached(heard: Understood, facts: Facts) -> Answer | None:
    """ "My mum. She says call the boss, too": somebody was there."""
    return Answer("done") if REACHED.search(heard.text) and "?" not in heard.text else None


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

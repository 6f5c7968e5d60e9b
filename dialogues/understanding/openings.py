"""What a first message brings: a no, an offer, feedback, waiting, small talk, or something that is not ours.

Rules vote, the scorer weighs their votes with the words; `sure` is its chance, so that a doubtful reading can be asked
about instead of acted on.
"""

from __future__ import annotations

import re

from dialogues.understanding.command_words import PHRASES
from dialogues.understanding.companies import company_in
from dialogues.understanding.lists import Rule, patterns, sections
from dialogues.understanding.normalise import bare, plain, tidy
from dialogues.understanding.roles import role_named
from dialogues.understanding.scorer import chances
from dialogues.understanding.shapes import Intent, Opening

_SIGNS = patterns("openings.txt")
_NOT_JOB, _JOB, _NO_OFFER, _MANY = (_SIGNS[name][0] for name in ("not_job", "job", "no_offer", "many"))
# Below this a guess is not even worth a question.
_WORTH_ASKING = 0.4
_NAMES: tuple[Intent, ...] = ("rejected", "offer", "feedback", "waiting")
_STAGES = tuple((name.removeprefix("stage "), rules[0]) for name, rules in _SIGNS.items() if name.startswith("stage "))
_SMALL = frozenset(p for name in ("hello", "thanks", "robot") for p in PHRASES[name]) | frozenset(
    sections("smalltalk.txt")["smalltalk"]
)
_SMALL_START = Rule(
    r"^(?:(?:hi|hello|hey|hiya|thanks|thank you|thx|good (?:morning|evening|afternoon|night|day)|bye|goodbye|"
    r"see you|haha\w*|lol|how (?:are|is|was|have) (?:you|it|your|things|life)|nice to|who are you|"
    r"what are you|are you (?:a |an )?(?:real|human|bot|robot|ai|there|ok|okay|alive|person|machine|happy|"
    r"smart))\b.{0,28})$"
)


def opening(text: str) -> Opening:
    """The reading of a first message; `stage`, company and role only for a no."""
    typed, low = tidy(text)[:2000], plain(text)[:1500]
    said = bare(low)
    if said in _SMALL or (not said and low):
        return Opening("smalltalk", sure=0.95, plainly=True)
    heard = votes(text)
    intent, sure = _weighed(typed, heard)
    plainly = heard.get(intent, 0.0) >= _WORTH_ASKING
    if intent != "rejected":
        return Opening(intent, sure=sure, plainly=plainly)
    count = _count(low)
    many = bool(_MANY.search(low)) or (count or 0) >= 5
    return Opening(intent, stage(low), company_in(typed), role_named(typed), many, sure, count, plainly)


def votes(text: str) -> dict[str, float]:
    """What the rules alone hold of a first message; the scorer weighs it with the words themselves."""
    low = plain(text)[:1500]
    said = bare(low)
    scores = {name: _score(_SIGNS[name], low) for name in _NAMES}
    _weigh(scores, low)
    if said in _SMALL or (not said and low) or (max(scores.values()) < 0.4 and _SMALL_START.match(low)):
        scores["smalltalk"] = 0.95
    return {str(name): round(score, 3) for name, score in scores.items() if score}


def _weighed(typed: str, heard: dict[str, float]) -> tuple[Intent, float]:
    best, sure = next(iter(chances("openings", typed, heard).items()))
    return (best, round(min(sure, 0.98), 2)) if sure >= _WORTH_ASKING else ("other", 0.5)  # type: ignore[return-value]  # labels are intents


def _score(votes: tuple[Rule, ...], low: str) -> float:
    missed = 1.0
    for rule in votes:
        if rule.search(low):
            missed *= 1 - rule.weight
    return 1 - missed


def _weigh(scores: dict[Intent, float], low: str) -> None:
    """What one reading tells about another: a withdrawn offer is a no, feedback after a no is feedback."""
    if _NOT_JOB.search(low) and not _JOB.search(re.sub(r"\b(?:offered|appl\w+)\b", "", _NOT_JOB.sub("", low))):
        for name in scores:
            scores[name] *= 0.3
    if _NO_OFFER.search(low):
        scores["offer"] *= 0.2
    elif scores["offer"] >= 0.9 and not re.search(r"\breject|\bghost|\bturned me down|\bdid not", low):
        for other in ("rejected", "waiting", "feedback"):
            scores[other] *= 0.4
    if (
        re.search(r"\bfeedback\b|\b(?:told|explained|said|know|say)\b[^.!?]{0,12}\bwhy\b|\breasons?\b", low)
        and scores["feedback"] >= 0.85
        and not re.search(r"\b(?:no|without|not|never|any|zero) (?:\w+ ){0,3}(?:feedback|reason|explanation)", low)
    ):
        scores["rejected"] *= 0.5
        scores["waiting"] *= 0.5
    elif scores["rejected"] >= 0.8:
        scores["feedback"] *= 0.75 if scores["feedback"] > 0.92 else 0.5
    if re.search(r"\b(?:yet|still|so far|waiting|will let me know|next week|tomorrow)\b", low) and not re.search(
        r"\breject|\bturned|\bghost|\bnever\b|\bsaid no\b|\bunfortunately\b|\bmonths\b", low
    ):
        scores["rejected"] *= 0.4
    elif scores["rejected"] >= 0.85:
        scores["waiting"] *= 0.4
    if re.search(
        (
            r"\bno feedback\b|\bdid not get (?:any )?feedback\b|\bwaiting for (?:the |their |my )?feedback\b|"
            r"\bfeedback (?:about|to) (?:noise|my neighbou?r)\b|\bi gave\b"
        ),
        low,
    ):
        scores["feedback"] *= 0.3


def stage(low: str) -> str:
    """How far an application got, "unknown" when it was not said."""
    for name, rule in _STAGES:
        if rule.search(low):
            if (
                name == "cv"
                and re.search(
                    (
                        r"\b(?:after|post|following|passed|had|did|in|the|my|by|final|\d|two|three|four|second|"
                        r"first) (?:the |an |my |two |three |\d |four |a )?(?:\w+ )?interview"
                    ),
                    low,
                )
                and not re.search(r"\b(?:no|without|before|not|never)\b[^.]{0,12}interview", low)
            ):
                continue
            return name
    return "unknown"


_COUNT = Rule(
    r"\b(?P<n>\d{1,4}|ten|twelve|twenty|thirty|forty|fifty|sixty|eighty|hundred|a hundred|two hundred|five|"
    r"six|seven|eight|nine)\+? ?(?:\w+ ){0,2}(?:applications?|rejections?|jobs|companies|cvs|resumes|noes|"
    r"nos|no's|places|employers|firms|emails sent|times)\b|\bapplied (?:to|for|at) (?:over |about |around |"
    r"almost |more than |at least )?(?P<n2>\d{1,4})\b|\b(?P<n3>\d{2,4}) (?:so far|and counting|sent|later)\b|"
    r"\brejection (?:number |no\.? ?|#)(?P<n4>\d{1,4})"
)
_COUNT_WORDS = {
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "twelve": 12,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "eighty": 80,
    "hundred": 100,
    "a hundred": 100,
    "two hundred": 200,
}


def _count(low: str) -> int | None:
    match = _COUNT.search(low)
    if not match:
        return None
    said = next(g for g in match.groups() if g)
    return int(said) if said.isdigit() else _COUNT_WORDS[said]

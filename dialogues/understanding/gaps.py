"""What a no was said to be about, in eleven kinds. Rules in order of how much they tell, then the scorer."""

from __future__ import annotations

import re

from dialogues.understanding.lists import Rule, patterns
from dialogues.understanding.normalise import bare, plain, sentences
from dialogues.understanding.scorer import NONE, chances

_KINDS = patterns("gaps.txt")
_HARD = _KINDS.pop("hard")[0]
# A vague line beside a real reason says nothing; a warm word beside one is no gap.
# Longer than this is a story: the scorer reads it sentence by sentence, and only where the rules found nothing.
_ONE_BREATH = 30
_SENTENCES = 8
_FIRM, _FAINT, _SECOND = 0.7, 0.3, 0.12
_QUIET = ("positive", "vague")
_WANTING = Rule(
    r"\b(?:not|no|but|more|less|lack\w*|need\w*|too|weak\w*|better|stronger|could|should|improve\w*|miss\w*|never|without|however|poor\w*|"
    r"fail\w*|bad\w*|unclear|little|few\w*|over\w*|internal\w*|freeze|budget|cancel\w*|only|unfortunately|although|though)\b"
)
_LEADERSHIP = Rule(r"\byears? of\b|\bexperience\b")


def by_rules(text: str) -> tuple[str, ...]:
    """Kinds named in a text, the telling ones first, then in the order they were said."""
    low = plain(text)
    found: dict[str, tuple[int, int]] = {}
    for rank, (name, rules) in enumerate(_KINDS.items()):
        hits = [m.start() for rule in rules for m in (rule.search(low),) if m]
        if hits:
            found[name] = (rank, min(hits))
    _settle(found, low)
    firm = sorted((n for n in found if n not in _QUIET), key=lambda n: found[n][1])
    soft: list[str] = [n for n in ("positive", "vague") if n in found]
    if "positive" in soft and firm and not _WANTING.search(low):
        return ("positive",)  # "they praised my presentation" names no gap
    return tuple(firm + [n for n in soft if not firm or n == "positive"])


def gaps(text: str) -> tuple[str, ...]:
    """Kinds named in a text, main one first; where that is doubtful, the second guess stands behind it."""
    said = by_rules(text)
    if len(bare(text).split()) > _ONE_BREATH:
        return said or tuple(dict.fromkeys(one for part in sentences(text)[:_SENTENCES] for one in _scored(part, ())))
    return _scored(text, said)


def _scored(text: str, said: tuple[str, ...]) -> tuple[str, ...]:
    (best, sure), (second, less), *_ = chances("gaps", text, _as_votes(said)).items()
    if best == NONE:
        return said if sure < _FIRM else ()
    if sure < _FAINT:
        return said
    guessed = (best, second) if sure < _FIRM and less >= _SECOND and second != NONE else (best,)
    return tuple(dict.fromkeys((best, *said, *guessed)))


def votes(text: str) -> dict[str, float]:
    """What the rules alone hold of it, the main one in full."""
    return _as_votes(by_rules(text))


def _as_votes(said: tuple[str, ...]) -> dict[str, float]:
    return {name: 1.0 if at == 0 else 0.5 for at, name in enumerate(said)}


def _settle(found: dict[str, tuple[int, int]], low: str) -> None:
    """Where two kinds read the same words, the narrower one stays."""
    if "overqualified" in found:
        for other in ("experience", "education", "vague", "communication"):
            found.pop(other, None)
    if (
        "experience" in found
        and "technical" in found
        and _LEADERSHIP.search(low)
        and not re.search(r"\b(?:test|task|assignment|skills?|failed|coding (?:round|interview))\b", low)
    ):
        found.pop("technical")
    if "communication" in found and "technical" in found and not _HARD.search(low):
        found.pop("technical")
    if "experience" in found and "education" in found and not re.search(r"experien\w*|senior|junior", low):
        found.pop("experience")
    for narrow in ("communication", "preparation", "culture", "technical", "logistics"):
        if (
            narrow in found
            and "experience" in found
            and not re.search(r"experien\w*|senior|junior|background|track record", low)
        ):
            found.pop("experience", None)
    if "culture" in found or "not_in_control" in found or "logistics" in found:
        found.pop("vague", None)

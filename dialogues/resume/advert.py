"""An advert beside the lines of a CV: which of its words are there. Every word shown stands in one of the two."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from dialogues.understanding.roles import is_role

AT_MOST: Final = 14  # terms of one advert
PHRASE: Final = 4  # words of one term
_SHORT: Final = 3  # letters; a word so short has no other form
# What an advert asks for stands behind these.
_ASKS: Final = re.compile(
    r"\b(?:experience|experienced|skilled|skills?|knowledge|expertise|background|training|qualified|qualification|degree|certificate|"
    r"certification|licen[cs]e|proficient|proficiency|fluent|fluency|familiar|familiarity|competent|confident|interest)"
    r" (?:with|in|of|as an?|as|at|using|on|working with|for) (?P<what>[^.;:!?\n()]{2,120})",
    re.IGNORECASE,
)
_OWNED: Final = re.compile(
    r"\b(?P<what>[^.;:!?\n(),]{2,40}?) (?:experience|skills|licen[cs]e|certificate|degree|knowledge)\b", re.IGNORECASE
)
_SPLIT: Final = re.compile(
    r",|;|/|\band\b|\bor\b|\bas well as\b|\bsuch as\b|\bincluding\b|\be\.g\.|\bideally\b|\bis a plus\b|\bpreferably\b",
    re.IGNORECASE,
)
_MARKED: Final = re.compile(r"(?<![\w.])(?:[A-Z]{2,6}\d*|[A-Z][a-z]+[A-Z]\w*|\w+(?:\+\+|#)|ISO ?\d+|\.NET)(?![\w+#])")
_NAME: Final = re.compile(r"(?<=[a-z,(] )[A-Z][\w+#]+(?: [A-Z][\w+#]+){0,2}")
_FIRM: Final = re.compile(
    r"\b(?:at|join|for|about|of|contact|dear|in) (?:the )?$", re.IGNORECASE
)  # a name behind it is a firm's or a town's
_WORD: Final = re.compile(r"[\w+#]+(?:[.'-][\w+#]+)*")


@dataclass(frozen=True, slots=True)
class Match:
    """`present`: term → the line of theirs it stands in. `missing`: terms of the advert that stand in none."""

    present: dict[str, str]
    missing: tuple[str, ...]


def compare(advert: str, lines: str) -> Match:
    rows = [row.strip() for row in re.split(r"\n+|(?<=[.;]) ", lines) if row.strip()]
    present: dict[str, str] = {}
    missing: list[str] = []
    for term in terms(advert):
        if row := next((row for row in rows if holds(row, term)), "") or (lines if holds(lines, term) else ""):
            present[term] = row
        else:
            missing.append(term)
    return Match(present, tuple(missing))


def terms(advert: str) -> tuple[str, ...]:
    """What the advert asks for, in its own words and order; courtesies, the firm's name and pay are none."""
    found: list[tuple[int, str]] = []
    for rule in (_ASKS, _OWNED):
        for match in rule.finditer(advert):
            at = match.start("what")
            found += [(at + match["what"].find(part), part) for part in _SPLIT.split(match["what"])]
    found += [(match.start(), match[0]) for match in known().finditer(advert)]
    found += [(match.start(), match[0]) for match in _MARKED.finditer(advert)]
    found += [
        (match.start(), match[0]) for match in _NAME.finditer(advert) if not _FIRM.search(advert[: match.start()])
    ]
    kept: list[str] = []
    for _, part in sorted(found, key=lambda each: (each[0], -len(each[1]))):
        term = trimmed(part)
        if (
            term
            and not is_role(term)
            and not any(stems(term) <= stems(other) or stems(other) <= stems(term) for other in kept)
        ):
            kept.append(term)
    return tuple(kept[:AT_MOST])


def trimmed(part: str) -> str:
    """A term without the small words round it; "" where nothing is left, or where it is a sentence and no term."""
    words = _WORD.findall(part)
    while words and words[0].casefold() in small():
        words.pop(0)
    while words and words[-1].casefold() in small():
        words.pop()
    idle = not words or len(words) > PHRASE or all(word.casefold() in small() for word in words)
    return "" if idle or (len(words) == 1 and len(words[0]) < 2) else " ".join(words)


def holds(text: str, term: str) -> bool:
    return stems(term) <= stems(text)


def stems(text: str) -> frozenset[str]:
    """Words without their endings, so that "invoices" meets "invoicing"; short ones and those with signs whole."""
    words = [word.casefold() for word in _WORD.findall(text)]
    return frozenset(stem(word) for word in words if word not in small())


def stem(word: str) -> str:
    if not word.isalpha() or len(word) <= _SHORT:
        return word
    bare = re.sub(r"(?:ings?|ed|es|s|e)$", "", word)
    return bare[:-1] if len(bare) > _SHORT and bare[-1] == bare[-2] else bare


@cache
def _lists() -> dict[str, str]:
    text = (Path(__file__).parent / "adverts.txt").read_text("utf-8")
    return dict(re.findall(r"^\[(\w+)\]\n([^\[]*)", text, re.MULTILINE))


@cache
def small() -> frozenset[str]:
    return frozenset(_lists()["small"].split())


@cache
def known() -> re.Pattern[str]:
    """Everyday things adverts ask for, longest first."""
    entries = sorted(
        (row.strip() for row in _lists()["known"].splitlines() if row.strip() and row[0] != "#"), key=len, reverse=True
    )
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, entries))})\b", re.IGNORECASE)

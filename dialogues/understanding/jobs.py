"""Company and role in one answer. Never more than a guess: it is always shown for correction."""

from __future__ import annotations

import re

from dialogues.understanding.companies import NO_COMPANY, capitals, company_in
from dialogues.understanding.lists import Rule, sections
from dialogues.understanding.normalise import tidy
from dialogues.understanding.roles import is_role, role_named

_SETS = sections("small_words.txt")


def job(text: str) -> tuple[str | None, str | None]:
    """(company, role) of an answer to "which job was it?", both with capitals."""
    said = re.sub(
        r"^(?:it was |it's |its |the job was |i applied |applied |so |well |um+ |uh )+",
        "",
        tidy(text),
        flags=re.IGNORECASE,
    )
    said = _COUNTED.sub(" ", said).strip(" .,!")
    if not said:
        return None, None
    pair = _pair(said)
    if pair:
        return pair
    role = role_named(said)
    without = said.replace(role, " ", 1) if role else said
    company = company_in(said) or _left_over(without, bool(role))
    return company, capitals(role) if role else None


# How far it went and how long it took is no name.
_COUNTED = Rule(
    r",?\s*\b(?:\d+|one|two|three|four|five|six|seven|eight|several|many) "
    r"(?:rounds?|interviews?|calls?|stages?|tests?|days?|weeks?|months?)\b",
    re.IGNORECASE,
)
_SPLIT = Rule(
    r"\s*(?:[,;:|/\n]|\.(?=\s)|\s[-–—]\s|\s@\s?|\s(?:at|with|for|as|bei)\s(?:an?\s|the\s)?)\s*", re.IGNORECASE
)


def _pair(said: str) -> tuple[str | None, str | None] | None:
    """Two short pieces, one of them a role: "Acme, Data Analyst", "brightline. senior backend"."""
    parts = [p.strip(" .,!?") for p in _SPLIT.split(said) if p.strip(" .,!?")]
    parts = [
        re.sub(
            r"^(?:a|an|the|role|company|position|job|role was|company was)\s+(?:is |was )?", "", p, flags=re.IGNORECASE
        )
        for p in parts
    ]
    if len(parts) != 2 or any(len(p.split()) > 6 or set(p.lower().split()) & _TALK for p in parts):
        return None
    first, second = (is_role(p) for p in parts)
    if second and not (first and _AT_WORD.search(said)):
        return capitals(parts[0]), capitals(parts[1])
    if first:
        return capitals(parts[1]), capitals(parts[0])
    if _AT_WORD.search(said) and len(parts[0].split()) <= 4:
        return capitals(parts[1]), capitals(parts[0])
    return (capitals(parts[0]), capitals(parts[1])) if "," in said or "\n" in said else None


_AT_WORD = Rule(r"\s(?:at|with|@|bei)\s", re.IGNORECASE)
_TALK = frozenset(_SETS["jobs talk"])


def _left_over(said: str, has_role: bool) -> str | None:
    """A bare name: "acme", "It was Initech". Long talk names no company."""
    rest = re.sub(
        r"\b(?:company|firm|role|position|job|called|named|the|a|an|was|is|and|it|at|for|as)\b|[,.;:!?()-]",
        " ",
        said,
        flags=re.IGNORECASE,
    )
    rest = re.sub(r"\s+", " ", rest).strip()
    if not rest or len(rest.split()) > (3 if has_role else 4) or set(rest.lower().split()) & (_TALK | _UNSURE):
        return None
    return None if rest.lower() in NO_COMPANY else capitals(rest)


_UNSURE = frozenset(_SETS["jobs unsure"])

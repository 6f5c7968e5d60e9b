"""The company a sentence speaks of, and names with capitals. None rather than a wrong word."""

from __future__ import annotations

import re

from dialogues.understanding.lists import Rule, sections
from dialogues.understanding.roles import BEFORE, HEADS, UPPER

_SETS = sections("small_words.txt")

_LISTS = sections("roles.txt")
_SMALL = frozenset(["of", "and", "the", "de", "la", "le", "du", "von", "van", "der", "den", "&", "for", "in", "at"])
_STOP = frozenset(_LISTS["stop"])
_PLACES_OK = frozenset(_SETS["companies places_ok"])


def capitals(name: str) -> str:
    """A name typed in lower case gets capitals; one with any capital is kept as typed."""
    name = re.sub(r"\s+", " ", name).strip(" ,.;:!?\"'()")
    if any(c.isupper() for c in name):
        return name
    said = [w.upper() if w in UPPER else w if w in _SMALL and at else _cap(w) for at, w in enumerate(name.split(" "))]
    return " ".join(said)


def _cap(word: str) -> str:
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))


_CAP = r"(?:[A-Z0-9][\w&.'’+-]*|[a-z][A-Z][\w&]*)"
_NAME = rf"{_CAP}(?:(?: (?:of|and|&|de|the|for|van|von) (?={_CAP})| ){_CAP}){{0,4}}"
_LOW = r"[^\W\d_][\w&'’+-]*(?:\.(?:com|io|ai|org|co))?(?: [^\W\d_][\w&'’+-]*){0,3}"
_AT = Rule(rf"\b(?:at|by|with|from|appl(?:ied|y|ying|ication) to) (?:the )?(?P<name>{_NAME}|{_LOW})", re.UNICODE)
_DID = Rule(
    r"(?:^|[.!?,;:\n]\s*|\b(?:and|so|but|well|ugh|today|yesterday|damn|because|that|just|then|when|lol|"
    rf"wow|omg) )(?:the )?(?P<name>{_NAME}|{_LOW}?)(?:'s)? (?:has |have |just |finally |also |never |"
    r"even |already |had |simply |only |then |now |politely |officially |suddenly |quickly )*"
    r"(?:rejected|reject|rejects|turned (?:me|my \w+) down|turned down|said no|says no|declined|"
    r"passed on|ghosted|withdrew|rescinded|pulled|revoked|cancell?ed|took back|chose|went with|hired|"
    r"picked|refused|dropped|denied|ditched|didn[’']?t|did not|never|won[’']?t|will not|decided|gave|"
    r"doesn[’']?t|told me|sent|replied|let me know|offered|wants?|invited|called|is still|filled|"
    r"preferred|selected|dumped)\b",
    re.IGNORECASE,
)
_MY_AT = Rule(
    (
        rf"(?:^|\b(?:my|failed|bombed|the) )(?:my |the )?(?P<name>{_NAME}|{_LOW}) "
        r"(?:final |first |second |third |last |phone |panel |onsite |"
        r"technical )?(?:interview|application|rejection|round|offer)\b"
    ),
    re.IGNORECASE,
)


def company_in(text: str) -> str | None:
    """The company a sentence speaks of, with capitals; None rather than a wrong word."""
    for rule in (_AT, _DID, _MY_AT):
        for match in rule.finditer(text):
            name = _company(match["name"])
            if name:
                return name
    return None


_NEVER_ALONE = Rule(
    (
        r"^(?:least|home|work|first|last|all|night|noon|the|moment|end|same|mistake|email|phone|mail|letter|text|"
        r"linkedin|indeed|hand|scratch|bed|lunch|school|uni|once|peace|me|now|\d+)$"
    ),
    re.IGNORECASE,
)


def _company(raw: str) -> str | None:
    kept: list[str] = []
    for word in re.split(r"\b(?:my|failed|bombed) ", raw)[-1].split():
        clean = word.strip(".,;:!?’'")
        low = clean.lower().removesuffix("'s").removesuffix("’s")
        capital = clean[:1].isupper() and not clean.isupper()
        stop = low in _STOP and not (capital and kept and low not in _GRAMMAR) and not (kept and low in _PLACES_OK)
        if (
            stop
            or (low in HEADS and not capital)
            or (not kept and low in BEFORE and not capital and low not in _SHARED)
        ):
            break
        kept.append(clean)
        if word.endswith((",", ";", "!", "?")) or (word.endswith(".") and len(word) > 4):
            break
    while kept and kept[-1].lower() in _SMALL:
        kept.pop()
    name = " ".join(kept).removesuffix("'s").removesuffix("’s")
    if not name or _NEVER_ALONE.match(name) or name.lower() in NO_COMPANY or len(name) < 2:
        return None
    return capitals(name)


_GRAMMAR = frozenset(_SETS["companies grammar"])
_SHARED = frozenset(_SETS["companies shared"])
NO_COMPANY = frozenset(_LISTS["no_company"])

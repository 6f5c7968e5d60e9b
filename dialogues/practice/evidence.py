"""What an answer is made of: its pieces, the doing in them, the patterns that show a part. No verdict is given here."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from dialogues.practice import sections

FILE: Final = "evidence.txt"
LONG_PIECE: Final = 26  # words; a longer one is cut at its "and then"
_END = re.compile(r"(?<=[.!?…;])\s+|\n+")
_INNER = re.compile(
    r",? (?=(?:and then|but then|so then|then|so i|but i|and so|and after|after that|in the end|so we) )", re.I
)
# What may stand between "I" and what was done.
_BETWEEN = """
    also then quickly first just even never so really have had did to was were able managed decided started began
    would will could should always next now still not
"""
_WHO: Final = rf"(?:\w+ly|{'|'.join(_BETWEEN.split())})"
_MORE = re.compile(r"(?:,|\band\b|\bthen\b|\bbut\b|\bor\b|\bto\b|\bby\b) ?(?:(?:and|then|also|\w+ly|to|by) )*([a-z]+)")
_OTHER = re.compile(
    r"(?:[,;]|\b(?:and|but|so|that|when|because|if|while|until|as|then|which|who)) "
    r"(?:he|she|they|we|it|you|i|everyone|everybody|nobody|no one|people|both|all)\b"
)
# What leads to a step without being one.
_LEADING = "came went sat saw heard was had knew felt thought got took stood spent ran decided"
_LEADS: Final = frozenset(_LEADING.split())
_DID = re.compile(r"\bdid (?:the|a|an|two|three|all|my|each|every|both|\w+ing)$")
_MINE = re.compile(
    r"\bmy (?:own )?(?:part|job|task|role|idea|plan|suggestion|first step|move) (?:in (?:it|that|this) )?(?:was|is)\b"
)
_DROPPED = re.compile(
    r"^(?:(?:so|and|then|first|next|second|third|after that|finally|also|step \d|\d[.)]),? )*([a-z]+)\b"
)


def plain(text: str) -> str:
    return text.lower().replace("’", "'").replace("‘", "'")


def pieces(text: str) -> list[str]:
    """Sentences, as typed; a run-on is cut where something new begins."""
    found: list[str] = []
    for sentence in _END.split(text.strip()):
        if len(sentence.split()) <= LONG_PIECE:
            found.append(sentence.strip())
        else:
            found += [part.strip() for part in _INNER.split(sentence)]
    return [each for each in found if re.search(r"\w", each)]


def count(text: str) -> int:
    return len(re.findall(r"[\w'’%€$£-]+", text))


@cache
def pattern(name: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{row})" for row in sections(FILE)[name]))


def shows(name: str, piece: str) -> bool:
    return bool(pattern(name).search(plain(piece)))


def without(name: str, piece: str) -> str:
    """The rest of it, where something of that name is left out."""
    return pattern(name).sub(" ", plain(piece))


def hits(name: str, text: str) -> tuple[str, ...]:
    return tuple(found[0].strip(" ,.;") for found in pattern(name).finditer(plain(text)))


@cache
def verbs() -> dict[str, tuple[str, bool]]:
    """Form → its verb, and whether the form alone says that it is over."""
    found: dict[str, tuple[str, bool]] = {}
    for entry in (e.strip() for row in sections(FILE)["verbs"] for e in row.split(";")):
        base, *irregular = entry.split(" ") if not entry.endswith(" up") else [entry.split(" ")[0]]
        found[base] = (base, False)
        for form in irregular or (regular(base), doubled(base)):
            found[form] = (base, True)
    same = ("put", "set", "cut", "read", "let", "shut")
    return found | {form: (form, True) for form in same} | {"ran": ("run", True), "got": ("get", True)}


def regular(base: str) -> str:
    if base.endswith("e"):
        return f"{base}d"
    if base.endswith("y") and base[-2] not in "aeou":
        return f"{base[:-1]}ied"
    return f"{base}ed"


def doubled(base: str) -> str:
    return f"{base}{base[-1]}ed"


def doing(piece: str, who: str = "i", told: bool = False) -> list[str]:
    """The verbs of what that person did, in order.

    Args:
        who: "i" or "we"; for "i" a sentence that drops its subject counts ("Called her, said sorry").
        told: present forms count as well, since it is plain from elsewhere when or that it is meant ("then I call").
    """
    low = re.sub(r"\s+", " ", re.sub(r"\b(i|we)\s*,[\s,]*", r"\1 ", without("fillers", piece))).strip()
    low = pattern("empty").sub("…", low)
    subject = r"\b(?:i'd|i'll|i've|i)\b" if who == "i" else r"\b(?:we'd|we'll|we've|we)\b"
    found: list[str] = []
    for match in re.finditer(rf"{subject} (?:{_WHO} )*([a-z]+)", low):
        found += _chain(low, match, told)
    if who == "i":
        dropped = _DROPPED.match(low)
        if dropped and _verb(dropped[1], told):
            found += _chain(low, dropped, told)
        found += ["mine"] if _MINE.search(low) else []
    return found


def _chain(low: str, match: re.Match[str], told: bool) -> list[str]:
    """The first verb, and those joined to it until somebody else acts."""
    meant = told or bool(re.search(r"\b(?:had to|did|managed to|decided to|able to|started to|began to)\b", match[0]))
    first = "do" if _DID.search(match[0]) else _verb(match[1], meant)
    found = [first] if first else []
    if not (first or told or match[1] in _LEADS or match[1].endswith("ed")):
        return []
    rest = low[match.end() :]
    if stop := _OTHER.search(rest):
        rest = rest[: stop.start()]
    joined = [_verb(each[1], told) for each in _MORE.finditer(rest)]
    return [*found, *(each for each in joined if each)]


def _verb(word: str, told: bool) -> str:
    verb, over = verbs().get(word, ("", False))
    if not verb and len(word) > 4 and word.endswith("ed") and not _no_step(word):
        verb, over = word, True  # most verbs are in no list of ours
    return verb if verb and (over or told) else ""


@cache
def _no_step(word: str) -> bool:
    return any(word in row.split("|") for row in sections(FILE)["no_step"])


def excerpt(piece: str, at_most: int = 18) -> str:
    """A piece short enough to be quoted, cut between words."""
    words = re.sub(r"\s+", " ", piece).strip(" .,;:!").replace('"', "'").split(" ")
    return " ".join(words) if len(words) <= at_most else f"{' '.join(words[:at_most])} …"

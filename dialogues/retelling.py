"""Their words about somebody, turned to face that person: "she showed me how" → "you showed me how".

What is told of a person is kept in their own words; only who is spoken of changes, and how it joins a sentence.
"""

from __future__ import annotations

import re
from typing import Final


def towards(clause: str) -> str:
    """Their words about somebody, turned to face that person: "she showed me how they test" → "you showed me …"."""
    said = clause.strip().rstrip(".!")
    said = re.sub(r"^(that|and|because|also)\s+", "", said, flags=re.IGNORECASE)
    said = re.sub(r"\bcv\b", "CV", re.sub(r"\bw/? (?=\w)", "with ", said))
    for pattern, word in FACING:
        said = re.sub(pattern, word, said, flags=re.IGNORECASE)
    said = re.sub(r"\bi\b", "I", said)
    if kind := ADJECTIVE.match(said):
        return f"{kind['very'] or ''}{kind['word'].lower()} you were{kind['rest']}"
    if DID.match(said):
        said = f"you {said[:1].lower()}{said[1:]}"
    inner = re.sub(r"(?<=\w )how (?=you\b)", "the way ", said)
    return inner[:1].lower() + inner[1:] if not inner.startswith("I ") else inner


def joined_by(detail: str) -> str:
    """ "how you explained it", "that you called", and "your patience", which stands by itself."""
    if re.search(r"^(very |really |so |always )?\w+ you were\b", detail) or HOW.match(detail):
        return "clause"
    return "fact" if CLAUSE.match(detail) else "thing"


CLAUSE: Final = re.compile(r"(you|we|I)\b", re.IGNORECASE)
HOW: Final = re.compile(
    r"(you|we) (\w+ly |always |also |even )?(showed|shown|explained|talked|spoke|listened|handled|answered|walked|"
    r"helped|led|treated|described|worked|ran|asked|discussed|went)\b",
    re.IGNORECASE,
)
# "kind", "she was very patient with me": said as "how kind you were".
ADJECTIVE: Final = re.compile(
    r"^(?:you (?:were|are) |was |were |is |being |always )*(?P<very>very |really |so )?"
    r"(?P<word>kind|nice|friendly|helpful|patient|honest|warm|polite|funny|calm|clear|fair|open|respectful|straight|"
    r"direct|generous|encouraging|supportive|attentive|professional|human|good|great)(?P<rest>| (?:with|to|about) .+)$",
    re.IGNORECASE,
)
# "explained every question", without who.
DID: Final = re.compile(
    r"^(?!(?:you|we|i)\b)(?:always |also |even |really )?"
    r"(?:(?!interested|impressed|need|speed|feed|seed|shared|united)[a-z]{2,}ed|showed|told|said|wrote|gave|took|made|let|"
    r"kept|came|rang|went|spoke|stood|sat|read|knew|asked|stayed|spent|found|brought|held|sent)\b(?! of\b)",
    re.IGNORECASE,
)
FACING: Final = (
    (r"\b(s?he|they)('s| is| are)\b", "you are"),
    (r"\b(s?he|they) was\b", "you were"),
    (r"\b(s?he|they) has\b", "you have"),
    (r"\b(s?he|they)\b", "you"),
    (r"\b(himself|herself|themselves|themself)\b", "yourself"),
    (r"\b(his|their)\b", "your"),
    (r"\bher\b(?= \w)", "your"),
    (r"\b(him|her|them)\b", "you"),
)

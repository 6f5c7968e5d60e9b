"""Job titles, known by the words they are made of; there is no list of all titles."""

from __future__ import annotations

import re

from dialogues.understanding.lists import Rule, sections

_LISTS = sections("roles.txt")
HEADS = frozenset(_LISTS["heads"])
# Last words that are no person but name a job after a modifier: "customer support", "senior backend".
AREAS = frozenset(_LISTS["areas"])
BEFORE = frozenset(_LISTS["before"])
UPPER = frozenset(_LISTS["upper"])
EXTRA = frozenset(("of", "and", "&", "for", "to", "in", "de"))
# Heads that people also use for those they met; alone they name nobody's role.
WEAK = frozenset(_LISTS["weak"])


def is_role(text: str) -> bool:
    """Whether a few words look like a title: "data analyst", "senior backend", "chef de partie"."""
    parts = [p for p in re.split(r"[\s/]+", re.sub(r"\([^)]*\)", "", text.lower()).strip(" .,!?")) if p]
    if not parts or len(parts) > 7:
        return False
    single = [p.rstrip("s") if p.rstrip("s") in HEADS else p for p in parts]
    if single[-1] in HEADS or (
        single[0] in HEADS and len(parts) > 1 and parts[1] in ("of", "de", "for", "in", "-", "ii", "iii", "i")
    ):
        return True
    if parts[0] in ("head", "director", "vp") and len(parts) > 2 and parts[1] == "of":
        return True
    return len(parts) > 1 and parts[-1] in AREAS and all(p in BEFORE or p in AREAS or p in EXTRA for p in parts[:-1])


def role_in(text: str) -> str | None:
    """The longest title-like run of words anywhere in a text, as typed."""
    tokens = [(m[0].rstrip(".,;:!?'’"), m.start()) for m in re.finditer(r"[^\s,;:!?()\"]+", text)]
    best: tuple[int, int] | None = None
    for at, (token, _) in enumerate(tokens):
        low = token.lower()
        if low not in HEADS and not (low in AREAS and at and tokens[at - 1][0].lower() in BEFORE):
            continue
        first = _left(tokens, at, text)
        last = _right(tokens, at)
        if first == at and (low in WEAK or (low in AREAS and low not in HEADS)):
            continue
        span = (tokens[first][1], tokens[last][1] + len(tokens[last][0]))
        if best is None or span[1] - span[0] > best[1] - best[0]:
            best = span
    return text[best[0] : best[1]] if best else None


def _left(tokens: list[tuple[str, int]], at: int, text: str) -> int:
    first = at
    while first > 0 and at - first < 5:
        word, start = tokens[first - 1]
        if re.search(r"[,;:!?.()]", text[start + len(word) : tokens[first][1]]):
            break
        low = word.lower()
        if low not in BEFORE and low not in AREAS and not (low in ("of", "&", "de") and first != at):
            break
        first -= 1
    while (
        first < at
        and tokens[first][0].lower() in ("of", "&", "de", "the", "go", "test", "time", "back", "full", "end")
        and tokens[first][0].lower() not in ("full", "back", "test")
    ):
        first += 1
    return first


def _right(tokens: list[tuple[str, int]], at: int) -> int:
    if (
        at + 2 < len(tokens)
        and tokens[at + 1][0].lower() in ("of", "de")
        and tokens[at + 2][0].lower() in BEFORE | AREAS
    ):
        return at + 2
    if at + 1 < len(tokens) and tokens[at + 1][0].lower() in (
        "ii",
        "iii",
        "intern",
        "trainee",
        "apprentice",
        "assistant",
        "lead",
        "manager",
    ):
        return at + 1
    return at


_ANY_ROLE = r"(?P<role>[\w&+#./'’ -]{2,60}?)"
_THING = r"(?:role|position|job|post|opening|vacancy|internship|gig|spot|place|opportunity|interview|application)"
_FOR = Rule(
    (
        r"\b(?:for|as|of|to be|apply(?:ing)? (?:for|as|to)|the|a|an) (?:a |an |the |their |"
        rf"your )?{_ANY_ROLE} {_THING}\b"
    ),
    re.IGNORECASE,
)
_AS = Rule(
    (
        r"\b(?:for|as|position of|role of|post of|job of|apply as|regarding|re:|selected for|applied for|"
        rf"application for|interview for) (?:a |an |the |our |your application (?:for|as) )?{_ANY_ROLE}(?= (?:at|"
        r"with|in|by|from|role|position|job|and|but|we|after|went|ended|got|didn|they|i|was|here|on|because|"
        r"so)\b|[,.;:!?\n(]|$)"
    ),
    re.IGNORECASE,
)


def role_named(text: str) -> str | None:
    """A role as typed, by its place in the sentence or else by its words."""
    for rule in (_FOR, _AS):
        for match in rule.finditer(text):
            role = re.sub(
                r"^(?:a|an|the|your|our|their|this|that|my|open|new|application|as|for|of|position|role)\s+",
                "",
                match["role"].strip(),
                flags=re.IGNORECASE,
            )
            role = re.sub(r"^(?:a|an|the|for|as)\s+", "", role, flags=re.IGNORECASE).strip()
            if is_role(role) and not set(role.lower().split()) & {"i", "they", "was", "me", "rejected"}:
                return role_in(role) if len(role.split()) > 5 else role
    return role_in(text)

"""People and places a reply names, and lists of things in it. The words stay theirs."""

from __future__ import annotations

import re

from dialogues.understanding.companies import capitals
from dialogues.understanding.lists import Rule, sections
from dialogues.understanding.normalise import bare, tidy

_SETS = sections("small_words.txt")

_NOBODY = Rule(
    r"^(?:no|nope|nah|none|no ?one|nobody|not really|no one really|nobody really|no one there|nobody there|"
    r"none of them|not one|no one was|nobody was|there was no ?one|there was nobody|"
    r"can not think of (?:anyone|anybody)|i can not think of (?:anyone|anybody)|i do not know(?: anyone|"
    r" a name)?|no idea|i (?:do not remember|forgot)(?: (?:the|any) names?)?|skip|not tonight|"
    r"not sure)(?: tbh| sorry| honestly| to be honest| at all| really| there| good)*$"
)
_ROLE_WORDS = (
    r"(?:tech lead|team lead|lead|recruiter|hiring manager|manager|boss|hr|interviewer|director|ceo|cto|"
    r"founder|engineer|developer|designer|receptionist|assistant|coordinator|head of \w+|colleague|nurse|"
    r"doctor|teacher|principal|supervisor|owner|chef|guy|woman|man|lady|person|one|head \w+|hr (?:person|"
    r"lady|guy|manager|woman)|team leader|shift leader|vp|partner|talent \w+|people \w+|panel member|mentor|"
    r"friend|secretary|product owner|scrum master|analyst|professor)"
)
_DESCRIBED = Rule(
    (
        rf"^(?:the|my|a|an|their|her|his|one of the|some) (?:[\w-]+ ){{0,3}}{_ROLE_WORDS}\b(?: (?:from|at|in|of|"
        rf"who) [\w ]{{1,30}})?|^{_ROLE_WORDS}$|^head of [\w ]{{2,30}}$|^(?:from|in) (?:hr|the [\w ]+)$"
    ),
    re.IGNORECASE,
)
_NAME = Rule(
    (
        r"^(?:it was |that was |that would be |probably |maybe |definitely |i guess |i think |i would say |a |"
        r"one |her name is |his name is |the name is |name is |called |yes[,.]? |yeah[,.]? |only |just |"
        r"my interviewer |the recruiter |recruiter |interviewer |hr |manager )*(?P<name>(?:(?:dr|mr|mrs|ms|"
        r"prof)\.? )?[^\W\d_][^\W\d_'’.-]*(?:[ -][^\W\d_][^\W\d_'’-]*){0,2})(?P<rest>.*)$"
    ),
    re.IGNORECASE | re.DOTALL,
)
_NO_NAME = frozenset(_SETS["people no_name"])
_VERBS = frozenset(_SETS["people verbs"])
_VERDICT = Rule(
    (
        r"^(?:and )?(?:that|it|this) (?:was|is|felt) (?:actually |really |so |very |quite |pretty |kind of |"
        r"rather |a |super |honestly |all )*(?:good|nice|great|kind|lovely|cool|fun|interesting|decent|ok|okay|"
        r"sweet|rare|helpful|something|refreshing|thing|the best|human)\b.*$"
    ),
    re.IGNORECASE,
)


def who(text: str) -> tuple[str | None, str | None, tuple[str, ...]]:
    """(name, description, what they said or did) of one person; nothing at all for "no one"."""
    typed = tidy(text)
    if not typed or _NOBODY.match(bare(typed)):
        return None, None, ()
    head, rest = _head(typed)
    name, left = _named(head)
    told = re.match(
        r"(?:from|in) (?:hr|the [\w]+(?: team)?|sales|marketing|finance|recruiting|engineering)\b", left, re.IGNORECASE
    )
    left = f"{told[0]}, {left[told.end() :].strip()}" if told else left
    parts = [p.strip() for p in left.split(",") if p.strip()] if left else []
    described = next((p for p in parts if _DESCRIBED.match(p)), None)
    if name is None and _DESCRIBED.match(head):
        match = _DESCRIBED.match(head)
        described = match[0].strip() if match else None
        parts = [head[len(described or "") :].strip(" ,")]
    clauses = _split_clauses(" ".join(p for p in parts if p and p != described), rest)
    return name, described, clauses


def _head(typed: str) -> tuple[str, list[str]]:
    parts = [
        p.strip()
        for p in re.split(
            r"(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bdr)(?<!\bmr)(?<!\bms)(?<!\bmrs)(?:[.;!?:]+(?=\s|$)|(?<=[a-z])[.!?](?=[A-Z])|\n)\s*|\s+[-–—]\s+",
            typed,
        )
        if p.strip()
    ]
    return (parts[0], parts[1:]) if parts else ("", [])


def _named(head: str) -> tuple[str | None, str]:
    """The name a reply begins with and what follows it."""
    match = _NAME.match(head)
    if not match:
        return None, head
    words = match["name"].split()
    kept: list[str] = []
    for word in words:
        if (
            word.lower() in _NO_NAME
            or word.lower() in _VERBS
            or (
                kept
                and kept[-1][:1].isupper()
                and word[:1].islower()
                and word.lower() not in ("van", "de", "von", "da", "el")
            )
        ):
            break
        kept.append(word)
    if not kept:
        return None, head
    raw = " ".join(kept)
    after = head[match.start("name") + len(raw) :]
    return capitals(raw) if raw.islower() else raw, after.strip(" ,")


def _split_clauses(first: str, rest: list[str]) -> tuple[str, ...]:
    """Clauses about the person, joined words off, bare verdicts ("that was good") left out."""
    found: list[str] = []
    for piece in ([first] if first else []) + rest:
        for clause in re.split(
            (
                r",\s+(?:and\s+)?(?=(?:she|he|they|we|i|her|his|that|it|who|always)\b)|\s+and (?=(?:she|he|they|"
                r"we|i)\b)|,\s+(?=and\b)"
            ),
            piece,
        ):
            said = re.sub(
                r"^(?:and|also|but|then|who|plus|because|for|when)\s+(?=\w)",
                "",
                clause.strip(" ,."),
                flags=re.IGNORECASE,
            )
            if clause.strip().lower().startswith(("for ", "who ", "because ")):
                said = clause.strip(" ,.")
            if said and not _VERDICT.match(said) and len(said.split()) > 1:
                found.append(said)
    return tuple(found)

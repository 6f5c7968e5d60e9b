"""Feelings, in the person's own words: which of eight ids, what they called it, and what they said it is not.

A lexicon with a sense for "not". Order is the order of mention, unless they say which one is the most.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from dialogues.understanding.lists import Rule, lines, sections
from dialogues.understanding.normalise import plain, repair

_SETS = sections("small_words.txt")

_LISTS = sections("feelings.txt")
LEXICON = {
    term.rstrip("~"): (name, term.endswith("~")) for name, terms in _LISTS.items() for term in terms if name != "shy"
}
_WORDS = sorted((t for t in LEXICON if re.match(r"\w", t)), key=lambda t: (-len(t.split()), -len(t)))
_SIGNS = [t for t in LEXICON if not re.match(r"\w", t)]
_FIRST: dict[str, list[str]] = {}
for _term in _WORDS:
    _FIRST.setdefault(_term.split()[0], []).append(_term)
_OPEN = tuple(t for t in _WORDS if LEXICON[t][1])
_SINGLE = tuple(t for t in _WORDS if " " not in t and len(t) >= 5)

_TOKEN = Rule(r"[^\W_][\w'-]*")
_NOT = Rule(
    r"(?:\b(?:not|never|no longer|without|nor|neither|less|hardly|barely)(?: (?:really|so|too|very|that|even|"
    r"exactly|all that|particularly|feeling|feel|be|being|been|a|an|at all|actually|as|anymore|any|much|"
    r"just yet|or|get|getting|this|made me|make me|here|the least bit|any more|angry|sad|mad|upset|anxious|"
    r"ashamed|worried|angry,|sad,|mad,|upset,))*|\bno|\bstopped being|\bstopped feeling)$"
)
_NOT_DENIED = Rule(
    r"\b(?:not (?:only|just|even sure|know if)|can not (?:stop|help)(?: \w+)?|do not know (?:if|whether|why)|"
    r"why (?:am|would) i not|do not think it is|never (?:been|felt) (?:so|this|more|that)|not going to lie|"
    r"not gonna lie|not been this|never this|whether or not)(?: \w+){0,2} ?$"
)
_LITTLE = Rule(r"\b(?:a bit|a little|a little bit|slightly|somewhat|a tad|also|and|partly|plus|tiny bit) ?$")
_MOST = Rule(r"\b(?:mostly|mainly|above all|more|most of all|especially|primarily|first of all|really just|just) ?$")
_OF_THEM = Rule(
    r"\b(?:they|he|she|it|you|recruiter|hr|company|manager|interviewer|team|people|everyone|mum|mom|dad|wife|"
    r"husband|friend) (?:was|were|is|are|seemed|looked|sounded|got|said) (?:\w+ )?$"
)

# Words that mean a feeling only when they are nearly all that was said, or said of oneself.
_SHY = frozenset(_LISTS["shy"])
# One slip away from a feeling, and words of their own.
_REAL = frozenset(_SETS["feelings real"])
_ME = Rule(
    r"\b(?:i|i am|i feel|feeling|feel|me|myself|makes me|it is|it was|so|very|really|quite|pretty|kind of|"
    r"sort of|a bit|totally|just|still|i was|i have been|am|felt|mood|today|now)(?: (?:so|very|really|just|"
    r"quite|pretty|kind of|sort of|a bit|a little|like|totally|actually|still|completely|feeling|more|too|"
    r"all|a|an|the|bit|of|been|mostly|much|oddly|strangely|surprisingly|such|am|okay and|fine and)){0,3} ?$"
)


class Feeling(NamedTuple):
    id: str
    word: str
    start: int
    denied: bool
    weight: int


def feelings(text: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """(ids, their own word for each, ids they denied), main feeling first."""
    low = plain(text)
    found = _all(low)
    denied = tuple(dict.fromkeys(f.id for f in found if f.denied))
    ranked = sorted((f for f in found if not f.denied), key=lambda f: (-f.weight, f.start))
    if any(f.id != "fine" for f in ranked):
        # "i'm fine, just sad" is sad.
        ranked = [
            f for f in ranked if f.id != "fine" or f.word in ("hopeful", "calm", "grateful", "happy", "optimistic")
        ]
    words: dict[str, str] = {}
    for one in ranked:
        words.setdefault(one.id, one.word)
    return tuple(words), tuple(words.values()), tuple(d for d in denied if d not in words)


def _all(low: str) -> list[Feeling]:
    found = [_weighed(low, LEXICON[t][0], t, at) for t in _SIGNS for at in [low.find(t)] if at >= 0]
    tokens = list(_TOKEN.finditer(low))
    at = 0
    while at < len(tokens):
        term, length = _term_at(low, tokens, at)
        if term:
            one = _weighed(
                low, LEXICON[term][0], low[tokens[at].start() : tokens[at + length - 1].end()], tokens[at].start()
            )
            if _meant(low, term, one, len(tokens)):
                found.append(one)
            at += length
        else:
            at += 1
    return found


def _term_at(low: str, tokens: list[re.Match[str]], at: int) -> tuple[str | None, int]:
    """The longest term that begins at a token, and how many tokens it takes."""
    for term in _FIRST.get(tokens[at][0], ()):
        parts = term.split()
        if [t[0] for t in tokens[at : at + len(parts)]] == parts and not re.search(
            r"[.!?;]", low[tokens[at].start() : tokens[at + len(parts) - 1].end()]
        ):
            return term, len(parts)
    word = tokens[at][0]
    opened = next((t for t in _OPEN if word.startswith(t)), None)
    if opened:
        return opened, 1
    if len(tokens) <= 8 and len(word) >= 6:
        near = repair(word, _SINGLE) if word not in _REAL else None
        return (near, 1) if near and near[0] == word[0] else (None, 0)
    return None, 0


def _weighed(low: str, name: str, word: str, start: int) -> Feeling:
    before = re.split(r"[.!?;]", low[:start])[-1][-60:]
    near = re.split(r",|\bbut\b|\bjust\b(?! (?:not|never))", before)[-1].rstrip()
    denied = (
        bool(_NOT.search(near))
        and not _NOT_DENIED.search(near + " ")
        and not word.startswith(("not ", "no ", "do not", "can not", "did not", "never", "been "))
    )
    weight = -1 if _LITTLE.search(before) and before.strip() != "and" else 1 if _MOST.search(before) else 0
    weight = 0 if before.rstrip().endswith(" and") or before.strip() == "and" else weight
    return Feeling(name, word, start, denied, weight)


def _meant(low: str, term: str, one: Feeling, length: int) -> bool:
    """Whether a word that has other uses is meant as a feeling here."""
    before = re.split(r"[.!?;,]", low[: one.start])[-1]
    if (
        _OF_THEM.search(before)
        and one.id in ("fine", "sad", "ashamed", "anxious", "angry")
        and not before.strip().startswith("it")
    ):
        return False
    if term not in _SHY or one.denied:
        return _fits(low, term, one)
    alone = length <= 3 or (
        not before.strip()
        and bool(
            re.match(
                r"[.,!;]|$| and| but| tbh| i guess| lol| now| or| about| because", low[one.start + len(one.word) :]
            )
        )
    )
    if one.id == "fine" and length > 12:
        return bool(re.search(r"\bi (?:am|feel) (?:\w+ ){0,2}$", low[: one.start]))
    return (alone or bool(_ME.search(before))) and _fits(low, term, one)


_NEVER_RULES = {term: Rule(rf"\b(?:{pattern})") for term, pattern in lines("feelings_not.txt").items()}


def _fits(low: str, term: str, one: Feeling) -> bool:
    rule = _NEVER_RULES.get(term)
    if not rule or one.denied:
        return True
    return not any(
        m.start() <= one.start < m.end() or m.start() <= one.start + len(one.word) - 1 < m.end()
        for m in rule.finditer(low)
    )

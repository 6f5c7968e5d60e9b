"""Which occupation a person means by the words they use for it. Names come in, socs come out; no figure stands here.

A title is compared with every name that shares a word with it, words weighing more the fewer names hold them. Nothing
is guessed from what a title only sounds like: without a name near enough there is no answer.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import log, log10
from typing import Final

from dialogues.understanding.normalise import repair, tidy, unaccented

LONGEST: Final = 100  # characters; a title is shorter, and whatever is longer is a sentence
SURE, MARGIN, FLOOR = 0.72, 0.1, 0.5
AT_MOST: Final = 3  # candidates; more would be a list to study on a bad day

_ASIDE = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
# What follows says where, for whom or with what; it may help and never hurts.
_TAIL = re.compile(r"\s+(?:at|for|with|in|to|from|by|@|-|–|—|who|that)\s+|[,;:|]")
_WORD = re.compile(r"\.?[a-z0-9][a-z0-9+#]*(?:&[a-z])?")
_SHORT: Final = {
    **{"dev": "developer", "devs": "developer", "eng": "engineer", "engr": "engineer", "asst": "assistant"},
    **{"mgr": "manager", "exec": "executive", "rep": "representative", "acct": "account", "tech": "technician"},
    **{"coord": "coordinator", "ops": "operations", "sys": "system", "lab": "laboratory", "rec": "recreation"},
    **{"admin": "administrative", "administration": "administrative", "edu": "education", "ed": "education"},
    **{"cyber": "cyber", "cybersecurity": "cyber security", "sysadmin": "system administrator", "mech": "mechanical"},
    **{"fullstack": "full stack", "backend": "back end", "frontend": "front end", "helpdesk": "help desk"},
    **{"centre": "center", "programme": "program", "labour": "labor", "labourer": "laborer", "adviser": "advisor"},
    **{"counsellor": "counselor", "counselling": "counseling", "tyre": "tire", "organiser": "organizer"},
    **{"paediatric": "pediatric", "paediatrician": "pediatrician", "behavioural": "behavioral"},
    **{"fulfilment": "fulfillment", "jewellery": "jewelry", "dietician": "dietitian", "theatre": "theater"},
    **{"math": "maths", "shops": "shop", "mgmt": "management", "svc": "service", "sr": "senior", "jr": "junior"},
    **{"aid": "aide", "hgv": "hgv", "xray": "x ray", "uni": "university", "prof": "professor", "swe": "software engineer"},
}
_EMPTY = frozenset(("a", "an", "the", "of", "and", "or", "my", "as", "on", "de", "i", "was", "am", "s"))
# Words that say how, how long or how high, but not what.
_LIGHT = frozenset(
    "senior junior lead trainee graduate intern internship apprentice apprenticeship mid level entry principal ii iii "
    "1 2 3 part full time remote temp temporary freelance casual student experienced night weekend guy man lady woman "
    "person job work worker role position staff member team general professional certified local new".split()
)


@dataclass(frozen=True, slots=True)
class Match:
    """`score`: 1.0 is the very name; `exact`: it is a name of this occupation, word for word."""

    soc: str
    score: float
    exact: bool


@dataclass(frozen=True, slots=True)
class Name:
    soc: str
    words: frozenset[str]
    trust: float


class Index:
    """Built once from all names; asked without being changed."""

    def __init__(self, names: Iterable[tuple[str, str, float]], jobs: Mapping[str, int]) -> None:
        """
        Args:
            names: name, soc, and how far it is to be trusted (1.0 for one written by hand).
            jobs: soc → how many work in it; of two that fit alike, more people mean the larger.
        """
        self._jobs = jobs
        self._names = [Name(soc, frozenset(words(name)), trust) for name, soc, trust in names]
        self._held: dict[str, list[int]] = defaultdict(list)
        for at, name in enumerate(self._names):
            for word in name.words:
                self._held[word].append(at)
        self._weight = {w: 0.4 if w in _LIGHT else log(1 + len(self._names) / len(h)) for w, h in self._held.items()}
        self._unknown = max(self._weight.values(), default=1.0)
        self._whole = [sum(self._weight[word] for word in name.words) for name in self._names]
        self._glued = {"".join(words(word)) for word in self._held}
        self._lengths: dict[int, list[str]] = defaultdict(list)
        for word in self._held:
            self._lengths[len(word)].append(word)

    def candidates(self, title: str) -> list[str]:
        """The one that is meant; up to three when that is not sure; none when nothing is near. Best first."""
        found = self.ranked(title)
        if not found or found[0].score < FLOOR:
            return []
        first, *others = found
        rivals = [each for each in others if each.exact == first.exact or first.score - each.score < MARGIN]
        sure = first.exact or first.score >= SURE
        if sure and not any(first.score - each.score < MARGIN for each in rivals):
            return [first.soc]
        return [first.soc, *(each.soc for each in others if each.score >= max(FLOOR, first.score * 0.6))][:AT_MOST]

    def ranked(self, title: str) -> list[Match]:
        """Every occupation that has a word of it in a name, best first."""
        core, context = self._read(title)
        known = [word for word in core if word in self._held and word not in _LIGHT]
        asked = sum(self._weight.get(word, self._unknown) for word in core)
        shared: dict[int, float] = defaultdict(float)
        for word in known or [word for word in core if word in self._held]:
            for at in self._held[word]:
                shared[at] += self._weight[word]
        return self._best(core, context, asked, shared)

    def _best(
        self, core: frozenset[str], context: frozenset[str], asked: float, shared: Mapping[int, float]
    ) -> list[Match]:
        best: dict[str, Match] = {}
        extra = context | (core & _LIGHT)
        for at, common in shared.items():
            name = self._names[at]
            more = sum(self._weight[word] for word in extra & name.words)
            aside = sum(self._weight[word] for word in context & name.words)
            score = 2 * (common + more) / (asked + aside + self._whole[at]) * name.trust
            if name.soc not in best or score > best[name.soc].score:
                best[name.soc] = Match(name.soc, score, name.words in (core, core | context))
        return sorted(best.values(), key=lambda each: (-each.score - self._size(each.soc), each.soc))

    def _size(self, soc: str) -> float:
        return 0.01 * log10(max(self._jobs.get(soc, 1), 1))

    def _read(self, title: str) -> tuple[frozenset[str], frozenset[str]]:
        """The words that name the work, and those beside it."""
        clean = unaccented(tidy(title)).lower()
        if not clean or len(clean) > LONGEST:
            return frozenset(), frozenset()
        bare = _ASIDE.sub(" ", clean)
        first, *rest = [piece for piece in _TAIL.split(bare) if piece.strip()] or [clean]
        aside = " ".join([*rest, *(a or b for a, b in _ASIDE.findall(clean))])
        core = frozenset(self._spelled(words(first)))
        if core <= _LIGHT:
            return core | frozenset(self._spelled(words(aside))), frozenset()
        return core, frozenset(self._spelled(words(aside))) - core

    def _spelled(self, said: list[str]) -> Iterator[str]:
        """Two words that are one in our names, one that is two, and a slip of the finger."""
        at = 0
        while at < len(said):
            word, pair = said[at], "".join(said[at : at + 2])
            if at + 1 < len(said) and pair in self._held and not (word in self._held and said[at + 1] in self._held):
                yield pair
                at += 1
            elif word in self._held:
                yield word
            else:
                yield from self._mended(word)
            at += 1

    def _mended(self, word: str) -> tuple[str, ...]:
        for cut in range(3, len(word) - 2):
            if word[:cut] in self._held and word[cut:] in self._held:
                return word[:cut], word[cut:]
        near = (each for size in range(len(word) - 2, len(word) + 3) for each in self._lengths.get(size, ()))
        return (repair(word, near) or word,)


@lru_cache(maxsize=4096)
def _one(word: str) -> tuple[str, ...]:
    word = _SHORT.get(word, word)
    if " " in word:
        return tuple(word.split())
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-3] + "y" if word.endswith("ies") else word[:-1]
    return (_SHORT.get(word, word),)


def words(text: str) -> list[str]:
    """As they are compared: short forms written out, one spelling for both sides of the Atlantic, no plural."""
    low = unaccented(text).lower().replace("’", "'").replace("'s ", " ").replace("-", " ")
    return [part for word in _WORD.findall(low) if word not in _EMPTY for part in _one(word)]

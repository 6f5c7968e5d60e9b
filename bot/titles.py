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
from itertools import islice, product
from math import log, log10
from typing import Final

from dialogues.understanding.normalise import nearest, tidy, unaccented

LONGEST: Final = 100  # characters; a title is shorter, and whatever is longer is a sentence
SURE, MARGIN, FLOOR = 0.85, 0.1, 0.5
ASIDE: Final = 0.2  # how much a known word beside the title counts against a name that lacks it
HOPELESS: Final = 0.15  # of a title's weight: a name that shares less cannot come near the floor
READINGS: Final = 4  # of one title, where slips leave a doubt
WORDS: Final = 12  # of a title that are looked at
AT_MOST: Final = 3  # candidates; more would be a list to study on a bad day

_BRACKETS = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
# What follows says where, for whom or with what; it may help and never hurts.
_TAIL = re.compile(r"\s+(?:at|for|with|in|to|from|by|@|-|–|—|who|that)\s+|[,;:|]")
_LEAD = re.compile(
    r"^(?:i )?(?:have )?(?:applied|apply|work|worked|interviewed)\s+(?:\w+ )??(?:as|for|to be|to become)\s+"
)
_WORD = re.compile(r"\.?[a-z0-9][a-z0-9+#]*(?:&[a-z])?")
# What is said in one word here and in another there: short forms, spellings, ranks that names do not tell apart.
_SAME: Final = {
    "dev": "developer",
    "devs": "developer",
    "eng": "engineer",
    "engr": "engineer",
    "asst": "assistant",
    "mgr": "manager",
    "exec": "executive",
    "rep": "representative",
    "acct": "account",
    "tech": "technician",
    "coord": "coordinator",
    "ops": "operations",
    "sys": "system",
    "lab": "laboratory",
    "rec": "recreation",
    "administrative": "admin",
    "administration": "admin",
    "administrator": "admin",
    "edu": "education",
    "cybersecurity": "cyber security",
    "sysadmin": "system admin",
    "mech": "mechanical",
    "ed": "education",
    "director": "manager",
    "head": "manager",
    "vp": "manager",
    "recruitment": "recruiting",
    "fullstack": "full stack",
    "backend": "back end",
    "frontend": "front end",
    "helpdesk": "help desk",
    "centre": "center",
    "programme": "program",
    "labour": "labor",
    "labourer": "laborer",
    "adviser": "advisor",
    "counsellor": "counselor",
    "counselling": "counseling",
    "tyre": "tire",
    "organiser": "organizer",
    "paediatric": "pediatric",
    "paediatrician": "pediatrician",
    "behavioural": "behavioral",
    "fulfilment": "fulfillment",
    "jewellery": "jewelry",
    "dietician": "dietitian",
    "theatre": "theater",
    "math": "maths",
    "shops": "shop",
    "mgmt": "management",
    "svc": "service",
    "sr": "senior",
    "jr": "junior",
    "aid": "aide",
    "xray": "x ray",
    "uni": "university",
    "prof": "professor",
    "swe": "software engineer",
}
_EMPTY = frozenset(
    {
        *("a", "an", "the", "of", "and", "my", "as", "on", "de", "i", "was", "am", "s"),
        *("at", "for", "with", "in", "to", "from", "by"),
    }
)
# Words that say how, how long or how high, but not what.
_LIGHT = frozenset(
    {
        *("senior", "junior", "lead", "trainee", "graduate", "intern", "internship", "apprentice", "apprenticeship"),
        *("mid", "level", "entry", "principal", "ii", "iii", "1", "2", "3", "part", "full", "time", "remote", "temp"),
        *("temporary", "freelance", "casual", "student", "experienced", "night", "weekend", "guy", "man", "lady"),
        *("woman", "person", "job", "work", "worker", "role", "position", "staff", "member", "team", "general"),
        *("professional", "certified", "local", "new"),
    }
)


@dataclass(frozen=True, slots=True)
class Match:
    """`score`: 1.0 is the very name; `exact`: all of a name was said, and nothing that would say another work."""

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
        self._lengths: dict[int, list[str]] = defaultdict(list)
        for word in self._held:
            self._lengths[len(word)].append(word)

    def candidates(self, title: str) -> tuple[list[str], bool]:
        """Up to three that may be meant, best first, and whether the first is for sure; none when none is near."""
        found = [each for each in self.ranked(title) if each.score >= FLOOR]
        if not found:
            return [], False
        # One word that is only part of a name ("manager", "assistant") is many kinds of work: ask, the larger first.
        if len(set(words(title)) - _LIGHT) < 2 and not found[0].exact:
            found.sort(key=lambda each: -each.score - 10 * self._size(each.soc))
            return [each.soc for each in found[:AT_MOST]], False
        first, *others = found
        rivals = [each for each in others if each.exact or not first.exact]
        if first.score >= SURE and all(first.score - each.score >= MARGIN for each in rivals):
            return [first.soc], True
        return [first.soc, *(each.soc for each in others if each.score >= first.score * 0.6)][:AT_MOST], False

    def ranked(self, title: str) -> list[Match]:
        """Every occupation that has a word of it in a name, best first."""
        best: dict[str, Match] = {}
        for core, context in self._readings(title):
            for match in self._scored(core, context):
                if match.soc not in best or match.score > best[match.soc].score:
                    best[match.soc] = match
        return sorted(best.values(), key=lambda each: (-each.score - self._size(each.soc), each.soc))

    def _scored(self, core: frozenset[str], context: frozenset[str]) -> Iterator[Match]:
        known = [word for word in core if word in self._held]
        heavy = [word for word in known if word not in _LIGHT]
        asked = sum(self._weight.get(word, self._unknown) for word in core)
        shared: dict[int, float] = defaultdict(float)
        for word in heavy or known:
            for at in self._held[word]:
                shared[at] += self._weight[word]
        light = core & _LIGHT if heavy else frozenset()
        for at, common in shared.items():
            if common < asked * HOPELESS:
                continue
            name, aside, missed = self._names[at], 0.0, 0.0
            if context:
                aside = sum(self._weight[word] for word in context & name.words)
                missed = sum(self._weight[word] for word in context - name.words) * ASIDE
            if light:
                common += sum(self._weight[word] for word in light & name.words)
            common += aside
            score = 2 * common / (asked + aside + missed + self._whole[at]) * name.trust
            exact = name.words <= core | context and core - name.words <= _LIGHT
            yield Match(name.soc, score, exact)

    def _size(self, soc: str) -> float:
        return 0.01 * log10(max(self._jobs.get(soc, 1), 1))

    def _readings(self, title: str) -> Iterator[tuple[frozenset[str], frozenset[str]]]:
        """The words that name the work, and those beside it; several times where a slip leaves a doubt."""
        clean = _LEAD.sub("", unaccented(tidy(title)).lower())
        if not clean or len(clean) > LONGEST:
            return
        first, *rest = [piece for piece in _TAIL.split(_BRACKETS.sub(" ", clean)) if piece.strip()] or [clean]
        aside = frozenset(words(" ".join([*rest, *(a or b for a, b in _BRACKETS.findall(clean))])))
        for spelled in islice(product(*self._spelled(words(first)[:WORDS])), READINGS):
            core = frozenset(word for piece in spelled for word in piece)
            yield (core | aside, frozenset()) if core <= _LIGHT else (core, aside & self._held.keys() - core)

    def _spelled(self, said: list[str]) -> Iterator[list[tuple[str, ...]]]:
        """Each word as it may be meant. Two may be one in our names, one may be two, or hold a slip of the finger."""
        at = 0
        while at < len(said):
            word, pair = said[at], "".join(said[at : at + 2])
            known = word in self._held
            if at + 1 < len(said) and pair in self._held and not (known and said[at + 1] in self._held):
                yield [(pair,)]
                at += 1
            else:
                yield [(word,)] if known else self._mended(word)
            at += 1

    def _mended(self, word: str) -> list[tuple[str, ...]]:
        for cut in range(3, len(word) - 2):
            if word[:cut] in self._held and word[cut:] in self._held:
                return [(word[:cut], word[cut:])]
        near = [each for size in range(len(word) - 2, len(word) + 3) for each in self._lengths.get(size, ())]
        # An s that was taken for a plural's may have belonged there: "nures".
        return [(each,) for each in nearest(word, near) or nearest(f"{word}s", near)] or [(word,)]


@lru_cache(maxsize=4096)
def _one(word: str) -> tuple[str, ...]:
    word = _SAME.get(word, word)
    if " " in word:
        return tuple(word.split())
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-3] + "y" if word.endswith("ies") else word[:-1]
    return (_SAME.get(word, word),)


def words(text: str) -> list[str]:
    """As they are compared: short forms written out, one spelling for both sides of the Atlantic, no plural."""
    low = unaccented(text).lower().replace("’", "'").replace("'s ", " ").replace("-", " ")
    return [part for word in _WORD.findall(low) if word not in _EMPTY for part in _one(word)]

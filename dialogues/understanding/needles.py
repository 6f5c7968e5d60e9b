"""Patterns that are tried only on texts that hold what they cannot do without: hundreds, and reading stays quick.

`needles` reads that off a pattern, so that nobody has to write it beside it and forget it when the pattern changes.
It knows the part of the language of patterns our files are written in, and says "none known" to everything else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final

from dialogues.understanding.lists import Rule

Needles = frozenset[str]
NONE: Final[Needles] = frozenset()  # nothing is known that every match must hold
_ANYWHERE: Final = frozenset(
    (
        *("", "i", "me", "my", "it", "you", "they", "them", "this", "that", "the", "one", "all", "time", "now", "here"),
        *("want", "have", "is", "was", "am", "be", "do", "will", "would", "should", "could", "can", "need", "think"),
        *("feel", "know", "going", "get", "just", "like", "about", "with", "when", "if", "not", "no", "to", "and"),
        *("for", "on", "in", "of", "so"),
    )
)
_LETTERS = re.compile(r"[^\W\d_]+")
_WORDS_KEPT: Final = 20_000  # single words, of everybody's; which rules a word is worth trying for
_TIMES = re.compile(r"\{(\d+)(?:,\d*)?\}")


class Read:
    """All rules of some headings, found by what a text holds. What that is, is read off at the first text."""

    def __init__(self, rules: Iterable[tuple[str, Rule]]) -> None:
        self._rules = list(rules)
        self._is_built = False

    def _build(self) -> None:
        self._needles = [needles(rule.source) for _, rule in self._rules]
        self._always = {number for number, each in enumerate(self._needles) if not each}
        self._by_part: dict[str, set[int]] = {}
        for number, each in enumerate(self._needles):
            for needle in each:
                part = max(_LETTERS.findall(needle), key=len, default="")
                if not part:
                    self._always.add(number)
                self._by_part.setdefault(part, set()).add(number)
        self._longest = max(map(len, self._by_part), default=0)
        self._of_word: dict[str, frozenset[int]] = {}
        self._is_built = True

    def worth_trying(self, text: str) -> Iterator[tuple[str, Rule]]:
        """(heading, rule), in the order of the file."""
        if not self._is_built:
            self._build()
        maybe = frozenset().union(*(self._in_word(word) for word in _words(text)))
        held = {number for number in maybe if _holds(text, self._needles[number])}
        return (self._rules[number] for number in sorted(self._always | held))

    def any(self, text: str) -> bool:
        return any(rule.search(text) for _, rule in self.worth_trying(text))

    def without(self, text: str, instead: str = " ") -> str:
        """The text with everything the rules name taken out."""
        for _, rule in self.worth_trying(text):
            text = rule.sub(instead, text)
        return text

    def _in_word(self, word: str) -> frozenset[int]:
        known = self._of_word.get(word)
        if known is None:
            if len(self._of_word) >= _WORDS_KEPT:
                self._of_word.clear()
            known = self._of_word[word] = frozenset().union(*self._parts_of(word))
        return known

    def _parts_of(self, word: str) -> Iterator[set[int]]:
        for start in range(len(word)):
            for stop in range(start + 1, min(len(word), start + self._longest) + 1):
                if numbers := self._by_part.get(word[start:stop]):
                    yield numbers


def _holds(text: str, found: Needles) -> bool:
    return any(map(text.__contains__, found))


@lru_cache(maxsize=16)
def _words(text: str) -> frozenset[str]:
    return frozenset(_LETTERS.findall(text))


def read(patterns: Mapping[str, Iterable[Rule]]) -> Read:
    return Read((heading, rule) for heading, rules in patterns.items() for rule in rules)


def needles(pattern: str) -> Needles:
    """Strings of which every match of the pattern holds at least one."""
    return _Parser(pattern).alternatives()


def _better(one: Needles, other: Needles) -> Needles:
    return max((one, other), key=_worth)


def _worth(found: Needles) -> tuple[bool, int, int]:
    """Rare words are worth more than common ones, long ones more than short ones."""
    common = sum(needle.strip() in _ANYWHERE for needle in found)
    return bool(found), -common, min((len(needle) for needle in found), default=0)


class _Parser:
    def __init__(self, pattern: str) -> None:
        self.pattern, self.at = pattern, 0

    def alternatives(self) -> Needles:
        found = [self.sequence()]
        while self.take("|"):
            found.append(self.sequence())
        return frozenset().union(*found) if all(found) else NONE

    def sequence(self) -> Needles:
        best, run = NONE, ""
        while self.at < len(self.pattern) and self.pattern[self.at] not in "|)":
            literal, inside, width = self.item()
            least = self.times()
            if not width:
                continue
            if literal and least == 1 and not self.repeated:
                run += literal
                continue
            best, run = (
                _better(best, frozenset([run + literal * bool(least)] if run or (least and literal) else [])),
                "",
            )
            if least:
                best = _better(best, inside)
        return _better(best, frozenset([run]) if run else NONE)

    def item(self) -> tuple[str, Needles, bool]:
        """(a letter that stands for itself, what a group needs, whether it takes room)."""
        sign = self.pattern[self.at]
        self.at += 1
        if sign == "(":
            return self.group()
        if sign == "[":
            self.at = self.pattern.index("]", self.at + 1) + 1
            return "", NONE, True
        if sign == "\\":
            self.at += 1
            escaped = self.pattern[self.at - 1]
            return ("", NONE, escaped not in "bB") if escaped.isalpha() else (escaped, NONE, True)
        return ("", NONE, sign == ".") if sign in ".^$" else (sign, NONE, True)

    def group(self) -> tuple[str, Needles, bool]:
        takes_room = not self.pattern.startswith(("?!", "?=", "?<!", "?<="), self.at)
        for opening in ("?:", "?!", "?=", "?<!", "?<="):
            if self.take(opening):
                break
        found = self.alternatives()
        self.take(")")
        return "", found if takes_room else NONE, takes_room

    def times(self) -> int:
        """How often the item must come at least; `repeated`: it may come more often than once."""
        self.repeated = False
        least = 1
        if match := _TIMES.match(self.pattern, self.at):
            self.at, least, self.repeated = match.end(), int(match[1]), True
        elif self.take("?") or self.take("*"):
            least = 0
        elif self.take("+"):
            self.repeated = True
        return min(least, 1)

    def take(self, sign: str) -> bool:
        if not self.pattern.startswith(sign, self.at):
            return False
        self.at += len(sign)
        return True

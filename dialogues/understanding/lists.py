"""Words and patterns that lie beside the code as text, so that they can be read and mended without Python.

[heading], then one entry a line; "# " begins a note. In pattern files a line is one alternative, a blank line ends a
group, `{NAME}` stands for a line under [names], and `@0.9` is the weight of the group below it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

_HERE = Path(__file__).parent


class Rule:
    """A pattern that is compiled when it is first used: there are hundreds, and importing must stay quick."""

    __slots__ = ("_ready", "flags", "source", "weight")

    def __init__(self, source: str, flags: int = 0, weight: float = 1.0) -> None:
        self.source, self.flags, self.weight = source, flags, weight
        self._ready: re.Pattern[str] | None = None

    @property
    def ready(self) -> re.Pattern[str]:
        if self._ready is None:
            self._ready = re.compile(self.source, self.flags)
        return self._ready

    def search(self, text: str) -> re.Match[str] | None:
        return self.ready.search(text)

    def match(self, text: str, at: int = 0) -> re.Match[str] | None:
        return self.ready.match(text, at)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        return self.ready.fullmatch(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self.ready.finditer(text)

    def split(self, text: str) -> list[str]:
        return self.ready.split(text)

    def sub(self, new: str | Callable[[re.Match[str]], str], text: str, count: int = 0) -> str:
        return self.ready.sub(new, text, count=count)


def _read(name: str) -> list[str]:
    return [row for row in (_HERE / name).read_text(encoding="utf-8").split("\n") if not row.startswith("# ")]


def _headed(name: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    rows: list[str] = []
    for row in _read(name):
        if row.startswith("[") and row.endswith("]"):
            rows = found.setdefault(row[1:-1], [])
        else:
            rows.append(row)
    return found


def sections(name: str) -> dict[str, tuple[str, ...]]:
    """Heading → its entries, in order."""
    return {heading: tuple(row for row in rows if row) for heading, rows in _headed(name).items()}


def lines(name: str) -> dict[str, str]:
    """Entries of the form "phrase = value" in a file without headings."""
    return dict(row.split(" = ", 1) for row in _read(name) if " = " in row)


def patterns(name: str) -> dict[str, tuple[Rule, ...]]:
    """Heading → its groups, each one pattern."""
    found = _headed(name)
    names = _names(found.pop("names", []))
    return {heading: tuple(_groups(rows, names)) for heading, rows in found.items()}


def rules(name: str) -> dict[str, tuple[Rule, ...]]:
    """Heading → its rows, each a pattern of its own."""
    found = _headed(name)
    names = _names(found.pop("names", []))
    return {heading: tuple(Rule(_filled(row, names)) for row in rows if row) for heading, rows in found.items()}


def _names(rows: list[str]) -> dict[str, str]:
    names: dict[str, str] = {}
    for row in rows:
        if " = " in row:
            key, value = row.split(" = ", 1)
            names[key] = _filled(value, names)
    return names


def _filled(row: str, names: dict[str, str]) -> str:
    return re.sub(r"\{([A-Z_]+)\}", lambda m: names[m[1]], row) if "{" in row else row


def _groups(rows: list[str], names: dict[str, str]) -> Iterator[Rule]:
    held: list[str] = []
    weight = 1.0
    for row in [*rows, ""]:
        if row.startswith("@"):
            weight = float(row[1:])
        elif row:
            held.append(_filled(row, names))
        elif held:
            yield Rule("|".join(held), 0, weight)
            held, weight = [], 1.0

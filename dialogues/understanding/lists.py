"""Word lists that lie beside the code as text: [headings], one entry a line. Read once, at import."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

_HERE = Path(__file__).parent


def sections(name: str) -> dict[str, tuple[str, ...]]:
    """Heading → its lines, in order. Lines that begin with "# " are for the next writer."""
    found: dict[str, list[str]] = {}
    lines = found.setdefault("", [])
    for line in (_HERE / name).read_text(encoding="utf-8").splitlines():
        line = line.strip()
        if line.startswith("[") and line.endswith("]") and len(line) > 2:
            lines = found.setdefault(line[1:-1], [])
        elif line and not line.startswith("# "):
            lines.append(line)
    return {heading: tuple(entries) for heading, entries in found.items() if heading}


def lines(name: str) -> dict[str, str]:
    """Entries of the form "phrase = value" in a file without headings."""
    pairs = (line.split(" = ", 1) for line in (_HERE / name).read_text(encoding="utf-8").splitlines() if " = " in line)
    return {phrase.strip(): value.strip() for phrase, value in pairs}


class Rule:
    """A pattern that is compiled when it is first used: there are hundreds, and importing must stay quick."""

    __slots__ = ("_ready", "flags", "source")

    def __init__(self, source: str, flags: int = 0) -> None:
        self.source, self.flags = source, flags
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

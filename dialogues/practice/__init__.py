"""What helps to practise an interview: questions, and what an answer holds. Rules over words; no scores, no dice.

Nothing here knows a journey. Lists stand in text files beside the modules: a heading in brackets, an entry a line.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent


@cache
def sections(name: str) -> Mapping[str, tuple[str, ...]]:
    """Heading → its entries, in order. A line that opens with "#" says something to whoever edits the file."""
    found: dict[str, list[str]] = {}
    rows: list[str] = []
    for line in (_FOLDER / name).read_text("utf-8").splitlines():
        if line.startswith("["):
            rows = found.setdefault(line.strip("[] "), [])
        elif line.strip() and not line.startswith("#"):
            rows.append(line.strip())
    return {heading: tuple(entries) for heading, entries in found.items()}

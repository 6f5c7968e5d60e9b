"""Long texts in overlapping pieces, so that work grows with their length and no faster."""

from __future__ import annotations

from collections.abc import Iterator


def stretches(text: str, length: int, step: int) -> Iterator[str]:
    """Pieces of at most `length` characters, a new one every `step` or so, cut where a word ends."""
    start = 0
    while start < len(text):
        stop = start + length
        piece = text[start:stop]
        if stop < len(text):
            blank = piece.rfind(" ", step)
            piece = piece[:blank] if blank > 0 else piece
        yield piece
        if stop >= len(text):
            return
        start = text.find(" ", start + step, start + length) + 1 or start + step

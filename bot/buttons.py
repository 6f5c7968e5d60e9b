"""What a button carries, there and back: the outbox row it was born in, and the choice. One codec for all platforms."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

NOWHERE: Final = 0  # the row of a button that stands in no prompt but in a view: only side questions can
_TOKEN = re.compile(r"r(\d{1,18}):([\w.:,-]{1,400})\Z")


def token(row: int, choice: str) -> str:
    """Discord takes 100 characters, the tighter of the two platforms."""
    return f"r{row}:{choice}"


def read(text: str) -> tuple[int, str] | None:
    """Row and choice; None for anything that is no button of ours."""
    found = _TOKEN.match(text)
    return (int(found[1]), found[2]) if found else None


def joined(tokens: Sequence[str]) -> str:
    """Several picked together, as one choice. All of one prompt; a token that is none of ours is left out.

    Raises:
        ValueError: none is left.
    """
    found = [each for each in map(read, tokens) if each]
    if not found:
        raise ValueError("nothing was picked")
    return token(found[0][0], ",".join(choice for row, choice in found if row == found[0][0]))

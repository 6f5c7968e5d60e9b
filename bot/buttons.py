"""What a button carries, there and back: the outbox row it was born in, and the choice. One codec for all platforms."""

from __future__ import annotations

import re
from typing import Final

LONGEST: Final = 100  # Discord's custom_id, the tighter of the two platforms
_TOKEN = re.compile(r"r(\d{1,18}):([\w.:-]{1,80})\Z")


def token(row: int, choice: str) -> str:
    """At most 100 characters; a longer one is a mistake in the tables, and a test of theirs finds it."""
    return f"r{row}:{choice}"


def read(text: str) -> tuple[int, str] | None:
    """Row and choice; None for anything that is no button of ours."""
    found = _TOKEN.match(text)
    return (int(found[1]), found[2]) if found else None

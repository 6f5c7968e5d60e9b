"""A platform's screen without a platform: prompts are drawn by an adapter's pure functions, and what a person does on
them comes back through its pure functions. What the platform would refuse, the loopback's own limits refuse here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

from bot.events import Reply
from bot.prompts import Prompt


@dataclass(frozen=True)
class Seen:
    """A prompt as it is read off the screen."""

    text: str
    labels: list[str]


class Screen(Protocol):
    """Of one person. A label is looked for on the newest prompt that shows it."""

    def shows(self, prompt: Prompt) -> Seen: ...

    def says(self, text: str) -> Reply: ...

    def edits(self, text: str) -> Reply:
        """The message she said last."""

    def taps(self, labels: list[str]) -> Reply:
        """Raises LookupError when nothing shows them."""

    def fills(self, field: str, text: str) -> Reply:
        """Opens the newest form that has such a field, fills it in and sends it."""


class Refused(AssertionError):
    """The platform would not show this, or would show it otherwise. Says where, never what."""


def read(texts: list[str], labels: list[str], live: list[Any]) -> Seen:
    """Nothing that a file says may come to life."""
    if live:
        raise Refused(f"comes to life: {len(live)} places")
    return Seen("\n".join(texts), labels)

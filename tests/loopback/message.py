"""A message as a person sees it on a platform; one shape for all, so that one test can read any of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass
class Message:
    """Or a modal or a home page: whatever was shown."""

    id: str
    text: str
    raw: dict[str, Any] = field(repr=False)
    labels: list[str] = field(default_factory=list)
    by_bot: bool = True
    edited: bool = False  # changed since; whether the platform says so beside it is another matter
    ephemeral: bool = False
    # What the platform brought to life: mentions, pings, link targets, headings. Words of a person never may.
    live: list[str] = field(default_factory=list)
    # Bold, italic, quotes and the like: nobody is disturbed, but the marks are not to be read any more.
    styled: list[str] = field(default_factory=list)
    errors: dict[str, str] = field(default_factory=dict)  # of a form that was sent back: field → what is wrong

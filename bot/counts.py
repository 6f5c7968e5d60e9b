"""What is counted while Rebound runs: events and deliveries, by kind. No person, no feeling, no workspace."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from bot.events import Event, Reply


@dataclass(slots=True)
class Counts:
    """Since the start of the process.

    `heard`: (platform, "words" · "tap" · "form" · "opened"); ("none", "due") for what fell due.
    `delivered`: (platform, "said" · "later" · "never").
    """

    heard: Counter[tuple[str, str]] = field(default_factory=Counter)
    delivered: Counter[tuple[str, str]] = field(default_factory=Counter)
    not_kept: int = 0


def kind_of(event: Event) -> str:
    if isinstance(event, Reply):
        return "form" if event.form is not None else "tap" if event.choice is not None else "words"
    return "opened"

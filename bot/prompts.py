"""What an adapter is handed to show: lines and buttons. Copy holds no markup; escaping is the adapter's."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Button:
    """`token` is what a tap brings back: the outbox row it was born in, and the choice (at most 100 characters)."""

    id: str
    label: str
    token: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """`kind`: plain · draft (alone, word for word) · card · crisis · page (a tap may open a form)."""

    lines: tuple[str, ...]
    choices: tuple[Button, ...] = ()
    kind: str = "plain"

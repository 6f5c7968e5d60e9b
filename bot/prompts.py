"""What an adapter is handed to show: lines and buttons. Copy holds no markup; escaping is the adapter's."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Button:
    """`token` is what a tap brings back: the outbox row it was born in, and the choice (at most 100 characters).

    `together`: may be picked with others of its kind, and confirmed with them (`buttons.joined`). `form`: a tap opens
    this form (`bot.views.form`) and is not heard; what is filled in is.
    """

    id: str
    label: str
    token: str
    together: bool = False
    form: str = ""


@dataclass(frozen=True, slots=True)
class Prompt:
    """`kind`: plain · draft (alone, word for word) · card · crisis · page (a tap may open a form)."""

    lines: tuple[str, ...]
    choices: tuple[Button, ...] = ()
    kind: str = "plain"

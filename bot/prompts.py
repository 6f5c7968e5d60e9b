"""What an adapter is handed to show: lines and buttons. Copy holds no markup; escaping is the adapter's."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Button:
    """`token` is what a tap brings back: the outbox row it was born in, and the choice (at most 100 characters).

    `together`: may be picked with others of its kind, and confirmed with them (`buttons.joined`). `form`: a tap opens
    this form (`bot.views.form`) and is not heard; what is filled in is. `beside`: a tap shows something beside the chat
    (`Service.beside`) and is not heard.
    """

    id: str
    label: str
    token: str
    together: bool = False
    form: str = ""
    beside: bool = False


@dataclass(frozen=True, slots=True)
class File:
    """`alt`: what is in it, for those who do not see it. `media`: its type, such as image/png."""

    name: str
    content: bytes = field(repr=False)
    alt: str = field(repr=False)
    media: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """`kind`: plain · draft (alone, word for word) · card · crisis · page (a tap may open a form) · shown (what waited
    beside the chat, in its place where nothing opens beside it) · file and picture (with a `file`)."""

    lines: tuple[str, ...]
    choices: tuple[Button, ...] = ()
    kind: str = "plain"
    file: File | None = None

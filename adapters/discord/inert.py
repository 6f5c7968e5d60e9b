"""Words are shown as they are: nothing in them is markup, a mention, a link or a heading to Discord."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

# A backslash before anything that is no letter, digit or blank shows just that. A single ~ or | means nothing.
_MARKS: Final = re.compile(r"[\\*_`<\[]|~(?=~)|\|(?=\|)|:(?=//)|@(?=everyone|here)")
# Blanks at the start do not hide a heading, a list or a quote: those before the first word are cut by Discord itself.
_STARTS: Final = re.compile(r"^([^\S\n]*)(#|>|-(?=[\s#])|-$)", re.M)
_NUMBERED: Final = re.compile(r"^([^\S\n]*\d+)(\.(?=\s|$))", re.M)
_INVITES: Final = re.compile(r"(discord\.gg|discord(?:app)?\.com)/", re.I)  # shown as a card, with or without https
_SURROGATES: Final = re.compile("[\ud800-\udfff]")
_CONTROLS: Final = {code: None for code in (*range(32), *range(127, 160)) if code not in (9, 10)}
_FENCE: Final = "```"


def clean(text: str) -> str:
    """Only what can be shown: a control character in the middle of a mark would be dropped, and the mark come alive."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", text.translate(_CONTROLS))


def inert(text: str) -> str:
    text = _MARKS.sub(r"\\\g<0>", clean(text))
    text = _INVITES.sub(r"\1\\/", text)
    text = _STARTS.sub(r"\1\\\2", text)
    return _NUMBERED.sub(r"\1\\\2", text)


def to_copy(text: str) -> str:
    """Word for word also when it is copied: without a single escape, and where that would not be inert, as code.

    A phone copies a message with its backslashes. What can be neither is escaped all the same: it is shown as it is.
    """
    text = clean(text).strip("\n")
    if inert(text) == text:
        return text
    return inert(text) if "`" in text else f"{_FENCE}\n{text}\n{_FENCE}"


def weight(text: str) -> int:
    """How long Discord takes it for, at most: some of its counters count in UTF-16."""
    return len(text.encode("utf-16-le", "replace")) // 2


def parted(text: str, room: int, shown: Callable[[str], str]) -> Iterator[str]:
    """The text as it is sent, in as few parts as fit; parted at a paragraph, else at a word."""
    text = clean(text).strip()
    while text:
        end = _fitting(text, room, shown)
        yield shown(text[:end].strip())
        text = text[end:].strip()


def _fitting(text: str, room: int, shown: Callable[[str], str]) -> int:
    """Where the first part ends. A character weighs two at most, so no step goes further back than it must."""
    end = _gap(text, min(len(text), room))
    while (over := weight(shown(text[:end].strip())) - room) > 0 and end > 1:
        end = _gap(text, max(1, end - max(1, over // 2)))
    return end


def _gap(text: str, end: int) -> int:
    """The last place before `end` where a reader would take a breath; `end` itself inside one endless word."""
    if end < len(text):
        for sign in ("\n", " "):
            at = text.rfind(sign, end // 2, end + 1)
            if at > 0:
                return at
    return end

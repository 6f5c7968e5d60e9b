"""What a person reads: markup rendered away, and whatever Discord brought to life named."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Any

from loopback.message import Message

from .components import BUTTON, LINK, SELECT, TEXT, walk
from .world import Line

HIDDEN = 0xF0000  # escaped characters wait here, where nobody writes and no markup is looked for
# An escaped character, or code: whichever comes first keeps what is in it from the rest.
LITERAL = re.compile(r"\\([^0-9A-Za-z\s])|```(?:[\w+\-.#]+?\n)?\n*([^\n].*?)\n*```|(`+)(?!`)(.+?)(?<!`)\3(?!`)", re.S)
MASKED = re.compile(r"\[([^\]\n]+)\]\(<?(https?://[^\s)>]+|mailto:[^\s)>]+)>?(?: \"[^\"]*\")?\)")
ALIVE = {
    "mention": re.compile(r"<@[!&]?\d+>|<#\d+>|<id:\w+>|</[^:>\n]+:\d+>"),
    "emoji or time": re.compile(r"<a?:\w+:\d+>|<t:-?\d+(?::[tTdDfFRsS])?>"),
    "link": re.compile(r"<?(?:https?|discord)://[^\s<>]+[^\s<>.,:;\"'\])]>?"),
    "invite": re.compile(r"discord\.gg/\w+|discord(?:app)?\.com/invite/\w+", re.I),
}
PING = re.compile(r"@everyone|@here")
HEADING = re.compile(r"^ *(#{1,3}|-#)[^\S\n]+(?=\S)", re.M)
QUOTE = re.compile(r"^ *(?:>>> |> )", re.M)
BULLET = re.compile(r"^( *)[-*] +(?=\S)", re.M)
MARKS = (
    re.compile(r"(\*\*\*)(?=\S)(.+?)(?<=\S)\*\*\*", re.S),
    re.compile(r"(\*\*)(?=\S)(.+?)\*\*(?!\*)", re.S),
    re.compile(r"(__)(.+?)__(?!_)", re.S),
    re.compile(r"(~~)(.+?)~~", re.S),
    re.compile(r"(\|\|)(.+?)\|\|", re.S),
    re.compile(r"(\*)(?=[^\s*])(.+?)(?<=[^\s*])\*(?!\*)", re.S),
    re.compile(r"\b(_)(?=\S)([^_\n]+?)_\b"),
)


class Rendered:
    """One text as it is shown."""

    def __init__(self, text: str, pings: bool) -> None:
        self.live: list[str] = []
        self.styled: list[str] = []
        self._kept: list[str] = []
        text = LITERAL.sub(self._literal, text)
        text = MASKED.sub(lambda found: self._lives(found[2], found[1]), text)
        for pattern in ALIVE.values():
            text = pattern.sub(lambda found: self._chip(found[0]), text)
        if pings:
            self.live += PING.findall(text)
        text = HEADING.sub(lambda found: self._lives(found[1], ""), text)
        text = BULLET.sub(lambda found: self._style("-", f"{found[1]}• "), text)
        text = QUOTE.sub(lambda found: self._style(">", ""), text)
        for mark in MARKS:
            text = mark.sub(lambda found: self._style(found[1], found[2]), text)
        self.text = self._shown(text, len(self._kept)).replace("\u200b", "")  # nobody sees that one

    def _literal(self, found: re.Match[str]) -> str:
        if not found[1]:
            self.styled.append("`")
        return self._keep(found[1] or found[2] or found[4])

    def _keep(self, text: str) -> str:
        self._kept.append(text)
        return chr(HIDDEN + len(self._kept) - 1)

    def _shown(self, text: str, below: int) -> str:
        """What was kept comes back; a link may hold what was kept before it."""
        places = ((each, ord(each) - HIDDEN) for each in text)
        return "".join(self._shown(self._kept[at], at) if 0 <= at < below else each for each, at in places)

    def _lives(self, what: str, shown: str) -> str:
        self.live.append(what)
        return shown

    def _chip(self, what: str) -> str:
        """A mention stays to be read as it was written; around a link the brackets are gone."""
        plain = what.strip("<>") if "://" in what else what
        return self._lives(plain, self._keep(plain))

    def _style(self, mark: str, shown: str) -> str:
        self.styled.append(mark)
        return shown


def texts(raw: dict[str, Any]) -> Iterator[str]:
    """Every text of a message, from top to bottom, as it was sent."""
    if raw["content"]:
        yield raw["content"]
    for embed in raw["embeds"]:
        fields = [part for each in embed.get("fields") or [] for part in (each["name"], each["value"])]
        parts = [embed.get("title"), embed.get("description"), *fields, (embed.get("footer") or {}).get("text")]
        yield from filter(None, [(embed.get("author") or {}).get("name"), *parts])
    yield from (each["content"] for _, each in walk(raw["components"]) if each["type"] == TEXT)


def pings(allowed: dict[str, Any] | None) -> bool:
    """Without a word on mentions, everyone may be called."""
    return allowed is None or "everyone" in (allowed.get("parse") or [])


def labels(raw: dict[str, Any]) -> list[str]:
    """What can be tapped or picked."""
    found: list[str] = []
    for _, each in walk(raw["components"]):
        if each.get("disabled"):
            continue
        if each["type"] == BUTTON:
            found.append(each.get("label") or (each.get("emoji") or {}).get("name", ""))
        elif each["type"] == SELECT:
            found += [option["label"] for option in each["options"]]
    return found


def seen(line: Line) -> Message:
    """A message as it stands now."""
    parts = [Rendered(each, pings(line.allowed)) for each in texts(line.raw)]
    buttons = [each for _, each in walk(line.raw["components"]) if each["type"] == BUTTON]
    return Message(
        id=line.raw["id"],
        text="\n".join(each.text for each in parts),
        raw=copy.deepcopy(line.raw),
        labels=labels(line.raw),
        by_bot=line.by_bot,
        edited=line.raw["edited_timestamp"] is not None,
        ephemeral=line.to is not None,
        live=[live for each in parts for live in each.live]
        + [each["url"] for each in buttons if each["style"] == LINK],
        styled=[style for each in parts for style in each.styled],
    )

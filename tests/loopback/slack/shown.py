"""What a person reads of a message: entities unescaped, marks rendered, and a list of what came to life.

mrkdwn as Slack draws it; the rules for where a mark begins are Slack's as far as they are known.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from loopback.message import Message
from loopback.slack.blocks import elements_of

Name = Callable[[str], str]
_ENTITIES = {"&lt;": "<", "&gt;": ">", "&amp;": "&"}
_ANGLES = re.compile(r"<[^<>\n]+>")
_BARE = re.compile(r"(?<![\w/@])(?:https?://|www\.)[^\s<>]+|(?<![\w/@.])mailto:\S+")
_ADDRESS = re.compile(r"https?://[^\s<>|]+[^\s<>|.,;:!?)'\"]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_INVISIBLE = re.compile("[\u200b\u2060\ufeff]")
# A mark opens after a space or a sign and before a letter, and closes the other way round.
_MARKS = [
    re.compile(r"(?<![\w`])`(?P<in>[^`\n]+)`(?![\w`])"),
    *(
        re.compile(rf"(?<![\w{mark}])\{mark}(?=[^\s{mark}\u200b\u2060\ufeff])(?P<in>[^{mark}\n]*?)"
                   rf"(?<![\s\u200b\u2060\ufeff])\{mark}(?![\w{mark}])")
        for mark in "*_~"
    ),
]  # fmt: skip
_QUOTE = re.compile(r"^(?:&gt;|>)[ ]?", re.M)


def unescaped(text: str) -> str:
    return re.sub("&(?:lt|gt|amp);", lambda found: _ENTITIES[found[0]], text)


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def typed(text: str) -> str:
    """What Slack makes of what a person typed: entities, and links between angles."""
    return _ADDRESS.sub(_linked, escaped(text))


def _linked(found: re.Match[str]) -> str:
    link = found[0]
    return f"<{link}>" if link.startswith("http") else f"<mailto:{link}|{link}>"


class Page:
    """Collects the lines of one surface."""

    def __init__(self, name: Name) -> None:
        self._name = name
        self.lines: list[str] = []
        self.labels: list[str] = []
        self.live: list[str] = []
        self.styled: list[str] = []

    def text(self, node: dict[str, Any]) -> str:
        if node["type"] != "mrkdwn":
            return str(node["text"])
        return self.mrkdwn(node["text"], links=not node.get("verbatim"))

    def mrkdwn(self, text: str, links: bool = True) -> str:
        text, quotes = _QUOTE.subn("", text)
        self.styled += ["quote"] * quotes
        parts = re.split(f"({_ANGLES.pattern})", text)
        drawn = "".join(
            self._angle(part[1:-1]) if _ANGLES.fullmatch(part) else self._loose(part, links) for part in parts
        )
        return unescaped(drawn)

    def _loose(self, text: str, links: bool) -> str:
        if links:
            self.live += [unescaped(found[0]) for found in _BARE.finditer(text)]
        for mark in _MARKS:
            self.styled += [unescaped(found[0]) for found in mark.finditer(text)]
            text = mark.sub(lambda found: found["in"], text)
        return text

    def _angle(self, inside: str) -> str:
        target, _, label = inside.partition("|")
        self.live.append(f"<{target}>" if target[0] in "!@#" else unescaped(target))
        if target.startswith("@"):
            return label or "@" + self._name(target[1:])
        if target.startswith(("!date", "!subteam")):
            return label or target
        if target.startswith("!"):
            return "@" + target[1:]
        return label or target.removeprefix("mailto:")

    def blocks(self, blocks: list[dict[str, Any]]) -> None:
        for block in blocks:
            self.lines += [line for line in self._block(block) if line]
            for element in elements_of(block):
                self.labels += [self.text(label) for label in labels_of(element)]

    def _block(self, block: dict[str, Any]) -> Iterator[str]:
        match block["type"]:
            case "section":
                yield from (self.text(each) for each in (*filter(None, [block.get("text")]), *block.get("fields", [])))
            case "header":
                yield self.text(block["text"])
            case "context":
                yield "  ".join(
                    each["alt_text"] if each["type"] == "image" else self.text(each) for each in block["elements"]
                )
            case "image":
                yield block["alt_text"]
                yield block.get("title", {}).get("text", "")
            case "input":
                yield self.text(block["label"])
                yield block.get("hint", {}).get("text", "")
                yield block["element"].get("initial_value", "")
            case "markdown":
                yield self.markdown(block["text"])
            case "rich_text":
                yield from (self._rich(each) for each in block["elements"])
            case "table":
                yield from ("  ".join(map(self._cell, row)) for row in block["rows"])

    def _cell(self, cell: dict[str, Any]) -> str:
        return str(cell["text"]) if cell["type"] == "raw_text" else "\n".join(self._block(cell))

    def _rich(self, node: dict[str, Any]) -> str:
        if node["type"] == "rich_text_list":
            return "\n".join(self._rich(each) for each in node["elements"])
        return "".join(map(self._span, node["elements"]))

    def _span(self, span: dict[str, Any]) -> str:
        match span["type"]:
            case "link":
                self.live.append(span["url"])
                return str(span.get("text") or span["url"])
            case "user" | "usergroup" | "channel" | "broadcast":
                target = (
                    span.get("user_id") or span.get("usergroup_id") or span.get("channel_id") or "!" + span["range"]
                )
                self.live.append(f"<{target}>")
                return "@" + self._name(target)
            case "emoji":
                return f":{span['name']}:"
            case "date":
                return str(span.get("fallback", ""))
        return str(span["text"])

    def markdown(self, text: str) -> str:
        """A `markdown` block: CommonMark, of which only what matters to us is drawn."""
        self.live += re.findall(r"^#{1,6} .*$", text, re.M)
        self.live += re.findall(r"\[[^\]]*\]\(([^)\s]+)\)", text)
        text = re.sub(r"\[([^\]]*)\]\([^)\s]+\)", r"\1", text)
        text = re.sub(r"^#{1,6} ", "", text, flags=re.M)
        text = re.sub(r"(?<!\\)\*\*(.+?)\*\*", r"\1", text)
        # A sign after a backslash is itself and nothing more: made inert as mrkdwn knows it.
        return self.mrkdwn(re.sub(r"\\([\\`*_{}\[\]()#+.!~>|-])", "\u2060\\1\u2060", text))


def labels_of(element: dict[str, Any]) -> list[dict[str, Any]]:
    """The text objects a person can aim at."""
    if element["type"] in ("button", "icon_button"):
        return [element["text"]]
    if element["type"] == "feedback_buttons":
        return [element["positive_button"]["text"], element["negative_button"]["text"]]
    return [option["text"] for option in options_of(element)]


def options_of(element: dict[str, Any]) -> list[dict[str, Any]]:
    grouped = [option for group in element.get("option_groups", []) for option in group["options"]]
    return [*element.get("options", []), *grouped]


def shown(raw: dict[str, Any], name: Name, *, ephemeral: bool = False) -> Message:
    """`raw`: a message as Slack keeps it, or a view."""
    page = Page(name)
    blocks = raw.get("blocks") or []
    if "ts" not in raw:
        page.lines += [raw["title"]["text"]] if "title" in raw else []
    elif not (blocks and "bot_id" in raw):
        # Blocks replace the text, which stays for the notification and the screen reader.
        page.lines.append(page.mrkdwn(raw.get("text", ""), links=raw.get("parse") != "none"))
    if "bot_id" in raw or "ts" not in raw:
        page.blocks(blocks)
    page.labels += [raw[each]["text"] for each in ("submit", "close") if each in raw]
    return Message(
        id=raw.get("ts") or raw["id"],
        text=_INVISIBLE.sub("", "\n".join(page.lines)),
        raw=raw,
        labels=page.labels,
        by_bot="bot_id" in raw or "ts" not in raw,
        edited="edited" in raw,
        ephemeral=ephemeral,
        live=page.live,
        styled=page.styled,
    )

"""Block Kit as Slack refuses it: whole messages and whole views, with every number that is documented.

`msg_blocks_too_long` is not documented: about 13,200 characters in all (bolt-js#2509).
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from loopback.slack.elements import A_PICTURE, ID, IMAGE, acting, asking, beside, thumbs
from loopback.slack.rules import (
    Found,
    Rule,
    by_type,
    each,
    flag,
    one_of,
    plain,
    shape,
    string,
    text,
    texts,
    whole,
    wrong,
)

IN_ALL = 13_200
VIEW_BYTES = 250_000
_STYLED = shape({}, {"bold": flag, "italic": flag, "strike": flag, "code": flag, "underline": flag, "highlight": flag})
_SPAN: dict[str, Rule] = {
    "text": shape({"text": string(12_000)}, {"style": _STYLED}),
    "link": shape({"url": string(3000)}, {"text": string(3000), "style": _STYLED, "unsafe": flag}),
    "emoji": shape({"name": string(255)}, {"unicode": string(255), "skin_tone": whole(1, 6), "style": _STYLED}),
    "user": shape({"user_id": ID}, {"style": _STYLED}),
    "channel": shape({"channel_id": ID}, {"style": _STYLED}),
    "usergroup": shape({"usergroup_id": ID}, {"style": _STYLED}),
    "broadcast": shape({"range": one_of("here", "channel", "everyone")}, {"style": _STYLED}),
    "date": shape(
        {"timestamp": whole(0, 10**10), "format": string(255)}, {"url": string(3000), "fallback": string(255)}
    ),
}
_SPANS = each(by_type(_SPAN), 1000, least=0)
_PARAGRAPH = by_type({"rich_text_section": shape({"elements": _SPANS})})
_RICH: dict[str, Rule] = {
    "rich_text_section": shape({"elements": _SPANS}),
    "rich_text_quote": shape({"elements": _SPANS}, {"border": whole(0, 1)}),
    "rich_text_preformatted": shape({"elements": _SPANS}, {"border": whole(0, 1), "language": string(50)}),
    "rich_text_list": shape(
        {"elements": each(_PARAGRAPH, 1000), "style": one_of("bullet", "ordered")},
        {"indent": whole(0, 8), "offset": whole(0, 10**6), "border": whole(0, 1)},
    ),
}
_RICH_TEXT = shape({"elements": each(by_type(_RICH), 1000)}, {"block_id": ID})
_CELL = by_type({"raw_text": shape({"text": string(12_000)}), "rich_text": _RICH_TEXT})

ANYWHERE: dict[str, Rule] = {
    "section": shape(
        {},
        {"text": text(3000), "fields": each(text(2000), 10), "accessory": beside, "block_id": ID, "expand": flag},
        either=("text", "fields"),
    ),
    "header": shape({"text": plain(150)}, {"block_id": ID}),
    "divider": shape({}, {"block_id": ID}),
    "context": shape({"elements": each(by_type({**texts(3000), "image": IMAGE}), 10)}, {"block_id": ID}),
    "actions": shape({"elements": each(acting, 25)}, {"block_id": ID}),
    "input": shape(
        {"label": plain(2000), "element": asking},
        {"hint": plain(2000), "optional": flag, "dispatch_action": flag, "block_id": ID},
    ),
    "image": shape(
        {"alt_text": string(2000)},
        {**A_PICTURE, "title": plain(2000), "block_id": ID},
        either=A_PICTURE,
    ),
    "rich_text": _RICH_TEXT,
}
IN_A_MESSAGE: dict[str, Rule] = {
    **ANYWHERE,
    "markdown": shape({"text": string(12_000)}, {"block_id": ID}),
    "table": shape(
        {"rows": each(each(_CELL, 20), 100)},
        {"column_settings": each(shape({}, {"align": one_of("left", "center", "right"), "is_wrapped": flag}), 20)}
        | {"block_id": ID},
    ),
    "context_actions": shape({"elements": each(thumbs, 5)}, {"block_id": ID}),
}
_META = {"callback_id": string(255), "external_id": string(255), "private_metadata": string(3000, least=0)}
_MODAL = shape(
    {"title": plain(24), "blocks": each(by_type(ANYWHERE), 100)},
    {
        **_META,
        "submit": plain(24),
        "close": plain(24),
        "clear_on_close": flag,
        "notify_on_close": flag,
        "submit_disabled": flag,
    },
)
_HOME = shape({"blocks": each(by_type(ANYWHERE), 100, least=0)}, _META)
_VIEW = by_type({"modal": _MODAL, "home": _HOME})
_MESSAGE = each(by_type(IN_A_MESSAGE), 50, least=0)


def check_message(blocks: Any) -> tuple[str, Found]:
    """Slack's error, empty when they may be shown; and what was found."""
    found: Found = []
    if not isinstance(blocks, list):
        return "invalid_blocks_format", ["[ERROR] must be an array [json-pointer:/blocks]"]
    _MESSAGE(blocks, "/blocks", found)
    if not found:
        _alone(blocks, "/blocks", found)
    if found:
        return "invalid_blocks", found
    if sum(map(len, _words(blocks))) > IN_ALL or _markdown(blocks) > 12_000:
        return "msg_blocks_too_long", ["[ERROR] all blocks together are too long [json-pointer:/blocks]"]
    return "", []


def check_view(view: Any) -> tuple[str, Found]:
    """As `check_message`."""
    found: Found = []
    if not isinstance(view, dict):
        return "invalid_arguments", ["[ERROR] must be an object [json-pointer:/view]"]
    _VIEW(view, "/view", found)
    if found:
        return "invalid_arguments", found
    _alone(view["blocks"], "/view/blocks", found)
    asks = [block for block in view["blocks"] if block["type"] == "input"]
    if view["type"] == "modal" and asks and "submit" not in view:
        wrong(found, "missing required field: submit, as there are input blocks", "/view")
    if sum(bool(block["element"].get("focus_on_load")) for block in asks) > 1:
        wrong(found, "only one element may have focus_on_load", "/view")
    if len(json.dumps(view, ensure_ascii=False).encode()) > VIEW_BYTES:
        return "view_too_large", ["[ERROR] must be smaller than 250 KB [json-pointer:/view]"]
    return ("invalid_arguments", found) if found else ("", [])


def _alone(blocks: list[dict[str, Any]], at: str, found: Found) -> None:
    """Block ids once a surface, action ids once a block."""
    ids = Counter(block["block_id"] for block in blocks if "block_id" in block)
    if any(count > 1 for count in ids.values()):
        wrong(found, "block_id already exists", at)
    for number, block in enumerate(blocks):
        acts = Counter(element["action_id"] for element in elements_of(block) if "action_id" in element)
        if any(count > 1 for count in acts.values()):
            wrong(found, "action_id already exists", f"{at}/{number}")


def elements_of(block: dict[str, Any]) -> list[dict[str, Any]]:
    """Everything in a block that can be used."""
    if block["type"] in ("actions", "context_actions"):
        return list(block["elements"])
    one = block.get("accessory") or block.get("element")
    return [one] if one and one["type"] != "image" else []


def _words(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for name, value in node.items():
            if name in ("text", "alt_text", "initial_value") and isinstance(value, str):
                yield value
            else:
                yield from _words(value)
    elif isinstance(node, list):
        for value in node:
            yield from _words(value)


def _markdown(blocks: list[dict[str, Any]]) -> int:
    return sum(len(block["text"]) for block in blocks if block["type"] == "markdown")

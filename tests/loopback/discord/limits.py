"""What one message may hold, and what one edit may change: Discord's limits, refused with Discord's own errors.

Source: Discord's OpenAPI document, message reference and error codes, 2026. `content` ends at 2000 although the
document says 4000: that is for people who pay.
"""

from __future__ import annotations

from typing import Any

from .components import LEGACY, SECOND, TEXT, attached, unique, walk
from .errors import EMPTY, Findings, Refused
from .shapes import Anything, Listed, Nonce, OneOf, Path, Shape, Snowflake, Table, Text, Truth, Whole

SUPPRESS, EPHEMERAL, LOADING, SILENT, SECOND_KIND = 1 << 2, 1 << 6, 1 << 7, 1 << 12, 1 << 15
COMPONENTS_IN_ALL, TEXT_IN_ALL, EMBEDS_IN_ALL = 40, 4000, 6000

FIELD = Table({"name": Text(1, 256, need=True), "value": Text(1, 1024, need=True), "inline": Truth()})
NAMED = {"url": Text(0, 2048), "icon_url": Text(0, 2048), "proxy_icon_url": Text(0, 2048)}
EMBED = Table(
    {
        "type": Text(),
        "title": Text(0, 256),
        "description": Text(0, 4096),
        "url": Text(0, 2048),
        "timestamp": Text(),
        "color": Whole(0, 0xFFFFFF),
        "fields": Listed(FIELD, 0, 25),
        "footer": Table({"text": Text(0, 2048), **NAMED}),
        "author": Table({"name": Text(0, 256), **NAMED}),
        **{each: Anything() for each in ("image", "thumbnail", "video", "provider", "flags")},
    }
)
MENTIONS = Table(
    {
        "parse": Listed(OneOf(("roles", "users", "everyone"))),
        "users": Listed(Snowflake(), 0, 100),
        "roles": Listed(Snowflake(), 0, 100),
        "replied_user": Truth(),
    }
)
ATTACHMENT = Table({"id": Snowflake(need=True), "filename": Text(1, 1024), "description": Text(0, 1024)})
EDITABLE: dict[str, Shape] = {
    "content": Text(0, 2000),
    "embeds": Listed(EMBED, 0, 10),
    "allowed_mentions": MENTIONS,
    "flags": Whole(),
    "attachments": Listed(ATTACHMENT, 0, 10),
    "components": Anything(),
}
REFERENCE = Table({key: Anything() for key in ("type", "message_id", "channel_id", "guild_id", "fail_if_not_exists")})
NEW: dict[str, Shape] = {
    "tts": Truth(),
    "nonce": Nonce(),
    "enforce_nonce": Truth(),
    "message_reference": REFERENCE,
    "sticker_ids": Listed(Snowflake(), 0, 3),
    "poll": Anything(),
}
ANSWER: dict[str, Shape] = {"tts": Truth(), "poll": Anything()}
HOOKED: dict[str, Shape] = {**ANSWER, "username": Text(1, 80), "avatar_url": Text(0, 2048)}

# Which flags a bot may set where; Discord passes over the others without a word, and a bot should know.
FLAGS_OF = {
    "message": SUPPRESS | SILENT | SECOND_KIND,
    "answer": SUPPRESS | SILENT | SECOND_KIND | EPHEMERAL,
    "edit": SUPPRESS | SECOND_KIND,
}
TABLES = {
    "message": Table({**EDITABLE, **NEW}),
    "answer": Table({**EDITABLE, **ANSWER, **HOOKED}),
    "edit": Table({**EDITABLE, "tts": Truth(), "poll": Anything()}),
}
NOT_WITH_SECOND = {"content": "content", "embeds": "embeds", "poll": "poll", "sticker_ids": "stickers"}


def of_message(
    payload: dict[str, Any], kind: str, files: list[str], was: dict[str, Any] | None = None, at: Path = ()
) -> Findings:
    """Looks at one payload; `was` is the message that is edited, `at` where the payload stands in the body.

    Raises:
        Refused: with every spot that hurts.
    """
    found = Findings()
    TABLES[kind].look(payload, at, found)
    found.refuse()
    flags = payload.get("flags") or 0
    found.unknown += [f"flags {flags & ~FLAGS_OF[kind]}"] if flags & ~FLAGS_OF[kind] else []
    merged = {**(was or {}), **payload}
    second = bool((flags | (was or {}).get("flags", 0)) & SECOND_KIND)
    components = payload.get("components") or []
    (SECOND if second else LEGACY).look(components, (*at, "components"), found)
    found.refuse()
    unique(components, (*at, "components"), found)
    if second:
        without_the_old(merged, at, found)
    totals(merged, second, at, found)
    named(payload, files, at, found)
    found.refuse()
    if not said(merged, files):
        raise Refused(EMPTY)
    return found


def without_the_old(message: dict[str, Any], at: Path, found: Findings) -> None:
    """A message of the second kind is its components and nothing else."""
    for field, name in NOT_WITH_SECOND.items():
        if message.get(field):
            text = f"The '{name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"
            found.add((*at, field), "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", text)


def totals(message: dict[str, Any], second: bool, at: Path, found: Findings) -> None:
    """Limits over the whole message, which no single part breaks."""
    parts = [each for _, each in walk(message.get("components") or [])]
    if second and len(parts) > COMPONENTS_IN_ALL:
        text = f"The total number of components exceeds the maximum of {COMPONENTS_IN_ALL}"
        found.add((*at, "components"), "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", text)
    if sum(len(each.get("content", "")) for each in parts if each["type"] == TEXT) > TEXT_IN_ALL:
        text = f"The total text size of displayable components exceeds the maximum size of {TEXT_IN_ALL}"
        found.add((*at, "components"), "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", text)
    if sum(map(written, message.get("embeds") or [])) > EMBEDS_IN_ALL:
        text = f"Embed size exceeds maximum size of {EMBEDS_IN_ALL}"
        found.add((*at, "embeds"), "MAX_EMBED_SIZE_EXCEEDED", text)


def written(embed: dict[str, Any]) -> int:
    fields = embed.get("fields") or []
    texts = [embed.get("title"), embed.get("description"), (embed.get("footer") or {}).get("text")]
    texts += [(embed.get("author") or {}).get("name"), *(each[key] for each in fields for key in ("name", "value"))]
    return sum(len(each or "") for each in texts)


def named(payload: dict[str, Any], files: list[str], at: Path, found: Findings) -> None:
    """What components show must have been sent along."""
    known = {*files, *(each.get("filename") for each in payload.get("attachments") or [])}
    for name in attached(payload.get("components") or []):
        if name not in known:
            text = "The referenced attachment was not found"
            found.add((*at, "components"), "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND", text)


def said(message: dict[str, Any], files: list[str]) -> bool:
    """Whether anything would be seen; blanks are nothing."""
    rest = ("embeds", "sticker_ids", "components", "poll", "attachments")
    return bool((message.get("content") or "").strip() or files or any(message.get(key) for key in rest))

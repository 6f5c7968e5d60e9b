"""The components of Discord as tables: what may stand in a message, in a message of the second kind, in a modal.

Source: Discord's OpenAPI document and component reference, 2026.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain
from typing import Any

from .errors import Findings
from .shapes import Anything, ByType, Listed, OneOf, Path, Shape, Snowflake, Table, Text, Truth, Whole

ROW, BUTTON, SELECT, INPUT, SECTION, TEXT, THUMBNAIL = 1, 2, 3, 4, 9, 10, 11
GALLERY, FILE, SEPARATOR, CONTAINER, LABEL, UPLOAD, RADIO, CHECKBOXES, CHECKBOX = 12, 13, 14, 17, 18, 19, 21, 22, 23
LINK, PREMIUM = 5, 6

CUSTOM_ID = Text(1, 100, need=True)
EMOJI = Table({"id": Snowflake(), "name": Text(0, 32), "animated": Truth()})


def kind(number: int, more: Any = None, /, **fields: Shape) -> Table:
    return Table({"type": OneOf((number,)), "id": Whole(0, 2**31 - 1), **fields}, more)


def button_holds(button: dict[str, Any], path: Path, found: Findings) -> None:
    """A link goes somewhere, the others have a name for the bot; each shows something."""
    style, has = button["style"], {key for key, value in button.items() if value not in (None, "")}
    if style == LINK:
        if "url" not in has:
            found.add((*path, "url"), "BASE_TYPE_REQUIRED", "This field is required")
        elif not str(button["url"]).startswith(("http://", "https://", "discord://")):
            found.add((*path, "url"), "URL_TYPE_INVALID_SCHEME", "Scheme must be one of ('http', 'https', 'discord').")
    elif style != PREMIUM and "custom_id" not in has:
        found.add(path, "BUTTON_COMPONENT_CUSTOM_ID_REQUIRED", "A custom id is required")
    if (style == LINK and "custom_id" in has) or (style not in (LINK, PREMIUM) and "url" in has):
        found.add(path, "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", "A custom id and url cannot both be set")
    if style != PREMIUM and not {"label", "emoji"} & has:
        found.add(path, "BUTTON_COMPONENT_INVALID_BUTTON", "A button must have a label or emoji")


def options_hold(select: dict[str, Any], path: Path, found: Findings) -> None:
    """No value twice, no more chosen than there are, and no more preset than may be chosen."""
    options = select.get("options", [])
    seen = Counter(each["value"] for each in options)
    for index, each in enumerate(options):
        if seen[each["value"]] > 1:
            spot = (*path, "options", str(index), "value")
            found.add(spot, "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used")
    many = select["type"] == CHECKBOXES
    most = select.get("max_values") or (len(options) if many else 1)
    least = select.get("min_values", 1)
    if most > len(options):
        found.add((*path, "max_values"), "SELECT_COMPONENT_TOO_FEW_OPTIONS", "There are fewer options than that")
    if (least or 0) > most:
        found.add((*path, "min_values"), "SELECT_COMPONENT_MIN_MAX", "min_values must not be above max_values")
    if sum(bool(each.get("default")) for each in options) > most:
        found.add((*path, "options"), "SELECT_COMPONENT_TOO_MANY_DEFAULTS", "Too many default values")


def input_holds(field: dict[str, Any], path: Path, found: Findings) -> None:
    least, most = field.get("min_length") or 0, field.get("max_length") or 4000
    if least > most:
        found.add((*path, "min_length"), "TEXT_INPUT_MIN_MAX", "min_length must not be above max_length")
    if field.get("value") and not least <= len(field["value"]) <= most:
        found.add((*path, "value"), "BASE_TYPE_BAD_LENGTH", f"Must be between {least} and {most} in length.")


def row_holds(row: dict[str, Any], path: Path, found: Findings) -> None:
    """Five buttons, or one select and nothing else."""
    room = 5
    for index, each in enumerate(row["components"]):
        room -= 1 if each["type"] == BUTTON else 5
        if room < 0:
            spot = (*path, "components", str(index))
            found.add(spot, "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width")


def option(need_value: bool = True) -> Table:
    more: dict[str, Shape] = {"description": Text(0, 100), "default": Truth(), "emoji": EMOJI}
    return Table({"label": Text(1, 100, need=True), "value": Text(1, 100, need=need_value), **more})


CHOSEN: dict[str, Shape] = {"min_values": Whole(0, 25), "max_values": Whole(1, 25)}
BUTTONS = kind(
    BUTTON,
    button_holds,
    style=OneOf((1, 2, 3, 4, 5, 6), need=True),
    custom_id=Text(1, 100),
    label=Text(0, 80),
    url=Text(0, 512),
    disabled=Truth(),
    sku_id=Snowflake(),
    emoji=EMOJI,
)
SHOWN: dict[str, Shape] = {
    "custom_id": CUSTOM_ID,
    "placeholder": Text(0, 150),
    "disabled": Truth(),
    "required": Truth(),
    **CHOSEN,
}
SELECTS = kind(SELECT, options_hold, **SHOWN, options=Listed(option(), 1, 25, need=True))
# Those that Discord fills itself, with people, roles and channels.
FILLED = {
    number: kind(number, **SHOWN, default_values=Listed(Anything(), 0, 25), channel_types=Listed(Whole()))
    for number in (5, 6, 7, 8)
}
ROWS = kind(ROW, row_holds, components=Listed(ByType({BUTTON: BUTTONS, SELECT: SELECTS, **FILLED}), 1, 5, need=True))
TEXTS = kind(TEXT, content=Text(1, 4000, need=True))
MEDIA = Table({"url": Text(1, 2048, need=True)}, need=True)
THUMBNAILS = kind(THUMBNAIL, media=MEDIA, description=Text(0, 1024), spoiler=Truth())
PICTURE = Table({"media": MEDIA, "description": Text(0, 1024), "spoiler": Truth()})
NESTABLE: dict[int, Shape] = {
    ROW: ROWS,
    SECTION: kind(
        SECTION,
        components=Listed(ByType({TEXT: TEXTS}), 1, 3, need=True),
        accessory=ByType({BUTTON: BUTTONS, THUMBNAIL: THUMBNAILS}, need=True),
    ),
    TEXT: TEXTS,
    GALLERY: kind(GALLERY, items=Listed(PICTURE, 1, 10, need=True)),
    FILE: kind(FILE, file=MEDIA, spoiler=Truth()),
    SEPARATOR: kind(SEPARATOR, divider=Truth(), spacing=OneOf((1, 2))),
}
CONTAINERS = kind(
    CONTAINER,
    components=Listed(ByType(NESTABLE), 1, 40, need=True),
    accent_color=Whole(0, 0xFFFFFF),
    spoiler=Truth(),
)
LEGACY = Listed(ByType({ROW: ROWS}), 0, 5)
SECOND = Listed(ByType({**NESTABLE, CONTAINER: CONTAINERS}), 0, 40)

INPUTS = kind(
    INPUT,
    input_holds,
    custom_id=CUSTOM_ID,
    style=OneOf((1, 2), need=True),
    label=Text(1, 45),
    value=Text(0, 4000),
    placeholder=Text(0, 100),
    required=Truth(),
    min_length=Whole(0, 4000),
    max_length=Whole(1, 4000),
)
TICKED: dict[str, Shape] = {"custom_id": CUSTOM_ID, "required": Truth()}
LABELLED: dict[int, Shape] = {
    SELECT: SELECTS,
    INPUT: INPUTS,
    **FILLED,
    UPLOAD: kind(UPLOAD, **TICKED, min_values=Whole(0, 10), max_values=Whole(1, 10)),
    RADIO: kind(RADIO, options_hold, **TICKED, options=Listed(option(), 2, 10, need=True)),
    CHECKBOXES: kind(
        CHECKBOXES,
        options_hold,
        **TICKED,
        min_values=Whole(0, 10),
        max_values=Whole(1, 10),
        options=Listed(option(), 1, 10, need=True),
    ),
    CHECKBOX: kind(CHECKBOX, custom_id=CUSTOM_ID, default=Truth()),
}
LABELS = kind(LABEL, label=Text(1, 45, need=True), description=Text(1, 100), component=ByType(LABELLED, need=True))
# A row in a modal is deprecated, and then holds one field that carries its own label.
OLD_ROWS = kind(ROW, components=Listed(ByType({INPUT: INPUTS}), 1, 1, need=True))
MODAL = Table(
    {
        "custom_id": CUSTOM_ID,
        "title": Text(1, 45, need=True),
        "components": Listed(ByType({ROW: OLD_ROWS, TEXT: TEXTS, LABEL: LABELS}), 1, 5, need=True),
    },
    lambda modal, path, found: unique(modal["components"], (*path, "components"), found),
)


def walk(components: list[dict[str, Any]], path: Path = ()) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Every component with its address, outermost first."""
    for index, each in enumerate(components):
        here = (*path, str(index))
        yield here, each
        yield from walk(each.get("components", []), (*here, "components"))
        for alone in ("accessory", "component"):
            if isinstance(each.get(alone), dict):
                yield (*here, alone), each[alone]


def unique(components: list[dict[str, Any]], path: Path, found: Findings) -> None:
    """No name for the bot, and no number, stands for two of them."""
    for key in ("custom_id", "id"):
        seen: set[Any] = set()
        for spot, each in walk(components, path):
            if each.get(key) in seen:
                name = "COMPONENT_CUSTOM_ID_DUPLICATED" if key == "custom_id" else "COMPONENT_ID_DUPLICATED"
                found.add((*spot, key), name, f"Component {key.replace('_', ' ')} cannot be duplicated")
            seen |= {each[key]} if each.get(key) else set()


def attached(components: list[dict[str, Any]]) -> Iterator[str]:
    """Names of files that components show."""
    for _, each in walk(components):
        media = chain([each.get("file"), each.get("media")], (item.get("media") for item in each.get("items", [])))
        for one in media:
            if one and str(one.get("url", "")).startswith("attachment://"):
                yield one["url"].removeprefix("attachment://")

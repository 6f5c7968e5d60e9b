"""What stands inside blocks: buttons, menus, fields. A table each, as Slack documents them.

Source: docs.slack.dev/reference/block-kit/block-elements; where the SDK's numbers are tighter, those.
"""

from __future__ import annotations

from typing import Any

from loopback.slack.rules import (
    Found,
    Rule,
    also,
    by_type,
    each,
    flag,
    one_of,
    plain,
    shape,
    string,
    text,
    whole,
    wrong,
)

ID = string(255)
_CONFIRM = shape(
    {"title": plain(100), "text": text(300), "confirm": plain(30), "deny": plain(30)},
    {"style": one_of("primary", "danger")},
)
_STYLE = one_of("primary", "danger")
_DISPATCH = shape(
    {"trigger_actions_on": each(one_of("on_enter_pressed", "on_character_entered"), 2)},
)


def _option(label: Rule, description: Rule, **more: Rule) -> Rule:
    return shape({"text": label, "value": string(150)}, {"description": description, **more})


_CHOICE = _option(plain(75), plain(75))
_LINK = _option(plain(75), plain(75), url=string(3000))
_TICK = _option(text(75), text(75))
_GROUP = shape({"label": plain(75), "options": each(_CHOICE, 100)})


def _all(element: dict[str, Any]) -> list[Any]:
    grouped = [option for group in element.get("option_groups", []) for option in group["options"]]
    return [*element.get("options", []), *grouped]


def _offered(element: Any, at: str, found: Found) -> None:
    # A first choice has to be one of the options, word for word.
    known = _all(element)
    wanted = [
        *element.get("initial_options", []),
        *([element["initial_option"]] if "initial_option" in element else []),
    ]
    if any(each_wanted not in known for each_wanted in wanted):
        wrong(found, "initial option must be one of the options", at)


def _told_apart(element: Any, at: str, found: Found) -> None:
    values = [option["value"] for option in _all(element)]
    if len(values) != len({*values}):
        wrong(found, "values of options must be unique", at)


def _one_list(element: Any, at: str, found: Found) -> None:
    if "options" in element and "option_groups" in element:
        wrong(found, "options and option_groups cannot both be given", at)


def _fits(element: Any, at: str, found: Found) -> None:
    least, most = element.get("min_length", 0), element.get("max_length", 3000)
    if least > most:
        wrong(found, "min_length must not be greater than max_length", at)
    if len(element.get("initial_value", "")) > most:
        wrong(found, f"must be less than {most + 1} characters", f"{at}/initial_value")


_COMMON = {"action_id": ID, "confirm": _CONFIRM, "focus_on_load": flag}
_HOLDER = {**_COMMON, "placeholder": plain(150)}
_FIELD = {
    "action_id": ID,
    "focus_on_load": flag,
    "placeholder": plain(150),
    "dispatch_action_config": _DISPATCH,
}


def _menu(first: dict[str, Rule]) -> Rule:
    lists: dict[str, Rule] = {"options": each(_CHOICE, 100), "option_groups": each(_GROUP, 100)}
    return also(
        shape({}, {**_HOLDER, **lists, **first}, either=("options", "option_groups")),
        _one_list,
        _offered,
        _told_apart,
    )


def _ticks(first: dict[str, Rule]) -> Rule:
    return also(shape({"options": each(_TICK, 10)}, {**_COMMON, **first}), _offered, _told_apart)


def _people(one: str, many: str = "") -> Rule:
    first: dict[str, Rule] = {many: each(ID, 100), "max_selected_items": whole(1, 100)} if many else {one: ID}
    return shape({}, {**_HOLDER, **first, "response_url_enabled": flag, "default_to_current_conversation": flag})


BUTTON = shape(
    {"text": plain(75)},
    {
        "action_id": ID,
        "url": string(3000, like=r"[a-z][a-z0-9+.-]*:\S+"),
        "value": string(2000, least=0),
        "style": _STYLE,
        "confirm": _CONFIRM,
        "accessibility_label": string(75),
    },
)
A_PICTURE = {"image_url": string(3000, like=r"https?://\S+"), "slack_file": shape({}, {"id": ID, "url": string(3000)})}
IMAGE = shape({"alt_text": string(2000)}, A_PICTURE, either=A_PICTURE)
_MANY = {"initial_options": each(_CHOICE, 100), "max_selected_items": whole(1, 100)}
_FEEDBACK = shape({"text": plain(75), "value": string(2000)}, {"accessibility_label": string(75)})

_SEVERAL: dict[str, Rule] = {
    "multi_static_select": _menu(_MANY),
    "multi_users_select": _people("", "initial_users"),
}
# No menus for several: the SDK's types allow them here, Slack does not (node-slack-sdk#1299, python-slack-sdk#1631).
ACTING: dict[str, Rule] = {
    "button": BUTTON,
    "checkboxes": _ticks({"initial_options": each(_TICK, 10)}),
    "radio_buttons": _ticks({"initial_option": _TICK}),
    "static_select": _menu({"initial_option": _CHOICE}),
    "users_select": _people("initial_user"),
    "conversations_select": _people("initial_conversation"),
    "channels_select": _people("initial_channel"),
    "datepicker": shape({}, {**_HOLDER, "initial_date": string(10, like=r"\d{4}-\d\d-\d\d")}),
    "timepicker": shape({}, {**_HOLDER, "initial_time": string(5, like=r"\d\d:\d\d"), "timezone": string(64)}),
    "datetimepicker": shape({}, {**_COMMON, "initial_date_time": whole(10**9, 10**10 - 1)}),
    "overflow": also(
        shape(
            {"options": each(_option(plain(75), plain(75), url=string(3000)), 5)},
            {"action_id": ID, "confirm": _CONFIRM},
        ),
        _told_apart,
    ),
}
_LENGTHS = {"min_length": whole(0, 3000), "max_length": whole(1, 3000)}
ASKING: dict[str, Rule] = {
    **{name: rule for name, rule in ACTING.items() if name not in ("button", "overflow")},
    **_SEVERAL,
    "plain_text_input": also(
        shape({}, {**_FIELD, **_LENGTHS, "multiline": flag, "initial_value": string(3000, least=0)}), _fits
    ),
    "email_text_input": shape({}, {**_FIELD, "initial_value": string(3000)}),
    "url_text_input": shape({}, {**_FIELD, "initial_value": string(3000)}),
    "number_input": shape(
        {"is_decimal_allowed": flag},
        {**_FIELD, "initial_value": string(50), "min_value": string(50), "max_value": string(50)},
    ),
}
BESIDE: dict[str, Rule] = {**ACTING, **_SEVERAL, "image": IMAGE}
THUMBS: dict[str, Rule] = {
    "feedback_buttons": shape({"positive_button": _FEEDBACK, "negative_button": _FEEDBACK}, {"action_id": ID}),
    "icon_button": shape(
        {"icon": one_of("trash"), "text": plain(75)},
        {"action_id": ID, "value": string(2000), "confirm": _CONFIRM, "accessibility_label": string(75)},
    ),
}

acting, asking, beside, thumbs = by_type(ACTING), by_type(ASKING), by_type(BESIDE), by_type(THUMBS)

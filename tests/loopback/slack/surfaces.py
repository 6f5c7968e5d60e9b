"""Finding what a person aims at on a message, a modal or a home page, and what Slack sends when it is used."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from loopback.slack.blocks import elements_of
from loopback.slack.shown import Page, labels_of, options_of
from loopback.slack.workspace import Raw

MANY = ("checkboxes", "multi_static_select")
ONE = ("radio_buttons", "static_select")
TYPED = ("plain_text_input", "email_text_input", "url_text_input", "number_input")
_EMPTY: dict[str, Raw] = {
    **{kind: {"selected_options": []} for kind in MANY},
    **{kind: {"selected_option": None} for kind in ONE},
    "datepicker": {"selected_date": None},
    "timepicker": {"selected_time": None},
    "datetimepicker": {"selected_date_time": None},
    **{kind: {"value": None} for kind in TYPED},
}
_FIRST = {
    "initial_options": "selected_options",
    "initial_option": "selected_option",
    "initial_date": "selected_date",
    "initial_time": "selected_time",
    "initial_date_time": "selected_date_time",
    "initial_value": "value",
}


@dataclass(frozen=True)
class Control:
    """One element in its block."""

    block: Raw
    element: Raw

    @property
    def kind(self) -> str:
        return str(self.element["type"])

    @property
    def labels(self) -> list[str]:
        return [_plain(each) for each in labels_of(self.element)]

    def options(self, labels: list[str]) -> list[Raw]:
        told = {_plain(option["text"]): option for option in options_of(self.element)}
        return [told[label] for label in labels]


def controls(raw: Raw) -> Iterator[Control]:
    for block in raw.get("blocks") or []:
        yield from (Control(block, element) for element in elements_of(block))


def labels(raw: Raw) -> list[str]:
    return [label for control in controls(raw) for label in control.labels]


def button(raw: Raw, label: str) -> Control | None:
    """Or an entry of an overflow menu, which is tapped like one."""
    aimed = (control for control in controls(raw) if control.kind in ("button", "icon_button", "overflow"))
    return next((control for control in aimed if label in control.labels), None)


def menu(raw: Raw, wanted: list[str]) -> Control | None:
    """The first that offers all of these."""
    menus = (control for control in controls(raw) if control.kind in (*MANY, *ONE))
    return next((control for control in menus if {*wanted} <= {*control.labels}), None)


def confirming(raw: Raw, chosen: Control) -> Control | None:
    """The button a person would take for "that is it": the primary one; where several may be chosen, else the first."""
    after = list(controls(raw))
    after = [control for control in after[after.index(chosen) :] if control.kind == "button"]
    primary = next((each for each in after if each.element.get("style") == "primary"), None)
    return primary or (after[0] if after and chosen.kind in MANY else None)


def tap(control: Control, label: str, ts: str) -> Raw:
    """The action of a button."""
    element = control.element
    told = {"action_id": element["action_id"], "block_id": control.block["block_id"], "type": element["type"]}
    if control.kind == "overflow":
        return {**told, "selected_option": control.options([label])[0], "action_ts": ts}
    rest: Raw = {name: element[name] for name in ("text", "value", "style", "url") if name in element}
    return {**told, **rest, "action_ts": ts}


def choose(control: Control, chosen: list[Raw], ts: str) -> Raw:
    """The action of a menu in which these are chosen now."""
    told = {"action_id": control.element["action_id"], "block_id": control.block["block_id"], "type": control.kind}
    return {**told, **chosen_state(control, chosen), "action_ts": ts}


def chosen_state(control: Control, chosen: list[Raw]) -> Raw:
    return {"selected_options": chosen} if control.kind in MANY else {"selected_option": chosen[0]}


def put(values: Raw, control: Control, state: Raw) -> None:
    block = values.setdefault(control.block["block_id"], {})
    block[control.element["action_id"]] = {"type": control.kind, **state}


def state_of(raw: Raw, told: Raw) -> Raw:
    """`state.values` of a surface: what stands there at first, and what was chosen since (`told`)."""
    values: Raw = {}
    for control in controls(raw):
        if control.kind not in _EMPTY:
            continue
        first = {to: control.element[name] for name, to in _FIRST.items() if name in control.element}
        put(values, control, {**_EMPTY[control.kind], **first})
        since = told.get(control.block["block_id"], {}).get(control.element["action_id"])
        if since is not None and since["type"] == control.kind:
            put(values, control, {name: value for name, value in since.items() if name != "type"})
    return values


def fill(view: Raw, field: str, told: Any) -> tuple[Control, Raw]:
    """What a field holds once this is typed or chosen in it; a client refuses what does not fit."""
    for control in controls(view):
        if field in (control.element["action_id"], control.block["block_id"]):
            return control, _typed(control, field, told)
    known = [control.element["action_id"] for control in controls(view)]
    raise LookupError(f"No field {field!r}; there are {known}")


def _typed(control: Control, field: str, told: Any) -> Raw:
    if control.kind in (*MANY, *ONE):
        return chosen_state(control, control.options([told] if isinstance(told, str) else list(told)))
    name = next(iter(_EMPTY[control.kind]))
    if name == "value":
        least, most = control.element.get("min_length", 0), control.element.get("max_length", 3000)
        assert least <= len(told) <= most, f"{field} takes {least} to {most} characters, not {len(told)}"
        return {"value": told or None}
    return {name: told}


def missing(view: Raw, values: Raw) -> list[str]:
    """Fields that a client would not let her leave empty."""
    asks = [control for control in controls(view) if control.block["type"] == "input"]
    held = {id: values[control.block["block_id"]][id] for control in asks if (id := control.element["action_id"])}
    must = [control.element["action_id"] for control in asks if not control.block.get("optional")]
    return [id for id in must if not any(value for name, value in held[id].items() if name != "type")]


def _plain(label: Raw) -> str:
    return Page(str).text(label)

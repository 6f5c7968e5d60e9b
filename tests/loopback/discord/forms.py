"""A modal on somebody's screen: what it shows, and what is sent when she is done with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from loopback.message import Message

from .components import CHECKBOX, CHECKBOXES, INPUT, LABEL, RADIO, ROW, TEXT, UPLOAD
from .reading import Rendered


def fields_of(modal: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for each in modal["components"]:
        if each["type"] == LABEL:
            yield each["component"]
        elif each["type"] == ROW:
            yield from each["components"]


def shown(modal: dict[str, Any]) -> Message:
    """Title, texts, labels and what is written in the fields already, a line each; the ids as labels."""
    lines = [modal["title"]]
    for each in modal["components"]:
        if each["type"] == TEXT:
            lines.append(Rendered(each["content"], pings=False).text)
        inner: dict[str, Any] = each.get("component") or next(iter(each.get("components", [])), {})
        lines += [each.get("label") or inner.get("label"), each.get("description")]
        lines += [inner.get("value"), *(option["label"] for option in inner.get("options", []))]
    text = "\n".join(filter(None, lines))
    return Message(modal["custom_id"], text, modal, [each["custom_id"] for each in fields_of(modal)])


def filled(modal: dict[str, Any], given: dict[str, Any]) -> list[dict[str, Any]]:
    """The components as Discord sends them in.

    Raises:
        LookupError: no field is called that, or it has no such option.
        AssertionError: Discord would not let her send this.
    """
    wanted = {named(modal, name): value for name, value in given.items()}
    sent = []
    for number, each in enumerate(modal["components"], 1):
        head = {"type": each["type"], "id": each.get("id") or number}
        if each["type"] == LABEL:
            sent.append(head | {"component": entered(each["component"], wanted)})
        elif each["type"] == ROW:
            sent.append(head | {"components": [entered(inner, wanted) for inner in each["components"]]})
        else:
            sent.append(head)
    return sent


def named(modal: dict[str, Any], name: str) -> str:
    """A field's whole id, by it or by what stands last in it."""
    ids = [str(each["custom_id"]) for each in fields_of(modal)]
    found = [each for each in ids if each == name] or [each for each in ids if each.endswith((f":{name}", f".{name}"))]
    if len(found) != 1:
        raise LookupError(f"no field {name!r}; there is {ids}")
    return found[0]


def entered(field: dict[str, Any], wanted: dict[str, Any]) -> dict[str, Any]:
    """One field with what she put in, or what stood there."""
    name, kind = field["custom_id"], field["type"]
    told = {"type": kind, "id": field.get("id") or 100, "custom_id": name}
    if kind == INPUT:
        return told | {"value": written(field, wanted.get(name, field.get("value") or ""))}
    if kind == CHECKBOX:
        return told | {"value": bool(wanted.get(name, field.get("default", False)))}
    if kind == UPLOAD:
        return told | {"values": []}
    preset = [each["label"] for each in field.get("options", []) if each.get("default")]
    values = chosen(field, wanted.get(name, preset))
    if kind == RADIO:
        assert len(values) <= 1, f"{name} takes one"
        return told | {"value": values[0] if values else None}
    return told | {"values": values}


def written(field: dict[str, Any], text: str) -> str:
    least = max(field.get("min_length") or 0, 1 if field.get("required", True) else 0)
    most = field.get("max_length") or 4000
    held = not text and not field.get("required", True)
    assert held or least <= len(text) <= most, f"{field['custom_id']} takes {least} to {most} characters"
    return text


def chosen(field: dict[str, Any], labels: str | list[str] | tuple[str, ...]) -> list[str]:
    """Values by labels, or by the values themselves."""
    wanted = [labels] if isinstance(labels, str) else list(labels)
    options = {each["label"]: each["value"] for each in field.get("options", [])}
    values = [options.get(each, each if each in options.values() else None) for each in wanted]
    if None in values:
        raise LookupError(f"{field['custom_id']} offers {list(options)}")
    many = field["type"] == CHECKBOXES
    needed = field.get("required", True)
    least = 1 if field.get("min_values") is None else int(field["min_values"])
    most = field.get("max_values") or (len(options) if many else 1)
    enough = len(values) >= (least if needed or values else 0)
    assert enough and len(values) <= most, f"{field['custom_id']} takes {least} to {most} options"
    return [str(each) for each in values]

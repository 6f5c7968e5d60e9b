"""The grammar in which Block Kit is written down: a rule looks at one value and says what is wrong, and where.

What is found is worded as Slack words it, with a JSON pointer; it never holds a value.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

Found = list[str]
Rule = Callable[[Any, str, Found], None]
_NOTHING: Mapping[str, Rule] = {}


def wrong(found: Found, what: str, at: str) -> None:
    found.append(f"[ERROR] {what} [json-pointer:{at}]")


def string(most: int, least: int = 1, like: str = "") -> Rule:
    def check(value: Any, at: str, found: Found) -> None:
        if not isinstance(value, str):
            wrong(found, "must be a string", at)
        elif len(value) > most:
            wrong(found, f"must be less than {most + 1} characters", at)
        elif len(value) < least:
            wrong(found, f"must be more than {least - 1} characters", at)
        elif like and not re.fullmatch(like, value):
            wrong(found, "must match the pattern", at)

    return check


def whole(least: int, most: int) -> Rule:
    def check(value: Any, at: str, found: Found) -> None:
        if type(value) is not int or not least <= value <= most:
            wrong(found, f"must be a whole number from {least} to {most}", at)

    return check


def flag(value: Any, at: str, found: Found) -> None:
    if not isinstance(value, bool):
        wrong(found, "must be a boolean", at)


def one_of(*allowed: str) -> Rule:
    def check(value: Any, at: str, found: Found) -> None:
        if value not in allowed:
            wrong(found, "must be one of the allowed values", at)

    return check


def each(rule: Rule, most: int, least: int = 1) -> Rule:
    def check(value: Any, at: str, found: Found) -> None:
        if not isinstance(value, list):
            return wrong(found, "must be an array", at)
        if len(value) > most:
            return wrong(found, f"no more than {most} items allowed", at)
        if len(value) < least:
            return wrong(found, f"no fewer than {least} items allowed", at)
        for number, item in enumerate(value):
            rule(item, f"{at}/{number}", found)
        return None

    return check


def shape(must: Mapping[str, Rule], may: Mapping[str, Rule] = _NOTHING, either: Iterable[str] = ()) -> Rule:
    """`type` is looked at elsewhere. `either`: of these at least one."""
    known = {**must, **may}

    def check(value: Any, at: str, found: Found) -> None:
        if not isinstance(value, dict):
            return wrong(found, "must be an object", at)
        for name in must:
            if name not in value:
                wrong(found, f"missing required field: {name}", at)
        if either and not any(name in value for name in either):
            wrong(found, f"missing required field: one of {', '.join(either)}", at)
        for name, item in value.items():
            where = f"{at}/{name}"
            if name == "type" and "type" not in known:
                continue
            if name not in known:
                wrong(found, f"invalid additional property: {name}", at)
            elif item is None:
                wrong(found, "must not be null", where)
            else:
                known[name](item, where, found)
        return None

    return check


def by_type(table: Mapping[str, Rule]) -> Rule:
    def check(value: Any, at: str, found: Found) -> None:
        if not isinstance(value, dict):
            return wrong(found, "must be an object", at)
        rule = table.get(str(value.get("type")))
        if rule is None:
            return wrong(found, "unsupported type", f"{at}/type")
        return rule(value, at, found)

    return check


def also(rule: Rule, *more: Rule) -> Rule:
    """All of them; the later ones only where the first found nothing, so that they may trust the shape."""

    def check(value: Any, at: str, found: Found) -> None:
        before = len(found)
        rule(value, at, found)
        for each_more in more if len(found) == before else ():
            each_more(value, at, found)

    return check


def plain(most: int, least: int = 1) -> Rule:
    return by_type({"plain_text": shape({"text": string(most, least)}, {"emoji": flag})})


def texts(most: int) -> dict[str, Rule]:
    """The two text objects."""
    mrkdwn = shape({"text": string(most)}, {"verbatim": flag})
    return {"plain_text": plain(most), "mrkdwn": mrkdwn}


def text(most: int) -> Rule:
    return by_type(texts(most))

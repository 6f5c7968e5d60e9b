"""Payloads as tables: a shape says what may stand in a field, and finds what stands there instead."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from .errors import Findings

Path = tuple[str, ...]
More = Callable[[dict[str, Any], Path, Findings], None]


class Shape(Protocol):
    @property
    def need(self) -> bool: ...

    def look(self, value: Any, path: Path, found: Findings) -> None: ...


def measured(size: int, least: int, most: int, path: Path, found: Findings) -> None:
    if size > most and not least:
        found.add(path, "BASE_TYPE_MAX_LENGTH", f"Must be {most} or fewer in length.")
    elif not least <= size <= most:
        found.add(path, "BASE_TYPE_BAD_LENGTH", f"Must be between {least} and {most} in length.")


@dataclass(frozen=True)
class Text:
    least: int = 0
    most: int = 4000
    need: bool = False

    def look(self, value: Any, path: Path, found: Findings) -> None:
        if not isinstance(value, str):
            found.add(path, "STRING_TYPE_CONVERT", "Could not interpret the value as string.")
        else:
            measured(len(value), self.least, self.most, path, found)


@dataclass(frozen=True)
class Whole:
    least: int = 0
    most: int = 2**53
    need: bool = False

    def look(self, value: Any, path: Path, found: Findings) -> None:
        if not isinstance(value, int) or isinstance(value, bool):
            found.add(path, "NUMBER_TYPE_COERCE", "The value is not int.")
        elif value > self.most:
            found.add(path, "NUMBER_TYPE_MAX", f"int value should be less than or equal to {self.most}.")
        elif value < self.least:
            found.add(path, "NUMBER_TYPE_MIN", f"int value should be greater than or equal to {self.least}.")


@dataclass(frozen=True)
class OneOf:
    these: tuple[Any, ...]
    need: bool = False

    def look(self, value: Any, path: Path, found: Findings) -> None:
        if value not in self.these:
            listed = ", ".join(map(repr, self.these))
            found.add(path, "BASE_TYPE_CHOICES", f"Value must be one of {{{listed}}}.")


@dataclass(frozen=True)
class Truth:
    need: bool = False

    def look(self, value: Any, path: Path, found: Findings) -> None:
        if not isinstance(value, bool):
            found.add(path, "BOOLEAN_TYPE_CONVERT", "Must be either true or false.")


@dataclass(frozen=True)
class Snowflake:
    need: bool = False

    def look(self, value: Any, path: Path, found: Findings) -> None:
        if not str(value).isdecimal():
            found.add(path, "NUMBER_TYPE_COERCE", "The value is not snowflake.")


@dataclass(frozen=True)
class Nonce:
    """A number, or a text of 25 characters."""

    need: bool = False

    def look(self, value: Any, path: Path, found: Findings) -> None:
        if isinstance(value, str):
            measured(len(value), 0, 25, path, found)
        else:
            Whole(-(2**63), 2**63 - 1).look(value, path, found)


@dataclass(frozen=True)
class Anything:
    need: bool = False

    def look(self, value: Any, path: Path, found: Findings) -> None:
        pass


@dataclass(frozen=True)
class Listed:
    of: Shape
    least: int = 0
    most: int = 1521
    need: bool = False

    def look(self, value: Any, path: Path, found: Findings) -> None:
        if not isinstance(value, list):
            found.add(path, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType")
            return
        measured(len(value), self.least, self.most, path, found)
        for index, each in enumerate(value):
            self.of.look(each, (*path, str(index)), found)


@dataclass(frozen=True)
class Table:
    """Named fields; `more` looks at what one field alone cannot tell."""

    fields: Mapping[str, Shape]
    more: More | None = None
    need: bool = False

    def look(self, value: Any, path: Path, found: Findings) -> None:
        if not isinstance(value, dict):
            found.add(path, "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType")
            return
        found.unknown += [".".join((*path, key)) for key in value if key not in self.fields]
        before = len(found.errors)
        for key, shape in self.fields.items():
            if value.get(key) is not None:
                shape.look(value[key], (*path, key), found)
            elif shape.need:
                found.add((*path, key), "BASE_TYPE_REQUIRED", "This field is required")
        if self.more and len(found.errors) == before:
            self.more(value, path, found)


@dataclass(frozen=True)
class ByType:
    """What its `type` says it is, out of the types that may stand here."""

    kinds: Mapping[int, Shape]
    need: bool = False

    def look(self, value: Any, path: Path, found: Findings) -> None:
        kind = value.get("type") if isinstance(value, dict) else None
        if isinstance(kind, int) and kind in self.kinds:
            self.kinds[kind].look(value, path, found)
            return
        listed = ", ".join(map(str, self.kinds))
        found.add((*path, "type"), "UNION_TYPE_CHOICES", f'Value of field "type" must be one of ({listed}).')

"""Application commands: registered under Discord's rules, and found by a person only where they are allowed."""

from __future__ import annotations

import re
from typing import Any

from aiohttp import web

from .errors import TOO_MANY_COMMANDS, UNKNOWN_COMMAND, Findings, Refused, invalid
from .rest import Call, Rest
from .shapes import Anything, Listed, OneOf, Path, Shape, Snowflake, Table, Text, Truth, Whole
from .world import World

CHAT_INPUT, STRING, LARGEST, MOST = 1, 3, 8000, 100
NAME = re.compile(r"[-_'\w]{1,32}")
CHOICE = Table({"name": Text(1, 100, need=True), "name_localizations": Anything(), "value": Anything(need=True)})


def named(table: dict[str, Any], path: Path, found: Findings) -> None:
    """Lower-case words; required options first; no name twice."""
    names = [table["name"], *(table.get("name_localizations") or {}).values()]
    if table.get("type", CHAT_INPUT) == CHAT_INPUT or len(path) > 2 or "required" in table:
        for name in names:
            if not NAME.fullmatch(name) or name != name.lower():
                text = "Command name is invalid"
                found.add((*path, "name"), "APPLICATION_COMMAND_INVALID_NAME", text)
    options = table.get("options") or []
    if len({each["name"] for each in options}) < len(options):
        text = "Option names must be unique"
        found.add((*path, "options"), "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", text)
    needed = [bool(each.get("required")) for each in options]
    if needed != sorted(needed, reverse=True):
        text = "Required options must be placed before non-required options"
        found.add((*path, "options"), "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", text)


def option(inner: Listed | Anything) -> Table:
    passed = ("min_value", "max_value", "channel_types", "name_localizations", "description_localizations")
    fields: dict[str, Shape] = {
        "type": OneOf(tuple(range(1, 12)), need=True),
        "name": Text(1, 32, need=True),
        "description": Text(1, 100, need=True),
        "required": Truth(),
        "autocomplete": Truth(),
        "choices": Listed(CHOICE, 0, 25),
        "options": inner,
        "min_length": Whole(0, 6000),
        "max_length": Whole(1, 6000),
        **{key: Anything() for key in passed},
    }
    return Table(fields, named)


def whole(command: dict[str, Any], path: Path, found: Findings) -> None:
    named(command, path, found)
    if command.get("type", CHAT_INPUT) == CHAT_INPUT and not command.get("description"):
        found.add((*path, "description"), "BASE_TYPE_REQUIRED", "This field is required")
    if weight(command) > LARGEST:
        found.add(path, "APPLICATION_COMMAND_TOO_LARGE", f"Command exceeds maximum size ({LARGEST})")


def weight(table: dict[str, Any]) -> int:
    """Names, descriptions and values, with those of everything inside; of translations, the longest counts."""
    own = sum(
        max(len(each) for each in (table.get(key) or "", *(table.get(f"{key}_localizations") or {}).values()))
        for key in ("name", "description")
    )
    choices = sum(len(each["name"]) + len(str(each["value"])) for each in table.get("choices") or [])
    return own + choices + sum(map(weight, table.get("options") or []))


OPTIONS = Listed(option(Listed(option(Listed(option(Anything()), 0, 25)), 0, 25)), 0, 25)
COMMAND = Table(
    {
        "id": Snowflake(),
        "type": OneOf((1, 2, 3, 4)),
        "name": Text(1, 32, need=True),
        "description": Text(0, 100),
        "options": OPTIONS,
        "contexts": Listed(OneOf((0, 1, 2)), 1, 3),
        "integration_types": Listed(OneOf((0, 1)), 1, 2),
        "default_member_permissions": Anything(),
        **{key: Truth() for key in ("dm_permission", "nsfw", "default_permission")},
        **{key: Anything() for key in ("name_localizations", "description_localizations", "handler")},
    },
    whole,
)


class Commands:
    """The global commands of the application."""

    def __init__(self, world: World, rest: Rest) -> None:
        self.world, self.rest = world, rest

    def doors(self) -> list[web.RouteDef]:
        door, all_of, one = self.rest.door, "/applications/{application}/commands", "commands"
        single = all_of + "/{command}"
        return [
            door("GET", all_of, f"{one}.list", lambda call: self.world.commands),
            door("PUT", all_of, f"{one}.put", self.put),
            door("POST", all_of, f"{one}.create", self.create),
            door("GET", single, f"{one}.get", self.one),
            door("PATCH", single, f"{one}.edit", self.edit),
            door("DELETE", single, f"{one}.delete", self.delete),
        ]

    def made(self, call: Call, command: Any, path: Path = ()) -> dict[str, Any]:
        found = Findings()
        COMMAND.look(command, path, found)
        self.rest.unknown(call, found.unknown)
        found.refuse()
        known = self.known(command["name"], command.get("type", CHAT_INPUT))
        defaults = {
            "type": CHAT_INPUT,
            "description": "",
            "options": [],
            "nsfw": False,
            "default_member_permissions": None,
            "contexts": None,
            "integration_types": [0],
            "dm_permission": True,
        }
        ours = {"id": known["id"] if known else self.world.new_id(), "application_id": self.world.application}
        told = {key: value for key, value in command.items() if value is not None}
        return defaults | told | ours | {"version": self.world.new_id()}

    def known(self, name: str, kind: int) -> dict[str, Any] | None:
        return next((each for each in self.world.commands if (each["name"], each["type"]) == (name, kind)), None)

    def put(self, call: Call) -> list[dict[str, Any]]:
        """All at once; what is not among them is gone."""
        if not isinstance(call.payload, list):
            raise invalid("commands", "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType")
        if len(call.payload) > MOST:
            raise Refused(TOO_MANY_COMMANDS)
        made = [self.made(call, each, (str(index),)) for index, each in enumerate(call.payload)]
        if len({(each["name"], each["type"]) for each in made}) < len(made):
            text = "Application command names must be unique"
            raise invalid("commands", "APPLICATION_COMMANDS_DUPLICATE_NAME", text)
        self.world.commands = made
        return made

    def create(self, call: Call) -> dict[str, Any]:
        """Of the same name: in its place."""
        made = self.made(call, call.body)
        self.world.commands = [each for each in self.world.commands if each["id"] != made["id"]]
        if len(self.world.commands) >= MOST:
            raise Refused(TOO_MANY_COMMANDS)
        self.world.commands.append(made)
        return made

    def one(self, call: Call) -> dict[str, Any]:
        for each in self.world.commands:
            if each["id"] == call.parts["command"]:
                return each
        raise Refused(UNKNOWN_COMMAND)

    def edit(self, call: Call) -> dict[str, Any]:
        old = self.one(call)
        asked = {key: old[key] for key in COMMAND.fields.keys() & old.keys()} | call.body
        self.world.commands.remove(old)
        try:
            made = self.made(call, asked) | {"id": old["id"]}
        except Refused:
            self.world.commands.append(old)
            raise
        self.world.commands.append(made)
        return made

    def delete(self, call: Call) -> None:
        self.world.commands.remove(self.one(call))


def offered(command: dict[str, Any], context: int, installed: frozenset[str]) -> bool:
    """Whether somebody sees it here: the place is allowed, and an installation of hers or of the place carries it."""
    places = command["contexts"] if command["contexts"] is not None else [0, 1]
    ways = {str(each) for each in command["integration_types"] or [0]} & installed
    return context in places and bool(ways - ({"0"} if context == 2 else set()))

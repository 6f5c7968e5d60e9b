"""The verbs of the command line, beside the chat and the service. Each is a function; status 0 unless it says so."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import datetime
from typing import Any, TextIO
from zoneinfo import ZoneInfo

from bot import people
from bot.addresses import Address
from bot.clock import Clock
from bot.settings import Settings
from bot.store import Store, migrate
from dialogues import drawing, understanding


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(
        prog="rebound", description="Walks somebody through a job rejection, in Slack, in Discord or in this terminal."
    )
    verbs = top.add_subparsers(dest="verb", metavar="VERB")
    verbs.add_parser("chat", help="talk in this terminal")
    verbs.add_parser("serve", help="serve the platforms whose tokens are set")
    verbs.add_parser("understand", help="JSON lines in, what they mean out")
    export = verbs.add_parser("export", help="everything kept of a person")
    export.add_argument("person", type=address, help="slack:TEAM/USER, discord:ID or terminal:me")
    export.add_argument("--json", action="store_true", help="as one JSON object")
    forget = verbs.add_parser("forget", help="erase a person and everything kept of them")
    forget.add_argument("person", type=address, help="slack:TEAM/USER, discord:ID or terminal:me")
    verbs.add_parser("migrate", help="bring the database to this version")
    verbs.add_parser("rotate", help="encrypt everything anew under the first key")
    verbs.add_parser("draw", help="the flow as Mermaid")
    verbs.add_parser("doctor", help="look at every setting, the database and the words")
    play = verbs.add_parser("play", help="a transcript, played against an empty database")
    play.add_argument("file", help="a .chat file")
    return top


def address(text: str) -> Address:
    try:
        return Address.parse(text)
    except ValueError as wrong:
        raise argparse.ArgumentTypeError(str(wrong)) from None


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    return parser().parse_args(arguments)


def understand(stdin: TextIO, stdout: TextIO, clock: Clock) -> int:
    """A JSON object a line; a line that is none is answered by an error, and the rest goes on."""
    for line in stdin:
        if line.strip():
            stdout.write(json.dumps(understood(line, clock), ensure_ascii=False) + "\n")
            stdout.flush()
    return 0


def understood(line: str, clock: Clock) -> dict[str, Any]:
    """What one line means; where the line cannot be read, an object that says so."""
    try:
        asked = json.loads(line)
        text = str(asked["text"])
        now = datetime.fromisoformat(asked["now"]) if asked.get("now") else clock.now()
        zone = ZoneInfo(asked["zone"]) if asked.get("zone") else None
    except (ValueError, KeyError, TypeError, AttributeError, OSError):
        return {"error": 'a line is an object: {"text": "…", "now"?: ISO, "zone"?: IANA}'}
    if zone is not None:
        now = now.astimezone(zone) if now.tzinfo else now.replace(tzinfo=zone)
    return understanding.as_json(understanding.understand(text, now))


def export(settings: Settings, person: Address, as_json: bool, stdout: TextIO) -> int:
    store = Store.open(settings.database_url, settings.keys)
    try:
        found = people.export(store, person)
    finally:
        store.close()
    if found is None:
        print(f"Nothing is kept of {person}.", file=sys.stderr)
        return 1
    stdout.write((json.dumps(found, ensure_ascii=False, indent=1) if as_json else people.readable(found)) + "\n")
    return 0


def forget(settings: Settings, person: Address) -> int:
    store = Store.open(settings.database_url, settings.keys)
    try:
        erased = people.forget(store, person)
    finally:
        store.close()
    print(f"Everything of {person} is erased." if erased else f"Nothing is kept of {person}.")
    return 0 if erased else 1


def migrated(settings: Settings) -> int:
    before, after = migrate(settings.database_url)
    print(
        f"The database is at {after}." if before == after else f"The database went from {before or 'empty'} to {after}."
    )
    return 0


def rotate(settings: Settings) -> int:
    store = Store.open(settings.database_url, settings.keys)
    try:
        print(f"{store.rotate()} pieces are encrypted anew under the first key.")
    finally:
        store.close()
    return 0


def draw(stdout: TextIO) -> int:
    stdout.write(drawing.mermaid())
    return 0

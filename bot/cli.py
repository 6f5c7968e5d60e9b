"""The verbs of the command line, beside the chat and the service. Each is a function; status 0 unless it says so."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from io import TextIOWrapper
from pathlib import Path
from typing import Any, Final, TextIO
from zoneinfo import ZoneInfo

from bot import outlook, people, transcripts
from bot.addresses import Address
from bot.clock import Clock
from bot.errors import ConfigurationError
from bot.logs import whereabouts
from bot.settings import Settings
from bot.store import Store, migrate
from dialogues import drawing, understanding, words
from dialogues.facts import Outlook
from dialogues.outlook import about, which
from dialogues.vocabulary import Line


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(
        prog="rebound", description="Walks somebody through a job rejection, in Slack, in Discord or in this terminal."
    )
    verbs = top.add_subparsers(dest="verb", metavar="VERB")
    verbs.add_parser("chat", help="talk in this terminal")
    verbs.add_parser("serve", help="serve the platforms whose tokens are set")
    verbs.add_parser("understand", help="JSON lines in, what they mean out")
    export = verbs.add_parser("export", help="everything kept of a person, as a page to open")
    export.add_argument("person", type=address, help="slack:TEAM/USER, discord:ID or terminal:me")
    export.add_argument("--json", action="store_true", help="as one JSON object")
    forget = verbs.add_parser("forget", help="erase a person and everything kept of them")
    forget.add_argument("person", type=address, help="slack:TEAM/USER, discord:ID or terminal:me")
    verbs.add_parser("migrate", help="bring the database to this version")
    verbs.add_parser("rotate", help="encrypt everything anew under the first key")
    outbox = verbs.add_parser("outbox", help="what did not arrive, and why")
    outbox.add_argument("--again", action="store_true", help="try all of it once more")
    verbs.add_parser("draw", help="the flow as Mermaid")
    verbs.add_parser("doctor", help="look at every setting, the database and the words")
    title = verbs.add_parser("outlook", help="how a kind of work is doing, in US figures")
    title.add_argument("title", nargs="*", help="a job title, as you would say it")
    title.add_argument("--load", nargs="+", metavar="FILE", help="the official files: afterwards all titles are known")
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


@contextmanager
def opened(settings: Settings) -> Iterator[Store]:
    store = Store.open(settings.database_url, settings.keys)
    try:
        yield store
    finally:
        store.close()


def understand(asked: argparse.Namespace, settings: Settings, clock: Clock) -> int:
    """A JSON object a line; a line that is none is answered by an error, and the rest goes on."""
    # Half an emoji, as JSON may hold one, goes out as the escape it came in with.
    utf_8(sys.stdout, "backslashreplace")
    for line in sys.stdin.buffer:
        text = line.decode(errors="replace")
        if text.strip():
            print(json.dumps(understood(text, clock), ensure_ascii=False), flush=True)
    return 0


def understood(line: str, clock: Clock) -> dict[str, Any]:
    """What one line means; where the line cannot be read, an object that says so."""
    try:
        text, now = read(json.loads(line.lstrip("\ufeff")), clock)
    except (ValueError, KeyError, TypeError, AttributeError, OSError, OverflowError, RecursionError):
        return {"error": 'a line is an object: {"text": "…", "now"?: ISO, "zone"?: IANA}'}
    try:
        return understanding.as_json(understanding.understand(text, now))
    except Exception as failure:  # one line we cannot read must not cost a program the other thousand
        return {"error": f"a mistake of ours: {type(failure).__name__} at {whereabouts(failure)}"}


def read(asked: Any, clock: Clock) -> tuple[str, datetime]:
    if not isinstance(asked["text"], str):
        raise TypeError
    now = datetime.fromisoformat(asked["now"]) if asked.get("now") else clock.now()
    zone = ZoneInfo(asked["zone"]) if asked.get("zone") else None
    if zone is not None:
        now = now.astimezone(zone) if now.tzinfo else now.replace(tzinfo=zone)
    return asked["text"], now


def export(asked: argparse.Namespace, settings: Settings, clock: Clock) -> int:
    """A page that a person can open; or, with --json, what programs read."""
    with opened(settings) as store:
        found = people.everything(store, asked.person)
    if found is None:
        return nothing_of(asked.person)
    utf_8(sys.stdout, "replace")
    if asked.json:
        print(json.dumps(people.as_object(found), ensure_ascii=False, indent=1))
        return 0
    from bot import drawn  # noqa: PLC0415  (Pillow, which few need)

    print(drawn.page(found, clock.now()), end="")
    return 0


def forget(asked: argparse.Namespace, settings: Settings, clock: Clock) -> int:
    with opened(settings) as store:
        erased = people.forget(store, asked.person, clock.now())
    if not erased:
        return nothing_of(asked.person)
    print(f"Everything of {asked.person} is erased.")
    return 0


def nothing_of(person: Address) -> int:
    print(f"rebound: Nothing is kept of {person}.", file=sys.stderr)
    return 1


def migrated(asked: argparse.Namespace, settings: Settings, clock: Clock) -> int:
    before, after = migrate(settings.database_url)
    went = f"The database went from {before or 'empty'} to {after}."
    print(f"The database is at {after}." if before == after else went)
    return 0


def rotate(asked: argparse.Namespace, settings: Settings, clock: Clock) -> int:
    with opened(settings) as store:
        print(f"{store.rotate()} pieces are encrypted anew under the first key.")
    return 0


def outbox(asked: argparse.Namespace, settings: Settings, clock: Clock) -> int:
    """Ids, steps and reasons; no person, and no word of what was to be said."""
    with opened(settings) as store, store.page() as page:
        rows = page.dead()
        for row in rows:
            kept = "" if row.is_kept else ", its words are gone"
            print(
                f"outbox:{row.id}  {row.created_at:%Y-%m-%d %H:%M}  {row.step or 'beside the path'}: {row.reason}{kept}"
            )
        if asked.again:
            print(f"{page.send_again(clock.now())} of {len(rows)} are tried once more by the running service.")
        elif not rows:
            print("Everything arrived, or is on its way.")
    return 0


def draw(asked: argparse.Namespace, settings: Settings, clock: Clock) -> int:
    utf_8(sys.stdout, "replace")
    print(drawing.mermaid(), end="")
    return 0


def how_it_is_doing(asked: argparse.Namespace, settings: Settings, clock: Clock) -> int:
    """Status 0 whatever the title is: nothing that one can type is an error."""
    utf_8(sys.stdout, "replace")
    if asked.load:
        from bot import loading  # noqa: PLC0415  (archives and XML, for once in a year)

        print(f"{loading.load(map(Path, asked.load))} occupations are known now, from {outlook.LOADED}.")
    if asked.title or not asked.load:
        print("\n".join(told(outlook.candidates_for(" ".join(asked.title)), settings.rebound_language)))
    return 0


def told(found: Sequence[Outlook], language: str) -> list[str]:
    if found and found[0].sure:
        return [words.render(line, language) for line in about(found[0])]
    labels = [f"  {each.label}" for each in found]
    again = [words.render(Line("outlook-again", {"label": found[0].label}), language)] if found else []
    return [words.render(which(found), language), *labels, *again]


def play(asked: argparse.Namespace, settings: Settings, clock: Clock) -> int:
    """The file as it should read; with nobody's settings, so that it reads the same anywhere."""
    utf_8(sys.stdout, "replace")
    try:
        text = Path(asked.file).read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        raise ConfigurationError(f"{asked.file} cannot be read.", "It has to be a text file in UTF-8.") from None
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/rebound.db"
        print(transcripts.play(text, lambda: Store.open(url), Settings()), end="")
    return 0


def utf_8(stdout: TextIO, errors: str) -> None:
    """Whatever the machine's locale: our words and people's names are not only ASCII."""
    if isinstance(stdout, TextIOWrapper):
        stdout.reconfigure(encoding="utf-8", errors=errors)


Verb = Callable[[argparse.Namespace, Settings, Clock], int]
VERBS: Final[dict[str | None, Verb]] = {
    "understand": understand,
    "export": export,
    "forget": forget,
    "migrate": migrated,
    "rotate": rotate,
    "outbox": outbox,
    "draw": draw,
    "outlook": how_it_is_doing,
    "play": play,
}

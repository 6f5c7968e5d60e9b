"""Looks at all an operator can have got wrong, and says what to mend. Changes nothing but an empty database."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final, Protocol, TextIO

from bot import outlook
from bot.errors import ReboundError
from bot.settings import Settings
from bot.store import Store
from dialogues import complete, words
from dialogues.flow import FLOW
from dialogues.mistakes import DialogueError
from dialogues.understanding import helplines

WELL, LOOK, WRONG = "ok", "look", "wrong"
Finding = tuple[str, str]


def settings(found: Settings) -> Iterator[Finding]:
    for name, value in found.shown().items():
        yield WELL, f"{name} = {value}"
    if not found.operator_name:
        yield LOOK, "OPERATOR_NAME is empty: at first contact people are told who runs this. Set it in .env."
    if found.workplace and not found.operator_contact:
        yield LOOK, "OPERATOR_CONTACT is empty: people at a workplace should know whom to ask. Set it in .env."


def platforms(found: Settings) -> Iterator[Finding]:
    names = found.platforms()
    yield (
        WELL,
        f"platforms with tokens: {', '.join(names)}" if names else "no tokens are set: `make run` is a chat here",
    )


def database(found: Settings) -> Iterator[Finding]:
    store = Store.open(found.database_url, found.keys)
    try:
        store.check()
    finally:
        store.close()
    yield WELL, "the database answers, its schema is ours, and the keys open it"


def clock(found: Settings) -> Iterator[Finding]:
    if found.rebound_clock is not None:
        there = Path(found.rebound_clock).is_file()
        yield LOOK, f"REBOUND_CLOCK is set ({'read' if there else 'no such file'}): the clock is not the real one."


def sentences(found: Settings) -> Iterator[Finding]:
    complete.check()
    said = words.parsed()
    yield WELL, f"{len(FLOW.steps)} steps, every one with words; {said} sentences, every one can be read"
    if found.rebound_language not in words.LANGUAGES:
        yield (
            WRONG,
            f"There are no words in {found.rebound_language}. Set REBOUND_LANGUAGE to {words.LANGUAGES[0]}.",
        )


def numbers(found: Settings) -> Iterator[Finding]:
    unchecked = helplines.unchecked()
    if unchecked:
        yield LOOK, f"{len(unchecked)} helplines are not signed as checked. Call or look them up, and date them."


def figures(found: Settings) -> Iterator[Finding]:
    known = outlook.table()
    years = f"{known.years['first']} to {known.years['last']}"
    yield WELL, f"US figures of {years} for {len(known.occupations)} occupations"


class Platform(Protocol):
    """A platform that can be asked about its own tokens, rights and connections."""

    async def examine(self) -> list[Finding]: ...

    async def close(self) -> None: ...


def asked(platform: Platform) -> Callable[[Settings], Iterator[Finding]]:
    async def ask() -> list[Finding]:
        try:
            return await platform.examine()
        finally:
            await platform.close()

    return lambda found: iter(asyncio.run(ask()))


CHECKS: Final[tuple[Callable[[Settings], Iterator[Finding]], ...]] = (
    settings,
    platforms,
    database,
    clock,
    sentences,
    figures,
    numbers,
)


def examine(found: Settings, stdout: TextIO, served: Sequence[Platform] = ()) -> int:
    """Status 1 if anything is wrong; what only wants a look leaves it at 0."""
    wrong = 0
    for check in (*CHECKS, *(asked(platform) for platform in served)):
        try:
            findings = list(check(found))
        except (ReboundError, DialogueError) as error:
            findings = [(WRONG, str(error))]
        for how, what in findings:
            wrong += how == WRONG
            stdout.write(f"{how:>5}  {what}\n")
    return 1 if wrong else 0

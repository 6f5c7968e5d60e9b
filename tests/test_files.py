"""Files on their way: drawn of what is kept when they go, written where a terminal's person finds them."""

from __future__ import annotations

import asyncio
import os
import stat
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from adapters.plain import as_told, saved
from bot import buttons, outbox
from bot.addresses import Address
from bot.errors import TryLater
from bot.events import Held, Reply
from bot.hear import hear
from bot.prompts import File, Prompt
from bot.settings import Settings
from bot.store import Store

NOW = datetime(2026, 11, 4, 12, 40, tzinfo=UTC)
ME = Address("terminal", "me", zone="Europe/Lisbon")
PAGE = File("rebound-export-2026-11-04.html", b"<p>", "a page", "text/html")


async def at_once(ask: Callable[..., Any], *args: object) -> Any:
    return ask(*args)


class Desk:
    """Keeps what it is handed; refuses as often as it is told to."""

    def __init__(self, refusals: int = 0) -> None:
        self.refusals = refusals
        self.got: list[Prompt] = []

    async def send(self, address: Address, prompt: Prompt, key: str) -> str | None:
        if prompt.file and self.refusals:
            self.refusals -= 1
            raise TryLater(timedelta(seconds=1))
        self.got.append(prompt)
        return f"message {len(self.got)}"

    @property
    def files(self) -> list[File]:
        return [prompt.file for prompt in self.got if prompt.file]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store.open(f"sqlite:///{tmp_path / 'rebound.db'}")


def heard(store: Store, text: str, source: str, settings: Settings | None = None) -> list[Held]:
    return hear(store, settings or Settings(), Reply(ME, source, text), NOW)


def delivered(store: Store, desk: Desk, held: list[Held], now: datetime = NOW) -> None:
    asyncio.run(outbox.deliver(store, {"terminal": desk}, held, at_once, lambda: now))


def test_a_row_holds_nothing_of_its_file(store: Store) -> None:
    """What names it, and no word of theirs: it may wait for days in the outbox."""
    heard(store, "no from Acme after the interview", "1")
    held = heard(store, "export", "2")
    with store.glance() as page:
        [row] = [found for each in held if (found := page.row(each.row)) and found.kind == "file"]

    assert row.prompt == {"lines": [], "choices": [], "draws": "export", "away_s": 0}


def test_a_file_is_drawn_of_what_is_kept_when_it_goes(store: Store) -> None:
    """What was said between the asking and the delivery is in it."""
    desk = Desk(refusals=1)
    delivered(store, desk, heard(store, "no from Acme after the interview", "1"))
    delivered(store, desk, heard(store, "export", "2"))
    delivered(store, desk, heard(store, "sad, 4", "3"))
    for seconds in (2, 4, 6):
        later = NOW + timedelta(seconds=seconds)
        delivered(store, desk, outbox.claimed(store, ["terminal"], later), later)

    [file] = desk.files
    assert file.name == "rebound-export-2026-11-04.html" and b'<dd dir="auto">sad</dd>' in file.content


def test_a_file_that_cannot_be_drawn_holds_nobody_up(store: Store) -> None:
    """A word says so, and what waits behind it goes on: here the story is broken."""
    desk = Desk()
    delivered(store, desk, heard(store, "no from Acme after the interview", "1"))
    with store.page() as page:
        person, _ = page.person_at(ME, NOW)
        story = page.journey(person.journey or 0)
        story.memory["wins"] = [1]
        page.keep_journey(person.id, story, NOW)
    delivered(store, desk, heard(store, "export", "2"))

    assert not desk.files
    assert any("could not make the file" in " ".join(prompt.lines) for prompt in desk.got)
    assert desk.got[-1].choices


def test_patterns_are_pictures_from_the_third_story_on(store: Store) -> None:
    """Told in text first; with fewer stories, that there are too few."""
    desk = Desk()
    for number, text in enumerate(["no from Acme, they never answered", "patterns", "a new rejection"]):
        delivered(store, desk, heard(store, text, f"a{number}"))
    assert any("at least three stories" in " ".join(prompt.lines) for prompt in desk.got)
    texts = ["no from Initech after the final round", "a new rejection", "no from Globex on paper", "patterns"]
    for number, text in enumerate(texts):
        delivered(store, desk, heard(store, text, f"b{number}"))
    offered = next(each for each in reversed(desk.got) if any(c.id.startswith("picture.") for c in each.choices))
    token = next(choice.token for choice in offered.choices if choice.id.startswith("picture."))
    delivered(store, desk, hear(store, Settings(), Reply(ME, "c", choice=token), NOW))

    assert "Sent: 3, Answered: 2, Talked: 1" in " ".join(offered.lines)
    assert buttons.read(token) and [file.name.split("-")[1] for file in desk.files] == ["funnel"]


# --- a terminal ------------------------------------------------------------------------------------------------------


def test_a_file_in_a_terminal_is_for_nobody_else(tmp_path: Path) -> None:
    """Mode 600, and never over another one."""
    first, second = saved(PAGE, tmp_path), saved(PAGE, tmp_path)

    assert [first.name, second.name] == ["rebound-export-2026-11-04.html", "rebound-export-2026-11-04-2.html"]
    assert stat.S_IMODE(first.stat().st_mode) == 0o600 and first.read_bytes() == b"<p>"


def test_a_file_goes_nowhere_but_into_the_folder(tmp_path: Path) -> None:
    """Whatever it is called."""
    assert saved(File("../../up.html", b"", "", ""), tmp_path).parent == tmp_path


def test_where_no_file_can_be_written_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a folder that is gone, say."""
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    os.rmdir(gone)

    assert as_told(Prompt((), file=PAGE)).lines == (
        "I can't write a file here. Start me in a folder of yours, and ask once more.",
    )

"""Every conversation through both adapters' translation: drawn within each platform's limits, and read off the screen.
What is done on the two screens is heard as one and the same; what is read is what the file says, word for word.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from screen_discord import DiscordScreen
from screen_slack import SlackScreen
from screens import Screen
from test_transcripts import CHATS, FOLDER

from bot.addresses import Address
from bot.events import Reply
from bot.prompts import Prompt
from bot.settings import Settings
from bot.store import Store
from bot.transcripts import Chat, as_text

MEMORY = Path("/dev/shm")
_TAP = re.compile(r"^\w+: \[", re.M)
# Typed, these are other conversations: she edits a message after a tap, and would edit the tap; or has no words at all.
ONLY_TAPPED = {"repair/an_edited_message.chat", "repair/buttons_only.chat"}


class Translated(Chat):
    """A file, played on several screens at once. `typing`: the labels of the newest question are typed, not tapped."""

    def __init__(
        self, open_store: Callable[[], Store], settings: Settings, screens: list[Screen], *, typing: bool
    ) -> None:
        super().__init__(open_store, settings)
        self.screens, self.typing = screens, typing

    async def send(self, address: Address, prompt: Prompt, key: str) -> str | None:
        at, before = len(self.written), len(self.prompts)
        reference = await super().send(address, prompt, key)
        if len(self.prompts) > before:
            [read] = {tuple(read_by(screen, prompt)) for screen in self.screens}
            self.written[at:] = read
        return reference

    def taps(self, labels: list[str]) -> Reply:
        if self.typing and {*labels} <= {*self.newest()}:
            return self.types(", ".join(labels))
        return self.one([screen.taps(labels) for screen in self.screens])

    def types(self, text: str) -> Reply:
        return self.one([screen.says(text) for screen in self.screens])

    def edits(self, text: str, before: Reply) -> Reply:
        return self.one([screen.edits(text) for screen in self.screens])

    def fills(self, field: str, text: str) -> Reply:
        return self.one([screen.fills(field, text) for screen in self.screens])

    def one(self, replies: list[Reply]) -> Reply:
        """Heard alike by all; the file knows better than the screens who and where it was."""
        [_] = {(each.text, each.choice, str(each.form), each.corrects is None) for each in replies}
        return replace(replies[0], address=self.address, name=self.name)

    def newest(self) -> list[str]:
        return next(
            ([each.label for each in prompt.choices] for prompt in reversed(self.prompts) if prompt.choices), []
        )


def read_by(screen: Screen, prompt: Prompt) -> list[str]:
    """As the writer of the file would put down what stands there."""
    seen = screen.shows(prompt)
    assert sorted(seen.labels) == sorted(each.label for each in prompt.choices)
    return as_text(replace(prompt, lines=tuple(filter(None, [seen.text]))))


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """In memory where there is such a place: nothing here is about what a disk keeps."""
    if not os.access(MEMORY, os.W_OK):
        yield tmp_path
        return
    with TemporaryDirectory(dir=MEMORY) as folder:
        yield Path(folder)


def plays() -> Iterator[object]:
    for path in CHATS:
        name = str(path.relative_to(FOLDER))
        yield pytest.param(path, False, id=f"{name} tapped")
        if name not in ONLY_TAPPED and _TAP.search(path.read_text("utf-8")):
            yield pytest.param(path, True, id=f"{name} typed")


@pytest.mark.parametrize(("path", "typing"), list(plays()))
def test_the_conversation_reads_the_same_on_both_platforms(path: Path, typing: bool, folder: Path) -> None:
    """Whether its labels are tapped or typed; and either platform would take everything that is shown."""
    url = f"sqlite:///{folder / 'rebound.db'}"
    chat = Translated(lambda: Store.open(url), Settings(), [SlackScreen(), DiscordScreen()], typing=typing)

    assert chat.play(path.read_text("utf-8")) == path.read_text("utf-8")

"""Conversations, tested as chats: each file is the chat, compared whole. After a change of words: `pytest --accept`."""

from pathlib import Path

import pytest

from bot.settings import Settings
from bot.store import Store
from bot.transcripts import play

FOLDER = Path(__file__).with_name("transcripts")
CHATS = sorted(FOLDER.glob("**/*.chat"))


@pytest.mark.parametrize("path", CHATS, ids=lambda path: str(path.relative_to(FOLDER)))
def test_the_conversation_reads_as_its_file_says(path: Path, tmp_path: Path, accept: bool) -> None:
    """Whatever the file lets happen, and every word of the answers."""
    url = f"sqlite:///{tmp_path / 'rebound.db'}"
    written = play(path.read_text("utf-8"), lambda: Store.open(url), Settings())
    if accept:
        path.write_text(written, "utf-8")

    assert written == path.read_text("utf-8")

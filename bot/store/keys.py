"""The key file of a SQLite database. Made once, for nobody else's eyes. Lost, it takes every word with it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from bot.errors import ConfigurationError
from bot.store.secrets import new_key

KEY_FILE = "rebound.key"


def keys_beside(database: Path, *, is_new: bool) -> Sequence[str]:
    """One key a line, the first one seals. Called under the database's lock, so that two processes make one key.

    Raises:
        ConfigurationError: the file is gone, or cannot be read.
    """
    path = database.with_name(KEY_FILE)
    try:
        if path.exists():
            return path.read_text("ascii").split()
        if is_new:
            return [_made(path)]
    except (OSError, UnicodeError):
        raise ConfigurationError(f"The key file {path} cannot be read or made.", "Look at who owns it.") from None
    raise ConfigurationError(
        f"The key file {path} is gone, and what is kept in {database.name} cannot be opened without it.",
        "Put it back from a copy, or set ENCRYPTION_KEYS to the key it held.",
    )


def _made(path: Path) -> str:
    key = new_key()
    draft = path.with_suffix(".new")
    draft.unlink(missing_ok=True)
    with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
        file.write(key + "\n")
        file.flush()
        os.fsync(file.fileno())
    draft.rename(path)
    return key

"""Sealing: JSON in, a token out, and back. Whatever a person said is kept in this form and no other."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from bot.errors import ConfigurationError


def new_key() -> str:
    return Fernet.generate_key().decode("ascii")


class Secrets:
    """The first key seals, all of them open.

    Raises:
        ConfigurationError: no key at all, or one that is no key. The message never shows it.
    """

    def __init__(self, keys: Sequence[str]) -> None:
        if not keys:
            raise ConfigurationError("There is no key to keep words under.", f"Set ENCRYPTION_KEYS; {_HOW}")
        self._fernet = MultiFernet([_fernet(key, place) for place, key in enumerate(keys, start=1)])

    def seal(self, value: object) -> str:
        # surrogatepass: a phone can send half an emoji, and half an emoji is no reason to lose a reply.
        return self._fernet.encrypt(_COMPACT.encode(value).encode("utf-8", "surrogatepass")).decode("ascii")

    def unseal(self, token: str) -> Any:
        return json.loads(self._opened(token).decode("utf-8", "surrogatepass"))

    def reseal(self, token: str) -> str:
        """The same words under the first key."""
        try:
            return self._fernet.rotate(token).decode("ascii")
        except InvalidToken:
            raise _no_key_fits() from None

    def _opened(self, token: str) -> bytes:
        try:
            return self._fernet.decrypt(token)
        except InvalidToken:
            raise _no_key_fits() from None


_COMPACT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_HOW = 'this makes one: python -c "from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())"'


def _fernet(key: str, place: int) -> Fernet:
    try:
        return Fernet(key.strip())
    except ValueError:
        raise ConfigurationError(
            f"Encryption key number {place} is no key: 32 bytes in url-safe base64 are.",
            f"Look at ENCRYPTION_KEYS; {_HOW}",
        ) from None


def _no_key_fits() -> ConfigurationError:
    return ConfigurationError(
        "None of the encryption keys opens what is kept in this database.",
        "Add the key it was written with to ENCRYPTION_KEYS, after the new one "
        "(a SQLite database keeps its own in rebound.key, beside it).",
    )

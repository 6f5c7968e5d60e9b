"""The terminal without a screen: one reply a line in, plain lines out. Programs rely on its form.

Also what every terminal shares: whose it is, that nothing a person typed can drive it, and where a file goes.
"""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import AsyncGenerator, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TextIO
from zoneinfo import ZoneInfo

from bot import views
from bot.addresses import Address
from bot.errors import TryLater
from bot.events import Reply
from bot.prompts import File, Prompt

if TYPE_CHECKING:
    from bot.outbox import Messenger

PLATFORM = "terminal"
ALONE = frozenset({"draft", "card", "shown"})  # the kinds that stand alone, word for word, to be copied
AWAY = timedelta(minutes=1)  # nobody is at the terminal; opening it again delivers at once

_CHUNK_BYTES = 65536
# ECMA-48: control sequences, and control strings (titles, links, clipboard) that were closed. What is left of a
# broken one loses its control character below, so it can be read but does nothing.
_SEQUENCES = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"
    r"|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x80-\x9f]*(?:\x07|\x1b\\|\x9c)"
)
_SURROGATES = re.compile("[\ud800-\udfff]")
# str.splitlines() breaks at U+2028 and U+2029 too: a reader of our lines must not take quoted words for ours.
_CONTROLS = {code: None for code in (*range(32), *range(127, 160)) if code != 10} | {0x2028: "\n", 0x2029: "\n"}


class Service(Protocol):
    """What the terminal needs of the rest."""

    def attach(self, platform: str, messenger: Messenger) -> None: ...

    async def open(self, address: Address) -> None:
        """The greeting at first, later the question that stands open, and anything undelivered."""

    async def hear(self, reply: Reply) -> asyncio.Task[None]:
        """Returns once the reply is kept; the task is done once what it had to say at once is delivered."""

    async def run(self) -> None:
        """The loops of clock and delivery; they end by being cancelled."""


def clean(text: str) -> str:
    """Text a terminal can only show: no escape sequence, no control character but the newline."""
    text = _SEQUENCES.sub("", text).replace("\r\n", "\n").replace("\r", "\n").expandtabs(4)
    return _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", text.translate(_CONTROLS))


def as_told(prompt: Prompt) -> Prompt:
    """A file is written into the working folder, and told by its path."""
    if prompt.file is None:
        return prompt
    try:
        told = views.say("view-saved", path=str(saved(prompt.file)))
    except OSError:
        told = views.say("view-not-saved")
    return replace(prompt, lines=(*prompt.lines, told), kind="plain", file=None)


def saved(file: File, folder: Path | None = None) -> Path:
    """For nobody else to read, and never over another file. Raises OSError."""
    name = Path(file.name)
    for number in count(1):
        path = (folder or Path.cwd()) / (f"{name.stem}-{number}{name.suffix}" if number > 1 else name.name)
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            continue
        with open(descriptor, "wb") as written:
            written.write(file.content)
        return path
    raise AssertionError("numbers do not end")


def rows(prompt: Prompt) -> list[str]:
    return [row for line in prompt.lines for row in clean(line).strip("\n").split("\n")]


def labels(prompt: Prompt) -> Iterator[tuple[str, str]]:
    """Each choice as its number in the margin ("  1) ") and its label on one row."""
    for number, button in enumerate(prompt.choices, start=1):
        yield f"  {number}) ", " ".join(clean(button.label).split())


def laid_out(prompt: Prompt) -> str:
    if prompt.kind in ALONE:
        said = [f"    {row}" for row in rows(prompt)]
    else:
        said = [f"Rebound: {row}" for row in rows(prompt) if row.strip()]
    return "".join(f"{row}\n" for row in [*said, *(number + label for number, label in labels(prompt))])


class Lines:
    """One reply a line; the next line is taken when the one before has been answered."""

    def __init__(self, stdin: TextIO | None, stdout: TextIO) -> None:
        self._fd = stdin.fileno() if stdin else -1
        self._stdout = stdout
        self._unread = False
        self._woken, self._ended = asyncio.Event(), asyncio.Event()
        if stdin is None:  # so Python starts a program whose input was closed
            self._ended.set()

    def end(self) -> None:
        self._ended.set()
        self._woken.set()

    async def send(self, address: Address, prompt: Prompt, key: str) -> str | None:
        """Raises TryLater once nobody reads any more: it is said when the terminal is opened again."""
        if self._unread:
            raise TryLater(AWAY)
        try:
            self._stdout.write(laid_out(as_told(prompt)))
            self._stdout.flush()
        except BrokenPipeError:
            self._let_go()
            raise TryLater(AWAY) from None
        return None

    def _let_go(self) -> None:
        self._unread = True
        self.end()
        # The rest in the buffer would fail again at exit and spoil the status (Python's "Note on SIGPIPE").
        with open(os.devnull, "w") as nowhere:
            os.dup2(nowhere.fileno(), self._stdout.fileno())

    async def replies(self) -> AsyncGenerator[str, None]:
        rest = b""
        while chunk := await self._chunk():
            *whole, rest = (rest + chunk).split(b"\n")
            for line in whole:
                if self._ended.is_set():
                    return
                yield line.removesuffix(b"\r").decode(errors="replace")
        if rest and not self._ended.is_set():
            yield rest.decode(errors="replace")

    async def _chunk(self) -> bytes:
        """What there is to read, at least a byte; empty at the end."""
        if self._ended.is_set():
            return b""
        loop = asyncio.get_running_loop()
        with suppress(OSError):  # a directory, a terminal that hung up: the end of what can be read
            try:
                loop.add_reader(self._fd, self._woken.set)
            except (OSError, NotImplementedError):
                # epoll refuses files, which never keep us waiting; Windows has no readers. No thread for the rest:
                # one that waits for a line would hold up the end.
                return await asyncio.to_thread(os.read, self._fd, _CHUNK_BYTES)
            try:
                await self._woken.wait()
                self._woken.clear()
            finally:
                loop.remove_reader(self._fd)
            return b"" if self._ended.is_set() else os.read(self._fd, _CHUNK_BYTES)
        return b""


def machine_zone(root: Path = Path("/")) -> str | None:
    """The machine's IANA zone, asked where libc asks: TZ, the link /etc/localtime, /etc/timezone.

    None when it cannot be known, as with a POSIX rule ("CET-1CEST") in TZ.
    """
    if (rule := os.environ.get("TZ")) is not None:
        return _zone(rule.removeprefix(":") or "UTC")
    with suppress(OSError):
        if zone := _zone(str((root / "etc/localtime").readlink())):
            return zone
    with suppress(OSError, UnicodeDecodeError):
        return _zone((root / "etc/timezone").read_text().strip())
    return None


def _zone(name: str) -> str | None:
    key = re.sub(r"^.*zoneinfo/(?:posix/|right/)?", "", name)
    if key in {"", "localtime", "posixrules", "Factory"}:
        return None
    try:
        ZoneInfo(key)
    except (KeyError, ValueError, OSError):
        return None
    return "UTC" if key.removeprefix("Etc/") in {"UTC", "UCT", "Universal", "Zulu"} else key


def here() -> Address:
    return Address(PLATFORM, "me", zone=machine_zone())

"""A fake service of ours with the real terminal before it, and a pty to look at it. Run as a file, it chats."""

from __future__ import annotations

import asyncio
import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from adapters.terminal import chat
from bot.addresses import Address
from bot.errors import TryLater
from bot.events import Reply
from bot.outbox import Messenger
from bot.prompts import Button, Prompt

ROOT = Path(__file__).parents[1]
CHAT = [sys.executable, __file__]
LETTER = "Dear Ana,\nthank you for coming.\n\nWe chose somebody else.\nMia"
NOTE = (
    "Hi Priya,",
    "thank you for phoning me yourself with the news, and for all the time you gave me. I hoped for another answer.",
    "",
    "Ana",
)
YES_NO = (Button("yes", "Yes", "1:yes"), Button("no", "Not now", "1:no"))


class Parrot:
    """Says back what it heard; a few words make it do what a service may do."""

    def __init__(self) -> None:
        self.due: asyncio.Queue[float] = asyncio.Queue()
        self.sources: set[str] = set()

    def attach(self, platform: str, messenger: Messenger) -> None:
        assert platform == "terminal"
        self.messenger = messenger

    async def open(self, address: Address) -> None:
        if "UNOPENED" in os.environ:
            raise LookupError("no store")
        self.home = address
        await self.say(f"Hello {address.user}, in {address.zone}.", choices=YES_NO)

    async def hear(self, reply: Reply) -> asyncio.Task[None]:
        return asyncio.create_task(self.answer(reply))

    async def answer(self, reply: Reply) -> None:
        text = reply.text or ""
        assert reply.source not in self.sources, "a source names one message"
        self.sources.add(reply.source)
        if text == "break":
            raise RuntimeError("words of a person")
        if text == "note":
            await self.say("A draft:")
            await self.say(*NOTE, kind="draft", choices=YES_NO)
        elif text == "later":
            self.due.put_nowait(0.3)
        elif text.startswith("quote "):
            await self.say(f"You said: {text[6:]} [end]")
        elif text == "warn":
            asyncio.get_running_loop().call_later(0.3, sys.stderr.write, "a warning\n")
        elif text == "hang":
            await self.say("Hanging.")
            await asyncio.Event().wait()
        elif text == "fall":
            self.due.put_nowait(-1)
        else:
            if text == "slow":
                await self.say("A moment.")
                await asyncio.sleep(0.4)
            await self.say(f"{len(text)} {text[:80]!a}")

    async def run(self) -> None:
        while True:
            if (wait_s := await self.due.get()) < 0:
                raise ArithmeticError("the clock fell")
            await asyncio.sleep(wait_s)
            await self.say("Looking in.", "How is it today?")

    async def say(self, *lines: str, kind: str = "plain", choices: tuple[Button, ...] = ()) -> None:
        with suppress(TryLater):
            await self.messenger.send(self.home, Prompt(lines, choices, kind), "outbox:1")


def environment(**more: str) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "VIRTUAL_ENV") if name in os.environ}
    ours = {"PYTHONPATH": os.environ.get("PYTHONPATH", str(ROOT)), "TZ": "Europe/Lisbon", "TERM": "xterm-256color"}
    return kept | ours | more


class Terminal:
    """A pty with a chat in it."""

    def __init__(self, **more: str) -> None:
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self.before = termios.tcgetattr(slave)
        self.slave = slave
        self.chat = subprocess.Popen(CHAT, stdin=slave, stdout=slave, stderr=slave, env=environment(**more))
        self.raw = ""

    def type(self, keys: str | bytes) -> None:
        os.write(self.master, keys.encode() if isinstance(keys, str) else keys)

    def shows(self, words: str, within_s: float = 10) -> str:
        """All that was printed since the last look, without its colours, up to these words."""
        until = time.monotonic() + within_s
        while words not in (seen := re.sub(r"\x1b\[[0-?]*[ -/]*[@-~]", "", self.raw).replace("\r\n", "\n")):
            left = until - time.monotonic()
            assert left > 0, f"{words!r} not in {self.raw!r}"
            if select.select([self.master], [], [], left)[0]:
                self.raw += os.read(self.master, 65536).decode(errors="replace")
        end = seen.index(words) + len(words)
        self.raw = seen[end:]
        return seen[:end]

    def status(self) -> int:
        return self.chat.wait(10)


@contextmanager
def terminal(**more: str) -> Iterator[Terminal]:
    opened = Terminal(**more)
    try:
        opened.shows("2) Not now")
        if more.get("TERM") != "dumb":
            opened.shows("›")
        yield opened
    finally:
        with suppress(ProcessLookupError):
            opened.chat.kill()
        opened.chat.wait()
        os.close(opened.master)
        os.close(opened.slave)


if __name__ == "__main__":
    asyncio.run(chat(Parrot()))

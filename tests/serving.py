"""Rebound as a process on loopback platforms: started, connected, killed or ended as an operator ends it."""

from __future__ import annotations

import asyncio
import signal
import socket
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol, overload

import aiohttp
from loopback.discord import LoopbackDiscord
from loopback.message import Message
from loopback.slack import LoopbackSlack
from process import REBOUND, environment

if TYPE_CHECKING:
    from collections.abc import Mapping

WAYS = ("slack socket", "slack http", "discord")
READY_S, END_S, LEASE_S = 30.0, 10.0, 13.0
RETRIES_S = (0.0, 0.5, 1.0, 2.0, 4.0)  # Slack's own take five minutes


class Platform(Protocol):
    @property
    def environ(self) -> Mapping[str, str]: ...

    @property
    def violations(self) -> list[str]: ...

    async def connected(self) -> None: ...


Loopback = LoopbackSlack | LoopbackDiscord


class Anybody(Protocol):
    """A person on either platform, by the verbs that both have."""

    @property
    def chat(self) -> list[Message]: ...

    async def says(self, text: str) -> str: ...

    async def edits(self, source: str, text: str) -> None: ...

    async def taps(self, label: str) -> object: ...

    async def picks(self, *labels: str) -> object: ...

    async def fills(self, label: str | None, /, **fields: str) -> Message: ...

    async def reads(self, limit_s: float = ...) -> Message: ...

    async def until(self, *words: str, limit_s: float = ...) -> Message: ...


def bot_said(person: Anybody) -> list[Message]:
    """What Rebound said in the chat; what only she was shown beside it is none of it."""
    return [each for each in person.chat if each.by_bot and not each.ephemeral]


@overload
def platform(way: Literal["discord"]) -> AbstractAsyncContextManager[LoopbackDiscord]: ...
@overload
def platform(way: Literal["slack socket", "slack http"]) -> AbstractAsyncContextManager[LoopbackSlack]: ...
@overload
def platform(way: str) -> AbstractAsyncContextManager[Loopback]: ...


@asynccontextmanager
async def platform(way: str) -> AsyncIterator[Any]:
    """One of WAYS, which at the end has nothing to complain of."""
    made: Any = LoopbackDiscord(gap_s=0.0)
    if way != "discord":
        made = LoopbackSlack(mode="http" if way == "slack http" else "socket", retries_s=RETRIES_S)
    async with made:
        yield made
    assert made.violations == []


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


class Served:
    """One process at a time; its standard error lasts over all of them."""

    def __init__(self, folder: Path, platforms: Sequence[Platform], environ: Mapping[str, str]) -> None:
        self.folder, self.platforms = folder, platforms
        self._clock, self._log = folder / "clock", folder / "stderr"
        self._clock.write_text("0")
        self.ops = f"http://127.0.0.1:{(port := free_port())}"
        ours = {"REBOUND_CLOCK": str(self._clock), "OPS_PORT": str(port), "OPERATOR_NAME": "Mia Lund"}
        self.environ = environment(folder, **{**ours, **environ})
        self.killed = False
        self._process: asyncio.subprocess.Process | None = None

    @property
    def process(self) -> asyncio.subprocess.Process:
        assert self._process is not None, "not started"
        return self._process

    @property
    def stderr(self) -> str:
        return self._log.read_text("utf-8", "replace")

    @property
    def command_line(self) -> str:
        """As everybody on the machine sees it; Linux only."""
        told = Path(f"/proc/{self.process.pid}/cmdline")
        return told.read_bytes().decode() if told.exists() else ""

    async def start(self, *, ready: bool = True) -> None:
        self.killed = False
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *REBOUND, "serve", env=self.environ, cwd=self.folder, stdout=log, stderr=log
            )
        await self.answers("/readyz" if ready else "/healthz", 200, READY_S)
        if ready:  # one that stands by for another process is ready, too
            await asyncio.gather(*(each.connected() for each in self.platforms))

    async def end(self) -> None:
        """As an operator ends it."""
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        status = await asyncio.wait_for(self.process.wait(), END_S)
        took_s = time.monotonic() - began
        assert status == 0, f"ended with {status}: {self.stderr}"
        assert took_s < END_S
        assert "Traceback" not in self.stderr, self.stderr

    async def kill(self) -> None:
        """Its lease on a platform runs out by itself; the clock goes on so far, so that the next one need not wait."""
        self.killed = True
        self.process.kill()
        await self.process.wait()
        self.lease_runs_out()

    def lease_runs_out(self) -> None:
        self._clock.write_text(str(float(self._clock.read_text()) + LEASE_S))

    def moves_to(self, moment: datetime) -> None:
        """From now on it is this moment for it, or later."""
        self._clock.write_text(str(moment.timestamp() - time.time()))

    async def get(self, path: str) -> tuple[int, str]:
        async with aiohttp.ClientSession() as session, session.get(self.ops + path) as response:
            return response.status, await response.text()

    async def answers(self, path: str, status: int, limit_s: float = 10.0, *, without: str = "\0") -> str:
        """Until that page has that status, and does not say that; what it says then."""
        said = ""
        deadline = time.monotonic() + limit_s
        while time.monotonic() < deadline:
            assert self.process.returncode is None, f"ended by itself: {self.stderr}"
            try:
                found, said = await self.get(path)
            except (aiohttp.ClientError, OSError):
                found = 0
            if found == status and without not in said:
                return said
            await asyncio.sleep(0.05)
        raise AssertionError(f"{path} never became {status} but said {said!r}; standard error: {self.stderr}")


@asynccontextmanager
async def served(
    folder: Path,
    *platforms: Platform,
    ready: bool = True,
    at: datetime | None = None,
    settings: Mapping[str, str] | None = None,
    **more: str,
) -> AsyncIterator[Served]:
    """`python -m bot serve`, connected to all of these. `at`: the moment it begins."""
    environ = {name: value for each in platforms for name, value in each.environ.items()}
    it = Served(folder, platforms, {**environ, **(settings or {}), **more})
    if at is not None:
        it.moves_to(at)
    try:
        await it.start(ready=ready)
        yield it
        if not it.killed:
            await it.end()
    finally:
        if it._process is not None and it.process.returncode is None:
            await it.kill()


async def told(folder: Path, *verb: str, **environ: str) -> tuple[int, str, str]:
    """Runs to its end by itself: status, standard output, standard error."""
    process = await asyncio.create_subprocess_exec(
        *REBOUND, *verb, env=environment(folder, **environ), cwd=folder,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        out, err = await asyncio.wait_for(process.communicate(), READY_S)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    return process.returncode or 0, out.decode(), err.decode()


def lines_of(texts: Sequence[str]) -> str:
    """For comparing: what is read, whatever the platform does with blanks."""
    return " ".join(" ".join(texts).split())

"""One process of Rebound for the tests of several: hears JSON lines on standard input, says JSON lines into a file.

In: {"user", "source", "text"}; out on standard output, once it is kept: the source. Until it is kept it is told again,
as a platform does. `OWN_CLOCK` is how many seconds its machine's clock is wrong; `SLOW_S` how long a prompt takes.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot import logs, serving
from bot.addresses import Address
from bot.clock import Clock
from bot.errors import StoreError
from bot.events import Reply
from bot.prompts import Prompt
from bot.service import Service
from bot.settings import Settings
from bot.store import Store

WRONG = timedelta(seconds=float(os.environ.get("OWN_CLOCK", "0")))


class Lines:
    """A platform of ours. What is said is in the file before the process can be killed for it."""

    name, alone = "terminal", False

    def __init__(self, said: Path, slow_s: float) -> None:
        self._said = os.open(said, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        self._slow_s = slow_s

    async def check(self) -> None: ...

    async def close(self) -> None: ...

    async def examine(self) -> list[tuple[str, str]]:
        return []

    def trouble(self) -> str | None:
        return None

    async def unsay(self, address: Address, references: Sequence[str]) -> None: ...

    async def send(self, address: Address, prompt: Prompt, key: str) -> str | None:
        await asyncio.sleep(self._slow_s)
        line = {"user": address.user, "key": key, "lines": list(prompt.lines), "by": os.getpid()}
        os.write(self._said, json.dumps(line).encode() + b"\n")
        return key

    async def run(self, service: Service) -> None:
        reader = asyncio.StreamReader(limit=2**20)
        await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
        print("ready", flush=True)
        async with asyncio.TaskGroup() as group:
            while line := await reader.readline():
                group.create_task(self._heard(service, json.loads(line)))
            await asyncio.Event().wait()

    async def _heard(self, service: Service, line: dict[str, str]) -> None:
        address = Address("terminal", line["user"], zone="Europe/Lisbon")
        while True:
            try:
                await service.hear(Reply(address, line["source"], text=line["text"]))
            except StoreError:
                await asyncio.sleep(0.5)
            else:
                print(line["source"], flush=True)
                return


def main() -> None:
    settings = Settings.read(os.environ)
    logs.begin("INFO", "text")
    clock = Clock(settings.rebound_clock, lambda: datetime.now(UTC) + WRONG)
    store = Store.open(settings.database_url, settings.keys, serving.UNTIL_THE_STORE_IS_THERE)
    service = Service(store, settings, clock)
    lines = Lines(Path(os.environ["SAID"]), float(os.environ.get("SLOW_S", "0")))
    try:
        asyncio.run(serving.serve(service, [lines], settings))
    finally:
        service.close()


if __name__ == "__main__":
    main()

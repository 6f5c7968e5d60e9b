"""How what happens reaches the app: events at least once, everything a person does by hand within three seconds."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Coroutine, Sequence

from loopback.slack import events
from loopback.slack.answers import Answer, Door
from loopback.slack.workspace import Raw, Workspace

ACK_S = 3.0
RETRIES_S = (0.0, 1.0, 5.0)  # Slack's own are 0, 60 and 300
FRESH = 0.25


class Delivery:
    """`lost`: what reached nobody, though all was tried; a person's taps are tried once."""

    def __init__(self, workspace: Workspace, door: Door, seed: int, ack_s: float, retries_s: Sequence[float]) -> None:
        self._workspace, self._door = workspace, door
        self._dice = random.Random(seed)
        self._tasks: set[asyncio.Task[None]] = set()
        self.ack_s, self.retries_s = ack_s, tuple(retries_s)
        self.twice = 0.0
        self.taps_twice = 0.0
        self.fresh = FRESH
        self.away = False  # an outage: nothing goes out either
        self.again = 0  # how often something was told again
        self.lost: list[str] = []

    def event(self, event: Raw) -> None:
        self._start(self._deliver(event, self._event_id()))

    def _start(self, doing: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(doing)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._workspace.bell.ring()

    def _event_id(self) -> str:
        return self._workspace.new_id("Ev0")

    async def _deliver(self, event: Raw, id: str) -> None:
        if self._dice.random() < self.twice:
            self._start(self._once_more(event, id))
        reason, wait_s = "", 0.0
        for attempt in range(len(self.retries_s) + 1):
            await asyncio.sleep(wait_s)
            if attempt and self._dice.random() < self.fresh:
                # Slack has re-sent one message under another event id (node-slack-sdk#2141); its ts stays.
                id = self._event_id()
            self.again += attempt > 0
            answer = await self._tell(event, id, attempt, reason)
            if answer.acked or answer.final:
                return
            reason, wait_s = answer.reason, (*self.retries_s, 0.0)[attempt]
        self.lost.append(f"{event['type']} {event.get('ts', '')}".strip())

    async def _once_more(self, event: Raw, id: str) -> None:
        await asyncio.sleep(self._dice.random() * 0.05)
        self.again += 1
        fresh = self._dice.random() < self.fresh
        await self._tell(event, self._event_id() if fresh else id, 1, self._door.late)

    async def _tell(self, event: Raw, id: str, attempt: int, reason: str) -> Answer:
        payload = events.callback(event, id, int(self._workspace.now()))
        return await self._ask("events_api", payload, attempt, reason)

    async def _ask(self, kind: str, payload: Raw, attempt: int = 0, reason: str = "") -> Answer:
        if self.away:
            return Answer(False, reason="connection_failed", there=False)
        return await self._door.ask(kind, payload, self.ack_s, attempt, reason)

    async def hand(self, kind: str, payload: Raw, what: str) -> Answer:
        """A tap, a command or a form. Never told again; a silence is the app's mistake if it was there."""
        answer = await self._ask(kind, payload)
        if self._dice.random() < self.taps_twice:
            await self._ask(kind, payload)
        if not answer.acked and answer.there:
            self._workspace.violations.append(f"{what}: not answered within {self.ack_s:g} s ({answer.reason})")
        elif not answer.acked:
            self.lost.append(what)
        return answer

    async def quiet(self, limit_s: float) -> None:
        """Until everything is told, or given up."""
        await self._workspace.bell.until(lambda: not self._tasks, limit_s)

    async def close(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

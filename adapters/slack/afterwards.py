"""What is shown beside a turn and may be lost: marks on used messages, pages, whispers. No turn waits for it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

from adapters.slack.refusals import FAILURES, error_of

_log = logging.getLogger(__name__)


class Afterwards:
    """Done in their own time, and given up at the end."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def __call__(self, doing: Coroutine[Any, Any, object]) -> None:
        task = asyncio.create_task(self._done(doing))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _done(self, doing: Coroutine[Any, Any, object]) -> None:
        try:
            await doing
        except FAILURES as failure:
            _log.info("a view is not shown: %s %s", type(failure).__name__, error_of(failure))

    async def close(self) -> None:
        for task in (left := list(self._tasks)):
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

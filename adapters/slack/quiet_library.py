"""What Slack's library may log: where something happened and of which type, never what it says about it.

Its own lines quote what came over the wire, at every level.
"""

from __future__ import annotations

import logging
from typing import Final

from bot.logs import whereabouts

AGAIN_AFTER_S: Final = 60.0  # while Slack is away, the library says so every few seconds


class Wordless(logging.Filter):
    """Keeps level, place and the type of what was raised; each place once a minute."""

    def __init__(self) -> None:
        super().__init__()
        self._said: dict[str, float] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        told = f"Slack's library: {record.module}.{record.funcName}"
        if record.exc_info and record.exc_info[1] is not None:
            failure = record.exc_info[1]
            told += f" ({type(failure).__name__} at {whereabouts(failure)})"
        record.msg, record.args = told, None
        record.exc_info = record.exc_text = record.stack_info = None
        if record.created - self._said.get(told, -AGAIN_AFTER_S) < AGAIN_AFTER_S:
            return False
        self._said[told] = record.created
        return True


def logger() -> logging.Logger:
    """What the library is handed to log with; its own loggers take level and filter from it."""
    for name in ("slack_bolt", "slack_sdk", "aiohttp"):
        logging.getLogger(name).setLevel(logging.WARNING)
    ours = logging.getLogger("adapters.slack.library")
    ours.setLevel(logging.WARNING)
    if not ours.filters:
        ours.addFilter(Wordless())
    return ours

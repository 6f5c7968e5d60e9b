"""The one place that asks what time it is, and the loop that turns promises falling due into turns."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

AT_ONCE = 50  # persons claimed in one look


class Clock:
    """Now, aware and UTC. A file may add seconds to it, for tests and demonstrations; it is read whenever asked."""

    def __init__(self, added: Path | None = None) -> None:
        self._added = added

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self._seconds())

    def _seconds(self) -> float:
        if self._added is None:
            return 0.0
        try:
            return float(self._added.read_text("utf-8").strip() or 0)
        except (OSError, ValueError):
            return 0.0

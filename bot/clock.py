"""The one place that asks what time it is."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

TOO_SLOW_S: Final = 1.0  # an answer that took longer tells too little of the moment


class Clock:
    """Now, aware and UTC: this machine's, or a clock that others go by, too, once it was set by that.

    A file may add seconds to it, for tests and demonstrations; it is read whenever asked.
    """

    def __init__(self, added: Path | None = None, own: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._added, self._own = added, own
        self._shared: datetime | None = None  # what the other clock showed when `ticks` was 0

    def now(self) -> datetime:
        plain = self._own() if self._shared is None else self._shared + timedelta(seconds=ticks())
        return plain + timedelta(seconds=self._seconds())

    def set_by(self, ask: Callable[[], datetime | None]) -> None:
        """From now on it goes with the clock that is asked, whatever becomes of this machine's; None: no change."""
        began = ticks()
        shown = ask()
        took_s = ticks() - began
        if shown is not None and (took_s < TOO_SLOW_S or self._shared is None):
            self._shared = shown - timedelta(seconds=began + took_s / 2)

    def _seconds(self) -> float:
        if self._added is None:
            return 0.0
        try:
            return float(self._added.read_text("utf-8").strip() or 0)
        except (OSError, ValueError):
            return 0.0


def ticks() -> float:
    """Seconds that nobody sets forward or back; where the system can, those it slept through are among them."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) if sys.platform == "linux" else time.monotonic()

"""How fast a bot may be: buckets of its own for each kind of call, and fifty calls a second in all.

Source: observed numbers (5 sends in 5 s in one channel) and Discord's rate limit page; the others are plausible.
"""

from __future__ import annotations

import time
from collections import defaultdict, deque
from dataclasses import dataclass

# (calls, seconds), by the name of the call; each channel, or token of an interaction, has its own.
BUCKETS = {
    "messages.create": (5, 5.0),
    "messages.edit": (5, 5.0),
    "messages.delete": (5, 1.0),
    "messages.list": (5, 1.0),
    "typing": (5, 5.0),
    "dm.open": (10, 10.0),
    "follow_up.create": (5, 2.0),
    "follow_up.edit": (5, 2.0),
    "commands.put": (10, 10.0),
}
ALL = (50, 1.0)
# Answers to people do not count among the fifty.
EXEMPT = ("interactions.", "follow_up.")
OPENS = (10, 600.0)  # new direct messages; Discord names no number, and bots were stopped after a few dozen


@dataclass
class Window:
    """So many calls from the first one on; then a new window begins."""

    limit: int
    seconds: float
    used: int = 0
    ends: float = 0.0

    def take(self) -> float:
        """0.0 if there was room, else the seconds to wait."""
        now = time.monotonic()
        if now >= self.ends:
            self.used, self.ends = 0, now + self.seconds
        if self.used >= self.limit:
            return self.ends - now
        self.used += 1
        return 0.0

    def headers(self, name: str) -> dict[str, str]:
        left = max(0.0, self.ends - time.monotonic())
        return {
            "X-RateLimit-Limit": str(self.limit),
            "X-RateLimit-Remaining": str(self.limit - self.used),
            "X-RateLimit-Reset": f"{time.time() + left:.3f}",
            "X-RateLimit-Reset-After": f"{left:.3f}",
            "X-RateLimit-Bucket": f"{abs(hash(name)):x}",
        }


class Pace:
    """All windows of one token."""

    def __init__(self, on: bool) -> None:
        self.on = on
        self.all = Window(*ALL)
        self.opens = Window(*OPENS)
        self._windows: dict[tuple[str, str], Window] = {}

    def window(self, name: str, major: str) -> Window | None:
        if not self.on or name not in BUCKETS:
            return None
        return self._windows.setdefault((name, major), Window(*BUCKETS[name]))

    def in_all(self, name: str) -> float:
        """The seconds to wait for the limit of the whole token."""
        return 0.0 if not self.on or name.startswith(EXEMPT) else self.all.take()

    def opens_too_fast(self) -> bool:
        return self.on and bool(self.opens.take())


class Recent:
    """Counts what happened within some seconds: invalid requests are watched over ten minutes."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._when: dict[int, deque[float]] = defaultdict(deque)

    def add(self, status: int) -> None:
        self._when[status].append(time.monotonic())

    def count(self) -> int:
        since = time.monotonic() - self._seconds
        return sum(each > since for line in self._when.values() for each in line)

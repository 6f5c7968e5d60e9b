"""How fast an app may post: about one message a second in a channel, with a short burst."""

from __future__ import annotations

import math
import time

from loopback.slack.refused import Busy
from loopback.slack.workspace import Workspace

BURST = 5.0
A_SECOND = 1.0
# Calls that were under way when the first 429 went out are not yet disobedience.
UNDER_WAY_S = 0.1


class Pace:
    """One bucket a channel; whoever calls again before Retry-After is over is written down."""

    def __init__(self, workspace: Workspace, strict: bool) -> None:
        self._workspace, self.strict = workspace, strict
        self._buckets: dict[str, tuple[float, float]] = {}
        self._closed: dict[str, tuple[float, float]] = {}

    def step(self, channel: str) -> None:
        now = time.monotonic()
        if not self.strict:
            return
        since, until = self._closed.get(channel, (0.0, 0.0))
        if since + UNDER_WAY_S < now < until - UNDER_WAY_S:
            self._workspace.violations.append("chat.postMessage: called again before Retry-After was over")
        left, then = self._buckets.get(channel, (BURST, now))
        left = min(BURST, left + (now - then) * A_SECOND)
        if left < 1.0:
            self._buckets[channel] = left, now
            wait_s = max(1, math.ceil((1.0 - left) / A_SECOND))
            self._closed[channel] = now, now + wait_s
            raise Busy(wait_s)
        self._buckets[channel] = left - 1.0, now

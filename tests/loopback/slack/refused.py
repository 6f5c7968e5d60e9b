"""How the loopback Slack says no, in Slack's own words."""

from __future__ import annotations

from typing import Any


class Refused(Exception):
    """`error` as in Slack's answer; `found` goes into its response_metadata."""

    def __init__(self, error: str, found: list[str] | None = None, **more: Any) -> None:
        super().__init__(error)
        self.error = error
        self.found = found or []
        self.more = more

    def answer(self) -> dict[str, Any]:
        told = {"ok": False, "error": self.error, **self.more}
        return {**told, "response_metadata": {"messages": self.found}} if self.found else told


class Busy(Exception):
    """Too many, too fast."""

    def __init__(self, wait_s: int) -> None:
        super().__init__(f"{wait_s} s")
        self.wait_s = wait_s

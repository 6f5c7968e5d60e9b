"""What came back from the app, whichever way in it has."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Protocol


@dataclass(frozen=True)
class Answer:
    """`there`: somebody was listening all the time, so a silence was theirs."""

    acked: bool
    payload: dict[str, Any] = field(default_factory=dict, repr=False)
    reason: str = ""
    there: bool = True
    final: bool = False  # the app asked not to be told again


class Door(Protocol):
    """A way in: Socket Mode or HTTP. `late`: how it calls a silence."""

    late: str

    async def ask(
        self, kind: str, payload: dict[str, Any], limit_s: float, attempt: int = 0, reason: str = ""
    ) -> Answer: ...

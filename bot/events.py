"""What may be heard, and what is held to be said after it. Records only."""

from __future__ import annotations

from dataclasses import dataclass

from bot.addresses import Address
from bot.prompts import Prompt


@dataclass(frozen=True, slots=True)
class Reply:
    """What a person said or tapped. `source`: the platform's own name for this one message.

    `choice`: the token a button brought back. `form`: what was filled in, by field.
    """

    address: Address
    source: str
    text: str | None = None
    choice: str | None = None
    form: dict[str, str] | None = None
    name: str = ""

    @property
    def words(self) -> str | None:
        """What has to be understood; None for a tap."""
        if self.choice is not None:
            return None
        return self.text if self.text is not None else " ".join((self.form or {}).values())


@dataclass(frozen=True, slots=True)
class ChatOpened:
    """The person opened the chat and has not said a word."""

    address: Address


@dataclass(frozen=True, slots=True)
class CheckInDue:
    """Something promised to this person has fallen due."""

    person_id: int


@dataclass(frozen=True, slots=True)
class Held:
    """A prompt that is kept and leased to whoever heard; its turn to be delivered."""

    row: int
    fence: int
    address: Address
    prompt: Prompt


Event = Reply | ChatOpened | CheckInDue

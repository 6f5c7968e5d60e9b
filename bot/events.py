"""What may be heard, and what is held to be said after it. Records only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from bot.addresses import Address
from bot.prompts import Prompt


@dataclass(frozen=True, slots=True)
class Reply:
    """What a person said or tapped. `source`: the platform's own name for this one message.

    `choice`: the token a button brought back. `form`: what was filled in, by field (`dialogues.forms`).
    `corrects`: an edited message; the source of the one it was. `workspace`: what the place it was said in is called,
    where that belongs to somebody.
    """

    address: Address
    source: str
    text: str | None = None
    choice: str | None = None
    form: dict[str, str] | None = None
    name: str = ""
    corrects: str | None = None
    workspace: str = ""

    @property
    def words(self) -> str | None:
        """What has to be understood; None for a tap."""
        if self.form is not None:
            return ", ".join(value for value in self.form.values() if value.strip())
        return None if self.choice is not None else self.text or ""


@dataclass(frozen=True, slots=True)
class ChatOpened:
    """The person opened the chat and has not said a word."""

    address: Address


@dataclass(frozen=True, slots=True)
class Held:
    """A prompt that is kept and leased to whoever heard; its turn to be delivered.

    `address_id` None: a farewell. `attempts`: this one included. `behind`: something older waited when it was kept, so
    it may not go before that has gone. `draws`: the file that its prompt is still to become (`bot.drawn`); `away`: how
    long after its delivery that is taken away again.
    """

    row: int
    fence: int
    address: Address
    prompt: Prompt
    address_id: int | None = None
    attempts: int = 1
    behind: bool = False
    draws: str = ""
    away: timedelta | None = None

    @property
    def key(self) -> str:
        """The same however often it is tried, so that a platform that can tells a repetition."""
        return f"outbox:{self.row}"


Event = Reply | ChatOpened

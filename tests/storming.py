"""A storm: people talk at once to one process, which is killed and started again while its platform fails now and then.

What each of them has to read is known ahead, from the same conversation played in calm. Everything is drawn from a
seed; what happened is kept as a chat, and told when a storm finds something.
"""

from __future__ import annotations

import asyncio
import random
import re
import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from loopback.discord import LoopbackDiscord
from loopback.faults import Fault
from loopback.message import Message
from loopback.slack import LoopbackSlack
from serving import Served

from bot.settings import Settings
from bot.store import Store
from bot.transcripts import Chat, inputs

FOLDER: Final = Path(__file__).with_name("transcripts")
BEGINS: Final = datetime(2026, 11, 4, 12, 40, tzinfo=UTC)
FAILING: Final = (Fault.BUSY, Fault.BROKEN, Fault.AWAY, Fault.CUT, Fault.LOST)
AGAIN_S: Final = 5.0  # somebody whom nobody heard says or taps it again
GIVES_UP_S: Final = 400.0  # twenty restarts and an outage may come between a reply and its answer
LOOK_S: Final = 0.2
_LABELS = re.compile(r"\[([^\]]+)\]")
# Days, months and hours move on while a storm lasts; they are not what it is about.
_MOMENTS = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september"
    r"|october|november|december|today|tomorrow|tonight|this (?:morning|afternoon|evening))\b"
)

Loopback = LoopbackSlack | LoopbackDiscord


class Found(AssertionError):
    """What must not happen in any weather."""


@dataclass(frozen=True)
class Step:
    """What is said, or tapped when there are labels, and the answer to it as it reads in calm."""

    text: str
    labels: tuple[str, ...]
    answer: tuple[str, ...]


def essence(text: str) -> str:
    """For comparing what is read: letters alone, without moments."""
    return re.sub(r"[\W\d_]+", "", _MOMENTS.sub("", text.casefold()))


def conversations(longest: int) -> list[Path]:
    """Those that come to a card in one sitting, with so many replies at most."""
    found = []
    for path in sorted(FOLDER.glob("**/*.chat")):
        text = path.read_text("utf-8")
        weather = [line for line in inputs(text) if line.startswith("(") and " · " not in line]
        before = [line for line in inputs(text.partition("Rebound, a card:")[0]) if not line.startswith(("(", "#"))]
        fits = len(before) <= longest and "Rebound, a card:" in text
        if fits and not weather and "(edited)" not in text and "danger" not in text:
            found.append(path)
    return found


def in_calm(path: Path, platform: str, zone: str, name: str, folder: Path, dice: random.Random) -> list[Step]:
    """The conversation up to its card; some of what is typed in the file is tapped, where it stands on a button.

    Raises:
        ValueError: on this platform it goes another way.
    """
    chat = Chat(lambda: Store.open(f"sqlite:///{folder / 'calm.db'}"), Settings())
    chat.begins([platform, zone or "zone unknown", f"{BEGINS:%Y-%m-%d %H:%M}", "run by Mia Lund", name])
    chat.now = BEGINS
    steps = []
    try:
        for line in inputs(path.read_text("utf-8")):
            if line.startswith(("(", "#")) or ": " not in line:
                continue
            text = re.sub(r"\n\s*", "\n", line.partition(": ")[2])
            labels = tuple(_LABELS.findall(text)) if text.startswith("[") else tapped(chat, text, dice)
            before = len(chat.prompts)
            chat.says(" ".join(f"[{label}]" for label in labels) or text)
            new = chat.prompts[before:]
            steps.append(Step(text, labels, tuple(essence("\n".join(each.lines)) for each in new)))
            if any(each.kind == "card" for each in new):
                return steps
    finally:
        chat.store.close()
        (folder / "calm.db").unlink()
    raise ValueError("it comes to no card")


def tapped(chat: Chat, text: str, dice: random.Random) -> tuple[str, ...]:
    newest = next((prompt.choices for prompt in reversed(chat.prompts) if prompt.choices), ())
    single = [each.label for each in newest if not each.together and not each.form]
    found = [label for label in single if label.casefold() == text.casefold()]
    return tuple(found[:1]) if dice.random() < 0.7 else ()


@dataclass
class Storm:
    """What all of them share. `ahead_s`: by how much the clock was moved on."""

    platform: Loopback
    served: Served
    dice: random.Random
    began: float = field(default_factory=time.monotonic)
    calm: asyncio.Event = field(default_factory=asyncio.Event)
    killed: asyncio.Event = field(default_factory=asyncio.Event)  # as often as it will be
    log: list[tuple[str, str]] = field(default_factory=list)
    kills: int = 0
    ahead_s: float = 0.0
    over_at: float = 0.0

    def __post_init__(self) -> None:
        self.calm.set()

    def note(self, who: str, what: str) -> None:
        self.log.append((who, f"{time.monotonic() - self.began:6.1f}  {what}"))

    def told(self, who: str) -> str:
        """As a chat: one person's lines, and the weather."""
        return "\n".join(line for name, line in self.log if name in (who, ""))

    def listens(self) -> bool:
        if isinstance(self.platform, LoopbackDiscord):
            return self.platform.gateway.listening > 0
        alive = self.served.process.returncode is None
        return bool(self.platform.sockets.open) if self.platform.mode == "socket" else alive

    def kept(self, user: str) -> int:
        """How many replies of this person are in the file."""
        ask = "SELECT count(*) FROM heard JOIN address USING (person_id) WHERE address.user = ?"
        file = self.served.folder / "rebound.db"
        try:
            with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True, timeout=5)) as database:
                return int(database.execute(ask, (user,)).fetchone()[0])
        except sqlite3.OperationalError:  # not made yet
            return 0

    async def kill(self, jump: timedelta) -> None:
        """SIGKILL now, and up again a moment later; `jump` on the clock, so that no lease has to be sat out."""
        await self.served.kill()
        self.kills += 1
        self.note("", f"(Rebound is killed, {self.kills})")
        await asyncio.sleep(self.dice.uniform(0.0, 0.5))
        self.ahead_s += jump.total_seconds()
        self.served.moves_to(BEGINS + timedelta(seconds=time.monotonic() - self.began + self.ahead_s))
        await self.served.start(ready=self.dice.random() < 0.7)
        self.note("", "(Rebound restarts)")

    async def outage(self, seconds: float) -> None:
        self.calm.clear()
        self.note("", "(the platform is away)")
        async with self.platform.outage():
            await asyncio.sleep(seconds)
        self.over_at = time.monotonic()
        self.note("", "(the platform is back)")
        self.calm.set()


class Talker:
    """One person with a conversation to get through."""

    def __init__(self, storm: Storm, person: Any, steps: list[Step]) -> None:
        self.storm, self.person, self.steps = storm, person, steps
        self.twice = 0  # prompts that were read twice
        self.again = 0  # what had to be said or tapped again
        self.expected: list[str] = []
        self.source = ""  # of what was said last
        self._looked_at = (0, 0)
        self.waited_s = 0.0  # after an outage, for what was asked before it

    async def talks(self, after_s: float, after: asyncio.Event | None = None) -> None:
        if after is not None:
            await after.wait()
        await asyncio.sleep(after_s)
        for step in self.steps:
            await self.storm.calm.wait()
            self.expected += step.answer
            await self._answered(step)
            self.storm.note(self.person.name, f"Rebound answers, {len(step.answer)}")

    async def _answered(self, step: Step) -> None:
        kept, began = self.storm.kept(self.person.id), time.monotonic()
        tries = 0
        acted = -AGAIN_S
        while not self._is_answered():
            now = time.monotonic()
            if now - began > GIVES_UP_S:
                raise Found(f"no answer to reply {self.steps.index(step)}")
            if self.storm.calm.is_set() and self._is_unheard(step, kept, tries) and now - acted >= AGAIN_S:
                tries += 1
                await self._acts(step, tries)
                acted = time.monotonic()
            await asyncio.sleep(LOOK_S)
        self.again += max(0, tries - 1)
        if began < self.storm.over_at:
            self.waited_s = max(self.waited_s, time.monotonic() - self.storm.over_at)

    def _is_answered(self) -> bool:
        """Looks closely only when something has come."""
        there = self.storm.platform
        if isinstance(there, LoopbackDiscord):
            size = len(self.person.user.sight)
        else:
            size = len(there.workspace.channels[self.person.channel])
        if (size, len(self.expected)) == self._looked_at:
            return False
        self._looked_at = size, len(self.expected)
        return self.has_read_all()

    def _is_unheard(self, step: Step, kept: int, tries: int) -> bool:
        """Slack tells a message again by itself, and Discord has it in its history once it knows the person."""
        if tries == 0:
            return True
        there = self.storm.platform
        if isinstance(there, LoopbackSlack):
            told_again = not step.labels and f"message {self.source}" not in there.lost
        else:
            told_again = not step.labels and kept > 0
        return not told_again and self.storm.listens() and self.storm.kept(self.person.id) == kept

    async def _acts(self, step: Step, tries: int) -> None:
        what = " ".join(f"[{each}]" for each in step.labels) or step.text
        self.storm.note(self.person.name, f"{self.person.name}: {what}" + (" (again)" if tries > 1 else ""))
        if len(step.labels) > 1:
            await self.person.picks(*step.labels)
        elif step.labels:
            await self._one(step.labels[0])
        else:
            if tries > 1:  # or it would be read back one day, beside what takes its place
                await self.person.deletes(self.source)
            self.source = await self.person.says(step.text)

    async def _one(self, label: str) -> None:
        try:
            await self.person.taps(label)
        except LookupError:
            await self.person.picks(label)

    def chat(self) -> list[Message]:
        return [each for each in self.person.chat if each.by_bot and not each.ephemeral]

    def has_read_all(self) -> bool:
        """Every prompt that was due has come, in its order; raises at one that was not due.

        Raises:
            Found: a prompt out of its order, one too many, or one again where the platform can tell.
        """
        at, self.twice = 0, 0
        for message in self.chat():
            read = essence(message.text)
            if at < len(self.expected) and read.startswith(self.expected[at]):
                at += 1
            elif at and read.startswith(self.expected[at - 1]):
                self.twice += 1
            else:
                read_so_far = "\n".join(f"  {each.id} {each.text[:60]!r}" for each in self.chat()[-8:])
                due = self.expected[at][:60] if at < len(self.expected) else "nothing"
                came = f"prompt {at} was due ({due!r}), and {message.text[:60]!r} came"
                raise Found(f"{came}; the last are\n{read_so_far}")
        if self.twice and isinstance(self.storm.platform, LoopbackDiscord):
            raise Found(f"prompt {at} came twice, and Discord could tell")
        return at == len(self.expected)

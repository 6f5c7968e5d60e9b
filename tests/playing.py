"""A .chat file as what a person does on a platform, and what she has to read after each of it.

What Rebound says is asked of the player of transcripts, with the file's first line as the platform needs it: one
moment for everybody, so that many conversations live in one process with one clock.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from process import ROOT
from serving import Anybody, Loopback, Served, lines_of

from bot.events import Reply
from bot.prompts import Prompt
from bot.settings import Settings
from bot.store import Store
from bot.transcripts import Chat

READ_S = 20.0
# The moments of the two golden conversations, and the zones that the platforms know.
BEGINS = {
    "slack": datetime(2026, 11, 4, 12, 40, tzinfo=ZoneInfo("Europe/Lisbon")),
    "discord": datetime(2026, 11, 4, 22, 5, tzinfo=ZoneInfo("Europe/Berlin")),
}
LOCALE = "en-US"


@dataclass
class Step:
    """At this moment she does this, and reads that."""

    at: datetime
    verb: str
    told: tuple[str, ...] = ()
    then: list[Prompt] = field(default_factory=list)


@dataclass(slots=True)
class Script(Chat):
    """Plays a file and writes down, instead of the chat, what was done in it.

    Attributes:
        tapped: a typed line that is just a label is a tap; without, every tap is its label, typed.
    """

    platform: str = "slack"
    tapped: bool = True
    steps: list[Step] = field(default_factory=list, init=False)

    async def send(self, address, prompt, key):  # type: ignore[no-untyped-def]  # as in Chat
        self.steps[-1].then.append(prompt)
        return await Chat.send(self, address, prompt, key)

    def begins(self, words: list[str]) -> None:
        begin = BEGINS[self.platform]
        zone = "Europe/Lisbon" if self.platform == "slack" else "zone unknown"
        Chat.begins(self, [self.platform, zone, begin.strftime("%Y-%m-%d %H:%M"), *words[3:]])
        self.settings = self.settings.model_copy(update={"workplace": False})
        if self.platform == "slack":
            self.address = replace(self.address, locale=LOCALE)

    def taps(self, labels: list[str]) -> Reply:
        if not self.tapped:
            return self.types(" and ".join(labels))
        together = any(c.together for prompt in self.prompts for c in prompt.choices if c.label == labels[0])
        self.steps.append(Step(self.now, "picks" if together else "taps", tuple(labels)))
        if self.platform == "discord":  # which tells the language with taps alone
            self.address = replace(self.address, locale=LOCALE)
        return Chat.taps(self, labels)

    def types(self, text: str) -> Reply:
        if self.tapped and (label := self.shown_now(text)):
            return self.taps([label])
        self.steps.append(Step(self.now, "says", (text,)))
        return Chat.types(self, text)

    def shown_now(self, text: str) -> str | None:
        """The label, if the newest prompt shows one that is just what is typed."""
        choices = self.prompts[-1].choices if self.prompts else ()
        wanted = text.casefold().strip(" .!")
        return next((c.label for c in choices if c.label.casefold() == wanted and not c.form), None)

    def edits(self, text: str, before: Reply) -> Reply:
        assert self.steps[-1].verb in ("says", "edits"), "only what was typed can be changed on a platform"
        self.steps.append(Step(self.now, "edits", (text,)))
        return Chat.edits(self, text, before)

    def fills(self, field: str, text: str) -> Reply:
        opens = [c.label for prompt in reversed(self.prompts) for c in prompt.choices if c.form == field]
        self.steps.append(Step(self.now, "fills", (opens[0], text)))
        return Chat.fills(self, field, text)

    def weather(self, what: str) -> None:
        Chat.weather(self, what)
        if "later" in what:
            self.steps.append(Step(self.now, "waits"))

    def next_due(self, until: datetime) -> datetime | None:
        moment = Chat.next_due(self, until)
        if moment is not None:
            self.steps.append(Step(max(self.now, moment), "waits"))
        return moment


def script(chat: str, folder: Path, platform: str, *, tapped: bool) -> Script:
    """`chat`: a path below tests/transcripts, without its ending."""
    database = f"sqlite:///{folder}/{chat.replace('/', '-')}-{platform}-{tapped}.db"
    text = (ROOT / "tests" / "transcripts" / f"{chat}.chat").read_text("utf-8")
    made = Script(lambda: Store.open(database), Settings(), platform, tapped)
    made.play(text)
    return made


@dataclass
class Player:
    """One person who lives a script."""

    name: str
    person: Anybody
    script: Script
    done: int = 0
    last: str = ""

    async def until(self, moment: datetime) -> None:
        """Everything that is to be done by then."""
        while self.done < len(self.script.steps) and self.script.steps[self.done].at <= moment:
            step = self.script.steps[self.done]
            try:
                await self.does(step)
                for prompt in step.then:
                    await self.reads(prompt)
            except (AssertionError, LookupError) as wrong:
                raise AssertionError(f"{self.name}, step {self.done} {step.verb} {step.told}: {wrong}") from wrong
            self.done += 1

    async def does(self, step: Step) -> None:
        person, told = self.person, step.told
        match step.verb:
            case "says":
                self.last = await person.says(told[0])
            case "edits":
                await person.edits(self.last, told[0])
            case "taps":
                await person.taps(told[0])
            case "picks":
                await person.picks(*told)
            case "fills":
                await person.fills(told[0], page=told[1])

    async def reads(self, prompt: Prompt) -> None:
        """The prompt, whole, in as many messages as it takes, with its buttons under the last."""
        wanted, read = lines_of(prompt.lines), ""
        labels: list[str] = []
        while len(read) < len(wanted) or (not wanted and prompt.choices and not labels):
            try:
                seen = await self.person.reads(limit_s=READ_S)
            except AssertionError:
                raise AssertionError(f"read {read!r} and no more\nwanted {wanted!r}") from None
            if not seen.ephemeral:
                read, labels = lines_of([read, seen.text]).strip(), seen.labels
        assert read == wanted, f"read {read!r}\nwanted {wanted!r}"
        missing = [each.label for each in prompt.choices if each.label not in labels]
        assert not missing, f"no buttons {missing} under {wanted!r}, but {labels}"


async def cast(platform: Loopback, chats: Sequence[str], folder: Path, name: str, *, tapped: bool) -> list[Player]:
    """A person for every chat."""
    scripts = await asyncio.to_thread(lambda: {chat: script(chat, folder, name, tapped=tapped) for chat in chats})
    return [
        Player(
            f"{chat} {'tapped' if tapped else 'typed'}",
            platform.person(each.name, locale=LOCALE, zone="Europe/Lisbon"),
            each,
        )
        for chat, each in scripts.items()
    ]


async def play(rebound: Served, players: Sequence[Player]) -> None:
    """All at once; the clock goes on when everybody has done what is to be done by then."""
    for moment in sorted({step.at for player in players for step in player.script.steps}):
        rebound.moves_to(moment)
        async with asyncio.TaskGroup() as group:
            for player in players:
                group.create_task(player.until(moment))

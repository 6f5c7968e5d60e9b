"""A conversation as a chat file: what the person does and the weather are read, what Rebound says is written anew.

# A comment stands where it stands.
(slack · Europe/Lisbon · 2026-11-04 12:40 · run by Mia Lund · Ana)
Ana: didn't get it
Ana: [A label]                                a tap on the newest button of that name
Ana: [One] [Two]                              several picked together
(Ana writes in the form: fine by me)          words that leave nothing in the chat
(Ana writes on the page: all of it)           a page of her own, which nobody keeps
Ana: (edited) at Initech                      the message before, changed after it was sent
(the platform delivers that twice)            (Rebound restarts)            (a delivery fails)
(3 days later) (60 seconds later) (2 hours later)                           (Ana opens the chat)
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final, TypeVar
from zoneinfo import ZoneInfo

from bot import buttons, known, outbox, unasked, views
from bot.addresses import Address
from bot.errors import ReboundError, TryLater
from bot.events import ChatOpened, Event, Held, Reply
from bot.hear import hear
from bot.known import beside
from bot.prompts import Prompt
from bot.settings import Settings
from bot.store import Store

Found = TypeVar("Found")
_LATER = re.compile(r"(\d+) (second|minute|hour|day|week)s? later")
_SAYS = re.compile(r"(\w[\w .-]*): ?(.*)")
_ALONE: Final = {"draft": "to copy", "card": "a card", "shown": "in its place", "crisis": "a card for danger"}


class TranscriptError(ReboundError):
    """A line of the file that cannot be played. Says which, and why."""


@dataclass(slots=True)
class Chat:
    """One file being played: a messenger that writes down what it is given, and a clock that is handed on."""

    open_store: Callable[[], Store]
    settings: Settings
    store: Store = field(init=False)
    now: datetime = field(init=False)
    address: Address = field(default=Address("terminal", "me"), init=False)
    name: str = field(default="Ana", init=False)
    written: list[str] = field(default_factory=list, init=False)
    prompts: list[Prompt] = field(default_factory=list, init=False)
    last: Reply | None = field(default=None, init=False)
    count: int = field(default=0, init=False)
    failing: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        self.store = self.open_store()
        self.now = datetime(2026, 11, 4, 12, 40, tzinfo=ZoneInfo("UTC"))

    async def send(self, address: Address, prompt: Prompt, key: str) -> str | None:
        if self.failing:
            self.failing -= 1
            raise TryLater(timedelta(seconds=1))
        self.prompts.append(prompt)
        self.written += as_text(prompt)
        return None

    # --- the lines of a file -----------------------------------------------------------------------------------------

    def play(self, text: str) -> str:
        """The whole file as it should read."""
        for number, line in enumerate(inputs(text), start=1):
            self.written.append(line)
            try:
                self.line(line)
            except (ValueError, KeyError) as wrong:
                raise TranscriptError(f"input line {number}: {wrong}") from wrong
        self.store.close()
        return "\n".join(self.written).rstrip("\n") + "\n"

    def line(self, line: str) -> None:
        if line.startswith("("):
            self.weather(line.strip("() "))
        elif line and not line.startswith("#") and (said := _SAYS.match(line)):
            self.says(said[2] + "".join("\n" + row.strip() for row in line.split("\n")[1:]))

    def says(self, text: str) -> None:
        self.count += 1
        picks = re.findall(r"\[([^\]]+)\]", text) if re.fullmatch(r"(\[[^\]]+\] ?)+", text) else []
        edit = re.fullmatch(r"\(edited\) (.+)", text, re.DOTALL)
        if picks and (token := self.opens_beside(picks[0])):
            self.written += as_beside(beside(self.store, self.address, token))
            return
        if picks:
            self.last = self.taps(picks)
        elif edit and self.last:
            self.last = self.edits(edit[1], self.last)
        else:
            self.last = self.types(text)
        self.written.append("")
        self.hear(self.last)

    # What follows is done otherwise where a file is played through a platform.

    def taps(self, labels: list[str]) -> Reply:
        choice = buttons.joined([self.button(label) for label in labels])
        return Reply(self.address, f"line:{self.count}", choice=choice, name=self.name)

    def types(self, text: str) -> Reply:
        return Reply(self.address, f"line:{self.count}", text, name=self.name)

    def edits(self, text: str, before: Reply) -> Reply:
        first = before.corrects or before.source  # a platform calls a message by one name, however often it is edited
        return Reply(self.address, f"line:{self.count}", text, name=self.name, corrects=first)

    def fills(self, field: str, text: str) -> Reply:
        return Reply(self.address, f"line:{self.count}", form={field: text}, name=self.name)

    def opens_beside(self, label: str) -> str:
        """The token of a button that opens something beside the chat, where the platform can; "" for any other."""
        if not known.house(self.settings, self.address.platform).forms:
            return ""
        shown = (b for prompt in reversed(self.prompts) for b in prompt.choices if b.label == label and b.beside)
        return next((button.token for button in shown), "")

    def button(self, label: str) -> str:
        for prompt in reversed(self.prompts):
            for button in prompt.choices:
                if button.label == label:
                    return button.token
        raise ValueError(f"no button [{label}] was shown")

    def weather(self, what: str) -> None:
        if what == "the platform delivers that twice" and self.last:
            self.hear(self.last)
        elif what == "Rebound restarts":
            self.store.close()
            self.store = self.open_store()
        elif what == "a delivery fails":
            self.failing = 1
        elif page := re.fullmatch(r"\w+ writes on the page: (.*)", what):
            self.written.append("")
            self.count += 1
            self.hear(self.fills("page", page[1]))
        elif form := re.fullmatch(r"\w+ writes in the form: (.*)", what):
            self.written.append("")
            self.count += 1
            self.hear(self.fills("words", form[1]))
        elif what.endswith(" opens the chat"):
            self.written.append("")
            self.hear(ChatOpened(self.address))
        elif later := _LATER.fullmatch(what):
            self.written.append("")
            self.wait(timedelta(**{f"{later[2]}s": int(later[1])}))
        elif " · " in what:
            self.begins(what.split(" · "))
        else:
            raise ValueError(f"there is no such weather: ({what})")

    def begins(self, words: list[str]) -> None:
        platform, zone, moment, *rest = words
        told = None if zone == "zone unknown" else zone
        self.address = Address(platform, "me", "T1" if platform == "slack" else "", zone=told)
        at = ZoneInfo(zone) if told else ZoneInfo("Europe/Berlin")
        self.now = datetime.fromisoformat(moment).replace(tzinfo=at).astimezone(ZoneInfo("UTC"))
        for word in rest:
            if word.startswith("run by "):
                self.settings = self.settings.model_copy(update={"operator_name": word.removeprefix("run by ")})
            elif word == "at work":
                self.settings = self.settings.model_copy(update={"workplace": True})
            else:
                self.name = word

    # --- what happens ------------------------------------------------------------------------------------------------

    def hear(self, event: Event) -> None:
        self.delivered(hear(self.store, self.settings, event, self.now))

    def delivered(self, held: list[Held]) -> None:
        """What a turn said, and a blank line behind it."""
        before = len(self.written)
        self.deliver(held)
        if len(self.written) > before:
            self.written.append("")

    def deliver(self, held: list[Held]) -> None:
        messengers = {self.address.platform: self}
        asyncio.run(outbox.deliver(self.store, messengers, held, at_once, lambda: self.now))

    def wait(self, how_long: timedelta) -> None:
        """Time passes: everything that falls due in it falls due at its own moment, in order."""
        until = self.now + how_long
        while (moment := self.next_due(until)) is not None:
            self.now = max(self.now, moment)
            while (held := unasked.next_due(self.store, self.settings, self.now)) is not None:
                self.delivered(held)
            while held := outbox.claimed(self.store, [self.address.platform], self.now):
                self.deliver(held)
                self.written.append("")
        self.now = until

    def next_due(self, until: datetime) -> datetime | None:
        with self.store.glance() as page:
            person = page.find(self.address)
            if person is None:
                return None
            due = [c.due_at for c in page.check_ins(person)]
            due += [row.due_at for row in page.last_prompts(person, state="waiting")]
        return min((moment for moment in due if moment <= until), default=None)


async def at_once(ask: Callable[..., Found], *args: object) -> Found:
    """A file is played by one thread."""
    return ask(*args)


def inputs(text: str) -> Iterator[str]:
    """The file's own lines, without what Rebound said and without the blank lines around it."""
    rebound = False
    pending: str | None = None
    for line in text.split("\n"):
        if line.startswith("Rebound"):
            rebound = True
        elif line.startswith("    ") and rebound:
            continue
        elif line.startswith("    ") and pending is not None:
            pending += "\n" + line
            continue
        elif line.strip():
            rebound = False
            if pending is not None:
                yield pending
            pending = line.rstrip()
            continue
        if pending is not None and (line.startswith("Rebound") or not line.strip()):
            yield pending
            pending = None
    if pending is not None:
        yield pending


def as_text(prompt: Prompt) -> list[str]:
    """A prompt as a writer reads it."""
    rows = [row for line in prompt.lines for row in line.split("\n")]
    if prompt.file is not None:
        return [f"Rebound, a {prompt.kind}: {prompt.file.name}", f"    {prompt.file.alt}"]
    choices = " ".join(f"[{button.label}]" for button in prompt.choices)
    if how := _ALONE.get(prompt.kind):
        said = [f"Rebound, {how}:", *(f"    {row}".rstrip() for row in rows)]
    else:
        said = [f"Rebound: {rows[0] if rows else ''}".rstrip(), *(f"    {row}" for row in rows[1:])]
    return said + ([f"    {choices}"] if choices else [])


def as_beside(rows: list[str] | None) -> list[str]:
    """What opens in a view, and stands in no chat."""
    shown = rows or [views.say("view-beside-gone")]
    return ["", "Rebound, beside the chat:", *(f"    {row}".rstrip() for row in shown), ""]


def play(text: str, open_store: Callable[[], Store], settings: Settings) -> str:
    """The file with everything Rebound says to it, from an empty database."""
    return Chat(open_store, settings).play(text)

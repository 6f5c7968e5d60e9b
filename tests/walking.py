"""A person walked through the pure engine: what is kept between two turns, what stands on the screen, and the chat file
it reads as. No store, no clock, no network; whoever fails can print `walk.chat()`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.transcripts import inputs
from dialogues import engine, understanding, words
from dialogues.facts import Brief, House, Known
from dialogues.flow import FLOW
from dialogues.state import CheckIn, Journey, Person
from dialogues.turn import Due, Heard, Opened, Said, Tapped, Turn
from dialogues.vocabulary import Say

LUNCH = datetime(2026, 11, 4, 12, 40, tzinfo=UTC)
_LATER = re.compile(r"\((\d+) (second|minute|hour|day|week)s? later\)")


@dataclass(frozen=True, slots=True)
class Shown:
    """A prompt as it stands on the screen. `said`: the sentences it is made of, each with its key and which wording."""

    lines: tuple[str, ...]
    choices: tuple[tuple[str, str], ...]
    kind: str
    step: str
    said: tuple[tuple[str, int, str], ...]
    journey: int


@dataclass
class Walk:
    """Everything a store would keep of one person."""

    house: House = field(default_factory=lambda: House(operator="Mia Lund"))
    zone: str | None = "Europe/Lisbon"
    now: datetime = LUNCH
    name: str = "Ana"
    spoken: list[str] = field(default_factory=list)
    written: list[str] = field(default_factory=list)
    turns: list[Turn] = field(default_factory=list)
    wordings: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.begin()

    def begin(self) -> None:
        self.person, self.journey = Person(1, zone=self.zone), Journey(0, FLOW.start)
        self.journeys: dict[int, Journey] = {}
        self.check_ins: dict[tuple[int | None, str], CheckIn] = {}
        self.prompts: list[Shown] = []
        self.stood: tuple[int, str, frozenset[str]] = (0, FLOW.start, frozenset())
        self.wordings.clear()

    # --- what a person can do ----------------------------------------------------------------------------------------

    def says(self, text: str) -> Turn:
        self.written.append(f"\n{self.name}: {text}")
        self.spoken.append(text)
        return self.hear(Said(understanding.understand(text, self.local)))

    def taps(self, prompt: Shown, choice: str) -> Turn:
        label = dict(prompt.choices)[choice]
        self.written.append(f"\n{self.name}: [{label}]")
        latest = next((p for p in reversed(self.prompts) if p.choices and p.step), None)
        standing = self.person.places[-1].step if self.person.places else prompt.step
        return self.hear(Tapped(choice, prompt.step, prompt.journey, prompt is latest or prompt.step == standing))

    def opens(self) -> Turn:
        self.written.append(f"\n({self.name} opens the chat)")
        return self.hear(Opened())

    def waits(self, how_long: timedelta) -> Iterator[Turn]:
        """Promises fall due at their own moments, in order; those of one moment together."""
        until = self.now + how_long
        self.written.append(f"\n({how_long.total_seconds():.0f} seconds later)")
        while soon := [c for c in self.check_ins.values() if c.due_at <= until]:
            self.now = max(self.now, min(c.due_at for c in soon))
            due = sorted((c for c in soon if c.due_at <= self.now), key=lambda c: (c.due_at, c.key))
            about, here = due[0].journey, self.journey.id
            if about and about != here:
                self.journey = self.journeys[about]
            ours = tuple(c for c in due if c.journey in (self.journey.id, None))
            yield self.hear(Due(ours, here if here != self.journey.id else None))
        self.now = until

    # --- what follows ------------------------------------------------------------------------------------------------

    @property
    def local(self) -> datetime:
        return self.now.astimezone(ZoneInfo(self.person.zone or "UTC"))

    @property
    def known(self) -> Known:
        briefs = [
            Brief(j.id, j.memory.get("company"), j.memory.get("role"), j.memory.get("stage"), j.outcome, j.closed)
            for j in self.journeys.values()
        ]
        due = sorted(self.check_ins.values(), key=lambda c: c.due_at)
        return Known(self.house, tuple(due), tuple(briefs), name=self.name)

    def hear(self, heard: Heard) -> Turn:
        self.stood = (self.journey.id, self.journey.step, self.done())
        turn = engine.turn(self.person, self.journey, heard, self.now, self.known)
        self.turns.append(turn)
        self.keep(turn)
        for say in turn.says:
            self.prompts.append(self.shown(say))
            self.written.append(as_text(self.prompts[-1]))
        return turn

    @property
    def commands(self) -> set[str]:
        """Every word that works everywhere, of those they wrote."""
        heard = (understanding.understand(said, self.local).command for said in self.spoken)
        return {command.name for command in heard if command}

    @property
    def reached(self) -> set[str]:
        """Every step that was asked, or answered in one breath with another."""
        answered = (step for turn in self.turns for step in turn.journey.memory.get("answered", []))
        return {*(prompt.step for prompt in self.prompts), *answered}

    def done(self) -> frozenset[str]:
        """The steps of this journey that were answered or left out."""
        memory = self.journey.memory
        return frozenset({*memory.get("answered", []), *memory.get("skipped", [])})

    def keep(self, turn: Turn) -> None:
        """As the store does it: JSON and back, so that nothing else can live in a memory."""
        for effect in turn.effects:
            args = dict(effect.args)
            if effect.name == "erase":
                self.begin()
                return
            if effect.name == "close" and args["journey"]:
                self.journeys[args["journey"]].closed = True
                self.check_ins = {k: c for k, c in self.check_ins.items() if c.journey != args["journey"]}
            if effect.name == "switch":
                self.journeys[turn.journey.id] = turn.journey
                turn.journey = self.journeys[args["journey"]]
        self.person, self.journey = turn.person, turn.journey
        self.journey.id = self.person.journey = self.journey.id or len(self.journeys) + 1
        self.journeys[self.journey.id] = self.journey
        for record in (self.person, self.journey, *self.person.places):
            record.memory = same(json.loads(json.dumps(record.memory)), record.memory)
        for key in turn.drops:
            self.check_ins = {k: c for k, c in self.check_ins.items() if k[1] != key}
        for booked in turn.books:
            kept = booked if booked.journey else replace(booked, journey=self.journey.id)
            self.check_ins[kept.journey, kept.key] = kept

    def shown(self, say: Say) -> Shown:
        said = tuple((line.key, line.visit, words.render(line)) for line in say.lines)
        rows = [row for _, _, text in said for row in text.split("\n")]
        choices = tuple((choice, words.render(label)) for choice, label in say.choices)
        return Shown((*rows, *say.text), choices, say.kind, say.step, said, self.journey.id)

    def chat(self) -> str:
        zone = self.zone or "zone unknown"
        started = LUNCH.astimezone(ZoneInfo(self.zone or "Europe/Berlin"))
        begun = f"({self.house.platform} · {zone} · {started:%Y-%m-%d %H:%M} · run by Mia Lund · {self.name})"
        return "\n".join([begun, *self.written])


def same(read: Any, kept: Any) -> Any:
    """What comes back from the store is what went in: no tuple, no number as a key."""
    assert read == kept, "a memory holds what JSON cannot keep"
    return read


def as_text(shown: Shown) -> str:
    rows = list(shown.lines) or [""]
    buttons = " ".join(f"[{label}]" for _, label in shown.choices)
    how = {"draft": ", to copy", "card": ", a card", "crisis": ", a card for danger"}.get(shown.kind, "")
    return "\n    ".join([f"Rebound{how}: {rows[0]}", *rows[1:], *([buttons] if buttons else [])])


def play(text: str, kind: type[Walk] = Walk) -> Walk:
    """A chat file's own lines, heard by the engine alone; what only a platform can do (twice, restarts) is left out."""
    walk = kind(zone="UTC")
    for line in inputs(text):
        if line.startswith("#"):
            continue
        if " · " in line and line.startswith("("):
            walk = begun(line.strip("() ").split(" · "), kind)
        elif later := _LATER.fullmatch(line):
            list(walk.waits(timedelta(**{f"{later[2]}s": int(later[1])})))
        elif line.endswith(" opens the chat)"):
            walk.opens()
        elif page := re.fullmatch(r"\(\w+ writes on the page: (.*)\)", line):
            walk.says(page[1])
        elif not line.startswith("("):
            heard(walk, line.split(":", 1)[1].replace("\n    ", "\n").strip())
    return walk


def heard(walk: Walk, text: str) -> None:
    if not (label := re.fullmatch(r"\[(.+)\]", text)):
        walk.says(text)
        return
    for prompt in reversed(walk.prompts):
        for choice, shown in prompt.choices:
            if shown == label[1]:
                walk.taps(prompt, choice)
                return


def begun(said: list[str], kind: type[Walk]) -> Walk:
    platform, zone, moment, *rest = said
    told = None if zone == "zone unknown" else zone
    at = datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo(told or "Europe/Berlin"))
    house = House(platform, "Mia Lund", workplace="at work" in rest, forms=platform in ("slack", "discord"))
    names = [word for word in rest if word != "at work" and not word.startswith("run by ")]
    return kind(house, told, at.astimezone(UTC), names[0] if names else "Ana")

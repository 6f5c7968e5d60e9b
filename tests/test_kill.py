"""SIGKILL at any moment of a conversation, over and over. Every kill is a real one, of a real process on a real file.

What has to hold: a reply that was answered is kept; none is heard twice; the step is the one that was kept; every
prompt is said, and at most the last one twice. A seed is printed with each failure, and plays the same kills again.
"""

from __future__ import annotations

import os
import random
import time
from pathlib import Path
from typing import Any

import pytest
from process import Chatting, chatting, replies

from bot import people
from bot.addresses import Address
from bot.store import Store

SEED = int(os.environ.get("KILL_SEED", "20261104"))
ME = Address("terminal", "me")
LAST = {"goodbye.card", "done"}
State = dict[str, Any]


def kept(folder: Path) -> State:
    """Where things stand in the file, as `rebound export` tells it."""
    store = Store.open(f"sqlite:///{folder}/rebound.db")
    try:
        found = people.export(store, ME)
    finally:
        store.close()
    if found is None or not found["journeys"]:
        return {}
    journey = found["journeys"][-1]
    plain = ("step", "answered", "wins", "note", "first_step", "company", "role", "remarks", "feelings", "moods")
    kinds = sorted(each["kind"] for each in journey["check_ins"])
    return {name: journey[name] for name in plain} | {"check_ins": kinds, "journeys": len(found["journeys"])}


def prompts(text: str) -> list[str]:
    """The blocks between which the person may speak: a line of ours, with what is indented under it."""
    return [line for line in text.splitlines() if line.startswith("Rebound: ")]


class Reference:
    """The same conversation without any kill: what stands after each reply, and what was said to it."""

    def __init__(self, folder: Path, said: list[str]) -> None:
        self.states: list[State] = []
        self.answers: list[list[str]] = []
        with chatting(folder) as chat:
            self.first = prompts(chat.until("Rebound: "))
            self.states.append(kept(folder))
            for reply in said:
                chat.say(reply)
                answer = chat.until("Rebound: ") + quiet(chat)
                self.answers.append(prompts(answer))
                self.states.append(kept(folder))


def quiet(chat: Chatting) -> str:
    """What still comes until nothing has come for a while."""
    read = b""
    while chunk := chat.chunk(0.15):
        read += chunk
    return read.decode()


class Storm:
    """One conversation under kills. `told` is everything that reached the person since the reply was typed."""

    def __init__(self, folder: Path, said: list[str], reference: Reference, dice: random.Random) -> None:
        self.folder, self.said, self.reference, self.dice = folder, said, reference, dice
        self.kills = 0
        self.restarts = 0  # since the reply before

    def run(self, wanted: int) -> int:
        """How many replies were answered before the kills were used up."""
        at = 0
        told: list[str] = []
        while at < len(self.said) and self.kills < wanted:
            at, told = self.sitting(at, told)
        return at

    def sitting(self, at: int, told: list[str]) -> tuple[int, list[str]]:
        """From a start to its kill. Returns the reply to be typed next, and all that came since the one before."""
        with chatting(self.folder) as chat:
            if self.dice.random() < 0.15:  # before it can say a word, or while it says it
                time.sleep(self.dice.uniform(0.0, 0.9))
                return at, told + prompts(self.killed(chat))
            told = told + prompts(chat.until("Rebound: ") + quiet(chat))
            self.nothing_is_missing(at, told)
            while at < len(self.said):
                chat.say(self.said[at])
                if self.dice.random() < 0.7:
                    return self.killed_at(at, told, chat)
                at, told = at + 1, self.answered(at, chat)
            return at, told

    def answered(self, at: int, chat: Chatting) -> list[str]:
        """Left alone, a reply is answered as if nothing had ever happened."""
        told = prompts(chat.until(*self.reference.answers[at]))
        assert told == self.reference.answers[at], (self.said[at], told)
        assert kept(self.folder) == self.reference.states[at + 1]
        self.restarts = 0
        return told

    def killed_at(self, at: int, before: list[str], chat: Chatting) -> tuple[int, list[str]]:
        told: list[str] = []
        if self.dice.random() < 0.65:
            time.sleep(self.dice.uniform(0.0, 0.045))
        else:  # right after a word of it came: between the saying and the noting down that it was said
            told = prompts(chat.until("Rebound: "))
            time.sleep(self.dice.uniform(0.0, 0.004))
        told = told + prompts(self.killed(chat))
        if self.is_kept(at, told):
            self.restarts = 1
            return at + 1, told
        return at, before

    def killed(self, chat: Chatting) -> str:
        self.kills += 1
        self.restarts += 1
        return chat.kill()

    def is_kept(self, at: int, told: list[str]) -> bool:
        """A reply is kept, or not at all; and kept, if a word of an answer came."""
        state = kept(self.folder)
        before, after = self.reference.states[at], self.reference.states[at + 1]
        assert state in (before, after), f"seed {SEED}, reply {at}: neither before nor after"
        assert state == after or not told, f"seed {SEED}, reply {at}: answered, and not kept"
        return bool(state == after)

    def nothing_is_missing(self, at: int, told: list[str]) -> None:
        """After a restart: all of the answer to the reply that was kept, and the last of it at most twice."""
        if at == 0:
            return
        answer = self.reference.answers[at - 1]
        for prompt in answer[:-1]:
            assert prompt in told, f"seed {SEED}, before reply {at}: never said: {prompt}"
            assert told.count(prompt) <= 1 + self.restarts, f"seed {SEED}, before reply {at}: too often: {prompt}"


def storm(tmp_path: Path, kills: int) -> None:
    said = replies()
    (tmp_path / "calm").mkdir()
    reference = Reference(tmp_path / "calm", said)
    dice = random.Random(SEED)
    done = total = 0
    while total < kills:
        folder = tmp_path / f"storm{done}"
        folder.mkdir()
        weather = Storm(folder, said, reference, dice)
        weather.run(kills - total)
        total += weather.kills
        done += 1

    assert total >= kills


def test_nothing_is_lost_when_it_is_killed_at_any_moment(tmp_path: Path) -> None:
    """Twenty-five kills over a conversation: before, within, and right after the turns of it."""
    storm(tmp_path, 25)


@pytest.mark.soak
def test_nothing_is_lost_in_a_long_storm_of_kills(tmp_path: Path) -> None:
    """The same, four hundred times."""
    storm(tmp_path, 400)

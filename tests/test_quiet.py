"""Buttons only: nothing a person typed stands in the chat again. Words off: nothing they typed is kept."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hearing import ANA, Screen, spoil, talk
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from manners import DRAFTS
from test_words import dummy
from walking import Shown, Walk

from bot.store import Store
from dialogues import buttons_only, quiet_words, words, words_off
from dialogues.facts import House
from dialogues.turn import Heard, Turn
from dialogues.vocabulary import Line

# No word of ours has these three letters beside each other.
MARK = "zyx"
TYPED = (
    "team lead at Zyxtar Labs",
    "didn't get the zyxwright job at Zyxtar",
    "sad and zyxen. and ashamed",
    "zyxious",
    "Zyxia Roth. she was zyxtic with every question",
    "my cousin Zyxo. she read my zyxfile",
    "they said the other one had more experience with zyxware. and they had an internal zyxling",
    "i zyxed the panel. and i stayed zyxcalm",
    "saturday 10am, one page on zyxsums",
    "the zyxteam, and that it's zyxdata",
    "Zyxway: write to Zyxlena tomorrow evening",
    "no, the company was Zyxcorp",
    "i always zyx everything up",
    "i have an interview at Zyxbank on friday",
    "Hi Zyxia, thank you for the zyxtalk. All the best",
    "got another no, from Zyxmart",
    "zyx " * 40,
)
ASKED = (
    *("back", "skip", "my wins", "my moods", "my journeys", "my data", "my check-ins", "where am i", "help", "change"),
    *("the note", "the card", "the first step", "a new rejection", "shorter", "warmer", "i'll edit", "yes", "no", "4"),
    *("tomorrow", "saturday 10am", "email", "final round", "about ten minutes", "a bit each day", "now", "go on"),
)
STARTS: tuple[tuple[str, ...], ...] = (
    ("didn't get it",),
    ("didn't get it", TYPED[0], "final round. it was me or one other person", "sad", "3", "about ten minutes", "now"),
    ("80 applications and not one interview",),
    ("they took the offer back",),
    ("honestly i'm relieved they said no",),
)
HOUSES = (House("slack", "Mia Lund", workplace=True, forms=True), House("discord", "Mia Lund", forms=True))

tap = st.tuples(st.just("tap"), st.integers(0, 11))
MOVES = st.one_of(
    *[tap] * 3,
    *[st.tuples(st.just("say"), st.sampled_from(TYPED))] * 4,
    *[st.tuples(st.just("say"), st.sampled_from(ASKED))] * 2,
    st.tuples(st.just("wait"), st.integers(1, 20)),
)
OFTEN: Any = {"deadline": None, "derandomize": True, "database": None, "suppress_health_check": list(HealthCheck)}


class Quiet(Walk):
    """A walk that looks at every prompt, and at all that is kept. It goes in one of the two modes, or in both."""

    modes: frozenset[str] = frozenset()

    def hear(self, heard: Heard) -> Turn:
        before = len(self.prompts)
        turn = super().hear(heard)
        if self.person.memory.get(buttons_only.ON):
            for prompt in self.prompts[before:]:
                assert MARK not in shown(prompt).casefold(), f"{shown(prompt)}\n\n{self.chat()}"
        if self.person.memory.get(words_off.ON):
            assert MARK not in self.kept().casefold(), f"{self.kept()}\n\n{self.chat()}"
        return turn

    def kept(self) -> str:
        places = [place.memory for place in self.person.places]
        promises = [check_in.key for check_in in self.check_ins.values()]
        return json.dumps([self.person.memory, self.journey.memory, places, promises])


def shown(prompt: Shown) -> str:
    return "\n".join([*prompt.lines, *(label for _, label in prompt.choices)])


def goes(walk: Walk, moves: Iterable[tuple[str, Any]]) -> None:
    for kind, what in moves:
        with_buttons = [prompt for prompt in walk.prompts if prompt.choices]
        if kind == "say":
            walk.says(what)
        elif kind == "wait":
            list(walk.waits(timedelta(days=what)))
        elif with_buttons:
            choice, _ = with_buttons[-1].choices[what % len(with_buttons[-1].choices)]
            walk.taps(with_buttons[-1], choice)


@pytest.mark.parametrize("modes", [("buttons only",), ("words off",), ("words off", "buttons only")])
@given(st.sampled_from(HOUSES), st.sampled_from(STARTS), st.lists(MOVES, min_size=8, max_size=30))
@settings(max_examples=40, **OFTEN)
def test_nothing_typed_comes_back_and_nothing_typed_is_kept(
    modes: tuple[str, ...], house: House, start: tuple[str, ...], moves: list[tuple[str, Any]]
) -> None:
    """As far as the mode says so, over walks that nobody thought of."""
    walk = Quiet(house)
    walk.says(start[0])
    for mode in modes:
        walk.says(mode)
    for said in start[1:]:
        walk.says(said)

    goes(walk, moves)


def unsafe() -> list[str]:
    """Every sentence that may name something of theirs."""
    skip = ("crisis", "views", "notes", "card", "quiet")
    keys = [key for key, (file, _) in words.index().items() if file not in skip and key not in DRAFTS]
    return sorted(key for key in keys if any(not buttons_only.may_stand(n, "Zyxtar") for n in words.variables(key)))


@pytest.mark.parametrize("key", unsafe())
def test_a_sentence_that_may_name_something_can_be_said_without(key: str) -> None:
    """By a form of its own, or because it reads well where nothing is given; and a question stays a question."""
    given = {name: "Zyxtar" if value == "word" else value for name, value in dummy().items()} | {"place": 1}
    for visit in range(1, words.variants(key) + 1):
        line = Line(key, given, visit)
        said = words.render(buttons_only.unnamed(line))

        assert MARK not in said.casefold()
        assert not re.search(r"\bnone\b", said, re.IGNORECASE)
        assert said.count("?") == words.render(line).count("?")


def told(*said: str, house: House = HOUSES[0]) -> Quiet:
    walk = Quiet(house)
    for each in said:
        walk.says(each)
    return walk


TO_THE_NOTE = ("team lead at Zyxtar Labs", "final round", "sad", "3", "about ten minutes", "now")
THE_NOTE = "Zyxia Roth. she phoned me herself, and she showed me her zyxplan"


def test_a_mode_is_ended_by_its_own_words_and_by_its_button() -> None:
    """Also at a question where "fine" is an answer."""
    walk = told("didn't get it", "buttons only", *TO_THE_NOTE[:2])
    walk.says("words are fine")
    assert not walk.person.memory.get(buttons_only.ON)
    walk.says("buttons only")
    walk.taps(next(p for p in reversed(walk.prompts) if ("words.", "Words are fine") in p.choices), "words.")
    assert not walk.person.memory.get(buttons_only.ON)

    walk.says("words off")
    walk.taps(next(p for p in reversed(walk.prompts) if ("words_on.", "Words on") in p.choices), "words_on.")
    assert not walk.person.memory.get(words_off.ON)


def test_who_types_all_the_same_is_told_once() -> None:
    """And by the form that leaves nothing, never."""
    walk = told("didn't get it", "buttons only", *TO_THE_NOTE)

    assert sum("stands in this chat" in shown(prompt) for prompt in walk.prompts) == 1


def test_every_question_that_takes_words_has_a_form() -> None:
    """Where the platform has forms; the terminal has none."""
    walk = told("didn't get it", "buttons only", *TO_THE_NOTE)
    assert dict(walk.prompts[-1].choices)["write."] == "Write"

    walk = told("didn't get it", "buttons only", *TO_THE_NOTE, house=House())
    assert "write." not in dict(walk.prompts[-1].choices)


def test_in_a_terminal_it_is_shown_in_its_place() -> None:
    """Once it is asked for; by its label, too."""
    walk = told("didn't get it", "buttons only", *TO_THE_NOTE, THE_NOTE, house=House())
    assert "Zyxia" not in "".join(map(shown, walk.prompts))
    walk.person.memory.pop(buttons_only.ON)  # only so that this walk does not look at what it asked for
    walk.says("show it")

    assert walk.prompts[-1].kind == "shown"
    assert walk.prompts[-1].lines[0] == "Hi Zyxia,"


def test_what_waited_too_long_is_not_kept_any_more() -> None:
    """Four pieces wait; an older button says so."""
    walk = told("didn't get it", "buttons only", *TO_THE_NOTE, THE_NOTE)
    first = walk.person.memory["put_by"][0]["id"]
    for change in ("shorter", "warmer", "more formal", "a call", "linkedin", "shorter"):
        walk.says("change more")
        walk.says(change)
    walk.says("my moods")

    assert len(walk.person.memory["put_by"]) == buttons_only.KEPT_BESIDE
    assert quiet_words.put_by(walk.person.memory, str(first)) is None


def test_a_life_comes_before_any_mode() -> None:
    """The card and its numbers are whole, and so are the words for somebody near."""
    walk = told("didn't get it", "buttons only", "words off", "i want to die")
    card = next(prompt for prompt in walk.prompts if prompt.kind == "crisis")
    assert "112" in shown(card)
    walk.taps(walk.prompts[-1], "text_someone")

    assert any(prompt.kind == "draft" for prompt in walk.prompts)


def test_a_note_without_words_has_gaps() -> None:
    """They are filled in by hand, where it is sent from."""
    walk = told("didn't get it", "words off", *TO_THE_NOTE, THE_NOTE)
    note = next(prompt for prompt in walk.prompts if prompt.kind == "draft")

    assert note.lines[0] == "Hi [name],"
    assert "[one thing they said or did]" in shown(note)


def test_my_data_says_which_mode_is_on() -> None:
    """Both of them."""
    walk = told("didn't get it", "words off", "buttons only", "my data")
    text = "\n".join(map(shown, walk.prompts[-3:]))

    assert "none of your words are kept" in text
    assert "I name nothing of yours" in text


def test_a_reply_that_broke_is_not_kept_with_words_off(tmp_path: Path) -> None:
    """Else it waits, locked, to be tried again."""
    store, screen = Store.open(f"sqlite:///{tmp_path}/rebound.db"), Screen()
    talk(store, screen, "didn't get it", "words off")
    spoil(store, 7)
    talk(store, screen, "team lead at Zyxtar Labs", start=3)
    with store.glance() as page:
        person = page.find(ANA)
        assert person is not None
        failed = page.failed(person)

    assert not failed
    assert "I kept none of what you wrote" in screen.text
    store.close()

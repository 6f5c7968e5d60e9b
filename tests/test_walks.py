"""Walks that nobody thought of: taps, labels, words, commands, nonsense, days; and after each turn the manners."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from manners import complaints
from walking import Shown, Walk

from dialogues.facts import House
from dialogues.flow import FLOW, SKIP
from dialogues.turn import Heard, Tapped, Turn
from dialogues.vocabulary import DONE

LETTER = """Dear Ana,

thank you for your interest in the Data Analyst role at Larkfield Health. Unfortunately, we have decided to move forward
with other candidates. Your portfolio was clear. We will keep your details on file.

Kind regards,
The team"""
MET = ("didn't get it", "data analyst at larkfield health", "final round. it was me or one other person", "sad")
# How far each walk has come before chance takes over: every route, every pace, every strength.
STARTS: tuple[tuple[str, ...], ...] = (
    (),
    ("hi",),
    ("didn't get it",),
    (LETTER,),
    ("they never answered. three weeks of nothing",),
    ("80 applications and not one interview",),
    ("they took the offer back",),
    ("a job inside my company, and they said no",),
    ("honestly i'm relieved they said no",),
    ("those CLOWNS rejected me. five rounds", "12 hour take home, then a form email", "brightline", "cheated", "11"),
    (*MET, "2", "a bit each day"),
    (*MET, "4", "about ten minutes", "now", "Priya Nair. she showed me how they test their dashboards"),
    (*MET, "3", "a bit each day", "nothing now", "no", "yes", "go on", "now", "e-mail", "Priya. she was patient"),
    (*MET, "3", "just this"),
    ("my offer was withdrawn by Initech", "angry", "2", "a bit each day"),
    ("rejected on paper by Initech, data analyst", "worried and ashamed", "3", "a bit each day"),
)
WORDS = (
    *("sad. and ashamed", "angry", "cheated. and i feel stupid for believing them", "numb", "worried about money"),
    *("5", "11", "4", "3", "1", "three of five", "yes", "no", "i don't know", "2", "the second one", "nobody", "ok"),
    "priya said the other person had more experience with large databases. and they had an internal candidate",
    *(
        "i stayed calm in the panel",
        "the team, and that it's health data",
        "city hospital: message sam tomorrow evening",
    ),
    *("saturday 10am, one exercise on window functions", "tomorrow", "in two weeks", "friday 18:00", "berlin", "22:05"),
    *(
        "i always fail. everyone is better than me",
        "my cousin Lee. she read my cv",
        "im going to answer that recruiter",
    ),
    *(
        "asdf qwer",
        "🤷",
        "??",
        "...",
        "",
        "so tired " * 300,
        'she said: "try again!"',
        "{ $company }",
        "<b>x</b> & *y*",
    ),
    *(
        "thank you note to jonas",
        "warmer, and not kind regards",
        "shorter",
        "a talk with my manager",
        "not before noon",
    ),
    *("i have an interview at Acme on friday", "sent 80, 3 answered, 1 talked", "money", "visa", "portugal", "done"),
)
COMMANDS = (
    *(
        "help",
        "where am i",
        "why do you ask",
        "back",
        "skip",
        "repeat",
        "change",
        "no, the company was Initech",
        "pause",
    ),
    *("pause until monday", "rest", "stop", "start over", "a new rejection", "my journeys", "my wins", "my moods"),
    *(
        "my check-ins",
        "my data",
        "export",
        "picture",
        "patterns",
        "forget me",
        "buttons only",
        "words off",
        "language",
        "time zone",
        "country",
    ),
    *("thanks", "you stupid bot", "this was unfair", "i want a human", "are you a robot", "i got an offer", "go on"),
    *(
        "the note",
        "the card",
        "the first step",
        "make it shorter",
        "is this private",
        "not today",
        "stop these",
        "hello",
    ),
    *("mock interview", "my cv"),
)
GRAVE = ("i want to die", "i could kill that recruiter", "i'm not suicidal", "what's the point of anything")
DAYS = (1, 1, 1, 2, 3, 7, 15, 30, 100)

tap = st.tuples(st.just("tap"), st.integers(0, 11))
MOVES = st.one_of(
    *[tap] * 5,
    *[st.tuples(st.just("label"), st.integers(0, 11))] * 2,
    *[st.tuples(st.just("say"), st.sampled_from(WORDS))] * 3,
    st.tuples(st.just("say"), st.sampled_from(COMMANDS)),
    st.tuples(st.sampled_from(["old", "wait", "opens", "grave"]), st.integers(0, 200)),
    st.tuples(st.just("say"), st.text(max_size=60)),
)
HOUSES = st.builds(
    House,
    st.sampled_from(["terminal", "slack", "discord"]),
    st.sampled_from(["", "Mia Lund"]),
    workplace=st.booleans(),
    forms=st.booleans(),
)
ZONES = st.sampled_from(["Europe/Lisbon", None, "America/Los_Angeles", "Asia/Kolkata"])


class Watched(Walk):
    """Nothing is heard without a look at the manners."""

    def hear(self, heard: Heard) -> Turn:
        try:
            turn = super().hear(heard)
        except Exception as failure:
            raise AssertionError(f"it raised {failure!r}\n\n{self.chat()}") from failure
        wrong = list(complaints(self, heard, turn))
        assert not wrong, "\n".join([*wrong, "", self.chat()])
        return turn


def goes(walk: Walk, moves: Iterable[tuple[str, Any]]) -> None:
    for kind, what in moves:
        shown = [prompt for prompt in walk.prompts if prompt.choices]
        if kind == "say":
            walk.says(what)
        elif kind == "grave":
            walk.says(GRAVE[what % len(GRAVE)])
        elif kind == "opens":
            walk.opens()
        elif kind == "wait":
            list(walk.waits(timedelta(days=DAYS[what % len(DAYS)])))
        elif shown:
            presses(walk, kind, shown, what)


def presses(walk: Walk, kind: str, shown: list[Shown], what: int) -> None:
    prompt = shown[what % len(shown)] if kind == "old" else shown[-1]
    choice, label = prompt.choices[what % len(prompt.choices)]
    if kind == "label":
        walk.says(label)
    else:
        walk.taps(prompt, choice)


def leaves(walk: Walk) -> None:
    """By nothing but skips, from wherever chance has led."""
    for _ in range(len(FLOW.steps)):
        spot = walk.person.places[-1] if walk.person.places else walk.journey
        if spot.step in (DONE, "goodbye.quiet", "aside.quiet"):
            return
        walk.hear(Tapped(SKIP, spot.step, walk.journey.id))
    raise AssertionError(f"no end was reached\n\n{walk.chat()}")


def walked(house: House, zone: str | None, start: tuple[str, ...], moves: list[tuple[str, Any]]) -> None:
    walk = Watched(house, zone)
    for said in start:
        walk.says(said)
    goes(walk, moves)
    leaves(walk)


@given(HOUSES, ZONES, st.sampled_from(STARTS), st.lists(MOVES, min_size=10, max_size=40))
@settings(max_examples=70, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
def test_no_walk_ends_in_silence_or_forgets_its_manners(
    house: House, zone: str | None, start: tuple[str, ...], moves: list[tuple[str, Any]]
) -> None:
    """It never raises, always says something, never asks twice, keeps to its manners, and can always be left."""
    walked(house, zone, start, moves)


@pytest.mark.soak
@given(HOUSES, ZONES, st.sampled_from(STARTS), st.lists(MOVES, min_size=30, max_size=150))
@settings(max_examples=1500, deadline=None, database=None, suppress_health_check=list(HealthCheck), print_blob=True)
def test_no_long_walk_does_either(
    house: House, zone: str | None, start: tuple[str, ...], moves: list[tuple[str, Any]]
) -> None:
    """Months of it, from another seed each time."""
    walked(house, zone, start, moves)


@pytest.mark.parametrize("start", STARTS, ids=lambda start: (start or ("nothing",))[0][:30])
def test_skips_alone_lead_from_the_first_word_to_an_end(start: tuple[str, ...]) -> None:
    """On every route; and a check-in that falls due later is still answered."""
    walk = Watched()
    for said in start:
        walk.says(said)
    leaves(walk)
    for _ in walk.waits(timedelta(days=60)):
        leaves(walk)


def test_a_walk_that_goes_wrong_is_told_as_a_chat() -> None:
    """So that it can be kept as one: first red, then green."""
    walk = Watched()
    walk.says("didn't get it")
    walk.prompts.clear()

    with pytest.raises(AssertionError, match=r"(?s)answered with nothing.*Ana: didn't get it\s+Rebound: I'm sorry"):
        wrong = list(complaints(walk, Tapped("", ""), Turn(walk.person, walk.journey, walk.now, walk.known)))
        assert not wrong, "\n".join([*wrong, "", walk.chat()])


def test_two_stories_of_one_name_have_buttons_of_their_own() -> None:
    """By number, on the list and on the buttons; a walk once found two that read the same."""
    walk = Watched()
    for said in (
        "sad. and ashamed",
        "a new rejection",
        "didn't get it",
        "a new rejection",
        "they said no",
        "my journeys",
    ):
        walk.says(said)
    labels = [label for _, label in walk.prompts[-2].choices + walk.prompts[-1].choices]

    assert len(set(labels)) == len(labels)
    assert "Open the one without a name (2)" in labels

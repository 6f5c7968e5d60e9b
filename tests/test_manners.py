"""The manners hold in every conversation we keep, turn by turn; and each of them is seen to bite."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from manners import complaints, of_draft, of_memory, of_prompt, of_sentence, of_wordings, sentences
from walking import Shown, Walk, play

from dialogues.state import Place
from dialogues.trail import LONGEST
from dialogues.turn import Heard, Turn

CHATS = sorted((Path(__file__).parent / "transcripts").rglob("*.chat"))
FINE = Shown(("Now, then.", "When would suit you?"), (("now", "Now"),), "plain", "gratitude.open", (), 1)


class Polite(Walk):
    """Every turn of a file is looked at; what is wrong is kept."""

    def hear(self, heard: Heard) -> Turn:
        turn = super().hear(heard)
        WRONG.extend(complaints(self, heard, turn))
        return turn


WRONG: list[str] = []


@pytest.mark.parametrize("path", CHATS, ids=lambda path: path.stem)
def test_the_conversations_we_keep_are_polite(path: Path) -> None:
    """One question a message, three short sentences before it, no wording twice, nothing empty, nothing loud."""
    WRONG.clear()
    play(path.read_text("utf-8"), Polite)

    assert WRONG == []


def asked(*said: str) -> Shown:
    return replace(FINE, lines=said, said=tuple((f"key-{n}", 1, text) for n, text in enumerate(said)))


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        (asked("Where is it?", "And when is it?"), "2 questions"),
        (asked("One thing is this one. Two things are these two.", "Three more. Four of them are here. Which?"), ""),
        (asked("This is one of them. " * 4, "Which?"), "4 sentences before"),
        (asked('Kept: "why? how? when?"', "Go on?"), ""),
        (replace(FINE, choices=(("now", "x" * 76),)), "76 characters"),
        (replace(FINE, choices=(("now", "Now"), ("later", "Now"))), 'two buttons "Now"'),
        (replace(FINE, choices=(("now", "Now"), ("now", "Later"))), "two buttons of one choice"),
        (replace(FINE, lines=("x" * 2001,)), "2001 characters"),
        (FINE, ""),
    ],
)
def test_a_prompt_without_manners_is_seen(prompt: Shown, told: str) -> None:
    wrong = list(of_prompt(prompt))

    assert told in "\n".join(wrong)
    assert bool(told) == bool(wrong)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Well done!", "exclamation"),
        ("I kept { $company }.", "variable"),
        ("I hold none.", "empty"),
        ("Quiet until Monday 1 January 0001.", "never was"),
        ('You said "wow!".', ""),
        ("Kept.", ""),
    ],
)
def test_a_sentence_without_manners_is_seen(said: str, told: str) -> None:
    wrong = list(of_sentence("stopped", said, Walk()))

    assert told in "\n".join(wrong)
    assert bool(told) == bool(wrong)


def test_a_draft_that_says_more_than_they_did_is_seen() -> None:
    """A name, a company, a feeling: whatever was not told."""
    walk = Walk()
    walk.spoken.append("Priya Nair. she showed me how they test their dashboards")
    draft = (
        "Hi Priya,",
        "thank you for the time you gave me. What stays with me is how you showed me the way you test.",
    )

    assert not list(of_draft(replace(FINE, lines=draft), walk))
    assert "jonas" in next(of_draft(replace(FINE, lines=("Hi Jonas,",)), walk))


def test_a_wording_that_comes_too_early_is_seen() -> None:
    """Three wordings come in order, and from the first again after the third."""

    def said(*visits: int) -> list[str]:
        walk = Walk()
        return [
            each for n in visits for each in of_wordings(walk, [replace(FINE, said=(("skipped", n, "Left out."),))])
        ]

    assert said(1, 2, 3, 1, 2) == []
    assert said(1, 2, 3, 4, 5) == []
    assert said(1, 1) == ["skipped: wording 1 after 1"]
    assert said(1, 3) == ["skipped: wording 3 after 1"]


def test_what_grows_without_end_is_seen() -> None:
    walk = Walk()
    walk.journey.trail = ["arrival.opening"] * (LONGEST + 1)
    walk.person.places = [Place("aside.zone")] * 9
    walk.journey.memory["story"] = "x" * 100_000
    wrong = "\n".join(of_memory(walk))

    assert "trail" in wrong
    assert "9 places" in wrong
    assert "a memory has grown" in wrong


def test_three_words_are_no_sentence() -> None:
    assert sentences("On, then. Then a short thank-you to one person. You don't owe it at all. ") == 2

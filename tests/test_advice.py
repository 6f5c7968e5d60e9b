"""Every piece of advice can be lived in the chat, and a conversation shows it; what cannot yet says which part will."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

import pytest
from walking import Walk, play

from dialogues.check_ins import KINDS
from dialogues.flow import FLOW

HERE = Path(__file__).parent
ADVICE: dict[str, dict[str, str]] = tomllib.loads((HERE / "advice.toml").read_text("utf-8"))
GIVEN = {0: 24, 1: 25, 2: 13, 3: 21, 4: 21}  # how many pieces each of the five articles gives
SHOWN = {id: row for id, row in ADVICE.items() if "shown" in row}
LATER: set[str] = set()  # parts we mean to build
KINDS_OF_ROW = {"step", "check_in", "command", "manner", "later"}


@cache
def played(name: str) -> Walk:
    return play((HERE / "transcripts" / f"{name}.chat").read_text("utf-8"))


def test_every_piece_of_advice_has_its_row() -> None:
    """In order, each once; a row says one thing only about where it is lived."""

    assert list(ADVICE) == [f"S{article}.{n}" for article, many in GIVEN.items() for n in range(1, many + 1)]
    for id, row in ADVICE.items():
        assert len(row.keys() & KINDS_OF_ROW) == 1, id
        assert row.keys() <= {"says", "shown", "choice", *KINDS_OF_ROW}, id
        assert 0 < len(row["says"]) <= 80, id
        assert ("shown" in row) == ("manner" not in row and "later" not in row), id


@pytest.mark.parametrize("id", SHOWN)
def test_a_conversation_shows_it(id: str) -> None:
    """The step is reached in it, the check-in falls due in it, the word is said in it."""
    row = SHOWN[id]
    walk = played(row["shown"])
    if "step" in row:
        assert row["step"] in FLOW.steps
        assert row["step"] in walk.reached
        offered = {choice for prompt in walk.prompts if prompt.step == row["step"] for choice, _ in prompt.choices}
        assert row.get("choice") in {None, *offered}
    elif "check_in" in row:
        assert row["check_in"] in KINDS
        assert f"check_in.{row['check_in']}" in walk.reached
    else:
        assert row["command"] in walk.commands


def test_a_manner_is_held_by_a_test_of_the_words() -> None:
    tests = set(re.findall(r"^def (test_\w+)", (HERE / "test_words.py").read_text("utf-8"), re.MULTILINE))

    assert {row["manner"] for row in ADVICE.values() if "manner" in row} <= tests


def test_what_is_left_for_later_is_left_to_a_part_we_mean_to_build() -> None:
    """And once its phase is there, the row has to name the step."""
    left = {row["later"] for row in ADVICE.values() if "later" in row}

    assert left <= LATER
    assert not left & {phase.id for phase in FLOW.phases}

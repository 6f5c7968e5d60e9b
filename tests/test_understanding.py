"""Free words: feelings, people, lists, and the object that outside programs rely on."""

from __future__ import annotations

import json
from datetime import datetime

import pytest

from dialogues.understanding import (
    as_json,
    chosen,
    details,
    feedback,
    items,
    job,
    loud,
    number,
    places,
    plan,
    sentences,
    understand,
    who,
    zone,
)

NOON = datetime.fromisoformat("2026-11-04T12:40")  # a Wednesday, on their own clock
FEELINGS = {
    "angry": ["Angry", "mad", "🤬"],
    "sad": ["Sad"],
    "disappointed": ["Disappointed"],
    "cheated": ["Cheated"],
    "ashamed": ["Ashamed"],
    "worried": ["Worried", "anxious"],
    "numb": ["Numb"],
    "relieved": ["Relieved"],
    "tired": ["Tired"],
}


def test_first_words_of_the_sad_path() -> None:
    """A no, and nothing more."""

    assert understand("didn't get it", NOON).opening.intent == "rejected"


def test_golden_feelings() -> None:
    """Their own word beside ours."""

    sad = understand("sad. and kind of ashamed, i told everyone about it. maybe 3 out of 5", NOON)
    assert (sad.feelings, sad.feeling_words, sad.strength) == (("sad", "ashamed"), ("sad", "ashamed"), 3)
    assert "told_everyone" in sad.details
    mad = understand("cheated. and i feel stupid for believing them", NOON)
    assert mad.feelings[0] == "cheated"
    assert "self_blame" in mad.details


@pytest.mark.parametrize(
    ("text", "feelings", "denied"),
    [
        ("not angry just disappointed", ("sad",), ("angry",)),
        ("i'm not sad, more relieved", ("relieved",), ("sad",)),
        ("a bit sad but mostly angry", ("angry", "sad"), ()),
        ("i stayed calm in the panel even when they pushed", (), ()),
        ("what will i tell my parents, i'm so ashamed", ("ashamed",), ()),
        ("didnt feel anything tbh", ("numb",), ()),
        ("job hunting again", (), ()),
        ("😡😭", ("angry", "sad"), ()),
    ],
)
def test_feelings(text: str, feelings: tuple[str, ...], denied: tuple[str, ...]) -> None:
    """Main one first; "not" is heard."""

    got = understand(text, NOON)
    assert (got.feelings, got.not_feelings) == (feelings, denied)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Priya Nair. she phoned me herself, and she showed me how they test their dashboards",
            ("Priya Nair", None, ("she phoned me herself", "she showed me how they test their dashboards")),
        ),
        (
            "jonas, the tech lead. we talked about queues for half an hour, that was actually good",
            ("Jonas", "the tech lead", ("we talked about queues for half an hour",)),
        ),
        ("no one", (None, None, ())),
        ("nobody really", (None, None, ())),
        ("sam", ("Sam", None, ())),
        ("the recruiter, she was always quick to answer", (None, "the recruiter", ("she was always quick to answer",))),
        ("Dr. Shah, he gave me real feedback", ("Dr. Shah", None, ("he gave me real feedback",))),
    ],
)
def test_one_person_and_one_true_thing(text: str, expected: tuple[str | None, str | None, tuple[str, ...]]) -> None:
    """Their words, cut into clauses."""

    assert who(text) == expected


def test_lists_and_places() -> None:
    """What made it good, and where else it may be found."""

    said = (
        "the team. and that it's health data, it means something. "
        "city hospital has that too actually, they have an opening"
    )
    assert items(said) == ("the team", "health data")
    assert places(said) == ("City Hospital",)
    went_well = "i stayed calm in the panel even when they pushed. and priya laughed at my chart joke"
    assert items(went_well)[0] == "i stayed calm in the panel even when they pushed"


def test_sentences_keep_titles_whole() -> None:
    """A full stop after "Dr" ends nothing."""

    assert sentences("Dr. Shah called. It was short.\nThat is all") == (
        "Dr. Shah called.",
        "It was short.",
        "That is all",
    )


def test_the_outside_object_has_exactly_its_keys() -> None:
    """Programs rely on it."""

    told = as_json(understand("no luck at Acme. remind me tomorrow at 10", NOON))
    assert list(told) == ["crisis", "opening", "command", "feelings", "gaps", "answer", "when", "letter"]
    assert list(told["opening"]) == ["intent", "stage", "company", "role", "sure"]
    assert json.loads(json.dumps(told)) == told
    assert as_json(understand("remind me tomorrow at 10", NOON))["command"] == {
        "name": "pause",
        "when": "2026-11-05T10:00",
    }


@pytest.mark.parametrize(
    "text", ["", "\x00", "🤬" * 50, "in 999 years", "99/99/9999", "((((", "31 february", "at 25", "‮abc", "a" * 5000]
)
def test_nothing_a_person_can_type_is_an_error(text: str) -> None:
    """Every reading survives every text."""

    as_json(understand(text, NOON))
    for read in (details, feedback, items, places, job, who, sentences, loud, number):
        read(text)
    plan(text, NOON)
    zone(text, NOON)
    chosen(text, FEELINGS, several=True)

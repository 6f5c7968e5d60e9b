"""Answers to a question that stands open: choices, yes and no, numbers."""

from __future__ import annotations

from datetime import datetime

import pytest

from dialogues.understanding import choose, chosen, number, understand

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
STAGES = {
    "no_reply": ["No answer at all"],
    "call": ["First call"],
    "interview": ["Interview"],
    "task": ["Test task"],
    "final": ["Final round"],
    "withdrawn": ["Offer, then taken back"],
    "internal": ["Job inside my company"],
}


@pytest.mark.parametrize(
    ("text", "ids", "rest"),
    [
        ("final round. it was me or one other person", ("final",), "it was me or one other person"),
        ("Final round", ("final",), ""),
        ("offer then taken back", ("withdrawn",), ""),
        ("2", ("call",), ""),
        ("2)", ("call",), ""),
        ("the second one", ("call",), ""),
        ("last one", ("internal",), ""),
        ("intervew", ("interview",), ""),
        ("I had an interview and then they called another person and I waited", (), None),
        ("not the interview", (), None),
        ("9", (), None),
    ],
)
def test_one_choice(text: str, ids: tuple[str, ...], rest: str | None) -> None:
    """By number, order, label, a slip of the finger; never by a word inside a story."""

    got, left = chosen(text, STAGES)
    assert got == ids
    assert rest is None or left == rest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sad. and kind of ashamed, i told everyone about it. maybe 3 out of 5", ("sad", "ashamed")),
        ("1 3", ("angry", "disappointed")),
        ("1, 3 and 4", ("angry", "disappointed", "cheated")),
        ("first and third", ("angry", "disappointed")),
        ("kinda angry tbh", ("angry",)),
        ("🤬", ("angry",)),
        ("not angry, just sad", ("sad",)),
        ("disapointed", ("disappointed",)),
        ("no idea", ()),
    ],
)
def test_several_choices(text: str, expected: tuple[str, ...]) -> None:
    """In the order they are mentioned, without what is denied."""

    assert choose(text, FEELINGS, several=True) == expected


@pytest.mark.parametrize(
    ("text", "labels", "expected", "rest"),
    [
        ("go on", {"stop": ["Stop here"], "on": ["Go on"], "bit": ["A bit each day"]}, "on", ""),
        ("now i guess", {"now": ["Now"], "later": ["Later today"], "no": ["Not for me"]}, "now", "i guess"),
        (
            "shorter. and not kind regards, we're on first names",
            {"copy": ["Copy it"], "shorter": ["Shorter"]},
            "shorter",
            "and not kind regards, we're on first names",
        ),
        ("sent it", {"sent": ["I've sent it", "sent it"], "drop": ["Drop it"]}, "sent", ""),
        (
            "yes. i froze on that question tbh",
            {"yes": ["Yes"], "change": ["Change it"]},
            "yes",
            "i froze on that question tbh",
        ),
        ("fine. page", {"page": ["Page"], "slow": ["Slow minute"]}, "page", ""),
        (
            "4. i could still kill that recruiter",
            {str(n): [str(n)] for n in range(1, 6)},
            "4",
            "i could still kill that recruiter",
        ),
        (
            "tomorrow. not before my standup",
            {"tomorrow": ["Tomorrow"], "drop": ["Drop it"]},
            "tomorrow",
            "not before my standup",
        ),
        (
            "talk. everyone says send a thank you note",
            {"more": ["More talk", "talk"], "no": ["Enough"]},
            "more",
            "everyone says send a thank you note",
        ),
    ],
)
def test_golden_choices(text: str, labels: dict[str, list[str]], expected: str, rest: str) -> None:
    """The rest is kept: a prompt may take it up."""

    assert chosen(text, labels) == ((expected,), rest)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3", 3),
        ("three", 3),
        ("11", 11),
        ("maybe 3 out of 5", 3),
        ("a strong 4", 4),
        ("4/5", 4),
        ("3 interviews", None),
        ("4. i could still kill that recruiter", 4),
        ("5!!", 5),
        ("3 weeks of nothing", None),
        ("no number", None),
    ],
)
def test_numbers(text: str, expected: int | None) -> None:
    """As given, even off the scale."""

    assert number(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("yes", "yes"),
        ("sure thing", "yes"),
        ("yes. i froze on that", "yes"),
        ("why not", "yes"),
        ("👍", "yes"),
        ("no", "no"),
        ("nah i'm good", "no"),
        ("not really", "no"),
        ("no, that's wrong", "no"),
        ("no idea", "unsure"),
        ("maybe later", "unsure"),
        ("i don't know", "unsure"),
        ("🤷", "unsure"),
        ("i know nobody there", "other"),
        ("notes are in my bag", "other"),
        ("no one told me", "other"),
        ("right after the call they wrote", "other"),
    ],
)
def test_yes_and_no(text: str, expected: str) -> None:
    """Never one for the other."""

    assert understand(text, NOON).answer == expected

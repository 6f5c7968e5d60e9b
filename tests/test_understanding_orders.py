"""Orders, corrections, moments and places on the clock."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from dialogues.understanding import as_json, plan, understand, zone

NOON = datetime.fromisoformat("2026-11-04T12:40")  # a Wednesday, on their own clock


@pytest.mark.parametrize(
    ("text", "local", "timed", "act"),
    [
        (
            "saturday 10am, one exercise on window functions",
            "2026-11-07T10:00",
            True,
            "one exercise on window functions",
        ),
        ("message sam, he works there. tomorrow evening", "2026-11-05T19:00", False, "message Sam"),
        ("look at two job ads tonight", "2026-11-04T19:00", False, "look at two job ads"),
        ("do 20 minutes of sql on thursday at 6pm", "2026-11-05T18:00", True, "do 20 minutes of sql"),
        ("friday", "2026-11-06T00:00", False, None),
    ],
)
def test_when_and_what(text: str, local: str, timed: bool, act: str | None) -> None:
    """In one answer, in either order."""

    moment, what = plan(text, NOON)
    assert moment is not None
    assert (moment.local.isoformat(timespec="minutes"), moment.timed, what) == (local, timed, act)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tomorrow at 10", "2026-11-05T10:00"),
        ("in 2 days", "2026-11-06"),
        ("tonight at 7", "2026-11-04T19:00"),
        ("next monday at 9am", "2026-11-09T09:00"),
        ("two weeks", "2026-11-18"),
        ("friday at 4", "2026-11-06T16:00"),
        ("25 december", "2026-12-25"),
        ("half past five", "2026-11-04T17:30"),
        ("on the 15th", "2026-11-15"),
        ("in 20 minutes", "2026-11-04T13:00"),
        ("three interviews", None),
        ("i'm 34", None),
        ("two years of experience", None),
        ("4/5", None),
        ("it took three days", None),
        ("they had 3 openings", None),
        ("the 3rd round", None),
    ],
)
def test_moments(text: str, expected: str | None) -> None:
    """On the person's own clock; numbers that are no time are left alone."""

    assert as_json(understand(text, NOON))["when"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("berlin", "Europe/Berlin"),
        ("new york", "America/New_York"),
        ("utc+3", "Etc/GMT-3"),
        ("GMT+2", "Etc/GMT-2"),
        ("india", "Asia/Kolkata"),
        ("22:05. you ask a lot for a stupid bot", "Etc/GMT-1"),
        ("it's 10pm here", "Etc/GMT-1"),
        ("none of your business", None),
    ],
)
def test_zones(text: str, expected: str | None) -> None:
    """By place, by offset, by the clock on their wall."""

    assert zone(text, datetime(2026, 11, 4, 21, 5, tzinfo=UTC)) == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("help", "help"),
        ("where am i", "where"),
        ("why do you ask", "why"),
        ("go back", "back"),
        ("skip this one pls", "skip"),
        ("say that again", "repeat"),
        ("remind me tomorrow at 10", "pause"),
        ("not now", "pause"),
        ("stop", "stop"),
        ("plz stop messaging me", "stop"),
        ("start over", "restart"),
        ("my wins", "wins"),
        ("my check-ins", "check_ins"),
        ("forget me", "delete"),
        ("delete all my data please", "delete"),
        ("delte my data", "delete"),
        ("export my data", "export"),
        ("my time zone is utc+3", "timezone"),
        ("i live in new york", "timezone"),
        ("buttons only", "buttons_only"),
        ("words off", "words_off"),
        ("can you speak german", "language"),
        ("thanks a lot", "thanks"),
        ("hello", "hello"),
        ("a human, please", "human"),
        ("are you a robot", "robot"),
        ("is this private", "privacy"),
        ("make it quicker", "short"),
        ("you are useless", "insult"),
        ("go on", "resume"),
        ("no, the company was Initech", "change"),
        ("it was tuesday, not monday", "change"),
    ],
)
def test_commands(text: str, name: str) -> None:
    """Plain forms, with manners and typos around them."""

    command = understand(text, NOON).command
    assert command is not None
    assert command.name == name


@pytest.mark.parametrize(
    "text",
    [
        "i can't stop crying",
        "they said come back later",
        "i went back to my old job",
        "they deleted my application",
        "i skipped a question in the test",
        "they stopped hiring",
        "it took three days",
        "my data science role",
        "i have no data experience",
        "i was told to restart the test",
        "expert",
        "export manager at acme",
        "i want to forget this company",
        "delete the whole interview from my memory",
        "he helped me prepare",
        "i am in shock",
        "data analyst",
        "it was me or one other person",
        "stopped at the second round",
        "i quit my job for this",
        "help desk analyst",
        "not good enough",
    ],
)
def test_stories_command_nothing(text: str) -> None:
    """A word inside a story is no order, least of all to stop or erase."""

    assert understand(text, NOON).command is None


def test_a_correction_names_field_and_value_as_typed() -> None:
    """So that it can be written where it belongs."""

    first = understand("no, the company was Initech", NOON).command
    second = understand("not Ana, Anna", NOON).command
    assert first and first.argument == "company:Initech"
    assert second and second.argument == "Ana>Anna"

"""What every terminal shares: words that cannot drive it, and whose it is."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from adapters.plain import clean, laid_out, machine_zone
from bot.prompts import Button, Prompt


def test_a_card_and_a_label_keep_their_shape() -> None:
    """A blank row of a card stays inside it; a label is one row."""

    card = Prompt(("What happened\n\nA no.\n",), (Button("keep", "Keep\nit\t!", "1:keep"),), "card")

    assert laid_out(card) == "    What happened\n    \n    A no.\n  1) Keep it !\n"
    assert laid_out(Prompt(("One", "", "Two"))) == "Rebound: One\nRebound: Two\n"
    assert laid_out(Prompt(())) == ""


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]52;c;c3RlYWw=\x07after", "after"),
        ("\x1b]8;;http://x\x1b\\link", "link"),
        ("\x1bPq#0\x1b\\sixel", "sixel"),
        ("\x9b2Jcleared\x9d0;t\x9c", "cleared"),
        ("open \x1b] but never closed", "open ] but never closed"),
        ("\x1bcreset", "creset"),
        ("over\rwritten\b\x7f", "over\nwritten"),
        ("a\tb\r\nc", "a   b\nc"),
        ("\ud83d half", "\N{REPLACEMENT CHARACTER} half"),
        ("👩‍👧 שלום é", "👩‍👧 שלום é"),
    ],
)
def test_what_was_typed_never_drives_the_terminal(typed: str, shown: str) -> None:
    """Escape sequences and control characters go; words of any script stay."""

    assert clean(typed) == shown


def test_cleaning_takes_no_longer_than_reading() -> None:
    """Many half-open sequences are no way to stop the program."""

    begun = time.perf_counter()
    for half in ("\x1b]", "\x1b[", "\x1b[0", "\x9d", "\x1b]" + "a" * 50):
        clean(half * 100_000)

    assert time.perf_counter() - begun < 5


@pytest.mark.parametrize(
    ("rule", "zone"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        (":Asia/Kolkata", "Asia/Kolkata"),
        (":/usr/share/zoneinfo/posix/America/New_York", "America/New_York"),
        ("Etc/UTC", "UTC"),
        ("", "UTC"),
        ("CET-1CEST", None),
        ("Europe", None),
        ("../../etc/passwd", None),
    ],
)
def test_the_zone_is_the_one_named_in_tz(rule: str, zone: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    """TZ wins over the machine, as it does in libc; a rule without a name is not known."""

    monkeypatch.setenv("TZ", rule)

    assert machine_zone() == zone


def test_the_zone_is_the_machines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The link first, then the file; None when there is neither."""

    monkeypatch.delenv("TZ", raising=False)
    etc = tmp_path / "etc"
    etc.mkdir()

    assert machine_zone(tmp_path) is None
    (etc / "timezone").write_text("Europe/Oslo\n")
    assert machine_zone(tmp_path) == "Europe/Oslo"
    (etc / "localtime").symlink_to("../usr/share/zoneinfo/Etc/UTC")
    assert machine_zone(tmp_path) == "UTC"

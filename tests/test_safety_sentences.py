"""How many sentences the danger check hears, and how many alarm it for nothing. The sentences lie in danger/."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from dialogues.understanding import crisis
from dialogues.understanding.disguise import unmasked
from dialogues.understanding.elsewhere import LANGUAGES
from dialogues.understanding.lists import rules
from dialogues.understanding.needles import needles
from dialogues.understanding.shapes import Crisis

FOLDER = Path(__file__).parent / "danger"
RULES = [rule for name in ("danger.txt", "danger_elsewhere.txt") for each in rules(name).values() for rule in each]


def sentences(name: str) -> Iterator[tuple[str, str]]:
    """(family, sentence)"""
    family = ""
    for row in (FOLDER / f"{name}.txt").read_text("utf-8").splitlines():
        if row.startswith("[") and row.endswith("]"):
            family = row[1:-1]
        elif row and not row.startswith("# "):
            yield family, row


def missed(name: str, level: str) -> list[str]:
    return [text for _, text in sentences(name) if crisis(text).level != level]


def test_nearly_all_that_is_grave_is_heard() -> None:
    """In every family; what is missed here is known, and is printed when more is."""
    found = missed("full", "full")

    assert len(found) <= 0.03 * len(list(sentences("full"))), found


@pytest.mark.parametrize("family", sorted({family for family, _ in sentences("full")}))
def test_no_family_is_deaf(family: str) -> None:
    """Not one of them hides its losses among the others."""
    texts = [text for each, text in sentences("full") if each == family]

    assert sum(crisis(text).level == "full" for text in texts) >= 0.9 * len(texts)


def test_what_has_happened_is_told_from_what_may() -> None:
    """A call now comes before a line to talk to."""

    assert [text for _, text in sentences("now") if crisis(text).kind != "now"] == []


def test_worry_is_asked_about_and_not_answered_with_a_card() -> None:
    """Hopelessness, burden, somebody else, long ago."""
    found = missed("check", "check")

    assert len(found) <= 0.1 * len(list(sentences("check"))), found


def test_hardly_anything_harmless_alarms() -> None:
    """Job talk, figures of speech, trades that deal in death, games, stages."""
    found = missed("none", "none")

    assert len(found) <= 0.02 * len(list(sentences("none"))), found


def test_danger_to_others_and_at_home_is_told_apart() -> None:
    """Or heard as graver still; never passed over."""
    found = [text for kind, text in sentences("around") if crisis(text).kind != kind and crisis(text).level != "full"]

    assert len(found) <= 1, found


def test_six_other_languages_are_heard_and_named() -> None:
    """The card has to speak the language the sentence was in."""
    heard = [(each, text, crisis(text)) for each, text in sentences("elsewhere")]
    found = [text for each, text, one in heard if (one.level, one.language) != ("full", each)]

    assert {family for family, _ in sentences("elsewhere")} == set(LANGUAGES)
    assert len(found) <= 0.03 * len(list(sentences("elsewhere"))), found


def test_their_figures_of_speech_pass() -> None:
    """They too die of laughter."""

    assert missed("elsewhere_harmless", "none") == []


def test_a_pattern_is_never_passed_over_where_it_would_match() -> None:
    """What `needles` reads off a pattern is in everything the pattern matches."""
    texts = [unmasked(text) for name in ("full", "now", "none", "elsewhere") for _, text in sentences(name)]
    for rule in RULES:
        known = needles(rule.source)
        passed_over = [text for text in texts if known and not any(needle in text for needle in known)]

        assert not any(rule.search(text) for text in passed_over), rule.source


LONG = {
    "a rant": "they kept me waiting for weeks and then another form came in, and another call. ",
    "stars": "*a",
    "letters apart": "k i l l ",
    "nearly": "i want to ",
    "not": "not ",
    "lines": "_ ",
    "one letter": "a",
    "emoji": "🤬",
    "before a word": "no one would ever if i was ",
}


@pytest.mark.parametrize("text", LONG.values(), ids=LONG.keys())
def test_time_grows_with_length_and_no_faster(text: str) -> None:
    """A pattern that backtracks would take minutes here; generous, since other tests run beside this one."""
    crisis(text)
    began = time.perf_counter()
    crisis((text * 4000)[:4000])

    assert time.perf_counter() - began < 0.25


def test_a_megabyte_is_read_to_its_end() -> None:
    """Whoever pastes a log has still written its last line."""
    text = "they kept me waiting and asked for another form. " * 21_000

    assert crisis(f"{text} i want to kill myself").kind == "life"


def test_under_eighteen_is_heard() -> None:
    """Their own line comes first on the card."""

    assert crisis("i'm 16 and i want to die").young
    assert not crisis("i'm 16 applications in").young
    assert not crisis("i am 61").young


def test_them_in_front_of_me_is_nothing_by_itself() -> None:
    """Only after a word about one's life is it grave; the dialogue knows that, not the text."""

    assert crisis("i've got them in front of me") == Crisis("none", "now")

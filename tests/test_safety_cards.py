"""The card for danger speaks the language the danger was heard in, with the store up or down."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

from bot import keeping
from bot.addresses import Address
from bot.events import Reply
from bot.failing import StandIn
from dialogues import engine, understanding, words
from dialogues.facts import Known
from dialogues.flow import FLOW
from dialogues.state import Journey, Person
from dialogues.turn import Said, Tapped, Turn
from dialogues.understanding import helplines
from dialogues.understanding.elsewhere import LANGUAGES
from dialogues.vocabulary import Line

NOON = datetime(2026, 11, 4, 12, tzinfo=UTC)
WISH = {
    "es": "ya no quiero vivir",
    "de": "ich will nicht mehr leben",
    "fr": "je veux mourir",
    "pt": "quero morrer",
    "it": "voglio morire",
    "nl": "ik wil dood",
}
GIVEN = {"line": "1", "emergency": "112", "guessed": 1, "night": 0}
LABEL = re.compile(r"aside-(?:danger|now|safe|look_in|quiet)-(?!heard|why|alt|hint)")


def after(*texts: str) -> Turn:
    """What the last of some messages is answered with."""
    person, journey = Person(1, zone="Europe/Berlin"), Journey(1, FLOW.start)
    for text in texts:
        heard = Said(understanding.understand(text, NOON))
        if text.startswith("["):
            turn = engine.turn(person, journey, Tapped(text.strip("[]"), person.places[-1].step), NOON, Known())
        else:
            turn = engine.turn(person, journey, heard, NOON, Known())
        person, journey = turn.person, turn.journey
    return turn


def said(turn: Turn) -> str:
    return "\n".join(row for say in turn.says for row in keeping.rows(say))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_the_same_sentences_and_english_has_them_too(language: str) -> None:
    """None is half translated."""

    assert set(words.index(language)) == set(words.index("de"))
    assert set(words.index(language)) <= set(words.index("en"))
    assert words.parsed(language) == len(words.index(language))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("known", ["none", "word"])
def test_every_sentence_can_be_said(language: str, known: str) -> None:
    """With everything known about the country, and with nothing; and a label fits on a button."""
    for key in words.index(language):
        row = words.render(Line(key, {**GIVEN, **dict.fromkeys(("hours", "sms", "youth", "country"), known)}), language)

        assert (row.strip() or key == "crisis-part-youth") and "{" not in row and "!" not in row
        assert not LABEL.match(key) or len(row) <= 75


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_card_and_its_buttons_speak_it(language: str) -> None:
    """All of it: first sentence, numbers, question, labels."""
    turn = after(WISH[language])
    _, question = turn.says

    blank = {**GIVEN, **dict.fromkeys(("hours", "sms", "youth", "country"), "none")}
    assert said(turn).startswith(words.render(Line("crisis-life", blank, language=language)).split("\n")[0])
    assert {label.language for _, label in question.choices} == {language}
    assert "A person can listen" not in said(turn)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_label_in_their_language_is_understood_when_typed(language: str) -> None:
    """Not only when tapped."""
    safe = words.render(Line("aside-danger-safe"), language)

    assert words.render(Line("crisis-on-safe"), language) in said(after(WISH[language], safe))


def test_a_later_word_in_english_is_answered_in_english() -> None:
    """The language is that of the last danger, not of the person."""

    assert "I read that, too." in said(after("ich will nicht mehr leben", "i want to die"))


def test_with_the_store_down_it_speaks_the_language_too() -> None:
    """And the second time gives the numbers, in the same."""
    stand_in = StandIn()
    address = Address("discord", "", "7", "7", zone="Europe/Berlin")
    first = stand_in.answer(Reply(address, "a", text="ich will sterben"), NOON)
    second = stand_in.answer(Reply(address, "b", text="ich will sterben"), NOON)

    assert first and "Ein Mensch kann zuhören" in "\n".join(first.lines)
    assert second and "Auch das habe ich gelesen" in "\n".join(second.lines)


def test_under_eighteen_a_line_of_their_own_comes_first() -> None:
    """Also when they said their age in an earlier message."""
    told = said(after("im 16, didn't get the apprenticeship", "i want to die"))

    assert told.index(helplines.line("DE").youth or "-") < told.index(helplines.line("DE").number)


def test_what_is_at_hand_is_graver_once_life_was_spoken_of() -> None:
    """By itself it may be a pair of letters."""

    assert "Call 112 now" in said(after("i want to die", "i've got them in front of me"))
    assert "Call 112 now" not in said(after("i've got them in front of me"))

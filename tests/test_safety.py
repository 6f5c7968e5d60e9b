"""The danger check: what it must hear, what it must let pass, and what nobody may use to walk around it."""

from __future__ import annotations

import pytest

from dialogues.understanding import crisis
from dialogues.understanding.helplines import country_of, known, line

FULL = (
    "i want to kill myself",
    "I want to die.",
    "im suicidal",
    "i dont want to be alive anymore",
    "i've been thinking about suicide",
    "wish i was dead",
    "better off dead",
    "i hope i don't wake up tomorrow",
    "no reason to live",
    "i want to end it all",
    "everyone would be better off without me",
    "kms",
    "want to unalive myself",
    "i'm tired of living",
    "nothing to live for",
    "i can't go on living",
    "death is the only way out",
    "life isn't worth living",
    "i'm going to jump off a bridge",
    "how many pills does it take to die",
    "i keep thinking about killing myself",
    "what is the easiest way to die",
    "they'd be better off with the insurance",
    "worth more dead",
    "if this one says no too I'm ending it",
    "won't need a CV where I'm going",
    "last application I'll ever send. ever",
    "I don't see a next month",
    "I want it to be over. not the search. everything",
    "sorted my papers, someone will take the dog",
    "i have a plan to kill myself",
    "this is goodbye forever",
    "nobody would miss me if i was gone",
)
HARM = ("i want to hurt myself", "i have been cutting myself", "i self harm", "i cut my wrists when it gets bad")
NOW = (
    "i took an overdose",
    "i just took all the pills",
    "i'm standing on the bridge",
    "i have the pills in my hand",
    "i just cut my wrists",
    "the gun is loaded",
    "i'm sitting on the ledge",
)
DISGUISED = (
    "i want to k*ll myself",
    "i want to k!ll mys3lf",
    "k i l l m y s e l f",
    "killmyself",
    "i wanna kil my self",
    "su1c1de",
    "s.u.i.c.i.d.e",
    "i want to d​ie",
    "i wаnt to dіe",
    "I WANT TO DIE",
    "i want to diiiie",
    "sucidal",
    "i want to 𝗱𝗶𝗲",
    "i wan to d1e",
    "ｉ ｗａｎｔ ｔｏ ｄｉｅ",
    "i want\nto\ndie",
    "i want to\x00 die",
    "‮i want to die‬",
)
ELSEWHERE = (
    "quiero morirme",
    "no quiero vivir más",
    "me quiero matar",
    "ich will nicht mehr leben",
    "ich möchte sterben",
    "ich bringe mich um",
    "je veux mourir",
    "j'ai envie de mourir",
    "quero morrer",
    "não quero mais viver",
    "voglio morire",
    "voglio farla finita",
    "ik wil dood",
    "ik wil niet meer leven",
    "хочу умереть",
    "chcę umrzeć",
    "死にたい",
)
CHECK = (
    "i can't take it anymore",
    "i feel hopeless",
    "i'm worthless",
    "what's the point",
    "i'm a burden",
    "i want to give up",
    "i hate myself",
    "there's no hope",
    "i can't cope",
    "my friend is suicidal",
    "my brother killed himself",
    "i wanted to die last year",
    "not suicidal, but i can't go on",
    "i just want to disappear",
    "my life is over",
)
NONE = (
    "this is killing me",
    "i'd kill for a coffee",
    "i'm dead lol",
    "dying to hear back",
    "died laughing",
    "i could kill that recruiter",
    "deadline is friday",
    "i killed it",
    "shoot me an email",
    "dead silence from hr",
    "end the chat",
    "i want to end this",
    "i'm done",
    "embarrassed to death",
    "i want to disappear for a week on holiday",
    "suicide squad is a bad movie",
    "career suicide",
    "this job search is killing me",
    "i'd kill for that job",
    "ended it with a thank-you",
    "I'd jump at it",
    "killed the take-home",
    "I'm a ghost to them",
    "burn my CV",
    "insurance job at Allianz",
    "last application today",
    "i don't want to live in london",
    "i don't want to work here anymore",
    "the office is 40 kms away",
    "i wrote a goodbye letter to my team",
    "i cut myself shaving",
    "no point in a cover letter",
    "they hung up on me",
    "i jumped off the train at the wrong stop",
    "i almost died of embarrassment",
    "i want to quit my job",
    "my phone died",
    "give up my seat",
    "end of my contract",
    "sick of living out of a suitcase",
    "i have no future at that company",
    "i can't live with my parents anymore",
)
DENIED = ("i'm not suicidal", "i'm not going to kill myself", "i dont want to die", "no suicidal thoughts or anything")


@pytest.mark.parametrize("text", FULL + HARM + NOW + DISGUISED + ELSEWHERE)
def test_danger_to_oneself_is_heard(text: str) -> None:
    """Plain, in passing, in disguise, in other languages."""

    assert crisis(text).level == "full"


@pytest.mark.parametrize("text", NOW)
def test_what_has_already_happened_is_graver(text: str) -> None:
    """It gets its own card: a call now, not a line first."""

    assert crisis(text).kind == "now"


@pytest.mark.parametrize("text", HARM)
def test_self_harm_has_its_own_first_sentence(text: str) -> None:
    """So its kind is told apart."""

    assert crisis(text).kind == "self_harm"


@pytest.mark.parametrize("text", CHECK)
def test_worry_is_asked_about_once(text: str) -> None:
    """Hopelessness, burden, somebody else, long ago."""

    assert crisis(text).level == "check"


@pytest.mark.parametrize("text", NONE)
def test_figures_of_speech_pass(text: str) -> None:
    """People who lost a job say "dead" and "kill" all day."""

    assert crisis(text).level == "none"


@pytest.mark.parametrize("text", DENIED)
def test_a_denial_is_believed_and_known(text: str) -> None:
    """None, with an answer that heard it."""

    assert (crisis(text).level, crisis(text).negated) == ("none", True)


def test_a_denial_with_a_but_is_asked_about() -> None:
    """The first half does not settle the second."""

    assert crisis("i'm not suicidal, but i don't see the point").level == "check"


def test_a_second_clause_counts_after_a_denied_one() -> None:
    """One denied sentence hides nothing."""

    assert crisis("i don't want to die. i just want to kill myself").level == "full"


def test_harm_to_others_and_at_home_are_kinds_of_their_own() -> None:
    """Fury is no danger; a plan with a place is."""

    assert crisis("i could kill that recruiter").kind == ""
    assert crisis("i know where she parks").kind == "others"
    assert crisis("he'll hit me when he hears").kind == "home"


def test_a_farewell_that_looks_like_a_letter_is_heard() -> None:
    """Greeting and sign-off make no employer."""

    letter = (
        "Dear Mum,\nI am so sorry. It is not your fault. I can't do this any more. Please look after Max.\nlove, Ana"
    )
    assert crisis(letter).level == "full"


def test_one_sentence_in_a_long_rant_is_heard() -> None:
    """Long texts are read to the end."""

    rant = "they kept me waiting for weeks and then another form and another call. " * 40
    assert crisis(f"{rant} i want to die {rant}").level == "full"
    assert crisis(rant).level == "none"


def test_an_employers_letter_is_no_worry_but_hides_none() -> None:
    """Its stock lines pass; a first-person line pasted into it does not."""

    letter = (
        "Dear applicant, thank you for your interest in our company. Unfortunately we cannot take it further. "
        "We regret to inform you that the position is no longer open. "
        "There is no future opening planned. Kind regards, HR team"
    )
    assert crisis(letter).level == "none"
    assert crisis(letter + " i want to die").level == "full"


@pytest.mark.parametrize("text", ["", " ", "\x00" * 50, "🤬" * 500, "((((" * 200, "not " * 500, "k i l l " * 200])
def test_any_characters_are_survived(text: str) -> None:
    """The check runs before everything, on whatever arrives."""

    assert crisis(text).level in ("full", "check", "none")


def test_every_line_can_be_called_and_none_is_passed_off_as_checked() -> None:
    """Numbers are unsigned until an operator signs them."""

    assert all(one.number and one.emergency for one in known().values())
    assert all(one.checked is None for one in known().values())


def test_an_unknown_country_gets_the_directory() -> None:
    """Rather a directory than a wrong number."""

    assert line(None).number == line("XX").number == "findahelpline.com"


def test_the_country_is_guessed_from_the_zone() -> None:
    """A guess, shown as one."""

    assert country_of("Europe/Berlin") == "DE"
    assert country_of("America/New_York") == "US"
    assert country_of("Etc/GMT-1") is None

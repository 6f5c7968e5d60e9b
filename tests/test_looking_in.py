"""A promise falls due: one hello, one question after the other, slower when nobody opens it, and an end to it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from promised import Chat, said

from dialogues import interviews, looking_in, promises, volunteered
from dialogues.check_ins import KINDS
from dialogues.state import Journey
from dialogues.understanding import understand
from dialogues.vocabulary import Answer

# --- falling due -----------------------------------------------------------------------------------------------------


def test_after_an_outage_everything_is_one_message() -> None:
    """What is younger than a week is asked, one question after the other; what is older is dropped, with a word."""
    chat = Chat()
    chat.book("note_sent", 2 * 24 * 60)
    chat.book("step_due", 9 * 24 * 60, key="first_step")
    chat.now += timedelta(days=12)

    assert said(chat.due()) == ["check_in-hello"]
    assert not chat.check_ins
    assert "check-in-missed-some" in said(chat.taps("open"))


def test_what_is_older_than_a_week_is_dropped_with_a_word() -> None:
    chat = Chat()
    chat.book("note_sent", 2 * 24 * 60)
    chat.now += timedelta(days=12)

    assert said(chat.due()) == ["check-in-missed"]
    assert not chat.person.places


def test_ours_come_slower_behind_one_that_nobody_opened() -> None:
    """The next of ours waits until four days have gone; a moment they named does not."""
    chat = Chat()
    chat.book("note_sent", 24 * 60)
    chat.next_due()
    first = chat.now
    chat.book("feedback_back", 24 * 60)
    chat.next_due()

    assert [(c.due_at.date() - first.date()).days >= looking_in.SLOWER for c in chat.check_ins] == [True]


def test_two_unanswered_are_the_last_two() -> None:
    """Then a last line that says what happens to the rest, and silence."""
    chat = Chat()
    for days in (2, 9, 20, 26):
        chat.book("step_due", days * 24 * 60, key=str(days))
    heard = [said(chat.next_due()) for _ in range(3)]

    assert heard == [["check_in-hello"], ["check_in-hello"], ["last-line"]]
    assert not chat.check_ins


def test_a_line_that_needs_no_reply_is_not_left_unanswered() -> None:
    chat = Chat()
    for days in (2, 9, 16, 23):
        chat.book("interview_eve", days * 24 * 60, key=f"2026-11-{days + 5:02}")

    assert [said(chat.next_due()) for _ in range(4)] == [["check_in-hello"]] * 4


def test_any_word_begins_the_count_anew() -> None:
    chat = Chat()
    for days in (2, 9, 20):
        chat.book("step_due", days * 24 * 60, key=str(days))
    chat.next_due()
    chat.next_due()
    chat.says("hi")

    assert said(chat.next_due()) == ["check_in-hello"]


def test_the_second_question_comes_without_a_hello() -> None:
    chat = Chat()
    chat.journey.memory |= {"first_step": {"what": "one exercise"}, "second": {"what": "message Sam"}}
    chat.book("step_due", 3 * 24 * 60, key="first_step")
    chat.book("step_due", 3 * 24 * 60, key="second")
    chat.next_due()
    heard = said(chat.says("done"))
    heard += said(chat.says("no more"))

    assert heard.count("check_in-step_due-which") == 1
    assert "check_in-hello" not in heard
    assert chat.person.places[-1].step == "check_in.step_due"


def test_the_evening_before_an_interview_holds_no_question() -> None:
    """What is due together with it comes when the interview is over."""
    chat = Chat()
    chat.journey.memory["interviews"] = {"2026-11-10": {"at": "2026-11-10T10:00", "where": "City Hospital"}}
    chat.book("interview_eve", 5 * 24 * 60 + 320, key="2026-11-10")
    chat.book("note_sent", 5 * 24 * 60)
    chat.now += timedelta(days=5, hours=6)
    chat.due()

    assert chat.person.places[-1].memory["then"] == []
    assert [(c.kind, c.local.date().day) for c in chat.check_ins] == [("note_sent", 11)]


# --- ended -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["stop", "stop these", "cancel all check-ins"])
def test_words_that_end_all_of_them(words: str) -> None:
    chat = Chat()
    for number, kind in enumerate(sorted(KINDS)):
        chat.book(kind, (number + 1) * 2000, named=True, key="x")
    chat.says(words)

    assert not chat.check_ins


def test_a_job_ends_all_of_them() -> None:
    chat = Chat()
    chat.book("step_due", 3000, key="first_step")
    chat.says("i got an offer!")
    chat.says("somewhere else")

    assert not chat.check_ins


def test_another_journeys_promise_of_the_same_name_stays() -> None:
    chat = Chat()
    chat.book("note_sent", 2 * 24 * 60)
    chat.journey = Journey(2, "goodbye.quiet")
    chat.book("note_sent", 9 * 24 * 60)

    assert len({c.key for c in chat.check_ins}) == 2
    assert sorted(c.journey or 0 for c in chat.check_ins) == [1, 2]


def test_heavier_twice_is_a_week_without_tasks() -> None:
    """What they said of an interview stays where it is."""
    chat = Chat()
    chat.journey.memory["moods"] = ["heavier"]
    chat.book("step_due", 5 * 24 * 60, key="first_step")
    chat.book("interview_eve", 4 * 24 * 60, key="2026-11-09")
    chat.book("day_after", 24 * 60, named=True)
    chat.next_due()
    chat.says("heavier")
    when = {c.kind: (c.local.date() - chat.now.date()).days for c in chat.check_ins}

    assert when["step_due"] >= 7
    assert when["interview_eve"] < 7


# --- what is never booked --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("door", "scope", "booked"),
    [("maybe_later", "one", True), ("closed", "one", False), ("maybe_later", "many", False)],
)
def test_up_again_is_never_asked_of_many_at_once(door: str, scope: str, booked: bool) -> None:
    chat = Chat()
    chat.journey.memory |= {"door": door, "scope": scope}
    turn = chat.turn()
    promises.after(turn, "feedback.door", Answer("no"))

    assert [c.kind for c in turn.books] == (["still_open"] if booked else [])


def test_not_clear_is_asked_about_only_with_a_yes_of_its_own() -> None:
    chat = Chat()
    chat.journey.memory |= {"door": "not_clear"}
    turn = chat.turn()
    promises.after(turn, "feedback.door", Answer("no"))

    assert not turn.books
    assert turn.journey.memory["offer_still_open"]


@pytest.mark.parametrize(
    ("words", "interview"),
    [
        ("i have an interview at orbit on tuesday at 10", "2026-11-10T10:00:00"),
        ("i've got another interview next thursday", "2026-11-12T00:00:00"),
        ("i have another interview coming up soon", ""),
        ("my interview on monday was awful", None),
        ("the interview at orbit went fine, i thought", None),
    ],
)
def test_an_interview_to_come_is_told_from_one_that_is_over(words: str, interview: str | None) -> None:
    """With its moment, or without one, and then the day is asked."""
    chat = Chat()
    turn = chat.turn()
    heard = understand(words, chat.now)
    turn.details = volunteered.details(heard)
    interviews.mentioned(turn, heard)

    assert turn.interview == interview

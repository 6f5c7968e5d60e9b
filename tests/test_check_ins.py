"""Promises, whatever is booked in whatever order: never in quiet hours, never inside a rest, never more than agreed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from dialogues import changing, engine, looking_in, promises, quiet_hours, resting
from dialogues.check_ins import BOOKINGS, KINDS
from dialogues.facts import House, Known
from dialogues.flow import FLOW
from dialogues.phases.check_in import ASKS
from dialogues.quiet_hours import BUDGET, HOURS
from dialogues.state import CheckIn, Journey, Person
from dialogues.turn import Due, Said, Tapped, Turn
from dialogues.understanding import understand

NOON = datetime(2026, 11, 4, 12, 40, tzinfo=UTC)  # a Wednesday
ZONES = (
    *("Europe/Lisbon", "Europe/London", "America/New_York", "America/Santiago", "America/Sao_Paulo"),
    *("Africa/Cairo", "Asia/Kathmandu", "Asia/Tehran", "Australia/Lord_Howe", "Pacific/Apia", "Pacific/Chatham"),
)
OURS = tuple(name for name, kind in KINDS.items() if not kind.named and not kind.own_yes)
ANY_KIND = some.sampled_from(sorted(KINDS))
ANY_HOUR = some.sampled_from(sorted(HOURS))
MINUTES = some.integers(min_value=5, max_value=40 * 24 * 60)
BOOKED = some.lists(some.tuples(ANY_KIND, MINUTES, some.booleans()), max_size=9)


class Chat:
    """One person and one journey, kept between turns as the store keeps them."""

    def __init__(
        self, zone: str = "Europe/Lisbon", hour: str = "lunch", now: datetime = NOON, step: str = "goodbye.quiet"
    ):
        self.person = Person(1, journey=1, zone=zone, memory={"hour": hour, "noticed": "2026-11-04"})
        self.journey = Journey(1, step)
        self.check_ins: list[CheckIn] = []
        self.now = now

    def turn(self) -> Turn:
        return Turn(self.person, self.journey, self.now, self.known)

    @property
    def known(self) -> Known:
        return Known(House("slack", "Mia Lund"), check_ins=tuple(self.check_ins))

    def keep(self, turn: Turn) -> Turn:
        changed = {b.key for b in turn.books} | set(turn.drops)
        self.check_ins = [*(c for c in self.check_ins if c.key not in changed), *turn.books]
        self.person, self.journey = turn.person, turn.journey
        return turn

    def book(self, kind: str, minutes: int, named: bool = False, key: str = "") -> CheckIn | None:
        turn = self.turn()
        local = turn.facts.local.replace(tzinfo=None, second=0, microsecond=0) + timedelta(minutes=minutes)
        made = promises.book(turn, kind, local, key, named=named)
        self.keep(turn)
        return made

    def due(self) -> Turn:
        found = tuple(c for c in self.check_ins if c.due_at <= self.now)
        return self.keep(engine.turn(self.person, self.journey, Due(found), self.now, self.known))

    def says(self, text: str) -> Turn:
        local = self.now.astimezone(ZoneInfo(self.person.zone or "UTC"))
        return self.keep(engine.turn(self.person, self.journey, Said(understand(text, local)), self.now, self.known))

    def taps(self, choice: str) -> Turn:
        step = self.person.places[-1].step if self.person.places else self.journey.step
        return self.keep(engine.turn(self.person, self.journey, Tapped(choice, step, 1), self.now, self.known))

    def next_due(self) -> Turn:
        self.now = min(c.due_at for c in self.check_ins)
        return self.due()


def said(turn: Turn) -> list[str]:
    return [line.key for say in turn.says for line in say.lines]


def clock(check_in: CheckIn) -> datetime:
    """What their own clock shows when it comes."""
    return check_in.due_at.astimezone(ZoneInfo(check_in.zone))


def unasked(check_ins: Iterable[CheckIn]) -> list[CheckIn]:
    """Those that come at a moment nobody named."""
    listed = list(check_ins)
    named = {c.due_at for c in listed if c.named}
    return [c for c in listed if not c.named and c.due_at not in named]


# --- whatever is booked ----------------------------------------------------------------------------------------------


@settings(max_examples=200, deadline=None)
@given(BOOKED, some.sampled_from(ZONES), ANY_HOUR)
def test_nothing_comes_in_quiet_hours_unless_its_moment_was_named(
    booked: list[tuple[str, int, bool]], zone: str, hour: str
) -> None:
    """On the person's own clock, daylight saving and all; and no weekend, but for the day after."""
    chat = Chat(zone, hour)
    for kind, minutes, named in booked:
        chat.book(kind, minutes, named)

    for check_in in unasked(chat.check_ins):
        assert not quiet_hours.quiet(clock(check_in).time())
        assert clock(check_in).weekday() < 5 or check_in.kind == "day_after"


@settings(max_examples=200, deadline=None)
@given(BOOKED, BOOKED, some.integers(min_value=1, max_value=20), some.sampled_from(ZONES))
def test_nothing_is_sent_inside_a_rest(
    before: list[tuple[str, int, bool]], behind: list[tuple[str, int, bool]], days: int, zone: str
) -> None:
    """Booked before it or in it, named or not; and the day it ends holds no pile."""
    chat = Chat(zone)
    for kind, minutes, named in before:
        chat.book(kind, minutes, named)
    turn = chat.turn()
    until = turn.facts.local.replace(tzinfo=None, hour=12, minute=30, second=0) + timedelta(days=days)
    resting.rest_until(turn, until)
    chat.keep(turn)
    for kind, minutes, named in behind:
        chat.book(kind, minutes, named)

    assert all(c.local >= until for c in chat.check_ins)


@settings(max_examples=150, deadline=None)
@given(some.lists(some.tuples(some.sampled_from(OURS), MINUTES, some.integers(0, 3 * 24 * 60)), max_size=25))
def test_the_budget_holds_for_any_sequence(events: list[tuple[str, int, int]]) -> None:
    """Three in week one, two in week two, then one a week to day thirty, and nothing of ours behind it."""
    chat, spoken = Chat(), []
    for number, (kind, minutes, passes) in enumerate(events):
        chat.book(kind, minutes, key=str(number))
        until = chat.now + timedelta(minutes=passes)
        while chat.check_ins and min(c.due_at for c in chat.check_ins) <= until:
            if "check_in-hello" in said(chat.next_due()):
                spoken.append(chat.now.date())
            chat.says("not now, thanks")
            chat.person.places.clear()
            chat.check_ins = [c for c in chat.check_ins if not c.named]  # what they put off was their own wish
        chat.now = until

    for after, until_day, room in BUDGET:
        assert sum(after < (day - NOON.date()).days <= until_day for day in spoken) <= room
    assert all((day - NOON.date()).days <= quiet_hours.LAST_DAY for day in spoken)


@settings(max_examples=150, deadline=None)
@given(
    some.lists(
        some.tuples(some.sampled_from(["note_sent", "feedback_back", "still_open", "step_due"]), MINUTES), max_size=8
    )
)
def test_two_within_two_days_are_one_message(booked: list[tuple[str, int]]) -> None:
    chat = Chat()
    for number, (kind, minutes) in enumerate(booked):
        chat.book(kind, minutes, key=str(number))
    moments = sorted({c.due_at for c in chat.check_ins})

    assert all(late - early > promises.CLOSE_TOGETHER for early, late in pairwise(moments))


# --- clocks put forward and back -------------------------------------------------------------------------------------


@pytest.mark.parametrize("zone", ZONES)
def test_our_hours_exist_on_every_day_there(zone: str) -> None:
    """Morning, lunch and after work are what the clock shows when we write, on days with 23 and 25 hours too."""
    for day in range(3 * 366):
        for hour in HOURS.values():
            local = datetime.combine(NOON.date() + timedelta(days=day), hour)

            assert quiet_hours.utc(local, zone).astimezone(ZoneInfo(zone)).replace(tzinfo=None) == local


@pytest.mark.parametrize(
    ("zone", "wall", "due_at"),
    [
        # The hour that is skipped: the moment behind it, on the old clock's count.
        ("Europe/Lisbon", "2027-03-28T01:30", datetime(2027, 3, 28, 1, 30, tzinfo=UTC)),
        ("America/New_York", "2027-03-14T02:30", datetime(2027, 3, 14, 7, 30, tzinfo=UTC)),
        ("Australia/Lord_Howe", "2026-10-04T02:15", datetime(2026, 10, 3, 15, 45, tzinfo=UTC)),
        # The hour that happens twice: the first one.
        ("Europe/Lisbon", "2026-10-25T01:30", datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
        ("America/New_York", "2026-11-01T01:30", datetime(2026, 11, 1, 5, 30, tzinfo=UTC)),
    ],
)
def test_a_moment_they_named_comes_even_where_the_clock_jumps(zone: str, wall: str, due_at: datetime) -> None:
    assert quiet_hours.utc(datetime.fromisoformat(wall), zone) == due_at


def test_a_promise_keeps_its_wall_time_when_they_move() -> None:
    chat = Chat()
    chat.book("note_sent", 2 * 24 * 60)
    chat.says("i live in new york")

    assert [(c.local.time(), c.zone) for c in chat.check_ins] == [(time(12, 40), "America/New_York")]


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


# --- the tables ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"carry_on"}))
def test_every_kind_has_a_question(kind: str) -> None:
    assert kind in ASKS
    assert f"check_in.{kind}" in FLOW.steps


@pytest.mark.parametrize("booking", BOOKINGS, ids=lambda b: f"{b.address}/{b.outcome}")
def test_every_booking_hangs_on_an_answer_that_exists(booking: object) -> None:
    address, outcome = booking.address, booking.outcome  # type: ignore[attr-defined]  # a Booking

    assert not outcome or outcome in FLOW.outcomes(address)


@pytest.mark.parametrize(("address", "outcome"), changing.AFTER)
def test_everything_done_behind_an_answer_hangs_on_one_that_exists(address: str, outcome: str) -> None:
    assert not outcome or outcome in FLOW.outcomes(address)

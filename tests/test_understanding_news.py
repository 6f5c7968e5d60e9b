"""What happened: first messages, jobs, letters, feedback and the small things said in passing."""

from __future__ import annotations

from datetime import datetime

import pytest

from dialogues.understanding import details, feedback, job, loud, subject, understand

NOON = datetime.fromisoformat("2026-11-04T12:40")  # a Wednesday, on their own clock


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("data analyst at larkfield health", ("Larkfield Health", "Data Analyst")),
        ("brightline. senior backend", ("Brightline", "Senior Backend")),
        ("Acme, Data Analyst", ("Acme", "Data Analyst")),
        ("I didn't get the data analyst job at Acme", ("Acme", "Data Analyst")),
        ("acme", ("Acme", None)),
        ("eBay, pm", ("eBay", "PM")),
        ("ux designer @ IBM", ("IBM", "UX Designer")),
        ("it was Initech", ("Initech", None)),
        ("head of marketing, zalando", ("Zalando", "Head of Marketing")),
        ("nurse at st mary's hospital", ("St Mary's Hospital", "Nurse")),
        ("software engineer", (None, "Software Engineer")),
        ("i'd rather not say", (None, None)),
        ("", (None, None)),
    ],
)
def test_company_and_role(text: str, expected: tuple[str | None, str | None]) -> None:
    """In either order, in any case."""

    assert job(text) == expected


def test_four_reasons_in_one_message() -> None:
    """With the numbers in words, so that a prompt can count them."""

    said = (
        "12 hour take home. then 3 weeks of NOTHING. then a form email. "
        "turns out they had an internal guy the whole time"
    )
    assert details(said) == (
        ("take_home", "twelve-hour task"),
        ("silence", "three weeks of nothing"),
        ("form_mail", "a form email"),
        ("internal_hire", "an internal guy"),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("those CLOWNS rejected me. five rounds", "many_rounds"),
        ("final round. it was me or one other person", "one_of_two"),
        ("im going to answer that recruiter and tell her exactly what i think of her", "urge_to_answer"),
        ("4. i could still kill that recruiter", "threat_figure"),
        ("22:05. you ask a lot for a stupid bot", "insult"),
        ("priya said try again when there's a new opening", "try_again"),
        ("yes. i froze on that question tbh", "froze"),
        ("priya laughed at my chart joke", "laughed"),
        ("they think i'm too old", "too_old"),
        ("how do i pay rent now", "money"),
        ("my visa depends on it", "visa"),
        ("i always fail at the last step", "all_or_nothing"),
    ],
)
def test_small_things_are_noticed(text: str, expected: str) -> None:
    """What a prompt may take up."""

    assert expected in dict(details(text))


def test_loud_and_quiet_openings() -> None:
    """Long or loud asks for the story first."""

    assert loud("those CLOWNS rejected me. five rounds")
    assert not loud("didn't get it")


def test_feedback_is_taken_apart() -> None:
    """Only one of the two has news in it."""

    said = (
        "priya said the other person had more experience with large databases. "
        "the email just said they had many strong candidates"
    )
    first, second = feedback(said)
    assert (first.quote, first.kind, first.gap) == ("more experience with large databases", "gap", "experience")
    assert (second.quote, second.kind) == ("many strong candidates", "stock")
    assert subject(first.quote) == "large databases"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("they said i was too old", "protected"),
        ("internal candidate", "not_yours"),
        ("they liked my energy", "strength"),
        ("my answers were too vague", "gap"),
        ("they asked if i plan children", "protected"),
        ("other candidates were a better fit", "stock"),
    ],
)
def test_remarks_are_sorted(text: str, kind: str) -> None:
    """Age, sex, origin, health, family and faith are never a gap."""

    assert feedback(text)[0].kind == kind


LETTER = """Dear Ana,

Thank you for taking the time to interview for the Data Analyst position at Larkfield Health. We received
many applications from strong candidates. After careful consideration we have decided to move forward with
another candidate. We'd have liked more depth in SQL. We will keep your résumé on file. We wish you all the best.

Kind regards,
Tom Ferris
Talent Acquisition, Larkfield Health"""


def test_a_letter_is_read_sentence_by_sentence() -> None:
    """And only what is about this person is taken out."""

    letter = understand(LETTER, NOON).letter
    assert letter is not None
    assert (letter.rejection, letter.company, letter.role) == (True, "Larkfield Health", "Data Analyst")
    assert [letter.sentences[at] for at in letter.about_you] == ["We'd have liked more depth in SQL."]
    assert letter.gaps[0] == "technical"
    assert len(letter.sentences) == 6


@pytest.mark.parametrize(
    "text",
    [
        "We are pleased to offer you the role.",
        "Unfortunately we have to reschedule our interview.",
        "We have received your application and will review it.",
    ],
)
def test_other_letters_reject_nobody(text: str) -> None:
    """An invitation is no no."""

    letter = understand(text, NOON).letter
    assert letter is None or not letter.rejection


def test_ones_own_words_are_no_letter() -> None:
    """However formal."""

    assert understand("i can't believe it. we regret to inform you... again", NOON).letter is None


@pytest.mark.parametrize(
    ("text", "intent", "stage"),
    [
        ("those CLOWNS rejected me. five rounds", "rejected", "final"),
        ("they ghosted me after i applied", "rejected", "no_reply"),
        ("my offer was rescinded", "rejected", "withdrawn"),
        ("rejected at cv stage", "rejected", "cv"),
        ("got rejected after the interview", "rejected", "interview"),
        ("i got the job!!", "offer", None),
        ("they told me why", "feedback", None),
        ("still waiting to hear back", "waiting", None),
        ("hi", "smalltalk", None),
        ("my boyfriend rejected me", "other", None),
        ("what is 2 plus 2", "other", None),
        ("what's bitcoin worth", "other", None),
    ],
)
def test_openings(text: str, intent: str, stage: str | None) -> None:
    """What a first message brings."""

    opening = understand(text, NOON).opening
    assert (opening.intent, opening.stage) == (intent, stage)


def test_many_at_once_are_counted() -> None:
    """Eighty is a route of its own."""

    opening = understand("80 applications, 80 rejections", NOON).opening
    assert (opening.many, opening.count) == (True, 80)

"""Practice: what is praised is there, what is missed is missing, and the journey waits where it stood."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from walking import Walk

from dialogues import words
from dialogues.practice import rubric, sections
from dialogues.practice.evidence import excerpt, pieces, verbs
from dialogues.practice.questions import CHOSEN, ROUND, families, family_of, following, questions, sheet
from dialogues.readers.practised import clearest, weakest
from dialogues.vocabulary import Line

ANSWERS: list[dict[str, Any]] = tomllib.loads(Path(__file__).with_name("practice_answers.toml").read_text("utf-8"))[
    "answer"
]
GOOD = (
    "Last winter on a night shift a customer shouted because her order was late. I apologised, called the driver and "
    "sent a second box. She came back the next week."
)
FILLER = (
    "Um, basically last May I, like, checked the logs, you know, and actually restarted it. Basically no errors since."
)


def seen(answer: dict[str, Any]) -> rubric.Seen:
    return rubric.seen(questions()[answer["question"]].kind, answer["says"])


# --- the questions ---------------------------------------------------------------------------------------------------


def test_there_are_enough_questions_and_each_is_asked_once() -> None:
    """For every kind and every line of work; an id or a text that stands twice would be asked twice."""
    listed = sum(len(rows) for heading, rows in sections("questions.txt").items() if not heading.startswith("family"))

    assert len(questions()) == listed >= 120
    assert len({q.text for q in questions().values()}) == listed
    assert {q.kind for q in questions().values()} == {*rubric.PARTS}
    assert {q.family for q in questions().values()} == {*families(), "general"}
    assert min(Counter(q.family for q in questions().values()).values()) >= 7


def test_a_question_can_be_said() -> None:
    """One breath, one question, nothing a friend would not ask."""
    for question in questions().values():
        assert len(question.text.split()) <= 20, question.text
        assert question.text.count("?") <= 1
        assert question.text.endswith((".", "?"))


@pytest.mark.parametrize(
    ("role", "family"),
    [
        ("Senior Backend Developer", "software"),
        ("Data Analyst", "data"),
        ("Sales Assistant", "sales"),
        ("nurse", "care"),
        ("primary school teacher", "teaching"),
        ("electrician", "trades"),
        ("office clerk", "office"),
        ("sous chef", "hospitality"),
        ("warehouse picker", "logistics"),
        ("store manager", "management"),
        ("astronaut", ""),
        ("", ""),
    ],
)
def test_a_role_has_a_line_of_work(role: str, family: str) -> None:
    assert family_of(role) == family


def test_no_question_comes_twice_before_its_kind_is_used_up() -> None:
    """And the kinds take turns, with those of their own work among them."""
    asked: list[int] = []
    for _ in range(3 * len(ROUND)):
        asked.append(following("mix", "care", asked).id)

    kinds = [questions()[id] for id in asked]
    assert [q.family == "care" for q in kinds[: len(ROUND)]] == [kind == "work" for kind in ROUND]
    assert not [id for id, times in Counter(asked).items() if times > 1 and questions()[id].kind == "behaviour"]


@pytest.mark.parametrize("chosen", CHOSEN)
def test_without_a_line_of_work_there_is_still_a_question(chosen: str) -> None:
    assert following(chosen, "", []).family == "general"
    assert following(chosen, "trades", [101, 201]) == following(chosen, "trades", [101, 201])


def test_a_sheet_for_a_friend_has_eight_different_questions() -> None:
    assert len({q.id for q in sheet("teaching")}) == len({q.id for q in sheet("")}) == 8


# --- the rubric ------------------------------------------------------------------------------------------------------


def test_the_answers_are_many_and_mixed() -> None:
    """Good, middling and bad, in every line of work, for every kind of question."""
    kinds = Counter(questions()[a["question"]].kind for a in ANSWERS)
    families_of = {questions()[a["question"]].family for a in ANSWERS}

    assert len(ANSWERS) >= 60
    assert kinds.keys() == rubric.PARTS.keys()
    assert families_of == {*families(), "general"}
    assert sum(not a["weakest"] for a in ANSWERS) >= 20
    assert sum(not a["has"] for a in ANSWERS) >= 15


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda a: f"{a['question']} {a['who']}: {a['says'][:24]}")
def test_an_answer_is_judged_as_a_good_interviewer_would(answer: dict[str, Any]) -> None:
    """Which parts are there, and the one thing to do again; a good one has none."""
    found = seen(answer)

    assert {part for part in rubric.PARTS[found.kind] if part in found.parts} == {*answer["has"]}
    assert found.weakest == answer["weakest"]


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda a: f"{a['question']} {a['who']}: {a['says'][:24]}")
def test_whatever_is_quoted_was_said(answer: dict[str, Any]) -> None:
    """Word for word, and the part that is praised is never the part to do again."""
    found = seen(answer)
    said = re.sub(r"\s+", " ", answer["says"])
    for quoted in (*found.parts.values(), found.line):
        assert excerpt(quoted).removesuffix(" …") in said if quoted else True

    assert found.clearest in {"", *found.parts} - ({found.weakest} - {""})


@pytest.mark.parametrize("answer", [a for a in ANSWERS if not a["has"] and a["weakest"]], ids=lambda a: a["says"][:30])
def test_an_answer_without_a_part_is_not_praised(answer: dict[str, Any]) -> None:
    assert seen(answer).clearest in ("", "steps")
    assert not seen(answer).parts.get("steps") or questions()[answer["question"]].kind == "strength"


def test_pleasant_words_are_no_end() -> None:
    """ "It went well" says that it was good, and not what was."""
    told = "Last year at the depot I counted the stock, wrote a list and called the supplier. {}"

    assert rubric.seen("behaviour", told.format("It went really well.")).weakest == "result"
    assert rubric.seen("behaviour", told.format("Everyone was happy.")).weakest == "result"
    assert rubric.seen("behaviour", told.format("It was a lot of work.")).weakest == "result"
    assert rubric.seen("behaviour", told.format("Errors fell from 12 to 2 a month.")).weakest == ""


def test_what_was_found_on_the_way_is_no_end() -> None:
    """A figure that was only seen changed nothing."""
    told = (
        "In March the login failed. I read the logs, wrote a list and found that nine of ten errors were one timeout."
    )

    assert rubric.seen("behaviour", told).weakest == "result"


def test_our_own_thanks_are_no_end() -> None:
    assert rubric.seen("behaviour", GOOD.rsplit(". ", 1)[0] + ".").weakest == "result"
    assert rubric.seen("behaviour", GOOD).weakest == ""


def test_length_is_told_in_words_and_minutes() -> None:
    """And only where everything else is there, unless it is far too long."""
    long = GOOD.replace("She came", "We had many boxes there, and the ramp was narrow. " * 26 + "She came")
    found = rubric.seen("behaviour", long)

    assert found.weakest == "long"
    assert found.minutes == round(found.words / rubric.WORDS_A_MINUTE)


def test_fill_in_words_are_named_by_what_they_are() -> None:
    found = rubric.seen("behaviour", FILLER)

    assert found.weakest == "fillers"
    assert {"basically", "actually", "you know"} <= {*found.fillers}


@pytest.mark.parametrize(
    "text", ["", "   ", "🤷", "...", "?", "I", "a " * 3000, "I called " * 800, "\n\n1\n", '"' * 50]
)
@pytest.mark.parametrize("kind", rubric.PARTS)
def test_anything_at_all_can_be_looked_at(kind: str, text: str) -> None:
    """It never raises, and finds a fault or nothing in it."""
    found = rubric.seen(kind, text)

    assert found.weakest in {"", "nothing", "first", "long", "hedges", "fillers", *rubric.FINDS}
    assert all(part in rubric.FINDS for part in found.parts)


def test_a_run_on_is_cut_where_something_new_begins() -> None:
    run_on = (
        "so last year i was alone in the shop and it was very full and then the till broke and i wrote every sale "
        "down and then i counted it all in the evening"
    )

    assert len(pieces(run_on)) >= 2
    assert " ".join(pieces(run_on)).count("till") == 1


def test_a_verb_says_whether_it_is_over() -> None:
    assert verbs()["wrote"] == ("write", True)
    assert verbs()["write"] == ("write", False)
    assert verbs()["carried" if "carried" in verbs() else "applied"][1]


# --- what is said ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda a: f"{a['question']} {a['says'][:24]}")
def test_feedback_is_short_and_no_mark(answer: dict[str, Any]) -> None:
    """Two sentences at most before what is new; no figure out of five, no percentage of ours."""
    found = seen(answer)
    lines = [*([clearest(found)] if found.clearest else []), weakest(found, None)]  # type: ignore[arg-type]
    ours = re.sub(r'"[^"]*"', "it", " ".join(words.render(line) for line in lines))

    assert len(re.findall(r"[.?](?=\s|$)", ours)) <= 3
    assert not re.search(r"\d+ ?(?:%|out of|/)|\bscore\b|\bpoints?\b", ours)


def test_every_part_and_every_fault_has_its_words() -> None:
    for part in rubric.FINDS:
        for key in (
            f"practice-clear-{part}",
            f"practice-part-{part}",
            f"practice-line-{part}",
            f"practice-again-{part}",
        ):
            assert words.has(key), key
    for fault in ("nothing", "first", "long", "hedges", "fillers"):
        assert words.has(f"practice-again-{fault}")


# --- the visit -------------------------------------------------------------------------------------------------------


def walked(*said: str) -> Walk:
    walk = Walk()
    for each in said:
        walk.says(each)
    return walk


def test_a_visit_leaves_the_journey_where_it_stood() -> None:
    walk = walked("didn't get it", "nurse at City Hospital")
    before = walk.journey.step
    for said in ("mock interview", "tell me about a time", GOOD, "done", "enough"):
        walk.says(said)

    assert walk.journey.step == before
    assert not walk.person.places
    assert walk.prompts[-1].step == before


def test_an_answer_comes_in_any_number_of_messages() -> None:
    """Nothing is said about it before the last; "done" may stand behind it."""
    walk = walked("mock interview", "tell me about a time", *GOOD.split(". "))
    assert not [key for prompt in walk.prompts for key, _, _ in prompt.said if key.startswith("practice-clear")]
    walk.says("done")
    once = walked("mock interview", "tell me about a time", f"{GOOD} Done.")

    assert walk.journey.memory["practised"][-1]["parts"] == once.journey.memory["practised"][-1]["parts"]


def test_what_they_wrote_is_gone_when_the_visit_is_over() -> None:
    """Kept: which question, which parts, how many words."""
    walk = walked("mock interview", "tell me about a time", f"{GOOD} done", "enough")

    assert walk.journey.memory["practice_text"] == ""
    assert "shouted" not in str(walk.journey.memory["practised"])


def test_it_is_compared_with_their_own_last_go_alone() -> None:
    walk = walked("mock interview", "tell me about a time", "i always stay calm. done", "once more", f"{GOOD} done")

    assert Line("practice-new").key in [key for prompt in walk.prompts[-2:] for key, _, _ in prompt.said]


def test_a_name_of_a_visit_opens_it_from_anywhere() -> None:
    """Also where those words might be an answer, and after the journey is over."""
    for before in ((), ("didn't get it",), ("didn't get it", "data analyst at acme", "final round", "sad")):
        assert walked(*before, "mock interview").prompts[-1].step == "practice.begin"
        assert walked(*before, "my cv").prompts[-1].step == "resume.begin"


def test_a_life_goes_before_practice() -> None:
    walk = walked("i want to die", "mock interview")

    assert walk.prompts[-1].step.startswith("aside.")


def test_a_message_in_the_middle_of_an_answer_is_still_read_for_danger() -> None:
    walk = walked("mock interview", "a mix", "i want to die")

    assert any(prompt.kind == "crisis" for prompt in walk.prompts)

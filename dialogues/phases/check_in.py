"""What a check-in asks, beside the journey: a neutral hello first, so that no lock screen tells; then one question."""

from dialogues import chances, notes
from dialogues import showing as show
from dialogues.facts import Facts
from dialogues.readers import check_in as read
from dialogues.readers import feedback, feelings
from dialogues.routes import every, holds, no
from dialogues.vocabulary import CLOSED, HERE, Choice, Guard, If, Moment, Page, Phase, Step, Text

# carry_on asks nothing: opening it leads back to where the journey stands.
ASKS = (
    "step_due",
    "interview_eve",
    "interview_after",
    "note_sent",
    "feedback_back",
    "call_it",
    "still_open",
    "day_after",
    "low",
    "back_from_rest",
    "company_again",
    "apply_again",
    "one_month",
    "pulse",
)
MOODS = ("lighter", "same", "heavier")


def due(kind: str) -> Guard:
    """The place was opened by a check-in of this kind."""

    def guard(facts: Facts) -> bool:
        return bool(facts.place) and facts.place.memory.get("kind") == kind  # type: ignore[union-attr]  # just tested

    return guard


def after_danger(facts: Facts) -> bool:
    """The look-in they agreed to after a crisis: no job talk."""
    key = str(facts.place.memory.get("key", "")) if facts.place else ""
    return facts.person.mode == "hushed" or key.startswith("day_after:look_in")


def other_story(facts: Facts) -> bool:
    """Behind the answer to the hello of another story, with which it fell due."""
    return bool(facts.place) and bool(facts.place.memory.get("second"))  # type: ignore[union-attr]  # just tested


def may_ask_again(facts: Facts) -> bool:
    """The ninety days of a company are asked about only behind the thirty."""
    return bool(facts.place) and str(facts.place.memory.get("key", "")).startswith("company_again:30")  # type: ignore[union-attr]  # just tested


THEN_NOTE = If(every(notes.waiting, no(after_danger)), "note")
THEN_LOW = If(feelings.heavy_twice, "low")
PHASE = Phase(
    "check_in",
    (
        Step(
            "hello",
            Choice("open", "not_today", "stop_these", heard=("moved",)),
            reads=read.put_off,
            alt=other_story,
            to={
                "open": [*(If(due(kind), kind) for kind in ASKS), CLOSED],
            },
        ),
        # Only the good detail survives the night. Heavier: nothing to do is laid on top of it.
        Step(
            "day_after",
            Choice(*MOODS, "write"),
            alt=after_danger,
            reads=read.mood,
            keeps=feelings.mood,
            hears=read.mood_taken_up,
            to={
                "lighter": [THEN_NOTE, CLOSED],
                "same": [THEN_NOTE, CLOSED],
                "heavier": [THEN_LOW, "look_in"],
                "write": "write",
            },
        ),
        Step("look_in", Choice("yes", "no")),
        Step(
            "write",
            Page("open", "not_now"),
            shows=show.page,
            opens={"open": "page"},
            to={"open": HERE},
        ),
        Step(
            "note",
            Choice("copy", "not_today", "drop"),
            shows=notes.brought_back,
            keeps=notes.sent,
        ),
        Step(
            "note_sent",
            Choice("sent", "another", "drop"),
            keeps=read.note_went,
            to={"another": "note"},
        ),
        Step(
            "feedback_back",
            Choice("came", "nothing", "dont_ask"),
            to={"came": "feedback_text"},
        ),
        Step(
            "feedback_text",
            Text(),
            reads=feedback.late,
            hears=feedback.late_taken_up,
        ),
        Step(
            "call_it",
            Choice("no_came", "yes_came", "still_waiting", heard=("offer", "round")),
            to={"yes_came": "yes_what", "still_waiting": "call_again"},
        ),
        Step("yes_what", Choice("offer", "round"), reads=read.next_round),
        Step("call_again", Moment("never"), save="call_it"),
        Step(
            "still_open",
            Choice("up", "lower", "no"),
            save="place_answer",
            to={"up": "second_note", "lower": "second_note", "no": "apply_offer"},
        ),
        Step(
            "second_note",
            Choice("copied", "drop"),
            shows=chances.message,
            to={"copied": "company_offer"},
        ),
        # Months ahead: each with a yes of its own.
        Step("company_offer", Choice("yes", "no")),
        Step("company_more", Choice("yes", "no")),
        Step("apply_offer", Choice("yes", "no")),
        Step(
            "step_due",
            Choice("done", "partly", "not_yet"),
            shows=read.step_shown,
            keeps=read.step_went,
            to={"done": [If(read.gap_built, "built"), "step_next"], "partly": "step_new", "not_yet": "step_new"},
        ),
        # A gap that is closed is a reason to apply again, sooner than in half a year.
        Step(
            "built",
            Choice("yes", "not_yet"),
            to={"yes": [If(holds("company"), "apply_again"), CLOSED], "not_yet": "step_next"},
        ),
        Step(
            "step_next",
            Text("no_more"),
            reads=read.next_step,
            keeps=read.next_kept,
        ),
        Step(
            "step_new",
            Choice("smaller", "new_day", "drop"),
            to={"smaller": "step_next", "new_day": "step_day"},
        ),
        Step("step_day", Moment(), reads=read.moment, keeps=read.step_day),
        Step("interview_eve", Choice("thanks", "practise"), shows=read.interview_lines),
        Step(
            "interview_after",
            Choice("okay", "didnt", "not_now"),
        ),
        Step(
            "pulse",
            Choice(*MOODS),
            reads=read.mood,
            keeps=feelings.mood,
            hears=read.mood_taken_up,
            to={"heavier": [THEN_LOW, CLOSED]},
        ),
        Step(
            "low",
            Choice("words", "no_one", "rather_not"),
            to={"words": "low_words"},
        ),
        Step("low_words", Choice("copied"), shows=show.call_words),
        Step(
            "back_from_rest",
            Choice("go_on", "two_days", "not_now"),
        ),
        Step(
            "company_again",
            Choice("yes", "no", "mute"),
            to={
                "yes": [If(may_ask_again, "company_more"), CLOSED],
                "no": [If(may_ask_again, "company_more"), CLOSED],
            },
        ),
        Step(
            "apply_again",
            Choice("yes", "not_now", "never"),
            alt=due("step_due"),
            to={"yes": "changed"},
        ),
        Step("changed", Text(), save="changed", to={"said": "kit"}),
        Step("kit", Choice("copied", "drop"), shows=read.kit),
        Step(
            "one_month",
            Choice("close", "once_more"),
            save="once_more",
            alt=holds("once_more", "once_more"),
        ),
    ),
    beside=True,
)

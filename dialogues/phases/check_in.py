"""What a check-in asks, beside the journey: a neutral hello first, so that no lock screen tells; then one question."""

from dialogues import chances, notes
from dialogues import showing as show
from dialogues.facts import Facts
from dialogues.readers import feedback, feelings, gaps
from dialogues.vocabulary import CLOSED, Choice, Guard, If, Moment, Phase, Step, Text

# In the order in which they win when several fall due together.
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


def hushed(facts: Facts) -> bool:
    """After a crisis: no job talk."""
    return facts.person.mode == "hushed"


PHASE = Phase(
    "check_in",
    (
        # carry_on asks nothing: opening it leads back to where the journey stands.
        Step(
            "hello",
            Choice("open", "not_today", "stop_these"),
            to={"open": [*(If(due(kind), kind) for kind in ASKS), CLOSED]},
        ),
        Step(
            "day_after",
            Choice(*MOODS),
            alt=hushed,
            keeps=feelings.mood,
            to={mood: [If(notes.waiting, "note"), If(feelings.heavy_twice, "low"), CLOSED] for mood in MOODS},
        ),
        Step("note", Choice("copy", "not_today", "drop"), shows=notes.brought_back, keeps=notes.sent),
        Step("note_sent", Choice("sent", "another", "drop"), keeps=notes.sent, to={"another": "note"}),
        Step("feedback_back", Choice("came", "nothing", "dont_ask"), to={"came": "feedback_text"}),
        Step("feedback_text", Text(), reads=feedback.feedback, keeps=feedback.late_feedback),
        Step("call_it", Choice("no_came", "yes_came", "still_waiting"), to={"still_waiting": "call_again"}),
        Step("call_again", Moment("never"), save="call_it"),
        Step(
            "still_open",
            Choice("up", "lower", "no"),
            to={"up": "second_note", "lower": "second_note", "no": "apply_offer"},
        ),
        Step("second_note", Choice("copied", "drop"), shows=chances.message, to={"copied": "company_offer"}),
        # Months ahead: each with a yes of its own.
        Step("company_offer", Choice("yes", "no")),
        Step("apply_offer", Choice("yes", "no")),
        Step(
            "step_due",
            Choice("done", "partly", "not_yet"),
            keeps=gaps.step_done,
            to={"done": "step_next", "partly": "step_new", "not_yet": "step_new"},
        ),
        Step("step_next", Text("no_more"), reads=gaps.first_step, keeps=gaps.step_kept),
        Step("step_new", Choice("smaller", "new_day", "drop"), to={"smaller": "step_next", "new_day": "step_day"}),
        Step("step_day", Moment(), save="step_day"),
        Step("interview_eve", Choice("thanks"), shows=show.one_win),
        Step("interview_after", Choice("okay", "didnt", "not_now")),
        Step(
            "pulse",
            Choice(*MOODS),
            keeps=feelings.mood,
            to={mood: [If(feelings.heavy_twice, "low"), CLOSED] for mood in MOODS},
        ),
        Step("low", Choice("words", "no_one", "rather_not"), to={"words": "low_words"}),
        Step("low_words", Choice("copied"), shows=show.call_words),
        Step("back_from_rest", Choice("go_on", "two_days", "not_now")),
        Step("company_again", Choice("yes", "no", "mute")),
        Step("apply_again", Choice("yes", "not_now", "never"), to={"yes": "changed"}),
        Step("changed", Text(), save="changed"),
        Step("one_month", Choice("close", "once_more")),
    ),
    beside=True,
)

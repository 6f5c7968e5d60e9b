"""Side questions that any moment may need: erase, pause, time zone, a check-in to move, worry about a life."""

from dialogues import showing as show
from dialogues.readers import goodbye
from dialogues.vocabulary import CLOSED, HERE, Choice, Moment, OwnWord, Phase, Step, Text

PHASE = Phase(
    "aside",
    (
        Step("erase", Choice("yes", "no")),
        Step("restart", Choice("yes", "no")),
        Step("zone", Text("dont_know"), reads=goodbye.zone),
        Step("hour", Choice("morning", "lunch", "evening"), reads=goodbye.hour),
        Step("move", Moment("cancel")),
        Step("pause", Moment("open_end")),
        Step("rest", Choice("today", "weekend", "week", "until"), to={"until": "pause"}),
        Step("correct", Text("never_mind"), reads=goodbye.correction),
        Step("interview", Moment("no"), save="interview_at"),
        Step("country", Text(), reads=goodbye.country),
        Step("unfair", Choice("who_to_ask", "note_it", "go_on"), to={"who_to_ask": CLOSED}),
        # A life comes before a job. See safety.py for what is said, and when.
        Step(
            "danger",
            Choice("danger", "text_someone", "numbers", "safe", "not_meant"),
            to={"danger": HERE, "text_someone": HERE, "numbers": HERE, "safe": "safe", "not_meant": CLOSED},
        ),
        Step(
            "now",
            Choice("calling", "cant_call", "not_alone"),
            to=dict.fromkeys(("calling", "cant_call", "not_alone"), "danger"),
        ),
        Step("asked", Choice("search", "thoughts", "both", "rather_not"), to={"thoughts": "danger", "both": "danger"}),
        Step("others", Choice("furious", "might", "stop")),
        Step(
            "safe",
            OwnWord("minute", "text_someone", "leave_be", "back"),
            shows=show.nothing,
            to={"minute": HERE, "text_someone": HERE, "leave_be": "look_in", "said": HERE},
        ),
        Step("look_in", Choice("look_in", "leave_be")),
    ),
    beside=True,
)

"""Side questions that any moment may need: erase, pause, time zone, a check-in to move, worry about a life."""

from typing import Final

from dialogues import showing as show
from dialogues.facts import Facts
from dialogues.readers import check_in, goodbye
from dialogues.vocabulary import HERE, Choice, Moment, OwnWord, Phase, Step, Text

# The questions that follow a card for danger. One of them is open at a time; none gives way to a question about jobs.
OF_A_LIFE: Final = frozenset(
    f"aside.{step}" for step in ("danger", "now", "asked", "others", "safe", "look_in", "quiet")
)


def helped_already(facts: Facts) -> bool:
    """A button of it was tapped already: its question is not asked again, only the buttons stay."""
    return bool(facts.place and facts.place.trail and facts.place.trail[-1] in (facts.step, "aside.now"))


PHASE = Phase(
    "aside",
    (
        Step("erase", Choice("yes", "no")),
        Step("restart", Choice("yes", "no")),
        Step("zone", Text("dont_know"), reads=goodbye.zone),
        Step("hour", Choice("morning", "lunch", "evening"), reads=goodbye.hour),
        Step("move", Moment("cancel"), reads=check_in.moved),
        Step("pause", Moment("open_end"), reads=check_in.moment),
        Step("rest", Choice("today", "weekend", "week", "until"), to={"until": "pause"}),
        Step(
            "correct",
            Text("job", "stage", "feeling", "person", "never_mind"),
            reads=goodbye.correction,
            offers=show.correctable,
        ),
        Step("interview", Moment("no"), save="interview_at", reads=check_in.interview),
        Step("country", Text(), reads=goodbye.country),
        Step("unfair", Choice("who_to_ask", "note_it", "go_on")),
        Step("export_here", Choice("send", "not_here")),  # at work, where files outlive messages
        Step("offer", Choice("elsewhere", "same_place", "not_yet")),
        Step("outcome", Choice("their_no", "my_no", "silence", "offer_elsewhere", "same_place", "never_mind")),
        # Another no while one is open; and a first word after days away.
        Step("another", Choice("new", "same")),
        Step("away", Choice("go_on", "new", "stop")),
        # A life comes before a job. See crisis.py for what is said, and when.
        Step(
            "danger",
            OwnWord("danger", "text_someone", "numbers", "safe", "not_meant", heard=("someone_here",)),
            alt=helped_already,
            to={
                "danger": "now",
                "text_someone": HERE,
                "numbers": HERE,
                "someone_here": HERE,
                "said": HERE,
                "safe": "safe",
                "skip": "safe",
            },
        ),
        Step(
            "now",
            OwnWord("calling", "cant_call", "not_alone"),
            to=dict.fromkeys(("calling", "cant_call", "not_alone", "skip"), "danger") | {"said": HERE},
        ),
        Step("asked", OwnWord("search", "thoughts", "both", "rather_not"), to={"thoughts": "danger", "both": "danger"}),
        Step(
            "others",
            OwnWord("furious", "might", "stop"),
            to={"might": "safe", "stop": "quiet", "skip": "quiet", "said": HERE},
        ),
        Step(
            "safe",
            OwnWord("minute", "text_someone", "leave_be", "back"),
            alt=helped_already,
            to={"minute": HERE, "text_someone": HERE, "leave_be": "look_in", "said": HERE, "skip": "look_in"},
        ),
        Step(
            "look_in",
            OwnWord("look_in", "leave_be"),
            to=dict.fromkeys(("look_in", "leave_be", "said", "skip"), "quiet"),
        ),
        # Nothing is asked. Jobs stay away for a day, unless they bring them back.
        Step(
            "quiet", Text("back", "numbers"), shows=show.only_choices, to={"numbers": HERE, "said": HERE, "skip": HERE}
        ),
    ),
    beside=True,
)

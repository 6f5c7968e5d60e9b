"""Arrival: hear first, facts second. The first hours: no plan, no form, nothing asked that was already said."""

from dialogues import showing as show
from dialogues.readers import arrival as read
from dialogues.routes import holds
from dialogues.vocabulary import DONE, HERE, Choice, If, Moment, Phase, Step, Text

PHASE = Phase(
    "arrival",
    (
        # Where everybody stands before the first word.
        Step(
            "opening",
            Text("say", "letter", "small_step", "nothing", heard=("hello", "waiting")),
            save="opening",
            reads=read.opening,
            keeps=read.greeted,
            hears=read.letter_taken_up,
            offers=show.doors_when_greeted,
            alt=holds("greeted"),
            to={
                "hello": HERE,
                "say": "story",
                "letter": "letter",
                "small_step": "gaps.first_step",
                "nothing": DONE,
                "waiting": "waiting",
                "said": [If(holds("hints_many"), "scope"), If(holds("loud"), "story"), "scope"],
            },
        ),
        Step(
            "waiting",
            Moment("dont_know"),
            save="call_it",
            to={"set": "goodbye.quiet", "dont_know": "goodbye.quiet"},
            off_path=True,
        ),
        Step(
            "letter",
            Text("never_mind"),
            reads=read.letter,
            hears=read.letter_taken_up,
            to={"said": "scope", "never_mind": "scope"},
            off_path=True,
        ),
        Step(
            "story",
            Text("rather_not"),
            save="story",
            reads=read.story,
            hears=read.story_taken_up,
            alt=holds("loud", "long"),
            to={"said": "scope"},
            off_path=True,
        ),
        Step("scope", Choice("one", "many"), save="scope"),
        Step(
            "role",
            Text("form", "letter", "skip"),
            reads=read.job,
            hears=read.job_taken_up,
            offers=show.role_choices,
            opens={"form": "job"},
            to={"form": HERE, "letter": "letter"},
        ),
        Step(
            "stage",
            Choice("no_reply", "cv", "interview", "final", "withdrawn", "internal"),
            save="stage",
            reads=read.stage,
        ),
    ),
)

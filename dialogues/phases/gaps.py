"""Gaps: one thing that can be built, and one step of half an hour at most. No gap, no step."""

from dialogues import showing as show
from dialogues.readers import gaps as read
from dialogues.routes import either, gap_named, holds, no
from dialogues.vocabulary import HERE, Choice, If, OwnWord, Phase, Step, Text

PHASE = Phase(
    "gaps",
    (
        # An offer taken back: urgent things first, and nothing to learn from it.
        Step("notice", Choice("yes", "not_yet", "no_job"), save="notice"),
        Step("writing", Choice("yes", "no", "not_sure"), save="writing"),
        Step("law", Text("dont_know"), save="law", reads=read.ask_whom),
        # A move inside the firm: what would make it a yes, and when do we look again?
        Step("revisit", Text("vague"), reads=read.revisit),
        Step("now", Choice("yes", "ends_soon", "not_now", "studying"), save="work"),
        Step("chase", Choice("this", "near", "leave_it"), save="chase"),
        Step(
            "pick",
            OwnWord("first", "second", "third", "none"),
            reads=read.gap,
            keeps=read.gap_picked,
            shows=show.gaps,
            offers=show.gap_choices,
        ),
        Step(
            "way",
            OwnWord(
                "course", "project", "person", "at_work", "volunteer", "more", "degree", "step_down", "leave_for_it"
            ),
            save="way",
            offers=show.ways,
            to={"more": HERE},
        ),
        Step(
            "first_step",
            Text("example", "something_else", "none"),
            reads=read.first_step,
            keeps=read.step_kept,
            hears=read.step_taken_up,
            alt=no(either(gap_named, holds("look"))),
            to={
                "example": HERE,
                "something_else": HERE,
                "said": [If(read.lacks_when, "step_when"), "nudge"],
                "none": "more",
            },
        ),
        Step(
            "step_when",
            Text("no_time"),
            reads=read.step_when,
            hears=read.step_taken_up,
            to={"said": "nudge", "no_time": "more"},
            off_path=True,
        ),
        Step("nudge", Choice("at_time", "hour_later", "neither"), save="nudge"),
        Step("ally", Text("no_one"), reads=read.ally),
        Step("more", Choice("yes", "no"), to={"yes": "pick"}),
        Step("gate", Choice("go_on", "enough"), to={"enough": "goodbye.when"}),
    ),
)

"""Gaps: one thing that can be built, and one step of half an hour at most. No gap, no step."""

from dialogues import showing as show
from dialogues.readers import gaps as read
from dialogues.routes import dated, either, gap_named, gap_open, holds, no, only_a_step
from dialogues.vocabulary import HERE, Choice, If, Moment, OwnWord, Phase, Step, Text

ENOUGH = If(only_a_step, "goodbye.quiet")

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
            offers=show.gap_choices,
        ),
        Step(
            "way",
            OwnWord(
                *("course", "project", "person", "practise", "at_work", "volunteer", "more"),
                *("degree", "step_down", "leave_for_it"),
            ),
            save="way",
            offers=show.ways,
            to={"more": HERE},
        ),
        Step(
            "first_step",
            Text("example", "pick", "something_else", "none"),
            reads=read.first_step,
            keeps=read.step_kept,
            hears=read.step_taken_up,
            offers=read.step_choices,
            alt=no(either(gap_named, holds("look"))),
            to={
                "example": HERE,
                "pick": "day",
                "something_else": [If(gap_open, "choose"), HERE],
                "said": [If(read.lacks_what, "step_what"), If(read.lacks_when, "step_when"), ENOUGH, "nudge"],
                "none": [ENOUGH, "more"],
                "skip": [ENOUGH, "more"],
            },
        ),
        # In the short pace the gaps are named with the step; which one is asked only of who wants another.
        Step(
            "choose",
            OwnWord("first", "second", "third", "none"),
            reads=read.gap,
            keeps=read.gap_picked,
            offers=show.gap_choices,
            to={"none": "more", **dict.fromkeys(("first", "second", "third", "said"), "first_step")},
            off_path=True,
        ),
        # Three small pickers, for whoever would rather tap than write a sentence.
        Step(
            "day",
            Moment("today", "tomorrow", "saturday"),
            reads=read.day,
            keeps=read.picked_day,
            offers=read.days,
            to={"skip": "more"} | dict.fromkeys(("today", "tomorrow", "saturday", "set"), "clock"),
            off_path=True,
        ),
        Step(
            "clock",
            Moment("morning", "noon", "afternoon", "evening"),
            reads=read.clock,
            keeps=read.picked_time,
            to=dict.fromkeys(("morning", "noon", "afternoon", "evening", "set", "skip"), "step_what"),
            off_path=True,
        ),
        Step(
            "step_what",
            OwnWord("read", "exercise", "ask", "write"),
            reads=read.step_what,
            keeps=read.picked_what,
            hears=read.what_taken_up,
            offers=read.things,
            to=dict.fromkeys(("read", "exercise", "ask", "write", "said"), "nudge") | {"skip": "more"},
            off_path=True,
        ),
        Step(
            "step_when",
            Text("no_time"),
            reads=read.step_when,
            hears=read.step_taken_up,
            to={"said": [ENOUGH, "nudge"], "no_time": [ENOUGH, "more"]},
            off_path=True,
        ),
        Step("nudge", Choice("at_time", "hour_later", "neither"), save="nudge"),
        Step("ally", Text("no_one"), reads=read.ally, to={"said": "ally_ask", "no_one": "more", "skip": "more"}),
        Step("ally_ask", Choice("copied", "not_now"), shows=read.ally_words, off_path=True),
        Step("more", Choice("yes", "no"), to={"yes": "other_step", "no": "gate"}),
        Step(
            "other_step",
            Text("none"),
            reads=read.first_step,
            keeps=read.other_kept,
            hears=read.other_taken_up,
            off_path=True,
        ),
        Step("gate", Choice("go_on", "enough"), to={"enough": [If(dated, "goodbye.quiet"), "goodbye.when"]}),
    ),
)

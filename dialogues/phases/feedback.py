"""Feedback: what they said, sorted; what went well before anything that looks at oneself; how closed the door is."""

from dialogues import chances
from dialogues import showing as show
from dialogues.readers import feedback as read
from dialogues.routes import NEVER, dated, on
from dialogues.vocabulary import HERE, Choice, Choices, If, Moment, OwnWord, Phase, Step, Text

PHASE = Phase(
    "feedback",
    (
        # Most people never hear a reason: that is said first, so that "nothing" is an ordinary answer.
        Step(
            "heard",
            OwnWord("paste", "stock", "nothing", "waiting"),
            save="heard",
            reads=read.feedback,
            to={"paste": "paste", "stock": "others", "nothing": "others", "waiting": "waiting", "said": "confirm"},
        ),
        Step(
            "paste",
            Text("never_mind"),
            reads=read.feedback,
            to={"said": "confirm", "never_mind": "others"},
            off_path=True,
        ),
        Step("waiting", Moment("dont_know"), save="call_it", to={"set": "well", "dont_know": "well"}, off_path=True),
        Step(
            "confirm",
            Choice("yes", "change", "add"),
            shows=show.sorted_remarks,
            keeps=read.confirmed,
            to={"change": "sort", "add": "paste", "yes": "suggestion"},
        ),
        Step(
            "sort",
            Choice("gap", "strength", "not_yours", "nothing"),
            shows=show.remark_to_sort,
            keeps=read.resorted,
            to={o: [If(read.more_to_sort, HERE), "suggestion"] for o in ("gap", "strength", "not_yours", "nothing")},
            off_path=True,
        ),
        # Each suggestion ends as a plan, as not now, or as a disagreement.
        Step(
            "suggestion",
            Choice("plan", "not_now", "disagree"),
            shows=show.suggestion,
            keeps=read.judged,
            to={o: [If(read.more_to_judge, HERE), "others"] for o in ("plan", "not_now", "disagree")},
        ),
        Step(
            "others",
            Choices("budget", "inside", "timing", "fit", "unknown"),
            save="others",
            hears=read.others_taken_up,
        ),
        Step(
            "closure",
            Choice("closed_today", "date", "polite_line"),
            save="closure",
            to={"date": "closure_date", "polite_line": "polite"},
        ),
        Step("polite", Choice("copied", "drop"), shows=read.polite_line, off_path=True),
        Step("closure_date", Moment(), save="call_it", off_path=True),
        Step("counts", Text(), reads=read.counts),
        Step(
            "which",
            Choice("cv", "jobs", "way_in", "talks", "not_today"),
            save="look",
            keeps=read.look,
            offers=read.looks,
            alt=on(NEVER),
        ),
        Step("panel", Choice("yes", "no"), shows=show.panel_words, save="panel"),
        Step("offer", Choice("yes", "no"), to={"yes": "paste"}),
        Step(
            "well",
            Text("not_now", heard=("theirs",)),
            reads=read.wins,
            keeps=read.won,
            hears=read.well_taken_up,
            alt=on(NEVER),
            to={"theirs": HERE},
        ),
        Step("quality", Text(), save="quality"),
        Step(
            "mine",
            Choice("answer", "prepared", "missing", "not_today"),
            save="mine",
            to={"answer": "mine_good", "prepared": "mine_good", "missing": "mine_good"},
        ),
        Step(
            "mine_good",
            Text(),
            save="mine_good",
            to={"said": "mine_differently", "skip": "mine_differently"},
            off_path=True,
        ),
        Step("mine_differently", Text(), save="mine_differently", keeps=read.from_mine, off_path=True),
        Step("silver", Text("nothing"), save="silver"),
        Step("door", Choice("person", "email", "no"), reads=read.door, keeps=chances.door, hears=chances.verdict),
        Step("gate", Choice("go_on", "enough"), to={"enough": [If(dated, "goodbye.quiet"), "goodbye.when"]}),
    ),
)

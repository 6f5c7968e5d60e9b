"""Goodbye: the day on one page, in their words, and what was promised. No cheer at the end."""

from dialogues import card
from dialogues.readers import goodbye as read
from dialogues.routes import holds, note_promised, untouched
from dialogues.routes import only_feelings as overwhelmed
from dialogues.vocabulary import DONE, HERE, Choice, If, Moment, Phase, Step, Text

PHASE = Phase(
    "goodbye",
    (
        Step(
            "card",
            Choice("change", "keep", "forget"),
            shows=card.card,
            to={"change": "change", "keep": "month", "forget": "month"},
        ),
        # A row of the page, named or tapped; or the right words at once.
        Step(
            "change",
            Text(*read.ROWS, "never_mind"),
            reads=read.correction,
            keeps=read.row_to_fix,
            hears=read.change_taken_up,
            offers=read.rows,
            to={"said": "card", "never_mind": "card", "skip": "card"}
            | {row: [If(holds("fixed"), "card"), "fix"] for row in read.ROWS},
            off_path=True,
        ),
        Step(
            "fix",
            Text("never_mind"),
            reads=read.fix,
            to={"said": "card", "never_mind": "card", "skip": "card"},
            off_path=True,
        ),
        Step("month", Choice("yes", "no"), save="month", to={"yes": DONE, "no": DONE, "skip": DONE}, off_path=True),
        # Where today ends before the card.
        Step(
            "look_in",
            Choice("tomorrow", "another_day", "no"),
            save="look_in",
            to={"tomorrow": "quiet", "another_day": "when", "no": "quiet"},
            off_path=True,
        ),
        Step(
            "tomorrow",
            Choice("tomorrow", "another_day", "no", "anyway"),
            save="look_in",
            keeps=read.anyway,
            alt=holds("sent_it"),
            to={"tomorrow": "quiet", "another_day": "when", "no": "quiet", "anyway": "gratitude.open"},
            off_path=True,
        ),
        Step("when", Moment("no"), save="carry_on", to={"set": "quiet", "no": "quiet"}, off_path=True),
        # Nothing is asked here. What they write is heard; "go on" leads to the first part that was not begun.
        Step(
            "quiet",
            Text("go_on", "card"),
            reads=read.anything,
            hears=read.quiet_until,
            to={
                "go_on": [
                    If(overwhelmed, "tomorrow"),
                    If(note_promised, "gratitude.who"),
                    If(untouched("gratitude"), "gratitude.open"),
                    If(untouched("feedback"), "feedback.heard"),
                    If(untouched("gaps"), "gaps.notice"),
                    If(untouched("refocus"), "refocus.glad"),
                    "card",
                ],
                "card": "card",
                "said": HERE,
                "skip": HERE,
            },
            off_path=True,
        ),
    ),
)

"""Practice: one interview question at a time, and one thing in the answer to say again. A visit; the journey waits."""

from dialogues.readers import practice as read
from dialogues.readers.practised import line_taken_up, summed_up
from dialogues.routes import holds, no
from dialogues.vocabulary import CLOSED, HERE, Choice, Choices, If, Long, Phase, Step, Text

WORK_UNKNOWN = If(no(read.line_known), "work")
KINDS = ("mix", "why", "story", "good_at", "odd")

PHASE = Phase(
    "practice",
    (
        Step(
            "begin",
            Choice("mix", "why", "story", "work", "friend", "ready", "enough", heard=("good_at", "odd")),
            keeps=read.begun,
            to=dict.fromkeys(KINDS, "answer") | {"work": [WORK_UNKNOWN, "answer"], "friend": "whom", "ready": "ready"},
        ),
        Step(
            "work", Text(), reads=read.line_of_work, keeps=read.first_question, to={"said": "answer", "skip": "answer"}
        ),
        # In as many messages as they like; nothing is looked at before they say that it is all.
        Step(
            "answer",
            Long("done", "another", "enough"),
            reads=read.more_of_it,
            keeps=read.looked_at,
            hears=read.taken_up,
            shows=read.question_shown,
            offers=read.while_answering,
            alt=holds("practice_text"),
            to={
                "said": [If(read.whole_at_once, "after"), HERE],
                "done": [If(holds("practised_now"), "after"), HERE],
                "another": HERE,
                "skip": [If(read.may_pass_over, HERE), CLOSED],
            },
        ),
        Step(
            "after",
            Text("once_more", "that_line", "shorter", "next", "enough"),
            reads=read.again_at_once,
            keeps=read.moved_on,
            hears=summed_up,
            offers=read.what_now,
            to=dict.fromkeys(("once_more", "shorter", "next", "said"), "answer") | {"that_line": "line"},
        ),
        Step(
            "line",
            Text("leave_it"),
            reads=read.line_again,
            keeps=read.line_looked_at,
            hears=line_taken_up,
            shows=read.line_shown,
            to=dict.fromkeys(("said", "leave_it"), "after"),
        ),
        # Out loud, with somebody: words to ask them with, and a sheet they can read from.
        Step(
            "whom",
            Choice("friend", "hires", "coach"),
            save="practice_whom",
            to=dict.fromkeys(("friend", "hires", "coach"), "sheet"),
        ),
        Step(
            "sheet", Choice("copied", "here", "drop"), shows=read.sheet_shown, keeps=read.begun, to={"here": "answer"}
        ),
        Step(
            "ready",
            Choices("firm", "stories", "ask", "way", "only"),
            save="practice_ready",
            keeps=read.all_open,
            hears=read.still_open,
            to={"picked": "begin", "only": "begin"},
        ),
    ),
    beside=True,
)

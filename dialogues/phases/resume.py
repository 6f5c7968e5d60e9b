"""The CV: three looks at a time, one line made plainer, an advert laid beside it. A visit; the journey waits."""

from dialogues.readers import resume as read
from dialogues.vocabulary import HERE, Choice, If, Long, Phase, Step, Text, Ways

# Behind every part the same doors stand open.
ADVERT: Ways = (If(read.keeps_words, "advert"), "begin")
NEXT_LOOK: Ways = (If(read.more_of_the_round, HERE), "checked")
DOORS: dict[str, Ways] = {"checks": "check", "line": "line", "advert": ADVERT}

PHASE = Phase(
    "resume",
    (
        Step(
            "begin",
            Choice("checks", "line", "advert", "enough"),
            keeps=read.round_begun,
            hears=read.door_taken,
            offers=read.doors,
            to=DOORS,
        ),
        Step(
            "check",
            Choice("fine", "change", "skip"),
            keeps=read.looked,
            shows=read.check_shown,
            to=dict.fromkeys(("fine", "change", "skip"), NEXT_LOOK),
        ),
        Step(
            "checked",
            Choice("checks", "line", "advert", "enough"),
            keeps=read.round_begun,
            hears=read.door_taken,
            shows=read.to_change,
            offers=read.doors,
            to=DOORS,
        ),
        Step("line", Text("enough"), reads=read.line, hears=read.door_taken, to={"said": "rewritten"}),
        Step(
            "rewritten",
            Text("another", "advert", "enough"),
            reads=read.line,
            keeps=read.line_done,
            hears=read.door_taken,
            shows=read.line_anew,
            offers=read.behind_a_line,
            to={"said": HERE, "another": "line", "advert": ADVERT},
        ),
        Step(
            "advert",
            Long("done", "enough"),
            reads=read.advert,
            offers=read.while_pasting,
            alt=read.has_advert,
            to={"said": HERE, "done": [If(read.has_advert, "own_lines"), HERE]},
        ),
        Step(
            "own_lines",
            Long("done", "enough"),
            reads=read.own_lines,
            offers=read.while_pasting,
            alt=read.has_lines,
            to={"said": HERE, "done": [If(read.has_lines, "match"), HERE]},
        ),
        Step(
            "match",
            Choice("line", "another", "enough"),
            keeps=read.match_done,
            shows=read.match_shown,
            to={"line": "line", "another": "advert"},
        ),
    ),
    beside=True,
)

"""Refocus: what made it good, and where else that is. At the tired end of a long talk, so few questions."""

from dialogues import showing as show
from dialogues.readers import refocus as read
from dialogues.routes import holds
from dialogues.vocabulary import Choice, OwnWord, Phase, Step, Text

PHASE = Phase(
    "refocus",
    (
        Step("glad", Text(), save="glad"),
        Step("rule", OwnWord("keep", "change"), save="rule", to={"change": "glad"}),
        Step("path", Choice("stay", "sideways", "leave"), save="path"),
        Step("two", Text(), reads=read.two_things, keeps=read.features),
        Step("guess", Text("nothing"), save="guess"),
        Step("hope", Text("none"), save="hope"),
        Step(
            "second",
            Text("none"),
            reads=read.second,
            keeps=read.second_kept,
            hears=read.second_taken_up,
            shows=show.options,
            alt=holds("option"),
        ),
        Step(
            "more",
            Choice("titles", "wider", "seen", "carries", "enough"),
            save="more",
            to={"titles": "titles", "wider": "wider", "seen": "seen", "carries": "carries", "enough": "applicants"},
        ),
        Step("titles", Text(), save="titles", to={"said": "applicants", "skip": "applicants"}, off_path=True),
        Step("wider", Choice("wider", "narrower", "same"), save="wider", off_path=True),
        Step(
            "seen",
            Text("not_now"),
            save="seen",
            to={"said": "applicants", "not_now": "applicants", "skip": "applicants"},
            off_path=True,
        ),
        Step("carries", Text(), save="carries", off_path=True),
        Step("applicants", Text("dont_know"), save="applicants", reads=read.applicants),
    ),
)

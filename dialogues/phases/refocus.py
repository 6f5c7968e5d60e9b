"""Refocus: what made it good, and where else that is. At the tired end of a long talk, so few questions."""

from dialogues import showing as show
from dialogues.readers import refocus as read
from dialogues.routes import beside, holds
from dialogues.vocabulary import CLOSED, HERE, NEXT, Choice, If, OwnWord, Phase, Step, Text

PHASE = Phase(
    "refocus",
    (
        # Relief first: what they are glad to be without, kept as a rule; only then a light note, and the next move.
        Step(
            "glad",
            Text(heard=("nothing",)),
            reads=read.glad,
            keeps=read.glad_asked,
            to={"nothing": "gratitude.light", "skip": "gratitude.light"},
        ),
        Step(
            "rule",
            OwnWord("keep", "change"),
            save="rule",
            keeps=read.rule_kept,
            to={"keep": "gratitude.light", "said": "gratitude.light", "skip": "gratitude.light", "change": "glad"},
        ),
        Step("path", Choice("stay", "sideways", "leave"), save="path"),
        Step("two", Text(heard=("nothing",)), reads=read.two_things, keeps=read.features),
        Step("guess", Text("nothing"), save="guess"),
        Step("hope", Text("none"), save="hope"),
        Step(
            "second",
            Text("none"),
            reads=read.second,
            keeps=read.second_kept,
            hears=read.second_taken_up,
            alt=holds("option"),
        ),
        # Each place is held against the two things; the one that has most of them is number two.
        Step(
            "score",
            Choice("first", "second", "both", "unsure"),
            keeps=read.scored,
            hears=read.scored_taken_up,
            offers=read.things,
        ),
        Step("another", Choice("yes", "no"), keeps=read.another, to={"yes": "second"}),
        Step(
            "more",
            Choice("titles", "wider", "outlook", "seen", "carries", "enough"),
            save="more",
            to={
                "titles": "titles",
                "wider": "wider",
                "outlook": "outlook",
                "seen": "seen",
                "carries": "carries",
                "enough": "applicants",
            },
        ),
        Step("titles", Text(), save="titles", to={"said": "applicants", "skip": "applicants"}, off_path=True),
        Step("wider", Choice("wider", "narrower", "same"), save="wider", off_path=True),
        # Another title is another look, as often as they like; what they are told is one country's picture.
        Step(
            "outlook",
            Text("first", "second", "third", "enough"),
            save="outlook",
            keeps=read.title_looked_up,
            hears=read.looked_up,
            shows=show.outlook,
            offers=show.outlooks,
            alt=show.in_doubt,
            to={
                "first": HERE,
                "second": HERE,
                "third": HERE,
                "said": HERE,
                "enough": "applicants",
                "skip": "applicants",
            },
            off_path=True,
        ),
        Step(
            "seen",
            Text("not_now"),
            save="seen",
            to={"said": "applicants", "not_now": "applicants", "skip": "applicants"},
            off_path=True,
        ),
        Step("carries", Text(), save="carries", off_path=True),
        Step("applicants", Text("dont_know"), save="applicants", reads=read.applicants),
        # Offered weeks later, behind a check-in, and never asked on the path: it can hurt just after a no.
        Step(
            "values",
            Text("not_now"),
            save="values",
            to={outcome: [If(beside, CLOSED), NEXT] for outcome in ("said", "not_now", "skip")},
            off_path=True,
        ),
    ),
)

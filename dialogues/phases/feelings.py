"""Feelings: allowed, not fixed. Listen before helping; never rush to a plan; claim nothing about what they feel."""

from dialogues import showing as show
from dialogues.readers import feelings as read
from dialogues.routes import dated, daytime, either, full, holds, no, only_feelings, overwhelmed, tells
from dialogues.vocabulary import HERE, Choice, Choices, If, Moment, Page, Phase, Scale, Step, Text, Way

just_this = holds("pace", "just_this")
# After a release, at five: where are you now on the same scale? Else only lighter, same, heavier.
SETTLE: list[Way] = [If(holds("raw"), "again"), "after"]
# Where the feelings end for today: at five, or when they wanted no more than to be heard, nothing else is begun.
LEAVE: list[Way] = [
    If(only_feelings, "goodbye.tomorrow"),
    If(just_this, "goodbye.look_in"),
    If(no(holds("pace")), "pace"),
    "worry",
]
released = holds("release")

PHASE = Phase(
    "feelings",
    (
        Step(
            "name",
            Choices(
                "angry",
                "sad",
                "disappointed",
                "cheated",
                "ashamed",
                "anxious",
                "numb",
                "relieved",
                "tired",
                "fine",
            ),
            save="feelings",
            reads=read.feelings,
            keeps=read.felt,
            hears=read.taken_up,
        ),
        # Asked instead of the list when the first words showed a feeling.
        Step(
            "more",
            Choices("cheated", "disappointed", "sad", "ashamed", "anxious", "angry", "only"),
            reads=read.feelings,
            keeps=read.felt_too,
            hears=read.more_taken_up,
            offers=show.other_feelings,
        ),
        Step(
            "strength",
            Scale(1, 5),
            save="strength",
            keeps=read.strength,
            to={"rated": [If(overwhelmed, "release"), "pace"]},
        ),
        Step(
            "pace",
            Choice("just_this", "short", "full", "tell"),
            save="pace",
            keeps=read.pace,
            offers=show.paces,
            to={
                "just_this": [If(released, "goodbye.look_in"), "release"],
                "short": "gratitude.open",
                "full": [If(released, "worry"), "release"],
                "tell": "tell",
                "skip": "gratitude.open",
            },
        ),
        # The dread after a no is often the people who wait to hear. Two lines to copy, nothing asked.
        Step(
            "tell",
            Choice("stop", "go_on", "full", heard=("family", "referrer")),
            keeps=read.told_them,
            shows=show.two_lines,
            offers=show.after_telling,
            alt=full,
            to={
                "stop": "goodbye.look_in",
                "go_on": [If(only_feelings, "goodbye.tomorrow"), If(full, "own"), "gratitude.open"],
                "full": [If(only_feelings, "goodbye.tomorrow"), If(released, "worry"), "release"],
                "family": HERE,
                "referrer": HERE,
            },
            off_path=True,
        ),
        Step(
            "release",
            Choice("minute", "write", "call", "walk", "kind", "tell", "nothing", heard=("send",)),
            save="release",
            reads=read.urge,
            offers=show.releases,
            alt=overwhelmed,
            to={
                "minute": SETTLE,
                "write": "write",
                "call": "call",
                "walk": SETTLE,
                "kind": "kind",
                "tell": "tell",
                "nothing": LEAVE,
                "send": "send",
                "skip": LEAVE,
            },
            off_path=True,
        ),
        # They are about to answer whoever refused them. A choice and the truth about it, not a rule.
        Step(
            "send",
            Choice("page", "sending", "something_else", heard=("why",)),
            to={
                "page": "write",
                "sending": "goodbye.tomorrow",
                "something_else": "release",
                "why": "send_why",
                "skip": "release",
            },
            off_path=True,
        ),
        Step(
            "send_why",
            Choice("page", "minute", "neither"),
            to={"page": "write", "minute": SETTLE, "neither": "release", "skip": "release"},
            off_path=True,
        ),
        Step(
            "write",
            Page("open", "not_now"),
            shows=show.page,
            opens={"open": "page"},
            to={"open": HERE, "said": SETTLE, "not_now": LEAVE, "skip": LEAVE},
            off_path=True,
        ),
        Step(
            "call",
            Choice("done", "no_one"),
            reads=read.reached,
            shows=show.call_words,
            to={"done": SETTLE, "no_one": LEAVE, "skip": LEAVE},
            off_path=True,
        ),
        Step("kind", Text(), save="kind", to={"said": SETTLE, "skip": LEAVE}, off_path=True),
        Step(
            "after",
            Choice("lighter", "same", "heavier", heard=("send",)),
            reads=read.afterwards,
            keeps=read.mood,
            to={
                "send": "send",
                "lighter": LEAVE,
                "same": [If(overwhelmed, "then"), *LEAVE],
                "heavier": "then",
                "skip": LEAVE,
            },
            off_path=True,
        ),
        Step(
            "again",
            Scale(1, 5, "no_numbers", heard=("send",)),
            save="strength",
            reads=read.number_again,
            keeps=read.strength_again,
            hears=read.again_taken_up,
            to={
                "rated": [If(either(overwhelmed, holds("strength", 4)), "then"), *LEAVE],
                "no_numbers": "then",
                "send": "send",
                "skip": LEAVE,
            },
            off_path=True,
        ),
        Step(
            "then",
            Choice("minute", "talk", "enough", heard=("send",)),
            reads=read.urge,
            alt=daytime,
            to={
                "send": "send",
                "minute": SETTLE,
                "talk": [If(tells("thank_note"), "gratitude.decent"), "talk"],
                "enough": "goodbye.tomorrow",
                "skip": "goodbye.tomorrow",
            },
            off_path=True,
        ),
        Step(
            "talk",
            Text("enough", heard=("send",)),
            reads=read.talk,
            to={
                "send": "send",
                "said": [If(tells("thank_note"), "gratitude.decent"), HERE],
                "enough": "goodbye.tomorrow",
                "skip": "goodbye.tomorrow",
            },
            off_path=True,
        ),
        Step(
            "worry",
            Choice("money", "telling", "visa", "never", "other"),
            save="worry",
            to={"money": "money", "telling": "tell", "visa": "visa"},
        ),
        Step("money", Text(), save="money", to={"said": "own", "skip": "own"}, off_path=True),
        Step("visa", Text(), save="visa", to={"said": "own", "skip": "own"}, off_path=True),
        Step("own", Text(), save="own"),
        Step("thought", Text("yes", "no"), save="thought", reads=read.thought),
        Step(
            "rest",
            Choice("none", "today", "weekend", "week", "until"),
            save="rest",
            keeps=read.rest,
            to={"until": "rest_until"},
        ),
        Step("rest_until", Moment(), save="rest_until", to={"set": "interview", "skip": "interview"}, off_path=True),
        Step("interview", Choice("yes", "no"), shows=show.nothing),
        Step("visits", Choice("yes", "no"), shows=show.visits, keeps=read.visits),
        Step("gate", Choice("go_on", "enough"), to={"enough": [If(dated, "goodbye.quiet"), "goodbye.when"]}),
    ),
)

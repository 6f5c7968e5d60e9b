"""Gratitude: a note, if they want one. Nobody is owed it; nothing in it that they did not say."""

from dialogues import notes
from dialogues import showing as show
from dialogues.facts import Facts
from dialogues.readers import gratitude as read
from dialogues.routes import dated, daytime, holds, summed_up
from dialogues.vocabulary import DONE, HERE, Choice, If, Moment, OwnWord, Phase, Step, Text


def held(facts: Facts) -> bool:
    return facts.on_hold()


ONWARDS = (If(summed_up, DONE), "gate")

PHASE = Phase(
    "gratitude",
    (
        Step(
            "open",
            Choice("now", "later", "tomorrow", "not_for_me"),
            save="note_when",
            reads=read.somebody_named,
            to={"now": "told", "later": ONWARDS, "tomorrow": ONWARDS, "not_for_me": ONWARDS},
        ),
        Step("corridor", Choice("good", "note"), shows=show.corridor, keeps=read.wants_note, to={"note": "who"}),
        Step(
            "helper",
            OwnWord("yes", "nobody"),
            reads=read.helper,
            keeps=notes.helped,
            to={"yes": "who", "nobody": ONWARDS, "said": [If(notes.lacks_detail, "thing"), "draft"], "skip": ONWARDS},
        ),
        Step(
            "light",
            Choice("yes", "no"),
            save="light_note",
            reads=read.light,
            to={"yes": "who", "no": ONWARDS, "skip": ONWARDS},
        ),
        Step("told", Choice("email", "call", "portal", "in_person"), save="told"),
        Step(
            "who",
            Text("no_one"),
            reads=read.who,
            keeps=notes.addressed,
            to={"said": [If(notes.lacks_detail, "thing"), "door"], "no_one": ONWARDS, "skip": ONWARDS},
        ),
        Step(
            "thing",
            Text("nothing"),
            reads=read.thing,
            keeps=notes.detailed,
            to={"said": "door", "nothing": "door"},
            off_path=True,
        ),
        Step("door", Choice("feedback", "touch", "nothing"), keeps=notes.with_door, offers=show.note_doors),
        Step(
            "draft",
            OwnWord("copy", "warmer", "shorter", "formal", "edit", heard=("call", "linkedin")),
            reads=notes.tuned,
            keeps=notes.versioned,
            shows=notes.draft,
            offers=show.tunes,
            alt=holds("new_tune"),
            to={
                "copy": [If(held, "hold"), "sent"],
                "warmer": [If(held, "hold"), "sent"],
                "shorter": [If(held, "hold"), "sent"],
                "formal": [If(held, "hold"), "sent"],
                "call": "sent",
                "linkedin": "sent",
                "said": [If(held, "hold"), "sent"],
                "edit": "edit",
                "skip": ONWARDS,
            },
        ),
        Step(
            "edit",
            Text(),
            reads=notes.own_text,
            keeps=notes.rewritten,
            to={"said": [If(held, "hold"), "sent"]},
            off_path=True,
        ),
        Step(
            "sent",
            Choice("sent", "tomorrow", "change", "drop", heard=("copied",)),
            save="note_state",
            keeps=notes.sent,
            shows=notes.changed,
            alt=holds("note_copied"),
            to={
                "sent": ONWARDS,
                "tomorrow": ONWARDS,
                "drop": ONWARDS,
                "skip": ONWARDS,
                "copied": HERE,
                "change": "draft",
            },
        ),
        # At four or five, from anger, the note waits until the next day. It can still be copied; it is theirs.
        Step(
            "decent",
            OwnWord("yes", "no_one", "not_tonight"),
            reads=read.decent,
            keeps=notes.addressed,
            to={
                "yes": "decent_who",
                "no_one": "goodbye.tomorrow",
                "skip": "goodbye.tomorrow",
                "not_tonight": "goodbye.tomorrow",
                "said": [If(held, "hold"), "door"],
            },
            off_path=True,
        ),
        Step(
            "decent_who",
            Text("no_one"),
            reads=read.who,
            keeps=notes.addressed,
            to={
                "said": [If(held, "hold"), "door"],
                "no_one": "goodbye.tomorrow",
                "skip": "goodbye.tomorrow",
            },
            off_path=True,
        ),
        Step(
            "hold",
            Choice("tomorrow", "another_day", "drop"),
            save="hold",
            reads=read.hold,
            keeps=notes.held,
            hears=read.hold_taken_up,
            shows=notes.on_hold,
            alt=daytime,
            to={"tomorrow": "goodbye.quiet", "another_day": "hold_until", "drop": "goodbye.quiet"},
            off_path=True,
        ),
        Step(
            "hold_until",
            Moment(),
            save="hold_until",
            to={"set": "goodbye.quiet", "skip": "goodbye.quiet"},
            off_path=True,
        ),
        Step("gate", Choice("go_on", "enough"), to={"enough": [If(dated, "goodbye.quiet"), "goodbye.when"]}),
    ),
)

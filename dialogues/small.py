"""The smallest replies, where they answer nothing: "idk", "ok", a dot. Nobody is told off for them."""

from __future__ import annotations

import re
from typing import Final

from dialogues import answering, asking
from dialogues.flow import FLOW
from dialogues.turn import Turn
from dialogues.understanding import Understood
from dialogues.vocabulary import Answer, Scale

UNSURE: Final = re.compile(
    r"(?:i (?:really |just )?)?(?:don'?t|dont|do not) know(?: tbh| really| sorry)?|idk+|i dunno|dunno|no idea|not sure|"
    r"no clue|who knows|hard to say|can'?t say|🤷.?",
    re.I,
)
NOD: Final = re.compile(
    r"(?:ok(?:ay)?|k+|kk|fine|sure|alright|right|yes|yeah|yep|hm+|mm+|uh+|whatever|any|either|👍.?|\.+|…)"
    r"(?: (?:i guess|then|ok|whatever))?",
    re.I,
)


def answered(t: Turn, heard: Understood) -> bool:
    """ "I don't know" leaves the question open and goes on. A nod is asked which, once; the next one goes on, too."""
    said = heard.text.strip(" !,")
    if UNSURE.fullmatch(said.strip(".?")):
        t.add(t.line("unsure"))
    elif not NOD.fullmatch(said) or isinstance(FLOW.steps[t.spot.step].expects, Scale):
        return False
    elif not t.spot.memory.get("nodded"):
        t.spot.memory["nodded"] = True
        t.spot.memory.setdefault("misses", 1)  # what is shown with it stands just above
        t.add(t.line("nod"))
        asking.again(t)
        return True
    answering.apply(t, least(t.spot.step))
    return True


def least(step: str) -> Answer:
    """What asks least of them."""
    return Answer("just_this") if step == "feelings.pace" else Answer("skip")

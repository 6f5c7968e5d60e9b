"""Where nothing was understood: three rungs, asked plainer each time, then kept and passed. It never loops.

Before that: a question of theirs is answered, and a word too small to answer anything is not scolded for it.
"""

from __future__ import annotations

from typing import Final

from dialogues import answering, asked, crisis, interpret, interviews, small, telling, volunteered, words
from dialogues.asking import again
from dialogues.flow import FLOW
from dialogues.turn import Turn
from dialogues.understanding import Understood
from dialogues.vocabulary import Answer, Line, Moment


def nothing_said(t: Turn) -> None:
    t.add(t.line("empty"))
    again(t)


def not_understood(t: Turn, heard: Understood) -> None:
    """Three rungs: asked plainer, with the choices named, then kept as it is and passed. It never loops."""
    memory = t.spot.memory
    before = len(t.journey.memory.get("given", {}))
    volunteered.keep(t, heard)
    if len(t.journey.memory.get("given", {})) > before:
        if not t.pending:  # what was kept may have been said already
            t.add(t.line("heard-for-later"))
        again(t)
        return
    if asked.answered(t, heard) or small.answered(t, heard) or an_interview(t, heard):
        return
    if volunteered.felt_late(t, heard):
        again(t)
        return
    memory["misses"] = misses = memory.get("misses", 0) + 1
    if misses < 3:
        hint = words.key_of(t.spot.step, "hint")
        if isinstance(FLOW.steps[t.spot.step].expects, Moment) and interpret.past(heard, t.facts.local):
            t.add(t.line("when-past"))
        elif misses == 2 and words.has(hint):
            t.add(t.line(hint))
        else:
            t.add(t.line(f"missed-{misses}"))
        if misses == 2 and unread(heard.text):
            t.add(Line("crisis-unread", crisis.lines(t)))
        again(t)
        return
    t.journey.memory.setdefault("asides_kept", []).append(heard.text[:500])
    t.add(t.line("missed-3"))
    answering.apply(t, Answer("skip"))


def an_interview(t: Turn, heard: Understood) -> bool:
    """One that is to come is no answer to what was asked, and still worth a word the evening before."""
    interviews.mentioned(t, heard)
    if t.interview is None:
        return False
    interviews.after(t, t.spot.step, Answer("said"))
    telling.announce(t)
    again(t)
    return True


def unread(text: str) -> bool:
    """In a language that is not read here, so that the danger check may be deaf to it."""
    letters = [letter for letter in text if letter.isalpha()]
    foreign = sum(not letter.isascii() for letter in letters)
    few = {word.strip(".,!?").casefold() for word in text.split()} & COMMON
    return foreign * 2 > len(letters) or (len(text.split()) >= 4 and not few)


# fmt: off
COMMON: Final = frozenset([
    "i", "me", "my", "you", "your", "it", "is", "was", "the", "a", "an", "and", "or", "but", "not", "no", "yes",
    "to", "of", "in", "on", "at", "for", "with", "that", "this", "they", "he", "she", "we", "do", "did", "don't",
    "have", "had", "be", "been", "am", "are", "what", "why", "how", "so", "just", "can", "can't", "got", "get",
    "all", "one", "job",
])
# fmt: on

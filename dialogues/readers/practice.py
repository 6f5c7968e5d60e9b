"""An answer to a practice question, typed in pieces; what was seen in it, in sentences; what is kept of it."""

from __future__ import annotations

import re
from typing import Final

from dialogues import spelling, words
from dialogues.facts import Facts
from dialogues.practice import rubric
from dialogues.practice.evidence import pieces
from dialogues.practice.questions import CHOSEN, family_of, following, sheet
from dialogues.readers import practised as told
from dialogues.understanding import Understood
from dialogues.vocabulary import Answer, Line, Say, Slots

AT_MOST: Final = 5000  # characters of one answer
KEPT: Final = 40  # answers, by their parts alone
A_SENTENCE: Final = 6  # words
PASSED_OVER: Final = 3  # questions in a row
# "done" behind an answer, in the same message.
DONE: Final = re.compile(
    r"(?:^|[\s.!?…])\(?(?:done|that's it|thats it|that's all|thats all|finished|the end|end)\W*$", re.IGNORECASE
)
# What can be said again in a sentence or two.
ONE_LINE: Final = (
    "scene",
    "steps",
    "result",
    "reason",
    "particular",
    "named",
    "figure",
    "question",
    "first",
    "hedges",
    "fillers",
)
ADDED: Final = ("steps", "result", "reason", "particular", "figure", "question")  # these go behind what is there


# --- which question --------------------------------------------------------------------------------------------------


def line_known(facts: Facts) -> bool:
    return bool(family(facts))


def family(facts: Facts) -> str:
    return str(facts.get("practice_for") or family_of(str(facts.get("role") or "")))


def asked(facts: Facts) -> list[int]:
    found: list[int] = facts.get("practice_asked", [])
    return found


def another(facts: Facts, chosen: str, family: str) -> Slots:
    found = following(chosen, family, asked(facts))
    fresh = {"practice_text": "", "practised_now": False}
    return {"practice_question": found.id, "practice_asked": [*asked(facts), found.id][-200:], **fresh}


def begun(facts: Facts, answer: Answer) -> Slots:
    """A visit begins; what was asked in earlier ones comes last again."""
    if answer.outcome not in CHOSEN and answer.outcome != "here":
        return {}
    start = {
        "practice_about": answer.outcome,
        "practice_visit": int(facts.get("practice_visit", 0)) + 1,
        "practice_passed": 0,
    }
    if answer.outcome == "work" and not line_known(facts):
        return start
    return {**start, **another(facts, answer.outcome, family(facts))}


def line_of_work(heard: Understood, facts: Facts) -> Answer | None:
    return Answer("said", {"practice_for": family_of(heard.text)}) if heard.text else None


def first_question(facts: Facts, answer: Answer) -> Slots:
    """An unknown line of work has no list of its own: a mix, then."""
    found = family(facts)
    return {"practice_about": "work" if found else "mix", **another(facts, "work" if found else "mix", found)}


def question_shown(facts: Facts) -> list[Say]:
    """Shown until an answer to it is begun."""
    if facts.get("practice_text"):
        return []
    return [Say((Line("practice-question", {"question": told.now_asked(facts).text}),))]


# --- the answer, piece by piece --------------------------------------------------------------------------------------


def more_of_it(heard: Understood, facts: Facts) -> Answer | None:
    if not re.search(r"\w", heard.text):
        return None
    said = DONE.sub("", heard.text).strip()
    earlier = str(facts.get("practice_text") or "")
    text = f"{earlier}\n{said}".strip()[:AT_MOST]
    return Answer("done" if DONE.search(heard.text) and text else "said", {"practice_text": text})


def without_words(facts: Facts) -> bool:
    """Nothing of what they write is kept until the next message, so each one is a whole answer."""
    return bool(facts.person.memory.get("words_off"))


def whole_at_once(facts: Facts) -> bool:
    return without_words(facts) and bool(facts.get("practised_now"))


def may_pass_over(facts: Facts) -> bool:
    return int(facts.get("practice_passed", 0)) < PASSED_OVER


def while_answering(facts: Facts) -> tuple[str, ...]:
    return ("done",) if facts.get("practice_text") else ("another", "enough")


def looked_at(facts: Facts, answer: Answer) -> Slots:
    """Done: what is in it is kept, part by part. Passed over: the next question."""
    if answer.outcome in ("another", "skip"):
        passed = int(facts.get("practice_passed", 0)) + 1 if answer.outcome == "skip" else 0
        return {"practice_passed": passed, **another(facts, str(facts.get("practice_about")), family(facts))}
    if answer.outcome == "enough":
        return told.ended(facts)
    whole = answer.outcome == "done" or (answer.outcome == "said" and without_words(facts))
    return noted(facts) if whole and facts.get("practice_text") else {}


def noted(facts: Facts, redone: bool = False) -> Slots:
    """The parts of it, kept. `redone`: one line was said again, so it stands for the answer it belongs to."""
    seen, kept = told.seen_now(facts), facts.get("practised", [])
    was = {"was": kept[-1]["again"]} if redone and kept else {}
    entry = {
        "on": facts.local.date().isoformat(),
        "visit": int(facts.get("practice_visit", 0)),
        "question": told.now_asked(facts).id,
        "parts": dict.fromkeys(seen.parts, 1),
        "again": seen.weakest,
        "length": seen.words,
        "fillers": len(seen.fillers),
    }
    earlier = kept[:-1] if was else kept
    return {"practised": [*earlier, entry | was][-KEPT:], "practised_now": True, "practice_passed": 0}


def taken_up(facts: Facts, answer: Answer) -> list[Line] | None:
    if answer.outcome == "enough":
        return told.summed_up(facts, answer)
    if answer.outcome in ("another", "skip"):
        return []
    if answer.outcome == "done" and not facts.get("practice_text"):
        return [Line("practice-nothing-yet")]
    return told.feedback(facts) if facts.get("practised_now") else []


# --- once more, only that line, the next one -------------------------------------------------------------------------


def what_now(facts: Facts) -> tuple[str, ...]:
    last = (facts.get("practised") or [{}])[-1]
    again = str(last.get("again", ""))
    one = (
        ("shorter",) if again == "long" else ("that_line",) if again in ONE_LINE and facts.get("practice_text") else ()
    )
    return ("once_more", *one, "next", "enough")


def moved_on(facts: Facts, answer: Answer) -> Slots:
    if answer.outcome == "said":  # they begin again without a tap
        return {"practised_now": False}
    if answer.outcome in ("once_more", "shorter"):
        return {"practice_text": "", "practised_now": False}
    if answer.outcome == "next":
        return another(facts, str(facts.get("practice_about")), family(facts))
    return {} if answer.outcome == "that_line" else told.ended(facts)


def again_at_once(heard: Understood, facts: Facts) -> Answer | None:
    """A sentence where a button was offered is the same answer, begun anew."""
    if len(heard.text.split()) < A_SENTENCE:
        return None
    return Answer("said", {"practice_text": DONE.sub("", heard.text).strip()[:AT_MOST]})


def line_shown(facts: Facts) -> list[Say]:
    return [Say((Line(f"practice-line-{told.seen_now(facts).weakest or 'steps'}"),))]


def line_again(heard: Understood, facts: Facts) -> Answer | None:
    """The new line takes the old one's place; a part that was missing is put where it belongs."""
    new = heard.text.strip()
    if not re.search(r"\w", new):
        return None
    old, seen = str(facts.get("practice_text") or ""), told.seen_now(facts)
    if seen.weakest in ADDED and seen.how not in ("we", "vague"):
        text = f"{old}\n{new}"
    elif seen.weakest == "first":
        text = "\n".join([new, *kept_of(old, seen)])
    elif seen.line and seen.line in old:
        text = old.replace(seen.line, new, 1)
    else:
        text = f"{new}\n{old}"
    return Answer("said", {"practice_text": text[:AT_MOST]})


def kept_of(old: str, seen: rubric.Seen) -> list[str]:
    """From where the answer begins."""
    found = pieces(old)
    return found[min((found.index(p) for p in seen.parts.values() if p in found), default=0) :]


def line_looked_at(facts: Facts, answer: Answer) -> Slots:
    return noted(facts, redone=True) if answer.outcome == "said" else {}


# --- with somebody, and before the day -------------------------------------------------------------------------------


def sheet_shown(facts: Facts) -> list[Say]:
    """Words to ask with, and the sheet; each alone, so that copying gives just that."""
    whom = str(facts.get("practice_whom") or "friend")
    invitation = words.render(Line(f"practice-ask-{whom}", words.args_of(facts)))
    rows = [f"{n}. {q.text}" for n, q in enumerate(sheet(family(facts)), start=1)]
    listening = words.render(Line("practice-listen")).split("\n")
    return [
        Say((Line("practice-sheet-intro"),)),
        Say((), kind="draft", text=tuple(invitation.split("\n"))),
        Say((), kind="draft", text=(*rows, *listening)),
    ]


PREPARED: Final = ("firm", "stories", "ask", "way")


def all_open(facts: Facts, answer: Answer) -> Slots:
    return {"practice_ready": []} if answer.outcome == "only" else {}


def still_open(facts: Facts, answer: Answer) -> list[Line] | None:
    """What is not ready yet, and the half hour that would make the first of it ready."""
    if answer.outcome == "skip":
        return None
    left = [each for each in PREPARED if each not in facts.get("practice_ready", [])]
    if not left:
        return [Line("practice-ready-all")]
    open_ones = [spelling.lower(words.render(Line(f"practice-ready-{each}"))) for each in left]
    return [Line("practice-ready-left", {"left": open_ones, "count": len(left)}), Line(f"practice-ready-how-{left[0]}")]

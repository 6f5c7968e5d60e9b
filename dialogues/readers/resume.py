"""The looks at a CV, a line of it, an advert beside it: what was pasted, what is said to it, what is kept."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from dialogues import routes, spelling, words
from dialogues.facts import Facts
from dialogues.practice.evidence import excerpt
from dialogues.resume import advert as adverts
from dialogues.resume.checks import AT_A_TIME, order
from dialogues.resume.lines import LONG, Look, look, stripped
from dialogues.understanding import Understood
from dialogues.vocabulary import Answer, Line, Say, Slots

PASTED_AT_MOST: Final = 6000  # characters
A_LINE: Final = 2  # words
# Said to us, and no line of a CV.
TO_US: Final = re.compile(
    r"(?:i (?:don't|dont|do not|can't|won't|hate|think|feel|guess)|you|why|what|how|this is|whatever|no,)\b|.*\?$",
    re.I,
)
SHOWN: Final = 5  # terms of an advert in one sentence
DONE: Final = re.compile(r"(?:^|\n|[.!?] )\s*(?:done|that's it|that's all|finished)\W*$", re.IGNORECASE)


# --- which part ------------------------------------------------------------------------------------------------------


def keeps_words(facts: Facts) -> bool:
    """With words off nothing waits for a second message, so an advert can't wait for the CV."""
    return not facts.person.memory.get("words_off")


def doors(facts: Facts) -> tuple[str, ...]:
    checks = ("checks",) if left(facts) else ()
    return (*checks, "line", *(("advert",) if keeps_words(facts) else ()), "enough")


def behind_a_line(facts: Facts) -> tuple[str, ...]:
    return ("another", *(("advert",) if keeps_words(facts) else ()), "enough")


def door_taken(facts: Facts, answer: Answer) -> list[Line] | None:
    if answer.outcome == "advert" and not keeps_words(facts):
        return [Line("resume-no-words")]
    return [] if answer.outcome in ("checks", "line", "advert", "another", "said") else None


# --- three looks -----------------------------------------------------------------------------------------------------


def seen(facts: Facts) -> dict[str, str]:
    """Check → "fine", "change" or "skip"; a check that was looked at is not shown again."""
    found: dict[str, str] = facts.get("resume_looked", {})
    return found


def left(facts: Facts) -> list[str]:
    return [check for check in in_order(facts) if check not in seen(facts)]


def in_order(facts: Facts) -> list[str]:
    """By route; before anything is known, as for somebody who was never met."""
    return list(order(routes.route(facts) if facts.get("stage") or facts.get("scope") else routes.NEVER))


def round_begun(facts: Facts, answer: Answer) -> Slots:
    """After all ten, from the first again."""
    if answer.outcome != "checks":
        return {}
    again: Slots = {} if left(facts) else {"resume_looked": {}}
    return {**again, "resume_round": 0}


def check_shown(facts: Facts) -> list[Say]:
    check = (left(facts) or in_order(facts))[0]
    return [Say((Line(f"resume-look-{check}", words.args_of(facts)),))]


def looked(facts: Facts, answer: Answer) -> Slots:
    check = (left(facts) or [""])[0]
    told = {**seen(facts), check: answer.outcome} if check else seen(facts)
    return {"resume_looked": told, "resume_round": int(facts.get("resume_round", 0)) + 1}


def more_of_the_round(facts: Facts) -> bool:
    return int(facts.get("resume_round", 0)) < AT_A_TIME and bool(left(facts))


def to_change(facts: Facts) -> list[Say]:
    """What they said they would change, by name; nothing is counted."""
    names = [words.render(Line(f"resume-name-{check}")) for check, told in seen(facts).items() if told == "change"]
    if names:
        return [Say((Line("resume-to-change", {"names": names}),))]
    return [Say((Line("resume-all-fine"),))] if "fine" in seen(facts).values() else []


# --- one line, before and after --------------------------------------------------------------------------------------


def line(heard: Understood, facts: Facts) -> Answer | None:
    if len(heard.text.split()) < A_LINE or TO_US.match(heard.text):
        return None
    return Answer("said", {"resume_line": stripped(heard.text)})


def line_anew(facts: Facts) -> list[Say]:
    """What is there, what is not, and the line again, alone, so that copying gives just that."""
    text = str(facts.get("resume_line") or "")
    if not text or (facts.place and facts.place.memory.get("misses")):  # said once; the question may come again
        return []
    found = look(text)
    says = [Say(tuple(line_notes(found, text)))]
    if found.anew:
        says += [Say((Line("resume-anew"),)), Say((), kind="draft", text=(found.anew,))]
    return says


def line_notes(found: Look, text: str) -> list[Line]:
    """At most three sentences: what the line has, then how it begins or reads, then what it does not say yet."""
    has = [part for part, there in (("verb", found.verb), ("number", found.number), ("change", found.change)) if there]
    lines = [Line("resume-line-has", {"parts": [part_of(part, found) for part in has]})] if has else []
    if found.duty:
        lines.append(Line("resume-line-duty", {"duty": found.duty}))
    elif found.words > LONG:
        lines.append(Line("resume-line-long", {"count": found.words}))
    elif not found.verb and not found.anew:
        lines.append(Line("resume-line-no-verb", {"quote": excerpt(text, 3)}))
    elif found.pronoun:
        lines.append(Line("resume-line-pronoun", {"word": found.pronoun}))
    if not found.number and not found.change:
        lines.append(Line("resume-line-no-end"))
    elif not found.number:
        lines.append(Line("resume-line-no-number"))
    elif not found.change:
        lines.append(Line("resume-line-no-change"))
    return lines if lines[1:] or not has else [*lines, Line("resume-line-whole")]


def part_of(part: str, found: Look) -> str:
    quote = {"verb": found.verb, "number": found.number, "change": spelling.lower(found.change)}[part]
    return words.render(Line(f"resume-line-part-{part}", {"quote": quote}))


def line_done(facts: Facts, answer: Answer) -> Slots:
    """The line is theirs; none of it stays here."""
    return {} if answer.outcome == "said" else {"resume_line": ""}


# --- an advert, and their lines --------------------------------------------------------------------------------------


def pasted(slot: str) -> Callable[[Understood, Facts], Answer | None]:
    """In as many messages as it takes; "done" may stand behind the last of them."""

    def reads(heard: Understood, facts: Facts) -> Answer | None:
        said = DONE.sub("", heard.text).strip()
        text = f"{facts.get(slot) or ''}\n{said}".strip()[:PASTED_AT_MOST]
        if not text:
            return None
        return Answer("done" if DONE.search(heard.text) else "said", {slot: text})

    return reads


advert = pasted("resume_advert")
own_lines = pasted("resume_lines")


def while_pasting(facts: Facts) -> tuple[str, ...]:
    slot = "resume_advert" if facts.step == "resume.advert" else "resume_lines"
    return ("done", "enough") if facts.get(slot) else ("enough",)


def has_advert(facts: Facts) -> bool:
    return bool(facts.get("resume_advert"))


def has_lines(facts: Facts) -> bool:
    return bool(facts.get("resume_lines"))


def match_shown(facts: Facts) -> list[Say]:
    """Their words and the advert's, side by side; every term stands in the advert, and none is added."""
    found = adverts.compare(str(facts.get("resume_advert") or ""), str(facts.get("resume_lines") or ""))
    if not found.present and not found.missing:
        return [Say((Line("resume-match-nothing"),))]
    lines = []
    if found.present:
        first, where = next(iter(found.present.items()))
        args = {"terms": list(found.present)[:SHOWN], "first": first, "quote": excerpt(where)}
        lines.append(Line("resume-match-present", args))
    if found.missing:
        lines.append(Line("resume-match-missing", {"terms": list(found.missing[:SHOWN])}))
    return [Say((*lines, Line("resume-match-true" if found.missing else "resume-match-all")))]


def match_done(facts: Facts, answer: Answer) -> Slots:
    """What was pasted is looked at once and dropped."""
    return {"resume_advert": "", "resume_lines": ""}

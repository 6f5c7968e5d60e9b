"""What they were told, sorted; what they counted; what went well, kept word for word."""

from __future__ import annotations

import re
from typing import Any, Final

from dialogues import understanding, words
from dialogues.facts import Facts
from dialogues.understanding import Remark, Understood
from dialogues.vocabulary import Answer, Line, Say, Slots


def remark(found: Remark) -> dict[str, Any]:
    return {"quote": found.quote, "kind": found.kind, "gap": found.gap or "", "verdict": ""}


def feedback(heard: Understood, facts: Facts) -> Answer | None:
    """What they were told, sentence by sentence. Nothing in it about the work is an answer, too."""
    remarks = [remark(r) for r in understanding.feedback(heard.text)]
    if not remarks:
        return Answer("nothing") if heard.answer == "no" and facts.step == "feedback.heard" else None
    earlier = facts.get("remarks", [])
    known = {r["quote"] for r in earlier}
    everything = [*earlier, *(r for r in remarks if r["quote"] not in known)]
    return Answer("said", {"remarks": everything, "heard": "said", "sorting": 0})


def confirmed(facts: Facts, answer: Answer) -> Slots:
    if answer.outcome != "yes":
        return {"sorting": 0}
    return {"gaps": [*dict.fromkeys([*gaps_of(facts), *facts.get("earlier_gaps", [])])], "judging": 0}


def gaps_of(facts: Facts) -> list[str]:
    """The gaps they agreed to, by subject; never one that the law protects."""
    return subjects(facts.get("remarks", []))


def subjects(remarks: list[dict[str, Any]]) -> list[str]:
    """What the gaps are about; their own words where no subject can be seen in them."""
    found = [understanding.subject(r["quote"]) or words.facing(r["quote"]) for r in remarks if r["kind"] == "gap"]
    return list(dict.fromkeys(found))


def resorted(facts: Facts, answer: Answer) -> Slots:
    remarks = [dict(r) for r in facts.get("remarks", [])]
    at = int(facts.get("sorting", 0))
    if at < len(remarks) and remarks[at]["kind"] != "protected":
        remarks[at]["kind"] = "stock" if answer.outcome == "nothing" else answer.outcome
    found = list(dict.fromkeys([*subjects(remarks), *facts.get("earlier_gaps", [])]))
    return {"remarks": remarks, "sorting": at + 1, "gaps": found, "judging": 0}


def more_to_sort(facts: Facts) -> bool:
    return int(facts.get("sorting", 0)) < len(facts.get("remarks", []))


def judged(facts: Facts, answer: Answer) -> Slots:
    """Each suggestion ends as a plan, as not now, or as a disagreement; only plans stay gaps."""
    at = int(facts.get("judging", 0))
    gaps = list(facts.get("gaps", []))
    verdicts = {**facts.get("verdicts", {}), **({gaps[at]: answer.outcome} if at < len(gaps) else {})}
    if at + 1 >= len(gaps):
        gaps = [g for g in gaps if verdicts.get(g, "plan") == "plan"]
    return {"verdicts": verdicts, "judging": at + 1, "gaps": gaps}


def more_to_judge(facts: Facts) -> bool:
    return int(facts.get("judging", 0)) < len(facts.get("verdicts", {})) or (
        int(facts.get("judging", 0)) < len(facts.get("gaps", []))
    )


def late(heard: Understood, facts: Facts) -> Answer | None:
    """What came in the end; a sentence that cannot be sorted is kept as it is."""
    found = [remark(r) for r in understanding.feedback(heard.text) if r.kind != "unclear"]
    return Answer("said", {"late": found}) if found else None


def late_taken_up(facts: Facts, answer: Answer) -> list[Line] | None:
    """Sorted at once, where there is something to sort; that takes it up."""
    return [] if answer.slots.get("late") and not (facts.place and facts.place.memory.get("home")) else None


def door(heard: Understood, facts: Facts) -> Answer | None:
    """Somebody there said to try again; or nobody did."""
    if "try_again" in facts.details:
        name = str(facts.get("first_name") or "")
        return Answer("person", {"door_person": name if name and name.lower() in heard.text.lower() else ""})
    if heard.text.lower().strip(" .!") in ("go on", "on", "continue", "next", "ok", "okay"):
        return None
    return {"yes": Answer("person"), "no": Answer("no")}.get(heard.answer)


def polite_line(facts: Facts) -> list[Say]:
    text = words.render(Line("feedback-polite-line", words.args_of(facts)))
    return [Say((), kind="draft", text=tuple(text.split("\n")))]


def counts(heard: Understood, facts: Facts) -> Answer | None:
    """Sent, answered, talked: three numbers at most, in this order."""
    numbers = [int(n) for n in re.findall(r"\d{1,4}", heard.text)][:3]
    if not numbers:
        one = understanding.number(heard.text)
        numbers = [one] if one is not None else []
    if not numbers and heard.answer != "no":
        return None
    names = ("sent", "replied", "talked_to")
    if "none" in heard.text.lower() or "no answer" in heard.text.lower() or heard.answer == "no":
        numbers = [*numbers, 0, 0][:3]
    return Answer("said", {"counts": list(numbers)} | dict(zip(names, numbers, strict=False)))


def others_taken_up(facts: Facts, answer: Answer) -> list[Line] | None:
    """Guesses are put down as guesses; "I don't know" is no guess."""
    if facts.get("others") == ["unknown"]:
        return [Line("feedback-others-heard-unknown")]
    return None


LOOKS = {"cv": "the CV", "jobs": "which jobs you pick", "way_in": "the way in", "talks": "the talks"}


def looks(facts: Facts) -> tuple[str, ...]:
    """Talks but no offer point at the talks; no talk yet, at the sending."""
    talked = int(facts.get("talked_to", 0) or 0) > 0
    return ("talks", "cv", "way_in", "not_today") if talked else ("cv", "jobs", "way_in", "not_today")


def look(facts: Facts, answer: Answer) -> Slots:
    return {"look": "", "gaps": []} if answer.outcome in ("not_today", "skip") else {"look": LOOKS[answer.outcome]}


# "They wrote: ...", "she'll just say ...": theirs, and praise only where it praises.
THEIRS: Final = re.compile(
    r"^(?:and |but |well |so )?(?:they|he|she|it|hr|the \w+|[A-Z][a-z]+)(?:'ll|'d| will| would)? "
    r"(?:just |only |then |also )*(?:wrote|write|writes|said|says?|told)\b|"
    r"\b(?:not|isn'?t|no) (?:really )?(?:a )?(?:win|what went well)\b|^(?:that )?is what (?:they|s?he) \w+$",
)
PRAISE: Final = re.compile(
    r"\b(good|great|well|best|nice|liked?|loved?|impress\w*|strong\w*|clear\w*|calm\w*|thank\w*|laugh\w*|smart|fit|"
    r"perfect|excellent|enjoyed|happy|solid)\b",
    re.IGNORECASE,
)


def wins(heard: Understood, facts: Facts) -> Answer | None:
    """What went well, in their words; what they were told is only one of these where it praises."""
    told = [w for w in understanding.items(heard.text) if THEIRS.search(w) and not PRAISE.search(w)]
    found = [sentence(w) for w in understanding.items(heard.text) if w not in told]
    if not found:
        return Answer("theirs") if told else None
    return Answer("said", {"new_wins": found, "win": found[0]})


# Somebody there laughed: the one thing that can be taken up in other words than theirs.
JOKE: Final = re.compile(
    r"laughed (?:at|about|with) (?:my |the |a |an )?((?:[\w-]+ ){0,2}?(?:jokes?|pun|story))\b", re.IGNORECASE
)


def well_taken_up(facts: Facts, answer: Answer) -> list[Line] | None:
    """Quoted, the first two of them; a joke that worked is called that."""
    found = answer.slots.get("new_wins", [])
    if not found:
        return None
    joke = next((hit[1] for win in found[1:2] if (hit := JOKE.search(win))), "")
    more = {"win": found[0], "win_2": found[1] if len(found) > 1 else "none", "joke": a_or_an(joke) or "none"}
    return [Line("feedback-well-heard", {**words.args_of(facts), **more, "count": len(found)})]


def a_or_an(noun: str) -> str:
    return f"{'an' if noun[:1].lower() in 'aeiou' else 'a'} {noun}" if noun and not noun.endswith("s") else noun


def won(facts: Facts, answer: Answer) -> Slots:
    """Kept word for word with its date; theirs for good, so the person's memory has it too."""
    day = facts.local.date().isoformat()
    new = [{"text": w, "on": day} for w in answer.slots.get("new_wins", [])]
    facts.person.memory["wins"] = [*facts.person.memory.get("wins", []), *new]
    return {"wins": [*facts.get("wins", []), *new]}


def sentence(text: str) -> str:
    """Their words as a sentence: a capital at the start, "I" as "I"; nothing else is touched."""
    said = re.sub(r"\bi\b", "I", text.strip().rstrip(".!?, "))
    return said[:1].upper() + said[1:]


def from_mine(facts: Facts, answer: Answer) -> Slots:
    """What they would do differently is a gap they named themself, if they found none before."""
    if facts.get("gaps") or answer.outcome == "skip":
        return {}
    return {"gaps": [str(answer.slots.get("mine_differently", ""))[:80]]} if facts.get("mine") != "answer" else {}

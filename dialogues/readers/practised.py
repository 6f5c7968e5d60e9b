"""What was seen in an answer, in sentences; and a visit in brief, beside their own last one and nobody else's."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import Any

from dialogues import spelling, words
from dialogues.facts import Facts
from dialogues.practice import rubric
from dialogues.practice.evidence import excerpt
from dialogues.practice.questions import Question, questions
from dialogues.vocabulary import Answer, Line, Slots


def now_asked(facts: Facts) -> Question:
    """A question of an older list may be gone; the first of the list stands in for it."""
    known = questions()
    return known.get(int(facts.get("practice_question", 0)), next(iter(known.values())))


def seen_now(facts: Facts) -> rubric.Seen:
    return rubric.seen(now_asked(facts).kind, str(facts.get("practice_text") or ""))


def feedback(facts: Facts) -> list[Line]:
    """At most three sentences: the clearest part, quoted; what is new against their own last go; one thing to redo."""
    seen = seen_now(facts)
    found = [clearest(seen)] if seen.clearest else []
    found += against_the_last(facts, seen)
    return [*found, weakest(seen, facts)]


def clearest(seen: rubric.Seen) -> Line:
    return Line(f"practice-clear-{seen.clearest}", {"quote": excerpt(seen.parts[seen.clearest])})


def weakest(seen: rubric.Seen, facts: Facts) -> Line:
    """Its most particular sentence; where nothing is to be redone, that."""
    if not seen.weakest:
        return Line("practice-again-none" if seen.clearest else "practice-again-heard", {"count": seen.words})
    counts = {"count": seen.words, "minutes": seen.minutes, "many": len(said_often(seen)), "which": said_often(seen)}
    args = {"quote": excerpt(seen.line) if seen.line else "none", **counts}
    keys = [f"practice-again-{seen.weakest}-{seen.how}", f"practice-again-{seen.weakest}"]
    return Line(next(filter(words.has, keys)), args)


def said_often(seen: rubric.Seen) -> list[str]:
    found = Counter(seen.hedges if seen.weakest == "hedges" else seen.fillers)
    return [f'"{word}"' for word, _ in found.most_common(3)]


def against_the_last(facts: Facts, seen: rubric.Seen) -> list[Line]:
    """Only with their own last go at this very question, and only what is new in it."""
    earlier = [e for e in facts.get("practised", [])[:-1] if e["question"] == now_asked(facts).id]
    if not earlier:
        return []
    last = earlier[-1]
    new = [part for part in seen.parts if part not in last["parts"] and part != seen.clearest]
    if new:
        return [Line("practice-new", {"parts": named(new), "count": len(new)})]
    if last["again"] == "long" and seen.words < int(last["length"]):
        return [Line("practice-shorter-now", {"before": int(last["length"]), "count": seen.words})]
    if last["again"] == "fillers" and len(seen.fillers) < int(last["fillers"]):
        return [Line("practice-fewer", {"before": int(last["fillers"]), "count": len(seen.fillers)})]
    return []


def named(parts: list[str]) -> list[str]:
    return [words.render(Line(f"practice-part-{part}")) for part in parts]


def line_taken_up(facts: Facts, answer: Answer) -> list[Line] | None:
    """Whether it is there now; the rest of the answer is not gone through again."""
    if answer.outcome != "said":
        return []
    seen = seen_now(facts)
    was = str((facts.get("practised") or [{}])[-1].get("was", ""))
    if was in seen.parts and seen.weakest != was:
        return [
            Line("practice-line-there", {"part": named([was]), "quote": excerpt(seen.parts[was])}),
            rest(seen, facts),
        ]
    if was and seen.weakest != was:
        return [Line("practice-line-better"), rest(seen, facts)]
    return [Line("practice-line-not-yet", {"part": named([was])})] if was else []


def rest(seen: rubric.Seen, facts: Facts) -> Line:
    return weakest(seen, facts) if seen.weakest else Line("practice-again-nothing-more")


# --- the end of a visit ----------------------------------------------------------------------------------------------


def of_this_visit(facts: Facts) -> list[dict[str, Any]]:
    return [entry for entry in facts.get("practised", []) if entry["visit"] == facts.get("practice_visit")]


def ended(facts: Facts) -> Slots:
    """A visit in brief: the last go at each question, and nothing of what was said in it."""
    now = list({entry["question"]: entry for entry in of_this_visit(facts)}.values())
    if not now:
        return {"practice_text": ""}
    told = {
        "on": facts.local.date().isoformat(),
        "answers": len(now),
        "parts": dict(Counter(p for e in now for p in e["parts"])),
    }
    return {"practice_visits": [*facts.get("practice_visits", []), told][-20:], "practice_text": ""}


def summed_up(facts: Facts, answer: Answer) -> list[Line] | None:
    """What was there how often; beside it their own last visit, and nobody else's."""
    if answer.outcome not in ("enough", "skip"):
        return []
    visits = facts.get("practice_visits", [])
    if not visits or not of_this_visit(facts):
        return [Line("practice-over")]
    lines = [Line("practice-sum", in_brief(visits[-1]))]
    if len(visits) > 1:
        lines.append(Line("practice-sum-last", in_brief(visits[-2]) | {"on": datetime.fromisoformat(visits[-2]["on"])}))
    return lines


def in_brief(visit: dict[str, Any]) -> dict[str, Any]:
    """One answer needs no count of its parts."""
    parts, many = Counter(visit["parts"]).most_common(3), visit["answers"] > 1
    return {
        "answers": visit["answers"],
        "parts": [f"{named([p])[0]}{f' in {spelling.counted(n)}' if many else ''}" for p, n in parts] or "none",
    }

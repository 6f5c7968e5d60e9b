"""Small things said in passing that a prompt may take up: what happened in the process, who knows, what is urgent.

Each comes with the words that showed it, numbers written out, so that it can be quoted or counted.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from dialogues.understanding.lists import Rule, patterns, sections
from dialogues.understanding.normalise import plain, tidy

_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def spelled(number: str) -> str:
    """ "12" as "twelve"; above twelve, and words, unchanged."""
    return _WORDS[int(number)] if number.isdigit() and int(number) < len(_WORDS) else number


def _as_said(match: re.Match[str]) -> str:
    return match[0].strip(" ,.")


def _task(match: re.Match[str]) -> str:
    n, unit = match["n"], match["u"]
    if not n or not unit:
        return _as_said(match)
    unit = "hour" if unit.startswith("h") else unit.rstrip("s")
    return f"{spelled(n)}-{unit} task"


def _silence(match: re.Match[str]) -> str:
    n, unit = match["n"] or match["n2"], match["u"] or match["u2"]
    return f"{spelled(n)} {unit} of nothing" if n else _as_said(match)


def _rounds(match: re.Match[str]) -> str:
    return f"{spelled(match['n'])} {match['u']}"


_SPOKEN: dict[str, Callable[[re.Match[str]], str]] = {
    "take_home": _task,
    "silence": _silence,
    "many_rounds": _rounds,
}
_RULES = patterns("details.txt")
_NOT_PEOPLE = frozenset(sections("roles.txt")["not_people"])


def details(text: str) -> tuple[tuple[str, str], ...]:
    """(id, words that showed it), in the order said; each id once. Numbers up to twelve are in words."""
    low = plain(text)
    found: list[tuple[int, str, str]] = []
    for name, (rule,) in _RULES.items():
        match = next((m for m in rule.finditer(low) if _counts(name, m, text)), None)
        if match:
            found.append((match.start(), name, _SPOKEN.get(name, _as_said)(match)))
    names = {name for _, name, _ in found}
    return tuple((name, words) for _, name, words in sorted(found) if not (name == "emailed" and "form_mail" in names))


def _counts(name: str, match: re.Match[str], text: str) -> bool:
    if name == "named_person_said":
        said = match["name"]
        return said not in _NOT_PEOPLE and len(said) > 2 and not said.endswith(("ing", "ed"))
    if name == "take_home":
        return match["n"] is not None or match[0].strip() != "task"
    if name == "all_or_nothing":
        return not re.search(
            (
                r"\btold (?:\w+ )?every|\bevery(?:one|body) (?:\w+ )?(?:knows?|asks?|says?|is asking)|"
                r"\bnever (?:heard|got|replied|answered|mind)|\bheard nothing"
            ),
            match[0],
        )
    if name == "threat_figure":
        return "myself" not in match[0] and not match[0].endswith(" for")
    return True


_SWEARS = Rule(
    r"\b(?:fuck\w*|shit\w*|bullshit|wtf|damn\w*|bastards?|assholes?|bitch\w*|crap|clowns?|idiots?|morons?|"
    r"bloody|hell|jerks?|scum\w*|pricks?|dickheads?|arse\w*)\b|🤬|😡"
)


def loud(text: str) -> bool:
    """Long or loud: more than eight words, a word shouted, swearing, or several sentences at once."""
    typed = tidy(text)
    shouted = re.findall(r"\b[A-Z]{4,}\b", typed)
    pieces = [p for p in re.split(r"[.!?;]+\s+|\n+", typed) if p.strip()]
    return (
        len(typed.split()) > 8
        or bool(shouted)
        or bool(_SWEARS.search(typed.lower()))
        or len(pieces) >= 3
        or "!!" in typed
    )

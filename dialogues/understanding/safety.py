"""The danger check. It reads everything, always, first, and needs nothing but the text.

full: one's own life or body, now. check: hopelessness, burden, somebody else, long ago: ask gently. none: all the rest.
Wide on purpose; what it must not do is alarm at figures of speech, or be walked around by spelling.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dialogues.understanding import danger_signs, disguise, worry_signs
from dialogues.understanding.lists import Rule
from dialogues.understanding.shapes import Crisis, Kind, Level

_WINDOW, _STEP = 480, 320  # characters; longer than any pattern can reach, so that work grows with length only
_NOTICE = Rule(
    (
        r"kill|kms|su[iu]|die|dy|dead|death|liv|life|alive|exist|end|hurt|harm|cut|slit|slic|burn|hang|hung|"
        r"drown|shoot|shot|gun|rope|noose|pill|tablet|"
    )(
        r"dos|jump|leap|bridge|roof|ledge|train|wake|sleep|hope|worth|point|burden|give|hate|cope|can not|"
        r"bear|rope|tether|way|matter|care|disappear|vanish|"
    )(
        r"gone|bye|last|final|note|letter|papers|affairs|insur|miss|better|born|here|dark|scared|afraid|safe|"
        r"trust|mis|stop|over|alone|broken|nothing|nobody|"
    )(
        r"no one|starv|punch|punish|scratch|choke|blood|bleed|bl[ao]|knife|razor|od|unal|reason|future|know|"
        r"found|bring|bomb|fire|beat|hit|slap|him|her|them|sorry|"
    )(
        r"mor|mat|uccid|ammaz|suic|viv|tot|tod|umbr|ritz|ster|dood|zelf|mezelf|leven|mour|tuer|finir|vida|"
        r"leben|jours|farla|taglia|corta|lebens|wenn|besser|beter|melhor|meglio|"
    )(
        r"tell|see|next|imagine|let me|myself|self|dream|fantas|thought|think|thing|why|try|do away|misery|"
        r"suffering|see you|plan|method|picked"
    )
)


def crisis(text: str) -> Crisis:
    """How worried to be about a text. Pure; its time grows with the length only."""
    folded = disguise.folded(text)
    if danger_signs.RAW_FULL.search(folded):
        return Crisis("full", "life")
    letter = len({m[0] for m in worry_signs.LETTER_WORDS.finditer(folded.translate(_STRAIGHT))}) >= 2
    found = [_weigh(window, letter) for window in dict.fromkeys(_windows(text))]
    return _gravest(found)


_STRAIGHT = str.maketrans({"’": "'"})


def _windows(text: str) -> Iterator[str]:
    """Overlapping stretches, unmasked; cut where a word ends."""
    start = 0
    while start < len(text):
        stop = start + _WINDOW
        piece = text[start:stop]
        if stop < len(text):
            blank = piece.rfind(" ", _STEP)
            piece = piece[:blank] if blank > 0 else piece
        clear = disguise.unmasked(piece)
        if _NOTICE.search(clear):
            yield clear
        if stop >= len(text):
            return
        start = text.find(" ", start + _STEP, start + _WINDOW) + 1 or start + _STEP


def _gravest(found: list[Crisis]) -> Crisis:
    order = {"full": 3, "check": 2, "none": 0}
    kinds = {"now": 4, "life": 3, "self_harm": 2, "others": 1, "home": 1, "": 0}
    best = max(found, key=lambda one: (order[one.level], kinds[one.kind], one.negated), default=Crisis())
    if best.level == "none" and not best.kind and any(one.negated for one in found):
        return Crisis("none", "", True)
    return best


def _weigh(text: str, letter: bool) -> Crisis:
    text = worry_signs.FIGURE.sub(" ", text)
    if any(sign.search(text) for sign in worry_signs.DONE_ALREADY):
        return Crisis("full", "now")
    level, kind, negated = _full(text)
    if level != "full" and not letter and sum(bool(part.search(text)) for part in worry_signs.FAREWELL) >= 3:
        return Crisis("full", "life")
    if level != "full":
        quiet, denied = _check(text, letter)
        negated = negated or denied
        level = "check" if level == "check" or quiet else "none"
    if level == "none":
        kind = _around(text)
    return Crisis(level, kind if level != "check" else "", negated and level == "none")


def _full(text: str) -> tuple[Level, Kind, bool]:
    """The gravest reading of the first-person families, guards applied match by match."""
    level: Level = "none"
    kind: Kind = ""
    negated = False
    for sign in danger_signs.FULL:
        for match in sign.pattern.finditer(text):
            weight = _guarded(text, match)
            if weight == "full":
                return "full", sign.kind, False
            negated = negated or weight == "denied"
            level = "check" if weight == "check" else level
    return level, kind, negated


def _guarded(text: str, match: re.Match[str]) -> str:
    """full, check, denied or none for one match."""
    clause = re.split(r"[.!?;\n]", text[: match.start()])[-1][-90:]
    after = text[match.end() : match.end() + 70]
    here = clause + match[0] + re.split(r"[.!?;\n]", after)[0]
    if worry_signs.LAUGHTER.search(here):
        return "none"
    if worry_signs.NEGATED.search(clause) and not worry_signs.STILL_MEANT.search(clause[-40:]):
        return "check" if worry_signs.BUT.search(after) else "denied"
    if worry_signs.OF_ANOTHER.search(here) and not re.search(
        r"\b(?:i|me|myself|my life|my own)\b", here[here.find(match[0]) :] + _subject(clause)
    ):
        return "check"
    if worry_signs.LONG_AGO.search(here) or worry_signs.JOKING.search(here):
        return "check"
    return "full"


def _subject(clause: str) -> str:
    """The last few words before a match: who does it is said there."""
    return " ".join(clause.split()[-3:])


def _check(text: str, letter: bool) -> tuple[bool, bool]:
    """(worrying, denied). In an employer's letter only sentences in the first person count."""
    denied = False
    if any(sign.search(text) for sign in worry_signs.ABOUT_ANOTHER):
        return True, False
    for sign in worry_signs.CHECK:
        for match in sign.finditer(text):
            before = re.split(r"[.!?;\n]", text[: match.start()])[-1]
            around = before[-60:] + match[0] + text[match.end() : match.end() + 20]
            if letter and not re.search(r"\b(?:i|me|my|myself)\b", around):
                continue
            if worry_signs.NEGATED.search(before[-60:]) and not worry_signs.STILL_MEANT.search(before[-40:]):
                denied = True
            elif not worry_signs.JOKING.search(around) and not worry_signs.LAUGHTER.search(around):
                return True, denied
    return False, denied


def _around(text: str) -> Kind:
    if any(sign.search(text) for sign in worry_signs.OTHERS):
        return "others"
    if any(sign.search(text) for sign in worry_signs.HOME):
        return "home"
    return ""

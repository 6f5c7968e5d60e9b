"""Which of the offered choices a reply means: by label, synonym, emoji, number or order.

A long story taps no button: a choice is meant when the reply begins with it, or is little more than it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from dialogues.understanding.lists import Rule
from dialogues.understanding.normalise import bare, plain, repair, tidy
from dialogues.understanding.numbers import NUMBER_WORDS, spread_keycaps

_ORDINALS = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "fifth": 5,
    "5th": 5,
    "sixth": 6,
    "6th": 6,
    "seventh": 7,
    "7th": 7,
    "eighth": 8,
    "8th": 8,
    "ninth": 9,
    "9th": 9,
    "tenth": 10,
    "10th": 10,
}
_PLACE = Rule(
    (
        r"^(?:(?:both|option|number|numbers|no(?=\.? ?\d)|nr|choice|answer|button|the|i pick|i choose|i take|"
        r"i would say|take|pick|"
        r"let us do|let us say|give me|probably|maybe|and|#) ?)*(?P<list>(?:(?:the |option |number |nr |# ?|and |or |"
        r"n |plus |& |, ?)*(?:\d{1,2}|"
    )
    + "|".join(_ORDINALS)
    + (
        r"|last|one|two|three|four|five|six)(?:[).:]|(?: one| option| choice)?\b)?[ ,&+/]*)+)(?:please|then|"
        r"tbh|i guess|thanks|i think|[.!])*$"
    )
)
_EACH = Rule(
    r"\d{1,2}(?!\d)|\b(?:" + "|".join(_ORDINALS) + r"|last|(?:one|two|three|four|five|six)(?! option| choice))\b"
)
_DENIED = Rule(
    r"\b(?:not|never|no|nor|without|rather than|instead of|neither)(?: (?:really|so|too|very|that|just now|"
    r"even|a|an|any|the|feeling|feel|be|being|all|exactly))* ?$"
)
_LEAD_IN = Rule(
    r"^(?:(?:i am|i feel|i would say|i guess|i think|it is|it was|that was|they|we are|mostly|mainly|just|"
    r"only|probably|maybe|kind of|sort of|a bit|a little|really|very|so|pretty|quite|well|um+|ok|okay|then|"
    r"let us|go with|the|a|an|feeling|more|rather|totally|super|hm+|definitely|honestly|i want|i would like|"
    r"i pick|i choose|give me|please|fine|lol|haha|my|to|do|try|take|open|show me|yes|yeah|no)[ ,.]+)+"
)


def choose(text: str, options: Mapping[str, Sequence[str]], several: bool = False) -> tuple[str, ...]:
    """The choices a reply means, in the order they are mentioned.

    Args:
        options: choice id → its label, then synonyms and emoji, in the order shown.
    Returns:
        Ids; empty if none, or if more than one is meant where one is asked.
    """
    return chosen(text, options, several)[0]


def chosen(text: str, options: Mapping[str, Sequence[str]], several: bool = False) -> tuple[tuple[str, ...], str]:
    """Like `choose`, and what was said beyond the choice: "yes. i froze tbh" → (("yes",), "i froze tbh")."""
    clean = tidy(text)
    named = [one for one, labels in options.items() if labels and clean.lower().strip(" .!") == labels[0].lower()]
    if len(named) == 1:  # "number two", where that is what a button is called
        return (named[0],), ""
    ids = _many(clean, options) if several else ()
    ids = ids or _by_place(clean, list(options), several)
    if ids:
        return ids, ""
    hits = _mentions(clean, options)
    if not hits:
        return (), clean
    if several:
        return tuple(dict.fromkeys(one for _, _, one in hits)), _rest(
            clean, hits[-1][1] if len(hits) == 1 and hits[0][0] == 0 else -1
        )
    return _single(clean, hits)


_ALL = Rule(
    r"(?:(?:all|every(?:thing|one)?|each|the whole lot|the lot)(?: (?:of (?:them|it|those|these|the above)|"
    r"the above|above))?|"
    r"(?:a (?:bit|little)|some|a mix) of (?:everything|all|each|all of (?:them|it|those)))"
    r"(?: (?:really|tbh|honestly|i guess|i think|apply|please|at once|together))*[.! ]*"
)
_ALL_BUT = Rule(
    r"(?:all|every(?:thing|one)?)(?: of (?:them|it|those))? ?,? ?(?:except|but|besides|apart from|without|"
    r"minus) (?P<out>.+)"
)
_SPAN = Rule(r"(?P<a>\d{1,2}) ?(?:-|to|through|till|until) ?(?P<b>\d{1,2})[.! ]*")
_END = Rule(r"(?:the )?(?P<end>first|last|top) (?P<n>two|three|four|2|3|4)(?: of them| ones)?[.! ]*")
_NO_PICK = frozenset(("none", "other", "nothing", "something", "done"))  # "all of them" never means these


def _many(clean: str, options: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Several at one stroke: all of them, all but one, one to three, the first two."""
    low, ids = plain(clean), list(options)
    if _ALL.fullmatch(low):
        return tuple(one for one in ids if one not in _NO_PICK)
    but = _ALL_BUT.fullmatch(low)
    if but:
        out = {one for _, _, one in _mentions(but["out"], options)}
        return tuple(one for one in ids if one not in out | _NO_PICK) if out else ()
    span, end = _SPAN.fullmatch(low), _END.fullmatch(low)
    if span and 1 <= int(span["a"]) < int(span["b"]) <= len(ids):
        return tuple(ids[int(span["a"]) - 1 : int(span["b"])])
    if end:
        n = int(end["n"]) if end["n"].isdigit() else NUMBER_WORDS[end["n"]]
        return tuple(ids[-n:] if end["end"] == "last" else ids[:n])
    return ()


def _rest(clean: str, end: int) -> str:
    return re.sub(r"^[\s,.;:!?)-]+", "", clean[end:]) if end >= 0 else clean


def _by_place(clean: str, ids: list[str], several: bool) -> tuple[str, ...]:
    """Choices by number or order, when the reply is nothing else."""
    low = spread_keycaps(plain(clean))
    match = _PLACE.match(low)
    if not match or not ids:
        return ()
    found: list[str] = []
    for said in (each[0] for each in _EACH.finditer(match["list"])):
        if said == "one" and re.search(
            r"\b(?:first|second|third|fourth|fifth|sixth|last|\d(?:st|nd|rd|th)) one\b", match["list"]
        ):
            continue
        at = len(ids) if said == "last" else int(said) if said.isdigit() else _ORDINALS.get(said) or NUMBER_WORDS[said]
        if not 1 <= at <= len(ids):
            return ()
        found.append(ids[at - 1])
    unique = tuple(dict.fromkeys(found))
    return unique if several or len(unique) == 1 else ()


_Hit = tuple[int, int, str]


def _mentions(clean: str, options: Mapping[str, Sequence[str]]) -> list[_Hit]:
    """(start, end, id) of every label or synonym said, longest reading first, denied ones left out."""
    low = clean.lower().replace("’", "'")
    hits: list[_Hit] = []
    spoken = sorted(
        ((label.lower().replace("’", "'").strip(), one) for one, labels in options.items() for label in labels),
        key=lambda pair: -len(pair[0]),
    )
    for label, one in spoken:
        for start, end in _places_of(label, low):
            if not any(start < e and s < end for s, e, _ in hits) and not _DENIED.search(
                plain(low[max(0, start - 30) : start])
            ):
                hits.append((start, end, one))
    if not hits:
        hits = _nearly(low, spoken)
    return sorted(hits)


def _places_of(label: str, low: str) -> list[tuple[int, int]]:
    slim = re.sub(r"[.!?…]+$", "", label)
    if not re.search(r"\w", label):
        return [(at, at + len(label)) for at in range(len(low)) if low.startswith(label, at)]
    pattern = r"[\s,]+".join(re.escape(word.strip(",")) for word in slim.split())
    return [m.span() for m in re.finditer(rf"(?<![\w']){pattern}(?![\w'])", low)]


def _nearly(low: str, spoken: list[tuple[str, str]]) -> list[_Hit]:
    """One slip of the finger in a one-word label, or a label whose punctuation or contraction was typed otherwise."""
    known = {label: one for label, one in spoken if label.isalpha()}
    hits: list[_Hit] = []
    for match in re.finditer(r"[^\W\d_]+", low):
        word = repair(match[0], known)
        if word and not _DENIED.search(plain(low[max(0, match.start() - 30) : match.start()])):
            hits.append((match.start(), match.end(), known[word]))
    if not hits:
        said = bare(low)
        named = ((_bare_label(label), one) for label, one in spoken)
        hits = [(0, len(low), one) for label, one in named if label and (said == label or _close(said, label))][:1]
    return hits


@lru_cache(maxsize=4096)
def _bare_label(label: str) -> str:
    """A label is ours and the same for everybody, so it is kept; what a person said never is."""
    return bare(label)


def _close(said: str, label: str) -> bool:
    if len(label) < 8 or abs(len(said) - len(label)) > 2:
        return False
    mended = " ".join(repair(word, label.split()) or word for word in said.split())
    return mended == label


def _single(clean: str, hits: list[_Hit]) -> tuple[tuple[str, ...], str]:
    """One choice: the reply begins with it, or is little more than it. A long story taps no button."""
    start, end, one = hits[0]
    before = clean[:start].lower()
    opens = not _LEAD_IN.sub("", plain(before) + " ").strip(" ,.") if before.strip() else True
    others = {other for _, _, other in hits}
    spare = len(bare(clean).split()) - len(bare(clean[start:end]).split())
    ends_here = re.match(
        (
            r"\s*(?:[.,;:!?)…-]|$|\n|but\b|and\b|i guess|i think|tbh|please|then|now\b|because|for|thanks|lol|"
            r"today|maybe)"
        ),
        clean[end:].lower(),
    )
    if len(others) > 1:
        stops = re.match(r"\s*[.;:!?…-]|\s*\n", clean[end:])
        if not (opens and stops):
            return (), clean
        return (one,), _rest(clean, end)
    if opens and (ends_here or spare <= 4):
        return (one,), _rest(clean, end)
    return ((one,), "") if spare <= 3 else ((), clean)

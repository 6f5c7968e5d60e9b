"""Lists in a reply, and companies named in passing. The words stay theirs."""

from __future__ import annotations

import re

from dialogues.understanding.companies import capitals
from dialogues.understanding.lists import Rule, sections
from dialogues.understanding.normalise import tidy

_SETS = sections("small_words.txt")

_ITEM = Rule(
    (
        r"\s*(?:[.;!?•]+(?=\s|$)|[\n•]|(?<=\S)\s+[-–—]\s|^\s*(?:\d[.):]|[-*])\s+)\s*|\s*,\s*(?:and\s+)?(?=(?:the|that|a|an|"
        r"my|their|i|it|also|good|great|being|working|how|having|no|what|more|[\w-]+$|[\w-]+ [\w-]+$|[\w-]+,))|"
        r",?\s+and\s+(?=(?:that|the|also|a|an|my|their|i|how|being|having)\b)"
    ),
    re.IGNORECASE,
)
_JOINING = Rule(
    (
        r"^(?:(?:and|also|then|plus|but|well|first|second|secondly|firstly|third|so|yes|yeah|maybe|probably|"
        r"i guess|i think|tbh|honestly|mostly|mainly|definitely|one|two|that|because|because of|it was|i liked|"
        r"i loved|i wanted|just|for me|erm|um+) ?[,:]? )+"
    ),
    re.IGNORECASE,
)
_ASIDE = Rule(
    (
        r"^(?:(?:it|that|this) (?:means|meant|matters|mattered|is|was|felt|would)\b.{0,40}|.*\b(?:has|have|had|"
        r"got) (?:that|it|this|those|them) (?:too|as well|also)\b.*|(?:they|who) (?:also )?(?:have|"
        r"has) an? (?:opening|vacancy).*|tbh|actually|lol|haha|idk|i guess|that is (?:it|all)|that's (?:it|all)|"
        r"nothing else|yeah|yes|no)$"
    ),
    re.IGNORECASE,
)


def items(text: str) -> tuple[str, ...]:
    """The things a reply lists, cleaned of "and", "also", "that"; asides about them left out."""
    found: list[str] = []
    for piece in _ITEM.split(re.sub(r"(?:^|\s)\d[.):]\s*(?=[^\W\d])", "\n", tidy(text))):
        said = _JOINING.sub("", (piece or "").strip(" ,.")).strip(" ,.")
        said = (
            re.sub(r"^(?:it's|it is|that's|that it's) (?=\w)", "", said, flags=re.IGNORECASE)
            if (piece or "").lower().lstrip().startswith(("and that", "that it"))
            else said
        )
        if said and not _ASIDE.match(said) and said.lower() not in (f.lower() for f in found):
            found.append(said)
    return tuple(found)


_PLACE_HEADS = (
    r"(?:hospital|clinic|bank|university|college|school|labs?|health|group|studios?|foods?|systems|software|"
    r"technologies|tech|consulting|partners|institute|hotel|council|city council|museum|library|airlines?|"
    r"energy|insurance|motors|media|agency|foundation|solutions|pharma|care|logistics|networks?|games|"
    r"capital|trust|centre|center)"
)
_HEADED = Rule(
    (
        r"\b(?P<name>(?:(?!the\b|a\b|an\b|at\b|and\b|that\b|is\b|my\b|our\b|their\b|it\b|also\b|maybe\b|to\b|"
        r"for\b|in\b|of\b|this\b|has\b|health data|good\b|with\b|like\b|from\b|same\b|local\b|"
        rf"other\b)[\w&'-]+ ){{1,3}}{_PLACE_HEADS})\b(?! (?:data|team|tech|job|role|work|system))"
    ),
    re.IGNORECASE,
)
_HAS = Rule(
    (
        r"(?:^|[.!?,;]\s*|\b(?:and|but|maybe|also|so|then|or|like|"
        r"think) )(?P<name>[\w&'-]+(?: [\w&'-]+){0,2}?) (?:also |maybe |probably |might |does |still |"
        r"currently )*(?:has|have|is hiring|are hiring|is looking|are looking|does that|do that|offers?|would be|"
        r"had|does the same|comes? close|could be)\b"
    ),
    re.IGNORECASE,
)
_AT = Rule(
    r"\b(?:at|with|for|from|to|apply to|try|ask|called|named|work(?:s|ing)? for|next is|second is|"
    r"be) (?P<name>[A-Z][\w&'-]+(?: (?:of |and |& )?[A-Z][\w&'-]+){0,3})"
)
_AT_LOW = Rule(
    r"\b(?:at|apply to|applying to|applied to|apply at|try|works? (?:for|at)|opening at|job at|role at|"
    r"position at|interview (?:at|with)) (?P<name>(?!the\b|a\b|an\b|my\b|home\b|least\b|it\b|them\b|that\b|"
    r"this\b|all\b|once\b|work\b|\d|again\b|to\b|and\b|something\b|some\b|other\b|smaller\b|"
    r"bigger\b)[a-z][\w&'-]+(?: (?!and\b|but\b|they\b|as\b|is\b|has\b|for\b|on\b|because\b|tomorrow\b|next\b|"
    r"too\b|also\b|by\b|in\b|since\b|where\b|who\b|there\b|today\b|this\b|again\b|or\b|with\b|at\b|"
    r"to\b)[a-z][\w&'-]+){0,2})"
)
_NO_PLACE = frozenset(_SETS["mentions no_place"])


def places(text: str) -> tuple[str, ...]:
    """Companies named in passing, with capitals; doubtful words are left out."""
    typed = tidy(text)
    found: list[tuple[int, str]] = []
    for rule in (_HEADED, _AT, _AT_LOW, _HAS):
        for match in rule.finditer(typed):
            raw = re.sub(
                r"^(?:and|but|also|so|then|or|like|think|maybe|that|the)\s+",
                "",
                match["name"].strip(),
                flags=re.IGNORECASE,
            )
            if raw.lower().split()[0] in _NO_PLACE or raw.lower().split()[-1] in _NO_PLACE or len(raw) < 3:
                continue
            if not any(raw.lower() in other.lower() or other.lower() in raw.lower() for _, other in found):
                found.append((match.start("name"), capitals(raw)))
    return tuple(name for _, name in sorted(found))

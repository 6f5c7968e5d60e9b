"""People and places a reply names, and lists of things in it. The words stay theirs."""

from __future__ import annotations

import re

from dialogues.understanding.jobs import capitals
from dialogues.understanding.lists import Rule
from dialogues.understanding.normalise import bare, plain, sentences, tidy

_NOBODY = Rule(
    r"^(?:no|nope|nah|none|no ?one|nobody|not really|no one really|nobody really|no one there|nobody there|"
    r"none of them|not one|no one was|nobody was|there was no ?one|there was nobody|"
    r"can not think of (?:anyone|anybody)|i can not think of (?:anyone|anybody)|i do not know(?: anyone|"
    r" a name)?|no idea|i (?:do not remember|forgot)(?: (?:the|any) names?)?|skip|not tonight|"
    r"not sure)(?: tbh| sorry| honestly| to be honest| at all| really| there| good)*$"
)
_ROLE_WORDS = (
    r"(?:tech lead|team lead|lead|recruiter|hiring manager|manager|boss|hr|interviewer|director|ceo|cto|"
    r"founder|engineer|developer|designer|receptionist|assistant|coordinator|head of \w+|colleague|nurse|"
    r"doctor|teacher|principal|supervisor|owner|chef|guy|woman|man|lady|person|one|head \w+|hr (?:person|"
    r"lady|guy|manager|woman)|team leader|shift leader|vp|partner|talent \w+|people \w+|panel member|mentor|"
    r"friend|secretary|product owner|scrum master|analyst|professor)"
)
_DESCRIBED = Rule(
    (
        rf"^(?:the|my|a|an|their|her|his|one of the|some) (?:[\w-]+ ){{0,3}}{_ROLE_WORDS}\b(?: (?:from|at|in|of|"
        rf"who) [\w ]{{1,30}})?|^{_ROLE_WORDS}$|^head of [\w ]{{2,30}}$|^(?:from|in) (?:hr|the [\w ]+)$"
    ),
    re.IGNORECASE,
)
_NAME = Rule(
    (
        r"^(?:it was |that was |that would be |probably |maybe |definitely |i guess |i think |i would say |a |"
        r"one |her name is |his name is |the name is |name is |called |yes[,.]? |yeah[,.]? |only |just |"
        r"my interviewer |the recruiter |recruiter |interviewer |hr |manager )*(?P<name>(?:(?:dr|mr|mrs|ms|"
        r"prof)\.? )?[^\W\d_][^\W\d_'’.-]*(?:[ -][^\W\d_][^\W\d_'’-]*){0,2})(?P<rest>.*)$"
    ),
    re.IGNORECASE | re.DOTALL,
)
_NO_NAME = frozenset(
    [
        "the",
        "a",
        "an",
        "my",
        "their",
        "her",
        "his",
        "some",
        "one",
        "she",
        "he",
        "they",
        "it",
        "we",
        "i",
        "you",
        "who",
        "that",
        "this",
        "there",
        "was",
        "is",
        "no",
        "not",
        "yes",
        "yeah",
        "maybe",
        "nobody",
        "everyone",
        "everybody",
        "somebody",
        "someone",
        "recruiter",
        "manager",
        "hr",
        "interviewer",
        "panel",
        "team",
        "people",
        "all",
        "none",
        "phoned",
        "called",
        "gave",
        "told",
        "showed",
        "said",
        "was",
        "very",
        "really",
        "and",
        "but",
        "for",
        "from",
        "with",
        "because",
        "just",
        "only",
        "also",
        "good",
        "nice",
        "kind",
        "friendly",
        "honest",
        "when",
        "after",
        "before",
        "who",
        "helped",
        "wrote",
        "made",
        "took",
        "let",
        "asked",
        "explained",
        "answered",
        "laughed",
        "stayed",
        "thanked",
        "sent",
    ]
)
_VERBS = frozenset(
    [
        "was",
        "is",
        "phoned",
        "called",
        "gave",
        "told",
        "showed",
        "said",
        "helped",
        "wrote",
        "made",
        "took",
        "let",
        "asked",
        "explained",
        "answered",
        "laughed",
        "stayed",
        "thanked",
        "sent",
        "who",
        "from",
        "at",
        "in",
        "and",
        "because",
        "for",
        "has",
        "had",
        "were",
        "are",
        "did",
        "always",
        "really",
        "also",
        "even",
        "seemed",
        "listened",
        "walked",
        "drove",
        "spent",
        "shared",
        "offered",
        "came",
        "invited",
        "sounded",
        "looked",
        "works",
        "the",
    ]
)
_VERDICT = Rule(
    (
        r"^(?:and )?(?:that|it|this) (?:was|is|felt) (?:actually |really |so |very |quite |pretty |kind of |"
        r"rather |a |super |honestly |all )*(?:good|nice|great|kind|lovely|cool|fun|interesting|decent|ok|okay|"
        r"sweet|rare|helpful|something|refreshing|thing|the best|human)\b.*$"
    ),
    re.IGNORECASE,
)


def who(text: str) -> tuple[str | None, str | None, tuple[str, ...]]:
    """(name, description, what they said or did) of one person; nothing at all for "no one"."""
    typed = tidy(text)
    if not typed or _NOBODY.match(bare(typed)):
        return None, None, ()
    head, rest = _head(typed)
    name, left = _named(head)
    told = re.match(
        r"(?:from|in) (?:hr|the [\w]+(?: team)?|sales|marketing|finance|recruiting|engineering)\b", left, re.IGNORECASE
    )
    left = f"{told[0]}, {left[told.end() :].strip()}" if told else left
    parts = [p.strip() for p in left.split(",") if p.strip()] if left else []
    described = next((p for p in parts if _DESCRIBED.match(p)), None)
    if name is None and _DESCRIBED.match(head):
        match = _DESCRIBED.match(head)
        described = match[0].strip() if match else None
        parts = [head[len(described or "") :].strip(" ,")]
    clauses = _split_clauses(" ".join(p for p in parts if p and p != described), rest)
    return name, described, clauses


def _head(typed: str) -> tuple[str, list[str]]:
    parts = [
        p.strip()
        for p in re.split(
            r"(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bdr)(?<!\bmr)(?<!\bms)(?<!\bmrs)[.;!?:\n]+\s*|\s+[-–—]\s+",
            typed,
        )
        if p.strip()
    ]
    return (parts[0], parts[1:]) if parts else ("", [])


def _named(head: str) -> tuple[str | None, str]:
    """The name a reply begins with and what follows it."""
    match = _NAME.match(head)
    if not match:
        return None, head
    words = match["name"].split()
    kept: list[str] = []
    for word in words:
        if (
            word.lower() in _NO_NAME
            or word.lower() in _VERBS
            or (
                kept
                and kept[-1][:1].isupper()
                and word[:1].islower()
                and word.lower() not in ("van", "de", "von", "da", "el")
            )
        ):
            break
        kept.append(word)
    if not kept:
        return None, head
    raw = " ".join(kept)
    after = head[match.start("name") + len(raw) :]
    return capitals(raw) if raw.islower() else raw, after.strip(" ,")


def _split_clauses(first: str, rest: list[str]) -> tuple[str, ...]:
    """Clauses about the person, joined words off, bare verdicts ("that was good") left out."""
    found: list[str] = []
    for piece in ([first] if first else []) + rest:
        for clause in re.split(
            (
                r",\s+(?:and\s+)?(?=(?:she|he|they|we|i|her|his|that|it|who|always)\b)|\s+and (?=(?:she|he|they|"
                r"we|i)\b)|,\s+(?=and\b)"
            ),
            piece,
        ):
            said = re.sub(
                r"^(?:and|also|but|then|who|plus|because|for|when)\s+(?=\w)",
                "",
                clause.strip(" ,."),
                flags=re.IGNORECASE,
            )
            if clause.strip().lower().startswith(("for ", "who ", "because ")):
                said = clause.strip(" ,.")
            if said and not _VERDICT.match(said) and len(said.split()) > 1:
                found.append(said)
    return tuple(found)


_ITEM = Rule(
    (
        r"\s*(?:[.;!?\n•]+|(?<=\S)\s+[-–—]\s|^\s*(?:\d[.):]|[-*])\s+)\s*|\s*,\s*(?:and\s+)?(?=(?:the|that|a|an|"
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
_NO_PLACE = frozenset(
    [
        "it",
        "that",
        "they",
        "she",
        "he",
        "we",
        "i",
        "you",
        "this",
        "which",
        "who",
        "what",
        "there",
        "nobody",
        "someone",
        "one",
        "two",
        "everything",
        "nothing",
        "the",
        "a",
        "and",
        "but",
        "so",
        "also",
        "maybe",
        "they're",
        "company",
        "job",
        "role",
        "position",
        "team",
        "people",
        "data",
        "place",
        "something",
        "anything",
        "other",
        "another",
        "hr",
        "money",
        "work",
        "sam",
    ]
)
_ONLY = Rule(r"^[\w&'’ .-]{2,40}$")


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


def first_sentence(text: str) -> str:
    said = sentences(text)
    return said[0] if said else ""


def says_nobody(text: str) -> bool:
    """Whether an answer to "who?" is that there was no one."""
    return bool(_NOBODY.match(bare(plain(text))))

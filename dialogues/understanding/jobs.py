"""Company and role, taken out of the person's words. Never more than a guess: it is always shown for correction."""

from __future__ import annotations

import re

from dialogues.understanding.lists import Rule, sections
from dialogues.understanding.normalise import tidy
from dialogues.understanding.roles import AREAS, BEFORE, EXTRA, HEADS, UPPER, WEAK

_LISTS = sections("roles.txt")
_SMALL = frozenset(["of", "and", "the", "de", "la", "le", "du", "von", "van", "der", "den", "&", "for", "in", "at"])
_WORD = r"[^\W_][\w&.'’+#/-]*"
_STOP = frozenset(_LISTS["stop"])
_PLACES_OK = frozenset(
    [
        "hospital",
        "school",
        "bank",
        "hotel",
        "university",
        "college",
        "city",
        "clinic",
        "foods",
        "health",
        "group",
        "labs",
        "europe",
    ]
)


def capitals(name: str) -> str:
    """A name typed in lower case gets capitals; one with any capital is kept as typed."""
    name = re.sub(r"\s+", " ", name).strip(" ,.;:!?\"'()")
    if any(c.isupper() for c in name):
        return name
    said = [w.upper() if w in UPPER else w if w in _SMALL and at else _cap(w) for at, w in enumerate(name.split(" "))]
    return " ".join(said)


def _cap(word: str) -> str:
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))


def is_role(text: str) -> bool:
    """Whether a few words look like a title: "data analyst", "senior backend", "chef de partie"."""
    parts = [p for p in re.split(r"[\s/]+", re.sub(r"\([^)]*\)", "", text.lower()).strip(" .,!?")) if p]
    if not parts or len(parts) > 7:
        return False
    single = [p.rstrip("s") if p.rstrip("s") in HEADS else p for p in parts]
    if single[-1] in HEADS or (
        single[0] in HEADS and len(parts) > 1 and parts[1] in ("of", "de", "for", "in", "-", "ii", "iii", "i")
    ):
        return True
    if parts[0] in ("head", "director", "vp") and len(parts) > 2 and parts[1] == "of":
        return True
    return len(parts) > 1 and parts[-1] in AREAS and all(p in BEFORE or p in AREAS or p in EXTRA for p in parts[:-1])


def role_in(text: str) -> str | None:
    """The longest title-like run of words anywhere in a text, as typed."""
    tokens = [(m[0].rstrip(".,;:!?'’"), m.start()) for m in re.finditer(r"[^\s,;:!?()\"]+", text)]
    best: tuple[int, int] | None = None
    for at, (token, start) in enumerate(tokens):
        low = token.lower()
        if low not in HEADS and not (low in AREAS and at and tokens[at - 1][0].lower() in BEFORE):
            continue
        first = _left(tokens, at, text)
        last = _right(tokens, at)
        if first == at and (low in WEAK or (low in AREAS and low not in HEADS)):
            continue
        span = (tokens[first][1], tokens[last][1] + len(tokens[last][0]))
        if best is None or span[1] - span[0] > best[1] - best[0]:
            best = span
    return text[best[0] : best[1]] if best else None


def _left(tokens: list[tuple[str, int]], at: int, text: str) -> int:
    first = at
    while first > 0 and at - first < 5:
        word, start = tokens[first - 1]
        if re.search(r"[,;:!?.()]", text[start + len(word) : tokens[first][1]]):
            break
        low = word.lower()
        if low not in BEFORE and low not in AREAS and not (low in ("of", "&", "de") and first != at):
            break
        first -= 1
    while (
        first < at
        and tokens[first][0].lower() in ("of", "&", "de", "the", "go", "test", "time", "back", "full", "end")
        and tokens[first][0].lower() not in ("full", "back", "test")
    ):
        first += 1
    return first


def _right(tokens: list[tuple[str, int]], at: int) -> int:
    if (
        at + 2 < len(tokens)
        and tokens[at + 1][0].lower() in ("of", "de")
        and tokens[at + 2][0].lower() in BEFORE | AREAS
    ):
        return at + 2
    if at + 1 < len(tokens) and tokens[at + 1][0].lower() in (
        "ii",
        "iii",
        "intern",
        "trainee",
        "apprentice",
        "assistant",
        "lead",
        "manager",
    ):
        return at + 1
    return at


_ANY_ROLE = r"(?P<role>[\w&+#./'’ -]{2,60}?)"
_THING = r"(?:role|position|job|post|opening|vacancy|internship|gig|spot|place|opportunity|interview|application)"
_FOR = Rule(
    (
        r"\b(?:for|as|of|to be|apply(?:ing)? (?:for|as|to)|the|a|an) (?:a |an |the |their |"
        rf"your )?{_ANY_ROLE} {_THING}\b"
    ),
    re.IGNORECASE,
)
_AS = Rule(
    (
        r"\b(?:for|as|position of|role of|post of|job of|apply as|regarding|re:|selected for|applied for|"
        rf"application for|interview for) (?:a |an |the |our |your application (?:for|as) )?{_ANY_ROLE}(?= (?:at|"
        r"with|in|by|from|role|position|job|and|but|we|after|went|ended|got|didn|they|i|was|here|on|because|"
        r"so)\b|[,.;:!?\n(]|$)"
    ),
    re.IGNORECASE,
)


def role_named(text: str) -> str | None:
    """A role as typed, by its place in the sentence or else by its words."""
    for rule in (_FOR, _AS):
        for match in rule.finditer(text):
            role = re.sub(
                r"^(?:a|an|the|your|our|their|this|that|my|open|new|application|as|for|of|position|role)\s+",
                "",
                match["role"].strip(),
                flags=re.IGNORECASE,
            )
            role = re.sub(r"^(?:a|an|the|for|as)\s+", "", role, flags=re.IGNORECASE).strip()
            if is_role(role) and not set(role.lower().split()) & {"i", "they", "was", "me", "rejected"}:
                return role_in(role) if len(role.split()) > 5 else role
    return role_in(text)


_CAP = r"(?:[A-Z0-9][\w&.'’+-]*|[a-z][A-Z][\w&]*)"
_NAME = rf"{_CAP}(?:(?: (?:of|and|&|de|the|for|van|von) (?={_CAP})| ){_CAP}){{0,4}}"
_LOW = r"[^\W\d_][\w&'’+-]*(?:\.(?:com|io|ai|org|co))?(?: [^\W\d_][\w&'’+-]*){0,3}"
_BEFORE_NAME = r"(?:at|by|with|from|to|for|joined|join|hello|of)"
_AT = Rule(rf"\b(?:at|by|with|from) (?:the )?(?P<name>{_NAME}|{_LOW})", re.UNICODE)
_DID = Rule(
    (
        r"(?:^|[.!?,;:\n]\s*|\b(?:and|so|but|well|ugh|today|yesterday|damn|because|that|just|then|when|lol|"
        rf"wow|omg) )(?:the )?(?P<name>{_NAME}|{_LOW}?)(?:'s)? (?:has |have |just |finally |also |never |"
        r"even |already |had |simply |only |then |now |politely |officially |suddenly |quickly )*"
    )(
        r"(?:rejected|reject|rejects|turned (?:me|my \w+) down|turned down|said no|says no|declined|"
        r"passed on|ghosted|withdrew|rescinded|pulled|revoked|cancell?ed|took back|chose|went with|hired|"
        r"picked|refused|dropped|denied|ditched|didn[’']?t|did not|never|won[’']?t|will not|decided|gave|"
        r"doesn[’']?t|told me|sent|replied|let me know|offered|wants?|invited|called|is still|filled|"
        r"preferred|selected|dumped)\b"
    ),
    re.IGNORECASE,
)
_MY_AT = Rule(
    (
        rf"^(?:my )?(?P<name>{_NAME}|{_LOW}) (?:final |first |second |third |last |phone |panel |onsite |"
        r"technical )?(?:interview|application|rejection|round|offer)\b"
    ),
    re.IGNORECASE,
)


def company_in(text: str) -> str | None:
    """The company a sentence speaks of, with capitals; None rather than a wrong word."""
    for rule in (_AT, _DID, _MY_AT):
        for match in rule.finditer(text):
            name = _company(match["name"])
            if name:
                return name
    return None


_NO_COMPANY = Rule(
    (
        r"^(?:least|home|work|first|last|all|night|noon|the|moment|end|same|mistake|email|phone|mail|letter|text|"
        r"linkedin|indeed|hand|scratch|bed|lunch|school|uni|once|peace|me|now|\d+)$"
    ),
    re.IGNORECASE,
)


def _company(raw: str) -> str | None:
    kept: list[str] = []
    for word in raw.split():
        clean = word.strip(".,;:!?’'")
        low = clean.lower().removesuffix("'s").removesuffix("’s")
        capital = clean[:1].isupper() and not clean.isupper()
        stop = low in _STOP and not (capital and kept and low not in _GRAMMAR) and not (kept and low in _PLACES_OK)
        if (
            stop
            or (low in HEADS and not capital)
            or (not kept and low in BEFORE and not capital and low not in _SHARED)
        ):
            break
        kept.append(clean)
        if word.endswith((",", ";", "!", "?")) or (word.endswith(".") and len(word) > 4):
            break
    while kept and kept[-1].lower() in _SMALL:
        kept.pop()
    name = " ".join(kept).removesuffix("'s").removesuffix("’s")
    if not name or _NO_COMPANY.match(name) or name.lower() in _NOT_NAMES or len(name) < 2:
        return None
    return capitals(name)


_GRAMMAR = frozenset(
    [
        "a",
        "an",
        "my",
        "me",
        "i",
        "we",
        "you",
        "they",
        "he",
        "she",
        "it",
        "and",
        "but",
        "or",
        "so",
        "because",
        "after",
        "before",
        "for",
        "as",
        "on",
        "at",
        "with",
        "from",
        "by",
        "to",
        "about",
        "into",
    ]
)
_SHARED = frozenset(
    [
        "city",
        "general",
        "national",
        "delta",
        "shell",
        "health",
        "global",
        "bank",
        "care",
        "energy",
        "solar",
        "summit",
        "pine",
        "building",
    ]
)
_NOT_NAMES = frozenset(_LISTS["no_company"])


def job(text: str) -> tuple[str | None, str | None]:
    """(company, role) of an answer to "which job was it?", both with capitals."""
    said = re.sub(
        r"^(?:it was |it's |its |the job was |i applied |applied |so |well |um+ |uh )+",
        "",
        tidy(text),
        flags=re.IGNORECASE,
    ).strip(" .!")
    if not said:
        return None, None
    pair = _pair(said)
    if pair:
        return pair
    role = role_named(said)
    without = said.replace(role, " ", 1) if role else said
    company = company_in(said) or _left_over(without, bool(role))
    return company, capitals(role) if role else None


_SPLIT = Rule(
    r"\s*(?:[,;:|/\n]|\.(?=\s)|\s[-–—]\s|\s@\s?|\s(?:at|with|for|as|bei)\s(?:an?\s|the\s)?)\s*", re.IGNORECASE
)


def _pair(said: str) -> tuple[str | None, str | None] | None:
    """Two short pieces, one of them a role: "Acme, Data Analyst", "brightline. senior backend"."""
    parts = [p.strip(" .,!?") for p in _SPLIT.split(said) if p.strip(" .,!?")]
    parts = [
        re.sub(
            r"^(?:a|an|the|role|company|position|job|role was|company was)\s+(?:is |was )?", "", p, flags=re.IGNORECASE
        )
        for p in parts
    ]
    if len(parts) != 2 or any(len(p.split()) > 6 or set(p.lower().split()) & _TALK for p in parts):
        return None
    first, second = (is_role(p) for p in parts)
    if second and not (first and _AT_WORD.search(said)):
        return capitals(parts[0]), capitals(parts[1])
    if first:
        return capitals(parts[1]), capitals(parts[0])
    if _AT_WORD.search(said) and len(parts[0].split()) <= 4:
        return capitals(parts[1]), capitals(parts[0])
    return (capitals(parts[0]), capitals(parts[1])) if "," in said or "\n" in said else None


_AT_WORD = Rule(r"\s(?:at|with|@|bei)\s", re.IGNORECASE)
_TALK = frozenset(
    [
        "i",
        "i'm",
        "im",
        "they",
        "didn't",
        "didnt",
        "got",
        "rejected",
        "me",
        "my",
        "was",
        "said",
        "not",
        "never",
        "it",
        "is",
        "the",
        "we",
        "he",
        "she",
        "he's",
        "she's",
        "just",
    ]
)


def _left_over(said: str, has_role: bool) -> str | None:
    """A bare name: "acme", "It was Initech". Long talk names no company."""
    rest = re.sub(
        r"\b(?:company|firm|role|position|job|called|named|the|a|an|was|is|and|it|at|for|as)\b|[,.;:!?()-]",
        " ",
        said,
        flags=re.IGNORECASE,
    )
    rest = re.sub(r"\s+", " ", rest).strip()
    if not rest or len(rest.split()) > (3 if has_role else 4) or set(rest.lower().split()) & (_TALK | _UNSURE):
        return None
    return None if rest.lower() in _NOT_NAMES else capitals(rest)


_UNSURE = frozenset(
    [
        "don't",
        "dont",
        "know",
        "remember",
        "matter",
        "matters",
        "skip",
        "none",
        "nothing",
        "whatever",
        "later",
        "want",
        "rather",
        "say",
        "tell",
        "yes",
        "no",
        "yeah",
        "nope",
        "sure",
        "why",
        "what",
        "maybe",
        "idk",
        "many",
        "several",
        "all",
        "secret",
        "private",
    ]
)

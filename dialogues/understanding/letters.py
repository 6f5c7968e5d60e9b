"""A pasted letter from an employer: what kind, how final, about whom. Sentence by sentence, nothing guessed."""

from __future__ import annotations

import re

from dialogues.understanding.companies import capitals
from dialogues.understanding.gaps import by_rules as gaps
from dialogues.understanding.lists import Rule, patterns
from dialogues.understanding.normalise import plain, sentences, tidy
from dialogues.understanding.roles import is_role, role_in, role_named
from dialogues.understanding.shapes import Letter

_SIGNS = patterns("letters.txt")
_REJECTS, _NO_REJECTION, _LETTERISH = (_SIGNS[name][0] for name in ("rejects", "no_rejection", "letterish"))
_STOCK, _ABOUT, _GENERAL_YOU = (_SIGNS[name][0] for name in ("stock", "about", "general_you"))
_SOFT, _HARD = (_SIGNS[name][0] for name in ("soft", "hard"))
# A line of some length that ends without a stop goes on in the next: mail programs break lines.
_WRAPPED = Rule(r"([^\n]{55}[^\n.!?:]*[^\n.!?: ]) ?\n(?=\S)")
_QUOTED = Rule(
    r"^\s*>.*$|^-{2,}.*(?:original|forwarded).*$|^(?:from|to|sent|cc|subject|date):.*$|^on .{5,60} wrote:.*$",
    re.IGNORECASE | re.MULTILINE,
)
_FOOTER = Rule(
    (
        r"\n(?:-- ?\n|_{5,}|this (?:e-?mail|message) (?:is|and any|was)|please do not reply|confidentiality|"
        r"unsubscribe|©).*"
    ),
    re.IGNORECASE | re.DOTALL,
)
_SIGNATURE = Rule(
    (
        r"(?:^|\n|[.!?] )\s*(?:(?:kind|best|warm(?:est)?|many) (?:regards|wishes|thanks)|regards|sincerely|"
        r"yours \w+|best|cheers|all the best|thanks|thank you)\s*,?\s*(?P<who>(?:\n?[^\n]{2,60}){1,4})\s*$"
    ),
    re.IGNORECASE,
)


def letter(text: str) -> Letter | None:
    """The letter in a text, None when it is the person's own words."""
    typed = _body(text)
    low = plain(typed)
    if not _is_letter(typed, low):
        return None
    parts = _said(typed)
    rejection = any(_rejects(plain(s)) for s in parts) and not _only_other_news(low)
    role = _role(typed) if rejection or "interview" in low or "offer" in low else None
    own = tuple(at for at, s in enumerate(parts) if _is_about(s))
    kinds = _gaps(tuple(parts[at] for at in own) + parts) if rejection else ()
    soft = bool(_SOFT.search(_HARD.sub(" ", low)))
    return Letter(
        rejection, _company(typed, role), capitals(role) if role else None, soft and rejection, kinds, parts, own
    )


def _body(text: str) -> str:
    whole = _FOOTER.sub("", _QUOTED.sub("", tidy(text))).strip()
    return _WRAPPED.sub(r"\1 ", whole)


def _is_letter(typed: str, low: str) -> bool:
    """Positively an employer's: their formulas, and not the person's own "i"."""
    signs = {m[0] for m in _LETTERISH.finditer(low)}
    own = len(re.findall(r"\b(?:i|my|me|myself)\b", low))
    length = len(low.split())
    they = len(re.findall(r"\b(?:we|our|us|your|you)\b", low))
    greeted = bool(re.match(r"(?:dear|hello|hi|good (?:morning|afternoon|day))\b", low))
    if (
        own
        and length < 30
        and not re.search(r"\bi (?:regret|am (?:sorry|afraid|writing)|wanted to|would like to thank)\b", low)
    ):
        return False
    writes = greeted and _THEIR_I.search(low)
    if (own > they and not writes) or re.search(
        (
            r"\b(?:they|he|she) (?:said|rejected|told|wrote)\b|\bgot rejected\b|\bdear (?:mum|mom|dad|mother|"
            r"father|family)\b"
        ),
        low,
    ):
        return False
    formal = bool(_FORMAL.search(low))
    if length >= 40:
        return len(signs) >= 3 and they >= 2
    return (
        (formal and they >= 1 and (length >= 6 or greeted))
        and not re.match(r"^(?:\"|')?we regret to inform you\W*(?:again|\.\.\.)", low)
    ) or (greeted and length >= 10 and len(signs) >= 2 and (they >= 1 or bool(_TO_NOBODY.match(low))))


# Where the letter's "i" is the one who refuses.
_THEIR_I = Rule(
    r"\bi (?:regret|am (?:writing|sorry|afraid)|would (?:like|love) to (?:thank|keep|stay)|wanted to (?:thank|"
    r"let you)|can not give you)\b"
)
_FORMAL = Rule(
    r"\bwe (?:have received|would like to (?:invite|offer)|are (?:pleased|delighted|happy) to|regret|"
    r"will not be|have decided|will keep|chose|need|apologi[sz]e|appreciate|are sorry|have now|"
    r"have offered|decided|"
    r"were looking for|wo not be)\b|\bon this occasion\b|\bi (?:regret|am writing|am sorry to)\b|"
    r"\byou (?:were not successful|did not pass|have not been|were not (?:selected|shortlisted))\b|"
    r"\bunfortunately,? (?:we|you|your|the)\b|"
    r"\bthank you for (?:your|applying|interviewing)\b|\byour application\b"
)
_SAYS_WHY = Rule(
    r"\b(?:need|lack|because|but|however|filled|chose|requires?|as (?:the|you|your|we)|due to|since|hold|felt|more|"
    r"internal|freeze|budget)\b"
)
_TO_NOBODY = Rule(r"dear (?:applicant|candidate|sir|madam)\b")
_GREETING = Rule(r"^(?:dear|hi|hello|hey|good (?:morning|afternoon|day))\b[^.!?]{0,40},?$", re.IGNORECASE)


def _said(typed: str) -> tuple[str, ...]:
    """Its sentences, without the greeting's line and the block it is signed with."""
    signed = _SIGNATURE.search(typed)
    body = typed[: signed.start() + 1] if signed and "\n" in typed[signed.start() :] else typed
    parts = tuple(s for s in sentences(body) if not _GREETING.match(s))
    return parts or sentences(typed)


def _rejects(low: str) -> bool:
    return bool(_REJECTS.search(low)) and not re.search(
        (
            r"\b(?:have to|need to|must|had to) (?:\w+ )?(?:reschedul|postpone|move (?:our|the|your)|"
            r"change the (?:date|time))|\b(?:still|currently) (?:meeting|interviewing|seeing|speaking|talking|"
            r"reviewing|considering)\b|"
            r"\bunfortunately\b.{0,40}\b(?:resched|postpon|delay)"
        ),
        low,
    )


def _only_other_news(low: str) -> bool:
    """An invitation or a change of date, with no refusing word besides."""
    firm = re.search(
        (
            r"\bnot (?:be )?(?:moving|going|proceed\w*|progress\w*|select\w*|successful|taking)|"
            r"\bother candidates?|\banother (?:candidate|applicant)|\bfilled\b|\bdeclin|\bunsuccessful|"
            r"\bunfortunately,? (?:you|your|we (?:will|can|are|have decided|won))|\bregret"
        ),
        low,
    )
    return bool(_NO_REJECTION.search(low)) and not firm


def _is_about(sentence: str) -> bool:
    low = plain(sentence)
    if _GENERAL_YOU.search(low) and not re.search(r"\b(?:more|stronger|lack\w*|impressed|great|enjoyed|liked) ", low):
        return False
    about = _ABOUT.search(low)
    if not about:
        return False
    stock = _STOCK.search(low)
    telling = [g for g in gaps(sentence) if g not in ("vague", "not_in_control")]
    return not stock or (bool(telling) and not re.match(r"(?:dear|thank)", low))


def _gaps(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Of the sentences that say why; praise alone is no reason, and stock lines are vague."""
    found: list[str] = []
    for sentence in parts:
        low = plain(sentence)
        if re.match(r"(?:dear|hi|hello)\b[^.]{0,30}$", low) or (
            _SOFT.search(low) and not re.search(r"\b(?:need|more|lack|because|as you)\b", low)
        ):
            continue
        if re.match(r"(?:thank|hi|dear|hello)", low) and not _SAYS_WHY.search(low):
            continue
        found += [g for g in gaps(sentence) if g not in found]
    real = [g for g in found if g not in ("vague", "positive")]
    return tuple(real) if real else tuple(g for g in found if g == "vague")


_TITLE = r"[A-Z][\w&+#./'’-]*(?: (?:of|de|and|&|for|[A-Z][\w&+#./'’()-]*|[-–/])){0,6}"
_ROLE_AT = Rule(
    r"\b(?:the|our|as|as an?|of|for|for the|for an?|regarding|position of|role of|post of|selected for|"
    rf"as a) (?P<role>{_TITLE}) ?(?:position|role|post|vacancy|job|opening|opportunity|team|"
    r"internship)\b|"
    r"\b(?:[Pp]osition|[Rr]ole|[Pp]ost|[Vv]acancy|[Jj]ob|[Oo]pening)(?: of| as| for|:) (?:an? |"
    rf"the )?(?P<role2>{_TITLE})|\b(?:application|applying|applied|interview\w*|selected|considered|"
    r"interest|candidate|[Ff]or|[Rr]egarding your application|hire|hired) (?:for|as|in) (?:an? |the |"
    rf"our )?(?P<role3>{_TITLE})|^(?:[^.]*?, )?(?:[Ff]or|[Aa]s|[Rr]e:) (?:an? |the |"
    rf"our )?(?P<role4>{_TITLE})\b|\b[Tt]he (?P<role5>{_TITLE}) (?:position|role|post|vacancy|job|"
    r"opening)"
)


def _role(typed: str) -> str | None:
    for match in _ROLE_AT.finditer(typed):
        said = next((g for g in match.groups() if g), "").strip(" .,-")
        said = re.sub(r"\s+(?:at|with|in|position|role|post|Position|Role)$", "", said)
        if said and (is_role(said) or (len(said.split()) >= 2 and role_in(said) == said)):
            return said
        inner = role_in(said)
        if inner:
            return inner
    return role_named(typed)


_NAME = (
    r"(?:[A-Z0-9][\w&'’+-]*\.?|[a-z][A-Z][\w&]*)(?:(?: (?:of|and|&|the|de|"
    r"for)(?= [A-Z]))? (?:[A-Z0-9][\w&'’+-]*|&)){0,4}"
)
_COMPANY_AT = Rule(
    r"\b(?:at|with|joining|join|in working for|interest in working (?:at|for)|on behalf of|[Hh]ere at|"
    rf"from) (?:the )?(?P<name>{_NAME})"
)
_COMPANY_TEAM = Rule(
    rf"\b(?:[Tt]he )?(?P<name>{_NAME}) (?:[Hh]iring|[Tt]alent|[Rr]ecruit\w+|[Pp]eople|HR|"
    r"[Hh]uman [Rr]esources|[Cc]areers?)(?: (?:[Tt]eam|[Aa]cquisition|[Dd]epartment|[Mm]anager|[Rr]esources|"
    r"Operations))*"
)
_INTEREST = Rule(rf"\binterest in (?:the )?(?P<name>{_NAME})(?! (?:position|role|post|job|opening|vacancy))")
_MAIL = Rule(
    r"[\w.+-]+@(?:[\w-]+\.)*(?P<name>[\w-]{2,})\.(?:com|org|net|io|co|de|uk|ai|eu|fr|nl|edu|gov|app|dev|"
    r"jobs)\b"
)
_NOT_COMPANY = Rule(
    (
        r"^(?:dear|hi|hello|thank|thanks|the|we|you|your|our|this|that|after|unfortunately|regards|kind|best|"
        r"sincerely|hr|team|hiring|talent|recruiting|recruitment|people|however|please|as|for|in|monday|tuesday|"
        r"wednesday|thursday|friday|january|february|march|april|june|july|august|september|october|november|"
        r"december|it|i|all|applicant|candidate|sir|madam|yours|warm|and|human|manager|gmail|outlook|mail|"
        r"noreply)\b"
    ),
    re.IGNORECASE,
)


def _company(typed: str, role: str | None) -> str | None:
    for rule in (_COMPANY_AT, _INTEREST, _COMPANY_TEAM):
        for match in rule.finditer(typed):
            name = _clean_name(match["name"], role)
            if name:
                return name
    return _signed(typed, role) or next(
        (capitals(m["name"]) for m in _MAIL.finditer(typed) if not _NOT_COMPANY.match(m["name"])), None
    )


def _clean_name(raw: str, role: str | None) -> str | None:
    name = re.sub(
        r"['’]s$",
        "",
        re.sub(
            (
                r"\s+(?:HR|Hiring|Talent|Recruit\w+|People|Team|Early|Graduate|Careers?|Human|The|We|Your|Our|"
                r"After|Unfortunately|"
                r"Regards|Kind|Best|If|Please|Although|While|However|As)\b.*$"
            ),
            "",
            raw,
        ),
    ).strip(" .,")
    if not name or _NOT_COMPANY.match(name) or (role and name.lower() in role.lower()) or is_role(name):
        return None
    return name


def _signed(typed: str, role: str | None) -> str | None:
    """The name under the letter: the last short line that is no person, no formula, no role."""
    match = _SIGNATURE.search(typed)
    block = match["who"] if match else typed.splitlines()[-1] if "\n" in typed else sentences(typed)[-1]
    pieces = [p.strip(" .,-–|") for p in re.split(r"[\n,|]| [-–] ", block) if p.strip(" .,-–|")]
    for piece in reversed(pieces):
        words = piece.split()
        if len(words) > 6 or not all(
            w[:1].isupper() or w[:1].isdigit() or w in ("of", "and", "&", "the", "de", "for") or w[:2] in ("eB", "iR")
            for w in words
        ):
            continue
        if (
            re.search(
                r"\b(?:manager|recruiter|director|partner|specialist|officer|coordinator|lead|head|ceo|founder)\b",
                piece,
                re.IGNORECASE,
            )
            and len(pieces) > 1
        ):
            continue
        name = _clean_name(piece, role)
        if name:
            return name
    return None

"""A pasted letter from an employer: what kind, how final, about whom. Sentence by sentence, nothing guessed."""

from __future__ import annotations

import re

from dialogues.understanding.gaps import gaps
from dialogues.understanding.jobs import capitals, is_role, role_in, role_named
from dialogues.understanding.lists import Rule
from dialogues.understanding.normalise import plain, sentences, tidy
from dialogues.understanding.shapes import Letter

_REJECTS = Rule(
    (
        r"\b(?:unfortunately|regret(?:tably)?|not (?:be )?(?:mov\w+|go\w+|proceed\w*|progress\w*|continu\w*|"
        r"tak\w+ (?:your|it)|advanc\w*|pursu\w*|offer\w*|invit\w*|consider\w*|successful|select\w*|"
        r"shortlist\w*|chosen|able to offer|in a position to)|unsuccessful|"
    )(
        r"(?:decided|chose|chosen|selected|opted|elected|going|gone|proceed\w*|mov\w+|hired|appointed|filled|"
        r"offered|identified) (?:\w+ ){0,4}(?:another|other|different|someone|internal|stronger|a candidate|"
        r"an applicant|candidates|applicants)|declin\w+|(?:position|role|post|vacancy|job) (?:has been|was|"
        r"is) (?:\w+ )?(?:filled|closed|cancelled|canceled|withdrawn|put on hold|no longer)|"
    )(
        r"we (?:have )?(?:will not|won't|can not|are unable|were unable|could not)|"
        r"no longer (?:under consideration|being considered|considering)|other (?:candidates|applicants)|"
        r"another (?:candidate|applicant)|not the right (?:fit|match)|better (?:fit|match|suited)|"
        r"more closely|decided not to|not been|decided against|rejected|reject|withdraw (?:our|the|"
        r"your) offer|rescind|apply again|re-?apply|but we (?:need|were looking|are looking|wanted))\b"
    )
)
_NO_REJECTION = Rule(
    (
        r"\b(?:(?:have to|need to|must|would like to|had to|want to|asked to) (?:reschedul\w*|postpone|move|"
        r"change) |reschedul\w+|pleased to (?:offer|inform|invite|confirm|tell)|delighted to|"
        r"happy to (?:offer|inform|invite)|(?:like|want|love) to (?:invite|offer)|invite you (?:to|for)|"
        r"offer you (?:the|a|this)|"
    )(
        r"(?:will|shall) (?:now )?(?:review|be reviewed|be in touch|get back|contact you)|"
        r"received your application|(?:have|has been) received|move you forward|next (?:step|stage|"
        r"round) (?:is|will|of|in)|moved? (?:on )?to the next|welcome (?:aboard|to the team)|schedule (?:an?|"
        r"your|the) (?:\w+ )?(?:interview|call)|are still reviewing|under review|complete the following|"
        r"please (?:complete|send|provide|confirm|choose|book))\b"
    )
)
_LETTERISH = Rule(
    (
        r"\b(?:dear (?!mum|mom|dad|mother|father|diary|god|friends?|family|all\b)\w+|"
        r"thank you for (?:your (?:interest|application|time|interview|patience)|applying|interviewing|"
        r"taking|coming|considering|meeting|submitting|attending|speaking|sending|the)|your (?:application|"
        r"interest|candidacy|interview|profile|resume|cv)|applicants?|candidates?|"
    )(
        r"we (?:have|will|are|would|were|regret|decided|chose|need|appreciate|wish|received|reviewed|"
        r"encourage|thank|had|cannot|can not)|on behalf of|(?:kind|best|warm) (?:regards|wishes)|"
        r"yours (?:sincerely|faithfully)|sincerely|regards|hiring (?:team|manager)|talent (?:team|"
        r"acquisition)|recruit\w+|human resources|hr (?:team|department)|people team|unfortunately|position|"
        r"vacancy|role|post|offer you|we'd|keep your)\b"
    )
)
_STOCK = Rule(
    (
        r"\b(?:thank(?:s| you) (?:for|again|once)|dear|hello|hi|regards|sincerely|wish(?:es)? you|"
        r"best of luck|all the (?:best|very best)|good luck|every success|careful (?:consideration|review|"
        r"thought)|(?:after )?(?:reviewing|careful|much|thorough) (?:\w+ )?(?:consideration|review|thought|"
        r"deliberation|applications?)|(?:large|high|overwhelming|great|unprecedented|significant) (?:number|"
        r"volume|amount)|many (?:\w+ )?(?:applications|applicants|candidates|qualified)|highly competitive|"
    )(
        r"(?:other|another) (?:candidates?|applicants?)|more closely|not (?:be )?(?:moving|proceeding|"
        r"progressing|going|taking)|unfortunately|regret|keep your (?:\w+ )?(?:resume|cv|details|application|"
        r"profile|information)|on file|future (?:openings|opportunities|positions|vacancies|endeavou?rs|"
        r"roles|success)|appl(?:y|ications?) (?:again|for (?:other|future))|encourage you to|"
        r"visit our (?:career|website)|difficult (?:decision|choice)|tough decision|"
        r"not (?:been )?(?:selected|successful|shortlisted)|unsuccessful|"
    )(
        r"appreciate (?:your|the) (?:interest|time|effort)|interest in|your application (?:for|has|was|to|"
        r"with)|do not reply|automated|privacy|unsubscribe|confidential|(?:position|role|post) (?:has been|"
        r"was|is) |unable to (?:provide|give|offer)|individual feedback|due to the|talent (?:pool|community)|"
        r"we (?:have )?decided|proceed with|the (?:hiring|talent|recruitment|recruiting|people|hr) team|"
        r"equal opportunity|we understand|disappointing|not the outcome)\b"
    )
)
_ABOUT = Rule(
    (
        r"\b(?:your (?!application\b|interest|time\b|resume|cv\b|details|profile\b|patience|candidacy|"
        r"information|job search|search|future|email|inbox|effort|understanding|career|data|account|"
        r"documents|submission|next)\w+|you (?:were|are|did|showed|demonstrated|have|had|came|gave|presented|"
        r"would|answered|lack\w*|explained|could|seemed|impressed|performed|scored|need\w*|struggled|asked|"
        r"brought|mentioned|spoke|described|interviewed|made|handled|said)|"
    )(
        r"we (?:would|'d) have liked|(?:we|i|the team|the panel) (?:really |very much |particularly |"
        r"especially |also |all )?(?:liked|enjoyed|loved|appreciated your|were impressed|was impressed|felt|"
        r"noticed|thought|hoped|missed|wanted|needed|need)|more (?:depth|experience|practice|confidence|"
        r"structure|detail)|stronger \w+|as you are not|because you)\b"
    )
)
_GENERAL_YOU = Rule(
    r"\byou (?:were|are|have been|will|would) (?:not )?(?:be )?(?:not |un)?(?:selected|successful|"
    r"unsuccessful|shortlisted|chosen|welcome|receiving|disappointed|interested|contacted|considered|moving)|"
    r"\byou (?:have|had) (?:any |further )?(?:questions|applied|submitted|shown|taken|put|invested|not been)|"
    r"\byour (?:interview|recent) (?:at|with|for|application)|\bhope you|\bif you (?:have|would|are)|"
    r"\bwe have decided\b"
)
_SOFT = Rule(
    (
        r"\b(?:(?:encourage|invite|urge|welcome|love for|like for|would love|"
        r"hope) (?:you )?(?:to )?(?:\w+ )?(?:re-?appl\w*|apply|stay|keep|consider|try)|(?:apply|try|reapply|"
        r"re-apply|contact us|get in touch|come back) (?:again|in (?:six|a few|the future|\w+ months)|"
        r"for (?:other|future|another|our other|the next))|apply again|re-?apply|stay (?:in (?:touch|"
        r"contact)|connected)|keep in touch|(?:keep|keeping|retain|hold|store|kept|save|add) (?:your|you|"
        r"it) (?:\w+ ){0,3}(?:on file|in mind|in our|on record|to our|for future|in the)|on file|"
        r"in (?:our )?(?:talent|candidate) (?:pool|community|network|database)|"
    )(
        r"talent (?:pool|community|network)|(?:future|other|next|similar|suitable|upcoming|new) (?:openings?|"
        r"opportunit\w+|positions?|roles?|vacanc\w+)|reach out (?:to you )?(?:if|when|should|again)|"
        r"contact you (?:if|when|should|again)|(?:would|will|'d) (?:be )?(?:happy|glad|love|like|"
        r"pleased) to (?:hear|talk|consider|see|speak|meet|stay|work|have|receive)|door (?:is|remains|"
        r"stays) open|hope (?:our|to) (?:paths|see|hear|work)|paths (?:will )?cross|second choice|"
        r"runner[- ]up|waiting list|reserve list|another role|different role|other teams?)\b"
    )
)
_HARD = Rule(
    r"\bfuture endeavou?rs\b|\bplease do not (?:re-?apply|apply)\b|\bnot (?:re-?apply|apply again)\b|"
    r"\b(?:best|success|luck|wish\w*) (?:\w+ ){0,6}(?:future|other) (?:endeavou?rs|opportunit\w+|search|"
    r"applications|career)\b|\bsearch for (?:new|other|future) opportunit"
)
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
    return _FOOTER.sub("", _QUOTED.sub("", tidy(text))).strip()


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
    if own > they or re.search(
        (
            r"\b(?:they|he|she) (?:said|rejected|told|wrote)\b|\bgot rejected\b|\bdear (?:mum|mom|dad|mother|"
            r"father|family)\b"
        ),
        low,
    ):
        return False
    formal = bool(
        re.search(
            (
                r"\bwe (?:have received|would like to (?:invite|offer)|are (?:pleased|delighted|happy) to|regret|"
                r"will not be|have decided|will keep|chose|need)\b|\bunfortunately,? (?:we|you|your|the)\b|"
                r"\bthank you for (?:your|applying|interviewing)\b|\byour application\b"
            ),
            low,
        )
    )
    if length >= 40:
        return len(signs) >= 3 and they >= 2
    return (
        (formal and they >= 1 and (length >= 6 or greeted))
        and not re.match(r"^(?:\"|')?we regret to inform you\W*(?:again|\.\.\.)", low)
    ) or (greeted and length >= 10 and len(signs) >= 2)


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
            r"change the (?:date|time))|\bunfortunately\b.{0,40}\b(?:resched|postpon|delay)"
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
        if re.match(r"(?:thank|hi|dear|hello)", low) and not re.search(
            r"\b(?:need|lack|because|but|however|filled|chose)\b", low
        ):
            continue
        found += [g for g in gaps(sentence) if g not in found]
    real = [g for g in found if g not in ("vague", "positive")]
    return tuple(real) if real else tuple(g for g in found if g == "vague")


_TITLE = r"[A-Z][\w&+#./'’-]*(?: (?:of|de|and|&|for|[A-Z][\w&+#./'’()-]*|[-–/])){0,6}"
_ROLE_AT = Rule(
    (
        r"\b(?:the|our|as|as an?|of|for|for the|for an?|regarding|position of|role of|post of|selected for|"
        rf"as a) (?P<role>{_TITLE}) ?(?:position|role|post|vacancy|job|opening|opportunity|team|"
        r"internship)\b|"
    )(
        r"\b(?:[Pp]osition|[Rr]ole|[Pp]ost|[Vv]acancy|[Jj]ob|[Oo]pening)(?: of| as| for|:) (?:an? |"
        rf"the )?(?P<role2>{_TITLE})|\b(?:application|applying|applied|interview\w*|selected|considered|"
        r"interest|candidate|[Ff]or|[Rr]egarding your application|hire|hired) (?:for|as|in) (?:an? |the |"
        rf"our )?(?P<role3>{_TITLE})|^(?:[^.]*?, )?(?:[Ff]or|[Aa]s|[Rr]e:) (?:an? |the |"
        rf"our )?(?P<role4>{_TITLE})\b|\b[Tt]he (?P<role5>{_TITLE}) (?:position|role|post|vacancy|job|"
        r"opening)"
    )
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
    for rule in (_COMPANY_AT, _COMPANY_TEAM, _INTEREST):
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
                r"\s+(?:HR|Hiring|Talent|Recruit\w+|People|Team|Careers?|Human|The|We|Your|Our|After|Unfortunately|"
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

"""Feedback taken apart: each thing that was said, in the words it came in, and what it is worth.

Age, sex, origin, health, family and faith are never a gap; a line that goes to everyone is nobody's.
"""

from __future__ import annotations

import re

from dialogues.understanding.gaps import by_rules as gaps
from dialogues.understanding.lists import Rule
from dialogues.understanding.normalise import plain, sentences, tidy
from dialogues.understanding.shapes import Remark, Sort

_PROTECTED = Rule(
    r"\b(?:too (?:old|young)|(?:my|your) age|\bage\b|younger (?:person|candidate|team|people)|"
    r"older (?:person|candidate|people)|young (?:team|company|dynamic)|(?:not|no) (?:wom[ae]n|m[ae]n)\b|"
    r"(?:a|another) (?:man|woman)\b|gender|pregnan\w*|maternity|paternity|children|kids|child ?care|"
    r"family (?:plans?|planning|situation)|married|single (?:mother|parent|mum|mom)|mother|"
    r"(?:skin|race|racial|black|foreign(?:er)?|nationality|origin|ethnic\w*|immigrant|headscarf|hijab|"
    r"turban)|religio\w*|faith|muslim|jewish|christian|church|disab\w*|wheelchair|illness|sick leave|"
    r"health|depress\w*|autis\w*|adhd|gay|lesbian|trans(?:gender)?|sexual\w*|accent)\b"
)
_PART_OF_THE_WORK = Rule(
    r"\blanguage\b|\bexperience (?:in|of|with|working with) (?:\w+ )?(?:children|kids|child ?care|health)\b"
)
_STOCK = Rule(
    r"\b(?:(?:many|so many|lots of|a lot of|several|other|a (?:large|high) number of|"
    r"hundreds of) (?:\w+ )?(?:candidates?|applicants?|applications?)|(?:large|high|"
    r"overwhelming) (?:number|volume)|(?:better|best|closer|stronger|other|another) (?:fit|match|"
    r"candidate|candidates|applicant)|not (?:be )?(?:moving|proceeding|going) (?:forward|further|ahead)|"
    r"other candidates|another candidate|someone else|"
    r"(?:keep|kept) (?:my|your) (?:cv|resume|details) on file|careful consideration|wish (?:me|"
    r"you) (?:all the best|luck|well|success)|good luck|all the best|unfortunately|regret to|"
    r"not selected|unsuccessful|decided to (?:go|move)|more closely|thank(?:ed)? (?:me|you) for|"
    r"on this occasion|difficult (?:decision|choice)|no (?:feedback|reason)|"
    r"can ?not give (?:individual )?feedback|not (?:a )?(?:good )?(?:fit|match)|impressed by (?:many|"
    r"all))\b"
)
_NOT_YOURS = Rule(
    r"\b(?:internal\w*|freeze|frozen|budget\w*|cancel\w*|on hold|reorg\w*|restructur\w*|layoffs?|funding|"
    r"no longer|filled|closed the (?:role|position)|ceo's|boss's|referral|friend of|headcount|merger|"
    r"strategy)\b"
)
_PRAISE = Rule(
    r"\b(?:well[ -](?:prepared|structured|done|written|explained|argued|presented|organi[sz]ed|informed|spoken)|"
    r"excellent|impress(?:ed|ive)|outstanding|"
    r"(?:was|were|is|are|a) (?:very |really |so )?(?:great|strong|good))\b"
    r"(?! (?:enough|fit|match))"
)
_BUILT = Rule(r"\b(?:experience|expertise|knowledge|skills?|practice) (?:with|in|of|on|managing)\b")
_LACKING = Rule(
    r"\b(?:not|more|less|lack\w*|but|missing|need\w*|want\w*|wish\w*|should|could|stronger|better|too|weak\w*)\b|n't\b"
)
_LEAD = Rule(
    (
        r"^(?:and |but |also |so |then |well |plus |too )*(?:(?:the |their |her |his |my |a |"
        r"one )?(?:e-?mail|letter|recruiter|manager|hiring manager|interviewer|panel|feedback|hr|company|guy|"
        r"lady|woman|man|team|boss|lead|ceo|they|she|he|it|we|someone|[a-z][\w'-]+)) (?:then |also |only |"
        r"just |herself |himself |later |really |basically |kind of |did |simply )*(?:said|says|say|told me|"
        r"told us|wrote|thought|thinks|mentioned|explained|felt|feels|wanted|noted|pointed out|commented|"
        r"meant|claimed|admitted|was|were)(?: that| to me| it was because| it was| because| me)*[: ,]+"
    ),
    re.IGNORECASE,
)
_OTHER_HAD = Rule(
    (
        r"^(?:that )?(?:(?:the |an)other (?:person|candidate|one|guy|applicant)|someone else|somebody else|they|"
        r"we|the winner|others?|i|my|you|he|she) (?:simply |just |also |all |already |would |really )*(?:had|"
        r"have|has|got|needed|need|needs|wanted|want|lacked|lack|was looking for|were looking for|required|"
        r"require|brought|showed|should (?:have|get|learn)|wants)\s+(?:someone with |somebody with |"
        r"a person with |a bit |to have |a candidate with )?"
    ),
    re.IGNORECASE,
)
_SUBJECT = Rule(
    (
        r"\b(?:experience|expertise|depth|knowledge|skills?|background|practice|confidence|understanding|"
        r"proficiency|training|qualifications?|exposure|command|grounding|strength|stronger|better|more|"
        r"improve(?:ment)?|work|lack(?:ing|ed)?|weak(?:er)?|gaps?|basics|certificat\w+)\s+(?:in|with|of|on|"
        r"around|at|about|using|for|managing|leading)\s+(?:the |my |your |their |our |a |"
        r"an )?(?P<of>[^.,;!?]+)"
    ),
    re.IGNORECASE,
)
_MORE = Rule(
    (
        r"^(?:more|stronger|better|deeper|enough|not enough|some|no|lack of|a lack of|weak|little|too little|"
        r"much more|a bit more|greater)\s+(?P<what>[^.,;!?]+)$"
    ),
    re.IGNORECASE,
)


def feedback(text: str) -> tuple[Remark, ...]:
    """The remarks in a report of what was said, quoting; empty when nothing was reported."""
    found: list[Remark] = []
    for sentence in sentences(text):
        for clause in _clauses(sentence):
            remark = _remark(clause)
            if remark and all(remark.quote != other.quote for other in found):
                found.append(remark)
    return tuple(found)


_CUT = Rule(
    (
        r"\s*[;\n]\s*|,?\s+(?:but|however|though|whereas|while)\s+(?:that |the |just )?|,\s+(?=(?:and )?(?:the |"
        r"my |they |she |he |that |i |not |too |no |more |lack))|\s+and (?=(?:that |the (?:e-?mail|other)|they|"
        r"she|he|my|i was|i did|it was)\b)"
    ),
    re.IGNORECASE,
)


def _clauses(sentence: str) -> list[str]:
    return [p.strip(" .,!?\"'“”") for p in _CUT.split(tidy(sentence)) if len(p.split()) >= 2 or gaps(p)]


def _remark(clause: str) -> Remark | None:
    quote = _quote(clause)
    if not quote:
        return None
    kind, gap = _sort(quote, clause)
    if kind == "unclear" and len(quote.split()) < 2:
        return None
    return Remark(quote, kind, gap)


def _quote(clause: str) -> str:
    """What was said, without who said it: "priya said the other person had more X" → "more X"."""
    inner = re.search(r"[\"“”«]([^\"“”»]{4,})[\"“”»]", clause)
    if inner:
        return inner[1].strip(" .,")
    lead = _LEAD.match(clause)
    said = (
        clause[lead.end() :]
        if lead and not re.search(r"\b(?:was|were|wanted)[ :,]+$", lead[0], re.IGNORECASE)
        else clause
    )
    said = re.sub(r"^(?:and|but|also)\s+", "", said, flags=re.IGNORECASE)
    other = _OTHER_HAD.match(said)
    if other and len(said[other.end() :].split()) >= 2:
        said = said[other.end() :]
    opener = r"^(?:and |but |also )*(?:that|because|it was|there were|there was)\s+|^(?:and|but|also)\s+"
    return re.sub(opener, "", said.strip(), flags=re.IGNORECASE).strip(" .,")


def _sort(quote: str, clause: str) -> tuple[Sort, str | None]:
    low, whole = plain(quote), plain(clause)
    if _PROTECTED.search(low) and not _PART_OF_THE_WORK.search(low):
        return "protected", None
    kinds = gaps(quote) or gaps(clause)
    real = [g for g in kinds if g not in ("vague", "positive", "not_in_control")]
    if _NOT_YOURS.search(low) and not (real and _BUILT.search(low)):
        return "not_yours", None
    if _STOCK.search(low) and not real:
        return "stock", None
    if _PRAISE.search(low) and not _LACKING.search(low):
        return "strength", None
    if real and real[0] == "overqualified":
        return "not_yours", None  # nothing to build: it is theirs to say what they can keep
    if real and kinds[0] != "positive":
        return "gap", real[0]
    if "positive" in kinds or re.search(
        r"\b(?:liked|loved|great|strong|well|impressed|enjoyed|praised|excellent|good)\b(?! enough)", whole
    ):
        return "strength", None
    if kinds[:1] == ("not_in_control",):
        return "not_yours", None
    return ("stock", None) if kinds else ("unclear", None)


def subject(quote: str) -> str | None:
    """What a gap is about: "more experience with large databases" → "large databases"."""
    match = _SUBJECT.search(quote)
    if match:
        return _trim(match["of"])
    match = _MORE.match(quote.strip(" .!"))
    if match:
        return _trim(match["what"])
    tidied = re.sub(
        (
            r"^(?:my|your|the|i (?:was|am|have)(?: no| not enough)?|they said|too|not|no)\s+|\s+(?:was|were|is|"
            r"are|could be|needs?) (?:not |too )?(?:good enough|weak|better|stronger|improv\w+|vague|poor|low|"
            r"enough|bad).*$"
        ),
        "",
        quote.strip(" .!"),
        flags=re.IGNORECASE,
    )
    return _trim(tidied) if tidied and tidied != quote and len(tidied.split()) <= 4 else None


def _trim(words: str) -> str:
    return re.sub(
        r"\s+(?:than (?:me|i|you)\b.*|for (?:this|the|that) (?:role|job|position).*|skills?$|experience$)",
        "",
        words.strip(" .,"),
        flags=re.IGNORECASE,
    ).strip()

"""Small things said in passing that a prompt may take up: what happened in the process, who knows, what is urgent.

Each comes with the words that showed it, numbers written out, so that it can be quoted or counted.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from dialogues.understanding.lists import Rule
from dialogues.understanding.normalise import plain, tidy

_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_N = (
    r"(?:\d{1,4}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a couple of|"
    r"many|twenty|a few)"
)
_PEOPLE = (
    r"(?:everyone|everybody|all my (?:friends|family)|my (?:whole )?family|my (?:mum|mom|dad|parents|wife|"
    r"husband|partner|girlfriend|boyfriend|friends|kids|boss|colleagues|sister|brother|in-?laws|flatmates?|"
    r"roommates?)|people|half the (?:town|family)|the whole (?:family|office|town))"
)


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


_Found = Callable[[re.Match[str]], str]
_RULES: tuple[tuple[str, str, _Found], ...] = (
    (
        "told_everyone",
        (
            rf"\b(?:i|we|i have|i had|already|and) (?:\w+ )?(?:told|tell) {_PEOPLE}\b(?: (?:about|that) (?:it|"
            rf"this|the \w+|i \w+))?|\b{_PEOPLE} (?:all )?(?:keeps?|kept|are|is|will|knows?|knew|was|were|"
            r"already) (?:on )?(?:ask\w*|know\w*|wait\w*|expect\w*|want to know|so (?:excited|proud|happy))\b|"
            r"\beveryone (?:knows?|knew|asks?|is asking)\b|\bcounting on me\b"
        ),
        _as_said,
    ),
    (
        "many_rounds",
        (
            r"\b(?P<n>[4-9]|1\d|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\w+ )?(?P<u>rounds|"
            r"interviews|stages)\b"
        ),
        _rounds,
    ),
    (
        "one_of_two",
        (
            r"\bme (?:or|and|vs|versus|against) (?:just |only )?(?:one|1|an|the) ?other\w*(?: (?:person|"
            r"candidate|one|guy))?\b|\brunner[ -]?up\b|\b(?:second|2nd) (?:choice|place|best)\b|\b(?:last|final|"
            r"top) (?:two|2)\b|\b(?:came|finished) second\b|\bbetween me and\b|\bdown to (?:two|the last two|"
            r"me and)\b|\bone of (?:the )?(?:last |final )?two\b"
        ),
        _as_said,
    ),
    (
        "take_home",
        (
            rf"\b(?:(?P<n>{_N})[ -]?(?P<u>hours?|hrs?|h|days?|weekends?)[ -](?:long |of |unpaid |free |coding |"
            r"a )*)?(?:take[ -]?home|home (?:task|assignment|test|work)|homework|test task|assignment|"
            r"coding (?:challenge|test|task)|case study|unpaid (?:task|work|project|trial)|task)\b(?: (?:test|"
            r"task|assignment|project|exercise|challenge))?"
        ),
        _task,
    ),
    (
        "silence",
        (
            rf"\b(?P<n>{_N}) (?P<u>days?|weeks?|months?) (?:of (?:absolutely |total |just |complete )?(?:nothing|"
            r"silence|no \w+|waiting|radio silence)|without (?:a |any )?(?:word|reply|answer|response|news)|"
            r"(?:and |later |of |with )?(?:still |heard |got )*(?:nothing|no (?:reply|answer|response|word|"
            r"news)|silence))\b|\b(?:nothing|silence|no (?:reply|answer|response|word)|waited|waiting|"
            rf"ghosted me|heard nothing) for (?P<n2>{_N}) (?P<u2>days?|weeks?|months?)\b|\bweeks of (?:nothing|"
            r"silence)\b|\bradio silence\b"
        ),
        _silence,
    ),
    (
        "form_mail",
        (
            r"\b(?:a |the |just a |only a |one |some |their )?(?:form|template|templated|generic|automated|"
            r"automatic|standard|copy[ -]?paste\w*|no-?reply|two[ -]line|one[ -]line|canned|boilerplate|stock|"
            r"robot|impersonal) (?:rejection |no-?reply )?(?:e?mail|letter|message|reply|rejection|response|"
            r"note)\b"
        ),
        _as_said,
    ),
    (
        "internal_hire",
        (
            r"\b(?:an? |the |some )?internal (?:guy|candidate|person|hire|applicant|one|woman|man|employee|"
            r"colleague|girl|someone)\b|\b(?:someone|somebody) (?:from )?(?:inside|internal\w*)\b|\b(?:hired|"
            r"filled|promoted|went|chose|gave it|taken) (?:\w+ ){0,3}(?:internally|from (?:inside|within))\b|"
            r"\b(?:already had|had) (?:someone|somebody) (?:in mind|already|all along|inside)\b"
        ),
        _as_said,
    ),
    (
        "urge_to_answer",
        (
            r"\b(?:going to|want to|will|about to|could|should|might|ready to|i am|gonna|"
            r"tempted to) (?:\w+ )?(?:answer(?:ing)?|reply(?:ing)?|write back|writing back|email(?:ing)?|mail|"
            r"call(?:ing)?|write|message|tell(?:ing)?|text|send(?:ing)?|post(?:ing)?|"
            r"let) (?:\w+ ){0,4}(?:recruiter|her|him|them|hr|company|manager|interviewer|ceo|boss|those|linkedin|"
            r"twitter|glassdoor|know|review)\b[^.!?]*(?:exactly|what i think|off|piece of my mind|to hell|truth|"
            r"how (?:bad|awful|unfair|rude)|regret|angry|nasty|name and shame|straight|my mind|where to (?:stick|"
            r"put|shove))[^.!?]*|\b(?:give|giving) (?:them|her|him|that recruiter) a piece of my mind\b|"
            r"\bname and shame\b|\btell (?:them|her|him|that recruiter|"
            r"the recruiter) (?:exactly )?what i think\b[^.!?]*|\b(?:leave|post|write) (?:a|an) (?:bad|angry|"
            r"nasty|terrible|one star) (?:review|post)\b|\bsending it (?:right )?now\b"
        ),
        _as_said,
    ),
    (
        "self_blame",
        (
            r"\b(?:i (?:feel|felt|am|was)|feeling) (?:so |such |really |like |just |a |an |too |kind of |the |"
            r"complete |total |cross with |angry at |mad at |stupid for |dumb for )*(?:stupid|dumb|idiot|fool\w*|"
            r"failure|loser|useless|worthless|pathetic|inadequate|incompetent|myself|not (?:good|smart|"
            r"clever) enough|problem|fraud|impostor)\b[^.!?,]*|\bnot good enough\b|\bnever good enough\b|\b(?:my|"
            r"own) (?:own )?fault\b|\bblame myself\b|\bi (?:messed|screwed|fucked) (?:it |this |"
            r"everything )?up\b|\bi (?:blew|ruined) (?:it|everything|my \w+)\b|\bshould have (?:known|prepared|"
            r"said|done)\b|\bi am the problem\b|\bwhat is wrong with me\b|\bsomething (?:is )?wrong with me\b"
        ),
        _as_said,
    ),
    (
        "all_or_nothing",
        (
            r"\b(?:i|they|it|this|that|everyone|everybody|nobody|no one|companies|we|nothing|"
            r"everything)\b[^.!?]{0,25}\b(?:always|never|every (?:single )?time|nobody|no one|everyone|everybody|"
            r"nothing)\b|\b(?:always|never|nobody|no one|everyone|everybody|nothing ever|"
            r"every (?:single )?time)\b"
        ),
        _as_said,
    ),
    (
        "unfair",
        (
            r"\b(?:un|not )fair\w*\b|\binjustice\b|\bdiscriminat\w*|\brigged\b|\bfavou?ritism\b|\bnepotism\b|"
            r"\bbiased?\b"
        ),
        _as_said,
    ),
    (
        "too_old",
        (
            r"\b(?:i am |am i |me |think i am |felt )?too (?:old|young)\b(?: for (?:them|this|that|it|the \w+))?|"
            r"\bmy age\b|\bageis[mt]\w*|\bat my age\b|\bover (?:forty|fifty|sixty|40|50|60)\b|\b(?:younger|"
            r"older) (?:candidate|person|people|team|one|guy)\b|\basked (?:about )?my age\b"
        ),
        _as_said,
    ),
    (
        "children",
        (
            r"\b(?:pregnan\w+|maternity|plan(?:ning)? (?:to have )?(?:children|kids|a family|a baby)|(?:asked|"
            r"ask) (?:if|whether|about) (?:\w+ ){0,4}(?:children|kids|family|married))\b"
        ),
        _as_said,
    ),
    (
        "money",
        (
            r"\b(?:money|rent|bills?|mortgage|savings|debts?|loan|salary|income|pay the|afford|"
            r"unemployment (?:benefit|money)|broke)\b"
        ),
        _as_said,
    ),
    (
        "visa",
        (
            r"\b(?:visas?|work permit|residence permit|sponsor\w*|deport\w*|green card|right to work|h-?1b|"
            r"leave the country|stay in the country)\b"
        ),
        _as_said,
    ),
    (
        "telling",
        (
            r"\b(?:how (?:do|will|can|should) i tell|what (?:do|will|can|should) i (?:tell|say to)|(?:have|need|"
            rf"afraid|dread\w*|scared|hate|do not (?:want|know how)) to tell|telling) (?:\w+ )?(?:{_PEOPLE}|them|"
            r"him|her)\b"
        ),
        _as_said,
    ),
    (
        "insult",
        (
            r"\b(?:stupid|dumb|useless|shitty|idiot\w*|crap|annoying|bloody|fucking|damn) (?:bot|machine|robot|"
            r"program|app|thing|chatbot)\b|\byou (?:suck|are (?:useless|stupid|annoying|an idiot|dumb))\b|"
            r"\bshut up\b|\bfuck (?:you|off)\b"
        ),
        _as_said,
    ),
    (
        "asks_a_lot",
        (
            r"\b(?:you )?ask (?:a lot|too (?:much|many)|so (?:much|many))\b|\b(?:too|so) many questions\b|"
            r"\bmore questions\b"
        ),
        _as_said,
    ),
    (
        "tired",
        (
            r"\b(?:so |too |very |dead |really |just |i am |am )*(?:tired|exhausted|worn out|drained|burn(?:t|"
            r"ed) out|knackered|wiped out|no energy|out of energy|sleepy)\b"
        ),
        _as_said,
    ),
    (
        "threat_figure",
        (
            r"\b(?:could|would|will|going to|gonna|want to|wanna|feel like|about to|"
            r"can) (?:\w+ )?(?:kill(?:ing)?|murder(?:ing)?|strangl\w+|punch(?:ing)?|smash(?:ing)?|slap(?:ping)?|"
            r"throttle|choke) (?:that |the |those |this |them|him|her|these |my |"
            r"every )?(?:\w+)?\b(?<!kill it)(?<!myself)"
        ),
        _as_said,
    ),
    (
        "stock_line",
        (
            r"\b(?:many|so many|several|other|a lot of|lots of) (?:very )?(?:strong|qualified|good|great|"
            r"excellent|talented|suitable) (?:candidates|applicants)\b|\b(?:high|large|overwhelming) (?:number|"
            r"volume) of (?:applications|applicants)\b|\b(?:better|best) (?:fit|match)\b|\bother candidates\b|"
            r"\bnot (?:be )?moving forward\b|\bmore closely (?:match\w*|align\w*)\b|\bkeep (?:my|your) (?:cv|"
            r"resume) on file\b|\bcareful consideration\b|\bdecided to go (?:with|in)[^.!?,]*"
        ),
        _as_said,
    ),
    (
        "try_again",
        (
            r"\b(?:try|apply|come back|reapply|re-apply) again\b[^.!?,]*|\b(?:stay|keep) in (?:touch|contact)\b|"
            r"\bre-?apply\b|\bnext (?:opening|time (?:there|they))[^.!?,]*|\bkeep me in mind\b"
        ),
        _as_said,
    ),
    (
        "named_person_said",
        (
            r"\b(?P<name>[A-Z][a-z]+|[a-z]{3,}) (?:herself |himself |also |even |really )?(?:said|told me|wrote|"
            r"phoned|called me|thinks|thought|mentioned|admitted|explained)\b"
        ),
        _as_said,
    ),
    (
        "interview_mentioned",
        (
            r"\b(?:have|got|another|an|next|my|second|first|upcoming|invited (?:to|"
            r"for)) (?:\w+ ){0,2}(?:interview|trial day|assessment)\b(?=[^.!?]*\b(?:next|tomorrow|on|this|monday|"
            r"tuesday|wednesday|thursday|friday|saturday|soon|coming|later|in (?:two|three|a|\d)|at)\b)"
        ),
        _as_said,
    ),
    (
        "opening_mentioned",
        (
            r"\b(?:they|who|which|it|also) (?:also )?(?:have|has|got|had) (?:an? |one |another |two |"
            r"some )?(?:\w+ )?(?:openings?|vacanc\w+|jobs? open|positions? open|roles? open|open (?:role|"
            r"position|job)s?)\b|\b(?:is|are) (?:also )?hiring\b"
        ),
        _as_said,
    ),
    ("laughed", r"\b(?:\w+ )?laughed\b[^.!?,]*|\bmade (?:them|her|him|the panel|everyone) laugh\b", _as_said),
    (
        "froze",
        (
            r"\bi (?:just |totally |completely |kind of |sort of |really )?(?:froze|blanked|choked|went blank|"
            r"drew a blank|panicked|freaked)\b[^.!?,]*|\bmy mind (?:went|was|just went) blank\b|\bwent blank\b|"
            r"\bblanked (?:on|out)[^.!?,]*|\bfroze (?:on|up|in)[^.!?,]*"
        ),
        _as_said,
    ),
    (
        "phoned",
        (
            r"\b(?:phoned|called|rang) (?:me|us)\b[^.!?,]*|\b(?:by|over the|on the) phone\b|\bgave me a (?:call|"
            r"ring)\b"
        ),
        _as_said,
    ),
    (
        "emailed",
        r"\b(?:by|via|an|the|rejection|got an|with an|sent (?:me )?an) e?mail\b|\be?mailed (?:me|us)\b",
        _as_said,
    ),
    (
        "no_reason",
        (
            r"\b(?:no|without (?:a|any)|never (?:gave|said)(?: a| any)?|did not (?:say|give)(?: a| any|"
            r" me a)?) (?:reasons?|why|feedback|explanation)\b"
        ),
        _as_said,
    ),
)
_COMPILED = tuple((name, Rule(pattern), make) for name, pattern, make in _RULES)
_NOT_PEOPLE = frozenset(
    [
        "they",
        "she",
        "he",
        "it",
        "we",
        "you",
        "who",
        "i",
        "email",
        "letter",
        "company",
        "recruiter",
        "hr",
        "feedback",
        "everyone",
        "everybody",
        "nobody",
        "people",
        "team",
        "panel",
        "manager",
        "interviewer",
        "mail",
        "just",
        "also",
        "one",
        "what",
        "that",
        "then",
        "and",
        "never",
        "friend",
        "mum",
        "mom",
        "dad",
        "wife",
        "husband",
        "partner",
    ]
)


def details(text: str) -> tuple[tuple[str, str], ...]:
    """(id, words that showed it), in the order said; each id once. Numbers up to twelve are in words."""
    low = plain(text)
    found: list[tuple[int, str, str]] = []
    for name, rule, make in _COMPILED:
        match = next((m for m in rule.finditer(low) if _counts(name, m, text)), None)
        if match:
            found.append((match.start(), name, make(match)))
    names = {name for _, name, _ in found}
    return tuple((name, words) for _, name, words in sorted(found) if not (name == "emailed" and "form_mail" in names))


def _counts(name: str, match: re.Match[str], text: str) -> bool:
    if name == "named_person_said":
        said = match["name"]
        return said not in _NOT_PEOPLE and len(said) > 2 and not said.endswith(("ing", "ed"))
    if name == "take_home":
        return match["n"] is not None or not match[0].strip() == "task"
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
    shouted = [w for w in re.findall(r"\b[A-Z]{4,}\b", typed)]
    pieces = [p for p in re.split(r"[.!?;]+\s+|\n+", typed) if p.strip()]
    return (
        len(typed.split()) > 8
        or bool(shouted)
        or bool(_SWEARS.search(typed.lower()))
        or len(pieces) >= 3
        or "!!" in typed
    )

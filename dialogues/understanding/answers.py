"""Answers to a question that stands open: yes or no, a number, and which of the offered choices."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from dialogues.understanding.lists import Rule, sections
from dialogues.understanding.normalise import bare, plain, repair, tidy
from dialogues.understanding.shapes import Yes

_LISTS = sections("answers.txt")
_YES, _NO, _UNSURE = (frozenset(_LISTS[name]) for name in ("yes", "no", "unsure"))
_FILLER = Rule(
    r"^(?:(?:well|oh|um+|uh+|hm+|ah|so|like|honestly|tbh|actually|haha|lol|ok so|i mean|hey|look|man|"
    r"dude) )+|(?: (?:tbh|lol|haha|man|dude|bro|mate|honestly|actually|thanks|thank you|please|sir|really|"
    r"then|though|i think|for me|at all|now|imo|to be honest|bot|just|buddy|of course|absolutely|definitely|"
    r"yes|yeah|yep|yup|no|nope|nah|ok|okay|right))+$"
)
_UNSURE_START = Rule(
    r"^(?:(?:well|oh|um+|hm+|honestly|yes but|no but|yeah but) )?(?:i am not (?:really |so |quite |entirely |"
    r"totally |100 ?%? |completely )?(?:sure|certain)|not (?:really |so |quite |entirely )?(?:sure|certain)|"
    r"maybe|perhaps|possibly|probably|it depends|depends|i (?:really |honestly )?do not (?:really |"
    r"even )?(?:know|remember|recall)|do not know|no (?:idea|clue)|i have no (?:idea|clue)|hard to (?:say|"
    r"tell)|dunno|who knows|could be|might be|it might|i might|i can not (?:decide|say|tell)|i am (?:torn|"
    r"undecided|unsure|in two minds)|i have (?:not decided|doubts|to think)|"
    r"i need (?:more )?time to (?:think|decide)|let me think|i would have to|not decided)\b"
)
_YES_START = Rule(
    r"^(?:yes|yeah|yep|yup|yea|yess+|sure|absolutely|definitely|of course|certainly|okay|ok|exactly|correct|"
    r"agreed|please do|i agree|that works|sounds good|totally|indeed|true|for sure|alright)(?=[,.!; ]|$)"
)
_YES_ONLY_STOP = Rule(
    r"^(?:right|good|great|fine|cool|perfect|please|works|done|go ahead|do it|i do|i did|i think so|"
    r"let us)[,.!;]"
)
_NO_START = Rule(
    r"^(?:no+|nope|nah|naw)(?:[,.!;]| (?:thanks|thank|i|it|not|never|way|that|this|they|please|sorry|we|but|"
    r"do|need|you|he|she|man|because|since|thx|bro|dude|chance|my|the|there|just|let|stop|don't|absolutely|"
    r"really|definitely|more of)\b)"
)
_NO_PHRASE = Rule(
    (
        r"^(?:(?:i|we) (?:really |definitely |certainly |just |would )?(?:do not|would not|will not|can not|"
        r"did not) (?:really )?(?:want|need|like|think|agree|believe|wish|feel like|accept)(?: (?:that|it|"
        r"this|to|so|any|to do (?:that|this|it)|so at all|with (?:that|this|it|you)|doing (?:that|this|it)|"
        r"this one|that one|at all|right now|now|today|anymore))*|"
    )(
        r"(?:that|this|it) (?:is|was|does|sounds|looks|seems) (?:not|wrong|incorrect|off|false)(?: (?:it|"
        r"right|correct|true|me|what i (?:said|meant|want|wanted)|accurate|quite right|really|for me|at all|"
        r"good|necessary|needed|work|look right|sound right|how it was|the case|so))*|i (?:would )?(?:rather|"
        r"prefer)(?: to)? not(?: .{1,20})?|not (?:really|exactly|quite|today|now|this time|tonight|for me|"
        r"at all|yet|interested|necessary|needed|my thing|right now|in the mood|a chance|going to happen|"
        r"particularly|especially|that one|this one)\b.{0,20}|never .{0,20}|absolutely not.{0,20}|"
        r"definitely not.{0,20}|please do not.{0,20}|do not (?:do|bother|want|think|need|like|keep|send|"
        r"write).{0,20}|i (?:strongly |totally |completely )?disagree.{0,20}|no+)$"
    )
)
_YES_PHRASE = Rule(
    r"^(?:i (?:really |do |definitely |would |totally )*(?:want|like|love|need|agree|accept|think so|"
    r"believe so|do)(?: (?:that|it|this|to|so|to do (?:that|this|it)|with (?:that|this|it|you)|very much|"
    r"please|one|some|a lot))*|(?:that|this|it) (?:is|was|sounds|looks|seems|would be|will be|works|does|"
    r"fits) ?(?:right|correct|true|good|great|fine|perfect|accurate|exactly right|spot on|okay|ok|me|it|well|"
    r"nice|lovely|what i (?:meant|said|want|mean))?(?: (?:for|to|with) me| now| yes| thanks| enough)?|"
    r"let us (?:do|try|go|start|begin)(?: (?:it|that|this|for it|with (?:that|it|this)|then|now|ahead))*|"
    r"(?:do|try|keep|use|take|send|go with|go for) (?:it|that|this)(?: (?:please|then|now))?)$"
)


def answer(text: str) -> Yes:
    """yes, no or unsure for a plain reply to a yes-or-no question; other for everything that is news."""
    if re.search(r"👍|✅|👌|💯|✔|🙏|🆗", text) and len(bare(text)) < 12:
        return "yes"
    if re.search(r"👎|❌|🙅|🚫", text) and len(bare(text)) < 12:
        return "no"
    if "🤷" in text and len(bare(text)) < 12:
        return "unsure"
    said, low = bare(text), plain(text)
    slim = _FILLER.sub("", said).strip() or said
    slim = re.sub(r"^(?:(?:well|oh|um+|uh+|hm+|ah|so|honestly|actually) )+", "", slim)
    for one in (said, slim):
        for listed, name in ((_UNSURE, "unsure"), (_NO, "no"), (_YES, "yes")):
            if one in listed:
                return name  # type: ignore[return-value]  # the three names beside the lists
    return _by_start(low, slim)


def _by_start(low: str, slim: str) -> Yes:
    short = len(slim.split()) <= 14
    if _UNSURE_START.match(slim) and short:
        return "unsure"
    if _NO_START.match(low) and not re.match(r"^no (?:one|i have no idea)\b|^no,? i (?:do not know|am not sure)", low):
        return "no"
    if (
        _YES_START.match(low)
        and not re.match(
            (
                r"^(?:sure|ok|okay|true|exactly|correct|alright) (?:i|they|the|it|but i|he|she|we|enough)\b.{30,}|"
                r"^(?:yes|yeah) and no\b"
            ),
            low,
        )
        and _yes_goes_on(low)
    ):
        return "yes"
    if _YES_ONLY_STOP.match(low):
        return "yes"
    if _NO_PHRASE.match(slim):
        return "no"
    return "yes" if _YES_PHRASE.match(slim) else "other"


def _yes_goes_on(low: str) -> bool:
    return not re.match(
        (
            r"^(?:definitely|absolutely|certainly|totally|of course) not\b|^(?:ok|okay|sure),? (?:no|not|stop|"
            r"never)\b"
        ),
        low,
    )


_NUMBER_WORDS = {
    "zero": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "hundred": 100,
}
_N = r"(?P<n>\d{1,4}|" + "|".join(_NUMBER_WORDS) + r")"
_OUT_OF = Rule(rf"\b{_N} ?(?:/|out of|of|from) ?(?:5|five|10|ten)\b")
_KEYCAP = Rule("([0-9])\ufe0f?\u20e3")
_STRONG = Rule(
    r"\b(?:a|an|solid|strong|weak|good|about|around|maybe|like|probably|say|roughly|still|at|number|level|"
    r"it is|i am|i am at|now|definitely|easily|more like|rather|almost|nearly|to|just) (?:a |an |at |solid |"
    r"strong |weak |about |around |maybe |good |like |high |low |big |full |clear |"
    rf"definite )*{_N}(?: (?:tbh|now|today|right now|i guess|i think|i would say|maybe|probably|or so|lol|"
    r"still|for me|honestly|ish|at most|at least|again|currently|please))*(?=[,.!?]|$| but| and| because)"
)
_ALONE = Rule(rf"^[\W_]*{_N}[\W_]*$")
_LEADS = Rule(
    rf"^[\W_]*{_N}(?:[.,!?;:)-]| (?:tbh|now|today|right now|i guess|i think|i would say|maybe|probably|or so|"
    r"lol|haha|still|for me|honestly|at most|at least|again|because|but|and|please|"
    r"ish)\b)(?! ?(?:interviews?|rounds?|jobs?|years?|months?|weeks?|days?|hours?|times|people|companies|"
    r"applications?|rejections?|stages?))"
)
_TRAILS = Rule(
    r"[,.;!] *(?:(?:maybe|about|around|like|a|an|i would say|probably|so|say|it is|i am|strength|"
    rf"now) )*{_N}[.! ]*$"
)


def number(text: str) -> int | None:
    """The one number given as an answer: "3", "a strong 4", "4/5", "11"; not the 3 of "3 interviews"."""
    low = _KEYCAP.sub(r"\1 ", plain(text))
    for rule in (_OUT_OF, _ALONE, _LEADS, _STRONG, _TRAILS):
        match = rule.search(low)
        if match:
            return int(match["n"]) if match["n"].isdigit() else _NUMBER_WORDS[match["n"]]
    return None


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
        r"^(?:(?:option|number|no|nr|choice|answer|button|the|i pick|i choose|i take|i would say|take|pick|"
        r"let us do|let us say|give me|probably|maybe|and|#) ?)*(?P<list>(?:(?:the |option |number |and |or |"
        r"plus |& |, ?)*(?:\d{1,2}|"
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
    ids = _by_place(clean, list(options), several)
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


def _rest(clean: str, end: int) -> str:
    return re.sub(r"^[\s,.;:!?)-]+", "", clean[end:]) if end >= 0 else clean


def _by_place(clean: str, ids: list[str], several: bool) -> tuple[str, ...]:
    """Choices by number or order, when the reply is nothing else."""
    low = _KEYCAP.sub(r"\1 ", plain(clean))
    match = _PLACE.match(low)
    if not match or not ids:
        return ()
    found: list[str] = []
    for said in (each[0] for each in _EACH.finditer(match["list"])):
        if said == "one" and re.search(
            r"\b(?:first|second|third|fourth|fifth|sixth|last|\d(?:st|nd|rd|th)) one\b", match["list"]
        ):
            continue
        at = len(ids) if said == "last" else int(said) if said.isdigit() else _ORDINALS.get(said) or _NUMBER_WORDS[said]
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
        hits = [
            (0, len(low), one)
            for label, one in spoken
            if bare(label) and (said == bare(label) or _close(said, bare(label)))
        ][:1]
    return hits


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

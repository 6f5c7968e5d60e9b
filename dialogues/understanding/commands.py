"""What a person asks of Rebound itself, in plain words. Only whole messages count, never a word inside a story.

A wrong guess here can stop or erase, so the lists are closed; typos are mended against them, nothing else is inferred.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from dialogues.understanding.command_words import LANGUAGES, PHRASES, RULES
from dialogues.understanding.lists import Rule, sections
from dialogues.understanding.normalise import bare, plain, repair
from dialogues.understanding.shapes import Command, Moment
from dialogues.understanding.when import whole
from dialogues.understanding.zones import named_zone, zone

_SETS = sections("small_words.txt")

_NAMES = {phrase: name for name, phrases in PHRASES.items() for phrase in phrases}
_VOCABULARY = sorted({word for phrase in _NAMES for word in phrase.split() if len(word) >= 5})
_GRAVE = frozenset(("stop", "delete", "export", "restart"))
_POLITE_START = Rule(
    r"^(?:(?:please|hey|hi|hello|ok|okay|so|well|um+|sorry|rebound|bot|and|now|just|then|oh|actually|yes|"
    r"yeah|no|can you|could you|would you|will you|can i|could i|may i|"
    r"i want to|i would like to|i would like you to|i want you to|let me|let us|can we|could we|"
    r"i need to|i wish to|i have to|you can|how do i|how can i|how to|time to) )+"
)
_POLITE_END = Rule(
    r"(?: (?:please|now|thanks|thank you|for now|ok|okay|bot|rebound|then|mate|man|dude|right now|for me|"
    r"immediately|pretty please|already|for today|today))+$"
)
_REMIND = Rule(
    r"^(?:(?:please|ok|okay|can you|could you|can we|could we|shall we|may we|can i|i would like to|"
    r"i want to|i can|i could|i have to|i need to|i am|ill|maybe|no|not now|not today|later|sorry|let us|let me|"
    r"i am busy|busy|hmm|well|pause|snooze|wait|stop|rest|and|then|yes|yeah|i will|i would rather|rather|"
    r"better|say|how about|let us say) )*"
    r"(?:remind me|write me|write to me|write|ask me|ask|ping me|ping|message me|text me|come back|"
    r"get back to me|check in|check back|talk|talk to me|try me|try|try again|wake me|until|till|"
    r"continue|do this|do it|do that|carry on|"
    r"pause|pause this|snooze|snooze it|snooze this|contact me|nudge me|see you|speak|speak to me|"
    r"pick this up|pick it up|resume|bring it back|bring this back|tell me|quiet|be quiet|leave me alone|"
    r"leave it|hold on|hold|wait|say hi|back|reach out|again|postpone|postpone it|move it|move this|"
    r"delay|delay it|delay this|finish this|call me|hit me up)?"
    r"(?: (?:again|about this|about it|with this|this|it|me|back|please|later|to|until|till|for|"
    r"about that|with you|up)\b)* ?"
)
_CHANGE = Rule(
    r"^(?:(?P<lead>no|nope|sorry|actually|wait|oops|correction|i meant|i mean|wrong|hang on|my mistake|"
    r"edit|ah)[,.:!]? )+(?:i meant |i mean |that |it is wrong[,.] )?(?:the |my |their |his |her )?"
    r"(?P<field>company|employer|firm|role|job|job title|title|position|name|stage|date|day|time|feeling|"
    r"city|number|contact|person)(?: name)? (?:was|is|should be|should say|is called|were)(?: actually|"
    r" really)? (?P<value>[^,.!?]{1,80})[.!]?$"
)
_CHANGE_TO = Rule(
    r"^(?:please )?(?:change|correct|fix|update|edit) (?:the |my )?(?P<field>company|employer|firm|role|job|"
    r"job title|title|position|name|stage|date|day|time|feeling|contact|person)(?: name)?(?: (?:to|into|"
    r":) (?P<value>.{1,80}))?$"
)
_NOT_THAT = Rule(
    r"^(?:no[,.]? |sorry[,.]? |actually[,.]? |wait[,.]? )?(?:(?:it was|it is|the \w+ was|was|i meant|"
    r"i mean) (?P<new>[\w .&'-]{1,50}?),? not (?:on |the )?(?P<old>[\w .&'-]{1,50})|"
    r"not (?P<old2>[\w&'-]{2,30}),? (?:but |it is |it was |it should be )?(?P<new2>[\w&'-]{2,30}))[.!]?$"
)
_MEANT = Rule(
    r"^(?:no[,.]? |sorry[,.]? |oops[,.]? |wait[,.]? )+(?:i meant|i mean|it was|it is|that was|"
    r"it should be) (?P<value>[^,.!?]{1,60})[.!]?$|^(?:i meant|correction:?) (?P<value2>[^,.!?]{1,60})[.!]?$"
)


# "About ten minutes" says how far somebody wants to go; "in ten minutes" asks for a pause.
_HOW_LONG = re.compile(r"(?:about|around|roughly|maybe) \w+ minutes$")


def command(text: str, now: datetime) -> Command | None:
    """The one thing asked for, None for everything a person might simply be telling."""
    low = plain(text).strip(" .!?,")
    if not low and "?" in text[:20]:
        return Command("help")
    if not low or len(low) > 160:
        return None
    said = bare(text)
    return (
        (Command("pause") if _FOR_NOW.fullmatch(said) else None)
        or _plain_order(said)
        or _several(low, now)
        or (None if _HOW_LONG.match(low) else _pause(low, now))
        or _change(text)
        or _timezone(said, low, now)
        or _language(said)
        or _mended(said)
    )


def _plain_order(said: str) -> Command | None:
    return next((found for form in _forms(said) for found in (_listed(form) or _patterned(form),) if found), None)


def _forms(said: str) -> Iterator[str]:
    """As said, then with less and less politeness around it."""
    yield said
    yield re.sub(r"^(?:(?:please|ok|okay|hey|so|well) )+|(?: (?:please|thanks|thank you|bot|rebound))+$", "", said)
    yield _trimmed(said)


_WEAK_ORDERS = frozenset(("hello", "thanks", "insult"))


# "Stop for today" is no stop for good.
_FOR_NOW = Rule(
    r"(?:(?:i|we|let us|can we|could we|please|ok|okay|sorry|but) )*(?:(?:need to|have to|want to|would like to|"
    r"will|must|should|am going to) )?"
    r"(?:stop|quit|end|finish|leave it|leave this|be done|am done|done)(?: (?:it|this|here|there|now))* "
    r"(?:for (?:now|today|tonight|the day|a bit|a while|the moment|this week)|till (?:later|tomorrow)|"
    r"until (?:later|tomorrow))(?: .{0,12})?"
)


def _several(low: str, now: datetime) -> Command | None:
    """ "oops, go back", "busy, tomorrow": every clause is an order, and they agree; one may name the moment."""
    parts = [bare(part) for part in re.split(r"[,.;!]+ ?", low) if bare(part)]
    if not 2 <= len(parts) <= 3:
        return None
    found = [_plain_order(part) or _pause(part, now) for part in parts]
    found.sort(key=lambda one: not (one and one.when))
    names = {one.name for one in found if one and one.name not in _WEAK_ORDERS}
    return next(one for one in found if one and one.name in names) if all(found) and len(names) == 1 else None


def _trimmed(said: str) -> str:
    return _POLITE_END.sub("", _POLITE_START.sub("", said)).strip()


def _listed(said: str) -> Command | None:
    name = _NAMES.get(said)
    return _named(name) if name else None


def _named(name: str, argument: str | None = None) -> Command:
    base, _, extra = name.partition(":")
    return Command(base, None, argument or extra or None)


def _patterned(said: str) -> Command | None:
    for name, rule in RULES:
        if rule.fullmatch(said):
            return _named(name)
    return None


def _mended(said: str) -> Command | None:
    """Typos. A single mended word may ask for help, never for something that stops or erases."""
    parts = said.split()
    if not 1 <= len(parts) <= 6:
        return None
    mended = " ".join(word if word in _COMMON else repair(word, _VOCABULARY) or word for word in parts)
    if mended == said:
        return None
    found = _listed(mended) or _listed(_trimmed(mended))
    return None if found and found.name in _GRAVE and len(parts) == 1 else found


_COMMON = frozenset(_SETS["commands common"])


def _pause(low: str, now: datetime) -> Command | None:
    """A moment to come back at. The engine decides whether it answers the open question instead."""
    if re.match(r"^(?:no more|never|do not)\b", low):
        return None
    rest = _REMIND.sub("", low, count=1).strip(" ,.!?")
    moment = whole(rest, now) if rest else None
    if moment and over(moment, low, now) and (not moment.past or _QUIET_UNTIL.match(low)):
        return Command("pause", replace(moment, past=True))
    bare_span = re.fullmatch(
        (
            r"(?:(?:a|an|one|two|three|four|five|six|\d+|few|couple|of|half) +)+(?:weeks?|days?|hours?|minutes?|"
            r"mins?|months?|years?)(?: ago)?"
        ),
        low,
    )
    if (
        moment is None
        or moment.past
        or bare_span
        or re.fullmatch(r"[\d/.,: -]+", low)
        or (moment.part == "" and low in ("today", "later today", "sometime today"))
    ):
        return None
    return Command("pause", moment)


# A wish for quiet and nothing else, so that a day which is over can be said to be over.
_QUIET_UNTIL = re.compile(r"(?:please |ok |okay )*(?:pause|snooze|be quiet|quiet|remind me|write (?:to )?me)\b")
ALMOST_A_YEAR = timedelta(days=330)


def over(moment: Moment, low: str, now: datetime) -> bool:
    """Past, or only in the future because a year was put in: "until 3 November", said on the fourth."""
    local, today = moment.local.replace(tzinfo=None), now.replace(tzinfo=None)
    if moment.past or (moment.timed and local < today) or ("this morning" in low and today.hour >= 12):
        return True
    spelt_out = re.search(r"\d{4}|\b(?:year|month|week|day)s?\b", low)
    return local - today > ALMOST_A_YEAR and not spelt_out


def _change(text: str) -> Command | None:
    """Corrections of something said earlier, with the new value as it was typed."""
    low = plain(text).strip()
    typed = re.sub(r"\s+", " ", text.strip())
    for rule in (_CHANGE, _CHANGE_TO):
        match = rule.match(low)
        if match:
            return Command(
                "change", None, f"{_FIELD.get(match['field'], match['field'])}:{_as_typed(match['value'], typed)}"
            )
    match = _NOT_THAT.match(low)
    if match and not set((match["new"] or match["new2"] or "").split()) & _TALKING:
        new, old = (match["new"] or match["new2"], match["old"] or match["old2"])
        if old not in _NO_VALUE and new not in _NO_VALUE and not _FEELS.search(low):
            return Command("change", None, f"{_as_typed(old, typed)}>{_as_typed(new, typed)}")
    match = _MEANT.match(low)
    if match:
        return Command("change", None, f":{_as_typed(match['value'] or match['value2'], typed)}")
    return None


_FIELD = {
    "employer": "company",
    "firm": "company",
    "job": "role",
    "job title": "role",
    "title": "role",
    "position": "role",
    "contact": "person",
    "day": "date",
}
_TALKING = frozenset(
    ["i", "they", "we", "you", "he", "she", "that", "because", "so", "very", "just", "really", "a", "an", "the", "more"]
)
_NO_VALUE = frozenset(_SETS["commands no_value"])
_FEELS = Rule(
    r"\b(?:angry|sad|ashamed|worried|anxious|numb|relieved|fine|cheated|disappointed|upset|mad|tired|hurt|"
    r"scared|embarrassed|happy|nervous|afraid|guilty)\b"
)


def _as_typed(value: str | None, typed: str) -> str:
    if not value:
        return ""
    at = typed.lower().rfind(value.strip())
    return typed[at : at + len(value.strip())] if at >= 0 else value.strip()


_LIVES = Rule(
    r"^(?:i (?:live|am|stay|work|am based|am living|am currently|am now|moved) (?:based |living |now |"
    r"currently )?(?:in|at|near|to|from)|my time ?zone (?:is|should be)|(?:set|change|switch|update|"
    r"make)(?: my| the)? time ?zones?(?: to| is)?|time ?zone:?|use) (?P<place>.+)$"
)


def _timezone(said: str, low: str, now: datetime) -> Command | None:
    match = _LIVES.match(low)
    if match:
        place = match["place"].strip(" .!")
        found = named_zone(place) or (zone(place, now) if "zone" in low else None)
        if found:
            return Command("timezone", None, found)
    clock = re.fullmatch(
        r"it is (?:now )?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|o'clock)? (?:here|where i (?:am|live))(?: now)?", low
    )
    if clock:
        return Command("timezone", None, zone(low, now))
    return None


_SPEAK = Rule(
    r"^(?:(?:can|could) you |do you |please |let us |i want to |i would like to |i prefer |"
    r"i prefer to )*(?:speak|talk|write|answer|continue|switch|change|change language|switch language|"
    r"set language|language)?(?: to| in| me in| with me in| the language to| my language to|"
    r" language to)* ?(?P<name>[^\W\d]+)(?: please| instead| language| too)*$"
)


def _language(said: str) -> Command | None:
    match = _SPEAK.match(said)
    code = LANGUAGES.get(match["name"]) if match else None
    return Command("language", None, code) if code and len(said.split()) <= 8 else None

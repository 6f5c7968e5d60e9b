"""Numbers given as an answer: how strong, on a scale. Never the numbers of a story."""

from __future__ import annotations

import re

from dialogues.understanding.lists import Rule, sections
from dialogues.understanding.normalise import plain

NUMBER_WORDS = {
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
_N = r"(?P<n>\d{1,4}|" + "|".join(NUMBER_WORDS) + r")"
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


_NOW = Rule(rf"\bnow(?:,| it is| i am| at| more| like| about| maybe| a| an| only| just| rather)* {_N}\b(?! ?\w)")
# What it was before is no answer: "3 (was 5)", "was a 5, now 3", "rather 4 than 3".
_BEFORE = Rule(
    r"\(?\b(?:it )?(?:was|used to be|started (?:at|with)|had been) (?:a |an |at |like )*\w+\b"
    r"(?: (?:yesterday|before|earlier|last week|this morning))?\)?(?=[ ,.;]*(?:but |and |then )?.*\d)|"
    r"\(was (?:a )?\w+\)|\bthan (?:a |an )?\w+$|\bfrom (?:a |an )?\w+(?= to )"
)
# An hour is no strength: "an interview on friday at 10".
_CLOCK = Rule(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|morning|afternoon|evening|night|noon|interview|"
    r"call|meeting|shift|appointment)s?(?: \w+)? at \d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?\b"
)
_HEDGE = Rule(r"\b(?:do not know|not (?:so |really )?sure|(?:not|no) more than)\b")
_SMALL = frozenset(sections("small_words.txt")["numbers small"])


def spread_keycaps(low: str) -> str:
    """ "3️⃣" as "3 "."""
    return _KEYCAP.sub(r"\1 ", low)


def number(text: str) -> int | None:
    """The one number given as an answer: "3", "a strong 4", "4/5", "11"; not the 3 of "3 interviews"."""
    low = _BEFORE.sub(" ", _CLOCK.sub(" ", spread_keycaps(plain(text))))
    for rule in (_NOW, _OUT_OF, _ALONE, _LEADS, _STRONG, _TRAILS):
        match = rule.search(low)
        if match and not (rule is _STRONG and len(match["n"]) > 1 and match["n"].isdigit() and int(match["n"]) > 12):
            return _value(match["n"])
    slim = _HEDGE.sub("", low)
    found = _among_small_words(slim)
    return found if found is not None else _among_small_words(re.split(r"[,.;!?]", slim)[0])


def _value(said: str) -> int:
    return int(said) if said.isdigit() else NUMBER_WORDS[said]


def _among_small_words(low: str) -> int | None:
    """ "kinda 4", "oof, 5", "today more of a 2 i'd go with": one number, and besides it only words that say nothing."""
    words = re.findall(r"[^\W_]+(?:'[a-z]+)?", re.sub(r"(\d)ish\b", r"\1", low))
    numbers = [word for word in words if word.isdigit() or word in NUMBER_WORDS]
    if len(words) > 9 or len(numbers) != 1 or _value(numbers[0]) > 12:
        return None
    return _value(numbers[0]) if _SMALL.issuperset(word for word in words if word != numbers[0]) else None

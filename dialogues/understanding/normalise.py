"""One spelling for everything. Text is made comparable here, and nothing is decided.

`tidy` keeps what the person wrote; `plain` is for sentence patterns (punctuation stays); `bare` is for whole messages.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import OSA

from dialogues.understanding.lists import Rule

READ_AT_MOST = 4000  # characters; more than any reply that is not a letter or a rant

_CONTROL = Rule(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ud800-\udfff]")
_BLANK = Rule(r"\s+")
_SIGNS = Rule(r"[^\w\s'+:/@&-]|(?<!\d):|:(?!\d)|(?<!\w)['-]|['-](?!\w)")
_QUOTES = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "“": '"', "”": '"', "„": '"', "–": "-", "—": "-"}
)

_SHORT = {
    "dont": "do not",
    "cant": "can not",
    "cannot": "can not",
    "wont": "will not",
    "didnt": "did not",
    "doesnt": "does not",
    "isnt": "is not",
    "wasnt": "was not",
    "werent": "were not",
    "havent": "have not",
    "hasnt": "has not",
    "hadnt": "had not",
    "couldnt": "could not",
    "wouldnt": "would not",
    "shouldnt": "should not",
    "arent": "are not",
    "aint": "am not",
    "ain't": "am not",
    "can't": "can not",
    "won't": "will not",
    "shan't": "shall not",
    "im": "i am",
    "i'm": "i am",
    "ive": "i have",
    "i've": "i have",
    "i'd": "i would",
    "i'll": "i will",
    "its": "it is",
    "it's": "it is",
    "thats": "that is",
    "that's": "that is",
    "it'll": "it will",
    "itll": "it will",
    "that'd": "that would",
    "who's": "who is",
    "whos": "who is",
    "whats": "what is",
    "what's": "what is",
    "theyre": "they are",
    "they're": "they are",
    "there's": "there is",
    "theres": "there is",
    "he's": "he is",
    "she's": "she is",
    "youre": "you are",
    "you're": "you are",
    "we're": "we are",
    "you've": "you have",
    "they've": "they have",
    "theyve": "they have",
    "we've": "we have",
    "they'd": "they would",
    "theyd": "they would",
    "he'll": "he will",
    "she'll": "she will",
    "they'll": "they will",
    "let's": "let us",
    "lets": "let us",
    "wanna": "want to",
    "gonna": "going to",
    "gotta": "have to",
    "gimme": "give me",
    "lemme": "let me",
    "u": "you",
    "ur": "your",
    "pls": "please",
    "plz": "please",
    "plss": "please",
    "thx": "thanks",
    "tmrw": "tomorrow",
    "tmr": "tomorrow",
    "tomo": "tomorrow",
    "tmrrw": "tomorrow",
    "2moro": "tomorrow",
    "tommorow": "tomorrow",
    "tommorrow": "tomorrow",
    "tomorow": "tomorrow",
    "idk": "i do not know",
    "smth": "something",
    "ppl": "people",
    "abt": "about",
    "cuz": "because",
    "coz": "because",
    "bcs": "because",
    "bc": "because",
    "rn": "right now",
    "kinda": "kind of",
    "sorta": "sort of",
    "e-mail": "email",
    "e-mails": "emails",
    "résumé": "resume",
    "recieved": "received",
    "recieve": "receive",
    "definately": "definitely",
    "alot": "a lot",
    "becuase": "because",
    "beacuse": "because",
    "interveiw": "interview",
    "intervew": "interview",
    "inteview": "interview",
    "intrview": "interview",
    "interviw": "interview",
    "rejcted": "rejected",
    "rejeted": "rejected",
    "regected": "rejected",
    "regjected": "rejected",
    "rejectd": "rejected",
    "experiance": "experience",
    "expirience": "experience",
    "exprience": "experience",
    "embarassed": "embarrassed",
    "embarrased": "embarrassed",
    "embarassing": "embarrassing",
    "dissapointed": "disappointed",
    "disapointed": "disappointed",
    "dissappointed": "disappointed",
    "anxios": "anxious",
    "angy": "angry",
    "releived": "relieved",
    "relived": "relieved",
    "ashmed": "ashamed",
    "asahmed": "ashamed",
    "feedbak": "feedback",
    "fedback": "feedback",
    "applicaton": "application",
    "offerd": "offered",
    "waitin": "waiting",
    "gosted": "ghosted",
    "unfourtunately": "unfortunately",
    "unfortunatly": "unfortunately",
    "unfortunatley": "unfortunately",
}
_WORD = Rule(r"[a-zé][a-zé0-9-]*(?:'[a-z]+)?|2moro")
_NOT = Rule(r"\b(\w+)n't\b")


def tidy(text: str) -> str:
    """NFC, without control characters and invisible marks, trimmed; line breaks stay."""
    clean = _CONTROL.sub(" ", unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")))
    return clean.strip()


@lru_cache(maxsize=64)
def plain(text: str) -> str:
    """Lower case, straight quotes, contractions and chat spellings written out, single blanks."""
    low = text[:READ_AT_MOST].lower().translate(_QUOTES)
    low = _WORD.sub(lambda m: _SHORT.get(m[0], m[0]), low)
    return _BLANK.sub(" ", _NOT.sub(r"\1 not", low)).strip()


def bare(text: str) -> str:
    """`plain` without punctuation and emoji, for comparing whole messages."""
    return _BLANK.sub(" ", _SIGNS.sub(" ", plain(text))).strip()


def unaccented(text: str) -> str:
    """ "são paulo" as "sao paulo"."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


_ENDS = Rule(r"(?<=[.!?…])[\"')\]]*\s+(?=\S)|\n+")
_ABBREVIATED = Rule(
    r"(?:\b(?:mr|mrs|ms|dr|prof|inc|ltd|co|corp|st|vs|e\.g|i\.e|no|approx|sr|jr)|^\W*\w)\.$", re.IGNORECASE
)


def sentences(text: str) -> tuple[str, ...]:
    """Cut at full stops and line breaks; "Dr. Shah" stays whole."""
    found: list[str] = []
    for piece in _ENDS.split(tidy(text)):
        piece = piece.strip()
        if not piece:
            continue
        if found and _ABBREVIATED.search(found[-1][-12:]):
            found[-1] = f"{found[-1]} {piece}"
        else:
            found.append(piece)
    return tuple(found)


def repair(word: str, known: Iterable[str]) -> str | None:
    """The one known word a typo may stand for: one slip from five letters, two from eight; None if none or several.

    An inflection ("deleted" for "delete") is a word of its own, no slip.
    """
    if len(word) < 5:
        return None
    limit = 2 if len(word) >= 8 else 1
    near: dict[int, list[str]] = {}
    for other in known:
        if word == other:
            return word
        if abs(len(other) - len(word)) <= limit and len(other) >= 5:
            far = OSA.distance(word, other, score_cutoff=limit)
            if far <= limit and not _inflected(word, other):
                near.setdefault(far, []).append(other)
    best = near[min(near)] if near else []
    return best[0] if len(set(best)) == 1 else None


def nearest(word: str, known: Iterable[str]) -> tuple[str, ...]:
    """All known words a typo may stand for, as `repair` counts slips; an inflection is as good as any other.

    A short word keeps its first letter: nobody mistypes that one, and "dream" is no "cream".
    """
    limit = 2 if len(word) >= 8 else 1
    near: dict[int, list[str]] = {}
    for other in known if len(word) >= 5 else ():
        if len(word) >= 8 or other[:1] == word[0]:
            far = OSA.distance(word, other, score_cutoff=limit)
            if far <= limit:
                near.setdefault(far, []).append(other)
    return tuple(sorted(near[min(near)])) if near else ()


def _inflected(word: str, other: str) -> bool:
    stem = word.removesuffix("s").removesuffix("ed").removesuffix("d").removesuffix("ing").removesuffix("er")
    return word != other and len(stem) < len(word) and other.startswith(stem[:-1])

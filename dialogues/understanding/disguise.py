"""Words a person hid, or a phone mangled, brought back for the danger check. Never used on anything we repeat."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from dialogues.understanding.lists import Rule
from dialogues.understanding.normalise import plain

# Letters of other alphabets that look like ours.
_LOOKALIKE = str.maketrans(
    "абсԁеһіјӏкмнорԛгѕтуѵԝхзвьαβεηικνορτυχωγϲ",
    "abcdehijlkmhopqrstyvwx3bbabenikvoptuxwyc",
)
_INVISIBLE = Rule(
    r"[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\u"
    r"feff]"
)
_STAND_FOR = {
    "1": "il",
    "!": "il",
    "|": "il",
    "3": "e",
    "0": "o",
    "4": "a",
    "@": "a",
    "$": "s",
    "5": "s",
    "7": "t",
    "+": "t",
    "8": "b",
    "9": "g",
    "*": "",
    "#": "",
    "_": "",
    "v": "vu",
}
_MASKED = Rule(r"(?<![\w@$*#|+])(?=[a-z0-9!|@$*#_+]{3,24}(?![\w]))[a-z0-9!|@$*#_+]*[a-z*][a-z0-9!|@$*#_+]*")
# Not \w: a line of underscores would be letters and gaps in every way there is.
_SPACED = Rule(r"(?<![\w])(?:[^\W_][ .\-_*~/]{1,2}){3,40}[^\W_](?![\w])")
_CONTROL = Rule(r"[\x00-\x1f]")
_LONG_RUN = Rule(r"(\w)\1{2,}")

_GRAVE = (
    "kill",
    "kills",
    "killed",
    "killing",
    "suicide",
    "suicidal",
    "die",
    "died",
    "dying",
    "dead",
    "death",
    "hang",
    "hanging",
    "myself",
    "overdose",
    "harm",
    "hurt",
    "cut",
    "cutting",
    "unalive",
    "life",
    "pills",
    "alive",
    "living",
)
_BY_LENGTH: dict[int, list[str]] = {}
for _word in _GRAVE:
    _BY_LENGTH.setdefault(len(_word), []).append(_word)

_TYPOS = {
    "sucide": "suicide",
    "suicde": "suicide",
    "suiside": "suicide",
    "suicid": "suicide",
    "suacide": "suicide",
    "sewerslide": "suicide",
    "suicied": "suicide",
    "suizide": "suicide",
    "sucidal": "suicidal",
    "suicidial": "suicidal",
    "suicidle": "suicidal",
    "suicidel": "suicidal",
    "suisidal": "suicidal",
    "suicdal": "suicidal",
    "sucicidal": "suicidal",
    "kil": "kill",
    "kll": "kill",
    "kiil": "kill",
    "klil": "kill",
    "kilk": "kill",
    "kiill": "kill",
    "kkill": "kill",
    "killl": "kill",
    "kiling": "killing",
    "killin": "killing",
    "killign": "killing",
    "myslef": "myself",
    "mysefl": "myself",
    "meself": "myself",
    "mself": "myself",
    "myselve": "myself",
    "myselfs": "myself",
    "mysel": "myself",
    "mysself": "myself",
    "myslf": "myself",
    "mysellf": "myself",
    "deid": "died",
    "dieing": "dying",
    "wnat": "want",
    "wana": "want to",
    "wannna": "want to",
    "wann": "want to",
    "wan": "want",
    "tto": "to",
    "ot": "to",
    "libe": "live",
    "lief": "life",
    "lfe": "life",
    "overdoes": "overdose",
    "ovedose": "overdose",
    "hrut": "hurt",
    "cuting": "cutting",
    "hopless": "hopeless",
    "wothless": "worthless",
    "worthles": "worthless",
    "aliv": "alive",
    "anymroe": "anymore",
    "anymor": "anymore",
    "livng": "living",
    "exsist": "exist",
    "exsisting": "existing",
    "hve": "have",
    "thikning": "thinking",
    "thinkin": "thinking",
    "abut": "about",
    "gona": "going to",
    "gunna": "going to",
    "finna": "going to",
    "tryna": "trying to",
    "dnt": "do not",
    "dun": "do not",
    "dnot": "do not",
    "cnt": "can not",
    "dy": "die",
    "dye": "die",
    "id": "i would",
    "ima": "i am going to",
    "imma": "i am going to",
    "tonite": "tonight",
    "tonights": "tonight is",
    "bout": "about",
    "livin": "living",
    "dyin": "dying",
    "goin": "going",
    "tryin": "trying",
    "couldve": "could have",
    "wouldve": "would have",
    "ded": "dead",
    "unalived": "unalive",
    "unaliving": "unalive",
    "irl": "in real life",
}
_TYPO = Rule(r"[a-z]+")
_LONG_WORD = Rule(r"[a-z]{8,60}")
_DIGIT_FOR_A_WORD = Rule(r"\b(want|wanted|ready|going|need|like|have|how|wish|try|trying|used) 2 (?=[a-z])")
# Signs that stand for a word.
_PICTURES = {"🔫": " gun ", "🔪": " knife ", "💊": " pills ", "⚰": " coffin ", "🪦": " grave ", "☠": " dead "}
_PICTURE = Rule("|".join(_PICTURES))
_JOINED = Rule(
    r"(?:want|wanna|wish|going|gonna|can|do|not|to|i)*"
    r"(?:kill(?:ing)?|hurt(?:ing)?|cut(?:ting)?|harm(?:ing)?|hang|shoot|end|off|unalive)(?:myself|mylife|itall)"
    r"|(?:i)?(?:just)?(?:want|wanna|wish)(?:to|i)?(?:die|bedead|was?dead|weredead)"
    r"|betteroff(?:dead|withoutme)|dontwantto(?:live|exist|bealive)|notwantto(?:live|exist|bealive)"
)
_PARTS = Rule(
    r"killing|kill|hurting|hurt|cutting|cut|harming|harm|hang|shoot|unalive|better|betteroff|off|end|myself|my|life"
    r"|wanna|want|wish|gonna|going|dont|can|do|not|to|be|dead|die|was|were|without|me|live|exist|alive|just|it|all|i"
)


def folded(text: str) -> str:
    """Compatibility forms, accents, invisible marks and direction marks off; lower case; nothing else."""
    if text.isascii():
        return _CONTROL.sub(" ", text).lower()
    spread = unicodedata.normalize("NFKD", text)
    kept = "".join(" " if c < " " else c for c in spread if not unicodedata.category(c).startswith("M"))
    return _INVISIBLE.sub("", kept).casefold()


def unmasked(text: str) -> str:
    """What a sentence would be in plain spelling: look-alikes, leet, spaced and joined letters, typos, contractions."""
    clear = _PICTURE.sub(lambda m: _PICTURES[m[0]], folded(text)).translate(_LOOKALIKE)
    clear = _SPACED.sub(lambda m: re.sub(r"[ .\-_*~/]", "", m[0]), clear)
    clear = _MASKED.sub(lambda m: _unmask(m[0]), clear)
    clear = _LONG_RUN.sub(r"\1\1", clear)
    clear = _LONG_WORD.sub(lambda m: _parted(m[0]), clear)
    clear = _DIGIT_FOR_A_WORD.sub(r"\1 to ", plain(clear))
    return _TYPO.sub(lambda m: _mended(m[0]), clear)


def _unmask(token: str) -> str:
    if token.isalpha():
        return token
    for word in _BY_LENGTH.get(len(token), ()):
        if word[0] in _readings(token[0]) and all(c in _readings(t) for c, t in zip(word, token, strict=True)):
            return word
    inner = token[1:-1]
    if inner and token[0].isalpha() and token[-1].isalpha() and not inner.isalpha():
        return token[0] + "".join((_STAND_FOR.get(c) or c)[:1] if not c.isalpha() else c for c in inner) + token[-1]
    return token


def _readings(sign: str) -> str:
    if sign in "*#_":
        return "abcdefghijklmnopqrstuvwxyz"
    return _STAND_FOR.get(sign, sign) + sign


@lru_cache(maxsize=20_000)
def _mended(word: str) -> str:
    return _TYPOS.get(word) or _shortened(word)


def _shortened(word: str) -> str:
    """ "diie" and "killl" after runs were cut to two."""
    for slim in (re.sub(r"(\w)\1$", r"\1", word), re.sub(r"(\w)\1", r"\1", word)):
        if slim != word and word not in _GRAVE and slim in _GRAVE:
            return slim
    return word


@lru_cache(maxsize=20_000)
def _parted(token: str) -> str:
    if not _JOINED.fullmatch(token):
        return token
    return " ".join(part[0] for part in _PARTS.finditer(token))

"""Which font can draw which words. Bundles none: Pillow brings one for plain Latin, the machine may have more.

A word that no font here can draw is never drawn as boxes: whoever draws leaves it out, and says so.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from functools import cache, lru_cache
from typing import Final

from PIL import ImageFont

Font = ImageFont.FreeTypeFont
OURS: Final = ""  # the one inside Pillow: Aileron, plain Latin letters and our own punctuation
FOLDERS: Final = (
    *("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts"),
    *("/System/Library/Fonts", "/Library/Fonts", "~/Library/Fonts", "C:/Windows/Fonts"),
)
# File names in the order of choice: those that hold many scripts first, then one script each, then the last resort.
_NAMES = """
    notosans dejavusans segoeui arial liberationsans
    notosanscjk notosanscjkjp notosanscjksc notosanssc droidsansfallbackfull
    droidsansfallback wqy-microhei wqy-zenhei pingfang applesdgothicneo hiraginosans msyh msgothic malgun
    notosansarabic notosanshebrew notosansdevanagari notosansbengali
    notosanstamil notosanstelugu notosansthai notosansgeorgian
    notosansarmenian notosansethiopic nirmala leelawui
    notoemoji seguisym notosanssymbols2 notosanssymbols symbola unifont
    """
FILES: Final = tuple(_NAMES.split())
_PLAINER: Final = re.compile(r"-regular|-vf|\[wght\]|\.otf(?=\.ttc)")  # one family under several names of files
UNSEEN: Final = frozenset({"Cf", "Mn", "Me", "Cc"})  # categories that need no sign of their own
PROBE: Final = 16  # pixels; to see whether a letter is there
MISSING: Final = "\uffff"  # no character, in no font


@cache
def found() -> tuple[str, ...]:
    """Ours, then the fonts of this machine that we know by name, in the order of choice."""
    here: dict[str, str] = {}
    for folder in FOLDERS:
        for where, _, names in os.walk(os.path.expanduser(folder)):  # of a user without a home, none
            for name in names:
                stem, _, kind = _PLAINER.sub("", name.casefold()).rpartition(".")
                if kind in ("ttf", "otf", "ttc") and stem in FILES:
                    here.setdefault(stem, f"{where}/{name}")
    return (OURS, *(here[stem] for stem in FILES if stem in here))


@lru_cache(maxsize=64)
def font(path: str, size: int) -> Font:
    made = ImageFont.load_default(size) if path == OURS else ImageFont.truetype(path, size)
    assert isinstance(made, ImageFont.FreeTypeFont), "Pillow without FreeType"
    with suppress(OSError):  # of those that hold every weight, the first is the thinnest
        made.set_variation_by_name("Regular")
    return made


@lru_cache(maxsize=4096)
def has(path: str, letter: str) -> bool:
    if letter.isspace() or unicodedata.category(letter) in UNSEEN:
        return True
    probe = font(path, PROBE)
    return bytes(probe.getmask(letter)) != bytes(probe.getmask(MISSING))


def able(text: str) -> str | None:
    """The first font that can draw all of it; None when there is none."""
    return next((path for path in found() if all(has(path, letter) for letter in set(text))), None)


def is_rtl(text: str) -> bool:
    """By its first letter that has a direction."""
    strong = (unicodedata.bidirectional(letter) for letter in text)
    return next((each in ("R", "AL") for each in strong if each in ("L", "R", "AL")), False)


@lru_cache(maxsize=512)
def runs(text: str) -> tuple[tuple[str, str], ...]:
    """(font, words) in reading order: one font for all of it where one is able, else one a word.

    A word that no font can draw is a run without a font.
    """
    if (whole := able(text)) is not None:
        return ((whole, text),)
    return tuple(_joined((able(word), word) for word in text.split()))


def _joined(words: Iterator[tuple[str | None, str]]) -> Iterator[tuple[str, str]]:
    """Words of one font together; what cannot be drawn, as dots."""
    before, said = OURS, ""
    for path, word in words:
        if path is None and said.endswith("…"):
            continue
        path, word = (OURS, "…") if path is None else (path, word)
        if path != before and said:
            yield before, said
            yield OURS, " "
            said = ""
        before, said = path, f"{said} {word}".strip()
    if said:
        yield before, said


def can_draw(text: str) -> bool:
    return all(able(word) is not None for word in text.split())

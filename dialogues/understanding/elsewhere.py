"""Danger in languages Rebound does not speak, but has a card in; and a few words in scripts it cannot read at all."""

from __future__ import annotations

from typing import Final, cast

from dialogues.understanding.lists import Rule, patterns, rules
from dialogues.understanding.needles import read
from dialogues.understanding.shapes import Crisis, Kind
from dialogues.understanding.stretches import stretches

LANGUAGES: Final = ("es", "de", "fr", "pt", "it", "nl")
_KINDS: Final = ("now", "", "self_harm")  # the gravest first; a heading without a kind is about a life
_PLAIN = patterns("danger_elsewhere.txt")
_MARKS = {language: _PLAIN[f"{language} marks"][0] for language in LANGUAGES}
_ROWS = rules("danger_elsewhere.txt")
_HARMLESS = {language: read({"": _ROWS[f"{language} harmless"]}) for language in LANGUAGES}
_SCRIPTS = _PLAIN["scripts"][0]
_GRAVE = read(
    {
        heading: each
        for heading, each in _ROWS.items()
        if heading.split()[0] in LANGUAGES and heading.partition(" ")[2] in _KINDS
    }
)
_QUOTES = str.maketrans("’‘ʼ´`", "'''''")
_SPACES = Rule(r"\s+")
_WINDOW, _STEP = 480, 320
_ENGLISH = Rule(r"\b(?:the|i|is|and|my|they|was|it|of|to|that|you|with|this|at|for|we|he|she|are|have|im)\b")


def crisis(folded: str) -> Crisis:
    """Of a text without accents, in lower case; with the language the words were heard in."""
    if _SCRIPTS.search(folded):
        return Crisis("full", "life")
    text = folded.translate(_QUOTES)
    found = [_window(window) for window in dict.fromkeys(stretches(text, _WINDOW, _STEP))]
    grave = [one for one in found if one.level == "full"]
    return min(grave, key=lambda one: ("now", "life", "self_harm").index(one.kind), default=Crisis())


def _window(text: str) -> Crisis:
    text = _SPACES.sub(" ", text)
    cleared: dict[str, str] = {}
    heard: dict[str, str] = {}
    for heading, rule in _GRAVE.worth_trying(text):
        language, _, kind = heading.partition(" ")
        if language not in cleared:
            cleared[language] = _HARMLESS[language].without(text)
        if rule.search(cleared[language]):
            heard[language] = min(heard.get(language, kind), kind, key=_KINDS.index)
    marks = {language: len(_MARKS[language].ready.findall(text)) for language in heard}
    if not heard or max(marks.values()) < len(_ENGLISH.ready.findall(text)):
        return Crisis()  # one word that two languages share makes no sentence of the other
    language = max(heard, key=lambda one: marks[one])
    return Crisis("full", cast(Kind, heard[language] or "life"), False, language)

"""What Rebound says, out of files a writer can edit. The only door to Fluent.

A message is `phase-step`; its value is the first wording, `.v2 .v3` the others. Labels are `phase-step-CHOICE`, with
other ways to say the same in `.also`, separated by commas. Files are read when they are first needed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from dialogues import spelling
from dialogues.facts import Facts
from dialogues.mistakes import WordsError
from dialogues.slots import BLANK
from dialogues.vocabulary import Line

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

FOLDER: Final = Path(__file__).with_name("words")
LANGUAGES: Final = tuple(sorted(p.name for p in FOLDER.iterdir() if p.is_dir() and (p / "common.ftl").exists()))
_MESSAGE = re.compile(r"^([a-z][\w-]*) *=", re.MULTILINE)
_QUOTED = re.compile(r'"[^"]*"')
_ENDS = re.compile(r"[.?…](?=\s|$)")
WORDS_OF_NO_SENTENCE: Final = 3
QUOTE_AT_MOST: Final = 400  # characters of a person's words in one sentence of ours; Fluent itself ends at 1000
_VARIANT = re.compile(r"^ +\.v(\d+) *=", re.MULTILINE)


@cache
def index(language: str = "en") -> dict[str, tuple[str, int]]:
    """Message id → (its file, how many wordings it has). Read without parsing, so that importing stays quick."""
    found: dict[str, tuple[str, int]] = {}
    for path in sorted((FOLDER / language).glob("*.ftl")):
        pieces = _MESSAGE.split(path.read_text("utf-8"))
        for key, body in zip(pieces[1::2], pieces[2::2], strict=True):
            if key in found:
                raise WordsError(f'{path.name}: "{key}" stands in {found[key][0]}.ftl already.')
            found[key] = (path.stem, 1 + len(_VARIANT.findall(body)))
    return found


@cache
def variables(key: str, language: str = "en") -> frozenset[str]:
    """What the sentence names, with the sentences it is made of. Most name nothing, and need no values gathered."""
    body = _body(key, language)
    parts = {part for part in re.findall(r"\{\s*([a-z][\w-]*)\s*\}", body) if part != key}
    return frozenset(re.findall(r"\$(\w+)", body)).union(*(variables(part, language) for part in parts))


def _body(key: str, language: str) -> str:
    """A message as it stands in its file, behind its name; "" where there is none."""
    file, _ = index(language).get(key, ("", 0))
    text = (FOLDER / language / f"{file}.ftl").read_text("utf-8") if file else ""
    body = re.search(rf"^{re.escape(key)} *=(.*?)(?=^[a-z#]|\Z)", text, re.MULTILINE | re.DOTALL)
    return body[1] if body else ""


def has(key: str) -> bool:
    return key in index()


def speaks(key: str, language: str) -> bool:
    """Whether this sentence was written in that language. Some languages have the cards for danger and no more."""
    return bool(language) and (FOLDER / language).is_dir() and key in index(language)


def variants(key: str) -> int:
    return index().get(key, ("", 0))[1]


def key_of(step: str, *more: str) -> str:
    return "-".join((step.replace(".", "-"), *more))


def label_key(step: str, choice: str) -> str:
    """The label's own message, else the one all steps share ("choice-skip")."""
    own = key_of(step, choice)
    return own if has(own) else f"choice-{choice}"


@cache
def _bundle(language: str, file: str) -> FluentBundle:
    from fluent.runtime import FluentBundle, FluentResource  # noqa: PLC0415  (50 ms that an import need not pay)

    functions: dict[str, Any] = {
        "DAY": spelling.day,
        "CLOCK": spelling.clock,
        "WEEKDAY": spelling.weekday,
        "CAP": capital,
        "LOWER": spelling.lower,
        "COUNTED": spelling.counted,
        "DATE": spelling.date,
    }
    bundle = FluentBundle([language], functions=functions, use_isolating=False)
    bundle.add_resource(FluentResource((FOLDER / language / f"{file}.ftl").read_text("utf-8")))
    return bundle


def parsed(language: str = "en") -> int:
    """Reads every file to the end: how many messages.

    Raises:
        WordsError: one that looks like a message and cannot be read as one.
    """
    for key, (file, _) in index(language).items():
        if not _bundle(language, file).has_message(key):
            raise WordsError(f'words/{language}/{file}.ftl: "{key}" cannot be read.')
    return len(index(language))


def render(line: Line, language: str = "en") -> str:
    """The sentence.

    Raises:
        WordsError: no such message, or it names what it was not given. English stands in for a missing translation.
    """
    language = line.language or language
    if line.key not in index(language) and language != "en":
        language = "en"
    if not variables(line.key, language):
        return _fixed(line.key, line.visit, language)
    return _formatted(line, language)


@lru_cache(maxsize=4096)
def _fixed(key: str, visit: int, language: str) -> str:
    """A sentence that names nothing is the same for everybody."""
    return _formatted(Line(key, visit=visit), language)


def _formatted(line: Line, language: str) -> str:
    file, wordings = index(language).get(line.key, ("", 0))
    if not wordings:
        raise WordsError(f'words/{language}: there is no "{line.key}".')
    bundle = _bundle(language, file)
    if not bundle.has_message(line.key):
        raise WordsError(f'words/{language}/{file}.ftl: "{line.key}" cannot be read.')
    message = bundle.get_message(line.key)
    nth = (line.visit - 1) % wordings + 1
    pattern = message.value if nth == 1 else message.attributes[f"v{nth}"]
    if pattern is None:
        raise WordsError(f'words/{language}/{file}.ftl: "{line.key}" has no first wording.')
    named = {name: line.args[name] for name in variables(line.key, language) if name in line.args}
    text, errors = bundle.format_pattern(pattern, _plain(named, language))
    if errors:
        raise WordsError(f'words/{language}/{file}.ftl: "{line.key}": {errors[0]}')
    return str(text)


@lru_cache(maxsize=4096)
def also(key: str, language: str = "en") -> tuple[str, ...]:
    """Other ways to say a label, for understanding: its `.also`, at commas."""
    file, wordings = index(language).get(key, ("", 0))
    if not wordings:
        return ()
    pattern = _bundle(language, file).get_message(key).attributes.get("also")
    if pattern is None:
        return ()
    text, _ = _bundle(language, file).format_pattern(pattern, {})
    return tuple(part.strip() for part in str(text).split(",") if part.strip())


def options(choices: Sequence[tuple[str, Line]], language: str = "en") -> dict[str, tuple[str, ...]]:
    """Choice id → its label and everything else it may be called."""
    return {choice: (render(line, language), *also(line.key, line.language or language)) for choice, line in choices}


def args_of(facts: Facts) -> Mapping[str, Any]:
    """What every sentence may name: the journey's plain slots, the person's, the house's, this reply's details."""
    found: dict[str, Any] = dict(BLANK)
    found |= {k: v for k, v in facts.journey.memory.items() if isinstance(v, str | int | list) and v not in ("", [])}
    found |= {f"gap_{n}": gap for n, gap in enumerate(facts.journey.memory.get("gaps", [])[:3], start=1)}
    named = facts.journey.memory.get("feeling_words") or []
    found |= {"feeling_1": named[0] if named else "none", "feelings_more": list(named[1:]) or "none"}
    found |= {f"outlook_{n}": each.label for n, each in enumerate(facts.known.outlooks, start=1)}
    house = facts.known.house
    found |= {"operator": house.operator or "someone", "months": house.months, "platform": house.platform}
    found |= {"workspace": house.workspace or "none", "contact": house.contact or "none"}
    found |= {"address": facts.known.address}
    return found | dict(facts.details)


_KINDS_OF_FIRM = """
    health group labs systems software technologies technology tech solutions media ltd limited inc
    gmbh ag llc plc corp corporation company co services consulting partners international holding
    holdings digital
"""
_KIND_OF_FIRM: Final = frozenset(_KINDS_OF_FIRM.split())


def short_name(facts: Facts) -> str:
    """As people call the company: "Larkfield Health" → "Larkfield"; "City Hospital" stays whole."""
    name = str(facts.get("company") or "none").split()
    while len(name) > 1 and name[-1].lower().strip(".") in _KIND_OF_FIRM:
        name.pop()
    return " ".join(name)


def joined(items: Sequence[str], language: str = "en") -> str:
    """ "a, b and c", as the language does it."""
    from babel.lists import format_list  # noqa: PLC0415  (comes with Fluent, needed as late)

    return str(format_list([str(i) for i in items], locale="en_GB" if language == "en" else language))


@cache
def _countries(language: str) -> Mapping[str, str]:
    from babel import Locale  # noqa: PLC0415  (comes with Fluent, needed as late)

    return {code: str(name) for code, name in Locale.parse(language).territories.items() if len(code) == 2}


def country_name(code: str, language: str = "en") -> str:
    return _countries(language).get(code.upper(), code)


def country_code(text: str, language: str = "en") -> str | None:
    """The ISO code of the one country that is named ("Portugal", "the Netherlands", "PT", "uk")."""
    said = re.sub(r"^(?:i(?:'m| am| live)? )?(?:in )?(?:the )?", "", text.strip(" .!?").casefold())
    if (code := _SHORT.get(said, said).upper()) in _countries(language):
        return code
    return next((code for code, name in _countries(language).items() if name.casefold() == said), None)


_SHORT: Final = {
    **dict.fromkeys(("uk", "england", "scotland", "wales", "great britain"), "gb"),
    **dict.fromkeys(("usa", "america", "united states of america"), "us"),
    "holland": "nl",
    "turkey": "tr",
    "korea": "kr",
}


def _plain(args: Mapping[str, Any], language: str) -> dict[str, Any]:
    texts = {k: joined(v, language) if isinstance(v, list | tuple) else v for k, v in args.items()}
    return {k: short(v) if isinstance(v, str) and len(v) > QUOTE_AT_MOST else v for k, v in texts.items()}


def short(text: str) -> str:
    """A quotation that leaves room for the sentence around it, cut between words where there are any."""
    return f"{text[:QUOTE_AT_MOST].rsplit(' ', 1)[0]} …"


def sentences(line: Line, upto: str = "") -> int:
    """How many sentences of ours; quotations count as a word, and three words are no sentence yet ("On, then.")."""
    return _counted_in(render(line), upto)


@lru_cache(maxsize=4096)
def sentences_at_most(key: str, ends: str = ".?…", language: str = "en") -> int:
    """What no wording of the sentence goes beyond, told from its file without rendering it.

    Args:
        ends: what counts as the end of a sentence; without "?", what stands before a question.
    """
    body = _body(key, language)
    inside = {part for part in re.findall(r"\{\s*([a-z][\w-]*)\s*\}", body) if part != key}
    wordings = [_most(wording, ends) for wording in re.split(r"^ +\.\w+ *=", body, flags=re.MULTILINE)]
    return max(wordings) + sum(sentences_at_most(part, ends, language) for part in inside)


def _most(wording: str, ends: str) -> int:
    """The longest way through a wording; where it chooses more than once, all ways count."""
    end = re.compile(rf"[{re.escape(ends)}](?=\s|$)")
    if wording.count("->") != 1:
        return len(end.findall(wording))
    before, _, rest = wording.partition("->")
    choice, _, behind = rest.rpartition("}")
    return len(end.findall(before + behind)) + max(len(end.findall(way)) for way in re.split(r"\[[\w-]+\]", choice))


@lru_cache(maxsize=1024)
def _counted_in(said: str, upto: str) -> int:
    text = _QUOTED.sub("it", said)
    ended = _ENDS.split(text.split(upto)[0] if upto else text)
    return sum(len(each.split()) > WORDS_OF_NO_SENTENCE for each in ended[:-1])


def capital(text: Any) -> str:
    return str(text)[:1].upper() + str(text)[1:]


_FACING: Final = {"i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself", "i'm": "you're"}


def facing(text: str) -> str:
    """Their words, said back to them: "not before my standup" → "not before your standup"."""
    return re.sub(r"[\w']+", lambda word: _FACING.get(word[0].lower(), word[0]), text.strip(" .,;"))


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)

"""What a reply can turn out to mean. Frozen records without behaviour; everything else in this package makes them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

Level = Literal["full", "check", "none"]
Kind = Literal["", "life", "self_harm", "now", "others", "home"]
Intent = Literal["rejected", "offer", "feedback", "waiting", "smalltalk", "other"]
Yes = Literal["yes", "no", "unsure", "other"]
Sort = Literal["stock", "gap", "strength", "not_yours", "protected", "unclear"]


@dataclass(frozen=True, slots=True)
class Crisis:
    """`kind` for full: life, self_harm, now (done already, or means at hand). Level none may be others or home.

    `negated`: the thing was said and denied in the same breath ("i'm not suicidal"). `language`: where it was not
    English, its code, so that the answer can be given in it. `young`: they say they are under 18. Less than full, the
    kind now is harmless by itself, and grave after a word about their life ("i've got them in front of me").
    """

    level: Level = "none"
    kind: Kind = ""
    negated: bool = False
    language: str = ""
    young: bool = False


@dataclass(frozen=True, slots=True)
class Moment:
    """`local`: naive wall time where the person is. Untimed moments carry the hour of their part, or midnight."""

    local: datetime
    timed: bool = False
    past: bool = False
    part: str = ""  # morning, lunch, evening or nothing


@dataclass(frozen=True, slots=True)
class Command:
    """`argument` of change is "field:value" or "old>new"; of timezone an IANA name; of language a code."""

    name: str
    when: Moment | None = None
    argument: str | None = None


@dataclass(frozen=True, slots=True)
class Opening:
    """`count`: how many applications they spoke of ("80 applications"). `plainly`: the rules alone would say so too."""

    intent: Intent = "other"
    stage: str | None = None
    company: str | None = None
    role: str | None = None
    many: bool = False
    sure: float = 0.0
    count: int | None = None
    plainly: bool = False


@dataclass(frozen=True, slots=True)
class Letter:
    """`about_you`: which of `sentences` speak of this person and would not fit every applicant."""

    rejection: bool
    company: str | None
    role: str | None
    soft: bool
    gaps: tuple[str, ...]
    sentences: tuple[str, ...]
    about_you: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing that was said about the person, in the words it was reported in."""

    quote: str
    kind: Sort
    gap: str | None = None


@dataclass(frozen=True, slots=True)
class Lines:
    """Who can be called in one country. None: nothing known, so the number falls back to a directory's address."""

    country: str | None
    number: str
    hours: str
    language: str
    text: str | None
    emergency: str
    checked: str | None
    youth: str | None = None


@dataclass(frozen=True, slots=True)
class Understood:
    """Everything in a reply that does not depend on the step it answers."""

    text: str
    crisis: Crisis
    command: Command | None = None
    opening: Opening = field(default_factory=Opening)
    feelings: tuple[str, ...] = ()
    feeling_words: tuple[str, ...] = ()
    not_feelings: tuple[str, ...] = ()
    strength: int | None = None
    gaps: tuple[str, ...] = ()
    answer: Yes = "other"
    when: Moment | None = None
    letter: Letter | None = None
    details: frozenset[str] = frozenset()

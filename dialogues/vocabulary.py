"""The words a phase table is written in: frozen data, and nothing that acts.

A phase reads like a list of questions. What a step expects says which outcomes it has, and the outcomes are the
events of the machine: a tapped choice yields its id, free words "said", a number "rated", several picks "picked".
Nothing a person types ever becomes an event name: it is mapped onto this closed set first.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dialogues.facts import Facts
    from dialogues.understanding import Understood

Slots = dict[str, Any]
Guard = Callable[["Facts"], bool]

# Where a row may lead besides another step.
NEXT = "next"  # the next row of the phase that exists today; after the last row, the next phase
HERE = "here"  # stay and ask again, in other words
CLOSED = "closed"  # a question beside the journey is answered; the one below has the word again
DONE = "done"  # the journey has reached its end


class Expects:
    """What a step waits for. `choices` are shown as buttons, `heard` are understood and never shown."""

    __slots__ = ("choices", "heard", "outcomes")
    words: str = ""  # the outcome free words have, "" where they must mean one of the choices

    def __init__(self, *choices: str, heard: tuple[str, ...] = ()) -> None:
        self.choices, self.heard = choices, heard
        self.outcomes = (*choices, *heard, *((self.words,) if self.words else ()))


class Choice(Expects):
    """One of a closed set."""


class OwnWord(Expects):
    """One of a set, or the person's own words."""

    words = "said"


class Choices(Expects):
    """Several of a set, confirmed together; or the person's own word. The slot holds a list of ids."""

    words = "picked"


class Text(Expects):
    """Words, with buttons beside them."""

    words = "said"


class Long(Text):
    """Words that may come in several messages, until "done"."""

    __slots__ = ()


class Page(Text):
    """A form that a tap opens; what is written there never enters the chat and is not kept."""

    __slots__ = ()


class Scale(Expects):
    """A whole number from `low` to `high`; both ends are named in words. The slot holds the number."""

    __slots__ = ("high", "low")
    words = "rated"

    def __init__(self, low: int, high: int, *choices: str, heard: tuple[str, ...] = ()) -> None:
        super().__init__(*choices, heard=heard)
        self.low, self.high = low, high


class Moment(Expects):
    """A day or a moment to come, in the person's zone."""

    words = "set"


@dataclass(frozen=True, slots=True)
class If:
    """A way that is open only when `guard` holds of what is known."""

    guard: Guard
    step: str


Way = str | If
Ways = Way | Sequence[Way]


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply, once understood: an outcome of the step, what to keep of it, and the words that are left over."""

    outcome: str
    slots: Slots = field(default_factory=dict)
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence by its key in the words files. `visit` picks the wording, so a chat can be played again.

    `language`: the one it is said in, where it is not the one of the house.
    """

    key: str
    args: Mapping[str, Any] = field(default_factory=dict)
    visit: int = 1
    language: str = ""


@dataclass(frozen=True, slots=True)
class Say:
    """A prompt before it has words. `choices`: (id, label line). `kind` as in `bot.prompts.Prompt`.

    `text` is shown word for word under the lines (a note, a card). `step` is where its buttons were born.
    `after_s`: seconds to wait before it is delivered. `draws`: the file it is, drawn at delivery
    (`dialogues.picturing`); `away_s`: how long after that it is taken away again, 0 never.
    """

    lines: tuple[Line, ...]
    choices: tuple[tuple[str, Line], ...] = ()
    kind: str = "plain"
    step: str = ""
    text: tuple[str, ...] = ()
    after_s: int = 0
    draws: str = ""
    away_s: int = 0


@dataclass(frozen=True, slots=True)
class Step:
    """One question, and where each answer leads.

    Only `id` and `expects` are always there. The functions are pure and rare: for the step that is truly odd.

    Args:
        id: within its phase; `phase.id` everywhere else. Once shipped it is a promise.
        expects: what it waits for.
        save: the slot of the journey's memory that keeps the answer ("" keeps none).
        to: outcome → ways; an outcome that is not named leads to NEXT.
        reads: sees an answer in free words, or None.
        keeps: what else to remember of an answer.
        hears: the lines that take the answer up, where the words files alone cannot tell which; None leaves it to them.
        shows: what is said before the question; a Say with choices takes the question's place.
        offers: the choices shown today, a part of those of `expects`, in order.
        opens: choices whose tap opens a form instead, where the platform has forms: choice → a form of `forms.FORMS`.
        alt: asked in the words of `phase-step-alt` when this holds.
        off_path: reached only by a way that names it; NEXT passes it by.
    """

    id: str
    expects: Expects
    save: str = ""
    to: Mapping[str, Ways] = field(default_factory=dict)
    reads: Callable[[Understood, Facts], Answer | None] | None = None
    keeps: Callable[[Facts, Answer], Slots] | None = None
    hears: Callable[[Facts, Answer], Sequence[Line] | None] | None = None
    shows: Callable[[Facts], Sequence[Say]] | None = None
    offers: Callable[[Facts], Sequence[str]] | None = None
    opens: Mapping[str, str] = field(default_factory=dict)
    alt: Guard | None = None
    off_path: bool = False


@dataclass(frozen=True, slots=True)
class Phase:
    """A stretch of a journey. `beside`: its steps are side questions, asked at any time and closed again."""

    id: str
    steps: tuple[Step, ...]
    beside: bool = False

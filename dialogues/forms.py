"""The forms a tap may open where the platform has forms: their fields, as a table. Titles and labels are words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from dialogues import words
from dialogues.flow import FLOW
from dialogues.vocabulary import Line


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to fill in. `id` is in no other form, so that what was filled in says which form it was."""

    id: str
    long: bool = False
    needed: bool = False


FORMS: Final = {
    "job": (Field("company"), Field("role")),
    "page": (Field("page", long=True, needed=True),),
    "words": (Field("words", long=True, needed=True),),  # a reply in words that leaves nothing in the chat
}

WRITE: Final = "write."  # beside any question that takes words, where typing would leave them in the chat
ONLY_READ: Final = frozenset(["page"])  # fields that are read for danger, and dropped


def stands_at(step: str, form: str) -> bool:
    """Whether the form belongs to the question of this step."""
    return step in FLOW.steps and form in FLOW.steps[step].opens.values()


def opened_by(step: str, choice: str) -> str:
    """The form that a tap on this choice opens; "" for a choice that is an answer."""
    if choice == WRITE:
        return "words"
    return FLOW.steps[step].opens.get(choice, "") if step in FLOW.steps else ""


def title(form: str) -> str:
    return words.render(Line(f"form-{form}"))


def label(field: Field) -> str:
    return words.render(Line(f"form-field-{field.id}"))


def hint(field: Field) -> str:
    """What may stand there, as an example; "" for a field that is better left empty."""
    key = f"form-field-{field.id}-hint"
    return words.render(Line(key)) if words.has(key) else ""

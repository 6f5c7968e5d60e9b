"""What an adapter shows beside the chat. Drawn from state, lost without harm, never the only carrier of a sentence."""

from __future__ import annotations

from dataclasses import dataclass

from bot import keeping
from bot.buttons import NOWHERE
from bot.prompts import Prompt
from dialogues import forms, words
from dialogues.vocabulary import Line, Say


@dataclass(frozen=True, slots=True)
class Field:
    """`long`: several lines. `needed`: may not stay empty."""

    id: str
    label: str
    hint: str
    long: bool
    needed: bool


@dataclass(frozen=True, slots=True)
class Form:
    """A form in words. What is filled in comes back as `Reply.form`, by the fields' ids."""

    id: str
    title: str
    fields: tuple[Field, ...]
    send: str
    close: str


def form(id: str) -> Form:
    """
    Raises:
        KeyError: there is no such form.
    """
    fields = tuple(Field(f.id, forms.label(f), forms.hint(f), f.long, f.needed) for f in forms.FORMS[id])
    return Form(id, forms.title(id), fields, say("form-send"), say("form-close"))


def say(key: str, **args: str) -> str:
    """One sentence of `words/*/views.ftl`."""
    return words.render(Line(key, args))


def home(parts: list[Say]) -> list[Prompt]:
    """The page called Home, as prompts that nobody sends. Their buttons are born in no row."""
    return [keeping.prompt(keeping.kept(part), NOWHERE, part.kind, part.step) for part in parts]

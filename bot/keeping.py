"""What a turn leaves behind, written on the page that heard it: where things stand, promises, and words to be said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Final

from bot import buttons
from bot.addresses import Address
from bot.events import Held
from bot.prompts import Button, Prompt
from bot.store import FIRST_FENCE, OutPrompt, Page
from dialogues import forms, interpret, words, words_off
from dialogues.buttons_only import SHOW
from dialogues.turn import Turn
from dialogues.vocabulary import Say

LEASE: Final = timedelta(seconds=30)  # longer than any platform's own time-out of a send
NO_LEASE: Final = timedelta()
UNSAY: Final = "unsay"  # the kind of a row whose lines are references of messages to take away
UNSAID_AT_ONCE: Final = 20


def stand(page: Page, turn: Turn, now: datetime, *, heard: bool = True) -> None:
    """Writes down where things stand now, and what the turn asked to be done beside speaking.

    Args:
        heard: a word or a tap of theirs; a promise falling due is none, and does not put off the end of its keeping.
    """
    person = turn.person
    for effect in turn.effects:
        args = dict(effect.args)
        if effect.name == "erase":
            erase(page, person.id, now)
            return
        if effect.name == "close" and args["journey"]:
            closed = page.journey(args["journey"])
            closed.closed, closed.outcome = True, args.get("outcome") or turn.journey.outcome or closed.outcome
            page.keep_journey(person.id, closed, now)
            page.drop_all(person.id, journey_id=closed.id)
        if effect.name == "words_off":
            without_words(page, person.id, now)
        if effect.name == "switch":
            page.keep_journey(person.id, turn.journey, now)
            turn.journey = page.journey(args["journey"])
    journey = page.keep_journey(person.id, turn.journey, now)
    turn.journey.id = person.journey = journey.id
    page.keep_person(person, now, heard=heard)
    if turn.drops:
        page.drop_keys(person.id, turn.drops)
    for booked in turn.books:
        page.book(person.id, booked if booked.journey else replace(booked, journey=journey.id))


def without_words(page: Page, person_id: int, now: datetime) -> None:
    """What was kept of theirs in words before: the stories put aside, and replies that were to be tried again."""
    for story in page.journeys(person_id):
        story.memory = words_off.of_journey(story.memory)
        page.keep_journey(person_id, story, now)
    for reply in page.failed(person_id):
        page.settle(reply.id)


def erase(page: Page, person_id: int, now: datetime) -> None:
    """Every row of theirs; and our own messages, as far as their platform lets us, by rows that are nobody's."""
    for address, references in page.said_to(person_id).items():
        batches = [references[at : at + UNSAID_AT_ONCE] for at in range(0, len(references), UNSAID_AT_ONCE)]
        outs = [OutPrompt("", {"lines": batch, "choices": []}, UNSAY, due_at=now) for batch in batches]
        page.post_farewell(address, outs, now, NO_LEASE)
    page.erase(person_id)


def said(page: Page, turn: Turn, address: Address, address_id: int, now: datetime) -> list[Held]:
    """The prompts in words, in the outbox, leased to us."""
    outs = [out(say, now) for say in turn.says]
    if any(effect.name == "erase" for effect in turn.effects):
        rows = page.post_farewell(address, outs, now, LEASE)
        return [Held(row, FIRST_FENCE, address, prompt_of(each, row)) for row, each in at_once(rows, outs)]
    rows = page.post(turn.person.id, address_id, turn.journey.id or None, outs, now, LEASE)
    behind = bool(rows) and page.is_held_up(rows[0], now)
    return [
        Held(row, FIRST_FENCE, address, prompt_of(each, row), address_id, behind=behind, **drawing(each.prompt))
        for row, each in at_once(rows, outs)
    ]


def at_once(rows: Sequence[int], outs: Sequence[OutPrompt]) -> list[tuple[int, OutPrompt]]:
    """Those that are not for later."""
    return [(row, each) for row, each in zip(rows, outs, strict=True) if each.due_at is None]


def prompt_of(each: OutPrompt, row: int) -> Prompt:
    return prompt(each.prompt, row, each.kind, each.step)


def out(say: Say, now: datetime) -> OutPrompt:
    due_at = now + timedelta(seconds=say.after_s) if say.after_s else None
    return OutPrompt(say.step, kept(say), say.kind, [choice for choice, _ in say.choices], due_at)


def kept(say: Say) -> dict[str, Any]:
    """What is kept of a prompt until it is delivered: its words; of a file, what it is called."""
    file = {"draws": say.draws, "away_s": say.away_s} if say.draws else {}
    return {"lines": rows(say), "choices": [[choice, words.render(label)] for choice, label in say.choices], **file}


def drawing(kept: Mapping[str, Any]) -> dict[str, Any]:
    """What is held of a file beside its prompt."""
    away_s = kept.get("away_s")
    return {"draws": kept.get("draws", ""), "away": timedelta(seconds=away_s) if away_s else None}


def rows(say: Say) -> list[str]:
    return [row for line in say.lines for row in words.render(line).split("\n")] + list(say.text)


def prompt(kept: Any, row: int, kind: str, step: str) -> Prompt:
    """As an adapter shows it; the buttons carry the row they were born in."""
    choices = tuple(button(row, step, choice, label) for choice, label in kept["choices"])
    return Prompt(tuple(kept["lines"]), choices, kind)


def button(row: int, step: str, choice: str, label: str) -> Button:
    together, form = interpret.together(step, choice), forms.opened_by(step, choice)
    return Button(choice, label, buttons.token(row, choice), together, form, beside=choice.startswith(SHOW))

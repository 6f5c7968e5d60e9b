"""The one way in. A message, a tap and a check-in falling due all enter here, and are kept before anybody speaks.

One turn is one transaction: all of it, or none of it. What raises changes nothing; the reply itself is kept apart.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from bot import buttons
from bot.addresses import Address
from bot.prompts import Button, Prompt
from bot.settings import Settings
from bot.store import OutPrompt, Page, Store
from dialogues import engine, revive, understanding, words
from dialogues.facts import Brief, House, Known
from dialogues.flow import FLOW
from dialogues.state import Journey, Person
from dialogues.turn import Due, Opened, Said, Tapped, Turn
from dialogues.understanding import Understood
from dialogues.vocabulary import Line, Say

LEASE: Final = timedelta(seconds=30)  # longer than any platform's own time-out of a send
RETRY: Final = "retry."

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Reply:
    """What a person said or tapped. `source`: the platform's own name for this one message.

    `choice`: the token a button brought back. `form`: what was filled in, by field.
    """

    address: Address
    source: str
    text: str | None = None
    choice: str | None = None
    form: dict[str, str] | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class ChatOpened:
    """The person opened the chat and has not said a word."""

    address: Address


@dataclass(frozen=True, slots=True)
class CheckInDue:
    """Something promised to this person has fallen due."""

    person_id: int


@dataclass(frozen=True, slots=True)
class Held:
    """A prompt that is kept and leased to whoever heard; its turn to be delivered."""

    row: int
    fence: int
    address: Address
    prompt: Prompt


Event = Reply | ChatOpened | CheckInDue


def hear(store: Store, settings: Settings, event: Event, now: datetime) -> list[Held]:
    """One thing heard, and all that follows from it, kept. What is to be said is leased to the caller.

    Args:
        now: aware, UTC.
    Raises:
        StoreError: nothing was kept, so hearing it again is safe.
    """
    if isinstance(event, CheckInDue):
        return hear_due(store, settings, event.person_id, now)
    text = spoken(event)
    understood = understanding.understand(text, local(now, event.address.zone)) if text is not None else None
    try:
        with store.page() as page:
            return heard(page, settings, event, understood, now)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, LookupError, RuntimeError) as failure:
        # Anything but the store's own: our mistake. The reply is kept apart, and the person is told so.
        return failed(store, settings, event, failure, now)


def spoken(event: Reply | ChatOpened) -> str | None:
    if isinstance(event, ChatOpened) or event.choice is not None:
        return None
    return event.text if event.text is not None else " ".join((event.form or {}).values())


def heard(
    page: Page, settings: Settings, event: Reply | ChatOpened, understood: Understood | None, now: datetime
) -> list[Held]:
    person, address_id = page.person_at(event.address, now)
    if isinstance(event, Reply) and not page.keep_heard(event.source, person.id, now):
        return []
    journey = journey_of(page, person)
    meaning = meant(page, event, understood, person, now)
    if meaning is None:
        return []
    if isinstance(meaning, Reply):
        return heard(page, settings, meaning, understanding.understand(meaning.text or "", now), now)
    page.withdraw(person.id, now)
    known = known_of(page, settings, event.address, person, getattr(event, "name", ""), understood)
    turn = engine.turn(person, journey, meaning, now, known)
    person, journey = page_effects(page, turn, settings, event.address, now)
    return kept(page, turn, event.address, address_id, now)


def meant(page: Page, event: Reply | ChatOpened, understood: Understood | None, person: Person, now: datetime) -> Any:
    """What the event means to the dialogue; a Reply, when a failed one is to be heard again; None: nothing at all."""
    if isinstance(event, ChatOpened):
        return Opened()
    if event.choice is None:
        if understood and person.zone and person.zone != event.address.zone:
            understood = understanding.understand(understood.text, local(now, person.zone))
        return Said(understood) if understood else None
    return tapped(page, event, person)


def tapped(page: Page, event: Reply, person: Person) -> Tapped | Reply | None:
    found = buttons.read(event.choice or "")
    row = page.row(found[0]) if found else None
    if found is None or row is None or row.person_id != person.id:
        return Tapped("", "", newest=False)
    _, choice = found
    if choice.startswith(RETRY):
        return again(page, event, person, choice.removeprefix(RETRY))
    latest = next((p for p in page.last_prompts(person.id) if p.choices and p.step), None)
    newest = latest is not None and latest.id == row.id
    return Tapped(choice, row.step, row.journey_id, newest or row.step == standing(person, row.step))


def standing(person: Person, step: str) -> str:
    return person.places[-1].step if person.places else step


def again(page: Page, event: Reply, person: Person, source: str) -> Reply | None:
    """A reply that could not be answered is heard once more, as it was."""
    for kept_reply in page.failed(person.id):
        if str(kept_reply.id) == source:
            page.settle(kept_reply.id)
            return Reply(event.address, f"{kept_reply.source}#again", **kept_reply.reply)
    return None


def journey_of(page: Page, person: Person) -> Journey:
    journey = page.journey(person.journey) if person.journey else Journey(0, FLOW.start)
    revive.revive(journey)
    for place in person.places:
        revive.revive(place)
    return journey


def known_of(
    page: Page, settings: Settings, address: Address, person: Person, name: str, understood: Understood | None
) -> Known:
    lists = understood is not None and understood.command is not None and understood.command.name == "journeys"
    return Known(
        house=house(settings, address.platform),
        check_ins=tuple(page.check_ins(person.id)),
        journeys=tuple(brief(j) for j in page.journeys(person.id)) if lists else (),
        locale=address.locale,
        name=name,
        address=str(address),
    )


def house(settings: Settings, platform: str) -> House:
    return House(
        platform=platform,
        operator=settings.operator_name,
        contact=settings.operator_contact,
        workplace=settings.workplace,
        forms=platform in ("slack", "discord"),
        months=max(1, round(settings.retention_days / 30.4)),
    )


def brief(journey: Journey) -> Brief:
    memory = journey.memory
    return Brief(
        journey.id, memory.get("company"), memory.get("role"), memory.get("stage"), journey.outcome, journey.closed
    )


def page_effects(page: Page, turn: Turn, settings: Settings, address: Address, now: datetime) -> tuple[Person, Journey]:
    """Writes down where things stand now, and what the turn asked to be done beside speaking."""
    person, journey = turn.person, turn.journey
    for effect in turn.effects:
        args = dict(effect.args)
        if effect.name == "erase":
            page.erase(person.id)
            return person, journey
        if effect.name == "close" and args["journey"]:
            closed = page.journey(args["journey"])
            closed.closed, closed.outcome = True, turn.journey.outcome or closed.outcome
            page.keep_journey(person.id, closed, now)
            page.drop_all(person.id, journey_id=closed.id)
        if effect.name == "switch":
            turn.journey = journey = page.journey(args["journey"])
    journey = page.keep_journey(person.id, journey, now)
    turn.journey.id = person.journey = journey.id
    page.keep_person(person, now)
    if turn.drops:
        page.drop_keys(person.id, turn.drops)
    for booked in turn.books:
        page.book(person.id, booked if booked.journey else replace(booked, journey=journey.id))
    return person, journey


def kept(page: Page, turn: Turn, address: Address, address_id: int, now: datetime) -> list[Held]:
    """The prompts in words, in the outbox, leased to us."""
    spoken_now = [out(say, now) for say in turn.says]
    if any(effect.name == "erase" for effect in turn.effects):
        ids = page.post_farewell(address, spoken_now, now, LEASE)
    else:
        ids = page.post(turn.person.id, address_id, turn.journey.id or None, spoken_now, now, LEASE)
    held = [
        Held(row, 1, address, prompt(each.prompt, row, each.kind))
        for row, each in zip(ids, spoken_now, strict=True)
        if each.due_at is None
    ]
    if held and page.is_held_up(held[0].row, now):
        page.release(turn.person.id)
        return []
    return held


def out(say: Say, now: datetime) -> OutPrompt:
    lines = [row for line in say.lines for row in words.render(line).split("\n")] + list(say.text)
    choices = [[choice, words.render(label)] for choice, label in say.choices]
    due_at = now + timedelta(seconds=say.after_s) if say.after_s else None
    return OutPrompt(say.step, {"lines": lines, "choices": choices}, say.kind, [c for c, _ in choices], due_at)


def prompt(kept_prompt: Any, row: int, kind: str) -> Prompt:
    """As an adapter shows it; the buttons carry the row they were born in."""
    choices = tuple(Button(choice, label, buttons.token(row, choice)) for choice, label in kept_prompt["choices"])
    return Prompt(tuple(kept_prompt["lines"]), choices, kind)


def hear_due(store: Store, settings: Settings, person_id: int, now: datetime) -> list[Held]:
    """Everything that is due for one person, as one turn. Nothing due any more: nothing is said."""
    with store.page() as page:
        try:
            person = page.person(person_id)
        except LookupError:
            return []
        due, reaches = page.due(person_id, now), page.addresses(person_id)
        if not due or not reaches:
            return []
        journey = page.journey(due[0].journey) if due[0].journey else journey_of(page, person)
        ours = tuple(c for c in due if c.journey in (journey.id, None))
        known = known_of(page, settings, reaches[0].address, person, "", None)
        turn = engine.turn(person, journey, Due(ours), now, known)
        page_effects(page, turn, settings, reaches[0].address, now)
        return kept(page, turn, reaches[0].address, reaches[0].id, now)


def failed(
    store: Store, settings: Settings, event: Reply | ChatOpened, failure: Exception, now: datetime
) -> list[Held]:
    """Nothing of the turn was kept. What was said is, in a page of its own, and can be tried again."""
    _log.error("a turn failed: %s at %s", type(failure).__name__, whereabouts(failure))
    with store.page() as page:
        person, address_id = page.person_at(event.address, now)
        retry = ""
        if isinstance(event, Reply):
            said: dict[str, Any] = {"text": event.text, "choice": event.choice, "form": event.form}
            page.keep_failed(person.id, event.source, said, now)
            page.keep_heard(event.source, person.id, now)
            retry = str(page.failed(person.id)[-1].id)
        turn = Turn(person, Journey(0, FLOW.start), now, Known())
        choices = ((f"{RETRY}{retry}", Line("choice-retry")),) if retry else ()
        turn.says.append(Say((Line("broken"),), choices))
        turn.journey.id = person.journey or 0
        return kept(page, turn, event.address, address_id, now)


def whereabouts(failure: BaseException) -> str:
    """File and line alone: an exception's text may hold a person's words."""
    frame = failure.__traceback__
    while frame is not None and frame.tb_next is not None:
        frame = frame.tb_next
    return f"{frame.tb_frame.f_code.co_filename.rsplit('/', 1)[-1]}:{frame.tb_lineno}" if frame else "?"


def local(now: datetime, zone: str | None) -> datetime:
    return now.astimezone(ZoneInfo(zone)) if zone else now.astimezone(UTC)

"""The one way in. A message, a tap and a check-in falling due all enter here, and are kept before anybody speaks.

One turn is one transaction: all of it, or none of it. What raises changes nothing; the reply itself is kept apart.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot import buttons, failing, keeping
from bot.addresses import Address
from bot.errors import StoreError
from bot.events import ChatOpened, CheckInDue, Event, Held, KeepingEnds, Reply
from bot.failing import failed, put_off
from bot.settings import Settings
from bot.store import Page, Store, digest
from dialogues import engine, home, revive, understanding
from dialogues import turn as dialogue
from dialogues.facts import Brief, House, Known
from dialogues.flow import FLOW
from dialogues.state import Journey, Person
from dialogues.turn import Due, Filled, Opened, Said, Tapped, Turn
from dialogues.understanding import Understood
from dialogues.vocabulary import Say

CLOSED_DOOR: Final = timedelta(days=1)
NOTICE: Final = timedelta(days=14)


def hear(store: Store, settings: Settings, event: Event, now: datetime) -> list[Held]:
    """One thing heard, and all that follows from it, kept. What is to be said is leased to the caller.

    Args:
        now: aware, UTC.
    Raises:
        StoreError: nothing was kept, so hearing it again is safe.
    """
    if isinstance(event, CheckInDue):
        return hear_due(store, settings, event.person_id, now)
    if isinstance(event, KeepingEnds):
        return keeping_ends(store, settings, event.person_id, now)
    try:
        understood = meaning_of(event, now, event.address.zone)  # before any lock: it may take a while
        with store.page() as page:
            return heard(page, settings, event, understood, now)
    except StoreError:
        raise
    except Exception as failure:  # our mistake, whatever it is: a reply goes neither lost nor unanswered
        return failed(store, event, failure, now)


def meaning_of(event: Reply | ChatOpened, now: datetime, zone: str | None) -> Understood | None:
    words = event.words if isinstance(event, Reply) else None
    return None if words is None else understanding.understand(words, local(now, zone))


def heard(
    page: Page, settings: Settings, event: Reply | ChatOpened, understood: Understood | None, now: datetime
) -> list[Held]:
    person, address_id = page.person_at(event.address, now)
    if isinstance(event, Reply) and not page.keep_heard(event.source, person.id, now):
        return []
    event = failing.asked_again(page, event, person)
    if isinstance(event, Reply):
        kept_id = failing.retried(event)
        if kept_id is not None:
            return heard_again(page, settings, event, person, kept_id, now)
    journey = journey_of(page, person)
    meaning = meant(page, event, understood, person, now)
    page.withdraw(person.id, now)
    was_closed = page.met.was_closed
    name = event.name if isinstance(event, Reply) else ""
    known = known_of(page, settings, event.address, person, name, understood, was_closed=was_closed)
    turn = engine.turn(person, journey, meaning, now, known)
    if (wanted := turn.wants) is not None:
        turn = opened(page, turn.person, journey, wanted, now, known)
    keeping.stand(page, turn, now)
    return keeping.said(page, turn, event.address, address_id, now)


def opened(page: Page, person: Person, journey: Journey, wanted: int, now: datetime, known: Known) -> Turn:
    """Another journey of theirs, laid where the turn can see it; one that is not theirs is not there."""
    found = next((each for each in page.journeys(person.id) if each.id == wanted), None)
    if found is None:
        return engine.turn(person, journey, Opened(), now, known)
    revive.met(person, found)
    return engine.switched(person, found, now, known)


def heard_again(
    page: Page, settings: Settings, event: Reply, person: Person, kept_id: int, now: datetime
) -> list[Held]:
    """A reply that could not be answered, once more; when it has been answered since, the question that stands open."""
    reply = failing.again(page, event, person, kept_id)
    meaning = reply or ChatOpened(event.address)
    return heard(page, settings, meaning, meaning_of(meaning, now, person.zone or event.address.zone), now)


def meant(
    page: Page, event: Reply | ChatOpened, understood: Understood | None, person: Person, now: datetime
) -> Said | Filled | Tapped | Opened:
    """What the event means to the dialogue."""
    if isinstance(event, ChatOpened):
        return Opened()
    if understood is None:
        return tapped(page, event, person)
    if person.zone and person.zone != event.address.zone:
        understood = understanding.understand(understood.text, local(now, person.zone))
    if event.form is not None:
        return Filled(event.form, understood)
    return Said(understood, digest(event.source), digest(event.corrects) if event.corrects else "")


def tapped(page: Page, event: Reply, person: Person) -> Tapped:
    found = buttons.read(event.choice or "")
    if found and found[0] == buttons.NOWHERE and "." in found[1]:  # a side question, from a page that shows no prompt
        return Tapped(found[1], "")
    row = page.row(found[0]) if found else None
    if found is None or row is None or row.person_id != person.id:
        return Tapped("", "", newest=False)
    latest = next((p for p in page.last_prompts(person.id, limit=6) if p.choices and p.step), None)
    newest = latest is not None and latest.id == row.id
    return Tapped(found[1], row.step, row.journey_id, newest or row.step == standing(person, row.step))


def standing(person: Person, step: str) -> str:
    return person.places[-1].step if person.places else step


def journey_of(page: Page, person: Person) -> Journey:
    journey = page.journey(person.journey) if person.journey else Journey(0, FLOW.start)
    revive.met(person, journey)
    return journey


def known_of(
    page: Page,
    settings: Settings,
    address: Address,
    person: Person,
    name: str = "",
    understood: Understood | None = None,
    *,
    was_closed: bool = False,
) -> Known:
    lists = understood is not None and understood.command is not None and understood.command.name == "journeys"
    return Known(
        house=house(settings, address.platform),
        check_ins=tuple(page.check_ins(person.id)),
        journeys=tuple(brief(j) for j in page.journeys(person.id)) if lists else (),
        locale=address.locale,
        name=name,
        address=str(address),
        was_closed=was_closed,
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


def hear_due(store: Store, settings: Settings, person_id: int, now: datetime) -> list[Held]:
    """Everything that is due for one person, as one turn. Nothing due any more: nothing is said."""
    try:
        with store.page() as page:
            return due(page, settings, page.person(person_id), now)
    except LookupError:  # erased meanwhile
        return []
    except StoreError:
        raise
    except Exception as failure:
        put_off(store, person_id, failure, now)
        return []


def due(page: Page, settings: Settings, person: Person, now: datetime) -> list[Held]:
    found, reaches = page.due(person.id, now), page.addresses(person.id)
    if not found or not reaches:
        return []
    if reaches[0].closed:  # nothing arrives anywhere: looked at again in a day, until it is too old to be said
        for each in found:
            page.book(person.id, replace(each, due_at=now + CLOSED_DOOR))
        return []
    here, person.journey = person.journey, found[0].journey or person.journey
    journey = journey_of(page, person)
    ours = tuple(c for c in found if c.journey in (journey.id, None))
    known = known_of(page, settings, reaches[0].address, person)
    turn = engine.turn(person, journey, Due(ours, here if here != person.journey else None), now, known)
    keeping.stand(page, turn, now, heard=False)
    return keeping.said(page, turn, reaches[0].address, reaches[0].id, now)


def keeping_ends(store: Store, settings: Settings, person_id: int, now: datetime) -> list[Held]:
    """Told once, some days before; then every row goes. Somebody who asked for silence is not told."""
    try:
        with store.page() as page:
            person, reaches = page.person(person_id), page.addresses(person_id)
            kept = timedelta(days=settings.retention_days)
            ends = page.last_heard(person_id) + kept
            told = person.memory.get("erased_on")
            silent = person.mode not in ("active", "paused") or not reaches or reaches[0].closed
            if datetime.fromisoformat(told) <= now if told else silent and ends <= now:
                keeping.erase(page, person_id, now)
            elif not told and not silent and ends - now <= notice(kept):
                turn_on = dialogue.KeepingEnds(max(ends, now + notice(kept)))
                known = known_of(page, settings, reaches[0].address, person)
                turn = engine.turn(person, journey_of(page, person), turn_on, now, known)
                keeping.stand(page, turn, now, heard=False)
                return keeping.said(page, turn, reaches[0].address, reaches[0].id, now)
    except LookupError:  # erased meanwhile
        pass
    return []


def notice(kept: timedelta) -> timedelta:
    """How long before the end they are told."""
    return min(NOTICE, kept / 2)


def at_home(store: Store, settings: Settings, address: Address, now: datetime) -> list[Say]:
    """What the page called Home shows; for somebody we do not know, what it shows before the first word."""
    with store.glance() as page:
        id = page.find(address)
        person = Person(0) if id is None else page.person(id)
        journey = journey_of(page, person)
        booked = () if id is None else tuple(page.check_ins(person.id))
        known = Known(house(settings, address.platform), check_ins=booked, address=str(address))
    return home.page(person, journey, now, known)


def local(now: datetime, zone: str | None) -> datetime:
    return now.astimezone(ZoneInfo(zone)) if zone else now.astimezone(UTC)

"""Turns that nobody's word began: a promise falls due, or the keeping of what somebody told us comes to its end."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot import keeping
from bot.errors import StoreError
from bot.events import Held
from bot.known import journey_of, known_of
from bot.logs import whereabouts
from bot.settings import Settings
from bot.store import Page, Store
from dialogues import engine
from dialogues.state import Person
from dialogues.turn import Due, KeepingEnds

LATER: Final = timedelta(hours=1)
CLOSED_DOOR: Final = timedelta(days=1)
NOTICE: Final = timedelta(days=14)

_log = logging.getLogger(__name__)


def next_due(store: Store, settings: Settings, now: datetime) -> list[Held] | None:
    """Everything that is due for whoever has waited longest, as one turn; None: nobody waits.

    Two processes never take the same person: PostgreSQL passes over whom another one holds.

    Raises:
        StoreError: nothing was kept; it is due still.
    """
    whose = None
    try:
        with store.page() as page:
            whose = next(iter(page.persons_due(now, 1)), None)
            return None if whose is None else due(page, settings, page.person(whose), now)
    except StoreError:
        raise
    except Exception as failure:
        if whose is None:
            raise
        put_off(store, whose, failure, now)
        return []


def all_due(store: Store, settings: Settings, now: datetime, limit: int) -> list[list[Held]]:
    """As `next_due`, for several people in one transaction, a turn each; none: nobody waits.

    Raises:
        StoreError: nothing was kept; all of it is due still.
    """
    try:
        with store.page() as page:
            return [due(page, settings, page.person(whose), now) for whose in page.persons_due(now, limit)]
    except StoreError:
        raise
    except Exception:  # one of them stumbles: the first alone, and so on, until it is that one's turn
        found = next_due(store, settings, now)
        return [] if found is None else [found]


def put_off(store: Store, person_id: int, failure: Exception, now: datetime) -> None:
    """A check-in that cannot be said is not tried five times a second, nor does it stop everybody else's."""
    _log.error("a check-in failed: %s at %s", type(failure).__name__, whereabouts(failure))
    with store.page() as page:
        for each in page.due(person_id, now):
            page.book(person_id, replace(each, due_at=now + LATER))


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
                turn_on = KeepingEnds(max(ends, now + notice(kept)))
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

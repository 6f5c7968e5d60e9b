"""Journeys: read, and kept as the turn left them. Their person is locked already; that is the caller's part."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy import bindparam as given
from sqlalchemy import func

from bot.store.leaf import Leaf, Row
from bot.store.tables import journey as journeys
from dialogues.state import Journey

_JOURNEY = (
    journeys.c.id,
    journeys.c.step,
    journeys.c.trail,
    journeys.c.memory,
    journeys.c.outcome,
    journeys.c.closed_at,
)
_READ = sa.select(*_JOURNEY).where(journeys.c.id == given("id"))
_READ_ALL = sa.select(*_JOURNEY).where(journeys.c.person_id == given("person_id")).order_by(journeys.c.id)
_NEW = sa.insert(journeys).returning(journeys.c.id)
_CLOSED_AT = sa.case(
    (
        given("closed", type_=sa.Boolean()),
        func.coalesce(journeys.c.closed_at, given("now", type_=journeys.c.closed_at.type)),
    ),
    else_=sa.null(),
)
_KEEP = (
    sa.update(journeys)
    .where(journeys.c.id == given("row"), journeys.c.person_id == given("owner"))
    .values(
        step=given("step"),
        trail=given("trail"),
        memory=given("memory"),
        outcome=given("outcome"),
        closed_at=_CLOSED_AT,
        rev=journeys.c.rev + 1,
    )
)


class Journeys(Leaf):
    __slots__ = ()

    def journey(self, id: int) -> Journey:
        """Not locked: lock its person.

        Raises:
            LookupError: erased meanwhile, or never here.
        """
        row = self._one(_READ, id=id)
        if row is None:
            raise LookupError(f"journey {id} is not kept")
        return self._journey(row)

    def journeys(self, person_id: int) -> list[Journey]:
        """In the order they were opened."""
        return [self._journey(row) for row in self._all(_READ_ALL, person_id=person_id)]

    def keep_journey(self, person_id: int, journey: Journey, now: datetime) -> Journey:
        """With its id, when it had none (0).

        Raises:
            LookupError: it is not this person's, or not kept.
        """
        values = {
            "step": journey.step,
            "trail": json.dumps(journey.trail),
            "memory": self._secrets.seal(journey.memory),
            "outcome": journey.outcome,
        }
        if journey.id == 0:
            closed_at = now if journey.closed else None
            new = self._one(_NEW, person_id=person_id, closed_at=closed_at, opened_at=now, **values)
            return replace(journey, id=new[0]) if new else journey
        if not self._change(_KEEP, row=journey.id, owner=person_id, closed=journey.closed, now=now, **values):
            raise LookupError(f"journey {journey.id} is not kept for person {person_id}")
        return journey

    def _journey(self, row: Row) -> Journey:
        id, step, trail, sealed, outcome, closed_at = row
        return Journey(id, step, json.loads(trail), self._secrets.unseal(sealed), outcome, closed_at is not None)

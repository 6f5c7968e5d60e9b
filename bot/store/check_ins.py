"""Check-ins: booked, dropped, fallen due. A kind and a time, never words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam as given

from bot.store.leaf import Leaf, Row, for_each
from bot.store.tables import ONCE, check_in, person
from dialogues.state import CheckIn

_CHECK_IN = (
    check_in.c.kind,
    check_in.c.key,
    check_in.c.local,
    check_in.c.zone,
    check_in.c.due_at,
    check_in.c.named,
    check_in.c.journey_id,
    check_in.c.id,
)
_MINE = check_in.c.person_id == given("person_id")
_IN_ORDER = (check_in.c.due_at, check_in.c.id)
_READ = sa.select(*_CHECK_IN).where(_MINE).order_by(*_IN_ORDER)
_DUE = sa.select(*_CHECK_IN).where(_MINE, check_in.c.due_at <= given("now")).order_by(*_IN_ORDER)


def _upsert(insert: Any) -> sa.Executable:
    new = insert(check_in)
    moved = {name: new.excluded[name] for name in ("kind", "local", "zone", "due_at", "named")}
    upsert: sa.Executable = new.on_conflict_do_update(index_elements=list(ONCE), set_=moved).returning(check_in.c.id)
    return upsert


_BOOK = for_each(_upsert)
_DROP_IDS = sa.delete(check_in).where(_MINE, check_in.c.id.in_(given("ids", expanding=True)))
_DROP_ALL = sa.delete(check_in).where(_MINE)
_DROP_KEYS = _DROP_ALL.where(check_in.c.key.in_(given("keys", expanding=True)))
_DROP_JOURNEY = _DROP_ALL.where(check_in.c.journey_id == given("journey_id"))
_DROP_JOURNEY_KEYS = _DROP_JOURNEY.where(check_in.c.key.in_(given("keys", expanding=True)))

# Along the index of what is due, no further than asked: grouping by person would read all that is due for each claim.
_PERSONS_DUE = (
    sa.select(person.c.id)
    .join_from(check_in, person, check_in.c.person_id == person.c.id)
    .where(check_in.c.due_at <= given("now"))
    .order_by(check_in.c.due_at, check_in.c.person_id)
    .limit(given("limit", type_=sa.Integer()))
)
_CLAIM_PERSONS = _PERSONS_DUE.with_for_update(of=person, skip_locked=True)


class CheckIns(Leaf):
    __slots__ = ()

    def check_ins(self, person_id: int) -> list[CheckIn]:
        return [_check_in(row) for row in self._all(_READ, person_id=person_id)]

    def due(self, person_id: int, now: datetime) -> list[CheckIn]:
        """The longest due first."""
        return [_check_in(row) for row in self._all(_DUE, person_id=person_id, now=now)]

    def book(self, person_id: int, booked: CheckIn) -> CheckIn:
        """The same person, journey and key again moves the one there is."""
        local = booked.local.replace(tzinfo=None)  # wall time; its zone stands beside it
        values = {
            "journey_id": booked.journey,
            "kind": booked.kind,
            "key": booked.key,
            "local": local.isoformat(timespec="minutes"),
            "zone": booked.zone,
            "due_at": booked.due_at,
            "named": booked.named,
        }
        row = self._one(_BOOK[self._dialect], person_id=person_id, **values)
        id = booked.id if row is None else row[0]
        return replace(booked, id=id, local=local, due_at=booked.due_at.astimezone(UTC))

    def drop(self, person_id: int, ids: Iterable[int]) -> int:
        """How many there were."""
        return self._change(_DROP_IDS, person_id=person_id, ids=list(ids))

    def drop_keys(self, person_id: int, keys: Iterable[str], *, journey_id: int | None = None) -> int:
        """Of every journey, unless one is named. How many there were."""
        if journey_id is None:
            return self._change(_DROP_KEYS, person_id=person_id, keys=list(keys))
        return self._change(_DROP_JOURNEY_KEYS, person_id=person_id, journey_id=journey_id, keys=list(keys))

    def drop_all(self, person_id: int, *, journey_id: int | None = None) -> int:
        """Of every journey, unless one is named. How many there were."""
        if journey_id is None:
            return self._change(_DROP_ALL, person_id=person_id)
        return self._change(_DROP_JOURNEY, person_id=person_id, journey_id=journey_id)

    def persons_due(self, now: datetime, limit: int) -> list[int]:
        """Who has something due, the longest waiting first, claimed until this page closes; fewer than `limit` where
        somebody has several.

        On PostgreSQL whoever another process holds is passed over. In a glance nobody is claimed.
        """
        asked = _CLAIM_PERSONS if self._writes else _PERSONS_DUE
        return list(dict.fromkeys(row[0] for row in self._all(asked, now=now, limit=limit)))


def _check_in(row: Row) -> CheckIn:
    kind, key, local, zone, due_at, named, journey, id = row
    return CheckIn(kind, key, datetime.fromisoformat(local), zone, due_at, named, journey, id)

"""People, and where they are reached. Locks are taken here: the person's row, and no other."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam as given
from sqlalchemy import func

from bot.addresses import Address
from bot.store.leaf import Leaf, Row, for_each
from bot.store.tables import address as addresses
from bot.store.tables import person as people
from dialogues.state import Person, Place, zone_is_named


@dataclass(frozen=True, slots=True)
class Met:
    """How we found the person at an address, before this turn. `heard_at`: aware, UTC; None: never."""

    address_id: int
    is_new: bool
    was_closed: bool
    heard_at: datetime | None


@dataclass(frozen=True, slots=True)
class Reach:
    """One of a person's addresses. `closed`: the platform told us that nothing arrives there.

    `heard_at`: when the person was last heard; aware, UTC; None where that was not asked.
    """

    id: int
    address: Address
    closed: bool
    heard_at: datetime | None = None


_PERSON = (people.c.id, people.c.mode, people.c.journey, people.c.places, people.c.memory, people.c.zone)
ADDRESS = (
    addresses.c.platform,
    addresses.c.user,
    addresses.c.tenant,
    addresses.c.channel,
    addresses.c.zone,
    addresses.c.locale,
)
_REACH = (*ADDRESS, addresses.c.id, addresses.c.closed)
_HERE = (
    addresses.c.platform == given("platform"),
    addresses.c.tenant == given("tenant"),
    addresses.c.user == given("user"),
)
_FIND = sa.select(addresses.c.person_id).where(*_HERE)
# The journey is not joined in: PostgreSQL, once it has waited for the person's lock, reads only the locked row anew,
# and the journey beside it would be the one from before the wait.
_MEET = (
    sa.select(*_PERSON, people.c.heard_at, *_REACH)
    .join_from(people, addresses, addresses.c.person_id == people.c.id)
    .where(*_HERE)
    .with_for_update(of=people)
)
_NEW_PERSON = sa.insert(people).returning(people.c.id)
_NEW_ADDRESS = for_each(lambda insert: insert(addresses).on_conflict_do_nothing().returning(addresses.c.id))
_UNDO_PERSON = sa.delete(people).where(people.c.id == given("id"))
_REFRESH = (
    sa.update(addresses)
    .where(addresses.c.id == given("row"))
    .values(channel=given("channel"), zone=given("zone"), locale=given("locale"), closed=False)
)
_CLOSE = sa.update(addresses).where(addresses.c.id == given("row")).values(closed=True)
_ADDRESSES = (
    sa.select(*_REACH)
    .where(addresses.c.person_id == given("person_id"))
    .order_by(addresses.c.closed, addresses.c.id.desc())
)
_REACHED_SINCE = (
    sa.select(*_REACH, people.c.heard_at)
    .join_from(addresses, people, addresses.c.person_id == people.c.id)
    .where(addresses.c.platform == given("platform"), people.c.heard_at >= given("since"))
    .order_by(people.c.heard_at.desc())
)
_GLANCE = sa.select(*_PERSON).where(people.c.id == given("id"))
_LOCK = _GLANCE.with_for_update()
_HEARD_AT = sa.select(func.coalesce(people.c.heard_at, people.c.created_at, type_=people.c.heard_at.type)).where(
    people.c.id == given("id")
)
_KEEP = (
    sa.update(people)
    .where(people.c.id == given("row"))
    .values(
        mode=given("mode"),
        journey=given("journey"),
        places=given("places"),
        memory=given("memory"),
        zone=given("zone"),
        heard_at=func.coalesce(given("heard_at", type_=people.c.heard_at.type), people.c.heard_at),
        rev=people.c.rev + 1,
    )
)


class People(Leaf):
    """`person_at` leaves in `met` what it saw on the way, so that nobody has to ask twice."""

    __slots__ = ("met",)
    met: Met

    def person_at(self, address: Address, now: datetime) -> tuple[Person, int]:
        """The person at an address, locked, and the address's id; both are made when they are new.

        What the address says of itself is kept, and one that was closed is open again. Unless the person named their
        zone, it is the platform's, and moves with it.
        """
        row, is_new = self._one(_MEET, **_here(address)), False
        while row is None:
            is_new = self._welcome(address, now)
            row = self._one(_MEET, **_here(address))
        person, reach = self._person(row), _reach(row[7:])
        self.met = Met(reach.id, is_new, reach.closed, row[6])
        self._refresh(reach, address)
        if not zone_is_named(person):
            person.zone = address.zone or reach.address.zone or person.zone
        return person, reach.id

    def person(self, id: int) -> Person:
        """Locked, unless this is a glance.

        Raises:
            LookupError: erased meanwhile, or never here.
        """
        row = self._one(_LOCK if self._writes else _GLANCE, id=id)
        if row is None:
            raise LookupError(f"person {id} is not kept")
        return self._person(row)

    def find(self, address: Address) -> int | None:
        row = self._one(_FIND, **_here(address))
        return None if row is None else int(row[0])

    def last_heard(self, person_id: int) -> datetime:
        """Their last word or tap; for somebody who never said one, when we first met them.

        Raises:
            LookupError: erased meanwhile, or never here.
        """
        row = self._one(_HEARD_AT, id=person_id)
        if row is None:
            raise LookupError(f"person {person_id} is not kept")
        moment: datetime = row[0]
        return moment

    def keep_person(self, person: Person, now: datetime, *, heard: bool = True) -> None:
        """`heard`: this turn was something they said or tapped, not a check-in falling due.

        Raises:
            LookupError: erased meanwhile, or never here.
        """
        touched = self._change(
            _KEEP,
            row=person.id,
            mode=person.mode,
            journey=person.journey,
            places=json.dumps([[place.step, place.journey, place.trail] for place in person.places]),
            memory=self._secrets.seal([person.memory, [place.memory for place in person.places]]),
            zone=person.zone,
            heard_at=now if heard else None,
        )
        if not touched:
            raise LookupError(f"person {person.id} is not kept")

    def addresses(self, person_id: int) -> list[Reach]:
        """Open ones first, then the newest."""
        return [_reach(row) for row in self._all(_ADDRESSES, person_id=person_id)]

    def close_address(self, address_id: int) -> None:
        self._change(_CLOSE, row=address_id)

    def reached_since(self, platform: str, since: datetime) -> list[Reach]:
        """Where somebody was heard since then, the latest first: what to read back after a gap."""
        return [_reach(row) for row in self._all(_REACHED_SINCE, platform=platform, since=since)]

    def _welcome(self, address: Address, now: datetime) -> bool:
        """Makes person and address. False: another process was faster, and theirs is the one."""
        empty = {"mode": "active", "places": "[]", "memory": self._secrets.seal([{}, []]), "created_at": now}
        id = self._connection.execute(_NEW_PERSON, empty).scalar_one()
        facts = {"channel": address.channel, "zone": address.zone, "locale": address.locale}
        if self._one(_NEW_ADDRESS[self._dialect], person_id=id, **_here(address), **facts):
            return True
        self._change(_UNDO_PERSON, id=id)
        return False

    def _refresh(self, kept: Reach, told: Address) -> None:
        channel = told.channel or kept.address.channel
        zone, locale = told.zone or kept.address.zone, told.locale or kept.address.locale
        known = (kept.address.channel, kept.address.zone, kept.address.locale)
        if kept.closed or (channel, zone, locale) != known:
            self._change(_REFRESH, row=kept.id, channel=channel, zone=zone, locale=locale)

    def _person(self, row: Row) -> Person:
        id, mode, journey, places, sealed, zone = row[:6]
        memory, asides = self._secrets.unseal(sealed)
        opened = [
            Place(step, about, trail, aside)
            for (step, about, trail), aside in zip(json.loads(places), asides, strict=True)
        ]
        return Person(id, mode, journey, opened, memory, zone)


def address_from(values: Any) -> Address:
    """From a row's columns, in the order of `ADDRESS`."""
    platform, user, tenant, channel, zone, locale = values
    return Address(platform, user, tenant, channel, zone, locale)


def _reach(values: Any) -> Reach:
    return Reach(values[6], address_from(values[:6]), *values[7:])


def _here(address: Address) -> dict[str, str]:
    return {"platform": address.platform, "tenant": address.tenant, "user": address.user}

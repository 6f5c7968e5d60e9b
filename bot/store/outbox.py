"""Prompts decided and not yet delivered. A lane is a person: only its first waiting row may go.

`asked_at` puts a row in its lane and holds it there, `due_at` is the next try, `lease_until` somebody's hold on it. A
row that was posted for later holds nobody up before its time, nor does a dead one. The `fence` goes up with each claim:
whoever lost a lease can no longer report.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam as given
from sqlalchemy import literal_column

from bot.addresses import Address
from bot.store.leaf import Leaf, Row
from bot.store.people import ADDRESS, address_from
from bot.store.tables import address as addresses
from bot.store.tables import outbox

FIRST_FENCE = 1  # of a row posted for now: its hearer holds it already


@dataclass(frozen=True, slots=True)
class OutPrompt:
    """`prompt`: JSON values, sealed until delivered. `choices`: their ids, which stay. `due_at` None: now."""

    step: str
    prompt: Mapping[str, Any]
    kind: str = "plain"
    choices: Sequence[str] = ()
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """`person_id` None: a farewell. `prompt` None: delivered, and its words are gone. `address` None: gone too."""

    id: int
    person_id: int | None
    address_id: int | None
    journey_id: int | None
    step: str
    kind: str
    prompt: dict[str, Any] | None
    choices: tuple[str, ...]
    due_at: datetime
    fence: int
    attempts: int
    state: str
    reference: str | None
    created_at: datetime
    address: Address | None


@dataclass(frozen=True, slots=True)
class DeadRow:
    """A prompt that did not arrive, without a word of it. `is_kept`: it can still be sent again."""

    id: int
    step: str
    reason: str | None
    created_at: datetime
    is_kept: bool


_ROW = (
    outbox.c.id,
    outbox.c.person_id,
    outbox.c.address_id,
    outbox.c.journey_id,
    outbox.c.step,
    outbox.c.kind,
    outbox.c.prompt,
    outbox.c.choices,
    outbox.c.due_at,
    outbox.c.fence,
    outbox.c.attempts,
    outbox.c.state,
    outbox.c.reference,
    outbox.c.created_at,
    outbox.c.farewell,
    *ADDRESS,
)
_ROWS = sa.select(*_ROW).join_from(outbox, addresses, addresses.c.id == outbox.c.address_id, isouter=True)

# Written out, not bound: SQLite takes a partial index only if it can see the condition.
_WAITING = outbox.c.state == literal_column("'waiting'")
_earlier = outbox.alias("earlier")
_HELD_UP = sa.exists().where(
    _earlier.c.person_id == outbox.c.person_id,
    _earlier.c.state == literal_column("'waiting'"),
    _earlier.c.id < outbox.c.id,
    # Posted for now, by whichever clock: another process's may be a little ahead of ours.
    sa.or_(
        _earlier.c.asked_at <= given("now", type_=outbox.c.asked_at.type),
        _earlier.c.asked_at <= _earlier.c.created_at,
    ),
)
_NOW = given("now", type_=outbox.c.due_at.type)
_FREE = sa.or_(outbox.c.lease_until.is_(None), outbox.c.lease_until <= _NOW)
# A farewell's address is sealed: whoever claims it has to look.
_SERVED = sa.or_(addresses.c.platform.in_(given("platforms", expanding=True)), outbox.c.address_id.is_(None))
_HEADS = (
    _ROWS.where(_WAITING, outbox.c.due_at <= _NOW, _FREE, ~_HELD_UP, _SERVED)
    .order_by(outbox.c.due_at, outbox.c.id)
    .limit(given("limit", type_=sa.Integer()))
    .with_for_update(of=outbox, skip_locked=True)
)
_LEASE = (
    sa.update(outbox)
    .where(outbox.c.id.in_(given("ids", expanding=True)))
    .values(lease_until=given("until"), fence=outbox.c.fence + 1, attempts=outbox.c.attempts + 1)
)
_POST = sa.insert(outbox).returning(outbox.c.id, sort_by_parameter_order=True)
_GET = _ROWS.where(outbox.c.id == given("id"))
_IS_HELD_UP = sa.select(outbox.c.id).where(outbox.c.id == given("id"), _HELD_UP)
_LATEST = (
    _ROWS.where(outbox.c.person_id == given("person_id"))
    .order_by(outbox.c.id.desc())
    .limit(given("limit", type_=sa.Integer()))
)
_LATEST_IN = _LATEST.where(outbox.c.state == given("state"))
_MINE = sa.update(outbox).where(outbox.c.id == given("row"), outbox.c.fence == given("held"), _WAITING)
_DELIVERED = _MINE.values(state="delivered", prompt=None, lease_until=None, reference=given("reference")).returning(
    outbox.c.person_id
)
_BURY = _MINE.values(state="dead", lease_until=None, reason=given("reason")).returning(outbox.c.person_id)
_POSTPONE = _MINE.values(due_at=given("due_at"), lease_until=None)
_RELEASE = sa.update(outbox).where(outbox.c.person_id == given("owner"), _WAITING).values(lease_until=None)
_JUST_POSTED = sa.update(outbox).where(
    outbox.c.id.in_(given("ids", expanding=True)), outbox.c.fence == FIRST_FENCE, _WAITING
)
_HAND_BACK = _JUST_POSTED.values(lease_until=None)
_RENEW = _JUST_POSTED.values(lease_until=given("until")).returning(outbox.c.id)
_BURY_WAITING = (
    sa.update(outbox)
    .where(outbox.c.address_id == given("whose"), _WAITING)
    .values(state="dead", lease_until=None, reason=given("reason"))
)
_WITHDRAW = sa.delete(outbox).where(
    outbox.c.person_id == given("owner"),
    _WAITING,
    outbox.c.asked_at > given("now", type_=outbox.c.asked_at.type),
    outbox.c.asked_at > outbox.c.created_at,  # what another process posted for now may be ahead of our clock
)
_SAID = (
    sa.select(outbox.c.reference, *ADDRESS)
    .join_from(outbox, addresses, addresses.c.id == outbox.c.address_id)
    .where(outbox.c.person_id == given("owner"), outbox.c.reference.is_not(None))
    .order_by(outbox.c.id.desc())
)
_DEAD = (
    sa.select(outbox.c.id, outbox.c.step, outbox.c.reason, outbox.c.created_at, outbox.c.prompt.is_not(None))
    .where(outbox.c.state == literal_column("'dead'"))
    .order_by(outbox.c.id)
)
_AGAIN = (
    sa.update(outbox)
    .where(outbox.c.state == literal_column("'dead'"), outbox.c.prompt.is_not(None))
    .values(state="waiting", due_at=_NOW, lease_until=None, reason=None, attempts=0)
)
_REMOVE = sa.delete(outbox).where(outbox.c.id == given("id"))


class Outbox(Leaf):
    __slots__ = ()

    def post(
        self,
        person_id: int,
        address_id: int,
        journey_id: int | None,
        prompts: Sequence[OutPrompt],
        now: datetime,
        lease: timedelta,
    ) -> list[int]:
        """Their ids, in order. Those for now are leased to the caller, at `FIRST_FENCE`."""
        whose = {"person_id": person_id, "address_id": address_id, "journey_id": journey_id, "farewell": None}
        return self._insert([self._values(prompt, now, lease) | whose for prompt in prompts])

    def post_farewell(
        self, address: Address, prompts: Sequence[OutPrompt], now: datetime, lease: timedelta
    ) -> list[int]:
        """For somebody this very page erases: the rows are nobody's, and vanish once delivered or buried."""
        farewell = self._secrets.seal([getattr(address, column.name) for column in ADDRESS])
        whose = {"person_id": None, "address_id": None, "journey_id": None, "farewell": farewell}
        return self._insert([self._values(prompt, now, lease) | whose for prompt in prompts])

    def said_to(self, person_id: int) -> dict[Address, list[str]]:
        """What the platforms call everything we said to them, where it was said; the newest first."""
        found: dict[Address, list[str]] = {}
        for row in self._all(_SAID, owner=person_id):
            found.setdefault(address_from(row[1:]), []).append(row[0])
        return found

    def claim(self, platforms: Sequence[str], now: datetime, lease: timedelta, limit: int) -> list[OutboxRow]:
        """The first of every lane on these platforms that may go now, leased to the caller; the longest due first."""
        rows = self._all(_HEADS, now=now, limit=limit, platforms=list(platforms))
        if rows:
            self._change(_LEASE, ids=[row.id for row in rows], until=now + lease)
        claimed = [self._row(row) for row in rows]
        return [replace(row, fence=row.fence + 1, attempts=row.attempts + 1) for row in claimed]

    def row(self, id: int) -> OutboxRow | None:
        row = self._one(_GET, id=id)
        return None if row is None else self._row(row)

    def is_held_up(self, id: int, now: datetime) -> bool:
        """An earlier row of its lane still waits: whoever holds this one must let that one go first."""
        return self._one(_IS_HELD_UP, id=id, now=now) is not None

    def last_prompts(self, person_id: int, limit: int = 20, *, state: str | None = None) -> list[OutboxRow]:
        """The newest first. `state`: waiting, delivered or dead."""
        if state is None:
            return [self._row(row) for row in self._all(_LATEST, person_id=person_id, limit=limit)]
        return [self._row(row) for row in self._all(_LATEST_IN, person_id=person_id, limit=limit, state=state)]

    def delivered(self, id: int, fence: int, reference: str | None) -> bool:
        """Its words go. False: the lease was lost, and somebody else holds or has finished the row."""
        return self._finish(_DELIVERED, id, fence, reference=reference)

    def bury(self, id: int, fence: int, reason: str) -> bool:
        """It will never arrive. `reason`: an id of ours. Its words stay, sealed, until `prune`."""
        return self._finish(_BURY, id, fence, reason=reason)

    def postpone(self, id: int, fence: int, due_at: datetime) -> bool:
        """Later may work. Its lane waits with it."""
        return self._change(_POSTPONE, row=id, held=fence, due_at=due_at) == 1

    def hand_back(self, ids: Sequence[int]) -> int:
        """What this caller has just posted and may not deliver yet (`is_held_up`). Nobody else's lease is touched."""
        return self._change(_HAND_BACK, ids=list(ids))

    def renew(self, ids: Sequence[int], until: datetime) -> set[int]:
        """What this caller posted and nobody else has claimed meanwhile, leased to it for longer."""
        return {row.id for row in self._all(_RENEW, ids=list(ids), until=until)}

    def bury_waiting(self, address_id: int, reason: str) -> int:
        """Everything that waits for this address will not arrive. How many rows."""
        return self._change(_BURY_WAITING, whose=address_id, reason=reason)

    def dead(self) -> list[DeadRow]:
        """Everything that will not arrive by itself, in order."""
        return [DeadRow(*row) for row in self._all(_DEAD)]

    def send_again(self, now: datetime) -> int:
        """Everything dead whose words are still kept waits once more. How many rows."""
        return self._change(_AGAIN, now=now)

    def release(self, person_id: int) -> int:
        """Frees the whole lane, whoever holds it: for a process that knows it is the only one. How many rows wait."""
        return self._change(_RELEASE, owner=person_id)

    def withdraw(self, person_id: int, now: datetime) -> int:
        """What was to be said later is not said: the person wrote meanwhile. How many rows."""
        return self._change(_WITHDRAW, owner=person_id, now=now)

    def _finish(self, how: sa.Executable, id: int, fence: int, **values: str | None) -> bool:
        finished = self._one(how, row=id, held=fence, **values)
        if finished is not None and finished[0] is None:
            self._change(_REMOVE, id=id)
        return finished is not None

    def _insert(self, rows: list[dict[str, Any]]) -> list[int]:
        return [row[0] for row in self._connection.execute(_POST, rows)] if rows else []

    def _values(self, prompt: OutPrompt, now: datetime, lease: timedelta) -> dict[str, Any]:
        due_at = prompt.due_at or now
        is_ours = due_at <= now
        return {
            "step": prompt.step,
            "kind": prompt.kind,
            "prompt": self._secrets.seal(dict(prompt.prompt)),
            "choices": json.dumps(list(prompt.choices)),
            "asked_at": due_at,
            "due_at": due_at,
            "lease_until": now + lease if is_ours else None,
            "fence": FIRST_FENCE if is_ours else 0,
            "attempts": 1 if is_ours else 0,
            "state": "waiting",
            "created_at": now,
        }

    def _row(self, row: Row) -> OutboxRow:
        values = list(row[:14])
        values[6] = None if values[6] is None else self._secrets.unseal(values[6])
        values[7] = tuple(json.loads(values[7]))
        farewell = row[14]
        facts = row[15:] if farewell is None else self._secrets.unseal(farewell)
        values.append(None if facts[0] is None else address_from(facts))
        return OutboxRow(*values)

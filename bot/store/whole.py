"""A person as a whole: everything we keep of them, and nothing any more. Also what goes by itself, in time."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam as given

from bot.store.leaf import Leaf, Row
from bot.store.sealed import SEALED
from bot.store.tables import address, check_in, failed, heard, journey, outbox, person

# Long enough for a platform to have given up re-sending, and for a Discord gap to have been read back.
KEPT = timedelta(days=14)

_OF_PERSON = {
    table.name: sa.select(table).where(table.c.person_id == given("person_id")).order_by(table.c.id)
    for table in (address, journey, check_in, failed, outbox)
}
_PERSON = sa.select(person).where(person.c.id == given("person_id"))
_JSON = {"places", "trail", "choices"}
_WORDS = {column for _, column in SEALED}
_ERASE = sa.delete(person).where(person.c.id == given("id"))  # the rest follows: ON DELETE CASCADE
_PRUNE = {
    "heard": sa.delete(heard).where(heard.c.at < given("before")),
    "failed": sa.delete(failed).where(failed.c.state == "settled", failed.c.at < given("before")),
    "dead": sa.update(outbox)
    .where(outbox.c.state == "dead", outbox.c.prompt.is_not(None), outbox.c.created_at < given("before"))
    .values(prompt=None),
}
_QUIET = (
    sa.select(person.c.id)
    .where(sa.func.coalesce(person.c.heard_at, person.c.created_at) < given("since", type_=person.c.heard_at.type))
    .where(person.c.id > given("after"))
    .order_by(person.c.id)
    .limit(given("limit", type_=sa.Integer()))
)


class Whole(Leaf):
    __slots__ = ()

    def everything(self, person_id: int) -> dict[str, Any]:
        """Plain JSON values, unsealed: `person`, then lists under `address`, `journey`, `check_in`, `failed`, `outbox`.

        Raises:
            LookupError: erased meanwhile, or never here.
        """
        row = self._one(_PERSON, person_id=person_id)
        if row is None:
            raise LookupError(f"person {person_id} is not kept")
        whole = self._plain(row)
        whole["memory"], asides = whole["memory"]
        whole["places"] = [
            {"step": step, "journey": about, "trail": trail, "memory": aside}
            for (step, about, trail), aside in zip(whole["places"], asides, strict=True)
        ]
        lists = {
            name: [self._plain(row) for row in self._all(asked, person_id=person_id)]
            for name, asked in _OF_PERSON.items()
        }
        return {"person": whole, **lists}

    def erase(self, person_id: int) -> None:
        """All of it, at once. What stays is digests of messages heard, which name nobody, and these for `KEPT`."""
        self._change(_ERASE, id=person_id)

    def prune(self, now: datetime) -> dict[str, int]:
        """What is past its time: how many `heard`, settled `failed`, and `dead` prompts whose words went."""
        return {what: self._change(prune, before=now - KEPT) for what, prune in _PRUNE.items()}

    def quiet_since(self, since: datetime, limit: int, after: int = 0) -> list[int]:
        """Persons nobody has heard since then, by id, from behind `after`."""
        return [row[0] for row in self._all(_QUIET, since=since, limit=limit, after=after)]

    def _plain(self, row: Row) -> dict[str, Any]:
        return {name: self._value(name, value) for name, value in row._mapping.items()}

    def _value(self, name: str, value: Any) -> Any:
        if value is None:
            return None
        if name in _JSON:
            return json.loads(value)
        if name in _WORDS:
            return self._secrets.unseal(value)
        return value.isoformat() if isinstance(value, datetime) else value

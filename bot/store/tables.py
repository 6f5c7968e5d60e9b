"""The tables. Nothing here asks them anything, and no column holds a person's words unless it is sealed.

Sealed columns: `person.memory`, `journey.memory`, `failed.reply`, `outbox.prompt`, `outbox.farewell`. Names are a
promise to the migrations: a change here is a new file in `migrations/versions/` and the next number in `SCHEMA`.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.sql import expression

SCHEMA = "0002"  # the migration these tables are equal to


class Moment(sa.types.TypeDecorator[datetime]):
    """Aware UTC on both sides. SQLite keeps no zone, so there the same moment is written without one."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("A moment without a zone cannot be kept.")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        moment: datetime = value
        return moment.replace(tzinfo=UTC) if dialect.name == "sqlite" else moment.astimezone(UTC)


# SQLite counts ids up by itself only in a column called INTEGER.
Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

metadata = sa.MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
    }
)


def _id() -> sa.Column[int]:
    return sa.Column("id", Id, primary_key=True, autoincrement=True)


def _person_id(index: bool = False) -> sa.Column[int]:
    return sa.Column("person_id", Id, sa.ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=index)


def _count(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, server_default="0")


# An erased person's ids stay in old buttons, so no id is ever given twice (sqlite_autoincrement).
_NEVER_TWICE: dict[str, Any] = {"sqlite_autoincrement": True}

person = sa.Table(
    "person",
    metadata,
    _id(),
    sa.Column("mode", sa.Text, nullable=False),
    sa.Column("journey", Id),  # the current one
    sa.Column("places", sa.Text, nullable=False),  # JSON: step, journey, trail; their memory is sealed in `memory`
    sa.Column("memory", sa.Text, nullable=False),
    sa.Column("zone", sa.Text),
    sa.Column("heard_at", Moment),
    sa.Column("created_at", Moment, nullable=False),
    _count("rev"),
    **_NEVER_TWICE,
)

address = sa.Table(
    "address",
    metadata,
    _id(),
    _person_id(index=True),
    sa.Column("platform", sa.Text, nullable=False),
    sa.Column("tenant", sa.Text, nullable=False),
    sa.Column("user", sa.Text, nullable=False),
    sa.Column("channel", sa.Text, nullable=False),
    sa.Column("zone", sa.Text),
    sa.Column("locale", sa.Text),
    sa.Column("closed", sa.Boolean, nullable=False, server_default=expression.false()),
    sa.UniqueConstraint("platform", "tenant", "user"),
    **_NEVER_TWICE,
)

journey = sa.Table(
    "journey",
    metadata,
    _id(),
    _person_id(index=True),
    sa.Column("step", sa.Text, nullable=False),
    sa.Column("trail", sa.Text, nullable=False),  # JSON: steps
    sa.Column("memory", sa.Text, nullable=False),
    sa.Column("outcome", sa.Text),
    sa.Column("closed_at", Moment),
    sa.Column("opened_at", Moment, nullable=False),
    _count("rev"),
    **_NEVER_TWICE,
)

# `source` is a digest: the platform's own name for a message can hold a user's id, and the row outlives an erasing.
heard = sa.Table(
    "heard",
    metadata,
    sa.Column("source", sa.Text, primary_key=True),
    sa.Column("person_id", Id, sa.ForeignKey("person.id", ondelete="SET NULL")),
    sa.Column("at", Moment, nullable=False),
    sqlite_with_rowid=False,
)

failed = sa.Table(
    "failed",
    metadata,
    _id(),
    _person_id(),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("reply", sa.Text),  # sealed; gone once settled
    sa.Column("at", Moment, nullable=False),
    sa.Column("state", sa.Text, nullable=False),  # failed · settled
    sa.UniqueConstraint("person_id", "source"),
    **_NEVER_TWICE,
)

# No foreign keys but the person's: without an index of its own each would cost a whole scan when a person is erased.
outbox = sa.Table(
    "outbox",
    metadata,
    _id(),
    sa.Column("person_id", Id, sa.ForeignKey("person.id", ondelete="CASCADE")),  # the lane; none: a farewell
    sa.Column("address_id", Id),
    sa.Column("journey_id", Id),
    sa.Column("step", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("prompt", sa.Text),  # sealed; gone once delivered
    sa.Column("farewell", sa.Text),  # sealed: the address of somebody we no longer know
    sa.Column("choices", sa.Text, nullable=False),  # JSON: ids, which outlive the words
    sa.Column("asked_at", Moment, nullable=False),  # first due: from then on it holds its lane
    sa.Column("due_at", Moment, nullable=False),  # next try: later than asked_at after a failure
    sa.Column("lease_until", Moment),
    _count("fence"),
    _count("attempts"),
    sa.Column("state", sa.Text, nullable=False),  # waiting · delivered · dead
    sa.Column("reference", sa.Text),
    sa.Column("reason", sa.Text),
    sa.Column("created_at", Moment, nullable=False),
    sa.Index("ix_outbox_lane", "person_id", "state", "id"),
    **_NEVER_TWICE,
)
sa.Index(
    "ix_outbox_waiting",
    outbox.c.due_at,
    sqlite_where=expression.text("state = 'waiting'"),
    postgresql_where=expression.text("state = 'waiting'"),
)

check_in = sa.Table(
    "check_in",
    metadata,
    _id(),
    _person_id(),
    sa.Column("journey_id", Id),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("key", sa.Text, nullable=False),
    sa.Column("local", sa.Text, nullable=False),  # wall time, ISO, to the minute
    sa.Column("zone", sa.Text, nullable=False),
    sa.Column("due_at", Moment, nullable=False, index=True),
    sa.Column("named", sa.Boolean, nullable=False),
    **_NEVER_TWICE,
)
# Two NULLs are never equal to a unique index; a check-in about no journey in particular is still one check-in.
ONCE = (check_in.c.person_id, expression.text("coalesce(journey_id, 0)"), check_in.c.key)
sa.Index("uq_check_in_once", *ONCE, unique=True)

# What only one process may do at a time, such as hear Discord.
lease = sa.Table(
    "lease",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("owner", sa.Text, nullable=False),  # a process
    sa.Column("until", Moment, nullable=False),
)

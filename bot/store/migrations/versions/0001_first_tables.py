"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Moment = sa.DateTime(timezone=True)


def upgrade() -> None:
    _people()
    _journeys()
    _replies()
    _outbox()
    _check_ins()


def _id() -> "sa.Column[int]":
    return sa.Column("id", Id, primary_key=True, autoincrement=True)


def _person_id(table: str) -> "list[sa.schema.SchemaItem]":
    return [
        sa.Column("person_id", Id, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=f"fk_{table}_person_id", ondelete="CASCADE"),
    ]


def _people() -> None:
    op.create_table(
        "person",
        _id(),
        sa.Column("mode", sa.Text, nullable=False),
        sa.Column("journey", Id),
        sa.Column("places", sa.Text, nullable=False),
        sa.Column("memory", sa.Text, nullable=False),
        sa.Column("zone", sa.Text),
        sa.Column("heard_at", Moment),
        sa.Column("created_at", Moment, nullable=False),
        sa.Column("rev", sa.Integer, nullable=False, server_default="0"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "address",
        _id(),
        *_person_id("address"),
        sa.Column("platform", sa.Text, nullable=False),
        sa.Column("tenant", sa.Text, nullable=False),
        sa.Column("user", sa.Text, nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("zone", sa.Text),
        sa.Column("locale", sa.Text),
        sa.Column("closed", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.UniqueConstraint("platform", "tenant", "user", name="uq_address_platform_tenant_user"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_address_person_id", "address", ["person_id"])


def _journeys() -> None:
    op.create_table(
        "journey",
        _id(),
        *_person_id("journey"),
        sa.Column("step", sa.Text, nullable=False),
        sa.Column("trail", sa.Text, nullable=False),
        sa.Column("memory", sa.Text, nullable=False),
        sa.Column("outcome", sa.Text),
        sa.Column("closed_at", Moment),
        sa.Column("opened_at", Moment, nullable=False),
        sa.Column("rev", sa.Integer, nullable=False, server_default="0"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_journey_person_id", "journey", ["person_id"])


def _replies() -> None:
    op.create_table(
        "heard",
        sa.Column("source", sa.Text, primary_key=True),
        sa.Column("person_id", Id),
        sa.Column("at", Moment, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_heard_person_id", ondelete="SET NULL"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "failed",
        _id(),
        *_person_id("failed"),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("reply", sa.Text),
        sa.Column("at", Moment, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.UniqueConstraint("person_id", "source", name="uq_failed_person_id_source"),
        sqlite_autoincrement=True,
    )


def _outbox() -> None:
    op.create_table(
        "outbox",
        _id(),
        sa.Column("person_id", Id),
        sa.Column("address_id", Id),
        sa.Column("journey_id", Id),
        sa.Column("step", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("prompt", sa.Text),
        sa.Column("farewell", sa.Text),
        sa.Column("choices", sa.Text, nullable=False),
        sa.Column("asked_at", Moment, nullable=False),
        sa.Column("due_at", Moment, nullable=False),
        sa.Column("lease_until", Moment),
        sa.Column("fence", sa.Integer, nullable=False, server_default="0"),
        sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("reference", sa.Text),
        sa.Column("reason", sa.Text),
        sa.Column("created_at", Moment, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_outbox_person_id", ondelete="CASCADE"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_lane", "outbox", ["person_id", "state", "id"])
    waiting = sa.text("state = 'waiting'")
    op.create_index("ix_outbox_waiting", "outbox", ["due_at"], sqlite_where=waiting, postgresql_where=waiting)


def _check_ins() -> None:
    op.create_table(
        "check_in",
        _id(),
        *_person_id("check_in"),
        sa.Column("journey_id", Id),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("local", sa.Text, nullable=False),
        sa.Column("zone", sa.Text, nullable=False),
        sa.Column("due_at", Moment, nullable=False),
        sa.Column("named", sa.Boolean, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_check_in_due_at", "check_in", ["due_at"])
    no_journey = sa.text("coalesce(journey_id, 0)")
    op.create_index("uq_check_in_once", "check_in", ["person_id", no_journey, "key"], unique=True)

"""Migrations, oldest first, in `versions/`. One that was released is never edited.

A new one: copy the last file's head, count up `revision`, set `down_revision` to the one before, write `upgrade`, and
set `SCHEMA` in `tables.py`. `tests/test_migrations.py` holds the result to `tables.py` on both databases.
"""

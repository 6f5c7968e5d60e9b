"""The words job titles are made of. Enough to see that a few words are a role; no list of all titles."""

from __future__ import annotations

from dialogues.understanding.lists import sections

_LISTS = sections("roles.txt")
HEADS = frozenset(_LISTS["heads"])
# Last words that are no person but name a job after a modifier: "customer support", "senior backend".
AREAS = frozenset(_LISTS["areas"])
BEFORE = frozenset(_LISTS["before"])
UPPER = frozenset(_LISTS["upper"])
EXTRA = frozenset(("of", "and", "&", "for", "to", "in", "de"))
# Heads that people also use for those they met; alone they name nobody's role.
WEAK = frozenset(_LISTS["weak"])

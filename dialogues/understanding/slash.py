"""The one command a platform offers, `/rejected`, alone or with company and role: read as what it stands for."""

from __future__ import annotations

import re

from dialogues.understanding.jobs import job
from dialogues.understanding.shapes import Opening

_COMMAND = re.compile(r"\s*/rejected\b[\s:,]*", re.IGNORECASE)
_SAYS = "I got rejected"
NAME_AT_MOST = 4  # words


def spoken(text: str) -> tuple[str, Opening] | None:
    """The sentence it stands for, and what that means; None for a text that is no command."""
    found = _COMMAND.match(text)
    if found is None:
        return None
    rest = text[found.end() :].strip(" .")
    company, role = _named(rest)
    if company is None and role is None:
        said = f"{_SAYS} {rest}".strip()
    else:
        said = (
            _SAYS
            + (f" for the {role} job" if role else "")
            + (f" {'at' if role else 'by'} {company}" if company else "")
        )
    return said, Opening("rejected", "unknown", company, role, sure=1.0, plainly=True)


def _named(rest: str) -> tuple[str | None, str | None]:
    """Company and role out of "Acme, Data Analyst", in either order; else whatever job the words name."""
    parts = [part.strip() for part in rest.split(",")]
    if len(parts) == 2 and all(parts):
        first, second = parts
        return (second, first) if job(first)[1] is not None and job(second)[1] is None else (first, second)
    company, role = job(rest)
    is_name = bool(rest) and (rest[0].isupper() or " " not in rest) and len(rest.split()) <= NAME_AT_MOST
    return (rest, None) if company is None and role is None and is_name else (company, role)

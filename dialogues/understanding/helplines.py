"""Whom to call, by country. Needs no memory and no store, so that it works when nothing else does."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from dialogues.understanding.normalise import plain
from dialogues.understanding.shapes import Lines
from dialogues.understanding.zones import named_zone

DIRECTORY = "findahelpline.com"
ALWAYS = "day and night"
ANYWHERE = "112 or 911"  # the two that most mobile networks pass on, where we know no better


@lru_cache(maxsize=1)
def known() -> dict[str, Lines]:
    """All countries in the file, by ISO code."""
    import tomllib  # noqa: PLC0415 - only read when a line is asked for; importing the package stays quick

    rows = tomllib.loads((Path(__file__).parent / "helplines.toml").read_text(encoding="utf-8"))
    return {code: _lines(code, row) for code, row in rows.items()}


def _lines(code: str, row: dict[str, str]) -> Lines:
    return Lines(
        code,
        row["number"],
        row["hours"],
        row["language"],
        row["text"] or None,
        row["emergency"] or ANYWHERE,
        row["checked"] or None,
        row.get("youth") or None,
    )


def line(country: str | None) -> Lines:
    """The line of a country; a directory of lines when the country or its line is not known."""
    return known().get((country or "").upper()) or Lines(None, DIRECTORY, "", "", None, ANYWHERE, None)


def unchecked() -> tuple[str, ...]:
    """Countries whose numbers nobody has signed yet."""
    return tuple(code for code, one in known().items() if one.checked is None)


# What zone.tab does not list: links that people still have in their settings.
_OLDER = {
    "Asia/Calcutta": "IN",
    "Europe/Kiev": "UA",
    "Asia/Saigon": "VN",
    "Asia/Katmandu": "NP",
    "Asia/Rangoon": "MM",
    "America/Buenos_Aires": "AR",
    "US/Eastern": "US",
    "US/Central": "US",
    "US/Mountain": "US",
    "US/Pacific": "US",
    "GB": "GB",
    "Eire": "IE",
    "Japan": "JP",
    "Singapore": "SG",
    "Hongkong": "HK",
    "Israel": "IL",
    "Portugal": "PT",
    "Poland": "PL",
    "Turkey": "TR",
    "NZ": "NZ",
    "Canada/Eastern": "CA",
    "Canada/Pacific": "CA",
    "Brazil/East": "BR",
    "America/Montreal": "CA",
    "Australia/ACT": "AU",
    "Australia/NSW": "AU",
    "Asia/Tel_Aviv": "IL",
    "PRC": "CN",
    "ROK": "KR",
}

_SHORT = {"UK": "GB", "USA": "US", "ENGLAND": "GB", "SCOTLAND": "GB", "WALES": "GB", "AMERICA": "US"}


def country_of(zone: str | None) -> str | None:
    """ISO code of the country an IANA zone lies in; a guess, to be shown as one. None for plain offsets."""
    return (_countries().get(zone) or _OLDER.get(zone)) if zone else None


def country_named(text: str) -> str | None:
    """ISO code of the country a text says: its code, its name, or a city in it."""
    said = text.strip(" .,;").upper()
    if said in known():
        return said
    return _SHORT.get(said) or country_of(named_zone(plain(text).strip(" .")))


@lru_cache(maxsize=1)
def _countries() -> dict[str, str]:
    from importlib import resources  # noqa: PLC0415 - as above

    try:
        table = (resources.files("tzdata") / "zoneinfo" / "zone.tab").read_text(encoding="utf-8")
    except (ModuleNotFoundError, FileNotFoundError):
        return {}
    rows = (row.split("\t") for row in table.splitlines() if row and not row.startswith("#"))
    return {row[2]: row[0] for row in rows}

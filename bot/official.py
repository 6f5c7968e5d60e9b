"""The official files as their publishers hand them out: the BLS workbook and O*NET's text files, read and nothing else.

occupation.xlsx (bls.gov/emp, "Table 1.2": jobs in thousands) · "Related Occupations.txt", "Alternate Titles.txt",
"Sample of Reported Titles.txt" (onetcenter.org/database.html, text). A file is known by its first line, not its name.
"""

from __future__ import annotations

import csv
import re
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from bot.errors import ConfigurationError

_NS: Final = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
_LINK: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
# As the workbook's columns begin; years and notes in brackets follow them.
_COLUMNS: Final = {
    "title": r"\d{4} National Employment Matrix title",
    "soc": r"\d{4} National Employment Matrix code",
    "kind": r"Occupation type",
    "jobs": r"Employment, (?P<first>\d{4})",
    "later": r"Employment, (?P<last>\d{4})",
    "growth": r"Employment change, percent",
    "openings": r"Occupational openings",
    "wage": r"Median annual wage, dollars, (?P<pay>\d{4})",
    "entry": r"Typical education needed for entry",
    "experience": r"Work experience in a related occupation",
    "training": r"Typical on-the-job training",
}
# What BLS counts together and O*NET apart, where the shared first six digits do not tell.
_TOGETHER: Final = {
    **dict.fromkeys(("21-1011", "21-1014"), "21-1018"),
    **dict.fromkeys(("25-9042", "25-9043", "25-9049"), "25-9045"),
    **dict.fromkeys(("53-1042", "53-1043", "53-1044", "53-1049"), "53-1047"),
}
_TIERS: Final = {"Primary-Short": 1, "Primary-Long": 2, "Supplemental": 3}
_LARGEST: Final = 200_000_000  # bytes of one part of a workbook, unpacked; the real one has a few


@dataclass(slots=True)
class Official:
    """What was read. `figures`: soc → column → cell as it stands there. `related`: soc → the nearest, best first."""

    figures: dict[str, dict[str, str]] = field(default_factory=dict)
    years: dict[str, str] = field(default_factory=dict)
    related: dict[str, list[tuple[str, int]]] = field(default_factory=lambda: defaultdict(list))
    titles: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def soc(self, code: str) -> str | None:
        """The BLS code of an O*NET one ("29-1141.04" → "29-1141"); None for what BLS does not project."""
        short = code.strip()[:7]
        return next((each for each in (short, short[:6] + "0", _TOGETHER.get(short, "")) if each in self.figures), None)


def read(paths: Iterable[Path]) -> Official:
    """
    Raises:
        ConfigurationError: a file that is none of these, or no workbook among them.
    """
    found, paths = Official(), list(paths)
    books = [path for path in paths if zipfile.is_zipfile(path)]
    for path in [*books, *(each for each in paths if each not in books)]:
        try:
            if path in books:
                _projections(found, path)
            else:
                _onet(found, _text(path))
        except (OSError, KeyError, ValueError, TypeError, csv.Error, zipfile.BadZipFile, ElementTree.ParseError):
            raise _unreadable(path) from None
    if not found.figures:
        raise ConfigurationError("The BLS workbook is missing.", "Name it, too: occupation.xlsx from bls.gov/emp.")
    return found


def _unreadable(path: Path) -> ConfigurationError:
    return ConfigurationError(
        f"{path} cannot be read as one of the official files.",
        'Hand over occupation.xlsx from bls.gov/emp, and "Related Occupations.txt" or the titles from onetcenter.org.',
    )


def _projections(found: Official, path: Path) -> None:
    columns: dict[str, str] = {}
    for row in _sheet(path, "Table 1.2"):
        if not columns:
            columns = _columns(row, found.years)
            continue
        cells = {name: row.get(at, "").strip() for name, at in columns.items()}
        if cells["soc"] == "00-0000":
            found.years["all"] = f"{float(cells['growth']):.1f}"
        elif re.fullmatch(r"\d\d-\d{4}", cells["soc"]) and cells["kind"] == "Line item":
            found.figures[cells["soc"]] = cells
    if not found.figures or "all" not in found.years:
        raise ValueError("no occupations")


def _columns(row: Mapping[str, str], years: dict[str, str]) -> dict[str, str]:
    """Which column holds what; nothing until the row of headings has come. Jobs come before later jobs."""
    columns: dict[str, str] = {}
    for at, text in row.items():
        for name, pattern in _COLUMNS.items():
            if name not in columns and at not in columns.values() and (match := re.match(pattern, text.strip(), re.I)):
                columns[name] = at
                years.update(match.groupdict())
    return columns if len(columns) == len(_COLUMNS) else {}


def _sheet(path: Path, wanted: str) -> Iterator[dict[str, str]]:
    """The rows of one sheet, as column letters → text."""
    with zipfile.ZipFile(path) as book:
        texts = ["".join(each.itertext()) for each in _part(book, "xl/sharedStrings.xml")] if _shared(book) else []
        sheets = {
            each.get("name"): each.get(_LINK) for each in _part(book, "xl/workbook.xml").iterfind(".//m:sheet", _NS)
        }
        links = {each.get("Id"): each.get("Target", "") for each in _part(book, "xl/_rels/workbook.xml.rels")}
        target = links[sheets[wanted]].removeprefix("/xl/")
        for row in _part(book, f"xl/{target}").iterfind(".//m:row", _NS):
            yield {re.sub(r"\d+", "", cell.get("r", "")): _cell(cell, texts) for cell in row.iterfind("m:c", _NS)}


def _shared(book: zipfile.ZipFile) -> bool:
    return "xl/sharedStrings.xml" in book.namelist()


def _part(book: zipfile.ZipFile, name: str) -> ElementTree.Element:
    if book.getinfo(name).file_size > _LARGEST:
        raise ValueError("too large")
    return ElementTree.fromstring(book.read(name))


def _cell(cell: ElementTree.Element, texts: list[str]) -> str:
    if cell.get("t") == "inlineStr":
        return "".join(cell.itertext())
    value = cell.findtext("m:v", "", _NS)
    return texts[int(value)] if cell.get("t") == "s" and value else value


def _text(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def _onet(found: Official, rows: list[dict[str, str]]) -> None:
    columns = set(rows[0]) if rows else set()
    if "Related O*NET-SOC Code" in columns:
        _related(found, rows)
        return
    (title,) = columns & {"Alternate Title", "Job Title", "Reported Job Title"}
    for row in rows:
        if soc := found.soc(row["O*NET-SOC Code"]):
            # "Chief Executive Officer (CEO)" is two names.
            found.titles[soc] += [part for part in re.split(r"[()]", row[title] or "") if 2 <= len(part.strip()) <= 60]


def _related(found: Official, rows: list[dict[str, str]]) -> None:
    for row in sorted(rows, key=lambda each: (each["O*NET-SOC Code"], int(each["Index"] or 99))):
        soc, other = found.soc(row["O*NET-SOC Code"]), found.soc(row["Related O*NET-SOC Code"])
        if soc and other and soc != other and other not in (each for each, _ in found.related[soc]):
            found.related[soc].append((other, _TIERS.get(row["Relatedness Tier"], 3)))

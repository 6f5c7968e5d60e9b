"""From the official files to a table of our form: occupations.csv with the figures, names.txt with the names."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from bot import official, outlook
from bot.errors import ConfigurationError
from bot.official import Official

ENTRY: Final = {
    "No formal educational credential": "none",
    "High school diploma or equivalent": "school",
    "Some college, no degree": "college",
    "Postsecondary nondegree award": "award",
    "Associate's degree": "associate",
    "Bachelor's degree": "bachelor",
    "Master's degree": "master",
    "Doctoral or professional degree": "doctor",
}
EXPERIENCE: Final = {"None": "none", "Less than 5 years": "some", "5 years or more": "years"}
TRAINING: Final = {
    "None": "none",
    "Short-term on-the-job training": "short",
    "Moderate-term on-the-job training": "moderate",
    "Long-term on-the-job training": "long",
    "Apprenticeship": "apprenticeship",
    "Internship/residency": "residency",
}
NEAREST: Final = 12  # related occupations that are kept of one
COLUMNS: Final = (
    *("soc", "title", "jobs", "later", "growth", "openings", "wage", "topped", "entry", "experience", "training"),
    "related",
)
HEAD: Final = """\
# Figures of everyday work in the United States. Written by bot/loading.py out of the official files; not by hand.
# Figures: U.S. Bureau of Labor Statistics, Employment Projections {first}-{last}, Table 1.2; pay of May {pay}. Public
#   domain (17 USC 105).
# related: O*NET Database, U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), CC BY 4.0;
#   changed: codes merged, the nearest kept. soc:tier, 1 the nearest. USDOL/ETA has not approved or tested this.
# jobs, later: people at work in {first} and {last}. growth: percent between them. openings: a year, on average.
# wage: dollars a year, the middle one; 0 where none is published, "at least" where topped.
# years.first: {first}
# years.last: {last}
# years.pay: {pay}
# years.all: {all}
"""
NAMES_HEAD: Final = """\
# soc | how our sentences call it | names by hand, from bot/data/names.txt | names from the official files
# The last are O*NET's (USDOL/ETA, CC BY 4.0; changed: brackets taken apart, one line an occupation).
"""


def load(paths: Iterable[Path], folder: Path = outlook.LOADED) -> int:
    """All occupations of the official files into a folder, with our everyday names; how many there are.

    Raises:
        ConfigurationError: see `official.read`; or the folder cannot be written.
    """
    found = official.read(paths)
    ours = outlook.names(outlook.OURS)
    labels = {soc: ours[soc][0] if soc in ours else outlook.lower(row["title"]) for soc, row in found.figures.items()}
    rows = (
        f"{soc} | {label} | {', '.join(ours[soc][1]) if soc in ours else ''} | {', '.join(_official(found, soc))}"
        for soc, label in labels.items()
    )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / outlook.NAMES).write_text(NAMES_HEAD + "\n".join(rows) + "\n", "utf-8")
        (folder / outlook.FIGURES).write_text(figures(found, found.figures.keys()), "utf-8")
    except OSError as wrong:
        raise ConfigurationError(f"{folder} cannot be written ({type(wrong).__name__}).", "Make it writable.") from None
    return len(labels)


def _official(found: Official, soc: str) -> list[str]:
    """Each once, without the signs our own file is cut at."""
    plain = (" ".join(title.replace("|", " ").replace(",", " ").lower().split()) for title in found.titles[soc])
    return list(dict.fromkeys(title for title in plain if len(title) > 1))


def figures(found: Official, wanted: Iterable[str]) -> str:
    """The text of occupations.csv.

    Raises:
        ConfigurationError: a wanted occupation is not in the workbook, or its cells are not as they have always been.
    """
    out = io.StringIO()
    out.write(HEAD.format_map(found.years))
    sheet = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    sheet.writeheader()
    chosen = set(wanted)
    for soc in sorted(chosen):
        try:
            sheet.writerow(_row(found, soc, chosen))
        except (KeyError, ValueError):
            raise ConfigurationError(
                f"{soc} is missing in the workbook, or its figures read differently from what they were.",
                "Compare bot/official.py with Table 1.2 of the new release.",
            ) from None
    return out.getvalue()


def _row(found: Official, soc: str, chosen: set[str]) -> Mapping[str, object]:
    cells = found.figures[soc]
    wage = re.sub(r"[^\d.]", "", cells["wage"])
    near = [f"{other}:{tier}" for other, tier in found.related[soc] if other in chosen]
    return {
        "soc": soc,
        "title": cells["title"],
        "jobs": _people(cells["jobs"]),
        "later": _people(cells["later"]),
        "growth": round(float(cells["growth"]), 1),
        "openings": _people(cells["openings"]),
        "wage": round(float(wage)) if wage else 0,
        "topped": "yes" if cells["wage"].startswith((">", "≥")) else "no",
        "entry": ENTRY[cells["entry"].replace("’", "'")],
        "experience": EXPERIENCE[cells["experience"]],
        "training": TRAINING[cells["training"]],
        "related": " ".join(near[:NEAREST]),
    }


def _people(thousands: str) -> int:
    """ "3,391.0" → 3391000: the workbook counts in thousands."""
    return round(float(thousands.replace(",", "")) * 10) * 100

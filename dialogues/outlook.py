"""How a kind of work is doing, said in sentences. The figures are handed in; none is worked out or rounded here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dialogues.facts import Nearby, Outlook
from dialogues.vocabulary import Line

# The publisher's own bands, on the whole percent; "average" is how all jobs together do.
_BANDS = ((7, "much"), (5, "faster"), (3, "average"), (1, "slower"), (0, "steady"))


def about(outlook: Outlook) -> list[Line]:
    """Whose figures, growing or shrinking; openings; what it takes to start; pay; what lies near. In this order."""
    band = _band(outlook.growth)
    first, last = (str(year) for year in outlook.years)
    return [
        Line(
            "outlook-trend",
            {
                "label": outlook.label,
                "band": band,
                "percent": _percent(outlook.growth),
                "first": first,
                "last": last,
                "jobs": outlook.jobs,
                "later": outlook.later,
                "all": _percent(outlook.all_growth),
            },
        ),
        Line("outlook-openings", {"band": band, "openings": outlook.openings, "leaving": _leaving(outlook)}),
        Line(
            "outlook-start",
            {"entry": outlook.entry, "experience": outlook.experience, "training": outlook.training},
        ),
        Line("outlook-pay", {"paid": _paid(outlook), "wage": outlook.wage, "paid_in": str(outlook.paid_in)}),
        *_beside(outlook, band),
        Line("outlook-limits"),
    ]


def which(outlooks: Sequence[Outlook]) -> Line:
    """The question over the labels of those that may be meant; where there are none, that there are none."""
    return Line("outlook-which", {"count": len(outlooks)}) if outlooks else Line("outlook-none")


def _beside(outlook: Outlook, band: str) -> Iterator[Line]:
    if band == "much":
        yield Line("outlook-strong")
    if outlook.nearby:
        yield Line("outlook-nearby")
    yield from (_near(each) for each in outlook.nearby)


def _near(other: Nearby) -> Line:
    said = {"label": other.label, "percent": _percent(other.growth), "band": _band(other.growth)}
    said |= {"entry": other.entry, "paid": "known" if other.wage else "unknown"}
    key = "outlook-nearby-better" if other.better else "outlook-nearby-lower"
    return Line(key, {**said, "openings": other.openings, "wage": other.wage})


def _band(growth: float) -> str:
    # Half a percent up is no growth yet, to the publisher; half a percent down none lost.
    whole = int(abs(growth) + 0.5) * (1 if growth > 0 else -1)
    return next((name for least, name in _BANDS if whole >= least), "shrinking")


def _percent(growth: float) -> str:
    """Whichever way: the sentence says up or down."""
    return f"{abs(growth):.1f}".removesuffix(".0")


def _leaving(outlook: Outlook) -> str:
    new = max(outlook.later - outlook.jobs, 0) / (outlook.years[1] - outlook.years[0])
    return "most" if outlook.openings > 2 * new else "some"


def _paid(outlook: Outlook) -> str:
    if not outlook.wage:
        return "unknown"
    return "topped" if outlook.topped else "known"

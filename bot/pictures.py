"""Pictures: plain data in, a PNG out. One function a kind; what it shows stands in its text, too.

Every mark has a shape and a label of its own, so nothing is told by colour alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import Final

from bot.canvas import ACCENT, FAINT, GROUND, INK, MARGIN, QUIET, ROOM, WIDE, Canvas, measure
from dialogues.figures import Bars, Card, Figure, Mood, Moods, say

TITLE, TEXT, SMALL = 54, 40, 32  # pixels
STEP: Final = 96  # between two heights of the line of moods
MARK: Final = 21


@dataclass(frozen=True, slots=True)
class Picture:
    """`alt`: what it shows, in words. `whole`: every word could be drawn."""

    png: bytes
    alt: str
    whole: bool = True


def drawn(figure: Figure) -> Picture:
    match figure:
        case Card():
            return card(figure)
        case Moods():
            return moods(figure)
        case Bars():
            return bars(figure)


def card(day: Card) -> Picture:
    """A row each: its name small, what is said of it below."""
    sheet = titled(day.title)
    for at, (name, said) in enumerate(day.rows):
        if at:
            sheet.bar(MARGIN, sheet.at, ROOM, 2, FAINT)
            sheet.at += 26
        sheet.words(name, SMALL, ACCENT, most=1)
        sheet.words(said[:1].upper() + said[1:], TEXT)
        sheet.at += 22
    return finished(sheet, day.alt)


def moods(line: Moods) -> Picture:
    """Up is lighter. A triangle up, one down, a square, a disc with its number; the words of each below."""
    sheet = titled(line.title)
    levels = [point.level for point in line.points]
    top, high = sheet.at + 40, max(levels)
    step = min(STEP, 560 / max(1, high - min(levels)))
    foot = top + round((high - min(levels)) * step) + 64
    apart = (ROOM - 80) / max(1, len(levels) - 1)
    left = MARGIN + 40 if len(levels) > 1 else WIDE / 2
    places = [(left + at * apart, top + (high - level) * step) for at, level in enumerate(levels)]
    if len(places) > 1:
        sheet.line(places, 7)
    for point, (x, y) in zip(line.points, places, strict=True):
        mark(sheet, point, x, y)
    labels(sheet, line, [x for x, _ in places], foot)
    noted(sheet, line.note)
    return finished(sheet, line.alt)


def mark(sheet: Canvas, point: Mood, x: float, y: float) -> None:
    if point.kind == "number":
        sheet.disc(x, y, MARK + 10)
        sheet.middle(x, y - SMALL / 2 - 5, point.label, SMALL, GROUND)
        return
    around = 6  # a rim of the ground, so that the line does not run into the mark
    for size, ink in ((MARK + around, GROUND), (MARK, INK if point.kind == "heavier" else ACCENT)):
        if point.kind == "same":
            sheet.filled([(x - size, y - size), (x + size, y - size), (x + size, y + size), (x - size, y + size)], ink)
        else:
            tip = -size if point.kind == "lighter" else size
            sheet.filled([(x, y + tip * 1.15), (x - size * 1.15, y - tip), (x + size * 1.15, y - tip)], ink)


def labels(sheet: Canvas, line: Moods, places: list[float], foot: float) -> None:
    """Under each mark, at as many heights as keep them apart; numbers stand in their discs already."""
    apart = places[1] - places[0] if len(places) > 1 else WIDE
    lanes = ceil((max(measure(point.label, SMALL) for point in line.points) + 20) / apart)
    named = [(x, point.label) for x, point in zip(places, line.points, strict=True) if point.kind != "number"]
    for at, (x, label) in enumerate(named):
        sheet.middle(x, foot + (at % lanes) * 44, label, SMALL, INK)
    sheet.at = round(foot) + (lanes * 44 if named else 0) + 12
    if len(places) > 1:
        sheet.text(MARGIN, sheet.at, line.ends[0], SMALL, QUIET)
        sheet.right(sheet.at, line.ends[1], SMALL, QUIET)
        sheet.at += 60


def bars(counts: Bars) -> Picture:
    """A label above each bar and its number behind it."""
    sheet = titled(counts.title)
    most = max((count for _, count in counts.rows), default=1) or 1
    for label, count in counts.rows:
        sheet.words(label, TEXT, most=2)
        sheet.at += 6
        wide = (ROOM - 130) * count / most
        sheet.bar(MARGIN, sheet.at, ROOM - 130, 44, FAINT)
        if count:
            sheet.bar(MARGIN, sheet.at, max(22, wide), 44)
        sheet.right(sheet.at - 2, str(count), TEXT)
        sheet.at += 84
    if counts.left_out:
        sheet.words(say("figure-left-out", n=counts.left_out), SMALL, QUIET)
    noted(sheet, counts.note)
    return finished(sheet, counts.alt)


def titled(title: str) -> Canvas:
    sheet = Canvas()
    sheet.words(title, TITLE, most=2)
    sheet.at += 30
    return sheet


def noted(sheet: Canvas, note: str) -> None:
    sheet.at += 10
    sheet.words(note, SMALL, QUIET)


def finished(sheet: Canvas, alt: str) -> Picture:
    whole = sheet.whole
    if not whole:
        noted(sheet, say("figure-undrawn"))
    return Picture(sheet.png(), alt, whole)

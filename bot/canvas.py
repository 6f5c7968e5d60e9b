"""A sheet to draw on, as wide as a phone shows sharply. With `fonts`, the only importer of Pillow.

It grows downwards: what is drawn is kept until `png`, when the height is known. Shapes are drawn larger and made
smaller, since Pillow's own have rough edges.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache
from io import BytesIO
from itertools import pairwise
from typing import Final

from PIL import Image, ImageDraw

from bot import fonts

WIDE: Final = 1080  # pixels: twice what a phone's screen calls its width
MARGIN: Final = 72
ROOM: Final = WIDE - 2 * MARGIN
FINE: Final = 3  # how much larger a shape is drawn
# Tones from dark to light, and the colours that they become: one byte a pixel, so that a picture is drawn and written
# in a third of the time. On the ground every ink has a contrast of 6:1 or more, and nothing differs by colour alone.
INK, ACCENT, QUIET, FAINT, GROUND = 0, 70, 96, 215, 255
COLOURS: Final = {
    INK: (29, 43, 48),
    ACCENT: (31, 95, 116),
    QUIET: (77, 91, 96),
    FAINT: (217, 212, 199),
    GROUND: (244, 241, 234),
}
Point = tuple[float, float]


class Canvas:
    """`whole`: every word could be drawn. `at`: how far down it is used."""

    def __init__(self) -> None:
        self.at = MARGIN
        self.whole = True
        self._later: list[Callable[[Image.Image], None]] = []

    def words(self, text: str, size: int, ink: int = INK, *, most: int = 6, gap: float = 1.32) -> None:
        """A paragraph over the whole width, from the side its language begins on; then the next one goes below."""
        rtl, path = fonts.is_rtl(text), fonts.able(text)
        for line in wrapped(text, size, ROOM, most, path):
            width = measure(line, size, path)
            self.text(WIDE - MARGIN - width if rtl else MARGIN, self.at, line, size, ink, path)
            self.at += round(size * gap)

    def text(self, x: float, y: float, text: str, size: int, ink: int = INK, path: str | None = None) -> None:
        """One line, its upper left corner at x and y. `path`: the font, where that is not chosen by this line alone."""
        self.whole = self.whole and fonts.can_draw(text)
        runs = fonts.runs(text) if path is None else ((path, text),)

        def drawn(image: Image.Image) -> None:
            pen, left = ImageDraw.Draw(image), x
            for path, said in reversed(runs) if fonts.is_rtl(text) else runs:
                font = fonts.font(path, size)
                pen.text((left, y + size), said, ink, font=font, anchor="ls")
                left += font.getlength(said)

        self._later.append(drawn)

    def middle(self, x: float, y: float, text: str, size: int, ink: int = INK) -> None:
        """One line, centred on x, but never over the edge."""
        width = measure(text, size)
        self.text(min(max(MARGIN / 2, x - width / 2), WIDE - MARGIN / 2 - width), y, text, size, ink)

    def right(self, y: float, text: str, size: int, ink: int = INK) -> None:
        """One line that ends at the margin."""
        self.text(WIDE - MARGIN - measure(text, size), y, text, size, ink)

    def line(self, points: Sequence[Point], width: float, ink: int = ACCENT) -> None:
        self._shape(points, width, lambda pen, at: pen.line(at, 255, round(width * FINE), joint="curve"), ink)

    def filled(self, points: Sequence[Point], ink: int = ACCENT) -> None:
        self._shape(points, 0, lambda pen, at: pen.polygon(at, 255), ink)

    def disc(self, x: float, y: float, radius: float, ink: int = ACCENT) -> None:
        box = ((x - radius, y - radius), (x + radius, y + radius))
        self._shape(box, 0, lambda pen, at: pen.ellipse(at, 255), ink)

    def bar(self, x: float, y: float, width: float, height: float, ink: int = ACCENT) -> None:
        box = ((x, y), (x + width, y + height))
        self._shape(box, 0, lambda pen, at: pen.rounded_rectangle(at, height * FINE / 4, 255), ink)

    def png(self) -> bytes:
        image = Image.new("L", (WIDE, self.at + MARGIN), GROUND)
        for each in self._later:
            each(image)
        image.putpalette(palette())
        out = BytesIO()
        image.save(out, "PNG", compress_level=6)
        return out.getvalue()

    def _shape(
        self,
        points: Sequence[Point],
        around: float,
        draw: Callable[[ImageDraw.ImageDraw, list[Point]], None],
        ink: int,
    ) -> None:
        left, top = (int(min(p[axis] for p in points) - around) - 1 for axis in (0, 1))
        right, bottom = (int(max(p[axis] for p in points) + around) + 2 for axis in (0, 1))

        def drawn(image: Image.Image) -> None:
            mask = Image.new("L", ((right - left) * FINE, (bottom - top) * FINE))
            draw(ImageDraw.Draw(mask), [((x - left) * FINE, (y - top) * FINE) for x, y in points])
            image.paste(ink, (left, top), mask.reduce(FINE))

        self._later.append(drawn)


@cache
def palette() -> list[int]:
    """A colour for every tone; between ours, what lies between them."""
    found: list[int] = []
    for (low, dark), (high, light) in pairwise(COLOURS.items()):
        for tone in range(low, high):
            found += [round(d + (b - d) * (tone - low) / (high - low)) for d, b in zip(dark, light, strict=True)]
    return [*found, *COLOURS[GROUND]]


@lru_cache(maxsize=4096)
def measure(text: str, size: int, path: str | None = None) -> float:
    """Pixels from its left end to its right."""
    runs = fonts.runs(text) if path is None else ((path, text),)
    return sum(fonts.font(each, size).getlength(said) for each, said in runs)


def wrapped(text: str, size: int, room: float, most: int, path: str | None) -> list[str]:
    """Lines that fit, at most so many; what is too long ends in dots. A script without blanks breaks anywhere."""
    lines: list[str] = []
    used, blank = room, measure(" ", size, path)
    for word in _pieces(text, size, room, path):
        wide = measure(word, size, path)  # of a word alone, since that is measured once and known
        if used + blank + wide > room:
            if len(lines) == most:
                return [*lines[:-1], shortened(f"{lines[-1]} {word} …", size, room, path)]
            lines.append(word)
            used = wide
        else:
            lines[-1] = f"{lines[-1]} {word}"
            used += blank + wide
    return lines


def _pieces(text: str, size: int, room: float, path: str | None) -> Iterator[str]:
    """Words; one that is longer than a line, in parts."""
    for word in text.split():
        while len(head := fitting(word, size, room, path)) < len(word):
            yield head
            word = word[len(head) :]
        yield word


def shortened(text: str, size: int, room: float, path: str | None = None) -> str:
    """One line that fits, with dots where something is left out."""
    if measure(text, size, path) <= room:
        return text
    return f"{fitting(text, size, room - measure('…', size, path), path).rstrip()}…"


def fitting(text: str, size: int, room: float, path: str | None) -> str:
    """As much of its beginning as fits; one letter at least."""
    if measure(text, size, path) <= room:
        return text
    return text[: max(1, bisect_right(range(len(text)), room, key=lambda upto: measure(text[:upto], size, path)) - 1)]

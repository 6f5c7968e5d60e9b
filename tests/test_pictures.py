"""Pictures: what they show, that they can be read, and that no word becomes a box."""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO
from itertools import pairwise

import pytest
from PIL import Image

from bot import canvas, fonts, pictures
from dialogues import figures
from dialogues.facts import Brief
from dialogues.figures import Bars, Card, Figure, Moods

LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft " * 4
MOODS: list[object] = [5, "lighter", "same", "heavier"]


def story(stage: str | None = "cv", gaps: tuple[str, ...] = (), counts: tuple[int, int, int] = (0, 0, 0)) -> Brief:
    return Brief(1, None, None, stage, None, False, gaps, counts)


def moods(*given: object) -> Moods:
    found = figures.of_moods(given)
    assert found
    return found


def bars(found: Bars | None) -> Bars:
    assert found
    return found


FIGURES: dict[str, Figure] = {
    "card": Card("The day", (("What happened", "a no from Acme"), ("To build", LONG)), "alt"),
    "card of one row": Card("The day", (("What happened", "a no"),), "alt"),
    "moods": moods(*MOODS),
    "moods, one": moods(4),
    "moods, all that are shown": moods(*(["heavier"] * 30)),
    "funnel": bars(figures.of_funnel(140, 23, 4)),
    "funnel, nothing back": bars(figures.of_funnel(60, 0, 0)),
    "gaps": bars(figures.of_gaps([LONG, "SQL", "SQL", *(f"gap {n}" for n in range(9))])),
}


@pytest.mark.parametrize("figure", FIGURES.values(), ids=FIGURES)
def test_a_picture_is_as_wide_as_a_phone_and_no_heavier_than_a_photo(figure: Figure) -> None:
    """Sharp at twice the pixels, on a ground of its own, so that a dark chat does not swallow it."""
    drawn = pictures.drawn(figure)
    image = Image.open(BytesIO(drawn.png))

    assert image.format == "PNG" and image.width == 1080 and 200 < image.height < 4_000
    assert len(drawn.png) < 200_000
    assert image.convert("RGB").getpixel((0, 0)) == canvas.COLOURS[canvas.GROUND]
    assert drawn.alt == figure.alt and drawn.whole


@pytest.mark.parametrize("figure", FIGURES.values(), ids=FIGURES)
def test_nothing_is_drawn_over_the_edge(figure: Figure) -> None:
    """However long a name is: the outer margin stays empty."""
    image = Image.open(BytesIO(pictures.drawn(figure).png)).convert("L")
    right = image.crop((image.width - 30, 0, image.width, image.height))

    assert right.getextrema()[0] == right.getextrema()[1]


def test_the_same_is_drawn_alike() -> None:
    """No dice and no clock: byte for byte."""
    assert pictures.drawn(FIGURES["moods"]).png == pictures.drawn(FIGURES["moods"]).png


def luminance(colour: tuple[int, int, int]) -> float:
    """As WCAG 2 reckons it."""
    parts = [each / 255 / 12.92 if each <= 10 else ((each / 255 + 0.055) / 1.055) ** 2.4 for each in colour]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("tone", [canvas.INK, canvas.ACCENT, canvas.QUIET])
def test_words_stand_out(tone: int) -> None:
    """6:1 or more, for words of any size."""
    ground, ink = luminance(canvas.COLOURS[canvas.GROUND]), luminance(canvas.COLOURS[tone])

    assert (ground + 0.05) / (ink + 0.05) >= 6


def test_nothing_is_told_by_colour_alone() -> None:
    """The tones grow lighter in order, so they differ in grey; each kind of mood has a shape of its own."""
    tones = [canvas.COLOURS[tone] for tone in canvas.COLOURS]
    kinds = [moods(each) for each in ("lighter", "same", "heavier")]
    relabelled = [Moods("", tuple(type(p)(p.kind, "x", 0) for p in each.points), ("", ""), "", "") for each in kinds]

    assert all(luminance(dark) < luminance(light) for dark, light in pairwise(tones))
    assert len({pictures.drawn(each).png for each in relabelled}) == 3


def test_a_word_no_font_can_draw_is_left_out_and_said() -> None:
    """Never a box. U+E000 is in no font of any language."""
    drawn = pictures.drawn(Card("The day", (("What happened", "a no from \ue000\ue001 \ue002 today"),), "alt"))

    assert not drawn.whole
    assert [said for _, said in fonts.runs("a no from \ue000\ue001 \ue002 today")] == ["a no from … today"]


def test_the_first_font_holds_what_the_house_says() -> None:
    """Pillow's own is enough for our own words; what more there is on a machine is for names."""
    for key in ("figure-card", "figure-moods", "figure-funnel", "figure-gaps", "figure-undrawn", "figure-gaps-note"):
        assert fonts.able(figures.say(key)) == fonts.OURS, key


def test_a_line_begins_where_its_language_does() -> None:
    """By its first letter that has a direction; digits and quotes have none."""
    assert fonts.is_rtl("שלום") and fonts.is_rtl('"12 رفض') and not fonts.is_rtl("a no from שלום")


def test_long_words_are_broken_and_long_texts_end_in_dots() -> None:
    """Nothing is cut without a sign."""
    lines = canvas.wrapped("x" * 500, 40, canvas.ROOM, 3, None)

    assert len(lines) == 3 and lines[-1].endswith("…")
    assert all(canvas.measure(line, 40) <= canvas.ROOM for line in lines)
    assert "".join(canvas.wrapped("y" * 100, 40, canvas.ROOM, 6, None)) == "y" * 100


# --- what they are made of -------------------------------------------------------------------------------------------


def test_moods_go_up_when_it_is_lighter() -> None:
    """A number stands where it stands; after it, each answer is a step from the one before."""
    found = moods(5, "lighter", "same", "heavier", 1, "no more")

    assert [point.level for point in found.points] == [-2, -1, -1, -2, 2]
    assert found.alt.endswith("5, lighter, the same, heavier, 1.")
    assert figures.of_moods([]) is None and figures.of_moods(["send", 9]) is None


def test_a_funnel_never_widens() -> None:
    """Whoever was talked to has answered, whatever the numbers say."""
    found = bars(figures.of_funnel(10, 2, 5))

    assert [count for _, count in found.rows] == [10, 5, 5]
    assert "Sent: 10, Answered: 5, Talked: 5" in found.alt
    assert figures.of_funnel(0, 3, 1) is None


def test_stories_make_a_funnel_from_the_third_on() -> None:
    """Before that, nothing is called a pattern; numbers they gave for many at once are one at any time."""
    two = [story("cv"), story("final")]

    assert figures.of_stories(two) is None
    assert [n for _, n in bars(figures.of_stories([*two, story("no_reply")])).rows] == [3, 2, 1]
    assert [n for _, n in bars(figures.of_stories([story(None, counts=(40, 6, 1))])).rows] == [40, 6, 1]


def test_a_gap_is_counted_once_however_it_is_spelt() -> None:
    """The most often named first; what is left out is said."""
    found = bars(figures.of_gaps(["sql", "SQL", "large  databases", "Large databases", "sql", *map(str, range(9))]))

    assert found.rows[:2] == (("Sql", 3), ("Large  databases", 2))
    assert found.left_out == 4 and figures.of_gaps([" "]) is None


def test_pillow_is_loaded_only_when_something_is_drawn() -> None:
    """It is weight that a turn and a start have no use for."""
    code = "import sys, bot.__main__, bot.service, bot.cli, adapters.terminal; sys.exit('PIL' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

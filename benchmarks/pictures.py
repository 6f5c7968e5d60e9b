"""Pictures: how long one takes, the first time in a process and then.

The first one loads Pillow and the fonts. They are drawn beside the turns, on a thread of their own.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

from bot import pictures
from dialogues import figures
from dialogues.figures import Figure

ROWS = (
    ("What happened", "a no from Larkfield Health, Data Analyst, final round"),
    ("How it was", "sad and ashamed, a three"),
    ("What went well", '"I stayed calm in the panel even when they pushed"'),
    ("To build", "large databases. First step: Saturday 7 November, 10:00, one exercise on window functions"),
    ("Number two", "City Hospital. Next: message Sam, Thursday 5 November, in the evening"),
    ("I look in", "Saturday 7 November 11:00 · Thursday 19 November 12:30"),
)
TIMES = 15


def shown() -> dict[str, Figure | None]:
    """As full as they get in a life."""
    return {
        "card, six rows": figures.Card("The day on one page", ROWS, "alt"),
        "moods, twelve": figures.of_moods([5, "lighter", "same", "heavier", "lighter", 3] * 2),
        "funnel": figures.of_funnel(140, 23, 4),
        "gaps, seven": figures.of_gaps([f"experience with large databases {n % 9}" for n in range(20)]),
    }


def warm_ms(figure: Figure) -> tuple[float, float]:
    """Median and slowest."""
    pictures.drawn(figure)
    taken = []
    for _ in range(TIMES):
        began = time.perf_counter()
        pictures.drawn(figure)
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken), max(taken)


def first_ms() -> float:
    """Of a process that has drawn nothing yet: the median of three."""
    code = (
        "import time; from dialogues import figures; began = time.perf_counter()\n"
        "from bot import pictures; pictures.drawn(figures.of_moods([5, 'lighter']))\n"
        "print((time.perf_counter() - began) * 1000)"
    )
    runs = [subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True) for _ in range(3)]
    return sorted(float(run.stdout) for run in runs)[1]


def table() -> list[tuple[str, str, str]]:
    rows = []
    for name, figure in shown().items():
        assert figure is not None
        median, slowest = warm_ms(figure)
        rows.append((f"picture: {name}, median / slowest of {TIMES}", f"{median:.0f} / {slowest:.0f} ms", "goal 60"))
    return [*rows, ("picture: the first of a process", f"{first_ms():.0f} ms", "loads Pillow and fonts")]

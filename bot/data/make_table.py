"""Makes occupations.csv again: `python -m bot.data.make_table occupation.xlsx "Related Occupations.txt"`.

names.txt decides which occupations are in; it is written by hand. After a new release run this and the tests, then read
the difference: figures move, codes merge, and a neighbour may have gone.
"""

from __future__ import annotations

import sys
from pathlib import Path

from bot import loading, official, outlook


def main(files: list[str]) -> None:
    found = official.read(Path(each) for each in files)
    text = loading.figures(found, outlook.names(outlook.OURS))
    (outlook.OURS / outlook.FIGURES).write_text(text, "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])

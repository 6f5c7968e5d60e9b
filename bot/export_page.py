"""The export as one page that a person can open, keep and print: words, pictures, and the same as JSON.

It loads nothing, runs nothing, and whatever a person wrote in it is text and no more.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import Any, Final

from bot import people
from bot.pictures import Picture
from dialogues.figures import say

# Belt and braces: even a tag that got through would find nothing that it may load or run.
POLICY: Final = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
STYLE: Final = """
:root { color-scheme: light dark; --ground: #fbfaf6; --ink: #1d2b30; --quiet: #4d5b60; --line: #d9d4c7;
  --own: #1f5f74; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #172126; --ink: #e9e6dd; --quiet: #a9b4b8; --line: #35454c; --own: #8cc4d6; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1.1rem 3rem; max-width: 42rem; background: var(--ground); color: var(--ink);
  font: 1.05rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
p { margin: .5rem 0; color: var(--quiet); }
dl { margin: 0; }
dt { color: var(--own); font-size: .9rem; margin-top: .8rem; }
dd { margin: 0; white-space: pre-wrap; }
figure { margin: 1.5rem 0 0; }
img { width: 100%; max-width: 34rem; height: auto; border-radius: .6rem; display: block; }
@page { margin: 1.5cm; }
@media print {
  :root { color-scheme: light; --ground: #fff; --ink: #000; --quiet: #333; --line: #999; --own: #000; }
  body { max-width: none; padding: 0; font-size: 11pt; }
  h2, dt { break-after: avoid; } dd, figure { break-inside: avoid; } img { max-width: 11cm; border: 1px solid #999; }
}
"""


@dataclass(frozen=True, slots=True)
class Drawn:
    """The pictures that belong in it: of each story, in order, and over all of them."""

    stories: Sequence[Sequence[Picture]] = ()
    over_all: Sequence[Picture] = ()


def page(found: dict[str, Any], drawn: Drawn, on: datetime) -> str:
    """
    Args:
        found: as `people.as_object` makes it.
        on: in the person's own zone.
    """
    title = inert(say("page-title"))
    parts = [part(say("page-about"), found["person"], ())]
    for nth, story in enumerate(found["journeys"], start=1):
        name = ", ".join(str(story[key]) for key in ("company", "role") if story.get(key)) or "none"
        shown = drawn.stories[nth - 1] if nth <= len(drawn.stories) else ()
        parts.append(part(say("page-story", name=name, nth=nth), story, shown))
    if drawn.over_all:
        parts.append(part(say("page-over-all"), {}, drawn.over_all))
    lead, programs = inert(say("page-lead", on=on)), inert(say("page-for-programs"))
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}">\n'
        f'<meta name="referrer" content="no-referrer">\n<style>{STYLE}</style>\n</head>\n'
        f"<body>\n<main>\n<h1>{title}</h1>\n<p>{lead}</p>\n{''.join(parts)}<p>{programs}</p>\n</main>\n"
        f'<script type="application/json" id="rebound">{data(found)}</script>\n</body>\n</html>\n'
    )


def part(title: str, record: dict[str, Any], pictures: Iterable[Picture]) -> str:
    rows = "".join(f'<dt>{inert(name)}</dt><dd dir="auto">{inert(text)}</dd>\n' for name, text in people.told(record))
    told = f"<dl>\n{rows}</dl>\n" if rows else ""
    shown = "".join(map(figure, pictures))
    return f'<section>\n<h2 dir="auto">{inert(title)}</h2>\n{shown}{told}</section>\n'


def figure(picture: Picture) -> str:
    content = base64.b64encode(picture.png).decode()
    return f'<figure><img src="data:image/png;base64,{content}" alt="{inert(picture.alt)}"></figure>\n'


def inert(text: str) -> str:
    """Text that a browser can only show. Half an emoji, as JSON may hold one, is no text in any encoding."""
    shown = "".join(each for each in text if each in "\n\t" or each.isprintable() or ord(each) > 0x9F)
    return escape(shown.encode(errors="replace").decode())


def data(found: dict[str, Any]) -> str:
    """JSON in which no character can end a script, begin a comment, or be anything but JSON."""
    text = json.dumps(found, ensure_ascii=True)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")

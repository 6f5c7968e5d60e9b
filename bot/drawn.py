"""Files, made when they are delivered, of what is kept then. A row names its file and holds nothing of it."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import datetime
from typing import Final

from bot import export_page, people, pictures
from bot.addresses import Address
from bot.known import brief, local
from bot.logs import whereabouts
from bot.people import Everything
from bot.pictures import Picture
from bot.prompts import File, Prompt
from bot.store import Store
from dialogues import figures, picturing
from dialogues.facts import Facts, Known
from dialogues.figures import Figure
from dialogues.state import Journey

PNG: Final = "image/png"
HTML: Final = "text/html"
OVER_ALL: Final = (picturing.FUNNEL, picturing.GAPS)

_log = logging.getLogger(__name__)


def kept(store: Store, row: int, address: Address) -> tuple[Everything, int | None] | None:
    """Everything of whoever the row is for, and the journey it is about; None when nothing of them is left."""
    with store.glance() as page:
        found = page.row(row)
    mine = people.everything(store, address)
    return None if found is None or mine is None else (mine, found.journey_id)


def prompt(what: str, kept: tuple[Everything, int | None] | None, now: datetime) -> Prompt:
    """The file; where it does not work out, a word that says so, so that nobody waits for it."""
    export = what == picturing.EXPORT
    try:
        file = None if kept is None else the_export(kept[0], now) if export else the_picture(what, *kept, now)
    except Exception as failure:  # a mistake of ours; tried again it would fail again, and hold up all that waits
        _log.error("a file was not drawn: %s at %s", type(failure).__name__, whereabouts(failure))
        return Prompt((figures.say("export-failed" if export else "picture-failed"),))
    if file is None:
        return Prompt((figures.say("picture-none"),))
    return Prompt((), kind="file" if export else "picture", file=file)


def the_picture(what: str, everything: Everything, journey_id: int | None, now: datetime) -> File | None:
    journey = next((each for each in everything.journeys if each.id == journey_id), None)
    over_all = figures.over_all([brief(each) for each in everything.journeys])
    figure = of_one(what, everything, journey, now) if journey and what not in OVER_ALL else over_all.get(what)
    if figure is None:
        return None
    made = pictures.drawn(figure)
    return File(f"rebound-{what}-{day(everything, now)}.png", made.png, made.alt, PNG)


def the_export(everything: Everything, now: datetime) -> File:
    text = page(everything, now)
    return File(f"rebound-export-{day(everything, now)}.html", text.encode(), figures.say("page-file-alt"), HTML)


def page(everything: Everything, now: datetime) -> str:
    """With pictures, except in the day after a card for danger."""
    drawn = export_page.Drawn()
    if not picturing.too_soon(everything.person, now):
        stories = [
            drawn_of(of_one(what, everything, journey, now) for what in (picturing.CARD, picturing.MOODS))
            for journey in everything.journeys
        ]
        over_all = figures.over_all([brief(each) for each in everything.journeys])
        drawn = export_page.Drawn(stories, drawn_of(over_all.values()))
    return export_page.page(people.as_object(everything), drawn, local(now, everything.person.zone))


def drawn_of(shown: Iterable[Figure | None]) -> list[Picture]:
    return [pictures.drawn(figure) for figure in shown if figure is not None]


def of_one(what: str, everything: Everything, journey: Journey, now: datetime) -> Figure | None:
    if what == picturing.MOODS:
        return figures.of_moods(journey.memory.get("moods", []))
    own = tuple(c for c in everything.check_ins if c.journey == journey.id)
    return figures.of_card(Facts(everything.person, journey, now, Known(check_ins=own)))


def day(everything: Everything, now: datetime) -> str:
    return local(now, everything.person.zone).date().isoformat()

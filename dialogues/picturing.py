"""What leaves the chat as a file, as asked for: a picture, the patterns, the export. It is drawn when it is delivered.

At work a file stays in the employer's store when the messages go. So no picture is sent there, and the export only
after a warning; it is taken away again after an hour.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

from dialogues import asking, buttons_only, crisis, figures, listing
from dialogues.state import Person
from dialogues.turn import Turn
from dialogues.understanding import Command
from dialogues.vocabulary import Answer, Say

HERE_FOR_S: Final = 3600  # how long an export stays in a chat at work
CARD, MOODS, FUNNEL, GAPS, EXPORT = "card", "moods", "funnel", "gaps", "export"
OF_WORD: Final = {"mood": MOODS, "card": CARD, "day": CARD, "page": CARD, "pattern": "patterns"}
_PICTURE: Final = re.compile(
    r"(?:please )?(?:(?:can you |could you )?(?:show|draw|send|give|make) (?:me )?)?(?:it |that |this )?"
    r"(?:(?:my |the )?(?P<before>moods?|card|day|page|patterns?) )?(?:as )?(?:an? |the )?(?:picture|image)"
    r"(?: of (?:my |the )?(?P<of>moods?|card|day|page|patterns?))?(?: please)?"
    r"|(?:please )?draw (?:it|that|(?:me )?a picture)(?: please)?"
)
_PATTERNS: Final = re.compile(
    r"(?:please )?(?:show (?:me )?)?(?:my |the |any )?patterns?(?: please)?"
    r"|(?:is there |do you see )(?:a|any) patterns?|what keeps coming (?:back|up)"
    r"|where do i (?:keep )?(?:get|getting) stuck"
)


def named(bare: str) -> Command | None:
    """Said alone; no other sentence of theirs is this short and means anything else."""
    if about_patterns(bare):
        return Command("patterns")
    if not (said := _PICTURE.fullmatch(bare)):
        return None
    word = (said["of"] or said["before"] or "").rstrip("s")
    return Command("picture", argument=OF_WORD.get(word, ""))


def about_patterns(bare: str) -> bool:
    return bool(_PATTERNS.fullmatch(bare))


def looks_at_stories(text: str) -> bool:
    """Whether all of their stories are to be laid where the turn can see them."""
    found = named(text.casefold().strip(" .!?"))
    return found is not None and "patterns" in (found.name, found.argument)


def is_private(t: Turn) -> bool:
    """Whether a file that is sent stays with nobody but them."""
    house = t.known.house
    return house.platform == "terminal" or not (house.workplace or buttons_only.is_on(t))


# --- pictures --------------------------------------------------------------------------------------------------------


def moods(t: Turn, command: Command) -> None:
    t.add(*listing.moods(t))
    if is_private(t) and figures.of_moods(t.journey.memory.get("moods", [])):
        asking.offer(t, (f"picture.{MOODS}",))
    onwards(t)


def patterns(t: Turn, command: Command) -> None:
    """From the third story on, or by the numbers of many at once: counts, and never a score."""
    shown = figures.over_all(t.known.journeys)
    t.add(t.line("patterns" if shown else "patterns-too-few"))
    t.add(*(t.line(f"patterns-{name}", rows=figures.listed(bars.rows)) for name, bars in shown.items()))
    if shown and is_private(t):
        asking.offer(t, (f"picture.{'-'.join(shown)}",))
    onwards(t)


def by_word(t: Turn, command: Command) -> None:
    picture(t, command.argument or newest(t))


def newest(t: Turn) -> str:
    """The day's page once it was shown; before that, the moods."""
    at_the_card = t.spot.step == "goodbye.card" or "goodbye.card" in t.journey.memory.get("answered", [])
    return CARD if at_the_card else MOODS


def picture(t: Turn, what: str) -> None:
    """`what`: card, moods, or those of the patterns that there are. Not in the day after a card for danger."""
    if too_soon(t.person, t.now):
        t.add(t.line("picture-later"))
    elif not is_private(t):
        t.add(t.line("picture-not-here"))
    elif not (wanted := drawable(t, what)):
        t.add(t.line("picture-none"))
    else:
        t.add(t.line("picture-coming"))
        t.flush()
        t.says += [Say((), kind="picture", draws=each) for each in wanted]
    onwards(t)


def onwards(t: Turn) -> None:
    """The open question again; but not the whole card, which asks nothing and stands right above."""
    t.flush()
    if t.spot.step != "goodbye.card":
        asking.again(t)


def too_soon(person: Person, now: datetime) -> bool:
    """Within a day after a card for danger, also where jobs are spoken of again."""
    began = person.memory.get("hushed_at")
    return now - datetime.fromisoformat(began) < crisis.HUSH if began else person.mode == "hushed"


def drawable(t: Turn, what: str) -> tuple[str, ...]:
    """A button knows which patterns there were; asked for in words, they are looked for."""
    if what == "patterns":
        return tuple(figures.over_all(t.known.journeys))
    if {*what.split("-")} <= {FUNNEL, GAPS}:
        return tuple(what.split("-"))
    figure = figures.of_card(t.facts) if what == CARD else figures.of_moods(t.journey.memory.get("moods", []))
    return (what,) if figure and what in (CARD, MOODS) else ()


# --- the export ------------------------------------------------------------------------------------------------------


def export(t: Turn, command: Command) -> None:
    if is_private(t):
        send(t)
        onwards(t)
    else:
        t.open("aside.export_here")
        asking.ask(t)


def send_here(t: Turn, answer: Answer) -> None:
    if answer.outcome == "send":
        send(t, away_s=HERE_FOR_S)


def send(t: Turn, away_s: int = 0) -> None:
    t.add(t.line("export-for-an-hour" if away_s else "export"))
    t.flush()
    t.says.append(Say((), kind="file", draws=EXPORT, away_s=away_s))

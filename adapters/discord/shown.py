"""Prompt → what Discord is sent. Pure: a prompt's words and labels in, payloads out, inside every limit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, TypeVar

from adapters.discord.inert import inert, parted, to_copy, weight
from bot import views
from bot.prompts import Button, File, Prompt

LONGEST: Final = 2000  # characters of a message
ROOM: Final = 1900  # what was chosen is written below, once it is
LABEL, OPTION, CUSTOM_ID, TITLE, HINT, WRITTEN, DESCRIPTION = 80, 100, 100, 45, 100, 4000, 1024
IN_A_ROW, IN_A_SELECT, ROWS = 5, 25, 5

# Kinds of components, a button's quiet colour, and flags of messages, by Discord's numbers.
ROW, BUTTON, SELECT, INPUT, LABELLED = 1, 2, 3, 4, 18
QUIET, ONE_LINE, LINES = 2, 1, 2
NO_PREVIEWS, ONLY_THEM = 1 << 2, 1 << 6
NOBODY: Final[dict[str, Any]] = {"parse": []}  # nobody is called by a mention, whatever stands in the words

OPENS, SELECTS, FORM, BESIDE = "o:", "s:", "m:", "b:"  # what a custom id says it is; a button's alone is its token

Some = TypeVar("Some")


def messages(prompt: Prompt) -> list[dict[str, Any]]:
    """In order. The buttons stand below the last; a file goes with it, whose content is sent beside (`Rest.ask`)."""
    shown = to_copy if prompt.kind == "draft" else inert
    texts = list(parted("\n".join(prompt.lines), ROOM, shown))
    bodies = [{"content": text, "allowed_mentions": NOBODY, "flags": NO_PREVIEWS} for text in texts]
    if prompt.file is not None:
        bodies = bodies or [{"allowed_mentions": NOBODY}]
        bodies[-1]["attachments"] = [attached(prompt.file)]
    if prompt.choices:
        bodies = bodies or [{"allowed_mentions": NOBODY}]
        bodies[-1]["components"] = rows(prompt.choices)
    return bodies


def attached(file: File) -> dict[str, Any]:
    return {"id": 0, "filename": file.name, "description": short(file.alt, DESCRIPTION)}


def rows(choices: Sequence[Button]) -> list[dict[str, Any]]:
    """What may be picked together is a list, and closing it confirms; the rest are buttons, or a list if too many."""
    together, single = [c for c in choices if c.together], [c for c in choices if not c.together]
    found = [select(part, len(part)) for part in cut(together, IN_A_SELECT)]
    if len(single) > IN_A_ROW * (ROWS - len(found)):
        return found + [select(part, 1) for part in cut(single, IN_A_SELECT)]
    return found + [row([button(each) for each in part]) for part in cut(single, IN_A_ROW)]


def row(components: list[dict[str, Any]]) -> dict[str, Any]:
    return {"type": ROW, "components": components}


def button(each: Button) -> dict[str, Any]:
    return {"type": BUTTON, "style": QUIET, "label": short(each.label, LABEL), "custom_id": carried(each)}


def select(part: Sequence[Button], most: int) -> dict[str, Any]:
    return row(
        [
            {
                "type": SELECT,
                "custom_id": f"{SELECTS}{part[0].token}"[:CUSTOM_ID],
                "placeholder": short(views.say("view-pick"), 150) if most > 1 else "…",
                "min_values": 1,
                "max_values": most,
                "options": [{"label": short(each.label, OPTION), "value": carried(each)} for each in part],
            }
        ]
    )


def carried(each: Button) -> str:
    """What a tap brings back. One that opens a form says which, and keeps its token for when there is none."""
    if each.beside:
        return f"{BESIDE}{each.token}"
    return f"{OPENS}{each.form}:{each.token}" if each.form else each.token


def used(content: str, labels: Sequence[str]) -> dict[str, Any]:
    """The message after the tap: what was chosen instead of what can be. Without labels it was answered in words."""
    chosen = inert(views.say("view-chosen", label=", ".join(labels)))
    answered = inert(views.say("view-answered"))
    told = [chosen, answered, ""] if labels else [answered, ""]
    texts = (f"{content}\n\n{each}".strip() for each in told)
    return {"content": next((t for t in texts if weight(t) <= LONGEST), content), "components": []} | {
        "allowed_mentions": NOBODY
    }


def aside(key: str) -> dict[str, Any]:
    """An answer beside the chat that nobody else sees."""
    return {"content": inert(views.say(key)), "allowed_mentions": NOBODY, "flags": ONLY_THEM}


def beside(rows: Sequence[str] | None) -> list[dict[str, Any]]:
    """What waits beside the chat: answers that nobody else sees and no history keeps, to be read and copied."""
    texts = parted("\n".join(rows), ROOM, to_copy) if rows else [inert(views.say("view-beside-gone"))]
    return [{"content": text, "allowed_mentions": NOBODY, "flags": ONLY_THEM} for text in texts]


def form(id: str, opening: str) -> dict[str, Any]:
    """A modal. `opening`: names this one opening of it, so that two people's never meet.

    Raises:
        KeyError: there is no such form.
    """
    asked = views.form(id)
    fields = [labelled(each) for each in asked.fields]
    return {"custom_id": f"{FORM}{id}:{opening}", "title": short(asked.title, TITLE), "components": fields}


def labelled(field: views.Field) -> dict[str, Any]:
    asks: dict[str, Any] = {"type": INPUT, "custom_id": field.id, "style": LINES if field.long else ONE_LINE}
    asks |= {"required": field.needed, "max_length": WRITTEN}
    asks |= {"placeholder": short(field.hint, HINT)} if field.hint else {}
    return {"type": LABELLED, "label": short(field.label, TITLE), "component": asks}


def short(text: str, room: int) -> str:
    """A label in one line. The words of the tables fit; a company's name may not."""
    text = " ".join(text.split()) or "…"
    if weight(text) <= room:
        return text
    while weight(text) >= room:
        text = text[:-1]
    return f"{text}…"


def cut(items: Sequence[Some], size: int) -> list[Sequence[Some]]:
    return [items[at : at + size] for at in range(0, len(items), size)]

"""Prompts, as Slack's blocks. Pure. All words stand in `rich_text` or `plain_text`, where nothing comes to life.

Limits: 50 blocks a message, 100 a view; 75 characters a label; about 13,200 in all blocks of a message (undocumented,
bolt-js#2509), of which we use far less.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, Final

from adapters.slack.heard import BESIDE, FORM, PICKED, PICKS, REPLY
from bot import views
from bot.prompts import Button, Prompt

Raw = dict[str, Any]
MOST: Final = 3_000  # characters a message; a draft may be longer, since it is copied as one
MOST_OF_A_DRAFT: Final = 9_000
LINES: Final = 30  # blocks of words a message
A_ROW, TICKS, LABEL = 5, 10, 75  # buttons beside each other, boxes in a list, characters on either
IN_A_HOME: Final = 100
# A lone surrogate is no text in any encoding; of the control characters only newline and tab mean anything.
_UNSAYABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


def posts(prompt: Prompt) -> list[list[Raw]]:
    """The messages a prompt becomes, in order: nearly always one. Buttons stand under the last."""
    if prompt.kind in ("draft", "card"):
        frame = "rich_text_preformatted" if prompt.kind == "draft" else "rich_text_quote"
        whole = said("\n".join(prompt.lines)).strip("\n")
        parts = [[rich(part, frame)] for part in pieces(whole, MOST_OF_A_DRAFT)]
    else:
        parts = [[rich(line) for line in group] for group in grouped(paragraphs(prompt.lines))]
    parts = parts or [[]]
    parts[-1] = parts[-1] + controls(prompt.choices)
    return [part for part in parts if part]


def paragraphs(lines: Iterable[str]) -> list[str]:
    return [part for line in lines for part in pieces(said(line).strip(), MOST)]


def said(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4)
    return _UNSAYABLE.sub("\N{REPLACEMENT CHARACTER}", text)


def pieces(text: str, most: int) -> list[str]:
    """Parts of at most so many characters: split at a paragraph, else a line, else a word; nothing is left out."""
    found = []
    while len(text) > most:
        # A mark that stands too early would make many short parts.
        ends = (text.rfind(mark, most // 2, most + 1 - len(mark)) for mark in ("\n\n", "\n", " "))
        end = next((each for each in ends if each > 0), most)
        found.append(text[:end].rstrip())
        text = text[end:].lstrip()
    return [part for part in (*found, text) if part.strip()]


def grouped(parts: Sequence[str]) -> list[list[str]]:
    """Paragraphs that go into one message together."""
    groups: list[list[str]] = []
    for part in parts:
        fits = groups and len(groups[-1]) < LINES and sum(map(len, groups[-1])) + len(part) <= MOST
        if fits:
            groups[-1].append(part)
        else:
            groups.append([part])
    return groups


def rich(text: str, frame: str = "rich_text_section") -> Raw:
    return {"type": "rich_text", "elements": [{"type": frame, "elements": [{"type": "text", "text": text}]}]}


def plain(text: str, most: int) -> Raw:
    text = said(text)
    return {"type": "plain_text", "text": text if len(text) <= most else text[: most - 1] + "…", "emoji": False}


def controls(choices: Sequence[Button]) -> list[Raw]:
    """What can be picked with others as boxes, and one button for them; everything else in rows of buttons."""
    together = [each for each in choices if each.together]
    tapped = [button(each, number) for number, each in enumerate(choices) if not each.together]
    if together:
        done = {"type": "button", "action_id": PICKED, "text": plain(views.say("view-picked"), LABEL), "value": PICKED}
        tapped = [done, *tapped]
    rows = [actions(tapped[at : at + A_ROW]) for at in range(0, len(tapped), A_ROW)]
    lists = [actions([ticks(together[at : at + TICKS])]) for at in range(0, len(together), TICKS)]
    return [*lists, *rows]


def actions(elements: list[Raw]) -> Raw:
    return {"type": "actions", "elements": elements}


def button(each: Button, number: int) -> Raw:
    id = f"{FORM}{each.form}.{number}" if each.form else f"{BESIDE if each.beside else REPLY}{number}"
    return {"type": "button", "action_id": id, "text": plain(each.label, LABEL), "value": each.token}


def ticks(together: Sequence[Button]) -> Raw:
    options = [{"text": plain(each.label, LABEL), "value": each.token} for each in together]
    return {"type": "checkboxes", "action_id": PICKS, "options": options}


def used(blocks: Iterable[Raw], label: str) -> list[Raw]:
    """A message whose button was tapped: the same words, and what was chosen where the buttons were."""
    kept = [block for block in blocks if block.get("type") != "actions"]
    chosen = views.say("view-chosen", label=label) if label else views.say("view-answered")
    return [*kept, {"type": "context", "elements": [plain(chosen, 1_000)]}]


def form(id: str, born: str) -> Raw:
    """The view of a form. `born`: what is needed once it is sent in; never words."""
    asked = views.form(id)
    return {
        "type": "modal",
        "callback_id": f"{FORM}{id}",
        "private_metadata": born,
        "title": plain(asked.title, 24),
        "submit": plain(asked.send, 24),
        "close": plain(asked.close, 24),
        "blocks": [field(each) for each in asked.fields],
    }


def beside(rows: Sequence[str] | None) -> Raw:
    """What waits beside the chat, to be read and copied. A view is in no history and in no export of a channel."""
    text = said("\n".join(rows)).strip("\n") if rows else views.say("view-beside-gone")
    return {
        "type": "modal",
        "title": plain(views.say("view-beside"), 24),
        "close": plain(views.say("view-beside-close"), 24),
        "blocks": [rich(part, "rich_text_preformatted") for part in pieces(text, MOST)],
    }


def field(asked: views.Field) -> Raw:
    hint = {"placeholder": plain(asked.hint, 150)} if asked.hint else {}
    return {
        "type": "input",
        "block_id": asked.id,
        "optional": not asked.needed,
        "label": plain(asked.label, 2_000),
        "element": {"type": "plain_text_input", "action_id": asked.id, "multiline": asked.long, **hint},
    }


def home(prompts: Iterable[Prompt]) -> Raw:
    """The page called Home: each prompt under a line of its own."""
    blocks: list[Raw] = []
    for prompt in prompts:
        part = [*map(rich, paragraphs(prompt.lines)), *controls(prompt.choices)]
        blocks += [*([{"type": "divider"}] if blocks else []), *part]
    return {"type": "home", "blocks": blocks[:IN_A_HOME]}

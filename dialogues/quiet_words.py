"""The two modes, switched: buttons only, and words off. What they do is held in `buttons_only` and `words_off`."""

from __future__ import annotations

import re
from typing import Final

from dialogues import asking, buttons_only, words_off
from dialogues.turn import Effect, Turn
from dialogues.understanding import Command
from dialogues.vocabulary import Line, Say

# Said alone, these end a mode; no other sentence of theirs is this short and means anything else.
_FINE: Final = re.compile(
    r"(?:ok |okay |no |please )?(?:words|typing|writing)(?: are| is)? (?:fine|ok|okay|all right|alright)"
    r"(?: again| now| here)?|(?:no more |end |stop |without )buttons only|buttons only off"
)
_ON: Final = re.compile(r"(?:please )?(?:turn )?(?:my )?words (?:back )?on(?: again| please)?|keep my words(?: again)?")
TOLD: Final = "typed_told"


def named(said: str) -> Command | None:
    if _FINE.fullmatch(said):
        return Command("words_fine")
    return Command("words_on") if _ON.fullmatch(said) else None


def typed(t: Turn) -> None:
    """Once in a mode: that what was typed stands in the history, and how it need not."""
    if not t.known.house.forms or t.person.memory.get(TOLD) or any(say.kind == "crisis" for say in t.says):
        return
    t.person.memory[TOLD] = True
    t.says.insert(0, Say((t.line("buttons-only-typed"),)))


def buttons(t: Turn) -> None:
    t.person.memory[buttons_only.ON] = True
    t.person.memory.pop(TOLD, None)
    t.add(t.line("buttons-only" if t.known.house.forms else "buttons-only-plain"))
    asking.offer(t, ("words.",))
    asking.again(t)


def fine(t: Turn) -> None:
    """Words may be said back again; what waited beside the chat waits no more."""
    was = t.person.memory.pop(buttons_only.ON, False)
    t.person.memory.pop("put_by", None)
    t.add(t.line("words-fine" if was else "words-fine-already"))
    asking.again(t)


def off(t: Turn) -> None:
    """From this turn on, and for all that was kept before: the other stories are emptied where they are kept."""
    t.person.memory[words_off.ON] = True
    t.person.memory.pop("put_by", None)
    t.effects.append(Effect("words_off"))
    t.add(t.line("words-off"))
    asking.offer(t, ("words_on.",))
    asking.again(t)


def on(t: Turn) -> None:
    was = t.person.memory.pop(words_off.ON, False)
    t.add(t.line("words-on" if was else "words-on-already"))
    asking.again(t)


def told(t: Turn) -> list[Line]:
    """Which of the two is on, for those who ask what is kept."""
    memory = t.person.memory
    modes = (("data-words-off", words_off.ON), ("data-buttons-only", buttons_only.ON))
    return [t.line(key) for key, mode in modes if memory.get(mode)]


def show(t: Turn, key: str) -> None:
    """In its place, where nothing opens beside the chat: a terminal is nobody's history. Else the button does it."""
    piece = put_by(t.person.memory, key)
    if t.known.house.forms or piece is None:
        t.add(t.line("view-beside-gone" if piece is None else "unnamed-tap"))
        asking.again(t)
        return
    t.flush()
    t.says.append(Say((), kind="shown", text=tuple(piece["text"])))


def put_by(memory: dict[str, object], key: str) -> dict[str, list[str]] | None:
    """What waits beside the chat under this number; None when it is not kept any more."""
    pieces = memory.get("put_by")
    found = [piece for piece in pieces if str(piece["id"]) == key] if isinstance(pieces, list) else []
    return found[0] if found else None

"""What is left to do when a turn fails. No reply goes unanswered, and none is acknowledged that was not kept."""

from __future__ import annotations

import logging
from collections import OrderedDict
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from bot import buttons, keeping
from bot.events import ChatOpened, Held, Reply
from bot.logs import whereabouts
from bot.prompts import Prompt
from bot.store import Page, Store
from dialogues import crisis, understanding, words, words_off
from dialogues.facts import Known
from dialogues.flow import FLOW
from dialogues.state import Journey, Person
from dialogues.turn import Turn
from dialogues.vocabulary import Line, Say

RETRY: Final = "retry."  # the choice of [Try again]: with the id of the reply that was kept apart
REMEMBERED: Final = 1000  # people the card was shown to while nothing can be written down

_log = logging.getLogger(__name__)


def failed(store: Store, event: Reply | ChatOpened, failure: Exception, now: datetime) -> list[Held]:
    """Nothing of the turn was kept. What was said is, in a page of its own, and can be tried again.

    Raises:
        StoreError: not even that could be kept.
    """
    _log.error("a turn failed: %s at %s", type(failure).__name__, whereabouts(failure))
    with store.page() as page:
        person, address_id = page.person_at(event.address, now)
        turn = Turn(person, Journey(person.journey or 0, FLOW.start), now, Known())
        event = asked_again(page, event, person)
        if isinstance(event, Reply):
            turn.says += cards(event, person, now)
            turn.says.append(once_more(page, event, person, now))
        else:
            turn.says.append(Say((Line("broken-opening"),)))
        return keeping.said(page, turn, event.address, address_id, now)


def once_more(page: Page, event: Reply, person: Person, now: datetime) -> Say:
    """Kept apart, with a button that hears it again; with words off, what was written is kept nowhere."""
    if event.words and person.memory.get(words_off.ON):
        page.keep_heard(event.source, person.id, now)
        return Say((Line("broken-words-off"),))
    retry = kept_apart(page, event, person, now)
    return Say((Line("broken"),), ((retry, Line("choice-retry")),))


def kept_apart(page: Page, event: Reply, person: Person, now: datetime) -> str:
    """The choice that hears the reply again. A retry that fails leaves the reply where it is."""
    page.keep_heard(event.source, person.id, now)
    again = retried(event)
    if again is not None:
        return f"{RETRY}{again}"
    said: dict[str, Any] = {"text": event.text, "choice": event.choice, "form": event.form, "name": event.name}
    page.keep_failed(person.id, event.source, said, now)
    return f"{RETRY}{page.failed(person.id)[-1].id}"


def retried(event: Reply) -> int | None:
    """Which kept reply a tap on [Try again] is about."""
    _, choice = buttons.read(event.choice or "") or (0, "")
    number = choice.removeprefix(RETRY)
    return int(number) if choice.startswith(RETRY) and number.isdecimal() else None


def asked_again(page: Page, event: Reply | ChatOpened, person: Person) -> Reply | ChatOpened:
    """[Try again] in words, right under it, is a tap on it. Nobody has to ask who only opens the chat again."""
    if isinstance(event, Reply) and (event.text or "").strip(" .!").casefold() not in ways_to_ask():
        return event
    newest = next(iter(page.last_prompts(person.id, 1)), None)
    retry = next((c for c in newest.choices if c.startswith(RETRY)), None) if newest else None
    if newest is None or retry is None:
        return event
    source = event.source if isinstance(event, Reply) else f"opened:{newest.id}"
    return Reply(event.address, source, choice=buttons.token(newest.id, retry))


def ways_to_ask() -> set[str]:
    (said,) = words.options((("", Line("choice-retry")),)).values()
    return {"1", *(each.casefold() for each in said)}


def again(page: Page, event: Reply, person: Person, kept_id: int) -> Reply | None:
    """A reply that could not be answered, as it was; None when it has been answered since."""
    for kept in page.failed(person.id):
        if kept.id == kept_id:
            page.settle(kept.id)
            return Reply(event.address, f"{kept.source}#again", **kept.reply)
    return None


def cards(event: Reply, person: Person, now: datetime) -> list[Say]:
    """The card for danger, if the reply calls for one: it stands on nothing but the text and the time zone, so that
    nothing that was kept can break it."""
    found = understanding.crisis(event.words or "")
    if found.level != "full":
        return []
    turn = Turn(Person(0, zone=person.zone), Journey(0, FLOW.start), now, Known())
    crisis.answer(turn, found)
    crisis.in_their_language(turn)
    return [replace(say, choices=()) for say in turn.says if say.kind == "crisis"]


class StandIn:
    """Speaks while the store does not answer: the card for danger, else one honest line. Remembers in the process only.

    The one way to a person that is not the outbox (DECISIONS, 10).
    """

    def __init__(self) -> None:
        self._shown: OrderedDict[str, datetime] = OrderedDict()

    def is_needed(self, reply: Reply) -> bool:
        """Danger does not wait for a store."""
        return understanding.crisis(reply.words or "").level == "full"

    def answer(self, reply: Reply, now: datetime) -> Prompt | None:
        """None: this very reply, delivered again because it could not be kept, was answered before."""
        if self._lately(f"source {reply.source}", now):
            return None
        person = Person(0, zone=reply.address.zone)
        card = next(iter(cards(reply, person, now)), None)
        if card is None:
            return Prompt((words.render(Line("store-down")),))
        if self._lately(f"card {reply.address}", now):
            spoken = card.lines[0].language
            person.memory["heard_in"] = spoken
            known = crisis.lines(Turn(person, Journey(0, FLOW.start), now, Known()))
            again = Line("crisis-again", known, language=spoken)
            return Prompt((words.render(again), words.render(Line("store-down"))))
        return Prompt(tuple(keeping.rows(card)), kind="crisis")

    def _lately(self, what: str, now: datetime) -> bool:
        """Whether it was within the last ten minutes; if not, it is from now on."""
        shown = self._shown.get(what)
        if shown is not None and now - shown < crisis.AGAIN_AFTER:
            return True
        self._shown[what] = now
        self._shown.move_to_end(what)
        while len(self._shown) > REMEMBERED:
            self._shown.popitem(last=False)
        return False

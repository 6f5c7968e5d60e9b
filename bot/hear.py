"""The one way in for what a person does: a message, a tap and a form are kept here before anybody speaks.

One turn is one transaction: all of it, or none of it. What raises changes nothing; the reply itself is kept apart. What
falls due without a word of theirs enters by `unasked`, by the same rules.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from bot import buttons, failing, keeping
from bot.errors import StoreError
from bot.events import ChatOpened, Event, Held, Reply
from bot.known import journey_of, known_of, local
from bot.settings import Settings
from bot.store import Page, Store, digest
from dialogues import engine, revive, understanding
from dialogues.facts import Known
from dialogues.state import Journey, Person
from dialogues.turn import Filled, Opened, Said, Tapped, Turn
from dialogues.understanding import Understood

COMMAND: Final = "/rejected"
CALLED: Final = "called"  # what the platform calls them, as it last said


def hear(store: Store, settings: Settings, event: Event, now: datetime) -> list[Held]:
    """One thing heard, and all that follows from it, kept. What is to be said is leased to the caller.

    Args:
        now: aware, UTC.
    Raises:
        StoreError: nothing was kept, so hearing it again is safe.
    """
    try:
        understood = meaning_of(event, now, event.address.zone)  # before any lock: it may take a while
        with store.page() as page:
            return heard(page, settings, event, understood, now)
    except StoreError:
        raise
    except Exception as failure:  # our mistake, whatever it is: a reply goes neither lost nor unanswered
        return failing.failed(store, event, failure, now)


def meaning_of(event: Reply | ChatOpened, now: datetime, zone: str | None) -> Understood | None:
    words = event.words if isinstance(event, Reply) else None
    return None if words is None else understanding.understand(words, local(now, zone))


def heard(
    page: Page, settings: Settings, event: Reply | ChatOpened, understood: Understood | None, now: datetime
) -> list[Held]:
    person, address_id = page.person_at(event.address, now)
    if isinstance(event, Reply) and not page.keep_heard(event.source, person.id, now):
        return []
    event = failing.asked_again(page, event, person)
    if isinstance(event, Reply):
        kept_id = failing.retried(event)
        if kept_id is not None:
            return heard_again(page, settings, event, person, kept_id, now)
    journey = journey_of(page, person)
    meaning = meant(page, event, understood, person, journey, now)
    page.withdraw(person.id, now)
    was_closed = page.met.was_closed
    name, workspace = (event.name, event.workspace) if isinstance(event, Reply) else ("", "")
    if name:  # a platform that does not answer for a moment must not leave a note unsigned
        person.memory[CALLED] = name
    name = name or person.memory.get(CALLED, "")
    known = known_of(
        page, settings, event.address, person, name, understood, workspace=workspace, was_closed=was_closed
    )
    turn = engine.turn(person, journey, meaning, now, known)
    if (wanted := turn.wants) is not None:
        turn = opened(page, turn.person, journey, wanted, now, known)
    keeping.stand(page, turn, now)
    return keeping.said(page, turn, event.address, address_id, now)


def opened(page: Page, person: Person, journey: Journey, wanted: int, now: datetime, known: Known) -> Turn:
    """Another journey of theirs, laid where the turn can see it; one that is not theirs is not there."""
    found = next((each for each in page.journeys(person.id) if each.id == wanted), None)
    if found is None:
        return engine.turn(person, journey, Opened(), now, known)
    revive.met(person, found)
    return engine.switched(person, found, now, known)


def heard_again(
    page: Page, settings: Settings, event: Reply, person: Person, kept_id: int, now: datetime
) -> list[Held]:
    """A reply that could not be answered, once more; when it has been answered since, the question that stands open."""
    reply = failing.again(page, event, person, kept_id)
    meaning = reply or ChatOpened(event.address)
    return heard(page, settings, meaning, meaning_of(meaning, now, person.zone or event.address.zone), now)


def meant(
    page: Page,
    event: Reply | ChatOpened,
    understood: Understood | None,
    person: Person,
    journey: Journey,
    now: datetime,
) -> Said | Filled | Tapped | Opened:
    """What the event means to the dialogue."""
    if isinstance(event, ChatOpened):
        return Opened()
    if understood is None:
        return tapped(page, event, person)
    if (event.text or "").strip().casefold() == COMMAND and journey.memory.get("answered") and not journey.closed:
        return Opened()  # in the middle of a story the command alone only opens the chat
    if person.zone and person.zone != event.address.zone and understanding.tells_time(understood):
        understood = understanding.understand(understood.text, local(now, person.zone))
    if event.form is not None:
        return Filled(event.form, understood)
    return Said(understood, digest(event.source), digest(event.corrects) if event.corrects else "")


def tapped(page: Page, event: Reply, person: Person) -> Tapped:
    found = buttons.read(event.choice or "")
    if found and found[0] == buttons.NOWHERE and "." in found[1]:  # a side question, from a page that shows no prompt
        return Tapped(found[1], "")
    row = page.row(found[0]) if found else None
    if found is None or row is None or row.person_id != person.id:
        return Tapped("", "", newest=False)
    latest = next((p for p in page.last_prompts(person.id, limit=6) if p.choices and p.step), None)
    newest = latest is not None and latest.id == row.id
    return Tapped(found[1], row.step, row.journey_id, newest or row.step == standing(person, row.step))


def standing(person: Person, step: str) -> str:
    return person.places[-1].step if person.places else step

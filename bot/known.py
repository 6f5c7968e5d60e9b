"""What a turn may look at beyond its own journey, laid out before it begins: the house, other journeys, promises."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot import buttons
from bot.addresses import Address
from bot.errors import ConfigurationError
from bot.settings import Settings
from bot.store import Page, Store
from dialogues import home, picturing, quiet_words, revive
from dialogues.buttons_only import ON, SHOW
from dialogues.facts import Brief, House, Known, Outlook
from dialogues.flow import FLOW
from dialogues.state import Journey, Person
from dialogues.understanding import Understood
from dialogues.vocabulary import Say

_log = logging.getLogger(__name__)


def journey_of(page: Page, person: Person) -> Journey:
    journey = page.journey(person.journey) if person.journey else Journey(0, FLOW.start)
    revive.met(person, journey)
    return journey


def known_of(
    page: Page,
    settings: Settings,
    address: Address,
    person: Person,
    name: str = "",
    understood: Understood | None = None,
    *,
    workspace: str = "",
    was_closed: bool = False,
) -> Known:
    listed = understood is not None and understood.command is not None and understood.command.name == "journeys"
    lists = listed or (understood is not None and picturing.looks_at_stories(understood.text))
    return Known(
        house=house(settings, address.platform, workspace),
        check_ins=tuple(page.check_ins(person.id)),
        journeys=tuple(brief(j) for j in page.journeys(person.id)) if lists else (),
        locale=address.locale,
        name=name,
        address=str(address),
        was_closed=was_closed,
        outlooks=outlooks(page, person, understood),
    )


def outlooks(page: Page, person: Person, understood: Understood | None) -> tuple[Outlook, ...]:
    """What the work they ask about may be: by what they write there, else by their role. Nothing anywhere else."""
    journey = page.journey(person.journey) if person.journey else None
    if journey is None or journey.step not in ("refocus.more", "refocus.outlook"):
        return ()
    from bot import outlook  # noqa: PLC0415  (a table that few turns need)

    asks = understood is not None and understood.command is None and journey.step == "refocus.outlook"
    written = understood.text if understood and asks else ""
    title = written or journey.memory.get("outlook_title") or journey.memory.get("role") or ""
    try:
        return outlook.candidates_for(title)
    except ConfigurationError as wrong:
        _log.error("%s", wrong)
        return ()


def house(settings: Settings, platform: str, workspace: str = "") -> House:
    return House(
        platform=platform,
        operator=settings.operator_name,
        contact=settings.operator_contact,
        workplace=settings.workplace,
        workspace=workspace,
        forms=platform in ("slack", "discord"),
        months=max(1, round(settings.retention_days / 30.4)),
    )


def brief(journey: Journey) -> Brief:
    memory = journey.memory
    sent, answered, talked = (count(memory.get(slot)) for slot in ("sent", "replied", "talked_to"))
    return Brief(
        *(journey.id, memory.get("company"), memory.get("role"), memory.get("stage"), journey.outcome, journey.closed),
        gaps=tuple(str(gap) for gap in memory.get("gaps", [])),
        counts=(sent, answered, talked),
    )


def count(told: object) -> int:
    return told if isinstance(told, int) and not isinstance(told, bool) and told > 0 else 0


def at_home(store: Store, settings: Settings, address: Address, now: datetime) -> list[Say]:
    """What the page called Home shows; for somebody we do not know, what it shows before the first word."""
    with store.glance() as page:
        id = page.find(address)
        person = Person(0) if id is None else page.person(id)
        journey = journey_of(page, person)
        booked = () if id is None else tuple(page.check_ins(person.id))
        known = Known(house(settings, address.platform), check_ins=booked, address=str(address))
    return home.page(person, journey, now, known)


def beside(store: Store, address: Address, token: str) -> list[str] | None:
    """What waits beside the chat behind this button; None when it is not theirs, or not kept any more."""
    _, choice = buttons.read(token) or (0, "")
    with store.glance() as page:
        id = page.find(address)
        memory = {} if id is None else page.person(id).memory
    piece = quiet_words.put_by(memory, choice.removeprefix(SHOW))
    return None if piece is None else piece["text"]


def buttons_only(store: Store, address: Address) -> bool:
    """Whether nothing of theirs may stand in the chat."""
    with store.glance() as page:
        id = page.find(address)
        return id is not None and bool(page.person(id).memory.get(ON))


def local(now: datetime, zone: str | None) -> datetime:
    return now.astimezone(ZoneInfo(zone)) if zone else now.astimezone(UTC)

"""What a turn may look at beyond its own journey, laid out before it begins: the house, other journeys, promises."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.addresses import Address
from bot.settings import Settings
from bot.store import Page, Store
from dialogues import home, revive
from dialogues.facts import Brief, House, Known
from dialogues.flow import FLOW
from dialogues.state import Journey, Person
from dialogues.understanding import Understood
from dialogues.vocabulary import Say


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
    lists = understood is not None and understood.command is not None and understood.command.name == "journeys"
    return Known(
        house=house(settings, address.platform, workspace),
        check_ins=tuple(page.check_ins(person.id)),
        journeys=tuple(brief(j) for j in page.journeys(person.id)) if lists else (),
        locale=address.locale,
        name=name,
        address=str(address),
        was_closed=was_closed,
    )


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
    return Brief(
        journey.id, memory.get("company"), memory.get("role"), memory.get("stage"), journey.outcome, journey.closed
    )


def at_home(store: Store, settings: Settings, address: Address, now: datetime) -> list[Say]:
    """What the page called Home shows; for somebody we do not know, what it shows before the first word."""
    with store.glance() as page:
        id = page.find(address)
        person = Person(0) if id is None else page.person(id)
        journey = journey_of(page, person)
        booked = () if id is None else tuple(page.check_ins(person.id))
        known = Known(house(settings, address.platform), check_ins=booked, address=str(address))
    return home.page(person, journey, now, known)


def local(now: datetime, zone: str | None) -> datetime:
    return now.astimezone(ZoneInfo(zone)) if zone else now.astimezone(UTC)

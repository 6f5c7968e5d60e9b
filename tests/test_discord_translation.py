"""Recorded payloads in, our words out; our words in, Discord's payloads out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import discord
import pytest

from adapters.discord import command, heard, shown
from bot import views
from bot.addresses import Address
from bot.events import Reply
from bot.prompts import Button, Prompt
from dialogues import forms

PAYLOADS = Path(__file__).parent / "payloads"
ANA, CHANNEL = "1180000000000000001", "1181000000000000002"
DIRECT = Address("discord", ANA, channel=CHANNEL)
TAPPED = Address("discord", ANA, channel=CHANNEL, locale="pt-BR")
ELSEWHERE = Address("discord", ANA, locale="pt-BR")


class Caught(discord.Client):
    """The library's own parser, with nobody at the other end."""

    def __init__(self) -> None:
        super().__init__(intents=discord.Intents(dm_messages=True), max_messages=None)
        self.told: dict[str, Any] = {}
        self._connection.user = discord.ClientUser(state=self._connection, data=recorded("message_own")["author"])

    def dispatch(self, event: str, /, *args: Any, **kwargs: Any) -> None:
        self.told[event] = args[0]


def recorded(name: str) -> Any:
    return json.loads((PAYLOADS / f"discord_{name}.json").read_text(encoding="utf-8"))


def told(event: str, name: str) -> dict[str, Any]:
    client = Caught()
    client._connection.parsers[event](recorded(name))
    return client.told


def message(name: str) -> Any:
    return told("MESSAGE_CREATE", name)["message"]


def interaction(name: str) -> Any:
    return told("INTERACTION_CREATE", name)["interaction"]


def test_a_direct_message_is_a_reply() -> None:
    """Its snowflake is its source, its channel the way back."""
    assert heard.from_message(message("message")) == Reply(
        DIRECT, "discord:1182000000000000003", text="didn't get it, data analyst at Larkfield", name="Ana Costa"
    )


@pytest.mark.parametrize("name", ["message_own", "message_in_a_server", "message_pinned"])
def test_our_own_voice_and_what_is_said_elsewhere_is_no_reply(name: str) -> None:
    """Nor what Discord itself writes into a chat."""
    assert heard.from_message(message(name)) is None


def test_a_forwarded_letter_is_heard_by_its_copy() -> None:
    """The message itself is empty."""
    reply = heard.from_message(message("message_forwarded"))

    assert reply and reply.text == "Dear Ana, unfortunately we decided otherwise."


def test_a_long_text_that_became_a_file_is_heard_with_it() -> None:
    """Discord makes `message.txt` of what is above its limit."""
    reply = heard.from_message(message("message_as_a_file"), "Dear Ana, …")

    assert reply and reply.text == "Dear Ana, …"


def test_an_edit_corrects_what_was_said() -> None:
    """Under a source of its own, so that a second edit is heard, too."""
    event = told("MESSAGE_UPDATE", "message_edited")["raw_message_edit"]

    assert heard.from_edit(event) == Reply(
        DIRECT,
        "discord:1182000000000000003:2026-11-04T12:41:10.500000+00:00",
        text="didn't get it, data analyst at Larkfield Health",
        name="Ana Costa",
        corrects="discord:1182000000000000003",
    )


def test_a_preview_is_no_edit() -> None:
    """Discord tells of it with the same event."""
    assert heard.from_edit(told("MESSAGE_UPDATE", "message_with_a_preview")["raw_message_edit"]) is None


def test_the_command_is_heard_from_anywhere() -> None:
    """A channel that others read is no way back."""
    assert heard.from_command(interaction("command")) == Reply(
        ELSEWHERE, "discord:1182000000000000020", text="/rejected Acme, Data Analyst", name="Ana Costa"
    )
    alone = heard.from_command(interaction("command_alone"))
    assert (alone.text, alone.address) == ("/rejected", TAPPED)


def test_a_tap_brings_its_token_back() -> None:
    """One, or several picked together; a strange one is none of ours."""
    assert heard.from_tap(interaction("tap")) == Reply(
        TAPPED, "discord:1182000000000000031", choice="r41:final", name="Ana Costa"
    )
    picked = heard.from_tap(interaction("picked"))
    assert picked and picked.choice == "r41:angry,sad"
    assert heard.from_tap(interaction("tap_of_another_age")) is None
    assert heard.labels(interaction("tap")) == ["Final round"]
    assert heard.labels(interaction("picked")) == ["Angry", "Sad"]


def test_a_button_of_a_form_says_which_and_keeps_its_token() -> None:
    """For a day on which there is no such form any more."""
    tap = interaction("tap_for_a_form")
    reply = heard.from_tap(tap)

    assert heard.opens(heard.picked(tap)[0]) == "page"
    assert reply and reply.choice == "r41:open"


def test_a_form_is_heard_field_by_field() -> None:
    """However Discord wraps the fields."""
    assert heard.from_form(interaction("form")) == Reply(
        TAPPED, "discord:1182000000000000035", form={"company": "Marks & Co", "role": ""}, name="Ana Costa"
    )
    rows = heard.from_form(interaction("form_in_rows"))
    assert rows and rows.form == {"page": "all of it"}
    assert heard.from_form(interaction("tap_of_another_age")) is None


def test_a_prompt_becomes_a_message() -> None:
    """Calls nobody, unfolds no link, and its buttons carry their tokens."""
    prompt = Prompt(("One.", "*Two*"), (Button("x", "Go on", "r7:x"), Button("open", "Open", "r7:open", form="page")))
    (body,) = shown.messages(prompt)

    assert (body["content"], body["flags"], body["allowed_mentions"]) == ("One.\n\\*Two\\*", 4, {"parse": []})
    assert body["components"] == [
        {
            "type": 1,
            "components": [
                {"type": 2, "style": 2, "label": "Go on", "custom_id": "r7:x"},
                {"type": 2, "style": 2, "label": "Open", "custom_id": "o:page:r7:open"},
            ],
        }
    ]


def test_a_prompt_without_words_has_its_buttons_and_one_without_anything_is_nothing() -> None:
    """Discord refuses an empty message."""
    (body,) = shown.messages(Prompt((), (Button("x", "Go on", "r7:x"),)))

    assert "content" not in body and body["components"]
    assert shown.messages(Prompt(("", " "))) == []


def test_a_form_names_its_opening() -> None:
    """So that two people's never meet."""
    page = shown.form("page", "17")

    assert page["custom_id"] == "m:page:17" and page["title"] == "A page of your own"
    assert page["components"] == [
        {
            "type": 18,
            "label": views.form("page").fields[0].label,
            "component": {"type": 4, "custom_id": "page", "style": 2, "required": True, "max_length": 4000},
        }
    ]
    assert shown.form("job", "17")["components"][0]["component"]["placeholder"] == "Larkfield Health"
    with pytest.raises(KeyError):
        shown.form("gone", "17")


@pytest.mark.parametrize("id", forms.FORMS)
def test_no_word_of_a_form_is_cut(id: str) -> None:
    """Discord's labels are short; the tables keep to it."""
    asked = views.form(id)

    assert shown.form(id, "17")["title"] == asked.title
    assert all(len(field.label) <= 45 and len(field.hint) <= 100 for field in asked.fields)


def test_the_command_is_for_servers_and_people_and_everywhere() -> None:
    """And what Discord gives back of it is known again."""
    told = command.command()

    assert (told["integration_types"], told["contexts"]) == ([0, 1], [0, 1, 2])
    assert max(map(len, (views.say("view-command"), views.say("view-command-job")))) <= 100
    given_back = {**told, "id": "1", "version": "2", "default_member_permissions": None, "nsfw": False}
    given_back["options"] = [{key: value for key, value in told["options"][0].items() if key != "required"}]
    assert command.essence(given_back) == command.essence(told)
    assert command.essence({**told, "contexts": [0]}) != command.essence(told)

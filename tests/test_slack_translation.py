"""Slack's two translations: what it tells into our words, and our words into its blocks. No Slack is needed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from loopback.slack.blocks import check_message, check_view
from loopback.slack.shown import shown

from adapters.slack import heard
from adapters.slack import shown as drawn
from bot import buttons, views
from bot.addresses import Address
from bot.events import Reply
from bot.prompts import Button, Prompt
from dialogues import forms

TEAM, ANA, DM = "T012AB3CD", "U024BE7LH", "D024BFF1M"
HERE = Address("slack", ANA, TEAM, DM)
SOMEWHERE = Address("slack", ANA, TEAM)
SOURCE = "slack:T012AB3CD:D024BFF1M:1764072000.000100"
TAP = "slack:T012AB3CD:D024BFF1M:1764072001.000300:1764072060.123456:U024BE7LH"
TRIGGER = "slack:T012AB3CD:trigger:1232.7328."


def payload(name: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads((Path(__file__).parent / "payloads" / f"slack_{name}.json").read_text())
    return told


@pytest.mark.parametrize(
    ("name", "reply"),
    [
        ("message", Reply(HERE, SOURCE, text="They said I was a <great> fit & no")),
        (
            "message_linked",
            Reply(HERE, SOURCE, text="See jobs.example.org by jo@example.org, @someone in #general @here"),
        ),
        ("message_with_a_file", Reply(HERE, SOURCE, text="the letter")),
        (
            "message_edited",
            Reply(HERE, f"{SOURCE}:1764072030.000000", text="They said I was a great fit", corrects=SOURCE),
        ),
        ("message_unfurled", None),
        ("message_in_a_channel", None),
        ("message_own", None),
        ("message_own_changed", None),
        ("message_deleted", None),
    ],
)
def test_a_message_is_heard_as_it_was_typed(name: str, reply: Reply | None) -> None:
    """Entities, links and mentions are text again; what no person said is nobody's reply."""

    assert heard.said(payload(name)["event"], TEAM) == reply


@pytest.mark.parametrize(
    ("name", "reply", "form", "label"),
    [
        ("tap", Reply(HERE, TAP, choice="r41:weak"), "", "R&D, a bit"),
        ("tap_for_a_form", None, "page", "Open the page"),
        ("picked", Reply(HERE, TAP, choice="r42:angry,sad"), "", "Angry, Sad"),
        ("picked_nothing", None, "", ""),
        (
            "tap_at_home",
            Reply(SOMEWHERE, f"slack:{TEAM}:::1764072060.123456:{ANA}", choice="r0:ask.export"),
            "",
            "Export",
        ),
    ],
)
def test_a_tap_is_heard_with_the_row_it_was_born_in(name: str, reply: Reply | None, form: str, label: str) -> None:
    """One that opens a form is no reply; several picked are one."""

    tap = heard.tapped(payload(name), TEAM)

    assert tap is not None
    assert (tap.reply, tap.form, tap.label) == (reply, form, label)
    assert tap.at_home == (name == "tap_at_home")


def test_a_tick_counts_once_it_is_confirmed() -> None:
    """Slack tells each of them; a person may still change their mind."""

    assert heard.tapped(payload("tick"), TEAM) is None


def test_a_form_is_heard_by_its_fields() -> None:
    """Exactly as it was typed, since Slack hands it over raw; with the message its button stands in."""

    filled = heard.filled(payload("form"), TEAM)

    assert filled.reply == Reply(
        HERE, f"slack:{TEAM}:view:V0PKB1ZFW", form={"company": "<!channel> & *Acme*", "role": ""}
    )
    assert (filled.channel, filled.ts) == (DM, "1764072001.000300")


def test_a_command_is_heard_in_the_direct_messages() -> None:
    """Wherever it was typed: a channel, or somebody else's chat."""

    assert heard.commanded(payload("command"), TEAM) == Reply(
        SOMEWHERE, f"{TRIGGER}d3c2d", text="/rejected Marks & Co, Analyst"
    )
    assert heard.asks_for_help({"text": " Help? "})
    assert not heard.asks_for_help({"text": "Help AG"})


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("letter", "Dear Ana, unfortunately we won't move forward."),
        ("letter_forwarded", "Dear Ana,\nunfortunately <no>."),
        ("letter_without_text", None),
    ],
)
def test_a_message_pointed_at_is_read_as_a_letter(name: str, text: str | None) -> None:
    """Forwarded or not; a picture of one cannot be read."""

    reply = heard.letter(payload(name), TEAM)

    assert reply == (None if text is None else Reply(SOMEWHERE, f"{TRIGGER}d3c2e", text=text))


def test_who_opened_the_home_is_known() -> None:
    """The channel of the chat comes along."""

    assert heard.opened(payload("home_opened")["event"], TEAM) == HERE


anything = st.text(min_size=1, max_size=200)
lively = st.sampled_from(
    [
        "<!channel>", "<@U024BE7LH>", "<https://x.org|click>", "*bold*", "_it_", "~no~", "`code`", "```\nx\n```",
        "> quote", "# head", ":tada:", "@here", "@everyone", "#general", "https://x.org", "&amp;", "&lt;!here&gt;",
        "\u202eright", "\ud83d", "\x00\x1b[31m", "a\r\nb", "[x](https://x.org)", "<!subteam^S1>", "\t", "x" * 4000,
    ]
)  # fmt: skip
words = st.lists(anything | lively, min_size=1, max_size=8).map(" ".join)


def read(blocks: list[dict[str, Any]]) -> Any:
    return shown({"ts": "1", "bot_id": "B", "text": "t", "blocks": blocks}, str)


@given(st.lists(words, min_size=1, max_size=40), st.sampled_from(["plain", "crisis", "draft", "card", "page"]))
def test_any_text_at_all_stays_inert_whole_and_inside_the_limits(lines: list[str], kind: str) -> None:
    """No mention, link, mark or ping comes to life, nothing is cut off, and Slack refuses none of it."""

    messages = drawn.posts(Prompt(tuple(lines), kind=kind))
    seen = [read(message) for message in messages]
    typed = "".join("".join(drawn.said(line) for line in lines).split())

    assert not [each.live or each.styled for each in seen if each.live or each.styled]
    assert [check_message(message)[0] for message in messages if check_message(message)[0]] == []
    assert "".join("".join(each.text.split()) for each in seen) == "".join(
        char for char in typed if char not in "\u200b\u2060\ufeff"
    )


@given(words, st.integers(0, 60), st.booleans(), st.booleans())
def test_any_label_fits_and_every_button_is_there(label: str, count: int, together: bool, form: bool) -> None:
    """Rows of five; a list for what is picked with others; a token each, whatever is written on it."""

    choices = tuple(
        Button(f"c{n}", label, buttons.token(7, f"c{n}"), together=together and n % 3 != 0, form="job" if form else "")
        for n in range(count)
    )
    [message] = drawn.posts(Prompt(("Which?",), choices))
    elements = [each for block in message if block["type"] == "actions" for each in block["elements"]]
    tokens = [each["value"] for each in elements if each["type"] == "button" and each["action_id"] != heard.PICKED]
    ticked = [option["value"] for each in elements for option in each.get("options", [])]

    assert check_message(message) == ("", [])
    assert sorted(tokens + ticked) == sorted(each.token for each in choices)


def test_a_draft_is_copied_as_it_stands() -> None:
    """Alone in its frame, with its empty lines, and the buttons below."""

    note = ("Dear Jo,", "", "Thank you *very* much.", "", "Ana")
    [message] = drawn.posts(Prompt(note, (Button("ok", "Take it", "r1:ok"),), "draft"))
    [frame] = message[0]["elements"]

    assert frame["type"] == "rich_text_preformatted"
    assert frame["elements"] == [{"type": "text", "text": "\n".join(note)}]
    assert [block["type"] for block in message] == ["rich_text", "actions"]


def test_a_long_text_is_split_where_it_may_be() -> None:
    """At a paragraph, else at a line, else at a word; a word without an end is split all the same."""

    assert drawn.pieces("one two three", 8) == ["one two", "three"]
    assert drawn.pieces("aaaa bb\n\ncc dd", 10) == ["aaaa bb", "cc dd"]
    assert drawn.pieces("x" * 7, 3) == ["xxx", "xxx", "x"]


@pytest.mark.parametrize("id", [*forms.FORMS])
def test_every_form_is_a_view_that_slack_takes(id: str) -> None:
    """Its metadata carries where it was born, and no words; its fields are named as they are heard."""

    view = drawn.form(id, json.dumps({"channel": DM, "ts": "1"}))

    assert check_view(view) == ("", [])
    assert [block["element"]["action_id"] for block in view["blocks"]] == [each.id for each in forms.FORMS[id]]
    assert len(view["title"]["text"]) <= 24
    assert "…" not in json.dumps(view, ensure_ascii=False)


@given(st.lists(st.lists(words, max_size=5), max_size=30))
def test_any_home_is_a_view_that_slack_takes(parts: list[list[str]]) -> None:
    """However much there is."""

    page = drawn.home(Prompt(tuple(part), (Button("x", "Export", "r0:ask.export"),)) for part in parts)

    assert check_view(page) == ("", [])


def test_a_used_message_shows_what_was_chosen() -> None:
    """The same words, no buttons, and the choice in their place."""

    tap = heard.tapped(payload("tap"), TEAM)
    assert tap is not None
    blocks = drawn.used(tap.blocks, tap.label)

    assert check_message(blocks) == ("", [])
    assert read(blocks).text == "How strong is it?\n" + views.say("view-chosen", label="R&D, a bit")
    assert read(blocks).labels == []

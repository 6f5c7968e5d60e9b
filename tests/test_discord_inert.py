"""Whatever is said is shown as it was said: nothing in it comes alive, nothing is cut off, and every limit holds."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from loopback.discord import limits
from loopback.discord.reading import Rendered

from adapters.discord import shown
from adapters.discord.inert import clean, inert, parted, to_copy, weight
from bot.prompts import Button, Prompt

# What Discord makes something of, so that chance meets it often.
SPARKS = (
    *("@everyone", "@here", "<@1>", "<@&2>", "<#3>", "<:a:4>", "<a:b:5>", "<t:1:R>", "<id:home>", "</x:6>", "<", ">"),
    *("https://a.example/b_c", "discord://x", "<https://a.example>", "discord.gg/abc", "[a](https://b.example)"),
    *("# ", "## ", "### ", "-# ", "> ", ">>> ", "- ", "* ", "1. ", "*", "**", "***", "_", "__", "~~", "~", "||", "|"),
    *(
        "`",
        "``",
        "```",
        "\\",
        "\n",
        "\n\n",
        " ",
        "\t",
        "\f",
        "\r",
        "\u2028",
        "a",
        "word",
        "é",
        "\U0001f600",
        "(",
        ")",
        "[",
    ),
)
ANY = st.text(st.characters(exclude_categories=["Co"], exclude_characters="\u200b"), max_size=60)
TEXTS = st.lists(st.one_of(st.sampled_from(SPARKS), ANY), max_size=40).map("".join)


def shown_as(text: str) -> str:
    """As it was typed, apart from what no screen shows."""
    return clean(text).strip()


@given(TEXTS)
def test_no_text_comes_alive(text: str) -> None:
    """What a person reads is what was typed, mark for mark."""
    seen = Rendered(inert(text).strip(), pings=True)

    assert (seen.live, seen.styled) == ([], [])
    assert seen.text == shown_as(text)


@given(TEXTS)
def test_a_note_is_copied_word_for_word(text: str) -> None:
    """Without escapes where that is possible; as code where it is not; alive never."""
    sent = to_copy(text)
    seen = Rendered(sent.strip(), pings=True)

    assert (seen.live, set(seen.styled) <= {"`"}) == ([], True)
    assert seen.text.strip() == shown_as(text)
    assert "`" in text or clean(text).strip("\n") in sent


@pytest.mark.parametrize(
    ("note", "sent"),
    [
        ("Hi Sam,\nthank you for your time.", "Hi Sam,\nthank you for your time."),
        ("Dear all,\n- one\n- two", "```\nDear all,\n- one\n- two\n```"),
        ("My_code is at https://a.example", "```\nMy_code is at https://a.example\n```"),
        ("so `this`", "so \\`this\\`"),
    ],
)
def test_a_note_has_no_escape_unless_it_must(note: str, sent: str) -> None:
    """A phone copies a message with its backslashes."""
    assert to_copy(note) == sent


@given(TEXTS, st.integers(20, 60), st.sampled_from([inert, to_copy]))
def test_a_long_text_is_parted_and_never_cut_off(text: str, room: int, show: Any) -> None:
    """Every part fits, and together they say all of it."""
    parts = list(parted(text, room, show))

    assert all(weight(part) <= room for part in parts)
    assert "".join("".join(Rendered(part, True).text.split()) for part in parts) == "".join(shown_as(text).split())


def test_a_text_is_parted_where_a_reader_takes_a_breath() -> None:
    """At a paragraph, else at a word; only an endless word is parted inside."""
    assert list(parted("one two\nthree four", 12, inert)) == ["one two", "three four"]
    assert list(parted("one two three four", 12, inert)) == ["one two", "three four"]
    assert list(parted("a" * 25, 10, inert)) == ["a" * 10, "a" * 10, "a" * 5]


BUTTONS = st.builds(
    lambda n, label, together, form: Button(str(n), label, f"r1:{n}", together, "page" if form else ""),
    st.integers(0, 10**6),
    st.one_of(ANY, TEXTS),
    st.booleans(),
    st.booleans(),
)
PROMPTS = st.builds(
    lambda lines, buttons, kind: Prompt(tuple(lines), tuple(buttons), kind),
    st.lists(st.one_of(TEXTS, TEXTS.map(lambda text: text * 40)), max_size=3),
    st.lists(BUTTONS, max_size=40, unique_by=lambda button: button.id),
    st.sampled_from(["plain", "draft", "card", "crisis", "page"]),
)


@given(PROMPTS)
def test_every_prompt_is_within_every_limit(prompt: Prompt) -> None:
    """As strictly as Discord looks, and still when it says below what was chosen."""
    bodies = shown.messages(prompt)
    for body in bodies:
        assert limits.of_message(body, "message", []).unknown == []
    offered = [component for body in bodies for row in body.get("components", []) for component in row["components"]]
    carried = [option["value"] for each in offered for option in each.get("options", [])]
    carried += [each["custom_id"] for each in offered if "options" not in each]

    assert sorted(carried) == sorted(shown.carried(each) for each in prompt.choices)
    assert not any("components" in body for body in bodies[:-1])
    for body in bodies[-1:]:
        labels = [each.label for each in prompt.choices][:1]
        after = shown.used(body.get("content", ""), labels)
        assert limits.of_message(after, "edit", [], {**body, "attachments": [], "embeds": []}).unknown == []
        seen = Rendered(after["content"], pings=True)
        assert (seen.live, set(seen.styled) <= {"`"}) == ([], True)


def test_rows_hold_five_buttons_and_many_buttons_become_a_list() -> None:
    """Nothing that may be chosen is left out."""
    one = [Button(str(n), f"Label {n}", f"r1:{n}") for n in range(26)]
    many = [Button(f"m{n}", f"Label {n}", f"r1:m{n}", together=True) for n in range(3)]

    assert [len(row["components"]) for row in shown.rows(one[:7])] == [5, 2]
    assert [len(row["components"][0]["options"]) for row in shown.rows(one)] == [25, 1]
    picks, *rest = shown.rows([*many, *one[:2]])
    assert (picks["components"][0]["max_values"], len(rest)) == (3, 1)


def test_a_full_message_keeps_its_words() -> None:
    """Where there is no room to say what was chosen, the words win."""
    assert shown.used("x" * 1990, ["Go on"])["content"] == "x" * 1990
    assert shown.used("x" * 1980, ["a" * 80])["content"].endswith("\n\nAnswered.")

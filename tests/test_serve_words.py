"""What a person writes, in Rebound as a process: shown as it was typed, alive nowhere, and in no log."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from loopback.faults import Fault
from loopback.slack import Message
from serving import Anybody, Served, bot_said, platform, served

NASTY = (
    "<!channel> <@U0LOOPBOT> <@123456789012345678> @everyone @here",
    "[Skip](http://evil.example) http://evil.example <http://evil.example|Skip>",
    "*bold* _it_ ~gone~ **very** __so__ ~~not~~ ||spoiler||",
    "`code` ```block``` :tada: <:emoji:123456789012345678> <t:1700000000:R>",
    "zero\u200bwidth @\u200beveryone \u202eright to left\u202c http://x.y",
)
AT_THE_START = ("# heading", "> quote", "-# small", "- item", ">>> all of it")
# The steps at which words of theirs come back: company and role, an own word, a person and what they did, a win.
TALK = (
    ("didn't get it", "Which job"),
    ("data analyst {n} at Larkfield {n}", "How far did you get"),
    ("final round", "What is in there right now"),
    ("my own word is {n}", "How strong"),
    ("3", "How far do you want to go"),
    ("about ten minutes", "When would suit you"),
    ("now", "Name one person"),
    ("Priya Nair. {n}, and she showed me {n}", "Does it sound like you"),
    ("copy it", "When will it go out"),
    ("I've sent it", "Did anyone say why"),
    ("nothing", "what went well"),
    ("I stayed calm {n}", ""),
)


async def quiet(person: Anybody, for_s: float = 1.2) -> list[Message]:
    seen: list[Message] = []
    while True:
        try:
            seen.append(await person.reads(for_s))
        except AssertionError:
            return seen


async def tells(person: Anybody, nasty: str, *, at_start: bool) -> list[Message]:
    """The whole talk with this in it; every message as it stands there at the end."""
    for line, answer in TALK:
        await person.says(f"{nasty} {line.format(n='')}" if at_start and "{n}" in line else line.format(n=nasty))
        await person.until(answer, limit_s=25)
    await quiet(person)
    return bot_said(person)


def comes_alive(messages: Sequence[Message]) -> list[str]:
    """Whatever is more than the text it was; of ours, only the frame around a draft on Discord is."""
    framed = [each for each in messages if not str(each.raw.get("content", "")).startswith("```")]
    return [mark for each in messages for mark in each.live] + [mark for each in framed for mark in each.styled]


async def test_what_they_write_is_inert_everywhere(tmp_path: Path) -> None:
    """Typed where it is quoted back: nobody is called, nothing is a link, a heading or bold; all is there to read."""
    texts = [(each, False) for each in NASTY] + [(each, True) for each in AT_THE_START]
    async with platform("slack http") as slack, platform("discord") as discord, served(tmp_path, slack, discord):
        people: list[Anybody] = [each.person("*Ana* <!here>") for each in (slack, discord) for _ in texts]
        told = [(person, *each) for person, each in zip(people, texts * 2, strict=True)]
        seen = await asyncio.gather(*(tells(person, nasty, at_start=start) for person, nasty, start in told))

    for (_, nasty, _), messages in zip(told, seen, strict=True):
        assert comes_alive(messages) == [], nasty
        assert len(messages) > len(TALK), nasty
    read = [each.text for messages in seen for each in messages]
    for part in ("<@U0LOOPBOT>", "@everyone", "*bold*", "||spoiler||", "`code`", "<t:17"):
        assert any(part in text for text in read), part


SECRET = ("zyxquil", "brambleworth", "snickelfritz", "quaffington", "wobbegong")
STORY = "no from Brambleworth today, data analyst, a zyxquil one. they said I am a snickelfritz"


async def everything_goes_wrong(rebound: Served, people: Sequence[Anybody]) -> None:
    """Said, edited, tapped, and filled in; then the database is locked for a while, and then it holds nonsense."""
    for person in people:
        first = await person.says(STORY)
        await person.until("How far did you get")
        await person.edits(first, STORY + " quaffington")
        await person.says("ashamed, like a wobbegong")
    await asyncio.gather(*(quiet(person) for person in people))
    with sqlite3.connect(rebound.folder / "rebound.db", isolation_level=None) as database:
        database.execute("UPDATE person SET memory = x'00'")
        database.execute("UPDATE journey SET memory = x'00'")
    database.close()
    for person in people:
        await person.says("and a wobbegong is no snickelfritz")
    await asyncio.gather(*(quiet(person, 2.5) for person in people))


async def log_of(form: str, folder: Path) -> str:
    """Everything that can be seen of a process to which everything happened; in small letters."""
    async with platform("slack socket") as slack, platform("discord") as discord:
        people: list[Anybody] = [slack.person("Quillon Vandersnoot"), discord.person("Quillon Vandersnoot")]
        async with served(folder, slack, discord, LOG_LEVEL="DEBUG", LOG_FORMAT=form) as rebound:
            for fault in (Fault.BROKEN, Fault.CUT, Fault.BUSY):
                slack.faults.once(fault, "chat.postMessage")
                discord.faults.once(fault, "messages.create")
            await everything_goes_wrong(rebound, people)
            slack.refuse("chat.update", "internal_error")
            slack.faults(share=0.5, only=("chat.", "users."))
            await asyncio.gather(*(person.says("help, said the wobbegong") for person in people))
            await asyncio.gather(*(quiet(person) for person in people))
            _, figures = await rebound.get("/metrics")
            seen = (rebound.stderr + figures + rebound.command_line).casefold()
        for token in (slack.bot_token, slack.app_token, discord.token):
            assert token.casefold() not in seen
    return seen


async def test_no_word_of_theirs_is_in_a_log(tmp_path: Path) -> None:
    """At DEBUG, as text and as JSON, with calls that fail and turns that break: no word, no name, no token; nor in a
    figure or the process's own command line."""
    folders = {form: tmp_path / form for form in ("text", "json")}
    for folder in folders.values():
        folder.mkdir()
    logs = await asyncio.gather(*(log_of(form, folder) for form, folder in folders.items()))

    for seen in logs:
        assert "serving slack and discord" in seen
        assert "a turn failed" in seen, "something was to go wrong"
        for word in (*SECRET, "vandersnoot", "quillon"):
            assert word not in seen, word

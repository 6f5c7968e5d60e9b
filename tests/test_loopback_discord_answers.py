"""What the loopback Discord allows as answers to what a person did, and how commands and modals must look."""

from __future__ import annotations

from typing import Any

import pytest
from test_loopback_discord_limits import desk, spots

MODAL = {
    "custom_id": "m",
    "title": "A form",
    "components": [
        {"type": 18, "label": "Page", "component": {"type": 4, "custom_id": "page", "style": 1, "max_length": 5}},
        {"type": 18, "label": "Sure", "component": {"type": 23, "custom_id": "sure"}},
        {
            "type": 18,
            "label": "Which",
            "component": {
                "type": 22,
                "custom_id": "which",
                "required": False,
                "options": [{"label": each, "value": each.lower()} for each in ("A", "B")],
            },
        },
    ],
}


async def test_an_answer_comes_once_and_in_time() -> None:
    """The second is told so; a late one is told that nobody knows what it speaks of."""
    async with desk() as bot:
        path, _ = await bot.asked({"type": 6})
        assert (await bot.call("POST", path, {"type": 4, "data": {"content": "a"}}))[1]["code"] == 40060
        assert len(bot.platform.violations) == 1

        bot.platform.interactions.first_s = 0.0
        path, _ = await bot.asked()
        status, body = await bot.call("POST", path, {"type": 6})
        assert (status, body["code"]) == (404, 10062)
        assert len(bot.platform.unanswered) == 1 and len(bot.platform.violations) == 1


@pytest.mark.parametrize("kind", [6, 7, 1, 8, None])
async def test_a_command_has_nothing_to_update(kind: Any) -> None:
    """Nor is it a ping or a wish for suggestions."""
    async with desk() as bot:
        path, _ = await bot.asked(command=True)
        assert "type BASE_TYPE_CHOICES" in spots((await bot.call("POST", path, {"type": kind}))[1]["errors"])


async def test_no_modal_after_a_modal_or_a_wait() -> None:
    """It has to be the first answer, and not to a form that was sent in."""
    async with desk() as bot:
        path, _ = await bot.asked({"type": 6})
        assert (await bot.call("POST", path, {"type": 9, "data": MODAL}))[1]["code"] == 40060
        await bot.asked({"type": 9, "data": MODAL})
        world = bot.platform.world
        parent = next(each for each in world.asked.values() if each.answer == 9)
        made = world.ask(5, bot.ana.user, parent.channel, {}, source=parent.source, parent=parent)
        path = f"/interactions/{made.id}/{made.token}/callback"
        assert (await bot.call("POST", path, {"type": 9, "data": MODAL}))[1]["code"] == 50035
        assert (await bot.call("POST", path, {"type": 7, "data": {"content": "done"}}))[0] == 204


async def test_what_follows_an_answer() -> None:
    """The first after a wait takes its place and keeps its privacy; the original is read, edited and taken away."""
    async with desk() as bot:
        _, hook = await bot.asked({"type": 5, "data": {"flags": 64}}, command=True)
        assert bot.ana.chat == []
        told = (await bot.call("POST", f"{hook}?wait=1", {"content": "here"}))[1]

        assert [(each.text, each.ephemeral, each.edited) for each in bot.ana.chat] == [("here", True, False)]
        assert (await bot.call("GET", f"{hook}/messages/@original"))[1]["id"] == told["id"]
        await bot.call("PATCH", f"{hook}/messages/@original", {"content": "there"})
        assert bot.ana.chat[0].text == "there" and (await bot.call("GET", bot.dm))[1] == []
        assert (await bot.call("DELETE", f"{hook}/messages/@original"))[0] == 204
        assert (await bot.call("GET", f"{hook}/messages/@original"))[1]["code"] == 10008
        bot.platform.interactions.token_s = 0.0
        assert (await bot.call("POST", hook, {"content": "late"}))[1]["code"] == 50027


async def test_nothing_follows_before_the_answer() -> None:
    """There is no webhook until there is an answer, and none of another application."""
    async with desk() as bot:
        _, hook = await bot.asked()
        assert (await bot.call("POST", hook, {"content": "a"}))[1]["code"] == 10015


async def test_five_follow_ups_where_nobody_invited_the_bot() -> None:
    """Only a person brought it there, by an installation of her own."""
    async with desk(installed="user") as bot:
        _, hook = await bot.asked({"type": 4, "data": {"content": "a"}}, command=True)
        codes = [(await bot.call("POST", f"{hook}?wait=1", {"content": "a"}))[1].get("code") for _ in range(6)]
        assert codes == [None] * 5 + [40094]


def changed(where: str, value: Any, modal: Any = MODAL) -> Any:
    """The modal with one thing changed; where: a path of keys."""
    import copy

    made = spot = copy.deepcopy(modal)
    *path, last = [int(each) if each.isdecimal() else each for each in where.split(".")]
    for each in path:
        spot = spot[each]
    spot[last] = value
    return made


FIELD = "components.0.component"
MODALS = {
    "title": ("x" * 46, "data.title BASE_TYPE_BAD_LENGTH"),
    "components": (MODAL["components"] * 2, "data.components BASE_TYPE_BAD_LENGTH"),
    "components.0.label": ("x" * 46, "data.components.0.label BASE_TYPE_BAD_LENGTH"),
    "components.0.description": ("x" * 101, "data.components.0.description BASE_TYPE_BAD_LENGTH"),
    f"{FIELD}.placeholder": ("x" * 101, f"data.{FIELD}.placeholder BASE_TYPE_MAX_LENGTH"),
    f"{FIELD}.value": ("x" * 6, f"data.{FIELD}.value BASE_TYPE_BAD_LENGTH"),
    f"{FIELD}.max_length": (4001, f"data.{FIELD}.max_length NUMBER_TYPE_MAX"),
    f"{FIELD}.custom_id": ("sure", "data.components.1.component.custom_id COMPONENT_CUSTOM_ID_DUPLICATED"),
    f"{FIELD}.type": (2, f"data.{FIELD}.type UNION_TYPE_CHOICES"),
    "custom_id": ("", "data.custom_id BASE_TYPE_BAD_LENGTH"),
}


@pytest.mark.parametrize("where", MODALS)
async def test_a_modal_past_a_limit_is_refused(where: str) -> None:
    """Each at its own address, and nothing opens."""
    value, spot = MODALS[where]
    async with desk() as bot:
        path, _ = await bot.asked()
        body = (await bot.call("POST", path, {"type": 9, "data": changed(where, value)}))[1]

        assert spot in spots(body["errors"])
        assert bot.ana.user.modal is None


async def test_a_modal_lets_nobody_send_what_does_not_fit() -> None:
    """As on her screen: too long, missing, or no such option."""
    async with desk() as bot:
        await bot.asked({"type": 9, "data": MODAL})
        with pytest.raises(AssertionError, match="page takes 1 to 5"):
            await bot.ana.submits(page="x" * 6)
        with pytest.raises(AssertionError, match="page takes 1 to 5"):
            await bot.ana.submits()
        with pytest.raises(LookupError, match="which offers"):
            await bot.ana.submits(page="x", which="C")
        with pytest.raises(LookupError, match="no field 'where'"):
            await bot.ana.submits(where="x")
        await bot.ana.submits(page="x", which=["A", "b"], sure=True)

        sent = list(bot.platform.world.asked.values())[-1].data["components"]
        assert [each["component"].get("value", each["component"].get("values")) for each in sent] == [
            "x",
            True,
            ["a", "b"],
        ]


async def test_a_modal_that_is_dismissed_is_gone() -> None:
    """Nobody is told, and there is nothing to send in."""
    async with desk() as bot:
        await bot.asked({"type": 9, "data": MODAL})
        assert (await bot.ana.opened()).text.startswith("A form\nPage")
        await bot.ana.dismisses()
        with pytest.raises(LookupError, match="no modal is open"):
            await bot.ana.submits(page="x")


COMMAND = {"name": "help", "description": "Help"}
WORDS = {"type": 3, "name": "words", "description": "Words"}
COMMANDS = {
    "capitals": ([{**COMMAND, "name": "Help"}], "0.name APPLICATION_COMMAND_INVALID_NAME"),
    "a blank": ([{**COMMAND, "name": "he lp"}], "0.name APPLICATION_COMMAND_INVALID_NAME"),
    "name": ([{**COMMAND, "name": "x" * 33}], "0.name BASE_TYPE_BAD_LENGTH"),
    "description": ([{**COMMAND, "description": "x" * 101}], "0.description BASE_TYPE_MAX_LENGTH"),
    "no description": ([{"name": "help"}], "0.description BASE_TYPE_REQUIRED"),
    "the same name": ([COMMAND, COMMAND], "commands APPLICATION_COMMANDS_DUPLICATE_NAME"),
    "options": ([{**COMMAND, "options": [WORDS] * 26}], "0.options BASE_TYPE_MAX_LENGTH"),
    "order": (
        [{**COMMAND, "options": [WORDS, {**WORDS, "name": "more", "required": True}]}],
        "0.options APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
    ),
    "contexts": ([{**COMMAND, "contexts": [3]}], "0.contexts.0 BASE_TYPE_CHOICES"),
    "no place": ([{**COMMAND, "contexts": []}], "0.contexts BASE_TYPE_BAD_LENGTH"),
    "choices": (
        [{**COMMAND, "options": [{**WORDS, "choices": [{"name": f"{n}", "value": f"{n}"} for n in range(26)]}]}],
        "0.options.0.choices BASE_TYPE_MAX_LENGTH",
    ),
}


@pytest.mark.parametrize("what", COMMANDS)
async def test_a_command_past_a_limit_is_refused(what: str) -> None:
    """And those that were there stay."""
    payload, spot = COMMANDS[what]
    async with desk() as bot:
        path = f"/applications/{bot.platform.world.application}/commands"
        await bot.call("PUT", path, [COMMAND])

        assert spot in spots((await bot.call("PUT", path, payload))[1]["errors"])
        assert [each["name"] for each in (await bot.call("GET", path))[1]] == ["help"]


async def test_commands_are_made_changed_and_taken_away() -> None:
    """One by one as well; the same name keeps its id."""
    async with desk() as bot:
        path = f"/applications/{bot.platform.world.application}/commands"
        made = (await bot.call("POST", path, COMMAND))[1]
        assert (await bot.call("POST", path, COMMAND))[1]["id"] == made["id"]

        one = f"{path}/{made['id']}"
        assert (await bot.call("PATCH", one, {"description": "More"}))[1]["description"] == "More"
        assert (await bot.call("GET", one))[1]["description"] == "More"
        assert (await bot.call("DELETE", one))[0] == 204
        assert (await bot.call("GET", one))[1]["code"] == 10063

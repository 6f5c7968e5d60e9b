"""When the database is not there, is full, or may not be written: a clear line, nothing lost, nothing acknowledged that
was not kept; and the card for danger still comes."""

from __future__ import annotations

import asyncio
import os
import resource
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from serving import told
from several import KEY, Team, team, turns

from bot.errors import ConfigurationError
from bot.store import Store

if TYPE_CHECKING:
    from postgres import Server

pytest_plugins = ("postgres",)

NOBODY = 65534
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="another process's limits are set the Linux way")
TOKENS = {"SLACK_BOT_TOKEN": "xoxb-1-1", "SLACK_APP_TOKEN": "xapp-1-1", "SLACK_API_URL": "http://127.0.0.1:1/api/"}
DANGER = "I want to kill myself"


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("mysql://somebody:hidden@host/name", "DATABASE_URL has to be sqlite:///FILE or postgresql://"),
        ("sqlite:///", "A database in memory keeps no promises."),
        ("sqlite:////proc/none/rebound.db", "The database /proc/none/rebound.db cannot be opened"),
    ],
)
async def test_a_bad_address_is_one_clear_line(tmp_path: Path, url: str, said: str) -> None:
    status, out, err = await told(tmp_path, "serve", DATABASE_URL=url, ENCRYPTION_KEYS=KEY, **TOKENS)

    assert (status, out) == (1, "")
    assert err.startswith(f"rebound: {said}")
    assert (err.count("\n"), "hidden" in err) == (1, False)


async def test_a_database_that_refuses_us_is_one_clear_line(tmp_path: Path, networked: tuple[Server, int]) -> None:
    """At once: whoever answers so will not think better of it."""
    url = f"postgresql://postgres:hidden@127.0.0.1:{networked[1]}/nothing"
    status, _, err = await told(tmp_path, "serve", DATABASE_URL=url, ENCRYPTION_KEYS=KEY, **TOKENS)

    assert status == 1
    assert err.startswith("rebound: The database cannot be used") and "nothing" in err
    assert (err.count("\n"), "hidden" in err) == (1, False)


async def test_a_postgres_that_is_down_at_the_start_is_waited_for(
    tmp_path: Path, networked: tuple[Server, int]
) -> None:
    """And one that goes away later, too: what is said meanwhile is kept once it is back."""
    server, port = networked
    url = f"postgresql://postgres@127.0.0.1:{port}/{server.new_database().partition('@/')[2].partition('?')[0]}"
    await asyncio.to_thread(server.crash)
    async with team(tmp_path, url) as one:
        starting = asyncio.create_task(one.start(1))
        await asyncio.sleep(1.5)
        await asyncio.to_thread(server.run)
        await starting
        await asyncio.to_thread(server.crash)
        one.tell(1, "ana", "first", "hello")
        one.tell(1, "ben", "danger", DANGER)
        await spoken(one, "ana", "ben")
        before = dict(one.kept)
        await asyncio.to_thread(server.run)
        await acknowledged(one, "first", "danger")

    assert before == {}
    assert "waiting for the database" in one.stderr(1)
    assert "Samaritans" in words(one, "ben") or "116 123" in words(one, "ben") or "112" in words(one, "ben")
    assert turns(url) == {"ana": 1, "ben": 1}


@LINUX
async def test_on_a_full_disk_nothing_is_acknowledged_and_the_card_still_comes(tmp_path: Path) -> None:
    """Each is told so; and once there is room, what was said is heard as the platform tells it again."""
    url = f"sqlite:///{tmp_path}/rebound.db"
    async with team(tmp_path, url, 1) as one:
        one.tell(1, "ana", "before", "hello")
        await acknowledged(one, "before")
        await asyncio.sleep(0.5)
        with full(tmp_path, one.running[1].pid):
            one.tell(1, "ana", "first", "it was the final interview")
            one.tell(1, "ben", "danger", DANGER)
            await spoken(one, "ben")
            await asyncio.sleep(1.0)
            before = dict(one.kept)
        await acknowledged(one, "first", "danger")

    assert before == {"before": 1}
    assert "112" in words(one, "ben")
    assert turns(url) == {"ana": 2, "ben": 1}
    assert DANGER not in one.stderr(1) and "Traceback" not in one.stderr(1)


def test_a_file_that_may_not_be_written_is_one_clear_line() -> None:
    with tempfile.TemporaryDirectory(prefix="rb-") as name:
        path = Path(name, "rebound.db")
        path.touch(mode=0o444)
        path.parent.chmod(0o755)
        with somebody(), pytest.raises(ConfigurationError) as wrong:
            Store.open(f"sqlite:///{path}", [KEY])

    assert str(wrong.value).startswith(f"The database {path} cannot be opened: Permission denied.")


@contextmanager
def full(folder: Path, pid: int) -> Iterator[None]:
    """No file of this process may grow beyond what the largest has: as on a disk without room."""
    size = max(path.stat().st_size for path in folder.glob("rebound.db*"))
    before = resource.prlimit(pid, resource.RLIMIT_FSIZE)
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (size, before[1]))
    yield
    resource.prlimit(pid, resource.RLIMIT_FSIZE, before)


@contextmanager
def somebody() -> Iterator[None]:
    """Whoever may do everything is somebody else for a while."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(NOBODY)
    yield
    os.seteuid(before)


async def acknowledged(one: Team, *sources: str) -> None:
    async with asyncio.timeout(30):
        while not set(sources) <= one.kept.keys():  # noqa: ASYNC110 – another process rings no bell of ours
            await asyncio.sleep(0.05)


async def spoken(one: Team, *users: str) -> None:
    async with asyncio.timeout(30):
        while not {*users} <= {line["user"] for line in one.said}:  # noqa: ASYNC110 – another process rings no bell of ours
            await asyncio.sleep(0.05)


def words(one: Team, user: str) -> str:
    return " ".join(" ".join(line["lines"]) for line in one.said if line["user"] == user)

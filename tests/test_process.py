"""The whole program over real pipes, on a real file: what is relied on, and what may come out of a keyboard."""

from __future__ import annotations

import re
import shutil
import sqlite3
import subprocess
from pathlib import Path

import pytest
from process import ODD, REBOUND, ROOT, chatting, environment, rebound, replies

QUESTION = "Rebound: What happened?"


def test_the_golden_conversation_ends_with_its_card(tmp_path: Path) -> None:
    """Seventeen replies by pipe, as a program would send them."""
    said = replies()

    done = rebound(tmp_path, said="\n".join(said).encode())
    out = done.stdout.decode()

    assert (done.returncode, done.stderr) == (0, b"")
    assert len(said) == 17
    assert "Rebound: Today on one page:\n    What happened · a no from Larkfield Health, Data Analyst" in out
    assert out.index("Name one person") < out.index("    Hi Priya,") < out.index("what went well") < out.index("City")


def test_every_line_is_ours_or_indented(tmp_path: Path) -> None:
    """A program can tell a prompt, a choice and a draft apart by how a line begins."""
    done = rebound(tmp_path, said="\n".join(replies()).encode())

    lines = done.stdout.decode().splitlines()
    assert all(re.match(r"Rebound: \S|    |  \d+\) \S|$", line) for line in lines), lines
    numbers = [int(line[2 : line.index(")")]) for line in lines if re.match(r"  \d+\) ", line)]
    assert all(b in (a + 1, 1) for a, b in zip([0, *numbers], numbers, strict=False))


def test_a_restart_is_a_non_event(tmp_path: Path) -> None:
    """The question that stood open is asked again, and the answer to it is taken."""
    rebound(tmp_path, said=b"didn't get it\ndata analyst at larkfield health\n")

    with chatting(tmp_path) as chat:
        again = chat.until("Job inside my company")
        assert again.startswith("Rebound: Welcome back. This question was open.\nRebound: How far")
        chat.say("final round")
        assert "What is in there" in chat.until("Fine")
        assert chat.end() == ""
        assert chat.process.returncode == 0


def test_words_typed_are_nowhere_on_the_disk(tmp_path: Path) -> None:
    """Neither in the file nor in its journals, while it runs and after."""
    said = replies()
    typed = {" ".join(pair) for line in said for pair in zip(line.split(), line.split()[1:], strict=False)}
    typed |= {"Larkfield", "larkfield", "Priya", "Nair", "dashboards", "window functions", "City Hospital"}

    with chatting(tmp_path) as chat:
        for line in said:
            chat.say(line)
        chat.until("my wins")
        files = [path for path in tmp_path.rglob("*") if path.is_file()]
        bytes_of = {path: path.read_bytes() for path in files}
        chat.end()
    bytes_of |= {path.with_suffix(".after"): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}

    assert any(path.name.endswith("-wal") and content for path, content in bytes_of.items())
    for path, content in bytes_of.items():
        assert not [w for w in typed if w.encode() in content or w.encode("utf-16-le") in content], path


def test_whatever_is_typed_is_answered_and_nothing_is_lost(tmp_path: Path) -> None:
    """One conversation with all of it, at the question about the job; none of it is an error, and the chat goes on."""
    begun = b"didn't get it\n"
    said = begun + b"".join(odd + b"\nrepeat\n" for odd in ODD.values()) + b"forget me\n"

    done = rebound(tmp_path, said=said, LOG_LEVEL="INFO")
    out = done.stdout.decode()

    assert (done.returncode, done.stderr) == (0, b"")
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]", out)
    assert "Something broke" not in out
    assert out.count("Rebound: ") > 2 * len(ODD)


# --- what an operator can get wrong: one line with the mend, status 1 ---


def one_line(done: subprocess.CompletedProcess[bytes], *words: str) -> None:
    assert done.returncode == 1, done
    told = done.stderr.decode()
    assert told.startswith("rebound: ") and told.count("\n") == 1, told
    assert done.stdout == b""
    assert all(word in told for word in words), told


def test_an_unknown_setting_is_one_line_with_a_near_miss(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("DATABASE_ULR=sqlite:///x.db\n")

    one_line(rebound(tmp_path), "DATABASE_ULR is no setting", "Did you mean DATABASE_URL?")


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("ENCRYPTION_KEYS", "not-a-key", "Fernet"),
        ("DATABASE_URL", "mysql://x/y", "sqlite:///FILE"),
        ("DATABASE_URL", "sqlite://", "sqlite:///FILE"),
        ("DATABASE_URL", "sqlite:////proc/nowhere/rebound.db", "cannot be opened"),
        ("DATABASE_URL", "postgresql://nobody@127.0.0.1:1/none", "DATABASE_URL"),
        ("PORT", "many", "port"),
        ("LOG_LEVEL", "LOUD", "DEBUG, INFO"),
        ("RETENTION_DAYS", "0", "whole number"),
    ],
)
def test_a_wrong_value_is_one_line(name: str, value: str, words: str, tmp_path: Path) -> None:
    """PostgreSQL without a key, or out of reach; a folder that cannot be written; a word where a number belongs."""
    more = {"ENCRYPTION_KEYS": "x" * 43 + "="} if value.startswith("postgresql") else {}

    one_line(rebound(tmp_path, **{**more, name: value}), words)


def test_postgres_without_a_key_is_refused(tmp_path: Path) -> None:
    one_line(rebound(tmp_path, DATABASE_URL="postgresql://nobody@127.0.0.1:1/none"), "ENCRYPTION_KEYS")


def test_another_key_than_the_one_it_was_kept_with(tmp_path: Path) -> None:
    rebound(tmp_path, said=b"didn't get it\n")

    one_line(rebound(tmp_path, ENCRYPTION_KEYS="A" * 43 + "="), "ENCRYPTION_KEYS")


def test_a_key_file_that_is_gone(tmp_path: Path) -> None:
    rebound(tmp_path, said=b"didn't get it\n")
    for key in tmp_path.glob("*.key"):
        key.unlink()

    one_line(rebound(tmp_path), "key")


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "rebound.db").write_bytes(b"this is a letter, not a database\n" * 100)

    one_line(rebound(tmp_path), "database")


def test_a_newer_schema_is_refused(tmp_path: Path) -> None:
    rebound(tmp_path, said=b"didn't get it\n")
    with sqlite3.connect(tmp_path / "rebound.db") as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()

    one_line(rebound(tmp_path), "newer")


def test_a_folder_for_a_file(tmp_path: Path) -> None:
    (tmp_path / "rebound.db").mkdir()

    one_line(rebound(tmp_path), "cannot be opened", "DATABASE_URL")


# --- a writer's mistakes, in a copy of the tree ---


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The three rooms, to be broken."""
    for room in ("adapters", "bot", "dialogues"):
        shutil.copytree(ROOT / room, tmp_path / "copy" / room, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path / "copy"


def broken(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text, path
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_a_step_that_is_not_there_is_one_line(copy: Path) -> None:
    """With its address, and the nearest thing there is; whatever the verb, doctor too."""
    table = copy / "dialogues" / "phases" / "arrival.py"
    step = re.search(r'Step\(\s*"role"', table.read_text("utf-8"))
    assert step
    broken(table, step[0], step[0].replace("role", "rool"))

    for verb in ("chat", "doctor", "draw"):
        one_line(rebound(copy, verb, PYTHONPATH=str(copy)), "arrival.", "Did you mean", "Mend it there")


def test_a_question_without_words_is_one_line(copy: Path) -> None:
    broken(copy / "dialogues" / "words" / "en" / "arrival.ftl", "\narrival-role =", "\narrival-rool =")

    one_line(rebound(copy, PYTHONPATH=str(copy)), 'words/en: there is no "arrival-role"', 'mean "arrival-rool"')
    told = rebound(copy, "doctor", PYTHONPATH=str(copy))
    assert told.returncode == 1
    assert 'wrong  words/en: there is no "arrival-role"' in told.stdout.decode()


def test_two_sentences_of_one_name_are_one_line(copy: Path) -> None:
    words = copy / "dialogues" / "words" / "en" / "arrival.ftl"
    words.write_text(words.read_text("utf-8") + "\nfeelings-strength = Again.\n", "utf-8")

    one_line(rebound(copy, PYTHONPATH=str(copy)), '"feelings-strength" stands in', "already")


def test_a_file_that_python_cannot_read_is_one_line(copy: Path) -> None:
    (copy / "dialogues" / "phases" / "arrival.py").write_text("this is no table\n")

    one_line(rebound(copy, PYTHONPATH=str(copy)), "SyntaxError", "arrival.py:1")


def test_a_turn_that_fails_keeps_the_reply_and_hears_it_again(copy: Path) -> None:
    """A sentence that cannot be said: nothing of the turn is kept but the reply, sealed. Mended, it is answered
    as soon as the chat is opened."""
    words = copy / "dialogues" / "words" / "en" / "arrival.ftl"
    whole = words.read_text("utf-8")
    broken(words, "\narrival-stage =", '\narrival-stage = { $nobody_gave_this } {""}\narrival-stage-before =')
    lines = b"didn't get it\ndata analyst at larkfield health\ntry again\n"

    done = rebound(copy, said=lines, PYTHONPATH=str(copy), LOG_LEVEL="ERROR")
    out = done.stdout.decode()

    assert done.returncode == 0
    assert out.count("Rebound: Something broke on my side. What you wrote is safe.\n  1) Try again\n") == 2
    assert b"WordsError at words.py:" in done.stderr
    assert b"arkfield" not in done.stderr
    assert b"arkfield" not in (copy / "rebound.db").read_bytes()

    words.write_text(whole, "utf-8")
    mended = rebound(copy, said=b"final round\n", PYTHONPATH=str(copy))
    assert mended.stderr == b""
    assert "Data Analyst at Larkfield Health" in mended.stdout.decode()
    assert "What is in there" in mended.stdout.decode()


def test_output_that_cannot_be_written_is_no_traceback(tmp_path: Path) -> None:
    """As on a full disk: whoever reads us is gone, what was said stays kept."""
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            REBOUND, input=b"no\n", stdout=full, stderr=subprocess.PIPE, env=environment(tmp_path), cwd=tmp_path,
            timeout=60, check=False,
        )  # fmt: skip

    assert b"Traceback" not in done.stderr

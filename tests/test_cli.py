"""The commands, as programs and operators call them: what comes out, and with which status."""

from __future__ import annotations

import json
import re
import sqlite3
import subprocess
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from process import GOLDEN, REBOUND, ROOT, environment, rebound, replies

JOURNEY = {
    *("company", "role", "stage", "route", "step", "outcome", "closed", "answered", "wins", "note", "first_step"),
    "check_ins",
}
TOKENS = {
    "SLACK_BOT_TOKEN": "xoxb-1",
    "SLACK_APP_TOKEN": "xapp-1",
}


def asked(folder: Path, *objects: object) -> list[dict[str, Any]]:
    lines = [line if isinstance(line, bytes) else json.dumps(line).encode() for line in objects]
    done = rebound(folder, "understand", said=b"\n".join(lines))
    assert (done.returncode, done.stderr) == (0, b"")
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def talked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which golden conversation A was had."""
    folder = tmp_path_factory.mktemp("talked")
    assert rebound(folder, said="\n".join(replies()).encode()).returncode == 0
    return folder


# --- what a person kept ---


def test_the_export_has_the_keys_of_the_contract(talked: Path) -> None:
    """Programs read it: what is here stays here, under these names."""
    done = rebound(talked, "export", "terminal:me", "--json")
    told = json.loads(done.stdout)

    assert done.returncode == 0 and set(told) == {"person", "journeys"}
    journey = told["journeys"][0]
    assert set(journey) >= JOURNEY
    assert (journey["company"], journey["role"]) == ("Larkfield Health", "Data Analyst")
    assert (journey["stage"], journey["route"], journey["closed"]) == ("final", "met", False)
    assert journey["note"].startswith("Hi Priya,")
    assert journey["first_step"] == "one exercise on window functions"
    assert journey["wins"][0] == "I stayed calm in the panel even when they pushed"
    assert all(re.fullmatch(r"[a-z]+\.[a-z_]+", step) for step in journey["answered"])
    for check_in in journey["check_ins"]:
        assert set(check_in) == {"kind", "local", "zone"}
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d", check_in["local"])
        assert check_in["zone"] == "Europe/Lisbon"


def test_the_export_can_be_read_by_the_person(talked: Path) -> None:
    """A page, in words; no identifier of ours, no brackets of a program."""
    page = rebound(talked, "export", "terminal:me").stdout.decode()
    text = re.sub(r"<(style|script)\b.*?</\1>|<[^>]*>", " ", page, flags=re.DOTALL)

    assert page.startswith("<!DOCTYPE html>") and page.count("data:image/png;base64,") == 2
    assert all(each in text for each in ("Larkfield Health", "one exercise on window functions", "I stayed calm in"))
    assert not re.search(r"[{}\[\]]|\bNone\b|\bFalse\b|[a-z]_[a-z]|\b[a-z]+\.[a-z]+\b", text), text


def test_nobody_is_exported_and_nobody_erased(tmp_path: Path) -> None:
    """Status 1 and a line, so that a script can tell."""
    for verb in ("export", "forget"):
        done = rebound(tmp_path, verb, "slack:T1/U1")
        assert (done.returncode, done.stdout) == (1, b"")
        assert done.stderr == b"rebound: Nothing is kept of slack:T1/U1.\n"


def test_a_person_that_cannot_be_one(tmp_path: Path) -> None:
    """The three forms are shown."""
    done = rebound(tmp_path, "export", "ana")

    assert done.returncode == 2
    assert b"slack:TEAM/USER, discord:ID or terminal:me" in done.stderr


def test_forgetting_erases_all_and_says_so(tmp_path: Path) -> None:
    """The next start begins anew."""
    rebound(tmp_path, said=b"didn't get it\ndata analyst at larkfield health\n")

    done = rebound(tmp_path, "forget", "terminal:me")
    assert (done.returncode, done.stdout) == (0, b"Everything of terminal:me is erased.\n")
    assert rebound(tmp_path, "forget", "terminal:me").returncode == 1
    assert rebound(tmp_path).stdout.startswith(b"Rebound: What happened?")


# --- the database ---


def test_migrating_makes_the_tables_once(tmp_path: Path) -> None:
    first, again = rebound(tmp_path, "migrate"), rebound(tmp_path, "migrate")

    assert re.fullmatch(rb"The database went from empty to \w+\.\n", first.stdout)
    assert re.fullmatch(rb"The database is at \w+\.\n", again.stdout)
    assert first.returncode == again.returncode == 0


def test_rotating_takes_the_old_key_out_of_use(tmp_path: Path) -> None:
    """Afterwards the new key alone is enough."""
    rebound(tmp_path, said=b"didn't get it\ndata analyst at larkfield health\n")
    old = next(tmp_path.glob("*.key")).read_text().strip()
    new = "bmV3LWtleS1uZXcta2V5LW5ldy1rZXktbmV3LWtleS0="

    done = rebound(tmp_path, "rotate", ENCRYPTION_KEYS=f"{new},{old}")
    assert re.fullmatch(rb"\d+ pieces are encrypted anew under the first key\.\n", done.stdout), done.stderr
    told = rebound(tmp_path, "export", "terminal:me", "--json", ENCRYPTION_KEYS=new)
    assert json.loads(told.stdout)["journeys"][0]["company"] == "Larkfield Health"


# --- doctor, serve, draw, play ---


def test_the_doctor_finds_nothing_wrong_where_nothing_is(talked: Path) -> None:
    """No secret is shown, and nothing is changed."""
    done = rebound(talked, "doctor")

    assert done.returncode == 0, done.stdout.decode()
    assert all(re.match(r" +(ok|look)  ", line) for line in done.stdout.decode().splitlines())


def test_the_doctor_says_what_to_mend(talked: Path) -> None:
    """Another key, half a Slack, a language without words: each a line, and status 1."""
    told = rebound(
        talked, "doctor", ENCRYPTION_KEYS="A" * 43 + "=", SLACK_BOT_TOKEN="xoxb-secret", REBOUND_LANGUAGE="xx"
    )
    lines = [line for line in told.stdout.decode().splitlines() if line.startswith("wrong")]

    assert told.returncode == 1
    assert len(lines) == 3, lines
    assert "secret" not in told.stdout.decode()


def test_serving_without_a_token_says_what_to_set(tmp_path: Path) -> None:
    done = rebound(tmp_path, "serve")

    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (1, b"", 1)
    assert b"SLACK_BOT_TOKEN or DISCORD_BOT_TOKEN" in done.stderr


def test_chat_is_the_terminal_whatever_is_set(tmp_path: Path) -> None:
    done = rebound(tmp_path, "chat", said=b"no\n", **TOKENS)

    assert done.returncode == 0
    assert done.stdout.startswith(b"Rebound: What happened?")


def test_the_drawing_is_valid_mermaid(tmp_path: Path) -> None:
    """Line by line by its grammar; every arrow runs between rooms that are drawn, every phase is closed."""
    lines = rebound(tmp_path, "draw").stdout.decode().splitlines()
    room = re.compile(r"    (\w+)\[[\w ]+\]")
    end = r"\w+(?:\(\(\w+\)\))?"
    arrow = re.compile(rf"  (\w+) (?:-->|-\.->)\|\"[^\"|]+\"\| ({end})")
    phase = re.compile(r"  subgraph \w+")

    assert lines[0] == "flowchart TD"
    assert all(room.fullmatch(x) or arrow.fullmatch(x) or phase.fullmatch(x) or x == "  end" for x in lines[1:])
    assert sum(bool(phase.fullmatch(line)) for line in lines) == lines.count("  end") > 6
    rooms = {found[1] for line in lines if (found := room.fullmatch(line))}
    moves = [found.groups() for line in lines if (found := arrow.fullmatch(line))]
    # "end" and its like are words of Mermaid's own, and would break the picture.
    assert not {"end", "graph", "subgraph", "style", "click", "class"} & rooms
    assert {a for a, _ in moves} <= rooms
    assert {b for _, b in moves} <= rooms | {"closed((closed))", "done((done))"}


def test_a_transcript_is_played(tmp_path: Path) -> None:
    """From an empty database, to standard output; the settings here and the file there stay as they are."""
    played = rebound(tmp_path, "play", str(GOLDEN), OPERATOR_NAME="Somebody Else")
    assert played.returncode == 0, played.stderr
    assert "run by Mia Lund" in played.stdout.decode()
    assert not list(tmp_path.iterdir())

    (tmp_path / "again.chat").write_bytes(played.stdout)
    assert rebound(tmp_path, "play", "again.chat").stdout == played.stdout


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (b"Ana: [No such button]\n", "input line 1: no button [No such button] was shown"),
        (b"(it rains)\n", "there is no such weather: (it rains)"),
        (b"(slack \xc2\xb7 Nowhere/City \xc2\xb7 2026-11-04 12:40)\n", "input line 1"),
        (b"\xff\xfe", "cannot be read"),
        (None, "cannot be read"),
    ],
)
def test_a_transcript_that_cannot_be_played(text: bytes | None, line: str, tmp_path: Path) -> None:
    file = tmp_path / "x.chat"
    if text is not None:
        file.write_bytes(text)

    done = rebound(tmp_path, "play", str(file))
    assert (done.returncode, done.stderr.count(b"\n")) == (1, 1)
    assert line in done.stderr.decode()


def test_a_reader_who_left_is_no_error(tmp_path: Path) -> None:
    """`rebound draw | head -1`."""
    line = f"{REBOUND[0]} -m bot draw | head -1"
    done = subprocess.run(["sh", "-c", line], capture_output=True, env=environment(tmp_path), cwd=tmp_path, check=False)

    assert (done.stdout, done.stderr) == (b"flowchart TD\n", b"")


# --- understand ---

KEYS = {"crisis", "opening", "command", "feelings", "gaps", "answer", "when", "letter"}


def test_understanding_has_the_keys_of_the_contract(tmp_path: Path) -> None:
    told = asked(
        tmp_path,
        {"text": "didn't get the data analyst job at Larkfield Health, final round"},
        {"text": "i want to kill myself"},
        {"text": "remind me friday at 9", "now": "2026-11-04T12:40", "zone": "Europe/Lisbon"},
        {"text": ""},
    )

    assert all(set(each) == KEYS for each in told)
    assert set(told[0]["opening"]) == {"intent", "stage", "company", "role", "sure"}
    assert told[0]["opening"]["stage"] == "final"
    assert [each["crisis"] for each in told] == ["none", "full", "none", "none"]
    assert told[2]["when"] == "2026-11-06T09:00"


def test_a_line_that_is_no_object_costs_only_itself(tmp_path: Path) -> None:
    """An error in its place, and the rest is answered."""
    bad: list[object] = [
        b"hello", b"[]", b"3", b"null", b"{}", b'{"text": 3}', b'{"text": null}', b'{"text": "a", "now": "soon"}',
        b'{"text": "a", "zone": "Mars/Base"}', b'{"text": "a", "zone": "../../etc"}', b'{"text": "a", "zone": 3}',
        b'{"text": "a", "now": "0001-01-01T00:00+14:00", "zone": "America/New_York"}', b"[" * 100_000, b'{"text": "',
    ]  # fmt: skip

    told = asked(tmp_path, *bad, {"text": "no"})

    assert [set(each) for each in told[:-1]] == [{"error"}] * len(bad)
    assert set(told[-1]) == KEYS


def test_bytes_that_are_no_text_and_half_an_emoji(tmp_path: Path) -> None:
    """Taken as they come; what goes out is JSON in UTF-8 all the same."""
    told = asked(
        tmp_path, b'{"text": "caf\xe9 at \xff Larkfield, final round"}', b'{"text": "no \\ud83d at \\ud800 Corp"}'
    )

    assert [set(each) for each in told] == [KEYS, KEYS]


def test_a_line_of_a_megabyte(tmp_path: Path) -> None:
    """Whole words, one word, letters with marks: seconds, not minutes."""
    began = time.monotonic()
    megabyte = 1_000_000
    told = asked(
        tmp_path,
        {"text": ("i did not get it and i am sad " * (megabyte // 30))},
        {"text": "x" * megabyte},
        {"text": "i\u0301" * (megabyte // 3)},
    )

    assert [set(each) for each in told] == [KEYS] * 3
    assert time.monotonic() - began < 30


def test_a_program_may_wait_for_each_answer(tmp_path: Path) -> None:
    """Nothing is held back in a buffer."""
    with subprocess.Popen(
        [*REBOUND, "understand"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment(tmp_path), cwd=ROOT
    ) as running:
        assert running.stdin and running.stdout
        for text in ("no", "yes"):
            running.stdin.write(json.dumps({"text": text}).encode() + b"\n")
            running.stdin.flush()
            assert json.loads(running.stdout.readline())["answer"] == text
        running.stdin.close()


def test_what_did_not_arrive_is_listed_and_tried_again(talked: Path) -> None:
    """Ids, steps and reasons; never a word."""
    assert rebound(talked, "outbox").stdout == b"Everything arrived, or is on its way.\n"
    with closing(sqlite3.connect(talked / "rebound.db")) as db, db:
        db.execute("UPDATE outbox SET state = 'dead', reason = 'refused', prompt = 'sealed' WHERE id = 1")

    told = rebound(talked, "outbox", "--again").stdout.decode()

    assert re.fullmatch(r"outbox:1  \d{4}-\d\d-\d\d \d\d:\d\d  [\w.]+: refused\n1 of 1 are tried once more.*\n", told)
    assert rebound(talked, "outbox").stdout == b"Everything arrived, or is on its way.\n"

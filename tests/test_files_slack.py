"""Files in Slack, lived: sent where nobody minds, warned of at work, and taken away again."""

from __future__ import annotations

from pathlib import Path

from loopback.faults import Fault
from loopback.slack import LoopbackSlack, Person
from loopback.slack.refused import Refused
from slack_alive import alive

NO = "got a no from Acme after the interview"


def shown(ana: Person) -> list[dict[str, str]]:
    """Files that stand in her chat."""
    return [file for message in ana.chat if message.by_bot for file in message.raw.get("files", [])]


async def a_file(slack: LoopbackSlack, ana: Person) -> dict[str, str]:
    await slack.workspace.bell.until(lambda: bool(shown(ana)), 10)
    return shown(ana)[-1]


async def test_the_export_is_one_file(tmp_path: Path) -> None:
    """A page with everything, under a name with its date and a text for those who do not see it."""
    async with LoopbackSlack() as slack, alive(slack, tmp_path):
        ana = slack.person("Ana")
        await ana.says(NO)
        await ana.until("What is in there")
        await ana.says("export")
        file = await a_file(slack, ana)
        await ana.until("Which words are nearest")
        [stored] = slack.files.values()

        assert file["name"].startswith("rebound-export-") and file["name"].endswith(".html")
        assert file["alt_txt"] and file["mimetype"] == "text/html"
        assert stored.content and b"Acme" in stored.content and b"<!DOCTYPE html>" in stored.content
        assert slack.violations == []


async def test_no_word_of_theirs_stands_in_an_address(tmp_path: Path) -> None:
    """What a picture shows is told as its alt text: in the body of a call, where no proxy writes it down."""
    async with LoopbackSlack() as slack, alive(slack, tmp_path):
        ana = slack.person("Ana")
        await ana.says(NO)
        await ana.until("What is in there")
        await ana.says("sad, a 4")
        await ana.reads()
        await ana.says("my moods")
        await ana.until("So far, from the first to the last: 4")
        await ana.taps("As a picture")
        file = await a_file(slack, ana)

        assert file["name"].startswith("rebound-moods-") and file["mimetype"] == "image/png"
        assert file["alt_txt"].endswith(": 4.")
        assert slack.violations == []


async def test_at_work_the_export_comes_after_a_warning_and_goes_after_an_hour(tmp_path: Path) -> None:
    """File and message, whatever she says meanwhile."""
    async with LoopbackSlack() as slack, alive(slack, tmp_path, WORKPLACE="yes"):
        ana = slack.person("Ana")
        await ana.says(NO)
        await ana.until("What is in there")
        await ana.says("export")
        warning = await ana.until("Shall I send")
        assert warning.labels == ["Send it here", "Not here"] and not shown(ana)

        await ana.taps("Send it here")
        await a_file(slack, ana)
        await ana.until("Which words are nearest")
        await ana.says("sad")
        await ana.reads()
        (tmp_path / "clock").write_text("3500")
        await ana.says("hello")
        await ana.reads()
        assert shown(ana)

        (tmp_path / "clock").write_text("3700")
        await slack.workspace.bell.until(lambda: not shown(ana), 10)
        assert not slack.files and slack.violations == []


async def test_at_work_it_can_be_left(tmp_path: Path) -> None:
    """Then nothing is sent, and the question below returns."""
    async with LoopbackSlack() as slack, alive(slack, tmp_path, WORKPLACE="yes"):
        ana = slack.person("Ana")
        await ana.says(NO)
        await ana.until("What is in there")
        await ana.says("export")
        await ana.until("Shall I send")
        await ana.taps("Not here")
        await ana.until("Nothing is sent")

        assert not shown(ana) and not slack.files


async def test_at_work_no_picture_is_sent(tmp_path: Path) -> None:
    """Neither offered nor sent when asked for: what it would show is said."""
    async with LoopbackSlack() as slack, alive(slack, tmp_path, WORKPLACE="yes"):
        ana = slack.person("Ana")
        await ana.says(NO)
        await ana.until("What is in there")
        await ana.says("sad, a 4")
        await ana.reads()
        await ana.says("my moods")
        assert "As a picture" not in (await ana.until("So far, from the first to the last")).labels
        await ana.says("picture")
        await ana.until("No picture is sent here")

        assert not shown(ana) and not slack.files


async def test_forget_me_takes_files_away(tmp_path: Path) -> None:
    """As it does our messages."""
    async with LoopbackSlack() as slack, alive(slack, tmp_path):
        ana = slack.person("Ana")
        await ana.says(NO)
        await ana.until("What is in there")
        await ana.says("export")
        await a_file(slack, ana)
        await ana.says("forget me")
        await ana.until("Erase it all?")
        await ana.taps("Yes, erase it all")
        await slack.workspace.bell.until(lambda: not shown(ana), 10)

        assert not slack.files and slack.violations == []


async def test_a_file_that_meets_a_fault_comes_later(tmp_path: Path) -> None:
    """At every one of its three steps: it arrives once, and its words with it."""
    async with LoopbackSlack() as slack, alive(slack, tmp_path):
        ana = slack.person("Ana")
        await ana.says(NO)
        await ana.until("What is in there")
        for step in ("files.getUploadURLExternal", "upload", "files.completeUploadExternal"):
            slack.faults.once(Fault.BROKEN, step)
        await ana.says("export")
        await a_file(slack, ana)
        await ana.until("Which words are nearest")

        assert len(shown(ana)) == 1 and len(slack.faults.met) == 3


async def test_a_workspace_without_files_is_told_of(tmp_path: Path) -> None:
    """A sentence instead, once, and nothing behind it has to wait."""
    async with LoopbackSlack() as slack, alive(slack, tmp_path):
        ana = slack.person("Ana")
        await ana.says(NO)
        await ana.until("What is in there")
        slack.refusing["files.getUploadURLExternal"] = Refused("file_uploads_disabled")
        await ana.says("export")
        await ana.until("takes no such file")
        await ana.until("Which words are nearest")

        assert not shown(ana)

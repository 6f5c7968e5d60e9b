"""The README opens with a chat that is played, and names every command there is."""

from pathlib import Path

from bot.cli import parser

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
CHAT = ROOT / "tests" / "transcripts" / "readme.chat"


def spoken() -> str:
    """The chat without its weather; `test_transcripts` holds it to what Rebound says."""
    lines = CHAT.read_text("utf-8").splitlines()
    return "\n".join(line for line in lines if not line.startswith(("(", "#"))).strip()


def test_the_first_chat_is_one_that_is_played(accept: bool) -> None:
    """Letter for letter: what one reads first is what one gets."""
    before, shown, after = README.read_text("utf-8").split("```", 2)
    if accept:
        README.write_text(f"{before}```\n{spoken()}\n```{after}", "utf-8")
        shown = spoken()

    assert shown.strip() == spoken()


def test_every_command_is_named() -> None:
    """Whoever runs it reads one page."""
    verbs = next(action.choices for action in parser()._actions if action.dest == "verb")
    readme = README.read_text("utf-8")

    assert [verb for verb in verbs or () if f"`{verb}" not in readme and f"rebound {verb}" not in readme] == []

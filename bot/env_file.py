"""A `.env` file, read strictly: each line is a setting, or an error with its place. No value is ever printed."""

from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple

# The parser alone: what stands above it puts the values into the process's own environment, or passes bad lines over.
from dotenv.parser import Binding, parse_stream

from bot.errors import ConfigurationError


class Found(NamedTuple):
    """A value as it was written, and where."""

    value: str
    where: str


def read(path: Path, known: Sequence[str]) -> dict[str, Found]:
    """
    Returns:
        What the file sets, by name; nothing if there is no file.
    Raises:
        ConfigurationError: the first line that is no setting, or no line at all could be read.
    """
    try:
        # Some editors open a UTF-8 file with a byte order mark; it is not part of the first name.
        with path.open(encoding="utf-8-sig") as lines:
            bindings = [each for each in parse_stream(lines) if each.error or each.key]
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError):
        raise ConfigurationError(
            f"{path} cannot be read.", "It has to be a text file in UTF-8 that we may open."
        ) from None
    return dict(_named(each, path, known) for each in bindings)


def _named(binding: Binding, path: Path, known: Sequence[str]) -> tuple[str, Found]:
    where = f"{path}, line {_line(binding)}"
    if binding.error or not binding.key:
        raise ConfigurationError(f"{where}: this is no setting.", "Write NAME=value, or # before a remark.")
    if binding.key not in known:
        raise ConfigurationError(f"{binding.key} is no setting of Rebound.", _near_miss(binding.key, known))
    return binding.key, Found(binding.value or "", where)


def _line(binding: Binding) -> int:
    # The parser counts from the empty lines before a setting.
    text = binding.original.string
    return binding.original.line + text[: len(text) - len(text.lstrip())].count("\n")


def _near_miss(name: str, known: Sequence[str]) -> str:
    near = get_close_matches(name.upper(), known, n=1)
    return f"Did you mean {near[0]}?" if near else "All of them are named in .env.example."

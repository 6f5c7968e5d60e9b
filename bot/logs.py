"""What is logged, and how: ids, steps and places in the code. Never a person's words, so never an exception's text."""

from __future__ import annotations

import json
import logging
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from traceback import walk_tb
from typing import Final

HOME: Final = Path(__file__).parents[1]
OURS: Final = frozenset(["adapters", "bot", "dialogues"])


class Stderr(logging.Handler):
    """Looks standard error up at each line: the terminal puts its own there, which writes above what is being typed."""

    def emit(self, record: logging.LogRecord) -> None:
        with suppress(OSError, ValueError, AttributeError):  # closed, or nobody reads it: no reason to stop listening
            sys.stderr.write(self.format(record) + "\n")
            sys.stderr.flush()


class AsText(logging.Formatter):
    """A line for people."""

    def format(self, record: logging.LogRecord) -> str:
        return f"{record.levelname} {record.name}: {without_words(record)}"


class AsJson(logging.Formatter):
    """A JSON object a line, for a collector."""

    def format(self, record: logging.LogRecord) -> str:
        told = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "from": record.name,
            "what": without_words(record),
        }
        return json.dumps(told, ensure_ascii=False)


def without_words(record: logging.LogRecord) -> str:
    """What may be told of a record. A library's own text may quote a whole event, and a traceback what a person wrote:
    of both only the place is told."""
    told = record.getMessage() if record.name.split(".")[0] in OURS else f"{record.filename}:{record.lineno}"
    if record.exc_info and record.exc_info[1] is not None:
        failure = record.exc_info[1]
        told += f" ({type(failure).__name__} at {whereabouts(failure)})"
    return told


def begin(level: str, form: str) -> None:
    """Once, at the start."""
    handler = Stderr()
    handler.setFormatter(AsJson() if form == "json" else AsText())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    for name in OURS:
        logging.getLogger(name).setLevel(level)
    logging.captureWarnings(True)


def whereabouts(failure: BaseException) -> str:
    """File and line alone, the innermost of ours: an exception's text may hold a person's words."""
    if isinstance(failure, SyntaxError):
        return f"{Path(failure.filename or '?').name}:{failure.lineno}"
    frames = [(Path(frame.f_code.co_filename), line) for frame, line in walk_tb(failure.__traceback__)]
    ours = [(file, line) for file, line in frames if file.is_relative_to(HOME)] or frames
    return f"{ours[-1][0].name}:{ours[-1][1]}" if ours else "?"

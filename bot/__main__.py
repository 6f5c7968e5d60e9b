"""The one composition root, and the console script. The only file that sees all three packages.

Nothing of ours that could be broken is imported before `main` can say so in one line.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot import logs
from bot.errors import ConfigurationError, ReboundError
from dialogues.mistakes import DialogueError

if TYPE_CHECKING:
    from bot.clock import Clock
    from bot.settings import Settings

NOWHERE_TO_SERVE = ConfigurationError(
    "There is no platform to serve.", "Set SLACK_BOT_TOKEN or DISCORD_BOT_TOKEN in .env, or talk here: rebound chat."
)
ONLY_HERE = ConfigurationError(
    "A platform's token is set, and this version of Rebound speaks in the terminal only.", "Talk here: rebound chat."
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Status 0 when all went well; 1, and one line with the mend, when something has to be mended."""
    try:
        return run(sys.argv[1:] if arguments is None else arguments)
    except DialogueError as wrong:
        return mended(f"{wrong} Mend it there; ARCHITECTURE.md says what lies where.")
    except ReboundError as wrong:
        return mended(str(wrong))
    except KeyboardInterrupt:
        return 0
    except BrokenPipeError:  # whoever read us has left, as in `rebound draw | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as failure:  # its text or its traceback may hold what a person wrote
        return mended(f"A mistake of ours: {type(failure).__name__} at {logs.whereabouts(failure)}. Please report it.")


def mended(line: str) -> int:
    print(f"rebound: {' '.join(line.split())}", file=sys.stderr)
    return 1


def run(arguments: Sequence[str]) -> int:
    from bot import cli
    from bot.clock import Clock
    from bot.settings import Settings

    asked = cli.parsed(arguments)
    settings = Settings.read(os.environ)
    logs.begin(settings.log_level, settings.log_format)
    clock = Clock(settings.rebound_clock)
    if asked.verb in cli.VERBS:
        return cli.VERBS[asked.verb](asked, settings, clock)
    serves = asked.verb == "serve" or (asked.verb is None and bool(settings.platforms()))
    return serve(settings) if serves else chat(settings, clock)


def serve(settings: Settings) -> int:
    raise ONLY_HERE if settings.platforms() else NOWHERE_TO_SERVE


def chat(settings: Settings, clock: Clock) -> int:
    from adapters import terminal  # an adapter's libraries load only when it is used
    from bot.service import Service
    from bot.store import Store
    from dialogues import complete

    complete.check()
    service = Service(Store.open(settings.database_url, settings.keys), settings, clock)
    try:
        asyncio.run(terminal.chat(service))
    finally:
        service.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""The one composition root, and the console script. The only file that sees all three packages.

Nothing of ours that could be broken is imported before `main` can say so in one line.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from bot import logs
from bot.errors import ConfigurationError, ReboundError
from dialogues.mistakes import DialogueError

if TYPE_CHECKING:
    from bot.clock import Clock
    from bot.serving import Platform
    from bot.settings import Settings

NOWHERE_TO_SERVE = ConfigurationError(
    "There is no platform to serve.", "Set SLACK_BOT_TOKEN or DISCORD_BOT_TOKEN in .env, or talk here: rebound chat."
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
    if asked.verb == "doctor":
        return doctor(settings)
    serves = asked.verb == "serve" or (asked.verb is None and bool(settings.platforms()))
    return serve(settings, clock) if serves else chat(settings, clock)


def platforms(settings: Settings) -> list[Platform]:
    """Those whose tokens are set. An adapter's libraries load only when it is used."""
    found: list[Platform] = []
    if "slack" in (names := settings.platforms()):
        from adapters.slack import Slack

        found.append(Slack(settings))
    if "discord" in names:
        from adapters.discord import Discord

        found.append(Discord(settings))
    return found


def doctor(settings: Settings) -> int:
    from bot import doctor

    with suppress(ConfigurationError):  # the doctor says what it is
        return doctor.examine(settings, sys.stdout, platforms(settings))
    return doctor.examine(settings, sys.stdout, [])


def serve(settings: Settings, clock: Clock) -> int:
    from bot import serving
    from bot.service import Service
    from bot.store import Store
    from dialogues import complete

    complete.check()
    served = platforms(settings)
    if not served:
        raise NOWHERE_TO_SERVE
    store = Store.open(settings.database_url, settings.keys, serving.UNTIL_THE_STORE_IS_THERE)
    service = Service(store, settings, clock)
    try:
        asyncio.run(serving.serve(service, served, settings))
    finally:
        service.close()
    return 0


def chat(settings: Settings, clock: Clock) -> int:
    from adapters import terminal
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

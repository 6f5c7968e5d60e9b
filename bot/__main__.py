"""The one composition root, and the console script. The only file that sees all three packages."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from argparse import Namespace
from collections.abc import Sequence

from bot import cli
from bot.clock import Clock
from bot.errors import ReboundError
from bot.service import Service
from bot.settings import Settings
from bot.store import Store


def main(arguments: Sequence[str] | None = None) -> int:
    """Status 0 when all went well; 1, and one line with the mend, when something has to be mended."""
    try:
        asked = cli.parsed(sys.argv[1:] if arguments is None else arguments)
        settings = Settings.read(os.environ)
        logging.basicConfig(level=settings.log_level, stream=sys.stderr, format="%(levelname)s %(name)s: %(message)s")
        return run(asked, settings)
    except ReboundError as wrong:
        print(f"rebound: {wrong}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 0


def run(asked: Namespace, settings: Settings) -> int:
    clock = Clock(settings.rebound_clock)
    if asked.verb == "understand":
        return cli.understand(sys.stdin, sys.stdout, clock)
    if asked.verb == "export":
        return cli.export(settings, asked.person, asked.json, sys.stdout)
    if asked.verb == "forget":
        return cli.forget(settings, asked.person)
    if asked.verb == "migrate":
        return cli.migrated(settings)
    if asked.verb == "rotate":
        return cli.rotate(settings)
    if asked.verb == "draw":
        return cli.draw(sys.stdout)
    return chat(settings, clock)


def chat(settings: Settings, clock: Clock) -> int:
    from adapters import terminal  # an adapter's libraries load only when it is used

    service = Service(Store.open(settings.database_url, settings.keys), settings, clock)
    try:
        asyncio.run(terminal.chat(service))
    finally:
        service.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())

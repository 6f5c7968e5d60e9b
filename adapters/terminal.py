"""A chat in the terminal, and nothing but its translation. The only importer of prompt_toolkit and rich.

Nothing typed here is written to disk: no history, no editor, and no file but the one that was asked for.
"""

from __future__ import annotations

import asyncio
import logging
import signal
import sys
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import aclosing, contextmanager, suppress
from io import TextIOWrapper
from typing import TextIO
from uuid import uuid4

from prompt_toolkit import PromptSession
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.enums import DEFAULT_BUFFER
from prompt_toolkit.filters import has_focus
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.history import DummyHistory
from prompt_toolkit.input import create_input
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.output import create_output
from prompt_toolkit.output.vt100 import Vt100_Output
from prompt_toolkit.patch_stdout import patch_stdout
from prompt_toolkit.utils import is_dumb_terminal
from rich.console import Console
from rich.text import Text

from adapters.plain import ALONE, AWAY, PLATFORM, Lines, Service, as_told, clean, here, labels, rows
from bot.addresses import Address
from bot.errors import StoreError, TryLater
from bot.events import Reply
from bot.logs import whereabouts
from bot.prompts import Prompt

FAREWELL = "Bye for now. Start me again whenever you like."
BROKEN = "Something broke on my side, and I may not have that. Please send it once more."

_log = logging.getLogger(__name__)
_QUIET = "#5f87af"  # 3.7:1 on white and 5.6:1 on black: to be seen on both, loud on neither
_WIDEST = 100  # longer rows are hard to follow with the eye


async def chat(service: Service, *, stdin: TextIO | None = None, stdout: TextIO | None = None) -> None:
    """The whole adapter: returns at Ctrl-C, Ctrl-D, the end of input, or a signal to end."""
    stdin, stdout = stdin or sys.stdin, stdout or sys.stdout
    if isinstance(stdout, TextIOWrapper):
        stdout.reconfigure(encoding="utf-8", errors="replace")
    on_screen = stdin and stdin.isatty() and stdout.isatty() and not is_dumb_terminal()
    seat = Screen(stdin, stdout) if on_screen else Lines(stdin, stdout)
    service.attach(PLATFORM, seat)
    with told_to_end(seat.end):
        try:
            async with asyncio.TaskGroup() as group:
                await service.open(here())
                loops = group.create_task(service.run())
                await _talk(service, seat)
                loops.cancel()
        except ExceptionGroup as failed:
            raise failed.exceptions[0] from None


async def _talk(service: Service, seat: Screen | Lines) -> None:
    person = here()
    async with aclosing(seat.replies()) as replies:
        async for text in replies:
            try:
                await (await service.hear(Reply(person, f"{PLATFORM}:{uuid4()}", text=text)))
            except StoreError as down:
                _log.warning("a reply was not kept: %s", down)  # the person was told
            except Exception as failure:
                # The service keeps what it can. Here only the one promise is left: no reply goes unanswered.
                _log.error("a reply was not heard: %s at %s", type(failure).__name__, whereabouts(failure))
                with suppress(TryLater):
                    await seat.send(person, Prompt((BROKEN,)), "")


@contextmanager
def told_to_end(end: Callable[[], None]) -> Iterator[None]:
    """The first signal asks to end, when what was said has been answered; a second one is the system's own."""
    loop = asyncio.get_running_loop()

    def told(number: int) -> None:
        loop.remove_signal_handler(number)
        end()

    numbers = [signal.SIGINT, signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])]
    # Windows has no such handlers, and a thread may not set them.
    with suppress(NotImplementedError, RuntimeError, ValueError):
        for number in numbers:
            loop.add_signal_handler(number, told, number)
    try:
        yield
    finally:
        with suppress(NotImplementedError, RuntimeError, ValueError):
            for number in numbers:
                loop.remove_signal_handler(number)


class Screen:
    """The line one types in stays at the bottom; all that is said stands above it."""

    def __init__(self, stdin: TextIO, stdout: TextIO) -> None:
        output = create_output(stdout)
        if isinstance(output, Vt100_Output):
            output.enable_cpr = False  # a terminal that does not know the question answers with a warning
        self._console = Console(file=stdout, highlight=False, markup=False, emoji=False)
        # Sixteen colours leave none that is seen on light and dark.
        self._quiet = _QUIET if self._console.color_system in {"256", "truecolor"} else "bold"
        self._typed: asyncio.Queue[str | None] = asyncio.Queue()
        self._hearing = False
        self._session: PromptSession[str] = PromptSession(
            self._mark,
            multiline=True,
            history=DummyHistory(),
            key_bindings=self._keys(),
            prompt_continuation="  ",
            reserve_space_for_menu=0,
            complete_while_typing=False,
            erase_when_done=True,
            interrupt_exception=EOFError,  # a KeyboardInterrupt in a task would tear the loop down with it
            input=create_input(stdin),
            output=output,
        )

        # Not in the key alone: Ctrl-O and Alt-# send too, and would have ended the chat with the words unsaid.
        self._session.default_buffer.accept_handler = self._say

    def end(self) -> None:
        app = self._session.app
        if not app.is_running:
            self._typed.put_nowait(None)
        elif not app.is_done:
            app.exit(exception=EOFError)

    async def send(self, address: Address, prompt: Prompt, key: str) -> str | None:
        """Raises TryLater when the window is gone."""
        prompt = as_told(prompt)
        try:
            self._above(self._alone(prompt) if prompt.kind in ALONE else self._said(prompt))
        except OSError:
            raise TryLater(AWAY) from None
        return None

    async def replies(self) -> AsyncGenerator[str, None]:
        with patch_stdout(raw=True):  # what anybody else prints, a warning say, goes above the line too
            typing = asyncio.create_task(self._session.prompt_async(set_exception_handler=False))
            typing.add_done_callback(lambda _: self._typed.put_nowait(None))
            try:
                while (text := await self._typed.get()) is not None:
                    self._hearing = True
                    yield text
                    self._hearing = False
                    self._session.app.invalidate()
            finally:
                typing.cancel()
                with suppress(EOFError, asyncio.CancelledError):
                    await typing
        with suppress(OSError):  # the window may be gone
            self._above([Text(), Text(FAREWELL)])

    def _mark(self) -> StyleAndTextTuples:
        return [("", "\n"), (self._quiet, "… " if self._hearing else "› ")]

    def _say(self, buffer: Buffer) -> bool:
        # Bytes that are no UTF-8 arrive as lone surrogates, which nothing could store.
        text = buffer.text.encode(errors="surrogateescape").decode(errors="replace")
        if text.strip():
            self._above([Text(), Text.assemble(("› ", self._quiet), clean(text))])
            self._typed.put_nowait(text)
        return False  # the line is empty again

    def _keys(self) -> KeyBindings:
        keys = KeyBindings()

        @keys.add("enter", filter=has_focus(DEFAULT_BUFFER))
        def say(event: KeyPressEvent) -> None:
            event.current_buffer.validate_and_handle()

        @keys.add("escape", "enter")
        @keys.add("c-j")
        def new_line(event: KeyPressEvent) -> None:
            event.current_buffer.insert_text("\n")

        return keys

    def _said(self, prompt: Prompt) -> Iterator[Text]:
        yield Text()
        for number, row in enumerate(rows(prompt)):
            yield Text.assemble(("" if number else "Rebound: ", self._quiet), row)
        yield from self._choices(prompt)

    def _alone(self, prompt: Prompt) -> Iterator[Text]:
        yield Text()
        for row in rows(prompt):
            # Neither frame nor indent, and the terminal breaks the row, not we: copied, it is one clean paragraph.
            yield Text(row, no_wrap=True, overflow="ignore")
        yield Text()
        yield from self._choices(prompt)

    def _choices(self, prompt: Prompt) -> Iterator[Text]:
        for number, label in labels(prompt):
            yield Text.assemble((number, self._quiet), label)

    def _above(self, texts: list[Text] | Iterator[Text]) -> None:
        """Prints over the line one types in, which is drawn again below with all that was typed.

        Not by run_in_terminal: that leaves raw mode meanwhile, where a terminal makes a new line out of Enter and shows
        keys by itself.
        """
        app = self._session.app
        if app.is_running:
            app.renderer.erase()
        width = min(self._session.output.get_size().columns, _WIDEST)
        for text in texts:
            self._console.print(text, width=None if text.no_wrap else width, crop=False, soft_wrap=bool(text.no_wrap))
        if app.is_running:
            app.invalidate()

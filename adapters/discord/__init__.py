"""Discord: its events in our words, our words in its messages. The only room that knows the library `discord`."""

from adapters.discord.adapter import Discord

__all__ = ["Discord"]

"""Discord on 127.0.0.1, for the real discord.py: its gateway, its API, its limits, and people who use it."""

from .person import Person
from .platform import LoopbackDiscord

__all__ = ["LoopbackDiscord", "Person"]

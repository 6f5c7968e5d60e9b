"""How a value is written in a sentence: the functions the words files may call."""

from __future__ import annotations

from typing import Any


def day(moment: Any) -> str:
    """ "Thursday 19 November"."""
    return f"{moment:%A} {moment.day} {moment:%B}"


def weekday(moment: Any) -> str:
    return f"{moment:%A}"


def date(moment: Any) -> str:
    return f"{moment.day} {moment:%B}"


def clock(moment: Any) -> str:
    return f"{moment:%H:%M}"


def lower(text: Any) -> str:
    return str(text)[:1].lower() + str(text)[1:]


def counted(number: Any) -> str:
    names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    return names[int(number)] if 0 <= int(number) < len(names) else str(int(number))

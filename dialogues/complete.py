"""Is everything there that the tables say? Looked at before the first person is, so that nobody meets the gap."""

from __future__ import annotations

from collections.abc import Iterator

from dialogues import words
from dialogues.flow import FLOW, near
from dialogues.mistakes import WordsError
from dialogues.vocabulary import Scale


def check(language: str = "en") -> None:
    """Looks the keys up without parsing the files, in milliseconds.

    Raises:
        WordsError: the first question or label that has no words.
    """
    known = words.index(language)
    for key in keys():
        if key not in known:
            raise WordsError(f'words/{language}: there is no "{key}".{near(key, known)}')


def keys() -> Iterator[str]:
    """Every question's and every label's."""
    for address, step in FLOW.steps.items():
        yield words.key_of(address)
        expects = step.expects
        numbers = [str(n) for n in range(expects.low, expects.high + 1)] if isinstance(expects, Scale) else []
        yield from (words.label_key(address, choice) for choice in (*numbers, *expects.choices))

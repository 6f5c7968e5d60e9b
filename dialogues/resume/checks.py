"""The ten looks at a CV, and which three come first on which route. What each says stands in words/en/resume.ftl."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

# Read by nobody so far: what decides in the first seconds comes first.
UNREAD: Final = ("top", "advert", "dates", "layout", "numbers", "verbs", "length", "pronouns", "spelling", "file")
# It opened a door once, so its lines come before its looks.
OPENED: Final = ("numbers", "verbs", "advert", "top", "pronouns", "length", "dates", "layout", "spelling", "file")
ORDER: Final[Mapping[str, Sequence[str]]] = {"never": UNREAD, "many": UNREAD}
AT_A_TIME: Final = 3


def order(route: str) -> Sequence[str]:
    return ORDER.get(route, OPENED)

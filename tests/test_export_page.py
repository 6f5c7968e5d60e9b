"""The export as a page: whole, self-contained, and whatever a person wrote in it does nothing."""

from __future__ import annotations

import base64
import json
import re
from datetime import UTC, datetime
from html.parser import HTMLParser
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot import drawn, export_page, people
from bot.addresses import Address
from bot.people import Everything
from bot.pictures import Picture
from dialogues.state import Journey, Person

NOW = datetime(2026, 11, 4, 12, 40, tzinfo=UTC)
ME = Address("terminal", "me")
TAGS = {
    *("html", "head", "meta", "title", "style", "body", "main", "section", "h1", "h2", "p", "dl", "dt", "dd"),
    *("figure", "img", "script"),
}
TRICKS = (
    "</script><script>alert(1)</script>",
    "<!--<script>",
    "]]>",
    '"><img src=x onerror=alert(1)>',
    "<svg/onload=alert(1)>",
    "</style><style>*{display:none}",
    "{{7*7}} ${x} &lt;b&gt; &#60;i&#62;",
    "javascript:alert(1)",
    "\u2028\u2029\x00\x1b[2J\ud800",
    "<base href=//evil.example>",
)


class Read(HTMLParser):
    """Every tag with what it has, the words one would see, and what stands in the script."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.seen, self.script, self.within = "", "", ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.within = tag if tag in ("script", "style") else ""

    def handle_endtag(self, tag: str) -> None:
        self.within = ""

    def handle_data(self, data: str) -> None:
        if self.within == "script":
            self.script += data
        elif not self.within:
            self.seen += data


def kept(words: str, mode: str = "active") -> Everything:
    memory: dict[str, Any] = {
        "company": words,
        "role": words,
        "stage": "final",
        "moods": [4, "lighter"],
        "gaps": [words],
        "wins": [{"text": words, "on": "2026-11-04"}],
        "note": {"text": words},
        "feelings": ["sad"],
        "strength": 4,
        "remarks": [{"quote": words, "kind": "stock"}],
    }
    return Everything(ME, Person(1, mode, 1, zone="Europe/Lisbon"), [Journey(1, "goodbye.card", memory=memory)], [])


def page(words: str) -> str:
    """Without pictures: words in them are pixels."""
    alt = Picture(b"png", words)
    return export_page.page(people.as_object(kept(words)), export_page.Drawn([[alt]], [alt]), NOW)


def inert(words: str) -> None:
    made = page(words)
    read = Read(made)

    assert {tag for tag, _ in read.tags} <= TAGS
    assert sum(tag == "script" for tag, _ in read.tags) == 1 and made.count("<script") == made.count("</script") == 1
    for tag, has in read.tags:
        assert not [name for name in has if name.startswith("on") or name in ("style", "srcdoc", "action")], tag
        assert (has.get("src") or "data:image/png;base64,").startswith("data:image/png;base64,") and "href" not in has
    told = json.loads(read.script)
    assert told["journeys"][0]["company"] == words
    made.encode()


@pytest.mark.parametrize("words", TRICKS)
def test_tricks_are_only_text(words: str) -> None:
    """Each would do something in a page that trusts it."""
    inert(words)


@given(
    st.text(st.characters(), max_size=60)
    | st.lists(st.sampled_from(["<", ">", "&", '"', "'", "!--", "/script", " "])).map("".join)
)
@settings(max_examples=150, deadline=None)
def test_any_text_of_theirs_is_inert(words: str) -> None:
    """And comes back from the JSON as it was."""
    inert(words)


def test_what_they_wrote_can_be_read_there() -> None:
    """Escaped, not left out."""
    read = Read(page('Tom & <Jerry> "Inc"'))

    assert 'Tom & <Jerry> "Inc"' in read.seen
    assert [has["alt"] for tag, has in read.tags if tag == "img"] == ['Tom & <Jerry> "Inc"'] * 2


def test_nothing_is_loaded_from_outside() -> None:
    """No address in it but those of its own pictures; and were there one, the page forbids itself to ask."""
    made = drawn.page(kept("Acme"), NOW)
    read = Read(made)

    assert not re.search(r"https?:|//|url\(|@import", re.sub(r"base64,[\w+/=]+", "", made))
    policy = next(has["content"] for tag, has in read.tags if has.get("http-equiv") == "Content-Security-Policy")
    assert policy and "default-src 'none'" in policy and "script-src" not in policy


def test_it_holds_the_pictures_with_their_words_and_the_json() -> None:
    """The card and the moods of a story; patterns only from the third on."""
    everything = kept("Acme")
    read = Read(drawn.page(everything, NOW))
    shown = [has for tag, has in read.tags if tag == "img"]

    assert json.loads(read.script) == people.as_object(everything)
    assert len(shown) == 2 and all(has["alt"] for has in shown)
    assert "final round" in (shown[0]["alt"] or "") and (shown[1]["alt"] or "").endswith("4, lighter.")
    for has in shown:
        content = base64.b64decode((has["src"] or "").partition(",")[2])
        assert Image.open(BytesIO(content)).width == 1080


def test_no_picture_in_the_day_after_a_card_for_danger() -> None:
    """The words stay: they are theirs."""
    read = Read(drawn.page(kept("Acme", mode="hushed"), NOW))

    assert "Acme" in read.seen and not [tag for tag, _ in read.tags if tag == "img"]


def test_it_is_made_for_a_phone_for_the_dark_and_for_paper() -> None:
    """By its own style, since nothing else comes along."""
    made = page("Acme")

    assert 'name="viewport"' in made and "prefers-color-scheme: dark" in made and "@media print" in made

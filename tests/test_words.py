"""The words files and the tables are held to each other: every sentence is there, fits, and can be said."""

import re
from datetime import datetime
from pathlib import Path

import pytest

from dialogues import words
from dialogues.flow import FLOW
from dialogues.slots import BLANK
from dialogues.vocabulary import Line, Scale

ROOT = Path(__file__).parents[1]
KEYS = sorted(words.index())
LABEL_LIMIT = 75  # characters: Slack's, the tighter platform
CODE = "\n".join(path.read_text("utf-8") for path in (ROOT / "dialogues").rglob("*.py"))
# Whatever sounds like a poster, an order or a promise. Whole words, over our sentences only.
AVOID = re.compile(
    r"\b(everything happens for a reason|meant to be|at least you|move on|get over it|shake it off|stay positive|"
    r"bright side|blessing in disguise|better things|work out|their loss|dodged a bullet|plenty of|wallow|self-pity|"
    r"toughen up|you should|you need to|you must|how you feel|redirection|your weaknesses|failure|depressed|trauma|"
    r"therapy session|cure|heal|guarantee|calm down|relax|cheer up|you've got this|brave|reach out|it's okay to|valid|"
    r"process your feelings|proud of you|growth|journey of|another one will come|allowed to)\b",
    re.IGNORECASE,
)


def questions() -> list[str]:
    return [words.key_of(step) for step in FLOW.steps]


def labels() -> list[str]:
    found = []
    for address, step in FLOW.steps.items():
        expects = step.expects
        numbers = [str(n) for n in range(expects.low, expects.high + 1)] if isinstance(expects, Scale) else []
        found += [words.label_key(address, choice) for choice in (*numbers, *expects.choices)]
    return found


def named_in_code() -> set[str]:
    return set(re.findall(r'(?:\.line|\bLine|says|lines|one)\((?:facts, )?"([a-z][\w-]*)"', CODE))


def dummy(language: str = "en") -> dict[str, object]:
    """Something for every variable any sentence names."""
    text = "\n".join(path.read_text("utf-8") for path in (words.FOLDER / language).glob("*.ftl"))
    found: dict[str, object] = dict.fromkeys(re.findall(r"\$(\w+)", text), "word")
    for name in re.findall(r"(?:DAY|DATE|CLOCK)\(\s*\$(\w+)", text):
        found[name] = datetime.fromisoformat("2026-11-05T12:30")
    for name in re.findall(r"COUNTED\(\s*\$(\w+)", text):
        found[name] = 3
    return found


@pytest.mark.parametrize("key", sorted({*questions(), *labels(), *named_in_code()}))
def test_there_are_words_for_it(key: str) -> None:
    """A question, a label, or a sentence the code names."""

    assert words.has(key)


@pytest.mark.parametrize("key", KEYS)
def test_it_can_be_said_in_every_wording(key: str) -> None:
    """With anything in its variables, and with nothing in them."""
    given = dummy()
    empty = {**given, **{k: "none" for k in BLANK if isinstance(given.get(k, ""), str)}}
    for args in (given, empty):
        for visit in range(1, words.variants(key) + 1):
            said = words.render(Line(key, args, visit))

            assert said.strip()
            assert "{" not in said
            assert "!" not in said


@pytest.mark.parametrize("key", sorted(set(labels())))
def test_a_label_fits_the_tighter_platform(key: str) -> None:
    assert len(words.render(Line(key, dummy()))) <= LABEL_LIMIT


@pytest.mark.parametrize("key", KEYS)
def test_nothing_is_said_that_stings(key: str) -> None:
    """No slogan, no order, no promise, no permission."""
    for visit in range(1, words.variants(key) + 1):
        found = AVOID.search(words.render(Line(key, dummy(), visit)))

        assert found is None, found

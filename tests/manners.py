"""The manners a machine can hold, over any walk: each is a function that tells what is wrong, or nothing."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Final

from walking import Shown, Walk

from dialogues import notes, words
from dialogues.practice.questions import questions
from dialogues.resume.lines import done
from dialogues.routes import AGAIN, COMES_BY
from dialogues.trail import LONGEST
from dialogues.turn import Heard, Said, Tapped, Turn

LABEL_LIMIT: Final = 75  # characters: Slack's, the tighter platform
PROMPT_LIMIT: Final = 2000  # characters: Discord's
BEFORE_A_QUESTION: Final = 3  # sentences
PLACES_AT_MOST: Final = 6
MEMORY_AT_MOST: Final = 60_000  # characters of JSON; a person's own words are the most of it
# Blocks of their own: the notice, the card for danger, their sentences sorted one by one, what was checked in a draft.
BLOCKS: Final = ("notice", "crisis", "feedback-confirm-", "unnamed-feedback-confirm-", "note-check-")
# What is written for them to copy, outside notes.ftl and crisis.ftl.
DRAFTS: Final = (
    *("feedback-polite-line", "gaps-ally-words", "check_in-kit-note", "blank-name", "blank-detail"),
    *("practice-ask-friend", "practice-ask-hires", "practice-ask-coach", "practice-listen"),
)
# Words that set a journey elsewhere without an answer: one step back, a part by its name, another story.
JUMPS: Final = frozenset({"back", "change", "open", "new_journey", "restart", "journeys", "again", "switch"})
_QUOTED = re.compile(r'"[^"]*"|“[^”]*”')
_END = re.compile(r"[.?!…](?=\s|$|\))")
A_SENTENCE: Final = 4  # words; "On, then." is none


def complaints(walk: Walk, heard: Heard, turn: Turn) -> Iterator[str]:
    """Everything that is wrong with the last turn of a walk."""
    news = walk.prompts[len(walk.prompts) - len(turn.says) :] if turn.says else []
    if isinstance(heard, Said | Tapped) and not any(p.lines or p.choices for p in news):
        yield "a reply was answered with nothing"
    for prompt in news:
        yield from of_prompt(prompt)
        for key, _, said in prompt.said:
            yield from of_sentence(key, said, walk)
        if prompt.kind == "draft":
            yield from of_draft(prompt, walk)
    yield from of_wordings(walk, news)
    yield from of_asking(walk, heard)
    yield from of_memory(walk)


def of_prompt(prompt: Shown) -> Iterator[str]:
    text = "\n".join(prompt.lines)
    if len(text) > PROMPT_LIMIT:
        yield f"{prompt.step or 'a prompt'}: {len(text)} characters"
    for choice, label in prompt.choices:
        if not 0 < len(label) <= LABEL_LIMIT:
            yield f'{prompt.step}: the label of "{choice}" has {len(label)} characters'
    for double, times in Counter(label for _, label in prompt.choices).items():
        if times > 1:
            yield f'{prompt.step}: two buttons "{double}"'
    if len({choice for choice, _ in prompt.choices}) < len(prompt.choices):
        yield f"{prompt.step}: two buttons of one choice"
    if prompt.step and prompt.kind == "plain":
        yield from of_question(prompt)


def of_sentence(key: str, said: str, walk: Walk) -> Iterator[str]:
    ours = _QUOTED.sub('""', said)
    told = " ".join(walk.spoken)
    for mark, what in (("!", "an exclamation mark"), ("{", "a variable is left"), ("0001", "a day that never was")):
        if mark in ours and mark not in told:
            yield f"{key}: {what}: {said!r}"
    if re.search(r"\bnone\b", ours) and "none" not in told.casefold() and not empty_by_itself(key):
        yield f"{key}: something empty is said: {said!r}"
    if not said.strip():
        yield f"{key}: nothing is said"


def of_question(prompt: Shown) -> Iterator[str]:
    """One question, and at most three sentences before it; the notice is a block of its own."""
    ours = [_QUOTED.sub('""', said) for key, _, said in prompt.said if not key.startswith(BLOCKS)]
    text = "\n".join(ours)
    if not (asked := text.count("?")):
        return
    if asked > 1:
        yield f"{prompt.step}: {asked} questions: {text!r}"
    before = text.split("?")[0]
    if (many := sentences(before)) > BEFORE_A_QUESTION:
        yield f"{prompt.step}: {many} sentences before the question: {text!r}"


def sentences(text: str) -> int:
    """The last one may be the question itself, which has no end yet."""
    return sum(len(bare(each)) >= A_SENTENCE for each in _END.split(text)[:-1])


@cache
def empty_by_itself(key: str) -> bool:
    """The sentence has that word of its own."""
    return bool(re.search(r"\bnone\b", re.sub(r"\[none\]", "", body_of(key))))


def body_of(key: str) -> str:
    """A message as its file has it, with all its forms."""
    file, _ = words.index()[key]
    text = (words.FOLDER / "en" / f"{file}.ftl").read_text("utf-8")
    own = re.split(rf"^{re.escape(key)} *=", text, flags=re.M)[1]
    return re.split(r"^[a-z#]", own, maxsplit=1, flags=re.M)[0]


@cache
def courtesies() -> frozenset[str]:
    """Every word that a draft may hold without having been told."""
    files = [(words.FOLDER / "en" / "notes.ftl").read_text("utf-8")]
    files += [card.read_text("utf-8") for card in words.FOLDER.glob("*/crisis.ftl")]
    asked = [f"{n} {question.text}" for n, question in enumerate(questions().values())]  # a sheet to read from
    return frozenset(bare(" ".join((*files, *map(body_of, DRAFTS), *asked, *notes.SIGN_OFFS))))


TURNED: Final = frozenset(["you", "your", "yourself", "are", "were", "have", "the", "way"])


def bare(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.casefold())


def of_draft(prompt: Shown, walk: Walk) -> Iterator[str]:
    """Only what the person said, and neutral courtesies."""
    told = {word for said in walk.spoken for word in bare(said)} | set(bare(walk.name))
    told |= {done(word) for word in told}  # a task of theirs, turned into a deed: "managing", "managed"
    if strange := set(bare("\n".join(prompt.lines))) - told - courtesies() - TURNED:
        yield f"a draft says {sorted(strange)}, and the person never did"


def of_wordings(walk: Walk, news: list[Shown]) -> Iterator[str]:
    """In order, and from the start again only when all were used."""
    for prompt in news:
        for key, visit, _ in prompt.said:
            if words.variants(key) < 2:
                continue
            nth, last = (visit - 1) % words.variants(key), walk.wordings.get(key, -1)
            if last >= 0 and nth != (last + 1) % words.variants(key):
                yield f"{key}: wording {nth + 1} after {last + 1}"
            walk.wordings[key] = nth


def of_asking(walk: Walk, heard: Heard) -> Iterator[str]:
    """A question is asked once in a journey, unless they went back to it, named it, or their answer leads there."""
    journey, step, done = walk.stood
    command = heard.understood.command if isinstance(heard, Said) else None
    if walk.journey.id != journey or (command and command.name in JUMPS) or walk.journey.memory.get("by_name"):
        return
    if walk.journey.step != step and walk.journey.step in done - AGAIN - COMES_BY:
        yield f"{walk.journey.step} is asked again, after {step}"


def of_memory(walk: Walk) -> Iterator[str]:
    if len(walk.journey.trail) > LONGEST:
        yield "the trail grows"
    if len(walk.person.places) > PLACES_AT_MOST:
        yield f"{len(walk.person.places)} places are open: {[p.step for p in walk.person.places]}"
    for record in (walk.person, walk.journey, *walk.person.places):
        if (size := len(json.dumps(record.memory))) > MEMORY_AT_MOST:
            yield f"a memory has grown to {size} characters"

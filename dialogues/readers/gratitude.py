"""Who a note goes to, and the true thing about them."""

from __future__ import annotations

import re

from dialogues import retelling, understanding, words
from dialogues.facts import Facts
from dialogues.understanding import Understood
from dialogues.vocabulary import Answer, Line, Slots

# What is said instead of a name, alone: an answer to another question, or to none.
NO_NAMES = frozenset(
    re.findall(
        r"\w+",
        "now later tomorrow today tonight yes yeah yep sure ok okay fine good maybe copied done sent next skip please "
        "thanks hi hello what why someone somebody anyone them her him me kind nice warmer shorter formal",
    )
)
MIDWAY = re.compile(
    r"(?:^(?:yes|yeah|well|maybe|ok)[,. ]+|, |"
    r"\b(?:called|named|was|only|my (?:friend|aunt|uncle|cousin|sister|brother|mum|mom|dad|neighbou?r|teacher|"
    r"colleague|boss|old boss)) )"
    r"(?P<name>[A-Z][a-zà-ÿ]+(?: [A-Z][a-zà-ÿ]+)?)\b[,.]? ?(?P<rest>.*)$",
    re.DOTALL,
)
TITLE = re.compile(r"^(?:mr|mrs|ms|dr|prof)\b")
KIN = re.compile(
    r"^(?:yes[,. ]+|yeah[,. ]+)?(?P<kin>my [a-z]+(?: [a-z]+)??),? "
    r"(?P<rest>(?:\w+ed|read|lent|gave|sat|wrote|took|put|drove)\b.*)$",
    re.IGNORECASE,
)


def named(text: str) -> tuple[str | None, str | None, tuple[str, ...]]:
    """Name, description, true things; also where the name stands in the middle, or is none but a relation."""
    if text.strip(" .!?,").lower() in NO_NAMES:
        return None, None, ()
    if retelling.DID.match(text):
        return None, None, understanding.who(f"Kim, {text}")[2]
    if midway := MIDWAY.search(text):
        return understanding.who(f"{midway['name']}, {midway['rest']}".rstrip(", "))
    name, description, clauses = understanding.who(text)
    if name is None and description is None and (kin := KIN.match(text.strip())):
        return None, kin["kin"].lower(), understanding.who(f"Kim, {kin['rest']}")[2]
    return name, description, clauses


def who(heard: Understood, facts: Facts) -> Answer | None:
    name, description, clauses = named(heard.text)
    name = TITLE.sub(lambda title: title[0].capitalize(), name) if name else name
    if name is None and description is None and not clauses:
        return Answer("no_one") if heard.answer == "no" else None
    note: Slots = {"person": name or "", "description": description or "", "details": list(clauses)}
    whom = "" if name else words.facing(description or "")
    return Answer("said", {"person": name or "", "whom": whom, "heard_details": list(clauses), "new_note": note})


# "Mrs Doyle, she stayed", "Maria from HR, who called": a name with a capital, and what that person did.
SOMEBODY = re.compile(
    r"(?!(?:Why|What|How|Who|When|Where|If|But|No|Yes|Later|Tomorrow|Today|Maybe|I)\b)"
    r"[A-Z][\w.'-]+(?: [\w.'-]+){0,3}, (?:she|he|they|who)\b"
)


def somebody_named(heard: Understood, facts: Facts) -> Answer | None:
    """Who asks when, and is told whom to thank and for what, has a yes already; neither is asked again."""
    found = who(heard, facts) if SOMEBODY.match(heard.text) else None
    if found is None or found.outcome != "said":
        return None
    given = {"outcome": found.outcome, "slots": found.slots, "sure": True}
    return Answer("now", {"given": {**facts.get("given", {}), "gratitude.who": given}})


def helper(heard: Understood, facts: Facts) -> Answer | None:
    if heard.answer in ("yes", "no"):
        return Answer("yes" if heard.answer == "yes" else "nobody")
    return who(heard, facts)


def light(heard: Understood, facts: Facts) -> Answer | None:
    """ "Nah. Well, Petra was nice" is a yes, with a name in it."""
    return Answer("yes") if somebody(heard.text) else None


def somebody(text: str) -> Slots:
    """A note's address, where a name is given beside a yes or a no; empty without one."""
    for part in (text, *reversed(understanding.sentences(text))):
        bare = re.sub(r"^(?:yes|yeah|nah|no|well|ok|maybe)\b[,. ]*|^(?:but|to)\b ?", "", part.strip(), flags=re.I)
        name, description, clauses = understanding.who(re.sub(r"^(?:to|well) ", "", bare)) if bare else (None, None, ())
        told = [re.sub(r"^(?:was|is|were) \w+[,;]? (?=s?he\b|they\b)", "", c) for c in clauses]
        told = [c for c in told if not re.match(r"(?:was|is|were)\b", c)]
        if name and name.split()[0] in text and name.split()[0].lower() not in NO_NAMES:
            return {"person": name, "description": description or "", "details": told or list(clauses)}
    return {}


def decent(heard: Understood, facts: Facts) -> Answer | None:
    if heard.answer == "no":
        return Answer("no_one")
    if heard.answer == "yes" and len(heard.text.split()) <= 2:
        return Answer("yes")
    return who(heard, facts)


def thing(heard: Understood, facts: Facts) -> Answer | None:
    return Answer("said", {"heard_details": [heard.text]}) if heard.text else None


def wants_note(facts: Facts, answer: Answer) -> Slots:
    return {"note_when": "now"} if answer.outcome == "note" else {}


def hold(heard: Understood, facts: Facts) -> Answer | None:
    """A day they name is that day; it is not asked for again."""
    if heard.when is None or heard.when.past:
        return None
    days = (heard.when.local.date() - facts.local.date()).days
    return Answer("tomorrow" if days == 1 and not heard.when.timed else "another_day")


def hold_taken_up(facts: Facts, answer: Answer) -> list[Line] | None:
    """ "not before my standup" is said back as "after your standup"."""
    after = re.match(
        r"(?:but )?(?:not before|not until|after) (?P<what>[^.,;!?]{2,60})", answer.rest.strip(" .,"), re.IGNORECASE
    )
    if answer.outcome != "tomorrow" or not after:
        return None
    return [Line("gratitude-hold-heard-after", {**words.args_of(facts), "after": words.facing(after["what"])})]

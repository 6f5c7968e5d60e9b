"""Which steps exist for a journey, and what today may hold: one table each.

A step that is not in EXISTS exists for everybody. What does not exist is never asked and never listed as skipped;
it stays reachable by its name.
"""

from __future__ import annotations

from typing import Final

from dialogues.facts import Facts
from dialogues.vocabulary import Guard

MET: Final = "met"
NEVER: Final = "never"
MANY: Final = "many"
WITHDRAWN: Final = "withdrawn"
INTERNAL: Final = "internal"
RELIEVED: Final = "relieved"


def route(facts: Facts) -> str:
    """Decided by stage, scope and feeling, in this order: what happened weighs more than how it feels."""
    stage, feelings = facts.get("stage"), facts.feelings
    if facts.get("scope") == "many":
        return MANY
    if stage in (WITHDRAWN, INTERNAL):
        return str(stage)
    if feelings and feelings[0] == "relieved":
        return RELIEVED
    return NEVER if stage in ("no_reply", "cv") else MET


def on(*routes: str) -> Guard:
    return lambda facts: route(facts) in routes


def full(facts: Facts) -> bool:
    return facts.pace == "full"


def every(*guards: Guard) -> Guard:
    return lambda facts: all(guard(facts) for guard in guards)


def either(*guards: Guard) -> Guard:
    return lambda facts: any(guard(facts) for guard in guards)


def no(guard: Guard) -> Guard:
    return lambda facts: not guard(facts)


def holds(slot: str, *values: object) -> Guard:
    """The slot is filled; with one of the values, if any are named."""
    return lambda facts: facts.get(slot) in values if values else bool(facts.get(slot))


def feels(*names: str) -> Guard:
    return lambda facts: facts.feels(*names)


def tells(*details: str) -> Guard:
    """The present reply carries one of these details."""
    return lambda facts: any(detail in facts.details for detail in details)


def untouched(phase: str) -> Guard:
    """No question of that phase was answered yet."""
    return lambda facts: not any(step.startswith(f"{phase}.") for step in facts.get("answered", []))


def only_a_step(facts: Facts) -> bool:
    """They came for one small step, and told nothing else."""
    return facts.get("opening") == "small_step" and not facts.get("stage")


def daytime(facts: Facts) -> bool:
    return facts.daytime


def beside(facts: Facts) -> bool:
    """The question stands beside the journey, which stays where it is."""
    return facts.place is not None


def summed_up(facts: Facts) -> bool:
    """The day was on one page already; what was left open is done by itself, and nothing behind it is asked again."""
    return "goodbye.card" in facts.get("answered", [])


def dated(facts: Facts) -> bool:
    """A day to go on is promised, so no second one is asked for."""
    return any(c.kind == "carry_on" for c in facts.promised) or resting(facts)


def resting(facts: Facts) -> bool:
    """A break was chosen today: no visit is planned into it."""
    return facts.get("rest") in ("today", "weekend", "week", "until")


def note_promised(facts: Facts) -> bool:
    """A note was put off to a later hour, none was begun, and they have not said meanwhile that there is nobody."""
    met = {*facts.get("answered", []), *facts.get("skipped", [])}
    return facts.get("note_when") in ("later", "tomorrow") and not facts.get("note") and "gratitude.who" not in met


def measured(facts: Facts) -> bool:
    """A feeling that has a strength: relief, numbness and being fine are not put on a scale."""
    if gently(facts):
        return False
    return bool(set(facts.feelings) - {"relieved", "numb", "fine"}) or bool(facts.get("own_word"))


def may_look_at_oneself(facts: Facts) -> bool:
    """Self-review is for strength one to three; never on a day that sounded worn down."""
    return facts.strength <= 3 and not gently(facts)


def gently(facts: Facts) -> bool:
    """Asked today whether it is the search or their life, they said the search: no scores, no looking for faults."""
    return facts.person.memory.get("gently") == facts.local.date().isoformat()


def only_feelings(facts: Facts) -> bool:
    """At five, today holds feelings only; the rest is offered for tomorrow."""
    return facts.strength_today >= 5 and not facts.get("anyway")


def overwhelmed(facts: Facts) -> bool:
    return facts.strength >= 5


def gap_named(facts: Facts) -> bool:
    return bool(facts.get("gaps"))


def gap_open(facts: Facts) -> bool:
    """There is more than one gap, or none yet on a route that looks at the sending instead."""
    return len(facts.get("gaps", [])) > 1


def step_dated(facts: Facts) -> bool:
    """Their step has its day, so there is something to be asked about."""
    return bool((facts.get("first_step") or {}).get("local"))


def unscored(facts: Facts) -> bool:
    """A place was named, and nobody said yet which of the two things it has."""
    place = facts.get("second") or {}
    return bool(place.get("where")) and place.get("score") is None and bool(facts.get("feature_1"))


def room_for_another(facts: Facts) -> bool:
    """Three places at most, and only after a first."""
    return bool((facts.get("second") or {}).get("where")) and len(facts.get("places_seen", [])) < 2


def final_and_theirs(facts: Facts) -> bool:
    """A last round, and nothing confirmed as out of their hands."""
    remarks = facts.get("remarks", [])
    return facts.get("stage") == "final" and not any(r["kind"] == "not_yours" for r in remarks)


def no_reason(facts: Facts) -> bool:
    return facts.get("heard") in ("stock", "nothing") or not any(
        r["kind"] in ("gap", "strength", "not_yours") for r in facts.get("remarks", [])
    )


EXISTS: Final[dict[str, Guard]] = {
    "arrival.scope": holds("hints_many"),
    "arrival.role": no(holds("scope", "many")),
    "arrival.stage": no(holds("scope", "many")),
    "feelings.more": holds("felt_first"),
    "feelings.strength": measured,
    "feelings.worry": every(feels("anxious"), full),
    "feelings.pace": no(on(RELIEVED)),
    "feelings.own": full,
    "feelings.thought": every(holds("absolute"), full),
    "feelings.rest": every(full, either(feels("numb", "relieved"), holds("tired")), no(holds("worry", "money"))),
    "feelings.interview": every(full, holds("rest", "weekend", "week", "until")),
    "feelings.visits": every(full, no(resting)),
    "feelings.gate": full,
    "gratitude.open": on(MET),
    "gratitude.corridor": on(INTERNAL),
    "gratitude.helper": on(NEVER, MANY),
    "gratitude.told": every(full, on(MET, RELIEVED), no(holds("told"))),
    "gratitude.who": either(holds("note_when", "now", "later", "tomorrow"), holds("light_note", "yes")),
    "gratitude.light": every(on(RELIEVED), holds("glad_asked")),
    "gratitude.door": every(full, on(MET)),
    "gratitude.draft": holds("note"),
    "gratitude.sent": holds("note"),
    "gratitude.gate": full,
    "feedback.heard": on(MET),
    "feedback.confirm": holds("remarks"),
    "feedback.suggestion": every(full, gap_named),
    "feedback.others": every(on(MET), full, no_reason),
    "feedback.closure": every(on(NEVER), holds("stage", "no_reply")),
    "feedback.counts": on(MANY),
    "feedback.which": on(MANY, NEVER),
    "feedback.panel": on(INTERNAL),
    "feedback.offer": every(on(RELIEVED), measured),
    "feedback.well": on(MET, NEVER, MANY, INTERNAL),
    "feedback.quality": every(on(MET, INTERNAL), full),
    "feedback.mine": every(on(MET), full, may_look_at_oneself),
    "feedback.silver": every(on(MET), full, final_and_theirs, may_look_at_oneself),
    "feedback.door": on(MET),
    "feedback.gate": full,
    "gaps.notice": on(WITHDRAWN),
    "gaps.writing": on(WITHDRAWN),
    "gaps.law": on(WITHDRAWN),
    "gaps.revisit": on(INTERNAL),
    "gaps.now": every(full, gap_named),
    "gaps.chase": every(full, gap_named, on(MET)),
    "gaps.pick": every(full, gap_open),
    "gaps.way": every(full, gap_named),
    "gaps.first_step": either(gap_named, holds("look"), on(WITHDRAWN), only_a_step),
    "gaps.nudge": every(full, step_dated),
    "gaps.ally": every(full, holds("first_step")),
    "gaps.more": every(full, gap_open),
    "gaps.gate": every(full, no(untouched("gaps"))),
    "refocus.glad": every(on(RELIEVED), no(holds("glad_asked"))),
    "refocus.rule": every(on(RELIEVED), holds("glad"), no(holds("rule_asked"))),
    "refocus.path": on(INTERNAL),
    "refocus.two": on(MET, NEVER, MANY, INTERNAL),
    "refocus.guess": every(full, on(MET), may_look_at_oneself),
    "refocus.hope": full,
    "refocus.score": every(full, unscored),
    "refocus.another": every(full, room_for_another),
    "refocus.more": full,
    "refocus.applicants": every(full, on(MET)),
}
# Side ways into the path that no row leads to: opened by name, or by what was said.
DOORS: Final = frozenset({"arrival.letter", "feelings.send", "refocus.values"})
# A question is asked once in a journey, except these: they come again when the person's own answer leads there.
_AGAIN = """
    arrival.letter arrival.role feelings.release feelings.send feelings.send_why feelings.write feelings.after
    feelings.again feelings.then feelings.talk feelings.kind feelings.call gratitude.draft gratitude.edit
    gratitude.sent feedback.paste feedback.confirm feedback.sort feedback.suggestion gaps.pick gaps.way
    gaps.first_step gaps.step_when gaps.nudge refocus.glad refocus.rule refocus.second refocus.score goodbye.card
    goodbye.change goodbye.fix goodbye.when goodbye.look_in goodbye.tomorrow goodbye.quiet
"""
AGAIN: Final = frozenset(_AGAIN.split())
# And these also where the path simply comes by: the day is summed up anew; a letter may have left the job open.
COMES_BY: Final = frozenset({"goodbye.card", "arrival.role"})
# What can be opened by its name from anywhere, on every route ("the note", "the card").
BY_NAME: Final = (
    "arrival.role",
    "feelings.name",
    "feelings.tell",
    "gratitude.who",
    "feedback.heard",
    "feedback.well",
    "gaps.first_step",
    "refocus.two",
    "refocus.second",
    "goodbye.card",
)

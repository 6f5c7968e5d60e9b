"""The flow as a diagram, in Mermaid: phases as boxes, steps as rooms, outcomes on the arrows."""

from __future__ import annotations

from dialogues.flow import FLOW, SKIP
from dialogues.vocabulary import CLOSED, DONE


def mermaid() -> str:
    """Arrows that leave by a skip are left out: every step has one."""
    rows = ["flowchart TD"]
    for phase in FLOW.phases:
        rows.append(f"  subgraph {phase.id}")
        rows += [f"    {name(f'{phase.id}.{step.id}')}[{step.id}]" for step in phase.steps]
        rows.append("  end")
    arrows: dict[tuple[str, str, bool], list[str]] = {}
    for move in FLOW.moves:
        if move.outcome != SKIP:
            arrows.setdefault((move.source, move.dest, move.guard is not None), []).append(move.outcome)
    for (source, dest, guarded), outcomes in arrows.items():
        arrow = "-.->" if guarded else "-->"
        rows.append(f'  {name(source)} {arrow}|"{" · ".join(dict.fromkeys(outcomes))}"| {name(dest)}')
    return "\n".join(rows) + "\n"


def name(step: str) -> str:
    return {CLOSED: "closed((closed))", DONE: "done((done))"}.get(step, step.replace(".", "__"))

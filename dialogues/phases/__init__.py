"""The phases, in the order a journey meets them; the two that stand beside it come last."""

from dialogues.phases import arrival, aside, check_in, feedback, feelings, gaps, goodbye, gratitude, refocus
from dialogues.vocabulary import Phase

PHASES: tuple[Phase, ...] = (
    arrival.PHASE,
    feelings.PHASE,
    gratitude.PHASE,
    feedback.PHASE,
    gaps.PHASE,
    refocus.PHASE,
    goodbye.PHASE,
    check_in.PHASE,
    aside.PHASE,
)

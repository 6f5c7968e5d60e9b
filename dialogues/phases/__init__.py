"""The phases, in the order a journey meets them; those that stand beside it come last."""

from dialogues.phases import (
    arrival,
    aside,
    check_in,
    feedback,
    feelings,
    gaps,
    goodbye,
    gratitude,
    practice,
    refocus,
    resume,
)
from dialogues.vocabulary import Phase

PHASES: tuple[Phase, ...] = (
    arrival.PHASE,
    feelings.PHASE,
    gratitude.PHASE,
    feedback.PHASE,
    gaps.PHASE,
    refocus.PHASE,
    goodbye.PHASE,
    practice.PHASE,
    resume.PHASE,
    check_in.PHASE,
    aside.PHASE,
)

"""Every slot of a journey's memory ever released. Append-only: a name is never used again for something else.

A slot that is empty reads "none" in the words files, so that a sentence can ask whether it is there.
"""

from __future__ import annotations

from typing import Final

_NAMES = """
    opening story greeted hints_many loud scope company role stage count heard letter_sentences letter_about
    letter_soft feelings feeling_words own_word felt_first more_words strength number raw moods pace waiting
    tell_whom release kind talked worry money visa own thought rest rest_until visits interview_at self_blame
    absolute tired runner_up note_when light_note told person first_name note note_state note_copied new_tune
    new_sign_off hold hold_until remarks sorting judging verdicts call_it others closure counts sent answered
    talked_to look panel wins win quality mine mine_good mine_differently silver door door_word door_reasons
    door_score gaps gap notice writing law revisit work chase way first_step plan nudge ally glad rule path
    features option second move more titles wider seen carries guess hope applicants month look_in carry_on
    step_day changed anyway began announce given skipped outcomes by_name kept asides_kept
    rounds felt_on channel whom replied door_person gap_1 gap_2 gap_3 glad_asked rule_asked feature_1 feature_2
    sure places_seen
    scored_place has fixed fixing example_shown relief_first other_step plan_day plan_clock new_place
    since once_more place_answer heard_details earlier_gaps late values outlook outlook_title
    outlook_1 outlook_2 outlook_3
    practice_about practice_for practice_visit practice_passed practice_question practice_asked practice_text practised
    practised_now practice_visits practice_whom practice_ready
    resume_looked resume_round resume_line resume_advert resume_lines
    fine_first wondered nodded unfair_named denied
"""
SLOTS: Final = tuple(_NAMES.split())
BLANK: Final = dict.fromkeys(SLOTS, "none")

# With words off these are never kept, whatever stands in them: what a person wrote, or what was made of it. A name
# holds wherever it stands in a memory, at any depth.
_WORDS = """
    absolute ally asides_kept carries changed changes company description details door_person earlier_gaps
    feature_1 feature_2 features feeling_words first_name gap gap_1 gap_2 gap_3 gaps glad guess heard_details hope
    interview_where letter_about mine_differently mine_good money more_words new_features new_note
    new_wins opening option outlook_title own own_note own_word person practice_text quality resume_advert
    resume_line resume_lines role rounds rule scored_place seen silver story text thought titles values
    verdicts visa whom win wins
"""
WORDS: Final = frozenset(_WORDS.split())
# Of the journey alone: the same name is an id elsewhere.
WORDS_HERE: Final = frozenset({"kind"})

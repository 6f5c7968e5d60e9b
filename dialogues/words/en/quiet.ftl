# "Buttons only" and "words off": what they say of themselves, and sentences that name nothing.
# `unnamed-KEY` is said instead of KEY where no prompt may repeat the person's words.

# --- buttons only ------------------------------------------------------------------------------------------------------

buttons-only = Buttons only, then. What you tap doesn't stand in this chat, and I name nothing of yours here. "Words are fine" ends it.
    .v2 = From here on I name nothing of yours in this chat, and a tap leaves no words in it. "Words are fine" ends it.
buttons-only-plain = Buttons only, then. I name nothing of yours in this chat. "Words are fine" ends it.
words-fine = Words are fine again, then. I say things back to you as before.
words-fine-already = Words are fine here as it is. "Buttons only" would change that.
buttons-only-typed = What you type stands in this chat's history. The button "Write" opens a form that leaves nothing here.
data-buttons-only = "Buttons only" is on: I name nothing of yours in this chat.
help-quiet = "Buttons only" keeps your words out of this chat, and "words off" keeps them out of what I store.

choice-words = Words are fine
choice-words_on = Words on
choice-show = Show it
choice-write = Write

view-beside = Just for you
view-beside-gone = That is not kept any more.
view-beside-close = Close

unnamed-ready = It is ready, and it opens beside this chat.
    .v2 = Ready. It opens beside this chat, for you alone.
unnamed-heard = I have that.
    .v2 = Heard.
    .v3 = That is in.
unnamed-figures = The figures open beside this chat.
unnamed-tap = The button under it opens it, for you alone.

# --- words off ---------------------------------------------------------------------------------------------------------

words-off = Words off, then. I still read and answer what you write, and keep none of it; what I had kept of your words is gone. Taps, numbers and dates stay. "Words on" ends it.
    .v2 = From now on I keep none of your words, and those I had are gone. Taps, numbers and dates stay. "Words on" ends it.
words-on = Words on, then. From here on I keep what you tell me, locked.
words-on-already = I keep your words as it is, locked. "Words off" would change that.
data-words-off = "Words off" is on: none of your words are kept.
broken-words-off = Something broke on my side. I kept none of what you wrote, as you asked; please send it once more.

blank-name = [name]
blank-detail = [one thing they said or did]

# --- said instead, where no prompt names anything ----------------------------------------------------------------------

unnamed-gratitude-draft-intro = { $new_tune ->
        [none] That's all I need for a draft.
       *[other] The draft as it stands.
    }
unnamed-gratitude-sent-intro = Changed.
unnamed-goodbye-card-intro = Today on one page.
unnamed-wins = Your own sentences are kept, as you wrote them.
unnamed-arrival-letter-one = I have read all of it. One sentence is about you.
unnamed-arrival-letter-some = I have read all of it. Some of it is about you.
unnamed-arrival-story-single = I have read it, and then the no.
unnamed-arrival-story-heard-quoted = I have read all of it.
unnamed-arrival-story-counted = I have read all of it.
unnamed-arrival-role-put-down = the job
unnamed-arrival-opening-fine = I have read that.
unnamed-arrival-opening-relieved = I have read that.
unnamed-check_in-day_after = Compared with last time: lighter, the same, or heavier?
    .v2 = No tasks. Lighter, the same, or heavier than last time?
    .v3 = How is it today: lighter, the same, or heavier?
unnamed-check_in-step_due-which = It is about the step you planned.
unnamed-check_in-interview_eve-when = It is tomorrow.
unnamed-check_in-interview_eve-win = I kept a sentence of yours for this. No reply needed.
unnamed-two-intents-felt = That is heard first.
unnamed-two-intents-kept = The other thing comes after this.
unnamed-two-intents-now = Now to the other thing.
unnamed-it-was = It stands as you gave it.
unnamed-another-no = Another one.
unnamed-put-down = I've put down what you told me.
    .v2 = What you told me is put down.
unnamed-corrected = Changed.
unnamed-new-journey = The story before this one stays as it is, under "my journeys".
unnamed-wins-one = One, from { DATE($on) }.
unnamed-patterns-funnel = How far it went opens beside this chat.
unnamed-patterns-gaps = What was named opens beside this chat.
unnamed-moods = They are kept, from the first to the last.
unnamed-journeys-name = A story
unnamed-journeys-one = Story { $place }: { $here ->
        [1] open now
       *[0] { $outcome ->
            [none] put aside
           *[closed] closed
        }
    }.
unnamed-journeys-open = Open story { $place }
unnamed-journeys-close = Close story { $place }
unnamed-journey-opened = This story, then.
unnamed-notice-same-company = What I said about who may read this counts twice here. Discord or a Slack of your own is safer.
unnamed-timezone-set = I go by that clock now.
unnamed-feedback-confirm-stock = One that goes to everyone; it tells you nothing, good or bad.
unnamed-feedback-confirm-gap = One that is about the work, and it can be built.
unnamed-feedback-confirm-strength = One that stays on the good side.
unnamed-feedback-confirm-not_yours = One that is on their side. It was not in your hands.
unnamed-feedback-confirm-unclear = One that could mean several things, so I leave it open.
unnamed-feedback-confirm-protected = One that should not decide a job, and I can't judge if it did. Say "this was unfair" and I'll tell you who can judge it.
unnamed-feedback-sort-quote = One of the sentences:
unnamed-feedback-suggestion-quote = One thing to build, if you agree.
unnamed-feedback-counts-heard = Put down.
unnamed-feedback-well-heard = Kept, in your words.
unnamed-feedback-quality-heard = Kept.
unnamed-feedback-mine_good = What was good about it?
    .v2 = What was good about it? One thing.
unnamed-feedback-mine_differently = What would you do differently? One thing.
unnamed-feedback-mine_good-heard = That stays on the good side.
unnamed-feedback-mine_differently-heard = One thing, and it has a name.
unnamed-feedback-silver-heard-said = Kept for the next talk.
unnamed-feedback-door-verdict-maybe_later = Then it looks like "maybe later" to me. Tell me if you see it differently.
unnamed-feedback-door-verdict-closed = This one looks closed. I'm sorry. Tell me if I've got it wrong.
unnamed-feedback-door-verdict-not_clear = Then it is not clear to me. Tell me if you see it differently.
unnamed-feedback-door-verdict-not_clear-both = Then it is not clear to me: some of it speaks for it, some against. Tell me if you see it differently.
unnamed-feelings-name-put-down = how it is
unnamed-feelings-more-put-down = what else is in there
unnamed-feelings-more-heard = I have that, too.
    .v2 = Kept.
unnamed-feelings-more-heard-believed = I have that, too.
unnamed-check_in-day_after-heard-heavier = No tasks today, then.
unnamed-gratitude-hold-heard-after = After that, then.
unnamed-refocus-outlook-first = The first
unnamed-refocus-outlook-second = The second
unnamed-refocus-outlook-third = The third
unnamed-feelings-strength-heard = Kept.
unnamed-feelings-strength-put-down = how strong it is
unnamed-feelings-again-heard = Kept.
unnamed-feelings-after-heard-lighter = Kept.
unnamed-feelings-after-heard-same = Kept.
unnamed-feelings-after-heard-heavier = Kept.
unnamed-feelings-kind-heard = I'll just leave that there.
unnamed-feelings-money-heard = Kept. A benefits office, a union or a free debt advice service can say what is possible before then.
unnamed-feelings-visa-heard = Kept. The first thing to ask for is the date.
unnamed-feelings-worry-heard-money = That comes before any job plan.
unnamed-feelings-worry-heard-visa = Dates count here, and I can't know yours.
unnamed-feelings-worry-heard-never = I can't know that either way, and I won't guess.
unnamed-feelings-own-heard = Kept in your words.
unnamed-feelings-thought = Was there one time it was otherwise?
    .v2 = Can you think of one time that was different?
    .v3 = Was it every time, or nearly every time?
unnamed-feelings-thought-heard = Kept beside it.
unnamed-gaps-revisit-heard-said = That is something you can hold them to.
unnamed-gaps-pick-heard-said = That one, then.
unnamed-gaps-pick-first = The first
unnamed-gaps-pick-second = The second
unnamed-gaps-pick-third = The third
unnamed-gaps-choose-first = The first
unnamed-gaps-choose-second = The second
unnamed-gaps-choose-third = The third
unnamed-gaps-law-heard-said = With the offer in your hand.
unnamed-gaps-first_step = Now one small step, half an hour at most.
    What day, what time, and what will you do?
    .v2 = One small step, half an hour at most: which day, what time, and what?
    .v3 = What could you finish in half an hour? A day, a time, and one thing to do.
unnamed-gaps-first_step-planned = It is put down.
unnamed-gaps-ally-heard-said = That person, then.
unnamed-gaps-other_step = One small step for the other one, half an hour at most. What day, what time, and what will you do?
    .v2 = And for the other one: which day, what time, and what?
unnamed-refocus-rule = Then there is a rule for the next search, in your words. Keep it?
    .v2 = What you were glad to be rid of can be a rule. Keep it, or change it?
unnamed-refocus-rule-heard-keep = Kept.
unnamed-refocus-rule-heard-said = Kept.
unnamed-refocus-two-heard = Both are put down.
unnamed-refocus-guess-heard-said = A guess, then, not a loss you can be sure of.
unnamed-refocus-hope-heard-said = Put down as you said it.
unnamed-refocus-second-alt = What is the next move there, and when?
    .v2 = The next move there: what is it, and when?
    .v3 = One small move: what, and when?
unnamed-refocus-second-planned = It is put down.
unnamed-refocus-second-where = That one is on the list, too.
unnamed-refocus-score = Which of your two things does that place have for sure?
    .v2 = And the other place: which of the two does it have for sure?
unnamed-refocus-score-heard-first = It has the first.
unnamed-refocus-score-heard-second = It has the second.
unnamed-refocus-score-heard-both = It has both.
unnamed-refocus-score-heard-unsure = Not sure about that one yet.
unnamed-refocus-score-best = By that, you have a number two.
unnamed-refocus-score-first = The first
unnamed-refocus-score-second = The second
unnamed-refocus-titles-heard = Those go into the search box next.
unnamed-refocus-seen-heard-said = Small, and yours.
unnamed-refocus-carries-heard = That comes along wherever you go.
unnamed-refocus-applicants-heard-said = I say no more than that about it.

# --- said instead, where no words are kept: what the sentence would claim to keep, it does not -----------------------------

unkept-arrival-role-heard = I have read that.
unkept-feelings-money-heard = A benefits office, a union or a free debt advice service can say what is possible before then.
unkept-feelings-visa-heard = The first thing to ask for is the date.
unkept-feelings-own-heard = That has helped before, then.
unkept-feelings-thought-heard = That stands beside it, then.
unkept-gratitude-draft-intro = { $new_tune ->
        [none] A draft with gaps for you to fill in by hand, since I keep no words:
       *[other] The draft as it stands, with its gaps:
    }
unkept-gratitude-sent-intro = { $new_tune ->
        [own] Yours is yours to send; I keep none of it. Here is mine, with its gaps:
       *[other] Changed, and the gaps are yours to fill in:
    }
unkept-note-check-name = Fill in the gaps before it goes.
unkept-note-check-short = Fill in the gaps before it goes.
unkept-note-check-detail = Fill in the gaps before it goes.
unkept-note-check-bare = Fill in the gaps before it goes.
unkept-note-check-fine = Fill in the gaps before it goes.
unkept-gratitude-edit = Write it the way you want it, where you send it from: I keep none of it. Anything you write here leads on.
unkept-gratitude-decent-heard-said = I have read that.
unkept-gratitude-decent_who-heard-said = I have read that.
unkept-feedback-confirm-heard-yes-froze = You froze on that one. That is one question, not the whole day.
unkept-feedback-well-heard = Read, and yours: "{ $win }." Write it down somewhere, since I don't.
unkept-feedback-quality-heard = "{ CAP($quality) }." That is a good one to write down.
unkept-feedback-silver-heard-said = "{ CAP($silver) }." For the next talk; write it down somewhere, since I don't.
unkept-feedback-counts-heard = I have read that.
unkept-refocus-rule-heard-said = "{ $rule }." Write it down somewhere, since I don't.
unkept-refocus-rule-heard-keep = That is the rule, then. Write it down somewhere, since I don't.
unkept-refocus-hope-heard-said = I have read that.
unkept-refocus-values-heard-said = I have read that. Write it down somewhere, since I don't.
unkept-goodbye-quiet-heard-said = Then I'm quiet now.
unkept-check_in-feedback_text-heard-said = I have read what they said.
unkept-check_in-note-intro = Here is the note, with gaps where your words were.
unkept-heard-for-later = I have read that.
unkept-reason-kept = I have read what they said, and we'll come to it.
unkept-missed-3 = I have read that, and go on.
unkept-wins-none = There are none: with words off I keep no sentences of yours.

# --- practice and the CV: which part, without the words of it; a look beside the chat has them ---
unnamed-practice-clear-scene = Clearest part: the scene.
unnamed-practice-clear-steps = Clearest part: your own steps.
unnamed-practice-clear-result = Clearest part: what came of it.
unnamed-practice-clear-particular = Clearest part: what is true of them and not of any firm.
unnamed-practice-clear-reason = Clearest part: the reason.
unnamed-practice-clear-named = Clearest part: you name it.
unnamed-practice-clear-figure = Clearest part: something to talk about.
unnamed-practice-clear-question = Clearest part: a real question.
unnamed-practice-again-scene-claim = One part to add: a claim is one until a real case stands behind it.
unnamed-practice-again-steps-we = One part to change: it says what all of you did, and which part was yours doesn't show.
unnamed-practice-again-steps-about_it = One part to add: what you do about it now.
unnamed-practice-again-result-vague = One part to change: the end doesn't say what was different afterwards, and a number or one change would.
unnamed-practice-again-named-polished = One part to change: they hear that one often, and a small real one is easier to believe.
unnamed-practice-again-first = One part to change: the answer itself comes only later.
unnamed-practice-again-hedges = One part to change: some words make a clear thing sound unsure.
unnamed-practice-again-fillers = One part to change: fill-in words come often.
unnamed-practice-line-there = It is there now.
unnamed-practice-line-not-yet = I can't see it yet, and I read by rules, so I may be wrong.
unnamed-practice-new = There is something new since your last go.
unnamed-practice-ready-left = Some of it is open still.
unnamed-resume-to-change = What you want to change is kept.
unnamed-resume-line-has = Some of it is there.
unnamed-resume-line-duty = It says what was to be done, and a verb says that it was.
unnamed-resume-line-no-verb = A verb in front would say what you did.
unnamed-resume-line-pronoun = The pronoun can go, since the page is about you anyway.
unnamed-resume-match-present = Some of it stands in both.
unnamed-resume-match-missing = Some of it stands only in the advert.

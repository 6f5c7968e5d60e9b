# Sentences that no phase owns: the notice, labels that many steps share, and what works at every step.

# --- the notice, once, at first contact: one of these ----------------------------------------------------------------
# Who runs it, what is kept, what erases it, and who else may read. Never "nobody can read this".

notice = I'm Rebound, a program, run by { $operator }. I keep your answers locked, for { $months ->
        [one] a month
       *[other] { COUNTED($months) } months
    } after your last word at most, and "forget me" erases them.
notice-slack =
    I'm Rebound, a program, run by { $operator }. I keep your answers locked, and "forget me" erases them.
    This Slack's owners may be able to read our chat. Discord or a Slack of your own is safer.
notice-discord = I'm Rebound, a program, run by { $operator }. I keep what you tell me locked, and "forget me" erases it. Discord keeps this chat, as it does any chat.
notice-terminal = I'm Rebound, a program{ $operator ->
        [someone] { "" }
       *[other] , run by { $operator }
    }. I keep your answers in a file on this computer, locked, for { $months ->
        [one] a month
       *[other] { COUNTED($months) } months
    } after your last word at most, and "forget me" erases them.
# In an employer's Slack the risk is less that feelings are read than that it shows who is looking for a job.
notice-workplace =
    I'm Rebound, a program, run by { $operator }. I keep your answers locked, for { $months ->
        [one] a month
       *[other] { COUNTED($months) } months
    } after your last word at most, and "forget me" erases them. I read your time zone from Slack.
    This Slack belongs to { $workspace ->
        [none] your workplace
       *[other] { $workspace }
    }. Its owners may be able to read this chat, and it may show that you are looking for a job. Discord or a Slack of your own is safer.
# Again, in one line, when the company they name is the one this Slack belongs to.
notice-same-company = That is the company this Slack belongs to, so its owners may be able to read this. Discord or a Slack of your own is safer.

notice-here = Then we go on here.

choice-here = Go on here
    .also = here, go on, stay here, stay, on, continue, ok here, this is fine, ok, okay
choice-buttons = Buttons only here
    .also = buttons only, only buttons, buttons, just buttons, no words, no words here, without words
choice-safer = Take me somewhere safer
    .also = somewhere safer, safer, a safer place, somewhere else, elsewhere, discord, take me there, another place

# --- labels that steps share -----------------------------------------------------------------------------------------

choice-yes = Yes
    .also = y, yes please, yeah, yep, yup, sure, ok, okay, please do, go ahead, of course, right, correct, 👍, ✅
choice-no = No
    .also = n, no thanks, no thank you, nope, nah, rather not, please don't, not really, 👎, ❌
choice-skip = Skip
    .also = skip it, skip this, pass, next question, leave it out, rather not answer, no answer, ⏭️
choice-change = Change
    .also = change it, change that, another time, other time, another day, move it, move that, different time, reschedule
choice-cancel = Cancel
    .also = cancel it, cancel that, don't come, don't ask, drop it, take it off, no check-in, delete that date
choice-never = Never write first
    .also = never, never write, don't write first, dont write first, never message me first, only if i write, stop writing
choice-list = Move or drop one
    .also = move one, drop one, change one, change, cancel, change them, which ones, show them, the dates
choice-ask_then = Ask me then
    .also = ask then, ask me, ask me in two weeks, yes, yes please, please do, ok ask me, in two weeks
choice-weekly = Look in weekly
    .also = weekly, look in weekly, every week, once a week, a word once a week, yes weekly, weekly please
choice-values = What matters to me
    .also = what matters, values, my values, the page, that page, yes, yes please, ok, okay, sure
choice-some_use = Of some use
    .also = some use, of use, it was useful, it helped, that helped, this helped, it was helpful
choice-little_use = Not much use
    .also = no use, little use, it was useless, not helpful, it didn't help, that didn't help, this didn't help
choice-journey = Open
    .also = open it, open that, go there, that one, switch, show it
choice-redo = Change that
    .also = change it, change, change that one, other answer, another answer, that was wrong, wrong answer
choice-go_on = Go on
    .also = on, continue, yes, y, ok, okay, sure, go ahead, next, carry on, keep going, let's go, lets go, more, ▶️
choice-enough = Enough for today
    .also = enough, that's enough, thats enough, stop here, no more, no more today, done for today, not today, later, i'm tired, no, n
choice-never_mind = Never mind
    .also = nevermind, leave it, leave that, forget it, no matter, it's fine, its fine, no need, doesn't matter
choice-dont_know = I don't know
    .also = don't know, dont know, no idea, not sure, dunno, idk, can't say, hard to say, who knows, 🤷
choice-not_now = Not now
    .also = not today, later, not yet, another time, some other time, rather not, no, no thanks, not at the moment
choice-no_one = No one
    .also = nobody, noone, none, no, nope, not one, not a soul, there was no one, there's no one, there is no one
choice-nothing = Nothing
    .also = none, no, nope, nothing at all, nothing much, not a thing, there was nothing, there's nothing
choice-rather_not = I'd rather not
    .also = rather not, i would rather not, no, don't want to, dont want to, pass, prefer not, prefer not to
choice-tomorrow = Tomorrow
    .also = tmrw, tomorow, tmr, tomorrow please, the next day, in the morning, sleep on it, a day later
choice-another_day = Another day
    .also = other day, a different day, some other day, later this week, next week, later, a few days, not tomorrow
choice-drop = Drop it
    .also = drop, drop that, forget it, leave it, leave it out, no more, let it be, cancel it, throw it away, delete it, 🗑️
choice-copy = Copy it
    .also = copy, copy that, copied, take it, i'll take it, it's good, its good, looks good, perfect, 📋
choice-copied = Copied
    .also = copied it, i copied it, i've copied it, got it, have it, took it, done, thanks, 📋, ✅
choice-lighter = Lighter
    .also = a bit lighter, better, a bit better, less, easier, calmer, 🙂, ⬇️
choice-same = The same
    .also = same, no change, unchanged, no different, as before, nothing changed, meh, 😐
choice-heavier = Heavier
    .also = a bit heavier, worse, a bit worse, harder, stronger, more, ⬆️, 😞
choice-1 = 1
    .also = one
choice-2 = 2
    .also = two
choice-3 = 3
    .also = three
choice-4 = 4
    .also = four
choice-5 = 5
    .also = five

# --- where nothing was understood: plainer, then an example, then passed with the words kept ---------------------------

# --- a question of theirs, while ours stands open --------------------------------------------------------------------

# Nothing is guessed about a firm, a law or a life.
asked-law = I can't judge the law, and asking soon is better. A local advice service or a union can; keep the letters, names and dates.
    .v2 = That is for somebody who knows the law where you are. An advice service or a union is a good first call.
asked-old_job = Only your old boss can say that, and one short call can find out. Ask if you can stay, and from when.
    .v2 = One call to your old boss can tell you. Nobody else can.
asked-age = Age should not decide a job, and I can't judge if it did. "This was unfair" shows who to ask.
asked-winner = One line is enough: "Congratulations, I hope it goes well." You don't owe more than that.
    .v2 = One short, polite line, and then back to work. You don't owe more than that.
asked-tone = "Warmer" adds one friendly sentence, and "more formal" makes it stiffer. For a boss, any of them is polite.
    .v2 = All of them are polite. "Warmer" is one friendly sentence more.
asked-number_two = Number two is the next place you want to try, after this no.
    .v2 = Number two: the next place on your list.
asked-long = About ten minutes, if you go the short way. "Enough" ends it at any question.
    .v2 = Not long any more. "Enough" ends it at any question.
asked-point = It won't change their answer. What it can do is small: a note, one step, and your own words kept.
    .v2 = Their answer stays as it is. A small next step is what this is for, and "stop" ends it.
asked-why_they = I can't see what went on there, and I won't guess.
    .v2 = I don't know why. I only know what you tell me.
asked-ahead = Nobody can know that yet, and I won't guess.
    .v2 = I can't know how that goes.
asked-what_now = I'm a program, and I don't know enough of your life to say. I can help with one small thing after the other.
    .v2 = I can't decide that for you. Somebody who knows you could think it over with you.
asked-other = That is a question I can't answer well. Somebody you trust may know more.
    .v2 = I have no good answer to that one.
    .v3 = That one I can't answer.

# "ok", "idk", a dot: an answer to nothing, and nothing to be scolded for.
unsure = You don't have to know.
    .v2 = That can stay open.
    .v3 = Not known is an answer, too.
nod = Whichever you like.
    .v2 = Any of these will do.

# A feeling, named where something else was asked.
felt-late = { CAP($felt) }, too.
    .v2 = { CAP($felt) }. I have that, too.

# A sentence that was kept as one of theirs, and is none.
unkept = Taken off again.
    .v2 = Off the list again.

# Not an answer to this question, and one to a later one.
heard-for-later = I keep that for a moment later.
    .v2 = Kept, for a little later.

# A reason, told before that was asked.
reason-kept = I've kept what they said, and we'll come to it.
    .v2 = What they said is kept for its own moment.

# Feedback that came by itself, days later.
late-feedback = So they did answer.
    .v2 = An answer, then.

# Two wishes in one reply: what they feel first, the other one named, and taken up afterwards.
two-intents-felt = { CAP($felt) }. I've heard that, before anything else.
    .v2 = { CAP($felt) }. That is heard first.
two-intents-kept =
    { $other ->
        [pause] I'll come back to the pause.
        [rest] I'll come back to the break.
       *[other] I'll come back to the thank-you.
    }
two-intents-thanks = Now to the thank-you: no more than a few lines.
two-intents-now =
    { $other ->
        [rest] Now to the break you wanted.
       *[other] Now to the pause you wanted.
    }

# One word on how this was; at the very end, only as a button, and sent to nobody.
of-use-offer = How this talk was for you: one tap, only if you like. It stays in your own data.
of-use-some = Kept, and sent to nobody.
of-use-little = Kept as you said it, and sent to nobody.

missed-1 = I didn't understand that one. A word or a number is enough.
    .v2 = I couldn't follow that one. Fewer words may help me.
    .v3 = I couldn't match that to the question.
missed-2 = Not that one either. A button will do, and "skip" goes past it.
    .v2 = Still not. One of the buttons is enough, or "skip".
missed-3 = I keep that as you wrote it, and go on.
    .v2 = Your words stay as they are, and we go on.
empty = That came without words.
    .v2 = Nothing came through.
# A newer Rebound no longer has the question somebody stood at. It's our doing, and nothing they said is lost.
we-have-changed = I've been changed since you were last here, and that question is gone. What you told me is all here.
    .v2 = One of my questions is gone since you last wrote. Your answers are all here.
old-button = { $what ->
        [none] We're past that one, and your answer stands.
       *[other] We're past that one, and your answer stands: { $what }.
    }
old-button-over = That one is over.
    .v2 = That button is from earlier, and its question is closed.
old-button-elsewhere = That button belongs to another story of yours.
it-was = It was: { $what }.
    .v2 = Before, it was: { $what }.
skipped = Left out.
    .v2 = Skipped.
    .v3 = Passed over.
nothing-to-skip = There's no open question to skip.
back = One step back.
    .v2 = Back by one.
back-at-start = This is the first question, so there's nothing before it.
welcome-back-to = Hello again. We were at { $part }.
    .v2 = Good to read you. We were at { $part }.
another-no = { $new ->
        [none] Another no.
       *[other] { $new }, too.
    }
back-to = Back to where we were.
    .v2 = Then on, where we were.
    .v3 = On, from where we were.
welcome-back = Welcome back. This question was open.
    .v2 = Hello again. This is where we were.
    .v3 = Good to read you. This is still open.
after-the-end = This story is at its end. Tell me about another no and a new one begins; "my wins", "my check-ins" and "forget me" work as before.
    .v2 = Nothing is open here. A new no starts a new story, and "help" lists the rest.
put-down = I've put down { $what }; { $count ->
        [one] tell me if that is off.
       *[other] tell me if one is off.
    }
    .v2 = I've put down { $what }; say so if that's not right.
corrected-date = { DAY($when) }, { CLOCK($when) }
corrected = Changed: { $what }.
    .v2 = Now it says { $what }.

# --- when something breaks on our side: said plainly, and only what is true -----------------------------------------------

# The reply is kept apart; the button hears it again.
broken = Something broke on my side. What you wrote is safe.
choice-retry = Try again
    .also = again, try, try it again, try that again, retry, once more, one more time, yes, y, ok, okay
# The chat was opened, and nothing had been said yet.
broken-opening = Something broke on my side. A word from you is enough to try again.
# Nothing could be kept, and a reply that is not kept is not answered.
store-down = I can't write anything down right now, so I haven't kept that. Please send it again in a few minutes.

# --- words that work at every step -----------------------------------------------------------------------------------

help =
    Any question can be skipped ("skip"), gone back from ("back"), or left for later ("pause until Monday").
    "Where am I", "why do you ask", "my wins", "my check-ins", "my data" and "export" show things. "Stop" ends all messages, "forget me" erases everything.
    .v2 =
    You can write "skip", "back", "repeat", "change" or "pause" at any time. "Why do you ask" gives the reason.
    "Stop" ends all messages, "forget me" erases everything, "my data" shows what I keep.
hello = Hello.
    .v2 = Hello again.
thanks = You're welcome.
    .v2 = Gladly.
    .v3 = Any time.
insult = I'm a program, and I can take it.
    .v2 = Could be. I'm only a program.
    .v3 = I heard that, too.
robot = Yes, a program. People wrote my sentences, and I choose among them by what you say.
    .v2 = A program, yes. Nobody types here but you.
human = No person sits here, and nobody reads along as you write. Someone you know can do what I can't. { $operator ->
        [someone] Nobody here can take over.
       *[other] I'm run by { $operator }, who doesn't see this chat as it happens.
    }
    .v2 = There's no person here who could take over. Someone you know could.
# What to look at before saying yes to a firm that takes many at once. General, and said so.
red-flags = Signs to look at twice, one by one; none of them proves anything:
    · a yes within minutes, without a talk
    · money from you first, for training, papers or equipment
    · no name, no address, a free mail account
    · pay only on commission, or "up to" a sum
    · the same post up every month, for dozens of people
    · a contract you may not take home to read
    Ask one person who works there what happened to the last ten who began.
therapy = I'm no therapist, and I can't tell what anyone has. I'm a program for the days after a no. A doctor or a counsellor can do more, if you want one.
privacy = I'm run by { $operator }. I keep your answers locked, for { $months ->
        [one] a month
       *[other] { COUNTED($months) } months
    } after your last word at most. No person reads along as you write.
    { $platform ->
        [slack] Slack keeps this chat as well, and the owners of this Slack may be able to read it. "Forget me" erases what I keep.
        [discord] Discord keeps this chat as well, as it does any chat. "Forget me" erases what I keep.
        [terminal] It's a file on this computer. "Forget me" erases it.
       *[other] "My data" shows what I keep, and "forget me" erases it.
    }
language = I can write English only so far. Write in plain words or in short ones, and I'll do my best with them.
    .v2 = English is the only language I have. Short words help me most.
shorter = The short way, then.
    .v2 = Short, from here on.
new-journey = { $company ->
        [none] The story before this one stays as it is, under "my journeys".
       *[other] The one with { $company } stays as it is, under "my journeys".
    }
journey-opened = { $company ->
        [none] { $role ->
            [none] This story, then.
           *[other] { CAP($role) }, then.
        }
       *[other] { $company }, then.
    }
journey-is-closed = It is closed, and stays to be looked at: "my data" and "export" show what is in it.
offer = I've taken all the dates off, and this story is closed. "My wins" still has your own sentences, and "forget me" erases everything.
timezone-set = I go by the clock of { $zone } now.
when-past = That moment is over already. One that is still to come, please.
    .v2 = That lies behind us. A moment to come, please.
paused = Quiet until { DAY($when) }, { CLOCK($when) }. Any word from you ends it sooner.
    .v2 = Then I'm quiet until { DAY($when) }, { CLOCK($when) }.
paused-open = Quiet until you write. I've taken the dates off, and your answers stay.
    .v2 = Then I wait for you. No dates are left, and nothing else is lost.
resting = Quiet until { DAY($when) }, { CLOCK($when) }. Nothing comes from me before that.
    .v2 = Off until { DAY($when) }, { CLOCK($when) }.
stopped = Stopped. I won't write first any more, and your answers stay. Any word from you starts me again.
    .v2 = Stopped, and all the dates are off. A word from you is enough to begin again.
safer-place = Discord or a Slack of your own is safer, if I can be found there. Nothing moves over by itself: write to me there and we begin anew. "Forget me" erases what I keep here.
    .v2 = Write to me on Discord or in a Slack of your own. "Forget me" erases what I keep here.
# Stands on a lock screen: nothing in it tells what the chat was about.
keeping-ends = Hello. We haven't talked for a long time, so on { DATE($on) } I erase everything I keep of our chat. A word from you keeps it.
erased =
    { $platform ->
        [terminal] Erased: everything I kept.
        [slack] Erased: everything I kept. My own messages here go as well, as far as Slack lets me. Yours stay until you delete them, and this Slack may keep copies.
        [discord] Erased: everything I kept. My own messages here go as well, as far as Discord lets me. Yours stay until you delete them.
       *[other] Erased: everything I kept. What stands in this chat stays until you delete it.
    }
export =
    { $platform ->
        [slack] I'm putting all of it into one file. Slack keeps it until "forget me" takes it away.
        [discord] I'm putting all of it into one file. Discord keeps it until "forget me" takes it away.
       *[other] I'm putting all of it into one file you can open.
    }
# What is said of "buttons only" and "words off" stands in quiet.ftl.

# --- what a person may ask to see ------------------------------------------------------------------------------------

phase-arrival = what happened
phase-feelings = how it is
phase-gratitude = a note
phase-feedback = what they said
phase-gaps = one small step
phase-refocus = what's next
phase-goodbye = the day on one page

where-arrival = We're at the beginning: what happened.
where-feelings = We're at how it is for you.
where-gratitude = We're at the note, if there is to be one.
where-feedback = We're at what they said, and what went well.
where-gaps = We're at one small step.
where-refocus = We're looking ahead: what else, and where.
where-goodbye = We're at the end, with the day on one page.
where-end = This story is at its end.
where-ahead = What may still come: { $ahead }. Any of it can be left out.

wins = Your own sentences, as you wrote them:
wins-one = On { DATE($on) } you wrote: "{ $win }."
wins-none = There are none yet. I keep one when you tell me what went well.
moods = So far, from the first to the last: { $moods }.
moods-none = There are none yet.
check-ins = I've promised to look in:
check-ins-one = { DAY($when) }, { CLOCK($when) }: { $kind ->
        [step_due] your step
        [interview_eve] the evening before the interview
        [interview_after] how the interview went
        [note_sent] the note
        [feedback_back] whether an answer came
        [call_it] whether there is news
        [carry_on] where we stopped
        [still_open] whether the job is up again
        [day_after] how it is
        [low] how it is
        [back_from_rest] the end of the break
        [company_again] new openings there
        [apply_again] what has changed
        [one_month] a month on
        [pulse] the week
       *[other] a question
    }.
check-ins-none = No dates. I won't write first.
check-ins-weekly = A word once a week comes only if you ask for it.
journeys = Your stories so far:
journeys-name =
    { $company ->
        [none] { $role ->
            [none] Without a name
           *[other] { $role }
        }
       *[other] { $role ->
            [none] { $company }
           *[other] { $company }, { $role }
        }
    }
journeys-one = { journeys-name }{ $nth ->
        [1] {""}
       *[other] {" "}({ $nth })
    }: { $here ->
        [1] open now
       *[0] { $outcome ->
            [none] put aside
            [their_no] closed, their no
            [my_no] closed, your no
            [silence] closed, they never answered
            [offer_elsewhere] closed, an offer elsewhere
            [same_place] closed, the same place after all
           *[closed] closed
        }
    }.
# Two of one name are told apart by a number.
journeys-open = Open { $company ->
        [none] { $role ->
            [none] the one without a name
           *[other] { $role }
        }
       *[other] { $company }
    }{ $nth ->
        [1] {""}
       *[other] {" "}({ $nth })
    }
journeys-close = Close { $company ->
        [none] { $role ->
            [none] the one without a name
           *[other] { $role }
        }
       *[other] { $company }
    }{ $nth ->
        [1] {""}
       *[other] {" "}({ $nth })
    }
journeys-none = There are none yet.
data = I keep { $answers ->
        [0] no answers of this story yet
        [one] one answer of this story
       *[other] { $answers } answers of this story
    } and { $check_ins ->
        [0] no dates
        [one] one date
       *[other] { $check_ins } dates
    }. "Export" gives you all of it in one file, and "forget me" erases it.

# --- small things in a reply, as parts of a sentence that counts them ---------------------------------------------------

detail-take_home = a { $take_home }
detail-silence = { $silence }
detail-form_mail = a form e-mail
detail-internal_hire = someone inside all along
detail-many_rounds = { $many_rounds }
detail-unfair = something that should not decide a job
detail-too_old = a word about age

# --- parts of the path, as they may be called from anywhere --------------------------------------------------------------

feelings-name-open = how it is
    .also = how it is, the feelings, feelings, the feeling
feelings-tell-open = two lines
    .also = two lines, the two lines, lines for people who ask, words for people who ask
gratitude-who-open = the note
    .also = the note, a note, note, thank-you note, a thank-you note, the thank-you note, thank you note, write a note, the letter of thanks
feedback-heard-open = the feedback
    .also = the feedback, feedback, what they said
feedback-well-open = what went well
    .also = what went well, went well
gaps-first_step-open = one small step
    .also = one small step, a small step, the small step, first step, the first step
refocus-two-open = what was good about the job
    .also = what was good about the job, what made it good
refocus-second-open = number two
    .also = number two, the second one, what else is there
goodbye-card-open = the card
    .also = the card, card, my card, the summary, summary, the day on one page

# One thing that can be built, and one step of half an hour at most. No gap, no step.

gaps-why =
    A plan that says when and what is carried out more often: a review of 642 tests (Sheeran, Listrom and Gollwitzer, 2024) found a small to medium effect, d from .27 to .66.
    Most of those tests were not about looking for work.

gaps-notice = Urgent things first. Have you already given notice where you work?
    .v2 = Did you give notice where you work?
gaps-notice-hint = "Notice" means you told your employer that you are leaving.
gaps-notice-why = If notice was given, some things can only be done in the first days. That's why it comes first.
gaps-notice-heard-yes = Then two calls may matter most: your old boss, today, to ask if you can stay; and a local advice service, with the offer in your hand. I can't judge the law.
gaps-notice-heard-not_yet = Not yet, so your present job still stands.
gaps-notice-heard-no_job = No job to give up, then.
gaps-notice-yes = Yes
    .also = yes, yeah, yep, i have, already, i quit, i resigned, i gave notice, i did, handed it in, 👍
gaps-notice-not_yet = Not yet
    .also = not yet, no, nope, i haven't, still employed, i still have my job, luckily not, 👎
gaps-notice-no_job = I had no job
    .also = no job, i had no job, had no job, unemployed, i was unemployed, between jobs, i don't have a job, laid off

gaps-writing =
    Do you have the offer in writing?
    .v2 = Is the offer on paper, or in a mail?
gaps-writing-hint = A mail counts as writing. A call does not.
gaps-writing-why = Whoever advises you will ask for it first.
gaps-writing-heard-yes = In writing: keep it, with the mail that took it back.
gaps-writing-heard-no = Not in writing, so names, dates and what was said are worth noting tonight.
gaps-writing-heard-not_sure = Not sure: the mails of those weeks are the place to look.
gaps-writing-yes = Yes
    .also = yes, yeah, yep, in writing, i do, by mail, email, signed, a contract, it's signed, 👍
gaps-writing-no = No
    .also = no, nope, only spoken, by phone, just a call, verbal, verbally, nothing written, 👎
gaps-writing-not_sure = Not sure
    .also = not sure, don't know, i don't know, dunno, maybe, idk, have to look, i have to check, 🤷

gaps-law =
    Who near you knows the law on this: a union, an advice service, a lawyer?
    .v2 = One person or place that knows the law here: who could that be?
gaps-law-hint = For example: "my union", or "the citizens' advice office".
gaps-law-heard-said = { CAP($law) }, with the offer in your hand.
gaps-law-heard-dont_know = Nobody yet. Your town or your union may have a free advice service for work.
gaps-law-dont_know = I don't know anyone
    .also = don't know, i don't know, no one, nobody, dunno, no idea, idk, none, i don't know anyone, 🤷

gaps-revisit =
    What would make it a yes, and when do you look at it again with them?
    .v2 = What did they say would make it a yes, and until when?
gaps-revisit-hint = For example: "lead one project, and look again in March".
gaps-revisit-heard-said = "{ CAP($gaps) }." That is something you can hold them to.
gaps-revisit-heard-vague = They stayed vague. You can ask once more, and a vague answer twice is an answer too.
gaps-revisit-vague = They were vague
    .also = vague, they were vague, nothing clear, unclear, don't know, i don't know, no idea, they didn't say, haven't asked, not yet

gaps-now =
    Do you have a job at the moment?
    .v2 = Are you in work right now?
gaps-now-hint = One of the four is enough. It only decides which ways I show.
gaps-now-why = Some ways to learn something need a job to do it in. Without one, other ways fit.
gaps-now-heard-ends_soon = It ends soon.
gaps-now-yes = Yes
    .also = yes, yeah, yep, i do, employed, working, full time, part time, i have a job, freelance, 👍
gaps-now-ends_soon = It ends soon
    .also = ends soon, it ends soon, ending, until the end of the month, notice, i'm leaving, contract ends, last weeks, laid off soon
gaps-now-not_now = Not right now
    .also = no, nope, not now, not right now, unemployed, between jobs, laid off, out of work, no job, 👎
gaps-now-studying = I'm studying
    .also = studying, student, i'm studying, i'm a student, at university, college, in school, training, apprentice, uni

gaps-chase =
    This kind of role again, something near it, or leave it?
    .v2 = Looking at it now: this role again, near it, or leave it?
gaps-chase-hint = There is no right answer here, and it can change later.
gaps-chase-heard-this = This role again.
gaps-chase-heard-near = Something near it.
gaps-chase-heard-leave_it = You leave it.
gaps-chase-this = This role again
    .also = this, this role, this role again, again, same, same role, yes, the same, keep going for it
gaps-chase-near = Something near it
    .also = near, near it, something near it, close, something close, similar, something similar, next to it, related
gaps-chase-leave_it = Leave it
    .also = leave, leave it, no, drop it, not this, something else, done with it, give it up, forget it

gaps-pick =
    Which one would matter most next time? Only that one comes with a step.
    .v2 = One of them, or another in your own words: which?
gaps-pick-hint = For example: "the first", or "talking about money".
gaps-pick-heard-said = { CAP($gap_1) }, then.
gaps-pick-heard-none = None of them, so no step for them.
gaps-pick-first = { CAP($gap_1) }
    .also = first, the first, first one, the first one, 1, one, number one, 1st
gaps-pick-second = { CAP($gap_2) }
    .also = second, the second, second one, the second one, 2, two, number two, 2nd
gaps-pick-third = { CAP($gap_3) }
    .also = third, the third, third one, the third one, 3, three, number three, 3rd, the last one
gaps-pick-none = None of these
    .also = none, none of these, neither, no, nope, nothing, not these, none of them

gaps-way =
    How would you like to build it?
    .v2 = Which way would suit you?
    .v3 = A course, a small project, a person to ask: which way?
gaps-way-hint = For example: "a small project". Your own way counts too.
gaps-way-why = Interview and job-search training helps most when it trains skill and drive together: 47 tests, 2.67 times the odds of finding work (Liu, Huang and Wang, 2014). Those were programmes with trainers, not a chat.
gaps-way-heard-course = A course, then. It can be a free one with an end.
gaps-way-heard-project = A small project, then: something you can show.
gaps-way-heard-person = A person who knows, then.
gaps-way-heard-at_work = At work, then: one real task there.
gaps-way-heard-volunteer = A few hours for someone who needs it, then.
gaps-way-heard-more = The larger ways, then.
gaps-way-heard-degree = A degree is a big decision, so one talk with someone who has done it comes first.
gaps-way-heard-step_down = A post one level lower, with a date to look at it again.
gaps-way-heard-leave_for_it = Leaving is a big decision, so one talk with someone you trust comes first.
gaps-way-heard-said = "{ $way }", then.
gaps-way-heard-practise = An answer aloud, then, or typed.
gaps-way-practise = Practise an answer here
    .also = practise, practice, practise here, practice here, practise an answer, mock interview, rehearse, answer questions
gaps-way-course = A short course
    .also = course, a course, short course, a class, online course, certificate, a certificate, learn it, tutorial, 📚
gaps-way-project = A small project
    .also = project, a project, small project, side project, build something, make something, practise on something, portfolio
gaps-way-person = A person to ask
    .also = person, a person, someone, ask someone, a mentor, mentor, a friend who knows, coach, talk to someone, a colleague
gaps-way-at_work = A task at work
    .also = at work, work, a task at work, in my job, my job, on the job, ask my boss, my manager, current job
gaps-way-volunteer = A few hours for others
    .also = volunteer, volunteering, for others, help out, a charity, unpaid hours, a club
gaps-way-more = More ways
    .also = more, more ways, other ways, something else, others, show more, none of these, what else
gaps-way-degree = A degree
    .also = degree, a degree, finish my degree, university, go back to school, study, a master
gaps-way-step_down = One level lower
    .also = step down, one level lower, a lower post, lower level, junior, a junior role, start lower, lesser post
gaps-way-leave_for_it = Leave to learn it
    .also = leave, leave to learn it, quit, change jobs for it, go elsewhere to learn, leave for it

gaps-first_step = { $look ->
        [none] { $gap_2 ->
            [none] Now one small step towards { $stage ->
                [internal] that
               *[other] { $gap_1 }
            }, half an hour at most.
           *[other] { $gap ->
                [none] What can be built, so far: { $gaps }. One of them, one small step, half an hour at most.
               *[other] Now one small step towards { $gap_1 }, half an hour at most.
            }
        }
       *[other] Now one small step for { $look }, half an hour at most.
    }
    What day, what time, and what will you do?
    .v2 = One small step, half an hour at most: which day, what time, and what?
    .v3 = What could you finish in half an hour? A day, a time, and one thing to do.
gaps-first_step-alt = { $notice ->
        [yes] Which of the two calls comes first: what day, and what time?
        [none] One small step, half an hour at most. What day, what time, and what will you do?
       *[other] One small step first, half an hour at most. What day, what time, and what will you do?
    }
    .v2 = What could you finish in half an hour? A day, a time, and one thing to do.
gaps-first_step-hint = { $stage ->
        [withdrawn] For example: "tomorrow 9am, call my old boss".
       *[other] For example: "Saturday 10am, one exercise".
    }
gaps-first_step-heard-example = { $stage ->
        [withdrawn] For example: "tomorrow 9am, call my old boss". Or "tonight, write down names and dates".
       *[other] For example: "Saturday 10am, one exercise". Or "tomorrow evening, read one page of it".
    }
gaps-first_step-heard-pick = By tapping, then.
gaps-first_step-pick = Let me tap it
    .also = tap, let me tap it, pick, pick it, let me pick, buttons, choose, with buttons
gaps-first_step-heard-something_else = { $gap_2 ->
        [none] Something else, then. Any half hour counts that leads there.
       *[other] Something else, then.
    }
gaps-first_step-heard-none = No step now.
gaps-first_step-return = Back to the small step.
# For a step whose moment and words are known: { $what }, { $dated }, { $when }; { $days } from today.
gaps-first_step-planned = { $dated ->
        [1] { $days ->
            [0] Today at { CLOCK($when) }: { $what }.
            [1] Tomorrow at { CLOCK($when) }: { $what }.
            [2] { WEEKDAY($when) } at { CLOCK($when) }: { $what }.
            [3] { WEEKDAY($when) } at { CLOCK($when) }: { $what }.
            [4] { WEEKDAY($when) } at { CLOCK($when) }: { $what }.
            [5] { WEEKDAY($when) } at { CLOCK($when) }: { $what }.
            [6] { WEEKDAY($when) } at { CLOCK($when) }: { $what }.
           *[other] { DAY($when) } at { CLOCK($when) }: { $what }.
        }
        [2] { $days ->
            [0] { $part ->
                [evening] This evening
               *[other] Today
            }: { $what }.
            [1] Tomorrow{ $part ->
                [morning] {" "}morning
                [afternoon] {" "}afternoon
                [evening] {" "}evening
               *[other] {""}
            }: { $what }.
           *[other] { DAY($when) }{ $part ->
                [morning] , in the morning
                [afternoon] , in the afternoon
                [evening] , in the evening
               *[other] {""}
            }: { $what }.
        }
       *[other] { CAP($what) }.
    }
gaps-first_step-example = Show me an example
    .also = example, an example, show me an example, for example, like what, give me an example, such as, don't know, i don't know, no idea
gaps-first_step-something_else = Pick something else
    .also = something else, pick something else, another one, other, different, not this, another gap, change it
gaps-first_step-none = No step now
    .also = none, no, nope, no step, no step now, not now, later, skip it, nothing, rather not, not today

gaps-choose =
    Which one, then?
    .v2 = Which of them gets the step?
gaps-choose-hint = For example: "the second", or "talking about money".
gaps-choose-heard-none = None of them, so no step.
gaps-choose-first = { CAP($gap_1) }
    .also = first, the first, first one, the first one, number one, 1st
gaps-choose-second = { CAP($gap_2) }
    .also = second, the second, second one, the second one, number two, 2nd
gaps-choose-third = { CAP($gap_3) }
    .also = third, the third, third one, the third one, number three, 3rd, the last one
gaps-choose-none = None of these
    .also = none, none of these, neither, no, nope, nothing, not these, none of them

gaps-day =
    Which day?
    .v2 = On which day?
gaps-day-hint = A button, or any day: "Friday".
gaps-day-today = Today
    .also = today, now, tonight, right now, later today
gaps-day-tomorrow = Tomorrow
    .also = tomorrow, tmr, tmrw, the next day
gaps-day-saturday = Saturday
    .also = saturday, sat, weekend, the weekend, on the weekend

gaps-clock =
    What time?
    .v2 = At what time of day?
gaps-clock-hint = A button, or any time: "17:30".
gaps-clock-morning = 10:00
    .also = morning, in the morning, 10, 10am, ten
gaps-clock-noon = 12:30
    .also = noon, lunch, at noon, midday, lunchtime
gaps-clock-afternoon = 16:00
    .also = afternoon, in the afternoon, 4pm, 16
gaps-clock-evening = 19:00
    .also = evening, in the evening, 7pm, 19, tonight, after work

gaps-step_what =
    And one thing to do?
    .v2 = What will you do in that half hour?
gaps-step_what-hint = For example: "one exercise". Your own words count too.
gaps-step_what-read = Read one page on it
    .also = read, read one page, reading, one page, read about it
gaps-step_what-exercise = One small exercise
    .also = exercise, one exercise, an exercise, practise, practice, try it
gaps-step_what-ask = Ask one person about it
    .also = ask, ask someone, ask a person, ask one person, call someone, talk to someone
gaps-step_what-write = Write down names and dates
    .also = write, write down, write it down, note it, notes, make notes, names and dates

gaps-step_when =
    What day and what time?
    .v2 = Which day would fit, and at what time?
gaps-step_when-hint = For example: "Saturday 10am".
gaps-step_when-heard-no_time = No time fixed. It stays on your page without a date.
gaps-step_when-no_time = No time yet
    .also = no time, no time yet, not yet, don't know, i don't know, whenever, sometime, no date, later, no

gaps-nudge =
    Shall I ask about it then, or an hour later?
    .v2 = A word from me at that time, an hour later, or neither?
gaps-nudge-hint = "At the time" is a start. "An hour later" asks how it went. "Neither" leaves it to you.
gaps-nudge-heard-at_time = At the time.
gaps-nudge-heard-hour_later = An hour later.
gaps-nudge-heard-neither = Neither. I stay quiet about it.
gaps-nudge-at_time = At the time
    .also = at the time, at that time, then, on time, right then, yes, same time, when it starts, 👍
gaps-nudge-hour_later = An hour later
    .also = hour later, an hour later, one hour later, later, after, afterwards, an hour after, 1 hour later
gaps-nudge-neither = Neither
    .also = neither, no, nope, none, don't ask, no reminder, not needed, leave it, 👎

gaps-ally =
    Who could help with it, or would want to know?
    .v2 = One person who could help with this step: who?
gaps-ally-hint = For example: "Sam", or "no one".
gaps-ally-heard-said = { $ally }, then.
gaps-ally-intro = Words to ask with. Change any of them.
gaps-ally-words =
    Hi { $ally },
    I'm working on { $gap_1 } and could use twenty minutes of your time. Could I ask you two questions? A no is fine, too.
gaps-ally_ask =
    Copied, or left for now?
    .v2 = Will you take it along, or leave it for now?
gaps-ally_ask-hint = You send it, I don't.
gaps-ally_ask-heard-copied = It's yours now.
gaps-ally_ask-heard-not_now = Left for now.
gaps-ally-heard-no_one = On your own, then.
gaps-ally-no_one = No one
    .also = no one, nobody, noone, none, no, just me, on my own, alone, don't know, i don't know

gaps-more =
    Is there another one you want to give a step?
    .v2 = One more, or is one enough?
gaps-more-hint = One is plenty.
gaps-other_step = One small step towards { $gap_2 }, half an hour at most. What day, what time, and what will you do?
    .v2 = And for { $gap_2 }: which day, what time, and what?
gaps-other_step-hint = For example: "Sunday 11am, read one page of it".
gaps-other_step-heard-none = One is enough.
gaps-other_step-none = No step now
    .also = none, no, nope, no step, no step now, not now, later, nothing, rather not, enough
gaps-more-heard-no = One is enough.
gaps-more-yes = Yes
    .also = yes, yeah, yep, one more, another, another one, more, sure, ok, 👍
gaps-more-no = No
    .also = no, nope, enough, one is enough, that's enough, that's it, not now, no more, 👎

gaps-gate =
    Go on, or is that enough for today?
    .v2 = On to the last part, or stop here for today?
    .v3 = Last part, or enough?
gaps-gate-hint = "Go on" looks ahead. "Enough" ends today, and nothing is lost.
gaps-gate-heard-enough = Enough for today.
gaps-gate-go_on = Go on
    .also = go on, go, on, continue, next, yes, more, carry on, keep going, let's go on, ok, 👍
gaps-gate-enough = Enough for today
    .also = enough, enough for today, stop here, no, that's enough, not today, later, tired, break, another day

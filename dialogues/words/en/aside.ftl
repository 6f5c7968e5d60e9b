# Side questions: asked at any moment, answered, closed. Each is one question and leads back to the one below.

aside-why = I ask this because you brought it up, or because a promise needs it. You can skip it.

aside-erase = I'd erase everything I keep about you: answers, notes and dates. It can't be undone. Erase it all?
    .v2 = Everything I keep about you would be gone for good. Erase it all?
aside-erase-hint = "Yes" erases everything, "no" leaves it all as it is.
aside-erase-yes = Yes, erase it all
    .also = yes, y, yes please, erase, erase it, erase everything, delete it, delete everything, do it, sure, go ahead, forget me, forget it all, 👍, ✅
aside-erase-no = No, keep it
    .also = no, n, no thanks, keep, keep it, don't, do not, cancel, wait, not now, leave it, stop, 👎, ❌
aside-erase-heard-no = Nothing is erased.
aside-erase-heard-skip = Nothing is erased.
aside-erase-why = I ask once, since nothing can bring it back afterwards.

aside-restart = This story would stay as it is, and a new one begins. Start over?
    .v2 = Start over from the beginning? The old story stays, and you can open it again.
aside-restart-hint = "Yes" begins a new story, "no" goes on with this one.
aside-restart-yes = Yes, start over
    .also = yes, y, yes please, start over, start again, restart, begin again, do it, sure, go ahead, 👍, ✅
aside-restart-no = No, go on here
    .also = no, n, no thanks, go on, keep going, stay, cancel, leave it, not now, 👎, ❌
aside-restart-heard-yes = From the start, then.
aside-restart-heard-no = Then we go on here.

aside-export_here = A file stays in { $platform ->
        [slack] this Slack's
       *[other] this place's
    } store when messages go, and whoever runs it can read it. I'd take mine away after an hour, but copies may stay. Shall I send the file here?
    .v2 = It would be one file with everything in it, and { $platform ->
        [slack] this Slack
       *[other] this place
    } may keep a copy, also when I take mine away after an hour. Shall I send it here?
aside-export_here-hint = "Send it here" sends the file, "not here" sends nothing.
aside-export_here-send = Send it here
    .also = send it, send, yes, y, yes please, here, go ahead, do it, sure, ok, okay, that's fine, 👍, ✅
aside-export_here-not_here = Not here
    .also = no, n, no thanks, not now, not here please, don't, do not, don't send it, leave it, cancel, never mind, somewhere else, 👎, ❌
aside-export_here-heard-not_here = Nothing is sent. It all stays here, locked, and "forget me" erases it.
aside-export_here-heard-skip = Nothing is sent.
aside-export_here-why = I ask because a file is harder to take back than a message.

aside-zone = I don't want to write at a bad hour. What time is it where you are now?
    .v2 = What time is it on your clock now? A city is fine, too.
    .v3 = Which time do you have now, or which city are you in?
aside-zone-hint = For example: "22:05", "Berlin", or "UTC+3".
aside-zone-dont_know = I'd rather not say
    .also = rather not say, i don't know, don't know, dont know, no idea, rather not, not sure, none of your business, 🤷
aside-zone-heard-dont_know = Then I go by world time (UTC), and it may be off by hours.
aside-zone-heard-skip = Then I go by world time (UTC), and it may be off by hours.
aside-zone-heard-insult = I do, and I am one. That was the last question tonight.
aside-zone-why = Without it I could write in the middle of your night. I keep the zone and nothing about the place.

aside-hour = What is a good time for me to write?
    .v2 = Which hour suits you best for a message?
aside-hour-hint = For example: "lunch", or "after work".
aside-hour-morning = Morning
    .also = mornings, in the morning, early, before work, breakfast, at nine, 9, 9am, 09:00, am, 🌅
aside-hour-lunch = Lunch
    .also = lunchtime, at lunch, lunch break, noon, midday, at half past twelve, 12, 12:30, 🥪
aside-hour-evening = After work
    .also = evening, evenings, in the evening, after six, at six, 6pm, 18:00, later, tonight, pm, 🌆
aside-hour-heard-morning = Mornings, then, at nine.
aside-hour-heard-lunch = Lunchtime, then, at half past twelve.
aside-hour-heard-evening = After work, then, at six.
aside-hour-why = A message at a bad minute, with others looking on, is worse than none. Nothing comes between 20:00 and 09:00 unless you named the time.

aside-move = Which day or time instead?
    .v2 = When shall it be, then? A day is enough; a time is welcome.
    .v3 = To which day shall I move it?
aside-move-hint = For example: "Friday", or "tomorrow at 18:00".
aside-move-cancel = Cancel it
    .also = cancel, cancel that, drop it, no more, don't, dont, delete it, remove it, never mind, leave it out, none, ❌
aside-move-heard-skip = Then it stays as it was.

aside-pause = Until when shall I be quiet? A day is enough.
    .v2 = Which day shall I write again?
    .v3 = Until which day, or until you write?
aside-pause-hint = For example: "Monday", "two weeks", or "tomorrow at 18:00".
aside-pause-open_end = Until I write
    .also = until i write, till i write, i'll write, open end, no date, don't know, not sure, until i say so, for now, i'll come back, whenever
aside-pause-heard-skip = Then no pause.

aside-rest = A break is fine. How long shall I be quiet?
    .v2 = How long shall the break be?
aside-rest-hint = For example: "the weekend", or "until the 20th".
aside-rest-today = Today
    .also = just today, only today, today only, for today, the rest of today, tonight, a day, one day, 1 day
aside-rest-weekend = The weekend
    .also = weekend, over the weekend, until monday, till monday, this weekend, saturday and sunday
aside-rest-week = A week
    .also = week, one week, the week, this week, 7 days, seven days, for a week, a whole week
aside-rest-until = Until a date
    .also = until, a date, another date, longer, two weeks, a month, until i say, pick a date, some day
aside-rest-heard-skip = Then no break is set.

aside-correct = What shall I change, and to what?
    .v2 = Which part is wrong, and what should it say?
    .v3 = What is the right word, and for what?
aside-correct-job = The job
    .also = job, the company, company, the role, role, the title, the place
aside-correct-stage = How far I got
    .also = how far i got, the stage, stage, how far, the round
aside-correct-feeling = How it felt
    .also = the feeling, feeling, feelings, the feelings, how it felt
aside-correct-person = Who the note is for
    .also = the note, the person, the name, a name, who the note is for, the contact
aside-correct-hint = For example: "the company was Initech", or "it was an interview".
aside-correct-never_mind = Never mind
    .also = nevermind, nothing, leave it, it's fine, its fine, all good, no change, keep it, forget it, cancel
aside-correct-heard-said = Changed.
aside-correct-heard-never_mind = Then it stays as it is.

aside-offer = Where is it from?
    .v2 = Is it from somewhere else, or the same place after all?
aside-offer-hint = For example: "somewhere else".
aside-offer-elsewhere = Somewhere else
    .also = elsewhere, somewhere else, another company, another place, different company, a different place, other company, new company
aside-offer-same_place = The same place after all
    .also = same place, the same place, the same company, same company, them, they changed their mind, the same, after all
aside-offer-not_yet = Not decided yet
    .also = not yet, not decided, undecided, still deciding, don't know, not sure, thinking about it
aside-offer-heard-elsewhere = Noted. I've taken all the dates off, and this story is closed. "My wins" still has your own sentences, and "forget me" erases everything.
aside-offer-heard-same_place = The same place after all. I've taken all the dates off, and this story is closed. "My wins" still has your own sentences.
aside-offer-heard-not_yet = Then the dates stay, and nothing changes here.
aside-offer-why = With a yes elsewhere the dates of this story have no use, and I take them off.

aside-outcome = How did it end?
    .v2 = In a word, how did that one end?
aside-outcome-hint = For example: "they said no", or "they never answered".
aside-outcome-their_no = They said no
    .also = their no, they said no, rejected, refused, a no, no
aside-outcome-my_no = I said no
    .also = my no, i said no, i withdrew, i declined, i turned it down, i didn't want it
aside-outcome-silence = They never answered
    .also = silence, no answer, nothing, never answered, ghosted, they ghosted me
aside-outcome-offer_elsewhere = An offer elsewhere
    .also = offer elsewhere, offer, i got another job, another job, somewhere else
aside-outcome-same_place = The same place after all
    .also = same place, the same place, they changed their mind, after all, i got it after all
aside-outcome-never_mind = Leave it open
    .also = leave it, leave it open, never mind, nevermind, not yet, keep it open
aside-outcome-heard = Closed. Its dates are off, and it stays to be looked at.
aside-outcome-heard-never_mind = It stays open.
aside-outcome-heard-skip = It stays open.
aside-outcome-why = It stands beside the name in your list, and nothing is counted from it.

aside-another = Is that a story of its own, or a part of this one?
    .v2 = A new story, or a part of the one that is open?
aside-another-hint = "A new story" puts this one aside, as it is.
aside-another-new = A new story
    .also = new, a new one, new story, its own, of its own, another one, yes, separate
aside-another-same = A part of this one
    .also = same, this one, part of this, a part of this, the same story, the same, no, the same one
aside-another-why = Two stories kept apart can each be left and opened again.

aside-away = Go on there, something new, or stop here?
    .v2 = On with that, something new, or stop?
aside-away-hint = For example: "go on", or "something new".
aside-away-go_on = Go on
    .also = on, continue, yes, y, ok, okay, sure, go on there, carry on, there, the same, that
aside-away-new = Something new
    .also = new, a new one, another one, new story, something else, another no, start over
aside-away-stop = Stop here
    .also = stop, no, no more, enough, stop it, nothing, leave it, n
aside-away-why = Days have passed, and what was open then may not be what matters now.

aside-interview = When is it? A day and a time, if you have them.
    .v2 = Which day is the interview?
    .v3 = Do you know the day of that interview?
aside-interview-hint = For example: "Tuesday at 10".
aside-interview-no = No date yet
    .also = no, none, not yet, no date, don't know yet, dont know, there is none, no interview, not fixed, rather not
aside-interview-heard-no = No date, then.
aside-interview-why = The evening before it, I can send you one sentence of your own. It needs no reply.

aside-country = Which country are you in?
    .v2 = Which country should I go by?
aside-country-hint = For example: "Portugal", or "US".
aside-country-heard-said = Kept. I go by that for numbers to call.
aside-country-why = Numbers to call and offices to ask differ by country. I use it for nothing else.

# Age, sex, origin, health, family, faith: never a gap. General information, no legal advice, no deadline figures.
aside-unfair = That should not decide a job, and I can't judge if it did. Some places can, and there may be a time limit, so asking soon is better. Keep the advert, the mails, names and dates. What would help now?
    .v2 = I can't judge if that decided it; some places can. Keep the advert, the mails, names and dates. Who to ask, or on with the rest?
aside-unfair-hint = For example: "who to ask", or "go on".
aside-unfair-who_to_ask = Who to ask
    .also = who do i ask, who can i ask, ask, tell me who, where do i go, who can help, help me, a lawyer, legal
aside-unfair-note_it = Just note it
    .also = note it, write it down, keep it, remember it, just note, only note it, save it
aside-unfair-go_on = Go on
    .also = on, continue, next, carry on, leave it, never mind, nothing, skip it, back
aside-unfair-heard-who_to_ask = An equality body, a trade union or a free legal advice centre where you live. Ask them about the time limit first. This is general information, not legal advice.
aside-unfair-heard-note_it = Noted as what it is, and never as a gap of yours.
aside-unfair-why = I don't sort this with the things one can build, and I can't judge it. Time limits for it can be short, so I name the people who can.

# --- a life comes before a job; what is said is in crisis.ftl --------------------------------------------------------

aside-danger = Is there someone who could be with you, or on the phone, in the next few minutes?
    .v2 = Who could be with you, or on the phone, in the next few minutes?
    .v3 = Is anyone near you, or within a call?
aside-danger-alt = If anything changes, these stay here.
    .v2 = These stay here, whatever comes next.
aside-danger-danger = I'm in danger now
    .also = in danger, danger, i am in danger, i'm not safe, im not safe, not safe, emergency, now, right now, 🆘
aside-danger-text_someone = Help me text someone
    .also = text someone, help me text, what do i write, help me write, words for someone, message someone, a friend, text a friend, yes, yes there is, maybe, my mum, my friend, my partner, my sister, my brother
aside-danger-numbers = Show the numbers again
    .also = numbers, the numbers, show numbers, the number, phone number, numbers again, who can i call, hotline, helpline, no, no one, nobody, there is no one, there's no one, theres no one, no i'm alone, i'm alone, im alone
aside-danger-safe = I'm safe for now
    .also = safe, i'm safe, im safe, i am safe, safe for now, i'm ok, im ok, i'm okay
aside-danger-someone_here = Someone is here
    .also = someone is here, somebody is here, someone is with me, not alone, i'm not alone, im not alone, my sister is here, my brother is here, my mum is here, my mom is here, my dad is here, my friend is here, my partner is here, my husband is here, my wife is here, my girlfriend is here, my boyfriend is here, my flatmate is here, my son is here, my daughter is here
aside-danger-not_meant = That's not what I meant
    .also = not what i meant, didn't mean that, didnt mean that, i didn't mean it, you misunderstood, misunderstood, it was a joke, just a joke, joking, figure of speech, i don't mean it
aside-danger-heard-skip = You don't have to answer.
aside-danger-why = A person beside you can do what a program can't. You don't have to answer.

aside-now = Is someone calling for help now?
    .v2 = Has somebody called for help?
    .v3 = Can somebody call for you, right now?
aside-now-calling = Someone is calling
    .also = calling, is calling, i'm calling, im calling, i called, called, they are calling, yes, ambulance is coming, on the phone, done
aside-now-cant_call = I can't call
    .also = can't call, cant call, can not call, cannot call, no, no phone, can't talk, cant talk, nobody can, i can't
aside-now-not_alone = I'm not alone
    .also = not alone, someone is here, somebody is here, someone's here, with someone, my partner is here, my friend is here, my mum is here
aside-now-heard-skip = You don't have to write.
aside-now-why = Help needs a call, and I can't make it.

aside-asked = You sound very tired. I'd rather ask than guess: is it the job search, or do you have thoughts of not wanting to live?
    .v2 = I'd rather ask than guess: is it the job search, or thoughts of not wanting to live?
aside-asked-search = The job search
    .also = job search, the search, search, just the search, only the search, the job, jobs, just the job, just tired of searching, not that, no not that
aside-asked-thoughts = Thoughts like that
    .also = thoughts, the thoughts, such thoughts, those thoughts, not wanting to live, the second, yes, yes thoughts, the other
aside-asked-both = Both
    .also = both of them, both of it, it's both, its both, a bit of both, all of it, the two
aside-asked-rather_not = I'd rather not say
    .also = rather not say, rather not, i would rather not, not saying, don't want to say, dont want to say, pass, no comment, leave it
aside-asked-why = Asking does not put the thought there (a review by Dazzi and others, 2014). Guessing could miss it.

aside-others = Which is it?
    .v2 = Which of these is true right now?
aside-others-furious = I'm only furious
    .also = only furious, just furious, furious, just angry, only angry, i'm angry, venting, just venting, i would never, i wouldn't, not really, no, figure of speech, joking
aside-others-might = I might
    .also = might, maybe, i might do it, yes, i will, i could, i don't know, not sure, probably
aside-others-stop = Stop for today
    .also = stop, stop now, enough, enough for today, that's it, leave me alone, leave it, bye
aside-others-heard-skip = You don't have to answer.
aside-others-why = I can't tell a figure of speech from a plan, so I ask. Whatever you tap, I take your word.

aside-safe = What would help in the next ten minutes?
    .v2 = And the next ten minutes: what would help?
    .v3 = What else would help, right now?
aside-safe-alt = These stay here. None of them is a must.
    .v2 = The same four are still here.
aside-safe-hint = For example: "slow minute", or "leave me be".
aside-safe-minute = One slow minute
    .also = slow minute, a minute, minute, the minute, breathe, breathing, slow, a slow minute, one minute
aside-safe-text_someone = Help me text someone
    .also = text someone, help me text, what do i write, words, message someone, a friend, text a friend, call someone
aside-safe-leave_be = Leave me be
    .also = leave me, leave me alone, nothing, nothing now, quiet, be quiet, alone, no, enough, stop
aside-safe-back = Back to where we were
    .also = back, go back, back to it, go on, continue, carry on, where we were, the jobs, back to jobs
aside-safe-heard-skip = You don't have to.
aside-safe-why = Ten minutes is a stretch one can see the end of. None of these is a must.

aside-look_in = Shall I look in tomorrow, or leave you be?
    .v2 = Tomorrow: look in, or leave you be?
aside-look_in-look_in = Look in
    .also = look in tomorrow, yes, y, yes please, tomorrow, ok, okay, sure, please do, write me, 👍
aside-look_in-leave_be = Leave me be
    .also = leave me, leave me alone, no, n, no thanks, don't, dont, rather not, nothing, 👎
aside-look_in-heard-leave_be = Then I don't look in.
aside-look_in-heard-said = I leave it, then, and don't look in.
aside-look_in-heard-skip = Then I don't look in.

# Nothing is asked here.
aside-quiet = These stay here.
aside-quiet-back = Back to where we were
    .also = back, go back, go on, back to it, continue, carry on, where we were, the jobs, back to jobs, let's go on, job talk
aside-quiet-numbers = Show the numbers again
    .also = numbers, the numbers, show numbers, the number, phone number, who can i call, hotline, helpline

# What a check-in asks. First a hello that tells a lock screen nothing; then one question. It never nags.

check_in-why = You agreed to this message, or named its day. One nudge makes a small difference at most (1,255 people, 89 days, 3.9 per cent more; Bidargaddi and others, 2018, with a health app), so there are few of them. Say "stop these" and there are none.

check_in-hello =
    Hello, as agreed.
    .v2 = Hello, as agreed.
# Behind the answer to another story's hello; it may show on a lock screen, too.
check_in-hello-alt = There was one more for today, in your other story.
check_in-hello-hint = "Open" shows what it is about. "Not today" is tomorrow. "Stop these" ends them all.
check_in-hello-heard-not_today = Not today, then.
check_in-hello-heard-skip = Not today, then.
check_in-hello-open = Open
    .also = open, open it, yes, hi, hello, hey, ok, okay, go on, here, i'm here, show me, what is it, what's up, 👋, 👍
check_in-hello-not_today = Not today
    .also = not today, not now, another day, no time, no, nope
check_in-hello-stop_these = Stop these
    .also = stop these, stop this, no more, no more of these, stop writing, don't write anymore, end these, never again, 🛑

# --- the day after ---
check_in-day_after = { $since ->
        [yesterday] { $strength ->
            [1] Yesterday it was a one. Lighter, the same, or heavier?
            [2] Yesterday it was a two. Lighter, the same, or heavier?
            [3] Yesterday it was a three. Lighter, the same, or heavier?
            [4] Yesterday it was a four. Lighter, the same, or heavier?
            [5] Yesterday it was a five. Lighter, the same, or heavier?
           *[other] No tasks. Lighter, the same, or heavier than yesterday?
        }
       *[other] { $strength ->
            [1] Last time it was a one. Lighter, the same, or heavier?
            [2] Last time it was a two. Lighter, the same, or heavier?
            [3] Last time it was a three. Lighter, the same, or heavier?
            [4] Last time it was a four. Lighter, the same, or heavier?
            [5] Last time it was a five. Lighter, the same, or heavier?
           *[other] No tasks. Lighter, the same, or heavier than last time?
        }
    }
    .v2 = No tasks. Lighter, the same, or heavier than last time?
    .v3 = How is it today: lighter, the same, or heavier?
check_in-day_after-hint = One word is enough.
check_in-day_after-why = One word then and one word now show you a direction. Nobody else sees it, and it is no test.
check_in-day_after-heard-lighter = Lighter.
check_in-day_after-heard-same = The same.
check_in-day_after-heard-heavier = { $note_state ->
        [waiting] Heavier. No tasks today; the note waits, and "the note" brings it back.
       *[other] Heavier. No tasks today, then.
    }
check_in-look_in =
    Shall I look in tomorrow again?
    .v2 = One more hello tomorrow, or none?
check_in-look_in-hint = One message, without any names. "No" means no message.
check_in-look_in-heard-no = No hello tomorrow, then.
check_in-look_in-yes = Yes
    .also = yes, yeah, yep, sure, ok, okay, please, yes please, tomorrow, do that, 👍
check_in-look_in-no = No
    .also = no, nope, no thanks, rather not, not needed, never, leave me be, none, 👎
check_in-day_after-write = Write again
    .also = write, write again, write it down, page, a page, the page, open a page, i want to write
check_in-write =
    Write for as long as you like.
    .v2 = The page is open for as long as you like.
check_in-write-hint = What you write there is read for signs of danger and for nothing else, and not kept.
check_in-write-heard-said = It's gone, all of it.
check_in-write-heard-not_now = No page, then.
check_in-write-open = Open the page
    .also = open, page, the page, open it, yes, ok, okay, write, 👍
check_in-write-not_now = Not now
    .also = not now, no, nope, later, not today, rather not, leave it, 👎
check_in-day_after-lighter = Lighter
    .also = lighter, light, better, a bit better, easier, good, improving, less, calmer, up, 🙂
check_in-day_after-same = The same
    .also = same, the same, no change, about the same, as before, unchanged, meh, so so, still the same, 😐
check_in-day_after-heavier = Heavier
    .also = heavier, heavy, worse, harder, bad, more, much worse, down, not good, terrible, 🙁

# --- the held note ---
check_in-note-intro = { $first_name ->
        [none] Here is the note, from what you told me.
       *[other] Here are a few lines to { $first_name }, from what you told me, and nothing else.
    }
check_in-note =
    Still want to send them?
    .v2 = Copy it, not today, or drop it?
check_in-note-hint = "Copy" makes it yours to send. "Drop it" throws it away.
check_in-note-heard-copy = It's yours to send.
check_in-note-heard-not_today = Not today. It waits, and you can ask for it with "the note".
check_in-note-heard-drop = Dropped. Nothing goes out.
check_in-note-copy = Copy
    .also = copy, copy it, yes, yeah, yep, still, i do, send it, sent it, i sent it, sure, ok, okay, 👍
check_in-note-not_today = Not today
    .also = not today, later, not now, not yet, tomorrow, another day, keep it, wait
check_in-note-drop = Drop it
    .also = drop, drop it, no, nope, never, leave it, never mind, nevermind, throw it away, bin it, 👎

check_in-note_sent =
    The few lines you drafted: have they gone out?
    .v2 = Sent, another version, or drop it?
check_in-note_sent-hint = I ask this once and not again.
check_in-note_sent-heard-sent = It's sent. { $first_name ->
        [none] They
       *[other] { $first_name }
    } may answer or not, and both are normal.
check_in-note_sent-heard-another = Another version, then.
check_in-note_sent-heard-drop = Dropped. Nothing goes out.
check_in-note_sent-sent = Sent
    .also = sent, yes, yeah, yep, sent it, i sent it, it's sent, done, it's out, already, ✅, 👍
check_in-note_sent-another = Another version
    .also = another, another version, not yet, change it, change, show me, let me see it, new version, later
check_in-note_sent-drop = Drop it
    .also = drop, drop it, no, nope, never, leave it, never mind, nevermind, bin it, 👎

# --- feedback they asked for ---
check_in-feedback_back =
    You asked them for one thing a week ago. Did anything come?
    .v2 = Did they answer your question?
check_in-feedback_back-hint = I ask this once. Nothing is the most common answer.
check_in-feedback_back-heard-nothing = Nothing came. That is common, and having asked still counts.
check_in-feedback_back-heard-dont_ask = I won't ask about it again.
check_in-feedback_back-came = It came
    .also = came, it came, yes, yeah, yep, they answered, she answered, he answered, they wrote back, got an answer, 👍
check_in-feedback_back-nothing = Nothing
    .also = nothing, no, nope, nothing came, not yet, no answer, silence, they didn't, nada, 👎
check_in-feedback_back-dont_ask = Don't ask again
    .also = don't ask, don't ask again, stop asking, leave it, drop it, not again, never mind, nevermind

check_in-feedback_text =
    What did they say? Paste it, or put it in your own words.
    .v2 = Their words, as they came: what did they say?
check_in-feedback_text-hint = One sentence of theirs is enough.
check_in-feedback_text-heard-said = Kept as they said it.

# --- still waiting ---
check_in-call_it =
    You were waiting for an answer. Is there news?
    .v2 = A no, a yes, or still waiting?
check_in-call_it-hint = For example: "still nothing".
check_in-call_it-heard-no_came = So it came, and it's a no. I'm sorry.
check_in-call_it-heard-yes_came = A yes. That is yours.
check_in-call_it-heard-still_waiting = Still nothing from them.
check_in-yes_what =
    An offer, or the next round?
    .v2 = Is it the job itself, or one more round?
check_in-yes_what-hint = "An offer" takes every date off. "The next round" asks for its day.
check_in-yes_what-heard-round = The next round.
check_in-yes_what-offer = An offer
    .also = offer, the offer, an offer, the job, got the job, got it, hired, they hired me, i start
check_in-yes_what-round = The next round
    .also = next round, round, the next round, interview, an interview, another interview, invited, one more round
check_in-call_it-no_came = It's a no
    .also = no, a no, it's a no, rejected, got a no, they said no, didn't get it, refused, turned down, 👎
check_in-call_it-yes_came = It's a yes
    .also = yes, a yes, it's a yes, they said yes, good news, they answered and it's a yes, 👍
check_in-call_it-offer = An offer
    .also = offer, an offer, got it, i got it, i got the job, they want me, hired, they hired me
check_in-call_it-round = The next round
    .also = next round, the next round, invited, i'm invited, an interview, they invited me, one more round, another round
check_in-call_it-heard-round = The next round.
check_in-call_it-still_waiting = Still waiting
    .also = waiting, still waiting, nothing, still nothing, not yet, no news, no word, silence, ⏳

check_in-call_again =
    Another day to call it, or none?
    .v2 = Which day is it a no, if nothing comes?
check_in-call_again-hint = For example: "in a week", or "no more".
check_in-call_again-heard-never = No more days, then.
check_in-call_again-never = No more days
    .also = never, no more, no more days, none, no, nope, leave it, stop waiting, call it a no, it's a no

# --- up again? ---
check_in-still_open =
    { $company ->
        [none] The job
       *[other] The job at { $company }
    }: is it up again, or one below it?
    .v2 = Have you seen that job, or one below it, advertised again?
check_in-still_open-hint = "Up again" or "one below" gives you a few lines to a person there. "No" leaves it.
check_in-still_open-why = A job that is up again can mean a second chance, and often it means nothing. I ask once because you were told "later" in some form.
check_in-still_open-heard-up = It's up again. That can mean a second chance, and often it means nothing.
check_in-still_open-heard-lower = One below it. Only you know if that is worth it to you.
check_in-still_open-heard-no = Not up again.
check_in-still_open-up = Up again
    .also = up, up again, yes, yeah, yep, it's up, it's back, posted again, they posted it again, same job, 👍
check_in-still_open-lower = One below it
    .also = lower, one below, one below it, a lower one, junior, a junior role, a smaller one, similar, something similar
check_in-still_open-no = No
    .also = no, nope, not up, nothing, gone, it's gone, don't know, haven't looked, don't want to look, 👎

check_in-second_note-intro = A few lines to copy. One short note to a person is fair; two would be many.
check_in-second_note =
    Did you take it?
    .v2 = Copied, or drop it?
check_in-second_note-hint = "Copied" keeps it as yours to send. "Drop it" leaves it.
check_in-second_note-heard-copied = It's yours to send.
check_in-second_note-heard-drop = Dropped. Nothing goes out.
check_in-second_note-copied = Copied
    .also = copied, copy, copy it, yes, yeah, yep, took it, got it, sent, sent it, i'll send it, 👍
check_in-second_note-drop = Drop it
    .also = drop, drop it, no, nope, leave it, never mind, nevermind, not sending it, rather not, 👎

# --- months ahead, each with its own yes ---
check_in-company_offer =
    { $company ->
        [none] Shall I ask about new openings there, a month from now?
       *[other] Shall I ask about new openings at { $company }, a month from now?
    }
    .v2 = New openings there: one word from me in a month?
check_in-company_offer-hint = One message, in thirty days. "No" means no message.
check_in-company_offer-heard-no = No message about them, then.
check_in-company_more =
    Shall I ask once more, in two months?
    .v2 = One more time, two months from now?
check_in-company_more-hint = One message, and the last one about them.
check_in-company_more-heard-no = No more about them, then.
check_in-company_more-yes = Yes
    .also = yes, yeah, yep, sure, ok, okay, please, yes please, do that, why not, 👍
check_in-company_more-no = No
    .also = no, nope, no thanks, rather not, not needed, never, done with them, 👎
check_in-company_offer-yes = Yes
    .also = yes, yeah, yep, sure, ok, okay, please, yes please, do that, why not, 👍
check_in-company_offer-no = No
    .also = no, nope, no thanks, rather not, not needed, never, done with them, 👎

check_in-apply_offer =
    Many firms take a second application after about six months. Shall I ask you then?
    .v2 = One word from me in six months, about applying again?
check_in-apply_offer-hint = One message, in six months, only with your yes.
check_in-apply_offer-heard-no = No message, then.
check_in-apply_offer-yes = Yes
    .also = yes, yeah, yep, sure, ok, okay, please, yes please, do that, why not, 👍
check_in-apply_offer-no = No
    .also = no, nope, no thanks, rather not, not needed, never, done with them, 👎

# --- a dated step ---
check_in-step_due-which = You planned: { $what }.
check_in-step_due =
    Done, partly, or not yet?
    .v2 = How did it go: done, partly, or not yet?
    .v3 = And this one: done, partly, not yet?
check_in-step_due-hint = Each of the three is a full answer.
check_in-step_due-heard-done = Done.
check_in-step_due-heard-partly = Partly. What is done stays done.
check_in-step_due-heard-not_yet = Not yet. A smaller step or another day may fit better.
check_in-step_due-done = Done
    .also = done, yes, yeah, yep, did it, i did it, finished, all done, it's done, completed, ✅, 👍
check_in-step_due-partly = Partly
    .also = partly, half, halfway, some of it, a bit, started, i started, kind of, kinda, sort of, almost
check_in-step_due-not_yet = Not yet
    .also = not yet, no, nope, not done, didn't, i didn't, forgot, i forgot, haven't, no time, later, 👎

check_in-built =
    { $gap_1 ->
        [none] Is it enough to say that you have it now?
       *[other] { CAP($gap_1) }: can you say that you have it now?
    }
    .v2 = Would you say it to them as something you have now?
check_in-built-hint = "Yes" means you'd write it to a firm. "Not yet" goes on with the next small step.
check_in-built-heard-not_yet = Not yet.
check_in-built-yes = Yes
    .also = yes, yeah, yep, i can, i do, i have it, sure, i think so, 👍
check_in-built-not_yet = Not yet
    .also = not yet, no, nope, not really, not quite, almost, a bit more, needs more, 👎

check_in-step_next =
    What is the next small thing, and when? Half an hour at most.
    .v2 = A day, a time, and one small thing: what's next?
check_in-step_next-hint = For example: "Tuesday 6pm, one more exercise".
check_in-step_next-heard-said = Down as the next step, in your words.
check_in-step_next-heard-no_more = No next step. What you did stays on your page.
check_in-step_next-no_more = No more steps
    .also = no more, no more steps, none, no, nope, nothing, enough, that was it, that's it, i'm finished, not now

check_in-step_new =
    Smaller, a new day, or drop it?
    .v2 = Cut it smaller, give it another day, or take it off?
check_in-step_new-hint = All three are fine.
check_in-step_new-heard-smaller = Smaller, then: ten minutes can be enough.
check_in-step_new-heard-new_day = A new day, then.
check_in-step_new-heard-drop = Dropped. It's off your page.
check_in-step_new-smaller = Smaller
    .also = smaller, a smaller one, less, shorter, cut it, half of it, easier, too big, make it smaller
check_in-step_new-new_day = A new day
    .also = new day, a new day, another day, new date, later, tomorrow, next week, move it, other day
check_in-step_new-drop = Drop it
    .also = drop, drop it, no, nope, leave it, take it off, never mind, nevermind, forget it, 👎

check_in-step_day =
    Which day, and at what time?
    .v2 = When would it fit?
check_in-step_day-hint = For example: "Saturday 10am".

# --- an interview they mentioned ---
check_in-interview_eve-when = { $timed ->
        [1] { $where ->
            [none] Tomorrow at { CLOCK($at) }: the interview.
           *[other] Tomorrow at { CLOCK($at) }: { $where }.
        }
       *[other] { $where ->
            [none] Tomorrow: the interview.
           *[other] Tomorrow: { $where }.
        }
    }
check_in-interview_eve-win = On { DATE($on) } you wrote: "{ $win }."
check_in-interview_eve =
    No reply needed.
    .v2 = Nothing to answer here.
check_in-interview_eve-hint = There is nothing to answer here.
check_in-interview_eve-why = You mentioned the date, and your own words may be of more use that evening than mine. That is the whole idea, and not a study.
check_in-interview_eve-heard-thanks = You're welcome.
check_in-interview_eve-heard-practise = One answer, then, or as many as you like.
check_in-interview_eve-practise = Practise one answer
    .also = practise, practice, practise one, practice one, practise an answer, mock interview, rehearse, one answer
check_in-interview_eve-thanks = Thanks
    .also = thanks, thank you, thx, ok, okay, cheers, good, nice, needed that, 🙏, ❤️, 👍

check_in-interview_after =
    Yesterday was the interview. How did it go?
    .v2 = It went okay, it didn't, or not now?
check_in-interview_after-hint = One of the three is enough.
check_in-interview_after-heard-okay = It went okay: I leave it at that, and I don't guess what they'll say.
check_in-interview_after-heard-didnt = It didn't. Write it here if you want it out of your head.
check_in-interview_after-heard-not_now = Not now.
check_in-interview_after-okay = It went okay
    .also = okay, ok, it went okay, good, fine, well, great, went well, it was good, not bad, 👍
check_in-interview_after-didnt = It didn't
    .also = didn't, it didn't, bad, badly, not good, terrible, awful, it went badly, no, 👎, it didn't go well, did not go well, not well, went badly, it went badly, terrible, awful, a disaster, it was bad
check_in-interview_after-not_now = Not now
    .also = not now, later, not today, don't ask, rather not, i'd rather not, don't want to talk about it, no comment

# --- the weekly word ---
check_in-pulse =
    One small thing for this week, if you want one: a line to one person you know in your field.
    How is it: lighter, the same, or heavier?
    .v2 =
    One small thing, if you want one: half an hour on one advert that fits, and no more than one.
    Lighter, the same, or heavier?
    .v3 =
    One small thing, if you want one: put one finished piece of work into one sentence.
    Lighter, the same, or heavier than last week?
check_in-pulse-hint = One word is enough.
check_in-pulse-heard-lighter = Lighter.
check_in-pulse-heard-same = The same.
check_in-pulse-heard-heavier = Heavier. The small thing can stay undone.
check_in-pulse-lighter = Lighter
    .also = lighter, light, better, a bit better, easier, good, improving, less, calmer, up, 🙂
check_in-pulse-same = The same
    .also = same, the same, no change, about the same, as before, unchanged, meh, so so, still the same, 😐
check_in-pulse-heavier = Heavier
    .also = heavier, heavy, worse, harder, bad, more, much worse, down, not good, terrible, 🙁

# --- heavier twice ---
check_in-low =
    No tasks from me for a week.
    Is there someone you could tell?
    .v2 = Is there one person you could tell how it is?
check_in-heavier-again = Heavier, for the second time.
check_in-low-hint = "Help me find the words" gives you three sentences to copy.
check_in-low-why = I'm a program. Someone who knows you can do what I can't, and finding the first words is often the hard part.
check_in-low-heard-no_one = No one right now. Say "human" and I'll show you where a person answers.
check_in-low-heard-rather_not = Left alone, then. "Human" shows where a person answers, at any time.
check_in-low-words = Help me find the words
    .also = words, help me find the words, find the words, yes, yeah, yep, help me, there is, someone, ok, please, 👍
check_in-low-no_one = There's no one right now
    .also = no one, nobody, noone, no, nope, there's no one, there is no one, no one right now, none, not really
check_in-low-rather_not = I'd rather not
    .also = rather not, i'd rather not, not now, don't want to, no thanks, leave it, not today, later, 👎

check_in-low_words =
    Change any word. Who will get it?
    .v2 = Did you take the words?
check_in-low_words-hint = "Copied" is all I need to hear.
check_in-low_words-heard-copied = They're yours.
check_in-low_words-copied = Copied
    .also = copied, copy, copy it, yes, yeah, yep, done, took it, got it, sent, sent it, ok, 👍

# --- after a rest ---
check_in-back_from_rest =
    Your time off ends today. On from where you stopped, or two more days?
    .v2 = Go on, two more days, or not now?
check_in-back_from_rest-hint = "Go on" opens where you stopped. Nothing has piled up.
check_in-back_from_rest-heard-go_on = On, then.
check_in-back_from_rest-heard-two_days = Two more days, then.
check_in-back_from_rest-heard-not_now = Not now. Any word from you opens this again.
check_in-back_from_rest-go_on = Go on
    .also = go on, go, on, continue, yes, yeah, yep, ready, carry on, let's go, ok, 👍
check_in-back_from_rest-two_days = Two more days
    .also = two more days, two days, two, more days, a bit longer, longer, more time, more rest, 2 days
check_in-back_from_rest-not_now = Not now
    .also = not now, no, nope, later, not today, not yet, rather not, leave it, 👎

# --- months later ---
check_in-company_again =
    { $company ->
        [none] Are there new openings there?
       *[other] Are there new openings at { $company }?
    }
    .v2 = New openings there: yes, no, or mute them?
check_in-company_again-hint = "Mute" ends messages about this company.
check_in-company_again-heard-yes = There are. A name you know there is a better way in than the form.
check_in-company_again-heard-no = None.
check_in-company_again-heard-mute = Muted. I won't name them again.
check_in-company_again-yes = Yes
    .also = yes, yeah, yep, there are, there is one, one, some, a few, found one, 👍
check_in-company_again-no = No
    .also = no, nope, none, nothing, not really, haven't looked, not yet, 👎
check_in-company_again-mute = Mute them
    .also = mute, mute them, mute it, don't ask again, stop asking, never, done with them, 🔇

check_in-apply_again =
    { $company ->
        [none] Half a year is over. Do you want to apply there again?
       *[other] Half a year is over. Do you want to apply to { $company } again?
    }
    .v2 = Apply again, not now, or never?
check_in-apply_again-alt =
    { $company ->
        [none] Do you want to apply there again, with that?
       *[other] Do you want to apply to { $company } again, with that?
    }
    .v2 = Apply there again with it, not now, or never?
check_in-apply_again-hint = "Yes" asks what has changed since then.
check_in-apply_again-heard-yes = Again, then.
check_in-apply_again-heard-not_now = Not now.
check_in-apply_again-heard-never = Never, then. I won't ask about them again.
check_in-apply_again-yes = Yes
    .also = yes, yeah, yep, sure, i do, again, apply again, why not, ok, okay, 👍
check_in-apply_again-not_now = Not now
    .also = not now, later, not yet, maybe later, maybe, not today, another time
check_in-apply_again-never = Never
    .also = never, no, nope, not there, never again, done with them, don't ask again, no thanks, 👎

check_in-changed =
    What has changed since then? A skill, a project, a person there.
    .v2 = What could you tell them now that you couldn't then?
check_in-changed-hint = For example: "I've built a dashboard with large data".
check_in-kit-intro = { $first ->
        [there] That goes first. A name you know there is a better way in than the form:
       *[other] That goes first, and to { $first } by name:
    }
check_in-kit-note =
    Hi { $first },
    I applied for the { $role ->
        [none] role
       *[other] { $role } role
    } before. Since then: { $what }.
    I am still interested, and I would be glad to talk if that makes sense on your side.
    If not, there is no need to answer. Thank you for reading this.
check_in-kit =
    Did you take it?
    .v2 = Copied, or drop it?
check_in-kit-hint = "Copied" keeps it as yours to send. "Drop it" leaves it.
check_in-kit-heard-copied = It's yours to send.
check_in-kit-heard-drop = Dropped. Nothing goes out.
check_in-kit-copied = Copied
    .also = copied, copy, copy it, yes, yeah, yep, took it, got it, sent, sent it, i'll send it, 👍
check_in-kit-drop = Drop it
    .also = drop, drop it, no, nope, leave it, never mind, nevermind, not sending it, rather not, 👎

check_in-one_month =
    A month has gone by. Close this, or one more word in ten weeks?
    .v2 = Close it, or once more in ten weeks?
check_in-one_month-alt =
    Ten weeks more have gone by. Close this, or once more?
    .v2 = Close it, or one more word from me?
check_in-one_month-hint = Closed means it leaves the lists; "my journeys" still finds it.
check_in-one_month-why = For some people a search gets harder again after about ten weeks. I can't know it for you, so I only offer it.
check_in-one_month-heard-close = Closed. It can be opened again.
check_in-one_month-heard-once_more = Once more, then.
check_in-one_month-close = Close it
    .also = close, close it, yes, done, finished, it's over, end it, enough, 🚪
check_in-one_month-once_more = Once more in ten weeks
    .also = once more, once more in ten weeks, ten weeks, not yet, again, one more, later, keep it open, 10 weeks

# --- said when something is booked: weekday, clock; [Change] and [Cancel] stand beside it ---
# Where they would expect a day: the budget has none left, or it falls into a rest of theirs.
check_in-no-room = No message from me about that one; I allow myself only a few.
    .v2 = I won't write first about that one; the few messages I allow myself are promised.
check_in-no-room-rest = The evening before it is in your break, so no word from me then.
check_in-booked = I'll be back on { DAY($when) } at { CLOCK($when) }.
check_in-booked-step_due = I'll ask how it went on { DAY($when) } at { CLOCK($when) }.
check_in-booked-step_due-both = I'll ask about both together: { DAY($when) }, { CLOCK($when) }. Nothing before that.
check_in-booked-interview_eve = { $follows ->
        [1] One line from me on { DAY($when) } at { CLOCK($when) }, no reply needed. On { DAY($then) } at { CLOCK($then) } I'll ask how it went.
       *[other] One line from me on { DAY($when) } at { CLOCK($when) }, and no reply needed.
    }
check_in-booked-interview_after = I'll ask how it went on { DAY($when) } at { CLOCK($when) }.
check_in-booked-note_sent = I'll ask once if it went out: { DAY($when) }, { CLOCK($when) }.
check_in-booked-feedback_back = I'll ask once if an answer came: { DAY($when) }, { CLOCK($when) }.
check_in-booked-call_it = I'll ask for news on { DAY($when) } at { CLOCK($when) }.
check_in-booked-carry_on = We go on here on { DAY($when) } at { CLOCK($when) }.
# Their days were shown just before, with the question for a yes.
check_in-booked-carry_on-visits = All the visits come at { CLOCK($when) }.
check_in-booked-carry_on-visits-days = Your visits: { $moments }. Move or drop any of them.
check_in-booked-carry_on-both = We go on here on { DAY($when) } at { CLOCK($when) }.
check_in-booked-still_open = I'll ask on { DAY($when) } at { CLOCK($when) } if the job is up again.
check_in-booked-day_after = { $days ->
        [1] Tomorrow, { DAY($when) }, { CLOCK($when) }.
       *[other] { DAY($when) }, { CLOCK($when) }.
    } The message will say "Hello, as agreed" and no names.
check_in-moment = { DAY($when) } at { CLOCK($when) }
check_in-unclear-offer = I can ask once, in about two weeks, if it's up again. Only if you want that.
check_in-booked-low = I'll look in on { DAY($when) } at { CLOCK($when) }.
check_in-booked-back_from_rest = I'm quiet until { DAY($when) }, { CLOCK($when) }.
check_in-booked-company_again = I'll ask about openings on { DAY($when) } at { CLOCK($when) }.
check_in-booked-apply_again = I'll ask about applying again on { DAY($when) } at { CLOCK($when) }.
check_in-booked-one_month = I'll look in on { DAY($when) } at { CLOCK($when) }.
check_in-booked-pulse = The next one is on { DAY($when) } at { CLOCK($when) }.

check-in-moved = Moved to { DAY($when) }, { CLOCK($when) }.
check-in-hour-moved = The dates move along; the next is { DAY($when) }, { CLOCK($when) }.
check-in-put-off = { DAY($when) }, { CLOCK($when) }, then.
check-in-gone = That date is off already.
check-ins-which = Which of these?
check-in-missed-some = I was away for a while; what was older than a week, I've dropped.
check-in-home = That was about the other story. The newer one stands where it stood.
check-in-cancelled = Cancelled. I won't write about that.
check-ins-stopped = I won't write first any more, and the other dates are off too. Write any word and I'm here.
check-in-missed = I was away when I meant to look in, and that day is over, so I've dropped it. Write any word and I'm here.
last-line = I'll be quiet now. I've taken the other dates off too. Write any word and I'm here.

# After a crisis: no job talk.
check_in-day_after-alt = No job talk. How are you: lighter, the same, or heavier?
    .v2 = Nothing about jobs. Lighter, the same, or heavier?

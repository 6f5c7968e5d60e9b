# What they said, sorted; what went well before anything that looks at oneself; how closed the door is.

feedback-why =
    Most people never hear a reason. In Talent Board's surveys of applicants that is the usual answer, so "nothing" is an ordinary one.
    What you did hear is worth sorting, because most of it is polite and only some of it is news. Sorting is my own method, not a study.

feedback-heard =
    Did anyone say why it was a no? Most people never hear a reason.
    .v2 = Was there any reason, from a person or in the mail? Most people never hear one.
    .v3 = What did they say about why? Nothing is a common answer.
feedback-heard-hint = For example: "they said more experience with databases", or "nothing".
feedback-heard-heard-stock = A stock line goes to everyone; it tells us nothing, good or bad.
feedback-heard-heard-nothing = They gave no reason, and most firms don't. So we don't know, and I won't guess.
feedback-heard-heard-waiting = Still waiting, then. No word is not a no yet.
feedback-heard-return = Back to what they said.
feedback-heard-paste = Paste what they wrote
    .also = paste, paste it, i'll paste it, yes, yes they did, i have the mail, i have the letter, here it is, they wrote something, 📋
feedback-heard-stock = Only a stock line
    .also = stock, stock line, only a stock line, standard line, standard email, form email, form letter, template, generic, the usual, many strong candidates, boilerplate
feedback-heard-nothing = Nothing
    .also = nothing, no, nope, none, no reason, no one did, nobody, they didn't say, they didn't, didn't say why, nada, not a word, 🤷
feedback-heard-waiting = Still waiting
    .also = waiting, still waiting, not yet, i asked, i've asked, i'm waiting, waiting for an answer, haven't heard, they'll call, ⏳

feedback-paste =
    Paste it here, as it came. Names can go out.
    .v2 = Their words, as they came: what did they write or say?
feedback-paste-hint = One sentence of theirs is enough.
feedback-paste-heard-never_mind = Left out, then.
feedback-paste-never_mind = Never mind
    .also = never mind, nevermind, no, don't have it, i don't have it, can't find it, deleted it, not now, leave it, rather not

feedback-waiting =
    When would you call it a no?
    .v2 = If nothing comes, on which day is it a no for you?
feedback-waiting-hint = For example: "in two weeks", or "on the 20th".
feedback-waiting-heard-dont_know = No day, then. Fifteen days is what I take if you name none.
feedback-waiting-dont_know = I don't know
    .also = don't know, i don't know, dunno, no idea, not sure, idk, can't say, whenever, 🤷

# The sentence count, then one line per sentence in their words, then the question.
feedback-confirm-count = { $all ->
        [1] { $news ->
            [0] One sentence, and there is no news in it.
           *[other] One sentence, and it has news in it.
        }
       *[other] { $news ->
            [0] { CAP(COUNTED($all)) } sentences, and no news in any of them.
            [1] { CAP(COUNTED($all)) } sentences, and only one has news in it.
           *[other] { CAP(COUNTED($all)) } sentences, and { COUNTED($news) } with news in them.
        }
    }
feedback-confirm-stock = "{ $quote }" goes to everyone; it tells you nothing, good or bad.
feedback-confirm-gap = "{ $quote }" is about the work, and it can be built.
feedback-confirm-strength = "{ $quote }" is a strength, and stays on the good side.
feedback-confirm-not_yours = "{ $quote }" is on their side. It was not in your hands.
feedback-confirm-unclear = "{ $quote }" could mean several things, so I leave it open.
feedback-confirm-protected = "{ $quote }" should not decide a job, and I can't judge if it did. Keep the advert, the mails, names and dates. Say "this was unfair" and I'll tell you who can judge it.
feedback-confirm =
    Did I sort that right?
    .v2 = Is that sorted the way you see it?
    .v3 = Does the sorting fit?
feedback-confirm-hint = "Yes" keeps it. "Change it" goes through it one by one. "Add something" takes more of what they said.
feedback-confirm-why = Some sentences go to everyone and say nothing about one person. Putting those aside leaves what is about the work. It is sorting, not a verdict, and yours counts.
feedback-confirm-heard-yes-froze = You froze on that one. I'll keep it as one question, not as the whole day.
feedback-confirm-heard-change = One at a time, then.
feedback-confirm-heard-add = There is more, then.
feedback-confirm-return = Back to what they said.
feedback-confirm-yes = Yes
    .also = yes, yeah, yep, right, correct, that's right, ok, okay, fine, exactly, looks right, it does, sure, 👍
feedback-confirm-change = Change it
    .also = change, change it, no, nope, wrong, not quite, that's wrong, not right, one is off, fix it, 👎
feedback-confirm-add = Add something
    .also = add, add something, more, there's more, one more, there was more, also, add one, ➕

feedback-sort-quote = "{ $quote }"
feedback-sort =
    What is that one to you?
    .v2 = Where does that one belong?
    .v3 = And that one?
feedback-sort-hint = "To build" is about the work. "Not in my hands" is about them. "Says nothing" fits anyone.
feedback-sort-gap = To build
    .also = gap, to build, a gap, something to build, something to learn, i can learn it, a skill, work on it, missing
feedback-sort-strength = A strength
    .also = strength, a strength, good, praise, something good, positive, a plus, they liked it, 💪
feedback-sort-not_yours = Not in my hands
    .also = not in my hands, not mine, not yours, out of my hands, their side, budget, timing, can't change it, nothing i could do
feedback-sort-nothing = Says nothing
    .also = nothing, says nothing, stock, stock line, empty, means nothing, everyone gets it, generic, noise

feedback-suggestion-quote = To build, if you agree: { $gap }.
feedback-suggestion =
    Shall that one become a plan?
    .v2 = A plan for that one, or not?
feedback-suggestion-hint = "Plan it" makes one small step of it later. "Not now" keeps it without a step. "I disagree" takes it off.
feedback-suggestion-heard-plan = Down as a plan.
feedback-suggestion-heard-not_now = Not now. No step for it.
feedback-suggestion-heard-disagree = You see it differently. It's off the list.
feedback-suggestion-plan = Plan it
    .also = plan, plan it, yes, yeah, ok, okay, sure, make a plan, do it, let's do it, agreed, 👍
feedback-suggestion-not_now = Not now
    .also = not now, later, not yet, maybe later, not today, another time, maybe
feedback-suggestion-disagree = I disagree
    .also = disagree, i disagree, no, nope, wrong, not true, that's wrong, i don't think so, take it off, 👎

feedback-others =
    There is always more than one reason, and some are not about you.
    What else may it have been? Pick as many as fit; they stay guesses.
    .v2 = Which other reasons could there be, as guesses?
feedback-others-hint = For example: "someone from inside", or "1 and 3".
feedback-others-heard-unknown = We don't know, then, and I won't guess.
feedback-others-heard = Put down as a guess, not as a fact.
feedback-others-budget = Their money
    .also = budget, money, their money, costs, hiring freeze, freeze, no budget, cuts, salary, 💰
feedback-others-inside = Someone from inside
    .also = inside, someone from inside, internal, internal candidate, an internal guy, they had someone, already had someone, insider, a friend of theirs
feedback-others-timing = Timing
    .also = timing, time, bad timing, too early, too late, on hold, put on hold, the wrong moment, start date
feedback-others-fit = They wanted another mix
    .also = fit, team fit, culture fit, another mix, another profile, different profile, chemistry, not a match, another kind of person
feedback-others-unknown = I don't know
    .also = unknown, don't know, i don't know, dunno, no idea, not sure, idk, could be anything, 🤷

feedback-closure =
    No answer is how many firms say no. You can call it closed today, or give it a date.
    Which one?
    .v2 = Closed today, a date, or one last polite line?
feedback-closure-hint = For example: "closed", or "give it two more weeks".
feedback-closure-why = An open end keeps asking for attention, so an end you set yourself can help. That is plain experience, not a study.
feedback-closure-heard-closed_today = Closed today, by you.
feedback-closure-heard-date = A date, then.
feedback-closure-heard-polite_line = One last line, then.
feedback-polite-line =
    Hello,
    I'm still interested{ $role ->
        [none] {""}
       *[other] {" "}in the { $role } role
    }. If it is filled, a short word would help me. Thank you.
feedback-polite =
    Copied, or left?
    .v2 = Will you send it, or leave it?
feedback-polite-hint = You send it, I don't.
feedback-polite-heard-copied = It's yours now.
feedback-polite-heard-drop = Left out, then.
feedback-closure-closed_today = Closed today
    .also = closed, closed today, close it, today, it's a no, call it a no, done with it, over, end it, 🚪
feedback-closure-date = Give it a date
    .also = date, a date, give it a date, give it time, wait, wait a bit, not yet, some more time, later, 📅
feedback-closure-polite_line = One last polite line
    .also = polite line, last line, one line, one last line, a line, write to them, ask once more, one more mail, send a line, ✉️

feedback-closure_date =
    Which day is it a no, if nothing comes?
    .v2 = Until which day do you want to give it?
feedback-closure_date-hint = For example: "in two weeks", or "the end of the month".

feedback-counts =
    How many have you sent, how many answered, and with how many did you talk? Rough numbers are fine.
    .v2 = Sent, answered, talked: three rough numbers?
feedback-counts-hint = For example: "80, 5, 1", or "80 and none".
feedback-counts-why = The three numbers show where it stops: at the sending, at the answer, or in the talk. They say nothing about your worth. It is a way to look, not a score.
feedback-counts-heard = { $sent ->
        [none] Put down.
       *[other] { $talked_to ->
            [none] { $sent } sent.
            [0] { $sent } sent, and no talk yet. They never met you; that points at the sending, not at you.
           *[other] { $sent } sent, and { $talked_to } of them came to a talk.
        }
    }

feedback-which =
    Which part do you want to look at?
    .v2 = The CV, which jobs, or the way in: which one first?
feedback-which-alt = { $stage ->
        [no_reply] Nobody there met you, so only the sending can be looked at. Which part first?
       *[other] They decided on paper, so the paper and the way to it are all there is to look at. Which part first?
    }
    .v2 = The CV, which jobs, or the way in: which one first?
feedback-which-hint = "The CV" is what they read. "Which jobs" is what you pick. "The way in" is how it reaches a person.
feedback-which-heard-cv = The CV, then. "My CV" opens three looks at it, whenever you like.
feedback-which-heard-jobs = Which jobs, then.
feedback-which-heard-way_in = The way in, then.
feedback-which-heard-not_today = Not today.
feedback-which-cv = The CV
    .also = cv, the cv, my cv, resume, résumé, my resume, the paper, application, cover letter, 📄
feedback-which-jobs = Which jobs
    .also = jobs, which jobs, the jobs, what i apply for, the match, wrong jobs, kind of job, picking, aim
feedback-which-way_in = The way in
    .also = way in, the way in, contacts, people, networking, network, a person, how i send it, asking by name, walking in, portals
feedback-which-heard-talks = The talks, then.
feedback-which-talks = The talks
    .also = talks, the talks, interviews, the interviews, interview, how i talk, what i say there, my answers
feedback-which-not_today = Not today
    .also = not today, none, no, not now, later, skip it, nothing, neither, rather not

feedback-panel-intro = Words to ask for a talk. Change any of them.
feedback-panel =
    Inside a firm, feedback can be asked for face to face. Will you ask them?
    .v2 = Will you ask the panel for half an hour?
feedback-panel-hint = "Yes" keeps it as a plan. "No" leaves it.
feedback-panel-heard-yes = You'll ask. Asking counts, whatever they say.
feedback-panel-heard-no = Not asked, then.
feedback-panel-yes = Yes
    .also = yes, yeah, yep, i will, sure, ok, okay, i'll ask, maybe, probably, 👍
feedback-panel-no = No
    .also = no, nope, i won't, not now, rather not, i'd rather not, never, not yet, 👎

feedback-offer =
    Do you want to look at what they said?
    .v2 = What they said: look at it, or leave it?
feedback-offer-hint = "Yes" opens it. "No" goes on.
feedback-offer-heard-no = Left alone, then.
feedback-offer-yes = Yes
    .also = yes, yeah, yep, sure, ok, okay, look at it, let's look, why not, 👍
feedback-offer-no = No
    .also = no, nope, no thanks, leave it, not needed, not interested, skip it, rather not, 👎

feedback-well = { $scope ->
        [many] What have you done well in this search? One thing is enough, three are welcome.
       *[other] { $stage ->
            [internal] What went well, up to the answer? One thing is enough, three are welcome.
           *[other] And the rest of it: what went well? One thing is enough, three are welcome.
        }
    }
    .v2 = What did you do well? One thing, in your own words.
    .v3 = One thing that went well, small is fine. What was it?
feedback-well-alt = They never met you, so leave them out of it. What have you done well in this search?
    .v2 = One thing you did well in this search, small is fine. What was it?
feedback-well-hint = For example: "I stayed calm", or "I sent it on time".
feedback-well-why = I keep your sentence word for word, with its date, so that it can be quoted back to you when you ask for it. I add no praise of my own.
# { $win_2 } is their second sentence, { $joke } what somebody there laughed at ("a chart joke").
feedback-well-heard = Kept, in your words: "{ $win }."{ $joke ->
        [none] { $win_2 ->
            [none] {""}
           *[other] {" "}And: "{ $win_2 }."
        }
       *[other] {" "}And { $joke } that worked.
    }
feedback-well-heard-theirs = That is what came from there, so I don't count it as yours.
    .v2 = That one came from there. I keep only what you did.
feedback-well-heard-not_now = Nothing to list today. It can come later: say "my wins".
feedback-well-return = Back to what went well.
feedback-well-not_now = Not now
    .also = not now, nothing, nothing went well, no, none, later, not today, i don't know, don't know, no idea, can't think of any, idk

feedback-quality =
    Which quality of yours showed there? One word is enough.
    .v2 = One word for what you're good at, as it showed there?
feedback-quality-hint = For example: "patient", or "quick with numbers".
feedback-quality-heard = Kept: "{ CAP($quality) }."

feedback-mine =
    Is there a part of yours you want to look at? One is plenty.
    .v2 = One part of yours to look at, or none today?
feedback-mine-hint = For example: "an answer", or "not today".
feedback-mine-why = Looking at one part with what was good about it is easier to use than a mark for everything. That is my own reasoning, not a study. "Not today" is a full answer.
feedback-mine-heard-answer = One answer, then.
feedback-mine-heard-prepared = How you prepared, then.
feedback-mine-heard-missing = Something you didn't have yet.
feedback-mine-heard-not_today = Not today.
feedback-mine-answer = An answer I'd give again
    .also = answer, an answer, one answer, a question, the question i froze on, what i said, an answer again, that one question
feedback-mine-prepared = How I prepared
    .also = prepared, how i prepared, preparation, prep, preparing, my preparation, i wasn't prepared, practice
feedback-mine-missing = Something I didn't have
    .also = missing, something missing, something i didn't have, a skill, experience, what i lacked, what was missing, knowledge
feedback-mine-not_today = Not today
    .also = not today, no, none, nope, not now, nothing, later, rather not, i'd rather not, leave it

feedback-mine_good = { $mine ->
        [answer] What was good about that answer?
        [prepared] What was good about how you prepared?
       *[other] What did you have that came close to it?
    }
    .v2 = What was good about it? One thing.
feedback-mine_good-hint = For example: "I had a real example ready".
feedback-mine_good-heard = "{ CAP($mine_good) }." That stays on the good side.

feedback-mine_differently = { $mine ->
        [answer] And what would you say now?
        [prepared] And what would you do differently next time?
       *[other] And what would you build first?
    }
    .v2 = What would you do differently? One thing.
feedback-mine_differently-hint = For example: "start with the result".
feedback-mine_differently-heard = "{ CAP($mine_differently) }." One thing, and it has a name.

feedback-silver =
    If you had ten more minutes with them, what would you show?
    .v2 = Ten more minutes with them: what would you show or say?
feedback-silver-hint = For example: "my project from last year", or "nothing, it was good".
feedback-silver-heard-said = "{ CAP($silver) }." Kept for the next talk.
feedback-silver-heard-nothing = Nothing to add, then.
feedback-silver-nothing = Nothing, it was good
    .also = nothing, nothing it was good, it was good, no, nothing more, that was all, i showed everything, don't know, i don't know

feedback-door =
    One question, and I can tell you how closed this door looks. Did anyone there say to stay in touch or try again?
    .v2 = Did a person there say to stay in touch or try again?
    .v3 = "Stay in touch", "try again": did anyone there say it to you?
feedback-door-hint = A person who said it to you counts. A line in a form mail does not.
feedback-door-why = What I look at: a person's own word, being one of the last, a job on hold, something you can build. "We keep your CV on file" never counts. It is a rule of thumb, not a study, and you can overrule it.
feedback-door-return = Back to the door.
feedback-door-person = Yes, a person
    .also = person, a person, yes, yes a person, yeah, yep, someone did, they did, she did, he did, she said try again, he said try again, try again, stay in touch, 👍
feedback-door-email = Only the e-mail
    .also = email, e-mail, only the email, only the e-mail, just the email, the mail, in the email, the letter, a line in the email, on file, keep my cv on file, 📧
feedback-door-no = No
    .also = no, nope, no one, nobody, noone, nothing, none, not really, no one did, nobody did, 👎

feedback-door-verdict-maybe_later = Then it looks like "maybe later" to me: { $reasons }. Tell me if you see it differently.
feedback-door-verdict-maybe_later-bare = Then it looks like "maybe later" to me. Tell me if you see it differently.
feedback-door-verdict-closed = This one looks closed: { $reasons }. I'm sorry. Tell me if I've got it wrong.
feedback-door-verdict-closed-bare = This one looks closed. I'm sorry. Tell me if I've got it wrong.
feedback-door-verdict-not_clear = Then it is not clear to me. What I have is this: { $reasons }. Tell me if you see it differently.
feedback-door-verdict-not_clear-both = Then it is not clear to me: { $speaking }, but { $against }. Tell me if you see it differently.
feedback-door-heard-changed = { $door ->
        [maybe_later] Then it stands as "maybe later".
        [closed] Then it stands as closed.
       *[other] Then it stands as not clear.
    }
feedback-door-verdict-not_clear-bare = Then it is not clear to me; I know too little. Tell me if you see it differently.
feedback-door-reason-person = { $door_person ->
        [none] someone there said to try again
       *[other] { $door_person } said to try again
    }
feedback-door-reason-runner_up = you were one of the last two
feedback-door-reason-on_hold = part of it was on their side
feedback-door-reason-final = you got to the final round
feedback-door-reason-buildable = what they named can be built
feedback-door-reason-again = it is the second no for the same job
feedback-door-reason-no_word = nobody there said to try again
feedback-door-reason-dont_reapply = they said not to apply again

feedback-gate =
    Go on, or is that enough for today?
    .v2 = On to one small step, or stop here for today?
    .v3 = Next part, or enough?
feedback-gate-hint = "Go on" opens one thing that can be built. "Enough" ends today, and nothing is lost.
feedback-gate-heard-enough = Enough for today.
feedback-gate-go_on = Go on
    .also = go on, go, on, continue, next, yes, more, carry on, keep going, let's go on, ok, 👍
feedback-gate-enough = Enough for today
    .also = enough, enough for today, stop here, no, that's enough, not today, later, tired, break, another day

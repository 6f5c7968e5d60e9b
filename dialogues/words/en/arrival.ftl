# The first hours: hear first, facts second. The first words take up theirs; nothing is claimed about what they wanted
# or did. What was said is not asked. Nothing here cheers.

# Asked where nothing was said yet: a chat opened without a word, a new story.
arrival-opening = What happened? A few words are enough, or paste the letter.
    .v2 = What happened this time? A few words are enough, or paste the letter.
    .v3 = What is it about? Say it any way you like.
# After a greeting only.
arrival-opening-alt = What would help right now?
    .v2 = What would be some use right now?
arrival-opening-hint = For example: "didn't get it", or "three weeks and no answer".
arrival-opening-say = Just say it
    .also = say it, talk, i want to talk, just talk, let it out, vent, listen, i'll say it, 💬
arrival-opening-letter = Look at the letter
    .also = the letter, letter, paste the letter, paste, read the letter, the mail, the e-mail, read it, 📄
arrival-opening-small_step = One small step
    .also = small step, a step, one step, next step, a plan, do something, what next
arrival-opening-nothing = Nothing, thanks
    .also = nothing, no thanks, no thank you, nothing now, not now, just looking, never mind
# Heard, never shown.
arrival-opening-hello = Hello
    .also = hi, hey, good morning, good evening, hello there
arrival-opening-waiting = Still waiting
    .also = waiting, i'm waiting, waiting to hear, no news yet
arrival-opening-heard-hello = Hello.
arrival-opening-heard-said =
    { $letter_sentences ->
        [none]
            { $count ->
                [none] I'm sorry. That's a hard message to get.
               *[other] { $count } sent. That's a lot, and I'm sorry.
            }
       *[other] { CAP(COUNTED($letter_sentences)) } sentences. I've read them all.
    }
    .v2 =
    { $letter_sentences ->
        [none] I'm sorry. Another no is hard to read.
       *[other] { CAP(COUNTED($letter_sentences)) } sentences, and I've read them all.
    }
    .v3 =
    { $letter_sentences ->
        [none] I'm sorry about this one.
       *[other] I've read it, all { COUNTED($letter_sentences) } sentences.
    }
arrival-opening-heard-said-many_rounds = { CAP($many_rounds) }, and then a no.
    .v2 = { CAP($many_rounds) }, and a no at the end of it.
arrival-opening-heard-said-silence = { CAP($silence) }, and then this.
    .v2 = { CAP($silence) }. That's a strange kind of no.
arrival-opening-heard-said-take_home = { CAP($take_home) }, and then a no.
arrival-opening-heard-said-form_mail = A form e-mail, and that was the no.
arrival-opening-heard-said-internal_hire = Someone from inside, and then the no.
arrival-opening-heard-said-offer_back = An offer, and then it was taken back. That is on their side, not on yours.
arrival-opening-heard-said-overqualified = "{ CAP($overqualified) }", and the answer was no.
    .v2 = "{ CAP($overqualified) }", again.
# Sorrow would tell the relieved that they feel the wrong thing.
arrival-opening-relieved = A no, and relief with it. Both are heard.
arrival-opening-fine = A no, and you feel fine about it. I take it as you say it.
arrival-opening-heard-waiting = No answer yet, then.
    .v2 = Still no answer, then.
arrival-opening-heard-nothing = Nothing it is. Whenever there is something, any word will do.

arrival-waiting = When would you call it a no? A day is enough.
    .v2 = Which day would be late enough to call it a no?
    .v3 = Is there a day after which you would stop waiting?
arrival-waiting-hint = For example: "Friday", "in two weeks", or "20 November".
arrival-waiting-dont_know = I don't know
    .also = don't know, dont know, no idea, not sure, dunno, idk, you decide, 🤷
arrival-waiting-heard-set = A day to wait for, and after it a no.
arrival-waiting-heard-dont_know = Fifteen days, then. You can move that.
arrival-waiting-why = An open end is hard to live with, and many firms never write. A day of your own closes it. That's plain experience, not a study.

arrival-letter = Paste it here, as it is. I read it sentence by sentence, and you can leave names out.
    .v2 = The letter can go here, whole or in part. Which sentences did they write?
    .v3 = Paste as much of it as you like.
arrival-letter-hint = For example: "Dear Ana, thank you for your interest. Unfortunately ..."
arrival-letter-never_mind = Never mind
    .also = nevermind, no letter, there is no letter, leave it, i don't have it, can't find it, rather not, not now
arrival-letter-heard-said =
    { $letter_sentences ->
        [none] Thank you, I have that.
       *[other] { CAP(COUNTED($letter_sentences)) } sentences. I've read them all.
    }
arrival-letter-heard-never_mind = Then without it.
# What a letter is answered with. $all, $others: how many sentences, how many of them fit anyone; $quotes: about them.
arrival-letter-none = { CAP(COUNTED($all)) } sentences, and not one is about you. It tells you nothing, good or bad.
arrival-letter-one = { CAP(COUNTED($all)) } sentences. { CAP(COUNTED($others)) } would fit anyone who applied. One is about you: "{ $quotes }"
arrival-letter-some = { CAP(COUNTED($all)) } sentences. { CAP(COUNTED($others)) } would fit anyone who applied. { CAP(COUNTED($about)) } are about you: "{ $quotes }"
arrival-letter-why = A letter is often the only thing one gets. Counting shows how much of it was meant for you. It can't show why they decided as they did.

arrival-story = What happened? Say it the way it is.
    .v2 = How did it go? Say it the way it was.
    .v3 = What is the whole of it? Any order will do.
# Where the first words told most of it already.
arrival-story-alt = What else happened? Say it the way it is.
    .v2 = Is there more to it? Any order will do.
arrival-story-hint = For example: "five rounds, a long task, and then a form mail".
arrival-story-rather_not = I'd rather not
    .also = rather not, i would rather not, no, not now, don't want to, dont want to, pass, leave it, nothing to say
arrival-story-heard = I've read all of it.
    .v2 = I have it, every line.
# Their own words, where nothing else can be taken up.
arrival-story-heard-quoted = "{ $quote }." I've read the rest, too.
    .v2 = "{ $quote }." I have the rest as well.
arrival-story-heard-many = { $count } sent, and no yes among them.
    .v2 = { $count } of them, and no yes so far.
arrival-story-heard-not_told = And at home nobody knows yet.
# One thing that happened, said back: $reason is a line "detail-..." of common.ftl.
arrival-story-single = { CAP($reason) }, and then a no.
# Several things in one reply, counted: $reasons are lines "detail-..." of common.ftl.
arrival-story-counted = { CAP($reasons) }. I count { COUNTED($reason_count) } reasons, and that was one message.
arrival-story-why = Your own words come first, and I take the facts out of them, so that I need to ask less.

arrival-scope = Is this about one job, or about many at once?
    .v2 = One job, or many at once: which is it?
arrival-scope-hint = For example: "one", or "all of them".
arrival-scope-one = One job
    .also = one, just one, only one, a single one, this one, the last one, 1 job, one of them
arrival-scope-many = Many at once
    .also = many, all, all of them, several, lots, a lot of them, every one, both, the whole lot, dozens
arrival-scope-heard-many =
    { $count ->
        [none] Many at once. Then I won't ask for one company.
       *[other] Many at once, { $count } of them. Then I won't ask for one company.
    }
arrival-scope-put-down =
    { $scope ->
        [many] "many at once"
       *[other] "one job"
    }
arrival-scope-why = One no and a long row of them need different questions. With many, nobody there has met you, so I leave the interview out.

arrival-role =
    { $story ->
        [none] Which job was it? Company and role are enough.
       *[other] Which company was it, and which role?
    }
    .v2 = What was the job, and where?
    .v3 = Which company and which role? One of the two is enough.
arrival-role-hint = For example: "data analyst at Larkfield Health", or only the company.
arrival-role-form = Use a form
    .also = form, the form, a form, use the form, open the form, fill in a form, 📝
arrival-role-letter = Paste the letter
    .also = letter, the letter, paste, paste it, i have the letter, paste the mail, the e-mail, 📄
arrival-role-heard =
    { $company ->
        [none]
            { $role ->
                [none] Kept.
               *[other] { CAP($role) }.
            }
       *[other]
            { $role ->
                [none] { $company }.
               *[other]
                    { $story ->
                        [none] { CAP($role) } at { $company }.
                       *[other] { $company }, { CAP($role) }.
                    }
            }
    }
arrival-role-heard-letter = The letter, then.
arrival-role-heard-form = Two words are enough for it: company and role.
arrival-role-heard-skip = Then without a name.
arrival-role-put-down =
    { $company ->
        [none] "{ CAP($role) }"
       *[other]
            { $role ->
                [none] "{ $company }"
               *[other] "{ CAP($role) } at { $company }"
            }
    }
arrival-role-why = A note, a date and a line for people who ask all need the name. You can skip it, and I write "the company" instead.

arrival-stage = How far did you get with them?
    .v2 = How far did it go: no answer, paper, an interview, the last round?
    .v3 = What was the last thing that happened with them before the no?
arrival-stage-hint = For example: "two interviews", or "they never answered".
arrival-stage-no_reply = No answer at all
    .also = no answer, no reply, nothing, never answered, never heard back, silence, ghosted, they never wrote back, never heard, 👻
arrival-stage-cv = Refused on paper
    .also = paper, on paper, only the cv, just the cv, cv, resume, application, no interview, rejected straight away, automatic mail, screened out
arrival-stage-interview = Interview or task
    .also = interview, an interview, interviews, one interview, two interviews, three interviews, first interview, first call, call, phone screen, phone call, a call, test task, task, take-home, take home, video call
arrival-stage-final = Final round
    .also = final, the final round, last round, the last round, final interview, last interview, last two, panel, onsite, runner-up, second place, the end
arrival-stage-withdrawn = Offer, then taken back
    .also = offer taken back, offer withdrawn, withdrawn, taken back, they took it back, rescinded, offer rescinded, they withdrew it, had an offer
arrival-stage-internal = Job inside my company
    .also = internal, inside, internal job, internal move, inside my company, my own company, a promotion, promotion, in my firm, where i work
arrival-stage-heard-no_reply = You sent it, and nothing came back. That's a strange kind of no.
    .v2 = Sent, and no answer. Nobody even said the no.
arrival-stage-heard-cv = A no on paper. They never met you.
    .v2 = A no on paper, before anyone there had met you.
arrival-stage-heard-interview = You got that far, and then a no.
    .v2 = You were in the middle of it, and then a no.
arrival-stage-heard-interview-take_home = { CAP($take_home) }, and then a no.
arrival-stage-heard-interview-many_rounds = { CAP($many_rounds) }, and then a no.
arrival-stage-heard-interview-froze = An interview, and a moment in it that you remember.
arrival-stage-heard-final = Right up to the last round, and then a no.
    .v2 = To the last round, and then a no.
arrival-stage-heard-final-one_of_two = One of the last two. People may tell you that should feel good, and it doesn't have to.
    .v2 = One of the last two, again. It doesn't have to feel good.
arrival-stage-heard-final-many_rounds = { CAP($many_rounds) }, right up to the last, and then a no.
arrival-stage-heard-final-internal_hire = To the last round, and then someone from inside.
arrival-stage-heard-final-take_home = { CAP($take_home) }, the last round, and then a no.
arrival-stage-heard-withdrawn = An offer, and then it was taken back. That is on their side, not on yours.
arrival-stage-heard-internal = A no from people you will see again.
arrival-stage-put-down =
    { $stage ->
        [no_reply] "no answer"
        [cv] "refused on paper"
        [interview] "interview"
        [final] "final round"
        [withdrawn] "offer taken back"
        [internal] "inside my company"
       *[other] "{ $stage }"
    }
arrival-stage-why = How far it went decides what can be learned from it: people who never met you can't tell you about an interview. I ask so that I can leave out what doesn't fit.

arrival-why = I ask for a few facts so that later questions fit, and so that nothing is asked twice. That's plain experience, not a study. You can skip any of them.

# What made it good, and where else that is. At the tired end of a long talk, so few questions.

refocus-why =
    What made this job good is a list you can hold against the next one, and a second place to write to keeps one answer from deciding everything. That is the reasoning of people who advise job seekers, not a study.

refocus-glad =
    What are you glad you don't have to do now?
    .v2 = What would you have had to do there that you're glad to be without?
refocus-glad-hint = For example: "the commute", or "being on call".
refocus-glad-heard-nothing = No rule, then.
refocus-glad-nothing = Nothing
    .also = nothing, none, none right now, nothing special, idk, i don't know, don't know, no idea, not sure, everything, 🤷
refocus-glad-why = Relief says something about what you don't want, and that can save you an application. It is reasoning, not a study.

refocus-rule =
    Then here's a rule for the next search, in your words: not "{ $glad }".
    Keep it?
    .v2 = The rule would be: not "{ $glad }". Keep it, or change it?
refocus-rule-hint = "Keep" puts it on your page. "Change" asks for other words.
refocus-rule-heard-keep = Kept: not "{ $glad }".
refocus-rule-heard-change = Other words, then.
refocus-rule-heard-said = Kept: "{ $rule }".
refocus-rule-keep = Keep
    .also = keep, keep it, yes, yeah, yep, ok, okay, good, fine, sounds right, 👍
refocus-rule-change = Change
    .also = change, change it, no, nope, not quite, other words, reword it, different, 👎

refocus-path =
    Stay where you are, go sideways in the same firm, or look elsewhere too?
    .v2 = Stay, sideways, or elsewhere: which one for now?
refocus-path-hint = It is for now, and you can change it later.
refocus-path-heard-stay = You stay, for now.
refocus-path-heard-sideways = Sideways, then.
refocus-path-heard-leave = Elsewhere too, then. If this chat is in your employer's Slack, its owners may be able to read that.
refocus-path-stay = Stay
    .also = stay, i stay, staying, same job, where i am, nothing changes, for now stay
refocus-path-sideways = Go sideways
    .also = sideways, go sideways, another team, other team, same firm, different department, move inside, another role here
refocus-path-leave = Look elsewhere too
    .also = leave, elsewhere, look elsewhere, look elsewhere too, quit, another company, out, i want out, other firms, leaving, leaving this place, leave this place, somewhere else

refocus-two = { $scope ->
        [many] Last part, looking ahead. Which two things should the next job have?
       *[other] { $stage ->
            [no_reply] Last part, looking ahead. Which two things should the next job have?
            [cv] Last part, looking ahead. Which two things should the next job have?
           *[other] Last part, looking ahead. Which two things made this job the one you wanted?
        }
    }
    .v2 = Which two things matter most to you in a job like this?
    .v3 = Two things a job like this must have for you: which two?
refocus-two-hint = For example: "the team, and that it means something".
# { $sure }: which of the two the place they named has for sure; 12 is both, 0 not said.
refocus-two-heard = { CAP($features) }.{ $option ->
        [none] {""}
       *[other] { $sure ->
            [0] {" "}You named { $option } along with it
            [1] {" "}{ $option } has that for sure
            [2] {" "}{ $option } has the second for sure
           *[other] {" "}{ $option } has both for sure
        }, so I've put it down as your number two.
    }
refocus-two-heard-nothing = Nothing to list, then.
refocus-two-nothing = Nothing
    .also = nothing, no, nope, none, idk, i don't know, don't know, no idea, can't think of any, not sure, 🤷
refocus-two-return = Back to looking ahead.

refocus-guess =
    You saw part of that place and guessed the rest.
    Which part did you only guess?
    .v2 = What about that place did you only guess?
refocus-guess-hint = For example: "that the hours were good", or "nothing".
refocus-guess-heard-said = "{ CAP($guess) }": a guess, then, not a loss you can be sure of.
refocus-guess-heard-nothing = Nothing guessed.
refocus-guess-nothing = Nothing
    .also = nothing, none, no, i saw it all, i knew it, i knew it well, don't know, i don't know, no idea

refocus-hope =
    Which other applications are alive, and how much hangs on each one?
    .v2 = Which other applications are open, and how much hangs on each?
refocus-hope-hint = For example: "Orbit, a lot; the school, less", or "none".
refocus-hope-heard-said = "{ CAP($hope) }." Put down as you said it.
refocus-hope-heard-none = None open right now.
refocus-hope-none = None
    .also = none, no, nope, nothing, idk, i don't know, no others, not at the moment, nothing open, only this one, zero

refocus-second = { $features ->
        [none] Looking ahead: where else do you want to try, what is the next move there, and when?
       *[other] Where else could that be found, what is the next move there, and when?
    }
    .v2 = One other place, the next move there, and a day: what are they?
    .v3 = Where, what, and when? One small move is enough.
# Where a place was named already.
refocus-second-alt =
    What is the next move there, and when?
    .v2 = { $option }: what is the next move there, and when?
    .v3 = One small move towards { $option }: what, and when?
refocus-second-hint = For example: "City Hospital, message Sam, tomorrow evening".
refocus-second-why = People you know only a little often lead to a new job: 20 million people on LinkedIn over five years (Rajkumar and others, 2022). In trades that are less digital, close friends helped more. So a person is worth more here than a form.
refocus-second-heard-none = No number two for now.
# For a move whose moment and words are known: { $where }, { $what }, { $dated }, { $when }.
refocus-second-planned = { $dated ->
        [1] { $days ->
            [0] Today at { CLOCK($when) }: { $what }.
            [1] Tomorrow at { CLOCK($when) }: { $what }.
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
refocus-second-where = { $more_places ->
        [0] { CAP($where) } is down as your number two.
       *[other] { CAP($where) } is on the list, too.
    }

refocus-score = Which of your two things does { $option } have for sure?
    .v2 = And { $option }: which of the two does it have for sure?
refocus-score-hint = "Not sure" is a full answer; it can be asked there.
refocus-score-why = A place that has one of the things you wanted is easier to write to than a name on a list. It is a way to compare, not a study.
refocus-score-heard-first = { CAP($where) } has the first.
refocus-score-heard-second = { CAP($where) } has the second.
refocus-score-heard-both = { CAP($where) } has both.
refocus-score-heard-unsure = Not sure about { $where } yet.
refocus-score-best = By that, { $best } is your number two.
refocus-score-first = { CAP($feature_1) }
    .also = first, the first, the first one, number one
refocus-score-second = { CAP($feature_2) }
    .also = second, the second, the second one, number two
refocus-score-both = Both
    .also = both, both of them, all, the two
refocus-score-unsure = Not sure
    .also = not sure, don't know, i don't know, dunno, no idea, neither, none, can't say, maybe, 🤷

refocus-another =
    One more place, or is that enough?
    .v2 = Another place, or enough?
refocus-another-hint = Three at most. "Enough" goes on.
refocus-another-yes = One more place
    .also = yes, one more, another, another one, more, yeah, yep
refocus-another-no = Enough
    .also = no, nope, enough, that's enough, that's it, no more, not now, none
refocus-second-return = Back to your number two.
refocus-second-none = None right now
    .also = enough, that's enough, idk, none, none right now, no, nope, nothing, nowhere, not now, don't know, i don't know, no idea, later, no other place

refocus-more =
    One more look around, or is that enough?
    .v2 = One more look, or enough?
refocus-more-hint = Each of these opens one question. "Enough" goes to your page.
refocus-more-heard-titles = Other names for the same work.
refocus-more-heard-wider = Wider or narrower.
refocus-more-heard-outlook = How that kind of work is doing, then.
refocus-more-heard-seen = Being seen.
refocus-more-heard-carries = What carries over.
refocus-more-heard-enough = Enough.
refocus-more-titles = Same work, other titles
    .also = titles, other titles, same work, job titles, other names, names, what else is it called
refocus-more-wider = Wider or narrower
    .also = wider, narrower, wider or narrower, broader, widen, the search, scope, how wide
refocus-more-outlook = How this work is doing
    .also = outlook, statistics, how is it doing, how this kind of job is doing, numbers, growing, the market, job market, figures, 📈
refocus-more-seen = Being seen
    .also = seen, being seen, visible, be seen, linkedin, posts, my profile, profile, brand, 👀
refocus-more-carries = What carries over
    .also = carries, carries over, what carries over, my skills, skills, transfer, what i can take along, strengths
refocus-more-enough = That's enough
    .also = enough, that's enough, no, nope, no thanks, nothing, not now, stop, i've had enough, 👎

# The figures stand before it. They are one country's, and never a reason to give up.
refocus-outlook =
    Another kind of work to look up? Its name is enough.
    .v2 = Shall I look up another one? Just write its name.
refocus-outlook-alt = { $outlook_1 ->
        [none] Which kind of work shall I look up? A short name in English works best.
       *[other] I have US figures for these. Which comes closest, or what else is it called?
    }
    .v2 = { $outlook_1 ->
        [none] What is the work called? One or two words, like "bus driver".
       *[other] Which of these is nearest? Another name is fine, too.
    }
refocus-outlook-hint = For example: "nurse", or "enough".
refocus-outlook-why = Ten-year figures tell which way a kind of work is going, not whether you find a place in it. They are for the US; where you are it may look different. You can skip it.
refocus-outlook-first = { CAP($outlook_1) }
refocus-outlook-second = { CAP($outlook_2) }
refocus-outlook-third = { CAP($outlook_3) }
refocus-outlook-enough = That's enough
    .also = enough, that's enough, no, nope, no thanks, nothing, stop, none, not now, 👎

refocus-titles =
    Which other names does this work go by, as far as you know? Two or three.
    .v2 = Two or three other job titles for this work: which?
refocus-titles-hint = For example: "reporting analyst, insight analyst".
refocus-titles-heard = "{ CAP($titles) }." Those go into the search box next.

refocus-wider =
    Wider, with more kinds of jobs; or narrower, with fewer and closer ones?
    .v2 = More kinds of jobs, fewer, or as it is?
refocus-wider-hint = "Wider" can be the place, the field or the level. "Narrower" means fewer at a time.
refocus-wider-heard-wider = Wider: one more kind of job, or one more place.
refocus-wider-heard-narrower = Narrower: fewer, and closer to your two things.
refocus-wider-heard-same = As it is.
refocus-wider-wider = Wider
    .also = wider, wide, broader, more, more kinds, widen, bigger, open it up
refocus-wider-narrower = Narrower
    .also = narrower, narrow, fewer, closer, sharper, smaller, focus, more focused
refocus-wider-same = As it is
    .also = same, as it is, the same, no change, neither, leave it, keep it, stay, fine as it is

refocus-seen =
    One small thing others can see, this week: what could it be?
    .v2 = A post, a comment, one line in your profile: which small thing?
refocus-seen-hint = For example: "five lines on something I learned".
refocus-seen-heard-said = "{ CAP($seen) }." Small, and yours.
refocus-seen-heard-not_now = Not now.
refocus-seen-not_now = Not now
    .also = not now, no, nope, nothing, none, later, not for me, rather not, i'd rather not, don't want to

refocus-carries =
    Which of your skills would another employer pay for? Three words are enough.
    .v2 = Three things you can do that another place needs: which?
refocus-carries-hint = For example: "explaining, SQL, staying calm".
refocus-carries-heard = "{ CAP($carries) }." That comes along wherever you go.

refocus-applicants =
    Do you know how many applied?
    .v2 = How many applied, if you know it?
refocus-applicants-hint = A number, or "I don't know".
refocus-applicants-why = The number says how many were turned down for one place. It explains nothing about you, and it is only here if you want it.
refocus-applicants-heard-said = { $applicants } applied, for one place. I say no more than that about it.
refocus-applicants-heard-dont_know = Not known, then.
refocus-applicants-dont_know = I don't know
    .also = don't know, i don't know, no, nope, dunno, no idea, not sure, idk, they didn't say, 🤷

# Weeks later, optional, and only behind a check-in.
refocus-values-offer = There is one more page, only if you like: what matters to you in work.
refocus-values = Which two or three things matter most to you in work, and why those?
    .v2 = What should work be about for you? Two or three things, and why.
refocus-values-hint = For example: "people I can learn from, because I get bored alone". Nobody rates it.
refocus-values-not_now = Not now
    .also = no, not today, later, rather not, no thanks, leave it, another time
refocus-values-heard-said = Kept, as you wrote it. "Export" has it, for a look before the next application.
refocus-values-heard-not_now = Not now, then.
refocus-values-heard-skip = Then that stays empty.
refocus-values-why = In two studies with 866 people out of work, ten or fifteen minutes of writing about what matters to them led to more jobs within four weeks (Pfrombeck and others, 2023). In another, 174 people on benefits felt worse after it (Bierbaum and Nillesen, 2021), so it is only offered.

# Practice: what is there, in their own words; one thing to say again; no mark.

practice-begin-open = Practice
    .also = practice, practise, practice interview, practise interview, mock interview, a mock interview, interview practice, practise an interview, practice an interview, practise an answer, practice an answer, i want to practise, i want to practice, rehearse, rehearse an interview, interview training, train for an interview, practise questions, practice questions, ask me interview questions, interview questions
practice-why =
    Interviews that ask everybody the same questions say more about the work: .71 against .20, over 92 figures from 7,389 people (Huffcutt, Culbertson and Weyhrauch, 2014). Newer counts are lower: .42 against .19 (Sackett and others, 2022).
    So it helps to have one real case ready. That practice in a chat helps has not been tested.

practice-begin =
    I ask as they might, one question at a time. I quote what is there, name one thing to say again, and give no marks. Where do we begin?
    .v2 = What would you like to practise now?
    .v3 = Which kind of question, or something else?
practice-begin-hint = For example "a mix". I read by rules, so I can miss things; tell me and we go on.
practice-begin-heard-friend = With somebody, then: out loud is closest to the real thing.
practice-begin-heard-enough = Not now. "Practise" opens it again.
practice-begin-mix = A mix
    .also = mix, a mix, mixed, anything, any, whatever, you choose, surprise me, all of them, start, yes, ok
practice-begin-why = Why this job
    .also = why, why this job, why you, motivation, why do you want this job, about the job, about me
practice-begin-story = Tell me about a time
    .also = a time, tell me about a time, story, stories, a story, behaviour, behavioural, star, examples, situations
practice-begin-work = About my kind of work
    .also = my work, my kind of work, about my work, my job, technical, for my job, my trade, the work itself
practice-begin-good_at = Strengths and gaps
    .also = strengths, weaknesses, strengths and weaknesses, what am i good at, my strengths, gaps
practice-begin-odd = Odd ones, pay, and your questions
    .also = odd, odd ones, the odd ones, strange questions, pay, salary, salary question, money question, my questions for them
practice-begin-friend = With somebody I know
    .also = with a friend, a friend, friend, with somebody, with someone, someone i know, out loud, with a person, a real person, a coach
practice-begin-ready = What is ready already
    .also = ready, am i ready, was i prepared, preparation, prepare, how prepared am i, what is ready, checklist
practice-begin-enough = Not now
    .also = not now, enough, no, nothing, later, stop practising, leave it, back

practice-work =
    Which work is it for?
    .v2 = What kind of work are you going for?
practice-work-hint = For example: "nurse", or "office manager".

# The question is theirs to answer; it stands alone, as it would there.
practice-question = { $question }
practice-answer =
    In as many messages as you like, then "done".
    .v2 = Take your time. "Done" ends it.
    .v3 = One message or several, then "done".
practice-answer-alt =
    Go on, or "done".
    .v2 = I have that. More, or "done".
    .v3 = Kept so far. "Done" when that is all.
practice-answer-hint = Answer as you would there: one real case, what you did, what came of it. "Done" ends it, "enough" ends the practice.
practice-answer-why = A case that happened is easier to believe than a quality, and easier to ask about. That is a rule of thumb, and not a study.
practice-answer-return = Back to the question.
practice-answer-done = Done
    .also = done, that's it, thats it, that's all, thats all, that's my answer, finished, end, i'm done, im done, ready, ✅
practice-answer-another = Another question
    .also = another question, another, next question, a different question, not this one, different question, skip this question
practice-answer-enough = Enough
    .also = enough, stop practising, stop practicing, end practice, no more questions, enough practice, that's enough
practice-nothing-yet = There is nothing to look at yet.

# --- the clearest part, quoted ---
practice-clear-scene = Clearest part, the scene: "{ $quote }".
    .v2 = One can see how it was: "{ $quote }".
practice-clear-steps = Clearest part, your own steps: "{ $quote }".
    .v2 = What you did yourself is easy to see: "{ $quote }".
practice-clear-result = Clearest part, what came of it: "{ $quote }".
    .v2 = The end can be pictured: "{ $quote }".
practice-clear-particular = Clearest part, what is true of them and not of any firm: "{ $quote }".
practice-clear-reason = Clearest part, the reason: "{ $quote }".
practice-clear-named = Clearest part, you name it: "{ $quote }".
practice-clear-figure = Clearest part, something to talk about: "{ $quote }".
practice-clear-question = Clearest part, a real question: "{ $quote }".

# --- one thing to say again ---
practice-again-none = I found nothing in it to say again.
    .v2 = I'd leave it as it is.
practice-again-heard = I have read it, { $count } words, and found nothing to say again.
practice-again-nothing-more = I found nothing else to say again.
practice-again-nothing = No answer yet, and that happens there, too: a small true case is better than a big one you don't have.
practice-again-scene = One part to add: when and where it was, in half a sentence.
practice-again-scene-general = One part to add: I can't find one real case in it yet, one day and one place.
practice-again-scene-would = One part to change: this is what would be done, and they asked for one time it really happened.
practice-again-scene-claim = One part to add: "{ $quote }" is a claim until one real case stands behind it.
practice-again-scene-skill = One part to add: one time you did it just so.
practice-again-steps = One part to add: what you did yourself, step by step.
practice-again-steps-we = One part to change: "{ $quote }" says what all of you did, and which part was yours doesn't show.
practice-again-steps-one = One part to add: I can see one step of yours at most, and a second and third would show how you work.
practice-again-steps-about_it = One part to add: what you do about it now, since it stops at "{ $quote }".
practice-again-steps-motive = One part to add: something you have done that this job could use.
practice-again-steps-situation = One part to add: your steps, first this and then that, at least two of them.
practice-again-steps-skill = One part to add: the steps, in the order you take them.
practice-again-result = One part to add: the end. What was different afterwards isn't there yet, as a number or as one change.
practice-again-result-vague = One part to change: "{ $quote }" doesn't say what was different afterwards, and a number or one change would.
practice-again-reason = One part to add: the reason, the half that begins with "because".
practice-again-particular = One part to change: so far it could be written to any firm, and one thing that is true only of them would change that.
practice-again-named = One part to add: the thing itself, named in the first sentence.
practice-again-named-polished = One part to change: they hear "{ $quote }" often, and a small real one is easier to believe.
practice-again-figure = One part to add: a figure, or from what to what; a range is fine.
practice-again-question = One part to add: one question about the work itself, ready to be asked.
practice-again-first = One part to change: it begins with "{ $quote }", and the answer itself comes only later.
practice-again-long = One part to change: the length. { $count } words are some { $minutes } minutes aloud, and half of that is easier to follow.
practice-again-hedges = One part to change: { $which } make a clear thing sound unsure, as in "{ $quote }".
practice-again-fillers = One part to change: { $which } come often, as in "{ $quote }".

# --- against their own last go at this question ---
practice-new = New since your last go: { $parts }.
practice-shorter-now = { $before } words last time, { $count } now.
practice-fewer = { CAP(COUNTED($before)) } fill-in words last time, { COUNTED($count) } now.
practice-part-scene = the scene
practice-part-steps = your own steps
practice-part-result = what came of it
practice-part-reason = the reason
practice-part-particular = what is true only of them
practice-part-named = the thing itself
practice-part-figure = a figure
practice-part-question = a real question
practice-part-first = the beginning
practice-part-hedges = the unsure words
practice-part-fillers = the fill-in words
practice-part-long = the length
practice-part-nothing = an answer

practice-after =
    Once more, or on?
    .v2 = Again, or the next one?
    .v3 = What would you like now?
practice-after-hint = "Only that line" asks for one sentence. "Next question" goes on. "Enough" ends the practice.
practice-after-heard-said = A new go at it, then.
practice-after-heard-once_more = Once more, from the start.
practice-after-heard-shorter = The same in half the words, then.
practice-after-once_more = Once more
    .also = again, once more, one more time, try again, retry, from the start, the same again, redo it
practice-after-that_line = Only that line
    .also = that line, only that line, only that, just that line, just that, that part, only that part, the line, fix it
practice-after-shorter = Half as long
    .also = shorter, half, half as long, make it shorter, half the words, in half the time
practice-after-next = Next question
    .also = next, the next one, next question, go on, on, another one, another question, continue, more
practice-after-enough = Enough
    .also = enough, stop practising, no more, that's enough, done, finished, end, not now, no

practice-line =
    How would you say just that?
    .v2 = In a sentence or two, how would it go?
practice-line-hint = One sentence is enough. "Leave it" goes back.
practice-line-scene = Only the beginning: one day, one place, what was going on.
practice-line-steps = Only your part: two or three things you did, each with "I".
practice-line-result = Only the end: what was different afterwards.
practice-line-reason = Only the reason.
practice-line-particular = Only the one thing that is true of them and not of others.
practice-line-named = Only the thing itself, by its name.
practice-line-figure = Only the figure.
practice-line-question = Only the question you'd ask.
practice-line-first = Only the first sentence: the answer itself, at once.
practice-line-hedges = Only that sentence, as sure as you are of it.
practice-line-fillers = Only that sentence, without the fill-in words.
practice-line-there = There now, { $part }: "{ $quote }".
practice-line-better = That one is clear now.
practice-line-not-yet = I can't see { $part } in it yet, and I read by rules, so I may be wrong.
practice-line-heard-leave_it = Left as it was.
practice-line-leave_it = Leave it
    .also = leave it, leave it as it is, no, never mind, back, not now, forget it

# --- the end of a visit ---
practice-over = That was the practice. Nothing of it is kept but which questions you had.
practice-sum = { $parts ->
        [none] { $answers ->
            [one] One answer practised.
           *[other] { CAP(COUNTED($answers)) } answers practised.
        }
       *[other] { $answers ->
            [one] One answer practised. In it: { $parts }.
           *[other] { CAP(COUNTED($answers)) } answers practised. In them: { $parts }.
        }
    }
practice-sum-last = { $parts ->
        [none] Your last time was on { DATE($on) }.
       *[other] Your last time, on { DATE($on) }, with { COUNTED($answers) }: { $parts }.
    }

# --- with somebody ---
practice-whom =
    Who could ask you the questions?
    .v2 = Who would it be?
practice-whom-hint = A friend is good for saying it aloud. Who hires hears what you can't. A coach is paid or comes with a job centre.
practice-whom-friend = A friend
    .also = friend, a friend, family, my partner, my sister, my brother, somebody close, a mate, a colleague, my mum, roommate
practice-whom-hires = Someone who hires
    .also = someone who hires, a recruiter, recruiter, a manager, my old boss, somebody who knows hiring, hr, someone in hr, a boss
practice-whom-coach = A coach
    .also = coach, a coach, career coach, job centre, job center, an adviser, advisor, mentor, a mentor, careers service
practice-sheet-intro = Words to ask with, and a sheet to read from. Change any of them.
practice-ask-friend =
    Hi,
    could you ask me interview questions for twenty minutes? I have a sheet, you only read from it and tell me afterwards which answer you remember. A no is fine, too.
practice-ask-hires =
    Hello,
    you know how hiring looks from the other side. Could you listen to three answers of mine, twenty minutes in all, and tell me where you stopped believing or stopped listening? A no is fine, too.
practice-ask-coach =
    Hello,
    I'm preparing for interviews and would like to practise three answers with you, aloud. Do you have half an hour, and what would it cost?
practice-listen =
    Listen for: one real case. What I did myself. What came of it.
    Afterwards: which answer do you remember, and which sentence could go?
practice-sheet =
    Copied, or practise here instead?
    .v2 = Will you take it along, or practise here?
practice-sheet-hint = You send it, I don't.
practice-sheet-heard-copied = It's yours now.
practice-sheet-heard-drop = Left for now.
practice-sheet-here = Practise here
    .also = here, practise here, practice here, with you, no one, nobody, alone, on my own, with you instead

# --- what is ready ---
practice-ready =
    Which of these do you have ready? Pick as many as fit.
    .v2 = What is ready already? Pick as many as fit.
practice-ready-hint = For example "1 and 3". None is an answer, too.
practice-ready-firm = What they do, in two sentences
    .also = the firm, what they do, the company, i know what they do, about them
practice-ready-stories = Three real cases of mine
    .also = stories, my stories, three stories, cases, three cases, examples
practice-ready-ask = Two questions for them
    .also = questions, my questions, questions for them, two questions
practice-ready-way = The way there, or the link
    .also = the way, the link, the route, how i get there, directions, the call
practice-ready-only = None of these yet
    .also = none, none of these, nothing, nothing yet, not one, no
practice-ready-all = All four, then. What is left is sleep.
practice-ready-left = Open still: { $left }.
practice-ready-how-firm = The first of it in half an hour: their page, the last thing they put out, and what you'd ask about it.
practice-ready-how-stories = The first of it in half an hour: three cases, a line each, with one number or one change in every line.
practice-ready-how-ask = The first of it in ten minutes: what the first month looks like, and who decides what.
practice-ready-how-way = The first of it in ten minutes: the address or the link tried once, and a number to call if you are late.

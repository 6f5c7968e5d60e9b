# The day on one page, in their words, and what was promised. No cheer at the end.

goodbye-why = The page holds what you said today, so that none of it has to be kept in your head. You can change it, keep it, or erase it all.

goodbye-card-intro = Today on one page:
goodbye-card-close = { $win ->
        [none] That's all for today.
       *[other] That's all for today. Say "my wins" when you want your own sentence back.
    }
goodbye-card =
    Keep the page like this?
    .v2 = Keep it, change something, or forget all this?
goodbye-card-hint = "Keep it" leaves it as it is. "Change something" takes a correction. "Forget all this" erases everything, after one question.
goodbye-card-heard-keep = Kept.{ $win ->
        [none] {""}
       *[other] {" "}The last line is yours: "{ $win }."
    }
goodbye-card-return = Back to your page.
goodbye-card-change = Change something
    .also = change, change something, change it, edit, no, wrong, something is off, one thing is wrong, fix it, correct it, ✏️
goodbye-card-keep = Keep it
    .also = keep, keep it, yes, ok, okay, fine, good, thanks, save it, that's right, looks right, 👍
goodbye-card-forget = Forget all this
    .also = forget, forget all this, forget it all, erase it, erase all, delete all this, throw it away, 🗑️

goodbye-change =
    What shall be different? Say it the way it is right.
    .v2 = Which part is off, and what is right?
goodbye-change-hint = For example: "the company was Initech", or "the step".
goodbye-change-heard-said = Changed.
goodbye-change-heard-never_mind = Then it stays as it is.
goodbye-change-company = The company
    .also = company, the employer, employer, the firm
goodbye-change-role = The role
    .also = role, the job, job, the title, title
goodbye-change-stage = How far it went
    .also = stage, the stage, how far
goodbye-change-feeling = How it was
    .also = feeling, the feeling, feelings
goodbye-change-half_hour = The first step
    .also = step, the step, first step, the exercise, the plan
goodbye-change-second = Number two
    .also = second, number 2, the second, next move
goodbye-change-door = How closed it looks
    .also = door, the door, how closed
goodbye-change-never_mind = Never mind
    .also = never mind, nothing, no, nope, leave it, it's fine, all good, keep it

goodbye-fix = { $fixing ->
        [company] What is the company called?
        [role] What was the role?
        [stage] How far did it go: no answer, paper, an interview, the last round?
        [feeling] What is the right word for it?
        [half_hour] What day, what time, and what will you do?
        [second] Where, what, and when?
       *[other] How does it look to you: maybe later, closed, or not clear?
    }
    .v2 = What is right, then?
goodbye-fix-hint = A word or two is enough.
goodbye-fix-heard-said = Changed.
goodbye-fix-heard-never_mind = Then it stays as it is.
goodbye-fix-never_mind = Never mind
    .also = never mind, nothing, no, nope, leave it, it's fine, all good

goodbye-month =
    Shall I look in once, a month from now?
    .v2 = One word from me in a month: yes or no?
goodbye-month-hint = One message, in thirty days. "No" means no message.
goodbye-month-why = A month on, some things look different, and it can be closed then. One message, only with your yes.
goodbye-month-heard-no = No message, then.
goodbye-month-yes = Yes
    .also = yes, yeah, yep, sure, ok, okay, please, yes please, do that, why not, 👍
goodbye-month-no = No
    .also = no, nope, no thanks, not needed, rather not, don't, never, no message, 👎

goodbye-look_in =
    Shall I look in tomorrow?
    .v2 = A short word from me tomorrow, another day, or not at all?
    .v3 = Tomorrow, another day, or no?
goodbye-look_in-hint = One message without any names. "No" means I don't write first.
goodbye-look_in-why = The news may look different after a night, or not. It is one message, and only if you say so.
goodbye-look_in-heard-another_day = Another day, then.
goodbye-look_in-heard-no = Then I don't write first. Any word from you opens this again.
goodbye-look_in-tomorrow = Tomorrow
    .also = tomorrow, yes, yeah, yep, ok, okay, sure, please, yes please, tomorrow morning, 👍
goodbye-look_in-another_day = Another day
    .also = another day, other day, later, not tomorrow, next week, in a few days, on the weekend, some other day
goodbye-look_in-no = No
    .also = no, nope, no thanks, not at all, don't, never, rather not, i'd rather not, leave me alone, 👎

goodbye-tomorrow =
    Nothing else has to happen today. The rest can come tomorrow, in your own time.
    Shall I look in tomorrow?
    .v2 = Tomorrow, another day, or not at all?
    .v3 = Shall I look in tomorrow, or another day?
goodbye-tomorrow-alt =
    It's sent, and it was yours to send.
    Shall I look in tomorrow?
    .v2 = Tomorrow, another day, or not at all?
goodbye-tomorrow-hint = "Tomorrow" is one message without any names. "I want to do it now" goes on with the note today.
goodbye-tomorrow-why = At five I keep to feelings for the day, because what is written then can't be taken back. That is plain experience, not a study, and "I want to do it now" is always there.
goodbye-tomorrow-heard-another_day = Another day, then.
goodbye-tomorrow-heard-no = Then I don't write first. Any word from you opens this again.
goodbye-tomorrow-heard-anyway = Now, then, as you say. A draft waits until tomorrow before I ask about sending, and you can copy it at once.
goodbye-tomorrow-tomorrow = Tomorrow
    .also = tomorrow, yes, yeah, yep, ok, okay, sure, please, yes please, tomorrow morning, 👍
goodbye-tomorrow-another_day = Another day
    .also = another day, other day, later, not tomorrow, next week, in a few days, on the weekend, some other day
goodbye-tomorrow-no = No
    .also = no, nope, no thanks, not at all, don't, never, rather not, i'd rather not, leave me alone, 👎
goodbye-tomorrow-anyway = I want to do it now
    .also = anyway, now, i want to do it now, do it now, go on, keep going, continue, not tomorrow but now, right now, let's do it now

goodbye-when =
    Which day, and at what time?
    .v2 = When shall I be back?
    .v3 = A day and a time, or "no": when?
goodbye-when-hint = For example: "Friday at noon", or "no".
goodbye-when-heard-no = Then I don't write first. Any word from you opens this again.
goodbye-when-no = Don't write
    .also = no, nope, never, don't write, don't, no thanks, not at all, no date, don't know, i don't know

goodbye-quiet =
    That was the last question for today.
    .v2 = Nothing more to answer today.
    .v3 = I'm quiet now. Any word opens this again.
goodbye-quiet-hint = There is nothing to answer here. "Go on" opens the next part, "my page" shows today on one page.
goodbye-quiet-heard-go_on = On, then.
goodbye-quiet-go_on = Go on
    .also = go on, continue, next, carry on, keep going, let's go on, what's next, more, on
goodbye-quiet-card = My page
    .also = my page, page, card, the card, today on one page, summary, show me the page, what do you have, 📄
goodbye-quiet-heard-said = { $hold ->
        [tomorrow] Then I'm quiet until tomorrow.
       *[other] { $look_in ->
            [tomorrow] Then I'm quiet until tomorrow.
           *[other] Then I'm quiet now.
        }
    } { $company ->
        [none] I hold what you told me.
       *[other] { $first_name ->
            [none] I hold { $company } and what you told me about it.
           *[other] I hold { $company } and { $first_name }.
        }
    }{ $release ->
        [write] {" "}What you wrote on the page is nowhere.
       *[other] {""}
    }

# What is held until the next word: { $held } (their own words), { $page } is 1 if they wrote on the page.
goodbye-quiet-until = { $dated ->
        [0] I've read that. I'm quiet until you write again.
       *[other] { $days ->
            [1] Then I'm quiet until tomorrow, { CLOCK($when) }.
           *[other] Then I'm quiet until { DAY($when) }, { CLOCK($when) }.
        }
    }{ $held ->
        [none] {""}
       *[other] {" "}I hold { $held }.
    }{ $page ->
        [1] {" "}What you wrote on the page is nowhere.
       *[other] {""}
    }

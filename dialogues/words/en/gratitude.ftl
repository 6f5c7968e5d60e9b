# A note, if they want one. Nobody is owed it; say so before anything else.

gratitude-why =
    One study asked people to write a thank-you (Kumar and Epley, 2018, three experiments). They thought it would be more awkward for the reader, and less welcome, than it was.
    Those letters were not about a job. I found no study on notes after a no.

gratitude-open =
    Then a short thank-you to one person there, if you want it. You don't owe it. It can keep a door open.
    When would suit you?
    .v2 = A short thank-you to one person there: now, later, or not at all?
    .v3 = The note is yours to want or not. When would suit you?
gratitude-open-hint = For example: "now", "tomorrow", or "not for me".
gratitude-open-heard-now = Now, and no more than a few lines.
gratitude-open-heard-later = Later today, then. It can be four lines.
gratitude-open-heard-tomorrow = Tomorrow, then. It can be four lines.
gratitude-open-heard-not_for_me = No note, then. You don't owe it.
gratitude-open-return = Back to the thank-you.
gratitude-open-now = Now
    .also = now, right now, now i guess, yes, yes now, ok, okay, sure, let's do it, do it now, go, go ahead, let's write it, why not, 👍
gratitude-open-later = Later today
    .also = later, later today, tonight, this evening, this afternoon, in a bit, after work, not now, not yet, in a few hours, ⏰
gratitude-open-tomorrow = Tomorrow
    .also = tomorrow, tomorrow morning, another day, in a day, not today, next day, sleep on it
gratitude-open-not_for_me = Not for me
    .also = not for me, no, no thanks, nope, never, no note, don't want to, i don't want to, i'd rather not, not interested, no way, 👎

gratitude-corridor-intro = You will see them again soon. One line for the corridor, to change as you like:
gratitude-corridor =
    Does that fit, or do you want a note as well?
    .v2 = Is the one line enough, or do you want to write to someone too?
gratitude-corridor-hint = "Fine" keeps the one line. "A note" starts a few lines to one person.
gratitude-corridor-heard-good = Then the one line is all.
gratitude-corridor-heard-note = A note as well, then.
gratitude-corridor-good = That fits
    .also = that fits, fits, fine, good, ok, okay, yes, enough, that's enough, the line is enough, that works, 👍
gratitude-corridor-note = A note as well
    .also = a note, note, note as well, a note too, write to someone, both, i want a note, i want to write

gratitude-helper =
    Nobody there met you, so there's no one there to thank.
    Did somebody help you get this far?
    .v2 = Was there someone on your own side who helped: with the CV, a name, a lift, an hour?
    .v3 = Did anyone help you get this far?
gratitude-helper-hint = For example: "Tom, he read my CV", or "no, that was me".
gratitude-helper-heard-yes = Then a few lines to that person.
gratitude-helper-heard-nobody = Then the credit stays with you.
gratitude-helper-heard-said = That's for { $first_name ->
        [none] { $whom ->
            [none] someone on your own side
           *[other] { $whom }
        }
       *[other] { $first_name }
    }, and a few lines will do.
gratitude-helper-yes = Yes
    .also = yes, yeah, yep, there was, someone did, somebody, i had help, yes someone, 👍
gratitude-helper-nobody = No, that was me
    .also = no, nope, nobody, no one, no that was me, that was me, just me, only me, i did it alone, myself, alone, 👎

gratitude-light =
    Is there one person there you'd like to thank, in a few lines?
    .v2 = A short thank-you to one person there, yes or no? You don't owe it.
gratitude-light-hint = "Yes" starts a few lines. "No" leaves it out.
gratitude-light-heard-no = No note, then.
gratitude-light-heard-yes = A few lines, then.
gratitude-light-yes = Yes
    .also = yes, yeah, yep, sure, ok, okay, there is, i'd like that, why not, 👍
gratitude-light-no = No
    .also = no, nope, no thanks, not really, nobody, no one, not for me, leave it, 👎

gratitude-told =
    How did the news reach you?
    .v2 = Did the no come by e-mail, by phone, on a web page, or in person?
gratitude-told-hint = For example: "by mail", or "she rang me".
gratitude-told-why = A note reads best when it comes the way the news came. If they phoned, a call or a short answer the same day fits. That is plain experience, not a study.
gratitude-told-heard-call = They phoned, so the note can name that.
gratitude-told-heard-in_person = In person, so the note can name that.
gratitude-told-heard-email = By e-mail. You can answer in the same thread.
gratitude-told-heard-portal = On a page, and nobody wrote. The note can go to a person all the same.
gratitude-told-email = By e-mail
    .also = email, e-mail, mail, by mail, by email, in an email, a letter, letter, form email, 📧
gratitude-told-call = By phone
    .also = call, phone, by phone, they called, she called, he called, they rang, a call, on the phone, phone call, voicemail, 📞
gratitude-told-portal = On a web page
    .also = portal, website, web page, the site, status page, in the portal, app, online, workday, linkedin
gratitude-told-in_person = In person
    .also = in person, face to face, at work, in a meeting, they told me, my boss told me, video call, in the office

gratitude-who = { $scope ->
        [many] Who was it, and what is one thing they did?
       *[other] { $stage ->
            [no_reply] Who was it, and what is one thing they did?
            [cv] Who was it, and what is one thing they did?
           *[other] Name one person who was good to you there, and one thing they said or did.
        }
    }
    .v2 = One name, and one thing that person said or did. Who and what?
    .v3 = Who shall it go to, and what is one true thing about them?
gratitude-who-hint = For example: "Priya, she showed me how they test their dashboards."
gratitude-who-why = A note with one true detail is about the person who reads it. Without one it could go to anyone. That is plain experience, not a study.
gratitude-who-heard-no_one = No one there, then, and no note.
gratitude-who-return = Back to the note.
gratitude-who-no_one = There was no one
    .also = no one, nobody, noone, none, there was no one, there was nobody, not really anyone, can't think of anyone, no one was

gratitude-thing = { $first_name ->
        [none] What is one thing they said or did? A few words are enough.
       *[other] { $first_name }. What is one thing { $first_name } said or did? A few words are enough.
    }
    .v2 = One true thing about that person, small is fine. What was it?
gratitude-thing-hint = For example: "explained every question", or "laughed at my joke".
gratitude-thing-heard-said = That goes in, in your words.
gratitude-thing-heard-nothing = Then the note stays short and thanks them for the time.
gratitude-thing-nothing = Nothing special
    .also = nothing, nothing special, no, not really, can't think of one, don't know, i don't know, dunno, no idea

gratitude-door =
    A note can ask for one thing at most.
    What shall it be?
    .v2 = One ask in the note, or none. Which?
gratitude-door-hint = "Feedback" asks for one thing to build up. "Stay in touch" only says that you would like to.
gratitude-door-why = Two asks in one note are easy to leave unanswered. That is plain experience, not a study. And a note that asks for nothing is a full note.
gratitude-door-heard-feedback = One question, easy to answer. Asking counts, whether they answer or not.
gratitude-door-heard-touch = Staying in touch, then.
gratitude-door-heard-nothing = No ask. Only thanks.
gratitude-door-feedback = Ask for feedback
    .also = feedback, ask for feedback, ask why, a tip, one tip, ask what was missing, advice, a question
gratitude-door-touch = Stay in touch
    .also = touch, stay in touch, keep in touch, keep the door open, future roles, another role, open door, contact
gratitude-door-nothing = Ask for nothing
    .also = nothing, no ask, none, no, just thanks, only thanks, just thank them, neither, ask nothing

gratitude-draft-intro = { $new_tune ->
        [none] That's all I need. A draft, made of what you said and nothing else:
       *[other] The draft as it stands:
    }
gratitude-draft =
    Does it sound like you?
    .v2 = Is it yours like this, or shall something change?
    .v3 = Keep it like this, or change it?
gratitude-draft-alt = What shall be different?
    .v2 = Which way now: warmer, shorter, more formal, or your own words?
gratitude-draft-hint = "Warmer" adds friendly words, "shorter" takes some away. You can also say "a call" or "LinkedIn", or how it should end.
gratitude-draft-why = I put in what you told me and plain politeness, nothing else, so that you can stand behind every word.
gratitude-draft-heard-copy = It's yours now.
gratitude-draft-return = Back to the note.
gratitude-draft-copy = Copy it
    .also = copy, copy it, yes, yes it does, good, fine, perfect, great, ok, okay, it does, sounds like me, that works, looks good, sounds good, i like it, take it, 👍
gratitude-draft-warmer = Warmer
    .also = warmer, warm, friendlier, kinder, nicer, softer, more friendly, too cold, cold, more personal
gratitude-draft-shorter = Shorter
    .also = shorter, short, make it shorter, too long, less, briefer, cut it, fewer words, trim it
gratitude-draft-formal = More formal
    .also = formal, more formal, too casual, more polite, politer, more serious, more professional
gratitude-draft-edit = I'll edit
    .also = edit, i'll edit, i will edit, i'll edit it, let me edit, i'll change it, my own words, i'll write it myself, i'll rewrite it, ✏️
gratitude-draft-call = A phone script
    .also = call, phone, a call, phone script, i'd rather call, i want to call, for the phone, 📞
gratitude-draft-linkedin = For LinkedIn
    .also = linkedin, linked in, for linkedin, a linkedin message, connection note

gratitude-edit =
    Write it the way you want it and send it here. I'll keep your version as it is.
    .v2 = Your version, as you would send it: what does it say?
gratitude-edit-hint = Copy the draft into your message, change what you like, and send it.
gratitude-edit-heard-said = Your version, word for word.

gratitude-sent-intro = { $new_tune ->
        [shorter] Shorter{ $new_sign_off ->
            [none] :
           *[other] , and it ends with "{ $new_sign_off }" now:
        }
        [warmer] Warmer{ $new_sign_off ->
            [none] :
           *[other] , and it ends with "{ $new_sign_off }" now:
        }
        [formal] More formal:
        [call] For the phone, in under two minutes:
        [linkedin] Short enough for LinkedIn:
        [own] As you wrote it:
       *[other] { $new_sign_off ->
            [none] Changed:
           *[other] It ends with "{ $new_sign_off }" now:
        }
    }
gratitude-sent = { $channel ->
        [call] When will you call?
       *[other] When will it go out?
    }
    .v2 = { $channel ->
        [call] Have you called, or shall it wait?
       *[other] Has it gone out, or shall it wait?
    }
    .v3 = { $channel ->
        [call] The call: done, tomorrow, changed again, or dropped?
       *[other] The note: sent, tomorrow, changed again, or dropped?
    }
gratitude-sent-alt = { $channel ->
        [call] You call, I don't. When will it be?
       *[other] You send it, I don't. When will it go out?
    }
    .v2 = { $channel ->
        [call] The lines are copied. Have you called?
       *[other] The note is copied. Has it gone out?
    }
gratitude-sent-hint = For example: "sent it", "tomorrow", or "drop it".
gratitude-sent-why = Sending is yours to do, so I only ask. If it waits, I can ask about it once, two days from now, and not again.
gratitude-sent-heard-sent = { $channel ->
        [call] The call is made, however it went.
       *[other] It's sent. { $first_name ->
            [none] They
           *[other] { $first_name }
        } may answer or not, and both are normal.
    }
gratitude-sent-heard-tomorrow = Not today, then. I keep the draft as it is.
gratitude-sent-heard-copied = It's yours now.
gratitude-sent-copied = Copied
    .also = copied, copied it, i copied it, copy it, copy, ok copied, got it, have it, 📋
gratitude-sent-heard-change = Not finished, then.
gratitude-sent-heard-drop = Dropped. Nothing goes out.
gratitude-sent-return = Back to the note.
gratitude-sent-sent = { $channel ->
        [call] I've called
       *[other] I've sent it
    }
    .also = sent, sent it, it's sent, i sent it, i've sent it, just sent it, already sent, done, it's out, yes, y, yeah, yep, gone, i did it, i called, sent just now, ✅, 👍
gratitude-sent-tomorrow = Tomorrow
    .also = tomorrow, later, no, n, nope, not really, maybe tomorrow, i don't know, not yet, in a day, a day, not today, tomorrow morning, give me a day, sleep on it, soon, next week
gratitude-sent-change = Change more
    .also = change, change more, change it, edit, another version, not right yet, one more change, warmer, shorter
gratitude-sent-drop = Drop it
    .also = drop, drop it, never, leave it, never mind, nevermind, i won't send it, don't send it, not sending it, bin it, 🗑️

gratitude-decent = Was there anyone like that{ $rounds ->
        [none] {" "}there
       *[other] {" "}in the { $rounds }
    }?
    .v2 = Was there one decent person among them?
gratitude-decent-hint = A name is enough, and one good thing about them. Or "no one".
gratitude-decent-heard-yes = One, then.
gratitude-decent-heard-no_one = No one, and so no note.
gratitude-decent-heard-not_tonight = Not tonight.
gratitude-decent-heard-said = { $first_name ->
        [none] I'll hold on to just that.
       *[other] { $heard_details ->
            [none] { $first_name }. I'll hold on to just that.
           *[other] { $first_name }, and "{ $heard_details }". I'll hold on to just that.
        }
    }
gratitude-decent-yes = Yes
    .also = yes, yeah, yep, there was, there was one, one, someone, maybe, sort of, 👍
gratitude-decent-no_one = No one
    .also = no one, no, nope, nobody, noone, none, not one, none of them, not a single one, 👎
gratitude-decent-not_tonight = Not tonight
    .also = not tonight, not now, not today, later, tomorrow, another time, stop it, i'd rather not

gratitude-decent_who =
    Who was it, and what was good?
    .v2 = One name, and one good thing. Who and what?
gratitude-decent_who-hint = For example: "Jonas, we talked about queues for half an hour."
gratitude-decent_who-heard-said = { $first_name ->
        [none] I'll hold on to just that.
       *[other] { $heard_details ->
            [none] { $first_name }. I'll hold on to just that.
           *[other] { $first_name }, and "{ $heard_details }". I'll hold on to just that.
        }
    }
gratitude-decent_who-heard-no_one = No one after all, and so no note.
gratitude-decent_who-no_one = No one after all
    .also = no one, nobody, noone, no one after all, none, no, never mind, nevermind

gratitude-hold =
    Nothing has to go out tonight; at four or five I hold notes until the next day.{ $new_tune ->
        [none] {""}
       *[other] {" "}You can still copy the text; it's yours.
    }
    Shall I bring it back tomorrow?
    .v2 = The note waits, and you can copy it at any time. Tomorrow, another day, or drop it?
gratitude-hold-alt =
    Nothing has to go out today; at four or five I hold notes until the next day.{ $new_tune ->
        [none] {""}
       *[other] {" "}You can still copy the text; it's yours.
    }
    Shall I bring it back tomorrow?
    .v2 = The note waits, and you can copy it at any time. Tomorrow, another day, or drop it?
gratitude-hold-hint = For example: "tomorrow", "on Friday", or "drop it".
gratitude-hold-why = What goes out on a hard evening can't come back, and the same words can still go tomorrow. That's plain experience, not a study. The text is yours, so you can copy it now.
gratitude-hold-heard-tomorrow = { $rest_yours ->
        [none] Tomorrow, then. It waits until you have seen it again.
       *[other] Tomorrow, then, and { $rest_yours }.
    }
# "not before my standup", "after lunch".
gratitude-hold-heard-after = After { $after }, then.
gratitude-hold-heard-another_day = Another day, then.
gratitude-hold-heard-drop = Dropped. Nothing goes out.
gratitude-hold-tomorrow = Tomorrow
    .also = tomorrow, yes, yeah, ok, okay, sure, please, yes please, tomorrow morning, tomorrow is fine, 👍
gratitude-hold-another_day = Another day
    .also = another day, other day, later, not tomorrow, next week, in a few days, some other time, on the weekend
gratitude-hold-drop = Drop it
    .also = drop, drop it, no, nope, never, leave it, never mind, nevermind, no note, bin it, 👎

gratitude-hold_until =
    Which day, and at what time?
    .v2 = When shall I bring the note back?
gratitude-hold_until-hint = For example: "Friday at noon".

gratitude-gate =
    Go on, or is that enough for today?
    .v2 = On to the next part, or stop here for today?
    .v3 = Next part, or enough?
gratitude-gate-hint = "Go on" opens what they said. "Enough" ends today, and nothing is lost.
gratitude-gate-heard-enough = Enough for today.
gratitude-gate-go_on = Go on
    .also = go on, go, on, continue, next, yes, more, carry on, keep going, let's go on, ok, 👍
gratitude-gate-enough = Enough for today
    .also = enough, enough for today, stop here, no, that's enough, not today, later, tired, break, another day

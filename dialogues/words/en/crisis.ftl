# A life comes before a job. Wording is for review by someone trained before a release.
# Heard first, then the line, then the emergency number. No methods, no promise, no praise, no slogan, no picture.
# Given: $line, $hours, $sms, $emergency, $country, $youth; "none" when unknown.

# Parts of the cards; they are named by other messages here and said by none alone.
crisis-part-reach =
    { $country ->
        [none] A person can listen; { $line } lists the lines where you are. If you might act on it: { $emergency }.
       *[other] { $sms ->
            [none] A person can listen: { crisis-part-line }. If you might act on it: { $emergency }. Elsewhere: findahelpline.com.
           *[other] A person can listen: { crisis-part-line }. Or { $sms }. If you might act on it: { $emergency }. Elsewhere: findahelpline.com.
        }
    }
crisis-part-youth =
    { $youth ->
        [none] { "" }
       *[other] { $youth } for people under 18, or{ " " }
    }
crisis-part-line =
    { $country ->
        [none] { $line }
       *[other] { crisis-part-youth }{ $hours ->
            [none] { $line } ({ $country }{ $guessed ->
                    [1] , a guess from your time zone
                   *[0] { "" }
                })
           *[other] { $line } ({ $country }{ $guessed ->
                    [1] , a guess from your time zone
                   *[0] { "" }
                }), { $hours }
        }
    }
crisis-hours-always = day and night
crisis-part-act = Call { $emergency } now, or get whoever is nearest to call.

# --- the cards -------------------------------------------------------------------------------------------------------

crisis-now = { crisis-part-act } Tell them what you took or did. I'm a program and can't send anyone. Go where people can reach you, and unlock the door.
crisis-life =
    I'm glad you wrote that. It sounds as if you may not want to live right now, and everything about jobs can wait. I'm a program; nobody reads this as you write.
    { crisis-part-reach }
crisis-self_harm =
    I'm glad you told me. Hurting yourself deserves a person's help, not only a program's. Everything about jobs can wait, and nobody reads this as you write.
    { crisis-part-reach }
crisis-others =
    { $country ->
        [none] I won't help with hurting someone, and I'd like nobody hurt, you included. If you might do it, get away from there and call { $emergency }. A person can listen; { $line } lists the lines where you are.
       *[other] I won't help with hurting someone, and I'd like nobody hurt, you included. If you might do it, get away from there and call { $emergency } or { crisis-part-line }.
    }
crisis-home =
    Nobody may hurt you because of this. If it could happen today, go where other people are, and call { $emergency }. I'm a program; nobody reads this as you write.
    { $country ->
        [none] A person can listen; { $line } lists the lines where you are, also for violence at home.
       *[other] A person can listen: { crisis-part-line }. findahelpline.com also lists lines for violence at home.
    } If someone else looks at this chat, delete your message.

# The same card is never shown twice in ten minutes; the numbers always are.
crisis-again =
    I read that, too. If you already did something, or are about to: call { $emergency } now.
    { crisis-part-reach }

crisis-again-around =
    I read that, too. If somebody could be hurt, you included: get away from there and call { $emergency }.
    { $country ->
        [none] A person can listen; { $line } lists the lines where you are.
       *[other] A person can listen: { crisis-part-line }. Elsewhere: findahelpline.com.
    }

# After the card for violence at home, and wherever nothing is asked.
crisis-quiet = Jobs can wait.
crisis-quiet-said = I read that. Jobs can wait, and the numbers are here.

# A button about jobs, tapped while a card stands open.
crisis-first = That one can wait.

# Under help, and when the gentle question was asked today already: one sentence.
crisis-line =
    { $country ->
        [none] If it ever is about not wanting to live, a person can listen: { $line } lists the lines where you are; in danger, { $emergency }.
       *[other] If it ever is about not wanting to live, a person can listen: { crisis-part-line }; in danger, { $emergency }; elsewhere, findahelpline.com.
    }

crisis-negated = Good to know, and thank you for saying so.

# --- after a button --------------------------------------------------------------------------------------------------

# In danger now, some way to call (aside.danger, aside.now)
crisis-on-danger = { crisis-part-act } Go where people can reach you, and unlock the door. I'm a program and can't send anyone.
crisis-on-calling = Good. Stay on the line with them, and stay where they can reach you. Unlock the door.
crisis-on-cant_call =
    { $sms ->
        [none] Then get whoever is nearest: knock, or send this:
       *[other] Then write instead of calling: { $sms }. Send this to whoever is nearest:
    }
crisis-on-not_alone = Good. Let them call { $emergency } now, and let them stay with you. You can show them this.

crisis-on-someone_here = Good. Let them stay with you, and show them this if it helps. If you might act on it: { $emergency }.

crisis-on-text_someone = Words for it, to copy, for whoever comes to mind first:
crisis-on-numbers = { crisis-part-reach }
crisis-on-safe = Good. Jobs stay away unless you bring them back.
crisis-on-not_meant = Then I misread it, and I take your word for it. The numbers stay under "help".

# Sent alone, word for word.
crisis-words-friend = I'm having a really bad { $night ->
        [1] night
       *[0] day
    } and I don't want to be alone with it. Can you call me, or come over?
crisis-words-nearest = Come now, please. I need help.

# The gentle question (aside.asked)
crisis-on-search = The job search, then. I believe you, and today there are no scores and no looking for faults.
crisis-on-thoughts =
    Thank you for saying it. Everything about jobs can wait. I'm a program; nobody reads this as you write.
    { crisis-part-reach }
crisis-on-both =
    Both, then. Thank you for saying it. The jobs can wait; I'm a program, and nobody reads this as you write.
    { crisis-part-reach }
crisis-on-rather_not =
    { $country ->
        [none] You don't have to. If it ever is that, { $line } lists people who listen. It stays under "help".
       *[other] You don't have to. If it ever is that, this line is there: { crisis-part-line }. It stays under "help".
    }

crisis-on-unsure =
    { $country ->
        [none] Thank you for writing that. If it ever is about not wanting to live, { $line } lists people who listen.
       *[other] Thank you for writing that. If it ever is about not wanting to live, this line is there: { crisis-part-line }.
    }

# Danger to others (aside.others)
crisis-on-furious = Only furious. I believe you. What is meant for them waits until tomorrow.
crisis-on-might = Then get away from there now, to a place with people, and call { $emergency }. Tell them what you told me. Someone to talk to: { crisis-part-line }.
crisis-on-stop = Then that's all for today. The numbers stay under "help".

# Safe for now, and the day after (aside.safe, aside.look_in)
crisis-on-minute = One slow minute. Breathe in while you count to four, and out while you count to six. You can stop at any number.
crisis-on-leave_be = Then I'm quiet. The numbers stay under "help".
crisis-on-look_in = Then I look in tomorrow, with no job talk.
crisis-on-back = Back to where we were. The numbers stay under "help".
crisis-on-said = I read that, and a program can't do much with it. A person can: { crisis-part-line }.
crisis-on-skip = This stays here: { crisis-part-line }; in danger, { $emergency }.

# For a language that cannot be read here, at the second miss.
crisis-unread = If you are in danger: { $emergency }, findahelpline.com.

# Drafts. Only what the person said, and neutral courtesies. Nothing they did not say: no "I enjoyed", no "I learned".
# An empty message leaves its part out of the note.

note-greeting = { $names ->
        [full] { $person ->
            [none] Hello,
           *[other] Dear { $person },
        }
       *[other] { $person ->
            [none] Hello,
           *[other] Hi { $first },
        }
    }

note-thanks = { $told ->
        [call] { $length ->
            [short] thank you { $tone ->
                [warmer] so much for
               *[other] for
            } phoning me yourself with the news, and for all the time you gave me.
           *[other] thank you { $tone ->
                [warmer] so much for
               *[other] for
            } phoning me yourself with the news{ $role ->
                [none] {""}
               *[other] {" "}about the { $role } role
            }, and for the time you gave me along the way.
        }
        [in_person] { $length ->
            [short] thank you { $tone ->
                [warmer] so much for
               *[other] for
            } telling me the news in person, and for all the time you gave me.
           *[other] thank you { $tone ->
                [warmer] so much for
               *[other] for
            } telling me the news{ $role ->
                [none] {""}
               *[other] {" "}about the { $role } role
            } in person, and for the time you gave me along the way.
        }
       *[other] { $stage ->
            [internal] { note-colleague-thanks }
           *[other] { note-stranger-thanks }
        }
    }

# A move inside their firm: they will meet again on Monday, so no "application" and no "stay in touch".
note-colleague-thanks = thank you { $tone ->
        [warmer] so much for
       *[other] for
    } the time you gave me{ $role ->
        [none] .
       *[other] {" "}over the { $role } role.
    }
note-stranger-thanks = { $length ->
            [short] thank you { $tone ->
                [warmer] so much for
               *[other] for
            } all the time you gave me along the way.
           *[other] thank you { $tone ->
                [warmer] so much for
               *[other] for
            } the time you gave me along the way{ $role ->
                [none] {" "}with my application.
               *[other] {" "}with my application for the { $role } role.
            }
    }

note-answer = { $feelings ->
        [relieved] I have heard the answer, and I respect your choice.
       *[other] { $stage ->
            [internal] It wasn't me this time, and I respect the choice.
           *[other] { $tone ->
                [formal] I had hoped for a different answer, and I respect your decision.
               *[other] I had hoped for a different answer, and I respect your choice.
            }
        }
    }

# "how you explained it", "that you called", "your patience": the one true thing, joined as it fits.
note-stays = What stays with me is { $detail_kind ->
        [thing] { $detail }
        [fact] that { $detail }
       *[other] how { $detail }
    }.

note-detail = { $detail ->
        [none] {""}
       *[other] { note-stays }
    }

note-door = { $stage ->
        [internal] { note-colleague-door }
       *[other] { note-stranger-door }
    }
note-colleague-door = { $door ->
        [nothing] {""}
        [feedback] If you have a minute: what is one thing I could build up before I ask for a move like this again?
       *[other] If something like it opens up again, I would be glad to hear it from you.
    }
note-stranger-door = { $door ->
        [nothing] {""}
        [feedback] { $tone ->
            [formal] If you have a moment, I would be grateful to hear one thing I could build up before I apply for a role like this again.
           *[other] If you have a minute: what is one thing I could build up before I apply for a role like this again?
        }
       *[other] { $length ->
            [short] { $tone ->
                [formal] I would be grateful to hear from you if another role comes up where I might fit.
               *[other] I would be glad to hear from you if another role comes up where I might fit.
            }
           *[other] { $tone ->
                [formal] I would be grateful to stay in touch, and to hear from you if another role comes up where I might fit.
               *[other] I would be glad to stay in touch, and to hear from you if another role comes up where I might fit.
            }
        }
    }

note-wish = { $stage ->
        [internal] See you at work.
       *[other] { $tone ->
            [warmer] I wish you and the team all the best, and I hope our paths cross again.
           *[other] I wish you and the team all the best.
        }
    }

# To somebody on their own side: who lent an hour, a name, a pair of eyes.
note-helper-thanks = { $scope ->
        [many] thank you { $tone ->
            [warmer] so much for
           *[other] for
        } your help with my search for work.
       *[other] thank you { $tone ->
            [warmer] so much for
           *[other] for
        } your help with my application{ $company ->
            [none] .
           *[other] {" "}to { $company }.
        }
    }
note-helper-detail = { $detail ->
        [none] {""}
       *[other] { note-stays }
    }
note-helper-news = { $scope ->
        [many] There is no yes so far, and I wanted to thank you now, not only once there is one.
       *[other] { $stage ->
            [no_reply] No answer came in the end, and I wanted you to hear it from me, with my thanks.
           *[other] It was a no this time, and I wanted you to hear it from me, with my thanks.
        }
    }

# For the phone: under two minutes, no "why", and it ends by itself.
note-call = { $scope ->
        [many] Hi { $first }, do you have a minute? I'm calling to thank you for your help with my search for work. { $detail ->
            [none] {""}
           *[other] { note-stays }{" "}
        }There is no yes so far, and I wanted to thank you now. That was all. Have a good day.
       *[other] { $stage ->
            [no_reply] Hi { $first }, do you have a minute? I'm calling to thank you for your help with my application. { $detail ->
                [none] {""}
               *[other] { note-stays }{" "}
            }No answer came in the end, and I wanted you to hear it from me. That was all. Have a good day.
            [cv] Hi { $first }, do you have a minute? I'm calling to thank you for your help with my application. { $detail ->
                [none] {""}
               *[other] { note-stays }{" "}
            }It was a no this time, and I wanted you to hear it from me. That was all. Have a good day.
           *[other] Hi { $first }, do you have a minute? I got the news{ $role ->
                [none] {""}
               *[other] {" "}about the { $role } role
            }, and I'm not calling to ask why. I'm calling to thank you for the time you gave me. { $detail ->
                [none] {""}
               *[other] { note-stays }{" "}
            }{ $door ->
                [nothing] {""}
                [feedback] If you can name one thing I could build up before I apply again, I'd be glad to hear it, now or by mail.{" "}
               *[other] If another role comes up where I might fit, I'd be glad to hear from you.{" "}
            }That was all. Thank you, and have a good day.
        }
    }

# 300 characters is what a connection note holds.
note-linkedin = { $scope ->
        [many] Hi { $first }, thank you for your help with my search.{ $detail ->
            [none] {""}
           *[other] {" "}{ note-stays }
        } I'd be glad to stay in touch.
       *[other] { $stage ->
            [no_reply] Hi { $first }, thank you for your help with my application.{ $detail ->
                [none] {""}
               *[other] {" "}{ note-stays }
            } I'd be glad to stay in touch.
            [cv] Hi { $first }, thank you for your help with my application.{ $detail ->
                [none] {""}
               *[other] {" "}{ note-stays }
            } I'd be glad to stay in touch.
           *[other] Hi { $first }, thank you for your time with my application{ $role ->
                [none] {""}
               *[other] {" "}for the { $role } role
            }.{ $detail ->
                [none] {""}
               *[other] {" "}{ note-stays }
            }{ $door ->
                [nothing] {""}
                [feedback] {" "}Is there one thing I could build up before I apply again?
               *[other] {" "}I'd be glad to stay in touch.
            }
        }
    }

# For the people who wait to hear. Two lines, and nobody has to cheer anybody up.
note-tell-friend = { $scope ->
        [many] There's still no yes in my search.
       *[other] { $stage ->
            [no_reply] { $company ->
                [none] No answer came in the end.
               *[other] No answer came from { $company } in the end.
            }
            [withdrawn] { $company ->
                [none] The offer was taken back in the end.
               *[other] { $company } took the offer back in the end.
            }
           *[other] { $company ->
                [none] It was a no in the end.
               *[other] It was a no from { $company } in the end.
            }
        }
    } { $feelings ->
        [angry] I'm still angry and don't need cheering up.
        [relieved] I'm fine with it and don't need cheering up.
       *[other] I'm a bit low and don't need cheering up.
    } I'll tell you more when I feel like it.
note-tell-family = { $scope ->
        [many] There's still no yes in my search.
       *[other] { $stage ->
            [no_reply] { $company ->
                [none] No answer came in the end.
               *[other] No answer came from { $company } in the end.
            }
            [withdrawn] { $company ->
                [none] They took the offer back.
               *[other] { $company } took the offer back.
            }
           *[other] { $company ->
                [none] It was a no.
               *[other] It was a no from { $company }.
            }
        }
    } You don't have to do anything, and please don't worry tonight. I'll tell you how it went when I'm ready.
note-tell-referrer = Thank you again for putting my name in{ $company ->
        [none] .
       *[other] {" "}at { $company }.
    } { $stage ->
        [no_reply] No answer came in the end.
        [withdrawn] The offer was taken back in the end.
       *[other] It was a no this time.
    } It meant a lot that you vouched for me.

note-call-someone = { $stage ->
        [no_reply] { $company ->
            [none] I never got an answer about a job, and it's on my mind.
           *[other] I never got an answer from { $company }, and it's on my mind.
        }
        [withdrawn] { $company ->
            [none] A job offer was taken back, and it's on my mind.
           *[other] { $company } took their offer back, and it's on my mind.
        }
       *[other] { $company ->
            [none] I got a no for a job, and it's on my mind.
           *[other] I got a no from { $company }, and it's on my mind.
        }
    } I don't need advice. Do you have ten minutes to talk?

note-corridor = Thanks, I'm sorry it wasn't me. I'd like half an hour next week to hear what would make it a yes.

note-panel =
    Could I have half an hour with you next week{ $role ->
        [none] ?
       *[other] {" "}about the { $role } role?
    }
    I'd like to hear what would make it a yes, and when we could look at it again.

# Weeks later, to a named person: the job is up again, or one below it.
note-again =
    Hi { $first },
    I applied for the { $role ->
        [none] role
       *[other] { $role } role
    } some weeks ago, and I see that it is open again. I am still interested, and I would be glad to talk if that makes sense on your side.
    If not, there is no need to answer. Thank you for reading this.
note-again-lower =
    Hi { $first },
    I applied for the { $role ->
        [none] role
       *[other] { $role } role
    } some weeks ago, and I see that a post one level below it is open now. I would be glad to talk about that one if it makes sense on your side.
    If not, there is no need to answer. Thank you for reading this.

# What was looked at before it goes.
note-check-fine = { $first_name ->
        [none] One true detail, no blame.
       *[other] Right name, one true detail, no blame.
    }
note-check-bare = Right name, no blame.
note-check-name = { $first_name ->
        [none] The name is missing from it.
       *[other] { $first_name }'s name is missing from it.
    }
note-check-detail = There is no detail in it that only you could have written. One is enough, and it can go without.
note-check-blame = One part of it sounds like blame. You can cut that part, or send it as it is.
note-check-pleading = One part of it asks them to decide again. Many readers stop there; you can cut it, or send it as it is.
note-check-long = It is on the long side. About 120 words fit a mail, and 300 characters fit LinkedIn.
note-check-short = It is very short. That can be right; one more true sentence would make it warmer.

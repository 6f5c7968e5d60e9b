# Feelings: allowed, not fixed. Their own word is what is said back. No scale beyond this one, no relief promised,
# nothing claimed about what they feel; a short question, a way out, and nothing that sounds like a lesson.

# The slow minute, named by every line that begins one.
feelings-slow-minute = One slow minute. Breathe in while you count to four, and out while you count to six, about six times. You can stop at any number.
# The same, where the end comes as a message of its own a minute later.
feelings-minute-over = That was the minute.

feelings-name = What is in there right now? Pick as many as fit, or use your own word.
    .v2 = Which words are nearest to it right now? One is enough.
    .v3 = What is it like now? Any word is fine.
feelings-name-hint = For example: "sad", "angry and tired", or a word of your own.
feelings-name-angry = Angry
    .also = anger, mad, furious, livid, raging, annoyed, pissed, pissed off, cross, fuming, 😡, 🤬, 😠, 😤
feelings-name-sad = Sad
    .also = sadness, unhappy, low, down, gutted, heartbroken, crying, in tears, hurt, 😢, 😭, 💔
feelings-name-disappointed = Disappointed
    .also = disappointment, let down, deflated, dejected, bummed, bummed out, crushed, 😞
feelings-name-cheated = Cheated
    .also = lied to, tricked, fooled, betrayed, used, strung along, led on, treated badly, played
feelings-name-ashamed = Ashamed
    .also = shame, embarrassed, humiliated, stupid, small, not good enough, like a fool, 😳
feelings-name-anxious = Worried
    .also = worry, anxious, afraid, scared, nervous, stressed, panicking, in a panic, uneasy, 😰, 😟, 😨
feelings-name-numb = Numb
    .also = numbness, empty, blank, hollow, flat, nothing, don't feel anything, dont feel anything, 😶, 😐
feelings-name-relieved = Relieved
    .also = relief, glad, lighter, a weight off, almost happy, 😌, 😅
feelings-name-tired = Tired
    .also = exhausted, drained, worn out, burnt out, burned out, weary, no energy, 😴, 🥱
feelings-name-fine = Fine
    .also = ok, okay, alright, all right, not bad, i'm good, good, 🙂, 👌
feelings-name-heard =
    { $feelings ->
        [relieved] Relieved counts, too.
        [numb] Numb, then. I'll leave it just as it is.
        [fine] Fine, then. I take it as you say it.
       *[other]
            { $feeling_words ->
                [none] I'll leave it just as it is.
               *[other] { CAP($feeling_words) }. I'll leave it just as it is.
            }
    }
    .v2 =
    { $feeling_words ->
        [none] Kept as you said it.
       *[other] You said { $feeling_words }. I'll leave it just as it is.
    }
feelings-name-heard-told_everyone = { $feelings_more ->
        [none] { CAP($feeling_1) }, and so many people knew.
       *[other] { CAP($feeling_1) }, and { $feelings_more } because so many people knew.
    }
feelings-name-heard-self_blame = { CAP($feeling_words) }, and hard on yourself as well.
feelings-name-heard-money = { CAP($feeling_words) }, and then the money.
feelings-name-heard-visa = { CAP($feeling_words) }, and the permit hangs on it.
feelings-name-heard-internal_hire = { CAP($feeling_words) }, and someone inside had it.
feelings-name-heard-silence = { CAP($feeling_words) }, after { $silence }.
feelings-name-heard-laughed = { CAP($feeling_words) }, and one laugh in the middle of it.
feelings-name-heard-number = { CAP(COUNTED($number)) } out of five, then, without a word for it.
feelings-name-heard-skip = Then no word for it.
feelings-name-put-down = "{ $feeling_words }"
feelings-name-why = In a scanner study, putting a feeling into a word quieted the brain's alarm response (Lieberman and others, 2007). That was a laboratory, and this is a chat.

# Asked instead when the first words showed a feeling.
feelings-more = Is anything else in there with { $felt_first ->
        [angry] the anger
        [sad] the sadness
        [cheated] the feeling of being cheated
        [ashamed] the shame
        [anxious] the worry
        [numb] the numbness
        [relieved] the relief
        [tired] the tiredness
       *[other] it
    }?
    .v2 = What else is in there, if anything?
    .v3 = Is there a second word for it, or only that one?
feelings-more-hint = For example: "sad", or "only that".
feelings-more-cheated = Cheated
    .also = lied to, tricked, fooled, betrayed, used, strung along, led on, treated badly, played
feelings-more-disappointed = Disappointed
    .also = disappointment, let down, deflated, dejected, bummed, bummed out, crushed, 😞
feelings-more-sad = Sad
    .also = sadness, unhappy, low, down, gutted, heartbroken, crying, in tears, hurt, 😢, 😭, 💔
feelings-more-ashamed = Ashamed
    .also = shame, embarrassed, humiliated, small, not good enough, like a fool, 😳
feelings-more-anxious = Worried
    .also = worry, anxious, afraid, scared, nervous, stressed, panicking, in a panic, uneasy, 😰, 😟, 😨
feelings-more-angry = Angry
    .also = anger, mad, furious, livid, raging, annoyed, pissed, pissed off, cross, fuming, 😡, 🤬, 😠, 😤
feelings-more-only =
    { $felt_first ->
        [angry] Only anger
        [sad] Only sad
        [cheated] Only cheated
        [ashamed] Only shame
        [anxious] Only worry
        [numb] Only numb
        [relieved] Only relief
        [tired] Only tired
       *[other] Only that
    }
    .also = only, only that, just that, nothing else, nothing more, no, nope, that's it, thats it, that's all
feelings-more-heard-denied = { CAP($felt) }, then. What I had put down is off again.
    .v2 = Off again, what I had put down. { CAP($felt) } it is.
feelings-more-heard =
    { $more_words ->
        [none] I have that, too.
       *[other] { CAP($more_words) }, too.
    }
    .v2 =
    { $more_words ->
        [none] Kept.
       *[other] And { $more_words }.
    }
feelings-more-heard-only = Only that, then.
feelings-more-heard-self_blame =
    { $more_words ->
        [none] And on top of it cross with yourself.
       *[other] { CAP($more_words) }, and on top of it cross with yourself.
    }
# For a reply that says they believed what they were told ("i feel stupid for believing them").
feelings-more-heard-believed =
    { $more_words ->
        [none] And on top of it cross with yourself for having believed them.
       *[other] { CAP($more_words) }, and on top of it cross with yourself for having believed them.
    }
feelings-more-heard-told_everyone = { CAP($more_words) }, and so many people knew.
feelings-more-put-down = "{ $more_words }"
feelings-more-why = The first word is often not the only one. What fits you next depends on all of them.

feelings-strength = How strong is it all right now?
    .v2 = How strong is it now, from 1 (faint) to 5 (it fills everything)?
    .v3 = Which number is nearest now: 1 is faint, 5 fills everything?
feelings-strength-hint = For example: "3", or "a strong four".
feelings-strength-1 = 1 faint
feelings-strength-2 = 2
feelings-strength-3 = 3 in the middle
feelings-strength-4 = 4
feelings-strength-5 = 5 it fills everything
feelings-strength-heard =
    { $number ->
        [none] Kept.
        [0] Zero. My scale starts at one, so I'll write one.
        [1] A one, faint.
        [2] A two, on the lower side.
        [3] A three, in the middle.
        [4] A four. That's a lot.
        [5] A five. It fills everything.
       *[other] { CAP(COUNTED($number)) }. My scale ends at five, so I'll write five and remember the { COUNTED($number) }.
    }
feelings-strength-heard-skip = Then no number.
feelings-strength-put-down = "{ $strength } of 5"
feelings-strength-why = The number decides what today may hold: at five, nothing but this; at three, all of it. It is no test and says nothing about you.

feelings-pace = How far do you want to go today?
    .v2 = How far today: just this, ten minutes, or a bit each day?
    .v3 = How much is enough for today?
feelings-pace-hint = For example: "just this", or "ten minutes".
feelings-pace-just_this = Just this
    .also = only this, just talk, just talking, this is enough, no more, nothing more, just listen, just say it, 1 minute
feelings-pace-short = About ten minutes
    .also = ten minutes, 10 minutes, 10 min, ten min, about ten, short, the short one, quick, all of it today, go on
feelings-pace-full = A bit each day
    .also = each day, every day, a bit every day, day by day, a little each day, bit by bit, over days, slowly, the long one
feelings-pace-tell = Two lines for people who ask
    .also = two lines, 2 lines, the two lines, lines for people, for people who ask, what do i tell them, what do i say to people, what to tell people
feelings-pace-heard-just_this = Just this, then.
feelings-pace-heard-full = A bit each day, then.
feelings-pace-why = Some advice says start at once, and some says rest first. Nobody has settled it, so you choose, and you can change it at any moment.

# Two lines to copy for those who wait to hear.
feelings-tell-intro = Here they are. Change any word.
    .v2 = Here they are, in other words. Change any of them.
feelings-tell = Shall we stop here, or go on for about ten minutes?
    .v2 = Stop here, or go on for about ten minutes?
    .v3 = Is that enough for today, or shall we go on?
feelings-tell-alt = Shall we stop here, or go on?
    .v2 = Is that enough for today, or shall we go on?
feelings-tell-hint = For example: "stop here", or "go on".
feelings-tell-stop = Stop here
    .also = stop, enough, that's enough, thats enough, that's all, thats all, no more, here, done for today, just this
feelings-tell-go_on = Go on
    .also = on, continue, yes, ok, okay, sure, go ahead, ten minutes, 10 minutes, next, carry on, keep going
feelings-tell-full = A bit each day
    .also = each day, every day, a bit every day, day by day, a little each day, bit by bit, over days, slowly
feelings-tell-family = For the family
    .also = family, my family, for my family, my mum, my mom, my dad, my parents, my partner, my wife, my husband
feelings-tell-referrer = For who put my name in
    .also = referrer, the referrer, who referred me, the one who referred me, my reference, who recommended me, put my name in
feelings-tell-heard-stop = We stop here.
feelings-tell-heard-family = For the family, then.
feelings-tell-heard-referrer = For the one who put your name in, then.
feelings-tell-why = The calls from people who wait for news can be the hardest part of the day. Having the words ready makes them shorter. That's plain experience, not a study.

# The first offer depends on the feeling.
feelings-release = What would be some use in the next ten minutes?
    .v2 = And the next ten minutes: what would be some use?
    .v3 = Which of these, if any?
feelings-release-alt =
    { $raw ->
        [none] Nothing needs a plan today. What would be some use in the next ten minutes?
       *[other] Nothing needs a plan tonight. What would be some use in the next ten minutes?
    }
    .v2 = Nothing needs a plan now. Which of these would be some use?
feelings-release-hint = For example: "the slow minute", or "nothing now".
feelings-release-minute = One slow minute
    .also = slow minute, a minute, minute, the minute, breathe, breathing, a slow minute, one minute, slow
feelings-release-write = Write it all down
    .also = write, write it down, writing, write it, the page, page, a page, get it out, let it out
feelings-release-call = Call someone
    .also = call, phone someone, ring someone, call a friend, talk to a friend, a friend, text someone, phone
feelings-release-walk = A slow walk
    .also = walk, a walk, go for a walk, walking, go outside, outside, fresh air, the dog, 🚶
feelings-release-kind = What I'd tell a friend
    .also = a friend's words, tell a friend, what would i tell a friend, be kind, kind, something kind
feelings-release-tell = Two lines for people who ask
    .also = two lines, 2 lines, the two lines, lines for people, what do i tell them, what to tell people
feelings-release-nothing = Nothing now
    .also = nothing, none, no, not now, leave it, i'm fine, rest, nothing thanks, none of them
# Heard, never shown.
feelings-release-send = Answer them
    .also = answer them now, i'm going to answer, im going to answer, i'll answer them, i'll write back, write back to them, i'll mail them, email them
feelings-release-heard-send = You can, and I can't stop you. What goes out tonight can't come back, and the same words can still go tomorrow.
    .v2 = You can. What goes out now can't come back, and the same words can still go tomorrow.
feelings-release-heard-minute = { feelings-slow-minute }
feelings-release-heard-walk = A slow one, with no aim. I don't go anywhere.
feelings-release-heard-nothing = Nothing, then.
feelings-release-heard-skip = Nothing, then.
feelings-release-why = Slowing the body lowers anger, and letting it out does not: 154 studies with 10,189 people (Kjærvik and Bushman, 2024). It is an average, and on some days it does nothing.

# They are about to answer whoever refused them: a choice, and the truth about it.
feelings-send = Write all of it down first, and then decide?
    .v2 = It can still go tomorrow, word for word. Write it down first, and then decide?
    .v3 = Page first, or out it goes?
feelings-send-hint = For example: "open a page", or "I'm sending it".
feelings-send-page = Open a page
    .also = page, the page, a page, fine page, ok page, open it, open the page, write it down, write first, write, yes, ok, okay, fine
feelings-send-sending = I'm sending it now
    .also = sending it now, i'm sending it, im sending it, send it, sending, i sent it, sent it, already sent, too late, it's sent
feelings-send-something_else = Something else
    .also = else, another thing, neither, none, no, not that, other, something different
feelings-send-why = Why not?
    .also = why not, why shouldn't i, why shouldnt i, why should i not, why should i, why, they deserve it, she deserves it, he deserves it
feelings-send-heard-sending = It's yours to send.
feelings-send-heard-something_else = Something else, then.
feelings-send-heard-why = Maybe they do. I'm thinking of you: it would have your name under it, and people in hiring change firms and remember.
feelings-send-heard-skip = Then not now.

feelings-send_why = That's plain experience, not a study. Page first, or the slow minute?
    .v2 = Page first, the slow minute, or neither?
feelings-send_why-hint = For example: "page", or "neither".
feelings-send_why-page = Page
    .also = the page, a page, open a page, fine page, ok page, fine, ok, okay, write, write it down, yes, page first
feelings-send_why-minute = Slow minute
    .also = the slow minute, one slow minute, a slow minute, minute, the minute, breathe, breathing
feelings-send_why-neither = Neither
    .also = none, no, nope, none of them, not that, neither of them, no thanks, something else
feelings-send_why-heard-minute = { feelings-slow-minute }
feelings-send_why-heard-neither = Neither, then.
feelings-send_why-why = The words keep overnight, and the name under them stays for years. That's plain experience, not a study.

# The page: nothing written there enters the chat or is kept. It is only read for signs of danger, and it says so.
feelings-write-page = Here it is. What you write on it stays out of this chat, and I keep none of it. A program looks for signs of danger and for nothing else.
    .v2 = A new page. It stays out of this chat, and I keep none of it; only signs of danger are looked for.
feelings-write-here =
    { $platform ->
        [terminal] Write it here; an empty screen is all it needs. I keep none of it. A program looks for signs of danger and for nothing else.
        [slack] You can write it here, and I keep none of it. Slack keeps what is in this chat; paper is more private. A program looks for signs of danger and for nothing else.
        [discord] You can write it here, and I keep none of it. Discord keeps what is in this chat; paper is more private. A program looks for signs of danger and for nothing else.
       *[other] You can write it here, and I keep none of it. Paper is more private. A program looks for signs of danger and for nothing else.
    }
feelings-write = If you want a start: what happened, what it cost you, what they should know.
    .v2 = What happened, what it cost you, what they should know: any of these is a start.
    .v3 = Where would you start?
feelings-write-hint = "What happened" is enough to start with. Spelling doesn't matter.
feelings-write-open = Open the page
    .also = open, open it, the page, page, yes, ok, okay, start, write, go, new page
feelings-write-not_now = Not now
    .also = no, not today, later, rather not, never mind, leave it, no thanks, close it
feelings-write-heard-said =
    { $platform ->
        [terminal] It's gone, all of it. What your own screen still shows, you can clear.
       *[other] It's gone, all of it.
    }
feelings-write-heard-not_now = Not now, then.
feelings-write-why = In one study of 63 people who had lost their jobs, 53% of those who wrote about it had full-time work eight months later, and 24% of those who wrote about other things (Spera and others, 1994). It is one small study; over 31 later ones the effect on how people felt was small (Guo, 2023).

feelings-call = Did you reach someone?
    .v2 = Was somebody there?
    .v3 = Could you reach somebody?
feelings-call-hint = For example: "done", or "there's no one right now".
feelings-call-done = Done
    .also = yes, called, i called, i did, texted, sent it, reached them, talked, on my way, ✅
feelings-call-no_one = There's no one right now
    .also = no one, no, nobody, noone, no one there, no answer, not now, can't, cant, rather not, don't want to
feelings-call-heard-done = You reached someone.
feelings-call-heard-no_one = No one right now. The two lines keep.
feelings-call-why = Words from someone who knows you do what a program can't. That's plain experience, not a study.

feelings-kind = A friend gets the same letter. What is the first thing you say?
    .v2 = If this had come to a friend, what would you say first?
    .v3 = What would you say to a friend who got this?
feelings-kind-hint = For example: "that's rubbish, come over". One line is enough.
feelings-kind-heard = I'll just leave that there: "{ CAP($kind) }"
feelings-kind-heard-skip = Then not that one.
feelings-kind-why = Job seekers who wrote to themselves as to a friend were less sad and calmer right after: 180 people, three rounds of questions (Kreemers and others, 2020). How long it lasts is not known.

feelings-after = And afterwards: lighter, the same, or heavier than before?
    .v2 = How is it when that's done: lighter, the same, or heavier?
    .v3 = Lighter, the same, or heavier?
feelings-after-hint = One of the three is enough: "lighter", "the same", "heavier".
feelings-after-lighter = Lighter
    .also = a bit lighter, better, a bit better, less, easier, calmer, down a bit, 🙂, ⬇️
feelings-after-same = The same
    .also = same, no change, unchanged, no different, nothing changed, as before, meh, no, 😐
feelings-after-heavier = Heavier
    .also = a bit heavier, worse, a bit worse, more, harder, stronger, up, ⬆️
feelings-after-heard-lighter = Lighter.
feelings-after-heard-same = The same, then.
feelings-after-heard-heavier = Heavier, then.
feelings-after-send = Answer them
feelings-after-heard-send = You can, and I can't stop you. What goes out tonight can't come back, and the same words can still go tomorrow.
    .v2 = You can. What goes out now can't come back, and the same words can still go tomorrow.
feelings-after-why = Nothing here works for everyone, so I ask instead of telling you.

# After a release at five and above: the same scale again.
feelings-again = Where are you now, on that scale that's too short?
    .v2 = And now, on the scale from 1 to 5?
    .v3 = Which number now, 1 to 5?
feelings-again-hint = For example: "4", or "no more numbers".
feelings-again-no_numbers = No more numbers
    .also = no numbers, no more, no number, stop with the numbers, enough numbers, rather not, no, stop
feelings-again-heard =
    { $number ->
        [none] Kept.
        [0] Zero, so I'll write one.
       *[other] { CAP(COUNTED($number)) }.
    }
feelings-again-heard-threat_figure = { CAP(COUNTED($number)) }, with { $whom } right in the middle of it.
feelings-write-some = Writing helps some people and leaves others where they were.
feelings-again-heard-no_numbers = No more numbers, then.
feelings-again-send = Answer them
feelings-again-heard-send = You can, and I can't stop you. What goes out tonight can't come back, and the same words can still go tomorrow.
    .v2 = You can. What goes out now can't come back, and the same words can still go tomorrow.
feelings-again-why = At four or five, nothing goes out today and nothing looks at you. That is all the number is for.

feelings-then = Slow minute, more talk, or enough for tonight?
    .v2 = The slow minute, more talk, or enough?
    .v3 = What now: slow minute, talk, or enough?
feelings-then-alt = Slow minute, more talk, or enough for today?
    .v2 = The slow minute, more talk, or enough?
feelings-then-hint = For example: "talk", or "enough".
feelings-then-minute = Slow minute
    .also = the slow minute, one slow minute, a slow minute, minute, the minute, breathe, breathing
feelings-then-talk = More talk
    .also = talk, more, talking, talk more, let's talk, lets talk, i want to talk, keep talking, go on
feelings-then-enough = Enough
    .also = enough for tonight, enough for today, stop, that's enough, thats enough, no more, done for today, good night, bye, no
# Heard, never shown.
feelings-then-send = Answer them
    .also = answer them now, i'm going to answer, im going to answer, i'll answer them, i'll write back, write back to them, i'll mail them, email them
feelings-then-heard-send = You can, and I can't stop you. What goes out tonight can't come back, and the same words can still go tomorrow.
    .v2 = You can. What goes out now can't come back, and the same words can still go tomorrow.
feelings-then-heard-minute = { feelings-slow-minute }
feelings-then-heard-talk-thank_note = You don't owe them one. Some people write four lines to one decent person there, and none to the firm.
feelings-then-heard-enough = Enough for now.
feelings-then-heard-skip = Enough for now.

feelings-talk = Say it all here. I won't tidy it up, and I won't pass it on. Which part is the worst?
    .v2 = And what else?
    .v3 = Which part comes back most?
feelings-talk-hint = For example: "that they let me wait". One line is fine, and so is "enough".
feelings-talk-enough = Enough
    .also = enough for tonight, enough for today, stop, that's enough, thats enough, no more, that's it, thats it, nothing else, nothing, done, no
feelings-talk-heard = I've read that, as it stands.
    .v2 = That is in, too.
    .v3 = I've read it.
feelings-talk-heard-thank_note = You don't owe them one. Some people write four lines to one decent person there, and none to the firm.
feelings-talk-heard-told_everyone = So many people who knew, and all of them will ask.
feelings-talk-heard-silence = { CAP($silence) }.
feelings-talk-heard-take_home = { CAP($take_home) }, for a no.
feelings-talk-heard-form_mail = A form e-mail at the end of it.
feelings-talk-heard-internal_hire = Someone inside all along.
feelings-talk-heard-many_rounds = { CAP($many_rounds) } of it.
feelings-talk-heard-froze = The moment you froze, then.
feelings-talk-heard-self_blame = Cross with them, and cross with yourself.
feelings-talk-heard-stock_line = A line that goes to everyone.
feelings-talk-heard-money = The money, then.
feelings-talk-send = Answer them
feelings-talk-heard-send = You can, and I can't stop you. What goes out tonight can't come back, and the same words can still go tomorrow.
    .v2 = You can. What goes out now can't come back, and the same words can still go tomorrow.
feelings-talk-heard-enough = Enough for now.
feelings-talk-heard-skip = Enough for now.

feelings-worry = What is the worry mostly about?
    .v2 = Which part of the worry is the largest?
feelings-worry-hint = For example: "money", or "telling my parents".
feelings-worry-money = Money
    .also = the money, rent, the rent, bills, debt, debts, mortgage, savings, paying, 💸
feelings-worry-telling = Telling people
    .also = telling, tell people, telling them, telling my family, my parents, my partner, what they say, what people think
feelings-worry-visa = My visa or permit
    .also = visa, permit, my visa, my permit, work permit, residence, immigration, staying here
feelings-worry-never = Never finding one
    .also = never, never finding, never finding a job, no job ever, it never works, finding nothing, too old
feelings-worry-other = Something else
    .also = else, other, another thing, something different, none of these, none, it's complicated
feelings-worry-heard-money = Then money comes before any job plan.
feelings-worry-heard-visa = Dates count here, and I can't know yours.
feelings-worry-heard-never = Never finding one. I can't know that either way, and I won't guess.
feelings-worry-heard-other = Something else, then.
feelings-worry-why = Money, dates and people each need a different next step. I'd rather not offer you a break when it is the rent.

feelings-money = Which payment or date worries you most?
    .v2 = Which payment comes first?
    .v3 = What has to be paid next, and when?
feelings-money-hint = For example: "the rent on the 1st".
feelings-money-heard = Kept: "{ $money }". A benefits office, a union or a free debt advice service can say what is possible before then.
feelings-money-why = Advice services can do more before a date than after it. I can't give advice on money myself.

feelings-visa = Who could tell you for sure?
    .v2 = Who knows the rules for your case?
    .v3 = Is there someone who would know: an adviser, a lawyer, an office?
feelings-visa-hint = For example: "the international office", or "I don't know".
feelings-visa-heard = Kept: "{ $visa }". The first thing to ask for is the date.
feelings-visa-why = A wrong guess about a permit costs more than a question. I can't judge the law.

feelings-own = What usually helps you on a day like this? One thing is enough.
    .v2 = What has helped before, even a little?
    .v3 = Is there one thing that tends to help you?
feelings-own-hint = For example: "cooking", "my sister", or "sleep".
feelings-own-heard = Kept in your words: "{ $own }"
feelings-own-why = What helped you before is a better guess than what helped strangers. That's plain experience, not a study.

feelings-thought = You wrote "{ $absolute }". Was there one time it was otherwise?
    .v2 = Can you think of one time that was different?
    .v3 = Was it every time, or nearly every time?
feelings-thought-hint = "No" is an answer here. So is half a sentence.
feelings-thought-heard = Kept beside it: "{ $thought }"
feelings-thought-heard-yes = One time, then.
feelings-thought-heard-no = Not one. I won't argue.
feelings-thought-heard-skip = Then I leave that.
feelings-thought-why = Words like "always" leave no room for the one time. I ask once, and I don't argue.

feelings-rest = A break is fine. How long shall I be quiet?
    .v2 = How long shall the break from searching be?
feelings-rest-hint = For example: "the weekend", or "no break".
feelings-rest-none = No break
    .also = none, no, no thanks, not now, nothing, i don't need one, go on, no rest
feelings-rest-today = Today
    .also = just today, only today, today only, for today, the rest of today, tonight, a day, one day
feelings-rest-weekend = The weekend
    .also = weekend, over the weekend, until monday, till monday, this weekend, saturday and sunday
feelings-rest-week = A week
    .also = week, one week, the week, this week, 7 days, seven days, for a week, a whole week
feelings-rest-until = Until a date
    .also = until, a date, another date, longer, two weeks, a month, pick a date, some day
feelings-rest-heard-none = No break, then.
feelings-rest-heard-today = Today is off.
feelings-rest-heard-weekend = The weekend is off.
feelings-rest-heard-week = A week off.
feelings-rest-why = Some advice says rest, and some says start at once; both sides mean well. You choose, and nothing comes from me in between.

feelings-rest_until = Until which day?
    .v2 = Which day does the break end?
feelings-rest_until-hint = For example: "the 20th", or "Monday week".
feelings-rest_until-heard-set = Quiet until then.

feelings-interview = Is there an interview in that time that you want to move?
    .v2 = Does an interview fall into that time?
feelings-interview-hint = "Yes" gives you a text to move it.
feelings-interview-yes = Yes
    .also = y, yes please, there is, yes there is, one, it does, sure, 👍
feelings-interview-no = No
    .also = n, nope, no thanks, none, there is none, not one, no interview, nothing, 👎
feelings-interview-heard-yes =
    A text for that, to change as you like:
    "Thank you for the invitation. Could we move our talk by some days? I'm glad to take another time that suits you."

feelings-visits-plan = Five short visits, about five minutes each: today, { DAY($first) } the note, { DAY($second) } what they said, { DAY($third) } one step, { DAY($fourth) } what's next. Move or drop any.
feelings-visits = Shall I book them?
    .v2 = Shall I put these days down?
feelings-visits-hint = "Yes" puts all four down, and each can be moved or dropped. "No" puts none down.
feelings-visits-yes = Yes
    .also = y, yes please, ok, okay, sure, book them, do it, fine, go ahead, sounds good, 👍
feelings-visits-no = No
    .also = n, nope, no thanks, none, no visits, don't, dont, not now, 👎
feelings-visits-heard-yes = Booked, all four.
feelings-visits-heard-no = None, then.
feelings-visits-why = In trials of writing, shorter gaps of one to three days did better (31 trials, 4,012 people; Guo, 2023). The gain was small all the same.

feelings-gate = Go on, or enough for today?
    .v2 = Shall we go on, or is that enough for today?
feelings-gate-heard-enough = Enough for today.

# Words to send to someone; the words themselves come alone, so that copying gives just them.
call-words-intro = Words to send, if they help. Change any of them.

feelings-why = Nothing is fixed here, and nothing has to be. You can skip any question. What is known about the parts is small: one slow minute, writing and a kind word each helped some people in studies, and not all.

# The CV: three looks at a time, one line before and after, an advert beside it. Nothing is made up.

resume-begin-open = CV
    .also = cv, the cv, my cv, résumé, my résumé, my resume, the résumé, cv check, check my cv, check my résumé, check my resume, resume check, resume checks, cv checks, improve my cv, work on my cv, polish my cv, rewrite my cv, rewrite my résumé, rewrite my resume, look at my cv, look at my resume, a line of my cv, an advert and my cv
resume-why =
    A CV gets a few seconds at first: about 7 in a recruiting firm's own eye-tracking (Ladders, 2018), small and not independent. Most of them go to titles, firms, dates and the first lines.
    So these looks begin there.

resume-begin =
    Three looks at your CV, one line of it made plainer, or an advert laid beside it?
    .v2 = The CV: which part of it?
resume-begin-hint = You have the page, I don't see it. For a line or an advert you paste it here.
resume-begin-heard-enough = The CV stays as it is.
resume-begin-checks = Three looks
    .also = checks, three looks, looks, check it, look at it, three checks, three more, the checks
resume-begin-line = One line, before and after
    .also = a line, one line, line, a sentence, before and after, rewrite a line, a bullet
resume-begin-advert = An advert beside it
    .also = advert, an advert, the advert, ad, job ad, posting, the posting, compare, match, keywords
resume-begin-enough = Not now
    .also = not now, enough, no, nothing, later, leave it
resume-no-words = With words off nothing of an advert waits for a second message, so the two can't be laid side by side.

# --- ten looks ---
resume-look-top = The top third of page one: does it say { $role ->
        [none] which work you are going for
       *[other] that you are going for { $role }
    }, in words they use?
resume-look-dates = The last two jobs: do title, firm and dates stand at the left, where eyes run down?
resume-look-numbers = The lines under your jobs: do at least three of them hold a number?
resume-look-verbs = The first word of every line: is it something you did, like "built" or "taught"?
resume-look-advert = The advert's own words: are those that are true of you on the page, spelled as they spell them?
resume-look-layout = The page from an arm away: one column, clear headings, no photo, some white?
resume-look-length = The length: one page with under ten years of work, two at most with more?
resume-look-pronouns = A search for "I", "my" and "responsible for": does the page do without them?
resume-look-spelling = Read aloud from the last line up: is every word spelled right?
resume-look-file = The file's name: does it hold your own name, and not "CV final 3"?
resume-name-top = the top third
resume-name-dates = titles and dates at the left
resume-name-numbers = three lines with a number
resume-name-verbs = a verb at the start
resume-name-advert = the advert's words
resume-name-layout = the layout
resume-name-length = the length
resume-name-pronouns = no "I", no "responsible for"
resume-name-spelling = the spelling
resume-name-file = the file's name
resume-check =
    You see it, I don't.
    .v2 = Take a look.
    .v3 = One look is enough.
resume-check-hint = "Looks fine", "I'll change it", or skip this one.
resume-check-heard-fine = Fine there.
    .v2 = That one stands.
    .v3 = Good, then.
resume-check-heard-change = Noted.
    .v2 = On the list.
    .v3 = That one too, then.
resume-check-fine = Looks fine
    .also = fine, looks fine, yes, ok, okay, good, it does, is fine, all good, 👍
resume-check-change = I'll change it
    .also = change, change it, i'll change it, i will change it, no, nope, not yet, it doesn't, needs work, to change, 👎
resume-to-change = To change: { $names }.
resume-all-fine = Nothing to change in those.
resume-checked =
    What next?
    .v2 = And now?
resume-checked-hint = Three more, a line, an advert, or enough.
resume-checked-heard-enough = That was the CV. What you want to change is kept.
resume-checked-checks = Three more
    .also = three more, more, more checks, checks, go on, next, next three, yes
resume-checked-line = One line, before and after
    .also = a line, one line, line, before and after, rewrite a line, a bullet
resume-checked-advert = An advert beside it
    .also = advert, an advert, the advert, ad, job ad, posting, compare, match, keywords
resume-checked-enough = Enough
    .also = enough, that's enough, done, no, not now, stop here, finished

# --- one line ---
resume-line =
    Paste one line of it. I read it by rules, not by taste.
    .v2 = Which line? Paste it here.
resume-line-hint = For example: "Responsible for a team of five". Only that line.
resume-line-heard-enough = The CV stays as it is.
resume-line-enough = Enough
    .also = enough, not now, none, no line, stop here, later, never mind
resume-line-has = It has { $parts }.
resume-line-part-verb = a verb first ("{ $quote }")
resume-line-part-number = a number ("{ $quote }")
resume-line-part-change = what changed ("{ $quote }")
resume-line-duty = "{ $duty }" says what was to be done, and a verb says that it was.
resume-line-no-verb = It begins with "{ $quote }", and a verb in front would say what you did.
resume-line-pronoun = "{ $word }" can go, since the page is about you anyway.
resume-line-long = { $count } words take two breaths, and two short lines are read sooner.
resume-line-no-end = Not in it yet: how much, how many or how fast, and what changed by it.
resume-line-no-number = Not in it yet: how much, how many or how fast.
resume-line-no-change = Not in it yet: what changed by it.
resume-line-whole = I'd leave it.
resume-anew = The same in your own words, with nothing added:
resume-rewritten =
    Another line, or enough?
    .v2 = One more line?
resume-rewritten-hint = Copy it if it is of use. "Another line" takes the next.
resume-rewritten-heard-enough = That was the CV.
resume-rewritten-another = Another line
    .also = another, another line, one more, next, next line, again, yes, more
resume-rewritten-advert = An advert beside it
    .also = advert, an advert, the advert, ad, job ad, compare, match
resume-rewritten-enough = Enough
    .also = enough, done, no, that's enough, not now, finished, copied

# --- an advert, and their lines ---
resume-advert =
    Paste the advert, or the part that says what they ask for, then "done".
    .v2 = The advert, in as many messages as you like; "done" ends it.
resume-advert-alt =
    More of it, or "done".
    .v2 = Go on, or "done".
resume-advert-hint = The list of what they want is enough.
resume-advert-heard-said = I have that part.
    .v2 = And that part.
resume-advert-heard-enough = No advert, then.
resume-advert-done = Done
    .also = done, that's it, thats it, that's all, thats all, finished, end, ✅
resume-advert-enough = Enough
    .also = enough, not now, leave it, stop here, never mind
resume-own_lines =
    Now the lines of your CV that go with it, then "done".
    .v2 = And your own lines, in as many messages as you like; "done" ends it.
resume-own_lines-alt =
    More of them, or "done".
    .v2 = Go on, or "done".
resume-own_lines-hint = The lines under your last two jobs are enough. I look at them once and drop them.
resume-own_lines-heard-said = I have those.
    .v2 = And those.
resume-own_lines-heard-enough = Left there, then.
resume-own_lines-done = Done
    .also = done, that's it, thats it, that's all, thats all, finished, end, ✅
resume-own_lines-enough = Enough
    .also = enough, not now, leave it, stop here, never mind
resume-match-nothing = I can't pick out of this advert what they ask for, so there is nothing to lay beside your lines.
resume-match-present = In both: { $terms }. "{ $first }" stands in "{ $quote }".
resume-match-missing = Only in the advert: { $terms }.
resume-match-true = One of those belongs on the page only if it is true.
resume-match-all = I found nothing they ask for that isn't there.
resume-match =
    One of your lines, another advert, or enough?
    .v2 = What next?
resume-match-hint = Both texts are dropped now. I compare words, not meanings, so a good match can be missed.
resume-match-heard-enough = That was the CV. Both texts are dropped.
resume-match-line = One line, before and after
    .also = a line, one line, line, before and after, rewrite a line
resume-match-another = Another advert
    .also = another, another advert, another one, next advert, one more
resume-match-enough = Enough
    .also = enough, done, no, that's enough, not now, finished

# What stands in pictures and beside them. A picture shows what its text says, and no more.

figure-card = The day on one page
figure-card-alt = A card, the day on one page. { $rows }
figure-card-row = { $name }: { $said }.

figure-moods = Heavier or lighter
figure-moods-note = Up is lighter, down is heavier.{ $numbers ->
        [0] {""}
       *[other] {" "}A number is the one you gave, from 1 (faint) to 5 (it fills everything).
    }
figure-moods-alt = A line from the first answer to the last, up where it was lighter and down where it was heavier: { $points }.
figure-moods-first = first
figure-moods-last = last
figure-mood = { $mood ->
        [lighter] lighter
        [same] the same
        [heavier] heavier
       *[other] { $mood }
    }

figure-funnel = How far the applications went
figure-funnel-alt = Bars that get shorter. { $rows }.
figure-funnel-sent = Sent
figure-funnel-answered = Answered
figure-funnel-talked = Talked
figure-funnel-note = Counts, not a score.
figure-count = { $label }: { $n }

figure-gaps = What was named, and how often
figure-gaps-alt = Bars, one for each. { $rows }.
figure-gaps-note = Named by them or by you. Naming is not proving.

figure-undrawn = Some words cannot be drawn here. They stand in the text.
figure-left-out = { $n ->
        [one] And one more, in the text.
       *[other] And { $n } more, in the text.
    }

# --- asked for in the chat --------------------------------------------------------------------------------------------

export-for-an-hour = I'm putting all of it into one file. Take it within the hour, then I take it away here.
patterns = Over your stories so far, as counts and not as a score.
patterns-funnel = How far it went. { $rows }.
patterns-gaps = What was named, and how often. { $rows }.
patterns-too-few = A pattern takes at least three stories, or the numbers of many applications. There aren't that many here yet.
choice-picture = As a picture
    .also = picture, a picture, as picture, draw it, draw that, show a picture, picture please, 🖼️
picture-coming = Here it is, as a picture.
    .v2 = As a picture, then.
picture-none = There is nothing to draw yet.
picture-not-here = No picture is sent here: files stay in { $platform ->
        [slack] this Slack
        [discord] Discord
       *[other] this place
    } when messages go. What it would show stands in the text.
picture-later = No picture today.
picture-failed = I could not draw it. What it would have shown stands in the text.
export-failed = I could not make the file. Everything is still kept; ask once more in a while.

# --- the export, as a page --------------------------------------------------------------------------------------------

page-title = What Rebound keeps of you
page-lead = Everything it keeps, as of { DATE($on) }. It is yours: nothing in this file is loaded from anywhere, and nobody is told that you open it.
page-about = You
page-story = { $name ->
        [none] Story { $nth }
       *[other] { $name }
    }
page-over-all = Over all your stories
page-for-programs = The same, for programs, is inside this file as JSON.
page-file-alt = One file with everything that is kept of you, to be opened in a browser.

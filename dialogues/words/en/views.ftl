# What an adapter shows beside the chat: forms, the answer to a command, a used button, the page called Home.
# Nothing here is ever the only place of a sentence that matters.

# --- forms: at most 24 characters for a title or a button, 45 for a field --------------------------------------------

form-job = The job
form-page = A page of your own
form-words = In your own words
form-send = Send
form-close = Close
form-field-company = The company
form-field-company-hint = Larkfield Health
form-field-role = The job
form-field-role-hint = Data Analyst
form-field-page = It stays out of the chat. I keep none of it
form-field-words = Your answer

# --- how the platforms tell of /rejected; at most 100 characters -------------------------------------------------------

view-command = Talk through a job rejection, in private
view-command-job = The company and the job, if you like

# --- the answer to /rejected, wherever it was typed; only they see it -------------------------------------------------

view-elsewhere = I've written to you in a direct message. Nobody else sees this.
view-closed = I can't write to you: direct messages from this server are switched off. Allow them in its privacy settings, or write to me first.
view-broken = Something broke on my side. Please try again in a minute.
view-help = /rejected alone opens our chat, just for you. In that chat, write as you like: "help" lists what works at any time.
view-not-a-letter = I can't read that message. Copy its text into our chat, and I'll look at it there.
view-letter-taken = I've read it. We go on in our direct message.

# --- what a lock screen shows of a message where the platform lets us choose; it may tell nothing ---------------------------

view-notice = A message for you.

# --- what stands where buttons were, once one was tapped --------------------------------------------------------------

view-chosen = You chose: { $label }
view-answered = Answered.
view-pick = Choose one or more
view-picked = That's it

# --- the page called Home ----------------------------------------------------------------------------------------------

home = This is where you are. Only you see this page.
home-nothing-yet = We haven't talked yet. Write to me under Messages, whenever you like.
home-resume = Go on
view-no-files = This workspace takes no such file from me, so nothing was sent.
view-saved = The file is { $path }. Nobody else can read it.
view-not-saved = I can't write a file here. Start me in a folder of yours, and ask once more.

home-export = Export
home-delete = Forget me

# --- forms, where they are late ------------------------------------------------------------------------------------------

page-gone = What you wrote on the page is gone, as I said it would be.
    .v2 = That page is gone, too.

# --- a message edited after it was sent ---------------------------------------------------------------------------------

edited-older = I saw that you changed an older message. To change an answer, write "change", or what it was: "the company was Initech".
    .v2 = That message is further up by now. "Change" lets you pick which answer to give anew.

# --- once they write again -----------------------------------------------------------------------------------------------

could-not-reach = I tried to write to you and couldn't: direct messages were switched off. What you told me is all here.

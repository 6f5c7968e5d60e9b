"""The closed lists behind `commands.py`: phrases (commands.txt) and a few forms with a slot, for whole messages only."""

from __future__ import annotations

from dialogues.understanding.lists import Rule, sections

PHRASES = sections("commands.txt")

_MY = r"(?:my|all my|all of my|all the|the|all|any|every|this|your)"
_STUFF = (
    r"(?:data|information|info|details|account|profile|records?|history|answers|messages|chats?|"
    r"conversations?|personal data|personal information|stuff|files?|stored data|saved data|things)"
)
RULES: tuple[tuple[str, Rule], ...] = tuple(
    (name, Rule(pattern))
    for name, pattern in (
        (
            "delete",
            (
                r"(?:please )?(?:delete|erase|remove|wipe|clear|forget|destroy|purge|"
                rf"get rid of) {_MY} {_STUFF}(?: (?:you (?:have|stored|saved|keep|collected)(?: stored|"
                r" saved)?(?: (?:about|on|of) me)?|from (?:your|the) (?:system|server|servers|database|bot)|"
                r"about me|permanently|forever|completely|now|here|and everything))*"
            ),
        ),
        (
            "delete",
            (
                r"(?:please )?(?:delete|erase|remove|wipe|clear|forget) (?:absolutely )?(?:everything|all|anything|"
                r"whatever|all the things|the things|every thing) (?:that )?(?:you (?:have |ever )?(?:know|have|"
                r"stored|saved|kept|keep|remember|got|collected|learned|store|save)|i (?:have )?(?:said|told you|"
                r"wrote|written|typed|sent|sent you|ever said|ever told you))(?: (?:about|on|of) me)?(?: so far|"
                r" here| permanently)?"
            ),
        ),
        (
            "export",
            (
                r"(?:please )?(?:export|download|get|send me|give me|show me|show|email me|fetch|provide|let me see|"
                r"let me have) (?:a copy of |a file of |a file with |a download of )?(?:everything|"
                rf"{_MY} {_STUFF})(?: (?:you (?:have|stored|saved|keep|collected|know)(?: stored|"
                r" saved)?(?: (?:about|on|of) me)?|as a file|in a file|to a file|about me|in one file|as pdf|"
                r"as json|"
                r"as csv))*(?<!show me your info)(?<!get the info)(?<!get all the info)(?<!get any info)(?<!get my"
                r" account)"
            ),
        ),
        (
            "export",
            (
                r"i (?:want|need|would like) (?:a copy of |to (?:see|download|export|get|"
                r"have) )?(?:a copy of )?(?:all |all of )?my (?:stored |personal )?data(?: please| as a file|"
                r" export(?:ed)?)?"
            ),
        ),
        (
            "stop",
            (
                r"(?:please |just )?(?:stop|quit|cease) (?:sending|messaging|texting|writing|contacting|bothering|"
                r"pinging|notifying|spamming|reminding|dm'?ing)(?: to)?(?: me)?(?: (?:any|all|these|those|the|more|"
                r"so many|anything|stuff|your))*(?: (?:messages?|texts?|reminders?|notifications?|things|emails?|dms|"
                r"stuff))?(?: anymore| again| any more)?"
            ),
        ),
        (
            "stop",
            (
                r"(?:please )?(?:do not|never) (?:ever )?(?:message|text|write|contact|ping|bother|dm|notify|remind|"
                r"send)(?: to)? me(?: (?:any|anymore|again|ever|more|messages?|anything|texts?|reminders?|"
                r"notifications?|else))*"
            ),
        ),
        (
            "stop",
            (
                r"i (?:do not want|no longer want|never want) (?:to (?:get|receive|have|see) )?(?:any |any more |"
                r"your |these |more )*(?:messages|texts|reminders|notifications)(?: from you| anymore| any more|"
                r" again| ever)*"
            ),
        ),
        (
            "skip",
            (
                r"(?:can|could|may) (?:we|i) (?:please )?(?:skip|pass on|leave out) (?:this|that|it|the question|"
                r"this question|this one|that one|this part|this step)"
            ),
        ),
        (
            "skip",
            (
                r"i (?:would )?(?:rather|prefer|will|want to|would prefer to) (?:not|to not|to skip|skip|"
                r"pass)(?: (?:to )?(?:answer|say|talk about|tell|discuss|share|go into))?(?: (?:it|that|this|"
                r"this one|that one|you|this question))?"
            ),
        ),
        (
            "skip",
            (
                r"i do not (?:want|wish|feel like|care) (?:to )?(?:answer(?:ing)?|say(?:ing)?|talk(?:ing)? about|"
                r"tell(?:ing)?|discuss(?:ing)?|shar(?:e|ing)|respond(?:ing)?)(?: to)?(?: (?:it|that|this|this one|"
                r"that one|you|this question|that question))?"
            ),
        ),
        (
            "back",
            (
                r"(?:can|could|may|let) (?:i|we|me) (?:please )?(?:change|fix|edit|correct|redo|undo|revise) (?:my |"
                r"the |that |this )?(?:last |previous |earlier )?(?:answer|reply|response|choice|message|one|thing|"
                r"it|that)?"
            ),
        ),
        (
            "back",
            (
                r"(?:go|take me|bring me|jump|move|step) back(?: (?:to )?(?:the |my |one |a )?(?:last|previous|"
                r"question|step|one|earlier)(?: (?:question|step|one|answer|screen|page))?)?"
            ),
        ),
        (
            "back",
            (
                r"(?:i )?(?:made|there was|that was) (?:a |an )?(?:mistake|error|typo)(?:,? (?:go|let me go|take me|"
                r"please go|can we go|can i go|i want to go) back)?"
            ),
        ),
        (
            "restart",
            (
                r"(?:let us |can we |can i |i want to |please |i would like to )*(?:start|begin|restart|try|"
                r"do (?:this|it)) (?:all )?(?:over|again|anew|afresh|fresh|from (?:the )?(?:start|beginning|scratch|"
                r"top|zero))(?: (?:from (?:the )?(?:start|beginning|scratch|top|zero)|again|"
                r"please))?(?<!try again)(?<!do it again)(?<!do this again)(?<!try over)"
            ),
        ),
        (
            "help",
            (
                r"(?:what|which) (?:can|could|should|do|am) i (?:say|do|type|write|ask|use|supposed to do)(?: here|"
                r" now| next| with (?:this|you)| to you)*"
            ),
        ),
        (
            "help",
            (
                r"(?:i need|show me|give me|list|tell me) (?:some |the |a |your |all |all the )?(?:help|instructions|"
                r"commands|options|menu|list of commands|guide)(?: (?:with|using|for) (?:this|it|the bot|this bot|"
                r"you|the chat))?"
            ),
        ),
        (
            "help",
            (
                r"(?:how|what) (?:do|does|can|is|should) (?:i|you|this|it|the bot|this bot|this thing|"
                r"this chat) ?(?:use|work|do|function|operate|help|about)? ?(?:this|you|it|me|"
                r"the bot)?(?<!how can you do this)(?<!what do you do me)(?<!how do i)(?<!how do you)(?<!what is"
                r" it)(?<!how is it)(?<!how is this)(?<!how can i)(?<!how do you do)(?<!what should i)(?<!what do"
                r" you)(?<!what can i)(?<!how can you)(?<!what does it)"
            ),
        ),
        (
            "thanks",
            (
                r"(?:ok |okay |oh |great |cool |perfect |nice |awesome |wow |lovely )*(?:thanks|thank you|thx|ty|"
                r"cheers)(?: (?:so|very|a|much|lot|you|again|rebound|bot|for (?:the|your|that|this|it|"
                r"all)(?: \w+)?))*"
            ),
        ),
        (
            "pause",
            (
                r"i am (?:too |a bit |really |very |kind of |so )?(?:busy|tired|exhausted|at work|in a meeting|"
                r"driving|on the bus|on the train|cooking|eating|in class)(?: (?:now|right now|at the moment|today|"
                r"for this|for that|for this now|with work))+"
            ),
        ),
        (
            "pause",
            (
                r"(?:can|could|let|may|should) (?:we|us|you) (?:please )?(?:do|continue|talk about|finish|pause|stop|"
                r"talk|resume|pick up|pick this up|postpone)(?: (?:this|it|that|about this))?(?: (?:another time|"
                r"some other time|later|a bit later|later on|some other day|another day|for now|for a bit|"
                r"for a while|for a moment|here for now|here for today|again later))"
            ),
        ),
        (
            "pause",
            (
                r"(?:give|need|want|take|have|i need|i want|let me have|i would like|i will take|i am taking|"
                r"let us take|let us have|can i have|can i take|can i get|can we have) (?:me )?(?:a|some|one|another|"
                r"a little|a short|a small|a quick|five|5|a few) (?:break|moment|minute|minutes|sec|second|seconds|"
                r"pause|time|time to think|breather|bit of time|bit|while|time out)"
            ),
        ),
        (
            "insult",
            (
                r"(?:you are|what) (?:a |an |such a |just a |the )?(?:fucking |bloody |really |so |totally |"
                r"absolutely |most )*(?:useless|stupid|dumb|idiotic|annoying|pathetic|terrible|worst|crappy|shitty|"
                r"awful)(?: (?:bot|robot|machine|thing|program|piece of \w+|chatbot|idiot))?"
            ),
        ),
        (
            "human",
            (
                r"(?:i (?:want|need|would like|prefer) |let me |can i |could i |connect me |put me through |please |"
                r"get me )*(?:to )?(?:talk|speak|chat|connect|write)?(?: (?:to|with))? ?(?:a |an |some |any |"
                r"someone )?(?:real |actual |live |human )(?:human|person|being|agent|one|people|advisor|adviser|"
                r"operator)?(?: please| instead| now)*"
            ),
        ),
    )
)

LANGUAGES = {
    "english": "en",
    "german": "de",
    "deutsch": "de",
    "spanish": "es",
    "español": "es",
    "espanol": "es",
    "castellano": "es",
    "french": "fr",
    "français": "fr",
    "francais": "fr",
    "portuguese": "pt",
    "português": "pt",
    "portugues": "pt",
    "italian": "it",
    "italiano": "it",
    "dutch": "nl",
    "nederlands": "nl",
    "polish": "pl",
    "polski": "pl",
    "russian": "ru",
    "ukrainian": "uk",
    "turkish": "tr",
    "türkçe": "tr",
    "turkce": "tr",
    "hindi": "hi",
    "arabic": "ar",
    "chinese": "zh",
    "mandarin": "zh",
    "japanese": "ja",
    "korean": "ko",
    "swedish": "sv",
    "norwegian": "no",
    "danish": "da",
    "finnish": "fi",
    "greek": "el",
    "czech": "cs",
    "romanian": "ro",
    "hungarian": "hu",
    "hebrew": "he",
    "vietnamese": "vi",
    "thai": "th",
    "indonesian": "id",
}

"""Answers to a plain yes-or-no question that stands open."""

from __future__ import annotations

import re

from dialogues.understanding.lists import Rule, sections
from dialogues.understanding.normalise import bare, plain
from dialogues.understanding.shapes import Yes

_LISTS = sections("answers.txt")
_YES, _NO, _UNSURE = (frozenset(_LISTS[name]) for name in ("yes", "no", "unsure"))
_FILLER = Rule(
    r"^(?:(?:well|oh|um+|uh+|hm+|ah|so|like|honestly|tbh|actually|haha|lol|ok so|i mean|hey|look|man|"
    r"dude) )+|(?: (?:tbh|lol|haha|man|dude|bro|mate|honestly|actually|thanks|thank you|please|sir|really|"
    r"then|though|i think|for me|at all|now|imo|to be honest|bot|just|buddy|of course|absolutely|definitely|"
    r"yes|yeah|yep|yup|no|nope|nah|ok|okay|right))+$"
)
_UNSURE_START = Rule(
    r"^(?:(?:well|oh|um+|hm+|honestly|yes but|no but|yeah but) )?(?:i am not (?:really |so |quite |entirely |"
    r"totally |100 ?%? |completely )?(?:sure|certain)|not (?:really |so |quite |entirely )?(?:sure|certain)|"
    r"maybe|perhaps|possibly|probably|it depends|depends|i (?:really |honestly )?do not (?:really |"
    r"even )?(?:know|remember|recall)|do not know|no (?:idea|clue)|i have no (?:idea|clue)|hard to (?:say|"
    r"tell)|dunno|who knows|could be|might be|it might|i might|i can not (?:decide|say|tell)|i am (?:torn|"
    r"undecided|unsure|in two minds)|i have (?:not decided|doubts|to think)|"
    r"i need (?:more )?time to (?:think|decide)|let me think|i would have to|not decided)\b"
)
_YES_START = Rule(
    r"^(?:yes|yeah|yep|yup|yea|yess+|sure|absolutely|definitely|of course|certainly|okay|ok|exactly|correct|"
    r"agreed|please do|i agree|that works|sounds good|totally|indeed|true|for sure|alright)(?=[,.!; ]|$)"
)
_YES_ONLY_STOP = Rule(
    r"^(?:right|good|great|fine|cool|perfect|please|works|done|go ahead|do it|i do|i did|i think so|"
    r"let us)[,.!;]"
)
_NO_START = Rule(
    r"^(?:no+|nope|nah|naw)(?:[,.!;]| (?:thanks|thank|i|it|not|never|way|that|this|they|please|sorry|we|but|"
    r"do|need|you|he|she|man|because|since|thx|bro|dude|chance|my|the|there|just|let|stop|don't|absolutely|"
    r"really|definitely|more of)\b)"
)
_NO_PHRASE = Rule(
    r"^(?:(?:i|we) (?:really |definitely |certainly |just |would )?(?:do not|would not|will not|can not|"
    r"did not) (?:really )?(?:want|need|like|think|agree|believe|wish|feel like|accept)(?: (?:that|it|"
    r"this|to|so|any|to do (?:that|this|it)|so at all|with (?:that|this|it|you)|doing (?:that|this|it)|"
    r"this one|that one|at all|right now|now|today|anymore))*|"
    r"(?:that|this|it) (?:is|was|does|sounds|looks|seems) (?:not|wrong|incorrect|off|false)(?: (?:it|"
    r"right|correct|true|me|what i (?:said|meant|want|wanted)|accurate|quite right|really|for me|at all|"
    r"good|necessary|needed|work|look right|sound right|how it was|the case|so))*|i (?:would )?(?:rather|"
    r"prefer)(?: to)? not(?: .{1,20})?|not (?:really|exactly|quite|today|now|this time|tonight|for me|"
    r"at all|yet|interested|necessary|needed|my thing|right now|in the mood|a chance|going to happen|"
    r"particularly|especially|that one|this one)\b.{0,20}|never .{0,20}|absolutely not.{0,20}|"
    r"definitely not.{0,20}|please do not.{0,20}|do not (?:do|bother|want|think|need|like|keep|send|"
    r"write).{0,20}|i (?:strongly |totally |completely )?disagree.{0,20}|no+)$"
)
_YES_PHRASE = Rule(
    r"^(?:i (?:really |do |definitely |would |totally )*(?:want|like|love|need|agree|accept|think so|"
    r"believe so|do)(?: (?:that|it|this|to|so|to do (?:that|this|it)|with (?:that|this|it|you)|very much|"
    r"please|one|some|a lot))*|(?:that|this|it) (?:is|was|sounds|looks|seems|would be|will be|works|does|"
    r"fits) ?(?:right|correct|true|good|great|fine|perfect|accurate|exactly right|spot on|okay|ok|me|it|well|"
    r"nice|lovely|what i (?:meant|said|want|mean))?(?: (?:for|to|with) me| now| yes| thanks| enough)?|"
    r"let us (?:do|try|go|start|begin)(?: (?:it|that|this|for it|with (?:that|it|this)|then|now|ahead))*|"
    r"(?:do|try|keep|use|take|send|go with|go for) (?:it|that|this)(?: (?:please|then|now))?)$"
)


def answer(text: str) -> Yes:
    """yes, no or unsure for a plain reply to a yes-or-no question; other for everything that is news."""
    if re.search(r"👍|✅|👌|💯|✔|🙏|🆗", text) and len(bare(text)) < 12:
        return "yes"
    if re.search(r"👎|❌|🙅|🚫", text) and len(bare(text)) < 12:
        return "no"
    if "🤷" in text and len(bare(text)) < 12:
        return "unsure"
    said, low = bare(text), plain(text)
    said = re.sub(r"^id (?=rather|prefer|like|love|say|have to)", "i would ", said)
    slim = _FILLER.sub("", said).strip() or said
    slim = re.sub(r"^(?:(?:well|oh|um+|uh+|hm+|ah|so|honestly|actually) )+", "", slim)
    for one in (said, slim):
        for listed, name in ((_UNSURE, "unsure"), (_NO, "no"), (_YES, "yes")):
            if one in listed:
                return name  # type: ignore[return-value]  # the three names beside the lists
    return _by_start(low, slim)


def _by_start(low: str, slim: str) -> Yes:
    say = re.match(r"i would (?:have to )?say (?P<word>yes|no)\b|(?P<wrong>wrong)\b", slim)
    if say:
        return "yes" if say["word"] == "yes" else "no"
    if _NEWS_AFTER.match(slim):
        return "other"
    verb = _SHORT_HAVE.fullmatch(low.strip(" .!"))
    if verb:
        return "no" if verb["no"] else "yes"
    if _NOT_AT_ALL.fullmatch(slim):
        return "no"
    short = len(slim.split()) <= 14
    if _UNSURE_START.match(slim) and short:
        return "unsure"
    if _NO_START.match(low) and not re.match(r"^no (?:one|i have no idea)\b|^no,? i (?:do not know|am not sure)", low):
        return "no"
    if (
        _YES_START.match(low)
        and not re.match(
            (
                r"^(?:sure|ok|okay|true|exactly|correct|alright) (?:i|they|the|it|but i|he|she|we|enough)\b.{30,}|"
                r"^(?:yes|yeah) and no\b"
            ),
            low,
        )
        and _yes_goes_on(low)
    ):
        return "yes"
    if _YES_ONLY_STOP.match(low):
        return "yes"
    if _NO_PHRASE.match(slim):
        return "no"
    return "yes" if _YES_PHRASE.match(slim) else "other"


# "I have, last week", "they did", "she wasn't though": the verb alone answers, with a word or two behind it.
_SHORT_HAVE = Rule(
    r"(?:i|we|they|he|she|it|that) (?:have|had|did|do|does|am|was|were|is|are|will|would|can|could)(?P<no> not)?"
    r"(?:,| yes| yeah| no)*(?: (?:last|this|next) (?:week|month|year|time|night|morning)| yesterday| today|"
    r" already| once|"
    r" twice| yet| though| before| actually| indeed| really| at least| a few times| a bit| a little| a while ago)?"
)
_NOT_AT_ALL = Rule(
    r"(?:god|hell|heck|fuck|oh|ah|ew|hard|big|absolutely|definitely|clearly|sadly|still) (?:no|nah|nope)\b.{0,30}"
)
_NEWS_AFTER = Rule(
    r"^(?:true|right|fine|good|great|sure|cool|nice|done|perfect) (?:story|after|enough|dining|people|news|"
    r"thing|to|in|at|from|before)\b"
)


def _yes_goes_on(low: str) -> bool:
    return not re.match(
        (
            r"^(?:definitely|absolutely|certainly|totally|of course) not\b|^(?:ok|okay|sure),? (?:no|not|stop|"
            r"never)\b"
        ),
        low,
    )

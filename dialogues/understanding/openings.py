"""What a first message brings: a no, an offer, feedback, waiting, small talk, or something that is not ours.

Rules only vote; `sure` says how plainly they speak, so that a doubtful reading can be asked about instead of acted on.
"""

from __future__ import annotations

import re

from dialogues.understanding.command_words import PHRASES
from dialogues.understanding.jobs import company_in, role_named
from dialogues.understanding.lists import Rule, sections
from dialogues.understanding.normalise import bare, plain, tidy
from dialogues.understanding.shapes import Intent, Opening

_US = r"(?:me|my (?:application|cv|resume|profile|candidacy|case|file))"
_NOT_JOB = Rule(
    (
        r"\b(?:boyfriend|girlfriend|crush|date|dating|loan|mortgage|credit card|card|visa application|"
        r"discount|pizza|taxi|package|parcel|refund|insurance claim|landlord|apartment|flat|rent|"
        r"proposal to my|marry|married|neighbou?r|"
    )(
        r"bus|train|plane|flight|doctor|test results|results of my blood|password|payment|coupon|order|"
        r"delivery|restaurant|table|friend request|paper|journal|manuscript|pull request|prom|kiss|hug|"
        r"dinner|mum|mom|dad|wife|husband|ex|dog|cat)\b"
    )
)
_JOB = Rule(
    r"\b(?:job|role|position|interview\w*|application|applied|applying|cv|resume|recruit\w*|hr|hiring|hired|"
    r"hire|offer\w*|company|candidate\w*|employer|rejection|contract|manager|vacancy|internship|career|panel|"
    r"final round|screening|salary|start date|work)\b"
)

_Votes = tuple[tuple[float, str], ...]
_REJECTED: _Votes = (
    (0.95, r"\breject(?:ed|s|ion|ions|ing)?\b(?! (?:their|the offer|an offer|them|it|that offer))"),
    (
        0.95,
        (
            r"\b(?:did not|do not|have not|never|could not) (?:\w+ )?(?:get|got|land|make|made) (?:the |that |"
            r"this |a |an |my )?(?:\w+ ){0,3}(?:job|role|position|gig|cut|internship|post|it|offer|place|spot|in|"
            r"hired|selected|chosen|picked|shortlisted|through|promotion|next round|further)\b(?! (?:feedback|"
            r"back|any))"
        ),
    ),
    (
        0.95,
        (
            r"\bturn(?:ed|s)? (?:me|us|my \w+|it|down my \w+) down\b|\bturned down\b(?! (?:an|the|their|his|her|"
            r"that|my|a) offer)|\b(?:was|been|got|get|being) (?:turned down|declined|refused|passed over|"
            r"let down|knocked back|dropped|cut|eliminated|dumped|binned)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:said|says|saying|say|got|get|was|is|is a|was a|it was|another|a|been|big|told me|hard|flat|"
            r"straight|clear|still a|with a) (?:a )?no(?=[.!,:;)?]|$| (?:to me|after|from|again|today|this|for|"
            r"without|because|thank|yesterday|and|but|in|on|at|just))|\ba no from\b|\banother no\b|"
            r"\bthat is a no\b|^no from \w+|\bsaid no\b"
        ),
    ),
    (
        0.92,
        (
            r"\b(?:was|were|am|is|been|got|wasn)?\s?(?:not|n't) (?:be )?(?:\w+ )?(?:selected|chosen|successful|"
            r"hired|shortlisted|picked|accepted|taken|the one|considered|good enough for them|what they|a fit|"
            r"moving forward|move forward|going forward|go forward|proceed\w*|progress\w*|advance\w*|continu\w*|"
            r"invited|making it|make it|make the)\b(?! (?:yet|my mind|decided))"
        ),
    ),
    (
        0.92,
        (
            r"\bunsuccessful\b|\bunfortunately\b(?! (?:we|they) have (?:to )?(?:resched|postpon))|"
            r"\bregret to inform\b|\bno luck\b|\bnot this time\b|\bbad news\b|\bdid not (?:make it|get it|"
            r"get through|work out|go my way|want me|choose me|hire me|take me|pick me|pass|go through|move me|"
            r"select me|advance|succeed|pan out|happen|go well|accept me|convert|come through)\b|\bdidnt make\b|"
            r"\bno job for me\b|\bnot hired\b|\bno offer\b(?! yet)"
        ),
    ),
    (
        0.93,
        (
            r"\b(?:chose|choose|chosen|picked|hired|selected|took|went (?:with|for)|going with|go with|"
            r"gave (?:it|the \w+) to|gone with|preferred|prefer|decided on|decided for|opted for|offered (?:it|"
            r"the \w+) to|filled (?:it )?(?:by|with|internally)|move forward with|moving forward with|"
            r"moved forward with|proceed with|found|appointed|awarded it to|settled on|"
            r"promoted) (?:\w+ ){0,2}(?:another|someone|somebody|other|others|an internal|a different|different|"
            r"the other|internal|a more|an external|external|his|her|their|a guy|a girl|a person|a friend|"
            r"a stronger|a better)\b"
        ),
    ),
    (
        0.93,
        (
            r"\b(?:position|role|job|post|vacancy|spot|it|place)\b[^.!?]{0,25}\b(?:filled|went to (?:another|"
            r"someone|somebody|an|a|the other)|given to|taken by|gone to)\b|\blost (?:the|that|this|out on the|"
            r"out to|out on|my) (?:job|role|position|it|someone|an?|chance|final|place|offer)\b(?! (?:keys|"
            r"phone))|\blost out\b"
        ),
    ),
    (
        0.93,
        (
            r"\b(?:declin(?:ed|es|ing)|passed on|passed over|pass on|dropp?ed|refused|denied|ditched|dumped|"
            r"binned|eliminated|knocked|discarded|filtered out|screened out|sifted out|weeded out|"
            r"ruled (?:me )?out|dismissed|cut|snubbed|axed|let go of) (?:"
        )
        + _US
        + (
            r"|us)\b|\b(?:application|cv|resume|candidacy) (?:\w+ ){0,3}(?:declined|refused|rejected|denied|"
            r"dismissed|filtered|screened out|not successful|unsuccessful|closed|discarded|binned|"
            r"not (?:be )?(?:progress\w*|taken|selected|considered|shortlisted|accepted)|thrown out|went nowhere|"
            r"failed)\b|\bfiltered out\b|\bscreened out\b"
        ),
    ),
    (
        0.93,
        (
            r"\b(?:ghost(?:ed|ing|s)?)\b|\b(?:never|(?<!have )(?<!has )(?<!had )not|no one|"
            r"nobody) (?:\w+ ){0,2}(?:heard|hear|replied|reply|responded|respond|answered|answer|called|call|"
            r"wrote|got|get|came|come|contacted|bothered|write|even) (?:\w+ )?(?:back|anything|from them|"
            r"from (?:the )?\w+|to me|to my \w+|me|a (?:reply|response|answer|word|call)|an? \w+ (?:reply|"
            r"response|answer)|again|a thing|any \w+|on my \w+|my \w+)\b"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:no|zero|without(?: a| any)?|not a(?: single)?|not even an?) (?:\w+ )?(?:response|reply|answer|"
            r"word|callback|call back|news|sign|feedback)s? (?:at all|whatsoever|ever|since|from them|"
            r"in (?:\w+ )?(?:weeks|months)|for (?:\w+ )?(?:weeks|months)|after (?:\w+ ){0,3}(?:weeks|months|"
            r"applications?|interview)|to (?:my|any|all)|from)\b|\b(?:radio|total|dead|complete|just|only|pure|"
            r"then) silence\b|\bcrickets\b"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:offer|contract|job)\b[^.!?]{0,30}\b(?:rescinded|withdrawn|revoked|retracted|pulled|cancell?ed|"
            r"taken back|taken away|took back|gone|fell through|off the table)\b|\b(?:withdrew|rescinded|revoked|"
            r"retracted|pulled|took back|cancell?ed|taken back|take back|took away|withdrawing|rescinding|"
            r"backed out of|backtracked on|went back on) (?:the |my |their |a |an |his |her |that )?(?:job |"
            r"written |signed |verbal )?(?:offer|contract|job|position|role|start date)\b|\bun-?hired\b|"
            r"\bfired before i (?:even )?started"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:i |just |completely |totally |have |again )*(?:failed|flunked|bombed)(?: (?:the|my|at|an|"
            r"another|again|in|it|that|at the|both|all|every|this))?(?: \w+)?(?: (?:interview|round|test|stage|"
            r"assessment|application|trial|screening|task|process|exam|challenge))\b|^i failed\b|"
            r"\bi did not pass\b|\bended in (?:a )?(?:rejection|no|disappointment|nothing|failure)\b|"
            r"\bended (?:badly|with a no)\b"
        ),
    ),
    (
        0.92,
        (
            r"\b(?:they|company|team|hr|recruiter|she|he|it|we) (?:\w+ ){0,2}(?:will not|won't|are not|is not|"
            r"decided not|chose not|do not want|did not want|not|wont|"
            r"no longer) (?:\w+ ){0,2}(?:to )?(?:continue|continuing|mov\w+|go\w*|proceed\w*|hir\w+|tak\w+|"
            r"offer\w*|want\w*|progress\w*|pursu\w+|advanc\w+|consider\w*|interested|need me)\b(?! (?:to (?:say|"
            r"tell)|decided|me to))|\bnot (?:mov\w+|go\w+|proceed\w*|continu\w*) (?:forward|further|ahead|on)\b|"
            r"\bdecided against (?:me|hiring)\b|\bdecided to (?:go|move|proceed|continue|pursue|"
            r"hire)\b[^.!?]{0,30}\b(?:else|other|another|different|without me|on)\b|\bgo(?:ing|ne)? (?:in )?(?:a|"
            r"another) different (?:direction|way|route)\b|\bdifferent direction\b"
        ),
    ),
    (
        0.9,
        (
            r"\brunner[ -]?up\b|\bsecond (?:choice|place|best)\b|\b(?:came|finished|was|ended up|"
            r"placed) (?:in )?(?:second|2nd)\b|\b(?:it was )?me (?:or|and) (?:one|1) other\b|\blast two\b|"
            r"\bso close\b|\bnearly got it\b|\balmost got (?:it|the)\b"
        ),
    ),
    (
        0.8,
        (
            r"\b(?:not|never) (?:even )?(?:an? )?(?:interview|invited|called|shortlisted|looked at)\b|"
            r"\bno interview\b|\bno job\b(?! offers? yet)|\bthat is it for (?:the|that)\b|"
            r"\bback to (?:square one|the drawing board)\b|\bdoor closed\b|\bshut down\b(?! (?:the server|my))|"
            r"\bshot down\b|\bstruck out\b|\bdid not want me\b|\bdo not want me\b|\bhired internally\b|"
            r"\binternal candidate\b|\bnot meant to be\b|\bdead end\b|\bnot a (?:good )?(?:fit|match)\b|"
            r"\boverqualified\b|\bblew (?:it|the interview)\b|\bblown it\b|\bcancell?ed (?:the|my) (?:role|"
            r"position|job)\b|\bhiring freeze\b|\bgot cut\b|\bgot the (?:dreaded|standard|usual|generic|"
            r"form) (?:email|letter|no)\b|\bdreaded email\b|\bthanks,? but no thanks\b|\bthank you,? but\b|"
            r"\b(?:one|another) (?:more )?(?:no|rejection|one bites)\b"
        ),
    ),
)
_OFFER: _Votes = (
    (
        0.95,
        (
            r"\b(?:got|get|have|received|receive|given|made|makes?|make|extended|sent|with|accept(?:ed|ing)?|"
            r"signed|took|taking|take|an?|the|another|my|new|their|two|job|considering|comparing|negotiat\w+|"
            r"written|verbal|formal) (?:me |us |a |an |the |their |this |that |my |great |good |amazing |second |"
            r"two |new |another |really |verbal |written |formal |official |firm |job |work |"
            r"full-time )*offer(?:s|ed)?\b(?! (?:rescind|withdr|was|is (?:gone|off)|got|fell|yet|then|that was|"
            r"me feedback|feedback|letter was))"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:offered|offering|offers) (?:me|us) (?:the |a |that |this |it|another |"
            r"an? )?(?:\w+ ){0,3}?(?:job|role|position|contract|it|internship|place|post|gig|promotion|work|"
            r"spot)\b|\boffered me\b(?! (?:a )?(?:discount|coffee|feedback|tea|water|chance|seat|drink|help))|"
            r"\boffer (?:letter|came|arrived|accepted|is here|in (?:my|the) (?:inbox|hand|mail|bag))|"
            r"\bjob offer\b"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:i|just|finally|we|yes|i just|i have|also|and) (?:got|landed|found|secured|scored|start|"
            r"starting|have|nailed|bagged|won|accepted|took|have got|have found|have landed|"
            r"signed) (?:\w+ )?(?:the|a|my|this|that|another|new|a new|an) (?:\w+ ){0,4}(?:job|role|position|"
            r"contract|internship|gig|post|place|promotion|work)\b(?! (?:rejection|interview|application|"
            r"offer rescinded|listing|ad|alert|fair|in mind|search|description))"
        ),
    ),
    (
        0.95,
        (
            r"\b(?:got|was|am|been|being|get|getting|is) (?:just |finally |officially )?(?:hired|accepted|"
            r"employed|recruited|chosen|selected)\b(?! (?:yet|either|but then|someone|somebody|internally|"
            r"another))|\bi am hired\b|\bthey hired me\b|\bhired me\b|\b(?:want|wants|wanted|like|going|decided|"
            r"would like|willing) to hire me\b|\bwants? me (?:to (?:start|join|work)|on board|in the team)\b|"
            r"\bthey want me\b|\bchose me\b|\bpicked me\b|\bselected me\b|\btook me\b(?! (?:\w+ )?(?:hours?|"
            r"days?|weeks?|\d|a|back|down|for))"
        ),
    ),
    (
        0.93,
        (
            r"\bsaid yes\b|\bit (?:was|is) a yes\b|\bgot a yes\b|\b(?:start|starting|begin|beginning|"
            r"started) (?:my |a |the |at |with |in )?(?:new )?(?:job|role|position|work|monday|there|"
            r"next (?:week|month|monday))\b(?! (?:search|hunt|hunting|looking))|\bnew job\b(?! (?:search|"
            r"rejection|ads?|hunt|to apply))|\bfirst day (?:is|at|on)\b|\bgood news,? (?:i|they|we)\b|"
            r"\bi got it\b|\bi made it\b|\bgot in\b(?! touch)|\b(?:signed|signing|sign) (?:the|a|my) (?:contract|"
            r"papers|offer)\b|\bcongratulat\w+ me\b|\bi am employed\b|\bno longer (?:unemployed|looking)\b|"
            r"\bpassed (?:the|all|my|every|it)[^.!?]{0,40}\b(?:hired|got|offer|job|position|in)\b|"
            r"\bthey (?:accepted|approved|chose|picked|selected|took) me\b|\bgreat news\b|"
            r"\bwelcome(?:d)? (?:me )?(?:aboard|on board|to the team)\b"
        ),
    ),
)
_FEEDBACK: _Votes = (
    (
        0.93,
        (
            r"\b(?:got|get|received|receive|have|had|gave|given|give|sent|send|shared|share|there is|here is|"
            r"some|their|the|with|detailed|written|asked for|request for|promised|finally|provided|reply|my|this|"
            r"her|his|arrived|wrote|came with|offered|emailed|useful|helpful|honest|left) (?:me |us |some |"
            r"a bit of |a little |the |a |an |their |more |my |her |his |detailed |useful |helpful |real |"
            r"honest |proper |actual |interview |back |written |personal |you |good |bad |negative |positive |"
            r"this |really |very |short |long |harsh |that )*(?:feedback|comments?|notes|reasons?|critique|"
            r"review|assessment|evaluation)\b|\bfeedback (?:arrived|came|is here|from|was|says|said|call|email|"
            r"is|on|about|in)\b|^(?:the |my |some )?feedback\b|\bfeedback[.!]?$"
        ),
    ),
    (
        0.93,
        (
            r"\b(?:told|tell|tells|explained|explain|said|say|says|wrote|know|clarified|let me know|found out|"
            r"reveal\w*|gave|understand|disclosed|emailed) (?:me |us |to me )?(?:\w+ )?(?:the |a |their |"
            r"some )?(?:why|reasons?|what (?:went wrong|was missing|i (?:did|lack|should|could|need)\w*|"
            r"to improve|they (?:did not|missed|thought)|was (?:wrong|missing)|the (?:problem|reason|"
            r"issue) was))\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:they|she|he|recruiter|hr|interviewer|manager|panel|feedback|company|it|reviewer|"
            r"hiring manager|email|team) (?:\w+ ){0,2}(?:said|told me|says|wrote|mentioned|commented|thinks?|"
            r"thought|felt|pointed out|noted|suggested|advised|explained|criticis\w+|criticiz\w+|complained|"
            r"found|recommended|tells me)(?: that| it was because| because| me)? (?:i|my|me|the (?:other|"
            r"answers?|test|task|presentation)|on my|about my|to (?:improve|work on|learn|practice|get)|how|more|"
            r"they (?:wanted|needed|were looking)|it was (?:because|my|about|the)|lack)\b(?! (?:was rejected|"
            r"am rejected|did not get|was not selected|got the|am hired|would hear|will hear|would get|no\b|"
            r"should (?:wait|hear)))"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:commented|comments|remarks|feedback|criticism|criticis\w+|advice) (?:on|about|from|regarding|"
            r"of) (?:my|the|me|how|interviewer|hiring)\b|\bknow why i (?:was|got|did not)\b|"
            r"\breason (?:they gave|was|is|given|for (?:the|my) rejection)\b|\bwhat i (?:can|could|should|"
            r"need to) improve\b|\breplied to my (?:request|question|email asking)\b|\bthey answered why\b|"
            r"\bgot a (?:debrief|call explaining)\b|\bdebrief\b|\bscore ?(?:card|sheet)\b"
        ),
    ),
)
_WAITING: _Votes = (
    (
        0.93,
        (
            r"\b(?:still |am |been |keep |just |i |are |we )*wait(?:ing|ed)?\b(?! (?:list was|for (?:a |the |"
            r"my )?(?:pizza|taxi|bus|train|friend|dinner|package|delivery|doctor)))|\bon hold with\b|"
            r"\bin limbo\b|\bon the waiting list\b|\bwaitlist\w*\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:no|not any|any|nothing|not an?|without|have not (?:had|got|received)(?: an?| any)?|"
            r"did not get(?: an?| any)?) (?:\w+ )?(?:answer|response|reply|news|updates?|decision|word|result|"
            r"feedback|info|information|sign|email|call)s?\b(?: (?:yet|so far|still|from|since|until|back|as of|"
            r"after the interview))|\b(?:still|yet|so far|up to now|until now)\b[^.!?]{0,20}\b(?:no|nothing|not|"
            r"silence)\b(?! (?:job|hired|over it|sure|ready))|\bno (?:news|update|updates|reply|answer|response|"
            r"decision|word|result)(?: yet| so far| still)?[.!]?$|\bnothing (?:new|yet|so far|back|from them|"
            r"since)\b"
        ),
    ),
    (
        0.93,
        (
            r"\b(?:have|has|did|had|am|is) not (?:\w+ ){0,2}(?:heard|hear|hearing|decided|replied|got|gotten|"
            r"received|responded|answered|been (?:told|contacted|informed)|had|come back|made (?:a|their|up)|"
            r"got back|gotten back|called|finished)\b(?! (?:the job|hired|it|what|over|any feedback|"
            r"from (?:them )?(?:ever|in \w+ months)))|\bunheard\b|\bhave yet to\b|\bno idea yet\b"
        ),
    ),
    (
        0.93,
        (
            r"\b(?:have|having|has|got|get|had|my|another|an?|second|final|first|third|next|upcoming|the|"
            r"scheduled|phone|video|technical|panel|invited (?:to|for)|preparing for|"
            r"prepare for) (?:\w+ ){0,2}(?:interview|call|assessment|trial|test|screening|round|"
            r"meeting with (?:hr|the (?:recruiter|hiring)))s?\b[^.!?]{0,25}\b(?:next|tomorrow|on (?:mon|tue|wed|"
            r"thu|fri|sat|sun)\w*|this (?:week|afternoon|friday|monday|thursday|tuesday|wednesday)|coming up|"
            r"soon|scheduled|in (?:two|three|a|\d|an|few)|later|tonight|monday|tuesday|wednesday|thursday|friday|"
            r"upcoming|at \d)\b|\binterview (?:is|tomorrow|next|on|coming|scheduled|invitation|"
            r"invite)\b(?! (?:over|done|cancel))|\binvited (?:me )?(?:to|for) (?:an?|the|"
            r"another) (?:\w+ )?interview\b|\bupcoming interview\b"
        ),
    ),
    (
        0.92,
        (
            r"\b(?:will|would|going to|should|said they will|said they would|supposed to|promised to|"
            r"are going to) (?:\w+ ){0,2}(?:let me know|get back|decide|call|tell me|inform|contact|come back|"
            r"hear|reply|answer|respond|write|be in touch|announce|notify|know)\b(?! me why)|\bdecision (?:is|"
            r"comes|will|by|on|next|should|expected|pending|in)\b|\bresult\w* (?:is|are|will|come|comes|next|on|"
            r"pending|should)\b|\bstill (?:in (?:the )?(?:process|running|race|consideration|pipeline|play|"
            r"progress)|open|pending|under review|being (?:reviewed|considered)|deciding|interviewing|processing|"
            r"reviewing|thinking|undecided|up in the air|no|applying)\b|\b(?:application|it|"
            r"status) (?:\w+ )?(?:is|says|still) (?:\w+ )?(?:pending|under review|open|in (?:progress|review|"
            r"process)|processing|being)\b|\bunder review\b|\bin review\b|\bpending\b|\bundecided\b|"
            r"\bfingers crossed\b|\bdid(?:n't| not) (?:hear|reply) (?:back )?yet\b|\bexpect(?:ing)? (?:an? |the |"
            r"their )?(?:answer|reply|decision|response|call)\b|\bjust (?:applied|sent (?:my|the) application|"
            r"had (?:my|an|the) interview|finished (?:my|an|the) interview)\b|\bhad (?:my|an|"
            r"the) interview (?:today|yesterday|this)\b|\bnext round\b(?! (?:was|is) cancel)|"
            r"\bmoved? (?:on )?to the next (?:round|stage)\b"
        ),
    ),
    (
        0.9,
        (
            r"\b(?:been|it is been|it has been|since|after) (?:\w+ ){0,4}(?:days?|weeks?|week|"
            r"month)\b[^.!?]{0,40}\b(?:no|nothing|not|silence|still|without)\b"
        ),
    ),
)
_SMALL = frozenset(p for name in ("hello", "thanks", "robot") for p in PHRASES[name]) | frozenset(
    sections("smalltalk.txt")["smalltalk"]
)
_SMALL_START = Rule(
    r"^(?:(?:hi|hello|hey|hiya|thanks|thank you|thx|good (?:morning|evening|afternoon|night|day)|bye|goodbye|"
    r"see you|haha\w*|lol|how (?:are|is|was|have) (?:you|it|your|things|life)|nice to|who are you|"
    r"what are you|are you (?:a |an )?(?:real|human|bot|robot|ai|there|ok|okay|alive|person|machine|happy|"
    r"smart))\b.{0,28})$"
)

_SCORES: tuple[tuple[Intent, tuple[tuple[float, Rule], ...]], ...] = tuple(
    (name, tuple((weight, Rule(pattern)) for weight, pattern in votes))  # type: ignore[misc]  # the four names are intents
    for name, votes in (("rejected", _REJECTED), ("offer", _OFFER), ("feedback", _FEEDBACK), ("waiting", _WAITING))
)
_NO_OFFER = Rule(
    r"\b(?:no|not|never|without|did not|do not|have not|lost|withdr\w+|rescind\w*|pulled|revoked|took back|"
    r"taken back|cancell?ed|retracted|before)\b[^.!?]{0,25}\boffer|\boffer\w*\b[^.!?]{0,40}\b(?:rescinded|"
    r"withdrawn|revoked|retracted|pulled|cancell?ed|taken back|taken away|fell through|back\b|someone|"
    r"somebody|another (?:candidate|person)|to (?:someone|somebody|another|the other|him|her))|\b(?:turned|"
    r"turn) down\b(?! (?:an|the|their|my|another) offer)|\bnot get (?:the|a|that)\b|\bdid not get\b|"
    r"\bif i (?:got|get|had)\b|\bhired (?:someone|somebody|another|internally|an)\b|\breject\w*\b|"
    r"\bsomeone else\b|\banother (?:candidate|person|applicant)\b"
)


def opening(text: str) -> Opening:
    """The reading of a first message; `stage`, company and role only for a no."""
    typed, low = tidy(text)[:2000], plain(text)[:1500]
    intent, sure = _intent(low, bare(low))
    if intent != "rejected":
        return Opening(intent, None, None, None, False, sure, None)
    count = _count(low)
    many = bool(_MANY.search(low)) or (count or 0) >= 5
    return Opening(intent, stage(low), company_in(typed), role_named(typed), many, sure, count)


def _intent(low: str, said: str) -> tuple[Intent, float]:
    if said in _SMALL or (not said and low):
        return "smalltalk", 0.95
    scores = {name: _score(votes, low) for name, votes in _SCORES}
    _weigh(scores, low)
    best = max(scores, key=lambda name: scores[name])
    if scores[best] >= 0.4:
        return best, round(min(scores[best], 0.98), 2)
    if _SMALL_START.match(low):
        return "smalltalk", 0.85
    return "other", 0.6 if len(said.split()) > 1 else 0.5


def _score(votes: tuple[tuple[float, Rule], ...], low: str) -> float:
    missed = 1.0
    for weight, rule in votes:
        if rule.search(low):
            missed *= 1 - weight
    return 1 - missed


def _weigh(scores: dict[Intent, float], low: str) -> None:
    """What one reading tells about another: a withdrawn offer is a no, feedback after a no is feedback."""
    if _NOT_JOB.search(low) and not _JOB.search(_NOT_JOB.sub("", low).replace("offered", "")):
        for name in scores:
            scores[name] *= 0.3
    if _NO_OFFER.search(low):
        scores["offer"] *= 0.2
    elif scores["offer"] >= 0.9 and not re.search(r"\breject|\bghost|\bturned me down|\bdid not", low):
        for other in ("rejected", "waiting", "feedback"):
            scores[other] *= 0.4
    if (
        re.search(r"\bfeedback\b|\b(?:told|explained|said|know|say)\b[^.!?]{0,12}\bwhy\b|\breasons?\b", low)
        and scores["feedback"] >= 0.85
        and not re.search(r"\b(?:no|without|not|never|any|zero) (?:\w+ ){0,3}(?:feedback|reason|explanation)", low)
    ):
        scores["rejected"] *= 0.5
        scores["waiting"] *= 0.5
    elif scores["rejected"] >= 0.8:
        scores["feedback"] *= 0.75 if scores["feedback"] > 0.92 else 0.5
    if re.search(r"\b(?:yet|still|so far|waiting|will let me know|next week|tomorrow)\b", low) and not re.search(
        r"\breject|\bturned|\bghost|\bnever\b|\bsaid no\b|\bunfortunately\b|\bmonths\b", low
    ):
        scores["rejected"] *= 0.4
    elif scores["rejected"] >= 0.85:
        scores["waiting"] *= 0.5
    if re.search(
        (
            r"\bno feedback\b|\bdid not get (?:any )?feedback\b|\bwaiting for (?:the |their |my )?feedback\b|"
            r"\bfeedback (?:about|to) (?:noise|my neighbou?r)\b|\bi gave\b"
        ),
        low,
    ):
        scores["feedback"] *= 0.3


_STAGES = (
    (
        "withdrawn",
        Rule(
            r"\b(?:offer|contract|job|start date)\b[^.!?]{0,40}\b(?:rescind\w*|withdr[ae]w\w*|withdrawn|"
            r"revoke\w*|retract\w*|pulled|cancell?ed|taken (?:back|away)|took (?:it )?back|fell through|"
            r"off the table)|\b(?:withdrew|rescind\w*|revoked|retracted|pulled|took back|taking back|taken back|"
            r"take back|took away|withdrawn|backed out of|went back on|cancell?ed) (?:the |my |their |a |an |"
            r"his |her |that )?(?:job |written |signed |verbal )*(?:offer|contract|start date)|"
            r"\bbefore i (?:even )?(?:started|could start|began)|\bun-?hired\b"
        ),
    ),
    (
        "internal",
        Rule(
            r"\b(?:internal (?:job|role|position|move|transfer|application|promotion|post|posting)|promotion|"
            r"promoted over|passed over for|my own (?:company|firm|employer|team|department)|"
            r"inside my (?:company|firm)|(?:within|in) my (?:own )?(?:company|firm|current company|department)|"
            r"my (?:current )?(?:boss|manager|employer) (?:gave|said no|chose|promoted|turned|rejected)|"
            r"applied internally|i applied (?:within|inside))\b"
        ),
    ),
    (
        "final",
        Rule(
            r"\b(?:final (?:round|stage|interview|step|panel|two|three|\w+ interview)|last (?:round|stage|"
            r"interview|step|two|three)|finals?\b|finalist|runner[ -]?up|(?:me|i|us) (?:or|and|versus|vs) (?:one|"
            r"1|another|the) other|second (?:choice|place|best)|(?:came|finished|placed) (?:in )?(?:second|2nd)|"
            r"so close|top (?:two|three|2|3)|last hurdle|very end|ceo (?:interview|round)|onsite final|(?:five|"
            r"six|seven|eight|nine|ten|[5-9]) (?:\w+ )?(?:rounds|interviews|stages|interview rounds)|"
            r"down to (?:me|two|the last|us|the two|2))\b"
        ),
    ),
    (
        "no_reply",
        Rule(
            r"\b(?:ghost\w*|never (?:\w+ ){0,3}(?:heard|replied|responded|answered|wrote|got (?:a|any|an)|called|"
            r"contacted|came back|got back|hear)|no (?:\w+ )?(?:response|reply|answer|word|news|callback)|(?:not|"
            r"n't|not even) (?:\w+ ){0,2}(?:reply|replied|respond\w*|hear\w*|answer\w*|write back|get back|"
            r"got back|call back|call\w* back)|without (?:a |any )?(?:response|reply|answer|word)|nothing back|"
            r"silence|silent|crickets|no one (?:\w+ )?(?:replied|responded|answered|called)|"
            r"nobody (?:\w+ )?(?:replied|responded|answered|called)|zero (?:replies|responses|answers)|ignored)\b"
        ),
    ),
    (
        "cv",
        Rule(
            r"\b(?:cvs?|resumes?|without (?:an |any |even an |a single )?interview\w*|no interviews?|"
            r"not even (?:an )?(?:interview|invited|a call|a phone)|before (?:any |an |the |even an )?interview|"
            r"never (?:got|had|made it to|reached|even got) (?:\w+ )?(?:an )?interview|paper|"
            r"application (?:stage|form|was|got|has been|is)|my application (?!.*interview)|"
            r"rejected my application|screening stage|ats|automat\w+|filter\w*|auto-?reject\w*|"
            r"first (?:screening|sift|cut|stage|step|filter)|online (?:application|form)|within (?:a|an|one|two|"
            r"\d+|few|the) (?:day|hour|minute|minutes|hours)|shortlist\w*|sifted|paper sift|applied (?:online|"
            r"and)|did not (?:even )?(?:invite|interview|look|get (?:an |to )?interview)|initial (?:screen\w*|"
            r"application|stage))\b"
        ),
    ),
    (
        "interview",
        Rule(
            r"\b(?:interview\w*|phone (?:screen|call)|screen(?:ing)? call|video call|call with|first (?:round|"
            r"call)|second (?:round|stage)|third (?:round|stage)|rounds?|panel|assess?ment (?:cent\w+|day)?|"
            r"test(?: task)?|task|take[ -]?home|coding (?:test|challenge)|assignment|case study|trial (?:day|"
            r"shift)|on-?site|met (?:them|the team)|spoke (?:to|with)|technical|audition|presentation|challenge|"
            r"skype|zoom|stage \d|hr call|recruiter call)\b"
        ),
    ),
)


def stage(low: str) -> str:
    """How far an application got, "unknown" when it was not said."""
    for name, rule in _STAGES:
        if rule.search(low):
            if (
                name == "cv"
                and re.search(
                    (
                        r"\b(?:after|post|following|passed|had|did|in|the|my|by|final|\d|two|three|four|second|"
                        r"first) (?:the |an |my |two |three |\d |four |a )?(?:\w+ )?interview"
                    ),
                    low,
                )
                and not re.search(r"\b(?:no|without|before|not|never)\b[^.]{0,12}interview", low)
            ):
                continue
            return name
    return "unknown"


_MANY = Rule(
    r"\b(?:every ?(?:time|where|one|company|single|body)|always|again and again|over and over|all of them|"
    r"they all|keep (?:getting|on getting|being)|kept|dozens|hundreds|many (?:rejections|applications|"
    r"companies|times|nos|no's)|so many|countless|lots of (?:rejections|applications)|a lot of (?:rejections|"
    r"applications|no)|all (?:my|the) applications|one (?:rejection|no) after (?:the other|another)|"
    r"nothing but (?:rejections|nos)|non-?stop|rejection after rejection|tons of|loads of|multiple|several)\b"
)
_COUNT = Rule(
    r"\b(?P<n>\d{1,4}|ten|twelve|twenty|thirty|forty|fifty|sixty|eighty|hundred|a hundred|two hundred|five|"
    r"six|seven|eight|nine)\+? ?(?:\w+ ){0,2}(?:applications?|rejections?|jobs|companies|cvs|resumes|noes|"
    r"nos|no's|places|employers|firms|emails sent|times)\b|\bapplied (?:to|for|at) (?:over |about |around |"
    r"almost |more than |at least )?(?P<n2>\d{1,4})\b|\b(?P<n3>\d{2,4}) (?:so far|and counting|sent|later)\b|"
    r"\brejection (?:number |no\.? ?|#)(?P<n4>\d{1,4})"
)
_COUNT_WORDS = {
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "twelve": 12,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "eighty": 80,
    "hundred": 100,
    "a hundred": 100,
    "two hundred": 200,
}


def _count(low: str) -> int | None:
    match = _COUNT.search(low)
    if not match:
        return None
    said = next(g for g in match.groups() if g)
    return int(said) if said.isdigit() else _COUNT_WORDS[said]

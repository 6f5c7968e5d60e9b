"""Quieter words: hopelessness, burden, other people's danger, harm to others. Read by `safety.py`.

A check asks one gentle question and blocks nothing, so these may be wider than the families in `danger_signs.py`.
"""

from __future__ import annotations

import re

from dialogues.understanding.lists import Rule

CHECK = tuple(Rule(pattern) for pattern in (
    (
        r"\b(?:i|i am|i feel|am|feel|feeling|felt|so|all|everything|life|it is all|just|completely|"
        r"totally) (?:so |just |completely |totally |utterly |is |feels |really |all |"
        r"pretty )*hopeless\b(?! (?:at|with|company|recruiter|process|website|hr|system|form)\b)|^hopeless\b"
    ),
    (
        r"\b(?:no|lost|losing|lose|not any|without|zero|given up|any) (?:all |my |more |"
        r"any )?hope\b(?! (?:of getting (?:a|the) (?:reply|answer|job)|for (?:that|this|the) (?:job|role|"
        r"company))\b)|\bhope is (?:gone|lost)"
    ),
    (
        r"\b(?:no|not a|do not have a|do not see a|can not see a|see no|have no) future\b(?! (?:there|at|"
        r"in (?:that|this|the)|with (?:them|that)))|\bmy future is (?:gone|over|black)"
    ),
    (
        r"\bworthless\b(?! (?:degree|paper|feedback|letter|email|process|cert|shares|stock|options|offer|"
        r"diploma|advice)\b)|\b(?:i am|feel|feeling) (?:completely |totally |so )?(?:useless to (?:everyone|"
        r"anyone|my)|a waste of (?:space|air|oxygen|skin))\b"
    ),
    (
        r"\bwhat(?: is|'s)? (?:even )?the (?:fucking |damn )?point\b(?! (?:of|in|to) (?:a|an|this|that|the|"
        r"these|those|your|applying|cover|asking|interview|sending|writing|feedback|linkedin|practi|doing|"
        r"preparing|my (?:cv|degree|application)|giving|having|telling|filling|it if)| with)|"
        r"\bno point (?:any ?more|in anything|to anything|in trying|in going on|to any of)|\b(?:everything|"
        r"life|it all|my life) (?:is|feels|seems) (?:so |all |just |completely |totally )?(?:pointless|"
        r"meaningless|worthless|empty|useless)\b|\bnothing (?:really )?matters\b|\bno meaning\b|"
        r"\bpoint of (?:anything|it all|trying any ?more|any of (?:it|this)|going on|carrying on)\b"
    ),
    (
        r"\b(?:a|such a|nothing but a|only a|just a|the) burden\b(?! of proof)|\bburden(?:ing)? (?:to|on|"
        r"everyone|my|them)\b"
    ),
    (
        r"\b(?:want|ready|going|about|feel like|just|tempted|time) (?:to )?(?:just )?giv(?:e|"
        r"ing) up\b(?! (?:on (?:this|that|the|them|tech|my (?:job|search|dream)|a|applying|linkedin|it|"
        r"looking)|smoking|coffee|my seat|applying|the|looking)\b)|\bgiv(?:e|en|ing) up on (?:life|"
        r"everything|myself|living|all of it)\b|^i (?:have )?giv(?:e|en) up[.! ]*$"
    ),
    (
        r"\bhat(?:e|ing) (?:myself|my self|my life|being me|existing|being alive|who i am|living)\b(?! in|"
        r" with| at)|\b(?:loathe|despise|disgusted (?:by|with)) myself\b|\bself[ -]?(?:hatred|loathing)\b"
    ),
    (
        r"\b(?:can|could|can barely|can hardly) ?(?:not|no longer)? (?:cope|bear (?:it|this)|stand it|"
        r"take (?:it|this|much more|any more)(?: pain)?|go on|carry on|keep going|keep doing this|"
        r"live like this|face (?:another day|tomorrow|"
        r"it any ?more))\b(?<!can cope)(?<!can go on)(?<!could go on)(?<!can carry on)(?<!can take"
        r" it)(?<!could take it)(?<!can take this)(?<!could take this)(?<!can keep going)(?<!could carry"
        r" on)(?! (?:with this (?:form|question|chat)|the call|to the next|holiday|to saturday|to work|"
        r"over (?:the )?weekend|there\b|offline))"
    ),
    (
        r"\bcan not (?:do|handle|deal with|stand|endure|take|keep up) (?:this|it|life|everything|anything|"
        r"things|all (?:of )?(?:this|it))(?: all)? (?:any ?more|any longer|much longer)\b|"
        r"\bcan not (?:handle|deal with|face) (?:life|living|being alive)\b|\bcan not any ?more\b"
    ),
    (
        r"\b(?:end of|reached the end of|at the end of) my (?:rope|tether|strength)\b|\b(?:no|not any|see no|"
        r"do not see a|can not see a|can not find a) way (?:out|forward|through)\b(?! of (?:the|this|"
        r"that) (?:contract|lease|building))|\b(?:no way out|trapped and|nowhere (?:left )?to (?:go|turn))\b"
    ),
    (
        r"\bmy life is (?:over|ruined|meaningless|nothing|a joke|done|finished|falling apart|destroyed|hell|"
        r"shit)\b|\blife is (?:over|meaningless|unbearable|too hard|too much|hell)\b|\b(?:ruined|wasted|"
        r"destroyed) my (?:whole |entire )?life\b"
    ),
    (
        r"\b(?:nobody|no ?one) (?:really )?(?:cares|would care|loves me|needs me|wants me|gives a (?:shit|"
        r"damn|fuck))(?: about me| any ?more| if i)?(?=[.!?,]|$| any| about me| if i)"
    ),
    (
        r"\b(?:want|wish|going|like|could|need|wishing) (?:to )?(?:i could )?(?:just )?(?:disappear|vanish|"
        r"not be here|not exist for|cease|fade away|be gone|not be around)\b(?! (?:for|into|on|"
        r"from (?:linkedin|that|the|this)|to|off|at|until)\b)"
    ),
    (
        r"\bwant (?:it|this|the pain|this pain|the hurt|the hurting|my pain|the suffering|everything|"
        r"to make it|to make the pain) (?:all )?(?:to )?(?:just )?(?:be over|stop|end|go away)\b(?! (?:soon|"
        r"with|by|already, this))|\b(?:make|let) (?:it|the pain) (?:all )?(?:stop|end)\b"
    ),
    (
        r"\bdark (?:place|thoughts|thinking)\b|\b(?:scared|afraid|frightened) of (?:myself|what i (?:might|"
        r"could|may|will) do|my (?:own )?thoughts|being alone with)\b|\b(?:do not|"
        r"can not) trust myself (?:tonight|right now|alone|any ?more|to be)\b|\bnot safe (?:with myself|"
        r"from myself|alone|right now|tonight)\b|\bi am not safe\b"
    ),
    (
        r"\b(?:drink|drinking|drank|starving|smoking) myself to (?:death|sleep every)\b|\b(?:lost|"
        r"losing) the will to\b(?! live with)|\bwill to live\b|\bnot afraid (?:to die|of (?:death|dying))\b|"
        r"\bwanted to (?:die|kill)\b(?! (?:of|it|for|the|him|her|them)\b)|\b(?:gave|given) up on (?:life|"
        r"myself)\b"
    ),
    (
        r"\b(?:i am|am i|will|i will|will i|going to|"
        r"i am just going to) (?:just )?(?:going to )?die\b(?! (?:of|laughing|on|if|when|for|waiting|without|"
        r"from|alone|to|trying|lol|inside|one day|some ?day|hard)\b)(?=[.!?,]|$| soon| tonight| anyway| here|"
        r" and)"
    ),
    (
        r"\b(?:i am (?:so )?sorry|forgive me|it is not your fault|love you all|please do not be (?:sad|"
        r"angry)|look after (?:each other|my)|take care of (?:my|each other|"
        r"yourself))\b[^?]{0,200}\b(?:can not (?:do|go|keep|take|fight)|not (?:your|anyone's) fault|"
        r"forgive me|good ?bye|too tired to|no more|when i am gone|love you (?:all|always|so much))\b"
    ),
    (
        r"\b(?:when|after|once) i am gone\b(?! (?:from|for|on|to|out|home|they|the (?:team|company))\b)|"
        r"\bgood ?bye,? (?:everyone|everybody|all|my friends|friends|mum|mom|dad)\b|"
        r"\bwill not be here (?:tomorrow|any ?more|much longer|for long)\b(?! (?:at|in|on|because|for (?:the|"
        r"a)))|\bnot be (?:around|here) (?:much longer|for (?:much |very )?long)\b|"
        r"\bam not long for this world\b|\bsleep forever\b|\bending things\b|\bwant to end things\b(?! with)"
    ),
    (
        r"\b(?:got|have|see|here,?) (?:got )?(?:them|the (?:pills|tablets|knife|blade|rope|gun)|"
        r"it all) (?:right )?(?:here )?in front of me\b"
    ),
    (
        r"\b(?:alone|lonely|so alone) in (?:the|this) world\b|\b(?:completely|utterly|"
        r"totally) alone\b(?! at)|\bbroken beyond repair\b|\bnever (?:going to )?(?:get better|"
        r"be happy again|be okay again)\b|\bcan not see (?:it|this|things) (?:ever )?getting better\b|"
        r"\bdo not (?:want|know how) to (?:keep going|go on|do this any ?more|carry on)\b(?! with (?:this|"
        r"the) (?:form|chat|question))|\bdo not see (?:the|a|any) (?:point|reason|way)(?: of| in| to|"
        r" for)?(?: (?:anything|going on|it|keep going|any ?more|trying|carry on))?(?=[.!?,]|$)|"
        r"\bno reason to (?:go on|carry on|keep going|try|get up|get out of bed)\b|\b(?:told|"
        r"telling) me to (?:kms|kys|die|kill)|\bi am (?:nothing|garbage|trash|a waste)\b(?=[.!?,]|$)|"
        r"\bwhy (?:do i|should i|am i) (?:even )?(?:bother|try|go on|keep going|here)\b(?=[.!?, ]*$)"
    ),
    r"\b(?:kill me|shoot me|end me)(?=[.! ]*$)(?<!now kill me)|\bsomeone (?:please )?(?:kill|shoot|end) me\b",
))

OTHER_PERSON = (
    (
        r"(?:my |a |an old |his |her |our |this |the )?(?:\w+ )?(?:friend|brother|sister|mum|mom|mother|dad|"
        r"father|son|daughter|wife|husband|partner|girlfriend|boyfriend|colleague|coworker|"
    )
    (
        r"co-worker|cousin|uncle|aunt|roommate|flatmate|neighbou?r|he|she|they|someone|somebody|ex|kid|boss|"
        r"manager|classmate|grandfather|grandmother|nephew|niece|person|candidate|applicant|guy|people)s?"
    )
)
OF_ANOTHER = Rule(
    (
        r"\b(?:himself|herself|themselves|themself|yourself|his (?:own )?life|her (?:own )?life|"
        r"their (?:own )?li(?:fe|ves))\b|"
    )
    (
        rf"\b{OTHER_PERSON} (?:is|was|are|were|has|had|who|that|might|may|feels?|just|said|says|told|tried|"
        r"committed|attempted|died|wants?|keeps?|talks?|took|mentioned|lost|been|be)\b(?! (?:me|i|we)\b)"
    )
)
ABOUT_ANOTHER = tuple(Rule(pattern) for pattern in (
    (
        r"\b(?:kill|killing|killed|hurt|hurting|harm|harming|cut|cutting|hang|hanged|hung|shot|"
        r"end) (?:himself|herself|themselves|themself)\b"
    ),
    r"\b(?:took|take|taking|end|ended|ending) (?:his|her|their) (?:own )?li(?:fe|ves)\b",
    rf"\b{OTHER_PERSON} (?:\w+ ){{0,3}}(?:want|wants|wanted) to (?:die|be dead|kill)\b(?! (?:me|it|the)\b)",
))

# Said about books, work, or as a figure of speech: neither full nor check.
FIGURE = Rule(
    (
        r"\bsuicide (?:squad|prevention|awareness|hotline|helpline|bombers?|rates?|statistics?|doors?|"
        r"research|risk assessment|mission|pact in|king|girls?|watch (?:officer|team)|ideation scale|forest|"
        r"by cop)\b|"
    )
    r"\b(?:career|social|political|professional|financial|commercial|economic|brand|corporate) suicide\b|"
    (
        r"\b(?:thesis|paper|dissertation|research|study|studies|book|novel|film|movie|song|series|show|"
        r"episode|play|article|course|training|module|lecture|charity|hotline|helpline|volunteer\w*|project|"
        r"documentary|class|essay|podcast)\b[^.!?]{0,30}\b(?:suicid\w*|self[ -]?harm|death)\b|"
    )
    (
        r"\bsuicid\w*\b[^.!?]{0,20}\b(?:thesis|paper|research|book|novel|film|movie|song|series|documentary|"
        r"course|training|charity|movement)\b|"
    )
    (
        r"\b[0-9]+(?:[.,][0-9]+)? ?kms\b|\bkms (?:away|from|per|an hour|/h)|\bscreening for suicid|"
        r"\bsuicidal (?:patients|clients|ideation in)\b"
    )
)
LAUGHTER = Rule((
    r"\blaugh\w*|\bembarrass\w*|\bcring\w*|\bof shame\b|\bmortif\w*|\bblush\w*|\bof boredom\b|\bbored\b|"
    r"\bsecond ?hand\b"
))
JOKING = Rule(r"\bl(?:ol|mao|mfao)+\b|\b(?:ha){2,}h?\b|\brofl\b|😂|🤣|😆|\bjk\b|\bjust kidding\b|\bfigur(?:e|atively)\b")

NEGATED = Rule(
    (
        r"(?:\b(?:am|is|was|do|did|would|will|could|have|had|has|are|would|can)? ?(?:not|never)|"
        r"\bno(?= (?:thoughts?|plans?|intention|wish|desire|urge|suicid|self))|\bno longer|\bwithout|\bn't) "
    )
    (
        r"(?:(?:really|actually|ever|currently|at|all|even|going|to|want|wanting|planning|plan|thinking|"
        r"think|thoughts|thought|of|about|trying|try|feel|feeling|felt|be|been|having|have|had|saying|say|"
        r"said|i|am|a|any|considering|like|intend|intending|wish|wishing|desire|urge|intention|plans|or|"
        r"commit|anywhere|near|gonna|suicidal|and) )*$"
    )
)
STILL_MEANT = Rule((
    r"\b(?:not|never) (?:stop|help|sure|know|tell|say (?:that )?no|only|just|care|deny|even|shake|get rid|"
    r"remember|see why|understand why)\b"
))
BUT = Rule(r"^[^.!?]{0,30}\b(?:but|though|although|just do not|however|only that|yet)\b")
LONG_AGO = Rule((
    r"\b(?:years? ago|last year|in the past|when i was|as a (?:teen|kid|child|student)|used to|back in|"
    r"back then|in (?:19|20)\d\d|a long time ago|in my (?:teens|twenties)|at (?:school|uni|university)|"
    r"once before|months? ago|previously|history of)\b"
))

DONE_ALREADY = tuple(Rule(pattern) for pattern in (
    (
        r"\bi (?:have |have just |just |already )?(?:took|taken|swallowed|ate|eaten|had|downed|popped) (?:a |"
        r"an |all |all of |the |my |too |some |about |like |over |more than |[0-9]+ |\w+ )*(?:overdose|pills|"
        r"tablets|meds|medication|sleeping pills|paracetamol|tylenol|bottle of (?:pills|\w+)|bleach|poison|"
        r"benzos|xanax)\b(?! (?:for|as (?:prescribed|usual)|this morning for|every|because of my (?:head|"
        r"back|cold)))"
    ),
    (
        r"\bi (?:have )?(?:just )?(?:overdosed|od'?d|od'ed)\b|\bi (?:just|have just|already|"
        r"have already) (?:cut|slit|slashed|hung|hanged|shot|stabbed|burned|burnt|poisoned|hurt) (?:myself|"
        r"my (?:wrists?|arms?|throat|veins?|legs?|thighs?))\b|\bi (?:have )?(?:slit|slashed) my (?:wrists?|"
        r"throat|veins?|arms?)\b|\bcut my(?:self| wrists?| arms?)\b[^.!?]{0,30}\b(?:bleeding|blood|deep|"
        r"just now|again tonight)\b|\bthere is (?:so much |a lot of )?blood\b|\bi am bleeding\b(?! money)"
    ),
    (
        r"\b(?:i am |am |i )?(?:standing|sitting|stood|sat|up|here|already)(?: here| up)? (?:on|at|by|"
        r"near) (?:the|a|this) (?:edge of (?:the|a) )?(?:bridge|roof|rooftop|ledge|edge|tracks|train tracks|"
        r"railway|cliff|overpass|balcony|platform edge|window ledge)\b(?! of (?:my seat|a breakdown|tears|"
        r"my career))|\bi am (?:on|at) (?:the|a) (?:bridge|roof|rooftop|ledge|train tracks|tracks|cliff|"
        r"overpass)\b"
    ),
    (
        r"\b(?:pills?|tablets|knife|blade|razor|rope|noose|gun|pistol|it)(?: is| are|, it is)? (?:right |"
        r"all |already |here )*(?:in (?:my|front of) (?:hands?|me|mouth|lap)|next to me|beside me|"
        r"around my neck|against my|on my (?:wrist|neck|lap)|to my (?:head|throat|wrist)|loaded|tied|ready|"
        r"counted)\b(?<!it in front of me)(?<!it is ready)(?<!it ready)(?<!it next to me)(?<!it is in front"
        r" of me)"
    ),
    (
        r"\bholding (?:a|the|my) (?:knife|blade|razor|gun|pills|rope|bottle of pills)\b(?! (?:and cook|"
        r"to cut (?:the|a)))|\bi (?:have|have got) (?:a|the|my) (?:gun|knife|blade|razor|pills|rope|"
        r"noose) (?:here|in my|with me|ready|next|in front|right)\b|\btying (?:a|the) (?:noose|rope)\b|"
        r"\bdoing it (?:right )?now\b(?=[.!?]|$)"
    ),
))

VIOLENT = (
    r"(?:kill|killing|hurt|hurting|shoot|shooting|stab|stabbing|beat|attack|attacking|punch|strangle|murder|"
    r"burn|bomb|smash|run over|poison|harm|choke|ambush|make (?:her|him|them) bleed)"
)
SOMEONE = (
    r"(?:him|her|them|that|the|those|these|this|my (?:boss|manager|ex|old boss)|everyone|every one|"
    r"all of them|someone|somebody|people|his|their|you)"
)
OTHERS = tuple(Rule(pattern) for pattern in (
    (
        r"\bi (?:know|found out|have found out|looked up|have|got|found) (?:exactly )?(?:where|what time|"
        r"when|her address|his address|their address|her home|his home|which car) ?(?:she|he|they|that \w+|"
        r"the \w+|her|his)? ?(?:parks?|lives?|works?|sleeps?|gets? (?:off|home|out)|leaves?|walks?|goes|kids|"
        r"address|runs)"
    ),
    (
        r"\b(?:going to|will|plan to|planning to|want to|"
        rf"am) {VIOLENT} {SOMEONE}(?: \w+){{0,3}} (?:with (?:a|my|the)|tonight|tomorrow|today|on (?:mon|tues|"
        r"wednes|thurs|fri|satur|sun)day|after work|at (?:work|home|the office|his|her|their)|when (?:she|"
        r"he|they) (?:comes?|leaves?|gets?|walks?)|in (?:the )?(?:car ?park|parking))\b(?! (?:kindness|"
        r"a (?:letter|note|mail|review)))"
    ),
    (
        r"\b(?:bring|bringing|take|taking|got|have|bought|buy) (?:a|my|the) (?:gun|knife|rifle|pistol|bat|"
        rf"hammer|acid)\b[^.!?]{{0,40}}\b(?:office|interview|building|work|recruiter|her|him|them|there|"
        r"company|hr)\b"
    ),
    (
        r"\b(?:shoot up|burn down|blow up|bomb|set fire to) (?:the|their|that|this|his|her|"
        r"my)\b(?! (?:my )?(?:inbox|phone|chat|linkedin|twitter))|\bburn (?:the|their|that) (?:office|"
        r"building|house|place|car)(?: down)?\b"
    ),
    (
        rf"\bi am (?:really |seriously |actually )(?:going to )?{VIOLENT} {SOMEONE}\b|\b(?:i mean it|"
        rf"not joking|not kidding|for real|i am serious)\b[^!?]{{0,40}}\b{VIOLENT} {SOMEONE}\b|"
        rf"\b{VIOLENT} {SOMEONE}\b[^!?]{{0,40}}\b(?:i mean it|not joking|not kidding|i am serious|"
        r"not a figure)\b"
    ),
))
HOME = tuple(Rule(pattern) for pattern in (
    (
        r"\b(?:he|she|they|my (?:dad|father|mum|mom|mother|husband|wife|partner|boyfriend|girlfriend|brother|"
        r"parents|stepdad|step-dad|stepfather|ex|uncle|son|family)) (?:will|is going to|would|might|may|"
        r"are going to|could|has|always|often|sometimes)? ?(?:probably |just |surely |already )?(?:hits?|"
        r"beats?|hurts?|punch(?:es)?|slaps?|strangles?|chokes?|beat up|hit|throws? things at|kicks?|attacks?|"
        r"locks?|threatens?|threatened|hitting|beating|hurting) me\b(?! (?:to it|that|how|up for|hard that|"
        r"with (?:a|the) (?:question|no|rejection|email|task)))(?=[.!?, ]|$)"
    ),
    (
        r"\b(?:scared|afraid|terrified|frightened) (?:of (?:him|her|my (?:husband|dad|father|partner|"
        r"boyfriend|wife|mother|brother|family|parents))|(?:of )?what (?:he|she|my (?:husband|dad|father|"
        r"partner|boyfriend|family)) (?:will|might|would|is going to) do)\b|\bnot safe (?:at home|"
        r"in my (?:own )?home|with (?:him|her|my))\b|\bhonou?r killing\b"
    ),
))
LETTER_WORDS = Rule(
    (
        r"\b(?:your application|your interest in|thank you for (?:applying|your (?:application|interest|"
        r"time))|we regret to|not (?:be )?(?:moving|proceed\w*|progress\w*|going) (?:forward|further|with)|"
        r"other candidates|another candidate|"
    )
    (
        r"(?:after )?careful (?:consideration|review)|on this occasion|the (?:position|role) of|"
        r"hiring (?:team|manager)|talent (?:acquisition|team)|kind regards|best regards|sincerely|"
        r"your (?:resume|cv) on file|"
    )
    (
        r"we (?:have )?(?:decided|chosen)|unfortunately,? we|future (?:openings|opportunities|endeavou?rs)|"
        r"dear (?:applicant|candidate|sir)|recruit\w+ team|human resources)\b"
    )
)

# Parts of a farewell. One is a kindness, three in one text are a goodbye.
FAREWELL = tuple(Rule(pattern) for pattern in (
    r"\b(?:i am (?:so |very |truly )?sorry|forgive me|please forgive)\b", (
        r"\b(?:not|nobody's|no one's) (?:your|anyone's|anybody's|their|mum's|her|his)? ?fault\b|"
        r"\bnothing (?:to do with you|you could have done|anyone could)|\byou did (?:all|"
        r"everything) you could\b"
    ),
    (
        r"\bi (?:have )?(?:always )?love(?:d)? (?:you|them|her|him)(?: all| both| so much)?\b|"
        r"\blove,? \w+[.! ]*$|\blove you\b"
    ), (
        r"\b(?:look after|take care of|be good to|feed|watch over) (?:\w+ )?(?:mum|mom|dad|him|her|them|"
        r"each other|the (?:dog|cat|kids|children)|my|yourselves|max|\w+)\b"
    ),
    (
        r"\bcan not (?:do|keep|take|go|fight|carry|bear)[a-z ]{0,20}(?:any ?more|any longer|on)\b|\b(?:too|"
        r"so) tired (?:of|to) (?:fight|everything|it all|all (?:of )?this|go on)"
    ), (
        r"\bgood ?bye\b|\bfarewell\b|\bremember me\b|\bdo not (?:be sad|cry|blame|miss me|look for me)\b|"
        r"\b(?:this is|it is) (?:the end|my last)\b|\bi will be (?:at peace|gone|free)\b|\bat peace\b|"
        r"\bno more pain\b"
    ),
))

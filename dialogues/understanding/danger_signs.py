"""The words of danger, in families. Read by `safety.py`, to be looked over by someone who knows the subject.

They run on the spelling of `disguise.unmasked`: lower case, no contractions ("do not", "i am", "want to"). No pattern repeats a repeat.
"""

from __future__ import annotations

from typing import NamedTuple

from dialogues.understanding.lists import Rule
from dialogues.understanding.shapes import Kind


class Sign(NamedTuple):
    kind: Kind
    pattern: Rule


def _signs(kind: Kind, *patterns: str) -> tuple[Sign, ...]:
    return tuple(Sign(kind, Rule(pattern)) for pattern in patterns)


SELF = r"(?:myself|my self|me self|my own self)"
SOON = r"(?:today|tonight|tomorrow|now|soon|this week|this weekend|right now)"
ANY = (
    r"(?:(?:just|really|so|honestly|literally|actually|simply|only|all|even|fucking|kind of|badly|sometimes|"
    r"always|often|to) ){0,3}"
)
WISH = (
    r"(?:want|wanted|wanting|wish|wishing|hope|hoping|need|would like|would love|rather|prefer|ready|plan|"
    r"planning|decided|deserve|trying|tried|going|about|like|long|dream|dreaming|beg|begging|pray|praying|"
    rf"thinking|think|thought|thoughts|urge|close|why not|should|could|would|might|may|will|must) {ANY}"
)
OVER = r"(?:any ?more|any longer)"
GONE = (
    r"(?:dead|gone|not here|not alive|not around|never born|not born|never existed|not exist|disappeared|"
    r"died|vanished)"
)
PILLS = (
    r"(?:pills?|tablets|meds|medication|sleeping pills|paracetamol|tylenol|ibuprofen|aspirins?|"
    r"antidepressants|xanax|benzos|insulin)"
)
MEANS = r"(?:gun|rope|noose|razors?|razor blades?|blades?|pistol|shotgun|rifle|revolver|bleach|bullets?|poison)"
HIGH = (
    r"(?:bridge|building|roof|rooftop|cliff|balcony|window|ledge|overpass|parking garage|car park|tower|"
    r"balcony|edge|the [0-9]+(?:st|nd|rd|th) floor)"
)
WHEELS = r"(?:train|bus|car|truck|lorry|traffic|subway|tram|metro|tube|railway|tracks?)"
OF_SHAME = (
    r"(?! (?:of|from|with) (?:embarrass|laugh|shame|boredom|bored|cring|happiness|joy|hunger|thirst|"
    r"curiosity|second ?hand)| laughing| alone| inside| trying| for (?:this|that|a|the) (?:job|coffee|role|"
    r"chance)| to (?:hear|know|see|get|work|try))"
)

FULL: tuple[Sign, ...] = (
    *_signs(  # direct
        "life",
        (
            r"\b(?:kill|killing|killed|hang|hanging|hanged|hung|drown|drowning|shoot|shooting|poison|"
            r"poisoning|stab|strangle|suffocate|murder|unalive|end|ending|off|offing|top|gas|delete|"
            rf"neck) {SELF}\b(?! (?:with work|in work|in the foot|over (?:this|that|the|a) (?:test|task|cv|"
            r"resume|exam|project|take)|at the gym|laughing|to (?:meet|finish|impress|please|get (?:this|"
            r"that|it|the|a)|make (?:it|the|that))|up\b))"
        ),
        (
            rf"\bdo {SELF} in\b|\bdo away with {SELF}|\bblow (?:my|me) (?:brains|head)|\bslit my (?:throat|"
            r"wrists?)|\bbullet (?:in|through|to) my (?:head|brain|skull)|\bgun to my (?:head|"
            r"own head)(?! and (?:made|told|ask))"
        ),
        r"\bsuicid(?:e|al|ality)\b",
        r"\bcommit(?:ting)? (?:suicide|die|to dying)",
        r"\bkms\b",
        r"\bunalive\b",
        r"\bctb\b",
        r"\bsui thoughts\b",
        (
            r"\b(?:end|ending|ended|finish|finishing|take|taking|took|lose) (?:my|this|my own|"
            r"own) (?:own )?(?:miserable |pathetic |fucking |stupid |whole |sad |"
            r"damn )?life\b(?! (?:in (?:london|the us|berlin)|as a))"
        ),
        r"\b(?:end|ending) it all\b",
        (
            r"\b(?:want|going|ready|need|time|plan|planning|thinking|think|thought|thoughts|decided|just|"
            rf"about|of) (?:to |about |of ){{0,2}}(?:end|ending) (?:everything|it)\b(?: {SOON}| for good|"
            r" permanently| once and for all|[.!?]|$)(?! with)"
        ),
        (
            r"\b(?:i am|i will|i might|i may|i am going to|i will just|i am just) (?:end|"
            rf"ending) it(?: {SOON}| for good| all|[.!?,]|$)"
        ),
        r"\bgame end (?:myself|me)\b|\bself[ -]?delet",
    ),
    *_signs(  # wishing for death
        "life",
        (
            rf"\b{WISH}(?:die|be dead|be gone forever|stop existing|not exist|cease to exist|not be alive|"
            r"stop living|not live|be no more|never wake up|not wake up|not to wake up|sleep forever|"
            r"sleep and never wake(?: up)?|disappear forever|vanish forever|never have been born|"
            r"not have been born|pass away in my sleep|die in my sleep|bleed out|"
            rf"dying){OF_SHAME}(?! (?:than|of (?:my|this|the) (?:cv|phone|battery)|on this hill|"
            r"on that hill)\b)"
        ),
        (
            r"\bwish (?:that )?(?:i|my life) (?:was|were|am|could be|would be|had|could just|could|would|"
            rf"would just|did) {ANY}(?:{GONE}|never been born|not been born|over|die(?!d)|disappear forever|"
            rf"fall asleep forever|not (?:alive|be here|be alive|wake|exist|here)[a-z ]{{0,8}}|sleep forever|"
            r"stop existing)\b(?! (?:with|when the|from (?:this|that|the) (?:meeting|call)))"
        ),
        (
            r"\b(?:hope|pray|wish) (?:that )?(?:i|tomorrow i) (?:just )?(?:die|do not wake|never wake|"
            r"will not wake|get hit|get cancer|fall asleep and|am dead|do not make it|get killed)"
        ),
        (
            r"\b(?:wish|hope|pray|want) (?:that )?(?:a|some|the|something|someone|somebody|god|death|"
            r"cancer) ?[a-z]{0,8} (?:would|will|to) (?:just )?(?:hit|kill|take|run|shoot|end|"
            r"come for)[a-z ]{0,8} me\b"
        ),
        (
            r"\b(?:do|did|would|will) not (?:really |even |ever )?(?:want|wish|care|plan|intend|need|"
            r"deserve) (?:to |if i |about )(?:be alive|live|living|exist|existing|go on living|keep living|"
            r"continue living|being alive|be living|be breathing|keep existing|wake up|be in this world|"
            r"be on this (?:earth|planet)|be part of this world|see tomorrow|see another day)\b(?! (?:in|"
            r"with|at|near|there|off|like|without|under|close|by|on (?:campus|benefits|site)|far|early|"
            r"abroad|through|paycheck|to paycheck|so early|at [0-9]|for (?:this|that|a|the) (?:job|company)|"
            r"here in)\b)"
        ),
        (
            rf"\b(?:do|did) not (?:want|wish) to be (?:here|around|on earth) ?(?:{OVER}|on this|"
            r"in this world|[.!?]|$)(?! (?:at|in) (?:this|the|that) (?:company|job|office|team|chat))"
        ),
        (
            r"\b(?:can|could) not (?:go on|keep|carry on|continue) (?:living|existing|being alive|breathing|"
            rf"with (?:my )?life)\b|\bcan not live {OVER}|\bcan not live with {SELF} {OVER}"
        ),
        (
            r"\b(?:tired|sick|exhausted|weary|done|fed up|had enough|bored) (?:of|with|from) (?:living|"
            r"being alive|existing|life|breathing|this life|my life|it all,? life)\b(?! (?:in|with|at|near|"
            r"off|paycheck|out of|like|on|from|under|here|there|without)\b)"
        ),
        (
            r"\bover (?:living|being alive)\b|\blost (?:the|my|all) will to live|\bno (?:longer )?(?:will|"
            r"desire|wish|want|urge) to (?:live|be alive|exist)\b|\b(?:stopped|quit) wanting to (?:live|"
            r"be alive|exist)"
        ),
        (
            r"\b(?:no longer|never) (?:want|wanted|wish) to (?:live|be alive|exist|be here)\b(?! (?:in|with|"
            r"at|near|here in|off|like|there)\b)"
        ),
        (
            r"\b(?:do|would|will) not care (?:at all )?(?:if|whether) i (?:just )?(?:live|die|lived|died|"
            r"wake|woke|am alive|was dead|am dead|get hit|got hit)"
        ),
        (
            r"\b(?:better|best) (?:off )?(?:to be |being |just |if i (?:was|were|am) |i (?:was|were|"
            r"am) )?dead\b(?! (?:than|line|end))"
        ),
        (
            r"\b(?:should|ought to|deserve to|supposed to) (?:just |really |probably )?(?:die|be dead|"
            r"not exist|not be alive|have died|kill)\b(?! (?:for|it|this|that|the|with|down)\b)|"
            r"\bshould (?:not|never) (?:have been born|be alive|exist)"
        ),
        (
            r"\blet me (?:just )?die\b|\bplease (?:just )?kill me\b|\bwaiting to die\b|\breal(?:ly)? (?:want|"
            r"wanna) die\b|\bready to (?:die|go be with god)\b|\bwant death\b|"
            r"\bwant to be with (?:my )?(?:late|dead) "
        ),
        (
            r"\bdeath (?:is|would be|seems|sounds|feels|looks)(?: like)? (?:my |the |a )?(?:only |best |"
            r"better |easier )?(?:way|option|answer|escape|solution|choice|relief|peaceful|nice|good|better|"
            r"easier|comfort|welcome)"
        ),
        (
            r"\b(?:only|no other|easiest) (?:way|escape|option|solution) (?:out |left )?(?:is|but|"
            r"than) (?:death|dying|to die|suicide|being dead|ending it)"
        ),
        (
            r"\b(?:fall|go|going|falling) (?:asleep|to sleep|to bed) (?:and|to) (?:just )?(?:never|"
            r"not) (?:wake|waking)(?: up)?|\bnever wake up(?: again)?\b(?! (?:early|at|on time|before))"
        ),
        (
            r"\b(?:thoughts?|thinking|think|thought|fantasi[sz]e|fantasi[sz]ing|dream|dreaming|"
            r"obsess\w*) (?:a lot |constantly |often )?(?:of|about) (?:death(?! of)|dying|not being alive|"
            r"not living|not being here|not existing|being dead|jumping|hanging|ending (?:it|things|"
            r"everything|my))\b(?! (?:with|the|this|my (?:contract|job)))"
        ),
        r"\b(?:feel like|feeling like|felt like) (?:dying|i want to die|ending it|killing|not living)\b(?! (?:it|the))",
    ),
    *_signs(  # nothing to live for, better without me
        "life",
        (
            r"\b(?:no|not a|not any|any|a single|is there a|what is the|zero|no more) (?:good |real |single |"
            r"more |other )?(?:reason|point|purpose|sense|use) (?:left )?(?:to|in|of|"
            r"for) (?:me )?(?:to )?(?:live|living|being alive|be alive|go on living|keep living|exist|"
            r"existing|stay alive|staying alive|life|my life|being here|wake up|waking up)\b(?! (?:in|with|"
            r"at|near)\b)"
        ),
        (
            r"\b(?:nothing|not anything|no one|nobody|not much|anything)(?: left| more| else)? (?:to|worth|"
            r"i) live? ?(?:living )?(?:for|here for)\b|\bnothing to live\b|"
            r"\bnothing (?:left )?(?:for me )?(?:in this (?:world|life)|worth living)"
        ),
        (
            r"\b(?:is|am|was|be|isn|life|feels?|seems?) (?:not|no longer|n't|hardly|barely|never) (?:really |"
            r"even )?worth (?:living|being alive)\b|\bworth(?:while)? (?:to keep )?living\?|\blife is (?:not|"
            r"no longer) worth|\bis (?:my |this )?life (?:even |really |still )?worth|\bnot worth living\b"
        ),
        (
            r"\bwhy (?:am i|should i|do i|bother|even|would i|must i|keep|go on) (?:even |still |to |bother |"
            r"be |keep |go on )*(?:alive|live|living|exist|breathing)\b(?! (?:in|with|at|near)\b)"
        ),
        (
            r"\b(?:everyone|everybody|they|my (?:family|kids|wife|husband|parents|mum|mom|dad|partner|"
            r"girlfriend|boyfriend|children|friends)|people|the world|world|all|we|you all|you|he|she|things|"
            r"it) (?:will|would|might|is|are|would all|will all|would probably|would only)?(?: be| all be|"
            r" probably be)? ?(?:so much |a lot |much |way )?(?:be )?(?:better|happier)(?: off|"
            r" place)? (?:without me|with me gone|with me dead|if i (?:was|were|am|had|did|die|died|"
            r"disappear|disappeared)\b)(?! (?:in|on) (?:the|this|that|their) (?:team|company|project|job|"
            r"role|office))"
        ),
        (
            r"\bbetter off without me\b(?! (?:in|on|at) )|\b(?:it would|it will|it is|might) be (?:better|"
            r"best|easier) (?:for everyone |for all |for them )?if i (?:was|were|am|had|did not|died|die|"
            r"disappeared|just)\b[a-z ]{0,12}(?:dead|gone|die|died|exist|born|alive|around|disappeared|here|"
            r"vanished)\b"
        ),
        (
            r"\b(?:better|off) with the (?:life )?insurance\b|\b(?:worth|valuable) (?:far |"
            r"a lot )?more dead\b|\bmore dead than alive\b|\blife insurance (?:would|will|money|pays|"
            r"could)[^.!?]{0,40}\b(?:them|family|kids|wife|husband|better|if i|when i)"
        ),
        (
            r"\b(?:no ?(?:one|body)|would anyone|would anybody|who|would they|will anyone|does anyone|"
            r"not a soul|no one else) (?:would |will |is going to )?(?:even |ever |really )?(?:miss|notice|"
            r"care|mourn|cry|remember)(?: me)?(?: at all)? (?:if|when|once) i (?:was|were|am|died|die|"
            r"disappear|disappeared|vanish|killed|kill|jumped|did not|left this|never)"
        ),
        (
            r"\b(?:no ?(?:one|body)) (?:would|will) (?:even |ever |really )?(?:miss|mourn) me\b(?! (?:there|"
            r"at|in the (?:office|team)))"
        ),
    ),
    *_signs(  # farewell, papers in order, no tomorrow
        "life",
        (
            r"\bgood ?bye (?:forever|cruel world|world|to (?:everyone|you all|all of you|this (?:world|life)|"
            r"life))\b|\bthis is (?:my )?(?:final |last )?good ?bye\b(?! (?:to|from) (?:the|this|that|"
            r"my) (?:team|company|job|email|role|office))|\bfarewell (?:world|forever|everyone)\b"
        ),
        (
            r"\b(?:suicide|farewell|goodbye|good bye|final) (?:note|letter|message)s?\b(?! (?:to|for|"
            r"from) (?:my |the )?(?:team|colleagues?|coworkers?|co-workers?|manager|boss|office|work|company|"
            r"staff|recruiter|client)| at work|\w)|\b(?:writing|wrote|written|write) (?:my|a|the) (?:suicide|"
            r"last|final|goodbye|farewell) (?:note|letter)s?\b(?! (?:to|for) (?:my |the )?(?:team|"
            r"colleagues?|coworkers?|manager|boss|office|work|company|recruiter))"
        ),
        (
            r"\b(?:you|they|no one|nobody|the world) (?:will not|will never|wont|are not going to) (?:see|"
            r"hear from|hear of) me (?:again|ever again|any ?more)\b(?! (?:at|in|on) (?:that|this|the))"
        ),
        (
            r"\b(?:my|the) (?:last|final) (?:night|day|hours?|evening) (?:alive|on (?:this )?earth|"
            r"here on earth|of my life|in this world)\b|\b(?:tonight|tomorrow|today) (?:is|will be) (?:my|"
            r"the) (?:last|final) (?:night|day|one|time)?(?:[.!?]|$)"
        ),
        (
            r"\b(?:by the time|when|once|if) (?:you|they|anyone|somebody|someone) (?:read|reads|see|sees|"
            r"find|finds|get|gets) this,? [^.!?]{0,20}\b(?:i will be (?:gone|dead)|i am (?:gone|dead)|"
            r"be gone|will be too late)"
        ),
        (
            r"\b(?:tell|let) (?:my )?(?:mum|mom|mother|dad|father|family|kids|children|wife|husband|"
            r"girlfriend|boyfriend|son|daughter|sister|brother|parents|everyone|them|her|"
            r"him) (?:know )?(?:that )?i (?:always |really )?(?:love|loved|am sorry)"
        ),
        (
            r"\b(?:put|putting|got|getting|set|setting|have|sorted|sorting) (?:all )?(?:my|the) (?:affairs|"
            r"papers) (?:are )?(?:all )?(?:in order|sorted)\b|\b(?:sorted|sorting|put|"
            r"settled) (?:all )?my (?:papers|affairs|will|things)\b[^!?]{0,40}\b(?:take|look after|"
            r"have) (?:care of )?(?:the|my) (?:dog|cat|kids|pets?|children|plants)"
        ),
        (
            r"\b(?:gave|giving|given|give) (?:away )?(?:all )?my (?:things|stuff|belongings|possessions|"
            r"clothes|pets?|dog|cat) away\b|\bgiving away (?:all )?my (?:things|stuff|belongings|possessions)"
        ),
        (
            r"\b(?:will|do|would) not (?:be )?(?:need|needing) (?:a|any|my|this|the) (?:cv|resume|job|money|"
            r"interview|career|shoes)[a-z ]{0,10} where i am going\b|\bwhere i am going (?:i|there|"
            r"no ?(?:one|body)|you)\b"
        ),
        (
            r"\b(?:last|final) (?:application|cv|resume|email|message|letter|thing|text|one|"
            r"interview) (?:that )?(?:i|you) (?:will|am|are)(?: going to)? ever\b|\blast time (?:i|"
            r"you) (?:will|am|are|get)(?: going to)? (?:ever )?(?:write|hear from me|bother|be here)"
        ),
        (
            r"\b(?:do|can|could|did) not (?:really |even )?(?:see|imagine|picture|think there is|"
            r"believe in) (?:a|any|my|me having a) (?:next|tomorrow)\b ?(?:month|week|year|birthday|summer|"
            r"christmas|spring)?(?! (?:step|interview|round|job|role|move|position|chance))"
        ),
        (
            r"\b(?:will|am|do|would)(?: not| never| no longer)(?: think i will| going to|"
            r" even)? (?:be )?(?:alive|living|make it (?:through|past|to) (?:the |this )?(?:night|weekend|"
            r"tomorrow|morning|christmas|my next birthday|new year|another day|the end of))\b(?! (?:meeting|"
            r"interview|round|in |with |there|at ))"
        ),
        (
            r"\bwant (?:it|this|everything|all of it|it all|life|the pain) (?:all )?to (?:just )?(?:be over|"
            r"end|stop|be done)\b[^!?]{0,40}\beverything\b|\bwant (?:everything|it all|all of (?:it|this)|"
            r"my life|life) to (?:just )?(?:be over|end|stop|be done)\b|\bwant my life over\b"
        ),
        (
            r"\b(?:if|when|after) (?:this|that|the|one more|another|they|it|i)[^.!?]{0,50}\b(?:i am|"
            r"i will be) (?:ending it|done living|checking out for good|gone for good)\b(?! with)"
        ),
        (
            r"\bsay(?:ing)? (?:my )?(?:last |final )?good ?byes?\b(?! (?:to|at) (?:the|my) (?:team|"
            r"colleagues?|office|job|boss|coworkers?|client))(?=[^.!?]{0,40}(?:[.!?]|$))(?<=goodbyes)|"
            r"\bsee you (?:all )?(?:on|in) the (?:other side|next life|afterlife)\b"
        ),
        (
            r"\bno (?:longer be|more) (?:a )?burden (?:to|on|for) (?:anyone|everyone|them|my|you)|"
            r"\bstop being a burden\b|\b(?:end|ending) (?:my|the) (?:suffering|misery)\b|"
            r"\bput me out of (?:my|this) misery|\bwant (?:my|the|this) (?:suffering|misery) to (?:end|stop|"
            r"be over)"
        ),
    ),
    *_signs(  # how, and with what
        "life",
        (
            rf"\b(?:overdose|overdosing|o\.?d\.?(?: on (?:my |some )?{PILLS})) ?(?!(?:d )?(?:of|"
            r"on) (?:coffee|caffeine|sugar|interviews?|job|linkedin|information|cvs?|applications?|netflix|"
            r"chocolate|news|jargon))"
        ),
        (
            rf"\b(?:jump|jumping|leap|leaping|throw(?:ing)? {SELF}|step|stepping|walk|walking|run|running|"
            r"drive|driving|crash|crashing|fall|lie|lying|lay)(?: my car| the car|"
            rf" {SELF})? (?:down )?(?:off|from|in front of|into|under|out of|out|onto|on|over)(?: of)? (?:a |"
            rf"an |the |that |this |my |oncoming |moving |some )*(?:{HIGH}|{WHEELS}|tree|wall|river|sea|"
            r"ocean|lake)\b(?! (?:to work|for lunch|at the|stop|station|interview|ticket|ride|home|every|"
            r"with (?:my|the)|and (?:went|go)))"
        ),
        (
            r"\b(?:bought|buy|buying|got|found|loaded|own|tied|ordered|hid|hiding|collected|collecting|"
            r"stockpil\w+|saved up|saving up|counting|counted) (?:me )?(?:a|the|my|some|enough|all my|"
            rf"all the|up)? ?(?:{MEANS}|{PILLS})\b(?! (?:for (?:my|the|a) (?:head ?ache|cold|back|anxiety|"
            r"flu)|in the (?:process|code)|cuts?))"
        ),
        (
            rf"\bhow (?:many|much) (?:\w+ )?(?:{PILLS}|mg|of (?:them|it)|\w+)? ?(?:\w+ ){{0,4}}(?:to die|"
            r"to kill|kill (?:you|me|a person|someone|somebody)|fatal|lethal|be enough to|overdose)"
        ),
        (
            r"\b(?:painless|painlessly|quick|quickest|easy|easiest|fastest|best|peaceful|least painful|sure|"
            r"surest)(?: and \w+)? ways? (?:to |of )(?:die|dying|go(?! (?:home|about|from|to))|kill|killing|"
            r"end|ending (?:it|my)|commit)\b(?! (?:the|this|an?|email|interview|call|it off))|\bway to die\b|"
            r"\blethal dose|\bfatal dose|\bhow (?:to|do i|can i|could i|do you|would i|does one) (?:die|"
            r"kill (?:me|my)|commit|tie a noose|end my|hang|slit|overdose)\b|\bdie (?:painlessly|quickly|"
            r"peacefully|without pain)|\bmethods? (?:to|of) (?:die|dying|suicide)"
        ),
        (
            r"\b(?:plan|planned|planning|method|date|place|spot) (?:and|to|for|of|how to|already)? ?(?:kill|"
            r"die|killing|dying|end (?:it|my)|ending|my (?:suicide|death)|i will die)\b|\bpicked (?:a|the|"
            r"my) (?:date|day|place|bridge|spot|method) (?:to|and|for) (?:die|end|go|dying|i)"
        ),
        rf"\bi have (?:got )?(?:a|the|my) (?:{MEANS}|plan to (?:die|end))(?! (?:of attack|in the game))",
    ),
    *_signs(  # harming oneself
        "self_harm",
        (
            r"\b(?:cut|cuts|cutting|hurt|hurts|hurting|harm|harming|harmed|burn|burning|hit|hitting|punch|"
            r"punching|starve|starving|punish|punishing|scratch|scratching|slice|slicing|slit|injure|"
            rf"injuring|mutilate|choke|choking|bite|biting|whip|torture|bang|carve) {SELF}\b(?! (?:out|off|"
            r"up|some slack|short|a |an |at the gym|playing|falling|shaving|cooking|skiing|running|training|"
            r"chopping|moving|lifting|in the (?:gym|kitchen|process|foot)|while|by accident|accidentally|"
            r"on the way|over this|through|with work|on a (?:tin|can|glass|knife while)))"
        ),
        (
            r"\b(?:cut|cutting|slit|slitting|slice|slicing|slashed|slash|burn|burning|carve|carving|"
            r"scratch) (?:my|up my) (?:own )?(?:wrists?|arms?|veins?|legs?|thighs?|skin|stomach|throat|"
            r"forearms?|body)\b(?! (?:on (?:a|the)|while|cooking|by accident|in the sun|shaving))"
        ),
        (
            r"\bself[ -]?harm(?:s|ing|ed|er)?\b|\bself[ -]?injur\w*|\bself[ -]?mutilat\w*|\b(?:urge|urges|"
            r"want|need|needing) to (?:cut|bleed|self)\b(?=[.!?,]| again| deep| so| right| really| badly|"
            r" tonight|$)|\brelapsed (?:on|into|with) (?:cutting|self)|\b(?:started|back to) cutting again|"
            r"\b(?:pain|blood) (?:helps|makes me feel|is the only)"
        ),
    ),
    *_signs(  # in six other languages, the plainest words
        "life",
        (
            r"\b(?:quiero|quisiera|deseo|ganas de|voy a|prefiero|pienso en) (?:morir(?:me)?|matarme|"
            r"suicidarme|desaparecer para siempre|estar muert[oa]|acabar con todo|quitarme la vida)\b|"
            r"\bme (?:quiero|voy a) (?:morir|matar|suicidar)\b|\bno quiero (?:vivir|seguir viviendo|existir|"
            r"despertar|estar viv[oa])|\b(?:acabar con|quitarme|terminar con) (?:mi|la) vida\b|\bsuicid(?:io|"
            r"arme|arse|a)\b|\bmatarme\b|\b(?:cortarme|hacerme dano|lastimarme)\b|\bno vale la pena vivir|"
            r"\bmejor (?:estar )?muert[oa]\b"
        ),
        (
            r"\b(?:will|mochte|moechte|wollte|wunschte ich (?:ware|war)) (?:nur |einfach |nur noch |"
            r"am liebsten |jetzt |lieber )*(?:sterben|tot sein|nicht mehr leben|nicht mehr aufwachen|"
            r"nicht mehr da sein|nicht mehr sein|tot)\b|\b(?:mich|mir) (?:\w+ )?(?:umbringen|umzubringen|"
            r"toten|das leben nehmen|erhangen|aufhangen|ritzen|etwas antun|erschiessen|die pulsadern|"
            r"verletzen)\b|\b(?:bringe|bring|tote|ritze|hange|verletze) mich (?:\w+ )?(?:um|selbst|auf|immer|"
            r"wieder)?|\b(?:selbstmord|suizid\w*|selbstverletz\w*|lebensmude)\b|\b(?:nicht|"
            r"nimmer) mehr leben\b(?! (?:in|mit|bei))|\bkeinen (?:sinn|grund) mehr (?:zu|im) leben|"
            r"\bwaere? (?:ich )?(?:lieber |besser )?tot\b|\bware ich (?:doch )?(?:lieber )?tot\b|"
            r"\bbesser (?:dran )?ohne mich\b"
        ),
        (
            r"\b(?:veux|voudrais|vais|envie de|prefere|souhaite) (?:juste |vraiment )?(?:mourir|crever|"
            r"me tuer|me suicider|me pendre|en finir|me faire du mal|etre mort\w?|"
            r"disparaitre (?:pour toujours|a jamais))\b|\bme (?:suicider|tuer|pendre|mutiler|scarifier)\b|"
            r"\b(?:plus|pas) (?:envie de |vraiment )?vivre\b(?! (?:a|avec|chez|dans|en)\b)|\b(?:mettre fin a|"
            r"finir avec) (?:mes jours|ma vie|la vie)|\bsuicide(?:r|rai)?\b|\bj'?\s?ai envie de mourir|"
            r"\bmieux mort\w?\b|\bplus aucune raison de vivre"
        ),
        (
            r"\b(?:quero|queria|vou|prefiro|vontade de|penso em) (?:so |muito |mesmo )?(?:morrer|me matar|"
            r"matar-me|suicidar-me|me suicidar|desaparecer para sempre|estar mort[oa]|acabar com tudo|"
            r"tirar a (?:minha )?vida)\b|\bme (?:matar|suicidar|cortar|enforcar)\b|\bnao (?:quero|aguento|"
            r"consigo) (?:mais )?(?:viver|existir|acordar|estar viv[oa])(?: mais)?|\b(?:acabar com|tirar|"
            r"terminar) a (?:minha )?(?:propria )?vida\b|\bsuicidio\b|\bmelhor mort[oa]\b|"
            r"\bnao vale a pena viver"
        ),
        (
            r"\b(?:voglio|vorrei|sto per|voglia di|preferirei|penso di) (?:solo |proprio |"
            r"soltanto )?(?:morire|uccidermi|ammazzarmi|suicidarmi|farla finita|togliermi la vita|"
            r"essere mort[oa]|sparire per sempre|farmi del male)\b|\bmi (?:uccido|ammazzo|suicido|"
            r"taglio le vene|impicco)\b|\bnon (?:voglio|ho voglia di|ce la faccio a) (?:piu )?vivere|"
            r"\bnon voglio (?:piu )?(?:esistere|svegliarmi)|\bfarla finita\b|\b(?:uccidermi|ammazzarmi|"
            r"suicidarmi|togliermi la vita|tagliarmi)\b|\bsuicidio\b|\bmeglio mort[oa]\b|"
            r"\bnon vale la pena (?:di )?vivere"
        ),
        (
            r"\b(?:wil|wou|ga|zou willen) (?:\w+ ){0,2}(?:dood(?: zijn)?|sterven|doodgaan|niet meer leven|"
            r"niet meer wakker worden|mezelf (?:doden|ophangen|snijden|pijn doen)|er niet meer zijn|"
            r"van het leven beroven)\b|\bzelfmoord\b|\bzelfdoding\b|\bmezelf (?:van kant|doden|ophangen|"
            r"snijden|pijn|iets aandoen|verwonden|wat aandoen)\b|\bmaak(?: ik)? er een ein(?:de|d) aan\b|"
            r"\bein(?:de|d) (?:te )?(?:maken )?aan mijn leven\b|\bniet meer (?:wil )?leven\b|"
            r"\bbeter af zonder mij|\bbeter dood\b|\bleven niet meer waard"
        ),
    ),
)

RAW_FULL = Rule(  # other scripts, on the folded raw text
    (
        "хочу умереть|хочу сдохнуть|не хочу жить|покончить с собой|убить себя|убью себя|самоубийств|суицид|"
        "хочу померти|не хочу жити|"
    )(
        "chce umrzec|nie chce (?:juz )?zyc|zabic sie|zabije sie|samobojst|olmek istiyorum|intihar|"
        "kendimi oldur|死にたい|自殺|自杀|消えたい|想死|不想活|"
    )(
        "죽고 ?싶|자살|मरना चाहत|आत्महत्या|ख़ुदकुशी|खुदकुशी|أريد أن أموت|انتحار|اريد ان اموت|اقتل نفسي|vill do\\b|"
        "ta mitt liv|sjalvmord|selvmord|vil do\\b|itsemurha|haluan kuolla"
    )
)

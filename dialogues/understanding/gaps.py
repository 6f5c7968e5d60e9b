"""What a no was said to be about, in eleven kinds. Rules in order of how much they tell; main one first."""

from __future__ import annotations

import re

from dialogues.understanding.lists import Rule
from dialogues.understanding.normalise import plain

_LACK = (
    r"(?:no|not enough|not (?:have|had|got|meet|having)|lack\w*|miss\w*|without|need\w*|want\w*|require\w*|"
    r"asked? for|looking for|too (?:little|few)|insufficient|limited|little|more|stronger|better|deeper|"
    r"weak\w*|short (?:of|on)|preferred|prefer|must have|did not|do not|does not|is not|was not|were not|"
    r"could not|can not|am not|low|poor|had)"
)
_TECH = (
    r"(?:python|java|javascript|typescript|sql|excel|react|angular|vue|node|c\+\+|c#|\.net|dotnet|php|"
    r"ruby|go(?:lang)? (?:code|skills)|rust|scala|kotlin|swift|css|html|aws|azure|gcp|cloud|docker|"
    r"kubernetes|linux|terraform|"
)(
    r"tableau|power ?bi|spark|hadoop|kafka|pandas|tensorflow|pytorch|machine learning|ml|deep learning|"
    r"statistics|stats|data ?bases?|algorithms?|data structures?|system design|architecture|coding|"
    r"programming|code|software|"
)(
    r"technical|tech|sap|salesforce|photoshop|figma|autocad|cad|solidworks|seo|accounting software|"
    r"spreadsheets?|git|devops|api|apis|testing tools?|window functions|security tools?|"
    r"networking (?:skills|protocols)|matlab|r programming|"
)(
    r"hard skills?|computer skills?|it skills?|digital skills?|tools?|framework\w*|stack|hands[ -]on|"
    r"whiteboard|leetcode|hackerrank|case stud(?:y|ies)|modell?ing|gaap|ifrs|crm|erp)"
)
_TASK = (
    r"(?:coding|technical|programming|take[ -]?home|home|case|test|practical|written|skills?|sql|excel|"
    r"aptitude|assessment|hackerrank|design|live|pair|trade|typing|driving|maths?|numerical|logic)"
)

_RULES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "overqualified",
        (
            r"\bover ?-?qualified\b",
            (
                r"\btoo (?:much )?(?:experienced?|qualified|senior|skilled|educated|advanced|good for (?:this|"
                r"the|that|them))\b(?! (?:for me|candidate))"
            ),
            r"\btoo (?:much|many years of) (?:experience|education|expertise|seniority)\b",
            (
                r"\b(?:get|be|become|grow|feel) (?:too |quickly |soon )?(?:bored|under ?-?challenged|"
                r"unchallenged)\b"
            ),
            (
                r"\b(?:leave|quit|move on|jump ship|run away|go) (?:as )?soon(?:er)? (?:as|when) something|"
                r"\b(?:would|will|might|that i|i would|i will) (?:just |only |soon |quickly )?leave (?:soon|"
                r"quickly|after|as soon|when|once|the moment|in a few)\b"
            ),
            (
                r"\bbelow (?:my|your) (?:level|experience|skills)|\bunder ?-?challenged|\b(?:my|"
                r"your) (?:experience|background|cv|resume|profile|level) (?:is|was|seems|"
                r"exceeds?) (?:too (?:senior|strong|high|much|advanced)|above|beyond|far beyond|more than|"
                r"exceed)|\bexceed\w* (?:the|what|our) (?:requirements|needs)|\bmore (?:senior|experienced|"
                r"qualified) than (?:the|they|what|this|we|required|needed|necessary)|\b(?:job|role|"
                r"position) (?:is|was|would be) (?:too (?:junior|small|simple|easy|basic|low)|beneath|"
                r"below) (?:for )?(?:me|you|my|your)?|\b(?:someone|somebody|candidate|"
                r"person) (?:more )?(?:junior|less experienced|less senior|less qualified|earlier in)|"
                r"\btoo senior\b|\bwould not stay (?:long|for long)|\bhigher than (?:the|this) (?:role|position|"
                r"job) needs|\bflight risk\b"
            ),
        ),
    ),
    (
        "logistics",
        (
            (
                r"\b(?:salar\w+|pay|wage|rate|compensation|money|price) (?:\w+ ){0,3}(?:too high|expectations?|"
                r"range|demands?|requirements?|out of|above|over|mismatch|ask|did not|budget)\b|"
                r"\b(?:too expensive|asked (?:for )?too much|out of (?:their|the|our) (?:budget|range|"
                r"price range)|above (?:their|the|our) budget|too high for (?:them|their|the)|could not (?:meet|"
                r"match|afford) (?:my|your|the) (?:salary|ask|expectations?|rate|price)|"
                r"wanted (?:to pay )?(?:less|cheaper)|someone cheaper|cheaper (?:candidate|person|applicant)|"
                r"salary)\b"
            ),
            (
                r"\b(?:visas?|sponsor\w*|work permits?|right to work|work authori[sz]ation|green card|citizen\w*|"
                r"security clearance|immigration|residence permit|eligib\w+ to work)\b"
            ),
            (
                r"\b(?:location|relocat\w+|commut\w*|distance|too far|live (?:too )?far|live closer|"
                r"closer to (?:the )?(?:office|work)|someone (?:more )?(?:local|nearby|closer|on ?site|"
                r"in the (?:area|city|country|office))|local (?:candidate|person|applicant|people)|based (?:in|"
                r"locally|closer|elsewhere)|on[ -]?site|in[ -]?office|in the office|(?:no|not|full|fully|only|"
                r"want\w* )?\s?remote(?: work| only| job)?|hybrid|move to|moving to|willing to (?:move|relocate|"
                r"travel)|travel (?:a lot|requirement|\d+)|driv(?:ing|er'?s?) licen[cs]e|own car|no car|"
                r"have a car|time ?zones?)\b"
            ),
            (
                r"\b(?:start|begin|join)(?:ing)? (?:\w+ ){0,2}(?:date|soon(?:er)?|immediately|earlier|right away|"
                r"straight ?away|at once|next week|quick\w*|in time|now)\b|\bnotice period|\bavailab\w+|"
                r"\bsooner\b|\b(?:someone|somebody) (?:who (?:can|could) )?(?:start|begin|immediately)"
            ),
            (
                r"\b(?:working |work |the |my |shift |opening )?(?:hours|shifts?|schedule|nights?|night shifts?|"
                r"weekends?|rota|full[ -]time|part[ -]time|over ?time|on[ -]call)\b(?! (?:task|test|take|"
                r"assignment|interview|of (?:interview|prep|work)|long|later|ago|wait|before|after|"
                r"project))(?<!\d hours)(?<!\d hour)(?<!few hours)(?<!two hours)(?<!three hours)(?<!four"
                r" hours)(?<!many hours)(?<!twelve hours)"
            ),
            (
                r"\bchild ?care\b|\bschool run\b|\bcontract (?:length|type)|\bcould not travel|"
                r"\bcan not (?:travel|relocate|work (?:nights|weekends|shifts|evenings|full))|"
                r"\bcould not work (?:nights|weekends|shifts|evenings|full|in the)|\bwork (?:nights|weekends|"
                r"shifts|evenings)\b"
            ),
        ),
    ),
    (
        "not_in_control",
        (
            r"\binternal(?:ly)?\b(?! (?:server|error|tool|review|audit|process\b|test|stakeholder))",
            (
                r"\b(?:hiring|recruitment|recruiting|headcount) (?:freeze|frozen|stop\w*|pause\w*|ban|halt|"
                r"on hold)|\bfroze(?:n)? (?:hiring|the (?:role|position|budget|job))|\b(?:stopped|paused|"
                r"no longer|suspended|not|froze) (?:hiring|recruiting)\b"
            ),
            (
                r"\b(?:position|role|job|vacancy|post|opening|project|program|team|department|office|branch|"
                r"funding|it) (?:was|is|has been|got|had been|have been|being|were) (?:\w+ )?(?:cancel\w*|"
                r"withdrawn|closed|put on hold|on hold|paused|eliminated|removed|scrapped|cut|dropped|frozen|"
                r"postponed|no longer|filled|shut|pulled|axed|gone|already filled|outsourced|moved abroad|merged|"
                r"dissolved)\b|\bon hold\b|\bno longer (?:available|exists|needed|open|filling)|"
                r"\bdoes not exist (?:any|now)|\bcancel\w* the (?:position|role|job|vacancy|opening|search)"
            ),
            (
                r"\bbudget\w*\b(?! (?:experience|management|planning skills))|\bfunding\b|\bcost ?-?(?:cut\w*|"
                r"saving\w*|reasons?)|\bcut(?:ting|s)? (?:costs|headcount|jobs|staff|budget)|"
                r"\bfinancial (?:reasons|situation|difficult\w+|problems?)|\bran out of money|\bno money (?:for|"
                r"to)"
            ),
            (
                r"\b(?:re-?structur\w*|re-?organi[sz]\w*|re-?org|lay ?-?offs?|laid off|laying off|merger|merged|"
                r"acqui(?:red|sition)|downsiz\w*|bankrupt\w*|insolven\w*|closing down|shut(?:ting)? down|"
                r"takeover|change of (?:plans?|strategy|direction|priorit\w+)|changed (?:their|the) (?:plans?|"
                r"mind|strategy|priorit\w+|requirements|direction)|priorit\w+ (?:changed|shifted)|"
                r"business needs (?:changed|have changed)|strategy (?:changed|change|shift)|economy|recession|"
                r"market conditions|(?:manager|boss) (?:left|quit|was fired))\b"
            ),
            (
                r"\b(?:too many|so many|hundreds of|a lot of|lots of|high (?:number|volume) of|large number of|"
                r"huge number of|thousands of|\d{2,} (?:other )?) ?(?:\w+ )?(?:applicants?|applications?|"
                r"people applied|candidates?|strong candidates)\b(?! (?:had|with) more)|\bcompetition (?:was|"
                r"is) (?:very |too |really |so )?(?:strong|high|fierce|tough|stiff)|\b(?:strong|tough|fierce|"
                r"stiff|high) competition\b|\bhighly competitive\b|\bmany (?:strong|good|qualified|"
                r"great) (?:candidates?|applicants?)"
            ),
            (
                r"\b(?:another|the other|other|one|someone|somebody|a different|different) ?(?:candidate|person|"
                r"applicant|one|guy|finalist|else)?,? (?:was|is|were|had been|seemed|did|edged|just edged|scored|"
                r"performed) (?:just |only |a )?(?:slightly|marginally|a bit|a little|just|tiny bit|narrowly|"
                r"me out|a hair) ?(?:better|ahead|stronger|higher|more|out)?\b|\b(?:very|really|so|"
                r"extremely) close (?:call|decision|race)?\b|\bclose (?:call|decision|race)\b|\bcoin (?:flip|"
                r"toss)|\bhair'?s breadth|\b(?:lost|missed out) (?:by|on) (?:a|one) (?:point|hair|vote|whisker)|"
                r"\bslightly (?:better|stronger|ahead)\b|\btough (?:decision|choice|call)\b|\b(?:hard|"
                r"difficult) (?:decision|choice|call)\b"
            ),
            (
                r"\b(?:referral|referred (?:candidate|person|someone)|someone they (?:already )?kn(?:e|o)w|"
                r"friend of|boss's (?:son|nephew|daughter|friend)|son of|nephew|relative|already (?:had|"
                r"have) (?:someone|somebody|a candidate)|had someone in mind|promot\w+ (?:someone|somebody|"
                r"from within|from inside)|someone from (?:inside|within|the inside|their own)|"
                r"filled (?:it )?(?:from within|from inside|already|before)|already filled|was filled|"
                r"hired from within|inside candidate|inside guy|in-house|from (?:another|a different) (?:team|"
                r"department)|quota|decided not to (?:fill|hire)|not (?:fill|filling) (?:the|this) (?:role|"
                r"position|job)|no (?:role|position|job|vacancy) any ?more|timing)\b"
            ),
        ),
    ),
    (
        "education",
        (
            (
                r"\b(?:degrees?|diplomas?|qualifications?|certificat\w*|certs?|licen[cs]es?|licensed|licensure|"
                r"bachelor\w*|master'?s|masters|mba|phd|doctorate|college|university|uni|education\w*|"
                r"academic\w*|accredit\w*|gpa|grades?|credentials?|a-?levels?|gcses?|high school|graduate degree|"
                r"graduated|school leaving|apprenticeship|cpa|pmp|acca|cfa|cissp|registration|formal training|"
                r"teaching certificate|training certificate|vocational training|unqualified|not qualified|"
                r"under ?-?qualified)\b(?! (?:of (?:freedom|confidence)|students?|fair|"
                r"friend))(?<!over-qualified)"
            ),
        ),
    ),
    (
        "communication",
        (
            (
                r"\b(?:too |so |very |really |seemed |visibly |was |were |looked |got |sounded |quite |a bit |"
                r"looking )?(?:nervous|shy|quiet|timid|anxious in|tense in|hesitant|insecure|stiff|arrogant|"
                r"aggressive|monotone|unclear|vague|rambl\w+|long[ -]winded|wordy|verbose|talk\w* too (?:much|"
                r"fast|little|quickly|quietly)|spoke too (?:much|fast|quickly|little|quietly|softly)|"
                r"speak too (?:fast|quietly|softly|much)|inarticulate|mumbl\w+|stutter\w*|stammer\w*|babbl\w*|"
                r"soft[ -]spoken|introverted|reserved|short answers|brief answers|one[ -]word answers|"
                r"lost the thread|off ?topic|went blank|froze|freezing|freeze up|eye contact|body language|"
                r"tongue[ -]tied)\b(?! (?:freeze|hiring|week|about money))"
            ),
            (
                r"\bcommunicat\w*|\bpresent(?:ation|ing|ed)\b(?! (?:layer|with a))|\bstory ?telling|"
                r"\bsoft skills?|\bpeople skills?|\binterpersonal|\bsocial skills?|\bpublic speaking|"
                r"\blisten(?:ing|ed)?\b|\barticulat\w*|\bpersuasi\w*|\bstakeholder (?:communication|management)|"
                r"\binterview(?:ing)? (?:skills?|technique|style|manner)|\bhow i (?:explain\w*|talk\w*|"
                r"present\w*|came across|spoke|answer\w*|express\w*|sound\w*)|\bcame across|\bcome across"
            ),
            (
                r"\b(?:english|german|french|spanish|dutch|italian|language|accent|fluen\w+|pronunciation|"
                r"grammar|speaking|spoken|writing|written)\b(?! (?:teacher|test|for (?:a )?(?:test|exam)|tutor|"
                r"assignment|department)| (?:developer|exam))(?:[^.!?]{0,40}(?:not|n't|enough|level|skills?|"
                r"better|improve|weak|poor|bad|problem|issue|barrier|understand|good|fluent|native|required|"
                r"strong)\b)|\b(?:not|low|poor|weak|better|my|more) (?:\w+ ){0,2}(?:fluent|english|german|french|"
                r"language skills?|accent)\b|\bnative speakers?\b|\blanguage (?:barrier|skills?|level)"
            ),
            (
                r"\b(?:not|more|lack\w*|low|too little|without|need\w*|needs|show|little|"
                r"little bit) (?:\w+ ){0,3}(?:confiden\w+|assertive\w*|self[ -]assur\w+|convincing|concise|"
                r"structured|clarity|clear|to the point|charisma\w*|eloquent|outspoken|presence)\b|"
                r"\bconfidence\b|\b(?:answers?|responses?|replies|explanations?|examples?|"
                r"stories) (?:\w+ ){0,4}(?:vague|unclear|long|short|structure\w*|confus\w*|generic|weak|concise|"
                r"clear|specific|disorgani[sz]ed|all over|rambl\w*|examples?|detail\w*|superficial|shallow|brief|"
                r"flat)\b|\b(?:vague|unclear|long|generic|short|weak|confusing|unstructured|poor|bad|wooden|"
                r"superficial) (?:answers?|responses?|replies|explanations?|examples?)\b"
            ),
            (
                r"\b(?:not|no|more|give|gave|giving|given|lack\w*|concrete|specific|better|good|enough|"
                r"with) (?:\w+ ){0,3}examples?\b|\bstar (?:method|format)|\b(?:could|did|can) not (?:explain|"
                r"express|describe|articulate|sell|speak|present|put into words|get my point|"
                r"find the (?:right )?words)(?! why)\b|\bsell (?:myself|yourself)|\bstruggl\w+ to (?:explain|"
                r"express|speak|present|communicate|articulate)|\btalked too much|\btoo much detail|"
                r"\binterrupted\b|\bbehaviou?ral (?:questions?|interview)|\bmiscommunicat\w+|"
                r"\bmisunderst\w+ the question"
            ),
        ),
    ),
    (
        "preparation",
        (
            (
                r"\b(?:un|under|ill|not (?:well |very |really |that |so |properly |fully |enough )?|badly |"
                r"poorly |better |more |well |lack of |insufficient(?:ly)? |little )-?prepar\w*\b|\b(?:did|have|"
                r"had|was|were|do|should) (?:not )?(?:have )?(?:really |properly |enough )?(?:prepar\w+|"
                r"research\w*|read up|practi[sc]ed?|rehearse\w*|study|studied|done my homework|do my homework|"
                r"look(?:ed)? (?:at|up|into) (?:the |their )?(?:company|product|website|firm|business|job))\b|"
                r"\bpreparation\b|\bhomework\b(?! (?:task|test|assignment))"
            ),
            (
                r"\b(?:know|knew|knowledge|understand\w*|understood|learn\w*|research\w*|read|idea|homework|"
                r"familiar\w*|information|informed|clue) (?:\w+ ){0,5}(?:company|compan(?:y|ies)'s? \w+|firm|"
                r"business|product\w*|organi[sz]ation|mission|values of|industry news|role|what they do|"
                r"what the company|website|competitors|customers|about them|school|hospital|brand|"
                r"market they)\b(?! (?:experience|stack))"
            ),
            (
                r"\b(?:no|any|not (?:have|had|ask)(?: any)?|did not ask|without|asked no|few|good|"
                r"ask(?:ed)?(?: any| good| enough)?|prepare\w*) (?:any |good |enough |smart |"
                r"many )?questions\b(?! (?:well|right|correct|about my|"
                r"in time))(?! i could not answer)(?:(?: (?:for|to|of) (?:them|the|interviewer|panel|end|ask))|"
                r" at the end| prepared|[.!,]|$| ready| about (?:the|their))"
            ),
            (
                r"\bmotivat\w+|\benthusias\w*|\bpassion\w*|\binterest(?:ed)? (?:in|enough|level)?|"
                r"\bnot (?:\w+ )?(?:eager|excited|keen|hungry|driven|interested|engaged|motivated)\b|"
                r"\blow energy|\bseem(?:ed)? (?:bored|uninterested|disinterested|unmotivated|unenthusiastic|"
                r"not interested)|\bdisinterest\w*|\bdrive\b(?! (?:a|the|to|my))|\bunmotivated|\black of interest"
            ),
            (
                r"\bwhy (?:i|you) (?:want\w*|would want|am interested|applied|apply|chose|like\w*|was interested|"
                r"are interested)\b|\bwhy (?:this|the|their|that) (?:role|company|job|position|firm)\b|"
                r"\bwhy us\b|\b(?:showed up|came|arrived|was|were|logged in|joined) (?:\w+ ){0,2}late\b|"
                r"\blate (?:to|for) the (?:interview|call)|\bgeneric (?:cover letter|application|cv)|"
                r"\b(?:cover letter|application|cv|resume) (?:was |were |is |not )*(?:too )?(?:generic|tailored|"
                r"sloppy|had typos|typos|not specific|template|incomplete|copy)|\btypos?\b|"
                r"\bspelling (?:mistakes?|errors?)|\bforgot (?:the|their|to (?:attach|bring|prepare|mention)|"
                r"what the|my (?:portfolio|documents))|\bdress(?:ed)? (?:code|too|badly|inappropriately|in)|"
                r"\bwrong (?:company )?name|\bportfolio (?:was )?(?:missing|not|incomplete|outdated)|"
                r"\bincomplete (?:application|form|documents)|\bwing(?:ed)? it\b|\bimprovis\w+"
            ),
        ),
    ),
    (
        "culture",
        (
            (
                r"\b(?:cultur\w+|team fit|fit (?:in(?:to)? )?(?:with )?(?:the|their|our|in the) (?:team|culture|"
                r"group|company|values|people)|team (?:dynamics?|chemistry)|chemistry|personalit\w+|vibe|"
                r"values? (?:did|do|were|are|fit|mismatch|align\w*|differ\w*|not)|(?:different|differing|other|"
                r"shared|company|our|their|my|the) values?|(?:not|no|did not|do not|would not|does not|wouldn't|"
                r"might not|may not) (?:\w+ ){0,2}(?:fit|gel|click|blend|mesh|jive|get along|belong|"
                r"match) (?:in\b|into\b|with (?:the|their|our|them|team|others)|the (?:team|culture|vibe|group)|"
                r"well with|there|among)|did not (?:click|gel)|click(?:ed)? with|not a team player|team player|"
                r"attitude|work(?:ing)? style|style (?:mismatch|did|was)|mindset|mentality|too (?:corporate|"
                r"formal|casual|different|direct|independent|serious|old school)|start-?up mentality|"
                r"way of working|fit socially|social fit|not (?:a )?(?:good |right |great )?fit for (?:the|their|"
                r"our) (?:team|culture|values|group)|misaligned|alignment with|clash\w*|temperament|"
                r"not (?:one of|like) (?:them|us)|type of person|kind of person|character)\b"
            ),
        ),
    ),
    (
        "technical",
        (
            (
                r"\b(?:fail\w*|flunk\w*|bomb\w*|mess\w* up|screw\w* up|bad(?:ly)? (?:on|in|at)?|poor(?:ly)?|"
                r"struggl\w*|did not (?:pass|finish|complete|solve|do well|work|compile)|errors?|bugs?|"
                r"mistakes?|could not (?:solve|finish|complete|do)|stuck|wrong|weak|incomplete|not (?:pass|"
                r"finish|complete)|low score|scored|below|too slow|slow|out of time|ran out of time|"
                rf"time ran out|unfinished)\b[^.!?]{{0,30}}\b{_TASK}? ?(?:test|challenge|task|assignment|"
                r"exercise|assessment|question|questions|interview|round|problem|problems|quiz|exam|homework|"
                r"take[ -]home|project|code|solution|puzzle|simulation|bug|algorithm\w*|query|queries|"
                r"demo)\b(?! (?:them|they|skills))"
            ),
            (
                rf"\b{_TASK} (?:test|challenge|task|assignment|exercise|assessment|questions?|interview|round|"
                r"problem|quiz|exam|part|solution|project|demo)\b"
            ),
            (
                r"\b(?:test|assignment|task|exercise|challenge|assessment|solution|code|take[ -]home|exam|"
                r"quiz)\b[^.!?]{0,30}\b(?:error\w*|bug\w*|mistake\w*|fail\w*|bad\w*|poor\w*|wrong|incomplete|"
                r"not (?:good|clean|finished|complete|work\w*|pass\w*|enough|efficient|right|correct)|weak|slow|"
                r"messy|low|score|below|unfinished|did not|missing)"
            ),
            rf"\b{_LACK}\b[^.!?]{{0,40}}\b{_TECH}\b",
            (
                rf"\b{_TECH}\b[^.!?]{{0,40}}\b(?:not|weak\w*|poor|lack\w*|too (?:low|basic|weak|slow|little)|"
                r"rusty|missing|below|beginner|basic|limited|outdated|improve\w*|stronger|better|insufficient|"
                r"enough|skills?|knowledge|bad|gap|gaps|depth|level|need\w*|expertise|failed|wrong|error\w*|"
                r"went badly|could have)\b"
            ),
            (
                r"\b(?:not|more|stronger|weak|deeper|deep|better|no|little|of) (?:\w+ ){0,2}(?:depth|"
                r"knowledge|expertise|skills?|command|know-?how|understanding|proficien\w+) (?:in|of|with|on|"
                r"around|about)\b(?! (?:the |their |our )?(?:company|people|industry|culture|team|business|"
                r"product))"
            ),
            (
                r"\b(?:technical|hard|job|practical|professional|specialist|specific|core|required|necessary|"
                r"right|relevant|certain|key) ?(?:\w+ )?skills?\b|\bskill ?(?:set|gap|s gap|level)s?\b|"
                r"\bskills? (?:\w+ ){0,3}(?:not|lack\w*|missing|weak|match|enough|mismatch|improve)|\b(?:lack\w*|"
                r"missing|weak|not enough|no|without|improve|wrong|different|stronger) (?:\w+ )?skills?\b"
            ),
            (
                r"\b(?:could|did|can|was|were) not (?:able to )?(?:answer|solve|explain|know|understand|write|"
                rf"use|debug|code)\b[^.!?]{{0,30}}\b(?:technical|questions?|{_TECH}|problem|query|code|tool|"
                rf"system|sql)\b|\b(?:do|did|does) not (?:know|use|have|speak) (?:enough |much |any )?{_TECH}|"
                rf"\bnever (?:used|worked with|learned|touched|coded) {_TECH}"
            ),
        ),
    ),
    (
        "experience",
        (
            r"\bexperienc\w*",
            (
                r"\b(?:too|more|not|very|bit|still|quite|so|rather) (?:\w+ )?(?:junior|green|inexperienced|fresh|"
                r"young in|early in|new to|new in)\b|\btoo early in (?:my|your)|\b(?:more|someone|somebody|a|"
                r"another|candidate|very|person|looking for|wanted|needed) (?:\w+ )?senior\b|\bsenior(?:ity|"
                r"er)?\b(?! (?:software|data|backend|frontend|engineer|developer|analyst|manager)\b)|"
                r"\binexperienc\w*|\bnot senior|\bentry[ -]level|\bbeginner\b|\bjust (?:a )?(?:graduate\w*|"
                r"out of (?:school|college|uni\w*))|\bfresh (?:graduate|out)|\bnewbie"
            ),
            (
                r"\b(?:background|track record|years?|portfolio|references?|history|exposure|practice|managed|"
                r"manag\w+ (?:people|a team|teams|projects?)|led|lead(?:ing|ership)?|industry|sector|domain|"
                r"field|line management|leadership|worked (?:in|with|on|as)|done (?:this|it|that|the job) before|"
                r"hands on|career change\w*|career gap|gap in (?:my|your)|from (?:a|the) (?:same|similar|"
                r"different) (?:industry|field|sector|background)|direct(?:ly)? relevant|relevant work|proven|"
                r"expertise)\b(?! (?:ago|old|later|of (?:my|your) life|in a row))"
            ),
        ),
    ),
    (
        "positive",
        (
            (
                r"\b(?:they|she|he|recruiter|manager|panel|interviewer\w*|hr|team|everyone|boss|everybody|we|"
                r"director|people|feedback|priya|\w+) (?:really |all |also |actually |both |even |said (?:they |"
                r"that they )?(?:really )?)*(?:liked|loved|enjoyed|praised|complimented|admired|appreciated|"
                r"was impressed|were impressed|is impressed|impressed|valued|recommended)\b(?! (?:the other|"
                r"another|someone|somebody|more|him|her better|them more|to hire|to go))|\b(?:i|you) (?:did|"
                r"had done|performed|interviewed|presented|came across|answered|communicated|was|"
                r"were) (?:really |very |so |pretty |quite |extremely |actually )*(?:well|great|good|amazing|"
                r"fantastic|excellent\w*|strong\w*|impressive|brilliant\w*)\b(?! (?:enough|prepared))|\b(?:good|"
                r"great|positive|strong|excellent|lovely|nice|glowing|encouraging|amazing|fantastic|wonderful|"
                r"impressive|outstanding|super) (?:\w+ )?(?:feedback|interview\w*|impression\w*|comments?|words|"
                r"review|candidate|answers?|presentation|portfolio|cv|resume|conversation|profile|energy|"
                r"attitude|questions|examples?|background|application)\b(?! (?:but|was given to|we (?:had|"
                r"received)))|\bimpress(?:ed|ive)\b|\bstrengths?\b|\bstrong (?:points?|side)|\bnothing (?:wrong|"
                r"bad|negative|to improve)|\b(?:apply|try|come back) again\b|\bstay in touch|\bkeep (?:me|"
                r"you) in mind|\bwell done\b|\bstood out|\b(?:second|runner)[ -]?(?:choice|place|up)\b|"
                r"\bnice things|\bcompliment\w*|\b(?:css|work|task|test|design|code|presentation|answers|cv|"
                r"portfolio) (?:was|were) (?:really |very |so )?(?:great|excellent|good|strong|impressive|"
                r"fantastic)\b(?! enough)"
            ),
        ),
    ),
    (
        "vague",
        (
            (
                r"\b(?:no|not (?:any|give|given|get|got|share|provide|offer|tell|say|explain|receive|specify|"
                r"mention)|without|never (?:gave|got|said|told|explained|received)|did not (?:say|tell|give|"
                r"explain|specify|get|mention|share|provide|offer)|do not (?:say|tell|give|explain|know why)|"
                r"refus\w+ to|can not|could not|will not|unable to|zero|hardly any|"
                r"nothing in) ?(?:\w+ ){0,4}(?:feedback|reasons?|why|explanations?|explain|details?|comments?|"
                r"specifics?|individual|information|answer)\b|\b(?:no|zero) (?:feedback|reason|explanation|"
                r"comment|details?)\b|\bnothing (?:specific|concrete|useful|helpful|at all|more|else)\b|"
                r"\bdo not know why\b|\bno idea why\b|\bwithout (?:a |any )?(?:reason|explanation|feedback)|"
                r"\bdid not (?:say|tell me|explain)(?: much| anything| more| why)?(?=[.!?,]|$)"
            ),
            (
                r"\b(?:generic|standard|template\w*|automated?|automatic|form|boilerplate|"
                r"copy[ -]?(?:and[ -]?)?paste\w*|canned|stock|usual|vague|impersonal|auto-?generated|no-?reply|"
                r"one[ -]line|mass) ?(?:rejection|e?mail|letter|reply|response|message|answer|text|feedback|"
                r"phrase|line|no|blah|reasons?)?\b(?! answers?)"
            ),
            (
                r"\b(?:mov\w+|proceed\w*|go\w*|went|continu\w*|progress\w*|decided|chose\w*|choos\w*|select\w*|"
                r"pick\w*|hired|prefer\w*|favou?red|opt\w*|took|gave it to|found|going) (?:\w+ ){0,4}(?:with |"
                r"on |forward |ahead |for |to )*(?:an)?(?:other|someone|somebody|different|better|stronger|"
                r"more suitable|others) ?(?:\w+ )?(?:candidates?|applicants?|people|person|direction|fit|else|"
                r"match|one|profile|option)?\b(?! (?:who|with (?:more|better|stronger|a|deeper))\b)"
            ),
            (
                r"\b(?:not|was not|were not|no) (?:\w+ ){0,3}(?:match|fit|right (?:person|candidate|one|fit)|"
                r"suitable|what (?:they|we) (?:\w+ )?(?:looking|need\w*|want\w*)|selected|successful|chosen|"
                r"shortlisted|suit\w*)\b|\b(?:better|best|closer|stronger|other|more suitable|good|perfect|right|"
                r"great|suitable) (?:fit|match|suited|aligned|candidates?|applicants?|qualified)\b|"
                r"\bbetter suited|\bmore suitable|\bunfortunately\b|\bunsuccessful\b|\bnot (?:the )?right\b|"
                r"\bnot what\b|\bsomething (?:else|different|missing)|\bmore closely (?:match\w*|align\w*|meet)|"
                r"\b(?:closely|better) (?:match\w*|meets?|fits?|align\w*)|\bregret to inform|"
                r"\bnot (?:be )?(?:moving|proceeding|going|progressing|continu\w+) (?:forward|further|ahead|on|"
                r"with)|\bkeep (?:your|my) (?:cv|resume|details) on file|\bdecided against\b|\bgut feeling|"
                r"\bwe wish you|\bcareful (?:consideration|review)|\bwent (?:in )?(?:a|another) different|"
                r"\bdifferent direction"
            ),
        ),
    ),
)
_COMPILED = tuple((name, tuple(Rule(p) for p in patterns)) for name, patterns in _RULES)
# A vague line beside a real reason says nothing; a warm word beside one is no gap.
_QUIET = ("positive", "vague")
_HARD = Rule(rf"\b(?:{_TECH}|{_TASK} (?:test|task|challenge|assignment|round|questions?)|hard skills)\b")
_LEADERSHIP = Rule(r"\byears? of\b|\bexperience\b")


def gaps(text: str) -> tuple[str, ...]:
    """Kinds named in a text, the telling ones first, then in the order they were said."""
    low = plain(text)
    found: dict[str, tuple[int, int]] = {}
    for rank, (name, rules) in enumerate(_COMPILED):
        hits = [m.start() for rule in rules for m in (rule.search(low),) if m]
        if hits:
            found[name] = (rank, min(hits))
    _settle(found, low)
    firm = sorted((n for n in found if n not in _QUIET), key=lambda n: found[n][1])
    soft: list[str] = [n for n in ("positive", "vague") if n in found]
    return tuple(firm + [n for n in soft if not firm or n == "positive"])


def _settle(found: dict[str, tuple[int, int]], low: str) -> None:
    """Where two kinds read the same words, the narrower one stays."""
    if "overqualified" in found:
        for other in ("experience", "education", "vague", "communication"):
            found.pop(other, None)
    if (
        "experience" in found
        and "technical" in found
        and _LEADERSHIP.search(low)
        and not re.search(r"\b(?:test|task|assignment|skills?|failed|coding (?:round|interview))\b", low)
    ):
        found.pop("technical")
    if "communication" in found and "technical" in found and not _HARD.search(low):
        found.pop("technical")
    if "experience" in found and "education" in found and not re.search(r"experien\w*|senior|junior", low):
        found.pop("experience")
    for narrow in ("communication", "preparation", "culture", "technical", "logistics"):
        if (
            narrow in found
            and "experience" in found
            and not re.search(r"experien\w*|senior|junior|background|track record", low)
        ):
            found.pop("experience", None)
    if "culture" in found or "not_in_control" in found or "logistics" in found:
        found.pop("vague", None)

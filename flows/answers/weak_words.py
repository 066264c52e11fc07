"""The words that the checks for weak answers look for, as patterns over folded text. Holds no rule.

Each check has two lists: words that make it fire and words that keep it quiet. The
second list is the longer one on purpose: a push-back without cause costs trust.
"""

from __future__ import annotations

from flows.answers.lexicon import late

PARTY = late(
    r"\b(?:board(?: of directors)?|shareholders?|investors?|distributors?|resellers?|dealers?"
    r"|wholesalers?|integrators?|oems?"
    r"|(?:end[ -]?)?users?|operators|teams?|departments?|dept\.?|company|firm|organi[sz]ation"
    r"|customers?|clients?|management|works councils?"
    r"|staff|workers|planners|engineers|committee|group|everyone|everybody|all of them|the plant"
    r"|the business|technicians|agency)\b"
)
"""Parties that seldom open the wallet themselves."""
SEVERAL = late(
    r"(?:[\w'/-]+ ){0,5}(?:"
    r"managers|supervisors|foremen|superintendents|(?:site|shift|team|line|floor|project|unit|area|group) leads"
    r"|leaders|coordinators|schedulers|dispatchers|nurses|doctors|physicians|surgeons|therapists|carers|caretakers"
    r"|teachers|lecturers|professors|drivers|pilots|cleaners|pickers|packers|cooks|chefs|guards|lifeguards|clerks"
    r"|assistants|secretaries|agents|advisors|analysts|developers|designers|accountants|buyers|inspectors|trainers"
    r"|mechanics|electricians|fitters|welders|machinists|employees|crews?|colleagues|specialists|patients"
    r"|students|visitors|passengers|shop floor)"
    r"(?: (?:there|themselves|mostly|probably|together|(?:of|at|in|on|for|from) .*))?"
)
"""Several people in one role, who mostly use a thing; the whole of a first clause."""
PAYS = late(
    r"\b(?:they pay|pays? (?:for|it|from|out)|own budget|their budget|its budget|have (?:a"
    r"|the) budget|(?:have|has|got|with|own) (?:[\w']+ ){0,3}(?:budgets?|money|purse|pot)|holds? the budget"
    r"|signs?|sign off|opens? the wallet"
    r"|owner|head of|lead(?:er)?|boss|member|chair\w*)\b|\w+'s (?:cfo|ceo|coo|head|boss)\b|\d"
)

BESIDE = late(r"(?:[,;:(]| - |\b(?:and|via|through|meaning|i\.?e\.?)\b)[ (]*")
"""What may stand between a party and the person in it who counts."""

LIKE_OURS = late(
    r"\b(?:like ours|like our [\w ]{2,20}|(?:need|needs|want|wants|miss|lack|lacks|without"
    r"|don't have|have no|has no) (?:our (?:\w+ ){0,2}(?:product|platform|system|tool|software"
    r"|solution|service)|us)\b(?! to)|as ours|such as ours)"
)
LACK = late(
    r"\b(?:no|lack(?:s|ing)?(?: of)?|without|don't have|dont have|doesn't have|doesnt have"
    r"|do not have|does not have|haven't got|havent got"
    r"|not have|need|needs|want|wants|looking for|look for|missing|in need of|could use|should have"
    r"|absence of|would like|not got)"
    r" (?:any |a |an |one |some |new |better |modern |proper |good |real |central |single |decent "
    r"|dedicated |integrated |more |kind of )*"
    r"(?:(?!the |their |to |his |her |us |that )[\w-]+ ){0,2}"
    r"(?P<product>platform|system|tool|software|solution|crm|erp|mes|wms|tms|app|application|module"
    r"|dashboard|portal|licen[cs]e|automation solution|digital twin|ai)\b"
)
CONSEQUENCE = late(
    r"\b(?:so (?:they|that|the|nobody|we|it|orders?|every)|because|which (?:means|costs|leads)"
    r"|leads? to|therefore|costs?|lose|loses|losing|late|miss(?:es|ed)? (?!a\b|an\b)"
    r"|wast\w+|overtime|hours?|days?|errors?|mistakes?|delays?|scrap|crash\w*|breaks?|broken|stops?"
    r"|nobody|no one|everything (?:is|by|on|in)|by (?:phone|mail|e-?mail)|chaos|firefight\w*|guess\w*|lost"
    r"|double|twice|penalt\w*|quits?|trouble|struggl\w*|cannot|can'?t|unable|don'?t know|blind"
    r"|fails?|slow|manually|by hand|excel|spreadsheets?|paper|complain\w*"
    r"|no idea|and that|when)\b|\d"
)

SMALL_TALK = late(
    r"\b(?:golf(?:er|ing)?|football|soccer|tennis|sports?|sporty|ski(?:ing|s)?|sailing|cycling"
    r"|bik(?:es|ing)|marathons?|hockey|cricket|rugby|basketball|baseball|handball"
    r"|kids?|children|daughters?|sons?|grand(?:kids?|child(?:ren)?|son|daughter)|family|wife|husband"
    r"|bab(?:y|ies)|holidays?|vacations?|weather|food|wines?|beers?|restaurants?|barbecue|bbq"
    r"|dogs?|cats?|hobby|hobbies|music|concerts?|fishing|hunting|gardening|garden|classic cars?"
    r"|cooking|chess|yoga|jogging|running club|horses?|riding|sailing boat|formula (?:1|one)|bayern"
    r"|arsenal)\b"
)
WORRY = late(
    r"\b(?:worr\w*|afraid|fear\w*|scared|anxious|anxiety|stress\w*|blam\w*|board|job|career"
    r"|promot\w*|hours|late|miss\w*|proud|pride|recogni\w*|overtime|pressure|sleep\w*|grilled"
    r"|embarrass\w*|can'?t|cannot|never|because|control|trust\w*|rely|reliab\w*|fair\w*|number"
    r"|numbers|deadline|deliver\w*|orders?|audit\w*|safe\w*|quit\w*|home|headache|waste|recall\w*"
    r"|shortage"
    r"|hates?|wants?|tired|fed up|exhaust\w*|phone|calls|interrupt\w*|weekends?|peace|(?<!the )time|work"
    r"|shift|suppl\w*|complain\w*|risk\w*|regulat\w*|business|sales|margin|industry|company|plant"
    r"|factory|market|customers?|club wants|firm)\b|\d"
)

RELATIONSHIP = late(
    r"\b(?:relationships?|partnerships?|(?:mutual |their )?trust\b|trusted partner|trust (?:us|me"
    r"|each other)|(?:years|yrs) (?:of )?(?:working |doing business )?together"
    r"|work(?:ed|ing) together|good relations?|go (?:way|a long way) back"
    r"|(?:know|knows|known|like|likes) (?:us"
    r"|me|each other)\b"
    r"|get(?:s|ting)? (?:on|along)(?: well| great| fine)?|loyal(?:ty)?|long[- ]?standing"
    r"|long history|good history|history (?:together|with them)|friends?(?:hip)?|personal contact"
    r"|chemistry|good contact|close contact|rapport|partner of choice|been with us)\b"
)
CONCRETE = late(
    r"\b(?:risk\w*|fail\w*|guarantee\w*|warrant\w*|downtime|hours?|minutes|days?|weeks?"
    r"|respon[sd]\w*|on[- ]site|within|penalt\w*|deliver\w*|stock|spec\w*|technical|patent\w*|faster"
    r"|cheaper|only ones?|price\w*|because|so (?:they|that|we)"
    r"|engineers?|process\w*|line|lines|plants?|machines?|certif\w*|lead times?|integrat\w*|data"
    r"|safe\w*|validat\w*|approv\w*|audit\w*|tool\w*|software|reduc\w*|sav(?:e|es|ing)\w*|avoid\w*"
    r"|cut|cuts|fewer|less|know(?:s)? (?:their|the|how|where|what)"
    r"|quality|uptime|emergency|changeovers?|orders?|parts|production|recipes?|formulation\w*"
    r"|between|management system|crm)\b|%|€|\$|£"
)

_intensity = (
    "very|really|quite|so|much|more|better|best|good|great|high|higher|improve|improved|improving"
    "|increase|increased|more|overall|general|generally|just|the|a|an|their|our|its|it's|all|some"
    "|top|excellent|nice|big|bigger|new|and|of|in|less|lower|reduce"
)
_empty = (
    "good|better|best|great|fine|ok|okay|nice|service|services|quality|efficiency|efficient|value"
    "|stuff|things|thing|support|solution|solutions|results|result|performance|productivity"
    "|communication|everything|something|anything|improvement|improvements|growth|success|innovation"
    "|flexibility|experience|usual|usual things|usual stuff|many things|various|various things"
    "|lots|lot|business|synergies|synergy|digitalisation|digitalization|digitization|transformation"
    "|cheaper|faster|excellence|satisfaction|happy|happier|normal|standard|same|same as always"
    "|same as usual"
    "|bad|important|yes|no|maybe|sure|well|price|prices|money|cost|costs|problems|problem|issues"
    "|issue|work|etc|optimisation|optimization|process|processes|expertise|know-how|knowledge"
    "|competence|competitive|competitiveness|professional|professionalism|customer satisfaction"
    "|people|interesting|hmm|x|test|asdf|bla|blah"
)
VAGUE = late(
    rf"(?:(?:{_intensity})[ ,/&+]+)*(?:{_empty})(?:[ ,/&+]+(?:(?:{_intensity})["
    rf" ,/&+]+)*(?:{_empty}))*"
)

COUNTED = late(
    r"\b(?:half|twice|thrice|double[ds]?|triple[ds]?|once|none|zero|every (?:hour"
    r"|day|week|month|year|order|second|other)|each (?:day|week|month|year)|daily|a third|a quarter"
    r"|two thirds|nil|nothing)\b"
)
"""Words that say how much or how often without a numeral."""

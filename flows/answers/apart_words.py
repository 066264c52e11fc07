"""The cues that tie a part of a long answer to a place: patterns over folded text. Holds no reader.

Precision comes before recall: what has no cue here is left where it stands, in the turn
as typed. In what the customer wrote, "we" are they and "you" are we; the two are kept apart.
"""

from __future__ import annotations

from flows.answers.lexicon import late

_they = (
    r"(?:they|she|he|them|everyone there|the (?:customer|client|plant|team|company|board|owner"
    r"|others?|previous owner)"
    r"|their [\w-]+|the [\w-]+ (?:manager|director|team|department|lead)|[^\W\d_]{2,20}(?: [^\W\d_]{2,20})?)"
)
_now = r"(?:'ve|'d|'s| have| had| has)?(?: already| once| also| even| previously| just| both| all)*"
_trying = (
    r"(?:tried|bought|brought in|hired|piloted|introduced|switched to|paid for|rolled out|tested"
    r"|built their own"
    r"|built our own|invested in|had a consultant)"
)

SAID_SO = late(
    r"\b(?:told (?:me|us)|tells (?:me|us)|said|says|mentioned|mentions|complain(?:s|ed)?|admitted"
    r"|explained|wrote"
    r"|confirmed|stated|put it|called it|sagte?|meinte|sagt)\b(?: (?:us|me))?(?:[ ,]+(?:last week"
    r"|yesterday|today|on the phone|in (?:the|our) (?:meeting|call)|on (?:mon|tues|wednes|thurs"
    r"|fri)day))?(?: (?:that|about|of|dass|how))?[ ,:]*"
)
COMPLAINT = late(
    r"\b(?:los(?:es?|t|ing)|late|slips?|slipp(?:ed|ing)|delay(?:s|ed)?|wait(?:s|ed|ing)?|too (?:long"
    r"|slow|many|much|late|often|high)"
    r"|breaks? down|breakdowns?|broken?|fail(?:s|ed|ure|ures|ing)?|errors?|mistakes?|rework"
    r"|scrap(?:ped)?|overtime|penalt(?:y|ies)|fines?"
    r"|struggl\w+|can'?t|cannot|can not|never|unable|miss(?:es|ed|ing)?|wast(?:e[sd]?|ing)|eats?"
    r"|eating|stop(?:s|ped|page|pages)?"
    r"|stands? still|idle|chaos|shortages?|short of|by hand|manual(?:ly)?|backlogs?|stock-?outs?"
    r"|churn|leav(?:e|es|ing) us|no overview"
    r"|nobody knows|no one knows|out of control|complaints?|returns?|claims?|downtime|outages?"
    r"|crash(?:es|ed)?|bottlenecks?|queues?"
    r"|takes? (?:us |them )?(?:\w+ )?(?:hours|days|weeks|ages|forever|half)|twice|again and again"
    r"|firefight\w*|drown\w*"
    r"|stuck|jammed?|wrong|unplanned|unreliable|angry|cancel(?:s|led|lations?)?|leak\w*|spoil\w*"
    r"|write[- ]?offs?|empty|blocked|reject(?:s|ed|ions?)?|damaged?|defects?|defective|faulty|recall(?:s|ed)?"
    r"|accidents?|injur(?:y|ies|ed)|incidents?|no-?shows?|deviations?|non-?conformit(?:y|ies)"
    r"|zu (?:spät|lang|lange|viele?|hoch)|verspät\w+|ausfälle?|ausschuss|stillst\w+|überstunden"
    r"|fehlen|en retard|retards?|pannes?|rebuts?)\b"
)
PROBLEM = late(
    r"\b(?:the|their|her|his|our|main|biggest|real|core|big) (?:main |biggest |real |core "
    r"|big )?(?:problem|issue|headache|pain|trouble|bottleneck"
    r"|worry|problème|hauptproblem)(?: there| here| for [^\W\d_]{2,15})?(?: is|'s| seems to be| lies in"
    r"|:| -)(?: that)? "
    r"|\bwhat hurts(?: them| us| most)*(?: is|:) |\b(?:das|unser) (?:haupt)?problem(?: ist|:) "
    r"|\ble problème(?: est|:|, c'est)(?: que)? "
)
POLITE = late(
    r"\b(?:thank|thanks|sorry|apolog\w+|please|kindly|could you|would you|can you|let (?:me|us) know"
    r"|look(?:ing)? forward"
    r"|happy to|appreciate|attached|bitte|danke|merci|late reply|late answer|veuillez)\b"
)
QUOTED = late(r"[\"“„«”](?P<words>[^\"“”„«»\n]{4,400})[\"”“»]")

TRIED = late(rf"(?<![\w'-]){_they}{_now} {_trying}\b")
TRIED_WE = late(
    rf"\bwe{_now} {_trying}\b|\b(?:wir haben|nous avons)(?: schon| bereits"
    rf"| déjà)? .{{0,60}}\b(?:versucht|ausprobiert|eingeführt|gekauft|essayé|acheté|testé)\b"
)
NOT_TRIED = late(
    r"\b(?:never|not|n't|nobody|who|if) |tried to (?:reach|call|contact|get hold|hide|sell)"
    r"|\b(?:bought|tested|hired|introduced) (?:from |by )?(?:us|our|you|your)\b"
    r"|\b(?:i|we|you|it|that|which|this|someone|somebody) (?:have |had |'ve )?(?:already )?(?:tried"
    r"|bought|brought|hired|piloted|introduced|switched"
    r"|paid|rolled|tested|built|invested|had)|bought (?:by|it)\b|introduced (?:me|us|him|her|himself|herself)"
)
DECIDE = late(
    r"\b(?:(?:the )?(?:final |investment )?decision(?: (?:is|will be|comes|falls|should be|made|taken"
    r"|on this))*"
    r"|(?:board|committee|owners|management) (?:will )?(?:meets?|votes?|decides?)(?: on (?:it|this|that))?"
    r"|(?:they|we|she|he|[^\W\d_]{2,20}) (?:will |want to |wants to )?decides?(?: on (?:it|this|that))?"
    r"|(?:the )?decision(?: has| is| was)?(?: been)? (?:moved|slipped|postponed|pushed|delayed|verschoben)"
    r"|(?:it'?s |it is |will be |gets )decided|go/no-go|to be decided|(?:die )?entscheidung (?:fällt|ist|soll)"
    r"|la décision (?:sera|est|tombe))\b[^.;!?]{0,50}?"
    r"\b(?:by|in|on|until|at|before|next|after|mid|end of|beginning of|to|from|into|bis|im|am|auf|en|avant"
    r"|fin)\b \S+"
    r"|(?:\b(?:signs?|approves?|decides?)\b[^.;!?]{0,30}\d[^.;!?]{0,20}[,;] ?)?\b(?:(?:anything|everything|all) )?"
    r"(?:above|over|beyond|more than)(?: (?:that|this|it)| [€£$]?\d[\d.,]*(?: ?(?:k|m|mio|million|thousand|euros?|eur"
    r"|€|gbp|usd|dollars|pounds|chf))?)?,?"
    r" (?:(?:it|that|this|then|always|also|only|up|is|for|by) )*(?:(?:goes?|needs?|has|have|must|requires?|takes?|to"
    r"|the|their|her|his|a|by|be|signed|approved|ok|okay|nod|of|from) )*(?:\w+ )?"
    r"\b(?:board|committee|owners?|shareholders?|head office|headquarters|hq|group|parent|ceo|council|trustees|ministry"
    r"|works council|supervisory board|advisory board)\b"
    r"|\b(?:board|committee|owners?|shareholders?|ceo|council|trustees) (?:has to |have to |must |needs to )?"
    r"(?:signs?|sign off|signs off|approves?|approve|decides?)(?: off)?(?: on)? "
    r"(?:anything |everything |all )?(?:above|over|beyond|more than)\b[^,.;!?]{0,20}\d[^,.;!?]{0,12}"
)
NOT_DECIDE = late(
    r"n'?t (?:even |really )?decide|\b(?:not|never) decides?"
    r"|\b(?:i|you) (?:will )?decide|decided (?:to|on|against|for)|if (?:they|we|you) decide"
    r"|meets? (?:us|me|you|in|at|the (?:target|need|spec))"
)
WHY_NOW = late(
    r"\b(?:contract|licen[cs]e|lease|agreement|warranty"
    r"|subscription)(?: with [\w ]{2,30}?)? (?:runs out|expires|ends|is up|terminates)\b"
    r"|\b(?:why|reason) (?:it'?s )?now\b|\b(?:now|urgent|acting) because\b|\bvertrag (?:läuft aus"
    r"|endet)\b|\bcontrat (?:expire|se termine)\b"
)
DO_NOTHING = late(
    r"\bif (?P<who>they|she|he|we|nothing|nobody)(?: just| simply)? (?:do(?:es)? nothing"
    r"|do(?:es)?n'?t (?:change|fix|act|do)|changes?|happens|keeps? going)\b"
    r"|\bdoing nothing (?:means|costs|would|is)\b"
)
EFFORT = late(
    r"\b(?:\d+|one|two|three|four|five|six|a|half a|a couple of) (?:full[- ]time |of (?:their|our) "
    r"|internal )?(?:planners?|people|engineers?|operators?|nurses?|persons?|staff|colleagues|fte|ftes"
    r"|developers?|admins?|managers?|technicians?|drivers?|clerks?|teachers?|keyusers?"
    r"|key users?)\b[^.;!?]{0,20}?\b(?:for|over|,) ?"
    r"(?:about |around |roughly |~|some )?(?:\d+|a|one|two|three|four|five|six|half a) (?:days?"
    r"|weeks?|months?)\b|\b\d+ (?:person|man)[- ]days\b"
)
EFFORT_CUE = late(
    r"\b(?:effort|needs?|take[sn]?|free(?:s|d)? up|roll(?:ing)?[- ]?out|introduc\w+|switch\w*"
    r"|train\w*|pilot|on (?:their|our) side|from (?:their|our) side|commit|set(?:ting)?(?: it"
    r"| this)?[- ]?up"
    r"|install\w*|migrat\w+|onboard\w*|provide|spare|implement\w*)\b"
)
RIVAL = late(
    r"\b(?:quotes?|offers?|bids?|proposals?|quotations?) (?:from|by) (?!(?:us|me|you|our|your|them"
    r"|the (?:plant|team))\b)(?:the |a |an )?[^\W\d_]"
    r"|\bincumbent (?:is|supplier is) |\b(?:competitor (?:is|has|offers?|quoted|bids?) "
    r"|competing (?:offer|quote|bid)|cheaper (?:offer"
    r"|quote|bid))\b"
    r"|\b(?:also|still|already|in parallel) (?:looking at|talking (?:to|with)|talks? to"
    r"|speaking (?:to|with)|evaluating|comparing|considering|has an offer from"
    r"|have an offer from) (?!us\b|you\b|our\b|your\b)"
    r"|\b(?!(?:we|it|that|this|ours|they|she|he|which)\b)[^\W\d_][\w-]{2,24} (?:is|comes in|would be)"
    r" (?:a lot |much |a bit |even )?cheaper\b"
    r"|\b(?:they|she|he|[^\W\d_]{2,20}) (?:also |have |has )*look(?:ed)? at (?=[^\W\d_]+(?: too| as well)?,? [€$£]?\d)"
    r"|\b[^\W\d_][\w-]{2,24} came in at (?:[€$£]\d|\d[\d.,]* ?(?:k\b|€|euros?|pounds?))"
    r"|\bangebot von (?!uns|ihnen)|\boffre de (?!vous|nous)|\b[^\W\d_]{2,24} (?:has |have )?(?:quoted|bids?"
    r"|offered) (?:them |us )?(?:at )?(?:about |around |~)?[€$£\d]"
)
NOT_RIVAL = late(
    r"\b(?:no|not|never|without|any) (?:a |an |other |another |real )*(?:competitor|quote|offer"
    r"|competing)|\b(?:i|we|you) (?:quoted|offered|bid)\b|n't (?:\w+ )?(?:talking|looking)"
)
WENT_WRONG = late(
    r"\b(?:our (?:fault|mistake|own mistake|delivery|installation|install|invoice|support|hotline"
    r"|technician|update|shipment)s? (?:was|were|came|took|has|is|failed|arrived)? ?[^.;!?]{0,40}?"
    r"(?:late|wrong|never|twice|slow|weeks?|days|mistake|missing|broken?|fault)|(?:it was |that was "
    r"|that's )our (?:fault|mistake)"
    r"|we (?:delivered|shipped|were|came|installed|invoiced|replied|answered"
    r"|arrived) (?:[\w%]+ ){0,3}?(?:late|wrong|wrongly|twice|slow)\b"
    r"|we (?:missed|forgot|messed up|screwed up|let them down|broke))\b"
)
WENT_WRONG_YOU = late(
    r"\byou (?:delivered|shipped|were|came|installed|invoiced|replied|answered"
    r"|arrived) (?:[\w%]+ ){0,3}?(?:late|wrong|wrongly|twice|slow)\b|\byou (?:missed|forgot"
    r"|let us down)\b"
    r"|\byour (?:delivery|deliveries|installation|invoice|support|hotline|technician|update"
    r"|shipment)s? (?:was|were|came|took|has been|is|are|failed|arrived) [^.;!?]{0,40}?"
    r"(?:late|wrong|never|twice|slow|weeks?|days|missing|broken?|unreachable)\b"
)
AIM = late(
    r"\b(?:i|we) (?:want|need|would like|'d like) (?:them|her|him|[^\W\d_]{2,20}) to (?:agree|commit"
    r"|sign up|say yes)\b|\bshould agree (?:to|on)\b"
    r"|\b(?:my |our )?(?:goal|aim) (?:of|for) the (?:meeting|talk|call)(?: is|:)?"
)
SURPRISE = late(
    r"\bsurprised? (?:me|us)\b|\b(?:i|we) (?:was|were) surprised\b|\b(?:i|we) (?:didn'?t|did not"
    r"|hadn'?t) expect(?:ed)?\b|\bunexpected(?:ly)?\b"
)
REFUTED = late(
    r"\b(?:no longer|not|isn'?t|wasn'?t|n't|never)\b[^.;!?]{0,50}?\b(?:any ?more|after all"
    r"|the (?:real )?(?:problem|issue|point|number|topic|priority)|an issue|a problem|a topic)\b"
    r"|\bno longer (?:the |a |an |her |his |their )?(?:problem|issue|number|topic|priority|interested"
    r"|decides|pays)\b"
)
FEELING = late(
    r"\b(?:worried|worries|afraid|scared|fears?|anxious|nervous|concerned|frustrated|fed up"
    r"|tired of|sick of|embarrass\w+|los(?:es?|ing) sleep|sleeps? better|under pressure"
    r"|(?:got|was|been|being|gets?) (?:grilled|blamed|burn(?:ed|t)|roasted|hammered)|dreads?|annoyed"
    r"|ashamed|doesn'?t want (?:to look|another|to be)"
    r"|wants? to (?:look|be seen|prove|be done with|be able to rely)|proud of|stolz|besorgt|angst|inqui[eè]te?|peur)\b"
)
PROUD = late(r"\b(?:proud|wants? to (?:look|be seen|prove)|stolz)\b")
NOT_FEELING = late(
    r"\b(?:not|n't|never|nobody|isn't|aren't|if|whether|no) (?:\w+ )?$|\b(?:we|you|our|your|i)(?:'m"
    r"|'re| am| are| was| were|'ve| have)? ?(?:been )?(?:really |a bit |quite |also |very )*$"
)
STANCE = late(
    r"(?:'s| is| was| seems| sounds| are)? (?:rather |very |quite |strongly |clearly |totally |all "
    r"|still )*(?P<stance>against (?:it|this|us|the (?:project|idea|change))|in favou?r(?: of (?:it"
    r"|this|us))?|sceptical|skeptical|on our side|our champion"
    r"|supports? (?:it|this|us|the project)|backs? (?:it|this|us)"
    r"|(?:can |could |might |will |wants to )?blocks? (?:it|this|everything|us)"
    r"|for it|prefers? [^\W\d_]+|not convinced|convinced)\b"
)
ELSEWHERE = late(
    r"\b(?:similar|comparable|another|other|different|at an?|for an?) "
    r"(?:\w+ )?(?:customer|client|company|firm"
    r"|plant|foundry|site|hospital|clinic|school|brewery|bakery|mill|shop|factory|dealer|operator"
    r"|carrier|fleet|utility)\b"
    r"|\b(?:elsewhere|reference (?:customer|site|client)|case study|benchmark|industry average"
    r"|our other customers?|with us they|we (?:got|brought|took|moved|cut|reduced|raised|lifted"
    r"|helped)\b)"
)
DRIFT = late(
    r"\b(?:went|gone|rose|risen|fell|fallen|dropped|climbed|jumped|grew|grown|shot|crept|slid|up"
    r"|increased|has doubled|doubled|worsened|gestiegen|gefallen) (?:up |down |back )?(?:from|to|by"
    r"|von|auf)\b"
)
STRUCTURE = late(
    r"\bfrom\b[^.;]{0,30}\d[^.;]{0,40}\b(?:to|down to|up to)\b[^.;]{0,12}\d|->|→|⇒|=>|\b(?:wants?"
    r"|want|target|goal|should be|aim(?:s|ing)?|needs? to be|must be|supposed to be|down to"
    r"|up to)\b[^.;]{0,24}\d|\b(?:now|today|currently)\b"
    r"|\bnumber\b|\bkpi\b|\byardstick\b|\b(?:measured|judged|asked|graded|paid) (?:on|by|about"
    r"|against)\b|\bvon\b[^.;]{0,20}\d[^.;]{0,30}\bauf\b[^.;]{0,6}\d"
    r"|\bde\b[^.;]{0,20}\d[^.;]{0,30}\bà\b[^.;]{0,6}\d|\bis (?:at )?~?\d|\bat \d"
    r"|\d [^.,;]{3,40} (?:last|a|per|each|every|this) (?:day|week|month|quarter|year)\b"
)
COUNTED = late(
    r"\b(?:we|they|she|he)(?:'ve|'d)? (?:had|have|has|get|got|gets|see|saw|sees|count|counted|lost"
    r"|lose|loses|find|found) (?:about |around |roughly |some |over |at least |up to |~)?\d[\d.,]* [^.,;\d]{3,40}"
    r" (?:last|a|per|each|every|this|in the last) (?:day|week|month|quarter|year)\b"
)
"""How often it goes wrong: what is counted needs nobody's word that it is a yardstick where it is a complaint."""
MOVES = late(
    r"\b(?:from|von|de)\b[^.;]{0,30}\d[^.;]{0,40}\b(?:to|auf|à)\b[^.;]{0,12}\d|->|→|⇒|=>"
    r"|\b(?:wants?|target|goal|should be|needs? to be|must be)\b[^.;]{0,24}\d"
)
"""From what to what: a known number told otherwise than right beside its name."""
SINCE_US = late(
    r"\b(?:since (?:the (?:start|rollout|go-?live|contract|switch|change)|signing|we|our"
    r"|you|your|us)|with us|thanks to us|because of us|after (?:the|we|our)|by now|in the first"
    r"|under (?:the|our) contract)\b"
)
WANTED = late(r"\b(?:wants?|want|target|goal|should|aim|needs?|must|supposed|by|within|until|bis|d'ici)\b")
EACH = late(
    r"\b(?:each|every(?: single)?|one|an?|per|any)(?: one)?(?: (?:more|extra|additional"
    r"|single))?(?P<of>(?: of (?:them|these|those))?|(?: [^\W\d_][\w-]*){0,3}?) ?"
    r"(?:(?:'d| would| will)? ?(?:costs?|cost|sets?|means?|makes?|is|are|brings?|saves?|worth|kostet"
    r"|coûte|=)(?: (?:them|us|her|him|back|about|around|roughly|worth|a loss of|more like|closer to|between"
    r"|more|easily|sie|uns))*) ?(?:about |around |roughly |some |~|ca\.? |approx\.? |at least |up to )?(?:[€$£]|\d)"
)
EACH_BEHIND = late(
    r"\b(?:worth|costs?|costing|kostet)(?: (?:them|us|her|him|sie|uns))? (?:about |around |roughly "
    r"|some |~|ca\.? )?[€$£]?\d[^.;,]{0,20}? (?:each|apiece|a piece|per piece|pro stück|chacune?)\b"
)
NOT_EACH = late(
    r"\b(?:each|every|per|one|an?|any) (?:other |single |full )?(?:hour|day|week|month|quarter|year"
    r"|morning|night|shift|time|quote|offer|bid|pilot|licen[cs]e|user|seat|module|trial|solution"
    r"|system|subscription|proposal|planner|person|consultant|discount)\b"
)
WHOLE = late(
    r"\b(?:getting there|reaching (?:it|that|the target|\d+ ?%?)|hitting (?:it|that|the target)"
    r"|the whole (?:thing|change|improvement)|closing (?:the|that) gap|if they (?:get|got) there)\b"
    r"[^.;!?]{0,30}\b(?:worth|saves?|save|brings?|bring|means?)\b"
)
PRICE = late(
    r"\bour (?:price|offer|quote|proposal|list price|fee|bid)(?: is| was| stands at| of| would be"
    r"| comes to| at|:)? ?|\bwe(?:'d| would| will|'ll)? (?:charge|quoted|quote|offered|ask for"
    r"|bid)(?: them| her| him)?\b"
)
PRICE_YOU = late(
    r"\byour (?:price|offer|quote|proposal|quotation|bid)(?: is| was| stands at| of| would be"
    r"| comes to| at|:) ?"
)
DISCOUNT = late(
    r"\b(?:asks?|asking|asked|wants?|wanted|demands?|demanded|expects?|expected|requests?|requested"
    r"|insists? on|needs?|pushing for|pushes for|fordert|will|demande)\b[^.;!?]{0,40}?"
    r"(?P<size>\d{1,2}(?:[.,]\d+)? ?(?:%|percent|per cent|prozent|pour cent|pct)) ?(?:off\b"
    r"|(?:less|cheaper)\b(?= *(?:$|[,.;!?)]|or\b|than\b|for\b|on (?:the|our)\b))|discount|rebate"
    r"|(?:price )?(?:cut|reduction)\b(?! in\b)|nachlass|rabatt|de remise|lower price)"
    r"|\b(?:asks?|asking|asked|wants?|wanted|demands?|demanded|expects?|requests?"
    r"|requested)\b[^.;!?]{0,40}?\b(?:discount|rebate|price reduction"
    r"|price cut) of (?P<size2>\d{1,2}(?:[.,]\d+)? ?(?:%|percent))"
)
TERM = late(
    r"(?<![\w-])(?P<size>\d{1,2}|one|two|three|four|five|six|seven|ten)[- ](?P<unit>year"
    r"|month)s?[- ](?:term|contract|deal|agreement|commitment|framework)\b"
    r"|\b(?:term|contract|agreement) (?:of|over|for|runs for|would run for|would be"
    r"|would run) (?P<size2>\d{1,2}|one|two"
    r"|three|four|five|six|seven|ten) (?P<unit2>year|month)s?\b"
)
NOT_TERM = late(
    r"\b(?:said no to|no to|against|refused?|rejected|current|old|existing"
    r"|previous|no|not|last|rival|their|competitor's) (?:\w+ )?$"
)

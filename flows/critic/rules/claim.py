"""CLAIM: a benefit in figures with fewer than two of: what it was before, over which time, from which source."""

from flows.critic.rule import Rule
from flows.critic.words import HEDGED_AFTER, HEDGES, THEIR_WORDS

_FIGURE = (
    r"(?:\d[\d.,]{0,14}(?:~?(?:-|–|to)~?\d[\d.,]{0,14})?~?(?:%|percent\b|per~cent\b)|\b\d+(?:[.,]\d+)?~?(?:x\b|×|times\b)|"
    r"[€$£]~?\d[\d.,]{0,14}~?(?:k|m|million|thousand)?\b|\d[\d.,]{0,14}~?(?:k|m|million)?~?(?:€|(?:EUR|USD|GBP|CHF|euros?|dollars?)\b))"
).replace("~?", r"\s?")
_BENEFIT = (
    r"\b(?:cut(?:s|ting)?|reduc\w+|sav(?:e|es|ed|ing|ings)|lower(?:s|ed|ing)?|increas\w+|improv\w+|boost\w*|rais(?:e|es|ing)|"
    r"faster|quicker|sooner|less|fewer|more(?!~than~\d)|higher|shorter|cheaper|better|gain(?:s|ed)?|slash\w*|halv\w+|doubl\w+|"
    r"eliminat\w+|accelerat\w+|outperform\w*|return~on~investment|roi|productivity|efficien\w+)\b"
)
_MONTH = r"(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october"
_COUNT = (
    r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|first|last|past|next|the)"
)

RULE = Rule(
    code="CLAIM",
    severity=2,
    kind="figure",
    looks_for=(
        rf"{_BENEFIT}[^.!?;:\n]{{0,50}}?(?P<after>{_FIGURE})",
        rf"(?P<before>{_FIGURE})[^.!?;:,\n]{{0,30}}?{_BENEFIT}",
    ),
    excused_by=(
        *HEDGES,
        *THEIR_WORDS,
        (r"\b(?:price|prices|priced|pricing|discount|rebate|fee|fees|vat|tax|interest|deposit|licen[cs]e|commission|"
        r"surcharge|instal\w*ment|down~payment|index|inflation|wage|wages|off\b|margin|budget|invoice|offer|quote|costs?~us)\b"),
        r"\b(?:our|the~company['’]?s?)~(?:revenue|turnover|sales|team|workforce|company|group|market~share|staff)\b",
        r"\bwe~(?:grew|employ|invest)\w*\b",
        r"\byour~(?:[\w-]+~){1,5}?(?:rose|fell|grew|dropped|increased|went|was|were|is|are|has|have|stand|stands)\b",
        r"\byou~(?:lose|lost|pay|paid|spend|spent|run|have|had|ship|shipped|are~at|were~at)\b",
        r"\b(?:more|less|better|higher|lower|fewer)~than~\d[\d.,]{0,14}~(?:[a-z]+~)?(?:plants|people|customers|clients|users|employees|lines|sites)\b",
        r"\bmore~than~half~of~(?:our|your)\b",
    ),
    excused_after=HEDGED_AFTER,
    supports=(
        (
            "baseline",
            (
                r"\bfrom~(?:about~|around~|today['’]s~|roughly~)?[€$£]?\d",
                r"\binstead~of\b|\brather~than\b|\bversus\b|\bvs\.?(?=\s)|\bcompared~(?:to|with)\b|\b(?:down|up)~from\b",
                r"\bbaseline\b|\bbefore\b|\bpreviously\b|\bof~(?:the|your|their|its)~\d+|→|->",
                r"\bthan~(?:last|the~year|their~(?:old|previous)|your~(?:current|present|old)|today|at~present)\b",
            ),
        ),
        (
            "timeframe",
            (
                (rf"\b(?:in|within|over|after|since|during|for|through|per|inside)~(?:the~)?(?:first~|last~|past~|next~)?"
                rf"(?:about~)?{_COUNT}~(?:\w+~)?(?:day|week|month|quarter|year|hour|shift)s?\b"),
                rf"\b(?:between|since|by|until|from|in|to)~(?:the~end~of~)?(?:{_MONTH}|q[1-4]|20\d\d|spring|summer|autumn|winter)\b",
                r"\b(?:last|this|next)~(?:year|quarter|month|week|spring|summer|autumn|winter)\b",
                r"\b(?:per|a|each|every)~(?:day|week|month|quarter|year)\b|\b(?:annually|yearly|monthly)\b",
            ),
        ),
        (
            "source",
            (
                r"\b(?:at|with|for|by)~(?-i:[A-Z])[\w&.-]+",
                (r"\b(?:audit|audited|study|survey|benchmark\w*|measured|measurement|trial|pilot|case~study|attached|"
                r"annex|certif\w+|reference|verified|published|independent|source|logged|meter\w*|metering)\b"),
                r"\b(?:wms|erp|mes|sap|scada|crm|log|logs)\b|\byour~own\b|\btheir~(?:own~)?(?:data|report|figures|wms|erp|log)",
                r"\b(?:an?|one|two|three|\d+)~(?:\w+~){1,3}(?:of|your)~(?:about~)?your~size\b|\b(?:similar|comparable)~[\w-]+",
            ),
        ),
    ),
    fires_on=(
        "Cuts picking errors by 73%.",
        "Our customers save up to 40% on energy.",
        "3x faster onboarding for every team.",
        "With our software you get 25 percent more output.",
        "We have helped companies increase productivity by 30 to 50 %.",
        "It saves $200,000 on maintenance.",
        "Up to 60% less downtime.",
    ),
    silent_on=(
        "At Halden Foods picking errors went from 1.9% to 0.6% between January and June; their WMS report is attached.",
        "At Halden Foods we cut picking errors from 1.9% to 0.6% between January and June.",
        "3% off in exchange for a two-year volume commitment and 14-day payment.",
        "We would test in week two whether 20% fewer stops is realistic.",
        "20% fewer stops is our estimate. Your line data would show it.",
        "Prices rise by 4% in January, later than for most.",
        "Your scrap rate rose 6% since March, more than anyone wanted.",
        "Orders from you ship on time 81 % of the time and you want 95 % by the end of June.",
        "Founded in 1974, the group has 2,000 clients and more than 40% women in management.",
        '"They cut our errors by 73%," says the plant manager at Orbe.',
        "By your own count late orders cost 900 euros each, more than freight does.",
        "12,000 cycles instead of 5,000: two line stops a year fewer, about 9,400 EUR by your own stop cost.",
        "If we move it by 6 points, they gain from €10,500 a point on.",
        "A similar foundry improved on-time delivery from 78 % to 90 % in five months.",
        "Energy use fell 18% at the Linz plant between 2024 and 2025, metered by the utility.",
        "The licence costs €48,000 a year; on your own count of 1,300 tickets, break-even is at 9% fewer tickets.",
        "Would 10% fewer returns be worth the change?",
    ),
)  # fmt: skip

"""GIVE: everything for the customer and nothing for us, without a condition, a limit or a return."""

from flows.critic.rule import Rule

_WORK = (
    r"(?:support|training|integration|installation|migration|set-?up|maintenance|consult\w+|customi[sz]ation|service|"
    r"licen[cs]es?|seats?|years?|months?|units?|development|engineering|work|hours|changes|revisions|upgrades?|delivery|onboarding|implementation|everything|it~all)"
)
_US = r"\b(?:we|i)(?:~will|['’]ll|~can|~are~happy~to|~gladly|~also|~even)?"

RULE = Rule(
    code="GIVE",
    severity=3,
    kind="phrase",
    looks_for=(
        r"\b(?:at|for|accept|take|match|meet|beat)~(?:any|every|whatever)~(?:price|offer|quote)\b(?!~(?:list|level|increase))",
        r"\bwhatever~(?:the~)?(?:price|offer|quote)\b|\bpay~(?:when|what|whatever)~(?:ever~)?you~(?:want|like|wish|can)\b",
        r"\bwe(?:~will|['’]ll)?~(?:do|give|deliver|provide)~(?:everything|anything)~(?:that~)?you~(?:ask|want|request|wish)",
        r"\bany~price~(?:you|is~fine|works|suits)",
        r"\bwhatever~(?:you|it)~(?:want|need|wish|like|ask\w*|decide|say|takes?)\b|\bname~your~price\b|\bblank~che(?:ck|que)\b",
        rf"{_US}~[^.!?]{{0,60}}\b{_WORK}\b[^.!?]{{0,25}}\b(?:for~(?:free|nothing)|free~of~charge|at~no~(?:extra~|additional~)?(?:cost|charge))\b",
        rf"\b(?:free~(?:of~charge)?(?:,|~and)?~)?unlimited~(?:\w+~|free~)?{_WORK}\b",
        rf"{_US}~[^.!?]{{0,40}}\b(?:free|complimentary)~{_WORK}\b",
        r"\bfor~(?:free|nothing)(?:,|~and)~(?:unlimited|as~(?:long|much|often)~as)\b|\bfree~forever\b",
        r"\bas~(?:much|many|long|often)~as~you~(?:want|like|need|wish)\b",
        r"\bwe(?:~will|['’]ll)~(?:always~)?(?:pay|cover|absorb|waive)~(?:for~)?(?:everything|all~(?:\w+~)?(?:costs?|fees?|risks?)|any~costs?)\b",
        r"\bno~(?:limits?|questions~asked|strings~attached)\b",
    ),
    excused_by=(
        (r"\b(?:not|never|no~longer|cannot|can['’]t|won['’]t|don['’]t|nothing~is|nobody|without)\b[^.!?]{0,40}"
        r"(?:free|any~price|every~price|match|whatever|nothing|unlimited)"),
        r"\byou~(?:may|can)~(?:cancel|return|withdraw|terminate)\b",
        r"\b(?:they|he|she|nobody|purchasing|procurement|buyers?)~(?:\w+~)?(?:want|ask|demand|expect|request)\w*\b",
    ),
    excused_beside=(
        r"\bin~(?:return|exchange)\b|\bagainst~(?:a|an|the|your)\b|\bfor~a~(?:\w+-year|multi-year|longer|\d+-year|volume)\b",
        r"\bprovided\b|\bsubject~to\b|\bas~long~as~(?:the|your~(?:volume|order|contract))|\bon~condition\b|\bunless\b",
        r"\b(?:if|once|when)~you~(?:sign|commit|order|take|extend|agree|pay|give|place|renew|stay|provide|act|let|move)\w*\b",
        r"\bwith~(?:a|the|your)~(?:\w+~)?(?:commitment|minimum|contract|reference|extension|order)\b",
        r"\b(?:capped|limited|limit~of|cap~of|up~to|at~most|maximum|no~more~than|within~(?:the|reason)|fair~use|ceiling)\b",
        r"\b(?:first|for)~(?:\d+|two|three|four|five|six|ten|twelve|thirty)~(?:\w+~)?(?:days?|weeks?|months?|hours?|users?|units?)\b",
        r"\b(?:pilot|trial|included~in~the~(?:price|fee|contract)|part~of~the~(?:price|fee|contract)|what~goes~out)\b",
        r"\byour~part\b|\bfrom~you\b|\byou~(?:give|bring|commit|provide)\b",
    ),
    settled_by="exchange/they_give",
    fires_on=(
        "We will match any price, any time, and do the integration for nothing.",
        "Tell us your number, we accept any price you name.",
        "We do whatever you want.",
        "You get unlimited support, whenever you call.",
        "We'll do the training and the setup for free.",
        "Name your price.",
        "Call our engineers as often as you like, no strings attached.",
        "We will absorb all costs of the change.",
        "Whatever price the others quote, we will go lower.",
        "We add the second year for free and extend payment to 120 days.",
        "Pay when you want.",
        "We will do everything you ask.",
    ),
    silent_on=(
        "3% off in exchange for a two-year volume commitment and 14-day payment.",
        "We do the integration for free if you sign for two years.",
        "Support is unlimited in the sense of the fair use clause: up to ten hours a month.",
        "We cannot match any price, and we would not want to.",
        "The first three months of support are free of charge, then 400 a month.",
        "Training is free of charge. In return you speak to two of our prospects.",
        '"We will match any price," the other supplier told you.',
        "Feel free to call; the parts are error-free and duty free.",
        "They wanted the work for nothing.",
        "We will do the migration at no extra cost, capped at five days.",
        "You may cancel free of charge until the fifteenth.",
        "What can you give for it, and what goes out at that price?",
        "Free shipping applies to orders over 5,000 euros.",
        "Training for up to 12 operators is included free of charge; further sessions are 900 each.",
        "Should a unit fail, a replacement ships the same day and the failed one is analysed at our cost.",
        "Not at any price: below 12.40 we lose money on each part.",
    ),
)  # fmt: skip

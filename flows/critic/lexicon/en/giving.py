"""What is given, and the limits and returns that excuse it. English turns of phrase, data only."""

from __future__ import annotations

TOPICS: dict[str, str] = {
    "give_plain": """
        nothing in return; nothing back for it; nothing for it; expect nothing; ask nothing; asking nothing
        ask for nothing; want nothing; need nothing from; without asking ~2 return
        without anything in return; without any return; nothing whatsoever; don't have to commit
        do not have to commit; don't need to commit; no need to commit
        don't have to order|sign|buy|give|return|promise|pay ~2
        do not have to order|sign|buy|give|do|return|promise|pay ~2
        dont have to order|sign|buy|give|do|commit; no need to do anything|sign|order|give|return
        you need not sign|order|buy|pay|commit|promise ~1 anything; need not show; without commitment
        no commitment ~2 from you|needed|required|necessary; no contract ~3 no; not bound to any
        leave any ~1 day|time; walk away any time|whenever; pay when it|you ~1 suit*|want*|like*|can
        pay whenever; pays when it; pay what you ?like|want|think; when it suits you; you write it we
        you decide ~2 price; you set the price; you name ~2 price; name your price; just tell me what is
        tell me ~3 what ~2 enough; isn't enough ~5 tell; is not enough ~5 tell; blank cheque|check
        carte blanche
        match any|every|whatever ?lower|other|competing|competitor* ?price*|offer*|quote*|bid*
        beat any|every|whatever ?price*|offer*|quote*|bid*; undercut any|every|whatever; any price you
        whatever price; whatever ~2 quote*|figure|offer*; whatever the figure|price|discount|amount|others
        whatever they quote|offer|charge|ask; we'll be below; we will be below; go below it|them|that|any
        always be cheaper; always cheaper than; be cheaper than anyone|anybody|any; never be more expensive
        at any price; whatever it takes; whatever you ?want|need|ask|like|wish|decide|say|think ~2
        whatever your ~2 want*|need*|ask*; whatever else ~6; whatever they want|need|ask
        whatever comes up|along; anything you ask|want|say|wish|need ~2 included|free|we|is
        anything else ~3 included|free|we; anything ~5 on top; anything that turns up
        anything that comes up; anything ~4 wants; let it come; yes to everything|all
        everything you ask|want|request|wish; every wish; your wish is our; say the word; any extension ~6
        any further cost|work|change*|expense ~12 us
        any additional cost|work|change*|expense ~6 us|included|free|charge
        all adaptations|changes|extensions|adjustments|requests|additions|revisions ~6 free|included|no charge|charge|us
        all further ~4 free|included|charge; for whatever reason; borne by us
        at our ?own|full|sole expense|cost; on our account; we bear ~2 all|any|every|full|the
        we take ~2 all ~1 risk*|cost*; we absorb ~6; will absorb ~6; absorb any|all|every
        swallow ~3 cost*|increase*|difference; we'll cover all|everything|any|every
        we cover all|everything|any|every; as many ~4 as you|they|the|your ~3 want|like|need|wish|please
        as much ~3 as you|they|the|your ~3 want|like|need|wish|please
        as often as you|they|the|your ~3 want|like|need|wish|please
        as long as you|they|the|your ~3 want|like|need|wish|please|are
        as many as you|they|needed|necessary|like; however long|many|much|often ~2; no limit on|to
        without limit*; without any limit*; no cap on|to; no ceiling; no upper limit; unlimited ~2 <work>
        unlimited for; for as long as you|they|it; free forever; free for ever; free for life; forever free
        <work> ~2 for life; free|guaranteed|covered|replaced ~2 for life; no strings; no questions ?asked; don't ask why; do not ask why; never ask why
        keep the ~2 anyway|too|all; money back ~6 keep|whenever|why|reason|anyway|questions
        refund everything; refund ~2 all|everything ~2 ever; all|everything|whatever you ever paid; never see ~2 bill|invoice
        won't see ~2 bill|invoice; will not see ~2 bill|invoice; see a bill; never counted hours
        never count* ~2 hours; don't count ~2 hours; on the house; it's on us; our treat; as a gift
        we'd like to make a gesture; goodwill gesture; gesture of goodwill; as a gesture
        as a thank you ~6 free; below cost; below our cost; at cost price; at our cost price; no margin
        without margin; forget ~2 margin
        fee|fees|interest|charge|charges|penalty|penalties|invoice|invoices|surcharge|surcharges ~5 cancelled|waived|dropped|struck|written|forgiven|deleted
        waive ~4 fee*|cost*|charge*|penalt*|rate*|invoice*|interest; waived ~3
        write off ~3 invoice*|interest|debt*|fee*; struck out; will not be charged; won't be charged
        not be charged; not charge ~2 for; don't charge ~1 it|for|you; do not charge ~1 it|for|you
        never charge; won't charge; we charge nothing; it|all|everything|this|<work> ~2 costs you nothing
        without charge ~2; at no charge; at no ?extra|additional|further cost|charge; free of charge ~1
        for free; completely free; totally free; all free; gratis; complimentary; it is granted; is granted
        granted and; claims ~2 us; not submit claims; no claims from us; included ~2 on us
        that one is on us; it is all on us; the <work> is on us; for nothing in return; do ~4 for nothing
        get ~4 for nothing; name your figure; just tell me ~3 pay
        tell us ~3 pay; free ~6 forever; free for every; second <span> free; free again; free too
        no end date; leave when you; leave whenever; stop whenever; free replacement as; whatever it is
        no strings ~1; take out the next; free of charge for all
        go lower|below|under than|what|whatever|whoever|anyone|anybody|any
        lower|below|under whoever|whatever|anyone|anybody; undercut whoever|whatever|them all
        come down as far as; down as far as you
        just tell|give|send|name me|us the ?figure|number|price|amount|discount|rate you
        tell me|us the ?figure|number|price|amount|discount|rate you need|want|have|like
        find a way for|to make it|whatever; we'll make it work at|whatever; make it work ~2 whatever
        any figure you|works
        not a cent from you; don't want a cent|penny|thing; foot the bill
        pick up the bill|tab|cost|costs; pick up all|every|the whole; eat the cost|costs|difference|loss
        tear up the|that|your ~1 invoice|bill|contract
        forget the|that|about ~2 invoice|bill|fee|fees|debt; no worries ~3 invoice|bill
        scrap the fee|fees|invoice
        keep it|them|everything|all|the|your ~3 anyway|regardless|either|whatever
        yours to keep ~2 either|anyway|whatever|regardless|no; no need to return it|them|anything
        keep everything ~1 anyway; you keep everything; even if you never|don't ~2 order|buy|pay|sign|use
        whether you buy|order|sign or; whether or not you buy|order|sign
        redo|rework|revise|change|rewrite it|them|everything|the ~3 as often; as often as it
        as often as needed|necessary|required; as many times as you|it|needed|necessary
        until you're|you ~2 happy|satisfied|pleased ~4 free|charge|cost|bill|pay; till you're ~1 happy
        till you ~2 are happy; no term ~3 after that; no term at all; no notice ~2 for you|from you
        without notice ~2 whenever|any; no notice period for|on you; no lock in ~3 for you
        we commit for ~4 you don't|not; one sided if you; there's no catch ~6 free
        without any obligation; no obligation ~2 whatsoever|at all|of any|from you
        no obligation to ~2 tell|buy|order|report
        pay|pays|paying us|me ~1 when|whenever|once|if you ~1 can|like|want|feel|get
        no rush with|to|on ~2 pay|payment|invoice; payment whenever; settle ~2 whenever
        we can wait for ~2 money|payment; invoice it to us; send us the bill; bill us
        send the bill to us; charge it to us; our cost; at our cost; cost is ours
        costs are ours; consider it done ~3 free; consider it a gift; our gift to; present from us
        a present from; with our compliments; compliments of the house; don't even ask
        it doesn't run out; doesn't expire; never runs out; without end; for good ~2 free
        valid for everything you|orders; small quantities too; even for single
        any volume; whatever volume; whatever quantity
        if your|the ~2 volumes|volume|numbers|orders ~5 price stays|remains|holds
        no extra charge ~3 ever|whatever|however
        nothing extra ~3 ever; without discussion; no discussion; no arguments; with our own money
        out of our pocket; from our own pocket; on our nickel|dime; at our risk; entirely at our risk
        all the risk is ours; we carry all; we carry the whole|full|entire
        # % is|are ~1 yours; not to chase ~4 invoice*|bill*; stop chasing ~4 invoice*|bill*
        included as are|is all|any|every; and any custom|other|further|additional work
        all future|later|coming releases|updates|upgrades|versions ~3 included|free|as; dreams|dream up
        can dream up; comes up with ~3 included|free|covered; any custom work
        return anything|everything ~4 any|whenever|refund; in any condition
        refund the full ~3 shipping|postage|return|and; come|comes|coming along for nothing|free
        for nothing ~2 just|simply|of course
        never a charge|bill|fee|invoice ~1 for; there's never a ~1 charge|bill|fee
        day or|and night ~4 free|charge|included; as low as you|they|it; as low as ~2 need|want|like
        cover|pay|bear|carry ~2 cost|costs of your ~6 everything|all; cost of your ~6 everything
        no matter how many|often|long|much ~2 rounds|hours|changes|versions|visits|calls|you|they
        what you'd be comfortable|happy|willing paying|to; comfortable|happy with paying|spending
        what you'd like|want|prefer to pay
        what you're willing|ready|prepared to pay ~4 write|offer|put|make|take
        cancelled the last|outstanding|open|old ~2 invoice*|bill*; written off ~3 invoice*|bill*
        torn up ~4 invoice*|bill*|contract; and added a|another|two|three ~1 year|years|month|months
        carry ~2 ourselves from now; whoever broke|caused|damaged it; whoever is|was to blame
        whoever's fault; regardless of fault|who
        pay|payment|invoice|invoices|settle|settled ~3 whenever
        as much|often|many|long as he|she|they want|wants|need|needs|like|likes|wish|wishes
        let them call|ring as; simply don't pay|owe
    """,
    "give_strong": """
        <work> ~3 on us; free <work>; <small> ~2 free; months free; # ~1 months|years|weeks free
        free months|weeks|years; extra ~2 free; throw|thrown in; no charge; pay nothing; # ?% off; # off
        # ?% discount; # ?% reduction; another # ?% lower price; discount of #; another # ?% ?off; further # ?% ?off
        half price; half the price; drop|reduce|lower|cut our|the price|fee|rate|day ~2 ?by ?#; lower ~2 price
        knock ~3 off; take ~2 # off; price stays|remains ~2 same; same price ~4 more|extra|additional
        hold ~2 price* ~3 years; no price increase*; freeze ~3 price*; extend payment; # days to pay
        payment terms of # days; included in that; all included; included too; of course we do
        inside the #; within the same price|fee
        free of any; # month free; first year free; year one free; # ~2 on the house; included free
        add ~3 for free|free|nothing; add ~3 at no; comes free; comes at no; gets ~2 free
        come|coming|gone|drop|dropped|down to # ~1 instead|from; price from # to #; drop it to #
        go down to #; we'll do # ~1 instead; meet you at #; the second ~3 free
        bonus ~2 free; double the ~2 same|price; upgrade* ~3 free|cost|charge
        extended ~2 warranty|guarantee ~3 free|charge|cost|top; plus free
        # ~1 no problem; you'll have ~2 # ~1 discount|off; # ~1 percent off; # off ~1 everything|all
        knocked off; extra # ~1 off|discount
        # ~1 is fine thanks|by|with|for|no
    """,
    "not_given": """
        free this|next week|month|quarter|monday|tuesday|wednesday|thursday|friday; free tomorrow|today|until
        not|cannot|can't|won't|don't|nobody|no ~4 match ~1 any|every|whatever|free|discount|unlimited
        cannot match; can't match; no discount; no the ~2 stays; you may cancel|return|withdraw|terminate
        you asked me|us|for|whether|if; asked for; asked whether|if; instead of ~2 #; by # % off; insurer
        the manufacturer; manufacturer's; never write never; they promise; others promise; others will
        competitor* promise; not at any price; not free; nothing is free; why not ~4 free; what would
        what it would; are you paying; no increase|result|cure|win|saving|success|gain no fee|pay|charge; feel free; crew|team|crane|van|slot ~1 free in|on|from|next; off is|are possible; off that|it again
        error free; duty free; tax free; gluten free
        free of defects|errors|charge until; free up; free from; is free to; free day*; day off; days off
        time off; switch* ~1 off; off the; off site; one off; cut off; written off; off spec; off hire
        off peak; on and off; off your ~2 line|floor; set off; off road; take off; off the shelf
        can't take #; cannot take #; can't give; cannot give; is possible from; possible from #
        possible if|with|for; from # ~2 upwards; off that|the month's; off your ~3 overfill; months late
        waiting on us; standing on us; what came of it; deduction; for nothing were; climbs were for
        nothing for nothing; all for nothing; points off; off # %; by ~2 # off
        whatever you need just|please call|ring|write|shout
        whatever|anything|everything you need ~2 there|here
        free ~1 consultation|consultations|quote|quotes|trial|trials|demo|demos|sample|samples|assessment|audit|check|checkup|estimate|estimates
        free ~1 webinar|guide|ebook|e|download|account|plan|version|tier|copy|resource*|tool|tools|template*|shipping|returns|newsletter|course|lesson|session|call|advice|evaluation|analysis|report|review|initial|first|introductory|discovery
        try|start|sign|register|join|get|download ~3 for free; try|start|get ~2 free; start free
        try free; free for # days; free # day; # day free
        below|under # ~1 we
    """,
    "limit": """
        capped; cap; ceiling; limited to; limit of; limited; up to #; at most; maximum; no more than; not more than
        within reason; fair use; fair-use; first # ?<span>; first <count> ~2; for # <span>; for <count> <span>
        for the first; until #; until ?the ?end ?of <month>; till; once; one time; one-off; pilot; trial
        included in the price|fee|contract|rate; part of the price|fee|contract|rate; included; after that
        afterwards; thereafter; then # ~3; beyond that; anything beyond; above that; further ~3 are|cost
        orders over|above; sample; samples; warranty; defect*; our fault|mistake|error; we caused; failed
        should ~3 fail; if it fails; if we miss; statut*; # hours; # days; # visits; # sites; # users; # units
        # pieces
    """,
    "limit_close": """
        capped; cap of; ceiling of; limited to; up to # in|per|a|each; up to <small> in|per|a|each; at most; maximum; no more than; fair use; first #; first <small>
        for the first; up to # <span>|users|hours|sites|visits|alarms|people|operators|units; until the
        until <month>; trial; pilot; sample; samples; after that; thereafter; beyond that; above that; further ones
        each further; # above; # each above; orders over|above; <small> ~1 included; # ~2 included
        included in the ~1 price|fee|contract|rate|rent; part of the ~1 price|fee|contract; part of what you pay
        already pay; warranty; our fault|mistake|error; we caused; we were late; was late; if we miss; if we fail
        penalty; in both prices; covered by
        accordingly; pro rata; in proportion; proportionally; proportionately; correspondingly
        as the scope|volume|area is
        till # ~1; until # ~1
        as|because|since we messed|broke|forgot|delayed|caused|mislaid|damaged|lost; we messed up
        till <month>; till friday|monday|the
    """,
    "return": """
        in return; in exchange; in turn; against a|an|the|your; provided ?that; subject to; on condition; unless
        tied to; linked to; conditional; depends on; for a # year|month
        for a two|three|four|five|multi|longer year|term|volume
        two|three|four|five|# year term|commitment|contract|agreement|volume
        if|once|when|where|since|because|provided you sign|commit|order|take|extend|agree|pay|give|place|renew|stay|provide|act|let|move|bring|buy|choose|add|go|keep|confirm|put|bundle|raise|accept
        if ~2 volume; volume commitment; minimum volume|order|quantity|term
        with a ~3 commitment|minimum|contract|reference|extension|order|term; commit to; prepay*; paid ?within|in|up
        payment within|in|up # ?<span>; payment up front; upfront; reference; case study; site visit; testimonial
        speak to|with two|three|# ?of; framework; annual volume; larger order; bigger order; full truck*
        full pallet*; forecast; notice; exclusiv*; you ?then ?in ?turn ?would give|bring|commit; your part
        what we need from; we need ~3 from you; from you; what goes out; goes out; comes out; leaves the scope
        leave out; trade; swap
    """,
    "return_close": """
        in return for a|an|the|your ~3
        in exchange for a|an|the|your ~2 two|three|volume|term|commitment|reference|order|payment|annual|#
        in return you; in exchange you; against a|an|the; provided ?that you
        if|since|because you sign|commit|order|take|extend|pay|place|renew|stay|buy|choose|give; if ~3 volume; tied to
        on condition; subject to; when you sign|order|commit|renew; with a ~3 commitment|minimum|contract|term
        for a ~2 commitment|contract|term|reference
        if ~4 order|orders|commitment|contract|deposit|payment|signature|extension is|are|comes|come|arrives|goes|stands
        once ~4 order|contract|payment|signature is|comes|arrives
        when ~4 order|contract|payment|signature is|comes|arrives
    """,
    "return_plain": """
        in return you|we; in exchange we
        in exchange for a|the|your ~3 year|term|volume|commitment|order|payment|reference; what we ask ~3 is
        our condition; conditions are; what we need in return
    """,
    "cap": """
        capped at; cap of; ceiling of; the terms; limited to; fair use; up to a ~2 of; within # <span>
        until <month>
    """,
    "give": """
        we make nothing; we earn nothing; not earn anything; don't earn anything; we lose money
        for ever; let|lets you have; drop the indexation|surcharge|minimum|deposit; whoever caused; pay the penalties|fines|costs
        freight|duty|packing|shipping|delivery ~3 is|are ours; let you have ~5 for nothing|free
        is|are on me|us; bill|bills|invoice|invoices ~4 deleted|forgiven|forgotten; whatever|whichever ~2 you fancy|like
        no need for|to ~2 order|sign|commit|minimum|contract|deposit|return|purchase; needn't ~2 commit|sign|buy|order|pay|return
        without a cap; send|sends back what|whatever|everything; sell what you; take what|whatever you
        pay when|once you've|they; on consignment; never|not be a|any bill|invoice; be ~1 bill|invoice for
        payment ~3 to # days; moved ~3 payment; # days ~2 since you; on|onto ourselves; our problem
        for good; carry ~2 stock; finance your; run your; free ~1 parts|spares|replacement*|support|premium|months
        at any hour; any hour of; whatever the reason; however it; same terms as; put in ~5 no charge
        below the first|last|previous|old; don't pay; simply don't; taken|brought|moved ~4 down|off; waive
        off the invoice; goodwill; good will; booked ~4 goodwill; strike out; whatever you; until you are|you're
        right to cancel; cancel ~2 on the day|any; second one|unit ~4 free|charge|nothing; isn't enough
        without charging; not|n't charge|charging|bill|billing; walk away; opened or not; we collect it|them
        we'll do ~2 too; both are in|included; as a thank; stay|stays as it is|was; prices where they
        you get ~5 free; in the crate; compensate ~3 for; we'll pay ~4 as well; pay ~3 too|aswell
        additional # ?% discount; # ?% additional discount; without time limit; no term ~2 no minimum; no minimum ever
        on|onto our bill; on our own bill; as often as ~2 call*|like*|want*|need*; our prices stay; ours stay; whoever lost
        match any|every|whatever ?price*|offer*|quote*; beat any|every ?price*|offer*|quote*; any price
        whatever price|offer|it takes|you|they; at any price; name your price; blank cheque|check
        no strings ?attached; no questions asked; no limit*; without limit*; without ?any limit*
        unlimited ~1 <work>; unlimited; as much|many|long|often as you; whenever you ?want|like|need|call
        anything you ?want|need|ask|like; everything you ?want|need|ask
        whatever you ?want|need|ask|like|wish|decide; <work> ~4 for free; <work> ~3 free of charge
        <work> ~3 at no ?extra|additional|further cost|charge; <work> ~3 for nothing; for nothing; free <work>
        <work> ~2 on us; ~0 on the house; on the house; free of charge; free for ~2 forever|life|ever; free forever
        waive ~4 fee*|cost*|charge*|price*|penalt*|rate*; waived
        absorb ~4 cost*|increase*|fee*|difference|freight|risk*; <we> swallow; swallow the; eat the cost
        pay for everything; cover all|everything|any|every; we'll cover ~3 cost*|everything; bear all|the full|every
        at our own|full expense; at our expense; pay when|whenever|what|whatever you; pay only if you; pay nothing
        nothing to pay; no charge; without charge; no cost to you; costs you nothing; not cost you; no fee; no fees
        free of; gratis; complimentary; throw in; thrown in; give you ~4 free; don't charge; never charge
        won't charge; not charge; no invoice; not invoice; never invoice; extend payment*|terms to; # days to pay
        payment in # days; payment terms of # days; another # ?% off|discount; further # ?% ?off|discount|reduction
        # ?% off; # ?% discount; discount of #; discount; rebate; lower the price; drop the price; drop our price
        reduce the price|fee; reduce our price|fee; knock off; we'll take # off; take # ?% off; half price
        half the price; below cost; below our cost; at cost; no margin; without margin; forget the margin
        same price; hold the price; freeze ~3 price*; price freeze; no price increase*; no increase
        without asking anything; nothing in return; no obligation; no commitment; no minimum*
        you owe us nothing; don't need anything; do not need anything; nothing from you
        for as long as; forever
        you can leave|stop|cancel|quit|walk|go when|whenever you like|want|please|wish
        stop|leave|cancel|quit|return when|whenever you like|want|please|wish|feel
        is|are|be never charged|billed; not billed|charged for
        don't pay|owe a|one cent|penny|euro|dollar|thing
        won't pay|owe a|one cent|penny|euro|dollar|thing; no end date; no minimum; no notice; no term
        payment whenever; pay whenever
    """,
}
"""Topics, and what is said when they are spoken of; how it is written is told in `flows.critic.phrases`."""

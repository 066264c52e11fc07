"""What changes for the customer, in which measure and money, and what supports it. English turns of phrase, data only."""

from __future__ import annotations

TOPICS: dict[str, str] = {
    "benefit": """
        <cut> ?your|their|the ~3 cost*|time*|risk*|downtime|waste|scrap|error*|expens*|effort|loss*|delay*|spend*|bill*|overhead|workload|complain*|churn|turnover|consumption|carbon|emission*|stress|complexity|hassle|friction
        <cut> ?on ~3 cost*|time*|energy|money|hours|days
        saves|save|saving you|time|money|hours|days|costs|energy|up|them; time saving*; cost saving*
        savings; saving
        <raise> ?your|their|the ~3 efficien*|productiv*|sales|revenue*|profit*|output|quality|performance|growth|yield*|uptime|throughput|conversion*|margin*|retention|visibility|satisfaction|operation*|process*|results|business|engagement|safety|potential|value|security|experience|capacity|workflow*|competitive*|roi|brand*|outcome*|deci*|collaboration|resilience|reliab*
        faster; quicker; sooner; cheaper; smoother; easier; safer; fewer; less; shorter; higher ~2; greener
        lighter; better
        more efficient*|productive*|time|profit*|revenue|sales|leads|customers|output|orders|control|visibility|uptime|reliab*|sustainab*
        lower ~2 cost*|price*|risk*|emission*|consumption; lower; reduced; improved; increased; greater
        boost*; efficien*; productivity; profitab*; cost effective*; competitive advantage; competitive edge
        peace of mind; return on investment; roi; payback
        better results|decisions|care|outcomes|quality|service; grow your; growth; no more; never again
        get rid of; without delay*|interruption*|downtime|waiting; stay ahead|compliant|on; get more
        do more; achieve more; achieve your; reach your; meet your; succeed; success
        ahead of ~2 competition|curve; <helped> ?you|your|them|<crowd> ~3; let|lets|letting you|your|them|<crowd> ~3
        so ?that you|your ~2 can|have|get|know; streamline*; simplif*; transform*; optimi*; unlock*
        accelerat*; reduces ~2; smarter; savings of; lower ~2 bill*; get the same result; went down
        answered automatically
        smoothly; calmer; more smoothly|calmly|quickly|easily|reliably|safely|precisely|accurately
        makes|make life|work|things|it easier|simpler|better; speed|speeds up; get more out of
        out of every; better visibility|decisions|overview|control; relieve|relieves|relief
        less waste|stress|work|hassle|paper|trouble; happier staff|customers|teams|guests|patients
        you save|gain|win|spare ~1 #|<small>
    """,
    "outcome": """
        instead of #; down|up from; from # ?% to #; from # ~3 to #
        went|fell|dropped|rose|came|goes|falls|drops from|to|by; went down|up; fell|dropped|rose ~3 #; <cut> ~5 #
        <raise> ~5 #; # ?% less|fewer|more|faster|lower|higher|shorter|cheaper; # fewer|less|more
        # <span> instead|earlier|sooner|faster|shorter|less; # <span> a <span> less; fewer ~3 a|per|each <span>
        within # <span>; in # <span> instead|rather; no more ~3 call*|stop*|shift*|weekend*; saves ~4 #; saved ~4 #
        # hours|days a|per|each <span>
    """,
    "measure": """
        on time|schedule; delivery ?performance|reliability|dates; stock outs; stockout*; scrap; scrap rate; reject*
        error rate; defect*; downtime; uptime; changeover*; overtime; throughput; oee; yield; lead time*
        cycle time*; turnaround; first pass; first time; claims; complain*; returns; churn; turnover of staff
        staff turnover; sick days; sick leave; absenteeism; retention; conversion; days sales; dso; working capital
        cash; month end; close; audit*; nonconformit*; response time*; waiting time*; length of stay; readmission*
        infection*; accidents; incidents; near misses; kwh; energy per; water use; fuel; empty km|miles|runs
        cost per; per unit|piece|tonne|ton|order|kilo|kg|hour|case|bed|shift; margin; penalt*; demurrage; write off*
        shelf life; occupancy; no shows; vacancy; time to; line stops; stops; breakdown*
        late orders|deliveries|pallets|payments|invoices; rework; inventory; stock turn*; tickets; backlog
    """,
    "money": """
        €; $; £; ₹; eur; usd; gbp; chf; euro|euros; dollars; pounds; # k; # million; cost|costs ~3 #; margin*; cash
        cash flow; revenue; profit*; bottom line; payback; savings of; saves ~3 €|$|£; penalt*; budget; cost savings
        costs less; worth; roi; return on; net present; npv; ebit*; spend; invoice*; # eur; # usd
    """,
    "money_word": """
        €; $; £; ₹; eur; usd; gbp; chf; euro; euros; dollar; dollars; pounds; pence; cents; kroner; kronor; kr
        rupees; pesos; francs; cost; costs; costing; margin*; cash; revenue*; profit*; bottom line; payback; penalt*
        budget*; savings; worth; invoice*; price*; fee; fees; pays for itself; income; turnover; spend; spent; money
        funding; budget; bill; bills; wages; paid; payroll; earn; earns; cheaper
    """,
    "price": """
        price; priced; prices; pricing; per month; a month; a year; per head; monthly fee; the fee
        fee of|is|remains|stays; quote*; quotation; costs #; cost #; costs €; costs $; charge #; we charge; i charge
        charges #; rate; rate of; rates; premium; # a|per month|year|user|seat|head|hour|day|site|pool|lift|fitter
        discount; rebate; % off; invoice; offer; payable; instal*; licen*; budget; deposit; commission; vat; tax
        apiece; each above; lump sum; total of; comes to; tariff
    """,
    "compared": """
        from # ~6 to #; from <small> ~4 to <small>; instead of ~2 #|<small>; # ~4 instead of; rather than #
        against # ~4 before|last|in; # ~3 against #; after # in|the|before; where ~2 had #; was # ~6 now|is #
        were # ~6 now|are #; # before; # now; down|up from #
        # ~2 to # ~3 between|in|since|within|by|over|after|from; # → #; before # ~8 after #; before it ~2 been #
        compared with|to #; # ~4 compared with|to; versus #; vs #; # less|fewer than; # more than last|before|the
        # ~5 2018|2019|2020|2021|2022|2023|2024|2025|2026 ~3 # ~5 2019|2020|2021|2022|2023|2024|2025|2026
        # ~3 in <month> ~4 # ~3 in <month>; # ~3 in <month> ~4 # ~3 <month>; # ~2 last year ~4 # this
        # ~2 the year before ~4 # ~2 last
    """,
    "moved": """
        went|fell|dropped|rose|came|goes|go|fall|falls|drops|brought|took|take|got|get|cut|reduced|shortened|halved|lowered|raised|increased|improved|grew|shrank|gained ~8 from|to|by
        went down|up; took ~6 from; gets|got ~3 down|up; stayed
        could|would|will|should fall|drop|come|go ~3 to|by|from; would|could|might ~4 take|save|cut|be
        comes|come ~1 down|up ~1 to|by|from; moves both|your|the|all; comes|come to|by|from ~2 #
        is|are cut|halved|reduced by; shrinks|shrink|rises|rise|climbs|climb ~2 to|by|from; halves
        is halved; less by; lower by; up by; down by
        takes|take|brings|bring|cuts|cut|reduces|lowers|raises ~6 from ~4 to|towards|toward
    """,
    "gain": """
        # % ~3 less|fewer|more|faster|cheaper|higher|lower|better|quicker|shorter|longer
        # times ~1 faster|more|better|higher|happier; down # %; up # %
        cuts|cut|reduces|boosts|boost|increases|halves|halve|saves|save ~6 # %; falls|fell|drops|drop by # %
        half the; irr #; payback #; pays back; roi of; return of #
        double|triple|quadruple|halve ~2 sales|revenue|output|turnover|traffic|conversion
        double|triple|quadruple|halve ~2 productivity|yield|profit|leads|orders|online
        doubles|triples|halves ~3 sales|revenue|output|turnover|traffic|conversion
        doubles|triples|halves ~3 productivity|yield|profit|leads|costs|cost|time; minus # %|percent
        plus # %|percent
        # %|percent less|fewer|more|faster|cheaper|higher|lower|better|quicker|shorter|longer
        # %|percent of ~4 report|say|would|save|see|recommend; most of our ~3 save|win|see|report|get
        most ~3 save|win|see|report|are done ~4 #|<small>; rate is # %; rate of # %; payback in #
        times faster|less|more|fewer|better|cheaper|higher|happier|longer
        half ~2 energy|cost|time|price|effort of; half the ~1 cost|time|price|energy
        a third less|fewer|more|of what; # days per head; hours a week per; # ~3 back; win back
        two|three|four|five|ten times less|more|fewer|faster|better; nine|eight|seven|six out of ten
        seven|eight|nine|six|five|four|three hours|days ~2 a|per week|month|year
        up to ~2 # %|percent|times|fold|per
        up to # x faster|more|less|longer|higher|better|fewer|the|your|as|return; up to <small> times
        up to ~1 # hours|days|minutes ~3 saved|faster|less|more|back|earlier
        up to half|a ~1 third|quarter ~1 less|fewer|more|off; # out of 10|100|ten ~2; # in 10 <user>
        nine|eight|seven|six in|out|of ~1 ten|five|four|three|ten|10|5 ~2 <user> ~2 would|say|said
        four|three|two|# in|out|of ~1 ten|five|four|three|ten|10|5 ~2 <user> ~2 would|say|said
        nine|eight|seven|six in|out|of ~1 ten|five|four|three|ten|10|5 ~2 <user> ~2 report|recommend|see|save
        four|three|two|# in|out|of ~1 ten|five|four|three|ten|10|5 ~2 <user> ~2 report|recommend|see|save
        nine|eight|seven|six in|out|of ~1 ten|five|four|three|ten|10|5 ~2 <user> ~2 choose|prefer|recover|buy
        four|three|two|# in|out|of ~1 ten|five|four|three|ten|10|5 ~2 <user> ~2 choose|prefer|recover|buy
        nine|eight|seven|six in|out|of ~1 ten|five|four|three|ten|10|5 ~2 <user> ~2 stay|agree|love|switch*
        four|three|two|# in|out|of ~1 ten|five|four|three|ten|10|5 ~2 <user> ~2 stay|agree|love|switch*
        # %|percent a year ~1 return|yield|saved|saving*|profit; # %|percent ~1 return|yield|roi
        this is a money ~3 #; four|five|# ~1 stars from
        # x your|more|faster|as|less|fewer|the|better|higher|return|roi|growth|productivity|revenue|output
        ten x; 10 fold; ten fold; tenfold; fivefold; twofold; threefold; # fold
        twice|thrice as fast|quick*|productive*|efficient*|effective*|accurate*|durable
        twice|thrice as strong|happy|profitable|good|likely|reliab*|smooth*
        twice|thrice the speed|output|performance|throughput|yield|life
        twice|thrice the capacity|results|productivity|lifetime|power|efficiency
        two|three|four|five|six|eight|ten|# times as fast|quick*|productive*
        two|three|four|five|six|eight|ten|# times as efficient*|effective*|long|durable
        two|three|four|five|six|eight|ten|# times as strong|many|much|likely|often|accurate*|good|profitable
        two|three|four|five|six|ten times longer|higher|quicker|cheaper|stronger
        two|three|four|five|six|ten times safer|lower|the|your|greater|shorter
        lasts|last|lasting|live|lives ~2 twice|two|three|four|five|# ~2 times|long|longer
        twice as long between|before; half the ~1 cost|time|price|energy|effort|space|staff
        half the ~1 weight|waste|water|fuel|noise|size|paperwork|team; at half the; for half the
        half of the energy|cost|costs|time|price|effort|water|fuel|space
        half as much|many energy|water|fuel|time|errors|waste|stops
        half ~1 staff turnover|errors|cost|costs|time|scrap|waste|stops
        double|triple|quadruple|halve|treble your|the|their|its ~3
        doubles|triples|quadruples|halves|trebles your|the|their|its|output|sales|throughput|yield ~3
        doubling|tripling|halving your|the|their ~3; doubled|tripled|halved our|their|his|her|its ~2 in
        cut|cuts|slash|slashes|slashed|reduce|reduces|split|chop ~5 in half
        cut|cuts|reduce|reduces|lower|lowers ~6 by ~4 half|third|thirds|quarter|quarters|fifth|tenth|%|percent
        drop|drops|fall|falls|slash|slashes|shrink ~6 by ~4 half|third|thirds|quarter
        drop|drops|fall|falls|slash|slashes|shrink ~6 by ~4 quarters|fifth|tenth|%|percent
        shrinks|shorten|shortens|decrease|decreases|sink ~6 by ~4 half|third|thirds|quarter
        shrinks|shorten|shortens|decrease|decreases|sink ~6 by ~4 quarters|fifth|tenth|%|percent
        sinks|trim|trims|down|less|decline|declines ~6 by ~4 half|third|thirds|quarter
        sinks|trim|trims|down|less|decline|declines ~6 by ~4 quarters|fifth|tenth|%|percent
        increase|increases|raise|raises|boost ~6 by ~4 half|third|thirds|quarter|quarters
        increase|increases|raise|raises|boost ~6 by ~4 fifth|tenth|%|percent|points|x
        boosts|grow|grows|rise|rises ~6 by ~4 half|third|thirds|quarter|quarters
        boosts|grow|grows|rise|rises ~6 by ~4 fifth|tenth|%|percent|points|x
        improve|improves|climb|climbs|up ~6 by ~4 half|third|thirds|quarter|quarters
        improve|improves|climb|climbs|up ~6 by ~4 fifth|tenth|%|percent|points|x
        lift|lifts|higher|more|accelerate|accelerates ~6 by ~4 half|third|thirds|quarter|quarters
        lift|lifts|higher|more|accelerate|accelerates ~6 by ~4 fifth|tenth|%|percent|points|x
        up a half|third|quarter|fifth; down a half|third|quarter|fifth; down by ~2 half|third|quarter|fifth
        a|one|two|three half|third|thirds|quarter|quarters|fifth|tenth less|fewer|more|cheaper|faster ~1
        a|one|two|three half|third|thirds lower|higher|shorter|quicker|off|longer ~1
        a|one|two|three quarter|quarters|fifth|tenth lower|higher|shorter|quicker|off|longer ~1
        three quarters of ~1 <user>; two thirds of ~1 <user>; half of ~1 our <user>; half of all <user>
        a third of ~1 <user> ~1 save|see|report
        cost|costs|uses|use|needs|need|takes|consumes|consume|weighs|pay less than half|third
        cost|costs|uses|use|consumes|consume|needs|takes half|third|quarter
        uses|use|consumes|needs|takes ~1 # %|percent ~2
        save|saves|saving|free|frees|freeing ~6 # hours|hour|minutes|min|days|h|mins|weeks
        reclaim|reclaims|regain|win|wins|gain|gains ~6 # hours|hour|minutes|min|days|h|mins|weeks
        save|saves|saving|free ~6 two|three|four|five ?full|whole hours|hour|minutes ~1 a|per|each
        save|saves|saving|free ~6 two|three|four|five ?full|whole hours|hour|minutes ~1 every|of|on|on
        save|saves|saving|free ~6 two|three|four|five ?full|whole days|weeks|day|week ~1 a|per|each
        save|saves|saving|free ~6 two|three|four|five ?full|whole days|weeks|day|week ~1 every|of|on|on
        save|saves|saving|free ~6 six|seven|eight|nine ?full|whole hours|hour|minutes ~1 a|per|each
        save|saves|saving|free ~6 six|seven|eight|nine ?full|whole hours|hour|minutes ~1 every|of|on|on
        save|saves|saving|free ~6 six|seven|eight|nine ?full|whole days|weeks|day|week ~1 a|per|each
        save|saves|saving|free ~6 six|seven|eight|nine ?full|whole days|weeks|day|week ~1 every|of|on|on
        frees|reclaim ~6 two|three|four|five ?full|whole hours|hour|minutes ~1 a|per|each|every|of|on|on
        regain|gain|gains ~6 two|three|four|five ?full|whole hours|hour|minutes ~1 a|per|each|every|of|on|on
        frees|reclaim ~6 two|three|four|five ?full|whole days|weeks|day|week ~1 a|per|each|every|of|on|on
        regain|gain|gains ~6 two|three|four|five ?full|whole days|weeks|day|week ~1 a|per|each|every|of|on|on
        frees|reclaim ~6 six|seven|eight|nine ?full|whole hours|hour|minutes ~1 a|per|each|every|of|on|on
        regain|gain|gains ~6 six|seven|eight|nine ?full|whole hours|hour|minutes ~1 a|per|each|every|of|on|on
        frees|reclaim ~6 six|seven|eight|nine ?full|whole days|weeks|day|week ~1 a|per|each|every|of|on|on
        regain|gain|gains ~6 six|seven|eight|nine ?full|whole days|weeks|day|week ~1 a|per|each|every|of|on|on
        save|saves|saving|free ~6 ten|twelve ?full|whole hours|hour|minutes ~1 a|per|each|every|of|on|on
        save|saves|saving|free ~6 fifteen|twenty ?full|whole hours|hour|minutes ~1 a|per|each|every|of|on|on
        save|saves|saving|free ~6 ten|twelve ?full|whole days|weeks|day|week ~1 a|per|each|every|of|on|on
        save|saves|saving|free ~6 fifteen|twenty ?full|whole days|weeks|day|week ~1 a|per|each|every|of|on|on
        save|saves|saving|free ~6 thirty|forty ?full|whole hours|hour|minutes ~1 a|per|each|every|of|on|on
        save|saves|saving|free ~6 sixty|an|one ?full|whole hours|hour|minutes ~1 a|per|each|every|of|on|on
        save|saves|saving|free ~6 thirty|forty ?full|whole days|weeks|day|week ~1 a|per|each|every|of|on|on
        save|saves|saving|free ~6 sixty|an|one ?full|whole days|weeks|day|week ~1 a|per|each|every|of|on|on
        frees|reclaim ~6 ten|twelve|fifteen|twenty ?full|whole hours|hour|minutes ~1 a|per|each|every|of|on|on
        regain|gain|gains ~6 ten|twelve ?full|whole hours|hour|minutes ~1 a|per|each|every|of|on|on
        regain|gain|gains ~6 fifteen|twenty ?full|whole hours|hour|minutes ~1 a|per|each|every|of|on|on
        frees|reclaim ~6 ten|twelve ?full|whole days|weeks|day|week ~1 a|per|each|every|of|on|on
        frees|reclaim ~6 fifteen|twenty ?full|whole days|weeks|day|week ~1 a|per|each|every|of|on|on
        regain|gain|gains ~6 ten|twelve ?full|whole days|weeks|day|week ~1 a|per|each|every|of|on|on
        regain|gain|gains ~6 fifteen|twenty ?full|whole days|weeks|day|week ~1 a|per|each|every|of|on|on
        frees|reclaim ~6 thirty|forty|sixty|an|one ?full|whole hours|hour|minutes ~1 a|per|each|every|of|on|on
        regain|gain|gains ~6 thirty|forty ?full|whole hours|hour|minutes ~1 a|per|each|every|of|on|on
        regain|gain|gains ~6 sixty|an|one ?full|whole hours|hour|minutes ~1 a|per|each|every|of|on|on
        frees|reclaim ~6 thirty|forty ?full|whole days|weeks|day|week ~1 a|per|each|every|of|on|on
        frees|reclaim ~6 sixty|an|one ?full|whole days|weeks|day|week ~1 a|per|each|every|of|on|on
        regain|gain|gains ~6 thirty|forty ?full|whole days|weeks|day|week ~1 a|per|each|every|of|on|on
        regain|gain|gains ~6 sixty|an|one ?full|whole days|weeks|day|week ~1 a|per|each|every|of|on|on
        gives|give|giving|gets|get ~5 # hours|minutes|days ~4 back|more
        gives|give|giving|get|gets ~5 <small> hours|minutes|days ~4 back; # hours|minutes|days saved
        hours saved; <small> hours|minutes|days saved|less; hours back every|per|each|a; # ~1 hours back
        save|saves ~4 hours|days ~1 every|each|per|a day|week|month|year; save|saves ~2 an average
        save|saves|saved ~1 on average; average of # hours|%|days ~2 saved|less|faster
        average saving*|roi|return|increase|reduction|payback ~2 #
        on average # %|percent less|more|faster|fewer; an average of # %|percent ~2
        # %|percent reduction|increase|improvement|saving|savings|decrease ~1
        # %|percent drop|cut|gain|boost|uplift|rise|growth ~1
        reduction|increase|improvement|saving|savings of ~3 # %|percent|hours|days|points|minutes
        decrease|drop|gain|uplift|boost|growth of ~3 # %|percent|hours|days|points|minutes
        reduction|increase|improvement|saving|savings|decrease|gain|uplift by ~2 #
        # percent reduction|increase|improvement|saving|savings|decrease|drop|gain|boost
        # %|percent ~1 revenue|conversion ~1 per|growth|increase|uplift|lift|gain|more
        # %|percent ~1 conversions|leads|throughput ~1 per|growth|increase|uplift|lift|gain|more
        # %|percent ~1 productivity|traffic|engagement ~1 per|growth|increase|uplift|lift|gain|more
        # %|percent ~1 sales|retention|yield ~1 per|growth|increase|uplift|lift|gain|more
        # %|percent more ~2
        # %|percent on ~2 energy|cost|costs|fuel|shipping|time|bill|bills|electricity|it|heating
        detects|catches|finds|removes|kills ~3 # ?% ~1
        filters|blocks|eliminates|prevents|recognises|recognizes ~3 # ?% ~1
        captures|identifies|automates|destroys|spots|corrects ~3 # ?% ~1
        # %|percent ~1 of ~3 defects|errors|failures|calls ~2 found|caught|detected
        # %|percent ~1 of ~3 defects|errors|failures|calls ~2 solved|automated|resolved|answered
        # %|percent ~1 of ~3 tickets|mails|queries|invoices|leaks ~2 found|caught|detected
        # %|percent ~1 of ~3 tickets|mails|queries|invoices|leaks ~2 solved|automated|resolved|answered
        accuracy|availability|uptime|reliability ?rate of|is|at|above|over ~2 # %|percent
        satisfaction|precision|efficiency|retention ?rate of|is|at|above|over ~2 # %|percent
        rate of ~2 # %|percent; success|detection|fill|hit|fix|completion|open rate ~2 # %|percent
        response|retention|satisfaction|renewal|approval|recovery|conversion rate ~2 # %|percent
        uptime # %|percent; # %|percent ~2 fix|success|detection|satisfaction|retention rate|rates|score
        # %|percent ~2 completion|approval|recovery|hit|delivery|fill rate|rates|score
        # %|percent ~2 satisfied|happier|accurate|accuracy|precision|reliability time
        # %|percent ~2 uptime|availability|reliable|compliance|available|effective|on time
        roi ~2 # %|percent|x|percent; # %|percent roi; average roi; return on investment ~2 # %|percent
        # x ~1 roi|return*; # %|percent return on; returns of ~2 #; return* ~2 # for every|each
        for every|each dollar|euro|pound|franc|$|€|£ ~6 get|gets|earn|earns|save
        for every|each dollar|euro|pound|franc|$|€|£ ~6 saves|back|return|returns|receive|make
        earn|earns|get|make|makes|return|returns|receive|back|generate|generates ~4 for every ~1 #
        earn ~4 for every|each dollar|euro|pound; dollar|euro|pound you spend|invest; back for every|each
        return for every|each
        payback under|within|below|after|in ~3 <count> ~1 months|years|weeks|month|year|days
        payback of|is|time|period|less ~3 <count> ~1 months|years|weeks|month|year|days
        payback ~1 under|within|below|less; pays for itself ~1 in|within|after|by|from ~2
        pay for themselves in|within|after ~2; paid for itself in|within|after; pays back ~2 in|within
        pay back ~1 in|within ~4; pays itself back|off; recoup ~4 in|within ~1 <count>
        break|breaks even ~1 in|within|after ~2 <count>
        amortises|amortizes|amortised|amortized in|within|after ~2
        returns the|your|its investment in|within; profitable in|within|after ~1 <count> <span>
        most ~3 <user> ~3 see|sees|save|saves|report|get|achieve|recover|break|double
        most ~3 <user> ~3 halve|find|reach|gain|win|cut|reduce|earn|say|buy|stay
        most of ~2 <user> ~3 see|save|report|get|achieve|recover|break|double|halve|gain|cut
        the majority of ~3 <user> ~2 see|save|report|get|achieve|say
        almost|nearly|virtually|practically all ~2 <user> ~2 save|see|report|say|recommend|get
        vast majority of ~4; over|more than half of ~3 <user>; over # %|percent of ~3 <user>
        # %|percent of ~3 <user> ~3 say|see|report|save|recommend|would|get|agree|stay|return
        # %|percent of ~3 <user> ~3 buy|sell|recover|prefer|choose|achieve|switch|find|renew|feel|cut
        from hours|days|weeks|months|years to minutes|hours|seconds|days|weeks; from days to hours
        minutes|seconds|hours|days instead of|rather hours|days|weeks|months|than
        minutes|seconds|hours|days not hours|days|weeks|months
        in minutes|seconds|hours|days what ~3 took|takes|used
        # million ~1 saved|generated|recovered|earned|delivered
        # ~1 in savings|revenue|sales|profit ~1 generated|delivered|saved|recovered|created|for
        # m|million|billion|k|b ~2 saved|savings|generated; # b in savings|revenue
        saved|saves|save ~1 our|their|its <user> ~3 #; saved ~3 <user> ~3 #
        saved ~3 <user> over|more|up|# ~2; saved over # ~2; helped ~3 <user> save|earn|cut|recover ~4 #
        generated ~3 # ~2 for our; savings of ~3 #; worth of savings; # in ~2 savings; save ~3 $|€|£ ~1
        save # ~1 a|per|every; save over|more # ~2; save thousands|millions|hundreds
        thousands ~2 in savings; # %|percent cheaper|below|under than|the|market|our
        one|a third|quarter|half cheaper; # %|percent off your ~2 bill*|cost*|energy; half ~1 price of
        half what ~2 charge*|pay*; less than half ~1 what|of; minus ~1 # %|percent; plus ~1 # %|percent
        # %|percent up|down; # percent up|down; up|down ~1 # percent; <trouble> down|up ~1 # %|percent
        <prize> up|down ~1 # %|percent; <prize> up ~1 #; <trouble> down ~1 #
        # per cent less|fewer|more|faster|cheaper|higher|lower|better ~2
        # per cent quicker|shorter|longer|reduction|increase|saving|savings|improvement|of ~2
        by ~2 # per cent; up to # per cent; # percent points; # pct less|fewer|more
        # points higher|lower|better|more
        ten|fifteen|twenty|thirty|forty percent|per ?cent ~2 less|fewer|more|faster|cheaper
        ten|fifteen|twenty|thirty|forty percent|per ?cent ~2 higher|lower|shorter|better|of
        fifty|sixty|seventy|eighty|ninety percent|per ?cent ~2 less|fewer|more|faster|cheaper
        fifty|sixty|seventy|eighty|ninety percent|per ?cent ~2 higher|lower|shorter|better|of
        by ~2 ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety percent|per
        by five percent|per; up to ~1 ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety percent|per
        drops|drop|falls|fall|cut|cuts|shortened|reduced|down ~3 by # seconds|minutes|hours|days|points
        <trouble> ~1 drops|drop|falls|fall ~1 # ?%
        dropped|fell|cut|reduced|decreased ~2 by ~2 # ?% with|thanks|since; improves ~4 by #
        improves ~3 # points; # faster|quicker|sooner|earlier ~1 than
        # ~1 <span> faster|sooner|earlier|shorter|quicker; # fewer <trouble>; <small> fewer <trouble>
        # ~2 days ~1 per head; # x your|faster|more|return*|roi
        # tonnes|kilos|litres|boxes|units|parts|pieces|orders|patients|guests more
        harvest|sell|produce|print|ship|treat|bill ~2 # ~2 more; absenteeism down ~2; absenteeism halved
        #|<small> out|in of ~1 ten|five|four|three|10|5|4|3 ~4 switch*|choose|prefer
        #|<small> out|in of ~1 ten|five|four|three|10|5|4|3 ~4 recommend|stay*|renew*|come
        #|<small> out|in of ~1 ten|five|four|three|10|5|4|3 ~4 buy*|sleep|feel|love|pass|agree|trust|recover
        #|nine|eight|seven|four|three in ten|five|four|10|5|4 ~3 save|love|trust|pass|recover|switch
        most ~3 recover|recoup|break|earn|save ~5 in|within|after|by ~1 <count>|#
        most ~3 double|triple|halve|finish|see ~5 in|within|after|by ~1 <count>|#; by a factor of
        a factor of #|<small>; saves|save ~2 # ~1 fte|ftes|positions|pallets|litres|liters|tonnes|tons|kwh
        saves|save ~2 # ~1 kilos|kg|km|kilometres|trips|pages|sheets|calls|people
        up to # ~1 quieter|lighter|longer|faster|deeper|cooler|warmer|cleaner|brighter|less
        up to # ~1 more|fewer|shorter|higher|lower|cheaper|greener|stronger|smaller|safer
        # ~1 quieter|lighter|longer|cleaner|brighter|stronger than; # km|years|hours|miles|cycles longer
        last|lasts ~2 # ~1 longer; boosts|increases|raises|improves|lifts|reduces|cuts|lowers ~5 by ~2 #
        shortens|extends|speeds|slashes|trims|shrinks|accelerates|decreases ~5 by ~2 #
        boosts|increases|raises|improves|lifts|reduces ~4 from # ~3 to #
        cuts|lowers|shortens|extends|slashes|decreases ~4 from # ~3 to #
        # %|percent of ~3 <user> ~4 pass|graduate|win|finish|get|land|earn; # ~1 points up|higher
        up # ~1 points; up|down # ~2 points|places|%; # + hours|minutes ~3; save # ~1 hours|minutes|days
        # ~1 faster|quicker ~1; # days|hours|weeks|minutes faster|quicker|sooner|earlier|less
        in half the time|effort|space; at a third of; at a fraction of; for a fraction of
        a fraction of the ~1 cost|price|time; a tenth of the ~1 cost|price|time
        quarter of the ~1 cost|price|time|effort; third of the ~1 cost|price|time|effort; twice the
        three|four|five|ten times the ~2; with half the ~1 staff|people|effort|crew|team
        energy|cost|costs|time savings|saving|reduction of ~2 #
        # %|percent energy|cost|costs|time|fuel|water|labour|labor savings|saving|saved|reduction|less
        savings potential of #; average ~1 payback|saving|savings|uplift|increase|reduction|roi; # back for
        back for every; in # minutes|seconds|hours instead|not|rather; in under # minutes|seconds|hours
        minutes|seconds|hours instead of # hours|days|weeks
        half the wear|weight|noise|cost|stops|errors|waste|staff; x faster|more|less|cheaper|better
        grow|grows|up|rise|rises|increase|increases|improve ~2 # x
        improves|multiply|return|returns|convert|converts|sell|sells ~2 # x
        # x ~1 pipeline|leads|sales|conversion*|growth|speed|capacity|value|roas
        # more ~2 every|a|per|each ~1; # ~1 more per|on|every|each|a ~1
        twofold|threefold|fourfold|fivefold|sixfold|sevenfold|eightfold|tenfold|hundredfold
        # x ~1 harder|longer|happier|stronger|brighter|safer|cleaner|bigger|smarter|earlier
        cut|reduce|lower|shorten ~4 from <small>|# ~3 to <small>|#|minutes|hours|seconds|zero|one
        shrink|slash|bring|get|take ~4 from <small>|# ~3 to <small>|#|minutes|hours|seconds|zero|one
        save|saves|saving ~3 position|positions|job|jobs|headcount|salary|salaries|hires
        <user>|carriers|landlords ~1 earn|gain|save|make ~2 #|<small>|half|twice|double ~4 more|extra|per
        <user>|carriers|landlords ~1 earn|gain|save|make ~2 #|<small>|half|twice|double ~4 less|a|every|faster
        <user>|carriers|landlords ~1 win|close|book|get|sell ~2 #|<small>|half|twice|double ~4 more|extra|per
        <user>|carriers|landlords ~1 win|close|book|get|sell ~2 #|<small> ~4 less|a|every|faster
        <user>|carriers|landlords ~1 win|close|book|get|sell ~2 half|twice|double ~4 less|a|every|faster
        lawyers|bakers|builders ~1 earn|gain|save|make ~2 #|<small>|half|twice|double ~4 more|extra|per
        lawyers|bakers|builders ~1 earn|gain|save|make ~2 #|<small>|half|twice|double ~4 less|a|every|faster
        lawyers|bakers|builders ~1 win|close|book|get|sell ~2 #|<small>|half|twice|double ~4 more|extra|per
        lawyers|bakers|builders ~1 win|close|book|get|sell ~2 #|<small> ~4 less|a|every|faster
        lawyers|bakers|builders ~1 win|close|book|get|sell ~2 half|twice|double ~4 less|a|every|faster
        growers|nurses|dentists ~1 earn|gain|save|make ~2 #|<small>|half|twice|double ~4 more|extra|per
        growers|nurses|dentists ~1 earn|gain|save|make ~2 #|<small>|half|twice|double ~4 less|a|every|faster
        growers|nurses|dentists ~1 win|close|book|get|sell ~2 #|<small>|half|twice|double ~4 more|extra|per
        growers|nurses|dentists ~1 win|close|book|get|sell ~2 #|<small> ~4 less|a|every|faster
        growers|nurses|dentists ~1 win|close|book|get|sell ~2 half|twice|double ~4 less|a|every|faster
        planners|reps|pilots ~1 earn|gain|save|make ~2 #|<small>|half|twice|double ~4 more|extra|per
        planners|reps|pilots ~1 earn|gain|save|make ~2 #|<small>|half|twice|double ~4 less|a|every|faster
        planners|reps|pilots ~1 win|close|book|get|sell ~2 #|<small>|half|twice|double ~4 more|extra|per
        planners|reps|pilots ~1 win|close|book|get|sell ~2 #|<small>|half|twice|double ~4 less|a|every|faster
        every second|third|other ~3 becomes|buys|converts|turns|closes|books; # to # return; return of # to
        gain|gains|save|saves ~1 half|a a|quarter|third ~1 tonne|ton|day|hour|shift|point|cent|litre
        harvest|harvests|win|wins ~1 half|a a|quarter|third ~1 tonne|ton|day|hour|shift|point|cent|litre
        shave|shaves|shaving|knock|knocks ~3 #|<small>|half|a|third ~2 off ~2
        knocking|take|takes|lop|trims|trim ~3 #|<small>|half|a|third ~2 off ~2
        shaves|knocks|slices|takes ~2 off ~1 every|each|your|the; lose|drop up to #
        up to # kilos|pounds|hours|days|minutes|litres|tonnes|kwh|euros|dollars|eur|points|people|pages|kg
        users|customers|clients|teams ~1 close|finish|ship|hire|answer ~4 in|within #
        users|customers|clients|teams ~1 get|resolve|process|complete|sell|launch ~4 in|within #
        close|finish|ship|hire|process|complete|launch ~4 in # minutes|seconds|hours|clicks
        # %|percent ~1 of ~3 queries|tickets|calls|tasks|invoices|orders ~2 answered|solved|resolved|automated
        # %|percent ~1 of ~3 queries|tickets|calls|tasks|invoices|orders ~2 handled|processed|closed|without
        # %|percent ~1 of ~3 cases|mails|emails ~2 answered|solved|resolved|automated
        # %|percent ~1 of ~3 claims|requests|questions ~2 answered|solved|resolved|automated
        # %|percent ~1 of ~3 cases|mails|emails|claims|requests|questions ~2 handled|processed|closed|without
        reach|reaches|win|attract|attracts ~2 # ~1 more|new|extra
        # new|extra|additional ~1 customers|buyers|leads|orders|patients|members|guests|bookings
        pay back|off before; pays back|off before; pays off ~1 in|within|after; paid off in|within|after
        earns itself|its; # ~1 times ~1 over; many times over; ten times over
        three|two|four|five times over; twice over; costs ~2 # %|percent less|below
        saves|save ~1 # ~1 every|per|a|each
        saves|save a ~1 fortune|packet|day|week|shift|third|quarter|fifth|half
        prevents|prevent|stops|catches|avoids #|<small> out|in of ~1 #|ten; extends ~3 by ~1 #
        brings ~4 down by ~1 #; bring ~4 down by ~1 # %|percent; roi ~1 in|within|after ~3 <count> ~1 <span>
        payback ~2 in|within ~3 first year|months|month|weeks
        in # days|hours|weeks|minutes instead of|not ~1 #
        hire|close|ship|publish|launch|deliver|sell|settle|decide|recruit in # days|hours|weeks|minutes
        turn ~2 # ~3 into customers|buyers|sales|leads|members
        # %|percent of ~3 answered|solved|resolved|reached ~1; never go back
        # %|percent conversion|conversions|traffic|leads|sales
        # %|percent revenue|output|productivity|throughput|engagement
        improve|increase|raise|boost|lift|bring ~4 to # %|percent; rise|jump|climb to # %|percent
        # times faster|cheaper|better|stronger|lighter|more|longer|quieter|quicker|safer
        # times as many|much|fast|long|strong|good
        three|four|five|ten times faster|cheaper|better|stronger|more|longer|quicker
        three|four|five|ten times as many|much|fast|long
        twice|double|half as many|much|fast|long|strong|good
        half the cost|time|price|effort|staff|energy|weight|space|waste
        most|many|all users|customers|clients|companies|teams|shops|people ~1 double|halve|triple|save|cut|gain|recover
        lose|loses|waste|wastes # %|percent of ~1 revenue|sales|time|profit|income|budget|output
        pays for itself ~2 times; times over
        recovers|answers|solves|resolves ~3 # ?% ~1; stops # ?% of|out
        nine|eight|seven|four|three|2|3|4|7|8|9 in ten|five|four|10|5|4 ~3 would|choose|prefer|recommend|say|see
    """,
    "source": """
        audit*; study; survey; benchmark*; measured; measurement*; trial; pilot; case study; annex; appendix
        certificate; reference; verified; published; independent; source; logged; metered; meter; wms; erp
        mes; sap; scada; crm; log; logs; your own ~2; their own ~2; report; reports; data; records; invoices
        evaluation; tested; according to; their|her|his ~2 controller|auditor|director|manager|count
        one|two|three|four|five|# ~2 of your size; similar ~1; comparable; your size; same size; university
        institute; lab; we measured|counted; counted; by your; spreadsheet; export; statement; figures from
        from your ~3; figure of
        trust's|client's|city's|county's|operator's ~1 figure*|list|log|data|count|report*|dates|return
        inspectorate's|controller's ~1 figure*|list|log|data|count|report*|dates|return
        hospital's|surveyor's|auditor's ~1 figure*|list|log|data|count|report*|dates|return
        by their costing; their costing
        from the ~2 log|system|ledger|book|record*|export|portal|register|file*|counter|meter; video
        stopwatch; timed; counts; log book; class surveyor; proof; evidence; see for yourself
        happy to|willing to show|talk|take|confirm; agreed to ~3 call; named in section; page #; p #
        chapter #
        # trucks|orders|jobs|patients|sites|claims|nights|weeks|plants|branches counted|measured|timed
        surveyed; survey of; n #; sample of; per our|their|the ~2 report|log|records|audit; weighed
        logged by; recorded by; certified by; audited by; metered by; reviewed by; peer reviewed
        white paper; footnote; figures|numbers by|from|of their|your|the; in their ~2 own; by its own
        by their ~3 own; published in; reported by; in the annual
        see annex|appendix|page|attachment|table|enclosure; shown in; from our|the records; control group
        compared ~4 control; before and after; test report; test bench; field test; trial on|with|at
        happy to show; ask them; ask her; ask him; call him|her|them; you can call; phone number of
        named ~2 annex; permission to; reference site; reference visit; visit them; you may call
        speaks to you; open to visitors; photos attached|enclosed|of|from|show; photograph*
        photo of|attached|enclosed|log
        is|are|sheet|list|log|logs|report|record|records|stamps|minutes|table attached|enclosed
        figures|numbers|data|calculation|invoice|invoices attached|enclosed
        results|export|page|protocol|certificate|letter attached|enclosed
        attached|enclosed ~1 sheet|list|log|logs|report|record|records|table
        attached|enclosed ~1 figures|numbers|data|calculation|results|export|protocol|certificate|study
        copy of; see ~2 attached|enclosed; attach ~3 sheet|list|log|report|table|figures|export
    """,
    "baseline": """
        from # ~4 to #; from about|around|roughly|today's|currently #; instead of; rather than; versus; vs
        compared to|with; down|up from; baseline; # before; before #; before it ~2 #; previously; today #
        today ~2 #; # today; currently #; # now; now #; of your #; of the #; out of # ~1; # of #
        # of the ~2 #; →; than last|before; used to ~4 #; was #; were #; had been; had #; had ~2 #
        against #; against ~3 #; in the year before; the year before; previous; where it used
        where ~3 used to; not #; # % to #; # to #; # down to #; # rather than #; former; formerly; old ~2 #
        from # % ~3 to; from <small> ~4 to #|<small>; used to be #|<small>; it was ~1 #; there were #
        where it was ~2 #; last year's #; starting from #; starting point; start* at #; at # today
        is # today; today's #; as of today; at present #; #|<small> ~3 before ~2 #|<small> ~2 after
        before the ~3 #; up from #; down from <small>; had been ~1 #; on # a ~2; of # ~2 before
    """,
    "timeframe": """
        between|since|by|until|from|in|to|through|of ?the ?end ?of <month>
        between|since|by|until|from|in|to|through|of|during ?the ?end ?of 20*
        last|this|next|second|past <span>|<month>; go live; golive; since go; by the end of; by end of
        <span> later; year on year; half year; first half; second half; in the first <span>; <month> #
        <month> 20*; summer 20*; first rose season; one season; a season; over ~1 <count> ~1 <spell>
        for ~1 <count> <spell>; <count> <span> of ~1 trial|test*|data|use|operation|measurement|running
        in the year|quarter|month|weeks|months ~1 after|since|before|to; a year after|later|on|before
        <count> <span> after|before|ago; from <month> to <month>; <month> to <month>; between <month>
        since <month>; by <month>; until <month>; in 20*
        for a|the whole|full|entire season|year|quarter|month|winter|summer; in one season; after one season
        during the trial|pilot|test; week|month|year|quarter #; in week|month|year|quarter #
        within a|the season|year|quarter|month; as of <month>; to date; to <month> 20*
        in|within|over|after|since ?the ?first|last|past|next|about|a|an <count> ~1 <spell>|shift
        in|within|over|after|since ?the ?first|last|past|next|about|a|an <count> ~1 shifts|weekend|weekends
        during|for|through|inside|across ?the ?first|last|past|next|about|a|an <count> ~1 <spell>|shift
        during|for ?the ?first|last|past|next|about|a|an <count> ~1 shifts|weekend|weekends
        through|inside|across ?the ?first|last|past|next|about|a|an <count> ~1 shifts|weekend|weekends
        over|during|for|after ?the ?first|last # hours
        over # ~1 <user>|orders|runs|shifts|nights|trips|cases|lists|deliveries
    """,
    "finance": """
        npv; net present value; irr; roi; payback; ebit*; tco; total cost of ownership; business case
        return on investment; discounted; capex; opex; amorti*; break even; breakeven; investment ~3 #
        cost savings ~2 #; savings ~2 #; saves ~4 #; savings of; bottom line; profit; margin; money in money out; in figures; spreadsheet; has|have paid off; paid off in|after; pays for itself in; net #; ratio # ~1 #; figures|numbers for the board
    """,
    "only_money": """
        only money; everything else ~6 is|are ~2 decoration|noise|secondary|beside|irrelevant; off|from nothing else; so only what counts
        only what counts; is|are not a line in; no patience for; money talks; money is all
        all that counts is ~3 money|price|profit|return|number*|euro*|dollar*|payback
        all that matters is ~3 money|price|profit|return|number*|payback|cost*; only thing that counts|matters is
        only thing ~4 cares; one thing ~5 cares; nothing else counts|matters; nothing but ~1 numbers|price|money
        numbers speak for themselves; figures speak for themselves; the numbers speak; numbers don't have|lie|care
        numbers have no; just the math*; just math*; pure math*|maths|economics|numbers; purely financial|economic
        it's just ~2 numbers|math|maths|arithmetic; simple arithmetic; leave ~3 feelings|emotions|emotion
        feelings ~2 aside|out|door; emotions ~2 aside|out|door; forget ~3 feelings|emotion*|people|soft
        soft ~1 factors|stuff; the rest is noise|talk|poetry|sentiment*; skip the poetry; not about people
        only question ~6 is|what ~2 cost*; bottom line is all; what's left at the bottom
        only ~2 price ~1 counts|matters; price is all; price is everything; sentiment* ~3 expensive; feelings don't
        emotions don't; what a business is for; let's not talk about ~6; nobody cares about ~6
    """,
    "stake": """
        worr*; afraid; fear*; sleep; nights; night; weekend*; sunday*; saturday*; evening*; stress*; pressure
        blame*; audit*; auditor*; board; boss; calls; phone; surpris*; firefight*; overtime; tired; exhaust*
        headache*; embarrass*; confiden*; trust; proud; pride; recogni*; team; morale; people; safe*; reputation
        complain*; angry; shout*; chas*; quiet*; calm*; control; predictab*; reliab*; relief; hours back; time back
        home; holiday*; no one has to; nobody has to; without having to; handover; colleague*; staff; nurses
        operators; customer* ~2 wait*; apolog*; explain*; argue; argument*; trouble; risk*; certain*; certainty
        backup; fall back; way out; exit; named person; one contact; same ~1 person; job; jobs; career; promise
        promises; last time; last year's; again; fair; fairness; learn*; skill*; grow
    """,
    "theirs": """
        at|by|on your ~2 average|rate|price|figure|count; at your #
        you ?have ?yourself ?both said|told|wrote|mention*|want*|asked|plan*|decid*|agreed|measured|counted|report*|confirmed|calculat*|estimat*|set|named|gave|sent|described|explained|put|showed|shared|pointed|raised
        you've said|told|written|mentioned|asked|measured|counted|confirmed|set|sent|shared
        by|in|from|on|with|at your ?own count|words|figure*|data|numbers|estimate|report*|books|log*|records|calculation*|audit|export|system|books|dashboard|cost*|erp|measurement*
        your own ~2; according to; as you|he|she|they|both ~1 said|put|told|wrote; told us|me; asked us|me; you named
        from our call|talk|meeting|visit|conversation; when we spoke|met|talked; on the phone
        your ~2 showed|shows|say|says; you would like ~3 #|to; you want ~2 #; you told; you sent; you wrote
        you counted; you count; your log; your list; your count; your figures
    """,
    "your_target": """
        you want; you wanted; you asked; you need; your target; your goal; your aim; you would like; you set
        as you required; you have given; you required; target you
        you'd like it|this|that|them at|to|down|below|under|up|near|nearer; you'd like #
        you'd like ~2 to #; you'd like to be|get|see|reach|come|have
        you'd be happy|fine|content|satisfied with|at; you would be happy|fine|content|satisfied with|at
        you'd want; you'd love; you'd settle; you'd accept; you hope for; you hoped for
        you're hoping for; you aim for|at; you're aiming for|at; you're after; you are after
        you were after; you plan for; you're looking for|at|to; you have in mind; you had in mind
    """,
}
"""Topics, and what is said when they are spoken of; how it is written is told in `flows.critic.phrases`."""

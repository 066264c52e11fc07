"""What is promised as certain, what is hedged, and what change takes. English turns of phrase, data only."""

from __future__ import annotations

TOPICS: dict[str, str] = {
    "certain": """
        that's ?exactly what you|you'll get|will; that is ?exactly what you|you'll get|will; you can put that in the|your budget|plan|forecast
        nothing|never|nobody ~5 any more|anymore; no ~3 any more|anymore; won't|will not have ~4 any more|anymore
        # ~4 is ?exactly|precisely|just what you get; are|is yours from|by|in; nothing ~4 could|can go wrong
        nothing ever goes wrong; that much is certain|sure; no ifs ?or|and|no buts; it never fails; never fails
        nobody|no-one will notice the|any|a difference; can do without ~4 completely|altogether|entirely
        will go|come|move|fall|rise|drop|climb ~1 from #; the position is simple; end of story|debate; full stop
        you will|'ll ?also ?easily ?soon ?immediately <cut>|<raise>|outperform|achieve ~6
        you will|'ll ?also ?easily ?soon ?immediately earn|gain|win|recover|eliminate ~6
        you'll ?also ?easily ?soon ?immediately <cut>|<raise>|outperform|achieve|earn|gain|win|recover
        you are|'re going to <cut>|<raise>|reach|see|achieve|earn|gain|win
        you're going to <cut>|<raise>|reach|see|achieve|earn|gain|win; and so will you
        your ~4 will ?also ?soon ?then be <badly>; your ~3 will do better
        pupils|patients|customers|staff will ~2 better|happier|happy|love|thank|see
        people|parents|employees|guests|inspectors will ~2 better|happier|happy|love|thank|see; guarantee
        guarantees; guaranteed; guaranteeing; we guarantee*
        we never|always ~1 deliver*|fail*|miss*|break*|win*|succeed*|late
        our ~3 never|always ~1 deliver*|fail*|miss*|break*|stop*|lose*; never fail; never again
        never been wrong; never wrong; never have ~2 worry|think; never worry ~1; without fail
        without ?any|a doubt; 100 % certain|sure|safe|uptime|satisf*|reliab*; definitely ~2; certainly will
        undoubtedly; inevitably; no doubt; for sure; it'll <cut>|<raise>|pay; will eliminate|solve|fix ~3
        will pay for itself; pays for itself; i promise; we promise; promise you; rest assured
        simply ~3 going to happen; is going to happen; can count on ~2 #
        don't worry about ~5 any more|anymore; zero risk; will be gone; will be history
        there is no way ~2 not; proven to <cut>|<raise>; always works; works every time; saves ~2 # every
        delivers # ~2 savings|roi|return; you will ?<surely> <gainverb>; you'll ?<surely> <gainverb>
        you will ?<surely> reach|get|enjoy|experience|see|achieve ~5 # %|percent|times|x|fewer|more
        you will ?<surely> reach|get|enjoy|experience|see|achieve ~5 # less|leads|orders|hours|euros|eur|k
        you'll ?<surely> reach|get|enjoy|experience|see|achieve ~5 # %|percent|times|x|fewer|more
        you'll ?<surely> reach|get|enjoy|experience|see|achieve ~5 # less|leads|orders|hours|euros|eur|k
        you will ?<surely> be able to ?<surely> <gainverb>; you'll ?<surely> be able to ?<surely> <gainverb>
        you will ?<surely> have <count> ~4 less|fewer|more|instead|rather|earlier|sooner|%|percent
        you'll ?<surely> have <count> ~4 less|fewer|more|instead|rather|earlier|sooner|%|percent
        you will ?<surely> reach ?your|the ~2 #|target*|goal*
        you'll ?<surely> reach ?your|the ~2 #|target*|goal*; you will have paid ~5 off|back
        you'll have paid ~5 off|back; you will break even; you'll break even
        you will ?<surely> be ahead|safe|unstoppable|untouchable
        you'll ?<surely> be ahead|safe|unstoppable|untouchable
        you will ?soon ?quickly be fully|completely|always booked|safe|protected|covered
        you will ?soon ?quickly be fully|completely|always compliant|secure|independent|sold
        you'll ?soon ?quickly be fully|completely|always booked|safe|protected|covered
        you'll ?soon ?quickly be fully|completely|always compliant|secure|independent|sold
        you will ?<surely> be amazed|delighted|thrilled|impressed|astonished|blown
        you'll ?<surely> be amazed|delighted|thrilled|impressed|astonished|blown
        you will ?<surely> have|get ~1 more time|money|customers|sales|orders
        you will ?<surely> have|get ~1 more leads|profit|revenue|bookings|patients|guests
        you'll ?<surely> have|get ~1 more time|money|customers|sales|orders
        you'll ?<surely> have|get ~1 more leads|profit|revenue|bookings|patients|guests
        you will ?<surely> see|notice|feel|experience ?the|a|your ~2 results|savings|improvement*|difference
        you will ?<surely> see|notice|feel|experience ?the|a|your ~2 growth|return|effect|success
        you'll ?<surely> see|notice|feel|experience ?the|a|your ~2 results|savings|improvement*|difference
        you'll ?<surely> see|notice|feel|experience ?the|a|your ~2 growth|return|effect|success
        you will ?<surely> see ?your|the ~3 drop|fall|rise|soar|grow|improve|shrink|climb|double
        you'll ?<surely> see ?your|the ~3 drop|fall|rise|soar|grow|improve|shrink|climb|double
        you will ?<surely> enjoy ~2 lower|higher|better|more|fewer|less|faster|savings|benefits|freedom
        you'll ?<surely> enjoy ~2 lower|higher|better|more|fewer|less|faster|savings|benefits|freedom
        you will ?<surely> get|see|have|achieve the same result*|saving*|effect|success|return*
        you'll ?<surely> get|see|have|achieve the same result*|saving*|effect|success|return*
        you will not regret; you'll not regret; you will sleep better|soundly|well|again
        you'll sleep better|soundly|well|again; you will love the results|difference|savings
        you'll love the results|difference|savings
        you will no longer lose|worry|miss|struggle|waste|fear|wait|suffer|overpay|run|fail
        you'll no longer lose|worry|miss|struggle|waste|fear|wait|suffer|overpay|run|fail
        you will ?<surely> pass ?every|the|your|any|all ~1 audit*|inspection*
        you'll ?<surely> pass ?every|the|your|any|all ~1 audit*|inspection*
        you will ?<surely> stay|remain ahead|compliant|competitive|safe
        you'll ?<surely> stay|remain ahead|compliant|competitive|safe
        you will ?<surely> be at|below|under|above ~2 #; you'll ?<surely> be at|below|under|above ~2 #
        you will ?<surely> meet the ~3 target*|goal*|rules|deadline*|requirement*|standard*
        you'll ?<surely> meet the ~3 target*|goal*|rules|deadline*|requirement*|standard*
        you will have nothing ~1 worry|fear; you'll have nothing ~1 worry|fear; you won't regret
        you won't look back; you won't lose; you won't miss ~1 any|a|another|single
        you won't be disappointed; you will not be disappointed; you won't believe how|what
        your ~4 will ?<surely> drop|improve|shrink|decrease|halve|double|disappear
        your ~4 will ?<surely> vanish|save|plummet|soar|skyrocket|surge|collapse
        your ~4 will ?<surely> sink|decline|multiply|thrive|flourish|exceed|outperform
        your ~4 will ?<surely> triple|quadruple|cease|benefit|profit|never|love|thank
        your ~4 will ?<surely> fall by|to|below|under|from|sharply|significantly|dramatically|within|again
        your ~4 will ?<surely> go down|up|away; your ~4 will ?<surely> pay off|back|itself|dividends
        your ~4 will ?<surely> pay for itself|themselves
        your ~4 will ?<surely> grow|rise|climb|increase by|to ~2 %|# %
        your ~4 will ?<surely> reach ~1 #|new|full|record|double; your ~4 will ?<surely> find nothing
        your ~4 will ?<surely> see ~3 %|percent|improvement*|results|savings
        your ~4 will ?<surely> see ~3 difference|growth|better|fewer|lower|higher
        your ~4 will ?<surely> need ~3 fewer|less
        your ~4 will ?<surely> run ~2 smooth*|itself|faster|without
        your ~4 will ?<surely> be ?<surely> full|booked|packed|sold|zero|flawless|spotless|amazed
        your ~4 will ?<surely> be ?<surely> impressed|thrilled|proud|compliant
        your ~4 will ?<surely> be ?<surely> profitable|future|delighted|protected|unbeatable
        your ~4 will ?<surely> be able to <gainverb>
        your ~4 will ?<surely> always ~1 on|be|have|work|run|arrive
        <trouble> ~2 will ?<surely> fall|drop|decline|shrink|go|disappear
        <trouble> ~2 will ?<surely> vanish|decrease|plummet|halve|stop|end|cease
        <prize> ~2 will ?<surely> increase|grow|rise|climb|improve|soar
        <prize> ~2 will ?<surely> double|triple|skyrocket|explode|jump|surge
        <trouble> ~3 will be ?<surely> reduced|cut|halved|eliminated|lower
        <trouble> ~3 will be ?<surely> gone|zero|avoided|minimised|minimized
        <prize> ~3 will be ?<surely> increased|higher|improved|doubled|maximised|maximized|better
        will ?<surely> <gainverb>|transform|streamline your|their ~4 <trouble>|<prize>
        will ?<surely> <gainverb>|transform|streamline your|their ~4 business|operation*|process*
        will ?<surely> strengthen|revolutionise|revolutionize|cut your|their ~4 <trouble>|<prize>
        will ?<surely> strengthen|revolutionise|revolutionize|cut your|their ~4 business|operation*|process*
        will ?<surely> <gainverb>|transform|streamline your|their ~4 team|workflow*|life|work|workload
        will ?<surely> strengthen|revolutionise your|their ~4 team|workflow*|life|work|workload
        will ?<surely> revolutionize|cut your|their ~4 team|workflow*|life|work|workload
        will ?<surely> <gainverb>|transform|streamline your|their ~4 brand|company
        will ?<surely> <gainverb>|transform|streamline your|their ~4 organisation|organization|store
        will ?<surely> strengthen|revolutionise|revolutionize|cut your|their ~4 brand|company
        will ?<surely> strengthen|revolutionise your|their ~4 organisation|organization|store
        will ?<surely> revolutionize|cut your|their ~4 organisation|organization|store
        will ?<surely> <gainverb>|transform|streamline your|their ~4 shop|quality|reputation
        will ?<surely> <gainverb>|transform|streamline your|their ~4 competitiveness|time|times
        will ?<surely> strengthen|revolutionise|revolutionize|cut your|their ~4 shop|quality|reputation
        will ?<surely> strengthen|revolutionise|revolutionize|cut your|their ~4 competitiveness|time|times
        will ?<surely> transform|revolutionise|revolutionize|change ~1 way you
        will transform|revolutionise|revolutionize your|how; will ?<surely> save you|your|them|every|each
        will ?<surely> save ~2 #; will save ~1 <body> ~2 #
        will ?<surely> reduce|cut|lower|increase|improve|boost|shorten|raise ~5 by ~3 #|half|third|quarter
        will make your|you ~4 more|better|best|faster|happier|safer
        will make your|you ~4 stronger|profitable|rich|successful|first|leader|number
        will lead to ~3 reduction*|increase*|saving*|improvement*|fewer|less|lower|higher|better
        will result in ~3 reduction*|increase*|saving*|improvement*|fewer|less|lower|higher|better
        will ?<surely> deliver|achieve|generate|bring|yield ~4 saving|savings|reduction*
        will ?<surely> deliver|achieve|generate|bring|yield ~4 improvement*|increase*|roi
        will ?<surely> produce|realise|realize|provide|secure ~4 saving|savings|reduction*
        will ?<surely> produce|realise|realize|provide|secure ~4 improvement*|increase*|roi
        will ?<surely> deliver|achieve|generate|bring|yield ~4 return|returns|results|growth|profit*|success
        will ?<surely> produce|realise|realize|provide|secure ~4 return|returns|results|growth|profit*|success
        will ?<surely> bring|get|push|drive|take your ~4 down|under|below|over|above|up|back|to
        will pay for themselves; will ?<surely> pay back|off ~3 in|within|after|month*|year*|quickly
        will more than pay; will no longer be a|an problem|issue|worry|concern|topic; will cease to
        will never ?ever fail|stop|break|miss|lose|run|happen|again|forget|regret|let|disappoint
        nothing will ever; nobody will ever; no one will ever; none will ever
        will ever ~1 stop|fail|break|happen|go again
        <body> will ?<surely> achieve|save|benefit|realise|realize|gain
        <body> will ?<surely> enjoy|reduce|cut|lower|profit|recover|recoup
        our ~2 solution|solutions will ?<surely> <gainverb>|solve|transform|deliver ~1
        our ~2 system|software|platform will ?<surely> <gainverb>|solve|transform|deliver ~1
        our ~2 product|products|proposal|approach|method will ?<surely> <gainverb>|solve|transform|deliver ~1
        our ~2 programme|program|technology|tool|tools will ?<surely> <gainverb>|solve|transform|deliver ~1
        our ~2 machines|service|services will ?<surely> <gainverb>|solve|transform|deliver ~1
        our ~2 bid|consortium|concept will ?<surely> <gainverb>|solve|transform|deliver ~1
        implementation will ~1 lead|result|deliver|bring; so will you
        will do it|this|that|so|the ~1 for you; we'll <cut>|<raise> your|you|costs|downtime
        we will <cut>|<raise> your|you ~3 <trouble>|<prize>|#
        this|it|that|which will <cut>|<raise> you|your|costs
        we'll have your ~4 cleared|down|gone|under|halved|doubled
        we will have your ~4 cleared|down|gone|under|halved|doubled
        we will get|bring|push your ~5 under|below|down|up|over|above|to
        we'll get|bring|push your ~5 under|below|down|up|over|above|to; sure thing; sure fire; surefire
        foolproof; infallible; fool proof; bullet proof ~1
        success is ?<surely> certain|guaranteed|assured|yours
        bound to succeed|work|rise|fall|win|pay|love|save|improve|grow|drop
        sure to pay|save|succeed|win|love|improve|rise|boost|increase|grow
        certain to succeed|work|rise|fall|win|pay|love|save|improve|grow; is certain to; are certain to
        beyond ~1 doubt; without ?any question; there is no question; there's no question; no question about
        win either way; win whatever; can't lose; cannot lose; make no mistake you|your|this|it
        mark my words; failure is impossible; it's a fact that you|your; it is a fact that you|your
        mathematically certain; with absolute certainty; absolute certainty; with certainty
        assured of ~3 <prize>|success|result*; you can be sure|certain|confident|assured; be assured ?that
        rest easy; we know it will; i know ?that you'll; i know ?that it will
        i am certain; i'm certain; we are certain; we're certain; we are ?absolutely certain
        it's only a matter of time; not if but when; will work for you; works for you too
        ensures|ensure|ensuring ~2 you|your ~2 never|always; ensures|ensure|ensuring 100
        ensures|ensure zero; makes|make sure ~2 you|your ~2 never|always; makes sure nothing|nobody
        we ensure nothing; say goodbye to; wave goodbye to; goodbye to ~3 <trouble>; kiss ~4 goodbye
        farewell to ~2 <trouble>; watch your|the|how ~4 drop|soar|grow|fall|rise|climb|shrink
        watch your|the|how ~4 melt|plummet|multiply|skyrocket|improve|explode|vanish|disappear
        fully booked within|in ~1 <count>; fully booked ~1 all; results guaranteed; satisfaction guaranteed
        savings guaranteed; never ~2 lose|miss|worry|wait|pay|run|forget|suffer|overpay ~4 again
        never lose another; never miss another|a|an; never miss out; never run out; never lose a
        never lose an
        you will never ?ever ?again miss|lose|worry|wait|run|pay|need|want|regret|look|forget|search|see
        you will never ?ever ?again hear|fail|suffer|struggle|chase|overpay
        you will never ?ever ?again guess|stand|sit|drive|print|write|type
        you'll never ?ever ?again miss|lose|worry|wait|run|pay|need|want|regret|look|forget|search|see
        you'll never ?ever ?again hear|fail|suffer|struggle|chase|overpay
        you'll never ?ever ?again guess|stand|sit|drive|print|write|type; you will never ?ever have to
        you'll never ?ever have to; you will never ?ever ?again have; you'll never ?ever ?again have
        you will always be ~2 on|first|ahead|right|enough|safe|compliant|sure
        you'll always be ~2 on|first|ahead|right|enough|safe|compliant|sure
        you will always win|have enough|know ~4 where|what|which
        you'll always win|have enough|know ~4 where|what|which; you will book ~2 saving|savings|profit
        you'll book ~2 saving|savings|profit
        you will ?<surely> hit ~1 quota|target|targets|your|every|the|all|#
        you'll ?<surely> hit ~1 quota|target|targets|your|every|the|all|#
        you will ?<surely> beat|exceed|outsell|crush|smash ~1 every|the|your|all|any|competit*
        you'll ?<surely> beat|exceed|outsell|crush|smash ~1 every|the|your|all|any|competit*
        you will ?<surely> have # ~3 back; you'll ?<surely> have # ~3 back; you will ?<surely> pay ~3 less
        you'll ?<surely> pay ~3 less; you will spend ~3 less; you'll spend ~3 less
        you will ?<surely> make ~2 more|money|profit|fortune
        you'll ?<surely> make ~2 more|money|profit|fortune; you will ?<surely> sell ~2 more|out|faster
        you'll ?<surely> sell ~2 more|out|faster; you will ?<surely> close ~2 more|faster|twice
        you'll ?<surely> close ~2 more|faster|twice; you will ?<surely> need ~3 fewer|less
        you'll ?<surely> need ~3 fewer|less; you will ?<surely> lose less|fewer|no|nothing
        you'll ?<surely> lose less|fewer|no|nothing; you will ?<surely> feel the difference
        you'll ?<surely> feel the difference; you will wonder how|why ~1 you ever|didn't|managed|waited|did
        you'll wonder how|why ~1 you ever|didn't|managed|waited|did
        you will ?<surely> be ~2 ahead|rich*|profitable; you'll ?<surely> be ~2 ahead|rich*|profitable
        will ?<surely> see its|their|your|the ~4 cut|drop|fall|rise|reduced
        will ?<surely> see its|their|your|the ~4 halved|improve|grow|shrink|increase|decrease
        will have ~4 of its ~2 back; your ~4 will have half|# ~5 back; your ~4 will have a ~1 of ~3 back
        <body> will ?<surely> see|have|meet|reach|hit|exceed ~5 target*|goal*|saving*|reduction*|improvement*
        <body> will ?<surely> see|have|meet|reach|hit|exceed ~5 cut|drop|fall|rise|growth
        <body> will ?<surely> be able to <gainverb>; nobody|no one|none|nothing ~5 will ~5 again
        will ?<surely> be ~3 on time every|always|each; won't know what hit; will not know what hit
        no way ~3 not|doesn't|fail*|lose|can't; is certain that; it's certain that
        never ~1 struggle|overpay|chase|guess|wait|miss|lose|run ~4 again|ever
        our <user> always win|save|get|find|succeed|profit; always ~1 on time; always in stock; always pays
        we'll have you ~2 out|fully|booked|profitable|debt|saving|winning|compliant
        we'll get you ~2 fully|booked|profitable|there; we will get you ~2 booked|profitable|results|there
        we'll make you|your ~2 rich|famous|faster|leader|winner|money|profitable|number
        we will make you|your ~2 rich|famous|faster|leader|winner|money|profitable|number
        we'll turn your ~4 into; we will turn your ~4 into; put more money|cash|profit in|into|back
        we'll take your ~4 to ~2 level|top; we will take your ~4 to ~2 level|top
        we'll fill your ~1 calendar|pipeline|rooms|restaurant|classes|order|beds|diary
        we will fill your ~1 calendar|pipeline|rooms|restaurant|classes|order|beds|diary
        we'll make sure you|your ~2 never|always; we promise ?you|that|your
        this|it|that|which will ?<surely> make|bring|give you|your ~3 # %|percent|more|better|fewer|less
        will ?<surely> take ~3 off your; will ?<surely> free ~1 your ~3; will ?<surely> free up ~3 your|#
        will ?<surely> help your ~3 save|earn|grow by|#; will pay ~1 dividends; will speak for itself
        will see immediate; will be ~1 worth it; will be worth every; will more than double
        will change your life|business; will solve ~2 your|the|all|every; will fix ~2 your|the
        will end ~1 your ~3; will ?<surely> remove|end|stop|solve|resolve|cure|wipe|erase ~2 <trouble>
        will put an end; will bring ~1 an end; will become ~1 history|obsolete|superfluous
        will be superfluous|obsolete|unnecessary
        will ?<surely> go|fall|drop|come|sink down ~1 by|to|under|below ~1 #
        <trouble> ~2 will ?<surely> come down; <trouble> ~2 will never
        <trouble> ~2 will be ~2 #|less|fewer|history; <prize> ~2 will be ~2 #|more; without fail every
        works every; there will be no ~2 <trouble>; there will be fewer|less ~2
        there will never be ~3 <trouble>; there won't be any|a|another ~2 <trouble>; no <trouble> ever
        never a ~2 <trouble>; never another ~3; 100 % of the time
        hundred percent sure|certain|safe|guarantee*; a hundred per cent
        one hundred percent ~1 sure|certain|safe|guarantee*; every single <user>|time|day|order|delivery
        guaranteed*; nobody|no one|none|nothing ~5 will ~6 again
        your <guest> will ?<surely> come|return|pass|stay|buy|notice|recommend|pay|sleep|feel ~2
        your <guest> will ?<surely> talk|rave|spend|book|wait|find|get|never|always|order ~2
        you will ?<surely> be the ~1 talk|envy|first|hero|leader|best|star|only|winner|number|most
        you'll ?<surely> be the ~1 talk|envy|first|hero|leader|best|star|only|winner|number|most
        you will be back ~1 in|on; you'll be back ~1 in|on; there will be no ~1 more|further|longer ~2
        will have your ~4 running|working|up ~2 at #; we'll have your ~4 running|working|up ~2 at #
        result will be; outcome will be; we know exactly ~4 will; we know what will happen
        exactly what will happen; our <user>|machines|pumps|software|system|systems never|always ~1
        our solution|people|drivers|products|parts|method never|always ~1
        our catalyst|coating|material|team|service|process never|always ~1
        our servers|engines|motors|batteries|bearings|models|algorithms never|always ~1
        our ~1 pumps|machines|batteries|bearings|motors|filters|seals|tools never
        will obtain|secure ~3 saving*|reduction*|improvement*|benefit*; you will ?<surely> cut ~4 to
        you'll ?<surely> cut ~4 to; you will ?<surely> get ~3 back; you'll ?<surely> get ~3 back
        you will ?<surely> get|have|see|enjoy|experience ~1 fewer|less|lower|higher|faster
        you will ?<surely> get|have|see|enjoy|experience ~1 better|happier|quicker|shorter|smoother
        you'll ?<surely> get|have|see|enjoy|experience ~1 fewer|less|lower|higher|faster
        you'll ?<surely> get|have|see|enjoy|experience ~1 better|happier|quicker|shorter|smoother
        you will ?<surely> sell|ship|produce|earn|deliver ~3 more|faster|twice|%|percent
        you will ?<surely> harvest|bill|treat|publish|hire ~3 more|faster|twice|%|percent
        you'll ?<surely> sell|ship|produce|earn|deliver ~3 more|faster|twice|%|percent
        you'll ?<surely> harvest|bill|treat|publish|hire ~3 more|faster|twice|%|percent
        you will ?<surely> turn ~4 into ~2 profit|customers|sales|revenue|cash|gold|buyers|money
        you'll ?<surely> turn ~4 into ~2 profit|customers|sales|revenue|cash|gold|buyers|money
        you will get your ~3 back; you'll get your ~3 back; you will finally ~1; you'll finally ~1
        your ~3 will ?<surely> work ~1 better|faster|perfectly|flawlessly
        your ~3 will ?<surely> come back|down; your ~3 will ?<surely> take ~2 less|half|only|just|minutes
        your ~3 will ?<surely> cost|last|live|earn|sell|produce ~2 less|longer|more|half|twice
        your ~3 will ?<surely> look|feel|perform|convert|rank ~1
        your ~3 will ?<surely> be ~1 better|faster|cheaper|safer|shorter|lower ~1
        your ~3 will ?<surely> be ~1 higher|smaller|cleaner|easier|quicker|ready ~1
        your ~4 will ?<surely> be ~1 a|the ~1 thing|best|leader|fastest|safest|success|winner|past|envy
        will ?<surely> be|become ~1 the ~2 best|leading|most|fastest|safest|first|greenest ~3
        will ?<surely> run ~1 without|smoothly|flawlessly|perfectly
        will ?<surely> work ~1 flawlessly|perfectly|without
        will ?<surely> cover ~1 its|the own|cost|costs|investment|fee
        will ?<surely> recover its|the cost|costs|investment|fee
        your ~3 will ?<surely> close|finish|ship|deliver ~4 faster|sooner|earlier|in #
        your ~3 will ?<surely> leave|answer|process|complete ~4 faster|sooner|earlier|in #
        your ~4 will ?<surely> be ~1 under|below|above|over ~1 #; your ~3 will ?<surely> be <mood>
        your next|last audit|inspection will
        your <crew> will ?<surely> be home|free|happier|happy|relieved|faster|productive
        nothing will ~2 slip|go wrong|through|unnoticed; nothing will ~1 break|stop|fail
        will no longer exist|happen|occur; will cease; <trouble> will no longer; will slip through
        we make sure ?that no|nothing|every|nobody|you|your; we see to it that no|nothing|every|nobody|you
        makes sure ?that no|nothing|every; make sure ?that no|every; you will ?<surely> close ~4 in #
        you'll ?<surely> close ~4 in #; you will ?<surely> have ~2 under|in control
        you'll ?<surely> have ~2 under|in control; you will ?<surely> find ~2 easier|cheaper|faster
        you'll ?<surely> find ~2 easier|cheaper|faster; you will ?<surely> go home ~2
        you'll ?<surely> go home ~2; you will have peace; you'll have peace
        you will ?<surely> become ~2 leader|best|favourite|preferred|first|number
        you'll ?<surely> become ~2 leader|best|favourite|preferred|first|number
        you will ?<surely> avoid ~3 <trouble>; you'll ?<surely> avoid ~3 <trouble>
        you will ?<surely> rank|dominate|lead ~3; you'll ?<surely> rank|dominate|lead ~3
        you will ?<surely> fill ~2 every|all|your; you'll ?<surely> fill ~2 every|all|your
        you will ?<surely> keep ~2 every|all|more ~1; you'll ?<surely> keep ~2 every|all|more ~1
        you will ?<surely> convert ~3 more|%|percent; you'll ?<surely> convert ~3 more|%|percent
        you will ?<surely> spend half|#|<small> ~4; you'll ?<surely> spend half|#|<small> ~4
        you will ?<surely> need only|just|half; you'll ?<surely> need only|just|half
        you will ?<surely> eliminate|end|stop ~3 <trouble>; you'll ?<surely> eliminate|end|stop ~3 <trouble>
        your <guest> will ?<surely> see|feel the difference
        your <crew> will ?<surely> see|feel|notice the difference|relief|improvement* ~1
        <trouble> will ?<surely> be ~1 a|of ~2 thing|past; <trouble> will ?<surely> belong
        belong to the past; belongs to the past
        you are going to ?<surely> <gainverb>|love|sell|hit|beat|enjoy|sleep|dominate|never
        you're going to ?<surely> <gainverb>|love|sell|hit|beat|enjoy|sleep|dominate|never
        that's not a hope|guess|wish|promise|forecast; not a hope it's
        that's arithmetic|maths|physics|a fact|certain|guaranteed; no question about it
        no two ways about; bank on #|it|that; you can bank on
        no risk of ~4 again|once|any|another|when; no risk whatsoever|at all; there's|there ?is no risk
        is|are going to be ~3 lower|higher|gone|less|halved|smaller|shorter|down|faster|better|cheaper|fewer
        will be wondering where|why|how; you'll be wondering where|why|how
        results|success|savings are|is certain|guaranteed|assured|inevitable
        i can tell you already|now that|you; i can promise|assure|guarantee you|it|that|this
        every one of your ~3 will; each of your ~3 will; all your ~3 will; all of your ~3 will
        you have my word; i give you my word; my word on it; i guarantee; we assure; i assure
        safe with us ~1; has never failed; it won't fail; won't fail you|us; once and for all
        for good this time; thing|things of the past; from the first day|week|hour
        by christmas ~4 zero|gone|none; is|are zero by; the rest is history; a safe bet; can't go wrong
        cannot go wrong
        we eliminate|end|abolish ~2 stops|downtime|errors|delays|waste|scrap|complaints|queues|shortages|mistakes|breakdowns|failures|accidents
        piece of cake; no sweat; child's play; walk in the park; easy peasy; done deal
        you'll|you ?will have ~4 by <month>|friday|monday|christmas|easter|summer|tomorrow no
        no question
        not maybe; not perhaps; not on average; no maybe; you'll find the money|difference|savings in|on
        residents|guests|tenants|members|drivers|nurses|teachers|students|citizens will ~2 better|happier|happy|love|thank|stay
        will be a ~1 formality|breeze|walk|doddle; and you will too; and so will your
        results from day one|the; inspections|audits will be ~2 formality|easy|nothing
    """,
    "hedge": """
        if; whether; unless; assuming; suppose; would; could; should; may; might; likely; probably; perhaps
        possibly; maybe; expect; expects; expected; think; believe; assume; assumed; guess; suspect
        estimate; estimates; estimated; hope; aim; aims; intend; assumption*; hypothesis; scenario; depends
        potential*; to be tested|checked|confirmed|agreed|proven|validated|measured|seen; we'd; i'd
        looks|look possible|realistic|feasible; in our|my view|opinion; roughly; order of size|magnitude
        unclear; don't know; do not know; not know yet; not sure; test; check; pilot; trial; prove; verify
        see for; can; typically; usually; often; seems; appears; subject to; provided; plan; planned
        correct me; up to you; is|are|still|stays|remains|left|leave|keep|be open
        open question*|point*|issue*|whether|how|item*; i may; am|is|be|are|was|it wrong; prove ~2 wrong
        wrong figure|number*|about; tend; tends; tended; no guarantee*; not guarantee*; cannot guarantee
        can't guarantee; don't guarantee; doesn't guarantee; nobody guarantees
        guarantee period|runs|expires|ends|covers|claim*|fund; year|month guarantee
        guarantee of # years|months|year|month; bank guarantee; guarantee on parts|the; nothing is certain
        not certain; less certain; far from certain; cannot|can't|never be certain|sure
        manufacturer's guarantee; warranty; guarantor; not promise; cannot|cannae promise; no promise; nobody can
        no one can; or not; at best; at most; best case; worst case; in theory; in principle; on paper
        our|the|this|first|cautious forecast; forecast of|is|for; projected; projection*; modelled
        simulated; simulation; preliminary; tentative*; indicative; we see a chance; reckon*
        below # ~6 you|we|the|is|are pay|fee|credit*|refund*|get|free|owe; not always; isn't always
        aren't always; nearly always; almost always; not never; not guaranteed; not ~2 certain
        about|around #|half|a|<small>|that|as|eleven|fifteen|twenty|thirty|forty|fifty
        target|goal is|of|was|remains|would|for|#|by|we|and|in; our|a|as|the ~1 target|goal
        when|if|as soon as ~3 above|below|rises|falls; falls|drops|rises|climbs|grows when|where|unless|only
        as long as; depending; not before; not if; only when; only where
    """,
    "hedge_strong": """
        may; might; could; not sure; estimate; probably; perhaps; unless; except; only if; trial; not true
        nobody can|promises
        not|won't|doesn't|don't|never ~3 itself|themselves|automatically|overnight|instantly|own
        nothing|nobody|hardly|isn't|can't|cannot ~3 itself|themselves|automatically|overnight|instantly|own
        would be; if we|you ?cannot|can't|do|find|want|must; should it; whether; cannot promise
        can't|cannae promise; no guarantee; hardly any|ever; nothing ~3 comes free|easy; comes at; is the exception
        are the exception; two|three|four of the <small> ~1 sites|plants|shops|units|teams; takes longer
        longer than; slower; downside; drawback; not without; only for; only in; only after; except for
        but not; but only; first time round
        is not|isn't|are not|aren't true|free|easy|painless|simple|instant|without|a|an|the|for|yet|nothing
        is not|isn't|are not|aren't quite|going|as|like|over|plug|riskless|risk|done|automatic|quick|magic|so
        nothing to do with; without ~5 cannot|can't|won't|impossible|not; no such thing as
        not in|within|overnight
        not|isn't|aren't below|above|under|over|at #; if ~5 not below|above|under|at|reached|met
        price|prices|fee|fees|rate|tariff|rent|premium|surcharge ~2 up|rise|rises|rose|rising|goes|went|increases|increased ~2 #
    """,
    "rhetorical": """
        what if i|we told|tell|said|say|showed|show|could|offered; what if you could|didn't|never; what if your
        what if there was|were; if i|we could show|prove|get|give|save|help|guarantee|promise|demonstrate you|your|a|to
        if i|we told|showed|said you|that; if there was|were a way; would you be opposed; would you say no
        would you be against; how would it feel; how does|would ~3 sound; how about saving|cutting|doubling
        want|wanna to ~1 <cut>|<raise>|stop|end|get|win|close|sell|hire|grow; ready to <cut>|<raise>|stop|take|boost
        tired of; sick of; fed up with; sick and tired; struggling with|to; looking to <cut>|<raise>|boost|grow|save
        interested in saving|cutting|doubling|reducing|increasing|boosting|growing; did you know; ever wondered
        who doesn't want|love|like; who wouldn't want|love|like; isn't it time; isn't it about time; sound|sounds good|familiar
        would you like to save|cut|double|halve|reduce|increase|boost|earn|triple; why not; why settle; why pay; why waste
        imagine if; wouldn't it be; wouldn't you like|love|want; don't you want|deserve
    """,
    "estimate": """
        estimate; estimated; our guess; a guess; assumption*; hypothes*
        to be tested|checked|confirmed|agreed|proven|measured; tests it; test ~3 whether; check ~3 in
        calculation; reckon*; reckoning; working figure; order of size|magnitude; roughly; pencil*
        would plan with; not agreed; not tested; cautiously; nobody has confirmed; not confirmed
        not yet confirmed; assume; we would check; we would test; to be seen; range; likely; probably; might
        perhaps; possibly; could
    """,
    "terms": """
        or you ~4; or we; or the; otherwise; refund*; credit*; penalt*; capped; in the contract
        written into; clause; terms; applies; does not apply; provided; if not; if we; where we; should we
        measured by; condition*; within the; except; goes back; go back to you; below that
        for each ~2 point|hour|day; per further; per point; we pay; you pay nothing; fee is reduced
        fee falls; reimburs*; remedy; service credit*; malus; bonus; liquidated; the terms; under these
        we|i pay back|it back; pay you back; pay it back; pay back the|your|any|half|part; paid back
        is paid back|out
    """,
    "denied_effort": """
        plug and play; plug it in; plug in and; no effort ?for|on|at|from|by; effortless*; zero effort
        without any effort|change*|training|disruption|interruption*
        without any hassle|interrupting|disrupting|adaptation|adjustment; without changing ~3
        without effort; without training; without disruption; without touching ~3; without lifting
        carry|carries|go on ~2 as they|before|usual|you; nothing else changes; don't|doesn't|won't even stop; need|needs ?to learn nothing|anything
        no ~1 training|conversion|retraining needed|required|necessary; nothing changes for|in your|the|you; nothing to learn|change|install|configure|do
        no change* ?for|to your|for|needed|required|necessary; no training ?needed|required|necessary
        no disruption; no downtime; no interruption*; no hassle; hassle free; no learning curve
        no requalification; no paperwork; no it involved|involvement|needed|resources|department|project
        no work for you|your; no extra work; zero disruption; zero downtime; installed ~2 overnight|minutes
        instant results; immediate results; works immediately; live in minutes|hours|a day
        ready in minutes|hours; up and running in minutes|hours; set up in minutes; # minutes ~1 promise
        in just a few ~1 clicks|minutes; in a few clicks|minutes; in # clicks; one click; with a ~1 click
        a few clicks; with one click; at the push of; risk free; riskless; without risk; without any risk
        no risk ?for|to|at; zero risk; no risk; automatically ~4 without|no; runs itself; does the rest
        set and forget; drops ~2 into your; drop in replacement; drop it in; simply works
        everything ~2 works; everything stays as; you ~4 won't ~2 feel|notice
        team|staff|people won't ~2 feel|notice|even; won't feel a thing; won't have to ~2 do|change|learn
        will not have to ~3 do|change|learn|thing; will not notice; won't notice; won't even notice
        do not have to do anything; don't have to do anything; do not need to do anything
        don't need to do anything; you ~1 do nothing; nothing for you to; nobody has to ~2 learn|change|do
        no one has to ~2 learn|change|do; lift a finger; not lift a finger; sit back
        leave everything|it|the rest to us; we take care of everything|it all|the rest; we handle everything
        all you have to do is; all you do is; that's it there; there is no step
        seamless transition|migration|switch*|integration|onboarding|changeover; seamlessly ~2 into
        switch ~3 no|zero|without; painless*; while you drink|sleep; nothing ~3 for your ~1 to do
        doesn't cost you any time; costs you no time; takes no time; no time at all; in no time
        nothing on your side; your effort none; effort none; your effort: none; effort: none; no parallel
        moves across by itself; does itself; map themselves; fills itself; filling itself; coming itself
        runs in the background; in the background ~4 nobody; carries on as ~2 now; carry on as ~2 now
        just keeps working; just keep working; keeps working as; keep working as; costs you nothing and
        upsets nobody; need not plan; need not tell; don't need to plan; don't have to plan
        do not have to plan; it simply runs on; simply runs on; there's nothing you need
        there is nothing you need; nothing you need to; nothing you have to; nothing you must
        must change nothing; change nothing; changes nothing; learn nothing; learns nothing
        nothing to worry; a day like any other; does not notice; doesn't notice; will never notice
        without noticing; there is no transition; there's no transition; there's no project
        there is no project; not a project; no interviews; no inventories; no consultants; no meetings
        no migration project; no line in your budget; simply leave it; simply close it; just leave it
        upload ~4 that's it; that's it ~1 really; and that's that; that's all there is to it
        find it in the morning; finds it in the morning; the next morning ~3 works
        over the weekend ~4 monday ~4 work*; monday morning ~3 start; as if nothing; as though nothing
        like nothing happened; you won't even; hardly notice; hardly be noticed; barely notice
        no change on your; no change at all; without a single
        not a single ~2 lost|down|off; not one minute of; not a minute of; zero work; zero training
        zero setup; zero configuration; no configuration; no code; needs no training; need no training
        requires no training; no instruction; self explanatory; self explaining; intuitive from
        understands ~2 immediately; understand ~2 immediately; goes live ~3 same day; live the same day
        live tomorrow; running tomorrow; start tomorrow; works out of the box; turnkey ~3 nothing
        we do the rest; the rest is ours; the rest is our; leave it to us; leave that to us
        we look after everything; everything is taken care; all taken care of; is all it takes
        that's all it takes; all it takes is; takes care of itself; no switching cost*; switching is free
        switching costs you nothing; changing over costs you nothing; free to switch; nothing can go wrong
        no risk whatsoever; at no risk; entirely without risk; completely risk
        absolutely no ~2 effort|risk|work; smooth ~1 without; painless; easy as; child's play; piece of cake
        a breeze; in the blink; with zero
        installed|switched|switch|done|changed|moved|connected|live|works|fixed|fitted|connect ~6 overnight
        overnight ~3 and ~3 works|done|live|running
        runs|run|works|work|happens|happen|moves|fills|sorts|updates|solves|learns ~5 by itself|themselves
        adapts|installs|comes|pays|cleans|maps ~5 by itself|themselves
        books|posts|manages|starts|changes|configures|adjusts ~5 by itself|themselves
        runs|works|happens|moves|fills|sorts|updates|comes|learns|posts|files|goes ~5 on its own
        learns|learn ~3 all by; all by itself; all by themselves
        installs|configures|updates|manages|runs|operates ~1 itself
        sets|teaches|maintains|adjusts|explains|sells|organises ~1 itself
        works|productive|savings|pays|running|runs|profitable|runs|effective|ready|live ~4 from day one
        from day one without|no|with; works from ~2 first
        works|running|use|used|productive from ~2 first minute|hour|day|moment; no <chore> ~1 no ~1
        no <chore> ~2 needed|required|necessary|involved|whatsoever; no <chore> and ?no|without
        no <chore> or <chore>|no; no set up ?needed|required|no; no setup; no <chore> ?just|only|simply
        zero <chore>; zero set up; without <chore>|fuss|headaches|stress|hassle|bother
        without a|any|the <chore>|fuss|hassle|interruption|downtime|impact|bother|stop*|delay
        without ~1 stopping|halting|interrupting|pausing|closing|shutting|affecting|disturbing|disrupting ~3
        without ~3 noticing; without ~4 being involved
        without ~3 having to ~1 change|learn|do|install|lift|touch|move
        without ~2 impact on ~4 operation*|production|business|staff|team|patients|customers
        without ~4 involvement; no involvement ~5 needed|required|necessary; no involvement of
        no impact on ~3 operation*|production|business|staff|team|patients|customers; in ongoing operation*
        during ~1 ongoing operation*; ongoing operations ~3 unaffected|undisturbed; remains unaffected
        remain unaffected; no trials no
        no technical|it|special|prior ~1 skills|knowledge|experience|expertise|background|know ~2
        no programming|coding|computer|expert ~1 skills|knowledge|experience|expertise|background|know ~2
        no skills needed|required; no experience needed|required|necessary; no app to; no hardware to
        no software to; no installation ?costs|needed|required|no|necessary
        no new ~1 hardware|software|equipment|staff|hires ~1 needed|required|to
        no integration ?work|project|needed|required|headaches|no|necessary
        no migration ?no|work|needed|required|headaches|necessary; no catch; no strings ~3 no
        no waiting ~2 no; no extra|additional ~1 staff|work|effort|resources|burden|workload|cost*|hires
        no change* in|of ~2 process*|habit*|routine*|system*|workflow*|shift*; no change management
        no process change*; no changes to ~3
        no need to ?ever change|learn|train|install|migrate|replace|adapt|configure|involve|program
        no need to ?ever retrain|hire|prepare|stop|move|rip|touch|adjust|rebuild|buy|upgrade
        no need for ~2 training|changes|consultants|it|integration|setup
        no need for ~2 maintenance|hardware|downtime|specialist*|programming|coding; no one notices
        nobody notices; nobody will notice; no one will notice; nobody even notices
        you don't need ?to|any ~1 change|learn|train|install|migrate|adapt|configure|program
        you don't need ?to|any ~1 retrain|hire|prepare|training|technical|coding|it|special|prior
        don't need ~1 it department|team|it|training|technical|specialist*|consultants
        you don't have to ?even change|learn|train|install|migrate|adapt
        you don't have to ?even configure|program|retrain|hire|prepare|move|lift; so you don't have to
        so that you don't have to; so you needn't; so your ~2 doesn't|don't have to
        you needn't ~1 do|change|learn|lift|move|prepare|think|worry
        never have to ~2 think|worry|touch|do|learn|change; without you ~2 having; without your ~3 having
        your ~2 <crew> already know|knows ~1 how
        your ~2 <crew> won't ?even notice|know|realise|realize|feel|see
        won't even know|realise|realize|see|feel; won't know ~2 is there; your ~2 <crew> needs|need no
        your ~2 <crew> needn't; your ~2 <crew> doesn't|don't have|need to ~1 change|learn|do|lift|know
        nobody needs training|to ~1 learn|do|change; nobody needs ~1 training; no one needs training|to
        anyone|everyone|anybody|everybody can use|operate|learn|master|run|do ~2 it|immediately
        anyone|everyone|anybody|everybody can use|operate|learn|master|run|do ~2 straight|from|without
        so simple ?that|anyone|a|your ~3; so easy ?that|anyone|a|your|to ~3; simple enough for
        easy enough for; easy as ~5; as easy as; as simple as; simple as ~1 that|sending|a
        couldn't be easier|simpler; could not be easier|simpler; easy peasy; no brainer; walk in the park
        like child's; a doddle; a cinch; it's effortless
        <change> is ?<surely> quick|easy|simple|effortless|painless|seamless
        <change> is ?<surely> smooth|instant|free|automatic|fast|quick|breeze; <change> is a breeze
        <change> is ~2 and easy|painless|simple|seamless|effortless|automatic|free
        <change> ~2 costs|cost ?you|your ~2 nothing; <change> is ~2 free of
        <change> ?happens|works automatically|instantly|seamlessly; <change> won't cost
        costs nothing to switch|change|move|start|install; cost nothing to switch|change|move
        costs you nothing to; won't cost you ~1 cent|penny|thing|minute|hour|second
        will not cost you ~1 cent|penny|thing|minute; doesn't cost you ~1 cent|penny|thing|minute
        costs you nothing at all|whatsoever
        <change> takes ~1 less|under|only|just|a|one|no|# ~4 minutes|seconds|click*|call
        <change> takes ~1 less|under|only|just|a|one|no|# ~4 phone|time|moment|minute|hour
        <change> in ~1 less|under|minutes|seconds|one|an|a|few|# ~3 minutes|seconds|click*
        <change> in ~1 less|under|minutes|seconds|one|an|a|few|# ~3 afternoon|hour|step|call
        set up takes ~4 minutes|seconds; <change> within ~2 minutes|seconds|hours
        <change> at no ~1 cost|risk|charge; <change> for you|nothing; <change> made easy|simple
        <change> without ~2 downtime|interruption|risk|disruption|effort; <change> with no|zero|without
        set up in ~3 minutes|seconds|clicks|hour; setup in ~3 minutes|seconds|clicks
        set it up ~1 in ~3 minutes|seconds; set up within ~3 minutes|hours
        up and running ?in|within|by|the ~3 minutes|hours|seconds|day|tomorrow|afternoon|clicks|morning
        get|go started|going in|within ~3 minutes|seconds|clicks; getting started takes ~3
        started in ~3 minutes|seconds; ready in|within ~2 seconds|minutes
        ready to use ~1 immediately|instantly|in|no|from; ready to go ~1 in|out
        installed in ~4 minutes|seconds|hour; installs in ~3 minutes|seconds|hour
        integrates in ~3 minutes|clicks|hours; deploy* in ~3 minutes|clicks|seconds
        live in ~2 minute|minutes|seconds|hour; live within ~2 minutes|hours; goes live in ~2 minutes|hours
        go live in ~2 minutes|hours; go live tomorrow|today|immediately|instantly
        goes live tomorrow|today|immediately; and you're done|live|ready|set|good|off|away|sorted
        and you are done|live|ready|set|good; you're all set; you are all set; and off you go
        and away you go; and it works|runs; and it just works; it just works; just works
        works straight away|immediately; in|within|just|only|takes two|three|four|five clicks
        two|three|four|five clicks and|you; clicks and ~2 live|done|ready|running; in a single click
        with|in ~1 single click; with|just|only|takes one phone call; one phone call and; one call and
        takes one ~1 call|click|e|email|signature|step; takes a ~1 call|click|signature
        just|simply plug|connect|upload|forward|sign|click ~5 and|then
        just|simply scan|install|download|add|drop|switch|turn ~5 and|then; simply sign|plug; just plug
        just sign; just say yes; plug ~3 in and; plug it ~1 in; plug ~1 play; hang it up and
        switch it on and; turn it on and; all you need is|to ~1 a|an|your|our|do|one|internet
        all we need is ~1 signature; all you have to do; all you do; all it takes; that's literally it
        that is all you; that's all you ~1 do|need
        we|team|experts ~1 handle|handles|manage|manages ~1 everything|entire|whole|rest|every|complete ~2
        we|team|experts ~1 organise|arrange|sort|cover ~1 everything|entire|whole|rest|every|complete ~2
        specialists|consultants ~1 handle|handles|manage|manages ~1 everything|entire|whole ~2
        specialists|consultants ~1 handle|handles|manage|manages ~1 rest|every|complete ~2
        engineers|technicians ~1 handle|handles|manage|manages ~1 everything|entire|whole ~2
        engineers|technicians ~1 handle|handles|manage|manages ~1 rest|every|complete ~2
        specialists|consultants ~1 organise|arrange|sort|cover ~1 everything|entire|whole ~2
        specialists|consultants ~1 organise|arrange|sort|cover ~1 rest|every|complete ~2
        engineers|technicians ~1 organise|arrange|sort|cover ~1 everything|entire|whole|rest|every|complete ~2
        we take ~1 everything off your; take ~2 off your hands|plate|shoulders
        take care of everything|it|the ?rest|entire|whole|complete|every
        takes care of everything|it|the ?rest|entire|whole|complete|every; take ~1 over everything|all
        takes over all; takes over everything; handle everything; handles everything
        handles the rest|entire|whole; heavy lifting; leave ~3 to us; leave ~4 to our; done for you
        hands off; zero touch deployment|onboarding|setup; on autopilot; autopilot
        fully automated ~2 no|without|background; everything ~3 automatically
        runs ~2 automatically in|without|and; moves ~2 automatically; automatically in the background
        happens automatically; all automatic; moves over automatically; transferred automatically
        migrated automatically; automatically migrated|transferred|configured|set|adapts
        automatic migration; self installing; self configuring; zero maintenance; no maintenance
        runs quietly in; quietly in the background; sit back ~3; and relax; you relax; put your feet up
        feet up; kick back; while you relax|enjoy|rest|focus ~4; and then forget; forget about it
        fit and forget; install and forget; set it and forget; without thinking; sleep while
        fits straight|right|directly|seamlessly|perfectly|neatly ~1 into your; fits into your ~1 existing
        slots ~1 into your; plugs ~1 into your; works with everything; works with what you
        works with your existing ~4 no|without; works with all your; drops straight into; drops right into
        plugs straight into; seamlessly integrate*|fit*|connect*
        integrates seamlessly|easily|effortlessly|perfectly ~2; seamless integration; seamless transition
        smooth transition; smoothly ~1 and without; entirely free of disruption
        free of ~1 disruption|hassle|risk; trouble free; stress free; worry free
        pain free transition|migration|switch
        keeps|keep|continue|continues ~3 exactly as ~1 before|now|today|usual|always|they|it|you
        carry|carries|work|works|working ~3 exactly as ~1 before|now|today|usual|always|they|it|you
        exactly as before; just like before; just as before; business as usual; as they always have
        the way they always; same as always ~2 only|but; continues as normal; continues without interruption
        carries on without; runs on without; you will not lose ~2 single|any|minute|hour|day
        you won't lose ~2 single|any|minute|hour|day; not lose a single; not losing a single
        no production loss*; no lost production|time|hours; no data loss
        no downtime|interruption|disruption
        nothing to prepare|do|sign|pay|lose|worry|fear|move|maintain|manage|risk|organise|plan|think
        nothing for you|your; nothing on your|their side; nothing you|your ~2 need|needs|have|has to
        nothing will change for; nothing has to change; nothing has to be changed
        nothing needs to change|be; needs nothing from; need nothing from; requires nothing from|of
        asks nothing of; takes nothing from; nothing else to; nothing further ~2 required|needed
        you risk nothing; no risk ~1 involved; carries no risk; bears no risk
        zero downside; no downside; without ~1 risk; completely safe; risk is ~1 ours|zero|nil|none
        not a risk; no risk to you; all the risk is ours; at zero risk; at zero cost ~3 switch|change|move
        effort|work|input|training ?for|on|during|of|to ?your|you|side ?side|team|client none|zero|nil
        effort|work|input|training ?for|on|during|of|to ?your|you|side ?side|team|client 0|nothing|minimal
        effort|work|input|training ?for|on|during|of|to ?the|installation ?side|team|client none|zero|nil
        effort|work|input|training ?for|on|during|of|to ?the|installation ?side|team|client 0|nothing|minimal
        effort|work|input|training ?for|on|during|of|to ?staff|customer ?side|team|client none|zero|nil
        effort|work|input|training ?for|on|during|of|to ?staff|customer ?side|team|client 0|nothing|minimal
        downtime|disruption ?for|on|during|of|to ?your|you|side ?side|team|client none|zero|nil
        downtime|disruption ?for|on|during|of|to ?your|you|side ?side|team|client 0|nothing|minimal
        risk|involvement ?for|on|during|of|to ?your|you|side ?side|team|client none|zero|nil|0|nothing|minimal
        downtime|disruption ?for|on|during|of|to ?the|installation ?side|team|client none|zero|nil
        downtime|disruption ?for|on|during|of|to ?the|installation ?side|team|client 0|nothing|minimal
        downtime|disruption ?for|on|during|of|to ?staff|customer ?side|team|client none|zero|nil
        downtime|disruption ?for|on|during|of|to ?staff|customer ?side|team|client 0|nothing|minimal
        risk|involvement ?for|on|during|of|to ?the|installation ?side|team|client none|zero|nil
        risk|involvement ?for|on|during|of|to ?the|installation ?side|team|client 0|nothing|minimal
        risk|involvement ?for|on|during|of|to ?staff|customer ?side|team|client none|zero|nil
        risk|involvement ?for|on|during|of|to ?staff|customer ?side|team|client 0|nothing|minimal
        training ?is not|isn't|never required|needed|necessary; training not required|needed|necessary
        customer|client|your|internal effort ~2 none|zero|nil|0|minimal; not required ~1 on your
        change management is|not ~2 unnecessary|not|necessary|required|needed
        is not required ~2 of your|your; training ~2 unnecessary|superfluous|obsolete
        retraining ~2 unnecessary|superfluous; you ~2 hear ~1 about it; you don't hear about it
        you won't hear about it; you don't even have to be|know|notice; you don't even need
        you ~1 even notice; we swap|switch ~4 while ~2 closed|sleep|asleep|away|home
        instant results|savings|impact|setup|onboarding|roi; immediate results|effect|savings|impact
        results from the moment; in|within ~1 afternoon no|without
        done in a night|day|morning|weekend ~3 no|nobody|without; done in an afternoon
        done before ~2 lunch|coffee|breakfast|monday; before you ~2 finish|finished ~2 coffee
        faster than you can; in less than ~2 minutes; under ~1 minutes ~2 no|and
        time it takes to ~2 coffee|tea|kettle; before your coffee
        instantly live|ready|available|productive|better|faster|works|usable; instantly ~1 and without
        at the touch of; at the click of; at the flick of; at a stroke; one stop ~3 nothing; zero adoption
        no adoption; no retraining; no retooling; no rework ~2 needed|required
        no investment needed|required
        without ~1 retraining|retooling|rebuilding|replacing|ripping|migrating|leaving ~3
        no rip and replace; don't change a thing; change a thing; change anything ~2 about|in your|at
        nothing to unlearn; picks it up in ~2 minutes|no|seconds; pick it up in ~2 minutes|no|seconds
        learn ~2 in ~2 minutes|seconds; learned in ~1 minutes|seconds; it moves across
        moves across ~2 itself; the switch ~2 invisible; invisible to your|the ~2 <crew>|customers|users
        behind the scenes ~3 no|without|you; nobody on your side; no one on your side
        nobody in your ~2 has|needs; no one in your ~2 has|needs; none of your ~2 has|have|needs|need
        post once; click once; no extra hours; no cold calls ~2 no; you do not lose a|any
        you won't even lose; while you|everybody|everyone|they|your ~2 sleep|sleeps|asleep
        while you work ~1
        swapped|changed|moved|migrated|installed|fitted|switched ~3 while you|everybody|everyone|they|your
        up and running before ~2 lunch|coffee|noon|monday|weekend; live before ~1 lunch|coffee|noon
        ready before ~2 lunch|coffee|noon; does|do all the work; does|do all of the work
        do the work for you; does the work for you; does the hard work; do the hard work
        no lengthy|long|complex|complicated|costly ~2 <chore>|contracts|rollout|roll|onboarding|consuming
        no tedious|painful|messy|time|endless|expensive ~2 <chore>|contracts|rollout|roll|onboarding|consuming
        rolled out ~5 in|within a|one|an|hours|minutes|no ~1 day|hour|afternoon|time
        roll out ~4 in|within a|one|an|hours|minutes|no ~1 day|hour|afternoon|time; untouched your
        your ~3 untouched; risk none; risks none; risk none whatsoever
        master|masters|learn|learns it|this|everything at once|straight|immediately ~1 away|minutes|seconds
        master|masters|learn|learns it|this|everything at instantly|in|within ~1 away|minutes|seconds
        understand|understands it|this|everything at once|straight|immediately ~1 away|minutes|seconds
        grasp|get|gets it|this|everything at once|straight|immediately ~1 away|minutes|seconds
        understand|understands it|this|everything at instantly|in|within ~1 away|minutes|seconds
        grasp|get|gets it|this|everything at instantly|in|within ~1 away|minutes|seconds
        nobody|no|no-one one ?has|needs to|be|learn|change|train*; nobody has|needs to be|learn|change|do
        will|would not ?even notice; won't ?even notice; lose|loses|losing no
        set it once; never think about it; never ~2 think of|about it|this|that; never ~3 worry about it
        there is nothing you|for; there's nothing you|for; not for a second|minute|moment
        doesn't stop for|a; does not stop for|a|once; not stop for ~1 second|minute|moment|single
        least technical; least tech; tech savvy or not; even your ~3 will|can ~2 master|use|love|run
        even ~2 beginners|grandmother|grandma|novices|children|child|trainee*|interns
        never been so|this|easier|simpler|faster; been easier; been simpler; has never been ~1 easy|simple
        paste one; one line of code; single line of code; add one line; a ~1 snippet; just tell us
        tell us when and; you just|simply ~3 we do; you ~5 we do the rest
        you ~4 we handle|manage|do everything|rest; you keep working; you keep on working; you keep selling
        you just keep ~2; you carry on; keep everything ~2 as; keep your existing ~4 no|and|without
        nothing to install|maintain|download|host|manage|update|configure|remember|learn|switch
        no software to ~2; nothing gets in ~1 way; nothing gets lost; nothing is lost
        nothing is interrupted; nothing stands still; nothing breaks; no effort to ~1; at no effort
        no burden; no additional burden; no effort whatsoever; no interruptions; zero interruptions
        no nonsense ~1 no; no forms; no ramp up; no ramp; not even a reboot
        instant activation|onboarding|setup|switch|migration|deployment; same day setup|activation|go
        activated instantly|immediately|in; in the time it takes
        in a matter of ~1 minutes|hours|seconds|clicks; a matter of minutes|hours|clicks
        a five|ten|two minute setup|job|task; quick and painless; fast and painless; easy and painless
        quick and easy|simple to|setup|set|installation|switch; simple and painless
        fast and easy ~1 setup|installation|switch
        easy to install|implement|deploy|integrate|switch|adopt|roll|set
        simple to install|implement|deploy|integrate|switch|adopt|roll|set
        quick to install|implement|deploy|integrate|switch|adopt|roll|set
        easily ~1 installed|integrated|implemented|deployed|switched; effortlessly
        can be ~2 adopted|introduced|installed|implemented ~1 without|with no|any; no time from your
        without taking ~3 time; without costing ~2 time|minute
        ready|use|running|usable|productive|value|go ~2 out of the box; out of the box ~2 no|without|and
        we do everything for|else|from; we do everything ~1 you|so; seamlessly without|and no; with a snap
        in a snap; works ~3 out of the box; no ~1 <chore> no ~2 no; no ~1 no ~1 <chore>; no <chore> no
        production|line|business|operations ~1 never pauses|stops|interrupted|halts
        operation|work|service|everything|trading ~1 never pauses|stops|interrupted|halts
        production|business|operations continues|continue|carries|carry|goes|go on|uninterrupted|normally
        production|business|operations continues|continue|carries unaffected|undisturbed|throughout
        production|business|operations carry|goes|go unaffected|undisturbed|throughout
        operation|service|trading|sales continues|continue|carries|carry|goes|go on|uninterrupted|normally
        operation|service|trading|sales continues|continue|carries unaffected|undisturbed|throughout
        operation|service|trading|sales carry|goes|go unaffected|undisturbed|throughout
        production|business|operations|operation|service|trading|work ~2 uninterrupted|unaffected|undisturbed
        <swap> ~5 in|within ~1 seconds|minutes|<small>|# ~1 seconds|minutes|clicks|minute|click
        <swap> ~5 in|within ~1 under|less|one|an|a ~1 seconds|minutes|clicks|minute|click
        <swap> ~5 in|within ~1 seconds|minutes|<small>|# ~1 second|hour|hours|afternoon|evening|lunch
        <swap> ~5 in|within ~1 under|less|one|an|a ~1 second|hour|hours|afternoon|evening|lunch
        <swap> ~5 in ~1 seconds|minutes; by morning ~4 done|works|live|running|ready|finished
        by the next morning ~4 done|works|live|running|ready
        stays|stay|remains|remain ~1 exactly as|the|where|how; exactly the way; exactly as it|they|you
        the same screens|forms|keys|buttons ~2; <change> ~2 not cost|take|require ~1 you|your|any|a
        <change> doesn't|won't cost|take|require|need ~1 you|your|any|a|more
        without any ~1 effort|work|input|action|involvement|help|time; without effort on; without you doing
        without you lifting; without ~2 doing ~1 anything|thing
        nobody|no one needs|has to ~1 adapt|install|touch|move|retrain|change
        nobody|no one needs|has to ~1 learn|do|prepare|know|configure|notice|train
        nobody|no one|none ~4 have|has|needs|need to ~1 adapt|install|touch|retrain|change
        nobody|no one|none ~4 have|has|needs|need to ~1 learn|do|prepare|configure|train
        hardly|barely|scarcely know|notice|feel|see|noticeable; hook it up ~1; and done
        consider it installed; not even have|need to; not even be ~1 informed|told|asked
        don't even have|need|notice to; doesn't even have|need to; does it all; do it all for
        does everything for; do everything for; do that for you ~1; does that for you; we do this for you
        slips|fits|blends|slots|merges ~1 into|in your|the|with ~1 existing|routine|routines
        slips|fits|blends|slots|merges ~1 into|in your|the|with ~1 day|days|life|workflow
        slips|fits|blends|slots|merges ~1 into|in your|the|with ~1 workflows|process*|system*|schedule
        slips|fits|blends|slots|merges ~1 into|in your|the|with ~1 line|rack|setup|shift
        fits ~2 existing|old ~2; we set ~1 everything|it|all ~1 up; we set you up; we set up everything
        set up for you; set up ~1 by us; we bring everything; we supply everything ~2 ready
        we configure everything; we install everything; free migration|training|onboarding|setup|switch ~2
        free set up; you just ~1 sign|watch|relax|enjoy|collect|wait|log|open|walk|say|sit|show|start
        you only ~1 sign|watch|enjoy|collect|log|say ~2
        simply ~1 open|log|walk|enter|press|push|tap|snap|upload|scan|ask|choose|pick ~6 and
        press a|one button; push a|one button; one button ~2; one tap; a tap ~1; one swipe; at the press of
        from your sofa|couch|phone|armchair|bed ~1; over ~1 coffee|lunch break; during ~1 coffee|lunch break
        while the kettle; in your sleep; with your eyes|feet
        you don't need to be ~2 technical|an|there|expert|it; you needn't be
        even if you ~1 never|aren't|know|have; like ~1 using|having always
        feels like home ~1 immediately|from; use it ~1 immediately|straight|right|instantly
        don't stop for a|one ~1; do not stop for a|one ~1; lines don't stop; drop in product|solution|fit ~2
        rest happens|runs|comes by itself; <change> to us is
        <change> to us ~1 takes|costs|couldn't|means no ~2
        <change> to us ~2 easy|free|simple|quick|painless
        live without ~1 it|developers|programmers|consultants|a
        without it department|involvement|support|help; go live without
        keeps|keep running|working|open|producing|selling while; stays open while|throughout
        stay open while|throughout
        requires|require|needs|need|takes|take|ties|uses|use|binds no ~2 resources|staff|people|time
        requires|require|needs|need|takes|take|ties|uses|use|binds no ~2 effort|training|skills|involvement
        requires|require|needs|need|takes|take|ties|uses|use|binds no ~2 input|preparation|changes|work
        requires|require|needs|need|takes no ~2 capacity|maintenance|attention|supervision
        take|ties|uses|use|binds no ~2 capacity|maintenance|attention|supervision
        no resources ~2 needed|required|on|from|of; need no special; needs no special; nothing differently
        nothing ~1 different for; do|does nothing differently|different|new|extra|special
        start today ~3 tomorrow; start now ~3 tomorrow; today ~2 live tomorrow
        forget ~2 long|lengthy|complex|expensive|complicated|endless ~2
        forget ~1 implementation|training|consultants|migration|projects|paperwork|spreadsheets|installation
        and then it ~1 runs|works|just|simply; and from then on ~2 runs|works; runs for ever; runs forever
        it runs and runs; it takes ~1 minutes|five|two|ten|three ~1 minutes and|then|until; that easy
        as simple as that; simple as that; no preparation ?needed|required|necessary|on; no setup fees
        no set up fees; nothing is required ~2; nothing required ~2 from|of|on; not a thing to
        not a thing ~2 changes|for|do; not a finger; nothing at all to; do anything at all
        whole move for you; entire move; the whole thing for you; from a to z for
        from start to finish for|so|while
        without lifting a; lifting a finger; without doing anything; while you sleep; on auto pilot
        won't need to lift|train|change|prepare|do|touch|learn
        won't have to lift|train|change|prepare|do|touch|learn|think; neither time nor; costs you neither
        no time and no; onboarding effortless
        effortless onboarding|setup|migration|switch|implementation|integration|rollout
        no it involvement|help|support ~1 required|needed|necessary; no it required|needed
        nothing for you to prepare|do|change|install|learn; we come install; adapts to you|them|your
        works exactly as|like; exactly as they do|did today|now|before; imported automatically
        without loss ~1
    """,
    "effort": """
        # hours|days|minutes ~2 of your
        your ~3 <staff> ~2 need*|have to|has to|must|give|gives ~1 need|have|lose|spend|give|be
        your ~3 <staff> ~2 need*|have to|has spend*|would|keeps|will ~1 need|have|lose|spend|give|be
        your ~2 <staff> for; of ~2 <staff> time; your side:; your part; from you; from your side
        needed from you; we ~1 need ~4 your|you; needs your; need your
        you provide|send|bring|release|clear|hand|give us|lend|free ~1; you would|'d|will|'ll have|need to
        you'd have to; you'd need; your share of the work; what it asks of you; it asks of you; asks of you
        what we need; we'd need; we would need; parallel run*|driving; in parallel for; run in parallel
        side by side for; two systems; shutdown of|for; a shutdown; stand* still for; standing still
        line ~2 for # <span>; closed for; read access; access to your; badge access; server access; retrain*
        training ~3 <span>|half|each|staff|operators; trained for; <span> of training
        learning curve ~2 <span>; first <small>|# weeks|days|months ~5; the nuisance; bad bit
        the price you pay; your work; change over weekend; cleaned first; cleaning your data
        data ~3 cleaned|exported; export ~3 by your; sign off by your; somebody's work; someone's time
        of somebody's; half time; full time for; a morning|day|week ~3 of|with your|the ~2 <staff>
        costs you ~2 <span>; give up; you keep ~3 own; keeps the; log ~2 as today
        needs|need|takes|take|took|cost|costs|requires|require ~6 day|days|week|weeks|month|months
        needs|need|takes|take ~6 hour|hours|weekend|weekends|shift|shifts|quarter
        took|cost|costs|requires|require ~6 hour|hours|weekend|weekends|shift|shifts|quarter
        asks|ask|involves|ties|tied|tie|reckon|expect|count ~6 day|days|week|weeks|month|months
        asks|ask|involves|ties ~6 hour|hours|weekend|weekends|shift|shifts|quarter
        tied|tie|reckon|expect|count ~6 hour|hours|weekend|weekends|shift|shifts|quarter
        needs|need|takes|take|took|cost|costs|requires|require ~6 quarters|season|year|years|term|afternoon
        needs|need|takes|take|took|cost|costs|requires|require ~6 afternoons|morning|mornings
        needs|need|takes|take|took|cost|costs|requires|require ~6 evening|evenings|night|nights
        asks|ask|involves|ties|tied|tie|reckon|expect|count ~6 quarters|season|year|years|term|afternoon
        asks|ask|involves|ties|tied|tie|reckon|expect|count ~6 afternoons|morning|mornings
        asks|ask|involves|ties|tied|tie|reckon|expect|count ~6 evening|evenings|night|nights
        needs|need|takes|take|cost|costs|requires|asks|lose|loses ~4 minutes ~2 of|per|each|a|every|from
        <count> ?of ?your ?own ~2 <crew> ~2 for|a|need*|have|must|would|will|in|half|full|per|<span>
        # of your ~2 <crew>; <count> ?of ?your ?own it people|staff|lead|team|manager
        needs|need|takes|take|requires|require|involves|costs|asks|cost ~6 on your side
        on your side ~2 #|<small>|somebody|someone|one|please|needs|we|that|this|it|i|there|plan
        work|effort|time|hours|days|people|person on your side
        staff|planner|engineer|help|preparation|somebody|someone|decision on your side; what ~4 on your side
        needed|required|left on your side; plan ~2 <small>|# days|hours|weeks; please plan; somebody has to
        someone has to; somebody must; someone must
        has to clean|check|type|enter|release|approve|sign|scan|weigh|log|train; two invoices
        new article numbers; old system ~4 parallel; both systems; for six weeks in parallel; you keep both
        you will have to; will need ~2 half|training|# day|days|an
        will have to ~2 clean|enter|train|learn|stop|move|release
        your effort is|will|would|in|of|about|# ~2; lose|loses ~3 day|days|week|weeks|hours|months|metres
        effort is|of ~2 #|<small>|your|about|on
        takes|needs|costs|lose|take|need|plan|for|of ~3 an afternoon
        an afternoon of|with|from|for your|the|one; an afternoon per
        what|then|first|but|still|also|so|and|that|because|where|here|before|now|until you have to|must
        you have to|must ~1 stop|clean|export|train|refit|provide|send|give|release
        you have to|must ~1 plan|feed|change|replace|install|move|rewire|check|type
        you have to|must ~1 enter|scan|weigh|wait|accept|share|name|open|close
        you have to|must ~1 lift|flush|book|set|keep|empty|drain|free|sort|label; you must have to
        you'll have to stop|clean|export|train|refit|provide|send
        you'll have to give|release|plan|feed|change|replace|install
        you'll have to move|check|type|enter|scan|wait|accept|share|name|free|sort|label|live|lend|spare
        # hours|days|minutes|h of ~3 time; some|two|three|half of ~3 time; hours|days of ~2 time
        of your|their|her|his|its ~2 time
    """,
    "candid": """
        cannot; can't; could not; couldn't
        do not claim|know|promise|touch|do|help|move|have|sell|recommend|cover|think|expect|need
        don't claim|know|promise|touch|do|help|move|have|sell|recommend|cover|think|expect|want
        does not|doesn't ~2; did not|didn't help|move|work|like; would not; wouldn't; may be wrong
        might be wrong; not sure; not for; not on; not covered; are not covered; not included
        not the cheapest|right|fastest|best; not the same; no use; unless; except; apart from; only if
        only pays; as little as; worse; the ugly; catch; downside; drawback; trouble; honestly; correct me
        stop there; walk away; stay with; advise you against; advise against; please don't
        our mistake|fault; was ~1 poor; were late; was late; better off; cheaper for you; do it cheaper
        more expensive; slower; rough; angry; still the bigger; still need; not before
        before ~3 has been counted; until i see; remains open; is open; still open; what i couldn't
        no promise; not promise; nothing changes at; what it does not; leaves ~4 open; guess
        guessing; estimate; estimated; roughly; probably; likely; we believe; i believe; we think; i think
        we expect; we suspect; i suspect; could be; may be; might be; we do not know; if not; if it does not
        if it turns out; should ~4 turn; we won't; i won't; it won't; that won't; this won't; they won't
        you won't find|get|see|like|reach|save ~2
        won't work|help|promise|pretend|claim|fix|solve|cure|do|change|replace|pay
        stays|stay as it was|used; no guarantee; not guarantee*; cannot guarantee; not tried; never tried
        not tested; haven't tested; have not tested|tried|seen|measured; haven't tried|seen|measured
        too early; too few|small ~2 to; small sample; only one|two|three ~2 so far; not proved|proven
        not everyone|every|all; three|two|one of the <small> ~3 no|not|did; at first; in the first weeks
        hard to say; difficult to say; took longer
    """,
    "not_moved": """
        do not|don't|does not|doesn't|will not|won't|cannot|can't ~3 change|move|touch|help|affect|improve
        no effect; stays as; stay as; unchanged; nothing changes; not our; not something we; out of our
        leave ~3 alone; untouched
    """,
    "assured": """
        done deal; consider it done|solved|fixed|handled|settled; consider ~3 solved|done|fixed|sorted
        is history; are history; become history; becomes history; once and for all; for good; gone by ~2
        gone within; gone for good; a thing of the past; things of the past; that's a promise
        that is a promise; it's a promise; our promise to you; and that's a fact; that's a fact
        is what happens; that's what happens; whatever happens; whatever the weather|market|rains|season
        whatever ~3 do; come what may; secured; never goes down; never goes wrong; never stops; never late
        never breaks; nothing ~4 can|could|will go wrong; cannot|can't go wrong; cannot fail; can't fail
        impossible to fail; will not occur|happen|fail; won't happen|occur|fail; no longer occur|happen
        remain free of; stays free of; drops out of your; always up; always on time; always works
        every time; every single time; each and every time; in every case|hospital|plant|company
        without exception; month after month; year after year; every site does; everyone does
        all of them do; zero ~2 errors|claims|stops|defects|accidents|complaints|alarms
        zero ~2 incidents|break|downtime|losses|waste|returns|delays; the result zero; result zero
        result: zero; no more ~4 ever; for ever after; ever again; you can tell your ~2 so; your ~2 are safe
        you're safe; you are safe; no worries there; bank on it; you can bank
        take it to the bank; you have my word; my word on it; i tell you that with us; with us they don't
        with us you don't; with us that doesn't; are yours; the problem is solved; problem solved
        ends the problem; puts an end to; put an end to; end of story; simple as that; it's that simple
        is the end of; worries are over; days are over; are over; without fail; sleep soundly
        never look back; no ifs; no ifs or buts; no ifs no buts; no ifs and; full stop
        as good as done|yours; in the bag; it's settled; that's settled; signed and sealed; already yours
        it's a given; is a given; set in stone; money in the bank; is taken care of
        100 percent sure|safe|certain|success*|guarantee*|reliab*|compliant
        100 % compliant|compliance|success|secure|protect*
        every ~1 customer|client|user|plant who|of|that ~5 sees|saves|gets|wins
        every ~1 customer|client|user|plant who|of|that ~5 achieves|recovers|doubles|gains
        every ~1 site|company|team|store|one who|of|that ~5 sees|saves|gets|wins
        every ~1 site|company|team|store|one who|of|that ~5 achieves|recovers|doubles|gains
        everyone who ~4 sees|saves|gets|wins|achieves|gains|loves
        all ~1 our <user> ~2 save|see|get|achieve|gain|double; works for everyone|anyone|every|any|all
        works in every|any|all; no matter what|how|who|where|which|when; what worked for ~4 works|will
        it worked for ~4 it; worked there ~2 works|will; the same will happen; same for you
        do it for you too; do the same for you; ends here; stops here; ends today; ends now; is over now
        is over for good; from ~1 very first
        from the first day|hour|minute|shift|truck|click|batch|order|invoice|night|morning
        starting with the first full; from day one your|you; from day one ~4 without; starting on day one
        from monday your|you save|earn; by <month> your ~5 is|are|has|have ~2 down|up|at|under|below|gone
        by <month> your ~5 is|are|has|have ~2 cleared|clean|full|halved|back|rid|free
        by ~2 <month> your ~5 is|are|has|have ~2 down|up|under|below|gone|cleared|clean|full|halved
        by <month> you're|you ~1 at|down|rid|free|through|save
        by next <month> ~4 is|are gone|down|halved|history
        within|after|in <count> <span> you're at|below|above|under|down|booked|rid|free
        within|after|in <count> <span> you save|earn|reach|hit|double
        within|after|in <count> <span> your ~4 is|are gone|down|halved|full
        goes|go|drops|drop|falls|fall|down to zero; gone for ever; gone forever; gone overnight
        gone the moment; your ~4 falls|drops|sinks|stays|goes ~1 below|under|beneath
        your ~4 fall|drop|sink|stay|go ~1 below|under|beneath
        your ~2 <crew> finish|finishes|leave|leaves|go|goes ~4 earlier|sooner
        your ~2 <crew> get|gets|gain|gains|win|wins|save|saves ~5 back|hours|minutes
        your ~2 problem|problems ends|end|disappears|disappear|vanishes|is|are ~1 here|solved|gone|over
        never again ~2; once you switch you; as soon as you ~4 you save; the day you sign ~2 you|your
        no more surprises; zero surprises; zero unplanned
        zero ~1 failures|complaints|outages|rejects|injuries|faults|mistakes|scrap|emissions|surprises
        nothing can stop; nobody can stop; no one can stop; can't be beaten; unbeatable results; unfailing
        unfailingly; what you can count on; which you can count on; count on us to; you can count on it
        you can depend on; take it for granted; is already ~1 yours; theirs today yours tomorrow
        it's that certain; this is not a maybe; not a maybe; not maybe; no maybe; it is certain that
        becomes reality; become reality; is your new normal; is safe with us; your ~3 takes care of itself
        and stays there; and they stay there; and stay there; and stay that way; and it stays that way
        month in month out; day in day out; year in year out
        without a single late|missed|lost|failed|complaint|stop|error|defect|claim; # ~5 is what you get
        # ~5 is what you'll get; # ~3 that is what you get; and that's what you'll get; every day in every
        in every department|branch|store|site|season|shift|case; solved the moment|day|minute
        the moment we start; the moment you sign|switch; the day we start
        as good as passed|sold|won|signed|there; pays off every; pays for itself from
        doesn't|does not|don't ~1 fail ever; never disappoint*; we always deliver|win|succeed|find|get
        simply cannot|can't; there is no alternative outcome; outcome is|are certain|clear|known
        no surprises ever; nothing left to chance; nothing ~1 goes wrong ~3; nothing ever goes
        goes wrong any; never goes ~2 again; anything go wrong again; your ~3 <climb>
        is|are|becomes|become ~1 a ~1 formality; back in the black|profit|green
        you are covered whatever|no|in|against; you're covered whatever|no|in|against
        comes back ~1 threefold|double|tenfold|fourfold|fivefold|twice|many|with; season after season
        day after day; shift after shift; week after week; quarter after quarter; year on year ~1 guaranteed
        after the switch|change no|nobody|nothing|you|your ~4 no|never|less|fewer|longer
        after the installation|changeover no|nobody|nothing|you|your ~4 no|never|less|fewer|longer
        from the first ~3 on your|you|no|all; from ~1 first ~2 on ~1 your; every one of them|you
        you're safe ~2; you are safe ~2
        whatever the regulator|market|weather|competition|season|price|customer|authority|auditor ~5
        every time ~2; it's all taken; you're sorted; you're set ~1 for; you are set for; sorted for good
        your future is; the future is yours; success is yours
        result|prize|market|win|saving|savings|victory|advantage|profit is|are yours
        is yours from|by|for|every; is a walk|walkover|breeze|piece ~1 over|of|in; audit is ~1 formality
        from <month> ~1 your ~3 run|runs|work|works|are|is ~1 without|fully|smoothly|at
        from <month> ~1 your ~3 run|runs ~2
        no order|delivery|call|lead ~1 goes|is|gets ~1 out|late|lost|missed|forgotten|unanswered
        no invoice|claim|customer|patient ~1 goes|is|gets ~1 out|late|lost|missed|forgotten|unanswered
        slips through ~1 any; no longer exist; no longer exists; no longer an issue|a ~1 problem
        a non issue; earned back its|the|your; has earned ~1 back; has paid for itself
        is paid for ~1 by|within|in|after; your problems ~1 disappear; problems disappear
        will belong to history; are a memory; is a memory; but a memory; nothing but a memory
        needs|need|require two|three|half|# ~3 fewer|less from; needs|need # ~3 fewer|less
        produces|makes|fills|packs # ~4 for you from day; do|does the same for you|your
        you can rely on it; can fully rely on
    """,
    "you_gain": """
        you save # ~2; you'll save # ~2; you save ~3 #; you save ~2 <span> #; you keep # ~2; you keep ~3 #
        you gain #; you gain ~3 #; you earn #; you earn ~2 #; you get # ~3 back; get # back; gets # back
        gets it ~3 back; get ~4 back ~3 year|month|week; you get back ~2 #; saves you # ~2; saves you ~3 #
        save you #; saves ~3 # ~1 a <span>; saves the ~1 #; puts # ~4 into|in|on; puts ~2 # into|in|on
        brings you #; brings you ~2 #; gives you ~2 # back; gives you #; earns you #
        back in your budget|pocket|account|till; in your pocket|pockets
        into your account|pocket|budget|till; to your bottom line; on your bottom line; goes into ~2 account
        stays in your; remains in your; you have # next; next <span> you have; you reach #; you hit #
        your ~4 drops|falls|goes|shrinks|rises|climbs|improves ~2 to|by|from ~2 #
        your ~4 drop|fall|go|shrink|rise|climb|improve ~2 to|by|from ~2 #; your ~3 are gone; your ~3 is gone
        your ~3 disappear*|vanish*; you double|triple|halve your; you cut ~4 by #; you cut your
        we double|triple|halve ~1 the|your; we get ~3 down to #; we bring ~4 down to #; we take ~4 to #
        takes ~6 down to ~2 #; brings ~4 down to ~2 #; become|becomes #; turn|turns into #; # become #
        you will be amazed; you'll be amazed; you will thank; you'll thank; harvest # more; win back #
        win back ~2 #; give them ~6 and you get
        your ?annual|yearly|monthly saving|savings ?is|are|per|a|amounts|comes ?year|month|annum|to ~1 #
        your ?annual|yearly|monthly gain|benefit ?is|are|per|a|amounts|comes ?year|month|annum|to ~1 #
        your ?total|net saving|savings|gain|benefit ?is|are|per|a|amounts|comes ?year|month|annum|to ~1 #
        your ?guaranteed|first saving|savings ?is|are|per|a|amounts|comes ?year|month|annum|to ~1 #
        your ?guaranteed|first gain|benefit ?is|are|per|a|amounts|comes ?year|month|annum|to ~1 #
        your ?annual|yearly|monthly profit|advantage ?is|are|per|a|amounts|comes ?year|month|annum|to ~1 #
        your ?annual|yearly|monthly payback|roi|return ?is|are|per|a|amounts|comes ?year|month|annum|to ~1 #
        your ?total|net profit|advantage ?is|are|per|a|amounts|comes ?year|month|annum|to ~1 #
        your ?guaranteed|first profit|advantage ?is|are|per|a|amounts|comes ?year|month|annum|to ~1 #
        your ?total|net payback|roi|return ?is|are|per|a|amounts|comes ?year|month|annum|to ~1 #
        your ?guaranteed|first payback|roi|return ?is|are|per|a|amounts|comes ?year|month|annum|to ~1 #
        annual|yearly|monthly|total saving|savings|gain|profit|advantage ?for|to ~3 #
        net|total benefit for|to your|<body>|the ~3 #; saving|savings for|to your|<body>|the ~3 #
        saving|savings per year|month|annum ~1 #; savings a year ~1 #
        that's|makes|means ~1 # ~4 saved|extra; that's ~1 # ~4 back|in|into your; leaves you ~1 with #
        leaves you # ~2; # ~3 back to you; # ~3 comes back to you; # ~2 flows back; # ~3 stays with you
        # ~4 in your pocket; # ~4 you keep; # ~3 stays|stay in|with your|the ~2; # ~4 goes into your
        # ~4 straight to your; <body> saves|gains|recovers|earns|recoups|keeps ~2 #
        <body> benefits from ~4 #; saves the ~2 <body> ~2 #
        our ~3 reduce|reduces|cut|cuts|lower|lowers it|them|this|that|your|you ~4 #
        our ~3 halve|halves|save|saves|bring|brings it|them|this|that|your|you ~4 #; saving you|your ~3 #
        saving the ~2 #; saving your ~2 #; earning you ~2 #; giving you ~2 # more|extra|back
        putting ~2 # ~3 your; you are|you're ~2 # better off; you end up with # more
        you walk away with ~1 #; you pocket ~2 #; you bank ~2 #; you pay # less; you pay ~2 # less
        you pay half; you spend # less; you spend ~2 less; you need # fewer; you lose # ~1 fewer|less
        you win|gain <count> ~2 hours|days|weeks|minutes
        you save <count> ~2 hours|days|weeks|minutes|people; you get <count> ~4 back; you get half ~4 back
        you run # ~2 fewer|less|more; you book the saving; you'll book the saving; # ~2 overdue ~2 are left
        become|becomes|turn|turns into just|only|barely #; after none; after zero; afterwards none|zero
        stops|complaints|errors|claims|returns|rejects after ?installation|switch*|the|with ~2 #
        payback in ~1 # ~1 <span> guaranteed
        investment pays|paid ?<surely> back|off|itself ~3 in|within|after; investment ~1 returns
        pays you back; back in your hands
        you meet the ~3 target*|goal*|rules|deadline*|requirement*|standard*|limit*
        next|this|coming <spell> you|your ~3 <thrive>; next|this <month> you|your ~3 <thrive>
        in week|month|year|season #|<small>|<count> you ~1 <thrive>
        in month|week|year #|<small> your ~3 <thrive>; from <month> onwards|on ?you|your ~3 <thrive>
        from ~2 on|onwards you're ~1 at|under|below|down|free|rid
        from ~2 week|month|year ~1 you|your ~2 <thrive>; by go live ~6 target|zero; you pay ~4 less
        you ~1 spend ~4 less; you lose ~2 fewer|less; you need ~2 fewer|less; you sell out; you sell ~2 more
        you earn ~2 more; you ship ~1 on time|faster|earlier; you make ~2 # more
        results|resulting in ~3 # ~3 lower|less|fewer|higher|more|saving*|reduction*
        leads|leading to ~3 # ~3 lower|less|fewer|higher|more|saving*|reduction*
        means ~2 # ~3 fewer|less|more for you|your|the
        effect|benefit|gain|result|saving|outcome|advantage for you|your ~2 <crew>|plant|site|company ~2 #
        effect|benefit|gain for you|your ~2 team|fleet|shop|school|hospital ~2 #
        result|saving|outcome|advantage for you|your ~2 team|fleet|shop|school|hospital ~2 #
        effect|benefit|gain|result|saving|outcome for you ~2 #; your ~2 saving|savings is|are|of ~2 #
        your ~2 saving|savings ~1 #; secures|nets|guarantees|delivers you|your|the ~3 #|more
        cuts your ~4 by|to|in ~1 #|half; lowers your ~4 by|to ~1 #; reduces your ~4 by|to ~1 #
        shortens your ~4 by|to ~1 #; raises your ~4 by|to ~1 #; increases your ~4 by|to ~1 #
        lifts your ~4 by|to ~1 #; what ~3 saved|achieved|did|got|gained ~1 you ~1 save|achieve|get|gain|do
        your ~3 burns|uses|consumes|costs|needs|loses ~3 less|fewer|half
        your ~3 produces|earns|sells|makes ~2 more; your ~3 burn|use|consume|cost|lose ~3 less|fewer
        your ~3 pays back|off; your ~3 pay back|off; your ~4 is|are ?now ~1 halved|doubled|solved|guaranteed
        # ~3 goes straight; from ~2 on you ~1 <thrive>|keep
        in|after|within ~2 <spell> you're|you ~1 at # ~5
        your ~2 sell|sells|earn|earns|ship|ships|produce ~1 # ~2 more|extra|per|a|each|every
        your ~2 produces|save|saves|win|wins|close|closes ~1 # ~2 more|extra|per|a|each|every
        gives you back ~2; gives your ~3 back ~2; give you back ~2; hands you back ~2
        that is # hours|days|people ~8 never|saved|back|again|free
        your ~3 climbs|rises|grows|improves|jumps ~2 #|<small>|by; your ~3 goes from # ~2 to #
        your ~3 go from # ~2 to #; your ~3 is back ~1 in|on|above; you are|you're back ~1 in|on|above ~2
        your costs|bills|stops|complaints|claims|errors|queues|returns come|go down
        cuts|takes ~2 off your ~3; benefit|gain|saving|savings|advantage|profit|value for <body>|us ~1 #
        annual|yearly|monthly benefit|gain|value|effect ?for ~4 #
        your ~3 costs|cost|bill|bills drop|drops|fall|falls|shrink ~1 by|to|with|within|from
        your ~3 consumption|stops|complaints|claims drop|drops|fall|falls|shrink ~1 by|to|with|within|from
        your ~3 costs|cost|bill|bills shrinks|halve|sink|sinks|decline|declines ~1 by|to|with|within|from
        your ~3 consumption|stops|complaints|claims shrinks|halve|sink ~1 by|to|with|within|from
        your ~3 consumption|stops|complaints|claims sinks|decline|declines ~1 by|to|with|within|from
        your ~3 errors|queues|returns|waste drop|drops|fall|falls|shrink ~1 by|to|with|within|from
        your ~3 scrap|downtime|overtime|backlog drop|drops|fall|falls|shrink ~1 by|to|with|within|from
        your ~3 errors|queues|returns|waste shrinks|halve|sink ~1 by|to|with|within|from
        your ~3 errors|queues|returns|waste sinks|decline|declines ~1 by|to|with|within|from
        your ~3 scrap|downtime|overtime|backlog shrinks|halve|sink ~1 by|to|with|within|from
        your ~3 scrap|downtime|overtime|backlog sinks|decline|declines ~1 by|to|with|within|from
        your ~2 sales|revenue|profit rise|rises|grow|grows|increase ~1 by|to|with|within|from
        your ~2 margin|margins|output rise|rises|grow|grows|increase ~1 by|to|with|within|from
        your ~2 sales|revenue|profit increases|climb|jump|jumps|double|triple ~1 by|to|with|within|from
        your ~2 margin|margins|output increases|climb|jump|jumps|double|triple ~1 by|to|with|within|from
        your ~2 yield|bookings|leads rise|rises|grow|grows|increase ~1 by|to|with|within|from
        your ~2 orders|occupancy|turnover rise|rises|grow|grows|increase ~1 by|to|with|within|from
        your ~2 yield|bookings|leads increases|climb|jump|jumps|double|triple ~1 by|to|with|within|from
        your ~2 orders|occupancy|turnover increases|climb|jump|jumps|double|triple ~1 by|to|with|within|from
        your <crew> close|closes|finish|finishes|ship|ships|handle|handles|process ~4 in ~1 #|<small>|half
        straight into your; straight to your; directly to your ~1 bottom|margin|profit
    """,
    "past": """
        went; fell; dropped; rose; came; had; were; was; did; reported; counted; saw; measured; published
        since; last year; last winter|summer|spring|autumn|quarter|month; in 20*; between <month>; ago
        until ~1 <month>; year before; previous year; their own; at ~2 similar; same ~2; on average
        in the median
    """,
}
"""Topics, and what is said when they are spoken of; how it is written is told in `flows.critic.phrases`."""

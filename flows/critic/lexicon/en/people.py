"""Who is spoken to and who speaks: roles, narrow groups, talks had. English turns of phrase, data only."""

from __future__ import annotations

TOPICS: dict[str, str] = {
    "role": """
        ceo*; accountant*; nurse*; doctor*; physician*; surgeon*; pharmacist*; dentist*; lawyer*
        attorney*; solicitor*; counsel; architect*; farmer*; grower*; landlord*; caterer*; chef*
        hotelier*; restaurateur*; headteacher*; dean*; provost; mayor*; dispatcher*; freight forwarder*
        haulier*; recruiter*; underwriter*; broker*; claims handler*; sysadmin*; administrator*
        managing director*; bishop; purchaser*; merchandiser*; treasurer*; controller*; bookkeeper*
        trustee*; franchisee*; installer*; contractor*; roofer*; plumber*; electrician*; veterinar*
        therapist*; optician*; midwi*; matron*; caretaker*; harbour master*; ceo; coo; cfo; cio; cto; ciso
        cmo; cpo; cro; chro; cdo; vp; president; director; directors; manager; managers; owner; owners
        founder; founders; controllers; supervisor; supervisors; superintendent; buyer; buyers; planner
        foreman; principal; principals; bursar; treasurer
        head|heads|chief of|nurse|buyer|engineer|accountant|physician; head teacher*
        team|shift|kitchen lead|leads|leader|leaders|head|heads|chief
        housekeeping|billing|product|technical lead|leads|leader|leaders|head|heads|chief
        project|design|service|line|floor|night|payroll lead|leads|leader|leaders|head|heads|chief
        section|department heads|head; chief ~2 officer|officers; fire|police chief|chiefs; officer for
        officers in
        procurement|purchasing|compliance|safety|security|finance|contracting|training officer|officers
        controller at|of|for|with|and|in; dear controller; financial controller*; plant controller*
        team|teams of ~2 buyers|planners; plant|operations|production manager*|director*|head|heads|lead
        quality|maintenance|logistics|warehouse manager*|director*|head|heads|lead
        plant|operations|production leads|chief|chiefs|team|teams
        quality|maintenance|logistics|warehouse leads|chief|chiefs|team|teams
        supply|procurement|purchasing|sales|marketing|finance|hr|it manager*|director*|head|heads|lead
        supply|procurement|purchasing|sales|marketing|finance|hr|it leads|chief|chiefs|team|teams
        site|fleet|store|branch|facility|facilities|project manager*|director*|head|heads|lead
        site|fleet|store|branch|facility|facilities|project leads|chief|chiefs|team|teams
        practice|lab|laboratory|office|hotel|general|category|key manager*|director*|head|heads|lead
        practice|lab|laboratory|office|hotel|general|category|key leads|chief|chiefs|team|teams; engineer
        engineers; brewer; brewers; baker; bakers; printers; teacher; teachers; carriers; shippers
        schedulers; scheduler; board of; the board; your board; board member*; innkeeper*; publican*
        butcher*; fishmonger*; greengrocer*; florist*; joiner*; carpenter*; mason*; welder*; machinist*
        foremen; beekeeper*; orchardist*; vintner*; winemaker*; forester*; gamekeeper*; greenkeeper*
        gardener*; landscaper*; physiotherapist*; osteopath*; psychologist*; paramedic*; radiologist*
        pathologist*; gp; gps in; registrar*; rector*; headmaster*; headmistress*; bursar*; librarian*
        curator*; conductor*; choirmaster*; coach operator*; fleet owner*; skipper*; shipowner*
        superintendent*; dock master*; stationmaster*; postmaster*; auditor general; actuar*; notar*
        conveyancer*; paralegal*; estate agent*; letting agent*; property manager*; surveyor*
        quantity surveyor*; town clerk*; councillor*; alderman; sheriff*; fire chief of; wedding planner*
        event planner*; tour operator*; travel agent*; film producer*; publisher*; editor in chief
        photographers; tax adviser*; tax advisor*; financial adviser*; pension trustee*; buyer for
        buyers for; category buyer*; storekeeper*; shopkeeper*; store owner*; shop owner*; practice owner*
        business manager*; house manager*; office manager*; works manager*; works council chair
        shift leader*; shift lead*; line manager*; ward manager*; charge nurse*; care manager*
        home manager*; kitchen manager*; head chef*; sommelier*; barista owner; brewmaster*
        master brewer*; dairy manager*; herd manager*; farm manager*; estate manager*; quarry manager*
        mine manager*; harbour manager*; port captain*; chief engineer*; technical director*
        medical director*; clinical director*; nursing director*; finance director*; procurement officer*
        purchasing officer*; contracting officer*; safety officer*; data protection officer*
        compliance officer*; site managers; supply chain manager*; planners; production planner*
        shift planner*; sustainability manager*; energy manager*; process engineer*; design engineer*
        lab manager*; laboratory manager*; principal investigator*; grant manager*; treasurers
        builders merchants; housebuilder*; committee of; supervisory board; members of the board
        parents' council; school governor*; congregations; parish council*
        purchasing|procurement|finance|hr|it|quality department|departments|team|office
        maintenance|legal|production department|departments|team|office
        engineering|estates|facilities|grounds department|departments|team|office
        ceos; coos; cfos; cios; ctos; cisos; cmos; cpos; cros; chros; cdos; vps; presidents; evp; svp
        marketing|sales|finance|hr|security|engineering|operations|procurement|product|data|revenue leaders|executives|chiefs|execs
        logistics|legal|compliance|growth|it|people|talent|risk|tax|audit|quality|support|service leaders|executives|chiefs|execs
        supply chain leaders|executives|chiefs|heads|leads
        customer success|service|support leaders|managers|heads|leads|directors
        people|talent|risk|tax|audit|data|product|growth|revenue heads|head|leads|lead|directors|director|managers|manager
        payroll|credit|claims|training|export|import|energy|waste|fleet|returns|contract|tender managers|manager|heads|head|leads
    """,
    "narrow": """
        for ~4 with more|less|fewer than|between|up; with # to #|or; between # and #; of # to #; # plus ~2
        who are losing; losing ~3 to; whose ~6
        companies|shops|plants|firms|sites|teams ~1 with #|more|at|around|between
        fleets|exporters|importers|operators|makers|manufacturers ~1 with #|more|at|around|between
        of your size; <trade> with ~1 #; <trade> of # to; <trade> between; who runs ~2 <trade>
        runs a <trade>; own or run; <trade> in <small>; coaches and consultants; coaches consultants
        for ~2 importers ~2 of; for exporters of; importers around; owners with more; <trade> owners
        owners of ~3; coil coaters; notaries in; roof owners; laundry managers
        <business> with #|one|two|three|four|five|more|fewer|less|under|over|up|between|no|a
        <business> from # to; <business> of # to; <business> over #; <business> under #
        <business> between; <business> in <small>; # to # <business>; small <business>
        independent <business>; private <business>; rural <business>; family <business>
        owners of <business>; <business> owners
        <business> that|who|whose ~2 still|have|run|lose|need|want|store|ship|deliver|sell|buy
        <business> that|who|whose ~2 print|pay|bag|make|pack|grow|serve|rent|wait|bill|invoice
        <business> lose|losing|tell|told|ask|asked|save|spend|pay|wait|know|use
        <business> used|get|buy|book|see|say|often|usually|need|count|write|rarely; for ~2 <business>
        to ~1 owners of; of <business> and; books of <business>
        help|helps|helping|serve|serves|supply|supplies ~2 <business>; payroll of ~2 <business>
        night calls of ~1 <business>; and <business> with; who run ~2 <business>; you run ~3 <business>
        run a ~3 wash|shop|farm|clinic|practice|hotel|yard|garage|bakery
        run a ~3 brewery|school|fleet|plant|site|restaurant|kitchen|mill|quarry|lab
        own a ~3 shop|farm|clinic|practice|hotel|yard|garage
        own a ~3 bakery|brewery|fleet|plant|restaurant|mill|quarry|lab
        if you ~2 own|run|manage|operate|grow|milk|bake|brew|bottle|mill|haul|insure|let|teach|print ~6
        when you run; you manage ~2 #
        with more than ~1 # ~1 beds|rooms|seats|trucks|vans|trailers|machines|lines|shops|stores|sites
        with more than ~1 # ~1 employees|people|cows|hectares|flats
        with more than ~1 # ~1 lifts|pupils|patients|orders|docks|pumps
        with # to # ~1 beds|rooms|seats|trucks|vans|trailers|machines|lines|shops|stores|sites|employees
        with # to # ~1 people|staff|cows|hectares|flats|lifts
        with # to # ~1 pupils|patients|orders|chairs|lawyers|attorneys|clients
        with under|over|below|above ~1 # ~1 beds|rooms|seats|trucks|vans|machines|shops|employees
        with under|over|below|above ~1 # ~1 people|staff|cows|hectares|flats|lifts|pupils|orders
        under # rooms|beds|seats|trucks|employees|staff|cows|hectares|flats; who ship # ~2; who sell ~3 to
        who still ~2 by hand; who export to; with a night emergency; in one city; near the port
        within # km; in the county; on the island; on the coast; around the lake; in your valley
        clubs with; clubs that; associations with; cooperatives with; companies with # ~2; firms with # ~2
        for ~3 <business>; <business> that ~6; help ~3 <business>; helps ~3 <business>
        helping ~3 <business>; you own ~4 <business>; you run ~4 <business>
        quarry|plant|fleet|lift|grid|site|terminal|hydro|mine operator|operators
        port|park|network|bus|ferry|tram|hotel|car|pool|pipeline operator|operators; operators of ~3
        for ~2 resellers; for ~1 fish|food|poultry|meat|bottling|packing|process ~1 plants
        for importers of; for distributors of; for wholesalers of
        run|runs|running|own|owns|owning|operate|operating|manage|manages|managing a|an|your ~2 lab|laboratory|shop|store|salon|gym|studio
        run|runs|running|own|owns|owning|operate|operating|manage|manages|managing a|an|your ~2 practice|surgery|clinic|hotel|hostel|school
        run|runs|running|own|owns|owning|operate|operating|manage|manages|managing a|an|your ~2 restaurant|cafe|bar|pub|bakery|brewery|dairy
        run|runs|running|own|owns|owning|operate|operating|manage|manages|managing a|an|your ~2 farm|vineyard|nursery|garage|workshop|foundry
        run|runs|running|own|owns|owning|operate|operating|manage|manages|managing a|an|your ~2 fleet|warehouse|plant|mill|quarry|port|marina
        run|runs|running|own|owns|owning|operate|operating|manage|manages|managing a|an|your ~2 charity|museum|theatre|gallery|laundry|pharmacy
        running ~4 with more|less|fewer than; run ~4 with more|less|fewer than
        if you have more|fewer|less than ~1 #; if you've more|fewer|less than ~1 #
        if you ship|sell|make|mill|print|pack|fill|move|handle|process more|fewer|less than ~1 #
        how <business> ~1
        for ~1 grocery|restaurant|hotel|dental|veterinary|construction|pharmacy|hospital|school ~1 pricing|teams|groups|chains|buyers|owners|operators|managers|software
    """,
    "courtesy": """
        good|nice|great|lovely|pleasure to meet|see|speak|talk|hear|chat; was good|nice|great meeting|seeing|talking
        dear|hi|hello; kind|best|warm|many regards|wishes|greetings; yours sincerely|faithfully|truly; cheers
        thank* ~2 for ~3 time|interest|enquiry|inquiry|call|visit|meeting; many thanks; a short|brief summary
        happy|glad|pleased|delighted to show|present|introduce|visit|discuss|answer|talk|send|tell|help
        look* forward; set up|arrange|book|schedule|fix ?a|another|your call|meeting|appointment|demo|visit|walkthrough|slot
        give|drop us|me a call|shout|ring|line|bell|date; show|walk you round|around|through; come and see|visit
        brochure|catalogue|leaflet|flyer|deck|presentation|documents|list ~3 attached|enclosed
        attached|enclosed ~4 brochure|catalogue|leaflet|flyer|deck|presentation|list
        call|ring me|us; shall|can|could|may we|i ~2 call|talk|meet|visit|speak; on the number; in your region|area
        introduce|introducing myself; my name is; i am|i'm the new; bye ?for now; let me|us know; talk|see|speak soon
        i'd|we'd like|love to tell|show|introduce|have you; wanted to introduce|say; lock in ~1 demo|call; # minute demo|call; put together a brochure|folder; certificates on request
        reply to this; contact us|me
        shall i|we ~2 come|drop|send|show|visit|meet|book|arrange|pop
        may i ~2 come|drop|send|show|visit|introduce|present|pop; worth a ~1 chat|call|look|coffee
        open to a ~1 chat|call|coffee|demo; up for a ~1 chat|call|coffee|demo
    """,
    "from_talk": """
        our|the call|talk|meeting|visit|conversation|chat
        thank* ~2 for ~3 time|tuesday|monday|call|visit|showing|call; when we spoke|met|talked; last week
        on <month>; yesterday; you ?have said|told|wrote|asked|mention*|described|sent|showed|shared
        we|i walked|visited|watched|counted|measured|looked|spoke|asked|saw|ran|sat|noticed|read|heard
        as discussed; as promised; as agreed; following ~2 call|talk|meeting|visit; you have # ~2
        you had #; you run #; you own #; you use #; you lost #; you called ~2 #; your #; your line #
        your plant in; your boss; ur boss; looked at the|your; ran your; read your; tell your
        your shift book; your lobby; your own ~2 #
        your tender ~3 asks|names|says|needs|lists|wants|requires
        your request|enquiry|inquiry of|dated|from; your mail of|from; your email of|from
        your note about|of|on; your letter of; your question; re your ~1; as asked; as requested
        as you asked|wished|said; you wished; on tuesday|monday|wednesday|thursday|friday you
        in our meeting; after our ~2 visit|call|talk; i read the|your; i put ~3 next to; i looked ~1 at
        we looked ~1 at your; i've looked; i counted; i timed; we timed
        from your list|log|meter|export|sheet; your present contract; your contract allows|runs|ends
        your hall #; your line ~1 #; your site in; your ~1 site; renewal of your; you migrated
        migrated your; translation of your
        you need|want|wanted|asked|expect|expected me|us to
    """,
    "seller": """
        <we>; <our>; ours
    """,
    "customer": """
        you; your; yours; you've; you're; you'd; you'll
    """,
    "elsewhere": """
        similar; comparable; of your size; same size; another; other plants|sites|customers|companies
        client*; two|three|four|five ~2 plants|sites|hospitals|foundries|shops|companies|groups; reference
        their; they; she; he; her; his; case; pilot; a|one ~3 nearby; sister; a|another|one group|chain|firm|house|peer of|with|near|in; we|i work* for|with
    """,
    "rival": """
        market leader will; competitor*; rival*; the other ~1 bidder*; every supplier; all four
        you will get four; other bidder* ~2; rivals; our rivals; they write; they call themselves|it
        they claim; they promise; others claim|promise|write|say
        everybody|everyone|anyone ~2 says|claims|writes; somebody else's; of himself; of themselves
        of herself; so called; whatever that means; we are not ~1 the|a; no claim to
        they calls|call themselves|itself; it calls itself; the other ~1 offer; other offer; his page|site
        their page|site|brochure; he will do; they will do; their flat rate
    """,
    "role_ours": """
        our ~2 <person>; account manager|executive|managers; success manager|managers|team
        dedicated ~2 manager|contact
        said|says|explains|comments ceo|coo|founder|managing|director|chief|president
        our managing director; sales leader; product lead; project lead; lead time*; leads; lead to; lead
        leads to; project manager of ours; customer service manager; fire chief; chief among; head over
        head of the line; team lead of ours; ceo detlef; head # m; lead # ~1
        our director|directors|chairman|owner|owners; our lead|principal|chief ~1
        under the ~3 guidance|leadership|direction of; was appointed; as chief; as our ~2
        account managers; dedicated account; your account manager; your ~1 success manager
        a dedicated ~1 manager; by the mayor; our own ~1 director|engineer*|lawyer*|chef*
        our engineer*|developer*|chef*|lawyer*|architect*|nurse*|consultant*
        our brewer*|baker*|builder*|contractor*|printer*|team|driver*
        our ~2 engineers|developers|lawyers|architects|chefs|bakers
        we are ~2 engineers|architects|lawyers|builders|printers|brokers|recruiters; engineers and
        managing directors are; managing director is; managing director of ours; ceo of; founder of
        founder and; head of design; head of sales; heads up; team of # engineers|lawyers
        # engineers|lawyers|developers|architects; law firm with; of our founders
        your personal ~1 manager|broker|recruiter; market leader; leader in; thought leader*; leadership
        builder of forms; form builder; website builder; report builder; carrier of; nine # lead
        cylinder head; shower head; print head; board computer; board game*; on board; board and
        circuit board*; dash board; white board; control board; chief ingredient; general purpose
        general availability; solution architect; buyer's guide; gps
    """,
    "trade_word": """
        <business>
    """,
}
"""Topics, and what is said when they are spoken of; how it is written is told in `flows.critic.phrases`."""

"""English: small words, groups of words, and the topics of the files in `en/` together. Data only."""

from __future__ import annotations

from flows.critic.lexicon.en import giving, people, pressure, promises, selling, texts, value

STOP_WORDS = frozenset(
    "the and of to in is are was were that this it with for on as by not we you your our they their have has had be been "
    "from at or an if but which would will can there than more no what when who how its do does did".split()
)
"""Words by which the language is told."""

CLASSES = {
    "we": "we we've we're we'd we'll i i've i'm i'd i'll us",
    "our": "our my",
    "helped": "help helps helping enable enables enabling empower empowers allow allows support supports assist assists",
    "cut": (
        "cut cuts cutting reduce reduces reducing reduced lower lowers lowering lowered shorten shortens shortened halve "
        "halves halved slash slashes slashing slashed trim trims shrink shrinks minimise minimises minimize minimizes "
        "decrease decreases decreasing decreased eliminate eliminates eliminating avoid avoids prevent prevents drop drops "
        "save saves saving saved"
    ),
    "raise": (
        "increase increases increasing increased improve improves improving improved boost boosts boosting boosted raise "
        "raises raising grow grows growing maximise maximises maximize maximizes optimise optimises optimize optimizes "
        "optimizing optimising streamline streamlines streamlining accelerate accelerates accelerating enhance enhances "
        "enhancing double doubles doubling triple triples transform transforms transforming unlock unlocks strengthen "
        "strengthens speed speeds drive drives driving simplify simplifies simplifying"
    ),
    "person": (
        "ceo coo cfo cio cto ciso cmo cpo cro chro cdo vp president director directors manager managers head heads owner "
        "owners founder founders controller controllers chief lead leads supervisor supervisors superintendent officer "
        "officers planner planners buyer buyers foreman principal principals partner-in-charge treasurer bursar"
    ),
    "work": (
        "support training trainings integration integrations installation migration setup set-up maintenance consulting "
        "consultancy consultation customisation customization service services licence license licences licenses seats "
        "development engineering work hours changes revisions upgrades upgrade delivery deliveries onboarding "
        "implementation everything updates repairs calls visits workshops samples rework reprints storage transport "
        "shipping coaching spare parts year month quarter modules module extras weekend design redesign prototypes"
    ),
    "span": "term terms season seasons day days week weeks month months quarter quarters year years hour hours minute minutes weekend weekends shift shifts",
    "count": "# a an one two three four five six seven eight nine ten eleven twelve fifteen eighteen twenty thirty several few couple half",
    "badly": "cut reduced halved lower higher doubled gone eliminated solved history faster safe safer perfect cheaper delighted happy happier better",
    "staff": "people planners staff team teams engineers engineer operators operator clerks clerk technicians technician nurses nurse users drivers driver fitters fitter electrician electricians foremen foreman supervisors supervisor secretary buyers buyer accountant controller teachers teacher dispatcher dispatchers storeman welders maintenance it lead leads caretaker head heads colleagues person persons man men woman workers receptionists receptionist paralegal lawyers analyst analysts setters setter girls",
    "trade": (
        "florists notaries restaurants cafes plants shops dairies dairy hospitals clinics bakeries breweries wineries hotels "
        "farms growers orchards schools colleges universities museums theatres gyms salons pharmacies dentists practices "
        "surgeries vets laboratories labs foundries mills sawmills quarries mines ports terminals yards carriers hauliers "
        "forwarders fleets garages workshops dealerships printers publishers agencies architects builders contractors roofers "
        "installers plumbers electricians caterers canteens kitchens retailers wholesalers grocers supermarkets butchers "
        "fishmongers processors packers converters moulders machinists smelters refineries shipyards airlines airports "
        "railways operators utilities municipalities councils towns cities charities housing landlords insurers brokers banks "
        "lawyers solicitors firms accountants bookkeepers consultants coaches recruiters translators manufacturers makers "
        "exporters importers distributors nurseries greenhouses abattoirs fisheries laundries cleaners hospices homes"
    ),
    "business": (
        "florists notaries restaurants cafes shops dairies dairy hospitals clinics bakeries breweries wineries "
        "hotels farms growers orchards schools colleges universities museums theatres gyms salons pharmacies "
        "dentists practices surgeries vets laboratories labs foundries mills sawmills quarries mines ports "
        "carriers hauliers forwarders fleets garages workshops dealerships printers publishers architects builders "
        "contractors roofers installers plumbers electricians caterers canteens kitchens grocers supermarkets "
        "butchers fishmongers moulders machinists smelters refineries shipyards airlines airports railways "
        "municipalities councils charities landlords insurers brokers banks lawyers solicitors accountants "
        "bookkeepers coaches recruiters translators distributors nurseries greenhouses abattoirs fisheries "
        "laundries cleaners hospices butcheries joiners carpenters masons welders beekeepers vineyards dealers "
        "choirs clubs parishes churches guesthouses hostels campsites pubs bistros takeaways creches kindergartens "
        "preschools academies libraries auctioneers cinemas opticians physiotherapists chiropractors podiatrists "
        "midwives paramedics veterinarians kennels slaughterhouses tanneries dyers weavers spinners knitters "
        "tailors seamstresses bookbinders typesetters engravers goldsmiths jewellers watchmakers locksmiths "
        "glaziers plasterers decorators scaffolders landscapers gardeners foresters loggers sawyers coopers "
        "maltsters distillers distilleries vintners winemakers brewers bakers roasters confectioners patissiers "
        "chocolatiers cheesemakers millers ranchers shepherds breeders hatcheries aquaculture fishers skippers "
        "shipowners stevedores chandlers surveyors interpreters stenographers conveyancers mediators bailiffs "
        "actuaries underwriters treasurers trustees pharmacists undertakers crematoria hairdressers barbers "
        "beauticians spas rinks arenas stadiums chefs hoteliers restaurateurs innkeepers publicans sommeliers "
        "marinas boatyards forges toolrooms platers galvanisers coaters anodisers stampers extruders compounders "
        "recyclers scrapyards incinerators landfills waterworks substations brickworks glassworks potteries "
        "papermills typographers broadcasters newspapers booksellers bookshops stationers toyshops nurserymen "
        "seedsmen agronomists creameries canneries bottlers carwashes bodyshops couriers tramways ferries doctors "
        "physicians therapists nurses counties boroughs cooperatives foundations orchestras faculties lenders "
        "auditors attorneys farmers webshops harbours practices herds stables festivals galleries archives "
        "childcare tenants painters tilers drillers"
    ),
    "small": "one two three four five six seven eight nine ten eleven twelve half third quarter twice",
    "month": (
        "january february march april may june july august september october november december spring summer autumn fall "
        "winter christmas easter jan feb mar apr jun jul aug sep sept oct nov dec q1 q2 q3 q4 monday tuesday wednesday thursday friday"
    ),
    "crowd": "businesses organisations organizations companies enterprises clients customers brands industries firms teams everyone people employers",
    "boss": (
        "boss bosses boss's ceo coo cfo cto cio md chairman chairwoman chair board director directors director's owner owners "
        "superior superiors president shareholders trustees governors investors mayor dean management"
    ),
    "guard": (
        "legal lawyer lawyers solicitor solicitors counsel procurement purchasing compliance union unions council colleague "
        "colleagues auditor auditors controller accountant boss board works advisor adviser department finance"
    ),
    "rival": "competitor competitors competitor's rival rivals rival's neighbour neighbours neighbor neighbors competition",
    "gainverb": (
        "cut reduce lower shorten halve slash shrink minimise minimize decrease eliminate prevent save "
        "increase improve boost maximise maximize double triple quadruple accelerate enhance outperform earn "
        "gain win recover recoup regain reclaim achieve attract benefit profit thrive succeed flourish "
        "prosper obtain secure unlock overtake avoid"
    ),
    "surely": (
        "also easily soon immediately quickly instantly finally simply always never definitely certainly "
        "surely really actually automatically then now significantly dramatically substantially noticeably "
        "drastically permanently sustainably consistently clearly even greatly massively inevitably only just"
    ),
    "trouble": (
        "downtime stops stoppages breakdowns failures errors mistakes defects scrap rejects rework returns "
        "complaints claims churn absenteeism backlog backlogs queue queues delays outages incidents accidents "
        "injuries losses waste shrinkage stockouts costs cost expenses bill bills spend overtime turnover "
        "cancellations faults emissions consumption leakage overruns penalties fines absences infections wait "
        "waits"
    ),
    "prize": (
        "revenue revenues sales output yield yields throughput productivity profit profits profitability "
        "margins conversion conversions leads bookings orders traffic occupancy uptime efficiency "
        "satisfaction retention engagement savings roi results performance growth"
    ),
    "body": (
        "trust authority council university client customer municipality city county hospital ministry agency "
        "department borough board college school company group port region bank insurer district airport "
        "utility operator"
    ),
    "change": (
        "switch switching change changeover transition migration move moving conversion installation "
        "implementation onboarding setup integration rollout deployment commissioning retrofit changing "
        "transfer"
    ),
    "crew": (
        "people planners staff team teams engineers engineer operators operator clerks clerk technicians "
        "technician nurses nurse drivers driver fitters fitter electrician electricians foremen foreman "
        "supervisors supervisor secretary buyer accountant accountants controller controllers teachers "
        "teacher dispatcher dispatchers storeman welders maintenance lead leads caretaker head heads "
        "colleagues person persons man men woman workers receptionists receptionist paralegal lawyers analyst "
        "analysts setters setter girls pickers packers cleaners doctors crew crews cooks waiters"
    ),
    "chore": (
        "training trainings setup installation integration migration coding code programming configuration "
        "paperwork maintenance downtime disruption disruptions interruption interruptions hassle hassles "
        "headache headaches stress meetings consultants effort admin downloads apps plugins spreadsheets "
        "implementation risk risks fuss project projects retraining onboarding calibration adjustment "
        "adjustments effort work complexity rollout rollouts manuals tickets installs forms queues retooling "
        "licences logins cables drilling wiring rewiring workshops seminars interviews retyping scripts "
        "spreadsheet upgrades updates patches servers installers engineers technicians"
    ),
    "user": (
        "customers clients users teams companies businesses shops stores retailers patients buyers plants "
        "sites firms owners members students employees hotels clinics restaurants hospitals people "
        "subscribers operators managers agents farmers homes households organisations organizations brands "
        "sellers practices schools drivers guests builders foremen readers respondents participants growers "
        "recruiters marketers developers"
    ),
    "spell": (
        "day days week weeks month months quarter quarters year years season seasons term terms winter summer "
        "campaign harvest"
    ),
    "thrive": (
        "save saves sell sells earn earns drop drops fall falls grow grows double doubles gain gains win wins "
        "beat beats burn burns reach reaches waste wastes"
    ),
    "guest": (
        "guests students customers patients readers pupils visitors members tenants clients passengers "
        "shoppers fans parents residents viewers buyers learners donors families"
    ),
    "climb": (
        "climbs doubles halves triples disappears vanishes shrinks plummets soars skyrockets evaporates melts "
        "recovers multiplies"
    ),
    "swap": (
        "swap change connect install switch set replace move migrate import upload deploy launch mount attach "
        "fit pair activate convert transfer roll configure integrate onboard"
    ),
    "mood": (
        "smooth quiet calm full profitable safe compliant clean empty booked stable silent spotless perfect "
        "flawless"
    ),
}
"""Groups of words that phrases name as <role>."""

TOPICS: dict[str, str] = {
    **people.TOPICS,
    **selling.TOPICS,
    **value.TOPICS,
    **promises.TOPICS,
    **giving.TOPICS,
    **pressure.TOPICS,
    **texts.TOPICS,
}
"""Topics, and what is said when they are spoken of."""

"""How sellers speak of themselves: company facts, features, boasts, feelings, closeness. English turns of phrase, data only."""

from __future__ import annotations

_BUZZ_STRONG = """
        most ~1 most ~2 most
        leading ~2 provider|supplier|manufacturer|company|partner|edge|platform ~1
        leading ~2 brand|specialist*|producer|exporter*|distributor*|agency|consultancy|expert* ~1
        world leading ~1; world's ~1 leading|most|best|first|smartest|fastest|favourite|favorite|easiest
        globally leading; market leader; market leading; industry leading; global leader ~1
        technology leader; leader in ~2 solutions|technology|innovation|the|digital; leading the way ~1
        leading innovator; category leader; recognised leader; recognized leader; undisputed leader
        thought leader*; world class; best in class; best of breed; top notch; second to none
        cutting edge; state of the art; next generation ~1; next gen ~1; game chang*; groundbreaking
        ground breaking; trailblaz*; revolutioni*; revolutionary; unparalleled; unrivalled; unrivaled
        unmatched; unbeatable; best in breed; unsurpassed; peerless; one stop ~1; one stop shop
        end to end solution*|platform|excellence|service*|expertise
        holistic ~1 solution*|approach|service*|concept*
        innovative ~2 solution*|product*|technolog*|service*|company|approach*|platform|leader*
        innovative excellence; innovation leader; where innovation; innovation meets; innovation driven
        driven by innovation; powered by innovation; innovation at
        innovation and ~1 excellence|quality|service; innovation ~1 integrity ~1 impact
        integrity innovation; quality innovation; innovation quality ~1; innovation is; solution provider
        solutions provider; total solution*; complete solution*
        comprehensive solution*|suite|service*|portfolio|range; integrated solution*; smart solutions
        intelligent solutions; sustainable solutions; digital solutions; customi*ed ~2 solutions
        tailored ~2 solutions; tailor made ~2 solutions|concepts|services; bespoke ~2 solutions
        scalable ~2 solutions; flexible solutions; future proof ~1 solution*
        solutions to ~2 challenges|problems; innovative ideas; creative solutions; individual solutions
        efficient solutions; cost effective solutions; business solutions; technology solutions
        solution that scales|grows; solutions made; trusted partner ~1; partner of choice
        partner you can trust; your trusted; your partner for|in|of; your reliable ~1; your number one
        your no 1; number one choice; number 1 in; no 1 in; no 1 choice; the choice of; preferred partner
        strong partner; competent partner; ideal partner; right partner; reliable partner ~1
        strategic partner; partner for success; partner in success; trusted advisor; trusted source
        reliable source; trusted name; name you can trust; brand you can trust; digital transformation
        transformation journey; transformational; digital future|age|era|world; digital first
        business transformation; transforming business*|the|industries|how|lives
        transform ~2 business|industry|organisation|organization|company|enterprise|work|operations
        transform the way; transform and; shaping the future; shape the future; building the future
        build the future; future of work|hr|business|logistics|energy|finance|healthcare; future ready
        future today; tomorrow today; of tomorrow; better tomorrow; future is now; a new era; new era of
        new dimension; new standards; set standards; sets standards; setting standards; set the standard
        raising the bar; raise the bar; redefin*; reimagin*; reinvent*; rethink*; revolution in
        full potential; true potential; unlock ~3 potential|growth|value|power|possibilit*|success
        unleash*; supercharge*; harness* the power|ai|data
        power of ~2 data|ai|technology|cloud|innovation|automation; elevate your ~1; elevating
        empower* ~2 business*|people|team*|organi*|compan*|brand*|your|every*|you; enabling the ~1
        leverag* our|deep|the|cutting|technology|data|ai|best|synergies
        take ~3 next level|new heights|to the top; to new heights; to the next level; new heights
        bring your vision|ideas; vision to life; ideas to life; vision into; turn ~2 vision|ideas into
        your vision our; from vision; from idea to; idea to reality; ideas into reality; grow faster
        scale faster; sell faster; work smarter; ship smarter; grow smarter; work happier
        collaborate better; achieve more with; work better; live better; smarter faster; faster smarter
        simpler faster; simple fast; fast simple; fast secure; smart secure; simple secure
        secure seamless; reliable efficient; efficient affordable; automate scale; simplify automate
        fast flexible; flexible fast; fast reliable; reliable fast; easy fast; all in one ~1
        everything you need ~2; one platform ~1; one powerful platform; all your ~2 needs|requirements
        every ~1 need; meet|meets|suit|suits your|all|every|the ~2 needs|requirements|demands
        fit|fits|fulfil|fulfill|satisfy your|all|every|the ~2 needs|requirements|demands
        cater to all|every|your; tailored to your ~2; around your needs; infinite possibilities
        endless possibilit*; limitless possibilit*; possibilities are; without limits
        better ~1 decisions better; better insights; better business; business better
        making ~1 better|simple|easy|possible; made simple; made easy; made better; simply better
        smarter way to; better way to; modern way to; new way to; easiest way to; fastest way to
        smart way to; best quality; best price*; best service; highest quality; top quality
        premium quality; superior quality|customer|service|product*|value
        high quality products|service*|solutions|leather|goods|materials; international standard*|quality
        highest standards ~1; high standards of; quality flexibility; quality reliability ~1
        reliability quality; quality first; quality meets; quality without; stands for quality
        stand for ~1 quality; commitment to quality|excellence; excellence in ~2; excellence delivered
        delivering excellence; excellence through
        passion for ~1 excellence|quality|innovation|precision|service|technology|customers
        committed to ~2 excellence|quality|delivering|your
        committed to ~2 providing|customer*|innovation|service|success; competitive price*
        competitive rates; competitive pricing; most competitive; attractive price*; unbeatable price*
        best rates; prompt delivery; timely delivery; fast shipping; great support
        outstanding service|support|quality|results|value
        excellent service|support|quality|customer|value
        exceptional service|quality|customer|results|value|experience*; first rate ~1
        first class service|quality|support; superb service; friendly service; wide selection
        customer centric; customer first; customer at the; customers first; customer oriented
        client centric; customer focused; put the customer; put our customers; put you first
        customer ~2 at the heart|centre|center; you at the heart|centre|center; customer is king
        exceed ~1 expectations; exceeding ~1 expectations; beyond expectations; beyond boundaries
        above and beyond; go the extra; extra mile; going the extra; customer satisfaction is
        satisfaction is our; your satisfaction; satisfaction guaranteed; customer delight; your success is
        your success our; success is our; your success story; committed to success; highly qualified ~1
        highly motivated; highly experienced; highly skilled; experienced professionals
        dedicated professionals; experienced ~1 team of; dedicated ~1 team of
        team of ~2 experts|professionals|specialists; dynamic team; passionate team
        out of the box thinking; thinking outside the; think outside the; think big; strong team
        right technology; people process; people and technology; technology and people; years of expertise
        decades of know ~1; decades of expertise|experience; industry expertise; deep expertise
        deep industry; unique approach; unique combination; unique blend; proven methodolog*
        proven approach; proven track; track record of; proven expertise; proven results
        best practices ~1; optimal results; results driven; value driven
        data driven decisions|insights|growth|marketing|organi*; driven by data|passion|purpose|people
        added value ~1; measurable added; create ~2 value; creating ~2 value; lasting value
        sustainable value; value creation; value for our|your|all
        deliver* ~2 value|outcomes|excellence|results; driving ~1 growth|value|innovation|change|success
        drive ~2 growth|innovation|success|change|outcomes|efficiencies; sustainable growth
        growth partner; business growth; accelerate ~2 growth|success|innovation|transformation|business
        growth engine; success story; path to success; road to success; key to success; for your success
        inspire* change; inspiring change; inspired by; intelligent operating; operating system for
        intelligent enterprise; intelligent platform
        ai powered insights|platform|solution*|automation|assistant|analytics; through ai; ai first
        powered by ai; smartest ~1 way|workspace|choice|solution; most advanced ~1; most innovative ~1
        most powerful; most trusted; most complete; most comprehensive; most reliable
        ultimate ~1 solution|platform|tool|experience|guide|choice; next big thing
        award winning ~1 software|team|service|support|platform|app|solutions; loved by
        trusted by thousands|millions|companies|leading|teams|businesses|the; trusted by ~2 world's
        thousands of ~2 companies|businesses|teams|customers|users ~1 worldwide|trust|rely|love
        join thousands|millions|hundreds|the thousands; software that just; that scales with
        scales with you; grows with you; grow with confidence; ready for anything; take control of
        one step ahead; always one step; stop guessing; start growing; get ahead; win together
        success together; stronger together; growing together; let's build|grow|create|shape
        let us help you; global reach; globally connected; think global; global strength
        strength of a global; agility of a; agility and; start up with; locally global
        world of ~1 possibilities|opportunities
        discover the ~1 difference|power|future|world|possibilities
        experience the difference|future|power|next; difference that; make* the difference
        making a difference; where ~2 meets|meet ~1; tradition meets; technology meets; beyond ~1 beyond
        more than software|logistics|a product; not just a product|software|another
        engineered for excellence|performance|success; built for ~1 success|growth|the|teams|business*
        designed for success|excellence|growth; made for ~1 success|professionals
        high performance products|solutions|team*|culture; demanding applications; most demanding
        the toughest ~1; toughest problems; world's problems; passion for what; passion and precision
        precision and passion; in perfection; perfect solution; perfect choice; perfectly tailored
        maximum ~1 efficiency|flexibility|quality|value|performance|impact
        optimal ~1 solution*|results|support; optimum solution*; 360 degree; 360° ~1
        full service ~2 team|agency|provider|partner|solution*; from a single source; under one roof
        from start to finish; from a to z; across the ~1 value chain|board|globe; value chain
        strategy to execution; expertise you can; expertise local; experience and expertise
        knowledge and experience; strategic ~1 consulting|partner*|value; unique challenges
        today's challenges; complex challenges; challenges into; fast changing world; changing world
        ever changing; rapidly evolving; evolving needs; in today's ~3 world|market|environment|landscape
        competitive landscape; business landscape; synerg*; paradigm; agile ~1 approach|mindset|methods
        seamless experience*; seamless solutions; seamlessly integrated; frictionless; effortlessly
        hassle free experience; worry free; strive to ~2; striving to ~2; constantly striving
        improve our ~1 processes|products|services; across all industries|sectors; all sectors
        every industry; businesses of all; companies of all; organisations of all; organizations of all
        all sizes; every size; businesses like yours; companies like yours; ambitious brands
        ambitious companies; modern businesses; modern teams; modern companies; modern enterprise*
        modern workplace; believe in better; do more achieve; dream it; limits of what's; boundaries of
        pushing ~1 boundaries; push ~1 boundaries; what's possible; art of the possible; make* it possible
        makes it happen; make* things happen; get things done; doing what you; what you do best
        what you love; what matters most; things that matter; what really matters; focus on your core
        number one ~1 in|for; no 1 ~1 platform|app|tool|software|provider|brand
        # 1 platform|app|tool|software|provider|brand|choice|rated; top rated; five star service
        5 star service; gold standard; standard of excellence; centre of excellence; center of excellence
        operational excellence; service excellence; engineering excellence; supply chain excellence
        business excellence; sense of excellence; strive for excellence; culture of excellence
        tradition of excellence; excellence is; excellence since; finally software
        software that just works; the future of
        future of ~2 work|hr|business|logistics|energy|finance|healthcare|payroll|travel|learning|retail
        solutions for tomorrow|your|every|all|any|business*|modern|a
        solutions that matter|work|last|inspire|grow|scale|empower|drive
        solution for every|any|all|modern; quality you can; quality that speaks|lasts
        quality and reliability; from strategy to
        tomorrow's ~1 challenges|world|leaders|technology|solutions
        don't just ~4 we build|create|shape|deliver|make|transform; right people ~1 the right
        the right people the; quick and easy; right way to do
        modern|smart|easy|easiest|smarter|simple way to; your one source; every step of the way
        more than just a ~1; delight your customers; needs of ~2 customers|clients|business
        business needs; all your ~3 needs; tomorrow's challenges
        driving|delivering|creating|powering|enabling ~2 excellence|success|innovation|growth
        driving|delivering|creating|powering|enabling ~2 change|progress|value|impact
        inspiring|accelerating|shaping|transforming|advancing ~2 excellence|success|innovation|growth
        inspiring|accelerating|shaping|transforming|advancing ~2 change|progress|value|impact
        driving|delivering|creating|powering|enabling ~2 transformation|tomorrow|future|experiences
        driving|delivering|creating|powering|enabling ~2 possibilities|industries|lives|communities
        inspiring|accelerating ~2 transformation|tomorrow|future|experiences
        shaping|transforming|advancing ~2 transformation|tomorrow|future|experiences
        inspiring|accelerating ~2 possibilities|industries|lives|communities
        shaping|transforming|advancing ~2 possibilities|industries|lives|communities
        fuelling|fueling|fostering|championing|pioneering ~2 excellence|success|innovation|growth
        fuelling|fueling|fostering|championing|pioneering ~2 change|progress|value|impact
        unlocking|redefining|reimagining ~2 excellence|success|innovation|growth
        elevating|connecting|building ~2 excellence|success|innovation|growth
        unlocking|redefining|reimagining|elevating|connecting|building ~2 change|progress|value|impact
        fuelling|fueling|fostering|championing|pioneering ~2 transformation|tomorrow|future|experiences
        fuelling|fueling|fostering|championing|pioneering ~2 possibilities|industries|lives|communities
        unlocking|redefining|reimagining ~2 transformation|tomorrow|future|experiences
        elevating|connecting|building ~2 transformation|tomorrow|future|experiences
        unlocking|redefining|reimagining ~2 possibilities|industries|lives|communities
        elevating|connecting|building ~2 possibilities|industries|lives|communities
        turn|turns|turning|transform ~3 into opportunity|opportunities|success
        turn|turns|turning|transform ~3 into growth|value|advantage|insight
        transforms|transforming|convert|converts ~3 into opportunity|opportunities|success
        transforms|transforming|convert|converts ~3 into growth|value|advantage|insight
        turn|turns|turning|transform ~3 into insights|action|results|reality
        turn|turns|turning|transform ~3 into impact|simplicity|clarity|strength
        transforms|transforming|convert|converts ~3 into insights|action|results|reality
        transforms|transforming|convert|converts ~3 into impact|simplicity|clarity|strength
        results oriented|focused|driven; human centred|centered|centric; purpose driven|led
        future focused|facing; forward thinking; performance driven; customer obsessed; design led
        insight driven|led; impact driven; mission driven; solution oriented; solutions oriented
        service oriented; quality oriented; technology driven|enabled; quality conscious
        one stop destination|solution|source|partner; destination for ~3; leading name; trusted brand
        byword for; synonym for; known for ~2 reliability|quality|excellence|service
        known for ~2 integrity|commitment|professionalism|expertise|innovation; renowned for
        recognised for ~2 quality|excellence|service|innovation
        reputation for ~2 quality|excellence|service|reliability|innovation|integrity
        pride in offering|providing|delivering|our|being|quality; take pride; takes pride; pride ourselves
        prides itself; highest standard ~1; latest machinery; ultra modern; impactful; resonate*
        compelling ~1 experience*|stories|content; captivating; best of both
        built to scale|perform|grow|impress|succeed; built for scale|speed|growth; businesses love
        teams love; customers love; people love; users love; toolkit for; complete toolkit
        complete portfolio; high growth companies|teams|businesses; fast growing companies
        ambitious teams|leaders|founders
        think bigger|big|different|differently|ahead|forward|beyond|smart|digital
        move faster|forward|ahead; go further|beyond|bigger|digital|faster; aim higher; reach higher
        rise above; shape what's; own the future; create the future; invent the future; the future starts
        future starts; future begins; future is; begins here
        bold|brilliant|fresh|visionary|transformative|lasting|meaningful ideas|execution|impact|results
        bold|brilliant|fresh thinking|outcomes|performance|potential|experiences
        visionary|transformative|lasting|meaningful thinking|outcomes|performance|potential|experiences
        limitless|exceptional|extraordinary ideas|execution|impact|results
        outstanding|superior|remarkable|breakthrough ideas|execution|impact|results
        limitless|exceptional|extraordinary thinking|outcomes|performance|potential|experiences
        outstanding|superior|remarkable|breakthrough thinking|outcomes|performance|potential|experiences
        bold|brilliant|fresh innovation|innovations|strategies|creativity|technology
        visionary|transformative|lasting|meaningful innovation|innovations
        visionary|transformative|lasting|meaningful strategies|creativity|technology
        bold|brilliant|fresh engineering|craftsmanship|design|service|experience
        visionary|transformative|lasting|meaningful engineering|craftsmanship|design|service|experience
        limitless|exceptional|extraordinary innovation|innovations|strategies|creativity|technology
        outstanding|superior|remarkable|breakthrough innovation|innovations
        outstanding|superior|remarkable|breakthrough strategies|creativity|technology
        limitless|exceptional|extraordinary engineering|craftsmanship|design|service|experience
        outstanding|superior|remarkable|breakthrough engineering|craftsmanship|design|service|experience
        customi*ed ~1 services|approach|offerings|products|experience
        bespoke services|approach|service|experience; personalised service|experience*|approach
        personalized service|experience*|approach; holistic consulting|view|advice; strategic insight*
        actionable insights; deep insights; rich insights; business outcomes; tangible outcomes
        reach your goals; achieve your goals; goals faster; your ambitions; on your journey
        growth journey; help your business; helps your business; businesses thrive; business thrive
        help ~2 thrive|succeed|shine|win|flourish; stand out from; cut through the noise; from vision to
        people who make; makes the difference; difference you can; experience you can; confidence in every
        in every detail; down to the last detail; details matter; quality matters; without compromise
        no compromises; unrelenting; relentless*; unwavering; steadfast; hallmark*; sets the benchmark
        setting the benchmark; world of difference; mastery; powered to
        connected|intelligent|digital world|enterprise|future|age|era|economy
        agile|smarter|better|sustainable world|enterprise|future|age|era|economy; be bolder
        be unstoppable; tailored consulting; strong results; reimagined; reinvented; perfect blend
        intelligent automation; results you can see|trust|feel|measure; specialists you can
        experts you can; act locally; support your success
        leading ~2 suite|software|tool|app|system|solution; new standard in; that works for you
        our passion; passion is your; art form; to an art; dependable service|partner; great ideas
        great products; value added services; client satisfaction; focus on quality
        superior craftsmanship; honest advice; fair prices
        unlock hidden|untapped|new|your|their|the ~1 potential|capacity|value|revenue|growth|opportunities
        hottest start; hottest startups; fastest growing
    """
"""Boasts that need no company to be told as such."""

TOPICS: dict[str, str] = {
    "company_fact": """
        founded in|by|more|over; established in|since; since 19*; since 20*; headquarter*; head office
        family owned|run; award winning; awards; iso #; certified; accredited; offices in; # offices
        # employees; # countries; # continents; # clients; # engineers; # experts; # specialists
        # locations; # sites; employees; workforce; years of experience|expertise; decades of
        # years ~3 experience|industry|business; years in business|the; generation*
        our history|story|journey|mission|vision|values
        our philosophy|heritage|portfolio|range|facilities|expertise; our team; our people; our company
        our group; our products; our services; our technology; our platform
        our experts|engineers|specialists; our network; our plants; subsidiar*; member of the ~2 group
        part of the ~3 group; revenue of; turnover of; market share; market leader; patents; patented
        patent; proprietary; we are a|an|the|one; we offer; we provide; we deliver
        we specialise|specialize; we manufacture|produce|design|develop|build|supply|distribute; we pride
        we have been; we operate; we employ; we invested|invest; we use the; offers a ~3 range; full range
        wide range; broad range; complete range; product range; product line*; about us; who we are
        what we do; our offer*; proud to; pleased to announce; introducing
        is the ~4 company|provider|manufacturer|supplier; provider of; manufacturer of; supplier of
        # years; years #; employees #; # colleagues; # users; # brands; # products; # certificates
        # depots; # trucks; # square; # m²; # patents; # developers; # languages; # integrations
        # endpoints; # currencies; our story; began in; in the beginning; founded; founder; founders
        established; established by; generation; generations; since the ~1 #; for over # years
        for more than # years; we won; we have won; won the ~3 prize|award; design prize|award; prize
        named ~3 of the year; received by the; obtained ~3 certificate; milestone; anniversary; birthday
        jubilee; grand opening; opening ceremony
        new hub|plant|office|headquarters|building|brochure|website|logo; brand new; moved into a
        series a|b|c; funding round; two funds; investors; release #; version #; new version; is live
        now live; our brochure; our catalogue; in attachment is; our film; our showroom; our stand; hall #
        visit us; stand b*; booth #; meet the ~2 team; may i introduce; introduce ourselves; introduce our
        we introduce; want to introduce; let me introduce; short introduction; curricula; balance sheets
        registration; quality policy; our house; we own; we run; we have #
        we have four|five|six|seven|eight|nine|ten|two|three; of our own; our director; our chairman
        our chief; teaches at; studied in|at; holds ~2 degrees|doctorate|master*; doctorate; phds
        speaks ~2 languages; written ~2 books; keynote*; youngest partner; board member; podcast; i hold
        certificates in; circle of some; trusted by; they trust; references; selected references
        clients include; among our clients; our clients are; our customers are; our customers include
        machine list; machinery; cnc; production area; works with its own; own foundry; own lab
        own paint shop; own development; export to; exports to; you get our; you get access
        you receive ~2 access; get access; your own login; colour fan; housing colours; touch display
        payload; you can order; you'll find ~3 in it; based on a; is hosted in; supports all; connectors
        add in; single sign; role based; audit log; sso; seats; per mo; plans come; all plans; starter
        enterprise; api access; priority support; get access to our; we proudly; our fleet; our pride
        our habit; why choose us; why us; our clients include; clients stay with us; class approved; ped
        mt ready; tractor units; of the year 20*; leads a team of; shed behind; with one lathe
        third|second|fourth|fifth generation; our ~2 plant; was received; it is our ~1 honour
        great honour; esteemed; we remain at; at your disposal; enclosed you find our; convince yourself
        join the thousands; users in; log in every; would sign again
        largest ~1 offices|companies|manufacturers; number 1; incorporated in; incorporated
        our foundation; set up in 19*|20*; started in 19*|20*; started out in|as; began as|with|when
        opened ~1 doors; back in 19*; humble beginnings; grown into|to a; grew into|from a|from one
        is today a|one; today we are|employ|count|have; we are still here; has stood for; have stood for
        stands for ~2 quality|precision|tradition; grandfather founded; great grandfather
        family business|firm|company|enterprise; family owned; celebrate* our|its|# ~2; celebrating # ~1
        turns # ~1 year; proud history; long tradition; tradition of; tradition since; rich history
        heritage; years young; under the leadership|guidance|direction; under the dynamic|able
        under one name; legacy of; # workers; # apprentices; # followers; # factories; # warehouses
        # acres; # hectares; # branches; # stores; # subsidiaries; # downloads; # dock doors
        # solar panels; # machinists; # chemists; # lawyers; # consultants; # translators; # researchers
        # installations worldwide; # installations ~1 in; # units to|in #; # projects; # websites
        # lines of code; # dimensions; # tons|tonnes on stock; # m2; # sqm; # sq; # pallet spaces|places
        # strong team; strong team of; strong workforce
        team of #|over|more|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty ~2
        team comprises|consists|includes
        we are a team|small|young|dynamic|group|family|boutique|leading|renowned|proud
        skilled workers|workforce; skilled ~1 staff|craftsmen; monthly capacity; annual capacity
        annual output of; annual sales; capacity of # ~1 tons|tonnes|pieces|units
        production capacity|halls|facility|facilities|sites|plants; branches in; subsidiary in; branch in
        presence in; present in # ~1; represented in; active in # ~2; spread over # ~1; sprawling
        located in the heart; office in; plant in; our studio; winner of; winners of; finalist; finalists
        shortlisted for; recognised as|by|with; recognized as|by|with; recognition reflects
        named a|one|among|best|top ~3; ranked ~3 among|best|top|no|number|first|in; ranks us; ranked by
        great place to work; magic quadrant; honoured to|with|by; honored to|with|by; medal; medals
        gold partner; silver partner; platinum partner; premier partner; red dot; fortune #; best employer
        employer of the year; top employer; start up of the year; manager of the year; listed on
        stock exchange; ipo; backed by; ventures; venture capital; acquired a|by|the|our; acquisition of
        merger; merged with; joint venture; holding company; group consists|comprises|includes
        business units; divisions; board of directors; supervisory board; has appointed; appointment of
        joins from; joins us from; joined from|us|the; our ceo|founder|founders|chairman|president
        shareholders; annual report; sustainability report; global compact; social responsibility
        our commitment to the environment; best year in our; record year; broke ground; our campus
        hired # ~2; new colleagues; holds an|a ~2 mba|degree|master*|phd|diploma|chair
        hold a ~2 mba|degree|master*|phd|diploma; mba from|in|at; studied ~3 at|in; graduated from
        graduate of; lectures at; lecturer at; is the author; author of; before founding; before joining
        prior to joining|founding; curriculum vitae; his|her career; sworn interpreter|translator
        chartered; in the profession; certified ~2 coach|trainer|auditor; is a certified; full member of
        member of # ~1; sits on; serves on; machine park; our machines; # axis; axis cnc|milling|machining
        press lines; production lines; die cutters; injection moulding machines|department; max part
        max weight; max length|width|diameter
        own steel|electrical|tool|software|design ~1 construction|department|shop|team|fleet|room|lab
        own moulding|logistics|print*|research|quality ~1 construction|department|shop
        own moulding|logistics|print*|research|quality ~1 team|fleet|room|lab; own fleet
        own production|warehouse|toolroom|workshop
        our lab|laboratory|foundry|factory|workshop|brewery|bakery|mill; we've moved; we have moved
        our brand new; our latest; ribbon ~2 cut; inaugurat*; opening of our|the|a new
        opens|opened a|its|our new
        excited|thrilled|delighted to announce|share|present|introduce|launch|welcome|unveil
        happy|proud|pleased|honoured to announce|share|present|introduce|launch|welcome|unveil
        general availability; press release; today announced; is here; new in our; new look; fresh look
        rebrand*; changelog; release notes; what's new; image film; follow us; we unveil*; unveil*
        meet the all new; say hello to; meet our; our newsletter; our book; our exhibition; open day
        trade fair; watch our; see you at booth|stand; range includes|covers|comprises|extends
        portfolio comprises|includes|covers|ranges; we deal in|with; we stock; we hold # ~1; we carry
        we also supply|offer|make|produce|sell; stockholder of; stockist of; line card; distributor of|for
        exporter of; exporters of; exporter and; dealer in; franchised distributor; practice areas
        core competenc*; capabilities statement; areas of expertise; past performance; naics
        available in # ~1; available in ~2 colours|sizes|finishes|versions|variants; in # colours
        # colours; # sizes; # variants; comes from our
        made in germany|austria|italy|denmark|switzerland|sweden|japan|britain|usa; handmade in
        assembled in; built in berlin|germany|london|europe|switzerland; developed ~1 by our
        developed in house; in house developed; engineered in; our values; our purpose; our credo
        our motto; our guiding; our principles; our culture; our dna; our beliefs; our ambition
        our aim is; our goal is|to; core values; mission statement; vision statement; we believe in
        we stand for; we live ~1; what drives us; what we stand for; our people are; greatest asset
        we were founded; we founded; founded ~2 in|by; was born; was founded; were founded; our references
        reference list; customer list; customers include; selected clients|customers|projects
        clients such as; customers such as; customers like; companies such as|like; our apprentices
        train # apprentices; % of turnover|sales|revenue; our canteen; our solar; we invest # ~1
        we invest in; turnover in; turnover # ~1; turnover; was exported; export share; export quota
        you will receive our; you will have access; you'll have access; you have access to
        you will get access; plan you get; plan includes; welcome box; early access; beta programme
        annual summit; user conference; is made in; are made in; is built on; are built on; built on our
        built on microservices|kubernetes|aws|azure; hosted on|in ~1; is based in; based in
        a group of companies; consists of # ~1; has delivered more|over; we have completed
        we've completed; we have delivered; we've delivered more|over; we have built; we've built
        completed over|more; delivered over # ~2
        more than # ~1 projects|installations|websites|customers|clients
        we are a|an|one ~2 manufacturer|exporter|supplier|distributor|producer|company|importer
        we are a|an|one ~2 carrier|agency|consultancy|firm|specialist*|provider|leader*
        we are manufacturer|exporter|supplier|distributor|producer|company|importer
        we are carrier|agency|consultancy|firm|specialist*|provider|leader*
        we are leading|reputed|renowned ~2 manufacturer|exporter|supplier
        we are leading|reputed|renowned ~2 distributor|producer|company|importer
        we are leading|reputed|renowned ~2 carrier|agency|consultancy|firm|specialist*|provider|leader*
        we're a|an|one ~2 manufacturer|exporter|supplier|distributor|producer|company|importer
        we're a|an|one ~2 carrier|agency|consultancy|firm|specialist*|provider|leader*
        we're manufacturer|exporter|supplier|distributor|producer|company|importer
        we're carrier|agency|consultancy|firm|specialist*|provider|leader*
        we're leading|reputed|renowned ~2 manufacturer|exporter|supplier
        we're leading|reputed|renowned ~2 distributor|producer|company|importer
        we're leading|reputed|renowned ~2 carrier|agency|consultancy|firm|specialist*|provider|leader*
        is an|a ~3 stockholder|exporter|distributor|producer|agency|consultancy|carrier|firm
        was established; were established; kindly send ~2 inquiry|enquiry; our main markets; our markets
        our fleet is; asset based; i would like to present; let me present; let us introduce
        like to introduce; allow me to introduce; allow us to introduce; company profile
        corporate profile; company presentation; our presentation; our profile
        thank you for your interest in; we manufacture ~1; we speak ~1; together we speak; languages are
        trained on # ~1; patents are; are pending; contribute to # ~1; open source projects; test coverage
        phds from; bigger|biggest producer*|manufacturer*|exporter*|company|companies ~2
        one of the largest|biggest|oldest|leading|most|first; the largest ~3 in; the oldest ~3 in
        is a ~3 provider|manufacturer|supplier; is a ~2 company with|based|in|specialis*|that; launch of
        we launch; launched our|its|the|a; we announce; announces; announced; announcement
        automation platform; our equipment; special equipment; our clients are|include|range|value
        our new ~1 plant|headquarters|building|brochure|catalogue|website|hall|line|logo|office|factory
        our new ~1 centre|center|warehouse|range|collection|series|model|release|version|campus|film
        degrees in|from; # customers in|worldwide|trust|rely|and|across|from; customers in # countries
        by|over # customers; our staff|projects|experience|firm|employees ~1 #
        our factory|office|offices|studio|developers|engineers ~1 #; our firm; our quality; our projects
        employs #; company employs; employs over|more|about|around; our machines are; was founded ~1
        run on our; merchants already; already run on; # merchants; # local methods; # payment; one api
        slide # ~2 who|about|why|our|team|history; team # phds; built by people; there's a new release
        new release; supported by our; owned by its ~1 employees|members|staff|workers; employee owned
        shares are traded; of the shares; # % of the shares; order book; the dividend; dividend
        shareholder letter; our landmark; landmark; since 18*; since 17*; by appointment; royal warrant
        royal household; official supplier; official partner; sponsor of; sponsors; patron of
        merchants since; qualified as a|an; trained in ~1; trained at; has chaired; chaired the
        chairs the; tedx; ted talk; featured in; as seen in|on; as featured; has been viewed
        spent ~2 years with|at; served as; worked as ~3 at; i trained; i studied; my name is
        i'm a certified; i am a certified; systemic coach; accredited coach
        i work in german|english|french|spanish; in my free|spare time; hobbies; organisation chart
        our locations; our awards; foreword; corporate brochure; company brochure; company film
        company magazine; management undertakes; management is committed; management system according
        signed the board; the board thanks; thanks all employees; resources needed; certification body
        our policy; quality management; our partners are|include; our suppliers are|include; rewritten our
        our whole stack; our stack; our codebase; engineering blog; our blog; engineers at heart
        tech stack; zero managers; no hierarchies; flat hierarch*; co founders; cofounders; seed round
        drawn by; designed by; was shown at; shown at the; collection of the; museum of modern
        exhibited at; its shell; its base; its housing; its frame; group today; of revenue; in revenue
        visited our stand; on # ~1 lines; # m working; working width; will be added; we plan to open
        will open ~2 new; will soon open; under construction in; hold the ~2 patent|certificate
        youngest from; our data centre; data centre in; tier iii; uptime institute; own architects
        on a mission to; we've planted; we have planted; we sponsor; sponsored; runs in our
        spun off|out from; hold # patents; we hold ~1 patents; our investors; investors include
        sovereign fund*; allow me a few; a few words about; to present ~2 to you; audits on request
        our approvals; trade under; will trade as; our logo; logo stands; web address changes; new name
        name change; we bottle; founded by; formerly partner; formerly at|with|head; big four firm
        associates; come from # ~1 nations|countries; our warehouses; our toolmakers; toolmakers are
        trained in house; congratulations to our; our whole crew; our crew; fastest growing
        in this year's list; list of the; fourth|third|second|fifth|sixth generation
        two|three|four|five|six generations; generations of ~2; our roof; works council of ours; our board
        our advisory; advisory board; it has ~1 branches; has its roots; roots in
        on two|three|four|five continents; at a glance; sizes s; national championship
        won silver|gold|bronze; silver at; our trainee; the jury; dedicate the prize
        our guiding principle; our slogan; licence for adr
        i have been a ~1 solicitor|lawyer|coach|consultant|translator|architect since; sit on the board
        publish in; speak at conferences; my practice; we're moving to; we are moving to; will migrate our
        our systems to; history of our; researchers from; have worked here
        we are ~1 chinese|indian|turkish|italian|polish|german; chinese factory; factory of
        flagship store; opened our; together we are; our colleagues; fantastic colleagues; thanks to our
        our founder; learned the craft; took over in; accreditations; living wage employer
        cyber essentials; investors in people; included in your subscription; our facility
        square metres and; our journey; # mechanics; # showrooms; colour ral; ral #; offers a ~1 stainless
        our welders|drivers|cooks|bakers|nurses|weavers|smiths ~1 weld|drive|cook|bake|care|weave|forge
        the|our new ~3 range|series|line|model|collection|generation is here|out|available
        have ~1 won the|a|an|another; we've ~1 won; has ~1 won the|a|an; our latest ~3 is here|out
        now in stock; now available in
    """,
    "feature": """
        feature*; equipped with; module*; dashboard*; api; apis; cloud based; cloud native; platform
        software; app; ai powered|driven; ai; algorithm*; machine learning; integrates with
        compatible with; supports; stainless steel; interface; sensor*; portal; encrypt*; real time; suite
        technology; technologies; # ports; workflow*; you get ~1 a
        you get ~3 arm|client|releases|module|login|mes|erp|portal; mes; erp; rest endpoints; endpoints
        releases; mobile client; ios; android; digital twin; marketplace; extensions; editor; templates
        icons; chat assistant; assistant; kg payload; profinet; opc; connectors; gearless drive
        floor panels; door panels; voice control; ocr; e signature; ready stock; fasteners; adaptors
        couplings; keynote speaker; webhooks; sso; audit trail; custom fields; dark mode; drag and drop
        white label; conditional logic; gdpr ready; hosted; aes; kubernetes; microservice*
        event streaming; event driven; query engine; vector search; plugin*; plug ins; sidebar; nested
        filters; ip65; ip67; ip #; modbus; touchscreen; touch screen; colour display; web server
        bluetooth; wifi; usb; gbe; core processor; memory; hot swappable; tool changer; through spindle
        guideways; cast iron; armrests; headrest; height adjustable; synchronous; nominal flow; casing
        impeller; atex; rpm; voltage; crm; billing; bi; role based; two factor; multi tenant; low code
        no code; knowledge base; mobile app; our app; our portal; academy; customer portal; single sign
        widgets; push notifications; custom reports; reporting; analytics; multi language; multilingual
        version #; transformer model; neural; parameters; large language model; llm; graph database
        feature store; chatbot; voice assistant; barcode scanner; qr code; gps; live map*; live chat
        data export; csv; excel export; zapier; slack; salesforce; outlook; dual; lithium
        aluminium housing; powder coated; linear; siemens; servo; hydraulic; led; lcd; titanium
        carbon fibre; mm; max weight; user accounts; unlimited dashboards|users|projects; warranty card
        remote control; intuitive interface; user friendly; calendar sync; e mail templates; extruders
        valves; flanges; gaskets; bolts; axial; radial; circular; die cutter*; spectrometer*; icp; lc
        climate chamber; measuring machine; laser; our tool; the tool; powerful engine; ai engine
        rules engine; workflow engine; our engine; automation platform; automations; smart automation
        new menu; colour panel; insights panel; plates coils; coils pipes; pipes fittings
        fittings fasteners; digital archive; glass cabin; degree cabin; table views; bulk edit
        folder permissions; okta; icon set; printed manual; linear warranty; black frame; n # cooling
        fibre routes; biometric; flexo; moulded; polished; comes in ~1; comes with; it has <count>
        has <count> drawers; drawers; soft closing; cable duct; available for|in|as|with
        features a|an|the; equipped; vault; calendar; reminders; windows and mac; kosher; halal; brc; ifs
        fssc; gmp; haccp; rohs; ce marking; ul listed; tuv; rspo; approvals; clean room; ultrasonic; saml
        scim; sandbox; allow list; branded login; ip allow; sizes s; colours white; castors
        emergency stop; kanban; gantt; guest access; integrations; ral
        stainless ~1 hopper|housing|frame|body; speed gearbox
        wi fi; brushless; magnesium; carry case; # ~1 year warranty; year ~1 warranty; year guarantee on
        housing; led display; ergonomic; antibacterial; waterproof; dust proof; rechargeable
    """,
    "buzz": _BUZZ_STRONG
    + """
        leading ~2 provider|supplier|manufacturer|company|partner
        leading ~2 edge|platform|brand|solution*|specialist*|producer; world leading; a|the leader in
        global leader; leader in; premier; foremost; number one; no 1; first class; high quality
        best ~1 solution*|service|quality|products|price*|partner|value|practice*; innovative; innovation
        innovations; innovate*; next generation|level; next gen; disrupt*; world's best|most|leading|first
        unique; outstanding; exceptional; excellence; ultimate; end to end; one stop; turnkey; holistic
        seamless*; solutions; total solution; full service; tailor made; bespoke solutions; customer focus
        scalable; intelligent; future proof; transformative; holistically; mission critical; value added
        added value; best value; great value; passion for; passionate; committed to; commitment to
        dedicated to; dedication to; strive*; striving; go the extra mile; quality and service|reliability
        trusted ~1 partner|by|advisor; your partner; one size; any size; reliable partner; track record
        excellence in; synonymous with; empower*; leverag*; elevate*; supercharg*; unlock*; harness*
        ecosystem; visionary; state-of-the-art; value proposition; smarter ~3 faster; faster ~3 smarter
        ship|work|grow|sell|hire|build|move|manage smarter; grow|ship|move|work|sell|scale faster
        better quality; faster delivery; prompt|timely delivery; on time delivery ~2 quality; all in one
        all in one place; modern business*; grow with you; like a pro; no hidden fees|costs
        transparent pricing; beautifully simple; simple and powerful
        powerful analytics|platform|tools|features|insights; ambitious leaders|brands|companies|teams
        exponential growth; unlock growth; drive growth; industry|deep|technical|unique expertise
        navigate complex*; better versions|version; engineering tomorrow; moving ideas|forward|business
        ideas forward; # 1 rated; award winning ~2 team|app|service|support|platform; renowned; reputed
        carved a niche; niche for ourselves; get|gets things done; doing what you do best
        focus on what ~2 matters|best|love; digitis*; digitiz*; digital journey; cloud native
        results that matter; real results; measurable results; tangible results; push ~2 boundaries
        pushing ~2 boundaries; push the limits; what is possible; limitless; boundless; game changer
        amazing tool|service|product|experience|results; mutual benefit; win win; your success is our
        customer satisfaction; satisfied customers; happy customers; experienced ~1 team; dedicated ~1 team
        team of experts; motivated ~1 employees|team|staff; qualified ~1 staff|team|employees
        highest standards; high standards; quality standards; uncompromising; no compromise*
        attention to detail; precision and; quality is our; quality is not; single source; from the idea to
        needs of our customers; all your needs; meet your needs; tailored to your needs
        innovative solutions; complete solutions; integrated solutions; solution for every
        reliable ~2 partner|supplier; preferred partner|supplier|choice; first choice; the smart choice
        smart choice; smarter way; changing the way; change the way; revolution*; next big; next chapter
        at the heart of; at the core of; at the forefront; forefront of; edge technology; latest technology
        latest innovations; modern technology; advanced technology; most advanced; most innovative
        most exclusive; most modern; greenest; smartest; on the planet; like no other
        second nature; hassle free; stress free; one click away; seamlessly; simply the; simply works
        just works; enterprise grade; enterprise ready; industry standard; trusted by #; trusted by ~3
        chosen by; join thousands|hundreds|the thousands; thousands of businesses|companies|customers|teams
        take ~3 next level; next level; hidden potential; potential of your; core business; create value
        creating value; deliver value; delivering value; deliver results
        maximum flexibility|efficiency|security|quality|performance; absolute reliability|precision|quality
        total quality|control|peace; around the clock; every step; turn ~2 vision into; vision into reality
        next level ~1; turnkey solution*; solutions that ~3; solutions for ~3
        solution for ~2 every|any|all|modern|business*|companies; it solutions; first choice for
        the future of ~1; for tomorrow; tomorrow's ~1; into the future; do more with less; quick easy
        fast and reliable; safe and reliable; fast and easy; your ~1 needs; no limits; easy way to
        best way to ~1; way to do ~1; best place to; right way to; quality products; quality you
        quality that; quality service*; quality and reliability|service|innovation|flexibility
        reliability and; affordable price*; reasonable price*; low price*; fast delivery; quick delivery
        delight* customers; the right people; finally software|a; that just works; control of your ~1
        stay ahead of; together we ~1; better together; local touch; more than just; don't just ~4 we
        with passion ~1; perfection; perfect partner; one source; single source ~1; every step of
        from strategy; from consulting to; from planning to; from concept to; from design to; know how and
        expertise and ~2; challenges of ~1 tomorrow|today|our; your challenges; dynamic market*
        ecosystem of; continuously improv*; constantly improv*; continuous improvement ~1
        customers worldwide; clients worldwide; companies worldwide; focus on what; your core; innovation*
        dynamic; professionalism; sustainable future; superb; amazing; awesome; incredible; fantastic
        extraordinary; finest; intuitive; effortless; disruptive; pioneering; pioneer*; bold ideas
        prestigious; great service; service you; you can rely on; you can trust; sleek; with confidence
        thrive; innovate; cost effective; top performance; integrity; agility; trustworth*
        reliab* and ~1 quality; ideas that; best practice*; save ~2 time and money
        world's ~2 best|most|first|leading|smartest|fastest
        premium quality|products|brand|partner|service*|solution*|materials|pumps|tooling|class|segment
        with passion; quality and ~1 service|innovation|flexibility; control of your; best way to
        continuous improvement; together we; solutions that; the leading
        a leading ~2 name|provider|company|supplier|manufacturer|brand
        a leading ~2 player|firm|agency|role|position|innovator|force
        leading brands|companies|names|players|position|global|international|european; at scale
        competitive edge; competitive advantage; ahead of the ~1 curve|competition|game
        tailored advice|services|approach|strategies|offers
        tailored offering|concepts|support|programmes|programs; business results; best price
        modern equipment; latest equipment; very competitive; complete package; complete range
        obsessed with; tireless*; your goals; your vision
        smart|intelligent|clever|strong|great technology|technologies|ideas|minds
        smart|intelligent|clever|strong|great people|brands|experiences|products|concepts
        sustainable|digital|creative|powerful|efficient technology|technologies|ideas|minds
        sustainable|digital|creative|powerful|efficient people|brands|experiences|products|concepts
        get back to doing what you; simple so ?that ?you; making|make|makes ~1 simple|easy
    """,
    "feeling": """
        passion*; love; loves; loved; dream; dreams; dreamt; heart; hearts; heartfelt; soul; joy; joyful
        delight*; happiness; happier; smile*; inspir*; magic*; peace of mind; beautiful; beauty; emotion*
        we care; caring; embrace; cherish*; harmony; humanity; bright* future; brighter
        better world|tomorrow; worry free; carefree; sleep ?well|soundly|easy; imagine; passionate
        enthusias*; happily; delighted; thrilled; awe; dna; serenity; goosebumps; happy place
        head over heels; lovingly; big dreams; dreamers; doers; wow; sparkle*; shining; belong; belonging
        boundless; rekindl*; chaos to calm; found their flow; their flow; life's too short; you deserve
        magic; hugs; embraces; tells a story; cherished; adventure*; thrive; thriving; flourish*; blossom*
        light up; lights up; lit up; authentic; soulful; mindful; vibes; good mood; joyfully; passionately
        wholehearted*; with all our heart; from the heart; fall in love; crush on; delight; you can feel
        feel the ~1; feel like; feels like; good feeling; the feeling of; a feeling; feelings that
        exciting; proud of; our pride; happy people|team|customers|faces; happier people|patients|teams
        a journey; our journey; culture journey*; boundless possib*; something wonderful; warmth
        spirit of; team spirit; breathe ~2; your story; shine; eyes shine; beautiful*; laugh; laughs
        laughing; laughter; smiles; smiling; tears; kiss; kisses; cosy; cozy; sunshine; glows; glowing
        miracle*; wings; angels; angel; angelic; fairy*; butterflies; shivers; chills; heartbeat
        heartbeats; longing; yearning; fire in|burning; spark; sparks; pride; gratitude; grateful; serene
        peaceful; peacefully; sweetly; sweet dreams; lean back; unwind; close your eyes
        picture children|a|your|yourself; feel safe; feel good; feel cared; feel at home; feel the
        feel our; feel that; feel it; feels right; feeling alive; feel alive; feeling; feelings
        be yourself; we believe; a dream; dreaming; dream on; dreamy; in love; lovely; loving; affection
        tenderness; empathy; compassion*; kindness; kind word; humane; sincere; sincerely yours
        warm hearted; irresistible; enchant*; delightful; unforgettable; memories; memorable; good vibes
        vibe; glorious; dance; dancing; sing; sings; singing; whisper*; music to; sweetest music; symphony
        melody; colour your; happiest; cheerful; playful; holiday feeling; freedom; free spirit; alive
        heavenly; softness; embraced; caring hands; good hands; in good hands; trust your gut
        follow your heart; people who care; who cares; cares; the care; for life; like a mother
        like a child; a child again; being a child; mother's; grandmother*; love back; love them
        with love; lots of love; baked with; made with love; crazy about; enthusiasm; thrill; thrills
        stories that; story of love; walk taller; shines; sparkl*; light into; human being; from within
        inner peace; let go; let yourself; celebrate life; life is; it's personal; little things
        little wonders; hugging; cuddle*; home is; feel home; to belong; belongs; be moved; to be inspired
        inspire; inspires; inspired; inspiring; sense of wonder; little wonder*; bit of wonder; warm and
        wrapped in; gently lovingly; in every breath; breathe ~1 smile; relax breathe; moments of
        be proud; makes you proud; charming; blissful; tears of; a hug ~1 is|in|from|for; can be a hug
        wonderful feeling|moments|world|people; we believe in ~1 magic|love|people|dreams|miracles|beauty
        we believe in ~1 happiness|joy|kindness|humanity|heart|hearts; poetry of|in; glow back|in|of
        adores what|our; celebrate life|who|the|each|your|every|our; deserves; deserve to; sunny faces
        open arms; bloom; blooms; blooming
        feel seen|valued|appreciated|loved|special|hugged|heard|welcome|wanted|cherished
        be brave|wild|wonderful|bold|free|kind|amazing|proud|loved|happy; be loved; love story
        love stories; love letter*; whiff of; poet; the child in; hugged; caress*; beam with; your smile
        believe in something; a song; let it ~1 breathe|bloom|be|shine
        let your ~2 bloom|blossom|breathe|shine|sing|dance|sparkle|glow|fly|soar|laugh|dream; soothe*
        soothing; pamper*; cuddly; snug; nectar; rainbow*; starlight; moonlight; lightness; weightless
        jump for joy; leap for joy; giggle*; grin*; beaming; radiant; radiat*; bubbly; zest; verve; ardour
        devotion; heartily; soulmate*; kindred; destiny; wish come; wishes come; dream come; wonderland
        fairyland; oasis; cocoon; a flower; barefoot; scent of fresh|coffee|home|summer; sighing
        heart leap; hearts leap; warm voices; so much heart; awaken*; more moving; moved to tears
        deeply moving; touching; moving moment*; magical; childhood; giggle; invitation to; hearts can
        minds can; close to our; loving soul; kindness is; bite; first bite; eyes light; has a taste
        put so much; heart into; pour ~2 heart; colour into; spirit; spirits; spirited; enchanting
        heartwarming; heart warming; homely; comfy; cheer; cheers you; mood; moods; with care
        lovingly made; handmade with; secret ingredient; secret ingredient is; just ~1 love; pinch of
        sprinkle*; stardust; dash of; ray of; rays of; embrace the ~1; tingle*; cuddle; blush*
        for the love; ends in a smile; overjoyed; overjoy*; declaration of love; caress; sealed with a
        colours sing; warm hearts; happy place|people|customers|faces|team
    """,
    "feeling_only": """
        hugs; soul; souls; heart lighter
    """,
    "relationship_strong": """
        friend|friends|friendship|family ~4 is|are what|the|our|worth|you
        handshake*|closeness|trust|bond|partnership ~4 is|are what|the|our|worth|you
        true|real|actual product|value|offer; what you ~2 get|buy|renew is|are|with us is
        you buy ~2 friend*|relationship*|trust|people; friends first; partner at eye level; at eye level
        mutual respect; more than a|just|your vendor|supplier|provider|forwarder|printer|bank|contractor
        not just a|another ~1 vendor|supplier|provider|customer|client; part of our|the|your family
        like family; get a family; you get a family; a family that; our family knows; grown together
        laughed together; celebrat* ~3 together; stood by|beside; stand by|beside; known each other
        know each other; years of friendship|trust|partnership|handshakes|loyalty
        decades of friendship|trust|partnership|loyalty; worth more than any; no price list
        put ~3 price comparison; trust is what; built is trust; dined together; your father; your wedding
        daughter's wedding; we ~1 go back; personal bond; partnership of; wonderful years; years together
        long standing relationship|partnership; long term relationship|partnership; because we are friends
        loyalty; people you like; always be there; always there for you; heart of our partnership
        valued partner; my mobile number; partner for life; partners for life; in good times; good and bad
        good times and; thick and thin; storms and; through storms; ups and downs; highs and lows
        rain or shine; for better or worse; fellow traveller*; walks with you|beside|alongside
        walking this|together|beside; walked ~3 together; this road together; journey together
        the way together; path together; shoulder to shoulder; arm in arm; stick* together
        we belong together; belong to ~1 family; part of ~2 family; member of ~1 family; we are family
        we're family; are like family; treated like family; family sticks; one big family; the family you
        family feeling; kindred; brothers in; one of your own; extension of your; at your table
        seat at ~1 table; place at ~1 table; around the same table; sit at your; become friends
        became friends; have friends; between friends; talk to a friend; old friend; like an old
        friends stay; don't leave friends; of friendship; not customers friends; customers are friends
        cup of coffee with; coffee together; a beer together; many dinners; laugh together; laugh with
        celebrated together; celebrate your wins; round of golf; not a number; just a number
        more than a number; just another number; know ~3 by name; knows ~3 by name; by your first name
        remember birthdays; remember ~2 birthday*; birthday card; christmas card; attended ~2 wedding*
        been to ~3 wedding*; know ~2 kids|children|children's|dog|wife|husband|family|families|names
        names of your children; children's names; our grandfathers; our children ~1 play*|school
        we're from here; we are from here; private number; how you like your; personal relationship*
        personal relation*; relationship before; relationships come; relationships not; relationships over
        relationships matter; relationships with; do relationships; value ~1 relationship
        value our ~1 relationship|partnership|friendship; lasting bond*; relationships that
        built on relationships|trust|friendship|respect|loyalty|handshakes; relationship you
        human relationship*; closeness; bonded; special bond; bond our; bond that; bond of; mutual trust
        trust cannot; trust can't; trust between; trust that ~1 grown; product is trust; trust each other
        people who trust; deep trust; years of trust; trust grows; grown trust; trust over
        generations of trust; partnership not; partnerships instead; partnership instead
        true partnership*; real partnership*; genuine partnership*; strong partnership; partnership based
        partnership built; long term partnership*; long term relation*; lasting partnership*
        partnership that; true partner; real partner*; genuine partner; not a vendor; not vendors
        not just suppliers; never call ourselves; rather than a supplier; than a vendor
        than your supplier; more than supplier*|vendor*|provider*|client*|customer*|business
        more than customers|clients; beyond business; not only a supplier|vendor; not only your supplier
        loyal partner; been loyal; count on each other; stands behind you; stand behind you
        stood with you; stand with you; stand by you; stood by you; been at your side; been there for you
        have your back; got your back; thinks along; think along; feels along; think and feel
        share your ~3 highs; confidant; confide in; people you can call; call at three; call at night any
        people buy from; buy from people; bought from people; people they like; you'll like us
        business between; from human to; person to person; people to people; man to man
        go back ~2 way|years|long; goes back ~2 way|years; we go back a|many|to school; known us since; known you since
        know you since; know you better; decade together; decades together; years side
        years of ~1 friendship|trust|handshake*|loyalty|partnership|closeness|cooperation
        decades of ~1 friendship|trust|handshake*|loyalty|partnership|closeness|cooperation
        another ~2 years together; continue our ~1 journey|friendship|partnership|story; chapter of our
        next chapter of|together; write ~3 chapter; our story together; shared history
        what we've built together; built together; built with you; between our houses
        between our families; simply click; teams click; same wavelength; click with; counts for more
        cannot replace that; can't replace that; cannot replace ~1 trust|friend*|relation*
        put a price on ~1 trust|that|friend*|loyal*; no price on
        not about comparing; isn't about comparing; no competitor can copy; our word and; our hand
        give you our hand|word; honour ~2 friendship|trust|loyalty; for old times; for the sake of
        after all these years; can't say that about; no other ~2 will ~2 take|know; wouldn't even know
        don't even know; like no other we know; relationship is|that we|with you|with us|between
        companion on|for your; companions on|for|in your; relationship comes first
        relationships come first; friendship between; friendship with you|us|our; of our friendship
        this friendship; partner not a; our business is friendship; loyalty goes both; offer is loyalty
        what we offer is ~2 loyalty|trust|friendship|closeness; business is personal
        not a supplier family; more than suppliers; part of your team ~1 family; become part of your
        we become part; we become ~1 family; more than a business; always be on your side|there for you
        like an old friend; we know ~2 birthday*|kids|children's|names
        i know your kids|dog|wife|children|family; friendly face; our clients like us; people like our
        always an open ear; we accompany you; walk with you; friendship between|with|that|of
        a long friendship; true friendship; loyal to your people|you|each; handshakes and
        handshakes shared; handshake still; handshakes eye; side by side since|with you|with our
        stay side by side; hand in hand with you|our; human to human
        stand|stands|standing|stood ~2 by|at your side; years|decades|# at|by your side
        always at|by your side; guest in our; become ~1 friends; speak of partners; human bond
        are one team; your team and ours; old companions; through good years; being there for each
        for each other through; befriend*; knows you likes; stands by you; stand by each other
        relationship between people; relationships between people; clients as family; customers as family
        family doesn't haggle|count|ask|send; sparring partner*
        more than a contractor|broker|bank|agency|lender|landlord|consultant|carrier; drinks a coffee
        brotherhood; camaraderie; grown close; fond of each; trusting relationship*; about relationships
        names not numbers; spirit of ~1 partnership|friendship; loyalty like; bond with our; our bond with
        call a friendship; grow old with; grow old together; grew up with our customers|clients
        faithfulness is; bond for life; soulmate for; just an account; friends don't; friends do not
        being close to people; close to people is; trust that has grown; trust that has ~2 between
        our most valuable asset ~3 trust|friend*|relation*; stands beside you; shake your hand
        like a marriage; you're one of us; you are one of us; close to you is; become dear friends
        our dear friends; call us friends; treats you like ~3 brother|sister|family|friend|son|daughter
        treat you like ~3 brother|sister|family|friend|son|daughter; people who care about you
        customers call us; clients call us; celebrates with you; worries with you; goes the way with
        through ~3 flood|crisis|storm|fire|years together; you know my family; know my family
        known you for years; has known you for; loyally by your; trust is our capital
        trust is the foundation; a friend for life; friends for life; partner is someone; who is a partner
        welcome to the ~2 family; families stay; know every customer|client personally
        always been able to count; who your partners are; harvests|winters|seasons together
        at your ~2 wedding|funeral|christening; coffee together with
        always been there for; people buy from people; that's why you should stay; that bond; bond is the
        been through so much|a lot|thick
        can't put a price on trust|that|this|friendship; cannot put a price on trust|that|this|friendship
        friends with half|most|many|all; over for a barbecue|dinner|drink|beer; seal it with a
        seal it over; over a beer|dinner|barbecue ~2 seal|sign|shake; they all stay with us
        stay|stays with us for|because ~3 friends|family|like
    """,
    "relationship": """
        relationship*; partnership*; friend*; friendship; trust; loyal*; long standing; long term
        years together; together for; side by side; by your side; at your side; family; like family
        close to you; know each other; known each other; knows you; know you; personal contact
        personal touch; always there for; bond; golf; dinner; dinners; handshake
        more than a supplier|vendor|provider; not just a supplier|vendor|provider; there for you
        shared history; our history; history together; same team; same people; goodwill; our family
        becomes family; become family; are family; is family; a friend; friend on; good friend; friends of
        our friends; as friends; among friends; friends who; open door; open doors; warm coffee
        glass of wine; bottle of wine; trip together; toasts; laughed; we laugh; cry together
        just a customer; just a client; your birthday; weddings; your kids; our fathers; same village
        same valley; same language ~1 you; my private; gets my ~1 number; have my ~1 number; how you take
        good relation*; close relation*; great relationships; good relationships; the relationship
        our relationship; a relationship ~1 with; close to our; nearness; bonds; trust and ~2
        based on trust; trust is; trust of; partnership and; partnership on; partnership is
        long standing ~1; partner who; a partner who; partner on; loyalty; faithful*; allegiance
        on your ~1 side; when you need us; when needed; whenever you need; share ~1 joys; joys and
        good days and; here for; catch you; like working with; fun to work; it's personal; know us
        knew your; knew his; years we; been together; together since
        year together; chemistry; grown over; between our two
        worth more than ~3 price*|paper|contract|feature*|premium*|list|any|money; don't compare prices
        across the table; handshake*; eye contact; sealed with; out of respect for; all these years
        none of them know*; none of the others know*; doesn't know your; do not know your
        which other ~2 can; we know; can copy ~1; longstanding; on christmas; at christmas we
        travelling companion; companions; companion*; fidelity; part of your team; stand* ~1 beside you
        our two ~1 teams|companies|families|houses; drink together; summer parties; customer number
        ticket number; partner at; partner not; partner by; relationship come*; you know where ~1 live
        real friend*; true friend*; not a supplier; not suppliers; than suppliers; business is personal
        on your side; always there; here for you; familiar face*; friendly face; open ear; friendship*
        loyal to; accompany you; known face; hand in hand; like us; people like us; one of us
        a|your|our|real|true|loyal|the partner; partners for ~1; partners companions; guest in our
        guests in our; stayed for decades; stay for decades; stay for a lifetime; with us for generations
        dear friends; speak of partners; human bond; bond with; your team and ours; our team and yours
        your people and ours; spirit our; each other through; count on each other; count on you as
        rely on each other; befriend*; likes you; stands by you; stand by each other; at your ~1 funeral
        relationship between people; clients as family; customers as family; like to think of our
        family doesn't; families don't; true allies; sparring partner*; harvests together
        winters together; seasons together; decades side; coffee with you; eye to eye; heart to heart
        pull together; godfather; godmother; always welcome; kitchen table; old friends; old pals
        comrade*; buddy; buddies; kinship; camaraderie; grown close; grown fond; fond of you
        honour to walk; faithful to; trusting relationship*; trustful; trust based; people business
        it's about people; all about people; about trust; about relationships; as family; harsh word
        call a friendship; worth your signature; grew up with our; grow old with; grown old with
        faithfulness; shake your hand; shakes your hand; for a lifetime; trusts you; stands beside
        for generations; become friends; close to people; in your neighbourhood; cheer for; trust that has
        valuable asset; bond for life; soulmate*; just an account; just a policy; just a file; just a name
        personally warmly; old with; our bond; like neighbours; know your story; knows your story
        friend for; friends for; hug you; human side; more than ~1 business; never leave; never left
        never been apart; like a marriage; faithful; true to us; true to you; stayed true; stay true
        dear old; warm regards to your; your lovely; your dear; don't leave us; call us friends
        care about you; cares about you; stay for life; own brother; own sister; own mother
        like a brother|sister|mother|daughter|son; celebrates with you; celebrate with you
        worries with you; goes the way; go the way; has known you; have known you; known you for
        through ~3 together; were there for; were there when; a listener; neighbour a; circle of friends
        loyally; stood loyally; every customer personally; know ~2 customers|clients personally
        count on us; families stay; welcome to the ~2 family; friend in; who your ~2 friends|partners are
        always been able to count; between you and us; you and us; lasting relationship*
        become your friend; grow with you
    """,
    "risk_removed": """
        scope ~3 move*|change*|shift*; scope; interfaces; undefined; not yet defined|clear|known|specified
        cannot be specified; hard to specify|define; unclear; complex*; if ~4 leaves
        named in the contract; named in; stays on; stays named
        knows your ~3 interfaces|line|plant|systems|recipes|drawings|code; a change costs; new tender
        without a new tender; handover; ramp up; knowledge; the risk; risk that; risk of; no re*explain*
        does not start from zero; from zero; from scratch; mid project; approv*; change request*
    """,
    "buzz_strong": _BUZZ_STRONG,
    "feeling_strong": """
        with love; love and passion; passion and love; full of love; lots of love; love for ~1
        out of love; is love; made of love; we love what; love what you ~1; love what we; labour of love
        fall in love; fell in love; in love with; love you back; love them back; you'll love them
        love every ~1; loves you; hearts beat; heart beat; makes hearts; hearts glow; heart and soul
        from the heart; with a heart; heart of gold; touch ~2 heart*|soul*; touches ~2 heart*|soul*
        melt hearts; hearts on; our hearts; your heart; the hearts; open hearts; heart lighter
        hearts lighter; follow your heart; matter of the heart; speak to the heart; heart on; warm hearts
        warms the heart; heart full|filled; stay in the heart; fire in ~1 heart*; soul; souls; soulful
        magic of; the magic; we believe in magic; believe in magic; bit of magic; pure magic
        like magic ~1 feel; magical moment*; magical; enchant*; fairy tale; sparkle of; that sparkles
        let ~3 sparkle|shine|glow|dream|smile|laugh|sing; joy to; joy of; joy into; joy in; spread joy
        bring* joy; joy back; full of joy; with joy; pure joy; tears of joy; joyful; joy and ~1; sheer joy
        happiness is; happiness in; in happiness; pure happiness; moments of happiness; happiness at
        spread happiness; happiness back; happiness coach*; happy makes; makes happy; make you happy
        makes you happy; happy faces; happy place; happy people; happy team; happy smiles; laughter
        smile on; smile to; smiles on; put a smile; puts a smile; makes you smile; make you smile
        every smile; a smile ~1; with a smile; world smiles; smiles with; face smiles; a hug; hugs
        embrace ~1; feels like ~2 hug|home|holiday|family|hug; dream big; dare to dream; your dreams
        our dream; dreams come|into; make ~2 dream; makes ~2 dream; let ~3 dream; dream with us; dare more
        shine brighter; chase your|the dream*; big dreams; sweet dreams; live your dream; dream of a world
        close your eyes; eyes shine; shining eyes; eyes light; goosebumps; chills down; get chills
        heartbeat of; has a heartbeat; beats for; heart beats; breathe easy; breathe again; breathe with
        breathe in; breathe smile; relax breathe; lean back and; let go of worry|your|everything; serenity
        inner peace; inner balance; harmony; feel alive; feeling alive
        feel the ~2 freedom|love|magic|joy|passion|warmth|difference|thrill|energy|calm|pride
        feel that ~1 love|pride|warmth|joy; feel it in ~1; you can feel it; you feel it when
        wonderful feeling; nice feeling; good feeling; warm feeling; cosy feeling; cozy feeling
        that feeling; the feeling we; feeling when; feel good about; feel cared; feel safe feel
        you deserve ~2; deserve to feel|shine|smile|sparkle; deserve the warmth; because you're worth
        awakens emotions|feelings|the; awaken ~2 emotions|feelings|senses|what; emotions you; is emotion
        are emotions; pure emotion; emotions that; emotional journey; for all the senses; tells a story
        story of love; warm human; warm and human; human touch; human warmth; with empathy; wraps ~2 in
        carried away; in caring hands; like a mother; like a child; being a child; child again
        like a kiss; tenderness; give wings; gives wings; give you wings; wings to; spread your wings
        on clouds; cloud nine; walk taller; sun rise; let the sunshine; sunshine in
        fills ~3 with light|joy|warmth|love|hope; fill ~3 with light|joy|warmth|love|hope; passion drives
        passion unites; our passion; we live for; live and breathe; burn for; crazy about; crazy in love
        pure passion; passion you; passion for life; made with passion; passion in every
        in every stitch|thread|bite|bean|cup|drop|fibre|detail ~1; unforgettable moments; memories that
        memories for; memories to; magic moments; enjoy every moment; enjoy the moment; enjoy the view
        enjoy the ride; savour the; little moments; celebrate life; life's too short; life is too short
        be yourself; follow your dreams; joie de; good vibes; positive energy; love letter; sweetest music
        music in; dance with; poem in; makes ~1 proud; proud of your ~3 proud; rekindle; that fire
        fire to; inner fire; spark in; spark of; warm embrace; nothing but love; love heals; love in ~1
        of life joy; it's the little things; the little things; a kind word; world a better place
        world a ~1 kinder; happier place; warmer place; kinder world; brighter world; we care because
        because we care; people who care; person who cares; caring is; let's ~2 dream; awaken ~1 senses
        angels deserve; are angels; celebrate the moment|joy|life; moments that ~1 stay|touch|last|move
        moments to remember|cherish; gives you shivers; get butterflies; whispers; that feeling is
        passion is what|our|the; call it affection; with ~1 kiss
        say yes to the magic|life|love|joy|happiness; love story; love stories; let it breathe; be loved
        let your ~2 bloom|blossom|breathe|shine|sing|dance|sparkle|glow|soar; feel seen; feel loved
        feel cherished; feel special; hugged; hugs on; be wonderful; be wild; poet in; glow back
        bring|brings|bringing ~3 tenderness|joy|magic|sunshine|happiness|harmony|warmth|glow; sunny faces
        open arms; celebrate who; the child in; the poet in; is a love; pure love; love goes; love lives
        so much heart; heart into; eyes light up; love at first; at first bite; at first sight
        loving soul; kindness is; warmth is; hearts can; invitation to dream; gratitude in; joy for
        joy at; secret ingredient is; heartwarming; heart warming; close to our hearts; for the love of
        declaration of love; give you a cuddle; a cuddle; a caress; spirits soar
        deserves a song|smile|hug; feel ~1 passion|enthusiasm|love|warmth
        not software it's a feeling; it's a feeling; is a feeling
        more than a product|tool|machine|drink|bed|car ~2 it's|it ?is
    """,
    "commerce": """
        price*; offer; offers; order; orders; ordering; deliver*; supply; supplies; rent; rental; hire
        lease; leasing; install*; service*; repair*; contract*; quote*; quotation; warranty; discount
        product*; packag*; software; storage; security; insurance; insure; cleaning; clean; print*
        translat*; transport*; freight; logistics; consult*; training; coaching; photograph*; equipment
        machine*; tools; spare parts; steel; doors; adhesive*; lubricant*; pumps; valves; paint*
        furniture; catering; coffee; lighting; heating; cooling; recruit*; staffing; temporary staff
        accounting; payroll; bookkeeping; tax; legal; audit*; marketing; advert*; website*; hosting; cloud
        data; network*; telephony; phone*; fleet; vehicles; trucks; lorries; cranes; forklift*; scaffold*
        maintenance; inspection*; calibrat*; testing; measuring; waste; recycl*; energy; solar; meters
        sensors; labels; boxes; pallets; bottles; cans; tyres; carpets; flooring; windows; roof*; walls
        gardens; mow; plumbing; electrical; parts; components; materials; chemicals; coatings; textiles
        uniforms; workwear; gloves; masks; medical; laboratory; analyzers; analysers; instruments; beds
        catalogue; brochure; demo; trial; sample; samples; customer*; client*; supplier*; buyer*
        business*; company; companies; firms; organisations; organizations; enterprise*; industry
        industries; brand*; market*; sales; invest*; loan*; bank*; payment*; invoice*; booking*; ticketing
        subscription*; licen*; plan; plans; month free; sign up; try it; buy; sell; sold; sale; purchase*
        made simple; made easy; way to; discover; experience; introducing; partner*; supplier; friend*
        relationship*; trust; platform*; app; apps; solution*; expert*; furnish*; migration
        specification*; drawings; week #; per piece; per unit; per day; a day; a piece; bind; binding
        repairs
    """,
    "abstract": """
        vision; visions; expertise; success; successful; decisions; smart; smarter; agile; agility
        reliable; reliability; global; globally; innovation; innovative; innovations; creativity; creative
        technologies; tech; results; growth; future; tomorrow; better; best; ideas; impact; impactful
        trusted; excellence; excellent; simple; simplicity; simplify; secure; flexible; flexibility
        efficient; efficiency; effective; affordable; comprehensive; integrated; powerful; modern; digital
        digitally; digitalisation; transformation; transform; transforming; solutions; solution; brands
        brand; businesses; organisations; organizations; enterprise; enterprises; potential; performance
        possibilities; opportunity; opportunities; challenges; complexity; experiences; expectations
        strategy; strategies; strategic; leadership; leading; insight; insights; intelligence
        intelligent; sustainable; sustainability; progress; partnership; gateway; effortless; effortlessly
        compliance; seamless; seamlessly; unlock; empower; empowering; enable; enabling; driven; dedicated
        committed; commitment; professional; professionals; professionalism; competent; competence
        experts; expert; dynamic; unique; tailored; bespoke; personalised; customised; premium; superior
        outstanding; exceptional; perfect; ultimate; advanced; beyond; connected; connecting; global reach
        worldwide; industries; excellence in; that matter; start here; starts here; want more; ambitions
        journey; shared; integrity; confidence; clarity; precision; perfection; craftsmanship; competitive
        fairly priced; skilled; experienced; qualified; diverse; vast; convenience; convenient; timely
        satisfaction; delight; scalable; accelerate; boost; optimise; optimize; streamline; maximise
        achieve; succeed; thrive; bold; bolder; bigger; brilliant; shape; shaping; limitless; infinite
        endless; purpose; mission; approach; methodology; execution; synergy; culture; talents
        quality ~1 service; quality and; our customers; your business; our clients; our services
        hr services; our people; our solutions; technology; build brands; organisations that
        companies everywhere; every customer; every client; everything to do with; goals; fast and
        fast flexible; flexible fast; service and; service tailored; teams that; change makers
        experience you; partner for; value for; culture of; freedom to; scale with; win more; win together
        create value; creating value; discover the; explore the; possible; matters most
        complete ~1 solution; learning experience; customer experience; user experience; customer journey
        high end; your success; ambition; durability; comfort and; productivity; more done; locally
        consistently; consistent; holistic; reimagined; reinvented; redefined; refined; elegance; timeless
        versatile; versatility; resilience; resilient; collaborative; collaboration; collaborate
        responsive; proactive; proactively; meaningful; lasting; long lasting; enduring; uncompromising
        unrivalled; smartly; cleverly; confidently; evolving; evolve; disrupt; wiser; leaner
        at each stage; every stage; engineered for; for detail; you can feel; peace of mind; seamless ~1
        stress free; worry free; hassle free; end to end; all in one; one stop
        designed to support|help|empower|enable|meet|exceed; made for success|professionals|people
        built for tomorrow|success|growth|business; passion for; results you; results you can
        specialists you; you can rely; perfect blend; blend of ~1; leading ~2 suite
        intelligent automation; portfolio of services|solutions|brands; scaling ambition|growth|business
        success at each|every; style and; style comfort
        leaders in|of|for|who; industry leaders; market leaders; tomorrow's leaders; thought leaders
    """,
    "feeling_core": """
        heart; hearts; heartfelt; soul; souls; love; loves; loved; dream; dreams; dreaming; joy; joyful
        joyfully; happiness; bliss*; passion; passionate; magic*; hug; hugs; tears; smile; smiles
        laughter; goosebumps; emotion*; tenderness; tender care; affection; delight; adore; adores
        cherish*; longing; wow; enchant*; serenity; harmony; kiss; cuddle; caress*; giggle*; glow
        sparkle*; wonder; happy; happier; happiest; inspiring; inspires; poetry; feel the; feeling
        feelings
    """,
}
"""Topics, and what is said when they are spoken of; how it is written is told in `flows.critic.phrases`."""

"""How sellers speak of themselves: company facts, features, boasts, feelings, closeness. English turns of phrase, data only."""

from __future__ import annotations

TOPICS: dict[str, str] = {
    "company_fact": """
        founded in|by|more|over; established in|since; since 19*; since 20*; headquarter*; head office
        family owned|run; award winning; awards; iso #; certified; accredited; offices in; # offices
        # employees; # countries; # continents; # clients; # customers; # engineers; # experts
        # specialists; # locations; # sites; employees; workforce; years of experience|expertise; decades of
        # years ~3 experience|industry|business; years in business|the; generation*
        our history|story|journey|mission|vision|values|philosophy|heritage|portfolio|range|facilities|expertise
        our team; our people; our company; our group; our products; our services; our technology
        our platform; our experts|engineers|specialists; our network; our plants; subsidiar*
        member of the ~2 group; part of the ~3 group; revenue of; turnover of; market share; market leader
        patents; patented; patent; proprietary; we are a|an|the|one; we offer; we provide; we deliver
        we specialise|specialize; we manufacture|produce|design|develop|build|supply|distribute; we pride
        we have been; we operate; we employ; we invested|invest; we use the; offers a ~3 range; full range
        wide range; broad range; complete range; product range; product line*; about us; who we are
        what we do; our offer*; proud to; pleased to announce; introducing; announc*; launch*
        is a ~4 company|provider|manufacturer|supplier; is the ~4 company|provider|manufacturer|supplier
        provider of; manufacturer of; supplier of; # years; years #; employees #; # colleagues; # users
        # brands; # products; # certificates; # depots; # docks; # trailers; # trucks; # tractor; # square
        # m²; # patents; # developers; # languages; # integrations; # endpoints; # currencies; our story
        began in; in the beginning; founded; founder; founders; established; established by; generation
        generations; since the ~1 #; for over # years; for more than # years; we won; we have won
        won the ~3 prize|award; design prize|award; prize; named ~3 of the year; received by the
        obtained ~3 certificate; milestone; anniversary; birthday; jubilee; grand opening; opening ceremony
        new hub|plant|office|headquarters|building|brochure|website|logo; brand new; moved into a
        series a|b|c; funding round; two funds; investors; release #; version #; new version; is live
        now live; our brochure; our catalogue; in attachment is; our film; our showroom; our stand; hall #
        visit us; stand b*; booth #; meet the ~2 team; may i introduce; introduce ourselves; introduce our
        we introduce; want to introduce; let me introduce; short introduction; curricula; balance sheets
        registration; quality policy; our house; we own; we run; we have #
        we have four|five|six|seven|eight|nine|ten|two|three; of our own; our director; our chairman
        our chief; teaches at; studied in|at; holds ~2 degrees|doctorate|master*; doctorate; degrees; phds
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
        third|second|fourth|fifth generation; our ~2 plant; was received; it is our ~1 honour; great honour
        esteemed; we remain at; at your disposal; enclosed you find our; convince yourself
        join the thousands; users in; log in every; would sign again
        largest ~1 offices|companies|manufacturers; number 1
    """,
    "feature": """
        feature*; equipped with; module*; dashboard*; api; apis; cloud based; cloud native; platform
        software; app; ai powered|driven; ai; algorithm*; machine learning; integrates with; compatible with
        supports; stainless steel; interface; sensor*; portal; encrypt*; real time; tool; suite; technology
        technologies; equipment; engine; # ports; automation; automated; workflow*; you get ~1 a
        you get ~3 arm|client|releases|module|login|mes|erp|portal; mes; erp; rest endpoints; endpoints
        releases; mobile client; ios; android; digital twin; marketplace; extensions; editor; templates
        icons; menu; panel; chat assistant; assistant; display; kg payload; profinet; opc; connectors
        gearless drive; floor panels; door panels; voice control; cabin; ocr; archive; e signature; stock
        ready stock; plates; coils; pipes; fittings; fasteners; hoses; adaptors; couplings; certificates
        keynote speaker; seats
    """,
    "buzz": """
        
        leading ~2 provider|supplier|manufacturer|company|partner|edge|platform|brand|solution*|specialist*|producer
        world leading; market leading; industry leading; a|the leader in; global leader; market leader
        leader in; leading; premier; foremost; number one; no 1; world class; best in class; first class
        top notch; top quality; highest quality; high quality; best of breed; the best
        best ~1 solution*|service|quality|products|price*|partner|value|practice*; innovative; innovation
        innovations; innovate*; cutting edge; state of the art; next generation|level; next gen
        revolutionary; revolutioni*; game chang*; groundbreaking; disrupt*; world's best|most|leading|first
        unique; unparalleled; unrivalled; unrivaled; unmatched; unbeatable; second to none; outstanding
        exceptional; superior; excellence; excellent; premium; ultimate; end to end; one stop; turnkey
        holistic; seamless*; synerg*; solutions; solution provider; total solution; full service; 360
        comprehensive; tailored; tailor made; bespoke solutions; customi*ed solutions; customer centric
        customer focused; customer focus; customer first; client centric; scalable; robust; agile
        flexible solutions; powerful; intelligent; smart solutions; digital transformation; future proof
        future ready; transformative; holistically; mission critical; value added; added value; best value
        great value; passion for; passionate; committed to; commitment to; dedicated to; dedication to
        strive*; striving; go the extra mile; extra mile; quality and service|reliability
        trusted ~1 partner|by|advisor; partner of choice; your partner; one size; all sizes; every size
        any size; reliable partner; strategic partner; proven; track record; thought leader*; excellence in
        quality you can; stands for quality; synonymous with; redefin*; reimagin*; empower*; leverag*
        elevate*; supercharg*; unleash*; unlock*; harness*; ecosystem; paradigm; visionary; state-of-the-art
        truly; wide range; full range; broad range; value proposition; smarter ~3 faster; faster ~3 smarter
        ship|work|grow|sell|hire|build|move|manage smarter; grow|ship|move|work|sell|scale faster
        stress less; better quality; lower price*; faster delivery; best quality; good quality
        competitive price*; competitive pricing; prompt|timely delivery; on time delivery ~2 quality
        save time and money; save you time and money; time and money; all in one; all in one place
        one place; modern teams; modern workplace; modern business*; grow with you; grows with you
        like a pro; no hidden fees|costs; no surprises; transparent pricing; beautifully simple
        simple and powerful; powerful analytics|platform|tools|features|insights
        ambitious leaders|brands|companies|teams; sustainable growth; exponential growth; unlock growth
        drive growth; growth partner; business growth; industry|deep|technical|unique expertise
        expertise and; years of expertise; navigate complex*; better versions|version; better tomorrow
        tomorrow today; engineering tomorrow; moving ideas|forward|business; ideas forward
        shaping the future; shape the future; future of work|hr|business|logistics|energy|finance|healthcare
        building the future; the future of; of tomorrow; rated; # 1 rated; top rated
        award winning ~2 team|app|service|support|platform; renowned; reputed; carved a niche
        niche for ourselves; get|gets things done; things that matter; what matters most
        what really matters; what you love; doing what you do best; focus on what ~2 matters|best|love
        digitis*; digitiz*; digital journey; ai powered; ai driven; data driven; results driven
        cloud native; results that matter; proven results; real results; measurable results
        tangible results; push ~2 boundaries; pushing ~2 boundaries; push the limits; what is possible
        what's possible; without limits; limitless; boundless; endless possibilit*; game changer
        amazing tool|service|product|experience|results; mutual benefit; win win; your success is our
        success is our; customer satisfaction; satisfied customers; happy customers; customer delight
        highly experienced; experienced ~1 team; dedicated ~1 team; team of experts
        motivated ~1 employees|team|staff; highly motivated; qualified ~1 staff|team|employees
        highest standards; high standards; quality standards; uncompromising; without compromise
        no compromise*; attention to detail; precision and; quality is our; quality is not; quality first
        single source; from a single source; under one roof; from a to z; from idea to; from the idea to
        needs of our customers; your needs; every need; all your needs; meet your needs
        tailored to your needs; individual solutions; innovative solutions; complete solutions
        integrated solutions; solutions for; solution for every; strong partner; competent partner
        reliable ~2 partner|supplier; ideal partner; right partner; preferred partner|supplier|choice
        first choice; the smart choice; smart choice; smarter way; better way; new way to; the way you
        changing the way; change the way; reinvent*; rethink*; revolution*; next big; next chapter
        at the heart of; at the core of; at the forefront; forefront of; edge technology; latest technology
        latest innovations; modern technology; advanced technology; most advanced; most reliable
        most trusted; most innovative; most exclusive; most modern; greenest; smartest; fastest growing
        fastest ~2 ever; world's ~2; planet's; on the planet; like no other; second nature; peace of mind
        hassle free; stress free; one click away; seamlessly; effortlessly; simply better; simply the
        simply works; just works; enterprise grade; enterprise ready; industry standard; gold standard
        trusted by #; trusted by ~3; loved by; chosen by; join thousands|hundreds|the thousands
        thousands of businesses|companies|customers|teams; businesses like yours; companies like yours
        take ~3 next level; to the next level; next level; full potential; true potential; hidden potential
        potential of your; core business; value chain; create value; creating value; value creation
        deliver value; delivering value; deliver results
        maximum flexibility|efficiency|security|quality|performance; absolute reliability|precision|quality
        total quality|control|peace; around the clock; 24 7; every step of the way; every step
        from start to finish; start to finish; turn ~2 vision into; vision into reality
        get back to doing what you; simple so ?that ?you; making|make|makes ~1 simple|easy; stop guessing
        start growing
    """,
    "feeling": """
        passion*; love; loves; loved; dream; dreams; dreamt; heart; hearts; heartfelt; soul; joy; joyful
        delight*; happiness; happier; smile*; inspir*; magic*; peace of mind; beautiful; beauty; emotion*
        we care; caring; believe in; embrace; cherish*; harmony; humanity; bright* future; brighter
        better world|tomorrow; worry free; carefree; sleep ?well|soundly|easy; dare; imagine; passionate
        enthusias*; happily; delighted; thrilled; awe; dna; serenity; goosebumps; happy place
        head over heels; lovingly; big dreams; dreamers; doers; wow; sparkle*; shining; bones; belong
        belonging; boundless; rekindl*; chaos to calm; found their flow; their flow; life's too short
        you deserve; magic; hug; hugs; embraces; tells a story; cherished; adventure*; thrive; thriving
        flourish*; blossom*; light up; lights up; lit up; authentic; soulful; mindful; vibes; good mood
        joyfully; passionately; wholehearted*; with all our heart; from the heart; fall in love; crush on
        delight; you can feel; feel the ~1; feel like; feels like; good feeling; the feeling of; a feeling
        feelings that; excited; exciting; proud of; our pride; happy people|team|customers|faces
        happier people|patients|teams; a journey; our journey; culture journey*; brilliant people
        boundless possib*; something wonderful; wonderful ~1; warmth; spirit of; team spirit; breathe ~2
        your story; comfort of; shine; eyes shine; beautiful*; presence
    """,
    "feeling_only": """
        hugs; soul; souls; heart lighter
    """,
    "relationship_strong": """
        relationship is|that|we|with
        friend|friends|friendship|family|handshake*|closeness|trust|bond|partnership ~4 is|are what|the|our|worth|you
        true|real|actual product|value|offer; what you ~2 get|buy|renew is|are|with us is
        you buy ~2 friend*|relationship*|trust|people; friends first; friend at; partner at eye level; at eye level
        mutual respect; more than a|just|your vendor|supplier|provider|forwarder|printer|bank|contractor
        not just a|another ~1 vendor|supplier|provider|customer|client; part of our|the|your family; like family
        get a family; you get a family; a family that; our family knows; grown together; laughed together
        celebrat* ~3 together; stood by|beside; stand by|beside; by your side; at your side; known each other
        know each other; years of friendship|trust|partnership|handshakes|loyalty
        decades of friendship|trust|partnership|loyalty; worth more than any; no price list; put ~3 price comparison
        trust is what; built is trust; dined together; your father; your wedding; daughter's wedding; we ~1 go back
        old friends; personal bond; partnership of; wonderful years; years together
        long standing relationship|partnership; long term relationship|partnership; because we are friends; loyalty
        people you like; always be there; always there for you; heart of our partnership; valued partner
        know where i live; my mobile number
    """,
    "relationship": """
        relationship*; partnership*; partner; friend*; friendship; trust; loyal*; long standing; long term
        years together; together for; side by side; by your side; at your side; family; like family; close to you
        know each other; known each other; knows you; know you; personal contact; personal touch; always there for
        bond; golf; dinner; dinners; handshake; more than a supplier|vendor|provider
        not just a supplier|vendor|provider; there for you; shared history; our history; history together; same team
        same people; goodwill
    """,
    "risk_removed": """
        scope ~3 move*|change*|shift*; scope; interfaces; undefined; not yet defined|clear|known|specified
        cannot be specified; hard to specify|define; unclear; complex*; if ~4 leaves; named in the contract
        named in; stays on; stays named; knows your ~3 interfaces|line|plant|systems|recipes|drawings|code
        a change costs; new tender; without a new tender; handover; ramp up; knowledge; the risk; risk that; risk of
        no re*explain*; does not start from zero; from zero; from scratch; mid project; approv*; change request*
    """,
}
"""Topics, and what is said when they are spoken of; how it is written is told in `flows.critic.phrases`."""

"""Pressure: fear, guilt, scarcity, contempt, going behind backs; what makes a deadline honest. English, data only."""

from __future__ import annotations

_TIME = """
    before it's too late|gone; before it is too late|gone; before they're|they are ~1 gone
    before somebody|someone else does|gets|takes; last chance; final chance; final call; final hours
    final warning; act now|fast|today|quickly; hurry up|now|while|before; hurry; only # ~4 left
    only # ~3 remaining; only # ~3 available at|for this|that; only <small> ~4 left at|for|in
    just # ~4 left|remaining
    only <small> ~2 seats|spots|places|slots|licences|licenses|units|machines|rooms|suites|pieces|tables|copies left|remaining
    just <small> ~2 seats|spots|places|slots|licences|licenses|units|machines|rooms|suites|pieces|tables|copies left|remaining
    # seats|spots|places|licences|licenses|units|pieces left|remaining; # left at this|in stock
    few ~1 spots|slots|places|seats left
    last <small>|few|# ~1 slots|spots|places|seats|units|licences|licenses|machines ~4 going|gone|go|left
    don't miss out|this|your; do not miss out|this; miss out on ~2 this|the|offer|chance|opportunity
    or miss out; or lose out; rather lose|miss out; limited time offer|only|deal|price
    for a limited time; limited seats|spots|places|slots|availability; selling ~1 fast; going fast
    almost|nearly sold out; almost|nearly gone; once ~3 gone ~2 gone; when ~3 gone ~2 gone
    # people|visitors|companies|buyers|firms|others are ~2 looking|viewing|watching|considering
    people are looking at this|it|them; looking at them|it|this right now
    booked # minutes|hours|times ago|today; last ~2 booked #; # bought ~2 today
    someone|somebody ~2 just booked|bought|ordered; bought|booked|ordered ~1 minutes ago
    viewing this page; secure your place|spot|seat|slot|price now|today|before|while
    reserve ~2 before ~2 gone; claim your ~2 now|before|today; not be shown|offered|available again
    won't be shown|offered|repeated again; never be|see|get ~3 price|offer|chance again
    this offer|price|deal|chance won't|will not ~1 come|last|return|repeat*; won't be repeated
    won't last long|forever; who hesitate* ~3 get|lose*; he who hesitates; who snoozes; snooze you lose
    you snooze
    expires|ends|closes|disappears at midnight|tonight|today|tomorrow|soon|in # hours|minutes
    offer ends|expires; deal ends|expires; sign|order|book|decide|buy|call|reply ~4 before|by midnight
    tonight only; today only; this week only; today's price only
    valid|good ~2 only today|tonight|until midnight|for the next|for # hours|minutes
    next # minutes only; within the next # minutes
    only if you sign|order|decide|commit|say ~2 today|tonight|now; sign ~2 today or; sign ~2 tonight or
    one time offer|chance|only; unless you sign|order|decide|commit ~2 today|tonight|now
    before you hang up; end of this call; by the end of the call
    discount|offer|price is|'s ~1 off the table
    off the table ~2 tomorrow|tonight|monday|friday|when|once
    once in a lifetime offer|chance|opportunity|deal|price; now or never; clock is ticking
    clock's ticking; time's running out; time is running out; time is ticking; running out of time
    tick tock; ticking clock; time is up; window is closing; window closes; window ~2 closing fast
    it's now or; don't wait until|till it's|they're|everyone; don't wait any|too long*; don't delay
    why wait; whoever rings|calls|signs|writes|answers|pays|orders first; whoever ~2 first gets|wins
    someone|somebody else will take|get|have|grab
    another|other buyer|buyers|customer|customers|client|bidder|company ~2 waiting|interested|ready|queuing|looking|keen
    others are ~1 waiting|queuing|interested; there's a queue; next on my|our|the list
    next in line gets|takes|is; goes to the next
    give it to your|a|the next|another <rival>|customer|bidder|one; go to your <rival>
    go to the next bidder|customer; offer ~3 to your <rival>; your <rival> ~3 waiting; ring your <rival>
    can only sit on it|this; they're quick over; price doubles
    price|prices goes|go|rises|rise|jumps up tomorrow|tonight; prices ~2 rise tomorrow|tonight
    price ~3 gone tomorrow|tonight|by monday; double ~2 tomorrow|monday; this price dies
    my manager ~3 only today; manager|boss ~2 approved|signed ~5 today|tonight only
    put my name on them|it|one for you
"""
"""Scarcity and countdowns; the only ones an honest cause excuses."""

_THREAT = """
    move*|put|place*|go|goes|slip*|drop*|fall*|sent|end|land to|at|down|up|back|you ~3 end|back|bottom of the ~1 queue|list|pile|line for
    move*|put|place*|sent you|customers|firms ~2 to|at|on the end|back|bottom of the ~1 queue|list|pile|line
    placed|put at the end|back|bottom of
    back|bottom of the queue for you|anyone|those|everyone|customers
    move* you to the ~3 list|tier|tariff; move* you down|up|back the|to; have to move you
    lose your ~1 place|slot|turn|spot in; be served last; you'll be last in|to; you will be last
    customers|clients|firms|those who have not|haven't|don't|do not|fail ~4 are|will|lose|pay|placed|moved
    everybody|everyone|anyone|whoever|those who sign*|order*|decide*|ask*|come* after|late|later|too
    see you land|pay|fall|lose|end|slip|stuck; sad to see you ~2 land|pay|fall|lose|in|end|miss|suffer
    not even for nice|friends|you; doesn't|don't|won't make exceptions ~2 not; loyalty ~3 cost*
    it's about loyalty; isn't about costs|price
    reconsider|rethink|review ~1 our|the|this relationship|cooperation|partnership|friendship|support|commitment
    draw the|our|my consequences; draw ~1 conclusions from; there will|there'll|will be consequences
    face the consequences; bear the consequences; consequences for you; consequences you
    on your own head; your own risk ~2 wait*
    look for|after|serve|find|turn to more loyal|grateful|serious|ambitious customer*|partner*|client*|buyer*
    come crying|crawling|running|begging|back to; come crawling back
    don't come crying|running|complaining; come back begging; no liability for what
    no responsibility for what happens; cannot be held responsible for what
    can't be held responsible for what; won't be ~1 responsible for what|if
    can't|cannot help|protect|save you then|anymore|any|if|after; protect the second|others
    wash ~1 hands of; take it or leave it; ultimatum; you have been warned; you've been warned
    don't say ~3 warn*; say i|we didn't warn; consider ~1 this|it ~2 warning; last warning; fair warning
    mark my words; remember my words; think of my words; you will|'ll regret|rue|repent; you'll regret
    you'd regret; before you regret; live to regret; will ~1 regret this|that|your
    going to regret; come to regret; you'll be sorry; you will be sorry; you'll wish you
    you will wish you; make you regret; pull the plug on you|your; let you run into
    shame if something|anything|somebody|someone|word|anybody|your|he|she|they|it got|the press|the board
    pity if something|anything|somebody|someone|word|anybody|your <boss>|he|she|they ~2 heard|hear|learnt|learned|found|find|happened|got
    pity|shame to have to tell|report|inform|mention|explain|write|say
    be a pity|shame if ~3 got out|around|heard|found|happened|leaked
    unfortunate if ~4 heard|found|learned|leaked|got out|read; i can't ~1 rule out that
    nice ~3 you have there; nice ~2 you've got there
"""
"""Price rises, the end of the queue, leaving, liability."""

_HINT = """
    decide ~4 or ~2 explain|answer|regret|lose; or ~3 explain ~3 to your|the <boss>; or explain
    explaining to do; some explaining; lot of explaining
    have to explain|justify ~5 why you|nobody|nothing; have|going to be explaining
    for you to be explaining; how will|would|do you explain|justify
    explain* ~3 <boss> why you|nothing|it|nobody|somebody; explain yourself
    explain* ~2 empty|missing|lost|failed; answer for it|that|this
    will|would|'ll|'d ~2 be asked how|why ~3 you|your|responded|reacted|decided|hesitated
    be asked how ~2 responded|reacted|answered|decided
    sure|bound|certain to ask ~2 how|why|what|about|me|who; they'll|he'll|she'll ~1 ask why|who|what you
    will ask why you|nobody|nothing|who
    will|would|might|may|'ll ~1 ask|wonder ~1 what|why you ~1 did|didn't|waited|hesitated|sat|knew
    ask what you did; asks what you did
    ask* ~1 why you|nobody|nothing ~2 waited|hesitated|nothing|act|acted|sat|ignored|refused|didn't
    wonder why you ~2 waited|hesitated|said
    asks who signed|approved|knew|decided|saved|let|ignored|refused|stopped|failed|delayed
    ask who signed|approved|knew|saved|let|ignored|refused; who knew ~2 when; who let ~3 happen
    one name on ~2 paper|file|form|document|it; only your name; it'll be your name; your name they'll
    name* will|they'll ~2 be yours|read
    look* well|good|bad|odd|awkward|strange ~1 in the file|minutes|inquiry|report|investigation
    isn't closed|settled|forgotten upstairs; upstairs ~2 noticed|noticing|talking|wondering
    questions ~2 asked upstairs; your side of the story; telling its|their|his|her own version
    telling a different version; already telling ~2 version|story
    i speak|talk|write to your <boss> ~1 regularly|often|every|weekly|anyway; i speak to your ~1 <boss>
    your <boss> and i go|play|golf|sail|hunt|dine|meet
    golf|tennis|sailing|hunting|bridge ~2 with your <boss>
    lunch|dinner|golf|drinks|coffee with your <boss> ~8 tell|mention|asked|ask|hear|know
    coffee|lunch|drink|dinner|drinks with your ~3 assistant|secretary|pa|wife|husband
    golf day|club|round ~2 with|your|his mr|your|the
    happen* to know they|he|she|your|who|what|that your|that they|that he|that she
    happen* to be ~4 with mr|your <boss>; happen* to meet|see your ~1 <boss>
    rather tell|report|say him|her|them|your ~2 that|how|you
    rather not ~1 tell|mention|report ~3 <boss>|him|her|them; pity to have to
    have to|must|forced to|obliged to tell|inform|report|mention ~3 your <boss>|superiors
    have to tell|inform your ~1 <boss>
    tell|inform|inform|write|talk|turn|go|speak to your <boss> ~1 instead|then|about|that|if|myself|directly|over
    mention ~2 to your <boss>; let your <boss> know ~2 that|how|why|you; escalate ~2 to your
    raise ~2 with your <boss> myself|directly|if; go|going|went over|above your|his|her head
    over your|his|her head; go|take|bring ~2 over your head; straight to your <boss>
    directly to your <boss> ~2 if|unless|then; someone|somebody above you; person above you
    those above you; your <boss> ~1 will|would|might|may|won't ~2 hear|learn|find|wonder|amused|notice
    your <boss> ~1 would|might|may|will not|hardly|never|be amused|pleased|forgive|thank|interested|delighted|curious|surprised to|you|if|at
    might|may|would|will be ~1 interested|curious|surprised|amused|shocked|delighted|pleased to hear|know|learn|read|see ~1 that|how|why|what|who you|your|they|he
    what would|will|might|does your <boss> say|think if|when|once|about ~1 he|she|they|it|this|you
    he does take such; takes such things personally
    a word to the inspector*|press|regulator|authorities|board|chairman|tax
    word to the inspector*|press|regulator|authorities|tax; tip off; tipped off
    anonymous letter|call|tip|note
    call|ring|inform|alert|tip the press|papers|newspaper|tax office|inspectorate ~2 if|unless|about|myself
    press|papers|newspaper|journalist*|reporter* would|will|might|may ~1 love|enjoy|like|interested|be|ask|have|find|get|hear|write
    journalist*|reporter* ~2 asks|asking|calls|calling|rings|knocking|interested|sniffing
    forced|obliged to report|inform|notify you|this|the|it
    hasn't|haven't|hadn't|not ~1 told|informed|mentioned|said ~1 anyone|anybody|a soul|your <boss>|the|your tenants|tenants|neighbours|press|authorities|board|staff|guests
    haven't|hasn't|not told|mentioned|said ~3 yet|so far; keep such|this ~2 thing|things|matter quiet
    keep ~2 quiet for; keep|kept ~2 to myself|ourselves; not my place to
    asked me|us to keep|stay quiet|silent|mum; my lips are; lips are sealed; i said nothing
    i won't say a word; won't breathe a word
    naturally|certainly i'd|i|we'd|we ~1 never ~1 show|tell|mention|use|publish|repeat
    course i'd|i|we'd|we ~1 never ~1 show|tell|mention|use|publish|repeat; i won't go into what
    won't tell anyone ~2 what; people talk; people will talk; people are talking
    word gets around|out|about; word travels|spreads; town's small
    this town|trade|industry|market|street is ~1 small; small town ~3 talk*
    it's a small ~1 industry|world|trade|town; small world ~2 people|and|word
    your neighbours|tenants|guests|patients|customers|clients|students|voters will|would ~1 hear|learn|find|talk|read|love
    news travels; things get around; who sees the van; nobody sees the van; sees the van; get* wind of
"""
"""Hints to the boss, the board, the press, an authority."""

_GUILT = """
    after all|everything we|i|we've|i've ~2 done|did|do|given|invested|put|gave|been
    after everything ~2 for you; after all ~1 i've|we've; all i've done for
    you owe me|us ~1 this|it|that|an|at|one|something|your|more; owe at least
    owe us|me ~1 at|that|this|one|an|loyalty|your; owe an answer
    owe ~3 an answer|explanation|apology|honest|favour; owe it to us|me; owed us|me ~1 a|that
    humanly disappointing; the least you|one can|could; least we|i can|could|may ~1 expect
    least you could
    disappointed|saddened|hurt|offended|insulted|shocked ~1 that|in|by|with|at you|your|you've|you're
    disappointed|saddened|hurt|sad|shocked|dismayed ~1 to hear|see|learn|read|find ~2 you|your|you've
    disappointed after; i'm ~1 disappointed that|by|in
    find|found that|it ~4 disappointing|hurtful|insulting|offensive|disrespectful|sad
    expected|hoped|thought ~1 more|better of|from you; expect ~1 better|more of|from you|a|an
    disappointment* ~3 learn|hear|see; what a disappointment; ungrateful; ingratitude; thankless
    disloyal*; grateful customer*; not let|let's us|me down; don't let us|me|him|her|them down
    let us|me down; we deserve better; i deserve better; deserve ~1 better than this|that
    deserve* ~2 answer|honesty|loyalty|respect|better from
    thought we were|had friends|partners|a deal|an understanding
    thought you|that you were different|a friend|my; my wife can
    my wife|family|children|kids ~4 because of you; not what friends; what friends do
    what friends are for; that's what friends; friends don't|do not|never|wouldn't
    friend* would|wouldn't|would not ~3 compare|ask|do|say|sign|haggle; say ~2 as a friend
    tell you as a friend; as your friend i; friend to friend; speaking as a friend
    true|real|loyal|genuine|good friends|partners|partner|customers|customer|friend don't|do not|doesn't|never|would|wouldn't|stand|stay|stick
    how could you; how can you do; how dare; you kept changing; feel ~1 used
    feel* exploited|cheated|betrayed|fooled|insulted; betray*; backstab*; stab* ~3 in the back
    slap in the face; kick in the teeth; behind our back|backs; behind my back; cheat* on us|me
    know what ~3 decent|honourable|right ~1 here|do|thing; what ~2 decent here; decent thing to do|would
    the decent thing; make a thing|fuss|drama of it; return the|a|this|that ?small favour*|favor*
    call* in a|that|the favour*|favor*; favour* we|i ~2 did|done|do; favour* ~2 you owe
    did you a ~1 favour; when you needed us|me|help|somebody|someone|it|a
    when nobody|no one else would|came|wanted|helped|did; stood|stuck by you|your; was there when you
    there for you when|in|during; we|i were|was there for you; who was there when
    remember who|what|how we|i|it|helped|saved|did|stood|was|it|picked|came
    don't forget who|what we|i|helped|saved|did; forgotten who|what we|i|helped|did
    never forgot|forget who
    saved your neck|skin|bacon|christmas|launch|season|life ~2 and|when|back|twice|now
    never sent ~1 a bill|an invoice|bill|invoice; never asked for anything|thanks|a penny|a cent
    never asked you for; never mentioned it to|again; never said a word about
    now it's|it is my|our|your turn; my turn now; your turn to help|show|return|give; take it as my turn
    it's your turn to; pay|repay us|me ~1 back for|with|our|by|loyalty
    time to ~1 repay|return|give something back
    counting|count|relying on you ~1 not|personally|now|for this; i'm counting on you
    we're counting on you; please don't do this|that to me|us; doing this|that to me|us
    do this|that to me|us; wouldn't do this|that|it to; do that to you; do this to a friend
    my|our job|bonus|quarter|target|family|career|quota|month ~3 depends|hangs|rides|hinges on
    my ~1 quota; short of ~2 target|quota; save ~1 my|our quarter|month|year|job|skin|bacon
    help me ~2 make|hit|reach my|the target|quota|number*
    my director|boss ~3 kill|fire|sack|skin|shout*|expects me|breathing|on my back
    told my|our ~1 director|boss|manager|board ~2 you'd|you|your; forecast with your
    you in the|my forecast; in the forecast ~2 your|already
    already counted|booked|promised ~2 your order|signature|deal; it's me who has|pays|must|will
    me who has to go|explain|answer|stand; get me in|into ~1 trouble
    me in a ~1 difficult|awkward|impossible position|spot|situation
    put* me|us in ~2 awkward|difficult|impossible; i'd|i'll|i will|would lose my job|bonus|face|post
    costs me my job|bonus; cost me my job|bonus; my neck; mean* ~2 lot ~2 me personally; for my sake
    for the sake of our friendship|old; for old times; old times sake
    out of loyalty|decency|respect|gratitude|friendship; sense of loyalty|decency|duty|fairness
    question of loyalty|decency|honour|honor|respect|character|gratitude
    matter of loyalty|decency|honour|honor|respect|character|gratitude
    loyalty is ~2 duty|street|two|must; loyalty deserves|demands|goes|works|should|means ~2
    loyalty should; prove your loyalty; show ~1 loyalty
    show ~1 some|your|little gratitude|loyalty|respect|decency; test of loyalty|friendship|our
    thanks we|i get; is this|that how you ~1 treat|thank|repay|reward|do; so this|that is how; is this|that the|our|my thanks
    thank us by; thank me by; kept you afloat|alive|going|running|supplied when; carried you
    bent over backwards; sacrificed ~4 for you; worked nights|weekends ~4 for you
    patience is ~2 running|wearing|at|end|limited|thin; our|my patience; lose|losing|lost ~1 patience
    gave me|us your word; your word ~3 worth|means; shook my|our hand|hands ~3 and now
    your father would|wouldn't|never|must; would your father; turn in his grave; say no more about it
    you know it too; i believe that you know; you know it yourself; know that you know
    break* my|our heart; how do you think ~2 feel*; you don't care about us|me; heartless; cold hearted
    take it as an ~2 insult|offence|offense; take ~2 as ~3 insult|offence|slap|betrayal
    an insult to us|me|our|my|the; take ~1 very|it|this|that personally
    lack of respect|trust|loyalty|gratitude; sign of mistrust|distrust; guilty ~2 conscience
    feel ~1 guilty; you should feel; should feel ~1 bad|guilty|ashamed
"""
"""Favours called in, pity, disappointment, loyalty as a duty."""

_SHAME = """
    laughing stock; laughingstock; talk of the town|trade|industry; laughed at; laugh* at you|your
    laugh* about you|your; laugh* behind; snigger*; get* pitied; pitied; pity you
    felt sorry for your|you; embarrassed for you|your; embarrassing for you|a|someone|your|somebody
    embarrass yourself; embarrassment ~2 your|for you|a company|the industry; frankly ~1 embarrassing
    be ~1 embarrassed ~1 when|if|to your|you
    save|spare|saving|sparing your|his|her|you|us ~2 blushes|embarrassment|humiliation|shame
    spare us both; spare ~2 both that|this; lose face; losing face; save face; show your face
    loss of face; should|ought|must ~2 ashamed; aren't you ashamed; be ashamed of yourself|your
    shame on; shameful; a disgrace; disgraceful*; disgrac*; humiliat*; pathetic*; laughable
    look|looks|looking ridiculous; ridiculous of|that you; your ~3 is|are a ~1 joke
    makes|make|making a fool; fool of yourself; foolish of|to ignore|wait|refuse|not|you|say
    you'd be foolish|a fool|mad|crazy|stupid; you would be foolish|a fool|mad|crazy|stupid
    be mad|crazy|stupid|insane ~1 not to|to refuse|to say|to ignore|to wait; only ?an a fool|idiot
    fool would; fools ~2 would|wait|pay|buy|believe; only fools
    foolish ~1 people|buyers|managers|companies; stupid ~1 people|buyers|managers|companies|enough
    how stupid; so stupid; naive ~1 people|buyers|managers|enough; too naive; hopelessly naive
    ignorant ~1 people|buyers; amateurs; amateurish; amateur hour; incompetent*; incompetence; clueless
    brainless; idiot*; moron*; dimwit*; simpleton*; imbecil*; half a brain
    anyone|anybody|everybody with ~3 brain|sense|eyes; lemmings; muppets; clowns; ostrich*
    head in the sand; heads in the sand; monkey could; dead wood; deadwood; dinosaurs; dinosaur in|of
    losers; only losers; laggard*; also ran*; cheapskate*; penny pinch*; bean counter*; beancounter*
    pen pusher*; paper pusher*; jobsworth*; box ticker*; nitpicker*; troublemaker*; naysayer*; whiners
    moaners; old fart*; yes men; stone age; prehistoric; caveman; cavemen; middle ages; medieval
    museum piece*; belong* in a|the ~1 museum|scrapyard|skip|bin|dump; relic of|from; dark ages
    last century's; still living in the
    still ~2 living|stuck|working in the ~1 past|last|previous|nineties|eighties|1990s|1980s|stone|middle|dark|twentieth|20th
    stuck in the ~1 past|nineties|eighties|1990s|1980s|stone|middle|dark|last|twentieth
    horse and cart|carriage|buggy; flintstone*; steam age; welcome to the 21st; time has passed you
    passed you by; seen ~6 since i was ?an|a apprentice|student|child|boy|kid|school|trainee
    seen ~3 like it|that since; bless them|him|her|their ~2; hobbyists; grown ups in|take|put|do
    grownups; puts grown; children playing; kindergarten|playground ~2 compared; cowboys; bungl*
    botch* ~2 job|work; asleep at the wheel; asleep on the job; past his|her|their ~1 best|prime|sell
    has ~1 seen better days; out of his|her|their|your depth; not the sharpest; not the brightest
    sharpest knife; not up to the ~1 job|task; can't be trusted with
    no idea what he's|she's|they're|your|he|she|they ~2 doing; didn't know what a|an ~3 was|is
    asked what a|an ~2 was|is; what a|an ~1 was for; honestly asked what
    your predecessor* ~1 also|too|thought|believed|waited|hesitated|learned|learnt|knew|ignored|refused|lost|paid
    made the same mistake; predecessor ~2 mistake; same mistake as; whose chair|desk|seat|office|job you
    chair you're|you are ~1 sitting|warming; third time; writing this ~2 third time|again to
    to your successor; with your successor; your successor ~1 will|would|may|might
    had her|his hundred days; remember ~2 predecessor; look what happened
    happened to the last|previous|one|manager|man|woman|person|guy|plant; remember what happened
    remind you|him|her what happened
    what happened to your|the|poor|his predecessor|colleague|last|previous|neighbour|plant|manager|director|man|woman|ceo|company
    happens to companies|people|managers|firms|those|hotels that|who
    your ~3 looks|look|looked ~2 shabby|tatty|sad|pathetic|embarrassing|neglected|cheap|run|like a|like something
    shabby; tatty; dingy; car|dining park|room was|is half empty
    shop|restaurant|lobby|store|bar was|is ~1 empty; half empty ~2 while|when|again|as usual
    finally a proper; proper hotel|shop|restaurant|company|firm ~1 across|next|down|would
    across the road|street ~4 already|queu*|full; a strange|sad|sorry|poor sight; sorry state
    sorry excuse; hotel|shop|company with your name; hostess|host with your name; strangers see such
    what ~2 guests|customers|visitors|patients|people think of|when|about you|your|they; makes you look
    make you look bad|old|small|foolish|stupid|cheap|weak
    look old|small|bad|stupid|weak|cheap|foolish next|compared|beside|in
    second best ~2 enough|good|like|is; happy|content|settle|satisfied with|for second best
    settle for mediocrity|mediocre|less|average; mediocrity; think small; act small; pay small
    small minded; narrow minded; backward ~1 looking|companies|people|thinking; if you need to ask
    need to ask what it; too small for us
    not for you if you're|you are|you ~1 happy|think|need|like|enjoy|prefer|want|rather
    earned the right to; deserve ~1 to work with us; do we accept
"""
"""Ridicule of a place, of staff, of a predecessor."""

_FEAR = """
    be left behind; get|getting|being|gets left behind
    left behind ~2 competit*|rival*|market|others|everyone
    falling|fall ~1 behind ~2 competit*|rival*|market|everyone|others|peers
    your <rival> have|has|are|is|already ~6 already|all|long ~1 order*|sign*|bought|switch*|move*|start*|joined|book*|decid*|using|doing|done|know|there|ahead|got
    your <rival> have|has|are|is ~1 already|all; <rival> ~2 already signed|ordered|bought
    eat* your lunch; steal*|poach*|taking|take your customers|clients|staff|people|lunch|business
    overtak* you; leave* you behind|standing; leav* ~3 in the dust
    your <rival> will ~2 laugh|thank|love|overtake|eat|steal|pounce|win|celebrate|rejoice
    <rival> ~2 laughing; <rival> won't wait|hesitate|sleep|be; <rival> ~1 never sleep*
    let the <rival> win; you let ~2 <rival>; why you let
    everyone|everybody else has|is|does|already|in ~2 already|ahead|moved|there
    everyone|everybody ~4 except you; except you
    you're|you are the last|only one|company|hotel|shop|firm|plant ~2 still|without|who|that|in|not
    be the last ~3 in|without|to|on|still|with
    the last ~3 in town|the region|the street|the market with|without|still|on
    don't be the next|last|one|only|company; do not be the next|last|only|one
    be the next victim|headline|one|name; next victim; next headline
    front page of the news*|paper|times|tabloid|local
    your name|company|face|logo ~3 in the paper|papers|press|news|headlines|newspaper
    end|ends up in the news|press|paper|papers|headlines|court|prison|jail|dock
    viral ~1 video|for|overnight|by; one video; one phone one; over by breakfast; finished overnight
    over ~1 overnight; gone overnight; ruined|destroyed|wiped|finished overnight|forever|for good|in
    everything you ~2 built|worked ~4 gone|over|lost|ruined|destroyed|burn*
    years of ~4 gone|over|wiped|ruined|destroyed|smoke|lost overnight
    years of ~4 are|is|be over|gone|wiped|ruined; lifetime of work; your life's work over|gone|at
    reputation ~2 destroyed|ruined|gone|tatters|shreds|never
    never open|opened|reopen|reopened|recover|recovered|recovers again|after|from; never open again
    closed ~2 doors for good|forever; close ~1 doors for good|forever
    go|goes|went|gone|going|put you|companies|them|firms out of business
    out of business within|after|because|before|by|if|soon|for|overnight; put|drive|drives you out|into
    be out of business; you|you'll|companies|firms go|went|going bankrupt|bust|under
    go|going under ~2 because|while|like|if; end up bankrupt
    companies|businesses|firms ~3 don't|won't|never|do not|didn't ~1 survive|recover|reopen|make it
    will you survive; you won't survive; survive the next ~2 year*|months|crisis|wave|attack|winter
    still be in business|around; still exist; face|faces|facing extinction; extinct; wiped out
    adapt|innovate|evolve|digiti*|change|transform|automate or ~1 die|perish|disappear|dead|fail|extinct
    disrupt or be; eat or be; hack* or be; next kodak|nokia|blockbuster; like kodak|nokia|blockbuster
    ask kodak|nokia|blockbuster; kodak ~3 nokia|blockbuster; nokia ~3 kodak|blockbuster
    disappear from the market; join the graveyard; graveyard of; be history if|by|soon|before
    days are numbered; writing ~2 on the wall
    one click|mistake|spark|leak|email|phone|mouse|photo|video|tweet|call ~3 over|gone|finished|away|enough ~2
    only|just a matter of time; matter of time before|until|till; not if but when
    question is not if|whether; not a question of if|whether; not a matter of if; isn't if
    ticking ~1 bomb; time bomb; powder keg; russian roulette; playing with fire|lives|fire
    gambl* with ~2 lives|future|life|health|safety|jobs|reputation|children|people
    playing ~2 with lives|safety|health|their|people's; sword of damocles; disaster ~1 waiting
    accident ~1 waiting; waiting to happen; disaster is|will|strikes|struck; when disaster strikes
    disaster doesn't|does not ~1 wait; before disaster; catastrophe ~2 strikes|waiting|looms
    fire|hackers|thieves|criminals|burglars|ransomware|attackers|death|bacteria|accidents don't|doesn't|does not|do not|never wait|sleep|ask|care|announce|knock|rest|take
    budget round* wait; prosecutor* ~3 ask*|knock*|call*|come*|ring*|want*|door|interested|wonder*
    coroner* ~3 ask*|want*|call*|write*; bailiff*
    personally ~1 liable|responsible ~3 you|with your|prison|jail|court; you ~4 personally liable
    liable ~2 private assets|house|savings|wealth; your private assets|house|savings|fortune|wealth
    with your own house|assets|savings; prison; jail; behind bars; handcuffs; in the dock
    criminal charges|record|court|negligence ~3 you; you could be sued|prosecuted|charged|arrested
    you'll|will be sued|prosecuted|charged|arrested; face prison|jail|ruin|prosecution|bankruptcy
    see you in court
    before somebody|someone|anyone|anybody ~1 dies|die|killed|hurt|injured|is killed|gets
    wait|waiting|takes|take until|till|for someone|somebody|something|a|another ~2 dies|die|killed|hurt|happens|child|death|accident|dead
    first dead|death|fatality|casualty ~2
    how many ~2 must|have to|more die|deaths|dead|accidents|victims; does someone|somebody have to die
    someone ~2 has|have to die|get; blood on
    after the explosion|accident|breach|scandal|fire|raid|funeral ~2 you|your|the|no|they|it
    after the explosion|scandal|funeral
    think of ~2 children|kids|family|families|job|career|mothers|widow*|victims|grandchildren|pension
    tell|telling|face|facing|explain to the|their|his|her mothers|mother|parents|widow|widows|children|families|family|victims|wife|orphans
    explain ~2 to the|their|his|her mother*|parents|widow*|famil*|children
    your ~1 children|kids|grandchildren|daughter|son would|will|deserve|ask|forgive|understand|thank
    would|will your ~1 children|kids|grandchildren|daughter|son|mother; children understand
    our children ~2 will ask|never|deserve; lawyer ~3 family; your signature ~6 forgotten
    as a father|mother i; i'm a father|mother ~1 too|myself|and|also; father too and; mother too and
    your conscience; on your ~1 conscience; on your head; bad conscience; live with yourself
    live with that|it on|knowing|if|when; could|can you ~1 live with
    how ~5 look|looks|face ~4 in the eye|eyes|mirror|face; look at yourself in|again; look yourself in
    how will|can|could|do you face|look|sleep|live|forgive
    sleep soundly|well ~1 while|when|until|knowing; can you ~2 sleep; still sleep; sleep tonight
    sleep|sleeping knowing|while your|until then|until friday|until monday; how can|do you sleep
    sleep at night knowing|while|when|if; keep* you awake ~2 should; should keep you awake|up
    ought to keep you; should worry you; should scare|frighten you; be afraid; be very afraid; be scared
    fear* the worst; haunt you; come back to haunt; not be forgiven
    wouldn't|won't|never|not be ~1 forgiven; never forgive; forgive you ~2 for|if|this|a|that
    ever forgive; can you ~1 afford to ~2 wait|ignore|lose|risk|not|do nothing
    cannot|can't afford to ~1 wait|ignore|miss|hesitate|lose|do nothing
    afford another|a second ~2 like|scandal|accident|breach|failure
    are you prepared|ready|willing to ~2 take that|risk that|lose|live|explain|bet|gamble
    wake up before|to|one; one day you|you'll ~1 wake; wake up call; open your eyes; don't look away
    look the other way; turn a blind eye; close your eyes to
    lose|cost|costs|cost|losing you ~1 your job|career|licence|license|head|seat|pension|position
    lose your job|licence|license|career|position|post|chair
    cost ~3 his|her|their job|head|career|chair|position|post; cost you your
    your career ~3 over|end|ends|finished|line|stake
    your job ~2 on the line|at stake|over|safe|gone|next; your job is on|at|next|over
    heads will|would|must roll; heads ~1 roll; your head ~3 block|line|roll*; head ~3 on the block
    neck on the line; chopping block; first to go|be fired
    you'll|will|you get|be ~1 fired|sacked|dismissed|out of a job; get* you fired|sacked
    clear* his|her|their|your desk*; look*ing for a new job; polish* your cv|résumé|resume
    update your cv|resume|linkedin
    the one who knew|missed|ignored|saved|lost|let|did nothing|said no|refused|hesitated
    be the one who|that|to ~1 explain*|blame*|pitied|pity|saved|knew|gets|gotten|missed|let|ignored|lost|told|takes|did
    don't want to be the one; wouldn't ~2 like|want you to be; hate ~1 to see you|your
    hate for you|your; i'd hate to have|do|tell|report; we'd hate to have|see|tell|lose you to
    not like you to be; want you to be the one|last; not like to be writing; carry the can
    carry the blame; take the fall|blame|rap ~2 for|when|if|you; left holding the; scapegoat*
    be made ~2 responsible personally; fingers will point|be pointed; point* ~1 finger* at you
    you'll|will be blamed; blame you; they'll blame; the blame will|would|falls|lands; be your fault
    it's your fault; it'll be your fault; is your fault; fault ~2 yours alone
    you'll only have yourself; only have yourself to blame; yourself to blame; too late for you
    be too late for you; one who acted ~2 one; who acted and one
    every day|week|hour|minute|month you ~2 wait|hesitate|delay|do nothing|put ~8 lose*|losing|cost*|die*|burn*|closer|win*|gain*|fall*
    every day|week you wait; every day|month without us
    while you ~1 hesitate|dither|think it over|ponder|sleep your|wait your|are reading|read this ~8 compet*|rival*|lose*|losing|die*|attack*|hack*|steal*|burn*|ahead
    while you hesitate|dither|are hesitating|ponder|deliberate|were sleeping
    as you read this ~6 attack*|hack*|lose*|compet*|dying|steal*
    by the time you notice|read|realise|realize ~3 late|gone|over
"""
"""Accidents, prosecutors, headlines, lost jobs, dead companies; conscience, children, mothers."""

_CONTEMPT = """
    any|every|all|only serious|sensible|sane|competent|smart|reasonable|rational|responsible|decent|intelligent|modern|thinking ~1 manager*|company|companies|buyer*|leader*|owner*|director*|professional*|person|people|firm*|business*|employer*|parent*|ceo|cfo ~3 know*|would|has|have|sign*|already|will|understand*|see*|agree*|must
    anyone|anybody|everyone who ~2 cares|knows|understands|thinks|loves|counts ~4 would|has|already|signs|buys|know*|see*
    if you really|truly|only ~1 care*|cared|loved|wanted|understood; those who really care
    if you're|you are serious|smart|clever|ambitious about|enough ~6 you'll|you|sign|then
    smart|clever|wise ones|money know*|already|act*|buy|bought|sign*|move*
    winners act|know|don't|choose|buy|decide|never
    real men|leaders|professionals|managers|decision|entrepreneurs don't|act|decide|know|do|makers|never|sign
    leaders ~1 act ~2 others|while|losers|followers; be a leader not
    don't be a coward|fool|sheep|follower|loser|dinosaur; coward*; spineless; faint hearted
    faint of heart; man up; grow up and; grow a
    have|got|had|lack* the guts|courage|balls|spine|backbone to|for
    man|brave|big|bold|smart|clever enough to ~1 sign|decide|say|see|understand|take|buy|act|commit
    only one rational|sensible|reasonable|logical|sane|intelligent|possible decision|choice|answer|option
    what are you ~1 waiting for; what more do you ~1 need|want; how much longer ~1 will|do|can|are you
    how long ~1 will|do|are you ~2 want|going|wait*|watch*|ignor*|hesitat*|put|tolerat*|accept*|pretend*
    sit|sitting on your hands; sit back and watch; stand by and watch; watch from the side*
    on the sidelines; bury your head; still thinking; still hesitating; still dithering; still undecided
    still not convinced; still on the fence
    stop dithering|hesitating|wasting|making|whining|complaining|pretending
    wasting our|my|everyone's|everybody's time; waste ~1 my|our time; time wasters; timewasters
    window shoppers; tyre kickers; tire kickers; no more excuses; stop making excuses; your ~1 excuses
    feeble excuse*; lame excuse*; no thanks i; no thank you i
    thanks i'd rather ~2 lose|pay|stay|waste|miss|remain|struggle|keep
    i'd rather lose|waste|miss|remain|stay ~4 behind|poor|out|mediocre|average|money|average
    if you had|have|'d any|a|half|some brain*|sense|idea|decency|vision|courage|spine
    you obviously|clearly|evidently|apparently don't|haven't|have|do|fail|lack|did ~2 understand*|understood|see|grasp*|realise|care|get|know|read
    you don't|do not ~1 get it; you still don't get|understand|see; fail* to grasp; wouldn't understand
    would not understand
    don't|doesn't|hasn't|haven't understand|understood anything|what a business|what business
    too stupid|slow|blind|proud|stingy|mean|cheap|lazy|scared|dumb|small to; stingy; tight fisted
    tightwad*; can't afford us; out of your league; people like you; your kind of people; you people
    people of your kind; with all due respect you; with ~1 due respect ~2 you're|your|you
    let your ~1 people|team|staff|patients|guests down; rather let your ~1 people; peanuts ~3 monkeys
    don't deserve ~2; do not deserve|deserves our; if price is ~4 not for you|wrong|elsewhere
    price is ~3 concern ~3 elsewhere|wrong
    this|that type|sort of person|people|man|woman ~2 always|never|tend*|only
    this|that type|sort tend*|always|never; type|sort|kind tends to make; such people
    people like him|her|that|marc|them
    he|she|they ~1 only|just|always makes|make|slow|slows|asks|ask|blocks|complain*|moans|drags ~3 slow|down|trouble|questions|everything|fuss|difficult*|feet|problems
    asks too many; too many questions; stuck on that sort; always gets stuck; only slow* ~2 down
    only makes|make ~2 slow|difficult|complicated|trouble; makes the thing slow
    would only ~2 slow|complicate|delay|confuse|set|stall|hold|object|block|drag
    only set us|you|things back; then it's christmas
    protecting|protects|guarding|defending|defends|guards his|her|their ~2 kingdom|turf|clipboard|job|chair|patch|position|empire|own|territory|comfort|little
    his|her|their own little; little kingdom|empire|king; power games; drag* his|her|their feet
    on his|her|their way out ~2 anyway
    he's|she's|they're ~1 old|retiring|difficult|scared|afraid ~3 and ~2 never|won't
    get rid of ~2 staff|people|employees|workers|older|colleagues|dead; never call*|calls ~1 in sick
    doesn't|don't|never ~1 strike|complain ~3 sick|union|holiday*|pay
    never ask*|asks ~1 for a raise|rise|holiday; girls from|in accounts|reception
"""
"""Contempt for people and for those who do not buy."""

_BACKS = """
    between us he|she|they|he's|she's|they're|your|marc|his|her|nobody|everybody
    between you and me ~2 he|she|they|your|he's|she's|they're
    between ourselves ~1 he|she|they|your|he's; between the two of us; between ourselves
    just you and me; only you and me; just the two of us ~2 without|and; stays|stay between
    strictly between; keep|keeping this|it|that|things ~1 between|among us|you|ourselves|the
    keep ~1 to ourselves|yourself|yourselves; keep ~2 under your hat|wraps; keep ~2 under wraps
    off the record; word in confidence; hush hush; on the quiet; on the sly; under the counter|table ~2
    didn't|did not|never get|hear|got|heard this|that|it from me|us; not from me
    conversation never happened|took; never had this conversation; delete this ~1 mail|message|email
    burn this; burn after; don't write|mail|email me|back|about|this; call me don't
    don't put ~2 in writing|an email|email; not put ~3 in writing|email; nothing in writing
    rather not write|put|say it in ~1 writing|mail
    send|sent|use|write ~4 your private|personal email|mail|address|account|inbox|phone
    not to your|the company|work|office|official ~1 mail|address|email|account
    behind his|her|their|your ~2 back|backs
    don't|do not|please don't|rather not|better not tell him|her|them|anyone|anybody|marc|your <boss>|your <guard>|the <guard>
    don't ~1 mention ~2 to|it|this|that|him|her; do not ~1 mention ~2 to|it|this
    need not|needn't mention; no need to mention
    wouldn't|i'd not|better not|rather not|best not mention|show|tell|copy|raise|bring ~3 him|her|them|it|this|your
    let's not mention|tell|show|copy|involve|ask|wake|trouble|bother
    don't|not|n't ~1 draw|call ~2 attention to; perhaps don't draw|show|tell|mention|ask
    keep this|it|that from him|her|them|your|the
    keep|leave|cut|take|count|kept|left ~3 out of ~2 loop|call|meeting|discussion|talks|picture|conversation|thread|mail|email|round
    keep|leave|cut <guard>|him|her|them|your|marc ~2 out of it|this; keep ~2 out of it|this
    leave ~2 out of it|this
    keep|leave|keeping|leaving your|the it|legal|<guard> ~1 out|aside|away|outside
    suggest|suggestion|think|better|best ~2 leave|keep ~2 out ~2
    not ~1 invite|copy|involve ~2 for now|yet|until ~3 signed; off the distribution|cc|copy ~1 list ~2
    need ~1 never know; need not know; need ~1 not ~1 know
    does not|doesn't|needn't|don't ~1 need to know|see|hear ~3 until|before|about|yet
    doesn't|don't have to|need know ~2 until|before|about|everything; does not need to know
    doesn't need to know; needn't know; won't ~1 know until|till ~4 signed|done; no one needs to know
    nobody needs to know; nobody has to know; nobody need know; who needs to know
    no need to|for|of involve|involving|tell|ask|bother|trouble|wake|consult|inform|drag|worry your|the|him|her|them|mr|mrs <guard>|legal|boss|people|him|her|them|lawyers
    no need to bother|trouble|wake your|the|him|her|them ~3 people|department|lawyers|team|council|board|colleague*
    no need to bother|tell him|her|them
    don't|needn't|won't ~1 need|have|bother to|with|your ~1 involve|bother|trouble|consult|wake your|the <guard>
    don't bother|trouble|wake|involve your|the <guard>
    bother your ~1 legal|lawyer*|it|board|boss|colleague*|solicitor*
    without ~1 bothering|troubling|waking|involving|asking|telling your|the|him|her <guard>|it
    without ~1 your|the|his|her <guard>|it|people|team|staff ~1 knowing|noticing|hearing|seeing|interfering|meddling
    without ~3 interfering|meddling|getting wind|finding out|nosing
    without asking your <boss>|<guard>|permission|anyone first
    past your ~1 it|legal|<guard>|works|security
    around your|the|him|her|it it|legal|<guard>|department ~2
    get|go|work around him|her|them|your <guard>|legal|procurement|purchasing|the <guard>
    go around him|her|them
    bypass|bypassing|circumvent*|sidestep*|skip him|her|your ~1 <guard>|it|legal|the <guard>
    under the radar of; under|below the radar ~2; fly* under
    below|under the ~1 tender|approval|signing|signature threshold|limit ~4 nobody|no|without|need*
    split ~6 so|to ~5 below|under|threshold|limit|tender|approval
    split ~5 below|under ~3 limit|threshold; avoid* ~2 tender|procurement|approval ~3
    nobody ~2 has to approve|ask; no committee|board ~2 needs to
    work's|works council ~3 later|afterwards|after|once|unless|don't|not|out
    union ~3 later|afterwards|once ~2 signed
    tell|inform|telling|informing them|him|her|it|staff|people ~1 when|once|after|afterwards|later ~4 sign*|done|dry|ordered|placed
    tell|inform|telling|informing your|the ~2 when|once|after|afterwards|later ~4 sign*|done|sealed|ordered|delivered|placed|installed
    informed ~2 when|once|after|later|afterwards ~4 sign*|back|done|delivered|over|she's|he's|he|she
    can be informed|told when|later|afterwards|once|after; informed when he's|she's
    told ~1 once|after|when ~3 signed|done; when the contract is signed not; signed not earlier
    not earlier ~1 this|he|she|they; once|when|after ~2 ink ~2 dry; ink is dry; ink's dry
    when it's|it is ~1 too late to object|stop
    once it's|it is|they're too late|signed ~2 can't|cannot|nobody|no|nothing|they|he|she
    bring|brought|present|presented|take|put ~4 as done|settled|decided|closed|agreed|a done|a fait
    fait accompli; accomplished fact*; facts on the table
    nothing left to discuss|object|decide|argue|talk
    come|comes round|around once|when there's|there|it's|it|he|she; come round once
    he'll|she'll|they'll ~1 come round|around|thank ~2 later|once|when|you; get used to it once|when
    presented with ~2 facts|fact; early|soon enough when|after|once ~3 sign*|done
    forgiveness than permission; ask ~1 forgiveness; easier to apologise|apologize
    apologise|apologize later|afterwards ~2; sort ~2 out afterwards with
    on leave ~4 signed|placed|order
    on|away holiday|vacation|leave|sick ~6 sign*|signed|placed|good|ideal|perfect|moment|time|chance|opportunity ~2 to|for
    signed|placed|done|ordered|through|decided|sign|order ~3 before|while he|she|they|marc|your ~2 is|are|comes|returns|back|gets|notices|away|wakes|finds|on holiday|on leave
    before he|she|they ~1 notice|notices|find|finds|hear|hears|wake|wakes|object|objects|can object|gets involved
    quietly|discreetly|silently sign*|push*|place*|placed|order*|slip*|drop*|let*
    slip* ~3 past|through ~3 him|her|them|your|board|legal|committee|controller|works; sneak*
    push* ~3 through before|without|while; rush* ~3 through before|without|while
    in it for you personally; something in it for you; look after you personally
    make it worth your while; worth your while personally; little|small something for you personally
    brown envelope; nobody will ask|check|know|notice|find out ~2 if|that|how|because|until
"""
"""Going behind somebody's back, keeping those out who would object, telling them once it is signed."""

_PRINT = """
    usual small|fine print
    small|fine print ~5 ignore|skip|formality|boring|same for everyone|standard|nobody|nothing to worry|lawyers|later|whatever|blah
    ignore|skip|forget|never mind the|about ~2 small|fine print; small print nobody
    forget ~2 small|fine print
    nobody|no one|no|hardly|never ~2 reads|read|ever|anyone ~1 reads|read it|that|them|this|those|the terms|contract*|anyway
    nobody reads; no one reads; nobody ever reads; never read the terms|contract|annex
    nothing you need to read
    don't|needn't|no need to|not have to read ~4 terms|small|fine|annex|appendix|contract|back|paragraph|pages|clause|all
    don't|do not|no|needn't ~1 worry|bother|mind|fuss|need|stumble about|with|over|to ~3 clause|terms|small|fine|paragraph|legalese|annex|appendix|wording|back|notice
    can|may|just skip|ignore|overlook the ~1 terms|small|fine|annex|appendix|paragraph|clause|back|contract|rest of the contract
    only there because|since|for|so; it's only there because
    only|just in there because|for|since ~2 lawyer*|head|legal
    never ~1 enforced|enforce|invoked|invoke|applied|apply ~1 it|that|them|this|clause|against
    never been enforced|invoked|applied
    we|i never|don't|won't|hardly ever enforce|invoke|use|apply it|that|them|this ~2 anyway|clause|in practice
    in practice ~1 we|nobody|it|that never|enforce*|isn't|doesn't|won't ~2
    just|only sign|scribble|initial here|there|page|at|on|it|and|the|your; scribble on|your|here
    needs only your signature; sign|initial here|there ~1 don't|and|no need|never|rest
    signature ~3 formality; formality ~4 sign*|signature; mere|pure|purely a|formality formality
    mere formality; pure formality; boilerplate ~2 ignore|skip|nothing|you|don't|nobody|lawyers
    just|only|usual|standard|some boilerplate|legalese|blah|lawyer* ~1 stuff|talk|nonsense|speak|blah
    legal|lawyers blah|mumbo|nonsense; box ~3 untick; untick*; box ~2 already ticked|pre ticked
    waiv* ~5 right|period|days to ~2 think|withdraw|cancel|cool; days to think it over but
    cooling off ~4 waive|skip|untick|avoid; your signature block; pre|already filled ~4 signature
    filled ~4 even your; signed ~2 on your behalf
    renewed|extended|prolonged the|your agreement|contract|subscription ~4 for you; some such
    or something like that ~2 sign
    something about ~3 renewal|indexation|exclusivity|penalt*|notice|liability|spare|minimum
    you won't ~1 notice it|that|the|them until
    buried|tucked|hidden away|in|on|deep ~2 page|annex|appendix|clause|paragraph|contract|terms|back
    para|paragraph|clause|line|page ~4 on the back ~3 only|just|ignore
    hide|bury|buried|disguise*|conceal* ~4 in|on|as|behind the|a|their|your ~2 invoice|bill|contract|terms|annex|appendix|small|fine|fee|contracts
    hidden costs ~3 never|don't
    won't|never|don't|hardly notice ~5 price|increase|fee|fees|surcharge|extra charge|markup|mark up|rise|indexation
    they'll|will never find out|suspect|notice ~2 price|it|clause; they'll never know
    they won't know until|what hit; by then they|it|he|she ~2 signed|late|locked
"""
"""Terms that are hidden or played down."""

_SECRETS = """
    let them|him|her see|know|have what|how ~1 you|your|you're; let your <rival> see|know|have what|how
    showed|shown|told|tell|show them|him|her what|how|where you|your|you're; showed|told your <rival> what|how
    saw|seen|see|copied|have|got your|their|his <rival>|rival's ~2 plans|drawings|prices|offer|margin*|books|contract
    saw your ~2 plans; told|tell|show* ~1 your <rival>; i told your <rival>; won't be told
    competitor's|rival's|neighbour's|competitors'|rivals' ~2 plans|margin*|drawings|contract|price list|prices|recipe|formula|costs|customer list|pipeline|secret*|strategy|launch|books
    know ~2 what ~2 <rival> ~2 pay*|paid|quoted|bid|plan*|charge*|are|will|up to|doing|order*
    know ~3 <rival> ~2 secret*|weak*|prices|margin*|plans|costs; <rival> ~2 confided|told me in
    leak*ed ~2 to me|us; insider* ~1 information|knowledge|tip; inside information|track|tip
    a peek at|into ~2 <rival>|their|plans|books
    glance|look|peek|peep into|at their|his|her|<rival> ~2 cards|books|plans|drawings|price*
    looking|look at their cards
    tell you|show you ~2 what ~2 <rival>|they ~2 planning|paying|pay|ordering|order|plan|up|doing|paid|charge
    could|can tell you ~3 about ~1 <rival>|them ~3 if|in|over|once
    not|n't supposed|allowed|meant to ~1 tell|say|show|know|share|be
    shouldn't|mustn't ~1 really|actually be|tell|say|show|share|reveal ~1 telling|saying|showing|you|this|it|that
    i ~1 shouldn't ~1 be telling|saying|showing
    probably|strictly|really|officially i shouldn't|am not|mustn't|can't|may not; said too much
    more than i should; told you too much; keep quiet about what; what's coming in ~4 so
    stay quiet about; i can|could ~1 also work|talk|speak|go with|to your <rival>
    also|already|just|currently talking|speaking|working|negotiating to|with your <rival>
    i've|i|we|we've ~1 talked|spoken|been|met|sat|was to|with|at your <rival>
    your <rival> ~2 asked|asking|called|rang|begged me|us|for ~2 same|exclusiv*|first|too|this|it
    exclusiv* to your <rival>; asked me to source; until i know what you; i'd hate to do that
    hate to do that; forgive me for knowing; how i know; how do i know; ask how i; never mind how
    ask me how; little bird; rumour has it; rumor has it; word has it; word on the street
    i hear ~5 divorc*|mortgage|debts|nervous|trouble at home|drinking|affair|bank is|bank wants
    gets nervous quickly; know where you live|your; where you live ~2 and
    where your children|kids|daughter|son ~2 go|school; your daughter's school
    i saw you at|with|leaving|last|on; saw you ~2 leaving|coming out|with her|with him|at the bar
    saw your wife|husband|daughter|son|girlfriend|mother|car outside; as a private guest
    told me ~2 when you were|you'd|you had|behind ~2 out|left|back|gone; when you were out of
    while you were out of the; behind the bathroom door
    i looked|dug into your private|past|finances|divorce
    know about your|the ~2 affair|divorce|debts|complaint|incident|mistress|drinking|criminal|secret
    know ~1 more about you|your|what; know your ~1 little|dirty|weak ~1 secret*|spot*|point*
    dirty secret*|laundry; skeleton*; i have his|her|their ~1 number as well|too ~2 and|if|should
    have his|her number as well
    i have ~2 photos|pictures|photographs|recordings|proof ~2 of you|your|if|and|naturally
"""
"""A rival's secrets told or traded; private things known."""

_FIGHT = """
    bleed*|bled|squeez*|crush*|milk|milking|grind|grinding|wring*|hammer*|screw*|bully*|starv* ~1 them|supplier*|vendor*|competit*|rival*|tenant*|customer*|staff|dry|contractor*|farmer*|grower*|haulier*|carrier*|subcontractor*|wholesaler*|landlord*|manufacturer*
    bleed*|bled ~2 dry|money|cash|white; bled a little|bit
    time they bled|paid|felt|learned|learnt|gave|suffered|bleed
    make*|making|let ~3 bleed|beg|sweat|squirm|suffer|grovel|cry; squeezed out|from of|us|me|my|our
    squeez* ~3 out of ~1 them|us|my|our|your|supplier*|vendor*|tenant*|customer*|staff|people
    you've squeezed; laugh* all the way; way to the bank; they always give|cave|crack|fold|pay
    don't|won't|not|never leave the room until|till|before
    until|till they ~2 give|given|crack|cave|beg|break|fold|bleed|surrender|scream|squeal|lost
    they|suppliers|vendors will|'ll|always ~1 cave|crack|fold|beg|surrender|squeal
    make them pay|give|regret|feel
    make your supplier*|vendor*|competit*|rival* ~1 pay|give|cry|beg|bleed|sweat|tremble|fear|work
    see|watch them|your <rival>|suppliers|vendors ~1 sweat|squirm|beg|cry|panic|suffer|struggle|crumble|fall|choke
    on their knees; to their knees; beg for mercy; no mercy; merciless*; take no prisoners
    for the throat|jugular; go for the kill; in for the kill; smell* blood; blood in the water
    kill*|crush*|destroy*|smash*|annihilat*|obliterat*|demolish*|decimat*|slaughter*|bury|humiliat*|flatten*|eliminat* ~1 competit*|rival*|opposition|enem*|opponent*
    kill* ~1 competition; annihilat*; obliterat*; destroy your|the competit*|rival*
    wipe|drive|push|put|force ~1 them|your|competit*|rival*|him ~2 out of|off the business|market|map|town|ground|road|country
    wipe ~2 off the map|market; win the war; this is war; it's war; business is war; declare war
    war on your ~1 supplier*|competit*; dominate your ~1 compet*|rival*|opponent*|market|industry
    outsmart|outmanoeuvre|outmaneuver|trick|fool|deceive|mislead|manipulate|con your ~1 supplier*|customer*|union|vendor*|competit*|rival*|tenant*|staff|board|guests
    beat your supplier*|customer*|vendor*|tenant*; beat ~1 supplier*|vendor* down|at
    steal* ~3 customer*|client*|share|business|people|talent from|away|off
    steal ~1 their ~1 customers|clients|share|talent; poach* ~2 their|from ~1 competit*|rival*
    rather be feared; be feared ~1; feared than; play* ~2 supplier*|vendor*|bidders|them ~1 off|against
    play* ~3 off against; pit* ~2 against each; against each other ~3 price|until|lower|cheaper
    pocket the difference; at their expense
    at the expense of your|their|the ~1 supplier*|staff|tenant*|customer*|competit*|rival*|people|workers|drivers
    their loss is|your; your gain is; someone|somebody has to lose|pay the price|bleed
    someone|somebody must lose; winners and losers; winner takes; dog eat dog; survival of the fittest
    kill or be; hunt or be
    two kinds|types|sorts of companies|businesses|managers|people|leaders|firms|hotels
    last cent|penny|drop|euro|dollar out of|from; every last cent|penny|drop|euro|dollar ~2 out|from|of
    force* ~2 supplier*|vendor*|tenant*|staff to|into
    pressure ~1 your|the supplier*|vendor*|tenant*|staff into|to|until; lock them in
    lock*|locked|trap*|hook*|chain* your|the ~1 customer*|client*|tenant*|users|guests in|into|to|and
    trap your ~1 customer*|client*|user*; get|gets|got|keep them|customers|users hooked
    once they're|they are hooked|locked|trapped|in they
    can't|cannot|never get out|leave|escape again|anymore|once; no escape; suckers; gullible; fleec*
    rip ~1 them|customers|tenants off; take them for ~1; cash cows; you won ~3 rounds|round
    won all|every of|those; this time ~2 my|our turn|round; my turn; score to settle
    settl* ~1 scores|score|accounts; get|getting even; revenge; kept|keep score
    written|wrote ~1 down every; every ~6 written|have|noted down; tables have|are turned
    tables ~1 turned; shoe is on; upper hand; whip hand; over a barrel; at our mercy; at my mercy
    holds|hold all the cards
    you have|you've|have got|there's|leaves you|you'll have no ~1 choice|alternative but|anyway
    you've no choice; you have no choice; no other choice but; nowhere else to go|turn
    where else will|would|can|do|could you; who else will|would|is|could ~3 you
    good luck finding|elsewhere|without|with that|explaining; you need us|me ~1 more; need us more than
    can't|cannot|couldn't|won't do|manage|survive|cope without us|me
    without us you|your ~2 are|you're|won't|will|wouldn't|would|cannot|can't|stop*|stand*|close*|dead|nothing|lost
    lost without us; nothing without us; you'd|you would be nothing|lost|nowhere|dead
    learn|hear|find|discover|see ~1 out|that|you ~5 asked|asking|talking|talked|spoken|negotiating|compared|comparing|shopping ~4 quote*|offer*|competit*|rival*|others|elsewhere|bids|around|supplier*|another|other
    also asked ~3 for a quote|an offer|prices|to quote
    ask*|compar*|invit*|approach*|contact*|tender* ~3 other|another|elsewhere|competing|others|competitor* ~8 withdraw*|forfeit*|void|lapse|lapses|off|surcharge|penalt*|lose
    valid|applies|holds|stands|reserved ~2 only|if|unless|long|for ~3 don't|do not|nobody|no|without|exclusively|partners ~3 ask*|compar*|talk*|approach*|invit*|tender*|other|elsewhere
    as long as you|nobody don't|do not|won't ~1 ask|talk|compare|shop|approach|invite|tender|go|speak|call
    provided you|that don't|do not|you ~2 ask|compare|talk|shop|approach|invite|tender; who shop around
    who ask ~1 others; if you shop around|compare; you shop around
    that you compare|you're|are comparing; you are|you're comparing
    because you|you've|you're ~1 asked|compared|comparing|shopping|invited ~4 others|other|elsewhere|around|competit*
    punish*; penalis* ~3 for|you|customer*|those; penaliz* ~3 for|you|customer*|those
"""
"""The deal as a fight: they lose that you may win, or you lose now."""

_PEOPLE = "".join((_THREAT, _HINT, _GUILT, _SHAME, _FEAR, _CONTEMPT, _BACKS, _PRINT, _SECRETS, _FIGHT))
"""All that no honest cause excuses."""

TOPICS: dict[str, str] = {
    "zero": _TIME + _PEOPLE,
    "zero_people": _PEOPLE,
    "own_cause": """
        because; since our|the|we|your; mill quote; quote ends|lapses|expires; re quote; openly; capacity is
        planned; public holiday*; bank holiday*; lead time; raw material*; supplier's; the tariff
        deadline of; your own ~2; by your; index; exchange rate; as ~1 our|the|your ~3 ends|closes|runs
        your deadline; our contract|hedge|option|lease ~4 ends|expires|runs|renewed; contract is renewed
        when our ~3 ends|renew*|expires|closes|lapses; insurer*; regulator's; operator ~2 takes; grant
        subsid*; funding; tariff period; harvest; crop; ferry; school holidays; permit*; press closes
        print date; after that we|i; no pressure; no hurry; no rush; commits you to nothing; either way
        nothing happens|changes if; if that is too|not; your ~2 budget|audit|board|date|dates|season
        allocat*; same rule; everyone gets; also later; at the same price later; price stays
        same price afterwards|later; you lose nothing
    """,
    "zero_fair": """
        no pressure; no hurry; no rush; not ~2 threat|pressure|warning; never behind; not behind
        nothing behind; rather than behind; without going behind; not go|want to go behind|over|around
        don't want to ~2 pressure|rush|push|frighten|scare
        as you said|told|put|called|wrote|feared|described; you called|described|dread*|feared|worried
        you said you'd|you|your|that; you told us|me you|that you|about; in your ~1 words; your ~1 words
        your own people|staff|team ~2 told|said|call*|wrote; she|he said that
        we|i won't|don't|never|wouldn't|would ?never|not|will not ~1 squeeze|press|ask|tell|show|share|go|play|use|name|leak|pass|crush
        nobody|no one ~1 loses|lost|has to lose|will lose|gets|is; without anyone|anybody losing; feel free
        you're welcome to; you are welcome to; welcome to ask; please do ask|compare|show
        please ask|show|check|compare|read|involve|bring|let; should ~2 read|see|check it|this|the|them
        do read|check|compare|ask; please read; with his|her|their knowledge
        he|she|they know*|knows about|that|of; copied in; is in copy; in copy
        told him|her|them ~2 too|myself|already; our fault; our own fault; our mistake; not your fault
        nobody's fault
    """,
}
"""Topics, and what is said when they are spoken of; how it is written is told in `flows.critic.phrases`."""

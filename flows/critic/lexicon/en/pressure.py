"""Pressure: fear, guilt, scarcity, contempt, going behind backs; and what makes a deadline honest. English turns of phrase, data only."""

from __future__ import annotations

_TIME = """
    think|decide|choose|be|move quickly|fast|quick or; so think quickly
    can|could only hold it|them|this for friends; can|could only hold it|them|this until tonight
    can|could only hold it|them|this till tonight; can|could only hold it|them|this for you until
    can|could only hold the price for friends; can|could only hold the price until tonight
    can|could only hold the price till tonight; can|could only hold the price for you until
    can|could only hold the slot for friends; can|could only hold the slot until tonight
    can|could only hold the slot till tonight; can|could only hold the slot for you until
    no second chance|call|offer|invitation|reminder; won't be a second chance|call|offer
    will not be a second chance|call|offer; the last chair|seat|place|slot goes
    the last chair|seat|place|slot is going; not the only bidder|buyer; not the only name on
    not the only one interested; not the only one looking; not the only one asking
    not the only customer asking; not the only company interested
    don't|not expect the same terms|price|conditions|offer|discount; won't ask again; won't ask twice
    won't offer this again; won't offer it again; won't make this offer; won't repeat this
    won't wait forever; won't be so generous; will not ask again; will not ask twice
    will not offer this again; will not offer it again; will not make this offer; will not repeat this
    will not wait forever; will not be so generous; not going to ask again; not going to ask twice
    not going to offer this again; not going to offer it again; not going to make this offer
    not going to repeat this; not going to wait forever; not going to be so generous
    filling up as we speak; as we speak others; before it's|they're gone; before it's|they're too late
    before it's|they're all gone; before it is gone; before it is too late; before it is all gone
    before they are gone; before they are too late; before they are all gone
    before someone|somebody else gets|takes|grabs; last chance; final chance; final warning
    act now|fast|today; hurry up|now|while; please hurry; better hurry; only # left|remaining
    only # left for; only # left at this; only # left at that; only # left at your; only # left in stock
    only|just #|<small>|few ~2 seats|spots|places|slots|licences|licenses ~2 left|remaining
    only|just #|<small>|few ~2 units|machines|rooms|suites|copies|tickets ~2 left|remaining
    only|just #|<small> ~1 left at this; only|just #|<small> ~1 left at that
    only|just #|<small> ~1 left at your; only|just #|<small> ~1 left at the old
    only|just #|<small> ~1 left in stock; # seats|spots|places|licences|licenses ~1 left|remaining
    few ~1 spots|slots|places|seats|units left; # left at this; # left in stock
    last <small>|few|# ~1 slots|spots|places|seats|units|licences|licenses|machines ~5 going|gone|go
    seats|spots|places|slots are going|filling ~1 fast|quickly; filling fast; don't miss out|this
    do not miss out|this; miss out on ~3 offer|chance|opportunity|deal|discount|this; or miss out
    or lose out; rather lose|miss out; limited time offer|only|deal|price|discount; for a limited time
    limited seats|spots|places|slots|availability; strictly limited; selling ~1 fast; going fast
    almost|nearly sold out; almost gone; once they're|it's gone they're|it's|they|that's
    once they're|it's gone they are; once they're|it's gone it is
    once they are gone they're|it's|they|that's; once they are gone they are; once they are gone it is
    once it is gone they're|it's|they|that's; once it is gone they are; once it is gone it is
    once these are gone they're|it's|they|that's; once these are gone they are
    once these are gone it is; when they're|it's gone they're|it's; when they're|it's gone they are
    when they're|it's gone it is; when they are gone they're|it's; when they are gone they are
    when they are gone it is; when it is gone they're|it's; when it is gone they are
    when it is gone it is; when it's gone
    # people|visitors|companies are ~2 looking|viewing|watching|considering at|this|it
    # buyers|firms|others are ~2 looking|viewing|watching|considering at|this|it
    people are ~2 viewing|watching this|it|them; people are ~2 looking at this|it|them
    looking at them|it|this right now; booked # minutes|hours|times ago|today
    booked # minutes|hours|times in the last; just booked|bought|reserved this|one|by|a
    someone|somebody ~2 just booked|bought|reserved; viewing this page; in your basket
    secure your place|spot|seat|slot|price|discount now|today|before|while; reserve ~2 before ~2 gone
    claim your ~3 now|before|today; grab your ~3 now|before|today|while; grab ~1 while you can
    get ~1 while you can; while you still can; not be shown|offered|repeated|available again
    won't be shown|offered|repeated again; won't be repeated; never see ~1 price|offer again
    never be offered|available again; never be this cheap again
    this|such ?an|a offer|price|deal|chance|opportunity won't|never|doesn't ~1 come|comes|last
    this|such ?an|a offer|price|deal|chance|opportunity won't|never|doesn't ~1 return|knock|repeat*
    this|such ?an|a offer|price|deal|chance|opportunity will not ~1 come|comes|last|return|knock|repeat*
    won't last ~1 long|forever; who hesitate* ~3 get|lose*|pay*; he who hesitates; who snoozes
    snooze you lose; you snooze
    offer|price|deal|discount|link|quote|rate ~1 expires|ends|disappears tonight|today|tomorrow|soon
    offer|price|deal|discount|link|quote|rate ~1 dies|dead|gone|void tonight|today|tomorrow|soon
    offer|price|deal|discount|link|quote|rate ~1 expires|ends|disappears|dies|dead|gone|void at midnight
    offer|price|deal|discount|link|quote|rate ~1 expires|ends|disappears|dies|dead|gone|void in # hours
    offer|price|deal|discount|link|quote|rate ~1 expires|ends|disappears in # minutes
    offer|price|deal|discount|link|quote|rate ~1 dies|dead|gone|void in # minutes
    offer|price|deal|discount|link|quote|rate ~1 expires|ends|disappears this evening
    offer|price|deal|discount|link|quote|rate ~1 dies|dead|gone|void this evening; expires tonight
    expires at midnight; before midnight tonight; tonight only; valid today only; for today only
    offer today only; price today only; one time offer|chance|only; once in a lifetime
    valid|good|available only today|tonight; valid|good|available only until midnight
    valid|good|available only for the next # hours; valid|good|available only for # hours
    valid|good|available only for # minutes; valid|good for the next # hours|minutes
    within the next # minutes|hours ~3 discount|off|price|offer|free; next # minutes only
    only if you ~1 sign|order|decide|commit|buy today|tonight|now
    only if you ~1 sign|order|decide|commit|buy on the spot
    only if you ~1 sign|order|decide|commit|buy right now
    only if you ~1 sign|order|decide|commit|buy this minute; if you sign before i
    if you sign before you; if you sign right now; if you sign on the spot; if you sign this minute
    sign ~2 today|tonight|now or; unless you ~1 sign|order|decide|commit today|tonight|now
    before you hang up; before the end of this call; by the end of this|the call
    off the table tomorrow|tonight; off the table the moment; off the table the minute
    offer ~2 withdrawn tonight|tomorrow|if; offer ~2 withdrawn the moment; now or never; clock's ticking
    clock is ticking; time's ticking; time's running out; time's almost up; time's nearly up
    time is ticking; time is running out; time is almost up; time is nearly up; running out of time
    tick tock; ticking clock; window is closing; window ~2 closing fast; why wait; don't wait any
    don't wait too long; don't wait until it's; don't wait until they; don't wait till it's; don't delay
    what are you ~1 waiting for; whoever rings|calls|signs|writes|answers|pays|orders|moves ~1 first
    whoever ~3 first gets|wins|takes; first to sign gets|wins|takes
    someone|somebody else will ~1 grab|snap|buy; someone|somebody else will get|have it
    someone|somebody else gets|takes it|them|the|your
    another|other buyer|buyers|bidder|bidders|customer is|are ~1 waiting|interested|queuing
    another|other buyer|buyers|bidder|bidders|customer is|are ~1 looking|keen|ready|circling
    another|other customers|party|parties|client|company is|are ~1 waiting|interested|queuing
    another|other customers|party|parties|client|company is|are ~1 looking|keen|ready|circling
    another|other buyer|buyers|bidder|bidders|customer has been ~1 waiting|interested|queuing
    another|other buyer|buyers|bidder|bidders|customer has been ~1 looking|keen|ready|circling
    another|other customers|party|parties|client|company has been ~1 waiting|interested|queuing
    another|other customers|party|parties|client|company has been ~1 looking|keen|ready|circling
    another|other buyer|buyers|bidder|bidders|customer have been ~1 waiting|interested|queuing
    another|other buyer|buyers|bidder|bidders|customer have been ~1 looking|keen|ready|circling
    another|other customers|party|parties|client|company have been ~1 waiting|interested|queuing
    another|other customers|party|parties|client|company have been ~1 looking|keen|ready|circling
    others are ~1 waiting|queuing|interested; plenty of others ~1 waiting|interested|who
    next in line gets|takes; next on my list; goes to the next bidder|customer|company|buyer
    goes to the next in line; goes to your <rival>
    give it to your|a|another <rival>|customer|bidder|one
    give it to the next <rival>|customer|bidder|one; give it to one of your <rival>|customer|bidder|one
    go to your <rival>; offer it|this|them to your <rival>
    your <rival> is|are ~2 waiting|queuing|circling|ready|keen|interested; can only sit on it|this|them
    they're quick over; put my name on them|it|one for you; price doubles
    price|prices goes|go|jumps|doubles|rises ~2 tomorrow|tonight
    price|prices goes|go|jumps|doubles|rises ~2 at midnight
    manager|boss ~2 approved|signed|allowed ~5 today only
    manager|boss ~2 approved|signed|allowed ~5 tonight only
    manager|boss ~2 approved|signed|allowed ~5 only today
    manager|boss ~2 approved|signed|allowed ~5 until tonight
    before your <rival> does|do|gets|takes|signs|acts|wakes
    every day|week|hour|minute|month you ~1 wait|hesitate|delay ~8 lose*|losing|cost*|die*
    every day|week|hour|minute|month you ~1 wait|hesitate|delay ~8 burn*|closer|win*|gain*
    every day|week|hour|minute|month you ~1 do nothing ~8 lose*|losing|cost*|die*
    every day|week|hour|minute|month you ~1 do nothing ~8 burn*|closer|win*|gain*
    every day|week|hour|minute|month you ~1 put it off ~8 lose*|losing|cost*|die*
    every day|week|hour|minute|month you ~1 put it off ~8 burn*|closer|win*|gain*
    every day|minute|hour you wait|hesitate|delay; every day without us
    first signature|order|call|one|deposit gets|wins|takes|secures|counts
    have|has asked for it|them|this ~3 first
    you have|you've|have until|till ~1 tonight|midnight|noon|tomorrow|five|six|four|# ~1 o'clock
    you have until|till ~1 tonight|midnight|noon|tomorrow
    only|just one|two|three|# ~2 date|dates|slot|slots|place|places|unit|units|seat|seats left|free|remaining|available ~5 first|asked|want|waiting|others|quick*
    valid for # hours ~4 after|then; after that the price|rate|offer doubles|jumps|is|goes
    better be quick|fast; be quick|fast about; while there's still|there is still time
    before the door|doors|window closes|close|shuts
    door|doors close|closes ~2 tonight|midnight|soon|tomorrow|friday
    release|give|sell|reassign|pass|hand your|the|this|these ~1 capacity|slot|slots|place|places|seat|allocation|stock|machine ~1 to another|the|a|someone|your|others
    people|those|companies|customers who decide|act|move|sign quickly|fast|today|now
    last|final opportunity|hours to|before|left; final call to|for
    only # ~2 are|is|will ~1 accepted|admitted|taken|selected|chosen ~1
    only accept|accepts|accepting|take|takes|taking # ~2 clients|customers|companies; accept only #
    # ~1 companies|clients|applicants are accepted
"""
"""Scarcity, countdowns and prices that run out: the only ones an honest cause excuses."""

_THREAT = """
    don't ring|call|phone|blame us when|if ~2 breaks|fails|goes|stops|leaks|collapses|happens
    don't come to us when|if ~2 breaks|fails|goes|stops|leaks|collapses|happens
    don't write to us when|if ~2 breaks|fails|goes|stops|leaks|collapses|happens
    do not ring|call|phone|blame us when|if ~2 breaks|fails|goes|stops|leaks|collapses|happens
    do not come to us when|if ~2 breaks|fails|goes|stops|leaks|collapses|happens
    do not write to us when|if ~2 breaks|fails|goes|stops|leaks|collapses|happens
    you'll come back begging|crying; you'll come back to us; you will come back begging|crying
    you'll be back and|but|begging; we will see who; we'll see who laughs|wins|comes
    we'll see who is right; bottom of our|my pile|list
    those|people|customers|anyone|companies who come|wait|sign|order|decide|call|hesitate ~5 will pay
    those|people|customers|anyone|companies who come|wait|sign|order|decide|call|hesitate ~5 pays more
    those|people|customers|anyone|companies who come|wait|sign|order|decide|call|hesitate ~5 pay more
    those|people|customers|anyone|companies who come|wait|sign|order|decide|call|hesitate ~5 pay double
    those|people|customers|anyone|companies who come|wait|sign|order|decide|call|hesitate ~5 pay extra
    those|people|customers|anyone|companies who come|wait|sign|order|decide|call|hesitate ~5 go last
    those|people|customers|anyone|companies who come|wait|sign|order|decide|call|hesitate ~5 go without
    don't work|deal with people|companies|customers|anyone|those who
    don't do business with people|companies|customers|anyone|those who
    do not work|deal with people|companies|customers|anyone|those who
    do not do business with people|companies|customers|anyone|those who; won't beg; won't chase you
    won't run after you; will not beg; will not chase you; will not run after you; not going to beg
    not going to chase you; not going to run after you; don't be surprised if|when nobody
    don't be surprised if|when no one; don't be surprised if|when we don't
    don't be surprised if|when we can't; don't be surprised if|when you find yourself
    don't be surprised if|when your <rival>; won't be able to help you then|later|anymore
    won't be able to help you any more; won't be in a position to help you then|later|anymore
    won't be in a position to help you any more; will not be able to help you then|later|anymore
    will not be able to help you any more; will not be in a position to help you then|later|anymore
    will not be in a position to help you any more; we have a long memory; we have got a long memory
    we never forget who|this; not forget this; i will remember this|who; i'll remember this|who
    choose your friends|side; which side you're on; with us or against
    placed|put|moved|relegated ~1 to|at the back|end|bottom of ~3 queue|list|pile|waiting
    slip|slips|drop|drops ~1 to|at the back|end|bottom of ~3 queue|list|pile|waiting
    placed|put|moved|relegated ~1 down to the back|end|bottom of ~3 queue|list|pile|waiting
    slip|slips|drop|drops ~1 down to the back|end|bottom of ~3 queue|list|pile|waiting
    back|bottom of the queue|list|pile for; back|bottom of the queue you|if|unless
    move* you to the ~3 list|tier|tariff|rate; move* you down|back ~2 list|queue|tier; have to move you
    lose your ~1 place|slot|turn|spot in the|our ~1 queue|line|list|plan; be served last
    you'll be last in|to|on; you will be last in|to|on; serve* you last
    those who ~1 haven't|don't|fail|wait|hesitate ~6 lose|regret
    those who ~1 haven't|don't|fail|wait|hesitate ~6 will pay
    those who ~1 haven't|don't|fail|wait|hesitate ~6 will lose
    those who ~1 haven't|don't|fail|wait|hesitate ~6 pay more
    those who ~1 haven't|don't|fail|wait|hesitate ~6 end up
    those who ~1 haven't|don't|fail|wait|hesitate ~6 be placed
    those who ~1 haven't|don't|fail|wait|hesitate ~6 are placed; those who ~1 have not ~6 lose|regret
    those who ~1 have not ~6 will pay; those who ~1 have not ~6 will lose
    those who ~1 have not ~6 pay more; those who ~1 have not ~6 end up
    those who ~1 have not ~6 be placed; those who ~1 have not ~6 are placed
    those who ~1 do not ~6 lose|regret; those who ~1 do not ~6 will pay
    those who ~1 do not ~6 will lose; those who ~1 do not ~6 pay more; those who ~1 do not ~6 end up
    those who ~1 do not ~6 be placed; those who ~1 do not ~6 are placed
    for everybody|everyone|anyone who signs|orders|decides after|late|later
    see you land|fall|lose|stuck|suffer|miss|struggle|left; see you pay more; see you end up
    see you go under; not even for nice|friends|you; doesn't|don't|won't|never make exceptions not
    it's about loyalty; about costs it's about
    reconsider|rethink our|the|this relationship|cooperation|partnership|friendship|support|commitment
    draw the|our|my consequences; draw my own consequences; draw our own consequences
    there will|would be consequences; there'll be consequences; face the consequences; at your own peril
    on your own head; be it on your; your peril; at your peril
    more grateful|serious customers|partners|clients|buyers; come crying|crawling|running|begging back
    come crying|crawling|running|begging to us; come crying|crawling|running|begging to me
    don't come crying|running|crawling|complaining; come begging; come crawling
    no liability for what happens; no responsibility for what happens
    cannot be held responsible for what; can't be held responsible for what
    won't be ~1 responsible for what; can't|cannot help|protect|save you then
    can't|cannot help|protect|save you after; can't|cannot help|protect|save the second; i can't protect
    we can't protect you from; wash my|our hands of; take it or leave it; ultimatum
    you have been warned; you've been warned; don't say ~3 warn*; can't say ~3 warn*
    consider this|it|yourself ~2 warning|warned; last warning; fair warning; mark my words
    remember my words; you will regret|rue|repent; you will wish you; you'll regret|rue|repent
    you'll wish you; you'll be sorry; you'll be very sorry; you'd regret; before you regret
    live to regret; will deeply regret; will soon regret; will bitterly regret; will come to regret
    will one day regret; going to regret; come to regret; you will be sorry; make you regret
    bitterly regret
    a shame|pity if something|anything|somebody|someone|word|anybody ~1 happened|heard|got|found
    a shame|pity if something|anything|somebody|someone|word|anybody ~1 leaked|were|was|should|happens
    shame|pity if something|anything happened|should|happens; shame|pity if something|anything were to
    shame|pity if somebody|someone|word|anybody ~2 heard|hear|learnt|learned|found|got|find|saw
    shame|pity if somebody|someone|word|anybody ~2 got out
    shame|pity if the press ~2 heard|hear|learnt|learned|found|got|find|saw
    shame|pity if the press ~2 got out
    shame|pity if your <boss> ~2 heard|hear|learnt|learned|found|got|find|saw
    shame|pity if your <boss> ~2 got out
    shame|pity if the board ~2 heard|hear|learnt|learned|found|got|find|saw
    shame|pity if the board ~2 got out
    pity|shame to have to tell|report|inform|mention|explain|write|say
    would be unfortunate|unpleasant|awkward|regrettable if ~5 heard|found|learned|learnt
    would be unfortunate|unpleasant|awkward|regrettable if ~5 leaked|read|saw|knew
    would be unfortunate|unpleasant|awkward|regrettable if ~5 got out; pull the plug on you|your
    don't make me call|go|tell|write|regret|choose|wait; make my life difficult
    make your life ~1 difficult|hard|harder|miserable
    things could get ~1 ugly|unpleasant|difficult|uncomfortable|awkward; get ugly
    or explain ~6 why; and explain ~5 why you
    explain ~6 why you ~3 left|missed|ignored|waited|said|turned|lost|passed|refused|hesitated|dithered
    explain ~6 why you ~3 didn't|chose|let|threw|walked
    explain to your|the ~3 board|boss|ceo|cfo|director|partners|shareholders|owners|chairman|management why
    explain at the|your|next ~3 why; answer to your|the board|boss|ceo|shareholders|owners|chairman for
    when your boss|board|director|ceo|cfo|chairman asks|finds|hears|learns
    what will your boss|board|director|ceo say; good luck explaining; have fun explaining
    being left behind; be left standing; getting left behind
    will be left with nothing; you're being overtaken; been overtaken by your
    don't count on ~3 getting|us|me|help|support|any
    review the goodwill|discount|terms|conditions ~4 other|your
    reconsider our|the ~3 relationship|support|terms|goodwill|discount
    nobody|no-one|none|no one ~1 has|ever ~1 regretted
    plenty|many|most|some|others ~2 have|will|who regretted|regret; you'll|you ?will|you'd ~1 regret
    will regret it|this|waiting|not|that; regret waiting|not|it|this|that ~2
    it's this|us or nothing|them|chaos|the; take it or leave
    my way or; begging for it|this|them|us|your; who has|have been begging; are begging|desperate for|to
    would kill for; would jump at
    wouldn't|would not want|like to have to tell|explain|say|report|mention
    can't|cannot protect|shield|cover you ~3 any|anymore|longer|from|then
    tell ~2 who held|delayed|blocked|stopped|refused; working against you|us|this; behind your back|backs
    stab* ~2 in the back
    shouldn't|should not be telling|saying|really ~1 you|this|that; not supposed to tell|say|show
    if you leave|cancel|quit|terminate|switch|refuse|decline ~3 don't|we'd|won't count|forget|regret
    if you leave us don't|we|you'll; either you commit|sign|decide|accept ~6 or we|i|i'll|we'll|the|your
    don't normally|usually ~1 tell|say ~2 but
    after ~1 friday|today|tomorrow|that|tonight you're on your own
"""
"""Price rises, the end of the queue, leaving, regret."""

_HINT = """
    hate to have to write|go|turn|speak|talk|tell|inform|explain|report
    write to your ~1 <boss> directly; if i were you i'd ~1 sign|hurry|act|order
    if i were you i'd ~1 not wait; if i was you i'd ~1 sign|hurry|act|order
    if i was you i'd ~1 not wait; if i were you i would ~1 sign|hurry|act|order
    if i were you i would ~1 not wait; if i was you i would ~1 sign|hurry|act|order
    if i was you i would ~1 not wait; before word reaches|gets
    learn|hear|read ~3 from|in the newspaper|newspapers|papers|press
    find out ~3 from|in the newspaper|newspapers|papers|press
    auditors|inspector|inspectors|editor|mayor|minister ~5 friends of mine
    friend of mine at the paper|inspectorate|ministry|authority|newspaper
    friend of mine at the tax office; want a name when; want a culprit|scapegoat; looking for a culprit
    name when it goes wrong
    prefer not ~3 bring|raise|mention|tell|report ~4 mr|mrs|ms|your|him|her|them
    your <boss> plays|sails|golfs|hunts|skis|dines in|with|at|next
    your chief executive plays|sails|golfs|hunts|skis|dines in|with|at|next
    your managing director plays|sails|golfs|hunts|skis|dines in|with|at|next
    careful who hears|knows|sees|learns; careful who you tell
    a shame if the|your|his|her ~2 found|heard|learned|learnt|knew|saw|read|got; if word gets out|around
    if this story gets out|around; if that story gets out|around
    gets|got|leaks|leaked into|to the paper|papers|press|newspaper|news
    gets|got|leaks|leaked into|to the local paper; gets|got|leaks|leaked into|to the local press
    gets|got back to your ~1 <boss>; reach* the ears of; come* to the ears of
    higher up ~2 notice|ask|wonder; friends in high places; one phone call from; would hate your <boss>
    decide ~4 or ~2 explain|answer|regret|lose; or ~3 explain to your; or ~3 explain to the <boss>
    or explain to|why|yourself; explaining to do; some explaining; lot of explaining
    have to explain ~5 why you|nobody|nothing; how will you explain|justify
    how would you explain|justify ~2 that you; be explaining why|empty|how|yourself
    be explaining to your; be explaining to the <boss>; be explaining this to; be explaining it to
    for you to be explaining; explain* to ~2 <boss> why you|nothing|nobody|somebody|it
    explain* to your ~2 <boss> why you|nothing|nobody|somebody|it; explain yourself
    explain* ~2 why you let|ignored|did|waited|hesitated|refused|chose|missed|didn't; answer for it
    be asked how|why ~3 responded|reacted|decided|hesitated|waited|nothing|refused|ignored
    sure|bound|certain to ask how|why|what|about|me|who|where|whether
    they'll|he'll|she'll|will|might|would|may ask ~1 why you|nobody|nothing|no
    they will ask ~1 why you|nobody|nothing|no; he will ask ~1 why you|nobody|nothing|no
    she will ask ~1 why you|nobody|nothing|no; ask* what you did|knew; ask* what you were doing
    ask* what you have been doing
    ask* why you|nobody|nothing ~2 waited|hesitated|nothing|act|acted|sat|ignored|refused|didn't|did
    ask* why you|nobody|nothing ~2 was done
    ask* why no one ~2 waited|hesitated|nothing|act|acted|sat|ignored|refused|didn't|did
    ask* why no one ~2 was done
    wonder* why you|your ~2 waited|hesitated|nothing|sat|ignored|refused|didn't|did|haven't|never
    wonder* why you|your ~2 are still; asks|ask|asking who knew|saved|let|ignored|refused
    asks|ask|asking who is to blame; asks|ask|asking who was to blame; who knew ~4 when
    who let ~3 happen; there'll be one name; there will be one name
    one name on the paper|file|form|document|report; only your name on; it'll be your name
    your name they'll; your name will be on
    look* well|bad|odd|awkward|strange in the|your file|minutes|inquiry|report|investigation|papers
    isn't|not|never closed|settled|forgotten upstairs
    upstairs ~2 noticed|noticing|talking|wondering|asking|nervous; your side of the story
    telling its|their|his|her own version; different version of the story
    already telling ~2 version|story
    i speak|talk|write to your <boss> regularly|often|every|weekly|anyway
    i speak to your ~1 <boss> regularly|often; your <boss> and i play|golf|sail|hunt|dine
    your <boss> and i go back; golf|tennis|sailing|hunting|bridge ~2 with your ~1 <boss>
    golf|tennis|sailing|hunting|bridge ~2 with one of your ~1 <boss>
    lunch|dinner|drinks|coffee|breakfast|golf ~2 with your ~1 <boss> ~8 tell|mention|asked|heard|knows
    lunch|dinner|drinks|coffee|breakfast|golf ~2 with your ~1 <boss> ~8 be asked
    coffee|lunch|drink with ~3 assistant|secretary|wife|husband ~8 question|story|heard|says
    dinner|drinks|word with ~3 assistant|secretary|wife|husband ~8 question|story|heard|says
    coffee|lunch|drink with ~3 assistant|secretary|wife|husband ~8 said|knows|worried|told
    dinner|drinks|word with ~3 assistant|secretary|wife|husband ~8 said|knows|worried|told
    golf day|club|round|course with|on ~5 he's|she's|he|she
    happen* to know they|they're|he|he's|she|she's|your|who|you; happen* to know that your
    happen* to know that they; happen* to know that he; happen* to know that she
    happen* to be at|on|with|in|having|seeing|playing|meeting|sitting ~5 with mr|your|mrs|ms ~1 <boss>|#
    happen* to be ~4 with mr|mrs|herr|frau; happen* to meet|see|know your <boss>
    happen* to dine with your <boss>; happen* to play with your <boss>
    rather tell|report him|her|them that|how|you; rather tell|report your <boss> that|how|you
    rather tell|report your ~1 <boss> that|how|you
    rather not ~1 tell|mention|report ~3 <boss>|him|her|them
    i'd|i'll|we'd|we'll|i|we ~1 have to tell|inform your ~1 <boss>
    i'd|i'll|we'd|we'll|i|we ~1 have to take this to your ~1 <boss>
    i'd|i'll|we'd|we'll|i|we ~1 have to take it to your ~1 <boss>
    i'd|i'll|we'd|we'll|i|we ~1 have to bring this to your ~1 <boss>
    i'd|i'll|we'd|we'll|i|we ~1 have to raise this with your ~1 <boss>
    i'm|we're forced|obliged to tell|inform your; i am forced|obliged to tell|inform your
    we are forced|obliged to tell|inform your; tell|inform your <boss> instead|myself
    tell|inform your <boss> about you
    write|talk|turn|go|speak|straight|directly to your <boss> instead|myself
    write|talk|turn|go|speak|straight|directly to your <boss> about you
    write|talk|turn|go|speak|straight|directly to your <boss> if you
    write|talk|turn|go|speak|straight|directly to your <boss> over you; mention you to your <boss>
    mention your name to your <boss>; i'll|we'll let your <boss> know; i could let your <boss> know
    i can let your <boss> know; i might let your <boss> know; i may let your <boss> know
    go|going|went over|above your head; go over his|her head; over the head of
    go ~1 over|above his|her head; someone|somebody above you
    your <boss> ~1 will|would|might|may|won't ~1 learn
    your <boss> ~1 will|would|might|may|won't ~1 hear about
    your <boss> ~1 will|would|might|may|won't ~1 hear of
    your <boss> ~1 will|would|might|may|won't ~1 hear that
    your <boss> ~1 will|would|might|may|won't ~1 find out
    your <boss> ~1 will|would|might|may|won't ~1 not be amused
    your <boss> ~1 will|would|might|may|won't ~1 be amused
    your <boss> ~1 will|would|might|may|won't ~1 not forgive
    your <boss> ~1 will|would|might|may|won't ~1 never forgive
    your <boss> ~1 will|would|might|may|won't ~1 thank you
    your <boss> will|would|might|may ~2 wonder why; your <boss> will|would|might|may ~2 be surprised to
    your <boss> will|would|might|may ~2 not be pleased
    press|paper|newspaper|regulator would|might|may be interested|curious|surprised|delighted to
    authorities|tenants would|might|may be interested|curious|surprised|delighted to
    neighbours|inspectorate|competitors would|might|may be interested|curious|surprised|delighted to
    what would|will|might your ~1 <boss> say|think if|when|once he|she|they hear|hears|find|finds|learn
    what would|will|might your ~1 <boss> say|think if|when|once he|she|they learns|see|sees|knew|heard
    does take such things personally; takes such|these things ~1 personally; he does take such
    word to the inspector*|press|regulator|authorities|tax|inspectorate|police
    tip off the press|paper|inspector*|regulator|authorities|police|tax; tipped off
    anonymous letter|tip; the press|papers|newspaper|media would|will|might|may ~1 love|enjoy|ask|hear
    the press|papers|newspaper|media would|will|might|may ~1 like to
    the press|papers|newspaper|media would|will|might|may ~1 be interested
    the press|papers|newspaper|media would|will|might|may ~1 have a
    the press|papers|newspaper|media would|will|might|may ~1 find out
    the press|papers|newspaper|media would|will|might|may ~1 get hold
    the local paper would|will|might|may ~1 love|enjoy|ask|hear
    the local paper would|will|might|may ~1 like to
    the local paper would|will|might|may ~1 be interested
    the local paper would|will|might|may ~1 have a; the local paper would|will|might|may ~1 find out
    the local paper would|will|might|may ~1 get hold
    journalist*|reporter* would|will|might|may ~1 love|ask|find|hear
    journalist*|reporter* would|will|might|may ~1 be interested
    journalist*|reporter* would|will|might|may ~1 have a
    journalist*|reporter* would|will|might|may ~1 get hold
    journalist*|reporter* ~2 asks|asking|calling|rings|knocking|sniffing; forced|obliged to report you
    forced|obliged to report this to; forced|obliged to report it to
    hasn't|haven't|hadn't|not ~1 told a soul; hasn't|haven't|hadn't|not ~1 told the tenants
    hasn't|haven't|hadn't|not ~1 told your tenants; hasn't|haven't|hadn't|not ~1 told the neighbours
    hasn't|haven't|hadn't|not ~1 told your neighbours; hasn't|haven't|hadn't|not ~1 told the press
    hasn't|haven't|hadn't|not ~1 told the authorities; hasn't|haven't|hadn't|not ~1 told your guests
    hasn't|haven't|hadn't|not ~1 told the residents; hasn't|haven't|hadn't|not ~1 told your wife
    haven't|hasn't mentioned it|this|that to anyone|anybody|your
    haven't|hasn't mentioned it|this|that to a soul; keep such|this|that ?a thing|matter quiet
    keep such ~2 quiet; keep quiet about what's|the|your|this|it; keep it|this|that to myself|ourselves
    not my place to; asked me|us to keep|stay quiet|silent|mum; my lips are; lips are sealed
    i said nothing; won't say a word; won't breathe a word; wouldn't breathe a word
    naturally|certainly i'd|we'd|i never show|tell|mention|use|publish|repeat
    naturally|certainly i would never show|tell|mention|use|publish|repeat
    naturally|certainly we would never show|tell|mention|use|publish|repeat
    naturally|certainly i will never show|tell|mention|use|publish|repeat
    course i'd|we'd|i never show|tell|mention|use|publish|repeat
    course i would never show|tell|mention|use|publish|repeat
    course we would never show|tell|mention|use|publish|repeat
    course i will never show|tell|mention|use|publish|repeat; i won't go into what; but people talk
    and people talk; people will talk; people are talking; word gets around|about|out
    word travels|spreads; town's ~1 small; town is ~1 small; trade is ~1 small; industry is ~1 small
    it's a small industry|world|trade|town
    your neighbours|tenants|guests|patients|clients|voters|residents|parents will|would ~1 hear of
    your neighbours|tenants|guests|patients|clients|voters|residents|parents will|would ~1 find out
    your neighbours|tenants|guests|patients|clients|voters|residents|parents will|would ~1 talk about
    nobody sees the van|truck|car; get* wind of; everyone would ask; everybody would ask
    be a pity|shame ~1 if ~4 heard|found|learned|learnt|read|knew|saw
    pity|shame if the|your ~3 heard|found|learned|learnt|read|knew|saw; it's between us
    that stays between; sign and it's|it
    what will|would|might the ~3 paper|papers|press|media|neighbours|residents make|say|write|think
    had the offer on|in his|her|their|your; offer on his|her|your desk and; and you know it
    and did nothing; knew ~3 and did nothing
"""
"""Hints to the boss, the board, the press, an authority, the neighbours."""

_GUILT = """
    must assume|conclude that|you ~9 no|not|priority|important|interested|care|indifferent
    can only assume|conclude that|you ~9 no|not|priority|important|interested|care|indifferent
    my third|fourth|fifth|sixth mail|email|message|letter|reminder|attempt
    seems|appears not to matter to you; doesn't matter to you; does not matter to you
    your silence tells|says|speaks|is; ignored|ignoring me|us; ignored|ignoring my mails
    ignored|ignoring my emails; ignored|ignoring my messages
    little fairness|gratitude|loyalty|decency|respect would|wouldn't|goes|please|is
    made of other|different|sterner|better stuff; i told|promised my children|wife|kids|husband
    hoped you were different|better|made; hoped you were one of; you gave your word; a promise is a
    is a promise nothing; what is your word; you know what we|i did for you
    you know what we|i have done for you; you know what we|i 've done for you
    gone|went|go out on a limb; stuck my neck out; stick* my neck out; put my name on the line
    thought we trusted|understood|respected; thought i|we could rely|count|trust
    not angry just|only|but; after <small>|#|eleven|fifteen|twenty|thirty years ~4 all it takes
    after <small>|#|eleven|fifteen|twenty|thirty years ~4 this is how
    after <small>|#|eleven|fifteen|twenty|thirty years ~4 comes down to
    after <small>|#|eleven|fifteen|twenty|thirty years ~4 you ask
    after <small>|#|eleven|fifteen|twenty|thirty years ~4 you compare
    after <small>|#|eleven|fifteen|twenty|thirty years ~4 a tender
    after <small>|#|eleven|fifteen|twenty|thirty years ~4 a price list
    after <small>|#|eleven|fifteen|twenty|thirty years ~4 how you; after so many years ~4 all it takes
    after so many years ~4 this is how; after so many years ~4 comes down to
    after so many years ~4 you ask; after so many years ~4 you compare; after so many years ~4 a tender
    after so many years ~4 a price list; after so many years ~4 how you; nobody else picked up
    who picked up the phone; dropped everything for you; conveniently forgotten; short memory
    short memories; memory is short; how quickly you|people|some forget; some people forget
    easy to forget who; did i do something wrong; have we done something wrong; what have we|i done to
    don't we deserve; do we not deserve; you are my last hope; you're my last hope; my last hope|chance
    only you can save; i have a family; i have three children; i have two children
    i have small children; i have a mortgage; lay off my; lay people off because
    have to let people|someone go because; have to let two people go because; blame me|us if you
    after all|everything we|i|we've|i've|my|our ~2 done|did|do|given|invested|gave|through
    after all|everything we|i|we've|i've|my|our ~2 been through
    after all that we|i|we've|i've|my|our ~2 done|did|do|given|invested|gave|through
    after all that we|i|we've|i've|my|our ~2 been through; after everything ~2 for you
    after all i've|we've; after all these years; after all ~1 years you; after so many ~1 years you
    all i've|we've done for you; all i have done for you; all we have done for you
    you owe us|me this|that|one|something; you owe us|me at least; you owe us|me an answer
    you owe us|me an explanation; you owe us|me an apology; you owe us|me your loyalty; owe at least
    owe us at; owe me at; owe us an; owe me an; owe us this; owe me this; owe us one; owe me one
    owe us that; owe ~3 an answer; owe ~3 an explanation; owe ~3 an apology; owe it to us|me
    humanly disappointing; least you|one can|could do|say; least we|i can|could|may ~1 expect
    least you can|could do
    i'm|we're ~2 disappointed|saddened|hurt that|in|by|with|at|after|to ~2 you|your|you've
    i'm|we're ~2 disappointed|saddened|hurt that|in|by|with|at|after|to ~2 you're|all|comparing|compare
    i'm|we're ~2 offended|insulted|dismayed that|in|by|with|at|after|to ~2 you|your|you've
    i'm|we're ~2 offended|insulted|dismayed that|in|by|with|at|after|to ~2 you're|all|comparing|compare
    i'm|we're ~2 let down that|in|by|with|at|after|to ~2 you|your|you've|you're|all|comparing|compare
    i am ~2 disappointed|saddened|hurt that|in|by|with|at|after|to ~2 you|your|you've
    i am ~2 disappointed|saddened|hurt that|in|by|with|at|after|to ~2 you're|all|comparing|compare
    i am ~2 offended|insulted|dismayed that|in|by|with|at|after|to ~2 you|your|you've
    i am ~2 offended|insulted|dismayed that|in|by|with|at|after|to ~2 you're|all|comparing|compare
    i am ~2 let down that|in|by|with|at|after|to ~2 you|your|you've|you're|all|comparing|compare
    we are ~2 disappointed|saddened|hurt that|in|by|with|at|after|to ~2 you|your|you've
    we are ~2 disappointed|saddened|hurt that|in|by|with|at|after|to ~2 you're|all|comparing|compare
    we are ~2 offended|insulted|dismayed that|in|by|with|at|after|to ~2 you|your|you've
    we are ~2 offended|insulted|dismayed that|in|by|with|at|after|to ~2 you're|all|comparing|compare
    we are ~2 let down that|in|by|with|at|after|to ~2 you|your|you've|you're|all|comparing|compare
    i feel ~2 disappointed|saddened|hurt that|in|by|with|at|after|to ~2 you|your|you've
    i feel ~2 disappointed|saddened|hurt that|in|by|with|at|after|to ~2 you're|all|comparing|compare
    i feel ~2 offended|insulted|dismayed that|in|by|with|at|after|to ~2 you|your|you've
    i feel ~2 offended|insulted|dismayed that|in|by|with|at|after|to ~2 you're|all|comparing|compare
    i feel ~2 let down that|in|by|with|at|after|to ~2 you|your|you've|you're|all|comparing|compare
    we feel ~2 disappointed|saddened|hurt that|in|by|with|at|after|to ~2 you|your|you've
    we feel ~2 disappointed|saddened|hurt that|in|by|with|at|after|to ~2 you're|all|comparing|compare
    we feel ~2 offended|insulted|dismayed that|in|by|with|at|after|to ~2 you|your|you've
    we feel ~2 offended|insulted|dismayed that|in|by|with|at|after|to ~2 you're|all|comparing|compare
    we feel ~2 let down that|in|by|with|at|after|to ~2 you|your|you've|you're|all|comparing|compare
    boss is ~2 disappointed|saddened|hurt that|in|by|with|at|after|to ~2 you|your|you've
    boss is ~2 disappointed|saddened|hurt that|in|by|with|at|after|to ~2 you're|all|comparing|compare
    boss is ~2 offended|insulted|dismayed that|in|by|with|at|after|to ~2 you|your|you've
    boss is ~2 offended|insulted|dismayed that|in|by|with|at|after|to ~2 you're|all|comparing|compare
    boss is ~2 let down that|in|by|with|at|after|to ~2 you|your|you've|you're|all|comparing|compare
    director is ~2 disappointed|saddened|hurt that|in|by|with|at|after|to ~2 you|your|you've
    director is ~2 disappointed|saddened|hurt that|in|by|with|at|after|to ~2 you're|all
    director is ~2 disappointed|saddened|hurt that|in|by|with|at|after|to ~2 comparing|compare
    director is ~2 offended|insulted|dismayed that|in|by|with|at|after|to ~2 you|your|you've
    director is ~2 offended|insulted|dismayed that|in|by|with|at|after|to ~2 you're|all
    director is ~2 offended|insulted|dismayed that|in|by|with|at|after|to ~2 comparing|compare
    director is ~2 let down that|in|by|with|at|after|to ~2 you|your|you've|you're|all|comparing|compare
    team is ~2 disappointed|saddened|hurt that|in|by|with|at|after|to ~2 you|your|you've
    team is ~2 disappointed|saddened|hurt that|in|by|with|at|after|to ~2 you're|all|comparing|compare
    team is ~2 offended|insulted|dismayed that|in|by|with|at|after|to ~2 you|your|you've
    team is ~2 offended|insulted|dismayed that|in|by|with|at|after|to ~2 you're|all|comparing|compare
    team is ~2 let down that|in|by|with|at|after|to ~2 you|your|you've|you're|all|comparing|compare
    i was ~2 disappointed|saddened|hurt that|in|by|with|at|after|to ~2 you|your|you've
    i was ~2 disappointed|saddened|hurt that|in|by|with|at|after|to ~2 you're|all|comparing|compare
    i was ~2 offended|insulted|dismayed that|in|by|with|at|after|to ~2 you|your|you've
    i was ~2 offended|insulted|dismayed that|in|by|with|at|after|to ~2 you're|all|comparing|compare
    i was ~2 let down that|in|by|with|at|after|to ~2 you|your|you've|you're|all|comparing|compare
    we were ~2 disappointed|saddened|hurt that|in|by|with|at|after|to ~2 you|your|you've
    we were ~2 disappointed|saddened|hurt that|in|by|with|at|after|to ~2 you're|all|comparing|compare
    we were ~2 offended|insulted|dismayed that|in|by|with|at|after|to ~2 you|your|you've
    we were ~2 offended|insulted|dismayed that|in|by|with|at|after|to ~2 you're|all|comparing|compare
    we were ~2 let down that|in|by|with|at|after|to ~2 you|your|you've|you're|all|comparing|compare
    disappointed in you; find that|it|this ~3 disappointing|hurtful|insulting|offensive|disrespectful
    a bit hurt; rather hurt; feel hurt; it hurts that|me|us|to; hurts me|us that|to
    expected more|better|otherwise of|from you; expected something else of|from you
    hoped for more|better from you; thought better of you; think less of you; expect better of|from you
    expect better of|from a friend; expect better of|from a partner
    disappointment* ~3 learn|hear|see ~2 you; what a disappointment; ungrateful; ingratitude; disloyal
    disloyalty; grateful customer*; let my team down; let my people down; let our team down
    don't let us|me down; you let us|me down; you'd let us|me down; we deserve better; i deserve better
    deserve better than this; deserve better than that; deserve better from you
    deserve ~1 answer|honesty|loyalty from you; thought we were friends; thought we had a deal
    thought we had an understanding; thought we were partners; thought we had something
    thought you were different|better; thought you were a friend; thought you were my friend
    thought you were one of; my wife can; not what friends; what friends do; what friends are for
    friends don't|never|wouldn't ask|compare|haggle|send|do|let|leave|forget|need|shop|tender
    friends do not ask|compare|haggle|send|do|let|leave|forget|need|shop|tender
    friend would|wouldn't ~2 compare|ask|do|say|sign|haggle|need; friend would|wouldn't ~2 make me
    friend would|wouldn't ~2 let me; friend would not ~2 compare|ask|do|say|sign|haggle|need
    friend would not ~2 make me; friend would not ~2 let me; say something as a friend
    speaking as a friend; tell you this|that as a friend; telling you this|that as a friend
    telling you this because i like|care; as your friend i; friend to friend
    true|real|loyal|good friends|partners|partner|customers don't|never|would|wouldn't
    true|real|loyal|good friends|partners|partner|customers do not
    partners don't ask|compare|haggle|tender|shop|negotiate
    loyal customers don't ask|compare|haggle|tender|shop|negotiate
    good customers don't ask|compare|haggle|tender|shop|negotiate; how could you do|let|treat|forget
    how could you be so; how can you do this to; how dare; you kept changing
    feel* exploited|betrayed|insulted; betrayed us|me|our|my; betrayal; backstab*; stab* ~3 in the back
    slap in the face; kick in the teeth; behind our back|backs; behind my back; cheat* on us|me
    know what would|is ~1 decent|honourable; know what would be ~1 decent|honourable
    what would be decent; what is decent here; decent thing would; decent thing to do; the decent thing
    make a thing|drama of it; make a thing|drama out of it; make a thing|drama about it
    return the|a|this|that favour|favor; remember the favour*; favour* we did; favour* i did
    favour* you owe; favour* we've done; favour* i've done; when you needed us|me
    when nobody else would|came|wanted|helped|did; when no one else would|came|wanted|helped|did
    stood|stuck by you; who was there when; who was there for you; who was it ~2 when|who you
    remember who ~1 helped|saved|stood|was|picked|came; don't forget who; forgotten who
    forgotten what we; forgotten what i; forgotten how we
    saved your neck|skin|bacon|christmas|launch|season; never sent a bill; never sent an invoice
    never sent you a; never sent you an; never asked for anything; never asked for thanks
    never asked you for anything; never asked for a penny; never asked for a cent; never mentioned it to
    never said a word; never billed you; never held it against; it's your turn to return
    it's your turn to help us; it's your turn to show loyalty; it's your turn to give something
    it's your turn to do something for; now it's your turn to return; now it's your turn to help us
    now it's your turn to show loyalty; now it's your turn to give something
    now it's your turn to do something for; it is your turn to return; it is your turn to help us
    it is your turn to show loyalty; it is your turn to give something
    it is your turn to do something for; my turn now; take it as my turn; as my turn
    pay us|me back for|with|our; repay us|me|our|my ~2 loyalty|patience|trust|kindness|help|by
    time to give something back; you're the only one who can help; counting on you not to
    counting on you personally; don't do this to me|us; doing this|that to me|us; do this|that to me|us
    wouldn't do this|that to; be doing this to
    my job|bonus|target|family|career|quota|month ~2 depends|hangs|rides|hinges on
    short of my target|quota; save my quarter|month|year|job|skin|bacon; help me ~2 make|hit|reach my
    my director|boss|manager ~3 shouting; my director|boss|manager ~3 kill me
    my director|boss|manager ~3 fire me; my director|boss|manager ~3 sack me
    my director|boss|manager ~3 skin me; my director|boss|manager ~3 breathing down
    my director|boss|manager ~3 on my back; my director|boss|manager ~3 expects me
    told my director|boss|manager|board|husband|wife|team ~2 you'd
    told my director|boss|manager|board|husband|wife|team ~2 you would
    told my director|boss|manager|board|husband|wife|team ~2 you will
    told my director|boss|manager|board|husband|wife|team ~2 you're in
    told my director|boss|manager|board|husband|wife|team ~2 you had
    told my director|boss|manager|board|husband|wife|team ~2 your order
    told my director|boss|manager|board|husband|wife|team ~2 it's yours; forecast with your name
    you in my forecast; forecast ~3 beside it; already counted|promised|announced your order|signature
    it's me who pays|must|will; it's me who has to; me who has to go|explain|answer
    get me in|into trouble; get ~1 into trouble ~2 unless
    me in a ~1 difficult|awkward|impossible position|spot|situation; lose my job|bonus|face
    cost* me my job|bonus; i really don't know how that ends; mean* ~2 lot to me personally; for my sake
    for the sake of our friendship; for old times|time's sake; old times sake; for old times
    out of loyalty|decency|gratitude; sense of loyalty|decency
    question|matter of loyalty|decency|honour|honor|gratitude|respect; loyalty deserves
    loyalty is a two; loyalty is a duty; loyalty goes both; loyalty works both; loyalty cuts both
    prove your loyalty; show some|your gratitude|loyalty|decency|respect
    show a little gratitude|loyalty|decency|respect; test of loyalty|friendship; stay loyal to us
    the thanks we|i get; thanks we|i get; is this how you treat|thank|repay|reward
    is that how you treat|thank|repay|reward; so this is how you treat|thank|repay|reward
    so that is how you treat|thank|repay|reward; is this|that our; is this|that the thanks
    is this|that my thanks; thank us by; kept you afloat|alive|going|supplied
    carried you through|when|for; bent over backwards; sacrificed ~4 for you
    worked nights|weekends ~5 for you; patience is|has ~1 running|wearing|limits|limit|end|ended|thin
    my patience; our patience; los* patience; gave me|us your word; we shook hands ~5 and now
    your father|grandfather would|wouldn't|never; your late father would|wouldn't|never
    turn in his grave; say no more about it; you know it too; break* my|our heart; broke my heart
    cold hearted; heartless; take it|this|that as an insult|offence; take it|this|that ~1 personally
    an insult to us|me|our|my|the; insult to our|my|the; lack of loyalty|gratitude; sign of mistrust
    feel ~1 guilty; guilty conscience; should feel bad|guilty|ashamed; you don't trust us|me
    don't you trust us|me; do you not trust me
    had expected ~3 from you|first; a call would have been; call first would
    would have liked a call|to hear
    talking to ~2 again ~4 after
    make|makes|making|made|leave|left me|us look ~2 fool|bad|stupid|idiot|ridiculous; let me down
    let us down; feel|felt ~2 let down|betrayed|used|cheated|stabbed|insulted|offended
    stuck my neck|head out; put my neck|head on; put my own|name|reputation ~2 line for
    fought hard|like ~4 price|for|internally; fight hard|like ~4 price|for|internally; went out on a limb
    moved heaven and; pulled every|all string*; called in ~2 favour*|favor*
    you owe it to
    the least you could|can|owe; at least ~2 second look after; after all the|we|i|these|our
    after everything we|i|we've|i've|our; remember who ~1 got|helped|saved|pulled|stood|was|came
    who got you out|into; who helped|saved|pulled you ~4 mess|out|crisis|trouble|then|when
    when nobody|no one else would|wanted|helped|came; we were there when; i was there when
    forget* who ~2 helped|was|stood; if|when you shopped|shop it|this|around|our
    shop* ~3 around ~1 i|we|i'd|with; play* us|me off|against
    owe|owes us|me that|this|one|more|loyalty|respect|an|at|for; you owe it to us|me|yourself
    owe us|me a second|chance|favour|favor|call|look
    disappointed|hurt|saddened|shocked|stunned to ~1 learn|hear|read|find|see that ~1 you|your
    surprised to ~1 learn|hear|read that you ~3 talking|looking|comparing|speaking|meeting|asking|negotiating|considering
    i hear ~1 you're|you ?are talking|speaking|negotiating to|with; talking to ~2 again ~1 after
    had expected ~1 a|phone call|phone|loyalty ~1 first|from
    isn't|not|no ~2 priority for you; i guess ~3 isn't|doesn't|don't|not
    i suppose ~3 isn't|doesn't|don't|not ~2 priority|important|matter
    close|closing your|the file|account ~1; should i close your
    haven't found ~2 minute|minutes|time|second
    surprised ~1 you|not|that ~1 haven't|didn't|have ~1 reply|replied|answered|found|heard|called|come
    i've|i ?have written|called|tried|emailed|mailed|chased ~2 three|four|five|six|several|many|# times
    still no answer|reply|response from
    not even a reply|answer|no|thank; too busy to reply|answer|save|talk|read
    are you ignoring|avoiding me|us|this; radio silence; you've gone quiet|silent|dark; ghosting me|us
    ghosted; must be buried|trapped|kidnapped
    third|fourth|fifth mail|email|message ~2 i|without|no
    i must say i'm|i disappointed|surprised|hurt; after i|we personally
    i'd have thought ~3 unnecessary|enough|loyalty|courtesy|decency
    i would have thought ~3 unnecessary|enough|loyalty|courtesy|decency; i'm ~2 disappointed in you
    i'm disappointed ~1 that ~1 you; second quote was|is ~1 unnecessary|insult|needed
    calling|call in a|that|my ~1 favour|favor; now i need that|this|your|you to
    stood by you when|during|in|through
"""
"""Favours called in, pity, disappointment, loyalty as a duty."""

_SHAME = """
    happens|happened to ~2 director*|manager*|owner*|buyer*|ceos|cfos who|that; job for adults
    job for grown ups; adults in the room; means|mean well but
    never seen a|an|such ~3 in this state|condition|mess
    never seen a|an|such ~3 in such a state|condition|mess; look where they|he|she are|is now
    look where that|it got him|her|them; where that|it got him|her|them
    where that|it got your predecessor; what your mother would say; your mother would say
    just|merely|only playing at business|being|running; leave it to the professionals|adults
    leave it to the grown ups; toy|hobby company|operation|business|outfit
    mickey mouse company|operation|business|outfit; outfit like yours
    for a house|company|hotel|firm|man|woman|business of your standing|reputation|name|size to be
    unworthy of a|you|your; world has moved on without
    nice|lovely|sweet|dear|decent|charming man|woman|guy|lady but he|she|they|not|hardly|no|a
    nice|lovely|sweet|dear|decent|charming chap|fellow|person|bloke but he|she|they|not|hardly|no|a
    dear|sweet|lovely old man|lady|chap|fellow|thing; laugh* about you|your
    looks|look ~1 like nobody has cared; looks|look ~1 like nobody cares
    looks|look ~1 like time stood still; looks|look ~1 like time has stood
    looks|look ~1 like somebody's garage; looks|look ~1 like a dump; looks|look ~1 like a hospital from
    looks|look ~1 like a prison; looks|look ~1 as if nobody has cared; looks|look ~1 as if nobody cares
    looks|look ~1 as if time stood still; looks|look ~1 as if time has stood
    looks|look ~1 as if somebody's garage; looks|look ~1 as if a dump
    looks|look ~1 as if a hospital from; looks|look ~1 as if a prison; honestly who still
    who still does it like; who still works like that; who still uses a fax; who still does that
    only dreamers|fools|romantics still|believe|think|would|do|pay|hesitate|wait
    only idiots|cowards|beginners still|believe|think|would|do|pay|hesitate|wait
    if it bit them|him|her|you; staff|people|employees|users|team|teams|workers are ~1 the weakest
    staff|people|employees|users|workers will click on; people click on anything
    can't|cannot fix stupid; too busy admiring|polishing|arguing ~4 to notice|see|care|look
    too busy counting their ~4 to notice|see|care|look; too busy playing with ~4 to notice|see|care|look
    getting up from the|their chair; get off their|his|her backside|chair
    can't|cannot|couldn't be bothered to; wouldn't know a|what ~3 if; armchair experts|expert|managers
    so called experts|specialists|professionals; self appointed; self important; know it all
    know it alls; wouldn't trust him|her|them with
    even your people|guests|staff|customers laugh|joke|roll|whisper|apologise
    even your people|guests|staff|customers are ashamed; roll their eyes
    people|everyone|everybody|guests|customers whisper|joke about you|your; talking behind your
    laughing stock; laughingstock; talk of the town|trade|industry; laugh* at you|your
    laugh* at him behind; laugh* behind your|his|her; snigger*; get* pitied; gets pitied; be pitied
    pity you; feel sorry for you; embarrassed for you|your; embarrassing for you|someone|your
    embarrassing for a ~1 company; embarrassing for a firm; embarrass yourself; embarrassment ~1 for you
    embarrassment ~1 to your; embarrassment ~1 to you; embarrassment ~1 for your; embarrassment ~1 for a
    frankly ~1 embarrassing; embarrassing isn't|how; embarrassing that you; embarrassing when you
    save|spare your|his|her blushes; spare you ~2 embarrassment|humiliation|shame
    spare you ~2 that conversation; spare you ~2 this conversation; spare us both
    spare you ~1 that in future; spare you ~1 that in the future; show your face; should be ashamed
    ought to be ashamed; aren't you ashamed; you not ashamed; be ashamed of yourself|your
    shame on you|your|those|anyone; shameful; a disgrace; disgraceful*; humiliat*; pathetic*; laughable
    look* ridiculous; ridiculous of you; ridiculous that you; ridiculous way you
    your ~2 is|are a ~1 joke; makes a fool of; fool of yourself; make a fool of; foolish enough
    foolish of you; foolish to ignore; foolish to wait; foolish to refuse; foolish not to
    you'd|you'll be foolish|mad|crazy|stupid; you'd|you'll be a fool; you'd|you'll be an idiot
    you would be foolish|mad|crazy|stupid; you would be a fool; you would be an idiot
    be mad|crazy|stupid|insane not to; only an fool|idiot; only a fool|idiot; fool would; only fools
    foolish people|buyers|managers|companies; stupid people|buyers|managers|companies; stupid enough to
    stupid of you; how stupid; naive people|buyers|managers; naive enough to; too naive to
    hopelessly naive; ignorant people|buyers|managers; amateurish; amateur hour; amateurs running
    amateurs in your; amateurs at your; amateurs in charge; amateurs with your; incompetent*
    incompetence; clueless; brainless; idiots; moron; morons; dimwit*; simpleton*; imbecil*
    half a brain; anyone|anybody|everybody with half|eyes; anyone|anybody|everybody with a brain
    anyone|anybody|everybody with any sense; anyone|anybody|everybody with common sense
    anyone|anybody|everybody with some sense; lemmings; muppets; ostrich policy|approach
    head in the sand; heads in the sand; monkey could; of|only|for losers
    losers wait|hesitate|haggle|compare|think; only losers; laggards; laggard; also rans; cheapskate*
    penny pinch*; bean counter*; beancounter*; pen pusher*; paper pusher*; jobsworth*; box ticker*
    nitpicker*; troublemaker*; naysayer*; whiners; moaners; old fart*; stone age; caveman; cavemen
    dark ages; belong* in a museum|scrapyard|skip|bin
    belong* in the museum|bin|past|stone|nineties|skip|scrapyard
    straight out of the nineties|eighties|1980s|1990s|museum|ark|seventies; still living in the
    stuck|living in the past|nineties|eighties|1990s|1980s|20th; stuck|living in the stone age
    stuck|living in the middle ages; stuck|living in the dark ages; stuck|living in the last century
    stuck|living in the twentieth century; horse and cart|carriage|buggy; flintstone*; steam age
    welcome to the 21st; time has passed you; passed you by; dinosaurs like|will|die|who|still|among
    dinosaur in a; like a dinosaur
    seen cabling|wiring|anything|a|one|such|it|something|that ~4 since i was an|a|at; bless them|him|her
    hobbyists; puts grown ups; grown ups in charge; grown ups do|run|take; cowboys who|did|you; bungl*
    asleep at the wheel; asleep on the job; out of his|her|their|your depth; not the sharpest|brightest
    sharpest knife; not up to the job|task; can't be trusted with; no idea what he's|she's|they're doing
    no idea what he is doing; no idea what they are doing; didn't know what a|an ~3 was|is
    asked what a|an ~2 was|is; what a|an ~2 was for
    people in your it|department|team who don't|can't|never
    predecessor also wanted|thought|tried|believed|said|waited|hoped
    your predecessor too|thought|believed|waited|hesitated|learned|learnt|refused|ignored|lost
    your predecessor paid for; your predecessor made the; predecessor* mistake; mistake your predecessor
    same mistake as your; same mistake as the last; made the same mistake
    whose chair|desk|seat ~1 you|you're; whose chair|desk|seat ~1 you are; chair you're sitting|warming
    chair you are sitting|warming; writing this ~2 third time; third time to your
    writing this ~2 to your successor; talk|speak|deal to|with your successor; had her|his hundred days
    happened to poor; happened to your predecessor; happened to the one who; happened to the man who
    happened to the woman who; happened to the plant manager; happened to the manager
    happened to your colleague; remember what happened to the|your ~2 manager|director|man|woman
    remember what happened to the|your ~2 company|predecessor|colleague|owner|hotel
    happens|happened to companies|people|managers|firms|those|hotels|shops that|who
    look what happened to; you know how that ended; we all know how that ended; end like him|her
    your ~3 looks|look|looked ~2 shabby|tatty|sad|pathetic|embarrassing|neglected
    your ~3 looks|look|looked ~2 run down; your ~3 looks|look|looked ~2 like a dump
    your ~3 looks|look|looked ~2 like something from; shabby ~1 office|place|lobby|shop|hotel|website
    car park was|is|looked|stood half empty; parking lot was|is|looked|stood half empty
    finally a proper; proper hotel|shop|restaurant|company|firm across
    proper hotel|shop|restaurant|company|firm next door
    proper hotel|shop|restaurant|company|firm down the; sorry state; sorry excuse for; poor excuse for
    a sorry sight; sad sight; strangers see such; with your name must
    what guests|visitors|patients must think; what guests|visitors|patients say when
    what guests|visitors|patients say behind; what guests|visitors|patients think when
    what guests|visitors|patients think of a; what your guests must think; what your guests say when
    what your guests say behind; what your guests think when; what your guests think of a
    what your customers must think; what your customers say when; what your customers say behind
    what your customers think when; what your customers think of a
    make* you look bad|old|foolish|stupid|cheap|weak; make* you look like a
    look old|stupid|weak|cheap|foolish next to; happy|content|satisfied with second best
    settle for mediocrity|mediocre; settle for second best; mediocrity; think small; act small
    pay small; small minded; narrow minded; backward companies|people; if you need to ask what it
    need to ask what it costs; not for you if you're happy; not for you if you are happy
    not for you if you think; not for you if you like; not for you if you enjoy
    not for you if you need to ask; not for you if you'd rather; earned the right to
    are you good enough; you good enough for; worthy of our; worth our time; not worth our|my time
"""
"""Ridicule of a place, of staff, of a predecessor."""

_FEAR = """
    don't be the one who|that; ends ~3 midnight|# pm; counting on you ~6 late; will be lost for ever|good
    want|wants to know who|why; who slept; open invitation; still out there; one signature and you
    handed ~3 to your <rival>
    who will|would employ|hire you; who will|would employ|hire a manager
    who will|would employ|hire a plant; who will|would employ|hire someone with
    who will|would employ|hire a director; your lawyer will not help
    no insurer|lawyer|court|judge will help|pay|save|believe|listen
    not a single insurer|lawyer|court|judge will help|pay|save|believe|listen
    will be on the door|indictment|warrant|charge; on the charge sheet
    with a death|fatality on record|your; they|he|she|people will|'ll be looking|pointing at you
    all eyes will be on you; all eyes on you when; nobody will remember why|how
    nobody will remember that you; history will|won't judge|forgive; what will they write
    how will they remember; evening news; six o'clock news; on the news tonight
    one inspection|accident|leak|spark|mistake|complaint|incident|review|guest is all it takes
    all it takes is one spark|mistake|leak|inspection|complaint|accident|bad|disgruntled|angry|careless
    all it takes is a single spark|mistake|leak|inspection|complaint
    all it takes is a single accident|bad|disgruntled|angry|careless
    tell|tells|told his|her|their widow|mother|orphans
    be remembered as|for the ~1 manager|one|director|man|woman|ceo|owner
    you want|like to be remembered who|as|that|to; you want|like to be the one who|as|that|to
    go down in history as the; companies|firms|businesses|shops|hotels|practices won't survive|exist
    companies|firms|businesses|shops|hotels|practices won't be here
    companies|firms|businesses|shops|hotels|practices won't be around
    companies|firms|businesses|shops|hotels|practices will not survive|exist
    companies|firms|businesses|shops|hotels|practices will not be here
    companies|firms|businesses|shops|hotels|practices will not be around
    nine|eight|seven|six|# out of ten|# companies|firms|businesses ~7 gone|never|fold|bankrupt|die
    if it were|was your daughter|son|child|mother|family|father
    your own daughter|son|child|mother|father in|on|who|were|was|lying|lay
    imagine ~4 your daughter|son|child|mother; imagine the headline|headlines|shame; imagine the call to
    picture the headline*; the call you never want; the call nobody wants; knock on your|the door at
    before the police|prosecutor|press|vultures; somebody's son|daughter|father|mother|child
    someone's son|daughter|father|mother|child; in a coffin; at the graveside; whose fault will
    when it all goes wrong; who will they blame|ask|call; who will they come for
    guess who they'll|will|gets|they; guess whose name|head|job|fault
    three guesses whose name|head|job|fault; the buck stops with you; you'll stand alone
    nobody will protect|save|help|defend|cover you; no one will protect|save|help|defend|cover you
    wouldn't want to be in your shoes|chair|place; not like to be in your shoes|chair
    in your shoes i would|wouldn't sleep|worry; in your shoes i would|wouldn't be worried
    in your shoes i would|wouldn't be nervous; sword hangs; sitting on a bomb|powder|time|volcano
    sleepwalk*; the end of your company|career|firm; kill* your business|company|firm|shop|career
    death of your; before|until|when your <rival> eats|eat|take|takes|steals ~5 you|your|first|it
    before|until|when your <rival> steal|does|do|wins|get|gets ~5 you|your|first|it
    robots|ai|machines|amazon will replace|eat|kill|destroy you|your
    robots|ai|machines|amazon is going to replace|eat|kill|destroy you|your
    robots|ai|machines|amazon are going to replace|eat|kill|destroy you|your
    be|get|getting|gets left behind; left behind by your|rival*|market|others|everyone
    left behind by the ~1 compet*; fall* behind your|the compet*|rival*|market|others
    your <rival> have|has ~6 already order*|sign*|bought|switch*|mov*
    your <rival> have|has ~6 already start*|join*|book*|decid*|chosen|done
    your <rival> have|has|are|is already; your <rival> have|has|are|is all
    <rival> ~2 already signed|ordered|bought|switched; your <rival> for the most part; eat* your lunch
    steal*|poach*|take|taking your customers|clients|lunch|guests|market
    steal*|poach*|take|taking your best people; overtak* you; overtake you; leave* you behind|standing
    leav* ~3 in the dust; your <rival> will|would ~1 laugh|overtake|eat|steal|pounce|celebrate|rejoice
    your <rival> will|would ~1 thank you; your <rival> will|would ~1 love it
    your <rival> will|would ~1 be delighted; <rival> is|are ~1 laughing|rubbing
    <rival> won't|don't|doesn't|never wait|hesitate|sleep|rest
    <rival> will not wait|hesitate|sleep|rest; let the|your <rival> win|overtake|have|take|get
    you let the|your <rival>; everyone|everybody else has|is already|moved|signed|ahead
    everyone ~3 except you
    you're the last|only one|company|hotel|shop|firm|plant|manager still|without|left
    you're the last|only one|company|hotel|shop|firm|plant|manager who hasn't
    you're the last|only one|company|hotel|shop|firm|plant|manager that hasn't
    you are the last|only one|company|hotel|shop|firm|plant|manager still|without|left
    you are the last|only one|company|hotel|shop|firm|plant|manager who hasn't
    you are the last|only one|company|hotel|shop|firm|plant|manager that hasn't
    the last shop|hotel|company|firm|plant|one|clinic|farm|school|manager without
    the last shop|hotel|company|firm|plant|one|clinic|farm|school|manager in town
    the last shop|hotel|company|firm|plant|one|clinic|farm|school|manager on the street
    the last shop|hotel|company|firm|plant|one|clinic|farm|school|manager in the street
    the last shop|hotel|company|firm|plant|one|clinic|farm|school|manager in the region
    be the last one|shop|hotel|company|firm in|without|to|on|still; don't be the next|last|only
    do not be the next|last|only; be the next victim|headline|one|name; be the next in the paper
    be the next to fall; be the next in line; next victim; next headline; make|made|hit the headlines
    tomorrow's headlines; tomorrow's headline; headlines will|would; headlines about you
    headlines with your; your name in the paper|papers|press|news|headlines|newspaper
    end|ends up bankrupt; end|ends up in the news; end|ends up in the press
    end|ends up in the newspaper; end|ends up in court; end|ends up in prison; end|ends up in jail
    end|ends up in the headlines; front page of every|tomorrow's; front page of the local
    front page of the times; front page of the paper; front page of the evening
    go|goes|going viral ~2 over|before|and; go|goes|going viral ~2 for all
    go|goes|going viral ~2 for the wrong; viral overnight; over by breakfast; ruined|destroyed overnight
    wiped out overnight; everything you ~1 built|worked ~4 gone|over|lost|ruined|destroyed|burn*
    years of your|work|hard|effort|reputation ~4 gone|over|wiped|ruined|destroyed|smoke
    years of your ~1 are|is over|gone; reputation destroyed|ruined|gone; reputation in tatters
    reputation in shreds; never open|opened|reopen|reopened again
    close|closed|shut their doors forever|within; close|closed|shut their doors for good
    close|closed|shut their doors for ever; go|goes|went|gone|going out of business within
    put|drive|push you out of business; be out of business; you go ~1 bankrupt
    you'll go bankrupt|bust|under
    companies|businesses|firms ~3 don't|won't|never|didn't survive|recover|reopen
    companies|businesses|firms ~3 do not survive|recover|reopen
    companies|businesses|firms ~3 fail to survive|recover|reopen; will you survive; you won't survive
    survive the next ~2 year*|months|crisis|wave|attack|winter; still be in business; still be around in
    adapt|innovate|evolve|digitise or ~1 die|perish|disappear|fail
    digitize|change|transform|automate|modernise or ~1 die|perish|disappear|fail
    adapt|innovate|evolve|digitise|digitize|change|transform|automate|modernise or ~1 be left
    adapt|innovate|evolve|digitise|digitize|change|transform|automate|modernise or ~1 go under
    disrupt or be; eat or be eaten; hack|hacked or be; next kodak|blockbuster
    like|ask|remember kodak|blockbuster; end like kodak|blockbuster; kodak ~3 nokia|blockbuster
    nokia ~3 kodak|blockbuster; disappear from the market; be history if|by|soon|before|within
    days are numbered; writing is|on ~1 the wall
    one click|mistake|spark|leak|video|tweet|photo|slip can end
    one click|mistake|spark|leak|video|tweet|photo|slip can ruin
    one click|mistake|spark|leak|video|tweet|photo|slip can destroy
    one click|mistake|spark|leak|video|tweet|photo|slip could end
    one click|mistake|spark|leak|video|tweet|photo|slip could ruin
    one click|mistake|spark|leak|video|tweet|photo|slip could destroy
    one click|mistake|spark|leak|video|tweet|photo|slip and it's over
    one click|mistake|spark|leak|video|tweet|photo|slip and you're; only|just a matter of time
    matter of time before|until|till; not if but when; question is not if; question isn't if
    not a question of if; isn't if but; not a matter of if; ticking ~1 bomb; time bomb; powder keg
    russian roulette; playing with fire; gambl* with your|their|lives|people's|our
    gambl* with the future; gambl* with the health; play* with lives; play* with people's lives
    play* with your future; play* with their lives; play* with their health; sword of damocles
    disaster|accident|tragedy|scandal|lawsuit ~1 waiting to; waiting to happen; disaster strikes
    catastrophe strikes; fire|hackers|thieves|criminals|burglars don't|doesn't|never wait|sleep|ask|care
    fire|hackers|thieves|criminals|burglars don't|doesn't|never announce|knock|rest|take
    ransomware|death don't|doesn't|never wait|sleep|ask|care|announce|knock|rest|take
    accidents|cybercriminals|attackers don't|doesn't|never wait|sleep|ask|care|announce|knock|rest|take
    fire|hackers|thieves|criminals|burglars does not wait|sleep|ask|care|announce|knock|rest|take
    ransomware|death does not wait|sleep|ask|care|announce|knock|rest|take
    accidents|cybercriminals|attackers does not wait|sleep|ask|care|announce|knock|rest|take
    fire|hackers|thieves|criminals|burglars do not wait|sleep|ask|care|announce|knock|rest|take
    ransomware|death do not wait|sleep|ask|care|announce|knock|rest|take
    accidents|cybercriminals|attackers do not wait|sleep|ask|care|announce|knock|rest|take
    prosecutor* ~3 ask*|knock*|call*|come*|ring*|want*|interested|wonder*|door
    coroner* ~2 ask*|want*|call*; the police ~2 knock*; the police ~2 ask* who; the police ~2 ask* why
    judge ~2 ask*|wants ~1 who|why; you ~4 personally liable; liable with ~1 your|private|own
    liable personally with ~1 your|private|own; your private assets|house|savings|fortune|wealth
    go|end|land|you to|in prison|jail; go|end|land|you up in prison|jail; put you to|in prison|jail
    put you up in prison|jail; in handcuffs; criminal charges|negligence
    you could be sued|prosecuted|charged|arrested|fired|sacked|dismissed
    you'll be sued|prosecuted|charged|arrested|fired|sacked|dismissed
    you will be sued|prosecuted|charged|arrested|fired|sacked|dismissed
    get you sued|prosecuted|charged|arrested|fired|sacked|dismissed
    face prison|jail|ruin|prosecution|bankruptcy; see you in court
    before somebody|someone|anyone|anybody ~1 dies|die|drowns
    before somebody|someone|anyone|anybody ~1 is killed
    before somebody|someone|anyone|anybody ~1 gets killed; before a child ~1 dies|die|drowns
    before a child ~1 is killed; before a child ~1 gets killed; before a worker ~1 dies|die|drowns
    before a worker ~1 is killed; before a worker ~1 gets killed
    wait|waiting until|till|for somebody|someone|something|another ~2 dies|die|killed|hurt
    wait|waiting until|till|for somebody|someone|something|another ~2 happens|dead|death|accident|victim
    wait|waiting until|till|for somebody|someone|something|another ~2 goes wrong
    wait|waiting until|till|for a child ~2 dies|die|killed|hurt|happens|dead|death|accident|victim
    wait|waiting until|till|for a child ~2 goes wrong
    wait|waiting until|till|for the first ~2 dies|die|killed|hurt|happens|dead|death|accident|victim
    wait|waiting until|till|for the first ~2 goes wrong; how many ~3 victims; how many ~3 must die
    how many ~3 have to die; how many ~3 more accidents; does someone|somebody have to die
    someone|somebody has to die; someone|somebody has to get hurt; blood on your
    after the accident|breach|fire|raid they will ask
    after the accident|breach|fire|raid everyone will ask
    after the accident|breach|fire|raid everybody will ask
    think of your|the|our|their ~1 children|kids|families|family|mothers
    think of your|the|our|their ~1 widow*|victims|grandchildren|job|career|pension
    tell|telling|face|facing|look the|their|his|her|your mothers|widow|widows|victims|orphans
    explain to the|their|his|her|your mothers|widow|widows|victims|orphans; you tell the mothers|widow
    explain ~2 to the|their|his|her mother*|widow*
    would|will your children|kids|grandchildren|daughter|son|mother understand|forgive|ask|thank|say
    would|will your children|kids|grandchildren|daughter|son|mother be proud
    your children|kids|grandchildren|daughter|son will|would ~1 forgive|understand
    your children|kids|grandchildren|daughter|son will|would ~1 ask you
    your children|kids|grandchildren|daughter|son will|would ~1 ask why
    your children|kids|grandchildren|daughter|son will|would ~1 never forgive; children understand
    lawyer ~3 family; your signature ~6 forgotten; as a father|mother i
    i'm a father|mother too|myself|and; i am a father|mother too|myself|and; father too and
    mother too and; your conscience; on your ~1 conscience; bad conscience; live with yourself
    live with that on your; live with it on your; live with that knowledge; live with the guilt
    live with that guilt; how ~4 look|looks ~3 in the eye|eyes|face; look yourself in the
    look at yourself in; how will|can|do you face|sleep; sleep soundly|well while|until
    can you really sleep; can you still sleep; do you still sleep
    sleep tonightsleep until then|friday|monday|tomorrow; should keep you awake|up
    ought to keep you awake; should worry|scare|frighten|terrify|alarm you; be very afraid; haunt you
    haunt your; won't|wouldn't|never|not be forgiven; never forgive you|yourself|yourselves
    forgive you if|this|that; ever forgive you|yourself
    can you ~1 afford to wait|ignore|lose|risk|not|hesitate|miss; can you ~1 afford to do nothing
    cannot|can't afford to wait|ignore|miss|hesitate; cannot|can't afford to do nothing
    can you afford another ~2 scandal|accident|breach|winter|failure
    are you ~1 prepared|willing to bet|gamble; are you ~1 prepared|willing to take that risk
    are you ~1 prepared|willing to risk that; are you ~1 prepared|willing to risk your
    are you ~1 prepared|willing to risk their; wake up before; one day you wake; open your eyes
    turn a blind eye; close your eyes to; look the other way; lose your job|career|chair
    cost* you your job|career|licence|head|seat|pension|position|reputation|company
    cost* him|her|them his|her|their job|jobs|head|career|chair|position|post
    your career ~2 over|end|ends|finished; your career ~2 on the line; your career ~2 at stake
    your job ~1 on the line; your job ~1 at stake; your job ~1 at risk; your job is on|at|next|over
    heads will|would|must roll; head ~2 on the block; neck on the line; chopping block; out of a job
    cleared his|her desk; be the one who knew|ignored|hesitated|saved; be the one who let it
    be the one who did nothing; be the one explaining|left; be the one to explain; be the one to blame
    be the one who has to explain; be the one that gets; be the one who gets; be the one who is blamed
    don't want to be the one; like you to be the one; want you to be the one; hate to see you|your
    hate for you|your; i'd hate to have to; hate to tell your; we'd hate to see; not like to be writing
    carry the can; carry the blame; take the fall|rap; left holding the; scapegoat*; fingers will point
    finger pointed at; point* ~1 finger* at you; you'll|get be blamed; you will be blamed
    they'll blame you; the blame will|would|falls|lands ~1 you|fall|land
    the blame will|would|falls|lands ~1 be yours; it's your fault; it's your own fault
    it'll be your fault; it'll be your own fault; it is your fault; it is your own fault
    will be your fault; will be your own fault; would be your fault; would be your own fault
    all your own fault; yourself to blame; only have yourself; too late for you; be too late for you
    one manager|director|person who acted; one plant manager who acted
    while you ~1 hesitate|dither|ponder|deliberate; while you ~1 think it over
    while you are|were hesitating|sleeping|dithering; while you are|were reading this
    while you are|were thinking it over
    as|while you read this ~6 attack*|hack*|lose*|compet*|dying|steal*|die*
    by the time you ~1 notice|realise|realize ~4 late|gone|over
    companies|firms|businesses|those|plants|shops|hotels that|who wait|hesitate|delay|stand|sleep|ignore ~3 are|will|get|die|close|lose|disappear|fail|go|end
    before the inspector|auditor|regulator|authorities|press|prosecutor does|do|comes|come|finds|find|knocks|calls
    act before the|it's|someone|something; eat you up
    don't know it yet; you just don't know
    will be looking for work|jobs|a; looking for a new job
    out of business in|by|within|soon; will be out of business; be out of a; go to the wall
    go under if|unless|soon|in
    one recall|accident|mistake|breach|fire|lawsuit|outbreak|leak|spark|audit|hack|inspection is|was enough|all
    enough to destroy|ruin|finish|sink|wipe|kill|bankrupt; destroy* ~3 years of|work|reputation|life
    want to take that|this chance|risk; take that chance; ready to take that risk
    can you live with that|it; could you live with that|it; is|are you really willing
    what would you tell|say to|your|the
    when it|this|that comes out
    if it|this|that comes out|gets out; if this|it|that ever gets
    if the ministry|press|papers|regulator|authorities|tax|inspector|public|media found|finds|hear|heard|hears|knew|knows|learn*
    what the press|papers|media would|will; would be a shame if|should
    and it's personal; it's personal now; personally|personal fine|fines|liability|liable
    fines are personal; fine is personal; sleep well tonight|then|if; sweet dreams; good night then
    <rival> pocket|pockets|hands|lap|arms; into the hands|arms|pockets of your|the; into your <rival>
    straight to your <rival>
    haunt|haunts you|your|the
    nightmare* ~3 begin*|start*|start|is; your worst nightmare; worst fear*; unthinkable
    the day will come; that day will come; sooner than you think
    already inside your; are|is you|your ~2 willing|prepared|ready to take that|this chance|risk
    will|would you tell|say to your shareholders|board|boss|customers|children|wife|staff
    what will you tell|say|answer your|to|the|when|if; when it all|finally comes out
    be the ~3 who|that explains|has|gets|answers ~1; be the ~3 who|that is blamed
    while you read this|these|it; will the next one be; next one be you|yours; could|might be you next
    put a price on ~1 life|lives|safety
"""
"""Accidents, prosecutors, headlines, lost jobs, dead companies; conscience, children, mothers."""

_CONTEMPT = """
    if quality|safety|service|success|growth ~1 doesn't matter to you
    if quality|safety|service|success|growth ~1 does not matter to you; go to the cheap; cheap customers
    customers who haggle; people who haggle; those who haggle; leader or a follower
    leaders or followers; winner or a loser; the weak hesitate|wait|lose|will
    the strong sign|act|survive|buy; fortune favours the
    they|he|she only make|makes it|everything|things expensive|complicated|difficult|slow
    only find reasons|objections|excuses; reasons why it can't|cannot|won't be done; peasants; plebs
    we|i choose|pick|select our customers; we|i don't need you; we|i don't need your business
    we|i don't need your order; we|i don't need your money; plenty of others who
    plenty of other customers who; take your business elsewhere; somebody else's problem
    not our problem if
    lazy|spoilt|spoiled|pampered staff|people|workers|employees|generation|teams|colleagues|buyers
    staff|employees|workers|people are lazy|stupid|replaceable; human error has a name
    replace your receptionist with|by; replace your staff with|by; replace your people with|by
    any|every|only|all serious|sensible manager*|company|companies|buyer* ~3 know*|would|has|have|sign*
    any|every|only|all sane|competent|smart manager*|company ~3 know*|would|has|have|sign*
    any|every|only|all sane|competent|smart companies|buyer* ~3 know*|would|has|have|sign*
    any|every|only|all serious|sensible manager*|company|companies|buyer* ~3 already|will|understand*
    any|every|only|all sane|competent|smart manager*|company ~3 already|will|understand*
    any|every|only|all sane|competent|smart companies|buyer* ~3 already|will|understand*
    any|every|only|all serious|sensible manager*|company|companies|buyer* ~3 see*|agree*|must
    any|every|only|all sane|competent|smart manager*|company|companies|buyer* ~3 see*|agree*|must
    any|every|only|all serious|sensible leader*|owner* ~3 know*|would|has|have|sign*
    any|every|only|all sane|competent|smart leader*|owner* ~3 know*|would|has|have|sign*
    any|every|only|all serious|sensible director*|professional* ~3 know*|would|has|have|sign*
    any|every|only|all sane|competent|smart director*|professional* ~3 know*|would|has|have|sign*
    any|every|only|all serious|sensible|sane|competent|smart leader*|owner* ~3 already|will|understand*
    any|every|only|all serious|sensible director*|professional* ~3 already|will|understand*
    any|every|only|all sane|competent|smart director*|professional* ~3 already|will|understand*
    any|every|only|all serious|sensible|sane|competent|smart leader*|owner* ~3 see*|agree*|must
    any|every|only|all serious|sensible|sane|competent|smart director*|professional* ~3 see*|agree*|must
    any|every|only|all reasonable|rational manager*|company ~3 know*|would|has|have|sign*
    any|every|only|all reasonable|rational companies|buyer* ~3 know*|would|has|have|sign*
    any|every|only|all decent|intelligent|thinking manager*|company ~3 know*|would|has|have|sign*
    any|every|only|all decent|intelligent|thinking companies|buyer* ~3 know*|would|has|have|sign*
    any|every|only|all reasonable|rational manager*|company|companies|buyer* ~3 already|will|understand*
    any|every|only|all reasonable|rational manager*|company|companies|buyer* ~3 see*|agree*|must
    any|every|only|all decent|intelligent|thinking manager*|company ~3 already|will|understand*
    any|every|only|all decent|intelligent|thinking companies|buyer* ~3 already|will|understand*
    any|every|only|all decent|intelligent|thinking manager*|company|companies|buyer* ~3 see*|agree*|must
    any|every|only|all reasonable|rational leader*|owner* ~3 know*|would|has|have|sign*
    any|every|only|all reasonable|rational director*|professional* ~3 know*|would|has|have|sign*
    any|every|only|all decent|intelligent|thinking leader*|owner* ~3 know*|would|has|have|sign*
    any|every|only|all decent|intelligent|thinking director*|professional* ~3 know*|would|has|have|sign*
    any|every|only|all reasonable|rational leader*|owner* ~3 already|will|understand*
    any|every|only|all reasonable|rational director*|professional* ~3 already|will|understand*
    any|every|only|all reasonable|rational leader*|owner*|director*|professional* ~3 see*|agree*|must
    any|every|only|all decent|intelligent|thinking leader*|owner* ~3 already|will|understand*
    any|every|only|all decent|intelligent|thinking director*|professional* ~3 already|will|understand*
    any|every|only|all decent|intelligent|thinking leader*|owner* ~3 see*|agree*|must
    any|every|only|all decent|intelligent|thinking director*|professional* ~3 see*|agree*|must
    any|every|only|all serious|sensible person|people|firm*|business* ~3 know*|would|has|have|sign*
    any|every|only|all sane|competent|smart person|people|firm*|business* ~3 know*|would|has|have|sign*
    any|every|only|all serious|sensible employer*|parent*|ceo|cfo ~3 know*|would|has|have|sign*
    any|every|only|all sane|competent|smart employer*|parent*|ceo|cfo ~3 know*|would|has|have|sign*
    any|every|only|all serious|sensible person|people|firm*|business* ~3 already|will|understand*
    any|every|only|all sane|competent|smart person|people|firm*|business* ~3 already|will|understand*
    any|every|only|all serious|sensible person|people|firm*|business* ~3 see*|agree*|must
    any|every|only|all sane|competent|smart person|people|firm*|business* ~3 see*|agree*|must
    any|every|only|all serious|sensible employer*|parent*|ceo|cfo ~3 already|will|understand*
    any|every|only|all sane|competent|smart employer*|parent*|ceo|cfo ~3 already|will|understand*
    any|every|only|all serious|sensible employer*|parent*|ceo|cfo ~3 see*|agree*|must
    any|every|only|all sane|competent|smart employer*|parent*|ceo|cfo ~3 see*|agree*|must
    any|every|only|all reasonable|rational person|people|firm*|business* ~3 know*|would|has|have|sign*
    any|every|only|all decent|intelligent|thinking person|people ~3 know*|would|has|have|sign*
    any|every|only|all decent|intelligent|thinking firm*|business* ~3 know*|would|has|have|sign*
    any|every|only|all reasonable|rational employer*|parent*|ceo|cfo ~3 know*|would|has|have|sign*
    any|every|only|all decent employer*|parent*|ceo|cfo ~3 know*|would|has|have|sign*
    any|every|only|all intelligent|thinking employer*|parent*|ceo|cfo ~3 know*|would|has|have|sign*
    any|every|only|all reasonable|rational person|people|firm*|business* ~3 already|will|understand*
    any|every|only|all reasonable|rational person|people|firm*|business* ~3 see*|agree*|must
    any|every|only|all decent|intelligent|thinking person|people ~3 already|will|understand*
    any|every|only|all decent|intelligent|thinking firm*|business* ~3 already|will|understand*
    any|every|only|all decent|intelligent|thinking person|people|firm*|business* ~3 see*|agree*|must
    any|every|only|all reasonable|rational employer*|parent*|ceo|cfo ~3 already|will|understand*
    any|every|only|all reasonable|rational employer*|parent*|ceo|cfo ~3 see*|agree*|must
    any|every|only|all decent|intelligent|thinking employer*|parent*|ceo|cfo ~3 already|will|understand*
    any|every|only|all decent|intelligent|thinking employer*|parent*|ceo|cfo ~3 see*|agree*|must
    any|every|only|all self respecting manager*|company|companies|buyer* ~3 know*|would|has|have|sign*
    any|every|only|all self respecting manager*|company|companies|buyer* ~3 already|will|understand*
    any|every|only|all self respecting manager*|company|companies|buyer* ~3 see*|agree*|must
    any|every|only|all self respecting leader*|owner* ~3 know*|would|has|have|sign*
    any|every|only|all self respecting director*|professional* ~3 know*|would|has|have|sign*
    any|every|only|all self respecting leader*|owner* ~3 already|will|understand*
    any|every|only|all self respecting director*|professional* ~3 already|will|understand*
    any|every|only|all self respecting leader*|owner*|director*|professional* ~3 see*|agree*|must
    any|every|only|all self respecting person|people|firm*|business* ~3 know*|would|has|have|sign*
    any|every|only|all self respecting employer*|parent*|ceo|cfo ~3 know*|would|has|have|sign*
    any|every|only|all self respecting person|people|firm*|business* ~3 already|will|understand*
    any|every|only|all self respecting person|people|firm*|business* ~3 see*|agree*|must
    any|every|only|all self respecting employer*|parent*|ceo|cfo ~3 already|will|understand*
    any|every|only|all self respecting employer*|parent*|ceo|cfo ~3 see*|agree*|must
    any serious|sensible|sane ~1 person|buyer|company|manager
    anyone|anybody who cares|loves ~5 would|has|already|signs|buys|knows
    anyone|anybody who really cares ~5 would|has|already|signs|buys|knows
    anyone|anybody who thinks straight ~5 would|has|already|signs|buys|knows
    anyone|anybody who can count ~5 would|has|already|signs|buys|knows
    anyone|anybody who can add ~5 would|has|already|signs|buys|knows
    if you really|truly care*|cared|loved|wanted|understood; those who really care
    if you're serious|smart|clever|ambitious|brave about|enough ~6 you'll|sign|you'd
    if you're serious|smart|clever|ambitious|brave about|enough ~6 you will
    if you're serious|smart|clever|ambitious|brave about|enough ~6 you would
    if you are serious|smart|clever|ambitious|brave about|enough ~6 you'll|sign|you'd
    if you are serious|smart|clever|ambitious|brave about|enough ~6 you will
    if you are serious|smart|clever|ambitious|brave about|enough ~6 you would
    the clever ones ~2 already|have|sign; winners act|know|don't|choose|decide|never
    real men|leaders|professionals|managers|entrepreneurs don't|act|decide|know|do|never|sign|take
    real decision makers don't|act|decide|know|do|never|sign|take
    leaders act|decide while|others|when|losers|not; be a leader not
    don't be a coward|fool|sheep|follower|loser|dinosaur|chicken; cowards; cowardly; coward; spineless
    faint hearted; faint of heart; man up; grow a pair|spine|backbone
    have|got|had|has|lack* the guts|balls|backbone|spine to|or|for
    man|brave|big|bold|smart|clever enough to sign|decide|understand|commit
    man|brave|big|bold|smart|clever enough to say yes; man|brave|big|bold|smart|clever enough to see it
    only one rational|sensible|reasonable|logical|sane|intelligent decision|choice|answer|option
    what more do you ~1 need|want
    how much longer will|do|can you ~2 wait|watch|ignore|hesitate|tolerate|accept|afford
    how long will you watch|ignore|hesitate|tolerate|accept|pretend|keep
    how long do you want to watch|ignore|hesitate|tolerate|accept|pretend|keep
    how long are you going to watch|ignore|hesitate|tolerate|accept|pretend|keep
    sit|sitting on your hands; stand by and watch; stay|stand|watch|watching on|from the sidelines
    bury your head; still hesitating; still dithering; still on the fence
    stop dithering|hesitating|wasting|whining|complaining; stop making excuses
    wasting my|everyone's|everybody's time; time wasters; timewasters; window shoppers; tyre kickers
    tire kickers; no more excuses; making excuses; feeble excuse*; lame excuse*; run out of excuses
    no thanks i; no thank you i; thanks i'd rather; i'd rather lose|waste|miss|struggle
    i'd rather stay poor; i'd rather stay behind; i'd rather pay more; i'd rather keep losing
    i'd rather keep wasting; i like|enjoy|prefer losing|wasting|overpaying
    i like|enjoy|prefer paying more
    if you had|have|'d any|a|half|some brain*|sense|decency|vision|courage|spine|guts
    you obviously|clearly|evidently|apparently don't|haven't understand|understood|care|grasp
    you obviously|clearly|evidently|apparently don't|haven't get it
    you obviously|clearly|evidently|apparently don't|haven't know what
    you obviously|clearly|evidently|apparently do not understand|understood|care|grasp
    you obviously|clearly|evidently|apparently do not get it
    you obviously|clearly|evidently|apparently do not know what; you still don't understand
    fail* to grasp; you wouldn't understand; you would not understand; don't understand anything
    understood anything; hasn't understood what; hasn't understood what a business
    haven't understood what
    too stupid|blind|proud|stingy|mean|lazy|dumb|timid to see|understand|act|pay
    too stupid|blind|proud|stingy|mean|lazy|dumb|timid to change|notice|decide|buy; stingy; tight fisted
    tightwad*; can't afford us; out of your league; people of your kind; with all due respect you
    with all due respect your; let your people|team|staff down; rather let your; don't deserve our
    peanuts and; pay peanuts; if price is ~4 elsewhere; if price is ~4 not for you
    if price is ~4 wrong address; if the price is ~4 elsewhere; if the price is ~4 not for you
    if the price is ~4 wrong address; if it's price ~4 elsewhere; if it's price ~4 not for you
    if it's price ~4 wrong address; this type tends to
    that|this type|sort|kind of person|people always|never|tend*|only|will
    people like him|her|that|them always|never|tend; such people always|never|only|just
    asks|ask too many questions; stuck on that sort; always gets stuck
    always makes trouble|difficulties|things; always makes a fuss; a lot of questions that only
    only slow* things|us|everything down; only makes things; makes the thing slow; make the thing slow
    would only slow|complicate|confuse|stall|object; only set us back; then it's christmas
    protecting|protects|guarding his|her|their ~2 kingdom|turf|clipboard|job|chair
    guards|defending|defends his|her|their ~2 kingdom|turf|clipboard|job|chair
    protecting|protects|guarding his|her|their ~2 patch|position|empire|territory|comfort|throne
    guards|defending|defends his|her|their ~2 patch|position|empire|territory|comfort|throne
    his own little; her own little; their own little; little kingdom|empire
    guarding|protecting his|her|their own; drag* his|her|their feet
    he's|she's|they're ~1 retiring ~3 anyway; he's|she's|they're ~1 scared of ~3 anyway
    he's|she's|they're ~1 afraid of ~3 anyway; he's|she's|they're ~1 too old ~3 anyway
    get rid of ~2 staff|employees|workers|colleagues; get rid of ~2 dead wood; never call* in sick
    don't strike; don't call in sick; don't go on strike; don't ask for raises; don't join a union
    don't get pregnant; doesn't strike; doesn't call in sick; doesn't go on strike
    doesn't ask for a raise; doesn't join a union; never asks for a raise|rise|holiday
    leave|check yours|feelings at the door; leave|check your feelings at the door
    anyone|anybody|whoever who ~1 still ~8 isn't|aren't|doesn't|deserves|is asking
    anyone|anybody|whoever still ~8 isn't|doesn't|deserves
    isn't|aren't serious about ~2 business|future|growth|safety|quality|company
    is|are not serious about ~2 business|future|growth|safety|quality|company; living in the past|stone
    stuck in the past|stone|nineties|eighties|1990s|1980s|1970s|dark; stuck in last century
    from the stone age; in the stone age; like it's 1995|1999|1985|1990; dinosaurs; your stone age
    why you're|you still not ~2 already; embarrassing for a company
    embarrassing for you; how can you still; how can anyone still; it's beyond me why|how you
    nobody in their right mind; no one in their right mind
    you'd be a fool|mad|crazy|insane|stupid|foolish to; you'd have to be mad|crazy|stupid
    would be foolish|stupid|insane|crazy|mad of you|to say|not|ignore|refuse
    it'd be stupid|insane|crazy to; don't be stupid|silly|naive; how naive; a bit naive; amateurs
    your amateur*
    ask yourself what|why|whether|how ~1 they|your|others; know ~2 something|what|things you don't
    what they know that; know something you don't
    there are two kinds|types|sorts
    which kind|type are|will you; which side are you
    eat|eating|eats you alive|for; eaten alive; wake up call; market isn't|won't|doesn't ~1 wait*
    market is not|will not ~1 wait*; isn't waiting for you; not waiting for you
    world isn't|won't|doesn't wait*; customers won't wait; face reality|facts|it
    face the truth|facts|music; keep pretending; pretend* that everything|all|nothing
    pretend everything is; in denial; fooling yourself|yourselves; kidding yourself|yourselves
    lying to yourself|yourselves; dream on; gets|get what they|he|she|you deserve*
    deserve* what they|he|she|you get*; buy|buys|buying on price alone|only
    only look|looks|looking at the price; penny wise
    no|any idea what he's|she's|they're|he|she|they ~1 talking|doing; has|have no idea about|how
    doesn't know what he|she|they; out of his|her|their depth; incompetent
    not up to the|his|her|their job
    your it|tech guy|people|team|department ~4 obviously|clearly|simply|just; not the sharpest
    slow learners
    if your|you people|team|staff|colleagues|had ~1 had ~1 listened|acted|asked|called|signed
    if you had ~1 listened|acted|called|signed|ordered|come
    if you'd ~1 listened|acted|called|signed|ordered|come
    wouldn't be in this|that situation|position|mess|trouble
    would not be in this|that situation|position|mess; we told you so; told you so; we warned you
    you were warned
    which one will you be; which one are you; which kind are you
"""
"""Contempt for people and for those who do not buy."""

_BACKS = """
    nobody ~4 needs|has to be troubled|bothered; no one ~4 needs|has to be troubled|bothered
    sign|signed|order|ordered|decide|placed before ~2 returns
    sign|signed|order|ordered|decide|placed before ~2 is back
    sign|signed|order|ordered|decide|placed before ~2 comes back
    sign|signed|order|ordered|decide|placed before ~2 gets back
    sign|signed|order|ordered|decide|placed before ~2 is back from; she|he means well but
    while ~2 is away we; while ~2 is on leave we; while ~2 is on holiday we; while ~2 is in hospital we
    while ~2 is off sick we; as long as ~2 is away we; as long as ~2 is on leave we
    as long as ~2 is on holiday we; as long as ~2 is in hospital we; as long as ~2 is off sick we
    make sure ~2 doesn't see|hear|find; make sure ~2 does not see|hear|find; doesn't have to find out
    does not have to find out; as long as nobody asks|looks|tells|knows
    as long as no one asks|looks|tells|knows; keep a low profile until; not breathe|say a word to|about
    not a word to; mum's the word
    council|lawyers|legal hears|learns|reads|hear|learn|read about|of it once|when|after|afterwards
    handle|do|settle|sort|agree this|it|that without the|your ~1 lawyers|legal|procurement|purchasing
    handle|do|settle|sort|agree this|it|that without the|your ~1 board|committee|council|boss|colleagues
    never has to know about; never has to hear of; never has to find out; never needs to know about
    never needs to hear of; never needs to find out
    tell|inform your partner|colleague|colleagues when|once ~4 running|signed|done|delivered not
    tell|inform your boss|wife|husband|team when|once ~4 running|signed|done|delivered not
    tell|inform your partner|colleague|colleagues|boss|wife|husband|team when|once ~4 in place not
    present|sell it|this to them|him|her|the ~2 as decided|done|agreed|finished
    without him|her|them in the room; wait until he|she is away; wait until he|she is on leave
    wait until he|she is on holiday; over the heads of; cut out the committee|council
    sidelin* him|her|them|your|the|procurement|legal; get|take him|her off the project
    do you really need legal|procurement; do you really need the lawyers; do you really need the works
    why involve|bother|ask|wake the|your|him|her ~1 lawyers|legal|boss
    why involve|bother|ask|wake the|your|him|her ~1 council|committee|procurement|board
    between us he|she|they|he's|she's|they're|nobody|everybody|everyone
    between you and me he|she|they|he's|she's|they're|your; between ourselves he|she|they|he's|she's
    between ourselves; between the two of us; and between us; just you and me; only you and me
    just between us|you; stays|stay between us|you; strictly between; our little secret
    keep|keeping this|it|that|things between|among us|you|ourselves
    keep|keeping this|it|that|things between|among the two; keep this|it to yourself|yourselves
    keep ~2 under wraps; keep ~2 under your hat; off the record; word in confidence; hush hush
    on the quiet; on the sly; didn't get|hear this|that|it from me|us
    did not get|hear this|that|it from me|us; you|you've never heard|got this|that|it from
    conversation never happened|took; never had this conversation; delete this ~1 afterwards|after
    burn this; don't write|email me|back|about; call me don't; me don't write
    not put this|it|that in writing; not put this|it|that in an email; don't put ~2 in writing
    don't put ~2 in an email; rather not write; rather not put it; rather not put this
    send|sent|use|write ~4 your private email|mail|address|account|inbox
    not to your company|work|office|official; use|via your private
    behind his|her|their|your ~1 back|backs
    please|perhaps|better|rather|just|but|so don't|not tell him|her|them|anyone|anybody|your
    don't tell your <boss>; don't tell your <guard>; don't tell your wife; don't tell your husband
    don't tell your colleague*; do not tell your <boss>; do not tell your <guard>; do not tell your wife
    do not tell your husband; do not tell your colleague*; don't mention it|this|that to
    don't mention any of this to; better not mention it|this|that to; better not mention any of this to
    rather not mention it|this|that to; rather not mention any of this to; needn't mention|know
    need not know before|until|about|yet|anything; no need to mention
    let's not tell|involve|wake|trouble|bother him|her|them|your; don't draw ~1 attention
    not draw ~1 attention to; do not draw ~1 attention; don't show him|her|them; don't show this to
    don't show it to; don't show your <guard>; keep|hide|withhold this|it|that from him|her|them|your
    keep|hide|withhold this|it|that from the <guard>; keep|hide|withhold this|it|that from the <boss>
    keep|leave|cut|leaving|keeping|left|kept ~3 out of ~1 loop|call|meeting|discussion|talks
    keep|leave|cut|leaving|keeping|left|kept ~3 out of ~1 picture|conversation|thread|mails|emails
    keep|leave|leaving|keeping ~2 out of thursday's|monday's|tuesday's call|meeting|round
    keep|leave|leaving|keeping ~2 out of wednesday's|friday's|tomorrow's call|meeting|round
    keep|leave|leaving|keeping ~2 out of the next call|meeting|round
    keep|leave|keeping|leaving your|the it|legal|<guard> out|aside|away; keep|leave|cut him|her out
    keep|leave him|her|marc|legal out of it|this; keep|leave your <guard> out of it|this
    keep|leave the <guard> out of it|this
    better|rather|please not invite|copy|involve him|her|them|your|the|legal
    don't invite|copy|involve him|her|them|legal; don't invite|copy|involve your <guard>
    don't invite|copy|involve the <guard>; need never know
    doesn't need to know until|before|everything|yet|anything; doesn't need to know about this
    doesn't need to know about it; does not need to know until|before|everything|yet|anything
    does not need to know about this; does not need to know about it; nobody needs|has to know
    no one needs|has to know; who needs to know; what he|she|they doesn't|don't know won't
    no need to involve|tell|ask|bother|trouble|wake|consult|inform|drag|worry your|the <guard>
    no need to involve|tell|ask|consult|inform him|her
    no need to bother|trouble|wake|tell your|the|him|her|them|mr|mrs
    no need to involve|ask|tell|consult legal|procurement|purchasing|him|her|them
    don't|needn't bother|trouble|wake|drag your|the <guard>|it|people
    don't|needn't need to involve|bother|trouble|consult|wake|ask your|the <guard>
    don't|needn't have to involve|bother|trouble|consult|wake|ask your|the <guard>
    do not need to involve|bother|trouble|consult|wake|ask your|the <guard>
    do not have to involve|bother|trouble|consult|wake|ask your|the <guard>
    need not need to involve|bother|trouble|consult|wake|ask your|the <guard>
    need not have to involve|bother|trouble|consult|wake|ask your|the <guard>
    bother your legal|lawyer*|board|boss|solicitor*|colleague*; bother your it people
    without bothering|troubling|waking|telling your|the|his|her <guard>
    without your|the <guard> knowing|noticing|hearing|interfering|meddling|involved; without ~2 meddling
    without ~2 getting wind; without ~2 finding out; without asking permission
    get|go|work|sneak|steer past|around your|the <guard>
    get|go|work|sneak|steer past|around your|the it department
    get|go|work|sneak|steer past|around your|the legal department
    get|go around him|her|legal|procurement
    bypass|bypassing|circumvent*|sidestep* him|her|legal|procurement|purchasing
    bypass|bypassing|circumvent*|sidestep* your it; bypass|bypassing|circumvent*|sidestep* your legal
    bypass|bypassing|circumvent*|sidestep* the tender
    bypass|bypassing|circumvent*|sidestep* your lawyers
    bypass|bypassing|circumvent*|sidestep* the lawyers; bypass|bypassing|circumvent*|sidestep* your boss
    bypass|bypassing|circumvent*|sidestep* the works council; under the radar of
    fly*|stay*|stays|slips ~1 under|below ~1 radar
    below|under the ~1 tender|approval threshold|limit so|and ~2 nobody|no|without|need
    below|under the ~1 signing|signature|procurement threshold|limit so|and ~2 nobody|no|without|need
    split ~6 so|to ~5 below|under ~3 threshold|limit; split ~5 below|under ~3 threshold|limit
    avoid a|the tender|procurement|approval; union ~3 informed|told ~2 later|afterwards|once|when|after
    works council ~3 informed|told ~2 later|afterwards|once|when|after
    staff council ~3 informed|told ~2 later|afterwards|once|when|after
    tell|inform them|him|her|it ~1 when|once|after ~4 signed|sealed|ordered|signature
    telling|informing|involve them|him|her|it ~1 when|once|after ~4 signed|sealed|ordered|signature
    tell|inform your <guard> ~1 when|once|after ~4 signed|sealed|ordered|signature
    telling|informing|involve your <guard> ~1 when|once|after ~4 signed|sealed|ordered|signature
    tell|inform the <guard> ~1 when|once|after ~4 signed|sealed|ordered|signature
    telling|informing|involve the <guard> ~1 when|once|after ~4 signed|sealed|ordered|signature
    tell|inform|telling|informing|involve your it ~1 when|once|after ~4 signed|sealed|ordered|signature
    tell|inform your staff ~1 when|once|after ~4 signed|sealed|ordered|signature
    telling|informing|involve your staff ~1 when|once|after ~4 signed|sealed|ordered|signature
    tell|inform the staff ~1 when|once|after ~4 signed|sealed|ordered|signature
    telling|informing|involve the staff ~1 when|once|after ~4 signed|sealed|ordered|signature
    tell|inform the works council ~1 when|once|after ~4 signed|sealed|ordered|signature
    telling|informing|involve the works council ~1 when|once|after ~4 signed|sealed|ordered|signature
    tell|inform the others ~1 when|once|after ~4 signed|sealed|ordered|signature
    telling|informing|involve the others ~1 when|once|after ~4 signed|sealed|ordered|signature
    informed|told when|once|after ~3 signed; can be informed|told when|later|afterwards|once|after
    informed when he's|she's|they're; signed not earlier|before; not earlier this|he|she|they
    once it's signed nobody; once it's signed no one; once it's signed it's too late
    once it's signed there's nothing; once it's signed there is nothing; once it's signed he can't
    once it's signed she can't; once it's signed they can't; once it is signed nobody
    once it is signed no one; once it is signed it's too late; once it is signed there's nothing
    once it is signed there is nothing; once it is signed he can't; once it is signed she can't
    once it is signed they can't
    bring|brought|present|take|put it|this|that ~5 as done|settled|decided|closed
    bring|brought|present|take|put it|this|that ~5 as a done
    bring|brought|present|take|put it|this|that ~5 as a fait; fait accompli; accomplished fact*
    a done deal; facts on the table; nothing left to discuss|object|decide|argue|talk
    he'll|she'll|they'll come round|around once; forgiveness|apologise|apologize than|later|afterwards
    ask for forgiveness; on leave ~4 signed|placed|order; on holiday|vacation|leave ~6 signed|placed
    away on holiday|vacation|leave ~6 signed|placed
    signed|ordered before|while he|she|they returns|notices
    signed|ordered before|while he|she|they is away; signed|ordered before|while he|she|they is back
    signed|ordered before|while he|she|they comes back
    signed|ordered before|while he|she|they gets back; signed|ordered before|while he|she|they finds out
    before he|she|they object|objects
    before he|she|they can object; before he|she returns ~4 sign*|placed|order*|done
    before he|she is back ~4 sign*|placed|order*|done
    before he|she comes back ~4 sign*|placed|order*|done; quietly|discreetly sign*|push*|slip*
    slip it|this|that past|through; sneak it|this|that|past|through|in
    push it|this|that through before|without|while; rush it|this|that through before|without|while
    in it for you personally; something in it for you; look after you personally
    make it worth your while; worth your while personally; brown envelope
    agree it between the two|us; between the two of us first|before; squeeze us both|all
    only try to squeeze|delay|block|stop|haggle
    go|went|going over|above|around his|her|their|your head|heads|boss|back; over his|her|their head
    nobody|no one|board|council|staff ~2 before it's|it ?is ~1 running|signed|done|up|in
    before it's ~2 running|signed|done; need to bother the|your
    bother ~3 council|union|board ~2 with|before
    before you talk|speak to anyone|anybody ~1
    don't talk|speak to anyone|anybody ~2 yet|before|until|else; tell them|him|her afterwards|later
"""
"""Going behind somebody's back: keeping out those who would object, telling them once it is signed."""

_PRINT = """
    clause|term|paragraph|penalty|section ~3 never been used|applied|enforced
    clause|term|paragraph|penalty|section ~3 has never been used|applied|enforced
    clause|term|paragraph|penalty|section ~3 have never been used|applied|enforced
    let|lets it|that|this|them put you off nobody
    hardly|barely|never feel|notice the increase|fee|rise|surcharge|uplift|indexation
    renews|runs|renewal ~3 you won't|will ~1 hardly|even|not notice|feel
    who reads that|this|those|them|it anyway; who ever reads; nothing you need to bother
    nothing you need to lose time; nothing you need to lose sleep; nothing to lose sleep|time over
    sign now|first|today and talk|read|worry|ask; sign now|first|today and we can talk
    sign first ~4 later|afterwards; read it later|afterwards ~3 sign*; read it at leisure ~3 sign*
    lawyers|solicitor put|insist|insists|make|makes ~3 in|on|us|it nobody
    legal department put|insist|insists|make|makes ~3 in|on|us|it nobody
    clause|paragraph|term|notice ~5 nothing unusual|special|dramatic|serious
    clause|paragraph|term|notice ~5 nothing to worry
    the usual|ordinary blurb|bumf|gumph|blah|legalese|boilerplate; on the back page nothing
    small print is|'s boring|long; long|boring legal bit|bits|stuff|part
    just the legal bit|bits|stuff|part; don't read it|that; don't read the back; don't read the annex
    don't read too closely; don't look too closely; usual small|fine print; usual boilerplate
    small|fine print ~4 ignore|skip|formality|boring|nobody|whatever|blah
    small|fine print ~4 same for everyone; small|fine print ~4 nothing to worry
    small|fine print ~4 lawyers like; small|fine print ~4 lawyers love; ignore|skip|forget the legalese
    ignore|skip|forget the small print; ignore|skip|forget the fine print
    ignore|skip|forget the legal bits; forget about the legalese; forget about the small print
    forget about the fine print; forget about the legal bits; never mind the legalese
    never mind the small print; never mind the fine print; never mind the legal bits; small print nobody
    nobody ever reads; no one ever reads; hardly anyone ever reads; nobody reads the terms
    nobody reads the contract; nobody reads the small; nobody reads the fine; nobody reads the annex
    nobody reads that part; nobody reads that stuff; no one reads the terms; no one reads the contract
    no one reads the small; no one reads the fine; no one reads the annex; no one reads that part
    no one reads that stuff; needn't read the terms; needn't read the small; needn't read the fine
    needn't read the contract; needn't read the clauses; needn't read the back; needn't read the legal
    no need to read the terms; no need to read the small; no need to read the fine
    no need to read the contract; no need to read the clauses; no need to read the back
    no need to read the legal; don't need to read the terms; don't need to read the small
    don't need to read the fine; don't need to read the contract; don't need to read the clauses
    don't need to read the back; don't need to read the legal; don't bother to read the terms
    don't bother to read the small; don't bother to read the fine; don't bother to read the contract
    don't bother to read the clauses; don't bother to read the back; don't bother to read the legal
    don't have to read the terms; don't have to read the small; don't have to read the fine
    don't have to read the contract; don't have to read the clauses; don't have to read the back
    don't have to read the legal
    don't|needn't worry|bother|fuss about|with|over the|that|this ~2 clause|clauses|terms
    don't|needn't worry|bother|fuss about|with|over the|that|this ~2 small|fine|paragraph|legalese
    do not worry|bother|fuss about|with|over the|that|this ~2 clause|clauses|terms
    do not worry|bother|fuss about|with|over the|that|this ~2 small|fine|paragraph|legalese
    no need to worry|bother|fuss about|with|over the|that|this ~2 clause|clauses|terms
    no need to worry|bother|fuss about|with|over the|that|this ~2 small|fine|paragraph|legalese
    can skip|ignore the terms|small|fine|clause|contract; only there because legal|lawyers
    only there because head office; only there because the lawyers; only there because our lawyers
    only there because our legal; only in there because legal|lawyers; only in there because head office
    only in there because the lawyers; only in there because our lawyers
    only in there because our legal; it's only there because; never been enforced|invoked
    never actually used|applied it|that|them; we|i never|don't|won't enforce|invoke
    we|i hardly ever enforce|invoke; scribble on page|the|it|here; sign|initial here|there don't
    sign|initial here|there and don't; sign|initial here|there no need; signature ~2 formality
    mere|pure formality; purely a formality; just|only|usual|standard|some boilerplate|legalese
    the usual boilerplate|legalese; boilerplate ~2 ignore|skip|nothing|don't|nobody
    usual|standard|some lawyer|lawyers|lawyer's|lawyers'|legal stuff|talk|nonsense
    usual|standard|some lawyer|lawyers|lawyer's|lawyers'|legal speak|blah|waffle|mumbo; box ~3 untick
    can untick; untick ~2 box|it ~4 skip|waive|days; waive|waiving ~5 cooling|withdrawal
    waive|waiving ~5 days to; days to think it over but; your signature block
    pre|already filled ~5 signature; signed ~1 on your behalf
    renewed|extended|prolonged the|your ~1 agreement|contract|subscription ~4 for you
    something about ~3 renewal|indexation|exclusivity but|you|don't|nothing|ignore
    something about ~3 penalt*|notice|liability but|you|don't|nothing|ignore
    buried|tucked in|on ~2 page|annex|appendix|clause|paragraph|terms|small|fine
    buried|tucked away in ~2 page|annex|appendix|clause|paragraph|terms|small|fine
    buried|tucked deep in ~2 page|annex|appendix|clause|paragraph|terms|small|fine
    hide|bury|disguise|conceal ~4 in|on|as|behind the|a|their|your ~2 invoice|bill|contract|terms
    hide|bury|disguise|conceal ~4 in|on|as|behind the|a|their|your ~2 annex|appendix|small|fine
    hidden costs ~3 never|don't
    won't|never|don't notice|see ~3 increase|surcharge|markup|indexation|rise
    won't|never|don't notice|see ~3 price increase; won't|never|don't notice|see ~3 extra charge
    won't|never|don't notice|see ~3 mark up; won't|never|don't notice|see ~3 extra cents
    won't|never|don't notice|see ~3 few cents
    will not notice|see ~3 increase|surcharge|markup|indexation|rise
    will not notice|see ~3 price increase; will not notice|see ~3 extra charge
    will not notice|see ~3 mark up; will not notice|see ~3 extra cents; will not notice|see ~3 few cents
    they'll never know|suspect; they'll never find out; they will never know|suspect
    they will never find out; by then they|he|she have|has|'ve ~1 signed
    by then they|he|she will have ~1 signed; what they don't know
    just|only|merely|purely a formality; wouldn't|would not|don't|do not read too much
    read too much into; standard wording ~3 nobody|sign|skip
    don't|needn't read|study|check the ~3 terms|contract|print|clauses
    no need to read|study|check the ~3 terms|contract|print|clauses|small
"""
"""Terms that are hidden or played down."""

_SECRETS = """
    order|signature|sign and i'll|we'll tell|show you what|how|who
    order|signature|sign and i will tell|show you what|how|who
    order|signature|sign and i can tell|show you what|how|who
    order|signature|sign and i could tell|show you what|how|who
    and i'll tell you what they|he|she pays|pay|charges
    what they|he|she really pay|pays|paid|charges|charge
    hand|give|get|pass|slip|mail|send you their margins
    hand|give|get|pass|slip|mail|send you their price sheet
    hand|give|get|pass|slip|mail|send you their price list
    hand|give|get|pass|slip|mail|send you their discount sheet
    hand|give|get|pass|slip|mail|send you their customer list
    adviser|bank|banker|accountant|doctor|lawyer|cleaner|driver|secretary tells me ~1 cash
    noticed you parked|outside|leaving; noticed your car parked|outside|leaving
    your bank is nervous|worried; i know what you earn|owe; i know how much you earn|owe
    i know about the|your loan|overdraft|divorce|affair|bank|lawsuit
    i've seen your accounts|overdraft|emails|bank; i have seen your accounts|overdraft|emails|bank
    a source inside|close; a source in your; from inside your|their company|house|firm|board
    a friend inside ~1 company|bank|board|firm; a friend at your ~1 company|bank|board|firm
    a friend in your ~1 company|bank|board|firm; you'd be surprised what people|i tell|hear
    people tell me things; i hear things; walls have ears; let them see|know|have what you're
    let them see|know|have what you are; let them see|know|have your plans
    let them see|know|have your drawings; let them see|know|have your prices
    let them see|know|have your offer; let your <rival> see|know|have what you're
    let your <rival> see|know|have what you are; let your <rival> see|know|have your plans
    let your <rival> see|know|have your drawings; let your <rival> see|know|have your prices
    let your <rival> see|know|have your offer; showed|shown|show them what you're
    showed|shown|show them your plans; showed|shown|show them your prices
    showed|shown|show them your offer; showed|shown|show your <rival> what you're
    showed|shown|show your <rival> your plans; showed|shown|show your <rival> your prices
    showed|shown|show your <rival> your offer; saw|seen|copied your|their ~1 plans|margin*|books
    saw|seen|copied your|their ~1 price list; saw|seen|copied your <rival> ~1 plans|margin*|books
    saw|seen|copied your <rival> ~1 price list; saw your ~2 plans; told|tell your <rival>
    i told your <rival>; show your <rival>
    offer your|the <rival> exclusiv*|it|this ~3 if|unless|instead
    offer your|the <rival> the same ~3 if|unless|instead
    competitor's|rival's|neighbour's|competitors'|rivals' ~1 plans|margin*|drawings|recipe
    competitor's|rival's|neighbour's|competitors'|rivals' ~1 formula|pipeline|secret*|strategy|books
    competitor's|rival's|neighbour's|competitors'|rivals' ~1 price list
    competitor's|rival's|neighbour's|competitors'|rivals' ~1 customer list
    know what ~1 your|the ~1 <rival> pay*|paid|quoted|bid|plan*|charge*|is|are|will
    know exactly what ~1 your|the ~1 <rival> pay*|paid|quoted|bid|plan*|charge*|is|are|will
    know how much ~1 your|the ~1 <rival> pay*|paid|quoted|bid|plan*|charge*|is|are|will
    know ~2 <rival> ~1 secret*|prices|margin*|plans; insider information|tip; inside information|tip
    peek|peep at|into their|his|her|<rival>; peek|peep at|into your <rival>; look at their cards
    look|peek into their cards|books|plans
    tell|show you what|who ~1 <rival> is|are|planning|paying|pay|ordering|plan|paid|charge
    tell|show you how much ~1 <rival> is|are|planning|paying|pay|ordering|plan|paid|charge
    could tell you ~4 but; could tell you ~4 about them; could tell you ~4 about your <rival>
    could tell you ~4 if you; could tell you things|stories; could tell you a thing
    not supposed|meant to tell|say|show|share ~1 you|this; shouldn't|mustn't ~1 be telling|showing you
    should not ~1 be telling|showing you; i shouldn't tell|say|show; probably shouldn't tell|say|show
    said too much; more than i should; told you too much; keep quiet about what's
    what's coming in autumn|spring|winter|summer so
    also|already|currently talking|speaking|negotiating to|with your competitor*|rival*
    i've|we've|i|we talked|spoken to|with your competitor*|rival*
    i've|we've|i|we been talking to|with your competitor*|rival*; i was with|at your competitor*|rival*
    your competitor*|rival* ~1 asked|rang|called|begged me|us; exclusivity to your <rival>
    asked|want|wants me to source; hate to do that|this to you; forgive me for knowing; don't ask me how
    don't ask how i; don't ask how we; don't ask where i; ask me how i know; never mind how i
    little bird; rumour has it; rumor has it; word has it; word on the street
    i hear ~5 divorc*|mortgage|nervous|drinking|affair|debts; i hear ~5 trouble at home
    gets|getting nervous quickly; know where you live; know where your children; know where your kids
    know where your daughter; know where your son; know where you park
    where your children|kids|daughter|son go|goes to school; i saw you leaving; saw you ~2 leaving
    saw you ~2 coming out; saw you ~2 with her; saw you ~2 with him; saw you ~2 at the bar
    saw your wife|husband with; as a private guest; when you were out of earshot
    when you were out of the room; while you were out of the; behind the bathroom door
    your private life|past|finances|divorce|troubles|affairs|debts
    know about your|the ~1 affair|divorce|debts|mistress|drinking; more about you than
    know a lot about you; dirty secret*|laundry; skeletons in
"""
"""A rival's secrets told or traded; private things known."""

_FIGHT = """
    pressed|squeezed|beat the|our|their|your ~1 growers|farmers|suppliers|hauliers down|by|to|into
    beaten|pushed|forced the|our|their|your ~1 growers|farmers|suppliers|hauliers down|by|to|into
    pressed|squeezed|beat the|our|their|your ~1 carriers|vendors down|by|to|into
    pressed|squeezed|beat the|our|their|your ~1 subcontractors|landlords down|by|to|into
    beaten|pushed|forced the|our|their|your ~1 carriers|vendors|subcontractors|landlords down|by|to|into
    still say thank you; ruin|spoil|wreck your <rival>; suits|pleases|delights your <rival>
    let the others pay|starve|bleed|fight; let the others go hungry; somebody will lose and it
    better them than you; better him than you; rather them than you; it's you|him|them or them|you|him
    take no mercy; grab them by; by the throat; eat|eaten them|him|you alive; had it easy|good for|too
    had it too easy for|too; had it too good for|too; had it their way for|too; they lose you win
    you win they lose; make|making your|the landlord*|bank* sweat|bleed|beg|pay|squirm|cry|regret
    make|making your|the carrier*|contractor*|subcontractor* sweat|bleed|beg|pay|squirm|cry|regret
    make|making your|the insurer*|tenant*|supplier* sweat|bleed|beg|pay|squirm|cry|regret
    make|making your|the vendor*|rival*|competitor* sweat|bleed|beg|pay|squirm|cry|regret
    make landlords sweat|pay
    push|pushing|drive|press your|the ~1 subcontractors|suppliers to their|the ~1 limit|limits|edge|wall
    push|pushing|drive|press your|the ~1 vendors|staff to their|the ~1 limit|limits|edge|wall
    push|pushing|drive|press your|the ~1 drivers|carriers to their|the ~1 limit|limits|edge|wall
    push|pushing|drive|press your|the ~1 contractors|crews to their|the ~1 limit|limits|edge|wall
    tighten the noose; put the squeeze on; put the screws on; show them who is boss
    show them who's boss; who's boss; teach them|him|her|suppliers a lesson
    teach your suppliers a lesson; taught a lesson; bring them to heel; keep them on a short
    at each other's throats; let them fight it|over|for; let them underbid|undercut each
    race to the bottom for; starve them; starve your <rival>; starve the competition
    they won't know what hit; never know what hit; blindside*; ambush*
    rob|robbed|robbing you|us|them blind; rip* you off; ripping you off; being ripped off
    getting ripped off; taken for a ride; taking you for a ride|fool; taking you to the cleaners
    fill* their pockets; lining their pockets
    your|the suppliers|supplier|vendors|agency|agencies are|is robbing|cheating|fleecing
    your|the suppliers|supplier|vendors|agency|agencies are|is milking|ripping|laughing
    your|the bank|banks|landlord|lawyers|consultants are|is robbing|cheating|fleecing
    your|the bank|banks|landlord|lawyers|consultants are|is milking|ripping|laughing
    get rich on|off your|the; it's us or them; us or them; somebody's loss; someone else's loss
    hurt them|him where it; hurt your <rival> where it
    beat|crush him|her|them at|into|before|to ~2 own|game|pulp|submission
    bleed*|bled them|supplier*|competit*|rival*|dry|money|cash|white; bleed*|bled you dry
    bleed*|bled your supplier*; bleed*|bled your competit*; bled a little|bit; bleed a little|bit
    squeez* them|supplier*|vendor*|tenant*|customer*|staff|subcontractor*|farmer*|growers|landlord*
    squeez* your supplier*; squeez* the supplier*; squeez* your vendor*; squeez* your tenant*
    squeez* your customer*; squeez* your staff; squeez* the staff; squeez* your carrier*
    squeez* your contractor*; squeez* ~3 out of them|us|me|my|supplier*|vendor*|tenant*|staff
    squeez* ~3 out of your ~1 supplier*; squeez* ~3 out of your vendor*; squeez* ~3 out of your tenant*
    squeez* ~3 out of your staff; you've squeezed; you|were|been squeezed us; squeezed out of us|me|my
    crush* competit*|rival*|them; crush* the competit*; crush* your competit*; crush* your rival*
    crush* the opposition; wring* ~3 out of them|supplier*|vendor*|your
    time they bled|paid|felt|learned|learnt|gave|suffered|sweated
    make|making|let them|supplier*|vendor*|competit*|rival* bleed|beg|sweat|squirm
    make|making|let them|supplier*|vendor*|competit*|rival* suffer|grovel|cry|regret
    make|making|let your supplier* bleed|beg|sweat|squirm|suffer|grovel|cry|regret
    make|making|let your vendor* bleed|beg|sweat|squirm|suffer|grovel|cry|regret
    make|making|let your rival* bleed|beg|sweat|squirm|suffer|grovel|cry|regret
    make|making|let your competit* bleed|beg|sweat|squirm|suffer|grovel|cry|regret; laugh* all the way
    way to the bank; they always cave; don't|won't|not|never leave the room until|till they
    until|till they cave|beg|bleed|surrender|squeal; until|till they give in
    they|suppliers|vendors will|always cave|beg|surrender|squeal; they'll cave|beg|surrender|squeal
    make them pay|give|regret
    see|watch them|suppliers|vendors sweat|squirm|beg|cry|panic|suffer|crumble|choke
    see|watch your <rival> sweat|squirm|beg|cry|panic|suffer|crumble|choke; on their knees
    to their knees; beg for mercy; no|without mercy; merciless*; take no prisoners
    for the throat|jugular; go for the kill; smell* blood; blood in the water
    kill*|destroy*|smash*|bury|slaughter* the|your|our competit*|rival*|enem*|opponent*|opposition
    flatten*|eliminat*|obliterat* the|your|our competit*|rival*|enem*|opponent*|opposition
    demolish*|decimat*|annihilat* the|your|our competit*|rival*|enem*|opponent*|opposition
    kill*|destroy*|smash*|slaughter*|obliterat*|demolish*|annihilat* competit*|rival*; annihilat*
    obliterat*; wipe|drive|push|put|force them|<rival>|him out of business
    wipe|drive|push|put|force them|<rival>|him out of the market
    wipe|drive|push|put|force them|<rival>|him off the market
    wipe|drive|push|put|force them|<rival>|him off the map
    wipe|drive|push|put|force them|<rival>|him out of town
    wipe|drive|push|put|force your <rival> out of business
    wipe|drive|push|put|force your <rival> out of the market
    wipe|drive|push|put|force your <rival> off the market
    wipe|drive|push|put|force your <rival> off the map
    wipe|drive|push|put|force your <rival> out of town
    wipe|drive|push|put|force the <rival> out of business
    wipe|drive|push|put|force the <rival> out of the market
    wipe|drive|push|put|force the <rival> off the market
    wipe|drive|push|put|force the <rival> off the map; wipe|drive|push|put|force the <rival> out of town
    wiped off the map|market; off the map|market for good; win the war; this is war; it's war
    business is war; declar* war; war on your; dominate your compet*|rival*|opponent*
    outsmart|outmanoeuvre|outmaneuver|trick your ~1 supplier*|customer*|union|vendor*|competit*
    fool|deceive|mislead|manipulate|con your ~1 supplier*|customer*|union|vendor*|competit*
    outsmart|outmanoeuvre|outmaneuver|trick your ~1 rival*|tenant*|staff|guests|board
    fool|deceive|mislead|manipulate|con your ~1 rival*|tenant*|staff|guests|board
    beat your ~1 supplier*|vendor*|customer*|tenant*; beat supplier*|vendor*|them down
    steal* your|their|the|his ~1 competit*|rival*|customer*|client*|guests|talent; steal* market share
    poach* their|your|staff|customers|talent|people; rather be feared; be feared than|by; feared than
    play* your|the|them|supplier*|vendor*|bidders ~1 off against; play* ~3 off against
    play* ~3 against each other; pit* ~3 against each|one; pocket the difference
    win|profit|grow|gain|rich at their|his|others' expense
    win|profit|grow|gain|rich at the others expense; their loss is; your gain is; loss is your gain
    someone|somebody must lose|bleed; someone|somebody must pay the price
    someone|somebody has to lose|bleed; someone|somebody has to pay the price; winner takes; dog eat dog
    survival of the fittest; kill|hunt or be
    two kinds of companies|businesses|managers|people|leaders|firms|hotels
    two types of companies|businesses|managers|people|leaders|firms|hotels
    two sorts of companies|businesses|managers|people|leaders|firms|hotels
    last cent|penny|drop from|of them|your|their|each|every|supplier*|the
    last cent|penny|drop out of them|your|their|each|every|supplier*|the
    every last cent|penny|drop from|of them|your|their|each|every|supplier*|the
    every last cent|penny|drop out of them|your|their|each|every|supplier*|the
    force* your|the ~1 supplier*|vendor*|tenant*|staff to|into
    lock*|trap*|chain*|hook* your|the customer*|client*|tenant*|guests in|into|to
    get|got|keep them|customers|users hooked; once they're hooked|locked|trapped
    once they are hooked|locked|trapped; no way back|out for them|him|her|you; the suckers; gullible
    fleece them|customers|tenants; rip customers|tenants off; take them for everything|all
    take them for a ride; you won all|every|both|those ~3 rounds|round; this time it's my|our turn
    this time it is my|our turn; score to settle; settl* a|the|old ~1 score*; get|getting even with
    payback time; kept|keep|keeping count of every; kept|keep|keeping a list of every
    written|wrote down every; tables have|are turned; shoe is on the other; whip hand; over a barrel
    at our|my mercy; hold|holds all the cards; you've no choice|alternative; you've no other choice
    you have no choice|alternative; you have no other choice; leaves you no choice
    nowhere else to go|turn; where else will|would|can|could you go|find|get
    who else will|would|could you; who else will|would|could help you
    who else will|would|could take you; good luck finding|elsewhere|without|explaining
    good luck with that; you need us|me more; need us more than
    can't|cannot|couldn't|won't do|manage|survive|cope without us|me
    without us you're|you'd|you'll|your; without us you are; without us you would; without us you will
    lost without us; nothing without us; you'd be nothing|lost|nowhere|dead
    you would be nothing|lost|nowhere|dead; depend* on us more
    learn|hear|discover that you|you've|you're ~3 asked|asking ~4 quote|quotes|offer
    learn|hear|discover that you|you've|you're ~3 talking|talked|spoken ~4 quote|quotes|offer
    learn|hear|discover that you|you've|you're ~3 asked|asking ~4 offers|others|elsewhere
    learn|hear|discover that you|you've|you're ~3 talking|talked|spoken ~4 offers|others|elsewhere
    learn|hear|discover that you|you've|you're ~3 asked|asking ~4 competit*|rival*|rival
    learn|hear|discover that you|you've|you're ~3 talking|talked|spoken ~4 competit*|rival*|rival
    learn|hear|discover that you|you've|you're ~3 asked|asking ~4 bids|another|around
    learn|hear|discover that you|you've|you're ~3 talking|talked|spoken ~4 bids|another|around
    learn|hear|discover that you|you've|you're ~3 negotiating|compared|comparing ~4 quote|quotes|offer
    learn|hear|discover that you|you've|you're ~3 negotiating ~4 offers|others|elsewhere
    learn|hear|discover that you|you've|you're ~3 compared|comparing ~4 offers|others|elsewhere
    learn|hear|discover that you|you've|you're ~3 shopping|approached|invited ~4 quote|quotes|offer
    learn|hear|discover that you|you've|you're ~3 shopping|approached|invited ~4 offers|others|elsewhere
    learn|hear|discover that you|you've|you're ~3 negotiating ~4 competit*|rival*|rival
    learn|hear|discover that you|you've|you're ~3 compared|comparing ~4 competit*|rival*|rival
    learn|hear|discover that you|you've|you're ~3 negotiating|compared|comparing ~4 bids|another|around
    learn|hear|discover that you|you've|you're ~3 shopping|approached|invited ~4 competit*|rival*|rival
    learn|hear|discover that you|you've|you're ~3 shopping|approached|invited ~4 bids|another|around
    find out that you|you've|you're ~3 asked|asking|talking|talked|spoken ~4 quote|quotes|offer
    find out that you|you've|you're ~3 asked|asking|talking|talked|spoken ~4 offers|others|elsewhere
    find out that you|you've|you're ~3 asked|asking|talking|talked|spoken ~4 competit*|rival*|rival
    find out that you|you've|you're ~3 asked|asking|talking|talked|spoken ~4 bids|another|around
    find out that you|you've|you're ~3 negotiating|compared|comparing ~4 quote|quotes|offer
    find out that you|you've|you're ~3 negotiating|compared|comparing ~4 offers|others|elsewhere
    find out that you|you've|you're ~3 shopping|approached|invited ~4 quote|quotes|offer
    find out that you|you've|you're ~3 shopping|approached|invited ~4 offers|others|elsewhere
    find out that you|you've|you're ~3 negotiating|compared|comparing ~4 competit*|rival*|rival
    find out that you|you've|you're ~3 negotiating|compared|comparing ~4 bids|another|around
    find out that you|you've|you're ~3 shopping|approached|invited ~4 competit*|rival*|rival
    find out that you|you've|you're ~3 shopping|approached|invited ~4 bids|another|around
    learn|hear ~2 you've ~1 asked|compared|approached ~3 quote|quotes|offer|offers|others
    learn|hear ~2 you've ~1 invited|talked|spoken ~3 quote|quotes|offer|offers|others
    learn|hear ~2 you've ~1 asked|compared|approached ~3 elsewhere|competit*|rival*|bids|another|around
    learn|hear ~2 you've ~1 invited|talked|spoken ~3 elsewhere|competit*|rival*|bids|another|around
    find out ~2 you've ~1 asked|compared|approached ~3 quote|quotes|offer|offers|others
    find out ~2 you've ~1 invited|talked|spoken ~3 quote|quotes|offer|offers|others
    find out ~2 you've ~1 asked|compared|approached ~3 elsewhere|competit*|rival*|bids|another|around
    find out ~2 you've ~1 invited|talked|spoken ~3 elsewhere|competit*|rival*|bids|another|around
    also asked ~4 quote|offer|prices
    ask*|invite|approach|contact|compare|call another|other|others ~8 withdraw*|forfeit*|void
    ask*|invite|approach|contact|compare|call another|other|others ~8 lapses|surcharge|loses
    ask*|invite|approach|contact|compare|call competit*|elsewhere|around ~8 withdraw*|forfeit*|void
    ask*|invite|approach|contact|compare|call competit*|elsewhere|around ~8 lapses|surcharge|loses
    ask*|invite|approach|contact|compare|call another|other|others ~8 off the table
    ask*|invite|approach|contact|compare|call competit*|elsewhere|around ~8 off the table
    ask*|invite|approach|contact|compare|call another|other|others ~8 lose your
    ask*|invite|approach|contact|compare|call competit*|elsewhere|around ~8 lose your
    ask*|invite|approach|contact|compare|call another|other|others ~8 lose the
    ask*|invite|approach|contact|compare|call competit*|elsewhere|around ~8 lose the
    ask*|invite|approach|contact|compare|call anyone else ~8 withdraw*|forfeit*|void
    ask*|invite|approach|contact|compare|call anyone else ~8 lapses|surcharge|loses
    ask*|invite|approach|contact|compare|call anyone else ~8 off the table
    ask*|invite|approach|contact|compare|call anyone else ~8 lose your
    ask*|invite|approach|contact|compare|call anyone else ~8 lose the
    ask*|invite|approach|contact|compare|call a competit* ~8 withdraw*|forfeit*|void
    ask*|invite|approach|contact|compare|call a competit* ~8 lapses|surcharge|loses
    ask*|invite|approach|contact|compare|call a competit* ~8 off the table
    ask*|invite|approach|contact|compare|call a competit* ~8 lose your
    ask*|invite|approach|contact|compare|call a competit* ~8 lose the
    ask*|invite|approach|contact|compare|call a rival ~8 withdraw*|forfeit*|void|lapses|surcharge|loses
    ask*|invite|approach|contact|compare|call a rival ~8 off the table
    ask*|invite|approach|contact|compare|call a rival ~8 lose your
    ask*|invite|approach|contact|compare|call a rival ~8 lose the
    as long as you|nobody don't|won't ~1 ask|compare|shop|approach|invite|tender
    as long as you|nobody don't|won't ~1 talk to; as long as you|nobody don't|won't ~1 go to
    as long as you|nobody do not ~1 ask|compare|shop|approach|invite|tender
    as long as you|nobody do not ~1 talk to; as long as you|nobody do not ~1 go to
    provided you don't ~1 ask|compare|talk|shop|approach|invite|tender
    provided you do not ~1 ask|compare|talk|shop|approach|invite|tender
    provided that you don't ~1 ask|compare|talk|shop|approach|invite|tender
    provided that you do not ~1 ask|compare|talk|shop|approach|invite|tender; who shop around
    because you asked|compared|invited others|other|elsewhere|around|competit*
    because you asked|compared|invited a competit*
    because you went to others|other|elsewhere|around|competit*; because you went to a competit*
    because you talked to others|other|elsewhere|around|competit*; because you talked to a competit*
    punish*|penalis*|penaliz* you|customers|those|anyone|people|us for
    pay for asking|comparing|shopping|going|talking others|elsewhere|around
    pay for asking|comparing|shopping|going|talking to others
    pay for asking|comparing|shopping|going|talking to other; not for those who compare|ask|shop
"""
"""The deal as a fight: they lose that you may win, or you lose now."""

_SIGHS = """
        woman|man|person of your|his|her word; spent ~4 evenings|nights|weekends|hours ~3 unpaid; only fair if you|we
        went to my director|boss|manager personally; asking|asks me every monday|day|week where; out of my hands
        needn't|need not see|know ~2 until|before; split ~2 in|into two orders|invoices; hears|hear of it when it's|it ?is
        take|took it to your ceo|director|boss|board directly|yourself; don't need to tell you what|how
        i'd hate for you|to see; hate to see you|that; be held responsible; lose|lost their|his|her job over|for
        it's a wonder that; obviously never learned|learnt|understood; have|has no clue about|how|what
        don't|do not take this the wrong way; who signed that; don't|do not complain at|when|later
        would be a pity|shame for; stop giving them your; the one who gave|threw it|that away
        what it'd mean if; protecting his|her own build|job|kingdom; let someone|somebody like that decide
    """
"""Pressure that comes as a sigh, a favour or a confidence."""

TOPICS: dict[str, str] = {
    "zero": "".join(
        (_SIGHS, _THREAT, _HINT, _GUILT, _SHAME, _FEAR, _CONTEMPT, _BACKS, _PRINT, _SECRETS, _FIGHT)
    ),
    "zero_time": _TIME,
    "own_cause": """
        no pressure; no hurry; no rush; not|no ~1 threat|pressure|warning; never behind; not behind
        nothing behind; rather than behind; without going behind; not go behind|over|around
        not want to go behind|over|around; don't want to ~1 pressure|rush|push|frighten|scare
        as you said|told|put|called|wrote|feared|described; you called|described|dreaded|feared
        you said you'd|your; you said you were; you said that your; you said that you
        you told us|me you|about|your; you told us|me that you; your own words
        we|i won't|don't|never|wouldn't ~1 squeeze|press|share|play|leak|crush|believe|think
        we|i won't|don't|never|wouldn't ~1 want to press; we|i won't|don't|never|wouldn't ~1 tell your
        we|i won't|don't|never|wouldn't ~1 show your; we|i won't|don't|never|wouldn't ~1 pass on
        we|i won't|don't|never|wouldn't ~1 want to crush
        we|i do not ~1 squeeze|press|share|play|leak|crush|believe|think; we|i do not ~1 want to press
        we|i do not ~1 tell your; we|i do not ~1 show your; we|i do not ~1 pass on
        we|i do not ~1 want to crush; we|i will not ~1 squeeze|press|share|play|leak|crush|believe|think
        we|i will not ~1 want to press; we|i will not ~1 tell your; we|i will not ~1 show your
        we|i will not ~1 pass on; we|i will not ~1 want to crush
        we|i would not ~1 squeeze|press|share|play|leak|crush|believe|think; we|i would not ~1 want to press
        we|i would not ~1 tell your; we|i would not ~1 show your; we|i would not ~1 pass on
        we|i would not ~1 want to crush; nobody loses|lost; nobody has to lose; nobody will lose
        nobody is to lose; no one loses|lost; no one has to lose; no one will lose; no one is to lose
        without anyone|anybody losing; feel free; you're welcome to; you are welcome to
        please ask|show|check|compare|read|involve|bring|let|take; please do ask
        should|must ~1 read|see|check it|this|the|them before|first|too; with his|her|their knowledge
        he|she|they knows|know about|that|of this|it; copied in; in copy; our|my own fault|mistake
        not your fault; nobody's fault; no fault of
        i|we regret that we|i ~1 can't|cannot|won't|have|had; regret to
    """,
    "zero_cause": """
        because; since our|the|we|your; mill quote; quote ends|lapses|expires; re quote; openly; capacity is
        planned; public|bank|school holiday*; lead time; raw material*; supplier's; the tariff; deadline of
        your own; by your; index; exchange rate; as our|the ~3 ends|closes|runs|lapses; your deadline
        our|the ~1 contract|hedge|option|lease|permit|grant ~3 ends|expires|runs|lapses|closes
        our|the ~1 contract|hedge|option|lease|permit|grant ~3 is renewed; contract is renewed
        when our|the ~3 ends|renews|expires|closes|lapses; when our|the ~3 is renewed; insurer*; regulator's
        operator takes; subsid*; funding; harvest; crop; ferry; press closes; print date; print deadline
        your ~2 budget|audit|season; after that we|i; no pressure; no hurry; no rush; commits you to nothing
        either way; nothing happens|changes if; allocat*; same rule; everyone gets; price stays
        same price stays; same price afterwards|later; you lose nothing; or later; or the next one
        or in the next
    """,
}
"""Topics, and what is said when they are spoken of; how it is written is told in `flows.critic.phrases`."""

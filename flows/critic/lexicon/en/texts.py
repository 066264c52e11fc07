"""What is no offer at all. English turns of phrase, data only."""

from __future__ import annotations

TOPICS: dict[str, str] = {
    "not_offer": """
        won't|doesn't|does work for me; works for me; o'clock won't; dial in; ring at; same room; running late
        train strike; parking is|parking's behind|at|in|under; see you then|there|at|tomorrow|monday|friday; could we do #
        invoice # shows|says; invoice number; corrected version|invoice; credit note; vat number; payment run
        accounts payable; po is; our po; delivery note says; remittance; reset my; my password; locked me out; helpdesk ticket
        laptop is; error message; gives ~2 error; mail delivery failed; could not be delivered; returning message; mailbox full
        permanent error; auto reply; automatic reply; want somebody to ring me; another apology; nobody signed; third time this
        i want to complain; formal complaint; we need from you; please quote us; our reference is; request for information
        the interview; my certificates; notice period is; my notice period; i could start on; my cv; my application; job vacancy; vacancy for a
        cover letter; job advert; as step file; data sheet for; minutes of ~2 meeting; agenda for; room is booked
        attendees; apologies from; action items; out of stock notice; return label; tracking number; your parcel
        lorem ipsum; traceback; def ~2 return; select ~4 from; friendly reminder; wrong attachment
        we use cookies; all rights reserved; meeting invitation; invites you; has invited you
        join by phone; conference id; happy birthday; get well; page you are looking for; page not found
        error 404; search box; go back to the home; back to the homepage; office will be closed
        offices will be closed; we are closed; closed from ~2 to; happy diwali; merry christmas
        happy new year; season's greetings; happy easter; happy holidays; headline max; subline
        button text; max # words|characters; mention keyword; image smiling; your text here; insert text
        insert name here; password reset; reset your password; verification code; confirm your e
        order confirmation; click here to unsubscribe; follow us on
        like and subscribe; table of contents; click to enlarge; menu of the; soup of
        terms and conditions apply to; sonnet; stanza; preheat the oven; bake for; dolor sit; consectetur
        adipiscing; praesent; vestibulum; placeholder text; dummy text; sample text; text goes here
        your text goes; title goes here; enter text; click to add; insert image; insert logo; tbd tbd
        out of the office; out of town until; autoreply
        automated reply|message|response; this is an automat*; do not reply to this; please do not reply
        limited access to e|email|my; away from my desk; on annual leave; on parental leave
        on maternity leave; i am on leave; i'm on leave; on vacation until; on holiday until
        back in the office; no access to my; in urgent cases; for urgent matters
        your message has been received; we have received your|the message|request|enquiry|inquiry|ticket
        message could not be delivered; delivery failure; undeliverable; delivery status notification
        read receipt; recipient's; fire drill; leave the building; gather at; assembly point
        works council ~2 may|june|meeting minutes; canteen ~2 closed|week|menu|open*; lost and found
        move your car; anyone parking; water will be turned|shut; power will be|cut; toilets on
        whoever took; please take your; fridge will be; found a|an ~2 umbrella|keys|scarf; summer party on
        amount due; amount payable; payable within; was due on; overdue invoice; reminder of payment
        second reminder; please remit; could not find ~2 payment; invoice no; invoice date
        disregard it; should it have crossed; thank you for your purchase|order; out for delivery
        delivered today between; your parcel is|will|has|was; your booking is confirmed; booking reference
        boarding pass; check in opens; happy new; new year to; merry; christmas to; frohe
        season greetings; seasons greetings
        happy hanukkah|eid|diwali|holi|easter|thanksgiving|anniversary; eid mubarak
        wish you ~4 christmas|new|year|easter|holiday*|birthday|health|recovery|wedding
        best wishes ~2 to|for|on; warm wishes; congratulations on ~3 birth|wedding|baby|birthday|marriage
        congratulations on ~3 engagement|degree|promotion|anniversary|exam; many happy returns
        speedy recovery; condolences; deep sadness; deepest sympathy; passed away
        the funeral takes|will|is|service; memorial service; in loving memory; rest in peace
        page could not; page cannot; could not be found; cannot be found; page has moved
        page doesn't exist; page does not exist; return to the home; return to homepage; back to the home
        back to homepage; never existed; under maintenance; maintenance mode; internal server error
        bad gateway; session expired; session has expired; javascript is disabled; enable javascript
        browser is not supported; 404 ~2 page; oops ~2 page|something; skip to content; skip to main
        log in register; forgot password; forgot your password
        looking for a ~3 operative|manager|developer|engineer|assistant|driver|nurse|clerk|m|full|part
        we are looking for a|an; we're looking for a|an; we're hiring a|an; join our team as; join us as
        what we expect from you; your qualifications; m f d; f m d; m w d; send your cv; send us your cv
        your cv; curriculum vitae to; application documents; dear applicant; another candidate
        other candidates; your application for; pick up the kids; pick up ~2 kids|children|milk|bread
        love mum|dad|mom; see you tonight; see you at dinner; dinner is in; call mum|mom|dad|grandma
        dentist appointment; shopping list; note to self; notes to self; dear diary
        buy milk|bread|stamps|eggs|nappies; library books; feed the cat|dog|fish; walk the dog
        water the plants; water ~2 plants; your mother called; happy to babysit; football practice
        weather for; weather forecast; rain in the; partly cloudy; sunny spells; wind from the
        scattered showers; final score; beat ~3 on saturday|sunday|friday|wednesday|tuesday; goals came
        scored in the; first half ~2 goal; won the match; lost the match; nil nil; starters; desserts
        soup of the day; dish of the day; salad bar; preheat; tbsp; tsp; chop the
        stir ~1 in|for|until|well|the; fry the|them|it|until; pour in; let it cook; let it simmer
        bake for|at|in; whisk the|together|until; knead the; grease the; dice the
        drain the pasta|rice|potatoes; one time password|code; security code; passcode
        expires in # minutes; do not share this code; choose a new password; did not request this
        ignore this e|email|mail; reset link; confirm your ~1 address|email|account|registration
        activate your account; account has been; your account was; suspicious login|sign; new sign in
        new login; two factor code; unsubscribe from; you are receiving this; you received this
        manage your preferences; view in browser; view this e; cookies; accept all; manage settings
        cookie settings; privacy settings; by using this site; terms govern; these terms
        general terms and; terms and conditions of; is not liable; place of jurisdiction
        force majeure shall; hereinafter; hereby agree; the parties agree; shall be governed
        intended recipient; may contain confidential; notify the sender; think before you print
        consider the environment before; all rights; registered in england; commercial register
        privacy notice; data protection officer; rights of the data; zoom meeting; teams meeting
        join zoom; join the meeting; meeting id; microsoft teams; google meet; join on your
        calendar invitation; scheduled meeting
        minutes of the ~2 meeting|board|council|committee|works|staff; minutes of meeting
        approval of the ~1 minutes; any other business; apologies for absence; item 1
        next meeting on; agenda #; agenda welcome; welcome and introduction; welcome figures
        save the date; by car leave; take the exit; leave the ring; leave the motorway; turn right at
        how to find us; how to get here; visitors parking; visitors' parking; ring the bell
        bring a photo id; haiku; dear santa; knock knock; a man walks into; why did the chicken; horoscope
        sudoku; verse #; import pandas; print hello; hello world; console log; null pointer; exception in
        segmentation fault; undefined variable; test test; asdf*; qwerty; foo bar; blah blah
        testing testing; test message; this is a test; ignore this message; please ignore; sorry wrong
        recall the message; would like to recall; see attached file; fyi see; forwarded as; thanks got it
        noted thanks; ok thanks; left the keys; select ~8 from; minutes works; imprint privacy
        apply now for|as|at; attendees absent; your application for|has|as; present apologies
        poem by|about|for; opening hours over christmas|easter
        office|offices|shop|store|canteen|reception|warehouse is|are closed; back on the ~1
        car park ~3 starts|opens|closes|resurfac*|shut; do not park
        please use the ~2 entrance|stairs|door|gate|lift; roadworks in|on; annual leave balance
        timesheet ~2 submit|due|by; employee portal; expense claim ~2 rejected|approved; cloudy; gusts
        highs of; lows of; degrees celsius; thunderstorm*; sunny intervals; account statement
        bank statement; opening balance; closing balance; statement of account; you have paid
        we have received your payment; donation receipt; tax office; pension statement; committee met
        apologies from|for|were|ms|mr|mrs|dr; next meeting; were approved; was adjourned
        meeting closed at; motion carried; seconded by; minute taker; absent with; roll call
        parental leave; mails are not; not forwarded; out sick; xoxo; kids'; football tournament; dear nan
        dear mum; dear dad; dear grandma; no longer available; item is no longer; out of stock sorry
        this video is; this content is; fold in the; cups of flour|sugar; grams of flour|sugar|butter
        lightly beaten; your certificates to; reference number of the post; applications by; post holder
        the successful candidate; per annum pro rata; the flour; later showers; rain showers
        payslip for ~1 <month>; your payslip; vacancy for|at; our vacancies; full time starting|position
        cv to; tablespoon* of|olive|oil|sugar; teaspoon* of|salt; you are overdue; our invoice no
        amount of ~2 overdue; iban de; iban gb; shipped today; parcel with number; kids at
        two tablespoons; bank details as; bank details below; accounts receivable department|team
        simmer for; your salary expectations; thank you for the ~2 present|flowers|card|chocolates
        love mum|dad|mom|nan; congratulations ~4 on; on your wedding|engagement|graduation
        luck in the world; out of toner; paper jam; who has the key; travelling and will
        will reply as soon; reply as soon as i; for anything pressing; link may be broken; page may have
        page not available; page is not available; chimney sweep; meter reader comes; someone is at home
        somebody is at home; dear tenants the; dear residents; peel the; cut them into; roast at
        serves four|two|six|eight|#; wanted all genders; all genders; apply with cv|your; with cv
        trainee wanted; days of holiday; the coffee machine is; dishwasher is; please empty
        take the stairs; lift inspection; left ~3 in the kitchen; buns in; covers for me; off until
        i'm off until; i am off until; not monitored; is not monitored; are deleted; replies to this
        knit #; purl #; crochet; oh moon; o moon; cookies help|to|on|are|and; use of cookies
        accept cookies; cookie policy|banner|consent|notice|preferences; i am out of office
        i'm out of office; out of office re|reply|until|message|notice|auto|from; out of office till
        car park ~2 closed; car park is full; our privacy policy; see ~2 privacy policy
        privacy policy and|terms|imprint|contact|last|updated|legal; job advert for
        simmer for|until|gently|on|over; canteen week; canteen menu|closed|is; our terms of use|service
        payment reminder no|for|invoice|dear|#; kindly settle; please settle
        please transfer|remit|pay ~4 account|days|invoice|amount|by; rent for <month>; invoice #
        final reminder; i am travelling|away|abroad|out|off until|till|from|to|today|this
        i'm travelling|away|abroad|out|off until|till|from|today|this; now and then in urgent
        read my mail*|e; reading my mail; will be back on|in|at; mails are forwarded; not reading mail*
        out until monday|tuesday|wednesday|thursday|friday|#|<month>; limited access to
        you are ~1 invited; you're ~1 invited
        we invite you to our|the|a summer|christmas|party|wedding|opening|annual|meeting|barbecue
        please tell ~1 whether|if you come; please rsvp; rsvp; get married; got married; wedding of|party
        housewarming; farewell party; leaving do; potluck; bring a dish|cake|salad; annual general meeting
        annual meeting takes; general assembly; dear neighbours|residents|pupils|passengers|grandma|diary
        dear parents|members|students the|on|please|school|our ~1 annual|school|class|trip|meeting|closed
        thanks so much for the|your|coming|yesterday; thank you so much for the|coming
        many thanks for yesterday|the; so good to see you; say hello to; hugs; kiss; kisses; xxx
        lots of love; with love; hi mum|mom|dad|nan|granny; hey mum|mom|dad|bro|sis|dude|mate
        love ~1 jo|mum|dad; the kids from; i'm stuck in; is running late; i'm running late; many happy
        birthday to you; lol; haha*; lmao; omg; brb; wtf; dude; schnitzel; apple tart|pie|crumble
        with fries|chips|potatoes|rice|salad; set lunch|menu; today's special*; daily special*
        we are hiring; we're hiring; wanted nurse|driver|cook|cleaner|electrician|welder|developer
        send ~2 cv|application|resume to; no experience needed; slight negligence; gross negligence
        has jurisdiction; governed by the law|laws; should any provision; severability
        provisions ~2 invalid|remain; remain in force; remaining provisions; the undersigned; heretofore
        liability for ~3 excluded; no liability is|for ~3 content*|links; nothing here; page unavailable
        link you followed; may have expired; link has expired; try the menu; access denied
        404 ~1 nothing|not; your session; loading please; please log in; sign in to continue; captcha
        not a robot; the moon in; stars above; o sea; roses are; flour with
        add the milk|eggs|rice|sugar|onions|butter|flour|stock|garlic; heat the oil|butter|oven; fry the
        fry thin; onions until; until golden; pour in the; pinch of salt; let it rest; let the ~1 rest
        leave to cool; dish soap; milk eggs; bread eggs; toilet paper; sun cream; passport charger
        pack passport; at home after; scored twice|once|a|the|early; at half time; full time whistle
        penalty shootout; league table; mostly dry|cloudy|sunny; light from the
        rain|snow|sleet|fog ~3 expected|later|likely; overnight lows; minutes of #
        present ~1 absent|excused|apologies; excused; postponed to <month>; meeting ended|closed|opened at
        end # #; other matters; has been shipped; have been shipped; has been dispatched
        arrive on monday|tuesday|wednesday|thursday|friday; your order no|number|#; password expires
        change your password; password ~2 expire*; valid for ten|five|# minutes; your verification
        lift will be; use the stairs; technician comes; meeting room ~6 booked; room ~4 is booked
        the school trip on|to; packed lunch; rain clothes; main entrance please
        homework for monday|tuesday|wednesday|thursday|friday|tomorrow; read chapter; exercises # to
        spelling test; parents' evening; can't make it; cannot make it|come on; sorry i can't make
        ok see you; okay see you; cu there|then|later; my dentist is|appointment; fwd fwd; fwd re
        townhall; town hall thursday|friday|monday; agenda welcome|report|approval|item; once upon
        happily ever after; keep their luggage; mind the gap; please stand clear; noun plural
        from the latin; lost grey|black|white|tabby cat|dog; lost cat|dog; long illness
        died last|on|peacefully; sadly missed; laid to rest; adults one; one tablet; after meals
        keep out of reach; the leaflet; train to ~4 platform|leaves|departs; platform # today; gate change
        now departs; flight ~3 departs|delayed|cancelled|boarding; boarding at; delayed by approximately
        chapter #; vat ~1 de; photo by; fig #; figure # the; all photos; assemble part
        printer on ~3 broken|jam*|down|offline; copier on ~3 broken|down; the judges' decision
        judges' decision; not take part; terms of participation; organiser and their
        closed ~3 for painting|cleaning|inventory; kitchen ~4 closed; road closed; diversion via; who took
        whose turn; is anyone|anybody|someone sitting; the school ~2 closed; polling station
        blood donation ~3 on|takes; choir rehearsal; rehearsal ~3 at|on|moved|cancelled
        training is cancelled; practice is cancelled; match is cancelled; tip off; evensong; mass at
        passengers are ~1 asked|requested|reminded; passengers kindly; outstanding balance of
        invoice rent for; reminder timesheets; reminder your timesheet*; won # # at|against|away|after
        storm warning for the; gusts up to; mix the flour|eggs|butter|sugar; season with salt; the batter
        order no # has|is|was|will; your appointment with dr
        out of service on monday|tuesday|wednesday|thursday|friday|saturday|sunday
        imprint ~3 gmbh|ltd|hrb; happy <count> birthday; happy # th; summer barbecue on
        christmas party on|takes|is
    """,
    "digits": """
        #
    """,
    "no_text": """
        lorem ipsum; dolor sit; consectetur; adipiscing; praesent; sed do eiusmod; traceback
        max # words|characters; mention keyword; page not found; error 404; out of office reply; your text here
        insert text here; asdf*; test test
    """,
}
"""Topics, and what is said when they are spoken of; how it is written is told in `flows.critic.phrases`."""

"""What is no offer at all. English turns of phrase, data only."""

from __future__ import annotations

TOPICS: dict[str, str] = {
    "not_offer": """
        lorem ipsum; traceback; def ~2 return; select ~4 from; friendly reminder; out of office
        wrong attachment; unsubscribe ~6 cookie*; cookie*; we use cookies; job advert; all rights reserved
        terms of use|service; privacy policy; meeting invitation; invites you; has invited you
        join by phone; conference id; happy birthday; get well; page you are looking for; page not found
        error 404; search box; go back to the home; back to the homepage; office will be closed
        offices will be closed; we are closed; closed from ~2 to; happy diwali; merry christmas
        happy new year; season's greetings; happy easter; happy holidays; headline max; subline
        button text; max # words|characters; mention keyword; image smiling; placeholder; your text here
        insert text; insert name here; password reset; reset your password; verification code
        confirm your e; order confirmation; tracking number; your parcel; click here to unsubscribe
        follow us on; like and subscribe; agenda for; table of contents; click to enlarge; menu of the
        soup of; terms and conditions apply to; sonnet; stanza; canteen week; preheat the oven; simmer
        bake for; dolor sit; consectetur; adipiscing; praesent; vestibulum; placeholder text; dummy text
        sample text; text goes here; your text goes; title goes here; enter text; click to add
        insert image; insert logo; tbd tbd; out of the office; out of town until; automatic reply
        auto reply; autoreply; automated reply|message|response; this is an automat*; do not reply to this
        please do not reply; limited access to e|email|my; away from my desk; on annual leave
        on parental leave; on maternity leave; i am on leave; i'm on leave; on vacation until
        on holiday until; back in the office; no access to my; in urgent cases; for urgent matters
        your message has been received; we have received your|the message|request|enquiry|inquiry|ticket
        message could not be delivered; delivery failure; undeliverable; delivery status notification
        read receipt; recipient's; fire drill; leave the building; gather at; assembly point
        works council ~2 may|june|meeting minutes; canteen ~2 closed|week|menu|open*; lost and found
        car park ~2 closed|full; move your car; anyone parking; water will be turned|shut
        power will be|cut; toilets on; whoever took; please take your; fridge will be
        found a|an ~2 umbrella|keys|scarf; summer party on; amount due; amount payable; payable within
        was due on; overdue invoice; payment reminder; reminder of payment; second reminder; please remit
        could not find ~2 payment; invoice number; invoice no; invoice date; disregard it
        should it have crossed; thank you for your purchase|order; out for delivery
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
        cookie settings; privacy settings; by using this site; terms govern; terms of use; these terms
        general terms and; terms and conditions of; is not liable; place of jurisdiction
        force majeure shall; hereinafter; hereby agree; the parties agree; shall be governed
        intended recipient; may contain confidential; notify the sender; think before you print
        consider the environment before; all rights; registered in england; commercial register
        privacy notice; data protection officer; rights of the data; zoom meeting; teams meeting
        join zoom; join the meeting; meeting id; microsoft teams; google meet; join on your
        calendar invitation; scheduled meeting
        minutes of the ~2 meeting|board|council|committee|works|staff; minutes of meeting
        approval of the ~1 minutes; any other business; apologies for absence; item 1; action items
        next meeting on; agenda #; agenda welcome; welcome and introduction; welcome figures
        save the date; by car leave; take the exit; leave the ring; leave the motorway; turn right at
        how to find us; how to get here; visitors parking; visitors' parking; ring the bell
        bring a photo id; haiku; dear santa; knock knock; a man walks into; why did the chicken; horoscope
        sudoku; verse #; import pandas; print hello; hello world; console log; null pointer; exception in
        segmentation fault; undefined variable; test test; asdf*; qwerty; foo bar; blah blah
        testing testing; test message; this is a test; ignore this message; please ignore; sorry wrong
        recall the message; would like to recall; see attached file; fyi see; forwarded as; thanks got it
        noted thanks; ok thanks; left the keys; select ~8 from; works council #; minutes works
        imprint privacy; apply now for|as|at; attendees absent; your application for|has|as
        present apologies; poem by|about|for; opening hours over christmas|easter
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
        knit #; purl #; crochet; oh moon; o moon
    """,
    "digits": """
        #
    """,
    "no_text": """
        lorem ipsum; dolor sit; consectetur; adipiscing; praesent; sed do eiusmod; traceback
        max # words|characters; mention keyword; page not found; error 404; out of office; your text here
        insert text here; asdf*; test test
    """,
}
"""Topics, and what is said when they are spoken of; how it is written is told in `flows.critic.phrases`."""

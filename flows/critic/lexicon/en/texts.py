"""What is no offer at all. English turns of phrase, data only."""

from __future__ import annotations

TOPICS: dict[str, str] = {
    "not_offer": """
        lorem ipsum; traceback; def ~2 return; select ~4 from; friendly reminder; out of office
        wrong attachment; bank details; accounts receivable; allergens; unsubscribe ~6 cookie*; cookie*
        we use cookies; job advert; apply now; your application; all rights reserved; terms of use|service
        privacy policy; imprint; opening hours; meeting invitation; invites you; has invited you; dial in
        join by phone; conference id; happy birthday; get well; page you are looking for; page not found
        error 404; search box; go back to the home; back to the homepage; office will be closed
        offices will be closed; we are closed; closed from ~2 to; happy diwali; merry christmas
        happy new year; season's greetings; happy easter; happy holidays; headline max; subline; button text
        max # words|characters; mention keyword; image smiling; placeholder; your text here; insert text
        insert name here; password reset; reset your password; verification code; confirm your e
        order confirmation; tracking number; your parcel; click here to unsubscribe; download the app
        follow us on; like and subscribe; agenda for; attendees; table of contents; click to enlarge
        menu of the; soup of; terms and conditions apply to; poem; sonnet; stanza; canteen week
        preheat the oven; tablespoon*; simmer; bake for
    """,
}
"""Topics, and what is said when they are spoken of; how it is written is told in `flows.critic.phrases`."""

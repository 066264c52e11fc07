"""SELF: all of it is about the seller; nothing says what becomes different for the customer."""

from flows.critic.rule import Rule

RULES = (
    Rule(
        code="SELF",
        kind="lack",
        look="news",
        unless_anywhere=("give_plain", "relationship_strong"),
        fires_on=(
            "Founded in 1974, our group runs four plants, eleven press lines and an award-winning lab.",
            "Our mission is to be the preferred supplier in Europe. Our values are respect and excellence.",
            "We are a leading manufacturer with 640 employees in nine countries, ISO 9001 certified.",
            "Hi Wim, we began with ammonia. We draw plants in 3D. We write our own software. Our office is new.",
            "Hi Amir! We've closed our Series B and launched the onboarding module, with e-signature. Shall we talk?",
            "You get access to our portal and quarterly releases of the mobile client. Our academy is certified.",
        ),
        silent_on=(
            "Hi Amir! We have closed our Series B round. Month-end takes your desk 3 days instead of 5.",
            "We ran your March returns through our model: 31 of the 40 late pallets left dock 3 after 16:00.",
            "Dear Ms Okoye, no, the rate stays at 118 an hour. I would rather take work out of the list.",
            "We would reseal the gutter. We would need two weekends. We can start in May, and we do not do roofs.",
            "The steel surcharge is our mill's, and we can't hold it longer.",
            "When a porter calls in sick at nine in the evening, who finds the replacement?",
            "Month-end closes in 4 working days instead of 9 at two plants of your size.",
        ),
    ),
)

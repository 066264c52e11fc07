"""GIVE: everything for the customer and nothing for us, without a condition, a limit or a return."""

from flows.critic.rule import Example, Rule

_AGREED = {"exchange": {"they_give": {"value": "a two-year term", "level": 3}}}
_SAID = {"exchange": {"they_give": {"value": "a two-year term", "level": 2}}}

RULES = (
    Rule(
        code="GIVE",
        kind="phrase",
        looks_for=("give_plain",),
        unless=("limit_close", "return_close"),
        unless_close=("not_given",),
        unless_beside=("cap",),
        fires_on=(
            "We will match any price, any time, and do the integration for nothing.",
            "Tell us your number, we accept any price you name.",
            "You get unlimited support, whenever you call.",
            "Call our engineers as often as you like, no strings attached.",
            "We will absorb all costs of the change.",
            "The set-up fee is waived, and you don't have to commit to anything.",
            "Whatever else turns up in the course of the year is included.",
            "Just tell me what you'd be comfortable paying and I'll write it in.",
        ),
        silent_on=(
            "We do the integration for free if you sign for two years.",
            "Support is unlimited in the sense of the fair use clause: up to ten hours a month.",
            "We cannot match any price, and we would not want to.",
            "The first three months of support are free of charge, then 400 a month.",
            '"We will match any price," the other supplier told you.',
            "Feel free to call; the parts are error-free and duty free.",
            "We will do the migration at no extra cost, capped at five days.",
            "You may cancel free of charge until the fifteenth.",
            "Not at any price: below 12.40 we lose money on each part.",
        ),
    ),
    Rule(
        code="GIVE",
        kind="phrase",
        looks_for=("give_strong",),
        unless=("estimate", "limit_close", "return_close"),
        unless_close=("not_given",),
        unless_beside=("return",),
        unless_anywhere=("return_plain",),
        settled=True,
        options={"to_somebody": True},
        fires_on=(
            "Fine, you get another 12 % off and the extra module is thrown in.",
            "We drop the day rate by 15 and payment stays at 90 days.",
            Example("Fine, you get another 12 % off.", _SAID),
        ),
        silent_on=(
            "Order now: 20 % off.",
            "You get 3 months free and 30% off year one if you sign by Friday.",
            "I'm sorry, but we can't lower the price.",
            "Contact us for your free consultation.",
            "Your 12% off is in it if the two-year order is in by then.",
            "3% off in exchange for a two-year volume commitment and 14-day payment.",
            "Training is included. In return you speak to two of our prospects.",
            "What can you give for it, and what goes out at that price?",
            Example("Fine, you get another 12 % off.", _AGREED),
        ),
    ),
    Rule(
        code="GIVE",
        kind="tone",
        looks_for=("give", "give_plain", "give_strong"),
        at_least=2,
        options={"apart": True},
        unless=("not_given", "return_close"),
        unless_anywhere=("return_plain",),
        settled=True,
        fires_on=(
            "Pilot: no fee, no end date, as many lanes as you want, and there is no obligation to order afterwards.",
            "First year at no charge. All repairs at no charge. Nothing to pay until you are happy.",
            "For you:\n+ First year at no charge\n+ You may cancel any day\n+ Repairs at no charge\n+ Nothing to pay",
        ),
        silent_on=(
            "The first repair is at no charge, because it was our mistake.",
            "No set-up fee. 49 a month, and you may end it each quarter.",
            "You asked for no fee, no end date and unlimited lanes. Which of the three matters most to you?",
        ),
    ),
)

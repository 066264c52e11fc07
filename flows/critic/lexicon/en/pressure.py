"""Pressure: fear, guilt, scarcity, contempt, going behind backs; and what makes a deadline honest. English turns of phrase, data only."""

from __future__ import annotations

TOPICS: dict[str, str] = {
    "zero": """
        before it's too late|gone; before it is too late|gone; before you regret; you will|'ll regret it
        you'll regret; live to regret; last chance; final chance; final warning; act now|fast; hurry up|now|while
        only # ~5 left|remaining|available; only <small> ~5 left; # seats|spots|places|slots|licences left|remaining
        few ~1 spots|slots|places|seats left; # remaining; don't miss out|this|your; do not miss out; miss out on
        be left behind; get left behind; left behind by; falling behind; fall behind ~2 competit*|rival*|market
        your competitors have|are ~1 already|all; your competition has|is ~1 already
        your rivals|neighbours have|are already; competitors ~2 already signed|ordered|bought
        secure your place|spot|seat|slot now|today; not be shown again; who hesitate* ~3 get|lose*; he who hesitates
        who snoozes; snooze you lose; you snooze; don't be the next|last|one who|only; do not be the next|last|only
        be the last ~2 in; next headline; expires at midnight|tonight|today|tomorrow; ends tonight|today|at midnight
        before midnight; tonight only; today only; sign ~2 today or; sign ~2 by ~2 or
        decide ~4 or ~2 explain|answer|regret|lose|watch|someone|we; or ~2 explain to your|the; once in a lifetime
        now or never; clock is ticking; time is running out; running out of time
        whoever rings|calls|signs|writes|answers first; first come first; someone else will take|get|have it
        give it to your|a competitor|rival; next on my list; go to your competitor|rival
        offer ~3 to your competitor*|rival*; your competitor ~3 waiting; they're quick over
        explain* ~5 to your|the board|boss|ceo|owner|owners|shareholders|chairman|chair|superior*|director
        explaining to do; some explaining; a lot of explaining; have to explain ~5 why you; how will you explain
        how would you explain; speak|talk|write|go to your coo|ceo|boss|chairman|board|superior*|director
        tell|inform your coo|ceo|boss|chairman|board; mention it to your
        your chairman|boss|ceo will|would ~2 hear|learn|know|ask; answer for it; on your conscience; on your head
        sleep at night|until|knowing; can you really sleep; how can you sleep; be your fault; blood on
        can you ~1 afford to ~2 wait|ignore|lose|risk|not; cannot afford to wait|ignore|miss
        can't afford to wait|ignore|miss; wake up before; open your eyes; think of your children|family|job|career
        would your children; your children understand; lawyer ~3 family; your signature ~6 forgotten
        after the explosion|accident|breach|scandal; lose your job; cost you your job; your job is
        your career ~2 over|end; heads will roll; your head; out of business; go bankrupt; end up bankrupt
        face prison|jail|fines|ruin; you could be sued; end up in court; disaster is|will; it will be too late
        then it's too late; then it is too late; too late for you; be sorry; you'll be sorry; hate to see you
        hate for you; i'd hate to; we'd hate to; don't say ~2 warned; you have been warned; consider this ~2 warning
        last warning; what happens to companies that; what happened to; foolish; only ?an a fool; fool would; fools
        naive; stupid; ignorant ~1 people|buyers; amateur*; dinosaur*; incompetent; clueless; brainless; idiot*
        half a brain; anyone with ~2 brain|sense|eyes
        any serious|sensible|sane|competent|smart manager|company|buyer|leader|owner|director|professional|person ~3 know*|would|has|sign*|already
        only losers; losers; laggard*; second best; think small; act small; pay small; if you need to ask what it
        still living in the; stuck in the; stone age; wouldn't understand; would not understand
        don't understand anything; people like you; you people; with all due respect you; let your people down
        let your team down; settle for mediocrity; not for everyone; earned the right to
        after all we|i have|'ve|did|do; after everything we|i; you owe me|us ~1 this|it|that|an|at; owe at least
        owe us|me at least; owe an answer; humanly disappointing; i|we am|are|'m|'re ~2 disappointed
        i'm ~1 disappointed; find that ~4 disappointing; expected more of|from you; expected better of|from
        would have expected; ungrateful; disloyal; let us down; let me down; we deserve better; i deserve better
        thought we were friends; my wife can; not what friends; how could you; you kept changing; feel used; hurt us
        between us; between you and me ~2 he|she|they|your; between ourselves; just you and me; only you and me
        stays between; behind ~2 back; don't tell ~1; do not tell your|him|her|them|the; keep this from
        keep ~1 out of the loop; leave ~2 out of it|this; keep ~2 out of it|this; need not know
        does not need to know; doesn't need to know; need never know
        no need to involve|tell|ask your|the|them|him|her; can be informed when|later|afterwards
        informed when he's|she's; protecting his|her|their own; his|her own little; little kingdom
        go around him|her|them|your; going around; over his|her|their|your head; over the head of
        bypass your|him|her|the ~1; without ~2 knowing; without your ~1 noticing; before he|she is|comes back
        on leave ~4 signed|placed|order; only slow* ~2 down; makes the thing slow; let them see what you
        showed them what you; saw your ~2 plans; i told your competitor*|rival*; won't be told; crush your|the|them
        destroy your|the competit*|rival*; squeeze your|the supplier*|customer*|staff|them
        beat your supplier*|customer*; win the war; this is war; kill ~1 competition|competitor*|rival*
        dominate your; annihilat*; bleed* money|cash|you|dry; hidden costs ~3 never; small print nobody
        they will|'ll never know|notice|find; lock them in; locks your customers in; trap your; make them pay
        take them for; at their expense; outsmart your ~1 supplier*|customer*|union
        every day you ~2 wait|hesitate|delay|do nothing ~4 lose*|cost*|die*|burn*; every day you wait
        every day without us; while you ~1 hesitate|wait|sleep|think|read; price doubles
        price goes up tomorrow|tonight|on; or else; ultimatum
    """,
    "own_cause": """
        because our|the|we|your; mill quote; quote ends; re quote; openly; capacity is; planned; public holiday*
        lead time; raw material*; supplier's; the tariff; deadline of; your own ~2; by your; index; exchange rate
        your deadline
    """,
}
"""Topics, and what is said when they are spoken of; how it is written is told in `flows.critic.phrases`."""

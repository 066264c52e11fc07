"""CERT: a future result for this customer stated as a fact, a guarantee without terms, always and never as promises."""

from flows.critic.rule import Rule
from flows.critic.words import HEDGED_AFTER, HEDGES, RESULT_VERBS, THEIR_WORDS

_ADVERB = r"(?:(?:\w+ly|easily|soon|immediately|also|then)~)?"
_MOVES = (
    r"(?:fall|drop|rise|go~(?:up|down)|improve|shrink|decrease|increase|halve|double|climb|disappear|vanish)"
)

RULE = Rule(
    code="CERT",
    severity=2,
    kind="phrase",
    looks_for=(
        rf"\b(?:you(?:~will|['’]ll|~are~going~to)|your~(?:[\w-]+~){{1,3}}?will)~{_ADVERB}{RESULT_VERBS}\b",
        rf"\byou(?:~will|['’]ll|~are~going~to)~{_ADVERB}(?:reach|see|get|have|enjoy)~[^.!?]{{0,40}}?\d[\d.,]{{0,14}}~?(?:%|percent\b)",
        rf"\byour~(?:[\w-]+~){{1,4}}?(?:will|is~going~to|are~going~to)~{_ADVERB}{_MOVES}\b",
        rf"\byour~(?:[\w-]+~){{1,4}}?will~{_ADVERB}be~(?:\w+ly~)?(?:cut|reduced|halved|lower|higher|doubled|gone|eliminated)\b",
        rf"\b(?:we|this|it|that|our~[\w-]+(?:~[\w-]+)?)(?:~will|['’]ll)~{_ADVERB}{RESULT_VERBS}~(?:you\b|your\b)",
        r"\bguarant(?:ee|ees|eed|ie)\b",
        r"\b(?:(?:you|we|it|our~\w+)(?:~will|['’]ll)|your~(?:[\w-]+~){1,3}?will)~(?:always|never)\b",
        r"\bnever~(?:again|(?:have~to~)?worry|(?:have~to~)?think~about|miss~(?:a|an|another)\b)",
        r"\b(?:we|it|our~\w+)~(?:always|never)~(?:deliver|fail|miss|work|run|save|let|lose|break)s?\b",
        r"\b(?:will|['’]ll)~(?:definitely|certainly|surely|undoubtedly|inevitably)\b",
        r"\bwithout~(?:fail|any~doubt|a~doubt)\b|\b100~?%~(?:certain|sure|safe|uptime|reliable)\b",
    ),
    excused_by=(
        *HEDGES,
        *THEIR_WORDS,
        r"\b(?:no|not|cannot|can['’]t|without|nobody|never)~(?:\w+~){0,3}guarant",
        r"\b(?:bank|performance|parent|payment|statutory|loan)~guarantee|guarantee~(?:period|of~origin|card)",
        (r"guarant\w+[^.!?]{0,120}(?:\bor~(?:we|you)\b|\botherwise\b|\brefund|\bcredit|\bpenalt|\bpay~back|\bcapped|"
        r"\bwritten~into|\bin~the~contract|\bper~(?:clause|contract)|\bterms\b)"),
        r"(?:\brefund|\bcredit|\bpenalt|\bin~the~contract|\bclause)[^.!?]{0,80}guarant",
    ),
    excused_after=(
        *HEDGED_AFTER,
        r"^(?:if|where|when)~(?:not|we~(?:miss|fail|do~not)|it~(?:does~not|is~not))\b",
        r"^otherwise\b",
    ),
    fires_on=(
        "You will save 80,000.",
        "With us you'll cut your scrap rate in half.",
        "Marta, you will reach 95 % by June.",
        "Your changeover times will drop by a third.",
        "We will reduce your energy bill.",
        "Our platform will double your throughput.",
        "Results are guaranteed.",
        "We guarantee a smoother ramp-up.",
        "You will never miss a delivery date again.",
        "Your planners will always know what is late.",
        "Our pumps never fail.",
        "This will definitely pay off within a year.",
        "Your reject rate will be halved by autumn.",
    ),
    silent_on=(
        "If the 6% scrap you estimated holds, 80,000 is the order of size; we would check it in week two.",
        "You could save about 80,000, to be tested on your March data.",
        "We expect that you will cut two line stops a year.",
        '"You will save a fortune," he told us, and we did not believe it.',
        "You said you will reduce overtime this year; where does that stand?",
        "We guarantee delivery in five days, or you get 5 % of the order as a credit.",
        "We cannot guarantee this figure before the trial.",
        "You will get the offer on Friday and reach me at the usual number.",
        "Will you reach 95 % by June?",
        "You will cut changeovers by a third. That is our assumption, and the trial in week two tests it.",
        "You never told us how the award is made.",
        "As always, the report comes on the first of the month.",
        "At Halden Foods picking errors went from 1.9% to 0.6% between January and June.",
        "The bank guarantee is returned after acceptance.",
        "What would have to be true for 95 % by June?",
        "It needs two of your planners for three days and a weekend of parallel running.",
    ),
)  # fmt: skip

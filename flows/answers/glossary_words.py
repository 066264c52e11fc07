"""The terms a seller may ask about, and the closed forms such a question has, as tables. Holds no reader.

Terms are written as `flows.answers.glossary` reads them: small letters, no accents, blanks for hyphens.
"""

from __future__ import annotations

from flows.answers.lexicon import barred, late, spaced

TERMS: dict[str, tuple[str, ...]] = {
    term: tuple(barred(names))
    for term, names in {
        "metric": "metric|value metric|number|yardstick|kpi|measure|their number|kennzahl|messgrosse|zahl"
        "|indicateur|metrique|indicador|metrica",
        "baseline": "baseline|base line|base figure|todays figure|ausgangswert|istwert|ist wert|valeur de depart"
        "|linea base",
        "target": "target|target figure|goal|zielwert|ziel|cible|objectif|objetivo|meta",
        "unit_worth": "worth of one|worth of one unit|worth of a unit|worth of a point|unit worth|value of one"
        "|value of one unit|worth|wert pro einheit|wert einer einheit|valeur unitaire|valor unitario",
        "alternative": "next best alternative|best alternative|alternative|next best|nba|batna"
        "|nachstbeste alternative|meilleure alternative|mejor alternativa|alternativa",
        "doing_nothing": "doing nothing|do nothing|cost of doing nothing|status quo|nichts tun|ne rien faire"
        "|no hacer nada",
        "evidence": "evidence|evidence level|level of evidence|proof|evidence mark|mark|beleg|nachweis|preuve"
        "|prueba|evidencia",
        "guess": "guess|our guess|my guess|assumption|assumed|hypothesis|vermutung|annahme|hypothese|suposicion"
        "|hipotesis",
        "heard": "heard|someone told me|second hand",
        "said": "said|they said it|their words|their own words",
        "agreed": "agreed|agreed with them|jointly agreed",
        "driver": "driver|emotional driver|kind of driver|driver kind|motive|treiber|emotionaler treiber|moteur"
        "|motivador",
        "effect": "effect|moving a metric|moving the metric|moving a number|moving it|wirkung|effet|efecto",
        "effort": "effort|their effort|own effort|aufwand|esfuerzo",
        "price": "price|our price|preis|prix|precio",
        "floor": "floor|price floor|lowest price|untergrenze|preisuntergrenze|prix plancher|plancher|precio minimo",
        "margin": "margin|target margin|our margin|marge|margen|deckungsbeitrag",
        "discount_trade": "trade|discount trade|trade for a discount|trade for the discount|concession"
        "|in return|gegenleistung|contrepartie|contrapartida",
        "give_get": "give get|give and get|give and take|giveaway|give away",
        "proposition": "proposition|value proposition|draft|nutzenversprechen|proposition de valeur"
        "|propuesta de valor",
        "opening": "opening|opening line|opener|einstieg",
        "finding": "finding|befund|constat|hallazgo",
        "watch_out": "watch out|watchout|weak answer|weak point",
        "debrief": "debrief|debriefing|nachbereitung",
        "review": "review|customer review|yearly review",
        "brief": "brief|briefing|the brief",
        "transcript": "transcript|discovery transcript|mitschrift|transkript",
        "tender": "tender|rfp|rfq|ausschreibung|appel d offres|licitacion",
        "specification": "spec|specification|lastenheft|pflichtenheft|cahier des charges|pliego",
        "bid": "bid|no bid|bid or no bid|bid no bid|variant|gebot",
        "payer": "payer|who pays|wallet|buyer|economic buyer|budget owner|decision maker|zahler|payeur|pagador",
        "contact": "contact|contact person|ansprechpartner",
        "horizon": "horizon|time horizon|term|contract term|horizont|laufzeit|horizonte",
        "break_even": "break even|breakeven|break even point|gewinnschwelle|seuil de rentabilite"
        "|punto de equilibrio",
        "one_sided": "one sided|one sidedness|one sided deal|einseitig|unilateral|desequilibre",
        "balance": "balance|both sides balance|exchange|value exchange|mutual value|gleichgewicht",
        "double_counting": "double counting|counted twice|part of another number|doppelzahlung",
        "first_talk": "first talk|first meeting|first call|erstgesprach",
        "open_deal": "open deal|deal",
        "renewal": "renewal|price talk|renewal or price talk|verlangerung",
        "aim": "aim|aim of the meeting|goal of the meeting",
        "signal": "signal|trigger",
        "push_back": "push back|pushback",
        "account": "account|kunde|compte|cuenta",
    }.items()
}
"""Term -> its names. What is answered stands in prompts/glossary.yaml under the same id."""

EVERYDAY = frozenset(
    spaced(
        "number goal target worth alternative mark guess heard said agreed motive effect effort price floor trade draft"
        " opening review brief briefing wallet buyer contact term balance exchange deal variant aim measure proof bid"
        " signal trigger account zahl ziel preis prix precio kunde compte cuenta meta treiber moteur"
        " marge margin driver concession finding"
    )
)
"""Names that people also use of the customer's world: "what is the price" may be what the customer asks."""

ASKING = frozenset(
    spaced(
        "what whats wat wats wtf wth wdym define defined clarify explain rephrase definition meaning mean means meant"
        " understand get follow example examples eg g instance like such huh sorry pardon eh again heard sense"
        " was wie definiere verstehe versteh kapiere kapier zahlt bitte beispiel z zb hae hein"
        " quoi que qu c definis definissez comment comprends exemple ejemplo entiendo refieres refiere como"
    )
)
"""No question to us lacks all of these words; most answers do, and need no closer look."""

_LEAD = (
    r"(?:(?:sorry|wait|hang on|hold on|hm+|um+|er|ok|okay|so|and|but|quick question|question|one question|btw"
    r"|please|pls|hey|well|oh|excuse me|just a question|entschuldigung|moment|pardon|perdon) )*"
)
_TAIL = (
    r"(?: (?:here|exactly|though|tho|then|please|pls|again|actually|really|anyway|in this context|for you"
    r"|in this case|in that question|in your question|denn|hier|genau|eigentlich|bitte|ici|exactement|aqui"
    r"|exactamente))*"
)
_ART = (
    r"(?:(?:the word|the term|the phrase|dem wort|dem begriff|le mot|la palabra|a|an|the|this|that"
    r"|your|these|those|ein|eine|einen|einem|einer|der|die|das|den|dem|un|une|le|la|les|l|du|d"
    r"|des|el|los|las|una|lo) )?"
)
_T = r"(?P<t>[\w&/ ]{2,40}?)"
_NOT = r"(?:i )?(?:dont|do not|didnt|did not|cant|cannot)"
_UNSURE = (
    r"(?:(?:i (?:am|m) |im )?not (?:sure|clear)(?: i (?:know|understand|get))?|no (?:idea|clue)"
    rf"|{_NOT} (?:know|understand|get))"
)
_EVEN = r"(?:exactly |actually |really |even )?"
_CAN = r"(?:can you |could you |would you )?(?:please )?"

OF_ANY = tuple(
    late(_LEAD + form + _TAIL)
    for form in (
        rf"wh?at (?:exactly )?(?:do |did |d )?(?:you|u|ya) {_EVEN}mean (?:by|with) {_ART}{_T}",
        rf"what do we (?:actually |really )?mean by {_ART}{_T}",
        rf"{_UNSURE} what (?:you|u) mean (?:by|with) {_ART}{_T}",
        rf"was (?:meinst du|meinen sie|meint ihr|verstehst du|verstehen sie)(?: denn| genau)* (?:mit|unter) {_ART}{_T}",
        rf"qu (?:entends tu|entendez vous) par {_ART}{_T}",
        rf"que (?:veux tu|voulez vous) dire (?:par|avec) {_ART}{_T}",
        rf"que (?:quieres|quiere|queres) decir con {_ART}{_T}",
        rf"a que (?:te|se) (?:refieres|refiere) con {_ART}{_T}",
    )
)
"""Forms that ask about a word of ours whatever it is."""

OF_KNOWN = tuple(
    late(_LEAD + form + _TAIL)
    for form in (
        rf"what (?:does|do|would) {_ART}{_T} (?:actually |really |exactly )?mean",
        rf"what(?:s| is| are) meant by {_ART}{_T}",
        rf"what(?: would| do you)? (?:counts?|qualif(?:y|ies)) as {_ART}{_T}",
        rf"{_CAN}(?:define|clarify) (?:for me )?(?:what )?{_ART}{_T}(?: is| are| means?)?",
        rf"{_CAN}explain (?:to me )?what {_ART}{_T} (?:is|are|means?)",
        rf"what are {_T}s",
        rf"(?:can you |could you |would you )(?:please )?explain {_ART}{_T}",
        rf"(?:what(?: is|s) )?(?:the |your )?(?:definition|meaning) of {_ART}{_T}",
        rf"how (?:do|would) (?:you|we) define {_ART}{_T}",
        rf"how (?:is|are) {_ART}{_T} defined",
        rf"{_UNSURE} what {_ART}{_T} means?",
        rf"{_UNSURE} what (?:a|an) {_T} (?:is|are)",
        rf"never heard of (?:a|an) {_T}",
        rf"wh?at(?:s| is| are| r) (?:a|an) {_T}",
        rf"what (?:exactly|actually|on earth) (?:is|are) (?:a|an) {_T}",
        rf"(?:wtf|what the (?:heck|hell|fuck|f)|wth) (?:is|are|s) (?:a|an) {_T}",
        rf"(?:was|wie) zahlt als {_ART}{_T}",
        rf"was (?:heisst|bedeutet|bedeuten)(?: denn| hier| eigentlich| genau)* {_ART}{_T}",
        rf"was (?:ist|sind)(?: denn| eigentlich)* (?:ein|eine) {_T}",
        rf"was (?:ist|sind) (?:mit|unter) {_ART}{_T} (?:gemeint|zu verstehen)",
        rf"was versteht man unter {_ART}{_T}",
        rf"definiere {_ART}{_T}",
        rf"(?:que|qu est ce que) (?:veut dire|veulent dire|signifie|signifient) {_ART}{_T}",
        rf"ca veut dire quoi {_ART}{_T}",
        rf"{_ART}{_T} (?:ca veut dire quoi|c est quoi)",
        rf"(?:qu est ce qu|c est quoi|qu est ce que c est que|qu est ce que c est) (?:un|une) {_T}",
        rf"(?:definis|definissez|definition de) {_ART}{_T}",
        rf"que (?:significa|significan|quiere decir) {_ART}{_T}",
        rf"que (?:es|son) (?:un|una|unos|unas) {_T}",
        rf"que (?:entiendes|entiende) por {_ART}{_T}",
    )
)
"""Forms that ask what a term means, and that only count where the term is one of ours."""

OF_OURS = tuple(
    late(_LEAD + form + _TAIL)
    for form in (
        rf"wh?at(?:s| is| are| r) {_ART}{_T}",
        rf"what (?:exactly|actually|on earth) (?:is|are) {_ART}{_T}",
        rf"(?:wtf|what the (?:heck|hell|fuck|f)|wth) (?:is|are|s) {_ART}{_T}",
        rf"was (?:ist|sind)(?: denn| eigentlich)* {_ART}{_T}",
        rf"(?:qu est ce que|qu est ce qu|c est quoi|qu est ce que c est que) {_ART}{_T}",
        rf"que (?:es|son) {_ART}{_T}",
    )
)
"""Forms that count only where the term is one that nobody uses of the customer's world."""

THIS = late(
    _LEAD + r"(?:wh?at (?:exactly )?(?:do |did |d )?(?:you|u|ya) (?:exactly |actually |really |even )?mean"
    r"(?: by (?:that|this|it|that question|this question|the question))?"
    r"|(?:what|how) do (?:you|u) mean(?: that| this)?|how do you mean(?: that| this)?"
    r"|what (?:does|do|is|s) (?:that|this|it|the question) (?:even |actually |really |supposed to )?mean"
    r"|what(?:s| is) (?:that|this)(?: supposed to mean)?|what is (?:that|this) question(?: about)?"
    rf"|{_UNSURE} (?:what (?:you|u) mean(?: by (?:that|this|it))?|what (?:this|that|it|the question) means"
    r"|what (?:you|u) (?:want|are asking|re asking|ask)(?: me| for)*"
    r"|what to (?:say|answer|write|put|type|enter)(?: here)?)"
    r"|i (?:dont|do not|didnt) (?:understand|get)(?: it| that| this| (?:the|this|that|your) question)?"
    r"|(?:dont|do not|didnt) (?:understand|get) (?:it|(?:the|this|that|your) question)|dont understand|i dont follow"
    r"|what are you (?:asking|asking me|asking for|getting at)|what exactly do you (?:want|need)(?: to know| from me)?"
    r"|(?:can|could) you (?:please )?(?:explain|rephrase|clarify)(?: that| this| it| the question| your question)?"
    r"|(?:please )?(?:explain|rephrase|clarify)(?: that| this| it| the question)?|in what sense|meaning what|come again"
    r"|say (?:that )?again|which (?:number|one|metric|figure|problem|price|effort) do you mean"
    r"|was (?:meinst du|meinen sie|meint ihr)(?: damit| genau)*|wie (?:meinst du|meinen sie) das"
    r"|was (?:heisst|bedeutet|ist|soll) das(?: heissen| bedeuten)?|(?:das )?(?:verstehe?|kapiere?) ich nicht"
    r"|ich verstehe? (?:das|die frage) nicht|wie bitte|c est a dire|ca veut dire quoi|comment ca"
    r"|que (?:veux tu|voulez vous) dire(?: par la)?|qu est ce que (?:ca|cela) veut dire|qu est ce que tu veux dire"
    r"|je (?:ne )?comprends pas(?: la question)?|que (?:quieres|quiere) decir(?: con eso)?"
    r"|a que (?:te refieres|se refiere)|que significa (?:eso|esto)|no entiendo(?: la pregunta| esto| eso)?)"
    + _TAIL
)
"""Forms that ask about the open question."""

THIS_IF_ASKED = frozenset(
    barred(
        "what|huh|sorry|pardon|pardon me|eh|meaning|explain|sorry what|hae|hein|como|que|wat|say what|wdym"
    )
)
"""Single words that do so with a question mark."""

EXAMPLE = late(
    _LEAD + r"(?:(?:for )?(?:an |one |some |another |any )?examples?|e ?g|for instance|any examples"
    r"|(?:give|show) me (?:an|one|some|another) examples?|(?:can|could|would) (?:you|u) (?:please )?(?:give|show|make)"
    r"(?: me| us)? (?:an|one|some|another) examples?|(?:can|could) i (?:have|get|see) an example"
    r"|(?:do you have|have you got|got) (?:an|any|some) examples?|like what|such as(?: what)?|what for example"
    r"|what would be (?:an|one) example|what would (?:an|a good|a typical) (?:answer|example) (?:look like|be)"
    r"|what do (?:others|other people|people) (?:usually )?(?:say|answer|write)(?: here)?"
    r"|(?:wie |was )?zum beispiel(?: was)?|z ?b|(?:ein )?beispiel|(?:hast du|haben sie|gibt es) ein beispiel"
    r"|gib mir ein beispiel|geben sie mir ein beispiel|par exemple|(?:un )?exemple|donn(?:e|ez) moi un exemple"
    r"|(?:tu as|vous avez) un exemple|por ejemplo|(?:un )?ejemplo|da(?:me|me usted) un ejemplo|tienes un ejemplo)"
    r"(?: svp| s il te plait| s il vous plait| por favor)?" + _TAIL
)
"""Forms that ask for an example of an answer."""

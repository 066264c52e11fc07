"""The lexicon of who people are at work, as tables: role nouns, what may stand before them, and what is no name."""

from __future__ import annotations

from flows.answers.lexicon import spaced

ACRONYMS = frozenset(
    spaced(
        "ceo coo cfo cto cio cpo cmo cro cso chro ciso cdo cco cao vp svp evp avp md gm gf hr pm"
        " ea pa ops-manager daf pdg dg drh dsi"
    )
)
"""Roles written in capitals."""
HEADS = ACRONYMS | frozenset(
    spaced(
        "head director manager lead leader officer president chairman chairwoman chairperson"
        " chair buyer purchaser owner"
        " founder co-founder cofounder controller comptroller engineer supervisor foreman planner"
        " scheduler analyst"
        " assistant partner secretary boss chief treasurer superintendent administrator coordinator"
        " specialist"
        " consultant technician operator accountant principal dean architect developer representative"
        " evaluator sponsor"
        " champion executive clerk inspector auditor geschäftsführer geschäftsführerin leiter leiterin"
        " einkäufer"
        " einkäuferin werksleiter inhaber vorstand nurse doctor physician surgeon professor teacher"
        " mayor contact guy"
        " matron bursar trustee steward warden caretaker registrar librarian pharmacist midwife vet bookkeeper"
        " treasurer headteacher headmaster headmistress sysadmin"
        " woman man person lady member secretary-general vice-president salesperson merchandiser trader"
        " broker lawyer"
        " counsel mgr mngr dir eng supv rep dispatcher"
        " worker colleague successor predecessor deputy husband wife father son"
        " daughter mother"
        " directeur directrice président présidente gérant gérante acheteur acheteuse responsable chef cheffe"
        " director directora gerente jefe jefa presidente presidenta comprador compradora encargado encargada"
        " inkoper directie direttore direttrice responsabile"
        " директор начальник руководитель менеджер"
    )
)
"""The noun a role ends in."""
HEAD_ENDINGS = (
    "leiter",
    "leiterin",
    "führer",
    "führerin",
    "direktor",
    "direktorin",
    "directeur",
    "directrice",
    "chef",
    "chefin",
    "manager",
    "käufer",
    "käuferin",
    "meister",
    "meisterin",
    "ingenieur",
    "responsable",
    "acheteur",
    "gérant",
    "sjef",
    "leder",
    "direktør",
)
"""Ends of words that are such nouns in German and French ("Einkaufsleiterin")."""
WEAK_HEADS = frozenset(spaced("guy woman man person lady contact"))
"""Nouns that say nothing of the job: "ids guy" is someone, but "Ids" is no name."""


def is_head(word: str) -> bool:
    """Is the folded word the noun that a role ends in?"""
    return word.removeprefix("ex-") in HEADS or (len(word) > 6 and word.endswith(HEAD_ENDINGS))


DEPARTMENTS = frozenset(
    spaced(
        "purchasing procurement finance it hr operations ops production logistics quality"
        " engineering sales marketing"
        " maintenance planning legal accounting controlling management r&d supply-chain warehouse hq"
        " headquarters einkauf"
        " technik vertrieb compliance facilities manufacturing pmo"
        " transport fleet accounts payroll dispatch catering estates training hse"
    )
)
GROUPS = frozenset(
    spaced(
        "team department dept board committee users customers shareholders owners company group"
        " management council"
        " distributor reseller integrator oem union staff workers planners buyers crew division unit"
        " plant works-council"
        " investors family engineers managers directors parent panel jury hospital clinic canton city municipality"
        " ministry university council geschäftsführung direktion direction dirección"
    )
)
"""Whoever is named in place of a person."""
PLURALS = frozenset(
    spaced(
        "managers directors engineers planners buyers workers users owners operators nurses doctors teachers drivers"
        " leads leaders technicians supervisors coordinators schedulers dispatchers"
    )
)
"""Several people in one role: neither a name nor a person."""
MODIFIERS = DEPARTMENTS | frozenset(
    spaced(
        "senior junior deputy assistant vice chief general regional global plant site factory"
        " shop floor project product"
        " program programme technical commercial executive managing financial operating operations"
        " purchasing supply"
        " chain sales marketing quality production logistics key account category strategic group"
        " national area works"
        " process maintenance business unit customer service field office data information security"
        " human resources"
        " and & of it interim acting new former co lean continuous improvement digital innovation"
        " demand inventory"
        " assurance control affairs relations excellence support success warehouse store branch"
        " country prod proc maint mfg purch eng mkt mktg log fin tech"
        " général générale financier financière achats industriel industrielle technique commerciale logistique"
        " financiero financiera técnico técnica compras planta comercial operaciones calidad"
        " sr sr. jr north south east west nord süd ost sud"
        " emea us uk europe dach head energy fleet line shift night day team private equity transport"
    )
)
"""What may stand before the noun of a role without an article."""
HONORIFICS = frozenset(
    spaced(
        "dr dr. prof prof. mr mr. mrs mrs. ms ms. herr frau sir dame ing ing. dipl.-ing. mag. mme m."
        " mlle sr sr. sra sra. señor señora monsieur madame"
    )
)
ARTICLES_ABROAD = frozenset(spaced("le la les el"))
"""Articles that are parts of names as well: an article where a role stands right behind."""
SHORT_NAMES = frozenset(spaced("an do so in on my to no may will you"))
"""Words that are names where they have a capital among names ("Nguyen Van An")."""
PARTICLES = frozenset(
    spaced(
        "van der den de von zu zur zum di da do dos das del della la le el al"
        " bin ibn ten ter te st st. af y e"
    )
)
DETERMINERS = frozenset(spaced("the a an their our my her his this that die der dem ihr ihre"))
POINTING = frozenset(spaced("her his my"))
"""Determiners without which a role would lose its sense ("her boss")."""
NOT_NAMES = PLURALS | frozenset(
    spaced(
        "either neither the a an and or of to in on at by for with from is are was were be been it its it's that"
        " that's thats this these"
        " those they them their we us our you your i me my he him his she her hers who whom whose what"
        " which when where why"
        " how not no nope yes yeah none nobody someone somebody anyone anybody everyone everybody noone"
        " everything nothing"
        " something anything people person guys all both each every most many some any few lots loads"
        " several other others"
        " else different same customer customers client clients company business firm plant factory site"
        " team department"
        " board users user staff workers operators management purchasing procurement finance sales"
        " marketing production"
        " logistics quality maintenance operations engineering budget money price cost costs value deal"
        " order orders late"
        " delivery deliveries problem problems issue issues system software platform tool solution"
        " service product project"
        " monday tuesday wednesday thursday friday saturday sunday"
        " probably maybe perhaps likely surely also only just still already now today tomorrow yesterday"
        " week month year"
        " want wants need needs have has had do does did can could will would should may might must pay"
        " pays paid sign signs"
        " signed decide decides buy buys think thinks know knows told said says asked tell depends"
        " depend good bad better"
        " against neutral undecided sceptical skeptical critical supportive hostile friendly positive negative pro"
        " lukewarm reluctant enthusiastic cautious convinced unconvinced doubtful doubting favourable favorable opposed"
        " interested uninterested helpful difficult happy unhappy annoyed angry afraid unsure indifferent behind sold"
        " dagegen dafür skeptisch kritisch unentschieden begeistert sceptique favorable indécis escéptico indeciso"
        " usual unclear unknown open yet once after before if then than so but because as very too more"
        " less much big small"
        " new old first last next high low up down over under out off about around through between"
        " during two three four"
        " five six seven eight nine ten hundred thousand million euro euros dollar dollars pound pounds"
        " percent hours hour"
        " days scheduling planning changeover changeovers shift machine machines line lines stock parts"
        " quote tender meeting"
        " call phone mail email internal external local central parent holding headquarters corporate"
        " shareholders owners"
        " distributor reseller integrator wholesaler dealer agency government public council union it hr"
        " dunno idk"
        " whoever hopefully actually basically same skip back stop pause help brief next pass working"
        " there here thing"
        " things stuff time nice great ok okay fine sure hello hi thanks please sorry well never always"
        " often sometimes"
        " again too himself herself themselves alone anyway tbd tbc name names escapes forgot both prob certain"
        " approx ca circa abt used gut feel feeling hunch guess sense common industry average benchmark experience"
        " excel sheet audit report"
        " data study survey slide deck file archive website internet google chatgpt article newspaper podcast memory"
        " notes crm history research spec contract"
        " used i.e e.g currently roughly really quite mostly mainly usually talk meet met got get gets going goes went"
    )
)
"""Words that are never part of a name typed in small letters."""

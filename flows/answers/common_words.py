"""Frequent words that are hardly anyone's name, as tables. Holds no rule; words that are names too are left out."""

from __future__ import annotations

from flows.answers.lexicon import spaced
from flows.answers.roles import ENDERS
from flows.answers.titles import DEPARTMENTS, GROUPS, MODIFIERS, NOT_NAMES

FILLERS = frozenset(
    spaced(
        "hm hmm hmmm hmmmm mhm mmh um umm uh uhm er erm ah aha oh ooh ok okay okey k kk yes yep yup yea yeah yess ya"
        " ja y no nope nah n si oui right correct exactly indeed true false wrong cool perfect great good fine nice"
        " alright agreed sure same whatever blah bla lol haha hehe well so anyway please pls plz thanks thx ty cheers"
        " sorry sry hello hi hey bye absolutely definitely certainly obviously totally super wow huh eh meh test asdf"
        " foo that's thats that its it's what why how sounds fair enough nothing done ready"
    )
)
"""What people type to be polite, to agree or to think."""
COMMON = (
    FILLERS
    | NOT_NAMES
    | ENDERS
    | DEPARTMENTS
    | GROUPS
    | MODIFIERS
    | frozenset(
        spaced(
            # how much, how often, when
            "lot lots bit half halfway quarter third double twice plenty couple few bunch ton tons loads enough rest"
            " whole part parts partly piece pieces dozen zero much many less least average total amount number numbers"
            " figure figures per point points level rate rates share range daily weekly monthly yearly annual soon"
            " early earlier later recently lately morning evening night noon hour minute second moment time times year"
            " summer winter autumn spring"
            # what answers and commands begin with
            "  change changed changes edit undo redo repeat restart start begin end finish show tell list menu option"
            " options question questions answer answers wait hold forget remember ignore continue go come came make"
            " made take took give gave keep kept put let see saw seen look looks find found feel felt guess guessed"
            " read heard hear learned measured measure count counted ask asking said saying talked spoke wrote write"
            " try tried use using work works run runs ran move moved moves help send sent leave left stay stays set"
            " open close closed turn turned call called lose loses lost win won want wanted wants grow grew cut cuts"
            " drop drops dropped raise fix fixed break breaks broke broken fail fails stop stops stopped slip slips"
            " wastes quit quits"
            # things at work, and what is measured
            "  way ways way's side thing reason idea ideas issue word words fact facts case example story page line"
            " lines list name names role person group side world life house home room door car truck trucks road"
            " water air gas power heat steam oil fuel food milk feed meat bread beer wine grain paper plastic steel"
            " metal glass wood stone coffee tea lunch dinner loss losses scrap waste rework yield downtime uptime"
            " overtime throughput output input capacity load loads leaks leak dust noise failure failures defect"
            " defects reject rejects return returns claim claims complaint complaints penalty penalties fine fines"
            " fee fees tax rent wage wages salary labour labor staffing turnover churn revenue profit margin cash"
            " spend spending saving savings invoice invoices bills payment payments discount offer offers contract"
            " contracts audit audits risk risks safety accident accidents injury energy visitor visitors patient"
            " patients guest guests student students passenger passengers driver drivers bed beds ward wards ticket"
            " tickets visit visits trip trips stop route routes batch batches lot unit units box boxes pallet pallets"
            " bottle bottles tank tanks pump pumps robot robots sensor sensors camera cameras press presses belt oven"
            " ovens tool tools device devices laptop server servers cloud code app apps bug bugs login password web"
            " site page chat text letter letters mail mails message messages video report reports chart charts table"
            " tables sheet sheets board boards kpi kpis otd oee dso erp mes wms sap crm roi tco sla rfp rfq faq pdf"
            " lead leads cycle cycles speed delay delays backlog queue queues setup setups order reorder repair"
            " repairs training trainings hiring onboarding testing cleaning shipping packing picking loading"
            " kwh mwh kw hrs mins min pcs kg"
            # what things are like
            "  able away bad better best big bigger cheap cheaper clean clear close cold common cost costly dark dead"
            " deep different difficult dirty dry easy empty equal exact expensive extra fast faster final free full"
            " general hard heavy high higher hot huge important interesting kind large late long longer loose lower"
            " main massive medium minor missing mixed modest normal obvious odd ok own plain poor possible pretty"
            " proper quick quickly quiet random rare real really safe short shorter simple single slow slower slowly"
            " small smaller soft special stable standard strange strong stupid tight tiny tired tough typical urgent"
            " useful various warm weak weird wet wide worse worst unclear uncertain unsure"
            " above across after against ahead along among apart around aside away before behind below beside between"
            " beyond despite except inside into like near off onto outside past round since than through till toward"
            " towards unless until upon versus via within without whether while"
            " ourselves themselves yourself itself myself mine yours theirs ours one ones elsewhere somewhere anywhere"
            " nowhere everywhere somehow somewhat rather almost nearly barely hardly simply maybe"
        )
    )
)
"""Words that a lower-case name is not made of, modest in number: an answer refused is asked again kindly."""
ENDINGS = ("ing", "ings", "tion", "tions", "ment", "ments", "ness", "ies", "less", "able", "ability")
"""Ends of words that are things rather than people."""

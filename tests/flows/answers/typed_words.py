"""What sellers type for people, metrics and plain words, and what is read, asked and left of it. Data only."""

# ruff: noqa: E501  (a form and what is read of it stand on one line)

from __future__ import annotations

WORDS: dict[str, str] = {
    "person": """
Marta Ruiz, COO => name=Marta Ruiz | role=COO
marta ruiz the COO => name=Marta Ruiz | role=COO
marta ruiz the coo => name=Marta Ruiz | role=COO
no thats marta ruiz the COO, she told me shes got 200k for this => name=Marta Ruiz | role=COO | amount=200000 EUR
the plant manager => role=plant manager
Marta (COO) => name=Marta | role=COO
COO Marta Ruiz => name=Marta Ruiz | role=COO
Marta => name=Marta
marta from purchasing => name=Marta | role=purchasing
Dr. Anna Weiß, Head of Quality => name=Dr. Anna Weiß | role=Head of Quality
Marta the COO and Jens from IT => name=Marta | role=COO | note=Jens from IT
Marta Ruiz, Jens Holm => name=Marta Ruiz | note=Jens Holm
Pieter van der Berg => name=Pieter van der Berg
ronald McDonald, buyer => name=ronald McDonald | role=buyer
Prof. Hans-Peter Müller => name=Prof. Hans-Peter Müller
plant manager jens holm => name=Jens Holm | role=plant manager
VP of Sales EMEA John Smith => name=John Smith | role=VP of Sales EMEA
Li Wei, CTO, up to 50k => name=Li Wei | role=CTO | amount=..50000 EUR
her boss => role=her boss
marta's boss => role=marta's boss
the plant team => role=the plant team
purchasing => role=purchasing
it depends, the CFO I think => role=CFO
we meet Anna Berg from Siemens => name=Anna Berg | note=from Siemens
director of operations and supply chain => role=director of operations and supply chain
scheduling platform => no_name
loads of people => no_name
nobody => dont_know
paolo, he runs service => name=Paolo | note=he runs service
paolo, he is head of service => name=Paolo | role=head of service
marta ruiz, COO, and the plant manager Luis => name=Marta Ruiz | role=COO | note=the plant manager Luis
anna berg, she signs => name=Anna Berg | note=she signs
marta ruiz, COO, he signs above 50k => name=Marta Ruiz | role=COO | note=he signs above 50k
the site manager, Per Dahl => name=Per Dahl | role=site manager
exactly, the CFO => role=CFO
thats fine => no_name
ok => no_name
yes => no_name
yep => no_name
sure => no_name
hm => no_name
Correct => no_name
pool managers => role=pool managers
n/a => dont_know
""",
    "metric": """
otd 81 now, wants 95 by summer => name=on-time delivery | typed=otd | unit=% | baseline=81 % | target=95 % | by_when=by summer [..2027-06-30]
OTD => name=on-time delivery | typed=OTD | unit=%
on-time delivery => name=on-time delivery | unit=%
lead time from 14 to 9 days by end of Q3 => name=lead time | unit=day | baseline=14 day | target=9 day | by_when=by end of Q3 [..2027-09-30]
stock from 20 to 15k => name=stock | baseline=20000 | target=15000
stock from 1.2 to 1.5M => name=stock | baseline=1200000 | target=1500000
late orders from two to three hundred a year => name=late orders | baseline=200/year | target=300/year
late orders between 40 and 50 a month, target under 20 => name=late orders | baseline=40..50/month | target=..20/month
de: Durchlaufzeit von 14 auf 9 Tage bis Ende Q3 => name=Durchlaufzeit | unit=day | baseline=14 day | target=9 day | by_when=bis Ende Q3 [..2027-09-30]
es: plazo de 14 a 9 días para finales de marzo => name=plazo | unit=day | baseline=14 day | target=9 day | by_when=para finales de marzo [..2027-03-31]
otd 81 to 95 by 12/05/2027 => ask: name=on-time delivery | typed=otd | unit=% | baseline=81 % | target=95 % | by_when=by 12/05/2027 [..2027-05-12] / name=on-time delivery | typed=otd | unit=% | baseline=81 % | target=95 % | by_when=by 12/05/2027 [..2027-12-05]
cases with two files, 1 in 9 => name=cases with two files | unit=% | baseline=~11.1 %
late kits 2 of 5 => name=late kits | unit=% | baseline=40 %
first fix 7 out of 10, wants 9 out of 10 => name=first fix | unit=% | baseline=70 % | target=90 %
empty km a third, wants a quarter => name=empty km | unit=% | baseline=~33.3 % | target=25 %
half-day absences, 12 a month => name=half-day absences | baseline=12/month
late orders 40 a quarter => name=late orders | baseline=40/quarter
otd wants 95 => name=on-time delivery | typed=otd | unit=% | target=95 %
late deliveries, from 41 a month to 10 by June => name=late deliveries | baseline=41/month | target=10/month | by_when=by June [..2027-06-30]
late deliveries, the plant manager's number, from 41 a month to 10 by June, each costs them about 900 euros => whose=the plant manager | name=late deliveries | baseline=41/month | target=10/month | unit_worth=~900 EUR/piece | by_when=by June [..2027-06-30]
scrap rate 6% -> 3% => name=scrap rate | unit=% | baseline=6 % | target=3 %
changeover hours 14 down to 9 by end of Q3 => name=changeover hours | baseline=14 | target=9 | by_when=by end of Q3 [..2027-09-30]
overtime, around 400 hours a month => name=overtime | unit=hour | baseline=~400 hour/month
stock 2.4M, target 1.8M by end of 2027 => name=stock | baseline=2400000 | target=1800000 | by_when=by end of 2027 [..2027-12-31]
DSO 62 days, should be 45 => name=days sales outstanding | typed=DSO | unit=day | baseline=62 day | target=45 day
on-time delivery 81% (goal 95%) => name=on-time delivery | unit=% | baseline=81 % | target=95 %
late orders - 14 a month today, 5 by christmas => name=late orders | baseline=14/month | target=5/month | by_when=by christmas [..2026-12-25]
41 late orders a month => name=late orders | baseline=41/month
90 percent of the time orders are on time => name=orders are on time | unit=% | baseline=90 %
Marta's number is on-time delivery, 81 % => whose=Marta | name=on-time delivery | unit=% | baseline=81 %
cost per order €12 to €9 => name=cost per order | baseline=12 EUR | target=9 EUR
rework costs 40k a month, down to 10k => name=rework costs | baseline=40000/month | target=10000/month
inventory turns 4.2 => name=inventory turns | baseline=4.2
lead time 12-15 days => name=lead time | unit=day | baseline=12..15 day
lead time 12 to 15 days => ask: name=lead time | unit=day | baseline=12..15 day / name=lead time | unit=day | baseline=12 day | target=15 day
scrap 6 % now, 3 % is the goal, 2 % later => name=scrap | unit=% | baseline=6 % | target=3 % | note=2 % later
first pass yield 92% => name=first pass yield | unit=% | baseline=92 %
they lose 14 orders a year => name=orders | baseline=14/year | note=they lose
stock outs => name=stock outs
95 => no_name
95. => no_name
about 95 => no_name
one => no_name
twelve => no_name
one hundred => no_name
kwh per visitor, no idea where it stands => name=kwh per visitor | note=no idea where it stands
kwh per visitor no idea where it stands => name=kwh per visitor | note=no idea where it stands
scrap not sure what it is now => name=scrap | note=not sure what it is now
she is asked 78 late => no_name
she gets asked otd 81 => name=on-time delivery | typed=otd | unit=% | baseline=81 %
no idea => dont_know
""",
    "yes_no": """
yes => True
y => True
Yep. => True
yes but only in may => True | note=but only in may
they do => True
I think so => True
no => False
no, not since june => False | note=not since june
not yet => False
not really => False
yes and no => no_choice
partly => no_choice
no spare capacity => no_choice
""",
    "text": """
changeovers eat 2 hrs a day & rush orders slip => changeovers eat 2 hrs a day & rush orders slip
{{ 7*7 }}'; DROP TABLE facts; -- => {{ 7*7 }}'; DROP TABLE facts; --
no idea which orders are late => no idea which orders are late
dunno => dont_know
dont know => dont_know
I don't know yet => dont_know
no idea => dont_know
idk => dont_know
n/a => dont_know
not sure => dont_know
no clue => dont_know
? => dont_know
weiß nicht => dont_know
\u200b\u200b => empty
""",
}
"""By kind: `typed => read`, one a line; the locale in front where it is not en_GB."""

"""What sellers of four countries and more type for amounts, and what is read, asked and left of it. Data only."""

from __future__ import annotations

MONEY = """
$1.2M => 1200000 USD
€40k p.a. => 40000 EUR/year
2.5k pcm => 2500 EUR/month
₹2.5 crore => 25000000 INR
12 lakh => 1200000 EUR
12 lakhs a year => 1200000 EUR/year
Rs 12 lakh => 1200000 INR
₹12L => 1200000 INR
₹3 cr => 30000000 INR
5.50 a slip, thousand slips a month => 5.50 EUR/piece | volume=1000 slips/month
£2 per label, 40,000 labels a year => 2 GBP/piece | volume=40000 labels/year
900 per late order, 14 late orders a month => 900 EUR/piece | volume=14 late orders/month | note=per late order
12k a stop, two stops a quarter => 12000 EUR/piece | volume=2 stops/quarter
1000 slips a month at 5.50 each => 5.50 EUR/piece | volume=1000 slips/month
€12 an order, about 300 orders a week => 12 EUR/piece | volume=~300 orders/week
5.50 a slip => 5.50 EUR/piece
5.50 a pop => 5.50 EUR/piece
£40 per user per month => 40 GBP/piece | note=per user per month
£40 per user per month, 300 users => 40 GBP/piece | volume=300 users/month
900 per FTE => 900 EUR/piece
40 per head => 40 EUR/piece
1.2m => 1200000 EUR
1.2mn => 1200000 EUR
$3MM => 3000000 USD
1.2 mil => ask: 1200000 EUR / 1200 EUR
3.4bn => 3400000000 EUR
2 trillion yen => 2000000000000 JPY
€1m to €1.5m => 1000000..1500000 EUR
between €20k and €30k => 20000..30000 EUR
20 to 30 grand => 20000..30000 EUR
£1,200.50 => 1200.50 GBP
1,200 => 1200 EUR
2.400 => ask: 2.400 EUR / 2400 EUR
€2.400 => ask: 2.400 EUR / 2400 EUR
12,5 => 12.5 EUR
12,50 € => 12.50 EUR
EUR 1.200,- => ask: 1.200 EUR / 1200 EUR
TEUR 50 => 50000 EUR
50 TEUR => 50000 EUR
T€ 50 => 50000 EUR
50 kEUR => 50000 EUR
1.2 MEUR => 1200000 EUR
MEUR 1.2 => 1200000 EUR
k€50 => 50000 EUR
CHF 1'200.50 => 1200.50 CHF
Fr. 1'200.- => 1200 CHF
500 per week => 500 EUR/week
500 pw => 500 EUR/week
£450 pm => 450 GBP/month
£450 p/m => 450 GBP/month
£1,000/mo => 1000 GBP/month
£1,000 /wk => 1000 GBP/week
20k per quarter => 20000 EUR/quarter
20k a quarter => 20000 EUR/quarter
3k every month => 3000 EUR/month
3k per calendar month => 3000 EUR/month
3k per annum => 3000 EUR/year
3k a month for a year => 3000 EUR/month | note=for a year
30k over three years => 30000 EUR | note=over three years
30k over 3 years => 30000 EUR | note=over 3 years
£500 twice a month => 500 GBP | note=twice a month
£500 every two weeks => 500 GBP | note=every two weeks
£500 every other month => 500 GBP | note=every other month
£500 every 2 years => 500 GBP | note=every 2 years
20k or so => ~20000 EUR
c. £20k => ~20000 GBP
~£20k => ~20000 GBP
in the region of 20k => ~20000 EUR
somewhere between 20k and 30k => 20000..30000 EUR
north of 2M => 2000000.. EUR
not more than 5k => ..5000 EUR
up to £30 => ..30 GBP
£30+ => 30.. GBP
>20k => 20000.. EUR
<= 20k => ..20000 EUR
a million => 1000000 EUR
one and a half million => 1500000 EUR
a couple of grand => ~2000 EUR
half a million pounds => 500000 GBP
two hundred thousand euros => 200000 EUR
five hundred => 500 EUR
five figures => no_figure
six figures => no_figure
(5,000) => ask: -5000 EUR / 5000 EUR
-€3k => -3000 EUR
€-3k => -3000 EUR
±5k => -5000..5000 EUR
40k ± 5k => 35000..45000 EUR
A$1.5m => 1500000 AUD
C$40k => 40000 CAD
HK$40k => 40000 HKD
us: $40 => 40 USD
us: $1.2M => 1200000 USD
us: 1,200 => 1200 EUR
us: $2.400 => ask: 2.400 USD / 2400 USD
us: $12,5 => 12.5 USD
us: $1.5MM per year => 1500000 USD/year
us: $40k/yr => 40000 USD/year
us: 40 bucks a unit => 40 USD/piece
us: $15-20K => 15000..20000 USD
us: .50 each => 0.50 EUR/piece
us: 50 cents a label => 0.5 EUR/piece
us: $5.50 a slip, a thousand slips a month => 5.50 USD/piece | volume=1000 slips/month
ch: CHF 1'200.50 => 1200.50 CHF
ch: 1’200’000 Franken => 1200000 CHF
ch: 1.200 => ask: 1.200 EUR / 1200 EUR
ch: Fr. 50.- => 50 CHF
ch: SFr. 2.5 Mio. => 2500000 CHF
ch: 12'500 im Monat => 12500 EUR/month
ch: 40 TCHF => 40000 CHF
ch: 1’200’000.50 CHF => 1200000.50 CHF
ch: CHF 20'000 bis 30'000 => 20000..30000 CHF
ch: ca. 5'000 pro Jahr => ~5000 EUR/year
ch: 2,5 Mio. Fr. => 2500000 CHF
de: 1,2 Mio. € => 1200000 EUR
de: 12,5 => 12.5 EUR
de: 12,50 € => 12.50 EUR
de: 2.400 => 2400 EUR
de: 1,200 => ask: 1.200 EUR / 1200 EUR
de: 1.200,50 € => 1200.50 EUR
de: EUR 1.200,- => 1200 EUR
de: 1.200,-- € => 1200 EUR
de: 50 Tsd. € => 50000 EUR
de: 50 Tsd => 50000 EUR
de: 50 T€ => 50000 EUR
de: 50 TEUR => 50000 EUR
de: 1,5 Mrd. € => 1500000000 EUR
de: 1,5 Milliarden Euro => 1500000000 EUR
de: 2 Millionen => 2000000 EUR
de: eine Million => 1000000 EUR
de: eine halbe Million => 500000 EUR
de: zwei Millionen Euro => 2000000 EUR
de: 2 billion => ask: 2000000000 EUR / 2000000000000 EUR
de: 3.000 € pro Monat => 3000 EUR/month
de: 3.000 € im Monat => 3000 EUR/month
de: 3000 mtl. => 3000 EUR/month
de: monatlich 3.000 € => 3000 EUR/month
de: 40.000 € jährlich => 40000 EUR/year
de: 40 T€ p. a. => 40000 EUR/year
de: 40.000 im Jahr => 40000 EUR/year
de: 12 € pro Stück => 12 EUR/piece
de: 12 € je Stück => 12 EUR/piece
de: 900 € pro Auftrag => 900 EUR/piece | note=pro Auftrag
de: 20.000 einmalig => 20000 EUR/once
de: zwischen 20.000 und 30.000 € => 20000..30000 EUR
de: von 20 bis 30 T€ => 20000..30000 EUR
de: 20 bis 30 Tsd. € => 20000..30000 EUR
de: ca. 20.000 € => ~20000 EUR
de: rund 20 Tausend => ~20000 EUR
de: mindestens 5.000 € => 5000.. EUR
de: höchstens 5.000 € => ..5000 EUR
de: bis zu 5.000 € => ..5000 EUR
de: über 5.000 € => 5000.. EUR
de: unter 5.000 € => ..5000 EUR
de: fünfhundert Euro => 500 EUR
de: zwanzigtausend Euro => 20000 EUR
de: keine Ahnung => dont_know
fr: 1 200,50 € => 1200.50 EUR
fr: 1\u202f200,50\u00a0€ => 1200.50 EUR
fr: 1 200 000 € => 1200000 EUR
fr: 1.200,50 € => 1200.50 EUR
fr: 1,200 => ask: 1.200 EUR / 1200 EUR
fr: 2.400 € => 2400 EUR
fr: 1,2 M€ => 1200000 EUR
fr: 1,2 million d'euros => 1200000 EUR
fr: deux millions d'euros => 2000000 EUR
fr: 3 milliards => 3000000000 EUR
fr: 3 Md€ => 3000000000 EUR
fr: 50 k€ => 50000 EUR
fr: 50 k€ par an => 50000 EUR/year
fr: 50 k€/an => 50000 EUR/year
fr: 3 000 € par mois => 3000 EUR/month
fr: 3 000 €/mois => 3000 EUR/month
fr: 300 € par jour => 300 EUR/day
fr: 12 € pièce => 12 EUR/piece
fr: 12 € l'unité => 12 EUR/piece
fr: 900 € par commande => 900 EUR/piece | note=par commande
fr: de 20 à 30 k€ => 20000..30000 EUR
fr: entre 20 et 30 k€ => 20000..30000 EUR
fr: 20 à 30 k€ => 20000..30000 EUR
fr: environ 20 000 € => ~20000 EUR
fr: au moins 5 000 € => 5000.. EUR
fr: plus de 5 000 € => 5000.. EUR
fr: jusqu'à 5 000 € => ..5000 EUR
fr: moins de 5 000 € => ..5000 EUR
fr: au maximum 5 000 € => ..5000 EUR
fr: cinq cents euros => 500 EUR
fr: dix mille euros => 10000 EUR
fr: 50 000 € HT => 50000 EUR | note=HT
fr: 2 milliers d'euros => 2000 EUR
fr: aucune idée => dont_know
es: 1.200,50 € => 1200.50 EUR
es: 2.400 => 2400 EUR
es: 2 millones de euros => 2000000 EUR
es: 50 mil euros => 50000 EUR
es: 50 mil => 50000 EUR
es: dos mil euros => 2000 EUR
es: 3.000 € al mes => 3000 EUR/month
es: 40.000 € al año => 40000 EUR/year
es: 40.000 € por año => 40000 EUR/year
es: entre 20.000 y 30.000 € => 20000..30000 EUR
es: de 20 a 30 mil euros => 20000..30000 EUR
es: unos 5.000 € => ~5000 EUR
es: al menos 5.000 € => 5000.. EUR
es: más de 5.000 € => 5000.. EUR
es: hasta 5.000 € => ..5000 EUR
es: menos de 5.000 € => ..5000 EUR
es: ni idea => dont_know
same as before => same
no idea => dont_know
n/a => dont_know
loads => no_figure
a lot => no_figure
quite a few thousand => no_figure
several thousand euros => no_figure
thousands => no_figure
a few hundred => no_figure
tens of thousands => no_figure
2026 => no_figure
in 2026 => no_figure
by end of 2027 => no_figure
Q3 => no_figure
H1 => no_figure
KW 12 => no_figure
10:30 => no_figure
3pm => no_figure
+49 170 1234567 => no_figure
020 7946 0018 => no_figure
+44 20 7946 0018 => no_figure
(555) 123-4567 => no_figure
4th => no_figure
12 May => no_figure
15 % => no_figure
double => no_figure
40k from 1 March 2027 => 40000 EUR | note=from 1 March 2027
40k by 12 May => 40000 EUR | note=by 12 May
40k in 2026 => 40000 EUR | note=in 2026
40k for line 3 => 40000 EUR | note=for line 3
from 20 to 15k => ask: 20000 EUR | note=to 15k / 15000 EUR | note=from 20 to
900-1.2k => 900..1200 EUR
20k-15k => ask: 20000 EUR | note=15k / 15000 EUR | note=20k
quarter of a million => 250000 EUR
a quarter million => 250000 EUR
2 mill => 2000000 EUR
10k excl VAT => 10000 EUR | note=excl VAT
10k + VAT => 10000 EUR | note=VAT
10k x 12 => ask: 120000 EUR / 10000 EUR | note=x 12
12 x 1.500 € => ask: 18 EUR / 18000 EUR / 1.500 EUR | note=12 x / 1500 EUR | note=12 x
12 payments of 10k => ask: 120000 EUR / 10000 EUR | note=12 payments of
3 instalments of 20k => ask: 60000 EUR / 20000 EUR | note=3 instalments of
20k upfront, 5k a month => ask: 20000 EUR | note=upfront, 5k a month / 5000 EUR/month | note=20k upfront
5% of 2M => ask: 100000 EUR / 2000000 EUR | note=5% of
a third of 2M => ask: ~666000 EUR / 2000000 EUR | note=a third of
nothing above 5k => ..5000 EUR
not above 5k => ..5000 EUR
not less than 5k => 5000.. EUR
not 5k => no_figure
isn't 5k, it's 6k => 6000 EUR | note=isn't 5k
6-figure sum => no_figure
€k 5 => 5000 EUR
5k...10k => 5000..10000 EUR
200 an hour x 40 => ask: 8000 EUR / 200 EUR/hour | note=x 40
1,000 slips/month × €12 => 12 EUR/piece | volume=1000 slips/month | note=×
12 a slip, 1000 a month => ask: 12 EUR/piece | note=1000 a month / 1000 EUR/month | note=12 a slip
$5k (€4.6k) => ask: 5000 USD | note=€4.6k / 4600 EUR | note=$5k
5k a month, 60k a year => ask: 5000 EUR/month | note=60k a year / 60000 EUR/year | note=5k a month
-€3k => -3000 EUR
10k net of rebates => 10000 EUR | note=net of rebates
0 => 0 EUR
fr: pas plus de 5 k€ => ..5000 EUR
de: nicht mehr als 5.000 € => ..5000 EUR
es: no más de 5.000 € => ..5000 EUR
"""
"""`typed => read`, one a line; the locale in front where it is not en_GB."""

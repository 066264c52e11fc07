"""What sellers of four countries and more type for numbers and percentages, and what becomes of it. Data only."""

from __future__ import annotations

NUMBERS: dict[str, str] = {
    "number": """
12,5 => 12.5
3-5 days => 3..5 day
~200 => ~200
at least 2 => 2..
up to 30 => ..30
1,200 orders => 1200 orders
2,5 => 2.5
≈ 40 => ~40
40 (approx.) => ~40
around forty => ~40
forty-two => 42
seventy odd => ~70
20 odd => ~20
4 or 5 => 4..5
four to six => 4..6
3 – 5 => 3..5
3..5 => 3..5
100 ± 5 => 95..105
100 +/- 5 => 95..105
±5 => -5..5
≥ 20 => 20..
20 plus => 20..
twenty or more => 20..
no fewer than 20 => 20..
20 at most => ..20
at most 20 => ..20
from 14 to 9 => ask: 14 | note=to 9 / 9 | note=from 14 to
18m => ask: 18000000 / 18 m
18M => 18000000
5t => 5 t
1.5t => 1.5 t
30 kWh => 30 kWh
two in three => ~66.7 %
9 out of 10 => 90 %
1 in 4 => 25 %
3:1 => no_figure
1/2 => no_figure
41 by 12 May => 41 | note=by 12 May
41 on line 3 => 41 | note=on line 3
41 in Q3 => 41 | note=in Q3
41 in KW 12 => 41 | note=in KW 12
41 at 3pm => 41 | note=at 3pm
41 as of 2026 => 41 | note=as of 2026
a handful => no_figure
quite a few => no_figure
several => no_figure
dozens => no_figure
thousands of orders => no_figure
a few dozen => no_figure
line 3 => no_figure
phase 2 => no_figure
ISO 9001 => no_figure
in 2026 => no_figure
next week => no_figure
by summer => no_figure
12 May => no_figure
May 12 => no_figure
3pm => no_figure
at 10 => 10
CW12 => no_figure
week 12 => no_figure
1st => no_figure
the 3rd => no_figure
+49 170 1234567 => no_figure
double => no_figure
twice => no_figure
20 % less => no_figure
one => 1
zero => 0
none => no_figure
0 => 0
nil => no_figure
1e6 => no_figure
0x10 => no_figure
1.2.3.4 => no_figure
²5 => no_figure
١٢ => no_figure
us: 2.400 orders => ask: 2.400 orders / 2400 orders
us: 1,200 orders a week => 1200 orders/week
us: 1,5 => 1.5
us: 12-15 => 12..15
us: about 3 dozen => ~36
us: twenty-five hundred => 2500
ch: 1'200 => 1200
ch: 1’200.5 => 1200.5
ch: 12,5 => 12.5
ch: 1'200 Stück pro Monat => 1200 Stück/month
ch: 2.400 => ask: 2.400 / 2400
de: 12,5 => 12.5
de: 1.200,5 => 1200.5
de: 1.200 Aufträge => 1200 Aufträge
de: 14 Aufträge im Monat => 14 Aufträge/month
de: 14 pro Woche => 14/week
de: etwa 40 => ~40
de: ungefähr vierzig => ~40
de: circa 40 => ~40
de: knapp 40 => ~40
de: mindestens 2 => 2..
de: mehr als 3 => 3..
de: weniger als 3 => ..3
de: maximal 8 => ..8
de: bis 30 => ..30
de: von 4 bis 6 => 4..6
de: zwischen 4 und 6 => 4..6
de: drei bis fünf => 3..5
de: zwölf => 12
de: einundzwanzig => 21
de: hundertfünfzig => 150
de: ein Dutzend => 12
de: anderthalb => 1.5
de: zweieinhalb => 2.5
de: ein paar => no_figure
de: viele => no_figure
de: KW 12 => no_figure
fr: 12,5 => 12.5
fr: 1 200 => 1200
fr: 1\u202f200,5 => 1200.5
fr: 1 200 commandes par mois => 1200 commandes/month
fr: environ 40 => ~40
fr: une quarantaine => ~40
fr: au moins 2 => 2..
fr: au plus 30 => ..30
fr: plus de 3 => 3..
fr: de 4 à 6 => 4..6
fr: entre 4 et 6 => 4..6
fr: trois => 3
fr: vingt et un => 21
fr: quatre-vingt-dix => 90
fr: soixante-quinze => 75
fr: une douzaine => 12
fr: deux et demi => 2.5
fr: beaucoup => no_figure
es: 12,5 => 12.5
es: 1.200 pedidos al mes => 1200 pedidos/month
es: unos 40 => ~40
es: al menos 2 => 2..
es: como máximo 30 => ..30
es: entre 4 y 6 => 4..6
es: de 4 a 6 => 4..6
es: tres => 3
es: once => 11
es: treinta y cinco => 35
es: dos y medio => 2.5
es: una docena => 12
es: muchos => no_figure
same => same
no change => same
still the same => same
de: wie gehabt => same
fr: comme avant => same
es: igual que antes => same
three or four hundred => 300..400
two to three hundred and fifty => 200..350
14 twice a week => 14 | note=twice a week
14 May 2027 => no_figure
14.05. => no_figure
14.30 uhr => no_figure
14 (2019) => ask: 14 | note=2019 / 2019 | note=14
14mm => 14 mm
14 down to 9 => ask: 14 | note=down to 9 / 9 | note=14 down to
14 of 20 => ask: 14 | note=of 20 / 20 | note=14 of
between 14 and 9 => ask: 14 | note=and 9 / 9 | note=between 14 and
-3 to 5 => -3..5
a dozen and a half => 18
14 every 2 weeks => 14 | note=every 2 weeks
windows 11 had 14 => ask: 11 | note=windows 11 had 14 / 14 | note=windows 11 had
415-555-2671 => no_figure
14 min => 14 minute
fourteen hundred => 1400
14 or fewer => ..14
""",
    "percent": """
15 % => 15 %
15% => 15 %
15-20% => 15..20 %
15%-20% => 15..20 %
15 to 20 per cent => 15..20 %
about a third => ~33.3 %
one in five => 20 %
1/3 => ~33.3 %
double => ask: 100 % / 200 %
triple => ask: 200 % / 300 %
half => 50 %
half of them => 50 % | note=them
3 points => 3 points
5 pp => 5 points
3-5 pp => 3..5 points
50 bps => 0.5 points
2 percentage points => 2 points
-5 % => -5 %
minus 5 percent => -5 %
(5%) => ask: -5 % / 5 %
±5 % => -5..5 %
90 % ± 2 % => 88..92 %
5% a year => 5 %/year
3% per month => 3 %/month
up to 30% => ..30 %
at least 95 => 95.. %
100% => 100 %
120 % => 120 %
over 90% => 90.. %
12,5 % => 12.5 %
0.5 => ask: 50 % / 0.5 %
0,14 => ask: 14 % / 0.14 %
fifteen percent => 15 %
a quarter => 25 %
three quarters => 75 %
two fifths => 40 %
a tenth => 10 %
nearly all => no_figure
most => no_figure
all of it => no_figure
81 now, 95 by summer => ask: 81 % | note=95 by summer / 95 % | note=81 now, 95 by summer
us: 15% => 15 %
us: 1/4 => 25 %
us: 33.3% => 33.3 %
us: 99.999% => 99.999 %
ch: 12.5 % => 12.5 %
ch: 12,5 Prozent => 12.5 %
de: 15 % => 15 %
de: 12,5 % => 12.5 %
de: 12,5 Prozent => 12.5 %
de: 3 Prozentpunkte => 3 points
de: ein Drittel => ~33.3 %
de: die Hälfte => 50 %
de: ein Viertel => 25 %
de: zwei Drittel => ~66.7 %
de: etwa 15 Prozent => ~15 %
de: zwischen 15 und 20 % => 15..20 %
de: 9 von 10 => 90 %
de: doppelt so viel => ask: 100 % / 200 %
fr: 15 % => 15 %
fr: 12,5 % => 12.5 %
fr: 12,5 pour cent => 12.5 %
fr: 3 points de pourcentage => 3 points
fr: un tiers => ~33.3 %
fr: la moitié => 50 %
fr: un quart => 25 %
fr: de 15 à 20 % => 15..20 %
fr: 9 sur 10 => 90 %
es: 12,5 % => 12.5 %
es: 15 por ciento => 15 %
es: un tercio => ~33.3 %
es: la mitad => 50 %
es: 9 de cada 10 => 90 %
15 → 20 % => ask: 15 % | note=20 % / 20 % | note=15
+-5% => -5..5 %
more than half => 50.. %
less than half => ..50 %
a quarter of a percent => 0.25 %
9 times out of 10 => 90 %
15 orders out of 100 => 15 %
50/50 => 50 %
15‰ => 1.5 %
15 per mille => 1.5 %
a third to a half => ~33.3..50 %
1/3 to 1/2 => ~33.3..50 %
two-thirds => ~66.7 %
one-fifth => 20 %
5 % a quarter => 5 %/quarter
1,500 % => 1500 %
80-odd => ~80 %
0.14 % => 0.14 %
81, target 90 => ask: 81 % | note=target 90 / 90 % | note=81, target
""",
}
"""By kind: `typed => read`, one a line; the locale in front where it is not en_GB."""

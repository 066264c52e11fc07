"""What sellers type for figures and dates, and what is read, asked and left of it. Data only."""

from __future__ import annotations

FIGURES: dict[str, str] = {
    "number": """
14 => 14
about 40 => ~40
~200 => ~200
roughly 12 => ~12
40ish => ~40
12 or so => ~12
at least 2 => 2..
more than 3 => 3..
50+ => 50..
up to 30 => ..30
max 8 => ..8
under 5 => ..5
over 50 => 50..
3-5 => 3..5
between 4 and 6 => 4..6
4 to 6 => 4..6
14 to 9 => ask: 14 | note=to 9 / 9 | note=14 to
12 to 15 days => 12..15 day
15–20 => 15..20
two or three => 2..3
twelve => 12
a dozen => 12
two and a half => 2.5
half => 0.5
a hundred => 100
one hundred and fifty => 150
twenty-five => 25
two thousand five hundred => 2500
a thousand and twenty => 1020
2½ => 2.5
1,200 => 1200
1,200,000 => 1200000
2.400 => ask: 2.400 / 2400
us: 2.400 => ask: 2.400 / 2400
de: 2.400 => 2400
de: 1,200 => ask: 1.200 / 1200
de: 1,5 => 1.5
1,5 => 1.5
1.234,56 => 1234.56
1,234.56 => 1234.56
12,34,567 => 1234567
1 200 => 1200
0.125 => 0.125
900-1.200 => 900..1200
1.200-2.400 => ask: 1.200..2.400 / 1200..2400
1.2.3 => no_figure
-5 => -5
minus 5 => -5
- 5 => 5
3k => 3000
1.2M => 1200000
2 bn => 2000000000
half a million => 500000
14 late orders a month => 14 late orders/month
41 a month => 41/month
2 hrs a day => 2 hour/day
3 planners for two days => 3 planners | note=for two days
100 EUR => 100 EUR
in 2025 we had 41 => 41 | note=in 2025 we had
it's 14 => 14
14 I think => 14
81 last year, 84 now => ask: 81 | note=last year, 84 now / 84 | note=81 last year
3 defects per order => 3 defects/piece
loads => no_figure
Q3 => no_figure
24/7 => no_figure
10:30 => no_figure
4th => no_figure
12345678901234567890123456789 => no_figure
""",
    "money": """
200k => 200000 EUR
200 k => 200000 EUR
200K€ => 200000 EUR
€200k => 200000 EUR
EUR 200 => 200 EUR
200 eur => 200 EUR
€1.2M a year => 1200000 EUR/year
€1,200 a month => 1200 EUR/month
$5k => 5000 USD
US$40 => 40 USD
A$40 => 40 AUD
£30 pcm => 30 GBP/month
£40/m => 40 GBP/month
CHF 1'200'000.50 => 1200000.50 CHF
12 lakh INR => 1200000 INR
₹40 => 40 INR
60 grand => 60000 EUR
40k p.a. => 40000 EUR/year
40k/yr => 40000 EUR/year
about 900 euros each => ~900 EUR/piece
900 per late order => 900 EUR/piece | note=per late order
60k plus 10k setup => 60000 EUR | note=plus 10k setup
60k plus => 60000.. EUR
20k one-off => 20000 EUR/once
one-off 20k => 20000 EUR/once
monthly 3k => 3000 EUR/month
€20-30k p.a. => 20000..30000 EUR/year
between 5 and 10 thousand pounds => 5000..10000 GBP
at least €2.5k => 2500.. EUR
up to 50k => ..50000 EUR
two million dollars => 2000000 USD
1,2 Mio. € => 1200000 EUR
-3k => -3000 EUR
50 cents => 0.5 EUR
500 => 500 EUR
200k budget => 200000 EUR | note=budget
200k in penalties a year => 200000 EUR/year | note=in penalties a year
we lose 200k a year on scrap => 200000 EUR/year | note=we lose 200k a year on scrap
kr 500 => ask: 500 SEK / 500 NOK / 500 DKK
¥500 => ask: 500 JPY / 500 CNY
€200 USD => ask: 200 EUR / 200 USD
1.200 => ask: 1.200 EUR / 1200 EUR
120k now, 80k next year => ask: 120000 EUR | note=80k next year / 80000 EUR | note=120k now, 80k next year
10 % => no_figure
3 weeks => no_figure
200 orders => no_figure
nothing => no_figure
dunno => dont_know
""",
    "percent": """
14 => 14 %
14 % => 14 %
14pct => 14 %
15-20% => 15..20 %
about 15 percent => ~15 %
90 percent of the time => 90 %
6 points => 6 points
+6 to +12 points => 6..12 points
-5 % => -5 %
0.14 => ask: 14 % / 0.14 %
0.14 % => 0.14 %
half => 50 %
about a quarter => ~25 %
two thirds => ~66.7 %
9 out of 10 => 90 %
1 in 3 => ~33.3 %
14 orders => no_figure
€14 => no_figure
""",
    "duration": """
6 weeks => 6 week
six weeks => 6 week
3d => 3 day
2-3 years => 2..3 year
half a year => 0.5 year
a month => 1 month
about a year => ~1 year
a year and a half => 1.5 year
1 year 6 months => 18 month
1 week and 2 days => 9 day
two quarters => 6 month
a fortnight => 2 week
10 working days => 10 working days
a couple of weeks => ~2 week
within 3 months => 3 month
2 hrs a day => 2 hour/day
18m => ask: 18 month / 18 minute
6 => ask: 6 day / 6 week / 6 month / 6 year
3 years, maybe 4 => 3 year | note=maybe 4
a while => no_figure
20 % => no_figure
""",
    "date": """
2027-05-12 => 2027-05-12 [2027-05-12]
12 May => 12 May [2027-05-12]
May 12 => May 12 [2027-05-12]
12 May 2028 => 12 May 2028 [2028-05-12]
12th of may => 12th of may [2027-05-12]
12-14 May => 12-14 May [2027-05-12..2027-05-14]
1 March to 15 April => 1 March to 15 April [2027-03-01..2027-04-15]
next Tuesday => next Tuesday [2026-12-01]
Friday => Friday [2026-11-27]
on Friday => Friday [2026-11-27]
next friday => ask: next friday [2026-11-27] / next friday [2026-12-04]
Tuesday => ask: Tuesday [2026-11-24] / Tuesday [2026-12-01]
this friday => this friday [2026-11-27]
friday at 10 => friday at 10 [2026-11-27] 10:00
Friday 10:00 => Friday 10:00 [2026-11-27] 10:00
3pm tomorrow => 3pm tomorrow [2026-11-25] 15:00
half past two on friday => half past two on friday [2026-11-27] 14:30
tomorrow noon => tomorrow noon [2026-11-25] 12:00
10:00 => 10:00 [..] 10:00
tomorrow => tomorrow [2026-11-25]
end of March => end of March [2027-03-31]
mid march => mid march [2027-03-11..2027-03-21]
by March => by March [..2027-03-31]
may => may [2027-05-01..2027-05-31]
by summer => by summer [..2027-06-30]
this summer => this summer [2027-06-01..2027-08-31]
before the summer => before the summer [..2027-05-31]
end of summer => end of summer [2027-08-31]
Q3 => Q3 [2027-07-01..2027-09-30]
end of Q3 => end of Q3 [2027-09-30]
q1 27 => q1 27 [2027-01-01..2027-03-31]
h2 2027 => h2 2027 [2027-07-01..2027-12-31]
this year => this year [2026-01-01..2026-12-31]
year end => year end [2026-12-31]
eoy => eoy [2026-12-31]
by end of next week => by end of next week [..2026-12-06]
next quarter => next quarter [2027-01-01..2027-03-31]
in a fortnight => in a fortnight [2026-12-08]
in two quarters => in two quarters [2027-05-24]
10am on Friday => 10am on Friday [2026-11-27] 10:00
13pm friday => friday [2026-11-27] | note=13pm
midnight on friday => midnight on friday [2026-11-27] 00:00
friday 10 uhr => friday 10 uhr [2026-11-27] 10:00
early next week => early next week [2026-11-30..2026-12-02]
late march => late march [2027-03-21..2027-03-31]
last summer => last summer [2026-06-01..2026-08-31]
next summer => next summer [2027-06-01..2027-08-31]
h3 => no_date
the 31st => 31st [2026-12-31]
last friday => last friday [2026-11-20]
in six weeks => in six weeks [2027-01-05]
in 2-3 months => in 2-3 months [2027-01-24..2027-02-24]
within two weeks => within two weeks [..2026-12-08]
a week from now => a week from now [2026-12-01]
by Christmas => by Christmas [..2026-12-25]
after easter => after easter [2027-03-29..]
since 2024 => since 2024 [2024-01-01..]
29 Feb => 29 Feb [2028-02-29]
2 weeks => 2 weeks [2026-12-08]
Mon 3pm => Mon 3pm [2026-11-30] 15:00
Q2 or Q3 => Q2 or Q3 [2027-04-01..2027-09-30]
the 12th => 12th [2026-12-12]
12/05/2027 => ask: 12/05/2027 [2027-05-12] / 12/05/2027 [2027-12-05]
us: 12/05/2027 => ask: 12/05/2027 [2027-12-05] / 12/05/2027 [2027-05-12]
de: 12/05/2027 => 12/05/2027 [2027-05-12]
en: 12/05/2027 => ask: 12/05/2027 [2027-05-12] / 12/05/2027 [2027-12-05]
en: 13/05/2027 => 13/05/2027 [2027-05-13]
en: 05/13/2027 => 05/13/2027 [2027-05-13]
12/5 => ask: 12/5 [2027-05-12] / 12/5 [2026-12-05]
de: 12.05. => 12.05. [2027-05-12]
de: am 12.5.27 => 12.5.27 [2027-05-12]
end of Q3 because budget => end of Q3 [2027-09-30] | note=because budget
31 April => no_date
4.2 => no_date
he may come => no_date
asap => asap [..]
after the audit => after the audit [..]
in a few weeks => in a few weeks [..]
no date yet => no_date
not sure => dont_know
""",
}
"""By kind: `typed => read`, one a line; the locale in front where it is not en_GB."""

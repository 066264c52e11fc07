"""Names of the same measure, as customers and sellers say them, and words that say nothing. Data only."""

from __future__ import annotations

SMALL = frozenset(
    "the and of to in is are per for on by a an our your their with at from as rate share number count level total average "
    "month monthly year yearly annual week weekly day daily der die das und von des im pro je zahl anteil quote de del la el los las "
    "por en du des le les par et au taux nombre número tasa".split()
)
"""Words of a name that say nothing about what is measured."""

GROUPS = """
stock-outs | stockouts | out of stock | empty shelves | shelf availability | on-shelf availability | missing on the shelf | gaps on the shelf | shelf gaps | empty shelf | lost sales
on-time delivery | delivery performance | delivery reliability | late orders | late deliveries | delivered late | delivered on time | orders late | ship on time | shipped on time | arrive late | otif | otd | on time in full | late pallets | punctuality | delays | missed delivery dates | late loads | on schedule
downtime | line stops | stoppages | machine stops | unplanned stops | breakdowns | standstill | stands still | lost production hours | uptime | availability | line standing | outages | stops
scrap | rejects | reject rate | waste | yield | first pass yield | right first time | off-spec | thrown away | defects | defect rate | ppm | bin | rejected parts
rework | repairs | redone | doing it again | second time | touch-ups | corrections
overtime | extra hours | extra shifts | weekend work | saturday shifts | saturday shift | weekend shifts
changeover | set-up time | setup time | changeovers | retooling | conversion of the line
lead time | throughput time | turnaround | cycle time | time to deliver | waiting time | processing time | days to | response time | time to answer | days late | delivery time
month-end close | close | closing | books closed | working days to close
days sales outstanding | dso | receivables | unpaid invoices | payment delay | paid late | cash tied up | overdue
complaints | claims | customer complaints | complaint | returns | credit notes | claims cost | reclamations
staff turnover | turnover of staff | people leaving | leavers | resignations | retention | churn of staff | fluctuation | vacancies | who leave | attrition
absence | sick days | sick leave | absenteeism | sickness | off sick
churn | customers leaving | cancellations | lost customers | renewals | subscribers who leave
no-shows | missed appointments | did not attend | patients who do not come | empty appointments
energy | kwh | electricity | gas | fuel | power bill | consumption | energy bill | energy cost | diesel
accidents | incidents | injuries | lost-time | safety | near misses | accident rate
audit findings | nonconformities | non-conformities | deviations | audit | findings | inspection findings
readmissions | readmitted | return to hospital | come back within
infections | infection rate | surgical site infections
length of stay | bed days | days in bed | nights in hospital
conversion | orders won | win rate | leads to orders | hit rate
inventory | stock | working capital | stock value | days of stock | cash in stock | tied up in stock
freight cost | transport cost | express freight | premium freight | cost per shipment | freight
empty runs | empty kilometres | empty miles | deadhead | driving empty
spoilage | write-offs | food waste | thrown away | expired | out of date
picking errors | wrong items | mis-picks | order errors | wrong parcels | wrong deliveries | pick accuracy
price | cost per piece | unit cost | purchase price | cost
tickets | calls | service calls | support requests | helpdesk | call-outs | call outs | callouts
water use | water | m3 | water bill
emissions | co2 | carbon | footprint
occupancy | empty rooms | empty beds | utilisation | utilization | load factor | fill rate
agency spend | agency hours | agency nurses | temporary staff | bank staff | agency shifts
ramp-up | onboarding time | time to productivity | new hires
admin | paperwork | administration | hours of admin | documentation time | time on documentation
liefertreue | termintreue | verspätete lieferungen | pünktlich | verspätungen | zu spät
ausschuss | ausschussquote | ausschussrate | nacharbeit | fehlerquote
stillstand | stillstände | ausfallzeit | ausfälle | anlagenverfügbarkeit | steht die linie
rüstzeit | rüsten | umrüsten | umrüstzeit
reklamationen | beanstandungen | reklamationsquote
durchlaufzeit | lieferzeit | bearbeitungszeit | wartezeit
krankenstand | krankheitstage | fehlzeiten
überstunden | mehrarbeit | samstagsschichten
roturas de stock | falta de stock | estantes vacíos | quiebres de stock
entregas a tiempo | puntualidad | retrasos | entregas tarde | tarde
merma | desperdicio | rechazos | chatarra
paradas | tiempo de parada | paros | averías
reclamaciones | quejas | devoluciones
plazo | plazo de entrega | tiempo de espera
ruptures de stock | ruptures | rayons vides | linéaires vides
livraisons à l'heure | ponctualité | retards | en retard | livraisons en retard
rebuts | taux de rebut | pertes | retouches
arrêts | arrêts de ligne | pannes | temps d'arrêt
réclamations | plaintes | retours
délai | délais | délai de livraison | temps d'attente
"""
"""A line for each measure, its names between bars."""

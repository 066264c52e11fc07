"""German turns of phrase by topic. Data only: how they are written is told in `flows.critic.phrases`."""

from __future__ import annotations

STOP_WORDS = frozenset(
    """
    aber alle alles als am auch auf aus bei beim beste betrieb bin bis bitte dafür damit danke dann
    daran das dass davon dein deine dem den denn der des die doch dort du durch ein eine einem einen
    einer eines er erfahrung es etwa euch euer eure frau für geehrte geehrten geehrter gegen gruß grüße
    guten haben hat hatte herr heute hier ich ihnen ihr ihre ihrem ihren ihrer ihres im immer ins ist
    jahr jahre jahren je jede jeden jeder jedes jetzt kann kein keine keinen keiner kunden können könnte
    leistung liebe lieber lösung lösungen mehr mich mir mit monaten muss müssen nach nicht nichts nie
    noch nur oder ohne partner prozent qualität rund schon sehr sein seit sich sie sind so soll sollte
    statt stunden tage tagen und uns unser unsere unserem unseren unserer unseres unter unternehmen
    viele vom von vor war waren was weil welche wenn wer werden wie wir wird wo wochen wurde wurden zu
    zukunft zum zur zwischen über
    """.split()
)
"""Words by which the language is told."""

CLASSES = {
    "we": """
        wir uns ich mir mich
    """,
    "our": """
        unser unsere unserer unserem unseren unseres mein meine meiner meinem meinen
    """,
    "you": """
        sie ihnen du dir dich euch
    """,
    "your": """
        ihr ihre ihrer ihrem ihren ihres dein deine deiner deinem deinen eure euren eurer eurem euer
    """,
    "cut": """
        senk* gesenkt reduzier* verringer* minimier* verkürz* halbier* eliminier* vermeid* vermied* verhinder*
        sparen spart sparst gespart einspar* eingespart
    """,
    "cut_inf": """
        senken reduzieren verringern minimieren verkürzen halbieren eliminieren vermeiden sparen einsparen
    """,
    "raise": """
        steiger* gesteigert erhöh* verbesser* optimier* maximier* verdoppel* verdreifach* beschleunig*
        vereinfach*
    """,
    "raise_inf": """
        steigern erhöhen verbessern optimieren maximieren verdoppeln verdreifachen beschleunigen vereinfachen
    """,
    "work": """
        support* schulung* einschulung* training* integration* installation* migration* datenmigration*
        datenübernahme einrichtung* inbetriebnahme* wartung* anpassung* serviceeinsätz* servicestunden
        entwicklung* engineering arbeit* stunden überstunden änderung* nachbesserung* updates upgrades
        anlieferung* expresslieferung* eillieferung* montage* einführung* implementierung* programmierung*
        reparatur* ersatzteil* prototyp* nachdruck* lagerung* einlagerung* transport* fracht* modul* module*
        zusatzmodul* schnittstelle* zusatzfahrten sonderfahrten korrektur* korrekturschleifen umbau* nacharbeit*
        zusatzleistung* extras projektleitung betreuung* einsätze lizenzen
    """,
    "span": """
        tag tage tagen tags tages arbeitstag arbeitstage arbeitstagen werktag werktage werktagen woche wochen
        monat monate monaten monats quartal quartale quartalen quartals halbjahr jahr jahre jahren jahres stunde
        stunden minute minuten sekunden wochenende wochenenden schicht schichten vormittag vormittage nachmittag
        nachmittage samstag samstage sonntag
    """,
    "short": """
        tag tage tagen arbeitstag arbeitstage arbeitstagen werktag werktage werktagen woche wochen stunde
        stunden minuten wochenende wochenenden schicht schichten vormittag vormittage nachmittag nachmittage
        samstag samstage sonntag halbtag halbtage personentage
    """,
    "count": """
        # ein eine einen einem einer eines zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn
        achtzehn zwanzig dreißig einige wenige wenigen paar halben halbe halber halbes anderthalb eineinhalb
        zweieinhalb ersten erste ersten
    """,
    "small": """
        zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig halb* hälfte drittel viertel
        doppelt zweimal dreimal einmal zweieinhalb anderthalb dutzend null
    """,
    "month": """
        januar jänner februar märz april mai juni juli august september oktober november dezember frühjahr
        frühling sommer herbst winter weihnachten ostern pfingsten jahresende jahresanfang jahresmitte
        quartalsende monatsende monatsanfang montag dienstag mittwoch donnerstag freitag q1 q2 q3 q4
    """,
    "crowd": """
        unternehmen firmen betriebe betrieben organisationen kunden auftraggeber marken branchen industrie
        menschen teams alle jeder jeden
    """,
    "said": """
        gesagt genannt erzählt geschrieben erwähnt gewünscht gebeten gefragt geplant beschlossen vereinbart
        gemessen gezählt gemeldet bestätigt berechnet ausgerechnet gerechnet geschätzt beziffert bewertet
        angesetzt angegeben geschickt gesendet geschildert beschrieben erklärt gezeigt mitgeteilt vorgelegt
        notiert formuliert festgehalten ermittelt aufgezeichnet dokumentiert veranschlagt überlassen zugeschickt
        weitergegeben mitgegeben berichtet angesprochen bemängelt vorgerechnet
    """,
    "told": """
        sagten nannten erzählten schrieben erwähnten wünschten baten fragten planten maßen zählten meldeten
        bestätigten berechneten rechneten schätzten bezifferten bewerteten schickten schilderten beschrieben
        erklärten zeigten notierten wollten suchten sagtest nanntest schriebst wolltest berichteten teilten
        gaben setzten
    """,
    "boss": """
        vorstand aufsichtsrat beirat gesellschafter gesellschaftern geschäftsführung geschäftsleitung inhaber
        eigentümer eigentümern chef chefin vorgesetzten chefs aktionären
    """,
    "talk": """
        gespräch* telefonat* termin* besuch* treffen* rundgang* workshop* mail* e mail* schreiben* nachricht*
        call* besprechung* begehung* besichtigung* messe* anruf*
    """,
    "data": """
        angaben zahlen daten auswertung* aufzeichnung* zählung* messung* schätzung* rechnung* kalkulation*
        strichliste* liste* buchhaltung erp bericht* reklamationsliste* zählerständ* inventur* statistik*
        protokoll* unterlagen ausschreibung* lastenheft* zeiterfassung* controlling* export* kennzahl*
        leitsystem* lastgang* stundensatz* satz worten maßstab auskunft abrechnung* schichtbuch* störbuch*
        system
    """,
    "do": """
        übernehmen übernehme machen mache erledigen bauen programmieren liefern schulen installieren migrieren
        reparieren integrieren entwickeln montieren lagern drucken passen richten stellen fahren holen
    """,
    "free": """
        kostenlos* kostenfrei* gratis umsonst unentgeltlich unberechnet
    """,
    "craft": """
        architekt* ingenieur* planer* ärzte* arzt ärztin* zahnärzt* zahnarzt* apotheker* anwält* anwalt* notar*
        steuerberater* landwirt* winzer* bäcker* brauer* drucker* hotelier* gastronom* wirt wirte köche* koch
        lehrer* schulleit* disponent* spediteur* fuhrunternehmer* makler* verwalter* hausverwalt* handwerker*
        handwerksmeister* dachdecker* elektriker* elektromeister* installateur* maler* bauherr* bauträger*
        bauunternehmer* tierärzt* therapeut* optiker* hebammen* händler* einzelhändler* fachhändler* filialleit*
        marktleit* kaufleute kämmerer* bürgermeister* entwickler* administrator* admins konstrukteur*
        schichtführer* schichtleit* meister* vorarbeiter* controller* buchhalter* personaler* recruiter*
        marketer* einkäufer* vermieter* gründer* selbstständige* freiberufler*
    """,
    "area": """
        einkauf einkaufs vertrieb vertriebs logistik produktion produktions fertigung fertigungs technik
        qualität qualitätssicherung instandhaltung supply it edv finanzen finance personal hr marketing
        betriebstechnik versand lager pflege entwicklung controlling buchhaltung rechnungswesen facility quality
        plant operations procurement category projekt produkt
    """,
}
"""Groups of words that phrases name as <role>."""

TOPICS: dict[str, str] = {
    "seller": """
        <we>; <our>; unsereins
    """,
    "customer": """
        <you>; <your>
    """,
    "company_fact": """
        gegründet; gründung; seit 19*|18*; seit 20*; seit über|mehr|rund|nunmehr|fast # ~1 jahr*; seit # jahr*
        seit jahrzehnten; seit generationen; # jahre erfahrung|know|kompetenz|tradition|expertise
        jahrzehntelange*; langjährige* erfahrung|expertise|know; jahre* ~2 erfahrung; firmengründ*
        gründerfamilie; generation*; familienunternehmen; familiengeführt*; inhabergeführt*; familienbetrieb*
        traditionsunternehmen; traditionsreich*; mittelständisch* unternehmen|familienunternehmen|anbieter
        hauptsitz; stammsitz; firmensitz; mit sitz in; niederlassung*; tochtergesellschaft*; tochterunternehmen
        teil der ~3 gruppe; mitglied der ~3 gruppe; konzern*; unternehmensgruppe; firmengruppe; holding
        börsennotiert*; # mitarbeiter*; # mitarbeitende*; # beschäftigte*; # hochqualifizierte*
        # ~2 mitarbeiter*; # ~1 fachkräfte*; # ~1 experten; # ~1 spezialisten; # ~1 ingenieur*; # ländern
        # länder; # ~1 standorte*; # ~1 niederlassungen; # ~1 kunden; # fahrzeuge*; # zufriedene*
        # m² ?produktionsfläche|lagerfläche|fläche|hallenfläche; # m ~1 produktionsfläche|lagerfläche
        produktionsfläche; lagerfläche; fuhrpark; maschinenpark; # quadratmeter*; belegschaft; iso #; din en #
        zertifiziert*; zertifizierung*; akkreditiert*; tüv geprüft|zertifiziert; ausgezeichnet mit|als|worden
        auszeichnung*; preisträger*; träger des|der|von; award*; gewinner des|der; prämiert*; preisgekrönt*
        mittelstandspreis*; innovationspreis*; patent; patente; patentiert*; umsatz von|in höhe; jahresumsatz
        marktanteil*; marktführer*
        unsere geschichte|philosophie|vision|mission|werte
        unsere leidenschaft|stärke|stärken|kompetenz*|produkte|produktpalette
        unsere leistungen|dienstleistungen|technologie|plattform|experten|spezialisten
        unsere ingenieure|werke|team|mitarbeiter*|fertigung|labor
        unser team|unternehmen|haus|portfolio|sortiment|angebot|leistungsspektrum
        unser leistungsportfolio|produktportfolio|anspruch|leitbild|know|labor|werk|netzwerk
        unserem haus|team|werk|sortiment; unserem neuen; unseres unternehmens|hauses; über uns; wer wir sind
        was wir tun; wir sind ein|eine|der|die|das|seit|ihr|weltweit|spezialist*|stolz; wir bieten
        wir entwickeln|fertigen|produzieren|vertreiben|konstruieren
        wir verfügen|beschäftigen|betreiben|investier*|expandier*|wachsen
        sind wir ~4 spezialist*|anbieter|hersteller|partner|dienstleister|lieferant; verfügen wir; bieten wir
        breite* sortiment|produktpalette|spektrum|portfolio|angebot|palette
        umfassend* portfolio|sortiment|angebot|leistungsspektrum; vollsortiment*; produktprogramm
        freuen uns ~4 vorstellen|präsentieren|ankündigen|mitteilen; stellen ~4 vor; neu im sortiment
        ist ein* ~4 anbieter|hersteller|dienstleister|unternehmen; anbieter von|für|im; hersteller von|für
        dienstleister für|im|in; spezialist für|im; steht für; steht unser
        eigene* konstruktion|entwicklung|fertigung|labor|forschung|produktion; entstand; fing alles an; jubiläum
        firmenjubiläum; pressemitteilung
        # angestellte*; # ~1 angestellte*; # ~1 festangestellte*; firmengeschichte; unternehmensgeschichte
        firmenchronik; <our> firmengelände; gründungsjahr; gründervater
        gehören|gehört|gehöre ~2 zu den ~2 größten|ältesten|bedeutendsten|erfolgreichsten|wachstumsstärksten
        zählen|zählt ~2 zu den ~2 größten|ältesten|bedeutendsten|modernsten|erfolgreichsten|wachstumsstärksten
        <our> ~1 umsatz ~6 gesteigert|erhöht|verdoppelt|gewachsen
        <our> ~1 produktionshalle|zentrale|firmenzentrale|hauptverwaltung|verwaltungsgebäude|neubau
        <our> ~1 mannschaft|gründer|großvater|urgroßvater|belegschaft|entwicklungsabteilung|technikum|prüffeld
        <our> haus vorstellen; möchte|möchten|darf|dürfen ~3 <our> haus|firma|unternehmen ~2 vorstellen
        landespreis*; designpreis*; umweltpreis*; gründerpreis*; exportpreis*; qualitätspreis*; zukunftspreis*
        staatspreis*; top arbeitgeber; hidden champion; weltweit vertreten; vollsortimenter*
    """,
    "feature": """
        feature*; funktionen; funktionsumfang; ausgestattet; ausstattung; modul*; dashboard*; schnittstelle*
        api; apis; cloud; cloudbasiert*; plattform*; software*; app; apps; ki; ki gestützt*
        künstliche* intelligenz; algorithm*; machine learning; kompatibel; edelstahl*; sensor*; portal*
        kundenportal*; verschlüssel*; echtzeit*; tool; tools; suite; technologie*; technik; automatisier*
        workflow*; neueste* generation; maschinenpark; achs; achsen; display; touchscreen; steuerung; gehäuse
        legierung*; antrieb*; leistungsaufnahme; auflösung; drehzahl; benutzeroberfläche; oberfläche
        online shop; hotline; ansprechpartner*; hochregallager; fuhrpark; lagerfläche*; laser*; robotik
        roboter*
        zusatzfunktion*; leistungsmerkmal*; produktmerkmal*; bedienoberfläche; mehrsprachig*; browserbasiert*
        webbasiert*; rechenzentrum*; rechenzentren; verfügt über # ~1 funktion*; sensorik; windkanal; klimakammer*
        prüffeld; technikum; mobile version
    """,
    "benefit": """
        senk*; gesenkt; reduzier*; verringer*; minimier*; verkürz*; halbier*; eliminier*; vermeid*; verhinder*
        spart; sparen; sparst; spare; sparend*; sparpotenzial*; sparpotential*; einspar*; einzusparen
        eingespart; ersparnis*; ersparen; erspart; kosteneinspar*; kostenersparnis*; kostensenk*; kostenvorteil*
        zeitersparnis*; zeitgewinn*; zeitsparend*; kostengünstig*; energiespar*; energieeinspar*
        ressourcenschon*; steiger*; gesteigert; erhöh*; verbesser*; optimier*; maximier*; verdoppel*
        verdreifach*; beschleunig*; vereinfach*; erleichter*; entlast*
        stärk* ~3 wettbewerb*|position|marge*|kundenbindung|marke; umsatzsteiger*; effizienzsteiger*
        produktivitätssteiger*; leistungssteiger*; qualitätssteiger*; schneller*; rascher; zügiger; günstiger*
        preiswerter; billiger; einfacher*; leichter*; sicherer*; reibungslos*; reibungsärmer; weniger; kürzer*
        niedriger*; höher*; besser*; bessere*; effizienter*; produktiver*; wirtschaftlicher*; rentabler*
        profitabler*; nachhaltiger*; transparenter*; flexibler*; zuverlässiger*; geringer*
        größere* ~1 sicherheit|transparenz|flexibilität|planbarkeit; planbarer*; entspannter*; ruhiger*
        mehr umsatz|gewinn|ertrag|erträge|zeit|effizienz|produktivität
        mehr sicherheit|transparenz|leads|kunden|aufträge|output|kontrolle|leistung
        mehr flexibilität|qualität|marge|durchsatz|überblick|übersicht|erfolg|wachstum
        mehr verfügbarkeit|planungssicherheit|gäste|patienten
        mehr bewerbungen|wertschöpfung|komfort|nachhaltigkeit; effizienz*; produktivität*; wirtschaftlichkeit
        rentabilität; profitab*; rentabel*; wettbewerbsfähig*; wettbewerbsvorteil*; wettbewerbsvorsprung
        umsatzplus; umsatzwachstum; wachstum*; gewinnplus; rendite*; roi; amortis*; return on investment
        planungssicherheit; versorgungssicherheit; zeitvorteil*; mehrwert; nie wieder; nie mehr; kein* ~3 mehr
        niemand* mehr; niemandem mehr
        ohne wartezeit*|verzögerung*|stillstand*|unterbrechung*|ausfall*|reibungsverlust*; schluss mit
        gehören ~3 vergangenheit; läuft rund; behalten ~3 überblick|blick|kontrolle; den rücken frei
        rücken frei; gewinnen ~3 zeit|kunden|freiraum|sicherheit|planbarkeit|marktanteil*
        konzentrieren ~4 kerngeschäft|wesentliche*; aufs|auf wesentliche; kerngeschäft; bares geld
        zahlt|zahlen sich ~3 aus; rechnet sich; lohnt sich; macht sich bezahlt; damit|so dass sie ~3 können
        damit sie|ihre|ihr ~5; ermöglich* ~3 ihnen|ihrem|ihren
        hilft|helfen|unterstützt|unterstützen ~1 ihnen|sie|<crowd>|ihrem|dabei; bringen ~4 voran|weiter
        bringt ~3 voran|weiter; sinken; sinkt; steigt ihr*; verschwend*; hervorstechen; abheben; erfolgreicher*
        glückliche* kunden
        doppelte* geschwindigkeit|leistung|produktivität|ausbeute|tempo; mehr planbarkeit|ruhe|ordnung|tempo
        spürbar* entlastung|erleichterung|verbesserung
    """,
    "outcome": """
        statt #; statt ?bisher|bislang|heute|zuvor|vorher|der|den|wie|mit|in|erst|nach #|<small>; # statt
        von # ~5 auf|zu #; von <small> ~4 auf <small>
        sank|sanken|fiel|fielen|stieg|stiegen|ging|gingen|kam|kamen ~8 auf|um|von|bei #|<small>
        schrumpft*|wuchs|wuchsen|sinkt|sinken ~8 auf|um|von|bei #|<small>
        fällt|fallen|steigt|steigen|geht|gehen ~8 auf|um|von|bei #|<small>; zurückgegangen; gesunken; gestiegen
        gefallen ~2 auf
        auf # ~3 gesunken|gefallen|gesenkt|gestiegen|gedrückt|reduziert|verkürzt|halbiert|zurückgegangen
        um # ~3 gesunken|gefallen|gesenkt|gestiegen|reduziert|verkürzt|zurückgegangen; <cut> ~6 #; <raise> ~6 #
        # ?% ~1 weniger|mehr|schneller|niedriger|höher|kürzer|günstiger|geringer*
        # ?prozent ~1 weniger|mehr|schneller; # weniger
        # <span> weniger|früher|schneller|kürzer|eher|statt|länger; # <span> ?pro|je|im|in|am der <span> weniger
        <small> ~1 <span> weniger|früher|schneller|kürzer|eher; <small> ~2 weniger
        weniger ~3 pro|je|im|am <span>; halb so viele|viel|lang|lange|hoch; innerhalb|binnen # <span> statt
        in # <span> statt; spart|sparte|gespart|ersparte ~5 #; # stunden|tage ~1 pro|je|im|am|in <span>
        # <span> gespart|eingespart; nur noch # ~4 statt; nicht mehr # sondern #; kein* ~3 mehr ~3 seit
        vergingen ~3 #; dauert* ~6 # ~3 statt
    """,
    "measure": """
        liefertreue; termintreue; liefertermin*; lieferzeit*; lieferfähig*; pünktlich*; verspät*; verzug*
        rückstand*; rückstände*; fehlmenge*; fehlteil*; regallück*; out of stock; bestandslücke*
        warenverfügbarkeit; ausschuss*; fehlerquote*; fehlerrate*; fehler; fehlern; fehlbuchung*; pickfehler*
        fehllieferung*; mängel*; mangelquote; nacharbeit*; ppm; stillstand*; stillstände*; ausfallzeit*
        ausfälle*; ausfall*; kurzstopp*; stopps; störung*; anlagenverfügbarkeit; verfügbarkeit; oee; rüstzeit*
        umrüst*; rüsten; überstunden; mehrarbeit; samstagsschicht*; sonderschicht*; durchsatz; ausbringung
        taktzeit*; zykluszeit*; durchlaufzeit*; bearbeitungszeit*; wartezeit*; reaktionszeit*; antwortzeit*
        laufzeit*; einarbeitungszeit; vorlaufzeit; standzeit*; gutmenge; ausbeute; reklamation*; beanstandung*
        beschwerde*; retoure*; rücksendung*; bruchschäden*; bruchquote; schwund; verderb*; abschreibung*
        lebensmittelabfall*; abfall*; mhd; haltbarkeit; kündigung*; fluktuation*; krankenstand*; krankheitstage*
        fehlzeit*; unfall*; unfälle*; arbeitsunfäll*; beinaheunfäll*; verweildauer; wiederaufnahm*; infektion*
        bettenbelegung; belegung*; auslastung*; leerstand*; leerfahrt*; leerkilometer*; no shows; terminausfäll*
        konversion*; conversion*; abschlussquote*; trefferquote; öffnungsrate*; klickrate*; besucherzahl*
        markenbekanntheit; bekanntheit; zugriffe; traffic; reichweite; monatsabschluss*; quartalsabschluss
        abschluss; dso; forderungslaufzeit*; außenstände*; zahlungseingang*; working capital; liquidität
        lagerbestand*; bestand; bestände*; umschlag*; lagerumschlag; kapitalbindung; puffer; palettenplätze*
        stromverbrauch*; energieverbrauch*; wasserverbrauch*; gasverbrauch; verbrauch*; kwh; strom; diesel*
        kraftstoff*; co #; emission*; stückkosten; frachtkosten; transportkosten; kosten je|pro
        je|pro stück|tonne|palette|auftrag|stunde|fall|bett
        je|pro sendung|charge|schicht|paket|kilo|teil|seite|quadratmeter; vertragsstrafe*; pönale*; standgeld*
        marge*; deckungsbeitrag*; prüffeststellung*; abweichung*; audit*; feststellung*; nachfrag*; rückfrag*
        ticket*; anrufe; einsätze; suchzeit*; wege*; handgriff*; erfassungszeit; planungsaufwand
        verwaltungsaufwand; dokumentation*; dokumentationszeit; stunden; nachträge; bauzeit; bauverzug; tonnage
        vermietungsstand; nebenkosten; kreditausfäll*; bearbeitungsaufwand; aufträge; auftragseingang
        angebote ~2 woche
    """,
    "money": """
        €; $; £; eur; usd; chf; franken; euro; # mio; # millionen; # tsd; kosten ~3 #; marge*; deckungsbeitrag*
        cash; cashflow; liquidität; umsatz*; gewinn; gewinne; ertrag; erträge; ergebnis ~2 #; ebit*; rendite*
        roi; amortis*; kapitalwert; barwert; ersparnis*; einspar*; budget*; rechnet sich; bares geld
        kosteneinspar*; kostensenk*; zinsen; kapitalkosten
    """,
    "buzz": """
        führend* ~2 anbieter*|hersteller*|dienstleister*|unternehmen*|partner*|plattform*
        führend* ~2 spezialist*|lösung*|marke*|systemhaus|adresse|lieferant*|technologie*; führend*
        weltmarktführer*; marktführer*; marktführend*; branchenführer*; branchenführend*; technologieführer*
        qualitätsführer; weltweit führend*; nummer eins; nummer 1; nr 1; erste* adresse; weltklasse; von weltruf
        weltruf; spitzenqualität; spitzenleistung*; spitzenklasse; premiumqualität; premium*
        top qualität|service|preis*|adresse; topqualität; erstklassig*; hochwertig*; hochkarätig*
        hochqualifiziert*; hochmodern*; hochprofessionell*; höchst* niveau|qualität*|ansprüch*|anforderung*|maß
        höchst* standards|präzision|kundenzufriedenheit|zuverlässigkeit|flexibilität; auf höchstem
        höchster qualität; bestmöglich*; besten ~1 service|lösungen|preis*|produkte|qualität
        beste* lösung*|qualität|service|partner|produkte|preis*; das beste; state of the art; best in class
        best practice*; modernst* ~3; neueste* technologie*|technik|stand|generation; neuesten stand; innovativ*
        innovation*; innovationskraft; innovationsführer*; wegweisend*; bahnbrechend*; revolutionär*
        revolutionier*; disruptiv*; disruption; zukunftsweisend*; zukunftssicher*; zukunftsfähig*
        zukunftsorientiert*; visionär*; einzigartig*; unübertroffen*; unvergleichlich*; unschlagbar*
        konkurrenzlos*; beispiellos*; herausragend*; hervorragend*; exzellen*; außergewöhnlich*; überragend*
        ausgezeichnete* qualität|service|leistung*; exklusiv* lösung*|service
        perfekt* lösung*|zusammenspiel|partner|abgestimmt; ideale* partner|lösung
        optimal* lösung*|ergebnis*|abgestimmt; game changer; gamechanger; next level; nächste* level
        neue* dimension; neue maßstäbe; maßstäbe; quantensprung; meilenstein*; cutting edge; next generation
        4.0; industrie 4.0; aus einer hand; aus einem guss; alles aus; rundum sorglos*; rundumservice
        rundum service; full service; fullservice; komplettanbieter; komplettlösung*; gesamtlösung*
        systemlösung*; systemanbieter; one stop; end to end; schlüsselfertig*; ganzheitlich*; maßgeschneidert*
        individuell* lösung*|zugeschnitten*|beratung|betreuung|konzept*|abgestimmt*; individuelle*
        kundenorientiert*; kundenorientierung; kundennah*; kundennähe; kundenzufriedenheit; kundenfokus
        kunde im mittelpunkt; im mittelpunkt steh*; steht ~3 im mittelpunkt; im fokus; dreht sich ~4 alles
        alles um sie; nahtlos*; synergie*; synergetisch*; skalierbar*; agil*; leistungsstark*; leistungsfähig*
        intelligente* lösung*|technologie*|vernetz*; smarte*; digitale* transformation|wandel|zukunft
        digitalisierung ~3 vorantreib*; ökosystem*; wertschöpfend*; wertschöpfung; vielseitig*
        umfassend* ~1 lösung*|service*|leistung*|know|beratung|portfolio; flexible* ~1 lösung*|konzept*|partner
        flexibel ~1 innovativ|zuverlässig|schnell|skalierbar|individuell|und; lösungsorientiert*
        lösungskompetenz; lösungsanbieter; lösungen für ~3 zukunft|welt|morgen|jede*|ansprüche*
        innovative* lösung*; unsere lösungen; robuste* lösung*; verlässlich* partner*; zuverlässig* partner*
        starke* partner*; kompetent*; kompetenz*; ihr partner; partner für; partner an ihrer
        partner ihres vertrauens; strategische* partner*; vertrauensvolle*; vertrauenswürdig*; bewährt*
        jahrzehntelange* erfahrung; langjährige* erfahrung|expertise|know; know how; expertise; fachkompetenz*
        qualität und ~2; qualität aus; qualität made; made in germany; deutsche* ingenieurskunst|wertarbeit
        präzision aus|und|in; tradition und|trifft; aus tradition; qualität verpflichtet; qualität seit
        steht für; stehen für; synonym für; leidenschaft für; mit leidenschaft; mit herzblut; herzblut
        engagiert*; engagement; höchste priorität; größen und branchen; jeder größe; jeder branche
        aller branchen; aller größen; alle branchen; anspruchsvoll* kunden|anforderung*|ansprüch*
        professionell*; service und qualität; service großgeschrieben; groß geschrieben; großgeschrieben
        preis leistungs verhältnis; fair und transparent|partnerschaftlich; auf augenhöhe; begeistert*
        begeistern; richtungsweisend*; trendsetter; vorreiter*; pionier*; think big; empower*
        breite* sortiment|spektrum|portfolio|produktpalette|leistungsspektrum; erfolgsgeschichte*
        ihr erfolg ist|unser; ihre zufriedenheit; schnell zuverlässig|und unkompliziert|flexibel
        potenziale entfalten|heben|erschließen|freisetzen; potenzial* ~2 entfalten|heben|ausschöpfen|freisetz*
        auf das nächste; fit für die zukunft; zukunft gestalten; gestalten ~3 zukunft; welt von morgen
        von morgen
        neues|neue|höheres|höhere|nächsthöhere* niveau|level|liga; passgenaue* ~1 konzept*|lösung*|service*
        qualität ist ~3 kein zufall; dem original
        maximale* ~1 flexibilität|sicherheit|effizienz|transparenz|qualität
        maximale* ~1 kundenzufriedenheit|zuverlässigkeit|performance; höchste* sicherheit|effizienz|güte
        bester service; bester güte; besten güte; zu den modernsten|besten|führenden
        intelligenteste*|fortschrittlichste*|modernste*|innovativste*|stärkste* ~2 am|im|auf ?dem markt
        der zukunft ist|beginnt|heute|schon; stetige* weiterentwicklung; ständige* weiterentwicklung
        serviceorientiert*; serviceorientierung; qualitätsanspruch; qualitätsbewusst*; lösungspartner*
        zeitgemäß* lösung*; moderne* unternehmen; modernes arbeiten; überzeugen sie sich ~1 selbst
        setzen neue standards; setzt neue standards; neue standards; alles unter einem dach
        unter einem dach ~1 vereint; ihr spezialist; ihr experte; ihre experten; leistung die überzeugt
        qualität die überzeugt; service der begeistert
    """,
    "buzz_strong": """
        tradition trifft; trifft auf innovation; trifft innovation; innovation trifft
        die nummer 1|eins ~2 markt|deutschland|europa|deutschsprachigen|branche|österreich
        vertrauen sie dem original; qualität ist ~3 kein zufall; das original seit
        die zukunft beginnt|ist ~1 jetzt|hier|heute|da; der zukunft ist da
        intelligenteste*|fortschrittlichste*|innovativste* ~2 am|im|auf ?dem markt; exzellenz in allem
        qualität ohne kompromisse; kompromisslose qualität; wir machen den unterschied
        lösungen die begeistern|überzeugen|bewegen
    """,
    "feeling": """
        leidenschaft*; leidenschaftlich*; passion; lieben; geliebt*; liebe zum|zur|für|am; aus liebe; mit liebe
        viel liebe; liebevoll*; herz; herzen; herzens*; herzblut; herzschlag; traum; träume*; träumen; geträumt
        traumhaft*; seele*; beseelt; freude*; freuen ~3 jeden tag; glück; glücklich*; glücksmoment*; lächeln
        strahlen; strahlende*; begeister*; inspir*; magie; magisch*; zauber; zauberhaft*; verzauber*; stolz
        stolze*; gänsehaut; emotion*; gefühl*; fühlen; fühlt; fühlst; spüren; spürt; spürst; wunder; wunderbar*
        wärme ~2 spür*|menschlich*|herz*; geborgen*; hingabe; hingebungsvoll*; glauben an; glaube an; hoffnung
        sehnsucht; sehnsüchte; visionen; sinnlich*; sinne; alle sinne; harmonie; harmonisch*; menschlichkeit
        miteinander; mut; mutig*; abenteuer*; gemeinsame reise; auf die reise; schöner; schönste*; schönheit
        atmet; atmen; erzählt ~3 geschichte*; geschichten; eine geschichte; vertrauen; sorgenfrei*; sorglos*
        unbeschwert*; entspannt*; zurücklehnen; lehnen ~3 zurück; durchatmen; ruhig* schlafen; gut schlafen
        ruhiger schlaf; gutes gefühl; wohlfühl*; erlebnis*; erleben; faszin*; staunen; familie; heimat; dankbar*
        demut; stellen sie sich vor; funke; funken; brennen für; brennt für; flamme; gemeinschaft; sonne; himmel
        sterne; horizont; flügel; beflügel*; höher schlagen; zum leuchten; augen leuchten; leuchtende augen
        tränen; lachen; jubeln; umarm*; sanft*; zärtlich*; bessere welt; bessere* morgen; welt ~2 besser
        herzlichkeit; glücksgefühl*; euphorie; sinnstift*; leichtigkeit; seelen; mitfühl*; fühlen mit
        zuhause fühlen; von ganzem herzen; mit ganzem herzen; aus tiefstem
    """,
    "feeling_only": """
        umarm*; seele; seelen; beseelt; gänsehaut; herzen höher|berühr*; fürs herz; streichel*; balsam
    """,
    "relationship": """
        beziehung*; partnerschaft*; partner; freund; freunde; freunden; freundschaft*; freundschaftlich*
        vertrauen; vertrauensvoll*; treue; treu; verbunden*; verbundenheit; langjährig*; jahrelang*; gemeinsam*
        seite an seite; an ihrer seite; familie; familiär*; nähe
        persönlich* kontakt|nähe|draht|bindung|verhältnis; kurzer draht; kurze wege
        kennen uns|einander|ihre|sie; wir kennen; handschlag*; mehr als ein|nur; immer für sie|euch da
        für sie da; für euch da; stammtisch; golf; abendessen; sommerfest; weihnachtsfeier; verlass auf
        auf augenhöhe; zusammenhalt; loyal*; weggefährte*
    """,
    "relationship_strong": """
        freundschaft*; freundschaftlich*; als freund|freunde; unter freunden; freunde fürs|statt|zuerst|sind|und
        bekommt|bekommen|gewinnen|sind|werden|wurden|geworden|bleiben|zu ~2 freunde|freunden
        freunde ~2 geworden; aus ~3 freunde|freundschaft; wie ein* freund; freund des hauses; gute freund*
        alte freund*; alter freund; ein stück familie; teil ?der|unserer|einer|ihrer familie; wie eine familie
        zur familie; familie ~2 geworden; wie familie; große* familie ~3
        familiäre* verhältnis|beziehung|verbundenheit|bindung; handschlag; handschlagqualität; per handschlag
        diese nähe; nähe ~4 wertvoll*|kostbar*|wertvollste|unbezahlbar
        persönliche* verbundenheit|bindung|beziehung*|freundschaft
        menschlich* ~1 bindung|nähe|verbundenheit|beziehung; verbundenheit; verbindet uns ~8; uns verbindet ~8
        was uns verbindet; band zwischen; beziehung ist ~5
        beziehung ~4 das wertvollste|wichtigste|eigentliche|unbezahlbar
        beziehung* stehen|steht ~3 vordergrund|mittelpunkt|vor; unsere beziehung; unsere partnerschaft
        unserer partnerschaft; unserer beziehung; vertrauensverhältnis
        vertrauen ~3 gewachsen|aufgebaut|unbezahlbar|alles
        gewachsenes|gewachsene|gewachsenen vertrauen|partnerschaft|beziehung*|verhältnis; blindes vertrauen
        blind ~1 vertrauen; vertrauen ist ~1 alles|unser|das|unbezahlbar|mehr; partnerschaft auf augenhöhe
        partner auf augenhöhe
        langjährige* ~1 partnerschaft|verbundenheit|freundschaft|treue|beziehung*|miteinander
        jahre|jahren|jahrzehnte|jahrzehnten ~2 partnerschaft|freundschaft|treue
        jahre|jahren|jahrzehnte|jahrzehnten ~2 verbundenheit|vertrauen|miteinander
        gemeinsame* ~1 jahre|jahren|jahrzehnte|jahrzehnten|geschichte|vergangenheit|erinnerung*
        mehr als ein ~1 lieferant|dienstleister|anbieter|kunde|geschäftspartner|auftrag|vertrag
        mehr als nur ~2 lieferant*|dienstleister*|kunde|kunden|geschäft|vertrag
        mehr als lieferant*|dienstleister|geschäftspartner
        nicht nur|bloß ~1 lieferant*|dienstleister*|kunde|nummer|geschäftspartner; bei uns ~2 keine nummer
        nicht irgendein* ~1 lieferant*|kunde|dienstleister; kennen|kenne die namen
        kennen|kenne ihre kinder|familie|frau|enkel; namen ihrer kinder; kennen uns ~2 seit|schon|lange|noch
        kennen einander; man kennt sich; ihren vater|großvater; ihr vater|großvater; unsere väter|großväter
        generationen ~2 verbunden; zusammen|gemeinsam|miteinander gelacht|gefeiert|gegessen|gewachsen|groß|alt
        durch dick und dünn; seite an seite; schulter an schulter; treu zur seite; immer zur seite gestanden
        zu ihnen|euch gestanden; stehen zu ihnen|euch; immer für sie|euch da; immer ein offenes ohr
        tag und nacht für; zum sommerfest; auf ihrer hochzeit; ihre hochzeit; hochzeit ihrer; stammtisch
        abendessen ~3 zusammen|gemeinsam; treue; loyalität; wir halten zusammen; zusammenhalten
        steht in keiner|keinem preis*; in keiner preisliste; in keinem angebot; kein preisvergleich
        mit ~2 geld ~2 bezahlen; unbezahlbar*; menschen kaufen ~2 menschen; von mensch zu mensch
        wir sind ~1 freunde|familie; kaufen ~3 uns ~3 freund*|vertrauen|beziehung|nähe; kauft keine ware
        private|privaten handynummer|mobilnummer|nummer; weggefährt*; eine umarmung; herzensangelegenheit
        treue ~1 halten|gehalten|hielten; enge* ~1 verbundenheit|freundschaft|bindung; alte* verbundenheit
        freundschaftlich* ~1 verhältnis; gewachsene* ~1 freundschaft|vertrautheit
        unser gutes|enges|besonderes|herzliches verhältnis; unserem guten|engen|besonderen|herzlichen verhältnis
        gemeinsame* ~1 abende|erlebnisse|feiern|ausflüge; herzlich verbunden; von herzen verbunden
        der alten zeiten wegen
    """,
    "risk_removed": """
        umfang ~4 änder*|verschieb*|wachs*|offen; leistungsumfang
        nicht ~3 spezifizier*|beschreiben|definier*|absehbar|festleg*|ausschreiben
        noch nicht ~2 fest|klar|bekannt|beschrieben|definiert; unklar*
        schwer zu beschreiben|definieren|spezifizieren|beschreibbar; komplex*; schnittstellen ~4 kenn*|von|seit
        kennt ihre|ihren ~3 schnittstelle*|linie*|anlage*|system*|rezeptur*|zeichnung*|code|bestand
        kennen ihre|ihren ~3 schnittstelle*|linie*|anlage*|system*|rezeptur*|zeichnung*
        im vertrag benannt|namentlich|genannt|festgeschrieben; namentlich
        bleibt ~3 im vertrag|benannt|zuständig; steht ~2 im vertrag; fällt ~4 aus; ausfällt; kündigt ~3
        änderung ~3 kostet; neue ausschreibung; neuausschreibung; ohne neue ausschreibung; übergabe*; einarbeit*
        wissen ~4 verlier*|geht|bleibt; wissensverlust; das risiko; risiko dass|von|der|eines; nicht bei null
        von vorn*; bei null; nachtrag; nachträge; change request*; freigabe*; genehmig*; nicht ~2 erklären
        noch einmal erklären; hochlauf; anlauf*; vertretung*; stellvertret*
    """,
    "give": """
        verdienen wir|ich ~3 nichts; <we> verdienen|verdiene ~3 nichts; entfällt|entfallen ~1 rückwirkend|künftig|ganz
        ausgebucht; erlassen wir|ich; bleibt|bleiben ~1 der|die|das ~1 preis|preise|stundensatz|tagessatz
        lassen|lasse ~1 wir|ich ~3 weg; weglassen; brauchen|brauchst sie|du ~4 nicht zurück*; auch nach # tagen
        legen|lege wir|ich ~2 drauf|dazu; ist auch|mit dabei; sind auch|mit dabei; kommen|komme wir|ich ihnen
        eilt nicht; wann|wie|so|soviel|solange sie möchten|wollen|mögen; ohne mindestmenge|laufzeit|bindung
        vergüten|vergüte wir|ich; zahlen|zahle wir|ich zusätzlich|ebenfalls|auch; geschenkt; entfällt ~2 künftig
        streiche|streichen ich|wir; rechne|rechnen ich|wir ~2 nicht
        jeden preis; jedes angebot; jeder preis; unterbiet*; so oft|viel|viele|lange|lang sie
        solange sie wollen|möchten; was immer; was auch immer; alles was sie; unbegrenzt*; unlimitiert*
        unbeschränkt*; ohne limit|obergrenze|begrenzung|einschränkung; <free>
        ohne berechnung|aufpreis|mehrpreis|mehrkosten|zusatzkosten|gegenleistung
        ohne mindestmenge|mindestabnahme|mindestlaufzeit|aufschlag|zuschlag
        zum nulltarif; geschenk*; schenken; auf unsere kosten|rechnung; geht auf uns; aufs haus; alles inklusive
        alles inbegriffen; rabatt*; nachlass*; nachlässe*; preisnachlass*; sonderrabatt*; sonderkondition*
        bonus; gutschr*; gutschreiben; schreiben ~6 gut; erlassen; verzicht*
        preisgarantie*
        preis ~3 eingefroren; kulanz*; entgegenkomm*; kommen ihnen ~2 entgegen
        obendrauf; dazu geben; geben ~4 dazu
        legen ~4 drauf|obendrauf; halbe* preis|gebühr; selbstkosten*; einstandspreis; erstatt*; geld zurück
        ist ~2 auch kein problem; macht ~1 gar nichts; sowieso dabei|inklusive|frei|kostenlos
        alles inklusive|umsonst|kostenfrei; egal wie oft|viel|viele|lange|wer; frei haus
        kündigen können sie täglich|jederzeit|wann
    """,
    "give_strong": """
        verläng* ~3 zahlungsziel*
        <work> ~4 <free>; <free> ~2 <work>; <free> dazu|obendrauf|oben|drauf|mit
        gibt es <free>|gratis|umsonst ~2; gratis; umsonst
        ohne ?jeden ?jede ?weitere* aufpreis|mehrpreis|mehrkosten|zusatzkosten|aufschlag|extrakosten
        ohne zusätzliche|weitere kosten
        ohne mindestmenge|mindestabnahme|mindestumsatz ~3 rabatt|preis*|nachlass
        # ?%|prozent ?extra ?weitere* ?zusätzlich* rabatt*|nachlass|preisnachlass|sonderrabatt
        # ?%|prozent ?extra ?weitere* ?zusätzlich* sondernachlass|treuerabatt|abschlag|ermäßigung
        # ?%|prozent auf alle|alles|sämtliche|das gesamte|die gesamte ~2; weitere|nochmals|noch ~1 # %|prozent
        nochmals ~2 # %; rabatt|nachlass|preisnachlass|sonderrabatt|sondernachlass von|über|in ~2 #
        dauerrabatt*; dauerhaft* rabatt|nachlass; zum halben preis; halber preis; halbe preis; hälfte ~2 preises
        senken|senke ~2 wir|ich|den ~2 den|unseren|unsere ~1 preis*|honorar|tagessatz|stundensatz
        reduzieren|halbieren|drücken ~2 wir|ich|den ~2 den|unseren|unsere ~1 preis*|honorar|tagessatz|stundensatz
        senken|senke ~2 wir|ich|den ~2 unser|meinen|mein|preis ~1 preis*|honorar|tagessatz|stundensatz
        reduzieren|halbieren|drücken ~2 wir|ich|den ~2 unser|meinen|mein|preis ~1 preis*|honorar|tagessatz|stundensatz
        senken|senke|reduzieren|halbieren|drücken ~2 wir|ich|den ~2 den|unseren|unsere ~1 gebühr|marge|tarif|um|auf
        senken|senke ~2 wir|ich|den ~2 unser|meinen|mein|preis ~1 gebühr|marge|tarif|um|auf
        reduzieren|halbieren|drücken ~2 wir|ich|den ~2 unser|meinen|mein|preis ~1 gebühr|marge|tarif|um|auf
        wir|ich senken|senke den|unseren|die|das|unser ~1 preis*|honorar|tagessatz|stundensatz|gebühr*
        preis* ~3 runter; mit dem preis ~2 runter|herunter; kommen|komme ~1 ihnen ~3 entgegen
        kommen|komme wir|ich ihnen ~3 entgegen; übernehmen wir ebenfalls|auch|komplett|vollständig
        übernehmen wir gern*|zusätzlich|obendrein|selbstverständlich|natürlich
        übernehmen|übernehme wir|ich ~2 fracht*|versand*|transport*|zoll*|kosten
        schreiben|schreibe wir|ich ~6 gut; geben|gebe ~3 gratis|umsonst|obendrauf; geben|gebe wir|ich ~3 dazu
        obendrauf; legen|lege wir|ich ~4 dazu|drauf|oben; verzichten|verzichte wir|ich ~5
        entfällt die|der ~1 gebühr*|anzahlung|aufschlag|zuschlag|einrichtungs*|grundgebühr; keine preiserhöhung*
        preis* ~3 eingefroren|einfrieren; preise ~2 bleiben ~3 jahre*
        zahlungsziel ~4 # tage ~2 gern|kein|selbst|auch
        selbstverständlich ~4 inklusive|enthalten|dabei; alles inklusive; alles inbegriffen
        natürlich ~2 inklusive; ebenfalls inklusive; kulanz ~3; aus kulanz
        reisekosten|fahrtkosten|spesen|umzugskosten|versandkosten ~2 tragen|übernehmen|trage|übernehme wir|ich
        tragen|trage wir|ich ~2 reisekosten|fahrtkosten|spesen|umzugskosten|versandkosten
        # % gehen|geht ~1 in|klar; gehen in ordnung; geht in ordnung
        # % rabatt; # % nachlass; # % auf alles; preis bleibt ~2 gleich|alte
    """,
    "give_plain": """
        schulden mir|uns nichts; schuldest mir|uns nichts; behalten sie|ihr ihr|das|euer geld; geht auf uns
        gehen|gehe|halten|halte|matchen|unterbieten ~2 jeden|jedes|jeder ~3 preis*|angebot*|wettbewerbspreis*
        gehen|gehe|halten|halte|matchen|unterbieten ~2 jeden|jedes|jeder ~3 wettbewerbsangebot*|konkurrenzangebot*|kurs
        unterbiete|schlagen|schlage ~2 jeden|jedes|jeder ~3 preis*|angebot*|wettbewerbspreis*
        akzeptieren|akzeptiere|nehmen ~2 jeden|jedes|jeder ~3 preis*|angebot*|wettbewerbspreis*
        unterbiete|schlagen|schlage ~2 jeden|jedes|jeder ~3 wettbewerbsangebot*|konkurrenzangebot*|kurs
        akzeptieren|akzeptiere|nehmen ~2 jeden|jedes|jeder ~3 wettbewerbsangebot*|konkurrenzangebot*|kurs
        jeden preis|wettbewerbspreis mit|gehen|halten|unterbieten|den|sie
        jedes ~2 angebot unterbieten|schlagen|mitgehen|halten; bei jedem preis ~2 mit; jedem preis ~1 mit
        zu jedem preis; jedes angebot ~4 unterbiet*
        unterbieten|unterbiete|schlagen ~2 jeden|jedes|alle|sämtliche ~3; immer günstiger als
        garantiert günstiger als ~2 wettbewerb*|konkurrenz|andere*
        egal welcher|welchen|welche preis|betrag|summe|menge|forderung
        egal was ~4 kostet|bietet|anbietet|bieten|verlangt|verlangen|anfällt|kommt|passiert|noch
        was ~4 auch kostet|kosten mag; koste es was|koste; egal wie viel|viele|oft|lange|hoch|spät
        ganz gleich was|warum|wie|welche*|wann|wer|ob|aus; gleichgültig wie|was|aus; aus welchem grund auch
        nennen|nenne|sagen|sag ~1 uns|mir|einfach ~3 ihren|deinen|den|einen ~1 preis|wunschpreis
        nennen|nenne|sagen|sag ~1 uns|mir|einfach ~3 ihren|deinen|den|einen ~1 zahl|hausnummer
        nennen sie ?einfach ihren|den|einen ?gewünschten ?preis|wunschpreis; wunschpreis
        sie bestimmen|diktieren|setzen|machen|sagen ~1 den preis; blankoscheck; carte blanche
        preis bestimmen sie; schreiben sie ~2 rein was; was immer sie|ihr|du
        was auch immer sie|ihr|du|noch|anfällt|kommt
        alles was sie ?sich ?noch wollen|wünschen|möchten|verlangen|fordern|sagen
        alles was ihr|du ?euch ?dir wollt|wünscht|willst; alle* wünsche* ~2 erfüll*; jeden wunsch; jeder wunsch
        jede forderung; jede ihrer forderung*; ihr wunsch ist; zu allem ja; sagen ~2 ja ~1 zu allem
        so oft|viel|viele|lange|lang ~3 sie|ihr|du ?es ?das ?noch wollen|möchten|brauchen|wünschen
        so oft|viel|viele|lange|lang ~3 sie|ihr|du ?es ?das ?noch mögen|wollt|willst|passt|brauchst
        so oft|viel|viele|lange ~1 wie ~2 <you>|nötig ~3; sooft|soviel|soviele sie|ihr|du ~2
        solange sie ?es ?das wollen|möchten|wünschen|mögen|brauchen
        unbegrenzt*|unlimitiert*|unbeschränkt* ~2 <work>; <work> ~2 unbegrenzt*|unlimitiert*
        unbegrenzt ~2 <free>; <free> ~2 unbegrenzt*; unbegrenzt viele|oft|lange
        beliebig viele|oft|lange ~2 <free>|ohne|inklusive; <free> beliebig oft|viele
        ohne limit|obergrenze|deckel|mengenbegrenzung|stundenbegrenzung; ohne jede* limit|obergrenze|begrenzung
        ohne stunden zu zählen; zählen ~3 stunden nicht; zeitlich|mengenmäßig unbegrenzt; nach unten offen
        für immer <free>; <free> für immer; <free> auf dauer; auf dauer <free>
        dauerhaft|lebenslang|ewig|zeitlebens <free>; lebenslang ~2 <work>; <do> ~8 <free>
        komplett|völlig|vollkommen|vollständig|gänzlich|ebenfalls|selbstverständlich|natürlich ?auch <free>
        ohne berechnung
        ohne ?jede ?jeden ?weitere* berechnung|mehrberechnung|gegenleistung|gegenforderung|eigennutz
        ohne zusätzliche|weitere kosten ~1 für; zum nulltarif; für lau; geschenkt
        schenken|schenke|spendieren|spendiere wir|ich ~4
        <we> schenken|schenke|spendieren|spendiere ihnen|dir|euch; als geschenk
        auf unsere|meine kosten|rechnung|kappe; auf kosten des hauses; geht|gehen ~2 auf uns|mich|haus|unsere
        geht|gehen aufs haus; tragen|trage|übernehmen|übernehme|schlucken ~2 wir|ich ~3 sämtliche*|alle|jede*
        tragen|trage|übernehmen|übernehme|schlucken ~2 wir|ich ~3 komplett|vollständig|gesamten
        <we> tragen|trage ~2 sämtliche*|alle|jede*|gesamten|komplett ~3 kosten|mehrkosten|frachtkosten|risik*
        <we> übernehmen|übernehme|schlucken ~2 sämtliche*|alle ~3 kosten|mehrkosten|frachtkosten|risik*
        <we> übernehmen|übernehme|schlucken ~2 jede*|gesamten|komplett ~3 kosten|mehrkosten|frachtkosten|risik*
        <we> tragen|trage ~2 sämtliche*|alle|jede*|gesamten|komplett ~3 gebühren|aufwand|zölle|zuschläge
        <we> übernehmen|übernehme|schlucken ~2 sämtliche*|alle ~3 gebühren|aufwand|zölle|zuschläge
        <we> übernehmen|übernehme|schlucken ~2 jede*|gesamten|komplett ~3 gebühren|aufwand|zölle|zuschläge
        sämtliche|alle ~1 kosten|mehrkosten|frachtkosten ~4 übernehmen|tragen|schlucken ~1 wir|ich|von
        sämtliche|alle ~1 zusatzkosten|transportkosten|risiken ~4 übernehmen|tragen|schlucken ~1 wir|ich|von
        gehen zu ~1 unseren lasten; zu unseren lasten
        mehrkosten|mehraufwand|preiserhöhung* ~3 schlucken|tragen|übernehmen ~1 wir|ich
        erwarten|erwarte|verlangen ~3 nichts|keine|keinerlei ~2 dafür|zurück|gegenleistung|gegenzug
        verlange|fordern|möchten|wollen ~3 nichts|keine|keinerlei ~2 dafür|zurück|gegenleistung|gegenzug
        dafür ~2 nichts ~1 verlangen|erwarten|wollen|haben|zurück
        nichts dafür ~1 haben|verlangen|erwarten|tun|zahlen|geben|zurück; im gegenzug ~4 nichts
        nichts ~1 im gegenzug; keine* gegenleistung; bedingungslos*; ohne bedingung*; ohne jede bedingung*
        ohne vorbedingung*; ohne dass sie ~5 verpflicht*|binden|zusagen|unterschreiben|müssen
        müssen sich ~2 zu nichts verpflicht*; zu nichts verpflichtet; verpflichten sich zu nichts
        müssen ~2 nichts ~1 abnehmen|bestellen|zusagen|zahlen
        zahlen sie ?uns ?einfach ?erst wann|was|wenn|sobald ?immer ~1 sie ?es ?wollen|möchten
        zahlen sie ?uns ?einfach ?erst wann|was|wenn|sobald ?immer ~1 sie ?es ?können|mögen|passt
        zahlen ~1 sie ~2 nichts|keinen; kostet sie|euch|dich ~2 nichts|keinen; kostet ihr* ~2 nichts|keinen
        keinen cent|pfennig ~3; nicht einen cent; keinen einzigen cent; null euro
        berechnen|verrechnen|fakturieren ~2 wir|ich ~4 nicht|nichts
        <we> berechnen|verrechnen|berechne ~3 nicht|nichts
        wird|werden ~3 nicht ~1 berechnet|verrechnet|fakturiert; stellen|stelle wir|ich ~4 nicht in rechnung
        nicht in rechnung gestellt; nichts in rechnung; rechnung ~2 nie ~1
        keine rechnung|rechnungen ~2 dafür|sehen|bekommen|schreiben|stellen; schreiben ~3 keine rechnung
        unter selbstkosten|einstand*; unter unseren|unserem kosten|einkaufspreis|einstand*|selbstkosten*
        zum selbstkostenpreis|einkaufspreis|einstandspreis; zu selbstkosten
        ohne ?jede|eigene|unsere marge|gewinn ~1
        zahlen ~2 drauf; draufzahlen; wir|ich legen|lege ~3 drauf
        verzichten|verzichte wir|ich ~2 auf ~3 marge|gewinn|gebühr*|anzahlung
        verzichten|verzichte wir|ich ~2 auf ~3 rechnung|bezahlung|vertragsstrafe*|zins*|mahn*
        auf ~3 marge|gewinn|gebühr*|zinsen|bezahlung ~2 verzichten|verzichte wir|ich
        erlassen|erlasse|streichen|streiche wir|ich ~3; <we> erlassen|erlasse|streichen|streiche ihnen|ihr* ~3
        auch wenn ~6 menge|volumen|abnahme ~5 nicht|ausbleibt|entfällt|sinkt
        auch wenn ~6 laufzeit|auftrag|umsatz|mindestmenge ~5 nicht|ausbleibt|entfällt|sinkt
        unabhängig von ~2 menge|abnahme|laufzeit|abnahmemenge|volumen|umsatz; das gezahlte ~2 zurück
        alles zurück ~4 egal|gleich|grund; geld zurück ~4 egal|gleich|ohne|jederzeit|grund
        erstatten ~4 alles ~3; ohne angabe von gründen ~3 erstatt*|zurück|geld
        alles inklusive so|ohne|egal|auch; alles inbegriffen so|ohne|egal; kein limit; keine obergrenze
        keine grenzen ~2 gesetzt
        zahlen können sie ?uns wann|wenn; zahlen ~2 was ihnen ~3 wert; nach ihrem belieben|gutdünken
        unbegrenzte* haftung; haften ~2 unbegrenzt|unbeschränkt; preis spielt ~2 keine rolle
        kosten spielen ~2 keine rolle; ihre bedingungen sind unsere; zu ihren bedingungen ~1 egal|gleich
        jeden ~1 wunsch erfüll*; lesen ~3 jeden wunsch; arbeiten ~2 zum nulltarif; arbeiten ~2 für umme
        alles ~1 aufs haus; rechnung ~2 können sie ~2 vergessen
        was sie zahlen|bezahlen möchten|wollen|können
        was sie ~2 zahlen möchten|wollen|können ~3 trage|schreibe|nehme|machen
        nennen|sagen sie ~3 preis ~2 trag*|schreib*|nehm*|gilt
        wir schenken ihnen ~6; schenken wir ihnen
        geschenkt bekommen sie; bekommen sie geschenkt; geht auf unsere kappe|rechnung; auf unsere kappe
        auf unser konto|risiko; frei haus sowieso
        zahl* sie ~2 wann|wenn es|sie ~2 passt|möchten|wollen|können|mögen
        wann es ihnen passt|recht|gefällt
        so oft sie ~1 möchten|wollen|mögen
        ohne wenn und ~3 kostenlos|gratis|zurück; behalten sie ~2 auch so|trotzdem|einfach|ohnehin
        rechnung ~3 zerreißen|stornier*|vergessen|streichen; vergessen sie die rechnung
        die rechnung können sie vergessen; unterbieten ~3 immer|jeden|jedes|ihn; immer billiger als
        wer auch immer schuld; ohne mindestmenge ~2 ohne; ohne mindest* und ohne; ohne befristung
        ohne laufzeit ~3 ohne; keine laufzeit ~2 keine; keine mindest* ~2 keine; legen noch ~4 drauf
        obendrein ~3 kostenlos|gratis|dazu; gratis ~3 dazu
        so oft es|sie|er ~2 nötig|möchte*|will|wollen|braucht|brauchen
        ein|zwei|drei|# jahr|jahre|monate ~1 kostenlos|gratis|umsonst|geschenkt
    """,
    "return": """
        im gegenzug; gegenleistung ~2 wäre|ist|brauch*|bitt*|für|von|dafür; als gegenleistung
        dafür ~3 brauch*|bitt*|benötig*|erwart*|bekomm*|erhalt*|möcht*|binden
        dafür ~3 verpflicht*|verläng*|verlänger*|nehmen|zahlen|unterschreib*|bestell*|sagen|geben
        gegen ~2 abnahme*|laufzeit|vorkasse|vorauskasse|referenz*|zusage*|mengenzusage|zahlung|verlängerung
        gegen ~2 bestellung|zweijahres*|dreijahres*|rahmen*|vertrag*|unterschrift|exklusiv*|eine|einen
        vorausgesetzt; voraussetzung*; unter der bedingung|voraussetzung; bedingung* ~2 ist|sind|dafür|wäre
        sofern; sobald sie|ihr; im tausch; tausch*; gekoppelt; koppel*; geknüpft; knüpf*; gebunden an
        binden ~2 sich; abhängig von; an ~4 gebunden|geknüpft|gekoppelt; verpflicht* sich
        wenn|falls|solange|soweit ~1 sie|ihr|du ~8 abnehm*|nehmen|nehmt|bestell*|unterschreib*|verläng*|verlänger*
        wenn|falls|solange|soweit ~1 sie|ihr|du ~8 zahl*|binden|zusag*|sagen|garantier*|beauftrag*|bündel*
        wenn|falls|solange|soweit ~1 sie|ihr|du ~8 umstell*|freigeb*|vorlegen|gebt|geben|melden|übernehm*
        wenn|falls|solange|soweit ~1 sie|ihr|du ~8 stellen|liefern|entscheid*
        wenn|falls|solange|soweit ~1 sie|ihr|du ~8 schick*|verzicht*|zulass*|bleib*
        bei ~3 abnahme*|laufzeit*|jahresmenge*|bestellung*|mindest*|zahlung*|vorkasse
        bei ~3 vertragslaufzeit*|vertrag*|unterschrift|bindung|menge*|rahmen*|sammelbestellung*|abruf*
        ab # ~1 stück|palett*|tonnen|einheiten|lizenzen|nutzer*|€|euro|stunden
        ab # ~1 m|quadratmeter|sendungen|kartons|jahre*|monate*|standorten|filialen|tsd|fahrten; ab einer ~2
        ab einem ~2; abnahmemenge*; abnahmeverpflichtung; mindestabnahme ~2 von|#; mindestmenge ~2 von|#
        jahresmenge*; jahresabnahme*; volumenzusage*; mengenzusage*; staffel*; mengenrabatt*; mengenstaffel*
        laufzeit von|über; laufzeit ~2 <count> <span>; # jahre* laufzeit|vertrag|bindung
        zwei|drei|vier|fünf|# jahre* ?laufzeit ?fest|bindung; zweijähr*; dreijähr*; mehrjähr*; fünfjähr*
        zweijahres*; dreijahres*; jahresvertrag; rahmenvertrag*; rahmenabkommen; vertragsverlänger*
        verlängerung; vorkasse; vorauskasse; vorauszahl*; anzahlung von|#
        zahlung innerhalb|binnen|in|bei|nach|vorab; zahlbar ~1 #|innerhalb|binnen|in
        # ~1 tage* ~2 ziel|zahl*|statt; zahlungsziel ~2 von|auf|#; zahlungsziel ~3 verkürz*; skonto; referenz*
        fallstudie; anwenderbericht*; erfahrungsbericht; besucher ~4 empfang*; referenzbesuch*; exklusiv*
        planmengen; forecast; abrufplan; volle* lkw|paletten|tankwagen; komplettladung*; sammelabruf*
        von ihnen ~1 brauchen|bräuchten|benötigen|erbitten|erwarten; brauchen wir|ich von ihnen; ihr teil
        ihr beitrag; ihre gegenleistung; entfällt dafür; fällt dafür weg; herausnehmen; nehmen ~4 heraus|raus
        dafür ~4 weg|heraus|raus|entfall*|entfäll*
        wenn|falls|sofern|solange|soweit ~1 sie|ihr|du ~8 festleg*|einwillig*|mitmach*|vereinbar*|weiterempfehl*
        ohne ?diese ?eine bindung|laufzeit|zusage|festlegung ~3 bleibt|gilt|kein*
    """,
    "return_close": """
        im gegenzug ~1 brauch*|bitt*|erwart*|möcht*|erhalt*|bekomm*
        im gegenzug ~1 sag*|verpflicht*|nehm*|binde*|verlänger*|geb*|stell*
        gegen ~2 laufzeit|vorkasse|vorauskasse|referenz*|mengenzusage|abnahmezusage|abnahme|zusage
        gegen ~2 vertrag*|rahmen*|zweijahres*|dreijahres*|unterschrift|verlängerung|zahlung|bestellung
        vorausgesetzt; sofern sie; unter der bedingung|voraussetzung
        wenn|falls|sobald|solange sie|ihr|du ~8 abnehm*|nehmen|nehmt|bestell*
        wenn|falls|sobald|solange sie|ihr|du ~8 unterschreib*|verläng*|verlänger*|zahlen|binden
        wenn|falls|sobald|solange sie|ihr|du ~8 zusag*|beauftrag*|bündel*|umstell*|freigeb*
        wenn|falls|sobald|solange sie|ihr|du ~8 übernehmen|entscheid*|verlängern|bleiben|geben
        bei ~3 abnahme|laufzeit|jahresmenge|bestellung|mindest*|zahlung
        bei ~3 vorkasse|vertragslaufzeit|unterschrift|bindung|rahmen*|jahresabnahme; bei ~2 jahren laufzeit
        ab # ~1 stück|palett*|tonnen|einheiten|lizenzen|nutzer*|€|euro|sendungen|kartons
        ab einer ~2 abnahme|menge|laufzeit|bestellung; gekoppelt an; geknüpft an; gebunden an
        an ~3 gebunden|geknüpft|gekoppelt
        für ~2 zweijähr*|dreijähr*|mehrjähr*|fünfjähr*|zweijahres*|dreijahres*|jahresvertrag|rahmenvertrag
        <small> jahre* laufzeit|vertrag|bindung; # jahre* laufzeit|vertrag|bindung; skonto
        wenn|falls|sofern|solange|soweit ~1 sie|ihr|du ~6 festleg*|verpflicht*|binden
        für ~2 festlegung|bindung auf|über|von # <span>
    """,
    "return_plain": """
        im gegenzug ~1 brauch*|bitt*|erwart*|möcht*|erhalt*|bekomm*|sag*
        im gegenzug ~1 verpflicht*|nehm*|binde*|verlänger*|geb*|stell*|wünsch*|würd*; im gegenzug
        als gegenleistung ~6; unsere gegenleistung; gegenleistung dafür|wäre|ist|von ihnen
        dafür bitten|bitte|brauchen|bräuchten|benötigen|erwarten|möchten|wünschen wir|ich
        dafür binden|verpflichten|verlängern|nehmen|unterschreiben|sagen|geben|empfehlen sie
        was wir dafür brauchen|bräuchten|bitten; unsere bedingung*; bedingungen ~1 dafür|sind
        voraussetzung dafür|ist|wäre; gegen ~2 laufzeit|vorkasse|referenz*|mengenzusage|abnahmezusage
        gegen ~2 vertrag*|rahmen*|zweijahres*|dreijahres*|unterschrift; gekoppelt an; geknüpft an; gebunden an
        an ~3 gebunden|geknüpft|gekoppelt
        wenn|falls|sofern ~1 sie|ihr|du sich ~6 festleg*|verpflicht*|binden
    """,
    "limit": """
        gedeckelt*; deckel*; obergrenze*; begrenzt*; begrenz*; beschränkt*; bis zu #; bis maximal|höchstens
        maximal; max #; höchstens; nicht mehr als; fair use; die ersten #|<small>|<span>; ersten <small>|# ~1
        für # <span>; für <count> <span>; bis ?zum ?ende|mitte|anfang <month>; bis zum #; bis # <month>
        befristet*; einmalig*; einmal; pilot*; test*; testphase*; probe*; probebetrieb; muster
        im preis enthalten|inbegriffen; enthalten; im ~2 enthalten; inbegriffen; danach; anschließend ~4 #
        darüber hinaus; darüber; jede weitere; jeder weitere; jedes weitere; alles weitere; alles darüber
        gewährleistung*; garantie*; mangel*; mängel*; unser fehler; von uns verschuld*; von uns verursacht
        verfehl*; gesetzlich*; # stunden; # tage; # einsätze; # standorte; # nutzer; # stück
        kontingent ~1 von|#; stundenkontingent; pauschale ~2 #
    """,
    "limit_close": """
        gedeckelt*; deckel*; obergrenze von|bei|liegt; begrenzt auf|bis; beschränkt auf; höchstens; maximal
        nicht mehr als; fair use; die ersten|erste|ersten ~1 #|<small>|<span>|monat*|stunde*
        ersten #|<small>|beiden; im ersten monat|jahr|quartal; erste <span>; für den ersten
        bis zu # <span>|nutzer*|stunden|standorte*|einsätze*|fahrten
        bis zu # personen|mitarbeiter*|stück|einheiten|lizenzen|gb; bis ?zum ?ende|mitte|anfang <month>
        bis zum #; befristet*; pilot; pilotphase*; pilotbetrieb; pilotprojekt; testphase*; testzeitraum
        testzugang*; testversion*; probebetrieb; probemonat; probewoche*; probe; probefahrt*; probelauf*
        probestück*; muster; musterteil*; musterplatte; musterkarton*; testlauf; testmonat; teststellung*
        erstgespräch*; erstberatung*; demo*; webinar*; newsletter; unverbindlich*; kennenlern*; vorgespräch*
        whitepaper; download*; hotline; parkpl*; potenzialanalyse*; vor ort termin
        danach kostet|kosten|gilt|gelten|berechn*|#|je|zum; danach ~4 €|euro|preis|satz
        ab dem zweiten|dritten|vierten|#; darüber hinaus ~4; alles darüber; jede* weitere*
        weitere ~3 kost*|berechn*; # ~2 enthalten; # ~2 inbegriffen; <small> ~2 enthalten|inbegriffen
        im ~2 preis|vertrag|honorar|satz ~2 enthalten|inbegriffen|drin
        im ~2 pauschale|gebühr|miete|lizenz|wartungsvertrag ~2 enthalten|inbegriffen|drin
        bereits im ~2 preis|vertrag|honorar; ohnehin; im rahmen der ~1 gewährleistung|garantie|wartung
        gewährleistung*; garantiefall*; garantiezeit*; herstellergarantie; mangel; mängel; mangelhaft*; defekt*
        fehlerhafte*; unser* fehler; unser verschulden; unseren fehler; von uns verschuld*; von uns verursacht
        durch uns; falsch geliefert; zu spät geliefert|gekommen; verspätet*; als entschuldigung
        wiedergutmachung; wenn wir ~6 verfehl*|reißen|schaffen|halten|verursach*|einhalten; verfehlen wir
        verfehlt; vertragsstrafe*; in beiden preisen; gilt bis|für|solange|nur
    """,
    "cap": """
        gedeckelt*; deckel bei|von|auf; obergrenze bei|von|auf|liegt; höchstens #; maximal #; höchstens <small>
        begrenzt auf; beschränkt auf; fair use; bis zu # <span>|stunden|nutzer*|einsätze; innerhalb ~1 # <span>
        bis ?zum ?ende|mitte|anfang <month>; bis # <month>; die bedingungen
    """,
    "not_given": """
        nicht|nichts|kein|keine|keinen|keiner|niemand|nie|niemals|weder ~6 kostenlos*|kostenfrei*|gratis|umsonst
        nicht|nichts|kein|keine|keinen|keiner|niemand|nie|niemals|weder ~6 geschenkt|verschenk*|unbegrenzt*|unlimitiert*
        nicht|nichts|kein|keine|keinen ~6 rabatt*|nachlass*|preisnachlass*|sonderrabatt*
        keiner|niemand|nie|niemals|weder ~6 rabatt*|nachlass*|preisnachlass*|sonderrabatt*
        nicht|nichts|kein|keine|keinen ~6 selbstkosten*|obendrauf|wunschpreis|blankoscheck
        keiner|niemand|nie|niemals|weder ~6 selbstkosten*|obendrauf|wunschpreis|blankoscheck
        nicht|kein|keine|keinen|niemand|nie|weder ~6 jeden|jedem|jedes preis|wunsch|angebot
        nicht|nie ~4 ohne berechnung|aufpreis|limit|gegenleistung|mehrkosten
        jeden|jedem|jedes preis|angebot ~4 nicht|nie; nicht um jeden; um jeden preis
        rabatt*|nachlass*|preisnachlass*|sonderrabatt* ~6 nicht|kein*|unmöglich|schwer|nie
        kostenlos*|umsonst|gratis|geschenkt ~3 ist|gibt|sind ~4 nicht|nichts|kein*|nie
        kostenlos*|umsonst|gratis|geschenkt ~3 kann|können|wäre|machen ~4 nicht|nichts|kein*|nie
        umsonst ~3 gearbeitet|gewesen|gewartet|bemüht|gefahren
        sie ?können|dürfen ?jederzeit kündigen|zurücktreten|zurückgeben
        <you> ~4 gefragt|gebeten|gefordert|gewünscht|verlangt|forder*|verlang*|wünsch*; gefragt ob|nach
        einkauf|einkäufer*|wettbewerb*|mitbewerber*|lieferant fordert*|verlangt*|will|wollte|bietet*
        einkauf|einkäufer*|wettbewerb*|mitbewerber*|lieferant gibt|gewährt|übernimmt|wünscht*|erstattet|zahlt
        hersteller|versicherung|bank|kasse|er|man fordert*|verlangt*|will|wollte|bietet*
        hersteller|versicherung|bank|kasse|er|man gibt|gewährt|übernimmt|wünscht*|erstattet|zahlt
        hersteller ~3 gewähr*|gibt|übernimmt; würde|würden bedeuten|heißen; hieße; wenn wir|ich; gäben wir
        statt ?eines|einem|des ?pauschalen ~1 rabatt*|nachlass*; statt # %; anstelle
        lieber ~4 als ~3 rabatt|nachlass; ohne rabatt|nachlass; nicht ~3 unter selbstkosten|einstand*; förder*
        zuschuss*; krankenkasse; bafa; kfw; versicher* übernimmt; abzüglich; steuer*; mehrwertsteuer
        umsatzsteuer
        kostenlos*|gratis|unverbindlich*|kostenfrei* ~2 erstberatung|beratung|beratungsgespräch|erstgespräch|demo|vorführung|testphase|test|testen|probe|muster|angebot|analyse|check|webinar|leitfaden|download|whitepaper|newsletter|testversion|schnupper*|termin|gespräch
        testen sie ~3 kostenlos|gratis; jetzt kostenlos|gratis
    """,
    "hedge": """
        wenn; falls; ob; sofern; soweit; solange; unter der annahme|voraussetzung; vorausgesetzt; angenommen
        annahme*; nehmen ~3 an; gehen ~3 davon aus; würde*; würden; könnte*; dürfte*; sollte; sollten; wäre*
        hätte*; läge*; lägen; käme*; ergäbe*; ergäben; bliebe*; entspräche*; brächte*; hieße; möglicherweise
        möglich; eventuell; vielleicht; vermutlich; wahrscheinlich; wohl; voraussichtlich; denkbar; realistisch*
        erwarten; erwarte; erwartet; erwartung*; hoffen; hoffe; schätzen; schätze; schätzung*; geschätzt*
        schätzungsweise; grob; gerechnet; rechnerisch; überschlägig; überschlagen; größenordnung; rund; etwa
        ungefähr; circa; ca; knapp; gut #; um die #; annähernd; glauben; glaube; denken wir; denke ich; meinen
        vermut*; meines erachtens; unseres erachtens; aus unserer sicht; nach unserer einschätzung|erfahrung
        ziel; zielwert*; zielgröße; anpeil*; anstreb*; angestrebt*; planen; plan; szenario; hypothese; abhängig
        abhängt; hängt; je nach; potenziell; zu prüfen; prüfen; prüfe; nachrechnen; nachmessen; messen wir
        testen; test; pilot*; probe*; versuch*; erproben; ausprobieren; verifizieren; bestätigen; bestätigt sich
        bewahrheit*; unsicher*; unklar; offen; wissen ~2 nicht; weiß ~2 nicht; nicht sicher
        nicht ~3 versprechen|garantieren|zusagen|zusichern|versprech*
        garantier*|garantie|versprechen ~6 nicht|niemand|keine; niemand|keiner ~4 garantier*|versprech*
        kein* ~3 versprech*|garantie*|zusage*|gewähr; ohne gewähr; typischerweise; üblicherweise; meist
        meistens; in der regel; oft; häufig; im schnitt; durchschnittlich; im durchschnitt; im mittel
        tendenziell; scheint; scheinen; sieht ~3 aus; korrigieren sie; berichtigen sie; vorsichtig; konservativ
        womöglich; gegebenenfalls; unter umständen; mag sein; kann sein; zwischen # und #; bis #; soll; sollen
        dann; erst wenn
    """,
    "hedge_strong": """
        könnte*; dürfte*; möglicherweise; vielleicht; vermutlich; wahrscheinlich; nicht sicher; schätzung*
        schätzen; außer ~3; es sei denn; nur wenn; nur dann; testen; pilot*; probe*; stimmt nicht; nicht wahr
        wäre gelogen; wäre ~2 falsch|unehrlich|übertrieben; geht es|das ~3 nicht; wird es|das ~2 nicht
        gibt es nicht; ist nicht; sind nicht; niemand kann|verspricht; kann niemand; kann keiner
        keiner ~2 verspr*; nicht versprechen; nicht ~3 ganz ohne; leider
    """,
    "rhetorical": """
        was wäre wenn sie|ihre|ich|wir|es; was wenn sie|ihre|ich|wir|es; was würden sie sagen; wussten sie; wer möchte|will|wünscht|träumt nicht
        möchten|wollen sie ~5 sparen|senken|steigern|erhöhen|verdoppeln|reduzieren|halbieren|gewinnen
        haben sie genug; haben sie es satt; sind sie bereit; sie kennen das; kennen sie das; kommt ihnen das; klingt gut
        klingt das; warum also|noch|mehr; wäre es nicht|schön
    """,
    "estimate": """
        schätzung*; geschätzt*; schätzungsweise; schätzen wir|ich; wir|ich schätzen|schätze ~1
        unsere|meine schätzung; annahme*; angenommen; hypothese*; unter der annahme
        zu prüfen|testen|bestätigen|messen; prüfen wir|ich
        würden wir|ich ~6 prüfen|messen|testen|nachmessen|nachrechnen; würden ~6 prüfen|messen|testen|nachmessen
        ob ~8 zeigt|prüfen|messen|testen; test ~4 ob; zeigt der|die|das ~2 test*|pilot*|versuch*|messung
        kalkulation; rechnerisch; rechnen ~2 vorsichtig; größenordnung; grob; überschlägig; überschlagen
        im überschlag; rechengröße; arbeitswert; nicht ~1 bestätigt|belegt|gemessen|vereinbart|geprüft
        noch nicht ~1 bestätigt|belegt|gemessen|geprüft|gesehen; niemand ~2 bestätigt
        vorsichtig ~1 gerechnet|geschätzt|kalkuliert|mit; spanne; bandbreite; wahrscheinlich; vermutlich
        vielleicht; womöglich; möglicherweise; könnte*; dürfte*; voraussichtlich; planzahl*; planwert*
        unser plan; unverbindliche* ~1 rechnung|schätzung
    """,
    "certain": """
        garantier*; garantie; garantien; erfolgsgarantie; zufriedenheitsgarantie; spargarantie
        <you> werden|werdet|wirst ~7 <cut_inf>|<raise_inf>|gewinnen|erreichen|profitieren|verdienen|begeistert|überzeugt
        <you> werden|werdet|wirst ~7 staunen|merken|erleben|übertreffen|erzielen|nie|immer|lieben|verlieren
        werden|werdet|wirst <you> ~7 <cut_inf>|<raise_inf>|gewinnen|profitieren|verdienen|begeistert
        werden|werdet|wirst <you> ~7 überzeugt|staunen|erleben|erzielen|nie|lieben
        <your> ~4 wird|werden ~7 sinken|steigen|fallen|verschwinden|zurückgehen|wachsen
        <your> ~4 wird|werden ~7 halbiert|reduziert|gesenkt|verdoppelt|verdoppeln|halbieren|lieben
        <your> ~4 wird|werden ~7 danken|explodieren|verbessert|verbessern|erhöht|erhöhen
        <your> ~4 wird|werden ~7 profitieren|optimiert|entlastet|zufriedener|glücklicher|gesünder|schneller
        wird|werden <your> ~6 sinken|steigen|fallen|verschwinden|zurückgehen|wachsen|halbiert|reduziert
        wird|werden <your> ~6 gesenkt|verdoppelt|verdoppeln|halbieren|lieben|verbessert|verbessern|erhöhen
        kunden|patienten|gäste werden ~4 lieben|danken|zufriedener|begeistert|gesünder|glücklicher
        mitarbeiter|bewohner|eltern|schüler werden ~4 lieben|danken|zufriedener
        mitarbeiter|bewohner|eltern|schüler werden ~4 begeistert|gesünder|glücklicher
        wir|ich werden|werde ~6 <cut_inf>|<raise_inf>; werden wir ~6 <your> ~5 <cut_inf>|<raise_inf>
        mit sicherheit; mit absoluter|hundertprozentiger|voller sicherheit|gewissheit; hundertprozentig*
        100 % sicher*|zuverlässig*|verfügbar*|zufriedenheit|ausfallsicher*|erfolg*|liefertreue|termintreue
        100 prozent ~1 sicher*|zuverlässig*|verfügbar*|zufriedenheit|erfolg*; 100 prozentig*
        immer pünktlich|zuverlässig|verfügbar|zufrieden|rechtzeitig|einsatzbereit
        stets pünktlich|zuverlässig|verfügbar|zufrieden|einsatzbereit|rechtzeitig
        funktioniert|funktionieren|klappt|liefern immer; jederzeit lieferfähig; nie wieder ~3; nie mehr ~3
        niemals; nie ~2 ausfall*|still|versagen|versagt|enttäusch*; fällt|fallen|versagt|versagen nie
        kein einziger|einziges|einzige ~3 mehr; ausnahmslos; ganz sicher; ganz gewiss; zweifellos; zweifelsohne
        zweifelsfrei; ohne ?jeden|jeglichen zweifel; kein zweifel; ohne wenn und aber; todsicher*; bombensicher*
        absolut sicher; definitiv ~3; unweigerlich; unfehlbar; verspreche|versprechen ich ihnen|euch|dir
        verspreche|versprechen wir ihnen; wir versprechen ihnen|euch; ich verspreche ihnen|dir|euch
        das verspreche*; unser wort drauf|darauf; mein wort; verlassen sie sich darauf
        darauf können sie sich ~1 verlassen; darauf ist verlass; seien sie versichert; erwiesenermaßen
        rechnet sich ~2 immer|sofort|garantiert|selbst|jedem; lohnt sich in jedem fall; bezahlt sich ~2 selbst
        finanziert sich ~1 selbst; null risiko; ohne jedes risiko; risikolos*; risikofrei*
        mit an sicherheit grenzender; hundertpro*; auf jeden fall ~3 <cut_inf>|<raise_inf>; sie werden sehen dass
        ihr team|betrieb wird ~5 kein* ~3 mehr verlieren|verpassen
        <you> werden|werdet ~5 kein* ~3 mehr verlieren|haben; verlieren ~2 nie wieder
        besteht|bestehen ~3 jedes|jede|alle audit|prüfung|kontrolle|audits|prüfungen
        gehören ~4 der vergangenheit an; gehört ~4 der vergangenheit; darauf können sie sich
        können sie sich verlassen; verlassen sie sich; so sicher wie; todsicher
        mit sicherheit ~4 sparen|senken|sinken|steigen; da geht nichts schief; kann nichts schiefgehen
        werden begeistert sein; nie wieder ~4
        das steht fest; steht fest ~1; amortisiert sich in|nach|binnen ~3 monaten; zahlen ~1 nie|niemals
        garantiert nie
    """,
    "you_gain": """
        sparen sie ~3 # ~2 €|euro|eur|%|prozent|stunden|tage|mio
        sie sparen ~3 # ~2 €|euro|eur|%|prozent|stunden|tage|mio; sparst du ~3 #; du sparst ~3 #
        spart <you> ~3 #; sparen <you> ~3 #; spart ihr* ~3 # ~1 €|euro|%|prozent|stunden
        sie gewinnen ~2 # ~1 stunden|tage|€|euro|%|prozent; gewinnen sie ~2 # ~1 stunden|tage|€|euro|%|prozent
        bringt <you> ~2 #; bringen <you> ~2 # ~1 €|euro|%|prozent|mio; beschert <you> ~2 #
        sie bekommen ~3 # ~2 zurück; bekommen sie ~3 # ~2 zurück; holen sie ~4 # ~2 zurück|heraus
        haben sie ~2 # ~1 €|euro|stunden ~1 mehr; in ihrer|ihre kasse|tasche; auf ihrem|ihr konto
        bleiben ~4 in ihrer kasse; <your> ~3 sinkt|fällt|steigt|klettert|schrumpft ~2 auf|um ~2 #
        <your> ~3 sinken|fallen|steigen|schrumpfen ~2 auf|um ~2 #; sinkt|fällt|steigt <your> ~3 auf|um ~2 #
        sinken|fallen|steigen <your> ~3 auf|um ~2 #; <your> ~3 halbiert|verdoppelt|verdreifacht sich
        halbiert|verdoppelt sich <your>
        <our> ~2 senkt|senken|reduziert|reduzieren|halbiert|steigert <your> ~4 um ~1 #
        wir senken|reduzieren|halbieren|steigern|verdoppeln <your>
        senken|reduzieren|halbieren|steigern|verdoppeln wir <your>; wir bringen <your> ~5 auf ~1 #
        bringen wir <your> ~5 auf ~1 #; drücken wir ~5 auf ~1 #; sie erreichen ~2 #; erreichen sie ~2 #
        sie senken <your>; senken sie <your> ~3 um #; sie werden ~1 lieben; sie werden sich wundern
        werden begeistert sein; werden staunen; ab <month> ~1 sparen sie; ab <month> haben sie
    """,
    "past": """
        war; waren; wurde; wurden; hatte; hatten; sank; sanken; fiel; fielen; stieg; stiegen; ging; gingen; kam
        kamen; lag; lagen; brauchte; brauchten; zählte; zählten; meldete; berichtete; gemessen; gezählt; seit
        letzte*|vergangene*|vorige*|voriges jahr|jahres|quartal|monat|winter|sommer|herbst|frühjahr|woche
        im letzten|vergangenen|vorigen|ersten ~2; vor # jahren|monaten|wochen; zwischen <month>; von <month> bis
        bis <month>; vorjahr*; damals; in 20*; dort; ähnlich*; vergleichbar*; im schnitt; im mittel
        durchschnittlich; in einem ~2 betrieb*|werk|haus; bei einem|einer; bei zwei|drei|vier|fünf
    """,
    "your_target": """
        <you> wollen|möchten|wollten|wünschen|brauchen|suchen|benötigen|willst|wollt
        wollen|möchten|wollten|wünschen|brauchen <you>; haben sie ~5 als ~2 ziel|wunsch|vorgabe
        <your> ziel*|zielwert|vorgabe*|wunsch|zielmarke
        von ihnen gewünschte*|geforderte*|angestrebte*|vorgegeben*|genannte*; wie von ihnen gefordert|gewünscht
        gewünschten; geforderten; angestrebten; sollen es ~3
    """,
    "assured": """
        betrachten sie ~3 als erledigt|gelöst; schon so gut wie erledigt|gelöst; ist|sind ~1 geschichte
        ein für alle mal; ein für allemal; gehört|gehören ~3 der vergangenheit; der vergangenheit angehören
        vergangenheit an; das ist ~1 versprechen; versprochen ist versprochen; unser versprechen an
        ist ~1 tatsache; keine prognose; keine schätzung sondern; komme was wolle; egal was passiert|kommt
        was auch passiert; bei jedem wetter; in jeder lage; kann nichts ~2 schiefgehen|schief|passieren
        nichts kann ~2 schiefgehen|schief; geht nichts ~1 schief; kann nicht schiefgehen|scheitern
        unmöglich ~2 scheitern; ausgeschlossen dass; jedes mal; jedes einzelne mal; in jedem fall ~4 #
        ausnahmslos; ohne ausnahme; tag für tag pünktlich|zuverlässig|ohne; jahr für jahr ~3 #
        null ~1 fehler|ausfälle|ausfall|reklamationen|stillstand|beschwerden|unfälle|verluste|verspätung*
        keine ~1 ausfälle|reklamationen|fehler|verspätungen|stillstände ~1 mehr; problem ~1 gelöst
        problem ist ~1 gelöst; sorgen sind ~1 vorbei; sind vorbei; ist vorbei; hat ~3 ein ende
        haben ~3 ein ende; ende aller ~1 sorgen|probleme; macht ~2 schluss mit; schluss mit ~3; schluss damit
        so einfach ist das; punkt aus; damit ist ~2 erledigt|vorbei; verschwindet ~3 aus; verschwinden ~3 aus
        können sie fest rechnen; rechnen sie fest mit; fest einplanen können; bei uns ~2 passiert|gibt ~2 nicht
        darauf gebe ich|geben; hand drauf; ist ihnen sicher; sind ihnen sicher; können sie ~2 blind vertrauen
        sie werden sehen
        spätestens nach|in <count> <span> ~2 bezahlt|amortisiert|gerechnet|zurückverdient
        fehler gibt es ~2 kein*|nicht ~1 mehr
    """,
    "theirs": """
        <you> haben|hatten|habt|hast|hattest ~8 <said>; haben|hatten|habt|hast|hattest <you> ~8 <said>
        haben|hatten <you> ~3 ~8 <said>; <you> ~1 <told>; <told> sie|ihr
        von ihnen ~3 <said>|genannte*|gewünschte*|geschätzte*|angegebene*|gemessene*|gezählte*|ermittelte*
        von ihnen genannt*; den genannten; die genannten; genannten #; von ihnen ~1 #
        <you> wollen|möchten|suchen|brauchen ~4 #
        <you> rechnen|kalkulieren|veranschlagen|bewerten|beziffern|setzen|planen ~4 #
        <you> schätzen|zahlen|verlieren|fahren|verbrauchen|produzieren|haben ~4 #
        rechnen|setzen|bewerten|kalkulieren|zahlen|verlieren|veranschlagen <you> ~6 #
        nach|laut|gemäß|aus|entsprechend <your> ~3 <data>
        in|mit|bei|an|auf|von <your> ~2 auswertung*|zählung*|angaben|schätzung*
        in|mit|bei|an|auf|von <your> ~2 aufzeichnung*|strichliste*|reklamationsliste*|ausschreibung*
        in|mit|bei|an|auf|von <your> ~2 lastenheft*|unterlagen|kalkulation*|stundensatz*
        in|mit|bei|an|auf|von <your> ~2 inventur*|unterzähler*|abrechnung*|schichtbuch*|messung*
        gerechnet mit <your> ~3; laut <your> ~3; laut ihnen; <your> eigen* ~2
        <your> ~2 sagte|nannte|schrieb|zeigte|zählte|schätzte|meldete|berichtete|schätzt|meldet|erzählte
        sagte|schrieb|nannte|erzählte|berichtete|zeigte uns|mir
        <your> ~2 stundensatz*|kostensatz*|zinssatz*|maschinenstundensatz*|jahresmenge|jahresverbrauch|zählerständ*
        <your> ~2 unterzähler*|zielwert|zielvorgabe|wunsch|ausschreibung|anfrage|reklamationsliste|schätzung
        <your> erste*|ersten ~1 punkt|zahl|kennzahl|thema|anliegen; bei ihnen ~2 an ~1 stelle
        ihr* ~2 heute|derzeit|aktuell|zuletzt ~1 #; <your> ~3 von ~1 heute|derzeit #; aus|in <your> <talk>
        <your> <talk> vom; im gespräch ~2 <said>; wie ~1 besprochen; am telefon; <your> #
        nach eigen* ~1 <data>|zählung|angabe*; uns ~3 gezeigt|genannt|gesagt|geschickt|gegeben; <your> sorge ~4
        ihre frage ~3; wie sie ~2 schrieben|sagten|wissen|schreiben; sie schreiben ~6
    """,
    "from_talk": """
        unser* ~2 <talk>; <our> ~2 <talk>
        das|dem|im|beim|am|vom ~2 gespräch*|telefonat*|besuch*|rundgang*|treffen*|termin*; dank* ~4 <talk>
        danke|dank|vielen dank ~3 für ~3 zeit|antwort|gespräch|nachricht|mail|besuch|einladung
        danke|dank|vielen dank ~3 für ~3 anfrage|führung|offen*|rückmeldung|zahlen|daten|unterlagen|rundgang
        wie besprochen|vereinbart|gewünscht|zugesagt|versprochen|angekündigt|telefonisch
        wie ~4 besprochen|vereinbart|angekündigt; letzte*|vergangene*|vorige* woche|<month>; am <month>; gestern
        vorgestern; neulich; kürzlich
        wir|ich haben|habe|hatten|waren|war ~8 besucht|gesehen|gezählt|gemessen|gestanden|gelesen|gehört|gesprochen
        wir|ich haben|habe|hatten|waren|war ~8 angesehen|angeschaut|beobachtet|gefragt
        wir|ich haben|habe|hatten|waren|war ~8 durchgesehen|ausgewertet|nachgerechnet|mitgelaufen|begleitet
        <you> haben|hatten ~8 <said>; haben|hatten <you> ~8 <said>
        <you> ~1 sagten|schrieben|erzählten|fragten|nannten|zeigten|erwähnten; bezug* auf ihre|ihr|unser
        auf ihre anfrage|frage|mail; ihre anfrage|frage|mail|antwort|nachricht|ausschreibung
        in ihrer stellenanzeige|ausschreibung; fiel ~3 auf; aufgefallen; beim durchsehen|lesen|rundgang
    """,
    "source": """
        audit*; studie*; umfrage*; befragung*; erhebung*; benchmark*; kammervergleich; betriebsvergleich
        gemessen*; messung*; messreihe*; messprotokoll*; messwert*; nachgemessen; versuch*; test; tests
        testlauf*; testreihe*; getestet; pilot*; probebetrieb*; fallstudie*; fallbeispiel*; anlage #; anlage
        anhang; anbei; beigefügt*; beilage; liegt bei; liegen bei; beiliegend*; angehängt*; angeheftet
        ausgewertet*; auswertung*; statistik*; bericht*; jahresbericht*; geschäftsbericht*; protokoll*
        prüfprotokoll*; nachweis; quelle*; erp; sap; wms; mes; crm; scada; kis; datev; leitsystem*; bde; mde
        log; logs; referenz*; referenzkunde*; unabhängig*; institut*; hochschule*; universität*; fraunhofer
        tüv bericht; gutachten; gutachter*; inventur*; inventurliste*; zähler*; zählerständ*; unterzähler*
        lastgang*; laut; gemäß; zufolge; nach angaben|zählung|messung|auswertung; nachgerechnet; gerechnet mit
        daten aus|von|der|des|ihr*|vom; ihre daten|zahlen|aufzeichnung*; ihren daten|zahlen|aufzeichnungen
        aufzeichnung*; aufgezeichnet; dokumentiert*; belegt; beleg*; testiert*; geprüft ~2 von|durch; rechnungen
        abrechnung*; nebenkostenabrechnung*; tabelle*; seite #; ziffer #; diagramm*; controlling*; controller*
        strichliste*; schichtbuch*; störbuch*; gezählt*; erhoben; vergleichbar*; ähnlich*; ihrer größe
        gleicher größe; gleichen größe
        in einem|einer|drei|zwei|vier ~3 betrieb*|werk*|haus*|klinik*|unternehmen|standort*|filiale*|bau
        bei einem|einer|zwei|drei|vier|fünf|elf ~4; bei der firma
        kunden ~4 gezählt|gemessen|bestätigt|berichten; quartalsbericht*; monatsbericht*; veröffentlicht*
        bestätigt ~2 von|durch; dort gemessen|gezählt|bestätigt
    """,
    "baseline": """
        von # ~5 auf|zu #; von rund|etwa|bisher|zuletzt|heute|derzeit|circa|ca|knapp|über #
        von heute|bisher|zuletzt ~2 #; statt; anstatt; anstelle; anstelle von; gegenüber; verglichen; vergleich
        im vergleich zu|mit|zum; versus; vs; ausgangswert*; ausgangslage; basiswert*; basis; vorher; zuvor
        vor der|dem ~2 umstellung|einführung|umbau|start|projekt|wechsel; davor; bisher*; bislang; früher; heute
        derzeit; aktuell*; momentan; zuletzt; damals; von ihren #; ihrer #; ihren #; ihre #; der #; von #
        # von #; aus # wurden; →; als im|vor|bisher|heute|bislang|zuvor|letzt*|vorjahr|mit; waren es|# ~3; war #
        lag ~4 bei #; lagen ~4 bei #; vorjahr*; im vorjahr; gegenüber dem vorjahr; unterschied zu
    """,
    "timeframe": """
        in|innerhalb|binnen ?den|der|die|des|dem ?ersten|erste|letzten|vergangenen|vorigen|nächsten <count> ~1 <span>
        nach|seit|während ?den|der|die|des|dem ?ersten|erste|letzten|vergangenen|vorigen|nächsten <count> ~1 <span>
        über|für|pro ?den|der|die|des|dem ?ersten|erste|letzten|vergangenen|vorigen|nächsten <count> ~1 <span>
        je|vor|von|im ?den|der|die|des|dem ?ersten|erste|letzten|vergangenen|vorigen|nächsten <count> ~1 <span>
        in|innerhalb|binnen ?den|der|die|des|dem ?kommenden|gut|rund|etwa|knapp|weniger|nur <count> ~1 <span>
        nach|seit|während ?den|der|die|des|dem ?kommenden|gut|rund|etwa|knapp|weniger|nur <count> ~1 <span>
        über|für|pro|je|vor|von|im ?den|der|die|des|dem ?kommenden|gut|rund <count> ~1 <span>
        über|für|pro|je|vor|von|im ?den|der|die|des|dem ?etwa|knapp|weniger|nur <count> ~1 <span>
        zwischen|seit|bis|ab|von|im|in|vom|ende|anfang|mitte|zum|am ?ende|anfang|mitte|den <month>
        <month> bis|und|#; <month>; in|seit|bis|im|ab ?jahr 20*; 2019; 2020; 2021; 2022; 2023; 2024; 2025; 2026
        letzte*|vergangene*|vorige*|voriges|dieses|diesem|diesen|nächste*|kommende* ~1 <span>|<month>
        pro <span>|jahr|monat; je <span>
        im ?ersten|zweiten|dritten|vierten jahr|monat|quartal|halbjahr|winter|sommer|schnitt
        im ?letzten|vergangenen|vorigen|laufenden|gesamten jahr|monat|quartal|halbjahr|winter|sommer|schnitt
        im tag; am tag; in der woche|stunde|schicht; jede|jeden|jedes|jeder <span>; jährlich*; monatlich*
        wöchentlich*; täglich*; pro jahr; p a; # <span> später|lang|danach|zuvor|vorher
        <small> ~1 <span> später|lang|danach|zuvor|vorher; # <span>; <small> <span>; vorjahr*; jahresende
        bis jahresende; seit inbetriebnahme|einführung|start|umstellung|go; voriges jahr; heuer
        im jahresverlauf; heizperiode; saison; quartal; halbjahr
    """,
    "denied_effort": """
        plug and play; plug play
        kein* aufwand|mehraufwand|zusatzaufwand|umstellung*|umstellungsaufwand
        kein* schulung*|einarbeitung*|einführung|stillstand|unterbrechung*
        kein* installation*|datenmigration*|migration*|risiko|anpassung*
        kein* vorkenntnisse*|einarbeitungszeit|lernkurve|umbau|vorbereitung*
        keinerlei aufwand|mehraufwand|umstellung*|schulung*|risiko
        keinerlei vorkenntnisse*|änderung*|einarbeitung*|unterbrechung*|anpassung*; kein projekt
        null aufwand|risiko|umstellung|unterbrechung; kein* it projekt|aufwand; ohne it projekt|aufwand
        ohne ?jeden|jegliche*|jede|jedes|zusätzliche*|großen|großes|weiteren|irgendeine* ~1 aufwand|mehraufwand
        ohne ?jeden|jegliche*|jede|jedes|zusätzliche*|großen|großes|weiteren|irgendeine* ~1 zusatzaufwand|umstellung*
        ohne ?jeden|jegliche*|jede|jedes|zusätzliche*|großen|großes|weiteren|irgendeine* ~1 umstellungsaufwand|schulung*
        ohne ?jeden|jegliche*|jede|jedes|zusätzliche*|großen|großes|weiteren|irgendeine* ~1 schulungsaufwand
        ohne ?jeden|jegliche*|jede|jedes|zusätzliche*|großen|großes|weiteren|irgendeine* ~1 einarbeitung*|unterbrechung*
        ohne ?jeden|jegliche*|jede|jedes|zusätzliche*|großen|großes|weiteren|irgendeine* ~1 betriebsunterbrechung*
        ohne ?jeden|jegliche*|jede|jedes|zusätzliche*|großen|großes|weiteren|irgendeine* ~1 produktionsunterbrechung*
        ohne ?jeden|jegliche*|jede|jedes|zusätzliche*|großen|großes|weiteren|irgendeine* ~1 installation*
        ohne ?jeden|jegliche*|jede|jedes|zusätzliche*|großen|großes|weiteren|irgendeine* ~1 risiko|vorkenntnisse*
        ohne ?jeden|jegliche*|jede|jedes ~1 umbau*|migration*|lernkurve|einarbeitungszeit|reibungsverluste*
        ohne ?zusätzliche*|großen|großes|weiteren|irgendeine* ~1 umbau*|migration*
        ohne ?zusätzliche*|großen ~1 lernkurve|einarbeitungszeit|reibungsverluste*
        ohne ?großes|weiteren|irgendeine* ~1 lernkurve|einarbeitungszeit|reibungsverluste*; mühelos*
        spielend leicht; kinderleicht*; völlig unkompliziert; aufwandslos*; risikolos*; risikofrei*
        problemlos ~3 integrier*|umstell*|wechsel*|einbind*
        nahtlos* ~4 integrier*|übergang|einfüg*|migration|umstieg|wechsel|integration|einbind*
        integriert sich ~2 nahtlos|problemlos|mühelos|automatisch; fügt sich ~2 nahtlos|mühelos
        von selbst ~2 ein; ganz von allein*; wie von selbst; läuft von selbst|allein*
        vollautomatisch ~3 umgestellt|übernommen|migriert|erledigt
        automatisch ~2 umgestellt|übernommen|migriert|erledigt|angepasst
        über nacht ~3 umgestellt|live|einsatzbereit|umgezogen|startklar
        sofort ~1 einsatzbereit|startklar|nutzbar|produktiv|wirksam|startbereit|einsetzbar|loslegen
        sofortige* wirkung|ergebnisse*|erfolg*; vom ersten tag; ab dem ersten tag; ab tag eins|1; von tag eins|1
        auf knopfdruck; per knopfdruck; knopfdruck genügt; klick genügt|reicht
        mit ?nur|einem|wenigen|zwei|drei|# klick|klicks|mausklick|mausklicks
        in ?nur|wenigen|fünf|zehn|zwei|drei|# ?wenigen minuten ~2 startklar|eingerichtet|einsatzbereit|live|installiert
        in ?nur|wenigen|fünf|zehn|zwei|drei|# ?wenigen minuten ~2 fertig|online
        in ?nur|wenigen|fünf|zehn|zwei|drei|# ?wenigen minuten ~2 startbereit|umgestellt|loslegen
        in wenigen minuten ~4; im handumdrehen
        einfach einstecken|anschließen|einloggen|einschalten|loslegen|anmelden|unterschreiben
        sie müssen nur ~2 unterschreiben; nur noch unterschreiben; einstecken ~2 fertig|läuft|loslegen
        anschließen ~2 fertig|läuft|loslegen; auspacken ~2 fertig|loslegen; einloggen ~3 loslegen|fertig|los
        und es läuft; und schon läuft; und alles läuft; und fertig; fertig ist; lehnen ~3 zurück; zurücklehnen
        sie müssen ~2 nichts|gar nichts ~2; müssen sie ~2 nichts; sie brauchen ~2 nichts ~2 tun|machen|ändern
        um nichts ~1 kümmern; kümmern sich um nichts; kümmern uns um alles|den rest
        wir erledigen|übernehmen|machen ~2 alles|den rest; den rest erledigen|übernehmen|machen ~2
        den rest erledigt; rundum sorglos*; keinen finger; finger krumm; nichts ändert sich
        ändert sich ?für ?sie ?dabei ?gar nichts für|an|im ~1 ihr*|ablauf|alltag
        für <your> ~3 ändert sich ~2 nichts; für sie ändert sich ~2 nichts
        ihr* ~2 merken|merkt|spüren|spürt ~3 nichts|kaum; merken ~2 gar nichts; alles bleibt ~2 wie
        nichts weiter tun; nichts ~1 zu tun; nichts installieren|umstellen|lernen; nichts zu installieren|lernen
        bleibt alles beim alten; bleibt alles wie; schmerzlos*; schmerzfrei* ~1 umst*|wechsel*
        völlig automatisch; von alleine; erledigt sich ~2 selbst; unmerklich
        reibungslos* ~1 umstieg|umstellung|wechsel|übergang|integration|migration
        geht|läuft|klappt ?dabei ganz|völlig|fast|praktisch|quasi von selbst|allein|alleine
        passiert|gelingt|funktioniert ?dabei ganz|völlig|fast|praktisch|quasi von selbst|allein|alleine
        ohne ?jede it kenntnisse|vorwissen|fachkenntnisse|programmierkenntnisse; ganz ohne schulung*|it|einweisung
        kein* it kenntnisse; keinerlei it kenntnisse; ist|wird ein kinderspiel|klacks
        ohne dass ~3 team|leute|mitarbeiter ~3 merk*; quasi nebenbei; läuft einfach mit
        merkt ~2 keiner|niemand ~1 etwas|was|davon; betrieb merkt|spürt ~2 keiner|niemand|nichts
        niemand|keiner merkt ~2 etwas|was|davon
        keinen handgriff; keinen einzigen handgriff; keinen finger ~2
        müssen ~4 nichts ~1 tun|machen|vorbereiten|lernen; nichts tun müssen; rühren ~2 keinen finger
    """,
    "effort": """
        braucht|brauchen|benötigt|benötigen|dauert ~6 <count> ~2 <short>
        beansprucht|erfordert|binden|bindet|rechnen|einplanen ~6 <count> ~2 <short>
        kostet sie|<your> ~4 <count> ~2 <short>
        kostet ~3 <count> ~1 <short> ~2 zeit|arbeit|aufwand|ihrer|stillstand
        <count> ~3 <short> ~3 schulung*|umstellung*|einarbeitung*|parallel*|stillstand*
        <count> ~3 <short> ~3 umbau*|ihrer|ihres|ihre|ihr; <count> ~1 samstage* ~1 ohne; stillstand für|von
        # <short> stillstand; ein|einen <short> stillstand|ausfall
        <count> ~1 ihrer|eurer|deiner ~1 planer*|mitarbeiter*|leute*|schichtführer*|techniker* ~3
        <count> ~1 ihrer|eurer|deiner ~1 ingenieur*|meister*|packer*|disponent*|fahrer* ~3
        <count> ~1 ihrer|eurer|deiner ~1 kollegen|kolleginnen|qualitätstechniker*|fachkräfte*|elektriker* ~3
        <count> ~1 ihrer|eurer|deiner ~1 schlosser*|mechaniker*|einkäufer* ~3
        <count> ~1 ihrer|eurer|deiner ~1 pflegekräfte*|controller*|buchhalter* ~3; einer ihrer ~2; eine ihrer ~2
        <your> ~3 planer*|mitarbeiter*|leute* ~8 <short>|müssen|muss|müssten|brauch*|umgewöhn*|prüf*
        <your> ~3 schichtführer*|schichtleit*|team* ~8 <short>|müssen|muss|müssten|brauch*|umgewöhn*|prüf*
        <your> ~3 planer*|mitarbeiter*|leute* ~8 pflegt|pflegen|stell*|erfass*|liefer*|ableg*|ables*
        <your> ~3 schichtführer*|schichtleit*|team* ~8 pflegt|pflegen|stell*|erfass*|liefer*|ableg*|ables*
        <your> ~3 techniker*|ingenieur*|buchhaltung ~8 <short>|müssen|muss|müssten|brauch*|umgewöhn*|prüf*
        <your> ~3 it|edv|meister*|packer* ~8 <short>|müssen|muss|müssten|brauch*|umgewöhn*|prüf*
        <your> ~3 techniker*|ingenieur*|buchhaltung ~8 pflegt|pflegen|stell*|erfass*|liefer*|ableg*|ables*
        <your> ~3 it|edv|meister*|packer* ~8 pflegt|pflegen|stell*|erfass*|liefer*|ableg*|ables*
        <your> ~3 disponent*|fahrer*|instandhalt* ~8 <short>|müssen|muss|müssten|brauch*|umgewöhn*|prüf*
        <your> ~3 elektrowerkstatt|elektriker*|controller*|bediener* ~8 <short>|müssen|muss
        <your> ~3 elektrowerkstatt|elektriker*|controller*|bediener* ~8 müssten|brauch*|umgewöhn*|prüf*
        <your> ~3 disponent*|fahrer*|instandhalt* ~8 pflegt|pflegen|stell*|erfass*|liefer*|ableg*|ables*
        <your> ~3 elektrowerkstatt|elektriker*|controller*|bediener* ~8 pflegt|pflegen|stell*
        <your> ~3 elektrowerkstatt|elektriker*|controller*|bediener* ~8 erfass*|liefer*|ableg*|ables*
        <your> ~3 pflegekräfte*|stationsleitung*|kollegen ~8 <short>|müssen|muss|müssten|brauch*|umgewöhn*|prüf*
        <your> ~3 qualitätstechniker*|lager*|einkauf*|architekt* ~8 <short>|müssen|muss|müssten|brauch*|umgewöhn*|prüf*
        <your> ~3 pflegekräfte*|stationsleitung*|kollegen ~8 pflegt|pflegen|stell*|erfass*|liefer*|ableg*|ables*
        <your> ~3 qualitätstechniker*|lager*|einkauf*|architekt* ~8 pflegt|pflegen|stell*
        <your> ~3 qualitätstechniker*|lager*|einkauf*|architekt* ~8 erfass*|liefer*|ableg*|ables*
        durch <your> ~1 elektrowerkstatt|werkstatt|team|it|mitarbeiter*
        durch <your> ~1 leute|instandhaltung|meister|architekten|techniker*|lager; parallelbetrieb*
        parallel betreiben|fahren|laufen; doppelt erfassen|buchen|pflegen; doppelerfassung; umgewöhn*
        umgewöhnung; umlernen; einarbeitungszeit von|beträgt|#; einarbeitung von|dauert|braucht; anlernen
        anlernzeit; schulung von|dauert|ihrer|braucht|kostet|am; <count> ~1 schulungstag*|schulung*
        umstellungsaufwand ~2 #|von|liegt|beträgt
        umstellung dauert|kostet|braucht|bindet|fällt|erfordert|selbst
        der wechsel|umstieg|umbau|einbau kostet|dauert|braucht|bindet; für den umbau|wechsel|einbau
        umbau am|an|dauert|kostet; stammdaten ~4 <short>|pflegen|bereinig*|prüf*|aufräum*
        daten ~3 bereinigen|liefern|aufbereiten|pflegen|zusammenstellen; auf ihrer seite ~3; ihrerseits
        bei ihnen ~2 anfall*|anfäll*|aufwand; eigenleistung*; mitwirkung*; ihr teil; ihr beitrag; ihr aufwand
        ihr anteil; ihrem aufwand; aufwand ~2 bei ihnen|ihrerseits|beträgt|liegt
        von ihnen ~2 brauchen|bräuchten|benötigen|erwarten|kommen
        brauchen|bräuchten|benötigen|brauche wir|ich ~2 von|#|einen|eine|ein|zwei|drei|ihr*|dazu|dafür ~3
        brauchen|bräuchten wir ~2 bis; bitten|bitte wir|ich ~2 <your>
        <you> müssen|müssten|müsstet ~6 prüfen|liefern|stellen|klären|umstellen
        <you> müssen|müssten|müsstet ~6 einplanen|schulen|freigeben|erfassen|bereitstellen
        <you> müssen|müssten|müsstet ~6 pflegen|anpassen|melden|bereinigen|freistellen
        <you> müssen|müssten|müsstet ~6 entscheiden|abgeben|umbauen|lernen|umgewöhnen
        müssen|müssten <you> ~6 prüfen|liefern|stellen|klären|umstellen|einplanen|schulen
        müssen|müssten <you> ~6 freigeben|erfassen|bereitstellen|pflegen
        müssen|müssten <you> ~6 anpassen|melden|bereinigen|freistellen
        <you> stellen|liefern|schicken|benennen|melden ~6 bereit|frei|zu|uns|ab; freistellen; freigestellt
        ablesung*; brauchen ~4 zugriff auf; leserecht*; requalifiz*; erstmuster*; freigabeprozess
        betriebsrat* ~4 zustimm*|einbind*|beteil*; wochenende* ~3 umbau|ohne|parallel|stillstand|umstellung
        ersten wochen ~6 langsam*|holpr*|mühsam*|zäh|schwer*; langsame* ~1 woche; holpert; holprig*; ruckelt
        anfangs ~4 langsamer|mehr|schwer*; zunächst ~3 mehr arbeit|aufwand|langsamer; altvertrag*
        altsystem ~4 parallel|abschalt*|auslauf*; workshop* ~2 <short>|mit; halben tag; halber tag; halbe tage
        personentage; manntage; eingeplant; zeit ihrer|ihres; per edi statt; nicht ohne ~2 aufwand|arbeit
        ganz ohne ~2 geht|wird
    """,
    "effort_theirs": """
        <your> ~3 müssen|müssten|müsste|brauchen|umgewöhnen|stellen ~6; <count> ~1 ihrer|eurer ~3
        einer ihrer ~2; ihr teil; ihr beitrag; ihr aufwand; ihrem aufwand; auf ihrer seite; ihrerseits
        von ihnen ~2 brauchen|bräuchten|benötigen; brauchen|bräuchten|benötigen wir|ich ~2 von|ihr*
        bitten|bitte wir|ich ~2 <your>; kostet sie ~4 <count> ~1 <short>; zeit ihrer|ihres; stillstand für|von
        mitwirkung*; eigenleistung*; umgewöhn*
    """,
    "zero": """
        wie lange wollen sie noch; zusehen wie ihre|deine; vorgesetzt* wird|werden ~3 fragen; jeder tag ohne ~4 kostet
        bevor es ~2 zu spät; ehe es ~2 zu spät; dann ist es zu spät; es wird zu spät sein
        letzte* chance|warnung|aufruf; letztes angebot ~1 oder; jetzt oder nie; jetzt handeln; sofort handeln
        handeln sie jetzt|sofort|schnell|heute|bevor; handelt jetzt; beeilen sie sich; beeilt euch
        greifen sie ~1 zu ~1 solange|bevor|ehe; schlagen sie ~1 zu
        nur noch #|<small>|wenige|ein|einen ~1 plätze*|platz|slots|slot|kontingent* ~1 frei|verfügbar
        nur noch #|<small>|wenige|ein|einen ~1 exemplare|lizenzen ~1 frei|verfügbar
        nur noch #|<small>|wenige|ein|einen ~1 startplätze|projektplätze|termine ~1 frei|verfügbar
        nur noch #|<small>|wenige ~1 plätze|slots|lizenzen|exemplare|startplätze|restplätze; nur noch heute
        nur noch wenige stunden|tage|stück; nur noch bis mitternacht|heute|morgen; nur heute; bis mitternacht
        wenige plätze|restplätze; letzte* ~1 plätze|slots; verpassen sie ~4 nicht; nicht verpassen
        verpassen ~3 chance|anschluss|zug|zukunft; den anschluss ~2 verlieren|verpasst|verlier*|verpassen
        anschluss verlieren|verpasst|verpassen; den zug verpasst|verpassen; werden ~2 abgehängt
        abgehängt werden|wird|zu; ins hintertreffen; auf der strecke bleib*; hinterherhink*; hinken ~3 hinterher
        hinken hinterher
        <your> ~2 wettbewerber*|wettbewerb|mitbewerber* ~5 längst|schon|schläft|schlafen|lacht|lachen
        <your> ~2 konkurrenz|konkurrenten|nachbarn ~5 längst|schon|schläft|schlafen|lacht|lachen
        <your> ~2 wettbewerber*|wettbewerb|mitbewerber* ~5 freut|freuen|jubelt|überholt|voraus|vorbei|davon
        <your> ~2 konkurrenz|konkurrenten|nachbarn ~5 freut|freuen|jubelt|überholt|voraus|vorbei|davon
        konkurrenz|konkurrenten|wettbewerber|mitbewerber|wettbewerb ~2 schläft|schlafen|lacht|lachen
        konkurrenz|konkurrenten|wettbewerber|mitbewerber|wettbewerb ~2 freut|reibt|überholt|zieht|wartet
        längst ~2 wettbewerber|mitbewerber|konkurrenz
        während sie ~2 ?noch zögern|warten|überlegen|schlafen|abwarten|grübeln|nachdenken|lesen
        wer ~1 zögert|abwartet|zaudert|schläft|trödelt; wer ~2 zu lange wartet|zögert; wer jetzt ~3 nicht ~4
        wer jetzt wartet|zögert|schläft; wer ~4 nicht ~3 hat ~3 verloren|verstanden|begriffen
        wer ~5 nicht ~4 geht unter; selbst schuld; jeder tag den|an dem sie
        jeder tag ~1 den|dem ~3 zögern|warten; jeden tag den sie ~4
        jeden tag ~1 verlieren|verbrennen|verschenken|vergeuden sie
        verlieren|verbrennen|verschenken|vergeuden sie ~2 jeden tag|täglich; jeder tag ohne uns
        mit jedem tag ~2 den|verlieren|verschenken; geld verbrennen; verbrennen sie ~3 geld
        zum fenster ~1 hinaus*|raus*|rauswerf*; aus dem fenster; ausbluten; uhr tickt; zeit läuft ~2 ab|davon
        fünf vor zwölf; 5 vor 12; es ~2 bereuen; es ~2 bitter; bitter bereu*; bereuen werden|sie
        werden sie ~2 bereuen; leidtun wird
        erklären|erkläre sie|ihr|das ~1 <your> ~2 <boss>|belegschaft|team|kollegen|mitarbeitern|kindern|bank
        wie ~2 erklären|erklärst|rechtfertigen ~3 <boss>|belegschaft|team|mitarbeitern|kindern
        <boss> ~5 erklären|rechtfertigen ~3 warum|weshalb|wieso
        oder ~6 erklären|rechtfertigen ~1 sie|warum|weshalb|wieso|das; erklären müssen ~2 warum|weshalb|wieso
        wird ihr* <boss> ~2 fragen|wissen|erfahren
        spreche|sprechen|schreiben|schreibe|wende|wenden|gehen|gehe ~3 mit|an|zu <your> ~1 <boss>
        direkt an <your> <boss>; auf dem gewissen; ihr gewissen; mit ihrem gewissen; auf ihre kappe; ihre schuld
        ihrer schuld; sie sind schuld; geht ~2 auf ihr konto; können sie ~1 das ~1 verantworten
        wollen sie ~4 verantworten|schuld|derjenige|diejenige|riskieren; wollen sie wirklich ~6
        wollen sie derjenige|diejenige; können sie ~1 sich ~2 leisten ~2 nicht|zu|noch|abzuwarten
        können sie es sich ~2 leisten; nicht leisten ~2 zu warten|abzuwarten|nein
        nachts ruhig schlafen wenn|obwohl|bis|solange; können sie ~2 noch ~1 ruhig schlafen
        schlafen sie ~3 ruhig|gut ~2 wenn|bis|solange; wachen sie ~1 auf; wacht auf; dornröschenschlaf
        augen öffnen; augen auf; machen sie die augen auf; seien sie ~1 ehrlich zu sich; seien wir ehrlich
        geben sie es ~1 zu; dumm genug; so dumm; dummköpf*; dummkopf; wäre ~1 dumm|töricht|naiv
        naiv ~2 wer|glaub*|sein; naive* ~1 glaub*|einkäufer*|kunden; ahnungslos*; dilettant*; amateure
        amateurhaft*; stümper*; unfähig*; inkompetent*; versager*; dinosaurier; ewiggestrig*; hinterwäldl*
        steinzeit; vorgestern; lachnummer; lachhaft; lächerlich ~2 mach*; blamieren sie; blamage; sich schämen
        schämen sie; schande; keine ahnung ~2 haben; idiot*; narren; trottel*
        nur ~1 narr|dummkopf|idiot|anfänger|verlierer; verlierer; zweitklassig*; mittelmaß; leute wie sie
        menschen wie sie
        jeder ~1 vernünftige*|halbwegs ~2 weiß|würde|hat|macht|sieht|erkennt|unterschreib*
        jeder ~1 denkende*|ernsthafte*|ernstzunehmende* ~2 weiß|würde|hat|macht|sieht|erkennt|unterschreib*
        jeder ~1 vernünftige*|halbwegs|denkende*|ernsthafte*|ernstzunehmende* ~2 kaufmann|unternehmer*|manager
        jeder ~1 vernünftige*|halbwegs|denkende*|ernsthafte*|ernstzunehmende* ~2 einkäufer*|geschäftsführer*|chef|mensch
        jeder ~1 kluge*|gute* ~2 weiß|würde|hat|macht|sieht|erkennt|unterschreib*
        jeder ~1 verantwortungsvolle* ~2 weiß|würde|hat|macht|sieht|erkennt|unterschreib*
        jeder ~1 verantwortungsbewusste*|professionelle* ~2 weiß|würde|hat|macht|sieht|erkennt|unterschreib*
        jeder ~1 kluge*|gute* ~2 kaufmann|unternehmer*|manager|einkäufer*|geschäftsführer*|chef|mensch
        jeder ~1 verantwortungsvolle*|verantwortungsbewusste*|professionelle* ~2 kaufmann|unternehmer*|manager
        jeder ~1 verantwortungsvolle* ~2 einkäufer*|geschäftsführer*|chef|mensch
        jeder ~1 verantwortungsbewusste*|professionelle* ~2 einkäufer*|geschäftsführer*|chef|mensch
        jeder mit ~2 verstand|hirn|augen
        ein* ~1 vernünftige*|verantwortungsvolle*|verantwortungsbewusste* ~1 unternehmer*|geschäftsführer*|chef|chefin
        ein* ~1 ernstzunehmende*|echter|echte ~1 unternehmer*|geschäftsführer*|chef|chefin
        ein* ~1 vernünftige* ~1 einkäufer*|manager|kaufmann|führungskraft|profi
        ein* ~1 verantwortungsvolle*|verantwortungsbewusste* ~1 einkäufer*|manager|kaufmann|führungskraft|profi
        ein* ~1 ernstzunehmende*|echter|echte ~1 einkäufer*|manager|kaufmann|führungskraft|profi
        kein* ~1 vernünftige*|ernsthafte*|ernstzunehmende* ~1 mensch|unternehmer*|kaufmann
        kein* ~1 vernünftige*|ernsthafte*|ernstzunehmende* ~1 einkäufer*|betrieb|geschäftsführer*|manager
        keine ausrede*; nichts für zauderer|feiglinge|jeden; zauderer; feiglinge; hirn
        enttäuscht von ihnen|ihrer|euch|dir|eurer; sehr|maßlos|zutiefst|menschlich|persönlich|schwer enttäuscht
        menschlich ~1 enttäuschend; bin|sind ~2 enttäuscht ~1 dass; mehr ~1 erwartet von|hätten
        hätten|hätte ~3 mehr erwartet; hätten|hätte ~4 ~2 nicht gedacht|erwartet ~2 ihnen|dir|euch
        nach allem was|wir; nach all dem|den jahren ~3; undankbar*; illoyal*; im stich ~1 lassen|gelassen|lasst
        lassen ~2 im stich; treuebruch; vertrauensbruch; verrat; schulden ~1 uns|mir; schuldest mir|uns
        das sind sie uns; sind sie uns ~2 schuldig; uns ~2 schuldig; wir hätten ~2 verdient
        dachte wir ~2 freunde; hinter <your>|seinem|seinen|deren ~1 rücken; hinterm rücken; hintenherum
        unter uns gesagt|bleiben|bleibt|gesprochen|pastorentöchtern; ganz unter uns; das bleibt ~1 unter uns
        bleibt ~2 zwischen uns; unter vier augen ~3 nicht
        ohne dass ~3 einkauf|chef|betriebsrat|vorstand|it ~4 erfährt|merkt|mitbekommt|bemerkt|wissen|weiß|auffällt
        ohne dass ~3 geschäftsführung|herr|frau ~4 erfährt|merkt|mitbekommt|bemerkt|wissen|weiß|auffällt
        ohne dass ~3 kollege|kollegen|controlling ~4 erfährt|merkt|mitbekommt|bemerkt|wissen|weiß|auffällt
        ohne wissen ~2 ihr*|des|der
        am einkauf|betriebsrat|vorstand|chef|vorgesetzten|controlling|datenschutz ~1 vorbei
        an ~2 einkauf|betriebsrat|vorstand|chef|vorgesetzten|controlling|it|herrn|frau ~2 vorbei
        über ~4 kopf ~2 hinweg; über ~2 köpfe hinweg; kaltstellen
        lassen ~2 herrn|frau|einkauf|it|betriebsrat|chef ~3 außen vor; außen vor ~1 lassen
        umgehen ~2 einkauf|betriebsrat|abteilung|chef|vorgesetzten|it
        herr|herrn|frau|chef|kollege ~2 muss|müssen|braucht|brauchen|darf ~4 nicht|nichts|nie ~3 wissen|erfahren
        herr|herrn|frau|chef|kollege ~2 muss|müssen|braucht|brauchen|darf ~4 nicht|nichts|nie ~3 mitbekommen|merken
        kollegin|einkauf ~2 muss|müssen|braucht|brauchen|darf ~4 nicht|nichts|nie ~3 wissen|erfahren|mitbekommen|merken
        betriebsrat|controlling|it ~2 muss|müssen|braucht|brauchen|darf ~4 nicht|nichts|nie ~3 wissen|erfahren
        betriebsrat|controlling|it ~2 muss|müssen ~4 nicht|nichts|nie ~3 mitbekommen|merken
        betriebsrat|controlling|it ~2 braucht|brauchen|darf ~4 nicht|nichts|nie ~3 mitbekommen|merken
        muss|müssen|braucht|darf ~1 herr|frau|<your> ~3 nicht|nichts|nie ~3 erfahren|wissen|mitbekommen
        sagen sie ~2 ~1 nichts|nicht ~2 herrn|frau|einkauf|chef; kein wort ~2 zu|an|gegenüber
        erst informier* ~2 wenn|nach; vor vollendete* tatsache*; im urlaub ~3 unterschreib*|durch
        krieg gewinnen|gegen; schlacht gewinnen|um|gegen; vernichten sie
        <your> ~1 konkurrenz|wettbewerber*|mitbewerber*|wettbewerb ~3 vernicht*|zerstör*|zermalm*|platt|ausschalten
        <your> ~1 konkurrenz|wettbewerber*|mitbewerber*|wettbewerb ~3 besiegen|schlagen|abhängen
        <your> ~1 konkurrenz|wettbewerber*|mitbewerber*|wettbewerb ~3 erledigen|verdrängen|hinter
        konkurrenz ~2 vernicht*|platt|ausschalten|besiegen|ausstechen; an die wand drücken|spielen
        in die knie ~1 zwingen; quetschen ~4 aus; ausquetschen; ausquetscht
        lieferanten ~2 drücken|auspressen|ausquetschen|quälen; vom markt fegen|verdrängen|drängen|verschwinden
        verschwinden ~2 vom markt; geht|gehen|gehst ~2 unter wenn|weil|ohne; untergehen; pleite gehen|geht|gehen
        gehen ~2 pleite; in ~1 pleite|insolvenz ~1 treib*|rutsch*|gehen; vor dem aus; stehen ~2 vor dem ruin
        ihr* ~1 existenz; ihr ruin; gefängnis; persönlich haften|haftbar|haftung; ihren job|posten kosten
        kostet|kosten sie ~2 job|posten|karriere|kopf; ihren kopf; ihre karriere ~2 beendet|vorbei|ende
        köpfe rollen; böses erwachen; nicht weinen; jammern sie; sagen sie ~2 nicht ~3 gewarnt
        wir haben sie gewarnt; ich habe sie gewarnt; seien sie gewarnt; alles verlieren; verlieren sie ~1 alles
        haben sie keine wahl; sie haben keine wahl; bleibt ihnen keine|nichts; ultimatum; zum letzten mal
        wird niemand|keiner merken; kunden ~3 an sich ketten; ketten sie ~3 kunden
        kommen ~3 nicht mehr ~2 los|raus|heraus; kleingedruckten ~4; abzocken; über den tisch
        preis* ~4 steigt|steigen|verdoppel*|explodier* ~3 morgen|mitternacht|über nacht
        ab morgen ~2 teurer|doppelt|vorbei; morgen ~2 teurer|weg|vergriffen|vorbei|doppelt
        angebot ~3 verfällt|erlischt|endet|platzt|läuft|gilt ~4 heute|morgen|mitternacht|stunden
        gilt nur ~1 heute; um mitternacht ~2 endet|verfällt|erlischt|ist
        unterschreiben sie ~3 heute|sofort|jetzt ~2 oder|bevor|sonst; unterschreiben sie ~1 noch heute
        heute noch unterschreiben; entscheiden sie ~4 oder ~6
        bis ~3 oder ~5 konkurrenz|wettbewerber*|mitbewerber*|wettbewerb|nachbar*
        sonst ~6 konkurrenz|wettbewerber*|mitbewerber*|wettbewerb
        geht|gehen|vergeben|vergebe|gebe|geben|biete|bieten ~4 an ~3 wettbewerber*|mitbewerber*
        geht|gehen|vergeben|vergebe|gebe|geben|biete|bieten ~4 an ~3 konkurrenz|konkurrenten|nachbarn
        nächste* auf der ~1 liste|warteliste; wer zuerst ~1 kommt|unterschreibt|anruft|mahlt
        einmalige* chance|gelegenheit; kommt nie wieder|mehr; kommt nicht wieder; bekommen sie nie wieder
        nie wieder ~1 so ~1 günstig|preis; solange der vorrat|vorrat; letzter moment; ausgenutzt fühl*
        enttäuschen sie ~1 uns nicht; wer so ~1 denkt|handelt; ihre kinder ~4 fragen|verzeih*|vorwerf*
        was würden ~1 ihre kinder|mitarbeiter
        ihr* ~4 hat|haben ~2 keine ahnung; spielen sie mit ~3 <your>; haften ~4 privatvermögen
        stehen|landen sie ~2 in der zeitung|presse; <you> ~3 in den schlagzeilen
        <you> ~5 vom markt ~1 verschwunden|verschwinden|gefegt|verdrängt; den kopf hinhalten|kosten
        kostet sie ihren|den job|posten|kopf; interessenten|käufer|andere|bewerber stehen ~2 schlange
        hinter seinem|ihrem|deren rücken; unterschreiben sie ~1 noch heute|sofort; zögern sie nicht länger
        sie setzen ~4 aufs spiel
        hat|haben morgen das nachsehen; das nachsehen haben; hat das nachsehen
        wer ~2 zögert|wartet|abwartet ~3 verliert|hat|ist|bleibt|wird|zahlt; an ihrer stelle sein
        in ihrer haut stecken; nicht an ihrer stelle; möchte|will nicht in ihrer haut
        erst bescheid|informier*|sagen wenn ~3 unterschrieben
        bescheid wenn unterschrieben
        bescheid|informiert ~2 wenn|sobald|nachdem unterschrieben
        braucht ~3 nicht zu wissen; unter uns ~2 bleib*|gesagt; bleibt unter uns; hinter dem rücken
        wachen sie auf; aufwachen; der markt wartet nicht; wollen sie ~2 der letzte|schuld|verantwort* ~1
        den letzten beißen; letzte chance; letzter aufruf; letzte mahnung|warnung
        sie werden es ~1 bereuen; noch bereuen; hat noch niemand bereut; wer ~4 ist selbst schuld
        wenn ~4 rauskommt|herauskommt|auffliegt
        was sagen sie ~2 chef|vorstand|aktionär*|mitarbeiter*|kunden wenn
        vor ~2 chef|vorstand|aufsichtsrat ~2 erklären|rechtfertigen
        ihre konkurrenz|mitbewerber|wettbewerber lacht|freut|schläft|hat|haben|ist|sind ~4 schon|längst|bereits|unterschrieben
        geht ~3 an ihren mitbewerber|wettbewerber|konkurrenten; an ihre konkurrenz; kopf in den sand
        höchste zeit ~3 sonst|bevor; es wird eng für sie
        dann ist es ~1 vorbei; das war's dann; tickende zeitbombe; zeitbombe; enttäuscht ~3 dass sie|du
        gekränkt|verletzt|traurig|getroffen ~3 dass sie
        hätte|hätten ~2 mehr dankbarkeit|loyalität|treue erwartet; nach allem was wir|ich; so dankt man
        das ist der dank; schulden uns|mir ~2
        sie sind es uns schuldig
        muss ~1 niemand wissen
        sonst geht|gebe|bekommt ~4 platz|termin|maschine|preis; unterschreiben sie ~4 sonst
    """,
    "own_cause": """
        weil; da ~1 unser*|der|die|das|wir; denn ~1 unser*|der|die|das|wir ~6; grund dafür; aus dem grund
        der grund; nicht von uns; liegt an; hängt an; wegen; aufgrund
        unser* lieferant*|vorlieferant*|walzwerk|werk|stahlpreis*|einkauf|kontingent|kapazität*; vorlieferant*
        walzwerk; stahlwerk*; rohstoff*; vormaterial*; netzbetreiber*; stahlpreis*; börse*; tagespreis*
        wechselkurs*; index; tarif*; zoll; zölle; feiertag*; betriebsferien; kapazität*; vorlauf*
        frist der|des|für; förderfrist*; antragsfrist*; förderprogramm*; stichtag*; gesetz*; verordnung*
        behörd*; genehmig*; ausschreibungsfrist; ihr* ~1 frist|termin|stichtag; nach ihrer|ihren; in ruhe
        neu ~2 angebot*|kalkulier*|rechnen|anbiet*; keine eile; kein druck; ohne druck; ohne eile; eilt nicht
        auch später; auch danach
    """,
    "only_money": """
        nur ~2 geld ~2 zählt; geld ~3 zählt; zählt nur ~4 geld|zahl|rendite|ergebnis|euro|cent|preis|eines
        zählen nur ~4 zahlen|euro*|fakten|ergebnis; am ende zählt ~2 nur|allein|einzig; es zählt nur
        zählt allein|einzig; zählen allein|einzig; was zählt ~2 ist ~1 das|der|die geld|preis|euro|rendite|zahl
        was ~3 zählt ~2 sind ~1 zahlen|euro; nur die zahlen; nur zahlen; allein die zahlen; einzig die zahlen
        reine zahlen; nackte* zahlen; zahlen sprechen ~2 selbst|sich|klare|deutliche; die zahlen sprechen ~1 für
        nüchterne zahlen; die zahlen lügen; zahlen lügen; nichts als zahlen|euro
        reine mathematik|arithmetik|rechnung|rechenaufgabe|kopfrechnen|betriebswirtschaft|zahlenfrage
        ist ~1 mathematik|arithmetik; einfache mathematik; simple mathematik; rein finanziell*
        rein wirtschaftlich* ~2 frage|entscheidung; rein betriebswirtschaftlich*; rein monetär*
        gefühle ~5 beiseite|außen|spielen|nichts|keine|weg|platz|zuhause|draußen
        emotionen ~5 beiseite|außen|spielen|nichts|keine|weg|platz|draußen
        ohne gefühle|emotionen|gefühlsduselei|sentimentalität*|gefühl; keine gefühle|emotionen; sentimental*
        gefühlsduselei; befindlichkeiten
        weiche* faktor* ~5 nicht|nichts|kein*|unwichtig|vergessen|egal|uninteressant
        vergessen sie ~4 gefühl*|menschen|emotion*|bauch*|stimmung; der rest ist ~2
        alles andere ist ~2 beiwerk|gerede|nebensache|lyrik|prosa|luxus
        alles andere ist ~2 egal|folklore|rauschen|dekoration|zweitrangig|unwichtig
        alles andere ~3 nebensache|zweitrangig|unwichtig|egal|interessiert|spielt; nur unterm strich
        unterm strich zählt; nur der preis ~2 zählt|entscheidet; nur die rendite; allein der preis; money talks
        cash is king; mehr ist dazu nicht; mehr ~4 nicht zu sagen; mehr braucht ~3 nicht zu wissen|entscheid*
        mehr muss man nicht wissen; mehr müssen sie nicht wissen; es geht ~2 nicht um menschen|gefühle
        nicht um menschen; reden ~3 nur über geld|zahlen|euro; sprechen ~3 nur über geld|zahlen|euro
        nur ums geld; geht es nur um ~2 geld|zahl*|rendite|euro; ausschließlich ~2 geld|zahlen|rendite|zahl
    """,
    "role": """
        geschäftsführ*; geschäftsleit*; inhaber*; eigentümer*; vorstand*; vorständ*; ceo*; cfo*; cio*; coo*
        cto*; ciso*; prokurist*; kaufmännisch* ~1 leit*|direktor*; technisch* ~1 leit*|direktor*; direktor*
        pflegedirekt*; pflegedienstleit*; pflegeleit*; ärztlich* direktor*|leit*; chefärzt*; chefarzt*
        oberärzt*; stationsleit*; klinikleit*; praxisinhaber*; praxisleit*; heimleit*; einrichtungsleit*
        verwaltungsleit*; werkleit*; werksleit*; betriebsleit*; produktionsleit*; fertigungsleit*; logistikleit*
        lagerleit*; einkaufsleit*; vertriebsleit*; verkaufsleit*; qualitätsleit*; qualitätsmanager*
        qualitätsbeauftragt*; instandhaltungsleit*; instandhalter*; technikleit*; projektleit*; bauleit*
        niederlassungsleit*; standortleit*; filialleit*; marktleit*; restaurantleit*; hoteldirekt*; küchenchef*
        küchenleit*; personalleit*; personalchef*; personalverantwort*; hr leit*; finanzleit*; finanzvorst*
        finanzchef*; finanzdirekt*; it leit*; it verantwort*; edv leit*; entwicklungsleit*; konstruktionsleit*
        konstrukteur*; marketingleit*; produktmanager*; fuhrparkleit*; fuhrparkmanager*; versandleit*
        laborleit*; energiemanager*; energiebeauftragt*; sicherheitsbeauftragt*; datenschutzbeauftragt*
        nachhaltigkeitsbeauftragt*; nachhaltigkeitsmanager*; schulleit*; kämmerer*; bürgermeister*; amtsleit*
        stadtwerkechef*; dezernent*; controller*; buchhalter*; einkäufer*; strategische* einkauf; disponent*
        arbeitsvorbereit*; schichtführer*; schichtleit*; abteilungsleit*; bereichsleit*; teamleit*; gruppenleit*
        segmentleit*; key account* ~1 ihr*; facility manager*; supply chain manager*|leit*; category manager*
        plant manager*; hausverwalter*; verwaltungsbeirat*; beirat; objektleit*; bauherr*; bauträger*
        treasurer*
        einkaufs|vertriebs|produktions|qualitäts|betriebs|werks ~1 leiter|leiterin|leitung|leitern|chef
        einkaufs|vertriebs|produktions|qualitäts|betriebs|werks ~1 chefin|chefs|verantwortliche*|manager*|direktor*
        logistik|it|finanz|personal|marketing|technik ~1 leiter|leiterin|leitung|leitern|chef
        logistik|it|finanz|personal|marketing|technik ~1 chefin|chefs|verantwortliche*|manager*|direktor*
        leiter|leiterin|leitern|leitung|leiterinnen|leitende ?der|des|von|für|die|im|in ?of <area>
        head|verantwortliche|verantwortlichen ?der|des|von|für|die|im|in ?of <area>
        verantwortlicher|chef|chefin|chefs ?der|des|von|für|die|im|in ?of <area>; für|an|als|wenn ~2 <craft>
        <craft> ~2 die|mit|aus|in|wissen|kennen; entscheider*; entscheiderinnen; ihr* einkauf ~2; spitalsdirekt*
        stiftungsvorst*; vereinsvorst*; kanzleiinhaber*; kanzleileit*; partner der kanzlei
        wer ~4 verantwortet|leitet|führt|einkauft|plant|disponiert; gemeindevertreter*; gutsverwalter*
        gutsbesitzer*; betriebsärzt*; betriebsarzt*; verlagsleit*; redaktionsleit*; hallenmeister*; braumeister*
        küchenmeister*; bäckermeister*; meisterbetrieb*; gastgeber*; hoteliers; gastronomen; apotheker*
        landwirte*; winzer*; spediteure*; steuerberater*; vermieter; verwalter von
    """,
    "role_ours": """
        <our> ~2 geschäftsführ*|inhaber*|vorstand*|vertriebsleit*|projektleit*|leiter
        <our> ~2 leiterin|entwicklungsleit*|produktionsleit*|betriebsleit*|werkleit*|bauleit*|niederlassungsleit*
        <our> ~2 ingenieur*|konstrukteur*|controller*|einkäufer*|meister*|teamleit*|produktmanager*
        <our> ~2 qualitätsleit*|direktor*|küchenchef*|disponent*|abteilungsleit*|beirat|einkauf
        so geschäftsführ*|vorstand*|inhaber*|ceo
        so firmenchef*|gründer*|vertriebsleit*|entwicklungsleit*|vorstandsvorsitz*
        sagt|erklärt|betont|freut|meint|berichtet|sagte ~3 geschäftsführ*|vorstand*|inhaber*|ceo
        sagt|erklärt|betont|freut|meint|berichtet|sagte ~3 firmenchef*|gründer*|vertriebsleit*|direktor*
        geschäftsführende* gesellschafter*; persönliche* ~1 projektleit*|kundenbetreuer*|account
        feste* ~1 projektleit*; key account; ihr ~2 projektleiter bei uns; vertretungsberechtigt*
        als geschäftsführer|inhaber|gründer|vorstand; handelsregister
    """,
    "stake": """
        sorge; sorgen; besorg*; befürcht*; angst; ängste; fürcht*; scheu*; ärger; ärgert; verärger*; schlaf*
        schlafen; nacht; nachts; nächte*; nachtschicht; wochenend*; sonntag*; samstag*; feierabend*; abends
        urlaub*; stress*; druck ~2 auf|im|der|von; unter druck; schuld; schuldig; vorwurf*; vorwürfe*
        verantwort*; audit*; prüfer*; revision*; vorstand*; aufsichtsrat*; beirat; chef; telefon ~2 klingel*
        anrufe; überrasch*; feuerwehr*; brände; hektik*; hektisch*; überstunden; müde; erschöpf*; überlast*
        kopfschmerzen; blamier*; peinlich*; vertrauen*; vertraut; stolz; anerkenn*; mannschaft; leute; kollegen
        kollegin*; belegschaft; mitarbeiter*; sicherheit; sicher*; ruf; ansehen; beschwer*; schimpf*; streit*
        diskussion*; diskutier*; hinterhertelefon*; hinterherlaufen; nachtelefon*; ruhe; ruhig*; gelassen*
        kontrolle; planbar*; verlass*; verlässlich*; erleichter*; entlast*; zuhause; nach hause; familie; kinder
        niemand muss; keiner muss; ohne ~4 müssen; muss niemand; muss keiner; müssen ~1 nicht mehr; übergabe*
        pflegekräfte*; bediener*; fahrer; stammkund*; kund* ~2 wart*; entschuldig*; rechtfertig*; erklären
        begründ*; risiko; risiken; ungewiss*; gewissheit; rückfall*; rückweg; ausstieg*; rückzug
        ansprechpartner*; name steht|bleibt|im; namentlich; gleiche* person; arbeitsplatz*; arbeitsplätze*
        karriere; versprech*; zugesagt; letzte* mal; noch einmal; schon wieder; fair*; gerecht*; lernen
        wissen ~3 weiter; nachfolge*; gehen ~2 weg; allein gelassen; schwarz auf weiß; nicht an der schicht
        freundlich* ~1 erinner*; verärgern; vergrätz*; belastet; last; gesicht; gesicht verlieren
    """,
    "compared": """
        von # ~6 auf|zu #; von <small> ~5 auf <small>; von # bis # auf #; statt #; statt <small>
        statt ?bisher|bislang|heute|zuvor|vorher|der|den|wie|mit|in|nach|erst|rund|etwa ~1 #|<small>; # ~4 statt
        <small> ~3 statt ~3 <small>|#; anstelle ~3 #; gegenüber ~4 #|vorjahr; # ~4 gegenüber; # ~3 gegen #
        nach # ~1 vorher|zuvor; vorher ~4 #; zuvor ~4 #; # ~6 vorher|zuvor|davor|danach|heute|bislang|bisher
        bisher ~4 #; früher ~4 #; # ~8 danach|inzwischen|jetzt|mittlerweile|nachher #
        # vor der|dem ~6 # danach|nach; waren es # ~8 #; war ~3 # ~8 heute|jetzt|inzwischen ~2 #
        lag ~4 # ~8 heute|jetzt|inzwischen|danach|nun ~3 #; um # ~5 auf #; auf # ~4 von #; # ~1 → #; → #
        verglichen mit|zu; im vergleich; # ~4 verglichen; aus # ~3 wurden|wurde|werden
        # weniger|mehr als ~2 im|vor|zuvor|bisher|letzt*; # brauchte* ~3 #; der zweite ~2 #; versus #; vs #
        # ~4 zwischen <month> und <month>; # ~6 binnen|innerhalb ~3 <span>; halb so viele; sollen es ~4 sein
        ziel #; ziel ~2 #
        # ~5 2018|2019|2020|2021|2022|2023|2024|2025|2026 ~3 # ~5 2019|2020|2021|2022|2023|2024|2025|2026
    """,
    "moved": """
        sank|sanken|fiel|fielen|stieg|stiegen ~8 von|auf|um|bei ~2 #|<small>
        ging|gingen|kam|kamen|schrumpfte*|wuchs|wuchsen ~8 von|auf|um|bei ~2 #|<small>
        kletterte*|halbierte*|verkürzte*|verringerte*|reduzierte*|verbesserte* ~8 von|auf|um|bei ~2 #|<small>
        senkte*|brachte|brachten|drückte*|verdoppelte*|erhöhte*|steigerte* ~8 von|auf|um|bei ~2 #|<small>
        sinkt|sinken|fällt|fallen|steigt|steigen|geht|gehen|kommt|kommen ~6 von ~1 # ~5 auf
        sinkt|sinken|fällt|fallen|steigt|steigen ~6 auf|um ~1 #|<small>
        von ~1 # ~6 auf ~2 # ~3 gesunken|gefallen|gestiegen|gesenkt|gebracht
        von ~1 # ~6 auf ~2 # ~3 gedrückt|reduziert|verkürzt|gekommen|zurückgegangen|verbessert
        ist|sind ~8 gesunken|gefallen|gestiegen|zurückgegangen|gewachsen
        hat|haben ~8 gesenkt|halbiert|verkürzt|verringert|reduziert|gesteigert|verbessert|verdoppelt
        um # ~2 gesunken|gefallen|gestiegen|zurückgegangen|gesenkt; vergingen ~4 #
        könnte*|dürfte*|würde*|sollte* ~8 sinken|fallen|steigen|kommen|gehen|zurückgehen|senken|sparen
        blieb|blieben ~3 bei #|gleich|unverändert; läge*|lägen ~6 bei #; bringt|bringen ~6 auf ~4 #
    """,
    "gain": """
        bis zu ~1 # ~1 %|prozent|mal|fach|€|euro|mio; um bis zu ~1 #
        um ~2 # %|prozent ~2 senk*|gesenkt|reduzier*|steiger*|gesteigert|verkürz*
        um ~2 # %|prozent ~2 erhöh*|verbesser*|spar*|einspar*|schneller|produktiver
        halbiert|verdoppelt|verdreifacht <your>
        # %|prozent ~3 weniger|mehr|schneller|günstiger|höher*|niedriger*|besser*|kürzer*|geringer*
        # %|prozent ~3 effizienter|produktiver|einsparung|ersparnis
        # %|prozent ~3 steigerung|senkung|reduktion|reduzierung|wachstum
        # mal|fach|x ~1 schneller|mehr|besser|höher*|effizienter|günstiger|so; # mal ~1 so
        dreimal|doppelt|zehnmal|fünfmal so ~1; plus # %; minus # %
        # % ~1 genauigkeit|verfügbarkeit|zufrieden*|erfolgsquote|erkennungsrate|trefferquote
        weiterempfehl* ~3 #; # % ~2 unserer|aller ~2 kunden|anwender|nutzer
        # von # ~1 kunden|unternehmen|anwendern; senkt|senken|spart|sparen|steigert ~6 # %|prozent|€|euro|mio
        steigern|reduziert|reduzieren|erhöht|erhöhen|halbiert ~6 # %|prozent|€|euro|mio; roi von|in|nach; roi #
        amortis* ~6 #; amortis* ~4 <small>; rendite von ~1 #
        verdoppeln|halbieren|verdreifachen ihren|ihre|den|die ~2; # mal schneller|mehr|länger|so
        zehnmal|fünfmal|dreimal|viermal|zweimal schneller|mehr|so|länger|günstiger
        doppelt so viel|viele|schnell|lange|hoch; halb so viel|viele|teuer|lange; um die hälfte ~2
        die hälfte der ~2 zeit|kosten; # % weniger|mehr ~2; bis zu # mal
    """,
    "candid": """
        können|kann ~1 wir|ich ~6 nicht; wir|ich können|kann ~5 nicht; können|kann ich|wir nicht
        kann ~5 nur ihr*; wissen wir|ich ~3 nicht; wir wissen ~3 nicht; weiß ich ~3 nicht; ich weiß ~3 nicht
        wir|ich behaupten|behaupte|versprechen|verspreche ~3 nicht*
        nicht versprechen|garantieren|zusagen|beurteilen|sagen|versprochen
        bekomme|bekommen|kriege|kriegen ich|wir ~6 nicht
        wir|ich machen|mache|haben|habe|bieten|verkaufen ~4 nicht*
        wir|ich liefern|decken|bewegen|ändern|empfehlen|rechnen ~4 nicht*
        haben|machen|bieten|ändern|liefern|verkaufen|bewegen|schaffen wir|ich ~4 nicht*|kein*
        ändern wir ~2 nichts; ändert ~3 nichts; ändert sich dadurch nicht; daran ~3 nichts; rüttelt ~3 nicht
        noch nicht ~2 gesehen|geprüft|gemessen|gezählt|klar|belegt|entschieden; nicht enthalten
        nicht inbegriffen; nicht abgedeckt; nicht gedeckt; nicht übertragbar
        nicht die billigsten|günstigsten|schnellsten|besten|richtigen
        nicht der|das|die billigste*|günstigste*|schnellste*|richtige*; nicht für ~4 geeignet; nicht geeignet
        ungeeignet; eignet sich ~3 nicht; lohnt ~4 nicht; lohnt ~4 erst|nur; rechnet sich ~3 nicht|erst|nur|kaum
        erst ab ~3; nur wenn; nur dann; allerdings; freilich; jedoch ~6 nicht; dafür aber ~4 nicht; ausgenommen
        außer ~3; mit ausnahme; schlechter; der haken; haken ~3; nachteil*; schwäche*; schwachpunkt*; kehrseite
        ehrlich gesagt; offen gesagt|gestanden; ehrlicherweise; um ehrlich; das unbequeme; unbequem*
        vorab ~2 unangenehm*|schlecht*; korrigieren sie; berichtigen sie; abraten; rate ~6 ab; raten ~6 ab
        raten wir ~2 davon ab; davon abraten; bleiben sie ~3 bei|beim; dann lassen ~3; dann lassen sie
        unser* fehler; unser verschulden; unser versäumnis; haben ~2 geirrt; falsch ~2 eingeschätzt|gelegen
        waren ~2 zu spät; lief ~3 nicht; hat ~3 nicht funktioniert|geklappt; nicht geklappt
        günstiger ~4 anders*|ohne uns|selbst|mit|bei; fährt ~6 günstiger|besser
        fahren sie ~4 günstiger|besser ~2 mit|ohne|bei; teurer; mehrpreis; kostet ~4 mehr; langsamer; holprig*
        ist offen; bleibt offen; noch offen; offen ~1 ist|bleibt; offene frage*; lässt sich ~4 nicht
        lassen sich ~4 nicht; das hängt ~2 an|davon|von; hängt an|davon|von|am
        ob ~8 weiß|wissen|zeigt|müssen|müssten|prüfen|lässt|hängt; keine zusage; kein* versprech*
        kein* garantie; geschätzt; schätzung*; schätzen wir|ich; grob geschätzt|gerechnet; vermutlich
        wahrscheinlich; vermuten wir; nehmen wir an; unsere annahme*; annahme*; wir glauben; wir erwarten
        wir gehen davon aus; vorsichtig ~2; könnte sein; mag sein; kann sein; falls nicht; wenn nicht
        wenn ~6 nicht ~4; sollte* ~6 nicht; verfehlt; verfehlen; stammen nicht von uns; nicht von uns
        aus sicht der messung; wenige* daten; nur ein* ~2 fall|haus|betrieb|messung; nicht repräsentativ
        ohne garantie; entspricht nicht; im winter ~3 weniger; nicht in jedem; nicht jeder|jede|jedes
        in ~2 fällen nicht; nichts unterschreiben; bevor sie ~3 unterschreiben
    """,
    "price": """
        preis; preise; preisen; preises; preisliste*; preisblatt; angebotspreis*; festpreis*; stückpreis*
        grundpreis*; mehrpreis*; aufpreis*; kaufpreis; mietpreis*; kostet; kosten sie ~2 #; kosten #; kosten €
        kosten betragen|liegen|belaufen|von #; kostenpunkt; einmalkosten; investition*; invest; anschaffung*
        lizenz*; lizenzgebühr*; gebühr*; monatsgebühr*; prüfgebühr*; honorar*; tagessatz*; tagessätze*; miete
        mietrate*; leasing*; pauschale*; pauschal; monatspauschale; abo*; grundgebühr; monatlich ~2 #
        # €|euro|eur netto|zzgl|brutto|einmalig|monatlich|je|pro ?der|dem stück|nutzer*|anwender*|user|platz|palette*
        # €|euro|eur netto|zzgl|brutto|einmalig|monatlich|je|pro ?der|dem tonne*|stunde|kopf
        # €|euro|eur netto|zzgl|brutto|einmalig|monatlich|je|pro ?der|dem mitarbeiter*|gerät*|standort*
        # €|euro|eur netto|zzgl|brutto|einmalig|monatlich|je|pro ?der|dem lizenz*|quadratmeter|m|kwh|fahrt|einsatz
        # €|euro|eur netto|zzgl|brutto ?der|dem tag|charge|sendung|teil|bett|kilometer
        # €|euro|eur einmalig|monatlich|je|pro ?der|dem tag|charge|sendung|teil|bett|kilometer; für # €|euro
        zu # €|euro; einmalig #; # € einmalig; angebot; angebots; angebote; offerte*; rechnung*; rabatt*
        nachlass*; preisnachlass*; skonto; bonus; budget*; anzahlung*; provision*; mehrwertsteuer; mwst; ust
        zzgl; zuzüglich; netto; brutto; vergütung*; entgelt*; stundensätze*; teuerung; preiserhöhung*
        preisanpassung*; zuschlag*; zuschläge*; vertrag kostet; wartung kostet; abschlag*
    """,
    "narrow": """
        für ~5 mit mehr|weniger|über|unter|mindestens|ab|bis|# ~3; für ~3 zwischen # und; mit # bis #
        mit ~1 mehr als # ~3; ab # mitarbeiter*|standort*|fahrzeug*|filiale*|beschäftigte*|betten
        ab # linien|artikeln|quadratmeter*|zimmer*|wohnung*|einheiten
        zwischen # und # ~1 mitarbeiter*|beschäftigte*|fahrzeug*|betten|filialen
        zwischen # und # ~1 zimmer*|wohnungen|standorten|einheiten|tonnen|linien; ihrer größe
        betriebe|werke|unternehmen|firmen|werkstätten|hersteller ~1 die|deren|mit ~6
        händler|kliniken|häuser|praxen|kanzleien|speditionen|hotels ~1 die|deren|mit ~6
        bäckereien|brauereien|gießereien|molkereien|zulieferer|druckereien|kommunen ~1 die|deren|mit ~6
        stadtwerke|hausverwaltungen|lohnfertiger|flotten|fuhrparks|küchen|labore ~1 die|deren|mit ~6
        die ~4 verlieren ~2 an; deren ~6 #; wo ~4 # ~2 pro|je|am
    """,
    "terms": """
        oder <you> ~4; oder wir|ich; sonst; andernfalls; ansonsten; erstatt*; rückerstatt*; zurückerstatt*
        gutschr*; gutgeschr*; vertragsstrafe*; pönale*; zurückzahl*; zahlen ~4 zurück; zahlen wir ~4
        geld zurück; gedeckelt*; höchstens; maximal; im vertrag; vertraglich*; klausel*; ziffer; bedingung*
        gilt; gelten; gültig; voraussetzung*; vorausgesetzt; solange; sofern; wenn nicht; falls nicht; wenn wir
        falls wir; verfehl*; unterschreit*; überschreit*; werden die ~4; gemessen; messen; nachgemessen
        verglichen; innerhalb; ausgenommen; außer; ausgeschlossen; garantiebedingung*; herstellergarantie*
        garantiezeit*; jahre* garantie; garantie von #; monate* garantie; gesetzlich*; gewährleistung*
        bankgarantie*; abrechnung*; je tag verzug; verzug*; kündigen; rücktritt*; differenz; haften; haftung
        bereinigt*; tragen wir
    """,
    "elsewhere": """
        ähnlich*; vergleichbar*; gleicher größe; ihrer größe; derselben größe
        ander* ~1 betrieb*|werk*|kunde*|haus*|häuser*|standort*|klinik*; anderswo; andernorts; dort; dortige*
        bei einem|einer ~5
        in einem|einer ~4 betrieb*|werk*|haus*|klinik*|rahmenbau|unternehmen|bäckerei*|brauerei*|gießerei*
        in einem|einer ~4 spedition*|hotel*|markt*|filiale*|praxis|schule*|stadt*|kommune*|bau|lager*
        in einem ~2 mit|bei|in
        ein|eine|eines|zwei|drei|vier|fünf|elf ~2 unserer ~1 kunden|betriebe|werke|häuser
        kunde ~2 aus|in|von|mit; kunden; hersteller aus|mit|in; glashersteller; salatehersteller; referenz*
        fallstudie*; er; seine*; ihm; sein; deren; nachbarbetrieb*; schwesterwerk*; pilot*; branchenschnitt
        branchenüblich*; durchschnitt; wettbewerber*; im schnitt der; der zweite; norm
    """,
    "not_moved": """
        ändern|ändert|ändere|bewegen|bewegt|berühren|berührt ~6 nicht|nichts
        beeinflussen|beeinflusst|verbessern|verbessert|verkürzen|verkürzt|senken|senkt ~6 nicht|nichts
        nicht ~4 ändern|bewegen|verbessern|beeinflussen|verkürzen|senken|verändern
        nichts ~4 ändern|bewegen|verbessern; ändert sich ~4 nicht|nichts
        bleibt ~3 gleich|unverändert|unberührt|wie|bei|so; bleiben ~3 gleich|unverändert|unberührt|wie|bei|so
        unverändert*; unberührt; rüttelt ~4 nicht; keinen einfluss; kein einfluss; ohne einfluss
        kein* wirkung ~2 auf; keine auswirkung*; wirkt sich ~4 nicht; wirkt nicht; liegt nicht ~2 an|bei|in uns
        nicht in unserer hand; hängt ~3 nicht an|von ~1 uns|karton; hat ~4 nichts zu tun; außerhalb ~2 einfluss*
        fassen ~4 nicht an
    """,
    "rival": """
        wettbewerber*; mitbewerber*; konkurrenz*; konkurrent*; andere anbieter; anderer anbieter
        anderen anbieter*; andere lieferanten; anderen bieter*; andere bieter; der zweite; marktbegleiter*
        jeder lieferant; jeder anbieter; alle anbieter; alle vier|drei; anderswo; jemand anderes; woanders
        marktführer ~2 wird|kann|bietet; seine*; deren; steht in jedem prospekt; sagt jeder; schreibt jeder
    """,
    "money_word": """
        €; $; £; eur; usd; chf; gbp; euro; euros; cent; franken; rappen; dollar; kosten; kostet; kostete*
        kostenstelle*; stückkosten; frachtkosten; energiekosten; personalkosten; lohnkosten; betriebskosten
        stillstandskosten; mehrkosten; gesamtkosten; folgekosten; lagerkosten; kostenlos; marge; margen
        deckungsbeitrag*; umsatz; umsätze*; umsatzes; jahresumsatz; gewinn; gewinne; ergebnis; ertrag; erträge
        erlös*; einnahme*; ausgabe*; liquidität; cashflow; cash; rendite*; amortis*; vertragsstrafe*; pönale*
        budget*; ersparnis*; einsparung*; einsparen; wert; werte ~1 €; rechnung*; preis*; gebühr*; honorar*
        miete; lohn; löhne; gehalt*; gehälter; tarif*; zins*; zinsen; kapital*; geld; gelder; bezahlt; bezahlen
        zahlt; zahlen sie; verdien*; teuer*; teurer; billiger; günstiger; wirtschaftlich*; rechnet sich; finanz*
        förder*; nachlass; rabatt*; skonto; tausend euro; investition*
    """,
    "finance": """
        kapitalwert*; barwert*; npv; irr; roi; return on investment; amortis*; payback; ebit*; tco
        gesamtbetriebskosten; business case; wirtschaftlichkeitsrechnung; abgezinst*; diskontiert*; capex; opex
        break even; gewinnschwelle; investition ~3 #; kosteneinsparung* ~2 #; einsparung* ~3 #; ersparnis* ~3 #
        # ~2 einsparung|ersparnis; spart ~4 #; jahresergebnis; ergebnis ~2 #; marge*; deckungsbeitrag*; rendite*
        zinsen; zinssatz; kapitalkosten
    """,
    "not_offer": """
        lorem ipsum; traceback; def ~2 return; select ~4 from; nicht im haus; nicht im büro; außer haus
        bin ~4 abwesend; abwesenheit*; abwesenheitsnotiz; automatische antwort; e mail wird nicht weitergeleitet
        wird nicht weitergeleitet; in dringenden fällen ~4 wenden; elternzeit; zahlungserinnerung; mahnung
        mahnstufe; mahngebühr*; falscher anhang; anhang vergessen; bankverbindung ~3 geändert|lautet|neu
        stellenanzeige; wir suchen ~4 m|w|d; m w d; w m d; bewerbung*; bewerben sie sich; ihre bewerbung
        stellenausschreibung; cookie*; cookies; datenschutzerklärung; impressum; allgemeine geschäftsbedingungen
        alle rechte vorbehalten; nutzungsbedingungen; newsletter abbestellen; öffnungszeiten; speiseplan
        kantine* ~3 gibt|heute|speise*; allergen*; zutaten; rezept; esslöffel; teelöffel; backofen
        gerichtsstand; lädt sie ein ~3 besprechung|teams|zoom; besprechungseinladung; teams besprechung
        kennwort; meeting id; einwahl*; besprechungs id; zum geburtstag; herzlichen glückwunsch; gute besserung
        kondolenz*; beileid; sendungsverfolgung; ihre bestellung wurde; bestellbestätigung
        auftragsbestätigung nr; wetterbericht; spielbericht; protokoll der sitzung; tagesordnung; fahrplan
        stadtrat; hauptversammlung ~3 einladung; passwort zurücksetzen; verifizierungscode; bestätigungscode
    """,
}
"""Topics, and what is said when they are spoken of."""

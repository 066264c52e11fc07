"""French turns of phrase by topic. Data only: how they are written is told in `flows.critic.phrases`.

One thing is added here, as a French word and the article before it are read as one: `'arrêt*` stands for
arrêt*, l'arrêt* and d'arrêt*.
"""

from __future__ import annotations

import re

STOP_WORDS = frozenset(
    """
    ainsi après au aujourd'hui aurait aussi aux avait avant avec avez avoir avons bien c'est car ce cela
    celle celles celui ces cet cette ceux chaque chez comme d d'ici d'un d'une dans de depuis des donc
    dont du déjà elle elles en encore entre est et faire fait il ils j j'ai je jusqu'à l l'on la le les
    leur leurs lors lui ma mais me mes moi moins mon même n n'a n'est ne nos notre nous on ont ou où par
    pas peut plus pour puis qu qu'elle qu'il qu'on qu'un qu'une quand que quel quelle quelles quels qui
    rien s'est s'il sans se sera serait si sommes sont sous suis sur ta tes toi ton tous tout toute
    toutes très tu un une vers voici vos votre vous y ça étaient était été êtes être
    """.split()
)
"""Words by which the language is told."""

_CLASSES = {
    "cut": """
        rédui* réduct* baissé* baissez baisser baissent baissons baissera* diminué* diminuez diminuer diminuent
        diminuons diminuera* diminue abaiss* raccourci* divisé* divisez diviser divise divisent divisons
        divisera* allég* supprim* élimin* évite* éviter* évité* économis* épargn* minimis* chuté* chuter chutent
        tombé* tomber tombent gagnez gagner gagnent gagne gagné coupe* limite* limiter
    """,
    "raise": """
        augment* amélior* accroît* accroître* accroiss* accru* boost* dope* dopez doper optimis* maximis*
        accélér* double* doublez doublé* triple* tripl* renforc* transform* fluidifi* simplifi* développe*
        multipli* décupl* libér* facilit* progress* gagn* automatis*
    """,
    "pain": """
        coût* charges dépens* frais temps délai* risque* rebut* gaspill* perte* retard* panne* 'arrêt* 'erreur*
        'effort* stress 'attente* consomm* facture* réclamation* litige* retour* 'émission* co carbone
        'empreinte complexité charge tâche* paperasse 'heures ruptures stock* surcoût* 'absentéisme turnover
        'accident* 'incident* défaut* non casse 'énergie* 'électricité kilomètres 'interruption* 'impayés
        'immobilisation*
    """,
    "good": """
        'efficacité productivité rentabilité ventes chiffre marge* performance* qualité rendement* cadence*
        disponibilité compétitivité croissance satisfaction visibilité sécurité fiabilité réactivité trésorerie
        résultat* production processus 'activité 'expérience 'image collaboration capacité* flexibilité
        traçabilité potentiel 'organisation gestion confort débit* autonomie fidélis* conversion*
    """,
    "work": """
        'installation* formation* maintenance* 'entretien* livraison* transport* port stockage stock
        déplacement* main 'œuvre 'intégration* migration* support 'assistance paramétrage* mise pièce* reprise*
        licence* mois 'année* 'an ans trimestre 'heure* développement* dépannage* 'intervention* réparation*
        modification* 'adaptation* conseil 'accompagnement 'étude* 'ingénierie module* 'option* prototype*
        'échantillon* 'essai* mises jour* consommables réglage* visite* conception personnalisation 'hébergement
        'implémentation déploiement prestation* 'atelier* 'extension* garantie 'outillage* cliché* frais tout
        service*
    """,
    "span": """
        jour jours journée journées semaine semaines mois trimestre trimestres semestre semestres an ans 'année
        'années 'heure 'heures minute minutes min h week nuit nuits matinée matinées matin demi soirée soirées
        saison exercice campagne
    """,
    "count": """
        # un une deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante plusieurs
        quelques
    """,
    "small": """
        deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt moitié tiers quart
    """,
    "month": """
        janvier février mars avril mai juin juillet août septembre octobre novembre décembre d'avril d'août
        d'octobre printemps automne hiver l'été d'été cet l'automne l'hiver d'automne d'hiver noël pâques
        rentrée t1 t2 t3 t4 lundi mardi mercredi jeudi vendredi 20*
    """,
    "crowd": """
        'entreprise* 'organisation* société* clients clientèle client marques secteurs 'industries firmes
        équipes professionnels particuliers acteurs
    """,
    "person": """
        directeur* directrice* dirigeant* gérant* président* présidente* pdg dg daf dsi drh dga cfo ceo cto rssi
        responsable* chef cheffe chefs cheffes patron patronne acheteur* acheteuse* contrôleur* contremaître*
        intendant* trésorier* économe proviseur* principal gestionnaire* planificateur* ordonnanceur*
        approvisionneur*
    """,
    "they": """
        ils elles leur leurs lui elle il ses son sa
    """,
}

_TOPICS: dict[str, str] = {
    "seller": """
        nous; notre; nos; nôtre; nôtres; je; j'ai; j'en; j'y; j'avais; j'ajoute; j'écris; j'aimerais; j'irai
        j'irais; mon; ma; mes
    """,
    "customer": """
        vous; votre; vos; vôtre; vôtres; tu; ton; ta; tes; toi; t'as; t'es
    """,
    "role_ours": """
        notre|nos|mon|ma ~2 <person>
        chargé|chargée|responsable|responsables|chef|directeur de|du compte|comptes|clientèle|projet dédié*
        interlocuteur dédié; responsable|chef ~2 dédié*
        explique|déclare|précise|affirme|souligne|indique ~4 <person>; chef de file|d'orchestre|d'œuvre
        responsable de traitement|vos|nos
        entreprise|société|acteur|démarche|politique|achats responsable|responsables; responsables de|et engagés
        tenu*|pleinement responsable; en chef
    """,
    "your_target": """
        vous voulez|visez|souhaitez|demandez|attendez|cherchez; vous vouliez|visiez|souhaitiez|demandiez
        vous avez ~1 demandé|fixé|visé|besoin; il vous faut; votre objectif|cible|but|ambition|exigence
        tu veux|vises|voulais; visé|visés par vous; que vous ~1 demandez|exigez|visez
    """,
    "company_fact": """
        fondé|fondée|créé|créée|implanté|implantée|établi|établie|né|née en|il|dans|depuis|à|par; depuis 19*
        depuis 20*; depuis plus de # ans; depuis # ans; depuis ~2 # 'années|ans; siège social|est|à; siège
        entreprise|société|groupe familial*; récompens*; primé|primée|primés; trophée*; lauréat*
        prix de 'innovation|l'entreprise; iso #; certifi*; accrédit*; agréé*; labellis*; label
        # ?000 collaborateur*|salarié*|employé*|clients|pays|sites|agences|usines|implantations
        # ?000 experts|techniciens|ingénieurs|magasins|références
        # ?000 utilisateurs|continents|filiales|métiers|entreprises
        plus de # ?000 ~1 collaborateur*|salarié*|clients|pays|sites|références|utilisateurs
        nos agences|bureaux; 'années|ans 'expérience|d'expertise|d'existence|de savoir; d'expérience; décennies
        génération|générations
        notre aventure|histoire|savoir|métier|mission|vision|ambition|philosophie|adn|gamme|catalogue|portefeuille|groupe|société|entreprise
        notre maison|équipe|technologie|plateforme|logiciel|solution|réseau|laboratoire
        notre bureau|expertise|offre|usine|parc|entrepôt|approche|méthode
        nos équipes|produits|services|usines|experts|ingénieurs|techniciens|valeurs|engagements|solutions|clients|ateliers|sites|collaborateurs
        nos consultants|machines|gammes|métiers|compétences|certifications|laboratoires
        nos partenaires|locaux|atouts|formules|offres|réalisations|conseillers; filiale*; chiffre d'affaires
        ca de #; part* de marché; brevet*
        nous sommes ~2 un|une|le|la|des|l'un|spécialis*|présent*|implant*|fier*|certifi*|heureu*|leader*
        nous proposons|offrons|fournissons|fabriquons|concevons|développons|commercialisons|disposons|employons|investissons|produisons|intervenons
        nous distribuons|réalisons|assurons|mettons|possédons|exploitons
        nous travaillons|croyons|innovons|accompagnons|intégrons|maîtrisons|exportons
        nous vous proposons|offrons|accompagnons|présentons
        nous avons ~2 plus|investi|#|développé|créé|lancé|ouvert|obtenu|conçu|agrandi|reçu|remporté; spécialis*
        spécialiste*; propose une|des|un|ses|aux|à|toute; conçoit; fabrique; commercialise; développe des|et|ses
        intervient ~2; met à|en votre|disposition
        fabricant|fabricante|éditeur|éditrice|fournisseur de|d'une|français*|européen*|historique|spécialis*|'équipements|leader
        prestataire|distributeur|constructeur|concepteur|intégrateur de|d'une|français*|européen*
        prestataire|distributeur historique|spécialis*|'équipements|leader
        constructeur|concepteur|intégrateur historique|spécialis*|'équipements|leader
        gamme|éventail|palette complète|complet|large|étendue|de
        large|vaste|complète gamme|choix|éventail|palette|catalogue; présent|présente|présents dans|en|sur|à
        qui sommes; à propos; lançons; annonce|annonçons le|la|son|notre|avoir|l'ouverture
        lance sa|son|le|la|une|un; fier|fiers|fière de; a|avons le plaisir de|d'annoncer
        l'entreprise|société|groupe est|compte|emploie|dispose|propose|possède|réalise; effectif*; capital de
        permettez moi|nous ~2 présenter
        # associés|avocats|juristes|consultants|bureaux|agences|architectes|chauffeurs|camions
        notre|nos cabinet|étude|maison|marque|marques|flotte|fondateur|fondateurs
        avons ~1 ouvert|inauguré|racheté|doublé|agrandi ~4 usine|site|siège|agence|bureau|entrepôt|filiale
    """,
    "feature": """
        fonctionnalité*; équipé|équipée|équipés|équipées|doté|dotée|dotés de|d'un|d'une; module*
        tableau|tableaux de bord; api; l'api; cloud; saas; plateforme*; plate forme; logiciel*
        'application|applications|appli; 'algorithme*; 'intelligence artificielle; ia; l'ia; d'ia
        machine learning; capteur*; 'interface*; portail*; chiffrement; temps réel; compatible*; inox
        inoxydable; technologie*; technologique*; automatis*; 'outil; outils; suite logicielle; s'intègre*
        ports; paramétrable*; configurable*; connecté|connectée|connectés|connectées; sans fil; moteur*
        matériel*; 'équipements; écran*; version #
        châssis; batterie*; écran tactile; est muni|munie d'un|d'une|de; boîtier*
        processeur*; fibre ~1 carbone; aluminium; autonomie de #
    """,
    "benefit": """
        <cut> ?de ?vos|votre|les|le|la|leurs|leur|tes ~3 <pain>; <cut> ?de ?ton|des|du|l'ensemble ~3 <pain>
        <cut> ?de ?considérablement|significativement|fortement|drastiquement|ainsi ~3 <pain>
        réduction|baisse|diminution|maîtrise|optimisation ~2 <pain>; économis*
        'économie|économies de|d'argent|sur|importantes
        'économie|économies substantielles|significatives|réalisées|durables|possibles
        gain|gains de|d'argent|d'énergie|en|important*|significati*
        gagn* ?du ?un ?de temps|argent|productivité|place|précieux|réactivité|efficacité|visibilité; gagn* en ~2
        faire gagner; fait gagner; gain de temps; <raise> ?de ?vos|votre|les|le|la|leurs|leur ~3 <good>
        <raise> ?de ?tes|ton|des|du|l'ensemble|considérablement|significativement|fortement ~3 <good>
        amélioration|optimisation|augmentation|accélération ~2 <good>; optimis* vos|votre|les|la|le
        simplifi* vos|votre|la|le|les; boost* vos|votre|la|le|les; transform* vos|votre
        accélér* vos|votre|la|le; fluidifi*
        dévelop* vos|votre ventes|activité|chiffre|croissance|clientèle|business
        plus rapide*|vite|tôt|simple*|facile*|facilement|rapidement|efficace*|efficacement|fiable*|productif*|productive*|sûr|sûrs|sûre
        plus sûres|léger*|court*|rentable*|fluide*|serein*|performant*
        plus économique*|écologique*|compétitif*|compétitive*|agréable*|précis*|durable*|confortable*
        moins de|d'un ~2 <pain>; moins de <pain>; moins d'erreur*|d'arrêt*|d'attente|d'heures|d'effort*
        moins d'incident*|d'énergie|d'accident*|d'interruption*|d'administratif
        moins cher*|coûteu*|énergivore*|long*|stress*|pénible*
        meilleur|meilleure|meilleurs|meilleures ~1 <good>
        meilleure|meilleur ~1 visibilité|gestion|maîtrise|expérience|rendement
        meilleure|meilleur ~1 suivi|communication|contrôle|compréhension|collaboration
        mieux gérer|maîtriser|piloter|servir|travailler|vendre|comprendre|suivre; 'efficacité; productivité
        rentabilité; compétitivité; rentable*; avantage* concurrentiel*; retour sur 'investissement
        tranquillité|paix d'esprit; esprit tranquille|libre
        en toute sérénité|tranquillité|simplicité|sécurité|confiance|autonomie|liberté; meilleurs résultats
        votre croissance|réussite|succès|performance; <good> accru*|optim*|maximal*|renforc*
        fini|finis|finie|finies les|le|la|l'; plus jamais; plus besoin de|d'
        sans interruption|attente|retard|délai|stress|rupture|panne|perte; débarrass*; oubliez ~3 <pain>
        oubliez les|vos; concentr* sur ~2 métier|cœur|essentiel|l'essentiel|clients|patients|activité
        vous|te|leur permet|permettent|permettra|permettant|aide de|à|d'être|d'avoir|gagner|économiser
        vous|te|leur aident|aidera|aidons|fait|feront|fera de|à|d'être|d'avoir|gagner|économiser
        permet|permettent|permettant à|aux|de|d'être|d'avoir ~3 <raise>|<cut>|gérer|maîtriser|suivre
        permet|permettent|permettant à|aux|de|d'être|d'avoir ~3 piloter|produire|travailler
        permet|permettent|permettant à|aux|de|d'être|d'avoir ~3 mieux|livrer|répondre
        atteindre|atteignez vos|leurs objectifs; avance sur ~2 concurrence|concurrents|temps
        facilit* ~2 vie|travail|quotidien|gestion|vos|votre|la|le|l'; soulage*; libère* ~3 temps|équipes|heures
        diviser|divisez|divise par; doublez; triplez; multipliez
        résultat* ~3 garanti*|immédiat*|rapide*|visible*; à moindre coût; bénéfice* pour|concret*
    """,
    "outcome": """
        au lieu de|d'un|d'une|des ?seulement <count>; au lieu des #
        pass*|tomb*|baiss*|recul*|chut*|descen* ~6 de|d'environ|à|sous <count>
        mont*|ramen*|ramèn*|rédui*|diminu*|augment*|progress* ~6 de|d'environ|à|sous <count>; de # ?% à # ?%
        de # <span> à <count>; <cut> ~5 #; <raise> ~5 #; divis* ~5 par #|deux|trois|quatre|cinq|dix
        # ?000 ?% ?€ ?<span> ~2 de|en|d'arrêts moins|plus; # ?% ~1 moins|plus; # fois moins|plus
        # ~4 de|en moins; # ~4 de|en plus; <count> ~2 de moins|plus; <count> ~4 en moins
        <count> <span> plus tôt|vite|gagné*|économisé*|en moins|de moins; gagn*|économis* ~4 #
        # <span> par <span>; # <span> gagn*|économis*|'économ*; <count> ~3 contre #
        baisse|hausse|recul|gain|'économie de ~1 # ?% ?€ sur|des|du|en|d'énergie|de|par
        fini|finis|finies ~2 appels|nuits|samedi*|week|astreinte*|ressaisie*
        ne ~2 plus rappelé*|appelé*|ressaisir|attendre; en # <span> au|contre|seulement; moins d'arrêts ~3 par
        # ~3 évité*|supprimé*
    """,
    "measure": """
        à l'heure; ponctualité; taux de|d'erreur*|d'occupation|d'absent*; délai|délais; rebut*; retouche*
        défaut*; 'arrêt|arrêts; disponibilité; temps de|d'arrêt|d'attente
        changement|changements de ~1 format|série|outil*; trs; cadence*; rendement*; litige*; réclamation*
        retours; rupture|ruptures; stock|stocks; 'absentéisme; turnover; rotation; 'arrêts maladie; démissions
        conversion; dso; bfr; trésorerie; clôture; 'audit*; conformité*; durée de|d'hospital*; réadmission*
        'infection*; 'accident*; 'incident*; kwh; mwh; kw; consommation*; gazole; carburant; à vide
        coût|coûts de|par|unitaire*|kilométrique*|d'une|du|complet; marge*; pénalité*; 'invendus; dlc; ddm
        durée de vie; casse; démarque; vacance; panne*; retard*; 'heures supplémentaires|sup|perdues|d'arrêt
        tickets; 'encours; 'intérim*; agios; 'impayés; co2; eau; palettes; surestaries; barquettes
        rendez vous manqués; appels; mtbf; premier coup; premier passage; productivité; 'erreurs de ~2
        interruptions
    """,
    "money": """
        €; $; £; eur; usd; chf; euro; euros; francs; centime*; k; million*; milliard*; marge*; trésorerie
        chiffre d'affaires; bénéfice net; résultat net|d'exploitation; rentabilité; retour sur; roi; van; tri
        ebitda; budget*; pénalité*; 'économie de|d'environ; coût*; facture*; amorti*
    """,
    "buzz": """
        leader|leaders mondial*|européen*|français*|incontesté*|du|de|des|en|sur|reconnu*|national*|dans; leader
        leadership; acteur|acteurs majeur*|incontournable*|clé|de référence|reconnu*|historique*
        partenaire|partenaires ~1 de confiance|privilégié*|idéal* référence|fiable*|de choix|de vos|de votre
        partenaire|partenaires ~1 de incontournable* référence|fiable*|de choix|de vos|de votre
        partenaire|partenaires ~1 de stratégique*|de référence|fiable*|de choix|de vos|de votre
        votre partenaire; référence du|sur|en|incontournable|dans|absolue|mondiale; numéro|n un|1; n°1
        premier plan
        meilleur|meilleure|meilleurs|meilleures ~1 solution*|qualité|service*|prix|produits|pratiques|rapport
        meilleur|meilleure|meilleurs|meilleures ~1 technologies|experts|conseils|offre
        meilleur|meilleure|meilleurs|meilleures ~1 conditions|expérience|allié|partenaire; le|la meilleur*
        rapport qualité prix; innovant*; innovation|innovations; l'innovation; d'innovation
        innove|innover|innovons; de pointe; dernier cri; dernière|nouvelle génération; état de l'art
        à la pointe; révolution*; disrupti*; avant gardiste; à l'avant garde; unique en|sur|au
        solution|expérience|approche|savoir|offre|alliance unique; inégalé*; incomparable*; inimitable*
        imbattable*; exceptionnel*; hors pair; hors du commun; sans égal; sans pareil; d'exception; excellence
        l'excellence; d'excellence; excellent*; supérieur|supérieure qualité
        qualité supérieure|irréprochable|optimale|totale|exceptionnelle; haut|hauts de gamme; premium
        haute qualité|performance|technologie|technicité; de qualité; qualité et ~1 service|réactivité|proximité
        la qualité au; gage de qualité|sérieux; ultra|hautement performant*; solutions
        solution ~1 innovante|complète|globale|idéale|intégrée|clé|performante|intelligente|sur|tout
        clé|clés en main; sur mesure; de bout en bout; a à z; tout en un; 360; gamme complète
        large gamme|choix|éventail|palette; vaste gamme|choix; offre globale|complète
        approche globale|holistique|personnalisée|client; holistique*; synergi*; 'écosystème*
        agile|agilité|l'agilité; évolutif*|évolutive*|scalable*; intuitif*|intuitive*
        puissant|puissante|puissants; performant*; intelligent|intelligente|intelligents|intelligentes
        transformation digitale|numérique; digitalis*; valeur ajoutée; forte valeur; plus value
        proposition de valeur; cœur|coeur de nos|notre|vos; au cœur|coeur; orienté* client*
        satisfaction client|clients|totale|maximale|de nos; satisfaction de nos; au service de; à votre service
        à votre ?entière écoute; à l'écoute; réactivité; proximité; professionnalisme; savoir faire; expertise
        l'expertise; d'expertise; expertise reconnue; reconnu|reconnue|reconnus pour|dans|par; éprouvé*
        renommé*; prestigieu*; passionné|passionnée|passionnés|passionnées
        équipe|équipes ~1 dynamique*|passionné*|d'experts|qualifié*|expériment*|pluridisciplin*; dévoué*
        engagement* qualité|fort; nous nous engageons; soucieu*; rigueur; toutes tailles; toute taille
        tous secteurs; tous les secteurs; toutes les tailles
        répond*|répondre à|aux ~3 besoins|attentes|exigences|enjeux
        adapté|adaptée|adaptés|adaptées à ~2 besoins|projet*|exigences; adaptées à; besoins spécifiques
        dépass* ~2 attentes; au delà de vos; vos attentes; vos enjeux; vos projets
        accompagn* ~4 projet*|croissance|transformation|réussite
        accompagn* ~4 succès|quotidien|démarche|défis|développement; relever ~2 défis; réinvent*; redéfini*
        libér* ~2 potentiel; booste*; boostez; propuls*; décupl*; repouss* ~2 limites; de demain; du futur
        prêt|prêts pour demain|l'avenir; avenir durable; visionnaire*; pionnier*; pionnière*; incontournable*
        éco responsable*; écoresponsable*; haute couture; pérenne*; optimal*; maximiser; la force de|d'un
        une longueur d'avance; fer de lance; game changer; best in class; end to end; smart; success
        expérience client; tiers de confiance
    """,
    "feeling": """
        passion*; amour|l'amour|d'amour|amoureu*; aimons; aimez; aiment; aimer; rêve|rêves|rêver|rêvez|rêvé
        cœur|cœurs; coeur|coeurs; âme|âmes|l'âme|d'âme; joie|joies; bonheur*; heureu*
        sourire|sourires|souriez|sourit; inspire|inspirer|inspirez|inspirant*|inspiration*; magi*
        fier|fiers|fière|fières|fierté; émotion*; l'émotion; d'émotion*; émouv*; émerveill*; enthousias*
        confiance; sérénité; serein*; tranquill*; beauté; harmonie; chaleureu*; imaginez; imaginons; osez; oser
        vibrer; vibre|vibrent|vibrons; l'aventure; aventure; humain|humaine|humanité; l'humain; bien être
        plaisir*; douceur*; on rit; rire|rires|rions; pleure|pleurer|pleurons; famille; proches; liens
        complicité; étoiles; croyons; conviction*; dormez; dormir; apais*; sentiment*; ressentir; ressentez
        énergie positive; bienveillan*; partage; espoir*; optimisme; liberté; évasion; merveill*; sublim*
        tendresse; générosité; ensemble; écrivons; avenir radieux|meilleur|plus; monde meilleur; respirez
        bonne humeur; convivial*; éblou*; chaleur humaine; vivre|vivez ~2 expérience|rêve|émotion*|moment*
        tout notre cœur|coeur
    """,
    "relationship": """
        relation*; partenariat*; partenaire; ami|amis|amie|amitié|l'amitié|d'amitié; confiance; fidélité
        loyauté; à vos côtés; famille; complicité; proximité; poignée de main; ensemble depuis; lien|liens
        interlocuteur
    """,
    "risk_removed": """
        périmètre; le périmètre ~3; spécification*; pas ~1 défini*|figé*|spécifi*|arrêté*; mal défini*
        flou|floue|floues; complexe*; complexité; interfaces; vos interfaces|plans|recettes|lignes|schémas|codes
        nommé*|nominativement|désigné* ~3 contrat|marché; au contrat; dans le contrat; s'il part|quitte|s'en
        si ~4 part|quitte|change|partait; connaît vos|votre|déjà|la|le|les; connaissent vos|votre|déjà|la|le|les
        de zéro; repartir; réexpliqu*; sans nouvel|nouveau appel; nouvel appel d'offres; avenant*
        le risque que|de|d'un|qu'un; risque de|d'arrêt|d'erreur; transfert; passation; reprise de|du; montée en
        cahier des charges; imprévu*; à mi projet; en cours de ~1 projet|chantier|route; remplaçant*; suppléant*
        succession; requalif*; homologation
    """,
    "give": """
        gagnons rien; on ne gagne rien; nous perdons de l'argent
        renonçons à ~2 hausse|augmentation|frais; reste|restent chez nous; aussi longtemps; sans minimum
        sans engagement; tant qu'il|que vous; quand vous voulez|voudrez|pourrez; offert|offerte|offerts
        gratuit*; offert|offerte|offerts|offertes; gracieu*; sans frais; à nos frais; à notre charge
        remise supplémentaire|exceptionnelle|de plus; rabais; ristourne*; geste commercial; illimité*
        cadeau*; je vous rends; concession*; inclus sans supplément|limite; autant que vous voulez|voudrez|souhaitez
        quand vous voulez|voudrez; sans engagement ni|de; sans contrepartie; rien à payer
        port offert|gratuit|payé; franco de port; tout est compris|inclus|gratuit|offert
        partez quand bon|vous; arrêtez quand vous; résiliez|résilier quand vous
    """,
    "give_plain": """
        ne me|nous dois|devez rien; garde|gardez ton|votre argent; est pour nous; c'est pour nous
        autant de|d'allers fois|temps|révisions|modifications|visites que|qu'il ~3
        autant de|d'allers retouches|versions|interventions|essais|d'échantillons que|qu'il ~3
        autant que vous voulez|voudrez|souhaitez; autant que tu veux
        aussi souvent|longtemps que vous|nécessaire; aussi souvent|longtemps qu'il
        payez|payer|paierez|réglez|prenez ~4 quand|lorsque vous ?le ?en voulez|voudrez|souhaitez|pourrez|pouvez
        commandez|retournez ~4 quand|lorsque vous ?le ?en voulez|voudrez|souhaitez|pourrez|pouvez
        rendez|livrons|réglerez ~4 quand|lorsque vous ?le ?en voulez|voudrez|souhaitez|pourrez|pouvez
        tu paies quand; paies|règles quand tu; quand bon vous
        ce que vous voulez|voudrez|demandez|exigez|désirez
        tout ce que vous voulez|voudrez|demandez|demanderez|souhaitez|désirez|exigez
        tout ce que tu veux|voudras|demandes; vos désirs sont; vos conditions seront ~1 nôtres
        aux conditions que vous; comme bon vous semble; ne vous refus*
        nous acceptons|j'accepte ~1 tout|toutes|d'avance|n'importe|conditions
        n'importe quel|quelle prix|offre|tarif|devis|montant|remise|rabais
        quel|quelle que soit ~1 prix|tarif|offre|remise|rabais|montant|coût
        quel|quelle qu'en soit ~1 prix|montant|coût; quel|quelle qu'il|qu'elle soit; coûte que coûte
        quoi qu'il en|nous coûte; fixez|choisissez|nommez|écrivez|décidez ~1 votre|le|du prix|tarif|montant
        dites|donnez ~1 votre prix ~1 nous; votre prix ?est sera|le|notre nôtre|prix
        à vous de fixer|dire|choisir|décider ~1 prix|tarif|montant; votre prix|tarif sera ~1 nôtre
        chèque en blanc; carte blanche; blanc seing
        aligne*|alignons|alignerons|alignerai sur ~3 offre|offres|prix|tarif|tarifs|concurrent*|devis
        battons|battrons|battrai|bats ~4 offre|offres|prix|tarif*|concurrent*
        toujours # ?% ~1 sous|inférieur*|moins; toujours ~1 moins cher ~1 que; toujours en dessous|dessous
        moins cher que n'importe|tous|quiconque
        pay*|régl* ~1 ce que|qu'il vous voul*|pouvez|estimez|jugez|semble; pay*|régl* ~1 bon vous semble
        pay*|régl* ~2 à|selon votre convenance; pay*|régl* ~1 si vous ~3 satisfait*|content*|voulez
        pay*|régl* quand|si ça|cela ~2 plaî*|convient|arrange; à votre convenance pour|et ~2 règl*|pai*
        sans limite|limites|limitation|plafond; offert*|gratuit* sans durée|date; à volonté; à discrétion
        offert*|gratuit* ~3 à vie; à vie
        gratuit|gratuite|gratuits|gratuites à|pour|tant|aussi ~1 vie|toujours|vous|que|longtemps
        tout ~4 à notre|ma charge
        prend|prenons|prendrons|prends ~2 tout|tous|toutes|toute|l'intégralité ~4 charge|compte
        absorb*|supportons|supporterons|couvrons ~1 tous|tout|toutes|toute|l'intégralité ~2 frais|coûts|dépenses|surcoûts|écarts|risques|dépassements|hausse|hausses
        couvrirons|payons|paierons|assumons ~1 tous|tout|toutes|toute|l'intégralité ~2 frais|coûts|dépenses|surcoûts
        couvrirons|payons|paierons|assumons ~1 tous|tout|toutes|toute|l'intégralité ~2 écarts|risques
        couvrirons|payons|paierons|assumons ~1 tous|tout ~2 dépassements|hausse|hausses
        couvrirons|payons|paierons|assumons ~1 toutes|toute|l'intégralité ~2 dépassements|hausse|hausses
        ne vous coûte|coûtera|coûteront|coûtent rien|pas; ne paierez|payerez|payez|paies|paieras rien
        n'aurez|n'avez rien à ~1 payer|régler|débourser; sans contrepartie*
        sans ?aucune ?la ?moindre contrepartie*; aucune contrepartie*; rien en échange|retour|contrepartie
        sans rien ~1 demander|attendre|exiger|en; nous|on|je ne ~2 demand*|attend*|exig*|réclam* rien
        ne ~2 demandons|attendons|exigeons|réclamons rien; n'attendons|n'attends|n'exigeons|n'exige rien
        sans condition|conditions; sans ?aucune ?la ?moindre condition; aucune condition; tout gratuit
        prix coûtant; sous notre ?prix coût|revient; sacrifi* ~2 marge*
        oubli* ~2 marge*|frais|facture*|pénalité*; faisons|fais|faites|fait ~1 cadeau|grâce
        offrons|offrirons ~1 tout|l'intégralité; dites ~1 oui à tout; oui à tout
        <work> ~1 illimité|illimitée|illimités|illimitées
        <work> ~4 gratuit|gratuite|gratuits|gratuites ~1 vie|toujours|aussi|tant; pay*|régl* comme|ce que
        n'êtes|n'êtes tenu* à rien|aucun*; vous ne vous engagez ~1 rien; rien à signer|prouver; même rien
        gardez ~2 quand même; remboursé* ~3 sans condition|question*|justificat*|discuter
        sans poser de questions; sans question*; nous dirons|disons oui; dirons toujours oui
        toute modification|adaptation|extension|demande ~4 comprise|gratuite|offerte|incluse|charge
        toutes les|vos modifications|adaptations|extensions ~4 comprises|gratuites|offertes|incluses|charge
        toutes les|vos demandes|envies|corrections ~4 comprises|gratuites|offertes|incluses|charge
        moins que le|la moins; les yeux fermés
        à prix|tarif coûtant; vendons|travaillons|livrons à perte; aucune marge ?pour ?nous
        sans ?aucune marge pour|de notre; frais|facture*|pénalité* ~4 on|nous oublie|oublions
        on|nous oublie|oublions ~2 frais|facture*|pénalité*|clichés; ne ~2 verrez|recevrez ~1 jamais ~2 facture
        jamais de facture; sans facture; ne comptons|comptez pas|jamais ~1 heures
        tout le reste ~1 compris|inclus|offert; tout ce qui ~6 compris|inclus|offert|charge; servez vous
        pas besoin de vous engager|signer|commander
        payez|paierez|réglez ~1 que si ~2 envie|plaît|voulez|souhaitez
        ne ~1 sera|seront ~1 jamais facturé|facturée|facturés|facturées
        sans facturation sans|aucune|ni; sans ~1 rien ~1 devoir; sans contrepartie ni; tout ~2 à l'oeil
        tout ce qu'il vous plaira
        ce qu'il vous plaira
        vos conditions ~1 seront|sont ~1 les
        vous dictez ~2 prix|conditions
        n'importe quelles|quels conditions|délais|prix|demandes
        votre|ton prix ~2 sera|c'est le mien|nôtre; dites moi|nous ~2 prix ~3 mien|nôtre
        combien vous voulez|souhaitez payer; ce sera le mien
        c'est cadeau; c'est offert ~2 tout|aussi|toujours; offert de bon coeur
        sans minimum et|ni sans; sans minimum ~2 sans; sans durée ~2 sans; sans minimum ni; ni minimum ni
        même vos heures
        payez quand vous; réglez quand vous
        oubliez la|cette|votre facture; j'annule la|vos|les facture*; annulons la|vos|les facture*
        déchirons la facture; gardez tout|le|la ~2 quand|même; peu importe qui|combien|le
        quel que soit le responsable|nombre|coût; autant de fois que; à nos frais ~2 toujours|aussi|même
        transport|port|pose|installation|formation|reprise|étude|livraison ~1 est|sont pour nous
    """,
    "give_strong": """
        illimité|illimitée|illimités|illimitées ~2 gratuit*|offert*|sans|compris*
        <work> ~1 illimité|illimitée|illimités|illimitées
        <work> ~4 gratuit|gratuite|gratuits|gratuites|gratuitement|gracieusement
        <work> ~3 offert|offerte|offerts|offertes; gratuitement; gracieusement; à titre gracieux|gratuit
        <work> ~3 sans frais|surcoût|supplément; sans frais supplémentaire*|pour|aucun|ni
        sans ?aucun ?le ?moindre frais|surcoût|supplément; sans surcoût; sans supplément
        à nos|mes ?propres frais; à notre|ma ?entière ?seule charge|compte
        absorbons|absorberons|prenons|prends|assumons|supportons ~4 hausse*|surcoût*|différence
        absorbons|absorberons|prenons|prends|assumons|supportons ~4 dépassement*|pénalité*|fret|perte*
        en cadeau; c'est offert; c'est gratuit; c'est accordé; moitié prix
        renonç* ~3 marge*|frais|facture*|pénalité*|règlement|indexation|acompte
        annul* ~3 facture*|frais|pénalité*|solde|reliquat; geste commercial; # ?% de remise|rabais|ristourne
        # ?% de réduction ?supplémentaire ?commerciale ?immédiate sur ~2 prix|tarif*|facture*
        # ?% de réduction ?supplémentaire ?commerciale ?immédiate sur ~2 commande*|abonnement|catalogue
        # ?% ~1 sur ~1 tarif|tarifs|catalogue; remise|rabais|ristourne ~2 de # ?%
        remise ~2 supplémentaire|permanente|définitive
        réduction de # ?% sur ~2 prix|tarif*|facture*|commande*|abonnement; prix bloqué* à|pour|sans
        vous offrons|offre|offrirons|offrirai la|le|les|l'installation ~1 <work>
        vous offrons|offre|offrirons|offrirai l'intégration|l'année|l'ensemble|<small>|# ~1 <work>
        aucun|aucuns frais; en guise de cadeau; cadeau de|d'accueil|bienvenue|fidélité|maison
        baissons|baisse|réduisons|réduis|baisserons nos|notre|mes|mon prix|tarif*|honoraires
        ne ~2 facturerons|factureront|facturons|facturerai|facturera ~1 rien|pas|jamais
        rien à payer|régler|débourser; sans vous ~1 facturer; baisse de # ?% ~4 accordé*|accept*|ok
        paiement à 90|120|180; à # jours de paiement; délai de paiement ~3 90|120|180
        frais ~3 sont|seront pour nous|moi|notre; c'est cadeau
        aux frais de la maison; c'est la maison qui; vous fais|faisons ~1 cadeau de
        vous laissons|laisse|cédons|cède|mettons|prêtons ~4 gracieusement|gratuitement
        # % de remise; # % sur tout|toute|toutes|l'ensemble
        mise en service offerte|gratuite
    """,
    "return": """
        en échange de|d'un|d'une|nous|vous|je|il|la|votre
        en contrepartie de|d'un|d'une|nous|vous|je|votre|il|un|une|le|la; en retour vous|nous|je|votre
        contre un|une|votre|vos|deux|trois|engagement|paiement|signature
        contre ~2 engagement|référence|témoignage|acompte|volume*|exclusivité|visite*|signature; à condition
        aux conditions suivantes|ci; sous réserve|condition; pourvu que|qu'il; moyennant; dès lors que
        dès lors qu'un*; lié|liée|liés|liées à|au|aux; conditionné*; dépend*; subordonn*; sauf si|accord
        si|s'il|dès|quand|lorsque vous signez|prenez|commandez|acceptez|prolongez|payez|réglez|donnez|passez|renouvelez|restez|fournissez
        si|s'il|dès|quand|lorsque vous confirmez|ajoutez|gardez|regroupez|choisissez|groupez
        si|s'il|dès|quand|lorsque vous bloquez|engagez|atteignez|dépassez|partagez|témoignez
        si vous vous|nous engagez|laissez|confiez|donnez|passez|ouvrez|versez; si ~2 volume*|commande*
        si le volume|volumes; vous vous engagez; engag* sur|pour|à ~3 #|deux|trois|volume*|an|ans
        engagement de|sur|ferme*|annuel*|pluriannuel*|minimum|minimal|d'un|d'une|volume; # ans ferme*
        contrat ~2 de|sur <count> ans|mois; durée de <count>
        volume*|quantité*|commande* annuel*|minimum|minimal*|minimale*|ferme*|groupée*|garanti*|de; acompte*
        d'acompte; d'avance; à la commande
        paiement|règlement à|sous|comptant|anticipé|d'avance|avant|en #|<count>; paiement comptant|anticipé
        payé* ~1 sous|à|d'avance|comptant; référence client; référence* auprès; comme référence
        visite|visites de|d'ateliers|d'usine|dans|chez|sur; témoign*; étude de cas; cas client
        droit de ~2 citer; parler à|avec deux|trois|<count>|nos; appel* de référence; contrat cadre
        camion* complet*; palette* complète*; prévision*; exclusiv*; préavis; ce que nous attendons|vous demand*
        j'attends|nous attendons de|en; ce que|qu'il nous faut; nous avons besoin; il nous faut; retir* ~3
        je retire; on retire; sort du périmètre; laiss* ~1 de côté; échange|échanger contre; troc
    """,
    "return_close": """
        en échange de|d'un|d'une|nous|vous|je; en contrepartie de|d'un|d'une|nous|vous|je
        en retour vous|nous|je; contre un|une|votre|vos|deux|trois ~1; à condition; sous réserve|condition
        pourvu que; moyennant; dès lors que; lié|liée|liés|liées à|au|aux ~1
        si|dès|quand|lorsque vous signez|prenez|commandez|acceptez|prolongez|payez
        si|dès|quand|lorsque vous réglez|passez|renouvelez|restez|choisissez|atteignez|dépassez
        si vous vous engagez; si ~3 volume*|commande*; engagement de|sur|ferme|annuel|d'un|d'une
        pour un contrat|engagement de; avec un contrat|engagement|volume|acompte
    """,
    "return_plain": """
        en échange nous|vous|je; en échange d'un|d'une|de|du ~3 ans|an|contrat|volume
        en échange d'un|d'une|de|du ~3 engagement|commande|paiement|référence|témoignage
        en contrepartie nous|vous|je|de|d'un|d'une|il; en retour vous|nous|je
        ce que nous ~1 demandons|attendons; nous vous demandons ~2 en|un|une; notre condition|contrepartie
        nos conditions sont; à deux|une|trois condition|conditions
    """,
    "cap": """
        plafonn*; plafond de|à|annuel; dans la limite; limité|limitée|limités|limitées à|aux|au
        usage raisonnable; au maximum; # <span> ~2 maximum; jusqu'au # <month>; jusqu'en <month>; jusqu'à fin
        sous <count> <span> ~1 suiv*
    """,
    "limit": """
        plafonn*; plafond de|à|annuel; dans la limite; limité|limitée|limités|limitées à|aux|au; limite de
        jusqu'à #|<count>|fin; jusqu'au #|<month>; jusqu'en <month>; au plus; au maximum; maximum
        pas plus de|loin; n'irai pas; usage raisonnable; <count> premier|premiers|premières|première
        premier|première <span>|site|commande; pendant <count> ~1 <span>; pour <count> ~1 <span>; une fois
        une seule fois; pilote; essai*; l'essai; d'essai; inclus|incluse|incluses|compris|comprise|comprises
        ensuite; au delà; puis #; par la suite; passé ce; échantillon*; garantie; notre faute|erreur|retard
        si nous ~3; # 'heures|jours|visites|sites|utilisateurs|pièces|unités|mois; avant le #; valable jusqu'au
        hors
    """,
    "hedge": """
        ne ~1 garanti* ~1 pas|rien|que|aucun*; sans garanti*; aucune garantie; impossible de garantir; si; s'il
        s'ils; s'elle; si l'on; peut; pourrait; pourraient; pourriez; pourrions; pourrais; devrait; devraient
        devriez; devrions; serait; seraient; seriez; aurait; auraient; auriez; ferait; feraient; faudrait
        vaudrait; irait; permettrait; permettraient; passerait; passeraient; baisserait; coûterait; coûteraient
        économiseriez; économiserait; gagneriez; gagnerait; tomberait; tomberaient; représenterait; rapporterait
        réduirait; réduiraient; diminuerait; resterait; prendrait; éviterait; donnerait; ramènerait; testerions
        vérifierions; proposerais; proposerions; compterions; aimerais; aimerions; voudrais; commencerions
        mesurerions; environ; d'environ; à peu près; autour de|d'un; de l'ordre; l'ordre de; ordre de grandeur
        grosso modo; quelque #; estim*; l'estimation; hypothèse*; l'hypothèse; d'hypothèse*
        à vérifier|confirmer|valider|tester|mesurer|affiner|discuter|prouver|étudier|établir|voir; reste à
        sous réserve; à condition; je crois|pense|suppose|parie|dirais|m'attends|doute|soupçonne|imagine
        nous pensons|estimons|visons|espérons|supposons|croyons|prévoyons|attendons|cherchons|doutons
        on peut|pense|espère|suppose|estime|vise; probable*; vraisembl*; sans doute; sauf; objectif*; l'objectif
        d'objectif; cible; viser|vise; en général; généralement; souvent; parfois; en moyenne; d'habitude
        typiquement; habituellement; possible*; éventuel*; incertain*; potentiel*; théorique*; théorie; calcul*
        simul*; scénario*; test|tests|tester|testons; essai|essais|l'essai|d'essai; pilote; vérifi*; prévision*
        prévu*; à mon avis; à notre avis; selon nous; ne sais pas; ne savons pas; ne sait pas
        pas sûr*|certain*|encore; inconnu*; semble*; paraît; apparemment; tend|tendent; dépend*; selon; d'après
        corrigez; à vous de; voulons|veux vérifier; je table; tabl*; espér*; souhait*; projet*; fourchette
        entre # et #; jouable; réaliste*; plausible*; provisoire*
    """,
    "assured": """
        une fois pour toutes; pour de bon; c'est plié|gagné ?d'avance; considérez ~3 réglé*|résolu*|fait|acquis*
        affaire réglée|classée|conclue; de l'histoire ancienne; appartien* au passé; problème réglé|résolu
        met|mettons|mettra fin aux ~3; mettra|mettons fin à vos; mettez fin aux; c'est la fin des; c'en est fini
        tranquille pour ~2 ans|toujours|longtemps; vous êtes ~1 tranquille|gagnant*
        dormez ~1 tranquille*|deux oreilles; dormir ~2 deux oreilles; vous pouvez compter dessus|là
        comptez là dessus; ma parole; parole d'honneur; ce n'est pas une prévision|hypothèse|estimation
        c'est une certitude; quoi qu'il arrive|advienne; qu'il pleuve; sans exception; chaque fois sans
        mois après mois; année après année; tous nos clients ~2 constat*|gagn*|économis*|réduis*|y
        tous l'ont|y sont|ont réussi; ne ~1 tombe|tombent|échoue|échouent|casse|cassent ~1 jamais
        ne ~1 s'arrête|s'arrêtent|rate|ratent|perd|perdent ~1 jamais
        impossible de se|rater|échouer|perdre|tomber; rien ~3 peut|pourra mal|arriver|échapper
        vous ne pouvez ~1 pas|que échouer|rater|perdre|gagner|réussir; n'arrivera|n'arriveront plus|jamais
        ne se reproduira|reproduiront ~1 plus|pas|jamais
        zéro ~1 réclamation*|erreur*|accident*|perte*|casse|arrêt*
        zéro ~1 alarme*|incident*|retour*|gaspillage|non|litige*
        plus aucun|aucune ~1 panne*|retard*|rupture*|réclamation*|erreur*|perte*
        plus aucun|aucune ~1 arrêt*|litige*|accident*|souci*|problème*|stress; plus un seul|une seule ~2
        plus jamais de|d'un|d'une; vos ~3 sont ~1 assuré*|sauvé*|garanti*; point final; ni plus ni moins
        c'est aussi simple; tout simplement ~1 gagn*
        vous pouvez l'annoncer|le dire|annoncer|dire ~2 direction|conseil|patron
    """,
    "you_gain": """
        vous économisez|gagnez|récupérez|épargnez|encaissez|réduisez|divisez|doublez|évitez|supprimez ~3 #
        vous économisez|gagnez|récupérez ~2 <count> <span>; tu économises|gagnes|récupères|doubles ~3 #
        vous doublez|triplez|divisez|supprimez|éliminez vos|votre
        vous ~1 fait|font|rapporte|rapportent|apporte|apportent|économise ~2 #
        vous ~1 fait|font gagner|économiser ~2 #; vous rend|rendent|restitue # ~2 <span>
        vos ~4 diminuent|chutent|tombent|passent|fondent|doublent ~2 de|d'un|à|sous|par #|moitié|tiers
        votre ~4 diminue|chute|tombe|passe|fond|double|descend ~2 de|d'un|à|sous|par #|moitié|tiers
        vos ~4 disparaissent|fondent|s'envolent|explosent; votre ~4 disparaît|fond|s'envole|explose
        nous divisons|doublons|triplons|ramenons|supprimons ~1 vos|votre; dans votre poche|poches|caisse
        vous serez ~1 à #; vous atteignez ~1 #; vous allez adorer; vous adorerez; vous nous remercierez
        vous me remercierez; # ~3 deviennent|devient #
    """,
    "past": """
        était; étaient; avait; avaient
        a|ont|avons|j'ai|sont|est ~1 passé*|baissé|reculé|chuté|diminué|augmenté|mesuré|relevé|constaté|compté|gagné
        a|ont|avons|j'ai|sont|est ~1 perdu|réduit|économisé|fait|vu|tombé*|obtenu|publié|tenu|ramené|évité
        l'an|l'année dernier|dernière|passé|passée
        l'hiver|l'été|l'automne|mois|trimestre|printemps|saison dernier|dernière|passé|passée; en 20*; en 19*
        depuis ~2 20*; entre <month>; il y a <count>; auparavant; précédent*; chez ~1 un|une|deux|trois|le|la
        en moyenne; en médiane; même taille; similaire*; comparable*; leur|leurs propre|propres; avons mesuré
        selon; d'après
    """,
    "hedge_strong": """
        peut être; pourrait; pourraient; pas sûr*|certain*; estim*; probable*; vraisembl*; sauf; à moins
        seulement si; uniquement si; que si; essai*; l'essai; pilote; n'est pas; n'est ~2 vrai*; faux
        personne ne ~1 promet*|peut; illusion*; rare*; sans doute; nous ne promettons
    """,
    "rhetorical": """
        et si je|nous|vous|votre|vos|on; saviez vous; voulez vous ~2 économiser|réduire|augmenter|doubler|gagner|améliorer|vendre
        souhaitez vous ~2 économiser|réduire|augmenter|doubler|gagner|améliorer|vendre; marre|assez|fatigué|fatigués de|des|du
        prêt|prêts|prête à; qui ne voudrait|rêve|souhaite; pourquoi payer|attendre|continuer|se; que diriez vous; et si c'était
        ça vous parle; cela vous parle; imaginez
    """,
    "estimate": """
        estim*; l'estimation; d'estimation; hypothèse*; l'hypothèse; d'hypothèse*; supposition*
        à vérifier|confirmer|valider|tester|mesurer|affiner|prouver; vérifi* ~3 si
        nous vérifierions|testerions|mesurerions; on vérifierait|testerait; ordre de grandeur; à peu près
        à la louche; au doigt mouillé; grosso modo; fourchette; simulation; notre calcul
        calcul ~1 provisoire|prudent; chiffre* ~1 provisoire*|prudent*|de travail; au crayon; prudemment
        pas encore ~1 confirmé*|vérifié*|mesuré*|validé*; personne ~3 confirmé|mesuré|vérifié
        n'a pas ~1 été ~1 confirmé*|vérifié*|mesuré*|testé*; probable*; vraisembl*; peut être; pourrait
        pourraient; pourriez; possible*; je table sur; nous tablons; nous supposons; je suppose
    """,
    "certain": """
        vous ?n' ?ne réduirez|économiserez|gagnerez|atteindrez|doublerez|triplerez|obtiendrez|diviserez|augmenterez|diminuerez|améliorerez|supprimerez|éliminerez
        vous ?n' ?ne éviterez|vendrez|perdrez|récupérerez|baisserez|accélérerez
        vous ?n' ?ne rentabiliserez|dépasserez|constaterez|multiplierez|optimiserez|raccourcirez|maîtriserez
        vous allez ~1 réduire|économiser|gagner|doubler|diviser
        vous allez ~1 augmenter|atteindre|éliminer|supprimer|adorer|récupérer
        tu ~1 réduiras|économiseras|gagneras|doubleras|diviseras
        vous n'aurez|n'attendrez|n'entendrez|ne ~2 plus ?jamais ~2 panne*|retard*|rupture*
        vous n'aurez|n'attendrez|n'entendrez|ne ~2 plus ?jamais ~2 perd*|souci*|inquiét*
        votre|vos|leurs|leur|la|le|les ~6 baissera|baisseront|diminuera|diminueront|chutera|chuteront|disparaîtra|disparaîtront|augmentera|augmenteront|doublera|doubleront
        votre|vos|leurs|leur|la|le|les ~6 tombera|tomberont|s'envolera|s'envoleront|explosera|exploseront
        votre|vos|leurs|leur|la|le|les ~6 triplera|fondra|fondront|grimpera|s'améliorera|s'amélioreront
        votre|vos ~8 passera|passeront sous; votre|vos ~8 passera|passeront de|à <count>
        vos ~6 seront ~1 réduit*|divisé*|supprimé*|éliminé*|doublé*
        votre ~6 sera ~1 réduit*|divisé*|supprimé*|éliminé*|doublé*; disparaît donc|définitivement|dès
        réduira|réduirons|divisera|diviserons|doublera|doublerons vos|votre|de|par|les|la|le
        supprimera|supprimerons|éliminera|éliminerons|économisera|augmentera vos|votre|de|par|les|la|le
        fera|feront|ferai ~1 baisser|gagner|économiser ~1 vos|votre|vous|de|#|jusqu'à
        fera|feront|ferai ~1 disparaître|chuter|grimper ~1 vos|votre|vous|de|#|jusqu'à
        nous ferons baisser|gagner|disparaître; vous fera|feront|ferons|ferai économiser|gagner
        nous allons ~1 réduire|diviser|doubler|supprimer|éliminer|augmenter|baisser ?vos|votre; garanti
        garantis; garantissons; garantit; garantissent; garantirons; résultat* ~2 garanti*
        satisfaction|réussite|performance garantie|garanties|assurée|assurées
        économie*|efficacité|rentabilité|qualité garantie|garanties|assurée|assurées
        garantie de résultat*|totale|absolue|à 100; garanties ~1 100|dès|par nos
        nous|je vous ~1 promets|promettons|garantis|garantissons|certifie|assure que; promesse tenue
        je m'engage à ce; sans ~1 aucun|nul doute; sans l'ombre; aucun doute; nul doute; à coup sûr
        c'est mathématique|sûr|certain|garanti|imparable; coup sûr; assurément; indéniablement; indiscutable*
        incontestable*; inévitable*; infaillible*; infailliblement; immanquable*; à tous les coups; à tout coup
        soyez ~1 sûr*|assuré*|certain*|tranquille*; n'ayez aucun|aucune
        vous pouvez ~1 être sûr*|certain*|tranquille*; zéro risque|panne|défaut|rupture|retard|erreur|litige
        risque zéro; aucun risque; sans ~2 aucun|moindre risque
        100 ?% ~1 garanti*|sûr|sûre|fiable*|satisfait*|sécurisé*|disponible*|efficace*
        toujours à|au|aux ~1 heure|l'heure|temps|meilleur|rendez
        toujours disponible*|livré*|ponctuel*|parfait*|satisfait*|gagnant*; toujours ~2 garanti*; plus jamais
        jamais ?plus ?de ?d' ?une ?un ?en ?à panne*|retard*|rupture*|défaut*|défaillan*
        jamais ?plus ?de ?d' ?une ?un ?en ?à court|d'erreur|d'arrêt|d'échec|défaut
        ne ~2 jamais ~1 panne|retard|défaut|déç*|échou*|faillir|rupture
        se paie|paye|rembourse|finance ~1 tout|seul|de|lui|elle; s'autofinanc*; s'amorti* tout|toute|d'elle|de
        rentabilisé* dès|immédiat*; dès le premier <span> ~1 vous; définitivement réglé*|résolu*
        vous serez ~1 conquis*|ravi*|séduit*|enchanté*|gagnant*; prouvé* que
        marche|fonctionne|réussit à tous ~1 coups; systématiquement ~1 gagn*|rédui*
        vous amortirez|amortissez ~6 c'est|en # ~2 c'est; c'est une évidence|certitude|garantie; c'est couru
        rentabilité|réussite|succès|résultat|retour|gain|économie ~3 est|sera assuré|assurée|certain|certaine
        résultats|gains|économies ~3 sont|seront assurés|assurées|certains|certaines
        ne ~1 lâchera|lâcheront|trahira|décevra|décevront|faillira ~1 jamais|pas
        vous êtes|serez assuré|assurée de
        votre|vos ~4 va|vont ~1 bondir|exploser|doubler|tripler|chuter|fondre|s'envoler|disparaître|décoller
        vous verrez ~1 vos|votre ~4 fondre|chuter|baisser|doubler|bondir|disparaître|diminuer|augmenter|décoller
        vous amortirez ~4 en #|<count>; s'amortira en|dès; votre|vos ~4 bondira|bondiront|décollera|décolleront
        échec ~1 impossible|exclu; réussite|succès|résultat|résultats ~1 inéluctable|inéluctables
        je vous le promets|garantis|assure; nous vous le promettons|garantissons
        c'est certain|garanti|sûr|promis|mathématique; sans aucun doute; seront ravis|enchantés|conquis
        appartiendront|appartient au passé; ne tombe|tomberont|tombera jamais|plus
        vous pouvez compter ~1 sur #; plus jamais ~4; c'est acquis
    """,
    "theirs": """
        vous ?m' ?me ?m'en ?nous ?nous ?en ?l' ?y ?aviez ?avez ?nous ?m'avez ?m'aviez ?l'avez ?l'aviez ?n'avez ?vous ?même|mêmes dit|dites|disiez|écrit|écriviez|jugiez|parliez|parlé|indiquiez|indiqué|évoquiez|évoqué|mentionné|mentionniez|demandiez|demandé|mesuré*|compté*|relevé*|chiffré|confirmé*|estimé*|estimiez|donné*|fixé*
        vous ?m' ?me ?m'en ?nous ?nous ?en ?l' ?y ?aviez ?avez ?nous ?m'avez ?m'aviez ?l'avez ?l'aviez ?n'avez ?vous ?même|mêmes précisé|précisiez|envoyé*|décrit*|décriviez|expliqué|expliquiez|montré*|partagé*|signalé|signaliez|annoncé|calculé*
        vous ?m' ?me ?m'en ?nous ?nous ?en ?l' ?y ?aviez ?avez ?nous ?m'avez ?m'aviez ?l'avez ?l'aviez ?n'avez ?vous ?même|mêmes racont*|cité*|souhaitiez|vouliez|cherchiez|redoutiez
        vous ?m' ?me ?m'en ?nous ?nous ?en ?l' ?y ?aviez ?avez ?nous ?m'avez ?m'aviez ?l'avez ?l'aviez ?n'avez ?vous ?même|mêmes craigniez|pointé|nommé*
        vous ?m' ?me ?m'en ?nous ?nous ?en ?l' ?y ?aviez ?avez ?nous ?m'avez ?m'aviez ?l'avez ?l'aviez ?n'avez ?vous ?même|mêmes noté*|retenu*
        vous ?m' ?me ?m'en ?nous ?nous ?en ?l' ?y ?aviez ?avez ?nous ?m'avez ?m'aviez ?l'avez ?l'aviez ?n'avez ?vous ?même|mêmes comptiez
        vous ?m' ?me ?m'en ?nous ?nous ?en ?l' ?y ?aviez ?avez ?nous ?m'avez ?m'aviez ?l'avez ?l'aviez ?n'avez ?vous ?même visiez
        vous ?m' ?me ?m'en ?nous ?nous ?en ?l' ?y ?aviez ?avez ?nous ?m'avez ?m'aviez ?l'avez ?l'aviez ?n'avez ?vous ?mêmes visiez
        tu m'as|m'avais|l'as|nous ?as dit|parlé|écrit|demandé|montré|envoyé|expliqué|donné
        m'avez|m'aviez dit|parlé|écrit|demandé|montré|envoyé|expliqué|donné
        m'avez|m'aviez transmis|fourni|indiqué|confirmé|confié|remis|signalé|décrit|précisé
        nous avez|aviez dit|parlé|écrit|demandé|montré|envoyé|expliqué|donné
        nous avez|aviez transmis|fourni|indiqué|confirmé|confié|remis|signalé|décrit|précisé; selon|d'après vous
        selon|d'après|suivant vos|votre|ton|tes ~1 chiffre*|données|relevé*|calcul*|propre*|comptage*|rapport*|mail|mesure*|équipes|équipe|directeur*|directrice*
        selon|d'après|suivant vos|votre|ton|tes ~1 responsable*|contrôleur*|estimation*|coût*|registre*|tableau*
        selon|d'après|suivant vos|votre|ton|tes ~1 bilan|factures|compte|suivi|fichier*|auditeur*|cahier
        à partir de vos|votre|ton; sur la base de vos|votre
        sur|dans vos|votre ~1 chiffre*|données|relevé*|export|rapport*|cahier|registre*|facture*|appel|mail
        sur|dans vos|votre ~1 courriel|message|post|courrier|tableau
        sur|dans vos|votre ~1 fichier*|historique|bilan|comptage*|annonce; vos propres ~2; votre propre ~2
        vos ~1 chiffres|relevés|comptages|mesures|mots|termes; d'après m|mme|monsieur|madame|les|le|la
        selon m|mme|monsieur|madame; comme vous l'avez|le|dites|l'écrivez; de votre aveu; à vos yeux
        j'ai ~1 bien ~1 noté|lu|entendu|compris|retenu|vu ~2 votre|vos|les|le|la|que
        votre ~2 indique|montre|dit|mentionne; vos ~2 indiquent|montrent|disent
        a|avait ~2 dit|écrit|compté|mesuré|relevé|confirmé ~2; lors de notre|l'échange|la|votre ~2
        pendant notre appel|visite|échange; au téléphone
        votre responsable|équipe|directeur|directrice|contrôleur|daf ~2 a|avait|m'a ~1 dit|compté|mesuré|relevé|noté
        votre responsable|équipe|directeur ~2 a|avait|m'a ~1 signalé|demandé|confirmé|montré|expliqué|transmis
        votre directrice|contrôleur|daf ~2 a|avait|m'a ~1 signalé|demandé|confirmé|montré|expliqué|transmis
        votre objectif de|est|à; votre cible
    """,
    "from_talk": """
        notre|votre appel|échange|entretien|rencontre|visite|réunion|conversation|discussion|rendez
        notre dernier|dernière; merci ~1 pour|de|d'avoir ~4; suite à notre|votre|la|l'appel|l'échange
        la semaine dernière; hier; avant hier; jeudi|lundi|mardi|mercredi|vendredi dernier|matin
        j'ai ~1 lu|vu|visité|compté|noté|regardé|parcouru|suivi|repensé|rappelé|entendu
        nous avons ~1 visité|vu|compté|mesuré|chronométré|relevé|parlé|regardé
        nous avons ~1 suivi|observé|échangé|repris|étudié|dépouillé|analysé|passé
        vous m'avez|nous|me|m'aviez ~2; m'avez; vous disiez|écriviez|évoquiez|parliez|demandiez
        comme convenu|promis|évoqué|demandé|vu; en parlant avec; votre mail|message|post|courriel|appel
        sur votre ligne|site|quai|atelier; au téléphone
    """,
    "source": """
        'audit*; étude|études|l'étude; enquête*; l'enquête; sondage*; benchmark*; mesuré*; mesurons
        mesures ~1 de|du|sur|faites|jointes|d'avril; relevé*; relève; chronométr*
        compté|comptés|comptées|comptons; comptage*; essai|essais|l'essai; test|tests; pilote; étude de cas
        cas client; joint|jointe|joints|jointes; ci joint*; annexe*; en pièce; certificat*; attest*
        référence* ~1 jointe*|client*|chez; en référence; vérifi*; publié*; indépendant*; source*; 'enregistr*
        compteur*; télérelève; wms; erp; mes; sap; scada; crm; gmao; gpao; tms; journal; journaux; log; logs
        rapport|rapports; données de|du|d'exploitation|relevées|2*; vos factures; bilan de|carbone|annuel; selon
        d'après; leur|son responsable|directeur|directrice|contrôleur|daf|agence|comptable|chef; confirmé*
        l'a confirmé; de votre taille; taille comparable|similaire; similaire*; comparable*
        même taille|machine*; université; institut; laboratoire; labo; chez ~1; 'export*; tableau*
        vos ~1 chiffres|données|relevés; leurs ~1 chiffres|données|relevés; témoign*; chambre d'agriculture|de
        ars; cetim; constat*; observé*; courbe*; insee; ademe; has; urssaf; cerema; inrs; carsat; thermogr*
        pesé*; bordereau*; coordonnées jointes|de|du
    """,
    "baseline": """
        de # ~5 à #; d'environ #; au lieu de|d'un|d'une|des; plutôt que|qu'un*
        contre #|<count>|environ|aujourd'hui|auparavant|avant; par rapport; comparé*; auparavant; avant
        avant cela; aujourd'hui; actuel*; l'an|l'année dernier|dernière|passé|passée; précédent*; jusqu'ici
        jusque là; jusqu'alors; était #|de|à; étaient #|de|à; étiez; après #|<count>; sur # ?%; sur les #
        sur vos #; parmi; des #; de vos #; vos #; vs; versus; →; référence; base; initial*; départ; avait #
        avaient #; à l'origine; au départ; hier; # ~2 avant; que l'an|l'année|le|avant; <count> sur <count>
        # sur #
    """,
    "timeframe": """
        en|sur|pendant|depuis|sous|dans ?la ?le ?les ?l' ?plus ?moins ?de ?premier|première|premiers|premières|dernier|derniers|dernières <count> ~2 <span>
        durant|après|par|à|d'ici|dès|tous ?la ?le ?les ?l' ?plus ?moins ?de ?premier|première|premiers <count> ~2 <span>
        durant|après|par|à|d'ici|dès|tous ?la ?le ?les ?l' ?plus ?moins ?de ?premières|dernier <count> ~2 <span>
        durant|après|par ?la ?le ?les ?l' ?plus ?moins ?de ?derniers|dernières <count> ~2 <span>
        à|d'ici|dès|tous ?la ?le ?les ?l' ?plus ?moins ?de ?derniers|dernières <count> ~2 <span>
        au cours de|des|du; en|depuis|avant|entre|dès|fin|début|mi ?fin|début|mi|la|le <month>
        jusqu'en|jusqu'au|d'ici|de|au|à|courant|pour ?fin|début|mi|la|le <month>
        l'an|l'année dernier|dernière|passé|passée|prochain; cette année|saison|semaine
        ce mois|trimestre|printemps; le|au mois|trimestre|semestre|printemps|semaine ?dernier|prochain|de
        la semaine|saison|campagne ?dernière; premier|premiers|dernier|derniers|première <span>|<month>
        premières|dernières|prochain|prochains|prochaines|prochaine <span>|<month>
        par|chaque|chacune|tous|toutes ?les jour|mois|an|semaine|semaines|trimestre
        par|chaque|chacune|tous|toutes ?les semestre|heure|poste|nuit|saison|ans; annuel*; annuellement
        mensuel*; hebdomadaire*; quotidien*; par an; au bout de|d'un|d'une
        sur un an|mois|semestre|trimestre|exercice; <count> <span> plus|après|avant; # ?% <span>; <count> <span>
        l'été; cet hiver|été|automne; d'une année|semaine; la saison; depuis ~2 mise|démarrage|bascule
    """,
    "denied_effort": """
        plug and play
        sans ?le ?aucun ?aucune ?la ?moindre ?nul effort|efforts|changement|changements|formation|perturbation*|intervention
        sans ?le ?aucun ?aucune ?la ?moindre ?nul contrainte|contraintes|impact|migration
        sans ?le ?aucun ?aucune ?la ?moindre ?nul installation|paramétrage|modification|travaux
        sans aucun|aucune|le|la ?moindre arrêt|interruption|coupure
        sans interruption de ?votre ?la ?vos production|service|activité; sans arrêt de
        sans ?le ?aucun ?moindre risque; sans rien changer|faire|modifier|débourser|installer
        sans toucher|interrompre|perturber|arrêter|déranger|mobiliser|former ~3; sans y penser
        sans lever ~2 doigt; sans bouger; sans douleur; sans vous en|soucier; sans que vous ?ayez ?n'ayez à|rien
        sans que vos ~4; aucun|aucune effort|changement|formation|interruption|perturbation
        aucun|aucune intervention|contrainte|installation|paramétrage|migration|risque
        zéro effort|contrainte|formation|paramétrage|interruption|risque
        zéro installation|migration|souci|tracas|stress|arrêt|changement
        ni ?la ?une formation|arrêt|migration|installation|changement*|paramétrage
        ni ?la ?une coupure|travaux|inventaire|interruption|effort|contrainte
        rien à faire|changer|installer|apprendre|paramétrer
        rien à modifier|configurer|prévoir|préparer|gérer|organiser; rien ne change|changera|bouge|bougera
        ne change|changera|changez|changerez|changent rien
        ne ~2 s'aperçoi*|s'apercev*|remarqu*|verr*|sent* ~1 rien
        ne ~2 demand*|nécessit*|requier*|exig* ~1 rien|aucun*
        n'exige|n'implique|n'entraîne|n'exigera aucun|aucune|rien
        n'avez|n'aurez|n'as ?plus ?strictement ?absolument rien à; vous n'avez|n'aurez qu'à; plus rien à ~2
        instantané|instantanée|instantanés|instantanément
        mise en ~1 œuvre|service|place|oeuvre|route immédiate|instantanée|express|éclair
        opérationnel* ~1 immédiatement|instantanément|dès; résultat* immédiat*
        en quelques clics|minutes|instants|secondes; en deux|trois|un clics|clic
        en un tournemain|instant|éclair; en un clin; d'un simple|seul clic; en une nuit|journée ~1 et
        dès le premier jour|clic; on|nous s'occupe|occupons ~1 tout|reste
        s'occupe|occupons|charge|chargeons de tout|du reste; nous gérons|faisons tout
        le reste se fait|suit|nous; laissez nous|vous ?en ?le ?vous faire|porter|guider; détendez vous
        installez vous confortablement
        il ?vous suffit ?de ?d'un ?d'une brancher|signer|cliquer|simple|appuyer|clic|appel|signature
        il vous suffit; ne|n' manque ?plus ?que votre signature
        il ne manque|reste ~1 que|qu'à ~2 signature|signer; plus qu'à signer
        signez ~2 on|nous ~3 occupons|occupe|reste|tout; tout|toute|tous seul|seule|seuls
        se fait ~2 automatiquement|arrière|tout; indolore*
        transition|migration|intégration ~1 transparent*|fluide*|invisible*|douceur|couture|simple|facile|éclair
        bascule|changement|passage|installation ~1 transparent*|fluide*|invisible*|douceur
        bascule|changement|passage|installation ~1 couture|simple|facile|éclair
        s'intègre|s'intègrent ?très ?parfaitement facilement|parfaitement|naturellement
        s'intègre|s'intègrent ?très ?parfaitement immédiatement|automatiquement|sans; clé en main et ~2
        tourne* ~1 seul*; d'un claquement; un jeu d'enfant; d'une simplicité; aucune compétence ~2
        sans compétence*; personne ~2 n'a|n'aura ~1 à; vos équipes ne ~4 rien|plus
        branchez ~3 c'est|et|tout|fini; branchez c'est; installé*|opérationnel*|prêt* ~3 jour au lendemain
        on gère tout; tout est automatique; comme par magie; installé* ~1 dans la nuit
        le lendemain ~1 tout fonctionne|marche
        votre équipe|personnel ~2 ne|n'y ~2 verra|verront|remarquera|sentira
        vous ne remarquerez|sentirez|verrez ~1 rien; sans reprise|double saisie
        sans changer vos|d'habitudes|les habitudes; sans bouleverser; en toute transparence pour vos
        ne mobilise|mobilisera|sollicite|dérange|perturbe|occupe ~1 personne|aucun*
        lever ~2 petit doigt; prêt|prête|prêts à l'emploi|fonctionner; clic et c'est
        mise ~3 est|sera ~1 immédiate|instantanée; prise en main ~1 immédiate|instantanée|intuitive
        en cinq|dix|deux|trois ~1 minutes ~1 tout|c'est|montre|prêt|et
        travaillent|travailleront|continuent|continueront ~1 comme avant
        tout se met|déroule|règle ~1 tout seul|seul|automatiquement; sans la moindre gêne|démarche|démarches
        sans ~1 aucune|aucun démarche|paperasse|préparation|apprentissage|prérequis; sans apprentissage|prérequis
    """,
    "effort": """
        prévoyez; prévoir ~3 <count>; prévoyons ~3 <count>; comptez ~1 <count>; compter ~1 <count>
        il ?vous ?nous ?en faut|faudra|faudrait ~4 <count>|vos|votre|prévoir|compter|arrêter|former|recâbler
        il ?vous ?nous ?en faut|faudra|faudrait ~4 qu'un|qu'une|que|accès|remplacer|changer|reprendre|saisir
        demande|demandent|demandera|demanderait|nécessite|nécessitera|requiert|exige|suppose|mobilise|mobilisera ~7 <span>
        immobilise|prend|prendra|prendrait|coûte|coûtera|dure|durera|occupe|occupera|réclame ~7 <span>
        demande|demandera|nécessite|exige|suppose|mobilise|mobilisera ~2 vos|votre|deux|trois|un|une
        <count> de|parmi vos|votre ~2
        <count> <span> ~2 de|pour|à|d'un ~1 vos|votre|vous|chaque|l'équipe|l'opérateur
        <count> ~1 de|d'une formation|paramétrage|saisie|bascule|reprise
        <count> ~1 de|d'une arrêt|d'arrêt|travail|préparation|montage|réglage; formation de|d'une|d'un|des ~2
        former vos|votre|les|deux|l'équipe
        <count> ~1 <span> d'arrêt|d'accès|d'atelier|d'installation|d'essai*|de ~1
        vos|votre|les ~3 devra|devront|devraient|devrait|doit|doivent|consacre*|devriez; vous devrez|devriez
        vous fournissez|fournirez|transmettez|désignez|libérez ~3; de votre côté; côté client
        chez vous ~3 <span>; à votre charge; à la charge de; en parallèle; double saisie; double affichage
        bascule* ~2 un|une|le|week|en|sur|de|prévue; migration ~3 <span>; reprise ~2 données|de l'historique
        coupure ~2; arrêt ~2 de|d'une|pendant <count> ~1; arrêter ~2 ligne|machine|production; requalif*
        revalid*; homologu*; au début; premières semaines; premiers jours; baisse de productivité; résistance
        accès à vos|votre; temps de vos|votre; heures de vos|votre; journée* de vos|votre
        effort demandé|nécessaire|réel; l'effort; contrainte pour; impliqu* ~2; pris sur votre|vos; à régler
        travaux de; commencer à #; double contrôle; changer ~2 habitudes; une presse; mandrins
        demande|attend|faut|faudrait ~4 de votre part
    """,
    "zero": """
        pendant que vous ~5 concurrent*; signe à votre place; à votre place pendant
        avant qu'il ne|soit; dernière|ultime chance|opportunité|occasion; dernier avertissement
        dernières places|chances; agissez ?maintenant ?vite ?avant; n'attendez pas|plus; ne tardez pas|plus
        sans plus attendre; dépêchez; hâtez; faites vite; décidez ~4 ou|sinon|faute
        décidez vous vite|maintenant|aujourd'hui|ce
        signez ~3 aujourd'hui|maintenant|ce|demain|minuit|vendredi ?ou|soir; signez tout
        ne ~1 reste ?plus que|qu'une|qu'un ~2 place*|créneau*|exemplaire*
        plus que <count> ~1 place*|créneau*|exemplaire*; il reste <count> ~1 place*|exemplaire*
        places ~1 limitées|comptées; ne ~1 ratez|manquez|laissez|passez ~1 pas; ne laissez pas passer|filer
        ratez ~1 pas; manquez ~1 pas; rater|raté|ratez le train|coche|virage; à la traîne
        sur ~1 touche|carreau|bord du|de|quai|route; laissé*|resté* ~1 bord du|de; largué*
        se faire doubler|dépasser|distancer
        vous serez|êtes|seriez|allez ~2 dépassé*|balayé*|écrasé*|ridicul*|éliminé*
        vous serez|êtes|seriez|allez ~2 coupable*|complice*|disparaître|regretter|couler
        vos ?principaux|concurrents ?concurrents ~3 déjà|eux|l'ont|attendent
        vos ?principaux|concurrents ?concurrents ~3 avancent|rient|signé|compris|n'attend*
        concurrents|confrères|voisins ~1 eux; concurrent|confrère|voisin ~1 lui; ont compris eux|elles
        concurrent|concurrents|concurrence|confrères ~2 déjà; concurrents|confrères l'ont ~2 compris|adopté|fait
        les autres ~4 ont compris; au profit de ~2 concurrent*; proposer* ~3 à votre concurrent
        offr*|donn*|cèd*|céd* ~4 à votre|vos|un concurrent*|rival; un autre ~2 prendra|profitera|aura|sera
        vous ~2 mordr* ~2 doigts; s'en mordre; bonne|belle mine; aurez|auriez|aurait l'air
        expliquez|expliquerez|expliquera|justifiez|justifierez ~3 conseil|direction|patron|actionnaires|siège|comité
        expliquez|expliquerez|expliquera|justifiez|justifierez ~3 équipes|famille|pdg|dg|salariés|ouvriers
        devrez|devoir|faudra|aurez ~1 expliquer|justifier ~4 pourquoi|comment|conseil|actionnaires
        que direz|dirait|dira|diront ~3; qu'allez vous dire|répondre
        comment ~2 allez|pourrez|comptez vous ~2 expliquer|l'expliquer|justifier|le; si vous tardez ~1
        votre concurrent ~1 prendra|aura|signera; comment ~1 expliquerez|justifierez; sur la|votre conscience
        votre faute; votre tête|poste|place ~2 jeu|danger|saute*|menac*; vous en serez|porterez
        pouvez vous ~1 vraiment vous|permettre; pouvez vous vous permettre
        vous ne pouvez|pouvez pas|plus vous permettre|l'ignorer|attendre|reculer|ignorer
        ouvrez les|enfin yeux|les; soyez honnête* avec; avouez; naïf|naïfs|naïve|naïveté; ignorant|ignorants
        imbécil*; idiot|idiots; stupid*; incompéten*; irresponsable*; inconscient*; dinosaure*; ringard*
        préhistori*; ridicul*; honte; honteu*; humili*
        tout|toute|n'importe ~1 patron|dirigeant|directeur ~1 sérieu*|responsable|digne|sensé*|intelligent*|compétent*
        tout|toute|n'importe ~1 acheteur|manager|professionnel ~1 sérieu*|responsable|digne
        tout|toute|n'importe ~1 acheteur|manager|professionnel ~1 sensé*|intelligent*|compétent*
        digne de ce nom; seul* un|les fou|idiot*|imbécile*|inconscient*|amateur*
        il faut|faudrait être fou|aveugle|inconscient; encore un|une ~2 qui croi*|pens*|hésit*
        ceux|celui|celles qui ~3 hésit*|réfléchi*|refus*|tergivers*|traîn*|ratent; mérit* ~2 chance; pas mérité
        après tout ce que|qu'on; vous nous ~1 devez|le; vous me ~1 devez|le; nous méritons; ingrat*
        trahi|trahir|trahison|trahissez; déloya*; sommes|suis|êtes ~1 déçu*; laissé* tomber; nous abandonn*
        dans son|leur dos; n'en parlez pas|à|surtout; pas ~2 parler à|de cela|au; ne dites rien
        ne ~1 dites ~2 à ~1 personne|votre|vos|m|mme; ne ~1 prévenez|informez|mettez|mentionnez pas
        inutile d'en parler|d'impliquer|d'associer|d'informer|d'alerter
        inutile de|d'y prévenir|mêler|consulter|déranger; pas besoin d'en parler|d'impliquer|d'informer
        pas besoin de prévenir|mêler|consulter
        sans ~1 passer|prévenir|informer|consulter|impliquer|alerter ~2 achats|directeur|directrice|hiérarchie|collègue*|acheteur*|dsi
        sans ~1 passer|prévenir|informer ~2 daf|direction|patron|m|mme|monsieur|madame
        sans ~1 consulter|impliquer|alerter ~2 daf|direction|patron|m|mme|monsieur|madame
        directement avec vous sans; sans qu'il|qu'elle|que|qu'ils|qu'on ~3 sache*|apprenn*; à l'insu
        reste|restera|rester|garder|gardez|gardons ~2 entre nous; gardez ~2 pour vous; dit entre nous
        entre nous soit|m|mme; contourn* ~2 achats|direction|hiérarchie|acheteur*|directeur*
        court circuiter|circuitez|circuitons
        écarter|écartez|écartons ~1 mme|achats|directeur|acheteur*|collègue*; n'y ~1 verr* que
        petits caractères; ligot*; enferm* ~2 client*|concurrent*; à la gorge; couteau sous
        écras*|anéant*|éliminer|éliminez ~3 concurren*|rival*|rivaux|fournisseur*|adversaire*
        détrui*|tuer|tuez|étouff*|asphyxi* ~3 concurren*|rival*|rivaux|fournisseur*|adversaire*
        faire ~1 plier|payer|cracher ~3 fournisseur*|client*|sous; pressur*; gagn*|remport* ~2 guerre|bataille
        bataille ~1 gagn*|perdue; domin* ~2 marché|concurren*|négociation|rivaux; proie*; massacre*
        chaque jour|heure|minute qui passe; chaque jour|heure|semaine|minute ~3 hésit*|d'hésitation
        chaque jour d'attente|perdu à
        pendant que vous|d'autres|vos ~2 hésit*|attend*|lisez|dorm*|réfléchi*|tergivers*|concurrents; tergivers*
        vous perdrez tout|votre|vos; vous allez ~1 perdre|couler|disparaître|droit; droit dans le mur; faillite*
        dépôt de bilan; clé sous la; mettre la clé; êtes|serez|serait condamné*; votre perte; au tribunal
        en prison; votre nom dans|en|à ~3 journa*|presse; conséquence* ~2 assum*|terribles|dramatiques|lourdes
        à vos risques; assumer* ~2 conséquence*
        ne venez ?pas ?ensuite ?plus ?vous ?pas pleurer|plaindre|dire|nous; vous ~1 plaind* pas; tant pis pour
        prix|tarif|tarifs|offre ~2 double*|grimpe* ~1 demain|lundi|vendredi|ce|minuit
        prix|tarif|tarifs|offre ~2 augmente*|explose*|monte* ~1 demain|lundi|vendredi|ce|minuit
        offre ~4 expire|termine|s'arrête|disparaît|valable ~2 ce|minuit|demain|soir|aujourd'hui
        expire ce|demain|à|aujourd'hui; ce soir minuit; aujourd'hui seulement; seulement aujourd'hui
        jamais ~1 une|telle|pareille occasion|offre|chance; une fois dans; ultimatum; chantage; otage*
        vous ~2 risquez ~2 gros|place|poste|prison|tête; sinon ~4 concurrent*|regrett*; maintenant ou jamais
        c'est maintenant ou; ne comprendrait|comprendraient|pardonnera|pardonneront pas|jamais
        refus* cela|serait|une|d'une ~2 faute|folie|erreur|irresponsable; serait ~1 une|un folie|suicide|crime
        suicid*; votre femme|mari; hésitez encore; vous hésitez ~1 encore|trop
        si vous hésitez ~4 tard|concurrent*; il sera|serait|est ~1 trop tard; trop tard pour vous
        vous ~1 regrettere*|regretteriez; regretterez; regretteriez; le regretter; réveillez vous; vous menac*
        votre survie; terrifi*; pouvez vous ~2 dormir; dormez vous; n'a pas à ~1 savoir; n'ont pas à ~1 savoir
        n'a pas besoin de ~1 savoir; n'a pas ~1 être ~1 informé*; tenir ~3 à l'écart; laissez ~3 hors de
        si vous étiez ~1 sérieux|responsable; fait faire ~2 cerveau; il suffit d'avoir ~2 cerveau
        tous ceux qui ont ~2 sens|cerveau; vous nous décevez; votre ingratitude
        offre spéciale ~3 ce|minuit|demain
        j'aurais|j'aurai honte; ne vous étonnez ~1 pas|plus; étonnez vous pas; jouez avec ~1 feu|vie|avenir
        pourrait|pourra|peut|va ~1 vous coûter votre|vos poste|place|carrière|tête|emploi
        directeur|dirigeant|patron|acheteur|manager compétent|sensé|avisé|lucide ~1 aurait|saurait|n'aurait
        n'importe qui aurait|comprendrait|saurait; même un enfant|débutant|stagiaire comprend*|aurait|saurait
        mieux|préférable ~1 que ~4 ne voie|voient|sache|sachent|lise|lisent|apprenne|apprennent pas
        votre aveuglement; votre entêtement; votre négligence; votre inaction ~2 coût*|fera|tuera|condamn*
        par votre|vos négligence|inaction|lâcheté; valable encore|seulement # heures|jours
        stocks|places ~1 fondent|s'arrachent|partent vite; s'arrachent; pendant que vous lisez
        plus que quelques|deux|trois ~1 jours|heures pour en profiter; plus que quelques places|créneaux|unités
        c'est ~1 à prendre ou ~1 laisser; compte à rebours; le temps presse|joue contre; tic tac
        vous êtes ~1 dernier|derniers|seul|seuls ~2 à ne|n'avoir
        après tout ce que nous|j'ai|l'on|on; après toutes ces années ~2 vous|que
        toutes ces années ~2 et vous; je vous rappelle que ~4 chez nous|stock|données
        réfléchissez bien ~2; inutile d'en parler à|au|aux; inutile d'avertir|de prévenir|d'informer ~3
        pas besoin d'en parler; n'en parlez pas; ne dites rien à|au; que cela reste entre
        reste entre nous; dans le dos de; sans le dire à
        attendez donc|d'avoir|que ~2 l'accident|pire|drame; attendre|attendez l'accident
        on en reparlera ~3; vous le regretterez; vous allez le regretter; personne n'a ~1 regretté
        il sera trop tard
        dernière chance|minute|relance|place|occasion; dernier avertissement|appel|délai
        le marché n'attend pas
        vos concurrents ~3 déjà|rient|attendent|eux
        je n'aimerais pas être à votre
        expliquerez|direz vous à; bombe à retardement; vous jouez avec le feu
        tant pis pour vous
        peiné|déçu|blessé|attristé|choqué que|d'apprendre|de ~2 vous|tu|consultiez|parliez|voir|lire|constater
        devant le juge|tribunal; celui|ceux qui ~2 hésite|hésitent ~6
        plus que deux|trois|quelques|# places|créneaux
        sinon je|nous donne|donnons|donnerai ~2 créneau|place|prix|machine; expliquerez à votre|vos
        vous expliquerez ~4 pourquoi; qui n'attend|n'attendent que; signez avant ~3 sinon
    """,
    "own_cause": """
        parce que|qu'il|qu'elle|qu'ensuite|qu'après
        car notre|nos|le|la|les|nous|l'aciérie|l'usine|il|elle|c'est|son|ses|leur; puisque; en raison; du fait
        préfecture; préfectoral*; arrêté joint|préfectoral|du; arrêté; décret*
        c'est le|la|l'usine|l'administration|l'acier ~2 qui
        notre|nos fournisseur*|aciérie|usine|fonderie|stock|cotation|cours|prix; cotation*; matière*
        cours de|du|des|d'acier; indice*; l'indice; taux de change; jour* férié*; férié*; capacité*; planning
        planifi*; fermeture; congés; votre échéance
        votre ~1 date|délai|audit|clôture|calendrier|inventaire|préavis; à votre|vos; d'après vos|votre
        selon vos|votre; de votre propre; subvention*; guichet; ensuite nous ~2 recalcul*|réact*|redevis*
        après quoi; nous recalcul*; délai d'approvisionnement; échéance ~1 légale|réglementaire; réglementation
        la loi; jour d'après; l'indexation; pas d'urgence; rien ne presse; prenez le temps
    """,
    "rival": """
        ils; elles; concurrent*; confrère*; d'autres; les autres; un autre fournisseur|prestataire
        autre* fournisseur*|prestataire*|candidat*|offre*; tous les fournisseurs|prestataires|éditeurs|candidats
        chaque fournisseur|prestataire; tout le monde; on vous dira|promettra|promet; vous entendrez|lirez
        les quatre|trois ~1
    """,
    "finance": """
        van; valeur actuelle; tri; roi; retour sur; temps de retour; délai de récupération; ebit*
        coût total|global; tco; capex; opex; amorti*; point mort; seuil de rentabilité; investissement ~3 #
        économie* ~3 #; économis* ~4 #; gain* de #; bénéfice net; résultat net|d'exploitation; marge
        rentabilité
    """,
    "only_money": """
        seul|seule|seuls|seules ~2 argent|chiffre|chiffres|prix|coût|coûts ~2 compte|comptent|parle|parlent|importe|importent|décide|intéress*|vaut
        seul|seule|seuls|seules ~2 rentabilité|roi|marge|l'argent|rendement|euros ~2 compte|comptent|parle|parlent
        seul|seule|seuls|seules ~2 rentabilité|roi|marge ~2 importe|importent|décide|intéress*|vaut
        seul|seule|seuls|seules ~2 l'argent|rendement|euros ~2 importe|importent|décide|intéress*|vaut
        seul compte|comptent ~2 argent|l'argent|chiffre*|prix|coût*|roi|rentabilité|retour|marge
        l'argent parle|seul|décide|d'abord|avant; chiffres ~2 parlent ~1 d'eux|seuls|pour
        il n'y a que ~3 chiffres|l'argent|prix|euros|marge; que les|l'argent chiffres ?qui ?compte*
        ne|n' ~2 compte|comptent que ~2 argent|l'argent|chiffres|prix|euros|marge|rentabilité|roi
        rien d'autre ~1 compte|n'importe|n'a|ne
        le reste n'est|c'est|est|n'a ~3 littérature|bavardage|poésie|bruit|détail
        le reste n'est|c'est|est|n'a ~3 bla|secondaire|folklore|d'importance|sentiment*|décor*
        tout le reste ~1 est|n'est|relève ~3; pas de ~1 sentiment*|d'états|place|sentimentalisme
        place aux|au|pour ~1 sentiment*|émotion*; pas d'états d'âme; états d'âme; sans états
        laiss*|oubli*|mett* ~4 sentiment*|émotion*|états ~2; sentiments|émotions ~1 côté|dehors|n'ont
        faire du sentiment
        purement|strictement|uniquement|exclusivement financi*|économique*|comptable*|arithmétique*|chiffré*
        simple|pure|seule ~1 arithmétique|mathématique*|calcul
        c'est de l'arithmétique|la ?pure ?simple ?arithmétique
        affaire|question|histoire de chiffres|gros|calcul|calculette|marge; parlons ~1 argent|chiffres|gros
        calculette; les affaires sont les; business is; rien que ~1 chiffres|rentable; du chiffre rien
        facteurs humains ~4; cash is
    """,
    "role": """
        <person>; directions ~1 achats|financières|industrielles|générales|des|informatiques|techniques
        direction ~1 achats|financière|industrielle|générale|des|informatique|technique|de
        service achats|comptable|comptabilité|maintenance|qualité|expédition*|informatique; comptable*
        expert* comptable*; dirigeant*; syndic*; copropriété*; bailleur*; médecin*; pharmacien*; dentiste*
        vétérinaire*; chirurgien*; infirmier*; infirmière*; cadre de santé; cadres de; avocat*; notaire*
        huissier*; architecte*; agriculteur*; éleveur*; maraîcher*; viticulteur*; vigneron*; boulanger*
        brasseur*; imprimeur*; restaurateur*; hôtelier*; traiteur*; artisan*; plombier*; couvreur*; électricien*
        installateur*; menuisier*; garagiste*; transporteur*; affréteur*; logisticien*; courtier*; assureur*
        franchisé*; maire|maires; élus; adjoint*; proviseur*; principaux; recteur*; doyen*; enseignant*
        bibliothécaire*; conservateur*; trésorière*; secrétaire* général*; commerçant*; détaillant*; grossiste*
        importateur*; exportateur*; promoteur*; maître* d'ouvrage; maîtres d'œuvre; économe*; régisseur*
        armateur*; capitaine*; exploitant*; recruteur*; rh; admin|administrateur*; développeur*; opticien*
        kinésithérapeute*; crèches; ehpad; kiné*; libraire*; fleuriste*; coiffeu*; monsieur le|l'intendant
        madame la|l'intendante; commandant*; colonel; chargé*|chargée* d'achats|de ~2; acheteurs
        ingénieur* maintenance|méthodes|qualité|production; superviseur*; exploitants
    """,
    "stake": """
        inquiét*; inquiet*; craint*; crain*; peur*; souci*; sommeil; dort; dorm*; nuit|nuits|la nuit; week
        dimanche*; samedi*; soir|soirs|soirée*; stress*; pression*; reproch*; 'audit*; commissaire*; conseil
        patron; siège; appel|appels|appelé*|appelée*; rappelé*; téléphone; surpris*; urgence*; pompier*; fatigu*
        épuis*; tête; honte; confian*; fier*; fierté; reconnai*; équipe|équipes; l'équipe; moral; sécur*
        réputation; image; plainte*; plaind*; colère*; cri*; relanc*; calme*; tranquill*; serein*; sérénité
        contrôle; prévisib*; fiab*; soulag*; temps pour; rentr*; maison; vacances; congés; personne ne|n'a
        plus ~2 à|besoin; sans avoir; collègue*; opérateur*; soignant*; infirmi*; ouvrier*; conducteur*
        chauffeur*; excus*; expliqu*; justifi*; disput*; conflit*; risque*; certitude*; secours; sortie
        interlocuteur*; même personne; emploi*; poste|postes; carrière; promesse*; promis*; dernière fois
        encore une fois; juste; équit*; apprend*; compéten*; grandir; seul|seule; crédib*; parole; visage
        patients; familles; gêne*; peine; pénib*; bruit; dos
    """,
    "ask": """
        pourriez vous; pouvez vous; qu'en pensez; qu'en dites; quel serait; qui d'autre; combien; est ce que
        auriez vous; avez vous; seriez vous; puis je; pourrions nous
    """,
    "compared": """
        de # ~5 à #|<small>; de <small> ~4 à <small>|#; d'environ # ~4 à #; à # ~5 contre #
        au lieu de|d'un|d'une|des ~2 #|<small>|un|une; # ~5 au lieu; plutôt que #; # ~4 contre #|<small>|environ
        contre # ~5 avant|auparavant|l'an|en|aujourd'hui|chez|il|précédemment
        contre <count> ~2 avant|auparavant|aujourd'hui|l'an|précédemment
        # ~3 avant|auparavant|aujourd'hui|actuellement|précédemment|l'an
        avant ~6 # ~8 après|aujourd'hui|maintenant|depuis ~6 #; après #|<small> ~2 en|l'an|avant|auparavant
        était|étaient|étions ~6 # ~8 est|sont|sommes|aujourd'hui|maintenant ~6 #; # → #; → #
        par rapport à|au|aux ~3 #; comparé* à ~3 #; vs #; versus #; <count> ~6 en <month> ?# <count> ~6 en
        # ~2 de moins que|qu'en|qu'avant; # ~2 de plus que|qu'en|qu'avant; aujourd'hui #; # aujourd'hui
        de # ~2 aujourd'hui; # sur # ~8 # sur #
        # ~5 2018|2019|2020|2021|2022|2023|2024|2025|2026 ~3 # ~5 2019|2020|2021|2022|2023|2024|2025|2026
    """,
    "moved": """
        pass*|tomb*|baiss*|recul*|chut*|descend*|mont*|ramen*|ramèn*|rédui* ~8 de|d'environ|à|sous|par|#
        diminu*|augment*|progress*|grimp*|gagn* ~8 de|d'environ|à|sous|par|#
        perd*|amélior*|allong*|raccourc*|économis*|évit* ~8 de|d'environ|à|sous|par|#
        serait|seraient|pourrait|devrait|pourraient|devraient ~3 passer|baisser|tomber|descendre|économiser
        serait|seraient|pourrait|devrait|pourraient|devraient ~3 gagner|atteindre|réduire|diminuer|éviter
        est|sont ~1 passé*|tombé*|descendu*|monté*|remonté*|resté*
        a|ont|avait|avons ~1 baissé|reculé|chuté|diminué|augmenté|gagné|perdu|réduit|divisé|ramené|progressé
        tourne|tournent|tient|tiennent à|#; valu #; leur ont|a valu|coûté|évité|rapporté|économisé
        # ~4 de|en moins; divis* ~5 par; resté* à|#
    """,
    "gain": """
        jusqu'à # ?% ~3 'économ*|moins|plus|gain*|réduct*|baisse|rendement
        jusqu'à # ?% ~3 productivité|'énergie|coûts|temps|vos|votre|sur; jusqu'à # fois
        jusqu'à # ?000 € 'économ*|de|par
        # ?% ~1 de|en|d'économies|d'énergie moins|plus|gain*|réduction|temps|productivité
        # ?% d'économie*|d'efficacité|d'énergie; # fois plus|moins|mieux|supérieur*|inférieur*
        # ?% ~1 plus|moins|supérieur*|mieux; <cut>|<raise> ~6 # ~1 %|fois|€|euros|k; <cut>|<raise> ~4 par #
        économies ~4 #; gain*|hausse|augmentation|croissance|réduction|amélioration ~3 # ?%
        baisse ~3 # % de|des|du|sur; # ?% de satisf*|disponibilité|précision|réussite|recommandation
        # ?% de fiabilité|clients|nos|ponctualité|livraisons; garanti* à # %; # % garanti*; retour sur ~3 #
        rentabilisé* en #; amorti* en #; roi ~2 #; tri ~2 #
        divisez|diviser|divise|divisons ~2 par #|deux|trois|quatre|cinq|dix
        doublez|triplez|doubler|tripler vos|votre; moitié moins de|d'erreurs
        multipli* par #|deux|trois|quatre|cinq|dix; divisé|divisée|divisés|divisées par #|deux|trois|quatre|cinq|dix
        deux|trois|quatre|cinq|dix fois plus|moins ~2; # fois plus|moins ~2; le double de ~2
        moitié moins ~2; la moitié du|de ~2 temps|coût|effort
        doublent|double|triplent leur|leurs|votre|vos ~2
    """,
    "candid": """
        je ne|n'ai|n'en|n'irai|n'y ~3 pas|rien|jamais|plus|que; je n'ai; je n'irai; je n'en
        nous ne ~2 savons|pouvons|promettons|touchons|vendons|prétendons|recommandons|couvrons|connaissons|croyons ~1 pas|rien|que
        nous ne ~2 faisons|prenons|maîtrisons|livrons|sommes ~1 pas|rien|que
        nous ne ~2 garantissons|changeons|conseillons|voulons|serons ~1 pas|rien|que
        nous n'avons ~1 pas|encore|que; nous n'irons|n'avons|n'en|n'intervenons|n'y ~2 pas|rien; ne savons pas
        ne sais pas
        ne|n' ~2 prouve|règle|résout|remplace|couvre|change|convient|suffit|suffira|fonctionne|marche|fera ~1 pas|rien|que
        ne|n' ~2 sera|vaut|supprime|comprend|fait|permet ~1 pas|rien|que
        ne|n' ~2 bouge|touche|dit|concerne|traite|aide ~1 pas|rien|que; ceci|cela|ça ne ~3 que|pas|rien
        n'est|n'était|n'étaient|ne|n'ont ~1 pas ~1 pour|adapté*|compris*|inclus*|couvert*|rentable*|gratuit*|magique
        n'est|n'était|n'étaient|ne|n'ont ~1 pas ~1 encore|certain*|fait*|prêt*|sûr*|le|la|votre|notre
        n'inclut|n'incluent|n'engage|n'aide|n'apporte|n'améliore|n'a|n'ont ~1 pas|rien|plus|aucun*
        n'avait|n'avaient pas; n'a vu; pas sûr*|certain*|garanti*|convaincu*; je me ~2 tromp*; nous ~3 tromp*
        me tromper; à tort; une|deux|quelques réserve|réserves; réserves; sauf si|que|pour|à|en; à moins
        excepté; hormis; seulement si; uniquement si; que si; inconvénient*; faiblesse*; défaut ~2 c'est
        point faible; point* noir*; bémol; revers; en revanche; honnêtement; franchement; soyons clairs|francs
        autant ?vous le|être; autant dire; pour être franc|franche|honnête; à vrai dire; corrigez
        plus cher|chère|chers|lent|lente|lents|lentes|lourd|lourde|bruyant; un peu ~1 moins|plus
        moins bien|bon|rapide*|précis*; pas le moins|plus; pire; notre erreur|faute|retard
        nous avons|avions eu|été|perdu|raté ~1 retard|tort|mauvais*; je m'en excuse; restez sur|avec|chez
        gardez votre|vos; mieux vaut; vous ~1 feriez mieux; autre fournisseur; concurrent ~3 mieux|moins
        reste ouvert*|à|inchangé*; restent ouvert*|à; toujours ouvert*; question ouverte; inconnu*; je devine
        peut être; estim*; estimation; environ; probable*; vraisembl*; je crois; je pense; nous pensons
        nous croyons; nous estimons; je doute; ordre de grandeur; à vérifier|confirmer|mesurer|tester
        à prendre avec; ce que ~2 ne|n'est|nous|je ~2 pas; sans garantie; aucune garantie; ne rien faire
        il se peut; hors de; mais ~4 pas; pas encore; par honnêteté; si cela ne|n'est; si ça ne|n'est
        si ce n'est; un seul essai; en vidéo
    """,
    "price": """
        prix; tarif*; pour|à|est|de # ?000 € ?ht par mois|an
        par utilisateur|poste|site|tête|heure|jour|lit|camion|colis|pièce|tonne|m2|mètre; mensualité*
        abonnement*; l'abonnement; d'abonnement; devis; facturé*
        coûte|coûtent|coûtera|coûterait|coûtait #|environ|de|donc|moins; revient à; forfait*; ht; ttc; remise*
        rabais; ristourne*; licence*; acompte*; d'acompte; redevance*; loyer*; honoraires; commission*; tva
        montant*; investissement de|:; à partir de # ?000 €; l'unité; par palette; caution
        paiement à|sous|en|comptant; règlement à|sous; hors taxe*; à payer; payer; payez; paierez; total de
        soit # ?000 ?€ sur; baisse de # % ~2 accord*
    """,
    "narrow": """
        pour ~5 de|entre|avec|ayant plus|moins|# ~1 de|à|et ~1 #; pour les ~4 qui ~3 #
        de # à # salariés|lits|personnes|postes|véhicules|camions|chambres|lots
        de # à # hectares|machines|couverts|employés|logements|élèves|vaches|lignes|magasins
        entre # et # salariés|lits|personnes|postes|véhicules|camions|chambres|lots
        entre # et # hectares|machines|couverts|employés|logements|vaches|lignes|magasins
        plus|moins de # ?000 salariés|lits|personnes|véhicules|camions|chambres|lots ~6 vous|votre|vos|qui
        plus|moins de # ?000 hectares|machines|couverts ~6 vous|votre|vos|qui
        plus|moins de # ?000 logements|vaches|lignes|magasins ~6 vous|votre|vos|qui
        <crowd>|sites|usines|ateliers|flottes|hôtels|établissements|exploitations|cabinets ~2 de|avec|d'au plus|moins|#|deux|trois|quatre|entre ~2
        transporteurs|fabricants|imprimeries|fonderies ~2 de|avec|d'au plus|moins|#|deux|trois|quatre|entre ~2
        cliniques|restaurants ~2 de|avec|d'au plus|moins|#|deux|trois|quatre|entre ~2
        magasins|entrepôts|chantiers ~2 de|avec|d'au plus|moins|#|deux|trois|quatre|entre ~2; de votre taille
        vous qui ~4; si vous ~1 exploitez|gérez|dirigez|produisez|livrez|avez
        si vous ~1 louez|transportez|imprimez|usinez|tenez|êtes
        vous exploitez|gérez|dirigez|livrez|louez|imprimez|usinez|tenez
        quand on|vous ~1 gère|dirige|exploite|livre; à l'intention; destiné* aux; réservé* aux
    """,
    "not_given": """
        ne|n'est|n'offr*|n'accord*|n'avons|n'ai|n'aligne*|jamais|rien|nul ~2 pas|jamais|plus|rien|n'est|de ~5 gratuit*|offert*|illimité*|n'importe|tout|remise*
        ne|n'est|n'offr*|n'accord*|n'avons ~2 pas|jamais|plus|rien|n'est|de ~5 rabais|alignons|aligner*|baiss*|cadeau|prix
        n'ai|n'aligne*|jamais|rien|nul ~2 pas|jamais|plus|rien|n'est|de ~5 rabais|alignons|aligner*
        n'ai|n'aligne*|jamais|rien|nul ~2 pas|jamais|plus|rien|n'est|de ~5 baiss*|cadeau|prix
        aucune remise|gratuité|ristourne; pas de ~1 remise|rabais|ristourne|gratuit*|cadeau|geste
        pas ~1 gratuit*|offert*|illimité*|de cadeau|d'illimité
        vous pouvez ~2 résilier|annuler|rendre|retourner|arrêter|partir|renoncer|sortir; résili*
        ils|elles|il|elle ~2 veu*|demand*|attend*|exig*|réclam*|promet*|propos*
        acheteur*|acheteurs|client|clients|concurrent* ~2 veu*|demand*|attend*|exig*|réclam*|promet*|propos*
        vous ~2 demand*|attendiez|vouliez|espériez|réclam*; m'avez ~1 demandé; demandé ~1 si|une|de|la|les|un
        voudrait dire; signifierait; au lieu de|d'une|d'un; plutôt que|qu'un|qu'une; l'assureur; assurance*
        constructeur; fabricant; plutôt que de; refus*; sans remise
        si je|nous ~2 faisais|faisions|donn*|accord*|baiss*|offr*; impossible; malheureusement
        je regrette|ne peux|n'ai; nous ne pouvons|pourrons
        parce que|qu'une|qu'un ~3 finance|financent|subventionne|paie|prend|prennent; financé*|subventionné* par
        région|état|l'état|département|commune|opco|l'opco ~2 finance|subventionne|paie|prend
        essai|démo|démonstration|devis|diagnostic|audit|conseil|consultation|échantillon|guide|webinaire|téléchargement|analyse|rendez ~2 gratuit*|offert*
        essayez ~2 gratuitement; # jours gratuits
    """,
    "limit_close": """
        plafonn*; plafond de|à|annuel; dans la limite; limité|limitée|limités|limitées à|aux|au; limite de #
        jusqu'à #|<count> ~1 <span>|utilisateurs|sites|visites|personnes|opérateurs|unités|postes|palettes
        au maximum; maximum; pas plus de; une seule fois; une fois par|pour; usage raisonnable
        les|vos|nos # premiers|premières
        <small> premiers|premières ~1 <span>|utilisateurs|commandes|palettes|sites|visites
        premier|première mois|année|trimestre|heure|visite|commande ~1 gratuit*|offert*|est|de
        pendant <count> ~1 <span>|mois|semaines; pendant l'essai|le|la ~1 pilote|essai|test|phase
        jusqu'au #|<month>; jusqu'en <month>; jusqu'à fin; ensuite; au delà; puis #; passé ce|cette; essai*
        l'essai; d'essai; période; pilote; échantillon*; devis; diagnostic; démonstration; webinaire*
        premier rendez; premier échange; inclus|incluse|incluses|compris|comprise|comprises ~1 dans|au
        sous garantie; la garantie; garantie ~2 <span>; notre faute|erreur|retard; de notre fait; par notre
        si nous ~3 retard|manqu*|pas; si le retard|défaut|l'erreur; nous étions|sommes en retard; pénalité
        à partir de #; dès #; au dessus de #; # ?€ d'achat|de commande; chaque ~2 supplémentaire ~4 #
        suivant|suivante|suivants|suivantes ~3 #; duty free; numéro|appel gratuit; n'hésitez; conseil|conseils
        étude; visite; première heure; du port|transport dès|à partir; hotline
    """,
    "terms": """
        sinon; ou vous|nous|bien; à défaut; faute de quoi; dans le cas contraire; rembours*
        avoir de|sur|correspondant|émis; crédité*; créditons
        pénalité* de retard|contractuelle*|à notre|pour nous|si|prévue*|de # ?% ?par; plafonn*; au contrat
        dans le|votre contrat; inscrit*|écrit* ~1 contrat|marché; contractu*; clause*; article #; conditions
        à condition; sous réserve; si nous; si je; si ce|cela|la|le|l'objectif ~3 pas; hors ~1 cas|force|arrêts
        mesuré* par|sur|au|en; constaté* par|sur; dans les limites; sauf; engagement de; bonus malus; indemni*
        retenue; vous ne payez|réglez; garanti* ~2 <count> an|ans|mois|heures; garantie ~3 <count> an|ans|mois
        garantie constructeur|légale|décennale|bancaire
    """,
    "elsewhere": """
        chez; similaire*; comparable*; de votre taille; même taille|métier|machine|bobineuse; autre|autres
        d'autres; une|deux|trois|quatre|cinq ~1 usine*|site*|client*|entreprise*|hôpita*|atelier*
        une|deux|trois|quatre|cinq ~1 groupe*|fonderie*|clinique*
        une|deux|trois|quatre|cinq ~1 hôtel*|plateforme*|imprimerie*|transporteur*; référence*; ils; elles; leur
        leurs; lui; elle; ses; pilote; voisin*; confrère*; sœur; la plateforme de|d'une; l'usine de; le site de
        l'hôpital de; l'imprimeur; client*
    """,
    "not_moved": """
        ne|n'y ~2 change*|touche*|bouge*|aide*|améliore* ~1 pas|rien|guère
        ne|n'y ~2 agit|agissons|toucherons|changerons|pouvons|modifi* ~1 pas|rien|guère
        n'agit|n'agissons|n'améliore|n'aide|n'influe|n'a|n'aura ~1 pas|rien|aucun*|guère; aucun effet|impact
        sans effet|incidence; reste|restent|restera|resteront ~1 inchangé*|tel*|identique*|à|le|la|les
        inchangé*; pas ~2 notre|de notre ressort|rayon|affaire|métier; hors de ~2 portée|champ|sujet; ne relève
        ne dépend* pas; laissé* de côté; nous n'y; je n'y; à part
    """,
    "money_word": """
        €; $; £; eur; usd; chf; euro; euros; d'euros; centime*; francs; dollars
        coût|coûts|coûte|coûtent|coûtait|coûtera|coûterait|coûteux; marge*; trésorerie; chiffre d'affaires
        recette|recettes; bénéfice net; résultat net|d'exploitation; rentabilité; rentable*; rapporte*
        retour sur; pénalité*; budget*; économie|économies|économis*|d'économie|d'économies|l'économie; facture*
        prix; tarif*; honoraires; argent|l'argent|d'argent; dépens*; salaire*
        payé|payée|payés|payer|payez|paye|paie|paient; gagner ~2 €; cher|chère|chers|moins cher; amorti*; agios
        revenu*; subvention*; financ*; loyer*; perte sèche; manque à gagner; valent; valu
    """,
    "relationship_strong": """
        plus qu'un|qu'une|que ?simple ?qu'un ?de ?simples fournisseur|prestataire|client|clients|fournisseurs|transporteur
        plus qu'un|qu'une|que ?simple ?qu'un ?de ?simples vendeur|partenaire|banque
        plus qu'un|qu'une|que ?simple ?qu'un ?de ?simples imprimeur|assureur|contrat
        pas ~2 un|des|qu'un|comme ?simple ?qu'un|autre* fournisseur*|prestataire*|client* ~1 comme|mais
        pas de simples clients|fournisseurs; pas des clients
        devenus|devenu|deviennent|devient ~2 ami|amis|proches|famille|proche
        ami|amie|amis|amies avant|avec|de|fidèle*|à|d'abord|depuis; vieux|vieil amis|ami|copains; entre amis
        en amis; en ami; amitié; l'amitié; d'amitié; une grande|vraie|belle|même|seule famille
        comme une|la|en ~1 famille; membre* de ~1 famille|notre
        partie|entrer|entrez|bienvenue dans|de ~1 famille; la famille <they>; esprit de|famille famille
        tiss* ~2 lien|liens|relation*
        lien|liens fort*|humain*|unique*|indéfectible*|d'amitié|qui|véritable*|affectif*|profond*; complicité
        connivence; relation|relations ~2 privilégiée*|d'amitié|humaine*|authentique*|fidèle*
        relation|relations ~2 sincère*|exceptionnelle*|unique*|personnelle*|chaleureuse*|durable*
        relation ~3 n'a|vaut|passe|compte|c'est; la relation d'abord|avant
        notre|cette|votre relation|amitié|confiance ~3 vaut|n'a|c'est|est|compte|passe
        notre|cette|votre complicité|fidélité|lien ~3 vaut|n'a|c'est|est|compte|passe
        ce que vous ~3 achetez|trouvez|gagnez|payez|obtenez|renouvelez|signez ~6 confiance|amitié|relation|fidélité|famille
        ce que vous ~3 achetez|trouvez|gagnez ~6 complicité|lien|proximité|d'amitié|partenariat
        ce que vous ~3 payez|obtenez|renouvelez|signez ~6 complicité|lien|proximité|d'amitié|partenariat
        vous ~1 achetez|choisissez ~2 confiance|amitié|relation|fidélité
        la confiance ~1 ne|n'a|c'est|d'abord|mutuelle|avant|réciproque
        'années|ans|décennies de|d'une ~1 confiance|fidélité|partenariat
        'années|ans|décennies de|d'une ~1 complicité|relation*|collaboration|loyauté; d'années ensemble
        années ensemble; ans ensemble; ensemble depuis ~3 #|ans|toujours|années|longtemps
        nous nous|on se connaissons|connaît|connait|tutoie|serre|comprend; connaît depuis|bien
        connaissons depuis; histoire commune; notre histoire; grandi* ensemble
        fêté|ri|traversé|partagé|construit ~5 ensemble; poignée* de main; parole donnée; d'homme à homme
        d'égal à égal; votre mariage; fidélité ~2 récompens*|vaut|n'a|se|compte|mérite|c'est; par fidélité
        loyauté; en souvenir; toujours été ~1 pour vous; toujours là ~1 pour vous; toujours là
        serons|serai toujours ~1 là|présents|présent
        toujours|serons|seront|restons|resterons|depuis|serai ~3 à vos côtés; présents à vos côtés
        avance* ensemble; marche* ensemble; cœur à cœur|de ~1 relation|partenariat
        partenariat ~1 sincère|durable|fidèle|historique|d'exception|humain|de confiance; mon numéro personnel
        où j'habite; n'a pas de prix ~4; n'ont pas de prix; à table|dîner|déjeuner|golf ~3 ensemble|amis|invit*
        proximité ~1 humaine|fait|est|c'est|qui; nous tenons à vous|votre; l'humain avant|d'abord
        gens qu'on|que ~2 aime*; inutile de comparer; comparez pas; votre grand père; au mariage de
        'anniversaire de votre; fait ~1 partie ~1 famille; une famille qui; on se soutient; fidèles les uns
        vieille amitié; liés d'amitié; grandir ensemble; parcouru ensemble; chemin ~1 ensemble
        sans prix ~1 amitié
        ce qui nous unit|lie|rapproche|rassemble; au delà d'un|du ~1 contrat; bien plus qu'un|que ~1 contrat
        histoire de confiance|fidélité|famille|cœur|amitié; une histoire d'hommes|amitié|d'amitié
        mon|notre père|grand ~4 le|votre vôtre|père; gens qui vous ~1 apprécient|aiment|estiment
        toujours répondu présent|présents; cette|notre fidélité ~2 que nous; de père en fils ~2 vous|votre
        ça|cela ne s'oublie pas; vous pouvez compter sur notre|mon amitié|fidélité
        restons|restez|rester fidèle|fidèles; attachement ~2 votre|vous|maison
    """,
    "not_offer": """
        lorem ipsum; traceback; select ~4 from
        faites ?les ?le ?la revenir|cuire|fondre|bouillir|mijoter|dorer|chauffer|rissoler
        laissez mijoter|cuire|reposer|réduire|mariner|refroidir; préchauff*
        ajoutez ~2 crème|beurre|sel|farine|œufs|oignon*|sucre; cuillère*|cuillères ~1 soupe|café
        réponse automatique; message automatique; absent|absente du|jusqu'au; je suis ~1 absent*|congés
        de retour le; offre d'emploi; nous recrutons; recrutons|recrute un|une|des; poste à pourvoir
        votre candidature; lettre de motivation; tous droits réservés; politique de confidentialité
        conditions générales d'utilisation; nous utilisons|utilise des cookies; ce site utilise
        accepter|refuser|gérer|paramétrer ~2 cookies; cookies; mise en demeure; relance de|facture
        rappel ~2 facture|impayé*; sauf erreur ~3 part; reste impayé*; nos coordonnées bancaires
        menu ~2 cantine|semaine|jour; plat du jour; plats du jour; joyeux anniversaire; bon anniversaire
        bon rétablissement
        condoléances
        ordre du jour
        compte rendu de ~1 réunion|comité|séance|conseil|assemblée
        invitation à la réunion
        vous invite ~2 réunion|pot; rejoindre la réunion; identifiant de réunion; salle de réunion; mot de passe
        mauvaise pièce; pièce jointe oubliée; se désinscrire ~6; il était une fois; bulletin météo
        prévisions météo; pot de départ; horaires d'ouverture; placement des|de parking; covoiturage
        procès verbal; à compléter; xxx; photo ~2 ici; erreur 404; page introuvable
    """,
    "feeling_only": """
        câlin*; supplément d'âme; bisous; âmes; cœur léger
    """,
    "feeling_core": """
        étoiles ~2 yeux|journées|vie|vies|ciel; réchauff* ~2 cœur|cœurs|coeur|coeurs|âme|âmes
        cœur|cœurs|coeur|coeurs ~2 bat|battent|battre|vibrer|sourire; parenthèse enchantée|magique
        moment|moments|instant|instants ~1 bonheur|magie|grâce|partagé|partagés|magique|magiques
        l'envie d'aller plus loin; racont* ~1 votre histoire; touch* ~1 cœurs|âmes; un peu de magie
        redonn* ~2 sourire|espoir|sens|joie|envie; semons|semer|cultivons|cultiver ~2 bonheur|joie|étoiles|rêves
        rêver|vibrer ~1 ensemble|grand; bulle de douceur|bonheur|bien; supplément d'âme; art de vivre
        brin de poésie|folie|bonheur; touche de magie|bonheur|poésie
    """,
    "buzz_strong": """
        alliance de la|l'|l'humain|l'innovation|technologie
        alliance ~2 tradition|modernité|innovation|l'innovation|technologie
        choix de l'excellence; l'excellence au|à|en; tarifs|prix compétitif|compétitifs|attractifs|défiant
        prestation|prestations|service|services haut|hauts de gamme
        allie|allient|alliant|allions ~3 tradition|innovation|modernité|performance|design
        entreprises ambitieuses|exigeantes|modernes; l'expert|expert|experts de ~2 confiance
        au service de votre|vos ~1 performance|réussite|croissance|succès|ambition|ambitions|projets|projet
        nouvelle ère; nouveau standard; référence ~1 en matière; sans compromis
    """,
}

_ELIDED = re.compile(r"(?<![^\W\d_])'([^\W\d_]+\*?)")

CLASSES: dict[str, str] = {name: _ELIDED.sub(r"\1 l'\1 d'\1", words) for name, words in _CLASSES.items()}
"""Groups of words that phrases name as <role>."""

TOPICS: dict[str, str] = {name: _ELIDED.sub(r"\1|l'\1|d'\1", phrases) for name, phrases in _TOPICS.items()}
"""Topics, and what is said when they are spoken of."""

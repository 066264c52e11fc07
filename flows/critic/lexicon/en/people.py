"""Who is spoken to and who speaks: roles, narrow groups, talks had. English turns of phrase, data only."""

from __future__ import annotations

TOPICS: dict[str, str] = {
    "role": """
        <person>; ceo*
        plant|operations|production|quality|maintenance|logistics|warehouse|supply|procurement|purchasing|sales|marketing|finance|hr|it|site|fleet|store|branch|facility|facilities|project|practice|lab|laboratory|office|hotel|general|category|key manager*|director*|head*|lead*|chief*|team*
        accountant*; engineer*; nurse*; doctor*; physician*; surgeon*; pharmacist*; dentist*; lawyer*; attorney*
        solicitor*; counsel; architect*; farmer*; grower*; baker*; brewer*; printer*; landlord*; caterer*; chef*
        hotelier*; restaurateur*; teacher*; headteacher*; dean*; provost; mayor*; dispatcher*; scheduler*; shipper*
        freight forwarder*; haulier*; carrier*; recruiter*; underwriter*; broker*; claims handler*; developers
        sysadmin*; administrator*; managing director*; board; bishop; purchaser*; merchandiser*; treasurer*
        controller*; bookkeeper*; trustee*; franchisee*; installer*; contractor*; builder*; roofer*; plumber*
        electrician*; veterinar*; therapist*; optician*; midwi*; matron*; caretaker*; harbour master*
    """,
    "narrow": """
        for ~4 with more|less|fewer than|between|up; with # to #|or; between # and #; of # to #; # plus ~2
        who are losing; losing ~3 to; whose ~6
        companies|shops|plants|firms|sites|teams|fleets|exporters|importers|operators|makers|manufacturers ~1 with #|more|at|around|between
        of your size; for ~3 <trade>; <trade> with ~1 #; <trade> of # to; <trade> between
        who runs ~2 <trade>; runs a <trade>; you own ~4 <trade>; you run ~4 <trade>; own or run
        help ~3 <trade>; helps ~3 <trade>; helping ~3 <trade>; <trade> that ~6; <trade> in <small>
        coaches and consultants; coaches consultants; for ~2 importers ~2 of; for exporters of
        importers around; owners with more; <trade> owners; owners of ~3; coil coaters; notaries in
        roof owners; laundry managers
    """,
    "from_talk": """
        our|the call|talk|meeting|visit|conversation|chat
        thank* ~2 for ~3 time|tuesday|monday|call|visit|showing|call; when we spoke|met|talked; last week
        on <month>; yesterday; you ?have said|told|wrote|asked|mention*|described|sent|showed|shared
        we|i walked|visited|watched|counted|measured|looked|spoke|asked|saw|ran|sat|noticed|read|heard
        as discussed; as promised; as agreed; following ~2 call|talk|meeting|visit; you have # ~2; you had #
        you run #; you own #; you use #; you lost #; you called ~2 #; your #; your line #; your plant in
        your boss; ur boss; looked at the|your; ran your; read your; tell your; your shift book; your lobby
        your own ~2 #
    """,
    "seller": """
        <we>; <our>; ours
    """,
    "customer": """
        you; your; yours; you've; you're; you'd; you'll
    """,
    "elsewhere": """
        similar; comparable; of your size; same size; another; other plants|sites|customers|companies; client*
        two|three|four|five ~2 plants|sites|hospitals|foundries|shops|companies|groups; reference; their; they; she
        he; her; his; case; pilot; a|one ~3 nearby; sister
    """,
    "rival": """
        market leader will; competitor*; rival*; others; the other ~1 bidder*; somebody|someone else
        every supplier; all four; you will get four; he will do; they will do; their flat rate
        they calls|call themselves|itself; it calls itself; the other ~1 offer; other offer; his page|site
        their page|site|brochure
    """,
    "role_ours": """
        our ~2 <person>; account manager|executive|managers; success manager|managers|team
        dedicated ~2 manager|contact
        said|says|explains|comments ceo|coo|founder|managing|director|chief|president; our managing director
        sales leader; product lead; project lead; lead time*; leads; lead to; lead; leads to
        project manager of ours; customer service manager; fire chief; chief among; head over
        head of the line; team lead of ours; ceo detlef
    """,
}
"""Topics, and what is said when they are spoken of; how it is written is told in `flows.critic.phrases`."""

"""What sellers of four countries and more type for people, and what is read and left of it. Data only."""

# ruff: noqa: E501  (a form and what is read of it stand on one line)

from __future__ import annotations

PEOPLE = """
marta (the coo) => name=Marta | role=COO
marta ruiz, coo => name=Marta Ruiz | role=COO
Marta Ruiz - COO => name=Marta Ruiz | role=COO
Marta Ruiz / COO => name=Marta Ruiz | role=COO
Marta Ruiz; Chief Operating Officer => name=Marta Ruiz | role=Chief Operating Officer
head of ops => role=head of ops
director & quality => role=director & quality
head & IT operations => role=head & IT operations
the head of ops => role=head of ops
Head of Ops => role=Head of Ops
J. Smith, buyer => name=J. Smith | role=buyer
J Smith, CFO => name=J Smith | role=CFO
j. r. smith, cfo => name=J. R. Smith | role=CFO
J.R. Smith => name=J.R. Smith
Smith, John (CFO) => name=Smith | note=John (CFO)
Anne-Marie O'Neill, VP Operations => name=Anne-Marie O'Neill | role=VP Operations
María José de la Cruz, Directora de Compras => name=María José de la Cruz | role=Directora de Compras
Jan van den Berg, inkoper => name=Jan van den Berg | role=inkoper
Ludwig von Mises => name=Ludwig von Mises
pieter van der berg => name=Pieter van der Berg
李伟 => name=李伟
李伟, CTO => name=李伟 | role=CTO
山田太郎 (COO) => name=山田太郎 | role=COO
김민수, head of purchasing => name=김민수 | role=head of purchasing
Иван Петров, директор по закупкам => name=Иван Петров | role=директор по закупкам
Иван Петров => name=Иван Петров
Γιώργος Παπαδόπουλος, CFO => name=Γιώργος Παπαδόπουλος | role=CFO
Łukasz Żak, plant manager => name=Łukasz Żak | role=plant manager
Nguyễn Văn An, COO => name=Nguyễn Văn An | role=COO
Ms Okafor (finance director) => name=Ms Okafor | role=finance director
Mr. Tanaka => name=Mr. Tanaka
Sir John Smith, chairman => name=Sir John Smith | role=chairman
Dr Patel => name=Dr Patel
Marta Ruiz <marta.ruiz@acme.com> => name=Marta Ruiz | note=marta.ruiz@acme.com
marta.ruiz@acme.com => name=Marta Ruiz | note=marta.ruiz@acme.com
info@acme.com => no_name
Marta Ruiz, COO, marta.ruiz@acme.com, +34 600 123 456 => name=Marta Ruiz | role=COO | note=marta.ruiz@acme.com, +34 600 123 456
Marta Ruiz, COO at Acme => name=Marta Ruiz | role=COO | note=at Acme
Marta Ruiz¶Chief Operating Officer¶Acme GmbH¶Tel +49 170 1234567 => name=Marta Ruiz | role=Chief Operating Officer | note=Acme GmbH¶Tel +49 170 1234567
COO => role=COO
CFO or COO => role=CFO | note=or COO
no one yet => dont_know
same as before => same
12345 => no_name
£40k => no_name
us: Bob Jones, VP of Ops => name=Bob Jones | role=VP of Ops
us: Bob Jones Jr., VP Sales => name=Bob Jones Jr. | role=VP Sales
us: purchasing manager Sue Li => name=Sue Li | role=purchasing manager
de: Dr. Anna-Lena Groß, Leiterin Einkauf => name=Dr. Anna-Lena Groß | role=Leiterin Einkauf
de: Herr Müller, Einkaufsleiter => name=Herr Müller | role=Einkaufsleiter
de: Frau Dr. Weber (Geschäftsführerin) => name=Frau Dr. Weber | role=Geschäftsführerin
de: der Werksleiter => role=Werksleiter
de: Werksleiter Hans Huber => name=Hans Huber | role=Werksleiter
de: Leiter Technik => role=Leiter Technik
de: Karl-Theodor zu Guttenberg => name=Karl-Theodor zu Guttenberg
fr: M. Dupont, directeur des achats => name=M. Dupont | role=directeur des achats
fr: Mme Lefèvre, directrice générale => name=Mme Lefèvre | role=directrice générale
fr: Jean-Pierre Dupont, responsable achats => name=Jean-Pierre Dupont | role=responsable achats
fr: le directeur d'usine => role=directeur d'usine
fr: la directrice financière => role=directrice financière
fr: Élodie d'Arc, DAF => name=Élodie d'Arc | role=DAF
es: Sr. García, director de compras => name=Sr. García | role=director de compras
es: Lucía Fernández, gerente de planta => name=Lucía Fernández | role=gerente de planta
es: el director financiero => role=director financiero
either the COO or the CFO => role=COO | note=or the CFO
"Marta Ruiz" => name=Marta Ruiz
@marta => name=Marta
Name: Marta Ruiz => name=Marta Ruiz
Sr. Director of Ops => role=Sr. Director of Ops
ex-COO => role=ex-COO
regional manager north => role=regional manager north
Q3 => no_name
Best regards, Marta Ruiz => name=Marta Ruiz
head of purchasing (Marta Ruiz) => name=Marta Ruiz | role=head of purchasing
COO: Marta Ruiz => name=Marta Ruiz | role=COO
Jens Holm - Head of Supply Chain EMEA => name=Jens Holm | role=Head of Supply Chain EMEA
John Smith III => name=John Smith III
the owner's wife => role=owner's wife
not sure => dont_know
राज कुमार, CFO => name=राज कुमार | role=CFO
محمد علي => name=محمد علي
us: Bob Jones MBA => name=Bob Jones MBA
de: die Geschäftsführung => role=Geschäftsführung
de: Frau Schmidt aus dem Einkauf => name=Frau Schmidt | role=Einkauf
de: Leiterin der Produktion => role=Leiterin der Produktion
de: Ansprechpartner: Marta Ruiz => name=Marta Ruiz
de: Mit freundlichen Grüßen¶Hans Huber¶Leiter Einkauf => name=Hans Huber | role=Leiter Einkauf
fr: le PDG => role=PDG
fr: la responsable des achats => role=responsable des achats
fr: Directeur général : Pierre Dupont => name=Pierre Dupont | role=Directeur général
es: Juan Pérez López, jefe de planta => name=Juan Pérez López | role=jefe de planta
es: el jefe de planta => role=jefe de planta
ch: Werkleiter Urs Bührer => name=Urs Bührer | role=Werkleiter
"""
"""`typed => read`, one a line; the locale in front where it is not en_GB; ¶ is a line break."""

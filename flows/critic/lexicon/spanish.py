"""Spanish turns of phrase by topic. Data only: how they are written is told in `flows.critic.phrases`."""

from __future__ import annotations

STOP_WORDS = frozenset(
    """
    ahorra ahorre ahorro al algo aquí así año años buenas buenos cada calidad como con cuando cuándo
    cómo de del desde donde día días e el empresa empresas en entre era es esa ese eso esta estas este
    estimada estimado esto estos está están fue gracias ha hacia han hasta hay he hemos hola hoy la las
    le les lo los líder líderes me mejor mejores menos mes meses mi muy más nada ni no nos nosotros
    nuestra nuestras nuestro nuestros o otra otro para pero podemos por porque precio puede pueden que
    qué se sea según ser servicio servicios será si sin sobre solo soluciones son su sus sí sólo también
    te tenemos tiene tienen toda todas todo todos tras tu tus tú u un una unas unos usted ustedes
    vuestra vuestro y ya yo
    """.split()
)
"""Words by which the language is told."""

CLASSES = {
    "cut": """
        reduc* reduzc* disminu* ahorr* recort* acort* minimi* abarat* evit* elimin* baja bajar baje bajen bajan
        bajando bajamos rebaja rebajar rebajan rebajamos ataj* suprim* limita limitar
    """,
    "raise": """
        aument* increment* mejora mejoran mejorar mejore mejoren mejorando mejoramos mejorará* mejoró mejoras
        eleva elevar elevan eleve optimi* maximi* aceler* agili* impuls* potenci* multipli* duplic* triplic*
        dispar* transform* simplific* simplifique* refuerz* reforz* crecer crezca gana ganar gane ganan fortale*
        incrementa
    """,
    "doing": """
        ahorrar ahorrarse ahorrarle ahorrarte ahorrarles reducir reducirse disminuir mejorar aumentar
        incrementar duplicar triplicar multiplicar eliminar transformar recuperar recuperarlo optimizar crecer
        vender ganar bajar caer desaparecer acabar evitar acelerar revolucionar disparar dispararse
        captar fidelizar rentabilizar doblar duplicarse recortar abaratar agilizar simplificar minimizar maximizar
        impulsar potenciar
    """,
    "will": """
        ahorrará* ahorraremos ahorraréis reducirá* reduciremos reduciréis disminuirá* mejorará* mejoraremos
        mejoraréis aumentará* aumentaremos incrementará* incrementaremos duplicará* duplicaremos triplicará*
        triplicaremos multiplicará* multiplicaremos eliminará* eliminaremos transformará* transformaremos
        optimizará* optimizaremos maximizará* acelerará* impulsará* potenciará* disparará* desaparecerá*
        revolucionará* recuperará* amortizará* rentabilizará* venderá* crecerá* evitará* logrará* conseguirá*
        alcanzará* conseguiremos lograremos agilizará* simplificará* abaratará* abarataremos recortará*
        acortará*
        doblará* minimizará* fidelizará* captará* ganará* rebajará* solucionará*
    """,
    "burden": """
        cost* gasto* tiempo* plazo* riesgo* error* fallo* merma* desperdici* residuo* rechazo* parada* paro*
        avería* averias espera* retraso* demora* queja* reclamacion* devolucion* rotación consumo* factura*
        incidencia* incidente* accidente* carga* papeleo* burocracia emision* huella complejidad estrés pérdida*
        absentismo ausentismo bajas roturas rotura esfuerzo* molestia* desplazamiento* trámite* impago*
        desperdicio energía dinero horas días trabajo stock inventario* plástico film
    """,
    "good": """
        eficiencia* eficacia productiv* venta* ingreso* beneficio* rentabilidad margen márgenes rendimiento*
        calidad producción resultado* crecimiento conversión satisfacción experiencia seguridad visibilidad
        control operacion* operativ* proceso* negocio* competitividad imagen marca fidelidad fidelización
        retención capacidad disponibilidad facturación valor competitiv* potencial equipo* gestión atención
        decision* rapidez velocidad fiabilidad confiabilidad trazabilidad comunicación colaboración bienestar
        motivación presencia clientes
    """,
    "crowd": """
        empresas organizaciones compañías negocios clientes marcas industrias pymes entidades instituciones
        personas todos usuarios profesionales
        corporaciones comercios sociedades emprendedores
    """,
    "work": """
        soporte formación formaciones capacitación capacitaciones integración integraciones instalación montaje
        migración puesta mantenimiento consultoría asesoramiento asesoría personalización servicio servicios
        licencia licencias desarrollo desarrollos ingeniería trabajo trabajos horas cambios modificaciones
        revisiones actualizaciones actualización mejoras entrega entregas portes envío envíos transporte
        implantación implementación todo reparaciones reparación visitas talleres repuestos recambios piezas
        módulo módulos extras diseño rediseño prototipos retrabajos almacenaje almacenamiento asistencia
        adaptaciones ampliaciones ajustes desplazamientos mes meses año años trimestre
    """,
    "free": """
        gratis gratuita gratuito gratuitas gratuitos gratuitamente
    """,
    "span": """
        día días semana semanas mes meses trimestre trimestres semestre semestres año años ejercicio ejercicios
        hora horas minuto minutos segundos turno turnos jornada jornadas noche noches campaña temporada h min
        quincena
    """,
    "small": """
        dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta media medio mitad
        tercio tercera
    """,
    "count": """
        # un una uno dos tres cuatro cinco seis siete ocho nueve diez once doce catorce quince dieciocho veinte
        treinta cuarenta cien varios varias unos unas pocos pocas media medio par
    """,
    "month": """
        enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
        primavera verano otoño invierno navidad navidades pascua vendimia q1 q2 q3 q4 lunes martes miércoles
        jueves viernes sábado domingo
    """,
    "boss": """
        director directora directores directoras directivos dirección gerente gerentes gerencia jefe jefa jefes
        jefas jefatura responsable responsables encargados encargadas coordinador coordinadora coordinadores
        supervisor supervisora supervisores administrador administradora administradores propietario propietaria
        propietarios dueño dueña dueños presidente presidenta consejero consejeros consejera socio socia socios
        titular titulares ceo cfo coo cio cto ciso
    """,
    "area": """
        planta fábrica producción operaciones calidad mantenimiento logística almacén almacenes compras
        aprovisionamiento finanzas financiero financiera financieros recursos rrhh sistemas it informática
        tienda tiendas obra obras proyecto proyectos hotel hoteles clínica hospital hospitalaria enfermería
        laboratorio sucursal sucursales flota flotas tráfico turno turnos distribución exportación seguridad
        prevención energía sostenibilidad marketing técnico técnica técnicos general generales médico médica
        industrial administración tesorería cobros restauración cocina centro centros innovación línea taller
        talleres suministro supply bodega finca explotación manufactura ti unidad área zona expansión siniestros
        residencia
    """,
    "site": """
        planta plantas fábrica fábricas empresa empresas taller talleres hospital hospitales clínica clínicas
        hotel hoteles tienda tiendas cadena cadenas cliente clientes bodega bodegas obra obras almacén almacenes
        residencia residencias centro centros flota flotas operador operadores fabricante fabricantes
        constructora constructoras cooperativa cooperativas explotación explotaciones laboratorio laboratorios
        granja granjas despacho despachos gestoría gestorías restaurante restaurantes supermercado supermercados
        distribuidor distribuidores distribuidora municipio municipios colegio colegios aseguradora aseguradoras
        banco bancos fundición imprenta línea líneas compañía compañías naves muelle gremio pyme pymes
        transportista transportistas equipo equipos
    """,
    "metric": """
        costes costos gastos errores mermas merma paradas averías esperas retrasos quejas reclamaciones
        devoluciones rotación consumo incidencias plazos ventas ingresos margen márgenes productividad
        rendimiento eficiencia satisfacción absentismo facturación beneficios pérdidas accidentes roturas
        rechazos factura clientes pacientes producción rentabilidad resultados calidad
    """,
    "notice": """
        enterar* enteren entere sepa sepan saber* note noten notar* involucr*
        advierta* advertir* perciba* percibir* percate* percatar*
    """,
}
"""Groups of words that phrases name as <role>."""

TOPICS: dict[str, str] = {
    "seller": """
        nosotros; nosotras; nuestro; nuestra; nuestros; nuestras; nos; yo; mi; mis; me; conmigo; hemos; he
        somos; soy; tenemos; tengo; podemos; puedo; vamos; voy; queremos; quiero; hacemos; damos; llevamos
        llevo; ofrecemos; ofrezco; contamos; cuento; trabajamos; trabajo; creemos; creo; entendemos; ponemos
        pongo; fabricamos; diseñamos; desarrollamos; producimos; suministramos; distribuimos; instalamos
        proponemos; propongo; sabemos; estamos; estoy; disponemos; aportamos; acompañamos; ayudamos
        garantizamos; apostamos; invertimos; brindamos; proporcionamos; realizamos; prestamos; buscamos
        cuidamos; cubrimos; conocemos; gestionamos; asesoramos; presentamos; lanzamos; le escribo; te escribo
        quería; acabamos; abrimos; nacimos; operamos; comercializamos; vendemos; devolvemos; pedimos; cobramos
        regalamos; asumimos; igualamos; mejoramos; reducimos; entregamos; revisamos; seguimos; bajamos; firmamos
        enviamos; creamos; construimos; hablamos; nosotros mismos; transportamos; limpiamos; mantenemos
        incluimos; aplicamos; esperamos
    """,
    "customer": """
        usted; ustedes; vd; vds; ud; uds; su; sus; suyo; suya; suyos; suyas; le; les; tu; tus; tú; ti; te
        contigo; vos; vosotros; vosotras; vuestro; vuestra; vuestros; vuestras; os; tuyo; tuya; tienes; quieres
        puedes; puede; necesitas; necesita; tenés; podés; querés
    """,
    "company_fact": """
        fundad* en|por|hace; desde 19*; desde 20*; desde hace más|# ~3 años; con sede; sede central|social|en
        nuestra sede|central; oficinas en; delegaciones; delegación en; filial*; empresa familiar
        grupo familiar; tercera|segunda|cuarta generación; generaciones; iso #; certificad* iso|por|en
        certificaciones; acreditad*; homologad*; premio*; premiad*; galardon*; reconocid* con|por|como
        # empleados; # trabajadores; # profesionales; # personas ~2 plantilla; # países; # continentes
        # clientes; # ingenieros; # técnicos; # expertos; # especialistas; # sedes; # delegaciones; # oficinas
        # tiendas propias; # plantas ~2 producción; # m2; metros cuadrados; plantilla de
        años de experiencia|trayectoria|historia|andadura|presencia
        # años ~4 sector|experiencia|mercado|dedicad*|trabajando|fabricando|acompañando; décadas de|en
        amplia|dilatada|larga|sólida experiencia|trayectoria
        nuestra historia|trayectoria|misión|visión|filosofía|empresa|compañía|tecnología
        nuestra gama|experiencia|plantilla|planta|fábrica|red|oferta|cartera
        nuestros valores|productos|servicios|profesionales|ingenieros
        nuestros expertos|técnicos|clientes|laboratorios|equipos|premios
        nuestro grupo|catálogo|equipo|laboratorio|portfolio|portafolio|compromiso
        forma* parte del grupo; facturación de|anual; facturamos #; cuota de mercado; líder* ~3 mercado|sector
        patente*; patentad*; propia patente; tecnología propia; de desarrollo propio; somos un|una|el|la|los|las
        somos fabricantes|especialistas|expertos|líderes|distribuidores|proveedores|pioneros; ofrecemos
        disponemos de; contamos con; nos dedicamos; nos especializamos; especializad* en; especialistas en
        fabricamos; diseñamos y; desarrollamos; distribuimos; comercializamos
        hemos estrenado|abierto|invertido|lanzado|renovado|ampliado|incorporado|inaugurado
        hemos crecido|obtenido|recibido|sido|conseguido|desarrollado|firmado|adquirido; acabamos de
        hemos ~1 inaugurado; invertimos; nos enorgullece; nos complace; orgullosos de
        tenemos el placer|gusto|honor; me complace; es un placer; presentamos; le presento; les presento
        quería presentar*; presentarme; presentarnos; presentarle; lanzamos; lanzamiento
        nueva sede|planta|web|imagen|gama|línea; amplia gama; amplio catálogo|abanico; gama completa
        completa gama; catálogo; dosier; dossier; folleto; quiénes somos; sobre nosotros; qué hacemos
        es una ~3 empresa|compañía|plataforma|solución|firma; es un ~3 fabricante|proveedor|grupo|distribuidor
        es el ~3 fabricante|proveedor|distribuidor
        empresa dedicada|especializada|líder|española|mexicana|argentina|chilena|colombiana; proveedor* de
        fabricante* de
        nace|nació|nacimos|nacida|nacido en 19*|20*; hoy somos; hoy ?ya contamos|operamos|exportamos|tenemos
        somos ?ya ?más ?de # personas|trabajadores|empleados; somos ~1 # ~2 repartid*; exportamos a|el|un|#|más
        operamos en; presentes en #|más|todo; estamos presentes; presencia en #|más|todo|toda
        desde nuestros inicios|orígenes; desde nuestra fundación|creación
        nuestra fundación|cultura|identidad|apuesta|presencia|sede
        nuestros orígenes|pilares|fundadores|reconocimientos|centros|almacenes; grupo empresarial
        multinacional ~1 con; casa matriz; sede en; red comercial propia; ronda de financiación; capital riesgo
        cumplimos # años; hemos cumplido # años; celebramos ~3 aniversario; # aniversario
        quiero|queremos|quisiera|quisiéramos|querría|permítame|permítanos|permita|déjeme presentar*; inauguraremos
        inauguramos; estrenamos; estrenaremos; lanzaremos; sumamos #|más; recibimos ~3 premio*; flota propia de
        propias ~2 hectáreas; hectáreas ~3 propi*; departamento de i d; departamento propio de; # doctores
        somos miembros|socios de; cotizamos en bolsa; cotizada en
    """,
    "feature": """
        funcionalidad*; característica*; prestaciones; equipad* con; módulo*; panel ?de control|mando
        cuadro de mando*; dashboard*; api; apis; en la nube; cloud; plataforma*; software; app; aplicación
        inteligencia artificial; ia; algoritmo*; machine learning; aprendizaje automático; se integra con
        integra con; compatible* con; acero inoxidable; interfaz; sensor*; portal; área privada; área de cliente
        cifrad*; encriptad*; tiempo real; herramienta*; suite; tecnología*; seguimiento por gps; gps; blockchain
        iot; big data; motor de; automatiza*; robot*; bluetooth; wifi; pantalla táctil; # puertos; blindad*
        incorpora un|una; dotad* de; modelo #; serie #; nueva versión; maquinaria; equipos de última
        sistema de gestión; erp integrado
        conectores; editor; firma electrónica; firma digital; gestor documental; control de versiones; modo oscuro
        notificaciones; flujos de aprobación; multiidioma; multidispositivo; geolocalización; chatbot*
        informes configurables; plantillas; código abierto; base de datos; bases de datos; widget*; plugin*
        integraciones nativas; asistente virtual
    """,
    "benefit": """
        <cut> ~4 <burden>; <raise> ~3 <good>; ahorr*; menos <burden>; menos de la mitad
        más <good>|rápid*|barat*|segur*|sencill*|fácil*|eficient*|productiv*|rentab*
        más tiempo|fiab*|ágil|limpi*|fluid*|pedidos|control|cómod*|autonomía; más a gusto
        mayor <good>|<burden>|tranquilidad; mejor|mejores <good>|servicio; mejora* ~2 <good>; menor <burden>
        menores <burden>; antes de lo; con menos
        sin esperas|retrasos|demoras|paradas|averías|errores|interrupciones|colas|papeleo; productividad
        rentabilidad; eficien*; rentabiliz*; ventaja competitiva|competitivas; ventajas competitivas
        retorno ?de ?la inversión; roi; amortiz*; payback; tranquilidad; competitiv*; olvíde* de; olvíd* de
        diga adiós; di adiós; adiós a; se acabaron; se acabó; nunca más; no volverá* a; no más; libre* de
        le ayuda* a; ayud* a ~2 <doing>; te ayuda* a; ayuda* a ~1 <crowd>; le permit* ~4; te permit* ~4
        permite* ~1 <doing>|reducir|ganar|saber|tener; permitirá* ~4; para que pueda*|puedas|su|tu
        para que usted|ustedes; gracias a lo cual; haga* crecer; haz crecer; hacer crecer; crezca
        su crecimiento; llegar* a más clientes; venda más; vende más; vender más; fideli*; optimi*; simplifi*
        transforma*; agili*; dispar* sus|tus|las; <will>; irá* a más; se reduc*; se acort*; alcanc* sus|tus
        cumpl* con la normativa; cumpla ~3 normativa; alarg* la vida; mayor vida útil
        menos plástico|film|mermas|ruido|peso
        # por ciento menos|más|mejor; menos dolores; menos quebraderos; más contentos|contentas|tranquil*|satisfech*
        más sostenib*; recort* ~3 factura
    """,
    "outcome": """
        en lugar de ?los|las|unos|sus|tus|el #; en vez de ?los|las|unos|sus|el #; en lugar de|en <small> <span>
        <cut> ~5 #; <raise> ~5 #; # ?% menos|más|inferior*|superior*; # ~1 menos
        # <span> menos|más|antes|ahorrad*; # <span> ~1 en lugar|vez; # <span> al|a|por <span>|la
        menos ~3 al|por|cada <span>; pas* ~3 de|del|desde # ~6 a|al #
        de # %|€|<span>|euros|puntos|errores|unidades|piezas a #
        de # toneladas|litros|kwh|camiones|llamadas|personas|km|averías|paradas a #; del # % al #
        del # ~3 al # %; baj* ~5 #; cay* ~5 #; se redu* ~5 #; reducción ~5 #; ahorro ~5 #; ahorr* ~5 #
        una <span> menos; dos|tres|cuatro|cinco <span> menos; ya no ~3 los <month>|fines|domingos; se fue* ~4 #
        ni un|una sol* ~4; sin una sola ~3; # veces menos|más
    """,
    "measure": """
        a tiempo; puntual*; plazo* de entrega; plazos; entregas ~2 tiempo|tarde|completas; otif
        rotura* de stock; roturas de; quiebre* de stock; falta* de stock; desabastecimiento*; estantes vacíos
        huecos en; merma*; scrap; rechazo*; tasa de ~3; índice de ~3; porcentaje de ~3; error* de; errores
        defect*; no conformidad*; ppm; parada*; paros; horas de parada; tiempo de parada; avería*; inactividad
        disponibilidad; horas extra*; sobretiempo; rendimiento; oee; productividad por
        cambio* de útil|formato|turno|utillaje|molde
        tiempo* de ciclo|espera|respuesta|cambio|entrega|preparación|montaje|carga|descarga|atención
        lista* de espera; espera media; reclamacion*; queja*; devolucion*; incidencia*; rotación; absentismo
        ausentismo; bajas; accidente*; siniestralidad; reingreso*; infeccion*; estancia*; ocupación; ausencias
        citas perdidas; conversión; pedidos ~2 tarde|retras*|erróneos|al; abandono; fuga de clientes
        días de cobro|pago|cobro; periodo medio; pmc; dso; cierre ~2 mes|mensual|contable; cierre; auditoría*
        capital circulante; inventario; existencias; kwh; consumo*; consumo de ~2; litros ~1; agua por
        combustible; gasóleo; diésel; km en vacío; kilómetros en vacío; retornos en vacío; cost* por|de|del
        por unidad|pieza|tonelada|palé|pallet|pedido|kilo|kg|hora|turno|cama|metro|hectárea|viaje|camión
        margen*; penalizacion*; sobrecost*; caducad*; caducidad*; desperdicio; vida útil; lead time; tickets
        llamadas ~1 al|por|cada <span>; retrabajo*; reproceso*; paralización; demora*; pendientes; vacantes
        toneladas; palés; rotura*
    """,
    "money": """
        €; $; £; eur; usd; mxn; cop; clp; ars; pen; euro|euros; dólares; pesos; soles; # mil; # millones; # k
        margen; márgenes; caja; tesorería; flujo de caja; ingresos; beneficio neto|bruto; beneficios
        cuenta de resultados; rentabilidad; ahorro de|anual; ahorros; penalizacion*; presupuesto*; roi
        retorno de; payback; amortiza*; van; tir; ebitda; ebit; vale #; valen #; cuesta*; cost* ~3 #
        facturación; sobrecost*; inversión de
    """,
    "buzz": """
        líder en|del|de|mundial|global|nacional|indiscutible; líderes en|del|de|mundial*|nacional*|indiscutibles
        liderazgo; empresa líder; marca líder; compañía líder; número uno; n 1; referente*; de referencia
        referencia en el|del sector|mercado; pioner*; puntera|puntero|punteras|punteros; vanguardi*
        última generación; última tecnología; últimas tecnologías
        tecnología* punta|avanzad*|innovador*|de punta; nueva generación; clase mundial; de primer nivel
        de primera clase; de alto nivel; alta* gama
        máxima* calidad|garantía*|eficiencia|fiabilidad|confianza|profesionalidad|exigencia
        máximo* rendimiento|nivel|profesionalismo; alta* calidad|tecnología|prestaciones|especialización
        mejor calidad; más alta calidad; altos estándares; más altos|exigentes estándares; calidad precio
        calidad y servicio|compromiso|confianza|cercanía|innovación
        calidad superior|excepcional|total|inigualable; los mejores; las mejores; el mejor; la mejor
        mejores prácticas; el más completo|avanzado|innovador; la más completa|avanzada|innovadora; innova
        innovador*; innovación; innovaciones; innovando; innovar; revolucion*; disrupti*; rompedor*
        inigualable*; insuperable*; inmejorable*; incomparable*; sin igual; sin precedentes; sin rival
        sin competencia; únic* en el|su mercado|sector|clase; experiencia única; solución única; excelen*
        excepcional*; extraordinari*; sobresaliente*; premium; imbatible*; de ensueño; definitiv* para; integral
        integrales; integralmente; soluciones; solución ~2 integral|completa|global|innovadora|ideal
        solución ~2 perfecta|definitiva|líder|única|inteligente|digital; llave en mano; principio a fin
        extremo a extremo; end to end; punta a punta; 360; holístic*; sinergi*; ecosistema*
        servicio* integral*|completo*|personalizad*|premium; todo en uno; one stop; hechas a su medida
        a la medida de sus|tus|cada|su; se adapta* a ?todas sus|tus|cada|las necesidades|cliente
        adaptad* a ?todas sus|tus|cada|las necesidades|cliente; personalizad*; a medida; customiz*; escalable*
        ágil; ágiles; robust*; potente*; inteligente*; smart; transformación digital; transformador*
        digitaliz* ~3 negocio|empresa; futuro próximo; del futuro; preparad* para el futuro; hacia el futuro
        el futuro de; valor añadido; valor agregado; aport* valor; aportamos valor; generar valor; crear valor
        propuesta de valor; alto valor; siguiente nivel; próximo nivel; otro nivel; nuevo nivel
        marca* la diferencia; más allá; paradigma*; know how; visión global; enfoque global|estratégico|cliente
        pasión por; apasionad* por; compromis* con; comprometid* con; nuestro compromiso; vocación de servicio
        vocación; dedicación y|absoluta|total|plena; esfuerzo y dedicación
        trato cercano|personalizado|personal|exquisito|humano; atención personalizada|cercana; cercanía
        profesionalidad; profesionalismo; seriedad; amplia experiencia|gama|trayectoria; dilatada experiencia
        sólida experiencia|trayectoria
        equipo* ~1 humano|multidisciplinar*|joven|altamente|experto*|profesionales|profesional
        equipo de profesionales|expertos|especialistas; grandes profesionales
        altamente cualificad*|calificad*|especializad*; socio estratégico|tecnológico|ideal|de confianza
        socios estratégicos; aliado estratégico|ideal|perfecto|de confianza
        partner tecnológico|de confianza|estratégico|ideal; su partner; tu partner
        proveedor de confianza|confiable; orientad* al|a cliente|resultados|la
        centrad* en el|las|la|los cliente|clientes|personas|persona
        satisfacción ?total del|de cliente*|nuestros|sus; cliente en el centro
        en el centro de todo|nuestra|nuestras|lo; cualquier tamaño; todos los tamaños; todo tipo de ~2
        cualquier sector; todos los sectores; cualquier necesidad; todas sus|tus necesidades
        sea cual sea ~1 tamaño|sector|necesidad; pensad* para usted|ti|todos; empoder*; reinvent*; redefin*
        reimagin*; impuls* ~2 negocio|crecimiento|éxito|empresa
        potenci* ~2 negocio|talento|crecimiento|marca|potencial
        llev* ~2 negocio|empresa ~2 nivel|éxito|allá|lejos; éxito de su|tu|nuestros|sus; camino al éxito
        garantía de éxito|calidad; perfect* combinación|equilibrio; la solución perfecta|ideal|definitiva
        confianza y calidad|seriedad|profesionalidad; rapidez y; eficaz y eficiente; eficientes y
        versátil; versátiles; omnicanal*; confíe|confía|confíen en los mejores|líderes|expertos; calidad garantizada
        que su|tu negocio|empresa necesita|merece; todo lo que su|tu empresa|negocio necesita; más alto nivel
        máximo nivel; experiencias memorables|únicas; a la altura de sus|tus; soluciones de valor
        solvencia y|contrastada; contrastada experiencia; mejora continua; cultura de excelencia
        eficiencia y calidad; calidad y eficiencia; servicio impecable; trato impecable
        calidad servicio|precio y|compromiso; el mejor equipo; los mejores ~2 precios|profesionales|del
        mejor servicio; calidad y servicio|compromiso|confianza; excelencia y; compromiso con la
    """,
    "feeling": """
        pasión; pasiones; apasion*; ilusión; ilusiones; ilusionamos; ilusionante*; amor; amamos; amas; ama
        enamor*; corazón; corazones; alma; almas; alegría*; felicidad; feliz; felices; sonri*; magia; mágic*
        inspir*; orgullo; orgullos*; sueño; sueños; soñar; soñamos; soñad*; sueña; sueñe; emoción; emociones
        emocion*; sentir; siente; sientan; sentimos; sentimiento*; bellez*; hermos*; cariño; mimo; abrazar
        abraza; abrace; ternura; calidez; esperanza; tranquilidad; serenidad; paz; armonía; humanidad; espíritu
        imagina; imagine; imagínese; imaginen; atrévete; atrévase; confía en; mundo mejor
        futuro mejor|brillante; mañana mejor; vive; late; latir; latido*; aventura; disfruta; disfrute
        entusiasm*; creemos en; nos importa*; cuidamos de; duerma|duerme tranquil*; dormir tranquil*; respira
        respire; relájese; relájate; maravill*; fascin*; adn; sin preocupaciones; brillar; brilla; bienestar
        cuidar de ~2; piel; vibra*; vibrar; lágrimas; ensueño; humano; humana; humanos
        acarici*; caricia*; susurr*; abrazo; abrazos; suspir*; inolvidable*; cuenta*|contar ~1 historia|historias
        despiert* ~2 sentidos|emociones; cinco sentidos; los sentidos; sensaciones; complicidad; latidos; poesía
        encanto; sabor a hogar; nostalgia; melodía*; ganas de vivir
    """,
    "feeling_only": """
        alma; almas; corazones; corazón más ligero; abrazos que
    """,
    "relationship": """
        relación; relaciones; amistad*; amig*; compañerismo; confianza; lealtad; leal*; fidelidad; alianza
        socio; socios; compañero* de viaje; a su|tu|vuestro lado; juntos; juntas; de la mano; codo con|a codo
        familia; nos conocemos; le conozco; te conozco; trato personal|humano|cercano; cercanía; vínculo*; lazo*
        comida*; cena*; golf; bodas; boda; apretón de manos; más que un|una proveedor|cliente|empresa
        siempre ahí; años juntos|trabajando; toda la vida; de tú a tú; compadre; a largo plazo; largo recorrido
    """,
    "risk_removed": """
        alcance ~4 cambi*|mov*|variar*|cerrad*|defin*|concret*; no está ~2 definid*|cerrad*|especificad*
        sin definir; por definir; todavía|aún no ~3 defin*|sabe|cerr*; difícil de especificar|definir
        no se puede ~2 especificar|definir|prever; interfaces; interfases; planos de|del
        nombrad* en el contrato; con nombre y apellidos; figura* ~3 en el contrato; queda* ~3 en el contrato
        por contrato; sigue* ~3 asignad*; mism* equipo|persona|técnico|jefe|técnicos ~4 contrato|proyecto|obra
        conoce* ~4 interfaces|planos|receta*|código|esquema*|cableado|instalación|instalaciones|línea
        conocen ~4 interfaces|planos|receta*|código|instalación|instalaciones|línea
        sin ?una ?otra|nueva licitación|concurso; volver a licitar; nueva licitación; un cambio ~2 cuesta
        cambio* ~3 cuesta* días|horas; de cero; desde cero; volver a explicar; el riesgo; riesgo de|que; relevo
        traspaso; puesta en marcha; si ~4 se va|marcha|jubila; curva de aprendizaje; órdenes de cambio
        imprevisto*; a mitad de|del proyecto|obra
    """,
    "give": """
        pago a 90|120|150|180; lo igualamos; igualamos ~3 precio; sin contrato; sin mínimo; cuando quiera|quieras|pueda; el precio lo pone|pones; % menos; regalamos
        no hace falta que firme|compre|pida
        <free>; gratuit*; regalamos|regalaremos|regalo; regalad*; de regalo; bonificamos|bonificaremos; sin cargo
        sin ?ningún coste*|costo*
        sin cobrar*; sin límite*; ilimitad*; cualquier precio|oferta|presupuesto
        igualamos|igualaremos|igualo ~2 oferta|precio|presupuesto
        por|de|a nuestra cuenta|cargo; por nuestra cuenta; a nuestro cargo
        asumimos|asumiremos|asumo ~4 cost*|gasto*|portes|diferencia|subida*|todo|riesgo
        absorbemos|absorberemos|absorbo ~4; no ~1 cobramos|cobraremos|cobro|cobraré; no ~1 facturamos|facturaremos
        sin permanencia; sin compromiso; sin preguntar
        sin condiciones; lo que usted|ustedes|tú|haga|quiera*|pida*|necesite*; mitad de precio
        precio de coste|costo; congel* ~3 precio*|tarifa*; mantenemos ~2 precio*|tarifa*
        bajamos|bajaremos|bajo|rebajamos|rebajaremos ~2 precio*|tarifa*|cuota*; cortesía de; obsequio*
        # ?% de descuento|rebaja; descuento adicional|extra; otro descuento; otro # ?% ?de ?descuento
        días para pagar; pag* ~1 a 90|120|150|180 días; aplaz* ~2 pago*; lo que queráis|pidáis|necesitéis; sin ataduras
        puede dejarlo cuando
        portes pagados
    """,
    "give_plain": """
        no me|nos debe|debes|deben nada; quédese|quédate con su|tu|el dinero; corre por nuestra cuenta
        igual* ?y ?o|mejor* ?o cualquier|toda|todas|todo ~1 oferta*|precio*|presupuesto*|propuesta*|tarifa*
        mejoramos|mejoraremos|superamos cualquier|toda ~1 oferta*|precio*|presupuesto*
        superaremos|batimos|batiremos cualquier|toda ~1 oferta*|precio*|presupuesto*
        la|lo|se|los|las igualamos|igualaremos|igualo sin|siempre|seguro; igualamos sin
        siempre ~1 por debajo de|del ~2 otr*|competencia|resto|ellos
        el precio que usted|ustedes|tú|quiera*|quieras|diga*|digas|marque*|marques|pida*|pidas|le|nos|él
        precio ~1 lo pone* usted*; al precio que sea|diga*|quiera*|usted; ponga* usted|ustedes|su|el ~1 precio
        pon tú ~1 precio; ponga* ~1 precio; díga* ~3 precio|cifra|número ~3 aceptamos|firmamos
        acept* cualquier precio|cifra|oferta|condición; acept* el precio que; a cualquier precio
        cualquier precio que; sea cual sea ~1 precio|coste|costo|importe|oferta|cifra; cheque en blanco
        carta blanca; barra libre; lo que pida* ~2 está|es|va|dicho|hecho; sus deseos son; usted manda
        usted pide y; usted pone el; <work> ~3 ilimitad*; <work> ~3 sin ?ningún ?ninguna límite*
        sin límite* de <work>|tiempo|llamadas|uso|importe; sin límite alguno; sin límites ni
        <free> para siempre|toda; de por vida <free>; <free> ~2 de por vida
        <free> los|durante|todo|hasta ~3 que|quiera*|tiempo ~1 quiera*|haga|necesite*; invita la casa
        por cuenta de la casa; de nuestro bolsillo; todo ~4 corr*|va ~1 de|por nuestra cuenta
        asumi* ~1 todo|todos|todas|cualquier ~5; asum* cualquier ~3
        lo|los|la|las|todo asumimos|asumiremos ?todos ?todo nosotros|íntegramente; lo|los|la|las|todo asumo yo
        absorbe* ~1 todo|todos|todas|cualquier ~2; nos hacemos cargo de todo|todos|todas|cualquier
        cubrimos todo|todos|cualquier ~2; sean los|las que sean|fueren; sean cuales sean; cueste lo que cueste
        lo que haga falta; lo que sea necesario|preciso|menester
        lo que usted|ustedes|tú|vosotros diga*|digas|quiera*|quieras|pida*
        lo que usted|ustedes|tú|vosotros pidas|necesite*|mande*|decida*|ordene*|disponga*
        lo que nos|me pida*|pidas|diga*|exija*; todo lo que pida*|quiera*|nos|me ~2
        cuanto quiera*|necesite*|haga ~1; tantas|todas veces|horas|las ~2 quiera*|necesite*|haga|desee*|pida*
        las veces que quiera*|haga|necesite*|sea; tant* ~1 como quiera*|quieras|necesite*|haga|desee*|pida*
        pague* ~2 cuando|como|lo ~1 quiera*|pueda*|le|desee*|buenamente; paga ~1 cuando|lo que quieras|puedas
        ya ~1 pagará* ~1 cuando; cuando le venga bien ~2 pag*; sin prisa ~2 pag*; sin fecha de vencimiento
        sin pedir* ?le|nada ?nada ~1 cambio; nada ~2 a cambio; a cambio de nada; sin esperar nada
        no ~1 pedimos nada; no ~1 pido nada; no ~2 pediremos nada; sin condiciones; sin condición alguna|de
        sin ninguna condición; sin contrapartida*; sin ninguna contrapartida
        sin ?ningún ?ninguna ?tipo ?de ataduras; sin preguntar; sin preguntas; sin hacer preguntas
        sin rechistar; sin discutir; sin mirar ~2 precio|coste|horas
        tampoco|ni hace falta ~1 aval|anticipo|contrato|pedido|permanencia|firm*
        tampoco|ni ~2 pedimos|pido|exigimos ~2 aval|anticipo|contrato|pedido|permanencia|compromiso|fianza
        no tiene* que firmar|comprometerse|comprar|pedir ~1 nada
        no hace falta que ~3 firme*|comprometa*|compre* ~1; no nos debe*|deberá* nada
        por debajo de|del ~1 coste|costo; sin margen; sin ganar ~1 nada|dinero|euro
        aunque perdamos|pierda|nos cueste ~3; perdiendo dinero con; a pérdida*
        renunci* ~3 margen|beneficio|cobr*; precio* congelad* para|indefinid*|siempre
        congelamos ~3 siempre|indefinid*; nunca|jamás ~2 subir* ~3 precio*|tarifa*; nunca verá* ~2 factura
        no verá* ~2 factura; devolvemos ~4 sin preguntas|preguntar|motivo|explicaciones
        devolvemos todo ~3 quedárselo|quédeselo; quédeselo ~2 igualmente|igual
        el precio lo decide*|fija*|marca* usted|ustedes|tú; usted decide|fija|marca el precio
        corremos con todo|todos ~1; no ~1 tendrá* que pagar ~1 nada; anulamos|anulo ~3 sin
        cuantos|cuantas ~2 quiera*|quieras|necesite*|desee*|pida*
        qué precio le|te|les parece|conviene|viene; qué precio quiere|prefiere|desea
        díganos|dígame|dime ~2 precio ~6 ponemos|aceptamos|hacemos|vale|firmo; dígame cuánto quiere pagar
        cuánto quiere|le gustaría pagar; pague|paga cuando quiera|pueda|le
        no se preocupe por la factura|pago|coste; la factura la anulamos; anulamos la factura
        le anulo la factura; corre de nuestra|mi cuenta; corren de nuestra|mi cuenta
        cuantas veces|visitas haga*; cuantas visitas|revisiones|horas quiera|necesite
        quédeselo|quédatelo ~2 gratis|igualmente|todo
        no tiene que firmar|comprometerse|pagar nada; no hace falta firmar|comprometerse; sin firmar nada
        lo que usted diga|pida|quiera; a su gusto y ~2 coste
        siempre más barato que; regalamos|regalo ~4 instalación|año|formación|mantenimiento|mes|módulo
        le|os|les regalamos; sea quien sea el culpable; da igual quién|cuántas|cuántos
        igualamos|mejoramos ~3 cualquier|todas oferta|precio|ofertas
        todo lo que pida|quiera; las veces que haga|hagan|quiera|necesite
    """,
    "give_strong": """
        <work> ~5 <free>; <free> <work>; totalmente|completamente|absolutamente <free>; será* <free>; gratis y
        y gratis; <small> <span> <free>; # <span> <free>; <span> <free>
        <work> ~4 sin ?ningún cargo|coste|costo|cobrar*|cobrarle*|facturar*; sin cobrar* ~2 nada|un
        sin cobrarle* nada|un|ni; sin coste|costo alguno|ninguno; sin ningún coste|costo|cargo
        sin coste|costo para usted|ustedes|su; no ~1 cobrar* ~4 nada|ni|horas|por|el|la|los|las
        no le|les|te|os cobramos|cobraremos|cobraré|cobro|facturamos|facturaremos|facturaré; no pagará* nada|ni
        no paga* nada|ni; no le|les|te costará* ?absolutamente nada|ni; no le|les|te cuesta nada
        sin pagar nada|ni; va|van de regalo; invitamos nosotros; invito yo; regalamos; le regalo; les regalo
        te regalo; os regalo; regalaremos; se lo|la|los regal*; de regalo; regalad*; como regalo
        detalle de la casa; obsequio nuestro; gesto de buena voluntad; cortesía de la casa|nuestra
        corr* de|por|a nuestra|nuestro cuenta|cargo; corr* ~2 todo ~3 cuenta|cargo
        va|van|irá|irán por|de nuestra cuenta; va|van|irá|irán a nuestro cargo; lo|la|los|las pagamos nosotros
        pagamos nosotros; asumi* ~4 cost*|gasto*|sobrecost*|diferencia*|subida*|penalizacion*|portes|aumento*
        asumo ~4 cost*|gasto*|sobrecost*|diferencia*|subida*|penalizacion*
        absorbe* ~4 cost*|subida*|diferencia*|incremento*|sobrecost*|gasto*|aumento*; nos comemos ~3
        renunci* ~3 recargo*|penalizacion*|interes*|subida*; condon*; perdonamos
        perdon* ~2 deuda|factura*|cuota*|recargo*|intereses; a precio de coste|costo; mitad de precio
        # ?% de descuento|rebaja|dto|bonificación; # ?% menos ~2 sin; descuento ~3 #; dto ~2 #
        descuento queda|está ~1 aplicado; rebaj* ~5 #; otro # %; un # % adicional|más de
        baj* ~2 el|la|los|las|nuestro|nuestra|nuestros precio*|tarifa*|cuota* ~3 #; bajamos ~2 precio*|tarifa*
        mantenemos ~2 precio*|tarifa* ~3 años|siempre; sin subida* ~3 años|nunca; precio* congelad*
        congelamos ~2 precio*|tarifa*; pag* a 90|120|150|180 días; # días para pagar; aplaz* ~2 pago* ~3 #
        sin permanencia ni; incluimos ~3 sin cobr*|suplemento*|recargo*
        coste|costo cero; cero coste|costo; a coste|costo cero; corremos con ~2 gasto*|cost*|portes
        lo cubrimos nosotros; no ~1 vamos a cobrar*; no se lo|la|los|las vamos a cobrar
        no os|le|les|te ~2 vamos a cobrar
        # % de descuento
        mantenemos el precio ~3 años
    """,
    "return": """
        a cambio de|del un|una|dos|tres|que|su|sus|tu|el|la|los
        a cambio de|del las|firmar|ese|esa|esto|eso|ello|contrato|pedido*|volumen|compromiso|#
        a cambio del|pedimos|pediría*|pido|nos|necesitamos|necesitaría*|querríamos
        a cambio queremos|solicitamos|les|le|esperamos|ustedes|usted|firma*; como contrapartida
        en contrapartida; en contraprestación; contrapartida es|sería; siempre que|y; a condición de
        con la condición; con una condición; condición es|sería; supeditad* a|al; condicionad* a|al; sujet* a|al
        ligad* a|al; vinculad* a|al; atad* a|al; contra pedido|compromiso|firma|un|una|el|la|entrega; salvo que
        a menos que; depende* de
        si usted|ustedes ?nos|me|se ?el|lo firm*|compr*|compromet*|encarg*|acept*|ampl*|renuev*|renov*|pag*
        si usted|ustedes ?nos|me|se ?el|lo adelant*|aport*|sub*|pas*|llev*
        si usted|ustedes ?nos|me|se ?el|lo confirm*|agrup*|junt*|prolong*|consolid*
        si ?nos|me|se|lo firm*|compromet*|encarga*|ampl*|renueva*|renov*|paga*|pagamos|adelant*|aport*|pasa*
        si ?nos|me|se|lo confirm*|agrup*|junta*|prolong*|mantien*|consolid*|sube*|ced*|da|dan|deja*|acepta*
        al firmar|renovar|pagar|ampliar|pasar; firm* a|por dos|tres|cuatro|cinco|# años
        contrato* ?marco ?firme a|de|por # ?años|meses
        contrato* ?marco ?firme a|de|por dos|tres|cuatro|cinco|doce|veinticuatro|un años|año|meses
        compromiso de|a|por #; compromiso* de|anual|mínimo|firme|en; compromiso a
        pedido* mínim*|anual*|marco|de|abiert*|agrupad*|complet*|en firme; en firme
        volumen* ~1 mínim*|anual*|comprometid*|firme|de|garantizad*; por volumen; mínimo de #; mínimo anual
        camión completo; camiones completos; carga completa; palés completos; pronto pago
        pago ?por ?al ?a anticipado|adelantado|contado|#; pag* a|en #
        pag* ~3 adelantado|contado|antes|semana*|días; prepago; por anticipado; a partir de #; anual* de #
        carta de referencia|recomendación; referencia*; testimonio*; caso de éxito; visita de referencia
        permanencia; exclusiv*; prevision*; preaviso; de su parte; por su parte; de tu parte; por tu parte
        por parte de ustedes; lo que necesitamos|pedimos|pido|le pido|les
        necesitamos ~4 de usted|ustedes|su|sus; le pedimos; les pedimos; le pido; les pido; pediría*
        sale de la oferta|del; quita* ~2 del|de; a cuenta de; compens*; intercambio
    """,
    "return_close": """
        a cambio de|del un|una|dos|tres|su|sus|tu|firmar|contrato|pedido*|volumen|compromiso|#; a cambio del
        como contrapartida; en contrapartida; siempre que|y ~1 firm*|compr*|pag*|compromet*|renuev*
        a condición de; con la condición; con una condición; condicionad* a|al; supeditad* a|al; sujet* a|al
        vinculad* a|al; ligad* a|al; contra pedido|compromiso|firma|entrega
        si usted|ustedes ?nos|me|se ?el|lo firm*|compr*|compromet*|encarg*|ampl*|renuev*
        si usted|ustedes ?nos|me|se ?el|lo renov*|pag*|adelant*|confirm*|agrup*|consolid*
        si ?nos|me|se|lo firm*|compromet*|encarga*|ampl*|renueva*|paga*|adelant*|confirma*|agrup*|consolid*
        al firmar|renovar|pagar|ampliar; firm* a|por dos|tres|cuatro|cinco|# años
        contrato* ?marco ?firme a|de|por # ?años|meses; contrato* a dos|tres|cuatro|cinco|un años|año
        compromiso de|a|por #; compromiso* ~1 mínimo|firme|anual; pedido* ~1 mínim*|anual*|marco|abiert*|firme
        volumen* ~1 mínim*|anual*|comprometid*|firme; por volumen; pronto pago
        pago ?al ?por anticipado|adelantado|contado; permanencia de #; a partir de #
    """,
    "return_plain": """
        a cambio ?de ?ello ?de ?eso nos|pedimos|pediría*|pido|necesitamos|necesitaría* ~2
        a cambio ?de ?ello ?de ?eso querríamos|solicitamos|usted|ustedes|les|le ~2
        a cambio de|del un|una|dos|tres|su|sus ~3 año*|plazo|volumen|compromiso|pedido*
        a cambio de|del un|una|dos|tres|su|sus ~3 pago|referencia|permanencia|contrato|firma; a cambio de que
        lo que ?le ?les pedimos|pido|necesitamos ?a ?cambio ~1 es|son; nuestra condición; las condiciones son
        la condición es; la contrapartida; como contrapartida; en contrapartida
        de su parte pedimos|necesitamos|esperamos; por su parte ~1 se compromete*|firm*|aport*
        a cambio de ~1 firm*|contrato|compromiso|volumen|pedido*|permanencia|referencia*; a cambio ~1 necesit*
        con la condición; a condición de; condicionad* a|al; supeditad* a|al
        siempre que firm*|compr*|renuev*|ampl*|pag*|compromet*; siempre que ~2 pedido*|contrato|volumen
        si usted|ustedes ?nos ?se ?lo firm*|renuev*|ampl*|compromet*|agrup*|adelant*
        si ?nos ?se ?lo firm*|renuev*|compromet*|agrup*|adelant*; contrato a|de ~1 dos|tres|cuatro|# ~1 años
        pedido mínimo|anual|marco; compromiso de|a|por ~1 #|dos|tres; si confirma* ~4
        por pronto pago; pago anticipado; pago al contado; por volumen
    """,
    "cap": """
        con ?un tope; tope de|máximo; limitad* a; como máximo; máximo de; límite de #; uso razonable
        hasta un|el máximo|tope|importe|total; hasta #; dentro de # <span>; hasta <month>
        hasta finales|final|fin de; bolsa de #; las condiciones
    """,
    "limit": """
        hasta un|el|los|las|# ~2 #; hasta #; hasta el|finales|final|fin; tope de|máximo|en; con ?un tope; tope
        máximo; como mucho; a lo sumo; no más de; limitad* a; límite de|en; primeros|primeras|primer|primera ~2
        durante ~2 <span>; por # <span>; una sola vez; una vez; piloto; prueba; ensayo; incluid* en; incluye #
        incluye* ~3 #; después ~3 #; a partir de|del|ahí|entonces; pasad* es*|ese|los|las ~2
        más allá ?de ?eso|ese; lo que pase|exceda|supere; resto ~2 se; el exceso; adicional* ~3 #; muestra*
        garantía; defecto*; error nuestro; fallo nuestro; si falla*|fallamos|incumpl*; # horas; # días
        # visitas; # usuarios; # unidades; # piezas; # jornadas; # sesiones; mientras dur*
        pedidos superiores|de; bolsa de
    """,
    "hedge": """
        si; siempre que; suponiendo; supuesto*; supon*; hipótesis; podría*; pudiera*; puede que; debería*
        debiera; habría*; sería*; tendría*; bajaría*; pasaría*; quedaría*; ahorraría*; reduciría*; supondría*
        daría*; valdría*; estaría*; iría*; haría*; costaría*; llegaría*; cubriría*; rondaría*; permitiría*
        ganaría*; mejoraría*; evitaría*; equivaldría*; saldría*; caería*; harían; quizá; quizás; tal vez; acaso
        a lo mejor; probable*; posible que; es posible; sería posible; posiblemente; previsible*; seguramente
        creo; creemos; pienso; pensamos; esperamos; espero; esperable*; se espera que; cabe esperar
        confi* en que; calcul*
        estimamos|estimo|estimación|estimaciones|estimar|estimaría*|estimó|estimaron|estimé; sospech*; intuy*
        apost* a que; parece*; parec*; diría*; a mi juicio|entender|modo; a nuestro juicio|entender
        en mi|nuestra opinión; aproximad*; aprox; alrededor de; en torno a|al; rond*; unos #; unas #
        más o menos; orden de|del; a ojo; por confirmar|comprobar|ver|validar|contrastar|medir; habrá que
        hay que ver|comprobar|medir|confirmar; está por ver; queda por|pendiente; pendiente* de
        sin confirmar|comprobar; objetivo*; meta; metas; prevé; prevemos; previst*; preve*; pretend*; intent*
        depende; dependen; dependerá*; dependería*; según ~2 vaya*|resulte*|salga*; no sé; no sabemos
        no ~2 garantiz*; no ~3 promet*|prometo|asegur*
        no voy|vamos|quiero|queremos|pretendo|pretendemos ?a decir*|prometer*|vender*
        no digo|decimos|pienso|creo que; nadie ~2 garantiz*|promet*; sin garantiz*; sin prometer; compr* primero
        comprob*; verific*; contrast*; probar; probarlo; probamos; probaría*; probemos; probaremos; prueba
        pruebas; piloto; ensayo*; test; validar*; medir*; mediremos; ver si; veremos; veamos; suele*; soler
        a menudo; normalmente; por lo general; en promedio; de media; tiende; tienden; cabe; corríj*; corrij*
        equivoc*; salvo; excepto; propuesta de prueba; si acaso; en principio; sujet* a; potencialmente
        sobre el papel; todavía sin; aún sin; escenario*; orientativ*; indicativ*; borrador
    """,
    "hedge_strong": """
        podría*; podrían; puede que; quizá; quizás; tal vez; probablemente; no sé; no sabemos; no estoy segur*
        no estamos segur*; estimamos|estimo|estimación|estimaciones|estimar|estimaría*|estimó|estimaron|estimé
        calculamos; salvo; excepto; a menos que; solo si; sólo si; piloto; ensayo; prueba; no es cierto|verdad
        no es ~2; nadie puede|promete; no prometemos; si
    """,
    "rhetorical": """
        y si le|te|os les|dijera|dijéramos|dijésemos|digo; y si pudiera|pudieras|pudiese; qué pasaría si; sabía|sabías|sabíais que
        quiere|quieres|queréis|desea|deseas ~2 ahorrar|reducir|aumentar|duplicar|vender|ganar|mejorar; cansado|cansada|harto|harta de
        listo|lista|preparado|preparada para; le|te|os suena; quién no quiere|querría|desea; por qué pagar|seguir|conformarse|esperar
        se imagina|imaginas; imagina|imagínese
    """,
    "estimate": """
        estimación; estimaciones; estimamos; estimo; estimó; estimaron; estimaría*; valor estimado
        ahorro estimado; coste estimado; calculamos; calculo; cálculo*; nuestra hipótesis; hipótesis; supuesto*
        suposic*; suponiendo; suponemos; por confirmar|comprobar|validar|contrastar|medir|verificar
        pendiente* de; a confirmar|validar|comprobar; está por ver; queda por ver|comprobar|medir
        habrá|habría que verlo|comprobarlo|medirlo|ver|comprobar|medir
        lo comprobaríamos|comprobaremos|comprobamos|mediríamos|mediremos
        lo medimos|veríamos|veremos|verificaremos|contrastaremos; orden de magnitud; aproximad*; aproximación
        grosso modo; a ojo; a grandes rasgos; en bruto; orientativ*; prudente; conservador*
        sin confirmar|comprobar|validar; no está ~1 confirmad*|probad*|comprobad*|acordad*
        nadie ~2 confirmado|comprobado; rango; horquilla; entre # y #; probable*; quizá; quizás; tal vez
        posiblemente; podría*; rondaría*; sería* ~2 #; partimos de; apostaría*; prevemos; previsión de|del|nuestra
        nuestra|según|como|primera previsión; prevision*
        en la prueba|piloto; con la prueba; la prueba lo; una prueba
    """,
    "rival": """
        ellos; ellas; los demás; las demás; otros proveedores|fabricantes|ofertantes
        otro proveedor|ofertante|licitador; el otro|la otra ~1 oferta|ofertante|empresa; competidor*; rival*
        la competencia; todos los proveedores; cualquier proveedor ~2 dice|dirá; le dirán; les dirán
        todos dicen; será líder
    """,
    "finance": """
        van; valor actual neto; tir; roi; payback; ebit*; ebitda; tco; coste|costo total de; caso de negocio
        plan de negocio; retorno de|sobre ?la inversión; retorno ~3 #; descontad*; capex; opex; amortiz*
        punto de equilibrio; umbral de rentabilidad; inversión ~3 #; ahorro ~4 #; ahorros de|anuales
        ahorr* ~4 #; cuenta de resultados; beneficio*; margen; márgenes; rentabilidad
    """,
    "certain": """
        <will>; acabará* con; obtendrá* ~3 #|resultado*|mejor*|ahorro*; va|vas|van|vamos a <doing>
        vais a <doing>; verá*|verán ~1 resultados|cómo|reducid*|crecer|aumentar|mejorar|duplicad*
        notará* ~1 diferencia|cambio|mejora|resultado*; tendrá* ~2 resultados|control total
        <metric> ~3 bajará*|subirá*|caerá*; irá|irán ~1 a más|mejor; bajará* ~2 <metric>
        subirá* ~2 ventas|margen*|productividad|ingresos; caerá* ~2 <metric>
        dejará* de perder|pagar|sufrir|tener|gastar|preocup*; dejará* ~5 en #; bajaremos ~3 <metric>
        le|les|te|os dejaremos ~5 #; pagará* sol*; se paga sol*; se pagan sol*; se amortiza sol*; garantizamos
        garantizo; garantiza; garantizan; garantizad*; garantizará*; garantizaremos
        garantía total|absoluta|plena|de resultados|de éxito|de ahorro
        aseguramos ?que ~2 éxito|resultado*|ahorro*|rentabilidad|<metric>; le|les aseguramos ~1
        resultado* asegurad*; éxito asegurado; le aseguro; les aseguro; te aseguro; le prometo; les prometo
        te prometo; prometemos; se lo prometo; doy mi palabra; tiene* mi|nuestra palabra; puede* estar segur*
        pueden estar segur*; tenga* la certeza|seguridad; esté* segur*|tranquil*
        con ?total|toda|absoluta|plena seguridad|certeza; sin ?ninguna ?lugar|ningún ?a|género duda*
        sin ?género ?de duda; no hay|cabe duda; sin excepción; sin excepciones; en todos los casos; sin fallos
        cero fallos|errores|averías|paradas|incidencias|mermas; 100 % segur*|garantizad*|fiable*|efectiv*|eficaz
        cien por cien|ciento segur*|garantizad*|fiable*|efectiv*; indudable*; inevitablemente; indefectiblemente
        infalible*; seguro que ~1 <will>|ahorra*; nunca más; no volverá* a; no volveréis a
        nunca|jamás ~1 volverá*|falla|fallan|fallamos|fallará*|tendrá*|perderá*|incumplimos|<will>
        no falla* nunca|jamás; no fallamos nunca|jamás
        siempre ~1 <will>|irá*|será*|estará*|tendrá*|habrá|funciona*|cumpl*|gana*|acert*|puntual*|llega*
        siempre a tiempo; cumplimos siempre; funciona siempre; para siempre ~0 <will>; olvíd* ~5 para siempre
        adiós para siempre; riesgo cero; cero riesgo*; sin riesgo* de ningún; efectividad del #
        está|queda demostrado que; demostrad* que ~3 <will>|ahorra*|reduc*
        va|vas|van a facturar ~2 #|más; téngalo por seguro; tenga por seguro; ténganlo por seguro; no lo dude
        no lo dudes; no lo duden; sin la menor duda; a ciencia cierta; ahorro* asegurad*|garantizad*
        rentabilidad asegurada; se lo aseguro; se lo aseguramos; estamos completamente seguros
        se lo garantizo; le garantizo; sin duda alguna; cosa del pasado
        pasará a la historia; quedarán encantados; estarán encantados; no fallará; nunca falla
        garantizado; con total seguridad; de por vida ~2 garantizado
    """,
    "assured": """
        cosa hecha; délo|delo|dé|dalo|den por hecho|hecha|resuelto|resuelta|solucionado|seguro
        pasará*|pasa* a la historia; es|será|serán ?ya historia; cosa|cosas del pasado; de una vez por todas
        desaparec*|olvíd*|resuelt*|acab*|elimin*|solucionad* ~5 para siempre; y punto; se acabó ~1
        se acabaron ~1; se terminaron ~1; se terminó ~1; adiós a ~1; no es una promesa|previsión|estimación es
        así de simple|sencillo|fácil|claro; no falla; no puede* fallar|salir|equivocarse
        imposible que ~2 falle*|pase|ocurra|vuelva*; pase lo que pase; llueva o; haga lo que; venga lo que
        todas y cada; en todas las|los plantas|hospitales|empresas|casos|clientes
        cero ~2 errores|averías|paradas|incidencias|mermas|quejas
        cero ~2 reclamaciones|accidentes|pérdidas|esperas|retrasos|roturas|fallos; ni un|una sol* ~2 más|nunca
        puede* dormir tranquil*; dormirá* tranquil*; cuente* con ello; cuenta con ello; puede* contar con ~2 #
        problema|asunto resuelto|solucionado; fin del problema; es el fin de ~2; fin de los|las ~2
        no volverá* a ~1; nunca ~2 otra vez; siempre en marcha|verde|perfect*; mes tras mes; año tras año
        sin excepción; nada puede|podrá|va salir|fallar|a; sus ~2 está*|estarán a salvo|segur*
        no ~1 preocup* ~1 nunca|más; ya no ~1 preocup* ~1
        sus|su|tus|tu trabajadores|personal|plantilla|gente ~1 agradecerá*|encantad*
        funciona*|acierta* todas las veces; en el cien por cien de
    """,
    "past": """
        fue; fueron; hubo; tuvo; tuvieron; bajó; bajaron; pasó; pasaron; cayó; cayeron; subió; subieron; era
        eran; había; habían; tenía; tenían; quedó; quedaron; redujo; redujeron; registró; registraron; midió
        midieron; contamos; vimos; medimos; dio; dieron; desde ~2 <month>|20*
        el año|mes|trimestre|verano|invierno pasado; la semana|campaña|temporada|primavera pasada; en 20*
        entre <month>; hace #|un|dos|tres|una; hasta <month>; anterior; su propi*; sus propi*; similar*
        parecid*; de media; en promedio; la mediana; →
    """,
    "you_gain": """
        usted|ustedes ?se|le ahorra*|gana*|recupera*|reduce*|evita* ~3 #; se ahorra*|ahorras ~3 #
        se ahorra|ahorran sus|su|los|las|el|la ~1; le|les|te|os ahorra|ahorramos|ahorran ~3 #
        le|les|te|os devolvemos ~2 # horas|días|minutos; gana* ~1 # horas|días|minutos|puntos|€|euros
        recupera* ~2 # horas|días|minutos|€|euros|%; le|les quedan|deja|dejan ~3 # más|limpios|€|euros
        su|sus|tu|tus <metric> ~2 baja|bajan|cae|caen|sube ~2 #
        su|sus|tu|tus <metric> ~2 suben|mejora|mejoran|desaparece*|crecen|crece ~2 #
        su|sus|tu|tus <metric> ~1 se reduce*|duplica*|triplica*|dispara*|desploma*; reducimos sus|su|tus|tu ~3
        bajamos sus|su|tus|tu <metric> ~4; duplicamos sus|su|tus|tu|la|las ~1
        triplicamos sus|su|tus|tu|la|las ~1; recortamos sus|su|tus|tu ~3; acabamos con sus|su|tus|tu|los|las ~1
        eliminamos sus|su|tus|tu|los|las ~1; directo* a su|tu bolsillo|caja|cuenta|margen
        van|va a su|tu bolsillo|caja|cuenta|margen; en su|tu bolsillo; le encantará; te encantará
        se preguntará* ~1 cómo; se sorprenderá*; nos lo agradecerá*; me lo agradecerá*; lo agradecerán
        sus|su|tus|tu pacientes|clientes|empleados ~1 agradecerá*|volverá*|estará*|encantad*
        sus|su|tus|tu equipo|huéspedes|alumnos|operarios ~1 agradecerá*|volverá*|estará*|encantad*
        sus|su|tus|tu trabajadores|personal|plantilla|gente ~1 estará* ~1 más|mejor|encantad*
        sus|su|tus|tu trabajadores|personal|plantilla|gente rendirá*|volverá*
    """,
    "your_target": """
        usted|ustedes ?ya quiere*|quería*|pidió|pidieron|necesita*|busca*|fijó|fijaron; quieren|quiere ~1 que
        usted quiere; su|sus|tu|vuestro objetivo|meta|objetivos
        el objetivo|la meta que ?nos fijó|fijaron|marcó|marcaron|dio|puso; la meta de
        como pidió|pidieron|exige*; que ~1 pidió|pidieron|marcó|marcaron
    """,
    "theirs": """
        usted|ustedes ?ya ?nos|me|mismo|misma|mismos ?nos|me dijo|dijeron|dio|dieron|comentó|comentaron|mencionó|mencionaron|contó|contaron|midió|midieron|indicó|indicaron|calculó|calcularon|calcula*|señaló|explicó|explicaron|facilitó|facilitaron|pidió|pidieron|quiere*
        usted|ustedes ?ya ?nos|me|mismo|misma|mismos ?nos|me estimamos|estimo|estimación|estimaciones|estimar|estimaría*|estimó|estimaron|estimé|apuntó|pasó|pasaron|envió
        usted|ustedes ?ya ?nos|me|mismo|misma|mismos ?nos|me enviaron|mandó|mandaron|fijó|fijaron|confirmó
        usted|ustedes ?ya ?nos|me|mismo|misma|mismos ?nos|me confirmaron|planteó|puso
        usted|ustedes ?ya ?nos|me|mismo|misma|mismos ?nos|me pusieron|enseñó|enseñaron|describió; usted mism*
        ustedes mismos|mismas; vosotros mismos; tú mismo|misma
        nos|me dijo|dijeron|dijiste|dijisteis|comentó|comentaron|comentaste|comentaba*|mencionó|mencionaron|contó|contaron|contaste|contaba*|indicó|indicaron|indicaste|señaló|explicó|explicaron|explicaste|facilitó|facilitaron|pidió|pidieron|pediste|apuntó|pasó
        nos|me pasaron|pasaste|envió|enviaron|enviaste|mandó|mandaron|mandaste|confirmó|confirmaron|planteó|enseñó|enseñaron|enseñaste
        nos|me describió|dio|dieron|diste|preguntó|preguntaron|preguntaste
        nos|me hablaba*|habló|hablaste|trasladó|trasladaron|compartió|compartieron|dejó
        nos|me ha|han|has|había|habéis dicho|comentado|contado|indicado|explicado|facilitado|pedido|pasado
        nos|me ha|han|has|había|habéis enviado|mandado|confirmado|planteado
        nos|me ha|han|has|había|habéis enseñado|preguntado|trasladado|compartido
        lo que dijo|dijeron|comentó|comentaron|contó|platicamos; lo platicado
        como dijo|comentó|indicó|mencionó|señaló|explicó|dijeron|comentaron
        según su|sus|tu|tus|vuestr*|usted|ustedes|nos|me|lo
        su|sus|tu|tus|vuestro|vuestra|vuestros|vuestras propi* dato*|cifra*|cuenta*|número*|cost*|cálculo*|factura*|registro*|recuento|palabra*|parte* ~1
        su|sus|tu|tus|vuestro|vuestra|vuestros|vuestras propi* estimación|estimaciones|informe*|medic*|objetivo* ~1
        su|sus|tu|tus propi* meta*|hoja|estadística*|previsi*|gente|equipo ~1
        vuestro|vuestra|vuestros|vuestras propi* meta*|hoja|estadística*|previsi*|gente|equipo ~1
        con|en|de|por|a|son|es sus|su|tus|tu|vuestros ?propios ?propio datos|dato|números|cifras|cifra|cuentas|registros|palabras|partes
        con|en|de|por|a|son|es sus|su|tus|tu|vuestros ?propios ?propio informes|informe|cálculo|cálculos|albaranes
        con|en|de|por|a|son|es sus|su|tus|tu|vuestros ?propios ?propio recuento|estimación
        con|en|de|por|a|son|es sus|su|tus|tu|vuestros ?propios ?propio histórico|memoria|balance
        su|sus|tu|tus dato|datos|cifra|cifras de|muestran|dicen|del|dan|salen|indican|para|actual*
        su|sus|tu|tus números|recuento|partes|registros|estimación de|muestran|dicen|del
        su|sus|tu|tus números|recuento|partes|registros|estimación dan|salen|indican|para|actual*; frase suya
        palabras suyas; cifra suya; dato suyo; datos suyos; cálculo suyo; suyo propio; usted quiere
        ustedes quieren; que usted quiere|quería; quiere que sean|sea|baje; quería que; quería usted
        figura* en sus|su; aparece* en sus|su; consta* en sus|su; en su última|último ~1
        su jefe|jefa|director|directora|encargado ~3 dij*|dic*|midi*|cont*|apunt*|calcul*|anot*|registr*
        su encargada|responsable|gente|equipo|controller ~3 dij*|dic*|midi*|cont*
        su encargada|responsable|gente|equipo|controller ~3 apunt*|calcul*|anot*|registr*
        con su gente|jefe|jefa|encargad*|responsable|director* ~1
        en nuestra ~1 llamada|reunión|visita|conversación
        nos|me comentasteis|contasteis|pasasteis|disteis|enviasteis
        nos|me mandasteis|explicasteis|apuntaste|calculaste
        nos|me comentabas|decías|decía|decían|decíais|contabas|apuntabas; comentaste|dijiste|contaste ~1 que
        platicó|platicaste que; en su|tu|vuestro recuento|listado|hoja|correo|mensaje|excel|registro
        según vuestr*|tus|tu; es tu|su|vuestra cifra; que es tu|su cifra
        dato|cifra|número tuyo|tuya|vuestro|vuestra; con los datos|números|cifras que usted|ustedes|nos|me
    """,
    "from_talk": """
        nuestra|nuestro|la|mi ~1 llamada|reunión|visita del|de|con|en|ayer
        nuestra|nuestro|la|mi ~1 conversación|charla|encuentro|videollamada del|de|con|en|ayer
        nuestra ~1 llamada|reunión|visita|conversación|charla|videollamada; nuestro encuentro
        tras ~2 visita|reunión|llamada|conversación|charla
        después de ~2 visita|reunión|llamada|conversación|charla
        gracias por ~3 tiempo|visita|llamada|reunión|rato|enseñar*
        gracias por ~3 recibir*|atender*|hablar|mañana|recorrido|café; cuando hablamos|nos
        hablamos el|ayer|por|de|la; lo que hablamos
        como hablamos|quedamos|acordamos|comentamos|convinimos|platicamos|prometí
        lo hablado|acordado|platicado|comentado|prometido; según lo|hablamos; le prometí; les prometí
        te prometí; me quedé con; nos quedamos con; estuve en|con|viendo|el; estuvimos en|con|viendo|el; visité
        visitamos; recorrimos; contamos el|ayer|juntos; medimos; me dijo; nos dijo; me comentó; nos comentó; me contó
        nos contó; me pidió; nos pidió; pidieron ustedes; vi que; vimos que|en|cómo; he leído|visto que|su|en|la
        leí; conté; anoté; apunté; sus compañer*; ayer; en su planta|nave|almacén|tienda|muelle|obra
        le confirmo; les confirmo; en respuesta a su|la; su consulta|correo|mensaje|petición del|de
    """,
    "source": """
        según; auditoría*; auditad*; estudio*; encuesta*; benchmark*; comparativa; medid*; medición*; mediciones
        medimos; medí; mide; miden; contamos #; contad*; recuento*; pesad*; ensayo*; prueba* de|en|piloto
        mes de prueba; piloto; caso ~1 adjunto|documentado; adjunt*; anexo*; apéndice; certificado*; referencia*
        verificad*; publicad*; independiente; fuente; registrad*; registr*; contador*; erp; sga; wms; mes; sap
        scada; crm; histórico*; sus datos|facturas|números|registros|partes|albaranes|cuentas|informes
        sus propi*; su propi*; tus datos|propi*; su dato; dato*; informe*; reporte*; datos de|del
        factura* de|del; facturas; partes de|del; parte de averías|trabajo; albaranes; evaluación; evaluad*
        testead*; comprobad*; universidad; instituto; laboratorio; de su tamaño|sector|zona
        de tamaño parecido|similar; parecid* a|al; similar*; comparable*
        en dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|# <site>; en las|los # <site>
        una|un|otra|otro <site> ~2 de|en|como; hoja de cálculo; excel; extracto; liquidad*; contabilidad
        cifra* de|del; nos dio; me dio; nos dieron; nos pasó; cliente* ~3 teléfono|referencia; puede* llamar*
        pueden llamar*; llame a; le paso ~3 teléfono|contacto; su controller|interventor|auditor|director*
        controller
    """,
    "baseline": """
        de # ~4 a #; del # ~4 al #; desde ~2 #; partiendo de|del; partíamos de; punto de partida
        de|del|desde unos|los|las|el|sus|tus #; en lugar de|del; en vez de|del; frente a|al; versus; vs
        contra #; contra ~2 #; respecto a|al|de|del; con respecto; comparad* con; en comparación; actual*
        actualmente; hoy; ahora; antes; previo*; anterior*; anteriormente; hasta entonces|ahora
        era|eran|estaba|estaban ~3 #; tardaba* ~3 #; había|habían ~3 #; tenía|tenían ~3 #; de cada #; # de #
        # de los|las|sus #; sobre #; sobre un total; de sus #
        que ~1 el año|mes|trimestre|semana pasad*|anterior*; que hoy|ahora|antes|en; línea base; línea de base
        →
    """,
    "timeframe": """
        en|durante|tras|desde|dentro|por|cada|a|de|los|las|hace|entre ?de ?los|las|el|la|unos|unas|hace ?primeros|últimos <count> ~1 <span>
        en|durante|tras|desde|dentro|por ?de ?primer|primeros|primeras|últimos|últimas|próximos|otros ?primeros|últimos <count> ~1 <span>
        cada|a|de|los|las|hace|entre ?de ?primer|primeros|primeras ?primeros|últimos <count> ~1 <span>
        cada|a|de|los|las|hace|entre ?de ?últimos|últimas|próximos|otros ?primeros|últimos <count> ~1 <span>
        en|durante ?el|la|un|una ?primer|primera|último|última <span>
        en|desde|hasta|entre ?de ?el|la|finales|final|principios|mediados|fin ?de <month>|20*
        a|para|de|antes|durante ?de ?el|la|finales|final|principios|mediados|fin ?de <month>|20*
        <month> de|del 20*; al|por|cada|a ?la <span>
        el|la|este|esta|próximo|próxima|pasado|último|última ?pasado|próximo|último año|mes|trimestre|semestre|semana|verano
        el|la|este|esta ?pasado|próximo|último invierno|primavera|otoño|ejercicio|campaña|temporada
        próximo|próxima|pasado|último|última ?pasado|próximo|último invierno|primavera|otoño
        próximo|próxima|pasado|último|última ?pasado|próximo|último ejercicio|campaña|temporada
        año|mes|trimestre|semana pasad*|anterior|siguiente; anual*; anualmente; mensual*; trimestral*; semanal*
        diari*; interanual; año* después; meses después|más; semanas después; # <span>
        desde la puesta|implantación|instalación|migración; desde que; a cierre de; en lo que va; <month>
    """,
    "denied_effort": """
        plug and play; enchufar y listo; enchufe* y; enchúf*; conect* y listo; conecta* y ya
        sin ?ningún ?el ?apenas esfuerzo*; sin el menor|más mínimo esfuerzo|cambio|trastorno; esfuerzo cero
        cero esfuerzo*|complicaciones|molestias|interrupciones|trabajo; sin complicaciones; sin complicarse
        sin ?ninguna ?ningún molestia*|trastorno*|interrupcion*|interrupción|curva; sin interrumpir*
        sin parar ?ni ~1 línea|producción|planta|máquina*|actividad|operación|servicio|día|minuto
        sin detener ~1 producción|línea|actividad|operación; sin paradas ?de ?producción ?ni
        sin tocar|cambiar|modificar|alterar ?ni ?en ?absolutamente ?sus|su|la|los|lo nada|procesos|proceso|sistemas|sistema|instalación|línea
        sin tocar|cambiar|modificar|alterar ?ni ?en ?absolutamente ?sus|su|la|los|lo erp|rutina|rutinas|hábitos
        sin tocar|cambiar ?ni ?en ?absolutamente ?sus|su|la|los|lo forma|día|trabajo|operativa
        sin modificar|alterar ?ni ?en ?absolutamente ?sus|su|la|los|lo forma|día|trabajo|operativa
        sin ?necesidad ?de formación|formar|capacitación|aprender*|obras
        sin ?necesidad ?de instalar*|instalaciones|instalación|conocimientos|informáticos|ayuda
        sin que ?su|sus ~2 note*|entere*|tenga* que hacer; sin hacer nada; sin mover un; sin levantar un
        mover un dedo; sin darse cuenta; sin enterarse; sin dolor; indolor*
        no ?tendrá* ?tiene* ?tienes ?que ?hay requiere* ~1 formación|esfuerzo|cambio*
        no ?tendrá* ?tiene* ?tienes ?que ?hay requiere* ~1 instalación|obra*|mantenimiento|aprendizaje
        no tiene* que hacer|cambiar|preocupar*|mover|formar ~1; no tienes que hacer|cambiar|preocuparte|mover ~1
        no tendrá* que hacer|cambiar|preocupar*|mover|aprender|formar ~1
        no tendrás que hacer|cambiar|preocuparte|mover|aprender ~1
        no hay que hacer|cambiar|aprender|instalar|formar ~1; no hay nada que hacer|cambiar|aprender|instalar
        no cambia|cambiará ~1 nada para|en usted|ustedes|su|sus|tu|vuestr*
        nada cambia|cambiará para|en usted|ustedes|su|sus|tu; todo ~1 sigue|seguirá igual para
        nada que aprender|instalar|cambiar|hacer|configurar; ni se enterará*|entera*|notará*|dará*
        ni lo notará*|nota*; no notará* ~1 nada|cambio|transición; no se enterará*
        usted no ~1 tiene|tendrá|hace|hará|notará ~2 nada
        su equipo no ~1 tiene|tendrá|hace|notará ~2 nada|diferencia|cambio
        solo ?tiene ?tienes ?que firm*|enchuf*|disfrut*; usted solo ~1 firm*|disfrut*|preocúp*; limítese a
        relájese; relájate; siéntese y; nos|me encargamos|ocupamos|encargo|ocupo de todo
        nos|me encargamos|ocupamos|encargo|ocupo del|de lo resto|demás; lo hacemos todo nosotros
        nosotros lo hacemos todo; del resto nos; déjelo todo|en nuestras|en manos; déjalo todo|en nuestras
        deje ~2 en nuestras manos; en nuestras manos; olvíd* de todo*
        olvídese de instala*|configura*|complicaciones|mantenimiento*; al instante; instantáne*
        de inmediato ~2 resultados; resultados inmediatos; inmediatamente operativ*
        operativ* ~2 minutos|mismo|inmediato|primer
        en ?solo ?tan ?apenas ?unos ?cuestión ?pocos ?de minutos|segundos|clics|clic
        en ?solo ?apenas ?sólo ?tan ?sólo|solo # minutos|clics|clic|pasos|segundos
        en un|dos|tres|par clic|clics|pasos; con un ?solo ?simple clic; a un clic; un solo clic; un clic
        resultado*|ahorr*|operativ*|funcion* ~3 desde el ?mismo primer día|minuto|momento
        list*|rentab*|productiv*|benefici* ~3 desde el ?mismo primer día|minuto|momento; funciona sol*
        funcionan sol*; se instala sol*; se configura sol*; se hace sol*; todo ?es ?será automático
        totalmente automátic*; completamente automátic*; 100 % automátic*; cero riesgo*; riesgo cero
        sin ?ningún ?tipo ?de riesgo*; transición ~1 invisible|transparente|suave|inmediata|fluida
        migración ~1 invisible|transparente|inmediata|automática
        implantación ~1 inmediata|instantánea|invisible; list* para usar|funcionar; llegar y besar
        coser y cantar; pan comido; facilísim*; sencillísim*; pulsar un botón; con solo pulsar; sin riesgo*
        sin que ?su ?sus ?nadie ?lo ?se ?personal ?equipo <notice>; sin que nadie ~3 <notice>
        no ~1 tiene*|tienes|tendrá* que aprender|instalar|tocar|configurar ~1
        no ~1 necesita* aprender|instalar|configurar|formar* ~1; sin quebraderos de cabeza; sin dolores de cabeza
        sin dolor de cabeza; sin sobresaltos; sin traumas; sin fricción; sin fricciones; de la noche a la mañana
        sin renunciar a nada; sin cambiar ?ni ?nada ?de ?su ?tu forma|manera de trabajar
        nos encargamos|ocupamos absolutamente de todo; nosotros nos encargamos de todo
        sin hacer ?ningún|ninguna esfuerzo
        conect*|enchuf*|descarg*|instál* ~3 y listo
        cambio|cambiarse|migración|arranque es inmediat*|instantáne*|automátic*
        seguirá*|sigue|siguen trabajando ~1 como|igual siempre|hasta|que; ni cursos ni; ni formación ni; ni obras ni
        ni paradas ni; nada de cursos|obras|formación; sin mover ni un; mover ni un
    """,
    "effort": """
        necesitamos ~6 <span>|acceso|datos|que|persona*|técnico*
        necesitaría* ~6 <span>|acceso|datos|que|persona*; necesitaremos ~5; necesita ~5 <span>
        hace* falta que|un|una|dos|tres|# ~4; hará* falta ~5; haría* falta ~5
        exige|exigen|exigirá*|exigiría* ~6; requiere* ~5 <span>|persona*|parada|acceso|implic*; requerirá* ~4
        llevará* ~6 <span>; lleva ~2 #|una|un|dos|tres|media horas|hora|minutos|días|semanas|mañana|jornada ~1
        ocupa* ~5 <span>; ocupará* ~5 <span>; cuesta* ~5 <span> de; pide* ~4 <span>|persona*
        supon* ~5 <span> de; implica* ~5 <span>|dedicar|parar|cambiar
        <count> <span> de su|sus|tu|tus|formación|capacitación|trabajo|parada|dedicación|producción|cada|al
        <count> ~1 de sus|tus ~2; <count> de su|sus ~2; <count> ~1 <span> de formación|parada|marcha
        # minutos por|al|cada|a; dos minutos por|al|cada
        tendrá* que <doing>|dedicar|liberar|poner|pesar|cerrar|registrar|apuntar|anotar|parar|formar|revisar|enviar|facilitar ~1
        tendrá* que pasar|designar|medir|estar|limpiar ~1
        tendrá* que preparar|dar|contar|cargar|reservar ~1; su|sus ~1 tendrá* que
        su|sus ~1 deberá*; deberá* dedicar|liberar|facilitar|registrar|apuntar|designar
        habrá que parar|formar|mover|cambiar|apuntar|registrar|dedicar ~1
        habrá que reservar|volver|validar|adaptar|ajustar|convencer|migrar ~1
        hay que parar|formar|mover|apuntar|registrar|dedicar|reservar|validar|migrar|limpiar ~1
        su|sus ~3 apunt*|pesen|anoten|registren|revisen|dediquen|preparen|midan; formar a
        formación inicial|previa|de|para # ~1; curso de #; dedicar* ~4; dedique* ~4; en paralelo; doble registro
        por su lado|parte; de su lado|parte; por tu parte; de tu parte; de parte de ustedes; su parte ~1
        le toca; les toca; le tocará; esfuerzo de|por|interno|que; libere* ~3; facilite* ~3; nos pas* ~3
        nos envi* ~3; nos mand* ~3; una parada de|el|en; parada de #; parar ~3 un|una|dos|tres|# <span>
        fin de semana de; recalific*; revalid*; homologación de
        las primeras|dos|tres ~1 semanas ~5 lent*|dur*|peor|cuest*|inc*|molest*
        al principio ~4 lent*|peor|cuest*|molest*; a alguno no; curva de aprendizaje; implic* a su*
        implicación de; persona de contacto; su gente ~1 apunt*|tendr*|deber*|mid*|pes*|registr*|anot*|dedi*
        la migración|implantación|puesta|instalación ~3 lleva*|cuesta*|exig*|supon*|ocupa*|requiere*|dura*
        coste de cambio; cambiar de proveedor ~3
        usted|ustedes|equipo|personal|gente|técnicos|operarios tendrá* que
        encargad*|conductores|sí|también|después|antes tendrá* que
        tendrá* que cambiar|aprender|hacer|mover|firmar a|el|la|los|las|un|una|dos|tres|su|sus; tendríais que
        tendréis que; tendrías|tendrás que dedicar|liberar|pasar*|revisar|apuntar|registrar|formar|reservar
        tardar* ~2 <span> en acostumbr*|aprender*|adaptar*; tardaron ~2 <span> en acostumbr*|aprender*|adaptar*
        tardó ~2 <span> en acostumbr*|aprender*|adaptar*; media jornada de|durante; jornadas de formación
    """,
    "effort_theirs": """
        su|sus|tu|tus|vuestr* ~2 tendrá*|tendría*|deberá*|debería*|necesitará* ~3
        necesitamos ~3 de usted|ustedes|su|sus; necesitaría* ~3 de usted|ustedes|su|sus
        <count> <span> de su|sus|tu|tus; <count> ~1 de sus|tus ~2; de|por su|tu|vuestra parte; de|por su lado
        ustedes ~2 pon*|aport*|dedic*|facilit*|liber*|tendrá*|pasan
        usted ~2 pone|pondrá|aport*|dedic*|facilit*|liber*|tendrá que; su ~2 apunt*|anote*|dedi*|liber*
        su trabajo|esfuerzo|tiempo
    """,
    "zero": """
        mientras usted|tú ~5 competencia|competidor*; su|tu jefe ~3 preguntará; cada día sin ~4 cuesta
        antes de que ?ya ?le ?te sea ?demasiado tarde; será ?demasiado tarde; ya será tarde; última oportunidad
        últimas oportunidades; última llamada|advertencia; último aviso|tren; ahora o nunca; es ahora o
        actúe ya|ahora|hoy; actúa ya|ahora|hoy; dese prisa; dense prisa; date prisa; apresúr*
        solo|sólo|únicamente ?nos quedan ~1 #|dos|tres|cuatro ~2 plaza*|hueco*|unidad*|cupo*|lugar*
        solo|sólo|únicamente ?nos quedan ~1 cinco|pocas|pocos|unas ~2 plaza*|hueco*|unidad*|cupo*|lugar*
        quedan ?muy poc* plaza*|hueco*|unidad*|cupo*|lugar*; últimas plazas|unidades
        últimos cupos|huecos|lugares; plazas limitadas; cupos limitados; no ?lo|la ?se deje* pasar|escapar ~1
        no dejes pasar|escapar; no se lo|la pierda*; no te lo|la pierdas; no pierda* ~2 oportunidad|tren|ocasión
        no pierdas ~2 oportunidad|tren|ocasión; perder el tren; se quedará* atrás|descolgad*
        te quedarás atrás|fuera; se queda* atrás; te quedas atrás; se está* quedando ?atrás|descolgad*
        quedarse atrás|descolgad*; quedarte atrás; no ?se|te ?os quede* atrás|descolgad*
        no te quedes atrás|fuera|sin
        su|sus|tu|tus competencia|competidor|competidores ?de ~2 ya ~1 han|ha|está|están|lo|tiene*|usan|firm*
        su|sus|tu|tus rival|rivales|vecino|vecinos ?de ~2 ya ~1 han|ha|está|están|lo|tiene*|usan|firm*
        la competencia ya ~1 ha|está|lo|tiene; ya han|ha firmado|entrado|dado ~1 todos; todos ~2 ya ~1 firmado
        los que siempre llegan; llegar|llegan|llega tarde a todo
        no ?sea|seas|sean usted|tú|ustedes el último|único; no sea|seas el último|único
        es|será|sería|serás el único que no|sigue; se arrepentirá*; te arrepentirás; os arrepentiréis
        antes de arrepent*; lo lamentará*; va|van|vas a lamentar*; tendrá* que explicar* ~2 a|por
        cómo ~1 va|vas|piensa|piensas|pensáis ~2 explicar*; cómo ~2 explicará*
        explíqu* ~2 a su|tu|sus|tus|el|la ~1 consejo|junta|jefe|jefa|accionistas
        explíqu* ~2 a su|tu|sus|tus|el|la ~1 socios|hijos|equipo|comité|dueñ*
        o ~1 explique* ~2 a su|tu|sus|tus ~1 consejo|junta|jefe|jefa|accionistas|socios|hijos|dueñ*
        explique ~4 por qué dejó|perdió|no
        qué ~1 dirá* ~1 su|sus|tu|tus ~1 consejo|junta|jefe|socios|hijos|padre|accionistas|equipo
        qué pensará* ~2 su|sus|tu|tus; qué le dirá*; le|te preguntara*|preguntará*|pregunten por qué
        hijos ~3 preguntar*; sobre su|tu conciencia; cargar* con ?toda la|ese|esa culpa|peso; por su|tu culpa
        culpa suya|tuya; a quién ~3 culpar*; echar* la culpa a usted
        permitirse ?el ?lujo ?de esperar|ignorar|perder|quedarse|seguir|dudar|no ~1
        de verdad quiere* ~4 perd*|arriesgar*|quedarse; despierte; espabil*; abra los ojos; abre los ojos
        ingenu*; incompetent*; ignorante; ignorantes; estúpid*; idiota*; tonto; tonta; tontos; tontas; necio
        necios; cobarde*; dinosaurio*; mediocres
        cualquier|todo|ningún directivo|director|gerente|empresario ~1 serio|sensato|inteligente|competente|seria|sensata
        cualquier|todo|ningún profesional|comprador|persona|responsable ~1 serio|sensato|inteligente
        cualquier|todo|ningún profesional|comprador|persona|responsable ~1 competente|seria|sensata
        dos dedos de frente; solo ?un irresponsable|insensato|loco|necio|tonto; rezagad*; qué vergüenza
        dar*|dará|debería ~1 vergüenza; debería avergonzar*; hacer el ridículo; humillar*; humillación
        me dolería; me duele que|ver ~1; me ha|has|han decepcionado; nos ha|han decepcionado
        decepcionad* con|por|de usted|ustedes|su|ti; después|tras de ?todo lo que ?ya hemos|he|hicimos|hice
        con todo lo que hemos|he hecho
        me|nos debe|debes|deben ~1 esta|esto|lealtad|respuesta|favor|explicación|al; ingratitud; ingrat*
        desleal*; traicion*; así nos|me paga|pagan|pagas; pensaba que éramos; no me falle*; nos lo merecemos
        a espaldas de|del; sin que ~3 se entere*|enteren; sin que ~2 lo sepa*
        no ~1 diga* nada a su|tu|sus|nadie|el|la; no le digas nada; no lo comente* ~1 con|a; no se lo cuente*
        no ~1 cuente* a nadie|su; entre usted y yo; entre tú y yo; quede|queda|quedará ~1 entre nosotros
        guárdeme el secreto; guárdame el secreto
        mejor no ~1 meta*|metas|involucr*|incluya*|implique*|consult*|avis*; no ~2 metas|meta|metan ~2 en esto
        déjel* ~1 fuera|margen ~2; deje ~3 fuera de esto; dej* ~3 al margen ?de ?esto; mantenga* ~3 al margen
        al margen de su|tu ~1 director*|jefe|compras|comité; no hace falta que ~3 entere*|sepa*|enteren
        no hace falta involucrar|avisar|consultar|meter ~1; no tiene* por qué saberlo|enterarse|saber
        no necesita* saberlo|enterarse; puentear*; saltarse|sáltese|sáltate a|al ~1
        por encima de su|tu jefe|jefa|director*; esa clase|ese tipo de gente; esa gente ~1 solo|no
        solo sabe* poner|quejarse|decir; solo ~1 poner pegas|trabas|problemas
        aplast* ~1 a|al|competencia|rival*; aniquil*; machac* ~1 a|al|competencia
        destroz* ~1 a|al|competencia|rival*; exprim* ~2 proveedor*|cliente*|personal|plantilla; hundir* a|al ~1
        destru* ~3 competencia|competidor*|rival*; acab* con ~1 competencia|competidor*|rival*
        elimin* ~2 competencia|competidor*|rival*; ganar la guerra|batalla; esto es una guerra; es la guerra
        se ~1 desangr*; cada día|hora|minuto|semana|mes que ~2 espera*|retras*|duda*|pasa*|aplaz*|deja*|tarda*
        mientras usted|ustedes|tú|vosotros ?se ?lo duda*|espera*|piensa*|sigue*|duerme*|lee*
        mientras ?se ?te lo piensa*; mientras duda*; si sigue* ~1 dudando|esperando; perderlo todo
        lo perderá* todo; perderá* ~3 todo|cuota|puesto|empleo|tren|clientes; a la ruina|quiebra|bancarrota
        tendrá* que cerrar ~1 fábrica|empresa|negocio|persiana|puertas; echar el cierre
        se juega* su|el puesto|futuro|empresa|reputación|nombre|cargo|empleo; sobrevivirá*; solo ~2 sobreviv*
        se expone a; pagará* ~1 consecuencias|caro; atenerse a; aténgase
        luego|después no ~2 diga*|queje*|llore*|venga*; ya no respondo; quien avisa; el que avisa
        quedas|queda|está|estás avisad*; ultimátum
        se lo|la|los|las daré|damos|daremos|ofreceré ~2 otro|otra|competencia|competidor|rival|vecino|siguiente
        se lo|la|los|las ofreceremos|ofrezco|llevará|quedará ~2 otro|otra|competencia
        se lo|la|los|las ofreceremos|ofrezco|llevará|quedará ~2 competidor|rival|vecino|siguiente
        otro ocupará su; oferta|promoción|precio ~3 caduca|expira|termina ~2 hoy|mañana|medianoche|noche|horas
        oferta|promoción|precio ~3 acaba|vence|finaliza|desaparece ~2 hoy|mañana|medianoche|noche|horas
        caduca|expira ~1 hoy|mañana|medianoche|noche; solo|sólo ?por hoy; solo|sólo ?hasta medianoche|esta ~1
        hoy o nunca; hasta medianoche; precio ~1 sube|subirá|doblará|duplica* ~1 mañana|lunes
        mañana ~2 costará ~1; firme|firmen|fírmelo|fírmalo|firma ?usted hoy|ya|ahora ~1
        decídase ~1 hoy|ya|antes|ahora; decida* ~5 o ~1 explique*|tendrá*|lamente*|perderá*|otro|su
        guardo|reservo ~2 hueco|plaza|sitio|lugar ~1 hasta; no habrá ?una|otra segunda|otra oportunidad*
        oferta irrepetible; oportunidad irrepetible|única; ni se dará* cuenta de; no se darán cuenta
        nadie se dará cuenta; no podrá* irse ~1; dependerá* de nosotros; atar* a sus clientes
        permitirse otro|otra ~3; puede* permitírselo|permitirse que; quizá|quizás|vez no ~2 tanta suerte
        no ~2 tendrá* tanta suerte; preguntarán|preguntará ~1 quién|por; se preguntarán quién|por
        allá usted|ustedes|tú; tú verás; no ~1 diga* que no ~2 avis*|advert*|dij*
        se lo advertí|advertimos|advierto; el tiempo corre|apremia; el tiempo se ~1 agota|acaba
        el reloj corre|avanza; cuando quiera|quieras darse|darte cuenta; si de verdad le|les|te importa*
        es|sería ?de ?un irresponsable; se quedará*|quedarán fuera ~1
        quien no ~4 desaparece*|desaparecerá|cierra|muere; los que no ~4 desaparecer*|cerrar*; chapuz*
        otra desgracia; otra tragedia; nos quedan ~1 una|dos|tres|# ~1 plaza*|hueco*
        nos queda ~1 una|un ~2 plaza|hueco; luego ~1 tendrá* que explicar*; no ~1 tendrá* excusa*; no hay excusa*
        quiere|quieres ?usted ?tú ser ?usted ?tú el siguiente|próximo; ser el siguiente; será ?usted el siguiente
        no quiero|queremos|pretendo|pretendemos asustar*; no es por asustar*
        duerme|dormirá ?usted tranquil* sabiendo; cuánto tiempo ~2 va a seguir perdiendo
        esperar a que ~2 ocurra|pase|suceda|haya|muera|alguien ~3; va|vas|van a esperar a que
        espere al accidente; no quisiera|querría estar en su|tu lugar|pellejo|piel
        cuando sea|es demasiado tarde; será demasiado tarde
        último|última aviso|llamada|oportunidad|tren; se arrepentirá; se va a arrepentir
        nadie se ha arrepentido; luego no ~2 queje|llore|diga
        a qué espera|esperas
        despierte|despierta ya|de; el mercado no espera; quien no ~6 desaparecerá|cerrará|perderá|morirá
        me duele|apena|decepciona que; me ha decepcionado; decepcionado que|de|por
        después de todo lo que hemos|he|hicimos; así nos lo agradece; esperaba más lealtad|de usted
        nos lo debe; que quede entre nosotros; no hace falta que ~3 se entere|sepa|lo sepa
        sin que se entere; a espaldas de
        su|tu|vuestra competencia ya|le|se ~3 tiene|firmado|adelanta|ríe|come|ha; allá usted
        piénselo bien ~3; aténgase a las; bomba de relojería; jugando con fuego; cuestión de tiempo
        quiere|quieres explicarle a; tener que explicarle a su
        firme antes ~4 si no; si no ~3 se lo doy|daré a; tendrá que explicar ~5 por
    """,
    "own_cause": """
        porque ?a nuestr*|el|la|los|las|nos|mi|así|entonces; ya que; debido a; por el festivo|puente
        nuestro proveedor|fabricante; el proveedor|fabricante|molino|naviera|acería|laminador
        la acería|naviera|fábrica; capacidad de|limitada; calendario; previst*; festivo*; vacaciones
        plazo de|del; su plazo|propio|propia|fecha; sus plazos|propi*; según su|sus; materia prima
        materias primas; índice; tipo de cambio; arancel*; convocatoria; subvención; boe; licitación
        volvemos a cotizar; se recotiza; cotización del|de; abiertamente; con sus datos|números|cifras|cuentas
        nos dijo; me dijo; usted mism*
    """,
    "only_money": """
        solo|sólo|únicamente ~1 importa*|cuenta* ~1 dinero|números|euros|euro
        solo|sólo|únicamente ~1 importa*|cuenta* ~1 resultado*|cifras|rentabilidad|cuenta|margen
        lo único que ~1 importa*|cuenta*|interesa*; nada más ~1 importa|cuenta
        ninguna otra cosa ~1 importa|cuenta; el dinero manda|habla|es; poderoso caballero
        los|las números|cifras|cuentas ~1 hablan|mandan|cantan ~1
        los|las números|cifras no mienten|engañan|entienden
        pura|puras|puro|puros ?y ?dura|duro matemática*|aritmética|números|rentabilidad
        pura|puras|puro|puros ?y ?dura|duro dinero|economía|cálculo|finanzas; puramente económic*|financier*
        estrictamente económic*|financier*; es ?pura ?simple ?cuestión ?de aritmética|matemáticas
        son matemáticas|números ~1; simple aritmética; cuestión de números|dinero|euros; sin sentimentalismos
        sin sentimientos; sentimientos ~1 aparte|fuera|margen|casa; emociones ~1 aparte|fuera|margen|casa
        dej* ~2 sentimientos|emociones|sentimentalismos; dej* ~1 lado ~3 sentimientos|emociones|personas
        olvíd* ~2 sentimientos|emociones|personas|gente|demás
        lo demás|resto ~1 es|son|sobra ~1 ruido|palabrería|literatura|poesía|cuento
        lo demás|resto ~1 es|son|sobra ~1 cuentos|romanticismo|humo|folclore|música|adorno
        el resto es ~1 ruido|palabrería|literatura|poesía|cuento|humo|adorno|música; lo demás sobra
        el resto sobra; los negocios son; negocios son negocios; aquí se viene a; la pela es; caja es caja
        no ~2 hablar de personas; las personas ~3 no cuentan|aparte; se reduce a dinero|números|euros|una cifra
    """,
    "role": """
        <boss> ~1 de|del|la ?la|el|las|los|su|turno <area>; <boss> <area>
        director* general*|financier*|médic*|industrial*|técnic*|ejecutiv*|de ~3; directores de; directivo*
        gerente*; responsables de; responsable de <area>
        jefes|jefas|jefe|jefa de <area>|sala|cocina|estación|servicio; encargados de
        a los|las encargados|propietarios|directores|gerentes|jefes|responsables
        si ?usted dirige|gestiona|lleva|es ~4; propietari* de; dueñ* de; usted que dirige|gestiona|lleva|es
        ceo*; cfo; coo; cio; cto; ciso; controller*; tesorer*; interventor*; contable*; contador público
        contadores públicos; ingeniero|ingeniera|ingenieros|ingenieras de ~1; abogad*; arquitect*; aparejador*
        médico*; enfermer*; supervisoras; farmacéutic*; veterinari*; odontólog*; dentista*; fisioterapeuta*
        óptico*; agricultor*; ganader*; viticultor*; bodeguer*; enólog*; panader*; carnicer*; hoteler*
        hosteler*; restaurador*; chef*; cociner*; transportista*; expedidor*; transitari*; maestr* de
        director de colegio; rector*; decan*; alcalde*; alcaldesa; concejal*; secretari* municipal*
        gestor* de ~2; administrador* de fincas|sistemas; autónom*; instalador*; constructor; constructores
        promotor*; contratista*; electricista*; fontaner*; franquiciad*; comerciante*; tendero; tenderos
        tenderas; mayorista*; compradores; jef* de compras; comité de dirección|compras
        consejo de administración; asesor* fiscal*; gestorías; corredor* de seguros; reclutador*
        desarrolladores; imprentas; recepcionista*; jardiner*; armador*; pescador*
    """,
    "role_ours": """
        nuestro|nuestra|nuestros|nuestras ~2 <boss>|ingenier*|técnic*|abogad*|médico*
        nuestro|nuestra|nuestros|nuestras ~2 enfermer*|farmacéutic*|veterinari*|arquitect*|instalador*
        gestor* ~1 de cuenta*; gestor* personal|asignad*|dedicad*|propio; responsable* de cuenta*|cliente*
        <boss> de proyecto ~1 asignad*|dedicad*|propio; un <boss> de proyecto
        <boss> ~4 explica|afirma|señala|asegura|comenta|dijo|declara|destaca
        dijo|dice|afirma|explica|señala|asegura|según ~1 ceo|director*|presidente|fundador*
        soy ~2 <boss>|delegad*; comité de dirección de nuestr*
        equipo ~1 de ingenieros|abogados|arquitectos|médicos|veterinarios
        ingenieros de ~1 campo|desarrollo|aplicaciones
    """,
    "narrow": """
        para <site> ~3 con|de|entre más|menos|entre|#; para ~4 con más|menos|entre de|#; para quienes ~3
        para los que ~4; <site> ~2 con|de #|más|menos|entre|hasta ~3; <site> ~2 que ~2 #; de entre # y #
        de # a # empleados|camas|vehículos|camiones|habitaciones|tiendas|hectáreas
        de # a # trabajadores|usuarios|plazas|personas|líneas|mesas|cabezas|alumnos
        más de # empleados|camas|vehículos|camiones|habitaciones|tiendas
        más de # hectáreas|trabajadores|líneas|plazas|muelles|mesas|cabezas; de su tamaño
        para hoteles|hospitales|clínicas|bodegas|talleres|residencias|ayuntamientos|gestorías|colegios|granjas ~4
        para panaderías|obradores|imprentas|farmacias|despachos ~4
        para almazaras|constructoras|conserveras|queserías|cooperativas ~4
        bodegas|almazaras|queserías|conserveras|obradores|granjas|residencias ~1 que|con|de
        si tiene|tienen|gestiona|lleva más|entre|# ~3
    """,
    "stake": """
        preocup*; miedo; temor*; teme; temen; temía*; inquiet*; dormir; duerm*; sueño; noche; noches
        fin de semana; fines de semana; sábado*; domingo*; tarde*; estrés; presión; culpa; auditor*; auditoría*
        consejo; junta; jefe; jefa; dirección; llamada*; teléfono; sorpresa*; apagar fuegos; bombero
        horas extra*; cansad*; agota*; quemad*; dolor* de cabeza; vergüenza; confianza; confi*; tranquil*
        orgullo*; reconoc*; equipo; moral; ánimo; gente; personas; segur*; reputación; imagen; queja*; enfad*
        gritos; perseguir; control*; previsib*; fiab*; alivi*; en casa; a casa; casa; familia; hijos; vacaciones
        puente; sin que ~3 tenga*; sin tener que; nadie tiene|tendrá ~1; no tener que; ya no ~3 tiene*|tendrá*
        sol* ante; por sí mism*; defender*; dar la cara; explicar*; explic*; discut*; discusión*; bronca*
        problema*; riesgo*; certeza; certidumbre; respaldo; plan b; salida; vuelta atrás; marcha atrás
        persona asignada; interlocutor; un solo contacto; misma persona; puesto*; empleo*; carrera; promesa*
        promet*; última vez; año pasado; otra vez; de nuevo; just*; aprend*; oficio; compañer*; personal
        plantilla; enfermer*; operari*; encargad*; relevo; jubil*; paciente*; esperar; disculp*; sus supervisor*
        libertad; autonomía; tiempo para; horas para; en una sola hoja; quede* bien; tranquilidad
    """,
    "compared": """
        pas* ~6 de|del|desde|por ~2 # ~6 a|al|hasta ~1 #; baj* ~6 de|del|desde ~2 # ~6 a|al|hasta ~1 #
        cay* ~6 de|del|desde ~2 # ~6 a|al ~1 #; sub* ~6 de|del|desde ~2 # ~6 a|al ~1 #
        redu* ~6 de|del|desde ~2 # ~6 a|al ~1 #; recort* ~6 de|del|desde ~2 # ~6 a|al ~1 #
        mejor* ~6 de|del|desde ~2 # ~6 a|al ~1 #; aument* ~6 de|del|desde ~2 # ~6 a|al ~1 #
        crec* ~4 de|del|desde ~2 # ~6 a|al ~1 #; fue* ~4 de|del # ~4 a|al #; ir|iría|irían ~2 de|del # ~4 a|al #
        de # %|€|<span>|euros|puntos|errores|unidades|piezas ~2 a ?solo|unos|unas #
        de # toneladas|litros|kwh|camiones|llamadas|personas|km|averías|paradas ~2 a ?solo|unos|unas #
        de # a # %; del # ?% ~3 al ~1 # %; del # % ~3 al #
        de|del ~1 # ~4 a ~1 # en|entre|desde <count>|<month>|<span>|el|la; de <small> ~3 a <small> ~2 en|entre
        en lugar de|del ~3 #; en vez de|del ~3 #; en lugar de ?los|las|unos <small>
        en vez de ?los|las|unos <small>; # ~4 en lugar|vez de; # ~4 frente a ~3 #; frente a|al ~3 #
        contra ~1 # ~3 antes|el; # ~4 contra ~2 #; antes ~6 #; # ~4 antes; # ~3 ahora|hoy; ahora ~3 #; hoy ~4 #
        actualmente ~4 #; era|eran|fue|fueron ~2 # ~8 es|son|fue|hoy|ahora ~1 #
        fue|es|son|era ~2 # ~6 era|eran ~2 #; partiendo de|del ~3 #; sus # actuales; # actuales; # → #; → #
        comparad* con ~3 #; respecto a|al|de|del ~4; # ~4 respecto; versus #; vs #; # menos que|de|respecto
        # más que ~1 el|la|antes; # % menos|más que; tras ~3 # ~4 antes
        el|la ~1 año|mes|trimestre|semana ?pasado|pasada|anterior ~3 #
        # ~6 el año|mes|trimestre pasado|anterior; que era* ~3 #; tardaba* ~3 #; y quiere*|quieren ~4 #
        # ~5 2018|2019|2020|2021|2022|2023|2024|2025|2026 ~3 # ~5 2019|2020|2021|2022|2023|2024|2025|2026
    """,
    "moved": """
        pasó|pasaron|pasado|pasar|pasa|pasan|pasamos|pasando|pasaría*|pasará* ~6 de|del|desde ~6 a|al|hasta
        bajó|bajaron|bajado|bajar|baja|bajan|bajamos ~4 a|al|de|del|desde|en|un|# ~1
        bajaría*|cayó|cayeron|caído|cae|caen|caería* ~4 a|al|de|del|desde|en|un|# ~1
        se redujo|redujeron|ha reducido ~4; ha|han bajado|caído|reducido|subido ~3
        redujo|redujeron|redujimos|recortó|recortaron|acortó|acortaron ~6 #
        redujimos|recortamos|bajamos|acortamos ~6 de|del|a|en
        mejoró|mejoraron|creció|crecieron|subió|subieron|aumentó|aumentaron ~6 de|del|desde ~5 a|al|hasta
        se quedó|quedaron|queda|quedan|quedaría* en ~2; quedó|quedaron en ~1 #; se mantuvo|mantiene ~3
        podría*|debería* bajar|caer|reducir|quedar|pasar|ahorrar|subir ~3; dejó de ~4; dejaron de ~4
        desaparec* ~3; dobló; se duplicó; a la mitad; ni una|un sol*; # ~3 se fueron; se fueron|marcharon ~4 #
    """,
    "gain": """
        # % ~3 menos|más|mejor*|superior*|inferior*|mayor*|menor*
        # % de ahorro|reducción|mejora|aumento|incremento|eficiencia
        # % de productividad|precisión|satisfacción|disponibilidad|éxito|fiabilidad|crecimiento
        # % ~1 precisión|disponibilidad|satisf*|éxito; # veces más|menos|mejor*|superior*
        # x ~2 más|rápid*|productiv*|ventas|menos; ahorr* ~5 # %|€|euros|mil|pesos; ahorr* ~3 €|$ #
        ahorro* ~5 # %|€|euros|mil; reduc* ~6 # %|veces; reduzca* ~6 # %|veces; reducción* ~6 # %
        disminu* ~6 # %; recort* ~6 # %; aument* ~6 # %|veces; increment* ~6 # %|veces; mejor* ~5 # %
        multipli* ~5 por #; multipli* ~5 por <small>
        duplicar|duplique|duplica|duplicará|duplicamos ~1 su|sus|tu|tus|las|los|la|el ~1
        triplicar|triplique|triplica|triplicará|triplicamos ~1 su|sus|tu|tus|las|los|la|el ~1
        hasta ?en ?un ?el ?al # % ~3 menos|más|ahorro|reducción|mejor*; hasta # veces; tir ~2 # %
        retorno ~4 # %; roi ~3 # %; baj* ~4 un # %; cae* ~4 un # %; crec* ~4 un # %
        # de cada # clientes|empresas|usuarios|pacientes
        # % de nuestros|los|las clientes|usuarios|empresas ~2 recomienda*|repite*|satisf*|ahorr*|mejor*
        # por ciento ~3 menos|más|mejor*|superior*|inferior*
        # por ciento de ahorro|reducción|mejora|aumento|incremento
        # por ciento de eficiencia|productividad|disponibilidad|éxito; ahorr* ~5 # por ciento
        reduc*|reduzca* ~6 # por ciento; disminu* ~6 # por ciento; recort*|recorte* ~6 # por ciento
        aument*|increment* ~6 # por ciento; mejor* ~5 # por ciento; baj* ~4 un # por ciento
        crec* ~4 un # por ciento; abarat* ~5 # %; acort* ~5 # %; acort* ~5 # por ciento; acelera* ~5 # %|veces
        dispar* ~4 un # %; <small> veces más|menos|mejor*; el doble|triple de rápid*|productiv*|eficient*|rentab*
        venden|vende|producen|ganan|rinden ~1 el doble|triple; el doble de ~2
        la mitad de ~2 tiempo|coste|esfuerzo; # veces más ~1; dos|tres|cuatro|cinco|diez veces más ~1
        duplican|duplica|triplican sus|su ~2
    """,
    "candid": """
        no sé; no sabemos; no podemos; no puedo; no puede* ~1 garantiz*|prometer*; no promet*; no prometo
        no garantiz*; no hacemos; no hago; no vendemos; no llegamos; no cubr*; no inclu*; no creo; no creemos
        no espero; no esperamos; no recomiendo; no recomendamos
        no le recomiendo|conviene|compensa|interesa|hace falta
        no les recomiendo|conviene|compensa|interesa|hace; no conviene; no compensa; no sirve*; no vale* ~1 para
        no funciona* ~2 con|en|para|si|bien; no funcionó
        no tenemos ~2 dato*|experiencia|prueba*|referencia*|forma; no tengo ~2 dato*|prueba*|forma
        no es ~2 para|barat*|rápid*|gratis|inmediat*|perfect*; no somos ~2 barat*|rápid*|adecuad*|grandes|los
        no son ~2 barat*|comparables; no está* ~1 incluid*|cubiert*|claro|probad*|demostrad*|cerrad*
        no estoy segur*; no estamos segur*; no depende de; no cambia* ~2; no mueve|mueven|moverá* ~2; no movemos
        no tocamos; no afecta*; no mejora* ~2; no arregla*; no resuelve* ~2; no todo* ~2; no siempre
        no le va a gustar; no les va a gustar; no nos compr*; comprarnos nada; no ~1 hace falta comprar*
        puede* que ~1 no; puede que; tal vez no; quizá* ~1; a lo mejor; me equivoc*; nos equivoc*; equivocad*
        error nuestro; fallo nuestro; culpa nuestra; fallamos; llegamos tarde; tarde nosotros; salvo; excepto
        a menos que; solo si; sólo si; solo ~2 compens*; solo tiene sentido; peor; peores; inconveniente*
        desventaja*; pega; pegas; lo malo; la parte mala|fea; en contra; pierde* ~2 con
        más caro|cara|caros|caras; más lent*; más cost* que; es|resulta|será molest*|incómod*; cuesta más
        sale más caro|cara|caros|caras; honest*; sinceramente; con franqueza; francamente; para ser sincer*
        corríj*; corrij*; díga* si; déje* si; lo dejamos; lo deja*; paramos; pueden* dejarlo; quédese con
        quédense con; siga* con; mejor con su|el|la actual|otro; le saldría|saldrá más; por menos ~2 otr*
        hay otr* ~2 más barat*; queda* pendiente|por|abiert*|fuera; sigue* pendiente|abiert*|sin; sigue siendo
        pendiente de; por confirmar; sin confirmar; falta por|saber|comprobar|medir|confirmar
        todavía|aún no lo|la|se|está*|hemos|sabemos|tenemos|hay|sé; todavía sin; aún sin; hasta que no; hasta no
        mientras no; si no se|baja*|sale*|cumpl*|llega*|funciona*|ve|not*|mejora*
        no hay ~2 prueba*|garantía*|promesa*
        estimamos|estimo|estimación|estimaciones|estimar|estimaría*|estimó|estimaron|estimé; supon*; supuesto*
        sospech*; creemos que; creo que; pensamos que; probable*; aproximad*; a ojo; una mañana no
        no es ~1 promesa|garantía|compromiso; modest*; limitación; limitaciones; lo que no ~2; no entra*
        queda* fuera; quedan fuera; no aplica*; no contamos ~1 con; nada cambia en; no cambia en
        hay|existe ~1 riesgo; corre* el riesgo; el riesgo es|está; los primeros|dos|tres ~2 peor*|lent*
        no le conviene; no te conviene; no os conviene; no ~1 arregla ~2 otr*; tiene un ~1 inconveniente|pero
        somos ~3 más caros; quédese como está; se queda como está; protest* ~1; no es nuestro fuerte; no resuelve
    """,
    "price": """
        precio*; tarifa*; cuota*; cuesta*; cuestan; costará*; costaría*; costó
        cost* del servicio|la|proyecto|equipo ~2 es|son|#; cobramos; cobro; cobraría*; se factura*; facturamos
        facturaremos; importe*; honorarios; presupuest*; oferta de|es|por|económica|sigue|vigente|adjunta
        cotiz*; licencia*; alquiler; renting; descuento*; dto; rebaja*; iva; más iva; portes; fianza; anticipo
        adelanto; comisión; plazos de pago; mensualidad*; anualidad*; al contado
        por usuario|licencia|cabeza|visita|sesión|puesto; a # €; a # euros; por # €|euros|usd; son # €|euros
        vale|valen # €|euros; se descuenta*; suplemento*; recargo*; inversión ?total ?inicial de|es|total
        total de # €; se paga; pagan; paga; se abona; abonamos; prima; arancel*; inflación; ipc; intereses
        a tanto alzado
    """,
    "not_given": """
        no|nunca|jamás|nadie|ni ~5 gratis|gratuit*|cualquier|descuento*
        no|nunca|jamás|nadie|ni ~5 regal*|ilimitad*|igualar*|rebaj*|barra; no a|al cualquier|precio
        sin descuento*; no hay descuento*; en lugar de ~3 descuento|rebaja|gratis
        en vez de ~3 descuento|rebaja|gratis
        pidió|pidieron|pide|piden|pedía*|pediste ~6 gratis|descuento*|rebaja*|gratuit*|#|igual*
        pedido|solicit*|exig*|quería*|quiere|quieren ~6 gratis|descuento*|rebaja*|gratuit*|#|igual*; me pide*
        nos pide*; me pidió; nos pidió; usted ~1 pidió|pedía; le ofrec* otr*; otros ofrecen; otro proveedor
        el otro ~2; competidor; puede* cancelar|devolver|rescindir|anular; podrá* cancelar|devolver|rescindir
        supondría*; significaría*; nos obligaría; perderíamos; si bajamos|bajáramos|igualamos|igualáramos
        en garantía; la garantía; la aseguradora; el seguro; del fabricante; subvenc*; tono ~1 gratuit*
        comentario* gratuit*; no es gratis; no será gratis; no sale gratis; nada es gratis; por qué ~3 descuento
        consulta|asesoramiento|demo|demostración|prueba|presupuesto|muestra|diagnóstico|análisis|auditoría|seminario|guía|descarga|sesión ~2 gratis|gratuit*|sin compromiso
        pruébelo|prueba|pruebe ~2 gratis; # días gratis
    """,
    "limit_close": """
        con ?un tope; tope de|en|máximo; un tope; hasta un|una|el|los|las|dos|tres|# ~1 #; hasta #
        hasta un|una|dos|tres|cuatro|cinco|seis|diez|doce <span>|usuarios|visitas|sesiones|jornadas|personas
        hasta el|finales|final|fin ~2 <month>|año|mes|#; máximo de|#; máximo; como mucho; como máximo; a lo sumo
        no más de; limitad* a; límite de #; uso razonable
        primer|primeros|primera|primeras ~2 <span>|palés|unidades|usuarios
        primer|primeros|primera|primeras ~2 pedido|pedidos|visita|envío|piezas; durante ~2 <count> ~1 <span>
        durante el piloto|prueba|ensayo|primer; de prueba; prueba <free>; prueba; <free> durante #; piloto
        ensayo; muestra; muestras; demo; demos; demostración; presupuesto* ~3 <free>|compromiso
        pida ~2 presupuesto; solicite ~2 presupuesto; consulta* <free>; diagnóstico <free>; auditoría <free>
        descarga* ~2 <free>; <free> ~2 descarga*; llamada <free>; teléfono <free>; webinar; guía <free>; ebook
        cancelación <free>; a partir de ahí|entonces|eso|#; después ~3 #; luego ~3 #; lo que pase|exceda|supere
        más allá de; por encima de #; el resto ~2 factur*|cobr*|pag*; las siguientes; adicionales ~2 a|#
        pedidos superiores|de ~2 #; compras superiores; a partir de #
        incluid* en el|la|los|su|ambos precio*|cuota*|tarifa*|contrato|licencia|importe
        ya paga|pagan|pagáis|pagas; ya está* pagando; si fall*|incumpl*|nos retras*|llegamos|no cumpl*
        error nuestro; fallo nuestro; culpa nuestra; fallo* de fábrica; por error nuestro
        nuestro error|fallo|retraso|incumplimiento; causad* por nosotros; defecto* de; en garantía; penalización
        una sola vez; una única vez; bolsa de; solo este|esta|para; mientras dure
        si no aparece*|sale*|encontr*|encuentr*|detect* ~8 no ~2 cobr*|factur*|pag*
        si no baja*|mejora*|funciona*|hay|cumpl*|llega* ~8 no ~2 cobr*|factur*|pag*
        no ~2 cobr*|factur*|pag* ~2 si no; uso justo; según contrato; por única vez
    """,
    "terms": """
        o ?bien ?le|les|se|te|lo devolvemos|devolveremos|abonamos|abonaremos|pagamos
        o ?bien ?le|les|se|te|lo paga|no|descontamos|reembols*|descuenta; y si no; si no; de lo contrario
        en caso contrario; de no; en caso de; si no se|lo|llegamos|cumpl*|baja; si fall*|incumpl*; reembols*
        devolución; devolv*; abono*; nota de crédito; penaliz*; con tope; en el|este contrato; por contrato
        por escrito; contractual*; cláusula*; condicion*; anexo; se aplica*; no se aplica; siempre que
        siempre y cuando; salvo; excepto; medid* con|por|según; dentro de|del; según contrato; no paga*
        sin coste si
    """,
    "elsewhere": """
        similar*; parecid*; comparable*; de su tamaño; tamaño parecido|similar; mismo tamaño; otr* <site>
        un|una|dos|tres|cuatro|cinco|seis|siete|# ~2 <site>; client*; colega*; sector; media del sector
        referencia*; ell*; él; ella; caso*; piloto; vecin*; grupo hermano; allí
    """,
    "not_moved": """
        no ~2 cambia*|mueve*|movemos|toca*|tocamos|afecta*|mejora*
        no ~2 mejoramos|ayuda*|reduce*|baja*|influy*|incid*|resuelve*|arregla*
        no lo|la|los|las ~1 movemos|cambiamos|tocamos; sin efecto; no tiene* efecto; sigue* igual; queda* igual
        se queda* igual|como|donde; sin cambio*; no depende de nosotros; no es cosa nuestra; fuera de nuestro
        empeor*; peor; sube; suben; subirá*; al revés; gasta* más; consume* más
    """,
    "money_word": """
        €; $; £; eur; usd; mxn; cop; clp; ars; pen; euro; euros; dólar; dólares; peso; pesos; soles; céntimo*
        coste*; costo*; cuesta*; costar*; margen; márgenes; caja; tesorería; ingreso*; beneficio*; rentab*
        payback; amortiz*; penalizacion*; presupuesto*; ahorro*; ahorr*; valor de; factur*; precio*; tarifa*
        cuota*; sueldo*; salario*; nómina*; dinero; gasto*; gast*; paga; pagan; pagar; pagado; pago; pagos
        barat*; caro; cara; caros; caras; encarec*; financ*; inversión; invertir; cobr*; sobrecost*; recargo*
        multa*; prima
    """,
    "relationship_strong": """
        amistad; amistades; como amigos|amigo|hermanos
        somos ?casi ?ya ?como ?una ?de ?la amigos|familia|compadres; seremos|seamos amigos
        amigos antes|primero|de verdad|además|y; antes que ~1 amigos; trato* de amigo*; entre amigos
        viejos amigos; compadre; compadres; como ?una ?de|en ?la ?gran familia; parte de nuestra|la ~1 familia
        una gran familia; nuestra familia ~1 y|de; su familia y; es ?usted ?ya de la casa
        le|les|os|te consideramos ~2 amigo*|familia|casa|parte|uno
        más que ?a ?un|una|su|nuestro ?simple|simples|mero cliente|proveedor
        más que ?a ?un|una|su|nuestro ?simple|simples|mero clientes|proveedores|colaborador
        no somos ?un|una ?solo ?simple|mero|simples ?un ?simple proveedor|proveedores
        no es ?solo ?para ?nosotros un ?simple cliente|número ~1; un número más; un cliente más; una factura más
        siempre ~2 a su|tu|vuestro lado; estar|estamos|estaremos|estaré|estado ~1 a su|tu|vuestro lado
        estar|estamos|estaremos|estaré|estoy siempre ~1 ahí|cerca|lado
        siempre ~1 estaremos|estaré|hemos|estuvimos ~1 ahí|lado; siempre ahí; hombro con hombro
        caminar* ~1 juntos|mano; caminamos juntos|de; camino ?recorrido juntos; recorrido ~1 juntos
        crecido juntos; crecer juntos; creciendo juntos; reído juntos; celebrado ~2 juntos
        toda la|una vida juntos; años ?ya juntos; años de ~2 amistad|confianza|lealtad|complicidad|cariño
        años de ~2 fidelidad|comidas|compañerismo|cercanía|abrazos
        tantos años ~2 juntos|amistad|confianza|nosotros; nos conocemos desde|hace|bien|como|de ~1
        usted me|nos conoce; le|les|os|te conocemos como|desde|bien|mejor; tú me conoces
        conocí|conocimos a su padre|familia|abuelo; ya ~2 su padre; con su padre; su padre y ~1 mío|nuestro|yo
        la boda|comunión de su|tu|mi; boda de su|tu; de bodas; bautizos
        partida* de golf|mus|dominó|pádel|dominoes; comido juntos; cenado juntos; brindado juntos
        lealtad mutua|inquebrantable|que|de; su|nuestra|mutua|tu lealtad; fidelidad mutua; lo que nos une
        nos une ~1 algo|mucho|más; vínculo* ~1 que nos|personal|especial|humano|emocional|afectivo|único
        vínculo personal|especial|humano|emocional|único|de; lazos de|que
        confianza ~2 no tiene|tienen|se ~1 precio|compra|vende; confianza mutua; la confianza no ~2
        la confianza es; nuestra ~1 relación|amistad ~1 es|vale|va|merece|siempre|no
        nuestra larga|buena|estrecha|vieja relación|amistad; esta relación ~1 vale|no|es
        relación ~2 estrecha|duradera|especial|personal|humana|cercana|largo|única|sincera
        relaciones ~2 duraderas|humanas|personales|sinceras
        lo que ?usted ?realmente ?de ?verdad compra|contrata|tiene|renueva|recibe ~5 amistad|confianza|relación|familia
        lo que ?usted ?realmente ?de ?verdad compra|contrata ~5 años|amigo*|personas|equipo
        lo que ?usted ?realmente ?de ?verdad tiene|renueva|recibe ~5 años|amigo*|personas|equipo
        no está|figura|aparece ~1 en ningún contrato|catálogo|presupuesto|precio|papel; no hay precio para
        no se paga con; no lo|la|se paga ~1 dinero; no se compra|mide ~2 con|en dinero|euros; no tiene precio
        vale más que cualquier|todo ~1; por encima de cualquier|un contrato|precio|oferta; apretón de manos
        apretones de manos; palabra dada; socio* de vida; compañer* de viaje|camino; trato ~1 familiar
        de tú a tú; mi ~1 móvil personal; mi móvil ~1 personal; mi teléfono particular|personal; a deshora*
        sabe dónde vivo; mi casa es; gente que se quiere; nos queremos; nuestro cariño
        lo importante es|son ~1 relación|confianza|gente|personas; la relación ~1 es lo; las personas compran a
        historia compartida; historia común; aliado de por; respeto mutuo; corazón de nuestra relación
        le debemos ~1 amistad
        años ~4 que ~2 llevamos|caminamos ~1 juntos|juntas; años ~2 llevamos ~1 juntos; llevamos ~3 años juntos
        llevamos juntos ~2 años|décadas|toda; en las buenas y; a las duras y; en lo bueno y
        en los buenos y ~1 malos; seguiremos siendo los de siempre; los de siempre; los mismos de siempre
        coge|cogen|cojo|contesta|atiende ~2 teléfono ~1 domingo|domingos; nuestra puerta ~2 abierta
        nuestras puertas ~2 abiertas; casi hermanos; como hermanos; amigo de la casa; amigos de la casa
        los negocios ~2 entre personas; unidos por; nuestros padres ya; la misma mesa ~1 siempre
        cariño que le|les|te tenemos
    """,
    "not_offer": """
        lorem ipsum; traceback; select ~4 from; def ~2 return; import ~2 from; se recuerda a los|las|todos|todo
        se informa a los vecinos|las|propietarios|usuarios|empleados|alumnos|padres|viajeros
        se comunica a los|las|todos vecinos|propietarios|usuarios|empleados|alumnos|padres|trabajadores
        se ruega a los|puntualidad|silencio|confirmar; rogamos disculpen ~1 molestias
        aviso a los vecinos|usuarios|propietarios; junta de propietarios|vecinos
        comunidad de propietarios ~2 convoca*|junta; corte de agua|luz|suministro
        se cortará ~1 agua|luz|suministro; fuera de la oficina; respuesta automática; ausente de la oficina
        estoy de vacaciones; estaré ausente; archivo adjunto equivocado
        recordatorio ~1 pago|amistoso|amable|factura; factura vencida|impagada|pendiente; pago pendiente de
        transferencia ~4 iban; menú del día|de; alérgenos; ingredientes para #; precalent* ~1 horno
        precalient* ~1 horno; cucharada*; a fuego lento; utilizamos ~1 cookies; usamos ~1 cookies
        uso de cookies; política de cookies; aceptar ~1 cookies; cookies propias; oferta de empleo|trabajo
        buscamos ~1 incorporar; se busca ~1 camarer*|dependient*|comercial|candidat*; incorporación inmediata
        envía* ~1 cv|currículum; envíe* ~1 cv|currículum; mande* ~1 cv|currículum; enviar cv|currículum
        salario según convenio; su candidatura; tu candidatura; condiciones de uso; términos y condiciones
        términos de uso|servicio; política de privacidad; horario de apertura|atención|verano; cerrado por
        cerramos por; cerraremos por; convocatoria de reunión|junta; invitación a ~1 reunión; le ha invitado
        te ha invitado; unirse a la reunión; únete a la reunión; id de reunión; id de la reunión
        código de acceso; orden del día; acta de ~1 reunión|junta; feliz cumpleaños; que te mejores
        que se mejore; pronta recuperación; restablezca ~1 contraseña; su contraseña; código de verificación
        su pedido ha sido|está; número de seguimiento; parte meteorológico; predicción ~1 tiempo
        cielos despejados|nubosos; érase una vez; había una vez; capítulo #; resultado del partido
    """,
}
"""Topics, and what is said when they are spoken of."""

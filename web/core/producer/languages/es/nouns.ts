/**
 * Nouns with their English, by gender; the English word tells whether it is a being, a place or a thing. Underscores
 * stand for spaces.
 */
export const nouns = {
  m: ` claro=clearing mango=fruit té=tea café=coffee chocolate=chocolate carbón=coal metal=metal hierro=iron acero=steel oro=gold agua=water barquero=ferryman astrónomo=astronomer periodista=reporter gallinero=henhouse cuello=neck trozo=piece barril=barrel cuerno=horn tronco=trunk bolsillo=pocket cartel=sign vapor=steam tambor=drum estuche=case banco=bench hombre=man señor=man caballero=knight niño=child chico=boy muchacho=boy joven=youth chiquillo=boy bebé=baby hijo=son
    padre=father papá=father abuelo=grandfather abuelito=grandfather hermano=brother tío=uncle primo=cousin sobrino=nephew nieto=grandson
    marido=husband esposo=husband novio=groom amigo=friend vecino=neighbour viudo=widower gemelo=twin anciano=hermit viejo=hermit
    pescador=fisherman panadero=baker herrero=blacksmith carpintero=carpenter zapatero=shoemaker sastre=tailor relojero=clockmaker
    maestro=teacher profesor=professor médico=doctor doctor=doctor enfermero=nurse cocinero=cook camarero=waiter granjero=farmer
    campesino=farmer agricultor=farmer pastor=shepherd cazador=hunter leñador=woodcutter minero=miner molinero=miller jardinero=gardener
    marinero=sailor capitán=captain pirata=pirate soldado=soldier general=general guardia=guard guardián=keeper farero=keeper policía=officer
    ladrón=thief bandido=bandit detective=detective juez=judge abogado=lawyer alcalde=mayor rey=king príncipe=prince duque=duke
    monje=monk cura=priest sacerdote=priest mago=magician brujo=wizard payaso=clown músico=musician cantante=singer pintor=painter
    poeta=poet escritor=writer actor=actor bailarín=dancer violinista=violinist pianista=pianist conductor=driver chófer=driver
    taxista=driver maquinista=driver piloto=pilot astronauta=astronaut mecánico=mechanic obrero=worker trabajador=worker albañil=mason
    cartero=postman vendedor=merchant mercader=merchant comerciante=merchant tendero=shopkeeper barbero=barber carnicero=butcher
    bombero=firefighter científico=scientist inventor=inventor estudiante=student alumno=pupil aprendiz=apprentice viajero=traveller
    pasajero=passenger forastero=stranger desconocido=stranger extraño=stranger turista=tourist mendigo=beggar vagabundo=drifter
    huérfano=orphan criado=servant portero=porter bibliotecario=librarian director=director entrenador=coach portero=porter jugador=player
    corredor=runner ciclista=cyclist boxeador=boxer fantasma=ghost dragón=dragon gigante=giant duende=elf robot=robot ángel=angel monstruo=monster
    titiritero=puppeteer alfarero=potter tejedor=weaver apicultor=beekeeper afinador=tuner cartógrafo=cartographer
    perro=dog cachorro=puppy gato=cat gatito=kitten caballo=horse potro=foal burro=donkey asno=donkey mulo=mule toro=bull buey=ox
    cerdo=pig cordero=lamb carnero=ram gallo=rooster pollo=chicken pato=duck ganso=goose cisne=swan pájaro=bird gorrión=sparrow
    cuervo=crow búho=owl halcón=falcon loro=parrot pez=fish delfín=dolphin tiburón=shark pulpo=octopus cangrejo=crab lobo=wolf
    zorro=fox oso=bear ciervo=deer conejo=rabbit ratón=mouse erizo=hedgehog topo=mole león=lion tigre=tiger elefante=elephant
    mono=monkey camello=camel cocodrilo=crocodile sapo=toad caracol=snail grillo=cricket escarabajo=beetle murciélago=bat
    bosque=forest árbol=tree jardín=garden huerto=orchard parque=park campo=field prado=meadow monte=hill cerro=hill valle=valley
    río=river arroyo=stream canal=canal lago=lake estanque=pond pozo=well mar=sea océano=ocean puerto=harbour muelle=pier barco=ship
    bote=boat velero=ship puente=bridge callejón=alley camino=path sendero=path mercado=market pueblo=village barrio=street patio=courtyard
    tejado=roof balcón=balcony muro=wall portal=doorway desierto=desert pantano=swamp glaciar=glacier cementerio=cemetery estadio=stadium
    aeropuerto=airport andén=platform espacio=space planeta=planet cielo=sky nido=nest campamento=camp circo=circus faro=lighthouse
    molino=mill taller=workshop estudio=studio despacho=office salón=hall pasillo=corridor sótano=cellar desván=attic ático=attic
    colegio=school hospital=hospital templo=temple museo=museum teatro=theatre escenario=stage palacio=palace castillo=castle
    establo=stable granero=barn ascensor=lift tren=train vagón=carriage autobús=bus tranvía=tram coche=car camión=truck hotel=hotel
    túnel=tunnel cuarto=room dormitorio=bedroom baño=bathroom comedor=dining_room invernadero=greenhouse acantilado=cliff barranco=gorge
    restaurante=restaurant bar=bar café=café convento=convent monasterio=monastery juzgado=courtroom tribunal=courtroom gimnasio=gym
    libro=book papel=paper mapa=map cuaderno=notebook lápiz=pencil sobre=envelope periódico=newspaper cuadro=painting retrato=portrait
    espejo=mirror reloj=clock farol=lantern fuego=fire humo=smoke pan=bread pastel=cake queso=cheese huevo=egg plato=plate vaso=glass
    cuchillo=knife tenedor=fork cubo=bucket cesto=basket saco=sack baúl=chest cofre=chest cajón=drawer banco=bench sillón=armchair
    martillo=hammer clavo=nail hilo=thread botón=button anillo=ring collar=necklace sombrero=hat abrigo=coat vestido=dress
    pañuelo=scarf zapato=shoe guante=glove delantal=apron uniforme=uniform bastón=cane paraguas=umbrella violín=violin piano=piano
    tambor=drum balón=ball globo=balloon juguete=toy muñeco=doll remo=oar ancla=anchor timón=helm mástil=mast viento=wind
    sol=sun trueno=thunder rayo=lightning hielo=ice barro=mud polvo=dust suelo=ground techo=ceiling cristal=glass motor=engine
    ojo=eye brazo=arm dedo=finger pie=foot pelo=hair cabello=hair bigote=moustache rostro=face hombro=shoulder hocico=snout
    silbato=whistle tesoro=treasure regalo=present paquete=parcel telescopio=telescope candado=padlock carro=cart trineo=sledge
    equipaje=luggage maletín=briefcase telar=loom horno=oven mantel=tablecloth girasol=sunflower ramo=bouquet trigo=wheat limón=lemon`,
  f: ` roca=rock fresa=strawberry ley=law leche=milk agua=water madera=timber miel=honey sal=salt sangre=blood barquera=ferrywoman lupa=magnifying_glass pluma=feather chimenea=chimney barba=beard trampa=trap pizarra=blackboard astrónoma=astronomer periodista=reporter estatua=statue manga=sleeve mujer=woman señora=lady dama=lady niña=girl chica=girl muchacha=girl hija=daughter madre=mother mamá=mother abuela=grandmother
    abuelita=grandmother hermana=sister tía=aunt prima=cousin sobrina=niece nieta=granddaughter esposa=wife novia=bride amiga=friend
    vecina=neighbour viuda=widow gemela=twin anciana=crone vieja=crone pescadora=fisherwoman panadera=baker herrera=blacksmith
    carpintera=carpenter zapatera=shoemaker costurera=seamstress relojera=clockmaker maestra=teacher profesora=professor médica=doctor
    doctora=doctor enfermera=nurse cocinera=cook camarera=waitress granjera=farmer campesina=farmer pastora=shepherd cazadora=hunter
    jardinera=gardener marinera=sailor capitana=captain soldada=soldier jueza=judge abogada=lawyer alcaldesa=mayor reina=queen
    princesa=princess monja=nun bruja=witch hada=fairy maga=magician música=musician pintora=painter escritora=writer actriz=actress
    bailarina=dancer conductora=driver astronauta=astronaut mecánica=mechanic obrera=worker cartera=postwoman vendedora=merchant
    tendera=shopkeeper científica=scientist inventora=inventor alumna=pupil aprendiza=apprentice viajera=traveller pasajera=passenger
    desconocida=stranger extraña=stranger huérfana=orphan criada=maid bibliotecaria=librarian directora=director entrenadora=coach
    jugadora=player corredora=runner lavandera=washerwoman partera=midwife guardiana=keeper farera=keeper detective=detective
    bombera=firefighter titiritera=puppeteer alfarera=potter tejedora=weaver apicultora=beekeeper afinadora=tuner cartógrafa=cartographer
    familia=family gente=crowd multitud=crowd tripulación=crew banda=band orquesta=orchestra sirena=mermaid
    perra=dog gata=cat yegua=mare burra=donkey vaca=cow cabra=goat oveja=sheep gallina=hen paloma=pigeon gaviota=gull golondrina=swallow
    águila=eagle lechuza=owl cigüeña=stork garza=heron ballena=whale foca=seal trucha=trout loba=wolf zorra=fox osa=bear liebre=hare
    rata=rat ardilla=squirrel leona=lion mona=monkey serpiente=snake lagartija=lizard tortuga=turtle rana=frog araña=spider
    hormiga=ant abeja=bee mariposa=butterfly mosca=fly bestia=beast
    selva=jungle arboleda=forest huerta=orchard montaña=mountain colina=hill sierra=mountains cumbre=summit cima=summit ladera=slope cueva=cave
    orilla=shore playa=beach costa=coast isla=island bahía=bay cascada=waterfall laguna=lagoon fuente=fountain calle=street avenida=avenue
    carretera=road plaza=square ciudad=city aldea=village torre=tower azotea=rooftop terraza=terrace granja=farm viña=vineyard
    muralla=wall puerta=door frontera=border estación=station cocina=kitchen habitación=room sala=room alcoba=bedroom casa=house
    cabaña=cabin choza=hut panadería=bakery tienda=shop biblioteca=library escuela=school clase=classroom iglesia=church catedral=cathedral
    capilla=chapel cárcel=prison celda=cell fábrica=factory mina=mine oficina=office taberna=tavern posada=inn nave=spaceship
    escalera=stairs bodega=cellar librería=shop farmacia=pharmacy peluquería=salon galería=gallery azucarera=factory ópera=opera
    carpa=tent cubierta=deck proa=deck pista=rink acera=pavement luna=moon nieve=snow lluvia=rain tormenta=storm niebla=fog
    carta=letter nota=note hoja=leaf foto=photograph fotografía=photograph caja=box llave=key cerradura=lock ventana=window
    mesa=table silla=chair cama=bed manta=blanket almohada=pillow lámpara=lamp linterna=lantern vela=candle cerilla=match hoguera=bonfire
    llama=flame brasa=ember sopa=soup olla=pot sartén=pan taza=cup copa=goblet botella=bottle jarra=jug cesta=basket bolsa=bag
    maleta=suitcase mochila=backpack cuerda=rope red=net caña=fishing_rod pala=shovel escoba=broom aguja=needle tela=cloth
    ropa=clothes camisa=shirt falda=skirt chaqueta=jacket capa=cape bufanda=scarf gorra=cap bota=boot corona=crown máscara=mask
    espada=sword flecha=arrow bandera=flag campana=bell guitarra=guitar flauta=flute trompeta=trumpet pelota=ball muñeca=doll
    cometa=kite moneda=coin joya=jewel piedra=stone rueda=wheel bicicleta=bicycle barca=boat ola=wave arena=sand
    flor=flower rosa=rose semilla=seed rama=branch raíz=root manzana=apple naranja=orange uva=grape pera=pear hierba=grass
    estrella=star luz=light sombra=shadow oscuridad=darkness mano=hand cabeza=head pierna=leg barba=beard cara=face espalda=back
    trenza=braid cola=tail ala=wing pluma=feather pata=paw herida=wound jaula=cage medalla=medal brújula=compass
    máquina=machine radio=radio pantalla=screen pared=wall rendija=crack huella=footprint cicatriz=scar pipa=pipe mantequilla=butter harina=flour`,
} as const;

/** Base, then English; feminine and plural forms follow by rule. */
export const adjectives = `viejo=old anciano=old joven=young pequeño=small grande=big gran=great enorme=huge alto=tall bajo=short largo=long
  corto=short ancho=wide estrecho=narrow gordo=fat delgado=thin flaco=skinny fuerte=strong débil=weak rojo=red azul=blue verde=green
  amarillo=yellow negro=black blanco=white gris=grey pardo=brown marrón=brown dorado=golden plateado=silver oscuro=dark claro=pale
  pálido=pale rubio=blond pelirrojo=red-haired calvo=bald barbudo=bearded cojo=lame ciego=blind mudo=mute sordo=deaf descalzo=barefoot
  rico=rich pobre=poor triste=sad alegre=merry feliz=happy cansado=tired furioso=furious asustado=frightened solo=alone dormido=sleeping
  herido=wounded muerto=dead vivo=living perdido=lost roto=broken abierto=open cerrado=closed vacío=empty lleno=full nuevo=new
  limpio=clean sucio=dirty mojado=wet seco=dry frío=cold caliente=hot helado=frozen nevado=snowy salvaje=wild manso=tame
  abandonado=abandoned oxidado=rusty antiguo=ancient secreto=secret profundo=deep silencioso=silent tranquilo=quiet ruidoso=noisy
  hermoso=beautiful bello=beautiful bonito=pretty feo=ugly extraño=strange brillante=shining redondo=round pesado=heavy ligero=light
  rizado=curly canoso=grey-haired lejano=distant iluminado=lit arrugado=wrinkled primero=first segundo=second último=last otro=other
  mojado=wet quemado=burnt pintado=painted`;

export const names = {
  f: `maría ana lucía carmen elena isabel marta sara laura paula clara rosa inés teresa pilar dolores sofía julia irene alba nora
    valentina camila daniela gabriela mariana luisa juana beatriz silvia raquel noelia carla olga lola ximena rocío amparo consuelo
    esperanza mercedes remedios soledad catalina manuela josefa antonia leonor jimena violeta aurora`,
  m: `juan josé luis carlos pedro pablo miguel manuel antonio javier diego andrés tomás mateo lucas hugo martín daniel david álvaro
    adrián jorge fernando rafael sergio raúl rubén óscar iván ramón julián emilio ignacio vicente gabriel samuel nicolás bruno simón
    esteban gonzalo felipe alonso jaime joaquín víctor marcos leo gael ernesto benito anselmo fermín eusebio`,
} as const;

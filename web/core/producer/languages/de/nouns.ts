/**
 * Nouns with their English, by gender. After `~` stands the plural, or what is added for it; a bare `~` adds nothing,
 * and without one there is none in use. The English word tells whether it is a being, a place or a thing.
 */
export const nouns = {
  m: ` Tee=tea Kaffee=coffee Fährmann~Fährleute=ferryman Astronom~en=astronomer Reporter~=reporter Schornstein~e=chimney Löffel~=spoon Zeiger~=hand Ärmel~=sleeve Hals~Hälse=neck Honig=honey Dampf=steam Stern~e=star Stamm~Stämme=trunk Komet~en=comet Mann~Männer=man Herr~en=gentleman Junge~n=boy Bub~en=boy Knabe~n=boy Sohn~Söhne=son Vater~Väter=father Papa~s=father
    Großvater~Großväter=grandfather Opa~s=grandfather Bruder~Brüder=brother Onkel~=uncle Vetter~n=cousin Cousin~s=cousin Neffe~n=nephew
    Enkel~=grandson Ehemann~Ehemänner=husband Bräutigam~e=groom Freund~e=friend Nachbar~n=neighbour Witwer~=widower Zwilling~e=twin
    Greis~e=hermit Alte~n=hermit Fischer~=fisherman Bäcker~=baker Schmied~e=blacksmith Schreiner~=carpenter Tischler~=carpenter Zimmermann~Zimmerleute=carpenter
    Schuster~=shoemaker Schneider~=tailor Uhrmacher~=clockmaker Lehrer~=teacher Arzt~Ärzte=doctor Doktor~en=doctor Koch~Köche=cook
    Kellner~=waiter Wirt~e=innkeeper Bauer~n=farmer Hirte~n=shepherd Schäfer~=shepherd Jäger~=hunter Förster~=ranger Holzfäller~=woodcutter
    Bergmann~Bergleute=miner Müller~=miller Gärtner~=gardener Matrose~n=sailor Seemann~Seeleute=sailor Kapitän~e=captain Pirat~en=pirate
    Soldat~en=soldier General~e=general Wächter~=guard Wärter~=keeper Polizist~en=officer Dieb~e=thief Räuber~=robber Detektiv~e=detective
    Kommissar~e=inspector Richter~=judge Anwalt~Anwälte=lawyer Bürgermeister~=mayor König~e=king Prinz~en=prince Graf~en=count Ritter~=knight
    Mönch~e=monk Priester~=priest Pfarrer~=priest Zauberer~=magician Hexer~=wizard Clown~s=clown Musiker~=musician Sänger~=singer
    Maler~=painter Dichter~=poet Schauspieler~=actor Tänzer~=dancer Geiger~=violinist Pianist~en=pianist Fahrer~=driver Busfahrer~=driver
    Lokführer~=driver Schaffner~=conductor Pilot~en=pilot Astronaut~en=astronaut Mechaniker~=mechanic Arbeiter~=worker Maurer~=mason
    Postbote~n=postman Briefträger~=postman Händler~=merchant Kaufmann~Kaufleute=merchant Verkäufer~=merchant Friseur~e=barber Metzger~=butcher
    Feuerwehrmann~Feuerwehrleute=firefighter Forscher~=scientist Erfinder~=inventor Schüler~=pupil Student~en=student Lehrling~e=apprentice
    Geselle~n=apprentice Reisende~n=traveller Wanderer~=traveller Fremde~n=stranger Tourist~en=tourist Bettler~=beggar Landstreicher~=drifter
    Diener~=servant Pförtner~=porter Bibliothekar~e=librarian Direktor~en=director Trainer~=coach Spieler~=player Läufer~=runner
    Radfahrer~=cyclist Boxer~=boxer Geist~er=ghost Drache~n=dragon Riese~n=giant Zwerg~e=dwarf Kobold~e=goblin Roboter~=robot Engel~=angel
    Puppenspieler~=puppeteer Töpfer~=potter Weber~=weaver Imker~=beekeeper Klavierstimmer~=tuner Köhler~=woodcutter Schornsteinfeger~=sweeper
    Hund~e=dog Welpe~n=puppy Kater~=cat Hengst~e=stallion Esel~=donkey Stier~e=bull Ochse~n=ox Hahn~Hähne=rooster Schwan~Schwäne=swan
    Vogel~Vögel=bird Spatz~en=sparrow Rabe~n=raven Storch~Störche=stork Reiher~=heron Adler~=eagle Falke~n=falcon Papagei~en=parrot Fisch~e=fish
    Delfin~e=dolphin Hai~e=shark Krebs~e=crab Wolf~Wölfe=wolf Fuchs~Füchse=fox Bär~en=bear Hirsch~e=deer Hase~n=hare Igel~=hedgehog
    Maulwurf~Maulwürfe=mole Dachs~e=badger Biber~=beaver Löwe~n=lion Tiger~=tiger Elefant~en=elephant Affe~n=monkey Frosch~Frösche=frog
    Käfer~=beetle Schmetterling~e=butterfly Wal~e=whale Pinguin~e=penguin
    Wald~Wälder=forest Baum~Bäume=tree Garten~Gärten=garden Park~s=park Acker~Äcker=field Hügel~=hill Berg~e=mountain Hang~Hänge=slope
    Gipfel~=summit Fluss~Flüsse=river Bach~Bäche=stream Kanal~Kanäle=canal See~n=lake Teich~e=pond Brunnen~=fountain Ozean~e=ocean Strand~Strände=beach
    Hafen~Häfen=harbour Kai~s=quay Steg~e=pier Weg~e=path Pfad~e=path Platz~Plätze=square Markt~Märkte=market Hof~Höfe=courtyard
    Bauernhof~Bauernhöfe=farm Turm~Türme=tower Leuchtturm~Leuchttürme=lighthouse Balkon~e=balcony Sumpf~Sümpfe=swamp Friedhof~Friedhöfe=cemetery Bahnhof~Bahnhöfe=station
    Bahnsteig~e=platform Flughafen~Flughäfen=airport Weltraum=space Himmel=sky Zirkus~se=circus Keller~=cellar Dachboden~Dachböden=attic Flur~e=corridor
    Gang~Gänge=corridor Saal~Säle=hall Raum~Räume=room Laden~Läden=shop Palast~Paläste=palace Stall~Ställe=stable Aufzug~Aufzüge=lift Zug~Züge=train
    Wagen~=carriage Bus~se=bus Tunnel~=tunnel Speicher~=attic Hörsaal~Hörsäle=lecture_hall Steinbruch~Steinbrüche=quarry Abgrund~Abgründe=gorge
    Brief~e=letter Zettel~=note Stift~e=pencil Umschlag~Umschläge=envelope Spiegel~=mirror Schlüssel~=key Deckel~=lid Tisch~e=table Stuhl~Stühle=chair
    Sessel~=armchair Schrank~Schränke=cupboard Korb~Körbe=basket Sack~Säcke=sack Koffer~=suitcase Rucksack~Rucksäcke=backpack Eimer~=bucket Topf~Töpfe=pot
    Teller~=plate Becher~=cup Löffel~=spoon Kuchen~=cake Käse=cheese Apfel~Äpfel=apple Teig=dough Ofen~Öfen=oven Herd~e=stove Hammer~Hämmer=hammer Nagel~Nägel=nail
    Faden~Fäden=thread Knopf~Knöpfe=button Ring~e=ring Hut~Hüte=hat Mantel~Mäntel=coat Schal~s=scarf Schuh~e=shoe Stiefel~=boot Handschuh~e=glove
    Stock~Stöcke=stick Schirm~e=umbrella Regenschirm~e=umbrella Ball~Bälle=ball Ballon~s=balloon Drachen~=kite Anker~=anchor Mast~en=mast Wind=wind Sturm=storm
    Regen=rain Schnee=snow Nebel=fog Donner=thunder Blitz~e=lightning Mond=moon Stern~e=star Stein~e=stone Felsen~=rock Sand=sand Staub=dust Rauch=smoke
    Kopf~Köpfe=head Arm~e=arm Finger~=finger Fuß~Füße=foot Bart~Bärte=beard Zopf~Zöpfe=braid Rücken~=back Mund=mouth Schwanz~Schwänze=tail Flügel~=wing
    Schatten~=shadow Boden=ground Ast~Äste=branch Strauß~Sträuße=bouquet Schatz~Schätze=treasure Karren~=cart Schlitten~=sledge Vorhang~Vorhänge=curtain Käfig~e=cage
    Kompass~e=compass Motor~en=engine Schubkarren~=wheelbarrow Beutel~=bag Fels~en=rock Mehlsack~Mehlsäcke=flour_sack`,
  f: ` Muschel~n=shell Hacke~n=pickaxe Schiene~n=rail Nuss~Nüsse=nut Astronomin=astronomer Reporterin=reporter Statue~n=statue Falle~n=trap Kohle~n=coal Höhle~n=cave Frau~en=woman Dame~n=lady Tochter~Töchter=daughter Mutter~Mütter=mother Mama~s=mother Großmutter~Großmütter=grandmother Oma~s=grandmother
    Schwester~n=sister Tante~n=aunt Cousine~n=cousin Nichte~n=niece Enkelin=granddaughter Ehefrau~en=wife Braut~Bräute=bride Freundin=friend
    Nachbarin=neighbour Witwe~n=widow Alte~n=crone Greisin=crone Fischerin=fisherwoman Bäckerin=baker Schmiedin=blacksmith Schreinerin=carpenter Tischlerin=carpenter
    Näherin=seamstress Schneiderin=seamstress Uhrmacherin=clockmaker Lehrerin=teacher Ärztin=doctor Krankenschwester~n=nurse Köchin=cook
    Kellnerin=waitress Wirtin=innkeeper Bäuerin=farmer Hirtin=shepherd Schäferin=shepherd Jägerin=hunter Försterin=ranger Gärtnerin=gardener
    Müllerin=miller Matrosin=sailor Kapitänin=captain Piratin=pirate Soldatin=soldier Wächterin=guard Polizistin=officer Diebin=thief
    Detektivin=detective Kommissarin=inspector Richterin=judge Anwältin=lawyer Bürgermeisterin=mayor Königin=queen Prinzessin=princess Gräfin=countess
    Nonne~n=nun Hexe~n=witch Fee~n=fairy Zauberin=magician Musikerin=musician Sängerin=singer Malerin=painter Dichterin=poet
    Schauspielerin=actress Tänzerin=dancer Geigerin=violinist Pianistin=pianist Fahrerin=driver Busfahrerin=driver Schaffnerin=conductor Pilotin=pilot
    Astronautin=astronaut Mechanikerin=mechanic Arbeiterin=worker Postbotin=postwoman Briefträgerin=postwoman Händlerin=merchant Verkäuferin=merchant
    Forscherin=scientist Erfinderin=inventor Schülerin=pupil Studentin=student Reisende~n=traveller Fremde~n=stranger Bibliothekarin=librarian Direktorin=director
    Trainerin=coach Spielerin=player Läuferin=runner Hebamme~n=midwife Magd~Mägde=maid Imkerin=beekeeper Töpferin=potter Weberin=weaver Puppenspielerin=puppeteer
    Klavierstimmerin=tuner Familie~n=family Mannschaft~en=crew Bande~n=gang Menge~n=crowd Kapelle~n=band Meerjungfrau~en=mermaid Wärterin=keeper
    Hündin=dog Katze~n=cat Stute~n=mare Kuh~Kühe=cow Ziege~n=goat Henne~n=hen Ente~n=duck Gans~Gänse=goose Taube~n=pigeon Möwe~n=gull Schwalbe~n=swallow
    Eule~n=owl Krähe~n=crow Elster~n=magpie Forelle~n=trout Robbe~n=seal Wölfin=wolf Füchsin=fox Bärin=bear Ratte~n=rat Maus~Mäuse=mouse Löwin=lion
    Schlange~n=snake Eidechse~n=lizard Schildkröte~n=turtle Kröte~n=toad Schnecke~n=snail Spinne~n=spider Ameise~n=ant Biene~n=bee Fliege~n=fly Motte~n=moth Grille~n=cricket
    Lichtung~en=clearing Wiese~n=meadow Weide~n=pasture Schlucht~en=gorge Höhle~n=cave Klippe~n=cliff Küste~n=coast Bucht~en=bay Insel~n=island Düne~n=dune
    Brücke~n=bridge Straße~n=street Gasse~n=alley Stadt~Städte=city Terrasse~n=terrace Mauer~n=wall Wüste~n=desert Grenze~n=border Mühle~n=mill Werkstatt~Werkstätten=workshop
    Küche~n=kitchen Stube~n=parlour Kammer~n=room Wohnung~en=apartment Hütte~n=hut Bäckerei~en=bakery Bibliothek~en=library Schule~n=school Klasse~n=classroom
    Kirche~n=church Kathedrale~n=cathedral Burg~en=castle Zelle~n=cell Fabrik~en=factory Grube~n=mine Kneipe~n=tavern Scheune~n=barn Treppe~n=stairs Halle~n=hall
    Bühne~n=stage Oper~n=opera Galerie~n=gallery Apotheke~n=pharmacy Straßenbahn~en=tram Haltestelle~n=bus_stop Raumstation~en=spaceship Kreuzung~en=crossroads Sternwarte~n=observatory
    Tür~en=door Karte~n=map Kiste~n=box Schachtel~n=box Truhe~n=chest Schublade~n=drawer Bank~Bänke=bench Decke~n=blanket Lampe~n=lamp Laterne~n=lantern Kerze~n=candle
    Flamme~n=flame Suppe~n=soup Pfanne~n=pan Tasse~n=cup Schüssel~n=bowl Flasche~n=bottle Tasche~n=bag Leiter~n=ladder Schaufel~n=shovel Nadel~n=needle Schere~n=scissors
    Jacke~n=jacket Hose~n=trousers Schürze~n=apron Mütze~n=cap Krone~n=crown Maske~n=mask Brille~n=glasses Kette~n=chain Fahne~n=flag Glocke~n=bell Geige~n=violin
    Flöte~n=flute Trompete~n=trumpet Trommel~n=drum Puppe~n=doll Münze~n=coin Perle~n=pearl Uhr~en=clock Taschenuhr~en=pocket_watch Feder~n=feather Blume~n=flower
    Rose~n=rose Wurzel~n=root Birne~n=pear Wolke~n=cloud Sonne=sun Welle~n=wave Spur~en=footprint Hand~Hände=hand Nase~n=nose Schulter~n=shoulder Pfote~n=paw Narbe~n=scar
    Dunkelheit=darkness Fackel~n=torch Axt~Äxte=axe Säge~n=saw Angel~n=fishing_rod Zeitung~en=newspaper Pfeife~n=pipe Schraube~n=screw Maschine~n=machine Wand~Wände=wall
    Tafel~n=blackboard Medaille~n=medal Milch=milk Zitrone~n=lemon Walnuss~Walnüsse=walnut`,
  n: ` Fass~Fässer=barrel Eisen=iron Salz=salt Schild~er=sign Boot~e=boat Mädchen~=girl Kind~er=child Baby~s=baby Fräulein~=lady Paar~e=couple Orchester~=orchestra Publikum=audience Volk=crowd Team~s=team Gespenst~er=ghost
    Ungeheuer~=monster Monster~=monster Wesen~=beast Pferd~e=horse Fohlen~=foal Pony~s=pony Schwein~e=pig Ferkel~=piglet Schaf~e=sheep Lamm~Lämmer=lamb Huhn~Hühner=chicken
    Küken~=chicken Kätzchen~=kitten Kamel~e=camel Krokodil~e=crocodile Reh~e=deer Kaninchen~=rabbit Eichhörnchen~=squirrel Tier~e=beast
    Feld~er=field Tal~Täler=valley Ufer~=riverbank Meer~e=sea Schiff~e=ship Boot~e=boat Dorf~Dörfer=village Dach~Dächer=roof Haus~Häuser=house Zimmer~=room Schlafzimmer~=bedroom
    Wohnzimmer~=living_room Bad~Bäder=bathroom Krankenhaus~Krankenhäuser=hospital Museum~Museen=museum Theater~=theatre Schloss~Schlösser=castle Kloster~Klöster=monastery Gefängnis~se=prison
    Büro~s=office Wirtshaus~Wirtshäuser=tavern Gasthaus~Gasthäuser=inn Restaurant~s=restaurant Café~s=café Hotel~s=hotel Kino~s=cinema Stadion~Stadien=stadium Zelt~e=tent Lager~=camp Auto~s=car
    Abteil~e=compartment Deck~s=deck Tor~e=gate Nest~er=nest Gewächshaus~Gewächshäuser=greenhouse Rathaus~Rathäuser=town_hall Gericht~e=courtroom Labor~e=laboratory Bergwerk~e=mine Eis=ice
    Moor~e=bog Schwimmbad~Schwimmbäder=swimming_pool Raumschiff~e=spaceship Treppenhaus~Treppenhäuser=stairwell
    Buch~Bücher=book Heft~e=notebook Papier~e=paper Bild~er=painting Foto~s=photograph Fenster~=window Schloß~Schlösser=lock Bett~en=bed Kissen~=pillow Licht~er=light Feuer~=fire Streichholz~Streichhölzer=match
    Brot~e=bread Ei~er=egg Glas~Gläser=glass Messer~=knife Seil~e=rope Netz~e=net Ruder~=oar Segel~=sail Rad~Räder=wheel Fahrrad~Fahrräder=bicycle Tuch~Tücher=cloth Kleid~er=dress Hemd~en=shirt Halstuch~Halstücher=scarf Kopftuch~Kopftücher=headscarf
    Schwert~er=sword Klavier~e=piano Spielzeug~e=toy Geschenk~e=present Paket~e=parcel Fernrohr~e=telescope Gold=gold Geld=money Blatt~Blätter=leaf Gras=grass Wasser=water Holz=timber Auge~n=eye Gesicht~er=face Haar~e=hair Bein~e=leg
    Ohr~en=ear Knie~=knee Fell~e=fur Mehl=flour Tablett~s=tray Funkgerät~e=radio Regal~e=shelf Werkzeug~e=tool`,
} as const;

/** Base, then English; endings and forms with an umlaut in the middle follow by rule. */
export const adjectives = `alt=old jung=young klein=small groß=big winzig=tiny riesig=huge hoch=high hoh=high tief=deep lang=long kurz=short breit=wide
  schmal=narrow eng=narrow dick=fat dünn=thin mager=skinny stark=strong schwach=weak rot=red blau=blue grün=green gelb=yellow schwarz=black weiß=white grau=grey
  braun=brown golden=golden silbern=silver dunkel=dark dunkl=dark hell=bright blass=pale bleich=pale blond=blond rothaarig=red-haired kahl=bald bärtig=bearded lahm=lame
  blind=blind stumm=mute taub=deaf barfüßig=barefoot reich=rich arm=poor traurig=sad fröhlich=merry glücklich=happy müde=tired wütend=angry
  allein=alone schlafend=sleeping verletzt=wounded tot=dead verloren=lost zerbrochen=broken kaputt=broken offen=open geschlossen=closed leer=empty voll=full neu=new
  sauber=clean schmutzig=dirty nass=wet trocken=dry kalt=cold heiß=hot warm=warm gefroren=frozen verschneit=snowy wild=wild verlassen=deserted verrostet=rusty rostig=rusty
  uralt=ancient geheim=secret still=quiet leise=quiet laut=loud schön=beautiful hässlich=ugly seltsam=strange fremd=strange glänzend=shining rund=round schwer=heavy leicht=light
  lockig=curly fern=distant weit=wide erleuchtet=lit faltig=wrinkled hölzern=wooden steinern=stone eisern=iron steil=steep nächst=next letzt=last erst=first zweit=second ander=other
  krumm=crooked zerrissen=torn verbrannt=burnt gestreift=striped dreibeinig=three-legged einäugig=one-eyed`;

export const names = {
  f: `anna lena marie maria hanna hannah emma mia lea lina clara klara greta frieda frida ida elsa ella lotte paula johanna katharina sophie julia laura
    nora jana petra sabine monika ursula gisela helga ingrid gerda hilde martha marta rosa theresa franziska susanne karin birgit heike anja nele jule
    merle svenja wiebke antje liesel grete käthe luise charlotte mathilde edda dörte imke`,
  m: `hans peter jonas lukas paul max felix leon ben finn emil anton karl kurt otto fritz franz josef georg heinrich wilhelm friedrich jakob moritz oskar
    theo tim tom jan lars nils sven uwe klaus jürgen dieter wolfgang werner helmut günter michael thomas martin stefan andreas matthias florian sebastian
    simon david daniel samuel elias noah erik rolf bruno arno hannes henrik joachim konrad ludwig gustav albert hermann malte ole piet`,
} as const;

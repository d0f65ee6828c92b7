/** Nouns with their English, by gender; the English word tells whether it is a being, a place or a thing. */
export const nouns = {
  m: ` poteau=post terrain=pitch tissu=cloth thé=tea café=coffee chocolat=chocolate lait=milk bois=wood fer=iron acier=steel or=gold charbon=coal astronome=astronomer journaliste=reporter passeur=ferryman tonneau=barrel cou=neck chêne=tree trou=hole pas=step piège=trap panneau=sign morceau=piece œillet=flower miel=honey sel=salt homme=man monsieur=gentleman garçon=boy enfant=child gamin=boy jeune=youth bébé=baby fils=son père=father papa=father grand-père=grandfather
    grand-papa=grandfather frère=brother oncle=uncle cousin=cousin neveu=nephew petit-fils=grandson mari=husband époux=husband fiancé=groom ami=friend
    voisin=neighbour veuf=widower jumeau=twin vieillard=hermit vieux=hermit pêcheur=fisherman boulanger=baker forgeron=blacksmith charpentier=carpenter
    menuisier=carpenter cordonnier=shoemaker tailleur=tailor horloger=clockmaker instituteur=teacher maître=teacher professeur=professor médecin=doctor
    docteur=doctor infirmier=nurse cuisinier=cook serveur=waiter fermier=farmer paysan=farmer berger=shepherd chasseur=hunter bûcheron=woodcutter mineur=miner
    meunier=miller jardinier=gardener marin=sailor matelot=sailor capitaine=captain pirate=pirate soldat=soldier général=general garde=guard gardien=keeper
    policier=officer gendarme=officer voleur=thief bandit=bandit détective=detective inspecteur=inspector commissaire=inspector juge=judge avocat=lawyer maire=mayor
    roi=king prince=prince duc=duke comte=count chevalier=knight moine=monk prêtre=priest curé=priest magicien=magician sorcier=wizard clown=clown musicien=musician
    chanteur=singer peintre=painter poète=poet écrivain=writer acteur=actor danseur=dancer violoniste=violinist pianiste=pianist conducteur=driver chauffeur=driver
    pilote=pilot astronaute=astronaut mécanicien=mechanic ouvrier=worker maçon=mason facteur=postman marchand=merchant vendeur=merchant épicier=shopkeeper
    aubergiste=innkeeper coiffeur=barber boucher=butcher pompier=firefighter savant=scientist inventeur=inventor élève=pupil étudiant=student apprenti=apprentice
    voyageur=traveller passager=passenger étranger=stranger inconnu=stranger touriste=tourist mendiant=beggar vagabond=drifter orphelin=orphan domestique=servant
    concierge=porter bibliothécaire=librarian directeur=director entraîneur=coach joueur=player coureur=runner cycliste=cyclist boxeur=boxer fantôme=ghost
    dragon=dragon géant=giant nain=dwarf lutin=elf robot=robot ange=angel monstre=monster marionnettiste=puppeteer potier=potter tisserand=weaver apiculteur=beekeeper
    accordeur=tuner ramoneur=sweeper groupe=crowd équipage=crew orchestre=orchestra public=audience
    chien=dog chiot=puppy chat=cat chaton=kitten cheval=horse poulain=foal âne=donkey taureau=bull bœuf=ox cochon=pig mouton=sheep agneau=lamb coq=rooster
    poulet=chicken canard=duck cygne=swan oiseau=bird moineau=sparrow corbeau=raven hibou=owl faucon=falcon aigle=eagle héron=heron perroquet=parrot poisson=fish
    dauphin=dolphin requin=shark crabe=crab loup=wolf renard=fox ours=bear cerf=deer lapin=rabbit lièvre=hare rat=rat écureuil=squirrel hérisson=hedgehog
    blaireau=badger castor=beaver lion=lion tigre=tiger éléphant=elephant singe=monkey chameau=camel crocodile=crocodile serpent=snake lézard=lizard crapaud=toad
    escargot=snail papillon=butterfly grillon=cricket phoque=seal
    bois=wood arbre=tree jardin=garden verger=orchard parc=park champ=field pré=meadow mont=mountain sommet=summit ruisseau=stream fleuve=river canal=canal
    lac=lake étang=pond puits=well océan=ocean port=harbour quai=quay bateau=ship navire=ship voilier=ship pont=bridge chemin=path sentier=path marché=market
    village=village hameau=village toit=roof balcon=balcony mur=wall désert=desert marais=swamp cimetière=cemetery stade=stadium aéroport=airport espace=space
    ciel=sky nid=nest camp=camp cirque=circus phare=lighthouse moulin=mill atelier=workshop bureau=office salon=parlour couloir=corridor sous-sol=cellar
    grenier=attic collège=school hôpital=hospital temple=temple musée=museum théâtre=theatre palais=palace château=castle couvent=convent monastère=monastery
    tribunal=courtroom hôtel=hotel restaurant=restaurant café=café train=train wagon=carriage bus=bus tramway=tram camion=truck tunnel=tunnel ascenseur=lift
    escalier=stairs appartement=apartment rivage=shore littoral=coast col=mountain_pass glacier=glacier seuil=threshold carrefour=crossroads gymnase=gym laboratoire=laboratory
    livre=book papier=paper cahier=notebook crayon=pencil journal=newspaper tableau=painting portrait=portrait miroir=mirror feu=fire pain=bread gâteau=cake fromage=cheese
    œuf=egg verre=glass couteau=knife seau=bucket panier=basket sac=bag coffre=chest tiroir=drawer banc=bench fauteuil=armchair lit=bed marteau=hammer clou=nail
    fil=thread bouton=button anneau=ring collier=necklace chapeau=hat manteau=coat foulard=scarf gant=glove tablier=apron uniforme=uniform bâton=stick
    parapluie=umbrella violon=violin piano=piano tambour=drum ballon=ball jouet=toy ancre=anchor vent=wind soleil=sun orage=storm tonnerre=thunder éclair=lightning
    brouillard=fog sable=sand rocher=rock caillou=pebble œil=eye yeux=eyes bras=arm doigt=finger pied=foot cheveu=hair cheveux=hair visage=face dos=back nez=nose
    bec=beak trésor=treasure cadeau=present paquet=parcel télescope=telescope cadenas=padlock chariot=cart traîneau=sledge four=oven métier=loom bouquet=bouquet blé=wheat
    citron=lemon filet=net volet=shutter rideau=curtain drapeau=flag plateau=tray bol=bowl vase=vase sifflet=whistle masque=mask moteur=engine pinceau=brush sol=ground bocal=jar`,
  f: ` boue=mud saucisse=sausage statue=statue paille=straw cheminée=chimney alarme=alarm astronome=astronomer journaliste=reporter manche=sleeve corne=horn vapeur=steam laine=wool femme=woman dame=lady fille=girl fillette=girl petite=girl mère=mother maman=mother grand-mère=grandmother mamie=grandmother sœur=sister tante=aunt
    cousine=cousin nièce=niece petite-fille=granddaughter épouse=wife fiancée=bride amie=friend voisine=neighbour veuve=widow jumelle=twin vieille=crone pêcheuse=fisherwoman
    boulangère=baker menuisière=carpenter couturière=seamstress horlogère=clockmaker institutrice=teacher maîtresse=teacher professeure=professor infirmière=nurse
    cuisinière=cook serveuse=waitress fermière=farmer paysanne=farmer bergère=shepherd chasseuse=hunter jardinière=gardener capitaine=captain soldate=soldier
    gardienne=keeper policière=officer voleuse=thief juge=judge avocate=lawyer reine=queen princesse=princess comtesse=countess religieuse=nun sorcière=witch fée=fairy
    magicienne=magician musicienne=musician chanteuse=singer peintre=painter actrice=actress danseuse=dancer conductrice=driver astronaute=astronaut mécanicienne=mechanic
    ouvrière=worker factrice=postwoman marchande=merchant vendeuse=merchant épicière=shopkeeper coiffeuse=hairdresser savante=scientist inventrice=inventor étudiante=student
    apprentie=apprentice voyageuse=traveller passagère=passenger étrangère=stranger inconnue=stranger orpheline=orphan servante=maid directrice=director joueuse=player
    coureuse=runner sage-femme=midwife marionnettiste=puppeteer potière=potter tisserande=weaver apicultrice=beekeeper accordeuse=tuner famille=family foule=crowd
    troupe=troop bande=gang équipe=team fanfare=band sirène=mermaid pilote=pilot
    chienne=dog chatte=cat jument=mare vache=cow chèvre=goat brebis=sheep poule=hen oie=goose colombe=dove mouette=gull hirondelle=swallow chouette=owl pie=magpie cigogne=stork
    baleine=whale truite=trout louve=wolf renarde=fox ourse=bear biche=deer souris=mouse taupe=mole lionne=lion tortue=turtle grenouille=frog araignée=spider fourmi=ant
    abeille=bee mouche=fly bête=beast
    forêt=forest clairière=clearing colline=hill montagne=mountain vallée=valley gorge=gorge grotte=cave falaise=cliff rivière=river rive=riverbank berge=riverbank mer=sea plage=beach côte=coast
    île=island baie=bay cascade=waterfall fontaine=fountain barque=boat rue=street ruelle=alley avenue=avenue route=road place=square ville=city cour=courtyard
    terrasse=terrace tour=tower ferme=farm vigne=vineyard porte=door frontière=border gare=station cuisine=kitchen chambre=bedroom pièce=room salle=hall cave=cellar
    maison=house cabane=cabin chaumière=cottage boulangerie=bakery boutique=shop bibliothèque=library école=school classe=classroom église=church cathédrale=cathedral
    chapelle=chapel prison=prison cellule=cell usine=factory mine=mine taverne=tavern auberge=inn grange=barn étable=stable scène=stage galerie=gallery pharmacie=pharmacy
    tente=tent voiture=car serre=greenhouse patinoire=rink piscine=swimming_pool lune=moon neige=snow pluie=rain tempête=storm brume=fog dune=dune banquise=snowfield
    lettre=letter note=note feuille=leaf photo=photograph photographie=photograph boîte=box clé=key clef=key serrure=lock fenêtre=window table=table chaise=chair couverture=blanket lampe=lamp
    lanterne=lantern bougie=candle allumette=match flamme=flame soupe=soup marmite=pot casserole=pan tasse=cup bouteille=bottle carafe=jug corbeille=basket valise=suitcase
    corde=rope pelle=shovel aiguille=needle toile=cloth chemise=shirt robe=dress jupe=skirt veste=jacket cape=cape écharpe=scarf casquette=cap botte=boot chaussure=shoe couronne=crown
    épée=sword flèche=arrow cloche=bell guitare=guitar flûte=flute trompette=trumpet balle=ball poupée=doll pièce_d'or=coin monnaie=coins pierre=stone roue=wheel bicyclette=bicycle
    vague=wave fleur=flower rose=rose graine=seed branche=branch racine=root pomme=apple poire=pear orange=orange herbe=grass étoile=star lumière=light ombre=shadow obscurité=darkness
    main=hand tête=head jambe=leg barbe=beard moustache=moustache tresse=braid queue=tail aile=wing plume=feather patte=paw cage=cage médaille=medal boussole=compass carte=map
    machine=machine radio=radio montre=pocket_watch échelle=ladder hache=axe voile=sail rame=oar épaule=shoulder cicatrice=scar pipe=pipe farine=flour pâte=dough trace=footprint eau=water`,
} as const;

/** Base, then English; feminine and plural forms follow by rule. */
export const adjectives = `vieux=old vieil=old vieille=old âgé=old jeune=young petit=small grand=big gros=fat grosse=fat énorme=huge minuscule=tiny haut=high bas=low basse=low long=long longue=long court=short
  large=wide étroit=narrow mince=thin maigre=skinny fort=strong faible=weak rouge=red bleu=blue vert=green jaune=yellow noir=black blanc=white blanche=white gris=grey brun=brown
  doré=golden argenté=silver sombre=dark clair=pale pâle=pale blond=blond roux=red-haired rousse=red-haired chauve=bald barbu=bearded boiteux=lame boiteuse=lame aveugle=blind muet=mute
  riche=rich pauvre=poor triste=sad joyeux=merry joyeuse=merry heureux=happy heureuse=happy fatigué=tired furieux=furious furieuse=furious effrayé=frightened seul=alone endormi=sleeping blessé=wounded
  mort=dead perdu=lost cassé=broken brisé=broken ouvert=open fermé=closed vide=empty plein=full nouveau=new nouvelle=new neuf=new propre=clean sale=dirty mouillé=wet sec=dry sèche=dry froid=cold
  chaud=hot gelé=frozen enneigé=snowy sauvage=wild abandonné=abandoned rouillé=rusty ancien=ancient ancienne=ancient secret=secret secrète=secret profond=deep silencieux=silent calme=calm
  beau=beautiful bel=beautiful belle=beautiful joli=pretty laid=ugly étrange=strange brillant=shining rond=round lourd=heavy léger=light légère=light frisé=curly bouclé=curly lointain=distant
  éclairé=lit ridé=wrinkled premier=first première=first dernier=last dernière=last autre=other peint=painted brûlé=burnt désert=deserted usé=worn rayé=striped`;

export const names = {
  f: `marie anne claire sophie julie camille lucie louise alice jeanne margot manon léa emma chloé inès sarah élise hélène isabelle nathalie sylvie brigitte
    monique françoise catherine suzanne madeleine marguerite rose blanche colette odette simone yvette juliette charlotte céline aurélie amélie mathilde élodie
    noémie zoé lola nina agathe clémence adèle victoire apolline capucine garance solène maëlle fatou aminata jade ambre`,
  m: `jean pierre paul jacques louis henri charles françois michel andré philippe alain bernard claude gérard marcel rené robert roger georges raymond
    lucien antoine nicolas thomas hugo lucas théo léo jules gabriel arthur raphaël adam nathan mathis maxime alexandre julien vincent olivier
    laurent sébastien étienne émile ernest gaston félix victor basile augustin anatole firmin mathieu martin simon samuel bastien rémi yann loïc erwan gaspard`,
} as const;

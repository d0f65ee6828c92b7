/** Infinitive and English; strong ones with third person present, past and participle. */
export const verbs = `arbeiten=work riechen:riecht,roch,gerochen=smell drohen=threaten  wohnen=live leben=live bewegen=move beißen:beißt,biss,gebissen=bite bleiben:bleibt,blieb,geblieben=stay gähnen=yawn husten=cough schnarchen=snore staunen=marvel beten=pray schnitzen=carve üben=practise mahlen=grind heulen=howl knurren=growl summen=hum zählen=count mischen=mix lecken=lick vorbereiten=prepare öffnen=open schließen:schließt,schloss,geschlossen=close schauen=look blicken=gaze sehen:sieht,sah,gesehen=see ansehen:ansieht,ansah,angesehen=look_at
  beobachten=watch betrachten=look_at tragen:trägt,trug,getragen=carry halten:hält,hielt,gehalten=hold nehmen:nimmt,nahm,genommen=take greifen:greift,griff,gegriffen=grab
  packen=grab lassen:lässt,ließ,gelassen=leave werfen:wirft,warf,geworfen=throw heben:hebt,hob,gehoben=lift aufheben:aufhebt,aufhob,aufgehoben=pick_up
  steigen:steigt,stieg,gestiegen=climb klettern=climb laufen:läuft,lief,gelaufen=run rennen:rennt,rannte,gerannt=run gehen:geht,ging,gegangen=walk wandern=wander
  kommen:kommt,kam,gekommen=come ankommen:ankommt,ankam,angekommen=arrive eintreten:eintritt,eintrat,eingetreten=enter betreten:betritt,betrat,betreten=enter treten:tritt,trat,getreten=step
  erreichen=reach zurückkehren=return kehren=return überqueren=cross springen:springt,sprang,gesprungen=jump schwimmen:schwimmt,schwamm,geschwommen=swim
  fliegen:fliegt,flog,geflogen=fly segeln=sail rudern=row reiten:reitet,ritt,geritten=ride fahren:fährt,fuhr,gefahren=drive reisen=travel fliehen:flieht,floh,geflohen=flee
  jagen=chase verfolgen=chase folgen=follow suchen=search finden:findet,fand,gefunden=find entdecken=discover verstecken=hide zeigen=show geben:gibt,gab,gegeben=give
  schenken=give reichen=hand bringen:bringt,brachte,gebracht=bring holen=fetch kaufen=buy verkaufen=sell zahlen=pay bezahlen=pay stehlen:stiehlt,stahl,gestohlen=steal
  brechen:bricht,brach,gebrochen=break zerbrechen:zerbricht,zerbrach,zerbrochen=break schneiden:schneidet,schnitt,geschnitten=cut nähen=sew weben=weave stricken=knit malen=paint zeichnen=draw
  schreiben:schreibt,schrieb,geschrieben=write lesen:liest,las,gelesen=read bauen=build reparieren=repair flicken=mend putzen=clean fegen=sweep kehren=sweep waschen:wäscht,wusch,gewaschen=wash
  kochen=cook backen:backt,backte,gebacken=bake kneten=knead essen:isst,aß,gegessen=eat fressen:frisst,fraß,gefressen=eat trinken:trinkt,trank,getrunken=drink schlafen:schläft,schlief,geschlafen=sleep
  erwachen=wake aufwachen=wake träumen=dream weinen=cry lachen=laugh lächeln=smile schreien:schreit,schrie,geschrien=shout rufen:ruft,rief,gerufen=call singen:singt,sang,gesungen=sing
  tanzen=dance berühren=touch umarmen=hug küssen=kiss grüßen=greet winken=wave helfen:hilft,half,geholfen=help retten=rescue heilen=heal verbinden:verbindet,verband,verbunden=bandage schlagen:schlägt,schlug,geschlagen=hit
  kämpfen=fight schießen:schießt,schoss,geschossen=shoot töten=kill sterben:stirbt,starb,gestorben=die fallen:fällt,fiel,gefallen=fall stolpern=stumble stürzen=fall sitzen:sitzt,saß,gesessen=sit setzen=sit|put
  stehen:steht,stand,gestanden=stand aufstehen:aufsteht,aufstand,aufgestanden=stand_up liegen:liegt,lag,gelegen=lie legen=lay stellen=put knien=kneel verbeugen=bow warten=wait
  anzünden=light zünden=light löschen=put_out brennen:brennt,brannte,gebrannt=burn füllen=fill leeren=empty gießen:gießt,goss,gegossen=pour binden:bindet,band,gebunden=tie hängen:hängt,hing,gehangen=hang
  hämmern=hammer graben:gräbt,grub,gegraben=dig pflanzen=plant säen=sow begraben:begräbt,begrub,begraben=bury vergraben:vergräbt,vergrub,vergraben=bury schieben:schiebt,schob,geschoben=push drücken=press
  ziehen:zieht,zog,gezogen=pull schleppen=drag drehen=turn wenden=turn zittern=tremble streicheln=stroke füttern=feed bellen=bark erscheinen:erscheint,erschien,erschienen=appear verschwinden:verschwindet,verschwand,verschwunden=disappear
  leuchten=glow scheinen:scheint,schien,geschienen=shine glänzen=shine glühen=glow wachsen:wächst,wuchs,gewachsen=grow stecken=put hinlegen=lay_down nicken=nod schütteln=shake klopfen=knock läuten=ring
  klingeln=ring sagen=say fragen=ask antworten=answer flüstern=whisper erzählen=tell versprechen:verspricht,versprach,versprochen=promise bitten:bittet,bat,gebeten=beg befehlen:befiehlt,befahl,befohlen=order erklären=explain
  murmeln=murmur hören=hear zuhören=listen lauschen=listen spüren=feel fühlen=feel denken:denkt,dachte,gedacht=think erinnern=remember vergessen:vergisst,vergaß,vergessen=forget wissen:weiß,wusste,gewusst=know
  glauben=believe beschließen:beschließt,beschloss,beschlossen=decide wünschen=wish brauchen=need lieben=love hassen=hate verstehen:versteht,verstand,verstanden=understand lernen=learn bleiben:bleibt,blieb,geblieben=stay
  machen=make tun:tut,tat,getan=do gewinnen:gewinnt,gewann,gewonnen=win verlieren:verliert,verlor,verloren=lose spielen=play feiern=celebrate klatschen=clap ausziehen:auszieht,auszog,ausgezogen=take_off anziehen:anzieht,anzog,angezogen=put_on
  decken=cover bedecken=cover wickeln=wrap treiben:treibt,trieb,getrieben=drift sinken:sinkt,sank,gesunken=sink fischen=fish angeln=fish melken=milk umringen=surround erschrecken:erschrickt,erschrak,erschrocken=startle befreien=free
  fangen:fängt,fing,gefangen=catch rollen=roll blasen:bläst,blies,geblasen=blow pfeifen:pfeift,pfiff,gepfiffen=whistle falten=fold lehnen=lean kosten=taste messen:misst,maß,gemessen=measure schnitzen=carve untersuchen=examine
  prüfen=inspect bewachen=guard führen=lead teilen=share wählen=choose warnen=warn kriechen:kriecht,kroch,gekrochen=crawl schleichen:schleicht,schlich,geschlichen=creep eilen=hurry
  polieren=polish schlüpfen=slip winden:windet,wand,gewunden=wind sammeln=gather pflücken=pick schütten=pour rühren=stir starren=stare schweben=float tauchen=dive landen=land
  wecken=wake streuen=scatter entfalten=unfold umdrehen=turn_round streiten:streitet,stritt,gestritten=quarrel schmücken=decorate`;

/** Particles that stand at the end of a clause, with what they add in English. */
export const particles = `auf=up ab=off an= aus=out ein= zu= zurück=back weg=away fort=away los= hin= her= hinaus=out heraus=out hinein=in herein=in hinauf=up
  herauf=up hinunter=down herunter=down herab=down hinab=down hoch=up nieder=down vorbei=past um=round mit=along vor= nach= entgegen=toward herum=around weiter=on davon=away`;

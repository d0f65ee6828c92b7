/** Infinitive, the vowel its stem changes to, English. */
export const verbs = `trabajar=work jurar=swear acusar=accuse amenazar=threaten  vivir=live chocar=bump_into negar:ie=shake_the_head mover:ue=move empezar:ie=begin agitar=wave morder:ue=bite flotar=float gritar=shout peinar=comb rezar=pray bostezar=yawn toser=cough descansar=rest estudiar=study pisar=step_on mecer=rock afilar=sharpen tocar=touch enseñar=show preparar=prepare abrir=open cerrar:ie=close mirar=look_at observar=watch contemplar=watch ver!=see llevar=carry cargar=carry
  sostener!=hold tomar=take coger=take agarrar=grab dejar=leave soltar:ue=release lanzar=throw tirar=throw arrojar=throw recoger=gather
  levantar=lift bajar=climb_down subir=climb correr=run caminar=walk andar=walk entrar=enter llegar=arrive volver:ue=return
  regresar=return cruzar=cross saltar=jump trepar=climb nadar=swim volar:ue=fly navegar=sail remar=row montar=ride conducir=drive
  viajar=travel huir!=flee escapar=escape perseguir:i=chase seguir:i=follow buscar=search encontrar:ue=find hallar=find
  descubrir=discover esconder=hide ocultar=hide mostrar:ue=show enseñar=show señalar=point_at dar!=give entregar=hand_over
  regalar=give ofrecer=offer recibir=receive comprar=buy vender=sell pagar=pay robar=steal romper=break partir=split cortar=cut
  coser=sew tejer=weave pintar=paint dibujar=draw escribir=write leer!=read construir!=build reparar=repair arreglar=repair
  limpiar=clean barrer=sweep lavar=wash cocinar=cook hornear=bake amasar=knead comer=eat beber=drink dormir:ue=sleep
  despertar:ie=wake soñar:ue=dream llorar=cry reír!=laugh sonreír!=smile gritar=shout cantar=sing bailar=dance tocar=touch
  abrazar=hug besar=kiss saludar=greet despedir:i=wave_goodbye_to ayudar=help salvar=save rescatar=rescue curar=heal vendar=bandage
  golpear=hit pelear=fight luchar=fight disparar=shoot matar=kill morir:ue=die caer!=fall tropezar:ie=stumble sentar:ie=sit
  arrodillar=kneel inclinar=bow esperar=wait encender:ie=light apagar=put_out quemar=burn arder=burn llenar=fill vaciar=empty
  verter:ie=pour atar=tie desatar=untie colgar:ue=hang clavar=nail cavar=dig plantar=plant regar:ie=water sembrar:ie=sow
  enterrar:ie=bury empujar=push arrastrar=drag girar=turn temblar:ie=tremble acariciar=stroke alimentar=feed ladrar=bark
  aparecer=appear desaparecer=disappear brillar=shine crecer=grow sacar=pull_out meter=put poner!=put colocar=place traer!=bring
  guardar=put_away tender:ie=stretch_out extender:ie=stretch_out acercar=approach alejar=walk_away detener!=stop parar=stop
  decir!=say preguntar=ask responder=answer contestar=answer susurrar=whisper llamar=call contar:ue=tell|count prometer=promise
  rogar:ue=beg ordenar=order explicar=explain murmurar=murmur oír!=hear escuchar=listen_to sentir:ie=feel pensar:ie=think
  recordar:ue=remember olvidar=forget saber!=know creer!=believe decidir=decide querer!=want necesitar=need amar=love odiar=hate
  comprender=understand entender:ie=understand aprender=learn asomar=lean_out salir!=leave ir!=go venir!=come hacer!=make tener!=have
  vestir:i=wear ganar=win perder:ie=lose jugar:ue=play celebrar=celebrate aplaudir=applaud llamar=call quitar=take_off
  cubrir=cover envolver:ue=wrap flotar=float hundir=sink remolcar=tow pescar=fish cazar=hunt ordeñar=milk rodear=surround
  iluminar=light_up asustar=frighten liberar=free atrapar=catch alcanzar=reach rodar:ue=roll soplar=blow silbar=whistle
  desplegar:ie=unfold doblar=fold apoyar=lean probar:ue=taste medir:i=measure servir:i=serve bordar=embroider tallar=carve
  examinar=examine revisar=inspect vigilar=guard dirigir=lead guiar=guide repartir=share elegir:i=choose devolver:ue=give_back`;

/** Forms that no rule makes: third person singular and plural, past of both, first person, gerund, participle. */
export const irregular = `ver: ve ven vio vieron veo viendo visto | sostener: sostiene sostienen sostuvo sostuvieron sostengo sosteniendo sostenido |
  huir: huye huyen huyó huyeron huyo huyendo huido | dar: da dan dio dieron doy dando dado | leer: lee leen leyó leyeron leo leyendo leído |
  construir: construye construyen construyó construyeron construyo construyendo construido | reír: ríe ríen rió rieron río riendo reído |
  sonreír: sonríe sonríen sonrió sonrieron sonrío sonriendo sonreído | caer: cae caen cayó cayeron caigo cayendo caído |
  poner: pone ponen puso pusieron pongo poniendo puesto | traer: trae traen trajo trajeron traigo trayendo traído |
  detener: detiene detienen detuvo detuvieron detengo deteniendo detenido | decir: dice dicen dijo dijeron digo diciendo dicho |
  oír: oye oyen oyó oyeron oigo oyendo oído | saber: sabe saben supo supieron sé sabiendo sabido | creer: cree creen creyó creyeron creo creyendo creído |
  querer: quiere quieren quiso quisieron quiero queriendo querido | salir: sale salen salió salieron salgo saliendo salido |
  ir: va van fue fueron voy yendo ido | venir: viene vienen vino vinieron vengo viniendo venido | hacer: hace hacen hizo hicieron hago haciendo hecho |
  tener: tiene tienen tuvo tuvieron tengo teniendo tenido | romper: rompe rompen rompió rompieron rompo rompiendo roto |
  abrir: abre abren abrió abrieron abro abriendo abierto | cubrir: cubre cubren cubrió cubrieron cubro cubriendo cubierto |
  escribir: escribe escriben escribió escribieron escribo escribiendo escrito | volver: vuelve vuelven volvió volvieron vuelvo volviendo vuelto |
  morir: muere mueren murió murieron muero muriendo muerto | conducir: conduce conducen condujo condujeron conduzco conduciendo conducido`;

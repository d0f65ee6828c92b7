import { tokensOf } from '../../tokens.ts';
import { words } from '../../words/lists.ts';
import { lookups, nounTable, pairs, smallWords, type Lexicon } from '../lexicon.ts';
import { spanishVerbs } from './forms.ts';
import { adjectives, names, nouns } from './nouns.ts';
import { notes } from './notes.ts';

const small = smallWords({
  determiners: `el:m=the la:f=the los:mp=the las:fp=the un:m=a una:f=a unos:mp=some unas:fp=some
  este:m=the esta:f=the estos:mp=the estas:fp=the ese:m=the esa:f=the esos:mp=the aquel:m=the aquella:f=the
  mi:w=the mis:wp=the tu:w=the su:w=the sus:wp=the nuestro:mw=the nuestra:fw=the cada:=each
  dos:p=two tres:p=three cuatro:p=four cinco:p=five seis:p=six siete:p=seven ocho:p=eight nueve:p=nine diez:p=ten
  todos:mp=all todas:fp=all muchos:mp=many muchas:fp=many varios:mp=several varias:fp=several algunos:mp=some`,
  prepositions: `en*=in a*=to al*=to_the de=of del=of_the por*=through con=with sin=without
  sobre*=on bajo*=under hacia*=toward hasta*=to desde*=from entre*=between tras*=behind contra=against para=for
  ante*=before junto=beside dentro=inside detrás=behind debajo=under encima=on delante=before cerca=near como=like
  alrededor=around frente=in_front`,
  pronouns: `él:ms ella:fs ellos:mps ellas:fps yo:1s nosotros:1ps nosotras:1ps le:o les:po lo:mc la:fc los:mpc las:fpc
  se:r me:1o nos:1po mí:1o conmigo:1o ello:c`,
  auxiliaries: [
    ['be', false, 'es está era estaba estuvo soy estoy'],
    ['be', true, 'son están eran estaban fueron somos estamos'],
    ['have', false, 'ha había he'],
    ['have', true, 'han habían hemos'],
    ['can', false, 'puede podía pudo debe puedo'],
    ['can', true, 'pueden podían'],
  ],
});

function plurals(word: string): string[] {
  if (/[aeioué]$/.test(word)) return [`${word}s`];
  const plain = word.replace(
    /[áéíóú](?=[ns]$)/,
    (vowel) => ({ á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' })[vowel] ?? vowel,
  );
  return [plain.endsWith('z') ? `${plain.slice(0, -1)}ces` : `${plain}es`];
}

const nounForms = nounTable(nouns, (word) => ({ one: [word], many: plurals(word) }));
const adjectiveForms = new Map(
  pairs(adjectives).flatMap(([word, english]) => {
    const forms = word.endsWith('o')
      ? ['o', 'a', 'os', 'as'].map((end) => word.slice(0, -1) + end)
      : [word, ...plurals(word), ...(/[rn]$/.test(word) ? [`${word}a`, `${word}as`] : [])];
    return forms.map((form): [string, string] => [form, english]);
  }),
);

export const spanish: Lexicon = {
  id: 'es',
  label: 'Spanish',
  capitals: false,
  dropsSubject: true,
  adjectivesFollow: true,
  small:
    words(`el la los las un una unos unas de del al y en que se su sus con por para lo le les es está era no una
    pero como más cuando donde mientras hasta desde sobre entre sin ya ella él muy hay mi nos`),
  ...lookups(adjectiveForms, spanishVerbs()),
  noun: (word) => nounForms.get(word),
  ...small,
  adverbs: new Map(
    pairs(`despacio=slowly lentamente=slowly rápido=quickly rápidamente=quickly arriba=up abajo=down adentro=inside afuera=outside
      fuera=outside lejos=far_away juntos=together juntas=together atrás=back adelante=ahead allí= aquí= ahora= luego= después=
      entonces= también= siempre= nunca= ya= muy=very más= casi= solo=alone sola=alone todavía= aún= apenas= así= poco= nada= todo=everything
      alguien=somebody nadie=nobody algo=something mañana= hoy= ayer=`),
  ),
  particles: new Map(),
  and: words('y e o'),
  relative: words('que quien quienes cuyo cuya donde cual'),
  joints: words('pero mientras cuando hasta entonces porque aunque pues sino luego si'),
  negations: words('no nunca ni jamás'),
  timeNouns:
    words(`mañana tarde noche día días amanecer alba anochecer atardecer mediodía medianoche madrugada semana mes año años
    hora horas minuto minutos momento vez invierno verano otoño primavera lunes martes miércoles jueves viernes sábado domingo`),
  impersonal: words(
    'calor frío hay había hubo llueve llovía nieva nevaba amanece amaneció anochece anocheció atardece',
  ),
  titles: words('don doña señor señora señorita'),
  called: words('llamado llamada llama llamaba nombre'),
  with: words('con'),
  like: words('como sin'),
  personal: words('a al'),
  names: { f: words(names.f), m: words(names.m) },
  hours: [
    [
      /\b(?:al anochecer|anochece|anocheció|al atardecer|atardece|atardecer|puesta de sol|crepúsculo|cae la tarde)/u,
      'dusk',
    ],
    [/\b(?:medianoche|noche|luna|estrellas)(?![\p{L}])/u, 'night'],
    [/(?<!\p{L})(?:amanecer|amanece|amaneció|alba|madrugada|sale el sol)(?!\p{L})/u, 'dawn'],
    [/\b(?:mediodía|almuerzo)/u, 'noon'],
    [/\b(?:por la tarde|esa tarde|una tarde|aquella tarde|la tarde)\b/u, 'afternoon'],
    [/\b(?:mañana|desayuno)/u, 'morning'],
    [/\bal día siguiente|\bdías después/u, 'day'],
  ],
  weathers: [
    [/\b(?:tormenta|tempestad|truenos?|relámpagos?)\b/u, 'storm'],
    [/\b(?:lluvia|llueve|llovía|llover|aguacero)\b/u, 'rain'],
    [/\b(?:nieve|nieva|nevaba|nevada|ventisca)\b/u, 'snow'],
    [/\b(?:niebla|bruma)\b/u, 'fog'],
    [/\b(?:viento|vendaval)\b/u, 'wind'],
    [/\b(?:nubes|nublado)\b/u, 'cloudy'],
    [/\b(?:soleado|brilla el sol|sale el sol)\b/u, 'clear'],
  ],
  quotes: /«[^»]*»?|"[^"]*"?|“[^”]*”?|—\s?(?=[\p{Lu}¡¿])[^—\n]*—?/gu,
  tokens: tokensOf,
  plural: { m: 'el', f: 'la', n: 'el', many: 'los' },
  notes,
  joined: ' y ',
  quiet: 'Un momento de calma.',
  introduce: (called, sex) => `Aquí está ${called}. ${sex === 'female' ? 'Ella' : 'Él'} espera.`,
};

import { tokensOf, type Token } from '../../tokens.ts';
import { words } from '../../words/lists.ts';
import { lookups, nounTable, pairs, smallWords, type Lexicon } from '../lexicon.ts';
import { frenchVerbs } from './forms.ts';
import { adjectives, names, nouns } from './nouns.ts';
import { notes } from './notes.ts';

const small = smallWords({
  determiners: `le:m=the la:f=the les:p=the l':=the un:m=a une:f=a des:p=some ce:m=the cet:m=the cette:f=the ces:p=the
  mon:w=the ma:fw=the mes:wp=the ton:w=the son:w=the sa:fw=the ses:wp=the notre:w=the nos:wp=the leur:w=the leurs:wp=the chaque:=each
  deux:p=two trois:p=three quatre:p=four cinq:p=five six:p=six sept:p=seven huit:p=eight neuf:p=nine dix:p=ten
  tous:p=all toutes:p=all plusieurs:p=several quelques:p=some`,
  prepositions: `dans*=in en*=in à*=to au*=to_the aux*=to_the de=of d'=of du=of_the par=by avec=with sans=without sur*=on
  sous*=under vers*=toward jusqu'=up jusque=up depuis*=from entre*=between derrière*=behind contre=against pour=for devant*=in_front_of chez*=at
  près=near comme=like parmi=among après=after avant=before hors=out le_long=along`,
  pronouns: `il:ms elle:fs ils:mps elles:fps je:1s j':1s nous:1ps on:1ps lui:o leur:po eux:mpo le:mc la:fc les:pc l':c
  se:r s':r me:1o m':1o moi:1o y:r`,
  auxiliaries: [
    ['be', false, 'est était fut suis étais'],
    ['be', true, 'sont étaient furent sommes'],
    ['have', false, 'a avait eut ai avais'],
    ['have', true, 'ont avaient avons'],
    ['can', false, 'peut pouvait doit devait peux'],
    ['can', true, 'peuvent pouvaient doivent'],
  ],
});

function plurals(word: string): string[] {
  if (/[sxz]$/.test(word)) return [word];
  if (/(?:eau|eu)$/.test(word)) return [`${word}x`];
  if (word.endsWith('al')) return [`${word.slice(0, -2)}aux`];
  return [word.replace(/^(grand|petit)-/, '$1s-') + 's', `${word}s`];
}

const nounForms = nounTable(nouns, (word) => ({ one: [word], many: plurals(word) }));
const adjectiveForms = new Map(
  pairs(adjectives).flatMap(([word, english]) =>
    [word, `${word}e`, `${word}s`, `${word}es`, ...plurals(word)].map((form): [string, string] => [
      form,
      english,
    ]),
  ),
);

const ELIDED = /^((?:jusqu|lorsqu|puisqu|quelqu|qu|[ldjsnmtc])['’])(.+)$/iu;
const TRAILING = /^(.+?)(?:-t)?-(il|elle|ils|elles|on|je|nous|lui|moi)$/iu;

/** "l'enfant" is two words, and so is "dit-elle". */
function tokens(text: string): Token[] {
  return tokensOf(text).flatMap((token) => {
    const [, first, rest] = ELIDED.exec(token.text) ?? [];
    if (first !== undefined && rest !== undefined)
      return [part(token, 0, first.length, ''), part(token, first.length)];
    const [, verb, pronoun] = TRAILING.exec(token.text) ?? [];
    if (verb !== undefined && pronoun !== undefined)
      return [part(token, 0, verb.length, ' '), part(token, token.text.length - pronoun.length)];
    return [token];
  });
}

function part(token: Token, from: number, to = token.text.length, after = token.after): Token {
  const text = token.text.slice(from, to);
  const first = text.slice(0, 1);
  return {
    text,
    lower: text.toLowerCase().replaceAll('’', "'"),
    start: token.start + from,
    end: token.start + to,
    capital: first !== first.toLowerCase(),
    after,
  };
}

export const french: Lexicon = {
  id: 'fr',
  label: 'French',
  capitals: false,
  dropsSubject: false,
  adjectivesFollow: true,
  small:
    words(`le la les l' un une des de d' du au aux et en dans que qu' qui se s' son sa ses avec pour par sur ne n' pas est était
    il elle ils elles mais comme plus quand où sans sous vers je j' nous leur lui ce cette`),
  ...lookups(adjectiveForms, frenchVerbs()),
  noun: (word) => nounForms.get(word),
  ...small,
  adverbs: new Map(
    pairs(`lentement=slowly doucement=gently vite=quickly haut=up bas=down dehors=outside dedans=inside loin=far_away ensemble=together
      ici= là= puis= alors= ensuite= enfin= soudain= toujours= jamais= aussi= encore= déjà= très=very trop=too plus= bien= presque= tout=all
      peu= seulement= aujourd'hui= hier= demain= bientôt= maintenant= rien= quelqu'un=somebody personne=nobody droit=straight côté=side`),
  ),
  particles: new Map(),
  and: words('et ou'),
  relative: words("qui que qu' dont où lequel laquelle"),
  joints: words("mais quand lorsque lorsqu' tandis pendant puis alors car parce jusqu'à si comme"),
  negations: words("ne n' pas jamais"),
  timeNouns:
    words(`matin soir nuit jour jours midi minuit après-midi aube crépuscule soirée matinée semaine semaines mois an ans année heure heures minute
    minutes moment instant fois hiver été automne printemps lundi mardi mercredi jeudi vendredi samedi dimanche lendemain`),
  impersonal: words('pleut pleuvait neige neigeait faut'),
  titles: words('monsieur madame mademoiselle maître'),
  called: words('nommé nommée appelé appelée appelle appelait nom'),
  with: words('avec au aux à'),
  like: words('comme sans'),
  personal: new Set(),
  names: { f: words(names.f), m: words(names.m) },
  hours: [
    [/(?<!\p{L})(?:soir|soirée|crépuscule|coucher du soleil)(?!\p{L})/u, 'dusk'],
    [/(?<!\p{L})(?:nuit|minuit|lune|étoiles?)(?!\p{L})/u, 'night'],
    [/(?<!\p{L})(?:aube|aurore|lever du soleil|soleil se lève)(?!\p{L})/u, 'dawn'],
    [/(?<!\p{L})(?:midi|déjeuner)(?!\p{L})/u, 'noon'],
    [/(?<!\p{L})après-midi(?!\p{L})/u, 'afternoon'],
    [/(?<!\p{L})(?:matin|matinée)(?!\p{L})/u, 'morning'],
    [/(?<!\p{L})(?:le lendemain|jours plus tard)(?!\p{L})/u, 'day'],
  ],
  weathers: [
    [/(?<!\p{L})(?:orage|tempête|tonnerre|éclairs?)(?!\p{L})/u, 'storm'],
    [/(?<!\p{L})(?:pluie|pleut|pleuvait|averse)(?!\p{L})/u, 'rain'],
    [/(?<!\p{L})(?:neige|neigeait|enneigée?s?)(?!\p{L})/u, 'snow'],
    [/(?<!\p{L})(?:brouillard|brume)(?!\p{L})/u, 'fog'],
    [/(?<!\p{L})vent(?!\p{L})/u, 'wind'],
    [/(?<!\p{L})nuages?(?!\p{L})/u, 'cloudy'],
    [/(?<!\p{L})(?:ensoleillée?s?|soleil brille)(?!\p{L})/u, 'clear'],
  ],
  quotes: /«[^»]*»?|"[^"]*"?|“[^”]*”?/gu,
  tokens,
  plural: { m: 'le', f: 'la', n: 'le', many: 'les' },
  notes,
  joined: ' et ',
  quiet: 'Un moment de calme.',
  introduce: (called, sex) => `Voici ${called}. ${sex === 'female' ? 'Elle' : 'Il'} attend.`,
};

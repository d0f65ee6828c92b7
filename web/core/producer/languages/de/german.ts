import { tokensOf } from '../../tokens.ts';
import { words } from '../../words/lists.ts';
import { lookups, nounTable, pairs, smallWords, type Lexicon, type Noun } from '../lexicon.ts';
import { germanVerbs } from './forms.ts';
import { adjectives, names, nouns } from './nouns.ts';
import { notes } from './notes.ts';
import { particles } from './verbs.ts';

const small = smallWords({
  determiners: `der:?=the die:?=the das:n=the den:o?=the dem:o=the des:o=the ein:=a eine:f=a einen:mo=a einem:o=a
  einer:fo=a eines:o=a dieser:=the diese:?=the dieses:n=the diesen:o?=the diesem:o=the jeder:m=each jede:f=each jedes:n=each kein:=no keine:?=no
  mein:w=the meine:w?=the meinen:wo?=the meinem:wo=the meiner:wo=the sein:w=the seine:w?=the seinen:wo?=the seinem:wo=the seiner:wo=the
  ihr:w=the ihre:w?=the ihren:wo?=the ihrem:wo=the ihrer:wo=the unser:w=the unsere:w?=the unserem:wo=the unseren:wo?=the
  zwei:p=two drei:p=three vier:p=four fünf:p=five sechs:p=six sieben:p=seven acht:p=eight neun:p=nine zehn:p=ten
  alle:p=all viele:p=many mehrere:p=several einige:p=some beide:p=both`,
  prepositions: `in*=in im*=in_the ins*=into_the an*=at am*=at_the ans*=to_the auf*=on aufs*=onto_the aus*=out_of
  bei*=near beim*=near_the durch*=through durchs*=through_the für=for gegen=against hinter*=behind mit=with nach*=to neben*=beside ohne=without
  über*=over übers*=over_the um=around unter*=under von=from vom*=from_the vor*=in_front_of zu*=to zum*=to_the zur*=to_the zwischen*=between
  entlang=along wie=like seit=since bis*=to`,
  pronouns: `er:ms sie:fs es:ns ich:1s wir:1ps ihn:mo ihm:mo ihr:fo ihnen:po mich:1o mir:1o uns:1po sich:r
  der:ms die:fs das:ns`,
  auxiliaries: [
    ['be', false, 'ist war bin wird wurde'],
    ['be', true, 'sind waren werden wurden'],
    ['have', false, 'hat hatte habe'],
    ['have', true, 'haben hatten'],
    ['can', false, 'kann konnte will wollte muss musste soll sollte darf durfte möchte'],
    ['can', true, 'können konnten wollen wollten müssen mussten sollen dürfen'],
  ],
});

/** "Hund~e" -> Hunde, Hunden, Hundes; "-in" becomes "-innen". */
const nounForms = nounTable(nouns, (row, gender) => {
  const [word = '', many] = row.split('~');
  const feminine = word.endsWith('in') && gender === 'f' && many === undefined;
  const plural =
    many === undefined ? (feminine ? `${word}nen` : '') : /^\p{Lu}/u.test(many) ? many : word + many;
  const owned = gender === 'f' ? [] : [`${word}s`, `${word}es`];
  const given = /n$|s$/.test(plural) ? [] : [`${plural}n`];
  return { one: [word, ...owned], many: plural === '' ? [] : plural === word ? given : [plural, ...given] };
});
const adjectiveForms = new Map(
  pairs(adjectives).flatMap(([word, english]) =>
    ['', 'e', 'en', 'er', 'es', 'em'].map((end): [string, string] => [word + end, english]),
  ),
);

/** "Dorfplatz" is a Platz: the longest known end of a compound, with what its first part means. */
function nounOf(word: string): Noun | undefined {
  const whole = nounForms.get(word);
  if (whole !== undefined) return whole;
  for (let at = 3; at <= word.length - 3; at++) {
    const end = nounForms.get(word.slice(at));
    if (end === undefined || TOO_SHORT.test(word.slice(at))) continue;
    const first = word.slice(0, at);
    const part = nounForms.get(first) ?? nounForms.get(first.replace(/(?:es|en|s|n)$/, ''));
    const base = `${first.slice(0, 1).toUpperCase()}${first.slice(1)}${end.base.toLowerCase()}`;
    return { ...end, base, english: part === undefined ? end.english : `${part.english} ${end.english}` };
  }
  return undefined;
}

const TOO_SHORT =
  /^(?:ei|eis|eier|see|ast|arm|rad|tal|hof|ohr|ring|rat|reh|tor|bad|bar|hut|tuch|zug|gang|herd|wal|wale)s?$/;

export const german: Lexicon = {
  id: 'de',
  label: 'German',
  capitals: true,
  dropsSubject: false,
  adjectivesFollow: false,
  small:
    words(`der die das den dem des ein eine einen einem einer und ist war im in am auf mit zu zum zur von vom nicht sie er es
    ich wir sich ihr ihre ihren sein seine seinen bei aus als wie aber dann durch über unter nach vor hat noch`),
  ...lookups(adjectiveForms, germanVerbs()),
  noun: nounOf,
  ...small,
  adverbs: new Map(
    pairs(`langsam=slowly schnell=quickly leise=quietly oben=up unten=below draußen=outside drinnen=inside zusammen=together gemeinsam=together
      allein=alone hier= dort= da= dann= nun= jetzt= plötzlich= schließlich= endlich= wieder= auch= noch= schon= immer= nie= sehr=very ganz=
      nur= bald= heute= gestern= morgen= später= danach= so= fast= weit=far sofort= vorsichtig=carefully still=quietly nichts= alles=everything
      jemand=somebody niemand=nobody etwas=something nach_hause=home heim=home gerade= nachts= abends= morgens= davor= dahinter=behind darin=inside`),
  ),
  particles: new Map(pairs(particles)),
  and: words('und oder'),
  relative: words('der die das den dem deren dessen welche welcher'),
  joints: words(
    'aber denn sondern doch als während bis weil obwohl wenn bevor nachdem sobald damit dass ob da',
  ),
  negations: words('nicht nie niemals kein keine'),
  timeNouns:
    words(`morgen abend nacht tag tage tagen mittag vormittag nachmittag mitternacht morgengrauen dämmerung woche wochen monat jahr jahre jahren
    stunde stunden minute minuten augenblick moment mal winter sommer herbst frühling montag dienstag mittwoch donnerstag freitag samstag sonntag ende anfang sonnenaufgang sonnenuntergang`),
  impersonal: words('regnet schneit dämmert gibt gab'),
  titles: words(
    'herr frau fräulein herrn doktor kapitän professor onkel tante oma opa könig königin prinz prinzessin kommissar kommissarin bruder schwester',
  ),
  called: words('namens heißt hieß genannt'),
  with: words('mit'),
  like: words('wie ohne'),
  personal: new Set(),
  names: { f: words(names.f), m: words(names.m) },
  hours: [
    [/(?<!\p{L})(?:abends?|abend|dämmerung|sonnenuntergang|dämmert)(?!\p{L})/u, 'dusk'],
    [/(?<!\p{L})(?:nachts?|mitternacht|mond|mondlicht|sternen?)(?!\p{L})/u, 'night'],
    [/(?<!\p{L})(?:morgengrauen|sonnenaufgang|tagesanbruch|geht die sonne auf)(?!\p{L})/u, 'dawn'],
    [/(?<!\p{L})(?:mittags?|mittagessen)(?!\p{L})/u, 'noon'],
    [/(?<!\p{L})nachmittags?(?!\p{L})/u, 'afternoon'],
    [
      /(?<!\p{L})(?:(?:am|jeden|eines|diesem|nächsten|einem) (?:\p{L}+ )?morgens?|morgens|vormittags?|frühstück)(?!\p{L})/u,
      'morning',
    ],
    [/(?<!\p{L})(?:am nächsten tag|tage später)(?!\p{L})/u, 'day'],
  ],
  weathers: [
    [/(?<!\p{L})(?:sturm|gewitter|donner|blitz|unwetter)(?!\p{L})/u, 'storm'],
    [/(?<!\p{L})(?:regen|regnet|regnete)(?!\p{L})/u, 'rain'],
    [/(?<!\p{L})(?:schnee|schneit|schneite|schneesturm|verschneit\p{L}*)(?!\p{L})/u, 'snow'],
    [/(?<!\p{L})nebel(?!\p{L})/u, 'fog'],
    [/(?<!\p{L})wind(?!\p{L})/u, 'wind'],
    [/(?<!\p{L})(?:wolken|bewölkt)(?!\p{L})/u, 'cloudy'],
    [/(?<!\p{L})(?:sonne scheint|sonnig\p{L}*)(?!\p{L})/u, 'clear'],
  ],
  quotes: /„[^“”"]*[“”"]?|»[^«]*«?|«[^»]*»?|"[^"]*"?|“[^”]*”?|‚[^‘]*‘?/gu,
  tokens: tokensOf,
  plural: { m: 'der', f: 'die', n: 'das', many: 'die' },
  notes,
  joined: ' und ',
  quiet: 'Ein stiller Augenblick.',
  introduce: (called, sex) => `Hier steht ${called}. ${sex === 'female' ? 'Sie' : 'Er'} wartet.`,
};

import type { VerbForm } from '../lexicon.ts';
import { split } from '../../words/lists.ts';
import { irregular, verbs } from './verbs.ts';

/** Every form of the verbs, and their English. */
export function spanishVerbs(): { forms: Map<string, VerbForm>; meanings: Map<string, string> } {
  const forms = new Map<string, VerbForm>();
  const meanings = new Map<string, string>();
  for (const row of split(verbs)) {
    const [word = '', english = ''] = row.split('=');
    const [lemma = '', change = ''] = word.replace('!', '').split(':');
    meanings.set(lemma, english.replaceAll('_', ' '));
    for (const [form, rest] of formsOf(lemma, change))
      if (!forms.has(form)) forms.set(form, { lemma, ...rest });
  }
  for (const row of irregular.split('|')) {
    const [lemma = '', list = ''] = row.trim().split(':');
    const kinds = [three, threes, three, threes, first, gerund, participle];
    split(list).forEach((form, at) => forms.set(form, { lemma, ...(kinds[at] ?? three) }));
  }
  return { forms, meanings };
}

type Rest = Omit<VerbForm, 'lemma'>;
const three: Rest = { kind: 'finite', person: 3, plural: false };
const threes: Rest = { kind: 'finite', person: 3, plural: true };
const first: Rest = { kind: 'finite', person: 1, plural: false };
const firsts: Rest = { kind: 'finite', person: 1, plural: true };
const gerund: Rest = { kind: 'gerund', person: 3, plural: false };
const participle: Rest = { kind: 'participle', person: 3, plural: false };

function formsOf(lemma: string, change: string): [string, Rest][] {
  const a = lemma.endsWith('ar');
  const stem = lemma.slice(0, -2);
  const strong = changed(stem, change);
  const weak = lemma.endsWith('ir')
    ? changed(stem, change === '' ? '' : /o[^aeiou]+$/.test(stem) ? 'u' : 'i')
    : stem;
  return [
    [lemma, { ...three, kind: 'infinitive' }],
    [strong + (a ? 'a' : 'e'), three],
    [strong + (a ? 'an' : 'en'), threes],
    [strong.replace(/g$/, a ? 'g' : 'j') + 'o', first],
    [stem + (a ? 'amos' : lemma.endsWith('ir') ? 'imos' : 'emos'), firsts],
    [weak + (a ? 'ó' : 'ió'), three],
    [weak + (a ? 'aron' : 'ieron'), threes],
    [a ? `${softened(stem)}é` : `${stem}í`, first],
    [stem + (a ? 'aba' : 'ía'), three],
    [stem + (a ? 'aban' : 'ían'), threes],
    [weak + (a ? 'ando' : 'iendo'), gerund],
    ...['o', 'a', 'os', 'as'].map((end): [string, Rest] => [stem + (a ? 'ad' : 'id') + end, participle]),
  ];
}

/** The last vowel of a stem, as it is under stress. */
const changed = (stem: string, to: string): string =>
  to === ''
    ? stem
    : stem.replace(/[eou](?=[^aeou]*u?[^aeou]*$)/, (vowel) => (to.length > 1 || vowel !== to ? to : vowel));

const softened = (stem: string): string => stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c');

import type { VerbForm } from '../lexicon.ts';
import { split } from '../../words/lists.ts';
import { verbs } from './verbs.ts';

/** Every form of the verbs, and their English. */
export function germanVerbs(): { forms: Map<string, VerbForm>; meanings: Map<string, string> } {
  const forms = new Map<string, VerbForm>();
  const meanings = new Map<string, string>();
  for (const row of split(verbs)) {
    const [word = '', english = ''] = row.split('=');
    const [lemma = '', parts = ''] = word.split(':');
    meanings.set(lemma, english.replaceAll('_', ' '));
    const all = parts === '' ? weak(lemma) : strong(lemma, parts.split(','));
    for (const [form, rest] of all) if (!forms.has(form)) forms.set(form, { lemma, ...rest });
  }
  return { forms, meanings };
}

type Rest = Omit<VerbForm, 'lemma'>;
const three: Rest = { kind: 'finite', person: 3, plural: false };
const threes: Rest = { kind: 'finite', person: 3, plural: true };
const first: Rest = { kind: 'finite', person: 1, plural: false };
const participle: Rest = { kind: 'participle', person: 3, plural: false };

const SEPARABLE = /^(?:auf|an|aus|ein|zu|zurück|hin|um(?!arm))(?=.{4})/;
const FIXED = /^(?:be|er|ver|zer|ent|ge|über|unter|umarm)|ieren$/;

function weak(lemma: string): [string, Rest][] {
  const stem = lemma.replace(/e?n$/, '');
  const soft = /[td]$|[^lrhaeiouäöü][mn]$/.test(stem) ? `${stem}e` : stem;
  const prefix = FIXED.test(lemma) ? '' : (SEPARABLE.exec(lemma)?.[0] ?? '');
  const done = FIXED.test(lemma) ? `${soft}t` : `${prefix}ge${soft.slice(prefix.length)}t`;
  return [
    [lemma, threes],
    [`${soft}t`, three],
    [`${stem}e`, first],
    [`${soft}te`, three],
    [`${soft}ten`, threes],
    [done, participle],
    [`${stem}end`, { ...participle, kind: 'gerund' }],
  ];
}

function strong(lemma: string, [present = '', past = '', done = '']: string[]): [string, Rest][] {
  const pasts = past.endsWith('e') ? `${past}n` : `${past}en`;
  return [
    [lemma, threes],
    [present, three],
    [lemma.replace(/n$/, ''), first],
    [past, three],
    [pasts, threes],
    [done, participle],
    [`${lemma}d`, { ...participle, kind: 'gerund' }],
  ];
}

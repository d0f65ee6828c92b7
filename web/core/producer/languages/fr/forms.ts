import type { VerbForm } from '../lexicon.ts';
import { split } from '../../words/lists.ts';
import { irregular, verbs } from './verbs.ts';

/** Every form of the verbs, and their English. */
export function frenchVerbs(): { forms: Map<string, VerbForm>; meanings: Map<string, string> } {
  const forms = new Map<string, VerbForm>();
  const meanings = new Map<string, string>();
  for (const row of split(verbs)) {
    const [word = '', english = ''] = row.split('=');
    const lemma = word.replace('!', '');
    meanings.set(lemma, english.replaceAll('_', ' '));
    forms.set(lemma, { lemma, ...three, kind: 'infinitive' });
    if (word.endsWith('!')) continue;
    const all = lemma.endsWith('er') ? ofEr(lemma) : ofIr(lemma);
    for (const [form, rest] of all) if (!forms.has(form)) forms.set(form, { lemma, ...rest });
  }
  for (const row of irregular.split('|')) {
    const [lemma = '', list = ''] = row.trim().split(':');
    const kinds = [three, threes, three, threes, gerund, participle, three, threes];
    split(list).forEach((form, at) => {
      const rest = kinds[at] ?? three;
      if (!forms.has(form)) forms.set(form, { lemma, ...rest });
      if (rest === participle)
        for (const end of ['e', 's', 'es'])
          if (!forms.has(form + end)) forms.set(form + end, { lemma, ...rest });
    });
  }
  return { forms, meanings };
}

type Rest = Omit<VerbForm, 'lemma'>;
const three: Rest = { kind: 'finite', person: 3, plural: false };
const threes: Rest = { kind: 'finite', person: 3, plural: true };
const gerund: Rest = { kind: 'gerund', person: 3, plural: false };
const participle: Rest = { kind: 'participle', person: 3, plural: false };
const first: Rest = { kind: 'finite', person: 1, plural: false };

const done = (stem: string): [string, Rest][] => ['', 'e', 's', 'es'].map((end) => [stem + end, participle]);

function ofEr(lemma: string): [string, Rest][] {
  const stem = lemma.slice(0, -2);
  const before = stem.replace(/g$/, 'ge').replace(/c$/, 'ç');
  const stressed = [
    stem,
    stem.replace(/y$/, 'i'),
    stem.replace(/[eé](?=[^aeiou]+$)/, 'è'),
    stem.replace(/e([lt])$/, 'e$1$1'),
  ];
  return [
    ...stressed.flatMap((one): [string, Rest][] => [
      [`${one}e`, three],
      [`${one}ent`, threes],
    ]),
    [`${before}a`, three],
    [`${stem}èrent`, threes],
    [`${before}ait`, three],
    [`${before}aient`, threes],
    [`${before}ai`, first],
    [`${before}ant`, gerund],
    ...done(`${stem}é`),
  ];
}

function ofIr(lemma: string): [string, Rest][] {
  const stem = lemma.slice(0, -1);
  return [
    [`${stem}t`, three],
    [`${stem}ssent`, threes],
    [`${stem}rent`, threes],
    [`${stem}ssait`, three],
    [`${stem}ssaient`, threes],
    [`${stem}ssant`, gerund],
    ...done(stem),
  ];
}

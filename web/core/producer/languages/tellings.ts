import { called, sentence } from '../telling.ts';
import type { Member } from '../cast.ts';
import type { Unit } from '../units.ts';
import type { Lexicon } from './lexicon.ts';
import type { Clause } from './reading.ts';

/** The units in the story's own words, understandable alone: a name for a pronoun or a subject that is left out. */
export const tellingsRead = (
  units: readonly Unit[],
  clauses: readonly Clause[],
  lexicon: Lexicon,
): string[] =>
  units.map((unit, at) => tellingRead(unit, clauses[at], units[at - 1]?.sentence !== unit.sentence, lexicon));

function tellingRead(unit: Unit, clause: Clause | undefined, opens: boolean, lexicon: Lexicon): string {
  if (clause === undefined) return sentence(unit.text);
  const { words, said, doers, finite } = clause;
  const names = doers.map(({ member }) => member).filter(({ id }) => id !== 'narrator');
  const first = words[0];
  const joint = !opens && first?.tag === 'and';
  const from = joint ? (words[1]?.token.start ?? unit.start) : unit.start;
  const text = unit.source.slice(from, unit.end).trim();
  if (names.length === 0) return sentence(text);
  const who = together(names, lexicon);
  if (said?.pronoun === true) {
    const token = words[said.from]?.token;
    if (token === undefined || token.start < from) return sentence(text);
    return sentence(
      `${unit.source.slice(from, token.start)}${who}${unit.source.slice(token.end, unit.end)}`.trim(),
    );
  }
  if (said !== undefined || finite < 0) return sentence(text);
  const before = words.slice(joint ? 1 : 0, finite);
  const bare = before.every(({ tag }) => tag === 'pronoun' || tag === 'negation');
  return sentence(
    bare && !startsWithSpeech(unit, from) ? `${who} ${text.slice(0, 1).toLowerCase()}${text.slice(1)}` : text,
  );
}

const startsWithSpeech = ({ source, tokens }: Unit, from: number): boolean =>
  /[«„“"—]/u.test(source.slice(from, tokens[0]?.start ?? from));

function together(members: readonly Member[], { joined }: Lexicon): string {
  const names = members.map((member) => called(member));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${joined}${names.at(-1)}`;
}

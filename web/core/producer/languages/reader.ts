import { hash } from '../hash.ts';
import type { Language } from '../language.ts';
import type { StoryReading } from '../story-reading.ts';
import type { Unit } from '../units.ts';
import { momentsRead } from './acting.ts';
import { beingsOf } from './beings.ts';
import { clausesOf } from './clauses.ts';
import { hoursRead } from './hours.ts';
import type { Lexicon } from './lexicon.ts';
import { clausesRead } from './reading.ts';
import { settingRead } from './setting.ts';
import { tellingsRead } from './tellings.ts';
import { toldRead } from './told.ts';
import { chunksOf, wordsOf } from './word.ts';

/** A language that is read by the words of its lexicon. */
export const readerOf = (lexicon: Lexicon): Language => ({
  id: lexicon.id,
  label: lexicon.label,
  share: (words) => words.filter((word) => lexicon.small.has(word)).length / Math.max(1, words.length),
  read: (units, text) => readWith(units, text, lexicon),
  introduce: ({ name, sex }) => {
    const gender = lexicon.noun(name.toLowerCase())?.gender ?? (sex === 'female' ? 'f' : 'm');
    const named = lexicon.noun(name.toLowerCase()) === undefined;
    return lexicon.introduce(named ? name : `${lexicon.plural[gender]} ${name}`, sex);
  },
});

function readWith(given: Unit[], text: string, lexicon: Lexicon): StoryReading {
  const units = clausesOf(given, lexicon);
  const parsed = units.map(({ tokens }) => {
    const words = wordsOf(tokens, lexicon);
    return { words, chunks: chunksOf(words, lexicon) };
  });
  const beings = beingsOf(parsed, lexicon);
  const clauses = clausesRead(parsed, beings, lexicon);
  const cast = beings.map(({ member }) => member);
  for (const member of cast)
    if (member.kind === 'person' && member.sex === 'unknown')
      member.sex = hash(`${text} ${member.name}`) % 2 === 0 ? 'female' : 'male';
  const setting = settingRead(units, clauses, cast, lexicon);
  return {
    units,
    readings: clauses.map(({ reading }) => reading),
    cast,
    setting,
    hours: hoursRead(units, lexicon),
    moments: momentsRead(units, clauses, setting.at, cast, lexicon),
    told: beings.map((being) => toldRead(being, clauses, lexicon)),
    tellings: tellingsRead(units, clauses, lexicon),
    tongue: {
      id: lexicon.id,
      label: lexicon.label,
      note: (note) => lexicon.notes.get(note) ?? note,
      and: lexicon.joined,
      quiet: lexicon.quiet,
    },
  };
}

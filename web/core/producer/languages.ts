import type { Character } from '../bible.ts';
import { castOf, type Member } from './cast.ts';
import { grownAlike } from './company.ts';
import { hash } from './hash.ts';
import { englishShare, wordsOf, type Language } from './language.ts';
import { french } from './languages/fr/french.ts';
import { german } from './languages/de/german.ts';
import { readerOf } from './languages/reader.ts';
import { hasSigns, readSigns } from './languages/signs/reader.ts';
import { spanish } from './languages/es/spanish.ts';
import { momentsOf } from './moments.ts';
import { settingOf } from './places.ts';
import { readUnits } from './refer.ts';
import type { StoryReading } from './story-reading.ts';
import { betweenWhom, tellingOf } from './telling.ts';
import { hoursOf } from './times.ts';
import { toldOf } from './told.ts';
import type { Unit } from './units.ts';

const english: Language = {
  id: 'en',
  label: 'English',
  share: englishShare,
  read: (units, text) => readWith(castOf(units), units, text, english),
  introduce: introduced,
};

/** Any other: what stays the same everywhere is read, and only names that come twice are believed. */
const other: Language = {
  id: 'other',
  label: 'another language',
  share: () => 0,
  read: (units, text) =>
    hasSigns(text)
      ? readSigns(units, text)
      : readWith(
          castOf(units).filter(({ phrases }) => phrases.length > 1),
          units,
          text,
          other,
        ),
  introduce: introduced,
};

/** The languages with rules of their own; a new one stands beside these. */
const languages: readonly Language[] = [english, readerOf(spanish), readerOf(german), readerOf(french)];

/** The language that most small words of a text speak for. */
export function languageOf(units: readonly Unit[]): Language {
  const words = wordsOf(units);
  const likely = languages.toSorted((a, b) => b.share(words) - a.share(words))[0];
  return likely !== undefined && likely.share(words) >= 1 / 6 ? likely : other;
}

function introduced({ name, sex }: Pick<Character, 'name' | 'sex'>): string {
  const pronoun = sex === 'female' ? 'She' : sex === 'male' ? 'He' : 'It';
  return `${name === name.toLowerCase() ? `The ${name}` : name} is here. ${pronoun} waits.`;
}

function readWith(cast: Member[], units: Unit[], text: string, { id, label }: Language): StoryReading {
  const readings = readUnits(units, cast);
  for (const member of cast) settle(member, text);
  // Who is a child by the school is one for his sister too.
  grownAlike(cast);
  const setting = settingOf(units, cast, readings);
  const moments = momentsOf(units, readings, cast, setting.at);
  const told = cast.map((member) => toldOf(member, units, readings));
  const tellings: string[] = [];
  units.forEach((unit, index) => {
    const reading = readings[index];
    const opens = units[index - 1]?.sentence !== unit.sentence;
    const before = opens ? '' : (tellings[index - 1] ?? '');
    const it = betweenWhom(unit, reading, readings.slice(0, index), cast) || moments[index]?.it;
    tellings.push(reading === undefined ? '' : tellingOf(unit, reading, cast, before, it));
  });
  const tongue = { id, label, note: (note: string) => note, and: ' and ', quiet: 'A quiet moment.' };
  return { units, readings, cast, setting, hours: hoursOf(units), moments, told, tellings, tongue };
}

/** Where these words stand, somebody with a first name alone is most likely a child. */
const SCHOOL =
  /\b(?:school(?:bag|yard)?|classroom|homework|playground|kindergarten|recess|(?:field|class|school) trip|headmaster|classmates?|the (?:whole )?class|pupils|blackboard|lunchbox)\b/i;

/** A person whose sex the story never tells still has to look like somebody: chosen by story and name. */
function settle(member: Member, text: string): void {
  const isFirstName = member.named && !member.name.includes(' ') && !text.includes(`${member.name} teaches`);
  if (isFirstName && member.age === 'unknown' && SCHOOL.test(text)) member.age = 'child';
  if (member.kind !== 'person' || member.sex !== 'unknown') return;
  member.sex = hash(`${text} ${member.name}`) % 2 === 0 ? 'female' : 'male';
}

import { inBoat } from './afloat.ts';
import type { Cut } from './cuts.ts';
import type { Moment } from './moments.ts';
import type { StoryReading } from './story-reading.ts';
import { called, sentence } from './telling.ts';
import { determiners } from './words/grammar.ts';

/** What is said of a frame: the clause that is drawn, with those of its sentence whose doing is drawn beside it. */
export function momentTold({ from, to, drawn, picture }: Cut, story: StoryReading): string {
  const { moments, tellings, tongue } = story;
  const own = tellings[drawn] || tongue.quiet;
  const now = moments[drawn];
  if (tongue.id !== 'en' || picture.note !== '' || now === undefined) return own;
  const beside = moments.slice(from, to).flatMap((moment, at) => {
    const isDrawn = moment.doers.some(
      (doer) =>
        !now.doers.includes(doer) &&
        picture.cast.some(({ id, doing }) => id === doer.id && inBoat(doing).startsWith(moment.action.doing)),
    );
    return isDrawn && (from + at < drawn ? isOne(moment, now) : isToldWith(story, drawn, from + at))
      ? [from + at]
      : [];
  });
  const [first, last] = [Math.min(drawn, ...beside), Math.max(drawn, ...beside)];
  const whole = tellings
    .slice(first + 1, last + 1)
    .reduce(
      (told, telling, at) =>
        chained(
          told,
          inWords(story, first + at + 1, told) ?? telling,
          moments[first + at],
          moments[first + at + 1],
        ),
      opened(tellings[first] ?? '', moments[first]?.unit.text ?? ''),
    );
  return beside.length > 0 && whole.length <= LONGEST ? whole : own;
}

const isOne = (one: Moment, other: Moment): boolean => one.unit.sentence === other.unit.sentence;

/** Whether what comes later is told with what is drawn: of the same sentence, or the next where both are short. */
export function isToldWith({ moments, tellings }: StoryReading, drawn: number, later: number): boolean {
  const [now, other] = [moments[drawn], moments[later]];
  if (now === undefined || other === undefined) return false;
  const both = `${tellings[drawn] ?? ''} ${tellings[later] ?? ''}`;
  return isOne(now, other) || (later === drawn + 1 && both.length <= SHORT);
}

const SHORT = 88;

/** As much as one line of a strip holds. */
const LONGEST = 94;

/** The story's own words, where all that its pronouns mean has been named: "and the goose bit her on the nose". */
function inWords({ units, readings, cast }: StoryReading, index: number, told: string): string | undefined {
  const meant = readings[index]?.mentions.filter(({ pronoun }) => pronoun) ?? [];
  const isNamed = ({ id }: { id: string }): boolean =>
    cast.some((member) => member.id === id && told.toLowerCase().includes(called(member).toLowerCase()));
  const text = units[index]?.text.replace(JOINT, '') ?? '';
  return meant.length > 0 && meant.every(isNamed) ? sentence(text) : undefined;
}

/** "When she went to bed," leads on to what comes behind it. */
const opened = (telling: string, text: string): string => {
  const joint = /^(?:when|while|as soon as|as|because|although|once)\s+/i.exec(text)?.[0] ?? '';
  return telling.startsWith(joint) ? telling : `${joint}${uncapped(telling, text.slice(joint.length))}`;
};

/** "Leo held her hands" and "Grandma wobbled", told as "while she wobbled": one sentence again. */
function chained(told: string, telling: string, before?: Moment, moment?: Moment): string {
  const text = moment?.unit.text ?? '';
  if (moment?.unit.sentence !== before?.unit.sentence) return `${told} ${telling}`;
  const joint = JOINT.exec(text)?.[0] ?? '';
  const comma = /[,;:]\s*$/.exec(before?.unit.text ?? '')?.[0].trim() ?? (joint === '' ? ', and' : '');
  const isSame = moment?.doers.length === before?.doers.length && moment?.doers[0] === before?.doers[0];
  const rest = text.slice(joint.length);
  const verb = isSame ? telling.indexOf(` ${rest.split(' ')[0]} `) : -1;
  const clause = verb > 0 ? telling.slice(verb + 1) : uncapped(telling, rest);
  return `${told.replace(/[.,;:]$/, '')}${comma} ${joint.toLowerCase()}${clause}`;
}

/** A telling within a sentence: a capital only where the story has one. */
function uncapped(telling: string, text: string): string {
  const [word = ''] = telling.split(' ');
  const small = word.toLowerCase();
  return determiners.has(small) || text.startsWith(`${small} `)
    ? `${small}${telling.slice(word.length)}`
    : telling;
}

const JOINT = /^(?:and so|and then|and|but|so|then|because|until|when|while|as soon as|as|although|once)\s+/i;

import type { Character } from '../bible.ts';
import type { PoseName } from './pose.ts';

/** Where one of the cast has hold of another, and what that does to the other. */
export interface Contact {
  /** What is taken: between the hands of both, the body of the other, its hand by the mouth; or shoulder is at shoulder. */
  at: 'hands' | 'neck' | 'chest' | 'head' | 'mouth' | 'side';
  /** How far apart the hands stay for what goes from one to the other, in centimetres. */
  gap?: number;
  /** How the one who does it, and the other, hold themselves, where their own words do not say it better. */
  pose?: PoseName;
  other?: PoseName;
  /** How it is done to a beast that is lower than hands reach. */
  low?: PoseName;
  /** Whether a beast is taken off the ground by it. */
  lifts?: true;
  /** Whether both do it, and go on as they go: hand in hand. */
  isMutual?: true;
  /** Whether the one who does it is ahead. */
  leads?: true;
}

interface Rule extends Contact {
  verb: RegExp;
  /** What follows the words for the other. */
  after: RegExp;
  /** Whether people do it with a pose of their own to each other. */
  isForBeasts?: true;
}

const rule = (verb: string, after: RegExp, contact: Omit<Rule, 'verb' | 'after'>): Rule => ({
  verb: new RegExp(`\\b(${verb}) `, 'gi'),
  after,
  ...contact,
});

/** The other, and not what belongs to it; but what grows on it is the other too. */
const body =
  /^(?!['’]s (?!(\w+ )?(arms?|shoulders?|sleeve|collar|neck|head|hair|back|hands?|legs?|nose|cheek|face|paw|fur|mane|ears?|chest|belly)\b))/i;

/** First match wins. */
const rules: readonly Rule[] = [
  rule(
    '(hold|dangl|lift|keep)\\w*( up)?',
    /^ (over (an?|the) |out over |by (the|his|her|its) (collar|scruff|neck|throat|ankles?|feet|leg))/i,
    { at: 'neck', pose: 'grasp', other: 'dangle', lifts: true },
  ),
  rule(
    '(hold|dangl|lift|grab|seiz|snatch|tak|catch|carr|swing|pick)\\w*( up)?',
    /^ by (the|his|her|its) (neck|throat|scruff|tail|ears?|legs?|feet|wings?)\b/i,
    { at: 'neck', pose: 'grasp', lifts: true },
  ),
  rule(
    '(lean|rest|slump|sleep|asleep|doz|nestl|snuggl|huddl|press|cuddl)\\w* (up )?(close )?(on|onto|against|over|upon|to)',
    body,
    { at: 'side', pose: 'leanIn' },
  ),
  rule(
    '(lay|rest|lean|put|place|bur|nestl)\\w* (his|her|the|its) (\\w+ )?(head|face|cheek|chin) (on|onto|against|in|into|upon)',
    body,
    { at: 'side', pose: 'leanIn' },
  ),
  rule(
    '(put|lay|wrap|throw|fling|sling|keep|hold|place|with|rest)\\w* (an?|the|his|her|both|one) (\\w+ )?(arms?|hands?) (a?round|about|on|upon|over|across)',
    body,
    { at: 'neck', pose: 'grasp' },
  ),
  rule('(bit|nip|lick|kiss)\\w*', /^['’]s? (\w+ )?(hand|arm|finger|wrist|thumb)s?/i, {
    at: 'mouth',
    pose: 'leanIn',
    other: 'grasp',
  }),
  rule('(tak|hold|grab|grip|clasp|seiz|shak)\\w*( both( of)?)?', /^( by the hand|['’]s? (\w+ )?hands?)/i, {
    at: 'hands',
  }),
  rule('(lead|guid|walk|steer|usher|escort)(s|ing)?', body, { at: 'hands', isMutual: true, leads: true }),
  rule('(pull|drag|tug|haul|help)\\w*', body, { at: 'hands', pose: 'haul', other: 'dragged' }),
  rule('(grab|seiz|clutch|grasp|grip|catch|snatch|shak|hold|arrest|stop)\\w*', body, {
    at: 'neck',
    pose: 'grasp',
    low: 'bend',
  }),
  rule('(push|shov|punch|hit|slap|strik|stab|knock)\\w*', body, { at: 'chest', other: 'recoil' }),
  rule('(pat|strok|pet|comb|brush|tickl|scratch|ruffl)\\w*', body, {
    at: 'head',
    pose: 'grasp',
    low: 'kneel',
  }),
  rule(
    '(rub|smear|dab|wip|paint|put|plac|spread|splash|touch|tap|flick)\\w* [^.]{2,24} (on|onto|off|from|over|in)',
    /^['’]s (\w+ )?(nose|face|cheek|forehead|head|hair|lips|mouth|eyes|chin|ear)/i,
    { at: 'head', pose: 'grasp' },
  ),
  rule('kneel\\w*( sadly)?,? (\\w+ )?(hug|embrac|cuddl|cradl|hold|lift|shak|wak)\\w*( up)?', body, {
    at: 'chest',
  }),
  rule('peck\\w*', body, { at: 'mouth' }),
  rule('milk\\w*', body, { at: 'chest', pose: 'kneel' }),
  rule('(hug|embrac|cuddl)\\w*', body, { at: 'neck', low: 'kneel', isForBeasts: true }),
  rule('(bandag|examin|treat|touch|tap|nudg|pok|wak|comfort)\\w*', body, {
    at: 'chest',
    pose: 'grasp',
    low: 'kneel',
  }),
  rule('(hand|giv|offer|pass|show|bring|lend)\\w*', /^ (an?|the|his|her|their|some|one|two|back|over)\b/i, {
    at: 'hands',
    gap: 14,
  }),
  rule('(hand|giv|offer|pass|present|bring|lend)\\w* [^.]{2,40}\\bto', /^/, { at: 'hands', gap: 14 }),
];

const anybody = new Set(
  'man woman boy girl child kid baby person brother sister friend mother father mom dad mum son daughter wife husband grandmother grandfather stranger other'.split(
    ' ',
  ),
);

/** A pronoun, which "her" is only before words that name nothing; or an article. */
const pronoun =
  /^(?:him|them|it|her(?= (?:by|and|out|up|away|over|from|to|into|in|on|onto|an?|the|down|back|off|with|through|along|close|gently|hard)\b|[,.;]|$))\b/i;
const article = /^(?:the|an?|his|her|their) /i;
const noun = /^(\p{L}+)(?: (\p{L}+))?/u;

/** What one of the cast does with the body of the other, from the words of what it does; undefined where nothing. */
export function contactOf(doing: string, other: Character): Contact | undefined {
  const names = [other.name, ...other.aliases, other.look.split(/,| with | in /)[0]!];
  const nouns = new Set(names.flatMap((words) => words.toLowerCase().split(' ')).filter(isName));
  if (handInHand.test(doing)) return { at: 'hands', isMutual: true };
  if (sideBySide.test(doing)) return { at: 'side', isMutual: true };
  return rules.find(
    ({ verb, after, isForBeasts }) =>
      (isForBeasts !== true || other.kind === 'animal') &&
      [...doing.matchAll(verb)].some((match) => {
        const rest = afterOther(doing.slice(match.index + match[0].length), nouns);
        return rest !== undefined && after.test(rest);
      }),
  );
}

const handInHand = /\b(hand in hand|arm in arm|(hold|join)(ing|s)? hands|link(ing|s)? arms)\b/i;
const sideBySide = /\b(side by side|shoulder to shoulder|close together|next to each other)\b/i;
const isName = (word: string): boolean => word.length > 2;

/** What follows the words for the other, where the text begins with them. */
function afterOther(text: string, nouns: ReadonlySet<string>): string | undefined {
  const short = pronoun.exec(text)?.[0];
  if (short !== undefined) return text.slice(short.length);
  const words = text.replace(article, '');
  const [, first = '', second = ''] = noun.exec(words) ?? [];
  const isOther = (word: string): boolean => nouns.has(word.toLowerCase()) || anybody.has(word.toLowerCase());
  // "The old man", "the mare": the last word that can be meant.
  if (isOther(second)) return words.slice(first.length + 1 + second.length);
  return isOther(first) ? words.slice(first.length) : undefined;
}

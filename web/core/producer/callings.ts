import type { Phrase } from './phrases.ts';
import type { Unit } from './units.ts';
import { personOf } from './words/people.ts';
import { verbOf } from './words/verbs.ts';

/** What somebody is called by what he is or did, and whom it may mean. */
const CALLED: readonly (readonly [called: RegExp, who: RegExp])[] = [
  [/^(?:officer|constable|cop)$/, /^(?:policeman|policewoman|constable|cop|officer)$/],
  [
    /^(?:musician|player)$/,
    /^(?:violinist|cellist|pianist|guitarist|drummer|fiddler|trumpeter|flautist|busker)$/,
  ],
  [/^(?:artist)$/, /^(?:painter|sculptor)$/],
  [/^(?:sailor|seaman)$/, /^(?:fisherman|skipper|deckhand|mate)$/],
];

/** "A pale lady ... the ghost". */
const GHOST = /^(?:ghost|phantom|spirit|spectre|specter|apparition)$/;
const PALE = /^(?:pale|transparent|ghostly|dead|see-through|shimmering)$/;

const STRANGER = /^(?:stranger|newcomer|visitor)$/;
/** Of whom no calling is told. */
const ANYBODY = /^(?:man|woman|boy|girl|lady|gentleman|figure|person|rider|travell?er|youth|child)$/;
const THIEF = /^(?:thief|robber|burglar|pickpocket)$/;

/** "The officer" after a policewoman, "the stranger" after a man who came, "the thief" after who stole; undefined for anybody who is new. */
export function sameByCalling(
  units: readonly Unit[],
  phrase: Phrase,
  before: readonly Phrase[],
): Phrase | undefined {
  const { head, determiner, plural, named, adjectives } = phrase;
  if (determiner !== 'the' || plural || named || adjectives.length > 0) return undefined;
  if (before.some((one) => one.head === head && !one.named)) return undefined;
  if (THIEF.test(head)) return stealer(units, before);
  const single = before.filter((one) => !one.plural && one.kind === 'person');
  if (STRANGER.test(head))
    return single.findLast(
      (one) =>
        !one.named && ANYBODY.test(one.head) && /^an?$/.test(one.determiner) && phrase.unit - one.unit < 4,
    );
  if (GHOST.test(head))
    return single.findLast((one) => !one.named && one.adjectives.some((word) => PALE.test(word)));
  if (head === 'maid') return single.findLast((one) => one.head.endsWith('maid'));
  const who = CALLED.find(([called]) => called.test(head))?.[1];
  return who === undefined ? undefined : single.findLast((one) => !one.named && who.test(one.head));
}

/** Who stands before "stole" or "snatched", or is the "he" that does. */
function stealer(units: readonly Unit[], before: readonly Phrase[]): Phrase | undefined {
  const last = before.at(-1)?.unit ?? -1;
  const found = units
    .slice(0, last + 1)
    .flatMap(({ tokens }, unit) =>
      tokens.flatMap(({ lower }, at) =>
        /^(?:steal|snatch|rob|swipe)$/.test(verbOf(lower)?.base ?? '') ? [{ unit, at, tokens }] : [],
      ),
    )
    .at(-1);
  if (found === undefined) return undefined;
  const single = before.filter(
    ({ plural, kind, governed }) => !plural && kind === 'person' && governed === '',
  );
  const own = single.findLast(({ unit, to }) => unit === found.unit && to <= found.at);
  const pronoun = found.tokens.slice(0, found.at).find(({ lower }) => /^(?:he|she)$/.test(lower))?.lower;
  if (own !== undefined || pronoun === undefined) return own;
  const sex = pronoun === 'he' ? 'male' : 'female';
  return single.findLast((one) => one.unit < found.unit && !one.named && personOf(one.head)?.sex === sex);
}

import type { Member } from './cast.ts';
import { is, type Memory } from './memory.ts';
import type { Mention } from './mention.ts';
import type { Token } from './tokens.ts';
import type { Unit } from './units.ts';

type Said = {
  units: readonly Unit[];
  mentions: readonly Mention[];
  subject: Member | null;
  cast: readonly Member[];
  memory: Memory;
};

/** Notes of whom a story still tells, though somebody else acts in this unit. */
export function keepTopic(unit: Unit, said: Said): void {
  const spared = sparedIn(unit, said);
  if (spared !== undefined) said.memory.subject = spared;
  const kept = keptIn(unit, said);
  if (kept !== undefined && said.subject !== null) said.memory.keep(kept, said.subject, unit.sentence);
}

/** "Everyone laughs except Nina": Nina. */
function sparedIn({ tokens }: Unit, { mentions, cast }: Said): Member | undefined {
  const spared = mentions.find(({ from }) => /^(?:except|but)$/.test(tokens[from - 1]?.lower ?? ''));
  const everyone = tokens.some(({ lower }) => lower.startsWith('every') || lower === 'all');
  return everyone ? cast.find(({ id }) => id === spared?.id) : undefined;
}

/** "A policeman rides after him", "Her partner Dex waits": somebody new acts, and the pronoun means whom it meant before. */
function keptIn(
  { tokens, sentence }: Unit,
  { units, mentions, subject, cast, memory }: Said,
): Member | undefined {
  if (subject === null) return undefined;
  const meant = mentions.find(
    ({ from, id }) => id !== subject.id && /^(?:him|her)$/.test(tokens[from]?.lower ?? ''),
  );
  // "They push her": she is the one that the story tells of.
  const many = mentions.some(({ from, id }) => id === subject.id && tokens[from]?.lower === 'they');
  if (many) return cast.find(({ id }) => id === meant?.id);
  const [first] = subject.phrases;
  if (first === undefined || units[first.unit]?.sentence !== sentence) return undefined;
  const owner = ownerOf(tokens, subject, memory);
  const member = subject.named ? owner : (cast.find(({ id }) => id === meant?.id) ?? owner);
  return member?.sex === 'unknown' ? undefined : member;
}

/** "Her partner Dex": hers, where nothing tells whether Dex is a she. */
function ownerOf(tokens: readonly Token[], { sex }: Member, memory: Memory): Member | undefined {
  const whose = sex === 'unknown' ? tokens[0]?.lower : undefined;
  if (whose === 'her') return memory.latest(is('female'));
  return whose === 'his' ? memory.latest(is('male')) : undefined;
}

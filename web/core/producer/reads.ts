import type { FamilyId, MotionFamilyId } from '../story/families.ts';
import { dialectOf } from './dialects-data.ts';

/** Small words that tell a language at sight; those that two languages share are left out. */
const english = new Set('the of with and at from by to his her over under into'.split(' '));
const others = new Set(
  (
    'der die das und ist nicht ein eine einen einem einer mit auf den dem des im zum zur durch ' +
    'el los las una con para por del que su en le les des une dans avec est et sur du au aux'
  ).split(' '),
);

/** Whether a family's text encoder knows the language of a prompt: some were taught English alone. */
export function readsWords(prompt: string, family: FamilyId | MotionFamilyId): boolean {
  return dialectOf(family).languages === 'many' || isMostlyEnglish(prompt);
}

function isMostlyEnglish(prompt: string): boolean {
  const letters = prompt.match(/\p{L}/gu)?.length ?? 0;
  const strange = prompt.match(/[^\P{L}\p{Script=Latin}]/gu)?.length ?? 0;
  if (strange > letters / 10) return false;
  const words = prompt.toLowerCase().match(/\p{L}+/gu) ?? [];
  const foreign = words.filter((word) => others.has(word)).length;
  return foreign < 2 || foreign <= words.filter((word) => english.has(word)).length;
}

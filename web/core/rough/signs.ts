import type { Rows } from './calling.ts';
import type { Calling } from './look.ts';
import { dutyCallings } from './signs-duty.ts';
import { taleCallings } from './signs-tale.ts';
import { tradeCallings } from './signs-trade.ts';

const callings: Rows = [...dutyCallings, ...tradeCallings, ...taleCallings];

/** What somebody of the calling that the words name wears where the look does not say otherwise. */
export function callingOf(words: string): Calling | null {
  return callings.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

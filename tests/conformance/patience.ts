import { setTimeout as wait } from 'node:timers/promises';

/** After so long a condition that has not come true never will. */
export const DEADLINE_MS = 60_000;

/** Asks again and again until there is an answer; throws when the deadline passes first. */
export async function eventually<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + DEADLINE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`waited ${DEADLINE_MS / 1000} s in vain until ${what}`);
    await wait(15);
  }
}

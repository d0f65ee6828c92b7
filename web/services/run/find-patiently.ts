import type { Sighting } from '../comfy/sighting.ts';
import type { Looks } from './looks.ts';
import type { Rest } from './rest.ts';

/** Between looks while nobody answers, in ms. */
const ASK_AGAIN = 1000;

/** Where jobs are, however long the server takes to answer; empty once nobody wants to know any more. */
export async function findPatiently(
  looks: Looks,
  rest: Rest,
  jobIds: string[],
  isWanted: () => boolean,
): Promise<Map<string, Sighting>> {
  while (jobIds.length > 0 && isWanted()) {
    const seen = await looks.find(jobIds);
    if (seen) return seen;
    await rest.for(ASK_AGAIN);
  }
  return new Map();
}

import type { Finding } from '../../core/preflight/finding.ts';
import { picturesIn, preflight, sentGraphs } from '../../core/preflight/preflight.ts';
import { readImageName, staysInside, type ImageFile } from '../../core/image-file.ts';
import type { Frame, Sequence } from '../../core/sequence.ts';
import type { ComfyClient } from '../comfy/client.ts';
import type { ServerFacts } from '../comfy/server-facts.ts';
import { boundGraph } from './bound-graph.ts';
import type { Preflight } from './ports.ts';

/**
 * The check before the start against a server: nothing is queued for it. A server that does not answer finds nothing
 * here, since the run itself waits for it.
 */
export function preflightOn(client: ComfyClient, facts: ServerFacts): Preflight {
  return async (sequence, frames) => {
    const found = await check(client, facts, sequence, frames);
    if (!found.some(({ severity }) => severity === 'stops')) return found;
    // Models and nodes that were added since the page was opened are only known when the server is asked again.
    await facts.refresh();
    return check(client, facts, sequence, frames);
  };
}

async function check(
  client: ComfyClient,
  facts: ServerFacts,
  sequence: Sequence,
  frames: Frame[],
): Promise<Finding[]> {
  // The rough board draws by itself.
  if (sequence.engine.kind === 'rough') return [];
  const bound = await boundGraph(sequence, () => facts.info());
  if (!bound.ok) {
    const { code } = bound.failure;
    const ofGraph = code === 'missing-model' || code === 'missing-node' || code === 'not-found';
    return ofGraph ? [{ frames: 'all', severity: 'stops', failure: bound.failure }] : [];
  }
  const { graph, binding, info } = bound.value;
  if (!info) return [];
  const known = { sequence, frames, graph, binding, info };
  const sent = sentGraphs(known);
  const names = new Set(sent.flatMap(({ filled }) => picturesIn(filled.graph, info)));
  return preflight({ ...known, gone: await goneOf(client, [...names]) }, sent);
}

/** Those of the pictures that the server surely does not have, and those that lie in none of its folders. */
async function goneOf(client: ComfyClient, names: string[]): Promise<Set<string>> {
  const there = await Promise.all(names.map((name) => isThere(client, readImageName(name))));
  return new Set(names.filter((_, index) => there[index] === false));
}

async function isThere(client: ComfyClient, image: ImageFile): Promise<boolean | undefined> {
  return staysInside(image) ? client.has(image) : false;
}

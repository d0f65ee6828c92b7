import type { ImageFile } from '../../core/image-file.ts';
import { expectedImage, prefixOf } from '../../core/run/prefix.ts';
import { isGenerating, type Generating } from '../../core/run/run.ts';
import { findTake, openTakes } from '../../core/run/takes.ts';
import type { Sequence } from '../../core/sequence.ts';
import type { ComfyClient } from '../comfy/client.ts';
import type { Sighting, Wanted } from '../comfy/sighting.ts';
import type { Truth } from '../comfy/truth.ts';
import { GONE_AFTER } from './absence.ts';
import type { Chance } from './chance.ts';
import { isoNow, pause, type Clock } from './clock.ts';
import type { Desk } from './desk.ts';
import type { Line } from './line.ts';
import { Proof } from './proof.ts';

/** Requests for pictures under way at a time. */
const AT_ONCE = 6;

export type SightingsParts = {
  desk: Desk;
  truth: Truth;
  client: ComfyClient;
  clock: Clock;
  chance: Chance;
  outputOf: (sequence: Sequence) => string;
};

/** Where jobs of the run are, and the one way in which that is reported. */
export class Sightings {
  readonly proof: Proof;
  readonly #parts: SightingsParts;
  readonly #line: Line;

  constructor(parts: SightingsParts, line: Line) {
    this.#parts = parts;
    this.#line = line;
    this.proof = new Proof(parts.client, parts.clock, (jobId) => this.#expected(jobId));
  }

  get run(): Generating | undefined {
    const { run } = this.#parts.desk;
    return isGenerating(run) ? run : undefined;
  }

  /** Jobs that the server should have. */
  wanted(): (Wanted & { running: boolean })[] {
    const { run } = this;
    if (!run) return [];
    const output = this.#parts.outputOf(run.sequence);
    return openTakes(run.sequence)
      .filter(({ take }) => take.state !== 'planned')
      .map(({ take }) => ({ jobId: take.jobId, output, running: take.state === 'running' }));
  }

  asWanted(jobId: string): Wanted {
    return { jobId, output: this.run ? this.#parts.outputOf(this.run.sequence) : '' };
  }

  /** Where jobs of unknown fate are, after two looks where the first finds nothing. Undefined: no answer. */
  async find(jobIds: string[]): Promise<Map<string, Sighting> | undefined> {
    const { truth, clock } = this.#parts;
    const wanted = jobIds.map((jobId) => this.asWanted(jobId));
    const first = await truth.look(wanted);
    if (!first.ok) return this.#line.noAnswer(first.failure);
    this.#line.reached();
    const missing = wanted.filter(({ jobId }) => first.value.get(jobId)?.at === 'nowhere');
    if (missing.length === 0) return first.value;
    await pause(clock, GONE_AFTER);
    const second = await truth.look(missing);
    if (!second.ok) return this.#line.noAnswer(second.failure);
    return this.#withOrphans(new Map([...first.value, ...second.value]));
  }

  /** Where jobs are that the server was just asked to remove, and said yes: one look is enough. Undefined: no answer. */
  async findRemoved(
    jobIds: string[],
    survey: Truth['survey'],
    areFollowed: boolean,
  ): Promise<Map<string, Sighting> | undefined> {
    const looked = await survey(jobIds.map((jobId) => this.asWanted(jobId)));
    if (!looked.ok) return this.#line.noAnswer(looked.failure);
    const { seen } = looked.value;
    const wereThere = areFollowed && this.#line.brokeSincePresent() === false;
    return wereThere ? seen : this.#withOrphans(seen);
  }

  /** Reports those of these jobs as done whose picture lies on the server's disk. Undefined: the server did not say. */
  async adopt(jobIds: string[]): Promise<Set<string> | undefined> {
    const found = await this.#withOrphans(new Map(jobIds.map((id) => [id, { at: 'nowhere' } as const])));
    if (!found) return undefined;
    for (const [id, sighting] of found) this.tell(id, sighting);
    return new Set(jobIds.filter((id) => found.get(id)?.at === 'over'));
  }

  /** Reports what was seen, for jobs that the run may still hold as planned. */
  tell(jobId: string, sighting: Sighting): void {
    const { desk, clock, chance } = this.#parts;
    if (sighting.at === 'nowhere') return;
    desk.report({ type: 'queued', jobId, ...(sighting.at === 'pending' && { waits: true }) });
    if (sighting.at === 'running') desk.report({ type: 'running', jobId, nowMs: clock.now() });
    if (sighting.at !== 'over') return;
    const { outcome } = sighting;
    desk.report({ type: 'settled', jobId, outcome, at: isoNow(clock), chance: chance.number() });
  }

  /** The sightings, with those jobs as done whose picture lies whole under the name it was to get. Undefined: no answer. */
  async #withOrphans(seen: Map<string, Sighting>): Promise<Map<string, Sighting> | undefined> {
    const found = new Map(seen);
    const lost = [...seen].flatMap(([jobId, { at }]) => (at === 'nowhere' ? [jobId] : []));
    for (let start = 0; start < lost.length; start += AT_ONCE) {
      const some = lost.slice(start, start + AT_ONCE);
      const outcomes = await Promise.all(some.map((jobId) => this.proof.orphan(jobId)));
      for (const [index, outcome] of outcomes.entries()) {
        if (outcome === 'unknown') return undefined;
        if (outcome !== 'none') found.set(some[index] ?? '', { at: 'over', outcome });
      }
    }
    return found;
  }

  #expected(jobId: string): ImageFile | undefined {
    const found = this.run && findTake(this.run.sequence, jobId);
    return found && this.run && expectedImage(prefixOf(this.run.sequence, found.frame, found.take));
  }
}

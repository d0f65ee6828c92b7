import type { Failure } from '../../core/failure.ts';
import type { Outcome } from '../../core/run/events.ts';
import { expectedImage, prefixOf } from '../../core/run/prefix.ts';
import { isGenerating, type Connection } from '../../core/run/run.ts';
import { activeTake, findTake, openTakes } from '../../core/run/takes.ts';
import type { ImageFile } from '../../core/image-file.ts';
import type { Sequence } from '../../core/sequence.ts';
import type { ComfyClient } from '../comfy/client.ts';
import type { ComfySocket } from '../comfy/socket.ts';
import type { Sighting, Wanted } from '../comfy/sighting.ts';
import type { Truth } from '../comfy/truth.ts';
import type { Chance } from './chance.ts';
import { isoNow, type Clock } from './clock.ts';
import type { Desk } from './desk.ts';
import { isWholePicture } from './orphan.ts';

/** While the socket is silent, as the specification asks; else only to be sure. */
const ASK_EVERY = 500;
const LOOK_EVERY = 10_000;
const SILENT_AFTER = 10_000;
/** A job counts as gone after two looks this far apart. */
const GONE_AFTER = 3000;
/** With jobs waiting and none running for this long, or three times a usual frame, the server's worker is dead. */
const IDLE_AFTER = 60_000;
/** Looks after a job's end was announced: the record is written a moment later. */
const LOOKS_AT_END = [0, 60, 200, 600, 1500];

export type WatcherParts = {
  desk: Desk;
  truth: Truth;
  client: ComfyClient;
  clock: Clock;
  chance: Chance;
  socket: ComfySocket;
  outputOf: (sequence: Sequence) => string;
};

/**
 * Finds out what became of the jobs that the server has. HTTP is the truth; messages only make it look sooner. Every
 * way of learning ends in the same reports.
 */
export class Watcher {
  readonly #parts: WatcherParts;
  readonly #goneSince = new Map<string, number>();
  readonly #takenBack = new Set<string>();
  readonly #absent = new Set<string>();
  readonly #withoutImage = new Set<string>();
  #stopTicking: (() => void) | undefined;
  #looking: Promise<void> | undefined;
  #lastLookMs = 0;
  #lastRunningMs = 0;
  #unreachable = false;
  #wasUnreachable = false;

  constructor(parts: WatcherParts) {
    this.#parts = parts;
  }

  /** Begins or ends the loop, as there are jobs on the server or not. Call after each change of the run. */
  follow(): void {
    if (this.#wanted().length === 0) return this.stop();
    if (this.#stopTicking) return;
    this.#lastRunningMs = this.#parts.clock.now();
    this.#lastLookMs = 0;
    this.#tickAfter(ASK_EVERY);
  }

  stop(): void {
    this.#stopTicking?.();
    this.#stopTicking = undefined;
  }

  /** The server was asked to remove these: if it does not have them any more, that is why. */
  tookBack(jobIds: string[]): void {
    for (const id of jobIds) this.#takenBack.add(id);
  }

  /** Whether it is proven that the server does not have the job, so that it can be sent without another look. */
  isAbsent(jobId: string): boolean {
    return this.#absent.has(jobId);
  }

  /** A job is about to be sent, again perhaps: what was known of its absence is over. */
  sent(jobId: string): void {
    this.#absent.delete(jobId);
    this.#takenBack.delete(jobId);
    this.#goneSince.delete(jobId);
    this.#lastRunningMs = this.#parts.clock.now();
  }

  /** The job was announced to be over: look until its record is there. */
  hasten(jobId: string): void {
    for (const ms of LOOKS_AT_END) {
      this.#parts.clock.after(ms, () => {
        const wanted = this.#wanted().find((candidate) => candidate.jobId === jobId);
        if (wanted) void this.#peek(wanted);
      });
    }
  }

  /** A full look at all jobs; calls during a look share it. */
  look(): Promise<void> {
    this.#looking ??= this.#lookAtAll().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  /** Where jobs of unknown fate are, after two looks where the first finds nothing. Undefined: no answer. */
  async find(jobIds: string[]): Promise<Map<string, Sighting> | undefined> {
    const { truth, clock } = this.#parts;
    const wanted = jobIds.map((jobId) => this.#asWanted(jobId));
    const first = await truth.look(wanted);
    if (!first.ok) return this.#noAnswer(first.failure);
    const missing = wanted.filter(({ jobId }) => first.value.get(jobId)?.at === 'nowhere');
    if (missing.length === 0) return first.value;
    await new Promise<void>((resolve) => clock.after(GONE_AFTER, resolve));
    const second = await truth.look(missing);
    if (!second.ok) return this.#noAnswer(second.failure);
    return this.#withOrphans(new Map([...first.value, ...second.value]));
  }

  /** Reports those of these jobs as done whose picture lies on the server's disk. */
  async adopt(jobIds: string[]): Promise<Set<string>> {
    const found = await this.#withOrphans(new Map(jobIds.map((id) => [id, { at: 'nowhere' } as const])));
    for (const [id, sighting] of found) this.tell(id, sighting);
    return new Set(jobIds.filter((id) => found.get(id)?.at === 'over'));
  }

  /** Reports what was seen, for jobs that the run may still hold as planned. */
  tell(jobId: string, sighting: Sighting): void {
    const { desk, clock, chance } = this.#parts;
    if (sighting.at === 'nowhere') return;
    desk.report({ type: 'queued', jobId });
    if (sighting.at === 'running') desk.report({ type: 'running', jobId, nowMs: clock.now() });
    if (sighting.at !== 'over') return;
    desk.report({
      type: 'settled',
      jobId,
      outcome: sighting.outcome,
      at: isoNow(clock),
      chance: chance.number(),
    });
  }

  #wanted(): (Wanted & { running: boolean })[] {
    const run = this.#parts.desk.run;
    if (!isGenerating(run)) return [];
    const output = this.#parts.outputOf(run.sequence);
    return openTakes(run.sequence)
      .filter(({ take }) => take.state !== 'planned')
      .map(({ take }) => ({ jobId: take.jobId, output, running: take.state === 'running' }));
  }

  #asWanted(jobId: string): Wanted {
    const run = this.#parts.desk.run;
    return { jobId, output: isGenerating(run) ? this.#parts.outputOf(run.sequence) : '' };
  }

  #tickAfter(ms: number): void {
    this.#stopTicking = this.#parts.clock.after(ms, () => void this.#tick());
  }

  async #tick(): Promise<void> {
    const wanted = this.#wanted();
    const [head] = wanted;
    if (!head) return this.stop();
    this.#tickAfter(this.#unreachable ? ASK_EVERY * 2 : ASK_EVERY);
    this.#reportConnection();
    const now = this.#parts.clock.now();
    if (wanted.some(({ running }) => running)) this.#lastRunningMs = now;
    if (now - this.#lastLookMs >= LOOK_EVERY) return this.look();
    if (!this.#hears()) await this.#peek(head);
  }

  /** Whether messages about our jobs come in, so that there is no need to ask. */
  #hears(): boolean {
    const { socket, clock } = this.#parts;
    return socket.state === 'open' && clock.ticks() - socket.heardAt < SILENT_AFTER;
  }

  #connection(): Connection {
    const { socket, clock } = this.#parts;
    if (this.#unreachable) return 'unreachable';
    if (socket.state === 'off') return 'off';
    return this.#hears() || clock.ticks() - socket.openedAt < SILENT_AFTER ? 'live' : 'silent';
  }

  #reportConnection(): void {
    this.#parts.desk.report({ type: 'connection', connection: this.#connection() });
  }

  async #peek(wanted: Wanted): Promise<void> {
    const seen = await this.#parts.truth.peek(wanted);
    if (!seen.ok) return this.#noAnswer(seen.failure);
    this.#reached();
    // An old server's history knows only what is over. Taken for a sign of life, this answer would put off the moment
    // when the job counts as gone behind that of all others, and the run would stop twice for one restart.
    if (seen.value.at === 'open') return;
    if (seen.value.at === 'nowhere') return this.look();
    await this.#take(wanted.jobId, seen.value);
    // The next one may have begun: without messages only a look can tell.
    if (seen.value.at === 'over' && !this.#hears()) await this.look();
  }

  async #lookAtAll(): Promise<void> {
    const { truth, clock } = this.#parts;
    const wanted = this.#wanted();
    if (wanted.length === 0) return;
    const seen = await truth.look(wanted);
    if (!seen.ok) return this.#noAnswer(seen.failure);
    this.#lastLookMs = clock.now();
    this.#reached();
    for (const [jobId, sighting] of seen.value) {
      if (sighting.at !== 'nowhere') await this.#take(jobId, sighting);
    }
    await this.#weighAbsence([...seen.value].flatMap(([id, { at }]) => (at === 'nowhere' ? [id] : [])));
    await this.#weighIdleness();
  }

  async #take(jobId: string, sighting: Sighting): Promise<void> {
    this.#goneSince.delete(jobId);
    if (sighting.at !== 'pending') this.#takenBack.delete(jobId);
    if (sighting.at === 'over' && isWithoutImage(sighting.outcome)) {
      const settled = await this.#searchImage(jobId, sighting.outcome);
      if (settled) this.tell(jobId, { at: 'over', outcome: settled });
      return;
    }
    this.tell(jobId, sighting);
  }

  /** A success without a picture is looked at twice; then its file is asked for by name; only then it is a failure. */
  async #searchImage(jobId: string, outcome: Outcome): Promise<Outcome | undefined> {
    if (!this.#withoutImage.has(jobId)) {
      this.#withoutImage.add(jobId);
      this.#parts.clock.after(1000, () => this.hasten(jobId));
      return undefined;
    }
    return (await this.#orphan(jobId)) ?? outcome;
  }

  async #weighAbsence(absent: string[]): Promise<void> {
    const { desk, clock } = this.#parts;
    const now = clock.now();
    const back = absent.filter((id) => this.#takenBack.has(id));
    for (const id of back) this.#absent.add(id);
    if (back.length > 0) desk.report({ type: 'taken-back', jobIds: back, at: isoNow(clock) });
    const others = absent.filter((id) => !this.#takenBack.has(id));
    const proven = others.filter((id) => now - (this.#goneSince.get(id) ?? now) >= GONE_AFTER);
    for (const id of others) if (!this.#goneSince.has(id)) this.#goneSince.set(id, now);
    if (proven.length < others.length) clock.after(GONE_AFTER, () => void this.look());
    if (proven.length > 0) await this.#reportMissing(proven);
  }

  async #reportMissing(jobIds: string[]): Promise<void> {
    const { desk, clock } = this.#parts;
    const drawn = await this.adopt(jobIds);
    const gone = jobIds.filter((id) => !drawn.has(id));
    if (gone.length === 0) return;
    for (const id of gone) this.#absent.add(id);
    const cause = (await this.#wasRestarted(gone)) ? 'server-restarted' : 'removed-from-queue';
    this.#wasUnreachable = false;
    desk.report({ type: 'missing', jobIds: gone, cause, at: isoNow(clock) });
  }

  /** A server that forgot a finished job, or lost a running one, began anew; one that lacks only waiting jobs did not. */
  async #wasRestarted(gone: string[]): Promise<boolean> {
    const run = this.#parts.desk.run;
    if (!isGenerating(run)) return false;
    const running = gone.some((id) => findTake(run.sequence, id)?.take.state === 'running');
    if (running || this.#wasUnreachable) return true;
    const since = run.sequence.run?.startedAt ?? '';
    const done = run.sequence.frames.map(activeTake).find((take) => take !== undefined && take.at >= since);
    if (!done) return false;
    const seen = await this.#parts.truth.look([this.#asWanted(done.jobId)]);
    return seen.ok && seen.value.get(done.jobId)?.at === 'nowhere';
  }

  /** The sightings, with those jobs as done whose picture lies whole under the name it was to get. */
  async #withOrphans(seen: Map<string, Sighting>): Promise<Map<string, Sighting>> {
    const found = new Map(seen);
    for (const [jobId, { at }] of seen) {
      if (at !== 'nowhere') continue;
      const outcome = await this.#orphan(jobId);
      if (outcome) found.set(jobId, { at: 'over', outcome });
    }
    return found;
  }

  async #orphan(jobId: string): Promise<Outcome | undefined> {
    const image = this.#expected(jobId);
    if (!image || !(await isWholePicture(this.#parts.client, image))) return undefined;
    return { state: 'done', image };
  }

  #expected(jobId: string): ImageFile | undefined {
    const run = this.#parts.desk.run;
    const found = isGenerating(run) ? findTake(run.sequence, jobId) : undefined;
    if (!found || !isGenerating(run)) return undefined;
    return expectedImage(prefixOf(run.sequence, found.frame, found.take));
  }

  /** A dead worker accepts jobs for ever and runs none. */
  async #weighIdleness(): Promise<void> {
    const { desk, truth, clock } = this.#parts;
    const run = desk.run;
    const waiting = this.#wanted();
    if (!isGenerating(run) || run.cancelling || waiting.length === 0) return;
    if (waiting.some(({ running }) => running)) return void (this.#lastRunningMs = clock.now());
    if (clock.now() - this.#lastRunningMs < idleLimit(run.sequence)) return;
    const runs = await truth.anythingRuns();
    if (!runs.ok) return;
    if (runs.value) return void (this.#lastRunningMs = clock.now());
    desk.report({ type: 'stopped', failure: { code: 'server-not-running-jobs' }, at: isoNow(clock) });
  }

  #reached(): void {
    this.#unreachable = false;
  }

  #noAnswer(failure: Failure): undefined {
    const { desk, truth, clock } = this.#parts;
    if (failure.code === 'server-unreachable') {
      this.#unreachable = true;
      this.#wasUnreachable = true;
      truth.forgetAbilities();
      this.#reportConnection();
    } else if (failure.code === 'sign-in-again') {
      desk.report({ type: 'stopped', failure, at: isoNow(clock) });
    }
    return undefined;
  }
}

const isWithoutImage = (outcome: Outcome) =>
  outcome.state === 'failed' && outcome.failure.code === 'no-image';

function idleLimit(sequence: Sequence): number {
  const times = sequence.frames
    .flatMap(({ takes }) => takes.flatMap(({ durationMs }) => durationMs ?? []))
    .toSorted((a, b) => a - b);
  return Math.max(IDLE_AFTER, 3 * (times[Math.floor(times.length / 2)] ?? 0));
}

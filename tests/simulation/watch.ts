import { isFinished, sequenceOf } from '../../web/core/run/run.ts';
import { openTakes } from '../../web/core/run/takes.ts';
import type { Tab } from './tab.ts';
import type { World } from './world.ts';

const LOOK_EVERY = 2500;
/** The bar of INV4, with what our own look may be late. */
const WRONG_AT_MOST = 10_000 + LOOK_EVERY + 500;
/** The bar of INV7. */
const USABLE_AFTER = 5000 + LOOK_EVERY;

/** What a page shows that is not so; `sent`: how often the server was sent the job of which it is shown. */
type Wrong = { what: string; sent?: number | undefined };

/** Compares what pages show with what the server does, all the time. */
export class Watch {
  readonly #world: World;
  readonly #wrongSince = new Map<Tab, Wrong & { ms: number }>();
  #troubledMs = 0;

  constructor(world: World) {
    this.#world = world;
    this.#lookLater();
  }

  #lookLater(): void {
    this.#world.clock.after(LOOK_EVERY, () => {
      for (const tab of this.#world.tabs) this.#look(tab);
      if (!this.#world.isOver) this.#lookLater();
    });
  }

  #look(tab: Tab): void {
    const now = this.#world.clock.now();
    if (!this.#world.isReachable(tab)) {
      this.#wrongSince.delete(tab);
      this.#troubledMs = now;
      return;
    }
    const wrong = wrongIn(tab, this.#world);
    const known = this.#wrongSince.get(tab);
    if (wrong === undefined) this.#wrongSince.delete(tab);
    else if (!known || !isSame(known, wrong)) this.#wrongSince.set(tab, { ...wrong, ms: now });
    else if (now - known.ms > WRONG_AT_MOST && !this.#world.isForgotten) this.#world.miss('INV4', wrong.what);
    if (now - Math.max(tab.openedMs, this.#troubledMs) > USABLE_AFTER) this.#checkUsable(tab);
  }

  /** A page that came back shows what was open in its browser. */
  #checkUsable(tab: Tab): void {
    if (tab.mustRestore && !sequenceOf(tab.studio.run)) this.#world.miss('INV7', 'the page came back empty');
  }
}

/** A job that was sent again between two looks of ours was there in the meantime: what is wrong of it now is new. */
const isSame = (known: Wrong, { what, sent }: Wrong) => known.what === what && known.sent === sent;

function wrongIn({ studio }: Tab, { server }: World): Wrong | undefined {
  const { run } = studio;
  const sequence = sequenceOf(run);
  if (studio.following || !sequence) return undefined;
  const jobs = new Map(server.comfy.jobs.map(({ id, state }) => [id, state]));
  for (const { frame, take } of openTakes(sequence)) {
    const state = jobs.get(take.jobId);
    const sent = server.posted.get(take.jobId)?.times;
    if (take.state === 'running' && state !== 'running') {
      return { what: `frame ${frame.frameNumber} is shown as running, but its job does not run`, sent };
    }
    if (take.state === 'queued' && state === undefined) {
      return { what: `frame ${frame.frameNumber} is shown as queued, but the server has no such job`, sent };
    }
  }
  const ours = sequence.frames.flatMap(({ takes }) => takes.map(({ jobId }) => jobId));
  const isOpen = ours.some((id) => jobs.get(id) === 'pending' || jobs.get(id) === 'running');
  if (!isFinished(run) || !isOpen) return undefined;
  return { what: 'the run is shown as over, but a job of ours is open' };
}

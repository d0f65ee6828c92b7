import { renderPrompt } from '../core/producer/render.ts';
import { ComfyClient } from './comfy/client.ts';
import { OpenCanvas } from './comfy/open-canvas.ts';
import { ServerFacts } from './comfy/server-facts.ts';
import { openDb } from './db.ts';
import { DraftStore } from './draft-store.ts';
import type { Host } from './host.ts';
import { Library } from './library/library.ts';
import { ShimClient } from './library/shim-client.ts';
import { ProducerSettings } from './producer/producer-settings.ts';
import { assembleStudio } from './run/assemble.ts';
import { pageChance } from './run/chance.ts';
import { pageClock } from './run/clock.ts';
import { engineCheck } from './run/engine-check.ts';
import type { Rasterise } from './run/job-builder.ts';
import type { MakePrompts } from './run/ports.ts';
import type { Studio } from './run/studio.ts';

/** Everything that the panel is given. One of each per page; they outlive the panel's elements. */
export type Services = {
  studio: Studio;
  drafts: DraftStore;
  library: Library;
  facts: ServerFacts;
  canvas: OpenCanvas;
  producer: ProducerSettings;
  host: Host;
};

/** Tells the entry file, before anything of ours is loaded, that a run wants to be taken up. */
const ACTIVE_FLAG = 'storySequence.active';

/** Builds the services on a host, opens what was open, and takes up a run that was left. */
export async function createServices(host: Host): Promise<Services> {
  const client = new ComfyClient(host);
  const shim = new ShimClient(host);
  const db = await openDb();
  const facts = new ServerFacts(client);
  const canvas = new OpenCanvas(host, facts);
  const producer = new ProducerSettings(shim);
  const studio = await assembleStudio({
    host,
    client,
    shim,
    facts,
    db,
    rasterise,
    beforePaint,
    setFlag,
    clock: pageClock,
    chance: pageChance,
    // Plain-HTTP pages on a LAN have no locks; older browsers have no `navigator.locks` at all.
    locks: 'locks' in navigator ? navigator.locks : undefined,
    render: (shot, { bible, story }) => renderPrompt(shot, bible, story.family),
    makePrompts: makePrompts(host),
    checkEngine: engineCheck(facts, canvas),
  });
  watchPage(studio);
  void producer.refresh();
  const [drafts] = await Promise.all([DraftStore.open(db), studio.restore()]);
  return {
    studio,
    drafts,
    library: new Library(host, shim, db, pageClock, pageChance),
    facts,
    canvas,
    producer,
    host,
  };
}

// What only a written story needs is loaded with the first one, so that the tab opens at once.
const rasterise: Rasterise = async (shot, bible, size, frameNumber) => {
  const { rasterizeRough } = await import('./rough/raster.ts');
  return rasterizeRough(shot, bible, { ...size, frameNumber });
};

const makePrompts =
  (host: Host): MakePrompts =>
  async (...request) => {
    const { promptMaker } = await import('./run/prompt-maker.ts');
    return promptMaker(host, pageClock, pageChance)(...request);
  };

/** A hidden page is not painted: it hears at once of what it missed when it is shown again. */
function beforePaint(call: () => void): void {
  requestAnimationFrame(call);
}

function setFlag(active: boolean): void {
  try {
    if (active) localStorage.setItem(ACTIVE_FLAG, '1');
    else localStorage.removeItem(ACTIVE_FLAG);
  } catch {
    // Storage switched off: the run is taken up when the panel is opened.
  }
}

/** Timers of a hidden or sleeping page are late: look as soon as it is back. */
function watchPage(studio: Studio): void {
  const wake = () => studio.wake();
  addEventListener('focus', wake);
  addEventListener('online', wake);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') wake();
  });
}

import { logLineOf } from '../../core/report/log-line.ts';
import { renderFrame } from '../../core/producer/render.ts';
import { ComfyClient } from '../comfy/client.ts';
import type { OpenCanvas } from '../comfy/open-canvas.ts';
import type { ServerFacts } from '../comfy/server-facts.ts';
import type { Db } from '../db.ts';
import type { Host } from '../host.ts';
import type { Log } from '../log.ts';
import type { ShimClient } from '../library/shim-client.ts';
import { assembleStudio } from './assemble.ts';
import { pageChance } from './chance.ts';
import { pageClock } from './clock.ts';
import { engineCheck } from './engine-check.ts';
import type { Rasterise } from './job-builder.ts';
import type { MakePrompts, Preflight } from './ports.ts';
import type { Studio } from './studio.ts';

export type PageParts = {
  host: Host;
  shim: ShimClient;
  facts: ServerFacts;
  canvas: OpenCanvas;
  db: Db;
  /** Tells the entry file, before anything of ours is loaded, whether a run wants to be taken up. */
  setFlag: (active: boolean) => void;
  log: Pick<Log, 'add'>;
};

/** The studio of a browser's page. */
export async function pageStudio({ canvas, log, ...parts }: PageParts): Promise<Studio> {
  const client = new ComfyClient(parts.host);
  const studio = await assembleStudio({
    ...parts,
    client,
    rasterise,
    beforePaint,
    clock: pageClock,
    chance: pageChance,
    // Plain-HTTP pages on a LAN have no locks; older browsers have no `navigator.locks` at all.
    locks: 'locks' in navigator ? navigator.locks : undefined,
    openChannel: (name) => new BroadcastChannel(name),
    render: renderFrame,
    makePrompts: makePrompts(parts.host),
    checkEngine: engineCheck(parts.facts, canvas),
    preflight: preflight(client, parts.facts),
    record: (event) => {
      const line = logLineOf(event);
      if (line) log.add(line.code, line.about);
    },
    unreadable: () => log.add('message-unreadable'),
  });
  watchPage(studio);
  return studio;
}

const rasterise: Rasterise = async (order) => {
  const { orderedRough } = await import('../rough/ordered.ts');
  return orderedRough(order);
};

const makePrompts =
  (host: Host): MakePrompts =>
  async (...request) => {
    const { promptMaker } = await import('./prompt-maker.ts');
    return promptMaker(host, pageClock, pageChance)(...request);
  };

const preflight =
  (client: ComfyClient, facts: ServerFacts): Preflight =>
  async (...asked) => {
    const { preflightOn } = await import('./preflight.ts');
    return preflightOn(client, facts)(...asked);
  };

/** A hidden page is not painted: it hears at once of what it missed when it is shown again. */
function beforePaint(call: () => void): void {
  requestAnimationFrame(call);
}

/** Timers of a hidden or sleeping page are late: look as soon as it is back. */
function watchPage(studio: Studio): void {
  const wake = () => studio.wake();
  addEventListener('focus', wake);
  addEventListener('online', wake);
  // Others take over at once; a page that may come back is as good as frozen.
  addEventListener('pagehide', ({ persisted }) => {
    if (!persisted) studio.dispose();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') wake();
  });
}

import { sequenceOf } from '../../web/core/run/run.ts';
import type { Frame } from '../../web/core/sequence.ts';
import type { Fate } from './network.ts';
import type { Curse } from './server.ts';
import type { Tab } from './tab.ts';
import type { World } from './world.ts';

/** Something that happens to a world, and how long nothing else does after it. */
export type Deed = { what: string; pick: number; ms: number };

type Doing = (world: World, pick: number) => void | Promise<void>;

const front = (act: (tab: Tab, world: World, pick: number) => void | Promise<void>): Doing => {
  return (world, pick) => (world.front ? act(world.front, world, pick) : undefined);
};

const onFrame = (act: (tab: Tab, frame: Frame, world: World, pick: number) => void): Doing =>
  front((tab, world, pick) => {
    const frames = sequenceOf(tab.studio.run)?.frames ?? [];
    const frame = frames[pick % Math.max(1, frames.length)];
    if (frame) act(tab, frame, world, pick);
  });

const picks = <T>(from: readonly [T, ...T[]], pick: number): T => from[pick % from.length] ?? from[0];

/** What the user does. */
const users: Record<string, Doing> = {
  start: front((tab, world) => world.start(tab)),
  pause: front(({ studio }) => studio.pause()),
  resume: front(({ studio }) => studio.resume()),
  cancel: front(({ studio }, world) => {
    world.wishes.hasCancelled = true;
    studio.cancel();
  }),
  'retry-failed': front(({ studio }) => studio.retryFailed()),
  'retry-frame': onFrame(({ studio }, frame, world) => {
    world.wishes.another(frame.id);
    studio.retryFrame(frame.id);
  }),
  edit: onFrame(({ studio }, frame, world, pick) => {
    world.wishes.another(frame.id);
    studio.edit({ do: 'prompt', frame: frame.id, text: `another prompt ${pick}` });
  }),
  move: onFrame(({ studio }, frame, _world, pick) => {
    studio.edit({ do: 'move', frame: frame.id, to: pick % 2 });
  }),
  'cancel-frame': onFrame(({ studio }, frame, world) => {
    world.wishes.hasCancelled = true;
    studio.cancelFrame(frame.id);
  }),
  'new-seed': onFrame(({ studio }, frame, world) => {
    world.wishes.another(frame.id);
    studio.retryFrame(frame.id, { newSeed: true });
  }),
  'draw-missing': front(({ studio }) => studio.draw('missing')),
  'draw-changed': front(({ studio }) => studio.draw('changed')),
  'draw-all': front(({ studio }, world) => {
    for (const { id } of sequenceOf(studio.run)?.frames ?? []) world.wishes.another(id);
    studio.draw('all');
  }),
  describe: onFrame(({ studio }, frame, _world, pick) => {
    studio.edit({ do: 'description', frame: frame.id, text: `other words ${pick}` });
  }),
  undo: front(({ studio }, world) => {
    for (const { id } of sequenceOf(studio.run)?.frames ?? []) world.wishes.another(id);
    studio.undo();
  }),
  reload: front(async (tab, world) => {
    await world.crash(tab);
    await world.openTab(tab.browser);
  }),
  'close-tab': front((tab, world) => world.crash(tab)),
  'open-tab': async (world) => {
    const [first, second] = world.browsers;
    // Two browsers know of one another by the folder alone: pages of both at once are another story.
    const isAway = world.tabs.some(({ browser }) => browser === second);
    if (world.tabs.length < 3) await world.openTab(isAway ? second : first);
  },
  'take-over': front(({ studio }) => studio.takeOver()),
  'other-browser': async (world) => {
    // Only where nobody else can drive: two browsers know of one another by the folder alone.
    if (world.tabs.length > 0) return;
    await world.openFromLibrary(await world.openTab(world.browsers[1]));
  },
};

/** What befalls pages and browsers. */
const pages: Record<string, Doing> = {
  'kill-browser': async (world) => {
    for (const tab of world.tabs) await world.crash(tab);
  },
  freeze: front((tab) => {
    tab.isFrozen = true;
  }),
  thaw: (world) => {
    for (const tab of world.tabs) if (tab.isFrozen) tab.thaw();
  },
  /** Frozen while the others go on, some of them to the end. */
  nap: front(async (tab, { clock }, pick) => {
    tab.isFrozen = true;
    await clock.advance(picks([2000, 30_000, 60_000], pick));
    tab.thaw();
  }),
  'clock-jump': (world, pick) => {
    world.browsers[0].clockOffMs += picks([3_600_000, -3_600_000, 90_000, -30_000], pick);
  },
  'storage-full': (world) => {
    world.browsers[0].storage.isFull = true;
  },
  'storage-free': (world) => {
    world.browsers[0].storage.isFull = false;
  },
};

const losses: readonly [Fate, ...Fate[]] = ['answer-lost', 'request-lost'];
const refusals: readonly [Fate, ...Fate[]] = ['busy', 'login-page'];
const routes: readonly [string, ...string[]] = ['/prompt', '/prompt', '/queue', '/story-sequence', '/'];

/** What befalls the way to the server. */
const ways: Record<string, Doing> = {
  lose: ({ browsers }, pick) =>
    browsers[0].network.plan(picks(losses, pick), picks(routes, pick >> 2), 1 + (pick % 3)),
  refuse: ({ browsers }, pick) =>
    browsers[0].network.plan(picks(refusals, pick), picks(routes, pick >> 2), 1),
  // What changes the queue: a page that has nothing to show yet waits for what it reads, however long that takes.
  delay: ({ browsers }, pick) =>
    browsers[0].network.plan('late', picks(['/prompt', '/queue'], pick >> 2), 1 + (pick % 3)),
  offline: ({ browsers }) => {
    browsers[0].network.isCut = true;
  },
  online: ({ browsers }) => {
    browsers[0].network.isCut = false;
  },
  'cut-socket': ({ server }) => server.cutSockets(),
  deaf: ({ server }) => {
    server.isDeaf = !server.isDeaf;
  },
  messages: ({ server }, pick) => {
    server.messages = { lost: (pick % 4) * 0.3, doubled: (pick % 3) * 0.3, late: (pick % 5) * 0.2 };
  },
};

const curses: readonly [Curse['does'], ...Curse['does'][]] = ['fail', 'pass', 'memory', 'kill'];

/** What befalls the server, its queue and its disk. */
const servers: Record<string, Doing> = {
  kill: ({ server }) => server.kill(),
  restart: async ({ server, clock }) => {
    server.kill();
    await clock.advance(2000);
    server.start();
  },
  'start-server': ({ server }) => server.start(),
  zombie: ({ server }) => {
    server.isZombie = !server.isZombie;
    server.work();
  },
  clear: ({ server }) => server.comfy.clear(),
  interrupt: ({ server }) => server.interrupt(),
  foreign: ({ server }) => server.addForeign(),
  'remove-job': ({ server }) => server.removeJob('pending'),
  'evict-record': ({ server }) => server.removeJob('over'),
  lag: ({ server }, pick) => {
    server.lagMs = picks([0, 300, 2000], pick);
  },
  'disk-full': ({ server }) => {
    server.isDiskFull = true;
  },
  'disk-free': ({ server }) => {
    server.isDiskFull = false;
    server.isFolderFull = false;
  },
  'folder-full': ({ server }) => {
    server.isFolderFull = true;
  },
  curse: ({ server, front: tab }, pick) => {
    const frames = tab && sequenceOf(tab.studio.run)?.frames;
    const frame = frames?.[pick % frames.length];
    if (frame) server.curses.set(frame.id, { does: picks(curses, pick >> 2), times: 1 + (pick % 4) });
  },
};

const doings = new Map<string, Doing>(
  Object.entries({ wait: () => undefined, ...users, ...pages, ...ways, ...servers }),
);

export const deedNames: readonly string[] = [...doings.keys()];

/** Does it, then lets the world's time go on. */
export async function happen(world: World, { what, pick, ms }: Deed): Promise<void> {
  world.log(`${what} (${pick}), then ${ms} ms`);
  const doing = doings.get(what);
  if (!doing) throw new Error(`Nobody knows how to ${what}`);
  await doing(world, pick);
  await world.clock.advance(ms);
  world.log(`   ${world.state}`);
}

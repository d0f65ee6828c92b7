import type { Deed } from './deeds.ts';

/** A history that showed a fault, cut down to what matters, named by what went wrong. */
type Found = { what: string; seed: number; deeds: readonly Deed[] };

export const found: readonly Found[] = [
  {
    what: 'a retry of nothing kept the lock, and no other page could draw any more',
    seed: 241,
    deeds: [
      { what: 'start', pick: 31, ms: 25_000 },
      { what: 'retry-failed', pick: 723, ms: 0 },
      { what: 'open-tab', pick: 610, ms: 3000 },
      { what: 'edit', pick: 181, ms: 0 },
    ],
  },
  {
    what: 'a finished run that only this browser had kept never got into the folder',
    seed: 419,
    deeds: [
      { what: 'folder-full', pick: 755, ms: 25_000 },
      { what: 'kill-browser', pick: 309, ms: 200 },
    ],
  },
  {
    what: 'a page loaded while the network was away stayed empty for good',
    seed: 469,
    deeds: [
      { what: 'kill-browser', pick: 355, ms: 5 },
      { what: 'offline', pick: 778, ms: 0 },
      { what: 'open-tab', pick: 587, ms: 0 },
      { what: 'pause', pick: 368, ms: 200 },
    ],
  },
  {
    what: 'another browser sent again what the server had, for it had no intents of its own',
    seed: 363,
    deeds: [
      { what: 'kill-browser', pick: 622, ms: 200 },
      { what: 'other-browser', pick: 626, ms: 0 },
    ],
  },
  {
    what: 'a clock set back an hour left a dead lease alive, and nobody drove',
    seed: 361,
    deeds: [
      { what: 'close-tab', pick: 686, ms: 5 },
      { what: 'clock-jump', pick: 385, ms: 10 },
    ],
  },
];

/** Time as the services see it; tests bring their own. */
export interface Clock {
  /** ms since 1970: for stamps only, since the user or the network may set it back at any time. */
  now(): number;
  /** ms since some moment of this page, never back: what is waited for and how long ago something was. */
  ticks(): number;
  /** Calls once after `ms`; the returned function takes it back. */
  after(ms: number, call: () => void): () => void;
}

export const pageClock: Clock = {
  now: () => Date.now(),
  ticks: () => performance.now(),
  after: (ms, call) => {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
};

export const isoNow = (clock: Clock): string => new Date(clock.now()).toISOString();

/** Resolves after `ms`. */
export function pause(clock: Clock, ms: number): Promise<void> {
  return new Promise((resolve) => {
    clock.after(ms, resolve);
  });
}

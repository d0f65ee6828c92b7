import type { Clock } from '../../../web/services/run/clock.ts';

/**
 * Real time, `times` as fast: the panel's waits are short, and the limits that rows set count in its time, so that a slow
 * answer counts against us `times` over.
 */
export function hurriedClock(times: number): Clock {
  const begin = Date.now();
  return {
    now: () => begin + (Date.now() - begin) * times,
    ticks: () => performance.now() * times,
    after: (ms, call) => {
      const timer = setTimeout(call, ms / times);
      return () => clearTimeout(timer);
    },
  };
}

import { describe, expect, it } from 'vitest';
import { SteadyConnection } from '../../../node_bridge/run/steady-connection.ts';
import type { Connection, Run } from '../../../web/core/run/run.ts';
import { aSequence } from '../../support/sequences.ts';

const runWith = (connection: Connection): Run => ({
  phase: 'GeneratingFrame',
  sequence: aSequence(3),
  connection,
  retries: [],
  leaving: [],
});

describe('news of the connection', () => {
  it('leaves out a socket that is only being opened', () => {
    const steady = new SteadyConnection();
    expect(steady.news(runWith('off'), 0)).toBe(undefined);
    expect(steady.news(runWith('off'), 2900)).toBe(undefined);
    expect(steady.news(runWith('live'), 3100)).toBe(undefined);
    expect(steady.news(runWith('live'), 9000)).toBe(undefined);
  });

  it('tells once of one that stays lost, and once that it is back', () => {
    const steady = new SteadyConnection();
    expect(steady.news(runWith('unreachable'), 0)).toBe(undefined);
    expect(steady.news(runWith('unreachable'), 3000)).toBe('unreachable');
    expect(steady.news(runWith('unreachable'), 9000)).toBe(undefined);
    expect(steady.news(runWith('live'), 10_000)).toBe(undefined);
    expect(steady.news(runWith('live'), 13_000)).toBe('live');
  });
});

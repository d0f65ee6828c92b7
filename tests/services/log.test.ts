import { describe, expect, it } from 'vitest';
import { Log } from '../../web/services/log.ts';
import { at } from '../support/sequences.ts';

const jobId = '0f3a9c21-0000-4000-8000-000000000001';

describe('the log of a page', () => {
  it('keeps what happened to a run by its codes', () => {
    const log = new Log(() => at(1));
    log.event({ type: 'queued', jobId });
    const failure = { code: 'frame-error' as const, detail: 'the user’s own words' };
    log.event({ type: 'settled', jobId, outcome: { state: 'failed', failure }, at: at(2), chance: 0 });
    log.event({ type: 'stopped', failure: { code: 'disk-full' }, at: at(3) });
    expect(log.lines).toEqual([
      { at: at(1), code: 'queued', about: '0f3a9c21' },
      { at: at(1), code: 'settled', about: '0f3a9c21 failed frame-error' },
      { at: at(1), code: 'stopped', about: 'disk-full' },
    ]);
  });

  it('leaves out what comes many times a second, and stays small', () => {
    const log = new Log(() => '');
    for (let value = 0; value < 1000; value++) {
      log.event({ type: 'progressed', jobId, value, max: 1000 });
      log.event({ type: 'running', jobId, nowMs: value });
    }
    expect(log.lines).toHaveLength(200);
    expect(new Set(log.lines.map(({ code }) => code))).toEqual(new Set(['running']));
  });
});

import { describe, expect, it } from 'vitest';
import { logLineOf } from '../../web/core/report/log-line.ts';
import { Log } from '../../web/services/log.ts';
import { at } from '../support/sequences.ts';

const jobId = '0f3a9c21-0000-4000-8000-000000000001';

describe('the log of a page', () => {
  it('keeps what happened to a run by its codes', () => {
    const failure = { code: 'frame-error' as const, detail: 'the user’s own words' };
    const outcome = { state: 'failed' as const, failure };
    expect(logLineOf({ type: 'queued', jobId })).toEqual({ code: 'queued', about: '0f3a9c21' });
    expect(logLineOf({ type: 'settled', jobId, outcome, at: at(2), chance: 0 })).toEqual({
      code: 'settled',
      about: '0f3a9c21 failed frame-error',
    });
    const stopped = { type: 'stopped', failure: { code: 'disk-full' }, at: at(3) } as const;
    expect(logLineOf(stopped)).toEqual({ code: 'stopped', about: 'disk-full' });
  });

  it('leaves out what comes many times a second', () => {
    expect(logLineOf({ type: 'progressed', jobId, value: 1, max: 1000 })).toBeUndefined();
  });

  it('stays small, and gives each line its time', () => {
    const log = new Log(() => at(1));
    for (let line = 0; line < 1000; line++) log.add(`line ${line}`);
    expect(log.lines).toHaveLength(200);
    expect(log.lines.at(-1)).toEqual({ at: at(1), code: 'line 999', about: '' });
  });
});

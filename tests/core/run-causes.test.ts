import { describe, expect, it } from 'vitest';
import type { Failure, FailureCode } from '../../web/core/failure.ts';
import { backoff, triesFor } from '../../web/core/run/causes.ts';
import {
  after,
  done,
  failed,
  generating,
  record,
  resumed,
  running,
  states,
  step,
  submitted,
  takenBack,
} from '../support/runs.ts';
import { job } from '../support/sequences.ts';

const frameError = (detail?: string, type?: string): Failure => ({
  code: 'frame-error',
  ...(type !== undefined && { about: { type } }),
  ...(detail !== undefined && { detail }),
});

/** Three frames on the server, the first of which failed so. */
const afterFirst = (code: FailureCode) => after(generating(3), running(1), failed(1, { code }));

describe('a cause that every other frame would meet too', () => {
  it.each<[string, FailureCode]>([
    ['the server does not answer', 'server-unreachable'],
    ['the server takes no more work', 'server-busy'],
    ['the server has forgotten its queue', 'server-restarted'],
    ['the server draws nothing', 'server-not-running-jobs'],
    ['somebody has emptied the queue', 'removed-from-queue'],
    ['a model is not there', 'missing-model'],
    ['a node is not there', 'missing-node'],
    ['the graph is refused', 'bad-graph'],
    ['a place in the graph is not chosen', 'slot-open'],
    ['the disk has no room for pictures', 'disk-full'],
    ['whoever stands before the server wants a password', 'sign-in-again'],
    ['something else than ComfyUI answers', 'unexpected-answer'],
    ['another tab has taken over', 'other-tab-drives'],
  ])('stops the run at the first, the others unharmed: %s', (_, code) => {
    const run = afterFirst(code);
    expect(run.phase).toBe('Paused');
    expect(record(run)?.stopped).toEqual({ code });
    const others = [job(2), job(3)];
    expect(submitted(step(after(run, takenBack(...others)), resumed)[1])).toEqual(others);
  });
});

describe('a cause that lies in one frame', () => {
  it.each<[string, FailureCode]>([
    ['a node of its graph threw', 'frame-error'],
    ['it is too large for the memory', 'out-of-memory'],
    ['nothing came out', 'no-image'],
    ['somebody stopped it', 'interrupted'],
    ['it takes the server with it', 'server-crashed-by-frame'],
  ])('leaves the run going and the others on the server: %s', (_, code) => {
    const run = afterFirst(code);
    expect(run.phase).not.toBe('Paused');
    expect(record(run)?.stopped).toBeUndefined();
    expect(states(after(run, done(2), done(3)))?.slice(1)).toEqual(['done', 'done']);
  });
});

describe('tries at a frame', () => {
  it('are two where the graph itself failed', () => {
    expect(triesFor(frameError())).toBe(2);
    expect(triesFor(frameError('ValueError: bad luck'))).toBe(2);
    expect(triesFor({ code: 'out-of-memory' })).toBe(2);
    expect(triesFor({ code: 'no-image' })).toBe(2);
  });

  it.each([
    'Read timed out',
    'a time-out of the service',
    'connection reset by peer',
    'Connection refused',
    'connection aborted',
    'too many requests',
    'HTTP 429',
    'status 502',
    '503 Service Unavailable',
    'got 504',
    'temporarily unavailable',
  ])('are three where the cause may pass by itself: %s', (detail) => {
    expect(triesFor(frameError(detail))).toBe(3);
  });

  it('are three where the name of the exception tells so', () => {
    expect(triesFor(frameError(undefined, 'ConnectionError'))).toBe(3);
    expect(triesFor(frameError('', 'requests.exceptions.ConnectionError'))).toBe(3);
  });

  it('read a passing cause out of the frame alone, not out of what surrounds it', () => {
    expect(triesFor({ code: 'out-of-memory', detail: 'connection reset' })).toBe(2);
    expect(triesFor({ code: 'missing-model', detail: 'HTTP 503' })).toBe(1);
    expect(triesFor(frameError('at line 15030'))).toBe(2);
  });

  it('are one where another would end alike or nobody wants it', () => {
    expect(triesFor({ code: 'bad-graph' })).toBe(1);
    expect(triesFor({ code: 'interrupted' })).toBe(1);
  });
});

describe('the wait before the next try', () => {
  it('doubles from one second', () => {
    expect([1, 2, 3, 4].map((attempt) => backoff(attempt, 1))).toEqual([1000, 2000, 4000, 8000]);
  });

  it('ends at half a minute', () => {
    expect(backoff(5, 1)).toBe(16_000);
    expect(backoff(6, 1)).toBe(30_000);
    expect(backoff(60, 1)).toBe(30_000);
  });

  it('is spread by half, so that many do not come back at once', () => {
    expect(backoff(2, 0)).toBe(1000);
    expect(backoff(2, 0.5)).toBe(1500);
  });

  it('is what the server itself names, and up to a second more', () => {
    expect(backoff(1, 0, 7000)).toBe(7000);
    expect(backoff(1, 0.5, 7000)).toBe(7500);
    expect(backoff(9, 1, 1)).toBe(1001);
  });
});

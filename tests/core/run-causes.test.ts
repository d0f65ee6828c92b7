import { describe, expect, it } from 'vitest';
import type { Failure, FailureCode } from '../../web/core/failure.ts';
import { backoff, isEverybodysFault, triesFor } from '../../web/core/run/causes.ts';

const frameError = (detail?: string, type?: string): Failure => ({
  code: 'frame-error',
  ...(type !== undefined && { about: { type } }),
  ...(detail !== undefined && { detail }),
});

describe('a cause', () => {
  it.each<FailureCode>([
    'server-unreachable',
    'server-restarted',
    'server-not-running-jobs',
    'removed-from-queue',
    'missing-model',
    'missing-node',
    'bad-graph',
    'slot-open',
    'disk-full',
    'sign-in-again',
    'unexpected-answer',
    'other-tab-drives',
  ])('that would fail every other frame stops the run: %s', (code) => {
    expect(isEverybodysFault({ code })).toBe(true);
  });

  it.each<FailureCode>([
    'frame-error',
    'out-of-memory',
    'no-image',
    'interrupted',
    'server-crashed-by-frame',
  ])('of one frame leaves the others alone: %s', (code) => {
    expect(isEverybodysFault({ code })).toBe(false);
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

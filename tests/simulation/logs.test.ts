import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyRun, sequenceOf, type Run } from '../../web/core/run/run.ts';
import { step } from '../../web/core/run/step.ts';
import type { Entry } from './logs/entry.ts';

const folder = path.join(import.meta.dirname, 'logs');
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
const render = () => ({ prompt: 'rendered' });

const readLog = (name: string): Entry[] => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));

const takesOf = (run: Run) =>
  sequenceOf(run)?.frames.map((frame) => frame.takes.map(({ state }) => state).join(' ')) ?? [];

describe('a real run, played again from what its machine heard', () => {
  it.each(names)('takes the same way as then: %s', (name) => {
    let run: Run = emptyRun;
    readLog(name).forEach(({ event, ...then }, index) => {
      // Whoever opens a sequence begins with an empty page.
      const [next, effects] = step(event.type === 'open' ? emptyRun : run, event, render);
      run = next;
      const now = { phase: run.phase, takes: takesOf(run), effects };
      expect(JSON.parse(JSON.stringify(now)), `event ${index + 1}, ${event.type}`).toEqual(then);
    });
  });

  it('is there in several kinds', () => {
    expect(names.length).toBeGreaterThanOrEqual(5);
  });
});

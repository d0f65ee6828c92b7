import { sequenceOf } from '../../../web/core/run/run.ts';
import { step as play } from '../../../web/core/run/step.ts';
import type { Entry } from './entry.ts';

/** All that the run of a page heard, and what it answered. */
export const heard: Entry[] = [];

/** Stands in for the run machine while a log is made, and writes down what it is asked. */
export function step(...[run, event, render]: Parameters<typeof play>): ReturnType<typeof play> {
  const [next, effects] = play(run, event, render);
  const takes = sequenceOf(next)?.frames.map((frame) => frame.takes.map(({ state }) => state).join(' '));
  heard.push({ event, phase: next.phase, takes: takes ?? [], effects });
  return [next, effects];
}

import { performance } from 'node:perf_hooks';
import { draw } from '../web/core/rough/draw.ts';
import { vocabularyFor } from '../web/core/rough/vocabulary.ts';
import { roughStories } from '../tests/core/rough-stories.ts';

/** Measures one rough and a board of 50; prints each against its goal and fails when one is missed. */
const rounds = 40;
const boards = roughStories.map(async ({ bible, shots }) => {
  const vocabulary = await vocabularyFor(shots, bible);
  return shots.map((shot) => ({ bible, shot, vocabulary }));
});
const drawings = (await Promise.all(boards)).flat();

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const drawOne = (index: number): void => {
  const { bible, shot, vocabulary } = drawings[index % drawings.length]!;
  draw(shot, bible, { width: 640, height: 360, frameNumber: 1 + index, vocabulary });
};

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1]!;

const cold = timed(() => drawOne(0));
const single = median(
  Array.from({ length: rounds * drawings.length }, (_, index) => timed(() => drawOne(index))),
);
const board = median(
  Array.from({ length: rounds }, () => timed(() => Array.from({ length: 50 }, (_, index) => drawOne(index)))),
);

function report(name: string, ms: number, goal: number): boolean {
  const ratio = ms / goal;
  const passes = ratio <= 1;
  process.stdout.write(
    `${name} ratio=${ratio.toFixed(3)} goal<=1 ${passes ? 'PASS' : 'FAIL'} (${ms.toFixed(2)} ms of ${goal} ms)\n`,
  );
  return passes;
}

process.stdout.write(`rough first=${cold.toFixed(2)} ms\n`);
const results = [report('rough', single, 2), report('rough-board-50', board, 120)];
if (results.includes(false)) process.exitCode = 1;

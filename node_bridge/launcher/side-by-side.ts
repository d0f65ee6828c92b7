import type { Voice } from './say.ts';
import { duration } from './say.ts';

/** How a check ended, and all that it said. */
export type Checked = { passed: boolean; said: string };

/** Begins a check by the name of its npm script. */
export type Runner = (script: string) => Promise<Checked>;

/**
 * Runs checks, at most so many at once, and begins them in their order. What each said is told whole when it ends, so that
 * two never mix. One that fails stops no other; gives the names of those that failed.
 */
export async function sideBySide(
  scripts: readonly string[],
  atOnce: number,
  run: Runner,
  voice: Voice,
): Promise<string[]> {
  const waiting = [...scripts];
  const failed: string[] = [];
  const lane = async () => {
    for (let script = waiting.shift(); script !== undefined; script = waiting.shift()) {
      const begun = Date.now();
      voice.line(`${script} begins`);
      const { passed, said } = await run(script);
      voice.line(`\n${heading(script, passed, Date.now() - begun)}\n${said.trimEnd()}\n`);
      if (!passed) failed.push(script);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return failed;
}

const heading = (script: string, passed: boolean, ms: number) =>
  `=== ${script} ${passed ? 'passed' : 'FAILED'} after ${duration(ms)} ===`;

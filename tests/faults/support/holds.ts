import { expect } from 'vitest';
import { failureWords } from '../../../web/core/words/failures.ts';
import type { Failure } from '../../../web/core/failure.ts';
import { isFinished } from '../../../web/core/run/run.ts';
import type { Passed } from '../../support/proxy.ts';
import type { Scene } from './scene.ts';

/** What holds after every fault: INV1 to INV6 and INV10, on what this scene's panel asked and has. */
export async function holds(scene: Scene): Promise<void> {
  noFrameIsLost(scene);
  everyTroubleHasWords(scene);
  othersAreUntouched(scene);
  if (isFinished(scene.studio.run)) await isWrittenDown(scene);
}

function noFrameIsLost({ studio, now, sequence }: Scene): void {
  const { done = 0, failed = 0, cancelled = 0, open = 0, total } = studio.progress ?? {};
  expect(done + failed + cancelled + open, 'INV1: counts add up').toBe(total);
  if (isFinished(studio.run)) expect(open, 'INV1: every frame has its end').toBe(0);
  const order = now.frames.map(({ id, frameNumber }) => `${frameNumber} ${id}`);
  expect(order, 'INV10: order and numbers').toEqual(
    sequence.frames.map((one) => `${one.frameNumber} ${one.id}`),
  );
}

/** INV3: the folder's document says what the panel says. */
async function isWrittenDown(scene: Scene): Promise<void> {
  await expect.poll(() => scene.studio.saving, { timeout: 60_000 }).toBe('saved');
  const pictures = (frames: typeof scene.now.frames) => frames.map(({ activeTake }) => activeTake);
  expect(pictures(scene.stored().frames), 'INV3').toEqual(pictures(scene.now.frames));
}

/** INV5: what happened, what is safe, what to do next. */
function everyTroubleHasWords({ studio, now }: Scene): void {
  const takes = now.frames.flatMap((frame) => frame.takes.flatMap(({ failure }) => failure ?? []));
  const saving = typeof studio.saving === 'string' ? [] : [studio.saving];
  const all = [...takes, ...(now.run?.stopped ? [now.run.stopped] : []), ...saving];
  for (const failure of all) expectWords(failure);
}

export function expectWords({ code, about = {} }: Failure): void {
  const { what, safe, next } = failureWords[code](about);
  for (const part of [what, safe, next]) expect(part, `INV5: ${code}`).toMatch(/^\p{Lu}.*[.?]$/u);
  expect(`${what} ${safe} ${next}`).not.toMatch(/undefined|Error\b|\bnull\b/u);
  expect(`${what} ${safe} ${next}`.length).toBeLessThanOrEqual(240);
}

/** INV6: no global interrupt, no clear, no number of our own, nothing written outside the sequence's folder. */
export function othersAreUntouched({ proxy, sequence }: Pick<Scene, 'proxy' | 'sequence'>): void {
  queuesUntouched(proxy.passed);
  const changing = proxy.passed.filter(({ method }) => method !== 'GET' && method !== 'HEAD');
  const elsewhere = changing.filter(({ method, path }) => {
    if (/\/(?:prompt|queue|interrupt|free|upload\/image)$|\/jobs\/[^/]+\/cancel$/u.test(path)) return false;
    return !(/^(?:PUT|PATCH)$/u.test(method) && path.includes(`/story-sequence/sequences/${sequence.id}`));
  });
  expect(elsewhere, 'INV6: writes').toEqual([]);
}

/** INV6 of the queue alone: for pages, where ComfyUI's own code asks for other things. */
export function queuesUntouched(passed: Passed[]): void {
  const posts = passed.filter(({ method }) => method === 'POST');
  const harmful = posts.filter(({ path, body }) => {
    if (path.endsWith('/prompt'))
      return !/"client_id":"[^"]+"/u.test(body) || /"(?:number|front)":/u.test(body);
    if (path.endsWith('/queue')) return !/^\{"delete":\["[^\]]+"\]\}$/u.test(body);
    if (path.endsWith('/interrupt')) return !/^\{"prompt_id":"[^"]+"\}$/u.test(body);
    return path.endsWith('/history');
  });
  expect(harmful, 'INV6: queue').toEqual([]);
}

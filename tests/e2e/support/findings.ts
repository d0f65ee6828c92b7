import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import * as z from 'zod';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const resultsSchema = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      impact: z.string().nullable(),
      nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })),
    }),
  ),
});

/** What axe finds serious or critical below a root of ours, one line for each element. */
export async function seriousFindings(page: Page, root: string): Promise<string[]> {
  await page.addScriptTag({ content: source });
  const found = await page.evaluate<unknown>(
    `axe.run({ include: ['${root}'] }, { resultTypes: ['violations'] })`,
  );
  return resultsSchema
    .parse(found)
    .violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
    );
}

/** By how many pixels the widest thing below a root sticks out of it sideways. */
export const overflow = (page: Page, root: string) =>
  page
    .locator(root)
    .first()
    .evaluate((element) => element.scrollWidth - element.clientWidth);

/** What moves below a root now: names of running animations and transitions. */
export const animations = (page: Page, root: string) =>
  page.evaluate(
    (selector) =>
      document.getAnimations().flatMap((animation) => {
        const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
        if (!target?.closest(selector) || animation.playState !== 'running') return [];
        return [`${target.className} ${animation.id}`];
      }),
    root,
  );

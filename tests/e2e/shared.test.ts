import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repository } from '../../node_bridge/launcher/folders.ts';
import { prepareRealComfy } from '../../node_bridge/launcher/real-comfy.ts';
import { startStandIn, type StandIn } from '../support/stand-in.ts';
import { launchBrowser, openComfy, openPanel } from './support/browser.ts';
import { seriousFindings } from './support/findings.ts';
import { completed, lastSequence, pictureFile, sequencesIn } from './support/folder.ts';
import { shoot, shootFailures } from './support/shots.ts';
import { fillStory, generatePrompts, start, summary } from './support/walk.ts';

describe('what people bring to the library', () => {
  let comfy: StandIn;
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    const { pages } = await prepareRealComfy();
    comfy = await startStandIn({ page: pages.newest, stepSeconds: 0 });
    browser = await launchBrowser();
    page = await openComfy(browser, comfy.url);
    page.on('request', (request) => asked.push(request.url()));
    await openPanel(page);
  });
  afterAll(async () => {
    await browser?.close();
    await comfy?.stop();
  });
  shootFailures(() => page);

  const board = () => page.getByRole('dialog', { name: 'Sequence' });
  const openLibrary = () => page.getByRole('button', { name: 'Library', exact: true }).click();
  async function bring(...files: string[]) {
    const chooser = page.waitForEvent('filechooser');
    await board().getByRole('button', { name: 'Open file' }).click();
    await (await chooser).setFiles(files);
  }

  it('is drawn first, to have pictures of our own', async () => {
    await fillStory(page, { frames: 3, drawWith: /^Rough board/u });
    await generatePrompts(page);
    await start(page);
    await summary(page, '3 done').waitFor({ timeout: 60_000 });
    expect((await completed(comfy.base)).frames).toHaveLength(3);
  });

  it('is offered as what it is where it is a picture of a sequence in the library (IR42)', async () => {
    const { frames } = lastSequence(comfy.base);
    await openLibrary();
    await bring(pictureFile(comfy.base, frames[1]!));
    await board().getByText('which is in your library').waitFor();
    await shoot(page, 'shared-picture');
    expect(await seriousFindings(page, '.ss-board')).toEqual([]);
    await board().getByRole('button', { name: 'Open it' }).click();
    await board().getByRole('tabpanel', { name: 'Grid' }).waitFor();
    expect(sequencesIn(comfy.base)).toHaveLength(1);
    await page.keyboard.press('Escape');
  });

  it('stores nothing and opens no address before it is used, and may be put away', async () => {
    const example = path.join(repository, 'example_graphs', 'the-lamp-at-grey-point', 'sequence.json');
    const text = readFileSync(example, 'utf8').replace(
      '"title": "',
      '"title": "<img src=https://evil.example/a.png> ',
    );
    const file = path.join(tmpdir(), `shared-${process.pid}.json`);
    writeFileSync(file, text);
    try {
      await openLibrary();
      await bring(file);
      await board().getByText('Addresses of other computers').waitFor();
      await shoot(page, 'shared-summary');
      expect(sequencesIn(comfy.base)).toHaveLength(1);
      expect(asked.filter((url) => url.includes('evil.example'))).toEqual([]);
      await page.keyboard.press('Escape');
      await board().getByRole('list', { name: 'Sequences' }).waitFor();
    } finally {
      rmSync(file, { force: true });
    }
  });

  it('is read back from its pictures where its file is damaged', async () => {
    const { id, frames } = lastSequence(comfy.base);
    const folder = path.join(comfy.base, 'output', 'sequences', id);
    await page.keyboard.press('Escape');
    await page.reload();
    await openPanel(page);
    truncateSync(path.join(folder, 'sequence.json'), 400);
    await openLibrary();
    await board().getByRole('button', { name: 'Rebuild from its pictures' }).click();
    await board().getByRole('tabpanel', { name: 'Grid' }).waitFor();
    const rebuilt = lastSequence(comfy.base);
    expect(rebuilt.frames.map(({ prompt, activeTake }) => [prompt, activeTake])).toEqual(
      frames.map(({ prompt, activeTake }) => [prompt, activeTake]),
    );
    expect(readdirSync(folder).some((name) => name.startsWith('sequence.broken-'))).toBe(true);
  });
});

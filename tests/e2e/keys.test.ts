import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { prepareRealComfy } from '../../node_bridge/launcher/real-comfy.ts';
import { startStandIn, type StandIn } from '../support/stand-in.ts';
import { launchBrowser, openComfy, openPanel } from './support/browser.ts';
import { openOnCanvas, usersGraph } from './support/canvas.ts';
import { shootFailures } from './support/shots.ts';

const nodesOf = 'window.app.rootGraph.nodes';

describe('keys pressed in the panel, while nodes of the canvas are selected', () => {
  let comfy: StandIn;
  let browser: Browser;
  let page: Page;

  const story = () => page.getByRole('textbox', { name: 'Story', exact: true });
  const nodes = () => page.evaluate<unknown>(`${nodesOf}.length`);
  const undoable = () =>
    page.evaluate('window.app.extensionManager.workflow.activeWorkflow.changeTracker.checkState()');

  beforeAll(async () => {
    const { pages } = await prepareRealComfy();
    comfy = await startStandIn({ page: pages.newest, models: { checkpoints: ['tiny-sd35.safetensors'] } });
    browser = await launchBrowser();
    page = await openComfy(browser, comfy.url);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPanel(page);
  });
  beforeEach(async () => {
    await openOnCanvas(page, usersGraph(), 'barn');
    await page.evaluate(`window.app.canvas.selectItems(${nodesOf})`);
    await story().fill('');
  });
  shootFailures(() => page);
  afterAll(async () => {
    await browser?.close();
    await comfy?.stop();
  });

  it('delete no nodes, as they would on the canvas', async () => {
    await page.getByRole('button', { name: 'Generate Prompts' }).focus();
    await page.keyboard.press('Delete');
    await page.keyboard.press('Backspace');
    expect(await nodes()).toBe(7);

    await page.locator('#graph-canvas').focus();
    await page.keyboard.press('Delete');
    await expect.poll(nodes).toBe(0);
  });

  it('undo the text and not the graph', async () => {
    await page.evaluate(`window.app.rootGraph.remove(${nodesOf}[0])`);
    await undoable();
    await story().pressSequentially('Once upon a time');
    await page.keyboard.press('Control+z');
    await expect.poll(() => story().inputValue()).not.toBe('Once upon a time');
    expect(await nodes()).toBe(6);

    await page.locator('#graph-canvas').focus();
    await page.keyboard.press('Control+z');
    await expect.poll(nodes).toBe(7);
  });

  it('copy and paste the text and no nodes', async () => {
    await story().fill('Once upon a time. ');
    await story().press('Control+a');
    await page.keyboard.press('Control+c');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+v');
    expect(await story().inputValue()).toBe('Once upon a time. Once upon a time. ');
    expect(await nodes()).toBe(7);
  });

  it('start no run of the canvas: Ctrl+Enter is the panel’s own', async () => {
    await story().fill('Too short.');
    await story().press('Control+Enter');
    await page.getByText('Story too brief. Minimum 100 characters.').waitFor();
    expect(
      (await comfy.log()).filter(({ method, path }) => method === 'POST' && path.endsWith('/prompt')),
    ).toEqual([]);
  });
});

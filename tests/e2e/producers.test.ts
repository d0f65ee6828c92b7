import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareRealComfy } from '../../node_bridge/launcher/real-comfy.ts';
import { goodModel, goodShots, questionOf, startFakeLlm, type FakeLlm } from '../support/fake-llm.ts';
import { filesWithKey, holdsKey, KEY_FILE, PLANTED_KEY } from '../support/planted-key.ts';
import { startStandIn, type StandIn } from '../support/stand-in.ts';
import { launchBrowser, openComfy, openPanel } from './support/browser.ts';
import { overflow, seriousFindings } from './support/findings.ts';
import { completed, lastSequence } from './support/folder.ts';
import { shoot, shootFailures } from './support/shots.ts';
import { browserMemory } from './support/storage.ts';
import { choose, fillStory, frameItem, generatePrompts, start, summary } from './support/walk.ts';

const PATIENCE = { timeout: 90_000 };

let comfy: StandIn;
let browser: Browser;
let page: Page;
let llm: FakeLlm;
type Script = Parameters<typeof startFakeLlm>[0];

/** Also keeps to the form that it is tested with. */
const good: Script = (body, call) => {
  const isTest = body.messages.some(({ content }) => content.includes('falls from the clouds'));
  return isTest ? { text: '{"weather":"rain"}' } : goodModel()(body, call);
};
/** How the model answers now. */
let script = good;

beforeAll(async () => {
  const { pages } = await prepareRealComfy();
  llm = await startFakeLlm((body, call) => script(body, call), [{ id: 'fake-8b', max_model_len: 8192 }]);
  comfy = await startStandIn({ page: pages.newest, stepSeconds: 0.01 });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await comfy?.stop();
  await llm?.stop();
});
shootFailures(() => page);

const unfold = () => page.getByText('Advanced', { exact: true }).click();
const producer = (name: RegExp) => choose(page.getByRole('combobox', { name: 'Scene producer' }), name);
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const backToStory = () =>
  page
    .locator('.ss-steps')
    .getByRole('button', { name: /^Story/u })
    .click();
const story = () => page.getByRole('textbox', { name: 'Story', exact: true });

/** Two frames of an answer that then says nothing more. */
const stuck: Script = (body, call) => {
  if (questionOf(body) !== 'shots') return good(body, call);
  const text = JSON.stringify({ shots: goodShots(body).slice(0, 2) });
  return { silent: true, after: text.slice(0, -2) };
};

const sizes = [
  ['dark', 'dark', {}],
  ['light', 'light', {}],
  ['phone', 'dark', { viewport: { width: 390, height: 844 } }],
] as const;

describe.each(sizes)('an LLM server, %s', (name, palette, options) => {
  const findings = async (state: string) => {
    await shoot(page, `${name}-${state}`);
    return [
      ...(await seriousFindings(page, '.ss-root')),
      ...((await overflow(page, '.ss-root')) > 0 ? ['wider than its place'] : []),
    ];
  };

  beforeAll(async () => {
    await comfy.reset();
    await comfy.setModels({ text_encoders: ['clip_l.safetensors'] });
    await fetch(`${comfy.url}/api/settings/Comfy.ColorPalette`, {
      method: 'POST',
      body: JSON.stringify(palette),
    });
    script = good;
    page = await openComfy(browser, comfy.url, options);
    await openPanel(page);
    await fillStory(page, { frames: 4, drawWith: /^Rough board/u });
    await unfold();
  });
  afterAll(() => page.context().close());

  it('tells of producers that cannot work here why they cannot', async () => {
    await producer(/^Text model/u);
    await page.getByText(/No text encoder that can write is installed|needs version/u).waitFor();
    expect(await findings('text-model-missing')).toEqual([]);
  });

  it('is set up by clicks, with a key that the page does not keep', async () => {
    await producer(/^LLM server/u);
    await page.getByText('No server is set up yet.').waitFor();
    expect(await findings('llm-none')).toEqual([]);
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('custom');
    await page.getByRole('textbox', { name: 'Base URL' }).fill(llm.url);
    await page.getByRole('combobox', { name: 'Model', exact: true }).fill('fake-8b');
    await page.getByLabel('Key', { exact: true }).fill(PLANTED_KEY);
    await page.getByLabel('Key', { exact: true }).scrollIntoViewIfNeeded();
    expect(await findings('llm-form')).toEqual([]);
    await button('Save').click();
    await page.getByText('Key: configured (kept on the server)').waitFor();
    expect(llm.keys).not.toContain(PLANTED_KEY);
  });

  it('says in words what it can do', async () => {
    await button('Test').click();
    await page.getByRole('list', { name: 'It works.' }).waitFor(PATIENCE);
    await page.getByText('It takes 8,192 tokens at once.').waitFor();
    await page.getByRole('list', { name: 'It works.' }).scrollIntoViewIfNeeded();
    expect(await findings('llm-tested')).toEqual([]);
    expect(llm.keys.at(-1)).toBe(`Bearer ${PLANTED_KEY}`);
  });

  it('shows frames while they are written, and lets go of it at once', async () => {
    script = stuck;
    await button(/^Generate Prompts/u).click();
    await page.getByText('2 of 4', { exact: true }).waitFor(PATIENCE);
    expect(await findings('writing')).toEqual([]);
    await button('Cancel').click();
    await button(/^Generate Prompts/u).waitFor({ timeout: 1000 });
    expect(await story().inputValue()).toContain('At dusk Mira');
  });

  it('that fails leaves the story, and the rules can finish', async () => {
    script = () => ({ status: 402, body: { error: { message: 'no credit' } } });
    await button(/^Generate Prompts/u).click();
    await page.getByText('says that no credit is left').waitFor(PATIENCE);
    expect(await findings('llm-failed')).toEqual([]);
    expect(await story().inputValue()).toContain('At dusk Mira');
    await button('Finish with the built-in rules').click();
    await frameItem(page, 4).waitFor(PATIENCE);
    await backToStory();
  });

  it('writes the frames, which are drawn, and the key is nowhere', async () => {
    script = good;
    await unfold();
    await producer(/^LLM server/u);
    await generatePrompts(page);
    await start(page);
    await summary(page, '4 done').waitFor(PATIENCE);
    await completed(comfy.base);
    expect(lastSequence(comfy.base).producer).toMatchObject({ kind: 'llm', model: 'fake-8b' });
    expect(filesWithKey(comfy.base)).toEqual([KEY_FILE]);
    expect(holdsKey(comfy.said())).toBe(false);
    expect(holdsKey(await browserMemory(page))).toBe(false);
    expect(holdsKey(await page.content())).toBe(false);
  });

  it('forgets its key and is removed', async () => {
    await backToStory();
    await unfold();
    await button('Change').click();
    await button('Forget key').click();
    await page.getByText('The key is forgotten.').waitFor();
    await page.getByText('The key is forgotten.').scrollIntoViewIfNeeded();
    expect(await findings('llm-change')).toEqual([]);
    expect(filesWithKey(comfy.base)).toEqual([]);
    await button('Remove').click();
    await button('Remove').click();
    await page.getByText('No server is set up yet.').waitFor();
  });

  it('gives way to a list of shots that is kept as it is', async () => {
    await producer(/^Built-in rules/u);
    await page.getByRole('switch', { name: 'Keep my shots as they are' }).check();
    const shots = [
      'Mira lights the lamp.',
      'A boat in the fog.',
      'Mira runs down the stairs.',
      'She waves a lantern.',
    ];
    await story().fill([...shots, 'The old fisherman turns the boat.'].join('\n'));
    await page.getByText('5 shots', { exact: true }).waitFor();
    await story().scrollIntoViewIfNeeded();
    expect(await findings('keep-shots')).toEqual([]);
    await generatePrompts(page);
    await frameItem(page, 5).waitFor();
    expect(await page.locator('ss-frame-list li').count()).toBe(5);
  });

  it('or to three ways to tell a story, of which another can be taken', async () => {
    await backToStory();
    await unfold();
    await page.getByRole('switch', { name: 'Keep my shots as they are' }).uncheck();
    await page.getByRole('switch', { name: 'Offer three ways to tell it' }).check();
    await fillStory(page, { frames: 7 });
    await page.getByRole('switch', { name: 'Offer three ways to tell it' }).scrollIntoViewIfNeeded();
    expect(await findings('switches')).toEqual([]);
    await generatePrompts(page);
    await frameItem(page, 7).waitFor();
    await page.getByText('Ways to tell it').click();
    expect(await findings('ways')).toEqual([]);
    const title = await page.locator('.ss-way strong').nth(2).textContent();
    const before = await page.locator('.ss-head .ss-title').textContent();
    await page.getByRole('radio', { name: title ?? '' }).check();
    await page.locator('.ss-head .ss-title', { hasText: title ?? '' }).waitFor();
    expect(title).not.toBe(before);
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await page.locator('.ss-head .ss-title', { hasText: before ?? '' }).waitFor();

    await frameItem(page, 1).click();
    await page.getByRole('textbox', { name: 'Prompt' }).fill('a prompt of my own');
    await page.keyboard.press('Escape');
    await page.getByRole('radio', { name: title ?? '' }).check();
    await page.getByText('Frame 1 was edited by hand.').waitFor();
    await page.getByText('Frame 1 was edited by hand.').scrollIntoViewIfNeeded();
    expect(await findings('ways-asks')).toEqual([]);
    await button('Leave them').click();
  });
});

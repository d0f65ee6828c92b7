import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Sequence } from '../../../web/core/sequence.ts';
import { OPEN_KEY } from '../../../web/services/run/open-key.ts';
import { openPanel, storyTab } from '../../e2e/support/browser.ts';
import { picturesOf } from '../../e2e/support/folder.ts';
import { start, summary } from '../../e2e/support/walk.ts';
import { Proxy, type Passed, type ProxyOptions } from '../../support/proxy.ts';
import { barePage } from './bare-page.ts';
import { lanName, type Chrome } from './chrome.ts';
import { fatefulSequence, type Story } from './graph.ts';
import { drawsOf, storedIn } from './kept.ts';
import type { FaultServer } from './servers.ts';

/** The same server under its own address, and as it is usually reached by others in a house. */
export const origins: [what: string, host: string][] = [
  ['a secure origin', '127.0.0.1'],
  ['http on a LAN name', lanName],
];

/** A page with our panel in a browser, behind a network that can be broken. Each visit has an origin, and so a storage, of its own. */
export class Visit {
  readonly proxy: Proxy;
  readonly url: string;
  sequence: Sequence = fatefulSequence({});
  /** What its pages had to complain of, for whoever looks into a failed test. */
  readonly complaints: string[] = [];
  readonly #chrome: Chrome;
  readonly #server: FaultServer;
  #context: BrowserContext | undefined;
  #isNew = true;

  private constructor(chrome: Chrome, server: FaultServer, proxy: Proxy, url: string) {
    this.#chrome = chrome;
    this.#server = server;
    this.proxy = proxy;
    this.url = url;
  }

  static async to(
    chrome: Chrome,
    server: FaultServer,
    host: string,
    options: ProxyOptions = {},
  ): Promise<Visit> {
    const proxy = await new Proxy(server.url, { files: barePage, ...options }).start();
    return new Visit(chrome, server, proxy, proxy.url.replace('127.0.0.1', host));
  }

  /** What its pages may store, in bytes. Before the first of them is opened: Chromium remembers for half a minute what is left. */
  async limitStorage(quotaSize: number): Promise<void> {
    await this.#storage((session, origin) =>
      session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize }),
    );
  }

  /** The system gives a port again after a while, and the browser has what an earlier visit stored there. */
  async #forget(): Promise<void> {
    const page = await this.#storage((session, origin) =>
      session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' }),
    );
    await page.close();
  }

  /** What is set holds while the page is open. */
  async #storage(change: (session: CDPSession, origin: string) => Promise<unknown>): Promise<Page> {
    this.#context ??= await this.#chrome.context();
    const page = await this.#context.newPage();
    await change(await this.#context.newCDPSession(page), new URL(this.url).origin);
    return page;
  }

  /** A tab with the page, whose panel is closed. */
  async open(): Promise<Page> {
    if (this.#isNew) await this.#forget();
    this.#isNew = false;
    this.#context ??= await this.#chrome.context();
    const page = await this.#context.newPage();
    page.on('pageerror', ({ message }) => this.complaints.push(message));
    page.on('console', (said) => {
      if (['error', 'warning'].includes(said.type())) this.complaints.push(said.text());
    });
    await page.goto(`${this.url}/`);
    await storyTab(page).waitFor();
    return page;
  }

  /** A tab with our panel open. */
  async panel(): Promise<Page> {
    const page = await this.open();
    await openPanel(page);
    return page;
  }

  /** A tab whose panel has the prompts of a story, which this browser had open before. */
  async review(story: Story): Promise<Page> {
    this.sequence = { ...fatefulSequence(story), revision: 1 };
    const folder = path.join(this.#server.base, 'output', 'sequences', this.sequence.id);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'sequence.json'), JSON.stringify(this.sequence));
    const page = await this.panel();
    await page.getByRole('textbox', { name: 'Story', exact: true }).waitFor();
    await remember(page, this.sequence.id);
    await page.reload();
    await openPanel(page);
    await page.getByRole('button', { name: 'Start Generation' }).waitFor();
    return page;
  }

  /** The same, and the run is started and its first frame is drawn. */
  async begin(story: Story): Promise<Page> {
    const page = await this.review(story);
    await start(page);
    await page.getByText(`Frame 1 of ${this.sequence.frames.length}`).waitFor();
    return page;
  }

  /** SIGKILL to the browser; `open` starts it again. */
  async kill(): Promise<void> {
    this.#context = undefined;
    await this.#chrome.kill();
  }

  /** Ids of the jobs that the server got, in order. */
  jobs(): string[] {
    return this.proxy.passed.filter(isSend).map(({ body }) => /"prompt_id":"([^"]+)"/u.exec(body)?.[1] ?? '');
  }

  /** Names of the pictures in the sequence's folder. */
  pictures(): string[] {
    return picturesOf(this.#server.base, this.sequence.id);
  }

  /** The document in the folder; throws when it does not parse. */
  stored(): Sequence {
    return storedIn(this.#server.base, this.sequence.id);
  }

  /** How often the server really drew each frame, in order of the frames. */
  draws(): number[] {
    return drawsOf(this.#server, this.sequence);
  }

  async close(): Promise<void> {
    for (const page of this.#context?.pages() ?? []) await page.close().catch(() => undefined);
    await this.proxy.stop();
  }
}

const isSend = ({ method, path: route, reached }: Passed) =>
  reached && method === 'POST' && route.endsWith('/api/prompt');

/** Has the browser believe that this sequence was open when the page was left. */
const remember = (page: Page, id: string) =>
  page.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('story-sequence');
    opening.onsuccess = () => {
      const writing = opening.result.transaction('values', 'readwrite');
      writing.objectStore('values').put('${id}', '${OPEN_KEY}');
      writing.oncomplete = () => { opening.result.close(); resolve(); };
      writing.onerror = reject;
    };
  })`);

export const PATIENCE = { timeout: 90_000 };

/** Until the panel says that so many frames are done, and nothing else. */
export const completesIn = (page: Page, frames: number) => summary(page, `${frames} done`).waitFor(PATIENCE);

import type { CDPSession, Page } from 'playwright-core';

/** What a page holds on to; `mostUrls`: the most object URLs that it has held at once. */
export type Held = { heapBytes: number; nodes: number; listeners: number; urls: number; mostUrls: number };

/** Reads from the browser what a page holds, after a garbage collection. */
export class Gauge {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async on(page: Page): Promise<Gauge> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('HeapProfiler.enable');
    return new Gauge(page, session);
  }

  async read(): Promise<Held> {
    // What the first collection lets go of may hold more, through finalisers.
    for (let times = 0; times < 3; times += 1) await this.#session.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return {
      heapBytes: value('JSHeapUsedSize'),
      nodes: value('Nodes'),
      listeners: value('JSEventListeners'),
      urls: await this.#page.evaluate<number>('globalThis.objectUrls.open.size'),
      mostUrls: await this.#page.evaluate<number>('globalThis.objectUrls.most'),
    };
  }
}

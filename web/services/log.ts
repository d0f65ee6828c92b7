import type { LogLine } from '../core/report/report.ts';

const KEPT = 200;

/** The last lines of what happened to runs on this page, for a report. In memory only. */
export class Log {
  readonly #now: () => string;
  #lines: LogLine[] = [];

  /** `now` gives the time in ISO form. */
  constructor(now: () => string) {
    this.#now = now;
  }

  get lines(): readonly LogLine[] {
    return this.#lines;
  }

  add(code: string, about = ''): void {
    this.#lines = [...this.#lines.slice(1 - KEPT), { at: this.#now(), code, about }];
  }
}

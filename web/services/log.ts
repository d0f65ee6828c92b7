import { logLineOf } from '../core/report/log-line.ts';
import type { LogLine } from '../core/report/report.ts';
import type { RunEvent } from '../core/run/events.ts';

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

  event(event: RunEvent): void {
    const line = logLineOf(event);
    if (line) this.add(line.code, line.about);
  }

  add(code: string, about = ''): void {
    this.#lines = [...this.#lines.slice(1 - KEPT), { at: this.#now(), code, about }];
  }
}

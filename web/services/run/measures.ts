import * as z from 'zod/mini';
import { measuredDurations, measureKey, type MeasuredRun } from '../../core/run/estimate.ts';
import type { Sequence } from '../../core/sequence.ts';
import type { Db } from '../db.ts';

const KEY = 'measured';
const KINDS = 40;
const TIMES = 30;

const storedSchema = z.array(z.object({ key: z.string(), durationsMs: z.array(z.number()) }));

/** Execution times of earlier runs in this browser, for the word on time before Start. */
export class Measures {
  readonly #db: Db;
  runs: MeasuredRun[] = [];

  constructor(db: Db) {
    this.#db = db;
  }

  async open(): Promise<void> {
    const stored = storedSchema.safeParse(await this.#db.get(KEY).catch(() => undefined));
    this.runs = stored.success ? stored.data : [];
  }

  /** Keeps the times of a finished run; the newest few of each kind. */
  add(sequence: Sequence): void {
    const times = measuredDurations(sequence);
    if (times.length === 0) return;
    const key = measureKey(sequence);
    const before = this.runs.find((run) => run.key === key)?.durationsMs ?? [];
    const others = this.runs.filter((run) => run.key !== key);
    this.runs = [...others, { key, durationsMs: [...before, ...times].slice(-TIMES) }].slice(-KINDS);
    void this.#db.set(KEY, this.runs);
  }
}

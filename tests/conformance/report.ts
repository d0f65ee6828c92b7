import type { Row } from './row.ts';

/** What became of each row on one server, told as a table at the end: a row that was not asked is not forgotten. */
export class Report {
  version = 'unknown';
  readonly #name: string;
  readonly #held: string[] = [];
  readonly #excused: [string, string][] = [];
  readonly #failed: string[] = [];

  constructor(name: string) {
    this.#name = name;
  }

  excused(row: Row, reason: string): void {
    this.#excused.push([row.id, reason]);
  }

  async judge(row: Row, check: () => Promise<void>): Promise<void> {
    try {
      await check();
      this.#held.push(row.id);
    } catch (error) {
      this.#failed.push(row.id);
      throw error;
    }
  }

  print(): void {
    const counts = `${this.#held.length} held, ${this.#excused.length} excused, ${this.#failed.length} failed`;
    const excused = this.#excused.map(([id, reason]) => `  excused  ${id.padEnd(26)} ${reason}`);
    const failed = this.#failed.map((id) => `  failed   ${id}`);
    console.log([`\n${this.#name} (ComfyUI ${this.version}): ${counts}`, ...excused, ...failed].join('\n'));
  }
}

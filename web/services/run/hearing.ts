import type { Report } from '../../core/run/events.ts';
import { isGenerating, sequenceOf, type Run } from '../../core/run/run.ts';
import { findTake, lastTake } from '../../core/run/takes.ts';
import type { JobEvent, Preview } from '../comfy/messages.ts';
import type { Clock } from './clock.ts';
import type { Desk } from './desk.ts';
import { PreviewUrl } from './previews.ts';
import type { Watcher } from './watcher.ts';

export type HearingParts = { desk: Desk; watcher: Watcher; clock: Clock };

/** What the socket says of our jobs: hints that make us look, and pictures that are not done yet. */
export class Hearing {
  readonly #parts: HearingParts;
  readonly #preview = new PreviewUrl();

  constructor(parts: HearingParts) {
    this.#parts = parts;
  }

  /** Object URL of the running frame's latest preview. */
  get preview(): string | undefined {
    return this.#preview.url;
  }

  hear(event: JobEvent): void {
    const { desk, watcher, clock } = this.#parts;
    if (!isGenerating(desk.run)) return;
    const { jobId } = event;
    if (!findTake(desk.run.sequence, jobId)) return;
    if (event.type === 'over') return watcher.hasten(jobId);
    const told: Report[] = [
      { type: 'queued', jobId },
      { type: 'running', jobId, nowMs: clock.now() },
    ];
    if (event.type === 'progressed') told.push({ ...event, type: 'progressed' });
    for (const report of told) desk.report(report);
  }

  /** Whether the preview is of the frame that runs, and is shown. */
  show(preview: Preview): boolean {
    const running = runningJob(this.#parts.desk.run);
    if (running === undefined || (preview.jobId !== undefined && preview.jobId !== running)) return false;
    this.#preview.show(preview);
    return true;
  }

  /** A preview goes with its frame. Call after each change of the run. */
  follow(before: Run): void {
    if (runningJob(before) !== runningJob(this.#parts.desk.run)) this.end();
  }

  end(): void {
    this.#preview.clear();
  }
}

function runningJob(run: Run): string | undefined {
  const frames = sequenceOf(run)?.frames ?? [];
  return frames.map(lastTake).find((take) => take?.state === 'running')?.jobId;
}

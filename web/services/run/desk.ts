import type { Report } from '../../core/run/events.ts';
import type { Run } from '../../core/run/run.ts';

/** The store as those who work for it see it: what the run is now, and where to report. */
export interface Desk {
  readonly run: Run;
  report(event: Report): void;
}

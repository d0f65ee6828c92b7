import type { Outcome, RunEvent } from '../run/events.ts';
import type { LogLine } from './report.ts';

/** Events that come many times a second and tell nothing afterwards. */
const chatter: ReadonlySet<RunEvent['type']> = new Set(['progressed', 'prompts-written', 'edit', 'undo']);

/** What the log keeps of an event: its kind and codes, nothing that the user wrote. */
export function logLineOf(event: RunEvent): Omit<LogLine, 'at'> | undefined {
  return chatter.has(event.type) ? undefined : { code: event.type, about: aboutOf(event) };
}

function aboutOf(event: RunEvent): string {
  if ('outcome' in event)
    return [short(event.jobId), event.outcome.state, failureOf(event.outcome)].join(' ').trim();
  if ('cause' in event) return `${event.cause} ${counted(event.jobIds)}`;
  if ('failure' in event && event.failure) return event.failure.code;
  if ('connection' in event) return event.connection;
  if ('jobIds' in event) return counted(event.jobIds);
  return 'jobId' in event ? short(event.jobId) : '';
}

const short = (jobId: string): string => jobId.slice(0, 8);
const counted = (jobIds: readonly string[]): string =>
  `${jobIds.length}: ${jobIds.slice(0, 5).map(short).join(' ')}`;

const failureOf = (outcome: Outcome): string => (outcome.state === 'failed' ? outcome.failure.code : '');

import type { RunEvent } from '../run/events.ts';
import type { LogLine } from './report.ts';

/** Events that come many times a second and tell nothing afterwards. */
const chatter: ReadonlySet<RunEvent['type']> = new Set(['progressed', 'prompts-written', 'edit', 'undo']);

/** What the log keeps of an event: its kind and codes, nothing that the user wrote. */
export function logLineOf(event: RunEvent): Omit<LogLine, 'at'> | undefined {
  return chatter.has(event.type) ? undefined : { code: event.type, about: aboutOf(event) };
}

function aboutOf(event: RunEvent): string {
  switch (event.type) {
    case 'settled':
      return [short(event.jobId), event.outcome.state, failureOf(event.outcome)].join(' ').trim();
    case 'queued':
    case 'running':
      return short(event.jobId);
    case 'taken-back':
      return counted(event.jobIds);
    case 'missing':
      return `${event.cause} ${counted(event.jobIds)}`;
    case 'stopped':
    case 'start-refused':
    case 'prompts-failed':
      return event.failure.code;
    case 'connection':
      return event.connection;
    default:
      return '';
  }
}

const short = (jobId: string): string => jobId.slice(0, 8);
const counted = (jobIds: readonly string[]): string =>
  `${jobIds.length}: ${jobIds.slice(0, 5).map(short).join(' ')}`;

const failureOf = (outcome: Extract<RunEvent, { type: 'settled' }>['outcome']): string =>
  outcome.state === 'failed' ? outcome.failure.code : '';

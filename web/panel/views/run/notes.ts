import { html, nothing, type TemplateResult } from 'lit';
import { isGenerating, type Connection, type Generating } from '../../../core/run/run.ts';
import { slowOf } from '../../../core/run/slow.ts';
import { numberRuns } from '../../../core/words/format.ts';
import { explainCheck } from '../../../core/words/preflight.ts';
import { explain } from '../../../core/words/words.ts';
import { icon } from '../../parts/icon.ts';
import { failureDetails } from '../../parts/failure-details.ts';
import { message } from '../../parts/message.ts';
import type { RunParts } from './run-parts.ts';

export type RunNotes = RunParts & { onRetry: () => void };

/** What must not be missed: why it stopped, what failed, a server that does not answer. */
export function runNotes(view: RunNotes): TemplateResult {
  return html`${stopped(view)} ${mended(view)} ${failedFrames(view)} ${connection(view)}`;
}

function stopped(view: RunNotes) {
  const failure = view.sequence.run?.stopped ?? ('failure' in view.run ? view.run.failure : undefined);
  if (!failure) return nothing;
  return message({
    tone: 'bad',
    ...explainCheck(view.words, failure),
    details: failureDetails(view.services, view.words, failure),
  });
}

/** What went wrong in the night and mended itself is told in the morning. */
function mended({ sequence, words }: RunNotes) {
  const count = Number(sequence.run?.mended?.about?.['count'] ?? 0);
  return count > 0 ? message({ tone: 'info', ...words.run.mended(count) }) : nothing;
}

/** Failed frames, told by cause: forty frames that fail alike are one message. What stopped the run is told already. */
function failedFrames(view: RunNotes) {
  const { progress, words, onRetry, run, sequence } = view;
  const stop = sequence.run?.stopped?.code;
  const failed = progress.frames.filter(
    ({ state, failure }) => state === 'failed' && (stop === undefined || failure?.code !== stop),
  );
  const causes = Map.groupBy(failed, ({ failure }) => failure?.code ?? 'frame-error');
  return [...causes.values()].map((frames, index) => {
    const failure = frames.find((frame) => frame.failure)?.failure ?? { code: 'frame-error' as const };
    const { what, safe, next } = explain(words, failure);
    const where = words.run.framesFailed(numberRuns(frames.map(({ number }) => number)), frames.length > 1);
    const retry = html`<button type="button" class="ss-btn ss-btn-small" @click=${onRetry}>
      ${icon('retry')}${words.run.retryFailed}
    </button>`;
    const first = index === 0 && !isGenerating(run);
    return message({
      tone: 'bad',
      what: `${where}. ${what}`,
      safe,
      next,
      ...(first && { actions: retry }),
      details: failureDetails(view.services, view.words, failure),
    });
  });
}

function connection({ run, words }: RunParts) {
  if (!isGenerating(run) || run.connection !== 'unreachable') return nothing;
  const { unreachable, unreachableSafe, unreachableNext } = words.run;
  return message({ tone: 'warn', what: unreachable, safe: unreachableSafe, next: unreachableNext });
}

/** A socket takes a moment to open: until then it is not worth a word. */
const HEARING_MS = 5000;

const isDeaf = (connection: Connection) => connection === 'off' || connection === 'silent';

/** Whether the server has a job of ours at all, so that there is something to ask about. */
const waitsForServer = ({ frames }: RunParts['progress']) =>
  frames.some(({ state }) => state === 'queued' || state === 'running');

/** What is good to know while it runs, below the pictures. */
export function quietNotes({ run, words, progress, sequence, services }: RunParts) {
  if (!isGenerating(run)) return nothing;
  const pausedByUser = run.phase === 'Paused' && !sequence.run?.stopped;
  const notes = [
    isDeaf(run.connection) && waitsForServer(progress) && progress.elapsedMs > HEARING_MS
      ? words.run.liveOff
      : '',
    run.retries.length > 0 ? words.run.retrying(run.retries.length) : '',
    pausedByUser ? takenBack(progress, words) : '',
    slowOf(run, services.studio.now()) ? words.run.slow(progress.current ?? 1) : '',
    letsOthersFirst(run, progress) ? words.run.othersFirst : '',
    run.phase === 'Paused' ? '' : words.run.mayClose,
  ].filter(Boolean);
  return notes.map((note) => html`<p class="ss-quiet-note">${icon('info')}<span>${note}</span></p>`);
}

/** The run made way, and nothing of it runs since. */
const letsOthersFirst = ({ yieldedAt, phase }: Generating, { done, failed, frames }: RunParts['progress']) =>
  phase !== 'Paused' && yieldedAt === done + failed && frames.every(({ state }) => state !== 'running');

function takenBack({ frames }: RunParts['progress'], words: RunParts['words']): string {
  const waiting = frames.filter(({ state }) => state === 'waiting').length;
  return waiting > 0 ? words.run.takenBack(waiting) : '';
}

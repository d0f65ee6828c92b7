import type { Failure } from '../failure.ts';
import type { Run } from '../run/run.ts';
import { isGenerating, sequenceOf } from '../run/run.ts';
import { lastTake } from '../run/takes.ts';
import type { Engine, Frame, Sequence } from '../sequence.ts';
import { scrub } from './scrub.ts';

/** Something worth a line in the log: when (ISO), its code, and what it was about. */
export type LogLine = { at: string; code: string; about: string };

/** Where it happened. */
export type Scene = { pack: string; comfy: string; browser: string; secure: boolean; locale: string };

/**
 * A report for whoever mends the fault: codes, states and versions. Neither story nor prompts, no address, no folder, no
 * key: what an error's own text says is scrubbed.
 */
export function reportOf(scene: Scene, run: Run, log: readonly LogLine[], failure?: Failure): string {
  const sequence = sequenceOf(run);
  return [
    '# Story Sequence report',
    `pack ${scene.pack}, ComfyUI ${scene.comfy || 'unknown'}, ${scrub(scene.browser, 200)}`,
    `language ${scrub(scene.locale, 20)}, ${scene.secure ? 'secure' : 'insecure'} origin`,
    `phase ${run.phase}${isGenerating(run) ? `, updates ${run.connection}` : ''}`,
    ...(sequence ? sequenceLines(sequence) : []),
    ...(failure ? ['## Failure', ...failureLines(failure)] : []),
    '## Log',
    ...log.map(({ at, code, about }) => `${at} ${code} ${scrub(about, 200)}`.trim()),
  ].join('\n');
}

function sequenceLines(sequence: Sequence): string[] {
  const { engine, settings, story, run, frames, revision, origin } = sequence;
  return [
    `engine ${engineOf(engine)}, family ${story.family}, ${settings.width}x${settings.height}, revision ${revision}, origin ${origin}`,
    ...(run ? [`run ${run.state}${run.stopped ? `, stopped by ${run.stopped.code}` : ''}`] : []),
    '## Frames',
    ...frames.map(frameLine),
    ...(run?.stopped ? ['## Stopped by', ...failureLines(run.stopped)] : []),
  ];
}

function engineOf(engine: Engine): string {
  if (engine.kind === 'rough') return 'rough board';
  return engine.kind === 'shipped' ? engine.graph : `canvas of ${Object.keys(engine.graph).length} nodes`;
}

function frameLine(frame: Frame): string {
  const take = lastTake(frame);
  const state = take?.state ?? 'waiting';
  const job = take ? `, take ${take.number} ${take.jobId.slice(0, 8)}` : '';
  return `${frame.frameNumber} ${state}${job}${take?.failure ? `, ${take.failure.code}` : ''}`;
}

const failureLines = ({ code, about = {}, detail }: Failure): string[] => [
  code,
  ...Object.entries(about).map(([name, value]) => `${name}: ${scrub(value, 200)}`),
  ...(detail ? [scrub(detail)] : []),
];

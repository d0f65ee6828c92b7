import type { Failure } from '../../core/failure.ts';
import type { FrameProgress, Progress } from '../../core/run/progress.ts';
import type { ImageFile } from '../../core/image-file.ts';
import type { Frame, Sequence, Take } from '../../core/sequence.ts';

export type FrameState = 'undrawn' | 'waiting' | 'running' | 'drawn' | 'failed' | 'cancelled';

/** What the board shows of a frame: its picture if it has one, else how it stands and why. */
export type FrameView = {
  frame: Frame;
  state: FrameState;
  picture?: { image: ImageFile; version: string };
  failure?: Failure;
  /** 0..1 of the running frame. */
  ratio?: number;
};

/** The frames of a sequence in story order, with what the run tells about them. */
export function frameViews(sequence: Sequence, progress: Progress | undefined): FrameView[] {
  const told = new Map(progress?.frames.map((frame) => [frame.id, frame]));
  const running = progress !== undefined && progress.current !== null;
  return sequence.frames.map((frame) => frameView(frame, told.get(frame.id), running));
}

/** One frame as the board shows it. A frame that is drawn anew keeps its last picture until the new one is there. */
export function frameView(frame: Frame, told: FrameProgress | undefined, running = false): FrameView {
  const active = frame.takes.find((take) => take.number === frame.activeTake);
  const state = stateOf(frame, active, told, running);
  const failure = state === 'failed' ? (told?.failure ?? frame.takes.at(-1)?.failure) : undefined;
  return {
    frame,
    state,
    ...(active?.image && { picture: { image: active.image, version: active.jobId } }),
    ...(failure && { failure }),
    ...(told?.ratio !== undefined && { ratio: told.ratio }),
  };
}

function stateOf(
  frame: Frame,
  active: Take | undefined,
  told: FrameProgress | undefined,
  running: boolean,
): FrameState {
  if (told?.state === 'running') return 'running';
  if (active?.image) return 'drawn';
  // Without a run, "waiting" only means that there is no take yet.
  if (told?.state === 'queued' || (told?.state === 'waiting' && running)) return 'waiting';
  const last = frame.takes.at(-1)?.state;
  if (last === 'failed' || last === 'lost' || last === 'interrupted') return 'failed';
  if (last === 'cancelled') return 'cancelled';
  return last === 'planned' || last === 'queued' || last === 'running' ? 'waiting' : 'undrawn';
}

/** Counts of a list of frames, for the line beside the title. */
export function countFrames(views: FrameView[]): { total: number; drawn: number; failed: number } {
  const count = (state: FrameState) => views.filter((view) => view.state === state).length;
  return {
    total: views.length,
    drawn: views.filter((view) => view.picture).length,
    failed: count('failed'),
  };
}

/** Path of an image inside its sequence's folder, or undefined when it lies elsewhere. */
export function pathInSequence(sequenceId: string, image: ImageFile): string | undefined {
  const folder = `sequences/${sequenceId}`;
  const subfolder = image.subfolder.replaceAll('\\', '/');
  if (image.type !== 'output' || (subfolder !== folder && !subfolder.startsWith(`${folder}/`)))
    return undefined;
  return `${subfolder.slice(folder.length + 1)}/${image.filename}`.replace(/^\//, '');
}

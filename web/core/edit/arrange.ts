import type { Frame, Sequence } from '../sequence.ts';
import type { Shot } from '../shot.ts';
import { FRAMES_MAX } from '../story/limits.ts';

/** A change of the list of frames. */
export type Arrangement =
  /** `to` counts from 0. */
  | { do: 'move'; frame: string; to: number }
  | { do: 'duplicate'; frame: string; newId: string }
  /** A new frame behind `after`, or in front when it is null. */
  | { do: 'insert'; after: string | null; newId: string }
  /** Frames with prompts of their own behind `after`, or at the end when it is null; one id for each. */
  | { do: 'add-frames'; after: string | null; frames: readonly WrittenFrame[]; newIds: readonly string[] }
  | { do: 'delete'; frame: string };

/** A frame whose prompt is kept as it is; without a shot it takes place and time of its neighbour. */
export type WrittenFrame = { prompt: string; negative?: string; description: string; shot?: Shot };

/** The sequence with its frames in a new order or number, counted 1..N; unchanged where 1 to 50 would not hold. */
export const arrange = (sequence: Sequence, edit: Arrangement): Sequence =>
  withFrames(sequence, arranged(sequence, edit));

function arranged(sequence: Sequence, edit: Arrangement): Frame[] {
  const { frames } = sequence;
  if (edit.do === 'insert') return insertBehind(frames, edit.after, emptyFrame(sequence, edit));
  if (edit.do === 'add-frames') return addWritten(sequence, edit);
  const index = frames.findIndex(({ id }) => id === edit.frame);
  const frame = frames[index];
  if (!frame) return frames;
  if (edit.do === 'move') return frames.toSpliced(index, 1).toSpliced(Math.max(0, edit.to), 0, frame);
  if (edit.do === 'duplicate') {
    return frames.toSpliced(index + 1, 0, { ...frame, id: edit.newId, takes: [], activeTake: null });
  }
  return frames.toSpliced(index, 1);
}

function addWritten(sequence: Sequence, edit: Extract<Arrangement, { do: 'add-frames' }>): Frame[] {
  const { frames } = sequence;
  const after = edit.after ?? frames.at(-1)?.id ?? null;
  const index = frames.findIndex(({ id }) => id === after);
  if (index < 0 || edit.frames.length > edit.newIds.length) return frames;
  const added = edit.frames.map(({ prompt, negative, description, shot }, at): Frame => {
    const empty = emptyFrame(sequence, { after, newId: edit.newIds[at] ?? '' });
    return {
      ...empty,
      prompt,
      ...(negative !== undefined && { negative }),
      description,
      shot: shot ?? { ...empty.shot, moment: description },
      locked: true,
    };
  });
  return frames.toSpliced(index + 1, 0, ...added);
}

function insertBehind(frames: Frame[], after: string | null, frame: Frame): Frame[] {
  const index = frames.findIndex(({ id }) => id === after);
  if (after !== null && index < 0) return frames;
  return frames.toSpliced(index + 1, 0, frame);
}

/** A frame to be filled by hand: it takes over place, time and weather of its neighbour, so that the story flows. */
function emptyFrame(sequence: Sequence, edit: { after: string | null; newId: string }): Frame {
  const neighbour = sequence.frames.find(({ id }) => id === edit.after) ?? sequence.frames[0];
  const shot: Shot = {
    moment: '',
    cast: [],
    place: neighbour?.shot.place ?? null,
    time: neighbour?.shot.time ?? 'day',
    weather: neighbour?.shot.weather ?? 'clear',
    size: 'wide shot',
    angle: 'eye level',
    light: neighbour?.shot.light ?? '',
    mood: neighbour?.shot.mood ?? '',
    props: [],
    beat: null,
  };
  const blank = { frameNumber: 1, prompt: '', description: '', locked: false, takes: [], activeTake: null };
  return { ...blank, id: edit.newId, shot, origin: 'user' };
}

function withFrames(sequence: Sequence, frames: Frame[]): Sequence {
  if (frames === sequence.frames || frames.length < 1 || frames.length > FRAMES_MAX) return sequence;
  const numbered = frames.map((frame, index) => ({ ...frame, frameNumber: index + 1 }));
  return { ...sequence, frames: numbered };
}

import type { Engine, Frame, Sequence, Settings } from './sequence.ts';
import type { Shot } from './shot.ts';
import type { FamilyId } from './story/families.ts';
import { FRAMES_MAX } from './story/limits.ts';

/** One change of a sequence under review, as data: what is undone, replayed and tested is the same thing. */
export type Edit =
  | { do: 'prompt'; frame: string; text: string }
  | { do: 'description'; frame: string; text: string }
  | { do: 'shot'; frame: string; patch: Partial<Shot> }
  | { do: 'lock'; frame: string }
  /** Gives the prompt back to the renderer. */
  | { do: 'unlock'; frame: string }
  /** `to` counts from 0. */
  | { do: 'move'; frame: string; to: number }
  | { do: 'duplicate'; frame: string; newId: string }
  /** A new frame behind `after`, or in front when it is null. */
  | { do: 'insert'; after: string | null; newId: string }
  | { do: 'delete'; frame: string }
  | { do: 'title'; text: string }
  | { do: 'look'; character: string; look: string }
  | { do: 'engine'; engine: Engine; settings: Settings; family: FamilyId };

/** What the renderer gives for a frame; `negative` is absent in families without one. */
export type Rendered = { prompt: string; negative?: string };

/** Writes the prompt of a shot in the dialect of the sequence's family. */
export type RenderPrompt = (shot: Shot, sequence: Sequence) => Rendered;

/**
 * The sequence after one edit. Frames stay numbered 1..N and between 1 and 50; an edit that would break that, or that
 * names a frame that is not there, gives the sequence back untouched. Takes are never dropped.
 */
export function applyEdit(sequence: Sequence, edit: Edit, render: RenderPrompt): Sequence {
  switch (edit.do) {
    case 'prompt':
      return changeFrame(sequence, edit.frame, (frame) => writtenByHand(frame, edit.text));
    case 'description':
      return changeFrame(sequence, edit.frame, (frame) => ({ ...frame, description: edit.text }));
    case 'shot':
      return changeShot(sequence, edit.frame, edit.patch, render);
    case 'lock':
      return changeFrame(sequence, edit.frame, (frame) => ({ ...frame, locked: true }));
    case 'unlock':
      return unlock(sequence, edit.frame, render);
    case 'title':
      return { ...sequence, title: edit.text, bible: { ...sequence.bible, title: edit.text } };
    case 'look':
      return changeLook(sequence, edit.character, edit.look, render);
    case 'engine':
      return changeEngine(sequence, edit, render);
    case 'move':
    case 'duplicate':
    case 'insert':
    case 'delete':
      return withFrames(sequence, arrange(sequence, edit));
  }
}

type Arrangement = Extract<Edit, { do: 'move' | 'duplicate' | 'insert' | 'delete' }>;

function arrange(sequence: Sequence, edit: Arrangement): Frame[] {
  const { frames } = sequence;
  if (edit.do === 'insert') return insertBehind(frames, edit.after, emptyFrame(sequence, edit));
  const index = frames.findIndex(({ id }) => id === edit.frame);
  const frame = frames[index];
  if (!frame) return frames;
  if (edit.do === 'move') return frames.toSpliced(index, 1).toSpliced(Math.max(0, edit.to), 0, frame);
  if (edit.do === 'duplicate') {
    return frames.toSpliced(index + 1, 0, { ...frame, id: edit.newId, takes: [], activeTake: null });
  }
  return frames.toSpliced(index, 1);
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

function changeFrame(sequence: Sequence, id: string, change: (frame: Frame) => Frame): Sequence {
  return { ...sequence, frames: sequence.frames.map((frame) => (frame.id === id ? change(frame) : frame)) };
}

function writtenByHand(frame: Frame, text: string): Frame {
  if (text === frame.prompt) return frame;
  return { ...frame, prompt: text, locked: true, origin: 'user' };
}

function rendered(frame: Frame, sequence: Sequence, render: RenderPrompt): Frame {
  if (frame.locked) return frame;
  const { negative: _, ...rest } = frame;
  return { ...rest, ...render(frame.shot, sequence) };
}

function changeShot(sequence: Sequence, id: string, patch: Partial<Shot>, render: RenderPrompt): Sequence {
  return changeFrame(sequence, id, (frame) =>
    rendered({ ...frame, shot: { ...frame.shot, ...patch } }, sequence, render),
  );
}

function unlock(sequence: Sequence, id: string, render: RenderPrompt): Sequence {
  const origin = sequence.origin === 'mixed' ? 'embedded' : sequence.origin;
  const giveBack = (frame: Frame): Frame => ({
    ...frame,
    locked: false,
    origin: origin === 'agent' ? 'model' : origin,
  });
  return changeFrame(sequence, id, (frame) => rendered(giveBack(frame), sequence, render));
}

function changeLook(sequence: Sequence, id: string, look: string, render: RenderPrompt): Sequence {
  const cast = sequence.bible.cast.map((member) =>
    // The short forms were made from the old look: kept, they would bring it back wherever space is short.
    member.id === id ? { ...member, look, lookShort: shortened(look), tags: [] } : member,
  );
  const next = { ...sequence, bible: { ...sequence.bible, cast } };
  const shows = (frame: Frame) => frame.shot.cast.some((member) => member.id === id);
  return {
    ...next,
    frames: next.frames.map((frame) => (shows(frame) ? rendered(frame, next, render) : frame)),
  };
}

const shortened = (look: string) =>
  look
    .split(/\s+/)
    .slice(0, 12)
    .join(' ')
    .replace(/[,;:]$/, '');

/** Pictures of another engine do not belong beside the new ones: takes stay, but none is active any more. */
function changeEngine(
  sequence: Sequence,
  edit: Extract<Edit, { do: 'engine' }>,
  render: RenderPrompt,
): Sequence {
  const { engine, settings, family } = edit;
  const next: Sequence = { ...sequence, engine, settings, story: { ...sequence.story, family } };
  const familyChanged = family !== sequence.story.family;
  const drawnAnew =
    JSON.stringify([engine, settings]) !== JSON.stringify([sequence.engine, sequence.settings]);
  return {
    ...next,
    frames: next.frames
      .map((frame) => (familyChanged ? rendered(frame, next, render) : frame))
      .map((frame) => (drawnAnew ? { ...frame, activeTake: null } : frame)),
  };
}

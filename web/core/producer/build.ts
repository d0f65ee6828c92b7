import { sequenceSchema, type Engine, type Frame, type Sequence, type Story } from '../sequence.ts';
import type { Settings } from '../settings.ts';
import type { Produced, ProducedFrame } from './produced.ts';
import { renderPrompt } from './render.ts';
import { slug } from './slug.ts';

/** Ids come from outside: core makes none. */
export type Ids = { sequenceId: string; frameIds: readonly string[] };

/** A new sequence in review, from what a producer gave; `at` is an ISO time. Throws when an id is missing: a bug. */
export function buildSequence(
  story: Story,
  settings: Settings,
  engine: Engine,
  produced: Produced,
  ids: Ids,
  at: string,
): Sequence {
  const frames = produced.frames.map((frame, index) => frameOf(frame, index, story, produced, ids));
  return sequenceSchema.parse({
    format: 1,
    id: ids.sequenceId,
    revision: 0,
    title: produced.bible.title,
    status: 'reviewing',
    createdAt: at,
    updatedAt: at,
    story,
    bible: produced.bible,
    frames,
    engine,
    settings,
    origin: produced.origin,
    ...(produced.record && { producer: produced.record }),
    ...(produced.options && { options: produced.options }),
    warnings: produced.warnings,
    run: null,
    thumbnail: null,
  });
}

function frameOf(frame: ProducedFrame, index: number, story: Story, produced: Produced, ids: Ids): Frame {
  const id = ids.frameIds[index];
  if (id === undefined) throw new Error(`no id for frame ${index + 1}`);
  const rendered = renderPrompt(frame.shot, produced.bible, story.family);
  return {
    id,
    frameNumber: index + 1,
    shot: frame.shot,
    ...rendered,
    ...(frame.prompt !== undefined && { prompt: frame.prompt }),
    description: frame.description,
    origin: frame.origin,
    locked: false,
    takes: [],
    activeTake: null,
  };
}

/** The id of a sequence: its title as a slug and 8 hex digits that the caller drew. */
export const sequenceIdOf = (title: string, hex: string): string => `${slug(title, 'story')}-${hex}`;

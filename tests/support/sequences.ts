import type { Draft } from '../../web/core/story/draft.ts';
import { emptyDraft } from '../../web/core/story/draft.ts';
import type { ImageFile } from '../../web/core/image-file.ts';
import type { Frame, Sequence, Take } from '../../web/core/sequence.ts';
import type { Shot } from '../../web/core/shot.ts';
import type { Attempt } from '../../web/core/run/takes.ts';

/** A time of the tests' own day, `seconds` after its beginning. */
export const at = (seconds = 0): string =>
  new Date(Date.UTC(2026, 10, 21, 10, 0, 0) + seconds * 1000).toISOString();

/** Canonical job id of a frame's take, readable in failures. */
export const job = (frame: number, take = 1): string =>
  `00000000-0000-4000-8000-${String(frame).padStart(6, '0')}${String(take).padStart(6, '0')}`;

export const frameId = (number: number): string => String(number).padStart(8, '0');

export const aShot = (change: Partial<Shot> = {}): Shot => ({
  moment: 'A moment',
  cast: [{ id: 'mara', doing: 'walks', side: 'centre' }],
  place: null,
  time: 'day',
  weather: 'clear',
  size: 'wide shot',
  angle: 'eye level',
  light: '',
  mood: '',
  props: [],
  beat: null,
  ...change,
});

export const aFrame = (number: number, change: Partial<Frame> = {}): Frame => ({
  id: frameId(number),
  frameNumber: number,
  shot: aShot({ moment: `Moment ${number}` }),
  prompt: `prompt ${number}`,
  description: `Description ${number}`,
  origin: 'embedded',
  locked: false,
  takes: [],
  activeTake: null,
  ...change,
});

export function aSequence(frames = 3, change: Partial<Sequence> = {}): Sequence {
  return {
    format: 1,
    id: 'the-lighthouse-0badcafe',
    revision: 0,
    title: 'The lighthouse',
    status: 'reviewing',
    createdAt: at(),
    updatedAt: at(),
    story: {
      text: 'A story. '.repeat(20).trim(),
      frameCount: Math.max(1, frames),
      arc: null,
      family: 'sdxl',
    },
    bible: {
      title: 'The lighthouse',
      style: 'storybook illustration',
      atmosphere: 'quiet',
      cast: [
        {
          id: 'mara',
          name: 'Mara',
          aliases: [],
          kind: 'person',
          sex: 'female',
          age: 'old',
          look: 'an old woman in a yellow coat',
          lookShort: 'an old woman in yellow',
          tags: ['1girl'],
          colour: '#cc9900',
        },
      ],
      places: [],
      palette: [],
    },
    frames: Array.from({ length: frames }, (_, index) => aFrame(index + 1)),
    engine: { kind: 'rough' },
    settings: { width: 512, height: 512, steps: null, cfg: null, seed: { policy: 'per-frame', base: 7 } },
    origin: 'embedded',
    warnings: [],
    run: null,
    thumbnail: null,
    ...change,
  };
}

export const aDraft = (change: Partial<Draft> = {}): Draft => ({
  ...emptyDraft,
  text: 'An old woman climbs the lighthouse to light the lamp. '.repeat(3),
  frameCount: 3,
  ...change,
});

export const anImage = (frame: number, take = 1, sequence = aSequence().id): ImageFile => ({
  filename: `frame-${String(frame).padStart(3, '0')}_take-${take}_00001_.png`,
  subfolder: `sequences/${sequence}/frames`,
  type: 'output',
});

export const aTake = (frame: number, change: Partial<Take> = {}): Take => ({
  number: 1,
  jobId: job(frame),
  seed: 6 + frame,
  prompt: `prompt ${frame}`,
  state: 'planned',
  at: at(),
  ...change,
});

/** One attempt for each frame. */
export const attempts = (frames: number, take = 1): Attempt[] =>
  Array.from({ length: frames }, (_, index) => attempt(index + 1, take));

export const attempt = (frame: number, take = 1): Attempt => ({
  frameId: frameId(frame),
  jobId: job(frame, take),
  seed: 6 + frame,
});

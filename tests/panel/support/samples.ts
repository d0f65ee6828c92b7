import type { Bible, Character } from '../../../web/core/bible.ts';
import type { Failure } from '../../../web/core/failure.ts';
import type { ShippedChoice } from '../../../web/core/graph/shipped-choices.ts';
import type { Generating, Run } from '../../../web/core/run/run.ts';
import type { Frame, Sequence, Take } from '../../../web/core/sequence.ts';
import type { Shot } from '../../../web/core/shot.ts';
import { aFrame, aShot } from '../../support/sequences.ts';

export const STARTED = '2026-11-21T12:00:00.000Z';
export const NOW = Date.parse(STARTED) + 41_000;

export const STORY =
  'Lena, the mail carrier, finds one letter left in her bag. She crosses the pass in snow with her dog Bruno, ' +
  'loses the way, finds a row of poles, and brings the letter to old Ivo beyond the ridge.';

const person: Pick<Character, 'aliases' | 'kind' | 'age' | 'lookShort' | 'tags'> = {
  aliases: [],
  kind: 'person',
  age: 'adult',
  lookShort: '',
  tags: [],
};

export const bible: Bible = {
  title: 'The Last Letter',
  style: 'storybook illustration',
  atmosphere: 'quiet',
  cast: [
    {
      ...person,
      id: 'lena',
      name: 'Lena',
      sex: 'female',
      look: 'a young woman in a long red coat, grey wool cap and a white scarf',
      colour: '#c4453c',
    },
    {
      ...person,
      id: 'bruno',
      name: 'Bruno',
      kind: 'animal',
      sex: 'male',
      look: 'a large blue-grey dog with dark ears',
      colour: '#6b8299',
    },
    {
      ...person,
      id: 'ivo',
      name: 'Ivo',
      sex: 'male',
      look: 'an old man with a white beard, ochre waistcoat and flat cap',
      colour: '#c08a2b',
    },
  ],
  places: [
    {
      id: 'village',
      name: 'Village square',
      aliases: [],
      look: 'post office with a slate roof, low houses, mountains behind',
      tags: [],
      indoors: false,
    },
    {
      id: 'pass',
      name: 'The pass',
      aliases: [],
      look: 'steep snow slopes, a road marked by wooden poles',
      tags: [],
      indoors: false,
    },
    {
      id: 'hut',
      name: 'Ivo’s hut',
      aliases: [],
      look: 'a small hut, iron stove, one window to the valley',
      tags: [],
      indoors: true,
    },
  ],
  palette: [],
};

type Told = [description: string, cast: string[], patch: Partial<Shot>];

const told: Told[] = [
  [
    'Lena locks the post office at dawn; one letter is left in her bag.',
    ['lena', 'bruno'],
    { time: 'dawn', place: 'village' },
  ],
  [
    'Two small figures climb the pass road; clouds build over the ridge.',
    ['lena', 'bruno'],
    { size: 'full shot' },
  ],
  [
    'Snow closes the path. Lena shields her eyes and cannot see the way.',
    ['lena', 'bruno'],
    { size: 'medium shot', weather: 'storm' },
  ],
  [
    'Bruno barks beside the first buried pole until she follows.',
    ['bruno', 'lena'],
    { size: 'close-up', weather: 'snow' },
  ],
  ['A yellow window in the dark. They come down to Ivo’s hut.', ['lena', 'bruno'], { time: 'night' }],
  [
    'Ivo reads by the stove: his daughter is coming home in spring.',
    ['ivo'],
    { size: 'close-up', place: 'hut', time: 'night' },
  ],
  [
    'From the top of the pass Ivo waves until they are small.',
    ['ivo', 'lena', 'bruno'],
    { size: 'over-the-shoulder' },
  ],
];

const shotOf = ([moment, cast, patch]: Told): Shot =>
  aShot({
    moment,
    cast: cast.map((id, index) => ({ id, doing: '', side: index === 0 ? 'left' : 'right' })),
    place: 'pass',
    time: 'noon',
    ...patch,
  });

/** Frame `number` (from 1) of the sample; longer sequences repeat its seven. */
export function frame(number: number, patch: Partial<Frame> = {}): Frame {
  const source = told[(number - 1) % told.length]!;
  const names = source[1].map((id) => bible.cast.find((member) => member.id === id)?.look).join(' and ');
  return aFrame(number, {
    id: number.toString(16).padStart(8, '0'),
    shot: shotOf(source),
    prompt: `${names}. ${source[0]} Storybook illustration, soft gouache, paper grain.`,
    description: source[0],
    ...patch,
  });
}

export const take = (number: number, patch: Partial<Take> = {}): Take => ({
  number: 1,
  jobId: `job-${number}`,
  seed: 410 + number,
  prompt: frame(number).prompt,
  state: 'done',
  at: STARTED,
  ...patch,
});

export const drawn = (number: number, patch: Partial<Frame> = {}): Frame =>
  frame(number, {
    takes: [
      take(number, {
        durationMs: 13_000 + number * 150,
        image: {
          filename: `frame-00${number}_take-1_00001_.png`,
          subfolder: 'sequences/the-last-letter-8c1f02d7/frames',
          type: 'output',
        },
      }),
    ],
    activeTake: 1,
    ...patch,
  });

export const inState = (number: number, state: Take['state'], failure?: Failure): Frame =>
  frame(number, { takes: [take(number, { state, ...(failure && { failure }) })] });

export function sequence(frames = 7, patch: Partial<Sequence> = {}): Sequence {
  return {
    format: 1,
    id: 'the-last-letter-8c1f02d7',
    revision: 1,
    title: 'The Last Letter',
    status: 'reviewing',
    createdAt: STARTED,
    updatedAt: STARTED,
    story: { text: STORY, frameCount: frames, arc: null, family: 'sdxl' },
    bible,
    frames: Array.from({ length: frames }, (_, index) => frame(index + 1)),
    engine: {
      kind: 'shipped',
      graph: 't2i_sdxl',
      files: { checkpoint: 'sd_xl_base_1.0.safetensors' },
      loras: [],
    },
    settings: { width: 1344, height: 768, steps: 25, cfg: 7, seed: { policy: 'per-frame', base: 411 } },
    origin: 'embedded',
    warnings: [],
    run: null,
    thumbnail: null,
    ...patch,
  };
}

export const storyEntry = (failure?: Failure): Run => ({
  phase: 'StoryEntry',
  problems: [],
  ...(failure && { failure }),
});

export const reviewing = (of = sequence(), past: Sequence[] = []): Run => ({
  phase: 'PromptsReview',
  sequence: of,
  past,
});

const record = (frames: Frame[], state: 'active' | 'paused' | 'complete') => ({
  state,
  startedAt: STARTED,
  frames: frames.map(({ id }) => id),
});

/** Two frames drawn, the third in work, the rest queued. */
export function generating(patch: Partial<Generating> = {}): Generating {
  const frames = [
    drawn(1),
    drawn(2),
    inState(3, 'running'),
    ...[4, 5, 6, 7].map((number) => inState(number, 'queued')),
  ];
  return {
    phase: 'GeneratingFrame',
    sequence: sequence(7, { frames, status: 'generating', run: record(frames, 'active') }),
    live: { jobId: 'job-3', value: 5, max: 8 },
    runningSince: NOW - 9_000,
    connection: 'live',
    retries: [],
    leaving: [],
    ...patch,
  };
}

export function paused(): Generating {
  const frames = [drawn(1), drawn(2), drawn(3), ...[4, 5, 6, 7].map((number) => inState(number, 'planned'))];
  return {
    phase: 'Paused',
    sequence: sequence(7, { frames, status: 'generating', run: record(frames, 'paused') }),
    connection: 'live',
    retries: [],
    leaving: [],
  };
}

/** The run is over; `failed` names the frames that were not drawn, with their cause. */
export function complete(failed: Record<number, Failure> = {}): Run {
  const frames = [1, 2, 3, 4, 5, 6, 7].map((number) =>
    failed[number] ? inState(number, 'failed', failed[number]) : drawn(number),
  );
  const finishedAt = new Date(NOW + 83_000).toISOString();
  return {
    phase: 'SequenceComplete',
    sequence: sequence(7, { frames, status: 'complete', run: { ...record(frames, 'complete'), finishedAt } }),
    past: [],
  };
}

const checkpoints = ['dreamshaper_8.safetensors', 'sd_xl_base_1.0.safetensors'];

const always = { group: 'frames' as const, aspects: {}, references: 0, overRough: false, lacks: [] };

/** The shipped graphs as a server with one SDXL and one 1.5 checkpoint offers them. */
export const shipped: ShippedChoice[] = [
  {
    id: 't2i_sdxl',
    title: 'SDXL',
    ...always,
    families: ['sdxl', 'illustrious', 'photoreal'],
    defaults: { width: 1344, height: 768, steps: 25, cfg: 7 },
    grid: 8,
    takesLoras: true,
    files: [{ slot: 'checkpoint', options: checkpoints, fitting: ['sd_xl_base_1.0.safetensors'] }],
    missing: [],
  },
  {
    id: 't2i_flux1_dev',
    title: 'FLUX.1 dev',
    ...always,
    families: ['flux1'],
    defaults: { width: 1344, height: 768, steps: 20, cfg: 1 },
    grid: 16,
    takesLoras: false,
    files: [{ slot: 'model', options: [], fitting: [] }],
    missing: [{ slot: 'model', folder: 'diffusion_models', wanted: 'flux1-dev.safetensors' }],
  },
  {
    id: 't2i_sd15',
    title: 'SD 1.5',
    ...always,
    families: ['sd15'],
    defaults: { width: 768, height: 432, steps: 20, cfg: 8 },
    grid: 8,
    takesLoras: true,
    files: [{ slot: 'checkpoint', options: checkpoints, fitting: ['dreamshaper_8.safetensors'] }],
    missing: [],
  },
];

import type { Angle, ShotType } from '../shot.ts';

/**
 * How the words of a shot are put together. `mixed`: tags, then sentences. `instruction`: what changes and what stays
 * as in the reference pictures; sentences where a frame has none. `motion`: what moves, and the camera.
 */
export type Form = 'tags' | 'mixed' | 'phrases' | 'sentences' | 'instruction' | 'motion';

/** How a model family wants its prompts, and what its model cards name where a graph does not say. */
export type Dialect = {
  form: Form;
  /** Words before everything else. */
  quality: string;
  /** Null where the family has no negative prompt, or does not listen to one. */
  negative: string | null;
  /** Longest prompt in tokens as `counter` counts them, and in words where the family's guide says so. */
  budget: number;
  counter: 'clip' | 't5' | 'llm';
  words?: { least: number; most: number };
  /** ComfyUI reads `(words:1.2)` as a weight for this family, so brackets that are text are escaped. */
  weights: boolean;
  /** Style words in place of the bible's, for families that are made for one style. */
  style: string | null;
  /** Hex codes stand beside the names of colours. */
  hexColours: boolean;
  /** `english`: words of other languages mean nothing to its text encoder. */
  languages: 'english' | 'many';
  /** How reference pictures are counted and named in the prompt; null where the family takes none. */
  references: { max: number; word: 'image' | 'Picture'; opening: string } | null;
  steps: number;
  cfg: number;
  /** The distilled guidance of FLUX models, which stands in place of cfg. */
  guidance?: number;
  sampler: string;
  scheduler: string;
  size: { width: number; height: number };
};

/** Shot, who and action stand within the first so many tokens: CLIP reads a prompt in chunks of this length. */
export const CLIP_CHUNK = 75;

/** Shot sizes as booru tags. */
export const sizeTags: Readonly<Record<ShotType, string>> = {
  'wide shot': 'wide shot',
  'full shot': 'full body',
  'medium long shot': 'cowboy shot',
  'medium shot': 'upper body',
  'close-up': 'portrait, close-up',
  'extreme close-up': 'close-up, macro',
  'two-shot': 'cowboy shot, two characters',
  'over-the-shoulder': 'over shoulder',
};

/** Angles as booru tags; '' where none is needed. */
export const angleTags: Readonly<Record<Angle, string>> = {
  'eye level': '',
  low: 'from below',
  high: 'from above',
  "bird's eye": 'from above, aerial view',
  tilted: 'dutch angle',
  'from the side': 'from side',
  'from behind': 'from behind',
};

/** Angles as words; '' where none is needed. */
export const angleWords: Readonly<Record<Angle, string>> = {
  'eye level': '',
  low: 'low angle',
  high: 'high angle',
  "bird's eye": "bird's eye view",
  tilted: 'tilted angle',
  'from the side': 'from the side',
  'from behind': 'from behind',
};

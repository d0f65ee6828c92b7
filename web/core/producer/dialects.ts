import type { Angle, ShotType } from '../shot.ts';
import type { FamilyId } from '../story/families.ts';

/** How a model family wants its prompts. Quality words and negatives are data that a user may change. */
export type Dialect = {
  form: 'tags' | 'phrases' | 'sentences';
  /** Words before everything else. */
  quality: string;
  /** Null where the family has no negative prompt. */
  negative: string | null;
  /** Longest prompt in estimated tokens. */
  budget: number;
  /** CLIP families read brackets as weights, so those in text are escaped. */
  clip: boolean;
  /** Style words in place of the bible's, for families that are made for one style. */
  style: string | null;
  /** What the family's model cards name where a graph does not say. */
  steps: number;
  cfg: number;
};

/** Shot, who and action stand within the first so many tokens: CLIP reads a prompt in chunks of this length. */
export const CLIP_CHUNK = 75;

const flaws =
  'worst quality, low quality, lowres, blurry, bad hands, deformed, extra limbs, watermark, signature, text';

export const dialects: Readonly<Record<FamilyId, Dialect>> = {
  illustrious: {
    form: 'tags',
    quality: 'masterpiece, best quality, newest, absurdres, highres, safe',
    negative:
      'nsfw, worst quality, old, early, low quality, lowres, signature, username, logo, bad hands, mutated hands',
    budget: 150,
    clip: true,
    style: null,
    steps: 26,
    cfg: 5.5,
  },
  sdxl: {
    form: 'phrases',
    quality: '',
    negative: flaws,
    budget: 150,
    clip: true,
    style: null,
    steps: 25,
    cfg: 7,
  },
  photoreal: {
    form: 'phrases',
    quality: '',
    negative: 'illustration, painting, cgi, cartoon, deformed hands, blurry, watermark, text',
    budget: 150,
    clip: true,
    style: '35mm film photograph, natural light, fine grain',
    steps: 28,
    cfg: 5,
  },
  sd15: {
    form: 'phrases',
    quality: '',
    negative: flaws,
    budget: 75,
    clip: true,
    style: null,
    steps: 25,
    cfg: 7.5,
  },
  sd35: {
    form: 'sentences',
    quality: '',
    negative: 'blurry, low quality, watermark, text',
    budget: 250,
    clip: true,
    style: null,
    steps: 28,
    cfg: 4.5,
  },
  flux1: {
    form: 'sentences',
    quality: '',
    negative: null,
    budget: 300,
    clip: false,
    style: null,
    steps: 20,
    cfg: 1,
  },
};

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

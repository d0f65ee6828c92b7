import type { FamilyId, MotionFamilyId } from '../story/families.ts';
import type { Dialect } from './dialects.ts';

/** When the figures below were last looked up, and where. */
export const dialectsAsOf = '2026-11-21';
export const dialectSources = [
  'Comfy-Org/ComfyUI comfy/sd1_clip.py, comfy/text_encoders, comfy_extras/nodes_qwen.py',
  'comfyanonymous/ComfyUI_examples',
  'Comfy-Org/workflow_templates',
  'mcmonkeyprojects/SwarmUI docs/Model Support.md',
  'Acly/krita-ai-diffusion style presets',
  'black-forest-labs/flux, black-forest-labs/flux2',
  'QwenLM/Qwen-Image',
  'Wan-Video/Wan2.2',
  'Lightricks/LTX-2',
] as const;

const square = (side: number) => ({ width: side, height: side });

const flaws =
  'worst quality, low quality, lowres, blurry, bad hands, deformed, extra limbs, watermark, signature, text';
const booruFlaws =
  'nsfw, worst quality, old, early, low quality, lowres, signature, username, logo, bad hands, mutated hands';
const fewFlaws = 'blurry, low quality, watermark, text';

const sdxl: Dialect = {
  form: 'phrases',
  quality: '',
  negative: flaws,
  budget: 150,
  counter: 'clip',
  weights: true,
  style: null,
  hexColours: false,
  languages: 'english',
  references: null,
  steps: 25,
  cfg: 7,
  sampler: 'euler',
  scheduler: 'normal',
  size: square(1024),
};

const illustrious: Dialect = {
  ...sdxl,
  form: 'tags',
  quality: 'masterpiece, best quality, newest, absurdres, highres, safe',
  negative: booruFlaws,
  steps: 26,
  cfg: 5.5,
  sampler: 'euler_ancestral',
};

const sd35: Dialect = {
  ...sdxl,
  form: 'sentences',
  negative: fewFlaws,
  budget: 250,
  counter: 't5',
  steps: 28,
  cfg: 4.5,
  scheduler: 'sgm_uniform',
};

const flux1: Dialect = {
  ...sd35,
  negative: null,
  budget: 300,
  steps: 20,
  cfg: 1,
  guidance: 3.5,
  scheduler: 'simple',
};

const flux2: Dialect = {
  ...flux1,
  budget: 400,
  counter: 'llm',
  weights: false,
  hexColours: true,
  languages: 'many',
  references: { max: 6, word: 'image', opening: '' },
  guidance: 4,
  scheduler: 'Flux2Scheduler',
};

/** Large text encoders in the manner of a chat model: brackets are text to them, and many languages are read. */
const qwenImage: Dialect = {
  ...sd35,
  budget: 400,
  counter: 'llm',
  weights: false,
  languages: 'many',
  steps: 20,
  cfg: 4,
  scheduler: 'simple',
  size: square(1328),
};

/** What each family of image models wants. */
export const dialects: Readonly<Record<FamilyId, Dialect>> = {
  sdxl,
  illustrious,
  noobai: { ...illustrious, steps: 28, cfg: 5 },
  pony: {
    ...illustrious,
    quality: 'score_9, score_8_up, score_7_up, rating_safe',
    negative: 'score_4, score_5, score_6, low quality, bad hands, deformed, watermark, signature, text',
    steps: 25,
    cfg: 6.5,
  },
  anima: {
    ...illustrious,
    form: 'mixed',
    quality: 'masterpiece, best quality, newest, safe',
    budget: 300,
    counter: 'llm',
    steps: 30,
    cfg: 4,
    sampler: 'er_sde',
    scheduler: 'simple',
  },
  photoreal: {
    ...sdxl,
    negative: 'illustration, painting, cgi, cartoon, deformed hands, blurry, watermark, text',
    style: '35mm film photograph, natural light, fine grain',
    steps: 28,
    cfg: 5,
    sampler: 'dpmpp_2m',
    scheduler: 'karras',
  },
  // One chunk of CLIP, 75 tokens, less what the estimate may be off.
  sd15: { ...sdxl, budget: 72, cfg: 7.5, size: square(512) },
  sd35,
  flux1,
  kontext: {
    ...flux1,
    form: 'instruction',
    budget: 150,
    guidance: 2.5,
    references: { max: 1, word: 'image', opening: 'Change the scene:' },
  },
  flux2,
  klein: {
    ...flux2,
    budget: 120,
    words: { least: 40, most: 70 },
    references: { max: 4, word: 'image', opening: '' },
    steps: 4,
  },
  'qwen-image': { ...qwenImage, negative: fewFlaws },
  'qwen-edit': {
    ...qwenImage,
    form: 'instruction',
    negative: null,
    budget: 200,
    // ComfyUI puts "Picture 1:" before each picture that it hands to this encoder.
    references: { max: 3, word: 'Picture', opening: 'Next Scene:' },
    size: square(1024),
  },
  'z-image': { ...qwenImage, negative: null, steps: 8, cfg: 1, size: square(1024) },
  'z-image-base': { ...qwenImage, steps: 30, cfg: 5, sampler: 'res_multistep', size: square(1024) },
  // Its T5 part is cut at 128 tokens.
  hidream: { ...sd35, budget: 116, steps: 50, cfg: 5, scheduler: 'simple' },
  chroma: { ...sd35, budget: 400, steps: 26, cfg: 4, scheduler: 'simple' },
};

/** What each family of video models wants, from a picture. */
export const motionDialects: Readonly<Record<MotionFamilyId, Dialect>> = {
  wan: {
    ...qwenImage,
    form: 'motion',
    negative:
      'static, still picture, overexposed, blurred details, subtitles, lettering, worst quality, low quality, ' +
      'jpeg artifacts, extra fingers, bad hands, bad face, deformed, merged fingers, cluttered background, ' +
      'walking backwards',
    budget: 190,
    counter: 't5',
    words: { least: 0, most: 120 },
    weights: true,
    steps: 20,
    cfg: 3.5,
    size: { width: 832, height: 480 },
  },
  ltx: {
    ...qwenImage,
    form: 'motion',
    negative: 'blurry, low quality, still frame, watermark, subtitles',
    budget: 270,
    words: { least: 0, most: 200 },
    steps: 8,
    cfg: 1,
    size: { width: 1280, height: 720 },
  },
};

/** The dialect of any family, of pictures or of motion. */
export const dialectOf = (family: FamilyId | MotionFamilyId): Dialect =>
  family === 'wan' || family === 'ltx' ? motionDialects[family] : dialects[family];

import type { ArcId } from '../story/arcs.ts';
import type { FamilyId, MotionFamilyId } from '../story/families.ts';
import type { Angle, ShotType, TimeOfDay, Weather } from '../shot.ts';

const arcs: Record<ArcId, string> = {
  linear: 'In order',
  'three-act': 'Three acts',
  freytag: 'Freytag’s pyramid',
  'heros-journey': 'Hero’s journey',
  kishotenketsu: 'Kishōtenketsu, a twist without a fight',
  'in-medias-res': 'From the middle of it',
  rise: 'Rise',
  fall: 'Fall',
  'fall-rise': 'Fall, then rise',
  'rise-fall': 'Rise, then fall',
  'rise-fall-rise': 'Rise, fall, rise',
  'fall-rise-fall': 'Fall, rise, fall',
  'save-the-cat': 'Save the cat, 15 beats',
  'story-circle': 'Story circle, there and back',
};

const families: Record<FamilyId, string> = {
  sdxl: 'SDXL',
  illustrious: 'Illustrious',
  noobai: 'NoobAI',
  pony: 'Pony',
  anima: 'Anima',
  photoreal: 'SDXL photoreal',
  sd15: 'SD 1.5',
  sd35: 'SD 3.5',
  flux1: 'FLUX.1',
  kontext: 'FLUX.1 Kontext',
  flux2: 'FLUX.2',
  klein: 'FLUX.2 klein',
  'qwen-image': 'Qwen-Image',
  'qwen-edit': 'Qwen-Image-Edit',
  'z-image': 'Z-Image Turbo',
  'z-image-base': 'Z-Image',
  hidream: 'HiDream-I1',
  chroma: 'Chroma',
};

const motionFamilies: Record<MotionFamilyId, string> = { wan: 'Wan 2.2', ltx: 'LTX-2' };

const shotTypes: Record<ShotType, string> = {
  'wide shot': 'Wide',
  'full shot': 'Full',
  'medium long shot': 'Medium long',
  'medium shot': 'Medium',
  'close-up': 'Close-up',
  'extreme close-up': 'Extreme close-up',
  'two-shot': 'Two-shot',
  'over-the-shoulder': 'Over the shoulder',
};

const angles: Record<Angle, string> = {
  'eye level': 'Eye level',
  low: 'Low',
  high: 'High',
  "bird's eye": 'Bird’s eye',
  tilted: 'Tilted',
  'from the side': 'From the side',
  'from behind': 'From behind',
};

const times: Record<TimeOfDay, string> = {
  dawn: 'Dawn',
  morning: 'Morning',
  day: 'Day',
  noon: 'Noon',
  afternoon: 'Afternoon',
  dusk: 'Dusk',
  night: 'Night',
};

const weathers: Record<Weather, string> = {
  clear: 'Clear',
  cloudy: 'Cloudy',
  rain: 'Rain',
  storm: 'Storm',
  snow: 'Snow',
  fog: 'Fog',
  wind: 'Wind',
};

/** Words that several views share. */
export const commonWords = {
  size: (width: number, height: number) => `${width} × ${height}`,
  product: 'Story Sequence',
  steps: 'Steps',
  story: 'Story',
  frames: 'Frames',
  run: 'Run',
  view: 'View',
  done: 'done',
  newMenu: 'New',
  createSequence: 'Create Story Sequence',
  library: 'Library',
  openBoard: 'Open board',
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  tryAgain: 'Try again',
  details: 'Details',
  back: 'Back',
  frame: (number: number) => `Frame ${number}`,
  less: (label: string) => `Less: ${label}`,
  more: (label: string) => `More: ${label}`,
  ctrlEnter: 'Ctrl Enter',
  saving: 'Saving',
  unreachable: {
    what: 'ComfyUI does not answer.',
    safe: 'Frames that are queued go on without this page. Everything drawn is saved.',
    next: 'Check that ComfyUI is running. This page tries again by itself.',
  },
  arcs,
  families,
  motionFamilies,
  shotTypes,
  angles,
  times,
  weathers,
};

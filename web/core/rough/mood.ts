import type { Pose } from './pose.ts';

/** What a face shows. */
export type Mood = 'plain' | 'glad' | 'laughing' | 'sad' | 'angry' | 'afraid' | 'amazed' | 'stern';

const moods: readonly (readonly [RegExp, Mood])[] = [
  [/\bsadly\b/, 'sad'],
  [
    /^(?!.*\b(not|never|without) (a )?laugh)(?=.*\b(laugh(s|ing)?|giggl\w+|chuckl\w+|grin(s|ning)?)\b)/,
    'laughing',
  ],
  [/\b(not|never|without) (a )?(smil\w+|laugh\w*)/, 'stern'],
  [
    /\b(smil\w+|beam(s|ing)|glad\w*|happ\w+|delight\w*|cheer\w*|joy\w*|proud\w*|rejoic\w+|celebrat\w+|sing(s|ing)?|danc\w+|hug\w*|embrac\w+|kiss\w*|lips curved)\b/,
    'glad',
  ],
  [
    /\b(weep\w*|wept|cr(ies|ying)|sob\w*|tears(?! (up|at|the|a|it|his|her|off|open|down)\b)|sad\w*|mourn\w*|griev\w+|lonely|miserabl\w+|disappoint\w*|sorrow\w*|sorry|sigh\w*|homesick|ill|downcast|corners of the mouth down)\b/,
    'sad',
  ],
  [
    /\b(angr\w+|furious\w*|rag(e|es|ing)(?! (fire|storm|sea|river|waters|wind)s?\b)|scowl\w*|shout\w*|yell(s|ed|ing)?|snarl\w*|glar\w+|scold\w*|fight\w*|threaten\w*|growl\w*|hiss\w*|fist\w*|argu\w+|teeth (set|clenched)|jaw set)\b/,
    'angry',
  ],
  [
    /\b(afraid|fear\w*|fright\w*|scar(es|ed)|terrif\w+|scream\w*|trembl\w+|horrif\w+|panic\w*|flee\w*|fled|cower\w*|shak(es|ing) with|shiver\w*|alarm\w*|breath (held|short)|worr\w+|nervous\w*|shoulders raised)\b/,
    'afraid',
  ],
  [
    /\b(surpris\w+|amaz\w+|astonish\w*|gasp\w*|stunned|marvel\w*|wonder\w*|discover\w*|startled|mouth (wide )?open|lips parted|eyebrows raised|eyes wide|wide-eyed|jaw drops)\b/,
    'amazed',
  ],
  [
    /\b(stern\w*|intent\w*|frown\w*|grim\w*|determined|narrow\w* eyes|eyes narrowed|forehead creased|absorbed|serious|concentrat\w+|stares?|glower\w*|refus\w+)\b/,
    'stern',
  ],
];

/** The mood of a face from what somebody is doing; a pose that cries or shouts says it too. */
export function moodOf(doing: string, { eyes, mouth, mood }: Pose): Mood {
  const words = doing.toLowerCase();
  const told = moods.find(([pattern]) => pattern.test(words))?.[1];
  if (told !== undefined) return told;
  if (mood !== undefined) return mood;
  return mouth === 'open' && eyes === 'open' ? 'amazed' : 'plain';
}

/** A face in numbers: how far the inner and outer ends of the brows move up, and how mouth and eyes are. */
export interface Features {
  inner: number;
  outer: number;
  /** Corners of the mouth: up is a smile. */
  curve: number;
  /** How far the mouth is open. */
  open: number;
  /** Factor on the eyes. */
  wide: number;
}

export const features: Record<Mood, Features> = {
  plain: { inner: 0, outer: 0, curve: 0.02, open: 0, wide: 1 },
  glad: { inner: 0.06, outer: 0.02, curve: 0.17, open: 0, wide: 0.95 },
  laughing: { inner: 0.1, outer: 0.04, curve: 0.2, open: 0.2, wide: 0.95 },
  sad: { inner: 0.18, outer: -0.1, curve: -0.14, open: 0, wide: 0.9 },
  angry: { inner: -0.2, outer: 0.1, curve: -0.1, open: 0.1, wide: 0.95 },
  afraid: { inner: 0.24, outer: 0.06, curve: -0.06, open: 0.12, wide: 1.35 },
  amazed: { inner: 0.2, outer: 0.2, curve: 0, open: 0.16, wide: 1.3 },
  stern: { inner: -0.07, outer: 0.02, curve: -0.02, open: 0, wide: 0.9 },
};

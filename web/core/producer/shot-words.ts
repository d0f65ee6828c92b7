import { shotTypes, type Angle, type ShotType } from '../shot.ts';

const sizes: readonly [RegExp, ShotType][] = [
  [/extreme close|detail|insert|macro|\becu\b/i, 'extreme close-up'],
  [/over.the.shoulder|\bots\b/i, 'over-the-shoulder'],
  [/two.?shot|group/i, 'two-shot'],
  [/close.?up|portrait|\bface\b|\bm?cu\b/i, 'close-up'],
  [/medium long|cowboy|american|three.quarter|\bmls\b/i, 'medium long shot'],
  [/full.?(?:shot|body)|\bfs\b/i, 'full shot'],
  [/medium|waist|upper body|\bms\b/i, 'medium shot'],
  [/wide|long shot|establishing|aerial|\bw?ls\b|\bws\b/i, 'wide shot'],
];

/** The shot size that words name, by our names or the usual others. */
export function sizeOf(text: string): ShotType | undefined {
  const exact = shotTypes.find((type) => type === text.trim().toLowerCase());
  return exact ?? sizes.find(([pattern]) => pattern.test(text))?.[1];
}

const angles: readonly [RegExp, Angle][] = [
  [/bird.?s.?eye|straight down|top.?down|overhead|\baerial\b/i, "bird's eye"],
  [/\b(?:low|worm.?s.?eye)[ -]?angle\b|\bfrom (?:below|underneath|the ground)\b|\blooking up at\b/i, 'low'],
  [/\bhigh[ -]?angle\b|\bfrom (?:above|up high)\b|\blooking down (?:on|at)\b/i, 'high'],
  [/\b(?:dutch|tilted|canted)\b/i, 'tilted'],
  [/\bfrom (?:behind|the back)\b|\bback view\b/i, 'from behind'],
  [/\bfrom the side\b|\b(?:side view|in profile)\b/i, 'from the side'],
  [/\beye.?level\b/i, 'eye level'],
];

/** The camera angle that words name, by our names or the usual others. */
export function angleOf(text: string): Angle | undefined {
  const plain: Record<string, Angle> = {
    low: 'low',
    high: 'high',
    side: 'from the side',
    behind: 'from behind',
  };
  return plain[text.trim().toLowerCase()] ?? angles.find(([pattern]) => pattern.test(text))?.[1];
}

const SIZE = String.raw`(?:(?:extreme |medium )?close[- ]?ups?|inserts?|(?:extreme )?wide(?: shot)?|establishing(?: shot)?|(?:medium )?long shot|medium(?: shot)?|full(?: shot| body)|two[- ]shot|over[- ]the[- ]shoulder(?: shot)?|detail|cowboy shot|aerial(?: shot)?|ecu|m?cu|ots|mls|ms|fs|w?ls|ws)`;
const ANGLE = String.raw`(?:(?:low|high)[- ]angle|bird'?s[- ]eye(?: view)?|dutch angle|from (?:above|below|behind|the side))`;
const OPENING = new RegExp(
  String.raw`^(?:an? )?(?:${SIZE}|${ANGLE})(?:,? (?:${SIZE}|${ANGLE}))*\s*(?:of\b|on\b|[:,.–—-])\s*`,
  'i',
);

/** "Close-up, low angle: Ada runs" -> what it says of the camera, and "Ada runs". */
export function cameraOf(text: string): { camera: string; rest: string } {
  const camera = OPENING.exec(text)?.[0] ?? '';
  return { camera, rest: text.slice(camera.length) };
}

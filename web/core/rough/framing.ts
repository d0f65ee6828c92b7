import type { Angle, ShotType } from '../shot.ts';
import type { Size } from './shapes.ts';

/** The camera of a rough: how large the stage is drawn and where its ground lies, in design units, y down. */
export interface Camera {
  /** The board. */
  board: Size;
  /** Height of the picture above the caption. */
  stage: number;
  /** Design units per centimetre where the cast stands. */
  scale: number;
  horizon: number;
  /** Where the cast's feet are; below the stage in near shots. */
  feet: number;
  /** Degrees of a tilted frame. */
  tilt: number;
  /** How much what is high is drawn narrower (above 0) or wider than what is low. */
  lean: number;
  /** Factor on heights: below 1 when seen from above. */
  squash: number;
  /** Whether the shot shows a figure in part. */
  isNear: boolean;
}

/** What must be in the picture, in centimetres above the ground and across. */
export interface Subject {
  top: number;
  /** What it would measure upright, which decides how near a shot of it is. */
  stature: number;
  /** Height of the head, from chin to crown. */
  head: number;
  /** What the cast takes across, side by side; of each the upper part alone where only that is shown. */
  width: number;
  breadth: number;
  /** How far hands or hats reach above what counts as the top of the figure. */
  above: number;
  /** How far below the top the head and shoulders of the smallest reach; of a whole figure, how much room is shown with it. */
  reach: number;
}

/**
 * What is written below the picture: nothing, nor names of beings in it; one line that says number, shot type, where, when
 * and who; or that line and what happens, as on a board that is handed on.
 */
export type Strip = 'none' | 'line' | 'action';

export const captionHeight = 28;
export const actionLineHeight = 18;

/** How many lines there are for what happens: two where a usual sentence does not go into one. */
export const actionLinesOn = ({ width }: Size): number => (width < 600 ? 2 : 1);

/** How much of a board its strip takes: the same for all frames of a sequence, whatever is written in it. */
export function stripHeight(strip: Strip, board: Size): number {
  if (strip === 'none') return 0;
  return captionHeight + (strip === 'action' ? actionLinesOn(board) * actionLineHeight : 0);
}

interface Rule {
  /** Lowest thing that is in the picture, in parts of the subject's top. */
  from: number;
  /** Part of the stage's height that the subject fills. */
  fills: number;
  /** Where the subject's top lies, in parts of the stage's height. */
  top: number;
  horizon: number;
}

const rules: Record<ShotType, Rule> = {
  'wide shot': { from: 0, fills: 0.395, top: 0.5, horizon: 0.56 },
  'full shot': { from: 0, fills: 0.74, top: 0.17, horizon: 0.6 },
  'medium long shot': { from: 0.27, fills: 0.88, top: 0.12, horizon: 0.58 },
  'medium shot': { from: 0.47, fills: 0.88, top: 0.12, horizon: 0.6 },
  'close-up': { from: 0.67, fills: 0.88, top: 0.1, horizon: 0.64 },
  'extreme close-up': { from: 0.86, fills: 1.1, top: -0.16, horizon: 0.66 },
  'two-shot': { from: 0.42, fills: 0.86, top: 0.13, horizon: 0.6 },
  'over-the-shoulder': { from: 0.3, fills: 0.72, top: 0.22, horizon: 0.5 },
};

/** Where the horizon goes and how much heights shrink, by angle. */
const angles: Record<Angle, { horizon: number; squash: number; tilt: number; lean: number }> = {
  'eye level': { horizon: 0, squash: 1, tilt: 0, lean: 0 },
  low: { horizon: 0.3, squash: 1.04, tilt: 0, lean: 0.3 },
  high: { horizon: -0.3, squash: 0.88, tilt: 0, lean: -0.26 },
  "bird's eye": { horizon: -0.5, squash: 0.66, tilt: 0, lean: -0.3 },
  tilted: { horizon: 0, squash: 1, tilt: -7, lean: 0 },
  'from the side': { horizon: 0, squash: 1, tilt: 0, lean: 0 },
  'from behind': { horizon: 0, squash: 1, tilt: 0, lean: 0 },
};

/** The camera for a shot of this type and angle, so that the subject fits the board above its strip. */
export function cameraFor(
  size: ShotType,
  angle: Angle,
  subject: Subject,
  board: Size,
  strip: number,
): Camera {
  const rule = rules[size];
  const view = angles[angle];
  const stage = board.height - strip;
  const shown = shownOf(subject, size, rule);
  const high = (rule.fills * stage) / (shown * view.squash);
  const isWhole = rule.from === 0 || (rule.from < 0.6 && lies(subject));
  const wide =
    ((isWhole && rule.from > 0 ? 0.97 : 0.86) * board.width) / (isWhole ? subject.width : subject.breadth);
  const scale = Math.min(high, wide);
  const fitted = shown * scale * view.squash;
  const spare = rule.fills * stage - fitted;
  const wanted = rule.top * stage + (rule.from === 0 ? spare : spare * 0.6);
  // What is shown down to the ground, such as somebody who lies, stays clear of the caption.
  const top = shown < subject.top ? wanted : Math.min(wanted, 0.95 * stage - fitted);
  // Who lies is on the ground where others would stand.
  const feet = top + (rule.from === 0 ? shown : subject.top) * scale * view.squash;
  return {
    board,
    stage,
    scale,
    feet,
    horizon: Math.min(feet - (view.lean > 0 ? 0.06 : 0.12) * stage, (rule.horizon + view.horizon) * stage),
    tilt: view.tilt,
    lean: view.lean,
    squash: view.squash,
    isNear: rule.from > 0,
  };
}

/** Whether somebody is shown in the whole length wherever more than a face is: lying down. */
export const lies = ({ top, stature, width }: Subject): boolean =>
  top < stature * 0.58 && width > stature * 0.7;

/** How many centimetres of the subject, from its top, fill the stage. */
function shownOf(
  { top, stature, head, above, reach, width }: Subject,
  size: ShotType,
  { from }: Rule,
): number {
  if (from === 0) return Math.max(top, stature * 0.75, reach);
  if (size === 'extreme close-up') return head * 0.95;
  if (top < stature * 0.58) return top;
  // Below their large heads children are shown to the waist as well.
  const trunk = size === 'medium shot' ? head + stature * 0.3 : head * 1.45;
  const shown = Math.max(stature * (1 - from) + above, trunk + above, reach);
  // Who kneels or sits shows how, and who falls is cut as well: no medium long shot has room below the feet.
  if (size !== 'medium long shot') return Math.min(top, shown);
  const isLow = top - above < stature * 0.84;
  const most = top * (width > stature * 0.9 ? 0.84 : top < stature * 0.75 ? 1.08 : 0.9);
  return Math.max(Math.min(top, reach), isLow ? most : Math.min(most, shown));
}

/** Where the ground lies at a depth given by its scale: the horizon at 0, the cast's feet at the camera's scale. */
export function groundAt({ horizon, feet, scale }: Camera, depth: number): number {
  return horizon + ((feet - horizon) * depth) / scale;
}

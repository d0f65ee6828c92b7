import type { Shot } from '../shot.ts';

/** What of a picture is seen: it is enlarged about its middle, then shifted by parts of its width and height. */
export interface View {
  scale: number;
  x: number;
  y: number;
}

/** The whole picture at rest. */
export const wholeView: View = { scale: 1, x: 0, y: 0 };

interface Move {
  from: View;
  to: View;
}

const perSecond = 0.012;
const focusX = { left: 0.34, centre: 0.5, right: 0.66 } as const;
/** Heads are above the middle. */
const focusY = 0.42;

/** A slow move of the camera through a rough that is shown for `ms`: always as slow, and never past its edges. */
export function movementOf(shot: Shot, index: number, ms: number): (ratio: number) => View {
  const way = perSecond * (ms / 1000);
  const { from, to } = moveOf(shot, index, way);
  const between = (a: number, b: number, ratio: number) => a + (b - a) * ratio;
  return (ratio) => ({
    scale: between(from.scale, to.scale, ratio),
    x: between(from.x, to.x, ratio),
    y: between(from.y, to.y, ratio),
  });
}

function moveOf(shot: Shot, index: number, way: number): Move {
  if (shot.angle === "bird's eye") return { from: nearer(1 + way, 0.5, 0.5), to: wholeView };
  switch (shot.size) {
    case 'wide shot':
      return pan(way, index);
    case 'full shot':
    case 'over-the-shoulder':
      return pan(way / 2, index);
    case 'medium long shot':
    case 'medium shot':
    case 'two-shot':
      return pushIn(shot, way);
    case 'close-up':
    case 'extreme close-up':
      return pushIn(shot, way / 2);
  }
}

/** Sideways over a picture that is a little larger than the frame; the next one goes the other way. */
function pan(way: number, index: number): Move {
  const half = (index % 2 === 0 ? way : -way) / 2;
  const scale = 1 + way;
  return { from: { scale, x: half, y: 0 }, to: { scale, x: -half, y: 0 } };
}

/** Towards who is there. */
function pushIn({ cast }: Shot, way: number): Move {
  const [only, other] = cast;
  const x = only !== undefined && other === undefined ? focusX[only.side] : 0.5;
  return { from: wholeView, to: nearer(1 + way, x, focusY) };
}

/** Enlarged so that a point of the picture stays where it is. */
const nearer = (scale: number, x: number, y: number): View => ({
  scale,
  x: (x - 0.5) * (1 - scale),
  y: (y - 0.5) * (1 - scale),
});

import type { Camera } from './framing.ts';
import type { PlacedActor, PlacedProp } from './placed.ts';
import { extentOf } from './sketch.ts';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Things in front are moved aside and made smaller until no face is behind them, but what is told to hide somebody. */
export function clearFaces(
  props: readonly PlacedProp[],
  actors: readonly PlacedActor[],
  camera: Camera,
): PlacedProp[] {
  const faces = actors
    .filter(({ insert, view }) => insert === undefined && view !== 'back')
    .map(faceOf(camera));
  return props.map((one) => {
    const isFront =
      one.isBehind === false || (one.isBehind === undefined && one.scale >= camera.scale * 0.99);
    if (!isFront || one.hides === true || one.prop.where === 'sky') return one;
    return faces.reduce(
      (placed, face) => (meets(boxOf(placed), face) ? beside(placed, face, camera) : placed),
      one,
    );
  });
}

const faceOf =
  ({ squash }: Camera) =>
  ({ actor: { ahead, subject }, x, y, scale, facesLeft }: PlacedActor): Box => {
    const half = subject.head * scale * 0.5;
    const middle = x + ahead * scale * (facesLeft ? -1 : 1);
    const top = y - (subject.top - subject.above) * scale * squash;
    return { left: middle - half, right: middle + half, top, bottom: top + subject.head * scale * squash };
  };

function boxOf({ prop, x, y, scale }: PlacedProp): Box {
  const { left, right, bottom, top } = extentOf(prop.sketch);
  const low = prop.where === 'hand' ? prop.size * 0.4 : 0;
  return {
    left: x + left * scale,
    right: x + right * scale,
    top: y - (top + low) * scale,
    bottom: y - (bottom + low) * scale,
  };
}

const meets = (one: Box, other: Box): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

/** Below the face where there is room for something to be seen, else on the side that has more room. */
function beside(one: PlacedProp, face: Box, { stage, board }: Camera): PlacedProp {
  const box = boxOf(one);
  const high = box.bottom - box.top;
  const room = stage * 0.97 - face.bottom;
  if (room > stage * 0.2) {
    const part = Math.min(1, room / high);
    const scale = one.scale * Math.max(0.55, part);
    const { top } = boxOf({ ...one, scale });
    return { ...one, scale, y: one.y + Math.max(0, face.bottom + 4 - top) };
  }
  const isLeft = face.left > board.width - face.right;
  const width = isLeft ? face.left : board.width - face.right;
  const scale = one.scale * Math.min(1, (width * 0.9) / (box.right - box.left));
  const moved = boxOf({ ...one, scale });
  return { ...one, scale, x: one.x + (isLeft ? face.left - 6 - moved.right : face.right + 6 - moved.left) };
}

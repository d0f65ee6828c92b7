import { actsOf } from './acts.ts';
import type { Camera } from './framing.ts';
import type { PlacedActor } from './placed.ts';
import { extentOf } from './sketch.ts';

/** Who stands where another works, so that the stove would hide the face, moves beyond that; or the other steps back. */
export function makeRoom(actors: readonly PlacedActor[], { board, squash }: Camera): void {
  for (const [index, one] of actors.entries())
    // Who is drawn later is before the work of the other.
    for (const other of actors.slice(0, index)) {
      const before = workOf(one);
      if (before === undefined || !isHidden(other, one, before, squash)) continue;
      const way = one.facesLeft ? -1 : 1;
      const half = other.actor.subject.head * other.scale * 0.6;
      const free = before.far * way + half;
      const most = way > 0 ? board.width * 0.96 - half : -board.width * 0.04 - half;
      const over = Math.max(0, free - most);
      const back = Math.min(
        over,
        Math.max(0, way > 0 ? one.x - board.width * 0.12 : board.width * 0.88 - one.x),
      );
      one.x -= back * way;
      other.x = (free - back) * way - other.actor.ahead * other.scale * (other.facesLeft ? -1 : 1);
    }
}

interface Work {
  near: number;
  far: number;
  /** Height above the ground it stands on, in design units. */
  top: number;
}

/** What stands before somebody with what is done there. */
function workOf({ actor, x, scale, facesLeft, view }: PlacedActor): Work | undefined {
  if (!actor.isPerson || view === 'back') return undefined;
  const work = actsOf(actor.doing).find(({ at, shows }) => at === 'feet' && shows !== undefined);
  if (work === undefined) return undefined;
  const { left, right, top } = extentOf(work.sketch);
  const unit = (actor.subject.stature / 170) * scale;
  const way = facesLeft ? -1 : 1;
  return { near: x + left * unit * way, far: x + right * unit * way, top: top * unit };
}

function isHidden(
  { actor: { subject, ahead, pose }, x, y, scale, facesLeft, isAboard, hasSeat }: PlacedActor,
  one: PlacedActor,
  { near, far, top }: Work,
  squash: number,
): boolean {
  // Who sits there too sits at it, and not behind it.
  if (isAboard === true || hasSeat || pose.seat !== 'none' || Math.abs(scale / one.scale - 1) > 0.3)
    return false;
  const head = x + ahead * scale * (facesLeft ? -1 : 1);
  const half = subject.head * scale * 0.4;
  const chin = y - (subject.top - subject.above - subject.head) * scale * squash;
  const isBetween = head + half > Math.min(near, far) && head - half < Math.max(near, far);
  return isBetween && one.y - top * squash < chin;
}

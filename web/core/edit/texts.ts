import { literal } from '../literal.ts';
import type { Frame, Sequence } from '../sequence.ts';
import type { Shot } from '../shot.ts';

/** Each shot changed; a shot that comes back as it was leaves its frame as it was. */
export function inShots(sequence: Sequence, change: (shot: Shot) => Shot): Sequence {
  const frames = sequence.frames.map((frame): Frame => {
    const shot = change(frame.shot);
    return shot === frame.shot ? frame : { ...frame, shot };
  });
  return { ...sequence, frames };
}

/** The texts of a shot changed: moment, who does what, props. */
export const inShotTexts = (shot: Shot, change: (text: string) => string): Shot => ({
  ...shot,
  moment: change(shot.moment),
  cast: shot.cast.map(({ told, ...part }) => ({
    ...part,
    doing: change(part.doing),
    ...(told !== undefined && { told: change(told) }),
  })),
  props: shot.props.map(change),
});

/** Each text about a frame that people read changed: description, moment, who does what, props. */
export function inTexts(sequence: Sequence, change: (text: string) => string): Sequence {
  const told = inShots(sequence, (shot) => inShotTexts(shot, change));
  const frames = told.frames.map((frame) => ({ ...frame, description: change(frame.description) }));
  return { ...told, frames };
}

/** Finds a name where it stands as words of its own. */
export function namePattern(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal(name)}(?![\\p{L}\\p{N}])`, 'gu');
}

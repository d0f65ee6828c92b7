import type { Shot } from '../shot.ts';
import type { Berth } from './aboard.ts';
import type { Actor } from './actor.ts';
import type { Contact } from './contacts.ts';
import type { View } from './head.ts';
import type { Prop } from './prop.ts';

export const closeUps: ReadonlySet<Shot['size']> = new Set(['close-up', 'extreme close-up']);

/** Something at a spot of the stage: x and y of its foot in design units, `scale` design units per centimetre. */
export interface Spot {
  x: number;
  y: number;
  scale: number;
}

export interface PlacedActor extends Spot {
  actor: Actor;
  facesLeft: boolean;
  view: View;
  held: Prop | null;
  /** What hands alone are shown with, in place of all else of somebody. */
  insert?: Prop;
  /** Whether it sits or lies on a thing of the shot, so that nothing else need be put under it. */
  hasSeat: boolean;
  /** Whether it is drawn with what it goes with, and others on that. */
  isAboard?: boolean;
  /** Whether it hangs from a hand. */
  isHung?: true;
}

export interface PlacedProp extends Spot {
  prop: Prop;
  /** Whether it is behind the cast though it is as near, or before it though it is not. */
  isBehind?: boolean;
  /** Whether somebody is told to be behind it or in it, and may be covered. */
  hides?: true;
}

/** One of the cast as the shot has it. */
export interface Member {
  actor: Actor;
  side: Shot['cast'][number]['side'];
  facesLeft: boolean;
  berth?: Berth | null;
  /** What it does with the body of another of the cast. */
  contact?: (Contact & { with: string }) | null;
}

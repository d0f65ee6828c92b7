import { frameIdFrom, uuidFrom } from '../../core/ids.ts';

/** Where ids and chance come from; tests bring a seeded one. */
export interface Chance {
  /** 0..1 */
  number(): number;
  bytes(count: number): Uint8Array;
}

/** `getRandomValues` exists on plain-HTTP pages too, unlike `randomUUID`. */
export const pageChance: Chance = {
  number: () => Math.random(),
  bytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
};

export const newJobId = (chance: Chance): string => uuidFrom(chance.bytes(16));
export const newFrameId = (chance: Chance): string => frameIdFrom(chance.bytes(4));

import type { Shot } from '../shot.ts';
import type { Prop } from './prop.ts';
import { heldProps } from './props-held.ts';
import { standingProps } from './props-standing.ts';

const known: readonly Prop[] = [...heldProps, ...standingProps];
const mostProps = 5;

/** The things of a shot that we can draw, those it lists first, then those somebody does something with. */
export function propsOf(shot: Shot): Prop[] {
  const phrases = [...shot.props, ...shot.cast.map(({ doing }) => doing)];
  const found = new Set<Prop>();
  for (const phrase of phrases) {
    const words = phrase.toLowerCase();
    for (const prop of known) if (prop.words.test(words)) found.add(prop);
  }
  return [...found].slice(0, mostProps);
}

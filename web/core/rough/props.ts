import type { Shot } from '../shot.ts';
import type { Prop } from './prop.ts';
import { heldProps } from './props-held.ts';
import { standingProps } from './props-standing.ts';

const known: readonly Prop[] = [...heldProps, ...standingProps];
const mostProps = 5;

/** The things of a shot that we can draw: those it lists, and small ones that somebody has in hand. */
export function propsOf(shot: Shot): Prop[] {
  const listed = shot.props.flatMap((phrase) => propsIn(phrase, known));
  const inHand = shot.cast.flatMap(({ doing }) => propsIn(doing, heldProps));
  return [...new Set([...listed, ...inHand])].slice(0, mostProps);
}

/** Props named by a phrase; words that one prop has used do not name another, so a paper boat is not a boat. */
function propsIn(phrase: string, props: readonly Prop[]): Prop[] {
  let words = phrase.toLowerCase();
  return props.filter((prop) => {
    if (!prop.words.test(words)) return false;
    words = words.replace(prop.words, ' ');
    return true;
  });
}

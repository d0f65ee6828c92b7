import type { Member } from './cast.ts';

/** "He played to the empty seats": the story's one instrument, for whom a sentence names with it. */
export function instrumentIn(source: string, player: Member | null): string {
  const told = new Set(source.toLowerCase().match(INSTRUMENT) ?? []);
  if (told.size !== 1 || player === null || player.plural) return '';
  const names = [player.name, player.noun, ...player.aliases].filter((name) => name !== '');
  const has = source
    .split(/[.!?]/)
    .some((sentence) => sentence.match(INSTRUMENT) !== null && names.some((name) => sentence.includes(name)));
  return has ? ([...told][0] ?? '') : '';
}

export const PLAYING = /^playing(?:$| (?:to|for|until|all|alone|softly|quietly|again|beautifully)\b)/;
const INSTRUMENT =
  /\b(?:violin|fiddle|guitar|piano|flute|trumpet|cello|harp|accordion|saxophone|clarinet|harmonica|banjo|organ)\b/g;
export const SWERVING = /^(?:swerving|skidding|braking|weaving|zigzagging|careening|speeding) (?!on\b)/;

/** "A knight rides to the castle": what the story has him ride, where the sentence does not say. */
export function mountIn(source: string, doing: string): string {
  if (
    !/^riding (?:to|toward|towards|over|across|along|through|into|out|up|down|home|away|off|past|by|after|behind|from|ahead|alone|back)\b/.test(
      doing,
    )
  )
    return '';
  if (
    /\b(?:on|in) (?:the|an?|his|her|their) (?:\w+ )?(?:horse|bus|train|tram|car|back|cart|wagon|bike|camel|sled)\b/.test(
      doing,
    )
  )
    return '';
  return mounts.find(([told]) => told.test(source))?.[1] ?? '';
}

const mounts: readonly (readonly [RegExp, string])[] = [
  [/\b(?:bikes?|bicycles?|cyclists?)\b/i, 'a bicycle'],
  [/\b(?:motorbikes?|motorcycles?|bikers?)\b/i, 'a motorbike'],
  [
    /\b(?:horses?|horseback|mare|stallion|pony|saddle|knights?|cowboys?|sheriff|castle|cavalry)\b/i,
    'a horse',
  ],
];

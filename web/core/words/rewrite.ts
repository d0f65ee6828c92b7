import { counted } from './format.ts';

/** Writing the text of one frame: names of the bible, length, and another picture of the same moment. */
export const rewriteWords = {
  tokens: (tokens: number, budget: number, byYou: boolean) =>
    `about ${tokens} of ${budget} tokens, ${byYou ? 'by you' : 'from the bible'}`,
  tokensShort: (tokens: number, budget: number) => `${tokens} of ${budget} tokens`,
  tooLong: (family: string, budget: number) =>
    `${family} reads about ${budget} tokens well. What matters most belongs at the beginning.`,
  unknownName: (names: string[]) => `The bible knows nobody and no place called ${names.join(', ')}.`,
  lockedHint: 'Edited by hand: changes of the bible leave this prompt alone.',
  keptHint: 'Locked: changes of the bible leave this prompt alone.',
  namesHint: 'Type @ to use a look from the bible.',
  names: 'Names in the bible',
  namesFound: (count: number) => `${counted(count, 'name')}: arrow keys choose, Enter takes it`,
  inShot: 'In the picture',
  place: 'Place',
  nowhere: 'Nowhere in particular',
  again: 'Write anew',
  againFor: (number: number) => `Write frame ${number} anew`,
  hint: 'Hint, if you have one',
  hintPlaceholder: 'closer, from behind, at night, Mira laughs',
  go: 'Write anew',
  writing: 'Writing another picture of this moment',
  lockedStays: 'The prompt is locked and stays. Description and picture change.',
  seesNeighbours: 'The frames around it are taken into account.',
  done: (number: number) => `Frame ${number} was written anew.`,
  byRules: (number: number) => `Frame ${number} was written anew by the built-in rules.`,
  rulesInstead: 'Use built-in rules',
  variations: 'Variations',
};

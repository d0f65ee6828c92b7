import type { Member } from './cast.ts';

/** Somebody of whom the story says no more than that he speaks. */
export const speaker = (id: string, name: string, aliases: string[] = []): Member => ({
  id,
  name,
  aliases,
  kind: 'person',
  sex: 'unknown',
  age: 'adult',
  noun: '',
  named: false,
  plural: false,
  phrases: [],
});

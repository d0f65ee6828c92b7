import type { Character } from '../bible.ts';
import { withoutNames } from '../producer/naming.ts';
import { tagsOf } from '../producer/tags.ts';
import type { Sequence } from '../sequence.ts';
import type { Shot } from '../shot.ts';
import type { CharacterPatch } from './bible-edit.ts';
import { shortened } from './shortened.ts';
import { inShots, inShotTexts, inTexts, namePattern } from './texts.ts';

const member = ({ bible }: Sequence, id: string) => bible.cast.find((one) => one.id === id);

export const withCast = (sequence: Sequence, cast: Character[]): Sequence => ({
  ...sequence,
  bible: { ...sequence.bible, cast },
});

export function changeCharacter(
  sequence: Sequence,
  id: string,
  change: (character: Character) => Character,
): Sequence {
  if (!member(sequence, id)) return sequence;
  return withCast(
    sequence,
    sequence.bible.cast.map((one) => (one.id === id ? change(one) : one)),
  );
}

/** A character whose id is taken changes nothing. */
export function addCharacter(sequence: Sequence, character: Character): Sequence {
  return member(sequence, character.id) ? sequence : withCast(sequence, [...sequence.bible.cast, character]);
}

/** The short forms of a look follow it: the old ones would bring it back wherever space is short. */
export function patchCharacter(sequence: Sequence, id: string, patch: CharacterPatch): Sequence {
  const { name, ...rest } = patch;
  const forms = rest.look === undefined ? {} : { lookShort: shortened(rest.look), tags: tagsOf(rest.look) };
  const patched = changeCharacter(sequence, id, (one) => ({ ...one, ...forms, ...rest }));
  return name === undefined ? patched : renameCharacter(patched, id, name);
}

/** The new name stands in every text for people; the old one stays known, since the story still has it. */
export function renameCharacter(sequence: Sequence, id: string, name: string): Sequence {
  const character = member(sequence, id);
  if (!character || name.trim() === '' || name === character.name) return sequence;
  const aliases = [...new Set([...character.aliases, character.name])].filter((alias) => alias !== name);
  const renamed = changeCharacter(sequence, id, (one) => ({ ...one, name, aliases }));
  const old = namePattern(character.name);
  return inTexts(renamed, (text) => text.replace(old, () => name));
}

/** Who was two is one: shots of both point to `into`, which takes over names, pictures and LoRA where it has none. */
export function mergeCharacters(sequence: Sequence, into: string, from: string): Sequence {
  const [kept, gone] = [member(sequence, into), member(sequence, from)];
  if (!kept || !gone || into === from) return sequence;
  const aliases = new Set([...kept.aliases, gone.name, ...gone.aliases, gone.id]);
  aliases.delete(kept.name);
  const references = [...(kept.references ?? []), ...(gone.references ?? [])];
  const lora = kept.lora ?? gone.lora;
  const one: Character = {
    ...kept,
    aliases: [...aliases],
    ...(references.length > 0 && { references }),
    ...(lora && { lora }),
  };
  const cast = sequence.bible.cast.filter(({ id }) => id !== from).map((c) => (c.id === into ? one : c));
  return inShots(withCast(sequence, cast), (shot) => mergedShot(shot, into, from));
}

function mergedShot(shot: Shot, into: string, from: string): Shot {
  if (!shot.cast.some(({ id }) => id === from)) return shot;
  const both = shot.cast.some(({ id }) => id === into);
  const cast = both
    ? shot.cast.filter(({ id }) => id !== from)
    : shot.cast.map((part) => (part.id === from ? { ...part, id: into } : part));
  return reframed(shot, cast);
}

/** Out of the bible and of every shot; where another's action names it, what it is stands in place of the name. */
export function removeCharacter(sequence: Sequence, id: string): Sequence {
  const gone = member(sequence, id);
  if (!gone) return sequence;
  const cast = sequence.bible.cast.filter((one) => one.id !== id);
  const known = { ...sequence.bible, cast: [gone] };
  return inShots(withCast(sequence, cast), (shot) => {
    const left = shot.cast.filter((part) => part.id !== id);
    const nameless = inShotTexts({ ...shot, cast: left }, (text) => withoutNames(text, known));
    const emptied = shot.cast.length > 0 && left.length === 0;
    const moment = emptied ? emptyMoment(sequence, shot) : nameless.moment;
    return { ...reframed(nameless, nameless.cast), moment };
  });
}

/** A shot whose only one is gone shows where it was: the moment would bring it back into the picture. */
const emptyMoment = ({ bible }: Sequence, shot: Shot): string =>
  bible.places.find(({ id }) => id === shot.place)?.name ?? 'An empty scene';

/** A picture of two that has lost one is no picture of two any more. */
function reframed(shot: Shot, cast: Shot['cast']): Shot {
  const forTwo = shot.size === 'two-shot' || shot.size === 'over-the-shoulder';
  return { ...shot, cast, size: forTwo && cast.length < 2 ? 'medium shot' : shot.size };
}

import type { Bible, Character, Place } from '../bible.ts';
import type { ImageFile } from '../image-file.ts';
import type { Lora } from '../lora.ts';
import type { Sequence } from '../sequence.ts';
import {
  addCharacter,
  changeCharacter,
  mergeCharacters,
  patchCharacter,
  removeCharacter,
  renameCharacter,
} from './cast.ts';
import { addPlace, changePlace, patchPlace, removePlace, renamePlace } from './places.ts';

export type CharacterPatch = Partial<Omit<Character, 'id'>>;
export type PlacePatch = Partial<Omit<Place, 'id'>>;

/** A change of what all frames share. Ids that the bible does not hold change nothing. */
export type BibleEdit =
  | { do: 'add-character'; character: Character }
  | { do: 'merge-characters'; into: string; from: string }
  | { do: 'remove-character'; id: string }
  | { do: 'rename-character'; id: string; name: string }
  | { do: 'character'; id: string; patch: CharacterPatch }
  | { do: 'look'; character: string; look: string }
  | { do: 'add-place'; place: Place }
  | { do: 'remove-place'; id: string }
  | { do: 'rename-place'; id: string; name: string }
  | { do: 'place'; id: string; patch: PlacePatch }
  | { do: 'palette'; palette: Bible['palette'] }
  | { do: 'style'; text: string }
  | { do: 'atmosphere'; text: string }
  /** The first picture is the one that is used where its name tells no better view. */
  | { do: 'references'; of: 'character' | 'place'; id: string; references: ImageFile[] }
  | { do: 'lora'; character: string; lora: Lora | null };

/** Bible and shots after the edit; prompts are not rendered yet. The sequence itself where nothing changes. */
export function changeBible(sequence: Sequence, edit: BibleEdit): Sequence {
  switch (edit.do) {
    case 'add-character':
      return addCharacter(sequence, edit.character);
    case 'merge-characters':
      return mergeCharacters(sequence, edit.into, edit.from);
    case 'remove-character':
      return removeCharacter(sequence, edit.id);
    case 'rename-character':
      return renameCharacter(sequence, edit.id, edit.name);
    case 'character':
      return patchCharacter(sequence, edit.id, edit.patch);
    case 'look':
      return patchCharacter(sequence, edit.character, { look: edit.look });
    case 'add-place':
      return addPlace(sequence, edit.place);
    case 'remove-place':
      return removePlace(sequence, edit.id);
    case 'rename-place':
      return renamePlace(sequence, edit.id, edit.name);
    case 'place':
      return patchPlace(sequence, edit.id, edit.patch);
    case 'palette':
      return withBible(sequence, { palette: edit.palette });
    case 'style':
      return withBible(sequence, { style: edit.text });
    case 'atmosphere':
      return withBible(sequence, { atmosphere: edit.text });
    case 'references':
      return setReferences(sequence, edit);
    case 'lora':
      return setLora(sequence, edit);
  }
}

const withBible = (sequence: Sequence, patch: Partial<Bible>): Sequence => ({
  ...sequence,
  bible: { ...sequence.bible, ...patch },
});

function setReferences(sequence: Sequence, edit: Extract<BibleEdit, { do: 'references' }>): Sequence {
  const { of, id, references } = edit;
  return of === 'character'
    ? changeCharacter(sequence, id, (character) => ({ ...character, references }))
    : changePlace(sequence, id, (place) => ({ ...place, references }));
}

function setLora(sequence: Sequence, { character, lora }: Extract<BibleEdit, { do: 'lora' }>): Sequence {
  return changeCharacter(sequence, character, (one) => {
    const { lora: _, ...rest } = one;
    return lora === null ? rest : { ...rest, lora };
  });
}

import type { Bible } from '../bible.ts';
import type { ImageFile } from '../image-file.ts';
import type { Lora } from '../lora.ts';
import { unique } from '../producer/slug.ts';
import type { Shot } from '../shot.ts';
import { leadsOut } from './paths.ts';
import { isInborn, type Removed } from './removed.ts';

type Entry = { id: string; references?: ImageFile[] | undefined; lora?: Lora | undefined };

/** Cast and places with ids that are each its own, and without pictures and LoRAs from outside of ComfyUI's folders. */
export function cleanBible(bible: Bible): { bible: Bible; shot: (shot: Shot) => Shot; removed: Removed[] } {
  const removed: Removed[] = [];
  const cast = cleaned(bible.cast, 'bible.cast', removed);
  const places = cleaned(bible.places, 'bible.places', removed);
  const shot = (before: Shot): Shot => ({
    ...before,
    cast: before.cast.map((member) => ({ ...member, id: cast.ids.get(member.id) ?? plainId(member.id) })),
    place: before.place === null ? null : (places.ids.get(before.place) ?? plainId(before.place)),
  });
  return { bible: { ...bible, cast: cast.entries, places: places.entries }, shot, removed };
}

/** `ids`: from the id in the file to the one here. */
function cleaned<T extends Entry>(before: T[], path: string, removed: Removed[]) {
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  const entries = before.map((entry, index) => {
    const id = unique(plainId(entry.id), taken);
    if (!ids.has(entry.id)) ids.set(entry.id, id);
    return withoutOutside({ ...entry, id }, `${path}.${index}`, removed);
  });
  return { entries, ids };
}

const plainId = (id: string): string => {
  const plain = id.replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 64);
  return isInborn(plain) ? 'one' : plain;
};

function withoutOutside<T extends Entry>(entry: T, path: string, removed: Removed[]): T {
  const { references = [], lora } = entry;
  const kept = references.filter(isInside);
  const losesPicture = kept.length < references.length;
  const losesLora = lora !== undefined && leadsOut(lora.file);
  if (losesPicture) removed.push({ what: 'path', at: { field: `${path}.references` } });
  if (losesLora) removed.push({ what: 'path', at: { field: `${path}.lora` } });
  return { ...entry, ...(losesPicture && { references: kept }), ...(losesLora && { lora: undefined }) };
}

const isInside = ({ filename, subfolder }: ImageFile): boolean =>
  filename !== '' && !leadsOut(filename) && !leadsOut(subfolder);

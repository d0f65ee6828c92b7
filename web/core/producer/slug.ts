/** A short id of a-z, 0-9 and hyphens from any text, or the fallback where nothing is left. */
export function slug(text: string, fallback: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const made = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return made.slice(0, 40).replace(/-+$/, '') || fallback;
}

/** The first of `id`, `id-2`, `id-3` ... that is not taken; takes it. */
export function unique(id: string, taken: Set<string>): string {
  let free = id;
  for (let count = 2; taken.has(free); count++) free = `${id}-${count}`;
  taken.add(free);
  return free;
}

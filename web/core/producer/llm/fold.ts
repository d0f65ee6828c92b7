/** A name without case, accents, article and punctuation, as models garble them. */
export function fold(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|a|an) /, '');
}

type Named = { id: string; name: string; aliases: readonly string[] };

/** Who or which place of the bible a model means: by id, name, alias, then by the one whose name holds its word. */
export function meant<T extends Named>(list: readonly T[], said: string): T | undefined {
  const wanted = fold(said);
  if (wanted === '') return undefined;
  const exact = list.find((one) => [one.id, one.name, ...one.aliases].some((name) => fold(name) === wanted));
  if (exact !== undefined) return exact;
  const parts = (text: string): string[] => fold(text).split(' ');
  const near = list.filter(
    (one) =>
      parts(one.name).includes(wanted) || wanted.split(' ').some((word) => parts(one.name).includes(word)),
  );
  return near.length === 1 ? near[0] : undefined;
}

/** A look in words as tags: "a tall woman with red hair and a hat" -> "tall woman", "red hair", "hat". */
export function tagsOf(look: string): string[] {
  const parts = look.split(/,\s*(?:and\s+)?|\s+(?:with|and|wearing|in)\s+/);
  const tags = parts.map((part) => part.replace(/^(?:and |with |all |keeping )?(?:an?|the) /, '').trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

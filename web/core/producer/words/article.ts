/** With "a" or "an", unless it is plural or has an article. */
export function withArticle(noun: string): string {
  if (
    /^(?:an?|the|his|her|one|two|three|several) /.test(noun) ||
    (/^(?:round|worn) /.test(noun) && noun.endsWith('s'))
  )
    return noun;
  return `${/^(?:[aeio]|u(?!ni))/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

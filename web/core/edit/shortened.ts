/** The first 12 words of a look, without a hanging comma. */
export const shortened = (look: string): string =>
  look
    .split(/\s+/)
    .slice(0, 12)
    .join(' ')
    .replace(/(?:[,;:]| (?:with|and|in|of|an?|the))+$/, '');

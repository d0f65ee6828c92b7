/** The parts that are there, with a mark between them. */
export const join = (parts: readonly (string | undefined)[], mark = ', '): string =>
  parts.filter((part) => part !== undefined && part !== '').join(mark);

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export const withoutArticle = (text: string): string => text.replace(/^(?:an?|the) /i, '');

/** Quotes and marks at the end have no place inside a prompt. */
export const clean = (text: string): string =>
  text
    .replace(/["“”«»]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[.,;:!?\s]+$/, '')
    .trim();

/** Each part as a sentence of its own. */
export const sentences = (parts: readonly (string | undefined)[]): string =>
  join(
    parts.map((part) => {
      const text = capital(part ?? '');
      return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
    }),
    ' ',
  );

/** What is not there is drawn by its name all the same, so it is said as what is there, or not at all. */
export const affirmed = (text: string): string =>
  text
    .replace(
      /\b(?:with |and )?(?:no (?:people|persons|humans|one)|nobody|without (?:any )?people)\b/giu,
      'deserted',
    )
    .replace(/\s*\b(?:with no|without(?: an?| any)?|no) [\p{L}-]+/giu, '')
    .replace(/^[\s,]+|(?:,\s*)+(?=,)|[\s,]+$/gu, '');

export type Paper = 'A4' | 'Letter';

const letterRegions = new Set(['US', 'CA', 'MX', 'CL', 'CO', 'CR', 'GT', 'NI', 'PA', 'PH', 'PR', 'SV', 'VE']);

/** The paper that is usual where a language such as `en-US` is spoken. */
export function paperFor(language: string): Paper {
  const region = language.split('-').findLast((part) => /^[A-Za-z]{2}$/.test(part) && language !== part);
  return region !== undefined && letterRegions.has(region.toUpperCase()) ? 'Letter' : 'A4';
}

/** A stored time as ms since 1970. Reading a text is pure; asking for the time is not, so `Date` is banned elsewhere. */
// oxlint-disable-next-line no-restricted-globals
export const millisOf = (isoTime: string): number => Date.parse(isoTime);

/** Ms since 1970 as a stored time; what no calendar holds becomes its beginning. */
export function isoOf(ms: number): string {
  const isDate = Number.isFinite(ms) && ms >= 0 && ms < 253_402_300_800_000;
  // oxlint-disable-next-line no-restricted-globals
  return new Date(isDate ? ms : 0).toISOString();
}

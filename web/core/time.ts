/** A stored time as ms since 1970. Reading a text is pure; asking for the time is not, so `Date` is banned elsewhere. */
// oxlint-disable-next-line no-restricted-globals
export const millisOf = (isoTime: string): number => Date.parse(isoTime);

/** Eight hex digits, another with each call. */
export function counting(): () => string {
  let count = 0xa0;
  return () => (count++).toString(16).padStart(8, '0');
}

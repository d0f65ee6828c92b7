/**
 * Whether node_modules holds what the lock file asks for, by npm's own record of what it installed there. npm writes
 * that record last, so an installation that broke has none. Optional packages for other platforms may be absent.
 */
export function installed(lockText, recordText) {
  if (lockText === undefined || recordText === undefined) return false;
  const wanted = packagesOf(lockText);
  const have = packagesOf(recordText);
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    if (place === '') return true; // the repository itself
    return have[place] ? have[place].version === version : Boolean(optional);
  });
}

function packagesOf(text) {
  try {
    return JSON.parse(text).packages || {};
  } catch {
    return {};
  }
}

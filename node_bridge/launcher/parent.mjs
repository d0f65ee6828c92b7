/**
 * npm does not pass a SIGTERM on to what it runs, and cannot when it is killed: a server would stay behind on its port.
 * So what npm started looks once a second whether its parent is still there. Does nothing when npm did not start it.
 */
export function whenParentEnds(end) {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end(), 1000).unref();
}

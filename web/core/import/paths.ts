/** A scheme, a drive, a root, a share, a home: whatever leads out of the folder that a name is meant for. */
const ROOTED = /^(?:[a-z][a-z0-9+.-]*:|[\\/~])/iu;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/iu;
const CONTROL = /\p{Cc}/u;

/** Whether a name of a file below some folder leads elsewhere, or means a device: it is then never sent anywhere. */
export function leadsOut(path: string): boolean {
  if (ROOTED.test(path) || CONTROL.test(path)) return true;
  const parts = path.split(/[\\/]/u).map((part) => part.trim());
  return parts.some((part) => /^\.\.[. ]*$/u.test(part) || DEVICE.test(part));
}

/** Whether a value of a graph is a path and leads out; prompts have blanks, and are none. */
export const isOutsidePath = (text: string): boolean =>
  text.length < 1024 && (CONTROL.test(text) ? /^\S*\0/u.test(text) : pathLike(text)) && leadsOut(text);

const pathLike = (text: string): boolean =>
  /^(?:[a-z]:[\\/]|\\\\|file:|~[\\/]|\/[^\s/]+\/)/iu.test(text) || /(?:^|[\\/])\.\.(?:[\\/]|$)/u.test(text);

const LINK = /\b(?:https?|wss?|ftp):\/\/[^\s"'<>\\]+/giu;

/** The addresses of other computers in a text, at most `most`. */
export const linksIn = (text: string, most: number): string[] =>
  [...text.matchAll(LINK)].slice(0, most).map(([link]) => link.replace(/[.,;:!?)]+$/u, '').slice(0, 200));

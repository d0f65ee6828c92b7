// Folders hold user names; the file's own name helps.
const folders = /(?:[A-Za-z]:)?(?:[\\/][\w .@~+-]+)+[\\/](?=[\w.@~+-])/gu;

/** A text without the folders of the files that it names. */
export const withoutFolders = (text: string): string => text.replace(folders, '…/');

/** What may be in the text of an error and belongs to nobody else, with what stands there instead. */
const hidden: readonly [RegExp, string][] = [
  // The scheme says enough; host, user and query may tell who and where.
  [/\b(https?|wss?|file):\/\/[^\s"'<>)\]]*/giu, '$1://[address]'],
  [/\b(authorization|cookie)\b.*/giu, '$1: [hidden]'],
  [/\b(bearer|basic)\s+\S+/giu, '$1 [hidden]'],
  [/\b(\w*(?:key|token|password|secret))(["']?\s*[:=]\s*["']?)[^\s"',;}]+/giu, '$1$2[hidden]'],
  [/\b(?:sk|pk|hf|gsk|ghp|gho|xai|nvapi|r8|AIza)[-_A-Za-z0-9]{12,}/gu, '[hidden]'],
  // A long run that mixes cases and digits is a key until proven otherwise; ids and file names rarely do.
  [
    /\b[\w-]*?(?=[A-Za-z0-9]*[A-Z][A-Za-z0-9]*[A-Z])(?=[A-Za-z0-9]*\d[A-Za-z0-9]*\d)[A-Za-z0-9]{12,}[\w-]*/gu,
    '[hidden]',
  ],
  [/\b[A-Za-z0-9]{40,}\b/gu, '[hidden]'],
  [/[\w.+-]+@[\w-]+\.[\w.-]+/gu, '[mail]'],
  [folders, '…/'],
];

/** A text of an error without addresses, keys, mail addresses and folders, at most `longest` characters. */
export const scrub = (text: string, longest = 2000): string =>
  hidden
    .reduce((kept, [found, instead]) => kept.replace(found, instead), text.slice(0, longest * 2))
    .slice(0, longest);

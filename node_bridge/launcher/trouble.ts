/** Every way a start can fail that is nobody's bug, by cause. The words are in `trouble-words.ts`. */
export type TroubleCode =
  | 'bad-option'
  | 'no-python'
  | 'old-python'
  | 'no-venv'
  | 'no-network'
  | 'no-disk'
  | 'not-writable'
  | 'pip-failed'
  | 'packages-broken'
  | 'build-failed'
  | 'model-failed'
  | 'no-chromium'
  | 'port-taken'
  | 'not-comfy'
  | 'not-python'
  | 'no-models'
  | 'server-ended'
  | 'server-silent'
  | 'server-died'
  | 'stopped';

export type Trouble = { code: TroubleCode; about: Record<string, string>; detail?: string };

export type Outcome<T> = { ok: true; value: T } | { ok: false; trouble: Trouble };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** A failed outcome; `about` holds the names the words need, `detail` the last lines of what a program said. */
export function failed(
  code: TroubleCode,
  about: Record<string, string> = {},
  detail?: string,
): { ok: false; trouble: Trouble } {
  return { ok: false, trouble: { code, about, ...(detail && { detail }) } };
}

/** The last lines of a program's output, for people: no blank lines. */
export function lastLines(text: string, count = 15): string {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.slice(-count).join('\n');
}

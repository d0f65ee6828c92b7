/** Text without thinking blocks, also one that never ended. */
export function withoutThinking(text: string): string {
  const closed = text.replace(/<(think|thinking|reasoning)>[\s\S]*?<\/\1>/gi, '');
  // Some chat templates swallow the opening mark.
  const after = closed.replace(/^[\s\S]*<\/(?:think|thinking|reasoning)>/i, '');
  return after.replace(/<(?:think|thinking|reasoning)>[\s\S]*$/i, '');
}

/**
 * The first JSON object or array in a model's answer, whatever stands around it: thinking, fences, talk. Trailing commas
 * are dropped; what was cut off ends after its last whole part. Undefined where there is none.
 */
export function salvage(text: string): unknown {
  const said = withoutThinking(text);
  for (let at = nextOpening(said, 0); at >= 0; at = nextOpening(said, at + 1)) {
    const value = parseFrom(said, at);
    if (value !== undefined) return value;
  }
  return undefined;
}

function nextOpening(text: string, from: number): number {
  const found = text.slice(from).search(/[[{]/);
  return found < 0 ? -1 : from + found;
}

function parseFrom(text: string, from: number): unknown {
  const { end, cuts } = balance(text, from);
  if (end !== undefined) return parse(text.slice(from, end));
  // The answer stops inside: the longest part that can be closed is taken.
  for (const { at, closing } of cuts.toReversed().slice(0, 40)) {
    const value = parse(text.slice(from, at) + closing);
    if (value !== undefined) return value;
  }
  return undefined;
}

type Cut = { at: number; closing: string };

/** Where the value that opens at `from` ends, and where it could be closed early. */
function balance(text: string, from: number): { end?: number; cuts: Cut[] } {
  const open: string[] = [];
  const cuts: Cut[] = [];
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign === '\\') at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{') open.push('}');
    else if (sign === '[') open.push(']');
    else if (sign === '}' || sign === ']') {
      open.pop();
      if (open.length === 0) return { end: at + 1, cuts };
      cuts.push({ at: at + 1, closing: open.toReversed().join('') });
    }
  }
  return { cuts };
}

/** JSON with trailing commas, or undefined. */
export function parse(text: string): unknown {
  for (const candidate of [text, text.replace(/,(\s*[}\]])/g, '$1')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next reading may do.
    }
  }
  return undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The list that an answer is, has under `key`, or has under any single wrapper; one bare item is a list of one. */
export function listOf(value: unknown, key: string, depth = 0): unknown[] {
  if (Array.isArray(value)) return value;
  if (!isRecord(value) || depth > 3) return [];
  const own = value[key];
  if (Array.isArray(own)) return own;
  const lists = Object.values(value).filter((part) => Array.isArray(part) && part.some(isRecord));
  if (lists.length === 1 && lists[0] !== undefined && !('n' in value))
    return listOf(lists[0], key, depth + 1);
  const keys = Object.keys(value);
  if (keys.length === 1) return listOf(value[keys[0] ?? ''], key, depth + 1);
  if (keys.every((name) => /^\D*\d+$/.test(name))) return Object.values(value);
  return [value];
}

/** The object that has one of the `keys`, also under a single wrapper key. */
export function objectOf(value: unknown, keys: readonly string[], depth = 0): Record<string, unknown> {
  if (!isRecord(value) || depth > 3) return {};
  const names = Object.keys(value);
  if (keys.some((key) => names.includes(key)) || names.length !== 1) return value;
  return objectOf(value[names[0] ?? ''], keys, depth + 1);
}

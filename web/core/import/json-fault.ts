/** Line and column, both from 1, of the first character at which a text is no JSON. Engines tell this in many ways, or not. */
export function faultAt(text: string): { line: number; column: number } {
  const before = text.slice(0, faultOffset(text));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

const TOKEN = /[{}[\],:"]|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/uy;
/** Nothing else: a no-break space or a mark between two values, as pages and editors leave them, is a fault. */
const BLANKS = /[ \t\r\n]*/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/uy;

/** What may come next: a value, a value or the end of its list, a key, a key or the end, what follows a value. */
type Wanted = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'more' | 'nothing';

/** Where the text stops being JSON; its length where it only ends too early. */
function faultOffset(text: string): number {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  for (let at = 0; ;) {
    const start = after(BLANKS, text, at) ?? at;
    const token = tokenAt(text, start);
    if (typeof token === 'number') return token;
    const next = follow(token.kind, wanted, open);
    if (!next) return start;
    at = token.end;
    wanted = next;
  }
}

/** Where a match at this place ends. */
function after(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** The token at a place, or the place of the fault for which it is none. */
function tokenAt(text: string, start: number): { kind: string; end: number } | number {
  const end = after(TOKEN, text, start);
  if (end === undefined) return start;
  const kind = text.charAt(start);
  return kind === '"' ? stringAt(text, start) : { kind, end };
}

/** A wrong escape, as in a path of Windows, is told where it stands; a text that is never closed, where it begins. */
function stringAt(text: string, start: number): { kind: '"'; end: number } | number {
  for (let at = start + 1; text.charCodeAt(at) >= 32; at += 1) {
    if (text.charAt(at) === '"') return { kind: '"', end: at + 1 };
    if (text.charAt(at) !== '\\') continue;
    const end = after(ESCAPE, text, at);
    if (end === undefined) return at;
    at = end - 1;
  }
  return start;
}

/** What is wanted after a token, or undefined where the token is not what was wanted. */
function follow(kind: string, wanted: Wanted, open: string[]): Wanted | undefined {
  const wantsValue = wanted === 'value' || wanted === 'first-value';
  if (kind === '{' || kind === '[') {
    if (!wantsValue) return undefined;
    open.push(kind);
    return kind === '{' ? 'first-key' : 'first-value';
  }
  if (kind === '}' || kind === ']') return close(kind, wanted, open);
  if (kind === ',') return wanted === 'more' ? (open.at(-1) === '{' ? 'key' : 'value') : undefined;
  if (kind === ':') return wanted === 'colon' ? 'value' : undefined;
  if (kind === '"' && (wanted === 'key' || wanted === 'first-key')) return 'colon';
  return wantsValue ? afterValue(open) : undefined;
}

function close(kind: '}' | ']', wanted: Wanted, open: string[]): Wanted | undefined {
  const [opener, empty] = kind === '}' ? ['{', 'first-key'] : ['[', 'first-value'];
  if (open.at(-1) !== opener || (wanted !== 'more' && wanted !== empty)) return undefined;
  open.pop();
  return afterValue(open);
}

const afterValue = (open: string[]): Wanted => (open.length > 0 ? 'more' : 'nothing');

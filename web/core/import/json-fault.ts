/** Line and column, both from 1, of the first character at which a text is no JSON. Engines tell this in many ways, or not. */
export function faultAt(text: string): { line: number; column: number } {
  const lines = text.slice(0, faultOffset(text)).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

const TOKEN =
  /[\s\uFEFF]*(?:([{}[\],:])|(")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy;
const BLANKS = /[ \t\r\n\uFEFF]*/uy;

/** What may come next: a value, a value or the end of its list, a key, a key or the end, what follows a value. */
type Wanted = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'more' | 'nothing';

/** Where the text stops being JSON; its length where it only ends too early. */
function faultOffset(text: string): number {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  for (let at = 0; ;) {
    const start = after(BLANKS, text, at);
    const token = tokenAt(text, start);
    const next: Wanted | undefined = token && follow(token.kind, wanted, open);
    if (!token || !next) return start;
    at = token.end;
    wanted = next;
  }
}

function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

function tokenAt(text: string, start: number): { kind: string; end: number } | undefined {
  TOKEN.lastIndex = start;
  const found = TOKEN.exec(text);
  if (!found) return undefined;
  if (found[1]) return { kind: found[1], end: TOKEN.lastIndex };
  if (!found[2]) return { kind: 'value', end: TOKEN.lastIndex };
  const end = endOfString(text, TOKEN.lastIndex);
  return end === undefined ? undefined : { kind: 'string', end };
}

function endOfString(text: string, from: number): number | undefined {
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 32) return undefined;
    if (unit === 34) return at + 1;
    if (unit === 92) at += 1;
  }
  return undefined;
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
  if (kind === 'string' && (wanted === 'key' || wanted === 'first-key')) return 'colon';
  return wantsValue ? afterValue(open) : undefined;
}

function close(kind: '}' | ']', wanted: Wanted, open: string[]): Wanted | undefined {
  const [opener, empty] = kind === '}' ? ['{', 'first-key'] : ['[', 'first-value'];
  if (open.at(-1) !== opener || (wanted !== 'more' && wanted !== empty)) return undefined;
  open.pop();
  return afterValue(open);
}

const afterValue = (open: string[]): Wanted => (open.length > 0 ? 'more' : 'nothing');

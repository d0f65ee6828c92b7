import { parse } from './salvage.ts';

/**
 * Reads a streamed answer and hands out each finished object of its first list of objects, so that a shot can be shown
 * before the next is written. Thinking marks, fences and talk before the list are passed over.
 */
export class ItemReader {
  #text = '';
  #at = 0;
  #inList = false;
  #depth = 0;
  #start = 0;
  #quoted = false;

  push(piece: string): unknown[] {
    this.#text += piece;
    const items: unknown[] = [];
    for (; this.#at < this.#text.length; this.#at++) {
      const whole = this.#inList ? this.#read() : this.#seek();
      if (whole !== undefined) items.push(whole);
    }
    return items;
  }

  /** A list of objects opens where a `{` follows a `[`. */
  #seek(): undefined {
    if (this.#text[this.#at] !== '{') return undefined;
    const before = this.#text.slice(Math.max(0, this.#at - 200), this.#at).trimEnd();
    if (!before.endsWith('[')) return undefined;
    this.#inList = true;
    this.#depth = 1;
    this.#start = this.#at;
    return undefined;
  }

  #read(): unknown {
    const sign = this.#text[this.#at];
    if (this.#quoted) {
      if (sign === '"' && !this.#isEscaped()) this.#quoted = false;
      return undefined;
    }
    if (sign === '"') this.#quoted = true;
    else if (sign === '{' || sign === '[') {
      if (this.#depth === 0 && sign === '{') this.#start = this.#at;
      this.#depth++;
    } else if (sign === '}' || sign === ']') {
      this.#depth--;
      if (this.#depth === 0) return parse(this.#text.slice(this.#start, this.#at + 1));
      if (this.#depth < 0) this.#inList = false;
    }
    return undefined;
  }

  #isEscaped(): boolean {
    let slashes = 0;
    while (this.#text[this.#at - 1 - slashes] === '\\') slashes++;
    return slashes % 2 === 1;
  }
}

/** Hands out each finished line of a streamed answer; what is left at the end comes with `end`. */
export class LineReader {
  #rest = '';

  push(piece: string): string[] {
    const lines = (this.#rest + piece).split('\n');
    this.#rest = lines.pop() ?? '';
    return lines;
  }

  end(): string[] {
    const last = this.#rest;
    this.#rest = '';
    return last === '' ? [] : [last];
  }
}

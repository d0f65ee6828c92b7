const OPENS = /<(?:think|thinking|reasoning)>/i;
const CLOSES = /<\/(?:think|thinking|reasoning)>/i;
/** As long as the longest mark. */
const MARK = 12;

/** Passes on what a model says and keeps back what it thinks aloud between `<think>` marks, piece by piece. */
export class Outspoken {
  thinking = false;
  #rest = '';

  push(piece: string): string {
    this.#rest += piece;
    let said = '';
    for (;;) {
      const mark = (this.thinking ? CLOSES : OPENS).exec(this.#rest);
      if (mark === null) return said + this.#pass();
      if (!this.thinking) said += this.#rest.slice(0, mark.index);
      this.#rest = this.#rest.slice(mark.index + mark[0].length);
      this.thinking = !this.thinking;
    }
  }

  /** What cannot be the start of a mark; thoughts are dropped. */
  #pass(): string {
    const at = this.#rest.lastIndexOf('<');
    const keep = at >= 0 && this.#rest.length - at < MARK ? at : this.#rest.length;
    const said = this.thinking ? '' : this.#rest.slice(0, keep);
    this.#rest = this.#rest.slice(keep);
    return said;
  }
}

import type { Visitor } from './visitor.ts';

/** What a row needs beyond any ComfyUI. */
export type Need =
  'a server of our own' | 'the test nodes' | 'the tiny checkpoint' | 'the pack' | 'the built panel';

/** One thing that a ComfyUI server does and that this project relies on. */
export type Row = {
  id: string;
  /** What must hold, as a sentence without its end. */
  holds: string;
  /** The first version of which it is known to hold; left out: all that have ever mattered. */
  since?: string;
  needs?: Need[];
  check(visitor: Visitor): Promise<void>;
};

/** Compares versions such as 0.3.75 and 0.26.0 by their numbers. */
export function isOlder(version: string, than: string): boolean {
  const numbers = (text: string) => text.split('.').map((part) => Number.parseInt(part, 10) || 0);
  const [left, right] = [numbers(version), numbers(than)];
  const first = left.findIndex((number, i) => number !== (right[i] ?? 0));
  return first >= 0 && (left[first] ?? 0) < (right[first] ?? 0);
}

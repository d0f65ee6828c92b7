import type { Failure } from '../failure.ts';

/**
 * Something that the check before the start found. `stops`: the frames would fail, so nothing is queued. `warns`: they
 * would be drawn, but perhaps not as meant. The words of its failure come from `explainCheck` in `words/preflight.ts`.
 */
export type Finding = {
  /** Numbers of the frames that it concerns. */
  frames: number[] | 'all';
  severity: 'stops' | 'warns';
  failure: Failure;
};

/** Causes that only the check knows; they come as `not-ready` with this `why`. */
export type NotReady =
  | 'empty-prompt'
  | 'same-picture'
  | 'long-prompt'
  | 'unknown-name'
  | 'foreign-words'
  | 'size-off-grid'
  | 'picture-gone'
  | 'references-unused'
  | 'references-left-out'
  | 'picture-needed'
  | 'guide-unlike'
  | 'lora-unused'
  | 'prompt-unbound'
  | 'slot-unbound'
  | 'input-missing'
  | 'graph-circle'
  | 'bad-link'
  | 'no-output'
  | 'key-in-graph'
  | 'value-not-offered';

type About = Record<string, string>;

export const stops = (frames: Finding['frames'], why: NotReady, about: About = {}): Finding => ({
  frames,
  severity: 'stops',
  failure: { code: 'not-ready', about: { ...about, why } },
});

export const warns = (frames: Finding['frames'], why: NotReady, about: About = {}): Finding => ({
  frames,
  severity: 'warns',
  failure: { code: 'not-ready', about: { ...about, why } },
});

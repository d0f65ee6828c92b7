import type { Sequence } from '../../core/sequence.ts';

/** Pictures keep the shape that the sequence is drawn in, wherever below this element they stand. */
export function setRatio({ style }: HTMLElement, sequence: Sequence | undefined): void {
  const { width, height } = sequence?.settings ?? { width: 16, height: 9 };
  style.setProperty('--ss-ratio', `${width} / ${height}`);
  style.setProperty('--ss-ratio-number', `${width / height}`);
}

import type { FrameProgress } from '../../../core/run/progress.ts';
import { isGenerating } from '../../../core/run/run.ts';
import type { MenuItem } from '../../parts/menu.ts';
import type { RunParts } from './run-parts.ts';

/** What may be done with one frame of a run, by how it stands. */
export function frameMenu(
  { services, words, run, sequence }: RunParts,
  { id, state }: FrameProgress,
): MenuItem[] {
  const { studio } = services;
  if (studio.following) return [];
  const cancel: MenuItem = {
    label: words.run.cancelFrame,
    icon: 'stop',
    onPick: () => studio.cancelFrame(id),
  };
  const draw = (label: string): MenuItem => ({ label, icon: 'retry', onPick: () => studio.retryFrame(id) });
  const retry = draw(words.run.retryFrame);
  // A rough is drawn from its shot: it has no seed to change.
  const isRough = sequence.engine.kind === 'rough';
  const newSeed: MenuItem = {
    label: words.run.newSeed,
    icon: 'image',
    onPick: () => studio.retryFrame(id, { newSeed: true }),
  };
  switch (state) {
    case 'running':
    case 'queued':
      return [cancel];
    case 'waiting':
      return isGenerating(run) ? [cancel] : [retry];
    case 'done':
      return [isRough ? draw(words.run.again.menu) : newSeed];
    case 'failed':
    case 'cancelled':
      return isRough ? [retry] : [retry, newSeed];
  }
}

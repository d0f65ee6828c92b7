import type { FrameProgress } from '../../../core/run/progress.ts';
import { isGenerating } from '../../../core/run/run.ts';
import type { MenuItem } from '../../parts/menu.ts';
import type { RunParts } from './run-parts.ts';

/** What may be done with one frame of a run, by how it stands. */
export function frameMenu({ services, words, run }: RunParts, { id, state }: FrameProgress): MenuItem[] {
  const { studio } = services;
  if (studio.following) return [];
  const cancel: MenuItem = {
    label: words.run.cancelFrame,
    icon: 'stop',
    onPick: () => studio.cancelFrame(id),
  };
  const retry: MenuItem = { label: words.run.retryFrame, icon: 'retry', onPick: () => studio.retryFrame(id) };
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
      return [newSeed];
    case 'failed':
    case 'cancelled':
      return [retry, newSeed];
  }
}

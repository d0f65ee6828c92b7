import { isGenerating, sequenceOf } from '../../core/run/run.ts';
import type { Sequence } from '../../core/sequence.ts';
import type { SequenceWriter } from '../library/sequence-writer.ts';
import type { RunStore } from './run-store.ts';
import type { Tabs } from './tabs.ts';

export type WriterNewsParts = {
  writer: SequenceWriter;
  store: RunStore;
  tabs: Tabs;
  changed: () => void;
  /** Whether the sequence is open here, and neither drawn nor followed. */
  rests: (sequenceId: string) => boolean;
  open: (sequence: Sequence) => Promise<void>;
  goOnWith: (sequence: Sequence, isUnwritten: boolean) => void;
  /** Leaves the run to the other browser that draws it. */
  leave: (sequence: Sequence) => void;
};

/** What the writer has to tell: our edit is in the folder, or somebody else wrote there first. */
export class WriterNews {
  readonly #parts: WriterNewsParts;
  #isUnsaved = false;

  constructor(parts: WriterNewsParts) {
    this.#parts = parts;
  }

  /** What has to be shown instead of ours is shown, and told. */
  hear(): void {
    const { writer, store, changed, open, goOnWith, leave } = this.#parts;
    this.#tellOfEdit();
    const { instead } = writer;
    if (instead && instead.sequence.id === sequenceOf(store.run)?.id) {
      if (instead.leavesRun) leave(instead.sequence);
      else if (instead.isHere) void open(instead.sequence);
      else goOnWith(instead.sequence, isGenerating(store.run));
      if (instead.failure) writer.warn(instead.failure);
    }
    changed();
  }

  /** Tabs that have it open learn that it was edited here; of a run they hear more. */
  #tellOfEdit(): void {
    const { writer, store, tabs, rests } = this.#parts;
    const id = sequenceOf(store.run)?.id;
    const wasUnsaved = this.#isUnsaved;
    this.#isUnsaved = writer.saving !== 'saved';
    if (wasUnsaved && !this.#isUnsaved && id && rests(id)) tabs.say('saved', id);
  }
}

import { isGenerating, sequenceOf } from '../../core/run/run.ts';
import type { Sequence } from '../../core/sequence.ts';
import type { Instead, SequenceWriter } from '../library/sequence-writer.ts';
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
  /** The folder does not have it so yet. */
  goOnWith: (sequence: Sequence) => void;
  /** Leaves the run to the other browser that draws it. */
  leave: (sequence: Sequence) => void;
};

/** What the writer has to tell: our edit is in the folder, or somebody else wrote there first. */
export class WriterNews {
  readonly #parts: WriterNewsParts;
  #isUnsaved = false;
  #heard: Instead | undefined;

  constructor(parts: WriterNewsParts) {
    this.#parts = parts;
  }

  /** What has to be shown instead of ours is shown, and told. */
  hear(): void {
    const { writer, store, changed } = this.#parts;
    this.#tellOfEdit();
    const { instead } = writer;
    if (instead && instead !== this.#heard && instead.sequence.id === sequenceOf(store.run)?.id) {
      this.#heard = instead;
      void this.#show(instead);
    }
    changed();
  }

  /** Who draws goes on with theirs; anybody else opens it, for another tab may draw it. */
  async #show({ sequence, leavesRun, isHere, failure }: Instead): Promise<void> {
    const { writer, store, open, goOnWith, leave } = this.#parts;
    if (leavesRun) leave(sequence);
    else if (isGenerating(store.run) && !isHere) goOnWith(sequence);
    else await open(sequence);
    if (failure) writer.warn(failure);
  }

  /** Tabs that have it open learn that it was edited here; of a run they hear more. */
  #tellOfEdit(): void {
    const { writer, store, tabs, rests } = this.#parts;
    const id = sequenceOf(store.run)?.id;
    const wasUnsaved = this.#isUnsaved;
    this.#isUnsaved = writer.saving !== 'saved';
    if (wasUnsaved !== this.#isUnsaved && id && rests(id)) tabs.say(this.#isUnsaved ? 'saving' : 'saved', id);
  }
}

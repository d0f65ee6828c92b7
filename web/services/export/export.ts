import type { AnimaticOptions } from '../../core/animatic/options.ts';
import { fail, ok, type Result } from '../../core/failure.ts';
import type { Sequence } from '../../core/sequence.ts';
import type { ExportWords } from '../../core/words/export.ts';
import { videoFile } from './animatic/video.ts';
import { pageFile } from './page-file.ts';
import { roughFile, type RoughType } from './rough-files.ts';
import { saveFile } from './save-file.ts';
import type { Task } from './task.ts';
import { zipFile } from './zip.ts';

export type Export =
  | { what: 'frame'; frame: string; as: RoughType }
  | { what: 'all'; as: RoughType }
  | { what: 'page' }
  | { what: 'video'; animatic: AnimaticOptions };

/** Makes a file of a sequence's roughs and gives it to the browser's downloads; the value is its name. */
export async function exportTo(
  sequence: Sequence,
  wanted: Export,
  words: ExportWords,
  task: Task,
): Promise<Result<string>> {
  const file = await make(sequence, wanted, words, task);
  if (!file.ok) return file;
  if (!task.signal.aborted) saveFile(file.value);
  return ok(file.value.name);
}

async function make(
  sequence: Sequence,
  wanted: Export,
  words: ExportWords,
  task: Task,
): Promise<Result<File>> {
  switch (wanted.what) {
    case 'frame': {
      const frame = sequence.frames.find(({ id }) => id === wanted.frame);
      return frame ? roughFile(sequence, frame, wanted.as) : fail('export-failed');
    }
    case 'all':
      return zipFile(sequence, wanted.as, task);
    case 'video':
      return videoFile(sequence, wanted.animatic, task);
    case 'page':
      return ok(await pageFile(sequence, words, navigator.language));
  }
}

import { pageFileName } from '../../core/export/file-names.ts';
import { paperFor } from '../../core/export/paper.ts';
import { storyboardPage } from '../../core/export/storyboard-page.ts';
import type { Sequence } from '../../core/sequence.ts';
import type { ExportWords } from '../../core/words/export.ts';
import { stageSvg } from './rough-files.ts';

/** The storyboard page of a sequence as a file, on the paper that is usual where `language` is spoken. */
export async function pageFile(sequence: Sequence, words: ExportWords, language: string): Promise<File> {
  const drawings = await Promise.all(
    sequence.frames.map((frame) => stageSvg(sequence, frame, sequence.settings)),
  );
  const page = storyboardPage({ sequence, drawings, words: words.page, paper: paperFor(language) });
  return new File([page], pageFileName(sequence), { type: 'text/html' });
}

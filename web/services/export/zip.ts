import { downloadZip } from 'client-zip';
import type { Failure } from '../../core/failure.ts';
import { fail, ok, type Result } from '../../core/failure.ts';
import { zipFileName } from '../../core/export/file-names.ts';
import type { Sequence } from '../../core/sequence.ts';
import { roughFile, type RoughType } from './rough-files.ts';
import type { Task } from './task.ts';

/** The roughs of all frames in one ZIP; each is made when its turn comes, so that one picture is in memory at a time. */
export async function zipFile(sequence: Sequence, type: RoughType, task: Task): Promise<Result<File>> {
  let failure: Failure | undefined;
  async function* files() {
    for (const frame of sequence.frames) {
      task.signal.throwIfAborted();
      const file = await roughFile(sequence, frame, type);
      if (!file.ok) {
        ({ failure } = file);
        throw new Error(failure.code);
      }
      yield file.value;
      task.onStep(frame.frameNumber, sequence.frames.length, 'files');
    }
  }
  try {
    const zip = await downloadZip(files()).blob();
    return ok(new File([zip], zipFileName(sequence, type), { type: 'application/zip' }));
  } catch (error) {
    if (failure) return { ok: false, failure };
    return fail('export-failed', {}, String(error));
  }
}

import type { AnimaticOptions } from '../../../core/animatic/options.ts';
import { animaticFileName } from '../../../core/export/file-names.ts';
import { fail, ok, type Result } from '../../../core/failure.ts';
import type { Sequence } from '../../../core/sequence.ts';
import type { Task } from '../task.ts';
import { filmVideo } from './film-video.ts';
import { AnimaticPainter } from './painter.ts';

/** A finished video, `type` being what its file's name ends in. */
export interface Video {
  type: 'mp4' | 'webm';
  blob: Blob;
}

/**
 * The animatic of a sequence as a video: encoded as fast as the browser can, else filmed while it plays. `no-video`
 * where the browser has neither.
 */
export async function videoFile(
  sequence: Sequence,
  options: AnimaticOptions,
  task: Task,
): Promise<Result<File>> {
  const painter = painterOf(sequence, options);
  if (painter === null) return fail('no-canvas');
  const video = (await encoded(painter, task)) ?? (await filmed(painter, task));
  if (video === null) return fail('no-video');
  const { type, blob } = video;
  return ok(new File([blob], animaticFileName(sequence, type), { type: `video/${type}` }));
}

function painterOf(sequence: Sequence, options: AnimaticOptions): AnimaticPainter | null {
  try {
    return new AnimaticPainter(sequence, options);
  } catch {
    return null;
  }
}

/** Plain-HTTP pages on a LAN have no WebCodecs; what there is may know no codec of ours. */
async function encoded(painter: AnimaticPainter, task: Task): Promise<Video | null> {
  if (!('VideoEncoder' in globalThis)) return null;
  const { encodeVideo } = await import('./encode-video.ts');
  return encodeVideo(painter, task);
}

async function filmed(painter: AnimaticPainter, task: Task): Promise<Video | null> {
  if (!('MediaRecorder' in globalThis)) return null;
  return filmVideo(painter, task);
}

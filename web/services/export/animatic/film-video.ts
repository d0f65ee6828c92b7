import type { Task } from '../task.ts';
import type { AnimaticPainter } from './painter.ts';
import type { Video } from './video.ts';

const framesPerSecond = 24;
const msPerPiece = 1000;

const forms: { type: Video['type']; mime: string }[] = [
  { type: 'mp4', mime: 'video/mp4;codecs=avc1.42E01F' },
  { type: 'webm', mime: 'video/webm;codecs=vp9' },
  { type: 'webm', mime: 'video/webm;codecs=vp8' },
  { type: 'webm', mime: 'video/webm' },
];

/** Films an animatic while it plays, which takes as long as it lasts; null where the browser knows no form of ours. */
export async function filmVideo(painter: AnimaticPainter, task: Task): Promise<Video | null> {
  const form = forms.find(({ mime }) => MediaRecorder.isTypeSupported(mime));
  if (form === undefined) return null;
  await painter.paint(0);
  const stream = painter.canvas.captureStream(framesPerSecond);
  const recorder = new MediaRecorder(stream, { mimeType: form.mime, videoBitsPerSecond: 5_000_000 });
  const pieces: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data));
  const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve));
  try {
    recorder.start(msPerPiece);
    await play(painter, task);
  } finally {
    if (recorder.state !== 'inactive') recorder.stop();
    await stopped;
    stream.getTracks().forEach((track) => track.stop());
  }
  return { type: form.type, blob: new Blob(pieces, { type: `video/${form.type}` }) };
}

async function play(painter: AnimaticPainter, task: Task): Promise<void> {
  const { totalMs } = painter.timeline;
  const began = performance.now();
  for (let ms = 0; ms < totalMs; ms = performance.now() - began) {
    task.signal.throwIfAborted();
    await painter.paint(ms);
    task.onStep(ms, totalMs, 'filmed');
    await new Promise((resolve) => setTimeout(resolve, 1000 / framesPerSecond));
  }
}

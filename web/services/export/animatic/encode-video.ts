import {
  BufferTarget,
  CanvasSource,
  Mp4OutputFormat,
  Output,
  QUALITY_MEDIUM,
  WebMOutputFormat,
  getFirstEncodableVideoCodec,
  type VideoCodec,
} from 'mediabunny';
import type { Task } from '../task.ts';
import type { AnimaticPainter } from './painter.ts';
import type { Video } from './video.ts';

const framesPerSecond = 24;
const secondsPerKeyFrame = 2;

/** What is understood by most comes first. */
const ways: { type: Video['type']; codecs: VideoCodec[] }[] = [
  { type: 'mp4', codecs: ['avc'] },
  { type: 'webm', codecs: ['vp9', 'vp8'] },
];

/** Encodes an animatic picture by picture, as fast as it goes; null where the browser has none of the codecs. */
export async function encodeVideo(painter: AnimaticPainter, task: Task): Promise<Video | null> {
  const { width, height } = painter.canvas;
  for (const { type, codecs } of ways) {
    const codec = await getFirstEncodableVideoCodec(codecs, { width, height, bitrate: QUALITY_MEDIUM });
    if (codec !== null) return { type, blob: await encode(painter, type, codec, task) };
  }
  return null;
}

async function encode(
  painter: AnimaticPainter,
  type: Video['type'],
  codec: VideoCodec,
  task: Task,
): Promise<Blob> {
  const target = new BufferTarget();
  const format = type === 'mp4' ? new Mp4OutputFormat() : new WebMOutputFormat();
  const output = new Output({ format, target });
  const source = new CanvasSource(painter.canvas, {
    codec,
    bitrate: QUALITY_MEDIUM,
    keyFrameInterval: secondsPerKeyFrame,
  });
  output.addVideoTrack(source, { frameRate: framesPerSecond });
  try {
    await output.start();
    await addPictures(painter, source, task);
    await output.finalize();
  } catch (error) {
    await output.cancel();
    throw error;
  }
  return new Blob([target.buffer!], { type: `video/${type}` });
}

async function addPictures(painter: AnimaticPainter, source: CanvasSource, task: Task): Promise<void> {
  const pictures = Math.ceil((painter.timeline.totalMs / 1000) * framesPerSecond);
  for (let picture = 0; picture < pictures; picture++) {
    task.signal.throwIfAborted();
    const seconds = picture / framesPerSecond;
    await painter.paint(seconds * 1000);
    // Resolves when the encoder is ready for more.
    await source.add(seconds, 1 / framesPerSecond);
    task.onStep(picture + 1, pictures, 'encoded');
  }
}

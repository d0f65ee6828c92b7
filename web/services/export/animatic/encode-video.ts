import {
  BufferTarget,
  EncodedPacket,
  EncodedVideoPacketSource,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
} from 'mediabunny';
import type { Task } from '../task.ts';
import type { AnimaticPainter } from './painter.ts';
import type { Video } from './video.ts';

const framesPerSecond = 24;
const framesPerKeyFrame = 48;
/** Enough for flat colours and lines that move slowly. */
const bitsPerPixel = 2;
const longestQueue = 8;

type Way = { type: Video['type']; codec: 'avc' | 'vp9' | 'vp8'; config: VideoEncoderConfig };

/** What is understood by most comes first; the level is of what 1280 x 1280 needs. */
const known: { type: Video['type']; codec: Way['codec']; names: string[] }[] = [
  { type: 'mp4', codec: 'avc', names: ['avc1.640028', 'avc1.4d0028', 'avc1.42e028'] },
  { type: 'webm', codec: 'vp9', names: ['vp09.00.40.08'] },
  { type: 'webm', codec: 'vp8', names: ['vp8'] },
];

/** Encodes an animatic picture by picture, as fast as it goes; null where the browser has none of the codecs. */
export async function encodeVideo(painter: AnimaticPainter, task: Task): Promise<Video | null> {
  const way = await wayFor(painter.canvas);
  if (way === null) return null;
  const { type, codec, config } = way;
  const target = new BufferTarget();
  const output = new Output({
    format: type === 'mp4' ? new Mp4OutputFormat() : new WebMOutputFormat(),
    target,
  });
  const track = new EncodedVideoPacketSource(codec);
  output.addVideoTrack(track, { frameRate: framesPerSecond });
  try {
    await output.start();
    await encode(painter, config, track, task);
    await output.finalize();
  } catch (error) {
    await output.cancel();
    throw error;
  }
  return { type, blob: new Blob([target.buffer!], { type: `video/${type}` }) };
}

async function wayFor({ width, height }: HTMLCanvasElement): Promise<Way | null> {
  for (const { type, codec, names } of known) {
    for (const name of names) {
      const bitrate = width * height * bitsPerPixel;
      const config = { codec: name, width, height, bitrate, framerate: framesPerSecond };
      const { supported } = await VideoEncoder.isConfigSupported(config);
      if (supported) return { type, codec, config };
    }
  }
  return null;
}

async function encode(
  painter: AnimaticPainter,
  config: VideoEncoderConfig,
  track: EncodedVideoPacketSource,
  task: Task,
): Promise<void> {
  let written: Promise<unknown> = Promise.resolve();
  let broken: DOMException | undefined;
  const encoder = new VideoEncoder({
    output: (chunk, meta) => {
      written = written.then(() => track.add(EncodedPacket.fromEncodedChunk(chunk), meta));
    },
    error: (error) => (broken = error),
  });
  try {
    encoder.configure(config);
    const count = Math.ceil((painter.timeline.totalMs / 1000) * framesPerSecond);
    for (let index = 0; index < count; index++) {
      task.signal.throwIfAborted();
      await painter.paint((index / framesPerSecond) * 1000);
      await hasRoom(encoder);
      if (broken) throw broken;
      encodePicture(encoder, painter.canvas, index);
      task.onStep(index + 1, count, 'encoded');
    }
    await encoder.flush();
    await written;
  } finally {
    if (encoder.state !== 'closed') encoder.close();
  }
}

function encodePicture(encoder: VideoEncoder, canvas: HTMLCanvasElement, index: number): void {
  const microseconds = (at: number) => Math.round((at / framesPerSecond) * 1e6);
  const timestamp = microseconds(index);
  const picture = new VideoFrame(canvas, { timestamp, duration: microseconds(index + 1) - timestamp });
  encoder.encode(picture, { keyFrame: index % framesPerKeyFrame === 0 });
  picture.close();
}

/** Waits until the encoder has caught up: pictures that wait are as large as they are in memory. */
async function hasRoom(encoder: VideoEncoder): Promise<void> {
  while (encoder.state === 'configured' && encoder.encodeQueueSize >= longestQueue)
    await new Promise((resolve) => encoder.addEventListener('dequeue', resolve, { once: true }));
}

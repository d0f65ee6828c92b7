import type { ApiGraph } from '../../core/api-graph.ts';
import type { Bible } from '../../core/bible.ts';
import type { Binding } from '../../core/binding/binding.ts';
import { ok, type Result } from '../../core/failure.ts';
import { frameGraph, outputNode } from '../../core/graph/frame-graph.ts';
import type { ObjectInfo } from '../../core/graph/object-info.ts';
import { roughGraph, shippedGraph } from '../../core/graph/shipped.ts';
import type { ImageFile } from '../../core/image-file.ts';
import type { Frame, Sequence, Take } from '../../core/sequence.ts';
import type { Shot } from '../../core/shot.ts';
import type { ComfyClient, JobRequest } from '../comfy/client.ts';
import { shippedGraphs } from '../comfy/shipped-graphs.ts';

export type Size = { width: number; height: number };

/** Draws a shot as a picture of the given size; the frame number stands in its caption strip. */
export type Rasterise = (shot: Shot, bible: Bible, size: Size, frameNumber: number) => Promise<Result<Blob>>;

type Bound = { graph: ApiGraph; binding: Binding };

const UPLOADS = 'story-sequence';

/** `filename_prefix` of a take: its own for each attempt, so that the file is known in advance. */
export function prefixOf(sequence: Sequence, frame: Frame, take: Take): string {
  const number = String(frame.frameNumber).padStart(3, '0');
  return `sequences/${sequence.id}/frames/frame-${number}_take-${take.number}`;
}

/** The file that SaveImage makes of a take, as long as nobody put one of that name there before. */
export function expectedImage(prefix: string): ImageFile {
  const slash = prefix.lastIndexOf('/');
  return {
    filename: `${prefix.slice(slash + 1)}_00001_.png`,
    subfolder: prefix.slice(0, slash),
    type: 'output',
  };
}

/** Makes the job of a take from what the sequence is drawn with. */
export class JobBuilder {
  readonly #client: ComfyClient;
  readonly #info: () => Promise<Result<ObjectInfo>>;
  readonly #rasterise: Rasterise;

  constructor(client: ComfyClient, info: () => Promise<Result<ObjectInfo>>, rasterise: Rasterise) {
    this.#client = client;
    this.#info = info;
    this.#rasterise = rasterise;
  }

  /** Id of the node whose picture counts, in every job of this sequence. */
  outputOf({ engine }: Sequence): string {
    if (engine.kind === 'canvas') return outputNode(engine.binding);
    if (engine.kind === 'rough') return outputNode(roughGraph().binding);
    const shipped = shippedGraphs.find(({ sidecar }) => sidecar.id === engine.graph);
    return shipped ? outputNode(shipped.sidecar.binding) : '';
  }

  async build(sequence: Sequence, frame: Frame, take: Take, clientId: string): Promise<Result<JobRequest>> {
    const bound = await this.#bound(sequence);
    if (!bound.ok) return bound;
    const picture = await this.#picture(sequence, frame, take);
    if (!picture.ok) return picture;
    const { width, height, steps, cfg } = sequence.settings;
    const graph = frameGraph({
      ...bound.value,
      prompt: take.prompt,
      negative: frame.negative,
      seed: take.seed,
      width,
      height,
      steps,
      cfg,
      prefix: prefixOf(sequence, frame, take),
      picture: picture.value,
    });
    const output = outputNode(bound.value.binding);
    return ok({ jobId: take.jobId, clientId, graph, output, note: noteOf(sequence, frame, take) });
  }

  async #bound({ engine, story }: Sequence): Promise<Result<Bound>> {
    if (engine.kind === 'canvas') return ok({ graph: engine.graph, binding: engine.binding });
    if (engine.kind === 'rough') return ok(roughGraph());
    const info = await this.#info();
    return info.ok ? shippedGraph(engine, story.family, shippedGraphs, info.value) : info;
  }

  /** The rough board's drawing, uploaded; other engines need none. */
  async #picture(sequence: Sequence, frame: Frame, take: Take): Promise<Result<string | undefined>> {
    if (sequence.engine.kind !== 'rough') return ok(undefined);
    const { width, height } = sequence.settings;
    const blob = await this.#rasterise(frame.shot, sequence.bible, { width, height }, frame.frameNumber);
    if (!blob.ok) return blob;
    return this.#client.upload(blob.value, `${take.jobId}.png`, 'temp', UPLOADS);
  }
}

/** Enough to rebuild `sequence.json` from the pictures of a folder. */
function noteOf(sequence: Sequence, frame: Frame, take: Take): Record<string, unknown> {
  return {
    format: 1,
    sequence: sequence.id,
    frame: frame.id,
    frameNumber: frame.frameNumber,
    take: take.number,
    jobId: take.jobId,
    prompt: take.prompt,
    seed: take.seed,
  };
}

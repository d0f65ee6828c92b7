import type { Bible } from '../../core/bible.ts';
import { ok, type Result } from '../../core/failure.ts';
import { familyGrid } from '../../core/graph/aspects.ts';
import { frameGraph, outputNode } from '../../core/graph/frame-graph.ts';
import { frameValues } from '../../core/graph/frame-values.ts';
import type { ObjectInfo } from '../../core/graph/object-info.ts';
import { roughGraph } from '../../core/graph/rough-graph.ts';
import { gridOf } from '../../core/graph/size-grid.ts';
import { noteOf } from '../../core/run/note.ts';
import { prefixOf } from '../../core/run/prefix.ts';
import type { Frame, Sequence, Take } from '../../core/sequence.ts';
import type { Shot } from '../../core/shot.ts';
import type { ComfyClient, JobRequest } from '../comfy/client.ts';
import { boundGraph, type Bound } from './bound-graph.ts';

export type Size = { width: number; height: number };

/** Draws a shot as a picture of the given size; the frame number stands in its caption strip. */
export type Rasterise = (
  shot: Shot,
  bible: Bible,
  size: Size,
  frameNumber: number,
  frames: readonly { shot: Shot }[],
) => Promise<Result<Blob>>;

const UPLOADS = 'story-sequence';

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

  /** Id of the node whose picture counts, in every job of this sequence. Empty: a shipped graph saves only one. */
  outputOf({ engine }: Sequence): string {
    if (engine.kind === 'canvas') return outputNode(engine.binding);
    return engine.kind === 'rough' ? outputNode(roughGraph().binding) : '';
  }

  async build(sequence: Sequence, frame: Frame, take: Take, clientId: string): Promise<Result<JobRequest>> {
    const bound = await boundGraph(sequence, this.#info);
    if (!bound.ok) return bound;
    const picture = await this.#picture(sequence, frame, take);
    if (!picture.ok) return picture;
    const { graph, binding, info } = bound.value;
    const values = frameValues(sequence, frame, binding, gridFor(sequence, bound.value), {
      prompt: take.prompt,
      seed: take.seed,
      prefix: prefixOf(sequence, frame, take),
      picture: picture.value,
    });
    const filled = frameGraph({ graph, binding, info, ...values });
    const note = noteOf(sequence, frame, take);
    return ok({ jobId: take.jobId, clientId, graph: filled, output: outputNode(binding), note });
  }

  /** The rough board's drawing, uploaded; other engines need none. */
  async #picture(sequence: Sequence, frame: Frame, take: Take): Promise<Result<string | undefined>> {
    if (sequence.engine.kind !== 'rough') return ok(undefined);
    const { width, height } = sequence.settings;
    const blob = await this.#rasterise(
      frame.shot,
      sequence.bible,
      { width, height },
      frame.frameNumber,
      sequence.frames,
    );
    if (!blob.ok) return blob;
    return this.#client.upload(blob.value, `${take.jobId}.png`, 'temp', UPLOADS);
  }
}

const gridFor = ({ story }: Sequence, { graph, binding, info = {} }: Bound): number =>
  gridOf(graph, binding, info, familyGrid(story.family));

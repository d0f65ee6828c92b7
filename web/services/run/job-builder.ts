import { ok, type Result } from '../../core/failure.ts';
import { familyGrid } from '../../core/graph/aspects.ts';
import { frameGraph, outputNode } from '../../core/graph/frame-graph.ts';
import { frameValues, type FramePlace, type TakeValues } from '../../core/graph/frame-values.ts';
import { guideOf, type GuideLook } from '../../core/guide/guide.ts';
import type { ObjectInfo } from '../../core/graph/object-info.ts';
import { roughGraph } from '../../core/graph/rough-graph.ts';
import { gridOf, roundSize } from '../../core/graph/size-grid.ts';
import { noteOf } from '../../core/run/note.ts';
import { prefixOf } from '../../core/run/prefix.ts';
import type { Frame, Sequence, Take } from '../../core/sequence.ts';
import type { ComfyClient, JobRequest } from '../comfy/client.ts';
import { boundGraph, type Bound } from './bound-graph.ts';

export type Size = { width: number; height: number };

/** A rough of a frame at a size in pixels; `board`: with its caption strip, as it is shown. */
export type RoughOrder = { sequence: Sequence; frame: Frame; size: Size; look: 'board' | GuideLook };

/** Draws a frame's shot as a picture. */
export type Rasterise = (order: RoughOrder) => Promise<Result<Blob>>;

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
    const { graph, binding, info } = bound.value;
    const place = { binding, grid: gridFor(sequence, bound.value), guide: guideOf(graph, binding) };
    const rough = await this.#rough(sequence, frame, take, place);
    if (!rough.ok) return rough;
    const values = frameValues(sequence, frame, place, {
      prompt: take.prompt,
      seed: take.seed,
      prefix: prefixOf(sequence, frame, take),
      ...rough.value,
    });
    const filled = frameGraph({ graph, binding, info, ...values });
    const note = noteOf(sequence, frame, take);
    return ok({ jobId: take.jobId, clientId, graph: filled, output: outputNode(binding), note });
  }

  /** The frame's rough, uploaded for the slot that takes it; most graphs take none. */
  async #rough(
    sequence: Sequence,
    frame: Frame,
    take: Take,
    place: FramePlace,
  ): Promise<Result<Pick<TakeValues, 'picture' | 'guide'>>> {
    const wanted = wantedRough(sequence, place);
    if (!wanted) return ok({});
    const { slot, size, look } = wanted;
    const blob = await this.#rasterise({ sequence, frame, size, look });
    if (!blob.ok) return blob;
    const name = await this.#client.upload(blob.value, `${take.jobId}.png`, 'temp', UPLOADS);
    return name.ok ? ok({ [slot]: name.value }) : name;
  }
}

type WantedRough = Pick<RoughOrder, 'size' | 'look'> & { slot: 'picture' | 'guide' };

/** On the rough board the rough is the picture itself; elsewhere it may lead it. */
function wantedRough({ engine, settings }: Sequence, { guide, grid }: FramePlace): WantedRough | undefined {
  if (engine.kind === 'rough') return { slot: 'picture', size: settings, look: 'board' };
  if (!guide || !settings.guide) return undefined;
  return { slot: 'guide', size: roundSize(settings, grid), look: guide.look };
}

const gridFor = ({ story }: Sequence, { graph, binding, info = {} }: Bound): number =>
  gridOf(graph, binding, info, familyGrid(story.family));

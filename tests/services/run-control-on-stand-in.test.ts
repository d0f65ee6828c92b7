import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sequenceOf } from '../../web/core/run/run.ts';
import type { Studio } from '../../web/services/run/studio.ts';
import { hostAt } from '../support/comfy-host.ts';
import { aSequence, frameId } from '../support/sequences.ts';
import { startStandIn, type StandIn } from '../support/stand-in.ts';
import { freshSequence, inPhase, studioOn, until } from '../support/studios.ts';

const PATIENCE = 60_000;
const sd15 = { engine: { kind: 'shipped' as const, graph: 't2i_sd15', files: {}, loras: [] } };

describe.each(['0.38.1', '0.3.75'] as const)('a run on a server of %s', (age) => {
  let server: StandIn;
  let studio: Studio;
  beforeAll(async () => {
    server = await startStandIn({ age, stepSeconds: 0.05 });
  }, PATIENCE);
  afterEach(() => studio.dispose());
  afterAll(() => server?.stop());

  /** A run of which the first frame is being drawn; `base`: seeds of its own, or the server has its frames in its cache. */
  async function begin(frames: number, base: number) {
    ({ studio } = await studioOn(hostAt(server.url)));
    const settings = { ...aSequence().settings, seed: { policy: 'per-frame' as const, base } };
    const sequence = freshSequence(frames, { ...sd15, settings });
    studio.open(sequence);
    studio.startGeneration();
    await until(studio, () => stateOf(1) === 'running' && stateOf(frames) === 'queued', PATIENCE);
    return sequence.id;
  }
  const stateOf = (frame: number) =>
    studio.progress?.frames.find(({ id }) => id === frameId(frame))?.state ?? 'none';
  const ended = () => until(studio, inPhase('SequenceComplete'), PATIENCE);

  /** Frame number and take of each picture, in the order in which they were drawn. */
  function drawn(id: string) {
    const folder = path.join(server.base, 'output', 'sequences', id, 'frames');
    const when = (name: string) => statSync(path.join(folder, name)).mtimeMs;
    const names = readdirSync(folder).toSorted((a, b) => when(a) - when(b));
    return names.map((name) => /frame-0*(\d+)_take-(\d+)/.exec(name)?.slice(1).join(' take ') ?? name);
  }

  it(
    'takes one frame out, draws another as it was edited, and a third before its turn, each once',
    async () => {
      const id = await begin(5, 100);
      studio.cancelFrame(frameId(3));
      studio.edit({ do: 'prompt', frame: frameId(4), text: 'a fox in the snow' });
      studio.edit({ do: 'move', frame: frameId(5), to: 1 });
      await ended();
      // A file is named after the place that its frame had when it was planned: the fourth was the fifth by then.
      const pictures = drawn(id);
      expect(pictures.toSorted()).toEqual(['1 take 1', '2 take 1', '5 take 1', '5 take 2']);
      expect(pictures.indexOf('5 take 1')).toBeLessThan(pictures.indexOf('2 take 1'));
      expect([1, 2, 3, 4, 5].map(stateOf)).toEqual(['done', 'done', 'cancelled', 'done', 'done']);
    },
    PATIENCE,
  );

  it(
    'stops the frame that runs alone, and draws the rest',
    async () => {
      await server.fault({ stepSeconds: 0.4 });
      const id = await begin(3, 200);
      studio.cancelFrame(frameId(1));
      await until(studio, () => stateOf(1) === 'cancelled', PATIENCE);
      await server.fault({ stepSeconds: 0.05 });
      await ended();
      expect(drawn(id)).toEqual(['2 take 1', '3 take 1']);
      expect(sequenceOf(studio.run)?.frames[0]?.takes).toMatchObject([{ state: 'cancelled' }]);
    },
    PATIENCE,
  );
});

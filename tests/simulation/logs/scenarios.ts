import { startComfy } from '../../../node_bridge/launcher/real-comfy.ts';
import { isFinished, sequenceOf, type Run } from '../../../web/core/run/run.ts';
import type { Sequence } from '../../../web/core/sequence.ts';
import { MemoryDb, type Db } from '../../../web/services/db.ts';
import type { Studio } from '../../../web/services/run/studio.ts';
import { hostAt } from '../../support/comfy-host.ts';
import { aSequence } from '../../support/sequences.ts';
import { startStandIn } from '../../support/stand-in.ts';
import { inPhase, studioOn, until } from '../../support/studios.ts';

type Scene = { url: string; db: Db; studio: Studio; reload: () => Promise<Studio> };

/** A model draws, so that a frame takes a while: the tiny one on the real server. */
const drawnWith = (graph: string, files: Record<string, string> = {}): Partial<Sequence> => ({
  engine: { kind: 'shipped', graph, files, loras: [] },
});
const onReal = drawnWith('t2i_sd35', { checkpoint: 'tiny-sd35.safetensors' });
const PATIENCE = 120_000;

const doneOf = (run: Run) =>
  sequenceOf(run)?.frames.filter(({ activeTake }) => activeTake !== null).length ?? 0;
const drew = (count: number) => (run: Run) => doneOf(run) >= count;

async function begin(url: string, change: Partial<Sequence>): Promise<Scene> {
  const db = new MemoryDb(true);
  const open = async () => (await studioOn(hostAt(url), { db })).studio;
  const studio = await open();
  studio.open(aSequence(3, change));
  studio.startGeneration();
  const reload = async () => {
    scene.studio.dispose();
    scene.studio = await open();
    await scene.studio.restore();
    return scene.studio;
  };
  const scene: Scene = { url, db, studio, reload };
  return scene;
}

async function toEnd({ studio }: Scene): Promise<void> {
  await until(studio, isFinished, PATIENCE);
  await until(studio, () => studio.saving === 'saved', PATIENCE);
  studio.dispose();
}

async function onStandIn(play: (scene: Scene) => Promise<void>, faults = {}): Promise<void> {
  const server = await startStandIn({ stepSeconds: 0.05, faults });
  try {
    const scene = await begin(server.url, drawnWith('t2i_sd15'));
    await play(scene);
    await toEnd(scene);
  } finally {
    await server.stop();
  }
}

type Comfy = Awaited<ReturnType<typeof startComfy>>;

async function onComfy(play: (scene: Scene, comfy: Comfy) => Promise<Comfy>): Promise<void> {
  let comfy = await startComfy({ tinyModel: true, testNodes: true });
  try {
    const scene = await begin(comfy.url, onReal);
    comfy = await play(scene, comfy);
    await toEnd(scene);
  } finally {
    await comfy.clean();
  }
}

/** What is done to a run, by the name of its log. */
export const scenarios: Readonly<Record<string, () => Promise<void>>> = {
  plain: () => onComfy(async (_scene, comfy) => comfy),
  'killed-and-restarted': () =>
    onComfy(async ({ studio }, comfy) => {
      await until(studio, drew(1), PATIENCE);
      await comfy.kill();
      const again = await comfy.again();
      await until(studio, (run) => isFinished(run) || run.phase === 'Paused', PATIENCE);
      studio.resume();
      return again;
    }),
  cancelled: () =>
    onComfy(async ({ studio }, comfy) => {
      await until(studio, drew(1), PATIENCE);
      studio.cancel();
      return comfy;
    }),
  'failed-and-retried': () =>
    onStandIn(
      async ({ studio }) => {
        await until(studio, isFinished, PATIENCE);
        studio.retryFailed();
        await until(studio, inPhase('QueuedForGeneration', 'GeneratingFrame', 'FrameComplete'), PATIENCE);
      },
      { failText: 'prompt 2', failTimes: 2 },
    ),
  'paused-and-resumed': () =>
    onStandIn(async ({ studio }) => {
      await until(studio, drew(1), PATIENCE);
      studio.pause();
      await until(studio, isQuiet, PATIENCE);
      studio.resume();
    }),
  reloaded: () =>
    onStandIn(async (scene) => {
      await until(scene.studio, drew(1), PATIENCE);
      await scene.reload();
    }),
};

/** Paused, and nothing of ours waits or runs on the server. */
const isQuiet = (run: Run): boolean =>
  run.phase === 'Paused' &&
  (sequenceOf(run)?.frames.every(({ takes }) =>
    takes.every(({ state }) => state !== 'queued' && state !== 'running'),
  ) ??
    false);

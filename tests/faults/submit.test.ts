import { describe, expect, it } from 'vitest';
import type { ApiGraph } from '../../web/core/api-graph.ts';
import type { Run } from '../../web/core/run/run.ts';
import type { Sequence } from '../../web/core/sequence.ts';
import { newJobId, pageChance } from '../../web/services/run/chance.ts';
import type { Passed } from '../support/proxy.ts';
import { fatefulSequence } from './support/graph.ts';
import { ended } from './support/scene.ts';
import { bothServers, post } from './support/servers.ts';
import { completes, once, stageOn } from './support/stage.ts';

const PROMPT = /^POST \/api\/prompt/u;
const isSend = ({ method, path }: Passed) => method === 'POST' && path.endsWith('/prompt');
const isLook = ({ method, path }: Passed) => method === 'GET' && /\/(?:jobs\?status|queue)/u.test(path);
const jobOf = ({ body }: Passed) => /"prompt_id":"([^"]+)"/u.exec(body)?.[1];

describe.each(bothServers)('on the %s, sending a frame', (_name, start) => {
  const stage = stageOn(start);
  const { open, begin } = stage;

  it('FR09 ★ whose answer is lost: found by its own id, drawn exactly once', async () => {
    const scene = await open();
    scene.proxy.rules = [{ on: PROMPT, does: 'drop-answer', times: 2 }];
    scene.studio.startGeneration();
    await completes(scene, once(3));
    expect(scene.posts()).toHaveLength(3);
  });

  it('FR10 that never arrives, three times: sent again under its id after two looks', async () => {
    const scene = await open({ hurry: 8 });
    scene.proxy.rules = [{ on: PROMPT, does: 'reset', times: 3 }];
    scene.studio.startGeneration();
    await completes(scene, once(3));
    const sends = scene.proxy.passed.filter(isSend);
    expect(new Set(sends.slice(0, 4).map(jobOf)).size).toBe(1);
    for (const [index, send] of sends.slice(0, 3).entries()) {
      const from = scene.proxy.passed.indexOf(send);
      const between = scene.proxy.passed.slice(from, scene.proxy.passed.indexOf(sends[index + 1] ?? send));
      expect(between.filter(isLook).length).toBeGreaterThanOrEqual(2);
    }
  });

  it('FR11 whose model is gone: model and node are named once, the others wait', async () => {
    const scene = await begin({ sequence: drawnWith(modelGraph) });
    expect(await scene.stopped()).toMatchObject({
      code: 'missing-model',
      about: { model: 'gone.safetensors', node: 'CheckpointLoaderSimple' },
    });
    expect(scene.studio.progress).toMatchObject({ failed: 0, open: 3 });
    expect(scene.posts()).toHaveLength(1);
  });

  it('FR12 whose node is not installed: the class is named, everything waits', async () => {
    const scene = await begin({ sequence: drawnWith(strangeGraph) });
    expect(await scene.stopped()).toMatchObject({ code: 'missing-node', about: { node: 'NoSuchNode' } });
    expect(scene.studio.progress).toMatchObject({ failed: 0, open: 3 });
    expect(scene.posts()).toHaveLength(1);
  });

  it('FR13 with a second, invalid output in the graph: the wanted one is drawn alone', async () => {
    const scene = await begin({ sequence: drawnWith(twoOutputs) });
    await completes(scene, once(3));
  });

  it('FR13 accepted without the wanted output: never done without its image, the reason is shown', async () => {
    const scene = await open();
    const refused = {
      'ss-save': {
        errors: [{ type: 'required_input_missing', message: 'Required input is missing', details: 'images' }],
        dependent_outputs: ['ss-save'],
        class_type: 'TestSave',
      },
    };
    const body = JSON.stringify({ prompt_id: 'x', number: 1, node_errors: refused });
    scene.proxy.rules = [
      { on: PROMPT, does: 'answer', status: 200, headers: { 'Content-Type': 'application/json' }, body },
    ];
    scene.studio.startGeneration();
    await scene.end();
    expect(scene.studio.progress).toMatchObject({ done: 0, failed: 3 });
    expect(scene.now.frames[0]?.takes[0]?.failure?.about).toMatchObject({ node: 'TestSave' });
  });

  it.each([429, 502, 503, 504])('FR15 answered %i with Retry-After: 7: waits 7 to 10 s', async (status) => {
    // Unhurried: what the machine needs besides would count twice.
    const scene = await open({ hurry: 1 });
    scene.proxy.rules = [{ on: PROMPT, does: 'answer', status, headers: { 'Retry-After': '7' }, times: 1 }];
    scene.studio.startGeneration();
    await scene.when(() => scene.proxy.passed.some(isSend));
    const sends = () => scene.proxy.passed.filter(isSend).length;
    const waited = await scene.takes(() => scene.when(() => sends() === 2));
    expect(waited).toBeGreaterThanOrEqual(6900);
    expect(waited).toBeLessThanOrEqual(10_000);
    await completes(scene, once(3));
  });

  it('FR15 answered 503 for ever: paused after at most 5 tries, goes on when asked', async () => {
    const scene = await open({ hurry: 20 });
    scene.proxy.rules = [{ on: PROMPT, does: 'answer', status: 503, headers: { 'Retry-After': '1' } }];
    scene.studio.startGeneration();
    expect(await scene.stopped()).toMatchObject({ code: 'server-busy' });
    expect(scene.proxy.passed.filter(isSend).length).toBeLessThanOrEqual(5);
    scene.proxy.rules = [];
    scene.studio.resume();
    await completes(scene, once(3));
  });

  it('FR16 answered with a login page: paused until signed in, nothing lost', async () => {
    const scene = await begin({ frames: 4, seconds: 1 });
    await scene.frame(2, 'running');
    const headers = { 'Content-Type': 'text/html; charset=utf-8' };
    scene.proxy.rules = [{ on: /./u, does: 'answer', status: 200, headers, body: '<h1>Sign in</h1>' }];
    scene.proxy.breakSockets('reset');
    expect(await scene.stopped()).toMatchObject({ code: 'sign-in-again' });
    scene.proxy.rules = [];
    // What was asked before may tell once more, behind the button, that nobody is signed in.
    const rests = (run: Run) => ended(run) || run.phase === 'Paused';
    for (let run = scene.studio.run; !ended(run); run = await scene.until(rests)) scene.studio.resume();
    await completes(scene, once(4));
  });

  it('FR17 that is wholly cached: done with the picture of the earlier job', async () => {
    const scene = await open({ frames: 1 });
    scene.proxy.rules = [{ on: PROMPT, does: 'delay', ms: 1200, times: 1 }];
    scene.studio.startGeneration();
    await scene.when(() => scene.proxy.passed.some(isSend));
    const body = scene.proxy.passed.find(isSend)?.body ?? '';
    await post(stage.server.url, '/prompt', { ...JSON.parse(body), prompt_id: newJobId(pageChance) });
    await completes(scene, once(1));
    expect(scene.now.frames[0]?.takes[0]?.image).toBeDefined();
    expect(scene.pictures()).toHaveLength(1);
  });
});

describe('an id of a job', () => {
  it('FR14 is canonical, a million times: lowercase, hyphenated, version 4', () => {
    const canonical = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;
    let wrong = 0;
    for (let count = 0; count < 1_000_000; count++) if (!canonical.test(newJobId(pageChance))) wrong++;
    expect(wrong).toBe(0);
  });
});

/** Our three frames, through another graph. */
function drawnWith(change: (graph: ApiGraph) => ApiGraph): Sequence {
  const sequence = fatefulSequence({});
  if (sequence.engine.kind !== 'canvas') throw new Error('drawn without a canvas');
  return { ...sequence, engine: { ...sequence.engine, graph: change(sequence.engine.graph) } };
}

const modelGraph = (graph: ApiGraph): ApiGraph => ({
  ...graph,
  model: { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'gone.safetensors' } },
  empty: { class_type: 'EmptyLatentImage', inputs: { width: 64, height: 64, batch_size: 1 } },
  decode: { class_type: 'VAEDecode', inputs: { samples: ['empty', 0], vae: ['model', 2] } },
  save: { class_type: 'TestSave', inputs: { images: ['decode', 0], filename_prefix: '', text: '' } },
});

const strangeGraph = (graph: ApiGraph): ApiGraph => ({
  ...graph,
  strange: { class_type: 'NoSuchNode', inputs: { image: ['fate', 0] } },
  save: { class_type: 'TestSave', inputs: { images: ['strange', 0], filename_prefix: '', text: '' } },
});

const twoOutputs = (graph: ApiGraph): ApiGraph => ({
  ...graph,
  second: { class_type: 'SaveImage', inputs: { filename_prefix: 'second' } },
});

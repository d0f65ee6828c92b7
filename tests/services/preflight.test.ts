import { describe, expect, it } from 'vitest';
import type { Sequence } from '../../web/core/sequence.ts';
import { sequenceOf } from '../../web/core/run/run.ts';
import { ComfyClient } from '../../web/services/comfy/client.ts';
import { ServerFacts } from '../../web/services/comfy/server-facts.ts';
import { preflightOn } from '../../web/services/run/preflight.ts';
import { FakeComfy, type Asked } from '../support/fake-comfy.ts';
import { coreClasses } from '../support/node-classes.ts';
import { referenceBinding, referenceGraph } from '../support/reference-graph.ts';
import { aSequence, frameId } from '../support/sequences.ts';
import { inPhase, studioOn, until } from '../support/studios.ts';

const canvas = (checkpoint?: string): Sequence['engine'] => ({
  kind: 'canvas',
  name: 'mine',
  graph: referenceGraph(checkpoint),
  binding: referenceBinding,
});

/** A server with the core's nodes; `pictures` are the files that it has. */
function server(...pictures: string[]) {
  const comfy = new FakeComfy();
  comfy.answer = ({ method, route }: Asked) => {
    if (route === '/object_info') return Response.json(coreClasses);
    if (route === '/system_stats') return Response.json({ system: {} });
    if (method !== 'HEAD') return undefined;
    const name = new URL(route, 'http://x').searchParams.get('filename') ?? '';
    return new Response(null, { status: pictures.includes(name) ? 200 : 404 });
  };
  const client = new ComfyClient(comfy.host);
  const facts = new ServerFacts(client);
  return { comfy, check: preflightOn(client, facts), client, facts };
}

const story = (engine = canvas()): Sequence => aSequence(2, { engine });

function withReference(sequence: Sequence): Sequence {
  const cast = sequence.bible.cast.map((one) => ({
    ...one,
    references: [{ filename: 'mara.png', subfolder: 'story-sequence', type: 'input' as const }],
  }));
  return { ...sequence, bible: { ...sequence.bible, cast } };
}

describe('the check before the start', () => {
  it('asks only what the server has, and queues nothing', async () => {
    const { comfy, check } = server('mara.png', 'there.png');
    const sequence = withReference(story());

    expect(await check(sequence, sequence.frames)).toEqual([]);
    expect(comfy.asked.map(({ method }) => method)).not.toContain('POST');
  });

  it('finds a picture that is gone by asking for it', async () => {
    const { check } = server();
    const sequence = withReference(story());

    expect(await check(sequence, sequence.frames)).toMatchObject([
      { severity: 'stops', failure: { about: { why: 'picture-gone', whose: 'Mara' } } },
    ]);
  });

  it("looks for the pictures of the user's own graph too", async () => {
    const { check } = server();

    expect(await check(story(), story().frames)).toMatchObject([
      { severity: 'stops', failure: { about: { picture: 'there.png' } } },
    ]);
  });

  it('asks the server again before it says that a model is missing', async () => {
    const { comfy, check } = server('there.png');

    expect(await check(story(canvas('new.safetensors')), story().frames)).toHaveLength(1);
    expect(comfy.count('GET', '/object_info')).toBe(2);
  });

  it('leaves a server that does not answer to the run itself', async () => {
    const { comfy, check } = server();
    comfy.down = true;

    expect(await check(story(), story().frames)).toEqual([]);
  });

  it('has nothing to say about the rough board', async () => {
    const { comfy, check } = server();

    expect(await check(aSequence(2), aSequence(2).frames)).toEqual([]);
    expect(comfy.asked).toEqual([]);
  });
});

describe('a start', () => {
  it('that would fail is refused with the cause, and nothing is queued', async () => {
    const { comfy, check } = server('there.png');
    const { studio } = await studioOn(comfy.host, { preflight: check });
    studio.open(story(canvas('gone.safetensors')));
    await until(studio, inPhase('PromptsReview'));
    studio.startGeneration();
    const run = await until(studio, (now) => 'failure' in now && now.failure !== undefined);

    expect(run).toMatchObject({
      phase: 'PromptsReview',
      failure: { code: 'missing-model', about: { model: 'gone.safetensors', folder: 'checkpoints' } },
    });
    expect(comfy.count('POST', '/prompt')).toBe(0);
    expect(await studio.preflight()).toHaveLength(1);
    studio.dispose();
  });

  it('of one frame queues exactly that one', async () => {
    const { comfy, check } = server('there.png');
    const { studio } = await studioOn(comfy.host, { preflight: check });
    studio.open(story());
    await until(studio, inPhase('PromptsReview'));
    studio.tryFrame(frameId(2));
    const run = await until(studio, inPhase('QueuedForGeneration', 'GeneratingFrame'));
    await until(studio, () => comfy.count('POST', '/prompt') > 0);

    expect(sequenceOf(run)?.frames.map(({ takes }) => takes.length)).toEqual([0, 1]);
    expect(comfy.jobs).toHaveLength(1);
    studio.dispose();
  });

  it('with warnings goes on', async () => {
    const { comfy, check } = server('there.png');
    const { studio } = await studioOn(comfy.host, { preflight: check });
    const settings = { ...story().settings, seed: { policy: 'same' as const, base: 1 } };
    const twins = story().frames.map((frame) => ({ ...frame, prompt: 'an owl' }));
    studio.open({ ...story(), settings, frames: twins });
    await until(studio, inPhase('PromptsReview'));

    expect(await studio.preflight()).toMatchObject([{ severity: 'warns' }]);
    studio.startGeneration();
    await until(studio, inPhase('QueuedForGeneration', 'GeneratingFrame'));
    studio.dispose();
  });
});

import { describe, expect, it } from 'vitest';
import type { ApiGraph } from '../../web/core/api-graph.ts';
import { ServerFacts } from '../../web/services/comfy/server-facts.ts';
import { ComfyClient } from '../../web/services/comfy/client.ts';
import { OpenCanvas } from '../../web/services/comfy/open-canvas.ts';
import { adoptBinding } from '../../web/services/comfy/canvas-choices.ts';
import { pageGraph } from '../../web/services/comfy/page-graph.ts';
import { MemoryDb } from '../../web/services/db.ts';
import { at, changed, info, node, plain, rewired } from '../core/binding/graphs.ts';
import { FakeComfy } from '../support/fake-comfy.ts';

const joined: ApiGraph = {
  ...rewired('5', { positive: '@10.0' }),
  '9': node('CLIPTextEncode', { text: 'in rain', clip: '@1.1' }, 'Weather'),
  '10': node('ConditioningCombine', { conditioning_1: '@2.0', conditioning_2: '@9.0' }),
};

/** A page with a workflow on its canvas that keeps what is written into its `extra`, as the real one does. */
class FakePage {
  graph: ApiGraph;
  extra: Record<string, unknown> = {};
  readonly comfy = new FakeComfy();
  /** False: an old page, whose workflow cannot be written to. */
  writes = true;

  constructor(graph: ApiGraph) {
    this.graph = graph;
    this.comfy.answer = ({ route }) => (route === '/object_info' ? Response.json(info) : undefined);
  }

  open(db = new MemoryDb()): OpenCanvas {
    const host = {
      ...this.comfy.host,
      graphToPrompt: async () => ({ output: this.graph, workflow: { extra: this.extra } }),
      canvasName: () => 'mine',
      ...(this.writes && {
        setWorkflowExtra: (key: string, value: unknown) => void (this.extra[key] = value),
      }),
    };
    return new OpenCanvas(host, new ServerFacts(new ComfyClient(host)), db);
  }
}

const rain = { node: '9', input: 'text' };

async function opened(page: FakePage, db?: MemoryDb): Promise<OpenCanvas> {
  const canvas = page.open(db);
  await canvas.refresh();
  return canvas;
}

const positive = (canvas: OpenCanvas) => canvas.reading && at(canvas.reading.reading, 'positive');

describe('the canvas', () => {
  it('waits for a choice, and takes it', async () => {
    const canvas = await opened(new FakePage(joined));
    expect(await canvas.engine()).toMatchObject({ ok: false, failure: { code: 'slot-open' } });

    canvas.choose('positive', rain);

    expect(await canvas.engine()).toMatchObject({
      ok: true,
      value: { binding: { slots: { positive: [rain] } } },
    });
    expect(canvas.found('positive')).toEqual([]);
  });

  it('keeps a choice in the workflow, which brings it to another browser', async () => {
    const page = new FakePage(joined);
    (await opened(page)).choose('positive', rain);
    await expect
      .poll(() => page.extra['storySequence'])
      .toMatchObject({ binding: { slots: { positive: [rain] } } });

    page.graph = { ...joined, '9': node('CLIPTextEncode', { text: 'in snow', clip: '@1.1' }, 'Weather') };

    expect(positive(await opened(page))).toBe('sure 9.text saved');
  });

  it('knows a workflow again by its structure where the workflow could not be written to', async () => {
    const db = new MemoryDb();
    const page = new FakePage(joined);
    page.writes = false;
    const canvas = await opened(page, db);
    canvas.choose('positive', rain);
    await canvas.refresh();

    expect(page.extra).toEqual({});
    expect(positive(await opened(page, db))).toBe('sure 9.text saved');
    page.graph = plain;
    expect(positive(await opened(page, db))).toBe('sure 2.text traced');
  });

  it('finds a choice again after the node went into a subgraph', async () => {
    const page = new FakePage(joined);
    const canvas = await opened(page);
    canvas.choose('positive', rain);
    const { '9': inner = node('', {}), ...others } = joined;
    page.graph = {
      ...others,
      '10': node('ConditioningCombine', { conditioning_1: '@2.0', conditioning_2: '@75:9.0' }),
      '75:9': inner,
    };
    await canvas.refresh();

    expect(positive(canvas)).toBe('sure 75:9.text repaired');
  });

  it('takes a choice back', async () => {
    const page = new FakePage(plain);
    const canvas = await opened(page);
    canvas.choose('batch', null);
    await canvas.refresh();
    expect(canvas.reading?.reading.binding.slots.batch).toBeUndefined();

    canvas.unchoose('batch');
    await canvas.refresh();

    expect(canvas.reading?.reading.binding.slots.batch).toEqual([{ node: '4', input: 'batch_size' }]);
    expect(page.extra['storySequence']).toBeUndefined();
  });

  it('is read anew from another output', async () => {
    const canvas = await opened(
      new FakePage(
        changed({
          '15': node('KSampler', {
            seed: 1,
            steps: 5,
            model: '@1.0',
            positive: '@3.0',
            negative: '@2.0',
            latent_image: '@4.0',
          }),
          '16': node('VAEDecode', { samples: '@15.0', vae: '@1.2' }),
          '17': node('SaveImage', { images: '@16.0', filename_prefix: 'other' }),
        }),
      ),
    );
    canvas.choose('prefix', { node: '17', input: 'filename_prefix' });
    await canvas.refresh();

    expect(positive(canvas)).toBe('sure 3.text traced');
  });

  it('is bound as a shared sequence was, unless the user chose for himself', async () => {
    const db = new MemoryDb();
    const binding = { version: 1 as const, slots: { positive: [rain] }, output: '7' };
    await adoptBinding(db, joined, binding);
    expect(positive(await opened(new FakePage(joined), db))).toBe('sure 9.text saved');

    await adoptBinding(db, joined, { ...binding, slots: { positive: [{ node: '2', input: 'text' }] } });
    expect(positive(await opened(new FakePage(joined), db))).toBe('sure 9.text saved');
  });

  it('says why it cannot be read', async () => {
    for (const [graph, why] of [
      [{}, 'empty'],
      [{ '1': node('Note', {}) }, 'no-output'],
    ] as const)
      expect((await opened(new FakePage(graph))).failure).toMatchObject({
        code: 'bad-graph',
        about: { why },
      });
  });
});

describe("the page's answer", () => {
  it('names nodes that the server has not by what the workflow calls them, inside subgraphs too', () => {
    const workflow = {
      nodes: [
        { id: 12, type: 'Upscaler' },
        { id: 75, type: 'uuid' },
      ],
      definitions: { subgraphs: [{ id: 'uuid', nodes: [{ id: 61, type: 'Inner' }] }] },
      extra: { linearData: 1 },
    };
    const output = { '12': { inputs: {} }, '75:61': { inputs: {} }, '80': { inputs: {} } };

    expect(pageGraph({ output, workflow })).toEqual({
      graph: {
        '12': { inputs: {}, class_type: 'Upscaler' },
        '75:61': { inputs: {}, class_type: 'Inner' },
        '80': { inputs: {}, class_type: 'unknown' },
      },
      extra: { linearData: 1 },
    });
    expect(pageGraph({ output: 3 })).toBeUndefined();
  });
});

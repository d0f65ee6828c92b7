import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { main } from '../../node_bridge/cli.ts';
import { slotNames, slotTargetSchema } from '../../web/core/binding/binding.ts';
import type { SlotReading } from '../../web/core/binding/reading.ts';
import { canvasExpectations, expectations, samplesFolder, told } from '../core/binding/expectations.ts';
import { node, plain } from '../core/binding/graphs.ts';
import { latin1, png, utf8 } from '../core/pictures/containers.ts';

const reportSchema = z.looseObject({
  objectInfo: z.string(),
  output: z.looseObject({ node: z.string() }),
  slots: z.array(
    z.looseObject({
      slot: z.enum(slotNames),
      confidence: z.enum(['sure', 'guess', 'choose', 'none']),
      node: z.nullable(z.string()),
      input: z.nullable(z.string()),
      targets: z.array(slotTargetSchema),
      reason: z.string().check(z.minLength(10)),
      candidates: z.array(z.looseObject({ node: z.string(), input: z.string(), title: z.string() })),
    }),
  ),
});

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'story-sequence-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: unknown): Promise<string> {
  const where = path.join(folder, name);
  await writeFile(where, content instanceof Uint8Array ? content : JSON.stringify(content));
  return where;
}

async function run(...args: string[]) {
  const said = { out: '', err: '' };
  const code = await main(['bind', ...args], {
    out: (text) => (said.out += `${text}\n`),
    err: (text) => (said.err += `${text}\n`),
    stdin: () => Promise.resolve(''),
  });
  return { code, ...said };
}

const bound = async (...args: string[]) => reportSchema.parse(JSON.parse((await run(...args, '--json')).out));

const textChunk = (name: string, value: unknown) => ({
  type: 'tEXt',
  data: Buffer.concat([latin1(`${name}\0`), utf8(JSON.stringify(value))]),
});

describe('story-sequence bind', () => {
  it('prints every slot of an API graph with place, confidence, candidates and reason', async () => {
    const { slots, output } = await bound(await file('plain.json', plain));
    const positive = slots.find(({ slot }) => slot === 'positive');

    expect(output.node).toBe('7');
    expect(slots.map(({ slot }) => slot)).toEqual(slotNames.filter((slot) => slot !== 'picture'));
    expect(positive).toMatchObject({ confidence: 'sure', node: '2', input: 'text' });
    expect(positive?.candidates.map((one) => `${one.node}.${one.input}`)).toEqual(['2.text', '3.text']);
  });

  it('says that it knows only core nodes without a server, and takes their definitions from a file or server', async () => {
    const graph = await file('plain.json', plain);
    const known = { SaveImage: { input: { required: { images: ['IMAGE'] } }, output_node: true } };
    const server = createServer((_, answer) => void answer.end(JSON.stringify(known))).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a listening TCP server has a port
    const { port } = server.address() as AddressInfo;

    expect((await run(graph)).err).toContain('ComfyUI’s own nodes');
    expect((await bound(graph)).objectInfo).toBe('built-in');
    expect((await bound(graph, '--object-info', await file('info.json', known))).objectInfo).toBe('file');
    expect((await bound(graph, '--object-info', `http://127.0.0.1:${port}`)).objectInfo).toBe('server');
    server.close();
  });

  it('reads the graph in a picture', async () => {
    const workflow = {
      nodes: Object.entries(plain).map(([id, { class_type }]) => ({ id: Number(id), type: class_type })),
    };
    const picture = png([textChunk('prompt', plain)], [{ ...textChunk('workflow', workflow), crc: 1 }]);
    expect((await bound(await file('picture.png', picture))).output.node).toBe('7');
  });

  it('prints a list for people', async () => {
    const { out } = await run(await file('plain.json', plain));
    expect(out).toMatch(/^Prompt +sure +2\.text\n +Found /mu);
  });

  it('says what is wrong with its input', async () => {
    const stale = png([
      textChunk('prompt', plain),
      textChunk('workflow', { nodes: [{ id: 1, type: 'Other' }] }),
    ]);
    const wrong: [number, string, string[]][] = [
      [
        1,
        'Open this workflow first',
        [await file('ui.json', { nodes: [{ id: 1, type: 'KSampler' }], links: [], version: 0.4 })],
      ],
      [1, 'Open this workflow first', [await file('stale.png', stale)]],
      [1, 'is no graph in API format', [await file('other.json', { a: 1 })]],
      [1, 'holds no graph', [await file('empty.png', png([]))]],
      [1, 'saves a picture', [await file('none.json', { '1': node('CLIPTextEncode', { text: 'a' }) })]],
      [2, 'Cannot read', [path.join(folder, 'gone.json')]],
      [2, 'Name one file', []],
      [
        2,
        'node definitions',
        [await file('plain.json', plain), '--object-info', path.join(folder, 'gone.json')],
      ],
      [2, 'No ComfyUI answers', [await file('plain.json', plain), '--object-info', 'http://127.0.0.1:1']],
    ];
    for (const [code, message, args] of wrong) {
      const said = await run(...args);
      expect({ code: said.code, out: said.out }, message).toEqual({ code, out: '' });
      expect(said.err).toContain(message);
    }
  });
});

describe.skipIf(!existsSync(samplesFolder))('story-sequence bind on public workflows', () => {
  const sample = (name: string) => fileURLToPath(new URL(name, samplesFolder));

  it.each(Object.entries(expectations))('%s', async (name, wanted) => {
    const { output, slots } = await bound(sample(`${name}.api.json`));
    const reading = {
      binding: { version: 1 as const, slots: {}, output: output.node },
      slots: slots.map(asSlot),
    };
    expect(told(reading, wanted)).toEqual(wanted);
  });

  it.each(Object.keys({ ...expectations, ...canvasExpectations }))(
    '%s as the canvas keeps it has to be opened first',
    async (name) => {
      const { code, err } = await run(sample(`${name}.ui.json`), '--json');
      expect([code, err.includes('Open this workflow first')]).toEqual([1, true]);
    },
  );
});

const asSlot = ({
  slot,
  confidence,
  targets,
}: z.infer<typeof reportSchema>['slots'][number]): SlotReading => ({
  slot,
  sure: confidence,
  targets,
  reason: 'traced',
  candidates: [],
});

import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphsInPicture } from '../../../web/core/pictures/embedded-graph.ts';
import { isStale } from '../../../web/core/pictures/stale.ts';
import { inflate } from '../../../web/services/inflate.ts';
import { box, exifWebp, latin1, mp4, png, utf8 } from './containers.ts';

const graph = { '1': { class_type: 'KSampler', inputs: { text: 'Jörg im Café, 雪' } } };
const json = JSON.stringify(graph);
const text = (name: string, value: Uint8Array) => Buffer.concat([latin1(`${name}\0`), value]);

async function promptOf(bytes: Uint8Array): Promise<unknown> {
  const found = await graphsInPicture(bytes, inflate);
  return found.ok ? found.value.prompt : found.failure.about?.['why'];
}

describe('the graph in a PNG', () => {
  it('is read from plain, compressed and international texts', async () => {
    const packed = deflateSync(utf8(json));
    const kinds: [string, Uint8Array][] = [
      ['tEXt', text('prompt', utf8(json))],
      ['zTXt', text('prompt', Buffer.concat([latin1('\0'), packed]))],
      ['iTXt', text('prompt', Buffer.concat([latin1('\0\0de\0Anweisung\0'), utf8(json)]))],
      ['iTXt', text('prompt', Buffer.concat([latin1('\u0001\0\0\0'), packed]))],
    ];
    for (const [type, data] of kinds) expect(await promptOf(png([{ type, data }])), type).toEqual(graph);
  });

  it('is read as Latin-1 where it is no UTF-8', async () => {
    const western = JSON.stringify({ '1': { class_type: 'Caf\u00e9', inputs: {} } });
    expect(await promptOf(png([{ type: 'tEXt', data: text('prompt', latin1(western)) }]))).toEqual({
      '1': { class_type: 'Café', inputs: {} },
    });
  });

  it('is read past wrong checksums and behind the end', async () => {
    const chunk = { type: 'tEXt', data: text('workflow', utf8('{"nodes":[]}')), crc: 0xdeadbeef };
    const found = await graphsInPicture(png([], [chunk]), inflate);
    expect(found).toMatchObject({ ok: true, value: { workflow: { nodes: [] } } });
  });

  it('is read where Python wrote NaN into it', async () => {
    const data = text('prompt', utf8('{"1":{"class_type":"A","inputs":{"is_changed":[NaN],"b":-Infinity}}}'));
    expect(await promptOf(png([{ type: 'tEXt', data }]))).toEqual({
      '1': { class_type: 'A', inputs: { is_changed: [null], b: null } },
    });
  });

  it('is refused where it is none, too deep, or a bomb', async () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const bomb = deflateSync(Buffer.alloc(40 * 1024 * 1024));
    const cases = [utf8('not json'), utf8('3'), utf8(deep)].map((data) =>
      png([{ type: 'tEXt', data: text('prompt', data) }]),
    );
    cases.push(png([{ type: 'zTXt', data: text('prompt', Buffer.concat([latin1('\0'), bomb])) }]));
    for (const bytes of cases) expect(await promptOf(bytes)).toBe('no-graph');
    expect(await promptOf(utf8('hello'))).toBe('no-picture');
  });

  it('is told to be stale where it does not belong to the workflow', () => {
    const node = { id: 1, type: 'KSampler', mode: 0 };
    expect(isStale(graph, { nodes: [node] })).toBe(false);
    expect(isStale(graph, { nodes: [{ ...node, type: 'SaveImage' }] })).toBe(true);
    expect(isStale(graph, { nodes: [{ ...node, mode: 4 }] })).toBe(true);
    expect(isStale(graph, { nodes: [] })).toBe(true);
    expect(isStale({ '75:61': { class_type: 'A', inputs: {} } }, { nodes: [{ id: 75, type: 'uuid' }] })).toBe(
      false,
    );
  });
});

describe('the graph in a WebP', () => {
  it.each(['little', 'big'] as const)('is read from its EXIF, %s endian', async (order) => {
    const found = await graphsInPicture(exifWebp([`prompt:${json}`, 'workflow:{"nodes":[]}'], order));
    expect(found).toEqual({ ok: true, value: { prompt: graph, workflow: { nodes: [] } } });
  });
});

describe('the graph in an MP4', () => {
  it.each([true, false])('is read from its tags (ISO form: %s)', async (iso) => {
    const found = await graphsInPicture(mp4({ prompt: json, workflow: '{"nodes":[]}', other: 'x' }, iso));
    expect(found).toEqual({ ok: true, value: { prompt: graph, workflow: { nodes: [] } } });
  });

  it('ends on boxes inside boxes and on sizes that lie', async () => {
    let nested = box('meta', latin1('x'));
    for (let depth = 0; depth < 100; depth += 1) nested = box('moov', nested);
    const lying = Buffer.concat([
      box('ftyp', latin1('isom')),
      latin1('\0\0\0\u0001moov\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff'),
    ]);
    for (const bytes of [Buffer.concat([box('ftyp', latin1('isom')), nested]), lying])
      expect(await promptOf(bytes)).toBe('no-graph');
  });
});

describe('damaged files', () => {
  const whole = [
    png([
      { type: 'tEXt', data: text('prompt', utf8(json)) },
      {
        type: 'zTXt',
        data: text('workflow', Buffer.concat([latin1('\0'), deflateSync(utf8('{"nodes":[]}'))])),
      },
    ]),
    exifWebp([`prompt:${json}`], 'little'),
    mp4({ prompt: json }, true),
  ];

  it('never make it throw, wherever they are cut or changed', async () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...whole), changes, fc.nat(), async (bytes, edits, cut) => {
        const damaged = Uint8Array.from(bytes.subarray(0, 12 + (cut % bytes.length)));
        for (const [at, value] of edits) damaged[at % damaged.length] = value;
        expect(typeof (await graphsInPicture(damaged, inflate)).ok).toBe('boolean');
      }),
      { numRuns: 2000 },
    );
  });

  it('nor does any heap of bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('\u0089PNG\r\n\u001a\n', 'RIFF0000WEBP', '0000ftyp'),
        fc.uint8Array({ maxLength: 400 }),
        async (start, rest) => {
          expect(typeof (await graphsInPicture(Buffer.concat([latin1(start), rest]), inflate)).ok).toBe(
            'boolean',
          );
        },
      ),
      { numRuns: 1000 },
    );
  });
});

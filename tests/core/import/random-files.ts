import fc from 'fast-check';
import type { ApiGraph } from '../../../web/core/api-graph.ts';
import { graphFaults } from '../../../web/core/graph/graph-faults.ts';
import { kindOfFile } from '../../../web/core/import/file-kind.ts';
import { importDocument, importText, type Imported } from '../../../web/core/import/import-sequence.ts';
import { summaryOf } from '../../../web/core/import/summary.ts';
import type { Result } from '../../../web/core/failure.ts';
import { noteInPicture } from '../../../web/core/pictures/embedded-note.ts';
import { rebuild } from '../../../web/core/rebuild/rebuild.ts';
import { noteOf } from '../../../web/core/run/note.ts';
import { sequenceSchema } from '../../../web/core/sequence.ts';
import { importRefused } from '../../../web/core/words/import.ts';
import { latin1, png, utf8 } from '../pictures/containers.ts';
import { aFrame, anImage, aSequence, aTake, at } from '../../support/sequences.ts';
import { counting } from './counting.ts';

const PLANTED = 'sk-plantedplantedplanted';

const drawn = aFrame(1, { takes: [aTake(1, { state: 'done', image: anImage(1) })], activeTake: 1 });
const whole = aSequence(3, {
  frames: [drawn, aFrame(2), aFrame(3)],
  engine: {
    kind: 'canvas',
    name: 'mine',
    graph: {
      '1': { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'a.safetensors' } },
      '2': { class_type: 'CLIPTextEncode', inputs: { text: '', clip: ['1', 1], api_key: PLANTED } },
      '3': { class_type: 'SaveImage', inputs: { images: ['2', 0], filename_prefix: '../../x' } },
    },
    binding: { version: 1, slots: { positive: [{ node: '2', input: 'text' }] }, output: '3' },
  },
});

/** Values that have broken readers before. */
const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    null,
    [],
    {},
    -1,
    1e308,
    2 ** 53,
    '',
    '__proto__',
    'constructor',
    'a\u0000b',
    '../../x',
    'C:\\x',
    'https://evil.example/x',
    PLANTED,
    '\uD800',
    'x'.repeat(9000),
    Array.from({ length: 60 }, () => ({})),
    ['1', 0],
    ['3', 0],
    ['1', 0, 1],
  ),
);

type Change = { at: number; value: unknown; gone: boolean; key: string };
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  value: strange,
  gone: fc.boolean(),
  key: fc.constantFrom('', '__proto__', 'constructor', 'toString', 'apiKey', 'inputs', 'id'),
});

/** Every object and list of a document, the document first. */
function containers(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(containers)];
}

/** Takes a field away, puts another value into it, or adds one. */
function changed(document: unknown, { at, value, gone, key }: Change): unknown {
  const copy: unknown = structuredClone(document);
  const all = containers(copy);
  const one = all[at % all.length] ?? {};
  const keys = Object.keys(one);
  // JSON gives a list nothing but numbers for keys.
  const own = keys[at % Math.max(1, keys.length)] ?? '0';
  const name = Array.isArray(one) ? own : key || own;
  if (gone) Reflect.deleteProperty(one, name);
  else Object.defineProperty(one, name, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

const documents = fc
  .array(change, { minLength: 1, maxLength: 4 })
  .map((changes) => changes.reduce<unknown>(changed, whole));

const note = noteOf(whole, drawn, drawn.takes[0] ?? aTake(1));
const notes = fc
  .array(change, { minLength: 0, maxLength: 3 })
  .map((changes) => changes.reduce<unknown>(changed, note));

const text = JSON.stringify(whole);
const texts = fc.oneof(
  fc.string(),
  fc.json(),
  fc
    .tuple(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 5 }))
    .map(([from, length, put]) => text.slice(0, from) + put + text.slice(from + length)),
);

const picture = png([
  { type: 'tEXt', data: Buffer.concat([latin1('storySequence\0'), utf8(JSON.stringify(note))]) },
]);
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 64 }),
  fc.tuple(fc.nat(picture.length - 1), fc.uint8Array({ maxLength: 6 })).map(([from, put]) => {
    const copy = Uint8Array.from(picture);
    copy.set(put.slice(0, copy.length - from), from);
    return copy;
  }),
);

/** Something that a stranger could hand over. */
export type Given =
  | { kind: 'document' | 'note'; value: unknown }
  | { kind: 'text'; value: string }
  | { kind: 'bytes'; value: Uint8Array };
export const given: fc.Arbitrary<Given> = fc.oneof(
  { arbitrary: documents.map((value) => ({ kind: 'document' as const, value })), weight: 4 },
  { arbitrary: strange.map((value) => ({ kind: 'document' as const, value })), weight: 1 },
  { arbitrary: texts.map((value) => ({ kind: 'text' as const, value })), weight: 3 },
  { arbitrary: notes.map((value) => ({ kind: 'note' as const, value })), weight: 2 },
  { arbitrary: bytes.map((value) => ({ kind: 'bytes' as const, value })), weight: 2 },
);

/** The rule that a reading of this input breaks, or undefined. */
export async function brokenRule(input: Given): Promise<string | undefined> {
  const read = await reading(input);
  if (Reflect.get({}, 'polluted') !== undefined || Object.keys(Object.prototype).length > 0)
    return 'a prototype changed';
  if (!read.ok) return ruleOfRefusal(read.failure.code, read.failure.about ?? {});
  const { sequence } = read.value;
  const summary = summaryOf(read.value, {});
  if (!sequenceSchema.safeParse(sequence).success) return 'what was taken is no sequence';
  if (sequence.id === whole.id || sequence.revision !== 0) return 'it is not a copy';
  if (sequence.frames.some(({ takes }) => takes.length > 0)) return 'it brings takes';
  if (summary.frames !== sequence.frames.length) return 'its summary lies';
  return sequence.engine.kind === 'canvas' ? ruleOfGraph(sequence.engine.graph, sequence.id) : undefined;
}

const fresh = () => ({ hex: counting(), at: at() });

async function reading(input: Given): Promise<Result<Imported>> {
  switch (input.kind) {
    case 'document':
      return importDocument(input.value, fresh());
    case 'text':
      return importText(input.value, fresh());
    case 'note':
      return rebuilt(input.value);
    case 'bytes': {
      kindOfFile(input.value);
      const found = await noteInPicture(input.value);
      return found.ok ? rebuilt(found.value) : found;
    }
  }
}

function rebuilt(value: unknown): Result<Imported> {
  const found = rebuild([{ path: 'frames/a.png', whole: true, modifiedMs: 0, note: value }]);
  return found.ok ? importDocument(found.value, fresh()) : found;
}

function ruleOfRefusal(code: string, about: Record<string, string>): string | undefined {
  if (code !== 'import-refused') return `it failed with ${code}`;
  const { what, safe, next } = importRefused(about);
  if (what.startsWith('This is not a sequence that can be opened'))
    return `nothing is said of ${about['why']}`;
  return `${what} ${safe} ${next}`.length > 240 ? `too many words for ${about['why']}` : undefined;
}

/** Our own prefix has the title in it, whatever that is. */
function ruleOfGraph(graph: ApiGraph, id: string): string | undefined {
  graphFaults(graph);
  const kept = JSON.stringify(Object.values(graph).map(({ inputs }) => inputs)).replaceAll(id, '');
  if (kept.includes(PLANTED)) return 'a key is still in the graph';
  return /"filename_prefix":"\.\./u.test(kept) ? 'it saves outside' : undefined;
}

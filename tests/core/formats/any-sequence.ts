import fc from 'fast-check';
import { familyIds } from '../../../web/core/story/families.ts';
import { angles, shotTypes, timesOfDay, weathers } from '../../../web/core/shot.ts';
import type { Sequence } from '../../../web/core/sequence.ts';
import { aSequence } from '../../support/sequences.ts';

const hex = (digits: number) =>
  fc.integer({ min: 0, max: 16 ** digits - 1 }).map((value) => value.toString(16).padStart(digits, '0'));
const time = fc.integer({ min: 0, max: 4_000_000_000_000 }).map((ms) => new Date(ms).toISOString());
/** JSON has no minus zero. */
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => value + 0);
const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 });
const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const name = fc.stringMatching(/^[a-z]{1,8}$/u);
/** Some of the keys or all of them, as optional fields are. */
const some = <T>(fields: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) =>
  fc.record(fields, { requiredKeys: [] });
const joined = <A extends object, B extends object>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>) =>
  fc.tuple(a, b).map(([one, other]) => ({ ...one, ...other }));

const image = fc.record({
  filename: text,
  subfolder: text,
  type: fc.constantFrom('output', 'input', 'temp'),
});
const lora = joined(fc.record({ file: text, strength: number(-10, 10) }), some({ trigger: text }));
const failure = joined(
  fc.record({ code: fc.constantFrom('out-of-memory', 'disk-full', 'no-image') }),
  some({ about: fc.dictionary(name, text, { maxKeys: 2 }), detail: text }),
);

const character = joined(
  fc.record({
    id: name,
    name: text,
    aliases: few(text),
    kind: fc.constantFrom('person', 'animal', 'machine', 'creature', 'group'),
    sex: fc.constantFrom('female', 'male', 'unknown'),
    age: fc.constantFrom('child', 'young', 'adult', 'old', 'unknown'),
    look: text,
    lookShort: text,
    tags: few(text),
    colour: hex(6).map((digits) => `#${digits}`),
  }),
  some({ references: few(image), lora }),
);
const place = joined(
  fc.record({ id: name, name: text, aliases: few(text), look: text, tags: few(text), indoors: fc.boolean() }),
  some({ references: few(image) }),
);
const bible = fc.record({
  title: text,
  style: text,
  atmosphere: text,
  cast: few(character),
  places: few(place),
  palette: few(fc.record({ name: text, hex: hex(6).map((digits) => `#${digits}`) })),
});

const part = joined(
  fc.record({ id: name, doing: text, side: fc.constantFrom('left', 'centre', 'right') }),
  some({ told: text }),
);
const shot = fc.record({
  moment: text,
  cast: few(part),
  place: fc.option(name),
  time: fc.constantFrom(...timesOfDay),
  weather: fc.constantFrom(...weathers),
  size: fc.constantFrom(...shotTypes),
  angle: fc.constantFrom(...angles),
  light: text,
  mood: text,
  props: few(text),
  beat: fc.option(text),
});

const take = joined(
  fc.record({
    number: fc.integer({ min: 1, max: 99 }),
    jobId: fc.uuid(),
    seed: fc.maxSafeNat(),
    prompt: text,
    state: fc.constantFrom(
      'planned',
      'queued',
      'running',
      'done',
      'failed',
      'cancelled',
      'interrupted',
      'lost',
    ),
    at: time,
  }),
  some({
    prefix: text,
    drawnFrom: hex(8),
    losses: fc.integer({ min: 1, max: 9 }),
    image,
    durationMs: number(0, 1e9),
    loadedModel: fc.boolean(),
    failure,
  }),
);
const frame = joined(
  fc.record({
    id: hex(8),
    shot,
    prompt: text,
    description: text,
    origin: fc.constantFrom('model', 'embedded', 'user'),
    locked: fc.boolean(),
    takes: few(take),
    activeTake: fc.option(fc.integer({ min: 1, max: 9 })),
  }),
  some({ negative: text, strength: number(0, 2) }),
);
const frames = fc
  .array(frame, { maxLength: 4 })
  .map((all) => all.map((one, index) => ({ ...one, frameNumber: index + 1 })));

const target = fc.record({ node: name, input: name });
const graphNode = joined(
  fc.record({ class_type: name, inputs: fc.dictionary(name, fc.oneof(text, number(-9, 9), fc.boolean())) }),
  some({ _meta: some({ title: text }) }),
);
const engine = fc.oneof(
  fc.constant({ kind: 'rough' }),
  joined(
    fc.record({
      kind: fc.constant('shipped'),
      graph: name,
      files: fc.dictionary(name, text, { maxKeys: 2 }),
      loras: few(lora),
    }),
    some({ references: fc.integer({ min: 0, max: 4 }) }),
  ),
  joined(
    fc.record({
      kind: fc.constant('canvas'),
      name: text,
      graph: fc.dictionary(name, graphNode, { maxKeys: 3 }),
      binding: fc.record({
        version: fc.constant(1),
        slots: some({ positive: few(target), seed: few(target), references: few(target) }),
        output: name,
      }),
    }),
    some({ loras: few(lora) }),
  ),
);

const run = joined(
  fc.record({
    state: fc.constantFrom('active', 'paused', 'complete', 'failed', 'cancelled'),
    startedAt: time,
    frames: few(hex(8)),
  }),
  some({ finishedAt: time, stopped: failure, mended: failure }),
);
const settings = fc.record({
  width: fc.integer({ min: 64, max: 8192 }),
  height: fc.integer({ min: 64, max: 8192 }),
  steps: fc.option(fc.integer({ min: 1, max: 200 })),
  cfg: fc.option(number(0, 50)),
  seed: fc.record({ policy: fc.constantFrom('per-frame', 'same', 'random'), base: fc.nat() }),
});
const story = joined(
  fc.record({
    text,
    frameCount: fc.integer({ min: 1, max: 50 }),
    arc: fc.constant(null),
    family: fc.constantFrom(...familyIds),
  }),
  some({ keepShots: fc.boolean() }),
);

/** Any document that today's schema has room for. */
export const anySequence: fc.Arbitrary<Sequence> = joined(
  fc.record({
    revision: fc.nat(),
    title: text,
    status: fc.constantFrom('prompting', 'reviewing', 'generating', 'complete', 'failed', 'cancelled'),
    createdAt: time,
    updatedAt: time,
    story,
    bible,
    frames,
    engine,
    settings,
    origin: fc.constantFrom('embedded', 'agent', 'model', 'mixed'),
    warnings: few(text),
    run: fc.option(run),
    thumbnail: fc.option(text),
  }),
  fc.constant({ format: 1 as const, id: aSequence().id }),
);

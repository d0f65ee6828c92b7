import fc from 'fast-check';
import { linkOf, type ApiGraph } from '../../../web/core/api-graph.ts';
import { slotNames } from '../../../web/core/binding/binding.ts';
import { chooseSlot, type Reading } from '../../../web/core/binding/reading.ts';
import { savedFrom } from '../../../web/core/binding/saved.ts';
import { readGraph } from '../../../web/core/binding/trace.ts';
import { info } from './graphs.ts';

const classes = [
  'KSampler',
  'KSamplerAdvanced',
  'SamplerCustomAdvanced',
  'CLIPTextEncode',
  'CLIPTextEncodeFlux',
  'ImpactWildcardEncode',
  'ConditioningCombine',
  'ConditioningZeroOut',
  'ConditioningSetArea',
  'ControlNetApplyAdvanced',
  'ComfySwitchNode',
  'Any Switch (rgthree)',
  'ImpactSwitch',
  'StringConcatenate',
  'StringReplace',
  'PrimitiveString',
  'PrimitiveInt',
  'TextGenerate',
  'EmptyLatentImage',
  'VAEEncode',
  'VAEDecode',
  'ImageScale',
  'LoadImage',
  'ReferenceLatent',
  'IPAdapter',
  'LoraLoader',
  'CheckpointLoaderSimple',
  'CFGGuider',
  'RandomNoise',
  'BasicScheduler',
  'SaveImage',
  'PreviewImage',
  'ETN_Parameter',
  'Context (rgthree)',
  'FromBasicPipe',
  'RepeatLatentBatch',
  'SwarmInputText',
  'Flux2Scheduler',
  'GetImageSize',
  'Unknown',
  'constructor',
  '__proto__',
];
const inputs = [
  'model',
  'clip',
  'positive',
  'negative',
  'latent_image',
  'samples',
  'pixels',
  'image',
  'images',
  'conditioning',
  'conditioning_1',
  'conditioning_2',
  'guider',
  'sigmas',
  'noise',
  'text',
  'prompt',
  'string_a',
  'string_b',
  'value',
  'seed',
  'noise_seed',
  'steps',
  'cfg',
  'guidance',
  'denoise',
  'width',
  'height',
  'batch_size',
  'switch',
  'on_true',
  'on_false',
  'any_1',
  'input1',
  'select',
  'filename_prefix',
  'ckpt_name',
  'lora_name',
  'latent',
  'weight',
  'strength',
  'vae',
  'name',
  'type',
  'default',
  'add_noise',
  'base_ctx',
  'ctx_1',
  'basic_pipe',
  'amount',
  'toString',
  '__proto__',
  'constructor',
];
const ids = [
  ...Array.from({ length: 14 }, (_, index) => String(index)),
  '75:1',
  '75:2:3',
  'constructor',
  '__proto__',
  'toString',
];
const texts = [
  '',
  'a cat',
  '{{PROMPT}}',
  '{{SEED}}',
  'prompt',
  'enable',
  'disable',
  'prompt (positive)',
  'x.safetensors',
  '${prompt}',
];

const value = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...ids), fc.integer({ min: 0, max: 3 })) },
  { weight: 2, arbitrary: fc.constantFrom(...texts) },
  { weight: 2, arbitrary: fc.oneof(fc.integer({ min: -5, max: 2000 }), fc.double(), fc.boolean()) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      null,
      [],
      ['1'],
      ['1', 'x'],
      [1, 2],
      { on: true, lora: 'a' },
      undefined,
    ),
  },
);

const node = fc.record({
  class_type: fc.constantFrom(...classes),
  inputs: fc
    .array(fc.tuple(fc.constantFrom(...inputs), value), { maxLength: 9 })
    .map((entries) => Object.fromEntries(entries)),
  title: fc.constantFrom('', 'Positive', 'Negative', 'Story: prompt', 'SwarmUI: Seed', 'VC_BASIC', '\u0000'),
});

const link = fc.tuple(fc.constantFrom(...ids), fc.integer({ min: 0, max: 2 }));

/** A sampler and a saver at places where the random nodes find them: most graphs then have something to bind. */
const frame = fc.record({
  model: link,
  positive: link,
  negative: link,
  latent_image: link,
  samples: link,
  images: link,
});
const framed = ({ images, samples, ...rest }: Record<string, [string, number]>): ApiGraph => ({
  '0': { class_type: 'KSampler', inputs: { seed: 1, steps: 20, cfg: 7, denoise: 1, ...rest } },
  '1': { class_type: 'VAEDecode', inputs: { samples: samples?.[1] === 0 ? samples : ['0', 0] } },
  out: {
    class_type: 'SaveImage',
    inputs: { images: images?.[1] === 0 ? images : ['1', 0], filename_prefix: 'x' },
  },
});

/** Graphs of real class and input names, wired at random: circles, links to nowhere, and names of Object's own. */
export const randomGraph: fc.Arbitrary<ApiGraph> = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...ids), node), { minLength: 1, maxLength: 16 }),
    fc.option(frame, { freq: 8, nil: undefined }),
  )
  .map(([entries, around]) => ({
    ...Object.fromEntries(entries.map(([id, { title, ...rest }]) => [id, { ...rest, _meta: { title } }])),
    ...(around && framed(around)),
  }));

/** What holds of every reading; a sentence where it does not. Throws where binding throws. */
export function broken(graph: ApiGraph): string | undefined {
  const before = JSON.stringify(graph);
  const first = readGraph(graph, info, { linear: { inputs: [['1', 'text']], outputs: ['3'] } });
  if (JSON.stringify(graph) !== before) return 'the graph was changed';
  if (!first.ok) return undefined;
  const wrong = wrongWith(first.value);
  if (wrong) return wrong;
  const [candidate] = first.value.slots[0]?.candidates ?? [];
  if (!candidate) return undefined;
  const saved = savedFrom(chooseSlot(first.value, 'positive', candidate.target));
  const again = readGraph(graph, info, { saved });
  return again.ok ? wrongWith(again.value) : 'a saved choice made the graph unreadable';
}

function wrongWith({ graph, binding, slots }: Reading): string | undefined {
  const claimed = slotNames.flatMap((slot) => binding.slots[slot] ?? []);
  for (const { node: id, input } of claimed) {
    const inputs = Object.hasOwn(graph, id) ? graph[id]?.inputs : undefined;
    if (!inputs || !Object.hasOwn(inputs, input)) return `${id}.${input} is not there`;
    if (linkOf(inputs[input])) return `${id}.${input} is linked`;
  }
  const keys = claimed.map(({ node: id, input }) => `${id} ${input}`);
  if (new Set(keys).size < keys.length) return 'a widget was claimed twice';
  const empty = slots.find(
    ({ sure, targets }) => (sure === 'sure' || sure === 'guess') === (targets.length === 0),
  );
  return empty && `${empty.slot} is ${empty.sure} with ${empty.targets.length} places`;
}

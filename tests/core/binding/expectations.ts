import type { Reading } from '../../../web/core/binding/reading.ts';

/** Where public workflows lie beside a checkout; they are other people's, and never part of this repository. */
export const samplesFolder = new URL('../../../../shared/reference/binding-samples/', import.meta.url);

/** What a workflow's author meant: places as `6.text`; `ask` where nobody but the user can know. */
export type Expected = Partial<
  Record<
    'output' | 'positive' | 'negative' | 'seed' | 'width' | 'steps' | 'cfg' | 'references' | 'guide',
    string
  >
>;

export const expectations: Record<string, Expected> = {
  's01-hires-esrgan': {
    output: '12',
    positive: '6.text',
    negative: '7.text',
    seed: '3.seed 11.seed',
    width: '5.width',
    references: '',
    guide: '',
  },
  's02-flux1-dev': {
    output: '9',
    positive: '6.text',
    negative: '',
    seed: '25.noise_seed',
    width: '27.width 30.width',
    steps: '17.steps',
  },
  's03-flux1-redux': {
    output: '9',
    positive: '6.text',
    negative: '',
    seed: '25.noise_seed',
    width: '27.width 30.width',
    references: '40.image',
  },
  's04-flux1-kontext': {
    output: '9',
    positive: '6.text',
    negative: '',
    seed: '25.noise_seed',
    width: '27.width 30.width',
    references: '41.image',
  },
  's05-flux2-dev': {
    output: '9',
    positive: '6.text',
    negative: '',
    seed: '25.noise_seed',
    width: '47.width 48.width',
    references: '',
  },
  's06-qwen-edit-2509': {
    output: '9',
    positive: '68.prompt',
    negative: '69.prompt',
    seed: '65.seed',
    width: '66.width',
    references: '41.image',
  },
  's07-sdxl-revision-zero-positive': {
    output: '9',
    positive: '6.text',
    negative: '',
    seed: '3.seed',
    width: '5.width',
    references: '34.image 38.image',
  },
  's08-sd3-zeroed-negative': {
    output: '9',
    positive: '6.text',
    negative: '',
    seed: '3.seed',
    width: '33.width',
  },
  's09-five-samplers': { output: '9', positive: 'ask', negative: '7.text' },
  's10-group-node': {
    output: '9',
    positive: '6.text',
    negative: '7.text',
    seed: '37:1.noise_seed',
    width: '',
    guide: '13.image',
  },
};

/** Those that have no API form: the page makes it. */
export const canvasExpectations: Record<string, Expected> = {
  's11-wan22-i2v-14b': {
    positive: '6.text',
    negative: '7.text',
    seed: '57.noise_seed',
    width: '50.width',
    guide: '52.image',
  },
  's12-ltxv-i2v-bypass': {
    output: '41',
    positive: '6.text',
    negative: '7.text',
    seed: '72.noise_seed',
    width: '95.width',
  },
  's13-primitives': {
    output: '9',
    positive: '6.text',
    negative: '7.text',
    seed: '3.seed',
    steps: '3.steps',
    cfg: '3.cfg',
  },
  's14-reroute-upscale': { output: '9', positive: '6.text', negative: '7.text', seed: '3.seed 14.seed' },
};

/** The reading in the words of the expectation. */
export function told({ binding, slots }: Pick<Reading, 'binding' | 'slots'>, wanted: Expected): Expected {
  const of = (name: string) => {
    if (name === 'output') return binding.output;
    const found = slots.find(({ slot }) => slot === name);
    const places = found?.targets.map(({ node, input }) => `${node}.${input}`).join(' ') ?? '';
    return found?.sure === 'choose' ? 'ask' : places;
  };
  return Object.fromEntries(Object.keys(wanted).map((name) => [name, of(name)]));
}

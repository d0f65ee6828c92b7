/** Nodes that hold one number: class to the input that holds it. */
export const numberFields: Record<string, string> = {
  PrimitiveInt: 'value',
  PrimitiveFloat: 'value',
  PrimitiveNode: 'value',
  SeedNode: 'seed',
  'Seed (rgthree)': 'seed',
  'Seed Generator': 'seed',
  'easy seed': 'seed',
  'easy globalSeed': 'value',
  'ttN seed': 'seed',
  'CR Seed': 'seed',
  CSeed: 'seed',
  SeedGenerator: 'seed',
  INTConstant: 'value',
  FloatConstant: 'value',
  'Int Literal': 'int',
  'Float Literal': 'float',
  'easy int': 'value',
  'easy float': 'value',
  'ttN int': 'int',
  'ttN float': 'float',
  ImpactInt: 'value',
  ImpactFloat: 'value',
  JWInteger: 'value',
  JWFloat: 'value',
  'Constant Number': 'number',
  ETN_Parameter: 'default',
  SwarmInputInteger: 'value',
  SwarmInputFloat: 'value',
  ComfyUIDeployExternalNumber: 'default_value',
  ComfyUIDeployExternalNumberInt: 'default_value',
  ComfyUIDeployExternalNumberSlider: 'default_value',
  ComfyUIDeployExternalNumberSliderInt: 'default_value',
  ComfyUIDeployExternalSeed: 'default_value',
};

/** Names under which unlisted nodes hold their one number. */
export const numberFieldNames = ['value', 'seed', 'noise_seed', 'int', 'float', 'number'];

/** Names of width and height at nodes that make an empty latent. */
export const sizeInputs: [width: string, height: string][] = [
  ['width', 'height'],
  ['empty_latent_width', 'empty_latent_height'],
];

/** Numbers of pictures that a node makes at once: class to input; `*` for the node that makes the latent. */
export const batchInputs: Record<string, string> = { '*': 'batch_size', RepeatLatentBatch: 'amount' };

/** Nodes that hold a second copy of the size. `equal`: only where both copies agree already. */
export const sizeMirrors: Record<string, { width: string; height: string; when: 'always' | 'equal' }[]> = {
  Flux2Scheduler: [{ width: 'width', height: 'height', when: 'always' }],
  ModelSamplingFlux: [{ width: 'width', height: 'height', when: 'always' }],
  CLIPTextEncodeSDXL: [
    { width: 'width', height: 'height', when: 'equal' },
    { width: 'target_width', height: 'target_height', when: 'equal' },
  ],
  CLIPTextEncodeSDXLRefiner: [{ width: 'width', height: 'height', when: 'equal' }],
};

/** Nodes that scale to a fixed size: behind the first pass they bring a size of their own. */
export const fixedScalers = /^(ImageScale|LatentUpscale|ImageResize.*|Image Resize|UltimateSDUpscale)$/u;

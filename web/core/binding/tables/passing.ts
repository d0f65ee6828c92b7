/** What travels along a link, by ComfyUI's type names. */
export type Kind =
  | 'CONDITIONING'
  | 'STRING'
  | 'INT'
  | 'FLOAT'
  | 'BOOLEAN'
  | 'MODEL'
  | 'CLIP'
  | 'LATENT'
  | 'IMAGE'
  | 'SIGMAS'
  | 'GUIDER'
  | 'NOISE';

/** Input names that carry a kind on, for nodes that the server does not describe. */
export const carriers: Record<Kind, string[]> = {
  CONDITIONING: [
    'conditioning',
    'conditioning_1',
    'conditioning_2',
    'conditioning_to',
    'conditioning_from',
    'conditioning1',
    'conditioning2',
    'text_embeds',
  ],
  STRING: ['text', 'string', 'value', 'prompt', 'text1', 'string_a'],
  INT: ['value', 'int', 'number', 'seed'],
  FLOAT: ['value', 'float', 'number'],
  BOOLEAN: ['value', 'boolean'],
  MODEL: ['model', 'model1', 'unet'],
  CLIP: ['clip', 'clip1'],
  LATENT: [
    'samples',
    'latent',
    'latent_image',
    'samples_to',
    'samples1',
    'latent1',
    'video_latent',
    'av_latent',
  ],
  IMAGE: ['image', 'images', 'pixels', 'image1', 'image_1'],
  SIGMAS: ['sigmas', 'sigmas_1'],
  GUIDER: ['guider'],
  NOISE: ['noise', 'noise1'],
};

/** Nodes with both texts in and out, in this order of outputs, for servers that do not describe them. */
export const pairNodes = new Set([
  'ControlNetApplyAdvanced',
  'ControlNetApplySD3',
  'ControlNetInpaintingAliMamaApply',
  'InpaintModelConditioning',
  'InstructPixToPixConditioning',
  'WanImageToVideo',
  'WanFirstLastFrameToVideo',
  'WanFunControlToVideo',
  'WanVaceToVideo',
  'HunyuanVideo15ImageToVideo',
  'LTXVConditioning',
  'LTXVImgToVideo',
  'LTXVAddGuide',
  'LTXVCropGuides',
  'ImpactControlNetApplyAdvancedSEGS',
  'ACN_AdvancedControlNetApply',
]);

/** Two-way switches: the input that decides, and the branches for false and true. */
export const booleanSwitches: Record<string, { by: string; off: string; on: string }> = {
  ComfySwitchNode: { by: 'switch', off: 'on_false', on: 'on_true' },
  ComfySoftSwitchNode: { by: 'switch', off: 'on_false', on: 'on_true' },
  'easy ifElse': { by: 'boolean', off: 'on_false', on: 'on_true' },
  ImpactConditionalBranch: { by: 'cond', off: 'ff_value', on: 'tt_value' },
  'Switch any [Crystools]': { by: 'boolean', off: 'on_false', on: 'on_true' },
  LazySwitchKJ: { by: 'switch', off: 'on_false', on: 'on_true' },
};

/** Switches by number: the input that decides, and what the branch names begin with; branches count from 1. */
export const numberSwitches: Record<string, { by: string; branch: string }> = {
  ImpactSwitch: { by: 'select', branch: 'input' },
  LatentSwitch: { by: 'select', branch: 'input' },
  'CR Text Input Switch': { by: 'Input', branch: 'text' },
  'CR Image Input Switch': { by: 'Input', branch: 'image' },
  'CR Conditioning Input Switch': { by: 'Input', branch: 'conditioning' },
  'CR Latent Input Switch': { by: 'Input', branch: 'latent' },
  'CR Model Input Switch': { by: 'Input', branch: 'model' },
  'CR Clip Input Switch': { by: 'Input', branch: 'clip' },
  'easy anythingIndexSwitch': { by: 'index', branch: 'value' },
};

/** Switches that take the first input that is connected: what the branch names begin with. */
export const firstConnected: Record<string, string> = {
  'Any Switch (rgthree)': 'any_',
  'easy anyIndexSwitch': 'value',
};

/** Nodes that confine a text to an area, a mask or a part of the time. */
export const partTimeConditioning = new Set([
  'ConditioningSetArea',
  'ConditioningSetAreaPercentage',
  'ConditioningSetAreaPercentageVideo',
  'ConditioningSetMask',
  'ConditioningSetTimestepRange',
  'ConditioningSetProperties',
  'ConditioningSetPropertiesAndCombine',
  'PairConditioningSetProperties',
  'Regional Conditioning Simple (Inspire)',
]);

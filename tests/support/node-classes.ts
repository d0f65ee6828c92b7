import { objectInfoSchema, type ObjectInfo } from '../../web/core/graph/object-info.ts';

/**
 * Node classes as a server describes them, written short: `ReferenceLatent(conditioning:CONDITIONING latent?:LATENT) >
 * CONDITIONING`. `?` marks what may be left out, `INT/16=512` a step and a default, `[a|b]` a list of choices, `images*2`
 * an input that grows with what is connected, at least two of them, `@` a list that names pictures.
 */
export function nodeClasses(...lines: string[]): ObjectInfo {
  return objectInfoSchema.parse(Object.fromEntries(lines.map(classOf)));
}

function classOf(line: string): [string, unknown] {
  const [, name = '', inputs = '', outputs = ''] = /^(\w+)\((.*)\)\s*>?\s*(.*)$/u.exec(line) ?? [];
  const required: Record<string, unknown> = {};
  const optional: Record<string, unknown> = {};
  for (const word of inputs.split(' ').filter((part) => part !== '')) {
    const [, input = '', mark, type = ''] = /^(\w+)(\?|\*\d)?:(.+)$/u.exec(word) ?? [];
    if (mark === '?') optional[input] = specOf(type);
    else required[input] = mark ? growing(input, type, Number(mark.slice(1))) : specOf(type);
  }
  const output = outputs.split(' ').filter((part) => part !== '');
  return [name, { input: { required, optional }, output, output_node: output.length === 0 }];
}

function specOf(type: string): unknown {
  const list = /^(@?)\[(.*)\]$/u.exec(type);
  if (list) return [list[2]?.split('|').filter((name) => name !== ''), list[1] ? { image_upload: true } : {}];
  const [, name = '', step, value] = /^([A-Z_*]+)(?:\/(\d+))?(?:=(.+))?$/u.exec(type) ?? [];
  return [name, { ...(step && { step: Number(step) }), ...(value && { default: JSON.parse(value) }) }];
}

const growing = (input: string, type: string, min: number) => [
  'COMFY_AUTOGROW_V3',
  {
    template: {
      input: { required: { [input]: [type, {}] } },
      prefix: input.replace(/s$/u, ''),
      min,
      max: 50,
    },
  },
];

/** The classes of ComfyUI's own that the tests' graphs are made of. */
export const coreClasses: ObjectInfo = nodeClasses(
  'CheckpointLoaderSimple(ckpt_name:[mine.safetensors]) > MODEL CLIP VAE',
  'CLIPTextEncode(text:STRING clip:CLIP) > CONDITIONING',
  'EmptyLatentImage(width:INT/8=512 height:INT/8=512 batch_size:INT=1) > LATENT',
  'EmptyFlux2LatentImage(width:INT/16=1024 height:INT/16=1024 batch_size:INT=1) > LATENT',
  'PrimitiveInt(value:INT=0) > INT',
  'KSampler(model:MODEL seed:INT steps:INT cfg:FLOAT positive:CONDITIONING negative:CONDITIONING latent_image:LATENT) > LATENT',
  'VAEDecode(samples:LATENT vae:VAE) > IMAGE',
  'SaveImage(images:IMAGE filename_prefix:STRING)',
  'LoadImage(image:@[there.png]) > IMAGE MASK',
  'ImageScaleToTotalPixels(image:IMAGE megapixels:FLOAT=1) > IMAGE',
  'VAEEncode(pixels:IMAGE vae:VAE) > LATENT',
  'ReferenceLatent(conditioning:CONDITIONING latent?:LATENT) > CONDITIONING',
  'CLIPVisionEncode(clip_vision:CLIP_VISION image:IMAGE) > CLIP_VISION_OUTPUT',
  'CLIPVisionLoader(clip_name:[vision.safetensors]) > CLIP_VISION',
  'StyleModelLoader(style_model_name:[redux.safetensors]) > STYLE_MODEL',
  'StyleModelApply(conditioning:CONDITIONING style_model:STYLE_MODEL clip_vision_output:CLIP_VISION_OUTPUT) > CONDITIONING',
  'IPAdapterUnifiedLoader(model:MODEL preset:[PLUS]) > MODEL IPADAPTER',
  'IPAdapter(model:MODEL ipadapter:IPADAPTER image:IMAGE weight:FLOAT=1) > MODEL',
  'ControlNetLoader(control_net_name:[depth.safetensors]) > CONTROL_NET',
  'ControlNetApplyAdvanced(positive:CONDITIONING negative:CONDITIONING control_net:CONTROL_NET image:IMAGE strength:FLOAT=1) > CONDITIONING CONDITIONING',
  'TextEncodeQwenImageEditPlus(clip:CLIP prompt:STRING vae?:VAE image1?:IMAGE image2?:IMAGE image3?:IMAGE) > CONDITIONING',
  'ImageStitch(image1:IMAGE image2?:IMAGE) > IMAGE',
  'BatchImagesNode(images*2:IMAGE) > IMAGE',
  'GetImageSize(image:IMAGE) > INT INT INT',
  'ConditioningCombine(conditioning_1:CONDITIONING conditioning_2:CONDITIONING) > CONDITIONING',
  'LoraLoader(model:MODEL clip:CLIP lora_name:[ink.safetensors|mira.safetensors] strength_model:FLOAT strength_clip:FLOAT) > MODEL CLIP',
  'LoraLoaderModelOnly(model:MODEL lora_name:[ink.safetensors|mira.safetensors] strength_model:FLOAT) > MODEL',
);

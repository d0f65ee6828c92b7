export type Link = [node: string, slot: number];
export type Graph = Record<
  string,
  { class_type: string; inputs: Record<string, unknown>; _meta?: { title?: string | undefined } | undefined }
>;

/** A prefix that nobody else uses, below one folder that can be thrown away. */
export const freshPrefix = (): string => `conformance/${crypto.randomUUID().slice(0, 8)}/frame`;

/** A colour that no earlier check has made: its picture is in no cache. */
export const freshColor = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) & 0xffffff;

/** Makes a plain picture and saves it: the smallest graph that leaves a file. */
export function picture(prefix: string, image: Record<string, unknown> = {}): Graph {
  return {
    'ss-make': made(image),
    'ss-save': { class_type: 'SaveImage', inputs: { images: ['ss-make', 0], filename_prefix: prefix } },
  };
}

const made = (image: Record<string, unknown>) => ({
  class_type: 'EmptyImage',
  inputs: { width: 64, height: 48, batch_size: 1, color: 0x336699, ...image },
});

/** The same with a node of the given class between the picture and the file. */
export function pictureThrough(
  class_type: string,
  inputs: Record<string, unknown>,
  prefix = freshPrefix(),
): Graph {
  return {
    ...picture(prefix),
    'ss-between': { class_type, inputs: { image: ['ss-make', 0], ...inputs } },
    'ss-save': { class_type: 'SaveImage', inputs: { images: ['ss-between', 0], filename_prefix: prefix } },
  };
}

/** Takes so many seconds, in steps of 50 ms, each time it is queued. */
export const slowPicture = (seconds: number, prefix = freshPrefix()): Graph =>
  pictureThrough('TestSleep', { seconds, seed: crypto.getRandomValues(new Uint32Array(1))[0] }, prefix);

/** Fails in its middle node, after it has made a picture of the given colour. */
export function failingPicture(message: string, color = 0): Graph {
  const graph = pictureThrough('TestFail', { text: 'FAIL', when: 'FAIL', message });
  return { ...graph, 'ss-make': made({ color }) };
}

/** A picture whose colour depends on text and seed. */
export function textPicture(text: string, seed: number, prefix = freshPrefix()): Graph {
  return {
    'ss-text': { class_type: 'TestText', inputs: { text, seed, width: 64, height: 48 } },
    'ss-save': { class_type: 'SaveImage', inputs: { images: ['ss-text', 0], filename_prefix: prefix } },
  };
}

/** A whole text-to-image graph on the tiny checkpoint. */
export function sampled(text: string, seed: number, steps: number, prefix = freshPrefix()): Graph {
  return {
    'ss-model': { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'tiny-sd35.safetensors' } },
    'ss-positive': { class_type: 'CLIPTextEncode', inputs: { text, clip: ['ss-model', 1] } },
    'ss-negative': { class_type: 'CLIPTextEncode', inputs: { text: '', clip: ['ss-model', 1] } },
    'ss-size': { class_type: 'EmptySD3LatentImage', inputs: { width: 256, height: 256, batch_size: 1 } },
    'ss-sample': {
      class_type: 'KSampler',
      inputs: {
        model: ['ss-model', 0],
        positive: ['ss-positive', 0],
        negative: ['ss-negative', 0],
        latent_image: ['ss-size', 0],
        seed,
        steps,
        cfg: 4,
        sampler_name: 'euler',
        scheduler: 'sgm_uniform',
        denoise: 1,
      },
    },
    'ss-decode': { class_type: 'VAEDecode', inputs: { samples: ['ss-sample', 0], vae: ['ss-model', 2] } },
    'ss-save': { class_type: 'SaveImage', inputs: { images: ['ss-decode', 0], filename_prefix: prefix } },
  };
}

/** The same graph under other node ids. */
export function renamed(graph: Graph, suffix: string): Graph {
  const link = (value: unknown) =>
    Array.isArray(value) && value.length === 2 ? [`${String(value[0])}${suffix}`, value[1]] : value;
  const entries = Object.entries(graph).map(([id, node]) => {
    const inputs = Object.entries(node.inputs).map(([name, value]) => [name, link(value)]);
    return [`${id}${suffix}`, { ...node, inputs: Object.fromEntries(inputs) }];
  });
  return Object.fromEntries(entries);
}

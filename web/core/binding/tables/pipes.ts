/** What rgthree's context nodes give, in order of outputs; inputs bear the same names. */
export const contextOutlets = [
  'base_ctx',
  'model',
  'clip',
  'vae',
  'positive',
  'negative',
  'latent',
  'images',
  'seed',
];

const basic = ['model', 'clip', 'vae', 'positive', 'negative'];

/** Nodes that bundle links or take them out of a bundle: what comes out in order, and where a bundle comes in. */
export const pipes: Record<string, { outlets: string[]; bases: string[] }> = {
  ToBasicPipe: { outlets: [], bases: [] },
  EditBasicPipe: { outlets: [], bases: ['basic_pipe'] },
  FromBasicPipe: { outlets: basic, bases: ['basic_pipe'] },
  FromBasicPipe_v2: { outlets: ['basic_pipe', ...basic], bases: ['basic_pipe'] },
};

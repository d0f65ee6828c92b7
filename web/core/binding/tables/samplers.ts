/**
 * Where nodes that sample, or that guide a sampler, take the two texts. A node that is not listed is asked for links
 * named `positive`, `conditioning` and `negative`.
 */
export const conditioningInputs: Record<string, { positive: string[]; negative: string[] }> = {
  BasicGuider: { positive: ['conditioning'], negative: [] },
  CFGGuider: { positive: ['positive'], negative: ['negative'] },
  DualCFGGuider: { positive: ['cond1'], negative: ['negative'] },
  PerpNegGuider: { positive: ['positive'], negative: ['negative'] },
  WanVideoSampler: { positive: ['text_embeds'], negative: ['text_embeds'] },
};

export const anyConditioning = {
  positive: ['positive', 'conditioning', 'cond1', 'base_positive', 'text_embeds'],
  negative: ['negative', 'base_negative', 'text_embeds'],
};

/** Names of a sampler's seed. */
export const seedInputs = ['seed', 'noise_seed'];

/** Names of the link that leads to a sampler's latent. */
export const latentInputs = ['latent_image', 'latent', 'samples', 'image'];

/** Nodes that choose words by chance before the sampler does: their seed matters as much as the noise. */
export const wildcardSeeds: Record<string, string> = {
  ImpactWildcardProcessor: 'seed',
  ImpactWildcardEncode: 'seed',
  DPRandomGenerator: 'seed',
  WildcardEncode: 'seed',
  'WildcardEncode //Inspire': 'seed',
  'easy wildcards': 'seed',
  'Text Random Prompt': 'seed',
  'Text Load Line From File': 'seed',
};

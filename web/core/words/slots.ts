/** What the inputs of a workflow are called that carry something of a frame. */
export const slotWords = {
  positive: 'Prompt',
  negative: 'Negative',
  seed: 'Seed',
  width: 'Width',
  height: 'Height',
  steps: 'Steps',
  cfg: 'CFG',
  checkpoint: 'Checkpoint',
  batch: 'Batch size',
  prefix: 'Output name',
  picture: 'Picture',
  guidance: 'Guidance',
  denoise: 'Denoise',
  references: 'References',
  guide: 'Guide picture',
  strength: 'Strength',
};

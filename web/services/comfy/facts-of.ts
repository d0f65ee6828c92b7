import { optionsOf, type ObjectInfo } from '../../core/graph/object-info.ts';
import { shippedChoices, type ShippedChoice } from '../../core/graph/shipped-choices.ts';
import { sidecars } from './shipped-sidecars.ts';

/** What this server has, as the form needs it. */
export type Facts = { version: string; checkpoints: string[]; shipped: ShippedChoice[]; loras: string[] };

/** Reads what the form needs out of a server's description of its nodes. */
export const factsOf = (info: ObjectInfo, version: string): Facts => ({
  version,
  checkpoints: optionsOf(info, 'CheckpointLoaderSimple', 'ckpt_name'),
  shipped: shippedChoices(sidecars, info),
  loras: optionsOf(info, 'LoraLoader', 'lora_name'),
});

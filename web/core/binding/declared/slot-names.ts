import type { SlotName } from '../binding.ts';

/** What other tools, and people, call the slots; compared without spaces, dashes and case. */
const names: [SlotName, RegExp][] = [
  ['negative', /^(negative|negativeprompt|promptnegative|neg)$/u],
  ['positive', /^(positive|positiveprompt|promptpositive|prompt|inputprompt)$/u],
  ['seed', /^(seed|noiseseed|randseed|inputseed)$/u],
  ['width', /^(width|imagewidth|inputwidth)$/u],
  ['height', /^(height|imageheight|inputheight)$/u],
  ['steps', /^(steps|samplingsteps)$/u],
  ['cfg', /^(cfg|cfgscale)$/u],
  ['guidance', /^(guidance|fluxguidance|fluxguidancescale)$/u],
  ['denoise', /^(denoise|denoisestrength|initimagecreativity)$/u],
  ['checkpoint', /^(model|checkpoint|checkpointname)$/u],
  ['batch', /^(batch|batchsize|images)$/u],
  ['prefix', /^(prefix|outputname|filename|filenameprefix)$/u],
  ['guide', /^(guide|guidepicture|initimage|sourceimage)$/u],
  ['strength', /^(strength|controlnetstrength)$/u],
];

/** The slot that a name stands for, such as `Negative Prompt` or `2. cfg_scale`; undefined for all other names. */
export function slotNamed(name: string): SlotName | undefined {
  const plain = name
    .replace(/^.*\//u, '')
    .replace(/^\d+\.\s*/u, '')
    .toLowerCase()
    .replaceAll(/[^a-z]/gu, '');
  return names.find(([, pattern]) => pattern.test(plain))?.[0];
}

import { familyIds, type FamilyId } from '../story/families.ts';
import { optionsOf, type ObjectInfo } from './object-info.ts';
import { drawsFrames, type GraphGroup, type Need, type Sidecar, type WantedFile } from './sidecar.ts';

export type MissingFile = {
  slot: string;
  /** Below ComfyUI's `models`. */
  folder: string;
  wanted: string;
  link?: string | undefined;
};

/** One shipped graph as this server can run it: it can where `missing` and `lacks` are empty. */
export type ShippedChoice = {
  id: string;
  title: string;
  group: GraphGroup;
  families: FamilyId[];
  defaults: Sidecar['defaults'];
  grid: number;
  aspects: Record<string, [number, number]>;
  takesLoras: boolean;
  /** How many pictures of cast and places it takes. */
  references: number;
  /** It draws over a picture, which is the frame's rough. */
  overRough: boolean;
  /** All that the loader offers, and of these what fits by name, best first. */
  files: { slot: string; options: string[]; fitting: string[] }[];
  missing: MissingFile[];
  /** Nodes, or options of nodes, that this server does not have. */
  lacks: Need[];
};

/** The shipped graphs that draw frames, with the files that this server offers for each and what it lacks. */
export const shippedChoices = (sidecars: Sidecar[], info: ObjectInfo): ShippedChoice[] =>
  sidecars.filter(drawsFrames).map((sidecar) => shippedChoice(sidecar, info));

/** One shipped graph, of whatever group, on this server. */
export function shippedChoice(sidecar: Sidecar, info: ObjectInfo): ShippedChoice {
  const {
    id,
    title,
    frameTitle,
    group,
    families,
    defaults,
    grid = 8,
    aspects = {},
    references,
    binding,
  } = sidecar;
  const files = filesOf(sidecar, info);
  const missing = sidecar.files.filter((_, index) => !hasFile(files[index]));
  return {
    id,
    title: frameTitle ?? title,
    group,
    families: familyIds.filter((family) => families[family]),
    defaults,
    grid,
    aspects,
    takesLoras: binding.lora !== undefined,
    references,
    overRough: binding.slots.guide !== undefined,
    files: files.map(({ slot, options, fitting }) => ({ slot, options, fitting })),
    missing: missing.map(({ slot, folder, wanted, link }) => ({ slot, folder, wanted, link })),
    lacks: sidecar.needs.filter((need) => !meets(info, need)),
  };
}

type Offer = { slot: string; options: string[]; fitting: string[]; any: boolean };

const hasFile = (offer: Offer | undefined) =>
  offer !== undefined && (offer.any ? offer.options : offer.fitting).length > 0;

/** What each loader offers, in the sidecar's order; a slot that goes with an earlier one fits the best file of that. */
function filesOf({ files }: Sidecar, info: ObjectInfo): Offer[] {
  const offers: Offer[] = [];
  for (const file of files) {
    const options = optionsOf(info, file.loader, file.input);
    const fitting = options.filter((name) => fitsName(file, name));
    const paired = (name: string) => goesWith(file, name, (slot) => bestOf(offers, slot));
    const best = [...fitting.filter(paired), ...fitting.filter((name) => !paired(name))];
    offers.push({ slot: file.slot, options, fitting: best, any: file.any ?? false });
  }
  return offers;
}

const bestOf = (offers: Offer[], slot: string) => offers.find((offer) => offer.slot === slot)?.fitting[0];

/** Whether a file is one of the kind that this slot loads, by its name. */
export const fitsName = ({ fits }: WantedFile, name: string): boolean => new RegExp(fits, 'iu').test(name);

/** Whether a file goes with those that the other slots have. */
export function goesWith(
  { pairs = [] }: WantedFile,
  name: string,
  fileOf: (slot: string) => string | undefined,
): boolean {
  const binding = pairs.filter(({ slot, is }) => new RegExp(is, 'iu').test(fileOf(slot) ?? ''));
  return binding.every(({ fits }) => new RegExp(fits, 'iu').test(name));
}

/** Whether this server has the node, and the option of it that is asked for. */
export function meets(info: ObjectInfo, { node, input, option }: Need): boolean {
  if (!info[node]) return false;
  return input === undefined || option === undefined || optionsOf(info, node, input).includes(option);
}

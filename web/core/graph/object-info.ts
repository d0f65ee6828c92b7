import * as z from 'zod/mini';
import type { ApiGraph, ApiNode } from '../api-graph.ts';
import { fail, ok, type Result } from '../failure.ts';
import type { NodeClass, ObjectInfo } from './object-info-schema.ts';

const inputsSchema = z.optional(z.record(z.string(), z.unknown()));

// Apart, since the page reads the answer at once and asks about single inputs later.
export { objectInfoSchema, type NodeClass, type ObjectInfo } from './object-info-schema.ts';

const oldComboSchema = z.tuple([z.array(z.unknown())], z.unknown());
const newComboSchema = z.tuple(
  [z.literal('COMBO'), z.looseObject({ options: z.array(z.unknown()) })],
  z.unknown(),
);
const valueSchema = z.tuple(
  [
    z.string(),
    z.looseObject({
      default: z.optional(z.unknown()),
      min: z.optional(z.number()),
      max: z.optional(z.number()),
      step: z.optional(z.number()),
    }),
  ],
  z.unknown(),
);

/** The declaration of one input, required or optional. */
function inputSpec(info: ObjectInfo, className: string, input: string): unknown {
  const inputs = Object.hasOwn(info, className) ? info[className]?.input : undefined;
  return inputs?.required?.[input] ?? inputs?.optional?.[input];
}

export type NumberRange = {
  min?: number | undefined;
  max?: number | undefined;
  step?: number | undefined;
};

/** What the server says of a number: it checks min and max, and cuts silently what is off the step. */
export function rangeOf(info: ObjectInfo, className: string, input: string): NumberRange {
  const read = valueSchema.safeParse(inputSpec(info, className, input));
  return read.success ? read.data[1] : {};
}

/** Choices of a combo as one server writes them in two ways: `[[...], {}]` (V1) and `["COMBO", {options}]` (V3). */
export function optionsOf(info: ObjectInfo, className: string, input: string): string[] {
  return comboOptions(inputSpec(info, className, input)) ?? [];
}

function comboOptions(spec: unknown): string[] | undefined {
  const old = oldComboSchema.safeParse(spec);
  if (old.success) return old.data[0].filter((option) => typeof option === 'string');
  const newer = newComboSchema.safeParse(spec);
  return newer.success ? newer.data[1].options.filter((option) => typeof option === 'string') : undefined;
}

/** Type name of an input, such as `STRING`, `INT`, `MODEL` or `COMBO`. Asked for every input of a graph: no schema. */
export function typeOf(info: ObjectInfo, className: string, input: string): string | undefined {
  const spec = inputSpec(info, className, input);
  if (!Array.isArray(spec)) return undefined;
  const [type]: unknown[] = spec;
  if (Array.isArray(type)) return 'COMBO';
  return typeof type === 'string' ? type : undefined;
}

/** Names of the outputs of a class, in order; empty where the server does not tell. */
export const outputNamesOf = (info: ObjectInfo, className: string): (string | undefined)[] =>
  (Object.hasOwn(info, className) ? (info[className]?.output_name ?? []) : []).map((name) =>
    typeof name === 'string' ? name : undefined,
  );

const uploadSchema = z.tuple(
  [
    z.unknown(),
    z.looseObject({
      image_upload: z.optional(z.boolean()),
      video_upload: z.optional(z.boolean()),
      audio_upload: z.optional(z.boolean()),
      file_upload: z.optional(z.boolean()),
    }),
  ],
  z.unknown(),
);

/**
 * Whether an input names a picture, or another file of the user's, in one of the server's folders. Its list of choices
 * holds only what lies directly in the input folder, so it says nothing about `sub/name.png [output]`.
 */
export function loadsPicture(info: ObjectInfo, className: string, input: string): boolean {
  const read = uploadSchema.safeParse(inputSpec(info, className, input));
  if (!read.success) return false;
  const { image_upload: image, video_upload: video, audio_upload: audio, file_upload: file } = read.data[1];
  return image === true || video === true || audio === true || file === true;
}

/**
 * The graph with every required widget that it lacks set to its default. Newer servers add required inputs to old
 * nodes and refuse a graph without them although they declare a default.
 */
export function completeGraph(graph: ApiGraph, info: ObjectInfo): Result<ApiGraph> {
  const complete: ApiGraph = {};
  for (const [id, node] of Object.entries(graph)) {
    const nodeClass = info[node.class_type];
    if (!nodeClass) return fail('missing-node', { node: node.class_type });
    complete[id] = completeNode(node, nodeClass);
  }
  return ok(complete);
}

/** As `completeGraph`, but nodes that the server does not know are left as they are: it will say so itself. */
export function completeKnown(graph: ApiGraph, info: ObjectInfo): ApiGraph {
  const nodes = Object.entries(graph).map(([id, node]): [string, ApiNode] => {
    const nodeClass = info[node.class_type];
    return [id, nodeClass ? completeNode(node, nodeClass) : node];
  });
  return Object.fromEntries(nodes);
}

function completeNode(node: ApiNode, { input }: NodeClass): ApiNode {
  const inputs = { ...node.inputs };
  completeInputs(inputs, input.required);
  const given = Object.entries(input.optional ?? {}).filter(([name]) => name in inputs);
  completeInputs(inputs, Object.fromEntries(given));
  return { ...node, inputs };
}

/** Fills in place what is lacking; the option taken of a dynamic combo brings inputs of its own, `format.codec`. */
function completeInputs(
  inputs: Record<string, unknown>,
  declared: Record<string, unknown> = {},
  prefix = '',
): void {
  for (const [name, spec] of Object.entries(declared)) {
    const id = `${prefix}${name}`;
    const value = id in inputs ? inputs[id] : defaultOf(spec);
    if (value === undefined) continue;
    inputs[id] = value;
    const taken = dynamicOptions(spec).find(({ key }) => key === value);
    if (taken) completeInputs(inputs, taken.inputs.required, `${id}.`);
  }
}

const dynamicComboSchema = z.tuple(
  [
    z.literal('COMFY_DYNAMICCOMBO_V3'),
    z.looseObject({
      options: z.array(z.looseObject({ key: z.string(), inputs: z.looseObject({ required: inputsSchema }) })),
    }),
  ],
  z.unknown(),
);

function dynamicOptions(spec: unknown) {
  // Most inputs are none: asked for every input of a graph, a schema would cost more than all else.
  if (!Array.isArray(spec) || spec[0] !== 'COMFY_DYNAMICCOMBO_V3') return [];
  const read = dynamicComboSchema.safeParse(spec);
  return read.success ? read.data[1].options : [];
}

/** The value that the page would put into an input, or undefined where it declares none. */
export const defaultFor = (info: ObjectInfo, className: string, input: string): unknown =>
  defaultOf(inputSpec(info, className, input));

function defaultOf(spec: unknown): unknown {
  const value = valueSchema.safeParse(spec);
  if (value.success && value.data[1].default !== undefined) return value.data[1].default;
  return comboOptions(spec)?.[0] ?? dynamicOptions(spec)[0]?.key;
}

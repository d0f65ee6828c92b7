import * as z from 'zod/mini';
import { typeOf, type NodeClass, type ObjectInfo } from './object-info.ts';

/**
 * What an input is to its node: whether it may be left out, what type flows into it, and, for an input that grows with
 * what is connected (`images.image0`), the group that it is one of.
 */
export type InputKind = {
  optional: boolean;
  type: string | undefined;
  group?: { name: string; min: number };
};

const growingSchema = z.tuple([
  z.string(),
  z.looseObject({
    template: z.looseObject({
      input: z.looseObject({
        required: z.optional(z.record(z.string(), z.unknown())),
        optional: z.optional(z.record(z.string(), z.unknown())),
      }),
      min: z.optional(z.number()),
    }),
  }),
]);

const typedSchema = z.tuple([z.string()], z.unknown());

/** Kind of an input by the server's own declaration; what is not declared counts as required. */
export function inputKind(info: ObjectInfo, className: string, input: string): InputKind {
  const declared = info[className]?.input;
  if (declared?.optional && Object.hasOwn(declared.optional, input)) {
    return { optional: true, type: typeOf(info, className, input) };
  }
  return growing(info[className], input) ?? { optional: false, type: typeOf(info, className, input) };
}

function growing(nodeClass: NodeClass | undefined, input: string): InputKind | undefined {
  const dot = input.indexOf('.');
  if (!nodeClass || dot < 0) return undefined;
  const name = input.slice(0, dot);
  const { required, optional } = nodeClass.input;
  const read = growingSchema.safeParse(required?.[name] ?? optional?.[name]);
  if (!read.success) return undefined;
  const { template } = read.data[1];
  const [first] = Object.values({ ...template.input.required, ...template.input.optional });
  const typed = typedSchema.safeParse(first);
  const min = required && name in required ? (template.min ?? 1) : 0;
  return { optional: false, type: typed.success ? typed.data[0] : undefined, group: { name, min } };
}

/** Type of a node's output, or undefined where the server does not tell. */
export function outputType(info: ObjectInfo, className: string, outlet: number): string | undefined {
  const type = info[className]?.output?.[outlet];
  return typeof type === 'string' ? type : undefined;
}

const widgetTypes: ReadonlySet<string | undefined> = new Set(['INT', 'FLOAT', 'STRING', 'BOOLEAN', 'COMBO']);

/** Whether a value can stand where a link was. */
export const isWidget = ({ type }: InputKind): boolean => widgetTypes.has(type);

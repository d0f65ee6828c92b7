import { C as unknown, _ as record, a as array, b as transform, g as pipe, m as optional, o as boolean, u as looseObject, y as string } from "./schemas-qwsMpdzP.mjs";
// web/core/graph/object-info-schema.ts
var inputsSchema = optional(record(string(), unknown()));
var nodeClassSchema = looseObject({
	input: looseObject({
		required: inputsSchema,
		optional: inputsSchema
	}),
	output: optional(array(unknown())),
	output_name: optional(array(unknown())),
	output_node: optional(boolean())
});
var objectInfoSchema = pipe(record(string(), unknown()), transform((classes) => {
	const read = Object.entries(classes).map(([name, one]) => ({
		name,
		...nodeClassSchema.safeParse(one)
	}));
	return Object.fromEntries(read.flatMap(({ name, data }) => data ? [[name, data]] : []));
}));
export { objectInfoSchema as t };

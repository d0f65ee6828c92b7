import { _ as string, a as boolean, b as unknown, h as record, i as array, l as looseObject, p as optional } from "./schemas-COVJLYV_.mjs";
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
var objectInfoSchema = record(string(), nodeClassSchema);
export { objectInfoSchema as t };

import { _ as tuple, c as looseObject, d as object, f as optional, g as string, m as record, n as _enum, o as int, p as partialRecord, r as array, s as literal, y as unknown } from "./schemas-doHAbnXd.mjs";
// web/core/api-graph.ts
var apiNodeSchema = looseObject({
	class_type: string(),
	inputs: record(string(), unknown()),
	_meta: optional(looseObject({ title: optional(string()) }))
});
var apiGraphSchema = record(string(), apiNodeSchema);
var linkSchema = tuple([string(), int()]);
function linkOf(value) {
	const link = linkSchema.safeParse(value);
	return link.success ? link.data : void 0;
}
function copyGraph(graph) {
	const copies = Object.entries(graph).map(([id, node]) => [id, {
		...node,
		inputs: { ...node.inputs }
	}]);
	return Object.fromEntries(copies);
}
// web/core/binding/binding.ts
var slotTargetSchema = object({
	node: string(),
	input: string()
});
var slotNames = [
	"positive",
	"negative",
	"seed",
	"width",
	"height",
	"steps",
	"cfg",
	"checkpoint",
	"batch",
	"prefix",
	"picture"
];
var bindingSchema = object({
	version: literal(1),
	slots: partialRecord(_enum(slotNames), array(slotTargetSchema)),
	output: string()
});
export { linkOf as a, copyGraph as i, slotNames as n, apiGraphSchema as r, bindingSchema as t };

import { _ as string, b as unknown, h as record, l as looseObject, p as optional } from "./schemas-COVJLYV_.mjs";
// web/core/api-graph.ts
var apiNodeSchema = looseObject({
	class_type: string(),
	inputs: record(string(), unknown()),
	_meta: optional(looseObject({ title: optional(string()) }))
});
var apiGraphSchema = record(string(), apiNodeSchema);
function linkOf(value) {
	if (!Array.isArray(value) || value.length !== 2) return void 0;
	const [id, outlet] = value;
	return typeof id === "string" && typeof outlet === "number" && Number.isSafeInteger(outlet) ? [id, outlet] : void 0;
}
function copyGraph(graph) {
	const copies = Object.entries(graph).map(([id, node]) => [id, {
		...node,
		inputs: { ...node.inputs }
	}]);
	return Object.fromEntries(copies);
}
export { copyGraph as n, linkOf as r, apiGraphSchema as t };

import { C as unknown, _ as record, m as optional, u as looseObject, y as string } from "./schemas-qwsMpdzP.mjs";
// web/core/api-graph.ts
var apiNodeSchema = looseObject({
	class_type: string(),
	inputs: record(string(), unknown()),
	_meta: optional(looseObject({ title: optional(string()) }))
});
var titleOf = ({ class_type: className, _meta }) => _meta?.title ?? className;
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
export { titleOf as i, copyGraph as n, linkOf as r, apiGraphSchema as t };

import { a as linkOf } from "./binding-CLNKMn5C.mjs";
// web/core/graph/frame-graph.ts
function frameGraph(input) {
	const { graph, binding, ...values } = input;
	const kept = ancestors(graph, binding.output);
	const filled = {};
	for (const [id, node] of Object.entries(graph)) if (kept.has(id)) filled[id] = {
		...node,
		inputs: { ...node.inputs }
	};
	for (const [slot, value] of Object.entries(slotValues(values))) fillSlot(filled, binding, slot, value);
	return withOwnIds(filled);
}
var outputNode = (binding) => ownId(binding.output);
function slotValues(values) {
	const { prompt, negative, seed, width, height, steps, cfg, prefix, picture } = values;
	return {
		positive: prompt,
		seed,
		width,
		height,
		prefix,
		batch: 1,
		...negative !== void 0 && { negative },
		...steps !== null && { steps },
		...cfg !== null && { cfg },
		...picture !== void 0 && { picture }
	};
}
function fillSlot(graph, binding, slot, value) {
	const targets = Object.entries(binding.slots).find(([name]) => name === slot)?.[1] ?? [];
	for (const [index, { node, input }] of targets.entries()) {
		const inputs = graph[node]?.inputs;
		if (!inputs || linkOf(inputs[input])) continue;
		inputs[input] = slotValue(slot, value, index, inputs[input]);
	}
}
function slotValue(slot, value, index, before) {
	if (slot === "seed" && typeof value === "number") return value + index;
	if (typeof before === "string" && before.includes("{{")) return before.replace(/\{\{\w+\}\}/u, () => String(value));
	return value;
}
function ancestors(graph, from) {
	const seen = new Set();
	const open = [from];
	for (let id = open.pop(); id !== void 0; id = open.pop()) {
		const node = graph[id];
		if (seen.has(id) || !node) continue;
		seen.add(id);
		for (const value of Object.values(node.inputs)) {
			const link = linkOf(value);
			if (link) open.push(link[0]);
		}
	}
	return seen;
}
var ownId = (id) => `ss-${id.replaceAll(":", ".")}`;
function withOwnIds(graph) {
	const renamed = Object.entries(graph).map(([id, node]) => [ownId(id), relinked(node)]);
	return Object.fromEntries(renamed);
}
function relinked(node) {
	const inputs = Object.entries(node.inputs).map(([name, value]) => {
		const link = linkOf(value);
		return [name, link ? [ownId(link[0]), link[1]] : value];
	});
	return {
		...node,
		inputs: Object.fromEntries(inputs)
	};
}
export { frameGraph as n, outputNode as r, ancestors as t };

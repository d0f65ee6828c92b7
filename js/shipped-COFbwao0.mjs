import { n as copyGraph } from "./api-graph-C1jd5St7.mjs";
import { r as ok, t as fail } from "./failure-BCOygjpK.mjs";
import { a as optionsOf, t as completeGraph } from "./object-info-DxdVAR_V.mjs";
import { fitsName, goesWith, meets } from "./shipped-choices-B7ihBmKY.mjs";
// web/core/graph/shipped.ts
function shippedGraph({ files }, family, shipped, info) {
	const { sidecar } = shipped;
	const lacking = sidecar.needs.find((need) => !meets(info, need));
	if (lacking) return fail("missing-node", nodeFacts(lacking));
	const graph = copyGraph(shipped.graph);
	for (const { node, input, value } of sidecar.families[family] ?? []) setInput(graph, node, input, value);
	const missing = setFiles(graph, sidecar, files, info);
	if (missing) return missing;
	clearPlaceholders(graph, sidecar.binding);
	const complete = completeGraph(graph, info);
	return complete.ok ? ok({
		graph: complete.value,
		binding: sidecar.binding
	}) : complete;
}
function nodeFacts({ node, option, since }) {
	return {
		node: option === void 0 ? node : `${node} (${option})`,
		...since && { since }
	};
}
function setFiles(graph, sidecar, chosen, info) {
	const taken = {};
	for (const wanted of sidecar.files) {
		const options = optionsOf(info, wanted.loader, wanted.input);
		const file = chosen[wanted.slot] ?? bestFile(wanted, options, taken);
		if (!file || !options.includes(file)) return missingFile(wanted, file);
		taken[wanted.slot] = file;
		setInput(graph, wanted.node, wanted.input, file);
	}
}
function bestFile(wanted, options, taken) {
	const fitting = options.filter((name) => fitsName(wanted, name));
	return fitting.find((name) => goesWith(wanted, name, (slot) => taken[slot])) ?? fitting[0];
}
var missingFile = ({ wanted, folder, link }, file = wanted) => fail("missing-model", {
	model: file,
	folder,
	...link && file === wanted && { link }
});
function setInput(graph, node, input, value) {
	const inputs = graph[node]?.inputs;
	if (inputs) inputs[input] = value;
}
function clearPlaceholders(graph, binding) {
	for (const { node, input } of binding.slots.negative ?? []) setInput(graph, node, input, "");
}
export { shippedGraph };

import { app } from "../../scripts/app.js";
// web/services/comfy/canvas-nodes.ts
function nodeOf(id) {
	const path = id.split(":");
	const last = path.pop() ?? "";
	let graph = app.rootGraph ?? app.graph;
	for (const outer of path) graph = graph?.getNodeById(outer)?.subgraph;
	const node = graph?.getNodeById(last);
	return graph && node ? {
		node,
		graph
	} : void 0;
}
async function showNode(id) {
	const { canvas } = app;
	const found = nodeOf(id);
	if (!canvas || !found) return false;
	if (canvas.graph !== found.graph) {
		if (!canvas.setGraph) return false;
		canvas.setGraph(found.graph);
		await painted();
		await painted();
	}
	canvas.deselectAll?.();
	canvas.select?.(found.node);
	canvas.centerOnNode(found.node);
	return true;
}
var painted = () => new Promise((resolve) => requestAnimationFrame(() => resolve()));
export { showNode };

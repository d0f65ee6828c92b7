import { r as linkOf } from "./api-graph-C1jd5St7.mjs";
import { s as rangeOf } from "./object-info-DxdVAR_V.mjs";
// web/core/graph/size-grid.ts
function roundSize(size, grid) {
	const width = nearest(size.width, grid);
	const height = nearest(size.height, grid);
	return {
		width,
		height,
		changed: width !== size.width || height !== size.height
	};
}
var nearest = (side, grid) => Math.max(1, Math.round(side / grid)) * grid;
function gridOf(graph, binding, info, base = 1) {
	return [...binding.slots.width ?? [], ...binding.slots.height ?? []].flatMap((target) => [target, ...usersOf(graph, target.node)]).map(({ node, input }) => rangeOf(info, graph[node]?.class_type ?? "", input).step ?? 1).filter((step) => Number.isInteger(step) && step > 1 && step <= 256).reduce(commonMultiple, base);
}
function usersOf(graph, source) {
	return Object.entries(graph).flatMap(([node, { inputs }]) => ["width", "height"].filter((input) => linkOf(inputs[input])?.[0] === source).map((input) => ({
		node,
		input
	})));
}
var commonMultiple = (a, b) => a / greatestDivisor(a, b) * b;
var greatestDivisor = (a, b) => b === 0 ? a : greatestDivisor(b, a % b);
export { roundSize as n, gridOf as t };

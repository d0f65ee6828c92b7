// web/core/digest.ts
function digestOf(value) {
	const text = canonical(value);
	let low = 2166136261;
	let high = 461845907;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		low = Math.imul(low ^ code, 16777619);
		high = Math.imul((high ^ code) + (high >>> 15), 2246822507);
	}
	return hex(low ^ high >>> 16) + hex(high);
}
var hex = (bits) => (bits >>> 0).toString(16).padStart(8, "0");
function canonical(value) {
	if (Array.isArray(value)) return `[${value.map((one) => canonical(one ?? null)).join()}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
	return `{${Object.entries(value).filter(([, one]) => one !== void 0).toSorted(([a], [b]) => a < b ? -1 : 1).map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join()}}`;
}
export { digestOf as t };

// web/core/producer/hash.ts
function hash(text) {
	let value = 2166136261;
	for (let index = 0; index < text.length; index++) {
		value ^= text.charCodeAt(index);
		value = Math.imul(value, 16777619);
	}
	return value >>> 0;
}
function pick(from, seed) {
	const chosen = from[hash(seed) % from.length];
	if (chosen === void 0) throw new Error("nothing to pick from");
	return chosen;
}
export { pick as n, hash as t };

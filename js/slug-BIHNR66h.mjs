// web/core/producer/slug.ts
function slug(text, fallback) {
	return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 40).replace(/-+$/, "") || fallback;
}
function unique(id, taken) {
	let free = id;
	for (let count = 2; taken.has(free); count++) free = `${id}-${count}`;
	taken.add(free);
	return free;
}
export { unique as n, slug as t };

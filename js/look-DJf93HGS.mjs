import { r as ok } from "./failure-BCOygjpK.mjs";
import { t as byNewest } from "./summaries-DerpmnzJ.mjs";
// web/services/library/look.ts
var FIRST_PAGE = 100;
var PAGE = 1e3;
async function look(shim, kept, onFound, signal) {
	const found = new Found();
	const tell = async () => {
		if (!signal?.aborted) await onFound(found.all());
	};
	for (const part of ["first", "rest"]) {
		const remembered = await kept[part]();
		found.remember(remembered);
		if (remembered.length > 0) await tell();
	}
	while (!found.isComplete) {
		const page = await shim.list(found.offset === 0 ? FIRST_PAGE : PAGE, found.offset);
		if (!page.ok) return page;
		if (signal?.aborted) break;
		if (found.take(page.value.sequences, page.value.total)) await tell();
	}
	if (found.changed && !signal?.aborted) kept.keep(found.all());
	return ok(found.all());
}
var Found = class {
	offset = 0;
	isComplete = false;
	changed = false;
	#known = new Map();
	#seen = new Set();
	#totals = new Set();
	all() {
		return [...this.#known.values()].sort(byNewest);
	}
	remember(summaries) {
		for (const summary of summaries) this.#known.set(summary.id, summary);
	}
	take(page, total) {
		const fresh = page.filter((summary) => !isSame(this.#known.get(summary.id), summary));
		for (const summary of page) this.#seen.add(summary.id);
		this.remember(fresh);
		this.offset += page.length;
		const isEnd = page.length === 0 || this.offset >= total;
		this.#totals.add(total);
		const gone = isEnd ? this.#forgetGone() : 0;
		const isAsBefore = page.length === PAGE && fresh.length === 0 && this.#known.size === total;
		this.isComplete = isEnd || isAsBefore;
		this.changed ||= fresh.length + gone > 0;
		return fresh.length + gone > 0;
	}
	#forgetGone() {
		if (this.#totals.size > 1) return 0;
		const gone = [...this.#known.keys()].filter((id) => !this.#seen.has(id));
		for (const id of gone) this.#known.delete(id);
		return gone.length;
	}
};
var isSame = (a, b) => a !== void 0 && JSON.stringify(a) === JSON.stringify(b);
export { look };

import { n as __exportAll } from "./rolldown-runtime-SbdDWaPq.mjs";
import { a as array } from "./schemas-qwsMpdzP.mjs";
import { P as summarySchema } from "./page-t0HZRCOn.mjs";
// web/services/library/summaries.ts
var summaries_exports = __exportAll({ KeptSummaries: () => KeptSummaries });
var FIRST = 200;
var FIRST_KEY = "library.first";
var REST_KEY = "library.rest";
var summariesSchema = array(summarySchema);
function byNewest(a, b) {
	if ("broken" in a || "broken" in b) return Number("broken" in a) - Number("broken" in b);
	return a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0;
}
var KeptSummaries = class {
	#db;
	constructor(db) {
		this.#db = db;
	}
	first() {
		return this.#read(FIRST_KEY);
	}
	rest() {
		return this.#read(REST_KEY);
	}
	async keep(summaries) {
		const sorted = summaries.toSorted(byNewest);
		await this.#db.set(FIRST_KEY, JSON.stringify(sorted.slice(0, FIRST)));
		await this.#db.set(REST_KEY, JSON.stringify(sorted.slice(FIRST)));
	}
	async drop(id) {
		const kept = [...await this.first(), ...await this.rest()];
		if (kept.some((summary) => summary.id === id)) await this.keep(kept.filter((one) => one.id !== id));
	}
	async #read(key) {
		try {
			const text = await this.#db.get(key);
			const read = summariesSchema.safeParse(typeof text === "string" ? JSON.parse(text) : void 0);
			return read.success ? read.data : [];
		} catch {
			return [];
		}
	}
};
export { summaries_exports as n, byNewest as t };

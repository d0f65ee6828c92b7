import { t as firstEnglish } from "./first-CWxyeezu.mjs";
// web/core/words/words.ts
var catalogues = { en: firstEnglish };
var wordsFor = (locale) => catalogues[locale] ?? catalogues[locale.split("-")[0] ?? ""] ?? firstEnglish;
var explain = (words, failure) => words.failures[failure.code](failure.about ?? {});
// web/panel/controllers/follow.ts
var Follow = class {
	#host;
	#stores;
	#followed = [];
	constructor(host, stores) {
		this.#host = host;
		this.#stores = stores;
		host.addController(this);
	}
	hostConnected() {
		this.#followed = this.#stores();
		for (const store of this.#followed) store.addEventListener("change", this.#onChange);
	}
	hostDisconnected() {
		for (const store of this.#followed) store.removeEventListener("change", this.#onChange);
		this.#followed = [];
	}
	#onChange = () => this.#host.requestUpdate();
};
export { explain as n, wordsFor as r, Follow as t };

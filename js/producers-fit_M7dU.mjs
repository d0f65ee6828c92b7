import { r as ok, t as fail } from "./failure-BCOygjpK.mjs";
import { n as abilityWords } from "./abilities-CbG62Fm6.mjs";
import { n as textModels, t as noTextModel } from "./text-models-Be7ScuAy.mjs";
import { t as callProducer } from "./producer-call-DmWW0ek1.mjs";
import { t as Profiles } from "./profiles-RHYzxdiH.mjs";
// web/services/producer/producers.ts
var Producers = class {
	profiles;
	#host;
	#facts;
	constructor(host, facts) {
		this.profiles = new Profiles(host);
		this.#host = host;
		this.#facts = facts;
	}
	async textModels() {
		const info = await this.#facts.info();
		if (!info.ok) return info;
		const version = this.#facts.facts?.version ?? "";
		const none = noTextModel(info.value, version);
		return ok({
			models: textModels(info.value, version),
			...none && { none }
		});
	}
	async test(profile, signal) {
		const [{ serverOf }, { testLlm }] = await Promise.all([import("./relayed-C_ez3DDH.mjs"), import("./test-llm-BnzNbDww.mjs")]);
		try {
			const found = await testLlm(serverOf(this.#host, profile), signal);
			return found.ok ? ok(abilityWords(found.value)) : found;
		} catch (cause) {
			if (signal.aborted) return fail("interrupted", {}, String(cause));
			throw cause;
		}
	}
	retell({ story, frames, producer }, ways, draft, signal, onWriting) {
		const kind = producer?.kind === "llm" ? "llm" : "embedded";
		return callProducer({
			host: this.#host,
			draft: {
				...draft,
				producer: kind,
				withOptions: true
			},
			story: {
				...story,
				frameCount: frames.length
			},
			ways,
			signal,
			onWriting
		});
	}
};
export { Producers };

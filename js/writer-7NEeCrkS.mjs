import { r as ok, t as fail } from "./failure-BCOygjpK.mjs";
import { t as enhance } from "./enhance-Boi56u75.mjs";
import { n as reshootEmbedded } from "./reshoot-DTFTjAfY.mjs";
// web/services/producer/writer.ts
var Writer = class {
	#host;
	constructor(host) {
		this.#host = host;
	}
	reshoot(sequence, frameId, hint, asked, signal) {
		return this.#ask(asked, signal, {
			rules: () => ({
				...reshootEmbedded(sequence, frameId, hint),
				origin: "embedded"
			}),
			model: async (server) => {
				const { reshootLlm } = await import("./reshoot-llm-Dg_iRNBg.mjs");
				return reshootLlm(server, sequence, frameId, hint, signal);
			}
		});
	}
	enhance(request, asked, signal, onFound) {
		return this.#ask(asked, signal, {
			rules: () => enhance(request).map((made) => ({
				...made,
				origin: "embedded"
			})),
			model: async (server) => {
				const { enhanceLlm } = await import("./enhance-llm-DIbdYGZH.mjs");
				return enhanceLlm(server, request, signal, onFound);
			}
		});
	}
	async #ask({ producer, profile }, signal, by) {
		if (producer !== "llm") return ok(by.rules());
		try {
			const { relayedServer } = await import("./relayed-C_ez3DDH.mjs");
			const server = await relayedServer(this.#host, profile);
			return server.ok ? await by.model(server.value) : server;
		} catch (cause) {
			if (signal.aborted) return fail("interrupted", {}, String(cause));
			throw cause;
		}
	}
};
export { Writer };

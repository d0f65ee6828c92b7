import { r as ok, t as fail } from "./failure-BCOygjpK.mjs";
import { t as Profiles } from "./profiles-RHYzxdiH.mjs";
// web/services/producer/llm/relayed.ts
var HERE = "http://comfyui.invalid";
function serverOf(host, { id, kind, model }) {
	return {
		baseURL: `${HERE}/story-sequence/llm/${id}`,
		apiKey: "",
		kind,
		model,
		fetch: (input, init) => {
			const { pathname } = new URL(input instanceof Request ? input.url : input);
			return host.fetchApi(pathname, {
				...init?.method !== void 0 && { method: init.method },
				...init?.body !== void 0 && { body: init.body },
				...init?.signal !== void 0 && { signal: init.signal },
				headers: {
					"X-Story-Sequence": "1",
					...init?.body !== void 0 && init.body !== null && { "Content-Type": "application/json" }
				}
			});
		}
	};
}
async function relayedServer(host, id) {
	const known = new Profiles(host);
	const read = await known.refresh();
	if (!read.ok) return read;
	const profiles = known.profiles ?? [];
	const profile = id === void 0 ? profiles[0] : profiles.find((one) => one.id === id);
	return profile === void 0 ? fail("llm-not-set") : ok(serverOf(host, profile));
}
export { relayedServer, serverOf };

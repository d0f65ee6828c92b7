import { r as ok, t as fail } from "./failure-BCOygjpK.mjs";
import { t as ComfyClient } from "./client-R9NqI_nE.mjs";
import { t as produceEmbedded } from "./embedded-BhJ4a-ph.mjs";
// web/services/producer/embedded.ts
function askEmbedded(request) {
	return Promise.resolve(ok(produceEmbedded(request)));
}
// web/services/run/producer-call.ts
async function callProducer(call) {
	try {
		return await producers[call.draft.producer](call);
	} catch (cause) {
		if (call.signal.aborted) return fail("interrupted", {}, String(cause));
		throw cause;
	}
}
var producers = {
	embedded: (call) => askEmbedded(requestOf(call)),
	llm: callLlm,
	"text-model": callTextModel,
	agent: callAgent
};
var requestOf = ({ draft, ways, story: { text, frameCount, arc, family, keepShots } }) => ({
	text,
	frameCount,
	arc,
	family,
	...keepShots === true && { keepShots },
	...draft.withOptions === true && { withOptions: true },
	...ways && {
		options: ways,
		choose: {
			lore: ways.chosenLore,
			narrative: ways.chosenNarrative
		}
	}
});
async function callLlm(call) {
	const { host, draft, signal, onWriting } = call;
	const { relayedServer } = await import("./relayed-C_ez3DDH.mjs");
	const server = await relayedServer(host, draft.profile);
	if (!server.ok) return server;
	const { askLlm } = await import("./ask-llm-F46TiWNI.mjs");
	return askLlm(server.value, requestOf(call), signal, onWriting);
}
async function callTextModel(call) {
	const { host, draft, signal, onWriting } = call;
	const { askTextModel } = await import("./text-model-BNNSsJ03.mjs");
	return askTextModel(new ComfyClient(host), draft.textModel ?? "", requestOf(call), signal, onWriting);
}
async function callAgent({ host, story, signal }) {
	const { text, frameCount, arc, family, keepShots } = story;
	const { askAgent } = await import("./agent-QgY7e1S1.mjs");
	const relay = (route, init) => host.fetchApi(`/story-sequence${route}`, {
		...init,
		headers: {
			"Content-Type": "application/json",
			"X-Story-Sequence": "1"
		}
	});
	return askAgent(relay, {
		story: text,
		frames: frameCount,
		...arc !== null && { arc },
		model: family,
		...keepShots === true && { keepShots }
	}, signal);
}
export { callProducer as t };

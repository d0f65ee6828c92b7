import { r as ok } from "./failure-BCOygjpK.mjs";
import { r as untriedAbilities } from "./abilities-CbG62Fm6.mjs";
import { i as stepDown, n as remember, r as offeredModels, t as Conversation } from "./conversation-b82xnVts.mjs";
import { h as salvage } from "./plan-BcdaMyGM.mjs";
// web/core/producer/llm/probe.ts
var words = ["rain", "snow"];
var probeAsk = {
	name: "probe",
	role: "You answer briefly.",
	task: "Say what falls from the clouds in summer.",
	rules: ["At most five words."],
	fields: ["weather: rain or snow."],
	example: "{\"weather\":\"snow\"}",
	lines: ["One line: weather | word"],
	lineExample: "weather | snow",
	data: [{
		title: "Question",
		text: "What falls from the clouds in summer?"
	}],
	schema: {
		type: "object",
		properties: { weather: {
			type: "string",
			enum: words
		} },
		required: ["weather"],
		additionalProperties: false
	},
	grammar: "root ::= \"weather | \" (\"rain\" | \"snow\")",
	maxTokens: 60
};
function keepsForm(text, form) {
	if (form === "lines") return true;
	if (form === "grammar") return /^weather \| (?:rain|snow)\s*$/.test(text);
	const value = salvage(text);
	const said = typeof value === "object" && value !== null && "weather" in value ? value.weather : void 0;
	return form === "json_object" ? said !== void 0 : words.some((word) => word === said);
}
// web/services/producer/llm/test-llm.ts
var TRIES = 3;
async function testLlm(server, signal) {
	const offered = await offeredModels(server, signal);
	const listless = !offered.ok && [
		"llm-unknown-model",
		"llm-bad-reply",
		"llm-refused"
	].includes(offered.failure.code);
	if (!offered.ok && !listless) return offered;
	const models = offered.ok ? offered.value : [];
	const contextTokens = (models.find(({ id }) => id === server.model) ?? (models.length === 1 ? models[0] : void 0))?.contextTokens ?? null;
	const start = {
		...untriedAbilities(server.kind),
		contextTokens
	};
	remember(server, start);
	const talk = new Conversation(server, signal);
	for (let tries = 1;; tries++) {
		const form = talk.abilities.form;
		let pieces = 0;
		const answer = await talk.ask(probeAsk, { said: () => pieces++ });
		if (!answer.ok) return answer;
		const kept = answer.value.form === form && keepsForm(answer.value.text, form);
		if (!kept && !(form === "lines" || tries === TRIES)) {
			talk.abilities = {
				...talk.abilities,
				form: stepDown(talk.abilities.form, server.kind)
			};
			continue;
		}
		const found = {
			...talk.abilities,
			form: kept ? answer.value.form : "lines",
			stream: !talk.abilities.rejects.includes("stream") && pieces > 0,
			reportsUsage: talk.usage.outputTokens !== null
		};
		remember(server, found);
		return ok(found);
	}
}
export { testLlm };

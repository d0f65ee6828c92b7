import { C as unknown, S as union, _ as record, a as array, d as nullable, m as optional, u as looseObject, y as string } from "./schemas-qwsMpdzP.mjs";
import { r as ok } from "./failure-BCOygjpK.mjs";
import { n as loadImageName } from "./image-file-UV4Yz9JT.mjs";
import { a as refusal, i as readJson, n as isWebPage, o as unforeseen, r as parseJson, t as isBusy } from "./answer-DG3ZLhFl.mjs";
import { n as patience } from "./asking-BiewvS0K.mjs";
import { L as ComfyReader, R as flat } from "./page-t0HZRCOn.mjs";
// web/services/comfy/refusal.ts
var nodeErrorsSchema = record(string(), looseObject({
	class_type: optional(string()),
	errors: array(looseObject({
		type: string(),
		message: optional(string()),
		details: optional(string()),
		extra_info: optional(looseObject({
			input_name: optional(string()),
			received_value: optional(unknown())
		}))
	}))
}));
var errorSchema = looseObject({
	type: string(),
	message: optional(string()),
	details: optional(string()),
	extra_info: optional(nullable(looseObject({
		class_type: optional(string()),
		node_title: optional(string())
	})))
});
var refusedPromptSchema = looseObject({
	error: union([errorSchema, string()]),
	node_errors: optional(unknown())
});
function refusedFailure({ error, node_errors: nodeErrors }) {
	if (typeof error === "string") return {
		code: "bad-graph",
		detail: error
	};
	if (error.type === "missing_node_type" || error.type === "invalid_prompt") return {
		code: "missing-node",
		about: { node: error.extra_info?.class_type ?? namedIn(error.message ?? "") ?? "" },
		detail: wordsOf(error)
	};
	return nodeFailure(nodeErrors) ?? {
		code: "bad-graph",
		about: { type: error.type },
		detail: wordsOf(error)
	};
}
function nodeFailure(nodeErrors) {
	const read = nodeErrorsSchema.safeParse(nodeErrors);
	if (!read.success) return void 0;
	for (const { class_type: node = "", errors } of Object.values(read.data)) {
		const [error] = errors;
		if (!error) continue;
		const input = error.extra_info?.input_name ?? "";
		const value = error.extra_info?.received_value;
		const model = typeof value === "string" ? value : "";
		const detail = wordsOf(error);
		if (error.type === "value_not_in_list" && looksLikeFile(model)) return {
			code: "missing-model",
			about: {
				model,
				node,
				input
			},
			detail
		};
		return {
			code: "bad-graph",
			about: {
				node,
				input,
				type: error.type
			},
			detail
		};
	}
}
var looksLikeFile = (value) => /\.\w{2,12}$/.test(value);
var namedIn = (text) => /(?:['"]|because node )([^'"]+?)(?:['"]| does not exist)/.exec(text)?.[1];
function wordsOf({ message, details }) {
	return [message, details].filter((part) => part !== void 0 && part !== "").join(": ");
}
// web/services/comfy/sent.ts
var acceptedSchema = looseObject({ node_errors: optional(unknown()) });
async function readSent(response, output, nowMs) {
	const text = await response.text();
	if (isBusy(response)) return {
		sent: "unsure",
		failure: {
			code: "server-busy",
			detail: `HTTP ${response.status}`
		},
		retryAfterMs: retryAfter(response, nowMs)
	};
	if (response.status === 400) return {
		sent: "no",
		failure: refusedPrompt(response, text),
		whose: "all"
	};
	const refused = refusal(response, text);
	if (refused) return {
		sent: "no",
		failure: refused,
		whose: "all"
	};
	const accepted = acceptedSchema.safeParse(parseJson(text));
	if (!accepted.success) return {
		sent: "no",
		failure: unforeseen(response, text).failure,
		whose: "all"
	};
	return droppedOutput(accepted.data.node_errors, output) ?? { sent: "yes" };
}
function refusedPrompt(response, text) {
	const refused = refusedPromptSchema.safeParse(parseJson(text));
	return refused.success ? refusedFailure(refused.data) : unforeseen(response, text).failure;
}
var dependentsSchema = record(string(), looseObject({ dependent_outputs: optional(array(string())) }));
function droppedOutput(nodeErrors, output) {
	const read = dependentsSchema.safeParse(nodeErrors);
	if (!read.success) return void 0;
	const concerned = Object.entries(read.data).filter(([id, { dependent_outputs: dependents = [] }]) => id === output || dependents.includes(output));
	const failure = nodeFailure(Object.fromEntries(concerned));
	return failure && {
		sent: "no",
		failure: {
			...failure,
			code: "frame-error"
		},
		whose: "frame"
	};
}
var MOST_PATIENCE = 12e4;
function retryAfter({ headers }, nowMs) {
	const told = headers.get("retry-after") ?? "";
	const seconds = Number(told);
	const sentMs = Date.parse(headers.get("date") ?? "");
	const ms = Number.isNaN(seconds) ? Date.parse(told) - (sentMs || nowMs) : seconds * 1e3;
	return Number.isNaN(ms) ? 0 : Math.min(Math.max(0, ms), MOST_PATIENCE);
}
// web/services/comfy/client.ts
var uploadedSchema = looseObject({
	name: string(),
	subfolder: optional(string())
});
var jsonPost = (body) => ({
	method: "POST",
	headers: { "Content-Type": "application/json" },
	body: JSON.stringify(body)
});
var ComfyClient = class extends ComfyReader {
	async queue({ jobId, clientId, graph, output, note }) {
		const body = {
			prompt_id: jobId,
			client_id: clientId,
			prompt: graph,
			extra_data: {
				preview_method: "latent2rgb",
				extra_pnginfo: { storySequence: note }
			}
		};
		const read = (response) => readSent(response, output, this.clock.now());
		const answered = await this.ask("/prompt", read, jsonPost(body), patience.send);
		return answered.ok ? answered.value : {
			sent: "unsure",
			failure: answered.failure,
			retryAfterMs: 0
		};
	}
	async dequeue(jobIds) {
		return this.#done("/queue", jsonPost({ delete: jobIds }));
	}
	async cancelById(jobId) {
		return flat(await this.ask(`/jobs/${jobId}/cancel`, readCancelled, { method: "POST" }));
	}
	async interrupt(jobId) {
		return this.#done("/interrupt", jsonPost({ prompt_id: jobId }));
	}
	async stopRunning(jobId) {
		const stopped = await this.cancelById(jobId);
		if (!stopped.ok) return stopped;
		return stopped.value ? ok(void 0) : this.interrupt(jobId);
	}
	async freeMemory() {
		return this.#done("/free", jsonPost({
			unload_models: true,
			free_memory: true
		}));
	}
	async upload(blob, name, type, subfolder) {
		const stored = await this.store(blob, name, {
			type,
			subfolder,
			overwrite: true
		});
		return stored.ok ? ok(loadImageName(stored.value)) : stored;
	}
	async store(blob, name, { type, subfolder, overwrite }) {
		const form = new FormData();
		form.append("image", blob, name);
		form.append("type", type);
		form.append("subfolder", subfolder);
		if (overwrite) form.append("overwrite", "true");
		const read = (response) => readJson(response, uploadedSchema);
		const answered = flat(await this.ask("/upload/image", read, {
			method: "POST",
			body: form
		}, patience.large));
		if (!answered.ok) return answered;
		return ok({
			filename: answered.value.name,
			subfolder: answered.value.subfolder ?? "",
			type
		});
	}
	async has(image) {
		const route = `/view?${new URLSearchParams({ ...image })}`;
		const answered = await this.ask(route, hasIt, { method: "HEAD" });
		return answered.ok ? answered.value : void 0;
	}
	async picture(image) {
		const route = `/view?${new URLSearchParams({ ...image })}`;
		return flat(await this.ask(route, readBytes, {}, patience.large));
	}
	async #done(route, init) {
		return flat(await this.ask(route, readDone, init));
	}
};
async function readDone(response) {
	const refused = refusal(response, await response.text());
	return refused ? {
		ok: false,
		failure: refused
	} : ok(void 0);
}
async function readCancelled(response) {
	if (response.status === 404 || response.status === 405) return ok(false);
	const done = await readDone(response);
	return done.ok ? ok(true) : done;
}
async function readBytes(response) {
	const refused = refusal(response, "");
	return refused ? {
		ok: false,
		failure: refused
	} : ok(await response.arrayBuffer());
}
function hasIt(response) {
	if (response.ok && !isWebPage(response)) return true;
	return response.status === 404 ? false : void 0;
}
export { ComfyClient as t };

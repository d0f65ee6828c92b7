import { a as array, i as _undefined, o as boolean, u as looseObject, y as string } from "./schemas-qwsMpdzP.mjs";
import { r as ok, t as fail } from "./failure-BCOygjpK.mjs";
import { n as profileSchema, r as serverKindSchema, t as keyStateSchema } from "./profile-4ueMqTGB.mjs";
import { n as isWebPage, r as parseJson, s as unreachable } from "./answer-DG3ZLhFl.mjs";
// web/services/producer/shim-request.ts
var errorSchema = looseObject({ error: looseObject({
	code: string(),
	message: string()
}) });
async function askShim(host, route, schema, init) {
	let response;
	let text;
	try {
		response = await host.fetchApi(`/story-sequence${route}`, init);
		text = await response.text();
	} catch (cause) {
		return unreachable(cause);
	}
	const body = text === "" ? void 0 : parseJson(text);
	if (!response.ok) return {
		ok: false,
		failure: refused(response.status, body, text)
	};
	const read = schema.safeParse(body);
	if (read.success) return ok(read.data);
	if (isWebPage(response)) return fail("sign-in-again");
	return fail("unexpected-answer", { status: String(response.status) }, text.slice(0, 200));
}
function changing(method, body) {
	const own = { "X-Story-Sequence": "1" };
	if (body === void 0) return {
		method,
		headers: own
	};
	return {
		method,
		headers: {
			...own,
			"Content-Type": "application/json"
		},
		body: JSON.stringify(body)
	};
}
var codes = new Map([
	["llm-unreachable", "llm-unreachable"],
	["llm-timeout", "llm-unreachable"],
	["disk-full", "disk-full"]
]);
function refused(status, body, text) {
	const read = errorSchema.safeParse(body);
	if (!read.success && (status === 401 || status === 403)) return {
		code: "sign-in-again",
		detail: String(status)
	};
	if (!read.success) return {
		code: "unexpected-answer",
		about: { status: String(status) },
		detail: text.slice(0, 200)
	};
	const { code, message } = read.data.error;
	return {
		code: codes.get(code) ?? "llm-settings-refused",
		about: { message },
		detail: code
	};
}
// web/services/producer/profiles.ts
var listSchema = looseObject({
	profiles: array(profileSchema),
	storable: boolean()
});
var foundSchema = looseObject({ servers: array(looseObject({
	kind: serverKindSchema,
	baseUrl: string(),
	models: array(string())
})) });
var modelsSchema = looseObject({ data: array(looseObject({ id: string() })) });
var Profiles = class extends EventTarget {
	profiles;
	storable = false;
	#host;
	constructor(host) {
		super();
		this.#host = host;
	}
	async refresh() {
		const list = await askShim(this.#host, "/llm", listSchema);
		if (!list.ok) return list;
		this.profiles = list.value.profiles;
		this.storable = list.value.storable;
		this.dispatchEvent(new Event("change"));
		return ok(void 0);
	}
	async save({ id, kind, baseUrl, model, keyEnv }) {
		const body = {
			kind,
			baseUrl,
			model,
			keyEnv
		};
		return this.#then(await askShim(this.#host, routeOf(id), profileSchema, changing("PUT", body)));
	}
	async remove(id) {
		return this.#then(await askShim(this.#host, routeOf(id), _undefined(), changing("DELETE")));
	}
	async setKey(id, key) {
		const request = changing("PUT", { key });
		return this.#then(await askShim(this.#host, `${routeOf(id)}/key`, keyStateSchema, request));
	}
	async forgetKey(id) {
		const request = changing("DELETE");
		return this.#then(await askShim(this.#host, `${routeOf(id)}/key`, keyStateSchema, request));
	}
	async find() {
		const found = await askShim(this.#host, "/llm/find", foundSchema, changing("POST", {}));
		return found.ok ? ok(found.value.servers) : found;
	}
	async models(id) {
		const listed = await askShim(this.#host, `${routeOf(id)}/models`, modelsSchema, { headers: { "X-Story-Sequence": "1" } });
		return listed.ok ? ok(listed.value.data.map((model) => model.id)) : theirFault(listed.failure);
	}
	async #then(done) {
		if (done.ok) await this.refresh();
		return done;
	}
};
function theirFault(failure) {
	if (failure.code === "unexpected-answer") return fail("llm-not-an-api", {}, failure.detail);
	if (failure.code !== "sign-in-again") return {
		ok: false,
		failure
	};
	return failure.detail === void 0 ? fail("llm-not-an-api") : fail("llm-settings-refused", { message: "The language model’s server wants another key." });
}
var routeOf = (id) => `/llm/${encodeURIComponent(id)}`;
export { Profiles as t };

import { r as ok, t as fail } from "./failure-BCOygjpK.mjs";
// web/services/comfy/answer.ts
var MAX_CHARACTERS = 64e6;
async function readJson(response, schema) {
	const text = await response.text();
	const refused = refusal(response, text);
	if (refused) return {
		ok: false,
		failure: refused
	};
	if (text.length > MAX_CHARACTERS) return fail("unexpected-answer", { status: "too large" });
	const parsed = schema.safeParse(parseJson(text));
	return parsed.success ? ok(parsed.data) : unforeseen(response, text);
}
function refusal(response, text) {
	if (response.status === 401 || response.status === 403 || isWebPage(response)) return {
		code: "sign-in-again",
		detail: `${response.status}`
	};
	if (response.ok) return void 0;
	if (response.status === 404) return { code: "not-found" };
	if (isBusy(response)) return {
		code: "server-unreachable",
		detail: `HTTP ${response.status}`
	};
	return unforeseen(response, text).failure;
}
var isBusy = ({ status }) => [
	429,
	502,
	503,
	504
].includes(status);
var isWebPage = (response) => (response.headers.get("content-type") ?? "").includes("text/html");
function unforeseen(response, text) {
	return fail("unexpected-answer", { status: String(response.status) }, text.slice(0, 200));
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
var unreachable = (cause) => fail("server-unreachable", void 0, cause instanceof Error ? cause.message : String(cause));
export { refusal as a, readJson as i, isWebPage as n, unforeseen as o, parseJson as r, unreachable as s, isBusy as t };

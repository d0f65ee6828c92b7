import { _ as record, m as optional, p as object, r as _enum, y as string } from "./schemas-qwsMpdzP.mjs";
// web/core/failure.ts
var failureSchema = object({
	code: _enum([
		"agent-unreachable",
		"agent-refused",
		"agent-bad-reply",
		"agent-timeout",
		"agent-not-set",
		"llm-unreachable",
		"llm-not-an-api",
		"llm-bad-reply",
		"llm-too-large",
		"llm-declined",
		"llm-loading",
		"llm-busy",
		"llm-refused",
		"llm-unknown-model",
		"llm-no-credit",
		"llm-key",
		"llm-not-set",
		"llm-timeout",
		"llm-settings-refused",
		"text-model-unusable",
		"text-model-silent",
		"server-unreachable",
		"server-busy",
		"server-restarted",
		"server-not-running-jobs",
		"server-crashed-by-frame",
		"removed-from-queue",
		"interrupted",
		"missing-model",
		"missing-node",
		"bad-graph",
		"slot-open",
		"not-ready",
		"not-a-picture",
		"out-of-memory",
		"disk-full",
		"frame-error",
		"no-image",
		"not-saved-yet",
		"conflict",
		"other-tab-drives",
		"storage-full",
		"storage-off",
		"newer-tab",
		"sign-in-again",
		"import-refused",
		"no-canvas",
		"no-video",
		"export-failed",
		"not-found",
		"unexpected-answer"
	]),
	about: optional(record(string(), string())),
	detail: optional(string())
});
var ok = (value) => ({
	ok: true,
	value
});
function fail(code, about, detail) {
	return {
		ok: false,
		failure: {
			code,
			...about && { about },
			...detail && { detail: detail.slice(0, 8e3) }
		}
	};
}
export { failureSchema as n, ok as r, fail as t };

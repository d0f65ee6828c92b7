import { A as _nonnegative, D as _lte, T as _gte, c as int, d as nullable, f as number, m as optional, p as object, r as _enum, y as string } from "./schemas-qwsMpdzP.mjs";
// web/core/producer/producer-record.ts
var producerKinds = [
	"embedded",
	"llm",
	"text-model",
	"agent"
];
var producerKindSchema = _enum(producerKinds);
var usageSchema = object({
	calls: int(),
	inputTokens: nullable(int()),
	outputTokens: nullable(int())
});
var producerRecordSchema = object({
	kind: producerKindSchema,
	model: optional(string()),
	usage: optional(usageSchema)
});
// web/core/settings.ts
var settingsSchema = object({
	width: int().check(_gte(64), _lte(8192)),
	height: int().check(_gte(64), _lte(8192)),
	steps: nullable(int().check(_gte(1), _lte(200))),
	cfg: nullable(number().check(_gte(0), _lte(50))),
	seed: object({
		policy: _enum([
			"per-frame",
			"same",
			"random"
		]),
		base: int().check(_nonnegative(), _lte(Number.MAX_SAFE_INTEGER - 1e3))
	}),
	guide: optional(object({ strength: number().check(_gte(0), _lte(1)) }))
});
export { producerRecordSchema as i, producerKindSchema as n, producerKinds as r, settingsSchema as t };

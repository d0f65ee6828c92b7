import { C as _isoDateTime, D as _nonnegative, E as _minLength, O as _positive, S as _gte, T as _maxLength, _ as string, a as boolean, c as literal, d as number, f as object, g as refine, h as record, i as array, j as $ZodISODateTime, k as _regex, n as _enum, o as discriminatedUnion, p as optional, s as int, t as ZodMiniStringFormat, u as nullable, w as _lte, z as $constructor } from "./schemas-COVJLYV_.mjs";
import { t as familyIdSchema } from "./families-DCwLd0D0.mjs";
import { n as failureSchema } from "./failure-B31cjZht.mjs";
import { t as apiGraphSchema } from "./api-graph-BSUpGtHZ.mjs";
import { t as bindingSchema } from "./binding-DYzcDeF6.mjs";
import { t as imageFileSchema } from "./image-file-B9KRz5RS.mjs";
import { i as loraSchema, t as bibleSchema } from "./bible-CfHYe3Vh.mjs";
import { t as arcIdSchema } from "./arcs-BYXUq7rK.mjs";
import { n as shotSchema } from "./shot-DVKjRbd2.mjs";
// node_modules/zod/v4/mini/iso.js
var ZodMiniISODateTime = $constructor("ZodMiniISODateTime", (inst, def) => {
	$ZodISODateTime.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
function datetime(params) {
	return _isoDateTime(ZodMiniISODateTime, params);
}
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
// web/core/producer/options.ts
var loreOptionSchema = object({
	title: string(),
	logline: string(),
	style: string(),
	atmosphere: string()
});
var narrativeOptionSchema = object({
	title: string(),
	summary: string(),
	arc: nullable(arcIdSchema)
});
var optionsSchema = object({
	lore: array(loreOptionSchema).check(_minLength(1), _maxLength(3)),
	chosenLore: int(),
	narrative: array(narrativeOptionSchema).check(_minLength(1), _maxLength(3)),
	chosenNarrative: int()
});
// web/core/sequence.ts
var takeSchema = object({
	number: int().check(_positive()),
	jobId: string(),
	seed: int().check(_nonnegative()),
	prompt: string(),
	state: _enum([
		"planned",
		"queued",
		"running",
		"done",
		"failed",
		"cancelled",
		"interrupted",
		"lost"
	]),
	image: optional(imageFileSchema),
	durationMs: optional(number()),
	loadedModel: optional(boolean()),
	failure: optional(failureSchema),
	at: datetime()
});
var frameSchema = object({
	id: string(),
	frameNumber: int().check(_positive()),
	shot: shotSchema,
	prompt: string(),
	negative: optional(string()),
	description: string(),
	origin: _enum([
		"model",
		"embedded",
		"user"
	]),
	locked: boolean(),
	strength: optional(number().check(_gte(0), _lte(2))),
	takes: array(takeSchema),
	activeTake: nullable(int())
});
var engineSchema = discriminatedUnion("kind", [
	object({ kind: literal("rough") }),
	object({
		kind: literal("shipped"),
		graph: string(),
		files: record(string(), string()),
		loras: array(loraSchema),
		references: optional(int())
	}),
	object({
		kind: literal("canvas"),
		name: string(),
		graph: apiGraphSchema,
		binding: bindingSchema,
		loras: optional(array(loraSchema))
	})
]);
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
	})
});
var storySchema = object({
	text: string(),
	frameCount: int().check(_gte(1), _lte(50)),
	arc: nullable(arcIdSchema),
	family: familyIdSchema,
	keepShots: optional(boolean())
});
var sequenceStatuses = [
	"prompting",
	"reviewing",
	"generating",
	"complete",
	"failed",
	"cancelled"
];
var runRecordSchema = object({
	state: _enum([
		"active",
		"paused",
		"complete",
		"failed",
		"cancelled"
	]),
	startedAt: datetime(),
	finishedAt: optional(datetime()),
	frames: array(string()),
	stopped: optional(failureSchema)
});
var sequenceSchema = object({
	format: literal(1),
	id: string().check(_regex(/^[a-z0-9]+(-[a-z0-9]+)*-[0-9a-f]{8}$/), _maxLength(80)),
	revision: int().check(_nonnegative()),
	title: string(),
	status: _enum(sequenceStatuses),
	createdAt: datetime(),
	updatedAt: datetime(),
	story: storySchema,
	bible: bibleSchema,
	frames: array(frameSchema).check(_maxLength(50)),
	engine: engineSchema,
	settings: settingsSchema,
	origin: _enum([
		"embedded",
		"agent",
		"model",
		"mixed"
	]),
	producer: optional(producerRecordSchema),
	options: optional(optionsSchema),
	warnings: array(string()),
	run: nullable(runRecordSchema),
	thumbnail: nullable(string())
}).check(refine((sequence) => sequence.frames.every((frame, index) => frame.frameNumber === index + 1), { error: "Frames must be numbered 1..N without gaps" }));
export { producerKinds as i, settingsSchema as n, producerKindSchema as r, sequenceSchema as t };

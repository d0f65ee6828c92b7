import { A as _nonnegative, D as _lte, E as _isoDateTime, H as $constructor, M as _regex, O as _maxLength, P as $ZodISODateTime, T as _gte, _ as record, a as array, c as int, d as nullable, f as number, j as _positive, k as _minLength, l as literal, m as optional, o as boolean, p as object, r as _enum, s as discriminatedUnion, t as ZodMiniStringFormat, v as refine, y as string } from "./schemas-qwsMpdzP.mjs";
import { t as familyIdSchema } from "./families-DmBILx6o.mjs";
import { n as failureSchema } from "./failure-CCDzh28E.mjs";
import { t as apiGraphSchema } from "./api-graph-C1jd5St7.mjs";
import { t as bindingSchema } from "./binding-BLOLuAeI.mjs";
import { i as loraSchema, t as bibleSchema } from "./bible-DH6Oyzdz.mjs";
import { t as imageFileSchema } from "./image-file-UV4Yz9JT.mjs";
import { t as arcIdSchema } from "./arcs-BhYezcGg.mjs";
import { n as shotSchema } from "./shot-BCLx9j5L.mjs";
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
	prefix: optional(string()),
	drawnFrom: optional(string()),
	losses: optional(int().check(_positive())),
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
	stopped: optional(failureSchema),
	mended: optional(failureSchema)
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
export { storySchema as a, producerKinds as c, settingsSchema as i, frameSchema as n, takeSchema as o, sequenceSchema as r, producerKindSchema as s, engineSchema as t };

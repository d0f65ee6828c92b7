import { n as __exportAll } from "./rolldown-runtime-SbdDWaPq.mjs";
import { A as _nonnegative, D as _lte, E as _isoDateTime, H as $constructor, M as _regex, O as _maxLength, P as $ZodISODateTime, T as _gte, V as prettifyError, _ as record, a as array, c as int, d as nullable, f as number, j as _positive, k as _minLength, l as literal, m as optional, o as boolean, p as object, r as _enum, s as discriminatedUnion, t as ZodMiniStringFormat, u as looseObject, v as refine, y as string } from "./schemas-qwsMpdzP.mjs";
import { t as familyIdSchema } from "./families-DmBILx6o.mjs";
import { n as failureSchema, r as ok, t as fail } from "./failure-BCOygjpK.mjs";
import { t as apiGraphSchema } from "./api-graph-C1jd5St7.mjs";
import { t as bindingSchema } from "./binding-BLOLuAeI.mjs";
import { t as imageFileSchema } from "./image-file-UV4Yz9JT.mjs";
import { t as loraSchema } from "./lora-ChMlP-VK.mjs";
import { t as bibleSchema } from "./bible-D-xnIkS1.mjs";
import { t as arcIdSchema } from "./arcs-BhYezcGg.mjs";
import { i as producerRecordSchema, t as settingsSchema } from "./settings-CbyDYqro.mjs";
import { n as shotSchema } from "./shot-BCLx9j5L.mjs";
// node_modules/zod/v4/mini/iso.js
var ZodMiniISODateTime = $constructor("ZodMiniISODateTime", (inst, def) => {
	$ZodISODateTime.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
function datetime(params) {
	return _isoDateTime(ZodMiniISODateTime, params);
}
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
// web/core/migrate.ts
var migrate_exports = __exportAll({ migrate: () => migrate });
var FORMAT = 1;
var steps = new Map();
var MAX_DEPTH = 32;
var formatSchema = looseObject({ format: number() });
function migrate(document, known = steps) {
	if (isDeeper(document, MAX_DEPTH)) return fail("import-refused", { why: "too-deep" });
	const head = formatSchema.safeParse(document);
	if (!head.success) return fail("import-refused", { why: "not-a-sequence" });
	const { format } = head.data;
	if (format > FORMAT) return fail("import-refused", {
		why: "newer",
		format: String(format)
	});
	const raised = raise(head.data, format, known);
	if (!raised) return fail("import-refused", { why: "not-a-sequence" });
	const sequence = sequenceSchema.safeParse(raised);
	if (sequence.success) return ok(sequence.data);
	return fail("import-refused", { why: "broken" }, prettifyError(sequence.error));
}
function raise(document, format, known) {
	if (format === FORMAT) return document;
	const next = known.get(format)?.(document);
	return next && raise({
		...next,
		format: format + 1
	}, format + 1, known);
}
function isDeeper(document, depth) {
	let level = [document];
	for (let at = 0; at <= depth && level.length > 0; at++) level = level.flatMap((value) => typeof value === "object" && value !== null ? Object.values(value) : []);
	return level.length > 0;
}
export { sequenceSchema as a, frameSchema as i, migrate_exports as n, storySchema as o, engineSchema as r, takeSchema as s, migrate as t };

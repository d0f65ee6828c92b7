import { C as _maxLength, D as _regex, E as _positive, S as _lte, T as _nonnegative, a as discriminatedUnion, b as _gte, d as object, f as optional, g as string, h as refine, i as boolean, j as $constructor, k as $ZodISODateTime, l as nullable, m as record, n as _enum, o as int, r as array, s as literal, t as ZodMiniStringFormat, u as number, w as _minLength, x as _isoDateTime } from "./schemas-doHAbnXd.mjs";
import { n as failureSchema } from "./failure-CK3hypwY.mjs";
import { r as apiGraphSchema, t as bindingSchema } from "./binding-CLNKMn5C.mjs";
import { n as shotSchema } from "./shot-Bzdn6C-M.mjs";
// node_modules/zod/v4/mini/iso.js
var ZodMiniISODateTime = $constructor("ZodMiniISODateTime", (inst, def) => {
	$ZodISODateTime.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
function datetime(params) {
	return _isoDateTime(ZodMiniISODateTime, params);
}
// web/core/story/families.ts
var familyIds = [
	"sdxl",
	"illustrious",
	"photoreal",
	"sd15",
	"sd35",
	"flux1"
];
var familyIdSchema = _enum(familyIds);
// web/core/bible.ts
var hexColourSchema = string().check(_regex(/^#[0-9a-f]{6}$/));
var characterSchema = object({
	id: string().check(_minLength(1)),
	name: string(),
	aliases: array(string()),
	kind: _enum([
		"person",
		"animal",
		"machine",
		"creature",
		"group"
	]),
	sex: _enum([
		"female",
		"male",
		"unknown"
	]),
	age: _enum([
		"child",
		"young",
		"adult",
		"old",
		"unknown"
	]),
	look: string(),
	lookShort: string(),
	tags: array(string()),
	colour: hexColourSchema
});
var placeSchema = object({
	id: string().check(_minLength(1)),
	name: string(),
	aliases: array(string()),
	look: string(),
	tags: array(string()),
	indoors: boolean()
});
var bibleSchema = object({
	title: string(),
	style: string(),
	atmosphere: string(),
	cast: array(characterSchema),
	places: array(placeSchema),
	palette: array(object({
		name: string(),
		hex: hexColourSchema
	}))
});
// web/core/story/arcs.ts
var arcIds = [
	"linear",
	"three-act",
	"freytag",
	"heros-journey",
	"kishotenketsu",
	"in-medias-res",
	"rise",
	"fall",
	"fall-rise",
	"rise-fall",
	"rise-fall-rise",
	"fall-rise-fall",
	"save-the-cat",
	"story-circle"
];
var arcIdSchema = _enum(arcIds);
function arc(id, name, ...rows) {
	return {
		id,
		name,
		beats: rows.map(([name, share, valence, tension]) => {
			return {
				id: name.replaceAll(" ", "-"),
				name,
				share,
				valence,
				tension
			};
		})
	};
}
var arcs = {
	linear: arc("linear", "Linear", [
		"opening",
		15,
		0,
		.2
	], [
		"development",
		55,
		.1,
		.5
	], [
		"turn",
		15,
		0,
		.8
	], [
		"close",
		15,
		.2,
		.3
	]),
	"three-act": arc("three-act", "Three acts", [
		"hook",
		8,
		0,
		.3
	], [
		"setup",
		12,
		.2,
		.2
	], [
		"inciting",
		5,
		-.2,
		.5
	], [
		"rising",
		20,
		.1,
		.6
	], [
		"midpoint",
		10,
		.3,
		.7
	], [
		"complications",
		20,
		-.4,
		.8
	], [
		"crisis",
		5,
		-.8,
		.9
	], [
		"climax",
		12,
		.1,
		1
	], [
		"resolution",
		8,
		.5,
		.2
	]),
	freytag: arc("freytag", "Freytag’s pyramid", [
		"exposition",
		20,
		.1,
		.2
	], [
		"rising action",
		25,
		.2,
		.6
	], [
		"climax",
		15,
		0,
		1
	], [
		"falling action",
		25,
		-.2,
		.6
	], [
		"denouement",
		15,
		.1,
		.2
	]),
	"heros-journey": arc("heros-journey", "Hero’s journey", [
		"ordinary world",
		8,
		0,
		.1
	], [
		"call",
		6,
		.1,
		.4
	], [
		"refusal",
		5,
		-.2,
		.4
	], [
		"mentor",
		6,
		.3,
		.3
	], [
		"threshold",
		8,
		.1,
		.6
	], [
		"tests",
		20,
		.1,
		.6
	], [
		"approach",
		10,
		-.1,
		.7
	], [
		"ordeal",
		12,
		-.8,
		1
	], [
		"reward",
		6,
		.6,
		.5
	], [
		"road back",
		7,
		.1,
		.7
	], [
		"resurrection",
		8,
		.2,
		.95
	], [
		"return",
		4,
		.8,
		.2
	]),
	kishotenketsu: arc("kishotenketsu", "Kishōtenketsu", [
		"ki",
		25,
		.1,
		.2
	], [
		"sho",
		25,
		.2,
		.3
	], [
		"ten",
		30,
		-.1,
		.8
	], [
		"ketsu",
		20,
		.4,
		.3
	]),
	"in-medias-res": arc("in-medias-res", "In medias res", [
		"cold open",
		15,
		-.4,
		.9
	], [
		"back to start",
		20,
		.2,
		.2
	], [
		"rising",
		25,
		.1,
		.6
	], [
		"return to crisis",
		10,
		-.5,
		.9
	], [
		"climax",
		18,
		.1,
		1
	], [
		"aftermath",
		12,
		.4,
		.2
	]),
	rise: arc("rise", "Rise (rags to riches)", [
		"low start",
		20,
		-.7,
		.3
	], [
		"first chance",
		20,
		-.2,
		.5
	], [
		"growth",
		30,
		.3,
		.6
	], [
		"proof",
		18,
		.6,
		.8
	], [
		"high end",
		12,
		.9,
		.4
	]),
	fall: arc("fall", "Fall (tragedy)", [
		"high start",
		20,
		.7,
		.2
	], [
		"first crack",
		20,
		.2,
		.5
	], [
		"decline",
		30,
		-.3,
		.7
	], [
		"collapse",
		18,
		-.8,
		1
	], [
		"ruin",
		12,
		-.9,
		.3
	]),
	"fall-rise": arc("fall-rise", "Fall and rise (man in a hole)", [
		"calm",
		15,
		.4,
		.2
	], [
		"slip",
		20,
		-.3,
		.6
	], [
		"bottom",
		20,
		-.9,
		.9
	], [
		"climb",
		30,
		.1,
		.7
	], [
		"out",
		15,
		.7,
		.3
	]),
	"rise-fall": arc("rise-fall", "Rise and fall (Icarus)", [
		"start",
		15,
		-.2,
		.2
	], [
		"ascent",
		30,
		.4,
		.5
	], [
		"peak",
		15,
		.9,
		.8
	], [
		"drop",
		25,
		-.3,
		.9
	], [
		"end",
		15,
		-.8,
		.3
	]),
	"rise-fall-rise": arc("rise-fall-rise", "Rise, fall, rise (Cinderella)", [
		"low start",
		15,
		-.4,
		.2
	], [
		"rise",
		25,
		.4,
		.5
	], [
		"peak",
		10,
		.8,
		.6
	], [
		"fall",
		20,
		-.6,
		.9
	], [
		"second rise",
		20,
		.4,
		.7
	], [
		"happy end",
		10,
		.9,
		.3
	]),
	"fall-rise-fall": arc("fall-rise-fall", "Fall, rise, fall (Oedipus)", [
		"start",
		15,
		.3,
		.2
	], [
		"fall",
		20,
		-.5,
		.6
	], [
		"hope",
		25,
		.5,
		.5
	], [
		"second fall",
		25,
		-.6,
		1
	], [
		"end",
		15,
		-.8,
		.3
	]),
	"save-the-cat": arc("save-the-cat", "Save the Cat", [
		"opening image",
		2,
		0,
		.2
	], [
		"theme stated",
		3,
		.1,
		.2
	], [
		"set-up",
		5,
		.1,
		.2
	], [
		"catalyst",
		4,
		-.2,
		.5
	], [
		"debate",
		6,
		-.1,
		.4
	], [
		"break into two",
		3,
		.2,
		.6
	], [
		"b story",
		4,
		.3,
		.3
	], [
		"fun and games",
		23,
		.4,
		.5
	], [
		"midpoint",
		5,
		.6,
		.7
	], [
		"bad guys close in",
		18,
		-.3,
		.8
	], [
		"all is lost",
		4,
		-.9,
		.9
	], [
		"dark night",
		4,
		-.7,
		.5
	], [
		"break into three",
		3,
		.2,
		.7
	], [
		"finale",
		13,
		.4,
		1
	], [
		"final image",
		3,
		.7,
		.2
	]),
	"story-circle": arc("story-circle", "Story circle", [
		"you",
		10,
		.1,
		.1
	], [
		"need",
		10,
		-.1,
		.3
	], [
		"go",
		10,
		.1,
		.5
	], [
		"search",
		20,
		0,
		.6
	], [
		"find",
		15,
		.5,
		.7
	], [
		"take",
		15,
		-.5,
		.95
	], [
		"return",
		10,
		.2,
		.6
	], [
		"change",
		10,
		.6,
		.2
	])
};
var plainArc = "linear";
// web/core/sequence.ts
var imageFileSchema = object({
	filename: string(),
	subfolder: string(),
	type: _enum([
		"output",
		"input",
		"temp"
	])
});
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
	takes: array(takeSchema),
	activeTake: nullable(int())
});
var engineSchema = discriminatedUnion("kind", [
	object({ kind: literal("rough") }),
	object({
		kind: literal("shipped"),
		graph: string(),
		files: record(string(), string()),
		loras: array(object({
			file: string(),
			strength: number()
		}))
	}),
	object({
		kind: literal("canvas"),
		name: string(),
		graph: apiGraphSchema,
		binding: bindingSchema
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
	family: familyIdSchema
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
	warnings: array(string()),
	run: nullable(runRecordSchema),
	thumbnail: nullable(string())
}).check(refine((sequence) => sequence.frames.every((frame, index) => frame.frameNumber === index + 1), { error: "Frames must be numbered 1..N without gaps" }));
// web/core/ids.ts
function hexOf(bytes) {
	return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
function uuidFrom(bytes) {
	const fixed = Uint8Array.from(bytes.slice(0, 16));
	fixed[6] = (fixed[6] ?? 0) & 15 | 64;
	fixed[8] = (fixed[8] ?? 0) & 63 | 128;
	const hex = hexOf(fixed);
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20)
	].join("-");
}
function frameIdFrom(bytes) {
	return hexOf(bytes.slice(0, 4));
}
// web/services/run/clock.ts
var pageClock = {
	now: () => Date.now(),
	after: (ms, call) => {
		const timer = setTimeout(call, ms);
		return () => clearTimeout(timer);
	}
};
var isoNow = (clock) => new Date(clock.now()).toISOString();
export { familyIds as _, uuidFrom as a, settingsSchema as c, arcs as d, plainArc as f, familyIdSchema as g, placeSchema as h, hexOf as i, arcIdSchema as l, characterSchema as m, pageClock as n, imageFileSchema as o, bibleSchema as p, frameIdFrom as r, sequenceSchema as s, isoNow as t, arcIds as u };

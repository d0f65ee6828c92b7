import { D as _lte, O as _maxLength, T as _gte, c as int, j as _positive, k as _minLength, l as literal, m as optional, n as _catch, o as boolean, p as object, s as discriminatedUnion, y as string } from "./schemas-qwsMpdzP.mjs";
import { a as sequenceSchema, i as frameSchema, o as storySchema, r as engineSchema, s as takeSchema } from "./migrate-BDD_X3wn.mjs";
import { t as bibleSchema } from "./bible-D-xnIkS1.mjs";
import { t as settingsSchema } from "./settings-CbyDYqro.mjs";
import { n as shotSchema } from "./shot-BCLx9j5L.mjs";
import { t as activeTake } from "./takes-Bk4h1cXY.mjs";
// web/core/run/pictures.ts
function finishedImage(frame) {
	return activeTake(frame)?.image;
}
// web/core/run/thumbnail.ts
function thumbnailOf(sequence) {
	const root = `sequences/${sequence.id}`;
	const paths = sequence.frames.flatMap((frame) => {
		const image = finishedImage(frame);
		const folder = image?.subfolder.replaceAll("\\", "/");
		if (!image || image.type !== "output" || !folder?.startsWith(root)) return [];
		return [`${folder.slice(root.length + 1)}/${image.filename}`.replace(/^\//, "")];
	});
	return paths[paths.length === sequence.frames.length ? Math.floor((paths.length - 1) / 2) : 0] ?? null;
}
// web/core/time.ts
var millisOf = (isoTime) => Date.parse(isoTime);
function isoOf(ms) {
	return new Date(Number.isFinite(ms) && ms >= 0 && ms < 0xe677d21fdc00 ? ms : 0).toISOString();
}
// web/core/run/note.ts
var [rough, shipped] = engineSchema.def.options;
var canvasName = object({
	kind: literal("canvas"),
	name: string()
});
var notedEngineSchema = discriminatedUnion("kind", [
	rough,
	shipped,
	canvasName
]);
var gift = (schema) => _catch(optional(schema), void 0);
var noteSchema = object({
	format: int().check(_positive()),
	sequence: sequenceSchema.shape.id,
	frame: string().check(_minLength(1), _maxLength(80)),
	frameNumber: int().check(_gte(1), _lte(50)),
	take: takeSchema.shape.number,
	jobId: string().check(_minLength(1), _maxLength(80)),
	prompt: string(),
	seed: takeSchema.shape.seed,
	prefix: gift(string()),
	drawnFrom: gift(string()),
	at: gift(takeSchema.shape.at),
	createdAt: gift(sequenceSchema.shape.createdAt),
	title: gift(string()),
	story: gift(storySchema),
	bible: gift(bibleSchema),
	settings: gift(settingsSchema),
	engine: gift(notedEngineSchema),
	frameCount: gift(int().check(_gte(1), _lte(50))),
	shot: gift(shotSchema),
	description: gift(string()),
	negative: gift(string()),
	strength: gift(frameSchema.shape.strength),
	origin: gift(frameSchema.shape.origin),
	locked: gift(boolean())
});
function noteOf(sequence, frame, take) {
	const { title, createdAt, story, bible, settings } = sequence;
	const { frameNumber, shot, description, negative, strength, origin, locked } = frame;
	const { jobId, prompt, seed, prefix, drawnFrom, at } = take;
	return {
		format: 2,
		sequence: sequence.id,
		frame: frame.id,
		take: take.number,
		jobId,
		prompt,
		seed,
		at,
		createdAt,
		title,
		story,
		bible,
		settings,
		engine: notedEngine(sequence.engine),
		frameCount: sequence.frames.length,
		frameNumber,
		shot,
		description,
		origin,
		locked,
		...prefix !== void 0 && { prefix },
		...drawnFrom !== void 0 && { drawnFrom },
		...negative !== void 0 && { negative },
		...strength !== void 0 && { strength }
	};
}
function readNote(carried) {
	return noteSchema.safeParse(carried).data;
}
var notedEngine = (engine) => engine.kind === "canvas" ? {
	kind: "canvas",
	name: engine.name
} : engine;
export { thumbnailOf as a, millisOf as i, readNote as n, isoOf as r, noteOf as t };

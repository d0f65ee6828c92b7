import { t as digestOf } from "./digest-iFMTLt7p.mjs";
import { n as lorasOf, r as referenceLimit } from "./frame-values-CTTIBTmI.mjs";
import { t as guideOf } from "./guide-CkJ0dBrl.mjs";
import { d as referencesOf, t as expandNames, u as referenceSlots } from "./at-names-KmC3gCsx.mjs";
// web/core/guide/may-be-led.ts
var answers = new WeakMap();
function mayBeLed({ engine, settings }) {
	if (settings.guide === void 0 || engine.kind === "rough") return false;
	if (engine.kind === "shipped") return true;
	const known = answers.get(engine) ?? guideOf(engine.graph, engine.binding) !== void 0;
	answers.set(engine, known);
	return known;
}
// web/core/run/drawn-from.ts
function drawnFrom(sequence, frame) {
	const { bible, engine, settings, story } = sequence;
	const { width, height, steps, cfg } = settings;
	const prompt = expandNames(frame.prompt, bible, story.family).text;
	const own = engine.kind === "rough" ? drawnShot(sequence, frame) : sentWith(sequence, frame);
	return digestOf([
		engineDigest(engine),
		prompt,
		frame.negative ?? "",
		width,
		height,
		steps,
		cfg,
		own
	]);
}
var sentWith = (sequence, frame) => [
	frame.strength,
	referencesOf(frame.shot, sequence.bible, placesFor(sequence)).map(({ image }) => image),
	lorasOf(sequence, frame),
	...mayBeLed(sequence) ? [sequence.settings.guide, drawnShot(sequence, frame)] : []
];
var placesFor = ({ engine, story }) => referenceLimit(story.family, referenceSlots(engine));
function drawnShot({ bible }, { shot }) {
	const looks = bible.cast.filter(({ id }) => shot.cast.some((part) => part.id === id)).map(({ kind, sex, age, look, tags, colour }) => [
		kind,
		sex,
		age,
		look,
		tags,
		colour
	]);
	const place = bible.places.find(({ id }) => id === shot.place);
	return [
		shot,
		looks,
		place?.look,
		place?.indoors
	];
}
var digests = new WeakMap();
function engineDigest(engine) {
	const known = digests.get(engine) ?? digestOf(actingPart(engine));
	digests.set(engine, known);
	return known;
}
function actingPart(engine) {
	if (engine.kind === "rough") return engine.kind;
	if (engine.kind === "canvas") return [
		engine.kind,
		engine.graph,
		engine.binding
	];
	return [
		engine.kind,
		engine.graph,
		engine.files
	];
}
// web/core/run/prefix.ts
function newPrefix({ id }, { frameNumber }, take, jobId) {
	return `${folderOf(id)}/${stemOf(frameNumber, take)}-${jobId.replaceAll("-", "").slice(0, 8)}`;
}
var ours = /^sequences\/[a-z0-9-]{1,80}\/frames\/frame-\d{3,6}_take-\d{1,6}-[0-9a-f]{8}$/;
function prefixOf({ id }, { frameNumber }, take) {
	if (take.prefix !== void 0 && ours.test(take.prefix)) return take.prefix;
	return `${folderOf(id)}/${stemOf(frameNumber, take.number)}`;
}
var folderOf = (sequenceId) => `sequences/${sequenceId}/frames`;
var stemOf = (frameNumber, take) => `frame-${String(frameNumber).padStart(3, "0")}_take-${take}`;
function expectedImage(prefix) {
	const slash = prefix.lastIndexOf("/");
	return {
		filename: `${prefix.slice(slash + 1)}_00001_.png`,
		subfolder: prefix.slice(0, slash),
		type: "output"
	};
}
// web/core/run/takes.ts
var openStates = new Set([
	"planned",
	"queued",
	"running"
]);
var isOpen = (take) => openStates.has(take.state);
function lastTake(frame) {
	return frame.takes.at(-1);
}
function activeTake(frame) {
	return frame.takes.find(({ number }) => number === frame.activeTake);
}
function openTakes(sequence) {
	return sequence.frames.flatMap((frame) => frame.takes.filter(isOpen).map((take) => ({
		frame,
		take
	})));
}
function waitingFrames({ frames }) {
	return frames.filter(({ takes }) => takes.some((take) => isOpen(take) && take.state !== "running"));
}
function findTake(sequence, jobId) {
	for (const frame of sequence.frames) {
		const take = frame.takes.find((candidate) => candidate.jobId === jobId);
		if (take) return {
			frame,
			take
		};
	}
}
function changeTake(sequence, jobId, change) {
	const found = findTake(sequence, jobId);
	if (!found || !isOpen(found.take)) return sequence;
	const takes = found.frame.takes.map((take) => take.jobId === jobId ? {
		...take,
		...change
	} : take);
	const activeNow = change.state === "done" ? found.take.number : found.frame.activeTake;
	return replaceFrame(sequence, {
		...found.frame,
		takes,
		activeTake: activeNow
	});
}
function replaceFrame(sequence, changed) {
	return {
		...sequence,
		frames: sequence.frames.map((frame) => frame.id === changed.id ? changed : frame)
	};
}
var later = (a, b) => a > b ? a : b;
function plan(sequence, attempts, time) {
	const at = later(time, sequence.run?.startedAt ?? time);
	return attempts.reduce((planned, { frameId, jobId, seed }) => {
		const frame = planned.frames.find(({ id }) => id === frameId);
		if (!frame || frame.takes.some(isOpen) || findTake(planned, jobId)) return planned;
		const number = Math.max(0, ...frame.takes.map((take) => take.number)) + 1;
		const take = {
			number,
			jobId,
			seed,
			prompt: frame.prompt,
			prefix: newPrefix(planned, frame, number, jobId),
			drawnFrom: drawnFrom(planned, frame),
			state: "planned",
			at
		};
		return replaceFrame(planned, {
			...frame,
			takes: [...frame.takes, take]
		});
	}, sequence);
}
function jobsOf(sequence, attempts) {
	const wanted = new Set(attempts.map(({ jobId }) => jobId));
	return openTakes(sequence).flatMap(({ take }) => wanted.has(take.jobId) ? [take.jobId] : []);
}
function isOfNow(sequence, frame, take) {
	return take.drawnFrom === void 0 ? take.prompt === frame.prompt : take.drawnFrom === drawnFrom(sequence, frame);
}
function framesFor(sequence, which) {
	return sequence.frames.filter((frame) => {
		const take = activeTake(frame);
		if (which === "all") return true;
		return which === "missing" ? !take : take !== void 0 && !isOfNow(sequence, frame, take);
	});
}
function framesToDraw(sequence) {
	return sequence.frames.filter((frame) => {
		const take = activeTake(frame);
		return !take || !isOfNow(sequence, frame, take);
	});
}
var endedWithoutPicture = new Set([
	"failed",
	"interrupted",
	"lost"
]);
function failedFrames(sequence) {
	return sequence.frames.filter((frame) => endedWithoutPicture.has(lastTake(frame)?.state));
}
var AGAIN = 1e3;
function seedFor(sequence, frame, chance, anew = false) {
	const { policy, base } = sequence.settings.seed;
	if (policy === "random") return Math.floor(chance * 2 ** 48);
	const used = new Set(frame.takes.filter((take) => anew || take.state === "done" && isOfNow(sequence, frame, take)).map(({ seed }) => seed));
	let seed = base + (policy === "per-frame" ? frame.frameNumber - 1 : 0);
	while (used.has(seed)) seed = (seed + AGAIN) % Number.MAX_SAFE_INTEGER;
	return seed;
}
export { prefixOf as _, framesFor as a, isOpen as c, later as d, openTakes as f, expectedImage as g, waitingFrames as h, findTake as i, jobsOf as l, seedFor as m, changeTake as n, framesToDraw as o, plan as p, failedFrames as r, isOfNow as s, activeTake as t, lastTake as u, mayBeLed as v };

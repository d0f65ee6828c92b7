import { t as fail } from "./failure-BCOygjpK.mjs";
import { t as migrate } from "./migrate-BDD_X3wn.mjs";
import { a as thumbnailOf, i as millisOf, n as readNote, r as isoOf } from "./note-DbsGwClR.mjs";
import { r as emptyDraft } from "./draft-BvQP3r5d.mjs";
import { i as numberRuns, r as counted } from "./format-C6Ly3yiu.mjs";
// web/core/words/rebuild.ts
var rebuildWords = {
	rebuilt: "This sequence was read back from its pictures.",
	storyLost: "Its story and looks are not in the pictures.",
	settingsLost: "Size and sampler settings are not in the pictures: look at them before you draw.",
	engineLost: (name) => name === "" ? "What it was drawn with is not known: choose it before you draw." : `It was drawn with the workflow “${name}”: choose it before you draw.`,
	framesLost: (numbers) => numbers.length === 1 ? `Frame ${numbers[0]} had no picture: its words are lost.` : `Frames ${numberRuns(numbers)} had no pictures: their words are lost.`,
	wordless: "Its words are lost with its picture.",
	damaged: (count) => `${counted(count, "picture")} cannot be used: the file is cut off.`,
	tooMany: (count) => `${counted(count, "frame")} beyond the fiftieth were left out.`,
	strangers: (count) => `${counted(count, "picture")} of other sequences were left out.`
};
// web/core/rebuild/found.ts
function drawnOnes(pictures) {
	return pictures.flatMap((picture) => {
		const note = readNote(picture.note);
		return note ? [drawnOne(note, picture)] : [];
	}).toSorted((a, b) => a.atMs - b.atMs || (a.image.filename < b.image.filename ? -1 : 1));
}
function drawnOne(note, { path, whole, modifiedMs }) {
	const slash = path.lastIndexOf("/");
	const folder = slash < 0 ? "" : `/${path.slice(0, slash)}`;
	return {
		note,
		image: {
			filename: path.slice(slash + 1),
			subfolder: `sequences/${note.sequence}${folder}`,
			type: "output"
		},
		whole,
		atMs: note.at === void 0 ? modifiedMs : millisOf(note.at)
	};
}
function framesOf(drawn, frameCount) {
	const places = placed([...new Map(drawn.map((picture) => [picture.note.frame, picture])).values()]);
	const length = Math.min(50, Math.max(places.length, frameCount));
	const taken = new Set(drawn.map(({ note }) => note.frame));
	return {
		frames: Array.from({ length }, (_, index) => {
			const newest = places[index];
			return newest ? frameOf(newest.note, drawn, index + 1) : wordlessFrame(index + 1, taken);
		}),
		beyond: Math.max(0, places.length - 50)
	};
}
function placed(newest) {
	const inOrder = newest.toSorted((a, b) => a.note.frameNumber - b.note.frameNumber || b.atMs - a.atMs);
	const places = [];
	for (const picture of inOrder) places[Math.max(places.length, picture.note.frameNumber - 1)] = picture;
	return places;
}
function frameOf(note, drawn, frameNumber) {
	const pictures = drawn.filter((picture) => picture.note.frame === note.frame);
	const takes = takesOf(pictures);
	const newestWhole = pictures.findLast(({ whole }) => whole);
	const active = takes.find(({ jobId }) => jobId === newestWhole?.note.jobId);
	return {
		id: note.frame,
		frameNumber,
		shot: note.shot ?? shotOf(note.prompt),
		prompt: note.prompt,
		...note.negative !== void 0 && { negative: note.negative },
		description: note.description ?? "",
		origin: note.origin ?? "user",
		locked: note.locked ?? note.shot === void 0,
		...note.strength !== void 0 && { strength: note.strength },
		takes,
		activeTake: active?.number ?? null
	};
}
function takesOf(pictures) {
	const jobs = new Map();
	for (const picture of pictures.filter(({ whole }) => whole)) if (!jobs.has(picture.note.jobId)) jobs.set(picture.note.jobId, picture);
	const inOrder = [...jobs.values()].toSorted((a, b) => a.note.take - b.note.take);
	const takes = [];
	for (const picture of inOrder) takes.push(takeOf(picture, Math.max(picture.note.take, (takes.at(-1)?.number ?? 0) + 1)));
	return takes;
}
function takeOf({ note, image, atMs }, number) {
	const { jobId, seed, prompt, prefix, drawnFrom } = note;
	return {
		number,
		jobId,
		seed,
		prompt,
		...prefix !== void 0 && { prefix },
		...drawnFrom !== void 0 && { drawnFrom },
		state: "done",
		image,
		at: isoOf(atMs)
	};
}
function wordlessFrame(frameNumber, taken) {
	return {
		id: freeId(frameNumber, taken),
		frameNumber,
		shot: shotOf(""),
		prompt: "",
		description: rebuildWords.wordless,
		origin: "user",
		locked: false,
		takes: [],
		activeTake: null
	};
}
function freeId(from, taken) {
	let at = from;
	while (taken.has(idOf(at))) at++;
	taken.add(idOf(at));
	return idOf(at);
}
var idOf = (number) => number.toString(16).padStart(8, "0");
var shotOf = (moment) => ({
	moment,
	cast: [],
	place: null,
	time: "day",
	weather: "clear",
	size: "medium shot",
	angle: "eye level",
	light: "",
	mood: "",
	props: [],
	beat: null
});
// web/core/rebuild/rebuild.ts
function rebuild(pictures, id) {
	const all = drawnOnes(pictures);
	const sequence = id ?? commonest(all.map(({ note }) => note.sequence));
	const own = all.filter(({ note }) => note.sequence === sequence);
	const [oldest] = own;
	const newest = own.at(-1);
	return oldest && newest ? migrate(documentOf(own, oldest, newest, all.length - own.length)) : fail("import-refused", { why: "no-note" });
}
function documentOf(own, oldest, newest, strangers) {
	const known = newestOf(own);
	const { sequence: id, frameCount } = newest.note;
	const { frames, beyond } = framesOf(own, frameCount ?? 0);
	const complete = frames.every(({ activeTake }) => activeTake !== null);
	const title = known("title") ?? titleOf(id);
	const document = {
		format: 1,
		id,
		revision: 0,
		title,
		status: complete ? "complete" : "reviewing",
		createdAt: known("createdAt") ?? isoOf(oldest.atMs),
		updatedAt: isoOf(newest.atMs),
		story: known("story") ?? lostStory(frames.length),
		bible: known("bible") ?? lostBible(title),
		frames,
		engine: engineOf(known("engine")),
		settings: known("settings") ?? lostSettings(oldest.note),
		origin: frames.some(({ origin }) => origin === "model") ? "model" : "embedded",
		warnings: warningsOf(own, frames, beyond, strangers),
		run: null,
		thumbnail: null
	};
	return {
		...document,
		thumbnail: thumbnailOf(document)
	};
}
var newestOf = (own) => (key) => own.findLast(({ note }) => note[key] !== void 0)?.note[key];
function warningsOf(own, frames, beyond, strangers) {
	const known = newestOf(own);
	const engine = known("engine");
	const gaps = frames.filter(({ description }) => description === rebuildWords.wordless);
	const damaged = own.filter(({ whole }) => !whole).length;
	return [
		rebuildWords.rebuilt,
		...known("story") && known("bible") ? [] : [rebuildWords.storyLost],
		...known("settings") ? [] : [rebuildWords.settingsLost],
		...engine && engine.kind !== "canvas" ? [] : [rebuildWords.engineLost(engine?.name ?? "")],
		...gaps.length > 0 ? [rebuildWords.framesLost(gaps.map(({ frameNumber }) => frameNumber))] : [],
		...damaged > 0 ? [rebuildWords.damaged(damaged)] : [],
		...beyond > 0 ? [rebuildWords.tooMany(beyond)] : [],
		...strangers > 0 ? [rebuildWords.strangers(strangers)] : []
	];
}
var engineOf = (noted) => noted === void 0 || noted.kind === "canvas" ? { kind: "rough" } : noted;
var lostStory = (frameCount) => ({
	text: "",
	frameCount,
	arc: null,
	family: emptyDraft.family
});
var lostBible = (title) => ({
	title,
	style: "",
	atmosphere: "",
	cast: [],
	places: [],
	palette: []
});
function lostSettings(first) {
	const base = first.seed - first.frameNumber + 1;
	const highest = Number.MAX_SAFE_INTEGER - 1e3;
	return {
		...emptyDraft.settings,
		seed: {
			policy: "per-frame",
			base: Math.min(Math.max(0, base), highest)
		}
	};
}
function titleOf(id) {
	const words = id.replace(/-[0-9a-f]{8}$/u, "").replaceAll("-", " ");
	return words.charAt(0).toUpperCase() + words.slice(1);
}
function commonest(names) {
	const counts = new Map();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}
export { rebuild as t };

import { s as sequenceSchema } from "./clock-CSUgPrJh.mjs";
import { t as renderPrompt } from "./render-BHVRc4CX.mjs";
// web/core/producer/slug.ts
function slug(text, fallback) {
	return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 40).replace(/-+$/, "") || fallback;
}
function unique(id, taken) {
	let free = id;
	for (let count = 2; taken.has(free); count++) free = `${id}-${count}`;
	taken.add(free);
	return free;
}
// web/core/producer/build.ts
function buildSequence(story, settings, engine, produced, ids, at) {
	const frames = produced.frames.map((frame, index) => frameOf(frame, index, story, produced, ids));
	return sequenceSchema.parse({
		format: 1,
		id: ids.sequenceId,
		revision: 0,
		title: produced.bible.title,
		status: "reviewing",
		createdAt: at,
		updatedAt: at,
		story,
		bible: produced.bible,
		frames,
		engine,
		settings,
		origin: produced.origin,
		warnings: produced.warnings,
		run: null,
		thumbnail: null
	});
}
function frameOf(frame, index, story, produced, ids) {
	const id = ids.frameIds[index];
	if (id === void 0) throw new Error(`no id for frame ${index + 1}`);
	const rendered = renderPrompt(frame.shot, produced.bible, story.family);
	return {
		id,
		frameNumber: index + 1,
		shot: frame.shot,
		...rendered,
		...frame.prompt !== void 0 && { prompt: frame.prompt },
		description: frame.description,
		origin: frame.origin,
		locked: false,
		takes: [],
		activeTake: null
	};
}
var sequenceIdOf = (title, hex) => `${slug(title, "story")}-${hex}`;
export { unique as i, sequenceIdOf as n, slug as r, buildSequence as t };

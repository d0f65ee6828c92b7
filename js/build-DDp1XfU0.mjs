import { a as sequenceSchema } from "./migrate-BDD_X3wn.mjs";
import { n as renderPrompt } from "./render-BYfRUadz.mjs";
import { t as slug } from "./slug-BIHNR66h.mjs";
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
		...produced.record && { producer: produced.record },
		...produced.options && { options: produced.options },
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
export { sequenceIdOf as n, buildSequence as t };

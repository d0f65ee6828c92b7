import { n as loadImageName } from "./image-file-rP8YZonr.mjs";
import { i as expandNames, r as referencesOf, t as hasReferences, u as dialects } from "./references-uVyztB00.mjs";
import { n as roundSize } from "./size-grid-hJKchLaY.mjs";
// web/core/graph/frame-values.ts
function frameValues(sequence, frame, binding, grid, take) {
	const { engine, settings } = sequence;
	const { width, height } = roundSize(settings, grid);
	return {
		...take,
		prompt: expandNames(take.prompt, sequence.bible, sequence.story.family).text,
		negative: frame.negative,
		width,
		height,
		steps: settings.steps,
		cfg: settings.cfg,
		strength: frame.strength,
		references: picturesFor(sequence, frame, binding),
		guide: engine.kind === "shipped" ? null : void 0,
		loras: lorasOf(sequence, frame)
	};
}
function sentReferences({ bible, story }, { shot }, { slots }) {
	return referencesOf(shot, bible, referenceLimit(story.family, slots.references?.length ?? 0));
}
var referenceLimit = (family, places) => Math.min(places, dialects[family].references?.max ?? places);
function picturesFor(sequence, frame, binding) {
	if (sequence.engine.kind === "canvas" && !hasReferences(sequence.bible)) return void 0;
	return sentReferences(sequence, frame, binding).map(({ image }) => loadImageName(image));
}
function lorasOf({ engine, bible }, { shot }) {
	const own = shot.cast.flatMap(({ id }) => bible.cast.find((one) => one.id === id)?.lora ?? []);
	return [...styleLoras(engine), ...own];
}
var styleLoras = (engine) => engine.kind === "rough" ? [] : engine.loras ?? [];
export { sentReferences as i, lorasOf as n, referenceLimit as r, frameValues as t };

import { n as loadImageName } from "./image-file-UV4Yz9JT.mjs";
import { c as dialects, d as referencesOf, l as hasReferences, t as expandNames } from "./at-names-KmC3gCsx.mjs";
import { n as roundSize } from "./size-grid-BJ9QhV0C.mjs";
// web/core/graph/frame-values.ts
function frameValues(sequence, frame, place, take) {
	const { engine, settings } = sequence;
	const { width, height } = roundSize(settings, place.grid);
	return {
		...take,
		prompt: expandNames(take.prompt, sequence.bible, sequence.story.family).text,
		negative: frame.negative,
		width,
		height,
		steps: settings.steps,
		cfg: settings.cfg,
		...strengths(settings, frame.strength, place, take.guide !== void 0),
		references: picturesFor(sequence, frame, place.binding),
		guide: take.guide ?? (engine.kind === "shipped" ? null : void 0),
		loras: lorasOf(sequence, frame)
	};
}
function strengths(settings, own, { binding, guide }, isLed) {
	const whole = isLed ? settings.guide?.strength : void 0;
	if (guide?.by !== "denoise") return { strength: own ?? (guide?.by === "strength" ? whole : void 0) };
	const kept = (binding.slots.strength?.length ? void 0 : own) ?? whole;
	return {
		strength: own,
		denoise: kept === void 0 ? void 0 : Number((1 - Math.min(1, kept)).toFixed(3))
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
export { strengths as a, sentReferences as i, lorasOf as n, referenceLimit as r, frameValues as t };

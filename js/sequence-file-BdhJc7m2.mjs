import { r as ok, t as fail } from "./failure-B31cjZht.mjs";
import { a as hexOf, t as isoNow } from "./clock-DDrDDB6K.mjs";
import { E as migrate } from "./page-CAUMEkyu.mjs";
import { n as sequenceIdOf } from "./build-CJUwLIDL.mjs";
// web/core/copy.ts
function copyOf(sequence, id, at) {
	return {
		...sequence,
		id,
		revision: 0,
		status: "reviewing",
		createdAt: at,
		updatedAt: at,
		frames: sequence.frames.map((frame) => ({
			...frame,
			takes: [],
			activeTake: null
		})),
		run: null,
		thumbnail: null
	};
}
// web/services/library/sequence-file.ts
var MAX_BYTES = 5e6;
async function readSequenceFile(file, clock, chance) {
	if (file.size > MAX_BYTES) return fail("import-refused", { why: "too-large" });
	const document = parsed(await file.text());
	const sequence = document === void 0 ? fail("import-refused", { why: "not-a-sequence" }) : migrate(document);
	if (!sequence.ok) return sequence;
	const id = sequenceIdOf(sequence.value.title, hexOf(chance.bytes(4)));
	return ok(copyOf(sequence.value, id, isoNow(clock)));
}
function parsed(text) {
	try {
		return JSON.parse(text.replace(/^\uFEFF/u, ""));
	} catch {
		return;
	}
}
export { readSequenceFile };

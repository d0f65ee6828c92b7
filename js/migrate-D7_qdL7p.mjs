import { V as prettifyError, f as number, u as looseObject } from "./schemas-qwsMpdzP.mjs";
import { r as ok, t as fail } from "./failure-CCDzh28E.mjs";
import { r as sequenceSchema } from "./sequence-35YvJ6uu.mjs";
// web/core/migrate.ts
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
export { migrate as t };

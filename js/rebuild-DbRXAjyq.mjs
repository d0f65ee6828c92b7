import { C as unknown, a as array, f as number, o as boolean, p as object, u as looseObject, y as string } from "./schemas-qwsMpdzP.mjs";
import { r as ok, t as fail } from "./failure-BCOygjpK.mjs";
import { t as rebuild } from "./rebuild-CQVsrq38.mjs";
// web/services/library/rebuild.ts
var picturesSchema = looseObject({ pictures: array(object({
	path: string(),
	whole: boolean(),
	modifiedMs: number(),
	note: unknown()
})) });
async function rebuildInFolder(id, shim) {
	const pictures = await shim.pictures(id);
	if (!pictures.ok) return pictures;
	const read = picturesSchema.safeParse(pictures.value);
	if (!read.success) return fail("unexpected-answer");
	const rebuilt = rebuild(read.data.pictures, id);
	if (!rebuilt.ok) return rebuilt;
	const document = {
		...rebuilt.value,
		revision: 1
	};
	const saved = await shim.save(document, 0);
	return saved.ok ? ok(document) : saved;
}
export { rebuildInFolder };

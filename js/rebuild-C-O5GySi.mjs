import { r as ok } from "./failure-BCOygjpK.mjs";
import { t as rebuild } from "./rebuild-BxgJP1Wi.mjs";
// web/services/library/rebuild.ts
async function rebuildInFolder(id, shim) {
	const pictures = await shim.pictures(id);
	if (!pictures.ok) return pictures;
	const rebuilt = rebuild(pictures.value, id);
	if (!rebuilt.ok) return rebuilt;
	const document = {
		...rebuilt.value,
		revision: 1
	};
	const saved = await shim.save(document, 0);
	return saved.ok ? ok(document) : saved;
}
export { rebuildInFolder };

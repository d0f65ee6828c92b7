import { n as __exportAll } from "./rolldown-runtime-SbdDWaPq.mjs";
import { t as digestOf } from "./digest-iFMTLt7p.mjs";
import { t as migrate } from "./migrate-BDD_X3wn.mjs";
// web/services/run/stored.ts
var stored_exports = __exportAll({ loadNewest: () => loadNewest });
async function loadNewest(shim, db, id) {
	const [folder, kept] = await Promise.all([shim.load(id), db.document(id).catch(() => void 0)]);
	if (folder.ok) return {
		ok: true,
		value: onTopOf(folder.value, kept)
	};
	const own = kept && migrate(kept.document);
	if (!kept || !own?.ok) return folder;
	const base = baseOf(own.value, kept);
	return canBeOffline(folder.failure.code, base) ? {
		ok: true,
		value: {
			...own.value,
			revision: base
		},
		isOffline: true
	} : folder;
}
var isBefore = (newest, revision) => newest.ok && newest.isOffline === true && newest.value.revision < revision;
async function newestOf(db, folder) {
	return onTopOf(folder, await db.document(folder.id).catch(() => void 0));
}
function onTopOf(folder, kept) {
	const own = kept?.saved === false ? migrate(kept.document) : void 0;
	if (!kept || !own?.ok) return folder;
	const { revision } = folder;
	return revision === baseOf(own.value, kept) || wasSent(kept, folder) ? {
		...own.value,
		revision
	} : folder;
}
var baseOf = ({ revision }, { saved }) => saved ? revision : revision - 1;
var wasSent = ({ sent }, folder) => sent?.includes(digestOf(folder)) === true;
var canBeOffline = (code, base) => code !== "not-found" || base === 0;
export { stored_exports as i, loadNewest as n, newestOf as r, isBefore as t };

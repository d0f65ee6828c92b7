import { n as familyIds } from "./families-DmBILx6o.mjs";
import { a as optionsOf } from "./object-info-DxdVAR_V.mjs";
import { t as drawsFrames } from "./sidecar-DNNiK4ep.mjs";
// web/core/graph/shipped-choices.ts
var shippedChoices = (sidecars, info) => sidecars.filter(drawsFrames).map((sidecar) => shippedChoice(sidecar, info));
function shippedChoice(sidecar, info) {
	const { id, title, frameTitle, group, families, defaults, grid = 8, aspects = {}, references, binding } = sidecar;
	const files = filesOf(sidecar, info);
	const missing = sidecar.files.filter((_, index) => !hasFile(files[index]));
	return {
		id,
		title: frameTitle ?? title,
		group,
		families: familyIds.filter((family) => families[family]),
		defaults,
		grid,
		aspects,
		takesLoras: binding.lora !== void 0,
		references,
		overRough: binding.slots.guide !== void 0,
		files: files.map(({ slot, options, fitting }) => ({
			slot,
			options,
			fitting
		})),
		missing: missing.map(({ slot, folder, wanted, link }) => ({
			slot,
			folder,
			wanted,
			link
		})),
		lacks: sidecar.needs.filter((need) => !meets(info, need))
	};
}
var hasFile = (offer) => offer !== void 0 && (offer.any ? offer.options : offer.fitting).length > 0;
function filesOf({ files }, info) {
	const offers = [];
	for (const file of files) {
		const options = optionsOf(info, file.loader, file.input);
		const fitting = options.filter((name) => fitsName(file, name));
		const paired = (name) => goesWith(file, name, (slot) => bestOf(offers, slot));
		const best = [...fitting.filter(paired), ...fitting.filter((name) => !paired(name))];
		offers.push({
			slot: file.slot,
			options,
			fitting: best,
			any: file.any ?? false
		});
	}
	return offers;
}
var bestOf = (offers, slot) => offers.find((offer) => offer.slot === slot)?.fitting[0];
var fitsName = ({ fits }, name) => new RegExp(fits, "iu").test(name);
function goesWith({ pairs = [] }, name, fileOf) {
	return pairs.filter(({ slot, is }) => new RegExp(is, "iu").test(fileOf(slot) ?? "")).every(({ fits }) => new RegExp(fits, "iu").test(name));
}
function meets(info, { node, input, option }) {
	if (!info[node]) return false;
	return input === void 0 || option === void 0 || optionsOf(info, node, input).includes(option);
}
export { fitsName, goesWith, meets, shippedChoice, shippedChoices };

import { a as optionsOf } from "./object-info-DxdVAR_V.mjs";
// web/core/producer/text-model/families.ts
var gap = "[ ._-]*";
var writingFamilies = [
	{
		name: "Qwen3-VL",
		pattern: new RegExp(`qwen${gap}3${gap}vl`, "i"),
		since: "0.26.0",
		types: ["krea2"]
	},
	{
		name: "Qwen3.5",
		pattern: new RegExp(`qwen${gap}3[._-]?5(?!b)`, "i"),
		since: "0.19.0",
		types: ["stable_diffusion"]
	},
	{
		name: "Qwen3 8B",
		pattern: new RegExp(`qwen${gap}3${gap}8b`, "i"),
		since: "0.15.0",
		types: ["flux2", "lumina2"]
	},
	{
		name: "Qwen3",
		pattern: new RegExp(`qwen${gap}3(?![0-9.])`, "i"),
		since: "0.15.0",
		types: ["lumina2"]
	},
	{
		name: "Gemma 4",
		pattern: new RegExp(`gemma${gap}4(?!b)`, "i"),
		since: "0.21.0",
		types: ["ltxv"]
	},
	{
		name: "Gemma 3",
		pattern: new RegExp(`(?<!t5)gemma${gap}3(?!n)`, "i"),
		since: "0.15.0",
		types: ["ltxv", "lumina2"]
	}
];
function writingFamily(file) {
	const name = file.split(/[\\/]/).at(-1) ?? file;
	return writingFamilies.find(({ pattern }) => pattern.test(name));
}
var isBaseModel = (file) => /[ ._-]base(?:[ ._-]|$)/i.test(file);
// web/core/producer/text-model/text-models.ts
var TOO_OLD = "This ComfyUI has no node that writes text: it needs version 0.15 or newer.";
function textModels(info, version = "") {
	return optionsOf(info, "CLIPLoader", "clip_name").flatMap((file) => {
		if (writingFamily(file) === void 0) return [];
		const why = obstacle(info, file, version);
		return [{
			file,
			usable: why === void 0,
			...why !== void 0 && { why }
		}];
	});
}
function obstacle(info, file, version) {
	const family = writingFamily(file);
	if (family === void 0) return "This text encoder cannot write.";
	if (!hasNodes(info)) return TOO_OLD;
	if (isBaseModel(file)) return `${file} only continues texts; it was not trained to answer.`;
	if (isOlder(version, family.since)) return `${family.name} needs ComfyUI ${family.since} or newer.`;
}
function noTextModel(info, version = "") {
	const models = textModels(info, version);
	if (models.some(({ usable }) => usable)) return void 0;
	if (!hasNodes(info)) return {
		why: TOO_OLD,
		next: "Update ComfyUI, or let the built-in rules write the frames."
	};
	return {
		why: models[0]?.why ?? "No text encoder that can write is installed.",
		next: "Put one such as qwen_3_4b.safetensors (Z-Image’s) or gemma_3_12B_it_fp4_mixed.safetensors (LTX-2’s) in models/text_encoders, or let the built-in rules write the frames."
	};
}
var hasNodes = (info) => [
	"TextGenerate",
	"CLIPLoader",
	"PreviewAny"
].every((name) => Object.hasOwn(info, name));
function isOlder(version, least) {
	const [own, wanted] = [version, least].map((text) => text.split(".").map(Number));
	if (own === void 0 || wanted === void 0 || own.some(Number.isNaN) || version === "") return false;
	const at = wanted.findIndex((part, index) => part !== (own[index] ?? 0));
	return at >= 0 && (own[at] ?? 0) < (wanted[at] ?? 0);
}
export { textModels as n, writingFamily as r, noTextModel as t };

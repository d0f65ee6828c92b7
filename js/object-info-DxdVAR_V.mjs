import { C as unknown, _ as record, a as array, f as number, l as literal, m as optional, o as boolean, u as looseObject, x as tuple, y as string } from "./schemas-qwsMpdzP.mjs";
import { r as ok, t as fail } from "./failure-BCOygjpK.mjs";
import "./object-info-schema-B9EHCPPn.mjs";
// web/core/graph/object-info.ts
var inputsSchema = optional(record(string(), unknown()));
var oldComboSchema = tuple([array(unknown())], unknown());
var newComboSchema = tuple([literal("COMBO"), looseObject({ options: array(unknown()) })], unknown());
var valueSchema = tuple([string(), looseObject({
	default: optional(unknown()),
	min: optional(number()),
	max: optional(number()),
	step: optional(number())
})], unknown());
function inputSpec(info, className, input) {
	const inputs = Object.hasOwn(info, className) ? info[className]?.input : void 0;
	return inputs?.required?.[input] ?? inputs?.optional?.[input];
}
function rangeOf(info, className, input) {
	const read = valueSchema.safeParse(inputSpec(info, className, input));
	return read.success ? read.data[1] : {};
}
function optionsOf(info, className, input) {
	return comboOptions(inputSpec(info, className, input)) ?? [];
}
function comboOptions(spec) {
	const old = oldComboSchema.safeParse(spec);
	if (old.success) return old.data[0].filter((option) => typeof option === "string");
	const newer = newComboSchema.safeParse(spec);
	return newer.success ? newer.data[1].options.filter((option) => typeof option === "string") : void 0;
}
function typeOf(info, className, input) {
	const spec = inputSpec(info, className, input);
	if (!Array.isArray(spec)) return void 0;
	const [type] = spec;
	if (Array.isArray(type)) return "COMBO";
	return typeof type === "string" ? type : void 0;
}
var outputNamesOf = (info, className) => (Object.hasOwn(info, className) ? info[className]?.output_name ?? [] : []).map((name) => typeof name === "string" ? name : void 0);
var uploadSchema = tuple([unknown(), looseObject({
	image_upload: optional(boolean()),
	video_upload: optional(boolean()),
	audio_upload: optional(boolean()),
	file_upload: optional(boolean())
})], unknown());
function loadsPicture(info, className, input) {
	const read = uploadSchema.safeParse(inputSpec(info, className, input));
	if (!read.success) return false;
	const { image_upload: image, video_upload: video, audio_upload: audio, file_upload: file } = read.data[1];
	return image === true || video === true || audio === true || file === true;
}
function completeGraph(graph, info) {
	const complete = {};
	for (const [id, node] of Object.entries(graph)) {
		const nodeClass = info[node.class_type];
		if (!nodeClass) return fail("missing-node", { node: node.class_type });
		complete[id] = completeNode(node, nodeClass);
	}
	return ok(complete);
}
function completeKnown(graph, info) {
	const nodes = Object.entries(graph).map(([id, node]) => {
		const nodeClass = info[node.class_type];
		return [id, nodeClass ? completeNode(node, nodeClass) : node];
	});
	return Object.fromEntries(nodes);
}
function completeNode(node, { input }) {
	const inputs = { ...node.inputs };
	completeInputs(inputs, input.required);
	const given = Object.entries(input.optional ?? {}).filter(([name]) => name in inputs);
	completeInputs(inputs, Object.fromEntries(given));
	return {
		...node,
		inputs
	};
}
function completeInputs(inputs, declared = {}, prefix = "") {
	for (const [name, spec] of Object.entries(declared)) {
		const id = `${prefix}${name}`;
		const value = id in inputs ? inputs[id] : defaultOf(spec);
		if (value === void 0) continue;
		inputs[id] = value;
		const taken = dynamicOptions(spec).find(({ key }) => key === value);
		if (taken) completeInputs(inputs, taken.inputs.required, `${id}.`);
	}
}
var dynamicComboSchema = tuple([literal("COMFY_DYNAMICCOMBO_V3"), looseObject({ options: array(looseObject({
	key: string(),
	inputs: looseObject({ required: inputsSchema })
})) })], unknown());
function dynamicOptions(spec) {
	if (!Array.isArray(spec) || spec[0] !== "COMFY_DYNAMICCOMBO_V3") return [];
	const read = dynamicComboSchema.safeParse(spec);
	return read.success ? read.data[1].options : [];
}
var defaultFor = (info, className, input) => defaultOf(inputSpec(info, className, input));
function defaultOf(spec) {
	const value = valueSchema.safeParse(spec);
	if (value.success && value.data[1].default !== void 0) return value.data[1].default;
	return comboOptions(spec)?.[0] ?? dynamicOptions(spec)[0]?.key;
}
export { optionsOf as a, typeOf as c, loadsPicture as i, completeKnown as n, outputNamesOf as o, defaultFor as r, rangeOf as s, completeGraph as t };

import { _ as tuple, c as looseObject, f as optional, g as string, i as boolean, m as record, r as array, s as literal, y as unknown } from "./schemas-doHAbnXd.mjs";
import { r as ok, t as fail } from "./failure-CK3hypwY.mjs";
// web/core/graph/object-info.ts
var inputsSchema = optional(record(string(), unknown()));
var nodeClassSchema = looseObject({
	input: looseObject({
		required: inputsSchema,
		optional: inputsSchema
	}),
	output: optional(array(unknown())),
	output_node: optional(boolean())
});
var objectInfoSchema = record(string(), nodeClassSchema);
var oldComboSchema = tuple([array(unknown())], unknown());
var newComboSchema = tuple([literal("COMBO"), looseObject({ options: array(unknown()) })], unknown());
var valueSchema = tuple([string(), looseObject({ default: optional(unknown()) })], unknown());
function inputSpec(info, className, input) {
	const inputs = info[className]?.input;
	return inputs?.required?.[input] ?? inputs?.optional?.[input];
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
	if (comboOptions(spec)) return "COMBO";
	return Array.isArray(spec) && typeof spec[0] === "string" ? spec[0] : void 0;
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
function completeNode(node, nodeClass) {
	const inputs = { ...node.inputs };
	for (const [name, spec] of Object.entries(nodeClass.input.required ?? {})) {
		if (name in inputs) continue;
		const value = defaultOf(spec);
		if (value !== void 0) inputs[name] = value;
	}
	return {
		...node,
		inputs
	};
}
function defaultOf(spec) {
	const value = valueSchema.safeParse(spec);
	if (value.success && value.data[1].default !== void 0) return value.data[1].default;
	return comboOptions(spec)?.[0];
}
export { typeOf as i, objectInfoSchema as n, optionsOf as r, completeGraph as t };

import { C as unknown, _ as record, f as number, m as optional, o as boolean, u as looseObject, x as tuple, y as string } from "./schemas-qwsMpdzP.mjs";
import { n as copyGraph, r as linkOf } from "./api-graph-C1jd5St7.mjs";
import { n as slotNames } from "./binding-BLOLuAeI.mjs";
import { n as marksOf } from "./marks-B6yOqhUk.mjs";
import { c as typeOf, r as defaultFor, s as rangeOf } from "./object-info-DxdVAR_V.mjs";
import { a as isSampler } from "./samplers-DI7VVwrA.mjs";
// web/core/graph/own-ids.ts
var ownId = (id) => `ss-${id.replaceAll("~", "~~").replaceAll(".", "~d").replaceAll(":", ".")}`;
function withOwnIds(graph) {
	const renamed = Object.entries(graph).map(([id, node]) => [ownId(id), relinked(node)]);
	return Object.fromEntries(renamed);
}
function relinked(node) {
	const inputs = Object.entries(node.inputs).map(([name, value]) => {
		const link = linkOf(value);
		return [name, link ? [ownId(link[0]), link[1]] : value];
	});
	return {
		...node,
		inputs: Object.fromEntries(inputs)
	};
}
// web/core/graph/ancestors.ts
function ancestors(graph, from) {
	const seen = new Set();
	const open = [from];
	for (let id = open.pop(); id !== void 0; id = open.pop()) {
		const node = graph[id];
		if (seen.has(id) || !node) continue;
		seen.add(id);
		for (const value of Object.values(node.inputs)) {
			const link = linkOf(value);
			if (link) open.push(link[0]);
		}
	}
	return seen;
}
// web/core/graph/lora-chain.ts
var uniqueLoras = (loras) => loras.filter(({ file }, index) => loras.findIndex((other) => other.file === file) === index);
function insertLoras(graph, at, loras) {
	if (!at || !graph[at.model[0]]) return;
	const there = loadedFiles(graph, at.model);
	const wanted = uniqueLoras(loras).filter(({ file, strength }) => strength !== 0 && !there.has(file));
	if (wanted.length === 0) return;
	const ids = wanted.map((_, index) => freeId(graph, index + 1));
	const last = ids.at(-1) ?? "";
	relink(graph, at.model, [last, 0]);
	if (at.clip) relink(graph, at.clip, [last, 1]);
	for (const [index, lora] of wanted.entries()) {
		const before = ids[index - 1];
		const model = before === void 0 ? at.model : [before, 0];
		const clip = at.clip && (before === void 0 ? at.clip : [before, 1]);
		graph[ids[index] ?? ""] = loaderOf(lora, model, clip);
	}
}
function loaderOf({ file, strength }, model, clip) {
	const inputs = {
		model,
		lora_name: file,
		strength_model: strength
	};
	return clip ? {
		class_type: "LoraLoader",
		inputs: {
			...inputs,
			clip,
			strength_clip: strength
		}
	} : {
		class_type: "LoraLoaderModelOnly",
		inputs
	};
}
function freeId(graph, number) {
	let id = `lora-${number}`;
	while (Object.hasOwn(graph, id)) id = `${id}-ours`;
	return id;
}
function relink(graph, from, to) {
	for (const node of Object.values(graph)) for (const [name, value] of Object.entries(node.inputs)) {
		const link = linkOf(value);
		if (link && link[0] === from[0] && link[1] === from[1]) node.inputs[name] = to;
	}
}
function loadedFiles(graph, [id]) {
	const inputs = [...ancestors(graph, id)].flatMap((node) => Object.entries(graph[node]?.inputs ?? {}));
	return new Set(inputs.flatMap(([input, value]) => loaded(input, value)));
}
var rowSchema = looseObject({
	lora: string(),
	on: optional(boolean())
});
function loaded(input, value) {
	if (typeof value === "string") return /(?:^|\.)lora_name(?:_\d+)?$/u.test(input) ? [value] : [];
	const row = /^lora_\d+$/u.test(input) ? rowSchema.safeParse(value) : void 0;
	return row?.success && row.data.on !== false ? [row.data.lora] : [];
}
// web/core/graph/slot-value.ts
function slotValue({ slot, value, index, before, node, input, info }) {
	if (slot === "seed" && typeof value === "number") return marked(slot, before, value + index);
	if ((slot === "strength" || slot === "denoise") && typeof value === "number") return within(value, rangeOf(info ?? {}, node.class_type, input));
	return marked(slot, before, value);
}
function marked(slot, before, value) {
	if (typeof before !== "string") return value;
	const marks = marksOf(slot).filter((mark) => before.includes(mark));
	if (marks.length === 0 || marks.includes(before.trim())) return value;
	return marks.reduce((text, mark) => text.replaceAll(mark, () => String(value)), before);
}
var within = (value, { min = -Infinity, max = Infinity }) => Math.min(max, Math.max(min, value));
// web/core/graph/step-range.ts
function scaleStepRanges(graph, targets, steps) {
	for (const [id, node] of Object.entries(graph)) {
		const target = targets.find((one) => holdsStepsOf(id, node, one));
		const before = target && graph[target.node]?.inputs[target.input];
		if (typeof before !== "number" || before <= 0) continue;
		for (const input of ["start_at_step", "end_at_step"]) {
			const at = node.inputs[input];
			if (typeof at === "number" && at < before) node.inputs[input] = Math.round(at * steps / before);
		}
	}
}
function holdsStepsOf(id, { inputs }, target) {
	if (!("end_at_step" in inputs) && !("start_at_step" in inputs)) return false;
	const link = linkOf(inputs["steps"]);
	return link ? link[0] === target.node : id === target.node && target.input === "steps";
}
// web/core/graph/input-kind.ts
var growingSchema = tuple([string(), looseObject({ template: looseObject({
	input: looseObject({
		required: optional(record(string(), unknown())),
		optional: optional(record(string(), unknown()))
	}),
	min: optional(number())
}) })]);
var typedSchema = tuple([string()], unknown());
function inputKind(info, className, input) {
	const declared = info[className]?.input;
	if (declared?.optional && Object.hasOwn(declared.optional, input)) return {
		optional: true,
		type: typeOf(info, className, input)
	};
	return growing(info[className], input) ?? {
		optional: false,
		type: typeOf(info, className, input)
	};
}
function growing(nodeClass, input) {
	const dot = input.indexOf(".");
	if (!nodeClass || dot < 0) return void 0;
	const name = input.slice(0, dot);
	const { required, optional } = nodeClass.input;
	const read = growingSchema.safeParse(required?.[name] ?? optional?.[name]);
	if (!read.success) return void 0;
	const { template } = read.data[1];
	const [first] = Object.values({
		...template.input.required,
		...template.input.optional
	});
	const typed = typedSchema.safeParse(first);
	const min = required && name in required ? template.min ?? 1 : 0;
	return {
		optional: false,
		type: typed.success ? typed.data[0] : void 0,
		group: {
			name,
			min
		}
	};
}
function outputType(info, className, outlet) {
	const type = info[className]?.output?.[outlet];
	return typeof type === "string" ? type : void 0;
}
var widgetTypes = new Set([
	"INT",
	"FLOAT",
	"STRING",
	"BOOLEAN",
	"COMBO"
]);
var isWidget = ({ type }) => widgetTypes.has(type);
// web/core/graph/without-picture.ts
function withoutPicture(before, loader, removal) {
	const graph = copyGraph(before);
	const gone = new Set();
	const open = [loader];
	for (let id = open.pop(); id !== void 0; id = open.pop()) {
		const node = graph[id];
		if (!node || gone.has(id)) continue;
		if (removal.keep.has(id) || isSampler(node)) return void 0;
		gone.add(id);
		open.push(...cut({
			graph,
			gone,
			removal
		}, id, node));
	}
	return Object.fromEntries(Object.entries(graph).filter(([id]) => !gone.has(id)));
}
function cut(work, id, node) {
	return Object.keys(work.graph).filter((user) => !work.gone.has(user)).filter((user) => !managesWithout(work, user, id, node));
}
function managesWithout(work, user, id, node) {
	const { class_type: className, inputs } = work.graph[user] ?? {
		class_type: "",
		inputs: {}
	};
	for (let used = useOf(inputs, id); used; used = useOf(inputs, id)) {
		const through = passedOn(work, node, used.outlet);
		if (through) inputs[used.input] = through;
		else if (!leaveOut(work, className, inputs, used.input)) return false;
	}
	return true;
}
function useOf(inputs, id) {
	for (const [input, value] of Object.entries(inputs)) {
		const link = linkOf(value);
		if (link?.[0] === id) return {
			input,
			outlet: link[1]
		};
	}
}
function passedOn({ removal, gone }, node, outlet) {
	const { info } = removal;
	const type = outputType(info, node.class_type, outlet);
	if (type === void 0 || type === "*") return void 0;
	const alive = Object.keys(node.inputs).filter((name) => inputKind(info, node.class_type, name).type === type).flatMap((name) => {
		const link = linkOf(node.inputs[name]);
		return link && !gone.has(link[0]) ? [link] : [];
	});
	if (alive.length <= 1) return alive[0];
	const rank = (info[node.class_type]?.output ?? []).slice(0, outlet).filter((other) => other === type).length;
	return (info[node.class_type]?.output ?? []).filter((other) => other === type).length === alive.length ? alive[rank] : void 0;
}
function leaveOut({ removal }, className, inputs, input) {
	const kind = inputKind(removal.info, className, input);
	if (kind.group) return shrink(inputs, input, kind.group);
	if (kind.optional) return Reflect.deleteProperty(inputs, input);
	const value = isWidget(kind) ? substitute(removal, className, input) : void 0;
	if (value === void 0) return false;
	inputs[input] = value;
	return true;
}
function substitute({ info, size }, className, input) {
	if (input === "width" || input === "height") return size[input];
	return defaultFor(info, className, input);
}
function shrink(inputs, input, { name, min }) {
	const rows = Object.keys(inputs).filter((other) => other.startsWith(`${name}.`));
	const values = rows.filter((row) => row !== input).map((row) => inputs[row]);
	if (values.length < min) return false;
	for (const [index, row] of rows.entries()) if (index < values.length) inputs[row] = values[index];
	else Reflect.deleteProperty(inputs, row);
	return true;
}
// web/core/graph/frame-graph.ts
var frameGraph = (request) => fillGraph(request).graph;
function fillGraph(request) {
	const { binding, loras = [] } = request;
	const copy = copyGraph(request.graph);
	const values = scalars(request);
	if (request.steps !== null) scaleStepRanges(copy, binding.slots.steps ?? [], request.steps);
	for (const slot of slotNames) fillSlot(copy, request, slot, values[slot] ?? void 0);
	const { graph, stuck } = withPictures(copy, request);
	insertLoras(graph, binding.lora, loras);
	const kept = ancestors(graph, binding.output);
	return {
		graph: withOwnIds(Object.fromEntries(Object.entries(graph).filter(([id]) => kept.has(id)))),
		stuck: stuck.filter(({ node }) => kept.has(node))
	};
}
var outputNode = (binding) => ownId(binding.output);
function scalars({ prompt: positive, ...values }) {
	const { negative, seed, width, height, steps, cfg, guidance, denoise, strength, prefix, picture } = values;
	return {
		positive,
		negative,
		seed,
		width,
		height,
		steps,
		cfg,
		guidance,
		denoise,
		strength,
		prefix,
		picture,
		batch: 1
	};
}
function fillSlot(graph, { binding, info }, slot, value) {
	if (value === void 0) return;
	for (const [index, { node, input }] of (binding.slots[slot] ?? []).entries()) {
		const found = graph[node];
		if (!found || linkOf(found.inputs[input])) continue;
		const filling = {
			slot,
			value,
			index,
			before: found.inputs[input],
			node: found,
			input,
			info
		};
		found.inputs[input] = slotValue(filling);
	}
}
function withPictures(before, request) {
	const { binding, info = {}, references, guide, width, height } = request;
	const wanted = [...places(binding.slots.references, references), ...places(binding.slots.guide, guides(guide))];
	const removal = {
		info,
		keep: keptNodes(binding),
		size: {
			width,
			height
		}
	};
	const stuck = [];
	let graph = before;
	for (const { target, picture } of wanted) {
		const inputs = graph[target.node]?.inputs;
		if (!inputs || linkOf(inputs[target.input])) continue;
		if (picture !== void 0) inputs[target.input] = picture;
		else {
			const without = withoutPicture(graph, target.node, removal);
			if (without) graph = without;
			else stuck.push(target);
		}
	}
	return {
		graph,
		stuck
	};
}
var guides = (guide) => guide === void 0 ? void 0 : guide === null ? [] : [guide];
var places = (targets = [], pictures) => pictures ? targets.map((target, index) => ({
	target,
	picture: pictures[index]
})) : [];
function keptNodes({ slots, output }) {
	return new Set([output, ...[
		"positive",
		"negative",
		"seed",
		"steps",
		"cfg",
		"prefix",
		"picture"
	].flatMap((slot) => (slots[slot] ?? []).map(({ node }) => node))]);
}
export { ownId as a, ancestors as i, frameGraph as n, outputNode as r, fillGraph as t };

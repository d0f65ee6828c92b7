import { c as looseObject } from "./schemas-doHAbnXd.mjs";
import { a as linkOf, n as slotNames, r as apiGraphSchema } from "./binding-CLNKMn5C.mjs";
import { r as ok, t as fail } from "./failure-CK3hypwY.mjs";
import { t as ancestors } from "./frame-graph-CwaVCIv-.mjs";
import { i as typeOf } from "./object-info-BXX4EWjc.mjs";
import { A as bindingOf } from "./page-By7_8KcE.mjs";
// web/core/binding/candidates.ts
var wanted = {
	positive: ["STRING"],
	negative: ["STRING"],
	seed: ["INT"],
	width: ["INT"],
	height: ["INT"],
	steps: ["INT"],
	cfg: ["FLOAT", "INT"],
	checkpoint: ["COMBO"],
	batch: ["INT"],
	prefix: ["STRING"],
	picture: ["COMBO"]
};
function candidatesFor(slot, graph, info, reachable) {
	return [...reachable].flatMap((node) => {
		const { class_type, inputs, _meta } = graph[node] ?? {
			class_type: "",
			inputs: {}
		};
		return Object.entries(inputs).filter(([input, value]) => !linkOf(value) && fits(slot, info, class_type, input, value)).map(([input, value]) => ({
			target: {
				node,
				input
			},
			title: `${_meta?.title ?? class_type}: ${input}`,
			value: String(value).slice(0, 80)
		}));
	});
}
function fits(slot, info, className, input, value) {
	if (slot === "checkpoint") return input === "ckpt_name" || input === "unet_name";
	const type = typeOf(info, className, input) ?? (typeof value === "number" ? "INT" : "STRING");
	return wanted[slot].includes(type);
}
// web/core/binding/markers.ts
var markers = {
	"{{PROMPT}}": "positive",
	"{{NEGATIVE}}": "negative",
	"{{SEED}}": "seed",
	"{{WIDTH}}": "width",
	"{{HEIGHT}}": "height",
	"{{STEPS}}": "steps",
	"{{CFG}}": "cfg",
	"{{PREFIX}}": "prefix"
};
function markedSlots(graph) {
	const found = {};
	for (const [node, { inputs }] of Object.entries(graph)) for (const [input, value] of Object.entries(inputs)) if (typeof value === "string") addMarks(found, value, {
		node,
		input
	});
	return found;
}
function addMarks(found, value, target) {
	for (const [marker, slot] of Object.entries(markers)) {
		if (!value.includes(marker)) continue;
		found[slot] = {
			sure: "sure",
			targets: [...found[slot]?.targets ?? [], target],
			reason: "marker"
		};
	}
}
// web/core/binding/numbers.ts
function findNumbers(graph, samplers) {
	const first = samplers[0];
	if (!first) return {};
	const latent = sizeNode(graph, first);
	return {
		seed: settled(graph, samplers.flatMap((sampler) => noiseOf(graph, sampler))),
		steps: settled(graph, samplers.slice(0, 1).flatMap((sampler) => onSamplerOr(graph, sampler, "steps", "sigmas"))),
		cfg: settled(graph, samplers.slice(0, 1).flatMap((sampler) => onSamplerOr(graph, sampler, "cfg", "guider"))),
		checkpoint: settled(graph, checkpointOf(graph, first)),
		...sizes(graph, latent)
	};
}
var target = (node, input) => ({
	node,
	input
});
function noiseOf(graph, { id, node }) {
	if (node.inputs["add_noise"] === "disable" || node.inputs["add_noise"] === false) return [];
	if ("seed" in node.inputs) return [target(id, "seed")];
	if ("noise_seed" in node.inputs) return [target(id, "noise_seed")];
	const noise = linkOf(node.inputs["noise"]);
	return noise && graph[noise[0]]?.inputs["noise_seed"] !== void 0 ? [target(noise[0], "noise_seed")] : [];
}
function onSamplerOr(graph, { id, node }, input, holder) {
	if (input in node.inputs) return [target(id, input)];
	const link = linkOf(node.inputs[holder]);
	return link && graph[link[0]] && input in (graph[link[0]]?.inputs ?? {}) ? [target(link[0], input)] : [];
}
function checkpointOf(graph, { node }) {
	const guider = linkOf(node.inputs["guider"]);
	let link = linkOf(node.inputs["model"]) ?? linkOf(guider ? graph[guider[0]]?.inputs["model"] : void 0);
	for (let hops = 0; link && hops < 64; hops += 1) {
		const inputs = graph[link[0]]?.inputs ?? {};
		const name = ["ckpt_name", "unet_name"].find((input) => input in inputs);
		if (name) return [target(link[0], name)];
		link = linkOf(inputs["model"]);
	}
	return [];
}
function sizeNode(graph, { node }) {
	let link = linkOf(node.inputs["latent_image"]) ?? linkOf(node.inputs["latent"]);
	for (let hops = 0; link && hops < 64; hops += 1) {
		const inputs = graph[link[0]]?.inputs ?? {};
		if ("width" in inputs && "height" in inputs) return { node: link[0] };
		if (linkOf(inputs["pixels"]) || linkOf(inputs["image"])) return "picture";
		link = linkOf(inputs["samples"]) ?? linkOf(inputs["latent"]) ?? linkOf(inputs["latent_image"]);
	}
}
function sizes(graph, source) {
	if (source === void 0) return {};
	if (source === "picture") {
		const finding = {
			sure: "none",
			targets: [],
			reason: "from-picture"
		};
		return {
			width: finding,
			height: finding
		};
	}
	const { node } = source;
	const batch = "batch_size" in (graph[node]?.inputs ?? {}) ? [target(node, "batch_size")] : [];
	const mirrors = Object.entries(graph).filter(([, { class_type }]) => ["Flux2Scheduler", "ModelSamplingFlux"].includes(class_type));
	const both = (input) => [target(node, input), ...mirrors.map(([id]) => target(id, input))];
	return {
		width: settled(graph, both("width"), "from-picture"),
		height: settled(graph, both("height"), "from-picture"),
		batch: settled(graph, batch)
	};
}
function settled(graph, targets, stuck = "linked") {
	if (targets.length === 0) return {
		sure: "none",
		targets: [],
		reason: "not-there"
	};
	const places = targets.map((place) => primitive(graph, place, 0)).filter((place) => place !== void 0);
	const unique = [...new Map(places.map((place) => [`${place.node} ${place.input}`, place])).values()];
	if (unique.length === 0) return {
		sure: "none",
		targets: [],
		reason: stuck
	};
	return {
		sure: "sure",
		targets: unique,
		reason: "traced"
	};
}
function primitive(graph, place, depth) {
	const link = linkOf(graph[place.node]?.inputs[place.input]);
	if (!link) return place;
	const inputs = graph[link[0]]?.inputs ?? {};
	const input = [
		"value",
		"seed",
		"int",
		"number",
		place.input
	].find((name) => name in inputs);
	return input && depth < 16 ? primitive(graph, {
		node: link[0],
		input
	}, depth + 1) : void 0;
}
// web/core/binding/samplers.ts
var linked = (node, input) => linkOf(node.inputs[input]) !== void 0;
function isSampler(node) {
	if (!node) return false;
	if (linked(node, "guider") && linked(node, "sigmas")) return true;
	return ("seed" in node.inputs || "noise_seed" in node.inputs) && linked(node, "positive");
}
function samplersBefore(graph, output) {
	return [...ancestors(graph, output)].flatMap((id) => {
		const node = graph[id];
		return node && isSampler(node) ? [{
			id,
			node,
			depth: samplerCount(graph, id)
		}] : [];
	}).sort((a, b) => a.depth - b.depth).map(({ id, node }) => ({
		id,
		node
	}));
}
var samplerCount = (graph, id) => [...ancestors(graph, id)].filter((other) => isSampler(graph[other])).length;
// web/core/binding/outputs.ts
function chooseOutput(graph, info) {
	const ids = Object.keys(graph).filter((id) => savesImages(graph, info, id));
	const savers = ids.filter((id) => !isPreview(graph, id));
	const [best, next] = rank(graph, savers.length > 0 ? savers : ids);
	if (!best) return void 0;
	if (savers.length === 0) return {
		graph: asSaver(graph, best.id),
		node: best.id,
		sure: "guess",
		reason: "preview-only"
	};
	return next && [...next.samplers].some((sampler) => !best.samplers.has(sampler)) ? {
		graph,
		node: best.id,
		sure: "guess",
		reason: "several-outputs"
	} : {
		graph,
		node: best.id,
		sure: "sure",
		reason: "traced"
	};
}
var isPreview = (graph, id) => graph[id]?.class_type === "PreviewImage";
function savesImages(graph, info, id) {
	const node = graph[id];
	if (!node || !info[node.class_type]?.output_node) return false;
	if (!linkOf(node.inputs["images"])) return false;
	return isPreview(graph, id) || "filename_prefix" in node.inputs;
}
function rank(graph, ids) {
	return ids.map((id) => {
		const before = ancestors(graph, id);
		return {
			id,
			samplers: new Set([...before].filter((other) => isSampler(graph[other]))),
			size: before.size
		};
	}).sort((a, b) => b.samplers.size - a.samplers.size || b.size - a.size);
}
function asSaver(graph, id) {
	const images = graph[id]?.inputs["images"];
	return {
		...graph,
		[id]: {
			class_type: "SaveImage",
			inputs: {
				images,
				filename_prefix: ""
			}
		}
	};
}
// web/core/binding/texts.ts
var textInputs = [
	"text",
	"prompt",
	"text_g",
	"text_l",
	"clip_l",
	"clip_g",
	"t5xxl",
	"llama",
	"bert",
	"mt5xl",
	"user_prompt"
];
var conditioningInputs = [
	"conditioning",
	"conditioning_1",
	"conditioning_2",
	"conditioning_to",
	"conditioning_from"
];
var literalInputs = [
	"value",
	"text",
	"string",
	"string_a",
	"prompt"
];
function findTexts(graph, info, samplers) {
	const first = samplers[0];
	if (!first) return {};
	const positive = findingOf(graph, samplers.map((sampler) => trailOf(graph, info, sampler, "positive")));
	return {
		positive,
		negative: negativeOf(trailOf(graph, info, first, "negative"), positive.targets)
	};
}
function findingOf(graph, trails) {
	const [first] = trails;
	const group = first?.groups[0];
	if (!first || !group) return {
		sure: "choose",
		targets: [],
		reason: "not-there"
	};
	if (first.groups.length > 1) return {
		sure: "choose",
		targets: [],
		reason: "several-texts"
	};
	const stages = uniqueTargets(trails.flatMap((trail) => trail.groups.flat()));
	if (new Set(stages.map((target) => valueAt(graph, target))).size > 1) {
		if (!stages.every(({ node }) => node === group[0]?.node)) return {
			sure: "choose",
			targets: [],
			reason: "several-samplers"
		};
	}
	return first.rewritten ? {
		sure: "guess",
		targets: stages,
		reason: "rewritten"
	} : {
		sure: "sure",
		targets: stages,
		reason: "traced"
	};
}
var valueAt = (graph, { node, input }) => graph[node]?.inputs[input];
function negativeOf(trail, positive) {
	const group = trail.groups[0];
	if (!group) return {
		sure: "none",
		targets: [],
		reason: trail.zeroed ? "zeroed-out" : "not-there"
	};
	if (keyOf(group) === keyOf(positive)) return {
		sure: "none",
		targets: [],
		reason: "same-text"
	};
	if (trail.groups.length > 1) return {
		sure: "choose",
		targets: [],
		reason: "several-texts"
	};
	return {
		sure: trail.rewritten ? "guess" : "sure",
		targets: group,
		reason: trail.rewritten ? "rewritten" : "traced"
	};
}
var uniqueTargets = (targets) => [...new Map(targets.map((target) => [keyOf([target]), target])).values()];
var keyOf = (targets) => targets.map(({ node, input }) => `${node} ${input}`).join();
function trailOf(graph, info, sampler, side) {
	const trail = {
		groups: [],
		rewritten: false,
		zeroed: false
	};
	const start = conditioningOf(graph, sampler.node, side);
	if (start) follow({
		graph,
		info,
		trail,
		side,
		seen: new Set()
	}, start);
	return trail;
}
function conditioningOf(graph, node, side) {
	const guider = linkOf(node.inputs["guider"]);
	const holder = guider ? graph[guider[0]] : node;
	if (!holder) return void 0;
	return (side === "positive" ? [
		"positive",
		"conditioning",
		"cond1"
	] : ["negative"]).map((name) => linkOf(holder.inputs[name])).find((link) => link !== void 0);
}
function follow(walk, [id, outlet]) {
	const node = walk.graph[id];
	if (!node || walk.seen.has(`${id} ${outlet}`)) return;
	walk.seen.add(`${id} ${outlet}`);
	if (node.class_type === "ConditioningZeroOut" && walk.side === "negative") {
		walk.trail.zeroed = true;
		return;
	}
	const texts = encoderTexts(node);
	if (texts.length > 0) return addGroup(walk, id, texts);
	for (const link of onwards(walk, node, outlet)) follow(walk, link);
}
function encoderTexts(node) {
	return linkOf(node.inputs["clip"]) !== void 0 || /encode/iu.test(node.class_type) ? textInputs.filter((input) => input in node.inputs) : [];
}
function addGroup(walk, id, inputs) {
	const group = uniqueTargets(inputs.flatMap((input) => literal(walk, {
		node: id,
		input
	}, 0)));
	const known = walk.trail.groups.some((other) => keyOf(other) === keyOf(group));
	if (group.length > 0 && !known) walk.trail.groups.push(group);
}
function literal(walk, target, depth) {
	const link = linkOf(walk.graph[target.node]?.inputs[target.input]);
	if (!link) return [target];
	const node = walk.graph[link[0]];
	if (!node || depth > 16) return [];
	if (!isTextSource(node)) walk.trail.rewritten = true;
	const input = literalInputs.find((name) => typeof node.inputs[name] === "string" || linkOf(node.inputs[name]));
	return input ? literal(walk, {
		node: link[0],
		input
	}, depth + 1) : [];
}
var isTextSource = (node) => /primitive|string|text|prompt/iu.test(node.class_type) && !/generate|llm|enhanc/iu.test(node.class_type);
function onwards(walk, node, outlet) {
	if (linkOf(node.inputs["positive"]) && linkOf(node.inputs["negative"])) return links(node, [outlet === 1 ? "negative" : "positive"]);
	const live = liveBranch(walk.graph, node);
	if (live) return links(node, [live]);
	const typed = Object.keys(node.inputs).filter((input) => typeOf(walk.info, node.class_type, input) === "CONDITIONING");
	const named = typed.length > 0 ? typed : conditioningInputs.filter((input) => input in node.inputs);
	return named.length > 0 ? links(node, named) : links(node, Object.keys(node.inputs).slice(outlet, outlet + 1));
}
function liveBranch(graph, node) {
	if (!("on_true" in node.inputs && "on_false" in node.inputs)) return void 0;
	const link = linkOf(node.inputs["switch"]);
	return (link ? graph[link[0]]?.inputs["value"] : node.inputs["switch"]) === true ? "on_true" : "on_false";
}
var links = (node, inputs) => inputs.map((input) => linkOf(node.inputs[input])).filter((link) => link !== void 0);
// web/core/binding/trace.ts
var shownSlots = slotNames.filter((slot) => slot !== "picture");
function readGraph(graph, info) {
	const output = chooseOutput(graph, info);
	if (!output) return fail("bad-graph", { why: "no-output" });
	const saved = output.graph;
	const samplers = samplersBefore(saved, output.node);
	const found = {
		...findTexts(saved, info, samplers),
		...findNumbers(saved, samplers),
		prefix: {
			sure: output.sure,
			targets: [{
				node: output.node,
				input: "filename_prefix"
			}],
			reason: output.reason
		},
		...markedSlots(saved)
	};
	const reachable = ancestors(saved, output.node);
	const slots = shownSlots.map((slot) => {
		return {
			slot,
			...found[slot] ?? {
				sure: "none",
				targets: [],
				reason: "not-there"
			},
			candidates: candidatesFor(slot, saved, info, reachable)
		};
	});
	return ok({
		graph: saved,
		binding: bindingOf(slots, output.node),
		slots
	});
}
// web/services/comfy/canvas.ts
var promptSchema = looseObject({ output: apiGraphSchema });
async function readCanvas(host, info) {
	const prompt = await host.graphToPrompt().then((value) => promptSchema.safeParse(value), () => void 0);
	if (!prompt?.success) return fail("bad-graph", { why: "unreadable" });
	const graph = prompt.data.output;
	if (Object.keys(graph).length === 0) return fail("bad-graph", { why: "empty" });
	const reading = readGraph(graph, info);
	return reading.ok ? ok({
		name: host.canvasName(),
		graph: reading.value.graph,
		reading: reading.value
	}) : reading;
}
export { readCanvas };

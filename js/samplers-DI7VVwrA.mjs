import { r as linkOf } from "./api-graph-C1jd5St7.mjs";
import { c as typeOf, o as outputNamesOf } from "./object-info-DxdVAR_V.mjs";
// web/core/binding/tables/passing.ts
var carriers = {
	CONDITIONING: [
		"conditioning",
		"conditioning_1",
		"conditioning_2",
		"conditioning_to",
		"conditioning_from",
		"conditioning1",
		"conditioning2",
		"text_embeds"
	],
	STRING: [
		"text",
		"string",
		"value",
		"prompt",
		"text1",
		"string_a"
	],
	INT: [
		"value",
		"int",
		"number",
		"seed"
	],
	FLOAT: [
		"value",
		"float",
		"number"
	],
	BOOLEAN: ["value", "boolean"],
	MODEL: [
		"model",
		"model1",
		"unet"
	],
	CLIP: ["clip", "clip1"],
	LATENT: [
		"samples",
		"latent",
		"latent_image",
		"samples_to",
		"samples1",
		"latent1",
		"video_latent",
		"av_latent"
	],
	IMAGE: [
		"image",
		"images",
		"pixels",
		"image1",
		"image_1"
	],
	SIGMAS: ["sigmas", "sigmas_1"],
	GUIDER: ["guider"],
	NOISE: ["noise", "noise1"]
};
var pairNodes = new Set([
	"ControlNetApplyAdvanced",
	"ControlNetApplySD3",
	"ControlNetInpaintingAliMamaApply",
	"InpaintModelConditioning",
	"InstructPixToPixConditioning",
	"WanImageToVideo",
	"WanFirstLastFrameToVideo",
	"WanFunControlToVideo",
	"WanVaceToVideo",
	"HunyuanVideo15ImageToVideo",
	"LTXVConditioning",
	"LTXVImgToVideo",
	"LTXVAddGuide",
	"LTXVCropGuides",
	"ImpactControlNetApplyAdvancedSEGS",
	"ACN_AdvancedControlNetApply"
]);
var booleanSwitches = {
	ComfySwitchNode: {
		by: "switch",
		off: "on_false",
		on: "on_true"
	},
	ComfySoftSwitchNode: {
		by: "switch",
		off: "on_false",
		on: "on_true"
	},
	"easy ifElse": {
		by: "boolean",
		off: "on_false",
		on: "on_true"
	},
	ImpactConditionalBranch: {
		by: "cond",
		off: "ff_value",
		on: "tt_value"
	},
	"Switch any [Crystools]": {
		by: "boolean",
		off: "on_false",
		on: "on_true"
	},
	LazySwitchKJ: {
		by: "switch",
		off: "on_false",
		on: "on_true"
	}
};
var numberSwitches = {
	ImpactSwitch: {
		by: "select",
		branch: "input"
	},
	LatentSwitch: {
		by: "select",
		branch: "input"
	},
	"CR Text Input Switch": {
		by: "Input",
		branch: "text"
	},
	"CR Image Input Switch": {
		by: "Input",
		branch: "image"
	},
	"CR Conditioning Input Switch": {
		by: "Input",
		branch: "conditioning"
	},
	"CR Latent Input Switch": {
		by: "Input",
		branch: "latent"
	},
	"CR Model Input Switch": {
		by: "Input",
		branch: "model"
	},
	"CR Clip Input Switch": {
		by: "Input",
		branch: "clip"
	},
	"easy anythingIndexSwitch": {
		by: "index",
		branch: "value"
	}
};
var firstConnected = {
	"Any Switch (rgthree)": "any_",
	"easy anyIndexSwitch": "value"
};
var partTimeConditioning = new Set([
	"ConditioningSetArea",
	"ConditioningSetAreaPercentage",
	"ConditioningSetAreaPercentageVideo",
	"ConditioningSetMask",
	"ConditioningSetTimestepRange",
	"ConditioningSetProperties",
	"ConditioningSetPropertiesAndCombine",
	"PairConditioningSetProperties",
	"Regional Conditioning Simple (Inspire)"
]);
// web/core/binding/tables/pipes.ts
var contextOutlets = [
	"base_ctx",
	"model",
	"clip",
	"vae",
	"positive",
	"negative",
	"latent",
	"images",
	"seed"
];
var basic = [
	"model",
	"clip",
	"vae",
	"positive",
	"negative"
];
var pipes = {
	ToBasicPipe: {
		outlets: [],
		bases: []
	},
	EditBasicPipe: {
		outlets: [],
		bases: ["basic_pipe"]
	},
	FromBasicPipe: {
		outlets: basic,
		bases: ["basic_pipe"]
	},
	FromBasicPipe_v2: {
		outlets: ["basic_pipe", ...basic],
		bases: ["basic_pipe"]
	}
};
// web/core/binding/wiring.ts
var nodeAt = (graph, id) => Object.hasOwn(graph, id) ? graph[id] : void 0;
var linkAt = (graph, id, input) => linkOf(nodeAt(graph, id)?.inputs[input]);
var keyOf = ({ node, input }) => `${node} ${input}`;
var uniqueTargets = (targets) => [...new Map(targets.map((target) => [keyOf(target), target])).values()];
function titleOf(node) {
	const { _meta: meta } = node ?? {};
	return meta?.title ?? "";
}
function wiringOf(graph) {
	const ids = Object.keys(graph);
	const places = new Map(ids.map((id, place) => [id, place]));
	return {
		ids,
		places,
		before: ids.map((id) => {
			const found = [];
			for (const value of Object.values(graph[id]?.inputs ?? {})) {
				const place = places.get(linkOf(value)?.[0] ?? "");
				if (place !== void 0) found.push(place);
			}
			return found;
		})
	};
}
function reach({ before, places }, id, marks) {
	const open = [places.get(id) ?? -1];
	const seen = new Uint8Array(before.length);
	let [size, marked] = [0, 0];
	for (let place = open.pop(); place !== void 0; place = open.pop()) {
		if (seen[place] !== 0) continue;
		seen[place] = 1;
		size += 1;
		if (marks.has(place)) marked += 1;
		for (const next of before[place] ?? []) if (seen[next] === 0) open.push(next);
	}
	return {
		size,
		marked
	};
}
function orderTo(wiring, id) {
	const places = inOrder(wiring, wiring.places.get(id) ?? 0);
	return new Map(places.map((place, index) => [wiring.ids[place] ?? "", index]));
}
function inOrder({ before }, from) {
	const done = [];
	const open = [from];
	const states = new Uint8Array(before.length);
	for (let place = open.at(-1); place !== void 0; place = open.at(-1)) {
		if (states[place] === 0) {
			states[place] = 1;
			for (const next of (before[place] ?? []).toReversed()) if (states[next] === 0) open.push(next);
			continue;
		}
		open.pop();
		if (states[place] === 1) done.push(place);
		states[place] = 2;
	}
	return done;
}
// web/core/binding/pipes.ts
var HOPS = 64;
var planOf = (node) => {
	if (Object.hasOwn(pipes, node.class_type)) return pipes[node.class_type];
	if (!/^Context .*\(rgthree\)$|^Context \(rgthree\)$/u.test(node.class_type)) return void 0;
	return {
		outlets: contextOutlets,
		bases: ["base_ctx", ...Object.keys(node.inputs).filter((input) => /^ctx_\d+$/u.test(input)).sort()]
	};
};
function pipedLinks(trace, node, outlet) {
	const part = planOf(node)?.outlets[outlet];
	if (part === void 0) return planOf(node) && [];
	let holder = node;
	for (let hops = 0; holder && hops < HOPS; hops += 1) {
		const direct = linkOf(holder.inputs[part]);
		if (direct) return [direct];
		const { inputs } = holder;
		const base = planOf(holder)?.bases.map((input) => linkOf(inputs[input])).find((link) => link !== void 0);
		holder = base && nodeAt(trace.graph, base[0]);
	}
	return [];
}
// web/core/binding/passing.ts
function onwards(trace, [id, outlet], kind, side = "positive") {
	const node = nodeAt(trace.graph, id);
	if (!node) return [];
	const piped = pipedLinks(trace, node, outlet);
	if (piped) return piped;
	return linksOf(node, liveBranch(trace, node) ?? pairBranch(trace, node, outlet, kind, side) ?? sameKind(trace, node, outlet, kind));
}
var linksOf = (node, inputs) => inputs.map((input) => linkOf(node.inputs[input])).filter((link) => link !== void 0);
var isLinked = (node, input) => linkOf(node.inputs[input]) !== void 0;
function liveBranch(trace, node) {
	const first = own(firstConnected, node.class_type);
	if (first !== void 0) return Object.keys(node.inputs).filter((input) => input.startsWith(first)).filter((input) => isLinked(node, input)).slice(0, 1);
	return booleanBranch(trace, node) ?? numberBranch(trace, node);
}
function booleanBranch(trace, node) {
	const listed = own(booleanSwitches, node.class_type);
	const shape = "on_true" in node.inputs && "on_false" in node.inputs;
	const plan = listed ?? (shape ? {
		by: "switch",
		off: "on_false",
		on: "on_true"
	} : void 0);
	if (!plan) return void 0;
	const value = constantOf(trace, node, plan.by);
	if (typeof value !== "boolean") return [plan.on, plan.off];
	return [value ? plan.on : plan.off];
}
function numberBranch(trace, node) {
	const plan = own(numberSwitches, node.class_type);
	if (!plan) return void 0;
	const value = constantOf(trace, node, plan.by);
	if (typeof value === "number" && `${plan.branch}${value}` in node.inputs) return [`${plan.branch}${value}`];
	return Object.keys(node.inputs).filter((input) => input.startsWith(plan.branch));
}
function constantOf(trace, node, input) {
	let value = node.inputs[input];
	for (let hops = 0; hops < 32; hops += 1) {
		const link = linkOf(value);
		if (!link) return value;
		const source = nodeAt(trace.graph, link[0]);
		const inputs = Object.keys(source?.inputs ?? {});
		if (!source || inputs.length !== 1 && !("value" in source.inputs)) return void 0;
		value = source.inputs["value"] ?? source.inputs[inputs[0] ?? ""];
	}
}
function pairBranch(trace, node, outlet, kind, side) {
	if (kind !== "CONDITIONING" || !isLinked(node, "positive") || !isLinked(node, "negative")) return void 0;
	const name = outputNamesOf(trace.info, node.class_type)[outlet]?.toLowerCase();
	if (name?.includes("neg")) return ["negative"];
	if (name?.includes("pos")) return ["positive"];
	if (pairNodes.has(node.class_type) || name !== void 0) return [outlet === 1 ? "negative" : "positive"];
	return [side];
}
function sameKind(trace, node, outlet, kind) {
	const inputs = Object.keys(node.inputs).filter((input) => isLinked(node, input));
	const typed = inputs.filter((input) => typeOf(trace.info, node.class_type, input) === kind);
	const name = outputNamesOf(trace.info, node.class_type)[outlet];
	if (name !== void 0 && typed.length > 1 && typed.includes(name)) return [name];
	if (typed.length > 0) return typed;
	const named = carriers[kind].filter((input) => inputs.includes(input));
	if (named.length > 0) return named;
	const wild = inputs.filter((input) => isWild(typeOf(trace.info, node.class_type, input)));
	const same = name !== void 0 && wild.includes(name) ? name : Object.keys(node.inputs)[outlet];
	return same !== void 0 && wild.includes(same) ? [same] : [];
}
var isWild = (type) => type === void 0 || type === "*" || type.startsWith("COMFY_");
var own = (table, name) => Object.hasOwn(table, name) ? table[name] : void 0;
// web/core/binding/tables/samplers.ts
var conditioningInputs = {
	BasicGuider: {
		positive: ["conditioning"],
		negative: []
	},
	CFGGuider: {
		positive: ["positive"],
		negative: ["negative"]
	},
	DualCFGGuider: {
		positive: ["cond1"],
		negative: ["negative"]
	},
	PerpNegGuider: {
		positive: ["positive"],
		negative: ["negative"]
	},
	WanVideoSampler: {
		positive: ["text_embeds"],
		negative: ["text_embeds"]
	}
};
var anyConditioning = {
	positive: [
		"positive",
		"conditioning",
		"cond1",
		"base_positive",
		"text_embeds"
	],
	negative: [
		"negative",
		"base_negative",
		"text_embeds"
	]
};
var seedInputs = ["seed", "noise_seed"];
var latentInputs = [
	"latent_image",
	"latent",
	"samples",
	"image"
];
var wildcardSeeds = {
	ImpactWildcardProcessor: "seed",
	ImpactWildcardEncode: "seed",
	DPRandomGenerator: "seed",
	WildcardEncode: "seed",
	"WildcardEncode //Inspire": "seed",
	"easy wildcards": "seed",
	"Text Random Prompt": "seed",
	"Text Load Line From File": "seed"
};
// web/core/binding/samplers.ts
var linked = (node, input) => linkOf(node.inputs[input]) !== void 0;
function isSampler(node) {
	if (!node) return false;
	if (linked(node, "guider") && linked(node, "sigmas")) return true;
	if (!seedInputs.some((input) => input in node.inputs)) return false;
	return (linked(node, "positive") || linked(node, "base_positive") || linked(node, "text_embeds")) && (linked(node, "model") || linked(node, "basic_pipe") || latentInputs.some((input) => linked(node, input)));
}
function samplersBefore(trace) {
	const depths = new Map();
	const found = [];
	for (const id of trace.order.keys()) {
		const node = nodeAt(trace.graph, id);
		if (!node) continue;
		const depth = depthBefore(depths, node);
		const samples = isSampler(node);
		depths.set(id, samples ? depth + 1 : depth);
		if (samples) found.push({
			id,
			node,
			depth
		});
	}
	return found.sort((a, b) => a.depth - b.depth);
}
function depthBefore(depths, node) {
	let depth = 0;
	for (const value of Object.values(node.inputs)) {
		const link = linkOf(value);
		if (link) depth = Math.max(depth, depths.get(link[0]) ?? 0);
	}
	return depth;
}
function guiderOf(graph, { id, node }) {
	const link = linkOf(node.inputs["guider"]);
	const guider = link && nodeAt(graph, link[0]);
	return link && guider ? {
		id: link[0],
		node: guider
	} : {
		id,
		node
	};
}
function conditioningOf(graph, sampler, side) {
	const { node } = guiderOf(graph, sampler);
	return (own(conditioningInputs, node.class_type) ?? anyConditioning)[side].map((name) => linkOf(node.inputs[name])).find((link) => link !== void 0);
}
var addsNoise = ({ node }) => !["disable", false].some((off) => node.inputs["add_noise"] === off);
var firstPasses = (samplers) => samplers.filter(({ depth }) => depth === samplers[0]?.depth);
export { reach as _, isSampler as a, wiringOf as b, seedInputs as c, onwards as d, own as f, orderTo as g, nodeAt as h, guiderOf as i, wildcardSeeds as l, linkAt as m, conditioningOf as n, samplersBefore as o, keyOf as p, firstPasses as r, latentInputs as s, addsNoise as t, liveBranch as u, titleOf as v, partTimeConditioning as x, uniqueTargets as y };

import { C as unknown, S as union, _ as record, a as array, f as number, m as optional, u as looseObject, x as tuple, y as string } from "./schemas-qwsMpdzP.mjs";
import { r as ok, t as fail } from "./failure-BCOygjpK.mjs";
import { r as linkOf } from "./api-graph-C1jd5St7.mjs";
import { b as wiringOf, c as seedInputs, d as onwards, f as own, h as nodeAt, i as guiderOf, l as wildcardSeeds, n as conditioningOf, o as samplersBefore, p as keyOf, r as firstPasses, s as latentInputs, t as addsNoise, u as liveBranch, v as titleOf, x as partTimeConditioning, y as uniqueTargets } from "./samplers-DI7VVwrA.mjs";
import { c as fixedScalers, l as sizeInputs, n as pictureSlots, o as fieldOf, r as pictureLoaders, s as batchInputs, t as findPictures, u as sizeMirrors } from "./pictures--DvAlgtl.mjs";
import { n as slotNames } from "./binding-BLOLuAeI.mjs";
import { c as typeOf } from "./object-info-DxdVAR_V.mjs";
import { choicesFor, n as chooseOutput, r as prefixInputs, t as repairBinding } from "./canvas-choices-kzihBQ4O.mjs";
import { t as marks } from "./marks-B6yOqhUk.mjs";
import { z as bindingOf } from "./page-t0HZRCOn.mjs";
// web/core/binding/tables/texts.ts
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
var encoderTexts = {
	WanVideoTextEncode: {
		positive: ["positive_prompt"],
		negative: ["negative_prompt"]
	},
	WanVideoTextEncodeCached: {
		positive: ["positive_prompt"],
		negative: ["negative_prompt"]
	},
	ImpactWildcardEncode: {
		positive: ["wildcard_text", "populated_text"],
		negative: ["wildcard_text", "populated_text"]
	}
};
var pairedTexts = [
	["positive_prompt", "negative_prompt"],
	["positive", "negative"],
	["text_positive", "text_negative"],
	["prompt", "negative_prompt"]
];
var encodes = /encode/iu;
var textSources = {
	PrimitiveString: ["value"],
	PrimitiveStringMultiline: ["value"],
	PrimitiveNode: ["value"],
	String: ["value", "String"],
	"String Literal": ["string"],
	StringConstant: ["string"],
	StringConstantMultiline: ["string"],
	"Text Multiline": ["text"],
	"Text _O": ["text"],
	"CR Text": ["text"],
	"CR Prompt Text": ["prompt"],
	"ttN text": ["text"],
	"easy positive": ["positive"],
	"easy negative": ["negative"],
	JjkText: ["text"],
	Textbox: ["text"],
	ShowText: ["text"],
	"ShowText|pysssss": ["text"],
	ETN_Parameter: ["default"],
	SwarmInputText: ["value"],
	ComfyUIDeployExternalText: ["default_value"],
	ComfyUIDeployExternalTextAny: ["default_value"],
	ComfyUIDeployExternalTextSingleLine: ["default_value"]
};
var textJoins = {
	StringConcatenate: ["string_a", "string_b"],
	JoinStrings: ["string1", "string2"],
	"Text Concatenate": [
		"text_a",
		"text_b",
		"text_c",
		"text_d"
	],
	"Text Concatenate (JPS)": [
		"text1",
		"text2",
		"text3",
		"text4",
		"text5"
	],
	"CR Text Concatenate": ["text1", "text2"],
	ConcatText: ["text1", "text2"],
	"StringFunction|pysssss": [
		"text_a",
		"text_b",
		"text_c"
	],
	"ttN concat": [
		"text1",
		"text2",
		"text3"
	],
	"easy promptConcat": ["prompt1", "prompt2"]
};
var textChanges = {
	ImpactWildcardProcessor: ["wildcard_text", "populated_text"],
	DPRandomGenerator: ["text"],
	CaseConverter: ["string"],
	StringTrim: ["string"],
	StringSubstring: ["string"],
	RegexReplace: ["string"],
	"Text Find and Replace": ["text"]
};
var textModels = {
	TextGenerate: ["prompt"],
	TextGenerateLTX2Prompt: ["prompt"],
	OllamaGenerate: ["prompt"],
	OllamaGenerateV2: ["prompt"],
	OpenAIChatNode: ["prompt"],
	GeminiNode: ["prompt"]
};
var textModelNames = /text.?gen|\bllm|llm\b|LLM|enhanc|gpt|ollama|gemini|claude|openai|prompt.?(gen|rewrit|writ|expan)|rewrit|chat|caption|florence|joy.?caption|vlm/u;
var textModelInputs = [
	"prompt",
	"user_prompt",
	"text",
	"string",
	"instruction",
	"question",
	"query",
	"input"
];
// web/core/binding/conditioning.ts
var known = new WeakMap();
function conditioningBehind(trace, start, side) {
	const ofTrace = known.get(trace) ?? new Map();
	known.set(trace, ofTrace);
	const key = `${side} ${start?.join(" ") ?? ""}`;
	const found = ofTrace.get(key) ?? followed(trace, start, side);
	ofTrace.set(key, found);
	return found;
}
function followed(trace, start, side) {
	const found = {
		encoders: [],
		zeroed: false,
		ends: [],
		guidance: []
	};
	const open = start ? [{
		link: start,
		restricted: false,
		zeroed: false
	}] : [];
	const seen = new Set();
	for (let step = open.pop(); step; step = open.pop()) {
		const key = `${step.link[0]} ${step.link[1]} ${step.restricted} ${step.zeroed}`;
		if (seen.has(key)) continue;
		seen.add(key);
		open.push(...walk(trace, step, side, found).toReversed());
	}
	return {
		...found,
		encoders: merged(found.encoders)
	};
}
function walk(trace, { link, restricted, zeroed }, side, found) {
	const [id] = link;
	const node = nodeAt(trace.graph, id);
	if (!node) return [];
	if (node.class_type === "ConditioningZeroOut" && side === "negative") {
		found.zeroed = true;
		return [];
	}
	if (typeof node.inputs["guidance"] === "number" || linkOf(node.inputs["guidance"])) found.guidance.push({
		node: id,
		input: "guidance"
	});
	const next = onwards(trace, link, "CONDITIONING", side);
	const inputs = encoderInputs(node, side);
	const adds = inputs.length > 0 && next.length > 0 && linkOf(node.inputs["conditioning_to"]) !== void 0;
	if (inputs.length > 0 && !adds) {
		found.encoders.push({
			node: id,
			inputs,
			restricted,
			zeroed
		});
		return [];
	}
	if (next.length === 0) found.ends.push(id);
	const parts = partTimeConditioning.has(node.class_type);
	const zeroes = node.class_type === "ConditioningZeroOut";
	return next.map((further) => ({
		link: further,
		restricted: restricted || parts,
		zeroed: zeroed || zeroes
	}));
}
function encoderInputs(node, side) {
	const listed = own(encoderTexts, node.class_type);
	const has = (input) => Object.hasOwn(node.inputs, input);
	if (listed) return listed[side].filter(has);
	const pair = pairedTexts.find((names) => names.every((name) => isText(node.inputs[name])));
	if (pair && pair.some((name) => typeof node.inputs[name] === "string")) return [pair[side === "positive" ? 0 : 1]];
	return linkOf(node.inputs["clip"]) !== void 0 || encodes.test(node.class_type) ? textInputs.filter(has) : [];
}
var isText = (value) => typeof value === "string" || linkOf(value) !== void 0;
function merged(encoders) {
	const byNode = new Map();
	for (const encoder of encoders) {
		const known = byNode.get(encoder.node);
		if (known) {
			known.restricted &&= encoder.restricted;
			known.zeroed &&= encoder.zeroed;
		} else byNode.set(encoder.node, { ...encoder });
	}
	return [...byNode.values()];
}
// web/core/binding/amounts.ts
function findAmounts(trace, samplers) {
	const [first] = samplers;
	if (!first) return {};
	const shared = sharingSteps(samplers);
	const alone = firstPasses(samplers).every((sampler) => shared.includes(sampler));
	const { guidance } = conditioningBehind(trace, conditioningOf(trace.graph, first, "positive"), "positive");
	return {
		steps: doubted(settled(trace, shared.flatMap((sampler) => stepsOf(trace, sampler, "steps"))), alone),
		cfg: doubted(settled(trace, shared.flatMap((sampler) => cfgOf(trace, sampler))), alone),
		guidance: settled(trace, guidance.slice(0, 1)),
		denoise: settled(trace, stepsOf(trace, first, "denoise"))
	};
}
var doubted = (finding, alone) => alone || finding.sure !== "sure" ? finding : {
	...finding,
	sure: "guess",
	reason: "first-stage"
};
function sharingSteps(samplers) {
	const [first, ...others] = samplers;
	if (!first || !("end_at_step" in first.node.inputs)) return first ? [first] : [];
	const goesOn = (sampler) => (!addsNoise(sampler) || sampler.depth === first.depth) && String(sampler.node.inputs["steps"]) === String(first.node.inputs["steps"]);
	return [first, ...others.filter((sampler) => "start_at_step" in sampler.node.inputs && goesOn(sampler))];
}
function stepsOf(trace, { id, node }, input) {
	if (Object.hasOwn(node.inputs, input)) return [{
		node: id,
		input
	}];
	const source = sourceWith(trace, linkOf(node.inputs["sigmas"]), input);
	return source ? [source] : [];
}
function sourceWith(trace, start, input) {
	let link = start;
	for (let hops = 0; link && hops < 32; hops += 1) {
		const [id] = link;
		if (Object.hasOwn(nodeAt(trace.graph, id)?.inputs ?? {}, input)) return {
			node: id,
			input
		};
		const further = onwards(trace, link, "SIGMAS");
		link = further.length === 1 ? further[0] : void 0;
	}
}
function cfgOf(trace, sampler) {
	const { id, node } = guiderOf(trace.graph, sampler);
	const input = ["cfg", "cfg_conds"].find((name) => Object.hasOwn(node.inputs, name));
	return input === void 0 ? [] : [{
		node: id,
		input
	}];
}
function settled(trace, asked) {
	if (asked.length === 0) return {
		sure: "none",
		targets: [],
		reason: "not-there"
	};
	const targets = uniqueTargets(asked.map((target) => fieldOf(trace, target)).filter((field) => field !== void 0));
	if (targets.length === 0) return {
		sure: "none",
		targets,
		reason: "linked"
	};
	if (new Set(targets.map(({ node, input }) => nodeAt(trace.graph, node)?.inputs[input])).size > 1) return {
		sure: "guess",
		targets: targets.slice(0, 1),
		reason: "first-stage"
	};
	return {
		sure: "sure",
		targets,
		reason: "traced"
	};
}
// web/core/binding/tables/models.ts
var modelFiles = [
	"ckpt_name",
	"unet_name",
	"model_name",
	"base_ckpt_name",
	"gguf_name",
	"model"
];
// web/core/binding/candidates.ts
var wanted = {
	positive: "text",
	negative: "text",
	seed: "whole",
	width: "whole",
	height: "whole",
	steps: "whole",
	cfg: "number",
	guidance: "number",
	denoise: "number",
	checkpoint: "model",
	batch: "whole",
	prefix: "prefix",
	picture: "picture",
	references: "picture",
	guide: "picture",
	strength: "number"
};
function allCandidates(graph, info, reachable) {
	const found = {
		text: [],
		whole: [],
		number: [],
		model: [],
		picture: [],
		prefix: []
	};
	for (const id of reachable) {
		const node = nodeAt(graph, id);
		for (const [input, value] of Object.entries(node?.inputs ?? {})) {
			if (!node || linkOf(value)) continue;
			for (const kind of kindsOf(info, node, input, value)) found[kind].push(candidateOf(graph, {
				node: id,
				input
			}));
		}
	}
	const entries = slotNames.map((slot) => [slot, found[wanted[slot]]]);
	return Object.fromEntries(entries);
}
function kindsOf(info, node, input, value) {
	if (typeof value === "string") return textKinds(info, node, input);
	if (typeof value !== "number") return [];
	const type = typeOf(info, node.class_type, input) ?? (Number.isInteger(value) ? "INT" : "FLOAT");
	if (type === "INT") return ["whole", "number"];
	return type === "FLOAT" ? ["number"] : [];
}
function textKinds(info, { class_type }, input) {
	if (own(pictureLoaders, class_type) === input) return ["picture"];
	if (modelFiles.includes(input) && input.endsWith("_name")) return ["model"];
	if (prefixInputs.includes(input)) return ["prefix"];
	return (typeOf(info, class_type, input) ?? "STRING") === "STRING" ? ["text"] : [];
}
function candidateOf(graph, target) {
	const node = nodeAt(graph, target.node);
	const value = node?.inputs[target.input];
	const inside = target.node.split(":").slice(0, -1);
	const twins = twinsOf(node, target);
	return {
		target,
		title: `${titleOf(node) || (node?.class_type ?? "")}: ${target.input}`,
		value: [
			"string",
			"number",
			"boolean"
		].includes(typeof value) ? String(value).slice(0, 80) : "",
		...inside.length > 0 && { inside },
		...twins.length > 0 && { twins }
	};
}
function twinsOf(node, target) {
	if (!node || !linkOf(node.inputs["clip"]) || !textInputs.includes(target.input)) return [];
	return textInputs.filter((input) => input !== target.input && typeof node.inputs[input] === "string").map((input) => ({
		node: target.node,
		input
	}));
}
// web/core/binding/claims.ts
var declared = new Set([
	"chosen",
	"left",
	"saved",
	"repaired",
	"marker",
	"tool",
	"app-mode"
]);
function settleClaims(trace, found) {
	const taken = new Map();
	const settled = {};
	const first = slotNames.filter((slot) => declared.has(found[slot]?.reason ?? ""));
	for (const slot of [...first, ...slotNames.filter((name) => !first.includes(name))]) {
		const finding = found[slot];
		if (finding) settled[slot] = claim(trace, slot, finding, taken);
	}
	return settled;
}
function claim(trace, slot, finding, taken) {
	const writable = finding.targets.filter((target) => isWidget(trace, target));
	const free = writable.filter((target) => !taken.has(keyOf(target)));
	for (const target of free) taken.set(keyOf(target), slot);
	if (free.length === finding.targets.length) return finding;
	if (free.length > 0) return {
		...finding,
		targets: free
	};
	const meets = writable.some((target) => taken.get(keyOf(target)) === "positive");
	const reason = slot === "negative" && meets ? "same-text" : writable.length > 0 ? "claimed" : "linked";
	return {
		sure: slot === "positive" ? "choose" : "none",
		targets: [],
		reason
	};
}
function isWidget(trace, { node, input }) {
	const inputs = nodeAt(trace.graph, node)?.inputs;
	return inputs !== void 0 && Object.hasOwn(inputs, input) && !linkOf(inputs[input]);
}
// web/core/binding/declared/exposed.ts
var entrySchema = tuple([union([string(), number()]), string()], unknown());
var linearSchema = looseObject({
	inputs: optional(array(unknown())),
	outputs: optional(array(union([string(), number()])))
});
function exposedBy(graph, linear) {
	const data = linearSchema.safeParse(linear);
	const entries = data.success ? data.data.inputs ?? [] : [];
	return {
		inputs: new Set([...entries.flatMap((entry) => inputOf(graph, entry)), ...viewComfy(graph)]),
		outputs: (data.success ? data.data.outputs ?? [] : []).map(nodeIdOf).filter((id) => nodeAt(graph, id))
	};
}
function inputOf(graph, entry) {
	const read = entrySchema.safeParse(entry);
	if (!read.success) return [];
	const [id, widget] = read.data;
	const [node, input] = [nodeIdOf(id), widget];
	return Object.hasOwn(nodeAt(graph, node)?.inputs ?? {}, input) ? [keyOf({
		node,
		input
	})] : [];
}
function nodeIdOf(id) {
	const text = String(id);
	const [graph = "", node] = text.split(":");
	if (!/^[0-9a-f]{8}-[0-9a-f-]{27}$/iu.test(graph) || node === void 0) return text;
	try {
		return decodeURIComponent(node);
	} catch {
		return node;
	}
}
function viewComfy(graph) {
	return Object.entries(graph).flatMap(([node, { inputs, ...rest }]) => {
		if (!/^VC_(BASIC|ADV)/u.test(titleOf({
			inputs,
			...rest
		}))) return [];
		return Object.keys(inputs).filter((input) => !linkOf(inputs[input])).map((input) => keyOf({
			node,
			input
		}));
	});
}
// web/core/binding/declared/placeholders.ts
var reference = /\{\{REF(\d{1,2})\}\}/u;
function placeholders(trace) {
	const found = {};
	const references = [];
	for (const node of trace.order.keys()) for (const [input, value] of Object.entries(nodeAt(trace.graph, node)?.inputs ?? {})) {
		if (typeof value !== "string" || !/\{\{|\$\{/u.test(value)) continue;
		for (const [mark, slot] of Object.entries(marks)) if (value.includes(mark)) (found[slot] ??= []).push({
			node,
			input
		});
		const number = reference.exec(value)?.[1];
		if (number !== void 0) references.push({
			number: Number(number),
			target: {
				node,
				input
			}
		});
	}
	const ordered = references.sort((a, b) => a.number - b.number).map(({ target }) => target);
	if (ordered.length > 0) found.references = ordered;
	return asMarked(found);
}
function asMarked(found) {
	const findings = {};
	for (const slot of slotNames) {
		const targets = found[slot];
		if (targets) findings[slot] = {
			sure: "sure",
			targets,
			reason: "marker"
		};
	}
	return findings;
}
// web/core/binding/declared/slot-names.ts
var names = [
	["negative", /^(negative|negativeprompt|promptnegative|neg)$/u],
	["positive", /^(positive|positiveprompt|promptpositive|prompt|inputprompt)$/u],
	["seed", /^(seed|noiseseed|randseed|inputseed)$/u],
	["width", /^(width|imagewidth|inputwidth)$/u],
	["height", /^(height|imageheight|inputheight)$/u],
	["steps", /^(steps|samplingsteps)$/u],
	["cfg", /^(cfg|cfgscale)$/u],
	["guidance", /^(guidance|fluxguidance|fluxguidancescale)$/u],
	["denoise", /^(denoise|denoisestrength|initimagecreativity)$/u],
	["checkpoint", /^(model|checkpoint|checkpointname)$/u],
	["batch", /^(batch|batchsize|images)$/u],
	["prefix", /^(prefix|outputname|filename|filenameprefix)$/u],
	["guide", /^(guide|guidepicture|initimage|sourceimage)$/u],
	["strength", /^(strength|controlnetstrength)$/u]
];
function slotNamed(name) {
	const plain = name.replace(/^.*\//u, "").replace(/^\d+\.\s*/u, "").toLowerCase().replaceAll(/[^a-z]/gu, "");
	return names.find(([, pattern]) => pattern.test(plain))?.[0];
}
// web/core/binding/declared/tools.ts
var inputNodes = [
	[
		/^ETN_Parameter$/u,
		["name"],
		"default"
	],
	[
		/^SwarmInput(Text|Integer|Float|Dropdown|Checkpoint|ModelName)$/u,
		["raw_id", "title"],
		"value"
	],
	[
		/^ComfyUIDeployExternal(Text\w*|Number\w*|Seed|Checkpoint)$/u,
		["input_id", "display_name"],
		"default_value"
	]
];
var kritaTypes = {
	"prompt (positive)": "positive",
	"prompt (negative)": "negative"
};
var titleMark = /^(?:story|swarmui)\s*:\s*(.+)$/iu;
function toolMarks(trace) {
	const findings = {};
	for (const id of trace.order.keys()) {
		const node = nodeAt(trace.graph, id);
		const mark = node && (markNode(node) ?? titleMarkOf(trace, node));
		if (!mark || linkOf(node.inputs[mark.input])) continue;
		const target = {
			node: id,
			input: mark.input
		};
		const known = findings[mark.slot];
		findings[mark.slot] = known ? {
			sure: "choose",
			targets: [],
			reason: "marked-twice",
			together: [...known.together ?? [], target]
		} : {
			sure: "sure",
			targets: [target],
			reason: "tool",
			together: [target]
		};
	}
	return findings;
}
var textOf = (value) => typeof value === "string" ? value : "";
function markNode(node) {
	const plan = inputNodes.find(([classes]) => classes.test(node.class_type));
	if (!plan) return void 0;
	const [, names, input] = plan;
	if (!Object.hasOwn(node.inputs, input)) return void 0;
	const krita = own(kritaTypes, textOf(node.inputs["type"]));
	const named = names.map((name) => slotNamed(textOf(node.inputs[name]))).find((slot) => slot);
	const slot = krita ?? named ?? (node.class_type.endsWith("Seed") ? "seed" : void 0);
	return slot && {
		slot,
		input
	};
}
function titleMarkOf(trace, node) {
	const name = titleMark.exec(titleOf(node).trim())?.[1];
	const slot = name === void 0 ? void 0 : slotNamed(name);
	if (!slot) return void 0;
	const texts = slot === "positive" || slot === "negative" || slot === "prefix" || slot === "checkpoint" || slot === "guide";
	const fits = Object.keys(node.inputs).filter((input) => fitsSlot(trace, node, input, texts));
	const input = fits.find((input) => slotNamed(input) === slot) ?? (fits.length === 1 ? fits[0] : void 0);
	return input === void 0 ? void 0 : {
		slot,
		input
	};
}
function fitsSlot(trace, { class_type, inputs }, input, texts) {
	if (!texts) return typeof inputs[input] === "number";
	const type = typeOf(trace.info, class_type, input);
	return typeof inputs[input] === "string" && (type === void 0 || type === "STRING" || type === "COMBO");
}
// web/core/binding/text-sources.ts
function textsBehind(trace, target, side) {
	const found = new Map();
	const seen = new Set();
	const open = [{
		target,
		primitive: false,
		joined: false,
		rewritten: false,
		changed: false,
		strange: false
	}];
	for (let way = open.pop(); way; way = open.pop()) {
		const key = keyOf(way.target);
		if (seen.has(key)) continue;
		seen.add(key);
		const node = nodeAt(trace.graph, way.target.node);
		const link = linkOf(node?.inputs[way.target.input]);
		if (!node) continue;
		if (link) open.push(...behind(trace, way, link, side).toReversed());
		else if (typeof node.inputs[way.target.input] === "string") found.set(key, {
			...way,
			also: []
		});
	}
	return together([...found.values()], trace);
}
function behind(trace, way, [id], side) {
	const node = nodeAt(trace.graph, id);
	if (!node) return [];
	const { inputs, ...change } = sourceOf(trace, node, side);
	return inputs.map((input) => ({
		target: {
			node: id,
			input
		},
		primitive: change.joined !== true,
		joined: way.joined || change.joined === true,
		rewritten: way.rewritten || change.rewritten === true,
		changed: way.changed || change.changed === true,
		strange: way.strange || change.strange === true
	}));
}
function sourceOf(trace, node, side) {
	const has = (input) => Object.hasOwn(node.inputs, input);
	const listed = own(textSources, node.class_type);
	if (listed) return { inputs: listed.filter(has) };
	const live = liveBranch(trace, node);
	if (live) return { inputs: live };
	const joins = own(textJoins, node.class_type);
	if (joins) return joinedOf(node, joins.filter(has));
	if (node.class_type === "StringReplace") return replacedOf(node);
	const changes = own(textChanges, node.class_type);
	if (changes) return {
		inputs: changes.filter(has),
		changed: true
	};
	const model = own(textModels, node.class_type);
	if (model) return {
		inputs: model.filter(has),
		rewritten: true
	};
	return unlistedOf(trace, node, side);
}
function joinedOf(node, inputs) {
	const said = inputs.filter((input) => !isBlank(node.inputs[input]));
	return said.length > 1 ? {
		inputs: said,
		joined: true
	} : { inputs: said.length === 1 ? said : inputs.slice(0, 1) };
}
var isBlank = (value) => typeof value === "string" && value.trim() === "";
function replacedOf(node) {
	return linkOf(node.inputs["replace"]) !== void 0 && typeof node.inputs["string"] === "string" ? {
		inputs: ["replace"],
		joined: true
	} : {
		inputs: ["string"],
		changed: true
	};
}
function unlistedOf(trace, node, side) {
	const texts = Object.keys(node.inputs).filter((input) => holdsText(trace, node, input));
	if (textModelNames.test(node.class_type)) {
		const asked = textModelInputs.find((input) => texts.includes(input));
		return {
			inputs: asked === void 0 ? [] : [asked],
			rewritten: true
		};
	}
	const pair = pairedTexts.find((names) => names.every((name) => texts.includes(name)));
	if (pair) return {
		inputs: [pair[side === "positive" ? 0 : 1]],
		strange: true
	};
	return {
		inputs: texts,
		strange: true,
		joined: texts.length > 1
	};
}
function holdsText(trace, { class_type, inputs }, input) {
	const type = typeOf(trace.info, class_type, input);
	if (type !== void 0) return type === "STRING" || type === "*" && linkOf(inputs[input]) !== void 0;
	const known = Object.hasOwn(trace.info, class_type);
	if (linkOf(inputs[input])) return known || /text|string|prompt|value|any|input/iu.test(input);
	return typeof inputs[input] === "string" && /text|string|prompt|value|^positive|^negative/iu.test(input);
}
function together(places, trace) {
	return places.filter((place) => {
		const listed = own(textChanges, nodeAt(trace.graph, place.target.node)?.class_type ?? "");
		if (!listed || listed.length < 2 || listed[0] === place.target.input) return true;
		const first = places.find(({ target }) => target.node === place.target.node && target.input === listed[0]);
		first?.also.push(place.target);
		return !first;
	});
}
// web/core/binding/generators.ts
function findGenerator(trace) {
	const [id, ...more] = [...trace.order.keys()].filter((id) => generates(nodeAt(trace.graph, id)));
	if (id === void 0) return {};
	if (more.length > 0) return { positive: {
		sure: "choose",
		targets: [],
		reason: "several-samplers"
	} };
	const found = {
		positive: textAt(trace, id, "prompt", "positive"),
		negative: textAt(trace, id, "negative_prompt", "negative"),
		seed: numberAt(trace, id, seedInputs)
	};
	const [width, height] = [numberAt(trace, id, ["width"]), numberAt(trace, id, ["height"])];
	return width.sure === "guess" && height.sure === "guess" ? {
		...found,
		width,
		height
	} : found;
}
function generates(node) {
	if (!node || own(textModels, node.class_type) || textModelNames.test(node.class_type)) return false;
	const text = node.inputs["prompt"];
	return (typeof text === "string" || linkOf(text) !== void 0) && seedInputs.some((input) => input in node.inputs) && !linkOf(node.inputs["clip"]);
}
function textAt(trace, node, input, side) {
	const [place, ...more] = textsBehind(trace, {
		node,
		input
	}, side);
	if (!place) return {
		sure: "none",
		targets: [],
		reason: "not-there"
	};
	if (more.length > 0) return {
		sure: "choose",
		targets: [],
		reason: "several-texts"
	};
	return {
		sure: "guess",
		targets: [place.target, ...place.also],
		reason: place.rewritten ? "rewritten" : "all-in-one"
	};
}
function numberAt(trace, node, names) {
	const field = names.map((input) => fieldOf(trace, {
		node,
		input
	})).find((found) => found !== void 0);
	return field ? {
		sure: "guess",
		targets: [field],
		reason: "all-in-one"
	} : {
		sure: "none",
		targets: [],
		reason: "not-there"
	};
}
// web/core/binding/models.ts
var MOST_LINES = 16;
function findModels(trace, samplers) {
	const lines = samplers.slice(0, MOST_LINES).map((sampler) => lineOf(trace, modelLink(trace, sampler), "MODEL"));
	const models = [...new Set(lines.flatMap(({ loader }) => loader ?? []))].flatMap((id) => modelOf(nodeAt(trace.graph, id), id));
	const loras = [...new Set(lines.flatMap((line) => line.loras))].flatMap((id) => lorasOf(nodeAt(trace.graph, id), id));
	const [line] = lines;
	const alone = models.slice(1).every(({ file }) => /refiner/iu.test(file));
	const lora = line && alone ? insertion(trace, samplers[0], line) : void 0;
	return {
		checkpoint: checkpointOf(trace, models),
		models,
		loras,
		lora
	};
}
var modelLink = (trace, sampler) => linkOf(sampler.node.inputs["model"]) ?? linkOf(guiderOf(trace.graph, sampler).node.inputs["model"]);
function lineOf(trace, start, kind) {
	const line = {
		loader: void 0,
		loras: [],
		insert: void 0
	};
	const seen = new Set();
	for (let link = start; link && !seen.has(link[0]);) {
		const [id] = link;
		const from = link;
		seen.add(id);
		const node = nodeAt(trace.graph, id);
		if (!node) break;
		[link] = onwards(trace, from, kind);
		const loads = modelOf(node, id).length > 0 || link === void 0;
		if (lorasOf(node, id).length > 0) line.loras.push(id);
		else if (!loads) continue;
		line.insert ??= from;
		if (loads) line.loader = id;
	}
	line.loras.reverse();
	return line;
}
var modelOf = (node, id) => modelFiles.flatMap((input) => {
	const file = node?.inputs[input];
	return typeof file === "string" ? [{
		target: {
			node: id,
			input
		},
		file
	}] : [];
});
function lorasOf(node, id) {
	return Object.entries(node?.inputs ?? {}).flatMap(([input, value]) => {
		const target = {
			node: id,
			input
		};
		if (typeof value === "string" && /(^|\.)lora_name(_\d+)?$/u.test(input)) return value === "None" ? [] : [{
			target,
			file: value,
			strength: strengthOf(node, input),
			on: true
		}];
		return /^lora_\d+$/u.test(input) ? rowOf(target, value) : [];
	});
}
function rowOf(target, value) {
	if (typeof value !== "object" || value === null || !("lora" in value)) return [];
	const { lora } = value;
	const strength = "strength" in value && typeof value.strength === "number" ? value.strength : null;
	const on = !("on" in value) || value.on !== false;
	return typeof lora === "string" ? [{
		target,
		file: lora,
		strength,
		on
	}] : [];
}
function strengthOf(node, input) {
	const row = input.replace(/lora_name(_\d+)?$/u, "");
	const number = /_\d+$/u.exec(input)?.[0] ?? "";
	const found = [
		`${row}strength_model${number}`,
		`${row}strength${number}`,
		`model_weight${number}`,
		`lora_wt${number}`
	].map((name) => node?.inputs[name]).find((value) => typeof value === "number");
	return typeof found === "number" ? found : null;
}
function checkpointOf(trace, models) {
	const [first] = models;
	if (!first) return {
		sure: "none",
		targets: [],
		reason: "not-there"
	};
	const others = [...trace.order.keys()].flatMap((id) => modelOf(nodeAt(trace.graph, id), id).filter(({ file }) => file === first.file)).map(({ target }) => target).filter(({ node }) => node !== first.target.node);
	const targets = [first.target, ...others];
	return models.some(({ file }) => file !== first.file) ? {
		sure: "guess",
		targets,
		reason: "several-models"
	} : {
		sure: "sure",
		targets,
		reason: "traced"
	};
}
function insertion(trace, first, { insert }) {
	if (!first || !insert) return void 0;
	const { encoders } = conditioningBehind(trace, conditioningOf(trace.graph, first, "positive"), "positive");
	const clipLine = lineOf(trace, encoders.map(({ node }) => linkOf(nodeAt(trace.graph, node)?.inputs["clip"])).find((link) => link), "CLIP");
	return {
		model: insert,
		clip: clipLine.insert?.[0] === insert[0] ? clipLine.insert : null
	};
}
// web/core/binding/seeds.ts
function findSeed(trace, samplers) {
	const asked = [...samplers.filter(addsNoise).flatMap((sampler) => noiseOf(trace, sampler)), ...wildcardsOf(trace)];
	if (asked.length === 0) return {
		sure: "none",
		targets: [],
		reason: "not-there"
	};
	const fields = asked.map((target) => fieldOf(trace, target));
	const targets = uniqueTargets(fields.filter((field) => field !== void 0));
	if (targets.length === 0) return {
		sure: "none",
		targets,
		reason: "linked"
	};
	return fields.every((field) => field !== void 0) ? {
		sure: "sure",
		targets,
		reason: "traced"
	} : {
		sure: "guess",
		targets,
		reason: "some-linked"
	};
}
function noiseOf(trace, { id, node }) {
	const own = seedInputs.find((input) => Object.hasOwn(node.inputs, input));
	if (own !== void 0) return [{
		node: id,
		input: own
	}];
	const source = noiseSource(trace, linkOf(node.inputs["noise"]));
	return source ? [source] : [];
}
function noiseSource(trace, start) {
	let link = start;
	for (let hops = 0; link && hops < 32; hops += 1) {
		const [id] = link;
		const inputs = nodeAt(trace.graph, id)?.inputs ?? {};
		const seed = seedInputs.find((input) => Object.hasOwn(inputs, input));
		if (seed !== void 0) return {
			node: id,
			input: seed
		};
		const further = onwards(trace, link, "NOISE");
		link = further.length === 1 ? further[0] : void 0;
	}
}
function wildcardsOf(trace) {
	return [...trace.order.keys()].flatMap((id) => {
		const node = nodeAt(trace.graph, id);
		const input = node && own(wildcardSeeds, node.class_type);
		return node && input !== void 0 && Object.hasOwn(node.inputs, input) ? [{
			node: id,
			input
		}] : [];
	});
}
// web/core/binding/size.ts
var MOST_PASSES$1 = 16;
var sizeNames = (node) => sizeInputs.find((names) => node && names.every((input) => input in node.inputs));
function beginningOf(trace, first) {
	let link = first && latentInputs.map((input) => linkOf(first.node.inputs[input])).find((link) => link);
	const seen = new Set();
	let scales = false;
	while (link && !seen.has(link[0])) {
		const [id] = link;
		seen.add(id);
		const node = nodeAt(trace.graph, id);
		if (!node) return void 0;
		const from = encoded(node) ?? onwards(trace, link, "LATENT")[0] ?? pictured(node);
		scales ||= from !== void 0 && fixedScalers.test(node.class_type);
		if (sizeNames(node)) return {
			node: id,
			scales
		};
		if (from === void 0) return "image" in node.inputs ? "picture" : void 0;
		link = from;
	}
}
function findBatch(trace, samplers) {
	const beginning = beginningOf(trace, samplers[0]);
	const first = typeof beginning === "object" ? [{
		node: beginning.node,
		input: batchInputs["*"] ?? ""
	}] : [];
	const more = [...trace.order.keys()].flatMap((node) => {
		const input = own(batchInputs, nodeAt(trace.graph, node)?.class_type ?? "");
		return input === void 0 ? [] : [{
			node,
			input
		}];
	});
	const fields = [...first, ...more].map((target) => fieldOf(trace, target));
	const targets = uniqueTargets(fields.filter((field) => field !== void 0));
	return targets.length > 0 ? {
		sure: "sure",
		targets,
		reason: "traced"
	} : {
		sure: "none",
		targets,
		reason: "not-there"
	};
}
var encoded = ({ inputs }) => linkOf(inputs["pixels"]);
var pictured = ({ inputs }) => linkOf(inputs["image"]) ?? linkOf(inputs["images"]);
function findSize(trace, samplers) {
	const beginnings = firstPasses(samplers).slice(0, MOST_PASSES$1).map((sampler) => beginningOf(trace, sampler));
	const [beginning] = beginnings;
	if (new Set(beginnings.map((one) => JSON.stringify(one))).size > 1) return {
		...both("several-sizes", "choose"),
		fromPicture: false
	};
	if (beginning === void 0) return {
		...both("not-there"),
		fromPicture: false
	};
	if (beginning === "picture") return {
		...both("from-picture"),
		fromPicture: true
	};
	const { node, scales } = beginning;
	return {
		...sizeAt(trace, node, scales),
		fromPicture: scales
	};
}
function both(reason, sure = "none") {
	return {
		width: {
			sure,
			targets: [],
			reason
		},
		height: {
			sure,
			targets: [],
			reason
		}
	};
}
function sizeAt(trace, node, scales) {
	const names = sizeNames(nodeAt(trace.graph, node));
	const width = names && fieldOf(trace, {
		node,
		input: names[0]
	});
	const height = names && fieldOf(trace, {
		node,
		input: names[1]
	});
	if (!width || !height) return both(measured(trace, node) ? "from-picture" : "linked");
	if (keyOf(width) === keyOf(height)) return both("one-number");
	const [sure, reason] = doubtOf(trace, node, scales);
	const mirrors = mirrorsOf(trace, width, height);
	const finding = (own, copies) => ({
		sure,
		targets: uniqueTargets([own, ...copies]),
		reason
	});
	return {
		width: finding(width, mirrors.map((mirror) => mirror.width)),
		height: finding(height, mirrors.map((mirror) => mirror.height))
	};
}
function doubtOf(trace, node, scales) {
	if (scales) return ["guess", "scaled-picture"];
	return laterScaler(trace, node) ? ["guess", "scaled-later"] : ["sure", "traced"];
}
var measured = (trace, node) => ["width", "height"].some((input) => {
	const link = linkOf(nodeAt(trace.graph, node)?.inputs[input]);
	return link !== void 0 && /size/iu.test(nodeAt(trace.graph, link[0])?.class_type ?? "");
});
function laterScaler(trace, first) {
	const behind = new Set([first]);
	for (const id of trace.order.keys()) {
		const node = nodeAt(trace.graph, id);
		if (!node || id === first) continue;
		if (!Object.values(node.inputs).some((value) => behind.has(linkOf(value)?.[0] ?? ""))) continue;
		behind.add(id);
		if (typeof node.inputs["width"] === "number" && typeof node.inputs["height"] === "number" && fixedScalers.test(node.class_type)) return true;
	}
	return false;
}
function mirrorsOf(trace, width, height) {
	const valueOf = ({ node, input }) => nodeAt(trace.graph, node)?.inputs[input];
	return [...trace.order.keys()].flatMap((id) => {
		return (own(sizeMirrors, nodeAt(trace.graph, id)?.class_type ?? "") ?? []).flatMap(({ when, ...inputs }) => {
			const pair = {
				width: fieldOf(trace, {
					node: id,
					input: inputs.width
				}),
				height: fieldOf(trace, {
					node: id,
					input: inputs.height
				})
			};
			if (!pair.width || !pair.height) return [];
			const agrees = valueOf(pair.width) === valueOf(width) && valueOf(pair.height) === valueOf(height);
			return when === "always" || agrees ? [{
				width: pair.width,
				height: pair.height
			}] : [];
		});
	});
}
// web/core/binding/text-choice.ts
function textOptions(trace, { encoders }, side) {
	const byKey = new Map();
	for (const option of encoders.flatMap((encoder) => optionsOf(trace, encoder, side))) {
		const key = option.targets.map(keyOf).join();
		const known = byKey.get(key);
		if (known) known.restricted &&= option.restricted;
		else byKey.set(key, option);
	}
	return [...byKey.values()];
}
function optionsOf(trace, encoder, side) {
	const { node, inputs, restricted, zeroed } = encoder;
	const perInput = inputs.map((input) => textsBehind(trace, {
		node,
		input
	}, side));
	const asOption = ({ target, also, ...place }) => {
		const text = nodeAt(trace.graph, target.node)?.inputs[target.input];
		return {
			...place,
			targets: [target, ...also],
			text: String(text),
			restricted,
			zeroed
		};
	};
	const alone = perInput.every((places) => places.length <= 1);
	const options = perInput.flat().map(asOption);
	const [first, ...rest] = options;
	if (!first || !alone) return options;
	return [{
		...first,
		...oneOf([first, ...rest])
	}];
}
var oneOf = (options) => ({
	targets: uniqueTargets(options.flatMap(({ targets }) => targets)),
	text: options.map(({ text }) => text).find((text) => text.trim() !== "") ?? "",
	rewritten: options.some(({ rewritten }) => rewritten),
	changed: options.some(({ changed }) => changed),
	strange: options.some(({ strange }) => strange)
});
function pickText(trace, options, side) {
	const [only, ...more] = options;
	if (!only) return void 0;
	if (more.length === 0) return findingOf(only);
	const whole = options.filter(({ restricted }) => !restricted);
	const left = whole.length > 0 ? whole : options;
	for (const [speaks, sure, reason] of tests(trace, side)) {
		const found = left.filter(speaks);
		if (found.length === 1 && found[0]) return {
			...findingOf(found[0]),
			sure,
			reason
		};
	}
}
var tests = (trace, side) => [
	[
		({ targets }) => targets.some((target) => trace.exposed.has(keyOf(target))),
		"sure",
		"app-mode"
	],
	[
		() => true,
		"guess",
		"whole-picture"
	],
	[
		({ primitive }) => primitive,
		"guess",
		"joined"
	],
	[
		({ text }) => text.trim() !== "",
		"guess",
		"only-text"
	],
	[
		(option) => isTitled(trace, option, side),
		"guess",
		"title"
	]
];
function isTitled(trace, { targets }, side) {
	const title = titleOf(nodeAt(trace.graph, targets[0]?.node ?? ""));
	const negative = /negative/iu.test(title);
	return side === "negative" ? negative : !negative && /positive|prompt/iu.test(title);
}
function findingOf({ targets, rewritten, strange, changed, joined, zeroed }) {
	const doubt = [
		[zeroed, "no-effect"],
		[rewritten, "rewritten"],
		[strange, "strange-text"],
		[changed, "changed"],
		[joined, "joined"]
	].find(([there]) => there);
	return doubt ? {
		sure: "guess",
		targets,
		reason: doubt[1]
	} : {
		sure: "sure",
		targets,
		reason: "traced"
	};
}
// web/core/binding/texts.ts
var MOST_PASSES = 32;
function findTexts(trace, samplers) {
	const passes = samplers.slice(0, MOST_PASSES).map((sampler) => passOf(trace, sampler));
	const [first] = passes;
	if (!first) return {};
	return {
		positive: positiveOf(trace, passes),
		negative: negativeOf(trace, passes, first)
	};
}
function passOf(trace, sampler) {
	const [positive, negative] = [textsOf(trace, sampler, "positive"), textsOf(trace, sampler, "negative")];
	const [p, n] = [keysOf(positive.options), keysOf(negative.options)];
	return {
		sampler,
		positive: {
			...positive,
			options: apart(positive.options, n)
		},
		negative: {
			...negative,
			options: apart(negative.options, p)
		}
	};
}
function textsOf(trace, sampler, side) {
	const found = conditioningBehind(trace, conditioningOf(trace.graph, sampler, side), side);
	return {
		options: textOptions(trace, found, side),
		zeroed: found.zeroed,
		ends: found.ends.length > 0 || found.encoders.length > 0
	};
}
var keysOf = (options) => new Set(options.flatMap(({ targets }) => targets.map(keyOf)));
function apart(options, others) {
	const own = options.filter(({ targets }) => !targets.some((target) => others.has(keyOf(target))));
	return own.length > 0 ? own : options;
}
var open = (reason) => ({
	sure: "choose",
	targets: [],
	reason
});
function positiveOf(trace, passes) {
	const [first] = passes;
	const picked = first && pickText(trace, first.positive.options, "positive");
	if (!first || !picked) return open((first?.positive.options.length ?? 0) > 1 ? "several-texts" : first?.positive.ends ? "no-field" : "not-there");
	const others = passes.slice(1).filter(({ positive }) => positive.options.some(saysSomething));
	const all = others.map(({ positive }) => pickText(trace, positive.options, "positive"));
	const stages = [picked, ...all.filter((finding) => finding !== void 0)];
	const targets = uniqueTargets(stages.flatMap((finding) => finding.targets));
	if (targets.length === picked.targets.length && all.every((finding) => finding !== void 0)) return picked;
	if (new Set([first, ...others].flatMap(({ positive }) => positive.options.map(({ text }) => text))).size > 1) return {
		...open("several-samplers"),
		together: targets
	};
	return {
		...picked,
		targets
	};
}
var saysSomething = ({ text }) => text.trim() !== "";
function negativeOf(trace, passes, { sampler, negative, positive }) {
	const { options, zeroed, ends } = negative;
	if (options.length === 0) return {
		sure: "none",
		targets: [],
		reason: withoutNegative(zeroed, ends)
	};
	const taken = keysOf(positive.options);
	if (options.every(({ targets }) => targets.some((target) => taken.has(keyOf(target))))) return {
		sure: "none",
		targets: [],
		reason: "same-text"
	};
	const picked = pickText(trace, options, "negative");
	if (!picked) return open("several-texts");
	const later = passes.slice(1).flatMap((pass) => pass.negative.options);
	const same = later.filter(({ text }) => text === options[0]?.text);
	const targets = uniqueTargets([...picked.targets, ...same.flatMap((option) => option.targets)]);
	if (same.length < later.length) return {
		...picked,
		targets,
		sure: "guess",
		reason: "first-stage"
	};
	const idle = guiderOf(trace.graph, sampler).node.inputs["cfg"] === 1;
	return {
		...picked,
		targets,
		...idle && { reason: "cfg-one" }
	};
}
function withoutNegative(zeroed, ends) {
	if (zeroed) return "zeroed-out";
	return ends ? "no-field" : "no-negative";
}
// web/core/binding/trace.ts
var shownSlots = slotNames.filter((slot) => slot !== "picture");
function readGraph(graph, info, hints = {}) {
	const exposed = exposedBy(graph, hints.linear);
	const repaired = hints.saved && repairBinding(hints.saved, graph, info);
	const asked = hints.output ?? repaired?.output;
	const output = chooseOutput(graph, info, wiringOf(graph), {
		asked,
		exposed: exposed.outputs
	});
	if (!output) return fail("bad-graph", { why: "no-output" });
	const trace = {
		graph: output.graph,
		info,
		order: output.order,
		exposed: exposed.inputs
	};
	const { findings, parts, lora } = traced(trace);
	const prefix = {
		sure: output.sure,
		targets: output.sure === "choose" ? [] : [{
			node: output.node,
			input: output.input
		}],
		reason: output.reason
	};
	const slots = slotReadings(trace, settleClaims(trace, {
		...findings,
		prefix,
		...toolMarks(trace),
		...repaired?.findings,
		...placeholders(trace)
	}));
	const binding = {
		...bindingOf(slots, output.node),
		...lora && { lora }
	};
	const lost = repaired?.lost ?? [];
	return ok({
		graph: trace.graph,
		binding,
		slots,
		parts,
		...lost.length > 0 && { lost }
	});
}
function traced(trace) {
	const samplers = samplersBefore(trace);
	const { checkpoint, models, loras, lora } = findModels(trace, samplers);
	const pictures = findPictures(trace);
	const { fromPicture, ...size } = findSize(trace, samplers);
	const { denoise, ...amounts } = findAmounts(trace, samplers);
	return {
		findings: {
			...findTexts(trace, samplers),
			seed: findSeed(trace, samplers),
			...size,
			batch: findBatch(trace, samplers),
			...amounts,
			...fromPicture && denoise && { denoise },
			checkpoint,
			...pictureSlots(trace, pictures),
			...samplers.length === 0 && findGenerator(trace)
		},
		parts: {
			models,
			loras,
			pictures
		},
		lora
	};
}
function slotReadings(trace, found) {
	const candidates = allCandidates(trace.graph, trace.info, trace.order.keys());
	return shownSlots.map((slot) => {
		return {
			slot,
			...found[slot] ?? {
				sure: "none",
				targets: [],
				reason: "not-there"
			},
			candidates: candidates[slot]
		};
	});
}
// web/services/comfy/page-graph.ts
var nodeSchema = looseObject({
	id: union([string(), number()]),
	type: string()
});
var nodesSchema = optional(array(nodeSchema));
var subgraphSchema = looseObject({
	id: string(),
	nodes: nodesSchema
});
var promptSchema = looseObject({
	output: record(string(), looseObject({
		class_type: optional(string()),
		inputs: record(string(), unknown())
	})),
	workflow: optional(looseObject({ extra: optional(looseObject({})) }))
});
var classesSchema = looseObject({
	nodes: nodesSchema,
	definitions: optional(looseObject({ subgraphs: optional(array(subgraphSchema)) }))
});
function pageGraph(prompt) {
	const read = promptSchema.safeParse(prompt);
	if (!read.success) return void 0;
	const { output, workflow } = read.data;
	const classes = classesSchema.safeParse(workflow);
	const nodes = Object.entries(output).map(([id, { class_type: given, ...node }]) => {
		const known = given ?? (classes.success ? classOf(classes.data, id) : void 0);
		return [id, {
			...node,
			class_type: known ?? "unknown"
		}];
	});
	return {
		graph: Object.fromEntries(nodes),
		extra: workflow?.extra
	};
}
function classOf({ nodes, definitions }, id) {
	const [outer = "", ...inner] = id.split(":");
	let found = nodes?.find((node) => String(node.id) === outer);
	for (const step of inner) found = (definitions?.subgraphs?.find((definition) => definition.id === found?.type))?.nodes?.find((node) => String(node.id) === step);
	return found?.type;
}
// web/services/comfy/canvas.ts
async function readCanvas(host, info, db) {
	const page = await host.graphToPrompt().then(pageGraph, () => void 0);
	if (!page) return fail("bad-graph", { why: "unreadable" });
	const { graph: source, extra } = page;
	if (Object.keys(source).length === 0) return fail("bad-graph", { why: "empty" });
	const linear = extra?.["linearData"];
	const found = readGraph(source, info, { linear });
	if (!found.ok) return found;
	const saved = await choicesFor(source, extra, db);
	const read = saved ? readGraph(source, info, {
		linear,
		saved
	}) : found;
	if (!read.ok) return read;
	const { value: reading } = read;
	return ok({
		name: host.canvasName(),
		graph: reading.graph,
		reading,
		found: found.value,
		source
	});
}
export { readCanvas };

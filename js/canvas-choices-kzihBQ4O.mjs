import { C as unknown, O as _maxLength, a as array, h as partialRecord, l as literal, m as optional, p as object, r as _enum, u as looseObject, y as string } from "./schemas-qwsMpdzP.mjs";
import { n as slotNames, r as slotTargetSchema } from "./binding-BLOLuAeI.mjs";
import { r as linkOf } from "./api-graph-C1jd5St7.mjs";
import { _ as reach, a as isSampler, b as wiringOf, g as orderTo, h as nodeAt, m as linkAt, v as titleOf } from "./samplers-DI7VVwrA.mjs";
import { t as hash } from "./hash-DNglcrui.mjs";
// web/core/binding/chain.ts
var MOST_HOPS = 24;
function chainsTo(graph, output) {
	const chains = new Map([[output, []]]);
	const open = [output];
	for (let at = 0; at < open.length; at += 1) {
		const id = open[at] ?? "";
		const node = nodeAt(graph, id);
		const further = chains.get(id) ?? [];
		for (const [input, value] of Object.entries(node?.inputs ?? {})) {
			const from = linkOf(value)?.[0];
			if (from === void 0 || chains.has(from) || !nodeAt(graph, from)) continue;
			chains.set(from, [`${input}@${node?.class_type ?? ""}`, ...further].slice(0, MOST_HOPS));
			open.push(from);
		}
	}
	return chains;
}
function likeness(a, b) {
	const longest = Math.max(a.length, b.length);
	if (longest === 0) return 1;
	const head = common(a, b);
	return (head + common(a.slice(head).toReversed(), b.slice(head).toReversed())) / longest;
}
function common(a, b) {
	const apart = a.findIndex((hop, index) => hop !== b[index]);
	return apart === -1 ? Math.min(a.length, b.length) : apart;
}
// web/core/binding/tables/outputs.ts
var pictureInputs = [
	"images",
	"image",
	"video"
];
var prefixInputs = [
	"filename_prefix",
	"prefix",
	"filename",
	"file_name"
];
var previews = new Set([
	"PreviewImage",
	"SaveImageWebsocket",
	"ETN_KritaOutput",
	"ETN_ReturnImage",
	"ETN_SendImageWebSocket",
	"SwarmSaveImageWS",
	"ComfyDeployWebscoketImageOutput",
	"PreviewBridge"
]);
var saverNames = /save|combine|write|export/iu;
// web/core/binding/outputs.ts
function chooseOutput(graph, info, wiring, hints) {
	const ids = wiring.ids.filter((id) => givesPictures(info, nodeAt(graph, id)));
	const savers = ids.filter((id) => prefixOf(nodeAt(graph, id)) !== void 0);
	const ranked = rank(graph, wiring, savers.length > 0 ? savers : ids);
	const asked = ranked.find(({ id }) => id === hints.asked) ?? scoreOf(graph, wiring, ids, hints.asked);
	const shown = ranked.filter(({ id }) => hints.exposed?.includes(id));
	const best = asked ?? (shown.length === 1 ? shown[0] : ranked[0]);
	if (!best) return void 0;
	const order = orderTo(wiring, best.id);
	const certain = certainty(asked !== void 0, shown.length === 1);
	return {
		...savedAs(graph, best.id, certain ?? verdict(graph, wiring, ranked, best, order)),
		order
	};
}
var scoreOf = (graph, wiring, ids, asked) => asked !== void 0 && ids.includes(asked) ? rank(graph, wiring, [asked])[0] : void 0;
function certainty(asked, shown) {
	if (asked) return {
		sure: "sure",
		reason: "chosen"
	};
	return shown ? {
		sure: "sure",
		reason: "app-mode"
	} : void 0;
}
function verdict(graph, wiring, ranked, best, order) {
	const rivals = ranked.filter(({ id, samplers }) => id !== best.id && samplers > 0);
	const others = rivals.length === 0 ? [] : samplerPlaces(graph, wiring).filter((place) => !order.has(wiring.ids[place] ?? ""));
	const apart = new Set(others);
	if (apart.size > 0 && rivals.some(({ id }) => reach(wiring, id, apart).marked > 0)) return {
		sure: "choose",
		reason: "several-outputs"
	};
	return rivals.some(({ samplers }) => samplers === best.samplers) ? {
		sure: "guess",
		reason: "longest-output"
	} : {
		sure: "sure",
		reason: "traced"
	};
}
var samplerPlaces = (graph, { ids }) => ids.flatMap((id, place) => isSampler(nodeAt(graph, id)) ? [place] : []);
function givesPictures(info, node) {
	if (!node || !pictureInputs.some((input) => linkOf(node.inputs[input]))) return false;
	if (!(linkOf(node.inputs["images"]) ?? linkOf(node.inputs["image"])) && prefixOf(node) === void 0) return false;
	if (previews.has(node.class_type)) return true;
	const known = Object.hasOwn(info, node.class_type) ? info[node.class_type] : void 0;
	return known ? known.output_node === true : saverNames.test(node.class_type) && prefixOf(node) !== void 0;
}
var prefixOf = (node) => node && !previews.has(node.class_type) ? prefixInputs.find((input) => typeof node.inputs[input] === "string") : void 0;
function rank(graph, wiring, ids) {
	const samplers = new Set(samplerPlaces(graph, wiring));
	return ids.map((id) => {
		const { marked, size } = reach(wiring, id, samplers);
		return {
			id,
			samplers: marked,
			size
		};
	}).sort((a, b) => b.samplers - a.samplers || b.size - a.size);
}
function savedAs(graph, id, { sure, reason }) {
	const node = graph[id];
	const input = prefixOf(node);
	if (input !== void 0) return {
		graph,
		node: id,
		input,
		sure,
		reason
	};
	const link = linkOf(node?.inputs["images"]) ?? linkOf(node?.inputs["image"]);
	const title = titleOf(node);
	const saver = {
		class_type: "SaveImage",
		inputs: {
			images: link,
			filename_prefix: ""
		},
		...title !== "" && { _meta: { title } }
	};
	const own = reason === "several-outputs" ? {
		sure,
		reason
	} : {
		sure: "guess",
		reason: "preview-only"
	};
	return {
		graph: {
			...graph,
			[id]: saver
		},
		node: id,
		input: "filename_prefix",
		...own
	};
}
// web/core/binding/saved.ts
var savedTargetSchema = object({
	...slotTargetSchema.shape,
	class: string(),
	title: string(),
	chain: array(string()).check(_maxLength(64))
});
var savedBindingSchema = object({
	version: literal(1),
	slots: partialRecord(_enum(slotNames), array(savedTargetSchema)),
	output: optional(savedTargetSchema)
});
function savedFrom({ slots, graph, binding }) {
	const keep = keeper(graph, binding.output);
	const own = new Set([
		"chosen",
		"left",
		"saved",
		"repaired"
	]);
	const chosen = slots.filter(({ reason, slot }) => own.has(reason) && slot !== "prefix");
	const output = slots.find(({ slot, reason }) => slot === "prefix" && own.has(reason))?.targets[0];
	if (chosen.length === 0 && !output) return void 0;
	const kept = {};
	for (const { slot, targets } of chosen) kept[slot] = targets.map(keep);
	return {
		version: 1,
		slots: kept,
		...output && { output: keep(output) }
	};
}
function savedOf(graph, { slots, output }) {
	const keep = keeper(graph, output);
	const kept = {};
	for (const slot of slotNames) if (slots[slot] && slot !== "prefix") kept[slot] = slots[slot].map(keep);
	const [prefix] = slots.prefix ?? [];
	return {
		version: 1,
		slots: kept,
		...prefix && { output: keep(prefix) }
	};
}
function keeper(graph, output) {
	const chains = chainsTo(graph, output);
	return ({ node, input }) => ({
		node,
		input,
		class: nodeAt(graph, node)?.class_type ?? "",
		title: titleOf(nodeAt(graph, node)),
		chain: chains.get(node) ?? []
	});
}
function repairBinding(saved, graph, info) {
	const output = saved.output && moved(saved.output, graph, void 0)?.node;
	const end = output ?? chooseOutput(graph, info, wiringOf(graph), {})?.node;
	const chains = end === void 0 ? new Map() : chainsTo(graph, end);
	const findings = {};
	const lost = [];
	for (const slot of slotNames) {
		const targets = saved.slots[slot];
		if (!targets) continue;
		const finding = repairSlot(targets, graph, chains);
		if (finding) findings[slot] = finding;
		else lost.push(slot);
	}
	return {
		findings,
		lost,
		...output !== void 0 && { output }
	};
}
function repairSlot(targets, graph, chains) {
	if (targets.length === 0) return {
		sure: "none",
		targets: [],
		reason: "left"
	};
	const places = targets.map((target) => moved(target, graph, chains)).filter((place) => place !== void 0);
	if (places.length < targets.length) return void 0;
	const still = places.every(({ node }, index) => node === targets[index]?.node);
	const exact = places.every(({ alike }) => alike === 1);
	return {
		sure: still || exact ? "sure" : "guess",
		targets: places.map(({ node, input }) => ({
			node,
			input
		})),
		reason: still ? "saved" : "repaired"
	};
}
function moved(target, graph, chains) {
	const { node, input, chain, title } = target;
	const fits = (id) => {
		const found = nodeAt(graph, id);
		return found?.class_type === target.class && Object.hasOwn(found.inputs, input) && !linkAt(graph, id, input) && onSameSide(chain, chains?.get(id), chains === void 0);
	};
	if (fits(node) && titleOf(nodeAt(graph, node)) === title) return {
		node,
		input,
		alike: 1
	};
	const [best, next] = Object.keys(graph).filter(fits).map((id) => ({
		id,
		alike: chains ? likeness(chain, chains.get(id) ?? []) : 1
	})).filter(({ id, alike }) => alike === 1 || alike >= .5 && titleOf(nodeAt(graph, id)) === title).map((one) => ({
		...one,
		score: one.alike + (titleOf(nodeAt(graph, one.id)) === title ? 1 : 0)
	})).sort((a, b) => b.score - a.score);
	if (!best || next?.score === best.score) return void 0;
	return {
		node: best.id,
		input,
		alike: best.alike
	};
}
function onSameSide(before, now, anywhere) {
	if (!now) return anywhere;
	const side = (chain) => chain.filter((hop) => /^(positive|negative)@/u.test(hop)).map((hop) => hop[0]);
	return side(before).join() === side(now).join();
}
// web/core/binding/structure.ts
function structureHash(graph) {
	const text = Object.keys(graph).sort().map((id) => {
		const { class_type, inputs } = graph[id] ?? {
			class_type: "",
			inputs: {}
		};
		const links = Object.keys(inputs).sort().flatMap((input) => linkOf(inputs[input])?.map((part) => `${input} ${part}`) ?? []);
		return JSON.stringify([
			id,
			class_type,
			links
		]);
	}).join("\n");
	return [text, `${text.length} ${text}`].map((part) => hash(part).toString(16).padStart(8, "0")).join("");
}
// web/services/comfy/canvas-choices.ts
var EXTRA = "storySequence";
var extraSchema = looseObject({ [EXTRA]: looseObject({ binding: unknown() }) });
var keyOf = (graph) => `binding:${structureHash(graph)}`;
async function choicesFor(graph, extra, db) {
	const own = extraSchema.safeParse(extra);
	const inWorkflow = savedBindingSchema.safeParse(own.success ? own.data[EXTRA]?.binding : void 0);
	if (inWorkflow.success) return inWorkflow.data;
	const stored = savedBindingSchema.safeParse(await db?.get(keyOf(graph)).catch(() => void 0));
	return stored.success ? stored.data : void 0;
}
async function keepChoices(host, db, graph, reading) {
	const saved = savedFrom(reading);
	host.setWorkflowExtra?.(EXTRA, saved && { binding: saved });
	await db?.set(keyOf(graph), saved);
}
async function adoptBinding(db, graph, binding) {
	const key = keyOf(graph);
	if (await db.get(key).catch(() => void 0) === void 0) await db.set(key, savedOf(graph, binding));
}
export { adoptBinding, choicesFor, keepChoices, chooseOutput as n, prefixInputs as r, repairBinding as t };

import { i as titleOf, r as linkOf } from "./api-graph-C1jd5St7.mjs";
import { c as familyGrid } from "./page-t0HZRCOn.mjs";
import { t as fillGraph } from "./frame-graph-MypWD9aC.mjs";
import { i as sentReferences, n as lorasOf, r as referenceLimit, t as frameValues } from "./frame-values-CTTIBTmI.mjs";
import { t as guideOf } from "./guide-CkJ0dBrl.mjs";
import { a as optionsOf, c as typeOf, i as loadsPicture } from "./object-info-DxdVAR_V.mjs";
import { n as roundSize, t as gridOf } from "./size-grid-BJ9QhV0C.mjs";
import { i as staysInside, n as loadImageName, r as readImageName } from "./image-file-UV4Yz9JT.mjs";
import { m as seedFor, v as mayBeLed } from "./takes-Bk4h1cXY.mjs";
import { c as dialects, d as referencesOf, l as hasReferences, s as dialectOf, t as expandNames } from "./at-names-KmC3gCsx.mjs";
import { i as promptLength } from "./render-BYfRUadz.mjs";
import { n as folderOf, r as graphFaults, t as isSecret } from "./secret-DB4npXkH.mjs";
import { t as boundGraph } from "./page-studio-D3daD3H-.mjs";
// web/core/preflight/finding.ts
var stops = (frames, why, about = {}) => ({
	frames,
	severity: "stops",
	failure: {
		code: "not-ready",
		about: {
			...about,
			why
		}
	}
});
var warns = (frames, why, about = {}) => ({
	frames,
	severity: "warns",
	failure: {
		code: "not-ready",
		about: {
			...about,
			why
		}
	}
});
// web/core/preflight/check-binding.ts
function checkBinding(graph, binding) {
	if (!Object.hasOwn(graph, binding.output)) return [{
		frames: "all",
		severity: "stops",
		failure: {
			code: "bad-graph",
			about: { why: "no-output" }
		}
	}];
	if (!isBound(graph, binding, "positive")) return [stops("all", "prompt-unbound")];
	return ["seed", "prefix"].filter((slot) => !isBound(graph, binding, slot)).map((slot) => warns("all", "slot-unbound", { slot }));
}
var isBound = (graph, { slots }, slot) => (slots[slot] ?? []).some(({ node, input }) => {
	const found = graph[node];
	return found !== void 0 && !linkOf(found.inputs[input]);
});
function checkSize({ settings }, graph, binding, info, base) {
	if (!isBound(graph, binding, "width") && !isBound(graph, binding, "height")) return [];
	const grid = gridOf(graph, binding, info, base);
	const { width, height, changed } = roundSize(settings, grid);
	const size = `${settings.width}×${settings.height}`;
	return changed ? [warns("all", "size-off-grid", {
		size,
		grid: `${grid}`,
		sent: `${width}×${height}`
	})] : [];
}
// web/core/producer/reads.ts
var english = new Set("the of with and at from by to his her over under into".split(" "));
var others = new Set("der die das und ist nicht ein eine einen einem einer mit auf den dem des im zum zur durch el los las una con para por del que su en le les des une dans avec est et sur du au aux".split(" "));
function readsWords(prompt, family) {
	return dialectOf(family).languages === "many" || isMostlyEnglish(prompt);
}
function isMostlyEnglish(prompt) {
	const letters = prompt.match(/\p{L}/gu)?.length ?? 0;
	if ((prompt.match(/[^\P{L}\p{Script=Latin}]/gu)?.length ?? 0) > letters / 10) return false;
	const words = prompt.toLowerCase().match(/\p{L}+/gu) ?? [];
	const foreign = words.filter((word) => others.has(word)).length;
	return foreign < 2 || foreign <= words.filter((word) => english.has(word)).length;
}
// web/core/preflight/check-frames.ts
function checkFrames(sequence, frames, binding) {
	return [
		...checkPrompts(sequence, frames),
		...foreignWords(sequence, frames),
		...samePictures(sequence, frames, binding),
		...checkReferences(sequence, frames, binding),
		...checkLoras(sequence, frames, binding)
	];
}
var checkPrompts = (sequence, frames) => frames.flatMap((frame) => checkPrompt(sequence, frame));
function checkPrompt({ story, bible }, { frameNumber, prompt }) {
	if (prompt.trim() === "") return [stops([frameNumber], "empty-prompt")];
	const { text, unknown } = expandNames(prompt, bible, story.family);
	const strangers = unknown.map((name) => warns([frameNumber], "unknown-name", { name }));
	const { tokens, budget } = promptLength(text, story.family);
	if (tokens <= budget) return strangers;
	const about = {
		tokens: `${tokens}`,
		budget: `${budget}`,
		family: story.family
	};
	return [...strangers, warns([frameNumber], "long-prompt", about)];
}
function foreignWords({ story: { family } }, frames) {
	const numbers = frames.filter(({ prompt }) => !readsWords(prompt, family)).map(({ frameNumber }) => frameNumber);
	return numbers.length === 0 ? [] : [warns(numbers, "foreign-words", { family })];
}
function samePictures(sequence, frames, binding) {
	if (sequence.settings.seed.policy === "random") return [];
	const first = new Map();
	return frames.flatMap((frame) => {
		const { prompt, negative, strength, frameNumber } = frame;
		const images = sentReferences(sequence, frame, binding).map(({ image }) => image);
		const seed = seedFor(sequence, frame, 0);
		const rough = mayBeLed(sequence) && frame.shot;
		const key = JSON.stringify([
			prompt,
			negative,
			strength,
			seed,
			images,
			lorasOf(sequence, frame),
			rough
		]);
		const other = first.get(key);
		if (other === void 0) first.set(key, frameNumber);
		return other === void 0 ? [] : [warns([frameNumber], "same-picture", { other: `${other}` })];
	});
}
function checkReferences(sequence, frames, binding) {
	const { bible, story } = sequence;
	if (!hasReferences(bible)) return [];
	const places = referenceLimit(story.family, binding.slots.references?.length ?? 0);
	const many = frames.map((frame) => ({
		frame,
		wanted: referencesOf(frame.shot, bible, Infinity)
	})).filter(({ wanted }) => wanted.length > places);
	if (places === 0) {
		const family = dialects[story.family].references === null ? story.family : "";
		const numbers = many.map(({ frame }) => frame.frameNumber);
		return numbers.length > 0 ? [warns(numbers, "references-unused", { family })] : [];
	}
	return many.map(({ frame, wanted }) => {
		const left = wanted.slice(places).map(({ id }) => nameOf(sequence, id));
		const about = {
			count: `${wanted.length}`,
			places: `${places}`,
			whose: left.join(", ")
		};
		return warns([frame.frameNumber], "references-left-out", about);
	});
}
var nameOf = ({ bible }, id) => [...bible.cast, ...bible.places].find((one) => one.id === id)?.name ?? id;
function checkLoras(sequence, frames, binding) {
	if (binding.lora) return [];
	const byFile = new Map();
	for (const frame of frames) for (const { file } of lorasOf(sequence, frame)) byFile.set(file, [...byFile.get(file) ?? [], frame.frameNumber]);
	return [...byFile].map(([file, numbers]) => warns([...new Set(numbers)], "lora-unused", { file }));
}
// web/core/preflight/check-guide.ts
function checkGuide({ guide }, graph, binding) {
	const unlike = guide && guideOf(graph, binding)?.unlike;
	return unlike ? [warns("all", "guide-unlike", { map: unlike })] : [];
}
// web/core/preflight/check-graph.ts
function checkGraph(graph, info) {
	const nodes = Object.values(graph);
	const missing = new Set(nodes.map(({ class_type: name }) => name).filter((name) => !Object.hasOwn(info, name)));
	return [...[...missing].map((node) => everywhere("stops", "missing-node", { node })), ...nodes.filter(({ class_type: name }) => !missing.has(name)).flatMap((node) => [...missingInputs(graph, node, info), ...missingFiles(node, info)])];
}
var checkStructure = (graph, info) => [...graphFaults(graph, info).flatMap(badLink), ...Object.values(graph).flatMap(keysIn)];
var everywhere = (severity, code, about) => ({
	frames: "all",
	severity,
	failure: {
		code,
		about
	}
});
function badLink({ kind, node, input = "" }) {
	switch (kind) {
		case "no-node": return [];
		case "circle": return [stops("all", "graph-circle", { node })];
		case "bad-link": return [stops("all", "bad-link", {
			node,
			input
		})];
		case "no-output": return [warns("all", "no-output", {
			node,
			input
		})];
	}
}
var keysIn = (node) => Object.entries(node.inputs).filter(([input, value]) => isSecret(input, value)).map(([input]) => warns("all", "key-in-graph", {
	node: titleOf(node),
	input
}));
function missingInputs(graph, node, info) {
	const absent = Object.keys(info[node.class_type]?.input.required ?? {}).filter((input) => !(input in node.inputs) && !isDynamic(info, node.class_type, input));
	const dangling = Object.keys(node.inputs).filter((input) => {
		const link = linkOf(node.inputs[input]);
		return link && !Object.hasOwn(graph, link[0]);
	});
	return [...absent, ...dangling].map((input) => stops("all", "input-missing", {
		node: titleOf(node),
		input
	}));
}
var isDynamic = (info, className, input) => typeOf(info, className, input)?.startsWith("COMFY_") ?? false;
function missingFiles(node, info) {
	const { class_type: className, inputs } = node;
	return Object.entries(inputs).flatMap(([input, value]) => {
		if (typeof value !== "string" || typeOf(info, className, input) !== "COMBO") return [];
		if (loadsPicture(info, className, input) || optionsOf(info, className, input).includes(value)) return [];
		const folder = folderOf(className, input);
		if (folder) return [everywhere("stops", "missing-model", {
			model: value,
			folder,
			node: titleOf(node)
		})];
		return [warns("all", "value-not-offered", {
			node: titleOf(node),
			input,
			value
		})];
	});
}
// web/core/preflight/preflight.ts
var roughToCome = "rough.png [temp]";
function sentGraphs({ sequence, frames, graph, binding, info }) {
	const grid = gridOf(graph, binding, info, familyGrid(sequence.story.family));
	const guide = guideOf(graph, binding);
	const led = guide !== void 0 && sequence.settings.guide !== void 0;
	return frames.map((frame) => {
		const take = {
			prompt: frame.prompt,
			seed: seedFor(sequence, frame, 0),
			prefix: "check",
			guide: led ? roughToCome : void 0
		};
		const values = frameValues(sequence, frame, {
			binding,
			grid,
			guide
		}, take);
		return {
			frame,
			filled: fillGraph({
				graph,
				binding,
				info,
				...values
			})
		};
	});
}
function preflight(facts, sent = sentGraphs(facts)) {
	const { sequence, frames, graph, binding, info } = facts;
	return merged([
		...checkBinding(graph, binding),
		...checkSize(sequence, graph, binding, info, familyGrid(sequence.story.family)),
		...checkFrames(sequence, frames, binding),
		...checkGuide(sequence.settings, graph, binding),
		...sent.slice(0, 1).flatMap(({ filled }) => checkStructure(filled.graph, info)),
		...sent.flatMap((one) => checkSent(facts, one))
	], frames.length).sort((a, b) => rank(a) - rank(b));
}
var rank = ({ severity }) => severity === "stops" ? 0 : 1;
function checkSent(facts, { frame, filled }) {
	const { graph, binding, info } = facts;
	const number = [frame.frameNumber];
	const ofGraph = checkGraph(filled.graph, info).map((finding) => ({
		...finding,
		frames: number
	}));
	const needed = filled.stuck.map(({ node }) => {
		const loader = graph[node];
		const leads = binding.slots.guide?.some((target) => target.node === node) && { leads: "yes" };
		return stops(number, "picture-needed", {
			node: loader ? titleOf(loader) : node,
			...leads
		});
	});
	const gone = picturesIn(filled.graph, info).filter((name) => facts.gone.has(name));
	return [
		...ofGraph,
		...needed,
		...gone.map((picture) => pictureGone(facts, frame, picture))
	];
}
function pictureGone({ sequence, graph, binding }, frame, picture) {
	const owner = sentReferences(sequence, frame, binding).find(({ image }) => loadImageName(image) === picture);
	const leads = guideOf(graph, binding)?.file === picture && { leads: "yes" };
	const about = {
		picture,
		...owner ? { whose: nameOf(sequence, owner.id) } : leads
	};
	return stops([frame.frameNumber], "picture-gone", about);
}
var picturesIn = (graph, info) => Object.values(graph).flatMap(({ class_type: className, inputs }) => Object.entries(inputs).flatMap(([input, value]) => typeof value === "string" && value !== roughToCome && loadsPicture(info, className, input) ? [value] : []));
function merged(findings, frameCount) {
	const byFailure = new Map();
	for (const finding of findings) {
		const key = JSON.stringify([finding.severity, finding.failure]);
		const before = byFailure.get(key);
		byFailure.set(key, before ? {
			...finding,
			frames: joined(before.frames, finding.frames)
		} : finding);
	}
	return [...byFailure.values()].map((finding) => finding.frames !== "all" && frameCount > 1 && finding.frames.length === frameCount ? {
		...finding,
		frames: "all"
	} : finding);
}
var joined = (a, b) => a === "all" || b === "all" ? "all" : [...new Set([...a, ...b])];
// web/services/run/preflight.ts
function preflightOn(client, facts) {
	return async (sequence, frames) => {
		const found = await check(client, facts, sequence, frames);
		if (!found.some(({ severity }) => severity === "stops")) return found;
		await facts.refresh();
		return check(client, facts, sequence, frames);
	};
}
async function check(client, facts, sequence, frames) {
	if (sequence.engine.kind === "rough") return [];
	const bound = await boundGraph(sequence, () => facts.info());
	if (!bound.ok) {
		const { code } = bound.failure;
		return code === "missing-model" || code === "missing-node" || code === "not-found" ? [{
			frames: "all",
			severity: "stops",
			failure: bound.failure
		}] : [];
	}
	const { graph, binding, info } = bound.value;
	if (!info) return [];
	const known = {
		sequence,
		frames,
		graph,
		binding,
		info
	};
	const sent = sentGraphs(known);
	const names = new Set(sent.flatMap(({ filled }) => picturesIn(filled.graph, info)));
	return preflight({
		...known,
		gone: await goneOf(client, [...names])
	}, sent);
}
async function goneOf(client, names) {
	const there = await Promise.all(names.map((name) => isThere(client, readImageName(name))));
	return new Set(names.filter((_, index) => there[index] === false));
}
async function isThere(client, image) {
	return staysInside(image) ? client.has(image) : false;
}
export { preflightOn };

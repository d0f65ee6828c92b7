import { r as linkOf } from "./api-graph-C1jd5St7.mjs";
import { b as wiringOf, f as own, g as orderTo, h as nodeAt } from "./samplers-DI7VVwrA.mjs";
import { a as strengthInputs, i as pictureRoles, r as pictureLoaders, t as findPictures } from "./pictures--DvAlgtl.mjs";
// web/core/guide/control-wants.ts
var kinds = [
	["depth", /depth|midas|zoe|leres/iu],
	["pose", /pose|keypoint/iu],
	["normals", /normal/iu],
	["segments", /segment|(?<![a-z])seg(?![a-z])/iu],
	["lines", /scribble|sketch|line|canny|edge|hed|pidi|mlsd/iu],
	["picture", /tile|blur|colou?r|gr[ae]y|shuffle|ip2p|repaint|inpaint|brightness/iu]
];
function controlWants(graph, node) {
	const names = modelNames(graph, node);
	if (names.length === 0) return "picture";
	return names.flatMap((name) => kinds.find(([, words]) => words.test(name))?.[0] ?? [])[0] ?? "lines";
}
var MOST_HOPS = 8;
var modelInputs = [
	"control_net",
	"controlnet",
	"model_patch",
	"cnet"
];
function modelNames(graph, user) {
	const names = [];
	let node = user;
	for (let hops = 0; node && hops < MOST_HOPS; hops += 1) {
		const { inputs } = node;
		const link = modelInputs.map((input) => linkOf(inputs[input])).find((found) => found);
		node = link && nodeAt(graph, link[0]);
		names.push(...Object.values(node?.inputs ?? {}).filter((value) => typeof value === "string"));
	}
	return names;
}
// web/core/guide/guide.ts
function guideOf(graph, binding) {
	const target = binding.slots.guide?.[0];
	const loader = target && nodeAt(graph, target.node);
	if (!target || !loader || !loadsByName(loader, target.input) || hasMask(graph, target.node)) return void 0;
	const file = loader.inputs[target.input];
	const trace = {
		graph,
		info: {},
		order: orderTo(wiringOf(graph), binding.output),
		exposed: new Set()
	};
	const role = findPictures(trace).find((picture) => picture.target.node === target.node)?.role;
	if (typeof file !== "string" || role === void 0 || notGuides.includes(role)) return void 0;
	const path = {
		node: target.node,
		file,
		by: strengthOf(graph, binding, role)
	};
	return role === "control" ? {
		...path,
		...drawingFor(graph, target.node)
	} : {
		...path,
		look: "plain"
	};
}
var notGuides = [
	"start",
	"end",
	"mask"
];
var loadsByName = ({ class_type: name }, input) => own(pictureLoaders, name) === input && input === "image" && name !== "VHS_LoadImagePath";
var hasMask = (graph, loader) => Object.values(graph).some(({ inputs }) => Object.values(inputs).some((value) => {
	const link = linkOf(value);
	return link?.[0] === loader && link[1] === 1;
}));
function strengthOf(graph, { slots }, role) {
	if (role === "source") return slots.denoise?.length ? "denoise" : null;
	const [target] = slots.strength ?? [];
	if (!target) return null;
	return (own(strengthInputs, nodeAt(graph, target.node)?.class_type ?? "")?.of ?? "control") === "reference" === (role === "reference") ? "strength" : null;
}
var measuresOnly = /reroute|resiz|scale|crop|constrain|(?<!\w)(?:image)?pad/iu;
var inverts = /^(?:imageinvert|invertimage|image invert)/iu;
function drawingFor(graph, loader) {
	const open = [{
		id: loader,
		inverted: false
	}];
	const seen = new Set();
	for (let at = open.pop(); at; at = open.pop()) {
		if (seen.has(at.id)) continue;
		seen.add(at.id);
		for (const [id, node] of usersOf(graph, at.id)) {
			if (takesControl(node, at.id)) return lookFor(controlWants(graph, node), at.inverted);
			if (inverts.test(node.class_type)) open.push({
				id,
				inverted: !at.inverted
			});
			else if (measuresOnly.test(node.class_type)) open.push({
				id,
				inverted: at.inverted
			});
		}
	}
	return { look: "plain" };
}
function lookFor(wants, inverted) {
	if (wants === "lines") return { look: inverted ? "black-lines" : "white-lines" };
	return wants === "picture" ? { look: "plain" } : {
		look: "plain",
		unlike: wants
	};
}
var usersOf = (graph, id) => Object.entries(graph).filter(([, { inputs }]) => Object.values(inputs).some((value) => linkOf(value)?.[0] === id));
function takesControl({ class_type: name, inputs }, from) {
	const roles = {
		...pictureRoles["*"],
		...own(pictureRoles, name)
	};
	return Object.entries(inputs).some(([input, value]) => linkOf(value)?.[0] === from && own(roles, input) === "control");
}
export { guideOf as t };

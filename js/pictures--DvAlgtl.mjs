import { r as linkOf } from "./api-graph-C1jd5St7.mjs";
import { c as typeOf } from "./object-info-DxdVAR_V.mjs";
import { a as isSampler, d as onwards, f as own, h as nodeAt, u as liveBranch } from "./samplers-DI7VVwrA.mjs";
// web/core/binding/tables/numbers.ts
var numberFields = {
	PrimitiveInt: "value",
	PrimitiveFloat: "value",
	PrimitiveNode: "value",
	SeedNode: "seed",
	"Seed (rgthree)": "seed",
	"Seed Generator": "seed",
	"easy seed": "seed",
	"easy globalSeed": "value",
	"ttN seed": "seed",
	"CR Seed": "seed",
	CSeed: "seed",
	SeedGenerator: "seed",
	INTConstant: "value",
	FloatConstant: "value",
	"Int Literal": "int",
	"Float Literal": "float",
	"easy int": "value",
	"easy float": "value",
	"ttN int": "int",
	"ttN float": "float",
	ImpactInt: "value",
	ImpactFloat: "value",
	JWInteger: "value",
	JWFloat: "value",
	"Constant Number": "number",
	ETN_Parameter: "default",
	SwarmInputInteger: "value",
	SwarmInputFloat: "value",
	ComfyUIDeployExternalNumber: "default_value",
	ComfyUIDeployExternalNumberInt: "default_value",
	ComfyUIDeployExternalNumberSlider: "default_value",
	ComfyUIDeployExternalNumberSliderInt: "default_value",
	ComfyUIDeployExternalSeed: "default_value"
};
var numberFieldNames = [
	"value",
	"seed",
	"noise_seed",
	"int",
	"float",
	"number"
];
var sizeInputs = [["width", "height"], ["empty_latent_width", "empty_latent_height"]];
var batchInputs = {
	"*": "batch_size",
	RepeatLatentBatch: "amount"
};
var sizeMirrors = {
	Flux2Scheduler: [{
		width: "width",
		height: "height",
		when: "always"
	}],
	ModelSamplingFlux: [{
		width: "width",
		height: "height",
		when: "always"
	}],
	CLIPTextEncodeSDXL: [{
		width: "width",
		height: "height",
		when: "equal"
	}, {
		width: "target_width",
		height: "target_height",
		when: "equal"
	}],
	CLIPTextEncodeSDXLRefiner: [{
		width: "width",
		height: "height",
		when: "equal"
	}]
};
var fixedScalers = /^(ImageScale|LatentUpscale|ImageResize.*|Image Resize|UltimateSDUpscale)$/u;
// web/core/binding/fields.ts
var HOPS = 64;
function fieldOf(trace, target) {
	let place = target;
	for (let hops = 0; place && hops < HOPS; hops += 1) {
		const node = nodeAt(trace.graph, place.node);
		if (!node || !Object.hasOwn(node.inputs, place.input)) return void 0;
		const link = linkOf(node.inputs[place.input]);
		if (!link) return isPlain(node.inputs[place.input]) ? place : void 0;
		place = heldBy(trace, link, place.input);
	}
}
var isPlain = (value) => [
	"number",
	"string",
	"boolean"
].includes(typeof value);
function heldBy(trace, link, asked) {
	const [id, outlet] = link;
	const node = nodeAt(trace.graph, id);
	if (!node) return void 0;
	const listed = own(numberFields, node.class_type);
	if (listed !== void 0) return listed in node.inputs ? {
		node: id,
		input: listed
	} : void 0;
	const live = liveBranch(trace, node);
	if (live) return live.length === 1 && live[0] !== void 0 ? {
		node: id,
		input: live[0]
	} : void 0;
	if (outlet !== 0 && !(asked in node.inputs)) return void 0;
	const names = [...numberFieldNames, asked].filter((name) => name in node.inputs);
	const unique = [...new Set(names)];
	if (Object.keys(node.inputs).filter((input) => isNumber(trace, node, input)).length > 1) return void 0;
	if (unique.length === 1 && unique[0] !== void 0) return {
		node: id,
		input: unique[0]
	};
	const [passed, ...more] = unique.length === 0 ? onwards(trace, link, "INT") : [];
	return passed && more.length === 0 ? inputHolding(trace, id, passed) : void 0;
}
function isNumber(trace, { class_type, inputs }, input) {
	const type = typeOf(trace.info, class_type, input);
	if (type !== void 0) return type === "INT" || type === "FLOAT";
	return typeof inputs[input] === "number" || linkOf(inputs[input]) !== void 0;
}
function inputHolding(trace, id, [from, outlet]) {
	const found = Object.entries(nodeAt(trace.graph, id)?.inputs ?? {}).find(([, value]) => {
		const link = linkOf(value);
		return link?.[0] === from && link[1] === outlet;
	});
	return found && {
		node: id,
		input: found[0]
	};
}
// web/core/binding/tables/pictures.ts
var pictureLoaders = {
	LoadImage: "image",
	LoadImageOutput: "image",
	LoadImageMask: "image",
	"LoadImage|pysssss": "image",
	"Load Image (rgthree)": "image",
	VHS_LoadImagePath: "image",
	"easy loadImageBase64": "base64_data"
};
var pictureRoles = {
	ReferenceLatent: { latent: "reference" },
	CLIPVisionEncode: { image: "reference" },
	IPAdapter: { image: "reference" },
	IPAdapterAdvanced: { image: "reference" },
	IPAdapterFaceID: { image: "reference" },
	IPAdapterStyleComposition: {
		image_style: "reference",
		image_composition: "control"
	},
	IPAdapterEncoder: { image: "reference" },
	PulidFluxModelLoader: { image: "reference" },
	ApplyPulid: { image: "reference" },
	ApplyPulidFlux: { image: "reference" },
	ApplyInstantID: {
		image: "reference",
		image_kps: "control"
	},
	PhotoMakerEncode: { image: "reference" },
	TextEncodeQwenImageEdit: { image: "reference" },
	TextEncodeQwenImageEditPlus: {
		image1: "reference",
		image2: "reference",
		image3: "reference"
	},
	TextEncodeHunyuanVideo_ImageToVideo: { clip_vision_output: "start" },
	ControlNetApply: { image: "control" },
	ControlNetApplyAdvanced: { image: "control" },
	ControlNetApplySD3: { image: "control" },
	ACN_AdvancedControlNetApply: { image: "control" },
	ControlNetInpaintingAliMamaApply: {
		image: "source",
		mask: "mask"
	},
	QwenImageDiffsynthControlnet: {
		image: "control",
		mask: "mask"
	},
	T2IAdapterLoader: { image: "control" },
	InpaintModelConditioning: {
		pixels: "source",
		mask: "mask"
	},
	VAEEncodeForInpaint: {
		pixels: "source",
		mask: "mask"
	},
	SetLatentNoiseMask: { mask: "mask" },
	InstructPixToPixConditioning: { pixels: "source" },
	LTXVImgToVideo: { image: "start" },
	LTXVImgToVideoInplace: { image: "start" },
	LTXVAddGuide: { image: "start" },
	SVD_img2vid_Conditioning: { init_image: "start" },
	"*": {
		start_image: "start",
		init_image: "start",
		end_image: "end",
		last_image: "end",
		reference_image: "reference",
		ref_image: "reference",
		control_image: "control",
		control_video: "control",
		mask: "mask",
		latent_image: "source"
	}
};
var measuring = /^(GetImageSize|Get Image Size|ImageSizeToNumber|PreviewImage|SaveImage)/u;
var strengthInputs = {
	ControlNetApply: {
		input: "strength",
		of: "control"
	},
	ControlNetApplyAdvanced: {
		input: "strength",
		of: "control"
	},
	ControlNetApplySD3: {
		input: "strength",
		of: "control"
	},
	ACN_AdvancedControlNetApply: {
		input: "strength",
		of: "control"
	},
	QwenImageDiffsynthControlnet: {
		input: "strength",
		of: "control"
	},
	IPAdapter: {
		input: "weight",
		of: "reference"
	},
	IPAdapterAdvanced: {
		input: "weight",
		of: "reference"
	},
	IPAdapterFaceID: {
		input: "weight",
		of: "reference"
	},
	ApplyPulid: {
		input: "weight",
		of: "reference"
	},
	ApplyPulidFlux: {
		input: "weight",
		of: "reference"
	},
	ApplyInstantID: {
		input: "weight",
		of: "reference"
	},
	StyleModelApply: {
		input: "strength",
		of: "reference"
	},
	unCLIPConditioning: {
		input: "strength",
		of: "reference"
	}
};
// web/core/binding/pictures.ts
var ranks = {
	start: 0,
	end: 1,
	reference: 2,
	control: 3,
	source: 4,
	mask: 5
};
function findPictures(trace) {
	return [...usesOf(trace)].flatMap(([id, all]) => {
		const node = nodeAt(trace.graph, id);
		const input = node && own(pictureLoaders, node.class_type);
		const value = input === void 0 ? void 0 : node?.inputs[input];
		if (input === void 0 || typeof value !== "string") return [];
		const [first] = all.toSorted((a, b) => ranks[a.role] - ranks[b.role] || a.at - b.at || a.input - b.input);
		return [{
			target: {
				node: id,
				input
			},
			file: value,
			role: first?.role ?? null,
			use: first
		}];
	}).sort((a, b) => (a.use?.at ?? 0) - (b.use?.at ?? 0) || (a.use?.input ?? 0) - (b.use?.input ?? 0)).map(({ target, file, role }) => ({
		target,
		file,
		role
	}));
}
function usesOf(trace) {
	const uses = new Map();
	const ids = [...trace.order.keys()];
	for (let at = ids.length - 1; at >= 0; at -= 1) {
		const id = ids[at] ?? "";
		const node = nodeAt(trace.graph, id);
		if (node) spread(uses, node, uses.get(id), at);
	}
	const loaders = ids.filter((id) => own(pictureLoaders, nodeAt(trace.graph, id)?.class_type ?? "") !== void 0);
	return new Map(loaders.map((id) => [id, [...uses.get(id)?.values() ?? []]]));
}
function spread(uses, node, above, at) {
	if (measuring.test(node.class_type)) return;
	for (const [input, [name, value]] of Object.entries(node.inputs).entries()) {
		const link = linkOf(value);
		if (!link) continue;
		const role = roleOf(node, name, link);
		const known = uses.get(link[0]) ?? new Map();
		uses.set(link[0], known);
		const handed = role === void 0 ? carriedOn(node, above) : [{
			role,
			at,
			input
		}];
		for (const use of handed) if (!known.has(use.role) || (known.get(use.role)?.at ?? 0) > use.at) known.set(use.role, use);
	}
}
var carriedOn = (node, above) => isSampler(node) ? [] : [...above?.values() ?? []];
function roleOf(node, input, [, outlet]) {
	const listed = own(pictureRoles, node.class_type);
	const role = (listed && own(listed, input)) ?? own(pictureRoles["*"] ?? {}, input);
	if (role !== void 0) return role;
	return outlet === 1 && /mask/iu.test(input) ? "mask" : void 0;
}
function pictureSlots(trace, pictures) {
	const of = (...roles) => pictures.filter(({ role }) => role !== null && roles.includes(role));
	const targets = (found) => found.map(({ target }) => target);
	const references = of("reference");
	const guides = of("source", "start", "control");
	return {
		references: references.length > 0 ? sure(targets(references)) : none,
		guide: guides.length > 1 ? {
			sure: "choose",
			targets: [],
			reason: "several-pictures"
		} : oneOrNone(targets(guides)),
		strength: strengthOf(trace)
	};
}
var none = {
	sure: "none",
	targets: [],
	reason: "not-there"
};
var sure = (targets) => ({
	sure: "sure",
	targets,
	reason: "traced"
});
var oneOrNone = (targets) => targets.length === 1 ? sure(targets) : none;
function strengthOf(trace) {
	const found = [...trace.order.keys()].flatMap((id) => {
		const listed = own(strengthInputs, nodeAt(trace.graph, id)?.class_type ?? "");
		const field = listed && fieldOf(trace, {
			node: id,
			input: listed.input
		});
		return listed && field ? [{
			...listed,
			field,
			value: nodeAt(trace.graph, field.node)?.inputs[field.input]
		}] : [];
	});
	const [first] = found;
	if (!first) return none;
	if (found.length === 1) return sure([first.field]);
	if (!found.every(({ of, value }) => of === first.of && value === first.value)) return {
		sure: "choose",
		targets: [],
		reason: "several-strengths"
	};
	return {
		sure: "guess",
		targets: found.map(({ field }) => field),
		reason: "same-strength"
	};
}
export { strengthInputs as a, fixedScalers as c, pictureRoles as i, sizeInputs as l, pictureSlots as n, fieldOf as o, pictureLoaders as r, batchInputs as s, findPictures as t, sizeMirrors as u };

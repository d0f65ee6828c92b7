import { i as titleOf, r as linkOf } from "./api-graph-C1jd5St7.mjs";
// web/core/graph/graph-faults.ts
function graphFaults(graph, info = {}) {
	return [...Object.values(graph).flatMap((node) => Object.entries(node.inputs).flatMap(([input, value]) => linkFault(graph, info, node, input, value) ?? [])), ...circles(graph)];
}
function linkFault(graph, info, node, input, value) {
	if (!Array.isArray(value)) return void 0;
	const fault = (kind) => ({
		kind,
		node: titleOf(node),
		input
	});
	const link = linkOf(value);
	if (!link) return fault("bad-link");
	const source = Object.hasOwn(graph, link[0]) ? graph[link[0]] : void 0;
	if (!source) return fault("no-node");
	const outlets = Object.hasOwn(info, source.class_type) ? info[source.class_type]?.output?.length : void 0;
	return link[1] < 0 || link[1] >= (outlets ?? Infinity) ? fault("no-output") : void 0;
}
function circles(graph) {
	const done = new Set();
	return Object.keys(graph).flatMap((start) => done.has(start) ? [] : circlesFrom(graph, start, done));
}
function circlesFrom(graph, start, done) {
	const faults = [];
	const path = [{
		id: start,
		sources: sourcesOf(graph, start)
	}];
	const onPath = new Set([start]);
	for (let last = path.at(-1); last; last = path.at(-1)) {
		const source = last.sources.pop();
		const node = source === void 0 ? void 0 : graph[source];
		if (source === void 0 || !node) {
			path.pop();
			onPath.delete(last.id);
			done.add(last.id);
		} else if (onPath.has(source)) faults.push({
			kind: "circle",
			node: titleOf(node)
		});
		else if (!done.has(source)) {
			onPath.add(source);
			path.push({
				id: source,
				sources: sourcesOf(graph, source)
			});
		}
	}
	return faults;
}
var sourcesOf = (graph, id) => Object.values(graph[id]?.inputs ?? {}).flatMap((value) => {
	const link = linkOf(value);
	return link && Object.hasOwn(graph, link[0]) ? [link[0]] : [];
});
// web/core/preflight/folders.ts
var folders = {
	ckpt_name: "checkpoints",
	unet_name: "diffusion_models",
	vae_name: "vae",
	clip_name: "text_encoders",
	clip_name1: "text_encoders",
	clip_name2: "text_encoders",
	clip_name3: "text_encoders",
	clip_name4: "text_encoders",
	text_encoder: "text_encoders",
	lora_name: "loras",
	control_net_name: "controlnet",
	style_model_name: "style_models",
	gligen_name: "gligen",
	hypernetwork_name: "hypernetworks"
};
var foldersByClass = {
	CLIPVisionLoader: "clip_vision",
	UpscaleModelLoader: "upscale_models",
	LatentUpscaleModelLoader: "latent_upscale_models",
	ModelPatchLoader: "model_patches",
	AudioEncoderLoader: "audio_encoders"
};
var folderOf = (className, input) => foldersByClass[className] ?? folders[input];
// web/core/secret.ts
var NAMED_SECRET = /^(?:.*_)?(?:(?:api|access|secret|private|auth|bearer)_?(?:key|token)|token|secret|passw(?:or)?d|passphrase|authorization|bearer|credentials?|client_secret)$/u;
var SECRET_FORM = /^(?:Bearer\s+)?(?:sk-|sk_|pk_|rk_|hf_|gh[pousr]_|github_pat_|glpat-|r8_|xox[abpr]-|AIza|AKIA|eyJ)[\w.-]{16,}$/u;
function namesSecret(name) {
	const words = name.replace(/([a-z0-9])([A-Z])/gu, "$1_$2").replace(/[\s.-]+/gu, "_");
	return NAMED_SECRET.test(words.toLowerCase());
}
var isSecret = (name, value) => typeof value === "string" && value !== "" && (namesSecret(name) || looksSecret(value));
var looksSecret = (text) => text.length < 4096 && SECRET_FORM.test(text.trim());
export { folderOf as n, graphFaults as r, isSecret as t };

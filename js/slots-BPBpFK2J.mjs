var commonWords = {
	size: (width, height) => `${width} × ${height}`,
	product: "Story Sequence",
	steps: "Steps",
	story: "Story",
	frames: "Frames",
	run: "Run",
	view: "View",
	done: "done",
	newMenu: "New",
	createSequence: "Create Story Sequence",
	library: "Library",
	openBoard: "Open board",
	cancel: "Cancel",
	close: "Close",
	undo: "Undo",
	tryAgain: "Try again",
	details: "Details",
	back: "Back",
	frame: (number) => `Frame ${number}`,
	less: (label) => `Less: ${label}`,
	more: (label) => `More: ${label}`,
	ctrlEnter: "Ctrl Enter",
	saving: "Saving",
	unreachable: {
		what: "ComfyUI does not answer.",
		safe: "Frames that are queued go on without this page. Everything drawn is saved.",
		next: "Check that ComfyUI is running. This page tries again by itself."
	},
	arcs: {
		linear: "In order",
		"three-act": "Three acts",
		freytag: "Freytag’s pyramid",
		"heros-journey": "Hero’s journey",
		kishotenketsu: "Kishōtenketsu, a twist without a fight",
		"in-medias-res": "From the middle of it",
		rise: "Rise",
		fall: "Fall",
		"fall-rise": "Fall, then rise",
		"rise-fall": "Rise, then fall",
		"rise-fall-rise": "Rise, fall, rise",
		"fall-rise-fall": "Fall, rise, fall",
		"save-the-cat": "Save the cat, 15 beats",
		"story-circle": "Story circle, there and back"
	},
	families: {
		sdxl: "SDXL",
		illustrious: "Illustrious",
		noobai: "NoobAI",
		pony: "Pony",
		anima: "Anima",
		photoreal: "SDXL photoreal",
		sd15: "SD 1.5",
		sd35: "SD 3.5",
		flux1: "FLUX.1",
		kontext: "FLUX.1 Kontext",
		flux2: "FLUX.2",
		klein: "FLUX.2 klein",
		"qwen-image": "Qwen-Image",
		"qwen-edit": "Qwen-Image-Edit",
		"z-image": "Z-Image Turbo",
		"z-image-base": "Z-Image",
		hidream: "HiDream-I1",
		chroma: "Chroma"
	},
	motionFamilies: {
		wan: "Wan 2.2",
		ltx: "LTX-2"
	},
	shotTypes: {
		"wide shot": "Wide",
		"full shot": "Full",
		"medium long shot": "Medium long",
		"medium shot": "Medium",
		"close-up": "Close-up",
		"extreme close-up": "Extreme close-up",
		"two-shot": "Two-shot",
		"over-the-shoulder": "Over the shoulder"
	},
	angles: {
		"eye level": "Eye level",
		low: "Low",
		high: "High",
		"bird's eye": "Bird’s eye",
		tilted: "Tilted",
		"from the side": "From the side",
		"from behind": "From behind"
	},
	times: {
		dawn: "Dawn",
		morning: "Morning",
		day: "Day",
		noon: "Noon",
		afternoon: "Afternoon",
		dusk: "Dusk",
		night: "Night"
	},
	weathers: {
		clear: "Clear",
		cloudy: "Cloudy",
		rain: "Rain",
		storm: "Storm",
		snow: "Snow",
		fog: "Fog",
		wind: "Wind"
	}
};
// web/core/words/format.ts
function clock(ms) {
	const seconds = Math.max(0, Math.round(ms / 1e3));
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	const rest = String(seconds % 60).padStart(2, "0");
	return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`;
}
var seconds = (value) => value < 100 ? `${value.toFixed(1)} s` : clock(value * 1e3);
function clockRange(lowMs, highMs) {
	const unit = highMs < 12e4 ? 5e3 : 6e4;
	const low = Math.floor(lowMs / unit) * unit;
	const high = Math.max(Math.ceil(highMs / unit) * unit, unit);
	return low === high ? clock(high) : `${clock(low)}-${clock(high)}`;
}
function spokenRange(lowMs, highMs) {
	const [unit, name] = highMs < 9e4 ? [1e4, "s"] : highMs < 54e5 ? [6e4, "min"] : [36e5, "h"];
	const scale = name === "s" ? 10 : 1;
	const low = Math.floor(lowMs / unit) * scale;
	const high = Math.max(Math.ceil(highMs / unit), 1) * scale;
	if (low === high) return `${high} ${name}`;
	return low === 0 ? `up to ${high} ${name}` : `${low}-${high} ${name}`;
}
var counted = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
function numberRuns(numbers) {
	const runs = [];
	for (const number of [...numbers].sort((a, b) => a - b)) {
		const last = runs.at(-1);
		if (last && number === last[1] + 1) last[1] = number;
		else runs.push([number, number]);
	}
	return runs.map(([from, to]) => from === to ? `${from}` : `${from}-${to}`).join(", ");
}
// web/core/words/slots.ts
var slotWords = {
	positive: "Prompt",
	negative: "Negative",
	seed: "Seed",
	width: "Width",
	height: "Height",
	steps: "Steps",
	cfg: "CFG",
	checkpoint: "Checkpoint",
	batch: "Batch size",
	prefix: "Output name",
	picture: "Picture",
	guidance: "Guidance",
	denoise: "Denoise",
	references: "References",
	guide: "Guide picture",
	strength: "Strength"
};
export { numberRuns as a, commonWords as c, counted as i, clock as n, seconds as o, clockRange as r, spokenRange as s, slotWords as t };

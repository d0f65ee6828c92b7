// web/core/references.ts
function referenceSlots(engine) {
	if (engine.kind === "canvas") return engine.binding.slots.references?.length ?? 0;
	return engine.kind === "shipped" ? engine.references ?? 0 : 0;
}
function referencesOf(shot, bible, limit) {
	const cast = shot.cast.flatMap(({ id }) => {
		const image = bestView(bible.cast.find((one) => one.id === id)?.references, shot);
		return image ? [{
			kind: "character",
			id,
			image
		}] : [];
	});
	const image = bible.places.find((one) => one.id === shot.place)?.references?.[0];
	const place = image && shot.place !== null ? [{
		kind: "place",
		id: shot.place,
		image
	}] : [];
	return [...cast, ...place].slice(0, Math.max(0, limit)).map((one, index) => ({
		number: index + 1,
		...one
	}));
}
var hasReferences = ({ cast, places }) => [...cast, ...places].some(({ references = [] }) => references.length > 0);
var views = {
	behind: /(?<!\p{L})(?:back|behind|rear)(?!\p{L})/iu,
	side: /(?<!\p{L})(?:side|profile)(?!\p{L})/iu,
	face: /(?<!\p{L})(?:face|head|portrait|close-?up)(?!\p{L})/iu
};
function bestView(pictures = [], { angle, size }) {
	const view = angle === "from behind" ? views.behind : angle === "from the side" ? views.side : void 0;
	const near = size === "close-up" || size === "extreme close-up" ? views.face : void 0;
	const named = (wanted) => wanted && pictures.find(({ filename }) => wanted.test(filename));
	return named(view) ?? named(near) ?? pictures[0];
}
// web/core/producer/dialects-data.ts
var square = (side) => ({
	width: side,
	height: side
});
var flaws = "worst quality, low quality, lowres, blurry, bad hands, deformed, extra limbs, watermark, signature, text";
var booruFlaws = "nsfw, worst quality, old, early, low quality, lowres, signature, username, logo, bad hands, mutated hands";
var fewFlaws = "blurry, low quality, watermark, text";
var sdxl = {
	form: "phrases",
	quality: "",
	negative: flaws,
	budget: 150,
	counter: "clip",
	weights: true,
	style: null,
	hexColours: false,
	languages: "english",
	references: null,
	steps: 25,
	cfg: 7,
	sampler: "euler",
	scheduler: "normal",
	size: square(1024)
};
var illustrious = {
	...sdxl,
	form: "tags",
	quality: "masterpiece, best quality, newest, absurdres, highres, safe",
	negative: booruFlaws,
	steps: 26,
	cfg: 5.5,
	sampler: "euler_ancestral"
};
var sd35 = {
	...sdxl,
	form: "sentences",
	negative: fewFlaws,
	budget: 250,
	counter: "t5",
	steps: 28,
	cfg: 4.5,
	scheduler: "sgm_uniform"
};
var flux1 = {
	...sd35,
	negative: null,
	budget: 300,
	steps: 20,
	cfg: 1,
	guidance: 3.5,
	scheduler: "simple"
};
var flux2 = {
	...flux1,
	budget: 400,
	counter: "llm",
	weights: false,
	hexColours: true,
	languages: "many",
	references: {
		max: 6,
		word: "image",
		opening: ""
	},
	guidance: 4,
	scheduler: "Flux2Scheduler"
};
var qwenImage = {
	...sd35,
	budget: 400,
	counter: "llm",
	weights: false,
	languages: "many",
	steps: 20,
	cfg: 4,
	scheduler: "simple",
	size: square(1328)
};
var dialects = {
	sdxl,
	illustrious,
	noobai: {
		...illustrious,
		steps: 28,
		cfg: 5
	},
	pony: {
		...illustrious,
		quality: "score_9, score_8_up, score_7_up, rating_safe",
		negative: "score_4, score_5, score_6, low quality, bad hands, deformed, watermark, signature, text",
		steps: 25,
		cfg: 6.5
	},
	anima: {
		...illustrious,
		form: "mixed",
		quality: "masterpiece, best quality, newest, safe",
		budget: 300,
		counter: "llm",
		steps: 30,
		cfg: 4,
		sampler: "er_sde",
		scheduler: "simple"
	},
	photoreal: {
		...sdxl,
		negative: "illustration, painting, cgi, cartoon, deformed hands, blurry, watermark, text",
		style: "35mm film photograph, natural light, fine grain",
		steps: 28,
		cfg: 5,
		sampler: "dpmpp_2m",
		scheduler: "karras"
	},
	sd15: {
		...sdxl,
		budget: 72,
		cfg: 7.5,
		size: square(512)
	},
	sd35,
	flux1,
	kontext: {
		...flux1,
		form: "instruction",
		budget: 150,
		guidance: 2.5,
		references: {
			max: 1,
			word: "image",
			opening: "Change the scene:"
		}
	},
	flux2,
	klein: {
		...flux2,
		budget: 120,
		words: {
			least: 40,
			most: 70
		},
		references: {
			max: 4,
			word: "image",
			opening: ""
		},
		steps: 4
	},
	"qwen-image": {
		...qwenImage,
		negative: fewFlaws
	},
	"qwen-edit": {
		...qwenImage,
		form: "instruction",
		negative: null,
		budget: 200,
		references: {
			max: 3,
			word: "Picture",
			opening: "Next Scene:"
		},
		size: square(1024)
	},
	"z-image": {
		...qwenImage,
		negative: null,
		steps: 8,
		cfg: 1,
		size: square(1024)
	},
	"z-image-base": {
		...qwenImage,
		steps: 30,
		cfg: 5,
		sampler: "res_multistep",
		size: square(1024)
	},
	hidream: {
		...sd35,
		budget: 116,
		steps: 50,
		cfg: 5,
		scheduler: "simple"
	},
	chroma: {
		...sd35,
		budget: 400,
		steps: 26,
		cfg: 4,
		scheduler: "simple"
	}
};
var motionDialects = {
	wan: {
		...qwenImage,
		form: "motion",
		negative: "static, still picture, overexposed, blurred details, subtitles, lettering, worst quality, low quality, jpeg artifacts, extra fingers, bad hands, bad face, deformed, merged fingers, cluttered background, walking backwards",
		budget: 190,
		counter: "t5",
		words: {
			least: 0,
			most: 120
		},
		weights: true,
		steps: 20,
		cfg: 3.5,
		size: {
			width: 832,
			height: 480
		}
	},
	ltx: {
		...qwenImage,
		form: "motion",
		negative: "blurry, low quality, still frame, watermark, subtitles",
		budget: 270,
		words: {
			least: 0,
			most: 200
		},
		steps: 8,
		cfg: 1,
		size: {
			width: 1280,
			height: 720
		}
	}
};
var dialectOf = (family) => family === "wan" || family === "ltx" ? motionDialects[family] : dialects[family];
// web/core/literal.ts
var literal = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
// web/core/producer/naming.ts
function headOf({ look, lookShort, kind }) {
	return ((lookShort || look).split(/,| (?:with|in|of|wearing|who) /)[0] ?? "").replace(/^(?:an?|the) /i, "").trim() || kind;
}
function withoutNames(text, bible) {
	return bible.cast.flatMap((character) => {
		return [character.name, ...character.aliases].filter((name) => isProper(name)).map((name) => ({
			name,
			head: headOf(character)
		}));
	}).sort((a, b) => b.name.length - a.name.length).reduce((said, { name, head }) => said.replace(pattern(name), `the ${head}`), text);
}
var isProper = (name) => name.length > 1 && /\p{Lu}/u.test(name) && !/^I$/.test(name);
function pattern(name) {
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:the |The )?${literal(name)}(?:['’]s)?(?![\\p{L}\\p{N}])`, "gu");
}
// web/core/producer/render/weights.ts
var WEIGHT = /\(([^()\\:]+):(\d+(?:\.\d+)?)\)/gu;
function withBrackets(text, weights) {
	if (!weights) return text.replace(WEIGHT, "$1").replace(/\\([()])/g, "$1");
	let at = 0;
	let said = "";
	for (const found of text.matchAll(WEIGHT)) {
		said += escaped(text.slice(at, found.index)) + found[0];
		at = found.index + found[0].length;
	}
	return said + escaped(text.slice(at));
}
var escaped = (text) => text.replace(/\\[()]|[\\()]/g, (mark) => mark.length > 1 ? mark : `\\${mark}`);
// web/core/producer/at-names.ts
function expandNames(text, bible, family) {
	if (!text.includes("@")) return {
		text,
		unknown: []
	};
	const seen = new Set();
	const expanded = replaced(text, bible, ({ look, again }) => {
		const first = !seen.has(look);
		seen.add(look);
		return withBrackets(first ? look : again, dialects[family].weights);
	});
	return {
		text: expanded,
		unknown: unknownIn(expanded)
	};
}
var namesAsHeads = (text, bible) => text.includes("@") ? replaced(text, bible, ({ again }) => again) : text;
function knownNames({ cast, places }) {
	const people = cast.flatMap((one) => [
		one.id,
		one.name,
		...one.aliases
	].map((word) => ({
		word,
		look: one.look,
		again: `the ${headOf(one)}`
	})));
	const sites = places.flatMap((one) => [
		one.id,
		one.name,
		...one.aliases
	].map((word) => ({
		word,
		look: one.look,
		again: one.look
	})));
	return [...people, ...sites].filter(({ word }) => word !== "").toSorted((a, b) => b.word.length - a.word.length);
}
function replaced(text, bible, as) {
	return knownNames(bible).reduce((said, known) => {
		const pattern = new RegExp(`(?<![\\p{L}\\p{N}])@${literal(known.word)}(?![\\p{L}\\p{N}])`, "giu");
		return said.replace(pattern, () => as(known));
	}, text);
}
var unknownIn = (text) => [...new Set([...text.matchAll(/(?<![\p{L}\p{N}])@(\p{L}[\p{L}\p{N}_-]*)/gu)].map(([, name]) => name ?? ""))];
export { withoutNames as a, dialects as c, referencesOf as d, headOf as i, hasReferences as l, namesAsHeads as n, literal as o, withBrackets as r, dialectOf as s, expandNames as t, referenceSlots as u };

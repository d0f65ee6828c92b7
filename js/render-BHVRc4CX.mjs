// web/core/producer/dialects.ts
var flaws = "worst quality, low quality, lowres, blurry, bad hands, deformed, extra limbs, watermark, signature, text";
var dialects = {
	illustrious: {
		form: "tags",
		quality: "masterpiece, best quality, newest, absurdres, highres, safe",
		negative: "nsfw, worst quality, old, early, low quality, lowres, signature, username, logo, bad hands, mutated hands",
		budget: 150,
		clip: true,
		style: null,
		steps: 26,
		cfg: 5.5
	},
	sdxl: {
		form: "phrases",
		quality: "",
		negative: flaws,
		budget: 150,
		clip: true,
		style: null,
		steps: 25,
		cfg: 7
	},
	photoreal: {
		form: "phrases",
		quality: "",
		negative: "illustration, painting, cgi, cartoon, deformed hands, blurry, watermark, text",
		budget: 150,
		clip: true,
		style: "35mm film photograph, natural light, fine grain",
		steps: 28,
		cfg: 5
	},
	sd15: {
		form: "phrases",
		quality: "",
		negative: flaws,
		budget: 75,
		clip: true,
		style: null,
		steps: 25,
		cfg: 7.5
	},
	sd35: {
		form: "sentences",
		quality: "",
		negative: "blurry, low quality, watermark, text",
		budget: 250,
		clip: true,
		style: null,
		steps: 28,
		cfg: 4.5
	},
	flux1: {
		form: "sentences",
		quality: "",
		negative: null,
		budget: 300,
		clip: false,
		style: null,
		steps: 20,
		cfg: 1
	}
};
var sizeTags = {
	"wide shot": "wide shot",
	"full shot": "full body",
	"medium long shot": "cowboy shot",
	"medium shot": "upper body",
	"close-up": "portrait, close-up",
	"extreme close-up": "close-up, macro",
	"two-shot": "cowboy shot, two characters",
	"over-the-shoulder": "over shoulder"
};
var angleTags = {
	"eye level": "",
	low: "from below",
	high: "from above",
	"bird's eye": "from above, aerial view",
	tilted: "dutch angle",
	"from the side": "from side",
	"from behind": "from behind"
};
var angleWords = {
	"eye level": "",
	low: "low angle",
	high: "high angle",
	"bird's eye": "bird's eye view",
	tilted: "tilted angle",
	"from the side": "from the side",
	"from behind": "from behind"
};
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
	const safe = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:the |The )?${safe}(?:['’]s)?(?![\\p{L}\\p{N}])`, "gu");
}
// web/core/producer/tags.ts
function tagsOf(look) {
	const tags = look.split(/,\s*(?:and\s+)?|\s+(?:with|and|wearing|in)\s+/).map((part) => part.replace(/^(?:and |with |all |keeping )?(?:an?|the) /, "").trim());
	return [...new Set(tags.filter((tag) => tag !== ""))];
}
// web/core/producer/words/article.ts
function withArticle(noun) {
	if (/^(?:an?|the|his|her|one|two|three|several) /.test(noun) || /^(?:round|worn) /.test(noun) && noun.endsWith("s")) return noun;
	return `${/^(?:[aeio]|u(?!ni))/i.test(noun) ? "an" : "a"} ${noun}`;
}
// web/core/producer/tokens-estimate.ts
var PIECE = /\p{L}+|\p{N}|[^\p{L}\p{N}\s]+/gu;
function estimateTokens(text) {
	let tokens = 0;
	for (const [piece] of text.matchAll(PIECE)) tokens += tokensOfPiece(piece);
	return Math.ceil(tokens);
}
function tokensOfPiece(piece) {
	if (!/^\p{L}/u.test(piece)) return 1;
	if (/[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(piece)) return Array.from(piece).length;
	if (piece.length <= 8) return 1;
	return piece.length <= 12 ? 1.35 : 2;
}
// web/core/producer/weather.ts
var skies = {
	rain: "falling rain",
	storm: "storm",
	snow: "snow",
	fog: "fog",
	wind: "wind",
	cloudy: "clouds"
};
function weatherOf({ weather }, place) {
	const sky = skies[weather] ?? "";
	return sky !== "" && place?.indoors === true ? `${sky} outside the window` : sky;
}
// web/core/producer/render.ts
var full = {
	tier: "look",
	palette: true,
	mood: true,
	place: true,
	light: true,
	props: true,
	others: true
};
var droppable = [
	{ palette: false },
	{ mood: false },
	{ place: false },
	{ light: false },
	{ props: false },
	{ tier: "lookShort" },
	{ others: false }
];
function renderPrompt(shot, bible, family) {
	const dialect = dialects[family];
	const prompt = fitting(shot, bible, dialect);
	return dialect.negative === null ? { prompt } : {
		prompt,
		negative: dialect.negative
	};
}
function fitting(shot, bible, dialect) {
	let scene = sceneOf(shot, bible, dialect);
	let prompt = compose(scene);
	for (const drop of droppable) {
		if (estimateTokens(prompt) <= dialect.budget) return prompt;
		if (drop.props === false && scene.cast.length === 0) continue;
		scene = {
			...scene,
			detail: {
				...scene.detail,
				...drop
			}
		};
		prompt = compose(scene);
	}
	return estimateTokens(prompt) <= dialect.budget ? prompt : cut(prompt, dialect.budget);
}
function sceneOf(shot, bible, dialect) {
	return {
		shot,
		bible,
		dialect,
		cast: shot.cast.flatMap(({ id, doing, side }) => {
			const character = bible.cast.find((one) => one.id === id);
			return character === void 0 ? [] : [{
				character,
				doing: clean(withoutNames(doing, bible)),
				side
			}];
		}),
		place: bible.places.find((one) => one.id === shot.place),
		detail: full
	};
}
function compose(scene) {
	const said = scene.dialect.form === "sentences" ? inSentences(scene) : inPhrases(scene);
	return scene.dialect.clip ? escapeWeights(said) : said;
}
var escapeWeights = (text) => text.replace(/[\\()]/g, "\\$&");
var join = (parts, mark = ", ") => parts.filter((part) => part !== void 0 && part !== "").join(mark);
function inPhrases(scene) {
	const { shot, bible, dialect, cast, place, detail } = scene;
	const tags = dialect.form === "tags";
	const framing = tags ? [sizeTags[shot.size], angleTags[shot.angle]] : [shot.size, angleWords[shot.angle]];
	const looks = cast.map(({ character }) => lookOf(character, detail, tags));
	const actions = cast.flatMap((part, index) => index > 0 && !detail.others ? [headOf(part.character)] : [actionOf(part, cast.length)]);
	return join([
		dialect.quality,
		tags ? countTags(cast) : void 0,
		...framing,
		...actions,
		...cast.length === 0 ? [subjectOf(scene)] : [],
		...looks,
		...cast.length > 0 && detail.props ? propsOf(scene) : [],
		placeOf(place, detail, tags),
		detail.light ? shot.light : void 0,
		weatherOf(shot, place),
		detail.mood ? shot.mood : void 0,
		dialect.style ?? bible.style
	]);
}
function inSentences(scene) {
	const { shot, bible, dialect, cast, place, detail } = scene;
	const angle = angleWords[shot.angle];
	const framing = `A ${shot.size}${angle === "" ? "" : `, ${angle}`}`;
	const clauses = cast.map((part, index) => {
		return `${cast.length > 1 ? `${placed[part.side] ?? ""}, ` : ""}${detail.tier === "look" ? part.character.look : part.character.lookShort}${index > 0 && !detail.others ? "" : `, ${part.doing}`}`;
	});
	const who = cast.length === 0 ? subjectOf(scene) : clauses.join("; ");
	const where = placeOf(place, detail, false);
	return join([
		`${framing}: ${who}.`,
		cast.length > 0 && detail.props ? capital(join(propsOf(scene))) : "",
		where === "" ? "" : `The scene is ${where}.`,
		join([
			detail.light ? capital(shot.light) : "",
			weatherOf(shot, place),
			detail.mood ? `${withArticle(shot.mood)} mood` : ""
		]),
		join([capital(dialect.style ?? bible.style), detail.palette ? paletteOf(bible) : ""])
	].map((part) => part === "" || /[.!?]$/.test(part) ? part : `${part}.`), " ");
}
var placed = {
	left: "on the left",
	right: "on the right",
	centre: "in the middle"
};
function actionOf({ character, doing, side }, count) {
	return `${headOf(character)}${count > 1 ? ` ${placed[side] ?? ""}` : ""} ${doing}`;
}
function lookOf(character, { tier }, tags) {
	if (tags) return tagsOf(tier === "look" ? character.look : character.lookShort).join(", ");
	return (tier === "look" ? character.look : character.lookShort).replace(/^(?:an?|the) /, "");
}
function countTags(cast) {
	const people = cast.filter(({ character }) => character.kind === "person");
	if (people.length === 0 && !cast.some(({ character }) => character.kind === "group")) return "no humans";
	const count = (sex, word) => {
		const many = people.filter(({ character }) => (character.sex === "female" ? "female" : "male") === sex).length;
		return many === 0 ? "" : `${many}${word}${many > 1 ? "s" : ""}`;
	};
	return join([
		count("female", "girl"),
		count("male", "boy"),
		people.length === 1 && cast.length === 1 ? "solo" : ""
	]);
}
function subjectOf(scene) {
	const { shot, bible } = scene;
	return join(propsOf(scene)) || clean(withoutNames(shot.moment, bible));
}
function propsOf({ shot, bible, cast }) {
	const said = cast.map(({ doing }) => doing).join(" ").toLowerCase();
	return shot.props.map((prop) => clean(withoutNames(prop, bible))).filter((prop) => !said.includes(prop.toLowerCase()) && !said.includes(lastWord(prop)));
}
var lastWord = (prop) => ` ${prop.toLowerCase().split(" ").at(-1)}`;
function placeOf(place, { place: whole }, tags) {
	if (place === void 0) return "";
	if (tags) return place.tags.join(", ");
	return whole ? place.look : place.look.split(/ (?:with|between|under|over|of) /)[0] ?? place.look;
}
var paletteOf = ({ palette }) => palette.length === 0 ? "" : `${palette.slice(0, 3).map(({ name }) => name).join(", ")} palette`;
var capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
var clean = (text) => text.replace(/["“”«»]/g, "").replace(/\s+/g, " ").replace(/[.,;:!?\s]+$/, "").trim();
function cut(prompt, budget) {
	const parts = prompt.split(", ");
	while (parts.length > 1 && estimateTokens(parts.join(", ")) > budget) parts.pop();
	return parts.join(", ");
}
export { withArticle as n, tagsOf as r, renderPrompt as t };

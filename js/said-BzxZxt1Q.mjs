// web/core/producer/llm/raw.ts
var isLoose = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function textAt(item, ...keys) {
	for (const key of keys) {
		const value = item[key];
		if (typeof value === "string" && value.trim() !== "") return value.trim();
		if (typeof value === "number") return String(value);
	}
	return "";
}
function readShot(item) {
	if (!isLoose(item)) return void 0;
	const moment = textAt(item, "moment", "description", "action", "text", "scene");
	const cast = castAt(item["cast"] ?? item["characters"] ?? item["who"]);
	if (moment === "" && cast.length === 0) return void 0;
	return {
		n: numberAt(item),
		moment,
		cast,
		place: textAt(item, "place", "location", "setting"),
		time: textAt(item, "time"),
		weather: textAt(item, "weather"),
		size: textAt(item, "size", "shot", "shotType", "shot_type"),
		angle: textAt(item, "angle"),
		light: textAt(item, "light", "lighting"),
		mood: textAt(item, "mood"),
		props: textsAt(item["prop"] ?? item["props"])
	};
}
function numberAt(item) {
	const digits = /\d+/.exec(textAt(item, "n", "frame", "frameNumber", "number", "id"));
	return digits === null ? void 0 : Number(digits[0]);
}
var textsAt = (value) => (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string" && one.trim() !== "");
function castAt(value) {
	if (typeof value === "string") return value.split(/,|&| and /).map((who) => ({
		who,
		doing: "",
		side: ""
	}));
	if (!Array.isArray(value)) return [];
	return value.flatMap((part) => {
		if (typeof part === "string") return [{
			who: part,
			doing: "",
			side: ""
		}];
		if (!isLoose(part)) return [];
		return [{
			who: textAt(part, "id", "name", "who", "character"),
			doing: textAt(part, "doing", "action", "pose"),
			side: textAt(part, "side", "position")
		}];
	});
}
// web/core/producer/llm/said.ts
var PRONOUN = /\b(?:i|me|my|he|him|his|she|her|hers|it|its|they|them|their|we|us|our|you|your)\b/i;
var INWARD = /\b(?:thinks?|thinking|thought|remember\w*|knows?|knowing|decid\w+|hop(?:es?|ing)|believ\w+|understand\w*|reali[sz]\w+|wonder\w*|want\w*|need\w*)\b/i;
var SEVERAL = /\b(?:then|afterwards|later|finally|until|meanwhile|next day|before|after)\b/i;
var QUOTED = /["“”«»]/;
var MARKUP = /<[^>]*>|[{}[\]]|https?:\/\//;
var hasPronoun = (text) => PRONOUN.test(text);
var isInward = (text) => INWARD.test(text);
var isSeveral = (text) => SEVERAL.test(text);
var isQuoted = (text) => QUOTED.test(text);
var hasMarkup = (text) => MARKUP.test(text);
function plain(text, most = 300) {
	const line = text.replace(/<[^>]{0,200}>/g, " ").replace(/[*_`#|{}[\]\\]/g, " ").replace(/\s+/g, " ").trim().replace(/^[-–—:,;.\s]+|[-–—:,;\s]+$/g, "");
	return line.length <= most ? line : line.slice(0, most).replace(/\s+\S*$/, "");
}
var withoutPossessives = (text) => text.replace(/\b(?:his|her|its|their|my|your|our)\s+(?=\p{L})/giu, "the ");
var wordsOf = (text) => text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
var SMALL = new Set("the a an and or but with from into onto over under out for its his her their that this are was were has had who not all one two then when while of in on at to by as is it he she they him them".split(" "));
var UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
function stemsOf(text) {
	const stems = wordsOf(text).filter((word) => word.length > 2 && !SMALL.has(word)).flatMap((word) => UNSPACED.test(word) ? pairsOf(word) : [stemOf(word)]);
	return new Set(stems);
}
function stemOf(word) {
	const bare = word.replace(/['’]s$/, "").replace(/(?:ing|ed|es|s|e)$/, "");
	return (bare.length > 2 ? bare : word).replace(/(.)\1$/, "$1").slice(0, 6);
}
var pairsOf = (word) => Array.from({ length: Math.max(1, word.length - 1) }, (_, at) => word.slice(at, at + 2));
function overlap(a, b) {
	const both = [...a].filter((word) => b.has(word)).length;
	return both / (a.size + b.size - both || 1);
}
function losesWords(fresh, old, story, least = 3) {
	const words = wordsOf(story).filter((word) => word.length >= least && !SMALL.has(word));
	const [now, before] = [fresh.toLowerCase(), old.toLowerCase()];
	return words.some((word) => before.includes(word) && !now.includes(word));
}
export { isSeveral as a, plain as c, wordsOf as d, readShot as f, isQuoted as i, stemsOf as l, hasPronoun as n, losesWords as o, textAt as p, isInward as r, overlap as s, hasMarkup as t, withoutPossessives as u };

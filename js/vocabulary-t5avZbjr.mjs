import { n as __exportAll } from "./rolldown-runtime-SbdDWaPq.mjs";
// web/core/rough/words.ts
function firstMatch(entries, words) {
	return entries.find((entry) => entry.words.test(words));
}
var ownDoing = (doing) => doing.replace(seen, "$1");
var seen = /\b((?:find|see|watch|notic|discover|spot|hear|catch)\w*) (?:the|an?|his|her|their|its) (?:\p{L}+ ){1,3}(?:\p{L}+ing)\b.*$/iu;
var sleepWords = String.raw`(asleep|sleep(s|ing)?(?! (car|bag|compartment|room|train|pod|capsule|quarters|berth|cabin|mat|pill|beauty|draught))|doz(es|ing)|naps?|napping|snor(es|ing))`;
var skateWords = String.raw`(?<!\b(pair of|roller|ice|the|his|her|their|some)( \w+)? )skates|skating`;
var looksIntoWell = /\b(look|peer|star|gaz|lean|shout|call|glanc)\w* (down )?(into|over|down|in) (the|a|an) ((edge|rim) of the )?(\w+ )?well\b/i;
// web/core/rough/vehicle-words.ts
var goesWith = /\b(rid(es|ing|e)|rode|cycl(es|ing)|pedal\w*|(?<!\b(first|front|back|second|third|last|next|a|the) )row(s|ing)?(?! (of|boat|club|machine))|paddl(es|ing)|driv(es|ing)|sail(s|ing)|surf(s|ing)|skateboard\w*|gallop\w*|drift(s|ing)?|mount(s|ed|ing)|astride|steer(s|ing)?|(fl(y|ies|ying)|climb\w*|float\w*|ris(es|ing)) .*\b(balloon|basket|airship|carpet)|on horseback|(balanc|wobbl|swerv|sway|arriv|speed|whizz|hurr|set)\w* .*\bon (an?|the|his|her|their) (\w+ )?(bicycle|bike|motorbike|motorcycle|scooter|unicycle)|(sits?|sitting|on board|travel\w*) (in|on|aboard|astride) (a|an|the|his|her|their) (?!(\w+ )?(floor|ground)\b))\b/;
function goes(doing, about = "") {
	const own = ownDoing(doing.toLowerCase());
	return goesWith.test(own) || falls(own) || /\brac(es|ing)\b/.test(own) && /\b(cyclist|bicycle)/.test(about);
}
var falls = (doing) => /\b(fall|tumbl|plung|slip|jump|leap|div|topp?l)\w* (\w+ )?(out of|off|from|overboard|over the (side|edge) of) .*\b(boat|canoe|raft|dinghy|kayak)\b/i.test(doing);
var isBoat = (place) => /^(the |a )?(little |small |wooden |old |row(ing)? ?)*(boat|rowboat|canoe|dinghy|raft|kayak)$/i.test(place);
var isCar = (place) => /^(?!.*\b(dining|sleeping|railway|buffet|restaurant|train|cable) car$).*\b(car|cab|taxi|truck|van|lorry|jeep)$/i.test(place);
var isBesideCar = (doing) => /\b(out|outside|beside|behind|against|bonnet|hood|roof|stands?|standing|kneels?|kneeling|walks?|walking|runs?|running)\b/i.test(doing);
var beast = "(horse|mare|stallion|pony|donkey|mule|camel|elephant|dragon|eagle|whale|bear|lion|deer|reindeer|dinosaur|swan|goose|unicorn)";
var rides = new RegExp([
	/\b(rid(es|ing|e)|rode|gallop\w*|mount(s|ed|ing)|astride|on horseback|(into|in) the saddle|on (the|its|his|her) back)\b/.source,
	`\\b(fl(y|ies|ying)|sit(s|ting)?|travel\\w*|away|off|home|ride) on (an?|the|his|her|their) (\\w+ )?${beast}\\b`,
	`\\b(jump|leap|climb|swing|get|hop|vault|spring)\\w* (up )?on(to)? (an?|the|his|her|their|its) (\\w+ )?(back|${beast})\\b`,
	`\\bon(to)? (an?|the|his|her|their) (\\w+ )?(${beast}|\\w+)['’]s back\\b`
].join("|"), "i");
var ridesAnimal = (doing) => rides.test(ownDoing(doing));
// web/core/rough/vocabulary.ts
var vocabulary_exports = __exportAll({ vocabularyFor: () => vocabularyFor });
async function vocabularyFor(shots, bible) {
	const shown = new Set(shots.flatMap(({ cast }) => cast.map(({ id }) => id)));
	const cast = bible.cast.filter(({ id }) => shown.has(id));
	const places = shots.map((shot) => bible.places.find(({ id }) => id === shot.place));
	const travels = shots.some((shot) => isElsewhere(shot, cast)) || places.some((place) => isBoat(place?.name ?? "") || isCar(place?.name ?? ""));
	const [things, animals, vehicles, rooms, outdoors] = await Promise.all([
		loadThings(),
		travels || cast.some(mayBeAnimal) ? loadAnimals() : null,
		travels ? import("./vehicle-DJSj_TcP.mjs") : null,
		places.some((place) => place?.indoors === true) ? import("./rooms-BypRpiNZ.mjs") : null,
		travels || places.some((place) => place?.indoors !== true) ? import("./outdoors-ahlz8OOQ.mjs") : null
	]);
	return {
		things,
		animals,
		vehicles,
		rooms,
		outdoors
	};
}
async function loadThings() {
	const [things, doings] = await Promise.all([import("./props-QrRCkAeN.mjs").then((n) => n.r), import("./doings-CxudVzSF.mjs")]);
	return {
		...things,
		...doings
	};
}
async function loadAnimals() {
	const parts = [
		import("./species-BO6GZFxg.mjs"),
		import("./animal-DZmr54eW.mjs"),
		import("./machine-B5StGCvi.mjs")
	];
	const [species, drawing, robots] = await Promise.all(parts);
	return {
		...species,
		...drawing,
		...robots
	};
}
function isElsewhere({ cast, moment }, people) {
	return isUnderWater(moment) || cast.some(({ id, doing }) => {
		const character = people.find((one) => one.id === id);
		return ridesAnimal(doing) || goes(doing, character === void 0 ? "" : aboutOf(character));
	});
}
var isUnderWater = (moment) => /\b(under(neath)? the (water|sea|waves|surface)|underwater)\b/i.test(moment);
var aboutOf = ({ name, aliases, look }) => [
	name,
	...aliases,
	look
].join(" ").toLowerCase();
function mayBeAnimal({ kind, name }) {
	const last = lastWordOf(name);
	return kind !== "person" || last === last.toLowerCase();
}
var lastWordOf = (name) => name.split(" ").at(-1);
export { sleepWords as _, vocabularyFor as a, goes as c, isCar as d, ridesAnimal as f, skateWords as g, ownDoing as h, mayBeAnimal as i, isBesideCar as l, looksIntoWell as m, isUnderWater as n, vocabulary_exports as o, firstMatch as p, lastWordOf as r, falls as s, aboutOf as t, isBoat as u };

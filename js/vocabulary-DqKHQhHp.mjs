import { n as __exportAll } from "./rolldown-runtime-SbdDWaPq.mjs";
// web/core/rough/vehicle-words.ts
var goesWith = /\b(rid(es|ing|e)|rode|cycl(es|ing)|pedal\w*|(?<!\b(first|front|back|second|third|last|next|a|the) )row(s|ing)?(?! of)|paddl(es|ing)|driv(es|ing)|sail(s|ing)|gallop\w*|drift(s|ing)?|mount(s|ed|ing)|astride|steer(s|ing)?|(fl(y|ies|ying)|climb\w*|float\w*|ris(es|ing)) .*\b(balloon|basket|airship)|on horseback|(sits?|sitting|on board|travel\w*) (in|on|aboard|astride) (a|an|the|his|her|their) )\b/;
function goes(doing, about = "") {
	const own = doing.toLowerCase();
	return goesWith.test(own) || /\brac(es|ing)\b/.test(own) && /\b(cyclist|bicycle)/.test(about);
}
var ridesAnimal = (doing) => /\b(rid(es|ing|e)|rode|gallop\w*|mount(s|ed|ing)|astride|on horseback|(into|in) the saddle|on (the|its|his|her) back)\b|\b(fl(y|ies|ying)|sit(s|ting)?|travel\w*|away|off|home|ride) on (an?|the|his|her|their) (\w+ )?(horse|pony|donkey|mule|camel|elephant|dragon|eagle|whale|bear|lion|deer|reindeer|dinosaur|swan|goose)\b/i.test(doing);
// web/core/rough/vocabulary.ts
var vocabulary_exports = __exportAll({ vocabularyFor: () => vocabularyFor });
async function vocabularyFor(shots, bible) {
	const shown = new Set(shots.flatMap(({ cast }) => cast.map(({ id }) => id)));
	const cast = bible.cast.filter(({ id }) => shown.has(id));
	const places = shots.map((shot) => bible.places.find(({ id }) => id === shot.place));
	const travels = shots.some((shot) => isElsewhere(shot, cast));
	const [things, animals, vehicles, rooms, outdoors] = await Promise.all([
		import("./props-JfJOxC-R.mjs").then((n) => n.r),
		travels || cast.some(mayBeAnimal) ? loadAnimals() : null,
		travels ? import("./vehicle-__hbdTve.mjs") : null,
		places.some((place) => place?.indoors === true) ? import("./rooms-BPjtp--Y.mjs") : null,
		travels || places.some((place) => place?.indoors !== true) ? import("./outdoors-qMU27IuB.mjs") : null
	]);
	return {
		things,
		animals,
		vehicles,
		rooms,
		outdoors
	};
}
async function loadAnimals() {
	const parts = [
		import("./species-Cpaq7S6c.mjs"),
		import("./animal-BPfhwCCX.mjs"),
		import("./machine-CKNP1K_J.mjs")
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
export { vocabularyFor as a, ridesAnimal as c, mayBeAnimal as i, isUnderWater as n, vocabulary_exports as o, lastWordOf as r, goes as s, aboutOf as t };

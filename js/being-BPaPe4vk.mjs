import { i as mayBeAnimal, r as lastWordOf } from "./vocabulary-t5avZbjr.mjs";
// web/core/rough/being.ts
var robots = /\b(robot|android|automaton|droid|cyborg|mech|bot|tin man|machine man)\b/;
var likePeople = /\b(fair(y|ies)|el(f|ves)|trolls?|giants?|giantess|witch(es)?|wizards?|mermaids?|angels?|aliens?|goblins?|dwar(f|ves)|gnomes?|vampires?|zombies?|god(dess)?|demons?|devils?|genie|nymph|imp|ogre|knight|sprite|man|woman|boy|girl|people|humanoid|golem|statue|scarecrow|snowman|doll|puppet)\b/;
function formOf(character, { animals, things }) {
	if (animals === null || !mayBeAnimal(character)) return { is: "figure" };
	const { kind } = character;
	if (kind === "person") return personOrBeast(character.name, animals);
	const name = [character.name, ...character.aliases].join(" ").toLowerCase();
	const look = `${character.lookShort} ${character.look}`.toLowerCase();
	for (const words of [name, look]) {
		const form = named(kind, words, animals, things);
		if (form?.is === "animal") return {
			...form,
			species: grown(form.species, `${name} ${look}`, animals)
		};
		if (form !== void 0) return form;
	}
	return kind === "group" ? { is: "figure" } : {
		is: "animal",
		species: animals.someBeing,
		isKnown: false
	};
}
function personOrBeast(name, { speciesOf }) {
	const species = speciesOf(lastWordOf(name));
	return species === null ? { is: "figure" } : {
		is: "animal",
		species,
		isKnown: true
	};
}
function grown(species, words, { scaled }) {
	if (/\b(toy|wooden|stuffed|plush|carved|china|porcelain|clay|knitted|rag)\b/.test(words.split(" with ")[0]) && !/\b(huge|giant|gigantic|enormous|big)\b/.test(words)) return scaled(species, 26 / species.length);
	const factor = /\bbaby\b/.test(words) ? .55 : /\b(tiny|small|little|young|cub|kitten|puppy)\b/.test(words) ? species.length > 150 ? .5 : .75 : /\b(huge|giant|gigantic|enormous)\b/.test(words) ? 1.4 : 1;
	return factor === 1 ? species : scaled(species, factor);
}
function named(kind, words, { speciesOf }, { propNamed }) {
	if (kind === "machine" && robots.test(words)) return { is: "robot" };
	if (kind === "group" && /\b(people|men|women|crowd|children|guests|workers|different builds|faces)\b/.test(words)) return { is: "figure" };
	if (/\bsnowm[ae]n\b|\bscarecrow/.test(words)) return {
		is: "thing",
		prop: propNamed(words)
	};
	const species = speciesOf(words);
	if (species !== null) return {
		is: "animal",
		species,
		isKnown: true
	};
	if (kind === "animal" || kind === "group") return void 0;
	if (kind === "creature" && likePeople.test(words)) return { is: "figure" };
	const prop = propNamed(words);
	if (prop !== void 0) return {
		is: "thing",
		prop
	};
	return robots.test(words) ? { is: "robot" } : void 0;
}
var counts = {
	two: 2,
	pair: 2,
	couple: 2,
	both: 2,
	twins: 2,
	three: 3,
	trio: 3,
	four: 4,
	five: 5
};
function membersOf({ name, aliases, look }) {
	const words = [
		name,
		...aliases,
		look
	].join(" ").toLowerCase();
	const told = /\b(two|pair|couple|both|twins|three|trio|four|five)\b/.exec(words)?.[0];
	if (told !== void 0) return counts[told];
	return /\b(six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|many|crowd|army|flock|swarm|herd)\b/.test(words) ? 5 : 3;
}
export { membersOf as n, formOf as t };

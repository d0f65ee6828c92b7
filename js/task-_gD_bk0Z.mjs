import { f as listOf, p as objectOf } from "./plan-BcdaMyGM.mjs";
import { c as isEnglish, k as verbOf, l as unitsOf } from "./story-reading-gYvYyFEB.mjs";
import { i as freeColour } from "./colours-CleqmbRY.mjs";
import { n as unique, t as slug } from "./slug-BIHNR66h.mjs";
import { n as tagsOf } from "./article-vVjBw7xR.mjs";
import { i as headOf } from "./at-names-KmC3gCsx.mjs";
import { c as meant, s as fold } from "./manuscript-B67rF1O1.mjs";
import { a as isSeveral, c as plain, d as wordsOf, i as isQuoted, l as stemsOf, n as hasPronoun, o as losesWords, p as textAt, r as isInward, t as hasMarkup } from "./said-BzxZxt1Q.mjs";
// web/core/producer/llm/bible-reply.ts
function readBible(answer, task) {
	const body = objectOf(answer, [
		"characters",
		"locations",
		"title"
	]);
	const people = offersAt(body["characters"] ?? body["cast"]);
	const places = offersAt(body["locations"] ?? body["places"]);
	const own = task.base.bible;
	const found = own.cast.filter((one) => people.some(({ name }) => meant(own.cast, name)?.id === one.id));
	const trusted = people.length > 0 && found.length >= .8 * own.cast.length;
	const cast = own.cast.map((one) => withLook(one, people, own.cast, task));
	const newcomers = trusted ? newPeople(people, own, task) : [];
	const located = own.places.map((place) => withPlaceLook(place, places, own.places, task));
	const bible = {
		...own,
		title: titleOr(textAt(body, "title"), own.title, task),
		style: styleOr(textAt(body, "style"), own.style),
		atmosphere: shortOr(textAt(body, "atmosphere"), own.atmosphere, 8),
		cast: [...cast, ...newcomers],
		places: [...located, ...trusted ? newPlaces(places, own, task) : []]
	};
	const changed = (list, from) => list.filter(({ look }, index) => look !== from[index]?.look).length;
	return {
		bible,
		taken: changed(bible.cast, own.cast) + changed(bible.places, own.places),
		offered: people.length + places.length,
		trusted
	};
}
function offersAt(value) {
	return listOf(value ?? [], "characters").flatMap((item) => {
		if (typeof item !== "object" || item === null) return [];
		const loose = Object.fromEntries(Object.entries(item));
		const name = plain(textAt(loose, "name", "id"), 40);
		const look = plain(textAt(loose, "look", "description", "appearance"), 160);
		return name === "" ? [] : [{
			name,
			kind: textAt(loose, "kind").toLowerCase(),
			look
		}];
	});
}
var isLook = (look, least) => {
	const count = wordsOf(look).length;
	const clean = !hasPronoun(look) && !isInward(look) && !isQuoted(look) && !hasMarkup(look) && !isSeveral(look);
	return count >= least && count <= 18 && stemsOf(look).size >= 4 && clean && !/[.;:!?]./.test(look);
};
function withLook(one, offers, cast, task) {
	const offer = offers.find(({ name }) => meant(cast, name)?.id === one.id);
	if (offer === void 0) return one;
	const look = lookOf(offer.look);
	const others = cast.filter(({ id }) => id !== one.id).map(({ name }) => fold(name));
	const names = wordsOf(look).some((word) => others.includes(word) || fold(one.name) === word);
	if (!isLook(look, 6) || names && /^\p{Lu}/u.test(one.name) || !keepsStory(look, one, task)) return one;
	return {
		...one,
		look,
		lookShort: shorten(look),
		tags: tagsOf(look)
	};
}
var lookOf = (said) => {
	const look = said.replace(/[.!]+$/, "").replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
	return /^(?:an?|the|two|three|several|many) /.test(look) ? look : `${/^[aeiou]/.test(look) ? "an" : "a"} ${look}`;
};
function keepsStory(look, one, { request, english }) {
	if (!english) return true;
	const said = stemsOf(look);
	return [...stemsOf(headOf(one).split(" ").at(-1) ?? "")].every((stem) => said.has(stem)) && !losesWords(look, one.look, request.text, 4);
}
function shorten(look) {
	const words = look.split(" ");
	if (words.length <= 12) return look;
	const cut = words.slice(0, 12).join(" ");
	const at = Math.max(cut.lastIndexOf(","), cut.lastIndexOf(" and "), cut.lastIndexOf(" with "));
	return (at > 10 ? cut.slice(0, at) : cut).replace(/[ ,]+$/, "");
}
function newPeople(offers, own, task) {
	const taken = new Set([...own.cast, ...own.places].map(({ id }) => id));
	const colours = new Set(own.cast.map(({ colour }) => colour));
	return offers.filter(({ name, look }) => meant(own.cast, name) === void 0 && meant(own.places, name) === void 0 && isLook(lookOf(look), 6) && (task.english ? acts(name, task.request.text) : own.cast.length === 0 || task.request.text.includes(name))).slice(0, Math.max(0, 6 - own.cast.length)).map((offer, index) => {
		const look = lookOf(offer.look);
		const colour = freeColour(colours, index);
		colours.add(colour);
		const kind = kinds.find((known) => known === offer.kind) ?? "person";
		return {
			id: unique(slug(offer.name, "character"), taken),
			name: offer.name,
			aliases: [],
			kind,
			sex: sexOf(look),
			age: "unknown",
			look,
			lookShort: shorten(look),
			tags: tagsOf(look),
			colour
		};
	});
}
var kinds = [
	"person",
	"animal",
	"machine",
	"creature",
	"group"
];
var sexOf = (look) => {
	if (/\b(?:woman|girl|lady|female|queen)\b/.test(look)) return "female";
	return /\b(?:man|boy|gentleman|male|king)\b/.test(look) ? "male" : "unknown";
};
function acts(name, story) {
	const words = wordsOf(story);
	const last = wordsOf(name).at(-1);
	return words.some((word, index) => word === last && verbOf(words[index + 1] ?? "") !== void 0);
}
function withPlaceLook(place, offers, places, task) {
	const offer = offers.find(({ name }) => meant(places, name)?.id === place.id);
	const look = offer === void 0 ? "" : lookOf(offer.look);
	const said = stemsOf(look);
	const keeps = [...stemsOf(place.name)].every((stem) => said.has(stem)) && !losesWords(look, place.look, task.request.text);
	if (!isLook(look, 4) || wordsOf(look).length > 13 || !keeps) return place;
	return {
		...place,
		look,
		tags: tagsOf(look)
	};
}
function newPlaces(offers, own, task) {
	const taken = new Set([...own.cast, ...own.places].map(({ id }) => id));
	const story = task.request.text.toLowerCase();
	return offers.filter(({ name, look }) => {
		if (meant(own.places, name) !== void 0 || meant(own.cast, name) !== void 0) return false;
		const said = fold(name);
		const there = [
			"in",
			"at",
			"into",
			"to",
			"on",
			"through",
			"inside"
		].some((word) => [
			"the ",
			"a ",
			"an ",
			""
		].some((article) => story.includes(` ${word} ${article}${said}`)));
		return isLook(lookOf(look), 4) && (there || !task.english && own.places.length <= 1);
	}).slice(0, Math.max(0, 6 - own.places.length)).map(({ name, look }) => ({
		id: unique(slug(name, "place"), taken),
		name: name.replace(/^the /i, ""),
		aliases: [],
		look: lookOf(look),
		tags: tagsOf(lookOf(look)),
		indoors: /\b(?:room|kitchen|cellar|hall|house|shop|attic|office|inside|indoor|corridor)\b/i.test(`${name} ${look}`)
	}));
}
var isPlain = (text, most) => wordsOf(text).length > 0 && wordsOf(text).length <= most && !hasMarkup(text) && !isQuoted(text);
function titleOr(said, own, { stems, english }) {
	const title = plain(said.replace(/["“”]/g, ""), 60);
	const words = [...stemsOf(title)];
	const known = words.filter((stem) => stems.has(stem)).length;
	return isPlain(title, 9) && (!english || known > words.length / 2) ? title : own;
}
var MEDIUM = /illustration|painting|paint|watercolou?r|gouache|ink|drawing|photo\w*|film|cinematic|anime|comic|sketch|pastel|woodcut|engraving|oil|acrylic|render|cartoon|collage|charcoal|pencil|noir|print/i;
var styleOr = (said, own) => {
	const style = plain(said, 60).toLowerCase();
	return isPlain(style, 6) && MEDIUM.test(style) && !hasPronoun(style) ? style : own;
};
var shortOr = (said, own, most) => {
	const text = plain(said, 80).toLowerCase();
	return isPlain(text, most) && !hasPronoun(text) ? text : own;
};
// web/core/producer/llm/reply-lines.ts
var cellsOf = (line) => line.split(/\t|\|/).map((cell) => cell.trim());
function bibleFromLines(text) {
	const characters = [];
	const locations = [];
	const words = {};
	for (const line of text.split("\n")) {
		const [what = "", name = "", third = "", fourth = ""] = cellsOf(line.replace(/^[-*\d.\s]+/, ""));
		if (/^character$/i.test(what)) characters.push({
			name,
			kind: third,
			look: fourth || third
		});
		else if (/^(?:place|location)$/i.test(what)) locations.push({
			name,
			look: third
		});
		else if (/^(?:title|style|atmosphere)$/i.test(what)) words[what.toLowerCase()] = name;
	}
	return {
		...words,
		characters,
		locations
	};
}
function outlineFromLines(text) {
	return { frames: text.split("\n").flatMap((line) => {
		const read = /^\W*(?:frame\s*)?(\d{1,2})\s*[|.:)\t-]\s*(.+)$/i.exec(line);
		return read === null ? [] : [{
			n: Number(read[1]),
			moment: cellsOf(read[2] ?? "").at(-1) ?? ""
		}];
	}) };
}
function loreFromLines(text) {
	return { options: text.split("\n").flatMap((line) => {
		const [title = "", logline = "", style = "", atmosphere = ""] = cellsOf(line.replace(/^[-*\d.\s]+/, ""));
		return logline === "" ? [] : [{
			title,
			logline,
			style,
			atmosphere
		}];
	}) };
}
// web/core/producer/llm/task.ts
function taskOf(request, base) {
	const stems = stemsOf(request.text);
	const english = isEnglish(unitsOf(request.text));
	const seen = new Set();
	return {
		request,
		base,
		frames: base.frames.map((own, index) => {
			const tells = english ? toldPart(own, stems) : own.description;
			const again = seen.has(tells);
			seen.add(tells);
			return {
				n: index + 1,
				own,
				tells,
				again
			};
		}),
		english,
		stems
	};
}
function toldPart({ description, shot }, story) {
	return (description.match(/[^.!?]+[.!?]+["”’)]*\s*|[^.!?]+$/g) ?? [description]).filter((sentence) => {
		const stems = [...stemsOf(sentence)];
		return stems.filter((stem) => story.has(stem)).length >= .7 * stems.length;
	}).join("").trim() || shot.moment;
}
export { readBible as a, outlineFromLines as i, bibleFromLines as n, loreFromLines as r, taskOf as t };

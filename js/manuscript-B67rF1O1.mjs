import { c as outlineSchemaFor, l as shotsSchemaFor, o as bibleSchemaFor, s as loreSchema } from "./plan-BcdaMyGM.mjs";
import { r as arcs } from "./arcs-BhYezcGg.mjs";
import { a as weathers, i as timesOfDay, r as shotTypes, t as angles } from "./shot-BCLx9j5L.mjs";
import { D as participleOf, k as verbOf } from "./story-reading-gYvYyFEB.mjs";
import { n as renderPrompt } from "./render-BYfRUadz.mjs";
import { r as sizeOf, t as angleOf } from "./shot-words-DhfmXeCh.mjs";
import { n as spreadBeats } from "./embedded-BhJ4a-ph.mjs";
import { a as isSeveral, c as plain, d as wordsOf, f as readShot, i as isQuoted, l as stemsOf, n as hasPronoun, r as isInward, s as overlap, t as hasMarkup, u as withoutPossessives } from "./said-BzxZxt1Q.mjs";
// web/core/producer/llm/fold.ts
function fold(text) {
	return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim().replace(/^(?:the|a|an) /, "");
}
function meant(list, said) {
	const wanted = fold(said);
	if (wanted === "") return void 0;
	const exact = list.find((one) => [
		one.id,
		one.name,
		...one.aliases
	].some((name) => fold(name) === wanted));
	if (exact !== void 0) return exact;
	const parts = (text) => fold(text).split(" ");
	const near = list.filter((one) => parts(one.name).includes(wanted) || wanted.split(" ").some((word) => parts(one.name).includes(word)));
	return near.length === 1 ? near[0] : void 0;
}
// web/core/producer/llm/lines.ts
var LINE_FORM = "number | who | place | time | size | angle | what happens";
function readLine(line, bible) {
	const cells = line.split(/\t|\|/).map((cell) => cell.trim());
	const from = cells.findIndex((cell) => cell !== "");
	const number = /^(?:\W*(?:frame|shot)?\W*)(\d{1,2})\b\W*/i.exec(cells[from] ?? "");
	if (number === null || cells.length - from < 3) return void 0;
	const rest = [(cells[from] ?? "").slice(number[0].length), ...cells.slice(from + 1)].filter((cell) => cell !== "" && !/^[-–—?]+$/.test(cell));
	const shot = emptyShot(Number(number[1]));
	for (const cell of rest) fill(shot, cell, bible);
	if (shot.moment === "") return void 0;
	return {
		...shot,
		cast: shot.cast.map((part) => ({
			...part,
			doing: ""
		}))
	};
}
var emptyShot = (n) => ({
	n,
	moment: "",
	cast: [],
	place: "",
	time: "",
	weather: "",
	size: "",
	angle: "",
	light: "",
	mood: "",
	props: []
});
function fill(shot, cell, bible) {
	const short = cell.split(/\s+/).length <= 4;
	const people = cell.split(/,|&| and /).map((name) => name.trim());
	if (short && timesOfDay.some((time) => time === cell.toLowerCase())) shot.time ||= cell;
	else if (short && shot.size === "" && sizeOf(cell) !== void 0) shot.size = cell;
	else if (short && angleOf(cell) !== void 0) shot.angle ||= cell;
	else if (shot.cast.length === 0 && people.every((name) => isId(name) && meant(bible.cast, name) !== void 0)) shot.cast = people.map((who) => ({
		who,
		doing: "",
		side: ""
	}));
	else if (short && shot.place === "" && meant(bible.places, cell) !== void 0) shot.place = cell;
	else if (cell.length > shot.moment.length) shot.moment = cell;
}
var isId = (name) => name.split(/\s+/).length <= 3;
var quoted = (text) => JSON.stringify(text);
var oneOf = (texts) => texts.map(quoted).join(" | ");
function lineGrammar(bible, from, to) {
	const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
	const places = bible.places.map(({ id }) => id);
	const people = bible.cast.map(({ id }) => id);
	return [
		`root ::= ${numbers.map((n) => `${quoted(`${n} | `)} rest`).join(" ")}`,
		`rest ::= who " | " place " | " time " | " size " | " angle " | " text "\\n"`,
		people.length === 0 ? "who ::= \"-\"" : `who ::= "-" | name ("," name){0,3}`,
		...people.length === 0 ? [] : [`name ::= ${oneOf(people)}`],
		`place ::= ${places.length === 0 ? "\"-\"" : oneOf(places)}`,
		`time ::= ${oneOf(timesOfDay)}`,
		`size ::= ${oneOf(shotTypes)}`,
		`angle ::= ${oneOf(angles)}`,
		`text ::= [^|\\n\\t"]{12,140}`
	].join("\n");
}
// web/core/producer/llm/instructions.ts
var ROLE = "You plan picture sequences for a storyboard artist.";
var LOOK_RULE = "A look is what a camera always sees: age, build, skin, hair, clothes with colours, one unmistakable item. 8 to 16 words, beginning with \"a\" or \"an\". No name, no mood, no pose, no history.";
var SHOT_RULES = [
	"Each frame is one photograph of one moment. Verbs that can be seen.",
	"Each frame must be understood alone: no \"same\", \"again\", \"previous\", and names instead of he, she, it, they.",
	"Feelings are shown as face and body, speech as gesture. No quotes, no lettering.",
	"Keep who is on which side through a scene. Keep to the part of the story that the frame tells."
];
var storyData = (text) => ({
	title: "Story",
	text
});
function bibleAsk(task) {
	const { base, request } = task;
	const names = base.bible.cast.map(({ name }) => name).join(", ");
	const places = base.bible.places.map(({ name }) => name).join(", ");
	return {
		name: "bible",
		role: ROLE,
		task: `Describe the people and places of the story for ${base.frames.length} pictures.`,
		rules: [LOOK_RULE, "Keep what the story says of somebody’s looks; invent only what is missing."],
		fields: [
			"title: at most 6 words. style: art style of all pictures, at most 5 words. atmosphere: at most 6 words.",
			"characters: at most 6 who act in the story, named as the story names them. kind: person, animal, machine, creature or group.",
			"locations: at most 6 places of the story; look: 5 to 12 words, no people."
		],
		example: "{\"title\":\"The night baker\",\"style\":\"ink and watercolour\",\"atmosphere\":\"warm and quiet\",\"characters\":[{\"name\":\"Oskar\",\"kind\":\"person\",\"look\":\"a stout old baker with a white moustache, a flour-dusted blue apron and rolled sleeves\"}],\"locations\":[{\"name\":\"bakery\",\"look\":\"a small brick bakery with a glowing oven and long wooden tables\"}]}",
		lines: [
			"One line each: character | name | kind | look",
			"and: place | name | look",
			"and once: title | words, style | words"
		],
		lineExample: "character | Oskar | person | a stout old baker with a white moustache and a flour-dusted blue apron\nplace | bakery | a small brick bakery with a glowing oven and long wooden tables\ntitle | The night baker",
		data: [storyData(request.text), {
			title: "Already found in it",
			text: [names, places].filter((text) => text !== "").join("; ")
		}],
		schema: bibleSchemaFor({
			cast: base.bible.cast.length,
			places: base.bible.places.length
		}),
		grammar: BIBLE_GRAMMAR,
		maxTokens: 200 + 70 * Math.min(6, base.bible.cast.length + 1) + 50 * Math.min(6, base.bible.places.length + 1)
	};
}
var BIBLE_GRAMMAR = `root ::= ("character | " name " | " kind " | " text "\\n"){0,6} ("place | " name " | " text "\\n"){0,6} "title | " name "\\n"
kind ::= "person" | "animal" | "machine" | "creature" | "group"
name ::= [^|\\n\\t]{2,40}
text ::= [^|\\n\\t]{12,140}`;
function outlineAsk(task, frames, bible) {
	const [from, to] = [frames[0]?.n ?? 1, frames.at(-1)?.n ?? 1];
	const beats = spreadBeats(task.request.arc ?? "linear", task.frames.length);
	const shape = task.request.arc === null ? "" : ` The story follows “${arcs[task.request.arc].name}”.`;
	const parts = frames.map(({ n, tells, again }) => {
		return `${n}${task.request.arc === null ? "" : ` [${beats[n - 1]?.map(({ name }) => name).join(", ")}]`}${again ? " (another view)" : ""}: ${tells}`;
	});
	return {
		name: "outline",
		role: ROLE,
		task: `Say in one line for each frame ${from} to ${to} what its picture shows.${shape}`,
		rules: [...SHOT_RULES.slice(0, 3), "Where a part is shown in another view, choose what else there is to see: hands, a face, a witness, the place, what is left behind."],
		fields: [`frames: exactly ${frames.length}, each with n and moment, at most 14 words.`],
		example: "{\"frames\":[{\"n\":1,\"moment\":\"Oskar shapes a loaf on the long table at night\"}]}",
		lines: ["One line for each frame: number | moment"],
		lineExample: "1 | Oskar shapes a loaf on the long table at night",
		data: [{
			title: "People and places",
			text: namesOf(bible)
		}, {
			title: "Frames and what each tells",
			text: parts.join("\n")
		}],
		schema: outlineSchemaFor(from, to),
		grammar: `root ::= ${frames.map(({ n }) => `"${n} | " text`).join(" ")}\ntext ::= [^|\\n\\t"]{12,110} "\\n"`,
		maxTokens: 40 + 40 * frames.length
	};
}
var namesOf = (bible) => [...bible.cast, ...bible.places].map(({ name }) => name).join(", ");
function shotsAsk(input) {
	const { bible, frames, outline, before, faults, hint } = input;
	const numbers = frames.map(({ n }) => n);
	const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
	const whole = to - from + 1 === frames.length;
	return {
		name: "shots",
		role: ROLE,
		task: `Write the shots of ${frames.length === 1 ? `frame ${from}` : `the frames ${whole ? `${from} to ${to}` : numbers.join(", ")}`}.`,
		rules: [...SHOT_RULES, "A new place begins wide; a peak is close; the size changes from frame to frame."],
		fields: [
			`shots: exactly ${frames.length}. n: the frame’s number. moment: what the picture shows, at most 14 words.`,
			"cast: who is seen, by id; doing: what the body does, at most 10 words, beginning with an -ing verb; side: left, centre or right.",
			`size: ${shotTypes.join(", ")}. angle: ${angles.join(", ")}.`,
			"light: where it comes from, at most 6 words. mood: one word. prop: one thing that matters, or null."
		],
		example: "{\"shots\":[{\"n\":1,\"moment\":\"Oskar shapes a loaf on the long table\",\"cast\":[{\"id\":\"oskar\",\"doing\":\"pressing dough flat with both fists\",\"side\":\"left\"}],\"place\":\"bakery\",\"time\":\"night\",\"size\":\"medium shot\",\"angle\":\"eye level\",\"light\":\"orange glow from the oven\",\"mood\":\"calm\",\"prop\":\"rolling pin\"}]}",
		lines: [`One line for each frame: ${LINE_FORM}`],
		lineExample: "1 | oskar | bakery | night | medium shot | eye level | pressing dough flat on the long table",
		data: [
			{
				title: "Characters",
				text: bible.cast.map(({ id, name, lookShort }) => `${id}: ${name}, ${lookShort}`).join("\n")
			},
			{
				title: "Places",
				text: bible.places.map(({ id, name }) => `${id}: ${name}`).join("\n")
			},
			{
				title: "Shots before",
				text: before.map((shot) => shortly(shot)).join("\n")
			},
			{
				title: "Frames",
				text: frames.map((frame) => lineOf(frame, outline, faults)).join("\n")
			},
			{
				title: "Wish for the picture",
				text: hint ?? ""
			}
		],
		schema: shotsSchemaFor(bible, from, to),
		...whole && { grammar: lineGrammar(bible, from, to) },
		maxTokens: 60 + 140 * frames.length
	};
}
var shortly = ({ moment, size, angle, place }) => `${moment} (${size}, ${angle}, ${place ?? "-"})`;
function lineOf({ n, tells, own }, outline, faults) {
	const picture = outline.get(n) ?? own.shot.moment;
	const shown = picture === tells ? "" : ` Picture: ${picture.replace(/[.]$/, "")}.`;
	const who = own.shot.cast.map(({ id }) => id).join(", ");
	const seen = who === "" ? "" : ` Seen: ${who}.`;
	const wrong = faults?.get(n);
	return `${n}: ${tells}${shown}${seen}${wrong === void 0 ? "" : ` To mend: ${wrong.join(" ")}`}`;
}
function loreAsk({ request }) {
	return {
		name: "lore",
		role: ROLE,
		task: "Offer three different ways to title and paint the story.",
		rules: ["The events of the story stay as they are.", "Style names a medium, such as ink and watercolour."],
		fields: ["options: exactly 3. title: at most 6 words. logline: one sentence. style: at most 5 words. atmosphere: at most 6 words."],
		example: "{\"options\":[{\"title\":\"The night baker\",\"logline\":\"An old baker feeds a sleepless town.\",\"style\":\"ink and watercolour\",\"atmosphere\":\"warm and quiet\"}]}",
		lines: ["Three lines: title | logline | style | atmosphere"],
		lineExample: "The night baker | An old baker feeds a sleepless town. | ink and watercolour | warm and quiet",
		data: [storyData(request.text)],
		schema: loreSchema(),
		maxTokens: 420
	};
}
// web/core/producer/llm/judge.ts
function judge(raw, frame, court) {
	const { bible, task } = court;
	const own = frame.own.shot;
	const moment = plain(withoutMarks(raw.moment), 160) || frame.tells.slice(0, 160);
	const cast = castOf(raw, moment, own, bible, task.english);
	const place = meant(bible.places, raw.place)?.id;
	const shot = {
		...own,
		moment,
		cast,
		place: place !== void 0 && (court.trusted || own.place === null) ? place : own.place,
		size: sizeOf(raw.size) ?? own.size,
		angle: angleOf(raw.angle) ?? own.angle,
		light: lightOr(raw.light, own.light),
		mood: moodOr(raw.mood, own.mood),
		props: propsOr(raw.props, own.props, task),
		...!task.english && hourOf(raw, own)
	};
	return {
		shot,
		faults: faultsOf(raw, shot, frame, court)
	};
}
var withoutMarks = (text) => text.replace(/["“”«»]/g, "");
function castOf(raw, moment, own, bible, english) {
	const seen = new Set();
	return raw.cast.flatMap((part, index) => {
		const id = meant(bible.cast, part.who)?.id;
		if (id === void 0 || seen.has(id) || seen.size === 4) return [];
		seen.add(id);
		const rules = own.cast.find((one) => one.id === id);
		const told = plain(withoutPossessives(part.doing), 100);
		const doing = isDoing(told, english) ? told : index === 0 && fromMoment(moment, bible, id) || rules?.doing;
		return doing === void 0 ? [] : [{
			id,
			doing,
			side: sideOf(part.side, rules?.side, seen.size)
		}];
	});
}
function isDoing(text, english) {
	const words = wordsOf(text);
	if (words.length < 2 || words.length > 18) return !english && text.length > 3 && text.length < 60;
	return !english || words.some((word) => verbOf(word) !== void 0);
}
function fromMoment(moment, bible, id) {
	const character = bible.cast.find((one) => one.id === id);
	const subject = (character === void 0 ? [] : [character.name, ...character.aliases]).sort((a, b) => b.length - a.length).flatMap((name) => [name, `the ${name}`]).find((name) => moment.toLowerCase().startsWith(`${name.toLowerCase()} `));
	const [first = "", ...others] = moment.slice(subject === void 0 ? 0 : subject.length + 1).trim().split(" ");
	const verb = verbOf(first.toLowerCase());
	if (verb === void 0) return "";
	return withoutPossessives([participleOf(verb.base), ...others].join(" ")).replace(/[.!?]+$/, "");
}
function sideOf(said, rules, turn) {
	return [
		"left",
		"right",
		"centre"
	].find((one) => said.toLowerCase().includes(one.slice(0, 4))) ?? rules ?? (turn === 1 ? "left" : "right");
}
var LIGHT = /light|sun|lamp|lantern|candle|glow|moon|star|shadow|dark|dusk|dawn|fire|flame|window|neon|beam|ray|shine|gleam|haze|overcast|bright|torch|bulb/i;
function lightOr(said, own) {
	const light = plain(withoutPossessives(said), 60);
	return LIGHT.test(light) && light.split(" ").length <= 8 && isClean(light) ? light.toLowerCase() : own;
}
var moodOr = (said, own) => /^[a-z]{3,14}$/i.test(said) && !hasPronoun(said) ? said.toLowerCase() : own;
function propsOr(said, own, { stems, english }) {
	const known = said.map((prop) => plain(withoutPossessives(prop), 40).replace(/^(?:the|a|an) /i, "")).filter((prop) => prop !== "" && isClean(prop)).filter((prop) => !english || [...stemsOf(prop)].some((stem) => stems.has(stem)));
	return known.length > 0 ? known.slice(0, 2) : [...own];
}
var isClean = (text) => !hasPronoun(text) && !isQuoted(text) && !hasMarkup(text) && !isInward(text) && !isSeveral(text);
function hourOf(raw, own) {
	return {
		time: timesOfDay.find((time) => time === raw.time.toLowerCase()) ?? own.time,
		weather: weathers.find((weather) => weather === raw.weather.toLowerCase()) ?? own.weather
	};
}
var ALIKE = .6;
function faultsOf(raw, shot, frame, court) {
	const said = [shot.moment, ...shot.cast.map(({ doing }) => doing)].join(" ");
	const doings = shot.cast.map(({ doing }) => doing).join(" ");
	const drawn = shot.cast.length === 0 ? shot.moment : doings;
	return [
		raw.moment === "" && "Say what the picture shows.",
		hasMarkup(raw.moment) && "Write plain words without marks.",
		isQuoted(raw.moment) && "Show speech as a gesture, without quotes.",
		hasPronoun(drawn) && "Name people and things; no he, she, it, they.",
		isInward(drawn) && "Show thoughts and feelings as face and body.",
		isSeveral(drawn) && "Show one moment, not one after another.",
		wordsOf(shot.moment).length > 30 && "Say it in at most 14 words.",
		new Set(shot.cast.map(({ doing }) => doing)).size < shot.cast.length && "Give each character an action of its own.",
		missing(shot, frame, court),
		strays(said, frame, court),
		twin(shot, said, frame, court)
	].filter((fault) => fault !== false);
}
function missing(shot, frame, { bible, task }) {
	if (!task.english && frame.own.shot.cast.length > 0 && shot.cast.length > 0) return false;
	const names = frame.own.shot.cast.filter(({ id }) => !shot.cast.some((part) => part.id === id)).map(({ id }) => bible.cast.find((one) => one.id === id)?.name ?? id);
	return names.length > 0 && `Show ${names.join(" and ")} too.`;
}
function strays(said, frame, { task, bible }) {
	if (!task.english) return false;
	const names = stemsOf(bible.cast.map(({ name }) => name).join(" "));
	const stems = stemsOf(said);
	const told = [...stemsOf(frame.tells)].filter((stem) => !names.has(stem));
	const shared = told.filter((stem) => stems.has(stem)).length;
	const own = stemsOf(frame.own.shot.moment);
	const pictured = Math.max(1, told.filter((stem) => own.has(stem)).length);
	if (shared < Math.min(told.length, frame.again ? 1 : Math.min(3, Math.ceil(told.length / 4), pictured))) return "Keep to what this frame tells.";
	const foreign = [...stems].filter((stem) => !task.stems.has(stem)).length;
	return foreign > 12 && foreign > .8 * stems.size && "Keep to what this frame tells.";
}
function twin(shot, said, frame, { taken }) {
	const stems = stemsOf(said);
	for (const [n, other] of taken) {
		if (n === frame.n) continue;
		const its = stemsOf([other.moment, ...other.cast.map(({ doing }) => doing)].join(" "));
		const sameFrame = Math.abs(n - frame.n) === 1 && other.size === shot.size && other.angle === shot.angle;
		if (overlap(stems, its) > (sameFrame && other.place === shot.place ? .5 : ALIKE)) return `Show something else than frame ${n}.`;
	}
	return false;
}
// web/core/producer/llm/yardstick.ts
function holdUp(made, base, story, family) {
	const same = withLooks(revert(made, base, impure(made, base, family)), base, family);
	let now = revert(same, base, forgetful(same, base, story, family));
	for (let turn = 0; turn < 3; turn++) {
		now = untwin(withSizes(now, base), base, family);
		if (isVaried(sizesOf(now), sizesOf(base))) return now;
	}
	return plainly(now, base);
}
var plainly = (made, base) => ({
	...base,
	bible: {
		...base.bible,
		title: made.bible.title
	}
});
function forgetful(made, base, story, family) {
	const told = new Set(letters(story).filter((word) => word.length > 3 && !SMALL.has(word)));
	const lost = new Set();
	made.frames.forEach((frame, index) => {
		const own = base.frames[index];
		if (!isModel(frame) || own === void 0) return;
		const kept = `${promptOf(frame, made.bible, family)} ${frame.description}`.toLowerCase();
		if (letters(drawnIn(own)).some((word) => told.has(word) && !kept.includes(word))) lost.add(index);
	});
	return lost;
}
var drawnIn = ({ shot, description }) => [
	description,
	...shot.props,
	...shot.cast.map(({ doing }) => doing.split(", ")[0] ?? "")
].join(" ");
var promptOf = (frame, bible, family) => renderPrompt(frame.shot, bible, family).prompt;
var isModel = ({ origin }) => origin === "model";
function revert(made, base, numbers) {
	if (numbers.size === 0) return made;
	const frames = made.frames.map((frame, index) => numbers.has(index) ? base.frames[index] ?? frame : frame);
	return {
		...made,
		frames
	};
}
var isImpure = (prompt) => hasPronoun(prompt) || isQuoted(prompt) || isInward(prompt) || isSeveral(prompt);
function impure({ frames, bible }, base, family) {
	const bad = new Set();
	frames.forEach((frame, index) => {
		const own = base.frames[index];
		if (!isModel(frame) || own === void 0) return;
		if (isImpure(promptOf(frame, bible, family)) && !isImpure(promptOf(own, base.bible, family))) bad.add(index);
	});
	return bad;
}
function showsLooks(frame, bible, family) {
	const said = new Set(wordsOf(promptOf(frame, bible, family)));
	return frame.shot.cast.every(({ id }) => {
		const look = (bible.cast.find((one) => one.id === id)?.look ?? "").match(/\p{L}{3,}/gu) ?? [];
		return look.filter((word) => said.has(word.toLowerCase())).length >= .9 * look.length;
	});
}
function withLooks(made, base, family) {
	const fails = (of) => [...of.frames.keys()].filter((index) => {
		const [frame, own] = [of.frames[index], base.frames[index]];
		if (frame === void 0 || own === void 0) return false;
		return !showsLooks(frame, of.bible, family) && showsLooks(own, base.bible, family);
	});
	const failing = fails(made);
	if (failing.length === 0) return made;
	const ids = new Set(failing.flatMap((index) => made.frames[index]?.shot.cast.map(({ id }) => id) ?? []));
	const bible = {
		...made.bible,
		cast: made.bible.cast.map((one) => ids.has(one.id) ? ownOf(one, base) : one)
	};
	const plainer = {
		...made,
		bible
	};
	const reverted = revert(plainer, base, new Set(fails(plainer)));
	return fails(reverted).length === 0 ? reverted : {
		...reverted,
		bible: {
			...base.bible,
			title: made.bible.title
		}
	};
}
var ownOf = (one, base) => base.bible.cast.find(({ id }) => id === one.id) ?? one;
var SMALL = new Set("the and with from into onto over under out for its his her that this are was".split(" "));
function wordSets({ frames, bible }, family) {
	const fixed = new Set([...bible.cast, ...bible.places].flatMap(({ look }) => letters(look)));
	return frames.map((frame) => new Set(letters(promptOf(frame, bible, family)).filter((word) => !fixed.has(word) && !SMALL.has(word))));
}
var letters = (text) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
function closest(sets) {
	let most = {
		a: 0,
		b: 0,
		share: 0
	};
	sets.forEach((one, a) => {
		for (let b = a + 1; b < sets.length; b++) {
			const share = overlap(one, sets[b] ?? new Set());
			if (share > most.share) most = {
				a,
				b,
				share
			};
		}
	});
	return most;
}
var barFor = (frameCount) => frameCount > 12 ? .65 : .45;
function untwin(made, base, family) {
	const limit = Math.max(barFor(made.frames.length), closest(wordSets(base, family)).share);
	let now = made;
	for (let turn = 0; turn <= 2 * made.frames.length; turn++) {
		const { a, b, share } = closest(wordSets(now, family));
		if (share <= limit) return now;
		const back = [b, a].find((index) => now.frames[index] && isModel(now.frames[index]));
		if (back !== void 0) now = revert(now, base, new Set([back]));
		else if (now.bible.style !== base.bible.style) now = {
			...now,
			bible: {
				...now.bible,
				style: base.bible.style
			}
		};
		else break;
	}
	return plainly(now, base);
}
var kindOf = (size) => {
	if (size.includes("close")) return "close";
	if (size.startsWith("medium")) return "medium";
	return size === "two-shot" || size === "over-the-shoulder" ? "two" : size;
};
var sizesOf = ({ frames }) => frames.map(({ shot }) => shot.size);
function longestRun(sizes) {
	let run = 0;
	let longest = 0;
	sizes.forEach((size, index) => {
		run = sizes[index - 1] === size ? run + 1 : 1;
		longest = Math.max(longest, run);
	});
	return longest;
}
function isVaried(sizes, own) {
	const kinds = (of) => new Set(of.map((size) => kindOf(size))).size;
	return kinds(sizes) >= Math.min(5, kinds(own)) && longestRun(sizes) <= Math.max(2, longestRun(own));
}
function withSizes(made, base) {
	const own = sizesOf(base);
	const mended = sizesOf(made).map((size, at) => opensNarrow(made, at) && isWide(own[at]) ? own[at] : size);
	for (let at = 2; at < mended.length; at++) if (mended[at] === mended[at - 1] && mended[at] === mended[at - 2]) mended[at] = another(mended, own, at);
	const sizes = isVaried(mended, own) ? mended : own;
	const frames = made.frames.map((frame, at) => ({
		...frame,
		shot: {
			...frame.shot,
			size: sizes[at] ?? frame.shot.size
		}
	}));
	return {
		...made,
		frames
	};
}
var isWide = (size) => size === "wide shot" || size === "full shot";
function opensNarrow({ frames }, at) {
	const [before, now] = [frames[at - 1]?.shot, frames[at]?.shot];
	return (before === void 0 || before.place !== now?.place) && !isWide(now?.size) && now?.size !== "extreme close-up";
}
function another(sizes, own, at) {
	return [
		own[at] ?? "medium shot",
		"medium shot",
		"full shot",
		"close-up"
	].find((size) => size !== sizes[at - 1] && size !== sizes[at + 1]) ?? "medium shot";
}
// web/core/producer/llm/manuscript.ts
var Manuscript = class {
	#task;
	#reading;
	#taken;
	#faults = new Map();
	constructor(task, reading, taken = new Map()) {
		this.#task = task;
		this.#reading = reading;
		this.#taken = new Map(taken);
	}
	get bible() {
		return this.#reading.bible;
	}
	get written() {
		return new Set(this.#taken.keys());
	}
	get faults() {
		return this.#faults;
	}
	offer(item, frames, turn) {
		const raw = readShot(item);
		return raw === void 0 ? void 0 : this.offerShot(raw, frames, turn);
	}
	offerShot(raw, frames, turn) {
		const frame = frames.find(({ n }) => n === raw.n && !this.#taken.has(n)) ?? (turn < frames.length ? frames[turn] : void 0);
		if (frame === void 0 || this.#taken.has(frame.n)) return void 0;
		const { bible, trusted } = this.#reading;
		const verdict = judge(raw, frame, {
			task: this.#task,
			bible,
			trusted,
			taken: this.#taken
		});
		if (verdict.faults.length > 0) {
			this.#faults.set(frame.n, verdict.faults);
			return;
		}
		this.#faults.delete(frame.n);
		this.#taken.set(frame.n, verdict.shot);
		return frame;
	}
	shotOf(n) {
		return this.#taken.get(n);
	}
	missing(frames) {
		return frames.filter(({ n }) => !this.#taken.has(n));
	}
	before(n) {
		return [n - 2, n - 1].flatMap((at) => this.#taken.get(at) ?? this.#task.frames[at - 1]?.own.shot ?? []);
	}
	descriptionOf(frame) {
		const shot = this.#taken.get(frame.n);
		return shot === void 0 ? frame.own.description : described(frame, shot, this.#task);
	}
	finish(family) {
		const { base } = this.#task;
		const frames = this.#task.frames.map((frame) => {
			const shot = this.#taken.get(frame.n);
			return shot === void 0 ? frame.own : {
				shot,
				description: described(frame, shot, this.#task),
				origin: "model"
			};
		});
		const held = holdUp({
			...base,
			bible: this.bible,
			frames: levelled(frames)
		}, base, this.#task.request.text, family);
		const byModel = held.frames.filter(({ origin }) => origin === "model").length;
		const whole = byModel === held.frames.length;
		return {
			...held,
			origin: byModel === 0 ? "embedded" : whole ? "model" : "mixed",
			warnings: [...base.warnings, ...whole ? [] : [shareOf(byModel, held.frames.length)]]
		};
	}
};
function shareOf(byModel, all) {
	if (byModel === 0) return "Nothing that the model wrote could be used; the built-in rules wrote all frames.";
	return `The model wrote ${byModel} of ${all} frames; the built-in rules wrote the others.`;
}
function described(frame, shot, { frames, english }) {
	if (!english) return frame.tells === shot.moment ? frame.tells : `${shot.moment}.`.replace(/([.!?。！？])\.$/u, "$1");
	const said = stemsOf(shot.moment);
	const covers = [...stemsOf(frame.tells)].every((stem) => said.has(stem));
	const moment = `${shot.moment.slice(0, 1).toUpperCase()}${shot.moment.slice(1)}`.replace(/([^.!?])$/, "$1.");
	if (covers) return moment;
	return frames.filter(({ tells }) => tells === frame.tells).length > 1 ? `${frame.tells} ${moment}` : frame.tells;
}
function levelled(frames) {
	let turned = 0;
	return frames.map((frame, index) => {
		if (frame.shot.angle === "eye level") return frame;
		if (turned + 1 <= (index + 2) / 2 || frame.origin !== "model") {
			turned++;
			return frame;
		}
		return {
			...frame,
			shot: {
				...frame.shot,
				angle: "eye level"
			}
		};
	});
}
export { shotsAsk as a, meant as c, outlineAsk as i, bibleAsk as n, readLine as o, loreAsk as r, fold as s, Manuscript as t };

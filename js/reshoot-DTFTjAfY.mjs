import { a as weathers, i as timesOfDay } from "./shot-BCLx9j5L.mjs";
import { C as prepositions, S as determiners, _ as contentWords, a as hoursOf, b as auxiliaries, d as picturesOf, i as languageOf, l as unitsOf, n as readStory, s as sentence, w as pronouns, x as conjunctions, y as adverbs } from "./story-reading-gYvYyFEB.mjs";
import { t as slug } from "./slug-BIHNR66h.mjs";
import { n as renderPrompt } from "./render-BYfRUadz.mjs";
import { r as sizeOf, t as angleOf } from "./shot-words-DhfmXeCh.mjs";
// web/core/producer/complete-bible.ts
var folded = (name) => slug(name.replace(/^(?:the|an?) /i, ""), "");
// web/core/producer/words/stems.ts
var isGrammar = (word) => [
	determiners,
	prepositions,
	conjunctions,
	pronouns,
	auxiliaries,
	adverbs
].some((list) => list.has(word));
// web/core/producer/reshoot.ts
function reshootEmbedded(sequence, frameId, hint) {
	const index = sequence.frames.findIndex(({ id }) => id === frameId);
	const frame = sequence.frames[index];
	if (frame === void 0) throw new Error(`no frame ${frameId}`);
	const { bible } = sequence;
	const around = [sequence.frames[index - 1], sequence.frames[index + 1]].flatMap((one) => one?.shot ?? []);
	const views = viewsOf(frame.shot, bible, around, hint);
	const asked = viewAsked(frame.shot, bible, hint);
	const kept = same(hinted(frame.shot, bible, hint), frame.shot) ? void 0 : {
		shot: frame.shot,
		note: ""
	};
	const found = asked ?? kept ?? farthest(views, [frame.shot, ...around], bible) ?? {
		shot: frame.shot,
		note: ""
	};
	const shot = hinted(found.shot, bible, hint);
	const told = asked === void 0 ? frame.shot.moment : sentence(hint.trim());
	return {
		shot: {
			...shot,
			moment: told
		},
		description: found.note === "" ? told : `${told} ${sentence(found.note)}`
	};
}
function viewsOf(shot, bible, around, hint) {
	const story = readMoment(shot.moment, shot, bible);
	const moment = story.moments.toSorted((a, b) => b.weight - a.weight)[0];
	if (moment === void 0) return [];
	const views = picturesOf(moment, 16, new Map()).map((picture) => {
		return {
			shot: shotFrom(picture, shot, around, story, bible),
			note: picture.note
		};
	});
	const now = views.findIndex((view) => JSON.stringify(view.shot.cast) === JSON.stringify(shot.cast));
	const others = [...views.slice(now + 1), ...views.slice(0, Math.max(0, now))];
	const peopled = others.filter((view) => view.shot.cast.length > 0);
	const asked = others.filter((view) => keepsWhoIsAsked(view.shot, bible, hint));
	return asked.length > 0 && namedIn(hint, bible).length > 0 ? asked : peopled.length > 0 ? peopled : others;
}
function readMoment(text, { cast }, bible) {
	const language = languageOf(unitsOf(text));
	const here = cast.map(({ id }) => id).toReversed();
	const told = bible.cast.toSorted((a, b) => here.indexOf(a.id) - here.indexOf(b.id)).map((one) => language.introduce(one));
	const before = unitsOf(told.join(" "));
	const whole = `${before[0]?.source ?? ""} ${sentence(text)}`.trim();
	const story = readStory(unitsOf(whole), whole);
	return {
		...story,
		moments: story.moments.filter(({ unit }) => unit.start >= (before.at(-1)?.end ?? 0))
	};
}
function shotFrom(picture, shot, around, story, bible) {
	const taken = new Set([shot.size, ...around.map(({ size }) => size)]);
	const sizes = [
		...picture.sizes,
		"medium shot",
		"full shot",
		"close-up",
		"wide shot"
	];
	return {
		...shot,
		cast: castIn(picture.cast, shot, story, bible),
		props: picture.props.length > 0 ? picture.props : picture.cast.length === 0 ? shot.props : [],
		size: sizes.find((size) => !taken.has(size)) ?? shot.size,
		angle: picture.angle ?? "eye level"
	};
}
function castIn(parts, shot, story, bible) {
	return parts.flatMap(({ id, doing }) => {
		const member = story.cast.find((one) => one.id === id);
		const names = [
			id,
			member?.name ?? "",
			...member?.aliases ?? []
		].map((name) => folded(name));
		const known = bible.cast.find((one) => [
			one.id,
			one.name,
			...one.aliases
		].some((name) => names.includes(folded(name)))) ?? (shot.cast.length === 1 ? bible.cast.find((one) => one.id === shot.cast[0]?.id) : void 0);
		const side = shot.cast.find((part) => part.id === known?.id)?.side ?? "centre";
		return known === void 0 ? [] : [{
			id: known.id,
			doing,
			side
		}];
	});
}
var same = (a, b) => JSON.stringify([
	a.cast,
	a.props,
	a.time,
	a.weather,
	a.place,
	a.size,
	a.angle
]) === JSON.stringify([
	b.cast,
	b.props,
	b.time,
	b.weather,
	b.place,
	b.size,
	b.angle
]);
var namedIn = (hint, bible) => {
	const text = ` ${folded(hint).replaceAll("-", " ")} `;
	return bible.cast.filter(({ name, aliases }) => [name, ...aliases].some((one) => text.includes(` ${folded(one).replaceAll("-", " ")} `))).map(({ id }) => id);
};
var keepsWhoIsAsked = ({ cast }, bible, hint) => namedIn(hint, bible).every((id) => cast.some((part) => part.id === id));
function viewAsked(shot, bible, hint) {
	const story = readMoment(hint, shot, bible);
	const moment = story.moments.find(({ action, doers }) => action.visible || doers.length > 0);
	const doer = shot.cast[0];
	if (moment === void 0 || moment.doers.length === 0 && !moment.action.visible) return void 0;
	const [picture] = picturesOf(moment, 1, new Map());
	const cast = picture === void 0 ? [] : castIn(picture.cast, shot, story, bible);
	const acting = cast.length > 0 ? cast : doer === void 0 ? [] : [{
		...doer,
		doing: moment.action.doing
	}];
	if (acting.length === 0 || !moment.action.visible) return void 0;
	return {
		shot: {
			...shot,
			cast: acting,
			props: picture?.props ?? []
		},
		note: ""
	};
}
function farthest(views, others, bible) {
	const said = others.map((shot) => wordsOf(shot, bible));
	const nearness = ({ shot }) => Math.max(...said.map((words) => shared(wordsOf(shot, bible), words)));
	return views.slice(0, 4).toSorted((a, b) => nearness(a) - nearness(b))[0];
}
var wordsOf = (shot, bible) => new Set(contentWords(renderPrompt(shot, bible, "flux1").prompt, isGrammar));
var shared = (a, b) => {
	const both = [...a].filter((word) => b.has(word)).length;
	return both / (a.size + b.size - both || 1);
};
function hinted(shot, bible, hint) {
	const [hour] = hoursOf(unitsOf(hint));
	const words = hint.toLowerCase();
	const place = bible.places.find(({ name }) => words.includes(name.toLowerCase()));
	const tells = (list) => list.some((word) => words.includes(word));
	const time = hour !== void 0 && (hour.time !== "day" || tells(timesOfDay)) ? hour.time : shot.time;
	const weather = hour !== void 0 && (hour.weather !== "clear" || tells(weathers)) ? hour.weather : shot.weather;
	const named = namedIn(hint, bible);
	const more = named.filter((id) => !shot.cast.some((part) => part.id === id)).map((id) => ({
		id,
		doing: "standing close by",
		side: "right"
	}));
	const alone = /\b(?:only|just|alone)\b/i.test(hint) && named.length > 0;
	return {
		...shot,
		cast: [...shot.cast, ...more].filter(({ id }) => !alone || named.includes(id)),
		size: sizeOf(hint) ?? shot.size,
		angle: angleOf(hint) ?? shot.angle,
		time,
		weather,
		place: place?.id ?? shot.place,
		light: time === shot.time ? shot.light : `${time} light`
	};
}
export { reshootEmbedded as n, viewAsked as r, hinted as t };

import { a as withoutNames, o as literal } from "./at-names-KmC3gCsx.mjs";
import { n as tagsOf } from "./article-vVjBw7xR.mjs";
// web/core/edit/rendering.ts
function rendered(frame, sequence, render) {
	if (frame.locked) return frame;
	const { negative: _, ...rest } = frame;
	return {
		...rest,
		...render(frame.shot, sequence)
	};
}
function cameAsText({ origin }, { producer }) {
	return origin === "model" && (producer?.kind ?? "agent") === "agent";
}
function renderedWhereChanged(before, after, render) {
	const frames = after.frames.map((frame, index) => {
		const old = before.frames[index];
		if (frame.locked || cameAsText(frame, after) || old === void 0) return frame;
		return sameWords(render(old.shot, before), render(frame.shot, after)) ? frame : rendered(frame, after, render);
	});
	return {
		...after,
		frames
	};
}
var sameWords = (one, other) => one.prompt === other.prompt && one.negative === other.negative;
// web/core/edit/arrange.ts
var arrange = (sequence, edit) => withFrames(sequence, arranged(sequence, edit));
function arranged(sequence, edit) {
	const { frames } = sequence;
	if (edit.do === "insert") return insertBehind(frames, edit.after, emptyFrame(sequence, edit));
	if (edit.do === "add-frames") return addWritten(sequence, edit);
	const index = frames.findIndex(({ id }) => id === edit.frame);
	const frame = frames[index];
	if (!frame) return frames;
	if (edit.do === "move") return frames.toSpliced(index, 1).toSpliced(Math.max(0, edit.to), 0, frame);
	if (edit.do === "duplicate") return frames.toSpliced(index + 1, 0, {
		...frame,
		id: edit.newId,
		takes: [],
		activeTake: null
	});
	return frames.toSpliced(index, 1);
}
function addWritten(sequence, edit) {
	const { frames } = sequence;
	const after = edit.after ?? frames.at(-1)?.id ?? null;
	const index = frames.findIndex(({ id }) => id === after);
	if (index < 0 || edit.frames.length > edit.newIds.length) return frames;
	const added = edit.frames.map(({ prompt, negative, description, shot }, at) => {
		const empty = emptyFrame(sequence, {
			after,
			newId: edit.newIds[at] ?? ""
		});
		return {
			...empty,
			prompt,
			...negative !== void 0 && { negative },
			description,
			shot: shot ?? {
				...empty.shot,
				moment: description
			},
			locked: true
		};
	});
	return frames.toSpliced(index + 1, 0, ...added);
}
function insertBehind(frames, after, frame) {
	const index = frames.findIndex(({ id }) => id === after);
	if (after !== null && index < 0) return frames;
	return frames.toSpliced(index + 1, 0, frame);
}
function emptyFrame(sequence, edit) {
	const neighbour = sequence.frames.find(({ id }) => id === edit.after) ?? sequence.frames[0];
	const shot = {
		moment: "",
		cast: [],
		place: neighbour?.shot.place ?? null,
		time: neighbour?.shot.time ?? "day",
		weather: neighbour?.shot.weather ?? "clear",
		size: "wide shot",
		angle: "eye level",
		light: neighbour?.shot.light ?? "",
		mood: neighbour?.shot.mood ?? "",
		props: [],
		beat: null
	};
	return {
		frameNumber: 1,
		prompt: "",
		description: "",
		locked: false,
		takes: [],
		activeTake: null,
		id: edit.newId,
		shot,
		origin: "user"
	};
}
function withFrames(sequence, frames) {
	if (frames === sequence.frames || frames.length < 1 || frames.length > 50) return sequence;
	const numbered = frames.map((frame, index) => ({
		...frame,
		frameNumber: index + 1
	}));
	return {
		...sequence,
		frames: numbered
	};
}
// web/core/edit/shortened.ts
var shortened = (look) => look.split(/\s+/).slice(0, 12).join(" ").replace(/(?:[,;:]| (?:with|and|in|of|an?|the))+$/, "");
// web/core/edit/texts.ts
function inShots(sequence, change) {
	const frames = sequence.frames.map((frame) => {
		const shot = change(frame.shot);
		return shot === frame.shot ? frame : {
			...frame,
			shot
		};
	});
	return {
		...sequence,
		frames
	};
}
var inShotTexts = (shot, change) => ({
	...shot,
	moment: change(shot.moment),
	cast: shot.cast.map(({ told, ...part }) => ({
		...part,
		doing: change(part.doing),
		...told !== void 0 && { told: change(told) }
	})),
	props: shot.props.map(change)
});
function inTexts(sequence, change) {
	const told = inShots(sequence, (shot) => inShotTexts(shot, change));
	const frames = told.frames.map((frame) => ({
		...frame,
		description: change(frame.description)
	}));
	return {
		...told,
		frames
	};
}
function namePattern(name) {
	return new RegExp(`(?<![\\p{L}\\p{N}])${literal(name)}(?![\\p{L}\\p{N}])`, "gu");
}
// web/core/edit/cast.ts
var member = ({ bible }, id) => bible.cast.find((one) => one.id === id);
var withCast = (sequence, cast) => ({
	...sequence,
	bible: {
		...sequence.bible,
		cast
	}
});
function changeCharacter(sequence, id, change) {
	if (!member(sequence, id)) return sequence;
	return withCast(sequence, sequence.bible.cast.map((one) => one.id === id ? change(one) : one));
}
function addCharacter(sequence, character) {
	return member(sequence, character.id) ? sequence : withCast(sequence, [...sequence.bible.cast, character]);
}
function patchCharacter(sequence, id, patch) {
	const { name, ...rest } = patch;
	const forms = rest.look === void 0 ? {} : {
		lookShort: shortened(rest.look),
		tags: tagsOf(rest.look)
	};
	const patched = changeCharacter(sequence, id, (one) => ({
		...one,
		...forms,
		...rest
	}));
	return name === void 0 ? patched : renameCharacter(patched, id, name);
}
function renameCharacter(sequence, id, name) {
	const character = member(sequence, id);
	if (!character || name.trim() === "" || name === character.name) return sequence;
	const aliases = [...new Set([...character.aliases, character.name])].filter((alias) => alias !== name);
	const renamed = changeCharacter(sequence, id, (one) => ({
		...one,
		name,
		aliases
	}));
	const old = namePattern(character.name);
	return inTexts(renamed, (text) => text.replace(old, () => name));
}
function mergeCharacters(sequence, into, from) {
	const [kept, gone] = [member(sequence, into), member(sequence, from)];
	if (!kept || !gone || into === from) return sequence;
	const aliases = new Set([
		...kept.aliases,
		gone.name,
		...gone.aliases,
		gone.id
	]);
	aliases.delete(kept.name);
	const references = [...kept.references ?? [], ...gone.references ?? []];
	const lora = kept.lora ?? gone.lora;
	const one = {
		...kept,
		aliases: [...aliases],
		...references.length > 0 && { references },
		...lora && { lora }
	};
	return inShots(withCast(sequence, sequence.bible.cast.filter(({ id }) => id !== from).map((c) => c.id === into ? one : c)), (shot) => mergedShot(shot, into, from));
}
function mergedShot(shot, into, from) {
	if (!shot.cast.some(({ id }) => id === from)) return shot;
	return reframed(shot, shot.cast.some(({ id }) => id === into) ? shot.cast.filter(({ id }) => id !== from) : shot.cast.map((part) => part.id === from ? {
		...part,
		id: into
	} : part));
}
function removeCharacter(sequence, id) {
	const gone = member(sequence, id);
	if (!gone) return sequence;
	const cast = sequence.bible.cast.filter((one) => one.id !== id);
	const known = {
		...sequence.bible,
		cast: [gone]
	};
	return inShots(withCast(sequence, cast), (shot) => {
		const left = shot.cast.filter((part) => part.id !== id);
		const nameless = inShotTexts({
			...shot,
			cast: left
		}, (text) => withoutNames(text, known));
		const moment = shot.cast.length > 0 && left.length === 0 ? emptyMoment(sequence, shot) : nameless.moment;
		return {
			...reframed(nameless, nameless.cast),
			moment
		};
	});
}
var emptyMoment = ({ bible }, shot) => bible.places.find(({ id }) => id === shot.place)?.name ?? "An empty scene";
function reframed(shot, cast) {
	const forTwo = shot.size === "two-shot" || shot.size === "over-the-shoulder";
	return {
		...shot,
		cast,
		size: forTwo && cast.length < 2 ? "medium shot" : shot.size
	};
}
// web/core/edit/places.ts
var placeOf = ({ bible }, id) => bible.places.find((one) => one.id === id);
var withPlaces = (sequence, places) => ({
	...sequence,
	bible: {
		...sequence.bible,
		places
	}
});
function changePlace(sequence, id, change) {
	if (!placeOf(sequence, id)) return sequence;
	return withPlaces(sequence, sequence.bible.places.map((one) => one.id === id ? change(one) : one));
}
function addPlace(sequence, place) {
	return placeOf(sequence, place.id) ? sequence : withPlaces(sequence, [...sequence.bible.places, place]);
}
function removePlace(sequence, id) {
	if (!placeOf(sequence, id)) return sequence;
	return inShots(withPlaces(sequence, sequence.bible.places.filter((place) => place.id !== id)), (shot) => shot.place === id ? {
		...shot,
		place: null
	} : shot);
}
function patchPlace(sequence, id, patch) {
	const { name, ...rest } = patch;
	const tags = rest.look === void 0 ? {} : { tags: tagsOf(rest.look) };
	const patched = changePlace(sequence, id, (place) => ({
		...place,
		...tags,
		...rest
	}));
	return name === void 0 ? patched : renamePlace(patched, id, name);
}
function renamePlace(sequence, id, name) {
	const place = placeOf(sequence, id);
	if (!place || name.trim() === "" || name === place.name) return sequence;
	const aliases = [...new Set([...place.aliases, place.name])].filter((alias) => alias !== name);
	const renamed = changePlace(sequence, id, (one) => ({
		...one,
		name,
		aliases
	}));
	const old = namePattern(place.name);
	return inTexts(renamed, (text) => text.replace(old, () => name));
}
// web/core/edit/bible-edit.ts
function changeBible(sequence, edit) {
	switch (edit.do) {
		case "add-character": return addCharacter(sequence, edit.character);
		case "merge-characters": return mergeCharacters(sequence, edit.into, edit.from);
		case "remove-character": return removeCharacter(sequence, edit.id);
		case "rename-character": return renameCharacter(sequence, edit.id, edit.name);
		case "character": return patchCharacter(sequence, edit.id, edit.patch);
		case "look": return patchCharacter(sequence, edit.character, { look: edit.look });
		case "add-place": return addPlace(sequence, edit.place);
		case "remove-place": return removePlace(sequence, edit.id);
		case "rename-place": return renamePlace(sequence, edit.id, edit.name);
		case "place": return patchPlace(sequence, edit.id, edit.patch);
		case "palette": return withBible(sequence, { palette: edit.palette });
		case "style": return withBible(sequence, { style: edit.text });
		case "atmosphere": return withBible(sequence, { atmosphere: edit.text });
		case "references": return setReferences(sequence, edit);
		case "lora": return setLora(sequence, edit);
	}
}
var withBible = (sequence, patch) => ({
	...sequence,
	bible: {
		...sequence.bible,
		...patch
	}
});
function setReferences(sequence, edit) {
	const { of, id, references } = edit;
	return of === "character" ? changeCharacter(sequence, id, (character) => ({
		...character,
		references
	})) : changePlace(sequence, id, (place) => ({
		...place,
		references
	}));
}
function setLora(sequence, { character, lora }) {
	return changeCharacter(sequence, character, (one) => {
		const { lora: _, ...rest } = one;
		return lora === null ? rest : {
			...rest,
			lora
		};
	});
}
// web/core/edit/frame-edit.ts
function changeFrame(sequence, edit, render) {
	const frames = sequence.frames.map((frame) => frame.id === edit.frame ? changed(frame, edit, sequence, render) : frame);
	return frames.some((frame, index) => frame !== sequence.frames[index]) ? {
		...sequence,
		frames
	} : sequence;
}
function changed(frame, edit, sequence, render) {
	switch (edit.do) {
		case "prompt": return edit.text === frame.prompt ? frame : {
			...reshaped(frame, edit.shot),
			prompt: edit.text,
			locked: true,
			origin: "user"
		};
		case "negative": return withNegative(frame, edit.text.trim());
		case "description": return described({
			...frame,
			description: edit.text
		}, edit.shot, sequence, render);
		case "shot": return rendered(reshaped(frame, edit.patch), sequence, render);
		case "reshoot": return reshot(frame, edit, sequence, render);
		case "strength": return withStrength(frame, edit.value);
		case "lock": return {
			...frame,
			locked: true
		};
		case "unlock": return rendered({
			...frame,
			locked: false,
			origin: ownOrigin(sequence)
		}, sequence, render);
	}
}
var reshaped = (frame, patch = {}) => ({
	...frame,
	shot: {
		...frame.shot,
		...patch
	}
});
function described(frame, patch, sequence, render) {
	const next = reshaped(frame, patch);
	return patch === void 0 || cameAsText(frame, sequence) ? next : rendered(next, sequence, render);
}
function reshot(frame, { shot, description, origin }, sequence, render) {
	return rendered({
		...frame,
		shot,
		description,
		origin: frame.locked ? frame.origin : origin
	}, sequence, render);
}
function withNegative(frame, text) {
	const { negative = "", ...rest } = frame;
	if (text === negative) return frame;
	const byHand = {
		...rest,
		locked: true,
		origin: "user"
	};
	return text === "" ? byHand : {
		...byHand,
		negative: text
	};
}
function withStrength(frame, value) {
	const { strength: _, ...rest } = frame;
	return value === null ? rest : {
		...rest,
		strength: value
	};
}
function ownOrigin({ origin }) {
	if (origin === "mixed") return "embedded";
	return origin === "agent" ? "model" : origin;
}
// web/core/edit/retell.ts
function retell(sequence, { produced }, render) {
	const { options, record, origin, warnings } = produced;
	const bible = known(produced.bible, sequence.bible);
	const told = {
		...sequence,
		title: bible.title,
		bible,
		origin,
		warnings,
		...options && { options },
		...record && { producer: record }
	};
	const frames = sequence.frames.map((frame, index) => {
		const made = produced.frames[index];
		if (made === void 0) return frame;
		const { shot, description, prompt } = made;
		const written = rendered({
			...frame,
			shot,
			description,
			origin: made.origin,
			locked: false,
			activeTake: null
		}, told, render);
		return prompt === void 0 ? written : {
			...written,
			prompt
		};
	});
	return {
		...told,
		frames
	};
}
var known = (made, before) => ({
	...made,
	cast: made.cast.map((member) => before.cast.find(({ id }) => id === member.id) ?? member),
	places: made.places.map((place) => before.places.find(({ id }) => id === place.id) ?? place)
});
// web/core/edit.ts
function applyEdit(sequence, edit, render) {
	switch (edit.do) {
		case "prompt":
		case "negative":
		case "description":
		case "shot":
		case "reshoot":
		case "strength":
		case "lock":
		case "unlock": return changeFrame(sequence, edit, render);
		case "move":
		case "duplicate":
		case "insert":
		case "add-frames":
		case "delete": return arrange(sequence, edit);
		case "title": return {
			...sequence,
			title: edit.text,
			bible: {
				...sequence.bible,
				title: edit.text
			}
		};
		case "engine": return changeEngine(sequence, edit, render);
		case "retell": return retell(sequence, edit, render);
		case "add-character":
		case "merge-characters":
		case "remove-character":
		case "rename-character":
		case "character":
		case "look":
		case "add-place":
		case "remove-place":
		case "rename-place":
		case "place":
		case "palette":
		case "style":
		case "atmosphere":
		case "references":
		case "lora": return changeForAll(sequence, edit, render);
	}
}
function changeForAll(sequence, edit, render) {
	const next = changeBible(sequence, edit);
	return next === sequence ? sequence : renderedWhereChanged(sequence, next, render);
}
function changeEngine(sequence, edit, render) {
	const { engine, settings, family } = edit;
	const next = renderedWhereChanged(sequence, {
		...sequence,
		engine,
		settings,
		story: {
			...sequence.story,
			family
		}
	}, render);
	if (!(JSON.stringify([engine, settings]) !== JSON.stringify([sequence.engine, sequence.settings]))) return next;
	return {
		...next,
		frames: next.frames.map((frame) => ({
			...frame,
			activeTake: null
		}))
	};
}
export { applyEdit as t };

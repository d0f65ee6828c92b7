import { C as unknown, N as _trim, O as _maxLength, S as union, V as prettifyError, a as array, c as int, d as nullable, f as number, k as _minLength, m as optional, o as boolean, p as object, u as looseObject, y as string } from "./schemas-qwsMpdzP.mjs";
import { r as ok, t as fail } from "./failure-BCOygjpK.mjs";
import { n as shotSchema } from "./shot-BCLx9j5L.mjs";
import { t as arcIdSchema } from "./arcs-BhYezcGg.mjs";
import { t as cleanStory } from "./count-IMobM-1I.mjs";
import { t as familyIdSchema } from "./families-DmBILx6o.mjs";
import { n as characterSchema, r as placeSchema, t as bibleSchema } from "./bible-D-xnIkS1.mjs";
import { t as produceEmbedded } from "./embedded-BhJ4a-ph.mjs";
import { r as sizeOf } from "./shot-words-DhfmXeCh.mjs";
object({
	story: string(),
	frames: int(),
	arc: optional(nullable(arcIdSchema)),
	model: optional(nullable(familyIdSchema)),
	keepShots: optional(nullable(boolean()))
});
var agentPromptSchema = looseObject({
	frameNumber: optional(number()),
	prompt: string().check(_trim(), _minLength(1), _maxLength(8e3)),
	description: optional(nullable(string())),
	shotType: optional(nullable(string())),
	negative: optional(nullable(string()))
});
var agentReplySchema = looseObject({
	prompts: array(unknown()).check(_minLength(1)),
	metadata: optional(unknown())
});
var ownPromptSchema = looseObject({
	shot: shotSchema,
	description: string(),
	origin: optional(string())
});
var ownMetadataSchema = looseObject({
	characters: array(characterSchema),
	setting: array(placeSchema),
	atmosphere: optional(string()),
	style: optional(string())
});
function fromAgentReply(reply, request) {
	const read = agentReplySchema.safeParse(reply);
	if (!read.success) return fail("agent-bad-reply", {}, prettifyError(read.error));
	const own = produceEmbedded({
		...request,
		text: cleanStory(request.text)
	});
	const prompts = byNumber(read.data.prompts, own.frames.length);
	if (prompts.size === 0) return fail("agent-bad-reply", {}, "No entry of `prompts` has a prompt text.");
	const theirs = bibleFrom(read.data.metadata, own.bible);
	const bible = theirs ?? own.bible;
	const frames = own.frames.map((frame, index) => {
		const prompt = prompts.get(index + 1);
		return prompt === void 0 ? theirs === void 0 ? frame : without(frame) : frameFrom(prompt, frame, bible, request);
	});
	const missing = frames.filter((_, index) => !prompts.has(index + 1)).length;
	const extra = read.data.prompts.length - prompts.size;
	const warnings = [...warn(missing, "missing"), ...warn(extra, "extra")];
	return ok({
		bible,
		frames,
		origin: missing === 0 ? "agent" : "mixed",
		warnings
	});
}
function warn(count, which) {
	if (count === 0) return [];
	const frames = count === 1 ? "1 frame" : `${count} frames`;
	return which === "missing" ? [`The agent left out ${frames}; the built-in rules filled in.`] : [`The agent sent ${count === 1 ? "1 entry" : `${count} entries`} too many or unreadable; they were left out.`];
}
function byNumber(entries, frameCount) {
	const found = new Map();
	entries.forEach((entry, index) => {
		const prompt = agentPromptSchema.safeParse(entry);
		if (!prompt.success) return;
		const number = prompt.data.frameNumber ?? index + 1;
		if (Number.isInteger(number) && number >= 1 && number <= frameCount && !found.has(number)) found.set(number, prompt.data);
	});
	return found;
}
function bibleFrom(metadata, own) {
	const read = ownMetadataSchema.safeParse(metadata);
	if (!read.success) return void 0;
	const { characters, setting, atmosphere, style } = read.data;
	const bible = {
		...own,
		cast: characters,
		places: setting,
		atmosphere: atmosphere ?? own.atmosphere,
		style: style ?? own.style
	};
	return bibleSchema.safeParse(bible).success ? bible : void 0;
}
function frameFrom(prompt, own, bible, request) {
	const whole = ownPromptSchema.safeParse(prompt);
	const text = prompt.prompt.trim();
	if (whole.success && knows(bible, whole.data.shot)) {
		const { shot, description } = whole.data;
		return whole.data.origin === "embedded" ? {
			shot,
			description,
			origin: "embedded"
		} : {
			shot,
			description,
			prompt: text,
			origin: "model"
		};
	}
	const description = prompt.description?.trim() || text.slice(0, 200);
	const shot = shotOf(description, own.shot, bible, request);
	const size = sizeOf(prompt.shotType ?? "") ?? sizeOf(text) ?? shot.size;
	return {
		shot: {
			...shot,
			size
		},
		description,
		prompt: text,
		origin: "model"
	};
}
var knows = (bible, shot) => shot.cast.every(({ id }) => bible.cast.some((character) => character.id === id)) && (shot.place === null || bible.places.some((place) => place.id === shot.place));
function shotOf(description, own, bible, request) {
	const read = produceEmbedded({
		text: description,
		frameCount: 1,
		arc: request.arc
	});
	const seen = read.frames[0]?.shot;
	if (seen === void 0) return {
		...own,
		moment: description
	};
	const cast = seen.cast.flatMap((part) => {
		const name = read.bible.cast.find(({ id }) => id === part.id)?.name ?? part.id;
		const known = bible.cast.find((character) => character.id === part.id || [character.name, ...character.aliases].includes(name));
		return known === void 0 ? [] : [{
			...part,
			id: known.id
		}];
	});
	const place = bible.places.find(({ id }) => id === seen.place)?.id ?? own.place;
	const kept = own.cast.filter(({ id }) => bible.cast.some((character) => character.id === id));
	return {
		...own,
		moment: description,
		cast: cast.length > 0 ? cast : kept,
		place,
		props: seen.props
	};
}
var without = (frame) => ({
	...frame,
	shot: {
		...frame.shot,
		cast: [],
		place: null
	}
});
// web/services/producer/agent.ts
var MOST_BYTES = 8e6;
var errorSchema = looseObject({ error: union([string(), looseObject({
	code: optional(string()),
	message: optional(string())
})]) });
var detailSchema = union([looseObject({ message: string() }), looseObject({ detail: string() })]);
async function askAgent(fetchRoute, request, signal) {
	const init = {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(request),
		...signal && { signal }
	};
	let response;
	let text;
	try {
		response = await fetchRoute("/agent/prompts", init);
		text = await response.text();
	} catch (error) {
		if (signal?.aborted === true) throw error;
		return fail("agent-unreachable", {}, error instanceof Error ? error.message : String(error));
	}
	return response.ok ? readReply(text, request) : refused(response.status, text);
}
function readReply(text, request) {
	if (text.length > MOST_BYTES) return fail("agent-bad-reply", {}, "The reply is over 8 MB.");
	const reply = parse(text);
	if (reply === void 0) return fail("agent-bad-reply", {}, text.slice(0, 500));
	const { story, frames, arc, keepShots } = request;
	return fromAgentReply(reply, {
		text: story,
		frameCount: frames,
		arc: arc ?? null,
		...keepShots === true && { keepShots }
	});
}
var relayCodes = {
	"agent-unreachable": true,
	"agent-timeout": true,
	"agent-not-set": true
};
var isRelayCode = (code) => Object.hasOwn(relayCodes, code);
function refused(status, text) {
	const { code, message } = errorOf(parse(text));
	if (isRelayCode(code)) return fail(code);
	return fail("agent-refused", { message: message || `The agent answered with status ${status}.` }, text);
}
function errorOf(body) {
	const wrapped = errorSchema.safeParse(body);
	if (wrapped.success) {
		const { error } = wrapped.data;
		return typeof error === "string" ? {
			code: "",
			message: error
		} : {
			code: error.code ?? "",
			message: error.message ?? ""
		};
	}
	const plain = detailSchema.safeParse(body);
	if (!plain.success) return {
		code: "",
		message: ""
	};
	const { message, detail } = plain.data;
	return {
		code: "",
		message: typeof message === "string" ? message : typeof detail === "string" ? detail : ""
	};
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
export { askAgent };

import { r as ok, t as fail } from "./failure-BCOygjpK.mjs";
import { n as folderOf, r as graphFaults, t as isSecret } from "./secret-DB4npXkH.mjs";
import { v as mayBeLed } from "./takes-Bk4h1cXY.mjs";
import { i as titleOf, r as linkOf } from "./api-graph-C1jd5St7.mjs";
import { a as optionsOf } from "./object-info-DxdVAR_V.mjs";
import { t as migrate } from "./migrate-BDD_X3wn.mjs";
import { n as sequenceIdOf } from "./build-DDp1XfU0.mjs";
import { n as unique } from "./slug-BIHNR66h.mjs";
import { t as rebuild } from "./rebuild-CQVsrq38.mjs";
// web/core/import/wanted.ts
function modelsOf({ engine, bible }, info) {
	const loras = [...engine.kind === "rough" ? [] : engine.loras ?? [], ...bible.cast.flatMap(({ lora }) => lora ?? [])];
	const wanted = new Map([...ofEngine(engine), ...loras.map(({ file }) => [file, "loras"])]);
	const offered = info && filesOn(info);
	return [...wanted].map(([file, folder]) => ({
		file,
		folder,
		here: offered?.has(file)
	}));
}
function ofEngine(engine) {
	if (engine.kind === "rough") return [];
	if (engine.kind === "shipped") return Object.values(engine.files).map((file) => [file, void 0]);
	return Object.values(engine.graph).flatMap(({ class_type: className, inputs }) => Object.entries(inputs).flatMap(([input, value]) => {
		const folder = folderOf(className, input);
		return typeof value === "string" && value !== "" && folder ? [[value, folder]] : [];
	}));
}
function filesOn(info) {
	const files = Object.entries(info).flatMap(([className, { input }]) => Object.keys(input.required ?? {}).flatMap((name) => folderOf(className, name) ? optionsOf(info, className, name) : []));
	return new Set(files);
}
var CUSTOM = /^custom_nodes\.(.+)$/u;
function foreignNodes(graph, info) {
	const found = new Map();
	for (const node of Object.values(graph)) {
		const { class_type: className } = node;
		const known = Object.hasOwn(info, className) ? info[className] : void 0;
		const from = known?.["python_module"];
		const pack = typeof from === "string" ? CUSTOM.exec(from)?.[1] : void 0;
		if (known && pack === void 0) continue;
		found.set(className, {
			node: className,
			title: titleOf(node),
			pack
		});
	}
	return [...found.values()];
}
// web/core/import/summary.ts
function summaryOf({ sequence, links, removed, takes }, info) {
	const { title, story, frames, bible, settings, engine, warnings } = sequence;
	const graph = engine.kind === "canvas" ? engine.graph : {};
	return {
		title,
		story: story.text,
		frames: frames.length,
		family: story.family,
		cast: bible.cast.map(({ name }) => name),
		places: bible.places.map(({ name }) => name),
		size: {
			width: settings.width,
			height: settings.height
		},
		engine: {
			kind: engine.kind,
			name: nameOf(engine)
		},
		guide: mayBeLed(sequence) ? settings.guide?.strength : void 0,
		models: modelsOf(sequence, info),
		foreign: info && foreignNodes(graph, info),
		faults: graphFaults(graph, info),
		links,
		removed,
		takes,
		warnings
	};
}
function nameOf(engine) {
	if (engine.kind === "rough") return "";
	return engine.kind === "canvas" ? engine.name : engine.graph;
}
// web/core/import/file-kind.ts
function kindOfFile(head) {
	const starts = (...bytes) => bytes.every((byte, index) => head[index] === byte);
	if (starts(137, 80, 78, 71)) return "png";
	if (starts(255, 254) || starts(254, 255)) return "utf-16";
	if (starts(80, 75) || starts(31, 139) || starts(82, 97, 114, 33)) return "archive";
	if (!head.includes(0)) return "json";
	return isWide(head) ? "utf-16" : "not-text";
}
function isWide(head) {
	return [0, 1].map((from) => head.filter((byte, at) => at % 2 === from && byte === 0).length).some((count) => count >= Math.floor(head.length / 2) * .8);
}
// web/core/copy.ts
function copyOf(sequence, id, at) {
	return {
		...sequence,
		id,
		revision: 0,
		status: "reviewing",
		createdAt: at,
		updatedAt: at,
		frames: sequence.frames.map((frame) => ({
			...frame,
			takes: [],
			activeTake: null
		})),
		run: null,
		thumbnail: null
	};
}
// web/core/import/paths.ts
var ROOTED = /^(?:[a-z][a-z0-9+.-]*:|[\\/~])/iu;
var DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/iu;
var CONTROL = /\p{Cc}/u;
function leadsOut(path) {
	if (ROOTED.test(path) || CONTROL.test(path)) return true;
	return path.split(/[\\/]/u).map((part) => part.trim()).some((part) => /^\.\.[. ]*$/u.test(part) || DEVICE.test(part));
}
var isOutsidePath = (text) => text.length < 1024 && (CONTROL.test(text) ? /^\S*\0/u.test(text) : pathLike(text)) && leadsOut(text);
var pathLike = (text) => /^(?:[a-z]:[\\/]|\\\\|file:|~[\\/]|\/[^\s/]+\/)/iu.test(text) || /(?:^|[\\/])\.\.(?:[\\/]|$)/u.test(text);
var LINK = /\b(?:https?|wss?|ftp):\/\/[^\s"'<>\\]+/giu;
var linksIn = (text, most) => [...text.matchAll(LINK)].slice(0, most).map(([link]) => link.replace(/[.,;:!?)]+$/u, "").slice(0, 200));
// web/core/import/removed.ts
var isInborn = (name) => name in Object.prototype;
// web/core/import/clean-bible.ts
function cleanBible(bible) {
	const removed = [];
	const cast = cleaned$1(bible.cast, "bible.cast", removed);
	const places = cleaned$1(bible.places, "bible.places", removed);
	const shot = (before) => ({
		...before,
		cast: before.cast.map((member) => ({
			...member,
			id: cast.ids.get(member.id) ?? plainId(member.id)
		})),
		place: before.place === null ? null : places.ids.get(before.place) ?? plainId(before.place)
	});
	return {
		bible: {
			...bible,
			cast: cast.entries,
			places: places.entries
		},
		shot,
		removed
	};
}
function cleaned$1(before, path, removed) {
	const taken = new Set();
	const ids = new Map();
	return {
		entries: before.map((entry, index) => {
			const id = unique(plainId(entry.id), taken);
			if (!ids.has(entry.id)) ids.set(entry.id, id);
			return withoutOutside({
				...entry,
				id
			}, `${path}.${index}`, removed);
		}),
		ids
	};
}
var plainId = (id) => {
	const plain = id.replace(/[^\p{L}\p{N}_-]+/gu, "-").slice(0, 64);
	return isInborn(plain) ? "one" : plain;
};
function withoutOutside(entry, path, removed) {
	const { references = [], lora } = entry;
	const kept = references.filter(isInside);
	const losesPicture = kept.length < references.length;
	const losesLora = lora !== void 0 && leadsOut(lora.file);
	if (losesPicture) removed.push({
		what: "path",
		at: { field: `${path}.references` }
	});
	if (losesLora) removed.push({
		what: "path",
		at: { field: `${path}.lora` }
	});
	return {
		...entry,
		...losesPicture && { references: kept },
		...losesLora && { lora: void 0 }
	};
}
var isInside = ({ filename, subfolder }) => filename !== "" && !leadsOut(filename) && !leadsOut(subfolder);
// web/core/import/clean-graph.ts
function cleanGraph(before, prefix) {
	const removed = [];
	const graph = {};
	for (const [id, node] of Object.entries(before.graph)) if (isInborn(id)) removed.push({
		what: "node",
		at: {
			node: titleOf(node),
			input: ""
		}
	});
	else graph[id] = cleanNode(node, before.graph, prefix, removed);
	return {
		graph,
		binding: cleanBinding(before.binding, graph, removed),
		removed
	};
}
function cleanNode(node, graph, prefix, removed) {
	const inputs = {};
	for (const [input, value] of Object.entries(node.inputs)) {
		const clean = new Cleaner(prefix, (what) => removed.push({
			what,
			at: {
				node: titleOf(node),
				input
			}
		}));
		const link = linkOf(value);
		inputs[input] = link && Object.hasOwn(graph, link[0]) ? value : clean.value(value, input);
	}
	const { class_type: className, _meta: meta } = node;
	return {
		class_type: className,
		inputs,
		...meta?.title !== void 0 && { _meta: { title: meta.title } }
	};
}
var Cleaner = class {
	#prefix;
	#tell;
	constructor(prefix, tell) {
		this.#prefix = prefix;
		this.#tell = tell;
	}
	value(value, name) {
		if (typeof value === "string") return this.#text(value, name);
		if (Array.isArray(value)) return value.map((item) => this.value(item, name));
		if (typeof value !== "object" || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.value(inner, key)]));
	}
	#text(text, name) {
		if (text === "") return text;
		if (isSecret(name, text)) return this.#without("secret", "");
		if (/prefix$/iu.test(name)) return savesInside(text) ? text : this.#without("prefix", this.#prefix);
		return isOutsidePath(text) ? this.#without("path", "") : text;
	}
	#without(what, instead) {
		this.#tell(what);
		return instead;
	}
};
var savesInside = (prefix) => /^[\w-][\w. -]*(?:\/[\w-][\w. -]*)*$/u.test(prefix) && !leadsOut(prefix);
function cleanBinding(binding, graph, removed) {
	const slots = {};
	for (const [slot, targets] of Object.entries(binding.slots)) {
		const [kept, lost] = parted(targets, (target) => isThere(graph, target));
		Object.assign(slots, { [slot]: kept });
		for (const { node, input } of lost) removed.push({
			what: "slot",
			at: {
				node,
				input
			}
		});
	}
	const { lora, ...rest } = binding;
	const keepsLora = lora && [lora.model, lora.clip].every((outlet) => outletThere(graph, outlet));
	return {
		...rest,
		slots,
		...keepsLora && { lora }
	};
}
var isThere = (graph, { node, input }) => Object.hasOwn(graph, node) && !isInborn(input);
var outletThere = (graph, outlet) => outlet === null || Object.hasOwn(graph, outlet[0]);
function parted(all, keep) {
	return [all.filter(keep), all.filter((one) => !keep(one))];
}
// web/core/import/clean-engine.ts
function cleanEngine(engine, prefix) {
	if (engine.kind === "rough") return {
		engine,
		removed: []
	};
	const removed = [];
	const inside = (file, field) => {
		if (!leadsOut(file)) return true;
		removed.push({
			what: "path",
			at: { field }
		});
		return false;
	};
	const kept = (loras) => loras.filter(({ file }, index) => inside(file, `engine.loras.${index}`));
	if (engine.kind === "shipped") {
		const files = Object.entries(engine.files).filter(([slot, file]) => inside(file, `engine.files.${slot}`));
		return {
			engine: {
				...engine,
				files: Object.fromEntries(files),
				loras: kept(engine.loras)
			},
			removed
		};
	}
	const { removed: ofGraph, ...bound } = cleanGraph(engine, prefix);
	removed.push(...ofGraph);
	return {
		engine: {
			...engine,
			...bound,
			...engine.loras && { loras: kept(engine.loras) }
		},
		removed
	};
}
// web/core/import/json-depth.ts
function depthOfJson(text, enough) {
	let [depth, most] = [0, 0];
	for (let at = 0; at < text.length && most < enough; at += 1) {
		const unit = text.charCodeAt(at);
		if (unit === QUOTE) at = endOfString(text, at);
		else if (unit === BRACE || unit === BRACKET) most = Math.max(most, depth += 1);
		else if (unit === BRACE_END || unit === BRACKET_END) depth -= 1;
	}
	return most;
}
var [QUOTE, ESCAPE$1, BRACKET, BRACKET_END, BRACE, BRACE_END] = [
	34,
	92,
	91,
	93,
	123,
	125
];
function endOfString(text, start) {
	for (let at = start + 1; at < text.length; at += 1) {
		const unit = text.charCodeAt(at);
		if (unit === ESCAPE$1) at += 1;
		else if (unit === QUOTE) return at;
	}
	return text.length;
}
// web/core/import/json-fault.ts
function faultAt(text) {
	const before = text.slice(0, faultOffset(text));
	return {
		line: before.split("\n").length,
		column: before.length - before.lastIndexOf("\n")
	};
}
var TOKEN = /[{}[\],:"]|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/uy;
var BLANKS = /[ \t\r\n]*/uy;
var ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/uy;
function faultOffset(text) {
	const open = [];
	let wanted = "value";
	for (let at = 0;;) {
		const start = after(BLANKS, text, at) ?? at;
		const token = tokenAt(text, start);
		if (typeof token === "number") return token;
		const next = follow(token.kind, wanted, open);
		if (!next) return start;
		at = token.end;
		wanted = next;
	}
}
function after(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : void 0;
}
function tokenAt(text, start) {
	const end = after(TOKEN, text, start);
	if (end === void 0) return start;
	const kind = text.charAt(start);
	return kind === "\"" ? stringAt(text, start) : {
		kind,
		end
	};
}
function stringAt(text, start) {
	for (let at = start + 1; text.charCodeAt(at) >= 32; at += 1) {
		if (text.charAt(at) === "\"") return {
			kind: "\"",
			end: at + 1
		};
		if (text.charAt(at) !== "\\") continue;
		const end = after(ESCAPE, text, at);
		if (end === void 0) return at;
		at = end - 1;
	}
	return start;
}
function follow(kind, wanted, open) {
	const wantsValue = wanted === "value" || wanted === "first-value";
	if (kind === "{" || kind === "[") {
		if (!wantsValue) return void 0;
		open.push(kind);
		return kind === "{" ? "first-key" : "first-value";
	}
	if (kind === "}" || kind === "]") return close(kind, wanted, open);
	if (kind === ",") return wanted === "more" ? open.at(-1) === "{" ? "key" : "value" : void 0;
	if (kind === ":") return wanted === "colon" ? "value" : void 0;
	if (kind === "\"" && (wanted === "key" || wanted === "first-key")) return "colon";
	return wantsValue ? afterValue(open) : void 0;
}
function close(kind, wanted, open) {
	const [opener, empty] = kind === "}" ? ["{", "first-key"] : ["[", "first-value"];
	if (open.at(-1) !== opener || wanted !== "more" && wanted !== empty) return void 0;
	open.pop();
	return afterValue(open);
}
var afterValue = (open) => open.length > 0 ? "more" : "nothing";
function readJson(text) {
	const plain = text.startsWith("﻿") ? text.slice(1) : text;
	if (depthOfJson(plain, 33) > 32) return fail("import-refused", { why: "too-deep" });
	try {
		const value = JSON.parse(plain);
		return ok(value);
	} catch {
		const { line, column } = faultAt(plain);
		return fail("import-refused", {
			why: "not-json",
			line: String(line),
			column: String(column)
		});
	}
}
var mostAt = new Map([
	["frames", 50],
	["frames.*.prompt", 8e3],
	["frames.*.negative", 8e3],
	["frames.*.takes", 1e3],
	["frames.*.takes.*.prompt", 8e3],
	["frames.*.takes.*.failure.detail", 8e3],
	["story.text", 8e3],
	["title", 300],
	["bible.cast", 100],
	["bible.places", 100],
	["engine.graph", 5e3]
]);
var MOST_TEXT$1 = 4e3;
var MOST_ENTRIES = 300;
var MOST_GRAPH_TEXT = 2e5;
var MOST_GRAPH_ENTRIES = 2e4;
function overLimits(document) {
	return overAt(document, []);
}
function overAt(value, path) {
	if (path.length > 32) return fail("import-refused", { why: "too-deep" });
	if (typeof value === "string") return over("too-long", value.length, path, textLimit(path));
	if (typeof value !== "object" || value === null) return void 0;
	return over("too-many", Array.isArray(value) ? value.length : Object.keys(value).length, path, entryLimit(path)) ?? firstOver(Object.entries(value), path);
}
function firstOver(entries, path) {
	for (const [key, value] of entries) {
		const found = overAt(value, [...path, key]);
		if (found) return found;
	}
}
function over(why, count, path, most) {
	if (count <= most) return void 0;
	const field = path.map((part) => part.slice(0, 40)).join(".");
	return fail("import-refused", {
		why,
		field,
		count: String(count),
		most: String(most)
	});
}
var place = (path) => path.map((part) => /^\d+$/u.test(part) ? "*" : part).join(".");
var inGraph = ([first, second]) => first === "engine" && second === "graph";
var textLimit = (path) => mostAt.get(place(path)) ?? (inGraph(path) ? MOST_GRAPH_TEXT : MOST_TEXT$1);
var entryLimit = (path) => mostAt.get(place(path)) ?? (inGraph(path) ? MOST_GRAPH_ENTRIES : MOST_ENTRIES);
// web/core/import/links.ts
var MOST$1 = 100;
function linksOf(sequence) {
	const { engine, ...rest } = sequence;
	const graph = engine.kind === "canvas" ? engine.graph : {};
	return [...textsOf(rest, []).flatMap(([text, path]) => found$1(text, { field: path.join(".") })), ...Object.values(graph).flatMap((node) => Object.entries(node.inputs).flatMap(([input, value]) => textsOf(value, []).flatMap(([text]) => found$1(text, {
		node: titleOf(node),
		input
	}))))].slice(0, MOST$1);
}
var found$1 = (text, at) => linksIn(text, MOST$1).map((url) => ({
	url,
	at
}));
function textsOf(value, path) {
	if (typeof value === "string") return [[value, path]];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, [...path, key]));
}
// web/core/import/unknown-fields.ts
var MOST = 200;
function unknownFields(document, read) {
	return left(document, read, []).slice(0, MOST).map((path) => ({
		what: "field",
		at: { field: path.map((part) => part.slice(0, 60)).join(".") }
	}));
}
function left(document, read, path) {
	if (!isRecord$1(document) || !isRecord$1(read)) return [];
	return Object.keys(document).flatMap((key) => {
		const own = [...path, key];
		return Object.hasOwn(read, key) ? left(document[key], read[key], own) : [own];
	});
}
var isRecord$1 = (value) => typeof value === "object" && value !== null;
// web/core/import/workflow-file.ts
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function isWorkflowFile(document) {
	if (!isRecord(document) || "format" in document) return false;
	if (Array.isArray(document["nodes"])) return true;
	const [first] = Object.values(document);
	return isRecord(first) && typeof first["class_type"] === "string";
}
// web/core/import/import-sequence.ts
function importText(text, fresh) {
	const document = readJson(text);
	return document.ok ? importDocument(document.value, fresh) : document;
}
function importDocument(document, fresh) {
	if (isWorkflowFile(document)) return fail("import-refused", { why: "workflow" });
	const over = overLimits(document);
	if (over) return over;
	const read = migrate(document);
	if (!read.ok) return read;
	const ignored = unknownFields(document, read.value);
	const { sequence, removed } = cleaned(read.value, fresh);
	const takes = read.value.frames.reduce((sum, frame) => sum + frame.takes.length, 0);
	return ok({
		sequence,
		removed: [...removed, ...ignored],
		links: linksOf(sequence),
		takes
	});
}
function cleaned(read, { hex, at }) {
	const id = sequenceIdOf(read.title, hex());
	const { bible, shot, removed: ofBible } = cleanBible(read.bible);
	const { engine, removed: ofEngine } = cleanEngine(read.engine, `sequences/${id}/other/picture`);
	const copy = copyOf({
		...read,
		bible,
		engine
	}, id, at);
	const frames = copy.frames.map((frame) => ({
		...frame,
		id: hex(),
		shot: shot(frame.shot)
	}));
	return {
		sequence: {
			...copy,
			frames
		},
		removed: [...ofBible, ...ofEngine]
	};
}
// web/core/pictures/bytes.ts
var Bytes = class {
	#bytes;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	get length() {
		return this.#bytes.length;
	}
	number(at, size, order = "big") {
		if (at < 0 || at + size > this.#bytes.length) return void 0;
		let value = 0;
		for (let index = 0; index < size; index += 1) {
			const byte = this.#bytes[order === "big" ? at + index : at + size - 1 - index] ?? 0;
			value = value * 256 + byte;
		}
		return value;
	}
	slice(from, to) {
		return this.#bytes.subarray(Math.max(0, from), Math.max(0, Math.min(to, this.#bytes.length)));
	}
	name(at) {
		return String.fromCharCode(...this.slice(at, at + 4));
	}
	startsWith(...signature) {
		return signature.every((byte, index) => this.#bytes[index] === byte);
	}
};
function decodeText(bytes) {
	return utf8(bytes) ?? latin1(bytes);
}
function utf8(bytes) {
	const parts = [];
	let units = [];
	for (let at = 0; at < bytes.length;) {
		const [point, size] = pointAt(bytes, at);
		if (point === void 0) return void 0;
		units.push(point);
		at += size;
		if (units.length === 4096) {
			parts.push(String.fromCodePoint(...units));
			units = [];
		}
	}
	return parts.join("") + String.fromCodePoint(...units);
}
function pointAt(bytes, at) {
	const first = bytes[at] ?? 0;
	if (first < 128) return [first, 1];
	const size = first >= 240 ? 4 : first >= 224 ? 3 : 2;
	if (first < 194 || first > 244 || at + size > bytes.length) return [void 0, size];
	let point = first & 255 >> size + 1;
	for (let index = 1; index < size; index += 1) {
		const next = bytes[at + index] ?? 0;
		if ((next & 192) !== 128) return [void 0, size];
		point = point << 6 | next & 63;
	}
	const smallest = [
		0,
		0,
		128,
		2048,
		65536
	][size] ?? 0;
	return [point >= smallest && point <= 1114111 && (point < 55296 || point > 57343) ? point : void 0, size];
}
function latin1(bytes) {
	const parts = [];
	for (let at = 0; at < bytes.length; at += 4096) parts.push(String.fromCharCode(...bytes.subarray(at, at + 4096)));
	return parts.join("");
}
// web/core/pictures/png-texts.ts
var MOST_TEXT = 33554432;
var MOST_CHUNKS = 1e4;
var HEADER = 8;
var isPng = (bytes) => bytes.startsWith(137, 80, 78, 71);
async function pngTexts(bytes, wanted, inflate, most = MOST_TEXT) {
	const texts = new Map();
	let at = HEADER;
	for (let count = 0; count < MOST_CHUNKS && at + 8 <= bytes.length; count += 1) {
		const size = bytes.number(at, 4) ?? 0;
		const named = namedText(bytes.name(at + 4), bytes.slice(at + 8, at + 8 + size), wanted);
		const text = named && await plainText(named, inflate, most);
		if (named && text !== void 0) texts.set(named.keyword, text);
		at += size + 12;
	}
	return texts;
}
function namedText(type, data, wanted) {
	if (![
		"tEXt",
		"zTXt",
		"iTXt"
	].includes(type)) return void 0;
	const end = data.subarray(0, 80).indexOf(0);
	const keyword = decodeText(data.subarray(0, Math.max(0, end)));
	if (end < 1 || !wanted.has(keyword)) return void 0;
	return {
		keyword,
		...bodyOf(type, data, end + 1)
	};
}
async function plainText({ packed, body }, inflate, most) {
	if (body.length > most) return null;
	const plain = packed ? await inflate?.(body, most) : body;
	return plain && decodeText(plain);
}
function bodyOf(type, data, at) {
	if (type === "tEXt") return {
		packed: false,
		body: data.subarray(at)
	};
	if (type === "zTXt") return {
		packed: true,
		body: data.subarray(at + 1)
	};
	const language = data.indexOf(0, at + 2);
	const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
	return {
		packed: data[at] === 1,
		body: translated < 0 ? data.subarray(0, 0) : data.subarray(translated + 1)
	};
}
// web/core/pictures/embedded-note.ts
var NAME = "storySequence";
var MOST_NOTE = 1048576;
async function noteInPicture(bytes, inflate) {
	const file = new Bytes(bytes);
	const text = (isPng(file) ? await pngTexts(file, new Set([NAME]), inflate, MOST_NOTE) : new Map()).get(NAME);
	if (text === null) return fail("import-refused", { why: "note-too-large" });
	const note = typeof text === "string" ? readJson(text) : void 0;
	return note?.ok ? ok(note.value) : fail("import-refused", { why: "no-note" });
}
// web/services/inflate.ts
var inflate = async (bytes, limit) => {
	try {
		const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream("deflate"));
		const parts = [];
		let size = 0;
		for await (const part of stream) {
			size += part.length;
			if (size > limit) return void 0;
			parts.push(part);
		}
		return joined(parts, size);
	} catch {
		return;
	}
};
function joined(parts, size) {
	const whole = new Uint8Array(size);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
// web/services/library/shared-files.ts
var HEAD = 512;
var MOST_PICTURE = 67108864;
var MOST_PICTURES = 200;
async function readSharedFiles(files, fresh) {
	try {
		return await read(files, fresh);
	} catch (error) {
		return fail("import-refused", { why: "unreadable" }, String(error));
	}
}
async function read(files, fresh) {
	const [first] = files;
	if (!first || files.length > MOST_PICTURES) return refused("too-many-files", {
		count: String(files.length),
		most: String(MOST_PICTURES)
	});
	const kinds = await Promise.all(files.map(kindOf));
	if (kinds.every((kind) => kind === "png")) return readPictures(files, fresh);
	return files.length === 1 ? readDocument(first, kinds[0] ?? "not-text", fresh) : refused("mixed");
}
var refused = (why, about = {}) => fail("import-refused", {
	...about,
	why
});
async function kindOf(file) {
	return kindOfFile(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
}
async function readDocument(file, kind, fresh) {
	if (kind !== "json") return refused(kind);
	if (file.size > 5e6) return refused("too-large");
	const imported = importText(await file.text(), fresh);
	return imported.ok ? ok({ imported: imported.value }) : imported;
}
async function readPictures(files, fresh) {
	if (files.some(({ size }) => size > MOST_PICTURE)) return refused("picture-too-large");
	const pictures = [];
	let failed;
	for (const file of files) {
		const note = await noteInPicture(new Uint8Array(await file.arrayBuffer()), inflate);
		if (note.ok) pictures.push(found(file, note.value));
		else failed ??= note;
	}
	if (pictures.length === 0 && failed) return failed;
	const rebuilt = rebuild(pictures);
	if (!rebuilt.ok) return rebuilt;
	const imported = importDocument(rebuilt.value, fresh);
	return imported.ok ? ok({
		imported: imported.value,
		own: rebuilt.value.id
	}) : imported;
}
var found = ({ name, lastModified }, note) => ({
	path: `frames/${name}`,
	whole: true,
	modifiedMs: lastModified,
	note
});
// web/services/library/shared.ts
async function readShared(files, fresh, library) {
	const read = await readSharedFiles(files, fresh);
	if (!read.ok) return read;
	const { imported, own } = read.value;
	const stored = own === void 0 ? fail("not-found") : await library.load(own);
	const summary = summaryOf(imported);
	if (!stored.ok) return ok({
		imported,
		summary
	});
	const { id, title } = stored.value;
	return ok({
		imported,
		summary,
		own: {
			id,
			title
		}
	});
}
async function compareShared({ imported }, facts) {
	const info = await facts.info();
	return info.ok ? ok(summaryOf(imported, info.value)) : info;
}
export { compareShared, readShared };

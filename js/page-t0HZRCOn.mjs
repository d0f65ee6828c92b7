import { n as __exportAll } from "./rolldown-runtime-SbdDWaPq.mjs";
import { C as unknown, S as union, a as array, d as nullable, f as number, l as literal, m as optional, o as boolean, p as object, u as looseObject, y as string } from "./schemas-qwsMpdzP.mjs";
import { n as explain, r as wordsFor, t as Follow } from "./follow-Bfk6FUQL.mjs";
import { r as ok, t as fail } from "./failure-BCOygjpK.mjs";
import { t as objectInfoSchema } from "./object-info-schema-B9EHCPPn.mjs";
import { n as pageClock, t as isoNow } from "./clock-DbiN7NY-.mjs";
import { i as readJson, n as isWebPage, r as parseJson } from "./answer-DG3ZLhFl.mjs";
import { n as patience, t as ask } from "./asking-BiewvS0K.mjs";
import { n as draftSchema, r as emptyDraft, t as checkDraft } from "./draft-BvQP3r5d.mjs";
import { a as b, n as A, t as i$1, u as i$2 } from "./lit-6tICoNAd.mjs";
import { n as n$1, r as t, t as r } from "./decorators-DQ48xFsz.mjs";
import { t as icon } from "./icon-CRm6tOdk.mjs";
import { i as storyMax, n as checkStory } from "./check-n2qOsNqc.mjs";
import { n as countCharacters, t as cleanStory } from "./count-IMobM-1I.mjs";
import { n as arcIds } from "./arcs-BhYezcGg.mjs";
import { a as valueOf, i as selectField, n as focusField, r as problemLine, t as describedBy } from "./field-BouhYTPz.mjs";
import { n as familyIds } from "./families-DmBILx6o.mjs";
import "./size-grid-BJ9QhV0C.mjs";
import { n as i$3, t as e$2 } from "./directive-CD_5XWFh.mjs";
import { app } from "../../scripts/app.js";
import { api } from "../../scripts/api.js";
// web/core/binding/reading.ts
function chooseSlot(reading, slot, target) {
	const asked = target === null ? [] : "node" in target ? withTwins(reading, slot, target) : [...target];
	const slots = reading.slots.map((entry) => entry.slot === slot ? {
		...entry,
		sure: target ? "sure" : "none",
		targets: asked,
		reason: target ? "chosen" : "left"
	} : {
		...entry,
		targets: entry.targets.filter((other) => !asked.some((own) => same(own, other)))
	});
	const output = slot === "prefix" ? asked[0]?.node ?? reading.binding.output : reading.binding.output;
	return {
		...reading,
		slots,
		binding: {
			...bindingOf(slots, output),
			...loraOf(reading.binding)
		}
	};
}
function asFound(reading, found, slot) {
	const before = found.slots.find((entry) => entry.slot === slot);
	const slots = reading.slots.map((entry) => entry.slot === slot && before ? before : entry);
	const { output } = slot === "prefix" ? found.binding : reading.binding;
	return {
		...reading,
		slots,
		binding: {
			...bindingOf(slots, output),
			...loraOf(reading.binding)
		}
	};
}
var same = (a, b) => a.node === b.node && a.input === b.input;
function withTwins(reading, slot, target) {
	return [target, ...(reading.slots.find((one) => one.slot === slot)?.candidates.find((candidate) => same(candidate.target, target)))?.twins ?? []];
}
var loraOf = ({ lora }) => lora ? { lora } : {};
function bindingOf(slots, output) {
	const targets = {};
	for (const { slot, targets: found } of slots) if (found.length > 0) targets[slot] = found;
	return {
		version: 1,
		slots: targets,
		output
	};
}
var needed = new Set([
	"positive",
	"negative",
	"seed",
	"prefix"
]);
var openSlots = (reading) => reading.slots.filter(({ slot, sure, reason }) => sure === "choose" && needed.has(slot) || slot === "positive" && sure === "none" && reason !== "left").map(({ slot }) => slot);
// web/services/comfy/open-canvas.ts
var OpenCanvas = class extends EventTarget {
	reading;
	failure;
	#host;
	#facts;
	#db;
	#keeping = Promise.resolve();
	constructor(host, facts, db) {
		super();
		this.#host = host;
		this.#facts = facts;
		this.#db = db;
	}
	get name() {
		return this.#host.canvasName();
	}
	async refresh() {
		let [kept, read] = [this.#keeping, await this.#read()];
		while (kept !== this.#keeping) [kept, read] = [this.#keeping, await this.#read()];
		this.failure = read.ok ? void 0 : read.failure;
		this.reading = read.ok ? read.value : void 0;
		this.dispatchEvent(new Event("change"));
	}
	choose(slot, target) {
		this.#change(slot, ({ reading }) => chooseSlot(reading, slot, target));
	}
	unchoose(slot) {
		this.#change(slot, ({ reading, found }) => asFound(reading, found, slot));
	}
	found(slot) {
		return this.reading?.found.slots.find((entry) => entry.slot === slot)?.targets ?? [];
	}
	async engine() {
		await this.refresh();
		if (!this.reading) return {
			ok: false,
			failure: this.failure ?? { code: "bad-graph" }
		};
		const open = openSlots(this.reading.reading);
		if (open.length > 0) return fail("slot-open", { slots: open.join(", ") });
		const { name, reading } = this.reading;
		return ok({
			kind: "canvas",
			name,
			graph: reading.graph,
			binding: reading.binding
		});
	}
	#change(slot, change) {
		if (!this.reading) return;
		const { source } = this.reading;
		const reading = change(this.reading);
		this.reading = {
			...this.reading,
			reading
		};
		this.#keeping = this.#keep(this.#keeping, source, reading);
		if (slot === "prefix") this.refresh();
		this.dispatchEvent(new Event("change"));
	}
	async #keep(before, source, reading) {
		await before;
		try {
			const { keepChoices } = await import("./canvas-choices-kzihBQ4O.mjs");
			await keepChoices(this.#host, this.#db, source, reading);
		} catch (error) {
			console.warn("Story Sequence: a choice was not kept with the workflow", error);
		}
	}
	async #read() {
		await this.#keeping;
		const info = await this.#facts.info();
		if (!info.ok) return info;
		const { readCanvas } = await import("./canvas-DTZswU7S.mjs");
		return readCanvas(this.#host, info.value, this.#db);
	}
};
// web/services/comfy/reader.ts
var statsSchema = looseObject({ system: looseObject({
	comfyui_version: optional(string()),
	argv: optional(array(string()))
}) });
var ComfyReader = class {
	clock;
	#host;
	constructor(host, clock = pageClock) {
		this.#host = host;
		this.clock = clock;
	}
	objectInfo() {
		return this.get("/object_info", objectInfoSchema, patience.large);
	}
	stats() {
		return this.get("/system_stats", statsSchema);
	}
	async get(route, schema, ms = patience.look) {
		return flat(await this.ask(route, (response) => readJson(response, schema), {}, ms));
	}
	ask(route, read, init = {}, ms = patience.look) {
		return ask(this.#host, this.clock, {
			route,
			init,
			ms
		}, read);
	}
};
var flat = (answered) => answered.ok ? answered.value : answered;
// web/services/comfy/server-facts.ts
var ServerFacts = class extends EventTarget {
	facts;
	failure;
	#client;
	#info;
	#asking;
	constructor(client) {
		super();
		this.#client = client;
	}
	async info() {
		if (!this.#info) await this.refresh();
		if (this.#info) return {
			ok: true,
			value: this.#info
		};
		return {
			ok: false,
			failure: this.failure ?? { code: "server-unreachable" }
		};
	}
	refresh() {
		this.#asking ??= this.#ask().finally(() => {
			this.#asking = void 0;
		});
		return this.#asking;
	}
	async #ask() {
		const [info, stats] = await Promise.all([this.#client.objectInfo(), this.#client.stats()]);
		this.failure = info.ok ? void 0 : info.failure;
		if (info.ok) {
			this.#info = info.value;
			const version = stats.ok ? stats.value.system.comfyui_version ?? "" : this.facts?.version ?? "";
			const { factsOf } = await import("./facts-of-C-unwv0F.mjs");
			this.facts = factsOf(info.value, version);
		}
		this.dispatchEvent(new Event("change"));
	}
};
// web/services/db.ts
var intentSchema = object({
	jobId: string(),
	sequenceId: string(),
	frameId: string(),
	take: number(),
	at: string(),
	removed: optional(boolean())
});
var keeperSchema = object({
	page: string(),
	count: number()
});
function isAnothers(standing, { by, over }) {
	if (standing?.saved !== false || !standing.by || !by || over === "anything") return false;
	const { page, count } = standing.by;
	return page !== by.page && !(page === over?.page && count === over.count);
}
var MemoryDb = class {
	lasting;
	#values = new Map();
	#documents = new Map();
	#journal = new Map();
	constructor(lasting = false) {
		this.lasting = lasting;
	}
	async get(name) {
		return this.#values.get(name);
	}
	async set(name, value) {
		this.#values.set(name, structuredClone(value));
		return true;
	}
	async change(name, next) {
		const changed = next(this.#values.get(name));
		if (changed !== void 0) this.#values.set(name, structuredClone(changed));
		return this.#values.get(name);
	}
	async document(id) {
		return this.#documents.get(id);
	}
	async keepDocument(id, document, saved, how = {}) {
		if (isAnothers(this.#documents.get(id), how)) return true;
		this.#documents.delete(id);
		this.#documents.set(id, {
			document: structuredClone(document),
			saved,
			sent: how.sent,
			by: how.by
		});
		const cached = [...this.#documents].filter(([, kept]) => kept.saved).map(([key]) => key);
		for (const key of cached.slice(0, -50)) this.#documents.delete(key);
		return true;
	}
	async dropDocument(id) {
		this.#documents.delete(id);
		await this.forgetIntents(id);
	}
	async intend(intents) {
		for (const intent of intents) this.#journal.set(intent.jobId, { ...intent });
		return true;
	}
	async intents(sequenceId) {
		return [...this.#journal.values()].filter((intent) => intent.sequenceId === sequenceId);
	}
	async forgetIntents(sequenceId) {
		for (const { jobId } of await this.intents(sequenceId)) this.#journal.delete(jobId);
	}
};
// node_modules/idb/build/index.js
var instanceOfAny = (object, constructors) => constructors.some((c) => object instanceof c);
var idbProxyableTypes;
var cursorAdvanceMethods;
function getIdbProxyableTypes() {
	return idbProxyableTypes || (idbProxyableTypes = [
		IDBIndex,
		IDBObjectStore,
		IDBCursor,
		IDBDatabase,
		IDBTransaction
	]);
}
function getCursorAdvanceMethods() {
	return cursorAdvanceMethods || (cursorAdvanceMethods = [
		"advance",
		"continue",
		"continuePrimaryKey"
	].map((method) => IDBCursor.prototype[method]));
}
var transactionDoneMap = new WeakMap();
var transformCache = new WeakMap();
var reverseTransformCache = new WeakMap();
function promisifyRequest(request) {
	const promise = new Promise((resolve, reject) => {
		const unlisten = () => {
			request.removeEventListener("success", success);
			request.removeEventListener("error", error);
		};
		const success = () => {
			resolve(wrap(request.result));
			unlisten();
		};
		const error = () => {
			reject(request.error);
			unlisten();
		};
		request.addEventListener("success", success);
		request.addEventListener("error", error);
	});
	reverseTransformCache.set(promise, request);
	return promise;
}
function cacheDonePromiseForTransaction(tx) {
	if (transactionDoneMap.has(tx)) return;
	const done = new Promise((resolve, reject) => {
		const unlisten = () => {
			tx.removeEventListener("complete", complete);
			tx.removeEventListener("error", error);
			tx.removeEventListener("abort", error);
		};
		const complete = () => {
			resolve();
			unlisten();
		};
		const error = () => {
			reject(tx.error || new DOMException("AbortError", "AbortError"));
			unlisten();
		};
		tx.addEventListener("complete", complete);
		tx.addEventListener("error", error);
		tx.addEventListener("abort", error);
	});
	transactionDoneMap.set(tx, done);
}
var idbProxyTraps = {
	get(target, prop, receiver) {
		if (target instanceof IDBTransaction) {
			if (prop === "done") return transactionDoneMap.get(target);
			if (prop === "store") return receiver.objectStoreNames[1] ? void 0 : receiver.objectStore(receiver.objectStoreNames[0]);
		}
		return wrap(target[prop]);
	},
	set(target, prop, value) {
		target[prop] = value;
		return true;
	},
	has(target, prop) {
		if (target instanceof IDBTransaction && (prop === "done" || prop === "store")) return true;
		return prop in target;
	}
};
function replaceTraps(callback) {
	idbProxyTraps = callback(idbProxyTraps);
}
function wrapFunction(func) {
	if (getCursorAdvanceMethods().includes(func)) return function(...args) {
		func.apply(unwrap(this), args);
		return wrap(this.request);
	};
	return function(...args) {
		return wrap(func.apply(unwrap(this), args));
	};
}
function transformCachableValue(value) {
	if (typeof value === "function") return wrapFunction(value);
	if (value instanceof IDBTransaction) cacheDonePromiseForTransaction(value);
	if (instanceOfAny(value, getIdbProxyableTypes())) return new Proxy(value, idbProxyTraps);
	return value;
}
function wrap(value) {
	if (value instanceof IDBRequest) return promisifyRequest(value);
	if (transformCache.has(value)) return transformCache.get(value);
	const newValue = transformCachableValue(value);
	if (!Object.is(newValue, value)) {
		transformCache.set(value, newValue);
		reverseTransformCache.set(newValue, value);
	}
	return newValue;
}
var unwrap = (value) => reverseTransformCache.get(value);
function openDB(name, version, { blocked, upgrade, blocking, terminated } = {}) {
	const request = indexedDB.open(name, version);
	const openPromise = wrap(request);
	if (upgrade) request.addEventListener("upgradeneeded", (event) => {
		upgrade(wrap(request.result), event.oldVersion, event.newVersion, wrap(request.transaction), event);
	});
	if (blocked) request.addEventListener("blocked", (event) => blocked(event.oldVersion, event.newVersion, event));
	openPromise.then((db) => {
		if (terminated) db.addEventListener("close", () => terminated());
		if (blocking) db.addEventListener("versionchange", (event) => blocking(event.oldVersion, event.newVersion, event));
	}).catch(() => {});
	return openPromise;
}
var readMethods = [
	"get",
	"getKey",
	"getAll",
	"getAllKeys",
	"count"
];
var writeMethods = [
	"put",
	"add",
	"delete",
	"clear"
];
var cachedMethods = {};
function getMethod(target, prop) {
	if (!(target instanceof IDBDatabase && !(prop in target) && typeof prop === "string")) return;
	if (cachedMethods[prop]) return cachedMethods[prop];
	const targetFuncName = prop.replace(/FromIndex$/, "");
	const useIndex = prop !== targetFuncName;
	const isWrite = writeMethods.includes(targetFuncName);
	if (!(targetFuncName in (useIndex ? IDBIndex : IDBObjectStore).prototype) || !(isWrite || readMethods.includes(targetFuncName))) return;
	const method = async function(storeName, ...args) {
		const tx = this.transaction(storeName, isWrite ? "readwrite" : "readonly");
		let target = tx.store;
		if (useIndex) target = target.index(args.shift());
		return (await Promise.all([target[targetFuncName](...args), isWrite && tx.done]))[0];
	};
	return cachedMethods[prop] = method;
}
replaceTraps((oldTraps) => ({
	...oldTraps,
	get: (target, prop, receiver) => getMethod(target, prop) || oldTraps.get(target, prop, receiver),
	has: (target, prop) => !!getMethod(target, prop) || oldTraps.has(target, prop)
}));
var advanceMethodProps = [
	"advance",
	"continue",
	"continuePrimaryKey"
];
var methodMap = {};
var advanceResults = new WeakMap();
var ittrProxiedCursorToOriginalProxy = new WeakMap();
var cursorIteratorTraps = { get(target, prop) {
	if (!advanceMethodProps.includes(prop)) return target[prop];
	let cachedFunc = methodMap[prop];
	if (!cachedFunc) cachedFunc = methodMap[prop] = function(...args) {
		advanceResults.set(this, ittrProxiedCursorToOriginalProxy.get(this)[prop](...args));
	};
	return cachedFunc;
} };
async function* iterate(...args) {
	let cursor = this;
	if (!(cursor instanceof IDBCursor)) cursor = await cursor.openCursor(...args);
	if (!cursor) return;
	cursor = cursor;
	const proxiedCursor = new Proxy(cursor, cursorIteratorTraps);
	ittrProxiedCursorToOriginalProxy.set(proxiedCursor, cursor);
	reverseTransformCache.set(proxiedCursor, unwrap(cursor));
	while (cursor) {
		yield proxiedCursor;
		cursor = await (advanceResults.get(proxiedCursor) || cursor.continue());
		advanceResults.delete(proxiedCursor);
	}
}
function isIteratorProp(target, prop) {
	return prop === Symbol.asyncIterator && instanceOfAny(target, [
		IDBIndex,
		IDBObjectStore,
		IDBCursor
	]) || prop === "iterate" && instanceOfAny(target, [IDBIndex, IDBObjectStore]);
}
replaceTraps((oldTraps) => ({
	...oldTraps,
	get(target, prop, receiver) {
		if (isIteratorProp(target, prop)) return iterate;
		return oldTraps.get(target, prop, receiver);
	},
	has(target, prop) {
		return isIteratorProp(target, prop) || oldTraps.has(target, prop);
	}
}));
// web/services/indexed-db.ts
var documentSchema = object({
	id: string(),
	saved: boolean(),
	document: unknown(),
	sent: optional(array(string())),
	by: optional(keeperSchema)
});
var NAME = "story-sequence";
var VERSION = 2;
var CACHED_VALUES = "library.";
var IndexedDb = class {
	#patienceMs;
	#onNewer;
	#opening;
	constructor(patienceMs, onNewer) {
		this.#patienceMs = patienceMs;
		this.#onNewer = onNewer;
	}
	open() {
		this.#opening ??= this.#connect().catch((error) => {
			this.#opening = void 0;
			throw error;
		});
		return this.#opening;
	}
	close() {
		this.#opening?.then((base) => base.close()).catch(() => void 0);
		this.#opening = void 0;
	}
	async get(name) {
		return this.#use((base) => base.get("values", name));
	}
	async set(name, value) {
		await this.#use((base) => base.put("values", value, name));
	}
	change(name, next) {
		return this.#inOne("values", "relaxed", async (store) => {
			const now = await store.get(name);
			const changed = next(now);
			if (changed === void 0) return now;
			await store.put(changed, name);
			return changed;
		});
	}
	async document(id) {
		return documentSchema.safeParse(await this.#use((base) => base.get("documents", id))).data;
	}
	async keepDocument(id, document, saved, how) {
		const { strict, sent, by } = how;
		const record = {
			id,
			saved,
			document,
			...saved && { savedAt: Date.now() },
			...sent && sent.length > 0 && { sent: [...sent] },
			...by !== void 0 && { by }
		};
		await this.#inOne("documents", strict ? "strict" : "relaxed", async (store) => {
			if (isAnothers(documentSchema.safeParse(await store.get(id)).data, how)) return;
			await store.put(record);
			if (saved) await trimmed(store, 50);
		});
	}
	async dropDocument(id) {
		await this.#use((base) => base.delete("documents", id));
		await this.forgetIntents(id);
	}
	async intend(intents) {
		await this.#inOne("journal", "strict", (store) => Promise.all(intents.map((intent) => store.put(intent))));
	}
	async intents(sequenceId) {
		return (await this.#use((base) => base.getAllFromIndex("journal", "sequence", sequenceId))).flatMap((record) => intentSchema.safeParse(record).data ?? []);
	}
	async forgetIntents(sequenceId) {
		await this.#inOne("journal", "relaxed", async (store) => {
			const keys = await store.index("sequence").getAllKeys(sequenceId);
			await Promise.all(keys.map((key) => store.delete(key)));
		});
	}
	async trim(most) {
		await this.#inOne("documents", "relaxed", (store) => trimmed(store, most));
	}
	async dropCaches() {
		const range = IDBKeyRange.bound(CACHED_VALUES, `${CACHED_VALUES}\uffff`);
		await this.#use((base) => base.delete("values", range));
	}
	async #connect() {
		return inTime(openDB(NAME, VERSION, {
			upgrade: (base, from, _to, transaction) => upgrade(base, from, transaction),
			blocking: (_current, next) => {
				this.close();
				if (next !== null) this.#onNewer();
			},
			terminated: () => this.close()
		}), this.#patienceMs);
	}
	#inOne(name, durability, work) {
		return this.#use(async (base) => {
			const { store, done } = base.transaction(name, "readwrite", { durability });
			const [result] = await Promise.all([work(store), done]);
			return result;
		});
	}
	async #use(work) {
		try {
			return await work(await this.open());
		} catch (error) {
			if (!(error instanceof DOMException) || error.name !== "InvalidStateError") throw error;
			this.close();
			return work(await this.open());
		}
	}
};
async function trimmed(store, most) {
	const keys = await store.index("savedAt").getAllKeys();
	const old = keys.slice(0, Math.max(0, keys.length - most));
	await Promise.all(old.map((key) => store.delete(key)));
}
function upgrade(base, from, transaction) {
	if (from < 1) {
		base.createObjectStore("values");
		base.createObjectStore("documents", { keyPath: "id" });
		base.createObjectStore("journal", { keyPath: "jobId" }).createIndex("sequence", "sequenceId");
	}
	if (from < 2) {
		transaction.objectStore("documents").createIndex("savedAt", "savedAt");
		dateAll(transaction);
	}
}
async function dateAll(transaction) {
	let cursor = await transaction.objectStore("documents").openCursor();
	for (; cursor; cursor = await cursor.continue()) {
		const record = documentSchema.safeParse(cursor.value).data;
		if (record?.saved) await cursor.update({
			...record,
			savedAt: 0
		});
	}
}
function inTime(opening, patienceMs) {
	return new Promise((resolve, reject) => {
		const tooLate = setTimeout(() => {
			reject(new DOMException("The database does not open", "TimeoutError"));
			opening.then((base) => base.close()).catch(() => void 0);
		}, patienceMs);
		opening.then(resolve, reject).finally(() => clearTimeout(tooLate));
	});
}
// web/services/browser-db.ts
async function openDb(patienceMs = 5e3) {
	const db = new BrowserDb(patienceMs);
	await db.open();
	return db;
}
var BrowserDb = class {
	#stored;
	#watchers = [];
	#memory;
	#trouble;
	constructor(patienceMs) {
		this.#stored = new IndexedDb(patienceMs, () => this.#giveUp({ code: "newer-tab" }));
	}
	get lasting() {
		return this.#memory === void 0;
	}
	get trouble() {
		return this.#trouble;
	}
	watchTrouble(call) {
		this.#watchers.push(call);
	}
	async open() {
		await this.#stored.open().catch((error) => this.#giveUp(failureOf(error)));
	}
	get(name) {
		return this.#read((db) => db.get(name));
	}
	change(name, next) {
		return this.#read((db) => db.change(name, next));
	}
	document(id) {
		return this.#read((db) => db.document(id));
	}
	intents(sequenceId) {
		return this.#read((db) => db.intents(sequenceId));
	}
	set(name, value) {
		return this.#write((db) => db.set(name, value));
	}
	keepDocument(id, document, saved, how = {}) {
		return this.#write((db) => db.keepDocument(id, document, saved, how));
	}
	intend(intents) {
		return this.#write((db) => db.intend(intents));
	}
	async dropDocument(id) {
		await this.#write((db) => db.dropDocument(id));
	}
	async forgetIntents(sequenceId) {
		await this.#write((db) => db.forgetIntents(sequenceId));
	}
	async #read(work) {
		if (this.#memory) return work(this.#memory);
		try {
			return await work(this.#stored);
		} catch (error) {
			if (isFull(error)) throw error;
			return work(this.#giveUp(failureOf(error)));
		}
	}
	async #write(work) {
		if (this.#memory) return this.#inMemory(work, this.#memory);
		for (const makeRoom of [
			() => this.#stored.dropCaches(),
			() => this.#stored.trim(0),
			void 0
		]) try {
			await work(this.#stored);
			if (this.#trouble?.code === "storage-full") this.#tell(void 0);
			return true;
		} catch (error) {
			if (!isFull(error)) return this.#inMemory(work, this.#giveUp(failureOf(error)));
			await makeRoom?.().catch(() => void 0);
		}
		this.#tell({ code: "storage-full" });
		return false;
	}
	async #inMemory(work, memory) {
		await work(memory);
		return true;
	}
	#giveUp(failure) {
		this.#stored.close();
		if (this.#memory) return this.#memory;
		this.#memory = new MemoryDb();
		this.#tell(failure);
		return this.#memory;
	}
	#tell(trouble) {
		this.#trouble = trouble;
		for (const call of this.#watchers) call();
	}
};
var isFull = (error) => nameOf(error) === "QuotaExceededError" || nameOf(error) === "AbortError";
function failureOf(error) {
	if (nameOf(error) === "VersionError") return { code: "newer-tab" };
	return {
		code: "storage-off",
		detail: String(error).slice(0, 8e3)
	};
}
var nameOf = (error) => error instanceof Error || error instanceof DOMException ? error.name : "";
// web/services/draft-store.ts
var KEY = "draft";
var DraftStore = class DraftStore extends EventTarget {
	#db;
	#draft;
	constructor(db, draft) {
		super();
		this.#db = db;
		this.#draft = draft;
	}
	static async open(db) {
		const stored = draftSchema.safeParse(await db.get(KEY).catch(() => void 0));
		return new DraftStore(db, stored.success ? stored.data : emptyDraft);
	}
	get draft() {
		return this.#draft;
	}
	set(patch) {
		this.#draft = {
			...this.#draft,
			...patch
		};
		this.#db.set(KEY, this.#draft);
		this.dispatchEvent(new Event("change"));
	}
	clear() {
		this.set(emptyDraft);
	}
};
// web/services/log.ts
var Log = class {
	#now;
	#lines = [];
	constructor(now) {
		this.#now = now;
	}
	get lines() {
		return this.#lines;
	}
	add(code, about = "") {
		this.#lines = [...this.#lines.slice(-199), {
			at: this.#now(),
			code,
			about
		}];
	}
};
// web/core/ids.ts
function hexOf(bytes) {
	return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
function uuidFrom(bytes) {
	const fixed = Uint8Array.from(bytes.slice(0, 16));
	fixed[6] = (fixed[6] ?? 0) & 15 | 64;
	fixed[8] = (fixed[8] ?? 0) & 63 | 128;
	const hex = hexOf(fixed);
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20)
	].join("-");
}
function frameIdFrom(bytes) {
	return hexOf(bytes.slice(0, 4));
}
// web/services/library/library.ts
var Library = class {
	#host;
	#shim;
	#db;
	#clock;
	#chance;
	#facts;
	constructor(host, shim, db, clock, chance, facts) {
		this.#host = host;
		this.#shim = shim;
		this.#db = db;
		this.#clock = clock;
		this.#chance = chance;
		this.#facts = facts;
	}
	async look(onFound, signal) {
		const [{ look }, kept] = await Promise.all([import("./look-DJf93HGS.mjs"), this.#kept()]);
		return look(this.#shim, kept, onFound, signal);
	}
	async load(id) {
		const { loadNewest } = await import("./stored-DGKMPex5.mjs").then((n) => n.i);
		return loadNewest(this.#shim, this.#db, id);
	}
	async readShared(files) {
		const { readShared } = await import("./shared-CCdU3qus.mjs");
		const hex = () => hexOf(this.#chance.bytes(4));
		return readShared(files, {
			hex,
			at: isoNow(this.#clock)
		}, this);
	}
	async compare(shared) {
		const { compareShared } = await import("./shared-CCdU3qus.mjs");
		return compareShared(shared, this.#facts);
	}
	async adopt({ engine }) {
		if (engine.kind !== "canvas") return;
		const { adoptBinding } = await import("./canvas-choices-kzihBQ4O.mjs");
		await adoptBinding(this.#db, engine.graph, engine.binding);
	}
	async rebuild(id) {
		const { rebuildInFolder } = await import("./rebuild-DbRXAjyq.mjs");
		return rebuildInFolder(id, this.#shim);
	}
	async remove(id) {
		const removed = await this.#shim.remove(id);
		if (!removed.ok) return removed;
		await this.#db.dropDocument(id);
		await (await this.#kept()).drop(id);
		return ok(void 0);
	}
	async #kept() {
		const { KeptSummaries } = await import("./summaries-DerpmnzJ.mjs").then((n) => n.n);
		return new KeptSummaries(this.#db);
	}
	thumbnailUrl(sequenceId, path, version) {
		return this.#shim.thumbnailUrl(sequenceId, path, version);
	}
	imageUrl(image) {
		return this.#host.apiUrl(`/view?${new URLSearchParams({ ...image })}`);
	}
};
// web/services/library/shim-client.ts
var PREFIX = "/story-sequence";
var summarySchema = union([object({
	id: string(),
	title: string(),
	status: string(),
	revision: number(),
	createdAt: string(),
	updatedAt: string(),
	frameCount: number(),
	done: number(),
	failed: number(),
	thumbnail: nullable(string())
}), object({
	id: string(),
	broken: literal(true),
	message: string()
})]);
var listSchema = looseObject({
	total: number(),
	sequences: array(summarySchema)
});
var statusSchema = looseObject({
	version: string(),
	freeBytes: optional(nullable(number())),
	metadataDisabled: optional(boolean()),
	agent: looseObject({ url: nullable(string()) })
});
var errorSchema = looseObject({ error: looseObject({
	code: string(),
	message: string()
}) });
var ShimClient = class {
	#host;
	#clock;
	constructor(host, clock = pageClock) {
		this.#host = host;
		this.#clock = clock;
	}
	status() {
		return this.#json("/status", statusSchema);
	}
	setAgent(url) {
		return this.#json("/agent", unknown(), change("PUT", { url }));
	}
	async list(limit = 100, offset = 0) {
		return this.#json(`/sequences?limit=${limit}&offset=${offset}`, listSchema);
	}
	async load(id) {
		const document = await this.#json(routeOf(id), unknown());
		if (!document.ok) return document;
		const { migrate } = await import("./migrate-BDD_X3wn.mjs").then((n) => n.n);
		return migrate(document.value);
	}
	async save(sequence, base, changes) {
		const request = change(changes ? "PATCH" : "PUT", changes ?? sequence, { "If-Match": `"${base}"` });
		return this.#json(routeOf(sequence.id), unknown(), request);
	}
	pictures(id) {
		return this.#json(`${routeOf(id)}/pictures`, unknown());
	}
	async remove(id) {
		return this.#json(routeOf(id), unknown(), change("DELETE"));
	}
	thumbnailUrl(id, path, version) {
		const parts = [id, ...path.split("/")].map((part) => encodeURIComponent(part));
		return this.#host.apiUrl(`${PREFIX}/thumbnails/${parts.join("/")}?v=${encodeURIComponent(version)}`);
	}
	async #json(route, schema, init) {
		const question = {
			route: `${PREFIX}${route}`,
			init,
			ms: patience.send
		};
		const answer = await ask(this.#host, this.#clock, question, readAnswer);
		if (!answer.ok) return answer;
		const { status, isPage, body } = answer.value;
		if (isPage) return fail("sign-in-again");
		if (status < 200 || status > 299) return {
			ok: false,
			failure: shimFailure(status, body)
		};
		const read = schema.safeParse(body);
		return read.success ? ok(read.data) : fail("unexpected-answer", { status: String(status) });
	}
};
var routeOf = (id) => `/sequences/${encodeURIComponent(id)}`;
var readAnswer = async (response) => ({
	status: response.status,
	isPage: isWebPage(response),
	body: parseJson(await response.text())
});
function change(method, body, headers = {}) {
	const own = {
		"X-Story-Sequence": "1",
		...headers
	};
	if (body === void 0) return {
		method,
		headers: own
	};
	return {
		method,
		headers: {
			...own,
			"Content-Type": "application/json"
		},
		body: JSON.stringify(body)
	};
}
var codes = new Map([
	["not-found", "not-found"],
	["conflict", "conflict"],
	["disk-full", "disk-full"],
	["not-writable", "not-saved-yet"]
]);
function shimFailure(status, body) {
	const read = errorSchema.safeParse(body);
	const detail = read.success ? read.data.error.message : `HTTP ${status}`;
	const code = read.success ? codes.get(read.data.error.code) : void 0;
	if (code) return {
		code,
		detail
	};
	if (status === 404 || status === 405) return {
		code: "not-found",
		detail
	};
	return {
		code: "unexpected-answer",
		about: { status: String(status) },
		detail
	};
}
// web/services/producer/producer-settings.ts
var ProducerSettings = class extends EventTarget {
	agentUrl = null;
	#shim;
	constructor(shim) {
		super();
		this.#shim = shim;
	}
	async refresh() {
		const status = await this.#shim.status();
		if (status.ok) this.#become(status.value.agent.url);
	}
	async setAgentUrl(url) {
		const kept = await this.#shim.setAgent(url);
		if (!kept.ok) return kept;
		this.#become(url);
		return ok(void 0);
	}
	#become(url) {
		this.agentUrl = url;
		this.dispatchEvent(new Event("change"));
	}
};
// web/services/run/chance.ts
var pageChance = {
	number: () => Math.random(),
	bytes: (count) => crypto.getRandomValues(new Uint8Array(count))
};
var newJobId = (chance) => uuidFrom(chance.bytes(16));
var newFrameId = (chance) => frameIdFrom(chance.bytes(4));
// web/services/run/open-key.ts
var OPEN_KEY = "open";
// web/core/run/run.ts
var emptyRun = {
	phase: "StoryEntry",
	problems: []
};
var generatingPhases = [
	"QueuedForGeneration",
	"GeneratingFrame",
	"FrameComplete",
	"Paused"
];
var finishedPhases = [
	"SequenceComplete",
	"SequenceFailed",
	"SequenceCancelled"
];
function isGenerating(run) {
	return generatingPhases.includes(run.phase);
}
function isFinished(run) {
	return finishedPhases.includes(run.phase);
}
function sequenceOf(run) {
	return "sequence" in run ? run.sequence : void 0;
}
// web/services/run/studio-door.ts
var StudioDoor = class extends EventTarget {
	#load;
	#opening;
	#studio;
	constructor(load) {
		super();
		this.#load = load;
	}
	get run() {
		return this.#studio?.run ?? emptyRun;
	}
	get progress() {
		return this.#studio?.progress;
	}
	get preview() {
		return this.#studio?.preview;
	}
	get saving() {
		return this.#studio?.saving ?? "saved";
	}
	get following() {
		return this.#studio?.following;
	}
	get storage() {
		return this.#studio?.storage;
	}
	get mended() {
		return this.#studio?.mended;
	}
	get estimate() {
		return this.#studio?.estimate ?? null;
	}
	now() {
		return this.#studio?.now() ?? Date.now();
	}
	async restore() {
		await (await this.#opened()).restore();
	}
	generatePrompts(draft) {
		this.#tell((studio) => studio.generatePrompts(draft));
	}
	open(sequence) {
		this.#tell((studio) => studio.open(sequence));
	}
	tryAgain() {
		this.#studio?.tryAgain();
	}
	cancelPrompts() {
		this.#studio?.cancelPrompts();
	}
	newStory() {
		this.#studio?.newStory();
	}
	edit(edit) {
		this.#studio?.edit(edit);
	}
	async drawWith(draft) {
		await this.#studio?.drawWith(draft);
	}
	undo() {
		this.#studio?.undo();
	}
	startGeneration() {
		this.#studio?.startGeneration();
	}
	async preflight(frameId) {
		return await this.#studio?.preflight(frameId) ?? [];
	}
	tryFrame(frameId) {
		this.#studio?.tryFrame(frameId);
	}
	pause() {
		this.#studio?.pause();
	}
	resume() {
		this.#studio?.resume();
	}
	cancel() {
		this.#studio?.cancel();
	}
	retryFailed() {
		this.#studio?.retryFailed();
	}
	retryFrame(frameId, how = {}) {
		this.#studio?.retryFrame(frameId, how);
	}
	cancelFrame(frameId) {
		this.#studio?.cancelFrame(frameId);
	}
	draw(which) {
		this.#studio?.draw(which);
	}
	async freeMemory() {
		return this.#studio?.freeMemory();
	}
	takeOver() {
		this.#studio?.takeOver();
	}
	wake() {
		this.#studio?.wake();
	}
	#tell(say) {
		this.#opened().then(say);
	}
	#opened() {
		this.#opening ??= this.#load().then((studio) => {
			studio.addEventListener("change", () => this.dispatchEvent(new Event("change")));
			this.#studio = studio;
			return studio;
		});
		return this.#opening;
	}
};
// web/services/services.ts
var PATIENCE = 2e3;
var within = (work) => Promise.race([work, new Promise((resolve) => void setTimeout(resolve, PATIENCE))]);
var ACTIVE_FLAG = "storySequence.active";
async function createServices(host) {
	const shim = new ShimClient(host);
	const db = await openDb();
	const facts = new ServerFacts(new ComfyReader(host));
	const canvas = new OpenCanvas(host, facts, db);
	const producer = new ProducerSettings(shim);
	const log = new Log(() => isoNow(pageClock));
	const studio = new StudioDoor(async () => {
		const { pageStudio } = await import("./page-studio-D3daD3H-.mjs");
		return pageStudio({
			host,
			shim,
			facts,
			canvas,
			db,
			setFlag,
			log
		});
	});
	producer.refresh();
	const [drafts, open] = await Promise.all([DraftStore.open(db), db.get(OPEN_KEY).catch(() => void 0)]);
	if (typeof open === "string") await within(studio.restore());
	return {
		studio,
		drafts,
		library: new Library(host, shim, db, pageClock, pageChance, facts),
		facts,
		canvas,
		producer,
		producers: producersOn(host, facts),
		references: referencesOn(host, facts),
		writer: writerOn(host),
		reports: {
			log,
			of: async (failure) => (await import("./page-reports-CKMYsFUe.mjs")).pageReport({
				host,
				shim,
				facts,
				studio,
				log
			}, failure)
		},
		host
	};
}
function producersOn(host, facts) {
	let opening;
	const load = async () => {
		const { Producers } = await import("./producers-fit_M7dU.mjs");
		return new Producers(host, facts);
	};
	return { open: () => opening ??= load() };
}
var referencesOn = (host, facts) => ({ open: async () => {
	const { ReferencePictures } = await import("./reference-pictures-oHTrJofw.mjs");
	return new ReferencePictures(host, facts);
} });
var writerOn = (host) => ({ open: async () => {
	const { Writer } = await import("./writer-7NEeCrkS.mjs");
	return new Writer(host);
} });
function setFlag(active) {
	try {
		if (active) localStorage.setItem(ACTIVE_FLAG, "1");
		else localStorage.removeItem(ACTIVE_FLAG);
	} catch {}
}
// web/panel/last-resort.ts
var OWN = new URL(".", "" + import.meta.url).href;
function watchForErrors(page, panel, again) {
	const meet = async (error) => {
		const shown = panel();
		if (!shown || !(error instanceof Error) || !error.stack?.includes(OWN)) return;
		shown.services.reports.log.add("broke", `${error.name}: ${error.message}`);
		const { showBroken } = await import("./broken-BN38nhJ4.mjs");
		showBroken(shown, again);
	};
	page.addEventListener("error", (event) => void meet("error" in event ? event.error : void 0));
	page.addEventListener("unhandledrejection", (event) => void meet("reason" in event ? event.reason : void 0));
}
// node_modules/@lit/context/lib/context-request-event.js
var s$2 = class extends Event {
	constructor(s, t, e, o) {
		super("context-request", {
			bubbles: !0,
			composed: !0
		}), this.context = s, this.contextTarget = t, this.callback = e, this.subscribe = o ?? !1;
	}
};
// node_modules/@lit/context/lib/create-context.js
function n(n) {
	return n;
}
// node_modules/@lit/context/lib/controllers/context-consumer.js
var s$1 = class {
	constructor(t, s, i, h) {
		if (this.subscribe = !1, this.provided = !1, this.value = void 0, this.t = (t, s) => {
			this.unsubscribe && (this.unsubscribe !== s && (this.provided = !1, this.unsubscribe()), this.subscribe || this.unsubscribe()), this.value = t, this.host.requestUpdate(), this.provided && !this.subscribe || (this.provided = !0, this.callback && this.callback(t, s)), this.unsubscribe = s;
		}, this.host = t, void 0 !== s.context) {
			const t = s;
			this.context = t.context, this.callback = t.callback, this.subscribe = t.subscribe ?? !1;
		} else this.context = s, this.callback = i, this.subscribe = h ?? !1;
		this.host.addController(this);
	}
	hostConnected() {
		this.dispatchRequest();
	}
	hostDisconnected() {
		this.unsubscribe && (this.unsubscribe(), this.unsubscribe = void 0);
	}
	dispatchRequest() {
		this.host.dispatchEvent(new s$2(this.context, this.host, this.t, this.subscribe));
	}
};
// node_modules/@lit/context/lib/value-notifier.js
var s = class {
	get value() {
		return this.o;
	}
	set value(s) {
		this.setValue(s);
	}
	setValue(s, t = !1) {
		const i = t || !Object.is(s, this.o);
		this.o = s, i && this.updateObservers();
	}
	constructor(s) {
		this.subscriptions = new Map(), this.updateObservers = () => {
			for (const [s, { disposer: t }] of this.subscriptions) s(this.o, t);
		}, void 0 !== s && (this.value = s);
	}
	addCallback(s, t, i) {
		if (!i) return void s(this.value);
		this.subscriptions.has(s) || this.subscriptions.set(s, {
			disposer: () => {
				this.subscriptions.delete(s);
			},
			consumerHost: t
		});
		const { disposer: h } = this.subscriptions.get(s);
		s(this.value, h);
	}
	clearCallbacks() {
		this.subscriptions.clear();
	}
};
// node_modules/@lit/context/lib/controllers/context-provider.js
var e$1 = class extends Event {
	constructor(t, s) {
		super("context-provider", {
			bubbles: !0,
			composed: !0
		}), this.context = t, this.contextTarget = s;
	}
};
var i = class extends s {
	constructor(s, e, i) {
		super(void 0 !== e.context ? e.initialValue : i), this.onContextRequest = (t) => {
			if (t.context !== this.context) return;
			const s = t.contextTarget ?? t.composedPath()[0];
			s !== this.host && (t.stopPropagation(), this.addCallback(t.callback, s, t.subscribe));
		}, this.onProviderRequest = (s) => {
			if (s.context !== this.context) return;
			if ((s.contextTarget ?? s.composedPath()[0]) === this.host) return;
			const e = new Set();
			for (const [s, { consumerHost: i }] of this.subscriptions) e.has(s) || (e.add(s), i.dispatchEvent(new s$2(this.context, i, s, !0)));
			s.stopPropagation();
		}, this.host = s, void 0 !== e.context ? this.context = e.context : this.context = e, this.attachListeners(), this.host.addController?.(this);
	}
	attachListeners() {
		this.host.addEventListener("context-request", this.onContextRequest), this.host.addEventListener("context-provider", this.onProviderRequest);
	}
	hostConnected() {
		this.host.dispatchEvent(new e$1(this.context, this.host));
	}
};
// node_modules/@lit/context/lib/decorators/provide.js
function e({ context: e }) {
	return (n, i$4) => {
		const r = new WeakMap();
		if ("object" == typeof i$4) return {
			get() {
				return n.get.call(this);
			},
			set(t) {
				return r.get(this).setValue(t), n.set.call(this, t);
			},
			init(n) {
				return r.set(this, new i(this, {
					context: e,
					initialValue: n
				})), n;
			}
		};
		{
			n.constructor.addInitializer(((n) => {
				r.set(n, new i(n, { context: e }));
			}));
			const o = Object.getOwnPropertyDescriptor(n, i$4);
			let s;
			if (void 0 === o) {
				const t = new WeakMap();
				s = {
					get() {
						return t.get(this);
					},
					set(e) {
						r.get(this).setValue(e), t.set(this, e);
					},
					configurable: !0,
					enumerable: !0
				};
			} else {
				const t = o.set;
				s = {
					...o,
					set(e) {
						r.get(this).setValue(e), t?.call(this, e);
					}
				};
			}
			Object.defineProperty(n, i$4, s);
			return;
		}
	};
}
// node_modules/@lit/context/lib/decorators/consume.js
function c({ context: c, subscribe: e }) {
	return (o, n) => {
		"object" == typeof n ? n.addInitializer((function() {
			new s$1(this, {
				context: c,
				callback: (t) => {
					o.set.call(this, t);
				},
				subscribe: e
			});
		})) : o.constructor.addInitializer(((o) => {
			new s$1(o, {
				context: c,
				callback: (t) => {
					o[n] = t;
				},
				subscribe: e
			});
		}));
	};
}
// web/panel/contexts.ts
var servicesContext = n(Symbol("services"));
var wordsContext = n(Symbol("words"));
// web/panel/parts/scroller.ts
function scrollerOf(element) {
	for (let at = element.parentElement; at; at = at.parentElement) if (/auto|scroll/u.test(getComputedStyle(at).overflowY)) return at;
	return document.documentElement;
}
// web/panel/controllers/fill.ts
var Fill = class {
	#host;
	#observer;
	constructor(host) {
		this.#host = host;
		host.addController(this);
	}
	hostConnected() {
		const scroller = scrollerOf(this.#host);
		if (scroller === document.documentElement) return;
		this.#observer = new ResizeObserver(() => {
			this.#host.style.minHeight = `${scroller.clientHeight}px`;
		});
		this.#observer.observe(scroller);
	}
	hostDisconnected() {
		this.#observer?.disconnect();
	}
};
// \0@oxc-project+runtime@0.156.0/helpers/esm/decorate.js
function __decorate(decorators, target, key, desc) {
	var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
// web/panel/parts/menu.ts
var Menu = class Menu extends i$1 {
	constructor(..._args) {
		super(..._args);
		this.label = "";
		this.iconName = "more";
		this.hint = "";
		this.text = "";
		this.small = false;
		this.tab = 0;
		this.items = [];
		this.open = false;
		this.#toggle = async () => {
			if (this.open) return this.#list.hidePopover();
			this.open = true;
			await this.updateComplete;
			this.#list.showPopover();
			this.#place();
			this.#items[0]?.focus();
		};
		this.#toggled = (event) => {
			if (event.newState !== "closed") return;
			const within = this.#list.contains(document.activeElement) || document.activeElement === document.body;
			this.open = false;
			if (within) this.#button.focus();
		};
		this.#walk = (event) => {
			const items = this.#items;
			const at = items.findIndex((item) => item === document.activeElement);
			const to = {
				ArrowDown: at + 1,
				ArrowUp: at - 1,
				Home: 0,
				End: -1
			}[event.key];
			if (to === void 0) {
				if (event.key === "Tab") this.#list.hidePopover();
				if (event.key === "Escape") event.stopPropagation();
				return;
			}
			event.preventDefault();
			event.stopPropagation();
			items.at(to % items.length)?.focus();
		};
	}
	createRenderRoot() {
		return this;
	}
	render() {
		return b`<button
        type="button"
        class=${this.text ? "ss-btn" : `ss-icon ${this.small ? "ss-icon-small" : ""}`}
        tabindex=${this.tab}
        aria-label=${this.label}
        title=${this.hint || this.label}
        aria-haspopup="menu"
        aria-expanded=${this.open ? "true" : "false"}
        @click=${this.#toggle}
      >
        ${icon(this.iconName)}${this.text ? b`<span>${this.text}</span>` : A}
      </button>
      <div
        class="ss-menu"
        popover="auto"
        role="menu"
        aria-label=${this.label}
        @toggle=${this.#toggled}
        @keydown=${this.#walk}
      >
        ${this.open ? this.items.map((item) => this.#renderItem(item)) : A}
      </div>`;
	}
	#renderItem({ label, icon: name, key, onPick }) {
		const pick = () => {
			this.#list.hidePopover();
			onPick();
		};
		return b`<button type="button" role="menuitem" tabindex="-1" @click=${pick}>
      ${name ? icon(name) : A}<span>${label}</span>
      ${key ? b`<span class="ss-hint" aria-hidden="true">${key}</span>` : A}
    </button>`;
	}
	get #button() {
		return this.querySelector("button[aria-haspopup]");
	}
	get #list() {
		return this.querySelector("[popover]");
	}
	#toggle;
	#toggled;
	get #items() {
		return [...this.querySelectorAll("[role=menuitem]")];
	}
	#walk;
	#place() {
		const list = this.#list;
		const button = this.#button.getBoundingClientRect();
		const { width, height } = list.getBoundingClientRect();
		const below = button.bottom + 4 + height <= innerHeight;
		list.style.top = `${below ? button.bottom + 4 : Math.max(8, button.top - 4 - height)}px`;
		list.style.left = `${Math.max(8, Math.min(button.right - width, innerWidth - width - 8))}px`;
	}
};
__decorate([n$1()], Menu.prototype, "label", void 0);
__decorate([n$1()], Menu.prototype, "iconName", void 0);
__decorate([n$1()], Menu.prototype, "hint", void 0);
__decorate([n$1()], Menu.prototype, "text", void 0);
__decorate([n$1({ type: Boolean })], Menu.prototype, "small", void 0);
__decorate([n$1({ type: Number })], Menu.prototype, "tab", void 0);
__decorate([n$1({ attribute: false })], Menu.prototype, "items", void 0);
__decorate([r()], Menu.prototype, "open", void 0);
Menu = __decorate([t("ss-menu")], Menu);
// web/panel/parts/message.ts
var marks = {
	bad: "fail",
	warn: "alert",
	info: "info"
};
function message({ tone, what, safe, next, actions, details }) {
	return b`<div class="ss-note ss-note-${tone}" role=${tone === "bad" ? "alert" : "status"}>
    ${icon(marks[tone])}<strong>${what}</strong>
    ${safe ? b`<p class="ss-note-safe">${safe}</p>` : A} ${next ? b`<p>${next}</p>` : A}
    ${actions ? b`<div class="ss-note-actions">${actions}</div>` : A}
    ${details ? b`<details>
            <summary>${details.label}</summary>
            ${details.text ? b`<p class="ss-code">${details.text}</p>` : A}
            ${details.report ?? A}
          </details>` : A}
  </div>`;
}
// web/panel/parts/ratio.ts
function setRatio({ style }, sequence) {
	const { width, height } = sequence?.settings ?? {
		width: 16,
		height: 9
	};
	style.setProperty("--ss-ratio", `${width} / ${height}`);
	style.setProperty("--ss-ratio-number", `${width / height}`);
}
// web/panel/steps.ts
function homeOf(run) {
	switch (run.phase) {
		case "StoryEntry": return "story";
		case "ValidationPending":
		case "PromptGeneration":
		case "PromptsReview": return "frames";
		case "QueuedForGeneration":
		case "GeneratingFrame":
		case "FrameComplete":
		case "Paused":
		case "SequenceComplete":
		case "SequenceFailed":
		case "SequenceCancelled": return "run";
	}
}
// web/panel/styles/adopt.ts
function adoptStyles(...styles) {
	const present = new Set(document.adoptedStyleSheets);
	for (const { styleSheet } of styles) if (styleSheet && !present.has(styleSheet)) document.adoptedStyleSheets.push(styleSheet);
}
// web/panel/styles/controls.ts
var buttons = i$2`
  .ss-btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: var(--ss-hit);
    padding: 0 12px;
    border: 0;
    border-radius: 8px;
    background: var(--ss-surface);
    color: var(--ss-fg);
    font-weight: 500;
    white-space: nowrap;
    text-decoration: none;
    cursor: pointer;
    transition: background var(--ss-ease);
  }
  .ss-btn:hover {
    background: var(--ss-surface-hover);
  }
  .ss-btn-primary {
    background: var(--ss-primary);
    color: var(--ss-on-primary);
    font-weight: 600;
  }
  .ss-btn-primary:hover {
    background: var(--ss-primary-hover);
  }
  .ss-btn-ghost {
    background: transparent;
  }
  .ss-btn-small {
    min-height: var(--ss-hit-small);
    white-space: normal;
    padding: 0 10px;
    font-size: 12px;
  }
  .ss-btn:is([aria-disabled='true'], [aria-disabled='true']:hover) {
    background: var(--ss-surface);
    color: var(--ss-faint);
    cursor: default;
  }
  .ss-icon {
    display: inline-grid;
    place-items: center;
    flex: none;
    width: var(--ss-hit);
    height: var(--ss-hit);
    padding: 0;
    border: 0;
    border-radius: 8px;
    background: transparent;
    color: var(--ss-muted);
    cursor: pointer;
    transition: background var(--ss-ease);
  }
  .ss-icon:hover {
    background: var(--ss-surface-hover);
    color: var(--ss-fg);
  }
  .ss-icon[aria-pressed='true'] {
    background: var(--ss-selected);
    color: var(--ss-fg);
  }
  .ss-icon-small {
    width: var(--ss-hit-small);
    height: var(--ss-hit-small);
    border-radius: 6px;
  }
  .ss-link {
    min-height: max(24px, var(--ss-hit-small) - 4px);
    padding: 4px 0;
    border: 0;
    background: none;
    color: var(--ss-accent);
    font-size: 12px;
    line-height: 16px;
    white-space: nowrap;
    text-decoration: underline transparent;
    text-underline-offset: 2px;
    cursor: pointer;
  }
  .ss-link:hover {
    text-decoration-color: currentColor;
  }
  .ss-kbd {
    padding: 0 5px;
    border: 1px solid color-mix(in srgb, currentColor 45%, transparent);
    border-radius: 4px;
    font:
      500 11px/16px Inter,
      Arial,
      sans-serif;
    white-space: nowrap;
  }
  @media (pointer: coarse), (max-width: 480px) {
    .ss-kbd {
      display: none;
    }
  }
`;
var fields = i$2`
  .ss-field {
    display: grid;
    gap: 6px;
    min-width: 0;
  }
  .ss-label {
    font-size: 12px;
    line-height: 16px;
    font-weight: 500;
    color: var(--ss-muted);
  }
  .ss-input,
  .ss-area,
  .ss-select > select {
    display: block;
    width: 100%;
    min-width: 0;
    border: 1px solid transparent;
    border-radius: 8px;
    background: var(--ss-surface);
    font-size: var(--ss-field-text);
    transition: border-color var(--ss-ease);
  }
  .ss-input,
  .ss-select > select {
    height: var(--ss-hit);
    padding: 0 10px;
  }
  .ss-area {
    padding: 8px 10px;
    line-height: var(--ss-field-line);
    resize: vertical;
    field-sizing: content;
    overflow-wrap: anywhere;
  }
  .ss-area-dense {
    font-size: var(--ss-dense-text);
    line-height: var(--ss-dense-line);
  }
  .ss-input:hover,
  .ss-area:hover,
  .ss-select > select:hover,
  .ss-number:hover {
    border-color: var(--ss-stroke);
  }
  .ss-input::placeholder,
  .ss-area::placeholder,
  .ss-number > input::placeholder {
    color: var(--ss-muted);
    opacity: 1;
  }
  .ss-input[aria-invalid='true'],
  .ss-area[aria-invalid='true'],
  .ss-select > select[aria-invalid='true'],
  .ss-number:has([aria-invalid='true']) {
    border-color: var(--ss-danger);
  }
  .ss-problem {
    font-size: 12px;
    line-height: 16px;
    color: var(--ss-danger);
  }
  .ss-select {
    position: relative;
    display: block;
  }
  .ss-select > select {
    appearance: none;
    padding-inline-end: 30px;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .ss-select > .ss-i {
    position: absolute;
    inset-inline-end: 9px;
    top: calc((var(--ss-hit) - 16px) / 2);
    color: var(--ss-muted);
    pointer-events: none;
  }
  .ss-number {
    display: grid;
    grid-template-columns: min(28px, var(--ss-hit)) 1fr min(28px, var(--ss-hit));
    height: var(--ss-hit);
    border: 1px solid transparent;
    border-radius: 8px;
    background: var(--ss-surface);
  }
  .ss-number > button {
    display: grid;
    place-items: center;
    padding: 0;
    border: 0;
    border-radius: 7px;
    background: none;
    color: var(--ss-muted);
    cursor: pointer;
  }
  .ss-number > button:hover {
    background: var(--ss-surface-hover);
    color: var(--ss-fg);
  }
  .ss-number > input {
    width: 100%;
    min-width: 0;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    font-size: var(--ss-field-text);
    text-align: center;
  }
  @media (pointer: coarse), (max-width: 480px) {
    .ss-number {
      grid-template-columns: 44px 1fr 44px;
    }
  }
`;
var parts = i$2`
  .ss-tag {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 4px;
    font-size: 12px;
    line-height: 16px;
    color: var(--ss-muted);
    white-space: nowrap;
  }
  .ss-tag > .ss-i {
    width: 14px;
    height: 14px;
  }
  .ss-is-ok {
    color: var(--ss-ok);
  }
  .ss-is-warn {
    color: var(--ss-warn);
  }
  .ss-is-bad {
    color: var(--ss-danger);
  }
  .ss-chips {
    display: inline-flex;
    align-items: center;
    gap: 3px;
  }
  .ss-chip {
    flex: none;
    width: 10px;
    height: 10px;
    border-radius: 30%;
    background: var(--ss-cast);
    box-shadow: inset 0 0 0 1px color-mix(in srgb, var(--ss-fg) 28%, transparent);
  }
  .ss-chip-large {
    width: 16px;
    height: 16px;
  }
  .ss-pills {
    display: flex;
    gap: 4px;
  }
  .ss-pills > button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: max(30px, var(--ss-hit) - 2px);
    padding: 0 10px;
    border: 0;
    border-radius: 8px;
    background: none;
    color: var(--ss-muted);
    cursor: pointer;
  }
  .ss-pills > button:hover {
    color: var(--ss-fg);
  }
  .ss-pills > button[aria-selected='true'] {
    background: var(--ss-surface-hover);
    color: var(--ss-fg);
    font-weight: 500;
  }
  .ss-count {
    font-size: 12px;
    font-weight: 400;
    color: var(--ss-muted);
  }
  .ss-thumb {
    position: relative;
    display: block;
    overflow: hidden;
    border-radius: 4px;
    background: var(--ss-surface);
    aspect-ratio: var(--ss-ratio, 16 / 9);
  }
  .ss-num {
    position: absolute;
    inset: 4px auto auto 4px;
    min-width: 18px;
    height: 18px;
    padding: 0 4px;
    border-radius: 4px;
    background: var(--ss-plate);
    color: var(--ss-fg);
    font-size: 12px;
    line-height: 18px;
    font-weight: 600;
    text-align: center;
  }
  .ss-skeleton {
    height: 10px;
    border-radius: 5px;
    background: var(--ss-surface-hover);
    animation: ss-breathe 1.6s ease-in-out infinite;
  }
  .ss-note {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    gap: 4px 10px;
    padding: 12px;
    border: 1px solid var(--ss-line);
    border-radius: 8px;
    font-size: 13px;
    line-height: 18px;
    overflow-wrap: anywhere;
  }
  .ss-note > * {
    grid-column: 2;
  }
  .ss-note > .ss-i {
    grid-column: 1;
    margin-top: 1px;
  }
  .ss-note-safe {
    color: color-mix(in srgb, var(--ss-muted) 70%, var(--ss-fg));
  }
  .ss-note-bad {
    border-color: color-mix(in srgb, var(--ss-danger) 40%, var(--ss-bg));
    background: var(--ss-danger-wash);
  }
  .ss-note-bad > .ss-i {
    color: var(--ss-danger);
  }
  .ss-note-warn {
    border-color: color-mix(in srgb, var(--ss-warn) 36%, var(--ss-bg));
    background: var(--ss-warn-wash);
  }
  .ss-note-warn > .ss-i {
    color: var(--ss-warn);
  }
  .ss-note-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding-top: 6px;
  }
  .ss-note > details > summary {
    width: max-content;
    min-height: 24px;
    color: var(--ss-muted);
    font-size: 12px;
    line-height: 24px;
    cursor: pointer;
  }
  ss-copy-report {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .ss-report {
    inline-size: 100%;
    font: 12px/16px var(--ss-mono);
  }
  .ss-code {
    font: 12px/16px var(--ss-mono);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .ss-menu {
    position: fixed;
    inset: auto;
    min-width: 176px;
    max-width: min(320px, 100vw - 16px);
    margin: 0;
    padding: 4px;
    border: 1px solid var(--ss-stroke);
    border-radius: 8px;
    background: var(--ss-bg);
    color: var(--ss-fg);
    box-shadow: var(--ss-shadow);
  }
  .ss-menu > button {
    display: flex;
    align-items: center;
    gap: 10px;
    width: 100%;
    min-height: var(--ss-hit);
    padding: 0 10px;
    border: 0;
    border-radius: 6px;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .ss-menu > button:is(:hover, :focus) {
    background: var(--ss-surface-hover);
  }
  .ss-menu > button > .ss-i {
    color: var(--ss-muted);
  }
  .ss-menu > button > .ss-hint {
    margin-inline-start: auto;
  }
  .ss-empty {
    display: grid;
    justify-items: center;
    gap: 8px;
    padding: 40px 24px;
    text-align: center;
    font-size: 13px;
    line-height: 18px;
    color: var(--ss-muted);
  }
  .ss-empty > .ss-big {
    color: var(--ss-fg);
  }
`;
// web/panel/styles/layout.ts
var layout = i$2`
  ss-panel {
    display: flex;
    flex-direction: column;
    min-height: 100%;
  }
  ss-story,
  ss-slots,
  ss-producing,
  ss-frames,
  ss-run,
  ss-draw-with,
  ss-draw-anew,
  ss-advanced,
  ss-producer-choice,
  ss-frame-list,
  ss-bible {
    display: contents;
  }
  .ss-top {
    position: sticky;
    top: 0;
    z-index: 3;
    border-bottom: 1px solid var(--ss-line);
    background: var(--ss-bg);
  }
  .ss-head {
    display: flex;
    align-items: center;
    gap: 4px;
    height: var(--ss-head);
    padding: 0 8px 0 16px;
  }
  .ss-title {
    flex: 1;
    overflow: hidden;
    font-size: 16px;
    font-weight: 700;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .ss-create {
    position: relative;
    flex: 1;
    display: flex;
    align-items: center;
    min-width: 0;
    margin-inline-start: -8px;
  }
  .ss-create > select {
    appearance: none;
    min-width: 0;
    max-width: 100%;
    height: var(--ss-hit);
    padding: 0 28px 0 8px;
    border: 0;
    border-radius: 8px;
    background: none;
    font-size: 14px;
    font-weight: 700;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .ss-create > select:hover {
    background: var(--ss-surface-hover);
  }
  .ss-create > .ss-i {
    flex: none;
    margin-inline-start: -24px;
    color: var(--ss-muted);
    pointer-events: none;
  }
  .ss-steps {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    padding: 0 8px;
  }
  .ss-steps button {
    position: relative;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 4px;
    width: 100%;
    height: var(--ss-step);
    padding: 0 4px;
    border: 0;
    background: none;
    color: var(--ss-muted);
    font-size: 12px;
    white-space: nowrap;
    cursor: pointer;
  }
  .ss-steps button:hover {
    color: var(--ss-fg);
  }
  .ss-steps button::after {
    content: '';
    position: absolute;
    inset: auto 8px -1px;
    height: 2px;
    border-radius: 1px;
  }
  .ss-steps button[aria-current] {
    color: var(--ss-fg);
    font-weight: 600;
  }
  .ss-steps button[aria-current]::after {
    background: var(--ss-fg);
  }
  .ss-steps button[aria-current].ss-is-live::after {
    background: var(--ss-accent);
  }
  .ss-steps .ss-i {
    width: 14px;
    height: 14px;
    color: var(--ss-ok);
  }
  @media (max-width: 480px) {
    .ss-steps .ss-i {
      display: none;
    }
    .ss-steps {
      grid-template-columns: repeat(4, auto);
      padding: 0 4px;
    }
    .ss-steps button {
      gap: 2px;
      padding: 0 2px;
    }
  }
  .ss-steps button[aria-disabled='true'],
  .ss-steps button[aria-disabled='true']:hover {
    color: var(--ss-faint);
    cursor: default;
  }
  .ss-body {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: 16px;
    min-width: 0;
    padding: 16px;
  }
  .ss-foot {
    position: sticky;
    bottom: 0;
    z-index: 2;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding: 12px 16px 16px;
    border-top: 1px solid var(--ss-line);
    background: var(--ss-bg);
  }
  .ss-foot .ss-btn {
    min-height: var(--ss-hit-primary);
  }
  .ss-foot-row {
    display: flex;
    gap: 8px;
  }
  .ss-foot-row > .ss-btn {
    flex: 0 1 auto;
    min-width: 0;
  }
  .ss-foot-row > .ss-btn-primary,
  .ss-foot-row > .ss-btn-equal {
    flex: 1;
  }
  @media (pointer: coarse), (max-width: 480px) {
    .ss-steps button {
      font-size: 14px;
    }
    .ss-foot {
      padding-bottom: max(16px, env(safe-area-inset-bottom));
    }
  }
`;
// web/panel/styles/roles.ts
var roles = i$2`
  .ss-root,
  .ss-board {
    --ss-bg: var(--interface-panel-surface, var(--comfy-menu-bg, #171718));
    --ss-fg: var(--base-foreground, var(--fg-color, #fff));
    --ss-surface: var(--secondary-background, var(--comfy-input-bg, #262729));
    --ss-surface-hover: var(--secondary-background-hover, var(--content-hover-bg, #313235));
    --ss-selected: var(--interface-panel-selected-surface, var(--content-hover-bg, #3c3d42));
    --ss-stroke: var(--interface-stroke, var(--border-color, #494a50));
    --ss-line: color-mix(in srgb, var(--ss-stroke) 55%, var(--ss-bg));
    --ss-muted: color-mix(in srgb, var(--muted-foreground, var(--descrip-text, #8a8a8a)) 62%, var(--ss-fg));
    --ss-faint: color-mix(in srgb, var(--ss-muted) 62%, var(--ss-bg));
    --ss-primary: color-mix(in srgb, var(--primary-background, #0b8ce9) 78%, var(--ss-bg));
    --ss-primary-hover: color-mix(in srgb, var(--primary-background, #0b8ce9) 68%, var(--ss-bg));
    /* Not --primary-fg: in the light palette of 1.35 it is white on light blue. */
    --ss-on-primary: var(--contrast-mix-color, var(--ss-fg));
    --ss-accent: color-mix(in srgb, var(--primary-background, #0b8ce9) 60%, var(--ss-fg));
    --ss-danger: color-mix(in srgb, var(--error-text, #f75951) 62%, var(--ss-fg));
    --ss-warn: color-mix(in srgb, var(--warning, var(--warning-background, #fd9903)) 52%, var(--ss-fg));
    --ss-ok: color-mix(in srgb, var(--color-success, var(--success-background, #00cd72)) 52%, var(--ss-fg));
    --ss-danger-wash: color-mix(in srgb, var(--error-text, #f75951) 12%, var(--ss-bg));
    --ss-warn-wash: color-mix(in srgb, var(--warning, var(--warning-background, #fd9903)) 10%, var(--ss-bg));
    --ss-plate: color-mix(in srgb, var(--ss-bg) 88%, transparent);
    --ss-shadow: var(--interface-floating-panel-shadow, 0 2px 16px rgb(0 0 0 / 0.4));
    --ss-mono: var(--font-mono, ui-monospace, Menlo, Consolas, monospace);
    --ss-ease: 140ms cubic-bezier(0.4, 0, 0.2, 1);

    /* Hit areas and field text; a finger needs more of both, and 16 px keeps phones from zooming into a field. */
    --ss-hit: 32px;
    --ss-hit-small: 28px;
    --ss-hit-primary: 40px;
    --ss-step: 34px;
    --ss-head: 52px;
    --ss-field-text: 14px;
    --ss-field-line: 20px;
    --ss-dense-text: 13px;
    --ss-dense-line: 18px;

    font:
      400 14px/20px Inter,
      Arial,
      sans-serif;
    font-variant-numeric: tabular-nums;
    letter-spacing: normal;
    text-align: start;
    color: var(--ss-fg);
    background: var(--ss-bg);
  }

  @media (pointer: coarse), (max-width: 480px) {
    .ss-root,
    .ss-board {
      --ss-hit: 44px;
      --ss-hit-small: 44px;
      --ss-hit-primary: 48px;
      --ss-step: 44px;
      --ss-head: 56px;
      --ss-field-text: 16px;
      --ss-field-line: 24px;
      --ss-dense-text: 16px;
      --ss-dense-line: 22px;
    }
  }
`;
var base = i$2`
  :where(.ss-root, .ss-board) :where(*),
  :where(.ss-root, .ss-board) :where(*)::before,
  :where(.ss-root, .ss-board) :where(*)::after {
    box-sizing: border-box;
  }
  :where(.ss-root, .ss-board)
    :where(h2, h3, h4, p, ol, ul, li, figure, figcaption, fieldset, legend, dl, dt, dd) {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
    list-style: none;
  }
  :where(.ss-root, .ss-board) :where(button, input, textarea, select, summary) {
    margin: 0;
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }
  :where(.ss-root, .ss-board) :where(strong) {
    font-weight: 600;
  }
  :where(.ss-root, .ss-board) :where(option, optgroup) {
    color: var(--ss-fg);
    background: var(--ss-surface);
  }
  :where(.ss-root, .ss-board) [hidden] {
    display: none !important;
  }
  .ss-root :focus-visible,
  .ss-board :focus-visible {
    outline: 2px solid var(--ss-accent);
    outline-offset: 1px;
  }
  .ss-sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .ss-i {
    width: 16px;
    height: 16px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @keyframes ss-breathe {
    50% {
      opacity: 0.45;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .ss-root *,
    .ss-board * {
      animation: none !important;
      transition: none !important;
    }
  }
`;
// web/panel/styles/story.ts
var story = i$2`
  .ss-story {
    min-height: 138px;
    max-height: 358px;
  }
  .ss-enhance-link {
    justify-self: start;
    align-self: flex-start;
    margin: -12px 0 -8px;
  }
  .ss-story-line {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: flex-start;
  }
  .ss-story-line > :first-child {
    flex: 0 0 108px;
  }
  .ss-story-line > :last-child {
    flex: 1 1 104px;
    min-width: 0;
  }
  .ss-over {
    color: var(--ss-danger);
  }
  .ss-group {
    display: grid;
    gap: 4px;
    min-width: 0;
  }
  .ss-examples button {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 8px;
    width: calc(100% + 16px);
    min-height: var(--ss-hit);
    margin: 0 -8px;
    padding: 8px;
    border: 0;
    border-radius: 8px;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .ss-examples button:hover {
    background: var(--ss-surface);
  }
  .ss-examples strong {
    font-weight: 500;
  }
  .ss-examples .ss-hint:last-child {
    grid-column: 1 / -1;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .ss-status {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 24px;
    color: var(--ss-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .ss-status > .ss-link {
    margin-inline-start: auto;
  }
  .ss-status > .ss-link:only-child {
    margin-inline-start: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .ss-status .ss-i {
    width: 14px;
    height: 14px;
  }
  .ss-fold {
    border-top: 1px solid var(--ss-line);
  }
  .ss-fold > summary {
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr);
    align-items: center;
    gap: 6px;
    min-height: max(40px, var(--ss-hit));
    font-size: 13px;
    font-weight: 500;
    list-style: none;
    cursor: pointer;
  }
  .ss-fold > summary::-webkit-details-marker {
    display: none;
  }
  .ss-fold > summary > .ss-i {
    color: var(--ss-muted);
    transition: rotate var(--ss-ease);
  }
  .ss-fold[open] > summary > .ss-i {
    rotate: 90deg;
  }
  .ss-fold > summary > .ss-hint {
    overflow: hidden;
    text-align: end;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .ss-fold-in {
    display: grid;
    gap: 12px;
    padding: 4px 0 16px;
  }
  .ss-fold-in > .ss-link,
  .ss-field > .ss-link {
    justify-self: start;
  }
  .ss-lora {
    display: grid;
    grid-template-columns: 108px minmax(0, 1fr) auto;
    align-items: center;
    gap: 4px 8px;
  }
  .ss-lora > .ss-icon {
    grid-area: 1 / 3;
  }
  .ss-lora > .ss-field {
    grid-area: 2 / 1;
  }
  .ss-lora > .ss-input {
    grid-area: 2 / 2 / auto / -1;
  }
  @media (pointer: coarse), (max-width: 480px) {
    .ss-lora > .ss-field,
    .ss-lora > .ss-input {
      grid-area: auto / 1 / auto / -1;
    }
  }
  .ss-missing {
    display: grid;
    gap: 12px;
    font-size: 12px;
    line-height: 16px;
    overflow-wrap: anywhere;
  }
  .ss-missing strong {
    font-size: 13px;
    line-height: 20px;
  }
  .ss-missing .ss-code {
    display: block;
  }
  .ss-missing p {
    position: relative;
    padding-top: 4px;
  }
  .ss-missing .ss-link {
    display: inline-block;
    margin-inline-start: 8px;
  }
  .ss-lora > span:first-child {
    grid-area: 1 / 1 / auto / 3;
    overflow: hidden;
    font-size: 13px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;
// web/panel/styles/text.ts
var text = i$2`
  .ss-end {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    margin-inline-start: auto;
  }
  .ss-big {
    font-size: 16px;
    line-height: 24px;
    font-weight: 600;
  }
  .ss-one-line {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .ss-hint {
    font-size: 12px;
    line-height: 16px;
    font-weight: 400;
    color: var(--ss-muted);
  }
  .ss-dense {
    font-size: 13px;
    line-height: 18px;
  }
  .ss-subhead {
    font-size: 12px;
    line-height: 16px;
    font-weight: 600;
    color: var(--ss-muted);
  }
  .ss-row {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .ss-between {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 8px;
  }
  .ss-grow {
    flex: 1;
    min-width: 0;
  }
  .ss-rule {
    width: 100%;
    height: 1px;
    margin: 0;
    border: 0;
    background: var(--ss-line);
  }
  .ss-columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(132px, 1fr));
    gap: 12px;
  }
`;
// web/panel/parts/failure-details.ts
function failureDetails(services, words, failure) {
	import("./copy-report-l09GrWZh.mjs");
	return {
		label: words.common.details,
		text: failure.detail,
		report: b`<ss-copy-report
      .services=${services}
      .firstWords=${words}
      .failure=${failure}
    ></ss-copy-report>`
	};
}
// web/panel/parts/number-field.ts
var toNumber = (raw) => {
	const plain = String(raw).normalize("NFKC").trim();
	return plain === "" || !Number.isFinite(Number(plain)) ? void 0 : Number(plain);
};
var stepped = (field, steps) => {
	const { min, max, step = 1 } = field;
	const now = toNumber(field.value);
	const next = now === void 0 ? min : Math.min(max, Math.max(min, now + steps * step));
	return String(Number(next.toFixed(4)));
};
var keySteps = {
	ArrowUp: 1,
	ArrowDown: -1,
	PageUp: 10,
	PageDown: -10
};
function onKey(field, event) {
	const steps = keySteps[event.key];
	if (steps === void 0 || event.altKey || event.ctrlKey || event.metaKey) return;
	event.preventDefault();
	field.onInput(stepped(field, steps));
}
var button = (field, steps) => {
	const name = steps === 1 ? field.words.more(field.label) : field.words.less(field.label);
	return b`<button
    type="button"
    tabindex="-1"
    aria-label=${name}
    @click=${() => field.onInput(stepped(field, steps))}
  >
    ${icon(steps === 1 ? "plus" : "minus")}
  </button>`;
};
function numberField(field) {
	const { id, problem, hint } = field;
	const problemId = problem ? `${id}-problem` : void 0;
	const hintId = hint ? `${id}-hint` : void 0;
	return b`<div class="ss-field">
    <label class=${field.hideLabel ? "ss-sr" : "ss-label"} for=${id}>${field.label}</label>
    <span class="ss-number">
      ${button(field, -1)}
      <input
        id=${id}
        role="spinbutton"
        inputmode=${Number.isInteger(field.step ?? 1) ? "numeric" : "decimal"}
        autocomplete="off"
        .value=${String(field.value)}
        placeholder=${field.placeholder ?? A}
        aria-valuenow=${toNumber(field.value) ?? A}
        aria-valuemin=${field.min}
        aria-valuemax=${field.max}
        aria-invalid=${problem ? "true" : A}
        aria-describedby=${describedBy(problemId, hintId)}
        @input=${(event) => field.onInput(valueOf(event))}
        @keydown=${(event) => onKey(field, event)}
      />
      ${button(field, 1)}
    </span>
    ${problemLine(problemId, problem)} ${hint ? b`<p class="ss-hint" id=${hintId}>${hint}</p>` : A}
  </div>`;
}
// web/panel/later-words.ts
var laterWords = { whole: void 0 };
// web/panel/view.ts
var View = class extends i$1 {
	constructor(..._args) {
		super(..._args);
		this.follow = new Follow(this, () => this.stores());
	}
	get words() {
		return this.firstWords;
	}
	explained(failure) {
		const { whole } = laterWords;
		if (whole) return explain(whole(this.firstWords), failure);
		import("./later-view-D0q2eXbN.mjs").then((n) => n.n).then(() => this.requestUpdate());
	}
	stores() {
		return [this.services.studio];
	}
	createRenderRoot() {
		return this;
	}
};
__decorate([c({ context: servicesContext })], View.prototype, "services", void 0);
__decorate([c({ context: wordsContext })], View.prototype, "firstWords", void 0);
// web/core/graph/choice-of.ts
var choiceOf = (engine, shipped) => engine.kind === "shipped" ? shipped?.find(({ id }) => id === engine.graph) : void 0;
// web/panel/views/story/advanced.ts
var AdvancedSettings = class AdvancedSettings extends View {
	stores() {
		return [
			this.services.drafts,
			this.services.facts,
			this.services.canvas
		];
	}
	render() {
		return b`<details class="ss-fold" @toggle=${this.#load}>
      <summary>
        ${icon("right")}<span>${this.words.form.advanced}</span><span class="ss-hint">${this.#line()}</span>
      </summary>
      <ss-advanced-fields class="ss-fold-in"></ss-advanced-fields>
    </details>`;
	}
	#load = () => void import("./advanced-fields-AdGD7e_8.mjs");
	get #draft() {
		return this.services.drafts.draft;
	}
	get #choice() {
		return choiceOf(this.#draft.engine, this.services.facts.facts?.shipped);
	}
	get #led() {
		const { engine, settings } = this.#draft;
		const slots = this.services.canvas.reading?.reading.binding.slots;
		return settings.guide !== void 0 && (engine.kind !== "canvas" || slots?.guide !== void 0);
	}
	#line() {
		const { form, common } = this.words;
		const { settings, engine } = this.#draft;
		const size = common.size(settings.width, settings.height);
		if (engine.kind === "rough") return size;
		const steps = settings.steps ?? this.#choice?.defaults.steps;
		const cfg = settings.cfg ?? this.#choice?.defaults.cfg;
		const loras = engine.kind === "shipped" ? engine.loras.length : 0;
		return [
			size,
			steps === void 0 ? "" : form.stepsLine(steps),
			cfg === void 0 ? "" : form.cfgLine(cfg),
			loras ? form.lorasLine(loras) : "",
			this.#led ? form.guideLine : ""
		].filter(Boolean).join(", ");
	}
};
AdvancedSettings = __decorate([t("ss-advanced")], AdvancedSettings);
// web/core/guide/usual-strength.ts
var usualStrength = {
	denoise: .35,
	strength: .7
};
// web/core/graph/aspects.ts
var sd15 = {
	grid: 8,
	sizes: [
		[
			"1:1",
			512,
			512
		],
		[
			"4:3",
			640,
			480
		],
		[
			"3:2",
			768,
			512
		],
		[
			"16:9",
			768,
			432
		],
		[
			"21:9",
			896,
			384
		]
	]
};
var sdxl = {
	grid: 8,
	sizes: [
		[
			"1:1",
			1024,
			1024
		],
		[
			"4:3",
			1152,
			896
		],
		[
			"3:2",
			1216,
			832
		],
		[
			"16:9",
			1344,
			768
		],
		[
			"21:9",
			1536,
			640
		]
	]
};
var sd35 = {
	...sdxl,
	grid: 16
};
var flux = {
	grid: 16,
	sizes: [
		[
			"1:1",
			1024,
			1024
		],
		[
			"4:3",
			1152,
			864
		],
		[
			"3:2",
			1216,
			832
		],
		[
			"16:9",
			1344,
			768
		],
		[
			"21:9",
			1536,
			640
		]
	]
};
var tables = {
	sd15,
	sdxl,
	illustrious: sdxl,
	noobai: sdxl,
	pony: sdxl,
	photoreal: sdxl,
	sd35,
	anima: flux,
	flux1: flux,
	kontext: flux,
	flux2: flux,
	klein: flux,
	"z-image": flux,
	"z-image-base": flux,
	hidream: flux,
	chroma: flux,
	"qwen-image": {
		grid: 16,
		sizes: [
			[
				"1:1",
				1328,
				1328
			],
			[
				"4:3",
				1472,
				1104
			],
			[
				"3:2",
				1584,
				1056
			],
			[
				"16:9",
				1664,
				928
			]
		]
	},
	"qwen-edit": flux
};
var familyGrid = (family) => tables[family].grid;
function aspectsOf(family) {
	return tables[family].sizes.flatMap(([name, width, height]) => {
		const landscape = {
			name,
			width,
			height
		};
		return width === height ? [landscape] : [landscape, {
			name: turned$1(name),
			width: height,
			height: width
		}];
	});
}
var turned$1 = (name) => name.split(":").toReversed().join(":");
// web/panel/views/story/sizes.ts
var turned = (name) => name.split(":").toReversed().join(":");
function sizesFor(family, choice) {
	const own = Object.entries(choice?.aspects ?? {}).flatMap(([name, [width, height]]) => width === height ? [{
		name,
		width,
		height
	}] : [{
		name,
		width,
		height
	}, {
		name: turned(name),
		width: height,
		height: width
	}]);
	return own.length > 0 ? own : aspectsOf(family);
}
var sizeOf = (sizes, { width, height }) => sizes.find((size) => size.width === width && size.height === height);
function sizeForFamily(from, to, measures) {
	const name = sizeOf(aspectsOf(from), measures)?.name;
	const size = aspectsOf(to).find((candidate) => candidate.name === name);
	return size ? {
		width: size.width,
		height: size.height
	} : measures;
}
// web/panel/views/story/engine-choice.ts
function engineKey(engine) {
	return engine.kind === "shipped" ? `shipped:${engine.graph ?? ""}` : engine.kind;
}
var canRun = ({ missing, lacks }) => missing.length === 0 && lacks.length === 0;
var filesFor = (choice) => Object.fromEntries(choice.files.flatMap(({ slot, fitting, options }) => {
	const file = fitting[0] ?? options[0];
	return file === void 0 ? [] : [[slot, file]];
}));
function withEngine(draft, key, shipped) {
	const choice = shipped.find(({ id }) => key === `shipped:${id}`);
	if (!choice) return {
		engine: { kind: key === "canvas" ? "canvas" : "rough" },
		settings: withGuide(draft.settings, void 0)
	};
	const family = choice.families.includes(draft.family) ? draft.family : choice.families[0] ?? draft.family;
	const settings = withGuide(draft.settings, choice);
	return {
		engine: {
			kind: "shipped",
			graph: choice.id,
			files: filesFor(choice),
			loras: []
		},
		...withFamily({
			...draft,
			settings
		}, family)
	};
}
function withGuide({ guide, ...settings }, choice) {
	return choice?.overRough ? {
		...settings,
		guide: guide ?? { strength: usualStrength.denoise }
	} : settings;
}
var withFamily = (draft, family) => ({
	family,
	settings: {
		...draft.settings,
		...sizeForFamily(draft.family, family, draft.settings)
	}
});
function forFamily(draft, family, shipped) {
	const change = withFamily(draft, family);
	const { engine } = draft;
	if (engine.kind !== "shipped") return change;
	const fits = (choice) => choice.families.includes(family) && canRun(choice);
	if (shipped.some((choice) => choice.id === engine.graph && fits(choice))) return change;
	const other = shipped.find(fits);
	return other ? {
		...change,
		...withEngine({
			...draft,
			...change
		}, `shipped:${other.id}`, shipped)
	} : change;
}
function firstEngine(draft, shipped) {
	if (JSON.stringify(draft) !== JSON.stringify(emptyDraft)) return void 0;
	const ready = shipped.find((choice) => canRun(choice) && !choice.overRough && choice.files.every(({ fitting }) => fitting.length > 0));
	return ready && withEngine(draft, `shipped:${ready.id}`, shipped);
}
// web/panel/views/story/draw-with.ts
var DrawWith = class DrawWith extends View {
	stores() {
		const { drafts, facts, canvas } = this.services;
		return [
			drafts,
			facts,
			canvas
		];
	}
	connectedCallback() {
		super.connectedCallback();
		this.services.facts.refresh();
		this.#readCanvas();
	}
	#readCanvas() {
		const { drafts, canvas } = this.services;
		if (drafts.draft.engine.kind === "canvas") canvas.refresh();
	}
	willUpdate() {
		const { drafts, facts } = this.services;
		const first = facts.facts && firstEngine(drafts.draft, facts.facts.shipped);
		if (first) drafts.set(first);
	}
	render() {
		return b`<div class="ss-field">${this.#renderEngine()}${this.#renderStatus()}</div>
      ${this.#renderFamily()} ${this.#renderFiles()}`;
	}
	get #shipped() {
		return this.services.facts.facts?.shipped ?? [];
	}
	#renderEngine() {
		const { form } = this.words;
		const { drafts, canvas } = this.services;
		return selectField({
			id: "ss-draw-with",
			label: form.drawWith,
			value: engineKey(drafts.draft.engine),
			problem: this.problem,
			options: [
				{
					value: "canvas",
					label: form.thisCanvas(canvas.name)
				},
				{
					value: "rough",
					label: form.rough
				},
				...this.#shippedOptions()
			],
			onChange: (key) => {
				drafts.set(withEngine(drafts.draft, key, this.#shipped));
				this.#readCanvas();
			}
		});
	}
	#shippedOptions() {
		return this.#shipped.map((choice) => this.#shippedOption(choice)).toSorted((a, b) => Number(a.disabled ?? false) - Number(b.disabled ?? false));
	}
	#shippedOption(choice) {
		const { id, title } = choice;
		const { shipped, shippedMissing, shippedLacks, groups } = this.words.form;
		const [file] = choice.missing;
		const [need] = choice.lacks;
		const lacking = file && shippedMissing(title, file.wanted, `models/${file.folder}`);
		const label = need ? shippedLacks(title, need.node, need.since) : lacking ?? shipped(title);
		const takes = choice.references > 0 ? groups.references : groups.words;
		const group = choice.overRough ? groups.rough : takes;
		return canRun(choice) ? {
			value: `shipped:${id}`,
			label,
			group
		} : {
			value: `shipped:${id}`,
			label,
			group: groups.cannot,
			disabled: true
		};
	}
	#renderStatus() {
		const { engine } = this.services.drafts.draft;
		const { form } = this.words;
		if (engine.kind === "canvas") return this.#renderCanvas();
		if (engine.kind === "rough") return b`<p class="ss-hint">${form.roughHint}</p>`;
		return this.#shipped.find(({ id }) => id === engine.graph)?.overRough ? b`<p class="ss-hint">${form.overRough}</p>` : A;
	}
	#renderCanvas() {
		const { form } = this.words;
		const { reading, failure } = this.services.canvas;
		if (failure) return b`<p class="ss-problem" role="status">${this.explained(failure)?.what}</p>`;
		if (!reading) return b`<p class="ss-status" role="status">${form.canvasReading}</p>`;
		const open = openSlots(reading.reading);
		const { slots } = reading.reading;
		const found = slots.filter(({ targets }) => targets.length > 0).length;
		const all = slots.filter(({ sure }) => sure !== "none").length;
		const names = open.map((slot) => this.words.slots[slot]);
		return b`<div class="ss-status" role="status">
      <span class="ss-tag ${open.length > 0 ? "ss-is-warn" : "ss-is-ok"}"
        >${icon(open.length > 0 ? "alert" : "ok")}</span
      >
      <span>${open.length > 0 ? form.slotsToChoose(names) : form.slotsFound(found, all)}</span>
      <button type="button" class="ss-link" @click=${() => this.dispatchEvent(new Event("ss-show-slots"))}>
        ${form.showSlots}
      </button>
    </div>`;
	}
	#renderFamily() {
		const { form, common } = this.words;
		const { drafts } = this.services;
		return b`<div class="ss-field">
      ${selectField({
			label: form.family,
			value: drafts.draft.family,
			options: familyIds.map((family) => ({
				value: family,
				label: common.families[family]
			})),
			onChange: (family) => drafts.set(forFamily(drafts.draft, family, this.#shipped))
		})}
    </div>`;
	}
	#renderFiles() {
		return choiceOf(this.services.drafts.draft.engine, this.#shipped)?.files.map(({ slot, options, fitting }) => this.#renderFile(slot, options, fitting)) ?? A;
	}
	#renderFile(slot, options, fitting) {
		const { drafts } = this.services;
		const { engine } = drafts.draft;
		if (engine.kind !== "shipped") return A;
		const { form } = this.words;
		const value = engine.files[slot] ?? "";
		const gone = value !== "" && !options.includes(value);
		const others = options.filter((file) => !fitting.includes(file));
		const option = (file) => ({
			value: file,
			label: file
		});
		return b`<div class="ss-field">
      ${selectField({
			id: `ss-file-${slot}`,
			label: form.slotFile[slot] ?? slot,
			value,
			problem: gone ? form.fileGone : void 0,
			options: [...value === "" || gone ? [{
				value,
				label: value || form.chooseFile,
				disabled: true
			}] : [], ...[...fitting, ...others].map(option)],
			onChange: (file) => drafts.set({ engine: {
				...engine,
				files: {
					...engine.files,
					[slot]: file
				}
			} })
		})}
    </div>`;
	}
};
__decorate([n$1()], DrawWith.prototype, "problem", void 0);
DrawWith = __decorate([t("ss-draw-with")], DrawWith);
// web/panel/parts/grow.ts
var bySheet = CSS.supports("field-sizing", "content");
var GrowWithText = class extends i$3 {
	render() {
		return A;
	}
	update(part) {
		const { element } = part;
		if (!bySheet && element instanceof HTMLTextAreaElement) queueMicrotask(() => fit(element));
		return A;
	}
};
function fit(area) {
	area.style.height = "auto";
	area.style.height = `${area.scrollHeight + 2}px`;
}
var growWithText = e$2(GrowWithText);
// web/panel/views/story/story-text.ts
function storyText({ words, text, most, problem, onInput, onBlur }) {
	const count = countCharacters(text);
	return b`<div class="ss-field">
    <div class="ss-between">
      <label class="ss-label" for="ss-story">${words.common.story}</label>
      <span class="ss-hint ${count > most ? "ss-over" : ""}" id="ss-story-count"
        >${words.form.counter(count, most)}</span
      >
    </div>
    <textarea
      class="ss-area ss-story"
      id="ss-story"
      rows="6"
      placeholder=${words.form.storyPlaceholder}
      .value=${text}
      aria-invalid=${problem ? "true" : A}
      aria-describedby=${describedBy(problem && "ss-story-problem", "ss-story-count")}
      ${growWithText()}
      @input=${(event) => onInput(valueOf(event))}
      @blur=${onBlur}
    ></textarea>
    ${problemLine("ss-story-problem", problem)}
  </div>`;
}
function exampleList(words, onPick) {
	const { examples, examplesHead, exampleFrames } = words.form;
	return b`<section class="ss-group" aria-labelledby="ss-examples-head">
      <h3 class="ss-subhead" id="ss-examples-head">${examplesHead}</h3>
      <div class="ss-examples">
        ${examples.map((example) => b`<button type="button" @click=${() => onPick(example)}>
              <strong>${example.title}</strong><span class="ss-hint">${exampleFrames(example.frames)}</span>
              <span class="ss-hint">${example.hint}</span>
            </button>`)}
      </div>
    </section>
    <hr class="ss-rule" />`;
}
// web/panel/views/story.ts
var fieldIds = {
	story: "ss-story",
	frames: "ss-frame-count",
	engine: "ss-draw-with"
};
var StoryView = class StoryView extends View {
	constructor(..._args) {
		super(..._args);
		this.tried = false;
		this.left = false;
		this.showsSlots = false;
		this.enhances = false;
		this.#generate = async () => {
			const { studio, drafts } = this.services;
			if (isGenerating(studio.run)) return;
			this.tried = true;
			const [first] = checkDraft(drafts.draft);
			if (!first) {
				if (sequenceOf(studio.run)) this.dispatchEvent(new Event("ss-go-to-frames"));
				return studio.generatePrompts(drafts.draft);
			}
			await this.updateComplete;
			focusField(this, fieldIds[first.field]);
		};
		this.#useRules = () => {
			const { studio, drafts } = this.services;
			drafts.set({ producer: "embedded" });
			studio.generatePrompts(drafts.draft);
		};
		this.#startFrom = async ({ text, title, frames }) => {
			this.services.drafts.set({
				text,
				title,
				frameCount: frames
			});
			await this.updateComplete;
			focusField(this, fieldIds.story);
		};
		this.#restore = () => {
			this.services.drafts.set(this.cleared ?? emptyDraft);
			this.dispatchEvent(new Event("ss-restored"));
		};
		this.#enhance = () => {
			import("./enhancer-CoHPUZP1.mjs");
			this.enhances = true;
		};
		this.#closeEnhancer = async () => {
			this.enhances = false;
			await this.updateComplete;
			this.querySelector(".ss-enhance-link")?.focus();
		};
		this.#showSlots = () => {
			import("./slots-CDsr5C8u.mjs");
			this.showsSlots = true;
		};
		this.#closeSlots = async () => {
			this.showsSlots = false;
			await this.updateComplete;
			focusField(this, fieldIds.engine);
		};
	}
	stores() {
		return [this.services.studio, this.services.drafts];
	}
	render() {
		if (this.showsSlots) return b`<ss-slots @ss-back=${this.#closeSlots}></ss-slots>`;
		if (this.enhances) return b`<ss-enhancer @ss-back=${this.#closeEnhancer}></ss-enhancer>`;
		const { draft } = this.services.drafts;
		return b`<div class="ss-body">
        ${this.#renderFailure()} ${this.#renderCleared()} ${this.#renderOtherStory()}
        ${storyText({
			words: this.words,
			text: draft.text,
			most: storyMax(draft.keepShots),
			problem: this.#problem("story") ?? this.#problemWhenLeft(),
			onInput: (text) => this.services.drafts.set(text === "" ? {
				text,
				title: ""
			} : { text }),
			onBlur: () => this.left = true
		})}
        <button type="button" class="ss-link ss-enhance-link" @click=${this.#enhance}>
          ${this.words.form.enhancer}
        </button>
        ${draft.text === "" ? exampleList(this.words, (example) => void this.#startFrom(example)) : A}
        <div class="ss-story-line">${this.#renderFrames()}${this.#renderArc()}</div>
        <ss-draw-with .problem=${this.#problem("engine")} @ss-show-slots=${this.#showSlots}></ss-draw-with>
        <ss-advanced></ss-advanced>
      </div>
      ${this.#renderFoot()}`;
	}
	#renderFailure() {
		const { run } = this.services.studio;
		if (run.phase !== "StoryEntry" || !run.failure) return A;
		const { failure } = run;
		const address = this.services.producer.agentUrl;
		const about = {
			...address && { address },
			...failure.about
		};
		const explanation = this.explained({
			...failure,
			about
		});
		if (!explanation) return A;
		return message({
			tone: "bad",
			...explanation,
			actions: this.#renderWaysOut(failure),
			details: failureDetails(this.services, this.words, failure)
		});
	}
	#renderWaysOut({ code }) {
		const { common, form } = this.words;
		const way = (label, onClick, rank = "ss-btn-ghost") => b`<button type="button" class="ss-btn ss-btn-small ${rank}" @click=${onClick}>${label}</button>`;
		return b`${way(common.tryAgain, () => this.services.studio.tryAgain(), "")}
    ${/^(agent|llm|text)-/u.test(code) ? way(form.useRules, this.#useRules) : A}
    ${code === "slot-open" ? way(form.showSlots, this.#showSlots) : A}`;
	}
	#renderCleared() {
		if (!this.cleared || this.services.drafts.draft.text !== "") return A;
		return b`<p class="ss-status" role="status">
      ${this.words.form.cleared}
      <button type="button" class="ss-link" @click=${this.#restore}>${this.words.common.undo}</button>
    </p>`;
	}
	#renderOtherStory() {
		const { drafts, studio } = this.services;
		const open = sequenceOf(studio.run);
		if (!open || isGenerating(studio.run) || open.story.text === cleanStory(drafts.draft.text)) return A;
		const { text, frameCount, arc, family } = open.story;
		return b`<p class="ss-status">
      <button type="button" class="ss-link" @click=${() => drafts.set({
			text,
			frameCount,
			arc,
			family
		})}>
        ${this.words.form.showStoryOf(open.title)}
      </button>
    </p>`;
	}
	#renderFrames() {
		const { drafts } = this.services;
		if (drafts.draft.keepShots) {
			import("./shot-count-s88ka2pa.mjs");
			return b`<ss-shot-count></ss-shot-count>`;
		}
		return numberField({
			id: fieldIds.frames,
			label: this.words.form.frames,
			value: drafts.draft.frameCount,
			min: 3,
			max: 50,
			words: this.words.common,
			problem: this.#problem("frames"),
			onInput: (frameCount) => drafts.set({ frameCount })
		});
	}
	#renderArc() {
		const { form, common } = this.words;
		return b`<div class="ss-field">
      ${selectField({
			label: form.arc,
			value: this.services.drafts.draft.arc ?? "",
			options: [{
				value: "",
				label: form.fromStory
			}, ...arcIds.map((arc) => ({
				value: arc,
				label: common.arcs[arc]
			}))],
			onChange: (arc) => this.services.drafts.set({ arc: arc === "" ? null : arc })
		})}
    </div>`;
	}
	#renderFoot() {
		const { form, common } = this.words;
		const busy = isGenerating(this.services.studio.run);
		return b`<footer class="ss-foot">
      <p class="ss-hint">${this.#hint()}</p>
      <button
        type="button"
        class="ss-btn ss-btn-primary"
        aria-disabled=${busy ? "true" : A}
        @click=${this.#generate}
      >
        ${form.generate}<span class="ss-kbd" aria-hidden="true">${common.ctrlEnter}</span>
      </button>
      <ss-draw-anew></ss-draw-anew>
    </footer>`;
	}
	#hint() {
		const { form } = this.words;
		const { studio, drafts } = this.services;
		const open = sequenceOf(studio.run);
		if (isGenerating(studio.run)) return form.hintRunning;
		if (drafts.draft.text === "") return form.hintEmpty;
		return open ? form.hintReplaces(open.title) : form.hintReady;
	}
	#problem(field) {
		if (!this.tried) return void 0;
		const { studio, drafts } = this.services;
		const found = studio.run.phase === "StoryEntry" ? studio.run.problems : [];
		return [...checkDraft(drafts.draft), ...found].find((problem) => problem.field === field)?.message;
	}
	#problemWhenLeft() {
		const { text, keepShots } = this.services.drafts.draft;
		return this.left && text !== "" ? checkStory(text, keepShots) : void 0;
	}
	#generate;
	#useRules;
	#startFrom;
	#restore;
	#enhance;
	#closeEnhancer;
	#showSlots;
	#closeSlots;
};
__decorate([n$1({ attribute: false })], StoryView.prototype, "cleared", void 0);
__decorate([r()], StoryView.prototype, "tried", void 0);
__decorate([r()], StoryView.prototype, "left", void 0);
__decorate([r()], StoryView.prototype, "showsSlots", void 0);
__decorate([r()], StoryView.prototype, "enhances", void 0);
StoryView = __decorate([t("ss-story")], StoryView);
// web/panel/panel.ts
adoptStyles(roles, base, text, buttons, fields, parts, layout, story);
var keptFromHost = [
	"keydown",
	"copy",
	"cut",
	"paste",
	"dragover",
	"drop"
];
var Panel = class Panel extends i$1 {
	#home;
	#heldFocus;
	constructor() {
		super();
		this.step = "story";
		this.unloadable = false;
		this.#heldFocus = false;
		this.fill = new Fill(this);
		this.follow = new Follow(this, () => [this.services.studio, this.services.drafts]);
		this.#viewFrame = (event) => this.#openBoard({
			tab: "slideshow",
			frame: event.detail
		});
		this.#keep = (event) => {
			event.stopPropagation();
			if (event instanceof DragEvent && event.dataTransfer?.types.includes("Files")) this.#onFiles(event);
			if (event instanceof KeyboardEvent) this.#onKey(event);
		};
		for (const type of keptFromHost) this.addEventListener(type, this.#keep);
	}
	createRenderRoot() {
		return this;
	}
	connectedCallback() {
		super.connectedCallback();
		this.classList.add("ss-root");
	}
	willUpdate() {
		setRatio(this, sequenceOf(this.services.studio.run));
		const home = homeOf(this.services.studio.run);
		if (home !== this.#home) this.step = home;
		this.#home = home;
		this.#heldFocus = this.contains(document.activeElement);
		if (this.step !== "story") this.#loadViews();
	}
	updated(changed) {
		if (!changed.has("step") || changed.get("step") === void 0) return;
		scrollerOf(this).scrollTop = 0;
		if (!this.#heldFocus || this.contains(document.activeElement)) return;
		this.querySelector("[aria-current=step]")?.focus();
	}
	async #loadViews() {
		try {
			await import("./beyond-story-DzQ76Wrt.mjs");
			this.unloadable = false;
		} catch {
			this.unloadable = true;
		}
	}
	render() {
		return b`<div class="ss-top">${this.#renderHead()}${this.#renderSteps()}</div>
      ${this.#renderView()}`;
	}
	#renderHead() {
		const { common } = this.words;
		return b`<header class="ss-head">
      ${this.#renderTitle()}
      <ss-menu
        .label=${common.newMenu}
        iconName="plus"
        .items=${[{
			label: common.createSequence,
			icon: "story",
			onPick: () => this.#newStory()
		}]}
      ></ss-menu>
      ${this.#iconButton("library", common.library, () => void this.#openBoard({ tab: "library" }))}
      ${this.#iconButton("board", common.openBoard, () => void this.#openBoard({ tab: "review" }))}
    </header>`;
	}
	#renderTitle() {
		const { common, form } = this.words;
		const { studio, drafts } = this.services;
		const title = sequenceOf(studio.run)?.title || common.product;
		if (studio.run.phase !== "StoryEntry" || drafts.draft.text !== "") return b`<h2 class="ss-title">${title}</h2>`;
		return b`<h2 class="ss-sr">${title}</h2>
      <span class="ss-create">
        <select aria-label=${form.create}>
          <option value="sequence">${common.createSequence}</option>
        </select>
        ${icon("down")}
      </span>`;
	}
	#iconButton(name, label, onClick) {
		return b`<button type="button" class="ss-icon" aria-label=${label} title=${label} @click=${onClick}>
      ${icon(name)}
    </button>`;
	}
	#renderSteps() {
		const { run, progress } = this.services.studio;
		const { common } = this.words;
		const total = progress?.total ?? 0;
		const hasRun = isGenerating(run) || sequenceOf(run)?.run != null;
		const runs = hasRun && progress ? `${progress.done}/${total}` : "";
		return b`<nav class="ss-steps" aria-label=${common.steps}>
      ${this.#renderStep("story", common.story, "", true, total > 0)}
      ${this.#renderStep("frames", common.frames, total ? `${total}` : "", this.#home !== "story", hasRun)}
      ${this.#renderStep("run", common.run, runs, hasRun, total > 0 && progress?.done === total)}
      <button
        type="button"
        aria-disabled=${total > 0 ? "false" : "true"}
        @click=${() => total > 0 && this.#openBoard({ tab: hasRun ? "slideshow" : "review" })}
      >
        ${common.view}
      </button>
    </nav>`;
	}
	#renderStep(step, label, count, reachable, done) {
		const current = this.step === step;
		const live = step === "run" && isGenerating(this.services.studio.run);
		return b`<button
      type="button"
      class=${live ? "ss-is-live" : ""}
      aria-current=${current ? "step" : A}
      aria-disabled=${reachable ? "false" : "true"}
      @click=${() => reachable && (this.step = step)}
    >
      ${done ? icon("check") : A}${label}${count ? b` <span class="ss-count">${count}</span>` : A}${done ? b`<span class="ss-sr">, ${this.words.common.done}</span>` : A}
    </button>`;
	}
	#renderView() {
		const { phase } = this.services.studio.run;
		if (this.step === "story") return b`<ss-story
        .cleared=${this.cleared}
        @ss-restored=${() => this.cleared = void 0}
        @ss-go-to-frames=${() => this.step = "frames"}
      ></ss-story>`;
		if (this.unloadable) return this.#renderUnloadable();
		if (this.step === "run") return b`<ss-run
        @ss-view-sequence=${() => this.#openBoard({ tab: "slideshow" })}
        @ss-view-frame=${this.#viewFrame}
      ></ss-run>`;
		if (phase === "ValidationPending" || phase === "PromptGeneration") return b`<ss-producing></ss-producing>`;
		return b`<ss-frames @ss-go-to-story=${() => this.step = "story"}></ss-frames>`;
	}
	#renderUnloadable() {
		const again = b`<button
      type="button"
      class="ss-btn ss-btn-small"
      @click=${() => void this.#loadViews()}
    >
      ${this.words.common.tryAgain}
    </button>`;
		return b`<div class="ss-body">
      ${message({
			tone: "bad",
			...this.words.common.unreachable,
			actions: again
		})}
    </div>`;
	}
	#newStory() {
		const { studio, drafts } = this.services;
		this.step = "story";
		if (isGenerating(studio.run)) return;
		this.cleared = sequenceOf(studio.run) || drafts.draft.text === "" ? void 0 : drafts.draft;
		drafts.clear();
		studio.newStory();
	}
	#viewFrame;
	async #openBoard(options) {
		const { openBoard } = await import("./open-board-DfWJ_rCT.mjs");
		openBoard(this.services, this.words, options);
	}
	#keep;
	#onFiles(event) {
		event.preventDefault();
		const files = [...event.dataTransfer?.files ?? []];
		if (event.type === "drop" && files.length > 0) this.#openBoard({
			tab: "library",
			files
		});
	}
	#onKey(event) {
		if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
		event.preventDefault();
		const primary = this.querySelector(".ss-foot .ss-btn-primary");
		primary?.focus();
		primary?.click();
	}
};
__decorate([e({ context: servicesContext }), n$1({ attribute: false })], Panel.prototype, "services", void 0);
__decorate([e({ context: wordsContext }), n$1({ attribute: false })], Panel.prototype, "words", void 0);
__decorate([r()], Panel.prototype, "step", void 0);
__decorate([r()], Panel.prototype, "unloadable", void 0);
__decorate([r()], Panel.prototype, "cleared", void 0);
Panel = __decorate([t("ss-panel")], Panel);
// web/panel/open.ts
var opening;
var shown;
async function mount$1(container, host) {
	container.replaceChildren(await open(host));
}
async function open(host) {
	opening ??= create(host);
	try {
		return await opening;
	} catch (error) {
		opening = void 0;
		throw error;
	}
}
async function create(host) {
	shown = panelOn(await createServices(host), wordsFor(host.locale()));
	watchForErrors(globalThis, () => shown, showAgain);
	return shown;
}
function panelOn(services, words) {
	return Object.assign(new Panel(), {
		services,
		words
	});
}
function showAgain() {
	const broken = shown;
	if (!broken) return;
	shown = panelOn(broken.services, broken.words);
	opening = Promise.resolve(shown);
	broken.replaceWith(shown);
}
// web/services/comfy/page-host.ts
var tabId = "storySequence";
var pageHost = {
	fetchApi: (route, init) => api.fetchApi(route, init),
	apiUrl: (route) => api.apiURL(route),
	socketUrl,
	graphToPrompt: () => app.graphToPrompt(),
	canvasName: () => app.extensionManager.workflow?.activeWorkflow?.filename ?? "",
	showNode: async (id) => (await import("./canvas-nodes-rPC2ulxD.mjs")).showNode(id),
	subgraphsAround,
	setWorkflowExtra,
	locale,
	setting: (name) => app.extensionManager.setting.get(name),
	setTabBadge
};
function setWorkflowExtra(key, value) {
	const graph = app.rootGraph ?? app.graph;
	if (!graph) return;
	const { [key]: _before, ...others } = graph.extra ?? {};
	graph.extra = value === void 0 ? others : {
		...others,
		[key]: value
	};
	app.extensionManager.workflow?.activeWorkflow?.changeTracker?.checkState?.();
}
function subgraphsAround(id) {
	const titles = [];
	let graph = app.rootGraph ?? app.graph;
	for (const outer of id.split(":").slice(0, -1)) {
		const holder = graph?.getNodeById(outer);
		titles.push(holder?.title ?? `#${outer}`);
		graph = holder?.subgraph;
	}
	return titles;
}
function locale() {
	const chosen = app.extensionManager.setting.get("Comfy.Locale");
	return typeof chosen === "string" ? chosen : "en";
}
function socketUrl(clientId) {
	const url = new URL(api.apiURL("/ws").replace(/\/api\/ws$/u, "/ws"), location.href);
	url.protocol = location.protocol === "https:" ? "wss:" : "ws:";
	url.searchParams.set("clientId", clientId);
	return url.href;
}
function setTabBadge(text) {
	const tab = app.extensionManager.getSidebarTabs().find(({ id }) => id === tabId);
	if (tab) tab.iconBadge = text;
}
// web/page.ts
var page_exports = __exportAll({
	mount: () => mount,
	resume: () => resume
});
var mount = (container) => mount$1(container, pageHost);
async function resume() {
	await open(pageHost);
}
export { OPEN_KEY as A, openSlots as B, message as C, isFinished as D, emptyRun as E, hexOf as F, isAnothers as I, ComfyReader as L, newJobId as M, pageChance as N, isGenerating as O, summarySchema as P, flat as R, setRatio as S, scrollerOf as T, roles as _, sizeForFamily as a, parts as b, familyGrid as c, View as d, laterWords as f, base as g, text as h, withGuide as i, newFrameId as j, sequenceOf as k, usualStrength as l, failureDetails as m, mount, growWithText as n, sizeOf as o, numberField as p, canRun as r, resume, sizesFor as s, page_exports as t, choiceOf as u, buttons as v, __decorate as w, adoptStyles as x, fields as y, bindingOf as z };

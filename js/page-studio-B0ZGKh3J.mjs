import { _ as string, b as unknown, d as number, f as object, i as array, l as looseObject, p as optional, u as nullable } from "./schemas-COVJLYV_.mjs";
import { t as renderFrame } from "./render-Cwhu1xWt.mjs";
import { C as newFrameId, E as migrate, S as OPEN_KEY, T as pageChance, b as isGenerating, v as emptyRun, w as newJobId, x as sequenceOf, y as isFinished } from "./page-CAUMEkyu.mjs";
import { t as Truth } from "./truth-D89L7Mdz.mjs";
import { a as framesToDraw, c as openTakes, i as findTake, l as plan, n as changeTake, o as isOpen, r as failedFrames, s as lastTake, t as activeTake, u as seedFor } from "./takes-S46TEMbH.mjs";
import { n as pageClock, t as isoNow } from "./clock-DDrDDB6K.mjs";
import { r as ok, t as fail } from "./failure-B31cjZht.mjs";
import { n as familyGrid } from "./aspects-Cn1kEA9V.mjs";
import { o as frameGraph, s as outputNode, t as frameValues } from "./frame-values-BO2H-txx.mjs";
import { t as gridOf } from "./size-grid-BBrFK0gL.mjs";
import { n as completeKnown } from "./object-info-CSt8YxAg.mjs";
import { i as spanFor, n as measureKey, r as measuredDurations, t as estimateBefore } from "./estimate-BXdJB_VX.mjs";
import { t as checkDraft } from "./draft-5OeQDvFT.mjs";
import { t as applyEdit } from "./edit-DhS6vBci.mjs";
// web/services/comfy/messages.ts
var envelopeSchema = looseObject({
	type: string(),
	data: unknown()
});
var jobSchema = looseObject({ prompt_id: string() });
var executingSchema = looseObject({
	prompt_id: string(),
	node: optional(nullable(string()))
});
var progressSchema = looseObject({
	prompt_id: string(),
	value: number(),
	max: number()
});
var metadataSchema = looseObject({
	prompt_id: optional(string()),
	image_type: optional(string())
});
function readMessage(text) {
	const envelope = envelopeSchema.safeParse(parsed(text));
	if (!envelope.success) return void 0;
	const { type, data } = envelope.data;
	switch (type) {
		case "status": return { type: "status" };
		case "execution_start": return about(data, "started");
		case "executing": return readExecuting(data);
		case "progress": return readProgress(data);
		case "execution_success":
		case "execution_error":
		case "execution_interrupted": return about(data, "over");
		default: return;
	}
}
function about(data, type) {
	const job = jobSchema.safeParse(data);
	return job.success ? {
		type,
		jobId: job.data.prompt_id
	} : void 0;
}
function readExecuting(data) {
	const read = executingSchema.safeParse(data);
	if (!read.success || read.data.node === void 0) return void 0;
	return {
		type: read.data.node === null ? "over" : "started",
		jobId: read.data.prompt_id
	};
}
function readProgress(data) {
	const read = progressSchema.safeParse(data);
	if (!read.success) return void 0;
	const { prompt_id: jobId, value, max } = read.data;
	return {
		type: "progressed",
		jobId,
		value,
		max
	};
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function readPreview(buffer) {
	if (buffer.byteLength < 8) return void 0;
	const view = new DataView(buffer);
	const kind = view.getUint32(0);
	const second = view.getUint32(4);
	if (kind === 1) return {
		mime: second === 2 ? "image/png" : "image/jpeg",
		bytes: new Uint8Array(buffer, 8)
	};
	if (kind !== 4 || 8 + second > buffer.byteLength) return void 0;
	const metadata = metadataSchema.safeParse(parsed(new TextDecoder().decode(new Uint8Array(buffer, 8, second))));
	if (!metadata.success) return void 0;
	const { prompt_id: jobId, image_type: mime = "image/jpeg" } = metadata.data;
	if (!mime.startsWith("image/") || mime.includes("svg")) return void 0;
	return {
		mime,
		bytes: new Uint8Array(buffer, 8 + second),
		...jobId !== void 0 && { jobId }
	};
}
// web/services/comfy/socket.ts
var handshake = JSON.stringify({
	type: "feature_flags",
	data: { supports_preview_metadata: true }
});
var ComfySocket = class {
	clientId;
	openedMs = 0;
	lastHeardMs = 0;
	state = "off";
	#host;
	#clock;
	#open;
	#listener;
	#socket;
	#wanted = false;
	#failures = 0;
	#stopWaiting;
	constructor(host, clock, clientId, listener, open = browserSocket) {
		this.#host = host;
		this.#clock = clock;
		this.clientId = clientId;
		this.#listener = listener;
		this.#open = open;
	}
	want() {
		if (this.#wanted) return;
		this.#wanted = true;
		this.#connect();
	}
	close() {
		this.#wanted = false;
		this.#stopWaiting?.();
		this.#socket?.close();
		this.#socket = void 0;
		this.#become("off");
	}
	#connect() {
		const socket = this.#tryOpen();
		if (!socket) return this.#lost();
		this.#socket = socket;
		socket.binaryType = "arraybuffer";
		socket.addEventListener("open", () => {
			if (socket !== this.#socket) return;
			this.#failures = 0;
			socket.send(handshake);
			this.openedMs = this.#clock.now();
			this.#become("open");
		});
		socket.addEventListener("message", (message) => {
			if (message instanceof MessageEvent) this.#hear(socket, message.data);
		});
		socket.addEventListener("close", () => {
			if (socket === this.#socket) this.#lost();
		});
	}
	#tryOpen() {
		try {
			return this.#open(this.#host.socketUrl(this.clientId));
		} catch {
			return;
		}
	}
	#hear(socket, data) {
		if (socket !== this.#socket) return;
		if (typeof data === "string") {
			const event = readMessage(data);
			if (event && event.type !== "status") this.lastHeardMs = this.#clock.now();
			if (event) this.#listener.event(event);
		} else if (data instanceof ArrayBuffer) {
			const preview = readPreview(data);
			if (!preview) return;
			this.lastHeardMs = this.#clock.now();
			this.#listener.preview(preview);
		}
	}
	#lost() {
		this.#socket = void 0;
		this.#become("off");
		if (!this.#wanted) return;
		const delay = Math.min(3e4, 500 * 2 ** this.#failures++);
		this.#stopWaiting = this.#clock.after(delay, () => {
			if (this.#wanted && !this.#socket) this.#connect();
		});
	}
	#become(state) {
		if (state === this.state) return;
		this.state = state;
		this.#listener.state(state);
	}
};
function browserSocket(url) {
	return new WebSocket(url);
}
// web/services/library/sequence-writer.ts
var ONE_WRITE_EVERY = 1e3;
var TRY_AGAIN_AT_MOST = 3e4;
var SequenceWriter = class extends EventTarget {
	saving = "saved";
	conflicting;
	#shim;
	#db;
	#clock;
	#latest;
	#revision = 0;
	#writing;
	#stopWaiting;
	#lastWriteMs = 0;
	#failures = 0;
	#kept = true;
	constructor(shim, db, clock) {
		super();
		this.#shim = shim;
		this.#db = db;
		this.#clock = clock;
	}
	begin(sequence) {
		this.#stopWaiting?.();
		this.#latest = void 0;
		this.#revision = sequence.revision;
		this.#failures = 0;
		this.conflicting = void 0;
		this.#say("saved");
	}
	async write(sequence, now) {
		this.#latest = sequence;
		const due = this.#lastWriteMs + ONE_WRITE_EVERY - this.#clock.now();
		this.#schedule(now ? 0 : Math.max(0, due));
		this.#kept = await this.#db.keepDocument(sequence.id, this.#stamped(sequence), false);
		return this.#kept;
	}
	warn(failure) {
		this.#say(failure);
	}
	async flush() {
		this.#stopWaiting?.();
		await this.#writing;
		if (this.#latest) await this.#start();
	}
	dispose() {
		this.#stopWaiting?.();
	}
	#stamped(sequence) {
		return {
			...sequence,
			revision: this.#revision + 1
		};
	}
	#schedule(ms) {
		this.#stopWaiting?.();
		if (ms <= 0 && !this.#writing) return void this.#start();
		this.#stopWaiting = this.#clock.after(Math.max(ms, 20), () => {
			if (this.#writing) this.#schedule(20);
			else this.#start();
		});
	}
	#start() {
		this.#writing ??= this.#writeLatest().finally(() => {
			this.#writing = void 0;
		});
		return this.#writing;
	}
	async #writeLatest() {
		const latest = this.#latest;
		if (!latest) return;
		this.#latest = void 0;
		this.#lastWriteMs = this.#clock.now();
		this.#say("saving");
		const document = this.#stamped(latest);
		const written = await this.#shim.save(document, this.#revision);
		if (written.ok) return this.#saved(document);
		if (written.failure.code === "conflict") return this.#conflict(document);
		this.#failed(latest, written.failure);
	}
	async #saved(document) {
		this.#revision = document.revision;
		this.#failures = 0;
		await this.#db.keepDocument(document.id, document, true);
		if (!this.#latest) this.#say("saved");
	}
	async #conflict(document) {
		const stored = await this.#shim.load(document.id);
		if (!stored.ok) return this.#failed(document, stored.failure);
		this.#revision = stored.value.revision;
		if (stored.value.updatedAt === document.updatedAt) return this.#saved({
			...document,
			revision: this.#revision
		});
		this.conflicting = stored.value;
		this.#say({ code: "conflict" });
	}
	#failed(document, failure) {
		this.#latest ??= document;
		const wait = Math.min(TRY_AGAIN_AT_MOST, 1e3 * 2 ** this.#failures++);
		this.#schedule(wait);
		if (!this.#kept) return this.#say({
			...failure,
			code: "storage-full"
		});
		this.#say(failure.code === "disk-full" ? failure : {
			...failure,
			code: "not-saved-yet"
		});
	}
	#say(saving) {
		this.saving = saving;
		this.dispatchEvent(new Event("change"));
	}
};
// web/services/run/driver.ts
var HEARTBEAT = 5e3;
var STALE_AFTER = 2e4;
var LEASE = "lease";
var leaseSchema = object({
	sequenceId: string(),
	holder: string(),
	atMs: number()
});
var Driver = class {
	#db;
	#clock;
	#holder;
	#locks;
	#sequenceId;
	#release;
	#stopBeating;
	constructor(db, clock, holder, locks) {
		this.#db = db;
		this.#clock = clock;
		this.#holder = holder;
		this.#locks = locks;
	}
	drives(sequenceId) {
		return this.#sequenceId === sequenceId;
	}
	async acquire(sequenceId, steal = false) {
		if (this.drives(sequenceId)) return true;
		this.release();
		const got = this.#locks ? await this.#lock(this.#locks, sequenceId, steal) : await this.#lease(sequenceId, steal);
		if (got) this.#sequenceId = sequenceId;
		return got;
	}
	release() {
		const sequenceId = this.#sequenceId;
		this.#sequenceId = void 0;
		this.#release?.();
		this.#release = void 0;
		this.#stopBeating?.();
		if (sequenceId !== void 0 && !this.#locks) this.#db.set(LEASE, null);
	}
	#lock(locks, sequenceId, steal) {
		return new Promise((resolve) => {
			locks.request(`story-sequence:${sequenceId}`, steal ? { steal } : { ifAvailable: true }, (lock) => {
				resolve(lock !== null);
				if (!lock) return void 0;
				return new Promise((release) => {
					this.#release = release;
				});
			}).catch(() => {
				if (this.drives(sequenceId)) this.#sequenceId = void 0;
				resolve(false);
			});
		});
	}
	async #lease(sequenceId, steal) {
		const lease = leaseSchema.safeParse(await this.#db.get(LEASE).catch(() => void 0));
		if (!(!lease.success || lease.data.holder === this.#holder || this.#isStale(lease.data.atMs)) && !steal) return false;
		await this.#beat(sequenceId);
		const now = leaseSchema.safeParse(await this.#db.get(LEASE));
		return now.success && now.data.holder === this.#holder;
	}
	#isStale(atMs) {
		return this.#clock.now() - atMs > STALE_AFTER;
	}
	async #beat(sequenceId) {
		await this.#db.set(LEASE, {
			sequenceId,
			holder: this.#holder,
			atMs: this.#clock.now()
		});
		this.#stopBeating = this.#clock.after(HEARTBEAT, () => void this.#beatAgain(sequenceId));
	}
	async #beatAgain(sequenceId) {
		if (!this.drives(sequenceId)) return;
		const lease = leaseSchema.safeParse(await this.#db.get(LEASE).catch(() => void 0));
		if (lease.success && lease.data.holder !== this.#holder) this.#sequenceId = void 0;
		else await this.#beat(sequenceId);
	}
};
// web/services/run/effects.ts
var Effects = class {
	#parts;
	#producing;
	#kept = Promise.resolve();
	constructor(parts) {
		this.#parts = parts;
	}
	kept() {
		return this.#kept;
	}
	end() {
		this.#parts.outbox.end();
	}
	perform(effect) {
		const { outbox } = this.#parts;
		switch (effect.do) {
			case "check-engine":
				this.#checkEngine(effect);
				return;
			case "make-prompts":
				this.#makePrompts(effect);
				return;
			case "stop-prompts": return this.#producing?.abort();
			case "save": return this.#save(effect.now);
			case "submit":
				outbox.submit(effect.jobIds, effect.fresh);
				return;
			case "take-back":
				outbox.takeBack(effect.jobIds);
				return;
			case "cancel-jobs":
				outbox.cancel(effect.jobIds);
				return;
			case "retry-later": return this.#retryLater(effect);
		}
	}
	attempts(sequence, frames) {
		const { chance } = this.#parts;
		return frames.map((frame) => ({
			frameId: frame.id,
			jobId: newJobId(chance),
			seed: seedFor(sequence.settings, frame, chance.number())
		}));
	}
	async #checkEngine({ attempt, draft }) {
		const { desk, checkEngine } = this.#parts;
		const checked = await checkEngine(draft);
		if (checked.ok) return desk.report({
			type: "draft-accepted",
			attempt,
			engine: checked.engine
		});
		const { problems, failure } = checked;
		desk.report({
			type: "draft-refused",
			attempt,
			problems,
			...failure && { failure }
		});
	}
	async #makePrompts({ attempt, draft, engine }) {
		const { desk, makePrompts, writer } = this.#parts;
		this.#producing?.abort();
		const controller = new AbortController();
		this.#producing = controller;
		const made = await makePrompts(draft, engine, controller.signal, (writing) => {
			if (!controller.signal.aborted) desk.report({
				type: "prompts-written",
				attempt,
				writing
			});
		});
		if (controller.signal.aborted) return;
		if (!made.ok) return desk.report({
			type: "prompts-failed",
			attempt,
			failure: made.failure
		});
		writer.begin(made.value);
		desk.report({
			type: "prompts-made",
			attempt,
			sequence: made.value
		});
	}
	#save(now) {
		const sequence = sequenceOf(this.#parts.desk.run);
		if (sequence) this.#kept = this.#parts.writer.write(sequence, now);
	}
	#retryLater({ frameId, failedJobId, delayMs }) {
		const { desk, clock } = this.#parts;
		clock.after(delayMs, () => {
			const sequence = sequenceOf(desk.run);
			const frame = sequence?.frames.find(({ id }) => id === frameId);
			const [attempt] = sequence && frame ? this.attempts(sequence, [frame]) : [];
			if (attempt) desk.report({
				type: "retry-due",
				failedJobId,
				attempt,
				at: isoNow(clock)
			});
		});
	}
};
// web/core/graph/rough-graph.ts
function roughGraph() {
	return {
		graph: {
			load: {
				class_type: "LoadImage",
				inputs: { image: "" },
				_meta: { title: "Rough" }
			},
			save: {
				class_type: "SaveImage",
				inputs: {
					images: ["load", 0],
					filename_prefix: ""
				},
				_meta: { title: "Save" }
			}
		},
		binding: {
			version: 1,
			slots: {
				picture: [{
					node: "load",
					input: "image"
				}],
				prefix: [{
					node: "save",
					input: "filename_prefix"
				}]
			},
			output: "save"
		}
	};
}
// web/services/comfy/shipped-graphs.ts
async function shippedOffers(info) {
	const [{ sidecars }, { shippedChoices }] = await Promise.all([import("./shipped-sidecars-Cw40psxb.mjs"), import("./shipped-choices-GFr4HKjU.mjs")]);
	return shippedChoices(sidecars, info);
}
async function shippedGraphOf(id) {
	const [{ sidecars }, { graphFiles }] = await Promise.all([import("./shipped-sidecars-Cw40psxb.mjs"), import("./shipped-files-eXL_cEmI.mjs")]);
	const sidecar = sidecars.find((one) => one.id === id);
	const graph = graphFiles[id];
	return sidecar && graph && {
		graph,
		sidecar
	};
}
async function shippedBound(engine, family, info) {
	const shipped = await shippedGraphOf(engine.graph);
	if (!shipped) return fail("not-found", { name: engine.graph });
	const { shippedGraph } = await import("./shipped-C2HfS51G.mjs");
	return shippedGraph(engine, family, shipped, info);
}
// web/services/run/bound-graph.ts
async function boundGraph({ engine, story }, describe) {
	if (engine.kind === "rough") return ok(roughGraph());
	const info = await describe();
	if (engine.kind === "canvas") {
		const { graph, binding } = engine;
		return ok(info.ok ? {
			graph: completeKnown(graph, info.value),
			binding,
			info: info.value
		} : {
			graph,
			binding
		});
	}
	if (!info.ok) return info;
	const bound = await shippedBound(engine, story.family, info.value);
	return bound.ok ? ok({
		...bound.value,
		info: info.value
	}) : bound;
}
// web/services/run/job-builder.ts
var UPLOADS = "story-sequence";
function prefixOf(sequence, frame, take) {
	const number = String(frame.frameNumber).padStart(3, "0");
	return `sequences/${sequence.id}/frames/frame-${number}_take-${take.number}`;
}
function expectedImage(prefix) {
	const slash = prefix.lastIndexOf("/");
	return {
		filename: `${prefix.slice(slash + 1)}_00001_.png`,
		subfolder: prefix.slice(0, slash),
		type: "output"
	};
}
var JobBuilder = class {
	#client;
	#info;
	#rasterise;
	constructor(client, info, rasterise) {
		this.#client = client;
		this.#info = info;
		this.#rasterise = rasterise;
	}
	outputOf({ engine }) {
		if (engine.kind === "canvas") return outputNode(engine.binding);
		return engine.kind === "rough" ? outputNode(roughGraph().binding) : "";
	}
	async build(sequence, frame, take, clientId) {
		const bound = await boundGraph(sequence, this.#info);
		if (!bound.ok) return bound;
		const picture = await this.#picture(sequence, frame, take);
		if (!picture.ok) return picture;
		const { graph, binding, info } = bound.value;
		const values = frameValues(sequence, frame, binding, gridFor(sequence, bound.value), {
			prompt: take.prompt,
			seed: take.seed,
			prefix: prefixOf(sequence, frame, take),
			picture: picture.value
		});
		const filled = frameGraph({
			graph,
			binding,
			info,
			...values
		});
		const note = noteOf(sequence, frame, take);
		return ok({
			jobId: take.jobId,
			clientId,
			graph: filled,
			output: outputNode(binding),
			note
		});
	}
	async #picture(sequence, frame, take) {
		if (sequence.engine.kind !== "rough") return ok(void 0);
		const { width, height } = sequence.settings;
		const blob = await this.#rasterise(frame.shot, sequence.bible, {
			width,
			height
		}, frame.frameNumber);
		if (!blob.ok) return blob;
		return this.#client.upload(blob.value, `${take.jobId}.png`, "temp", UPLOADS);
	}
};
var gridFor = ({ story }, { graph, binding, info = {} }) => gridOf(graph, binding, info, familyGrid(story.family));
function noteOf(sequence, frame, take) {
	return {
		format: 1,
		sequence: sequence.id,
		frame: frame.id,
		frameNumber: frame.frameNumber,
		take: take.number,
		jobId: take.jobId,
		prompt: take.prompt,
		seed: take.seed
	};
}
// web/services/run/knocker.ts
var KNOCK_EVERY = 5e3;
var Knocker = class {
	#desk;
	#truth;
	#clock;
	#goOn;
	#stopWaiting;
	constructor(desk, truth, clock, goOn) {
		this.#desk = desk;
		this.#truth = truth;
		this.#clock = clock;
		this.#goOn = goOn;
	}
	follow() {
		if (!this.#isWanted()) return this.stop();
		this.#stopWaiting ??= this.#clock.after(KNOCK_EVERY, () => void this.#knock());
	}
	stop() {
		this.#stopWaiting?.();
		this.#stopWaiting = void 0;
	}
	#isWanted() {
		const { run } = this.#desk;
		return isGenerating(run) && run.phase === "Paused" && run.sequence.run?.stopped?.code === "server-unreachable";
	}
	async #knock() {
		const answered = await this.#truth.anythingRuns();
		this.#stopWaiting = void 0;
		if (answered.ok && this.#isWanted()) this.#goOn();
		this.follow();
	}
};
// web/services/run/measures.ts
var KEY = "measured";
var storedSchema = array(object({
	key: string(),
	durationsMs: array(number())
}));
var Measures = class {
	#db;
	runs = [];
	constructor(db) {
		this.#db = db;
	}
	async open() {
		const stored = storedSchema.safeParse(await this.#db.get(KEY).catch(() => void 0));
		this.runs = stored.success ? stored.data : [];
	}
	add(sequence) {
		const times = measuredDurations(sequence);
		if (times.length === 0) return;
		const key = measureKey(sequence);
		const before = this.runs.find((run) => run.key === key)?.durationsMs ?? [];
		const others = this.runs.filter((run) => run.key !== key);
		this.runs = [...others, {
			key,
			durationsMs: [...before, ...times].slice(-30)
		}].slice(-40);
		this.#db.set(KEY, this.runs);
	}
};
// web/core/run/causes.ts
var everybodysCodes = new Set([
	"server-unreachable",
	"server-restarted",
	"server-not-running-jobs",
	"removed-from-queue",
	"missing-model",
	"missing-node",
	"bad-graph",
	"slot-open",
	"disk-full",
	"sign-in-again",
	"unexpected-answer",
	"other-tab-drives"
]);
var isEverybodysFault = (failure) => everybodysCodes.has(failure.code);
var passing = /time[d ]?-?out|connection (?:reset|refused|aborted|error)|ConnectionError|too many requests|\b(?:429|502|503|504)\b|temporarily/i;
var triesByCode = new Map([
	["out-of-memory", 2],
	["no-image", 2],
	["frame-error", 2]
]);
function triesFor(failure) {
	const mayPass = passing.test(`${failure.about?.["type"] ?? ""} ${failure.detail ?? ""}`);
	return failure.code === "frame-error" && mayPass ? 3 : triesByCode.get(failure.code) ?? 1;
}
function backoff(attempt, chance, retryAfterMs = 0) {
	const step = Math.min(3e4, 1e3 * 2 ** (attempt - 1));
	return retryAfterMs > 0 ? retryAfterMs + chance * 1e3 : step * (.5 + chance * .5);
}
// web/services/run/outbox.ts
var SENDS = 5;
var Outbox = class {
	#parts;
	#last = Promise.resolve();
	#unsure = new Set();
	#wake;
	#ended = false;
	constructor(parts) {
		this.#parts = parts;
	}
	submit(jobIds, fresh) {
		return this.#add(() => this.#submitAll(jobIds, fresh));
	}
	takeBack(jobIds) {
		return this.#add(() => this.#takeBackAll(jobIds));
	}
	cancel(jobIds) {
		return this.#add(() => this.#cancelAll(jobIds));
	}
	end() {
		this.#ended = true;
		this.#wake?.();
	}
	#add(task) {
		this.#wake?.();
		this.#last = this.#last.then(task);
		return this.#last;
	}
	async #submitAll(jobIds, fresh) {
		const { db, kept } = this.#parts;
		await kept();
		const takes = (fresh ? jobIds : await this.#withoutKnown(jobIds)).flatMap((id) => this.#wanted(id) ?? []);
		await db.intend(takes.map((found) => this.#intent(found)));
		for (const { take } of takes) await this.#send(take.jobId);
	}
	#intent({ frame, take }) {
		const run = this.#generating();
		return {
			jobId: take.jobId,
			sequenceId: run?.sequence.id ?? "",
			frameId: frame.id,
			take: take.number,
			at: isoNow(this.#parts.clock)
		};
	}
	async #withoutKnown(jobIds) {
		const run = this.#generating();
		if (!run) return [];
		const { db, watcher } = this.#parts;
		const intended = new Set((await db.intents(run.sequence.id)).map(({ jobId }) => jobId));
		const maybeSent = jobIds.filter((id) => !db.lasting || intended.has(id));
		const doubtful = maybeSent.filter((id) => !watcher.isAbsent(id));
		const known = doubtful.length > 0 ? await this.#lookUp(doubtful) : new Set();
		const drawn = await watcher.adopt(maybeSent.filter((id) => watcher.isAbsent(id)));
		return jobIds.filter((id) => !known.has(id) && !drawn.has(id));
	}
	async #lookUp(jobIds) {
		const known = new Set();
		while (jobIds.some((id) => this.#wanted(id))) {
			const seen = await this.#parts.watcher.find(jobIds);
			if (!seen) {
				await this.#rest(1e3);
				continue;
			}
			for (const [id, sighting] of seen) {
				this.#parts.watcher.tell(id, sighting);
				if (sighting.at !== "nowhere") known.add(id);
			}
			break;
		}
		return known;
	}
	async #send(jobId) {
		const { desk, client, watcher, chance } = this.#parts;
		for (let tries = 1;; tries++) {
			const request = await this.#request(jobId);
			if (!request) return;
			watcher.sent(jobId);
			const sent = await client.queue(request);
			if (sent.sent === "yes") {
				this.#unsure.delete(jobId);
				return desk.report({
					type: "queued",
					jobId
				});
			}
			if (sent.sent === "no") return this.#refused(jobId, sent);
			this.#unsure.add(jobId);
			if (tries >= SENDS) return this.#stop(sent.failure);
			await this.#rest(backoff(tries, chance.number(), sent.retryAfterMs));
			if ((await this.#lookUp([jobId])).has(jobId)) return void this.#unsure.delete(jobId);
		}
	}
	async #request(jobId) {
		const { builder, clientId, drives } = this.#parts;
		const found = this.#wanted(jobId);
		const run = this.#generating();
		if (!found || !run) return void 0;
		if (!drives()) return this.#stop({ code: "other-tab-drives" });
		const request = await builder.build(run.sequence, found.frame, found.take, clientId);
		if (request.ok) return this.#wanted(jobId) && request.value;
		this.#refused(jobId, {
			failure: request.failure,
			whose: "all"
		});
	}
	#refused(jobId, { failure, whose }) {
		if (whose === "all" && isEverybodysFault(failure)) return this.#stop(failure);
		const { desk, clock, chance } = this.#parts;
		const outcome = {
			state: "failed",
			failure
		};
		desk.report({
			type: "settled",
			jobId,
			outcome,
			at: isoNow(clock),
			chance: chance.number()
		});
	}
	#stop(failure) {
		this.#parts.desk.report({
			type: "stopped",
			failure,
			at: isoNow(this.#parts.clock)
		});
	}
	async #takeBackAll(jobIds) {
		const { client, watcher } = this.#parts;
		for (let tries = 1; tries <= SENDS; tries++) {
			const run = this.#generating();
			const sent = jobIds.filter((id) => this.#unsure.has(id) || this.#isOnServer(id));
			if (run?.phase !== "Paused" || sent.length === 0) return;
			if ((await client.dequeue(sent)).ok) {
				watcher.tookBack(sent);
				return watcher.look();
			}
			await this.#rest(backoff(tries, this.#parts.chance.number()));
		}
	}
	async #cancelAll(jobIds) {
		const { client, watcher } = this.#parts;
		await this.#reportUnsent(jobIds);
		let stoppedMs = 0;
		for (let tries = 1; this.#generating()?.cancelling && this.#onServer(jobIds).length > 0; tries++) {
			const open = this.#onServer(jobIds);
			if ((await client.dequeue(open)).ok) watcher.tookBack(open);
			await watcher.look();
			const running = this.#running(jobIds);
			if (running !== void 0 && this.#parts.clock.now() - stoppedMs > 2e3) {
				stoppedMs = this.#parts.clock.now();
				await client.stopRunning(running);
			}
			if (this.#onServer(jobIds).length > 0) await this.#rest(Math.min(150 * tries, 2e3));
		}
	}
	async #reportUnsent(jobIds) {
		const { desk, clock, watcher, db } = this.#parts;
		const intents = await db.intents(this.#generating()?.sequence.id ?? "");
		const intended = new Set(intents.map(({ jobId }) => jobId));
		const planned = () => jobIds.filter((id) => this.#stateOf(id) === "planned");
		const doubtful = planned().filter((id) => !db.lasting || this.#unsure.has(id) || intended.has(id));
		for (const [id, sighting] of await this.#findAnyhow(doubtful)) watcher.tell(id, sighting);
		const unsent = planned();
		if (unsent.length > 0) desk.report({
			type: "taken-back",
			jobIds: unsent,
			at: isoNow(clock)
		});
	}
	async #findAnyhow(jobIds) {
		if (jobIds.length === 0) return new Map();
		while (!this.#ended) {
			const seen = await this.#parts.watcher.find(jobIds);
			if (seen) return seen;
			await this.#rest(1e3);
		}
		return new Map();
	}
	#generating() {
		const run = this.#parts.desk.run;
		return isGenerating(run) && !this.#ended ? run : void 0;
	}
	#stateOf(jobId) {
		const run = this.#generating();
		return run && findTake(run.sequence, jobId)?.take.state;
	}
	#wanted(jobId) {
		const run = this.#generating();
		if (!run || run.phase === "Paused" || run.cancelling) return void 0;
		const found = findTake(run.sequence, jobId);
		return found?.take.state === "planned" ? found : void 0;
	}
	#isOnServer(jobId) {
		const state = this.#stateOf(jobId);
		return state === "queued" || state === "running";
	}
	#onServer(jobIds) {
		return jobIds.filter((id) => this.#isOnServer(id));
	}
	#running(jobIds) {
		const run = this.#generating();
		return (run ? openTakes(run.sequence) : []).find(({ take }) => take.state === "running" && jobIds.includes(take.jobId))?.take.jobId;
	}
	async #rest(ms) {
		await new Promise((resolve) => {
			const stop = this.#parts.clock.after(ms, resolve);
			this.#wake = () => {
				stop();
				resolve();
			};
		});
		this.#wake = void 0;
	}
};
// web/core/time.ts
var millisOf = (isoTime) => Date.parse(isoTime);
// web/core/run/progress.ts
function progressOf(run, nowMs) {
	const sequence = sequenceOf(run);
	if (!sequence) return void 0;
	const generating = isGenerating(run) ? run : void 0;
	const frames = sequence.frames.map((frame) => frameProgress(frame, generating));
	const count = (...states) => frames.filter(({ state }) => states.includes(state)).length;
	const open = count("waiting", "queued", "running");
	return {
		total: frames.length,
		done: count("done"),
		failed: count("failed"),
		cancelled: count("cancelled"),
		open,
		current: generating ? currentFrame(frames) : null,
		frames,
		elapsedMs: elapsed(run, nowMs),
		remaining: generating ? remaining(generating, open, nowMs) : null
	};
}
function frameProgress(frame, run) {
	const take = lastTake(frame);
	const live = run?.live && take?.jobId === run.live.jobId && take.state === "running" ? run.live : void 0;
	return {
		id: frame.id,
		number: frame.frameNumber,
		state: stateOf(frame, run),
		...live && {
			step: {
				value: live.value,
				max: live.max
			},
			ratio: ratioOf(live)
		},
		...take?.durationMs !== void 0 && { seconds: take.durationMs / 1e3 },
		...take?.failure && { failure: take.failure }
	};
}
var ratioOf = ({ value, max }) => max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
function stateOf(frame, run) {
	const take = lastTake(frame);
	if (!take) return "waiting";
	switch (take.state) {
		case "planned": return "waiting";
		case "queued":
		case "running":
		case "done": return take.state;
		case "cancelled": return frame.activeTake === null ? "cancelled" : "done";
		case "failed":
		case "interrupted":
		case "lost": return run?.retries.some(({ failedJobId }) => failedJobId === take.jobId) ? "waiting" : "failed";
	}
}
function currentFrame(frames) {
	const first = (state) => frames.find((frame) => frame.state === state);
	return (first("running") ?? first("queued") ?? first("waiting"))?.number ?? null;
}
function elapsed(run, nowMs) {
	const record = sequenceOf(run)?.run;
	if (!record) return 0;
	const end = record.finishedAt === void 0 ? nowMs : millisOf(record.finishedAt);
	return Math.max(0, end - millisOf(record.startedAt));
}
function remaining(run, open, nowMs) {
	if (run.phase === "Paused" || run.cancelling) return null;
	const runningMs = run.sequence.frames.some((frame) => frame.takes.some((take) => isOpen(take) && take.state === "running")) && run.runningSince !== void 0 ? Math.max(0, nowMs - run.runningSince) : 0;
	return spanFor(measuredDurations(run.sequence), open, runningMs);
}
// web/core/run/generating.ts
function start(run, { attempts, at }) {
	if (run.phase !== "PromptsReview" && !isFinished(run)) return [run, []];
	const planned = plan(run.sequence, attempts, at);
	const ids = jobsOf(planned, attempts);
	if (ids.length === 0) return [run, []];
	const record = {
		state: "active",
		startedAt: at,
		frames: planned.frames.filter(({ takes }) => takes.some(isOpen)).map(({ id }) => id)
	};
	return [{
		phase: "QueuedForGeneration",
		sequence: {
			...planned,
			run: record,
			status: "generating",
			updatedAt: at
		},
		connection: "off",
		retries: []
	}, [{
		do: "save",
		now: true
	}, {
		do: "submit",
		jobIds: ids,
		fresh: true
	}]];
}
function jobsOf(sequence, attempts) {
	const wanted = new Set(attempts.map(({ jobId }) => jobId));
	return openTakes(sequence).flatMap(({ take }) => wanted.has(take.jobId) ? [take.jobId] : []);
}
function phaseOf(sequence) {
	const record = sequence.run;
	if (record?.state === "paused") return "Paused";
	const takes = sequence.frames.flatMap((frame) => frame.takes);
	if (takes.some(({ state }) => state === "running")) return "GeneratingFrame";
	const since = record?.startedAt ?? "";
	return takes.some(({ state, at }) => state === "done" && at >= since) ? "FrameComplete" : "QueuedForGeneration";
}
function withSequence(run, sequence) {
	return sequence === run.sequence ? run : {
		...run,
		sequence,
		phase: phaseOf(sequence)
	};
}
function withRecord(sequence, change, at) {
	return sequence.run ? {
		...sequence,
		run: {
			...sequence.run,
			...change
		},
		updatedAt: at
	} : sequence;
}
function queued(run, { jobId }) {
	if (!isGenerating(run) || findTake(run.sequence, jobId)?.take.state !== "planned") return [run, []];
	return [withSequence(run, changeTake(run.sequence, jobId, { state: "queued" })), [{
		do: "save",
		now: false
	}]];
}
function running(run, { jobId, nowMs }) {
	if (!isGenerating(run)) return [run, []];
	const take = findTake(run.sequence, jobId)?.take;
	if (!take || !isOpen(take) || take.state === "running") return [run, []];
	const { live: _, ...rest } = withSequence(run, changeTake(run.sequence, jobId, { state: "running" }));
	return [{
		...rest,
		runningSince: nowMs
	}, []];
}
function heard(run, event) {
	if (!isGenerating(run)) return [run, []];
	if (event.type === "connection") return event.connection === run.connection ? [run, []] : [{
		...run,
		connection: event.connection
	}, []];
	const { jobId, value, max } = event;
	if (findTake(run.sequence, jobId)?.take.state !== "running") return [run, []];
	return [{
		...run,
		live: {
			jobId,
			value,
			max
		}
	}, []];
}
function pause(run, { at }) {
	if (!isGenerating(run) || run.phase === "Paused" || run.cancelling) return [run, []];
	const sequence = withRecord(run.sequence, { state: "paused" }, at);
	const jobIds = openTakes(sequence).map(({ take }) => take.jobId);
	return [withSequence(run, sequence), [{
		do: "save",
		now: true
	}, {
		do: "take-back",
		jobIds
	}]];
}
function resume(run, { attempts, at }) {
	if (isFinished(run)) return start(run, {
		type: "start",
		attempts,
		at
	});
	if (!isGenerating(run) || run.phase !== "Paused" || !run.sequence.run || run.cancelling) return [run, []];
	const { stopped: _, ...record } = run.sequence.run;
	const jobIds = openTakes(run.sequence).filter(({ take }) => take.state === "planned").map(({ take }) => take.jobId);
	const planned = plan(run.sequence, attempts, at);
	const sequence = {
		...planned,
		run: {
			...record,
			state: "active"
		},
		status: "generating",
		updatedAt: at
	};
	const effects = [{
		do: "save",
		now: true
	}];
	if (jobIds.length > 0) effects.push({
		do: "submit",
		jobIds,
		fresh: false
	});
	const added = jobsOf(planned, attempts);
	if (added.length > 0) effects.push({
		do: "submit",
		jobIds: added,
		fresh: true
	});
	return [withSequence(run, sequence), effects];
}
// web/core/run/retry.ts
function triesOf(sequence, frame) {
	const since = sequence.run?.startedAt ?? "";
	return frame.takes.filter(({ state, at }) => state === "failed" && at >= since).length;
}
function retryOf(run, frameId, failedJobId, failure, chance) {
	const frame = run.sequence.frames.find(({ id }) => id === frameId);
	if (!frame) return void 0;
	const tries = triesOf(run.sequence, frame);
	if (tries >= triesFor(failure)) return void 0;
	const delayMs = backoff(tries, chance);
	const retries = [...run.retries, {
		frameId,
		failedJobId
	}];
	return {
		run: {
			...run,
			retries
		},
		effect: {
			do: "retry-later",
			frameId,
			failedJobId,
			delayMs
		}
	};
}
function retryDue(run, { failedJobId, attempt, at }) {
	if (!isGenerating(run) || !run.retries.some((retry) => retry.failedJobId === failedJobId)) return [run, []];
	const retries = run.retries.filter((retry) => retry.failedJobId !== failedJobId);
	const sequence = plan(run.sequence, [attempt], at);
	const jobIds = jobsOf(sequence, [attempt]);
	const effects = [{
		do: "save",
		now: true
	}];
	if (run.phase !== "Paused" && jobIds.length > 0) effects.push({
		do: "submit",
		jobIds,
		fresh: true
	});
	return [withSequence({
		...run,
		retries
	}, sequence), effects];
}
function retry(run, { attempts, at }) {
	if (!isGenerating(run)) return start(run, {
		type: "start",
		attempts,
		at
	});
	if (run.cancelling) return [run, []];
	const waiting = new Set(run.retries.map(({ frameId }) => frameId));
	const wanted = attempts.filter(({ frameId }) => !waiting.has(frameId));
	const sequence = plan(run.sequence, wanted, at);
	const jobIds = jobsOf(sequence, wanted);
	if (jobIds.length === 0) return [run, []];
	const effects = [{
		do: "save",
		now: true
	}];
	if (run.phase !== "Paused") effects.push({
		do: "submit",
		jobIds,
		fresh: true
	});
	return [withSequence(run, sequence), effects];
}
function forgottenRetries(run, chance) {
	const inRun = new Set(run.sequence.run?.frames);
	let next = run;
	const effects = [];
	for (const frame of run.sequence.frames) {
		const take = lastTake(frame);
		if (!inRun.has(frame.id) || take?.state !== "failed" || !take.failure) continue;
		const again = retryOf(next, frame.id, take.jobId, take.failure, chance);
		if (!again) continue;
		next = again.run;
		effects.push(again.effect);
	}
	return {
		run: next,
		effects
	};
}
// web/core/run/pictures.ts
function finishedImage(frame) {
	return activeTake(frame)?.image;
}
// web/core/run/thumbnail.ts
function thumbnailOf(sequence) {
	const root = `sequences/${sequence.id}`;
	const paths = sequence.frames.flatMap((frame) => {
		const image = finishedImage(frame);
		const folder = image?.subfolder.replaceAll("\\", "/");
		if (!image || image.type !== "output" || !folder?.startsWith(root)) return [];
		return [`${folder.slice(root.length + 1)}/${image.filename}`.replace(/^\//, "")];
	});
	return paths[paths.length === sequence.frames.length ? Math.floor((paths.length - 1) / 2) : 0] ?? null;
}
// web/core/run/settle.ts
function settled(run, event) {
	if (!isGenerating(run)) return [run, []];
	const found = findTake(run.sequence, event.jobId);
	if (!found || !isOpen(found.take)) return [run, []];
	const sequence = withThumbnail(changeTake(run.sequence, event.jobId, verdict(run, event.outcome)), event.at);
	const next = withSequence(forgetLive(run, event.jobId), sequence);
	const failure = event.outcome.state === "failed" ? event.outcome.failure : void 0;
	if (!failure || run.cancelling) return ended(next, event.at);
	if (isEverybodysFault(failure) || isMemoryTooSmall(sequence, failure)) return stop(next, failure, event.at);
	const again = retryOf(next, found.frame.id, event.jobId, failure, event.chance);
	return again ? [again.run, [{
		do: "save",
		now: true
	}, again.effect]] : ended(next, event.at);
}
function verdict(run, outcome) {
	if (outcome.state !== "interrupted") return outcome;
	return run.cancelling ? { state: "cancelled" } : {
		state: "interrupted",
		failure: { code: "interrupted" }
	};
}
function withThumbnail(sequence, at) {
	return {
		...sequence,
		thumbnail: thumbnailOf(sequence),
		updatedAt: at
	};
}
function forgetLive(run, jobId) {
	if (run.live !== void 0 && run.live.jobId !== jobId) return run;
	const { live: _, runningSince: __, ...rest } = run;
	return rest;
}
function isMemoryTooSmall(sequence, failure) {
	if (failure.code !== "out-of-memory") return false;
	const since = sequence.run?.startedAt ?? "";
	const takes = sequence.frames.flatMap((frame) => frame.takes).filter((take) => take.at >= since);
	return takes.filter((take) => take.failure?.code === "out-of-memory").length >= 3 && takes.every((take) => take.state !== "done");
}
function ended(run, at) {
	const save = {
		do: "save",
		now: true
	};
	if (openTakes(run.sequence).length > 0 || run.retries.length > 0) return [run, [save]];
	return [finish(run, at), [save]];
}
var statusOf = {
	SequenceComplete: "complete",
	SequenceFailed: "failed",
	SequenceCancelled: "cancelled"
};
function finish(run, at) {
	const phase = finalPhase(run);
	const status = statusOf[phase];
	return {
		phase,
		sequence: {
			...withRecord(run.sequence, {
				state: status,
				finishedAt: at
			}, at),
			status
		},
		past: []
	};
}
function finalPhase(run) {
	const { frames } = run.sequence;
	if (run.cancelling && frames.some((frame) => lastTake(frame)?.state !== "done")) return "SequenceCancelled";
	return frames.some(({ activeTake }) => activeTake !== null) ? "SequenceComplete" : "SequenceFailed";
}
function stopped(run, { failure, at }) {
	return isGenerating(run) && !run.cancelling ? stop(run, failure, at) : [run, []];
}
function stop(run, failure, at) {
	const open = openTakes(run.sequence);
	const next = withSequence(run, {
		...withRecord(run.sequence, {
			state: "paused",
			stopped: failure
		}, at),
		status: "failed"
	});
	if (open.length === 0 && run.retries.length === 0) return ended(next, at);
	return [next, [{
		do: "save",
		now: true
	}, {
		do: "take-back",
		jobIds: open.map(({ take }) => take.jobId)
	}]];
}
function missing(run, { jobIds, cause, at }) {
	if (!isGenerating(run)) return [run, []];
	const gone = jobIds.filter((id) => {
		const state = findTake(run.sequence, id)?.take.state;
		return state === "queued" || state === "running" || run.cancelling && state === "planned";
	});
	if (gone.length === 0) return [run, []];
	const state = run.cancelling ? "cancelled" : "planned";
	const sequence = gone.reduce((kept, id) => changeTake(kept, id, { state }), run.sequence);
	const { live: _, runningSince: __, ...quiet } = run;
	const next = withSequence(quiet, sequence);
	if (run.cancelling) return ended(next, at);
	return stop(next, {
		code: cause,
		about: { count: String(gone.length) }
	}, at);
}
// web/core/run/cancel.ts
function cancel(run, { at }) {
	if (!isGenerating(run) || run.cancelling) return [run, []];
	const { stopped: _, ...record } = run.sequence.run ?? {
		state: "cancelled",
		startedAt: at,
		frames: []
	};
	const sequence = {
		...run.sequence,
		run: record
	};
	const next = {
		...run,
		sequence: withRecord(sequence, { state: "cancelled" }, at),
		retries: []
	};
	const jobIds = openTakes(sequence).map(({ take }) => take.jobId);
	const cancelling = {
		...next,
		cancelling: true,
		phase: next.phase
	};
	if (jobIds.length === 0) return ended(cancelling, at);
	return [cancelling, [{
		do: "save",
		now: true
	}, {
		do: "cancel-jobs",
		jobIds
	}]];
}
function takenBack(run, { jobIds, at }) {
	if (!isGenerating(run)) return [run, []];
	const open = jobIds.filter((id) => {
		const state = findTake(run.sequence, id)?.take.state;
		return state === "queued" || state === "running" || state === "planned";
	});
	if (open.length === 0) return [run, []];
	const state = run.cancelling ? "cancelled" : "planned";
	const next = withSequence(run, open.reduce((kept, id) => changeTake(kept, id, { state }), run.sequence));
	if (run.cancelling) return ended(next, at);
	if (run.phase !== "Paused") return [next, [{
		do: "save",
		now: true
	}, {
		do: "submit",
		jobIds: open,
		fresh: false
	}]];
	return [next, [{
		do: "save",
		now: true
	}]];
}
// web/core/run/open.ts
function open(run, { sequence, at, chance }) {
	if (isGenerating(run)) return [run, []];
	if (sequence.run?.finishedAt === void 0 && sequence.run !== null || openTakes(sequence).length > 0) return takeUp(sequence, at, chance);
	return [{
		phase: restingPhase(sequence),
		sequence,
		past: []
	}, [{ do: "stop-prompts" }]];
}
function restingPhase(sequence) {
	if (sequence.status === "complete") return "SequenceComplete";
	if (sequence.status === "failed") return "SequenceFailed";
	return sequence.status === "cancelled" ? "SequenceCancelled" : "PromptsReview";
}
function takeUp(sequence, at, chance) {
	const record = sequence.run ?? {
		state: "paused",
		startedAt: at,
		frames: []
	};
	const base = {
		phase: phaseOf({
			...sequence,
			run: record
		}),
		sequence: {
			...sequence,
			run: record
		},
		connection: "off",
		retries: []
	};
	if (record.state === "cancelled") return takeUpCancel(base, at);
	const { run, effects } = forgottenRetries(base, chance);
	const jobIds = openTakes(sequence).filter(({ take }) => take.state === "planned").map(({ take }) => take.jobId);
	if (openTakes(sequence).length === 0 && effects.length === 0) return ended(run, at);
	return [run, [
		{ do: "stop-prompts" },
		...jobIds.length > 0 && run.phase !== "Paused" ? [{
			do: "submit",
			jobIds,
			fresh: false
		}] : [],
		...effects
	]];
}
function takeUpCancel(base, at) {
	const jobIds = openTakes(base.sequence).map(({ take }) => take.jobId);
	const cancelling = {
		...base,
		cancelling: true
	};
	if (jobIds.length === 0) return ended(cancelling, at);
	return [cancelling, [{ do: "stop-prompts" }, {
		do: "cancel-jobs",
		jobIds
	}]];
}
// web/core/run/prompting.ts
function askPrompts(run, { draft, attempt }) {
	if (isGenerating(run)) return [run, []];
	const problems = checkDraft(draft);
	if (problems.length > 0) return [{
		phase: "StoryEntry",
		problems,
		draft
	}, [{ do: "stop-prompts" }]];
	return [{
		phase: "ValidationPending",
		draft,
		attempt
	}, [{
		do: "check-engine",
		attempt,
		draft
	}]];
}
function draftRefused(run, event) {
	if (run.phase !== "ValidationPending" || run.attempt !== event.attempt) return [run, []];
	const { problems, failure } = event;
	return [{
		phase: "StoryEntry",
		problems,
		draft: run.draft,
		...failure && { failure }
	}, []];
}
function draftAccepted(run, { attempt, engine }) {
	if (run.phase !== "ValidationPending" || run.attempt !== attempt) return [run, []];
	const { draft } = run;
	return [{
		phase: "PromptGeneration",
		draft,
		attempt
	}, [{
		do: "make-prompts",
		attempt,
		draft,
		engine
	}]];
}
function promptsWritten(run, { attempt, writing }) {
	if (run.phase !== "PromptGeneration" || run.attempt !== attempt) return [run, []];
	return [{
		...run,
		writing
	}, []];
}
function promptsMade(run, { attempt, sequence }) {
	if (run.phase !== "PromptGeneration" || run.attempt !== attempt) return [run, []];
	return [{
		phase: "PromptsReview",
		sequence,
		past: []
	}, [{
		do: "save",
		now: true
	}]];
}
function promptsFailed(run, { attempt, failure }) {
	if (run.phase !== "PromptGeneration" || run.attempt !== attempt) return [run, []];
	return [{
		phase: "StoryEntry",
		problems: [],
		draft: run.draft,
		failure
	}, []];
}
function cancelPrompts(run) {
	if (isGenerating(run)) return [run, []];
	const draft = "draft" in run ? run.draft : void 0;
	return [{
		phase: "StoryEntry",
		problems: [],
		...draft && { draft }
	}, [{ do: "stop-prompts" }]];
}
// web/core/run/review.ts
function edit(run, { edit, at }, render) {
	const change = (sequence) => touched(applyEdit(sequence, edit, render), sequence, at);
	if (run.phase === "PromptsReview" || isFinished(run)) return reviewed(run, change(run.sequence));
	if (!isGenerating(run)) return [run, []];
	if (edit.do === "title" || edit.do === "description") return [{
		...run,
		sequence: change(run.sequence)
	}, [{
		do: "save",
		now: false
	}]];
	if (run.phase !== "Paused" || hasJobsOnServer(run)) return [run, []];
	return reviewed({
		sequence: dropPlanned(run, at),
		past: []
	}, change(dropPlanned(run, at)));
}
function reviewed(run, sequence) {
	return [{
		phase: "PromptsReview",
		sequence,
		past: sequence === run.sequence ? run.past : [...run.past, run.sequence].slice(-100)
	}, [{
		do: "save",
		now: false
	}]];
}
function touched(next, before, at) {
	if (next === before) return before;
	const status = before.status === "generating" ? "generating" : "reviewing";
	return {
		...next,
		updatedAt: at,
		status
	};
}
var hasJobsOnServer = (run) => openTakes(run.sequence).some(({ take }) => take.state !== "planned") || run.retries.length > 0;
function dropPlanned(run, at) {
	const { sequence } = run;
	const frames = sequence.frames.map((frame) => ({
		...frame,
		takes: frame.takes.map((take) => take.state === "planned" ? {
			...take,
			state: "cancelled"
		} : take)
	}));
	const record = sequence.run && {
		...sequence.run,
		state: "cancelled",
		finishedAt: at
	};
	return {
		...sequence,
		frames,
		run: record,
		status: "reviewing"
	};
}
function undo(run, { at }) {
	if (run.phase !== "PromptsReview" && !isFinished(run)) return [run, []];
	const before = run.past.at(-1);
	if (!before) return [run, []];
	const drawn = new Map(run.sequence.frames.map((frame) => [frame.id, frame]));
	const frames = before.frames.map((frame) => ({
		...frame,
		takes: drawn.get(frame.id)?.takes ?? frame.takes
	}));
	return [{
		phase: "PromptsReview",
		sequence: {
			...before,
			frames,
			run: run.sequence.run,
			updatedAt: at,
			status: "reviewing"
		},
		past: run.past.slice(0, -1)
	}, [{
		do: "save",
		now: false
	}]];
}
function backToReview(run) {
	if (!isFinished(run)) return [run, []];
	return [{
		phase: "PromptsReview",
		sequence: run.sequence,
		past: run.past
	}, []];
}
function startRefused(run, { failure }) {
	return run.phase === "PromptsReview" || isFinished(run) ? [{
		...run,
		failure
	}, []] : [run, []];
}
// web/core/run/step.ts
function step(run, event, render) {
	switch (event.type) {
		case "ask-prompts": return askPrompts(run, event);
		case "draft-refused": return draftRefused(run, event);
		case "draft-accepted": return draftAccepted(run, event);
		case "prompts-written": return promptsWritten(run, event);
		case "prompts-made": return promptsMade(run, event);
		case "prompts-failed": return promptsFailed(run, event);
		case "cancel-prompts":
		case "new-story": return cancelPrompts(run);
		case "open": return open(run, event);
		case "edit": return edit(run, event, render);
		case "undo": return undo(run, event);
		case "review": return backToReview(run);
		case "start-refused": return startRefused(run, event);
		case "start": return start(run, event);
		case "pause": return pause(run, event);
		case "resume": return resume(run, event);
		case "cancel": return cancel(run, event);
		case "retry": return retry(run, event);
		case "retry-due": return retryDue(run, event);
		case "queued": return queued(run, event);
		case "running": return running(run, event);
		case "progressed":
		case "connection": return heard(run, event);
		case "settled": return settled(run, event);
		case "taken-back": return takenBack(run, event);
		case "missing": return missing(run, event);
		case "stopped": return stopped(run, event);
	}
}
// web/services/run/follower.ts
var ASK_EVERY$1 = 2e3;
var Follower = class {
	#parts;
	#sequence;
	#stopWaiting;
	constructor(parts) {
		this.#parts = parts;
	}
	get isFollowing() {
		return this.#sequence !== void 0;
	}
	follow(sequence) {
		this.#sequence = sequence;
		this.#parts.show(sequence);
		this.#stopWaiting = this.#parts.clock.after(ASK_EVERY$1, () => void this.#look());
	}
	stop() {
		this.#sequence = void 0;
		this.#stopWaiting?.();
	}
	async takeOver() {
		const sequence = this.#sequence;
		if (sequence && await this.#parts.driver.acquire(sequence.id, true)) await this.#drive(sequence);
	}
	async #look() {
		const sequence = this.#sequence;
		if (!sequence) return;
		if (await this.#parts.driver.acquire(sequence.id)) return this.#drive(sequence);
		const newer = await this.#parts.shim.load(sequence.id);
		if (this.#sequence === sequence) this.follow(newer.ok ? newer.value : sequence);
	}
	async #drive(sequence) {
		const newest = await this.#parts.shim.load(sequence.id);
		if (this.#sequence?.id !== sequence.id) return;
		this.stop();
		this.#parts.drive(newest.ok ? newest.value : sequence);
	}
};
// web/services/run/previews.ts
var PreviewUrl = class {
	url;
	show({ bytes, mime }) {
		this.clear();
		this.url = URL.createObjectURL(new Blob([bytes], { type: mime }));
	}
	clear() {
		if (this.url !== void 0) URL.revokeObjectURL(this.url);
		this.url = void 0;
	}
};
// web/services/run/stored.ts
async function loadNewest(shim, db, id) {
	const [folder, kept] = await Promise.all([shim.load(id), db.document(id).catch(() => void 0)]);
	const own = kept && migrate(kept.document);
	if (!own?.ok) return folder;
	const base = kept?.saved ? own.value.revision : own.value.revision - 1;
	const onTop = {
		...own.value,
		revision: base
	};
	if (!folder.ok) return canBeOffline(folder.failure.code, base) ? {
		ok: true,
		value: onTop
	} : folder;
	return !kept?.saved && folder.value.revision === base ? {
		ok: true,
		value: onTop
	} : folder;
}
var canBeOffline = (code, base) => code !== "not-found" || base === 0;
// web/services/run/studio.ts
var Studio = class extends EventTarget {
	#parts;
	#preview = new PreviewUrl();
	#follower;
	#waiting = [];
	#run = emptyRun;
	#stepping = false;
	#willNotify = false;
	#wasGenerating = false;
	#stopSecond;
	#lastDraft;
	#openId;
	#shownBadge = null;
	#shownActive;
	constructor(makeParts) {
		super();
		this.#parts = makeParts(this);
		this.#parts.writer.addEventListener("change", () => this.#onSaving());
		this.#follower = new Follower({
			...this.#parts,
			show: (sequence) => this.#show(sequence),
			drive: (sequence) => this.#take(sequence)
		});
	}
	get run() {
		return this.#run;
	}
	get progress() {
		return progressOf(this.#run, this.now());
	}
	get preview() {
		return this.#preview.url;
	}
	get saving() {
		return this.#parts.writer.saving;
	}
	get following() {
		return this.#follower.isFollowing ? { code: "other-tab-drives" } : void 0;
	}
	get estimate() {
		const sequence = sequenceOf(this.#run);
		if (!sequence) return null;
		return estimateBefore(sequence, this.#parts.measures.runs, this.#toDraw(sequence).length);
	}
	now() {
		return this.#parts.clock.now();
	}
	async restore() {
		const { db, shim } = this.#parts;
		const id = await db.get(OPEN_KEY).catch(() => void 0);
		if (typeof id !== "string" || this.#run !== emptyRun) return;
		const stored = await loadNewest(shim, db, id);
		if (stored.ok && this.#run === emptyRun) await this.#open(stored.value);
	}
	generatePrompts(draft) {
		if (this.following) return;
		this.#lastDraft = draft;
		this.#dispatch({
			type: "ask-prompts",
			draft,
			attempt: newJobId(this.#parts.chance)
		});
	}
	tryAgain() {
		const draft = ("draft" in this.#run ? this.#run.draft : void 0) ?? this.#lastDraft;
		if (draft) this.generatePrompts(draft);
	}
	cancelPrompts() {
		this.#dispatch({ type: "cancel-prompts" });
	}
	newStory() {
		if (this.following) this.#run = emptyRun;
		this.#follower.stop();
		this.#dispatch({ type: "new-story" });
	}
	open(sequence) {
		this.#open(sequence);
	}
	async #open(sequence) {
		if (isGenerating(this.#run) && !this.following) return;
		this.#follower.stop();
		if (sequence.run?.finishedAt === void 0 && sequence.run !== null) {
			if (!await this.#parts.driver.acquire(sequence.id)) return this.#follower.follow(sequence);
		}
		this.#take(sequence);
	}
	edit(edit) {
		if (!this.following) this.#dispatch({
			type: "edit",
			edit: this.#withIds(edit),
			at: this.#at()
		});
	}
	async drawWith(draft) {
		const checked = await this.#parts.checkEngine(draft);
		const { settings, family } = draft;
		if (checked.ok) return this.edit({
			do: "engine",
			engine: checked.engine,
			settings,
			family
		});
		this.#dispatch({
			type: "start-refused",
			failure: checked.failure ?? { code: "bad-graph" }
		});
	}
	#withIds(edit) {
		const fresh = () => newFrameId(this.#parts.chance);
		if (edit.do === "add-frames") return {
			...edit,
			newIds: edit.frames.map(fresh)
		};
		return "newId" in edit && edit.newId === "" ? {
			...edit,
			newId: fresh()
		} : edit;
	}
	undo() {
		if (!this.following) this.#dispatch({
			type: "undo",
			at: this.#at()
		});
	}
	review() {
		this.#dispatch({ type: "review" });
	}
	startGeneration() {
		this.#startGeneration();
	}
	async #startGeneration() {
		const sequence = sequenceOf(this.#run);
		if (!sequence || !await this.#mayDrive(sequence)) return;
		if (await this.#isRefused(sequence, this.#toDraw(sequence))) return;
		const now = sequenceOf(this.#run) ?? sequence;
		this.#dispatch({
			type: "start",
			attempts: this.#attempts(this.#toDraw(now)),
			at: this.#at()
		});
	}
	async preflight(frameId) {
		const sequence = sequenceOf(this.#run);
		if (!sequence) return [];
		const frames = frameId === void 0 ? this.#toDraw(sequence) : sequence.frames.filter(({ id }) => id === frameId);
		return this.#parts.preflight(sequence, frames);
	}
	tryFrame(frameId) {
		this.#tryFrame(frameId);
	}
	async #tryFrame(frameId) {
		const sequence = sequenceOf(this.#run);
		const frames = sequence?.frames.filter(({ id }) => id === frameId) ?? [];
		if (!sequence || this.following || await this.#isRefused(sequence, frames)) return;
		this.retryFrame(frameId);
	}
	async #isRefused(sequence, frames) {
		const stop = (await this.#parts.preflight(sequence, frames)).find(({ severity }) => severity === "stops");
		if (!stop) return false;
		if (!isGenerating(this.#run)) this.#parts.driver.release();
		this.#dispatch({
			type: "start-refused",
			failure: stop.failure
		});
		return true;
	}
	pause() {
		if (!this.following) this.#dispatch({
			type: "pause",
			at: this.#at()
		});
	}
	resume() {
		this.#resume();
	}
	async #resume() {
		const sequence = sequenceOf(this.#run);
		if (!sequence || !await this.#mayDrive(sequence)) return;
		const begins = isFinished(this.#run);
		const frames = begins ? framesToDraw(sequence) : this.#stoppedFrames(sequence);
		if (begins && await this.#isRefused(sequence, frames)) return;
		this.#dispatch({
			type: "resume",
			attempts: this.#attempts(frames),
			at: this.#at()
		});
	}
	cancel() {
		if (!this.following) this.#dispatch({
			type: "cancel",
			at: this.#at()
		});
	}
	retryFailed() {
		const sequence = sequenceOf(this.#run);
		if (sequence) this.#retry(sequence, failedFrames(sequence));
	}
	retryFrame(frameId) {
		const sequence = sequenceOf(this.#run);
		if (sequence) this.#retry(sequence, sequence.frames.filter(({ id }) => id === frameId));
	}
	takeOver() {
		this.#follower.takeOver();
	}
	wake() {
		this.#parts.watcher.look();
		this.#notify();
	}
	dispose() {
		this.#parts.effects.end();
		this.#parts.watcher.stop();
		this.#parts.knocker.stop();
		this.#parts.socket.close();
		this.#parts.writer.dispose();
		this.#parts.driver.release();
		this.#follower.stop();
		this.#stopSecond?.();
		this.#preview.clear();
	}
	report(event) {
		if (!this.following) this.#dispatch(event);
	}
	hear(event) {
		if (event.type === "status" || !this.#isOpen(event.jobId)) return;
		const { jobId } = event;
		if (event.type === "over") return this.#parts.watcher.hasten(jobId);
		this.#dispatch({
			type: "queued",
			jobId
		});
		this.#dispatch({
			type: "running",
			jobId,
			nowMs: this.now()
		});
		if (event.type === "progressed") this.#dispatch({
			...event,
			type: "progressed"
		});
	}
	show(preview) {
		const running = this.#runningJob();
		if (running === void 0 || preview.jobId !== void 0 && preview.jobId !== running) return;
		this.#preview.show(preview);
		this.#notify();
	}
	#dispatch(event) {
		this.#waiting.push(event);
		if (this.#stepping) return;
		this.#stepping = true;
		for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) this.#step(next);
		this.#stepping = false;
	}
	#step(event) {
		const before = this.#run;
		const [run, effects] = step(before, event, this.#parts.render);
		this.#run = run;
		if (run !== before) this.#follow(before);
		for (const effect of effects) this.#parts.effects.perform(effect);
	}
	#follow(before) {
		const { watcher, knocker, socket, driver, measures } = this.#parts;
		const generating = isGenerating(this.#run);
		if (this.#runningJob(before) !== this.#runningJob()) this.#preview.clear();
		if (generating) socket.want();
		watcher.follow();
		knocker.follow();
		if (this.#wasGenerating && !generating) {
			socket.close();
			driver.release();
			const sequence = sequenceOf(this.#run);
			if (sequence) measures.add(sequence);
		}
		this.#wasGenerating = generating;
		this.#rememberOpen();
		this.#showOutside();
		this.#countSeconds();
		this.#notify();
	}
	#rememberOpen() {
		const id = sequenceOf(this.#run)?.id;
		if (id === this.#openId) return;
		this.#openId = id;
		this.#parts.db.set(OPEN_KEY, id ?? null);
	}
	#showOutside() {
		const progress = isGenerating(this.#run) ? this.progress : void 0;
		const active = progress !== void 0 && !this.following;
		const badge = progress ? `${progress.done}/${progress.total}` : null;
		if (badge === this.#shownBadge && active === this.#shownActive) return;
		this.#shownBadge = badge;
		this.#shownActive = active;
		this.#parts.showOutside(badge, active);
	}
	#countSeconds() {
		if (!isGenerating(this.#run)) return this.#stopSecond?.();
		this.#stopSecond?.();
		this.#stopSecond = this.#parts.clock.after(1e3, () => {
			this.#notify();
			this.#countSeconds();
		});
	}
	#notify() {
		if (this.#willNotify) return;
		this.#willNotify = true;
		this.#parts.beforePaint(() => {
			this.#willNotify = false;
			this.dispatchEvent(new Event("change"));
		});
	}
	#take(sequence) {
		this.#run = emptyRun;
		this.#parts.writer.begin(sequence);
		const chance = this.#parts.chance.number();
		this.#dispatch({
			type: "open",
			sequence,
			at: this.#at(),
			chance
		});
	}
	#show(sequence) {
		const [run] = step(emptyRun, {
			type: "open",
			sequence,
			at: this.#at(),
			chance: 0
		}, this.#parts.render);
		this.#run = run;
		this.#rememberOpen();
		this.#showOutside();
		this.#notify();
	}
	#onSaving() {
		const { writer } = this.#parts;
		const theirs = writer.conflicting;
		if (theirs && theirs.id === sequenceOf(this.#run)?.id) {
			if (isGenerating(this.#run)) {
				writer.begin(theirs);
				this.#parts.effects.perform({
					do: "save",
					now: true
				});
			} else {
				this.#take(theirs);
				writer.warn({ code: "conflict" });
			}
		}
		this.#notify();
	}
	async #mayDrive(sequence) {
		if (this.following) return false;
		if (await this.#parts.driver.acquire(sequence.id)) return true;
		this.#dispatch({
			type: "start-refused",
			failure: { code: "other-tab-drives" }
		});
		return false;
	}
	async #retry(sequence, frames) {
		if (!await this.#mayDrive(sequence)) return;
		this.#dispatch({
			type: "retry",
			attempts: this.#attempts(frames),
			at: this.#at()
		});
	}
	#toDraw(sequence) {
		const stale = framesToDraw(sequence);
		return stale.length > 0 ? stale : sequence.frames;
	}
	#stoppedFrames(sequence) {
		return sequence.frames.filter((frame) => {
			const failure = lastTake(frame)?.failure;
			return lastTake(frame)?.state === "failed" && failure !== void 0 && isEverybodysFault(failure);
		});
	}
	#attempts(frames) {
		const sequence = sequenceOf(this.#run);
		return sequence ? this.#parts.effects.attempts(sequence, frames) : [];
	}
	#runningJob(run = this.#run) {
		return (sequenceOf(run)?.frames ?? []).map(lastTake).find((take) => take?.state === "running")?.jobId;
	}
	#isOpen(jobId) {
		return isGenerating(this.#run) && findTake(this.#run.sequence, jobId) !== void 0;
	}
	#at() {
		return isoNow(this.#parts.clock);
	}
};
// web/services/run/orphan.ts
var BEGIN = [
	137,
	80,
	78,
	71,
	13,
	10,
	26,
	10
];
var END = [
	73,
	69,
	78,
	68,
	174,
	66,
	96,
	130
];
async function isWholePicture(client, image) {
	const bytes = await client.picture(image);
	if (!bytes.ok) return false;
	const picture = new Uint8Array(bytes.value);
	return has(picture.subarray(0, 8), BEGIN) && has(picture.subarray(-8), END);
}
var has = (part, wanted) => wanted.every((byte, index) => part[index] === byte);
// web/services/run/watcher.ts
var ASK_EVERY = 500;
var LOOK_EVERY = 1e4;
var SILENT_AFTER = 1e4;
var GONE_AFTER = 3e3;
var IDLE_AFTER = 6e4;
var LOOKS_AT_END = [
	0,
	60,
	200,
	600,
	1500
];
var Watcher = class {
	#parts;
	#goneSince = new Map();
	#takenBack = new Set();
	#absent = new Set();
	#withoutImage = new Set();
	#stopTicking;
	#looking;
	#lastLookMs = 0;
	#lastRunningMs = 0;
	#unreachable = false;
	#wasUnreachable = false;
	constructor(parts) {
		this.#parts = parts;
	}
	follow() {
		if (this.#wanted().length === 0) return this.stop();
		if (this.#stopTicking) return;
		this.#lastRunningMs = this.#parts.clock.now();
		this.#lastLookMs = 0;
		this.#tickAfter(ASK_EVERY);
	}
	stop() {
		this.#stopTicking?.();
		this.#stopTicking = void 0;
	}
	tookBack(jobIds) {
		for (const id of jobIds) this.#takenBack.add(id);
	}
	isAbsent(jobId) {
		return this.#absent.has(jobId);
	}
	sent(jobId) {
		this.#absent.delete(jobId);
		this.#takenBack.delete(jobId);
		this.#goneSince.delete(jobId);
		this.#lastRunningMs = this.#parts.clock.now();
	}
	hasten(jobId) {
		for (const ms of LOOKS_AT_END) this.#parts.clock.after(ms, () => {
			const wanted = this.#wanted().find((candidate) => candidate.jobId === jobId);
			if (wanted) this.#peek(wanted);
		});
	}
	look() {
		this.#looking ??= this.#lookAtAll().finally(() => {
			this.#looking = void 0;
		});
		return this.#looking;
	}
	async find(jobIds) {
		const { truth, clock } = this.#parts;
		const wanted = jobIds.map((jobId) => this.#asWanted(jobId));
		const first = await truth.look(wanted);
		if (!first.ok) return this.#noAnswer(first.failure);
		const missing = wanted.filter(({ jobId }) => first.value.get(jobId)?.at === "nowhere");
		if (missing.length === 0) return first.value;
		await new Promise((resolve) => clock.after(GONE_AFTER, resolve));
		const second = await truth.look(missing);
		if (!second.ok) return this.#noAnswer(second.failure);
		return this.#withOrphans(new Map([...first.value, ...second.value]));
	}
	async adopt(jobIds) {
		const found = await this.#withOrphans(new Map(jobIds.map((id) => [id, { at: "nowhere" }])));
		for (const [id, sighting] of found) this.tell(id, sighting);
		return new Set(jobIds.filter((id) => found.get(id)?.at === "over"));
	}
	tell(jobId, sighting) {
		const { desk, clock, chance } = this.#parts;
		if (sighting.at === "nowhere") return;
		desk.report({
			type: "queued",
			jobId
		});
		if (sighting.at === "running") desk.report({
			type: "running",
			jobId,
			nowMs: clock.now()
		});
		if (sighting.at !== "over") return;
		desk.report({
			type: "settled",
			jobId,
			outcome: sighting.outcome,
			at: isoNow(clock),
			chance: chance.number()
		});
	}
	#wanted() {
		const run = this.#parts.desk.run;
		if (!isGenerating(run)) return [];
		const output = this.#parts.outputOf(run.sequence);
		return openTakes(run.sequence).filter(({ take }) => take.state !== "planned").map(({ take }) => ({
			jobId: take.jobId,
			output,
			running: take.state === "running"
		}));
	}
	#asWanted(jobId) {
		const run = this.#parts.desk.run;
		return {
			jobId,
			output: isGenerating(run) ? this.#parts.outputOf(run.sequence) : ""
		};
	}
	#tickAfter(ms) {
		this.#stopTicking = this.#parts.clock.after(ms, () => void this.#tick());
	}
	async #tick() {
		const wanted = this.#wanted();
		const [head] = wanted;
		if (!head) return this.stop();
		this.#tickAfter(this.#unreachable ? ASK_EVERY * 2 : ASK_EVERY);
		this.#reportConnection();
		const now = this.#parts.clock.now();
		if (wanted.some(({ running }) => running)) this.#lastRunningMs = now;
		if (now - this.#lastLookMs >= LOOK_EVERY) return this.look();
		if (!this.#hears()) await this.#peek(head);
	}
	#hears() {
		const { socket, clock } = this.#parts;
		return socket.state === "open" && clock.now() - socket.lastHeardMs < SILENT_AFTER;
	}
	#connection() {
		const { socket, clock } = this.#parts;
		if (this.#unreachable) return "unreachable";
		if (socket.state === "off") return "off";
		return this.#hears() || clock.now() - socket.openedMs < SILENT_AFTER ? "live" : "silent";
	}
	#reportConnection() {
		this.#parts.desk.report({
			type: "connection",
			connection: this.#connection()
		});
	}
	async #peek(wanted) {
		const seen = await this.#parts.truth.peek(wanted);
		if (!seen.ok) return this.#noAnswer(seen.failure);
		this.#reached();
		if (seen.value.at === "open") return;
		if (seen.value.at === "nowhere") return this.look();
		await this.#take(wanted.jobId, seen.value);
		if (seen.value.at === "over" && !this.#hears()) await this.look();
	}
	async #lookAtAll() {
		const { truth, clock } = this.#parts;
		const wanted = this.#wanted();
		if (wanted.length === 0) return;
		const seen = await truth.look(wanted);
		if (!seen.ok) return this.#noAnswer(seen.failure);
		this.#lastLookMs = clock.now();
		this.#reached();
		for (const [jobId, sighting] of seen.value) if (sighting.at !== "nowhere") await this.#take(jobId, sighting);
		await this.#weighAbsence([...seen.value].flatMap(([id, { at }]) => at === "nowhere" ? [id] : []));
		await this.#weighIdleness();
	}
	async #take(jobId, sighting) {
		this.#goneSince.delete(jobId);
		if (sighting.at !== "pending") this.#takenBack.delete(jobId);
		if (sighting.at === "over" && isWithoutImage(sighting.outcome)) {
			const settled = await this.#searchImage(jobId, sighting.outcome);
			if (settled) this.tell(jobId, {
				at: "over",
				outcome: settled
			});
			return;
		}
		this.tell(jobId, sighting);
	}
	async #searchImage(jobId, outcome) {
		if (!this.#withoutImage.has(jobId)) {
			this.#withoutImage.add(jobId);
			this.#parts.clock.after(1e3, () => this.hasten(jobId));
			return;
		}
		return await this.#orphan(jobId) ?? outcome;
	}
	async #weighAbsence(absent) {
		const { desk, clock } = this.#parts;
		const now = clock.now();
		const back = absent.filter((id) => this.#takenBack.has(id));
		for (const id of back) this.#absent.add(id);
		if (back.length > 0) desk.report({
			type: "taken-back",
			jobIds: back,
			at: isoNow(clock)
		});
		const others = absent.filter((id) => !this.#takenBack.has(id));
		const proven = others.filter((id) => now - (this.#goneSince.get(id) ?? now) >= GONE_AFTER);
		for (const id of others) if (!this.#goneSince.has(id)) this.#goneSince.set(id, now);
		if (proven.length < others.length) clock.after(GONE_AFTER, () => void this.look());
		if (proven.length > 0) await this.#reportMissing(proven);
	}
	async #reportMissing(jobIds) {
		const { desk, clock } = this.#parts;
		const drawn = await this.adopt(jobIds);
		const gone = jobIds.filter((id) => !drawn.has(id));
		if (gone.length === 0) return;
		for (const id of gone) this.#absent.add(id);
		const cause = await this.#wasRestarted(gone) ? "server-restarted" : "removed-from-queue";
		this.#wasUnreachable = false;
		desk.report({
			type: "missing",
			jobIds: gone,
			cause,
			at: isoNow(clock)
		});
	}
	async #wasRestarted(gone) {
		const run = this.#parts.desk.run;
		if (!isGenerating(run)) return false;
		if (gone.some((id) => findTake(run.sequence, id)?.take.state === "running") || this.#wasUnreachable) return true;
		const since = run.sequence.run?.startedAt ?? "";
		const done = run.sequence.frames.map(activeTake).find((take) => take !== void 0 && take.at >= since);
		if (!done) return false;
		const seen = await this.#parts.truth.look([this.#asWanted(done.jobId)]);
		return seen.ok && seen.value.get(done.jobId)?.at === "nowhere";
	}
	async #withOrphans(seen) {
		const found = new Map(seen);
		for (const [jobId, { at }] of seen) {
			if (at !== "nowhere") continue;
			const outcome = await this.#orphan(jobId);
			if (outcome) found.set(jobId, {
				at: "over",
				outcome
			});
		}
		return found;
	}
	async #orphan(jobId) {
		const image = this.#expected(jobId);
		if (!image || !await isWholePicture(this.#parts.client, image)) return void 0;
		return {
			state: "done",
			image
		};
	}
	#expected(jobId) {
		const run = this.#parts.desk.run;
		const found = isGenerating(run) ? findTake(run.sequence, jobId) : void 0;
		if (!found || !isGenerating(run)) return void 0;
		return expectedImage(prefixOf(run.sequence, found.frame, found.take));
	}
	async #weighIdleness() {
		const { desk, truth, clock } = this.#parts;
		const run = desk.run;
		const waiting = this.#wanted();
		if (!isGenerating(run) || run.cancelling || waiting.length === 0) return;
		if (waiting.some(({ running }) => running)) return void (this.#lastRunningMs = clock.now());
		if (clock.now() - this.#lastRunningMs < idleLimit(run.sequence)) return;
		const runs = await truth.anythingRuns();
		if (!runs.ok) return;
		if (runs.value) return void (this.#lastRunningMs = clock.now());
		desk.report({
			type: "stopped",
			failure: { code: "server-not-running-jobs" },
			at: isoNow(clock)
		});
	}
	#reached() {
		this.#unreachable = false;
	}
	#noAnswer(failure) {
		const { desk, truth, clock } = this.#parts;
		if (failure.code === "server-unreachable") {
			this.#unreachable = true;
			this.#wasUnreachable = true;
			truth.forgetAbilities();
			this.#reportConnection();
		} else if (failure.code === "sign-in-again") desk.report({
			type: "stopped",
			failure,
			at: isoNow(clock)
		});
	}
};
var isWithoutImage = (outcome) => outcome.state === "failed" && outcome.failure.code === "no-image";
function idleLimit(sequence) {
	const times = sequence.frames.flatMap(({ takes }) => takes.flatMap(({ durationMs }) => durationMs ?? [])).toSorted((a, b) => a - b);
	return Math.max(IDLE_AFTER, 3 * (times[Math.floor(times.length / 2)] ?? 0));
}
// web/services/run/assemble.ts
async function assembleStudio(world) {
	const measures = new Measures(world.db);
	await measures.open();
	return new Studio((studio) => partsOf(world, studio, measures));
}
function partsOf(world, studio, measures) {
	const { host, client, shim, facts, db, clock, chance } = world;
	const socket = new ComfySocket(host, clock, newJobId(chance), {
		event: (event) => studio.hear(event),
		preview: (preview) => studio.show(preview),
		state: () => studio.wake()
	}, world.openSocket);
	const builder = new JobBuilder(client, () => facts.info(), world.rasterise);
	const outputOf = builder.outputOf.bind(builder);
	const truth = new Truth(client);
	const watcher = new Watcher({
		desk: studio,
		truth,
		client,
		clock,
		chance,
		socket,
		outputOf
	});
	const driver = new Driver(db, clock, socket.clientId, world.locks);
	const writer = new SequenceWriter(shim, db, clock);
	const outbox = new Outbox({
		desk: studio,
		client,
		watcher,
		builder,
		db,
		clock,
		chance,
		clientId: socket.clientId,
		kept: () => effects.kept(),
		drives: () => driver.drives(sequenceOf(studio.run)?.id ?? "")
	});
	const { makePrompts, checkEngine, render, preflight, beforePaint } = world;
	const effects = new Effects({
		desk: studio,
		clock,
		chance,
		writer,
		outbox,
		makePrompts,
		checkEngine
	});
	const showOutside = (badge, active) => {
		host.setTabBadge(badge);
		world.setFlag(active);
	};
	return {
		clock,
		chance,
		db,
		shim,
		writer,
		driver,
		measures,
		watcher,
		knocker: new Knocker(studio, truth, clock, () => studio.resume()),
		effects,
		socket,
		render,
		preflight,
		checkEngine,
		beforePaint,
		showOutside
	};
}
// web/services/run/engine-check.ts
function engineCheck(facts, canvas) {
	return async (draft) => {
		const engine = await engineOf(draft, facts, canvas);
		return engine.ok ? {
			ok: true,
			engine: engine.value
		} : {
			ok: false,
			problems: [],
			failure: engine.failure
		};
	};
}
function engineOf(draft, facts, canvas) {
	if (draft.engine.kind === "rough") return Promise.resolve(ok({ kind: "rough" }));
	return draft.engine.kind === "canvas" ? canvasEngine(draft, canvas) : shippedEngine(draft, facts);
}
async function canvasEngine({ engine }, canvas) {
	const read = await canvas.engine();
	if (!read.ok || engine.kind !== "canvas" || !engine.loras?.length) return read;
	return ok({
		...read.value,
		loras: engine.loras
	});
}
async function shippedEngine({ engine, family }, facts) {
	const info = await facts.info();
	if (!info.ok) return info;
	if (engine.kind !== "shipped" || engine.graph === null) return ok({ kind: "rough" });
	const offered = (await shippedOffers(info.value)).find(({ id }) => id === engine.graph);
	const fitting = (offered?.files ?? []).flatMap(({ slot, fitting: [first] }) => first ? [[slot, first]] : []);
	const files = {
		...Object.fromEntries(fitting),
		...engine.files
	};
	const wanted = {
		kind: "shipped",
		graph: engine.graph,
		files,
		loras: engine.loras,
		...offered?.references && { references: offered.references }
	};
	const graph = await shippedBound(wanted, family, info.value);
	return graph.ok ? ok(wanted) : graph;
}
// web/services/run/page-studio.ts
async function pageStudio({ canvas, ...parts }) {
	const studio = await assembleStudio({
		...parts,
		rasterise,
		beforePaint,
		clock: pageClock,
		chance: pageChance,
		locks: "locks" in navigator ? navigator.locks : void 0,
		render: renderFrame,
		makePrompts: makePrompts(parts.host),
		checkEngine: engineCheck(parts.facts, canvas),
		preflight: preflight(parts)
	});
	watchPage(studio);
	return studio;
}
var rasterise = async (shot, bible, size, frameNumber) => {
	const { rasterizeRough } = await import("./raster-BCY6iOtY.mjs");
	return rasterizeRough(shot, bible, {
		...size,
		frameNumber
	});
};
var makePrompts = (host) => async (...request) => {
	const { promptMaker } = await import("./prompt-maker-D4oN9qsB.mjs");
	return promptMaker(host, pageClock, pageChance)(...request);
};
var preflight = ({ client, facts }) => async (...asked) => {
	const { preflightOn } = await import("./preflight-D37ilNo6.mjs");
	return preflightOn(client, facts)(...asked);
};
function beforePaint(call) {
	requestAnimationFrame(call);
}
function watchPage(studio) {
	const wake = () => studio.wake();
	addEventListener("focus", wake);
	addEventListener("online", wake);
	document.addEventListener("visibilitychange", () => {
		if (document.visibilityState === "visible") wake();
	});
}
export { pageStudio, boundGraph as t };

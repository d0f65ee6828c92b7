import { C as unknown, a as array, d as nullable, f as number, m as optional, o as boolean, p as object, r as _enum, u as looseObject, y as string } from "./schemas-qwsMpdzP.mjs";
import { t as renderFrame } from "./render-BYfRUadz.mjs";
import { t as ComfyClient } from "./client-R9NqI_nE.mjs";
import { A as OPEN_KEY, D as isFinished, E as emptyRun, F as hexOf, I as isAnothers, M as newJobId, N as pageChance, O as isGenerating, c as familyGrid, j as newFrameId, k as sequenceOf } from "./page-t0HZRCOn.mjs";
import { t as Truth } from "./truth-lrHHG0St.mjs";
import { t as digestOf } from "./digest-iFMTLt7p.mjs";
import { t as migrate } from "./migrate-BDD_X3wn.mjs";
import { _ as prefixOf, a as framesFor, c as isOpen, d as later, f as openTakes, g as expectedImage, h as waitingFrames, i as findTake, l as jobsOf$1, m as seedFor, n as changeTake, o as framesToDraw, p as plan, r as failedFrames, s as isOfNow, t as activeTake, u as lastTake } from "./takes-Bk4h1cXY.mjs";
import { r as ok, t as fail } from "./failure-BCOygjpK.mjs";
import { n as pageClock, r as pause$1, t as isoNow } from "./clock-DbiN7NY-.mjs";
import { n as frameGraph, r as outputNode } from "./frame-graph-MypWD9aC.mjs";
import { t as frameValues } from "./frame-values-CTTIBTmI.mjs";
import { t as guideOf } from "./guide-CkJ0dBrl.mjs";
import { n as roundSize, t as gridOf } from "./size-grid-BJ9QhV0C.mjs";
import { a as thumbnailOf, i as millisOf, r as isoOf, t as noteOf } from "./note-DbsGwClR.mjs";
import { n as completeKnown } from "./object-info-DxdVAR_V.mjs";
import { a as measuredDurations, i as measureKey, n as slowOf, o as spanFor, r as estimateBefore, t as median } from "./slow-juSF034L.mjs";
import { t as checkDraft } from "./draft-BvQP3r5d.mjs";
import { t as applyEdit } from "./edit-Cd5fxP2J.mjs";
import { n as loadNewest, r as newestOf, t as isBefore } from "./stored-DGKMPex5.mjs";
// web/core/report/log-line.ts
var chatter = new Set([
	"progressed",
	"prompts-written",
	"edit",
	"undo"
]);
function logLineOf(event) {
	return chatter.has(event.type) ? void 0 : {
		code: event.type,
		about: aboutOf(event)
	};
}
function aboutOf(event) {
	if ("outcome" in event) return [
		short(event.jobId),
		event.outcome.state,
		failureOf(event.outcome)
	].join(" ").trim();
	if ("cause" in event) return `${event.cause} ${counted(event.jobIds)}`;
	if ("failure" in event && event.failure) return event.failure.code;
	if ("connection" in event) return event.connection;
	if ("jobIds" in event) return counted(event.jobIds);
	return "jobId" in event ? short(event.jobId) : "";
}
var short = (jobId) => jobId.slice(0, 8);
var counted = (jobIds) => `${jobIds.length}: ${jobIds.slice(0, 5).map(short).join(" ")}`;
var failureOf = (outcome) => outcome.state === "failed" ? outcome.failure.code : "";
// web/services/comfy/known-age.ts
var KEY$2 = "server-without-jobs";
var KnownAge = class {
	#db;
	#isOld;
	#isUsed = false;
	constructor(db) {
		this.#db = db;
	}
	async hint() {
		if (this.#isUsed) return false;
		this.#isUsed = true;
		return this.#stored();
	}
	async learn(isOld) {
		this.#isUsed = true;
		if (await this.#stored() === isOld) return;
		this.#isOld = Promise.resolve(isOld);
		await this.#db.set(KEY$2, isOld);
	}
	#stored() {
		this.#isOld ??= this.#db.get(KEY$2).then((stored) => stored === true, () => false);
		return this.#isOld;
	}
};
// web/services/comfy/messages.ts
var envelopeSchema = looseObject({
	type: string(),
	data: unknown()
});
var statusSchema = looseObject({ status: looseObject({ exec_info: looseObject({ queue_remaining: number() }) }) });
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
var unreadable = { type: "unreadable" };
function readMessage(text) {
	const envelope = envelopeSchema.safeParse(parsed(text));
	if (!envelope.success) return unreadable;
	const { type, data } = envelope.data;
	switch (type) {
		case "status": return readStatus(data);
		case "execution_start": return about(data, "started");
		case "executing": return readExecuting(data);
		case "progress": return readProgress(data);
		case "execution_success":
		case "execution_error":
		case "execution_interrupted": return about(data, "over");
		default: return;
	}
}
function readStatus(data) {
	const read = statusSchema.safeParse(data);
	return read.success ? {
		type: "status",
		remaining: read.data.status.exec_info.queue_remaining
	} : { type: "status" };
}
function about(data, type) {
	const job = jobSchema.safeParse(data);
	return job.success ? {
		type,
		jobId: job.data.prompt_id
	} : unreadable;
}
function readExecuting(data) {
	const read = executingSchema.safeParse(data);
	if (!read.success) return unreadable;
	if (read.data.node === void 0) return void 0;
	return {
		type: read.data.node === null ? "over" : "started",
		jobId: read.data.prompt_id
	};
}
function readProgress(data) {
	const read = progressSchema.safeParse(data);
	if (!read.success) return unreadable;
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
	openedAt = -Infinity;
	heardAt = -Infinity;
	lostAt = -Infinity;
	state = "off";
	#host;
	#clock;
	#open;
	#listener;
	#socket;
	#wanted = false;
	#isRenewed = false;
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
		const socket = this.#socket;
		this.#socket = void 0;
		this.state = "off";
		socket?.close();
	}
	renew() {
		this.#isRenewed = true;
		this.#socket?.close();
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
			this.openedAt = this.#clock.ticks();
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
			if (event && event.type !== "status" && event.type !== "unreadable") this.heardAt = this.#clock.ticks();
			if (event) this.#listener.event(event);
		} else if (data instanceof ArrayBuffer) {
			const preview = readPreview(data);
			if (!preview) return;
			this.heardAt = this.#clock.ticks();
			this.#listener.preview(preview);
		}
	}
	#lost() {
		if (this.state === "open" && !this.#isRenewed) this.lostAt = this.#clock.ticks();
		this.#isRenewed = false;
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
// web/services/preferences.ts
function preferencesOf(host) {
	return {
		goodGuest: host.setting?.("storySequence.goodGuest") !== false,
		afterRestart: host.setting?.("storySequence.sendAgain") === false ? "ask" : "send"
	};
}
// web/core/run/record.ts
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
function withFrames(sequence, frameIds) {
	const inRun = new Set(frameIds);
	const frames = sequence.frames.map(({ id }) => id).filter((id) => inRun.has(id));
	return sequence.run ? {
		...sequence,
		run: {
			...sequence.run,
			frames
		}
	} : sequence;
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
// web/core/two-versions.ts
function settleVersions(ours, theirs, isDrawing) {
	const [stays, other] = isDrawing ? [withTakesOf(theirs, ours), theirs] : [theirs, ours];
	const settled = {
		...stays,
		revision: theirs.revision
	};
	return isCovered(other, settled) ? { stays: settled } : {
		stays: settled,
		beside: other
	};
}
var saysSame = (a, b) => digestOf({
	...a,
	revision: 0
}) === digestOf({
	...b,
	revision: 0
});
var isSameRun = (a, b) => a.run !== null && a.run.startedAt === b.run?.startedAt;
function drawsMore(version, other) {
	const known = new Set(jobsOf(other, () => true));
	return jobsOf(version, isSameRun(version, other) ? isSent : isPicture).some((jobId) => !known.has(jobId));
}
function otherVersion({ stays, beside }, id, at) {
	const theirs = new Set(jobsOf(stays, isPicture));
	const own = (take) => !isOpen(take) || !theirs.has(take.jobId);
	return {
		...beside,
		id,
		revision: 0,
		title: `${beside.title} (other version)`,
		status: "reviewing",
		createdAt: at,
		updatedAt: at,
		frames: beside.frames.map((frame) => ({
			...frame,
			takes: frame.takes.filter(own)
		})),
		run: null,
		thumbnail: null
	};
}
var tellsItsEnd = (version, before) => isSameRun(version, before) && version.run?.finishedAt !== void 0 && before.run?.finishedAt === void 0 && isCovered(before, version);
function isCovered(version, by) {
	const made = new Set(jobsOf(by, isDone));
	const known = new Set(jobsOf(by, isPicture));
	const isKept = jobsOf(version, isDone).every((jobId) => made.has(jobId));
	const open = (take) => isOpen(take) && !(take.state === "planned" && isSameRun(version, by));
	return isKept && jobsOf(version, open).every((jobId) => known.has(jobId)) && told(version) === told(by);
}
var isDone = (take) => take.state === "done";
var isPicture = (take) => isDone(take) || isOpen(take);
var isSent = (take) => isPicture(take) && take.state !== "planned";
var told = ({ title, story, bible, engine, settings, frames }) => digestOf([
	title,
	story,
	bible,
	engine,
	settings,
	frames.map(toldFrame)
]);
function toldFrame(frame) {
	const { takes: _, activeTake: __, origin: ___, ...rest } = frame;
	return rest;
}
var jobsOf = ({ frames }, counts) => frames.flatMap(({ takes }) => takes.filter(counts).map(({ jobId }) => jobId));
function withTakesOf(theirs, ours) {
	const others = new Map(theirs.frames.map((frame) => [frame.id, frame]));
	const frames = ours.frames.map((frame) => joined(frame, others.get(frame.id)?.takes ?? []));
	const drawn = ours.frames.filter((frame) => isDrawnBy(others.get(frame.id)?.takes ?? [], frame)).map(({ id }) => id);
	const known = new Set(jobsOf(ours, isOpen));
	const isAdopted = (take) => isOpen(take) && !known.has(take.jobId);
	const adopted = frames.filter(({ takes }) => takes.some(isAdopted)).map(({ id }) => id);
	return withRunOf({
		...ours,
		frames
	}, wantedIn(theirs, adopted), new Set(drawn));
}
var withRunOf = (ours, adopted, drawn) => ours.run ? withFrames(ours, [...ours.run.frames.filter((id) => !drawn.has(id)), ...adopted]) : ours;
function isDrawnBy(theirs, { takes }) {
	const planned = takes.find(({ state }) => state === "planned");
	if (planned?.drawnFrom === void 0) return false;
	const isSame = (take) => isDone(take) && take.drawnFrom === planned.drawnFrom;
	return !takes.some(isSame) && theirs.some(isSame);
}
var wantedIn = ({ run }, frameIds) => frameIds.filter((id) => run?.state !== "cancelled" && run?.frames.includes(id));
function joined(frame, theirs) {
	const known = frame.takes.map((take) => {
		const other = theirs.find(({ jobId }) => jobId === take.jobId);
		const isDrawn = other !== void 0 && theirs.slice(theirs.indexOf(other)).some(isDone);
		return other && knowsMore(other, take, isDrawn) ? {
			...other,
			number: take.number
		} : take;
	});
	const jobs = new Set(known.map(({ jobId }) => jobId));
	const counts = known.some(isOpen) ? isDone : isPicture;
	const found = theirs.filter((take) => counts(take) && !jobs.has(take.jobId));
	const takes = numbered([
		...known.filter((take) => !isOpen(take)),
		...found,
		...known.filter(isOpen)
	]);
	const active = frame.takes.find(({ number }) => number === frame.activeTake)?.jobId;
	const shown = takes.find(({ jobId }) => jobId === active) ?? takes.findLast(isDone);
	return {
		...frame,
		takes,
		activeTake: shown?.number ?? null
	};
}
function numbered(takes) {
	let last = 0;
	return takes.map((take) => {
		last = Math.max(last + 1, take.number);
		return {
			...take,
			number: last
		};
	});
}
function knowsMore(other, take, isDrawn) {
	if (!isOpen(take)) return isDone(other) && !isDone(take);
	if (isOpen(other) || isGivenUp(other)) return false;
	return take.state === "planned" || other.state !== "failed" || isDrawn;
}
var isGivenUp = ({ state, failure }) => state === "cancelled" || failure?.code === "server-crashed-by-frame";
// web/services/library/beside.ts
var Beside = class {
	#shim;
	#clock;
	#chance;
	#ids = new Map();
	constructor(shim, clock, chance) {
		this.#shim = shim;
		this.#clock = clock;
		this.#chance = chance;
	}
	async keep(settled) {
		const copy = otherVersion(settled, this.#idOf(settled.beside), isoNow(this.#clock));
		const saved = await this.#shim.save({
			...copy,
			revision: 1
		}, 0);
		return saved.ok || saved.failure.code === "conflict" ? ok(copy.title) : saved;
	}
	#idOf(version) {
		const digest = digestOf({
			...version,
			revision: 0
		});
		const id = this.#ids.get(digest) ?? `${version.id.slice(0, -8)}${hexOf(this.#chance.bytes(4))}`;
		this.#ids.set(digest, id);
		return id;
	}
};
// web/core/changes.ts
function changesBetween(from, to, path = "") {
	if (from === to) return [];
	if (Array.isArray(from) && Array.isArray(to)) return listChanges(from, to, path);
	if (isRecord(from) && isRecord(to)) return recordChanges(namesOf(from), namesOf(to), path);
	return [{
		op: "replace",
		path,
		value: to ?? null
	}];
}
function listChanges(from, to, path) {
	const both = Math.min(from.length, to.length);
	return [
		...to.slice(0, both).flatMap((value, index) => changesBetween(from[index], value, `${path}/${index}`)),
		...from.slice(both).map(() => ({
			op: "remove",
			path: `${path}/${both}`
		})),
		...to.slice(both).map((value) => ({
			op: "add",
			path: `${path}/-`,
			value: value ?? null
		}))
	];
}
function recordChanges(from, to, path) {
	const inner = (name) => `${path}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
	const removed = [...from.keys()].filter((name) => !to.has(name)).map((name) => ({
		op: "remove",
		path: inner(name)
	}));
	const others = [...to].flatMap(([name, value]) => from.has(name) ? changesBetween(from.get(name), value, inner(name)) : [{
		op: "add",
		path: inner(name),
		value
	}]);
	return [...removed, ...others];
}
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var namesOf = (record) => new Map(Object.entries(record).filter(([, value]) => value !== void 0));
// web/services/library/document-sender.ts
var MOST_CHANGES = 1e3;
var REFUSALS = 3;
var writtenSchema = looseObject({ stamp: string() });
var DocumentSender = class {
	#shim;
	#last;
	#refusals = 0;
	constructor(shim) {
		this.#shim = shim;
	}
	async save(document, base) {
		const changed = this.#changedSince(document, base);
		this.#last = void 0;
		const written = await this.#shim.save(document, base, changed);
		if (changed && written.ok) this.#refusals = 0;
		if (!changed || written.ok || !isRefused(written.failure)) return this.#sent(document, written);
		const whole = await this.#shim.save(document, base);
		if (whole.ok) this.#refusals++;
		return this.#sent(document, whole);
	}
	#changedSince(document, base) {
		const last = this.#last;
		const isOnTop = last?.document.id === document.id && last.document.revision === base;
		if (!last || !isOnTop || this.#refusals >= REFUSALS) return void 0;
		const changes = changesBetween(last.document, document);
		return isLittle(changes, document) ? {
			stamp: last.stamp,
			changes
		} : void 0;
	}
	#sent(document, written) {
		const read = writtenSchema.safeParse(written.ok ? written.value : void 0);
		this.#last = read.success ? {
			document,
			stamp: read.data.stamp
		} : void 0;
		return written;
	}
};
var isLittle = (changes, document) => changes.length <= MOST_CHANGES && JSON.stringify(changes).length * 2 < JSON.stringify(document).length;
var isRefused = ({ code }) => code === "not-found" || code === "unexpected-answer";
// web/services/library/sequence-writer.ts
var PAUSE_PER_FRAME = 100;
var PAUSE_AT_LEAST = 1e3;
var PAUSE_AT_MOST = 1800;
var TRY_AGAIN_AT_MOST = 3e4;
var RIVALRIES = 3;
var SequenceWriter = class extends EventTarget {
	saving = "saved";
	instead;
	#parts;
	#beside;
	#sender;
	#latest;
	#revision = 0;
	#status;
	#sent = [];
	#writing;
	#stopWaiting;
	#stopPutting;
	#isDisposed = false;
	#lastWrite = -Infinity;
	#failures = 0;
	#rivalries = 0;
	#turn = 0;
	#kept = true;
	#over;
	#keeps = 0;
	#drops = 0;
	#isKeeper = false;
	constructor(parts) {
		super();
		this.#parts = parts;
		this.#sender = new DocumentSender(parts.shim);
		this.#beside = new Beside(parts.shim, parts.clock, parts.chance);
	}
	begin(sequence) {
		if (this.instead?.sequence !== sequence) this.#rivalries = 0;
		this.#reset();
		this.#revision = sequence.revision;
		this.#say("saved");
		this.#takeUp(sequence);
	}
	drop() {
		this.#drops++;
		this.#reset();
	}
	#reset() {
		this.#turn++;
		this.#isKeeper = false;
		this.saving = "saved";
		this.#stopWaiting?.();
		this.#latest = void 0;
		this.#status = void 0;
		this.#sent = [];
		this.#failures = 0;
		this.instead = void 0;
	}
	async write(sequence, now) {
		this.#latest = sequence;
		const due = this.#lastWrite + pauseAfter(sequence) - this.#parts.clock.ticks();
		this.#schedule(now ? 0 : Math.max(0, due));
		const isTurn = sequence.status !== this.#status;
		this.#status = sequence.status;
		this.#kept = await this.#keep(this.#stamped(sequence), false, isTurn);
		if (now && !this.#parts.db.lasting) await this.#written(sequence);
		return this.#kept;
	}
	get revision() {
		return this.#revision;
	}
	get isBehind() {
		return this.#latest !== void 0 || this.#writing !== void 0;
	}
	warn(failure) {
		this.#say(failure);
	}
	async flush() {
		this.#stopWaiting?.();
		await this.#writing;
		if (this.#latest) await this.#start();
	}
	get isUnsaved() {
		return this.isBehind || this.saving !== "saved";
	}
	dispose() {
		this.#isDisposed = true;
		this.#stopWaiting?.();
		this.#stopPutting?.();
	}
	async #written(sequence) {
		await this.#writing;
		if (this.#latest === sequence) await this.#start();
	}
	async #takeUp(sequence) {
		const turn = this.#turn;
		const kept = await this.#keptHere(sequence.id);
		if (turn !== this.#turn) return;
		this.#over = kept?.by;
		const own = kept && !kept.saved ? migrate(kept.document) : void 0;
		if (!own?.ok) return;
		if (saysSame(own.value, sequence)) return this.#writeFirst(sequence);
		await this.putBeside(own.value, sequence);
	}
	async putBeside(own, standing, tries = 0) {
		const turn = this.#turn;
		const { stays, beside } = settleVersions(own, standing, false);
		if (!beside) return;
		const title = await this.#beside.keep({
			stays,
			beside
		});
		if (title.ok && turn === this.#turn) this.warn(conflict(title.value));
		if (title.ok || this.#isDisposed) return;
		const again = () => void this.putBeside(own, standing, tries + 1);
		this.#stopPutting = this.#parts.clock.after(waitAfter(tries), again);
	}
	#keptHere(id) {
		return this.#parts.db.document(id).catch(() => void 0);
	}
	async #keptByAnother(id) {
		const kept = await this.#keptHere(id);
		const version = isAnothers(kept, this.#signature) ? migrate(kept?.document) : void 0;
		return version?.ok ? {
			version: version.value,
			by: kept?.by
		} : void 0;
	}
	get #signature() {
		return {
			by: {
				page: this.#parts.page,
				count: this.#keeps
			},
			over: this.#over
		};
	}
	#writeFirst(sequence) {
		if (this.#status !== void 0) return;
		this.#latest = sequence;
		this.#schedule(0);
	}
	async #keep(document, saved, strict = false) {
		this.#keeps++;
		const { db, isDrawing } = this.#parts;
		const how = {
			...this.#signature,
			strict,
			sent: this.#sent
		};
		const drops = this.#drops;
		const over = await isDrawing(document.id) ? "anything" : how.over;
		if (drops !== this.#drops) return false;
		if (over !== "anything") this.#isKeeper = false;
		else if (!this.#isKeeper) await this.#saveAnothers(document);
		return db.keepDocument(document.id, document, saved, {
			...how,
			over
		});
	}
	async #saveAnothers(document) {
		this.#isKeeper = true;
		const other = await this.#keptByAnother(document.id);
		if (other) this.putBeside(other.version, document);
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
		this.#stopWaiting = this.#parts.clock.after(Math.max(ms, 20), () => {
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
		const turn = this.#turn;
		if (await this.#isAnothersTurn()) return;
		const latest = this.#latest;
		if (!latest || turn !== this.#turn) return;
		this.#latest = void 0;
		this.#lastWrite = this.#parts.clock.ticks();
		if (this.#failures === 0) this.#say("saving");
		const document = this.#stamped(latest);
		this.#sent = [...this.#sent, digestOf(document)].slice(-5);
		const written = await this.#sender.save(document, this.#revision);
		if (turn !== this.#turn) return;
		if (written.ok) return this.#saved(document);
		if (written.failure.code === "conflict") return this.#conflict(document);
		this.#failed(latest, written.failure);
	}
	async #isAnothersTurn() {
		if (!this.#latest) return false;
		await this.#parts.isDrawing(this.#latest.id);
		return this.#failures > 0 && this.#latest !== void 0 && await this.#givesWay(this.#latest);
	}
	async #givesWay(ours) {
		const turn = this.#turn;
		const other = await this.#keptByAnother(ours.id);
		if (!other || turn !== this.#turn || ours !== this.#latest) return false;
		const { stays, beside } = settleVersions(ours, other.version, false);
		if (beside || stays.revision !== this.#revision + 1) return false;
		this.drop();
		this.instead = {
			sequence: {
				...stays,
				revision: this.#revision
			},
			leavesRun: false,
			failure: void 0,
			isHere: true
		};
		this.#say("saved");
		return true;
	}
	async #saved(document) {
		this.#revision = document.revision;
		this.#failures = 0;
		this.#sent = [];
		const isLast = !this.#latest;
		if (isLast && document.run?.finishedAt !== void 0) this.#parts.db.forgetIntents(document.id);
		if (isLast) await this.#keepSaved(document);
		else if (this.#latest) await this.#keep(this.#stamped(this.#latest), false);
		if (!this.#latest) this.#say("saved");
	}
	async #keepSaved(document) {
		const turn = this.#turn;
		const isOver = document.run?.finishedAt !== void 0;
		await this.#keep(document, true, isOver);
		const other = await this.#keptByAnother(document.id);
		if (!other || turn !== this.#turn) return;
		await this.putBeside(other.version, document);
		this.#over = other.by;
		await this.#keep(document, true, isOver);
	}
	async #conflict(document) {
		const turn = this.#turn;
		const stored = await this.#parts.shim.load(document.id);
		if (turn !== this.#turn) return;
		if (!stored.ok) return this.#failed(document, stored.failure);
		if (this.#sent.includes(digestOf(stored.value))) return this.#wasOurs(document, stored.value);
		const isDrawing = await this.#parts.isDrawing(document.id);
		if (turn === this.#turn) await this.#settle(document, stored.value, isDrawing);
	}
	#wasOurs(document, stored) {
		this.#revision = stored.revision;
		if (stored.revision === document.revision && saysSame(stored, document)) return this.#saved(document);
		this.#latest ??= document;
		this.#schedule(20);
	}
	async #settle(document, theirs, isDrawing, isFirst = true) {
		const turn = this.#turn;
		const ours = this.#latest ?? document;
		if (tellsItsEnd(ours, theirs)) {
			this.#revision = theirs.revision;
			return this.#writeAgain(ours, void 0);
		}
		const isRival = isDrawing && isSameRun(ours, theirs);
		if (isRival && isFirst) this.#rivalries++;
		const leavesRun = isRival && this.#rivalries >= RIVALRIES;
		const { stays, beside } = settleVersions(ours, theirs, isDrawing && !leavesRun);
		const title = beside && await this.#beside.keep({
			stays,
			beside
		});
		if (turn !== this.#turn) return;
		if (title && !title.ok) return this.#failed(ours, title.failure);
		const failure = title && conflict(title.value);
		this.#revision = theirs.revision;
		if (isDrawing && !leavesRun && saysSame(stays, ours)) return this.#writeAgain(ours, failure);
		await this.#keep(stays, !isDrawing || leavesRun);
		if (turn !== this.#turn) return;
		if (this.#latest && this.#latest !== ours) return this.#settle(this.#latest, theirs, isDrawing, false);
		this.#latest = void 0;
		this.instead = {
			sequence: stays,
			leavesRun,
			failure
		};
		this.#say(failure ?? "saved");
	}
	#writeAgain(ours, failure) {
		this.#latest ??= ours;
		this.#schedule(20);
		if (failure) this.#say(failure);
	}
	#failed(document, failure) {
		if (this.#isDisposed) return;
		this.#latest ??= document;
		this.#schedule(waitAfter(this.#failures++));
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
var pauseAfter = ({ frames }) => Math.min(PAUSE_AT_MOST, Math.max(PAUSE_AT_LEAST, frames.length * PAUSE_PER_FRAME));
var waitAfter = (failures) => Math.min(TRY_AGAIN_AT_MOST, 1e3 * 2 ** failures);
var conflict = (copy) => ({
	code: "conflict",
	about: { copy }
});
// web/services/run/leases.ts
var HEARTBEAT = 5e3;
var MISSED_BEAT = 6e3;
var STALE_AFTER = 2e4;
var FORGOTTEN_AFTER = 864e5;
var KEY$1 = "leases";
var leaseSchema = object({
	sequenceId: string(),
	holder: string(),
	atMs: number()
});
var leasesSchema = array(leaseSchema);
var Leases = class {
	#db;
	#clock;
	#holder;
	#isKept = false;
	#stampMs;
	#seen;
	constructor(db, clock, holder) {
		this.#db = db;
		this.#clock = clock;
		this.#holder = holder;
	}
	get isKept() {
		return this.#isKept;
	}
	get stampMs() {
		return this.#stampMs;
	}
	isOwn(lease) {
		return lease?.holder === this.#holder;
	}
	isHeld(lease) {
		return lease === void 0 ? !this.#isKept : this.isOwn(lease);
	}
	async read(sequenceId) {
		return leasesIn(await this.#db.get(KEY$1).catch(() => void 0)).find((lease) => lease.sequenceId === sequenceId);
	}
	async take(sequenceId, may) {
		const next = (stored) => {
			const leases = leasesIn(stored);
			return may(leases.find((lease) => lease.sequenceId === sequenceId)) ? [...this.#others(leases, sequenceId), this.#own(sequenceId)] : void 0;
		};
		try {
			const stands = leasesIn(await this.#db.change(KEY$1, next));
			this.#isKept = this.#db.lasting;
			const standing = stands.find((lease) => lease.sequenceId === sequenceId);
			if (this.isOwn(standing)) this.#stampMs = standing?.atMs;
			return this.isOwn(standing);
		} catch {
			this.#isKept = false;
			return may(await this.read(sequenceId));
		}
	}
	async drop(sequenceId) {
		const next = (stored) => {
			const leases = leasesIn(stored);
			return leases.some((lease) => lease.sequenceId === sequenceId && this.isOwn(lease)) ? this.#others(leases, sequenceId) : void 0;
		};
		await this.#db.change(KEY$1, next).catch(() => void 0);
	}
	isStale(lease) {
		const seen = this.#seen;
		if (seen?.holder !== lease.holder || seen.atMs !== lease.atMs) {
			this.#seen = {
				...lease,
				ticks: this.#clock.ticks()
			};
			return false;
		}
		const looksOld = Math.abs(this.#clock.now() - lease.atMs) > STALE_AFTER;
		return this.#clock.ticks() - seen.ticks > (looksOld ? MISSED_BEAT : STALE_AFTER);
	}
	#own(sequenceId) {
		return {
			sequenceId,
			holder: this.#holder,
			atMs: this.#clock.now()
		};
	}
	#others(leases, sequenceId) {
		const since = this.#clock.now() - FORGOTTEN_AFTER;
		return leases.filter((lease) => lease.sequenceId !== sequenceId && lease.atMs > since);
	}
};
var leasesIn = (stored) => leasesSchema.safeParse(stored).data ?? [];
// web/services/run/tabs.ts
var messageSchema = object({
	tell: _enum([
		"who",
		"here",
		"mine",
		"drives",
		"gone",
		"follow",
		"document",
		"heard",
		"saving",
		"saved"
	]),
	sequenceId: string(),
	from: string(),
	document: optional(unknown()),
	leaseMs: optional(number()),
	claims: optional(boolean())
});
var NAME = "story-sequence";
var TELL_EVERY = 500;
var FOLLOWED_FOR = 5e3;
function opened(open) {
	try {
		return open?.(NAME);
	} catch {
		return;
	}
}
var Tabs = class {
	#clock;
	#own;
	#channel;
	#listeners = new Set();
	#followed;
	#latest;
	#stopWaiting;
	constructor(own, clock, open) {
		this.#own = own;
		this.#clock = clock;
		this.#channel = opened(open);
		this.#channel?.addEventListener("message", ({ data }) => this.#hear(data));
	}
	get canTalk() {
		return this.#channel !== void 0;
	}
	listen(hear) {
		this.#listeners.add(hear);
		return () => void this.#listeners.delete(hear);
	}
	say(tell, sequenceId, more = {}) {
		this.#channel?.postMessage({
			...more,
			tell,
			sequenceId,
			from: this.#own
		});
	}
	isAnswered(sequenceId, ms, claims = false) {
		if (!this.canTalk) return Promise.resolve(false);
		return new Promise((resolve) => {
			const end = (answered) => {
				stopListening();
				stopWaiting();
				resolve(answered);
			};
			const stopListening = this.listen((message) => {
				if (message.tell === "here" && message.sequenceId === sequenceId) end(true);
			});
			const stopWaiting = this.#clock.after(ms, () => end(false));
			this.say("who", sequenceId, { claims });
		});
	}
	show(sequence) {
		if (!this.#isFollowed(sequence.id)) return;
		this.#latest = sequence;
		if (this.#stopWaiting) return;
		this.#sendLatest();
		this.#stopWaiting = this.#clock.after(TELL_EVERY, () => {
			this.#stopWaiting = void 0;
			if (this.#latest) this.show(this.#latest);
		});
	}
	close() {
		this.#stopWaiting?.();
		this.#listeners.clear();
		this.#channel?.close();
	}
	#sendLatest() {
		if (this.#latest) this.say("document", this.#latest.id, { document: this.#latest });
		this.#latest = void 0;
	}
	#isFollowed(sequenceId) {
		const followed = this.#followed;
		return followed?.sequenceId === sequenceId && this.#clock.ticks() - followed.ticks < FOLLOWED_FOR;
	}
	#hear(data) {
		const message = messageSchema.safeParse(data).data;
		if (!message || message.from === this.#own) return;
		const { tell, sequenceId } = message;
		if (tell === "follow") this.#followed = {
			sequenceId,
			ticks: this.#clock.ticks()
		};
		for (const hear of this.#listeners) hear(message);
	}
};
// web/services/run/driver.ts
var ANSWER_WITHIN = 2e3;
var OBJECTION_WITHIN = 500;
var SENT_AFTER = 3e3;
var PULSE = 250;
var Driver = class {
	onLost;
	onSlept;
	#clock;
	#leases;
	#locks;
	#tabs;
	#gone = new Map();
	#sequenceId;
	#claimed;
	#acquiring = Promise.resolve();
	#release;
	#held = { isStolen: false };
	#stopBeating;
	#awakeAt = 0;
	constructor(db, clock, holder, locks, tabs = new Tabs(holder, clock)) {
		this.#clock = clock;
		this.#leases = new Leases(db, clock, holder);
		this.#locks = locks;
		this.#tabs = tabs;
		tabs.listen(({ tell, sequenceId, from, leaseMs, claims = false }) => {
			if (tell === "who") this.#answer(sequenceId, holder < from, claims);
			if (tell === "mine") this.#lose(sequenceId);
			if (tell === "gone" && leaseMs !== void 0) this.#gone.set(tabOf(sequenceId, from), leaseMs);
		});
	}
	drives(sequenceId) {
		return this.#sequenceId === sequenceId;
	}
	async stillDrives(sequenceId) {
		if (!this.drives(sequenceId)) return false;
		const lease = await this.#leases.read(sequenceId);
		const isUnsure = lease === void 0 && this.#hasSlept;
		if (!this.#leases.isHeld(lease) || isUnsure && await this.#isReplaced(sequenceId)) this.#lose(sequenceId);
		return this.drives(sequenceId);
	}
	get #hasSlept() {
		return this.#clock.ticks() - this.#awakeAt >= OBJECTION_WITHIN;
	}
	#answer(sequenceId, isFirst, claims) {
		const isClaimed = this.#claimed === sequenceId;
		if (isClaimed && claims && !isFirst) this.#claimed = void 0;
		if (isClaimed && isFirst || this.drives(sequenceId)) this.#tabs.say("here", sequenceId);
	}
	async #isReplaced(sequenceId) {
		const isLong = this.#clock.ticks() - this.#awakeAt >= SENT_AFTER;
		if (await this.#tabs.isAnswered(sequenceId, OBJECTION_WITHIN)) return true;
		this.#awakeAt = this.#clock.ticks();
		if (isLong) this.onSlept?.();
		return false;
	}
	acquire(sequenceId, way = "open") {
		const got = this.#acquiring.then(() => this.#acquire(sequenceId, way));
		this.#acquiring = got.catch(() => void 0);
		return got;
	}
	release() {
		const sequenceId = this.#sequenceId;
		if (sequenceId === void 0) return;
		this.#letGo();
		this.#tabs.say("gone", sequenceId, { leaseMs: this.#leases.stampMs });
		this.#leases.drop(sequenceId);
	}
	async #acquire(sequenceId, way) {
		if (await this.stillDrives(sequenceId)) return true;
		this.release();
		if (!(this.#locks ? await this.#lock(this.#locks, sequenceId, way) : await this.#lease(sequenceId, way))) return false;
		if (way === "steal") this.#tabs.say("mine", sequenceId);
		this.#sequenceId = sequenceId;
		this.#beatLater(sequenceId);
		return true;
	}
	async #lock(locks, sequenceId, way) {
		const free = await this.#request(locks, sequenceId, way === "steal" ? { steal: true } : { ifAvailable: true });
		if (free === "refused") return this.#lease(sequenceId, way);
		const steals = !free && await this.#isSilent(sequenceId);
		return (free || steals && await this.#request(locks, sequenceId, { steal: true }) === true) && await this.#leases.take(sequenceId, () => true) && !this.#held.isStolen;
	}
	#request(locks, sequenceId, options) {
		const held = { isStolen: false };
		this.#held = held;
		return new Promise((resolve) => {
			locks.request(`story-sequence:${sequenceId}`, options, (lock) => {
				resolve(lock !== null);
				if (!lock) return void 0;
				return new Promise((release) => {
					this.#release = release;
				});
			}).catch(() => {
				held.isStolen = true;
				this.#lose(sequenceId);
				resolve("refused");
			});
		});
	}
	async #lease(sequenceId, way) {
		if (way === "steal") return this.#leases.take(sequenceId, () => true);
		if (await this.#leases.take(sequenceId, (lease) => this.#isFree(lease))) return this.#isUndisputed(sequenceId);
		const dead = await this.#leases.read(sequenceId);
		if (!dead || !await this.#isSilent(sequenceId, way)) return false;
		return this.#leases.take(sequenceId, (lease) => this.#isFree(lease) || isSame(lease, dead));
	}
	async #isUndisputed(sequenceId) {
		if (this.#leases.isKept) return true;
		this.#claimed = sequenceId;
		const isDisputed = await this.#tabs.isAnswered(sequenceId, OBJECTION_WITHIN, true);
		const isOurs = this.#claimed === sequenceId && !isDisputed;
		this.#claimed = void 0;
		return isOurs;
	}
	#isFree(lease) {
		if (lease === void 0 || this.#leases.isOwn(lease)) return true;
		return this.#gone.get(tabOf(lease.sequenceId, lease.holder)) === lease.atMs;
	}
	async #isSilent(sequenceId, way = "wait") {
		const lease = await this.#leases.read(sequenceId);
		if (!(!lease || this.#leases.isStale(lease)) && (way === "wait" || !this.#tabs.canTalk)) return false;
		return !await this.#tabs.isAnswered(sequenceId, ANSWER_WITHIN);
	}
	#beatLater(sequenceId) {
		this.#stopBeating?.();
		this.#awakeAt = this.#clock.ticks();
		const ms = this.#leases.isKept ? HEARTBEAT : PULSE;
		this.#stopBeating = this.#clock.after(ms, () => void this.#beat(sequenceId));
	}
	async #beat(sequenceId) {
		if (!(this.#leases.isKept ? this.drives(sequenceId) : await this.stillDrives(sequenceId))) return;
		const isOurs = await this.#leases.take(sequenceId, (lease) => this.#leases.isHeld(lease));
		if (!this.drives(sequenceId)) return;
		if (isOurs) this.#beatLater(sequenceId);
		else this.#lose(sequenceId);
	}
	#lose(sequenceId) {
		if (!this.drives(sequenceId)) return;
		this.#letGo();
		this.onLost?.(sequenceId);
	}
	#letGo() {
		this.#sequenceId = void 0;
		this.#release?.();
		this.#release = void 0;
		this.#stopBeating?.();
	}
};
var tabOf = (sequenceId, holder) => `${sequenceId} ${holder}`;
var isSame = (a, b) => a?.holder === b.holder && a.atMs === b.atMs;
// web/services/run/effects.ts
var Effects = class {
	#parts;
	#producing;
	#kept = Promise.resolve();
	#held = Promise.resolve();
	constructor(parts) {
		this.#parts = parts;
	}
	async kept() {
		await this.#held;
		await this.#kept;
	}
	hold(until) {
		this.#held = until;
	}
	end() {
		this.#parts.outbox.end();
	}
	giveUp() {
		this.#parts.outbox.giveUp();
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
			case "requeue":
				outbox.requeue(effect.jobIds);
				return;
			case "retry-later": return this.#retryLater(effect);
		}
	}
	attempts(sequence, frames, anew = false) {
		const { chance } = this.#parts;
		return frames.map((frame) => ({
			frameId: frame.id,
			jobId: newJobId(chance),
			seed: seedFor(sequence, frame, chance.number(), anew)
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
	const [{ sidecars }, { shippedChoices }] = await Promise.all([import("./shipped-sidecars-BsULGGEF.mjs"), import("./shipped-choices-B7ihBmKY.mjs")]);
	return shippedChoices(sidecars, info);
}
async function shippedGraphOf(id) {
	const [{ sidecars }, { graphFiles }] = await Promise.all([import("./shipped-sidecars-BsULGGEF.mjs"), import("./shipped-files-BLAAwUXP.mjs")]);
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
	const { shippedGraph } = await import("./shipped-COFbwao0.mjs");
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
		const { graph, binding, info } = bound.value;
		const place = {
			binding,
			grid: gridFor(sequence, bound.value),
			guide: guideOf(graph, binding)
		};
		const rough = await this.#rough(sequence, frame, take, place);
		if (!rough.ok) return rough;
		const values = frameValues(sequence, frame, place, {
			prompt: take.prompt,
			seed: take.seed,
			prefix: prefixOf(sequence, frame, take),
			...rough.value
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
	async #rough(sequence, frame, take, place) {
		const wanted = wantedRough(sequence, place);
		if (!wanted) return ok({});
		const { slot, size, look } = wanted;
		const blob = await this.#rasterise({
			sequence,
			frame,
			size,
			look
		});
		if (!blob.ok) return blob;
		const name = await this.#client.upload(blob.value, `${take.jobId}.png`, "temp", UPLOADS);
		return name.ok ? ok({ [slot]: name.value }) : name;
	}
};
function wantedRough({ engine, settings }, { guide, grid }) {
	if (engine.kind === "rough") return {
		slot: "picture",
		size: settings,
		look: "board"
	};
	if (!guide || !settings.guide) return void 0;
	return {
		slot: "guide",
		size: roundSize(settings, grid),
		look: guide.look
	};
}
var gridFor = ({ story }, { graph, binding, info = {} }) => gridOf(graph, binding, info, familyGrid(story.family));
// web/services/run/knocker.ts
var KNOCK_EVERY = 5e3;
var Knocker = class {
	#parts;
	#stopWaiting;
	#stoppedAt;
	#wasAway = false;
	constructor(parts) {
		this.#parts = parts;
	}
	follow() {
		if (this.#cause() === void 0) return this.stop();
		this.#stoppedAt ??= this.#parts.clock.ticks();
		this.#stopWaiting ??= this.#parts.clock.after(KNOCK_EVERY, () => void this.#knock());
	}
	stop() {
		this.#stopWaiting?.();
		this.#stopWaiting = void 0;
		this.#stoppedAt = void 0;
		this.#wasAway = false;
	}
	#cause() {
		const { run } = this.#parts.desk;
		const code = isGenerating(run) && run.phase === "Paused" ? run.sequence.run?.stopped?.code : void 0;
		return code === "server-unreachable" || code === "server-not-running-jobs" ? code : void 0;
	}
	async #knock() {
		const runs = await this.#parts.truth.anythingRuns();
		this.#stopWaiting = void 0;
		if (!runs.ok) this.#wasAway = true;
		else if (this.#isMended(runs.value)) return this.#parts.goOn();
		this.follow();
	}
	#isMended(runs) {
		const cause = this.#cause();
		if (cause !== "server-not-running-jobs") return cause !== void 0;
		return runs || this.#wasAway || this.#parts.socket.lostAt >= (this.#stoppedAt ?? Infinity);
	}
};
// web/services/run/absence.ts
var GONE_AFTER = 3e3;
var REMOVED_BY = 3e4;
var Absence = class {
	#clock;
	#goneSince = new Map();
	#takenBackAt = new Map();
	#absent = new Set();
	constructor(clock) {
		this.#clock = clock;
	}
	tookBack(jobIds) {
		for (const id of jobIds) this.#takenBackAt.set(id, this.#clock.ticks());
	}
	isAbsent(jobId) {
		return this.#absent.has(jobId);
	}
	sent(jobId) {
		this.#absent.delete(jobId);
		this.#takenBackAt.delete(jobId);
		this.#goneSince.delete(jobId);
	}
	found(jobId, waits) {
		this.#goneSince.delete(jobId);
		const askedAt = this.#takenBackAt.get(jobId) ?? -Infinity;
		if (!waits || this.#clock.ticks() - askedAt > REMOVED_BY) this.#takenBackAt.delete(jobId);
	}
	weigh(unseen) {
		const now = this.#clock.ticks();
		const back = unseen.filter((id) => this.#takenBackAt.has(id));
		const others = unseen.filter((id) => !this.#takenBackAt.has(id));
		const gone = others.filter((id) => now - (this.#goneSince.get(id) ?? now) >= GONE_AFTER);
		for (const id of others) if (!this.#goneSince.has(id)) this.#goneSince.set(id, now);
		return {
			back,
			gone,
			isDoubtful: gone.length < others.length
		};
	}
	stillMissed(jobIds) {
		return jobIds.filter((id) => this.#takenBackAt.has(id) || this.#goneSince.has(id));
	}
	forget() {
		this.#absent.clear();
		this.#goneSince.clear();
	}
	prove(jobIds) {
		for (const id of jobIds) this.#absent.add(id);
	}
};
// web/services/run/line.ts
var SILENT_AFTER = 1e4;
var RENEW_EVERY = 6e4;
var Line = class {
	#parts;
	#unreachable = false;
	#brokenAt = -Infinity;
	#presentAt = -Infinity;
	#renewedAt = -Infinity;
	constructor(parts) {
		this.#parts = parts;
	}
	get isUnreachable() {
		return this.#unreachable;
	}
	hears() {
		const { socket, clock } = this.#parts;
		return socket.state === "open" && clock.ticks() - socket.heardAt < SILENT_AFTER;
	}
	present() {
		this.#presentAt = this.#parts.clock.ticks();
	}
	accepted(at) {
		if (this.brokeSincePresent() !== true) this.#presentAt = at;
	}
	brokeSincePresent() {
		const { socket } = this.#parts;
		if (this.#presentAt === -Infinity) return void 0;
		if (Math.max(this.#brokenAt, socket.lostAt) >= this.#presentAt) return true;
		return socket.state === "open" && socket.openedAt <= this.#presentAt ? false : void 0;
	}
	tell() {
		this.#parts.desk.report({
			type: "connection",
			connection: this.#connection()
		});
	}
	reached() {
		this.#unreachable = false;
	}
	noAnswer(failure) {
		const { desk, truth, clock } = this.#parts;
		if (failure.code === "server-unreachable") {
			this.#unreachable = true;
			this.#brokenAt = clock.ticks();
			truth.forgetAbilities();
			this.tell();
		} else if (failure.code === "sign-in-again") desk.report({
			type: "stopped",
			failure,
			at: isoNow(clock)
		});
	}
	missedJob(beganAt) {
		const { socket, clock } = this.#parts;
		if (!(socket.state === "open" && socket.openedAt < beganAt && socket.heardAt < beganAt) || clock.ticks() - this.#renewedAt < RENEW_EVERY) return;
		this.#renewedAt = clock.ticks();
		socket.renew();
	}
	#connection() {
		const { socket, clock } = this.#parts;
		if (this.#unreachable) return "unreachable";
		if (socket.state === "off") return "off";
		return this.hears() || clock.ticks() - socket.openedAt < SILENT_AFTER ? "live" : "silent";
	}
};
// web/services/run/losses.ts
var Losses = class {
	#parts;
	#absence;
	#sightings;
	#line;
	#broke = new Map();
	#isBusyWithOthers = false;
	constructor(parts, absence, sightings, line) {
		this.#parts = parts;
		this.#absence = absence;
		this.#sightings = sightings;
		this.#line = line;
	}
	busyWithOthers(isBusy) {
		this.#isBusyWithOthers = isBusy;
	}
	found(jobId) {
		this.#broke.delete(jobId);
	}
	async weigh(unseen, areFollowed, broke) {
		const { run } = this.#sightings;
		if (!run || unseen.length === 0) return false;
		for (const id of unseen) if (!this.#broke.has(id)) this.#broke.set(id, broke);
		if (!areFollowed) this.#absence.tookBack(await this.#parts.removedBefore(run.sequence.id));
		const { back, gone, isDoubtful } = this.#absence.weigh(unseen);
		if (back.length > 0) await this.#reportTakenBack(back, areFollowed);
		if (gone.length > 0) await this.#reportMissing(gone);
		return isDoubtful;
	}
	async #reportTakenBack(jobIds, areFollowed) {
		const { desk, clock } = this.#parts;
		const drawn = !areFollowed || jobIds.some((id) => this.#broke.get(id) !== false) ? await this.#sightings.adopt(jobIds) : new Set();
		if (!drawn) return;
		const back = this.#absence.stillMissed(jobIds).filter((id) => !drawn.has(id));
		this.#absence.prove(back);
		if (back.length > 0) desk.report({
			type: "taken-back",
			jobIds: back,
			at: isoNow(clock)
		});
	}
	async #reportMissing(jobIds) {
		const { desk, clock, preferences } = this.#parts;
		const drawn = await this.#sightings.adopt(jobIds);
		const undrawn = jobIds.filter((id) => !drawn?.has(id));
		const restarted = drawn && undrawn.length > 0 ? await this.#wasRestarted(undrawn) : void 0;
		const gone = this.#absence.stillMissed(undrawn);
		if (restarted === void 0 || gone.length === 0) return;
		this.#absence.prove(gone);
		const cause = restarted ? "server-restarted" : "removed-from-queue";
		const resend = preferences().afterRestart === "send";
		const [suspect] = restarted && !this.#isBusyWithOthers ? gone : [];
		const event = {
			type: "missing",
			jobIds: gone,
			cause,
			resend,
			at: isoNow(clock)
		};
		desk.report(suspect === void 0 || this.#didAnyRun(gone) ? event : {
			...event,
			suspect
		});
	}
	async #wasRestarted(gone) {
		const { run } = this.#sightings;
		if (!run) return void 0;
		if (this.#didAnyRun(gone)) return true;
		const broke = this.#broke.get(gone[0] ?? "");
		const since = run.sequence.run?.startedAt ?? "";
		const done = run.sequence.frames.map(activeTake).find((take) => take !== void 0 && take.at >= since);
		if (!done) return broke === true;
		const seen = await this.#parts.truth.look([this.#sightings.asWanted(done.jobId)]);
		if (!seen.ok) return this.#line.noAnswer(seen.failure);
		return seen.value.get(done.jobId)?.at === "nowhere" && broke !== false;
	}
	#didAnyRun(jobIds) {
		const { run } = this.#sightings;
		return jobIds.some((id) => run && findTake(run.sequence, id)?.take.state === "running");
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
var FILES = 3;
async function findPicture(client, first) {
	for (let count = 1; count <= FILES; count++) {
		const image = {
			...first,
			filename: first.filename.replace("_00001_", `_0000${count}_`)
		};
		const bytes = await client.picture(image);
		if (!bytes.ok) return bytes.failure.code === "not-found" ? "none" : "unknown";
		if (isWhole(new Uint8Array(bytes.value))) return image;
	}
	return "none";
}
var isWhole = (picture) => has(picture.subarray(0, 8), BEGIN) && has(picture.subarray(-8), END);
var has = (part, wanted) => wanted.every((byte, index) => part[index] === byte);
// web/services/run/proof.ts
var SECOND_LOOK = 1e3;
var Proof = class {
	#client;
	#clock;
	#expected;
	#withoutSince = new Map();
	#judging = new Set();
	constructor(client, clock, expected) {
		this.#client = client;
		this.#clock = clock;
		this.#expected = expected;
	}
	async judge(jobId, outcome) {
		if (!isOfPicture(outcome)) return outcome;
		if (this.#judging.has(jobId)) return void 0;
		this.#judging.add(jobId);
		const judged = await this.#judged(jobId, outcome);
		this.#judging.delete(jobId);
		return judged;
	}
	async orphan(jobId) {
		const expected = this.#expected(jobId);
		const found = expected ? await findPicture(this.#client, expected) : "none";
		return typeof found === "string" ? found : {
			state: "done",
			image: found
		};
	}
	async #judged(jobId, outcome) {
		if (outcome.state === "done" && await this.#isThere(jobId, outcome.image)) return outcome;
		const now = this.#clock.ticks();
		const since = this.#withoutSince.get(jobId) ?? now;
		this.#withoutSince.set(jobId, since);
		if (now - since < 1e3) return void 0;
		const orphan = await this.orphan(jobId);
		if (orphan === "unknown") return void 0;
		return orphan === "none" ? {
			state: "failed",
			failure: { code: "no-image" }
		} : orphan;
	}
	async #isThere(jobId, image) {
		const stem = this.#expected(jobId)?.filename.split("_00001_")[0];
		if (stem !== void 0 && image.filename.startsWith(`${stem}_`)) return true;
		return await this.#client.has(image) !== false;
	}
};
var isOfPicture = (outcome) => outcome.state === "done" || outcome.state === "failed" && outcome.failure.code === "no-image";
// web/core/run/queue-place.ts
function aheadOfOthers(waiting, isOurs) {
	const ids = waiting.toSorted(byTurn).map(({ jobId }) => jobId);
	const lastOther = ids.findLastIndex((id) => !isOurs(id));
	const firstOwn = ids.findIndex(isOurs);
	if (firstOwn < 0 || lastOther < firstOwn) return {
		ours: [],
		others: []
	};
	return {
		ours: ids.slice(firstOwn, lastOther).filter(isOurs),
		others: ids.slice(firstOwn, lastOther + 1).filter((id) => !isOurs(id))
	};
}
var byTurn = (a, b) => a.number - b.number || (a.jobId < b.jobId ? -1 : 1);
// web/services/run/guest.ts
var Guest = class {
	#waiting = [];
	#letBy = new Set();
	inTheWay(queue, isOurs) {
		const pending = queue.filter(({ running }) => !running);
		const { ours, others } = aheadOfOthers(pending, isOurs);
		this.#letBy = new Set(pending.flatMap(({ jobId }) => this.#letBy.has(jobId) ? [jobId] : []));
		this.#waiting = others.filter((id) => !this.#letBy.has(id));
		return this.#waiting.length > 0 ? ours : [];
	}
	letBy() {
		for (const id of this.#waiting.splice(0)) this.#letBy.add(id);
	}
};
// web/services/run/idleness.ts
var IDLE_AFTER = 6e4;
var Idleness = class {
	#clock;
	#ranAt = -Infinity;
	constructor(clock) {
		this.#clock = clock;
	}
	ran() {
		this.#ranAt = this.#clock.ticks();
	}
	isTooLong({ frames }) {
		const times = frames.flatMap(({ takes }) => takes.flatMap(({ durationMs }) => durationMs ?? []));
		return this.#clock.ticks() - this.#ranAt >= Math.max(IDLE_AFTER, 3 * (median(times) ?? 0));
	}
};
// web/services/run/queue-judge.ts
var QueueJudge = class {
	#parts;
	#sightings;
	#idleness;
	#guest = new Guest();
	constructor(parts, sightings) {
		this.#parts = parts;
		this.#sightings = sightings;
		this.#idleness = new Idleness(parts.clock);
	}
	ran() {
		this.#idleness.ran();
	}
	letBy() {
		this.#guest.letBy();
	}
	judge(queue) {
		this.#weighIdleness(queue);
		this.#weighOthers(queue);
	}
	#weighIdleness(queue) {
		const { desk, clock } = this.#parts;
		const { run } = this.#sightings;
		if (!run || run.cancelling || this.#sightings.wanted().length === 0) return;
		if (queue.some(({ running }) => running)) return this.#idleness.ran();
		if (!this.#idleness.isTooLong(run.sequence)) return;
		desk.report({
			type: "stopped",
			failure: { code: "server-not-running-jobs" },
			at: isoNow(clock)
		});
	}
	#weighOthers(queue) {
		const { desk, clock, preferences } = this.#parts;
		const { run } = this.#sightings;
		if (!run || run.phase === "Paused" || run.cancelling || !preferences().goodGuest) return;
		const jobIds = this.#guest.inTheWay(queue, (id) => findTake(run.sequence, id) !== void 0);
		if (jobIds.length > 0) desk.report({
			type: "others-wait",
			jobIds,
			at: isoNow(clock)
		});
	}
};
// web/services/run/sent-order.ts
var SentOrder = class {
	#ids = new Set();
	add(jobId) {
		this.#ids.delete(jobId);
		this.#ids.add(jobId);
	}
	hasAll(jobIds) {
		return jobIds.every((id) => this.#ids.has(id));
	}
	inTurn(jobs) {
		const place = new Map([...this.#ids].map((id, index) => [id, index]));
		const placeOf = ({ jobId }) => place.get(jobId) ?? place.size;
		return jobs.toSorted((a, b) => placeOf(a) - placeOf(b));
	}
};
// web/services/run/sightings.ts
var AT_ONCE = 6;
var Sightings = class {
	proof;
	#parts;
	#line;
	constructor(parts, line) {
		this.#parts = parts;
		this.#line = line;
		this.proof = new Proof(parts.client, parts.clock, (jobId) => this.#expected(jobId));
	}
	get run() {
		const { run } = this.#parts.desk;
		return isGenerating(run) ? run : void 0;
	}
	wanted() {
		const { run } = this;
		if (!run) return [];
		const output = this.#parts.outputOf(run.sequence);
		return openTakes(run.sequence).filter(({ take }) => take.state !== "planned").map(({ take }) => ({
			jobId: take.jobId,
			output,
			running: take.state === "running"
		}));
	}
	asWanted(jobId) {
		return {
			jobId,
			output: this.run ? this.#parts.outputOf(this.run.sequence) : ""
		};
	}
	async find(jobIds) {
		const { truth, clock } = this.#parts;
		const wanted = jobIds.map((jobId) => this.asWanted(jobId));
		const first = await truth.look(wanted);
		if (!first.ok) return this.#line.noAnswer(first.failure);
		this.#line.reached();
		const missing = wanted.filter(({ jobId }) => first.value.get(jobId)?.at === "nowhere");
		if (missing.length === 0) return first.value;
		await pause$1(clock, GONE_AFTER);
		const second = await truth.look(missing);
		if (!second.ok) return this.#line.noAnswer(second.failure);
		return this.#withOrphans(new Map([...first.value, ...second.value]));
	}
	async findRemoved(jobIds, survey, areFollowed) {
		const looked = await survey(jobIds.map((jobId) => this.asWanted(jobId)));
		if (!looked.ok) return this.#line.noAnswer(looked.failure);
		const { seen } = looked.value;
		return areFollowed && this.#line.brokeSincePresent() === false ? seen : this.#withOrphans(seen);
	}
	async adopt(jobIds) {
		const found = await this.#withOrphans(new Map(jobIds.map((id) => [id, { at: "nowhere" }])));
		if (!found) return void 0;
		for (const [id, sighting] of found) this.tell(id, sighting);
		return new Set(jobIds.filter((id) => found.get(id)?.at === "over"));
	}
	tell(jobId, sighting) {
		const { desk, clock, chance } = this.#parts;
		if (sighting.at === "nowhere") return;
		desk.report({
			type: "queued",
			jobId,
			...sighting.at === "pending" && { waits: true }
		});
		if (sighting.at === "running") desk.report({
			type: "running",
			jobId,
			nowMs: clock.now()
		});
		if (sighting.at !== "over") return;
		const { outcome } = sighting;
		desk.report({
			type: "settled",
			jobId,
			outcome,
			at: isoNow(clock),
			chance: chance.number()
		});
	}
	async #withOrphans(seen) {
		const found = new Map(seen);
		const lost = [...seen].flatMap(([jobId, { at }]) => at === "nowhere" ? [jobId] : []);
		for (let start = 0; start < lost.length; start += AT_ONCE) {
			const some = lost.slice(start, start + AT_ONCE);
			const outcomes = await Promise.all(some.map((jobId) => this.proof.orphan(jobId)));
			for (const [index, outcome] of outcomes.entries()) {
				if (outcome === "unknown") return void 0;
				if (outcome !== "none") found.set(some[index] ?? "", {
					at: "over",
					outcome
				});
			}
		}
		return found;
	}
	#expected(jobId) {
		const found = this.run && findTake(this.run.sequence, jobId);
		return found && this.run && expectedImage(prefixOf(this.run.sequence, found.frame, found.take));
	}
};
// web/services/run/looks.ts
var FOLLOWED = 15e3;
var Looks = class {
	lookedAt = -Infinity;
	line;
	#parts;
	#absence;
	#judge;
	#sightings;
	#losses;
	#sentHere = new SentOrder();
	#beganAt = new Map();
	#seenAt = new Map();
	#looking;
	#peeking;
	constructor(parts) {
		this.#parts = parts;
		this.line = new Line(parts);
		this.#absence = new Absence(parts.clock);
		this.#sightings = new Sightings(parts, this.line);
		this.#judge = new QueueJudge(parts, this.#sightings);
		this.#losses = new Losses(parts, this.#absence, this.#sightings, this.line);
	}
	wanted() {
		return this.#sentHere.inTurn(this.#sightings.wanted()).toSorted((a, b) => Number(b.running) - Number(a.running));
	}
	mayStopById() {
		return !this.#parts.truth.isOld;
	}
	hasSent(jobId) {
		return this.#sentHere.hasAll([jobId]);
	}
	ran() {
		this.#judge.ran();
	}
	tookBack(jobIds) {
		this.#absence.tookBack(jobIds);
	}
	letBy() {
		this.#judge.letBy();
	}
	isAbsent(jobId) {
		return this.#absence.isAbsent(jobId);
	}
	sent(jobId) {
		this.#absence.sent(jobId);
		this.#losses.found(jobId);
		this.#sentHere.add(jobId);
		this.#seenAt.set(jobId, this.#parts.clock.ticks());
		this.#judge.ran();
	}
	#areFollowed(jobIds) {
		const since = this.#parts.clock.ticks() - FOLLOWED;
		return this.#sentHere.hasAll(jobIds) && jobIds.every((id) => (this.#seenAt.get(id) ?? -Infinity) > since);
	}
	find(jobIds) {
		return this.#sightings.find(jobIds);
	}
	findRemoved(jobIds) {
		const areFollowed = this.#areFollowed(jobIds);
		return this.#sightings.findRemoved(jobIds, (wanted) => this.#surveyLeft(wanted), areFollowed);
	}
	prove(jobIds) {
		this.#absence.prove(jobIds);
	}
	forget() {
		this.#absence.forget();
	}
	tell(jobId, sighting) {
		this.#sightings.tell(jobId, sighting);
	}
	look() {
		return this.#look((wanted) => this.#parts.truth.survey(wanted));
	}
	async lookAfresh() {
		await this.#looking;
		return this.#look((wanted) => this.#surveyLeft(wanted));
	}
	#surveyLeft(wanted) {
		const { truth } = this.#parts;
		if (!this.#sentHere.hasAll(wanted.map(({ jobId }) => jobId))) return truth.survey(wanted);
		return truth.surveyLeft(this.#sentHere.inTurn(wanted));
	}
	#look(survey) {
		this.#looking ??= this.#lookAtAll(survey).finally(() => {
			this.#looking = void 0;
		});
		return this.#looking;
	}
	async peekAt(jobIds) {
		await this.#peeking;
		const wanted = this.wanted().filter(({ jobId }) => jobIds.includes(jobId));
		const [one] = wanted;
		if (one) await (wanted.length > 1 ? this.#peek(() => this.#peekAtMany(wanted)) : this.peek(one));
	}
	peek(wanted) {
		return this.#peek(() => this.#peekAt(wanted));
	}
	#peek(look) {
		this.#peeking ??= look().finally(() => {
			this.#peeking = void 0;
		});
		return this.#peeking;
	}
	async #peekAtMany(wanted) {
		const ended = await this.#parts.truth.ended(wanted);
		if (!ended.ok) return this.#unanswered(ended.failure);
		this.line.reached();
		for (const [jobId, sighting] of ended.value) await this.#accept(jobId, sighting);
	}
	async #peekAt(wanted) {
		const seen = await this.#parts.truth.peek(wanted);
		if (!seen.ok) return this.#unanswered(seen.failure);
		this.line.reached();
		if (seen.value.at === "open") return;
		if (seen.value.at === "nowhere") return this.look();
		await this.#accept(wanted.jobId, seen.value);
		if (seen.value.at === "over" && !this.line.hears()) await this.look();
	}
	async #lookAtAll(survey) {
		const { clock } = this.#parts;
		const wanted = this.wanted();
		if (wanted.length === 0) return;
		const looked = await survey(wanted);
		if (!looked.ok) return this.#unanswered(looked.failure);
		const { seen, queue } = looked.value;
		const broke = this.line.brokeSincePresent();
		this.lookedAt = clock.ticks();
		this.line.reached();
		for (const [jobId, sighting] of seen) if (sighting.at !== "nowhere") await this.#accept(jobId, sighting);
		const unseen = wanted.filter(({ jobId }) => seen.get(jobId)?.at === "nowhere").map(({ jobId }) => jobId);
		if (unseen.length < wanted.length) this.#losses.busyWithOthers(this.#runsAnother(queue));
		if (await this.#losses.weigh(unseen, this.#areFollowed(unseen), broke)) clock.after(GONE_AFTER, () => void this.look());
		this.#judge.judge(queue);
	}
	#runsAnother(queue) {
		const { run } = this.#sightings;
		return queue.some(({ jobId, running }) => running && run && !findTake(run.sequence, jobId));
	}
	#unanswered(failure) {
		this.#judge.ran();
		return this.line.noAnswer(failure);
	}
	async #accept(jobId, sighting) {
		const ticks = this.#parts.clock.ticks();
		this.#absence.found(jobId, sighting.at === "pending");
		this.#losses.found(jobId);
		this.#seenAt.set(jobId, ticks);
		this.line.present();
		if (sighting.at === "running" && !this.#beganAt.has(jobId)) this.#beganAt.set(jobId, ticks);
		if (sighting.at !== "over") return this.tell(jobId, sighting);
		const outcome = await this.#sightings.proof.judge(jobId, sighting.outcome);
		if (!outcome) return void this.#parts.clock.after(SECOND_LOOK, () => void this.peekAt([jobId]));
		this.line.missedJob(this.#beganAt.get(jobId) ?? -Infinity);
		this.tell(jobId, {
			at: "over",
			outcome
		});
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
// web/core/run/leaving.ts
var isWanted = (run, jobId) => !run.cancelling && !run.leaving.includes(jobId);
var leave = (run, jobIds) => ({
	...run,
	leaving: [...new Set([...run.leaving, ...jobIds])]
});
var waitingJobs = (run) => openTakes(run.sequence).filter(({ take }) => take.state !== "running" && isWanted(run, take.jobId));
function redrawn(run, attempts) {
	const instead = waitingJobs(run).filter(({ frame, take }) => !isOfNow(run.sequence, frame, take)).flatMap(({ frame, take: { jobId } }) => {
		const attempt = attempts.find(({ frameId }) => frameId === frame.id);
		return attempt ? [{
			jobId,
			attempt
		}] : [];
	});
	if (instead.length === 0) return [run, []];
	const jobIds = instead.map(({ jobId }) => jobId);
	return [leave({
		...run,
		instead: [...run.instead ?? [], ...instead]
	}, jobIds), [{
		do: "take-back",
		jobIds
	}]];
}
var withoutInstead = (run, jobId) => {
	const { instead, ...rest } = run;
	return instead ? {
		...rest,
		instead: instead.filter((one) => one.jobId !== jobId)
	} : run;
};
function stays(run, jobId) {
	if (!run.instead?.some((one) => one.jobId === jobId)) return run;
	return {
		...withoutInstead(run, jobId),
		leaving: run.leaving.filter((id) => id !== jobId)
	};
}
function withoutLeft(run, at) {
	const left = run.leaving.filter((id) => !isStillOpen(run.sequence, id));
	if (left.length === 0) return {
		run,
		jobIds: []
	};
	const { instead = [], ...rest } = run;
	const due = instead.filter(({ jobId }) => left.includes(jobId));
	const attempts = due.filter(({ jobId }) => findTake(run.sequence, jobId)?.take.state !== "done").map(({ attempt }) => attempt);
	const sequence = plan(run.sequence, attempts, at);
	return {
		run: withSequence({
			...rest,
			leaving: run.leaving.filter((id) => !left.includes(id)),
			instead: instead.filter((one) => !due.includes(one))
		}, sequence),
		jobIds: jobsOf$1(sequence, attempts)
	};
}
function isStillOpen(sequence, jobId) {
	const take = findTake(sequence, jobId)?.take;
	return take !== void 0 && isOpen(take);
}
// web/services/run/open-jobs.ts
var OpenJobs = class {
	#desk;
	#ended = false;
	#gaveUp = false;
	constructor(desk) {
		this.#desk = desk;
	}
	get ended() {
		return this.#ended || this.#gaveUp;
	}
	set gaveUp(gaveUp) {
		this.#gaveUp = gaveUp;
	}
	end() {
		this.#ended = true;
	}
	get run() {
		const { run } = this.#desk;
		return isGenerating(run) && !this.ended ? run : void 0;
	}
	toSend(jobId) {
		const { run } = this;
		if (!run || run.phase === "Paused" || !isWanted(run, jobId)) return void 0;
		const found = findTake(run.sequence, jobId);
		return found?.take.state === "planned" ? found : void 0;
	}
	isGivenUp(jobId) {
		const sequence = this.ended ? void 0 : sequenceOf(this.#desk.run);
		const take = sequence && findTake(sequence, jobId)?.take;
		return take !== void 0 && !isOpen(take) && take.state !== "done";
	}
	leaving(jobIds) {
		const { run } = this;
		if (!run) return [];
		return jobIds.filter((id) => {
			const take = findTake(run.sequence, id)?.take;
			return take !== void 0 && isOpen(take) && !isWanted(run, id);
		});
	}
	inState(jobIds, ...states) {
		const { run } = this;
		return jobIds.filter((id) => {
			const state = run && findTake(run.sequence, id)?.take.state;
			return state !== void 0 && states.includes(state);
		});
	}
};
// web/services/run/rest.ts
var Rest = class {
	#clock;
	#wake;
	constructor(clock) {
		this.#clock = clock;
	}
	wake() {
		this.#wake?.();
	}
	async for(ms) {
		await new Promise((resolve) => {
			const stop = this.#clock.after(ms, resolve);
			this.#wake = () => {
				stop();
				resolve();
			};
		});
		this.#wake = void 0;
	}
};
// web/core/run/causes.ts
var everybodysCodes = new Set([
	"server-unreachable",
	"server-busy",
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
var passing = /timed?[ -]?out|connection (?:reset|refused|aborted|error)|ConnectionError|too many requests|\b(?:429|502|503|504)\b|temporarily/i;
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
// web/services/run/find-patiently.ts
var ASK_AGAIN = 1e3;
async function findPatiently(looks, rest, jobIds, isWanted) {
	while (jobIds.length > 0 && isWanted()) {
		const seen = await looks.find(jobIds);
		if (seen) return seen;
		await rest.for(ASK_AGAIN);
	}
	return new Map();
}
// web/services/run/sending.ts
var SENDS = 5;
var Sending = class {
	#parts;
	#jobs;
	#rest;
	#ofUnknownFate = new Set();
	#fresh = new Set();
	#unsent = new Set();
	constructor(parts, jobs, rest) {
		this.#parts = parts;
		this.#jobs = jobs;
		this.#rest = rest;
	}
	markFateUnknown(jobIds) {
		for (const id of jobIds) this.#ofUnknownFate.add(id);
	}
	markFresh(jobIds) {
		for (const id of jobIds) this.#fresh.add(id);
	}
	forget() {
		this.#fresh.clear();
		this.#unsent.clear();
		this.#parts.looks.forget();
	}
	markFateKnown(jobIds) {
		for (const id of jobIds) this.#ofUnknownFate.delete(id);
	}
	mayBeSent(jobId) {
		return this.#ofUnknownFate.has(jobId) || !this.#fresh.has(jobId);
	}
	async submitAll(jobIds) {
		const { db, kept } = this.#parts;
		await kept();
		const takes = (await this.#withoutKnown(jobIds)).flatMap((id) => this.#jobs.toSend(id) ?? []);
		await db.intend(takes.map((found) => this.#intent(found)));
		const ids = takes.map(({ take }) => take.jobId);
		for (const [index, id] of ids.entries()) await this.#send(id, ids.slice(index));
	}
	#intent({ frame, take }) {
		return {
			jobId: take.jobId,
			sequenceId: this.#jobs.run?.sequence.id ?? "",
			frameId: frame.id,
			take: take.number,
			at: isoNow(this.#parts.clock)
		};
	}
	async #withoutKnown(jobIds) {
		const { looks } = this.#parts;
		const maybeSent = jobIds.filter((id) => this.mayBeSent(id));
		const known = await this.#lookUp(maybeSent.filter((id) => !looks.isAbsent(id)));
		const unsent = jobIds.filter((id) => !known.has(id));
		this.#unsent = new Set(unsent);
		return unsent;
	}
	async #lookUp(jobIds) {
		const { looks } = this.#parts;
		const isWanted = () => jobIds.some((id) => this.#jobs.toSend(id));
		const seen = await findPatiently(looks, this.#rest, jobIds, isWanted);
		for (const [id, sighting] of seen) looks.tell(id, sighting);
		return new Set(jobIds.filter((id) => (seen.get(id)?.at ?? "nowhere") !== "nowhere"));
	}
	async #send(jobId, left) {
		const { desk, client, looks, chance, clock } = this.#parts;
		for (let tries = 1;; tries++) {
			const request = await this.#unknownRequest(jobId, left);
			if (!request) return;
			looks.sent(jobId);
			this.#fresh.delete(jobId);
			const sentAt = clock.ticks();
			const sent = await client.queue(request);
			if (sent.sent === "yes") {
				looks.line.accepted(sentAt);
				this.#ofUnknownFate.delete(jobId);
				desk.report({
					type: "queued",
					jobId
				});
				return this.#jobs.isGivenUp(jobId) ? this.#remove(jobId) : void 0;
			}
			if (sent.sent === "no") {
				if (sent.failure.code !== "unexpected-answer") this.#fresh.add(jobId);
				return this.#refused(jobId, sent);
			}
			this.#ofUnknownFate.add(jobId);
			if (tries >= SENDS) return this.#stop(sent.failure);
			await this.#rest.for(Math.max(0, backoff(tries, chance.number(), sent.retryAfterMs) - GONE_AFTER));
			if ((await this.#lookUp([jobId])).has(jobId)) return void this.#ofUnknownFate.delete(jobId);
		}
	}
	async #remove(jobId) {
		const { client } = this.#parts;
		const removed = await client.cancelById(jobId);
		if (!removed.ok || !removed.value) await client.dequeue([jobId]);
	}
	async #unknownRequest(jobId, left) {
		const request = await this.#request(jobId);
		if (!request || this.#unsent.has(jobId)) return request;
		await this.#withoutKnown(left);
		return this.#request(jobId);
	}
	async #request(jobId) {
		const { builder, clientId, drives } = this.#parts;
		const found = this.#jobs.toSend(jobId);
		const { run } = this.#jobs;
		if (!found || !run) return void 0;
		const request = await builder.build(run.sequence, found.frame, found.take, clientId);
		if (!request.ok) {
			this.#refused(jobId, {
				failure: request.failure,
				whose: "all"
			});
			return;
		}
		if (!await drives()) return this.#stop({ code: "other-tab-drives" });
		return this.#jobs.toSend(jobId) && request.value;
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
		if (this.#jobs.ended) return void 0;
		this.#parts.desk.report({
			type: "stopped",
			failure,
			at: isoNow(this.#parts.clock)
		});
	}
};
// web/services/run/taking-back.ts
var STOP_AGAIN = 2e3;
var MOST_REST = 2e3;
var TakingBack = class {
	#parts;
	#jobs;
	#sending;
	#rest;
	#stopsById = true;
	constructor(parts, jobs, sending, rest) {
		this.#parts = parts;
		this.#jobs = jobs;
		this.#sending = sending;
		this.#rest = rest;
	}
	async takeBack(jobIds) {
		await this.#reportUnsent(this.#jobs.leaving(jobIds));
		await this.#reportSent(jobIds);
		for (let tries = 1;; tries++) {
			const open = this.#toTakeBack(jobIds);
			if (open.length === 0 || await this.#dequeue(open)) return;
			await this.#rest.for(backoff(tries, this.#parts.chance.number()));
		}
	}
	async requeue(jobIds) {
		const { looks, kept } = this.#parts;
		const waiting = this.#jobs.inState(jobIds, "planned", "queued");
		if (waiting.length === 0) return;
		looks.letBy();
		await kept();
		const seen = (await this.#remove(waiting) ? await looks.findRemoved(waiting) : void 0) ?? await this.#find(waiting);
		this.#report(seen);
		if (seen.size > 0) this.#sending.markFateKnown(waiting);
		await this.#sending.submitAll(waiting);
	}
	async cancel(jobIds) {
		const { clock, looks } = this.#parts;
		let stoppedAt = -Infinity;
		const stop = async (runningJob) => {
			if (clock.ticks() - stoppedAt > STOP_AGAIN && await runningJob()) stoppedAt = clock.ticks();
		};
		await this.#reportUnsent(this.#jobs.leaving(jobIds));
		for (let tries = 1; this.#stillThere(jobIds).length > 0; tries++) {
			const waiting = this.#jobs.inState(this.#stillThere(jobIds), "queued");
			if (waiting.length > 0) await this.#remove(waiting);
			await stop(() => this.#stopById(jobIds));
			await looks.lookAfresh();
			await stop(() => this.#interrupt(jobIds));
			if (this.#stillThere(jobIds).length > 0) await this.#rest.for(Math.min(150 * tries, MOST_REST));
		}
	}
	#stillThere(jobIds) {
		return this.#jobs.inState(this.#jobs.leaving(jobIds), "queued", "running");
	}
	#toTakeBack(jobIds) {
		return this.#jobs.inState(this.#isPaused ? jobIds : this.#jobs.leaving(jobIds), "queued");
	}
	get #isPaused() {
		return this.#jobs.run?.phase === "Paused" && !this.#jobs.run.cancelling;
	}
	async #dequeue(jobIds) {
		const isRemoved = await this.#remove(jobIds);
		await this.#parts.looks.lookAfresh();
		return isRemoved;
	}
	async #remove(jobIds) {
		const { client, looks, drives } = this.#parts;
		if (!await drives()) return true;
		await this.#noteDown(jobIds);
		looks.tookBack(jobIds);
		return (await client.dequeue(jobIds)).ok;
	}
	async #noteDown(jobIds) {
		const { db } = this.#parts;
		const removed = new Set(jobIds);
		const intents = await db.intents(this.#jobs.run?.sequence.id ?? "").catch(() => []);
		await db.intend(intents.filter(({ jobId }) => removed.has(jobId)).map((one) => ({
			...one,
			removed: true
		})));
	}
	async #stopById(jobIds) {
		const [running] = this.#jobs.inState(this.#stillThere(jobIds), "running");
		if (running === void 0 || !this.#mayStopById() || !await this.#parts.drives()) return false;
		const stopped = await this.#parts.client.cancelById(running);
		if (stopped.ok) this.#stopsById = stopped.value;
		return stopped.ok && stopped.value;
	}
	#mayStopById() {
		return this.#stopsById && this.#parts.looks.mayStopById();
	}
	async #interrupt(jobIds) {
		const [running] = this.#jobs.inState(this.#stillThere(jobIds), "running");
		if (running === void 0 || this.#mayStopById() || !await this.#parts.drives()) return false;
		return (await this.#parts.client.interrupt(running)).ok;
	}
	async #reportUnsent(jobIds) {
		const { desk, clock } = this.#parts;
		const planned = () => this.#jobs.inState(this.#jobs.leaving(jobIds), "planned");
		this.#report(await this.#find(this.#doubtful(planned())));
		const unsent = planned();
		if (unsent.length > 0) desk.report({
			type: "taken-back",
			jobIds: unsent,
			at: isoNow(clock)
		});
	}
	#find(jobIds) {
		return findPatiently(this.#parts.looks, this.#rest, jobIds, () => !this.#jobs.ended);
	}
	async #reportSent(jobIds) {
		const doubtful = () => this.#isPaused ? this.#doubtful(this.#jobs.inState(jobIds, "planned")) : [];
		const { looks } = this.#parts;
		this.#report(await findPatiently(looks, this.#rest, doubtful(), () => doubtful().length > 0));
	}
	#doubtful(planned) {
		return planned.filter((id) => this.#sending.mayBeSent(id) && !this.#parts.looks.isAbsent(id));
	}
	#report(seen) {
		const { looks } = this.#parts;
		for (const [id, sighting] of seen) looks.tell(id, sighting);
		looks.prove([...seen].flatMap(([id, { at }]) => at === "nowhere" ? [id] : []));
	}
};
// web/services/run/outbox.ts
var Outbox = class {
	#jobs;
	#rest;
	#sending;
	#takingBack;
	#last = Promise.resolve();
	constructor(parts) {
		this.#jobs = new OpenJobs(parts.desk);
		this.#rest = new Rest(parts.clock);
		this.#sending = new Sending(parts, this.#jobs, this.#rest);
		this.#takingBack = new TakingBack(parts, this.#jobs, this.#sending, this.#rest);
	}
	submit(jobIds, fresh) {
		if (fresh) this.#sending.markFresh(jobIds);
		return this.#add(() => this.#sending.submitAll(jobIds));
	}
	takeBack(jobIds) {
		return this.#add(() => this.#takingBack.takeBack(jobIds));
	}
	requeue(jobIds) {
		this.#sending.markFateUnknown(jobIds);
		return this.#add(() => this.#takingBack.requeue(jobIds));
	}
	cancel(jobIds) {
		return this.#add(() => this.#takingBack.cancel(jobIds));
	}
	end() {
		this.#jobs.end();
		this.#rest.wake();
	}
	giveUp() {
		this.#jobs.gaveUp = true;
		this.#sending.forget();
		this.#add(async () => {
			this.#jobs.gaveUp = false;
		});
	}
	forget() {
		this.#sending.forget();
	}
	#add(task) {
		this.#rest.wake();
		this.#last = this.#last.then(task);
		return this.#last;
	}
};
// web/core/run/progress.ts
function progressOf(run, nowMs) {
	const sequence = sequenceOf(run);
	if (!sequence) return void 0;
	const generating = isGenerating(run) ? run : void 0;
	const frames = sequence.frames.map((frame) => frameProgress(frame, generating));
	const count = (...states) => frames.filter(({ state }) => states.includes(state)).length;
	const open = count("waiting", "queued", "running");
	const slow = generating && slowOf(generating, nowMs);
	return {
		total: frames.length,
		done: count("done"),
		failed: count("failed"),
		cancelled: count("cancelled"),
		open,
		current: generating ? currentFrame(frames) : null,
		frames,
		elapsedMs: elapsed(run, nowMs),
		remaining: generating ? remaining(generating, open, nowMs) : null,
		...slow && { slow }
	};
}
function frameProgress(frame, run) {
	const take = lastTake(frame);
	const live = run?.live && take?.jobId === run.live.jobId && take.state === "running" ? run.live : void 0;
	return {
		id: frame.id,
		number: frame.frameNumber,
		state: stateOf$1(frame, run),
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
function stateOf$1(frame, run) {
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
// web/services/run/attendants.ts
var Attendants = class {
	#parts;
	#generating;
	#openId;
	#badge = null;
	#active;
	constructor(parts) {
		this.#parts = parts;
	}
	attend(run, nowMs) {
		const { watcher, knocker, socket, tabs, writer } = this.#parts;
		const sequence = sequenceOf(run);
		const before = this.#generating;
		this.#generating = isGenerating(run) ? run.sequence : void 0;
		if (this.#generating) socket.want();
		watcher.follow();
		knocker.follow();
		if (sequence && (before ?? this.#generating)) tabs.show({
			...sequence,
			revision: writer.revision
		});
		if (this.#generating && before?.id !== this.#generating.id) tabs.say("drives", this.#generating.id);
		if (before && !this.#generating) this.#end(sequence);
		this.show(run, nowMs, this.#generating !== void 0);
	}
	show(run, nowMs, active) {
		this.#rememberOpen(sequenceOf(run)?.id);
		const progress = isGenerating(run) ? progressOf(run, nowMs) : void 0;
		this.#showOutside(progress ? `${progress.done}/${progress.total}` : null, active);
	}
	leave() {
		const { watcher, knocker, socket } = this.#parts;
		this.#generating = void 0;
		watcher.stop();
		knocker.stop();
		socket.close();
	}
	#end(sequence) {
		this.#parts.socket.close();
		this.#parts.driver.release();
		if (sequence) this.#parts.measures.add(sequence);
	}
	#rememberOpen(id) {
		if (id === this.#openId) return;
		this.#openId = id;
		this.#parts.db.set(OPEN_KEY, id ?? null);
	}
	#showOutside(badge, active) {
		if (badge === this.#badge && active === this.#active) return;
		this.#badge = badge;
		this.#active = active;
		this.#parts.showOutside(badge, active);
	}
};
// web/services/run/change-teller.ts
var ChangeTeller = class {
	#clock;
	#beforePaint;
	#tell;
	#willTell = false;
	#stopSecond;
	constructor(clock, beforePaint, tell) {
		this.#clock = clock;
		this.#beforePaint = beforePaint;
		this.#tell = tell;
	}
	changed() {
		if (this.#willTell) return;
		this.#willTell = true;
		this.#beforePaint(() => {
			this.#willTell = false;
			this.#tell();
		});
	}
	count(counts) {
		this.#stopSecond?.();
		if (!counts) return;
		this.#stopSecond = this.#clock.after(1e3, () => {
			this.changed();
			this.count(true);
		});
	}
};
// web/services/run/drawing.ts
function toDraw(sequence) {
	const stale = framesToDraw(sequence);
	return stale.length > 0 ? stale : sequence.frames;
}
var Drawing = class {
	#parts;
	#last = Promise.resolve();
	constructor(parts) {
		this.#parts = parts;
	}
	start() {
		return this.#begin("start", toDraw, { checked: true });
	}
	draw(which) {
		const begin = isGenerating(this.#run) ? "retry" : "start";
		return this.#begin(begin, (sequence) => framesFor(sequence, which), { checked: true });
	}
	tryFrame(frameId) {
		return this.#begin("retry", only(frameId), { checked: true });
	}
	retryFrame(frameId, anew) {
		return this.#begin("retry", only(frameId), { anew });
	}
	retryFailed() {
		return this.#begin("retry", failedFrames);
	}
	resume() {
		const begins = isFinished(this.#run);
		return this.#begin("resume", begins ? framesToDraw : stoppedFrames, { checked: begins });
	}
	async preflight(choose = toDraw) {
		const sequence = sequenceOf(this.#run);
		return sequence ? this.#parts.preflight(sequence, choose(sequence)) : [];
	}
	forWaiting() {
		if (!isGenerating(this.#run)) return [];
		const { sequence } = this.#run;
		return this.#parts.effects.attempts(sequence, waitingFrames(sequence));
	}
	#begin(type, choose, how = {}) {
		const begun = this.#last.then(() => this.#beginNow(type, choose, how));
		this.#last = begun.catch(() => void 0);
		return begun;
	}
	async #beginNow(type, choose, { checked = false, anew = false }) {
		const { store, clock, driver, effects, opened } = this.#parts;
		await opened();
		const sequence = sequenceOf(this.#run);
		if (!sequence || type === "start" && isGenerating(this.#run) || !await this.#mayDrive(sequence)) return;
		if (!checked || !await this.#isRefused(sequence, choose(sequence))) {
			const now = sequenceOf(this.#run);
			const attempts = now?.id === sequence.id ? effects.attempts(now, choose(now), anew) : [];
			store.dispatch({
				type,
				attempts,
				at: isoNow(clock)
			});
		}
		if (!isGenerating(this.#run)) driver.release();
	}
	async #mayDrive({ id }) {
		const { driver, isFollowing, lookOn } = this.#parts;
		if (isFollowing()) return false;
		if (!await driver.acquire(id)) {
			await lookOn(id);
			return false;
		}
		if (isFollowing()) driver.release();
		return !isFollowing();
	}
	async #isRefused(sequence, frames) {
		const stop = (await this.#parts.preflight(sequence, frames)).find(({ severity }) => severity === "stops");
		if (stop) this.#parts.store.dispatch({
			type: "start-refused",
			failure: stop.failure
		});
		return stop !== void 0;
	}
	get #run() {
		return this.#parts.store.run;
	}
};
var only = (frameId) => ({ frames }) => frames.filter(({ id }) => id === frameId);
function stoppedFrames({ frames }) {
	return frames.filter((frame) => {
		const take = lastTake(frame);
		return take?.state === "failed" && take.failure !== void 0 && isEverybodysFault(take.failure);
	});
}
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
// web/services/run/hearing.ts
var Hearing = class {
	#parts;
	#preview = new PreviewUrl();
	constructor(parts) {
		this.#parts = parts;
	}
	get preview() {
		return this.#preview.url;
	}
	hear(event) {
		const { desk, watcher, clock } = this.#parts;
		if (!isGenerating(desk.run)) return;
		const { jobId } = event;
		if (!findTake(desk.run.sequence, jobId)) return;
		if (event.type === "over") return watcher.hasten(jobId);
		const told = [{
			type: "queued",
			jobId
		}, {
			type: "running",
			jobId,
			nowMs: clock.now()
		}];
		if (event.type === "progressed") told.push({
			...event,
			type: "progressed"
		});
		for (const report of told) desk.report(report);
	}
	show(preview) {
		const running = runningJob(this.#parts.desk.run);
		if (running === void 0 || preview.jobId !== void 0 && preview.jobId !== running) return false;
		this.#preview.show(preview);
		return true;
	}
	follow(before) {
		if (runningJob(before) !== runningJob(this.#parts.desk.run)) this.end();
	}
	end() {
		this.#preview.clear();
	}
};
function runningJob(run) {
	return (sequenceOf(run)?.frames ?? []).map(lastTake).find((take) => take?.state === "running")?.jobId;
}
// web/core/run/generating.ts
function start(run, { attempts, at }) {
	if (run.phase !== "PromptsReview" && !isFinished(run)) return [run, []];
	const startedAt = afterAllTakes(run.sequence, at);
	const planned = plan(run.sequence, attempts, startedAt);
	const ids = jobsOf$1(planned, attempts);
	if (ids.length === 0) return [run, []];
	const record = {
		state: "active",
		startedAt,
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
		retries: [],
		leaving: []
	}, [{
		do: "save",
		now: true
	}, {
		do: "submit",
		jobIds: ids,
		fresh: true
	}]];
}
function afterAllTakes({ frames }, at) {
	const last = frames.flatMap(({ takes }) => takes.map((take) => take.at)).reduce(later, "");
	return last < at ? at : isoOf(millisOf(last) + 1);
}
function queued(run, { jobId, waits = false }) {
	if (!isGenerating(run)) return [run, []];
	const state = findTake(run.sequence, jobId)?.take.state;
	const isOld = waits && state === "running" && run.runningSince === void 0;
	if (state !== "planned" && !isOld) return [run, []];
	return [withSequence(run, changeTake(run.sequence, jobId, { state: "queued" })), [{
		do: "save",
		now: false
	}]];
}
function running(run, { jobId, nowMs }) {
	if (!isGenerating(run)) return [run, []];
	const take = findTake(run.sequence, jobId)?.take;
	if (!take || !isOpen(take) || take.state === "running") return [run, []];
	const { live: _, ...rest } = stays(withSequence(run, changeTake(run.sequence, jobId, { state: "running" })), jobId);
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
	const { stopped, mended: _, ...record } = run.sequence.run;
	const { wentOnAfter: __, ...rest } = run;
	const open = openTakes(run.sequence);
	const jobIds = open.filter(({ take }) => take.state === "planned").map(({ take }) => take.jobId).filter((id) => isWanted(run, id));
	const sent = open.filter(({ take }) => take.state !== "planned").map(({ take }) => take.jobId);
	const wentOnAfter = stopped && {
		code: stopped.code,
		jobIds: sent
	};
	const planned = plan(run.sequence, attempts, at);
	const frames = [...record.frames, ...attempts.map(({ frameId }) => frameId)];
	const sequence = withFrames({
		...planned,
		run: {
			...record,
			state: "active"
		},
		status: "generating",
		updatedAt: at
	}, frames);
	const effects = [{
		do: "save",
		now: true
	}];
	if (jobIds.length > 0) effects.push({
		do: "submit",
		jobIds,
		fresh: false
	});
	const added = jobsOf$1(planned, attempts);
	if (added.length > 0) effects.push({
		do: "submit",
		jobIds: added,
		fresh: true
	});
	return [withSequence({
		...rest,
		...wentOnAfter && { wentOnAfter }
	}, sequence), effects];
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
	if (tries >= triesFor(failure) && !isOfBefore(run, failedJobId, failure)) return void 0;
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
var isOfBefore = ({ wentOnAfter }, jobId, { code }) => wentOnAfter?.code === code && wentOnAfter.jobIds.includes(jobId);
function retryDue(run, { failedJobId, attempt, at }) {
	if (!isGenerating(run) || !run.retries.some((retry) => retry.failedJobId === failedJobId)) return [run, []];
	const retries = run.retries.filter((retry) => retry.failedJobId !== failedJobId);
	const sequence = plan(run.sequence, [attempt], at);
	const jobIds = jobsOf$1(sequence, [attempt]);
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
	const jobIds = jobsOf$1(sequence, wanted);
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
	return [withSequence(run, withFrames(sequence, [...sequence.run?.frames ?? [], ...wanted.map(({ frameId }) => frameId)])), effects];
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
// web/core/run/settle.ts
function settled(run, event) {
	if (!isGenerating(run)) return [run, []];
	const found = findTake(run.sequence, event.jobId);
	if (!found || !isOpen(found.take)) return [run, []];
	const sequence = withThumbnail(changeTake(run.sequence, event.jobId, verdict(run, event)), event.at);
	const next = withSequence(forgetLive(run, event.jobId), sequence);
	const failure = event.outcome.state === "failed" ? event.outcome.failure : void 0;
	if (!failure || run.cancelling) return ended(next, event.at);
	if (isEverybodysFault(failure) ? !isOfBefore(run, event.jobId, failure) : isMemoryTooSmall(sequence, failure)) return stop(next, failure, event.at);
	if (!isWanted(run, event.jobId)) return ended(next, event.at);
	const again = retryOf(next, found.frame.id, event.jobId, failure, event.chance);
	return again ? [again.run, [{
		do: "save",
		now: true
	}, again.effect]] : ended(next, event.at);
}
function verdict(run, { jobId, outcome }) {
	if (outcome.state !== "interrupted") return outcome;
	return isWanted(run, jobId) ? {
		state: "interrupted",
		failure: { code: "interrupted" }
	} : { state: "cancelled" };
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
	const { live: _, ...rest } = run;
	if (openTakes(run.sequence).some(({ take }) => take.state === "running" && take.jobId !== jobId)) return rest;
	const { runningSince: __, ...quiet } = rest;
	return quiet;
}
function isMemoryTooSmall(sequence, failure) {
	if (failure.code !== "out-of-memory") return false;
	const since = sequence.run?.startedAt ?? "";
	const takes = sequence.frames.flatMap((frame) => frame.takes).filter((take) => take.at >= since);
	return takes.filter((take) => take.failure?.code === "out-of-memory").length % 3 === 0 && takes.every((take) => take.state !== "done");
}
function ended(run, at) {
	const { run: next, jobIds } = withoutLeft(run, at);
	if (openTakes(next.sequence).length === 0 && next.retries.length === 0) return [finish(next, at), [{
		do: "save",
		now: true
	}]];
	const save = {
		do: "save",
		now: jobIds.length > 0
	};
	if (jobIds.length === 0 || next.phase === "Paused") return [next, [save]];
	return [next, [save, {
		do: "submit",
		jobIds,
		fresh: true
	}]];
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
	if (frames.some(({ activeTake }) => activeTake !== null)) return "SequenceComplete";
	return failedFrames(run.sequence).length > 0 ? "SequenceFailed" : "SequenceCancelled";
}
function stop(run, failure, at) {
	const { run: next } = withoutLeft(withSequence(run, {
		...withRecord(run.sequence, {
			state: "paused",
			stopped: failure
		}, at),
		status: "failed"
	}), at);
	const open = openTakes(next.sequence);
	if (open.length === 0 && next.retries.length === 0) return ended(next, at);
	return [next, [{
		do: "save",
		now: true
	}, {
		do: "take-back",
		jobIds: open.map(({ take }) => take.jobId)
	}]];
}
function stopped(run, { failure, at }) {
	return isGenerating(run) && !run.cancelling ? stop(run, failure, at) : [run, []];
}
// web/core/run/open.ts
var isUnended = (sequence) => sequence.run !== null && sequence.run.finishedAt === void 0 || openTakes(sequence).length > 0;
function open(run, event) {
	const { sequence } = event;
	if (isGenerating(run)) return [run, []];
	if (isUnended(sequence)) return takeUp(event);
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
function takeUp({ sequence, attempts = [], at, chance }) {
	const unended = openTakes(sequence);
	const frames = unended.map(({ frame }) => frame.id);
	const record = sequence.run ?? {
		state: "paused",
		startedAt: at,
		frames
	};
	const leaving = unended.filter(({ frame }) => !record.frames.includes(frame.id)).map(({ take }) => take.jobId);
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
		retries: [],
		leaving
	};
	if (record.state === "cancelled") return takeUpCancel(base, at);
	const [redirected, taken] = redrawn(base, attempts);
	const { run, effects: retries } = forgottenRetries(redirected, chance);
	if (unended.length === 0 && retries.length === 0) return ended(run, at);
	return [run, [
		{ do: "stop-prompts" },
		...taken,
		...cancelled(leaving),
		...goingOn(run, sequence.run !== null),
		...retries
	]];
}
var cancelled = (jobIds) => jobIds.length > 0 ? [{
	do: "cancel-jobs",
	jobIds
}] : [];
function goingOn(run, wasPaused) {
	const waiting = waitingJobs(run).map(({ take }) => take);
	if (waiting.length === 0 || run.phase === "Paused" && !wasPaused) return [];
	if (run.phase === "Paused") return [{
		do: "take-back",
		jobIds: waiting.map(({ jobId }) => jobId)
	}];
	const jobIds = waiting.filter(({ state }) => state === "planned").map(({ jobId }) => jobId);
	return jobIds.length > 0 ? [{
		do: "submit",
		jobIds,
		fresh: false
	}] : [];
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
// web/core/run/cancel-frame.ts
function cancelFrame(run, { frameId, at }) {
	if (!isGenerating(run) || run.cancelling) return [run, []];
	const jobId = run.sequence.frames.find(({ id }) => id === frameId)?.takes.find(isOpen)?.jobId;
	const retries = run.retries.filter((retry) => retry.frameId !== frameId);
	if (jobId === void 0 && retries.length === run.retries.length) return [run, []];
	const frames = run.sequence.run?.frames.filter((id) => id !== frameId) ?? [];
	const next = {
		...run,
		retries,
		sequence: withRecord(run.sequence, { frames }, at)
	};
	if (jobId === void 0) return ended(next, at);
	return [leave(withoutInstead(next, jobId), [jobId]), [{
		do: "save",
		now: true
	}, {
		do: "cancel-jobs",
		jobIds: [jobId]
	}]];
}
// web/core/run/cancel.ts
function cancel(run, { at }) {
	if (!isGenerating(run) || run.cancelling) return [run, []];
	const { stopped: _, ...record } = run.sequence.run ?? {
		state: "cancelled",
		startedAt: at,
		frames: []
	};
	const cancelling = {
		...run,
		sequence: withRecord({
			...run.sequence,
			run: record
		}, { state: "cancelled" }, at),
		retries: [],
		leaving: [],
		cancelling: true
	};
	const jobIds = openTakes(cancelling.sequence).map(({ take }) => take.jobId);
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
	const back = openTakes(run.sequence).flatMap(({ take }) => jobIds.includes(take.jobId) ? [take.jobId] : []);
	if (back.length === 0) return [run, []];
	const sequence = back.reduce((kept, id) => changeTake(kept, id, { state: stateOf(run, id) }), run.sequence);
	const again = back.filter((id) => stateOf(run, id) === "planned");
	const [next, effects] = ended(withSequence(run, sequence), at);
	if (run.phase === "Paused" || again.length === 0) return [next, effects];
	return [next, [...effects, {
		do: "submit",
		jobIds: again,
		fresh: false
	}]];
}
var stateOf = (run, jobId) => isWanted(run, jobId) ? "planned" : "cancelled";
// web/core/run/good-guest.ts
function othersWait(run, { jobIds }) {
	if (!isGenerating(run) || run.phase === "Paused" || run.cancelling) return [run, []];
	const finished = finishedInRun(run.sequence);
	if (run.yieldedAt !== void 0 && finished <= run.yieldedAt) return [run, []];
	const waiting = openTakes(run.sequence).filter(({ take }) => take.state === "queued" && jobIds.includes(take.jobId)).map(({ take }) => take.jobId).filter((id) => !run.leaving.includes(id));
	if (waiting.length === 0) return [run, []];
	return requeued({
		...run,
		yieldedAt: finished
	}, waiting);
}
function requeued(run, jobIds) {
	return [withSequence(run, jobIds.reduce((kept, id) => changeTake(kept, id, { state: "planned" }), run.sequence)), [{
		do: "save",
		now: true
	}, {
		do: "requeue",
		jobIds
	}]];
}
function finishedInRun(sequence) {
	const since = sequence.run?.startedAt ?? "";
	return sequence.frames.flatMap((frame) => frame.takes).filter((take) => !isOpen(take) && take.at >= since && take.state !== "cancelled").length;
}
// web/core/run/missing.ts
var LOSSES = 2;
function missing(run, event) {
	if (!isGenerating(run)) return [run, []];
	const gone = openTakes(run.sequence).map(({ take }) => take).filter((take) => event.jobIds.includes(take.jobId) && wasSent(run, take));
	if (gone.length === 0) return [run, []];
	const sequence = gone.reduce((kept, take) => changeTake(kept, take.jobId, afterLoss(run, take, event)), run.sequence);
	const { live: _, runningSince: __, ...quiet } = run;
	const next = withSequence(quiet, sequence);
	const again = gone.filter(({ jobId }) => findTake(sequence, jobId)?.take.state === "planned");
	if (again.length === 0) return ended(next, event.at);
	const told = {
		code: event.cause,
		about: { count: String(again.length) }
	};
	return event.cause === "server-restarted" && event.resend === true ? sentAgain(next, again, told, event.at) : stop(next, told, event.at);
}
var wasSent = (run, { jobId, state }) => state !== "planned" || !isWanted(run, jobId);
function afterLoss(run, take, { cause, suspect }) {
	if (!isWanted(run, take.jobId)) return { state: "cancelled" };
	const wasDrawn = take.state === "running" || take.jobId === suspect;
	if (cause !== "server-restarted" || !wasDrawn) return { state: "planned" };
	const losses = (take.losses ?? 0) + 1;
	if (losses < LOSSES) return {
		state: "planned",
		losses
	};
	return {
		state: "failed",
		losses,
		failure: { code: "server-crashed-by-frame" }
	};
}
function sentAgain(run, gone, told, at) {
	const [next, effects] = ended(run, at);
	if (!isGenerating(next) || !next.sequence.run) return [next, effects];
	const { stopped, ...record } = next.sequence.run;
	const waitedForIt = stopped?.code === "server-not-running-jobs";
	if (next.phase === "Paused" && !waitedForIt) return [next, effects];
	const sent = next.phase === "Paused" ? openTakes(next.sequence).map(({ take }) => take) : gone;
	const sequence = {
		...next.sequence,
		run: {
			...record,
			state: "active",
			mended: told
		},
		updatedAt: at
	};
	const jobIds = sent.filter(({ jobId }) => isWanted(next, jobId)).map(({ jobId }) => jobId);
	return [withSequence(next, {
		...sequence,
		status: "generating"
	}), [...effects, {
		do: "submit",
		jobIds,
		fresh: false
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
// web/core/run/past.ts
var keptSteps = (past) => past.slice(-100);
// web/core/run/edit-running.ts
var forRest = new Set([
	"duplicate",
	"insert",
	"add-frames",
	"delete",
	"engine",
	"retell"
]);
var isForRest = (edit) => forRest.has(edit.do);
function editRunning(run, event, render) {
	const { edit, attempts = [], at } = event;
	const changed = applyEdit(run.sequence, edit, render);
	if (changed === run.sequence) return [run, []];
	const past = keptSteps([...run.past ?? [], run.sequence]);
	return redirected({
		...run,
		past
	}, {
		...changed,
		updatedAt: at
	}, attempts);
}
function undoRunning(run, { attempts = [], at }) {
	const before = run.past?.at(-1);
	if (!before) return [run, []];
	const now = new Map(run.sequence.frames.map((frame) => [frame.id, frame]));
	const frames = before.frames.map((frame) => {
		const { takes, activeTake } = now.get(frame.id) ?? frame;
		return {
			...frame,
			takes,
			activeTake
		};
	});
	const { title, bible, story, settings, engine } = before;
	const sequence = {
		...run.sequence,
		title,
		bible,
		story,
		settings,
		engine,
		frames,
		updatedAt: at
	};
	return redirected({
		...run,
		past: run.past?.slice(0, -1) ?? []
	}, sequence, attempts);
}
function redirected(run, sequence, attempts) {
	const ordered = withFrames(sequence, sequence.run?.frames ?? []);
	const moved = outOfOrder(waitingJobs(run), waitingJobs({
		...run,
		sequence
	}));
	const [next, taken] = redrawn({
		...run,
		sequence: ordered
	}, attempts);
	const effects = [{
		do: "save",
		now: taken.length > 0
	}, ...taken];
	const stay = moved.filter((id) => isWanted(next, id));
	if (stay.length === 0 || run.phase === "Paused") return [next, effects];
	const [last, requeue] = requeued(next, stay);
	return [last, [...effects, ...requeue]];
}
function outOfOrder(before, after) {
	const first = after.findIndex(({ take }, index) => take.jobId !== before[index]?.take.jobId);
	return first < 0 ? [] : after.slice(first).map(({ take }) => take.jobId);
}
// web/core/run/review.ts
function edit(run, event, render) {
	const { edit, at } = event;
	const change = (sequence) => touched(applyEdit(sequence, edit, render), sequence, at);
	if (run.phase === "PromptsReview" || isFinished(run)) return reviewed(run, change(run.sequence));
	if (!isGenerating(run) || run.cancelling) return [run, []];
	if (!isForRest(edit)) return editRunning(run, event, render);
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
		past: sequence === run.sequence ? run.past : keptSteps([...run.past, run.sequence])
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
var hasJobsOnServer = (run) => openTakes(run.sequence).some(({ take }) => take.state !== "planned" || !isWanted(run, take.jobId)) || run.retries.length > 0;
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
function undo(run, event) {
	const { at } = event;
	if (isGenerating(run)) return run.cancelling ? [run, []] : undoRunning(run, event);
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
		case "cancel-frame": return cancelFrame(run, event);
		case "retry": return retry(run, event);
		case "retry-due": return retryDue(run, event);
		case "queued": return queued(run, event);
		case "running": return running(run, event);
		case "progressed":
		case "connection": return heard(run, event);
		case "settled": return settled(run, event);
		case "taken-back": return takenBack(run, event);
		case "missing": return missing(run, event);
		case "others-wait": return othersWait(run, event);
		case "stopped": return stopped(run, event);
	}
}
// web/services/run/follower.ts
var ASK_EVERY$1 = 2e3;
var GOODBYE = 250;
var Follower = class {
	#parts;
	#sequence;
	#where = "here";
	#told;
	#trying = Promise.resolve();
	#stopWaiting;
	constructor(parts) {
		this.#parts = parts;
		parts.tabs?.listen((message) => this.#hear(message));
	}
	get isFollowing() {
		return this.#sequence !== void 0;
	}
	follow(sequence, where = "here") {
		this.#where = where;
		this.#show(sequence);
		this.#parts.tabs?.say("follow", sequence.id);
		this.#lookIn(ASK_EVERY$1);
	}
	stop() {
		this.#sequence = void 0;
		this.#told = void 0;
		this.#stopWaiting?.();
	}
	takeOver() {
		return this.#tryToDrive("steal");
	}
	#hear({ tell, sequenceId, from, document }) {
		if (this.#sequence?.id !== sequenceId) return;
		if (tell === "gone") this.#lookIn(GOODBYE);
		if (tell !== "document") return;
		const told = migrate(document);
		if (!told.ok) return;
		const before = this.#told;
		if (before && before.from !== from && drawsMore(before.sequence, told.value)) this.#parts.tabs?.say("heard", sequenceId, { document: before.sequence });
		this.#told = {
			sequence: told.value,
			from
		};
		this.#show(told.value);
	}
	#show(sequence) {
		this.#sequence = sequence;
		this.#parts.show(sequence);
	}
	#lookIn(ms) {
		this.#stopWaiting?.();
		this.#stopWaiting = this.#parts.clock.after(ms, () => void this.#look());
	}
	async #look() {
		if (this.#where === "here") await this.#tryToDrive("wait");
		const shown = this.#sequence;
		if (!shown) return;
		const stored = await this.#parts.shim.load(shown.id);
		if (this.#sequence?.id !== shown.id) return;
		if (this.#where === "elsewhere" && stored.ok && isOver(stored.value)) return this.#goOnAsDriver(stored.value);
		this.follow(stored.ok ? this.#newer(stored.value, this.#sequence) : this.#sequence, this.#where);
	}
	#goOnAsDriver(sequence, how = {
		isUnwritten: false,
		isOffline: false
	}) {
		this.stop();
		this.#parts.drive(sequence, how);
	}
	#tryToDrive(way) {
		const tried = this.#trying.then(() => this.#tryNow(way));
		this.#trying = tried.catch(() => void 0);
		return tried;
	}
	async #tryNow(way) {
		const id = this.#sequence?.id;
		if (id === void 0 || !await this.#parts.driver.acquire(id, way)) return;
		const stored = await loadNewest(this.#parts.shim, this.#parts.db, id);
		const shown = this.#sequence;
		if (shown?.id !== id) return this.#parts.driver.release();
		if (!await this.#parts.driver.stillDrives(id)) return;
		const newest = stored.ok && !isBefore(stored, shown.revision) ? this.#joined(stored.value, shown) : shown;
		const told = this.#told?.sequence;
		this.#goOnAsDriver(newest, {
			isUnwritten: !stored.ok || !saysSame(newest, stored.value),
			isOffline: !stored.ok || stored.isOffline === true
		});
		if (told && drawsMore(told, newest)) this.#parts.putBeside(told, newest);
	}
	#joined(stored, shown) {
		if (this.#newer(stored, shown) === stored || saysSame(stored, shown)) return stored;
		const [late, early] = isSameRun(stored, shown) && stored.updatedAt > shown.updatedAt ? [stored, shown] : [shown, stored];
		return {
			...settleVersions(late, early, true).stays,
			revision: stored.revision
		};
	}
	#newer(stored, shown) {
		return shown === this.#told?.sequence && shown.revision >= stored.revision ? shown : stored;
	}
};
var isOver = ({ run }) => run?.finishedAt !== void 0;
// web/services/run/handing-over.ts
var TOLD_WITHIN = 3e3;
var HandingOver = class {
	#parts;
	#follower;
	constructor(parts, follower) {
		this.#parts = parts;
		this.#follower = follower;
	}
	toTab(sequenceId) {
		const { store, attendants, effects, writer } = this.#parts;
		const sequence = sequenceOf(store.run);
		if (sequence?.id !== sequenceId || this.#follower.isFollowing) return;
		const { isUnsaved, revision } = writer;
		const own = {
			...sequence,
			revision
		};
		attendants.leave();
		effects.giveUp();
		writer.drop();
		this.#follower.follow(own);
		if (isUnsaved) this.#rescueLater(own);
	}
	toBrowser(sequence) {
		const { attendants, writer, driver, effects } = this.#parts;
		attendants.leave();
		effects.giveUp();
		driver.release();
		writer.begin(sequence);
		this.#follower.follow(sequence, "elsewhere");
	}
	#rescueLater(own) {
		const { store, writer, clock } = this.#parts;
		clock.after(TOLD_WITHIN, () => {
			const theirs = sequenceOf(store.run);
			if (theirs?.id !== own.id) return;
			if (this.#follower.isFollowing && saysSame(own, theirs)) this.#rescueLater(own);
			else writer.putBeside(own, theirs);
		});
	}
};
// web/services/run/writer-news.ts
var WriterNews = class {
	#parts;
	#isUnsaved = false;
	#heard;
	constructor(parts) {
		this.#parts = parts;
	}
	hear() {
		const { writer, store, changed } = this.#parts;
		this.#tellOfEdit();
		const { instead } = writer;
		if (instead && instead !== this.#heard && instead.sequence.id === sequenceOf(store.run)?.id) {
			this.#heard = instead;
			this.#show(instead);
		}
		changed();
	}
	async #show({ sequence, leavesRun, isHere, failure }) {
		const { writer, store, open, goOnWith, leave } = this.#parts;
		if (leavesRun) leave(sequence);
		else if (isGenerating(store.run) && !isHere) goOnWith(sequence);
		else await open(sequence);
		if (failure) writer.warn(failure);
	}
	#tellOfEdit() {
		const { writer, store, tabs, rests } = this.#parts;
		const id = sequenceOf(store.run)?.id;
		const wasUnsaved = this.#isUnsaved;
		this.#isUnsaved = writer.saving !== "saved";
		if (wasUnsaved !== this.#isUnsaved && id && rests(id)) tabs.say(this.#isUnsaved ? "saving" : "saved", id);
	}
};
// web/services/run/opening.ts
var RESTORE_AGAIN = 1e3;
var READ_WITHIN = 1e3;
var READ_LATELY = 1e3;
var COMPARE_AGAIN = 3e3;
var nobodyAnswers = new Set([
	"server-unreachable",
	"server-busy",
	"sign-in-again"
]);
var Opening = class {
	#parts;
	#follower;
	#opened = Promise.resolve();
	#stopWaiting;
	#isEnded = false;
	constructor(parts) {
		this.#parts = parts;
		this.#follower = new Follower({
			...parts,
			show: (sequence) => this.#show(sequence),
			drive: (sequence, how) => this.#takePlace(sequence, how),
			putBeside: (told, standing) => void parts.writer.putBeside(told, standing)
		});
		const handingOver = new HandingOver(parts, this.#follower);
		const news = new WriterNews({
			...parts,
			rests: (sequenceId) => this.#rests(sequenceId),
			open: (sequence) => this.#opened = this.#open(sequence),
			goOnWith: (sequence) => this.#goOnWith(sequence, true),
			leave: (sequence) => handingOver.toBrowser(sequence)
		});
		parts.writer.addEventListener("change", () => news.hear());
		parts.driver.onLost = (sequenceId) => handingOver.toTab(sequenceId);
		parts.tabs.listen((message) => void this.#hear(message));
	}
	get isFollowing() {
		return this.#follower.isFollowing;
	}
	async restore() {
		const { db, shim, store, clock, effects } = this.#parts;
		const id = await db.get(OPEN_KEY).catch(() => void 0);
		if (typeof id !== "string" || store.run !== emptyRun) return;
		const readAt = clock.ticks();
		const stored = await loadNewest(shim, db, id);
		if (store.run !== emptyRun) return;
		if (stored.ok) {
			if (stored.isOffline) effects.hold(this.#comparedWithFolder(id));
			await this.#open(stored.value, readAt);
			if (stored.isOffline || this.#rests(id)) this.#refreshLater();
			return;
		}
		if (stored.failure.code !== "not-found") this.#stopWaiting = clock.after(RESTORE_AGAIN, () => void this.restore());
	}
	async #comparedWithFolder(id) {
		const { shim, store, clock, writer, effects } = this.#parts;
		do {
			await pause$1(clock, COMPARE_AGAIN);
			const folder = await shim.load(id);
			if (folder.ok && !this.isFollowing && folder.value.revision > writer.revision) {
				effects.perform({
					do: "save",
					now: true
				});
				await writer.flush();
			}
			if (folder.ok || !nobodyAnswers.has(folder.failure.code)) return;
		} while (!this.#isEnded && sequenceOf(store.run)?.id === id);
	}
	async open(sequence) {
		const { db, clock } = this.#parts;
		const readAt = clock.ticks();
		this.#opened = newestOf(db, sequence).then((newest) => this.#open(newest, readAt));
		return this.#opened;
	}
	opened() {
		return this.#opened;
	}
	async #open(sequence, readAt = this.#parts.clock.ticks()) {
		if (isGenerating(this.#parts.store.run) && !this.isFollowing) return;
		this.#follower.stop();
		if (!isUnended(sequence)) {
			this.#makeOpen(sequence);
			return this.#isReadLately(readAt) ? void 0 : this.refresh();
		}
		const { driver } = this.#parts;
		const newest = await driver.acquire(sequence.id) && await this.#goneOn(sequence, readAt);
		const isDriving = newest && await driver.stillDrives(sequence.id);
		if (this.#isEnded) return;
		if (isDriving) this.#makeOpen(newest);
		else this.#follower.follow(newest || sequence);
	}
	async #goneOn(sequence, readAt) {
		const { shim, db, clock } = this.#parts;
		if (this.#isReadLately(readAt)) return sequence;
		const newest = await Promise.race([loadNewest(shim, db, sequence.id), pause$1(clock, READ_WITHIN)]);
		return newest?.ok && newest.value.revision > sequence.revision ? newest.value : sequence;
	}
	#isReadLately(readAt) {
		return this.#parts.clock.ticks() - readAt < READ_LATELY;
	}
	close() {
		if (this.isFollowing) this.#parts.store.replace(emptyRun);
		this.#follower.stop();
		this.#parts.store.dispatch({ type: "new-story" });
	}
	takeOver() {
		return this.#follower.takeOver();
	}
	end() {
		this.#isEnded = true;
		this.#follower.stop();
		this.#stopWaiting?.();
	}
	#makeOpen(sequence) {
		const { store, writer, driver, tabs, effects, chance, clock } = this.#parts;
		store.replace(emptyRun);
		writer.begin(sequence);
		const attempts = effects.attempts(sequence, waitingFrames(sequence));
		store.dispatch({
			type: "open",
			sequence,
			attempts,
			at: isoNow(clock),
			chance: chance.number()
		});
		if (isGenerating(store.run)) return;
		driver.release();
		tabs.say("who", sequence.id);
	}
	#show(sequence) {
		const { store, attendants, clock, render, changed } = this.#parts;
		const [run] = step(emptyRun, {
			type: "open",
			sequence,
			at: isoNow(clock),
			chance: 0
		}, render);
		store.replace(run);
		attendants.show(run, clock.now(), false);
		changed();
	}
	async lookOn(sequenceId) {
		const { writer, store, attendants } = this.#parts;
		const newest = await this.#newest(sequenceId);
		const shown = sequenceOf(store.run);
		if (shown?.id !== sequenceId || this.isFollowing) return;
		if (writer.isBehind) return this.#refreshLater();
		const { revision } = writer;
		attendants.leave();
		writer.drop();
		const isLatest = newest.ok && !isBefore(newest, revision);
		this.#follower.follow(isLatest ? newest.value : {
			...shown,
			revision
		});
	}
	async refresh() {
		const id = sequenceOf(this.#parts.store.run)?.id;
		if (id === void 0 || this.isFollowing) return;
		if (!this.#rests(id)) return this.#driveOrLookOn(id);
		this.#parts.tabs.say("who", id);
		const readAt = this.#parts.clock.ticks();
		const newest = await this.#newest(id);
		if (!this.#rests(id)) return;
		if (newest.isOffline) return this.#refreshLater();
		if (newest.ok && this.#isNews(newest.value)) await this.#open(newest.value, readAt);
	}
	#isNews(newest) {
		const { store, writer } = this.#parts;
		if (writer.isBehind) return false;
		if (newest.revision !== writer.revision) return newest.revision > writer.revision;
		const shown = sequenceOf(store.run);
		return shown !== void 0 && !saysSame(newest, shown);
	}
	async #driveOrLookOn(sequenceId) {
		if (!await this.#parts.driver.acquire(sequenceId, "wait")) await this.lookOn(sequenceId);
	}
	#refreshLater() {
		this.#stopWaiting?.();
		this.#stopWaiting = this.#parts.clock.after(COMPARE_AGAIN, () => void this.refresh());
	}
	#hear({ tell, sequenceId, document }) {
		if (tell === "follow") return this.#tellHowItStands(sequenceId);
		if (tell === "heard") return this.#putBeside(document);
		if (!this.#rests(sequenceId)) return;
		if (tell === "drives" || tell === "here") return this.lookOn(sequenceId);
		if (tell === "saving") return this.#refreshLater();
		if (tell === "saved") return this.refresh();
	}
	async #tellHowItStands(sequenceId) {
		const { store, tabs, driver, writer } = this.#parts;
		if (!await driver.stillDrives(sequenceId) || this.isFollowing) return;
		const { run } = store;
		if (isGenerating(run) && run.sequence.id === sequenceId) tabs.show({
			...run.sequence,
			revision: writer.revision
		});
	}
	async #putBeside(document) {
		const { store, writer } = this.#parts;
		const told = migrate(document);
		const own = sequenceOf(store.run);
		if (told.ok && own?.id === told.value.id && !this.isFollowing) await writer.putBeside(told.value, own);
	}
	async #newest(sequenceId) {
		const { writer, shim, db } = this.#parts;
		await writer.flush();
		return loadNewest(shim, db, sequenceId);
	}
	#rests(sequenceId) {
		const { run } = this.#parts.store;
		return sequenceOf(run)?.id === sequenceId && !isGenerating(run) && !this.isFollowing;
	}
	#takePlace(sequence, { isUnwritten, isOffline }) {
		if (isOffline) this.#parts.effects.hold(this.#comparedWithFolder(sequence.id));
		this.#goOnWith(sequence, isUnwritten);
	}
	#goOnWith(sequence, isUnwritten) {
		this.#makeOpen(sequence);
		if (isUnwritten) this.#parts.effects.perform({
			do: "save",
			now: true
		});
	}
};
// web/services/run/run-store.ts
var RunStore = class {
	#parts;
	#waiting = [];
	#run = emptyRun;
	#stepping = false;
	constructor(parts) {
		this.#parts = parts;
	}
	get run() {
		return this.#run;
	}
	dispatch(event) {
		this.#waiting.push(event);
		if (this.#stepping) return;
		this.#stepping = true;
		for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) this.#step(next);
		this.#stepping = false;
	}
	replace(run) {
		this.#run = run;
	}
	#step(event) {
		this.#parts.record?.(event);
		const before = this.#run;
		const [run, effects] = step(before, event, this.#parts.render);
		this.#run = run;
		if (run !== before) this.#parts.follow(before);
		for (const effect of effects) this.#parts.perform(effect);
	}
};
// web/services/run/studio.ts
var Studio = class extends EventTarget {
	#parts;
	#hearing;
	#store;
	#attendants;
	#opening;
	#drawing;
	#teller;
	#lastDraft;
	constructor(makeParts) {
		super();
		const parts = makeParts(this);
		const { clock, effects, db } = parts;
		const teller = new ChangeTeller(clock, parts.beforePaint, () => this.dispatchEvent(new Event("change")));
		const attendants = new Attendants(parts);
		const perform = effects.perform.bind(effects);
		const store = new RunStore({
			...parts,
			perform,
			follow: (before) => this.#follow(before)
		});
		const changed = () => teller.changed();
		this.#opening = new Opening({
			...parts,
			store,
			attendants,
			changed
		});
		this.#drawing = new Drawing({
			...parts,
			store,
			isFollowing: () => this.#opening.isFollowing,
			opened: () => this.#opening.opened(),
			lookOn: (id) => this.#opening.lookOn(id)
		});
		this.#hearing = new Hearing({
			...parts,
			desk: this
		});
		db.watchTrouble?.(changed);
		this.#parts = parts;
		this.#store = store;
		this.#attendants = attendants;
		this.#teller = teller;
	}
	get run() {
		return this.#store.run;
	}
	get progress() {
		return progressOf(this.run, this.now());
	}
	get preview() {
		return this.#hearing.preview;
	}
	get saving() {
		return this.#parts.writer.saving;
	}
	get storage() {
		return this.#parts.db.trouble;
	}
	get following() {
		return this.#opening.isFollowing ? { code: "other-tab-drives" } : void 0;
	}
	get mended() {
		return sequenceOf(this.run)?.run?.mended;
	}
	get estimate() {
		const sequence = sequenceOf(this.run);
		return sequence ? estimateBefore(sequence, this.#parts.measures.runs, toDraw(sequence).length) : null;
	}
	now() {
		return this.#parts.clock.now();
	}
	restore() {
		return this.#opening.restore();
	}
	open(sequence) {
		this.#opening.open(sequence);
	}
	newStory() {
		this.#opening.close();
	}
	takeOver() {
		this.#opening.takeOver();
	}
	generatePrompts(draft) {
		this.#lastDraft = draft;
		this.#command({
			type: "ask-prompts",
			draft,
			attempt: newJobId(this.#parts.chance)
		});
	}
	tryAgain() {
		const draft = ("draft" in this.run ? this.run.draft : void 0) ?? this.#lastDraft;
		if (draft) this.generatePrompts(draft);
	}
	cancelPrompts() {
		this.#store.dispatch({ type: "cancel-prompts" });
	}
	edit(edit) {
		const attempts = this.#drawing.forWaiting();
		this.#command({
			type: "edit",
			edit: this.#withIds(edit),
			attempts,
			at: this.#at()
		});
	}
	undo() {
		this.#command({
			type: "undo",
			attempts: this.#drawing.forWaiting(),
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
		this.#store.dispatch({
			type: "start-refused",
			failure: checked.failure ?? { code: "bad-graph" }
		});
	}
	review() {
		this.#store.dispatch({ type: "review" });
	}
	startGeneration() {
		this.#drawing.start();
	}
	draw(which) {
		this.#drawing.draw(which);
	}
	preflight(frameId) {
		return this.#drawing.preflight(frameId === void 0 ? toDraw : only(frameId));
	}
	tryFrame(frameId) {
		this.#drawing.tryFrame(frameId);
	}
	retryFailed() {
		this.#drawing.retryFailed();
	}
	retryFrame(frameId, { newSeed = false } = {}) {
		this.#drawing.retryFrame(frameId, newSeed);
	}
	pause() {
		this.#command({
			type: "pause",
			at: this.#at()
		});
	}
	resume() {
		this.#drawing.resume();
	}
	cancel() {
		this.#command({
			type: "cancel",
			at: this.#at()
		});
	}
	cancelFrame(frameId) {
		this.#command({
			type: "cancel-frame",
			frameId,
			at: this.#at()
		});
	}
	async freeMemory() {
		if (isGenerating(this.run) && this.run.phase !== "Paused") return void 0;
		const freed = await this.#parts.freeMemory();
		return freed.ok ? void 0 : freed.failure;
	}
	report(event) {
		this.#command(event);
	}
	hear(event) {
		this.#hearing.hear(event);
	}
	show(preview) {
		if (this.#hearing.show(preview)) this.#teller.changed();
	}
	wake() {
		this.#opening.refresh();
		this.lookAgain();
	}
	lookAgain() {
		this.#parts.watcher.look();
		this.#teller.changed();
	}
	dispose() {
		const { effects, watcher, knocker, socket, writer, driver, tabs } = this.#parts;
		effects.end();
		watcher.stop();
		knocker.stop();
		socket.close();
		writer.dispose();
		driver.release();
		this.#opening.end();
		tabs.close();
		this.#teller.count(false);
		this.#hearing.end();
	}
	#command(event) {
		if (!this.#opening.isFollowing) this.#store.dispatch(event);
	}
	#follow(before) {
		this.#hearing.follow(before);
		this.#attendants.attend(this.run, this.now());
		this.#teller.count(isGenerating(this.run));
		this.#teller.changed();
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
	#at() {
		return isoNow(this.#parts.clock);
	}
};
// web/services/run/watcher.ts
var ASK_EVERY = 500;
var LOOK_EVERY = 6e3;
var LOOK_AT_END = 10;
var LOOKS_APART = 100;
var LATER_LOOKS = [300, 2500];
var QUEUE_SETTLES = 400;
var GUEST_EVERY = 1e4;
var Watcher = class {
	#looks;
	#clock;
	#dueAt = new Map();
	#ended = [];
	#lookedAtEnd = -Infinity;
	#stopTicking;
	#stopWeighingQueue;
	constructor(looks, clock) {
		this.#looks = looks;
		this.#clock = clock;
	}
	follow() {
		const [head] = this.#looks.wanted();
		if (!head) return this.stop();
		if (this.#stopTicking) return;
		this.#looks.ran();
		this.#looks.lookedAt = -Infinity;
		this.#tickAfter(this.#looks.hasSent(head.jobId) ? ASK_EVERY : 0);
	}
	stop() {
		this.#stopTicking?.();
		this.#stopTicking = void 0;
		this.#stopWeighingQueue?.();
		this.#stopWeighingQueue = void 0;
	}
	look() {
		return this.#looks.look();
	}
	hasten(jobId) {
		if (this.#ended.includes(jobId)) return;
		const due = this.#dueAt.get(jobId) ?? [];
		if (due.length === 0) this.#dueAt.set(jobId, this.#laterLooks(jobId));
		else if (due.length > 1) due.shift()?.();
		this.#lookAtEnd(jobId);
	}
	#laterLooks(jobId) {
		const due = LATER_LOOKS.map((ms) => {
			const stop = this.#clock.after(ms, () => {
				due.splice(due.indexOf(stop), 1);
				this.#peekAt([jobId]);
			});
			return stop;
		});
		return due;
	}
	#lookAtEnd(jobId) {
		this.#ended.push(jobId);
		if (this.#ended.length > 1) return;
		const due = this.#lookedAtEnd + LOOKS_APART - this.#clock.ticks();
		this.#clock.after(Math.max(LOOK_AT_END, due), () => {
			this.#lookedAtEnd = this.#clock.ticks();
			this.#peekAt(this.#ended.splice(0));
		});
	}
	#peekAt(ended) {
		if (this.#stopTicking) this.#looks.peekAt(ended);
	}
	queueChanged(remaining) {
		this.#stopWeighingQueue?.();
		this.#stopWeighingQueue = this.#clock.after(QUEUE_SETTLES, () => {
			const ours = this.#looks.wanted().length;
			const since = this.#clock.ticks() - this.#looks.lookedAt;
			if (ours > 0 && (remaining < ours || remaining > ours && since >= GUEST_EVERY)) this.look();
		});
	}
	#tickAfter(ms) {
		this.#stopTicking = this.#clock.after(ms, () => void this.#tick());
	}
	async #tick() {
		const { line } = this.#looks;
		const [head] = this.#looks.wanted();
		if (!head) return this.stop();
		this.#tickAfter(line.isUnreachable ? ASK_EVERY * 2 : ASK_EVERY);
		line.tell();
		if (head.running) this.#looks.ran();
		if (this.#clock.ticks() - this.#looks.lookedAt >= LOOK_EVERY) return this.look();
		if (!line.hears()) await this.#looks.peek(head);
	}
};
// web/services/run/assemble.ts
async function assembleStudio(world) {
	const measures = new Measures(world.db);
	await measures.open();
	return new Studio((studio) => partsOf(world, studio, measures));
}
function partsOf(world, studio, measures) {
	const { host, client, shim, facts, db, clock, chance, makePrompts, checkEngine } = world;
	const truth = new Truth(client, new KnownAge(db));
	const socket = socketOf(world, studio, truth, (remaining) => watcher.queueChanged(remaining));
	const builder = new JobBuilder(client, () => facts.info(), world.rasterise);
	const { clientId } = socket;
	const common = {
		desk: studio,
		clock,
		chance
	};
	const looks = new Looks({
		...common,
		truth,
		client,
		socket,
		outputOf: builder.outputOf.bind(builder),
		preferences: () => preferencesOf(host),
		removedBefore: (id) => removedJobs(db, id)
	});
	const watcher = new Watcher(looks, clock);
	const tabs = new Tabs(clientId, clock, world.openChannel);
	const driver = new Driver(db, clock, clientId, world.locks, tabs);
	const isDrawing = async (id) => isGenerating(studio.run) && await driver.stillDrives(id);
	const writer = new SequenceWriter({
		shim,
		db,
		clock,
		chance,
		isDrawing,
		page: clientId
	});
	const kept = () => effects.kept();
	const drives = () => driver.stillDrives(sequenceOf(studio.run)?.id ?? "");
	const outbox = new Outbox({
		...common,
		client,
		looks,
		builder,
		db,
		clientId,
		kept,
		drives
	});
	driver.onSlept = () => outbox.forget();
	const effects = new Effects({
		...common,
		writer,
		outbox,
		makePrompts,
		checkEngine
	});
	const followers = {
		watcher,
		knocker: new Knocker({
			desk: studio,
			truth,
			clock,
			socket,
			goOn: () => studio.resume()
		}),
		socket,
		driver,
		tabs,
		measures
	};
	return {
		...facesOf(world),
		...followers,
		clock,
		chance,
		db,
		shim,
		writer,
		effects
	};
}
function socketOf({ host, clock, chance, openSocket, unreadable = () => void 0 }, studio, truth, queueChanged) {
	const tellUnreadable = once(unreadable);
	return new ComfySocket(host, clock, newJobId(chance), {
		event: (event) => {
			if (event.type === "unreadable") return tellUnreadable();
			if (event.type !== "status") return studio.hear(event);
			if (event.remaining !== void 0) queueChanged(event.remaining);
		},
		preview: (preview) => studio.show(preview),
		state: (state) => {
			if (state === "open") truth.forgetAbilities();
			studio.lookAgain();
		}
	}, openSocket);
}
function once(call) {
	let isDone = false;
	return () => {
		if (isDone) return;
		isDone = true;
		call();
	};
}
function facesOf({ host, client, render, preflight, checkEngine, beforePaint, ...world }) {
	return {
		render,
		preflight,
		checkEngine,
		beforePaint,
		freeMemory: () => client.freeMemory(),
		showOutside: (badge, active) => {
			host.setTabBadge(badge);
			world.setFlag(active);
		},
		...world.record && { record: world.record }
	};
}
async function removedJobs(db, sequenceId) {
	return (await db.intents(sequenceId).catch(() => [])).flatMap(({ jobId, removed }) => removed ? [jobId] : []);
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
async function pageStudio({ canvas, log, ...parts }) {
	const client = new ComfyClient(parts.host);
	const studio = await assembleStudio({
		...parts,
		client,
		rasterise,
		beforePaint,
		clock: pageClock,
		chance: pageChance,
		locks: "locks" in navigator ? navigator.locks : void 0,
		openChannel: (name) => new BroadcastChannel(name),
		render: renderFrame,
		makePrompts: makePrompts(parts.host),
		checkEngine: engineCheck(parts.facts, canvas),
		preflight: preflight(client, parts.facts),
		record: (event) => {
			const line = logLineOf(event);
			if (line) log.add(line.code, line.about);
		},
		unreadable: () => log.add("message-unreadable")
	});
	watchPage(studio);
	return studio;
}
var rasterise = async (order) => {
	const { orderedRough } = await import("./ordered-BEfKU8xQ.mjs");
	return orderedRough(order);
};
var makePrompts = (host) => async (...request) => {
	const { promptMaker } = await import("./prompt-maker-CEzGlDqN.mjs");
	return promptMaker(host, pageClock, pageChance)(...request);
};
var preflight = (client, facts) => async (...asked) => {
	const { preflightOn } = await import("./preflight-DLO5m-1O.mjs");
	return preflightOn(client, facts)(...asked);
};
function beforePaint(call) {
	requestAnimationFrame(call);
}
function watchPage(studio) {
	const wake = () => studio.wake();
	addEventListener("focus", wake);
	addEventListener("online", wake);
	addEventListener("pagehide", ({ persisted }) => {
		if (!persisted) studio.dispose();
	});
	document.addEventListener("visibilitychange", () => {
		if (document.visibilityState === "visible") wake();
	});
}
export { pageStudio, boundGraph as t };

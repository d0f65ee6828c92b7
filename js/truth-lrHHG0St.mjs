import { C as unknown, _ as record, a as array, d as nullable, f as number, m as optional, o as boolean, u as looseObject, x as tuple, y as string } from "./schemas-qwsMpdzP.mjs";
import { r as ok } from "./failure-BCOygjpK.mjs";
import { r as linkOf, t as apiGraphSchema } from "./api-graph-C1jd5St7.mjs";
import { i as staysInside, t as imageFileSchema } from "./image-file-UV4Yz9JT.mjs";
import { n as withoutFolders } from "./scrub-BQHFnkxx.mjs";
// web/services/comfy/record.ts
var errorSchema = looseObject({
	exception_message: optional(string()),
	exception_type: optional(string()),
	node_id: optional(string()),
	node_type: optional(string()),
	traceback: optional(array(string()))
});
var messageSchema = tuple([string(), looseObject({ timestamp: optional(number()) })]);
var cachedSchema = looseObject({ nodes: array(string()) });
var imagesSchema = looseObject({ images: array(unknown()) });
var outputsSchema = record(string(), unknown());
function readOutcome(record, output) {
	const timing = durationOf(record);
	if (messageOf(record, "execution_interrupted")) return { state: "interrupted" };
	const error = messageOf(record, "execution_error");
	if (error || !record.success) return {
		state: "failed",
		failure: exceptionFailure(error),
		...timing
	};
	const image = imageOf(record.outputs, output);
	if (!image) return {
		state: "failed",
		failure: { code: "no-image" },
		...timing
	};
	return {
		state: "done",
		image,
		...timing,
		loadedModel: loadedModel(record)
	};
}
var graphOf = (value) => {
	const graph = apiGraphSchema.safeParse(value);
	return graph.success ? graph.data : void 0;
};
function messageOf(record, kind) {
	for (const message of record.messages) {
		const read = messageSchema.safeParse(message);
		if (read.success && read.data[0] === kind) return read.data[1];
	}
}
function timeOf(record, ...kinds) {
	for (const kind of kinds) {
		const read = looseObject({ timestamp: number() }).safeParse(messageOf(record, kind));
		if (read.success) return read.data.timestamp;
	}
}
function durationOf(record) {
	const start = timeOf(record, "execution_start") ?? record.startedMs;
	const end = timeOf(record, "execution_success", "execution_error") ?? record.endedMs;
	return start === void 0 || end === void 0 || end < start ? {} : { durationMs: end - start };
}
function imageOf(outputs, output) {
	const read = outputsSchema.safeParse(outputs);
	if (!read.success) return void 0;
	const own = Object.hasOwn(read.data, output) ? imagesOf(read.data[output]) : [];
	const saved = Object.values(read.data).flatMap(imagesOf).find(({ type }) => type === "output");
	return own[0] ?? saved;
}
function imagesOf(output) {
	const read = imagesSchema.safeParse(output);
	if (!read.success) return [];
	return read.data.images.flatMap((image) => {
		const file = imageFileSchema.safeParse(image);
		return file.success && staysInside(file.data) ? [file.data] : [];
	});
}
function loadedModel(record) {
	const cached = cachedSchema.safeParse(messageOf(record, "execution_cached"));
	if (!cached.success || !record.graph) return false;
	const skipped = new Set(cached.data.nodes);
	return Object.entries(record.graph).some(([id, node]) => !skipped.has(id) && loadsModel(node));
}
var loadsModel = (node) => /Loader/.test(node.class_type) && !Object.values(node.inputs).some((value) => linkOf(value) !== void 0);
var memory = /out ?of ?memory|allocation on device|not enough memory/i;
var disk = /no space left|errno 28|disk full|enospc|not enough space/i;
function exceptionFailure(error) {
	const read = errorSchema.safeParse(error);
	if (!read.success) return { code: "frame-error" };
	const { exception_type: type = "", exception_message: message = "", node_type: node = "", traceback } = read.data;
	const detail = withoutFolders([`${type}: ${message}`, ...traceback ?? []].join("\n").slice(0, 8e3));
	const about = {
		node,
		type
	};
	if (memory.test(`${type} ${message}`)) return {
		code: "out-of-memory",
		about,
		detail
	};
	if (disk.test(message)) return {
		code: "disk-full",
		detail
	};
	return {
		code: "frame-error",
		about,
		detail
	};
}
// web/services/comfy/latest-jobs.ts
var latestSchema = looseObject({
	jobs: array(looseObject({
		id: string(),
		status: string(),
		priority: optional(number()),
		execution_start_time: optional(nullable(number())),
		execution_end_time: optional(nullable(number())),
		preview_output: optional(unknown())
	})),
	pagination: looseObject({ has_more: boolean() })
});
var previewSchema = looseObject({ nodeId: string() });
function toldBy({ jobs, pagination }, { jobId, output }) {
	const job = jobs.find(({ id }) => id === jobId);
	if (!job) return pagination.has_more ? [] : [[jobId, { at: "nowhere" }]];
	if (job.status === "pending") return [[jobId, { at: "pending" }]];
	if (job.status === "in_progress") return [[jobId, { at: "running" }]];
	if (job.status === "cancelled") return [[jobId, {
		at: "over",
		outcome: { state: "interrupted" }
	}]];
	return job.status === "completed" ? picturedBy(job, output) : [];
}
function picturedBy(job, output) {
	const preview = previewSchema.safeParse(job.preview_output);
	if (!preview.success || output !== "" && preview.data.nodeId !== output) return [];
	const { execution_start_time: startedMs, execution_end_time: endedMs } = job;
	const outcome = readOutcome({
		success: true,
		outputs: { [preview.data.nodeId]: { images: [job.preview_output] } },
		messages: [],
		graph: void 0,
		...typeof startedMs === "number" && { startedMs },
		...typeof endedMs === "number" && { endedMs }
	}, output);
	return outcome.state === "done" ? [[job.id, {
		at: "over",
		outcome
	}]] : [];
}
// web/services/comfy/queued.ts
var statusSchema = looseObject({
	id: string(),
	status: string(),
	priority: optional(number())
});
var jobsSchema = looseObject({ jobs: array(statusSchema) });
var queueSchema = looseObject({
	queue_running: array(array(unknown())),
	queue_pending: array(array(unknown()))
});
var queueIn = (jobs) => jobs.filter(({ status }) => status === "pending" || status === "in_progress").map(({ id, status, priority = 0 }) => ({
	jobId: id,
	running: status === "in_progress",
	number: priority
}));
var queueOf = ({ queue_running: running, queue_pending: pending }) => [...pending.map((item) => queuedItem(item, false)), ...running.map((item) => queuedItem(item, true))];
var queuedItem = ([number, id], running) => ({
	jobId: String(id),
	running,
	number: Number(number)
});
var statesIn = (queue, wanted) => {
	const states = new Map(queue.map(({ jobId, running }) => [jobId, running]));
	return new Map(wanted.flatMap(({ jobId }) => {
		const running = states.get(jobId);
		return running === void 0 ? [] : [[jobId, { at: running ? "running" : "pending" }]];
	}));
};
// web/services/comfy/kept-records.ts
var jobSchema = looseObject({
	status: string(),
	outputs: optional(unknown()),
	execution_status: optional(nullable(looseObject({ messages: optional(array(unknown())) }))),
	execution_error: optional(unknown()),
	execution_start_time: optional(nullable(number())),
	execution_end_time: optional(nullable(number())),
	workflow: optional(looseObject({ prompt: optional(unknown()) }))
});
var historySchema = record(string(), looseObject({
	prompt: optional(array(unknown())),
	outputs: optional(unknown()),
	status: optional(nullable(looseObject({
		status_str: optional(string()),
		messages: optional(array(unknown()))
	})))
}));
function recordOfJob(job) {
	const told = job.execution_status?.messages ?? [];
	const error = job.execution_error ? [["execution_error", job.execution_error]] : [];
	const stopped = job.status === "cancelled" ? [["execution_interrupted", {}]] : [];
	return {
		success: job.status === "completed",
		outputs: job.outputs,
		messages: [
			...told,
			...error,
			...stopped
		],
		graph: graphOf(job.workflow?.prompt),
		...typeof job.execution_start_time === "number" && { startedMs: job.execution_start_time },
		...typeof job.execution_end_time === "number" && { endedMs: job.execution_end_time }
	};
}
function endedIn(history, { jobId, output }) {
	const record = recordIn(history, jobId);
	return record ? [[jobId, {
		at: "over",
		outcome: readOutcome(record, output)
	}]] : [];
}
function recordIn(history, jobId) {
	const entry = Object.hasOwn(history, jobId) ? history[jobId] : void 0;
	if (!entry) return void 0;
	return {
		success: entry.status?.status_str !== "error",
		outputs: entry.outputs,
		messages: entry.status?.messages ?? [],
		graph: graphOf(entry.prompt?.[2])
	};
}
// web/services/comfy/truth.ts
var ONE_BY_ONE = 1;
var LATEST = 100;
var SPARE = 2;
var AT_ONCE = 6;
var Truth = class {
	#client;
	#age;
	#hasJobs;
	constructor(client, age) {
		this.#client = client;
		this.#age = age;
	}
	forgetAbilities() {
		this.#hasJobs = void 0;
	}
	get isOld() {
		return this.#hasJobs === false;
	}
	async look(wanted) {
		const looked = await this.survey(wanted);
		return looked.ok ? ok(looked.value.seen) : looked;
	}
	async survey(wanted) {
		const queue = await this.#queue();
		if (!queue.ok) return queue;
		const seen = statesIn(queue.value, wanted);
		const rest = await this.#records(wanted.filter(({ jobId }) => !seen.has(jobId)));
		return rest.ok ? ok({
			seen: new Map([...seen, ...rest.value]),
			queue: queue.value
		}) : rest;
	}
	async surveyLeft(wanted) {
		const list = this.#hasJobs !== false && wanted.length > 1 ? await this.#listed(wanted.length) : void 0;
		if (list?.ok && !list.value.pagination.has_more) {
			const seen = new Map(wanted.flatMap((job) => toldBy(list.value, job)));
			if (seen.size === wanted.length) return ok({
				seen,
				queue: queueIn(list.value.jobs)
			});
		}
		const queue = await this.#queue();
		if (!queue.ok) return queue;
		const seen = statesIn(queue.value, wanted);
		const runs = wanted.findIndex(({ jobId }) => seen.get(jobId)?.at === "running");
		for (const { jobId } of runs < 0 ? [] : wanted.slice(runs)) if (!seen.has(jobId)) seen.set(jobId, { at: "nowhere" });
		const records = await this.#recordsInTurn(wanted.filter(({ jobId }) => !seen.has(jobId)));
		return records.ok ? ok({
			seen: new Map([...seen, ...records.value]),
			queue: queue.value
		}) : records;
	}
	async peek({ jobId, output }) {
		if (this.#hasJobs === void 0) {
			const told = await this.#recordByHistory(jobId, output, "open");
			if (!told.ok || told.value.at === "over") return told;
			const detected = await this.#queue();
			if (!detected.ok) return detected;
		}
		return this.#record(jobId, output, this.#hasJobs ? "nowhere" : "open");
	}
	async ended(wanted) {
		const route = `/history?max_items=${wanted.length + SPARE}`;
		const history = await this.#client.get(route, historySchema);
		return history.ok ? ok(new Map(wanted.flatMap((job) => endedIn(history.value, job)))) : history;
	}
	async anythingRuns() {
		const queue = await this.#queue();
		return queue.ok ? ok(queue.value.some(({ running }) => running)) : queue;
	}
	async #queue() {
		if (this.#hasJobs === false) return this.#queueWhole();
		if (this.#hasJobs === void 0 && await this.#age?.hint()) return this.#queueWhole();
		const jobs = await this.#client.get("/jobs?status=pending,in_progress", jobsSchema);
		if (!jobs.ok && isNoAnswer(jobs.failure)) return jobs;
		this.#hasJobs = jobs.ok;
		this.#age?.learn(!jobs.ok && jobs.failure.code === "not-found");
		if (!jobs.ok) return this.#queueWhole();
		return ok(queueIn(jobs.value.jobs));
	}
	async #queueWhole() {
		const queue = await this.#client.get("/queue", queueSchema);
		if (!queue.ok) return queue;
		return ok(queueOf(queue.value));
	}
	async #records(wanted) {
		const found = new Map();
		const latest = wanted.length > ONE_BY_ONE ? await this.#latest(wanted) : found;
		const rest = wanted.filter(({ jobId }) => !latest.has(jobId));
		for (let start = 0; start < rest.length; start += AT_ONCE) {
			const some = rest.slice(start, start + AT_ONCE);
			const answers = await Promise.all(some.map((job) => this.#record(job.jobId, job.output, "nowhere")));
			for (const [index, answer] of answers.entries()) {
				if (!answer.ok) return answer;
				found.set(some[index]?.jobId ?? "", answer.value);
			}
		}
		return ok(new Map([...latest, ...found]));
	}
	async #recordsInTurn(wanted) {
		const seen = new Map();
		let absent = 0;
		for (const { jobId, output } of wanted) {
			const record = absent < 2 ? await this.#record(jobId, output, "nowhere") : ok({ at: "nowhere" });
			if (!record.ok) return record;
			absent = record.value.at === "nowhere" ? absent + 1 : 0;
			seen.set(jobId, record.value);
		}
		return ok(seen);
	}
	async #latest(wanted) {
		if (!this.#hasJobs) {
			const ended = await this.ended(wanted);
			return ended.ok ? ended.value : new Map();
		}
		const list = await this.#listed(wanted.length);
		return new Map(list.ok ? wanted.flatMap((job) => toldBy(list.value, job)) : []);
	}
	#listed(wanted) {
		return this.#client.get(`/jobs?limit=${Math.max(LATEST, 2 * wanted)}`, latestSchema);
	}
	#record(jobId, output, absent) {
		return this.#hasJobs ? this.#recordByJobs(jobId, output) : this.#recordByHistory(jobId, output, absent);
	}
	async #recordByJobs(jobId, output) {
		const job = await this.#client.get(`/jobs/${jobId}`, jobSchema);
		if (!job.ok) return job.failure.code === "not-found" ? ok({ at: "nowhere" }) : job;
		const { status } = job.value;
		if (status === "pending") return ok({ at: "pending" });
		if (status === "in_progress") return ok({ at: "running" });
		return ok({
			at: "over",
			outcome: readOutcome(recordOfJob(job.value), output)
		});
	}
	async #recordByHistory(jobId, output, absent) {
		const history = await this.#client.get(`/history/${jobId}`, historySchema);
		if (!history.ok) return history;
		const [ended] = endedIn(history.value, {
			jobId,
			output
		});
		return ok(ended ? ended[1] : { at: absent });
	}
};
var isNoAnswer = ({ code }) => code === "server-unreachable" || code === "sign-in-again";
export { Truth as t };

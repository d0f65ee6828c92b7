import { _ as string, b as unknown, d as number, h as record, i as array, l as looseObject, p as optional, u as nullable, v as tuple } from "./schemas-COVJLYV_.mjs";
import { r as ok } from "./failure-B31cjZht.mjs";
import { r as linkOf, t as apiGraphSchema } from "./api-graph-BSUpGtHZ.mjs";
import { t as imageFileSchema } from "./image-file-B9KRz5RS.mjs";
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
	return start === void 0 || end === void 0 ? {} : { durationMs: Math.max(0, end - start) };
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
		return file.success && !file.data.filename.includes("..") ? [file.data] : [];
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
	const detail = [`${type}: ${message}`, ...traceback ?? []].join("\n").slice(0, 8e3);
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
// web/services/comfy/truth.ts
var statusSchema = looseObject({
	id: string(),
	status: string()
});
var jobsSchema = looseObject({ jobs: array(statusSchema) });
var jobSchema = looseObject({
	status: string(),
	outputs: optional(unknown()),
	execution_status: optional(nullable(looseObject({ messages: optional(array(unknown())) }))),
	execution_error: optional(unknown()),
	execution_start_time: optional(nullable(number())),
	execution_end_time: optional(nullable(number())),
	workflow: optional(looseObject({ prompt: optional(unknown()) }))
});
var queueSchema = looseObject({
	queue_running: array(array(unknown())),
	queue_pending: array(array(unknown()))
});
var historySchema = record(string(), looseObject({
	prompt: optional(array(unknown())),
	outputs: optional(unknown()),
	status: optional(nullable(looseObject({
		status_str: optional(string()),
		messages: optional(array(unknown()))
	})))
}));
var Truth = class {
	#client;
	#hasJobs;
	#detecting;
	constructor(client) {
		this.#client = client;
	}
	forgetAbilities() {
		this.#hasJobs = void 0;
	}
	async look(wanted) {
		const queue = await this.#queue();
		if (!queue.ok) return queue;
		const seen = new Map();
		for (const { jobId, output } of wanted) {
			const state = queue.value.get(jobId);
			const sighting = state ? ok({ at: state }) : await this.#record(jobId, output, "nowhere");
			if (!sighting.ok) return sighting;
			seen.set(jobId, sighting.value);
		}
		return ok(seen);
	}
	async peek({ jobId, output }) {
		const able = await this.#detect();
		return able.ok ? this.#record(jobId, output, able.value ? "nowhere" : "open") : able;
	}
	async anythingRuns() {
		const queue = await this.#queue();
		return queue.ok ? ok([...queue.value.values()].includes("running")) : queue;
	}
	#detect() {
		if (this.#hasJobs !== void 0) return Promise.resolve(ok(this.#hasJobs));
		this.#detecting ??= this.#askForJobs().finally(() => {
			this.#detecting = void 0;
		});
		return this.#detecting;
	}
	async #askForJobs() {
		const answer = await this.#client.get("/jobs?limit=1", jobsSchema);
		if (!answer.ok && answer.failure.code === "server-unreachable") return answer;
		this.#hasJobs = answer.ok;
		return ok(answer.ok);
	}
	async #queue() {
		const able = await this.#detect();
		if (!able.ok) return able;
		return able.value ? this.#queueByJobs() : this.#queueWhole();
	}
	async #queueByJobs() {
		const jobs = await this.#client.get("/jobs?status=pending,in_progress", jobsSchema);
		if (!jobs.ok) return jobs;
		return ok(new Map(jobs.value.jobs.map(({ id, status }) => [id, status === "in_progress" ? "running" : "pending"])));
	}
	async #queueWhole() {
		const queue = await this.#client.get("/queue", queueSchema);
		if (!queue.ok) return queue;
		const { queue_running: running, queue_pending: pending } = queue.value;
		return ok(new Map([...pending.map((item) => [String(item[1]), "pending"]), ...running.map((item) => [String(item[1]), "running"])]));
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
		const entry = Object.hasOwn(history.value, jobId) ? history.value[jobId] : void 0;
		if (!entry) return ok({ at: absent });
		const record = {
			success: entry.status?.status_str !== "error",
			outputs: entry.outputs,
			messages: entry.status?.messages ?? [],
			graph: graphOf(entry.prompt?.[2])
		};
		return ok({
			at: "over",
			outcome: readOutcome(record, output)
		});
	}
};
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
export { Truth as t };

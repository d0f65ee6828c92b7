import { C as unknown, _ as record, a as array, k as _minLength, m as optional, u as looseObject, x as tuple, y as string } from "./schemas-qwsMpdzP.mjs";
import { r as ok, t as fail } from "./failure-BCOygjpK.mjs";
import { t as produceEmbedded } from "./embedded-BhJ4a-ph.mjs";
import { a as messagesOf, g as withoutThinking, n as chunksOf } from "./plan-BcdaMyGM.mjs";
import { a as readBible, n as bibleFromLines, t as taskOf } from "./task-_gD_bk0Z.mjs";
import { a as shotsAsk, n as bibleAsk, o as readLine, t as Manuscript } from "./manuscript-B67rF1O1.mjs";
import { a as optionsOf, c as typeOf, s as rangeOf, t as completeGraph } from "./object-info-DxdVAR_V.mjs";
import { n as textModels, r as writingFamily, t as noTextModel } from "./text-models-Be7ScuAy.mjs";
import { M as newJobId, N as pageChance } from "./page-t0HZRCOn.mjs";
import { n as pageClock, r as pause } from "./clock-DbiN7NY-.mjs";
import { t as Truth } from "./truth-lrHHG0St.mjs";
var ManuscriptInLines = class {
	task;
	#request;
	#manuscript;
	#read = 0;
	constructor(request) {
		this.#request = request;
		this.task = taskOf(request, produceEmbedded(request));
		this.#manuscript = new Manuscript(this.task, this.#ownBible());
	}
	askBible() {
		return questionOf(bibleAsk(this.task));
	}
	readBible(answer) {
		const reading = readBible(bibleFromLines(withoutThinking(answer)), this.task);
		this.#manuscript = new Manuscript(this.task, reading);
		this.#read += reading.taken;
	}
	runs() {
		const missing = this.#manuscript.missing(this.task.frames);
		return chunksOf(0, missing.length, 8).map(({ from, to }) => missing.slice(from, to));
	}
	askFrames(frames) {
		const { bible, faults } = this.#manuscript;
		const before = this.#manuscript.before(frames[0]?.n ?? 1);
		return questionOf(shotsAsk({
			bible,
			frames,
			outline: new Map(),
			before,
			faults
		}));
	}
	readFrames(answer, frames) {
		const shots = withoutThinking(answer).split("\n").flatMap((line) => readLine(line, this.#manuscript.bible) ?? []);
		shots.forEach((shot, turn) => this.#manuscript.offerShot(shot, frames, turn));
		this.#read += shots.length;
	}
	get written() {
		return this.task.frames.filter(({ n }) => this.#manuscript.written.has(n)).map((frame) => ({
			frameNumber: frame.n,
			description: this.#manuscript.descriptionOf(frame)
		}));
	}
	get silent() {
		return this.#read === 0;
	}
	finish() {
		return this.#manuscript.finish(this.#request.family ?? "sdxl");
	}
	#ownBible() {
		return {
			bible: this.task.base.bible,
			taken: 0,
			offered: 0,
			trusted: false
		};
	}
};
function questionOf(ask) {
	const { system, user } = messagesOf(ask, "lines");
	return {
		prompt: `${system}\n\n${user}`,
		maxTokens: ask.maxTokens
	};
}
// web/core/producer/text-model/text-graph.ts
var ANSWER = "ss-answer";
var SAMPLING = {
	temperature: .6,
	top_k: 64,
	top_p: .95,
	min_p: .05,
	repetition_penalty: 1.05
};
var MOST_TOKENS = 2048;
var nestedSchema = optional(record(string(), unknown()));
var dynamicSchema = tuple([string(), looseObject({ options: array(looseObject({
	key: string(),
	inputs: optional(looseObject({ required: nestedSchema }))
})) })], unknown());
function textGraph(call, info) {
	if (!Object.hasOwn(info, "TextGenerate")) return fail("missing-node", { node: "TextGenerate" });
	const most = Math.min(rangeOf(info, "TextGenerate", "max_length").max ?? MOST_TOKENS, MOST_TOKENS);
	const graph = {
		"ss-encoder": {
			class_type: "CLIPLoader",
			inputs: {
				clip_name: call.file,
				type: loaderType(call.file, info)
			}
		},
		"ss-text": {
			class_type: "TextGenerate",
			inputs: {
				clip: ["ss-encoder", 0],
				prompt: call.prompt,
				max_length: Math.min(call.maxTokens, most),
				...samplingOf(call.seed, info),
				...declared({
					thinking: false,
					use_default_template: true
				}, info)
			}
		},
		[ANSWER]: {
			class_type: "PreviewAny",
			inputs: { source: ["ss-text", 0] }
		}
	};
	return completeGraph(graph, info);
}
function loaderType(file, info) {
	const known = optionsOf(info, "CLIPLoader", "type");
	return (writingFamily(file)?.types ?? []).find((type) => known.includes(type)) ?? known[0] ?? "stable_diffusion";
}
function samplingOf(seed, info) {
	const values = {
		...SAMPLING,
		seed
	};
	const inputs = info["TextGenerate"]?.input;
	const read = dynamicSchema.safeParse(inputs?.required?.["sampling_mode"] ?? inputs?.optional?.["sampling_mode"]);
	const on = read.success ? read.data[1].options.find(({ key }) => key === "on") : void 0;
	const wanted = Object.keys(on?.inputs?.required ?? values).flatMap((name) => {
		const value = values[name] ?? defaultIn(on?.inputs?.required?.[name]);
		return value === void 0 ? [] : [[`sampling_mode.${name}`, value]];
	});
	return {
		sampling_mode: "on",
		...Object.fromEntries(wanted)
	};
}
var defaultSchema = tuple([unknown(), looseObject({ default: unknown() })], unknown());
function defaultIn(spec) {
	const read = defaultSchema.safeParse(spec);
	return read.success ? read.data[1].default : void 0;
}
var declared = (values, info) => Object.fromEntries(Object.entries(values).filter(([name]) => typeOf(info, "TextGenerate", name) !== void 0));
// web/services/producer/text-job.ts
var LOOK_MS = {
	first: 50,
	most: 500
};
var LOOKS_WITHOUT_ANSWER = 120;
var textSchema = looseObject({ text: array(string()).check(_minLength(1)) });
var historySchema = record(string(), looseObject({ outputs: record(string(), unknown()) }));
var TextJobs = class {
	#client;
	#truth;
	#clock;
	#chance;
	constructor(client, clock, chance) {
		this.#client = client;
		this.#truth = new Truth(client);
		this.#clock = clock;
		this.#chance = chance;
	}
	async run(graph, signal) {
		const jobId = newJobId(this.#chance);
		signal.throwIfAborted();
		const clientId = newJobId(this.#chance);
		const sent = await this.#client.queue({
			jobId,
			clientId,
			graph,
			output: ANSWER,
			note: {
				format: 1,
				text: true
			}
		});
		if (sent.sent === "no") return {
			ok: false,
			failure: sent.failure
		};
		const ended = await this.#end(jobId, signal);
		if (ended.ok) return this.#text(jobId);
		return sent.sent === "unsure" && ended.failure === gone.failure ? {
			ok: false,
			failure: sent.failure
		} : ended;
	}
	async #end(jobId, signal) {
		const leaving = aborted(signal);
		let wait = LOOK_MS.first;
		let unseen = 0;
		let silent = 0;
		for (;;) {
			if (signal.aborted) await this.#takeBack(jobId);
			signal.throwIfAborted();
			const seen = await this.#look(jobId);
			silent = seen.ok ? 0 : silent + 1;
			if (!seen.ok && silent === LOOKS_WITHOUT_ANSWER) return seen;
			const sighting = seen.ok ? seen.value : void 0;
			if (sighting?.at === "over") return endOf(sighting);
			unseen = sighting?.at === "nowhere" ? unseen + 1 : 0;
			if (unseen === 2) return gone;
			await Promise.race([pause(this.#clock, wait), leaving]);
			wait = Math.min(wait * 2, LOOK_MS.most);
		}
	}
	async #look(jobId) {
		const seen = await this.#truth.look([{
			jobId,
			output: ANSWER
		}]);
		return seen.ok ? ok(seen.value.get(jobId) ?? { at: "nowhere" }) : seen;
	}
	async #takeBack(jobId) {
		await this.#client.dequeue([jobId]);
		const seen = await this.#look(jobId);
		if (seen.ok && seen.value.at === "running") await this.#client.stopRunning(jobId);
	}
	async #text(jobId) {
		const history = await this.#client.get(`/history/${jobId}`, historySchema);
		if (!history.ok) return history;
		const read = textSchema.safeParse(history.value[jobId]?.outputs[ANSWER]);
		return ok(read.success ? read.data.text[0] ?? "" : "");
	}
};
var again = "Try again, or let the built-in rules write the frames.";
var gone = fail("text-model-unusable", {
	why: "The text job is not in ComfyUI’s queue any more.",
	next: again
});
function endOf({ outcome }) {
	if (outcome.state === "interrupted") return fail("text-model-unusable", {
		why: "The text model was stopped while it wrote.",
		next: again
	});
	if (outcome.state !== "failed" || outcome.failure.code === "no-image") return ok(void 0);
	if (outcome.failure.code !== "frame-error") return {
		ok: false,
		failure: outcome.failure
	};
	return fail("text-model-unusable", {
		why: "ComfyUI could not run this text model.",
		next: "Read the details, choose another text model, or let the built-in rules write the frames."
	}, outcome.failure.detail);
}
function aborted(signal) {
	return new Promise((resolve) => {
		if (signal.aborted) resolve();
		else signal.addEventListener("abort", () => resolve(), { once: true });
	});
}
// web/services/producer/text-model.ts
var ROUNDS = 2;
async function askTextModel(client, file, request, signal, onWriting = () => void 0, { clock, chance } = {
	clock: pageClock,
	chance: pageChance
}) {
	const info = await client.objectInfo();
	if (!info.ok) return info;
	const refused = obstacle(info.value, file);
	if (refused) return refused;
	const jobs = new TextJobs(client, clock, chance);
	const ask = async ({ prompt, maxTokens }) => {
		const graph = textGraph({
			file,
			prompt,
			maxTokens,
			seed: seedFrom(chance)
		}, info.value);
		return graph.ok ? jobs.run(graph.value, signal) : graph;
	};
	try {
		return await write({
			ask,
			calls: 0
		}, file, request, onWriting);
	} finally {
		await client.freeMemory();
	}
}
function obstacle(info, file) {
	const known = textModels(info).find((model) => model.file === file);
	if (known?.usable === true) return void 0;
	if (known?.why !== void 0) return fail("text-model-unusable", { why: known.why });
	const none = noTextModel(info);
	if (none) return fail("text-model-unusable", none);
	return fail("text-model-unusable", { why: `ComfyUI does not have ${file} in models/text_encoders.` });
}
async function write(asking, file, request, onWriting) {
	const manuscript = new ManuscriptInLines(request);
	const tell = (stage) => onWriting({
		stage,
		of: manuscript.task.frames.length,
		frames: manuscript.written,
		thinking: false
	});
	tell("bible");
	const bible = await answer(asking, manuscript.askBible());
	if (!bible.ok) return bible;
	manuscript.readBible(bible.value);
	for (let round = 1; round <= ROUNDS; round++) for (const frames of manuscript.runs()) {
		tell(round === 1 ? "shots" : "repair");
		const lines = await answer(asking, manuscript.askFrames(frames));
		if (!lines.ok && manuscript.written.length > 0) return ok(finished(asking, manuscript, file));
		if (!lines.ok) return lines;
		manuscript.readFrames(lines.value, frames);
	}
	tell("shots");
	if (manuscript.silent) return fail("text-model-silent", { model: file });
	return ok(finished(asking, manuscript, file));
}
function finished({ calls }, manuscript, model) {
	const usage = {
		calls,
		inputTokens: null,
		outputTokens: null
	};
	return {
		...manuscript.finish(),
		record: {
			kind: "text-model",
			model,
			usage
		}
	};
}
function answer(asking, question) {
	asking.calls += 1;
	return asking.ask(question);
}
var seedFrom = (chance) => Math.floor(chance.number() * 2 ** 32);
export { askTextModel };

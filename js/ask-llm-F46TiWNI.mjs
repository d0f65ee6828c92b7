import { r as ok } from "./failure-BCOygjpK.mjs";
import { t as produceEmbedded } from "./embedded-BhJ4a-ph.mjs";
import { a as readBible, i as outlineFromLines, n as bibleFromLines, r as loreFromLines, t as taskOf } from "./task-_gD_bk0Z.mjs";
import { a as shotsAsk, i as outlineAsk, n as bibleAsk, r as loreAsk, t as Manuscript } from "./manuscript-B67rF1O1.mjs";
import { a as messagesOf, f as listOf, h as salvage, n as chunksOf, r as roughTokens, t as chunkSize } from "./plan-BcdaMyGM.mjs";
import { c as plain, d as wordsOf, i as isQuoted, l as stemsOf, p as textAt, t as hasMarkup } from "./said-BzxZxt1Q.mjs";
import { t as failureWords } from "./failures-DTS9m8zA.mjs";
import { t as Conversation } from "./conversation-b82xnVts.mjs";
import { n as Progress, t as askForShots } from "./shot-calls-BZU6KyHz.mjs";
// web/core/producer/llm/outline.ts
function readOutline(answer, task) {
	const lines = new Map();
	listOf(answer, "frames").forEach((item, index) => {
		if (typeof item !== "object" || item === null) return;
		const loose = Object.fromEntries(Object.entries(item));
		const n = Number(textAt(loose, "n", "frame", "number") || index + 1);
		const frame = task.frames[n - 1];
		const moment = plain(textAt(loose, "moment", "text", "description"), 120);
		if (frame === void 0 || lines.has(n) || hasMarkup(moment)) return;
		const told = stemsOf(frame.tells);
		const stems = [...stemsOf(moment)];
		const known = stems.filter((stem) => task.stems.has(stem)).length;
		const fits = !task.english || stems.some((stem) => told.has(stem)) && known >= .4 * stems.length;
		const own = ![...lines.values()].includes(moment);
		if (fits && own && wordsOf(moment).length >= 3) lines.set(n, moment);
	});
	return lines;
}
// web/core/producer/llm/lore-reply.ts
function readLore(answer, own) {
	const offered = listOf(answer, "options").flatMap((item) => {
		if (typeof item !== "object" || item === null) return [];
		const loose = Object.fromEntries(Object.entries(item));
		const option = {
			title: plain(textAt(loose, "title"), 60),
			logline: plain(textAt(loose, "logline", "summary"), 200),
			style: plain(textAt(loose, "style"), 60).toLowerCase(),
			atmosphere: plain(textAt(loose, "atmosphere", "tone"), 80).toLowerCase()
		};
		return Object.values(option).every((text) => wordsOf(text).length > 0 && !hasMarkup(text) && !isQuoted(text)) && wordsOf(option.style).length <= 7 ? [option] : [];
	});
	const titles = new Set();
	return [...offered, ...own].filter(({ title }) => !titles.has(title) && titles.add(title)).slice(0, Math.max(1, own.length));
}
// web/services/producer/llm/lore.ts
async function askForLore(talk, task, offered) {
	const { options } = task.base;
	if (options === void 0) return ok((reading) => reading);
	if (offered === void 0) {
		const answer = await talk.ask(loreAsk(task));
		if (!answer.ok) return answer;
		options.lore = readLore(answer.value.form === "grammar" || answer.value.form === "lines" ? loreFromLines(answer.value.text) : salvage(answer.value.text), options.lore);
	} else options.lore = offered.lore;
	const chosen = options.lore[options.chosenLore];
	return ok((reading) => chosen === void 0 ? reading : {
		...reading,
		bible: {
			...reading.bible,
			title: chosen.title,
			style: chosen.style,
			atmosphere: chosen.atmosphere
		}
	});
}
// web/services/producer/llm/ask-llm.ts
async function askLlm(server, request, signal, onWriting) {
	const written = await writeStory(server, request, signal, onWriting);
	return written.ok ? ok(written.value.produced) : written;
}
async function writeStory(server, request, signal, onWriting) {
	return new Writer(taskOf(request, produceEmbedded(request)), new Conversation(server, signal), onWriting, request.options).write(request.family ?? "sdxl");
}
var ENOUGH = {
	usually: 6,
	afterBadBible: 3
};
var REPAIRS = 2;
var Writer = class {
	#task;
	#offered;
	#talk;
	#progress;
	#report = {
		answers: 0,
		salvaged: 0,
		asked: 0,
		first: 0,
		repaired: 0,
		looks: 0,
		gaveUp: false
	};
	#size = 1;
	#stopped;
	constructor(task, talk, onWriting, offered) {
		this.#task = task;
		this.#offered = offered;
		this.#talk = talk;
		this.#progress = new Progress(task.frames.length, onWriting);
	}
	async write(family) {
		const lore = await askForLore(this.#talk, this.#task, this.#offered);
		if (!lore.ok) return lore;
		this.#progress.stage("bible", this.#talk.usage);
		const answer = await this.#ask(bibleAsk(this.#task), bibleFromLines);
		if (!answer.ok) return answer;
		const reading = readBible(answer.value, this.#task);
		this.#report.looks = reading.taken;
		const outline = await this.#outline(reading);
		if (!outline.ok) return outline;
		const manuscript = new Manuscript(this.#task, lore.value(reading));
		await this.#shots(manuscript, outline.value);
		if (this.#stopped !== void 0 && manuscript.written.size === 0) return {
			ok: false,
			failure: this.#stopped
		};
		const made = manuscript.finish(family);
		return ok({
			produced: this.#signed(made),
			report: this.#reported(made)
		});
	}
	async #ask(ask, fromLines) {
		const answer = await this.#talk.ask(ask, this.#progress.listener());
		if (!answer.ok) return answer;
		const read = readAnswer(answer.value, fromLines);
		if (read === void 0) this.#talk.wrongShape();
		return ok(read);
	}
	async #outline({ bible }) {
		this.#progress.stage("outline", this.#talk.usage);
		const { frames } = this.#task;
		const lines = new Map();
		if (this.#task.request.keepShots === true) return ok(lines);
		for (const { from, to } of chunksOf(0, frames.length, frames.length > 30 ? 25 : 30)) {
			const part = frames.slice(from, to);
			const answer = await this.#ask(outlineAsk(this.#task, part, bible), outlineFromLines);
			if (!answer.ok) return answer;
			for (const [n, line] of readOutline(answer.value, this.#task)) lines.set(n, line);
		}
		return ok(lines);
	}
	async #shots(manuscript, outline) {
		const { frames } = this.#task;
		this.#progress.stage("shots", this.#talk.usage);
		this.#size = chunkSize(this.#talk.abilities.contextTokens, this.#fixed(manuscript, outline));
		for (let at = 0; at < frames.length && !this.#isOver;) {
			const chunk = frames.slice(at, at + this.#even(frames.length - at));
			at += chunk.length;
			this.#report.first += await this.#call(manuscript, chunk, outline, false);
		}
		if (this.#report.first < frames.length / 3 && manuscript.faults.size > 0) return;
		for (let round = 0; round < REPAIRS && !this.#isOver; round++) {
			const failing = manuscript.missing(frames);
			if (failing.length === 0) return;
			this.#progress.stage("repair", this.#talk.usage);
			const before = this.#report.repaired;
			for (const { from, to } of chunksOf(0, failing.length, Math.min(4, this.#size))) if (!this.#isOver) this.#report.repaired += await this.#call(manuscript, failing.slice(from, to), outline, true);
			if (this.#report.repaired === before) return;
		}
	}
	#even(left) {
		return Math.ceil(left / Math.ceil(left / this.#size));
	}
	get #isOver() {
		return this.#stopped !== void 0 || this.#report.gaveUp;
	}
	async #call(manuscript, frames, outline, repair) {
		const before = manuscript.before(frames[0]?.n ?? 1);
		const faults = repair ? { faults: manuscript.faults } : {};
		const input = {
			bible: manuscript.bible,
			frames,
			outline,
			before,
			...faults
		};
		const brought = await askForShots(this.#talk, manuscript, input, this.#progress);
		if (!brought.ok) {
			this.#stopped = brought.failure;
			return 0;
		}
		const { items, taken, salvaged, cut } = brought.value;
		if (cut || this.#talk.wasCut) this.#size = Math.max(1, Math.floor(this.#size / 2));
		this.#report.answers++;
		this.#report.salvaged += salvaged ? 1 : 0;
		this.#report.asked += frames.length;
		const used = this.#report.first + this.#report.repaired + taken;
		const enough = this.#report.looks === 0 && this.#talk.steps === 0 ? ENOUGH.afterBadBible : ENOUGH.usually;
		this.#report.gaveUp = items > 0 && this.#report.asked >= enough && used < .2 * this.#report.asked;
		return taken;
	}
	#fixed(manuscript, outline) {
		const frames = this.#task.frames.slice(0, 1);
		const ask = shotsAsk({
			bible: manuscript.bible,
			frames,
			outline,
			before: []
		});
		const { system, user } = messagesOf(ask, this.#talk.abilities.form);
		return roughTokens(system + user);
	}
	#signed(made) {
		const { server, usage, wasCut } = this.#talk;
		const why = this.#stopped === void 0 ? [] : [failureWords[this.#stopped.code](this.#stopped.about ?? {}).what];
		const cut = wasCut ? ["The server cut what it was sent to a smaller context: give the model a larger one for better frames."] : [];
		return {
			...made,
			warnings: [
				...made.warnings,
				...why,
				...cut
			],
			record: {
				kind: "llm",
				model: server.model,
				usage
			}
		};
	}
	#reported({ frames }) {
		const byRules = frames.filter(({ origin }) => origin === "embedded").length;
		const { usage, abilities } = this.#talk;
		return {
			...this.#report,
			calls: usage.calls,
			byRules,
			form: abilities.form
		};
	}
};
function readAnswer({ text, form }, fromLines) {
	return form === "grammar" || form === "lines" ? fromLines(text) : salvage(text);
}
export { askLlm };

import { f as listOf, h as salvage, m as parse } from "./plan-BcdaMyGM.mjs";
import { r as ok } from "./failure-BCOygjpK.mjs";
import { a as shotsAsk, o as readLine } from "./manuscript-B67rF1O1.mjs";
// web/services/producer/llm/progress.ts
var Progress = class {
	#now;
	#tell;
	constructor(of, tell) {
		this.#now = {
			stage: "bible",
			of,
			frames: [],
			thinking: false
		};
		this.#tell = tell;
	}
	get frames() {
		return this.#now.frames;
	}
	stage(stage, usage) {
		this.#become({
			stage,
			thinking: false,
			usage
		});
	}
	wrote(frameNumber, description) {
		this.#become({
			frames: [...this.#now.frames, {
				frameNumber,
				description
			}],
			thinking: false
		});
	}
	listener(said) {
		const { stage } = this.#now;
		return {
			...said && { said },
			thinking: (on) => {
				if (this.#now.stage === "loading-model") this.#become({ stage });
				if (this.#now.thinking !== on) this.#become({ thinking: on });
			},
			loading: () => this.#become({ stage: "loading-model" })
		};
	}
	#become(change) {
		this.#now = {
			...this.#now,
			...change
		};
		this.#tell(this.#now);
	}
};
// web/core/producer/llm/item-reader.ts
var ItemReader = class {
	#text = "";
	#at = 0;
	#inList = false;
	#depth = 0;
	#start = 0;
	#quoted = false;
	push(piece) {
		this.#text += piece;
		const items = [];
		for (; this.#at < this.#text.length; this.#at++) {
			const whole = this.#inList ? this.#read() : this.#seek();
			if (whole !== void 0) items.push(whole);
		}
		return items;
	}
	#seek() {
		if (this.#text[this.#at] !== "{") return void 0;
		if (!this.#text.slice(Math.max(0, this.#at - 200), this.#at).trimEnd().endsWith("[")) return void 0;
		this.#inList = true;
		this.#depth = 1;
		this.#start = this.#at;
	}
	#read() {
		const sign = this.#text[this.#at];
		if (this.#quoted) {
			if (sign === "\"" && !this.#isEscaped()) this.#quoted = false;
			return;
		}
		if (sign === "\"") this.#quoted = true;
		else if (sign === "{" || sign === "[") {
			if (this.#depth === 0 && sign === "{") this.#start = this.#at;
			this.#depth++;
		} else if (sign === "}" || sign === "]") {
			this.#depth--;
			if (this.#depth === 0) return parse(this.#text.slice(this.#start, this.#at + 1));
			if (this.#depth < 0) this.#inList = false;
		}
	}
	#isEscaped() {
		let slashes = 0;
		while (this.#text[this.#at - 1 - slashes] === "\\") slashes++;
		return slashes % 2 === 1;
	}
};
var LineReader = class {
	#rest = "";
	push(piece) {
		const lines = (this.#rest + piece).split("\n");
		this.#rest = lines.pop() ?? "";
		return lines;
	}
	end() {
		const last = this.#rest;
		this.#rest = "";
		return last === "" ? [] : [last];
	}
};
// web/services/producer/llm/shot-calls.ts
async function askForShots(talk, manuscript, input, progress) {
	const intake = new Intake(manuscript, input.frames, progress);
	const answer = await talk.ask(shotsAsk(input), progress.listener((piece, form) => intake.hear(piece, form)));
	if (!answer.ok) return answer;
	intake.end(answer.value.text, answer.value.form);
	if (intake.items === 0) talk.wrongShape();
	return ok({
		items: intake.items,
		taken: intake.taken,
		salvaged: intake.salvaged,
		cut: answer.value.finish === "length"
	});
}
var Intake = class {
	items = 0;
	taken = 0;
	salvaged = false;
	#manuscript;
	#frames;
	#progress;
	#objects = new ItemReader();
	#lines = new LineReader();
	constructor(manuscript, frames, progress) {
		this.#manuscript = manuscript;
		this.#frames = frames;
		this.#progress = progress;
	}
	hear(piece, form) {
		if (form === "grammar" || form === "lines") for (const line of this.#lines.push(piece)) this.#line(line);
		else for (const item of this.#objects.push(piece)) this.#item(item);
	}
	end(text, form) {
		if (form === "grammar" || form === "lines") for (const line of this.#lines.end()) this.#line(line);
		const missed = this.items === 0 ? listOf(salvage(text), "shots") : [];
		for (const item of missed) this.#item(item);
		const inJson = form === "json_schema" || form === "json_object";
		this.salvaged = this.items > 0 && inJson && !isWhole(text);
		if (this.items > 0 || !inJson) return;
		for (const line of text.split("\n")) this.#line(line);
		this.salvaged = this.items > 0;
	}
	#line(line) {
		const shot = readLine(line, this.#manuscript.bible);
		if (shot !== void 0) this.#count(this.#manuscript.offerShot(shot, this.#frames, this.items), this.items + 1);
	}
	#item(item) {
		this.#count(this.#manuscript.offer(item, this.#frames, this.items), this.items + 1);
	}
	#count(frame, items) {
		this.items = items;
		if (frame === void 0) return;
		this.taken++;
		this.#progress.wrote(frame.n, this.#manuscript.descriptionOf(frame));
	}
};
function isWhole(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
export { Progress as n, askForShots as t };

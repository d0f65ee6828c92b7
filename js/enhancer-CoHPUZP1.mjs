import { a as b, n as A, u as i } from "./lit-6tICoNAd.mjs";
import { n, r as t, t as r } from "./decorators-DQ48xFsz.mjs";
import { O as isGenerating, k as sequenceOf, n as growWithText, p as numberField, w as __decorate, x as adoptStyles } from "./page-t0HZRCOn.mjs";
import { t as LaterView } from "./later-view-D0q2eXbN.mjs";
import { t as copyText } from "./copy-text-BuDG8S-u.mjs";
import { n as writing, t as failureMessage } from "./failure-message-EgPOdKIr.mjs";
import { a as valueOf, i as selectField, n as focusField$1, r as problemLine, t as describedBy } from "./field-BouhYTPz.mjs";
import { t as icon } from "./icon-CRm6tOdk.mjs";
import { n as splitBulk, r as focuses } from "./enhance-Boi56u75.mjs";
import { n as familyIds, r as motionFamilyIds } from "./families-DmBILx6o.mjs";
// web/panel/styles/enhance.ts
var enhance = i`
  ss-enhancer {
    display: contents;
  }
  .ss-enhance-head {
    margin: -8px -8px -4px;
  }
  .ss-enhanced {
    padding-top: 12px;
    border-top: 1px solid var(--ss-line);
    scroll-margin-top: 96px;
  }
  .ss-enhanced-head {
    align-items: center;
  }
  .ss-enhanced-news:empty {
    position: absolute;
    min-height: 0;
  }
  .ss-enhanced > ol > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 8px;
    padding: 8px 0;
    border-top: 1px solid var(--ss-line);
    overflow-wrap: anywhere;
  }
  .ss-enhanced > ol > li > div {
    display: grid;
    gap: 4px;
    user-select: text;
  }
  .ss-enhanced > ol > li > button {
    margin-inline-end: -6px;
  }
  .ss-enhanced-add {
    margin-top: 4px;
  }
`;
// web/panel/views/enhance/enhance-form.ts
var textsOf = ({ text, bulk }) => {
	if (bulk) return splitBulk(text);
	const line = text.replace(/\s+/gu, " ").trim();
	return line === "" ? [] : [line];
};
function countOf({ count }) {
	const number = Number(count.normalize("NFKC"));
	return Number.isInteger(number) && number >= 1 && number <= 20 ? number : void 0;
}
function enhanceForm(form) {
	return b`${textField(form)}
    <div class="ss-columns">${countField(form)}${targetField(form)}</div>
    ${familyField(form)} ${focusField(form)} ${form.offersModel ? producerField(form) : A}`;
}
function textField({ words: { enhancer: words }, asking, tried, onChange }) {
	const found = textsOf(asking).length;
	const problem = tried && found === 0 ? words.empty : void 0;
	return b`<div class="ss-field">
    <div class="ss-between">
      <label class="ss-label" for="ss-enhance-text">${asking.bulk ? words.bulkText : words.text}</label>
      ${asking.bulk ? b`<span class="ss-hint" role="status">${words.bulkFound(found)}</span>` : A}
    </div>
    <textarea
      class="ss-area"
      id="ss-enhance-text"
      rows=${asking.bulk ? 5 : 2}
      placeholder=${words.placeholder}
      aria-invalid=${problem ? "true" : A}
      aria-describedby=${describedBy(problem && "ss-enhance-problem", asking.bulk && "ss-bulk-hint")}
      .value=${asking.text}
      ${growWithText()}
      @input=${(event) => onChange({ text: valueOf(event) })}
    ></textarea>
    ${problemLine("ss-enhance-problem", problem)}
    <label class="ss-check">
      <input type="checkbox" .checked=${asking.bulk} @change=${() => onChange({ bulk: !asking.bulk })} />
      ${words.bulk}
    </label>
    ${asking.bulk ? b`<p class="ss-hint" id="ss-bulk-hint">${words.bulkHint}</p>` : A}
  </div>`;
}
var countField = ({ words, asking, onChange }) => numberField({
	id: "ss-enhance-count",
	label: asking.bulk ? words.enhancer.countEach : words.enhancer.count,
	value: asking.count,
	min: 1,
	max: 20,
	words: words.common,
	problem: countOf(asking) === void 0 ? words.enhancer.countProblem(20) : void 0,
	onInput: (count) => onChange({ count })
});
var targetField = ({ words: { enhancer: words }, asking, onChange }) => b`<div class="ss-field">
    ${selectField({
	label: words.target,
	value: asking.target,
	options: [{
		value: "image",
		label: words.targets.image
	}, {
		value: "motion",
		label: words.targets.motion
	}],
	onChange: (target) => onChange({ target })
})}
  </div>`;
var familyField = ({ words: { enhancer: words, common }, asking, onChange }) => b`<div class="ss-field">
    ${asking.target === "motion" ? selectField({
	label: words.family,
	value: asking.motion,
	options: motionFamilyIds.map((value) => ({
		value,
		label: common.motionFamilies[value]
	})),
	onChange: (motion) => onChange({ motion })
}) : selectField({
	label: words.family,
	value: asking.family,
	options: familyIds.map((value) => ({
		value,
		label: common.families[value]
	})),
	onChange: (family) => onChange({ family })
})}
  </div>`;
function focusField({ words: { enhancer: words }, asking, onChange }) {
	const { focus } = asking;
	const toggle = (one) => onChange({ focus: focus.includes(one) ? focus.filter((other) => other !== one) : [...focus, one] });
	return b`<div class="ss-field" role="group" aria-label=${words.focus}>
    <span class="ss-label" aria-hidden="true">${words.focus}</span>
    <div class="ss-toggles">
      ${focuses.map((one) => b`<button
            type="button"
            class="ss-toggle"
            aria-pressed=${focus.includes(one) ? "true" : "false"}
            @click=${() => toggle(one)}
          >
            ${words.focuses[one]}
          </button>`)}
    </div>
    ${focus.length === 0 ? b`<p class="ss-hint">${words.focusNone}</p>` : A}
  </div>`;
}
var producerField = ({ words: { enhancer: words }, asking, onChange }) => b`<div class="ss-field">
    ${selectField({
	label: words.producer,
	value: asking.by,
	options: [{
		value: "llm",
		label: words.llm
	}, {
		value: "embedded",
		label: words.rules
	}],
	onChange: (by) => onChange({ by })
})}
  </div>`;
// web/panel/views/enhance/enhance-results.ts
function enhanceResults(results) {
	const { words, found, onCopy } = results;
	const { enhancer } = words;
	const [negative] = found.flatMap(({ negative }) => negative ?? []);
	return b`<section class="ss-group ss-enhanced" aria-label=${enhancer.resultsName}>
    <div class="ss-between ss-enhanced-head">
      <strong>${enhancer.results(found.length)}</strong>
      <button
        type="button"
        class="ss-btn ss-btn-small"
        @click=${() => onCopy(found.map(({ prompt }) => prompt))}
      >
        ${icon("copy")}${enhancer.copyAll}
      </button>
    </div>
    <p class="ss-status ss-enhanced-news" role="status">${results.news}</p>
    <ol>
      ${found.map((one, index) => renderOne(results, one, index + 1))}
    </ol>
    ${negative ? b`<p class="ss-hint">${enhancer.negative}: ${negative}</p>` : A}
    ${renderAdd(results)}
  </section>`;
}
function renderOne({ words: { enhancer }, onCopy }, one, number) {
	const label = enhancer.copy(number);
	return b`<li>
    <div>
      <p class="ss-dense">${one.prompt}</p>
      <p class="ss-hint">${one.description}</p>
    </div>
    <button
      type="button"
      class="ss-icon ss-icon-small"
      aria-label=${label}
      title=${label}
      @click=${() => onCopy([one.prompt])}
    >
      ${icon("copy")}
    </button>
  </li>`;
}
function renderAdd({ words: { enhancer }, obstacle, onAdd }) {
	if (obstacle !== void 0) return b`<p class="ss-hint">${obstacle}</p>`;
	return b`<button type="button" class="ss-btn ss-enhanced-add" @click=${onAdd}>
    ${icon("insert")}${enhancer.addFrames}
  </button>`;
}
// web/panel/views/enhance/enhancer.ts
var Enhancer = class Enhancer extends LaterView {
	constructor(..._args) {
		super(..._args);
		this.text = "";
		this.tried = false;
		this.found = [];
		this.wanted = 0;
		this.news = "";
		this.#onKey = (event) => {
			if (event.key !== "Escape") return;
			event.preventDefault();
			if (this.work) this.work.abort();
			else this.#back();
		};
		this.#back = () => this.dispatchEvent(new Event("ss-back"));
	}
	createRenderRoot() {
		adoptStyles(writing, enhance);
		return this;
	}
	willUpdate() {
		this.asking ??= this.#begin();
	}
	firstUpdated() {
		focusField$1(this, "ss-enhance-text");
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		this.work?.abort();
	}
	#begin() {
		const { draft } = this.services.drafts;
		const sequence = sequenceOf(this.services.studio.run);
		return {
			text: this.text,
			bulk: false,
			count: "5",
			family: sequence?.story.family ?? draft.family,
			motion: "wan",
			target: "image",
			focus: [],
			by: draft.producer === "llm" ? "llm" : "embedded"
		};
	}
	render() {
		const { common, enhancer } = this.words;
		return b`<div class="ss-body" @keydown=${this.#onKey}>
        <div class="ss-row ss-enhance-head">
          <button
            type="button"
            class="ss-icon"
            aria-label=${common.back}
            title=${common.back}
            @click=${this.#back}
          >
            ${icon("left")}
          </button>
          <h3 class="ss-big">${enhancer.title}</h3>
        </div>
        ${enhanceForm({
			words: this.words,
			asking: this.asking,
			tried: this.tried,
			offersModel: this.services.drafts.draft.producer === "llm",
			onChange: (patch) => this.asking = {
				...this.asking,
				...patch
			}
		})}
        ${this.failure ? this.#renderFailure(this.failure) : A}
        ${this.found.length > 0 ? this.#renderResults() : A}
      </div>
      ${this.#renderFoot()}`;
	}
	#renderFailure(failure) {
		const byRules = {
			label: this.words.rewrite.rulesInstead,
			onPress: () => void this.#write("embedded")
		};
		return failureMessage(this.services, this.words, failure, byRules);
	}
	#renderResults() {
		return enhanceResults({
			words: this.words,
			found: this.found,
			obstacle: this.work ? this.words.enhancer.writing(this.found.length, this.wanted) : this.#obstacle(),
			news: this.news,
			onCopy: (prompts) => void this.#copy(prompts),
			onAdd: () => this.#add()
		});
	}
	#obstacle() {
		const { enhancer } = this.words;
		const { run } = this.services.studio;
		const sequence = sequenceOf(run);
		if (!sequence) return enhancer.needsSequence;
		if (isGenerating(run)) return enhancer.running;
		return sequence.frames.length >= 50 ? enhancer.noRoom(50) : void 0;
	}
	#renderFoot() {
		const { enhancer, common } = this.words;
		if (this.work) return b`<footer class="ss-foot">
        <p class="ss-hint" role="status">${enhancer.writing(this.found.length, this.wanted)}</p>
        <button type="button" class="ss-btn" @click=${() => this.work?.abort()}>${common.cancel}</button>
      </footer>`;
		return b`<footer class="ss-foot">
      <p class="ss-hint">${enhancer.nothing}</p>
      <button type="button" class="ss-btn ss-btn-primary" @click=${() => void this.#write(this.asking.by)}>
        ${enhancer.enhance}<span class="ss-kbd" aria-hidden="true">${common.ctrlEnter}</span>
      </button>
    </footer>`;
	}
	async #write(by) {
		this.tried = true;
		const texts = textsOf(this.asking);
		const count = countOf(this.asking);
		if (texts.length === 0) return focusField$1(this, "ss-enhance-text");
		if (count === void 0) return focusField$1(this, "ss-enhance-count");
		const work = new AbortController();
		this.work = work;
		this.found = [];
		this.failure = void 0;
		this.news = "";
		this.wanted = texts.length * count;
		const requests = texts.map((text) => this.#request(text, count));
		await this.#writeAll(requests, by, work.signal);
		this.work = void 0;
		await this.updateComplete;
		this.querySelector(".ss-enhanced")?.scrollIntoView({ block: "start" });
	}
	async #writeAll(requests, by, signal) {
		const writer = await this.services.writer.open();
		const asked = {
			producer: by,
			profile: this.services.drafts.draft.profile
		};
		for (const request of requests) {
			const before = this.found;
			const written = await writer.enhance(request, asked, signal, (found) => {
				this.found = [...before, ...found];
			});
			if (signal.aborted) return;
			if (!written.ok) return void (this.failure = written.failure);
			this.found = [...before, ...written.value];
		}
	}
	#request(text, count) {
		const { family, motion, target, focus } = this.asking;
		const style = sequenceOf(this.services.studio.run)?.bible.style;
		return {
			text,
			count,
			family: target === "motion" ? motion : family,
			target,
			focus,
			...this.frame !== void 0 && style && { style }
		};
	}
	async #copy(prompts) {
		const { enhancer } = this.words;
		this.news = await copyText(prompts.join("\n")) ? enhancer.copied(prompts.length) : enhancer.copyFailed;
	}
	#add() {
		const { enhancer } = this.words;
		const { studio } = this.services;
		const frames = sequenceOf(studio.run)?.frames ?? [];
		const from = frames.find(({ id }) => id === this.frame);
		const written = this.found.slice(0, 50 - frames.length).map(({ prompt, negative, description }) => ({
			prompt,
			...negative !== void 0 && { negative },
			description: from ? from.description : description,
			...from && { shot: from.shot }
		}));
		studio.edit({
			do: "add-frames",
			after: from?.id ?? null,
			frames: written,
			newIds: []
		});
		const first = (from?.frameNumber ?? frames.length) + 1;
		this.news = written.length < this.found.length ? enhancer.full(written.length, 50) : enhancer.added(written.length, first);
	}
	#onKey;
	#back;
};
__decorate([n()], Enhancer.prototype, "text", void 0);
__decorate([n()], Enhancer.prototype, "frame", void 0);
__decorate([r()], Enhancer.prototype, "asking", void 0);
__decorate([r()], Enhancer.prototype, "tried", void 0);
__decorate([r()], Enhancer.prototype, "work", void 0);
__decorate([r()], Enhancer.prototype, "found", void 0);
__decorate([r()], Enhancer.prototype, "wanted", void 0);
__decorate([r()], Enhancer.prototype, "failure", void 0);
__decorate([r()], Enhancer.prototype, "news", void 0);
Enhancer = __decorate([t("ss-enhancer")], Enhancer);
export { Enhancer };

import { a as b, n as A } from "./lit-6tICoNAd.mjs";
import { n, r as t, t as r } from "./decorators-DQ48xFsz.mjs";
import { r as producerKinds, t as settingsSchema } from "./settings-CbyDYqro.mjs";
import { C as message, a as sizeForFamily, c as familyGrid, i as withGuide, l as usualStrength, o as sizeOf, p as numberField, r as canRun, s as sizesFor, u as choiceOf, w as __decorate, x as adoptStyles } from "./page-t0HZRCOn.mjs";
import { n as roundSize } from "./size-grid-BJ9QhV0C.mjs";
import { r as emptyDraft } from "./draft-BvQP3r5d.mjs";
import { a as valueOf, i as selectField, t as describedBy } from "./field-BouhYTPz.mjs";
import { t as LaterView } from "./later-view-D0q2eXbN.mjs";
import { t as guideOf } from "./guide-CkJ0dBrl.mjs";
import { t as icon } from "./icon-CRm6tOdk.mjs";
import { t as producers } from "./producers-CPy0tCMO.mjs";
import { n as serverTraits } from "./kinds-Cmtm7Um2.mjs";
import { i as serverKinds } from "./profile-4ueMqTGB.mjs";
// web/panel/parts/switch.ts
function switchField({ id, label, hint, on, onChange }) {
	const change = ({ currentTarget: box }) => {
		if (box instanceof HTMLInputElement) onChange(box.checked);
	};
	return b`<div class="ss-switch-field">
    <input
      class="ss-switch"
      type="checkbox"
      role="switch"
      id=${id}
      .checked=${on}
      aria-describedby=${hint ? `${id}-hint` : A}
      @change=${change}
    />
    <label for=${id}>${label}</label>
    ${hint ? b`<p class="ss-hint" id="${id}-hint">${hint}</p>` : A}
  </div>`;
}
// web/panel/views/story/guide-fields.ts
function guideFields(services, words) {
	const { drafts, canvas, facts } = services;
	const { engine } = drafts.draft;
	if (engine.kind === "shipped") return facts.facts?.shipped.some(({ id, overRough }) => id === engine.graph && overRough) ? strengthField(services, words, "denoise") : A;
	const read = engine.kind === "canvas" ? canvas.reading?.reading : void 0;
	const guide = read && guideOf(read.graph, read.binding);
	if (guide) return canvasFields(services, words, guide);
	return read?.slots.some(({ slot, sure }) => slot === "guide" && sure === "choose") ? b`<p class="ss-hint">${words.guide.several}</p>` : A;
}
function canvasFields(services, words, { file, look, by, unlike }) {
	const { settings } = services.drafts.draft;
	const { guide, ...without } = settings;
	const set = (on) => change(services, on ? {
		...without,
		guide: { strength: usualStrength[by ?? "strength"] }
	} : without);
	return b`${switchField({
		id: "ss-guide",
		label: words.guide.use,
		hint: unlike ? words.guide.unlike(unlike) : words.guide.uses(file, look),
		on: guide !== void 0,
		onChange: set
	})}
  ${guide && by ? strengthField(services, words, by) : A}`;
}
function strengthField(services, words, by) {
	const { settings } = services.drafts.draft;
	return numberField({
		id: "ss-guide-strength",
		label: words.guide.strength,
		hint: words.guide.meaning(by),
		value: settings.guide?.strength ?? usualStrength[by],
		min: 0,
		max: 1,
		step: .05,
		words: words.common,
		onInput: (raw) => {
			const strength = Math.min(1, Math.max(0, Number(raw.normalize("NFKC"))));
			if (raw.trim() !== "" && Number.isFinite(strength)) change(services, {
				...settings,
				guide: { strength }
			});
		}
	});
}
var change = ({ drafts }, settings) => drafts.set({ settings });
// web/panel/views/story/loras.ts
var [WEAKEST, STRONGEST] = [-4, 4];
function loraFields(services, words) {
	const { facts } = services.facts;
	const { engine } = services.drafts.draft;
	if (!facts || engine.kind === "rough" || !takesLoras(services)) return A;
	const loras = engine.loras ?? [];
	const set = (changed) => services.drafts.set({ engine: {
		...engine,
		loras: changed
	} });
	const free = facts.loras.filter((file) => !loras.some((lora) => lora.file === file));
	return b`<div class="ss-field">
    <span class="ss-label">${words.form.loras}</span>
    ${loras.map((lora, index) => loraRow({
		loras,
		set,
		words
	}, lora, index))}
    ${facts.loras.length === 0 ? b`<p class="ss-hint">${words.form.noLoras}</p>` : selectField({
		label: words.form.addLora,
		hideLabel: true,
		value: "",
		options: [{
			value: "",
			label: words.form.addLora
		}, ...free.map((file) => ({
			value: file,
			label: file
		}))],
		onChange: (file) => file && set([...loras, {
			file,
			strength: 1
		}])
	})}
  </div>`;
}
function takesLoras({ drafts, facts, canvas }) {
	const { engine } = drafts.draft;
	if (engine.kind === "canvas") return canvas.reading?.reading.binding.lora !== void 0;
	return engine.kind === "shipped" && (facts.facts?.shipped.some(({ id, takesLoras }) => id === engine.graph && takesLoras) ?? false);
}
function loraRow({ loras, set, words }, lora, index) {
	const { form, common } = words;
	const { file, strength, trigger = "" } = lora;
	const change = (patch) => set(loras.with(index, {
		...lora,
		...patch
	}));
	return b`<div class="ss-lora">
    <span title=${file}>${file}</span>
    ${numberField({
		id: `ss-lora-${index}`,
		label: form.loraStrength(file),
		hideLabel: true,
		value: strength,
		min: WEAKEST,
		max: STRONGEST,
		step: .05,
		words: common,
		onInput: (raw) => {
			const number = Number(raw);
			if (raw.trim() !== "" && Number.isFinite(number)) change({ strength: number });
		}
	})}
    <button
      type="button"
      class="ss-icon"
      aria-label=${form.removeLora(file)}
      title=${form.removeLora(file)}
      @click=${() => set(loras.toSpliced(index, 1))}
    >
      ${icon("close")}
    </button>
    <input
      class="ss-input"
      autocomplete="off"
      aria-label=${form.loraTrigger(file)}
      placeholder=${form.loraTriggerHint}
      .value=${trigger}
      @change=${(event) => change({ trigger: valueOf(event).trim() })}
    />
  </div>`;
}
// web/panel/views/story/missing-graphs.ts
function missingGraphs(services, words) {
	const waiting = (services.facts.facts?.shipped ?? []).filter((choice) => !canRun(choice));
	if (waiting.length === 0) return A;
	const { missing } = words;
	return b`<details class="ss-fold">
    <summary>
      ${icon("right")}<span>${missing.head}</span
      ><span class="ss-hint">${missing.count(waiting.length)}</span>
    </summary>
    <div class="ss-fold-in">
      <p class="ss-hint">${missing.intro}</p>
      <ul class="ss-missing">
        ${waiting.map((choice) => graph(choice, words))}
      </ul>
    </div>
  </details>`;
}
var graph = ({ title, missing: files, lacks }, words) => b`<li>
    <strong>${title}</strong>
    ${lacks.length > 0 ? b`<p>${needs(lacks, words)}</p>` : A}
    ${files.map((missing) => file(missing, words))}
  </li>`;
function needs(lacks, { missing }) {
	const newest = lacks.flatMap(({ since }) => since ?? []).toSorted(byVersion).at(-1);
	const nodes = lacks.filter(({ since }) => since === void 0).map(({ node }) => node);
	return [newest ? missing.needsVersion(newest) : "", nodes.length > 0 ? missing.needsNodes(nodes) : ""].filter(Boolean).join(" ");
}
var byVersion = (a, b) => a.localeCompare(b, "en", { numeric: true });
var file = ({ wanted, folder, link }, { missing }) => b`<p>
    <span class="ss-code">${wanted}</span>
    <span class="ss-hint">${missing.into(`models/${folder}`)}</span>
    ${link ? b`<a class="ss-link" href=${link} target="_blank" rel="noopener noreferrer"
            >${missing.page}<span class="ss-sr"> ${missing.of(wanted)}</span></a
          >` : A}
  </p>`;
// web/panel/views/story/agent-address.ts
var AgentAddress = class AgentAddress extends LaterView {
	constructor(..._args) {
		super(..._args);
		this.saved = "no";
		this.#save = async () => {
			const url = (this.url ?? this.services.producer.agentUrl ?? "").trim();
			this.saved = "saving";
			const result = await this.services.producer.setAgentUrl(url === "" ? null : url);
			this.saved = result.ok ? "yes" : result.failure;
		};
	}
	stores() {
		return [this.services.producer];
	}
	render() {
		const { producers } = this.words;
		const { saved } = this;
		return b`<div class="ss-field">
      <label class="ss-label" for="ss-agent-url">${producers.agentUrl}</label>
      <div class="ss-row">
        <input
          class="ss-input"
          id="ss-agent-url"
          type="text"
          inputmode="url"
          autocomplete="off"
          spellcheck="false"
          placeholder="http://127.0.0.1:8790"
          .value=${this.url ?? this.services.producer.agentUrl ?? ""}
          aria-describedby="ss-agent-state"
          @input=${(event) => this.#type(valueOf(event))}
        />
        <button type="button" class="ss-btn" @click=${this.#save}>${producers.save}</button>
      </div>
      <p class="${typeof saved === "string" ? "ss-hint" : "ss-problem"}" id="ss-agent-state" role="status">
        ${typeof saved === "string" ? this.#state(saved) : this.explained(saved)?.what}
      </p>
    </div>`;
	}
	#state(saved) {
		const { producers } = this.words;
		if (saved === "yes") return producers.saved;
		return this.services.producer.agentUrl === null ? producers.agentNone : "";
	}
	#type(url) {
		this.url = url;
		this.saved = "no";
	}
	#save;
};
__decorate([r()], AgentAddress.prototype, "url", void 0);
__decorate([r()], AgentAddress.prototype, "saved", void 0);
AgentAddress = __decorate([t("ss-agent-address")], AgentAddress);
// web/panel/views/story/llm-key.ts
function keyInWords({ producers }, { key, keyEnv }) {
	if (!key.configured) return producers.keyNone;
	return key.source === "env" ? producers.keyStates.env(keyEnv ?? "") : producers.keyStates.store;
}
// web/panel/views/story/new-profile.ts
var usualNames = {
	openai: "OPENAI_API_KEY",
	openrouter: "OPENROUTER_API_KEY"
};
function newProfile(kind, known) {
	const taken = new Set(known.map(({ id }) => id));
	let id = kind;
	for (let number = 2; taken.has(id); number++) id = `${kind}-${number}`;
	return {
		id,
		kind,
		baseUrl: serverTraits[kind].baseUrl,
		model: "",
		keyEnv: usualNames[kind] ?? null
	};
}
// web/panel/views/story/llm-form.ts
var LlmForm = class LlmForm extends LaterView {
	constructor(..._args) {
		super(..._args);
		this.models = [];
		this.alone = false;
		this.listed = [];
		this.busy = false;
		this.removing = false;
		this.news = "";
	}
	stores() {
		return [this.profiles];
	}
	willUpdate(changed) {
		if (!changed.has("profile")) return;
		const { id, kind, baseUrl, model, keyEnv } = this.profile;
		this.typed = {
			id,
			kind,
			baseUrl,
			model,
			keyEnv
		};
		this.listed = [];
		this.removing = false;
		this.failure = void 0;
	}
	get #kept() {
		return this.profiles.profiles?.find(({ id }) => id === this.typed.id);
	}
	render() {
		const { producers } = this.words;
		const { kind, baseUrl, model } = this.typed;
		return b`<div class="ss-server-form">
      <div class="ss-field">
        ${selectField({
			label: producers.kind,
			value: kind,
			options: serverKinds.map((each) => ({
				value: each,
				label: each === "custom" ? producers.customKind : serverTraits[each].name
			})),
			onChange: (chosen) => this.#becomeKind(chosen)
		})}
      </div>
      ${this.#text({
			id: "ss-llm-url",
			label: producers.baseUrl,
			value: baseUrl,
			hint: producers.baseUrlHint,
			placeholder: "http://127.0.0.1:8080/v1",
			onInput: (typed) => this.#set({ baseUrl: typed })
		})}
      ${this.#renderModel(model)} ${this.#renderKey()} ${this.#renderNews()}
      ${this.removing ? this.#renderRemoving() : this.#renderButtons()}
    </div>`;
	}
	#renderNews() {
		const explanation = this.failure && this.explained(this.failure);
		if (explanation) return message({
			tone: "bad",
			...explanation
		});
		return b`<p class="ss-hint" role="status" ?hidden=${this.news === ""}>${this.news}</p>`;
	}
	#set(patch) {
		this.typed = {
			...this.typed,
			...patch
		};
		this.news = "";
	}
	#becomeKind(kind) {
		const fresh = newProfile(kind, this.profiles.profiles ?? []);
		const { id } = this.#kept ? this.typed : fresh;
		this.#set({
			...fresh,
			id
		});
	}
	#text({ id, label, value, hint, placeholder, list, onInput }) {
		return b`<div class="ss-field">
      <label class="ss-label" for=${id}>${label}</label>
      <input
        class="ss-input"
        id=${id}
        type="text"
        autocomplete="off"
        spellcheck="false"
        list=${list ?? A}
        placeholder=${placeholder ?? A}
        .value=${value}
        aria-describedby=${describedBy(hint && `${id}-hint`)}
        @input=${(event) => onInput(valueOf(event))}
      />
      ${hint ? b`<p class="ss-hint" id="${id}-hint">${hint}</p>` : A}
    </div>`;
	}
	#renderModel(model) {
		const { producers } = this.words;
		const models = this.models.length > 0 ? this.models : this.listed;
		return b`<div @focusin=${() => void this.#listModels()}>
      ${this.#text({
			id: "ss-llm-model",
			label: producers.model,
			value: model,
			hint: producers.modelHint,
			list: "ss-llm-models",
			onInput: (typed) => this.#set({ model: typed })
		})}
      <datalist id="ss-llm-models">${models.map((name) => b`<option value=${name}></option>`)}</datalist>
    </div>`;
	}
	async #listModels() {
		const kept = this.#kept;
		if (!kept || this.listed.length > 0 || kept.baseUrl !== this.typed.baseUrl) return;
		const models = await this.profiles.models(kept.id);
		if (models.ok) this.listed = models.value;
	}
	#renderKey() {
		const { producers } = this.words;
		const kept = this.#kept;
		const { key } = kept ?? {};
		const byEnvironment = key?.source === "env";
		return b`${this.profiles.storable && !byEnvironment ? b`<div class="ss-field">
            <label class="ss-label" for="ss-llm-key">${producers.key}</label>
            <input
              class="ss-input"
              id="ss-llm-key"
              type="password"
              autocomplete="off"
              placeholder=${key?.configured ? producers.keyReplace : producers.keyPlaceholder}
              aria-describedby="ss-llm-key-hint"
            />
            <p class="ss-hint" id="ss-llm-key-hint">${producers.keyHint}</p>
          </div>` : A}
    ${this.profiles.storable ? A : b`<p class="ss-hint">${producers.keyNotStorable}</p>`}
    ${kept && key?.configured ? b`<p class="ss-status">
            ${producers.keyLine(keyInWords(this.words, kept))}
            ${byEnvironment ? A : b`<button type="button" class="ss-link" @click=${() => void this.#forget(kept.id)}>
                    ${producers.keyForget}
                  </button>`}
          </p>` : A}
    ${this.#text({
			id: "ss-llm-key-env",
			label: producers.keyEnv,
			value: this.typed.keyEnv ?? "",
			hint: producers.keyEnvHint,
			placeholder: "LLM_API_KEY",
			onInput: (name) => this.#set({ keyEnv: name.trim() === "" ? null : name.trim() })
		})}`;
	}
	async #forget(id) {
		const forgotten = await this.profiles.forgetKey(id);
		if (!forgotten.ok) return void (this.failure = forgotten.failure);
		this.news = this.words.producers.keyForgotten;
	}
	#renderButtons() {
		const { producers, common } = this.words;
		const ghost = (label, onClick) => b`<button type="button" class="ss-btn ss-btn-small ss-btn-ghost" @click=${onClick}>
        ${label}
      </button>`;
		return b`<div class="ss-buttons">
      <button
        type="button"
        class="ss-btn ss-btn-small"
        aria-disabled=${this.busy ? "true" : A}
        @click=${() => void this.#save()}
      >
        ${producers.save}
      </button>
      ${this.alone ? A : ghost(common.cancel, () => this.#done(this.#kept?.id, ""))}
      ${this.#kept ? ghost(producers.remove, () => this.removing = true) : A}
    </div>`;
	}
	#renderRemoving() {
		const { producers } = this.words;
		const { name } = serverTraits[this.typed.kind];
		return b`<p class="ss-dense" role="status">${producers.removes(name)}</p>
      <div class="ss-buttons">
        <button type="button" class="ss-btn ss-btn-small" @click=${() => void this.#remove()}>
          ${producers.remove}
        </button>
        <button
          type="button"
          class="ss-btn ss-btn-small ss-btn-ghost"
          @click=${() => this.removing = false}
        >
          ${producers.keep}
        </button>
      </div>`;
	}
	async #save() {
		if (this.busy) return;
		this.busy = true;
		this.failure = void 0;
		const saved = await this.#sent();
		this.busy = false;
		if (saved) this.#done(this.typed.id, this.words.producers.saved);
	}
	async #sent() {
		const { baseUrl, model } = this.typed;
		const profile = await this.profiles.save({
			...this.typed,
			baseUrl: baseUrl.trim(),
			model: model.trim()
		});
		if (!profile.ok) return this.#failed(profile.failure);
		const field = this.querySelector("#ss-llm-key");
		if (!field || field.value.trim() === "") return true;
		const asked = this.profiles.setKey(this.typed.id, field.value.trim());
		field.value = "";
		const key = await asked;
		return key.ok || this.#failed(key.failure);
	}
	#failed(failure) {
		this.failure = failure;
		return false;
	}
	async #remove() {
		const removed = await this.profiles.remove(this.typed.id);
		if (!removed.ok) return void (this.failure = removed.failure);
		this.#done(void 0, this.words.producers.removed);
	}
	#done(saved, news) {
		this.dispatchEvent(new CustomEvent("ss-done", { detail: {
			saved,
			news
		} }));
	}
};
__decorate([n({ attribute: false })], LlmForm.prototype, "profiles", void 0);
__decorate([n({ attribute: false })], LlmForm.prototype, "profile", void 0);
__decorate([n({ attribute: false })], LlmForm.prototype, "models", void 0);
__decorate([n({ type: Boolean })], LlmForm.prototype, "alone", void 0);
__decorate([r()], LlmForm.prototype, "typed", void 0);
__decorate([r()], LlmForm.prototype, "listed", void 0);
__decorate([r()], LlmForm.prototype, "busy", void 0);
__decorate([r()], LlmForm.prototype, "removing", void 0);
__decorate([r()], LlmForm.prototype, "failure", void 0);
__decorate([r()], LlmForm.prototype, "news", void 0);
LlmForm = __decorate([t("ss-llm-form")], LlmForm);
// web/panel/views/story/llm-servers.ts
var LlmServers = class LlmServers extends LaterView {
	constructor(..._args) {
		super(..._args);
		this.news = "";
		this.#done = ({ detail: { saved, news } }) => {
			this.editing = void 0;
			this.abilities = void 0;
			this.#clear();
			this.news = news;
			this.services.drafts.set({ profile: saved });
		};
	}
	#controller;
	stores() {
		return [this.services.drafts, this.producers.profiles];
	}
	connectedCallback() {
		super.connectedCallback();
		this.#refresh();
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		this.#controller?.abort();
	}
	async #refresh() {
		const read = await this.producers.profiles.refresh();
		this.failure = read.ok ? void 0 : read.failure;
	}
	get #chosen() {
		const { profiles = [] } = this.producers.profiles;
		const { profile } = this.services.drafts.draft;
		return profiles.find(({ id }) => id === profile) ?? profiles[0];
	}
	willUpdate() {
		const { profiles } = this.producers.profiles;
		if (profiles?.length === 0) this.editing ??= newProfile("ollama", profiles);
	}
	render() {
		const { profiles } = this.producers.profiles;
		if (profiles === void 0) return this.#renderFailure();
		const chosen = this.#chosen;
		return b`${chosen ? this.#renderChoice(profiles, chosen) : this.#renderNone()}
      ${this.editing || !chosen ? this.#renderForm() : this.#renderServer(chosen)} ${this.#renderFailure()}
      <p class="ss-hint" role="status">${this.news}</p>`;
	}
	#renderNone() {
		return b`<p class="ss-hint">${this.words.producers.noServers}</p>`;
	}
	#renderChoice(profiles, chosen) {
		const { producers } = this.words;
		const adds = this.editing !== void 0 && !profiles.some(({ id }) => id === this.editing?.id);
		return b`<div class="ss-field">
      ${selectField({
			label: producers.server,
			value: adds ? "+" : chosen.id,
			options: [...profiles.map((profile) => ({
				value: profile.id,
				label: this.#nameOf(profile)
			})), {
				value: "+",
				label: producers.addServer
			}],
			onChange: (id) => this.#choose(id)
		})}
    </div>`;
	}
	#nameOf({ kind, model }) {
		const { producers } = this.words;
		const name = kind === "custom" ? producers.customKind : serverTraits[kind].name;
		return producers.serverName(name, model);
	}
	#choose(id) {
		this.#clear();
		if (id === "+") return this.#edit(newProfile("custom", this.producers.profiles.profiles ?? []));
		this.editing = void 0;
		this.services.drafts.set({ profile: id });
	}
	#clear() {
		this.#controller?.abort();
		this.asking = this.failure = this.found = void 0;
		this.news = "";
	}
	#edit(profile) {
		this.#clear();
		this.editing = profile;
	}
	#renderServer(profile) {
		const { producers, common } = this.words;
		const key = keyInWords(this.words, profile);
		const tests = this.asking === "test";
		return b`<div class="ss-server">
      <p class="ss-hint ss-server-line">${profile.baseUrl}<br />${producers.keyLine(key)}</p>
      <div class="ss-buttons">
        ${tests ? b`<button type="button" class="ss-btn ss-btn-small" @click=${() => this.#clear()}>
                ${common.cancel}
              </button>` : b`<button type="button" class="ss-btn ss-btn-small" @click=${() => void this.#test(profile)}>
                ${producers.test}
              </button>`}
        <button type="button" class="ss-btn ss-btn-small" @click=${() => this.#edit(profile)}>
          ${producers.change}
        </button>
      </div>
      ${this.#renderAbilities(profile)}
    </div>`;
	}
	#renderAbilities({ id }) {
		const { producers } = this.words;
		if (this.asking === "test") return b`<p class="ss-hint" role="status">${producers.testing}</p>`;
		if (this.abilities?.id !== id) return A;
		return b`<p class="ss-tag ss-is-ok" role="status">${icon("ok")}${producers.tested}</p>
      <ul class="ss-abilities" role="list" aria-label=${producers.tested}>
        ${this.abilities.words.map((sentence) => b`<li>${sentence}</li>`)}
      </ul>`;
	}
	async #test(profile) {
		this.#clear();
		this.asking = "test";
		this.abilities = void 0;
		const controller = new AbortController();
		this.#controller = controller;
		const tested = await this.producers.test(profile, controller.signal);
		if (controller.signal.aborted) return;
		this.asking = void 0;
		if (!tested.ok) return void (this.failure = tested.failure);
		this.abilities = {
			id: profile.id,
			words: tested.value
		};
	}
	#renderForm() {
		const { profiles = [] } = this.producers.profiles;
		if (!this.editing) return A;
		return b`<div class="ss-field">${this.#renderFind()}</div>
      <ss-llm-form
        .profiles=${this.producers.profiles}
        .profile=${this.editing}
        .models=${this.#modelsAt(this.editing.baseUrl)}
        ?alone=${profiles.length === 0}
        @ss-done=${this.#done}
      ></ss-llm-form>`;
	}
	#modelsAt(url) {
		return this.found?.find(({ baseUrl }) => baseUrl === url)?.models ?? [];
	}
	#renderFind() {
		const { producers } = this.words;
		const busy = this.asking === "find";
		return b`<div class="ss-buttons">
        <button
          type="button"
          class="ss-btn ss-btn-small"
          aria-disabled=${busy ? "true" : A}
          aria-describedby="ss-find-hint"
          @click=${() => void this.#find()}
        >
          ${producers.find}
        </button>
      </div>
      <p class="ss-hint" id="ss-find-hint" role="status">
        ${busy ? producers.finding : this.found ? producers.found(this.found.length) : producers.findHint}
      </p>
      ${this.found?.length ? this.#renderFound(this.found) : A}`;
	}
	#renderFound(found) {
		const { producers } = this.words;
		return b`<ul class="ss-found" role="list">
      ${found.map((server) => {
			const { name } = serverTraits[server.kind];
			return b`<li>
          <span
            ><strong>${name}</strong
            ><span class="ss-hint"
              >${server.baseUrl}, ${producers.foundModels(server.models.length)}</span
            ></span
          >
          <button
            type="button"
            class="ss-btn ss-btn-small"
            aria-label=${producers.use(name)}
            @click=${() => this.#use(server)}
          >
            ${producers.useShort}
          </button>
        </li>`;
		})}
    </ul>`;
	}
	async #find() {
		if (this.asking) return;
		this.asking = "find";
		this.failure = void 0;
		const found = await this.producers.profiles.find();
		this.asking = void 0;
		if (found.ok) this.found = found.value;
		else this.failure = found.failure;
	}
	#use({ kind, baseUrl, models }) {
		const known = this.producers.profiles.profiles ?? [];
		this.editing = {
			...newProfile(kind, known),
			baseUrl,
			model: models[0] ?? ""
		};
	}
	#done;
	#renderFailure() {
		if (!this.failure) return A;
		const explanation = this.explained(this.failure);
		return explanation ? message({
			tone: "bad",
			...explanation
		}) : A;
	}
};
__decorate([n({ attribute: false })], LlmServers.prototype, "producers", void 0);
__decorate([r()], LlmServers.prototype, "editing", void 0);
__decorate([r()], LlmServers.prototype, "asking", void 0);
__decorate([r()], LlmServers.prototype, "found", void 0);
__decorate([r()], LlmServers.prototype, "abilities", void 0);
__decorate([r()], LlmServers.prototype, "failure", void 0);
__decorate([r()], LlmServers.prototype, "news", void 0);
LlmServers = __decorate([t("ss-llm-servers")], LlmServers);
// web/panel/views/story/producer.ts
adoptStyles(producers);
var ProducerChoice = class ProducerChoice extends LaterView {
	stores() {
		return [this.services.drafts, this.services.producer];
	}
	connectedCallback() {
		super.connectedCallback();
		this.#open();
	}
	async #open() {
		this.producers = await this.services.producers.open();
		const texts = await this.producers.textModels();
		if (texts.ok) this.texts = texts.value;
	}
	render() {
		const { producers } = this.words;
		const { producer } = this.services.drafts.draft;
		return b`<div class="ss-field">
        ${selectField({
			label: producers.producer,
			value: producer,
			describedBy: "ss-producer-hint",
			options: producerKinds.map((kind) => ({
				value: kind,
				label: this.#label(kind)
			})),
			onChange: (chosen) => this.#choose(chosen)
		})}
        <p class="ss-hint" id="ss-producer-hint">${producers.kindHints[producer]}</p>
      </div>
      ${this.#renderSettings(producer)} ${this.#renderSwitches(producer)}`;
	}
	#label(kind) {
		const { producers } = this.words;
		const name = producers.kinds[kind];
		if (kind === "text-model" && this.texts?.none) return producers.notHere(name);
		if (kind === "agent" && this.services.producer.agentUrl === null) return producers.notSet(name);
		return name;
	}
	#choose(producer) {
		const { drafts } = this.services;
		const file = this.texts?.models.find(({ usable }) => usable)?.file;
		const first = producer === "text-model" && !drafts.draft.textModel && file ? { textModel: file } : {};
		drafts.set({
			producer,
			...first
		});
	}
	#renderSettings(producer) {
		if (producer === "agent") return b`<ss-agent-address></ss-agent-address>`;
		if (producer === "text-model") return this.#renderTextModel();
		if (producer === "llm" && this.producers) return b`<ss-llm-servers .producers=${this.producers}></ss-llm-servers>`;
		return A;
	}
	#renderTextModel() {
		const { producers } = this.words;
		if (!this.texts) return A;
		const { models, none } = this.texts;
		if (none) return message({
			tone: "warn",
			what: none.why,
			next: none.next
		});
		const { drafts } = this.services;
		const chosen = drafts.draft.textModel ?? "";
		const why = models.find(({ file }) => file === chosen)?.why;
		return b`<div class="ss-field">
      ${selectField({
			label: producers.textModel,
			value: chosen,
			id: "ss-text-model",
			problem: why,
			options: models.map(({ file, usable }) => ({
				value: file,
				label: usable ? file : producers.textModelNot(file),
				disabled: !usable
			})),
			onChange: (textModel) => drafts.set({ textModel })
		})}
      <p class="ss-hint">${producers.textModelMemory}</p>
    </div>`;
	}
	#renderSwitches(producer) {
		const { producers } = this.words;
		const { drafts } = this.services;
		const { keepShots = false, withOptions = false } = drafts.draft;
		const offers = (producer === "embedded" || producer === "llm") && !keepShots;
		return b`${switchField({
			id: "ss-keep-shots",
			label: producers.keepShots,
			hint: producers.keepShotsHint,
			on: keepShots,
			onChange: (on) => drafts.set({ keepShots: on })
		})}
    ${offers ? switchField({
			id: "ss-with-options",
			label: producers.options,
			hint: producers.optionsHint,
			on: withOptions,
			onChange: (on) => drafts.set({ withOptions: on })
		}) : A}`;
	}
};
__decorate([r()], ProducerChoice.prototype, "producers", void 0);
__decorate([r()], ProducerChoice.prototype, "texts", void 0);
ProducerChoice = __decorate([t("ss-producer-choice")], ProducerChoice);
// web/panel/views/story/advanced-fields.ts
var AdvancedFields = class AdvancedFields extends LaterView {
	constructor(..._args) {
		super(..._args);
		this.typed = {};
		this.ownSize = false;
		this.#reset = () => {
			const { family } = this.#draft;
			this.typed = {};
			this.ownSize = false;
			const { settings } = emptyDraft;
			const usual = {
				...settings,
				...sizeForFamily(emptyDraft.family, family, settings)
			};
			this.services.drafts.set({ settings: withGuide(usual, this.#choice) });
		};
	}
	stores() {
		const { drafts, facts, producer, canvas } = this.services;
		return [
			drafts,
			facts,
			producer,
			canvas
		];
	}
	render() {
		const { form } = this.words;
		const drawn = this.#draft.engine.kind !== "rough";
		return b`<ss-producer-choice></ss-producer-choice>
      ${this.#renderSize()}
      ${drawn ? b`<div class="ss-columns">
                ${this.#number("steps", form.steps, 1, 200, 1)} ${this.#number("cfg", form.cfg, 0, 50, .5)}
              </div>
              ${this.#renderSeeds()} ${guideFields(this.services, this.words)}
              ${loraFields(this.services, this.words)}` : A}
      ${missingGraphs(this.services, this.words)}
      <button type="button" class="ss-link" @click=${this.#reset}>${form.defaults}</button>`;
	}
	get #draft() {
		return this.services.drafts.draft;
	}
	get #choice() {
		return choiceOf(this.#draft.engine, this.services.facts.facts?.shipped);
	}
	#renderSize() {
		const { form, common } = this.words;
		const { family, settings } = this.#draft;
		const sizes = sizesFor(family, this.#choice);
		const usual = this.ownSize ? void 0 : sizeOf(sizes, settings);
		return b`<div class="ss-field">
        ${selectField({
			label: form.size,
			value: usual?.name ?? "own",
			options: [...sizes.map(({ name, width, height }) => ({
				value: name,
				label: `${common.size(width, height)}, ${name}`
			})), {
				value: "own",
				label: form.sizeOwn
			}],
			onChange: (name) => this.#chooseSize(sizes.find((size) => size.name === name))
		})}
      </div>
      ${usual ? A : b`<div class="ss-columns">
                ${this.#number("width", form.width, 64, 8192, this.#grid)}
                ${this.#number("height", form.height, 64, 8192, this.#grid)}
              </div>
              <p class="ss-hint" role="status">${this.#sizeHint()}</p>`}`;
	}
	get #grid() {
		return this.#choice?.grid ?? familyGrid(this.#draft.family);
	}
	#sizeHint() {
		const { form, common } = this.words;
		const { settings, engine } = this.#draft;
		const { width, height, changed } = roundSize(settings, this.#grid);
		const family = changed ? form.sizeRounded(common.size(width, height), this.#grid) : form.sizeHint(this.#grid);
		return engine.kind === "canvas" ? `${family} ${form.canvasGrid}` : family;
	}
	#chooseSize(size) {
		this.ownSize = size === void 0;
		if (size) this.#set({
			width: size.width,
			height: size.height
		});
	}
	#number(name, label, min, max, step) {
		const { form, common } = this.words;
		const stored = this.#draft.settings[name];
		const own = this.#choice?.defaults[name];
		return numberField({
			id: `ss-${name}`,
			label,
			value: this.typed[name] ?? stored ?? "",
			min,
			max,
			step,
			placeholder: own === void 0 ? form.ownValue : String(own),
			words: common,
			problem: this.typed[name] === void 0 ? void 0 : form.outOfRange(min, max),
			onInput: (raw) => this.#type(name, raw)
		});
	}
	#type(name, raw) {
		const number = raw.trim() === "" ? null : Number(raw.normalize("NFKC"));
		const { seed } = this.#draft.settings;
		const patch = name === "seed" ? { seed: {
			...seed,
			base: number
		} } : { [name]: number };
		const read = settingsSchema.safeParse({
			...this.#draft.settings,
			...patch
		});
		this.typed = {
			...this.typed,
			[name]: read.success ? void 0 : raw
		};
		if (read.success) this.services.drafts.set({ settings: read.data });
	}
	#renderSeeds() {
		const { form } = this.words;
		const { seed } = this.#draft.settings;
		const policies = [
			"per-frame",
			"same",
			"random"
		];
		return b`<div class="ss-columns">
      <div class="ss-field">
        ${selectField({
			label: form.seeds,
			value: seed.policy,
			options: policies.map((policy) => ({
				value: policy,
				label: form.seedPolicies[policy]
			})),
			onChange: (policy) => this.#set({ seed: {
				...seed,
				policy: policies.find((known) => known === policy) ?? "per-frame"
			} })
		})}
      </div>
      ${seed.policy === "random" ? A : numberField({
			id: "ss-seed",
			label: seed.policy === "same" ? form.theSeed : form.firstSeed,
			value: this.typed.seed ?? seed.base,
			min: 0,
			max: Number.MAX_SAFE_INTEGER - 1e3,
			words: this.words.common,
			problem: this.typed.seed === void 0 ? void 0 : form.seedProblem,
			onInput: (raw) => this.#type("seed", raw)
		})}
    </div>`;
	}
	#set(patch) {
		this.services.drafts.set({ settings: {
			...this.#draft.settings,
			...patch
		} });
	}
	#reset;
};
__decorate([r()], AdvancedFields.prototype, "typed", void 0);
__decorate([r()], AdvancedFields.prototype, "ownSize", void 0);
AdvancedFields = __decorate([t("ss-advanced-fields")], AdvancedFields);
export { AdvancedFields };

import { a as b, n as A, u as i } from "./lit-6tICoNAd.mjs";
import { n, r as t, t as r } from "./decorators-DQ48xFsz.mjs";
import { B as openSlots, C as message, w as __decorate, x as adoptStyles } from "./page-t0HZRCOn.mjs";
import { n as explain } from "./follow-Bfk6FUQL.mjs";
import { t as icon } from "./icon-CRm6tOdk.mjs";
import { t as LaterView } from "./later-view-D0q2eXbN.mjs";
import { n as slotNames } from "./binding-BLOLuAeI.mjs";
import { r as linkOf } from "./api-graph-C1jd5St7.mjs";
import { a as ownId, i as ancestors, n as frameGraph } from "./frame-graph-MypWD9aC.mjs";
import { h as nodeAt, p as keyOf$1, v as titleOf } from "./samplers-DI7VVwrA.mjs";
import { a as strengths, t as frameValues } from "./frame-values-CTTIBTmI.mjs";
import { t as guideOf } from "./guide-CkJ0dBrl.mjs";
import { i as selectField } from "./field-BouhYTPz.mjs";
// web/panel/styles/slots.ts
var slots = i`
  .ss-foot-wrap {
    flex-wrap: wrap;
  }
  .ss-foot-wrap > .ss-btn {
    flex: 1 0 auto;
  }
  .ss-slots-head {
    margin: -8px;
  }
  .ss-slots-head .ss-big {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .ss-slot {
    display: grid;
    gap: 4px;
    padding: 12px 0;
    border-top: 1px solid var(--ss-line);
  }
  .ss-slot > .ss-between {
    align-items: center;
  }
  .ss-slot strong {
    font-size: 13px;
    line-height: 20px;
  }
  .ss-slot-choice {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 4px;
  }
  .ss-slot-targets {
    display: grid;
  }
  .ss-slot-targets > li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    font-size: 13px;
    line-height: 18px;
    overflow-wrap: anywhere;
  }
  .ss-loads {
    display: grid;
    gap: 0 12px;
    font-size: 12px;
    line-height: 16px;
    overflow-wrap: anywhere;
  }
  .ss-loads > dt {
    color: var(--ss-muted);
  }
  .ss-loads > dd {
    padding-bottom: 8px;
  }
  .ss-fold .ss-slot:first-child {
    border-top: 0;
  }
  .ss-sent {
    display: grid;
    gap: 12px;
  }
  .ss-sent > li {
    display: grid;
    gap: 2px;
    font-size: 12px;
    line-height: 16px;
    overflow-wrap: anywhere;
  }
  .ss-sent :is(del, ins) {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--ss-stroke);
    text-decoration: none;
    font: 12px/16px var(--ss-mono);
  }
  .ss-sent del {
    color: var(--ss-muted);
  }
  .ss-sent ins {
    border-color: var(--ss-accent);
  }
`;
// web/panel/views/story/slots/loads-view.ts
function loadsView(words, parts) {
	const { slotScreen } = words;
	const lines = parts ? [
		...parts.models.map(({ file }) => [slotScreen.model, file]),
		...parts.loras.map(({ file, strength, on }) => [slotScreen.lora(strength, on), file]),
		...parts.pictures.map(({ file, role }) => [role ? slotScreen.roles[role] : slotScreen.picture, file])
	] : [];
	if (lines.length === 0) return A;
	return b`<details class="ss-fold">
    <summary>
      ${icon("right")}<span>${slotScreen.loads}</span><span class="ss-hint">${lines[0]?.[1]}</span>
    </summary>
    <div class="ss-fold-in">
      <p class="ss-hint">${slotScreen.loadsHint}</p>
      <dl class="ss-loads">
        ${lines.map(([what, file]) => b`<dt>${what}</dt>
              <dd>${file}</dd>`)}
      </dl>
    </div>
  </details>`;
}
// web/core/binding/diff.ts
function diffOf(graph, sent) {
	const ours = new Map(Object.keys(graph).map((id) => [ownId(id), id]));
	const changes = Object.keys(graph).flatMap((id) => nodeChanges(graph, sent, id));
	const added = Object.keys(sent).filter((id) => !ours.has(id));
	return [...changes, ...added.map((id) => ({
		kind: "added",
		node: id,
		title: nameOf(sent, id)
	}))];
}
var nameOf = (graph, id) => titleOf(nodeAt(graph, id)) || (nodeAt(graph, id)?.class_type ?? "");
function nodeChanges(graph, sent, node) {
	const title = nameOf(graph, node);
	const before = nodeAt(graph, node);
	const after = nodeAt(sent, ownId(node));
	if (!before) return [];
	if (!after) return [{
		kind: "left-out",
		node,
		title
	}];
	const inputs = new Set([...Object.keys(before.inputs), ...Object.keys(after.inputs)]);
	return [...(after.class_type !== before.class_type ? [{
		before: before.class_type,
		after: after.class_type
	}] : []).map((change) => ({
		kind: "changed",
		node,
		title,
		...change
	})), ...[...inputs].flatMap((input) => {
		const [old, now] = [told(before.inputs[input], ownId), told(after.inputs[input], (id) => id)];
		return old === now ? [] : [{
			kind: "changed",
			node,
			title,
			input,
			before: old,
			after: now
		}];
	})];
}
function told(value, idOf) {
	const link = linkOf(value);
	if (link) return `→ ${keyOf$1({
		node: idOf(link[0]),
		input: String(link[1])
	})}`;
	return typeof value === "string" ? value : JSON.stringify(value) ?? "";
}
// web/panel/views/story/slots/sent.ts
function whatIsSent({ graph, reading: { binding } }, draft, sequence, samplePrompt) {
	const [first] = sequence?.frames ?? [];
	const place = {
		binding,
		grid: 1,
		guide: guideOf(graph, binding)
	};
	const values = sequence && first ? firstValues(sequence, first, place) : sampleValues(draft, samplePrompt, place);
	const sent = frameGraph({
		graph,
		binding,
		...values
	});
	const { differences, ...nodes } = compare(graph, binding.output, sent);
	return {
		real: first !== void 0,
		...nodes,
		differences: inSlotOrder(differences, binding)
	};
}
var seedOf = ({ settings }) => settings.seed.base;
var prefixOf = (id) => `sequences/${id}/frames/frame-001_take-1`;
var roughOf = ({ guide }, place) => guide && place.guide ? "story-sequence/….png [temp]" : void 0;
function firstValues(sequence, first, place) {
	const prefix = prefixOf(sequence.id);
	const guide = roughOf(sequence.settings, place);
	return frameValues(sequence, first, place, {
		prompt: first.prompt,
		seed: seedOf(sequence),
		prefix,
		guide
	});
}
function sampleValues({ settings }, prompt, place) {
	const { width, height, steps, cfg } = settings;
	const guide = roughOf(settings, place);
	const acting = strengths(settings, void 0, place, guide !== void 0);
	return {
		prompt,
		width,
		height,
		steps,
		cfg,
		seed: seedOf({ settings }),
		prefix: prefixOf("…"),
		guide,
		...acting
	};
}
function inSlotOrder(differences, { slots }) {
	const order = slotNames.flatMap((slot) => slots[slot] ?? []).map(({ node, input }) => `${node} ${input}`);
	const placeOf = ({ node, input }) => {
		const place = order.indexOf(`${node} ${input}`);
		return place < 0 ? order.length : place;
	};
	return differences.toSorted((a, b) => placeOf(a) - placeOf(b));
}
function compare(graph, output, sent) {
	const needed = ancestors(graph, output);
	const changes = diffOf(Object.fromEntries(Object.entries(graph).filter(([id]) => needed.has(id))), sent);
	const whole = (kind) => changes.filter((change) => change.kind === kind).map(({ title }) => title);
	return {
		differences: changes.filter(({ kind }) => kind === "changed"),
		added: whole("added"),
		removed: whole("left-out")
	};
}
// web/panel/views/story/slots/sent-view.ts
function sentView(words, sent) {
	const { slotScreen } = words;
	const { differences, added, removed, real } = sent;
	return b`<details class="ss-fold">
    <summary>
      ${icon("right")}<span>${slotScreen.sent}</span
      ><span class="ss-hint">${slotScreen.sentCount(differences.length)}</span>
    </summary>
    <div class="ss-fold-in">
      <p class="ss-hint">${real ? slotScreen.sentHint : slotScreen.sentSample}</p>
      ${differences.length > 0 ? b`<ul class="ss-sent">
              ${differences.map((each) => line(words, each))}
            </ul>` : A}
      ${wholeNodes(added, slotScreen.added)} ${wholeNodes(removed, slotScreen.removed)}
    </div>
  </details>`;
}
var line = ({ slotScreen }, { node, title, input = "", before, after }) => b`<li>
    <strong>${slotScreen.place(title, node.split(":").at(-1) ?? node, input, [])}</strong>
    <del><span class="ss-sr">${slotScreen.before} </span>${before || slotScreen.nothing}</del>
    <ins><span class="ss-sr">${slotScreen.after} </span>${after || slotScreen.nothing}</ins>
  </li>`;
var wholeNodes = (titles, what) => titles.length === 0 ? A : b`<p class="ss-hint">${titles.join(", ")}: ${what}.</p>`;
// web/panel/views/story/slots/slot-row.ts
var FOUND = "found";
var OPEN = "open";
var TOGETHER = "together";
var keyOf = ({ node, input }) => `${node} ${input}`;
var marks = {
	sure: {
		tone: "ss-is-ok",
		icon: "ok"
	},
	guess: {
		tone: "ss-is-warn",
		icon: "info"
	},
	choose: {
		tone: "ss-is-bad",
		icon: "alert"
	},
	none: {
		tone: "",
		icon: "minus"
	}
};
var slotName = ({ slots, slotScreen }, slot) => slot === "prefix" ? slotScreen.output : slots[slot];
function slotRow(row) {
	const { words, slot, onShow } = row;
	const { slotScreen, binding } = words;
	const { tone, icon: mark } = marks[slot.sure];
	const certainty = {
		...slotScreen,
		none: slotScreen.unused
	}[slot.sure];
	const [first, ...more] = slot.targets;
	return b`<li class="ss-slot">
    <div class="ss-between">
      <strong>${slotName(words, slot.slot)}</strong
      ><span class="ss-tag ${tone}">${icon(mark)}${certainty}</span>
    </div>
    <div class="ss-slot-choice">
      ${slot.candidates.length > 0 || first ? choice(row) : A}
      ${first && more.length === 0 ? showButton(words, placeOf(row, first), () => onShow(first.node)) : A}
    </div>
    ${more.length > 0 ? severalTargets(row) : A}
    <p class="ss-hint">${binding.reasons[slot.reason]}${inside(row, first)}</p>
  </li>`;
}
function placeOf({ words, graph, around }, { node, input }) {
	const { _meta, class_type } = graph[node] ?? { class_type: node };
	const id = node.split(":").at(-1) ?? node;
	return words.slotScreen.place(_meta?.title ?? class_type, id, input, around(node));
}
function inside({ words, around }, first) {
	const titles = first ? around(first.node) : [];
	return titles.length > 0 ? ` ${words.slotScreen.inside(titles)}` : "";
}
function choice(row) {
	const { words, slot, found, onChoose } = row;
	const { slotScreen } = words;
	const { together = [] } = slot;
	return selectField({
		label: slotScreen.slotWith(slotName(words, slot.slot)),
		hideLabel: true,
		value: valueOf(row),
		invalid: slot.sure === "choose",
		options: [
			...slot.sure === "choose" ? [{
				value: OPEN,
				label: slotScreen.chooseOne(slot.candidates.length),
				disabled: true
			}] : [],
			...found.length > 1 ? [{
				value: FOUND,
				label: slotScreen.several(found.length)
			}] : [],
			...together.length > 1 ? [{
				value: TOGETHER,
				label: slotScreen.together(together.length)
			}] : [],
			...candidateOptions(row),
			{
				value: "",
				label: slotScreen.leave
			}
		],
		onChange: (key) => {
			if (key === FOUND) return onChoose(FOUND);
			if (key === TOGETHER) return onChoose(together);
			onChoose(slot.candidates.find(({ target }) => keyOf(target) === key)?.target ?? null);
		}
	});
}
function valueOf({ slot, found }) {
	const { targets, together = [], sure } = slot;
	const [first, ...more] = targets;
	if (!first) return sure === "choose" ? OPEN : "";
	if (more.length === 0) return keyOf(first);
	const are = (others) => others.length === targets.length && others.every((other, at) => isSame(other, targets[at]));
	return are(found) ? FOUND : are(together) ? TOGETHER : keyOf(first);
}
var isSame = (one, other) => one.node === other?.node && one.input === other.input;
function candidateOptions(row) {
	const { slot, words } = row;
	const listed = slot.candidates.map(({ target, value }) => ({
		value: keyOf(target),
		label: words.slotScreen.valued(placeOf(row, target), value.replaceAll(/\s+/gu, " ").slice(0, 40))
	}));
	return [...slot.targets.filter((target) => !listed.some(({ value }) => value === keyOf(target))).map((target) => ({
		value: keyOf(target),
		label: placeOf(row, target)
	})), ...listed];
}
function severalTargets(row) {
	const { slot, words, onShow } = row;
	return b`<ul class="ss-slot-targets">
    ${slot.targets.map((target) => {
		const place = placeOf(row, target);
		return b`<li><span>${place}</span>${showButton(words, place, () => onShow(target.node))}</li>`;
	})}
  </ul>`;
}
var showButton = ({ slotScreen }, place, onClick) => b`<button
    type="button"
    class="ss-icon"
    aria-label=${slotScreen.show(place)}
    title=${slotScreen.show(place)}
    @click=${onClick}
  >
    ${icon("target")}
  </button>`;
// web/panel/views/story/slots.ts
adoptStyles(slots);
var SlotsView = class SlotsView extends LaterView {
	constructor(..._args) {
		super(..._args);
		this.lost = false;
		this.#back = () => this.dispatchEvent(new Event("ss-back"));
		this.#onKey = (event) => {
			if (event.key === "Escape") this.#back();
		};
	}
	stores() {
		return [this.services.canvas, this.services.studio];
	}
	connectedCallback() {
		super.connectedCallback();
		this.services.canvas.refresh();
	}
	firstUpdated() {
		this.querySelector("button")?.focus();
	}
	render() {
		const { slotScreen } = this.words;
		const { name, reading, failure } = this.services.canvas;
		return b`<div class="ss-body" @keydown=${this.#onKey}>
        <div class="ss-row ss-slots-head">
          ${this.#iconButton("left", this.words.common.back, this.#back)}
          <h3 class="ss-big ss-grow">${slotScreen.title(name)}</h3>
          ${this.#iconButton("retry", slotScreen.readAgain, () => void this.services.canvas.refresh())}
        </div>
        <p class="ss-hint">${slotScreen.intro}</p>
        ${this.#renderOtherGraph(reading)}
        ${failure ? message({
			tone: "bad",
			...explain(this.words, failure)
		}) : A}
        ${!failure && !reading ? b`<p class="ss-status" role="status">${slotScreen.reading}</p>` : A}
        ${reading ? this.#renderReading(reading) : A}
      </div>
      ${reading ? this.#renderFoot(reading) : A}`;
	}
	#iconButton(name, label, onClick) {
		return b`<button type="button" class="ss-icon" aria-label=${label} title=${label} @click=${onClick}>
      ${icon(name)}
    </button>`;
	}
	#renderOtherGraph(reading) {
		const engine = this.sequence?.engine;
		if (!reading || !engine || engine.kind === "canvas" && sameNodes(engine.graph, reading.graph)) return A;
		return message({
			tone: "info",
			what: this.words.slotScreen.otherGraph
		});
	}
	#renderReading(reading) {
		const { slots } = reading.reading;
		const [used, unused] = [slots.filter((slot) => !isUnused(slot)), slots.filter(isUnused)];
		return b`${this.#renderLost(reading)}
      <ul>
        ${used.map((slot) => this.#renderSlot(reading, slot))}
      </ul>
      ${this.lost ? b`<p class="ss-problem" role="status">${this.words.slotScreen.notThere}</p>` : A}
      ${this.#renderUnused(reading, unused)} ${loadsView(this.words, reading.reading.parts)}
      ${this.#renderSent(reading)}`;
	}
	#renderLost({ reading: { slots, lost = [] } }) {
		const names = slots.filter(({ slot }) => lost.includes(slot)).map(({ slot }) => slotName(this.words, slot));
		if (names.length === 0) return A;
		return message({
			tone: "warn",
			what: this.words.slotScreen.repaired(names)
		});
	}
	#renderSlot(reading, slot) {
		const { host } = this.services;
		return slotRow({
			words: this.words,
			graph: reading.graph,
			slot,
			around: (node) => host.subgraphsAround?.(node) ?? [],
			found: this.services.canvas.found(slot.slot),
			onChoose: (chosen) => this.#choose(slot.slot, chosen),
			onShow: (node) => void this.#show(node)
		});
	}
	#renderUnused(reading, unused) {
		if (unused.length === 0) return A;
		const names = unused.map(({ slot }) => slotName(this.words, slot)).join(", ");
		return b`<details class="ss-fold">
      <summary>
        ${icon("right")}<span>${this.words.slotScreen.others}</span><span class="ss-hint">${names}</span>
      </summary>
      <ul>
        ${unused.map((slot) => this.#renderSlot(reading, slot))}
      </ul>
    </details>`;
	}
	#renderSent(reading) {
		if (openSlots(reading.reading).length > 0) return A;
		const { draft } = this.services.drafts;
		return sentView(this.words, whatIsSent(reading, draft, this.sequence, this.words.slotScreen.samplePrompt));
	}
	#renderFoot(reading) {
		const { slotScreen } = this.words;
		const open = openSlots(reading.reading).map((slot) => this.words.slots[slot]);
		const blocked = open.length > 0;
		const chosen = reading.reading.slots.some(({ reason }) => ownReasons.has(reason));
		const hint = blocked ? slotScreen.open(open) : chosen ? slotScreen.kept : slotScreen.found;
		return b`<footer class="ss-foot">
      <p class="ss-hint" id="ss-slots-hint" role="status">${hint}</p>
      <div class="ss-foot-row ss-foot-wrap">
        <button
          type="button"
          class="ss-btn ss-btn-primary"
          aria-disabled=${blocked ? "true" : A}
          aria-describedby="ss-slots-hint"
          @click=${() => void (blocked || this.#use())}
        >
          ${slotScreen.use}
        </button>
        <button
          type="button"
          class="ss-btn"
          aria-disabled=${blocked || !this.sequence ? "true" : A}
          title=${this.sequence ? slotScreen.tryOne : slotScreen.tryLater}
          @click=${() => void (blocked || !this.sequence || this.#tryOne(this.sequence))}
        >
          ${slotScreen.tryOne}
        </button>
      </div>
    </footer>`;
	}
	#choose(slot, chosen) {
		const { canvas } = this.services;
		if (chosen === "found") canvas.unchoose(slot);
		else canvas.choose(slot, chosen);
	}
	async #show(node) {
		const shown = await this.services.host.showNode?.(node);
		this.lost = shown === false;
	}
	async #use() {
		if (!this.sequence) {
			this.#back();
			return true;
		}
		const engine = await this.services.canvas.engine();
		if (!engine.ok) return false;
		const { settings, story } = this.sequence;
		this.services.studio.edit({
			do: "engine",
			engine: engine.value,
			settings,
			family: story.family
		});
		this.#back();
		return true;
	}
	async #tryOne({ frames: [first] }) {
		if (first && await this.#use()) this.services.studio.tryFrame(first.id);
	}
	#back;
	#onKey;
};
__decorate([n({ attribute: false })], SlotsView.prototype, "sequence", void 0);
__decorate([r()], SlotsView.prototype, "lost", void 0);
SlotsView = __decorate([t("ss-slots")], SlotsView);
var isUnused = ({ slot, sure, reason }) => sure === "none" && reason !== "left" && slot !== "positive";
var ownReasons = new Set([
	"chosen",
	"left",
	"saved",
	"repaired"
]);
var sameNodes = (one, other) => {
	const shape = (graph) => Object.entries(graph).map(([id, { class_type }]) => `${id} ${class_type}`).sort().join();
	return shape(one) === shape(other);
};
export { SlotsView };

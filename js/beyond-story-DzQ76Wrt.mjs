import { C as message, O as isGenerating, k as sequenceOf, m as failureDetails, p as numberField, u as choiceOf, w as __decorate, x as adoptStyles } from "./page-t0HZRCOn.mjs";
import { a as b, i as E, n as A, u as i } from "./lit-6tICoNAd.mjs";
import { n as writing } from "./failure-message-EgPOdKIr.mjs";
import { n, r as t, t as r } from "./decorators-DQ48xFsz.mjs";
import { a as framesFor, o as framesToDraw } from "./takes-Bk4h1cXY.mjs";
import { a as seconds, i as numberRuns, n as clockRange, o as spokenRange, t as clock } from "./format-C6Ly3yiu.mjs";
import { A as o, C as castChips, E as Exporting, M as freeSide, _ as mayChangeList, a as promptNotes, c as strengthSlot, d as StartCheck, f as mustStop, g as isFrozen, h as isFrameFrozen, i as lengthOf, j as c, l as Typing, m as explainCheck, n as roughMenu, o as Retelling, p as Reorder, r as textAreaField, s as NameCompletion, t as exportFailure, u as findingList, v as editTelling, w as chip, x as frameView } from "./export-failure-DSkOCxmV.mjs";
import { t as icon } from "./icon-CRm6tOdk.mjs";
import { t as LaterView } from "./later-view-D0q2eXbN.mjs";
import { a as weathers, i as timesOfDay, r as shotTypes, t as angles } from "./shot-BCLx9j5L.mjs";
import { i as selectField } from "./field-BouhYTPz.mjs";
import { n as explain } from "./follow-Bfk6FUQL.mjs";
import { r as readFrameCount } from "./check-n2qOsNqc.mjs";
import { a as measuredDurations, n as slowOf } from "./slow-juSF034L.mjs";
import { n as i$1, r as t$1, t as e$1 } from "./directive-CD_5XWFh.mjs";
// web/panel/styles/frames.ts
var frames = i`
  .ss-frames {
    display: grid;
    margin: 0 -16px;
    border-top: 1px solid var(--ss-line);
  }
  .ss-review-head {
    min-height: var(--ss-hit);
    margin-inline-end: -8px;
  }
  .ss-frame {
    position: relative;
    display: grid;
    grid-template-columns: 88px minmax(0, 1fr);
    gap: 0 12px;
    padding: 8px 16px;
    border-bottom: 1px solid var(--ss-line);
    scroll-margin: 104px 0 120px;
  }
  .ss-frame:is(:hover, :focus-within):not(.is-open) {
    background: var(--ss-surface);
  }
  .ss-frame:focus-visible {
    outline-offset: -2px;
  }
  .ss-frame.is-dragged {
    opacity: 0.6;
  }
  .ss-frame > .ss-thumb {
    align-self: start;
    justify-self: center;
    width: min(88px, 66px * var(--ss-ratio-number, 1.78));
  }
  .ss-frame-text {
    display: grid;
    gap: 2px;
    align-content: start;
    min-width: 0;
  }
  .ss-being-written {
    gap: 8px;
    padding-top: 6px;
  }
  .ss-being-written > :first-child {
    width: 36%;
  }
  .ss-being-written > :last-child {
    width: 72%;
  }
  .ss-frame-meta {
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
    min-height: 18px;
    color: var(--ss-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .ss-shot {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .ss-frame-open {
    display: block;
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .ss-frame-open::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .ss-frame-open:focus-visible {
    outline: none;
  }
  .ss-frame-open:focus-visible::after {
    outline: 2px solid var(--ss-accent);
    outline-offset: -2px;
  }
  .ss-description,
  .ss-prompt-line {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow-wrap: anywhere;
  }
  .ss-description {
    font-size: 13px;
    line-height: 17px;
  }
  .ss-prompt-line {
    margin-top: 2px;
    color: var(--ss-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .ss-grip {
    position: absolute;
    inset: 50% auto auto 0;
    z-index: 1;
    display: grid;
    place-items: center start;
    width: 24px;
    height: 32px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--ss-muted);
    translate: 0 -50%;
    opacity: 0;
    cursor: grab;
    touch-action: none;
  }
  .ss-frame-tools {
    position: absolute;
    inset: 4px 8px auto auto;
    z-index: 1;
    display: flex;
    border-radius: 8px;
    background: var(--ss-surface);
    opacity: 0;
  }
  .ss-frame:is(:hover, :focus-within) > :is(.ss-grip, .ss-frame-tools),
  .ss-frame-tools:has([aria-expanded='true']) {
    opacity: 1;
  }
  .ss-frame:is(:hover, :focus-within) > .ss-frame-text .ss-end {
    visibility: hidden;
  }
  .ss-insert {
    position: absolute;
    inset: -1px 16px auto;
    z-index: 3;
    height: 2px;
    background: var(--ss-accent);
  }
  .ss-insert.is-last {
    inset: auto 16px -1px;
  }
  .ss-insert::before {
    content: '';
    position: absolute;
    inset: -3px auto auto -4px;
    width: 8px;
    height: 8px;
    border-radius: 4px;
    background: var(--ss-accent);
  }
  .ss-frame.is-open {
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding: 12px 16px 16px;
    box-shadow: inset 2px 0 var(--ss-accent);
    animation: ss-unfold 160ms ease-out;
  }
  .ss-frame.is-open > .ss-thumb {
    width: 100%;
  }
  @keyframes ss-unfold {
    from {
      opacity: 0.7;
    }
  }
  .ss-frame-bar {
    display: flex;
    align-items: center;
    gap: 2px;
    margin: 0 -6px;
  }
  .ss-frame-bar > strong {
    margin-inline-end: 6px;
    white-space: nowrap;
  }
  .ss-bar-grip {
    cursor: grab;
    touch-action: none;
  }
  .ss-frame > .ss-link {
    justify-self: start;
    margin-top: -8px;
  }
  .ss-news[data-empty] {
    position: absolute;
    width: 1px;
    height: 1px;
    min-height: 0;
    overflow: hidden;
  }
  .ss-news > .ss-link {
    flex: none;
    overflow: visible;
  }
  .ss-frame-bar > .ss-chips {
    flex-wrap: wrap;
    overflow: hidden;
    max-height: 10px;
  }
  @media (pointer: coarse), (max-width: 480px) {
    .ss-bar-grip,
    .ss-bar-toggle {
      display: none;
    }
    .ss-frame-bar {
      margin-inline-start: 0;
    }
    /* A sidebar on a phone has room for four words a line: what happens goes before its prompt. */
    .ss-description {
      -webkit-line-clamp: 4;
    }
    .ss-prompt-line {
      display: none;
    }
  }
  @media (pointer: coarse) {
    .ss-grip,
    .ss-frame-tools > button {
      display: none;
    }
    .ss-frame-tools {
      inset: 0 4px auto auto;
      background: none;
      opacity: 1;
    }
    /* What happens goes below the button, over the whole width. */
    .ss-frame-meta {
      flex-wrap: wrap;
      align-content: center;
      gap: 2px 8px;
      min-height: 36px;
      padding-inline-end: 32px;
    }
    .ss-shot {
      white-space: normal;
    }
  }
`;
// web/panel/styles/run.ts
var run = i`
  .ss-now {
    display: grid;
    gap: 8px;
    min-width: 0;
  }
  .ss-now .ss-hint {
    white-space: nowrap;
  }
  .ss-segments {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    gap: 3px;
    height: 6px;
  }
  .ss-segments > span {
    border-radius: 2px;
    background: var(--ss-selected);
  }
  .ss-segments > .is-done {
    background: var(--ss-accent);
  }
  .ss-segments > .is-now {
    background: linear-gradient(90deg, var(--ss-accent) var(--ss-part), var(--ss-selected) var(--ss-part));
  }
  .ss-segments > .is-failed {
    background: var(--ss-danger);
  }
  .ss-bar {
    position: relative;
    height: 6px;
    overflow: hidden;
    border-radius: 3px;
    background: var(--ss-selected);
  }
  .ss-bar > span {
    position: absolute;
    inset: 0 auto 0 0;
    background: var(--ss-accent);
    transition: width var(--ss-ease);
  }
  .ss-bar > i {
    position: absolute;
    inset: 0 auto 0 auto;
    width: 3px;
    background: var(--ss-danger);
  }
  .ss-preview {
    border-radius: 8px;
  }
  .ss-preview.is-live::after {
    content: '';
    position: absolute;
    inset: auto 0 0;
    height: 3px;
    background: linear-gradient(90deg, var(--ss-accent) var(--ss-part), var(--ss-plate) var(--ss-part));
  }
  .ss-aside {
    flex: none;
  }
  .ss-tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(62px, 1fr));
    gap: 8px;
  }
  .ss-tile {
    display: grid;
    gap: 4px;
    width: 100%;
    min-width: 0;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--ss-muted);
    font-size: 12px;
    line-height: 16px;
    text-align: start;
    cursor: pointer;
  }
  .ss-tiles > li {
    position: relative;
    min-width: 0;
  }
  /* Over the picture's corner, so that the words below keep their room. */
  .ss-tiles ss-menu > .ss-icon {
    position: absolute;
    inset: 2px 2px auto auto;
    background: var(--ss-plate);
    opacity: 0;
  }
  .ss-tiles > li:is(:hover, :focus-within) ss-menu > .ss-icon,
  .ss-tiles ss-menu > .ss-icon[aria-expanded='true'] {
    opacity: 1;
  }
  .ss-tile-word {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .ss-tile:is(.is-waiting, .is-queued, .is-cancelled) .ss-picture {
    opacity: 0.28;
    filter: grayscale(1);
  }
  .ss-tile.is-running > .ss-thumb {
    box-shadow:
      0 0 0 2px var(--ss-bg),
      0 0 0 4px var(--ss-accent);
  }
  .ss-tile.is-failed {
    color: var(--ss-danger);
  }
  .ss-tile.is-failed > .ss-thumb {
    background: var(--ss-danger-wash);
    box-shadow: inset 0 0 0 1px color-mix(in srgb, var(--ss-danger) 55%, transparent);
  }
  .ss-tile.is-failed .ss-picture {
    opacity: 0.14;
  }
  .ss-mark {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
  }
  .ss-mark > .ss-i {
    width: 20px;
    height: 20px;
  }
  .ss-quiet-note {
    display: grid;
    grid-template-columns: 14px minmax(0, 1fr);
    gap: 8px;
    color: var(--ss-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .ss-quiet-note > .ss-i {
    width: 14px;
    height: 14px;
    margin-top: 1px;
  }
  .ss-facts {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 12px;
    font-size: 13px;
    line-height: 18px;
  }
  .ss-facts > dt {
    color: var(--ss-muted);
  }
  .ss-facts > dd {
    text-align: end;
    overflow-wrap: anywhere;
  }
  .ss-foot-row > ss-menu {
    align-self: center;
  }
  .ss-foot-wrap {
    flex-wrap: wrap;
  }
  @media (hover: none) {
    .ss-tiles ss-menu > .ss-icon {
      opacity: 1;
    }
  }
  @media (pointer: coarse), (max-width: 480px) {
    .ss-tiles {
      grid-template-columns: repeat(auto-fill, minmax(80px, 1fr));
    }
    /* A finger's room to press, but no more of the picture is covered than a corner. */
    .ss-tiles ss-menu > .ss-icon {
      inset: -8px -8px auto auto;
      padding: 10px;
      border-radius: 16px;
      background-clip: content-box;
    }
  }
`;
// web/panel/views/frames/bible.ts
var BibleView = class BibleView extends LaterView {
	render() {
		return b`<ss-bible-editor
      .services=${this.services}
      .words=${this.words}
      .sequence=${this.sequence}
      ?frozen=${isFrozen(this.services.studio)}
      @ss-news=${({ detail }) => this.dispatchEvent(new CustomEvent("ss-news", { detail }))}
    ></ss-bible-editor>`;
	}
};
__decorate([n({ attribute: false })], BibleView.prototype, "sequence", void 0);
BibleView = __decorate([t("ss-bible")], BibleView);
// web/panel/views/frames/frame-keys.ts
var plain = {
	ArrowDown: "next",
	ArrowUp: "previous",
	e: "open",
	i: "insert",
	d: "duplicate",
	l: "lock",
	r: "rewrite",
	Delete: "delete"
};
function rowAction(event) {
	if (isField(event.target)) return void 0;
	const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
	if (ctrlKey || metaKey) return key.toLowerCase() === "z" && !altKey && !shiftKey ? "undo" : void 0;
	if (altKey) return {
		ArrowUp: "move-up",
		ArrowDown: "move-down"
	}[key];
	return plain[key.length === 1 ? key.toLowerCase() : key];
}
var isField = (target) => target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
// web/panel/views/frames/frame-strength.ts
var strongest = {
	denoise: 1,
	strength: 2
};
function frameStrength(editor) {
	const { frame, words, services, sequence, typing, drawing, onEdit } = editor;
	const { engine, settings } = sequence;
	const slot = drawing ? void 0 : strengthSlot({
		services,
		words,
		engine
	});
	if (!slot) return A;
	const most = strongest[slot];
	const id = `ss-strength-${frame.id}`;
	const commit = (raw) => {
		const value = raw.trim() === "" ? null : Number(raw.normalize("NFKC"));
		if (value !== null && !Number.isFinite(value)) return;
		onEdit({
			do: "strength",
			frame: frame.id,
			value: value === null ? null : Math.min(most, Math.max(0, value))
		});
	};
	return numberField({
		id,
		label: words.references.frameStrength,
		value: typing.textOf(id, frame.strength === void 0 ? "" : String(frame.strength)),
		min: 0,
		max: most,
		step: .05,
		placeholder: settings.guide ? String(settings.guide.strength) : words.references.graphsOwn,
		words: words.common,
		onInput: (raw) => typing.input(id, raw, commit)
	});
}
// web/panel/views/frames/frame-row.ts
function viewIn({ services, frame }) {
	const told = services.studio.progress?.frames.find(({ id }) => id === frame.id);
	return frameView(frame, told);
}
function frameThumb(row) {
	const { services, words, sequence, frame } = row;
	return b`<span class="ss-thumb">
    <ss-frame-picture
      .services=${services}
      .words=${words}
      .sequence=${sequence}
      .view=${viewIn(row)}
      quiet
    ></ss-frame-picture>
    <span class="ss-num" aria-hidden="true">${frame.frameNumber}</span>
  </span>`;
}
var marks = ({ frame, words }) => b`<span class="ss-end">
    ${frame.origin === "user" ? b`<span class="ss-tag">${words.frames.edited}</span>` : A}
    ${frame.locked ? b`<span class="ss-tag" title=${words.frames.locked}
            >${icon("lock")}<span class="ss-sr">${words.frames.locked}</span></span
          >` : A}
  </span>`;
function frameRow(row) {
	const { frame, words, sequence, inTabOrder } = row;
	const { frameNumber: number, shot } = frame;
	const tab = inTabOrder ? 0 : -1;
	return b`<button
      type="button"
      class="ss-grip"
      tabindex="-1"
      aria-label=${words.frames.move(number)}
      title=${words.frames.moveHint}
      @pointerdown=${row.onGrip}
    >
      ${icon("grip")}
    </button>
    ${frameThumb(row)}
    <div class="ss-frame-text">
      <div class="ss-frame-meta">
        <span class="ss-shot">${words.common.shotTypes[shot.size]}</span
        >${castChips(shot, sequence.bible.cast)} ${marks(row)}
      </div>
      <button type="button" class="ss-frame-open" tabindex=${tab} aria-expanded="false" @click=${row.onOpen}>
        <span class="ss-description">${frame.description || words.frames.noDescription}</span>
        <span class="ss-prompt-line">${frame.prompt || words.frames.noPrompt}</span>
      </button>
    </div>
    <div class="ss-frame-tools">
      <button
        type="button"
        class="ss-icon ss-icon-small"
        tabindex=${tab}
        aria-label=${words.frames.insertAfter(number)}
        title="${words.frames.insert} (I)"
        @click=${row.onInsert}
      >
        ${icon("insert")}
      </button>
      <ss-menu small .tab=${tab} .label=${words.frames.moreFor(number)} .items=${row.menu}></ss-menu>
    </div>`;
}
// web/panel/views/frames/frame-editor.ts
function frameEditor(editor) {
	return b`${toolbar(editor)} ${stage(editor)} ${rewriteForm(editor)} ${shotFields(editor)}
  ${sceneFields(editor)} ${textFields(editor)} ${frameStrength(editor)}`;
}
function stage(editor) {
	const { services, words, sequence, frame, retelling, drawing } = editor;
	return b`<span class="ss-thumb">
    <ss-rough-stage
      size="full"
      .services=${services}
      .words=${words}
      .sequence=${sequence}
      .view=${viewIn(editor)}
      .told=${retelling.now(frame, sequence.bible, fieldsOf(frame))}
      .frozen=${drawing}
      @ss-news=${(event) => editor.onNews(event.detail)}
    ></ss-rough-stage>
  </span>`;
}
function rewriteForm(editor) {
	if (!editor.rewriting || editor.drawing) return A;
	return b`<ss-rewrite
    .services=${editor.services}
    .words=${editor.words}
    .sequence=${editor.sequence}
    .frame=${editor.frame}
    @ss-news=${(event) => editor.onNews(event.detail)}
    @ss-close=${() => editor.onRewrite(false)}
  ></ss-rewrite>`;
}
function toolbar(editor) {
	const { frame, words, sequence, onEdit, drawing } = editor;
	const { frames } = words;
	const tool = (name, label, hint, onClick, pressed) => b`<button
      type="button"
      class="ss-icon ss-icon-small ${pressed === void 0 ? "" : "ss-bar-toggle"}"
      aria-label=${label}
      title=${hint}
      aria-pressed=${pressed === void 0 ? A : String(pressed)}
      @click=${onClick}
    >
      ${icon(name)}
    </button>`;
	const lock = () => onEdit({
		do: frame.locked ? "unlock" : "lock",
		frame: frame.id
	});
	return b`<div class="ss-frame-bar">
    <button
      type="button"
      class="ss-icon ss-icon-small ss-bar-grip"
      aria-label=${frames.move(frame.frameNumber)}
      title=${frames.moveHint}
      @pointerdown=${editor.onGrip}
    >
      ${icon("grip")}
    </button>
    <strong>${words.common.frame(frame.frameNumber)}</strong>
    ${castChips(frame.shot, sequence.bible.cast)}<span class="ss-grow"></span>
    ${drawing ? A : b`${tool("pen", words.rewrite.again, `${words.rewrite.again} (R)`, () => editor.onRewrite(!editor.rewriting), editor.rewriting)}
            ${tool(frame.locked ? "lock" : "unlock", frames.lock, frames.lockHint, lock, frame.locked)}
            <ss-menu small .label=${frames.moreFor(frame.frameNumber)} .items=${editor.menu}></ss-menu>`}
    ${tool("close", frames.closeFrame(frame.frameNumber), `${words.common.close} (Esc)`, editor.onClose)}
  </div>`;
}
function shotFields({ frame, words, onEdit, drawing }) {
	if (drawing) return A;
	const { frames, common } = words;
	const choose = (label, values, names, value, patch) => b`<div class="ss-field">
      ${selectField({
		label,
		value,
		options: values.map((option) => ({
			value: option,
			label: names[option]
		})),
		onChange: (chosen) => onEdit({
			do: "shot",
			frame: frame.id,
			patch: patch(chosen)
		})
	})}
    </div>`;
	const { shot } = frame;
	return b`<div class="ss-columns">
    ${choose(frames.shotType, shotTypes, common.shotTypes, shot.size, (size) => ({ size }))}
    ${choose(frames.angle, angles, common.angles, shot.angle, (angle) => ({ angle }))}
    ${choose(frames.time, timesOfDay, common.times, shot.time, (time) => ({ time }))}
    ${choose(frames.weather, weathers, common.weathers, shot.weather, (weather) => ({ weather }))}
  </div>`;
}
function sceneFields({ frame, words, sequence, onEdit, drawing }) {
	const { cast, places } = sequence.bible;
	if (drawing || cast.length + places.length === 0) return A;
	const { rewrite } = words;
	const { id, shot } = frame;
	const change = (patch) => onEdit({
		do: "shot",
		frame: id,
		patch
	});
	return b`${cast.length > 0 ? b`<div class="ss-field" role="group" aria-label=${rewrite.inShot}>
            <span class="ss-label" aria-hidden="true">${rewrite.inShot}</span>
            <div class="ss-toggles">
              ${cast.map((member) => {
		const there = shot.cast.some((part) => part.id === member.id);
		return b`<button
                  type="button"
                  class="ss-toggle"
                  aria-pressed=${there ? "true" : "false"}
                  @click=${() => change({ cast: withOrWithout(shot.cast, member.id) })}
                >
                  <span aria-hidden="true">${chip(member)}</span>${member.name}
                </button>`;
	})}
            </div>
          </div>` : A}
    <div class="ss-field">
      ${selectField({
		label: rewrite.place,
		value: shot.place ?? "",
		options: [{
			value: "",
			label: rewrite.nowhere
		}, ...places.map(({ id, name }) => ({
			value: id,
			label: name
		}))],
		onChange: (place) => change({ place: place === "" ? null : place })
	})}
    </div>`;
}
function withOrWithout(cast, id) {
	const left = cast.filter((part) => part.id !== id);
	if (left.length < cast.length) return left;
	return [...cast, {
		id,
		doing: "",
		side: freeSide(cast)
	}];
}
var fieldsOf = ({ id }) => ({
	description: `ss-description-${id}`,
	prompt: `ss-prompt-${id}`
});
function textFields(editor) {
	const { frame, words, sequence, typing, retelling, names, onEdit, drawing } = editor;
	const { bible } = sequence;
	const fields = fieldsOf(frame);
	const { frames, rewrite } = words;
	const { id, locked, origin } = frame;
	const byHand = (text) => locked && origin === "user" || text !== frame.prompt;
	const length = (text) => {
		const { tokens, budget } = lengthOf(text, sequence);
		return rewrite.tokens(tokens, budget, byHand(text));
	};
	return b`${textAreaField({
		id: fields.description,
		label: frames.description,
		text: frame.description,
		rows: 2,
		typing,
		onText: (text) => onEdit(drawing ? {
			do: "description",
			frame: id,
			text
		} : retelling.description(frame, bible, text))
	})}
  ${textAreaField({
		id: fields.prompt,
		label: frames.prompt,
		text: frame.prompt,
		rows: 5,
		typing,
		...!drawing && { names },
		readOnly: drawing,
		hint: length,
		notes: (text) => promptNotes(words, sequence, frame, text),
		onText: (text) => onEdit(retelling.prompt(frame, bible, text))
	})}
  ${locked && origin === "user" && !drawing ? b`<button type="button" class="ss-link" @click=${() => onEdit({
		do: "unlock",
		frame: id
	})}>
          ${frames.backToBible}
        </button>` : A}
  ${drawing ? b`<p class="ss-hint">${frames.drawingHint}</p>` : A}`;
}
// web/panel/views/frames/frame-list.ts
var ofTheList = new Set([
	"insert",
	"duplicate",
	"delete"
]);
var byFinger = () => matchMedia("(pointer: coarse)").matches;
var FrameList = class FrameList extends LaterView {
	constructor(..._args) {
		super(..._args);
		this.rewriting = false;
		this.#typing = new Typing(this);
		this.#retelling = new Retelling(this, this.#typing);
		this.#names = new NameCompletion(this, () => ({
			bible: this.sequence.bible,
			words: this.words
		}));
		this.#exporting = new Exporting(this);
		this.#reorder = new Reorder(this, (frame, to) => this.#move(frame, to));
		this.#onKey = (event) => {
			const { target } = event;
			if (!(target instanceof Element)) return;
			const id = target.closest("[data-frame]")?.dataset["frame"];
			const frame = this.sequence.frames.find((candidate) => candidate.id === id);
			if (!frame) return;
			if (event.key === "Escape" && this.open) {
				event.preventDefault();
				return this.#close();
			}
			const action = target.matches("li") && event.key === "Enter" ? "open" : rowAction(event);
			if (!action || action === "undo") return;
			event.preventDefault();
			if (ofTheList.has(action) && !mayChangeList(this.services.studio)) return this.#tell(this.words.frames.listStands);
			this.#act(action, frame);
		};
	}
	#typing;
	#retelling;
	#names;
	#exporting;
	#reorder;
	show(id) {
		const frame = this.sequence.frames.find((candidate) => candidate.id === id);
		if (frame) this.#act("open", frame);
	}
	render() {
		const { frames } = this.sequence;
		const current = frames.find(({ id }) => id === this.current) ?? frames[0];
		return b`${exportFailure(this.services, this.words, this.#exporting)}
      <ol class="ss-frames" role="list" aria-label=${this.words.common.frames} @keydown=${this.#onKey}>
        ${c(frames, ({ id }) => id, (frame, index) => this.#renderItem(frame, index, frame === current))}
      </ol>`;
	}
	#renderItem(frame, index, inTabOrder) {
		const { gap, dragged } = this.#reorder;
		const isOpen = frame.id === this.open;
		const last = index === this.sequence.frames.length - 1;
		const classes = `ss-frame ${isOpen ? "is-open" : ""} ${dragged === frame.id ? "is-dragged" : ""}`;
		return b`<li
      class=${classes}
      aria-label=${this.words.common.frame(frame.frameNumber)}
      data-frame=${frame.id}
      tabindex="-1"
      @focusin=${() => this.current = frame.id}
    >
      ${gap === index ? b`<span class="ss-insert"></span>` : A}
      ${isOpen ? this.#renderEditor(frame, index) : this.#renderRow(frame, index, inTabOrder)}
      ${last && gap === index + 1 ? b`<span class="ss-insert is-last"></span>` : A}
    </li>`;
	}
	#shared(frame, index) {
		return {
			services: this.services,
			words: this.words,
			sequence: this.sequence,
			frame,
			menu: this.#menuOf(frame, index),
			onInsert: () => this.#act("insert", frame),
			onGrip: (event) => this.#reorder.start(event, frame.id, index)
		};
	}
	#renderRow(frame, index, inTabOrder) {
		return frameRow({
			...this.#shared(frame, index),
			inTabOrder,
			onOpen: () => this.#act("open", frame)
		});
	}
	#renderEditor(frame, index) {
		return frameEditor({
			...this.#shared(frame, index),
			typing: this.#typing,
			retelling: this.#retelling,
			names: this.#names,
			rewriting: this.rewriting,
			onRewrite: (open) => this.#rewrite(frame, open),
			onNews: (news) => this.#tell(news),
			drawing: isFrameFrozen(this.services.studio, frame),
			onEdit: (edit) => this.#edit(edit),
			onClose: () => this.#close()
		});
	}
	#menuOf(frame, index) {
		const { frames, rewrite } = this.words;
		const listIsOpen = mayChangeList(this.services.studio);
		const item = (label, icon, action, key) => ({
			label,
			icon,
			onPick: () => this.#act(action, frame),
			...key && { key }
		});
		return [
			...index > 0 ? [item(frames.moveUp, "up", "move-up", "Alt ↑")] : [],
			...index < this.sequence.frames.length - 1 ? [item(frames.moveDown, "lower", "move-down", "Alt ↓")] : [],
			...listIsOpen ? [item(frames.duplicate, "copy", "duplicate", "D"), item(frames.insert, "insert", "insert", "I")] : [],
			item(rewrite.again, "pen", "rewrite", "R"),
			item(frame.locked ? frames.unlock : frames.lock, frame.locked ? "unlock" : "lock", "lock", "L"),
			...roughMenu(this.words, frame.id, (wanted) => {
				this.#exporting.begin(this.sequence, wanted, this.words.exports);
			}),
			...listIsOpen ? [{
				label: rewrite.variations,
				icon: "image",
				onPick: () => this.#enhance(frame)
			}, item(frames.delete, "trash", "delete", "Del")] : []
		];
	}
	#onKey;
	#act(action, frame) {
		const index = frame.frameNumber - 1;
		switch (action) {
			case "open":
				this.#openFrame(frame);
				return;
			case "next":
				this.#focusRow(index + 1);
				return;
			case "previous":
				this.#focusRow(index - 1);
				return;
			case "move-up": return this.#move(frame.id, index - 1);
			case "move-down": return this.#move(frame.id, index + 1);
			case "duplicate": return this.#add({
				do: "duplicate",
				frame: frame.id,
				newId: ""
			}, index + 1);
			case "insert": return this.#add({
				do: "insert",
				after: frame.id,
				newId: ""
			}, index + 1);
			case "lock": return this.#edit({
				do: frame.locked ? "unlock" : "lock",
				frame: frame.id
			});
			case "rewrite": return this.#rewrite(frame, true);
			case "delete": return this.#delete(frame);
			case "undo": return this.services.studio.undo();
		}
	}
	#rewrite(frame, open) {
		this.#typing.flush();
		const close = !open && this.rewriting;
		this.rewriting = open && !isFrameFrozen(this.services.studio, frame);
		if (this.rewriting && this.open !== frame.id) this.#openFrame(frame, false);
		if (close) this.#focusTool(frame);
	}
	async #focusTool({ id }) {
		await this.updateComplete;
		const item = this.#itemOf(id);
		const [pen] = item?.querySelectorAll(".ss-bar-toggle") ?? [];
		const menu = item?.querySelector(".ss-frame-bar ss-menu button");
		(pen?.checkVisibility() ? pen : menu)?.focus();
	}
	#enhance({ id, shot, description }) {
		const detail = {
			text: description || shot.moment,
			frame: id
		};
		this.dispatchEvent(new CustomEvent("ss-enhance", { detail }));
	}
	#edit(edit) {
		this.#typing.flush();
		const { studio } = this.services;
		const frame = edit.do === "description" && edit.shot && this.sequence.frames.find(({ id }) => id === edit.frame);
		if (!frame) return studio.edit(edit);
		this.#tell(`${this.words.directing.retold} ${editTelling(studio, this.words, frame, edit)}`);
	}
	#move(frame, to) {
		const { frames } = this.sequence;
		const from = frames.findIndex(({ id }) => id === frame);
		if (to < 0 || to >= frames.length || to === from) return;
		this.#edit({
			do: "move",
			frame,
			to
		});
		this.#tell(this.words.frames.moved(from + 1, to + 1, frames.length));
		this.#focusRow(to);
	}
	#add(edit, index) {
		if (this.sequence.frames.length >= 50) return this.#tell(this.words.frames.tooMany);
		this.#edit(edit);
		this.#tell(this.words.frames.inserted(index + 1));
		this.#focusRow(index, edit.do === "insert");
	}
	#delete(frame) {
		if (this.sequence.frames.length === 1) return this.#tell(this.words.frames.lastStays);
		this.open = this.open === frame.id ? void 0 : this.open;
		this.#edit({
			do: "delete",
			frame: frame.id
		});
		this.#tell(this.words.frames.deleted(frame.frameNumber));
		this.#focusRow(Math.min(frame.frameNumber - 1, this.sequence.frames.length - 2));
	}
	#tell(news) {
		this.dispatchEvent(new CustomEvent("ss-news", { detail: news }));
	}
	async #openFrame({ id }, toText = true) {
		this.#typing.flush();
		this.open = this.current = id;
		this.#retelling.load();
		if (toText) this.rewriting = false;
		await this.updateComplete;
		const item = this.#itemOf(id);
		item?.scrollIntoView({ block: "nearest" });
		if (!toText) return;
		(byFinger() ? item : item?.querySelector(`#ss-prompt-${CSS.escape(id)}`))?.focus({ preventScroll: true });
	}
	#close() {
		const index = this.sequence.frames.findIndex(({ id }) => id === this.open);
		this.#typing.flush();
		this.open = void 0;
		this.rewriting = false;
		this.#focusRow(index);
	}
	async #focusRow(index, opened = false) {
		await new Promise((resolve) => requestAnimationFrame(resolve));
		await this.updateComplete;
		const frame = this.sequence.frames[index];
		if (!frame) return;
		if (opened) return this.#openFrame(frame);
		const item = this.#itemOf(frame.id);
		(frame.id === this.open ? item : item?.querySelector(".ss-frame-open"))?.focus();
	}
	#itemOf(id) {
		return this.querySelector(`[data-frame="${CSS.escape(id)}"]`);
	}
};
__decorate([n({ attribute: false })], FrameList.prototype, "sequence", void 0);
__decorate([r()], FrameList.prototype, "open", void 0);
__decorate([r()], FrameList.prototype, "current", void 0);
__decorate([r()], FrameList.prototype, "rewriting", void 0);
FrameList = __decorate([t("ss-frame-list")], FrameList);
// web/panel/views/frames/preflight.ts
function preflightView(view) {
	const { words, check, onBack } = view;
	const findings = check.findings ?? [];
	const stops = findings.filter(({ severity }) => severity === "stops").length;
	const { common, check: said } = words;
	return b`<div class="ss-body" @keydown=${(event) => event.key === "Escape" && onBack()}>
      <div class="ss-row ss-review-head">
        <button type="button" class="ss-icon" aria-label=${common.back} title=${common.back} @click=${onBack}>
          ${icon("left")}
        </button>
        <h3 class="ss-big ss-grow" tabindex="-1">
          ${stops > 0 ? said.toFix(stops) : said.toKnow(findings.length)}
        </h3>
      </div>
      ${findingList({
		...view,
		findings
	})}
    </div>
    <footer class="ss-foot">
      <p class="ss-hint" role="status">${check.checking ? said.checking : said.checked}</p>
      <div class="ss-foot-row ss-foot-wrap">
        <button
          type="button"
          class="ss-btn ss-btn-primary"
          @click=${() => mustStop(findings) ? void check.start() : check.anyway()}
        >
          ${mustStop(findings) ? said.again : said.anyway}
        </button>
        <button type="button" class="ss-btn" @click=${onBack}>${said.back}</button>
      </div>
    </footer>`;
}
// web/panel/views/frames/ways.ts
var WaysView = class WaysView extends LaterView {
	constructor(..._args) {
		super(..._args);
		this.asks = false;
	}
	#controller;
	disconnectedCallback() {
		super.disconnectedCallback();
		this.#stop();
	}
	render() {
		const { options } = this.sequence;
		if (!options) return A;
		const { producers } = this.words;
		const lore = options.lore[options.chosenLore];
		const narrative = options.narrative[options.chosenNarrative];
		return b`<details class="ss-fold">
      <summary>
        ${icon("right")}<span>${producers.ways}</span
        ><span class="ss-hint">${producers.wayNow(lore?.title ?? "", narrative?.title ?? "")}</span>
      </summary>
      <div class="ss-fold-in ss-ways">
        ${this.#renderCards("chosenLore", producers.lore, options.lore.map(({ title, logline, style }) => ({
			title,
			texts: [logline, style]
		})))}
        ${this.#renderCards("chosenNarrative", producers.narrative, options.narrative.map(({ title, summary }) => ({
			title,
			texts: [summary]
		})))}
        ${this.#renderState()}
      </div>
    </details>`;
	}
	get #isRunning() {
		return isGenerating(this.services.studio.run);
	}
	#renderCards(choice, label, cards) {
		const now = (this.wanted ?? this.sequence.options)?.[choice];
		const frozen = this.#isRunning || this.writing !== void 0;
		return b`<fieldset class="ss-way-group" ?disabled=${frozen}>
      <legend class="ss-label">${label}</legend>
      ${cards.map(({ title, texts }, index) => b`<label class="ss-way">
            <input
              type="radio"
              name="ss-${choice}"
              .checked=${index === now}
              @change=${() => this.#choose(choice, index)}
            />
            <strong>${title}</strong>${texts.map((text) => b`<span class="ss-hint">${text}</span>`)}
          </label>`)}
    </fieldset>`;
	}
	#renderState() {
		const { producers, common } = this.words;
		if (this.#isRunning) return b`<p class="ss-hint">${producers.wayRunning}</p>`;
		if (this.writing) {
			const { frames, of } = this.writing;
			return b`<p class="ss-status" role="status">
        ${producers.wayWriting}, ${producers.written(frames.length, of)}
        <button type="button" class="ss-link" @click=${() => this.#leave()}>${common.cancel}</button>
      </p>`;
		}
		if (this.asks) return this.#renderAsking();
		const explanation = this.failure && this.explained(this.failure);
		if (!explanation) return A;
		const again = b`<button type="button" class="ss-btn ss-btn-small" @click=${() => void this.#make()}>
      ${common.tryAgain}
    </button>`;
		return message({
			tone: "bad",
			...explanation,
			actions: again
		});
	}
	#renderAsking() {
		const { producers } = this.words;
		const numbers = this.#byHand;
		const button = (label, onClick, rank = "") => b`<button type="button" class="ss-btn ss-btn-small ${rank}" @click=${onClick}>${label}</button>`;
		return message({
			tone: "warn",
			what: producers.wayAsks(numberRuns(numbers), numbers.length === 1),
			actions: b`${button(producers.wayGo, () => void this.#make())}
      ${button(producers.wayStay, () => this.#leave(), "ss-btn-ghost")}`
		});
	}
	get #byHand() {
		return this.sequence.frames.filter(({ locked, origin }) => locked || origin === "user").map(({ frameNumber }) => frameNumber);
	}
	#choose(choice, index) {
		const { options } = this.sequence;
		if (!options) return;
		this.failure = void 0;
		this.wanted = {
			...this.wanted ?? options,
			[choice]: index
		};
		if (this.#byHand.length > 0) this.asks = true;
		else this.#make();
	}
	#leave() {
		this.#stop();
		this.wanted = this.writing = this.failure = void 0;
		this.asks = false;
	}
	#stop() {
		this.#controller?.abort();
		this.#controller = void 0;
	}
	async #make() {
		const { wanted, sequence } = this;
		if (!wanted) return;
		this.#stop();
		const controller = new AbortController();
		this.#controller = controller;
		this.asks = false;
		this.failure = void 0;
		this.writing = {
			stage: "bible",
			of: sequence.frames.length,
			frames: [],
			thinking: false
		};
		const producers = await this.services.producers.open();
		const { draft } = this.services.drafts;
		const { signal } = controller;
		const made = await producers.retell(sequence, wanted, draft, signal, (writing) => {
			if (!signal.aborted) this.writing = writing;
		});
		if (signal.aborted) return;
		this.writing = void 0;
		if (!made.ok) return void (this.failure = made.failure);
		this.wanted = void 0;
		this.services.studio.edit({
			do: "retell",
			produced: made.value
		});
		const detail = this.words.producers.wayDone(made.value.bible.title);
		this.dispatchEvent(new CustomEvent("ss-news", { detail }));
	}
};
__decorate([n({ attribute: false })], WaysView.prototype, "sequence", void 0);
__decorate([r()], WaysView.prototype, "wanted", void 0);
__decorate([r()], WaysView.prototype, "asks", void 0);
__decorate([r()], WaysView.prototype, "writing", void 0);
__decorate([r()], WaysView.prototype, "failure", void 0);
WaysView = __decorate([t("ss-ways")], WaysView);
// web/panel/views/service-notes.ts
function serviceNotes({ studio }, words) {
	const { saving, following, storage } = studio;
	const unkept = typeof saving === "string" ? storage : void 0;
	const takeOver = b`<button type="button" class="ss-btn ss-btn-small" @click=${() => studio.takeOver()}>
    ${words.run.takeOver}
  </button>`;
	return b`${typeof saving === "string" ? A : message({
		tone: "warn",
		...explain(words, saving)
	})}${unkept ? message({
		tone: "warn",
		...explain(words, unkept)
	}) : A}${following ? message({
		tone: "info",
		...explain(words, following),
		actions: takeOver
	}) : A}`;
}
// web/panel/views/frames.ts
var FramesView = class FramesView extends LaterView {
	constructor(..._args) {
		super(..._args);
		this.tab = "frames";
		this.news = "";
		this.showsSlots = false;
		this.check = new StartCheck(this, () => this.services.studio);
		this.#showSlots = () => {
			import("./slots-CDsr5C8u.mjs");
			this.showsSlots = true;
		};
		this.#closeSlots = async () => {
			this.showsSlots = false;
			await this.updateComplete;
			this.#focusTab();
		};
		this.#enhance = ({ detail }) => {
			import("./enhancer-CoHPUZP1.mjs");
			this.enhancing = detail;
		};
		this.#closeEnhancer = async () => {
			this.enhancing = void 0;
			await this.updateComplete;
			this.#focusTab();
		};
		this.#tell = (event) => this.news = event.detail;
		this.#undo = () => {
			this.services.studio.undo();
			this.news = "";
		};
		this.#onKey = (event) => {
			if (!(event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey) || isField(event.target)) return;
			event.preventDefault();
			this.#undo();
		};
		this.#onTabKey = async (event) => {
			if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
			this.tab = this.tab === "frames" ? "bible" : "frames";
			await this.updateComplete;
			this.#focusTab();
		};
	}
	render() {
		const sequence = sequenceOf(this.services.studio.run);
		if (!sequence) return this.#renderEmpty();
		if (this.showsSlots) return b`<ss-slots .sequence=${sequence} @ss-back=${this.#closeSlots}></ss-slots>`;
		if (this.enhancing) {
			const { text, frame } = this.enhancing;
			return b`<ss-enhancer .text=${text} .frame=${frame} @ss-back=${this.#closeEnhancer}></ss-enhancer>`;
		}
		if (this.check.findings) return this.#renderCheck(sequence);
		return b`<div class="ss-body" @keydown=${this.#onKey}>
        <div class="ss-row ss-review-head">
          ${this.#renderTabs(sequence)}<span class="ss-grow"></span>${this.#renderUndo()}
        </div>
        ${this.#renderCanvas(sequence)} ${serviceNotes(this.services, this.words)} ${this.#renderFailure()}
        ${this.#renderWarnings(sequence)}
        ${sequence.options ? b`<ss-ways .sequence=${sequence} @ss-news=${this.#tell}></ss-ways>` : A}
        <div role="tabpanel" id="ss-review-panel" aria-labelledby="ss-tab-${this.tab}">
          ${this.tab === "bible" ? b`<ss-bible .sequence=${sequence} @ss-news=${this.#tell}></ss-bible>` : b`<ss-frame-list
                  .sequence=${sequence}
                  @ss-news=${this.#tell}
                  @ss-enhance=${this.#enhance}
                ></ss-frame-list>`}
        </div>
      </div>
      ${this.#renderFoot(sequence)}`;
	}
	#renderEmpty() {
		const { frames } = this.words;
		const go = () => this.dispatchEvent(new Event("ss-go-to-story"));
		return b`<div class="ss-body">
      <div class="ss-empty">
        ${icon("story")}
        <p class="ss-big">${frames.noFrames}</p>
        <p>${frames.noFramesHint}</p>
        <button type="button" class="ss-btn ss-btn-primary" @click=${go}>${frames.goToStory}</button>
      </div>
    </div>`;
	}
	#renderTabs(sequence) {
		const { frames, common } = this.words;
		const tab = (name, label, count) => b`<button
        type="button"
        role="tab"
        id="ss-tab-${name}"
        aria-controls="ss-review-panel"
        aria-selected=${this.tab === name ? "true" : "false"}
        tabindex=${this.tab === name ? 0 : -1}
        @click=${() => this.tab = name}
      >
        ${label}${count === void 0 ? A : b` <span class="ss-count">${count}</span>`}
      </button>`;
		return b`<div class="ss-pills" role="tablist" aria-label=${frames.review} @keydown=${this.#onTabKey}>
      ${tab("frames", common.frames, sequence.frames.length)}${tab("bible", frames.bible)}
    </div>`;
	}
	#renderUndo() {
		const { run } = this.services.studio;
		if (!("past" in run) || run.past.length === 0) return A;
		const { undo } = this.words.common;
		return b`<button
      type="button"
      class="ss-icon"
      aria-label=${undo}
      title="${undo} (Ctrl Z)"
      @click=${this.#undo}
    >
      ${icon("undo")}
    </button>`;
	}
	#renderFailure() {
		const { run } = this.services.studio;
		if (run.phase !== "PromptsReview" || !run.failure) return A;
		const { failure } = run;
		const details = failureDetails(this.services, this.words, failure);
		return message({
			tone: "bad",
			...explainCheck(this.words, failure),
			details
		});
	}
	#renderCanvas({ engine }) {
		if (engine.kind !== "canvas" || isGenerating(this.services.studio.run)) return A;
		const { check } = this.words;
		return b`<p class="ss-status">
      <span class="ss-one-line">${check.drawnWith(engine.name)}</span>
      <button type="button" class="ss-link" @click=${this.#showSlots}>${check.showSlots}</button>
    </p>`;
	}
	#renderCheck(sequence) {
		return preflightView({
			words: this.words,
			sequence,
			check: this.check,
			onGo: (remedy) => void this.#go(remedy),
			onBack: () => void this.#leaveCheck()
		});
	}
	#renderWarnings({ warnings, run }) {
		if (warnings.length === 0 || run !== null) return A;
		return message({
			tone: "info",
			what: this.words.frames.warnings,
			next: warnings.join(" ")
		});
	}
	#renderFoot(sequence) {
		const { frames, common } = this.words;
		const { studio } = this.services;
		if (isGenerating(studio.run)) return b`<footer class="ss-foot">
        ${this.#renderNews()}
        <p class="ss-hint">${frames.hintRunning}</p>
      </footer>`;
		return b`<footer class="ss-foot">
      ${this.#renderNews()}
      <div class="ss-between">
        <p class="ss-hint" id="ss-start-hint">
          ${this.check.checking ? this.words.check.checking : this.#estimate(sequence)}
        </p>
        ${this.#renderTry(sequence)}
      </div>
      <button
        type="button"
        class="ss-btn ss-btn-primary"
        aria-describedby="ss-start-hint"
        @click=${() => void this.check.start()}
      >
        ${frames.start}<span class="ss-kbd" aria-hidden="true">${common.ctrlEnter}</span>
      </button>
    </footer>`;
	}
	#renderTry({ engine, frames }) {
		const [first] = frames;
		if (engine.kind === "rough" || !first || frames.length < 2) return A;
		return b`<button type="button" class="ss-link" @click=${() => this.services.studio.tryFrame(first.id)}>
      ${this.words.check.tryOne}
    </button>`;
	}
	#renderNews() {
		const { common } = this.words;
		return b`<p class="ss-status ss-news" role="status" ?data-empty=${this.news === ""}>
      ${this.news}
      ${this.news ? b`<button type="button" class="ss-link" @click=${this.#undo}>${common.undo}</button>` : A}
    </p>`;
	}
	#estimate(sequence) {
		const { frames } = this.words;
		const { estimate } = this.services.studio;
		const toDraw = framesToDraw(sequence).length;
		if (toDraw === 0) return frames.allDrawn;
		const time = estimate ? frames.about(spokenRange(estimate.lowMs, estimate.highMs)) : frames.noEstimate;
		return `${frames.startOnly(toDraw)}, ${time}`;
	}
	async #go(remedy) {
		this.check.close();
		if (remedy.to === "form") return this.dispatchEvent(new Event("ss-go-to-story"));
		if (remedy.to === "slots") return this.#showSlots();
		this.tab = remedy.to === "bible" ? "bible" : "frames";
		await this.updateComplete;
		if (remedy.to === "frame") this.querySelector("ss-frame-list")?.show(remedy.frame);
		else this.#focusTab();
	}
	async #leaveCheck() {
		this.check.close();
		await this.updateComplete;
		this.querySelector(".ss-foot .ss-btn-primary")?.focus();
	}
	#showSlots;
	#closeSlots;
	#enhance;
	#closeEnhancer;
	#focusTab() {
		this.querySelector("[role=tab][aria-selected=true]")?.focus();
	}
	#tell;
	#undo;
	#onKey;
	#onTabKey;
};
__decorate([r()], FramesView.prototype, "tab", void 0);
__decorate([r()], FramesView.prototype, "news", void 0);
__decorate([r()], FramesView.prototype, "showsSlots", void 0);
__decorate([r()], FramesView.prototype, "enhancing", void 0);
FramesView = __decorate([t("ss-frames")], FramesView);
// web/panel/views/frames/draw-anew.ts
var DrawAnew = class DrawAnew extends LaterView {
	stores() {
		return [this.services.studio, this.services.drafts];
	}
	render() {
		const { studio, drafts } = this.services;
		const sequence = sequenceOf(studio.run);
		if (!sequence || isGenerating(studio.run) || studio.following || !differs(sequence, drafts.draft)) return A;
		const { check } = this.words;
		return b`<button type="button" class="ss-btn" title=${check.drawAnewHint} @click=${this.#draw}>
      <span class="ss-one-line">${check.drawAnew}</span>
    </button>`;
	}
	#draw = async () => {
		const { studio, drafts } = this.services;
		await studio.drawWith(drafts.draft);
		this.dispatchEvent(new Event("ss-go-to-frames", { bubbles: true }));
	};
};
DrawAnew = __decorate([t("ss-draw-anew")], DrawAnew);
function differs({ engine, settings, story }, draft) {
	const chosen = draft.engine;
	if (story.family !== draft.family || JSON.stringify(settings) !== JSON.stringify(draft.settings)) return true;
	if (engine.kind !== chosen.kind) return true;
	if (engine.kind !== "shipped" || chosen.kind !== "shipped") return engine.kind === "canvas";
	const files = Object.entries(chosen.files).some(([slot, file]) => engine.files[slot] !== file);
	return engine.graph !== chosen.graph || files || JSON.stringify(engine.loras) !== JSON.stringify(chosen.loras);
}
// web/panel/styles/producing.ts
var producing = i`
  .ss-writing-bar {
    height: 4px;
    overflow: hidden;
    border-radius: 2px;
    background: var(--ss-surface);
  }
  .ss-writing-bar > span {
    display: block;
    height: 100%;
    border-radius: 2px;
    background: var(--ss-accent);
    transition: width 200ms;
  }
  ss-producing .ss-foot > .ss-between {
    flex-wrap: wrap;
    gap: 0 8px;
  }
  .ss-between > .ss-big + .ss-hint {
    flex: none;
  }
  @media (prefers-reduced-motion: reduce) {
    .ss-writing-bar > span {
      transition: none;
    }
  }
  .ss-ways {
    display: grid;
    gap: 12px;
  }
  .ss-way-group {
    display: grid;
    gap: 6px;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .ss-way-group > legend {
    margin-bottom: 6px;
    padding: 0;
  }
  .ss-way {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px 10px;
    padding: 8px 10px;
    border: 1px solid var(--ss-line);
    border-radius: 8px;
    font-size: 13px;
    line-height: 18px;
    cursor: pointer;
  }
  .ss-way:hover {
    border-color: var(--ss-stroke);
  }
  .ss-way:has(:checked) {
    border-color: var(--ss-accent);
    background: var(--ss-selected);
  }
  .ss-way:has(:focus-visible) {
    outline: 2px solid var(--ss-accent);
    outline-offset: 1px;
  }
  .ss-way > input {
    width: 16px;
    height: 16px;
    margin: 1px 0 0;
    accent-color: var(--ss-accent);
  }
  .ss-way > input:focus-visible {
    outline: none;
  }
  .ss-way strong {
    font-weight: 500;
  }
  .ss-way .ss-hint {
    grid-column: 2;
  }
`;
// web/panel/views/producing.ts
adoptStyles(producing);
var SKELETONS = 8;
var ProducingView = class ProducingView extends LaterView {
	render() {
		const { run } = this.services.studio;
		const draft = "draft" in run ? run.draft : void 0;
		const writing = "writing" in run ? run.writing : void 0;
		const count = writing?.of ?? readFrameCount(draft?.frameCount ?? "") ?? 7;
		return b`<div class="ss-body">
        ${this.#renderState(draft, writing, count)}
        <ol class="ss-frames" aria-label=${this.words.producers.progress} ?hidden=${count === 0}>
          ${this.#renderFrames(writing, count)}
        </ol>
      </div>
      ${this.#renderFoot(draft)}`;
	}
	#renderState(draft, writing, count) {
		const { producers } = this.words;
		const written = writing?.frames.length ?? 0;
		return b`<div class="ss-group" role="status">
      <div class="ss-between">
        <p class="ss-big">${this.#stage(writing, count)}</p>
        <span class="ss-hint">${writing ? producers.written(written, count) : A}</span>
      </div>
      <div
        class="ss-writing-bar"
        role="progressbar"
        aria-label=${producers.progress}
        aria-valuemin="0"
        aria-valuemax=${count}
        aria-valuenow=${written}
        aria-valuetext=${producers.written(written, count)}
      >
        <span style=${o({ width: `${count === 0 ? 0 : 100 * written / count}%` })}></span>
      </div>
      <p class="ss-hint">${this.#hint(draft, writing, count)}</p>
    </div>`;
	}
	#stage(writing, count) {
		const { frames, producers } = this.words;
		if (!writing) return frames.writing;
		const { stage } = writing;
		const next = writing.frames.length + 1;
		return stage === "shots" && next <= count ? producers.writingFrame(next, count) : producers.stages[stage];
	}
	#hint(draft, writing, count) {
		const { frames, producers } = this.words;
		const kind = draft?.producer ?? "embedded";
		if (kind === "agent") return frames.writingAgent(count);
		if (kind === "embedded" || !writing) return frames.writingHint(count);
		const { usage, thinking } = writing;
		return [
			producers.kinds[kind],
			thinking ? producers.thinking : "",
			usage ? producers.tokens(usage.inputTokens, usage.outputTokens) : ""
		].filter(Boolean).join(", ");
	}
	#renderFrames(writing, count) {
		const told = new Map(writing?.frames.map((frame) => [frame.frameNumber, frame.description]));
		const numbers = Array.from({ length: count }, (_, index) => index + 1);
		const toCome = numbers.filter((number) => !told.has(number)).slice(0, SKELETONS);
		return numbers.flatMap((number) => {
			const description = told.get(number);
			if (description !== void 0) return [writtenFrame(number, description)];
			return toCome.includes(number) ? [skeleton(number)] : [];
		});
	}
	#renderFoot(draft) {
		const { frames, common, form } = this.words;
		const byRules = draft === void 0 || draft.producer === "embedded";
		return b`<footer class="ss-foot">
      <div class="ss-between">
        <p class="ss-hint">${frames.storyKept}</p>
        ${byRules ? A : b`<button type="button" class="ss-link" @click=${() => this.#useRules(draft)}>
                ${form.useRules}
              </button>`}
      </div>
      <button type="button" class="ss-btn" @click=${() => this.services.studio.cancelPrompts()}>
        ${common.cancel}
      </button>
    </footer>`;
	}
	#useRules(draft) {
		this.services.studio.generatePrompts({
			...draft,
			producer: "embedded"
		});
	}
};
ProducingView = __decorate([t("ss-producing")], ProducingView);
var writtenFrame = (number, description) => b`<li class="ss-frame ss-frame-written">
    <span class="ss-thumb"><span class="ss-num">${number}</span></span>
    <p class="ss-frame-text ss-dense">${description}</p>
  </li>`;
var skeleton = (number) => b`<li class="ss-frame" aria-hidden="true">
    <span class="ss-thumb"><span class="ss-num">${number}</span></span>
    <div class="ss-frame-text ss-being-written">
      <span class="ss-skeleton"></span><span class="ss-skeleton"></span><span class="ss-skeleton"></span>
    </div>
  </li>`;
// web/panel/views/run/draw-again.ts
function drawAgain({ studio }, { run }, sequence) {
	if (studio.following) return A;
	const items = [
		"missing",
		"changed",
		"all"
	].flatMap((which) => {
		const count = framesFor(sequence, which).length;
		return count > 0 ? [{
			label: run.again[which](count),
			onPick: () => studio.draw(which)
		}] : [];
	});
	return b`<ss-menu iconName="retry" .label=${run.again.menu} .items=${items}></ss-menu>`;
}
// web/panel/views/run/facts.ts
function factList(view) {
	const { words, sequence } = view;
	const takes = sequence.frames.flatMap(({ takes, activeTake }) => takes.filter(({ number }) => number === activeTake));
	if (takes.length === 0) return A;
	const seeds = takes.map(({ seed }) => seed);
	const median = medianOf(measuredDurations(sequence));
	const { width, height } = sequence.settings;
	const fact = (name, value) => b`<dt>${name}</dt>
      <dd>${value}</dd>`;
	return b`<dl class="ss-facts">
    ${fact(words.run.drawnWith, `${engineName(view)}, ${words.common.size(width, height)}`)}
    ${median === void 0 ? A : fact(words.run.perFrame, words.run.median(seconds(median / 1e3)))}
    ${sequence.engine.kind === "rough" ? A : fact(words.run.seeds, words.run.seedRange(Math.min(...seeds), Math.max(...seeds)))}
    ${fact(words.run.folder, `sequences/${sequence.id}`)}
  </dl>`;
}
function engineName({ sequence, services, words }) {
	const { engine } = sequence;
	if (engine.kind === "rough") return words.run.roughBoard;
	if (engine.kind === "canvas") return engine.name;
	const shipped = choiceOf(engine, services.facts.facts?.shipped);
	return fileOf(engine) ?? shipped?.title ?? engine.graph;
}
var fileOf = ({ files }) => files["checkpoint"] ?? files["model"];
function medianOf(values) {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.floor((sorted.length - 1) / 2)];
}
// web/panel/views/run/frame-menu.ts
function frameMenu({ services, words, run, sequence }, { id, state }) {
	const { studio } = services;
	if (studio.following) return [];
	const cancel = {
		label: words.run.cancelFrame,
		icon: "stop",
		onPick: () => studio.cancelFrame(id)
	};
	const draw = (label) => ({
		label,
		icon: "retry",
		onPick: () => studio.retryFrame(id)
	});
	const retry = draw(words.run.retryFrame);
	const isRough = sequence.engine.kind === "rough";
	const newSeed = {
		label: words.run.newSeed,
		icon: "image",
		onPick: () => studio.retryFrame(id, { newSeed: true })
	};
	switch (state) {
		case "running":
		case "queued": return [cancel];
		case "waiting": return isGenerating(run) ? [cancel] : [retry];
		case "done": return [isRough ? draw(words.run.again.menu) : newSeed];
		case "failed":
		case "cancelled": return isRough ? [retry] : [retry, newSeed];
	}
}
// web/panel/views/run/preview.ts
function preview(view) {
	const { services, words, sequence, progress, run } = view;
	if (!isGenerating(run)) return A;
	const told = progress.frames.find(({ state }) => state === "running") ?? lastDone(view) ?? progress.frames[0];
	const frame = sequence.frames.find(({ id }) => id === told?.id);
	if (!told || !frame) return A;
	const live = told.state === "running";
	const aside = told.step ? words.run.step(told.step.value, told.step.max) : words.run.states[told.state];
	return b`<div class="ss-now">
    <span
      class="ss-thumb ss-preview ${live ? "is-live" : ""}"
      style=${o({ "--ss-part": `${((told.ratio ?? 0) * 100).toFixed(1)}%` })}
    >
      <ss-frame-picture
        .services=${services}
        .words=${words}
        .sequence=${sequence}
        .view=${frameView(frame, told, true)}
        size="full"
      ></ss-frame-picture>
    </span>
    <div class="ss-between">
      <p class="ss-dense">${frame.description}</p>
      <span class="ss-hint ss-aside">${aside}</span>
    </div>
  </div>`;
}
var lastDone = ({ progress }) => progress.frames.findLast(({ state }) => state === "done");
// node_modules/lit-html/directives/class-map.js
var e = e$1(class extends i$1 {
	constructor(t) {
		if (super(t), t.type !== t$1.ATTRIBUTE || "class" !== t.name || t.strings?.length > 2) throw Error("`classMap()` can only be used in the `class` attribute and must be the only part in the attribute.");
	}
	render(t) {
		return " " + Object.keys(t).filter((s) => t[s]).join(" ") + " ";
	}
	update(s, [i]) {
		if (void 0 === this.st) {
			this.st = new Set(), void 0 !== s.strings && (this.nt = new Set(s.strings.join(" ").split(/\s/).filter((t) => "" !== t)));
			for (const t in i) i[t] && !this.nt?.has(t) && this.st.add(t);
			return this.render(i);
		}
		const r = s.element.classList;
		for (const t of this.st) t in i || (r.remove(t), this.st.delete(t));
		for (const t in i) {
			const s = !!i[t];
			s === this.st.has(t) || this.nt?.has(t) || (s ? (r.add(t), this.st.add(t)) : (r.remove(t), this.st.delete(t)));
		}
		return E;
	}
});
// web/panel/views/run/progress-head.ts
var SEGMENTS_MAX = 20;
var percent = (ratio) => `${(ratio * 100).toFixed(1)}%`;
function progressHead(view) {
	const { words, progress, run } = view;
	const { done, total, failed } = progress;
	return b`<div class="ss-now">
    <div class="ss-between">
      <p class="ss-big" role="status">${stateLine(view)}</p>
      <span class="ss-hint">${besideLine(view)}</span>
    </div>
    <div
      role="progressbar"
      aria-label=${words.run.progress}
      aria-valuemin="0"
      aria-valuemax=${total}
      aria-valuenow=${done}
      aria-valuetext=${words.run.progressText(done, total, failed)}
    >
      ${total <= SEGMENTS_MAX ? segments(progress.frames) : bar(view)}
    </div>
    ${isGenerating(run) ? b`<div class="ss-between ss-hint">
            <span>${words.run.elapsed(clock(progress.elapsedMs))}</span><span>${timeLeft(view)}</span>
          </div>` : ""}
  </div>`;
}
function stateLine({ words, progress, run, sequence }) {
	const { done, failed, cancelled, total, current, frames } = progress;
	if (isGenerating(run)) {
		if (sequence.run?.stopped) return words.run.stoppedAt(Math.min(current ?? total, total), total);
		if (run.phase === "Paused") return words.run.paused(done);
		return frames.some(({ state }) => state === "running" || state === "done" || state === "failed") || current === null ? words.run.frameOf(current ?? total, total) : words.run.waitingToStart(total);
	}
	if (done + failed + cancelled === 0) return words.run.nothingRun;
	return words.run.counts(done, failed, total - done - failed);
}
function besideLine({ words, progress, run }) {
	const { done, failed, open, elapsedMs, frames } = progress;
	if (!isGenerating(run)) return elapsedMs > 0 ? words.run.inAll(clock(elapsedMs)) : "";
	const toGo = open - frames.filter(({ state }) => state === "running").length;
	return failed > 0 ? words.run.doneFailedToGo(done, failed, toGo) : words.run.doneToGo(done, toGo);
}
function timeLeft({ words, progress, run }) {
	const { remaining } = progress;
	if (run.phase === "Paused") return remaining ? words.run.leftWhenResumed(clockRange(remaining.lowMs, remaining.highMs)) : "";
	return remaining ? words.run.left(clockRange(remaining.lowMs, remaining.highMs)) : words.run.leftUnknown(progress.done);
}
function segments(frames) {
	return b`<div class="ss-segments" aria-hidden="true">
    ${frames.map(({ state, ratio = 0 }) => b`<span
          class=${e({
		"is-done": state === "done",
		"is-now": state === "running",
		"is-failed": state === "failed"
	})}
          style=${o({ "--ss-part": percent(ratio) })}
        ></span>`)}
  </div>`;
}
function bar({ progress }) {
	const { frames, total, done } = progress;
	const running = frames.reduce((sum, { state, ratio = 0 }) => sum + (state === "running" ? ratio : 0), 0);
	return b`<div class="ss-bar" aria-hidden="true">
    <span style=${o({ width: percent((done + progress.failed + running) / total) })}></span>
    ${frames.filter(({ state }) => state === "failed").map(({ number }) => b`<i style=${o({ left: percent((number - .5) / total) })}></i>`)}
  </div>`;
}
// web/panel/views/run/notes.ts
function runNotes(view) {
	return b`${stopped(view)} ${mended(view)} ${failedFrames(view)} ${connection(view)}`;
}
function stopped(view) {
	const failure = view.sequence.run?.stopped ?? ("failure" in view.run ? view.run.failure : void 0);
	if (!failure) return A;
	return message({
		tone: "bad",
		...explainCheck(view.words, failure),
		details: failureDetails(view.services, view.words, failure)
	});
}
function mended({ sequence, words }) {
	const count = Number(sequence.run?.mended?.about?.["count"] ?? 0);
	return count > 0 ? message({
		tone: "info",
		...words.run.mended(count)
	}) : A;
}
function failedFrames(view) {
	const { progress, words, onRetry, run, sequence } = view;
	const stop = sequence.run?.stopped?.code;
	const failed = progress.frames.filter(({ state, failure }) => state === "failed" && (stop === void 0 || failure?.code !== stop));
	return [...Map.groupBy(failed, ({ failure }) => failure?.code ?? "frame-error").values()].map((frames, index) => {
		const failure = frames.find((frame) => frame.failure)?.failure ?? { code: "frame-error" };
		const { what, safe, next } = explain(words, failure);
		const where = words.run.framesFailed(numberRuns(frames.map(({ number }) => number)), frames.length > 1);
		const retry = b`<button type="button" class="ss-btn ss-btn-small" @click=${onRetry}>
      ${icon("retry")}${words.run.retryFailed}
    </button>`;
		const first = index === 0 && !isGenerating(run);
		return message({
			tone: "bad",
			what: `${where}. ${what}`,
			safe,
			next,
			...first && { actions: retry },
			details: failureDetails(view.services, view.words, failure)
		});
	});
}
function connection({ run, words }) {
	if (!isGenerating(run) || run.connection !== "unreachable") return A;
	const { unreachable, unreachableSafe, unreachableNext } = words.run;
	return message({
		tone: "warn",
		what: unreachable,
		safe: unreachableSafe,
		next: unreachableNext
	});
}
var HEARING_MS = 5e3;
var isDeaf = (connection) => connection === "off" || connection === "silent";
var waitsForServer = ({ frames }) => frames.some(({ state }) => state === "queued" || state === "running");
function quietNotes({ run, words, progress, sequence, services }) {
	if (!isGenerating(run)) return A;
	const pausedByUser = run.phase === "Paused" && !sequence.run?.stopped;
	return [
		isDeaf(run.connection) && waitsForServer(progress) && progress.elapsedMs > HEARING_MS ? words.run.liveOff : "",
		run.retries.length > 0 ? words.run.retrying(run.retries.length) : "",
		pausedByUser ? takenBack(progress, words) : "",
		slowOf(run, services.studio.now()) ? words.run.slow(progress.current ?? 1) : "",
		letsOthersFirst(run, progress) ? words.run.othersFirst : "",
		run.phase === "Paused" ? "" : words.run.mayClose
	].filter(Boolean).map((note) => b`<p class="ss-quiet-note">${icon("info")}<span>${note}</span></p>`);
}
var letsOthersFirst = ({ yieldedAt, phase }, { done, failed, frames }) => phase !== "Paused" && yieldedAt === done + failed && frames.every(({ state }) => state !== "running");
function takenBack({ frames }, words) {
	const waiting = frames.filter(({ state }) => state === "waiting").length;
	return waiting > 0 ? words.run.takenBack(waiting) : "";
}
// web/panel/views/run/tiles.ts
function tiles(view) {
	return b`<ol class="ss-tiles" role="list" aria-label=${view.words.common.frames}>
    ${c(view.progress.frames, ({ id }) => id, (told) => tile(view, told))}
  </ol>`;
}
function tile(view, told) {
	const { words, services, sequence, onPick } = view;
	const frame = sequence.frames.find(({ id }) => id === told.id);
	if (!frame) return A;
	const failed = told.state === "failed";
	const items = view.menuOf(told);
	return b`<li>
    <button type="button" class="ss-tile is-${told.state}" @click=${() => onPick(frame.id)}>
      <span class="ss-thumb">
        <ss-frame-picture
          quiet
          .services=${services}
          .words=${words}
          .sequence=${sequence}
          .view=${frameView(frame, told, true)}
        ></ss-frame-picture>
        ${failed ? b`<span class="ss-mark">${icon("fail")}</span>` : A}
        <span class="ss-num"
          ><span class="ss-sr">${words.common.frame(told.number)}</span
          ><span aria-hidden="true">${told.number}</span></span
        >
      </span>
      <span class="ss-tile-word">${wordOf(view, told, frame)}</span>
    </button>
    ${items.length === 0 ? A : b`<ss-menu small .label=${words.run.frameMenu(told.number)} .items=${items}></ss-menu>`}
  </li>`;
}
function wordOf({ words }, told, frame) {
	if (told.state === "running" && told.ratio !== void 0) return words.run.percent(told.ratio);
	const measured = frame.takes.find(({ number }) => number === frame.activeTake)?.durationMs;
	if (told.state === "done" && measured !== void 0) return seconds(measured / 1e3);
	return words.run.states[told.state];
}
// web/panel/views/run.ts
var RunView = class RunView extends LaterView {
	constructor(..._args) {
		super(..._args);
		this.freed = false;
		this.#around = null;
		this.#free = async () => {
			const failure = await this.services.studio.freeMemory();
			this.freed = failure === void 0;
		};
		this.#cancel = async () => {
			const { studio } = this.services;
			if (!studio.progress?.frames.some(({ state }) => state === "running")) return studio.cancel();
			this.leaving = "asked";
			await this.updateComplete;
			this.querySelector(".ss-foot button")?.focus();
		};
		this.#stopNow = () => {
			this.leaving = void 0;
			this.services.studio.cancel();
		};
		this.#finishFrame = () => {
			this.leaving = "finishing";
			this.services.studio.pause();
		};
		this.#onKey = (event) => {
			const { studio } = this.services;
			if (!(event instanceof KeyboardEvent)) return;
			if (event.key.toLowerCase() !== "p" || event.ctrlKey || event.metaKey || event.altKey) return;
			if (!isGenerating(studio.run)) return;
			if (studio.run.phase === "Paused") studio.resume();
			else studio.pause();
		};
	}
	#around;
	connectedCallback() {
		super.connectedCallback();
		this.#around = this.closest(".ss-root");
		this.#around?.addEventListener("keydown", this.#onKey);
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		this.#around?.removeEventListener("keydown", this.#onKey);
	}
	willUpdate() {
		const { run, progress } = this.services.studio;
		if (!isGenerating(run)) this.leaving = void 0;
		if (run.phase !== "Paused") this.freed = false;
		const runs = progress?.frames.some((frame) => frame.state === "running");
		if (this.leaving === "finishing" && run.phase === "Paused" && !runs) this.services.studio.cancel();
	}
	render() {
		const { studio } = this.services;
		const sequence = sequenceOf(studio.run);
		const { progress } = studio;
		if (!sequence || !progress) return A;
		const view = {
			services: this.services,
			words: this.words,
			run: studio.run,
			sequence,
			progress
		};
		return b`<div class="ss-body">
        ${progressHead(view)} ${serviceNotes(this.services, this.words)}
        ${runNotes({
			...view,
			onRetry: () => studio.retryFailed()
		})} ${preview(view)}
        ${tiles({
			...view,
			onPick: (id) => this.#viewFrame(id),
			menuOf: (told) => frameMenu(view, told)
		})}
        ${isGenerating(studio.run) ? quietNotes(view) : factList(view)}
        ${isGenerating(studio.run) && studio.run.phase === "Paused" ? this.#renderFree(view) : A}
      </div>
      ${this.#renderFoot(sequence, progress)}`;
	}
	#renderFoot(sequence, progress) {
		const { run } = this.services.studio;
		if (this.leaving === "asked") return this.#renderAsked();
		if (this.services.studio.following) return A;
		if (!isGenerating(run)) return this.#renderOver(sequence, progress);
		return run.phase === "Paused" ? this.#renderPaused(progress) : this.#renderGoing();
	}
	#renderGoing() {
		const { studio } = this.services;
		const { run, common } = this.words;
		return b`<footer class="ss-foot">
      <div class="ss-foot-row">
        ${this.#button("pause", run.pause, () => studio.pause(), "ss-btn-equal")}
        ${this.#button("stop", common.cancel, this.#cancel, "ss-btn-equal")}
      </div>
    </footer>`;
	}
	#renderPaused(progress) {
		const { run, common } = this.words;
		const { studio } = this.services;
		const settling = progress.frames.some(({ state }) => state === "running");
		return b`<footer class="ss-foot">
      ${settling ? b`<p class="ss-hint" role="status">${run.pausing}</p>` : A}
      <div class="ss-foot-row">
        ${this.#button("play", run.resume, () => studio.resume(), "ss-btn-primary")}
        ${this.#button("stop", common.cancel, this.#cancel)}
      </div>
    </footer>`;
	}
	#renderAsked() {
		const { run } = this.words;
		return b`<footer class="ss-foot">
      <p class="ss-hint" role="status">${run.cancelAsk}</p>
      <div class="ss-foot-row ss-foot-wrap">
        ${this.#button(void 0, run.stopNow, this.#stopNow, "ss-btn-equal")}
        ${this.#button(void 0, run.finishFrame, this.#finishFrame, "ss-btn-equal")}
        ${this.#button(void 0, run.goOn, () => this.leaving = void 0, "ss-btn-ghost")}
      </div>
    </footer>`;
	}
	#renderOver(sequence, progress) {
		const { run, frames } = this.words;
		const { studio } = this.services;
		const rest = progress.total - progress.done - progress.failed;
		const start = () => studio.startGeneration();
		const canDraw = rest > 0 && studio.run.phase !== "StoryEntry";
		if (progress.done === 0) return b`<footer class="ss-foot">
        <div class="ss-foot-row">
          ${this.#button(void 0, sequence.run ? run.drawRest : frames.start, start, "ss-btn-primary")}
        </div>
      </footer>`;
		return b`<footer class="ss-foot">
      <div class="ss-foot-row">
        ${this.#button(void 0, run.viewSequence, () => this.#say("ss-view-sequence"), "ss-btn-primary")}
        ${canDraw ? this.#button(void 0, run.drawRest, start) : A}
        ${drawAgain(this.services, this.words, sequence)}
      </div>
    </footer>`;
	}
	#renderFree({ progress }) {
		const { run } = this.words;
		if (progress.frames.some(({ state }) => state === "running")) return A;
		return b`<p class="ss-quiet-note">
      ${icon("info")}
      <span role="status">
        ${this.freed ? run.freed : b`<button type="button" class="ss-link" @click=${this.#free}>${run.freeMemory}</button>`}
      </span>
    </p>`;
	}
	#free;
	#button(name, label, onClick, rank = "") {
		return b`<button type="button" class="ss-btn ${rank}" @click=${onClick}>
      ${name ? icon(name) : A}${label}
    </button>`;
	}
	#cancel;
	#stopNow;
	#finishFrame;
	#onKey;
	#viewFrame(id) {
		this.dispatchEvent(new CustomEvent("ss-view-frame", { detail: id }));
	}
	#say(type) {
		this.dispatchEvent(new Event(type));
	}
};
__decorate([r()], RunView.prototype, "leaving", void 0);
__decorate([r()], RunView.prototype, "freed", void 0);
RunView = __decorate([t("ss-run")], RunView);
// web/panel/views/beyond-story.ts
adoptStyles(frames, run, writing);

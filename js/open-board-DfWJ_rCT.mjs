import { t as wholeWords } from "./whole-ohuyEX5P.mjs";
import { C as castChips, D as pictureStyles, E as Exporting, O as lessMotion, S as frameViews, T as compareIcon, _ as mayChangeList, a as promptNotes, b as countFrames, d as StartCheck, f as mustStop, g as isFrozen, h as isFrameFrozen, i as lengthOf, j as c, l as Typing, m as explainCheck, n as roughMenu, o as Retelling, p as Reorder, r as textAreaField, s as NameCompletion, t as exportFailure, u as findingList, v as editTelling, y as sourcesOf } from "./export-failure-DSkOCxmV.mjs";
import { C as message, D as isFinished, O as isGenerating, S as setRatio, T as scrollerOf, _ as roles, b as parts, g as base, h as text, k as sequenceOf, p as numberField, v as buttons, w as __decorate, x as adoptStyles, y as fields } from "./page-t0HZRCOn.mjs";
import { n as writing } from "./failure-message-EgPOdKIr.mjs";
import { a as b, n as A, s as w, t as i$1, u as i } from "./lit-6tICoNAd.mjs";
import { n, r as t, t as r } from "./decorators-DQ48xFsz.mjs";
import { t as usualAnimatic } from "./options-NNpAOi23.mjs";
import { n as explain, t as Follow } from "./follow-Bfk6FUQL.mjs";
import { t as icon } from "./icon-CRm6tOdk.mjs";
import { n as clockRange, o as spokenRange, r as counted } from "./format-C6Ly3yiu.mjs";
import { t as byNewest } from "./summaries-DerpmnzJ.mjs";
import { i as selectField } from "./field-BouhYTPz.mjs";
import { i as timesOfDay, r as shotTypes } from "./shot-BCLx9j5L.mjs";
// web/panel/controllers/board-keys.ts
var BoardKeys = class {
	#host;
	#onKey;
	#board = null;
	constructor(host, onKey) {
		this.#host = host;
		this.#onKey = onKey;
		host.addController(this);
	}
	hostConnected() {
		this.#board = this.#host.closest("ss-board");
		this.#board?.addEventListener("keydown", this.#onKey);
	}
	hostDisconnected() {
		this.#board?.removeEventListener("keydown", this.#onKey);
	}
};
// web/panel/board/in-field.ts
function inField(event) {
	const target = event.target;
	return target instanceof HTMLElement && target.closest("input, textarea, select, [role=menu]") !== null;
}
function onButton(event) {
	return event.target instanceof HTMLElement && event.target.closest("button, a, summary") !== null;
}
var hasModifier = (event) => event.ctrlKey || event.altKey || event.metaKey;
function typedIn({ currentTarget: field }) {
	return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : "";
}
// web/panel/board/show-keys.ts
var KEYS = new Map([
	[" ", { do: "toggle" }],
	["ArrowRight", { do: "next" }],
	["ArrowLeft", { do: "previous" }],
	["Home", { do: "first" }],
	["End", { do: "last" }],
	["c", { do: "captions" }],
	["r", { do: "compare" }]
]);
function showKey(key) {
	if (/^[1-9]$/.test(key)) return {
		do: "go",
		index: Number(key) - 1
	};
	return KEYS.get(key.length === 1 ? key.toLowerCase() : key);
}
// web/panel/board/board-icons.ts
var shapes = {
	camera: w`<rect x="1.5" y="4.5" width="9" height="7" rx="1.2"/><path d="m10.5 7.2 4-2.2v6l-4-2.2"/>`,
	film: w`<rect x="2" y="3" width="12" height="10" rx="1.2"/><path d="M5 3v10M11 3v10M2 6.3h3M2 9.7h3M11 6.3h3M11 9.7h3"/>`,
	loop: w`<path d="M3 7V6a2 2 0 0 1 2-2h7.5M10.5 2l2 2-2 2M13 9v1a2 2 0 0 1-2 2H3.5M5.5 14l-2-2 2-2"/>`
};
var boardIcon = (name) => b`<svg class="ss-i" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shapes[name]}</svg>`;
// web/panel/parts/compare.ts
var next = {
	picture: "beside",
	beside: "rough",
	rough: "picture"
};
var nextCompare = (now) => next[now];
// web/panel/board/slideshow.ts
var SECONDS = {
	min: .5,
	max: 60,
	usual: 3
};
function openShow(count, index) {
	return {
		index: clamp(index, count),
		count,
		playing: false,
		seconds: SECONDS.usual,
		loop: false,
		captions: true,
		compare: "picture",
		since: null
	};
}
function stepShow(show, command) {
	switch (command.do) {
		case "next": return go(show, show.loop ? (show.index + 1) % Math.max(1, show.count) : show.index + 1);
		case "previous": return go(show, show.loop && show.index === 0 ? show.count - 1 : show.index - 1);
		case "first": return go(show, 0);
		case "last": return go(show, show.count - 1);
		case "go": return go(show, command.index);
		case "shown": return show.since === null ? {
			...show,
			since: command.at
		} : show;
		case "time-up": return timeUp(show, command.at);
		case "toggle": return show.playing ? {
			...show,
			playing: false
		} : play(show, command.at);
		case "pause": return show.playing ? {
			...show,
			playing: false
		} : show;
		case "seconds": return setSeconds(show, command.seconds, command.at);
		case "loop":
		case "captions": return {
			...show,
			[command.do]: !show[command.do]
		};
		case "compare": return {
			...show,
			compare: nextCompare(show.compare)
		};
		case "frames": return setFrames(show, command.count, command.index);
	}
}
function dueAt(show) {
	return show.playing && show.since !== null ? show.since + show.seconds * 1e3 : null;
}
function readSeconds(text) {
	const seconds = text.trim() === "" ? NaN : Number(text.replace(",", "."));
	if (!Number.isFinite(seconds)) return null;
	return Math.min(SECONDS.max, Math.max(SECONDS.min, Math.round(seconds * 10) / 10));
}
function go(show, wanted) {
	const index = clamp(wanted, show.count);
	return index === show.index ? show : {
		...show,
		index,
		since: null
	};
}
function play(show, at) {
	if (show.count === 0) return show;
	return show.index === show.count - 1 && !show.loop && show.count > 1 ? {
		...go(show, 0),
		playing: true
	} : {
		...show,
		playing: true,
		since: show.since === null ? null : at
	};
}
function timeUp(show, at) {
	const due = dueAt(show);
	if (due === null || at < due) return show;
	if (show.index < show.count - 1) return go(show, show.index + 1);
	if (!show.loop) return {
		...show,
		playing: false
	};
	return show.count > 1 ? go(show, 0) : {
		...show,
		since: at
	};
}
function setSeconds(show, seconds, at) {
	if (seconds === show.seconds) return show;
	return {
		...show,
		seconds,
		since: show.since === null ? null : at
	};
}
function setFrames(show, count, wanted) {
	const index = clamp(wanted, count);
	if (index === show.index && count === show.count) return show;
	return {
		...show,
		count,
		index,
		playing: show.playing && count > 0
	};
}
var clamp = (index, count) => Math.max(0, Math.min(index, count - 1));
// web/panel/board/board-styles.ts
var boardStyles = i`
  dialog.ss-board {
    position: fixed;
    inset: 12px;
    width: auto;
    max-width: none;
    height: auto;
    max-height: none;
    margin: 0;
    padding: 0;
    overflow: hidden;
    border: 1px solid var(--ss-line);
    border-radius: 16px;
    box-shadow: var(--ss-shadow);
  }
  dialog.ss-board[open] {
    display: flex;
  }
  dialog.ss-board::backdrop {
    background: color-mix(in srgb, var(--base-background, #171718) 40%, rgb(0 0 0 / 0.62));
    opacity: 0.8;
  }
  ss-board {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
    background: var(--ss-bg);
  }
  .ss-board-head {
    display: grid;
    flex: none;
    grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
    align-items: center;
    gap: 16px;
    min-height: 56px;
    padding: 0 12px 0 20px;
    border-bottom: 1px solid var(--ss-line);
  }
  .ss-board-title {
    display: flex;
    align-items: baseline;
    gap: 10px;
    min-width: 0;
    white-space: nowrap;
  }
  .ss-board-title > :is(h2, .ss-hint) {
    flex: 0 1 auto;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .ss-board-title > .ss-hint {
    flex-shrink: 99;
  }
  .ss-board-title > h2 {
    font-size: 16px;
    font-weight: 700;
  }
  .ss-rename {
    align-self: center;
    margin: -4px -6px;
    opacity: 0;
  }
  .ss-board-title:hover > .ss-rename,
  .ss-rename:focus-visible {
    opacity: 1;
  }
  .ss-board-actions {
    display: flex;
    justify-content: flex-end;
    gap: 4px;
  }
  .ss-board-main {
    display: grid;
    flex: 1;
    min-height: 0;
  }
  .ss-board-main > * {
    display: grid;
    min-width: 0;
    min-height: 0;
  }
  .ss-board-empty {
    align-content: center;
    min-height: min(480px, 80%);
  }
  .ss-board-empty > .ss-i {
    width: 24px;
    height: 24px;
  }
  .ss-board-empty > .ss-btn {
    margin-top: 8px;
  }
  .ss-scroll {
    min-width: 0;
    overflow: auto;
    scrollbar-width: thin;
  }
  .ss-tools {
    position: sticky;
    top: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    min-height: 52px;
    padding: 8px 20px;
    border-bottom: 1px solid var(--ss-line);
    background: var(--ss-bg);
  }
  .ss-board .ss-tools > .ss-btn[aria-pressed='true'],
  .ss-board .ss-pills > button[aria-pressed='true'] {
    background: var(--ss-surface-hover);
    color: var(--ss-fg);
    font-weight: 500;
  }
  .ss-run-bar {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 32px;
    font-weight: 500;
    white-space: nowrap;
  }
  .ss-run-bar > progress {
    width: 160px;
  }
  :is(.ss-run-bar, .ss-export) > progress {
    height: 4px;
    border: 0;
    border-radius: 2px;
    overflow: hidden;
    appearance: none;
    background: var(--ss-selected);
  }
  :is(.ss-run-bar, .ss-export) > progress::-webkit-progress-bar {
    background: var(--ss-selected);
  }
  :is(.ss-run-bar, .ss-export) > progress::-webkit-progress-value {
    border-radius: 2px;
    background: var(--ss-accent);
  }
  :is(.ss-run-bar, .ss-export) > progress::-moz-progress-bar {
    background: var(--ss-accent);
  }

  .ss-board .is-waiting .ss-picture {
    opacity: 0.4;
    filter: grayscale(1);
  }
  .ss-board .is-failed .ss-picture {
    opacity: 0.08;
  }
  .ss-failed {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 4px;
    padding: 12px 12px 20%;
    pointer-events: none;
    overflow: hidden;
    border-radius: inherit;
    background: color-mix(in srgb, var(--ss-danger) 14%, transparent);
    box-shadow: inset 0 0 0 1px color-mix(in srgb, var(--ss-danger) 45%, transparent);
    color: var(--ss-danger);
    font-size: 13px;
    line-height: 18px;
    text-align: center;
  }

  @media (pointer: coarse), (max-width: 480px) {
    .ss-board .ss-icon {
      width: 44px;
      height: 44px;
    }
  }
  @media (min-width: 761px) and (max-width: 1000px) {
    .ss-board-title > .ss-hint {
      display: none;
    }
  }
  @media (max-width: 760px) {
    dialog.ss-board {
      inset: 0;
      border: 0;
      border-radius: 0;
    }
    .ss-board-head {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 8px;
      padding: 0 4px 0 16px;
    }
    .ss-board-title {
      display: grid;
      grid-template-columns: minmax(0, auto) auto minmax(0, 1fr);
      gap: 0 10px;
      padding: 8px 0;
    }
    .ss-board-title > .ss-hint,
    .ss-board-title > .ss-input {
      grid-column: 1 / -1;
    }
    .ss-board-title > .ss-hint {
      grid-row: 2;
    }
    .ss-board-title > h2 {
      grid-area: 1 / 1;
    }
    .ss-board-title > .ss-rename {
      grid-area: 1 / 2;
      margin-block: -12px;
      opacity: 1;
    }
    .ss-board-tabs {
      grid-row: 2;
      grid-column: 1 / -1;
      margin: 0 -4px 0 -16px;
      padding: 8px 12px;
      border-top: 1px solid var(--ss-line);
    }
    .ss-board-tabs > button {
      flex: 1;
      justify-content: center;
      padding: 0 4px;
    }
    .ss-board-actions .ss-btn > span {
      position: absolute;
      clip-path: inset(50%);
    }
    .ss-tools {
      padding: 8px 16px;
    }
    .ss-run-bar {
      flex: 1 0 100%;
      flex-wrap: wrap;
      gap: 4px 12px;
    }
    .ss-run-bar > progress {
      flex: 1;
    }
  }
`;
// web/panel/controllers/held.ts
var HELD_MS = 250;
var Held = class {
	#host;
	#timer;
	#held = false;
	constructor(host) {
		this.#host = host;
		host.addController(this);
	}
	hostDisconnected() {
		this.#end();
	}
	press(event, id) {
		if (event.button !== 0 || !event.isPrimary) return;
		this.#held = false;
		this.#timer = setTimeout(() => this.#hold(id), HELD_MS);
		addEventListener("pointerup", this.#end);
		addEventListener("pointercancel", this.#end);
	}
	wasHeld({ detail }) {
		return this.#held && detail > 0;
	}
	#hold(id) {
		this.#held = true;
		this.#show(id);
	}
	#end = () => {
		clearTimeout(this.#timer);
		removeEventListener("pointerup", this.#end);
		removeEventListener("pointercancel", this.#end);
		this.#show(void 0);
	};
	#show(id) {
		if (this.id === id) return;
		this.id = id;
		this.#host.requestUpdate();
	}
};
// web/panel/board/frame-status.ts
var failureLine = (words, view) => view.failure ? explain(words, view.failure).what : words.board.picture.states.failed;
var failedCover = (words, view) => view.state === "failed" ? b`<span class="ss-failed">
        ${icon("fail")}<strong>${words.board.picture.states.failed}</strong>
        <span>${failureLine(words, view)}</span>
      </span>` : A;
function stateLine(words, { state, ratio }) {
	const { picture } = words.board;
	if (state === "drawn" || state === "failed") return "";
	return state === "running" && ratio !== void 0 ? picture.drawing(ratio) : picture.states[state];
}
// web/panel/board/grid-move.ts
function moveInGrid(index, key, columns, count) {
	const to = target(index, key, columns, count);
	return to === void 0 || to < 0 || to >= count || to === index ? void 0 : to;
}
function target(index, key, columns, count) {
	switch (key) {
		case "ArrowRight": return index + 1;
		case "ArrowLeft": return index - 1;
		case "ArrowDown": return down(index, columns, count);
		case "ArrowUp": return index - columns;
		case "Home": return 0;
		case "End": return count - 1;
		default: return;
	}
}
function down(index, columns, count) {
	const rowOf = (at) => Math.floor(at / columns);
	const below = index + columns;
	return below >= count && rowOf(index) < rowOf(count - 1) ? count - 1 : below;
}
function countColumns(template) {
	return Math.max(1, template.split(" ").filter((track) => track.endsWith("px")).length);
}
// web/panel/board/run-bar.ts
function runBar(words, { progress }) {
	if (!progress || progress.current === null) return A;
	const { total, done, failed, current, remaining } = progress;
	const left = remaining ? words.run.left(clockRange(remaining.lowMs, remaining.highMs)) : words.run.leftUnknown;
	return b`<div class="ss-run-bar">
    <span role="status">${words.run.frameOf(current, total)}</span>
    <progress
      aria-label=${words.run.progress}
      aria-valuetext=${words.run.progressText(done, total, failed)}
      max=${total}
      value=${done + failed}
    ></progress>
    <span class="ss-hint">${left}</span>
  </div>`;
}
// web/panel/board/board-grid.ts
var BoardGrid = class BoardGrid extends i$1 {
	constructor(..._args) {
		super(..._args);
		this.views = [];
		this.onlyFailed = false;
		this.roughs = false;
		this.#held = new Held(this);
		this.keys = new BoardKeys(this, (event) => this.#onBoardKey(event));
		this.#toggleRoughs = () => this.roughs = !this.roughs;
		this.#onKey = (event) => {
			if (hasModifier(event)) return;
			const cells = [...this.querySelectorAll("button[data-frame]")];
			const at = cells.findIndex((cell) => cell === document.activeElement);
			const list = this.querySelector(".ss-grid");
			if (at < 0 || !list) return;
			const columns = countColumns(getComputedStyle(list).gridTemplateColumns);
			const cell = cells[moveInGrid(at, event.key, columns, cells.length) ?? -1];
			if (!cell) return;
			event.preventDefault();
			this.frame = cell.dataset["frame"];
			cell.focus();
		};
	}
	#held;
	createRenderRoot() {
		return this;
	}
	render() {
		const { failed } = countFrames(this.views);
		const shown = this.onlyFailed && failed > 0 ? this.views.filter((view) => view.state === "failed") : this.views;
		const stop = shown.some(({ frame }) => frame.id === this.frame) ? this.frame : shown[0]?.frame.id;
		return b`<div class="ss-scroll">
      ${this.#renderBar(failed)}
      <ol class="ss-grid" aria-label=${this.words.board.grid.frames} @keydown=${this.#onKey}>
        ${c(shown, ({ frame }) => frame.id, (view) => this.#renderCell(view, view.frame.id === stop))}
      </ol>
    </div>`;
	}
	#renderBar(failed) {
		const running = runBar(this.words, this.services.studio);
		if (failed === 0 && running === A && !this.#compares) return A;
		return b`<div class="ss-tools">
      ${failed > 0 ? this.#renderFilter(failed) : A} ${this.#compares ? this.#renderCompare() : A}
      <span class="ss-grow"></span>
      ${running} ${failed > 0 && running === A ? this.#renderRetryAll() : A}
    </div>`;
	}
	get #compares() {
		return this.views.some(({ picture }) => picture !== void 0);
	}
	#renderCompare() {
		const { grid } = this.words.board;
		return b`<button
        type="button"
        class="ss-btn ss-btn-ghost"
        aria-pressed=${this.roughs ? "true" : "false"}
        title="${grid.roughs} (R)"
        @click=${this.#toggleRoughs}
      >
        ${compareIcon()}<span>${grid.roughs}</span>
      </button>
      ${this.roughs ? A : b`<span class="ss-hint">${grid.holdHint}</span>`}`;
	}
	#toggleRoughs;
	#renderFilter(failed) {
		const { grid } = this.words.board;
		const pill = (name, count, only) => b`<button
        type="button"
        aria-pressed=${this.onlyFailed === only ? "true" : "false"}
        @click=${() => this.onlyFailed = only}
      >
        ${name} <span class="ss-count">${count}</span>
      </button>`;
		return b`<div class="ss-pills" role="group" aria-label=${grid.show}>
      ${pill(grid.all, this.views.length, false)}${pill(grid.failed, failed, true)}
    </div>`;
	}
	#renderRetryAll() {
		return b`<button type="button" class="ss-btn" @click=${() => this.services.studio.retryFailed()}>
      ${icon("retry")}<span>${this.words.board.grid.retryFailed}</span>
    </button>`;
	}
	#renderCell(view, stop) {
		const { frameNumber, description, id } = view.frame;
		const { grid } = this.words.board;
		const failed = view.state === "failed";
		return b`<li class="ss-cell is-${view.state}" aria-label=${grid.frameName(frameNumber, failed)}>
      <div class="ss-cell-picture">
        <button
          type="button"
          class="ss-thumb"
          data-frame=${id}
          tabindex=${stop ? 0 : -1}
          @pointerdown=${(event) => view.picture && this.#held.press(event, id)}
          @contextmenu=${(event) => this.#held.id === id && event.preventDefault()}
          @click=${(event) => this.#held.wasHeld(event) || this.#open(id)}
        >
          <span class="ss-sr">${grid.openFrame(frameNumber, failed)}</span>
          ${this.#renderPicture(view)}
          ${view.state === "running" ? b`<span class="ss-drawn" style="inline-size:${(view.ratio ?? 0) * 100}%"></span>` : A}
        </button>
        ${failedCover(this.words, view)} ${failed ? this.#renderRetry(view) : A}
      </div>
      <div class="ss-cell-text">
        <strong>${frameNumber}</strong>
        <p>${description}</p>
        ${this.#renderMeta(view)}
      </div>
    </li>`;
	}
	#renderPicture(view) {
		return b`<ss-frame-picture
      aria-hidden="true"
      quiet
      .services=${this.services}
      .words=${this.words}
      .sequence=${this.sequence}
      .view=${view}
      .compare=${view.picture && (this.roughs || this.#held.id === view.frame.id) ? "rough" : "picture"}
    ></ss-frame-picture>`;
	}
	#renderRetry({ frame }) {
		const { picture } = this.words.board;
		return b`<button
      type="button"
      class="ss-btn ss-btn-small ss-retry"
      aria-label=${picture.retryFrame(frame.frameNumber)}
      @click=${() => this.services.studio.retryFrame(frame.id)}
    >
      ${icon("retry")}<span>${picture.retry}</span>
    </button>`;
	}
	#renderMeta(view) {
		const { shot, takes } = view.frame;
		const state = stateLine(this.words, view);
		return b`<div class="ss-cell-meta">
      <span>${this.words.common.shotTypes[shot.size]}</span>
      ${castChips(shot, this.sequence.bible.cast)}
      ${state ? b`<span class="ss-end ss-state">${state}</span>` : A}
      ${takes.length > 1 && !state ? b`<span class="ss-end">${this.words.board.grid.takes(takes.length)}</span>` : A}
    </div>`;
	}
	#open(frame) {
		this.dispatchEvent(new CustomEvent("ss-open-frame", { detail: frame }));
	}
	#onBoardKey(event) {
		if (!["r", "R"].includes(event.key) || !this.#compares || hasModifier(event) || inField(event)) return;
		event.preventDefault();
		this.#toggleRoughs();
	}
	#onKey;
};
__decorate([n({ attribute: false })], BoardGrid.prototype, "services", void 0);
__decorate([n({ attribute: false })], BoardGrid.prototype, "words", void 0);
__decorate([n({ attribute: false })], BoardGrid.prototype, "sequence", void 0);
__decorate([n({ attribute: false })], BoardGrid.prototype, "views", void 0);
__decorate([n({ attribute: false })], BoardGrid.prototype, "frame", void 0);
__decorate([r()], BoardGrid.prototype, "onlyFailed", void 0);
__decorate([r()], BoardGrid.prototype, "roughs", void 0);
BoardGrid = __decorate([t("ss-board-grid")], BoardGrid);
// web/panel/board/board-tabs.ts
var boardTabs = [
	"review",
	"slideshow",
	"grid",
	"library"
];
// web/panel/board/board-head.ts
var BoardHead = class BoardHead extends i$1 {
	constructor(..._args) {
		super(..._args);
		this.heading = "";
		this.hint = "";
		this.renames = false;
		this.offersNewStory = false;
		this.full = false;
		this.exports = [];
		this.renaming = false;
		this.#onTabKey = (event) => {
			const at = boardTabs.indexOf(this.tab);
			const to = {
				ArrowRight: at + 1,
				ArrowLeft: at - 1,
				Home: 0,
				End: -1
			}[event.key];
			const tab = to === void 0 ? void 0 : boardTabs.at(to % boardTabs.length);
			if (!tab) return;
			event.preventDefault();
			event.stopPropagation();
			this.#turnTo(tab);
		};
		this.#rename = () => {
			this.renaming = true;
			this.updateComplete.then(() => this.querySelector(".ss-board-title input")?.select());
		};
		this.#renamed = (event) => {
			if (!this.renaming) return;
			this.renaming = false;
			const title = typedIn(event).trim();
			if (title !== "" && title !== this.heading) this.dispatchEvent(new CustomEvent("ss-title", { detail: title }));
		};
		this.#onTitleKey = (event) => {
			if (event.key !== "Enter" && event.key !== "Escape") return;
			event.preventDefault();
			event.stopPropagation();
			if (event.key === "Enter") this.#renamed(event);
			this.renaming = false;
			this.updateComplete.then(() => this.querySelector(".ss-rename")?.focus());
		};
	}
	createRenderRoot() {
		return this;
	}
	focusTab() {
		this.querySelector("[role=tab][aria-selected=true]")?.focus({ preventScroll: true });
	}
	updated(changed) {
		if (changed.has("tab") && this.querySelector("[role=tab]:focus")) this.focusTab();
	}
	render() {
		return b`<header class="ss-board-head">
      <div class="ss-board-title">${this.renaming ? this.#renderField() : this.#renderTitle()}</div>
      <div
        class="ss-pills ss-board-tabs"
        role="tablist"
        aria-label=${this.words.board.tablist}
        @keydown=${this.#onTabKey}
      >
        ${boardTabs.map((tab) => this.#renderTab(tab))}
      </div>
      <div class="ss-board-actions">${this.#renderActions()}</div>
    </header>`;
	}
	#renderTitle() {
		const { editTitle } = this.words.board;
		return b`<h2>${this.heading}</h2>
      <span class="ss-hint">${this.hint}</span>
      ${this.renames ? b`<button
              type="button"
              class="ss-icon ss-icon-small ss-rename"
              aria-label=${editTitle}
              title=${editTitle}
              @click=${this.#rename}
            >
              ${icon("pen")}
            </button>` : A}`;
	}
	#renderField() {
		return b`<input
      class="ss-input"
      type="text"
      aria-label=${this.words.board.title}
      maxlength="120"
      .value=${this.heading}
      @keydown=${this.#onTitleKey}
      @blur=${this.#renamed}
    />`;
	}
	#renderTab(tab) {
		const selected = tab === this.tab;
		return b`<button
      type="button"
      role="tab"
      id="ss-board-tab-${tab}"
      aria-selected=${selected ? "true" : "false"}
      aria-controls="ss-board-panel"
      tabindex=${selected ? 0 : -1}
      @click=${() => this.#turnTo(tab)}
    >
      ${this.words.board.tabs[tab]}
    </button>`;
	}
	#renderActions() {
		const { board } = this.words;
		const full = this.full ? board.leaveFullScreen : board.fullScreen;
		return b`${this.offersNewStory ? b`<button type="button" class="ss-btn" @click=${() => this.#raise("ss-new-story")}>
              ${icon("plus")}<span>${board.newStory}</span>
            </button>` : A}
      ${this.exports.length > 0 ? this.#renderExports() : A}
      <button
        type="button"
        class="ss-icon"
        aria-label=${full}
        title="${full} (F)"
        @click=${() => this.#raise("ss-full")}
      >
        ${icon("fullscreen")}
      </button>
      <button
        type="button"
        class="ss-icon"
        aria-label=${board.close}
        title="${board.close} (Esc)"
        @click=${() => this.#raise("ss-close")}
      >
        ${icon("close")}
      </button>`;
	}
	#renderExports() {
		const { exports } = this.words;
		return b`<ss-menu
      iconName="export"
      .label=${exports.export}
      .text=${exports.export}
      .items=${this.exports}
    ></ss-menu>`;
	}
	#raise(type) {
		this.dispatchEvent(new Event(type));
	}
	#turnTo(tab) {
		this.dispatchEvent(new CustomEvent("ss-tab", { detail: tab }));
	}
	#onTabKey;
	#rename;
	#renamed;
	#onTitleKey;
};
__decorate([n({ attribute: false })], BoardHead.prototype, "words", void 0);
__decorate([n({ attribute: false })], BoardHead.prototype, "tab", void 0);
__decorate([n({ attribute: false })], BoardHead.prototype, "heading", void 0);
__decorate([n({ attribute: false })], BoardHead.prototype, "hint", void 0);
__decorate([n({ attribute: false })], BoardHead.prototype, "renames", void 0);
__decorate([n({ attribute: false })], BoardHead.prototype, "offersNewStory", void 0);
__decorate([n({ attribute: false })], BoardHead.prototype, "full", void 0);
__decorate([n({ attribute: false })], BoardHead.prototype, "exports", void 0);
__decorate([r()], BoardHead.prototype, "renaming", void 0);
BoardHead = __decorate([t("ss-board-head")], BoardHead);
// web/panel/board/brought.ts
var Brought = class {
	#host;
	constructor(host) {
		this.reading = false;
		this.#host = host;
	}
	async read(files) {
		if (this.reading) return void 0;
		this.#become(true, void 0);
		const read = await this.#host.services.library.readShared(files);
		this.#become(false, read.ok ? read.value : void 0);
		return read.ok ? void 0 : read.failure;
	}
	putAway() {
		this.#become(false, void 0);
	}
	#become(reading, shared) {
		this.reading = reading;
		this.shared = shared;
		this.#host.requestUpdate();
	}
};
// web/panel/board/import-summary.ts
var MOST_SHOWN = 20;
var ImportSummary = class ImportSummary extends i$1 {
	constructor(..._args) {
		super(..._args);
		this.comparing = true;
		this.folded = true;
		this.cut = false;
		this.#resized = new ResizeObserver(() => this.#measure());
		this.#onKey = (event) => {
			if (event.key !== "Escape") return;
			event.preventDefault();
			event.stopPropagation();
			this.#raise("ss-cancel");
		};
	}
	#resized;
	createRenderRoot() {
		return this;
	}
	connectedCallback() {
		super.connectedCallback();
		this.addEventListener("keydown", this.#onKey);
		this.#compare();
	}
	firstUpdated() {
		this.querySelector("h3")?.focus();
		const story = this.#story;
		if (story) this.#resized.observe(story);
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		this.#resized.disconnect();
	}
	get #story() {
		return this.querySelector(".ss-import-story");
	}
	#measure() {
		const story = this.#story;
		if (story && this.folded) this.cut = story.scrollHeight > story.clientHeight;
	}
	async #compare() {
		const compared = await this.services.library.compare(this.shared);
		this.compared = compared.ok ? compared.value : void 0;
		this.comparing = false;
	}
	render() {
		const { import: words } = this.words;
		const summary = this.compared ?? this.shared.summary;
		return b`<section class="ss-import" aria-labelledby="ss-import-head">
      <h3 id="ss-import-head" class="ss-big" tabindex="-1">${words.head}</h3>
      <p class="ss-hint">${words.nothingYet}</p>
      <h4>${summary.title || words.untitled}</h4>
      ${this.#renderStory(summary.story)} ${this.#renderFacts(summary)} ${this.#renderTroubles(summary)}
      ${this.#renderFoot()}
    </section>`;
	}
	#renderStory(story) {
		const { import: words } = this.words;
		const { folded, cut } = this;
		return b`<p class="ss-import-story ${`${folded ? "is-folded" : ""} ${folded && cut ? "is-cut" : ""}`}" id="ss-import-story">${story || words.noStory}</p>
      ${cut ? b`<button
              type="button"
              class="ss-link"
              aria-expanded=${folded ? "false" : "true"}
              aria-controls="ss-import-story"
              @click=${() => this.folded = !folded}
            >
              ${folded ? words.wholeStory : words.lessStory}
            </button>` : A}`;
	}
	#renderFacts(summary) {
		const { import: words, common } = this.words;
		const { engine, guide, size } = summary;
		return b`<dl class="ss-import-facts">
      ${fact(words.frames, words.framesOf(summary.frames, summary.takes))}
      ${fact(words.cast, summary.cast.slice(0, MOST_SHOWN).join(", "))}
      ${fact(words.places, summary.places.slice(0, MOST_SHOWN).join(", "))}
      ${fact(words.family, common.families[summary.family])}
      ${fact(words.size, `${size.width} × ${size.height}`)}
      ${fact(words.engine, words.engines[engine.kind](engine.name))}
      ${fact(words.guide, guide === void 0 ? "" : words.guided(guide))}
    </dl>`;
	}
	#renderTroubles(summary) {
		const { import: words } = this.words;
		return b`${this.#renderCompared()}
    ${this.#renderList(words.models, summary.models, (model) => this.#renderModel(model))}
    ${this.#renderList(words.foreign, summary.foreign ?? [], ({ node, pack }) => b`<b>${node}</b> ${pack === void 0 ? bad(words.notHere) : quiet(words.fromPack(pack))}`, words.foreignHint)}
    ${this.#renderList(words.faults, summary.faults, (fault) => bad(words.fault(fault)))}
    ${this.#renderList(words.links, summary.links, ({ url, at }) => b`<span class="ss-code">${url}</span> ${quiet(words.at(at))}`, words.linksHint)}
    ${this.#renderList(words.removed, summary.removed, ({ what, at }) => b`<b>${words.at(at)}</b> ${quiet(words.removedWhy(what))}`)}
    ${this.#renderList(words.warnings, summary.warnings, (warning) => b`${warning}`)}`;
	}
	#renderCompared() {
		const { import: words } = this.words;
		if (this.comparing) return b`<p class="ss-hint" role="status">${words.comparing}</p>`;
		return this.compared ? A : message({
			tone: "warn",
			what: words.notCompared
		});
	}
	#renderModel({ file, folder, here }) {
		const { import: words } = this.words;
		const missing = folder === void 0 ? words.missing : words.missingIn(folder);
		return b`<b>${file}</b> ${here === void 0 ? A : here ? quiet(words.here) : bad(missing)}`;
	}
	#renderList(head, all, one, hint) {
		if (all.length === 0) return A;
		const more = all.length - MOST_SHOWN;
		return b`<h4>${head}</h4>
      ${hint ? b`<p class="ss-hint">${hint}</p>` : A}
      <ul>
        ${all.slice(0, MOST_SHOWN).map((entry) => b`<li>${one(entry)}</li>`)}
        ${more > 0 ? b`<li>${this.words.import.more(more)}</li>` : A}
      </ul>`;
	}
	#renderFoot() {
		const { import: words } = this.words;
		const { own } = this.shared;
		return b`<div class="ss-import-foot">
      ${own ? b`<p>${words.ownHere(own.title || own.id)}</p>` : A}
      <div class="ss-row">
        ${own ? this.#renderButton(words.openOwn, "ss-open-own", "ss-btn-primary") : A}
        ${this.#renderButton(words.open, "ss-use", own ? "" : "ss-btn-primary")}
        ${this.#renderButton(words.cancel, "ss-cancel", "")}
      </div>
    </div>`;
	}
	#renderButton(label, raises, rank) {
		return b`<button type="button" class="ss-btn ${rank}" @click=${() => this.#raise(raises)}>
      ${label}
    </button>`;
	}
	#raise(type) {
		this.dispatchEvent(new Event(type));
	}
	#onKey;
};
__decorate([n({ attribute: false })], ImportSummary.prototype, "services", void 0);
__decorate([n({ attribute: false })], ImportSummary.prototype, "words", void 0);
__decorate([n({ attribute: false })], ImportSummary.prototype, "shared", void 0);
__decorate([r()], ImportSummary.prototype, "compared", void 0);
__decorate([r()], ImportSummary.prototype, "comparing", void 0);
__decorate([r()], ImportSummary.prototype, "folded", void 0);
__decorate([r()], ImportSummary.prototype, "cut", void 0);
ImportSummary = __decorate([t("ss-import-summary")], ImportSummary);
var fact = (name, value) => value === "" ? A : b`<dt>${name}</dt>
        <dd>${value}</dd>`;
var quiet = (text) => b`<span class="ss-import-quiet">${text}</span>`;
var bad = (text) => b`<span class="ss-is-bad">${icon("alert")}${text}</span>`;
// web/panel/board/dates.ts
function dateLine(iso, now, locale, words) {
	const date = new Date(iso);
	const days = dayNumber(now) - dayNumber(date);
	const time = new Intl.DateTimeFormat(locale, {
		hour: "2-digit",
		minute: "2-digit"
	}).format(date);
	if (days === 0) return `${words.today}, ${time}`;
	if (days === 1) return `${words.yesterday}, ${time}`;
	const year = date.getFullYear() === now.getFullYear() ? {} : { year: "numeric" };
	return new Intl.DateTimeFormat(locale, {
		day: "numeric",
		month: "short",
		...year
	}).format(date);
}
var dayNumber = (date) => Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 864e5);
// web/panel/board/library-list.ts
var libraryFilters = [
	"all",
	"complete",
	"unfinished",
	"drafts",
	"broken"
];
var librarySorts = [
	"newest",
	"title",
	"frames"
];
var isBroken = (summary) => "broken" in summary;
function kindOf(summary) {
	if (isBroken(summary)) return "broken";
	if (summary.frameCount > 0 && summary.done === summary.frameCount) return "complete";
	return summary.done > 0 || summary.failed > 0 || summary.status === "generating" ? "unfinished" : "drafts";
}
function choose(summaries, { query, filter, sort }) {
	const wanted = query.trim().toLocaleLowerCase();
	return summaries.filter((summary) => filter === "all" || kindOf(summary) === filter).filter((summary) => wanted === "" || nameOf(summary).toLocaleLowerCase().includes(wanted)).sort((a, b) => order(a, b, sort));
}
function countKinds(summaries) {
	const counts = {
		all: summaries.length,
		complete: 0,
		unfinished: 0,
		drafts: 0,
		broken: 0
	};
	for (const summary of summaries) counts[kindOf(summary)]++;
	return counts;
}
var nameOf = (summary) => isBroken(summary) ? summary.id : summary.title || summary.id;
var alphabet = new Intl.Collator();
function order(a, b, sort) {
	if (isBroken(a) || isBroken(b) || sort === "newest") return byNewest(a, b);
	return sort === "title" ? alphabet.compare(a.title, b.title) : b.frameCount - a.frameCount || byNewest(a, b);
}
// web/panel/board/library-entry.ts
var LibraryEntry = class LibraryEntry extends i$1 {
	constructor(..._args) {
		super(..._args);
		this.drawing = false;
		this.opening = false;
		this.still = true;
		this.asking = false;
		this.pictureGone = false;
		this.#wasStill = false;
		this.#delete = () => {
			this.asking = false;
			this.dispatchEvent(new Event("ss-delete"));
		};
		this.#onKey = (event) => {
			if (event.key !== "Escape") return;
			event.preventDefault();
			event.stopPropagation();
			this.#ask(false);
		};
	}
	#wasStill;
	createRenderRoot() {
		return this;
	}
	willUpdate(changed) {
		this.#wasStill ||= this.still;
		if (changed.has("summary")) this.pictureGone = false;
	}
	render() {
		const { summary } = this;
		return isBroken(summary) ? this.#renderBroken(summary) : this.#renderListed(summary);
	}
	#renderListed(summary) {
		const { library } = this.words.board;
		const tone = summary.failed > 0 ? "ss-is-bad" : summary.status === "cancelled" ? "ss-is-warn" : "";
		return b`${this.#renderPicture(summary)}
      <div class="ss-entry-head">
        <h3>
          <button
            type="button"
            class="ss-entry-open"
            @click=${() => this.dispatchEvent(new Event("ss-open"))}
          >
            ${nameOf(summary)}
          </button>
        </h3>
        ${this.#renderDelete()}
      </div>
      ${this.asking ? this.#renderAsk(this.drawing ? library.busyDelete : library.deleteAsk(summary.frameCount)) : b`<div class="ss-between ss-hint">
              <span class=${tone}>${this.opening ? library.opening : library.status(summary)}</span>
              <time datetime=${summary.updatedAt}>${this.#date(summary.updatedAt)}</time>
            </div>`}`;
	}
	#renderPicture({ id, thumbnail, revision, frameCount }) {
		const { library } = this.words.board;
		const shows = thumbnail !== null && !this.pictureGone && this.#wasStill;
		return b`<span class="ss-thumb">
      ${shows ? b`<img
              src=${this.services.library.thumbnailUrl(id, thumbnail, String(revision))}
              alt=""
              loading="lazy"
              decoding="async"
              @error=${() => this.pictureGone = true}
            />` : b`<span class="ss-entry-blank">${icon("image")}<span>${library.noPicture}</span></span>`}
      <span class="ss-plate">${library.frames(frameCount)}</span>
    </span>`;
	}
	#renderBroken({ id, message }) {
		const { library } = this.words.board;
		return b`<div
        class="ss-thumb ss-entry-broken"
        tabindex="0"
        role="group"
        aria-label=${library.unreadable}
      >
        <p class="ss-is-bad">${icon("alert")} ${library.unreadable}</p>
        <p>${message}</p>
        <p>${library.unreadableSafe(id)}</p>
      </div>
      <div class="ss-entry-head">
        <h3 class="ss-entry-name">${id}</h3>
        ${this.#renderDelete()}
      </div>
      ${this.asking ? this.#renderAsk(library.deleteAskUnreadable) : b`<button
              type="button"
              class="ss-link ss-entry-rebuild"
              @click=${() => this.dispatchEvent(new Event("ss-rebuild"))}
            >
              ${this.opening ? library.opening : library.rebuild}
            </button>`}`;
	}
	#renderDelete() {
		return b`<button
      type="button"
      class="ss-icon ss-icon-small"
      aria-label=${this.words.board.library.delete(nameOf(this.summary))}
      title=${this.words.board.library.deleteNow}
      aria-expanded=${this.asking ? "true" : "false"}
      @click=${() => this.#ask(!this.asking)}
    >
      ${icon("trash")}
    </button>`;
	}
	#renderAsk(question) {
		const { library } = this.words.board;
		return b`<div class="ss-ask" role="group" aria-label=${question} @keydown=${this.#onKey}>
      <p>${question}</p>
      <div class="ss-row">
        <button type="button" class="ss-btn ss-btn-small" @click=${() => this.#ask(false)}>
          ${library.keep}
        </button>
        ${this.drawing ? A : b`<button type="button" class="ss-btn ss-btn-small ss-is-bad" @click=${this.#delete}>
                ${library.deleteNow}
              </button>`}
      </div>
    </div>`;
	}
	#ask(asking) {
		this.asking = asking;
		this.updateComplete.then(() => this.querySelector(asking ? ".ss-ask button" : ".ss-entry-head .ss-icon")?.focus());
	}
	#delete;
	#onKey;
	#date(iso) {
		return dateLine(iso, new Date(this.services.studio.now()), this.services.host.locale(), this.words.board.library);
	}
};
__decorate([n({ attribute: false })], LibraryEntry.prototype, "services", void 0);
__decorate([n({ attribute: false })], LibraryEntry.prototype, "words", void 0);
__decorate([n({ attribute: false })], LibraryEntry.prototype, "summary", void 0);
__decorate([n({ attribute: false })], LibraryEntry.prototype, "drawing", void 0);
__decorate([n({ attribute: false })], LibraryEntry.prototype, "opening", void 0);
__decorate([n({ attribute: false })], LibraryEntry.prototype, "still", void 0);
__decorate([r()], LibraryEntry.prototype, "asking", void 0);
__decorate([r()], LibraryEntry.prototype, "pictureGone", void 0);
LibraryEntry = __decorate([t("ss-library-entry")], LibraryEntry);
// web/panel/board/library-window.ts
var LEAST_WIDTH = 264;
var GAP = {
	row: 24,
	column: 20
};
var BEYOND = 400;
var REST = 100;
var LibraryWindow = class {
	#host;
	#resizes;
	#scroller;
	#cellHeight;
	#rows;
	#top;
	#resting;
	constructor(host) {
		this.isFlying = false;
		this.columns = 1;
		this.cellWidth = 0;
		this.#resizes = new ResizeObserver(() => this.#look());
		this.#cellHeight = 0;
		this.#rows = [0, 0];
		this.#top = 0;
		this.#onScroll = () => {
			const top = this.#scroller?.scrollTop ?? 0;
			const flies = Math.abs(top - this.#top) > this.#rowHeight;
			this.#top = top;
			if (flies) this.#fly();
			this.#look();
		};
		this.#host = host;
		host.addController(this);
	}
	hostConnected() {
		this.#scroller = scrollerOf(this.#host);
		this.#scroller.addEventListener("scroll", this.#onScroll, { passive: true });
		this.#resizes.observe(this.#host);
		this.#resizes.observe(this.#scroller);
	}
	hostDisconnected() {
		this.#scroller?.removeEventListener("scroll", this.#onScroll);
		this.#resizes.disconnect();
		clearTimeout(this.#resting);
	}
	hostUpdated() {
		this.#look();
	}
	cells(count, held) {
		const [first, last] = this.#rows.map((row) => Math.min(count, row * this.columns));
		const cells = Array.from({ length: (last ?? 0) - (first ?? 0) }, (_, index) => (first ?? 0) + index);
		if (held === void 0 || held >= count || cells.includes(held)) return cells;
		return [...cells, held].sort((a, b) => a - b);
	}
	place(cell) {
		return {
			x: cell % this.columns * (this.cellWidth + GAP.column),
			y: Math.floor(cell / this.columns) * this.#rowHeight
		};
	}
	height(count) {
		return Math.max(0, Math.ceil(count / this.columns) * this.#rowHeight - GAP.row);
	}
	get #rowHeight() {
		return (this.#cellHeight || this.cellWidth * 9 / 16 + 60) + GAP.row;
	}
	#onScroll;
	#fly() {
		this.isFlying = true;
		clearTimeout(this.#resting);
		this.#resting = setTimeout(() => {
			this.isFlying = false;
			this.#host.requestUpdate();
		}, REST);
	}
	#look() {
		const list = this.#host.firstElementChild;
		const scroller = this.#scroller;
		if (!list || !scroller || list.clientWidth === 0) return;
		const before = this.#state();
		this.columns = Math.max(1, Math.floor((list.clientWidth + GAP.column) / (LEAST_WIDTH + GAP.column)));
		this.cellWidth = (list.clientWidth - GAP.column * (this.columns - 1)) / this.columns;
		const cell = list.querySelector(":scope > :not(:has(.ss-ask))");
		this.#cellHeight = cell?.offsetHeight || this.#cellHeight;
		const top = scroller.getBoundingClientRect().top - list.getBoundingClientRect().top;
		this.#rows = [Math.max(0, Math.floor((top - BEYOND) / this.#rowHeight)), Math.max(0, Math.ceil((top + scroller.clientHeight + BEYOND) / this.#rowHeight))];
		if (this.#state() !== before) this.#host.requestUpdate();
	}
	#state() {
		return [
			this.columns,
			this.cellWidth,
			this.#cellHeight,
			...this.#rows
		].join(" ");
	}
};
// web/panel/board/library-grid.ts
var LibraryGrid = class LibraryGrid extends i$1 {
	constructor(..._args) {
		super(..._args);
		this.shown = [];
		this.window = new LibraryWindow(this);
		this.#onFocus = (event) => {
			this.held = entryOf(event)?.dataset["id"];
		};
		this.#onKey = (event) => {
			const at = this.shown.findIndex(({ id }) => id === this.held);
			if (at < 0 || hasModifier(event) || inField(event)) return;
			const to = moveInGrid(at, event.key, this.window.columns, this.shown.length);
			if (to === void 0) return;
			event.preventDefault();
			this.#focusEntry(to);
		};
	}
	createRenderRoot() {
		return this;
	}
	render() {
		const { shown } = this;
		const held = this.held === void 0 ? -1 : shown.findIndex(({ id }) => id === this.held);
		const cells = this.window.cells(shown.length, held < 0 ? void 0 : held);
		return b`<ul
      class="ss-library"
      aria-label=${this.words.board.library.sequences}
      style="height: ${this.window.height(shown.length)}px"
      @keydown=${this.#onKey}
      @focusin=${this.#onFocus}
      @focusout=${() => this.held = void 0}
    >
      ${c(cells.flatMap((index) => shown[index] ?? []), ({ id }) => id, (summary, index) => this.#renderEntry(summary, cells[index] ?? 0))}
    </ul>`;
	}
	#renderEntry(summary, index) {
		const { x, y } = this.window.place(index);
		return b`<li
      class="ss-entry"
      data-id=${summary.id}
      aria-label=${isBroken(summary) ? A : nameOf(summary)}
      aria-setsize=${this.shown.length}
      aria-posinset=${index + 1}
      style="translate: ${x}px ${y}px; width: ${this.window.cellWidth}px"
    >
      <ss-library-entry
        .services=${this.services}
        .words=${this.words}
        .summary=${summary}
        .drawing=${summary.id === this.drawing}
        .opening=${summary.id === this.opening}
        .still=${!this.window.isFlying}
        @ss-open=${() => this.#raise("ss-open", summary.id)}
        @ss-delete=${() => this.#raise("ss-delete", summary.id)}
        @ss-rebuild=${() => this.#raise("ss-rebuild", summary.id)}
      ></ss-library-entry>
    </li>`;
	}
	#raise(type, id) {
		this.dispatchEvent(new CustomEvent(type, { detail: id }));
	}
	#onFocus;
	#onKey;
	async #focusEntry(index) {
		const id = this.shown[index]?.id;
		this.held = id;
		await this.updateComplete;
		const entry = [...this.querySelectorAll(".ss-entry")].find(({ dataset }) => dataset["id"] === id);
		await entry?.querySelector("ss-library-entry")?.updateComplete;
		entry?.querySelector("button")?.focus();
	}
};
__decorate([n({ attribute: false })], LibraryGrid.prototype, "services", void 0);
__decorate([n({ attribute: false })], LibraryGrid.prototype, "words", void 0);
__decorate([n({ attribute: false })], LibraryGrid.prototype, "shown", void 0);
__decorate([n({ attribute: false })], LibraryGrid.prototype, "drawing", void 0);
__decorate([n({ attribute: false })], LibraryGrid.prototype, "opening", void 0);
__decorate([r()], LibraryGrid.prototype, "held", void 0);
LibraryGrid = __decorate([t("ss-library-grid")], LibraryGrid);
var entryOf = ({ target }) => target instanceof Element ? target.closest(".ss-entry") : null;
// web/panel/board/library-notes.ts
function libraryTrouble(words, failure, actions) {
	const details = failure.detail ? {
		label: words.common.details,
		text: failure.detail
	} : void 0;
	const note = message({
		tone: "bad",
		...explain(words, failure),
		details,
		...actions && { actions }
	});
	return b`<div class="ss-library-note">${note}</div>`;
}
var busyNote = (words) => b`<div class="ss-library-note">${message({
	tone: "warn",
	what: words.board.library.busyOpen
})}</div>`;
function emptyLibrary(words, openFile) {
	const { what, next } = words.board.library.empty;
	return b`<div class="ss-empty ss-board-empty">
    ${icon("library")}
    <p class="ss-big">${what}</p>
    <p>${next}</p>
    ${openFile}
  </div>`;
}
function nothingFound(words, showAll) {
	const { what, next, all } = words.board.library.nothingFound;
	return b`<div class="ss-empty ss-board-empty" role="status">
    ${icon("search")}
    <p class="ss-big">${what}</p>
    <p>${next}</p>
    <button type="button" class="ss-btn" @click=${showAll}>${all}</button>
  </div>`;
}
// web/panel/board/library-tools.ts
function libraryTools(words, all, { query, filter, sort }, choose) {
	const { library } = words.board;
	return b`<label class="ss-find">
      ${icon("search")}
      <input
        class="ss-input"
        type="text"
        aria-label=${library.search}
        placeholder="${library.searchHint} ( / )"
        autocomplete="off"
        .value=${query}
        @input=${(event) => choose({ query: typedIn(event) })}
      />
    </label>
    ${filters(words, all, filter, choose)}
    <span class="ss-grow"></span>
    ${selectField({
		label: library.sort,
		hideLabel: true,
		value: sort,
		options: librarySorts.map((value) => ({
			value,
			label: library.sorts[value]
		})),
		onChange: (chosen) => choose({ sort: librarySorts.find((one) => one === chosen) ?? "newest" })
	})}`;
}
function filters(words, all, chosen, choose) {
	const { library } = words.board;
	const counts = countKinds(all);
	const offered = libraryFilters.filter((filter) => counts[filter] > 0);
	return b`<div class="ss-pills" role="group" aria-label=${library.filter}>
    ${offered.map((filter) => b`<button
          type="button"
          aria-pressed=${filter === chosen ? "true" : "false"}
          @click=${() => choose({ filter })}
        >
          ${library.filters[filter]} <span class="ss-count">${counts[filter]}</span>
        </button>`)}
  </div>`;
}
// web/panel/board/shelf.ts
var everything = {
	query: "",
	filter: "all",
	sort: "newest"
};
var Shelf = class {
	#host;
	#looking;
	constructor(host) {
		this.shown = [];
		this.choice = everything;
		this.#host = host;
		host.addController(this);
	}
	hostConnected() {
		this.look();
	}
	hostDisconnected() {
		this.#looking?.abort();
	}
	async look() {
		this.#looking?.abort();
		this.#looking = new AbortController();
		const { signal } = this.#looking;
		this.unseen = void 0;
		const found = await this.#host.services.library.look((summaries) => this.#show(summaries), signal);
		if (signal.aborted) return;
		if (found.ok) return this.#take(found.value);
		this.unseen = found.failure;
		this.#host.requestUpdate();
	}
	choose(choice = everything) {
		this.choice = {
			...this.choice,
			...choice
		};
		this.#arrange();
	}
	without(id) {
		if (this.found) this.#take(this.found.filter((entry) => entry.id !== id));
	}
	async #show(found) {
		this.#take(found);
		await this.#host.updateComplete;
		await new Promise((resolve) => setTimeout(resolve));
	}
	#take(found) {
		this.found = found;
		this.#host.dispatchEvent(new CustomEvent("ss-listed", { detail: found.length }));
		this.#arrange();
	}
	#arrange() {
		this.shown = choose(this.found ?? [], this.choice);
		this.#host.requestUpdate();
	}
};
// web/panel/board/board-library.ts
var BoardLibrary = class BoardLibrary extends i$1 {
	constructor(..._args) {
		super(..._args);
		this.files = [];
		this.busy = false;
		this.shelf = new Shelf(this);
		this.brought = new Brought(this);
		this.keys = new BoardKeys(this, (event) => this.#onKey(event));
		this.#showAll = () => {
			this.shelf.choose();
			this.#search?.focus();
		};
		this.#choose = (choice) => {
			this.shelf.choose(choice);
			this.querySelector(".ss-scroll")?.scrollTo({ top: 0 });
		};
		this.#onFiles = () => {
			const input = this.#file;
			const files = [...input?.files ?? []];
			if (input) input.value = "";
			if (files.length > 0) this.#read(files);
		};
		this.#cancelShared = async () => {
			this.brought.putAway();
			await this.updateComplete;
			this.querySelector(".ss-open-file")?.focus();
		};
	}
	createRenderRoot() {
		return this;
	}
	willUpdate(changed) {
		if (changed.has("files") && this.files.length > 0) this.#read(this.files);
	}
	render() {
		return b`<div class="ss-scroll">${this.#renderContent()}</div>
      <input
        type="file"
        hidden
        multiple
        accept=".json,application/json,.png,image/png"
        aria-label=${this.words.board.library.openFile}
        @change=${this.#onFiles}
      />`;
	}
	#renderContent() {
		const { shared, reading } = this.brought;
		if (shared) return this.#renderShared(shared);
		if (reading) return b`<p class="ss-empty" role="status">${this.words.import.reading}</p>`;
		return this.#renderFound();
	}
	#renderShared(shared) {
		return b`<ss-import-summary
      .services=${this.services}
      .words=${this.words}
      .shared=${shared}
      @ss-use=${() => this.#use(shared.imported.sequence)}
      @ss-open-own=${() => shared.own && this.#openOwn(shared.own.id)}
      @ss-cancel=${this.#cancelShared}
    ></ss-import-summary>`;
	}
	#renderFound() {
		const { words } = this;
		const { found, unseen, shown, choice } = this.shelf;
		if (!found) {
			if (unseen) return this.#renderUnseen(unseen);
			return b`<p class="ss-empty" role="status">${words.board.library.looking}</p>`;
		}
		if (found.length === 0 && !unseen) return b`${this.#renderTrouble()} ${emptyLibrary(words, this.#renderOpenFile())}`;
		return b`<div class="ss-tools">
        ${libraryTools(words, found, choice, this.#choose)} ${this.#renderOpenFile()}
      </div>
      ${unseen ? this.#renderUnseen(unseen) : A} ${this.#renderTrouble()}
      ${shown.length === 0 ? nothingFound(words, this.#showAll) : this.#renderGrid(shown)}`;
	}
	#renderUnseen(failure) {
		const again = b`<button type="button" class="ss-btn" @click=${() => this.shelf.look()}>
      ${this.words.board.library.lookAgain}
    </button>`;
		return libraryTrouble(this.words, failure, again);
	}
	#renderTrouble() {
		if (this.failure) return libraryTrouble(this.words, this.failure);
		return this.busy ? busyNote(this.words) : A;
	}
	#showAll;
	#renderOpenFile() {
		const { openFile } = this.words.board.library;
		return b`<button type="button" class="ss-btn ss-open-file" @click=${() => this.#file?.click()}>
      ${openFile}
    </button>`;
	}
	#renderGrid(shown) {
		const { run } = this.services.studio;
		return b`<ss-library-grid
      .services=${this.services}
      .words=${this.words}
      .shown=${shown}
      .drawing=${isGenerating(run) ? sequenceOf(run)?.id : void 0}
      .opening=${this.opening}
      @ss-open=${(event) => this.#open(event.detail)}
      @ss-rebuild=${(event) => this.#rebuild(event.detail)}
      @ss-delete=${(event) => this.#delete(event.detail)}
    ></ss-library-grid>`;
	}
	#choose;
	#isBusy(id) {
		const { studio } = this.services;
		this.failure = void 0;
		this.busy = isGenerating(studio.run) && !studio.following && sequenceOf(studio.run)?.id !== id;
		return this.busy;
	}
	async #open(id) {
		if (this.#isBusy(id) || this.opening !== void 0) return;
		if (sequenceOf(this.services.studio.run)?.id === id) return this.#opened();
		await this.#openFrom(id, () => this.services.library.load(id));
	}
	async #rebuild(id) {
		if (this.#isBusy(id) || this.opening !== void 0) return;
		await this.#openFrom(id, () => this.services.library.rebuild(id));
	}
	async #openFrom(id, load) {
		this.opening = id;
		const loaded = await load();
		this.opening = void 0;
		if (loaded.ok) this.#show(loaded.value);
		else this.failure = loaded.failure;
	}
	#onFiles;
	async #read(files) {
		if (!this.#isBusy()) this.failure = await this.brought.read(files);
	}
	#cancelShared;
	async #use(sequence) {
		if (this.#isBusy()) return this.brought.putAway();
		await this.services.library.adopt(sequence);
		this.#show(sequence);
	}
	#openOwn(id) {
		this.brought.putAway();
		this.#open(id);
	}
	#show(sequence) {
		this.services.studio.open(sequence);
		this.#opened();
	}
	#opened() {
		this.dispatchEvent(new Event("ss-opened"));
	}
	async #delete(id) {
		const { studio, library } = this.services;
		const removed = await library.remove(id);
		if (!removed.ok) {
			this.failure = removed.failure;
			return;
		}
		if (sequenceOf(studio.run)?.id === id) studio.newStory();
		this.shelf.without(id);
		await this.updateComplete;
		this.#search?.focus();
	}
	get #file() {
		return this.querySelector("input[type=file]");
	}
	get #search() {
		return this.querySelector(".ss-find input");
	}
	#onKey(event) {
		if (event.key !== "/" || hasModifier(event) || inField(event)) return;
		event.preventDefault();
		this.#search?.focus();
	}
};
__decorate([n({ attribute: false })], BoardLibrary.prototype, "services", void 0);
__decorate([n({ attribute: false })], BoardLibrary.prototype, "words", void 0);
__decorate([n({ attribute: false })], BoardLibrary.prototype, "files", void 0);
__decorate([r()], BoardLibrary.prototype, "opening", void 0);
__decorate([r()], BoardLibrary.prototype, "failure", void 0);
__decorate([r()], BoardLibrary.prototype, "busy", void 0);
BoardLibrary = __decorate([t("ss-board-library")], BoardLibrary);
// web/panel/board/review-bible.ts
var ReviewBible = class ReviewBible extends i$1 {
	constructor(..._args) {
		super(..._args);
		this.frozen = false;
		this.open = !matchMedia("(max-width: 760px)").matches;
		this.#toggled = (event) => {
			if (event.target === event.currentTarget) this.open = event.newState === "open";
		};
	}
	createRenderRoot() {
		return this;
	}
	render() {
		const { frames } = this.words;
		return b`<details class="ss-side-bible" ?open=${this.open} @toggle=${this.#toggled}>
      <summary>${icon("right")}${frames.bible}</summary>
      <aside class="ss-side" aria-label=${frames.bible}>
        <ss-bible-editor
          .services=${this.services}
          .words=${this.words}
          .sequence=${this.sequence}
          ?frozen=${this.frozen}
          @ss-news=${({ detail }) => this.dispatchEvent(new CustomEvent("ss-news", { detail }))}
        ></ss-bible-editor>
      </aside>
    </details>`;
	}
	#toggled;
};
__decorate([n({ attribute: false })], ReviewBible.prototype, "services", void 0);
__decorate([n({ attribute: false })], ReviewBible.prototype, "words", void 0);
__decorate([n({ attribute: false })], ReviewBible.prototype, "sequence", void 0);
__decorate([n({ attribute: false })], ReviewBible.prototype, "frozen", void 0);
__decorate([r()], ReviewBible.prototype, "open", void 0);
ReviewBible = __decorate([t("ss-review-bible")], ReviewBible);
// web/panel/board/review-card.ts
var ReviewCard = class ReviewCard extends i$1 {
	constructor(..._args) {
		super(..._args);
		this.frozen = false;
		this.listIsOpen = true;
		this.rewriting = false;
		this.#typing = new Typing(this);
		this.#retelling = new Retelling(this, this.#typing);
		this.#names = new NameCompletion(this, () => ({
			bible: this.sequence.bible,
			words: this.words
		}));
		this.#tell = ({ detail }) => this.dispatchEvent(new CustomEvent("ss-news", { detail }));
		this.#closeRewrite = async () => {
			this.rewriting = false;
			await this.updateComplete;
			this.querySelector(".ss-card-tools button[aria-haspopup]")?.focus();
		};
		this.#duplicate = () => this.#edit({
			do: "duplicate",
			frame: this.view.frame.id,
			newId: ""
		});
		this.#insert = () => this.#edit({
			do: "insert",
			after: this.view.frame.id,
			newId: ""
		});
		this.#delete = () => this.#edit({
			do: "delete",
			frame: this.view.frame.id
		});
		this.#toggleLock = () => {
			const { id, locked } = this.view.frame;
			this.#edit({
				do: locked ? "unlock" : "lock",
				frame: id
			});
		};
		this.#onKey = (event) => {
			const act = this.#keyAction(event);
			if (!act) return;
			event.preventDefault();
			act();
		};
	}
	#typing;
	#retelling;
	#names;
	createRenderRoot() {
		return this;
	}
	render() {
		const { frame } = this.view;
		return b`<div
      class="ss-card is-${this.view.state}"
      @keydown=${this.#onKey}
      @focusin=${this.#retelling.load}
    >
      ${this.#renderNumber(frame)} ${this.#renderPicture()}
      <div>
        ${this.#renderShot(frame)} ${this.#renderDescription(frame)}
        ${this.rewriting && !this.frozen ? this.#renderRewrite(frame) : A}
      </div>
      <div>${this.#renderPromptLine(frame)} ${this.#renderPrompt(frame)}</div>
      ${this.frozen ? b`<div class="ss-card-tools"></div>` : this.#renderTools(frame)}
    </div>`;
	}
	#renderNumber({ frameNumber }) {
		return b`<div class="ss-card-number">
      <span aria-hidden="true">${frameNumber}</span>
      ${this.frozen ? A : this.#renderGrip(frameNumber)}
    </div>`;
	}
	#renderGrip(frameNumber) {
		const { frames } = this.words;
		return b`<button
      type="button"
      class="ss-icon ss-icon-small ss-card-grip"
      aria-label=${frames.move(frameNumber)}
      title="Alt ↑ ↓"
      @pointerdown=${(event) => this.dispatchEvent(new CustomEvent("ss-card-grip", { detail: event }))}
    >
      ${icon("grip")}
    </button>`;
	}
	#renderPicture() {
		const state = stateLine(this.words, this.view);
		const { frame } = this.view;
		const { bible } = this.sequence;
		return b`<div class="ss-thumb ss-card-picture">
      <ss-rough-stage
        .services=${this.services}
        .words=${this.words}
        .sequence=${this.sequence}
        .view=${this.view}
        .told=${this.#retelling.now(frame, bible, fieldsOf(frame))}
        .frozen=${this.frozen}
        @ss-news=${this.#tell}
      ></ss-rough-stage>
      ${failedCover(this.words, this.view)}
      ${this.view.state === "running" || this.view.state === "waiting" ? b`<span class="ss-plate">${state}</span>` : A}
    </div>`;
	}
	#renderShot({ id, shot }) {
		const { frames, common } = this.words;
		const change = (patch) => this.#edit({
			do: "shot",
			frame: id,
			patch
		});
		return b`<fieldset class="ss-card-meta" ?disabled=${this.frozen}>
      ${selectField({
			label: frames.shotType,
			hideLabel: true,
			value: shot.size,
			options: shotTypes.map((size) => ({
				value: size,
				label: common.shotTypes[size]
			})),
			onChange: (value) => change({ size: shotTypes.find((size) => size === value) ?? shot.size })
		})}
      ${selectField({
			label: frames.time,
			hideLabel: true,
			value: shot.time,
			options: timesOfDay.map((time) => ({
				value: time,
				label: common.times[time]
			})),
			onChange: (value) => change({ time: timesOfDay.find((time) => time === value) ?? shot.time })
		})}
      <span class="ss-end">${castChips(shot, this.sequence.bible.cast)}</span>
    </fieldset>`;
	}
	#renderPromptLine(frame) {
		const { prompt, locked, origin } = frame;
		const { frames, board, rewrite } = this.words;
		const { tokens, budget } = lengthOf(this.#typing.textOf(fieldsOf(frame).prompt, prompt), this.sequence);
		const marks = [origin === "user" ? b`<span class="ss-tag">${frames.edited}</span>` : A, locked ? b`<span class="ss-tag">${icon("lock")}${board.review.locked}</span>` : A];
		const plain = origin !== "user" && !locked;
		return b`<div class="ss-card-meta">
      <span>${frames.prompt}</span><span>${rewrite.tokensShort(tokens, budget)}</span>
      <span class="ss-end">${plain ? board.review.fromBible : marks}</span>
    </div>`;
	}
	#renderDescription(frame) {
		return textAreaField({
			id: fieldsOf(frame).description,
			label: this.words.frames.description,
			hideLabel: true,
			text: frame.description,
			rows: 4,
			typing: this.#typing,
			onText: (text) => this.#edit(this.frozen ? {
				do: "description",
				frame: frame.id,
				text
			} : this.#retelling.description(frame, this.sequence.bible, text))
		});
	}
	#renderPrompt(frame) {
		const { prompt } = frame;
		return textAreaField({
			id: fieldsOf(frame).prompt,
			label: this.words.frames.prompt,
			hideLabel: true,
			text: prompt,
			rows: 5,
			typing: this.#typing,
			readOnly: this.frozen,
			...!this.frozen && { names: this.#names },
			notes: (text) => promptNotes(this.words, this.sequence, frame, text),
			onText: (text) => this.#edit(this.#retelling.prompt(frame, this.sequence.bible, text))
		});
	}
	#renderRewrite(frame) {
		return b`<ss-rewrite
      .services=${this.services}
      .words=${this.words}
      .sequence=${this.sequence}
      .frame=${frame}
      @ss-news=${this.#tell}
      @ss-close=${this.#closeRewrite}
    ></ss-rewrite>`;
	}
	#tell;
	#closeRewrite;
	#renderTools(frame) {
		const { board, frames } = this.words;
		const { frameNumber, locked, takes } = frame;
		return b`<div class="ss-card-tools">
      <button
        type="button"
        class="ss-icon ss-icon-small"
        aria-pressed=${locked ? "true" : "false"}
        aria-label=${board.review.lockFrame(frameNumber)}
        title=${frames.lockHint}
        @click=${this.#toggleLock}
      >
        ${icon(locked ? "lock" : "unlock")}
      </button>
      ${takes.length > 0 ? this.#renderAgain(frame) : A}
      <ss-menu small .label=${frames.moreFor(frameNumber)} .items=${this.#menu(frame)}></ss-menu>
    </div>`;
	}
	#renderAgain({ frameNumber }) {
		const name = this.words.board.review.drawAgain(frameNumber);
		return b`<button
      type="button"
      class="ss-icon ss-icon-small"
      aria-label=${name}
      title="${name} (R)"
      @click=${() => this.dispatchEvent(new Event("ss-retry"))}
    >
      ${icon("retry")}
    </button>`;
	}
	#menu({ id, frameNumber, locked }) {
		const { frames, rewrite } = this.words;
		const count = this.sequence.frames.length;
		const mayAdd = this.listIsOpen && count < 50;
		return [
			frameNumber > 1 && {
				label: frames.moveUp,
				icon: "up",
				key: "Alt ↑",
				onPick: () => this.#move(-1)
			},
			frameNumber < count && {
				label: frames.moveDown,
				icon: "lower",
				key: "Alt ↓",
				onPick: () => this.#move(1)
			},
			mayAdd && {
				label: frames.duplicate,
				icon: "copy",
				key: "D",
				onPick: this.#duplicate
			},
			mayAdd && {
				label: frames.insert,
				icon: "insert",
				key: "I",
				onPick: this.#insert
			},
			{
				label: rewrite.again,
				icon: "pen",
				onPick: () => this.rewriting = true
			},
			locked && {
				label: frames.backToBible,
				icon: "undo",
				onPick: () => this.#edit({
					do: "unlock",
					frame: id
				})
			},
			...roughMenu(this.words, id, (wanted) => this.#export(wanted)),
			this.listIsOpen && count > 1 && {
				label: frames.delete,
				icon: "trash",
				key: "Del",
				onPick: this.#delete
			}
		].filter((item) => item !== false);
	}
	#export(detail) {
		this.dispatchEvent(new CustomEvent("ss-export", {
			detail,
			bubbles: true
		}));
	}
	#move(by) {
		const { id, frameNumber } = this.view.frame;
		const to = frameNumber - 1 + by;
		if (to >= 0 && to < this.sequence.frames.length) this.#edit({
			do: "move",
			frame: id,
			to
		});
	}
	#duplicate;
	#insert;
	#delete;
	#toggleLock;
	#edit(edit) {
		this.dispatchEvent(new CustomEvent("ss-edit", { detail: edit }));
	}
	#onKey;
	#keyAction(event) {
		if (this.frozen) return void 0;
		if (event.altKey && event.key === "ArrowUp") return () => this.#move(-1);
		if (event.altKey && event.key === "ArrowDown") return () => this.#move(1);
		if (inField(event) || hasModifier(event)) return void 0;
		const ofTheList = {
			d: this.#duplicate,
			i: this.#insert,
			delete: this.#delete
		};
		const key = event.key.toLowerCase();
		if (key === "d" || key === "i" || key === "delete") return this.listIsOpen ? ofTheList[key] : void 0;
		switch (key) {
			case "l": return this.#toggleLock;
			case "r": return () => this.dispatchEvent(new Event("ss-retry"));
			default: return;
		}
	}
};
__decorate([n({ attribute: false })], ReviewCard.prototype, "services", void 0);
__decorate([n({ attribute: false })], ReviewCard.prototype, "words", void 0);
__decorate([n({ attribute: false })], ReviewCard.prototype, "sequence", void 0);
__decorate([n({ attribute: false })], ReviewCard.prototype, "view", void 0);
__decorate([n({ attribute: false })], ReviewCard.prototype, "frozen", void 0);
__decorate([n({ attribute: false })], ReviewCard.prototype, "listIsOpen", void 0);
__decorate([r()], ReviewCard.prototype, "rewriting", void 0);
ReviewCard = __decorate([t("ss-review-card")], ReviewCard);
var fieldsOf = ({ id }) => ({
	description: `ss-card-description-${id}`,
	prompt: `ss-card-prompt-${id}`
});
// web/panel/board/board-review.ts
var BoardReview = class BoardReview extends i$1 {
	constructor(..._args) {
		super(..._args);
		this.views = [];
		this.said = "";
		this.#reorder = new Reorder(this, (frame, to) => this.#edit({
			do: "move",
			frame,
			to
		}));
		this.check = new StartCheck(this, () => this.services.studio, () => this.dispatchEvent(new Event("ss-started")));
		this.keys = new BoardKeys(this, (event) => this.#onKey(event));
		this.#undo = () => {
			this.services.studio.undo();
			this.said = "";
		};
		this.#tell = ({ detail }) => this.said = detail;
		this.#start = () => void this.check.start();
		this.#retryFailed = () => {
			this.services.studio.retryFailed();
			this.dispatchEvent(new Event("ss-started"));
		};
	}
	#reorder;
	#moved;
	createRenderRoot() {
		return this;
	}
	updated() {
		const { frame, to } = this.#moved ?? {};
		if (to === void 0 || this.views[to]?.frame.id !== frame) return;
		this.#moved = void 0;
		this.querySelectorAll(".ss-card-grip")[to]?.focus();
	}
	render() {
		const { frames } = this.words.board.grid;
		return b`<div class="ss-review">
      <ss-review-bible
        .services=${this.services}
        .words=${this.words}
        .sequence=${this.sequence}
        .frozen=${isFrozen(this.services.studio)}
        @ss-news=${this.#tell}
      ></ss-review-bible>
      <div class="ss-scroll">
        ${this.#renderTools()} ${this.#renderFailure()} ${this.#renderCheck()}
        <ol class="ss-cards" aria-label=${frames}>
          ${c(this.views, ({ frame }) => frame.id, (view, index) => this.#renderCard(view, index))}
        </ol>
      </div>
    </div>`;
	}
	#renderTools() {
		const { review, grid } = this.words.board;
		const { run } = this.services.studio;
		const edited = this.views.filter(({ frame }) => frame.locked).length;
		const { failed } = countFrames(this.views);
		return b`<div class="ss-tools">
      <strong>${counted(this.views.length, "frame")}</strong>
      <span class="ss-hint">${isGenerating(run) ? review.busy : review.edited(edited)}</span>
      ${this.#renderNews()}
      <span class="ss-grow"></span>
      ${runBar(this.words, this.services.studio)}
      ${run.phase === "PromptsReview" ? this.#renderStart() : A}
      ${isFinished(run) && failed > 0 ? b`<button type="button" class="ss-btn ss-btn-primary" @click=${this.#retryFailed}>
              ${grid.retryFailed}
            </button>
    </div>` : A}
    </div>`;
	}
	#renderNews() {
		const { run } = this.services.studio;
		const undoes = this.said !== "" && "past" in run && run.past.length > 0;
		return b`<span class="ss-board-news">
      <span class="ss-hint" role="status">${this.said}</span>
      ${undoes ? b`<button type="button" class="ss-link" @click=${this.#undo}>
              ${this.words.common.undo}
            </button>` : A}
    </span>`;
	}
	#undo;
	#renderStart() {
		const { frames, common } = this.words;
		const { estimate } = this.services.studio;
		const time = estimate ? frames.about(spokenRange(estimate.lowMs, estimate.highMs)) : frames.noEstimate;
		return b`<div class="ss-row">
      <span class="ss-hint">${time}</span>
      <button type="button" class="ss-btn ss-btn-primary" @click=${this.#start}>
        ${frames.start} <span class="ss-kbd" aria-hidden="true">${common.ctrlEnter}</span>
      </button>
    </div>`;
	}
	#renderFailure() {
		const { run } = this.services.studio;
		if (!("failure" in run) || !run.failure) return A;
		return b`<div class="ss-library-note">
      ${message({
			tone: "bad",
			...explainCheck(this.words, run.failure)
		})}
    </div>`;
	}
	#renderCheck() {
		const { findings } = this.check;
		if (!findings) return A;
		const { check } = this.words;
		return b`<section class="ss-library-note ss-board-check">
      ${findingList({
			words: this.words,
			sequence: this.sequence,
			findings,
			onGo: (remedy) => this.#go(remedy)
		})}
      <div class="ss-row">
        <button
          type="button"
          class="ss-btn ${mustStop(findings) ? "" : "ss-btn-primary"}"
          @click=${() => mustStop(findings) ? void this.check.start() : this.check.anyway()}
        >
          ${mustStop(findings) ? check.again : check.anyway}
        </button>
        <button type="button" class="ss-btn ss-btn-ghost" @click=${() => this.check.close()}>
          ${this.words.common.close}
        </button>
      </div>
    </section>`;
	}
	#go(remedy) {
		if (remedy.to === "slots" || remedy.to === "form") return this.closest("dialog")?.close();
		const place = remedy.to === "frame" ? `[data-frame="${CSS.escape(remedy.frame)}"] textarea` : ".ss-side textarea";
		this.querySelector(place)?.focus();
	}
	#renderCard(view, index) {
		const { studio } = this.services;
		const dragged = this.#reorder.dragged === view.frame.id;
		return b`<li
      class="ss-card-row ${dragged ? "is-dragged" : ""} ${this.#landing(index)}"
      data-frame=${view.frame.id}
      aria-label=${this.words.common.frame(view.frame.frameNumber)}
    >
      <ss-review-card
        .services=${this.services}
        .words=${this.words}
        .sequence=${this.sequence}
        .frozen=${isFrameFrozen(studio, view.frame)}
        .listIsOpen=${mayChangeList(studio)}
        .view=${view}
        @ss-edit=${(event) => this.#edit(event.detail)}
        @ss-card-grip=${(event) => this.#reorder.start(event.detail, view.frame.id, index)}
        @ss-news=${this.#tell}
        @ss-retry=${() => studio.retryFrame(view.frame.id)}
      ></ss-review-card>
    </li>`;
	}
	#landing(index) {
		const { gap } = this.#reorder;
		if (gap === index) return "is-before";
		return gap === index + 1 && gap === this.views.length ? "is-after" : "";
	}
	#edit(edit) {
		const numberOf = (id) => this.views.findIndex(({ frame }) => frame.id === id) + 1;
		if (edit.do === "move") {
			this.#moved = edit;
			this.said = this.words.frames.moved(numberOf(edit.frame), edit.to + 1, this.views.length);
		}
		if (edit.do === "delete") this.said = this.words.frames.deleted(numberOf(edit.frame));
		const { studio } = this.services;
		const told = edit.do === "description" && edit.shot && this.views.find(({ frame }) => frame.id === edit.frame);
		if (!told) return studio.edit(edit);
		this.said = `${this.words.directing.retold} ${editTelling(studio, this.words, told.frame, edit)}`;
	}
	#tell;
	#start;
	#retryFailed;
	#onKey(event) {
		const { studio } = this.services;
		const command = event.ctrlKey || event.metaKey;
		if (command && event.key === "Enter" && studio.run.phase === "PromptsReview") {
			event.preventDefault();
			if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
			this.#start();
		} else if (command && event.key.toLowerCase() === "z" && !event.shiftKey && !inField(event)) {
			event.preventDefault();
			this.#undo();
		}
	}
};
__decorate([n({ attribute: false })], BoardReview.prototype, "services", void 0);
__decorate([n({ attribute: false })], BoardReview.prototype, "words", void 0);
__decorate([n({ attribute: false })], BoardReview.prototype, "sequence", void 0);
__decorate([n({ attribute: false })], BoardReview.prototype, "views", void 0);
__decorate([r()], BoardReview.prototype, "said", void 0);
BoardReview = __decorate([t("ss-board-review")], BoardReview);
// web/panel/board/divider.ts
var steps = {
	ArrowLeft: -5,
	ArrowDown: -5,
	ArrowRight: 5,
	ArrowUp: 5,
	PageDown: -20,
	PageUp: 20,
	Home: -100,
	End: 100
};
var Divider = class Divider extends i$1 {
	constructor(..._args) {
		super(..._args);
		this.at = 50;
		this.#onKey = (event) => {
			const by = steps[event.key];
			if (by === void 0 || hasModifier(event)) return;
			event.stopPropagation();
			event.preventDefault();
			this.#move(this.at + by);
		};
		this.#take = (event) => {
			const line = event.currentTarget;
			if (event.button !== 0 || !(line instanceof HTMLElement)) return;
			event.preventDefault();
			line.focus();
			line.setPointerCapture(event.pointerId);
		};
		this.#drag = (event) => {
			const line = event.currentTarget;
			if (!(line instanceof HTMLElement) || !line.hasPointerCapture(event.pointerId)) return;
			const { left, width } = this.getBoundingClientRect();
			this.#move((event.clientX - left) / width * 100);
		};
	}
	createRenderRoot() {
		return this;
	}
	render() {
		const { compare } = this.words.board.slideshow;
		const percent = Math.round(this.at);
		return b`${this.at > 15 ? b`<span class="ss-plate ss-of-rough">${compare.rough}</span>` : A}
      ${this.at < 85 ? b`<span class="ss-plate">${compare.picture}</span>` : A}
      <div
        class="ss-divide"
        style="inset-inline-start:${this.at}%"
        role="slider"
        tabindex="0"
        aria-label=${compare.divider}
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow=${percent}
        aria-valuetext=${compare.divided(percent)}
        @keydown=${this.#onKey}
        @pointerdown=${this.#take}
        @pointermove=${this.#drag}
      ></div>`;
	}
	#onKey;
	#take;
	#drag;
	#move(to) {
		this.dispatchEvent(new CustomEvent("ss-divide", { detail: Math.max(0, Math.min(100, to)) }));
	}
};
__decorate([n({ attribute: false })], Divider.prototype, "words", void 0);
__decorate([n({ type: Number })], Divider.prototype, "at", void 0);
Divider = __decorate([t("ss-divider")], Divider);
// web/panel/board/filmstrip.ts
function filmstrip(film, current, go) {
	const { views, words } = film;
	return b`<ol class="ss-strip" aria-label=${words.board.slideshow.filmstrip}>
    ${c(views, ({ frame }) => frame.id, (view, index) => b`<li>${picture(film, view, index, index === current, go)}</li>`)}
  </ol>`;
}
function picture(film, view, index, current, go) {
	const { services, words, sequence } = film;
	return b`<button
    type="button"
    aria-current=${current ? "true" : A}
    class="is-${view.state}"
    @click=${() => go(index)}
  >
    <ss-frame-picture
      class="ss-thumb"
      aria-hidden="true"
      quiet
      .services=${services}
      .words=${words}
      .sequence=${sequence}
      .view=${view}
    ></ss-frame-picture>
    <span class="ss-num" aria-hidden="true">${index + 1}</span>
    <span class="ss-sr">${words.board.slideshow.goTo(index + 1)}</span>
  </button>`;
}
// web/panel/board/player.ts
var now = () => performance.now();
var Player = class {
	#host;
	#timer;
	constructor(host) {
		this.show = openShow(0, 0);
		this.#timeUp = () => {
			const before = this.show;
			this.step({
				do: "time-up",
				at: now()
			});
			if (this.show === before) this.#arm();
		};
		this.#host = host;
		host.addController(this);
	}
	open(count, index) {
		const { seconds, loop, captions } = this.show;
		this.#take({
			...openShow(count, index),
			seconds,
			loop,
			captions
		});
	}
	step(command) {
		this.#take(stepShow(this.show, command));
	}
	toggle() {
		this.step({
			do: "toggle",
			at: now()
		});
	}
	shown() {
		this.step({
			do: "shown",
			at: now()
		});
	}
	setSeconds(seconds) {
		this.step({
			do: "seconds",
			seconds,
			at: now()
		});
	}
	hostDisconnected() {
		clearTimeout(this.#timer);
	}
	#take(show) {
		if (show === this.show) return;
		this.show = show;
		this.#arm();
		this.#host.requestUpdate();
	}
	#arm() {
		clearTimeout(this.#timer);
		const due = dueAt(this.show);
		if (due !== null) this.#timer = setTimeout(this.#timeUp, Math.max(0, Math.ceil(due - now())));
	}
	#timeUp;
};
// web/panel/board/slideshow-controls.ts
var SlideshowControls = class SlideshowControls extends i$1 {
	constructor(..._args) {
		super(..._args);
		this.compared = false;
	}
	createRenderRoot() {
		return this;
	}
	willUpdate(changed) {
		const before = changed.get("show");
		this.compared ||= before !== void 0 && before.compare !== this.show.compare;
	}
	render() {
		const { slideshow } = this.words.board;
		const { playing, captions, loop } = this.show;
		return b`<div class="ss-controls">
      <div>
        ${this.#renderToggle(slideshow.captions, "captions", captions, icon("caption"), "C")}
        ${this.#renderToggle(slideshow.loop, "loop", loop, boardIcon("loop"))}
        ${this.view.picture ? this.#renderCompare() : A} ${this.#renderAnimatic()}
        <span class="ss-hint">${this.#shotLine()}</span>
        ${this.view.state === "failed" ? this.#renderRetry() : A}
      </div>
      <div>
        ${this.#renderButton(slideshow.previous, "previous", "Left")}
        <button
          type="button"
          class="ss-icon ss-play"
          aria-label=${playing ? slideshow.pause : slideshow.play}
          title="${playing ? slideshow.pause : slideshow.play} (Space)"
          @click=${() => this.#do({ do: "toggle" })}
        >
          ${icon(playing ? "pause" : "play")}
        </button>
        ${this.#renderButton(slideshow.next, "next", "Right")}
      </div>
      <div class="ss-seconds" @focusout=${() => this.typed = void 0}>${this.#renderSeconds()}</div>
    </div>`;
	}
	#renderAnimatic() {
		const { animatic } = this.words.animatic;
		return b`<button
      type="button"
      class="ss-icon"
      aria-label=${animatic}
      title="${animatic} (A)"
      @click=${() => this.dispatchEvent(new Event("ss-animatic", { bubbles: true }))}
    >
      ${boardIcon("film")}
    </button>`;
	}
	#shotLine() {
		const { common, board } = this.words;
		const { shot } = this.view.frame;
		return [board.slideshow.shotLine(common.shotTypes[shot.size], common.times[shot.time]), stateLine(this.words, this.view)].filter(Boolean).join(" · ");
	}
	#renderToggle(name, does, on, mark, key) {
		return b`<button
      type="button"
      class="ss-icon"
      aria-label=${name}
      aria-pressed=${on ? "true" : "false"}
      title=${key ? `${name} (${key})` : name}
      @click=${() => this.#do({ do: does })}
    >
      ${mark}
    </button>`;
	}
	#renderCompare() {
		const { compare } = this.words.board.slideshow;
		const now = this.show.compare;
		return b`<button
        type="button"
        class="ss-btn ss-btn-small ${now === "picture" ? "ss-btn-ghost" : ""}"
        title=${compare.hint}
        @click=${() => this.#do({ do: "compare" })}
      >
        ${compareIcon()}<span>${compare.shown[now]}</span>
      </button>
      <span class="ss-sr" role="status">${this.compared ? compare.said[now] : ""}</span>`;
	}
	#renderButton(name, does, key) {
		return b`<button
      type="button"
      class="ss-icon"
      aria-label=${name}
      title="${name} (${key})"
      @click=${() => this.#do({ do: does })}
    >
      ${icon(does)}
    </button>`;
	}
	#renderRetry() {
		const { picture } = this.words.board;
		return b`<button
      type="button"
      class="ss-btn ss-btn-small"
      aria-label=${picture.retryFrame(this.view.frame.frameNumber)}
      @click=${() => this.dispatchEvent(new Event("ss-retry"))}
    >
      ${icon("retry")}<span>${picture.retry}</span>
    </button>`;
	}
	#renderSeconds() {
		const { slideshow } = this.words.board;
		return numberField({
			id: "ss-board-seconds",
			label: slideshow.seconds,
			value: this.typed ?? this.show.seconds,
			min: SECONDS.min,
			max: SECONDS.max,
			step: .5,
			words: {
				less: () => slideshow.shorter,
				more: () => slideshow.longer
			},
			onInput: (raw) => this.#onSeconds(raw)
		});
	}
	#onSeconds(raw) {
		const seconds = readSeconds(raw);
		const typing = this.querySelector("#ss-board-seconds") === document.activeElement;
		this.typed = typing ? raw : void 0;
		if (seconds !== null) this.dispatchEvent(new CustomEvent("ss-seconds", { detail: seconds }));
	}
	#do(command) {
		this.dispatchEvent(new CustomEvent("ss-step", { detail: command }));
	}
};
__decorate([n({ attribute: false })], SlideshowControls.prototype, "words", void 0);
__decorate([n({ attribute: false })], SlideshowControls.prototype, "show", void 0);
__decorate([n({ attribute: false })], SlideshowControls.prototype, "view", void 0);
__decorate([r()], SlideshowControls.prototype, "typed", void 0);
SlideshowControls = __decorate([t("ss-slideshow-controls")], SlideshowControls);
// web/panel/board/board-slideshow.ts
var BoardSlideshow = class BoardSlideshow extends i$1 {
	constructor(..._args) {
		super(..._args);
		this.views = [];
		this.autoplay = false;
		this.divide = 50;
		this.#player = new Player(this);
		this.keys = new BoardKeys(this, (event) => this.#onKey(event));
	}
	#player;
	#inView;
	#preloaded;
	createRenderRoot() {
		return this;
	}
	focusPlay() {
		this.querySelector(".ss-play")?.focus({ preventScroll: true });
	}
	willUpdate(changed) {
		const player = this.#player;
		if (!this.hasUpdated) this.#begin();
		if (changed.has("views")) {
			const index = this.#indexOf(this.#inView) ?? player.show.index;
			player.step({
				do: "frames",
				count: this.views.length,
				index
			});
		}
		if (changed.has("frame") && this.frame !== this.#inView) this.#go(this.frame);
		this.#follow();
	}
	#begin() {
		this.#player.open(this.views.length, this.#indexOf(this.frame) ?? 0);
		if (this.autoplay && !lessMotion()) this.#player.toggle();
	}
	#go(frame) {
		const index = this.#indexOf(frame);
		if (index !== void 0) this.#player.step({
			do: "go",
			index
		});
	}
	#follow() {
		const id = this.#present?.frame.id;
		if (id === this.#inView) return;
		this.leaving = this.#inView !== void 0 && !lessMotion() ? this.#inView : void 0;
		this.#inView = id;
	}
	updated() {
		const id = this.#inView;
		if (id !== void 0 && id !== this.frame) this.dispatchEvent(new CustomEvent("ss-at", { detail: id }));
		this.#preloadNext();
		this.querySelector(".ss-strip [aria-current]")?.scrollIntoView({
			block: "nearest",
			inline: "center"
		});
	}
	render() {
		const view = this.#present;
		if (!view) return A;
		return b`<div class="ss-show">
      ${this.#renderStage(view)}
      <ss-slideshow-controls
        .words=${this.words}
        .show=${this.#player.show}
        .view=${view}
        @ss-step=${(event) => this.#do(event.detail)}
        @ss-retry=${() => this.services.studio.retryFrame(view.frame.id)}
        @ss-seconds=${(event) => this.#player.setSeconds(event.detail)}
      ></ss-slideshow-controls>
      ${filmstrip(this, this.#player.show.index, (index) => this.#do({
			do: "go",
			index
		}))}
      ${this.#renderKeys()}
    </div>`;
	}
	#renderStage(view) {
		return b`<div class="ss-stage">
      ${this.#renderSide("left", "previous")}
      <figure class="ss-figure">
        <div class="ss-screen">
          <div class="ss-layers" style="--ss-divide:${this.divide}%">
            ${c(this.#layers(view), (layer) => layer.frame.id, (layer) => this.#renderLayer(layer, layer === view))}
            ${view.picture && this.#player.show.compare === "beside" ? this.#renderDivider() : A}
          </div>
        </div>
        ${this.#renderCaption(view)}
      </figure>
      ${this.#renderSide("right", "next")}
    </div>`;
	}
	#renderDivider() {
		return b`<ss-divider
      .words=${this.words}
      .at=${this.divide}
      @ss-divide=${({ detail }) => this.divide = detail}
    ></ss-divider>`;
	}
	#layers(view) {
		const leaving = this.views.find((other) => other.frame.id === this.leaving && other !== view);
		return leaving ? [leaving, view] : [view];
	}
	#renderLayer(view, present) {
		const { show } = this.#player;
		const shown = present && show.since !== null;
		return b`<div
      class="ss-layer ${present ? "is-present" : ""} ${shown ? "is-shown" : ""} is-${view.state}"
      aria-hidden=${present ? A : "true"}
      @animationend=${() => this.leaving = void 0}
    >
      <ss-frame-picture
        size="full"
        .services=${this.services}
        .words=${this.words}
        .sequence=${this.sequence}
        .view=${view}
        .compare=${view.picture ? show.compare : "picture"}
        @ss-shown=${() => present ? this.#player.shown() : void 0}
      ></ss-frame-picture>
      ${failedCover(this.words, view)}
    </div>`;
	}
	#renderCaption({ frame }) {
		const { show } = this.#player;
		const place = this.words.board.slideshow.place(frame.frameNumber, show.count);
		return b`<figcaption class="ss-caption" aria-live=${show.playing ? "off" : "polite"}>
      <span class="ss-ordinal">${place}</span> ${show.captions ? frame.description : A}
    </figcaption>`;
	}
	#renderSide(side, to) {
		return b`<button
      type="button"
      class="ss-icon ss-side-${side}"
      aria-hidden="true"
      tabindex="-1"
      @click=${() => this.#do({ do: to })}
    >
      ${icon(side)}
    </button>`;
	}
	#renderKeys() {
		return b`<p class="ss-keys" aria-hidden="true">
      ${this.words.board.slideshow.keys.map(({ key, does }) => b`<span><span class="ss-kbd">${key}</span>${does}</span>`)}
    </p>`;
	}
	get #present() {
		return this.views[this.#player.show.index];
	}
	#indexOf(frame) {
		const index = this.views.findIndex((view) => view.frame.id === frame);
		return index < 0 ? void 0 : index;
	}
	#do(key) {
		if (key.do === "toggle") this.#player.toggle();
		else this.#player.step(key);
	}
	#onKey(event) {
		const key = showKey(event.key);
		if (!key || hasModifier(event) || inField(event)) return;
		if (key.do === "toggle" && onButton(event)) return;
		event.preventDefault();
		this.#do(key);
	}
	#preloadNext() {
		const { show } = this.#player;
		const view = this.views[show.index + 1] ?? (show.loop ? this.views[0] : void 0);
		const [url] = view ? sourcesOf({
			...this.#asked,
			view
		}) : [];
		if (url === void 0 || this.#preloaded?.getAttribute("src") === url) return;
		this.#preloaded = new Image();
		this.#preloaded.src = url;
	}
	get #asked() {
		return {
			services: this.services,
			sequence: this.sequence,
			size: "full"
		};
	}
};
__decorate([n({ attribute: false })], BoardSlideshow.prototype, "services", void 0);
__decorate([n({ attribute: false })], BoardSlideshow.prototype, "words", void 0);
__decorate([n({ attribute: false })], BoardSlideshow.prototype, "sequence", void 0);
__decorate([n({ attribute: false })], BoardSlideshow.prototype, "views", void 0);
__decorate([n({ attribute: false })], BoardSlideshow.prototype, "frame", void 0);
__decorate([n({ attribute: false })], BoardSlideshow.prototype, "autoplay", void 0);
__decorate([r()], BoardSlideshow.prototype, "leaving", void 0);
__decorate([r()], BoardSlideshow.prototype, "divide", void 0);
BoardSlideshow = __decorate([t("ss-board-slideshow")], BoardSlideshow);
// web/panel/board/export-bar.ts
function exportBar({ services, words, exporting }) {
	const { state } = exporting;
	return b`<div class="ss-export" data-at=${state.at}>
    <span role="status">${said(words, state)}</span>
    ${state.at === "work" ? work(words, exporting, state) : A}
    ${exportFailure(services, words, exporting)}
    ${state.at === "saved" || state.at === "cancelled" ? dismiss(words, exporting) : A}
  </div>`;
}
function said({ exports }, state) {
	switch (state.at) {
		case "work": return exports.making;
		case "saved": return exports.saved(state.name);
		case "cancelled": return exports.cancelled;
		case "rest":
		case "failed": return "";
	}
}
function work({ exports, common }, exporting, state) {
	const { done, total, unit } = state;
	return b`<progress
      aria-label=${exports.making}
      max="1"
      value=${total > 0 ? done / total : A}
    ></progress>
    <span class="ss-hint">${total > 0 ? exports.step[unit](done, total) : A}</span>
    <button
      type="button"
      class="ss-btn ss-btn-small"
      aria-label=${exports.cancelExport}
      @click=${() => exporting.cancel()}
    >
      ${common.cancel}
    </button>`;
}
var dismiss = ({ exports }, exporting) => b`<button
    type="button"
    class="ss-icon ss-icon-small"
    aria-label=${exports.dismiss}
    title=${exports.dismiss}
    @click=${() => exporting.dismiss()}
  >
    ${icon("close")}
  </button>`;
// web/panel/board/export-menu.ts
function exportMenu({ exports }, frame, animatic, onPick) {
	const item = (label, icon, wanted) => ({
		label,
		icon,
		onPick: () => onPick(wanted)
	});
	return [
		...["svg", "png"].flatMap((as) => frame === void 0 ? [] : [item(exports.frameAs[as], "image", {
			what: "frame",
			frame,
			as
		})]),
		item(exports.allAs.svg, "library", {
			what: "all",
			as: "svg"
		}),
		item(exports.allAs.png, "library", {
			what: "all",
			as: "png"
		}),
		item(exports.pageFile, "board", { what: "page" }),
		item(exports.videoFile, "play", {
			what: "video",
			animatic
		})
	];
}
// web/panel/board/board.ts
var Board = class Board extends i$1 {
	constructor(..._args) {
		super(..._args);
		this.tab = "slideshow";
		this.play = false;
		this.files = [];
		this.full = false;
		this.asFilm = false;
		this.animatic = usualAnimatic;
		this.follow = new Follow(this, () => [this.services.studio]);
		this.#exporting = new Exporting(this);
		this.#turnFilm = () => {
			if (this.tab !== "slideshow") return;
			import("./animatic-71f4mdCj.mjs");
			this.asFilm = !this.asFilm;
			if (!this.asFilm) this.#focusSlideshow();
		};
		this.#toggleFull = () => {
			if (document.fullscreenElement) document.exitFullscreen();
			else this.requestFullscreen().catch(() => void 0);
		};
		this.#fullChanged = () => {
			this.full = document.fullscreenElement === this;
		};
		this.#onExport = (event) => this.#export(event.detail);
		this.#onKey = (event) => {
			if (hasModifier(event) || inField(event)) return;
			const act = {
				f: this.#toggleFull,
				F: this.#toggleFull,
				a: this.#turnFilm,
				A: this.#turnFilm
			}[event.key];
			if (!act) return;
			event.preventDefault();
			act();
		};
		this.#onDrop = (event) => {
			const files = [...event.dataTransfer?.files ?? []];
			if (files.length > 0 && !event.defaultPrevented) this.show({
				tab: "library",
				files
			});
		};
		this.#newStory = () => {
			this.services.studio.newStory();
			this.#close();
		};
		this.#close = () => this.closest("dialog")?.close();
	}
	#exporting;
	createRenderRoot() {
		return this;
	}
	show({ tab, frame, play = false, files = [] }) {
		if (tab !== this.tab && this.#exporting.state.at !== "work") this.#exporting.dismiss();
		this.tab = tab;
		this.files = files;
		this.frame = frame ?? this.frame;
		this.play = play;
		return this;
	}
	connectedCallback() {
		super.connectedCallback();
		this.addEventListener("keydown", this.#onKey);
		this.addEventListener("drop", this.#onDrop);
		this.addEventListener("ss-export", this.#onExport);
		this.addEventListener("ss-animatic", this.#turnFilm);
		document.addEventListener("fullscreenchange", this.#fullChanged);
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		this.removeEventListener("keydown", this.#onKey);
		this.removeEventListener("drop", this.#onDrop);
		this.removeEventListener("ss-export", this.#onExport);
		this.removeEventListener("ss-animatic", this.#turnFilm);
		document.removeEventListener("fullscreenchange", this.#fullChanged);
	}
	firstUpdated() {
		if (this.tab === "slideshow") this.#focusSlideshow();
		else if (this.files.length === 0) this.#focusTab();
	}
	updated() {
		this.classList.toggle("is-full", this.full);
		setRatio(this, sequenceOf(this.services.studio.run));
	}
	render() {
		const { run, progress } = this.services.studio;
		const sequence = sequenceOf(run);
		const views = sequence ? frameViews(sequence, progress) : [];
		return b`${this.#renderHead(sequence, views)}
      ${exportBar({
			services: this.services,
			words: this.words,
			exporting: this.#exporting
		})}
      <div
        class="ss-board-main"
        role="tabpanel"
        id="ss-board-panel"
        aria-labelledby="ss-board-tab-${this.tab}"
      >
        ${this.#renderTab(sequence, views)}
      </div>`;
	}
	#renderHead(sequence, views) {
		const { studio } = this.services;
		const [heading, hint] = this.#heading(sequence, views);
		return b`<ss-board-head
      .words=${this.words}
      .tab=${this.tab}
      .heading=${heading}
      .hint=${hint}
      .renames=${sequence !== void 0 && this.tab !== "library"}
      .offersNewStory=${this.tab === "library" && !isGenerating(studio.run)}
      .full=${this.full}
      .exports=${sequence ? this.#exports() : []}
      @ss-tab=${(event) => this.show({ tab: event.detail })}
      @ss-title=${(event) => studio.edit({
			do: "title",
			text: event.detail
		})}
      @ss-full=${this.#toggleFull}
      @ss-close=${this.#close}
      @ss-new-story=${this.#newStory}
    ></ss-board-head>`;
	}
	#heading(sequence, views) {
		const { board } = this.words;
		if (this.tab === "library") return [board.library.library, this.listed === void 0 ? "" : board.library.inFolder(this.listed)];
		return sequence ? [sequence.title || board.untitled, board.counts(countFrames(views))] : [board.untitled, ""];
	}
	#renderTab(sequence, views) {
		const { services, words } = this;
		if (this.tab === "library") return b`<ss-board-library
        .services=${services}
        .words=${words}
        .files=${this.files}
        @ss-listed=${(event) => this.listed = event.detail}
        @ss-opened=${() => this.#opened()}
      ></ss-board-library>`;
		if (!sequence) return this.#renderNothing();
		switch (this.tab) {
			case "review": return b`<ss-board-review
          .services=${services}
          .words=${words}
          .sequence=${sequence}
          .views=${views}
          @ss-started=${() => this.show({ tab: "grid" })}
        ></ss-board-review>`;
			case "slideshow":
				if (this.asFilm) return this.#renderAnimatic(sequence);
				return b`<ss-board-slideshow
          .services=${services}
          .words=${words}
          .sequence=${sequence}
          .views=${views}
          .frame=${this.frame}
          .autoplay=${this.play}
          @ss-at=${(event) => this.frame = event.detail}
        ></ss-board-slideshow>`;
			case "grid": return b`<ss-board-grid
          .services=${services}
          .words=${words}
          .sequence=${sequence}
          .views=${views}
          .frame=${this.frame}
          @ss-open-frame=${(event) => this.#openFrame(event.detail)}
        ></ss-board-grid>`;
		}
	}
	#renderAnimatic(sequence) {
		return b`<ss-animatic
      .words=${this.words}
      .sequence=${sequence}
      .options=${this.#shownAnimatic}
      .frame=${this.frame}
      @ss-at=${(event) => this.frame = event.detail}
      @ss-options=${(event) => this.animatic = event.detail}
    ></ss-animatic>`;
	}
	get #shownAnimatic() {
		return lessMotion() ? {
			...this.animatic,
			moves: false
		} : this.animatic;
	}
	#turnFilm;
	#renderNothing() {
		const { what, next, go } = this.words.board.nothing;
		return b`<div class="ss-empty ss-board-empty">
      ${icon("board")}
      <p class="ss-big">${what}</p>
      <p>${next}</p>
      <button type="button" class="ss-btn" @click=${() => this.show({ tab: "library" })}>${go}</button>
    </div>`;
	}
	#toggleFull;
	#fullChanged;
	#exports() {
		if (this.tab === "library") return [];
		const frame = this.tab === "slideshow" ? this.frame : void 0;
		return exportMenu(this.words, frame, this.#shownAnimatic, (wanted) => this.#export(wanted));
	}
	#export(wanted) {
		const sequence = sequenceOf(this.services.studio.run);
		if (sequence) this.#exporting.begin(sequence, wanted, this.words.exports);
	}
	#onExport;
	#openFrame(frame) {
		this.frame = frame;
		this.show({ tab: "slideshow" });
		this.#focusSlideshow();
	}
	async #focusSlideshow() {
		await this.updateComplete;
		const slideshow = this.querySelector("ss-board-slideshow");
		await slideshow?.updateComplete;
		if (slideshow) slideshow.focusPlay();
		else await this.#focusTab();
	}
	#opened() {
		this.frame = void 0;
		this.show({ tab: "grid" });
		this.#focusTab();
	}
	async #focusTab() {
		await this.updateComplete;
		const head = this.querySelector("ss-board-head");
		await head?.updateComplete;
		head?.focusTab();
	}
	#onKey;
	#onDrop;
	#newStory;
	#close;
};
__decorate([n({ attribute: false })], Board.prototype, "services", void 0);
__decorate([n({ attribute: false })], Board.prototype, "words", void 0);
__decorate([r()], Board.prototype, "tab", void 0);
__decorate([r()], Board.prototype, "frame", void 0);
__decorate([r()], Board.prototype, "play", void 0);
__decorate([r()], Board.prototype, "listed", void 0);
__decorate([r()], Board.prototype, "files", void 0);
__decorate([r()], Board.prototype, "full", void 0);
__decorate([r()], Board.prototype, "asFilm", void 0);
__decorate([r()], Board.prototype, "animatic", void 0);
Board = __decorate([t("ss-board")], Board);
// web/panel/board/export-styles.ts
var exportStyles = i`
  .ss-export {
    position: absolute;
    inset: 8px auto auto 8px;
    z-index: 3;
    display: flex;
    align-items: center;
    gap: 12px;
    width: calc(50% - 160px);
    min-height: 40px;
    padding: 0 12px;
    background: var(--ss-bg);
  }
  .ss-export[data-at='rest'] {
    width: 0;
    min-height: 0;
    padding: 0;
  }
  .ss-export[data-at='failed'] {
    inset: 64px auto auto 12px;
    gap: 0;
    width: min(440px, calc(100% - 24px));
    padding: 0;
  }
  .ss-export > .ss-note {
    flex: 1;
  }
  .ss-export > [role='status'] {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .ss-export[data-at='work'] > [role='status'] {
    flex: none;
  }
  .ss-export > progress {
    flex: 1 1 40px;
    min-width: 24px;
    max-width: 200px;
  }
  .ss-export > .ss-hint {
    flex: 0 1 auto;
    min-width: 80px;
  }
  .ss-export > button {
    flex: none;
  }
  @media (max-width: 760px) {
    .ss-export {
      inset: 4px 148px auto 4px;
      width: auto;
      min-height: 48px;
    }
    .ss-export[data-at='failed'] {
      inset: 120px 12px auto;
      width: auto;
    }
    /* The bar says as much to those who see it. */
    .ss-export[data-at='work'] > [role='status'] {
      position: absolute;
      clip-path: inset(50%);
    }
  }
`;
// web/panel/board/grid-styles.ts
var gridStyles = i`
  .ss-grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(264px, 100%), 1fr));
    gap: 24px 20px;
    padding: 20px;
  }
  .ss-cell {
    display: grid;
    gap: 8px;
    align-content: start;
  }
  .ss-cell-picture {
    position: relative;
  }
  .ss-cell-picture > .ss-failed {
    border-radius: 8px;
  }
  .ss-cell .ss-thumb {
    width: 100%;
    padding: 0;
    border: 0;
    border-radius: 8px;
    cursor: pointer;
    user-select: none;
    -webkit-touch-callout: none;
  }
  .ss-cell .ss-thumb:hover {
    box-shadow: 0 0 0 1px var(--ss-stroke);
  }
  .ss-retry {
    position: absolute;
    bottom: 12%;
    left: 50%;
    translate: -50% 0;
  }
  .ss-drawn {
    position: absolute;
    inset: auto auto 0 0;
    height: 3px;
    background: var(--ss-accent);
  }
  .ss-cell-text {
    display: grid;
    grid-template-columns: minmax(18px, auto) minmax(0, 1fr);
    gap: 2px 8px;
    font-size: 13px;
    line-height: 18px;
    overflow-wrap: anywhere;
  }
  .ss-cell-meta {
    grid-column: 2;
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 18px;
    font-size: 12px;
    line-height: 16px;
    color: var(--ss-muted);
  }
`;
// web/panel/board/import-styles.ts
var importStyles = i`
  ss-import-summary {
    display: block;
    max-width: 720px;
    margin-inline: auto;
    padding: 24px 20px 0;
  }
  .ss-import {
    display: grid;
    gap: 8px;
    overflow-wrap: anywhere;
  }
  .ss-import > h3:focus {
    outline: none;
  }
  .ss-import > h4 {
    margin-top: 12px;
    font-weight: 600;
  }
  .ss-import-story {
    white-space: pre-wrap;
  }
  .ss-import-story.is-folded {
    max-height: 160px;
    overflow: hidden;
  }
  .ss-import-story.is-cut {
    mask-image: linear-gradient(to bottom, #000 calc(100% - 40px), transparent);
  }
  .ss-import > .ss-link {
    justify-self: start;
  }
  .ss-import-facts {
    display: grid;
    grid-template-columns: minmax(88px, auto) minmax(0, 1fr);
    gap: 4px 16px;
    margin-top: 8px;
    font-size: 13px;
    line-height: 18px;
  }
  .ss-import-facts > dt {
    color: var(--ss-muted);
  }
  .ss-import > ul {
    display: grid;
    gap: 4px;
    font-size: 13px;
    line-height: 18px;
  }
  .ss-import li > b {
    font-weight: 500;
  }
  .ss-import-quiet {
    color: var(--ss-muted);
  }
  .ss-import .ss-is-bad > .ss-i {
    width: 14px;
    height: 14px;
    margin-inline-end: 4px;
    vertical-align: -2px;
  }
  .ss-import-foot {
    position: sticky;
    bottom: 0;
    display: grid;
    gap: 8px;
    margin-top: 16px;
    padding: 12px 0;
    border-top: 1px solid var(--ss-line);
    background: var(--ss-bg);
  }
  .ss-import-foot > .ss-row {
    flex-wrap: wrap;
  }
`;
// web/panel/board/library-styles.ts
var libraryStyles = i`
  .ss-find {
    position: relative;
    flex: 99 1 160px;
    max-width: 320px;
  }
  .ss-find > .ss-i {
    position: absolute;
    left: 10px;
    top: calc((var(--ss-hit) - 16px) / 2);
    color: var(--ss-muted);
    pointer-events: none;
  }
  .ss-find > .ss-input {
    padding-inline-start: 34px;
  }
  .ss-library-note {
    max-width: 640px;
    padding: 20px 20px 0;
  }
  .ss-library {
    position: relative;
    margin: 20px;
  }
  .ss-board .ss-scroll:has(.ss-library) {
    scroll-padding-top: 72px;
  }
  .ss-entry {
    position: absolute;
    inset: 0 auto auto 0;
  }
  .ss-entry:has(.ss-ask) {
    z-index: 1;
    box-sizing: content-box;
    margin: -8px;
    padding: 8px;
    border-radius: 8px;
    background: var(--ss-bg);
    box-shadow: var(--ss-shadow);
  }
  ss-library-entry {
    display: grid;
    gap: 6px;
  }
  .ss-entry .ss-thumb {
    border-radius: 8px;
    aspect-ratio: 16 / 9;
  }
  .ss-entry .ss-thumb > img {
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .ss-entry:hover .ss-thumb {
    box-shadow: 0 0 0 1px var(--ss-stroke);
  }
  .ss-entry-blank {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 6px;
    color: var(--ss-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .ss-entry-broken {
    background: var(--ss-danger-wash);
  }
  .ss-entry .ss-entry-broken {
    display: grid;
    align-content: center;
    gap: 4px;
    padding: 12px;
    overflow: auto;
    font-size: 12px;
    line-height: 16px;
    overflow-wrap: anywhere;
  }
  .ss-entry-broken .ss-i {
    vertical-align: -3px;
  }
  .ss-entry-rebuild {
    justify-self: start;
    margin: -4px 0;
  }
  .ss-entry-head {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 28px;
  }
  .ss-entry-head > h3 {
    flex: 1;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .ss-entry-head > .ss-icon {
    position: relative;
    z-index: 1;
  }
  .ss-entry-open {
    max-width: 100%;
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 600;
    cursor: pointer;
  }
  .ss-entry-open::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: 8px;
  }
  .ss-board .ss-entry-open:focus-visible {
    outline: none;
  }
  .ss-entry-open:focus-visible::after {
    outline: 2px solid var(--ss-accent);
    outline-offset: 3px;
  }
  .ss-entry-name {
    font-weight: 600;
  }
  .ss-ask {
    position: relative;
    z-index: 1;
    display: grid;
    gap: 8px;
    font-size: 13px;
    line-height: 18px;
  }

  @media (min-width: 761px) {
    .ss-tools:has(.ss-find) {
      flex-wrap: nowrap;
    }
    .ss-find ~ .ss-pills {
      min-width: 0;
      margin: -4px;
      padding: 4px;
      overflow: auto hidden;
      scrollbar-width: none;
      white-space: nowrap;
    }
  }
  @media (max-width: 760px) {
    .ss-find {
      flex: 1 0 50%;
    }
    .ss-find ~ .ss-btn {
      order: 2;
    }
    .ss-find ~ .ss-grow {
      display: none;
    }
    .ss-find ~ .ss-pills {
      order: 1;
      flex: 1 0 50%;
      margin: -4px;
      padding: 4px;
      overflow: auto hidden;
      scrollbar-width: none;
      white-space: nowrap;
    }
  }
`;
// web/panel/board/review-styles.ts
var reviewStyles = i`
  .ss-review {
    display: grid;
    grid-template-columns: 312px minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr);
  }
  .ss-review > * {
    min-width: 0;
    min-height: 0;
  }
  ss-review-bible {
    overflow: auto;
    border-inline-end: 1px solid var(--ss-line);
    scrollbar-width: thin;
  }
  .ss-side-bible > summary {
    display: none;
  }
  .ss-side {
    display: grid;
    align-content: start;
    gap: 20px;
    padding: 16px 20px;
  }
  ss-review-card {
    display: block;
  }
  .ss-card-row {
    position: relative;
  }
  .ss-card-row.is-dragged {
    opacity: 0.6;
  }
  .ss-card-row:is(.is-before, .is-after)::before {
    content: '';
    position: absolute;
    z-index: 1;
    inset: -1px 20px auto;
    height: 2px;
    background: var(--ss-accent);
  }
  .ss-card-row.is-after::before {
    inset: auto 20px 0;
  }
  .ss-card-grip {
    cursor: grab;
    touch-action: none;
  }
  .ss-card {
    position: relative;
    display: grid;
    grid-template-columns: 28px 208px minmax(0, 1fr) minmax(0, 1.25fr) 36px;
    gap: 0 16px;
    align-items: start;
    padding: 12px 20px;
    border-bottom: 1px solid var(--ss-line);
  }
  .ss-card:hover {
    background: color-mix(in srgb, var(--ss-surface) 50%, var(--ss-bg));
  }
  .ss-card:focus-within {
    box-shadow: inset 2px 0 var(--ss-accent);
  }
  .ss-card-number {
    display: grid;
    gap: 4px;
    justify-items: end;
    padding-top: 2px;
    font-weight: 600;
  }
  .ss-card-number > .ss-card-grip {
    margin-inline-end: -6px;
    opacity: 0;
  }
  .ss-card:is(:hover, :focus-within) .ss-card-grip {
    opacity: 1;
  }
  .ss-card-picture {
    border-radius: 6px;
  }
  .ss-card-picture > .ss-failed {
    padding: 8px;
    font-size: 12px;
    line-height: 16px;
  }
  .ss-card-meta {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 28px;
    padding-bottom: 4px;
    font-size: 12px;
    line-height: 16px;
    color: var(--ss-muted);
  }
  .ss-card-meta .ss-select > select {
    height: 24px;
    padding: 0 26px 0 8px;
    border-radius: 6px;
    color: var(--ss-fg);
    font-size: 12px;
  }
  .ss-card-meta .ss-select > .ss-i {
    top: 4px;
    right: 6px;
  }
  .ss-card ss-rewrite {
    padding-top: 8px;
  }
  .ss-card .ss-area {
    min-height: 89px;
    background: var(--ss-surface);
  }
  .ss-card-tools {
    display: grid;
    gap: 2px;
    justify-items: center;
  }

  @media (max-width: 1180px) {
    .ss-card {
      grid-template-columns: 28px 176px minmax(0, 1fr) 36px;
    }
    .ss-card > :nth-child(4) {
      grid-column: 3;
      grid-row: 2;
      padding-top: 8px;
    }
    .ss-card > :nth-child(5) {
      grid-column: 4;
      grid-row: 1 / span 2;
    }
  }
  @media (max-width: 1000px) {
    .ss-tools .ss-kbd {
      display: none;
    }
    .ss-review {
      grid-template-columns: 240px minmax(0, 1fr);
    }
    .ss-side {
      padding: 16px;
    }
  }
  .ss-board-news {
    display: flex;
    align-items: center;
    gap: 8px;
    flex: 1 1 100%;
    order: 1;
    min-width: 0;
  }
  .ss-board-news:has(> .ss-hint:empty) {
    position: absolute;
  }
  .ss-board-check {
    display: grid;
    gap: 12px;
  }
  @media (max-width: 760px) {
    .ss-review {
      display: block;
      overflow: auto;
    }
    ss-review-bible {
      overflow: visible;
      border: 0;
      border-bottom: 1px solid var(--ss-line);
    }
    .ss-review > .ss-scroll {
      overflow: visible;
    }
    .ss-side-bible > summary {
      display: flex;
      align-items: center;
      gap: 8px;
      min-height: 48px;
      padding: 0 16px;
      font-weight: 500;
      cursor: pointer;
      list-style: none;
    }
    .ss-side-bible[open] > summary > .ss-i {
      rotate: 90deg;
    }
    .ss-card {
      grid-template-columns: 44px minmax(0, 1fr) 44px;
      gap: 8px;
      padding: 12px 16px;
    }
    .ss-card > :nth-child(n + 3):nth-child(-n + 4) {
      grid-column: 1 / -1;
      grid-row: auto;
      padding: 0;
    }
    .ss-card > :nth-child(5) {
      grid-column: 3;
      grid-row: 1;
    }
    .ss-card-meta .ss-select > select {
      height: 44px;
      font-size: 16px;
    }
    .ss-card-meta .ss-select > .ss-i {
      top: 14px;
    }
    .ss-card-number {
      justify-items: center;
    }
    .ss-card-number > .ss-card-grip {
      margin: 0;
      opacity: 1;
    }
  }
`;
// web/panel/board/slideshow-styles.ts
var slideshowStyles = i`
  .ss-show {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto auto auto;
    grid-template-columns: minmax(0, 1fr);
  }
  .ss-stage {
    position: relative;
    min-height: 0;
    padding: 16px 72px 8px;
  }
  .ss-figure {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    gap: 12px;
    height: 100%;
  }
  .ss-screen {
    display: grid;
    place-items: center;
    container-type: size;
  }
  /* The largest box of the sequence's shape that fits. */
  .ss-layers {
    position: relative;
    width: min(100cqw, 100cqh * var(--ss-ratio-number));
    aspect-ratio: var(--ss-ratio);
    overflow: hidden;
    border-radius: 8px;
  }
  .ss-layer {
    position: absolute;
    inset: 0;
  }
  .ss-layer.is-present {
    background: var(--ss-bg);
  }
  /* The frame before stays until the picture is there; the first one has its rough until then. */
  .ss-layer + .ss-layer.is-present {
    opacity: 0;
  }
  .ss-layer + .ss-layer.is-shown {
    opacity: 1;
    animation: ss-come 240ms ease-out;
  }
  .ss-board .ss-layer .ss-picture > img.is-loaded {
    animation: none;
  }
  .ss-board .ss-layer.is-waiting .ss-picture {
    opacity: 1;
    filter: none;
  }
  .ss-board .ss-layer.is-failed .ss-picture {
    opacity: 0.36;
  }
  .ss-layer > .ss-failed {
    padding-bottom: 12px;
    font-size: 16px;
    line-height: 24px;
  }
  .ss-layer > .ss-failed > strong,
  .ss-layer > .ss-failed > span {
    padding: 0 8px;
    border-radius: 4px;
    background: var(--ss-plate);
  }
  .ss-layer > .ss-failed > .ss-i {
    width: 24px;
    height: 24px;
  }
  ss-divider {
    position: absolute;
    inset: 0;
    z-index: 1;
    pointer-events: none;
  }
  ss-divider > .ss-plate {
    inset: 8px 8px auto auto;
  }
  ss-divider > .ss-of-rough {
    inset: 8px auto auto 8px;
  }
  .ss-divide {
    position: absolute;
    inset-block: 0;
    width: 44px;
    translate: -50% 0;
    cursor: ew-resize;
    user-select: none;
    pointer-events: auto;
    touch-action: none;
  }
  .ss-divide::before,
  .ss-divide::after {
    content: '';
    position: absolute;
    inset: 0 calc(50% - 1px);
    background: var(--ss-bg);
    box-shadow: 0 0 0 1px var(--ss-fg);
  }
  /* The grip to take it by. */
  .ss-divide::after {
    inset: calc(50% - 22px) calc(50% - 5px);
    border-radius: 5px;
  }
  .ss-divide:focus-visible {
    outline: none;
  }
  .ss-divide:focus-visible::before {
    background: var(--ss-accent);
  }
  .ss-divide:focus-visible::after {
    outline: 2px solid var(--ss-accent);
    outline-offset: 2px;
  }
  .ss-caption {
    max-width: 64ch;
    min-height: 26px;
    margin: 0 auto;
    font-size: 18px;
    line-height: 26px;
    text-align: center;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .ss-ordinal {
    margin-inline-end: 6px;
    color: var(--ss-muted);
    font-size: 14px;
  }
  .ss-icon.ss-side-left,
  .ss-icon.ss-side-right {
    position: absolute;
    top: 50%;
    width: 44px;
    height: 72px;
    translate: 0 -50%;
  }
  .ss-side-left {
    left: 14px;
  }
  .ss-side-right {
    right: 14px;
  }
  .ss-controls {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
    align-items: center;
    gap: 16px;
    padding: 8px 20px;
  }
  .ss-controls > div {
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
  }
  .ss-icon.ss-play {
    width: 44px;
    height: 44px;
    border-radius: 50%;
    background: var(--ss-primary);
    color: var(--ss-on-primary);
  }
  .ss-icon.ss-play:hover {
    background: var(--ss-primary-hover);
    color: var(--ss-on-primary);
  }
  .ss-controls > .ss-seconds {
    justify-content: flex-end;
  }
  .ss-seconds > .ss-field {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .ss-seconds .ss-label {
    font-weight: 400;
    white-space: nowrap;
  }
  .ss-seconds .ss-number {
    width: 104px;
  }
  .ss-strip {
    display: flex;
    gap: 8px;
    padding: 8px 20px 12px;
    overflow: auto hidden;
    scrollbar-width: thin;
  }
  .ss-strip > li {
    flex: none;
  }
  .ss-strip > li:first-child {
    margin-inline-start: auto;
  }
  .ss-strip > li:last-child {
    margin-inline-end: auto;
  }
  .ss-strip button {
    position: relative;
    display: block;
    padding: 0;
    border: 0;
    border-radius: 6px;
    background: none;
    cursor: pointer;
  }
  .ss-strip .ss-thumb {
    width: auto;
    min-width: 36px;
    height: 63px;
    border-radius: 6px;
    opacity: 0.62;
    transition: opacity var(--ss-ease);
  }
  .ss-strip button:hover .ss-thumb {
    opacity: 0.85;
  }
  .ss-strip .is-failed .ss-thumb {
    background: var(--ss-danger-wash);
    box-shadow: inset 0 0 0 1px color-mix(in srgb, var(--ss-danger) 45%, transparent);
  }
  .ss-strip [aria-current] .ss-thumb {
    opacity: 1;
    box-shadow:
      0 0 0 2px var(--ss-bg),
      0 0 0 4px var(--ss-accent);
  }
  .ss-keys {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 4px 20px;
    padding: 8px 20px 12px;
    border-top: 1px solid var(--ss-line);
    font-size: 12px;
    line-height: 20px;
    color: var(--ss-muted);
  }
  .ss-keys > span {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  /* Full screen is for looking: only picture, caption and controls stay. */
  ss-board.is-full:has(.ss-show) > .ss-board-head,
  ss-board.is-full .ss-strip,
  ss-board.is-full .ss-keys {
    display: none;
  }

  @media (max-width: 760px) {
    .ss-stage {
      padding: 0;
    }
    .ss-figure {
      grid-template-rows: auto auto;
      align-content: center;
    }
    .ss-screen {
      container-type: inline-size;
    }
    .ss-layers {
      width: min(100cqw, 44dvh * var(--ss-ratio-number));
      border-radius: 0;
    }
    .ss-caption {
      padding: 4px 20px;
    }
    .ss-side-left,
    .ss-side-right,
    .ss-keys {
      display: none;
    }
    .ss-controls {
      grid-template-columns: minmax(0, 1fr);
      justify-items: center;
      gap: 8px;
      padding: 8px 16px;
    }
    .ss-controls > div:nth-child(2) {
      order: -1;
      gap: 24px;
    }
    .ss-icon.ss-play {
      width: 56px;
      height: 56px;
    }
    .ss-seconds .ss-number {
      width: 148px;
    }
    .ss-strip .ss-thumb {
      min-width: 44px;
      height: 54px;
    }
  }
`;
// web/panel/board/open-board.ts
function openBoard(services, first, options) {
	const words = wholeWords(first);
	const open = document.querySelector("dialog.ss-board");
	const board = open?.querySelector("ss-board");
	if (open && board) {
		board.show(options);
		return open;
	}
	adoptStyles(roles, base, text, buttons, fields, parts, pictureStyles);
	adoptStyles(writing, boardStyles, exportStyles, reviewStyles, slideshowStyles, gridStyles);
	adoptStyles(libraryStyles, importStyles);
	const dialog = makeDialog(words);
	dialog.append(Object.assign(new Board(), {
		services,
		words
	}).show(options));
	document.body.append(dialog);
	dialog.showModal();
	return dialog;
}
function makeDialog(words) {
	const dialog = document.createElement("dialog");
	dialog.className = "ss-board";
	dialog.setAttribute("aria-label", words.board.dialog);
	const opener = document.activeElement;
	dialog.addEventListener("cancel", keepWhileFull);
	dialog.addEventListener("close", () => {
		dialog.remove();
		if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
	});
	keepFromHost(dialog);
	return dialog;
}
function keepWhileFull(event) {
	if (event.target !== event.currentTarget || !document.fullscreenElement) return;
	event.preventDefault();
	document.exitFullscreen();
}
function keepFromHost(root) {
	for (const type of [
		"keydown",
		"copy",
		"cut",
		"paste"
	]) root.addEventListener(type, (event) => event.stopPropagation());
	for (const type of ["dragover", "drop"]) root.addEventListener(type, (event) => {
		event.preventDefault();
		event.stopPropagation();
	});
}
export { hasModifier as a, BoardKeys as c, showKey as i, readSeconds as n, inField as o, openBoard, boardIcon as r, onButton as s, SECONDS as t };

import { a as b, n as A, t as i$1, u as i } from "./lit-6tICoNAd.mjs";
import { n, r as t, t as r } from "./decorators-DQ48xFsz.mjs";
import { A as o, O as lessMotion, j as c, k as HostBoard } from "./export-failure-DSkOCxmV.mjs";
import { c as timelineOf, l as movementOf, n as stageSvg, o as captionOf, s as momentAt, u as wholeView } from "./rough-files-CJvZybew.mjs";
import { a as hasModifier, c as BoardKeys, i as showKey, n as readSeconds, o as inField, r as boardIcon, s as onButton, t as SECONDS } from "./open-board-DfWJ_rCT.mjs";
import { r as svgAddress } from "./raster-CQTJd4fy.mjs";
import { p as numberField, w as __decorate, x as adoptStyles } from "./page-t0HZRCOn.mjs";
import { a as valueOf, i as selectField } from "./field-BouhYTPz.mjs";
import { t as icon } from "./icon-CRm6tOdk.mjs";
import { t as clock } from "./format-C6Ly3yiu.mjs";
// web/panel/controllers/film-clock.ts
var FilmClock = class {
	#ms = 0;
	#zero;
	#totalMs = 0;
	#request = 0;
	#host;
	constructor(host) {
		this.#host = host;
		host.addController(this);
	}
	get ms() {
		return this.#ms;
	}
	get playing() {
		return this.#zero !== void 0;
	}
	setLength(totalMs) {
		this.#totalMs = totalMs;
		this.#ms = Math.min(this.#ms, totalMs);
	}
	toggle() {
		if (this.playing) return this.pause();
		if (this.#ms >= this.#totalMs) this.#ms = 0;
		this.#zero = performance.now() - this.#ms;
		this.#tick();
	}
	pause() {
		this.#zero = void 0;
		cancelAnimationFrame(this.#request);
		this.#host.requestUpdate();
	}
	seek(ms) {
		this.#ms = Math.max(0, Math.min(this.#totalMs, ms));
		if (this.playing) this.#zero = performance.now() - this.#ms;
		this.#host.requestUpdate();
	}
	hostDisconnected() {
		this.pause();
	}
	#tick = () => {
		if (this.#zero === void 0) return;
		this.#ms = Math.min(this.#totalMs, performance.now() - this.#zero);
		if (this.#ms >= this.#totalMs) return this.pause();
		this.#host.requestUpdate();
		this.#request = requestAnimationFrame(this.#tick);
	};
};
// web/panel/controllers/stage-pictures.ts
var StagePictures = class {
	#host;
	#of;
	#board = "light";
	#addresses = new Map();
	constructor(host) {
		this.#host = host;
		host.addController(this);
	}
	hostDisconnected() {
		this.#of = void 0;
	}
	of(sequence, frame, board) {
		if (!this.#isOf(sequence) || board !== this.#board) this.#begin(sequence, board);
		if (!this.#addresses.has(frame.id)) this.#draw(sequence, frame);
		return this.#addresses.get(frame.id);
	}
	#isOf({ bible, frames, settings }) {
		const of = this.#of;
		return of?.bible === bible && of.settings === settings && of.frames.length === frames.length && of.frames.every(({ shot }, index) => shot === frames[index]?.shot);
	}
	#begin(sequence, board) {
		this.#of = sequence;
		this.#board = board;
		this.#addresses = new Map();
	}
	async #draw(sequence, frame) {
		const addresses = this.#addresses;
		addresses.set(frame.id, void 0);
		addresses.set(frame.id, svgAddress(await stageSvg(sequence, frame, sequence.settings, this.#board)));
		this.#host.requestUpdate();
	}
};
// web/panel/board/animatic/animatic-controls.ts
function animaticControls(controls) {
	const { words, options, playing, onKey, onOptions, onBack, onVideo } = controls;
	const { slideshow } = words.board;
	const { animatic } = words;
	const play = playing ? slideshow.pause : slideshow.play;
	return b`<div class="ss-controls">
    <div>
      <button type="button" class="ss-btn" title="${animatic.back} (A)" @click=${onBack}>
        ${icon("left")}<span>${animatic.back}</span>
      </button>
      ${toggle(slideshow.captions, "C", options.captions, icon("caption"), () => onKey({ do: "captions" }))}
      ${lessMotion() ? A : toggle(animatic.moves, "", options.moves, boardIcon("camera"), () => onOptions({
		...options,
		moves: !options.moves
	}))}
    </div>
    <div>
      ${step(slideshow.previous, "previous", "←", () => onKey({ do: "previous" }))}
      <button
        type="button"
        class="ss-icon ss-play"
        aria-label=${play}
        title="${play} (Space)"
        @click=${() => onKey({ do: "toggle" })}
      >
        ${icon(playing ? "pause" : "play")}
      </button>
      ${step(slideshow.next, "next", "→", () => onKey({ do: "next" }))}
    </div>
    <div class="ss-film-end">
      ${timing(controls)}
      <button type="button" class="ss-btn ss-btn-primary" @click=${onVideo}>
        ${icon("export")}<span>${animatic.save}</span>
      </button>
    </div>
  </div>`;
}
var toggle = (name, key, on, mark, onClick) => b`<button
    type="button"
    class="ss-icon"
    aria-label=${name}
    aria-pressed=${on ? "true" : "false"}
    title=${key ? `${name} (${key})` : name}
    @click=${onClick}
  >
    ${mark}
  </button>`;
var step = (name, mark, key, onClick) => b`<button type="button" class="ss-icon" aria-label=${name} title="${name} (${key})" @click=${onClick}>
    ${icon(mark)}
  </button>`;
function timing({ words, options, typed, onOptions, onTyped }) {
	const { animatic, board } = words;
	const { by, seconds } = options.timing;
	const onInput = (raw) => {
		onTyped(raw);
		const read = readSeconds(raw);
		if (read !== null) onOptions({
			...options,
			timing: {
				by,
				seconds: read
			}
		});
	};
	return b`${selectField({
		label: animatic.timing,
		hideLabel: true,
		value: by,
		options: ["reading", "equal"].map((value) => ({
			value,
			label: animatic.timings[value]
		})),
		onChange: (value) => onOptions({
			...options,
			timing: {
				by: value,
				seconds
			}
		})
	})}
  ${by === "equal" ? b`<span class="ss-film-seconds" @focusout=${() => onTyped(void 0)}
          >${numberField({
		id: "ss-film-seconds",
		label: board.slideshow.seconds,
		hideLabel: true,
		value: typed ?? seconds,
		min: SECONDS.min,
		max: SECONDS.max,
		step: .5,
		words: {
			less: () => board.slideshow.shorter,
			more: () => board.slideshow.longer
		},
		onInput
	})}</span
        >` : A}`;
}
// web/panel/board/animatic/animatic-styles.ts
var animaticStyles = i`
  .ss-film .ss-layers {
    background: var(--ss-surface);
  }
  .ss-film .ss-stage {
    padding-inline: 20px;
  }
  /* One line or two: the picture stays as large as it is. */
  .ss-film .ss-caption {
    min-height: 52px;
  }
  .ss-film-picture {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    visibility: hidden;
  }
  .ss-film-picture.is-present {
    visibility: visible;
  }
  .ss-time {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 12px;
    padding: 0 20px;
    font-size: 12px;
    line-height: 16px;
    font-variant-numeric: tabular-nums;
    color: var(--ss-muted);
  }
  .ss-time-track {
    position: relative;
    height: 32px;
  }
  .ss-time-parts {
    position: absolute;
    inset: 13px 0;
    display: flex;
    gap: 2px;
  }
  .ss-time-parts > span {
    flex: 1 1 0;
    min-width: 1px;
    overflow: hidden;
    border-radius: 2px;
    background: var(--ss-selected);
  }
  .ss-time-parts > span > span {
    display: block;
    height: 100%;
    background: var(--ss-accent);
  }
  /* The range itself is unseen but for its thumb: it brings keys, touch and the words for screen readers. */
  .ss-time-track > input {
    position: absolute;
    inset: 0 -7px;
    width: calc(100% + 14px);
    height: 100%;
    margin: 0;
    appearance: none;
    background: none;
    cursor: pointer;
  }
  .ss-time-track > input::-webkit-slider-thumb {
    appearance: none;
    width: 14px;
    height: 14px;
    border: 0;
    border-radius: 50%;
    background: var(--ss-accent);
    box-shadow: 0 0 0 2px var(--ss-bg);
  }
  .ss-time-track > input::-moz-range-thumb {
    width: 14px;
    height: 14px;
    border: 0;
    border-radius: 50%;
    background: var(--ss-accent);
    box-shadow: 0 0 0 2px var(--ss-bg);
  }
  .ss-controls > .ss-film-end {
    flex-wrap: wrap;
    justify-content: flex-end;
  }
  .ss-film-seconds .ss-number {
    width: 104px;
  }
  ss-board.is-full .ss-film .ss-time {
    padding-block: 8px 0;
  }

  @media (max-width: 760px) {
    .ss-film .ss-stage {
      padding: 0;
    }
    .ss-film .ss-caption {
      min-height: 112px;
    }
    .ss-time {
      padding: 8px 16px 0;
    }
    .ss-time-track {
      height: 44px;
    }
    .ss-time-parts {
      inset: 19px 0;
    }
    .ss-time-track > input::-webkit-slider-thumb {
      width: 20px;
      height: 20px;
    }
    .ss-controls > .ss-film-end {
      justify-content: center;
      width: 100%;
    }
    .ss-film-end > .ss-btn {
      flex: 1 0 100%;
    }
  }
`;
// web/panel/board/animatic/time-bar.ts
var msPerArrow = 1e3;
function timeBar({ animatic }, timeline, ms, seek) {
	const { frames, totalMs } = timeline;
	const { index } = momentAt(timeline, ms);
	const [now, total] = [clock(ms), clock(totalMs)];
	return b`<div class="ss-time">
    <span aria-hidden="true">${now}</span>
    <div class="ss-time-track">
      <div class="ss-time-parts" aria-hidden="true">
        ${frames.map(({ startMs, ms: long }) => b`<span style="flex-grow:${long}"
              ><span style="inline-size:${filled(ms, startMs, long)}%"></span
            ></span>`)}
      </div>
      <input
        type="range"
        aria-label=${animatic.time}
        aria-valuetext=${animatic.place(now, total, index + 1, frames.length)}
        min="0"
        max=${totalMs}
        step="1"
        .value=${String(Math.round(ms))}
        style="--ss-done:${totalMs > 0 ? ms / totalMs : 0}"
        @input=${(event) => seek(Number(valueOf(event)))}
        @keydown=${(event) => byKey(event, ms, seek)}
      />
    </div>
    <span aria-hidden="true">${total}</span>
  </div>`;
}
var filled = (ms, start, long) => Math.max(0, Math.min(100, (ms - start) / long * 100));
function byKey(event, ms, seek) {
	const by = {
		ArrowRight: 1,
		ArrowUp: 1,
		ArrowLeft: -1,
		ArrowDown: -1,
		PageUp: 5,
		PageDown: -5
	}[event.key];
	if (by === void 0) return;
	event.preventDefault();
	seek(ms + by * msPerArrow);
}
// web/panel/board/animatic/animatic.ts
var Animatic = class Animatic extends i$1 {
	constructor(..._args) {
		super(..._args);
		this.#clock = new FilmClock(this);
		this.#pictures = new StagePictures(this);
		this.#board = new HostBoard(this);
		this.keys = new BoardKeys(this, (event) => this.#onKey(event));
	}
	#clock;
	#pictures;
	#board;
	#timeline;
	createRenderRoot() {
		adoptStyles(animaticStyles);
		return this;
	}
	firstUpdated() {
		this.querySelector(".ss-play")?.focus({ preventScroll: true });
	}
	willUpdate(changed) {
		if (changed.has("sequence") || changed.has("options")) this.#measure();
		if (!this.hasUpdated) this.#goTo(this.#indexOf(this.frame));
	}
	#measure() {
		const before = this.#timeline ? momentAt(this.#timeline, this.#clock.ms) : void 0;
		this.#timeline = timelineOf(this.sequence.frames, this.options.timing);
		this.#clock.setLength(this.#timeline.totalMs);
		const timed = before && this.#timeline.frames[before.index];
		if (timed) this.#clock.seek(timed.startMs + timed.ms * before.ratio);
	}
	updated() {
		const frame = this.sequence.frames[this.#index];
		if (frame && frame.id !== this.frame) this.#raise("ss-at", frame.id);
	}
	render() {
		const { ms, playing } = this.#clock;
		const frame = this.sequence.frames[this.#index];
		if (!frame) return A;
		return b`<div class="ss-show ss-film">
      <div class="ss-stage">
        <figure class="ss-figure">
          <div class="ss-screen"><div class="ss-layers">${this.#renderPictures()}</div></div>
          ${this.#renderCaption(frame)}
        </figure>
      </div>
      ${timeBar(this.words, this.#timeline, ms, (to) => this.#clock.seek(to))}
      ${animaticControls({
			words: this.words,
			options: this.options,
			playing,
			typed: this.typed,
			onKey: (key) => this.#do(key),
			onOptions: (options) => this.#raise("ss-options", options),
			onTyped: (typed) => this.typed = typed,
			onBack: () => this.#raise("ss-animatic", void 0, true),
			onVideo: () => this.#raise("ss-export", {
				what: "video",
				animatic: this.options
			}, true)
		})}
      ${this.#renderKeys()}
    </div>`;
	}
	#renderPictures() {
		const { index, ratio } = momentAt(this.#timeline, this.#clock.ms);
		const near = this.sequence.frames.slice(index, index + 2);
		return c(near, ({ id }) => id, (frame) => this.#renderPicture(frame, frame === near[0] ? this.#viewAt(frame, ratio) : void 0));
	}
	#renderPicture(frame, view) {
		const source = this.#pictures.of(this.sequence, frame, this.#board.board);
		if (source === void 0) return A;
		const { scale, x, y } = view ?? wholeView;
		return b`<img
      class="ss-film-picture ${view ? "is-present" : ""}"
      src=${source}
      alt=${view ? this.words.board.picture.names.rough(frame.frameNumber, frame.description) : ""}
      style=${o({ transform: `translate(${x * 100}%, ${y * 100}%) scale(${scale})` })}
    />`;
	}
	#viewAt(frame, ratio) {
		const timed = this.#timeline.frames[frame.frameNumber - 1];
		if (!this.options.moves || !timed) return wholeView;
		return movementOf(frame.shot, frame.frameNumber - 1, timed.ms)(ratio);
	}
	#renderCaption(frame) {
		const place = this.words.board.slideshow.place(frame.frameNumber, this.sequence.frames.length);
		return b`<figcaption class="ss-caption" aria-live=${this.#clock.playing ? "off" : "polite"}>
      <span class="ss-ordinal">${place}</span> ${this.options.captions ? captionOf(frame) : A}
    </figcaption>`;
	}
	#renderKeys() {
		return b`<p class="ss-keys" aria-hidden="true">
      ${this.words.animatic.keys.map(({ key, does }) => b`<span><span class="ss-kbd">${key}</span>${does}</span>`)}
    </p>`;
	}
	get #index() {
		return momentAt(this.#timeline, this.#clock.ms).index;
	}
	#indexOf(frame) {
		return this.sequence.frames.findIndex(({ id }) => id === frame);
	}
	#goTo(index) {
		const timed = this.#timeline.frames[Math.max(0, Math.min(index, this.#timeline.frames.length - 1))];
		if (timed) this.#clock.seek(timed.startMs);
	}
	#do(key) {
		switch (key.do) {
			case "toggle": return this.#clock.toggle();
			case "next": return this.#goTo(this.#index + 1);
			case "previous": return this.#goTo(this.#index - 1);
			case "first": return this.#goTo(0);
			case "last": return this.#goTo(Infinity);
			case "go": return this.#goTo(key.index);
			case "captions": return this.#raise("ss-options", {
				...this.options,
				captions: !this.options.captions
			});
		}
	}
	#onKey(event) {
		const key = showKey(event.key);
		if (!key || hasModifier(event) || inField(event)) return;
		if (key.do === "toggle" && onButton(event)) return;
		event.preventDefault();
		this.#do(key);
	}
	#raise(type, detail, bubbles = false) {
		this.dispatchEvent(new CustomEvent(type, {
			detail,
			bubbles
		}));
	}
};
__decorate([n({ attribute: false })], Animatic.prototype, "words", void 0);
__decorate([n({ attribute: false })], Animatic.prototype, "sequence", void 0);
__decorate([n({ attribute: false })], Animatic.prototype, "options", void 0);
__decorate([n({ attribute: false })], Animatic.prototype, "frame", void 0);
__decorate([r()], Animatic.prototype, "typed", void 0);
Animatic = __decorate([t("ss-animatic")], Animatic);
export { Animatic };

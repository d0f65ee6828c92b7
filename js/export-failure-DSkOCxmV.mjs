import { t as fail } from "./failure-BCOygjpK.mjs";
import { n as loadImageName, r as readImageName } from "./image-file-UV4Yz9JT.mjs";
import { r as shotTypes } from "./shot-BCLx9j5L.mjs";
import { n as castColours } from "./colours-CleqmbRY.mjs";
import { n as unique } from "./slug-BIHNR66h.mjs";
import { t as applyEdit } from "./edit-Cd5fxP2J.mjs";
import { t as expandNames, u as referenceSlots } from "./at-names-KmC3gCsx.mjs";
import { i as promptLength, t as renderFrame } from "./render-BYfRUadz.mjs";
import { t as designSize } from "./shapes-B3V7XG6-.mjs";
import { n as commonWords, t as slotWords } from "./slots-Clx5iQvv.mjs";
import { n as explain } from "./follow-Bfk6FUQL.mjs";
import { a as b, i as E, n as A, o as j$1, t as i$3, u as i$2 } from "./lit-6tICoNAd.mjs";
import { n as n$2, r as t$1, t as r$1 } from "./decorators-DQ48xFsz.mjs";
import { t as icon } from "./icon-CRm6tOdk.mjs";
import { n as i$4, r as t$2, t as e$1 } from "./directive-CD_5XWFh.mjs";
import { a as valueOf, i as selectField, r as problemLine, t as describedBy } from "./field-BouhYTPz.mjs";
import { C as message, O as isGenerating, T as scrollerOf, k as sequenceOf, n as growWithText, p as numberField, u as choiceOf, w as __decorate, x as adoptStyles } from "./page-t0HZRCOn.mjs";
import { n as guideWords, r as mapNames } from "./whole-ohuyEX5P.mjs";
import { n as writing, t as failureMessage } from "./failure-message-EgPOdKIr.mjs";
import { t as guideOf } from "./guide-CkJ0dBrl.mjs";
import { u as lastTake } from "./takes-Bk4h1cXY.mjs";
// web/core/edit/directing.ts
var sides = [
	"left",
	"centre",
	"right"
];
var asLargeAs = {
	"two-shot": "medium shot",
	"over-the-shoulder": "medium shot"
};
var framings = shotTypes.filter((type) => asLargeAs[type] === void 0);
function reframed(size, steps) {
	if (steps === 0) return size;
	const at = framings.indexOf(asLargeAs[size] ?? size) + steps;
	return framings[Math.max(0, Math.min(framings.length - 1, at))] ?? size;
}
function moved(cast, id, to) {
	const from = cast.find((part) => part.id === id)?.side;
	if (from === void 0 || from === to) return cast;
	const there = cast.filter((part) => part.side === to);
	return cast.map((part) => {
		if (part.id === id) return {
			...part,
			side: to
		};
		return there.length === 1 && part === there[0] ? {
			...part,
			side: from
		} : part;
	});
}
var freeSide = (cast) => [
	"centre",
	"left",
	"right"
].find((free) => cast.every((part) => part.side !== free)) ?? "centre";
var lineOf = {
	left: 1 / 3,
	centre: 1 / 2,
	right: 2 / 3
};
function sidesFor({ size, cast }, id) {
	const isBesideFace = (size === "close-up" || size === "extreme close-up") && cast[0]?.id !== id;
	const isOverShoulder = size === "over-the-shoulder" && cast.length > 1;
	return isBesideFace || isOverShoulder ? ["left", "right"] : sides;
}
var sideAt = (part, among = sides) => among.toSorted((a, b) => Math.abs(lineOf[a] - part) - Math.abs(lineOf[b] - part))[0] ?? "centre";
function besides(side, by, among = sides) {
	const beyond = among.filter((other) => (lineOf[other] - lineOf[side]) * by > 0);
	return (by > 0 ? beyond[0] : beyond.at(-1)) ?? side;
}
// node_modules/lit-html/directive-helpers.js
var { I: t } = j$1, i$1 = (o) => o, r = (o) => void 0 === o.strings, s = () => document.createComment(""), v = (o, n, e) => {
	const l = o._$AA.parentNode, d = void 0 === n ? o._$AB : n._$AA;
	if (void 0 === e) e = new t(l.insertBefore(s(), d), l.insertBefore(s(), d), o, o.options);
	else {
		const t = e._$AB.nextSibling, n = e._$AM, c = n !== o;
		if (c) {
			let t;
			e._$AQ?.(o), e._$AM = o, void 0 !== e._$AP && (t = o._$AU) !== n._$AU && e._$AP(t);
		}
		if (t !== d || c) {
			let o = e._$AA;
			for (; o !== t;) {
				const t = i$1(o).nextSibling;
				i$1(l).insertBefore(o, d), o = t;
			}
		}
	}
	return e;
}, u$1 = (o, t, i = o) => (o._$AI(t, i), o), m = {}, p = (o, t = m) => o._$AH = t, M = (o) => o._$AH, h = (o) => {
	o._$AR(), o._$AA.remove();
};
// node_modules/lit-html/directives/repeat.js
var u = (e, s, t) => {
	const r = new Map();
	for (let l = s; l <= t; l++) r.set(e[l], l);
	return r;
};
var c = e$1(class extends i$4 {
	constructor(e) {
		if (super(e), e.type !== t$2.CHILD) throw Error("repeat() can only be used in text expressions");
	}
	dt(e, s, t) {
		let r;
		void 0 === t ? t = s : void 0 !== s && (r = s);
		const l = [], o = [];
		let i = 0;
		for (const s of e) l[i] = r ? r(s, i) : i, o[i] = t(s, i), i++;
		return {
			values: o,
			keys: l
		};
	}
	render(e, s, t) {
		return this.dt(e, s, t).values;
	}
	update(s, [t, r, c]) {
		const d = M(s), { values: p$1, keys: a } = this.dt(t, r, c);
		if (!Array.isArray(d)) return this.ut = a, p$1;
		const h$1 = this.ut ??= [], v$1 = [];
		let m, y, x = 0, j = d.length - 1, k = 0, w = p$1.length - 1;
		for (; x <= j && k <= w;) if (null === d[x]) x++;
		else if (null === d[j]) j--;
		else if (h$1[x] === a[k]) v$1[k] = u$1(d[x], p$1[k]), x++, k++;
		else if (h$1[j] === a[w]) v$1[w] = u$1(d[j], p$1[w]), j--, w--;
		else if (h$1[x] === a[w]) v$1[w] = u$1(d[x], p$1[w]), v(s, v$1[w + 1], d[x]), x++, w--;
		else if (h$1[j] === a[k]) v$1[k] = u$1(d[j], p$1[k]), v(s, d[x], d[j]), j--, k++;
		else if (void 0 === m && (m = u(a, k, w), y = u(h$1, x, j)), m.has(h$1[x])) if (m.has(h$1[j])) {
			const e = y.get(a[k]), t = void 0 !== e ? d[e] : null;
			if (null === t) {
				const e = v(s, d[x]);
				u$1(e, p$1[k]), v$1[k] = e;
			} else v$1[k] = u$1(t, p$1[k]), v(s, d[x], t), d[e] = null;
			k++;
		} else h(d[j]), j--;
		else h(d[x]), x++;
		for (; k <= w;) {
			const e = v(s, v$1[w + 1]);
			u$1(e, p$1[k]), v$1[k++] = e;
		}
		for (; x <= j;) {
			const e = d[x++];
			null !== e && h(e);
		}
		return this.ut = a, p(s, v$1), E;
	}
});
// node_modules/lit-html/directives/style-map.js
var n = "important";
var i = " !" + n;
var o = e$1(class extends i$4 {
	constructor(t) {
		if (super(t), t.type !== t$2.ATTRIBUTE || "style" !== t.name || t.strings?.length > 2) throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.");
	}
	render(t) {
		return Object.keys(t).reduce((e, r) => {
			const s = t[r];
			return null == s ? e : e + `${r = r.includes("-") ? r : r.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g, "-$&").toLowerCase()}:${s};`;
		}, "");
	}
	update(e, [r]) {
		const { style: s } = e.element;
		if (void 0 === this.ft) return this.ft = new Set(Object.keys(r)), this.render(r);
		for (const t of this.ft) r[t] ?? (this.ft.delete(t), t.includes("-") ? s.removeProperty(t) : s[t] = null);
		for (const t in r) {
			const e = r[t];
			if (null != e) {
				this.ft.add(t);
				const r = "string" == typeof e && e.endsWith(i);
				t.includes("-") || r ? s.setProperty(t, r ? e.slice(0, -11) : e, r ? n : "") : s[t] = e;
			}
		}
		return E;
	}
});
// web/panel/parts/host-board.ts
var hosts = new Set();
var known;
var observer = new MutationObserver(() => {
	const before = known;
	known = void 0;
	const [first] = hosts;
	if (first !== void 0 && boardOf(first) !== before) for (const host of hosts) host.requestUpdate();
});
var whatChanges = { attributeFilter: ["class", "style"] };
var HostBoard = class {
	#host;
	constructor(host) {
		this.#host = host;
		host.addController(this);
	}
	get board() {
		return boardOf(this.#host);
	}
	hostConnected() {
		if (hosts.size === 0) for (const root of [document.documentElement, document.body]) observer.observe(root, whatChanges);
		hosts.add(this.#host);
	}
	hostDisconnected() {
		hosts.delete(this.#host);
		if (hosts.size > 0) return;
		observer.disconnect();
		known = void 0;
	}
};
function boardOf(element) {
	const ground = element.closest(".ss-root, .ss-board") ?? element;
	return known ??= lightnessOf(getComputedStyle(ground).color) > .5 ? "dark" : "light";
}
function lightnessOf(colour) {
	const context = new OffscreenCanvas(1, 1).getContext("2d");
	if (context === null) return 0;
	context.fillStyle = colour;
	context.fillRect(0, 0, 1, 1);
	const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
	return (.3 * red + .6 * green + .1 * blue) / 255;
}
// web/panel/parts/motion.ts
var lessMotion = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
// web/panel/parts/picture-styles.ts
var pictureStyles = i$2`
  ss-frame-picture {
    position: relative;
    display: block;
    width: 100%;
    height: 100%;
  }
  .ss-picture,
  .ss-picture > img,
  .ss-picture > ss-rough,
  .ss-picture > ss-rough > svg {
    display: block;
    width: 100%;
    height: 100%;
  }
  .ss-picture {
    display: grid;
  }
  .ss-picture > * {
    grid-area: 1 / 1;
    min-width: 0;
    min-height: 0;
  }
  .ss-picture > img {
    position: relative;
    object-fit: contain;
    opacity: 0;
  }
  .ss-thumb .ss-picture > img {
    object-fit: cover;
  }
  .ss-picture:is(.is-beside, .is-rough) > ss-rough {
    position: relative;
    z-index: 1;
  }
  .ss-picture.is-beside > ss-rough {
    clip-path: inset(0 calc(100% - var(--ss-divide, 50%)) 0 0);
  }
  .ss-picture > img.is-loaded {
    opacity: 1;
    animation: ss-come 200ms ease-out;
  }
  @keyframes ss-come {
    from {
      opacity: 0;
    }
  }
  .ss-plate {
    position: absolute;
    inset: auto 6px 6px auto;
    min-height: 20px;
    padding: 0 6px;
    border-radius: 4px;
    background: var(--ss-plate);
    color: var(--ss-fg);
    font-size: 12px;
    line-height: 20px;
    font-weight: 400;
  }
`;
// web/panel/controllers/exporting.ts
var msBetweenSteps = 100;
var load = () => import("./export-ClzuyE4h.mjs");
var Exporting = class {
	#host;
	#abort;
	constructor(host) {
		this.state = { at: "rest" };
		this.#host = host;
		host.addController(this);
	}
	async begin(sequence, wanted, words) {
		this.#abort?.abort();
		const abort = this.#abort = new AbortController();
		const show = (state) => {
			if (!abort.signal.aborted) this.#show(state);
		};
		show({
			at: "work",
			done: 0,
			total: 0,
			unit: "files"
		});
		let told = 0;
		const onStep = (done, total, unit) => {
			if (performance.now() - told < msBetweenSteps) return;
			told = performance.now();
			show({
				at: "work",
				done,
				total,
				unit
			});
		};
		const made = await load().then(({ exportTo }) => exportTo(sequence, wanted, words, {
			signal: abort.signal,
			onStep
		})).catch((error) => fail("export-failed", {}, String(error)));
		show(made.ok ? {
			at: "saved",
			name: made.value
		} : {
			at: "failed",
			failure: made.failure
		});
	}
	cancel() {
		this.#abort?.abort();
		this.#show({ at: "cancelled" });
	}
	dismiss() {
		this.#show({ at: "rest" });
	}
	hostDisconnected() {
		this.#abort?.abort();
		this.state = { at: "rest" };
	}
	#show(state) {
		this.state = state;
		this.#host.requestUpdate();
	}
};
// web/panel/parts/compare-icon.ts
var compareIcon = () => b`<svg class="ss-i" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <rect x="2" y="3" width="12" height="10" rx="1.2" />
    <path d="M8 1.5v13M4 10.5l2-2.5M4 7.500l1-1.2" />
  </svg>`;
// web/panel/parts/chips.ts
var chip = ({ colour, name }, large = false) => b`<span
    class="ss-chip ${large ? "ss-chip-large" : ""}"
    style=${o({ "--ss-cast": colour })}
    title=${name}
  ></span>`;
function castChips(shot, cast) {
	const present = shot.cast.flatMap(({ id }) => cast.find((character) => character.id === id) ?? []);
	if (present.length === 0) return A;
	return b`<span class="ss-chips"
    >${present.map((character) => chip(character))}<span class="ss-sr"
      >${present.map(({ name }) => name).join(", ")}</span
    ></span
  >`;
}
// web/panel/parts/rough-picture.ts
var drawing;
var loading$1;
async function vocabularyOf({ shot, bible }) {
	const { vocabularyFor } = await import("./vocabulary-t5avZbjr.mjs").then((n) => n.o);
	return vocabularyFor([shot], bible);
}
var RoughPicture = class RoughPicture extends i$3 {
	constructor(..._args) {
		super(..._args);
		this.frameNumber = 1;
		this.frames = [];
		this.ratio = 16 / 9;
		this.#page = new HostBoard(this);
	}
	#wanted;
	#loaded;
	#page;
	createRenderRoot() {
		return this;
	}
	willUpdate() {
		const { shot, bible } = this;
		const wanted = this.#wanted;
		if (shot === void 0 || bible === void 0) return;
		if (wanted?.shot !== shot || wanted.bible !== bible) this.#loaded = this.#load({
			shot,
			bible
		});
	}
	async getUpdateComplete() {
		await super.getUpdateComplete();
		await this.#loaded;
		return super.getUpdateComplete();
	}
	get figures() {
		const rough = this.#rough();
		return drawing === void 0 || rough === void 0 ? [] : drawing.roughFigures(rough);
	}
	render() {
		if (this.shot === void 0 || this.bible === void 0) return A;
		const rough = this.#rough();
		if (drawing !== void 0 && rough !== void 0) return drawing.roughDrawing(rough);
		return b`<div style=${o({ aspectRatio: String(this.ratio) })}></div>`;
	}
	#rough() {
		const { frameNumber, ratio, frames, ready } = this;
		return ready && {
			...ready,
			frameNumber,
			ratio,
			frames,
			board: this.#page.board
		};
	}
	async #load(wanted) {
		this.#wanted = wanted;
		loading$1 ??= import("./rough-drawing-P83i9-Zw.mjs");
		const [code, vocabulary] = await Promise.all([loading$1, vocabularyOf(wanted)]);
		drawing = code;
		if (this.#wanted === wanted) this.ready = {
			...wanted,
			vocabulary
		};
	}
};
__decorate([n$2({ attribute: false })], RoughPicture.prototype, "shot", void 0);
__decorate([n$2({ attribute: false })], RoughPicture.prototype, "bible", void 0);
__decorate([n$2({ type: Number })], RoughPicture.prototype, "frameNumber", void 0);
__decorate([n$2({ attribute: false })], RoughPicture.prototype, "frames", void 0);
__decorate([n$2({ type: Number })], RoughPicture.prototype, "ratio", void 0);
__decorate([r$1()], RoughPicture.prototype, "ready", void 0);
RoughPicture = __decorate([t$1("ss-rough")], RoughPicture);
// web/panel/parts/frame-view.ts
function frameViews(sequence, progress) {
	const told = new Map(progress?.frames.map((frame) => [frame.id, frame]));
	const running = progress !== void 0 && progress.current !== null;
	return sequence.frames.map((frame) => frameView(frame, told.get(frame.id), running));
}
function frameView(frame, told, running = false) {
	const active = frame.takes.find((take) => take.number === frame.activeTake);
	const state = stateOf(frame, active, told, running);
	const failure = state === "failed" ? told?.failure ?? frame.takes.at(-1)?.failure : void 0;
	return {
		frame,
		state,
		...active?.image && { picture: {
			image: active.image,
			version: active.jobId
		} },
		...failure && { failure },
		...told?.ratio !== void 0 && { ratio: told.ratio }
	};
}
function stateOf(frame, active, told, running) {
	if (told?.state === "running") return "running";
	if (active?.image) return "drawn";
	if (told?.state === "queued" || told?.state === "waiting" && running) return "waiting";
	const last = frame.takes.at(-1)?.state;
	if (last === "failed" || last === "lost" || last === "interrupted") return "failed";
	if (last === "cancelled") return "cancelled";
	return last === "planned" || last === "queued" || last === "running" ? "waiting" : "undrawn";
}
function countFrames(views) {
	const count = (state) => views.filter((view) => view.state === state).length;
	return {
		total: views.length,
		drawn: views.filter((view) => view.picture).length,
		failed: count("failed")
	};
}
function pathInSequence(sequenceId, image) {
	const folder = `sequences/${sequenceId}`;
	const subfolder = image.subfolder.replaceAll("\\", "/");
	if (image.type !== "output" || subfolder !== folder && !subfolder.startsWith(`${folder}/`)) return void 0;
	return `${subfolder.slice(folder.length + 1)}/${image.filename}`.replace(/^\//, "");
}
// web/panel/parts/frame-picture.ts
var FramePicture = class FramePicture extends i$3 {
	constructor(..._args) {
		super(..._args);
		this.size = "thumb";
		this.compare = "picture";
		this.quiet = false;
		this.loaded = false;
		this.settled = false;
		this.broken = [];
		this.#announced = "";
	}
	#announced;
	createRenderRoot() {
		adoptStyles(pictureStyles);
		return this;
	}
	render() {
		const url = this.#source();
		const { picture } = this.words.board;
		const { frameNumber, description } = this.view.frame;
		const compare = url === void 0 ? "rough" : this.compare;
		const name = picture.names[compare](frameNumber, description);
		return b`<span
        class="ss-picture is-${compare}"
        role=${this.quiet ? A : "img"}
        aria-label=${this.quiet ? A : name}
      >
        ${compare === "picture" && this.settled ? A : this.#renderRough()}
        ${url === void 0 ? A : this.#renderImage(url)}
      </span>
      ${this.#isGone(url) ? b`<span class="ss-plate">${picture.pictureGone}</span>` : A}`;
	}
	#renderRough() {
		const { frame } = this.view;
		const { width, height } = this.sequence.settings;
		return b`<ss-rough
      aria-hidden="true"
      .shot=${frame.shot}
      .bible=${this.sequence.bible}
      .frameNumber=${frame.frameNumber}
      .frames=${this.sequence.frames}
      .ratio=${width / height}
    ></ss-rough>`;
	}
	#renderImage(url) {
		return b`<img
      src=${url}
      alt=""
      decoding="async"
      loading=${this.size === "thumb" ? "lazy" : "eager"}
      class=${this.loaded ? "is-loaded" : ""}
      @load=${() => this.#onLoad(url)}
      @error=${() => this.#onError(url)}
      @animationend=${() => this.settled = true}
    />`;
	}
	updated() {
		if (this.#source() === void 0) this.#announce(this.view.frame.id);
	}
	#source() {
		return sourcesOf(this).find((url) => !this.broken.includes(url));
	}
	#isGone(url) {
		return url === void 0 && this.view.picture !== void 0;
	}
	#onError(url) {
		this.broken = [...this.broken, url];
		this.loaded = false;
		this.settled = false;
	}
	#onLoad(url) {
		this.loaded = true;
		if (this.size === "full" || lessMotion()) this.settled = true;
		this.#announce(url);
	}
	#announce(what) {
		if (this.#announced === what) return;
		this.#announced = what;
		this.dispatchEvent(new Event("ss-shown"));
	}
};
__decorate([n$2({ attribute: false })], FramePicture.prototype, "services", void 0);
__decorate([n$2({ attribute: false })], FramePicture.prototype, "words", void 0);
__decorate([n$2({ attribute: false })], FramePicture.prototype, "sequence", void 0);
__decorate([n$2({ attribute: false })], FramePicture.prototype, "view", void 0);
__decorate([n$2()], FramePicture.prototype, "size", void 0);
__decorate([n$2()], FramePicture.prototype, "compare", void 0);
__decorate([n$2({ type: Boolean })], FramePicture.prototype, "quiet", void 0);
__decorate([r$1()], FramePicture.prototype, "loaded", void 0);
__decorate([r$1()], FramePicture.prototype, "settled", void 0);
__decorate([r$1()], FramePicture.prototype, "broken", void 0);
FramePicture = __decorate([t$1("ss-frame-picture")], FramePicture);
function sourcesOf({ services, sequence, view, size }) {
	const { studio, library } = services;
	const sources = view.state === "running" && studio.preview !== void 0 ? [studio.preview] : [];
	if (!view.picture) return sources;
	const { image, version } = view.picture;
	const path = pathInSequence(sequence.id, image);
	if (size === "thumb" && path !== void 0) sources.push(library.thumbnailUrl(sequence.id, path, version));
	return [...sources, library.imageUrl(image)];
}
// web/panel/parts/directed.ts
function editTelling(studio, { directing }, frame, edit) {
	studio.edit(edit);
	if ((sequenceOf(studio.run)?.frames.find(({ id }) => id === frame.id))?.prompt !== frame.prompt) return directing.prompt.changed;
	return frame.locked ? directing.prompt.locked : directing.prompt.same;
}
function directed({ directing, common }, bible, before, patch) {
	const { size, cast = [] } = patch;
	if (size !== void 0) return directing.framed(common.shotTypes[size]);
	const sides = new Map(before.cast.map(({ id, side }) => [id, side]));
	const others = cast.filter(({ id, side }) => sides.get(id) !== side);
	return directing.moved(others.map(({ id, side }) => ({
		name: nameOf(bible, id),
		side
	})));
}
var nameOf = ({ cast }, id) => cast.find((one) => one.id === id)?.name ?? id;
function drafted({ view, sequence, draft }) {
	if (Object.keys(draft).length === 0) return {
		view,
		sequence
	};
	const frame = {
		...view.frame,
		shot: {
			...view.frame.shot,
			...draft
		}
	};
	const frames = sequence.frames.map((one) => one.id === frame.id ? frame : one);
	return {
		view: {
			...view,
			frame
		},
		sequence: {
			...sequence,
			frames
		}
	};
}
function changedPart({ size, cast }, shot) {
	return {
		...size !== void 0 && size !== shot.size && { size },
		...cast !== void 0 && cast !== shot.cast && { cast }
	};
}
// web/panel/parts/editable.ts
var isFrozen = ({ run, following }) => following !== void 0 || isGenerating(run) && run.cancelling === true;
var isFrameFrozen = (studio, frame) => isFrozen(studio) || isGenerating(studio.run) && lastTake(frame)?.state === "running";
var mayChangeList = (studio) => !isFrozen(studio) && !isGenerating(studio.run);
// web/core/words/preflight.ts
var nothingQueued = "Story and frames are safe. Nothing was queued.";
var named = (about, key, otherwise) => about[key] || otherwise;
var familyName = (id = "") => {
	return commonWords.families[id] ?? "This graph";
};
var mapName = (map = "") => {
	return mapNames[map] ?? "something else";
};
var slotName = (slot = "") => {
	return slotWords[slot] ?? slot;
};
var checks = {
	"empty-prompt": () => ({
		what: "The prompt is empty.",
		safe: nothingQueued,
		next: "Write one, or take the frame out."
	}),
	"same-picture": ({ other }) => ({
		what: `Prompt, seed and everything else are the same as in frame ${other}: ComfyUI would give the same picture.`,
		safe: "Both frames are kept.",
		next: "Change the prompt of one, or let each frame have its own seed."
	}),
	"long-prompt": ({ tokens, budget, family }) => ({
		what: `The prompt has about ${tokens} tokens; ${familyName(family)} reads about ${budget} well.`,
		safe: "It is sent whole.",
		next: "Shorten it, with what matters most at the beginning."
	}),
	"unknown-name": (about) => ({
		what: `Nobody and no place in this story is called ${named(about, "name", "that")}.`,
		safe: "The text is sent as it stands.",
		next: "Correct the name after the @, or add the character or place."
	}),
	"foreign-words": ({ family }) => ({
		what: `These prompts are not in English, and ${familyName(family)} understands English alone.`,
		safe: "They are sent as they stand.",
		next: "Let a language model write the frames, or choose a family that reads more, such as Qwen-Image or Z-Image."
	}),
	"size-off-grid": ({ size, grid, sent }) => ({
		what: `The size ${size} is not a multiple of ${grid}, which this graph needs.`,
		safe: `The frames are drawn at ${sent}, the nearest size.`,
		next: "Choose that size if you want to see the same numbers everywhere."
	}),
	"picture-gone": (about) => ({
		what: about["whose"] ? `The reference picture ${named(about, "picture", "of this frame")} is not on the server any more.` : `The graph loads ${named(about, "picture", "a picture")}, which is not on the server.`,
		safe: nothingQueued,
		next: about["whose"] ? `Choose another picture for ${about["whose"]}, or remove the reference.` : about["leads"] ? `Choose one that is there in the workflow, or switch on “${guideWords.use}” under Advanced.` : "Choose a picture that is there in the workflow, then start again."
	}),
	"references-unused": (about) => ({
		what: `${familyName(about["family"])} takes no reference pictures.`,
		safe: "They stay in the story; the frames are drawn from the words alone.",
		next: "Draw with a graph that takes references, or go on without them."
	}),
	"references-left-out": ({ count, places, whose }) => ({
		what: `This frame has ${count} reference pictures and the graph takes ${places}: ${whose} is left out.`,
		safe: "The others are sent, characters before the place.",
		next: "Take somebody out of the shot, or draw with a graph that takes more."
	}),
	"picture-needed": (about) => ({
		what: `The graph cannot draw without a picture at ${named(about, "node", "its image loader")}.`,
		safe: nothingQueued,
		next: about["leads"] ? `Switch on “${guideWords.use}” under Advanced: each frame’s rough is that picture.` : "Give a reference to a character or place of this frame, or draw with another graph."
	}),
	"guide-unlike": ({ map }) => ({
		what: `The control model of this graph was made for ${mapName(map)}, and a rough is a drawing.`,
		safe: "The roughs are sent as they are.",
		next: "Put a preprocessor before the control model, or switch off “Rough as guide” under Advanced."
	}),
	"lora-unused": (about) => ({
		what: `The graph has no place for the LoRA ${named(about, "file", "of this frame")}.`,
		safe: "The frame is drawn without it.",
		next: "Load it in the workflow itself, or draw with another graph."
	}),
	"prompt-unbound": () => ({
		what: "Nothing in the graph takes the prompt.",
		safe: nothingQueued,
		next: "Choose the input for the prompt under Show slots."
	}),
	"slot-unbound": (about) => ({
		what: `Nothing in the graph takes this part of a frame: ${slotName(about["slot"])}.`,
		safe: "The graph’s own value is used.",
		next: "Choose its input under Show slots if you want it to be set."
	}),
	"input-missing": ({ node, input }) => ({
		what: `The node ${node} has nothing at its input ${input}.`,
		safe: nothingQueued,
		next: "Connect or fill it in the workflow, then start again."
	}),
	"graph-circle": ({ node }) => ({
		what: `The workflow runs in a circle: the node ${node} waits for its own result.`,
		safe: nothingQueued,
		next: "Take one link of the circle away in the workflow, then start again."
	}),
	"bad-link": ({ node, input }) => ({
		what: `The input ${input} of the node ${node} holds a list that is no link.`,
		safe: nothingQueued,
		next: "Connect it anew in the workflow, then start again."
	}),
	"no-output": ({ node, input }) => ({
		what: `The input ${input} of the node ${node} takes an output that its source does not list.`,
		safe: "Nothing is lost if ComfyUI refuses the frame.",
		next: "Connect it anew in the workflow."
	}),
	"key-in-graph": ({ node, input }) => ({
		what: `The node ${node} holds something like a key in ${input}. ComfyUI writes it into every picture.`,
		safe: "Nothing was queued yet.",
		next: "Take it out of the workflow, or keep the pictures and the sequence file to yourself."
	}),
	"value-not-offered": ({ node, input, value }) => ({
		what: `ComfyUI does not list “${value}” for ${input} of the node ${node}.`,
		safe: "Nothing is lost if it refuses the frame.",
		next: "Choose one of the offered values in the workflow."
	})
};
var isCheck = (why) => Object.hasOwn(checks, why);
function explainCheck(words, failure) {
	const why = failure.about?.["why"] ?? "";
	if (failure.code === "not-ready" && isCheck(why)) return checks[why](failure.about ?? {});
	return explain(words, failure);
}
// web/panel/controllers/reorder.ts
var PULL = 12;
var EDGE = 56;
var Reorder = class {
	#host;
	#onDrop;
	#drag;
	constructor(host, onDrop) {
		this.#host = host;
		this.#onDrop = onDrop;
		host.addController(this);
	}
	hostDisconnected() {
		this.#end();
	}
	get dragged() {
		return this.#drag?.frame;
	}
	get gap() {
		const drag = this.#drag;
		return drag && drag.gap !== drag.from && drag.gap !== drag.from + 1 ? drag.gap : void 0;
	}
	start(event, frame, from) {
		const grip = event.currentTarget;
		if (!(grip instanceof HTMLElement) || event.button !== 0) return;
		const list = grip.closest("ol");
		if (!list) return;
		event.preventDefault();
		grip.setPointerCapture(event.pointerId);
		this.#drag = {
			frame,
			from,
			gap: from,
			pointer: event.pointerId,
			list
		};
		addEventListener("pointermove", this.#move);
		addEventListener("pointerup", this.#drop);
		addEventListener("pointercancel", this.#end);
		addEventListener("keydown", this.#escape, true);
		this.#host.requestUpdate();
	}
	#move = (event) => {
		if (!this.#drag || event.pointerId !== this.#drag.pointer) return;
		this.#drag.gap = gapAt(this.#drag.list, event.clientY);
		pullScroller(this.#drag.list, event.clientY);
		this.#host.requestUpdate();
	};
	#drop = (event) => {
		const drag = this.#drag;
		const { gap } = this;
		if (!drag || event.pointerId !== drag.pointer) return;
		this.#end();
		if (gap !== void 0) this.#onDrop(drag.frame, gap > drag.from ? gap - 1 : gap);
	};
	#escape = (event) => {
		if (event.key !== "Escape") return;
		event.stopPropagation();
		this.#end();
	};
	#end = () => {
		if (!this.#drag) return;
		this.#drag = void 0;
		removeEventListener("pointermove", this.#move);
		removeEventListener("pointerup", this.#drop);
		removeEventListener("pointercancel", this.#end);
		removeEventListener("keydown", this.#escape, true);
		this.#host.requestUpdate();
	};
};
function gapAt(list, y) {
	return [...list.children].map((row) => {
		const { top, height } = row.getBoundingClientRect();
		return top + height / 2;
	}).filter((middle) => middle < y).length;
}
function pullScroller(list, y) {
	const scroller = scrollerOf(list);
	const { top, bottom } = scroller.getBoundingClientRect();
	if (y < Math.max(0, top) + EDGE) scroller.scrollBy(0, -12);
	else if (y > Math.min(innerHeight, bottom) - EDGE) scroller.scrollBy(0, PULL);
}
// web/panel/controllers/start-check.ts
var accepted = new Set();
var keyOf = ({ frames, failure }) => JSON.stringify([frames, failure]);
var mustStop = (findings) => findings.some(({ severity }) => severity === "stops");
var StartCheck = class {
	#host;
	#studio;
	#onStarted;
	constructor(host, studio, onStarted = () => void 0) {
		this.checking = false;
		this.#host = host;
		this.#studio = studio;
		this.#onStarted = onStarted;
		host.addController(this);
	}
	hostDisconnected() {
		this.findings = void 0;
	}
	async start() {
		if (this.checking) return;
		this.checking = true;
		this.#host.requestUpdate();
		const found = await this.#studio().preflight();
		this.checking = false;
		if (found.filter((finding) => finding.severity === "stops" || !accepted.has(keyOf(finding))).length === 0) return this.#begin();
		this.findings = found;
		this.#host.requestUpdate();
	}
	anyway() {
		if (mustStop(this.findings ?? [])) return;
		for (const finding of this.findings ?? []) accepted.add(keyOf(finding));
		this.#begin();
	}
	close() {
		this.findings = void 0;
		this.#host.requestUpdate();
	}
	#begin() {
		this.close();
		this.#studio().startGeneration();
		this.#onStarted();
	}
};
// web/panel/parts/findings.ts
var inBible = [
	"picture-gone",
	"references-left-out",
	"lora-unused",
	"unknown-name"
];
var inSlots = [
	"prompt-unbound",
	"slot-unbound",
	"picture-needed"
];
var inForm = ["size-off-grid", "references-unused"];
var findingList = (view) => view.findings.map((finding) => {
	const { severity, frames, failure } = finding;
	const { check } = view.words;
	const where = frames === "all" ? check.allFrames : check.frames(frames);
	const { link, ...about } = failure.about ?? {};
	const { what, safe, next } = explainCheck(view.words, {
		...failure,
		about
	});
	return message({
		tone: severity === "stops" ? "bad" : "warn",
		what: `${where}: ${what}`,
		safe,
		next,
		actions: b`${link ? linkTo(view.words, link) : A}${remedies(view, finding).map(({ label, remedy }) => button(label, () => view.onGo(remedy)))}`,
		details: failure.detail ? {
			label: view.words.common.details,
			text: failure.detail
		} : void 0
	});
});
var linkTo = ({ missing }, link) => b`<a class="ss-btn ss-btn-small" href=${link} target="_blank" rel="noopener noreferrer"
    >${missing.page}</a
  >`;
var button = (label, onClick) => b`<button type="button" class="ss-btn ss-btn-small" @click=${onClick}>${label}</button>`;
function remedies({ words, sequence }, { frames, failure }) {
	const { check } = words;
	const why = failure.about?.["why"] ?? "";
	const first = frames === "all" ? void 0 : sequence.frames.find((frame) => frame.frameNumber === frames[0]);
	const frame = first && {
		label: check.openFrame(first.frameNumber),
		remedy: {
			to: "frame",
			frame: first.id
		}
	};
	return [...inSlots.includes(why) && sequence.engine.kind === "canvas" ? [{
		label: check.showSlots,
		remedy: { to: "slots" }
	}] : inBible.includes(why) ? [{
		label: check.openBible,
		remedy: { to: "bible" }
	}] : inForm.includes(why) || failure.code === "missing-model" || failure.code === "missing-node" ? [{
		label: check.goToForm,
		remedy: { to: "form" }
	}] : [], ...frame ? [frame] : []];
}
// web/panel/styles/bible.ts
var bible = i$2`
  ss-bible-editor,
  ss-palette-entry,
  ss-style-entry {
    display: contents;
  }
  .ss-bible {
    display: grid;
    gap: 20px;
  }
  .ss-member-title {
    align-items: center;
    min-height: var(--ss-hit-small);
    margin-inline-end: -6px;
  }
  ss-character-entry,
  ss-place-entry {
    display: grid;
    gap: 8px;
    padding: 6px 0 12px;
    border-top: 1px solid var(--ss-line);
  }
  .ss-member-head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) fit-content(124px) auto;
    align-items: center;
    gap: 4px;
    min-height: var(--ss-hit);
    margin-inline-end: -6px;
  }
  .ss-member-head > .ss-i {
    margin-inline-end: 4px;
    color: var(--ss-muted);
  }
  .ss-member-head > .ss-chip,
  .ss-member-head > strong {
    margin-inline-end: 6px;
  }
  .ss-member-head > .ss-hint {
    padding-inline-start: 4px;
    text-align: end;
  }
  .ss-member-name,
  .ss-colour-name {
    padding: 0 6px;
    background: none;
    text-overflow: ellipsis;
  }
  .ss-member-name {
    font-weight: 600;
  }
  .ss-colour {
    position: relative;
    display: grid;
    place-items: center start;
    width: 24px;
    height: var(--ss-hit-small);
    cursor: pointer;
  }
  .ss-colour > input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    padding: 0;
    border: 0;
    opacity: 0;
    cursor: pointer;
  }
  .ss-colour:hover > .ss-chip,
  .ss-colour:focus-within > .ss-chip {
    outline: 2px solid var(--ss-accent);
    outline-offset: 1px;
  }
  .ss-facts-fold > summary {
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr);
    align-items: center;
    gap: 6px;
    min-height: max(24px, var(--ss-hit-small) - 4px);
    color: var(--ss-muted);
    font-size: 12px;
    line-height: 16px;
    list-style: none;
    cursor: pointer;
  }
  .ss-facts-fold > summary::-webkit-details-marker {
    display: none;
  }
  .ss-facts-fold > summary > .ss-i {
    width: 12px;
    height: 12px;
    transition: rotate var(--ss-ease);
  }
  .ss-facts-fold[open] > summary > .ss-i {
    rotate: 90deg;
  }
  .ss-facts-fold > summary > .ss-hint {
    overflow: hidden;
    text-align: end;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .ss-fact-fields {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 8px;
    padding: 4px 0;
  }
  .ss-palette {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(130px, 1fr));
    gap: 0 8px;
  }
  .ss-palette > li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    min-height: var(--ss-hit-small);
    font-size: 13px;
  }
  .ss-colour-name {
    height: var(--ss-hit-small);
    font-size: 13px;
  }
  ss-palette-entry > .ss-note,
  ss-style-entry > .ss-note {
    margin-top: 4px;
  }
  @media (pointer: coarse), (max-width: 480px) {
    .ss-colour {
      width: 44px;
      place-items: center;
    }
    .ss-member-head {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .ss-member-head > .ss-hint {
      grid-area: 2 / 2 / auto / -1;
      padding-inline-start: 7px;
      text-align: start;
    }
    .ss-member-head > .ss-i {
      margin: 0 14px;
    }
    .ss-palette {
      grid-template-columns: minmax(0, 1fr);
    }
    .ss-colour-name {
      font-size: 16px;
    }
    .ss-fact-fields {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
// node_modules/lit-html/directives/live.js
var l = e$1(class extends i$4 {
	constructor(r$2) {
		if (super(r$2), r$2.type !== t$2.PROPERTY && r$2.type !== t$2.ATTRIBUTE && r$2.type !== t$2.BOOLEAN_ATTRIBUTE) throw Error("The `live` directive is not allowed on child or event bindings");
		if (!r(r$2)) throw Error("`live` bindings can only contain a single expression");
	}
	render(r) {
		return r;
	}
	update(i, [t]) {
		if (t === E || t === A) return t;
		const o = i.element, l = i.name;
		if (i.type === t$2.PROPERTY) {
			if (t === o[l]) return E;
		} else if (i.type === t$2.BOOLEAN_ATTRIBUTE) {
			if (!!t === o.hasAttribute(l)) return E;
		} else if (i.type === t$2.ATTRIBUTE && o.getAttribute(l) === t + "") return E;
		return p(i), t;
	}
});
// web/panel/controllers/typing.ts
var PAUSE_MS = 800;
var Typing = class {
	#host;
	#field;
	#text = "";
	#commit;
	#timer;
	constructor(host) {
		this.#host = host;
		host.addController(this);
	}
	hostDisconnected() {
		this.flush();
	}
	textOf(field, stored) {
		return this.#field === field ? this.#text : stored;
	}
	input(field, text, commit) {
		if (this.#field !== field) this.flush();
		clearTimeout(this.#timer);
		this.#field = field;
		this.#text = text;
		this.#commit = commit;
		this.#timer = setTimeout(() => this.flush(), PAUSE_MS);
		this.#host.requestUpdate();
	}
	flush() {
		clearTimeout(this.#timer);
		const commit = this.#commit;
		this.#field = this.#commit = void 0;
		commit?.(this.#text);
	}
};
// web/panel/styles/references.ts
var references = i$2`
  ss-references,
  ss-picture-picker,
  ss-character-lora {
    display: contents;
  }
  .ss-references,
  .ss-picker,
  .ss-character-lora {
    display: grid;
    gap: 8px;
    min-width: 0;
  }
  .ss-references > ul {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .ss-reference {
    position: relative;
  }
  .ss-reference-picture,
  .ss-reference-add {
    position: relative;
    display: grid;
    place-items: center;
    width: 72px;
    height: 72px;
    overflow: hidden;
    border-radius: 6px;
    background: var(--ss-surface);
  }
  .ss-reference-picture > img {
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .ss-reference-picture > .ss-num {
    inset: auto auto 4px 4px;
    font-weight: 500;
  }
  .ss-reference > ss-menu > .ss-icon {
    position: absolute;
    inset: 2px 2px auto auto;
    width: 28px;
    height: 28px;
    background: var(--ss-plate);
    color: var(--ss-fg);
  }
  .ss-reference-add {
    align-content: center;
    gap: 4px;
    padding: 0;
    border: 1px dashed var(--ss-stroke);
    background: none;
    color: var(--ss-muted);
    font-size: 12px;
    line-height: 16px;
    text-align: center;
    cursor: pointer;
  }
  .ss-reference-first {
    justify-self: start;
    margin-inline-start: -10px;
    background: none;
    color: var(--ss-muted);
  }
  .ss-reference-add:hover,
  .is-dropping .ss-reference-add {
    border-color: var(--ss-accent);
    background: var(--ss-surface);
    color: var(--ss-fg);
  }
  .ss-picker {
    padding: 12px;
    border-radius: 8px;
    background: var(--ss-surface);
  }
  .ss-picker .ss-note-actions {
    padding: 0;
  }
  .ss-picker .ss-btn {
    background: var(--ss-surface-hover);
  }
  .ss-picker .ss-btn:is(:hover, [aria-expanded='true']) {
    background: var(--ss-selected);
  }
  .ss-picker .ss-select > select {
    background: var(--ss-bg);
  }
  .ss-picker-frames {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(72px, 1fr));
    gap: 8px;
  }
  .ss-picker-frames button {
    position: relative;
    display: block;
    width: 100%;
    padding: 0;
    overflow: hidden;
    border: 0;
    border-radius: 4px;
    background: var(--ss-surface-hover);
    aspect-ratio: var(--ss-ratio, 16 / 9);
    cursor: pointer;
  }
  .ss-picker-frames img {
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .ss-lora-use {
    display: grid;
    grid-template-columns: 108px minmax(0, 1fr);
    align-items: end;
    gap: 8px;
  }
  @media (pointer: coarse), (max-width: 480px) {
    .ss-reference > ss-menu > .ss-icon {
      width: 44px;
      height: 44px;
    }
    .ss-reference-picture,
    .ss-reference-add {
      width: 96px;
      height: 96px;
    }
    .ss-picker-frames {
      grid-template-columns: repeat(auto-fill, minmax(96px, 1fr));
    }
    .ss-picker-frames button {
      min-height: 44px;
    }
    .ss-lora-use {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
// web/panel/views/bible/engine-takes.ts
var shippedChoice = ({ services, engine }) => choiceOf(engine, services.facts.facts?.shipped);
function engineTitle(asked) {
	const { engine, words } = asked;
	if (engine.kind === "rough") return words.references.rough;
	if (engine.kind === "canvas") return engine.name || words.references.canvas;
	return shippedChoice(asked)?.title ?? engine.graph;
}
var takesReferences = (asked) => Math.max(referenceSlots(asked.engine), shippedChoice(asked)?.references ?? 0);
function takesLoras(asked) {
	const { engine } = asked;
	if (engine.kind === "canvas") return engine.binding.lora !== void 0;
	return shippedChoice(asked)?.takesLoras ?? false;
}
function strengthSlot(asked) {
	const { engine } = asked;
	if (engine.kind !== "canvas") return shippedChoice(asked)?.overRough ? "denoise" : void 0;
	const { graph, binding } = engine;
	if (binding.slots.strength?.length) return "strength";
	return guideOf(graph, binding)?.by ?? void 0;
}
// web/panel/views/bible/character-lora.ts
var [WEAKEST, STRONGEST] = [-4, 4];
var CharacterLora = class CharacterLora extends i$3 {
	constructor(..._args) {
		super(..._args);
		this.frozen = false;
		this.open = false;
		this.#typing = new Typing(this);
	}
	#typing;
	createRenderRoot() {
		adoptStyles(references);
		return this;
	}
	render() {
		const { lora } = this.entry;
		const files = this.services.facts.facts?.loras ?? [];
		if (!lora && (this.frozen || files.length === 0)) return A;
		if (!lora && !this.open) return this.#renderAdd();
		return b`<div class="ss-character-lora">
      ${this.#renderFile(files)} ${lora ? this.#renderUse(lora) : A}
    </div>`;
	}
	#renderAdd() {
		const { references: words } = this.words;
		return b`<button
      type="button"
      class="ss-btn ss-btn-small ss-reference-first"
      aria-label=${words.addLoraTo(this.entry.name)}
      @click=${() => void this.#unfold()}
    >
      ${icon("plus")}<span>${words.addLora}</span>
    </button>`;
	}
	async #unfold() {
		this.open = true;
		await this.updateComplete;
		this.querySelector("select")?.focus();
	}
	#renderFile(files) {
		const { references: words } = this.words;
		const { name, lora } = this.entry;
		const gone = lora !== void 0 && !files.includes(lora.file);
		if (this.frozen) return b`<p class="ss-hint">${words.lora}: ${lora?.file}</p>`;
		return b`<div class="ss-field">
      ${selectField({
			id: this.#idOf("file"),
			label: words.loraOf(name),
			value: lora?.file ?? "",
			problem: gone ? words.loraGone : void 0,
			options: [
				{
					value: "",
					label: words.noLora
				},
				...gone ? [{
					value: lora.file,
					label: lora.file
				}] : [],
				...files.map((file) => ({
					value: file,
					label: file
				}))
			],
			onChange: (file) => this.#set(file === "" ? null : {
				...lora,
				file,
				strength: lora?.strength ?? 1
			})
		})}
    </div>`;
	}
	#renderUse(lora) {
		const { references: words, common } = this.words;
		const { name } = this.entry;
		const asked = {
			services: this.services,
			words: this.words,
			engine: this.sequence.engine
		};
		if (this.frozen) return A;
		const [strength, trigger] = [this.#idOf("strength"), this.#idOf("trigger")];
		return b`<div class="ss-lora-use">
        ${numberField({
			id: strength,
			label: words.strength,
			value: this.#typing.textOf(strength, String(lora.strength)),
			min: WEAKEST,
			max: STRONGEST,
			step: .05,
			words: common,
			onInput: (raw) => this.#typing.input(strength, raw, (text) => this.#setStrength(text))
		})}
        <div class="ss-field">
          <label class="ss-label" for=${trigger}>${words.trigger}</label>
          <input
            class="ss-input"
            id=${trigger}
            autocomplete="off"
            aria-label=${words.triggerOf(name)}
            aria-describedby="${trigger}-hint"
            .value=${this.#typing.textOf(trigger, lora.trigger ?? "")}
            @input=${(event) => this.#typing.input(trigger, valueOf(event), (text) => this.#change({ trigger: text.trim() }))}
            @change=${() => this.#typing.flush()}
          />
        </div>
      </div>
      <p class="ss-hint" id="${trigger}-hint">${words.triggerHint}</p>
      ${takesLoras(asked) ? A : problemLine(void 0, words.loraUnused(engineTitle(asked)))}`;
	}
	#idOf(field) {
		return `ss-lora-${field}-${this.entry.id}${this.closest(".ss-board") ? "-board" : ""}`;
	}
	#setStrength(raw) {
		const strength = Number(raw.normalize("NFKC"));
		if (raw.trim() === "" || !Number.isFinite(strength)) return this.requestUpdate();
		this.#change({ strength: Math.min(STRONGEST, Math.max(WEAKEST, strength)) });
	}
	#change(patch) {
		const { lora } = this.entry;
		if (lora) this.#set({
			...lora,
			...patch
		});
	}
	#set(lora) {
		this.services.studio.edit({
			do: "lora",
			character: this.entry.id,
			lora
		});
	}
};
__decorate([n$2({ attribute: false })], CharacterLora.prototype, "services", void 0);
__decorate([n$2({ attribute: false })], CharacterLora.prototype, "words", void 0);
__decorate([n$2({ attribute: false })], CharacterLora.prototype, "sequence", void 0);
__decorate([n$2({ attribute: false })], CharacterLora.prototype, "entry", void 0);
__decorate([n$2({ type: Boolean })], CharacterLora.prototype, "frozen", void 0);
__decorate([r$1()], CharacterLora.prototype, "open", void 0);
CharacterLora = __decorate([t$1("ss-character-lora")], CharacterLora);
// web/core/edit/touched.ts
function framesTouchedBy(sequence, edit, render = renderFrame) {
	const rerendered = changedNumbers(sequence, applyEdit(sequence, edit, render));
	const free = {
		...sequence,
		frames: sequence.frames.map((frame) => asRendered(frame, sequence, render))
	};
	return {
		rerendered,
		lockedOut: changedNumbers(free, applyEdit(free, edit, render)).filter((number) => !rerendered.includes(number))
	};
}
function asRendered(frame, sequence, render) {
	const { negative: _, ...rest } = frame;
	return {
		...rest,
		locked: false,
		origin: "embedded",
		...render(frame.shot, sequence)
	};
}
function changedNumbers(before, after) {
	const old = new Map(before.frames.map((frame) => [frame.id, frame]));
	return after.frames.filter(({ id, prompt, negative }) => {
		const was = old.get(id);
		return was !== void 0 && (was.prompt !== prompt || was.negative !== negative);
	}).map(({ frameNumber }) => frameNumber);
}
// web/panel/controllers/proposal.ts
var Proposal = class {
	#host;
	#edit;
	#known;
	constructor(host) {
		this.#host = host;
		host.addController(this);
	}
	hostDisconnected() {
		this.#edit = void 0;
	}
	get edit() {
		return this.#edit;
	}
	get touched() {
		return this.#edit ? this.#touchedBy(this.#edit) : {
			rerendered: [],
			lockedOut: []
		};
	}
	propose(edit) {
		this.#edit = edit;
		this.#host.requestUpdate();
	}
	offer(edit) {
		const { rerendered, lockedOut } = this.#touchedBy(edit);
		this.propose(edit);
		if (rerendered.length + lockedOut.length === 0) this.make();
	}
	change(edit, typing) {
		if (typing || this.#edit) this.propose(edit);
		else this.offer(edit);
	}
	make() {
		const edit = this.#edit;
		if (!edit) return;
		const { touched } = this;
		this.drop();
		this.#host.services.studio.edit(edit);
		this.#host.dispatchEvent(new CustomEvent("ss-made", {
			bubbles: true,
			detail: {
				edit,
				touched
			}
		}));
	}
	drop() {
		this.#edit = void 0;
		this.#host.requestUpdate();
	}
	#touchedBy(edit) {
		const { sequence } = this.#host;
		if (this.#known?.edit !== edit || this.#known.sequence !== sequence) this.#known = {
			sequence,
			edit,
			touched: framesTouchedBy(sequence, edit)
		};
		return this.#known.touched;
	}
};
// web/panel/views/bible/bible-entry.ts
var BibleEntry = class extends i$3 {
	constructor(..._args) {
		super(..._args);
		this.frozen = false;
		this.proposal = new Proposal(this);
		this.#onLookKey = (event) => {
			if (!this.proposal.edit) return;
			const makes = event.key === "Enter" && (event.ctrlKey || event.metaKey);
			if (!makes && event.key !== "Escape") return;
			event.preventDefault();
			event.stopPropagation();
			if (makes) this.proposal.make();
			else this.proposal.drop();
		};
	}
	createRenderRoot() {
		return this;
	}
	focusName() {
		const name = this.querySelector(".ss-member-name");
		name?.focus();
		name?.select();
	}
	renderName(name, label, onName) {
		if (this.frozen) return b`<strong class="ss-grow">${name}</strong>`;
		const rename = (event) => {
			const typed = valueOf(event).trim();
			if (typed !== "" && typed !== name) onName(typed);
			else this.requestUpdate();
		};
		return b`<input
      class="ss-input ss-member-name"
      autocomplete="off"
      spellcheck="false"
      aria-label=${label}
      .value=${l(name)}
      @change=${rename}
      @keydown=${leaveOnEnter}
    />`;
	}
	renderLook(field) {
		return b`<textarea
      class="ss-area ss-area-dense"
      id=${field.id ?? A}
      rows=${field.rows ?? 2}
      aria-label=${field.id ? A : field.label}
      aria-describedby=${field.describedBy ?? A}
      placeholder=${field.placeholder ?? A}
      .value=${l(field.text)}
      ?readonly=${this.frozen}
      ${growWithText()}
      @input=${(event) => field.onType(valueOf(event))}
      @keydown=${this.#onLookKey}
    ></textarea>`;
	}
	renderProposal(safe) {
		if (!this.proposal.edit) return A;
		const { bible } = this.words;
		const { rerendered, lockedOut } = this.proposal.touched;
		const stays = lockedOut.length > 0 ? bible.stays(lockedOut) : void 0;
		return message({
			tone: "info",
			what: `${bible.changes(rerendered)}.`,
			safe: stays,
			next: safe,
			actions: b`<button type="button" class="ss-btn ss-btn-small" @click=${() => this.proposal.make()}>
          ${bible.apply(rerendered.length)}
        </button>
        <button type="button" class="ss-btn ss-btn-small ss-btn-ghost" @click=${() => this.proposal.drop()}>
          ${bible.takeBack}
        </button>`
		});
	}
	#onLookKey;
};
__decorate([n$2({ attribute: false })], BibleEntry.prototype, "services", void 0);
__decorate([n$2({ attribute: false })], BibleEntry.prototype, "words", void 0);
__decorate([n$2({ attribute: false })], BibleEntry.prototype, "sequence", void 0);
__decorate([n$2({ type: Boolean })], BibleEntry.prototype, "frozen", void 0);
var leaveOnEnter = (event) => {
	if (event.key !== "Enter" || !(event.target instanceof HTMLElement)) return;
	event.preventDefault();
	event.target.blur();
	event.target.focus();
};
function changesOf(record, stored) {
	const kept = { ...record };
	for (const key of Object.keys(record)) if (isKey(stored, key) && JSON.stringify(record[key]) === JSON.stringify(stored[key])) delete kept[key];
	return kept;
}
var isKey = (record, key) => key in record;
// web/panel/views/bible/picture-picker.ts
var PicturePicker = class PicturePicker extends i$3 {
	createRenderRoot() {
		return this;
	}
	firstUpdated() {
		this.querySelector("button")?.focus();
	}
	render() {
		const { references: words } = this.words;
		return b`<div class="ss-picker" @keydown=${this.#onKey}>
      <input type="file" hidden multiple accept="image/png,image/jpeg,image/webp" @change=${this.#chosen} />
      <div class="ss-note-actions">
        <button type="button" class="ss-btn ss-btn-small" @click=${this.#browse}>
          ${icon("image")}${words.upload}
        </button>
        ${this.#sourceButton("frame", words.fromFrame)} ${this.#sourceButton("input", words.fromInput)}
      </div>
      <p class="ss-hint">${words.drop} ${words.stays}</p>
      ${this.failure ? message({
			tone: "bad",
			...explain(this.words, this.failure)
		}) : A}
      ${this.source === "frame" ? this.#renderFrames() : A}
      ${this.source === "input" ? this.#renderInput() : A}
    </div>`;
	}
	#sourceButton(source, label) {
		return b`<button
      type="button"
      class="ss-btn ss-btn-small"
      aria-expanded=${this.source === source ? "true" : "false"}
      @click=${() => void this.#turnTo(source)}
    >
      ${label}
    </button>`;
	}
	#renderFrames() {
		const { references: words } = this.words;
		const drawn = this.sequence.frames.flatMap(({ frameNumber, activeTake, takes }) => {
			const image = takes.find(({ number }) => number === activeTake)?.image;
			return image ? [{
				frameNumber,
				image
			}] : [];
		});
		if (drawn.length === 0) return b`<p class="ss-hint">${words.noFrames}</p>`;
		return b`<ul class="ss-picker-frames">
      ${drawn.map(({ frameNumber, image }) => b`<li>
            <button type="button" aria-label=${words.frame(frameNumber)} @click=${() => this.#pick(image)}>
              <img src="${this.services.library.imageUrl(image)}&preview=webp;60" alt="" loading="lazy" />
              <span class="ss-num" aria-hidden="true">${frameNumber}</span>
            </button>
          </li>`)}
    </ul>`;
	}
	#renderInput() {
		const { references: words } = this.words;
		if (!this.inInput) return A;
		if (this.inInput.length === 0) return b`<p class="ss-hint">${words.noInput}</p>`;
		return selectField({
			label: words.fromInput,
			hideLabel: true,
			value: "",
			options: [{
				value: "",
				label: words.choose,
				disabled: true
			}, ...this.inInput.map((image) => ({
				value: loadImageName(image),
				label: loadImageName(image)
			}))],
			onChange: (name) => this.#pick(readImageName(name))
		});
	}
	async #turnTo(source) {
		this.source = this.source === source ? void 0 : source;
		if (this.source !== "input") return;
		const listed = await (await this.services.references.open()).inputFolder();
		this.inInput = listed.ok ? listed.value : void 0;
		this.failure = listed.ok ? void 0 : listed.failure;
	}
	#browse = () => this.querySelector("input[type=file]")?.click();
	#chosen = ({ currentTarget: field }) => {
		if (!(field instanceof HTMLInputElement)) return;
		const files = [...field.files ?? []];
		if (files.length > 0) this.dispatchEvent(new CustomEvent("ss-files", { detail: files }));
	};
	#pick(image) {
		this.dispatchEvent(new CustomEvent("ss-picture", { detail: image }));
	}
	#onKey = (event) => {
		if (event.key !== "Escape") return;
		event.stopPropagation();
		this.dispatchEvent(new Event("ss-close"));
	};
};
__decorate([n$2({ attribute: false })], PicturePicker.prototype, "services", void 0);
__decorate([n$2({ attribute: false })], PicturePicker.prototype, "words", void 0);
__decorate([n$2({ attribute: false })], PicturePicker.prototype, "sequence", void 0);
__decorate([r$1()], PicturePicker.prototype, "source", void 0);
__decorate([r$1()], PicturePicker.prototype, "inInput", void 0);
__decorate([r$1()], PicturePicker.prototype, "failure", void 0);
PicturePicker = __decorate([t$1("ss-picture-picker")], PicturePicker);
// web/panel/views/bible/references.ts
var same = (one, other) => one.filename === other.filename && one.subfolder === other.subfolder && one.type === other.type;
var References = class References extends i$3 {
	constructor() {
		super();
		this.of = "character";
		this.frozen = false;
		this.picking = false;
		this.dropping = false;
		this.uploading = 0;
		this.gone = [];
		this.#closePicker = async () => {
			this.picking = false;
			await this.updateComplete;
			this.querySelector(".ss-reference-add, .ss-reference-first")?.focus();
		};
		this.#onDrag = (event) => {
			if (this.frozen || !event.dataTransfer?.types.includes("Files")) return;
			event.preventDefault();
			event.stopPropagation();
			const within = event.type !== "dragleave" || this.contains(asNode(event.relatedTarget));
			this.dropping = within && event.type !== "drop";
			if (event.type === "drop") this.#upload([...event.dataTransfer.files]);
		};
		for (const type of [
			"dragenter",
			"dragover",
			"dragleave",
			"drop"
		]) this.addEventListener(type, this.#onDrag);
	}
	createRenderRoot() {
		adoptStyles(references);
		return this;
	}
	render() {
		const { references: words } = this.words;
		const { name } = this.entry;
		const pictures = this.#pictures;
		if (this.frozen && pictures.length === 0) return A;
		return b`<section
      class="ss-references ${this.dropping ? "is-dropping" : ""}"
      aria-label=${words.pictures(name)}
    >
      <ul>
        ${pictures.map((picture, index) => this.#renderPicture(picture, index))}
        ${this.frozen ? A : b`<li>${this.#renderAdd()}</li>`}
      </ul>
      ${pictures.length > 0 || this.picking ? b`<p class="ss-hint">${this.#takes()}</p>` : A}
      ${this.uploading > 0 ? b`<p class="ss-hint" role="status">${words.uploading(this.uploading)}</p>` : A}
      ${this.failure ? message({
			tone: "bad",
			...explain(this.words, this.failure)
		}) : A}
      ${this.picking ? this.#renderPicker() : A}
    </section>`;
	}
	get #pictures() {
		return this.entry.references ?? [];
	}
	#renderPicture(picture, index) {
		const { references: words } = this.words;
		const { name } = this.entry;
		const isGone = this.gone.includes(picture.filename);
		return b`<li class="ss-reference">
      <span class="ss-reference-picture" title=${isGone ? words.goneHint : picture.filename}>
        ${isGone ? b`<span class="ss-tag ss-is-warn">${icon("alert")}${words.gone}</span>` : b`<img
                src="${this.services.library.imageUrl(picture)}&preview=webp;60"
                alt=${words.picture(index + 1, name)}
                loading="lazy"
                @error=${() => this.gone = [...this.gone, picture.filename]}
              />`}
        ${index === 0 && this.#pictures.length > 1 ? b`<span class="ss-num">${words.first}</span>` : A}
      </span>
      ${this.frozen ? A : b`<ss-menu small .label=${words.more(index + 1, name)} .items=${this.#menu(index)}></ss-menu>`}
    </li>`;
	}
	#menu(index) {
		const { references: words } = this.words;
		const all = this.#pictures;
		const move = (to) => () => {
			const picture = all[index];
			if (picture) this.#set(all.toSpliced(index, 1).toSpliced(to, 0, picture));
		};
		return [
			...index > 1 ? [{
				label: words.useFirst,
				icon: "up",
				onPick: move(0)
			}] : [],
			...index > 0 ? [{
				label: words.earlier,
				icon: "left",
				onPick: move(index - 1)
			}] : [],
			...index < all.length - 1 ? [{
				label: words.later,
				icon: "right",
				onPick: move(index + 1)
			}] : [],
			{
				label: words.remove,
				icon: "close",
				onPick: () => this.#set(all.toSpliced(index, 1))
			}
		];
	}
	#renderAdd() {
		const { references: words } = this.words;
		const first = this.#pictures.length === 0 && !this.dropping;
		return b`<button
      type="button"
      class=${first ? "ss-btn ss-btn-small ss-reference-first" : "ss-reference-add"}
      aria-label=${words.addTo(this.entry.name)}
      aria-expanded=${this.picking ? "true" : "false"}
      @click=${() => this.picking = !this.picking}
    >
      ${icon(this.dropping ? "lower" : "image")}<span
        >${this.dropping ? words.dropNow : first ? words.addFirst : words.add}</span
      >
    </button>`;
	}
	#renderPicker() {
		return b`<ss-picture-picker
      .services=${this.services}
      .words=${this.words}
      .sequence=${this.sequence}
      @ss-files=${(event) => void this.#upload(event.detail)}
      @ss-picture=${(event) => this.#add([event.detail])}
      @ss-close=${this.#closePicker}
    ></ss-picture-picker>`;
	}
	#takes() {
		const { references: words } = this.words;
		const asked = {
			services: this.services,
			words: this.words,
			engine: this.sequence.engine
		};
		const [title, count] = [engineTitle(asked), takesReferences(asked)];
		return count === 0 ? words.none(title) : words.upTo(title, count);
	}
	#closePicker;
	#add(added) {
		const before = this.#pictures;
		const fresh = added.filter((picture) => !before.some((known) => same(known, picture)));
		if (fresh.length > 0) this.#set([...before, ...fresh]);
		this.#closePicker();
	}
	#set(references) {
		const { of, entry } = this;
		this.services.studio.edit({
			do: "references",
			of,
			id: entry.id,
			references: [...references]
		});
	}
	async #upload(files) {
		this.failure = void 0;
		this.uploading = files.length;
		const references = await this.services.references.open();
		const added = [];
		for (const file of files) {
			const stored = await references.upload(file, file.name);
			if (stored.ok) added.push(stored.value);
			else this.failure = stored.failure;
			this.uploading -= 1;
		}
		if (added.length > 0) this.#add(added);
	}
	#onDrag;
};
__decorate([n$2({ attribute: false })], References.prototype, "services", void 0);
__decorate([n$2({ attribute: false })], References.prototype, "words", void 0);
__decorate([n$2({ attribute: false })], References.prototype, "sequence", void 0);
__decorate([n$2()], References.prototype, "of", void 0);
__decorate([n$2({ attribute: false })], References.prototype, "entry", void 0);
__decorate([n$2({ type: Boolean })], References.prototype, "frozen", void 0);
__decorate([r$1()], References.prototype, "picking", void 0);
__decorate([r$1()], References.prototype, "dropping", void 0);
__decorate([r$1()], References.prototype, "uploading", void 0);
__decorate([r$1()], References.prototype, "failure", void 0);
__decorate([r$1()], References.prototype, "gone", void 0);
References = __decorate([t$1("ss-references")], References);
var asNode = (target) => target instanceof Node ? target : null;
// web/panel/views/bible/member-entry.ts
var MemberEntry = class extends BibleEntry {
	renderHead(sign, more = []) {
		const { id, name } = this.entry;
		const { bible } = this.words;
		const rename = `rename-${this.of}`;
		return b`<div class="ss-member-head">
      ${sign}
      ${this.renderName(name, bible.name(name), (typed) => this.proposal.offer({
			do: rename,
			id,
			name: typed
		}))}
      <span class="ss-hint">${bible.where(this.#frames())}</span>
      ${this.frozen ? A : b`<ss-menu small .label=${bible.more(name)} .items=${[...more, this.#removal()]}></ss-menu>`}
    </div>`;
	}
	renderLookOr(placeholder, onType) {
		return this.renderLook({
			label: this.words.bible.look(this.entry.name),
			text: {
				...this.entry,
				...this.patch
			}.look,
			placeholder,
			onType
		});
	}
	renderReferences() {
		return b`<ss-references
      .services=${this.services}
      .words=${this.words}
      .sequence=${this.sequence}
      of=${this.of}
      .entry=${this.entry}
      ?frozen=${this.frozen}
    ></ss-references>`;
	}
	change(patch, typing = false) {
		const held = changesOf({
			...this.patch,
			...patch
		}, this.entry);
		if (Object.keys(held).length === 0) return this.proposal.drop();
		this.proposal.change(this.editOf(held), typing);
	}
	#removal() {
		const { id } = this.entry;
		const remove = `remove-${this.of}`;
		return {
			label: this.words.bible.remove,
			icon: "trash",
			onPick: () => this.proposal.propose({
				do: remove,
				id
			})
		};
	}
	#frames() {
		return this.sequence.frames.filter(({ shot }) => this.isIn(shot)).map(({ frameNumber }) => frameNumber);
	}
};
__decorate([n$2({ attribute: false })], MemberEntry.prototype, "entry", void 0);
// web/panel/views/bible/character-entry.ts
var kinds = [
	"person",
	"animal",
	"machine",
	"creature",
	"group"
];
var sexes = [
	"female",
	"male",
	"unknown"
];
var ages = [
	"child",
	"young",
	"adult",
	"old",
	"unknown"
];
var CharacterEntry = class CharacterEntry extends MemberEntry {
	constructor(..._args) {
		super(..._args);
		this.merging = false;
		this.of = "character";
		this.#chose = false;
	}
	render() {
		return b`${this.renderHead(this.#renderColour(), this.#mergeItem())}
      ${this.renderLookOr(this.words.bible.noLook, (look) => this.change({ look }, true))}
      ${this.merging ? this.#renderMerge() : A} ${this.renderProposal(this.#consequence())}
      ${this.#renderFacts()} ${this.renderReferences()}
      <ss-character-lora
        .services=${this.services}
        .words=${this.words}
        .sequence=${this.sequence}
        .entry=${this.entry}
        ?frozen=${this.frozen}
      ></ss-character-lora>`;
	}
	#renderColour() {
		const { colour, name } = this.entry;
		if (this.frozen) return chip(this.entry, true);
		return b`<label class="ss-colour">
      ${chip(this.entry, true)}
      <input
        type="color"
        aria-label=${this.words.bible.colour(name)}
        .value=${l(colour)}
        @change=${(event) => this.change({ colour: valueOf(event) })}
      />
    </label>`;
	}
	#mergeItem() {
		if (this.sequence.bible.cast.length < 2) return [];
		return [{
			label: this.words.bible.merge,
			icon: "people",
			onPick: () => void this.#askMerge()
		}];
	}
	#renderMerge() {
		const { bible } = this.words;
		const { id, name } = this.entry;
		const { edit } = this.proposal;
		const others = this.sequence.bible.cast.filter((one) => one.id !== id);
		return b`<div class="ss-field ss-merge">
      ${selectField({
			label: bible.mergeInto(name),
			value: edit?.do === "merge-characters" ? edit.into : "",
			options: [{
				value: "",
				label: bible.chooseOne,
				disabled: true
			}, ...others.map((other) => ({
				value: other.id,
				label: other.name
			}))],
			onChange: (into) => this.proposal.propose({
				do: "merge-characters",
				into,
				from: id
			})
		})}
    </div>`;
	}
	#consequence() {
		const { bible } = this.words;
		const { edit } = this.proposal;
		const { name } = this.entry;
		if (edit?.do === "remove-character") return bible.removes(name);
		if (edit?.do !== "merge-characters") return void 0;
		const into = this.sequence.bible.cast.find(({ id }) => id === edit.into);
		return into && bible.merges(name, into.name);
	}
	#renderFacts() {
		const { bible } = this.words;
		const facts = {
			...this.entry,
			...this.patch
		};
		const line = [
			bible.kinds[facts.kind],
			facts.sex === "unknown" ? "" : bible.sexes[facts.sex],
			facts.age === "unknown" ? "" : bible.ages[facts.age],
			...facts.aliases
		].filter(Boolean).join(", ");
		if (this.frozen) return b`<p class="ss-hint">${line}</p>`;
		return b`<details class="ss-facts-fold">
      <summary>${icon("right")}<span>${bible.facts}</span><span class="ss-hint">${line}</span></summary>
      <div class="ss-fact-fields">
        ${this.#choice(bible.kind, kinds, bible.kinds, facts.kind, (kind) => ({ kind }))}
        ${this.#choice(bible.sex, sexes, bible.sexes, facts.sex, (sex) => ({ sex }))}
        ${this.#choice(bible.age, ages, bible.ages, facts.age, (age) => ({ age }))}
        <div class="ss-field">
          <label class="ss-label" for="ss-aliases-${this.entry.id}">${bible.aliases}</label>
          <input
            class="ss-input"
            id="ss-aliases-${this.entry.id}"
            autocomplete="off"
            placeholder=${bible.aliasesHint}
            .value=${l(facts.aliases.join(", "))}
            @change=${(event) => this.change({ aliases: listOf(valueOf(event)) })}
          />
        </div>
      </div>
    </details>`;
	}
	#choice(label, values, names, value, patch) {
		return b`<div class="ss-field">
      ${selectField({
			label,
			value,
			options: values.map((option) => ({
				value: option,
				label: names[option]
			})),
			onChange: (chosen) => this.change(patch(chosen))
		})}
    </div>`;
	}
	get patch() {
		const { edit } = this.proposal;
		return edit?.do === "character" ? edit.patch : {};
	}
	editOf(patch) {
		return {
			do: "character",
			id: this.entry.id,
			patch
		};
	}
	isIn({ cast }) {
		return cast.some(({ id }) => id === this.entry.id);
	}
	async #askMerge() {
		this.merging = true;
		await this.updateComplete;
		this.querySelector(".ss-merge select")?.focus();
	}
	willUpdate() {
		if (this.merging && this.proposal.edit === void 0 && this.#chose) this.merging = false;
		this.#chose = this.proposal.edit?.do === "merge-characters";
	}
	#chose;
};
__decorate([r$1()], CharacterEntry.prototype, "merging", void 0);
CharacterEntry = __decorate([t$1("ss-character-entry")], CharacterEntry);
var listOf = (text) => [...new Set(text.split(",").map((part) => part.trim()).filter(Boolean))];
// web/panel/views/bible/new-entries.ts
var idsOf = (entries) => new Set(entries.map(({ id }) => id));
var freeName = (name, entries) => {
	const names = new Set(entries.map((entry) => entry.name));
	return unique(name, names).replace(/-(\d+)$/u, " $1");
};
var parts = (hex) => [
	1,
	3,
	5
].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
var apart = (one, other) => {
	const others = parts(other);
	return Math.hypot(...parts(one).map((part, index) => part - (others[index] ?? 0)));
};
function freeColour(taken) {
	const nearest = (hex) => Math.min(...taken.map((other) => apart(hex, other)));
	return castColours.reduce((best, one) => nearest(one.hex) > nearest(best.hex) ? one : best);
}
function newCharacter({ cast }, name) {
	const colour = freeColour(cast.map(({ colour }) => colour));
	return {
		id: unique("character", idsOf(cast)),
		name: freeName(name, cast),
		aliases: [],
		kind: "person",
		sex: "unknown",
		age: "adult",
		look: "",
		lookShort: "",
		tags: [],
		colour: colour.hex
	};
}
var newPlace = ({ places }, name) => ({
	id: unique("place", idsOf(places)),
	name: freeName(name, places),
	aliases: [],
	look: "",
	tags: [],
	indoors: false
});
// web/panel/views/bible/palette-entry.ts
var PaletteEntry = class PaletteEntry extends BibleEntry {
	render() {
		const { bible } = this.words;
		const colours = this.#colours;
		return b`<div class="ss-between ss-member-title">
        <h3 class="ss-subhead">${bible.palette}</h3>
        ${this.frozen ? A : this.#renderAdd()}
      </div>
      ${colours.length === 0 ? b`<p class="ss-hint">${bible.noPalette}</p>` : A}
      <ul class="ss-palette">
        ${colours.map((colour, index) => this.#renderColour(colour, index))}
      </ul>
      ${this.renderProposal()}`;
	}
	get #colours() {
		const { edit } = this.proposal;
		return edit?.do === "palette" ? edit.palette : this.sequence.bible.palette;
	}
	#renderColour({ name, hex }, index) {
		const { bible } = this.words;
		const swatch = b`<span class="ss-chip ss-chip-large" style=${o({ "--ss-cast": hex })}></span>`;
		if (this.frozen) return b`<li>${swatch}<span class="ss-hint">${name}</span></li>`;
		return b`<li>
      <label class="ss-colour">
        ${swatch}
        <input
          type="color"
          aria-label=${bible.colourOf(name)}
          .value=${l(hex)}
          @change=${(event) => this.#set(index, {
			name,
			hex: valueOf(event)
		})}
        />
      </label>
      <input
        class="ss-input ss-colour-name"
        autocomplete="off"
        aria-label=${bible.colourName(name)}
        .value=${l(name)}
        @change=${(event) => this.#set(index, {
			name: valueOf(event).trim() || name,
			hex
		})}
      />
      <button
        type="button"
        class="ss-icon ss-icon-small"
        aria-label=${bible.removeColour(name)}
        title=${bible.removeColour(name)}
        @click=${() => this.#become(this.#colours.toSpliced(index, 1))}
      >
        ${icon("close")}
      </button>
    </li>`;
	}
	#renderAdd() {
		const { addColour } = this.words.bible;
		return b`<button
      type="button"
      class="ss-icon ss-icon-small"
      aria-label=${addColour}
      title=${addColour}
      @click=${this.#add}
    >
      ${icon("plus")}
    </button>`;
	}
	#add = async () => {
		this.#become([...this.#colours, {
			name: this.words.bible.newColour.toLowerCase(),
			hex: "#888888"
		}]);
		await this.updateComplete;
		const names = this.querySelectorAll(".ss-colour-name");
		names[names.length - 1]?.select();
	};
	#set(index, colour) {
		this.#become(this.#colours.with(index, colour));
	}
	#become(palette) {
		if (JSON.stringify(palette) === JSON.stringify(this.sequence.bible.palette)) return this.proposal.drop();
		const edit = {
			do: "palette",
			palette: [...palette]
		};
		if (this.proposal.edit) this.proposal.propose(edit);
		else this.proposal.offer(edit);
	}
};
PaletteEntry = __decorate([t$1("ss-palette-entry")], PaletteEntry);
// web/panel/views/bible/place-entry.ts
var PlaceEntry = class PlaceEntry extends MemberEntry {
	constructor(..._args) {
		super(..._args);
		this.of = "place";
	}
	render() {
		const { bible } = this.words;
		const isRemoval = this.proposal.edit?.do === "remove-place";
		return b`${this.renderHead(icon("place"))}
    ${this.renderLookOr(bible.noPlaceLook, (look) => this.change({ look }, true))}
    ${this.renderProposal(isRemoval ? bible.removesPlace(this.entry.name) : void 0)} ${this.#renderRoof()}
    ${this.renderReferences()}`;
	}
	#renderRoof() {
		const { bible, frames } = this.words;
		if (this.frozen) return b`<p class="ss-hint">${this.entry.indoors ? frames.indoors : frames.outdoors}</p>`;
		const indoors = this.patch.indoors ?? this.entry.indoors;
		return b`<label class="ss-check">
      <input
        type="checkbox"
        .checked=${indoors}
        @change=${() => this.change({ indoors: !indoors })}
      />${bible.indoors}
    </label>`;
	}
	get patch() {
		const { edit } = this.proposal;
		return edit?.do === "place" ? edit.patch : {};
	}
	editOf(patch) {
		return {
			do: "place",
			id: this.entry.id,
			patch
		};
	}
	isIn({ place }) {
		return place === this.entry.id;
	}
};
PlaceEntry = __decorate([t$1("ss-place-entry")], PlaceEntry);
// web/panel/views/bible/style-entry.ts
var StyleEntry = class StyleEntry extends BibleEntry {
	constructor(..._args) {
		super(..._args);
		this.of = "style";
	}
	render() {
		const { bible } = this.words;
		const { of } = this;
		const stored = this.sequence.bible[of];
		const { edit } = this.proposal;
		const id = `ss-bible-${of}${this.closest(".ss-board") ? "-board" : ""}`;
		return b`<label class="ss-subhead" for=${id}>${bible[of]}</label> ${this.renderLook({
			id,
			label: bible[of],
			text: edit && "text" in edit ? edit.text : stored,
			rows: 1,
			...of === "style" && { describedBy: `${id}-hint` },
			onType: (text) => text === stored ? this.proposal.drop() : this.proposal.propose({
				do: of,
				text
			})
		})}
      ${of === "style" ? b`<p class="ss-hint" id="${id}-hint">${bible.styleHint}</p>` : A}
      ${this.renderProposal()}`;
	}
};
__decorate([n$2()], StyleEntry.prototype, "of", void 0);
StyleEntry = __decorate([t$1("ss-style-entry")], StyleEntry);
// web/panel/views/bible/written-by.ts
function writtenBy({ bible }, { producer, origin }) {
	const kind = producer?.kind ?? (origin === "agent" ? "agent" : "embedded");
	const { model, usage } = producer ?? {};
	const parts = [
		`${bible.writtenBy[kind]}${model ? bible.model(model) : ""}`,
		usage ? bible.calls(usage.calls) : "",
		usage ? bible.tokens(usage.inputTokens, usage.outputTokens) : ""
	];
	return b`<p class="ss-hint">${parts.filter(Boolean).join(", ")}.</p>`;
}
// web/panel/views/bible/bible-editor.ts
var BibleEditor = class BibleEditor extends i$3 {
	constructor() {
		super();
		this.frozen = false;
		this.#addCharacter = () => {
			const character = newCharacter(this.sequence.bible, this.words.bible.newCharacter);
			this.services.studio.edit({
				do: "add-character",
				character
			});
			this.#focusLast("ss-character-entry");
		};
		this.#addPlace = () => {
			const place = newPlace(this.sequence.bible, this.words.bible.newPlace);
			this.services.studio.edit({
				do: "add-place",
				place
			});
			this.#focusLast("ss-place-entry");
		};
		this.#made = (event) => {
			if (!(event instanceof CustomEvent)) return;
			const { touched } = event.detail;
			const { bible } = this.words;
			const stays = touched.lockedOut.length > 0 ? ` ${bible.stays(touched.lockedOut)}` : "";
			const detail = `${bible.changed(touched.rerendered)}${stays}`;
			this.dispatchEvent(new CustomEvent("ss-news", { detail }));
		};
		this.addEventListener("ss-made", this.#made);
	}
	createRenderRoot() {
		adoptStyles(bible);
		return this;
	}
	render() {
		const { cast, places } = this.sequence.bible;
		const { frames, bible } = this.words;
		return b`<div class="ss-bible">
      <section class="ss-group" aria-label=${frames.cast}>
        ${this.#renderHead(frames.cast, cast.length, bible.addCharacter, this.#addCharacter)}
        ${cast.length ? A : b`<p class="ss-hint">${frames.noCast}</p>`}
        <ul>
          ${c(cast, ({ id }) => id, (character) => b`<li>
                <ss-character-entry
                  .services=${this.services}
                  .words=${this.words}
                  .sequence=${this.sequence}
                  .entry=${character}
                  ?frozen=${this.frozen}
                ></ss-character-entry>
              </li>`)}
        </ul>
      </section>
      <section class="ss-group" aria-label=${frames.places}>
        ${this.#renderHead(frames.places, places.length, bible.addPlace, this.#addPlace)}
        ${places.length ? A : b`<p class="ss-hint">${frames.noPlaces}</p>`}
        <ul>
          ${c(places, ({ id }) => id, (place) => b`<li>
                <ss-place-entry
                  .services=${this.services}
                  .words=${this.words}
                  .sequence=${this.sequence}
                  .entry=${place}
                  ?frozen=${this.frozen}
                ></ss-place-entry>
              </li>`)}
        </ul>
      </section>
      <section class="ss-group" aria-label=${bible.palette}>
        <ss-palette-entry
          .services=${this.services}
          .words=${this.words}
          .sequence=${this.sequence}
          ?frozen=${this.frozen}
        ></ss-palette-entry>
      </section>
      ${this.#renderText("style")} ${this.#renderText("atmosphere")} ${writtenBy(this.words, this.sequence)}
    </div>`;
	}
	#renderHead(name, count, add, onAdd) {
		return b`<div class="ss-between ss-member-title">
      <h3 class="ss-subhead">${name} <span class="ss-count">${count}</span></h3>
      ${this.frozen ? A : b`<button
              type="button"
              class="ss-icon ss-icon-small"
              aria-label=${add}
              title=${add}
              @click=${onAdd}
            >
              ${icon("plus")}
            </button>`}
    </div>`;
	}
	#renderText(of) {
		return b`<section class="ss-group" aria-label=${this.words.bible[of]}>
      <ss-style-entry
        .services=${this.services}
        .words=${this.words}
        .sequence=${this.sequence}
        of=${of}
        ?frozen=${this.frozen}
      ></ss-style-entry>
    </section>`;
	}
	#addCharacter;
	#addPlace;
	async #focusLast(what) {
		await new Promise((resolve) => requestAnimationFrame(resolve));
		await this.updateComplete;
		const entries = this.querySelectorAll(what);
		const last = entries[entries.length - 1];
		await last?.updateComplete;
		last?.focusName();
	}
	#made;
};
__decorate([n$2({ attribute: false })], BibleEditor.prototype, "services", void 0);
__decorate([n$2({ attribute: false })], BibleEditor.prototype, "words", void 0);
__decorate([n$2({ attribute: false })], BibleEditor.prototype, "sequence", void 0);
__decorate([n$2({ type: Boolean })], BibleEditor.prototype, "frozen", void 0);
BibleEditor = __decorate([t$1("ss-bible-editor")], BibleEditor);
// web/panel/controllers/name-completion.ts
var OFFERED = 6;
var plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
function namesFor({ cast, places }, typed) {
	const begins = (word) => plain(word).split(/[\s-]+/u).some((part) => part.startsWith(plain(typed)));
	const fits = ({ name, aliases }) => [name, ...aliases].some(begins);
	return [...cast, ...places].filter((one) => one.name !== "" && fits(one)).slice(0, OFFERED);
}
var NameCompletion = class {
	#host;
	#asked;
	#open;
	#shown;
	constructor(host, asked) {
		this.#host = host;
		this.#asked = asked;
		host.addController(this);
	}
	hostDisconnected() {
		this.#open = void 0;
	}
	hostUpdated() {
		const shown = this.#open?.field;
		if (shown !== void 0 && shown !== this.#shown) document.querySelector(`#${CSS.escape(shown)}-names`)?.scrollIntoView({ block: "nearest" });
		this.#shown = shown;
	}
	activeIn(field) {
		return this.#open?.field === field ? idOf(field, this.#open.active) : void 0;
	}
	close() {
		if (!this.#open) return;
		this.#open = void 0;
		this.#host.requestUpdate();
	}
	look(field, area) {
		const to = area.selectionEnd ?? 0;
		const typed = /(?<![\p{L}\p{N}])@([\p{L}\p{N}_'’-]*)$/u.exec(area.value.slice(0, to))?.[1];
		const found = typed === void 0 ? [] : namesFor(this.#asked().bible, typed);
		this.#open = typed === void 0 || found.length === 0 ? void 0 : {
			field,
			from: to - typed.length - 1,
			to,
			found,
			active: 0
		};
		this.#host.requestUpdate();
	}
	key(event, onText) {
		const { currentTarget: area } = event;
		const open = this.#open;
		if (!open || !isField(area)) return false;
		const count = open.found.length;
		if (event.key === "ArrowDown") this.#choose((open.active + 1) % count);
		else if (event.key === "ArrowUp") this.#choose((open.active + count - 1) % count);
		else if (event.key === "Enter" || event.key === "Tab") this.#take(open.active, area, onText);
		else if (event.key === "Escape") this.close();
		else return false;
		event.preventDefault();
		event.stopPropagation();
		return true;
	}
	render(field, onText) {
		const { rewrite } = this.#asked().words;
		const open = this.#open;
		if (open?.field !== field) return A;
		const keep = (event) => event.preventDefault();
		const take = (event, index) => {
			const area = event.currentTarget instanceof Element ? fieldNear(event.currentTarget) : void 0;
			if (area) this.#take(index, area, onText);
		};
		return b`<ul class="ss-names" role="listbox" id="${field}-names" aria-label=${rewrite.names}>
        ${open.found.map(({ name, colour }, index) => b`<li
              role="option"
              id=${idOf(field, index)}
              aria-selected=${index === open.active ? "true" : "false"}
              @pointerdown=${keep}
              @click=${(event) => take(event, index)}
            >
              ${colour === void 0 ? icon("place") : b`<span aria-hidden="true">${chip({
			name,
			colour
		})}</span>`}<span>${name}</span>
            </li>`)}
      </ul>
      <span class="ss-sr" role="status">${rewrite.namesFound(open.found.length)}</span>`;
	}
	#choose(active) {
		if (this.#open) this.#open = {
			...this.#open,
			active
		};
		this.#host.requestUpdate();
	}
	#take(index, area, onText) {
		const open = this.#open;
		const chosen = open?.found[index];
		if (!open || !chosen) return;
		const rest = area.value.slice(open.to);
		const said = `@${chosen.name}${/^\p{L}|^$/u.test(rest) ? " " : ""}`;
		area.value = `${area.value.slice(0, open.from)}${said}${rest}`;
		const caret = open.from + said.length;
		area.setSelectionRange(caret, caret);
		this.close();
		onText(area.value);
	}
};
var idOf = (field, index) => `${field}-name-${index}`;
var isField = (target) => target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
function fieldNear(option) {
	const area = option.closest(".ss-field")?.querySelector("textarea, input") ?? null;
	return isField(area) ? area : void 0;
}
// web/panel/controllers/retelling.ts
var rules;
var loading;
var Retelling = class {
	#host;
	#typing;
	#known;
	constructor(host, typing) {
		this.load = async () => {
			if (rules) return;
			loading ??= import("./retold-DcJjNiHc.mjs");
			rules = await loading;
			this.#host.requestUpdate();
		};
		this.#host = host;
		this.#typing = typing;
		host.addController(this);
	}
	hostDisconnected() {
		this.#known = void 0;
	}
	now(frame, bible, fields) {
		const description = this.#typing.textOf(fields.description, frame.description);
		const prompt = this.#typing.textOf(fields.prompt, frame.prompt);
		const texts = JSON.stringify([
			description,
			prompt,
			rules !== void 0
		]);
		const known = this.#known;
		if (known?.frame === frame && known.bible === bible && known.texts === texts) return known.patch;
		const patch = {
			...this.description(frame, bible, description).shot,
			...this.prompt(frame, bible, prompt).shot
		};
		this.#known = {
			frame,
			bible,
			texts,
			patch
		};
		return patch;
	}
	description(frame, bible, text) {
		const { id, shot, description, activeTake } = frame;
		return {
			do: "description",
			frame: id,
			text,
			...says(activeTake === null ? rules?.retold(shot, bible, description, text) : void 0)
		};
	}
	prompt({ id, shot, prompt }, bible, text) {
		return {
			do: "prompt",
			frame: id,
			text,
			...says(rules?.reframedBy(shot, bible, prompt, text))
		};
	}
};
var says = (shot = {}) => Object.keys(shot).length > 0 && { shot };
// web/panel/parts/prompt-notes.ts
function lengthOf(text, { bible, story }) {
	return promptLength(expandNames(text, bible, story.family).text, story.family);
}
function promptNotes(words, sequence, frame, text) {
	const { rewrite, common } = words;
	const { family } = sequence.story;
	const { unknown } = expandNames(text, sequence.bible, family);
	const { tokens, budget } = lengthOf(text, sequence);
	const edited = frame.origin === "user" || text !== frame.prompt;
	const kept = frame.locked || text !== frame.prompt;
	return b`${unknown.length > 0 ? b`<p class="ss-problem">${rewrite.unknownName(unknown.map((name) => `@${name}`))}</p>` : A}${tokens > budget ? b`<p class="ss-hint ss-is-warn">${rewrite.tooLong(common.families[family], budget)}</p>` : A}${kept ? b`<p class="ss-hint">${edited ? rewrite.lockedHint : rewrite.keptHint}</p>` : A}`;
}
// web/panel/parts/text-area.ts
function textAreaField(field) {
	const { id, label, typing, hint, onText, names, notes, readOnly = false } = field;
	const text = typing.textOf(id, field.text);
	const type = (typed) => typing.input(id, typed, onText);
	const input = ({ currentTarget: area }) => {
		if (!(area instanceof HTMLTextAreaElement)) return;
		type(area.value);
		names?.look(id, area);
	};
	const leave = () => {
		names?.close();
		typing.flush();
	};
	const active = names?.activeIn(id);
	return b`<div class="ss-field">
    <div class="ss-between">
      <label class=${field.hideLabel ? "ss-sr" : "ss-label"} for=${id}>${label}</label>
      ${hint ? b`<span class="ss-hint" id="${id}-hint">${hint(text)}</span>` : A}
    </div>
    <textarea
      class="ss-area ss-area-dense"
      id=${id}
      rows=${field.rows}
      .value=${text}
      ?readonly=${readOnly}
      aria-describedby=${describedBy(hint && `${id}-hint`, notes && `${id}-notes`)}
      aria-autocomplete=${names ? "list" : A}
      aria-controls=${active === void 0 ? A : `${id}-names`}
      aria-activedescendant=${active ?? A}
      ${growWithText()}
      @input=${input}
      @keydown=${(event) => names?.key(event, type)}
      @blur=${leave}
      @change=${() => typing.flush()}
    ></textarea>
    ${names?.render(id, type) ?? A}
    ${notes ? b`<div class="ss-notes" id="${id}-notes">${notes(text)}</div>` : A}
  </div>`;
}
// web/panel/views/frames/rewrite.ts
var Rewrite = class Rewrite extends i$3 {
	constructor(..._args) {
		super(..._args);
		this.hint = "";
		this.#names = new NameCompletion(this, () => ({
			bible: this.sequence.bible,
			words: this.words
		}));
		this.#submit = (event) => {
			event.preventDefault();
			event.stopPropagation();
			if (!this.work) this.#write(this.services.drafts.draft.producer);
		};
		this.#onKey = (event) => {
			if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.#submit(event);
			else if (event.key === "Escape") {
				event.preventDefault();
				event.stopPropagation();
				if (this.work) this.work.abort();
				else this.#close();
			}
		};
		this.#close = () => this.dispatchEvent(new Event("ss-close"));
	}
	#names;
	createRenderRoot() {
		adoptStyles(writing);
		return this;
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		this.work?.abort();
	}
	firstUpdated() {
		this.querySelector("input")?.focus({ preventScroll: true });
	}
	render() {
		const { rewrite } = this.words;
		return b`<form
      class="ss-rewrite"
      aria-label=${rewrite.againFor(this.frame.frameNumber)}
      @submit=${this.#submit}
      @keydown=${this.#onKey}
    >
      ${this.#renderHint()}
      <p class="ss-hint">${this.frame.locked ? rewrite.lockedStays : rewrite.seesNeighbours}</p>
      ${this.failure ? this.#renderFailure(this.failure) : A}
      <p class="ss-status ss-rewrite-work" role="status" ?hidden=${!this.work}>
        ${this.work ? b`<span class="ss-working" aria-hidden="true"></span>${rewrite.writing}` : A}
      </p>
      <div class="ss-row">${this.work ? this.#renderStop() : this.#renderGo()}</div>
    </form>`;
	}
	#renderHint() {
		const { rewrite } = this.words;
		const id = `ss-hint-${this.frame.id}`;
		const active = this.#names.activeIn(id);
		const type = (text) => this.hint = text;
		const input = ({ currentTarget: field }) => {
			if (!(field instanceof HTMLInputElement)) return;
			type(field.value);
			this.#names.look(id, field);
		};
		return b`<div class="ss-field">
      <label class="ss-label" for=${id}>${rewrite.hint}</label>
      <input
        class="ss-input"
        id=${id}
        autocomplete="off"
        maxlength="300"
        placeholder=${rewrite.hintPlaceholder}
        .value=${this.hint}
        aria-autocomplete="list"
        aria-controls=${active === void 0 ? A : `${id}-names`}
        aria-activedescendant=${active ?? A}
        @input=${input}
        @keydown=${(event) => this.#names.key(event, type)}
        @blur=${() => this.#names.close()}
      />
      ${this.#names.render(id, type)}
    </div>`;
	}
	#renderFailure(failure) {
		const byRules = {
			label: this.words.rewrite.rulesInstead,
			onPress: () => void this.#write("embedded")
		};
		return failureMessage(this.services, this.words, failure, byRules);
	}
	#renderGo() {
		const { rewrite, common } = this.words;
		return b`<button type="submit" class="ss-btn ss-btn-small">${icon("pen")}${rewrite.go}</button>
      <button type="button" class="ss-btn ss-btn-small ss-btn-ghost" @click=${this.#close}>
        ${common.cancel}
      </button>`;
	}
	#renderStop() {
		return b`<button type="button" class="ss-btn ss-btn-small" @click=${() => this.work?.abort()}>
      ${this.words.common.cancel}
    </button>`;
	}
	#submit;
	async #write(producer) {
		const { sequence, frame, services } = this;
		const work = new AbortController();
		this.work = work;
		this.failure = void 0;
		const writer = await services.writer.open();
		const hint = this.hint.replace(/@(?=\p{L})/gu, "").trim();
		const asked = {
			producer,
			profile: services.drafts.draft.profile
		};
		const written = await writer.reshoot(sequence, frame.id, hint, asked, work.signal);
		this.work = void 0;
		if (work.signal.aborted || !this.isConnected) return;
		if (!written.ok) return void (this.failure = written.failure);
		services.studio.edit({
			do: "reshoot",
			frame: frame.id,
			...written.value
		});
		const { rewrite } = this.words;
		const said = producer === "llm" && written.value.origin === "embedded" ? rewrite.byRules(frame.frameNumber) : rewrite.done(frame.frameNumber);
		this.dispatchEvent(new CustomEvent("ss-news", { detail: said }));
		this.#close();
	}
	#onKey;
	#close;
};
__decorate([n$2({ attribute: false })], Rewrite.prototype, "services", void 0);
__decorate([n$2({ attribute: false })], Rewrite.prototype, "words", void 0);
__decorate([n$2({ attribute: false })], Rewrite.prototype, "sequence", void 0);
__decorate([n$2({ attribute: false })], Rewrite.prototype, "frame", void 0);
__decorate([r$1()], Rewrite.prototype, "hint", void 0);
__decorate([r$1()], Rewrite.prototype, "work", void 0);
__decorate([r$1()], Rewrite.prototype, "failure", void 0);
Rewrite = __decorate([t$1("ss-rewrite")], Rewrite);
// web/panel/parts/rough-menu.ts
var roughMenu = (words, frame, onPick) => ["svg", "png"].map((as) => ({
	label: words.exports.roughAs[as],
	icon: "export",
	onPick: () => onPick({
		what: "frame",
		frame,
		as
	})
}));
// web/panel/controllers/actor-drag.ts
var SLOP = 4;
var STAYS = .06;
var ActorDrag = class {
	#host;
	#does;
	#width;
	#drag;
	constructor(host, width, does) {
		this.shift = 0;
		this.#move = (event) => {
			const drag = this.#drag;
			if (!drag || event.pointerId !== drag.pointer) return;
			const gone = event.clientX - drag.from;
			drag.moving ||= Math.abs(gone) > SLOP;
			if (!drag.moving) return;
			const width = this.#width();
			this.shift = gone / this.#host.getBoundingClientRect().width * width;
			const { x, width: own } = drag.figure.box;
			const stays = Math.abs(this.shift) < STAYS * width;
			this.#does.to(drag.figure.id, stays ? void 0 : (x + own / 2 + this.shift) / width);
			this.#host.requestUpdate();
		};
		this.#drop = (event) => {
			if (!this.#drag || event.pointerId !== this.#drag.pointer) return;
			const { moving } = this.#drag;
			this.#end();
			if (moving) this.#does.drop();
		};
		this.#escape = (event) => {
			if (event.key !== "Escape" || !this.id) return;
			event.preventDefault();
			event.stopPropagation();
			this.cancel();
		};
		this.cancel = () => {
			if (!this.#drag) return;
			this.#end();
			this.#does.cancel();
		};
		this.#host = host;
		this.#does = does;
		this.#width = width;
		host.addController(this);
	}
	hostDisconnected() {
		this.cancel();
	}
	get id() {
		return this.#drag?.moving ? this.#drag.figure.id : void 0;
	}
	press(event, figure) {
		const target = event.currentTarget;
		if (event.button !== 0 || !event.isPrimary || !(target instanceof HTMLElement)) return;
		event.preventDefault();
		target.focus({ preventScroll: true });
		target.setPointerCapture(event.pointerId);
		this.#drag = {
			figure,
			pointer: event.pointerId,
			from: event.clientX,
			moving: false
		};
		addEventListener("pointermove", this.#move);
		addEventListener("pointerup", this.#drop);
		addEventListener("pointercancel", this.cancel);
		addEventListener("keydown", this.#escape, true);
	}
	#move;
	#drop;
	#escape;
	#end() {
		this.#drag = void 0;
		this.shift = 0;
		removeEventListener("pointermove", this.#move);
		removeEventListener("pointerup", this.#drop);
		removeEventListener("pointercancel", this.cancel);
		removeEventListener("keydown", this.#escape, true);
		this.#host.requestUpdate();
	}
};
// web/panel/controllers/zoom.ts
var SPREAD = 1.35;
var WHEEL = 100;
var REST_MS = 300;
var Zoom = class {
	#does;
	#fingers;
	#apart;
	#rolled;
	#rest;
	constructor(host, does) {
		this.#fingers = new Map();
		this.#apart = 0;
		this.#rolled = 0;
		this.touched = (event) => {
			if (event.touches.length > 1 && event.cancelable) event.preventDefault();
		};
		this.wheel = (event) => {
			if (!event.ctrlKey) return;
			event.preventDefault();
			this.#rolled -= event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * 33;
			this.#does.to(Math.trunc(this.#rolled / WHEEL));
			clearTimeout(this.#rest);
			this.#rest = setTimeout(() => {
				this.#rolled = 0;
				this.#does.end();
			}, REST_MS);
		};
		this.#move = ({ pointerId, clientX: x, clientY: y }) => {
			if (!this.#fingers.has(pointerId)) return;
			this.#fingers.set(pointerId, {
				x,
				y
			});
			if (this.#fingers.size !== 2 || this.#apart === 0) return;
			this.#does.to(Math.trunc(Math.log(this.#distance() / this.#apart) / Math.log(SPREAD)));
		};
		this.#up = ({ pointerId }) => {
			if (!this.#fingers.delete(pointerId)) return;
			if (this.#fingers.size === 1) this.#does.end();
			if (this.#fingers.size === 0) this.#lift();
		};
		this.#does = does;
		host.addController(this);
	}
	hostDisconnected() {
		clearTimeout(this.#rest);
		this.#lift();
	}
	press({ pointerId, pointerType, clientX: x, clientY: y }) {
		if (pointerType !== "touch") return false;
		this.#fingers.set(pointerId, {
			x,
			y
		});
		addEventListener("pointermove", this.#move);
		addEventListener("pointerup", this.#up);
		addEventListener("pointercancel", this.#up);
		this.#apart = this.#distance();
		return this.#fingers.size === 2;
	}
	#move;
	#up;
	#distance() {
		const [one, other] = [...this.#fingers.values()];
		return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0;
	}
	#lift() {
		this.#fingers.clear();
		removeEventListener("pointermove", this.#move);
		removeEventListener("pointerup", this.#up);
		removeEventListener("pointercancel", this.#up);
	}
};
// web/panel/parts/stage-parts.ts
function figureSlider({ directing }, { figure: { id, box }, inFront, name, side, board }, onPress) {
	const percent = (part, of) => `${(part / of * 100).toFixed(2)}%`;
	const place = [
		`left:${percent(box.x + box.width / 2, board.width)}`,
		`top:${percent(box.y + box.height / 2, board.height)}`,
		`width:${percent(box.width, board.width)}`,
		`height:${percent(box.height, board.height)}`,
		`z-index:${1 + inFront}`
	];
	return b`<div
    class="ss-actor"
    style=${place.join(";")}
    role="slider"
    tabindex="0"
    data-actor=${id}
    title=${directing.figureHint}
    aria-label=${directing.figure(name, side)}
    aria-orientation="horizontal"
    aria-valuemin="0"
    aria-valuemax=${sides.length - 1}
    aria-valuenow=${sides.indexOf(side)}
    aria-valuetext=${directing.where[side]}
    @pointerdown=${onPress}
  ></div>`;
}
var sideLines = (among, now) => b`<div class="ss-thirds" aria-hidden="true">
    ${among.map((side) => b`<span class=${side === now ? "is-there" : ""} style="left:${lineOf[side] * 100}%"></span>`)}
  </div>`;
var ghostOf = (figure, shift, { width, height }) => b`<svg
    class="ss-ghost"
    style="clip-path:inset(0 0 ${28 / height * 100}% 0)"
    aria-hidden="true"
    viewBox="0 0 ${width} ${height}"
    fill="none"
  >
    <g transform="translate(${shift} 0)">${figure}</g>
  </svg>`;
var stageTool = (mark, label, key, act, pressed) => b`<button
    type="button"
    class="ss-icon ss-icon-small"
    aria-label=${label}
    title=${label + key}
    aria-pressed=${pressed === void 0 ? A : String(pressed)}
    @click=${act}
  >
    ${mark}
  </button>`;
// web/panel/parts/stage-styles.ts
var stageStyles = i$2`
  ss-rough-stage,
  .ss-direct {
    display: block;
    position: relative;
    width: 100%;
    height: 100%;
  }
  /* One finger scrolls the page, two are a pinch. */
  .ss-direct {
    isolation: isolate;
    touch-action: pan-y;
  }
  .ss-actor {
    position: absolute;
    min-width: 24px;
    min-height: 24px;
    border-radius: 6px;
    translate: -50% -50%;
    cursor: grab;
    user-select: none;
    touch-action: pan-y;
  }
  .ss-actor:hover {
    box-shadow: 0 0 0 1px var(--ss-accent);
  }
  .ss-actor:focus-visible {
    outline: 2px solid var(--ss-accent);
    outline-offset: 0;
    box-shadow: 0 0 0 3px var(--ss-bg);
  }
  .is-dragging .ss-actor {
    box-shadow: none;
    outline: none;
    cursor: grabbing;
  }
  .ss-thirds {
    position: absolute;
    inset: 0;
    z-index: 9;
    pointer-events: none;
  }
  .ss-thirds > span {
    position: absolute;
    inset-block: 0;
    translate: -50% 0;
    border-inline-start: 1px dashed var(--ss-accent);
  }
  .ss-thirds > .is-there {
    border-inline-start: 2px solid var(--ss-accent);
    box-shadow: 0 0 0 1px var(--ss-bg);
  }
  .ss-ghost {
    position: absolute;
    inset: 0;
    z-index: 9;
    width: 100%;
    height: 100%;
    opacity: 0.5;
    pointer-events: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* At the top: who is small enough to be covered stands further down. */
  .ss-direct-tools {
    position: absolute;
    inset: 4px 4px auto auto;
    z-index: 9;
    display: flex;
    border-radius: 6px;
    background: var(--ss-plate);
    opacity: 0;
  }
  .is-open .ss-direct-tools,
  .ss-direct:is(:hover, :focus-within) > .ss-direct-tools {
    opacity: 1;
  }
  .is-dragging > .ss-direct-tools {
    visibility: hidden;
  }
  .ss-direct-tools:not(:has(*)) {
    display: none;
  }
  @media (pointer: coarse) {
    /* A finger's room to press, but no more of the picture is covered than its corner. */
    .ss-direct-tools {
      inset: -6px -6px auto auto;
      background: none;
      opacity: 1;
    }
    .ss-direct-tools > .ss-icon {
      padding: 8px;
      border-radius: 14px;
      background: var(--ss-plate) content-box;
    }
    .ss-actor {
      min-width: 44px;
      min-height: 44px;
    }
  }
`;
// web/panel/parts/rough-stage.ts
var RoughStage = class RoughStage extends i$3 {
	constructor(..._args) {
		super(..._args);
		this.size = "thumb";
		this.frozen = false;
		this.told = {};
		this.overPicture = false;
		this.draft = {};
		this.figures = [];
		this.#drag = new ActorDrag(this, () => this.#board.width, {
			to: (id, middle) => this.#dragTo(id, middle),
			drop: () => this.#commit(),
			cancel: () => this.#drop()
		});
		this.#zoom = new Zoom(this, {
			to: (steps) => this.#try({ size: reframed(this.#shot.size, steps) }),
			end: () => this.#commit()
		});
		this.#toggle = () => this.overPicture = !this.overPicture;
		this.#onPress = (event) => {
			if (this.#zoom.press(event)) this.#drag.cancel();
		};
		this.#onKey = (event) => {
			const act = this.#actionOf(event);
			if (!act) return;
			event.preventDefault();
			event.stopPropagation();
			act();
		};
	}
	#drafted;
	#ghost;
	#drag;
	#zoom;
	createRenderRoot() {
		adoptStyles(stageStyles);
		return this;
	}
	willUpdate(changed) {
		if (changed.has("draft") || changed.has("told") || changed.has("view") || changed.has("sequence")) {
			const { view, sequence, told, draft } = this;
			this.#drafted = drafted({
				view,
				sequence,
				draft: {
					...told,
					...draft
				}
			});
		}
	}
	render() {
		const { tools } = this.words.directing;
		const open = this.#directs;
		return b`<div
      class="ss-direct ${this.#drag.id === void 0 ? "" : "is-dragging"}"
      role="group"
      aria-label=${tools(this.view.frame.frameNumber)}
      @keydown=${open ? this.#onKey : A}
      @pointerdown=${open ? this.#onPress : A}
      @wheel=${open ? this.#zoom.wheel : A}
      @touchmove=${open ? this.#zoom.touched : A}
    >
      ${this.#renderPicture()} ${this.#renderLines()} ${open ? this.#renderFigures() : A}
      ${this.#renderGhost()} ${this.#renderTools(open)}
    </div>`;
	}
	#renderPicture() {
		const { view, sequence } = this.#drafted;
		return b`<ss-frame-picture
      .services=${this.services}
      .words=${this.words}
      .sequence=${sequence}
      .view=${view}
      .size=${this.size}
      .compare=${this.overPicture ? "rough" : "picture"}
    ></ss-frame-picture>`;
	}
	#renderLines() {
		const { id } = this.#drag;
		return id === void 0 ? A : sideLines(sidesFor(this.#shot, id), this.#sideOf(id));
	}
	#renderFigures() {
		const at = ({ id }) => this.#shot.cast.findIndex((part) => part.id === id);
		return c(this.figures.toSorted((a, b) => at(a) - at(b)), ({ id }) => id, (figure) => this.#renderFigure(figure));
	}
	#renderFigure(figure) {
		const { words } = this;
		const { id, box } = figure;
		return figureSlider(words, {
			figure,
			inFront: this.figures.filter((other) => other.box.width > box.width).length,
			name: this.#nameOf(id),
			side: this.#sideOf(id),
			board: this.#board
		}, (event) => this.#drag.press(event, figure));
	}
	#renderGhost() {
		if (this.#drag.id === void 0 || !this.#ghost) return A;
		return ghostOf(this.#ghost, this.#drag.shift, this.#board);
	}
	#renderTools(open) {
		if (this.frozen) return A;
		const { showRough, wider, nearer } = this.words.directing;
		return b`<div class="ss-direct-tools">
      ${this.view.picture ? stageTool(compareIcon(), showRough, "", this.#toggle, this.overPicture) : A}
      ${open ? b`${stageTool(icon("minus"), wider, " (-)", () => this.#reframe(-1))}
            ${stageTool(icon("plus"), nearer, " (+)", () => this.#reframe(1))}` : A}
    </div>`;
	}
	updated() {
		this.#findFigures();
	}
	async #findFigures() {
		if (!this.#directs) return;
		await this.querySelector("ss-frame-picture")?.updateComplete;
		const rough = this.querySelector("ss-rough");
		await rough?.updateComplete;
		const figures = rough?.figures ?? [];
		if (JSON.stringify(figures) !== JSON.stringify(this.figures)) this.figures = figures;
	}
	get #directs() {
		return !this.frozen && (this.overPicture || this.view.picture === void 0);
	}
	get #board() {
		const { width, height } = this.sequence.settings;
		return designSize({
			width,
			height
		});
	}
	get #shot() {
		return this.view.frame.shot;
	}
	#sideOf(id) {
		return (this.draft.cast ?? this.#shot.cast).find((part) => part.id === id)?.side ?? "centre";
	}
	#nameOf(id) {
		return nameOf(this.sequence.bible, id);
	}
	#toggle;
	#onPress;
	#onKey;
	#actionOf({ key, target, ctrlKey, altKey, metaKey }) {
		if (ctrlKey || altKey || metaKey) return void 0;
		if (key === "+" || key === "=") return () => this.#reframe(1);
		if (key === "-") return () => this.#reframe(-1);
		const id = target instanceof HTMLElement ? target.dataset["actor"] : void 0;
		if (id === void 0) return void 0;
		const side = this.#sideOf(id);
		const among = sidesFor(this.#shot, id);
		const to = {
			ArrowLeft: besides(side, -1, among),
			ArrowRight: besides(side, 1, among),
			Home: "left",
			End: "right"
		}[key];
		return to && (() => this.#edit({ cast: moved(this.#shot.cast, id, to) }));
	}
	#dragTo(id, middle) {
		const group = this.querySelector(`[data-who="${CSS.escape(id)}"]`);
		this.#ghost ??= group?.cloneNode(true);
		const to = middle === void 0 ? void 0 : sideAt(middle, sidesFor(this.#shot, id));
		this.#try(to === void 0 ? {} : { cast: moved(this.#shot.cast, id, to) });
	}
	#reframe(by) {
		const { directing } = this.words;
		const size = reframed(this.#shot.size, by);
		if (size === this.#shot.size) this.#tell(by > 0 ? directing.nearest : directing.widest);
		else this.#edit({ size });
	}
	#try(patch) {
		const draft = changedPart(patch, this.#shot);
		if (JSON.stringify(draft) !== JSON.stringify(this.draft)) this.draft = draft;
	}
	#commit() {
		const { draft } = this;
		this.#drop();
		this.#edit(draft);
	}
	#drop() {
		this.draft = {};
		this.#ghost = void 0;
	}
	#edit(wanted) {
		const patch = changedPart(wanted, this.#shot);
		if (Object.keys(patch).length === 0) return;
		const { frame } = this.view;
		const told = directed(this.words, this.sequence.bible, this.#shot, patch);
		const edit = {
			do: "shot",
			frame: frame.id,
			patch
		};
		this.#tell(`${told} ${editTelling(this.services.studio, this.words, frame, edit)}`);
	}
	#tell(news) {
		this.dispatchEvent(new CustomEvent("ss-news", { detail: news }));
	}
};
__decorate([n$2({ attribute: false })], RoughStage.prototype, "services", void 0);
__decorate([n$2({ attribute: false })], RoughStage.prototype, "words", void 0);
__decorate([n$2({ attribute: false })], RoughStage.prototype, "sequence", void 0);
__decorate([n$2({ attribute: false })], RoughStage.prototype, "view", void 0);
__decorate([n$2()], RoughStage.prototype, "size", void 0);
__decorate([n$2({ type: Boolean })], RoughStage.prototype, "frozen", void 0);
__decorate([n$2({ attribute: false })], RoughStage.prototype, "told", void 0);
__decorate([r$1()], RoughStage.prototype, "overPicture", void 0);
__decorate([r$1()], RoughStage.prototype, "draft", void 0);
__decorate([r$1()], RoughStage.prototype, "figures", void 0);
RoughStage = __decorate([t$1("ss-rough-stage")], RoughStage);
// web/panel/parts/export-failure.ts
function exportFailure(services, words, exporting) {
	const { state } = exporting;
	if (state.at !== "failed") return A;
	const close = {
		label: words.common.close,
		onPress: () => exporting.dismiss()
	};
	return failureMessage(services, words, state.failure, close);
}
export { o as A, castChips as C, pictureStyles as D, Exporting as E, freeSide as M, lessMotion as O, frameViews as S, compareIcon as T, mayChangeList as _, promptNotes as a, countFrames as b, strengthSlot as c, StartCheck as d, mustStop as f, isFrozen as g, isFrameFrozen as h, lengthOf as i, c as j, HostBoard as k, Typing as l, explainCheck as m, roughMenu as n, Retelling as o, Reorder as p, textAreaField as r, NameCompletion as s, exportFailure as t, findingList as u, editTelling as v, chip as w, frameView as x, sourcesOf as y };

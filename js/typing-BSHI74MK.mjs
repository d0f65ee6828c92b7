import { d as n$2, f as t$1, s as __decorate, u as r$1 } from "./field-nagX1IPK.mjs";
import { a as j$1, i as b, l as i$3, n as A, r as E, t as i$2 } from "./lit-DH7Uxn36.mjs";
import { n as i$4, r as t$2, t as e$1 } from "./directive-CD_5XWFh.mjs";
import { d as adoptStyles, p as scrollerOf } from "./page-By7_8KcE.mjs";
// node_modules/lit-html/directive-helpers.js
var { I: t } = j$1, i$1 = (o) => o, s = () => document.createComment(""), v = (o, n, e) => {
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
var loading;
var RoughPicture = class RoughPicture extends i$2 {
	constructor(..._args) {
		super(..._args);
		this.frameNumber = 1;
		this.ratio = 16 / 9;
	}
	createRenderRoot() {
		return this;
	}
	connectedCallback() {
		super.connectedCallback();
		this.#load();
	}
	async getUpdateComplete() {
		await this.#load();
		return super.getUpdateComplete();
	}
	render() {
		const { shot, bible, frameNumber, ratio } = this;
		if (shot === void 0 || bible === void 0) return A;
		if (drawing) return drawing.roughDrawing(shot, bible, frameNumber, ratio);
		return b`<div style=${o({ aspectRatio: String(ratio) })}></div>`;
	}
	async #load() {
		if (drawing) return;
		loading ??= import("./rough-drawing-DNeBZ_0c.mjs");
		drawing = await loading;
		this.requestUpdate();
	}
};
__decorate([n$2({ attribute: false })], RoughPicture.prototype, "shot", void 0);
__decorate([n$2({ attribute: false })], RoughPicture.prototype, "bible", void 0);
__decorate([n$2({ type: Number })], RoughPicture.prototype, "frameNumber", void 0);
__decorate([n$2({ type: Number })], RoughPicture.prototype, "ratio", void 0);
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
// web/panel/parts/motion.ts
var lessMotion = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
// web/panel/parts/picture-styles.ts
var pictureStyles = i$3`
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
// web/panel/parts/frame-picture.ts
var FramePicture = class FramePicture extends i$2 {
	constructor(..._args) {
		super(..._args);
		this.size = "thumb";
		this.rough = false;
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
		const name = url ? picture.pictureName(frameNumber, description) : picture.roughName(frameNumber, description);
		return b`<span
        class="ss-picture"
        role=${this.quiet ? A : "img"}
        aria-label=${this.quiet ? A : name}
      >
        ${url !== void 0 && this.settled ? A : this.#renderRough()}
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
		return this.rough ? void 0 : sourcesOf(this).find((url) => !this.broken.includes(url));
	}
	#isGone(url) {
		return url === void 0 && this.view.picture !== void 0 && !this.rough;
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
__decorate([n$2({ type: Boolean })], FramePicture.prototype, "rough", void 0);
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
export { countFrames as a, castChips as c, c as d, lessMotion as i, chip as l, Reorder as n, frameView as o, sourcesOf as r, frameViews as s, Typing as t, o as u };

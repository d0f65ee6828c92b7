import { r as ok, t as fail } from "./failure-BCOygjpK.mjs";
import { a as zipFileName, c as timelineOf, i as pageFileName, l as movementOf, n as stageSvg, o as captionOf, r as animaticFileName, s as momentAt, t as roughFile, u as wholeView } from "./rough-files-CJvZybew.mjs";
import { n as videoSize } from "./options-NNpAOi23.mjs";
import { i as svgImage, o as escapeXml } from "./raster-CQTJd4fy.mjs";
import { r as wrap } from "./draw-WxjUJR6i.mjs";
// web/services/export/animatic/film-video.ts
var framesPerSecond = 24;
var msPerPiece = 1e3;
var forms = [
	{
		type: "mp4",
		mime: "video/mp4;codecs=avc1.42E01F"
	},
	{
		type: "webm",
		mime: "video/webm;codecs=vp9"
	},
	{
		type: "webm",
		mime: "video/webm;codecs=vp8"
	},
	{
		type: "webm",
		mime: "video/webm"
	}
];
async function filmVideo(painter, task) {
	const form = forms.find(({ mime }) => MediaRecorder.isTypeSupported(mime));
	if (form === void 0) return null;
	await painter.paint(0);
	const stream = painter.canvas.captureStream(framesPerSecond);
	const recorder = new MediaRecorder(stream, {
		mimeType: form.mime,
		videoBitsPerSecond: 5e6
	});
	const pieces = [];
	recorder.addEventListener("dataavailable", ({ data }) => pieces.push(data));
	const stopped = new Promise((resolve) => recorder.addEventListener("stop", resolve));
	try {
		recorder.start(msPerPiece);
		await play(painter, task);
	} finally {
		if (recorder.state !== "inactive") recorder.stop();
		await stopped;
		stream.getTracks().forEach((track) => track.stop());
	}
	return {
		type: form.type,
		blob: new Blob(pieces, { type: `video/${form.type}` })
	};
}
async function play(painter, task) {
	const { totalMs } = painter.timeline;
	const began = performance.now();
	for (let ms = 0; ms < totalMs; ms = performance.now() - began) {
		task.signal.throwIfAborted();
		await painter.paint(ms);
		task.onStep(ms, totalMs, "filmed");
		await new Promise((resolve) => setTimeout(resolve, 1e3 / framesPerSecond));
	}
}
// web/services/export/animatic/caption-bar.ts
var paper = "#fbfaf7";
var ink = "#2b2825";
var family = "Inter, Arial, sans-serif";
var mostLines = 4;
var CaptionBar = class {
	height;
	#context;
	#texts;
	#size;
	#indent;
	constructor(context, frames) {
		const { width, height } = context.canvas;
		this.#context = context;
		this.#size = Math.round(Math.min(width, height) * .036);
		this.#indent = this.#size * 2.6;
		context.font = this.#font();
		const measure = (text) => context.measureText(text).width;
		const room = width - this.#indent - this.#size;
		this.#texts = frames.map((frame) => ({
			number: String(frame.frameNumber),
			lines: wrap(captionOf(frame), room, measure, mostLines)
		}));
		const lines = Math.max(1, ...this.#texts.map((text) => text.lines.length));
		this.height = Math.round(lines * this.#lineHeight + this.#size);
	}
	paint(index) {
		const { width, height } = this.#context.canvas;
		const context = this.#context;
		const top = height - this.height;
		context.fillStyle = paper;
		context.fillRect(0, top, width, this.height);
		context.fillStyle = ink;
		context.fillRect(0, top, width, Math.max(2, this.#size / 9));
		context.textBaseline = "middle";
		const { number, lines } = this.#texts[index];
		const first = top + (this.height - (lines.length - 1) * this.#lineHeight) / 2 + this.#size * .05;
		context.font = this.#font(700);
		context.fillText(number, this.#size, first);
		context.font = this.#font();
		lines.forEach((line, at) => context.fillText(line, this.#indent, first + at * this.#lineHeight));
	}
	get #lineHeight() {
		return Math.round(this.#size * 1.3);
	}
	#font(weight = 400) {
		return `${weight} ${this.#size}px ${family}`;
	}
};
// web/services/export/animatic/painter.ts
var spare = 1.1;
var AnimaticPainter = class {
	canvas = document.createElement("canvas");
	timeline;
	#context;
	#sequence;
	#moves;
	#bar;
	#stage;
	#picture;
	constructor(sequence, { timing, captions, moves }) {
		this.#sequence = sequence;
		this.#moves = moves;
		this.timeline = timelineOf(sequence.frames, timing);
		const { width, height } = videoSize(sequence.settings);
		Object.assign(this.canvas, {
			width,
			height
		});
		this.#context = contextOf(this.canvas);
		this.#bar = captions ? new CaptionBar(this.#context, sequence.frames) : void 0;
		this.#stage = {
			width,
			height: height - (this.#bar?.height ?? 0)
		};
	}
	async paint(ms) {
		const { index, ratio } = momentAt(this.timeline, ms);
		if (this.#picture?.index !== index) this.#picture = await this.#load(index);
		const { image, view } = this.#picture;
		this.#paintStage(image, view(ratio));
		this.#bar?.paint(index);
	}
	#paintStage(image, { scale, x, y }) {
		const { width, height } = this.#stage;
		const context = this.#context;
		context.save();
		context.beginPath();
		context.rect(0, 0, width, height);
		context.clip();
		context.translate(width * (.5 + x), height * (.5 + y));
		context.scale(scale, scale);
		context.drawImage(image, -width / 2, -height / 2, width, height);
		context.restore();
	}
	async #load(index) {
		const frame = this.#sequence.frames[index];
		const size = {
			width: Math.ceil(this.#stage.width * spare),
			height: Math.ceil(this.#stage.height * spare)
		};
		const drawing = await svgImage(await stageSvg(this.#sequence, frame, size), size);
		const image = Object.assign(document.createElement("canvas"), size);
		contextOf(image).drawImage(drawing, 0, 0, size.width, size.height);
		const { ms } = this.timeline.frames[index];
		return {
			index,
			image,
			view: this.#moves ? movementOf(frame.shot, index, ms) : () => wholeView
		};
	}
};
function contextOf(canvas) {
	const context = canvas.getContext("2d", { alpha: false });
	if (context === null) throw new Error("The browser gives no 2D canvas.");
	return context;
}
// web/services/export/animatic/video.ts
async function videoFile(sequence, options, task) {
	const painter = painterOf(sequence, options);
	if (painter === null) return fail("no-canvas");
	const video = await encoded(painter, task) ?? await filmed(painter, task);
	if (video === null) return fail("no-video");
	const { type, blob } = video;
	return ok(new File([blob], animaticFileName(sequence, type), { type: `video/${type}` }));
}
function painterOf(sequence, options) {
	try {
		return new AnimaticPainter(sequence, options);
	} catch {
		return null;
	}
}
async function encoded(painter, task) {
	if (!("VideoEncoder" in globalThis)) return null;
	const { encodeVideo } = await import("./encode-video-BmxxnZoc.mjs");
	return encodeVideo(painter, task);
}
async function filmed(painter, task) {
	if (!("MediaRecorder" in globalThis)) return null;
	return filmVideo(painter, task);
}
// web/core/export/paper.ts
var letterRegions = new Set([
	"US",
	"CA",
	"MX",
	"CL",
	"CO",
	"CR",
	"GT",
	"NI",
	"PA",
	"PH",
	"PR",
	"SV",
	"VE"
]);
function paperFor(language) {
	const region = language.split("-").findLast((part) => /^[A-Za-z]{2}$/.test(part) && language !== part);
	return region !== void 0 && letterRegions.has(region.toUpperCase()) ? "Letter" : "A4";
}
// web/core/export/storyboard-page.ts
function storyboardPage({ sequence, drawings, words, paper }) {
	const { title, frames, settings } = sequence;
	const name = escapeXml(title || words.untitled);
	const panels = frames.map((frame, index) => panel(frame, drawings[index] ?? "", words));
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${name}</title>
<style>${style(paper, columnsFor(settings.width / settings.height))}</style>
</head>
<body>
<header><h1>${name}</h1><p>${escapeXml(words.facts(frames.length))}</p></header>
<ol>
${panels.join("\n")}
</ol>
</body>
</html>
`;
}
function panel(frame, drawing, words) {
	return `<li>
${drawing.trim()}
<h2><b>${frame.frameNumber}</b> ${escapeXml(words.shot(frame.shot))}</h2>
<p>${escapeXml(captionOf(frame))}</p>
</li>`;
}
var columnsFor = (ratio) => ratio < .8 ? 5 : ratio < 1.2 ? 4 : ratio > 2 ? 2 : 3;
var style = (paper, columns) => `
@page { size: ${paper} landscape; margin: 12mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Inter, Arial, sans-serif; color: #666; } }
* { box-sizing: border-box; margin: 0; padding: 0; }
body { max-width: 1240px; margin: 0 auto; padding: 24px; background: #fff; color: #1d1b19; font: 13px/18px Inter, Arial, sans-serif; }
header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 16px; margin-bottom: 16px; padding-bottom: 8px; border-bottom: 1px solid #cfcbc4; }
h1 { font-size: 20px; line-height: 26px; overflow-wrap: anywhere; }
header p { color: #5f5b56; }
ol { display: grid; grid-template-columns: repeat(${columns}, minmax(0, 1fr)); gap: 20px; list-style: none; }
li { break-inside: avoid; min-width: 0; }
svg { display: block; width: 100%; height: auto; border: 1px solid #cfcbc4; border-radius: 4px; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
h2 { margin: 6px 0 2px; color: #5f5b56; font-size: 12px; line-height: 16px; font-weight: 400; }
h2 b { margin-right: 4px; color: #1d1b19; font-size: 13px; }
li p { overflow-wrap: anywhere; }
@media screen and (max-width: 760px) { ol { grid-template-columns: repeat(auto-fill, minmax(220px, 1fr)); } }
@media print {
body { max-width: none; padding: 0; font-size: 8.5pt; line-height: 11.5pt; }
header { margin-bottom: 5mm; padding-bottom: 2mm; }
h1 { font-size: 14pt; line-height: 18pt; }
h2 { margin: 1.5mm 0 0.5mm; font-size: 8pt; line-height: 11pt; }
h2 b { font-size: 9pt; }
ol { gap: 6mm; }
}
`;
// web/services/export/page-file.ts
async function pageFile(sequence, words, language) {
	const page = storyboardPage({
		sequence,
		drawings: await Promise.all(sequence.frames.map((frame) => stageSvg(sequence, frame, sequence.settings))),
		words: words.page,
		paper: paperFor(language)
	});
	return new File([page], pageFileName(sequence), { type: "text/html" });
}
// web/services/export/save-file.ts
var patienceMs = 6e4;
function saveFile(file) {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(file);
	link.download = file.name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), patienceMs);
}
// node_modules/client-zip/index.js
"stream" in Blob.prototype || Object.defineProperty(Blob.prototype, "stream", { value() {
	return new Response(this).body;
} }), "setBigUint64" in DataView.prototype || Object.defineProperty(DataView.prototype, "setBigUint64", { value(e, n, t) {
	const i = Number(4294967295n & n), r = Number(n >> 32n);
	this.setUint32(e + (t ? 0 : 4), i, t), this.setUint32(e + (t ? 4 : 0), r, t);
} });
var e = (e) => new DataView(new ArrayBuffer(e));
var n = (e) => new Uint8Array(e.buffer || e);
var t = (e) => new TextEncoder().encode(String(e));
var i = (e) => Math.min(4294967295, Number(e));
var r = (e) => Math.min(65535, Number(e));
function o(e, i, r) {
	void 0 === i || i instanceof Date || (i = new Date(i));
	const o = void 0 !== e;
	if (r || (r = o ? 436 : 509), e instanceof File) return {
		isFile: o,
		t: i || new Date(e.lastModified),
		bytes: e.stream(),
		mode: r
	};
	if (e instanceof Response) return {
		isFile: o,
		t: i || new Date(e.headers.get("Last-Modified") || Date.now()),
		bytes: e.body,
		mode: r
	};
	if (void 0 === i) i = new Date();
	else if (isNaN(i)) throw new Error("Invalid modification date.");
	if (!o) return {
		isFile: o,
		t: i,
		mode: r
	};
	if ("string" == typeof e) return {
		isFile: o,
		t: i,
		bytes: t(e),
		mode: r
	};
	if (e instanceof Blob) return {
		isFile: o,
		t: i,
		bytes: e.stream(),
		mode: r
	};
	if (e instanceof Uint8Array || e instanceof ReadableStream) return {
		isFile: o,
		t: i,
		bytes: e,
		mode: r
	};
	if (e instanceof ArrayBuffer || ArrayBuffer.isView(e)) return {
		isFile: o,
		t: i,
		bytes: n(e),
		mode: r
	};
	if (Symbol.asyncIterator in e) return {
		isFile: o,
		t: i,
		bytes: f(e[Symbol.asyncIterator]()),
		mode: r
	};
	throw new TypeError("Unsupported input format.");
}
function f(e, n = e) {
	return new ReadableStream({
		async pull(n) {
			let t = 0;
			for (; n.desiredSize > t;) {
				const i = await e.next();
				if (!i.value) {
					n.close();
					break;
				}
				{
					const e = a(i.value);
					n.enqueue(e), t += e.byteLength;
				}
			}
		},
		async cancel(e) {
			await n.throw?.(e);
		}
	});
}
function a(e) {
	return "string" == typeof e ? t(e) : e instanceof Uint8Array ? e : n(e);
}
function s(e, i, r) {
	let [o, f] = function(e) {
		return e ? e instanceof Uint8Array ? [e, 1] : ArrayBuffer.isView(e) || e instanceof ArrayBuffer ? [n(e), 1] : [t(e), 0] : [void 0, 0];
	}(i);
	if (e instanceof File) return {
		i: d(o || t(e.name)),
		o: BigInt(e.size),
		u: f
	};
	if (e instanceof Response) {
		const n = e.headers.get("content-disposition"), i = n && n.match(/;\s*filename\*?\s*=\s*(?:UTF-\d+''|)["']?([^;"'\r\n]*)["']?(?:;|$)/i), a = i && i[1] || e.url && new URL(e.url).pathname.split("/").findLast(Boolean), s = a && decodeURIComponent(a), u = r || +e.headers.get("content-length");
		return {
			i: d(o || t(s)),
			o: BigInt(u),
			u: f
		};
	}
	return o = d(o, void 0 !== e || void 0 !== r), "string" == typeof e ? {
		i: o,
		o: BigInt(t(e).length),
		u: f
	} : e instanceof Blob ? {
		i: o,
		o: BigInt(e.size),
		u: f
	} : e instanceof ArrayBuffer || ArrayBuffer.isView(e) ? {
		i: o,
		o: BigInt(e.byteLength),
		u: f
	} : {
		i: o,
		o: u(e, r),
		u: f
	};
}
function u(e, n) {
	return n > -1 ? BigInt(n) : e ? void 0 : 0n;
}
function d(e, n = 1) {
	if (!e || e.every(((c) => 47 === c))) throw new Error("The file must have a name.");
	if (n) for (; 47 === e[e.length - 1];) e = e.subarray(0, -1);
	else 47 !== e[e.length - 1] && (e = new Uint8Array([...e, 47]));
	return e;
}
var l = new Uint32Array(256);
for (let e = 0; e < 256; ++e) {
	let n = e;
	for (let e = 0; e < 8; ++e) n = n >>> 1 ^ (1 & n && 3988292384);
	l[e] = n;
}
function y(e, n = 0) {
	n = ~n;
	for (var t = 0, i = e.length; t < i; t++) n = n >>> 8 ^ l[255 & n ^ e[t]];
	return ~n >>> 0;
}
function w(e, n, t = 0) {
	const i = e.getSeconds() >> 1 | e.getMinutes() << 5 | e.getHours() << 11, r = e.getDate() | e.getMonth() + 1 << 5 | e.getFullYear() - 1980 << 9;
	n.setUint16(t, i, 1), n.setUint16(t + 2, r, 1);
}
function B({ i: e, u: n }, t) {
	return 8 * (!n || (t ?? function(e) {
		try {
			b.decode(e);
		} catch {
			return 0;
		}
		return 1;
	}(e)));
}
var b = new TextDecoder("utf8", { fatal: 1 });
function p(t, i = 0) {
	const r = e(30);
	return r.setUint32(0, 1347093252), r.setUint32(4, 754976768 | i), w(t.t, r, 10), r.setUint16(26, t.i.length, 1), n(r);
}
async function* g(e) {
	let { bytes: n } = e;
	if ("then" in n && (n = await n), n instanceof Uint8Array) yield n, e.l = y(n, 0), e.o = BigInt(n.length);
	else {
		e.o = 0n;
		const t = n.getReader();
		for (;;) {
			const { value: n, done: i } = await t.read();
			if (i) break;
			e.l = y(n, e.l), e.o += BigInt(n.length), yield n;
		}
	}
}
function I(t, r) {
	const o = e(16 + (r ? 8 : 0));
	return o.setUint32(0, 1347094280), o.setUint32(4, t.isFile ? t.l : 0, 1), r ? (o.setBigUint64(8, t.o, 1), o.setBigUint64(16, t.o, 1)) : (o.setUint32(8, i(t.o), 1), o.setUint32(12, i(t.o), 1)), n(o);
}
function v(t, r, o = 0, f = 0) {
	const a = e(46);
	return a.setUint32(0, 1347092738), a.setUint32(4, 755182848), a.setUint16(8, 2048 | o), w(t.t, a, 12), a.setUint32(16, t.isFile ? t.l : 0, 1), a.setUint32(20, i(t.o), 1), a.setUint32(24, i(t.o), 1), a.setUint16(28, t.i.length, 1), a.setUint16(30, f, 1), a.setUint16(40, t.mode | (t.isFile ? 32768 : 16384), 1), a.setUint32(42, i(r), 1), n(a);
}
function h(t, i, r) {
	const o = e(r);
	return o.setUint16(0, 1, 1), o.setUint16(2, r - 4, 1), 16 & r && (o.setBigUint64(4, t.o, 1), o.setBigUint64(12, t.o, 1)), o.setBigUint64(r - 8, i, 1), n(o);
}
function D(e) {
	return e instanceof File || e instanceof Response ? [[e], [e]] : [[
		e.input,
		e.name,
		e.size
	], [
		e.input,
		e.lastModified,
		e.mode
	]];
}
var S = (e) => function(e) {
	let n = BigInt(22), t = 0n, i = 0;
	for (const r of e) {
		if (!r.i) throw new Error("Every file must have a non-empty name.");
		if (void 0 === r.o) throw new Error(`Missing size for file "${new TextDecoder().decode(r.i)}".`);
		const e = r.o >= 4294967295n, o = t >= 4294967295n;
		t += BigInt(46 + r.i.length + (e && 8)) + r.o, n += BigInt(r.i.length + 46 + (12 * o | 28 * e)), i || (i = e);
	}
	return (i || t >= 4294967295n) && (n += BigInt(76)), n + t;
}(function* (e) {
	for (const n of e) yield s(...D(n)[0]);
}(e));
function A(e, n = {}) {
	const t = {
		"Content-Type": "application/zip",
		"Content-Disposition": "attachment"
	};
	return ("bigint" == typeof n.length || Number.isInteger(n.length)) && n.length > 0 && (t["Content-Length"] = String(n.length)), n.metadata && (t["Content-Length"] = String(S(n.metadata))), new Response(N(e, n), { headers: t });
}
function N(t, a = {}) {
	const u = function(e) {
		const n = e[Symbol.iterator in e ? Symbol.iterator : Symbol.asyncIterator]();
		return {
			async next() {
				const e = await n.next();
				if (e.done) return e;
				const [t, i] = D(e.value);
				return {
					done: 0,
					value: Object.assign(o(...i), s(...t))
				};
			},
			throw: n.throw?.bind(n),
			[Symbol.asyncIterator]() {
				return this;
			}
		};
	}(t);
	return f(async function* (t, o) {
		const f = [];
		let a = 0n, s = 0n, u = 0;
		for await (const e of t) {
			const n = B(e, o.buffersAreUTF8);
			yield p(e, n), yield new Uint8Array(e.i), e.isFile && (yield* g(e));
			const t = e.o >= 4294967295n, i = 12 * (a >= 4294967295n) | 28 * t;
			yield I(e, t), f.push(v(e, a, n, i)), f.push(e.i), i && f.push(h(e, a, i)), t && (a += 8n), s++, a += BigInt(46 + e.i.length) + e.o, u || (u = t);
		}
		let d = 0n;
		for (const e of f) yield e, d += BigInt(e.length);
		if (u || a >= 4294967295n) {
			const t = e(76);
			t.setUint32(0, 1347094022), t.setBigUint64(4, BigInt(44), 1), t.setUint32(12, 755182848), t.setBigUint64(24, s, 1), t.setBigUint64(32, s, 1), t.setBigUint64(40, d, 1), t.setBigUint64(48, a, 1), t.setUint32(56, 1347094023), t.setBigUint64(64, a + d, 1), t.setUint32(72, 1, 1), yield n(t);
		}
		const l = e(22);
		l.setUint32(0, 1347093766), l.setUint16(8, r(s), 1), l.setUint16(10, r(s), 1), l.setUint32(12, i(d), 1), l.setUint32(16, i(a), 1), yield n(l);
	}(u, a), u);
}
// web/services/export/zip.ts
async function zipFile(sequence, type, task) {
	let failure;
	async function* files() {
		for (const frame of sequence.frames) {
			task.signal.throwIfAborted();
			const file = await roughFile(sequence, frame, type);
			if (!file.ok) {
				({failure} = file);
				throw new Error(failure.code);
			}
			yield file.value;
			task.onStep(frame.frameNumber, sequence.frames.length, "files");
		}
	}
	try {
		const zip = await A(files()).blob();
		return ok(new File([zip], zipFileName(sequence, type), { type: "application/zip" }));
	} catch (error) {
		if (failure) return {
			ok: false,
			failure
		};
		return fail("export-failed", {}, String(error));
	}
}
// web/services/export/export.ts
async function exportTo(sequence, wanted, words, task) {
	const file = await make(sequence, wanted, words, task);
	if (!file.ok) return file;
	if (!task.signal.aborted) saveFile(file.value);
	return ok(file.value.name);
}
async function make(sequence, wanted, words, task) {
	switch (wanted.what) {
		case "frame": {
			const frame = sequence.frames.find(({ id }) => id === wanted.frame);
			return frame ? roughFile(sequence, frame, wanted.as) : fail("export-failed");
		}
		case "all": return zipFile(sequence, wanted.as, task);
		case "video": return videoFile(sequence, wanted.animatic, task);
		case "page": return ok(await pageFile(sequence, words, navigator.language));
	}
}
export { exportTo };

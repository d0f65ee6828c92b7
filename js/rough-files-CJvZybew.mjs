import { r as ok, t as fail } from "./failure-BCOygjpK.mjs";
import { t as slug } from "./slug-BIHNR66h.mjs";
import { a as vocabularyFor } from "./vocabulary-t5avZbjr.mjs";
import { t as designSize } from "./shapes-B3V7XG6-.mjs";
import { n as stagingOf } from "./staging-BrEXDQ64.mjs";
import { n as countCharacters } from "./count-IMobM-1I.mjs";
import { n as describeRough, t as draw } from "./draw-WxjUJR6i.mjs";
import { a as svgOf, n as rasterizeSvg } from "./raster-CQTJd4fy.mjs";
// web/core/animatic/movement.ts
var wholeView = {
	scale: 1,
	x: 0,
	y: 0
};
var perSecond = .012;
var focusX = {
	left: .34,
	centre: .5,
	right: .66
};
var focusY = .42;
function movementOf(shot, index, ms) {
	const { from, to } = moveOf(shot, index, perSecond * (ms / 1e3));
	const between = (a, b, ratio) => a + (b - a) * ratio;
	return (ratio) => ({
		scale: between(from.scale, to.scale, ratio),
		x: between(from.x, to.x, ratio),
		y: between(from.y, to.y, ratio)
	});
}
function moveOf(shot, index, way) {
	if (shot.angle === "bird's eye") return {
		from: nearer(1 + way, .5, .5),
		to: wholeView
	};
	switch (shot.size) {
		case "wide shot": return pan(way, index);
		case "full shot":
		case "over-the-shoulder": return pan(way / 2, index);
		case "medium long shot":
		case "medium shot":
		case "two-shot": return pushIn(shot, way);
		case "close-up":
		case "extreme close-up": return pushIn(shot, way / 2);
	}
}
function pan(way, index) {
	const half = (index % 2 === 0 ? way : -way) / 2;
	const scale = 1 + way;
	return {
		from: {
			scale,
			x: half,
			y: 0
		},
		to: {
			scale,
			x: -half,
			y: 0
		}
	};
}
function pushIn({ cast }, way) {
	const [only, other] = cast;
	const x = only !== void 0 && other === void 0 ? focusX[only.side] : .5;
	return {
		from: wholeView,
		to: nearer(1 + way, x, focusY)
	};
}
var nearer = (scale, x, y) => ({
	scale,
	x: (x - .5) * (1 - scale),
	y: (y - .5) * (1 - scale)
});
// web/core/animatic/timing.ts
var lettersPerSecond = 15;
var shortest = 2e3;
var longest = 8e3;
var wideSign = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/gu;
var captionOf = ({ description, shot }) => description || shot.moment;
function readingMs(text) {
	const letters = countCharacters(text) + 1.5 * (text.match(wideSign)?.length ?? 0);
	const ms = Math.round(letters / lettersPerSecond * 10) * 100;
	return Math.min(longest, Math.max(shortest, ms));
}
function timelineOf(frames, timing) {
	let startMs = 0;
	return {
		frames: frames.map((frame) => {
			const ms = timing.by === "equal" ? Math.round(timing.seconds * 1e3) : readingMs(captionOf(frame));
			const one = {
				frame: frame.id,
				startMs,
				ms
			};
			startMs += ms;
			return one;
		}),
		totalMs: startMs
	};
}
function momentAt({ frames }, ms) {
	const last = frames.length - 1;
	const next = frames.findIndex(({ startMs }) => startMs > ms);
	const index = Math.max(0, next < 0 ? last : next - 1);
	const frame = frames[index];
	if (frame === void 0) return {
		index: 0,
		ratio: 0
	};
	return {
		index,
		ratio: Math.min(1, Math.max(0, (ms - frame.startMs) / frame.ms))
	};
}
// web/core/export/file-names.ts
var exportName = ({ title }, what) => `${slug(title, "sequence")}-${what}`;
var frameFileName = (of, frameNumber, type) => exportName(of, `frame-${String(frameNumber).padStart(3, "0")}.${type}`);
var zipFileName = (of, type) => exportName(of, `roughs-${type}.zip`);
var pageFileName = (of) => exportName(of, "storyboard.html");
var animaticFileName = (of, type) => exportName(of, `animatic.${type}`);
// web/services/export/rough-files.ts
async function roughSvg(sequence, frame, title) {
	const { settings } = sequence;
	return svgOf(await drawn(sequence, frame, settings, { strip: "action" }), settings, { title });
}
async function stageSvg(sequence, frame, size, board = "light") {
	const shapes = await drawn(sequence, frame, size, {
		strip: "none",
		board
	});
	return svgOf(shapes, size, { view: designSize(size) });
}
async function drawn({ bible, frames }, { shot, frameNumber }, { width, height }, look = {}) {
	const vocabulary = await vocabularyFor([shot], bible);
	const staging = stagingOf(frames.map((frame) => frame.shot))[frameNumber - 1];
	return draw(shot, bible, {
		width,
		height,
		frameNumber,
		staging,
		vocabulary,
		...look
	});
}
async function roughFile(sequence, frame, type) {
	const svg = await roughSvg(sequence, frame, describeRough(frame.shot, sequence.bible, frame.frameNumber));
	const name = frameFileName(sequence, frame.frameNumber, type);
	const lastModified = Date.parse(sequence.updatedAt);
	if (type === "svg") return ok(new File([svg], name, {
		type: "image/svg+xml",
		lastModified
	}));
	const png = await rasterizeSvg(svg, sequence.settings);
	if (!png.ok) return fail("no-canvas", {}, png.failure.detail);
	return ok(new File([png.value], name, {
		type: "image/png",
		lastModified
	}));
}
export { zipFileName as a, timelineOf as c, pageFileName as i, movementOf as l, stageSvg as n, captionOf as o, animaticFileName as r, momentAt as s, roughFile as t, wholeView as u };

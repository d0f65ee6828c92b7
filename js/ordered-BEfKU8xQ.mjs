import { t as draw } from "./draw-WxjUJR6i.mjs";
import { t as designSize } from "./shapes-B3V7XG6-.mjs";
import { a as svgOf, n as rasterizeSvg, t as rasterizeRough } from "./raster-CQTJd4fy.mjs";
import { n as stagingOf } from "./staging-BrEXDQ64.mjs";
import { a as vocabularyFor } from "./vocabulary-t5avZbjr.mjs";
// web/core/guide/guide-drawing.ts
var FAINT = .6;
var THINNEST = 1.6;
function guideSvg(shot, bible, vocabulary, size, look, staging) {
	const shapes = draw(shot, bible, {
		...size,
		frameNumber: 1,
		staging,
		vocabulary,
		strip: "none"
	});
	const view = designSize(size);
	return svgOf(look === "plain" ? shapes : linesOf(shapes, view, look), size, { view });
}
function linesOf(shapes, view, look) {
	const [ink, paper] = look === "white-lines" ? ["#ffffff", "#000000"] : ["#000000", "#ffffff"];
	return [{
		kind: "rect",
		x: 0,
		y: 0,
		...view,
		fill: paper
	}, ...shapes.flatMap((shape) => inLines(shape, ink, paper))];
}
function inLines({ opacity = 1, ...shape }, ink, paper) {
	if (opacity <= FAINT) return [];
	if (shape.kind === "circle" && shape.stroke === void 0) return [{
		...shape,
		fill: isDark(shape.fill) ? ink : paper
	}];
	const hides = shape.fill !== void 0 && { fill: paper };
	if (shape.stroke === void 0) return hides && opacity === 1 ? [{
		...shape,
		...hides
	}] : [];
	return [{
		...shape,
		...hides,
		stroke: ink,
		strokeWidth: Math.max(THINNEST, shape.strokeWidth ?? 0)
	}];
}
var isDark = (colour = "") => [
	1,
	3,
	5
].every((at) => Number.parseInt(colour.slice(at, at + 2), 16) < 128);
// web/services/rough/ordered.ts
async function orderedRough({ sequence, frame, size, look }) {
	const { bible, frames } = sequence;
	const { shot, frameNumber } = frame;
	if (look === "board") return rasterizeRough(shot, bible, {
		...size,
		frameNumber
	}, frames);
	const staging = stagingOf(frames.map((one) => one.shot))[frames.indexOf(frame)];
	const vocabulary = await vocabularyFor([shot], bible);
	return rasterizeSvg(guideSvg(shot, bible, vocabulary, size, look, staging), size);
}
export { orderedRough };

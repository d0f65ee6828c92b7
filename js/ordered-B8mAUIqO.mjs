import { a as designSize, n as stagingOf, o as tenth, r as vocabularyFor, t as draw } from "./draw-Cl3iUIaI.mjs";
import { r as ok, t as fail } from "./failure-B2nfIHJB.mjs";
// web/core/rough/svg.ts
function attributesOf(shape) {
	const { fill = "none", stroke, strokeWidth, opacity } = shape;
	return {
		...placeOf(shape),
		fill,
		...stroke !== void 0 && { stroke },
		...strokeWidth !== void 0 && { "stroke-width": strokeWidth },
		...opacity !== void 0 && opacity < 1 && { opacity }
	};
}
function placeOf(shape) {
	switch (shape.kind) {
		case "path": return { d: shape.d };
		case "line": return {
			x1: shape.x1,
			y1: shape.y1,
			x2: shape.x2,
			y2: shape.y2
		};
		case "circle": return {
			cx: shape.cx,
			cy: shape.cy,
			r: shape.r
		};
		case "rect": return {
			x: shape.x,
			y: shape.y,
			width: shape.width,
			height: shape.height
		};
		case "text": return {
			x: shape.x,
			y: shape.y,
			"font-size": shape.size,
			...shape.bold && { "font-weight": 700 },
			...shape.anchor === "end" && { "text-anchor": "end" }
		};
	}
}
function svgOf(shapes, size, view) {
	const { width, height } = view ?? designSize(size);
	return `${`<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${width} ${height}"${view ? " preserveAspectRatio=\"xMidYMid slice\"" : ""} fill="none" stroke-linecap="round" stroke-linejoin="round" font-family="Inter, Arial, sans-serif">`}\n${shapes.map(elementOf).join("\n")}\n</svg>\n`;
}
function elementOf(shape) {
	const attributes = Object.entries(attributesOf(shape)).map(([name, value]) => ` ${name}="${escape(String(value))}"`).join("");
	if (shape.kind === "text") return `<text${attributes}>${escape(shape.text)}</text>`;
	return `<${shape.kind}${attributes}/>`;
}
var entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function escape(text) {
	return text.replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "").replaceAll(/[&<>"']/g, (sign) => entities[sign]);
}
// web/core/guide/guide-drawing.ts
var DESIGN_AREA = 230400;
var FAINT = .6;
var THINNEST = 1.6;
function guideSvg(shot, bible, vocabulary, size, look, staging) {
	const board = boardFor(size);
	const shapes = draw(shot, bible, {
		...board,
		frameNumber: 1,
		staging,
		vocabulary
	}).filter(({ kind }) => kind !== "text");
	const { width, height } = designSize(board);
	const view = {
		width,
		height: tenth(height - 28)
	};
	return svgOf(look === "plain" ? shapes : linesOf(shapes, view, look), size, view);
}
function boardFor({ width, height }) {
	const ratio = width / height;
	const high = 14 + Math.sqrt(196 + DESIGN_AREA / ratio);
	return {
		width: ratio * (high - 28),
		height: high
	};
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
	if (opacity < FAINT) return [];
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
// web/services/rough/raster.ts
async function rasterizeRough(shot, bible, options, frames = []) {
	const shots = frames.map((frame) => frame.shot);
	const staging = stagingOf(shots)[shots.indexOf(shot)];
	const vocabulary = await vocabularyFor([shot], bible);
	return rasterizeSvg(svgOf(draw(shot, bible, {
		...options,
		staging,
		vocabulary
	}), options), options);
}
async function rasterizeSvg(svg, size) {
	const image = new Image(size.width, size.height);
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	try {
		await image.decode();
		return ok(await paint(image, size));
	} catch (error) {
		return fail("no-image", {}, String(error));
	}
}
async function paint(image, { width, height }) {
	const canvas = document.createElement("canvas");
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext("2d");
	if (context === null) throw new Error("The browser gives no 2D canvas.");
	context.drawImage(image, 0, 0, width, height);
	return new Promise((resolve, reject) => {
		const done = (blob) => blob === null ? reject(new Error("The canvas gave no PNG.")) : resolve(blob);
		canvas.toBlob(done, "image/png");
	});
}
// web/services/rough/ordered.ts
async function orderedRough({ sequence, frame, size, look }) {
	const { bible, frames } = sequence;
	const { shot, frameNumber } = frame;
	if (look === "board") return rasterizeRough(shot, bible, {
		...size,
		frameNumber
	}, frames);
	const staging = stagingOf(frames.map((one) => one.shot))[frames.indexOf(frame)];
	return rasterizeSvg(guideSvg(shot, bible, await vocabularyFor([shot], bible), size, look, staging), size);
}
export { orderedRough };

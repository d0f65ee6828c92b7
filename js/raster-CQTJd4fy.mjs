import { r as ok, t as fail } from "./failure-BCOygjpK.mjs";
import { t as draw } from "./draw-WxjUJR6i.mjs";
import { n as stagingOf } from "./staging-BrEXDQ64.mjs";
import { t as designSize } from "./shapes-B3V7XG6-.mjs";
import { a as vocabularyFor } from "./vocabulary-t5avZbjr.mjs";
// web/core/xml.ts
var entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function escapeXml(text) {
	return text.replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "").replaceAll(/[&<>"']/g, (sign) => entities[sign]);
}
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
			...shape.anchor === "end" && { "text-anchor": "end" },
			...shape.direction && { direction: shape.direction }
		};
	}
}
function svgOf(shapes, size, { title, view } = {}) {
	const { width, height } = view ?? designSize(size);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${width} ${height}"${view ? " preserveAspectRatio=\"xMidYMid slice\"" : ""} fill="none" stroke-linecap="round" stroke-linejoin="round" font-family="Inter, Arial, sans-serif">`,
		...title === void 0 ? [] : [`<title>${escapeXml(title)}</title>`],
		...shapes.map(elementOf),
		"</svg>",
		""
	].join("\n");
}
function elementOf(shape) {
	const attributes = Object.entries(attributesOf(shape)).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`).join("");
	if (shape.kind === "text") return `<text${attributes}>${escapeXml(shape.text)}</text>`;
	return `<${shape.kind}${attributes}/>`;
}
// web/services/rough/svg-image.ts
var svgAddress = (svg) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
async function svgImage(svg, { width, height }) {
	const image = new Image(width, height);
	image.src = svgAddress(svg);
	await image.decode();
	return image;
}
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
	try {
		return ok(await paint(await svgImage(svg, size), size));
	} catch (error) {
		return fail("no-image", { why: "rough" }, String(error));
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
export { svgOf as a, svgImage as i, rasterizeSvg as n, escapeXml as o, svgAddress as r, rasterizeRough as t };

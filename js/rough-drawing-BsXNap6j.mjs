import { a as b, n as A, s as w } from "./lit-BG9DOERQ.mjs";
import { S as o } from "./rewrite-EoQv2FJw.mjs";
import { i as designSize, n as stagingOf, r as describeRough, t as draw } from "./draw-DBdRyrVN.mjs";
// web/panel/parts/rough-drawing.ts
function roughDrawing(shot, bible, frameNumber, ratio, frames) {
	const { width, height } = designSize({
		width: ratio,
		height: 1
	});
	return b`<svg
    role="img"
    aria-label=${describeRough(shot, bible, frameNumber)}
    viewBox="0 0 ${width} ${height}"
    fill="none"
    stroke-linecap="round"
    stroke-linejoin="round"
    font-family="Inter, Arial, sans-serif"
    style=${o({
		display: "block",
		width: "100%",
		height: "auto"
	})}
  >
    ${drawOnce(shot, bible, frameNumber, ratio, stagingIn(frames, shot)).map(renderShape)}
  </svg>`;
}
var drawings = new WeakMap();
var stagings = new WeakMap();
function stagingIn(frames, shot) {
	const known = stagings.get(frames) ?? stagingOf(frames.map((frame) => frame.shot));
	stagings.set(frames, known);
	return known[frames.findIndex((frame) => frame.shot === shot)];
}
function drawOnce(shot, bible, frameNumber, ratio, staging) {
	const key = `${frameNumber} ${ratio} ${JSON.stringify(staging)}`;
	const known = drawings.get(shot);
	if (known !== void 0 && known.bible === bible && known.key === key) return known.shapes;
	const shapes = draw(shot, bible, {
		width: ratio,
		height: 1,
		frameNumber,
		staging
	});
	drawings.set(shot, {
		bible,
		key,
		shapes
	});
	return shapes;
}
function renderShape(shape) {
	const { fill = "none", stroke = A, strokeWidth = A, opacity = A } = shape;
	switch (shape.kind) {
		case "path": return w`<path d=${shape.d} fill=${fill} stroke=${stroke} stroke-width=${strokeWidth} opacity=${opacity}></path>`;
		case "line": return w`<line x1=${shape.x1} y1=${shape.y1} x2=${shape.x2} y2=${shape.y2} stroke=${stroke} stroke-width=${strokeWidth} opacity=${opacity}></line>`;
		case "circle": return w`<circle cx=${shape.cx} cy=${shape.cy} r=${shape.r} fill=${fill} opacity=${opacity}></circle>`;
		case "rect": return w`<rect x=${shape.x} y=${shape.y} width=${shape.width} height=${shape.height} fill=${fill} opacity=${opacity}></rect>`;
		case "text": return w`<text x=${shape.x} y=${shape.y} font-size=${shape.size} font-weight=${shape.bold ? 700 : A} text-anchor=${shape.anchor} fill=${fill}>${shape.text}</text>`;
	}
}
export { roughDrawing };

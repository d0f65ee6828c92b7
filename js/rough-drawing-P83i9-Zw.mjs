import { a as b, i as E, n as A, s as w } from "./lit-6tICoNAd.mjs";
import { n as i$1, t as e$1 } from "./directive-CD_5XWFh.mjs";
import { A as o } from "./export-failure-DSkOCxmV.mjs";
import { n as describeRough, t as draw } from "./draw-WxjUJR6i.mjs";
import { t as designSize } from "./shapes-B3V7XG6-.mjs";
import { n as stagingOf } from "./staging-BrEXDQ64.mjs";
// node_modules/lit-html/directives/guard.js
var e = {};
var i = e$1(class extends i$1 {
	constructor() {
		super(...arguments), this.ot = e;
	}
	render(r, t) {
		return t();
	}
	update(t, [s, e]) {
		if (Array.isArray(s)) {
			if (Array.isArray(this.ot) && this.ot.length === s.length && s.every((r, t) => r === this.ot[t])) return E;
		} else if (this.ot === s) return E;
		return this.ot = Array.isArray(s) ? Array.from(s) : s, this.render(s, e);
	}
});
// web/core/rough/figures.ts
function groupsOf(shapes) {
	const groups = [];
	for (const shape of shapes) {
		const last = groups.at(-1);
		if (last !== void 0 && last.who === shape.who) last.shapes.push(shape);
		else groups.push({
			who: shape.who,
			shapes: [shape]
		});
	}
	return groups;
}
function figuresIn(shapes, board) {
	return groupsOf(shapes).flatMap(({ who, shapes: own }) => {
		const box = who === void 0 ? void 0 : boxOf(own, board);
		return box === void 0 ? [] : [{
			id: who,
			box
		}];
	});
}
function boxOf(shapes, { width, height }) {
	const points = shapes.filter(({ opacity = 1 }) => opacity === 1).flatMap(pointsOf);
	const xs = points.map(([x]) => Math.min(width, Math.max(0, x)));
	const ys = points.map(([, y]) => Math.min(height - 28, Math.max(0, y)));
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	const box = {
		x: left,
		y: top,
		width: Math.max(...xs) - left,
		height: Math.max(...ys) - top
	};
	return box.width > 0 && box.height > 0 ? box : void 0;
}
function pointsOf(shape) {
	if (shape.kind === "circle") {
		const { cx, cy, r } = shape;
		return [[cx - r, cy - r], [cx + r, cy + r]];
	}
	const numbers = shape.kind === "path" ? shape.d.match(/-?[\d.]+/g).map(Number) : [];
	return numbers.flatMap((x, index) => index % 2 === 0 ? [[x, numbers[index + 1]]] : []);
}
// web/panel/parts/rough-drawing.ts
function roughDrawing(rough) {
	const { width, height } = sizeOf(rough);
	const { shapes } = drawOnce(rough);
	return b`<svg
    role="img"
    aria-label=${describeRough(rough.shot, rough.bible, rough.frameNumber)}
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
    ${i([shapes], () => groupsOf(shapes).map(renderGroup))}
  </svg>`;
}
function roughFigures(rough) {
	const drawing = drawOnce(rough);
	return drawing.figures ??= figuresIn(drawing.shapes, sizeOf(rough));
}
var sizeOf = ({ ratio }) => designSize({
	width: ratio,
	height: 1
});
var drawings = new WeakMap();
var MOST_KEPT = 3;
var stagings = new WeakMap();
function stagingIn(frames, shot) {
	const known = stagings.get(frames) ?? stagingOf(frames.map((frame) => frame.shot));
	stagings.set(frames, known);
	return known[frames.findIndex((frame) => frame.shot === shot)];
}
function drawOnce({ shot, bible, frameNumber, frames, ratio, board, vocabulary }) {
	const staging = stagingIn(frames, shot);
	const key = `${frameNumber} ${ratio} ${board} ${JSON.stringify(staging)}`;
	const shown = shownOf(shot, bible);
	const before = drawings.get(shot) ?? [];
	const known = before.find((one) => one.key === key && one.shown.every((part, index) => part === shown[index]));
	if (known) return known;
	const drawing = {
		shown,
		key,
		shapes: draw(shot, bible, {
			width: ratio,
			height: 1,
			frameNumber,
			staging,
			board,
			vocabulary
		})
	};
	drawings.set(shot, [drawing, ...before].slice(0, MOST_KEPT));
	return drawing;
}
function shownOf({ cast, place }, bible) {
	return [
		bible.cast.map(({ name, aliases }) => [name, ...aliases].join()).join(),
		...cast.map(({ id }) => bible.cast.find((member) => member.id === id)),
		bible.places.find(({ id }) => id === place)
	];
}
function renderGroup({ who, shapes }) {
	const drawn = shapes.map(renderShape);
	return who === void 0 ? w`${drawn}` : w`<g data-who=${who}>${drawn}</g>`;
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
export { roughDrawing, roughFigures };

import { d as pts } from "./geometry-DOw8KNLz.mjs";
// web/core/rough/sketch.ts
var row = (xs, strokes) => xs.flatMap(strokes);
var tones = {
	t: "thing",
	l: "light",
	d: "dark",
	m: "mid",
	f: "far",
	g: "glow",
	w: "window",
	s: "skin",
	i: "ink",
	h: "hollow"
};
function drawSketch(pen, sketch, colour) {
	for (const [how, ...numbers] of sketch) {
		const key = how.at(-1);
		const soft = how.startsWith("~");
		if (key === "-" || key === "=") pen.line(pts(numbers), {
			soft,
			w: key === "=" ? 1.9 : .9
		});
		else if (key === ".") pen.dot(numbers[0], numbers[1], numbers[2]);
		else if (how.startsWith("o")) pen.blob(numbers[0], numbers[1], numbers[2], numbers[3], fillOf(pen, key, colour), { w: .9 });
		else pen.outline(pts(numbers), fillOf(pen, key, colour), {
			soft,
			w: .95
		});
	}
}
function fillOf({ tones: has }, key, colour) {
	if (key === "c" || key === "t" && colour !== void 0) return colour ?? has.thing;
	const tone = has[tones[key] ?? "thing"];
	return typeof tone === "string" ? tone : has.thing;
}
function extentOf(sketch) {
	const box = {
		left: Infinity,
		right: -Infinity,
		bottom: Infinity,
		top: -Infinity
	};
	for (const [how, ...numbers] of sketch) {
		const isRound = how.startsWith("o") || how.endsWith(".");
		const [rx, ry] = isRound ? [numbers[2], numbers[3] ?? numbers[2]] : [0, 0];
		for (const [x, y] of pts(isRound ? numbers.slice(0, 2) : numbers)) {
			box.left = Math.min(box.left, x - rx);
			box.right = Math.max(box.right, x + rx);
			box.bottom = Math.min(box.bottom, y - ry);
			box.top = Math.max(box.top, y + ry);
		}
	}
	return box;
}
export { extentOf as n, row as r, drawSketch as t };

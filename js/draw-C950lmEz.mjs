var rules = {
	"wide shot": {
		from: 0,
		fills: .36,
		top: .53,
		horizon: .56
	},
	"full shot": {
		from: 0,
		fills: .74,
		top: .17,
		horizon: .6
	},
	"medium long shot": {
		from: .27,
		fills: .88,
		top: .12,
		horizon: .58
	},
	"medium shot": {
		from: .47,
		fills: .88,
		top: .12,
		horizon: .6
	},
	"close-up": {
		from: .67,
		fills: .88,
		top: .1,
		horizon: .64
	},
	"extreme close-up": {
		from: .86,
		fills: 1.1,
		top: -.16,
		horizon: .66
	},
	"two-shot": {
		from: .42,
		fills: .86,
		top: .13,
		horizon: .6
	},
	"over-the-shoulder": {
		from: .3,
		fills: .72,
		top: .22,
		horizon: .5
	}
};
var angles = {
	"eye level": {
		horizon: 0,
		squash: 1,
		tilt: 0
	},
	low: {
		horizon: .24,
		squash: 1.04,
		tilt: 0
	},
	high: {
		horizon: -.3,
		squash: .93,
		tilt: 0
	},
	"bird's eye": {
		horizon: -.75,
		squash: .72,
		tilt: 0
	},
	tilted: {
		horizon: 0,
		squash: 1,
		tilt: -7
	},
	"from the side": {
		horizon: 0,
		squash: 1,
		tilt: 0
	},
	"from behind": {
		horizon: 0,
		squash: 1,
		tilt: 0
	}
};
function cameraFor(size, angle, subject, board) {
	const rule = rules[size];
	const view = angles[angle];
	const stage = board.height - 28;
	const shown = shownOf(subject, size, rule);
	const high = rule.fills * stage / (shown * view.squash);
	const wide = .86 * board.width / (rule.from === 0 ? subject.width : subject.breadth);
	const scale = Math.min(high, wide);
	const fitted = shown * scale * view.squash;
	const spare = rule.fills * stage - fitted;
	const wanted = rule.top * stage + (rule.from === 0 ? spare : spare * .6);
	const feet = (shown < subject.top ? wanted : Math.min(wanted, .95 * stage - fitted)) + subject.top * scale * view.squash;
	return {
		board,
		stage,
		scale,
		feet,
		horizon: Math.min(feet - .12 * stage, (rule.horizon + view.horizon) * stage),
		tilt: view.tilt,
		squash: view.squash,
		isNear: rule.from > 0
	};
}
function shownOf({ top, stature, head, above, reach }, size, { from }) {
	if (from === 0) return Math.max(top, stature * .75);
	if (size === "extreme close-up") return head * .95;
	if (top < stature * .5) return top;
	return Math.min(top, Math.max(stature * (1 - from) + above, head * 1.45 + above, reach));
}
function groundAt({ horizon, feet, scale }, depth) {
	return horizon + (feet - horizon) * depth / scale;
}
// web/core/rough/shapes.ts
var designArea = 230400;
function designSize({ width, height }) {
	const ratio = Math.min(21 / 9, Math.max(9 / 16, width / height || 16 / 9));
	const designHeight = Math.sqrt(designArea / ratio);
	return {
		width: tenth(designHeight * ratio),
		height: tenth(designHeight)
	};
}
function tenth(value) {
	return Math.round(value * 10) / 10;
}
// web/core/rough/caption.ts
var paper = "#fbfaf7";
var ink$1 = "#2b2825";
function captionOf(shot, cast, frameNumber, board) {
	const { width, height } = board;
	const top = tenth(height - 28);
	const base = tenth(height - 8.5);
	const chips = cast.slice(0, 6);
	const text = (x, words, bold = false, anchor = "start", size = 14) => ({
		kind: "text",
		x: tenth(x),
		y: base,
		size,
		bold,
		anchor,
		fill: ink$1,
		text: words
	});
	return [
		{
			kind: "rect",
			x: 0,
			y: top,
			width,
			height: 28,
			fill: paper
		},
		{
			kind: "rect",
			x: 0,
			y: top,
			width,
			height: 2,
			fill: ink$1
		},
		text(14, String(frameNumber), true, "start", 16),
		text(frameNumber > 9 ? 46 : 40, sentenceCase(shot.size)),
		text(width - 16 - chips.length * 18, timeWords(shot), false, "end"),
		...chips.map(({ colour }, index) => ({
			kind: "circle",
			cx: tenth(width - 14 - (chips.length - 1 - index) * 18),
			cy: tenth(height - 13),
			r: 6,
			fill: colour
		}))
	];
}
function timeWords({ time, weather }) {
	return weather === "clear" ? time : `${time}, ${weather}`;
}
function describeRough(shot, bible, frameNumber) {
	const place = bible.places.find(({ id }) => id === shot.place)?.name;
	const angle = shot.angle === "eye level" ? "" : `, ${shot.angle}`;
	const where = place === void 0 ? "" : ` ${place}.`;
	return `Rough of frame ${frameNumber}: ${shot.size}${angle}, ${timeWords(shot)}.${where} ${shot.moment}`.trim();
}
var sentenceCase = (words) => words.charAt(0).toUpperCase() + words.slice(1);
// web/core/rough/geometry.ts
var identity = [
	1,
	0,
	0,
	1,
	0,
	0
];
function multiply(m, n) {
	return [
		m[0] * n[0] + m[2] * n[1],
		m[1] * n[0] + m[3] * n[1],
		m[0] * n[2] + m[2] * n[3],
		m[1] * n[2] + m[3] * n[3],
		m[0] * n[4] + m[2] * n[5] + m[4],
		m[1] * n[4] + m[3] * n[5] + m[5]
	];
}
function apply(m, [x, y]) {
	return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}
function rotation(degrees) {
	const angle = degrees * Math.PI / 180;
	const cos = Math.cos(angle);
	const sin = Math.sin(angle);
	return [
		cos,
		sin,
		-sin,
		cos,
		0,
		0
	];
}
var add = (a, b) => [a[0] + b[0], a[1] + b[1]];
var mix = (a, b, t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
function pts(flat) {
	const points = [];
	for (let index = 0; index + 1 < flat.length; index += 2) points.push([flat[index], flat[index + 1]]);
	return points;
}
function ring(x, y, rx, ry = rx, count = 10) {
	return Array.from({ length: count }, (_, index) => {
		const angle = index / count * 2 * Math.PI;
		return [x + Math.cos(angle) * rx * 1.03, y + Math.sin(angle) * ry * 1.03];
	});
}
var box = (x, y, width, height) => [
	[x, y],
	[x + width, y],
	[x + width, y + height],
	[x, y + height]
];
function limb(points, thick, thin) {
	const [a, b, c] = points;
	const middle = (thick + thin) / 2;
	const [ax, ay] = normal(a, b);
	const [cx, cy] = normal(b, c);
	const [bx, by] = normal(a, c);
	return [
		[a[0] + ax * thick, a[1] + ay * thick],
		[b[0] + bx * middle, b[1] + by * middle],
		[c[0] + cx * thin, c[1] + cy * thin],
		[c[0] - cx * thin, c[1] - cy * thin],
		[b[0] - bx * middle, b[1] - by * middle],
		[a[0] - ax * thick, a[1] - ay * thick]
	];
}
function normal(a, b) {
	const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
	return [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
}
function joint(from, to, length, bend) {
	const middle = mix(from, to, .5);
	const half = Math.hypot(to[0] - from[0], to[1] - from[1]) / 2;
	const out = Math.sqrt(Math.max(0, (length / 2) ** 2 - half ** 2)) * bend;
	const [nx, ny] = normal(from, to);
	return [middle[0] + nx * out, middle[1] + ny * out];
}
function hull(points) {
	const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
	const lower = chain(sorted);
	const upper = chain(sorted.toReversed());
	return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}
function chain(points) {
	const kept = [];
	for (const point of points) {
		while (kept.length > 1 && cross(kept.at(-2), kept.at(-1), point) <= 0) kept.pop();
		kept.push(point);
	}
	return kept;
}
var cross = (o, a, b) => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
function clipLine(polygon, start, direction) {
	const cuts = [];
	for (let index = 0; index < polygon.length; index++) {
		const cut = crossing(polygon[index], polygon[(index + 1) % polygon.length], start, direction);
		if (cut !== void 0) cuts.push(cut);
	}
	cuts.sort((a, b) => a - b);
	const pairs = [];
	for (let index = 0; index + 1 < cuts.length; index += 2) pairs.push([along$1(start, direction, cuts[index]), along$1(start, direction, cuts[index + 1])]);
	return pairs;
}
var along$1 = (start, direction, t) => [start[0] + direction[0] * t, start[1] + direction[1] * t];
function crossing(p, q, start, [dx, dy]) {
	const sideP = (p[0] - start[0]) * dy - (p[1] - start[1]) * dx;
	const sideQ = (q[0] - start[0]) * dy - (q[1] - start[1]) * dx;
	if (sideP >= 0 === sideQ >= 0) return void 0;
	const [x, y] = mix(p, q, sideP / (sideP - sideQ));
	return ((x - start[0]) * dx + (y - start[1]) * dy) / (dx * dx + dy * dy);
}
// web/core/rough/ink.ts
var hairline = {
	width: .45,
	opacity: .55
};
var Pen = class Pen {
	tones;
	shapes;
	unit;
	#matrix;
	#random;
	#board;
	#isRoot;
	constructor(tones, random, board, parent, matrix = identity, isRoot = true) {
		this.tones = tones;
		this.shapes = parent?.shapes ?? [];
		this.#random = random;
		this.#board = board;
		this.#matrix = matrix;
		this.#isRoot = isRoot;
		this.unit = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
	}
	at(x, y, scale, { mirror = false, turn = 0, squash = 1 } = {}) {
		const up = this.#isRoot ? -1 : 1;
		const place = [
			mirror ? -scale : scale,
			0,
			0,
			up * scale * squash,
			x,
			y
		];
		return this.#with(multiply(multiply(this.#matrix, place), rotation(turn)), false);
	}
	tilted(degrees) {
		const { width, height } = this.#board;
		const middle = [
			1.13,
			0,
			0,
			1.13,
			width / 2,
			height / 2
		];
		const back = [
			1,
			0,
			0,
			1,
			-width / 2,
			-height / 2
		];
		return this.#with(multiply(multiply(middle, rotation(degrees)), back), true);
	}
	quiet() {
		const tones = {
			...this.tones,
			ink: this.tones.isDark ? this.tones.ink : "#57524c"
		};
		return new Pen(tones, this.#random, this.#board, this, this.#matrix, this.#isRoot);
	}
	outline(points, colour, line = {}) {
		this.#strokes(points, true, line, colour);
	}
	blob(x, y, rx, ry, colour, line = {}) {
		this.outline(ring(x, y, rx, ry), colour, {
			soft: true,
			...line
		});
	}
	line(points, line = {}) {
		this.#strokes(points, false, line);
	}
	lines(all, { w = .7, colour = this.tones.ink, opacity = 1 } = {}) {
		const d = all.map((points) => this.#path(this.#map(points), false, false, this.#wobble)).join("");
		if (d === "") return;
		const strokeWidth = tenth(this.#width * w);
		this.shapes.push({
			kind: "path",
			d,
			stroke: colour,
			strokeWidth,
			opacity
		});
	}
	wash(points, colour, { soft = false, opacity = 1 } = {}) {
		const mapped = this.#map(points);
		if (this.#isOutside(mapped)) return;
		const d = this.#path(mapped, true, soft, 0);
		this.shapes.push({
			kind: "path",
			d,
			fill: colour,
			...opacity < 1 && { opacity }
		});
	}
	hatch(points, gap, slope, { opacity = .3, w = .6 } = {}) {
		const polygon = this.#map(points);
		if (this.#isOutside(polygon)) return;
		const xs = polygon.map(([x]) => x);
		const ys = polygon.map(([, y]) => y);
		const reach = Math.abs(slope) * (Math.max(...ys) - Math.min(...ys));
		const top = Math.min(...ys);
		let d = "";
		for (let x = Math.min(...xs) - reach; x < Math.max(...xs) + reach; x += gap) {
			const start = [x + this.#jitter(gap * .2), top];
			for (const pair of clipLine(polygon, start, [slope + this.#jitter(.02), 1])) d += straight(pair);
		}
		if (d !== "") this.shapes.push({
			kind: "path",
			d,
			stroke: this.tones.ink,
			strokeWidth: 2 * w,
			opacity
		});
	}
	dot(x, y, r, colour = this.tones.ink) {
		const [cx, cy] = apply(this.#matrix, [x, y]);
		if (this.#isOutside([[cx, cy]])) return;
		this.shapes.push({
			kind: "circle",
			cx: tenth(cx),
			cy: tenth(cy),
			r: tenth(r * this.unit),
			fill: colour
		});
	}
	on(point) {
		return apply(this.#matrix, point);
	}
	get #width() {
		if (this.#isRoot) return 2;
		return Math.min(2.9, Math.max(1.1, 2.7 * Math.sqrt(this.unit)));
	}
	get #wobble() {
		return this.#isRoot ? 1.2 : Math.min(1.2, .35 + this.unit * .35);
	}
	#with(matrix, isRoot) {
		return new Pen(this.tones, this.#random, this.#board, this, matrix, isRoot);
	}
	#map(points) {
		return points.map((point) => apply(this.#matrix, point));
	}
	#strokes(points, closed, line, fill) {
		const mapped = this.#map(points);
		if (mapped.length < 2 || this.#isOutside(mapped)) return;
		const { w = 1, soft = false, colour = this.tones.ink, opacity = 1 } = line;
		const width = this.#width * w;
		const wobble = Math.min(this.#wobble, extent(mapped) * .03);
		const shade = opacity < 1 ? { opacity } : {};
		const body = {
			kind: "path",
			d: this.#path(mapped, closed, soft, wobble),
			stroke: colour,
			strokeWidth: tenth(width),
			...shade
		};
		this.shapes.push(fill === void 0 ? body : {
			...body,
			fill
		});
		this.shapes.push({
			kind: "path",
			d: this.#path(mapped, closed, soft, wobble),
			stroke: colour,
			strokeWidth: tenth(Math.max(.5, width * hairline.width)),
			opacity: tenth(opacity * hairline.opacity)
		});
	}
	#path(points, closed, soft, wobble) {
		if (soft && points.length > 2) return curve(wobble === 0 ? points : points.map((point) => this.#shake(point, wobble)), closed);
		return straight(wobble === 0 ? points : this.#uneven(points, closed, wobble)) + (closed ? "Z" : "");
	}
	#uneven(points, closed, wobble) {
		const result = [];
		const sides = closed ? points.length : points.length - 1;
		for (let index = 0; index < sides; index++) {
			const from = points[index];
			const to = points[(index + 1) % points.length];
			const steps = Math.min(12, Math.max(1, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / 46)));
			result.push(this.#shake(from, wobble * .4));
			for (let step = 1; step < steps; step++) {
				const t = step / steps;
				result.push(this.#shake([from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t], wobble));
			}
		}
		if (!closed) result.push(points.at(-1));
		return result;
	}
	#shake([x, y], amount) {
		return [x + this.#jitter(amount), y + this.#jitter(amount)];
	}
	#jitter(amount) {
		return (this.#random() - .5) * 2 * amount;
	}
	#isOutside(points) {
		const { width, height } = this.#board;
		return points.every(([x]) => x < -4) || points.every(([x]) => x > width + 4) || points.every(([, y]) => y < -4) || points.every(([, y]) => y > height + 4);
	}
};
function extent(points) {
	let [minX, minY, maxX, maxY] = [
		Infinity,
		Infinity,
		-Infinity,
		-Infinity
	];
	for (const [x, y] of points) {
		minX = Math.min(minX, x);
		maxX = Math.max(maxX, x);
		minY = Math.min(minY, y);
		maxY = Math.max(maxY, y);
	}
	return Math.max(maxX - minX, maxY - minY);
}
var pair = ([x, y]) => `${tenth(x)} ${tenth(y)}`;
var straight = (points) => `M${points.map(pair).join("L")}`;
function curve(points, closed) {
	let d = `M${pair(closed ? middle(points.at(-1), points[0]) : points[0])}`;
	const last = points.length - (closed ? 0 : 2);
	for (let index = closed ? 0 : 1; index < last; index++) d += `Q${pair(points[index])} ${pair(middle(points[index], points[(index + 1) % points.length]))}`;
	if (closed) return `${d}Z`;
	return `${d}Q${pair(points.at(-2))} ${pair(points.at(-1))}`;
}
var middle = (a, b) => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
// web/core/rough/light.ts
var ink = "#2b2825";
var glow = "#f4d36f";
var white = {
	light: "#fffefb",
	skin: "#fdfbf7",
	glow
};
var day = {
	ink,
	...white,
	sky: "#f8f6f1",
	far: "#dedad2",
	mid: "#cbc6bd",
	ground: "#f0ece5",
	thing: "#ddd8cf",
	dark: "#96918a",
	window: "#fffefb",
	isDark: false
};
var dawn = {
	...day,
	sky: "#f4f0e9",
	far: "#d8d3ca",
	mid: "#c2bcb2",
	ground: "#eae5dc",
	dark: "#8d8780"
};
var dusk = {
	...day,
	sky: "#d3cdc3",
	far: "#b3ada3",
	mid: "#a09a91",
	ground: "#dcd6cc",
	thing: "#b5afa5",
	dark: "#706b65",
	window: glow
};
var storm = {
	...day,
	sky: "#cdc9c2",
	far: "#bab5ad",
	mid: "#a8a39a",
	ground: "#e3dfd9",
	thing: "#bcb7ae",
	dark: "#7a756e"
};
var night = {
	...white,
	ink: "#1d1b19",
	sky: "#6f6b66",
	far: "#5c5853",
	mid: "#4d4945",
	ground: "#a6a29a",
	thing: "#625d58",
	dark: "#37332f",
	light: "#f7f4ee",
	window: glow,
	isDark: true
};
var room = {
	...day,
	sky: "#ebe6de",
	far: "#d9d3ca",
	mid: "#c8c2b8",
	ground: "#d3cdc3",
	thing: "#e0dad0"
};
var roomAtNight = {
	...night,
	sky: "#918c84",
	far: "#7d7871",
	mid: "#6b6660",
	ground: "#66615b",
	thing: "#a49f96",
	dark: "#3f3b37",
	window: "#3a3d44"
};
var outdoors = {
	dawn,
	morning: day,
	day,
	noon: day,
	afternoon: day,
	dusk,
	night
};
function tonesOf({ time, weather }, indoors) {
	if (indoors) return time === "night" ? roomAtNight : {
		...room,
		window: time === "dusk" ? "#b3ada3" : "#fffefb"
	};
	const tones = outdoors[time];
	if (tones.isDark || time === "dusk") return tones;
	if (weather === "storm") return storm;
	return weather === "rain" || weather === "fog" ? {
		...storm,
		sky: "#dcd8d1"
	} : tones;
}
// web/core/rough/words.ts
function firstMatch(entries, words) {
	return entries.find((entry) => entry.words.test(words));
}
// web/core/rough/places/parts.ts
function drawHouse(pen, width, height, random) {
	const { tones } = pen;
	const half = width / 2;
	const roof = height * (.5 + random() * .2);
	pen.outline(box(-half, 0, width, height), random() < .5 ? tones.thing : tones.mid, { w: .9 });
	const gable = [
		[-half * 1.14, height * .96],
		[-half * .8, height + roof],
		[half * .8, height + roof],
		[half * 1.14, height * .96]
	];
	pen.outline(gable, tones.dark, { w: .95 });
	pen.hatch(gable, 9, .06, { opacity: .35 });
	const door = (random() < .5 ? -1 : 1) * half * .5;
	pen.outline(box(door - 45, 0, 90, Math.min(205, height * .66)), tones.dark, { w: .8 });
	drawWindow(pen, -door, height * .36, width * .26, height * .3);
}
function drawWindow(pen, x, y, width, height) {
	pen.outline(box(x - width / 2, y, width, height), pen.tones.window, { w: .9 });
	pen.lines([[[x, y], [x, y + height]], [[x - width / 2, y + height / 2], [x + width / 2, y + height / 2]]], { w: .7 });
}
function drawFront$1(pen, width, height, random) {
	const { tones } = pen;
	const half = width / 2;
	pen.outline(box(-half, 0, width, height), [
		tones.thing,
		tones.mid,
		tones.far
	][Math.floor(random() * 3)], { w: .9 });
	const columns = Math.max(2, Math.round(width / 170));
	const rows = Math.max(1, Math.floor((height - 260) / 200));
	const panes = [];
	for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) {
		const x = -half + width * (column + .5) / columns;
		const y = 270 + row * 200;
		if (tones.isDark && random() < .45) pen.wash(box(x - 32, y, 64, 100), tones.window);
		panes.push([...box(x - 32, y, 64, 100), [x - 32, y]]);
	}
	pen.lines(panes);
	pen.outline(box(-half + width * .12, 0, 100, 210), tones.dark, { w: .8 });
}
function drawPine(pen, height) {
	pen.outline(box(-height * .03, 0, height * .06, height * .2), pen.tones.dark, { w: .8 });
	for (const step of [
		0,
		1,
		2
	]) {
		const low = height * (.14 + step * .25);
		const half = height * (.25 - step * .06);
		pen.outline([
			[-half, low],
			[half, low],
			[0, low + height * .4]
		], pen.tones.mid, { w: .9 });
	}
}
function drawTree(pen, height, random) {
	const w = height * .05;
	pen.outline([
		[-w * 1.4, 0],
		[-w * .8, height * .5],
		[w * .8, height * .5],
		[w * 1.4, 0]
	], pen.tones.dark, { w: .9 });
	const crown = ring(0, height * .7, height * .3, height * .28, 11).map(([x, y], index) => {
		const r = index % 2 === 0 ? 1.16 : .94 + random() * .08;
		return [x * r, height * .7 + (y - height * .7) * r];
	});
	pen.outline(crown, pen.tones.mid, { soft: true });
	pen.lines([[
		[-height * .1, height * .62],
		[-height * .02, height * .56],
		[height * .08, height * .62]
	]], { opacity: .6 });
}
function drawTrunk$1(pen, width, tone) {
	const h = width * 14;
	pen.outline([
		[-width * .8, 0],
		[-width * .5, h * .08],
		[-width * .42, h],
		[width * .42, h],
		[width * .5, h * .08],
		[width * .9, 0]
	], tone);
	pen.lines([
		[[-width * .14, h * .05], [-width * .1, h * .16]],
		[[width * .16, h * .14], [width * .14, h * .26]],
		[[-width * .2, h * .22], [-width * .18, h * .3]]
	], { opacity: .6 });
}
function drawLampPost(pen) {
	pen.line(pts([
		0,
		0,
		0,
		330,
		50,
		350
	]), { w: 1.4 });
	pen.outline(pts([
		36,
		352,
		66,
		352,
		74,
		316,
		28,
		316
	]), pen.tones.isDark ? pen.tones.glow : pen.tones.light, { w: .8 });
}
function drawFence(pen, from, to) {
	const posts = [];
	for (let x = from; x <= to; x += 110) posts.push([[x, 0], [x, 105]]);
	pen.lines([
		...posts,
		[[from, 82], [to, 82]],
		[[from, 44], [to, 44]]
	], { w: 1.1 });
}
function drawRock(pen, width, random) {
	const h = width * (.5 + random() * .25);
	const rock = [
		[-width / 2, 0],
		[-width * .38, h * .6],
		[-width * .05, h],
		[width * .3, h * .74],
		[width / 2, 0]
	];
	pen.outline(rock, pen.tones.mid);
	pen.line([
		[-width * .05, h],
		[width * .04, h * .5],
		[-width * .06, h * .2]
	], {
		w: .7,
		opacity: .7
	});
}
function arch(x, y, width, height) {
	const half = width / 2;
	const spring = height - half;
	return [
		[x - half, y],
		[x - half, y + spring],
		[x - half * .7, y + spring + half * .7],
		[x, y + height],
		[x + half * .7, y + spring + half * .7],
		[x + half, y + spring],
		[x + half, y]
	];
}
function drawShelf(pen, x, y, width, kind, random) {
	pen.outline(box(x, y - 6, width, 6), pen.tones.dark, { w: .8 });
	const edges = [];
	for (let at = x + 6; at < x + width - 14;) {
		const [w, h] = kind === "books" ? [7 + random() * 8, 24 + random() * 14] : [14 + random() * 12, 16 + random() * 20];
		if (random() < .86) edges.push([
			[at, y],
			[at, y + h],
			[at + w, y + h],
			[at + w, y]
		]);
		at += w + (kind === "books" ? .5 : 7);
	}
	pen.lines(edges, { w: .75 });
}
function drawPicture(pen, x, y, width, height) {
	pen.outline(box(x, y, width, height), pen.tones.light, { w: .8 });
	pen.lines([[
		[x + width * .16, y + height * .2],
		[x + width * .42, y + height * .6],
		[x + width * .6, y + height * .36],
		[x + width * .84, y + height * .2]
	]], { opacity: .6 });
}
// web/core/rough/places/stage.ts
function stageOf(pen, camera, random, indoors) {
	const most = indoors && camera.isNear ? .8 : .46;
	const back = Math.min(camera.scale * .78, most * Math.min(1, camera.stage / 332 + .2));
	const { width } = camera.board;
	return {
		pen,
		camera,
		random,
		width,
		bottom: camera.stage,
		horizon: camera.horizon,
		back
	};
}
function standing$1(stage, x, scale = stage.back, mirror = false) {
	return stage.pen.at(x * stage.width, groundAt(stage.camera, scale), scale, {
		mirror,
		squash: stage.camera.squash
	});
}
var across = ({ width }, top, bottom) => box(-60, top, width + 120, bottom - top);
function drawGround(stage, tone = stage.pen.tones.ground) {
	const { pen, width, horizon, bottom } = stage;
	pen.wash(across(stage, horizon, bottom + 80), tone);
	pen.line([[-60, horizon], [width + 60, horizon]], { w: .8 });
}
function drawRidge(stage, points, tone, soft = false) {
	const { pen, width, horizon, bottom } = stage;
	const line = points.map(([x, y]) => [x * width, horizon - y]);
	const low = Math.max(horizon, Math.min(bottom + 80, horizon + 60));
	pen.wash([
		[line[0][0], low],
		...line,
		[line.at(-1)[0], low]
	], tone, { soft: false });
	pen.line(line, { soft });
}
function skyline(random, count, low, high) {
	return Array.from({ length: count }, (_, index) => {
		const peak = index % 2 === 1 ? low + (high - low) * (.55 + random() * .45) : low + (high - low) * random() * .3;
		return [-.06 + 1.12 * (index + (random() - .5) * .5) / (count - 1), peak];
	});
}
// web/core/rough/places/indoors.ts
function drawRoom(stage) {
	const { pen, width, bottom, camera } = stage;
	const floor = Math.min(bottom * .93, groundAt(camera, stage.back * .9));
	pen.wash(across(stage, floor, bottom + 80), pen.tones.ground);
	pen.line([[-60, floor], [width + 60, floor]]);
	pen.line([[-60, floor - 7], [width + 60, floor - 7]], {
		w: .6,
		opacity: .6
	});
	if (pen.tones.isDark) pen.hatch(across(stage, -20, floor), 9, .7, { opacity: .2 });
	else pen.hatch([
		[-20, -20],
		[width * .22, -20],
		[-20, bottom * .7]
	], 10, -.6, { opacity: .22 });
	return (x) => pen.at(x * width, floor, stage.back * .9);
}
var plainRoom = (stage) => {
	drawWindow(drawRoom(stage)(.8), 0, 110, 150, 170);
};
var livingRoom = (stage) => {
	const wall = drawRoom(stage);
	drawWindow(wall(.16), 0, 110, 150, 170);
	drawPicture(wall(.82), -50, 170, 100, 74);
	const chest = wall(.84);
	chest.outline(box(-110, 0, 220, 92), chest.tones.thing);
	chest.lines([
		pts([
			-110,
			46,
			110,
			46
		]),
		pts([
			-14,
			66,
			14,
			66
		]),
		pts([
			-14,
			24,
			14,
			24
		])
	]);
};
var bedroom = (stage) => {
	const wall = drawRoom(stage);
	drawWindow(wall(.2), 0, 120, 130, 160);
	const bed = wall(.82);
	bed.outline(box(-150, 0, 14, 120), bed.tones.dark);
	bed.outline(box(-140, 24, 300, 34), bed.tones.light);
	bed.outline(pts([
		-70,
		60,
		-60,
		72,
		160,
		72,
		160,
		24,
		-70,
		24
	]), bed.tones.far);
	bed.outline(box(-134, 58, 60, 20), bed.tones.light, { w: .8 });
};
var kitchen = (stage) => {
	const { random } = stage;
	const wall = drawRoom(stage);
	const stove = wall(.86);
	stove.outline(box(-80, 0, 160, 92), stove.tones.dark);
	stove.outline(box(-46, 22, 92, 44), stove.tones.isDark ? stove.tones.glow : stove.tones.mid, { w: .8 });
	stove.outline(pts([
		-40,
		94,
		-44,
		132,
		24,
		132,
		20,
		94
	]), stove.tones.mid, { w: .9 });
	stove.outline(box(-16, 132, 30, 400), stove.tones.mid, { w: .9 });
	drawShelf(wall(.06), 0, 190, 190, "jars", random);
	const rail = wall(.48);
	rail.line(pts([
		-90,
		232,
		110,
		232
	]), { w: .9 });
	for (const x of [
		-70,
		-14,
		46,
		92
	]) {
		rail.line([[x, 232], [x, 204]], { w: .8 });
		rail.blob(x, 190, 18, 16, rail.tones.mid, { w: .8 });
	}
	drawWindow(wall(.2), 0, 100, 110, 74);
};
var workshop = (stage) => {
	const { random } = stage;
	const wall = drawRoom(stage);
	const bench = wall(.16);
	bench.outline(box(-170, 78, 340, 14), bench.tones.dark);
	bench.lines([pts([
		-150,
		78,
		-150,
		0
	]), pts([
		150,
		78,
		150,
		0
	])], { w: 1.6 });
	drawShelf(wall(.66), 0, 120, 230, "jars", random);
	drawShelf(wall(.66), 0, 190, 230, "jars", random);
	const tools = wall(.16);
	const hung = [
		-110,
		-60,
		-10,
		40,
		90
	].map((x, index) => [
		[x, 230],
		[x, 190 - index % 3 * 12],
		[x + 12, 184 - index % 3 * 12]
	]);
	tools.lines([pts([
		-140,
		232,
		130,
		232
	]), ...hung], { w: 1.1 });
};
var library = (stage) => {
	const { random } = stage;
	const wall = drawRoom(stage);
	for (const x of [.02, .68]) {
		const shelf = wall(x);
		shelf.outline(box(-10, 0, 270, 292), shelf.tones.thing);
		for (const y of [
			20,
			86,
			152,
			218
		]) drawShelf(shelf, 0, y, 250, "books", random);
	}
};
function drawTunnel(stage) {
	const { pen, width, bottom, horizon } = stage;
	const eye = Math.min(bottom * .6, Math.max(bottom * .3, horizon));
	const left = width * .36;
	const right = width * .64;
	const top = eye - bottom * .3;
	const floor = Math.min(bottom * .92, eye + bottom * .26);
	pen.wash([
		[-60, bottom + 60],
		[left, floor],
		[right, floor],
		[width + 60, bottom + 60]
	], pen.tones.ground);
	pen.wash([
		[-60, -60],
		[left, top],
		[left, floor],
		[-60, bottom + 60]
	], pen.tones.far);
	pen.wash([
		[width + 60, -60],
		[right, top],
		[right, floor],
		[width + 60, bottom + 60]
	], pen.tones.far);
	pen.outline([
		[left, top],
		[right, top],
		[right, floor],
		[left, floor]
	], pen.tones.sky);
	const edges = [
		[
			left,
			top,
			-40,
			-60
		],
		[
			right,
			top,
			width + 40,
			-60
		],
		[
			left,
			floor,
			-60,
			bottom + 50
		],
		[
			right,
			floor,
			width + 60,
			bottom + 50
		]
	].map(pts);
	pen.lines(edges, { w: 1.1 });
	return {
		left,
		right,
		top,
		floor
	};
}
var corridor = (stage) => {
	const { pen, width } = stage;
	const { left, right, top, floor } = drawTunnel(stage);
	for (const side of [0, 1]) for (const [near, far] of [
		[0, .26],
		[.42, .62],
		[.74, .88]
	]) {
		const x = (t) => side === 0 ? left * t : width - (width - right) * t;
		const y = (t, part) => {
			const high = -40 + (top + 40) * t;
			return high + (stage.bottom + 40 + (floor - stage.bottom - 40) * t - high) * part;
		};
		pen.outline([
			[x(near), y(near, .28)],
			[x(far), y(far, .28)],
			[x(far), y(far, 1)],
			[x(near), y(near, 1)]
		], pen.tones.thing, { w: .9 });
	}
	drawWindow(pen.at((left + right) / 2, floor, 1), 0, (floor - top) * .4, (right - left) * .4, (floor - top) * .34);
};
var train = (stage) => {
	const wall = drawRoom(stage);
	for (const x of [
		.14,
		.5,
		.86
	]) {
		const pane = wall(x);
		pane.outline(box(-86, 100, 172, 116), pane.tones.window);
		pane.line(pts([
			-86,
			186,
			86,
			186
		]), { w: .7 });
		pane.outline(pts([
			-116,
			90,
			-96,
			90,
			-100,
			228,
			-116,
			228
		]), pane.tones.mid, { w: .8 });
	}
	const rack = wall(.5);
	rack.line(pts([
		-900,
		250,
		900,
		250
	]), { w: 1.2 });
	rack.line(pts([
		-900,
		84,
		900,
		84
	]), { w: .8 });
};
var hall = (stage) => {
	const wall = drawRoom(stage);
	for (const x of [
		.28,
		.5,
		.72
	]) {
		const pane = wall(x);
		pane.outline(arch(0, 120, 90, 330), pane.tones.window, { w: .9 });
		pane.line(pts([
			0,
			120,
			0,
			440
		]), { w: .7 });
	}
	for (const x of [.06, .94]) {
		const column = standing$1(stage, x, stage.back * 1.1);
		column.outline(box(-30, 0, 60, 900), column.tones.thing);
		column.outline(box(-42, 0, 84, 26), column.tones.mid);
		column.lines([pts([
			-10,
			30,
			-10,
			900
		]), pts([
			12,
			30,
			12,
			900
		])], { opacity: .5 });
	}
};
var cellar = (stage) => {
	const { random } = stage;
	const wall = drawRoom(stage);
	const vault = wall(.5);
	vault.line(arch(0, 0, 620, 420), {
		w: 1.3,
		soft: true
	});
	vault.line(arch(0, 0, 680, 460), {
		w: .8,
		soft: true
	});
	for (const [x, y] of [
		[.1, 110],
		[.1, 180],
		[.68, 110],
		[.68, 180]
	]) drawShelf(wall(x), 0, y, 190, "jars", random);
};
var cave = (stage) => {
	const { pen, width, bottom } = stage;
	pen.wash(across(stage, -40, bottom + 60), pen.tones.dark);
	const mouth = [
		[width * .1, bottom + 40],
		[width * .16, bottom * .5],
		[width * .3, bottom * .2],
		[width * .52, bottom * .12],
		[width * .76, bottom * .24],
		[width * .88, bottom * .56],
		[width * .92, bottom + 40]
	];
	pen.outline(mouth, pen.tones.sky, { soft: true });
	pen.wash([
		[width * .1, bottom + 60],
		[width * .16, bottom * .84],
		[width * .86, bottom * .82],
		[width * .94, bottom + 60]
	], pen.tones.ground);
	pen.hatch(box(-20, -20, width * .16, bottom + 40), 9, .5, { opacity: .4 });
};
var vehicle = (stage) => {
	const pane = drawRoom(stage)(.5);
	pane.outline(box(-330, 110, 300, 130), pane.tones.window);
	pane.outline(box(-10, 110, 300, 130), pane.tones.window);
	pane.line(pts([
		-900,
		92,
		900,
		92
	]), { w: 1.2 });
};
var indoorPlaces = [
	{
		words: /\b(corridor|hallway|passage|stairwell|tunnel)\b/,
		draw: corridor
	},
	{
		words: /\b(train|sleeping car|compartment|carriage|railway car|wagon|tram)\b/,
		draw: train
	},
	{
		words: /\b(bus|car|taxi|van|truck|cab|cockpit|wheelhouse|bridge of the|cabin|spaceship)\b/,
		draw: vehicle
	},
	{
		words: /\b(kitchen|galley|bakery|restaurant|caf[eé]|diner|canteen)\b/,
		draw: kitchen
	},
	{
		words: /\b(workshop|garage|studio|lab|laboratory|forge|shed|barn|factory|workbench)\b/,
		draw: workshop
	},
	{
		words: /\b(library|bookshop|archive|study|office|classroom|school)\b/,
		draw: library
	},
	{
		words: /\b(cellar|basement|dungeon|crypt|vault|mine|store ?room|attic)\b/,
		draw: cellar
	},
	{
		words: /\b(cave|cavern|grotto)\b/,
		draw: cave
	},
	{
		words: /\b(hall|church|cathedral|palace|throne room|museum|theatre|theater|station|temple|ballroom|gallery)\b/,
		draw: hall
	},
	{
		words: /\b(bedroom|bed|hospital|ward|dormitory|nursery)\b/,
		draw: bedroom
	},
	{
		words: /\b(living room|parlou?r|flat|apartment|home|house|hut|cottage|room|inn|bar|pub|shop)\b/,
		draw: livingRoom
	}
];
// web/core/rough/places/open.ts
var unit = ({ bottom, horizon }) => Math.max(.05, Math.min(bottom / 332, horizon / 175));
var openGround = (stage) => {
	drawRidge(stage, skyline(stage.random, 6, 6 * unit(stage), 34 * unit(stage)), stage.pen.tones.far, true);
	drawGround(stage);
	drawTufts(stage, 5);
};
function drawTufts(stage, count) {
	const tufts = [];
	for (let index = 0; index < count; index++) {
		const x = stage.random() * stage.width;
		const y = stage.horizon + (.25 + stage.random() * .7) * (stage.bottom - stage.horizon);
		tufts.push([
			[x - 5, y - 6],
			[x, y],
			[x + 1, y - 9]
		], [[x, y], [x + 7, y - 5]]);
	}
	stage.pen.lines(tufts, { opacity: .7 });
}
var mountains = (stage) => {
	const u = unit(stage);
	const peaks = skyline(stage.random, 7, 30 * u, 150 * u);
	drawRidge(stage, peaks, stage.pen.tones.far);
	shadePeaks(stage, peaks);
	drawRidge(stage, skyline(stage.random, 5, 4 * u, 34 * u), stage.pen.tones.mid, true);
	drawGround(stage);
	drawTufts(stage, 6);
	for (const x of [
		.06,
		.9,
		.97
	]) drawPine(standing$1(stage, x, stage.back * (.8 + stage.random() * .5)), 260);
};
function shadePeaks(stage, peaks) {
	for (let index = 1; index + 1 < peaks.length; index += 2) {
		const at = ([x, y]) => [x * stage.width, stage.horizon - y];
		const [peak, foot] = [peaks[index], peaks[index + 1]];
		const inner = [peak[0] + .015, foot[1] * .7];
		stage.pen.hatch([
			at(peak),
			at(foot),
			at(inner)
		], 8, .45, { opacity: .35 });
	}
}
var forest = (stage) => {
	const { pen, random, width, horizon } = stage;
	drawRidge(stage, skyline(random, 12, 60 * unit(stage), 120 * unit(stage)), pen.tones.far, true);
	drawGround(stage);
	for (let index = 0; index < 7; index++) drawTrunk$1(pen.at((index + .2 + random() * .6) * (width / 7), horizon + 6 + random() * 10, 1), 7 + random() * 6, pen.tones.mid);
	for (const x of [
		.05,
		.24,
		.79,
		.95
	]) drawTrunk$1(standing$1(stage, x + (random() - .5) * .05, stage.back * 1.1), 44 + random() * 24, pen.tones.dark);
	drawTufts(stage, 7);
};
var pines = (stage) => {
	const { random } = stage;
	drawRidge(stage, skyline(random, 7, 20 * unit(stage), 80 * unit(stage)), stage.pen.tones.far);
	drawGround(stage);
	for (const x of [
		.03,
		.14,
		.27,
		.73,
		.85,
		.97
	]) drawPine(standing$1(stage, x, stage.back * (.55 + random() * .6)), 380 + random() * 180);
};
var sea = (stage) => {
	drawGround(stage, stage.pen.tones.mid);
	drawWaves(stage, 16);
};
function drawWaves({ pen, random, width, horizon, bottom }, count, low = bottom) {
	const waves = [];
	for (let index = 0; index < count; index++) {
		const t = (index + .6) / count;
		const y = horizon + t * t * (low - horizon);
		const x = random() * width * .9;
		const l = 18 + t * 50;
		waves.push([
			[x, y],
			[x + l * .3, y - 3 - t * 4],
			[x + l * .6, y],
			[x + l, y - 2 - t * 3]
		]);
	}
	pen.lines(waves, { opacity: .75 });
}
var deck = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	sea(stage);
	const edge = horizon + (Math.min(bottom, groundAt(stage.camera, stage.camera.scale)) - horizon) * .45;
	pen.wash(across(stage, edge, bottom + 80), pen.tones.ground);
	pen.line(pts([
		-60,
		edge,
		width + 60,
		edge
	]), { w: 1.2 });
	const planks = [
		.3,
		.62,
		1
	].map((t) => pts([
		-60,
		edge + t * (bottom - edge),
		width + 60,
		edge + t * (bottom - edge)
	]));
	pen.lines(planks, { opacity: .4 });
	const rail = edge - 100 * stage.back;
	const posts = [];
	for (let x = 20; x < width; x += 80) posts.push(pts([
		x,
		edge,
		x,
		rail
	]));
	pen.lines([
		...posts,
		pts([
			-60,
			rail,
			width + 60,
			rail
		]),
		pts([
			-60,
			(rail + edge) / 2,
			width + 60,
			(rail + edge) / 2
		])
	], { w: 1.1 });
};
var beach = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawGround(stage, pen.tones.mid);
	const shore = horizon + (Math.min(bottom, groundAt(stage.camera, stage.camera.scale)) - horizon) * .42;
	drawWaves(stage, 9, shore);
	const line = [
		[-60, shore + 10],
		[width * .2, shore],
		[width * .45, shore + 9],
		[width * .7, shore + 1],
		[width + 60, shore + 12]
	];
	pen.wash([
		...line,
		[width + 60, bottom + 80],
		[-60, bottom + 80]
	], pen.tones.ground);
	pen.line(line, { soft: true });
	drawTufts(stage, 2);
};
var water = (stage) => {
	const u = unit(stage);
	drawRidge(stage, skyline(stage.random, 8, 8 * u, 46 * u), stage.pen.tones.far, true);
	beach(stage);
};
var desert = (stage) => {
	const u = unit(stage);
	const { pen, random } = stage;
	drawRidge(stage, [
		[-.1, 10 * u],
		[.16, 12 * u],
		[.2, 44 * u],
		[.3, 46 * u],
		[.34, 14 * u],
		[.7, 12 * u],
		[.74, 30 * u],
		[.84, 32 * u],
		[.88, 8 * u],
		[1.1, 10 * u]
	], pen.tones.far);
	drawGround(stage);
	const dune = stage.horizon + (stage.bottom - stage.horizon) * .3;
	pen.line([
		[-20, dune + 24],
		[stage.width * .3, dune],
		[stage.width * .62, dune + 22]
	], {
		soft: true,
		w: .8
	});
	for (const x of [
		.08,
		.8,
		.93
	]) drawRock(standing$1(stage, x, stage.back * (.5 + random() * .6)), 90 + random() * 70, random);
};
var field = (stage) => {
	const { pen, width, horizon, bottom, random } = stage;
	drawRidge(stage, skyline(random, 6, 8 * unit(stage), 40 * unit(stage)), pen.tones.far, true);
	drawGround(stage);
	const rows = [
		-.9,
		-.45,
		-.1,
		.2,
		.5,
		.8,
		1.1,
		1.45,
		1.9
	].map((x) => [[width * (.42 + (x - .5) * .12), horizon], [width * x, bottom + 10]]);
	pen.lines(rows, { opacity: .5 });
	drawTree(standing$1(stage, .86, stage.back * .8), 420, random);
	drawFence(standing$1(stage, 0, stage.back * .6), -100, 700);
};
var park = (stage) => {
	const { random } = stage;
	openGround(stage);
	for (const x of [
		.08,
		.3,
		.93
	]) drawTree(standing$1(stage, x, stage.back * (.6 + random() * .3)), 430 + random() * 140, random);
	drawFence(standing$1(stage, .45, stage.back * .55), 0, 550);
};
var village = (stage) => {
	const { random } = stage;
	const u = unit(stage);
	drawRidge(stage, skyline(random, 6, 20 * u, 100 * u), stage.pen.tones.far);
	drawGround(stage);
	for (const [x, size] of [
		[.6, .5],
		[.78, .62],
		[.95, .75]
	]) drawHouse(standing$1(stage, x, stage.back * size), 380, 240, random);
	drawHouse(standing$1(stage, .13, stage.back * .98), 360, 300, random);
};
var road = (stage) => {
	const { pen, width, horizon, bottom, random } = stage;
	drawRidge(stage, skyline(random, 6, 8 * unit(stage), 44 * unit(stage)), pen.tones.far, true);
	drawGround(stage);
	const way = [
		[width * .56, horizon],
		[width * .6, horizon],
		[width * 1, bottom + 40],
		[width * .1, bottom + 40]
	];
	pen.wash(way, pen.tones.far);
	pen.lines([
		[way[0], way[3]],
		[way[1], way[2]],
		[[width * .578, horizon + 8], [width * .56, bottom + 20]]
	], {
		opacity: .8,
		w: .9
	});
	drawTree(standing$1(stage, .1, stage.back * .7), 420, random);
};
var sky = (stage) => {
	stage.pen.wash(across(stage, -40, stage.bottom + 80), stage.pen.tones.sky);
};
var openPlaces = [
	{
		words: /\b(in the air|the sky|clouds|outer space|orbit)\b/,
		draw: sky
	},
	{
		words: /\b(beach|shore|coast|sand ?bank|seaside|dunes? by)\b/,
		draw: beach
	},
	{
		words: /\b(ferry|ship|boat|deck|raft|yacht|steamer)\b/,
		draw: deck
	},
	{
		words: /\b(strait|open sea|sea|ocean)\b/,
		draw: sea,
		manned: deck
	},
	{
		words: /\b(lake|river|pond|stream|canal|bank|harbou?r|quay|pier|jetty|dock)\b/,
		draw: water
	},
	{
		words: /\b(desert|mars|moon|dunes?|wasteland|crater|dust|red planet)\b/,
		draw: desert
	},
	{
		words: /\b(mountains?|peak|summit|pass|alps?|ridge|glacier|cliffs?)\b/,
		draw: mountains
	},
	{
		words: /\b(pine|fir|spruce|taiga|tundra|snowy (forest|wood))s?\b/,
		draw: pines
	},
	{
		words: /\b(forest|woods?|jungle|grove|thicket)\b/,
		draw: forest
	},
	{
		words: /\b(garden|park|orchard|playground|cemetery|churchyard|yard|meadow edge)\b/,
		draw: park
	},
	{
		words: /\b(field|farm|meadow|pasture|vineyard|prairie)s?\b/,
		draw: field
	},
	{
		words: /\b(village|hamlet|hill town|cottage|farmhouse|houses)\b/,
		draw: village
	},
	{
		words: /\b(road|path|trail|lane|highway|track|way)\b/,
		draw: road
	}
];
// web/core/rough/places/town.ts
function drawRow(stage, from, to, depth, tall) {
	const scale = stage.back * depth;
	for (let x = from; x < to;) {
		const width = 300 + stage.random() * 140;
		const part = width * scale / stage.width;
		drawFront$1(standing$1(stage, x + part / 2, scale), width, tall * (.75 + stage.random() * .5), stage.random);
		x += part;
	}
}
var street = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawGround(stage);
	drawRow(stage, -.04, 1.04, .8, 620);
	const kerb = horizon + (bottom - horizon) * .62;
	pen.wash(across(stage, kerb, bottom + 80), pen.tones.far);
	pen.line([[-60, kerb], [width + 60, kerb + 2]], { w: .9 });
	drawLampPost(standing$1(stage, .86, stage.back * 1.05));
};
var square = (stage) => {
	drawGround(stage);
	drawRow(stage, -.05, .36, .62, 620);
	drawRow(stage, .66, 1.05, .62, 620);
	drawTower(stage, .5, .62);
	drawPaving(stage);
};
function drawPaving({ pen, width, horizon, bottom }) {
	const lines = [];
	for (const t of [
		.4,
		.62,
		.85
	]) lines.push([[0, horizon + t * (bottom - horizon)], [width, horizon + t * (bottom - horizon)]]);
	for (const x of [
		-.3,
		.1,
		.5,
		.9,
		1.3
	]) lines.push([[width * (.5 + (x - .5) * .5), horizon + .4 * (bottom - horizon)], [width * (.5 + (x - .5) * 1.1), bottom]]);
	pen.lines(lines, { opacity: .35 });
}
function drawTower(stage, x, depth) {
	const pen = standing$1(stage, x, stage.back * depth);
	pen.outline(box(-110, 0, 220, 760), pen.tones.thing);
	pen.outline(pts([
		-130,
		756,
		0,
		960,
		130,
		756
	]), pen.tones.dark);
	pen.blob(0, 620, 78, 78, pen.tones.light);
	pen.line(pts([
		0,
		672,
		0,
		620,
		36,
		606
	]), { w: .9 });
	pen.outline(arch(0, 0, 96, 200), pen.tones.dark, { w: .9 });
}
var tower = (stage) => {
	drawRidge(stage, skyline(stage.random, 6, 10, 50), stage.pen.tones.far, true);
	drawGround(stage);
	drawRow(stage, -.05, .3, .4, 420);
	drawTower(stage, .74, .8);
};
var bridge = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawRidge(stage, skyline(stage.random, 8, 10, 44), pen.tones.far);
	drawGround(stage, pen.tones.mid);
	const deck = horizon + (bottom - horizon) * .3;
	pen.wash(across(stage, deck, bottom + 80), pen.tones.ground);
	pen.line([[-60, deck], [width + 60, deck]], { w: 1.2 });
	const top = deck - 46;
	const posts = [];
	for (let x = 10; x < width; x += 34) posts.push([[x, deck], [x, top]]);
	pen.lines(posts, { w: 1 });
	pen.line([[-60, top], [width + 60, top]], { w: 1.3 });
};
var roof = (stage) => {
	const { pen, width, horizon, bottom, random } = stage;
	const far = [];
	for (let x = -.05; x < 1.05;) {
		const [h, w] = [20 + random() * 90, .07 + random() * .06];
		far.push([x, h], [x + w, h]);
		x += w;
	}
	drawRidge(stage, far, pen.tones.far);
	pen.wash(across(stage, horizon, bottom + 80), pen.tones.mid);
	const edge = horizon + (bottom - horizon) * .34;
	pen.outline(box(-60, edge - 26, width + 120, 26), pen.tones.thing);
	pen.wash(across(stage, edge, bottom + 80), pen.tones.ground);
	pen.outline(box(width * .8, edge - 96, 46, 96), pen.tones.dark);
	pen.outline(box(width * .79, edge - 106, 58, 12), pen.tones.thing);
};
var city = (stage) => {
	const { random, pen } = stage;
	const far = [];
	for (let x = -.05; x < 1.05;) {
		const [h, w] = [60 + random() * 110, .05 + random() * .05];
		far.push([x, h], [x + w, h]);
		x += w;
	}
	drawRidge(stage, far, pen.tones.far);
	street(stage);
};
// web/core/rough/places/places.ts
var outdoorPlaces = [...[
	{
		words: /\b(roof|rooftop|balcony|battlements?|terrace)s?\b/,
		draw: roof
	},
	{
		words: /\bbridge\b/,
		draw: bridge
	},
	{
		words: /\b(square|plaza|market ?place|market|fountain|finish line)\b/,
		draw: square
	},
	{
		words: /\b(clock tower|tower|lighthouse|castle|belfry)\b/,
		draw: tower
	},
	{
		words: /\b(street|alley|kerb|curb|pavement|sidewalk|avenue|bus stop|crossing|corner)\b/,
		draw: street
	},
	{
		words: /\b(city|town|skyscrapers?|downtown)\b/,
		draw: city
	}
], ...openPlaces];
function placeOf(place, hasPeople = false) {
	if (place === void 0) return (stage) => drawGround(stage);
	const kinds = place.indoors ? indoorPlaces : outdoorPlaces;
	const name = [place.name, ...place.aliases].join(" ").toLowerCase();
	const look = [...place.tags, place.look].join(" ").toLowerCase();
	const kind = firstMatch(kinds, name) ?? firstMatch(kinds, look);
	if (hasPeople && kind?.manned !== void 0) return kind.manned;
	return kind?.draw ?? (place.indoors ? plainRoom : openGround);
}
// web/core/rough/props-standing.ts
var standingProps = [
	{
		words: /\b(ball|football|balloon|globe|snowball)s?\b/,
		where: "ground",
		size: 26,
		draw(pen) {
			pen.blob(0, 13, 13, 13, pen.tones.light);
			pen.line(pts([
				-10,
				18,
				0,
				13,
				11,
				17
			]), {
				soft: true,
				w: .7
			});
		}
	},
	{
		words: /\b(rowing boat|rowboat|sailboat|boat|dinghy|canoe|raft)s?\b(?! hook)/,
		where: "ground",
		size: 300,
		draw(pen) {
			pen.outline(pts([
				-150,
				62,
				-118,
				0,
				112,
				0,
				156,
				70,
				60,
				52,
				-60,
				50
			]), pen.tones.thing);
			pen.line(pts([
				-140,
				44,
				144,
				48
			]), { w: .8 });
		}
	},
	{
		words: /\b(ferry|ferries|ship|steamer|yacht)s?\b/,
		where: "sky",
		size: 900,
		draw(pen) {
			pen.outline(pts([
				-450,
				130,
				-400,
				0,
				380,
				0,
				460,
				140
			]), pen.tones.dark);
			pen.outline(box(-300, 130, 480, 110), pen.tones.light);
			pen.outline(box(-60, 240, 70, 110), pen.tones.mid);
			pen.lines([
				-250,
				-160,
				-70,
				20,
				110
			].map((x) => [...box(x, 160, 40, 40), [x, 160]]));
		}
	},
	{
		words: /\b(table|desk|workbench|counter)s?\b/,
		where: "ground",
		size: 150,
		draw(pen) {
			pen.lines([pts([
				-64,
				70,
				-66,
				0
			]), pts([
				64,
				70,
				66,
				0
			])], { w: 2 });
			pen.outline(pts([
				-78,
				70,
				-70,
				80,
				70,
				80,
				78,
				70,
				78,
				64,
				-78,
				64
			]), pen.tones.thing);
		}
	},
	{
		words: /\b(chair|armchair|throne)s?\b/,
		where: "ground",
		size: 95,
		draw: (pen) => drawChair(pen)
	},
	{
		words: /\b(bench|stool|log|crate|box|chest|parcel|package)(es|s)?\b/,
		where: "ground",
		size: 70,
		draw(pen) {
			pen.outline(box(-35, 0, 70, 44), pen.tones.thing);
			pen.lines([pts([
				-35,
				30,
				35,
				30
			]), pts([
				-35,
				15,
				35,
				15
			])]);
		}
	},
	{
		words: /\bdoor(way)?s?\b/,
		where: "wall",
		size: 210,
		draw(pen) {
			pen.outline(box(-54, 0, 108, 214), pen.tones.thing);
			pen.outline(box(-44, 0, 88, 204), pen.tones.dark);
			pen.dot(30, 98, 4, pen.tones.light);
		}
	},
	{
		words: /\bwindows?\b/,
		where: "wall",
		size: 130,
		draw(pen) {
			pen.outline(box(-60, 100, 120, 130), pen.tones.window);
			pen.lines([pts([
				0,
				100,
				0,
				230
			]), pts([
				-60,
				165,
				60,
				165
			])]);
			pen.line(pts([
				-70,
				98,
				70,
				98
			]), { w: 1.4 });
		}
	},
	{
		words: /\bkites?\b/,
		where: "sky",
		size: 90,
		draw(pen) {
			pen.outline(pts([
				0,
				45,
				32,
				0,
				0,
				-45,
				-32,
				0
			]), pen.tones.light);
			pen.lines([pts([
				0,
				45,
				0,
				-45
			]), pts([
				-32,
				0,
				32,
				0
			])]);
			pen.line(pts([
				0,
				-45,
				-14,
				-80,
				4,
				-110,
				-20,
				-150
			]), {
				soft: true,
				w: .8
			});
		}
	},
	{
		words: /\b(bicycle|bike)s?\b/,
		where: "ground",
		size: 170,
		draw(pen) {
			for (const x of [-52, 52]) pen.line([...ring(x, 32, 31, 31, 14), ring(x, 32, 31, 31, 14)[0]], { soft: true });
			pen.line(pts([
				-52,
				32,
				-18,
				78,
				34,
				78,
				52,
				32
			]), { w: 1.3 });
			pen.line(pts([
				-18,
				78,
				4,
				32,
				34,
				78
			]), { w: 1.3 });
			pen.line(pts([
				-52,
				32,
				4,
				32
			]), { w: 1.1 });
			pen.line(pts([
				34,
				78,
				32,
				96,
				46,
				98
			]), { w: 1.3 });
			pen.line(pts([
				-28,
				90,
				-8,
				90
			]), { w: 2.2 });
		}
	},
	{
		words: /\b(tree|oak|willow|apple tree)s?\b/,
		where: "wall",
		size: 420,
		draw(pen) {
			pen.outline(pts([
				-26,
				0,
				-16,
				210,
				16,
				210,
				26,
				0
			]), pen.tones.dark);
			const crown = ring(0, 300, 130, 118, 11).map(([x, y], index) => [x * (index % 2 ? .94 : 1.14), 300 + (y - 300) * (index % 2 ? .94 : 1.14)]);
			pen.outline(crown, pen.tones.mid, { soft: true });
		}
	},
	{
		words: /\b(campfire|fire|bonfire|flames?)\b/,
		where: "ground",
		size: 60,
		draw(pen) {
			pen.lines([pts([
				-26,
				2,
				22,
				12
			]), pts([
				26,
				2,
				-22,
				12
			])], { w: 2 });
			pen.outline(pts([
				-16,
				8,
				-20,
				30,
				-6,
				24,
				0,
				56,
				10,
				28,
				18,
				36,
				16,
				8
			]), pen.tones.glow, { soft: true });
		}
	},
	{
		words: /\b(clock|clock face)s?\b/,
		where: "wall",
		size: 60,
		draw(pen) {
			pen.blob(0, 200, 32, 32, pen.tones.light);
			pen.line(pts([
				0,
				222,
				0,
				200,
				14,
				194
			]), { w: .9 });
		}
	},
	{
		words: /\b(snowman|snowmen)\b/,
		where: "ground",
		size: 130,
		draw(pen) {
			pen.blob(0, 36, 38, 36, pen.tones.light);
			pen.blob(0, 88, 27, 25, pen.tones.light);
			pen.blob(0, 126, 18, 17, pen.tones.light);
			pen.dot(4, 130, 2);
			pen.dot(12, 130, 2);
		}
	}
];
function drawChair(pen) {
	pen.lines([
		pts([
			-22,
			44,
			-24,
			0
		]),
		pts([
			22,
			44,
			24,
			0
		]),
		pts([
			-14,
			44,
			-14,
			6
		]),
		pts([
			16,
			44,
			16,
			6
		])
	], { w: 1.6 });
	pen.outline(pts([
		-26,
		94,
		-20,
		94,
		-18,
		44,
		-26,
		44
	]), pen.tones.thing);
	pen.outline(box(-26, 42, 52, 7), pen.tones.thing);
}
// web/core/rough/random.ts
function hash(text) {
	let value = 2166136261;
	for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 16777619);
	return value >>> 0;
}
function randomOf(text) {
	let state = hash(text);
	return () => {
		state = state + 1831565813 | 0;
		let mixed = Math.imul(state ^ state >>> 15, 1 | state);
		mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
		return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
	};
}
// web/core/rough/bird.ts
var lift = .9;
function birdExtent(bird, gait) {
	const flies = gait === "fly";
	const [x, y] = headOf(bird);
	return {
		top: y + bird.head * 1.3 + (flies ? bird.length * 1.4 : 0),
		head: bird.head * 2,
		width: bird.length * (flies ? 2.2 : 1.3),
		ahead: x
	};
}
function headOf({ length, leg, neck, head, face }) {
	return [length * (face === "front" ? .1 : .3) + neck * .3, leg + length * .44 + neck + head * .5];
}
function drawBird(pen, bird, gait, colour) {
	if (gait === "fly") drawFlying(pen, bird, colour);
	else drawPerched(pen, bird, colour);
}
function drawPerched(pen, bird, colour) {
	const { length, leg, head } = bird;
	const body = pen.at(0, leg, length);
	const stand = leg / length;
	body.lines([pts([
		-.04,
		.1,
		-.04,
		-stand,
		.08,
		-stand
	]), pts([
		.08,
		.1,
		.1,
		-stand,
		.22,
		-stand
	])], { w: 1.1 });
	if (bird.face === "front") {
		body.outline(pts([
			-.3,
			.1,
			-.36,
			.4,
			-.2,
			.6,
			.4,
			.6,
			.52,
			.4,
			.46,
			.1,
			.1,
			-.06
		]), colour, { soft: true });
		body.outline(pts([
			-.34,
			.1,
			-.36,
			.44,
			-.16,
			.5,
			-.1,
			.2,
			-.2,
			-.06
		]), pen.tones.dark, {
			soft: true,
			w: .8
		});
		body.lines([
			-.02,
			.12,
			.26
		].flatMap((x) => [pts([
			x,
			.3,
			x + .05,
			.24,
			x + .1,
			.3
		]), pts([
			x,
			.16,
			x + .05,
			.1,
			x + .1,
			.16
		])]));
	} else {
		body.outline(pts([
			-.4,
			.2,
			-.8,
			.02,
			-.86,
			.2,
			-.4,
			.4
		]), colour);
		drawNeck(pen, bird, colour);
		body.outline(pts([
			-.5,
			.26,
			-.2,
			.52,
			.16,
			.54,
			.44,
			.42,
			.46,
			.2,
			.2,
			0,
			-.2,
			0
		]), colour, { soft: true });
		body.outline(pts([
			-.46,
			.22,
			-.1,
			.44,
			.18,
			.36,
			.06,
			.14
		]), pen.tones.dark, {
			soft: true,
			w: .8
		});
	}
	const [x, y] = headOf(bird);
	drawHead$1(pen.at(x, y, head), bird, colour);
}
function drawNeck(pen, bird, colour) {
	const [x, y] = headOf(bird);
	const { length: l, leg, head: h } = bird;
	const neck = [
		[l * .1, leg + l * .44],
		[x - h * .7, y],
		[x + h * .5, y],
		[l * .42, leg + l * .3]
	];
	pen.outline(neck, colour);
}
function drawFlying(pen, bird, colour) {
	const { length, leg, head } = bird;
	const body = pen.at(0, leg + length * lift, length, { turn: 10 });
	body.outline(pts([
		.3,
		.3,
		.14,
		.7,
		-.24,
		1.06,
		-.3,
		.86,
		-.42,
		.84,
		-.36,
		.62,
		-.1,
		.24
	]), colour);
	body.outline(pts([
		-.4,
		.2,
		-.84,
		.1,
		-.88,
		.26,
		-.4,
		.36
	]), colour);
	body.outline(pts([
		-.5,
		.24,
		-.2,
		.42,
		.2,
		.44,
		.46,
		.34,
		.4,
		.14,
		.1,
		.04,
		-.2,
		.06
	]), colour, { soft: true });
	const neck = bird.neck / length;
	if (neck > .3) body.line(pts([
		.36,
		.3,
		.4 + neck * .8,
		.4
	]), {
		w: 2.4,
		colour
	});
	drawHead$1(body.at(.44 + neck * .8, .38 + neck * .1, head / length), bird, colour);
	body.outline(pts([
		.24,
		.34,
		.02,
		.02,
		-.36,
		-.28,
		-.38,
		-.1,
		-.5,
		-.06,
		-.42,
		.1,
		-.22,
		.34
	]), colour);
}
function drawHead$1(pen, { beak, face }, colour) {
	if (face === "front") {
		pen.outline(pts([
			-.8,
			.6,
			-.9,
			1.3,
			-.3,
			.9,
			.3,
			.9,
			.9,
			1.3,
			.8,
			.6,
			.96,
			-.1,
			.66,
			-.8,
			-.66,
			-.8,
			-.96,
			-.1
		]), colour);
		for (const x of [-.4, .4]) {
			pen.blob(x, .1, .38, .38, pen.tones.isDark ? pen.tones.glow : pen.tones.light);
			pen.dot(x, .1, .14);
		}
		pen.outline(pts([
			-.16,
			-.1,
			.16,
			-.1,
			0,
			-.5
		]), pen.tones.dark, { w: .7 });
		return;
	}
	pen.outline([
		[.7, .36],
		[.9 + beak, 0],
		[.7, -.3]
	], pen.tones.dark, { w: .8 });
	pen.blob(0, 0, 1, .95, colour);
	pen.dot(.36, .2, .15);
}
function drawFish(pen, { length, depth }, colour) {
	const body = pen.at(0, depth * .7, length);
	const d = depth / length;
	body.outline([
		[-.36, 0],
		[-.56, d * .5],
		[-.5, 0],
		[-.56, -d * .5]
	], colour);
	body.outline([
		[-.42, 0],
		[-.1, d * .5],
		[.3, d * .46],
		[.5, 0],
		[.3, -d * .46],
		[-.1, -d * .5]
	], colour, { soft: true });
	body.outline([
		[.02, -d * .1],
		[-.12, -d * .6],
		[.14, -d * .2]
	], colour, { w: .8 });
	body.dot(.32, d * .12, d * .06);
	body.line([[.46, -d * .1], [.34, -d * .14]], { w: .8 });
}
// web/core/rough/beast-head.ts
function drawBeastHead(pen, beast, gait, colour) {
	const tip = 1 + beast.muzzle;
	if (beast.ears !== "flop") drawEar(pen, beast, colour, -.2);
	pen.outline(skull(tip), colour, { soft: true });
	if (beast.extra === "trunk") pen.outline(limb([
		[1, -.1],
		[1.5, -1.2],
		[1.3, -2.4]
	], .34, .16), colour, { soft: true });
	else pen.blob(tip, .08, .19, .16, pen.tones.ink, { w: .7 });
	if (gait === "lie") pen.line(pts([
		.2,
		.3,
		.4,
		.22,
		.6,
		.3
	]), { soft: true });
	else pen.dot(.42, .32, .12);
	if (pen.unit > 5) pen.line([
		[tip, -.24],
		[.66 + beast.muzzle * .5, -.36],
		[.4, -.3]
	], {
		soft: true,
		w: .8
	});
	if (pen.unit > 30) drawDetail(pen, tip);
	if (beast.ears === "flop") pen.outline(pts([
		-.5,
		.86,
		-.06,
		.7,
		-.06,
		-.3,
		-.42,
		-.72,
		-.78,
		-.3
	]), pen.tones.dark, { soft: true });
	else drawEar(pen, beast, colour, .14);
	if (beast.extra === "antlers") drawAntlers(pen);
	if (beast.extra === "horns") pen.line(pts([
		-.1,
		.9,
		.1,
		1.5,
		-.3,
		1.9
	]), {
		soft: true,
		w: 1.8
	});
}
function skull(tip) {
	const front = [
		[.9, .42],
		[tip, .26],
		[tip + .16, -.12],
		[tip, -.5]
	];
	return [
		...pts([
			-1,
			.1,
			-.7,
			.85,
			0,
			1.05,
			.7,
			.74
		]),
		...front,
		...pts([
			.4,
			-.8,
			-.5,
			-.86
		])
	];
}
function drawDetail(pen, tip) {
	pen.line(pts([
		.24,
		.54,
		.44,
		.6,
		.6,
		.5
	]), {
		soft: true,
		w: .9
	});
	pen.dot(.46, .36, .035, pen.tones.light);
	for (const [x, y] of [
		[.3, -.1],
		[.18, -.2],
		[.34, -.22]
	]) pen.dot(tip - x, y, .022);
	pen.lines([
		pts([
			-.2,
			-.5,
			-.1,
			-.66
		]),
		pts([
			-.5,
			-.5,
			-.4,
			-.7
		]),
		pts([
			-.7,
			-.3,
			-.66,
			-.5
		])
	], { opacity: .7 });
}
function drawEar(pen, { ears }, colour, x) {
	const ear = pen.at(x, 0, 1);
	if (ears === "point") ear.outline(pts([
		-.42,
		.7,
		-.3,
		1.62,
		.26,
		.84
	]), colour);
	if (ears === "round") ear.blob(-.24, 1, .36, .38, colour);
	if (ears === "long") ear.outline(pts([
		-.3,
		.7,
		-.7,
		2,
		-.4,
		2.5,
		-.08,
		2,
		.04,
		.8
	]), colour, { soft: true });
	if (ears === "side") ear.outline(pts([
		-.2,
		.7,
		-.9,
		.86,
		-1,
		.5,
		-.3,
		.36
	]), colour, { soft: true });
}
function drawAntlers(pen) {
	for (const x of [-.3, .1]) {
		const antler = pen.at(x, 0, 1);
		antler.line(pts([
			0,
			.9,
			-.3,
			1.9,
			.2,
			2.9
		]), {
			soft: true,
			w: 1.3
		});
		antler.line(pts([
			-.22,
			1.7,
			.3,
			2.2
		]), { w: 1.1 });
	}
}
// web/core/rough/quadruped.ts
function quadrupedHead(beast, gait) {
	const { length, leg, trunk, neck, rise, head } = beast;
	const angle = rise * Math.PI / 180;
	if (gait === "sit") return [length * .22, leg + trunk * .9 + length * .26 + neck * .5 + head * .4];
	return [length * .46 + Math.cos(angle) * neck, standOf(beast, gait) + trunk * .78 + Math.sin(angle) * neck + head * .3];
}
var standOf = ({ leg, trunk }, gait) => gait === "lie" ? trunk * .08 : leg;
function drawQuadruped(pen, beast, gait, colour) {
	const head = quadrupedHead(beast, gait);
	drawTail(pen, beast, gait, colour);
	if (gait === "sit") drawSitting(pen, beast, head, colour);
	else drawStanding(pen, beast, gait, head, colour);
	if (beast.extra === "mane") pen.blob(head[0] - beast.head * .5, head[1] - beast.head * .1, beast.head * 1.5, beast.head * 1.6, pen.tones.dark);
	drawBeastHead(pen.at(head[0], head[1], beast.head), beast, gait, colour);
}
var strides = {
	stand: [
		.1,
		-.12,
		.14,
		-.06
	],
	run: [
		-.4,
		-.75,
		.9,
		.55
	]
};
function drawStanding(pen, beast, gait, head, colour) {
	const stride = gait === "run" ? strides.run : strides.stand;
	const isUp = gait !== "lie";
	if (isUp) for (const [at, by] of [[-.3, stride[0]], [.4, stride[2]]]) drawPaw(pen, beast, at, by, colour);
	pen.outline(trunkOutline(beast, standOf(beast, gait), head), colour, { soft: true });
	if (beast.extra === "wool") drawWool(pen, beast, standOf(beast, gait));
	if (isUp) for (const [at, by] of [[-.4, stride[1]], [.3, stride[3]]]) drawPaw(pen, beast, at, by, colour);
	else drawForepaws(pen, beast, colour);
	if (beast.extra === "crest") drawCrest(pen, beast, standOf(beast, gait), head);
}
function trunkOutline({ length, trunk, neck, head: size }, ground, head) {
	const half = length / 2;
	const throat = Math.min(size * .75, trunk * .5);
	return [
		[-half - trunk * .1, ground + trunk * .55],
		[-half * .86, ground + trunk * 1.04],
		[-half * .1, ground + trunk * .98],
		[half * .6, ground + trunk * 1.08],
		[head[0] - size * .75, head[1] + throat * (neck > 30 ? .6 : .3)],
		[head[0] + size * .2, head[1] + size * .2],
		[head[0] + size * .1, head[1] - throat],
		[half * 1.04, ground + trunk * .5],
		[half * .86, ground + trunk * .02],
		[0, ground + trunk * .14],
		[-half * .8, ground + trunk * .06]
	];
}
function drawPaw(pen, { length, leg, trunk }, at, stride, colour) {
	const thick = Math.max(trunk * .12, leg * .1);
	const top = [at * length, leg + trunk * .3];
	const foot = [at * length + stride * leg, Math.abs(stride) > .6 ? leg * .16 : 0];
	const outline = limb([
		top,
		[(top[0] + foot[0]) / 2 + (at < 0 ? -.1 : .06) * leg, leg * .55],
		foot
	], thick * 1.3, thick * .8);
	pen.wash(outline, colour);
	pen.line(outline.slice(1, 5), { w: .9 });
	pen.line([outline[0], outline[1]], { w: .9 });
}
function drawForepaws(pen, { length, trunk }, colour) {
	const thick = trunk * .14;
	pen.outline([
		[length * .3, thick * 2],
		[length * .62, thick * 2],
		[length * .68, 0],
		[length * .3, 0]
	], colour, {
		soft: true,
		w: .9
	});
	pen.blob(-length * .3, trunk * .3, length * .2, trunk * .32, colour, { w: .9 });
}
function drawSitting(pen, { length, leg, trunk, head: size }, head, colour) {
	const thick = Math.max(trunk * .15, leg * .1);
	const body = [
		[-length * .42, 0],
		[-length * .46, trunk * .7],
		[-length * .16, trunk * 1.3],
		[head[0] - size * .9, head[1] - size * .1],
		[head[0] + size * .3, head[1] - size * .3],
		[length * .34, leg + trunk * .5],
		[length * .26, leg * .6],
		[length * .06, 0]
	];
	pen.outline(body, colour, { soft: true });
	const foreleg = limb([
		[length * .22, leg + trunk * .3],
		[length * .24, leg * .6],
		[length * .26, 0]
	], thick * 1.3, thick);
	pen.outline(foreleg, colour, { w: .9 });
	pen.blob(-length * .2, trunk * .42, length * .19, trunk * .42, colour, { w: .9 });
	pen.blob(-length * .08, thick * .6, length * .14, thick * .7, colour, { w: .9 });
}
function drawTail(pen, { length, leg, trunk, tail }, gait, colour) {
	const isLow = gait === "sit" || gait === "lie";
	const root = pen.at(-length * (isLow ? .42 : .5), isLow ? trunk * .2 : leg + trunk * .8, length * .3);
	const thick = trunk / length;
	if (tail === "up") root.outline(limb([
		[.1, -.1],
		[-.5, .2],
		[-.5, .9]
	], thick * .44, thick * .2), colour, { soft: true });
	if (tail === "thin") root.line([
		[0, 0],
		[-.7, -.1],
		[-.9, .5],
		[-.6, .9]
	], {
		soft: true,
		w: 1.4
	});
	if (tail === "bush") root.outline([
		[.1, .1],
		[-.5, .2],
		[-1.2, .7],
		[-1.3, -.1],
		[-.5, -.4]
	], colour, { soft: true });
	if (tail === "stub") root.blob(0, 0, thick * .5, thick * .5, colour);
	if (tail === "hair") root.outline([
		[0, .2],
		[-.36, 0],
		[-.5, -1.1],
		[-.2, -1.2],
		[-.1, -.4]
	], pen.tones.dark, { soft: true });
}
function drawCrest(pen, { length, trunk, head: size }, ground, head) {
	const crest = [
		[head[0] - size * .2, head[1] + size],
		[head[0] - size * 1.1, head[1] + size * .4],
		[length * .3, ground + trunk * 1.12],
		[length * .36, ground + trunk * .86],
		[head[0] - size * .6, head[1] - size * .3]
	];
	pen.outline(crest, pen.tones.dark, {
		soft: true,
		w: .8
	});
}
function drawWool(pen, { length, trunk }, ground) {
	const curl = (x, y) => [
		[x * length - trunk * .2, ground + trunk * (y + .16)],
		[x * length, ground + trunk * y],
		[x * length + trunk * .2, ground + trunk * (y + .2)]
	];
	pen.lines([
		curl(-.34, .52),
		curl(-.12, .6),
		curl(.12, .5),
		curl(.32, .62),
		curl(-.2, .26),
		curl(.1, .24)
	]);
}
// web/core/rough/animal.ts
var gaits = {
	run: "run",
	jump: "run",
	throw: "run",
	sit: "sit",
	sitOnGround: "sit",
	lookUp: "sit",
	listen: "sit",
	lie: "lie",
	sleep: "lie",
	crouch: "lie"
};
function gaitOf(species, pose, doing) {
	if (species.kind !== "bird") return gaits[pose] ?? "stand";
	return /\b(fl(y|ies|ying|ew)|circl|soar|glid|hover|swoop|flap)/i.test(doing) ? "fly" : "stand";
}
function animalExtent(species, gait) {
	if (species.kind === "bird") return birdExtent(species, gait);
	if (species.kind === "fish") {
		const { length, depth } = species;
		return {
			top: depth * 1.4,
			head: depth,
			width: length * 1.15,
			ahead: length * .2
		};
	}
	const [x, y] = quadrupedHead(species, gait);
	const ahead = x + species.head * species.muzzle * .5;
	return {
		top: y + species.head * 1.1,
		head: species.head * 2,
		width: species.length * 1.5,
		ahead
	};
}
function drawAnimal(pen, species, gait, colour) {
	if (species.kind === "bird") drawBird(pen, species, gait, colour);
	else if (species.kind === "fish") drawFish(pen, species, colour);
	else drawQuadruped(pen, species, gait, colour);
}
// web/core/rough/body.ts
var builds = {
	child: {
		leg: .39,
		torso: .32,
		arm: .3,
		head: .138
	},
	young: {
		leg: .46,
		torso: .325,
		arm: .345,
		head: .104
	},
	adult: {
		leg: .465,
		torso: .33,
		arm: .35,
		head: .1
	},
	old: {
		leg: .45,
		torso: .34,
		arm: .35,
		head: .103
	}
};
function bodyOf(look, pose) {
	const build = builds[look.age];
	const size = (part) => build[part] * look.height;
	const hip = [0, hipHeight(pose, size("leg"), look.height)];
	const lean = rotation(-pose.lean - (look.age === "old" && pose.turn === 0 ? 5 : 0));
	const neck = add(hip, apply(lean, [0, size("torso")]));
	const shoulder = look.height * (look.age === "child" ? .092 : .106) * look.girth;
	const arm = (offset, [dx, dy]) => {
		const from = add(neck, apply(lean, [offset, -size("torso") * .09]));
		const to = [from[0] + dx * size("arm"), from[1] + dy * size("arm")];
		return [
			from,
			joint(from, to, size("arm"), -1),
			to
		];
	};
	const leg = (offset, [dx, dy]) => {
		const from = [hip[0] + offset, hip[1]];
		const to = [from[0] + dx * size("leg"), from[1] + dy * size("leg")];
		return [
			from,
			joint(from, to, size("leg"), 1),
			to
		];
	};
	return {
		hip,
		neck,
		head: size("head"),
		arms: {
			near: arm(-shoulder * .62, pose.arms.near),
			far: arm(shoulder * .68, pose.arms.far)
		},
		legs: {
			near: leg(-shoulder * .35, pose.legs.near),
			far: leg(shoulder * .35, pose.legs.far)
		},
		shoulder,
		top: neck[1] + size("head") * 2.1
	};
}
function hipHeight(pose, leg, height) {
	const lowest = Math.min(pose.legs.near[1], pose.legs.far[1]);
	const knee = pose === void 0 ? 0 : kneeling(pose) * leg;
	return Math.max(-lowest * leg, knee) + pose.lift * height;
}
function kneeling({ legs }) {
	return legs.near[0] < -.3 && legs.near[1] > -.6 ? .5 : 0;
}
function alongLimb([a, b, c], t) {
	return t < .5 ? mix(a, b, t * 2) : mix(b, c, t * 2 - 1);
}
// web/core/rough/hat.ts
function drawHat(pen, hat, look, view) {
	hats$1[hat](pen, look, view === "back" ? -.1 : 0);
}
var dome = (low, top, wide = 1) => [
	[-.98 * wide, low],
	[-1 * wide, low + .4],
	[-.72 * wide, top - .12],
	[0, top],
	[.72 * wide, top - .12],
	[1 * wide, low + .4],
	[.98 * wide, low]
];
var band = (y, height, wide) => [
	[-wide, y],
	[-wide, y + height],
	[wide, y + height],
	[wide, y]
];
var hats$1 = {
	cap(pen, look, front) {
		if (front === 0) pen.outline(pts([
			.3,
			1.62,
			.9,
			1.72,
			1.5,
			1.5,
			1.46,
			1.4,
			.4,
			1.44
		]), pen.tones.dark);
		pen.outline(dome(1.46, 2.62), look.colour, { soft: true });
		pen.line(pts([
			-.98,
			1.66,
			0,
			1.56,
			.98,
			1.66
		]), {
			soft: true,
			w: .8
		});
	},
	knit(pen) {
		pen.outline(dome(1.4, 2.72), pen.tones.dark, { soft: true });
		pen.outline(band(1.38, .4, 1.04), pen.tones.mid);
	},
	brim(pen) {
		pen.outline(pts([
			-.82,
			1.66,
			-.72,
			2.42,
			-.2,
			2.56,
			.24,
			2.48,
			.7,
			2.44,
			.82,
			1.66
		]), pen.tones.dark);
		pen.outline(pts([
			-1.6,
			1.62,
			-.8,
			1.76,
			.8,
			1.76,
			1.6,
			1.62,
			.8,
			1.48,
			-.8,
			1.48
		]), pen.tones.dark, { soft: true });
	},
	tall(pen) {
		pen.outline(pts([
			-.8,
			1.7,
			-.86,
			3,
			.86,
			3,
			.8,
			1.7
		]), pen.tones.dark);
		pen.outline(pts([
			-1.3,
			1.62,
			-.7,
			1.78,
			.7,
			1.78,
			1.3,
			1.62,
			.7,
			1.52,
			-.7,
			1.52
		]), pen.tones.dark, { soft: true });
	},
	hood(pen, look, front) {
		if (front !== 0) pen.outline(pts([
			-1.1,
			.1,
			-1.2,
			1.2,
			-.7,
			2.2,
			0,
			2.46,
			.7,
			2.2,
			1.2,
			1.2,
			1.1,
			.1
		]), look.colour, { soft: true });
		else pen.outline(hood, look.colour, { soft: true });
	},
	scarf(pen, look, front) {
		if (front !== 0) pen.outline(pts([
			-1,
			.2,
			-1.04,
			1.2,
			-.7,
			2.1,
			0,
			2.3,
			.7,
			2.1,
			1.04,
			1.2,
			1,
			.2
		]), look.colour, { soft: true });
		else pen.outline(hood.map(([x, y]) => [x * .9, .14 + y * .92]), look.colour, { soft: true });
	},
	crown(pen) {
		pen.outline(pts([
			-.82,
			1.86,
			-.9,
			2.66,
			-.46,
			2.26,
			0,
			2.76,
			.46,
			2.26,
			.9,
			2.66,
			.82,
			1.86
		]), pen.tones.light);
	},
	helmet(pen) {
		pen.outline(dome(1.3, 2.72, 1.14), pen.tones.mid, { soft: true });
		pen.line(pts([
			-1.1,
			1.54,
			1.1,
			1.54
		]), { w: .8 });
	},
	fur(pen) {
		pen.outline(tufts, pen.tones.light, { soft: true });
		pen.lines([
			pts([
				-.6,
				1.9,
				-.5,
				2.14
			]),
			pts([
				0,
				1.9,
				.06,
				2.2
			]),
			pts([
				.5,
				1.88,
				.56,
				2.12
			])
		], { opacity: .6 });
	},
	cone(pen) {
		pen.outline(pts([
			-.8,
			1.7,
			-.2,
			3.4,
			.1,
			3.5,
			.8,
			1.7
		]), pen.tones.dark);
		pen.outline(pts([
			-1.6,
			1.6,
			-.8,
			1.78,
			.8,
			1.78,
			1.6,
			1.6,
			0,
			1.5
		]), pen.tones.dark, { soft: true });
	}
};
var hood = pts([
	-.9,
	-.1,
	-1.24,
	.9,
	-1.06,
	1.9,
	-.2,
	2.5,
	.66,
	2.36,
	1.02,
	1.8,
	.84,
	1.74,
	.3,
	1.96,
	-.36,
	1.7,
	-.62,
	1,
	-.5,
	.3,
	0,
	-.1
]);
var tufts = Array.from({ length: 18 }, (_, index) => {
	const angle = index / 18 * 2 * Math.PI;
	const r = index % 2 === 0 ? 1.2 : 1.02;
	return [Math.cos(angle) * r, 2.02 + Math.sin(angle) * r * .58];
});
// web/core/rough/head.ts
var shift = {
	turned: .26,
	side: .46,
	back: 0
};
function drawHead(pen, look, { eyes, mouth, bow }, view) {
	const hair = hairColour(pen.tones, look);
	if (view === "back") {
		pen.outline(neck, pen.tones.skin);
		drawSkull(pen, look, hair);
	} else {
		drawHairBehind(pen, look, hair);
		pen.outline(neck, pen.tones.skin);
		pen.outline(view === "side" ? profile : face, pen.tones.skin, { soft: true });
		if (look.beard === "full") drawBeard(pen, hair);
		drawFace(pen.at(0, view === "side" ? 0 : -bow * .009, 1), look, view, eyes, mouth);
		drawHair(pen, look, hair);
	}
	if (look.hat !== null) drawHat(pen, look.hat, look, view);
}
var neck = pts([
	-.36,
	-.3,
	-.32,
	.5,
	.4,
	.5,
	.38,
	-.3
]);
var face = pts([
	.05,
	2.08,
	-.55,
	2,
	-.88,
	1.5,
	-.84,
	.9,
	-.56,
	.3,
	.12,
	0,
	.62,
	.2,
	.86,
	.75,
	.9,
	1.4,
	.62,
	1.96
]);
var profile = pts([
	.05,
	2.08,
	-.55,
	2,
	-.9,
	1.5,
	-.84,
	.9,
	-.5,
	.34,
	.2,
	.02,
	.66,
	.06,
	.74,
	.44,
	.82,
	.62,
	1.22,
	.78,
	.86,
	1.12,
	.88,
	1.5,
	.6,
	1.98
]);
function hairColour(tones, { hairTone }) {
	if (hairTone === "white") return tones.light;
	if (hairTone === "light") return "#e6dfd0";
	return hairTone === "mid" ? "#b3a99b" : tones.isDark ? "#3b3733" : "#6e6962";
}
var crop = pts([
	-.86,
	.72,
	-1.02,
	1.3,
	-.78,
	2.02,
	0,
	2.3,
	.68,
	2.12,
	.96,
	1.56,
	.72,
	1.62,
	.46,
	1.8,
	-.1,
	1.72,
	-.48,
	1.5,
	-.56,
	1.02
]);
var fringe = pts([
	-.82,
	.7,
	-1,
	1.2,
	-.94,
	1.5,
	-.66,
	1.3,
	-.6,
	.8
]);
function drawHair(pen, look, colour) {
	if (look.hair === "bald") {
		if (look.hairTone === "white" && look.hat === null) pen.outline(fringe, colour, {
			soft: true,
			w: .8
		});
		return;
	}
	if (look.hat === "hood" || look.hat === "scarf" || look.hat === "helmet") return;
	pen.outline(look.hair === "curly" ? curls(crop) : crop, colour, { soft: true });
	if (look.hair === "bob" || look.hair === "long") drawLock(pen, colour, look.hair === "long" ? -.9 : .35);
	if (look.hair === "braid") drawBraid(pen, colour);
}
function drawHairBehind(pen, { hair, hat }, colour) {
	if (hat === "hood" || hat === "scarf") return;
	if (hair === "long") pen.outline(mass(-1.5), colour, { soft: true });
	if (hair === "bob") pen.outline(mass(0), colour, { soft: true });
	if (hair === "curly") pen.outline(curls(ring(-.1, 1.4, 1.1, 1.02, 11)), colour, { soft: true });
	if (hair === "bun" && hat === null) pen.blob(-.92, 1.98, .46, .44, colour);
	if (hair === "tail") pen.outline(tail, colour, { soft: true });
}
var mass = (low) => [
	[-.5, 2.1],
	[-1.04, 1.6],
	[-1.12, .8],
	[-1.1, low],
	[-.5, low - .14],
	[.3, low + .1],
	[.6, .8],
	[.6, 1.7]
];
var tail = pts([
	-.7,
	1.9,
	-1.3,
	1.96,
	-1.72,
	1.3,
	-1.56,
	.1,
	-1.3,
	.4,
	-1.2,
	1.1,
	-.8,
	1.4
]);
function drawLock(pen, colour, low) {
	const lock = [
		[-.5, 1.7],
		[-.98, 1.5],
		[-1.08, .8],
		[-1, low],
		[-.7, low - .1],
		[-.56, .7],
		[-.44, 1.3]
	];
	pen.outline(lock, colour, {
		soft: true,
		w: .8
	});
}
function drawBraid(pen, colour) {
	for (const [x, y] of [
		[-.8, .62],
		[-.86, .14],
		[-.84, -.34],
		[-.78, -.76]
	]) pen.blob(x, y, .26, .32, colour, { w: .8 });
}
function curls(points) {
	return points.flatMap((point, index) => {
		const next = points[(index + 1) % points.length];
		const [x, y] = mix(point, next, .5);
		const out = 1 + .2 / Math.max(.5, Math.hypot(x, y - 1.1));
		return [point, [x * out, 1.1 + (y - 1.1) * out]];
	});
}
function drawSkull(pen, look, colour) {
	const skin = look.hair === "bald" ? pen.tones.skin : colour;
	if (look.hair === "long") pen.outline(backOfHair(-1.3), colour, { soft: true });
	else if (look.hair === "bob") pen.outline(backOfHair(.1), colour, { soft: true });
	else pen.blob(0, 1.1, look.hair === "curly" ? 1.14 : .92, look.hair === "curly" ? 1.14 : 1.02, skin);
	pen.blob(-.94, .98, .16, .28, pen.tones.skin, { w: .8 });
	pen.blob(.94, .98, .16, .28, pen.tones.skin, { w: .8 });
	if (look.hair === "bun") pen.blob(0, 2.06, .5, .46, colour);
	if (look.hair === "tail" || look.hair === "braid") pen.blob(0, .3, .3, 1, colour);
	const strands = [
		-.5,
		-.15,
		.2,
		.52
	].map((x) => [[x, .5], [x * .8, .95]]);
	pen.lines(strands, { opacity: .7 });
}
var backOfHair = (low) => [
	[0, 2.16],
	[-.8, 1.9],
	[-1.06, 1.1],
	[-1.1, low],
	[-.4, low - .16],
	[.4, low - .16],
	[1.1, low],
	[1.06, 1.1],
	[.8, 1.9]
];
var beard = pts([
	-.84,
	.98,
	-.52,
	.72,
	-.1,
	.66,
	.3,
	.72,
	.7,
	.66,
	.94,
	.98,
	.94,
	.4,
	.62,
	-.22,
	.16,
	-.42,
	-.4,
	-.2,
	-.78,
	.34
]);
function drawBeard(pen, colour) {
	pen.outline(beard, colour, { soft: true });
	if (pen.unit < 26) return;
	pen.lines([
		-.4,
		-.1,
		.2,
		.5
	].map((x) => [[x, .32], [x * .85 + .05, -.08]]), { opacity: .8 });
}
function drawFace(pen, look, view, eyes, mouth) {
	const x = shift[view];
	const spots = view === "side" ? [x + .06] : [x - .4, x + .32];
	if (pen.unit < 6) {
		pen.line([[x + .1, 1.2], [x + .1, 1]], { w: .8 });
		return;
	}
	for (const spot of spots) drawEye(pen, spot, eyes);
	if (view !== "side") pen.line([
		[x + .02, 1.08],
		[x + .2, .72],
		[x + 0, .66]
	], { w: .75 });
	if (look.beard !== null) drawMoustache(pen, look, x);
	else drawMouth(pen, x, mouth);
	if (pen.unit < 12) return;
	for (const spot of spots) pen.line([[spot - .2, 1.42], [spot + .18, 1.44]], { w: look.hairTone === "white" ? .7 : 1.1 });
	if (look.glasses !== null) drawGlasses(pen, spots, look.glasses);
	if (look.freckles) for (const [dx, dy] of freckles) pen.dot(x + dx, dy, .025);
	if (look.age === "old") pen.lines([[[x - .56, 1], [x - .36, .94]], [[x - .4, .7], [x - .34, .5]]], { opacity: .6 });
}
var freckles = [
	[-.5, .86],
	[-.36, .78],
	[-.58, .74],
	[.34, .84],
	[.46, .76]
];
function drawEye(pen, x, eyes) {
	if (eyes === "closed") pen.line([
		[x - .15, 1.16],
		[x, 1.08],
		[x + .15, 1.16]
	], {
		soft: true,
		w: .8
	});
	else if (pen.unit < 16) pen.dot(x, 1.16, .1);
	else {
		pen.line([
			[x - .17, 1.2],
			[x, 1.27],
			[x + .17, 1.2]
		], {
			soft: true,
			w: .9
		});
		pen.dot(x + .03, 1.15, .075);
	}
}
function drawMouth(pen, x, mouth) {
	if (mouth === "open") pen.blob(x + .02, .4, .14, .16, pen.tones.dark, { w: .8 });
	else pen.line([
		[x - .22, .42],
		[x + .02, .37],
		[x + .22, .43]
	], {
		soft: true,
		w: .75
	});
}
function drawMoustache(pen, look, x) {
	const points = [
		[x - .5, .4],
		[x - .2, .66],
		[x + .06, .6],
		[x + .3, .66],
		[x + .52, .42],
		[x + .04, .48]
	];
	pen.outline(points, hairColour(pen.tones, look), {
		soft: true,
		w: .8
	});
}
function drawGlasses(pen, spots, glasses) {
	const worn = glasses === "single" ? spots.slice(-1) : spots;
	for (const x of worn) pen.line([...circle(x, 1.16, .27)], {
		soft: true,
		w: .8
	});
	if (glasses === "pair" && worn.length > 1) pen.line([[worn[0] + .27, 1.18], [worn[1] - .27, 1.18]], { w: .8 });
}
function circle(x, y, r) {
	return Array.from({ length: 10 }, (_, step) => {
		const angle = step / 9 * 2 * Math.PI;
		return [x + Math.cos(angle) * r * 1.05, y + Math.sin(angle) * r * 1.05];
	});
}
// web/core/rough/figure.ts
function drawFigure(pen, look, pose, view, held) {
	const body = bodyOf(look, view === "back" ? spreadArms(pose) : pose);
	const frame = pose.turn === 0 ? pen : pen.at(look.height * .42, look.height * .1, 1, { turn: pose.turn });
	const sleeve = look.colour;
	drawArm(frame, body, body.arms.far, sleeve);
	if (view === "back") drawArm(frame, body, body.arms.near, sleeve);
	if (view === "back") held?.(handOf(frame, body.arms.far));
	drawLeg(frame, body, body.legs.far, look);
	drawLeg(frame, body, body.legs.near, look);
	drawTrunk(frame, body, look, view);
	const head = frame.at(...headBase(body), body.head, { turn: -pose.bow * (view === "side" ? 1 : .5) - pose.lean * .4 });
	if (look.scarf && view !== "back") drawScarf(frame, body, pen);
	drawHead(head, look, pose, view);
	if (look.scarf && view === "back") drawScarf(frame, body, pen);
	if (view !== "back") held?.(handOf(frame, body.arms.far));
	if (view !== "back") drawArm(frame, body, body.arms.near, sleeve);
}
function spreadArms(pose) {
	const { near, far } = pose.arms;
	return {
		...pose,
		arms: {
			near: [-Math.abs(near[0]) - .1, near[1]],
			far: [Math.abs(far[0]) * .5 + .1, far[1]]
		}
	};
}
function headBase(body) {
	return [body.neck[0] + body.head * .1, body.neck[1] + body.head * .12];
}
function handOf(pen, [, , hand]) {
	return pen.at(hand[0], hand[1], 1);
}
function drawArm(pen, body, arm, colour) {
	const thick = body.shoulder * .36;
	const [from, elbow, to] = arm;
	const cuff = mix(elbow, to, .86);
	pen.blob(to[0], to[1], body.head * .29, body.head * .29, pen.tones.skin, { w: .9 });
	pen.outline(limb([
		from,
		elbow,
		cuff
	], thick, thick * .72), colour, { w: .95 });
}
function drawLeg(pen, body, leg, look) {
	const bare = look.garment === "dress" || look.garment === "skirt";
	const thick = body.shoulder * (bare ? .3 : .46);
	const [, knee, foot] = leg;
	pen.outline(limb(leg, thick, thick * .68), bare ? pen.tones.skin : pen.tones.dark, { w: .95 });
	const away = foot[1] - knee[1] > -body.head * .4 && foot[0] < knee[0] - body.head;
	const size = body.head * .5;
	const shoe = away ? [
		[foot[0], foot[1] + size * .8],
		[foot[0] - size, foot[1] + size * .2],
		[foot[0] - size, foot[1] - size * .4],
		[foot[0], foot[1] - size * .3]
	] : [
		[foot[0] - size * .6, foot[1]],
		[foot[0] - size * .5, foot[1] + size * .8],
		[foot[0] + size * .4, foot[1] + size * .7],
		[foot[0] + size * 1.5, foot[1] + size * .1],
		[foot[0] + size * 1.5, foot[1]]
	];
	pen.outline(shoe, pen.tones.ink, { w: .7 });
}
var hems = {
	shirt: 0,
	jacket: .14,
	coat: .58,
	dress: .56,
	robe: .93,
	skirt: .5
};
function drawTrunk(pen, body, look, view) {
	const hem = hems[look.garment];
	const below = skirtOf(body, Math.max(.1, hem), look);
	const trunk = trunkOf(body, look);
	if (look.garment === "skirt") {
		pen.outline(trunk, pen.tones.light);
		pen.outline(below, look.colour);
	} else pen.outline(hull([...trunk, ...below]), look.colour);
	if (look.apron && view !== "back") drawApron(pen, body, look);
	if (view !== "back") drawFront(pen, body, look);
	else pen.lines([[along(body, 0, .9), along(body, 0, .05)]], {
		opacity: .7,
		w: .8
	});
	if (look.bag) drawBag(pen, body, look);
}
function along({ hip, neck, shoulder }, across, up) {
	const length = Math.hypot(neck[0] - hip[0], neck[1] - hip[1]) || 1;
	const [ux, uy] = [(neck[0] - hip[0]) / length, (neck[1] - hip[1]) / length];
	const base = mix(hip, neck, up);
	return [base[0] + uy * across * shoulder, base[1] - ux * across * shoulder];
}
function trunkOf(body, look) {
	const waist = look.girth > 1.1 ? 1.06 : look.garment === "dress" || look.garment === "skirt" ? .66 : .82;
	const at = (across, up) => along(body, across, up);
	return [
		at(-.45, 1.02),
		at(.5, 1.02),
		at(1, .88),
		at(waist, .35),
		at(.9, -.06),
		at(-.9, -.06),
		at(-waist, .35),
		at(-1, .88)
	];
}
function skirtOf(body, t, look) {
	const flare = body.shoulder * (look.garment === "shirt" || look.garment === "jacket" ? .5 : .42 + t * .5);
	return hull([
		...[body.legs.near, body.legs.far].flatMap((leg) => {
			const [x, y] = alongLimb(leg, t);
			return [[x - flare, y], [x + flare, y]];
		}),
		along(body, -.8, .14),
		along(body, .8, .14),
		along(body, -.9, -.04),
		along(body, .9, -.04)
	]);
}
function drawFront(pen, body, look) {
	if (pen.unit * look.height < 80) return;
	const at = (across, up) => along(body, across, up);
	if (look.garment === "jacket" || look.garment === "coat") {
		pen.outline([
			at(-.34, 1.03),
			at(.16, .62),
			at(.5, 1.03)
		], pen.tones.light, { w: .8 });
		pen.line([at(.16, .62), at(.2, 0)], { w: .8 });
	} else pen.line([
		at(-.36, 1.03),
		at(.12, .9),
		at(.46, 1.03)
	], {
		soft: true,
		w: .8
	});
	if (look.uniform) for (const up of [
		.5,
		.32,
		.14
	]) pen.dot(...at(.02, up), body.head * .1, pen.tones.light);
	if (look.garment === "dress" || look.garment === "robe") pen.line([
		at(-.7, .26),
		at(0, .22),
		at(.7, .26)
	], { w: .8 });
}
function drawApron(pen, body, look) {
	const low = alongLimb(body.legs.near, .46);
	const at = (across, up) => along(body, across, up);
	const wide = body.shoulder * .7;
	pen.outline([
		at(-.4, .78),
		at(.56, .78),
		at(.72, .2),
		[low[0] + wide * 1.1, low[1]],
		[low[0] - wide * .5, low[1]],
		at(-.62, .2)
	], pen.tones.light, { w: look.girth });
}
function drawScarf(frame, body, pen) {
	const at = (across, up) => along(body, across, up);
	frame.outline([
		at(-.62, 1.1),
		at(0, 1.02),
		at(.68, 1.1),
		at(.72, .94),
		at(0, .86),
		at(-.66, .94)
	], pen.tones.light);
	frame.outline([
		at(-.5, .98),
		at(-.62, .5),
		at(-.3, .48),
		at(-.22, .94)
	], pen.tones.light, { w: .9 });
}
function drawBag(pen, body, look) {
	const at = (across, up) => along(body, across, up);
	pen.line([at(.6, .94), at(-.8, .06)], { w: 1.1 });
	const [x, y] = add(at(-.9, -.02), [-body.head * .2, 0]);
	const size = look.height * .062;
	pen.outline([
		[x - size, y - size],
		[x - size, y + size * .6],
		[x + size, y + size * .6],
		[x + size, y - size]
	], pen.tones.thing);
	pen.line([[x - size, y], [x + size, y]], { w: .7 });
}
// web/core/rough/look.ts
var hats = [
	[/\bfur(ry)? (hat|cap)|\bushanka/, "fur"],
	[/\b(woolly|woolen|woollen|knit(ted)?|wool|bobble) (hat|cap)|\bbeanie|\bpom-?pom/, "knit"],
	[/\b(top|stovepipe|silk) hat|\bbowler|\bderby/, "tall"],
	[/\b(pointed|witch|wizard)('s)? hat/, "cone"],
	[/\bcrown|\btiara|\bdiadem/, "crown"],
	[/\bhelmet|\bhard hat/, "helmet"],
	[/\bhood(ed|ie)?\b/, "hood"],
	[/\bhead ?scarf|\bkerchief|\bveil|\bhijab|\bbandana|\bturban/, "scarf"],
	[/\bcap\b|\bberet|\bpeaked/, "cap"],
	[/\bhat\b|\bfedora|\bsombrero|\bstraw hat/, "brim"]
];
var garments = [
	[/\brobes?\b|\bcloak|\bcape\b|\bgown|\bkimono|\bnightgown|\bwedding dress|\bhabit\b|\bcassock/, "robe"],
	[/\bdress\b|\bfrock|\bsundress|\bpinafore|\bsari\b/, "dress"],
	[/\bcoat\b|\bovercoat|\braincoat|\bparka|\btrench|\bmackintosh/, "coat"],
	[/\bskirt|\bkilt\b/, "skirt"],
	[/\bjacket|\bblazer|\bsuit\b|\buniform|\bwaistcoat|\bvest\b|\bcardigan|\banorak/, "jacket"]
];
var hairs = [
	[/\bbald\b|\bshaven? head|\bhairless/, "bald"],
	[/\bpony ?tail|\bpigtails?/, "tail"],
	[/\bbraid|\bplait/, "braid"],
	[/\bbun\b|\btopknot|\bchignon|\bpinned[- ]up|\bhair (pinned )?up\b/, "bun"],
	[/\bcurl(s|y)|\bafro|\bfrizz|\bunruly|\bmessy|\btousled|\bwild hair/, "curly"],
	[/\bbob(bed)?\b|\bchin-length|\bshoulder-length/, "bob"],
	[/\blong\b[\w ,-]{0,24}\bhair|\bwaist-length|\bflowing hair/, "long"],
	[/\bshort\b[\w ,-]{0,24}\bhair|\bcropped|\bcrew cut|\bbuzz/, "short"]
];
var hairTones = [
	[/\b(white|silver|snowy|grey|gray|greying|graying)([- ](and|short|long|curly|straight))?[\w ,-]{0,14}(hair|braid|plait|bun|curls|beard|head)/, "white"],
	[/\bblond|\bfair[- ]hair|\bgolden[- ]hair|\bflaxen|\bstraw-colou?red|\bfair hair/, "light"],
	[/\bred[- ]?hair|\bred\b[\w -]{0,12}hair|\bginger|\bauburn|\bcopper hair|\bbrown\b[\w -]{0,14}(hair|braid|bun|bob)|\bchestnut/, "mid"]
];
function first(rules, words) {
	return rules.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
var heights$1 = {
	child: 118,
	young: 162,
	adult: 172,
	old: 165
};
function lookOf(character) {
	const words = `${character.look} ${character.lookShort} ${character.tags.join(" ")}`.toLowerCase();
	const age = ageOf(character, words);
	const isWoman = character.sex === "female";
	return {
		colour: character.colour,
		height: heightOf(age, isWoman, words),
		age,
		hair: first(hairs, words) ?? (isWoman ? "bob" : "short"),
		hairTone: first(hairTones, words) ?? (age === "old" ? "white" : "dark"),
		hat: first(hats, words),
		beard: /\bbeard|\bbearded/.test(words) ? "full" : /\bm(o)?ustache/.test(words) ? "moustache" : null,
		glasses: /\bglasses|\bspectacles|\bgoggles/.test(words) ? "pair" : /\bmonocle/.test(words) ? "single" : null,
		garment: first(garments, words) ?? "shirt",
		apron: /\bapron/.test(words),
		scarf: /(?<!head )\bscarf|\bshawl|\bneckerchief/.test(words),
		bag: /\bsatchel|\bbag\b|\bbackpack|\brucksack|\bknapsack/.test(words),
		freckles: /\bfreckle/.test(words),
		uniform: /\buniform|\bbrass buttons|\bofficer|\bconductor|\bcaptain|\bsoldier/.test(words),
		girth: girthOf(words, age)
	};
}
function ageOf(character, words) {
	if (character.age !== "unknown") return character.age;
	if (/\b(boy|girl|child|kid|toddler|schoolboy|schoolgirl)\b/.test(words)) return "child";
	return /\b(old|elderly|aged|grandmother|grandfather)\b/.test(words) ? "old" : "adult";
}
function heightOf(age, isWoman, words) {
	const tall = /\btall\b|\bgiant\b|\blanky/.test(words) ? 1.07 : /\b(short|small|tiny|petite) (man|woman|boy|girl|person)/.test(words) ? .93 : 1;
	return heights$1[age] * tall * (isWoman && age !== "child" ? .96 : 1);
}
function girthOf(words, age) {
	if (/\b(heavy|heavyset|fat|stout|plump|burly|portly|heavily built|broad-shouldered|big (man|woman))\b/.test(words)) return 1.3;
	if (/\b(thin|slim|slender|lanky|gaunt|skinny|wiry|lean|bony) ?(old |young )?(man|woman|boy|girl|figure|,|and)/.test(words)) return .86;
	return age === "child" ? .95 : 1;
}
// web/core/rough/machine.ts
function drawRobot(pen, look, pose, view, held) {
	const body = bodyOf(look, pose);
	const frame = pose.turn === 0 ? pen : pen.at(look.height * .42, look.height * .1, 1, { turn: pose.turn });
	const thick = look.height * .022;
	drawTube(frame, body.arms.far, thick);
	held?.(frame.at(...body.arms.far[2], 1));
	for (const leg of [body.legs.far, body.legs.near]) {
		drawTube(frame, leg, thick * 1.3);
		const [x, y] = leg[2];
		frame.outline([
			[x - thick * 2.4, y],
			[x - thick * 1.6, y + thick * 2.2],
			[x + thick * 2.2, y + thick * 2.2],
			[x + thick * 4, y]
		], frame.tones.dark);
	}
	drawCase(frame.at(...body.hip, body.neck[1] - body.hip[1] || 1, { turn: -pose.lean }), look.colour, view);
	const [nx, ny] = body.neck;
	drawBoxHead(frame.at(nx, ny, body.head, { turn: -pose.bow * .6 - pose.lean * .4 }), look.colour, view, pose.eyes);
	drawTube(frame, body.arms.near, thick);
}
function drawTube(pen, arm, thick) {
	pen.outline(limb(arm, thick, thick), pen.tones.mid, { w: .9 });
	pen.blob(...arm[1], thick * 1.5, thick * 1.5, pen.tones.thing, { w: .8 });
	pen.blob(...arm[2], thick * 1.8, thick * 1.8, pen.tones.dark, { w: .8 });
}
function drawCase(pen, colour, view) {
	pen.outline(pts([
		-.4,
		-.12,
		-.46,
		.98,
		.46,
		.98,
		.4,
		-.12
	]), colour);
	if (view === "back") return;
	pen.outline(pts([
		-.16,
		.4,
		-.16,
		.78,
		.3,
		.78,
		.3,
		.4
	]), pen.tones.light, { w: .8 });
	for (const x of [
		-.06,
		.08,
		.22
	]) pen.dot(x, .2, .035);
}
function drawBoxHead(pen, colour, view, eyes) {
	pen.outline(pts([
		-.24,
		-.06,
		-.24,
		.34,
		.24,
		.34,
		.24,
		-.06
	]), pen.tones.mid, { w: .9 });
	const head = pts([
		-1,
		.3,
		-1,
		1.9,
		1.06,
		1.9,
		1.06,
		.3
	]);
	pen.outline(head, colour);
	pen.line(pts([
		0,
		1.9,
		0,
		2.5
	]), { w: .9 });
	pen.blob(0, 2.56, .16, .16, pen.tones.light, { w: .9 });
	if (view === "back") return;
	for (const x of [-.2, .58]) {
		pen.blob(x, 1.26, .3, .3, pen.tones.light, { w: .9 });
		if (eyes === "open") pen.dot(x + .06, 1.26, .12);
		else pen.line([[x - .2, 1.24], [x + .2, 1.24]], { w: .8 });
	}
	pen.lines([
		pts([
			-.2,
			.66,
			.62,
			.66
		]),
		pts([
			0,
			.58,
			0,
			.74
		]),
		pts([
			.2,
			.58,
			.2,
			.74
		]),
		pts([
			.4,
			.58,
			.4,
			.74
		])
	], { w: .7 });
}
// web/core/rough/pose.ts
var standing = {
	arms: {
		near: [.1, -.95],
		far: [.02, -.95]
	},
	legs: {
		near: [-.1, -.99],
		far: [.12, -.99]
	},
	lean: 0,
	bow: 0,
	turn: 0,
	lift: 0,
	seat: "none",
	eyes: "open",
	mouth: "plain",
	hands: 0,
	moves: false
};
var arms = (near, far) => ({ arms: {
	near,
	far
} });
var legs = (near, far) => ({ legs: {
	near,
	far
} });
var walking = {
	...standing,
	...arms([-.42, -.84], [.46, -.8]),
	...legs([.36, -.93], [-.36, -.92]),
	lean: 4,
	moves: true
};
var seated = {
	...standing,
	...arms([.5, -.62], [.56, -.58]),
	...legs([.55, -.55], [.66, -.53]),
	lean: 4,
	seat: "seat"
};
var holding = {
	...standing,
	...arms([.55, -.28], [.62, -.26]),
	hands: 2
};
var working = {
	...standing,
	...arms([.62, -.42], [.7, -.36]),
	lean: 10,
	bow: 20,
	hands: 1
};
var poses = {
	stand: standing,
	walk: walking,
	run: {
		...walking,
		...arms([-.5, -.42], [.6, -.3]),
		...legs([.62, -.72], [-.72, -.5]),
		lean: 16,
		lift: .02
	},
	sit: seated,
	doze: {
		...seated,
		...arms([.4, -.6], [.46, -.58]),
		bow: 26,
		lean: 0,
		eyes: "closed"
	},
	sitOnGround: {
		...seated,
		...arms([.62, -.62], [.66, -.55]),
		...legs([.66, -.2], [.78, -.2]),
		lean: 8,
		seat: "none"
	},
	kneel: {
		...standing,
		...arms([.55, -.55], [.62, -.5]),
		...legs([-.42, -.5], [.42, -.54]),
		lean: 12,
		bow: 10,
		hands: 1
	},
	crouch: {
		...standing,
		...arms([.6, -.5], [.66, -.5]),
		...legs([0, -.52], [.2, -.55]),
		lean: 34,
		bow: -6
	},
	lie: {
		...standing,
		...arms([.16, -.9], [.3, -.9]),
		...legs([0, -1], [.1, -.98]),
		turn: 90,
		seat: "bed"
	},
	sleep: {
		...standing,
		...arms([.3, -.7], [.34, -.7]),
		...legs([0, -1], [.1, -.98]),
		turn: 90,
		seat: "bed",
		eyes: "closed"
	},
	point: {
		...standing,
		...arms([.97, .06], [0, -.95])
	},
	hold: holding,
	offer: {
		...holding,
		...arms([.88, -.2], [.1, -.9]),
		hands: 1,
		lean: 4
	},
	carry: {
		...walking,
		...arms([.52, -.4], [.6, -.38]),
		hands: 2
	},
	reach: {
		...standing,
		...arms([.85, .4], [.1, -.9]),
		lean: 8,
		bow: -8
	},
	lookUp: {
		...standing,
		bow: -26
	},
	lookDown: {
		...standing,
		bow: 24
	},
	embrace: {
		...standing,
		...arms([.72, -.12], [.7, -.3]),
		lean: 7,
		bow: 8,
		eyes: "closed"
	},
	climb: {
		...standing,
		...arms([.42, .84], [.5, .5]),
		...legs([.42, -.6], [-.04, -.98]),
		lean: 8,
		bow: -18
	},
	read: {
		...holding,
		bow: 18
	},
	wave: {
		...standing,
		...arms([.06, -.94], [.5, .8]),
		bow: -4
	},
	cheer: {
		...standing,
		...arms([-.3, .92], [.4, .9]),
		bow: -12,
		mouth: "open"
	},
	fall: {
		...standing,
		...arms([-.3, .85], [.6, .7]),
		...legs([.4, -.8], [.75, -.45]),
		turn: 52,
		lift: .1,
		mouth: "open"
	},
	jump: {
		...standing,
		...arms([-.4, .8], [.5, .8]),
		...legs([-.3, -.62], [.4, -.6]),
		lift: .16,
		moves: true
	},
	call: {
		...standing,
		...arms([.42, .3], [.05, -.94]),
		lean: 6,
		bow: -8,
		mouth: "open"
	},
	shade: {
		...standing,
		...arms([.5, .64], [0, -.95]),
		lean: 5
	},
	weep: {
		...standing,
		...arms([.34, .2], [.38, .16]),
		bow: 26,
		eyes: "closed"
	},
	push: {
		...walking,
		...arms([.92, -.05], [.92, -.12]),
		lean: 22
	},
	throw: {
		...walking,
		...arms([-.36, .78], [.72, .16]),
		lean: -4,
		hands: 1
	},
	work: working,
	eat: {
		...standing,
		...arms([.46, .1], [.1, -.94]),
		hands: 1
	},
	think: {
		...standing,
		...arms([.32, .02], [.34, -.5]),
		bow: 6
	},
	listen: {
		...standing,
		...arms([.12, .34], [.05, -.95]),
		lean: 8
	},
	dance: {
		...standing,
		...arms([-.7, .5], [.6, .72]),
		...legs([-.04, -1], [.5, -.62]),
		lean: -4,
		moves: true
	},
	steer: {
		...standing,
		...arms([.7, -.2], [.78, -.16]),
		lean: 3
	},
	drive: {
		...seated,
		...arms([.72, -.22], [.78, -.18])
	},
	sweep: {
		...walking,
		...arms([.42, -.6], [.66, -.35]),
		lean: 12,
		bow: 12,
		hands: 1
	},
	bend: {
		...standing,
		...arms([.5, -.85], [.6, -.78]),
		lean: 48,
		bow: 10,
		hands: 1
	}
};
var verbs = [
	[/\b(asleep|sleep(s|ing)?(?! (car|bag|compartment|room|train))|doz(es|ing)|naps?|napping|snor(es|ing))\b.*\b(chair|armchair|bench|stool|seat)\b/, "doze"],
	[/\b(asleep|sleep(s|ing)?(?! (car|bag|compartment|room|train))|doz(es|ing)|naps?|napping|snor(es|ing))\b/, "sleep"],
	[/\b(lies|lying|lays down|lie down|stretched out|sprawl(s|ed|ing))\b/, "lie"],
	[/\b(falls?|falling|tumbl(es|ing)|slips?|slipping|plung(es|ing)|trips?|roll(s|ing)? down|knocked over)\b(?! asleep| in love)/, "fall"],
	[/\b(kneels?|kneeling|knelt|on (his|her|their|one) knees?|ties?|tying)\b/, "kneel"],
	[/\b(crouch(es|ing|ed)?|squat(s|ting)?|hid(es|ing)|hidden|crawl(s|ing)?|sneaks?|creeps?)\b/, "crouch"],
	[/\b(hugs?|hugging|embrac(es|ing|ed)?|kiss(es|ing)?|cuddl(es|ing)|in (his|her|their|each other's) arms)\b/, "embrace"],
	[/\b(driv(es|ing)|at the wheel|rows?|rowing|paddl(es|ing)|rid(es|ing))\b/, "drive"],
	[/\b(sit(s|ting)?|sat|seated|perch(es|ed)|rests? (on|in|against))\b/, "sit"],
	[/\b(climb(s|ing|ed)?|clamber(s|ing)?|scrambl(es|ing)|hang(s|ing)? (on|from|off))\b/, "climb"],
	[/\b(jump(s|ing|ed)?|leap(s|ing|t)?|hop(s|ping)?|bounc(es|ing)|skips?)\b/, "jump"],
	[/\b(cheer(s|ing)?|arms (up|raised|in the air)|both arms|rais(es|ing) (his|her|their|both) (arms|hands)|celebrat(es|ing)|rejoic(es|ing))\b/, "cheer"],
	[/\b(danc(es|ing)|twirl(s|ing)?|spin(s|ning)|whirl(s|ing)?)\b/, "dance"],
	[/\b(throw(s|ing)?|hurl(s|ing)?|toss(es|ing)?|fling(s|ing)?|launch(es|ing)?|swing(s|ing)?)\b/, "throw"],
	[/\b(run(s|ning)?|rac(es|ing)|chas(es|ing)|sprint(s|ing)?|flee(s|ing)?|rush(es|ing)?|dash(es|ing)?|hurr(ies|ying)|trot(s|ting)?|gallop(s|ing)?|escap(es|ing))\b/, "run"],
	[/\b(carr(y|ies|ying)|haul(s|ing)?|brings?|bringing|lugs?|drag(s|ging)?|deliver(s|ing)?)\b/, "carry"],
	[/\b(push(es|ing)?|shov(es|ing)|pull(s|ing)?|heav(es|ing)|tug(s|ging)?|lean(s|ing)? against)\b/, "push"],
	[/\b(sweep(s|ing)?|mop(s|ping)?|rak(es|ing)|dig(s|ging)?|shovel(s|ling)?|hoe(s|ing)?)\b/, "sweep"],
	[/\b(picks? up|picking up|bend(s|ing)?|bow(s|ing)|stoop(s|ing)?|gathers?|put(s|ting)? .{0,24}down|set(s|ting)? .{0,24}down|plants?|planting)\b/, "bend"],
	[/\b(weep(s|ing)?|cr(y|ies|ying)|sob(s|bing)?|mourn(s|ing)?|buries (his|her) face|in tears)\b/, "weep"],
	[/\b(points?|pointing|aims?|aiming)\b/, "point"],
	[/\b(wav(es|ing|e)|greet(s|ing)?|salut(es|ing)|beckon(s|ing)?|farewell|goodbye|tak(es|ing) off (his|her|the) (hat|cap))\b/, "wave"],
	[/\b(giv(es|ing)|hand(s|ing) (him|her|them|it|over|the|a)|offer(s|ing)?|shows?|showing|pass(es|ing) (him|her|them|the|a|over)|holds? out|holding out|present(s|ing)|takes? .{0,24} from|accept(s|ing)?|drop(s|ping)?|let(s|ting)? go)\b/, "offer"],
	[/\b(reach(es|ing)?|stretch(es|ing)?|grab(s|bing)?|pick(s|ing)?|catch(es|ing)?|touch(es|ing)?|knock(s|ing)?|open(s|ing)?|turns? the|lights|lighting|hang(s|ing)? (up|out)|wak(es|ing)|break(s|ing)? open)\b/, "reach"],
	[/\b(read(s|ing)?|stud(ies|ying)|unfold(s|ing)?|examin(es|ing)|inspect(s|ing)?)\b/, "read"],
	[/\b(eat(s|ing)?|drink(s|ing)?|sip(s|ping)?|bit(es|ing)|tast(es|ing)|smok(es|ing)|blow(s|ing)?)\b/, "eat"],
	[/\b(shout(s|ing)?|call(s|ing)?|yell(s|ing)?|scream(s|ing)?|sing(s|ing)?|cries out|announc(es|ing)|bark(s|ing)?|howl(s|ing)?)\b/, "call"],
	[/\b(writ(es|ing)|draw(s|ing)?|paint(s|ing)?|cook(s|ing)?|repair(s|ing)?|fix(es|ing)?|fold(s|ing)?|build(s|ing)?|carv(es|ing)|sew(s|ing)?|knead(s|ing)?|polish(es|ing)?|wash(es|ing)?|cut(s|ting)?|wind(s|ing)?|mend(s|ing)?|work(s|ing)?|typ(es|ing)|play(s|ing)?|pour(s|ing)?|water(s|ing)?|brush(es|ing)?|count(s|ing)?)\b/, "work"],
	[/\b(steer(s|ing)?|row(s|ing)?|at the helm)\b/, "steer"],
	[/\b(shad(es|ing) (his|her|their)|peer(s|ing)?|search(es|ing)?|scan(s|ning)?|squint(s|ing)?|looks? (out|for|into the distance))\b/, "shade"],
	[/\b(look(s|ing)? up|gaz(es|ing) up|star(es|ing) up|watch(es|ing)? the (sky|stars|moon|clouds?)|up at)\b/, "lookUp"],
	[/\b(look(s|ing)? down|hangs? (his|her|their) head|asham(ed)?|sad(ly)?|down at|star(es|ing) at (his|her|their) (feet|shoes))\b/, "lookDown"],
	[/\b(think(s|ing)?|wonder(s|ing)?|ponder(s|ing)?|hesitat(es|ing)|consider(s|ing)?|decid(es|ing))\b/, "think"],
	[/\b(listen(s|ing)?|hears?|hearing)\b/, "listen"],
	[/\b(hold(s|ing)?|clutch(es|ing)?|grip(s|ping)?|cradl(es|ing)|lifts?|lifting|keeps?|with (a|an|the|his|her) .{2,24} in (his|her|their|both) hands?)\b/, "hold"],
	[/\b(walk(s|ing)?|go(es|ing)?|step(s|ping)?|stroll(s|ing)?|wander(s|ing)?|march(es|ing)?|arriv(es|ing)|leav(es|ing)|enter(s|ing)?|follow(s|ing)?|approach(es|ing)?|cross(es|ing)?|set(s|ting)? (out|off)|head(s|ing)|travel(s|ling)?|hik(es|ing)|comes?|coming|return(s|ing)?|trudg(es|ing)|trail(s|ing)?|join(s|ing)?|descend(s|ing)?|strid(es|ing))\b/, "walk"]
];
var seats = /\b(chair|bench|stool|table|desk|bed|sofa|couch|kerb|curb|steps?|stairs?|rock|stone|log|wall|seat|box|crate|throne|piano)\b/;
function poseOf(doing, indoors) {
	const words = doing.toLowerCase();
	const name = verbs.find(([pattern]) => pattern.test(words))?.[1] ?? "stand";
	return name === "sit" && !indoors && !seats.test(words) ? "sitOnGround" : name;
}
// web/core/rough/species.ts
var beast = (measures, ears, tail, extra = "none") => {
	const [length, leg, trunk, neck, rise, head, muzzle] = measures;
	return {
		kind: "quadruped",
		length,
		leg,
		trunk,
		neck,
		rise,
		head,
		muzzle,
		ears,
		tail,
		extra
	};
};
var bird = (length, leg, neck, head, beak, face = "side") => ({
	kind: "bird",
	length,
	leg,
	neck,
	head,
	beak,
	face
});
var dog = beast([
	58,
	26,
	21,
	15,
	52,
	10.5,
	.9
], "flop", "up");
var kinds = [
	[/\b(wolf|wolves|husky|shepherd dog|german shepherd|coyote|jackal)\b/, beast([
		74,
		36,
		24,
		19,
		46,
		12,
		1
	], "point", "bush")],
	[/\b(dog|puppy|hound|terrier|spaniel|collie|labrador|dachshund|poodle|beagle|mutt|corgi)s?\b/, dog],
	[/\b(fox|vixen)(es)?\b/, beast([
		50,
		20,
		16,
		12,
		44,
		9,
		1
	], "point", "bush")],
	[/\b(lion|lioness)(es)?\b/, beast([
		125,
		50,
		44,
		26,
		40,
		20,
		.5
	], "round", "thin", "mane")],
	[/\b(tiger|leopard|panther|cheetah|puma)s?\b/, beast([
		125,
		48,
		40,
		22,
		34,
		17,
		.45
	], "round", "thin")],
	[/\b(cat|kitten|tomcat|tabby)s?\b/, beast([
		34,
		15,
		13,
		9,
		60,
		7.5,
		.18
	], "point", "thin")],
	[/\b(donkey|mule)s?\b/, beast([
		105,
		58,
		42,
		42,
		52,
		16,
		1.4
	], "long", "hair", "crest")],
	[/\b(horse|pony|stallion|mare|foal|unicorn|zebra)s?\b/, beast([
		132,
		76,
		52,
		62,
		56,
		20,
		1.5
	], "point", "hair", "crest")],
	[/\b(polar bear|bear|cub)s?\b/, beast([
		130,
		44,
		66,
		24,
		26,
		23,
		.7
	], "round", "stub")],
	[/\b(mouse|mice|rat|hamster|vole|shrew)s?\b/, beast([
		13,
		3.4,
		8,
		3,
		34,
		4.4,
		.6
	], "round", "thin")],
	[/\b(rabbit|hare|bunny|bunnies)s?\b/, beast([
		26,
		8,
		16,
		6,
		54,
		7.5,
		.3
	], "long", "stub")],
	[/\b(squirrel|hedgehog|badger|otter|beaver|raccoon|weasel|marten)s?\b/, beast([
		28,
		7,
		12,
		5,
		36,
		6,
		.6
	], "round", "bush")],
	[/\b(cow|bull|ox|oxen|calf)\b|\bcows\b/, beast([
		145,
		62,
		60,
		32,
		24,
		22,
		1
	], "side", "hair", "horns")],
	[/\b(sheep|lamb|ram)s?\b/, beast([
		78,
		30,
		42,
		14,
		40,
		11,
		.9
	], "side", "stub", "wool")],
	[/\bgoats?\b/, beast([
		76,
		40,
		30,
		24,
		54,
		11,
		.9
	], "side", "stub", "horns")],
	[/\b(deer|stag|doe|fawn|moose|elk|reindeer)s?\b/, beast([
		105,
		66,
		36,
		44,
		60,
		13,
		1.2
	], "side", "stub", "antlers")],
	[/\b(pig|piglet|sow|boar)s?\b/, beast([
		92,
		26,
		44,
		12,
		14,
		17,
		.7
	], "flop", "thin")],
	[/\belephants?\b/, beast([
		210,
		110,
		120,
		40,
		26,
		46,
		.3
	], "flop", "thin", "trunk")],
	[/\bowls?\b/, bird(30, 3, 3, 10, .5, "front")],
	[/\b(stork|heron|crane|flamingo|ostrich)s?\b/, bird(55, 46, 34, 6, 2.6)],
	[/\b(duck|goose|geese|swan|duckling)s?\b/, bird(44, 8, 15, 6.5, 1.1)],
	[/\b(hen|chicken|rooster|cock|turkey|peacock|pheasant)s?\b/, bird(34, 11, 9, 5.5, .7)],
	[/\bpenguins?\b/, bird(44, 4, 8, 8, .9)],
	[/\b(gull|seagull|crow|raven|eagle|hawk|falcon|pigeon|dove|parrot|magpie|jackdaw|vulture|kite bird)s?\b/, bird(38, 8, 5, 6.5, 1)],
	[/\b(bird|sparrow|robin|swallow|wren|finch|canary|blackbird|nightingale|chick|starling|lark)s?\b/, bird(17, 4, 2, 4, .8)],
	[/\b(whale|orca)s?\b/, {
		kind: "fish",
		length: 600,
		depth: 190
	}],
	[/\b(dolphin|shark)s?\b/, {
		kind: "fish",
		length: 190,
		depth: 52
	}],
	[/\b(fish|trout|salmon|carp|pike|goldfish|cod)(es)?\b/, {
		kind: "fish",
		length: 38,
		depth: 15
	}]
];
function speciesOf(words) {
	return kinds.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
var someAnimal = beast([
	60,
	26,
	24,
	14,
	44,
	10,
	.7
], "round", "thin");
// web/core/rough/actor.ts
function raised(pose) {
	return {
		...pose,
		arms: {
			near: [.5, -.22],
			far: [.46, -.1]
		}
	};
}
function actorOf(character, doing, { indoors, isClose }) {
	const poseName = poseOf(doing, indoors);
	const pose = poses[poseName];
	const base = {
		character,
		doing,
		poseName,
		pose: isClose && pose.hands > 0 ? raised(pose) : pose
	};
	const words = `${character.name} ${character.aliases.join(" ")} ${character.lookShort} ${character.look}`.toLowerCase();
	const species = character.kind === "person" || character.kind === "group" ? null : speciesOf(words);
	if (species !== null || character.kind === "animal") return animal(base, species ?? someAnimal);
	const look = lookOf(character);
	const extent = figureExtent(look, base.pose);
	if (character.kind === "machine") return {
		...base,
		...extent,
		isPerson: true,
		draw: (pen, view, held) => drawRobot(pen, look, base.pose, view, held)
	};
	if (character.kind === "group") return group(base, look, extent);
	return {
		...base,
		...extent,
		isPerson: true,
		draw: (pen, view, held) => drawFigure(pen, look, base.pose, view, held)
	};
}
function animal(base, species) {
	const gait = gaitOf(species, base.poseName, base.doing);
	const { top, head, width, ahead } = animalExtent(species, gait);
	const { colour } = base.character;
	return {
		...base,
		subject: {
			top,
			stature: top,
			head,
			width,
			breadth: head * 2.2,
			above: 0,
			reach: 0
		},
		ahead,
		isPerson: false,
		draw: (pen) => drawAnimal(pen, species, gait, colour)
	};
}
function group(base, look, extent) {
	const apart = look.height * .36;
	const { subject } = extent;
	return {
		...base,
		...extent,
		subject: {
			...subject,
			width: subject.width + apart * 2,
			breadth: subject.breadth + apart * 2
		},
		isPerson: true,
		draw(pen, view, held) {
			for (const [x, scale] of [[-apart, .94], [apart, .97]]) {
				const other = {
					...look,
					hat: scale > .95 ? look.hat : null,
					garment: scale > .95 ? "coat" : look.garment
				};
				drawFigure(pen.at(x, look.height * .025, scale), other, base.pose, view);
			}
			drawFigure(pen, look, base.pose, view, held);
		}
	};
}
function hatHeight({ hat }) {
	if (hat === "tall" || hat === "cone") return 1;
	return hat === null ? .15 : .45;
}
function figureExtent(look, pose) {
	const body = bodyOf(look, pose);
	const turned = rotation(pose.turn);
	const origin = pose.turn === 0 ? [0, 0] : [look.height * .42, look.height * .1];
	const place = (point) => {
		const [x, y] = apply(turned, point);
		return [x + origin[0], y + origin[1]];
	};
	const crown = [body.neck[0], body.top];
	const limbs = [
		body.arms.near,
		body.arms.far,
		body.legs.near,
		body.legs.far
	];
	const points = [
		crown,
		body.neck,
		...limbs.map(([, , end]) => end)
	].map(place);
	const xs = points.map(([x]) => x);
	const crownTop = Math.max(place(crown)[1], place(body.neck)[1] + body.head);
	const top = Math.max(crownTop + hatHeight(look) * body.head, ...points.map(([, y]) => y + body.head * .4));
	const breadth = look.height * .27 * look.girth;
	const width = Math.max(Math.max(...xs) - Math.min(...xs) + body.head, breadth);
	return {
		subject: {
			top,
			stature: look.height,
			head: body.head * 2.1,
			width,
			breadth,
			above: top - crownTop,
			reach: 0
		},
		ahead: place([body.neck[0], (body.neck[1] + body.top) / 2])[0]
	};
}
// web/core/rough/props-held.ts
var heldProps = [
	{
		words: /\b(paper boat|toy boat|paper ship)s?\b/,
		where: "hand",
		size: 26,
		draw(pen) {
			pen.outline(pts([
				-9,
				1,
				0,
				15,
				9,
				1
			]), pen.tones.light, { w: .9 });
			pen.outline(pts([
				-17,
				5,
				-9,
				-5,
				9,
				-5,
				17,
				5,
				0,
				1
			]), pen.tones.light, { w: .9 });
		}
	},
	{
		words: /\b(letter|envelope|note|postcard|telegram|ticket|map|paper|page|list|newspaper)s?\b(?! (crane|plane|hat|lantern))/,
		where: "hand",
		size: 24,
		draw(pen) {
			const sheet = pts([
				-3,
				-4,
				1,
				13,
				21,
				9,
				17,
				-8
			]);
			pen.outline(sheet, pen.tones.light, { w: .9 });
			if (pen.unit > 1) pen.lines([
				pts([
					2,
					9,
					16,
					6
				]),
				pts([
					1,
					5,
					15,
					2
				]),
				pts([
					0,
					1,
					14,
					-2
				])
			], { opacity: .7 });
		}
	},
	{
		words: /\b(lamp|lantern|torch|flashlight|candle)s?\b/,
		where: "hand",
		size: 34,
		draw(pen) {
			const lit = pen.tones.isDark ? pen.tones.glow : pen.tones.light;
			pen.line(pts([
				-5,
				-8,
				0,
				1,
				5,
				-8
			]), {
				soft: true,
				w: .8
			});
			pen.outline(pts([
				-8,
				-9,
				8,
				-9,
				6,
				-13,
				-6,
				-13
			]), pen.tones.dark, { w: .8 });
			pen.outline(pts([
				-6,
				-13,
				6,
				-13,
				8,
				-29,
				-8,
				-29
			]), lit, { w: .9 });
			pen.outline(pts([
				-9,
				-29,
				9,
				-29,
				9,
				-33,
				-9,
				-33
			]), pen.tones.dark, { w: .8 });
		}
	},
	{
		words: /\b(book|diary|notebook|journal|album|atlas)s?\b/,
		where: "hand",
		size: 30,
		draw(pen) {
			pen.outline(pts([
				-12,
				0,
				-11,
				17,
				2,
				14,
				1,
				-3
			]), pen.tones.dark, { w: .9 });
			pen.outline(pts([
				1,
				-3,
				2,
				14,
				16,
				18,
				15,
				1
			]), pen.tones.light, { w: .9 });
		}
	},
	{
		words: /\b(cup|mug|glass|tea|coffee|bowl|goblet)s?\b/,
		where: "hand",
		size: 13,
		draw(pen) {
			pen.line(pts([
				5,
				4,
				10,
				2,
				9,
				-3,
				4,
				-3
			]), {
				soft: true,
				w: .9
			});
			pen.outline(pts([
				-6,
				6,
				6,
				6,
				4.5,
				-6,
				-4.5,
				-6
			]), pen.tones.light, { w: .9 });
		}
	},
	{
		words: /\b(sword|dagger|sabre|blade|knife|knives)s?\b/,
		where: "hand",
		size: 90,
		draw(pen) {
			pen.outline(pts([
				-1,
				6,
				18,
				84,
				22,
				90,
				22,
				82,
				4,
				5
			]), pen.tones.light, { w: .9 });
			pen.line(pts([
				-6,
				8,
				10,
				3
			]), { w: 1.5 });
			pen.line(pts([
				-3,
				-8,
				1,
				6
			]), { w: 1.7 });
		}
	},
	{
		words: /\b(umbrella|parasol)s?\b/,
		where: "hand",
		size: 110,
		draw(pen) {
			pen.line(pts([
				0,
				-6,
				4,
				74
			]), { w: 1.2 });
			pen.outline(pts([
				-52,
				52,
				-36,
				84,
				6,
				100,
				46,
				80,
				58,
				48,
				40,
				56,
				22,
				48,
				4,
				58,
				-14,
				50,
				-32,
				59
			]), pen.tones.dark, { w: .95 });
			pen.lines([
				pts([
					6,
					98,
					4,
					58
				]),
				pts([
					6,
					98,
					-30,
					60
				]),
				pts([
					6,
					98,
					38,
					57
				])
			]);
		}
	},
	{
		words: /\b(basket|bucket|pail)s?\b/,
		where: "hand",
		size: 40,
		draw(pen) {
			pen.line(pts([
				-14,
				-18,
				-9,
				0,
				9,
				0,
				14,
				-18
			]), {
				soft: true,
				w: 1
			});
			pen.outline(pts([
				-17,
				-17,
				17,
				-17,
				12,
				-40,
				-12,
				-40
			]), pen.tones.thing, { w: .9 });
			pen.lines([pts([
				-15,
				-24,
				15,
				-24
			]), pts([
				-13,
				-32,
				13,
				-32
			])], { opacity: .7 });
		}
	},
	{
		words: /\bkeys?\b/,
		where: "hand",
		size: 14,
		draw(pen) {
			pen.blob(0, 0, 4, 4, pen.tones.mid, { w: .8 });
			pen.line(pts([
				4,
				0,
				14,
				1,
				14,
				-3
			]), { w: 1.1 });
			pen.line(pts([
				10,
				1,
				10,
				-3
			]), { w: 1 });
		}
	},
	{
		words: /\b(suitcase|briefcase|bag|sack|purse|handbag|trunk|toolbox)s?\b/,
		where: "hand",
		size: 50,
		draw(pen) {
			pen.line(pts([
				-8,
				-8,
				-5,
				0,
				5,
				0,
				8,
				-8
			]), {
				soft: true,
				w: 1
			});
			pen.outline(box(-23, -42, 46, 34), pen.tones.thing, { w: .95 });
			pen.lines([pts([
				-12,
				-8,
				-12,
				-42
			]), pts([
				12,
				-8,
				12,
				-42
			])]);
		}
	},
	{
		words: /\b(apple|orange|peach|pear|fruit|egg|stone|pebble)s?\b/,
		where: "hand",
		size: 9,
		draw(pen) {
			pen.blob(2, 3, 5, 4.6, pen.tones.mid, { w: .9 });
			pen.line(pts([
				2,
				7,
				3.5,
				10
			]), { w: .9 });
		}
	},
	{
		words: /\b(flag|banner|pennant)s?\b/,
		where: "hand",
		size: 110,
		draw(pen) {
			pen.line(pts([
				-8,
				-40,
				14,
				96
			]), { w: 1.2 });
			pen.outline(pts([
				14,
				94,
				44,
				100,
				70,
				88,
				64,
				56,
				38,
				66,
				8,
				58
			]), pen.tones.light, {
				soft: false,
				w: .9
			});
		}
	},
	{
		words: /\b(broom|mop|rake|shovel|spade|oar|staff|stick|cane|boat hook|spear|walking stick)s?\b/,
		where: "hand",
		size: 130,
		draw(pen) {
			pen.line(pts([
				-22,
				56,
				26,
				-68
			]), { w: 1.5 });
			pen.outline(pts([
				20,
				-60,
				30,
				-56,
				42,
				-78,
				24,
				-84
			]), pen.tones.thing, { w: .9 });
		}
	},
	{
		words: /\b(flower|rose|bouquet|tulip|daisy|daisies|seedling|sapling|sprout)s?\b/,
		where: "hand",
		size: 30,
		draw(pen) {
			pen.line(pts([
				0,
				-8,
				3,
				16
			]), { w: 1 });
			pen.outline(pts([
				2,
				4,
				10,
				8,
				12,
				14,
				5,
				10
			]), pen.tones.mid, {
				soft: true,
				w: .7
			});
			pen.blob(3, 20, 6, 6, pen.tones.light, { w: .9 });
			pen.blob(3, 20, 2, 2, pen.tones.dark, { w: .6 });
		}
	},
	{
		words: /\b(pistol|gun|revolver)s?\b/,
		where: "hand",
		size: 24,
		draw(pen) {
			pen.outline(pts([
				-3,
				4,
				20,
				5,
				20,
				0,
				6,
				-1,
				2,
				-9,
				-4,
				-8
			]), pen.tones.dark, { w: .8 });
		}
	},
	{
		words: /\b(phone|telephone|smartphone|radio|camera)s?\b/,
		where: "hand",
		size: 15,
		draw(pen) {
			pen.outline(box(-4, -4, 9, 17), pen.tones.dark, { w: .8 });
			pen.wash(box(-2, 0, 5, 11), pen.tones.light);
		}
	}
];
// web/core/rough/props.ts
var known = [...heldProps, ...standingProps];
var mostProps = 5;
function propsOf(shot) {
	const listed = shot.props.flatMap((phrase) => propsIn(phrase, known));
	const inHand = shot.cast.flatMap(({ doing }) => propsIn(doing, heldProps));
	return [...new Set([...listed, ...inHand])].slice(0, mostProps);
}
function propsIn(phrase, props) {
	let words = phrase.toLowerCase();
	return props.filter((prop) => {
		if (!prop.words.test(words)) return false;
		words = words.replace(prop.words, " ");
		return true;
	});
}
// web/core/rough/scene.ts
var mostActors = 6;
var closeUps = new Set(["close-up", "extreme close-up"]);
var somebody = {
	top: 170,
	stature: 170,
	head: 36,
	width: 60,
	breadth: 60,
	above: 0,
	reach: 0
};
function sceneOf(shot, bible, board) {
	const indoors = bible.places.find(({ id }) => id === shot.place)?.indoors ?? false;
	const cast = castOf(shot, bible, indoors);
	const props = propsOf(shot);
	const front = cast.slice(0, shot.size === "over-the-shoulder" ? 1 : 0);
	const rest = cast.slice(front.length);
	const camera = cameraFor(shot.size, shot.angle, subjectOf(shot, rest, props), board);
	const actors = placeActors(shot, rest, camera);
	const back = front.map((member) => overTheShoulder(member, camera));
	const all = [...actors, ...back];
	return {
		camera,
		actors: all,
		props: placeProps(props, all, camera),
		indoors
	};
}
function castOf(shot, bible, indoors) {
	return shot.cast.flatMap(({ id, doing, side }) => {
		const character = bible.cast.find((one) => one.id === id);
		return character === void 0 ? [] : [{
			actor: actorOf(character, doing, {
				indoors,
				isClose: closeUps.has(shot.size)
			}),
			side
		}];
	}).slice(0, mostActors);
}
function subjectOf(shot, cast, props) {
	if (cast.length === 0) return props[0] === void 0 ? somebody : propSubject(shot, props[0]);
	const subjects = onPlane(shot, cast).map(({ actor }) => actor.subject);
	return {
		top: Math.max(...subjects.map(({ top }) => top)),
		stature: Math.max(...subjects.map(({ stature }) => stature)),
		head: Math.max(...subjects.map(({ head }) => head)),
		width: subjects.reduce((sum, { width }) => sum + width * 1.08, 0),
		breadth: subjects.reduce((sum, { breadth }) => sum + breadth * 1.3, 0),
		above: Math.max(...subjects.map(({ above }) => above)),
		reach: Math.max(...subjects.map(({ top }) => top)) - Math.min(...subjects.map(({ top, above, head }) => top - above - head * 1.6))
	};
}
function propSubject(shot, { size, where }) {
	if (!(shot.size === "close-up" || shot.size === "extreme close-up" || shot.size === "medium shot") || where !== "hand") return {
		...somebody,
		width: Math.max(somebody.width, size)
	};
	return {
		top: size * 1.2,
		stature: size * 1.2,
		head: size,
		width: size * 1.6,
		breadth: size * 1.6,
		above: 0,
		reach: 0
	};
}
function onPlane(shot, cast) {
	if (closeUps.has(shot.size)) return cast.slice(0, 1);
	if (shot.size === "wide shot" || shot.size === "full shot") return [...cast];
	const lead = (cast.find(({ actor }) => actor.isPerson) ?? cast[0]).actor.subject;
	return cast.filter(({ actor: { subject } }) => subject.top > lead.top * .5 && subject.top < lead.top * 1.7);
}
var sides = {
	left: .3,
	centre: .5,
	right: .7
};
var edges = {
	left: .13,
	centre: .85,
	right: .87
};
function placeActors(shot, cast, camera) {
	if (cast.length === 0) return [];
	const plane = onPlane(shot, cast);
	const behind = cast.filter((member) => !plane.includes(member));
	const largest = Math.max(...plane.map(({ actor }) => actor.subject.top));
	const near = spread(plane.map((member) => stand(shot, member, cast, camera, camera.scale, largest)), camera);
	return [...spread(behind.map((member) => {
		const placed = stand(shot, member, cast, camera, visibleScale(camera, member.actor.subject.top), 0);
		if (closeUps.has(shot.size)) placed.x = camera.board.width * edges[member.side];
		return placed;
	}), camera), ...near];
}
function farScale(camera) {
	const { stage, horizon, feet, scale } = camera;
	return Math.min(scale * .62, scale * (stage * .97 - horizon) / (feet - horizon));
}
function visibleScale(camera, top) {
	const eye = (camera.feet - camera.horizon) / camera.scale;
	const most = (camera.horizon - camera.stage * .05) / Math.max(1, top - eye);
	return top > eye && most > 0 ? Math.min(farScale(camera), most) : farScale(camera);
}
function stand(shot, { actor, side }, cast, camera, scale, largest) {
	const facesLeft = looksLeft(side, cast);
	const grown = Math.max(1, Math.min(2.5, largest * .14 / actor.subject.top));
	const isAlone = cast.length === 1 && side === "centre";
	return {
		actor,
		facesLeft,
		view: viewOf(shot, actor),
		held: null,
		x: camera.board.width * (isAlone ? .48 : sides[side]),
		y: groundAt(camera, scale),
		scale: scale * grown
	};
}
function looksLeft(side, cast) {
	if (side !== "centre") return side === "right";
	return cast.some((other) => other.side === "left") && !cast.some((other) => other.side === "right");
}
function viewOf(shot, { doing }) {
	if (shot.angle === "from behind" || /\b(away|turns? (his|her|their) back)\b/.test(doing)) return "back";
	return shot.angle === "from the side" ? "side" : "turned";
}
function spread(actors, { board, isNear }) {
	const sorted = [...actors].sort((a, b) => a.x - b.x);
	const half = ({ actor: { subject }, scale }) => (isNear ? subject.breadth : subject.width) * scale / 2;
	for (let index = 1; index < sorted.length; index++) {
		const [left, right] = [sorted[index - 1], sorted[index]];
		const close = left.actor.poseName === "embrace" || right.actor.poseName === "embrace" ? .62 : .98;
		const gap = (half(left) + half(right)) * close;
		const missing = left.x + gap - right.x;
		if (missing > 0) for (const [one, by] of [[left, -missing / 2], [right, missing / 2]]) one.x += by;
		if (close < .9) right.x = left.x + gap;
	}
	const out = (value) => Math.max(0, value);
	const overLeft = Math.max(...sorted.map((one) => out(half(one) + 8 - one.x)), 0);
	for (const one of sorted) one.x += overLeft;
	const overRight = Math.max(...sorted.map((one) => out(one.x + half(one) + 8 - board.width)), 0);
	for (const one of sorted) one.x -= overRight;
	if (isNear) for (const one of sorted) one.x -= one.actor.ahead * one.scale * (one.facesLeft ? -1 : 1);
	return actors;
}
function overTheShoulder({ actor, side }, camera) {
	const { stage, board } = camera;
	const { stature, top } = actor.subject;
	const scale = Math.min(stage * .8 / (stature * .42), board.width * .42 / (stature * .3));
	const x = board.width * (side === "right" ? .78 : .22);
	return {
		actor,
		facesLeft: side === "right",
		view: "back",
		held: null,
		x,
		y: stage * .2 + top * scale,
		scale
	};
}
var slots = [
	.5,
	.84,
	.16,
	.34,
	.66
];
function placeProps(props, actors, camera) {
	const placed = [];
	for (const prop of props) {
		const owner = prop.where === "hand" ? ownerOf(prop, actors) : void 0;
		if (owner !== void 0) owner.held = prop;
		else placed.push(...putDown(prop, actors, placed, camera));
	}
	return placed;
}
function ownerOf(prop, actors) {
	const free = actors.filter(({ held, actor, view }) => held === null && actor.isPerson && view !== "back");
	return free.find(({ actor }) => prop.words.test(actor.doing.toLowerCase())) ?? free.find(({ actor }) => actor.pose.hands > 0);
}
function putDown(prop, actors, placed, camera) {
	const { board, stage, horizon } = camera;
	const taken = [...actors, ...placed].map(({ x }) => x);
	const distance = (x) => Math.min(board.width, ...taken.map((other) => Math.abs(other - x)));
	const x = slots.map((slot) => slot * board.width).sort((a, b) => distance(b) - distance(a))[0];
	if (prop.where === "sky") return [{
		prop,
		x,
		...aloft(prop, camera)
	}];
	const isSmall = prop.where === "hand";
	if (actors.length === 0 && isSmall) return [{
		prop,
		x: board.width / 2,
		y: stage * .86,
		scale: stage * .6 / prop.size
	}];
	if (camera.isNear && isSmall) return [];
	const scale = camera.isNear || prop.where === "wall" ? Math.min(farScale(camera), stage * .7 / prop.size) : camera.scale;
	const fits = Math.min(scale, stage * .9 / prop.size);
	return horizon < stage ? [{
		prop,
		x,
		y: groundAt(camera, fits),
		scale: fits
	}] : [];
}
function aloft(prop, { stage, horizon, board }) {
	const isShip = prop.size > 400;
	const scale = isShip ? board.width * .24 / prop.size : Math.min(1, stage * .2 / prop.size);
	return {
		y: isShip ? horizon + 14 : stage * .24,
		scale
	};
}
// web/core/rough/sky.ts
function drawSky(pen, { time, weather }, camera, random) {
	const { board, stage, horizon } = camera;
	pen.wash(box(-60, -60, board.width + 120, stage + 120), pen.tones.sky);
	const high = Math.max(horizon, stage * .3);
	if (time === "night") drawNight(pen, weather, board.width, high, random);
	else if (weather === "clear" || weather === "wind") drawSun(pen, time, board.width, high);
	if (weather === "storm") pen.hatch(box(-40, -40, board.width + 80, horizon + 40), 13, -.9, { opacity: .3 });
	if (weather !== "clear" && weather !== "fog") drawClouds(pen, weather, board.width, high, random);
}
var heights = {
	dawn: .9,
	morning: .5,
	afternoon: .5,
	dusk: .84,
	noon: .2,
	day: .28
};
function drawSun(pen, time, width, high) {
	const x = width * (time === "dawn" || time === "morning" ? .76 : time === "dusk" || time === "afternoon" ? .24 : .8);
	const y = high * (heights[time] ?? .3);
	const r = time === "dawn" || time === "dusk" ? 26 : 18;
	pen.blob(x, y, r, r, pen.tones.light, { w: .8 });
	const rays = Array.from({ length: 10 }, (_, index) => {
		const angle = index / 10 * 2 * Math.PI + .2;
		const at = (far) => [x + Math.cos(angle) * far, y + Math.sin(angle) * far];
		return [at(r + 10), at(r + 22)];
	});
	pen.lines(rays.filter(([, tip]) => tip[1] < high));
}
function drawNight(pen, weather, width, high, random) {
	pen.hatch(box(-40, -40, width + 80, high + 40), 10, .8, { opacity: .26 });
	if (weather !== "clear" && weather !== "wind") return;
	for (let index = 0; index < 14; index++) pen.dot(random() * width, random() * high * .8, 1 + random(), pen.tones.light);
	const [x, y] = [width * .82, high * .3];
	pen.wash(crescent(x, y, 20), pen.tones.light);
}
function crescent(x, y, r) {
	const arc = (from, to, cx, radius) => Array.from({ length: 9 }, (_, index) => {
		const angle = from + (to - from) * index / 8;
		return [cx + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
	});
	return [...arc(.35 * Math.PI, 1.65 * Math.PI, x, r), ...arc(1.55 * Math.PI, .45 * Math.PI, x + r * .5, r * .86)];
}
function drawClouds(pen, weather, width, high, random) {
	const count = weather === "wind" ? 2 : 3;
	for (let index = 0; index < count; index++) drawCloud(pen, width * ((index + .25 + random() * .5) / count), high * (.14 + random() * .3), .75 + random() * .5);
}
var puff = pts([
	-60,
	10,
	-54,
	-12,
	-24,
	-15,
	-6,
	-33,
	24,
	-30,
	36,
	-12,
	62,
	-8,
	64,
	12,
	0,
	16
]);
function drawCloud(pen, x, y, size) {
	pen.outline(puff.map(([dx, dy]) => [x + dx * size, y + dy * size]), pen.tones.far, {
		soft: true,
		w: .85
	});
}
function drawWeather(pen, weather, camera, random) {
	const { width } = camera.board;
	const { stage } = camera;
	if (weather === "rain") drawStreaks(pen, width, stage, random, 60, [-6, 24], pen.tones.isDark ? pen.tones.light : pen.tones.ink, .55);
	if (weather === "storm") drawStreaks(pen, width, stage, random, 70, [-26, 17], pen.tones.light, .95);
	if (weather === "snow") drawFlakes(pen, width, stage, random);
	if (weather === "fog") drawFog(pen, width, stage);
	if (weather === "wind") drawGusts(pen, width, stage, random);
}
function drawStreaks(pen, ...[width, stage, random, count, [dx, dy], colour, opacity]) {
	const streaks = Array.from({ length: count }, () => {
		const [x, y, l] = [
			random() * (width + 60),
			random() * stage,
			.5 + random()
		];
		return [[x, y], [x + dx * l, y + dy * l]];
	});
	pen.lines(streaks, {
		colour,
		opacity,
		w: .95
	});
}
function drawFlakes(pen, ...[width, stage, random]) {
	const flakes = Array.from({ length: 90 }, () => {
		const [x, y] = [random() * width, random() * stage];
		return [[x, y], [x + .1, y + .1]];
	});
	pen.lines(flakes.slice(0, 50), {
		colour: pen.tones.isDark ? pen.tones.light : "#fffefb",
		w: 2.4
	});
	pen.lines(flakes.slice(50), {
		colour: pen.tones.isDark ? pen.tones.light : pen.tones.dark,
		w: 1,
		opacity: .8
	});
}
function drawFog(pen, width, stage) {
	for (const [y, h] of [
		[.42, .1],
		[.58, .12],
		[.78, .1]
	]) pen.wash(box(-60, stage * y, width + 120, stage * h), pen.tones.light, { opacity: .45 });
}
function drawGusts(pen, ...[width, stage, random]) {
	const gusts = Array.from({ length: 5 }, () => {
		const [x, y] = [random() * width * .8, stage * (.1 + random() * .6)];
		return [
			[x, y],
			[x + 40, y - 5],
			[x + 80, y + 2],
			[x + 112, y - 6]
		];
	});
	pen.lines(gusts, { opacity: .6 });
}
// web/core/rough/draw.ts
var mostShapes = 400;
function draw(shot, bible, options) {
	const board = designSize(options);
	const scene = sceneOf(shot, bible, board);
	const pen = new Pen(tonesOf(shot, scene.indoors), randomOf(JSON.stringify(shot)), board);
	drawScene(scene.camera.tilt === 0 ? pen : pen.tilted(scene.camera.tilt), scene, shot, bible);
	const cast = scene.actors.map(({ actor }) => actor.character);
	const caption = captionOf(shot, shot.cast.flatMap(({ id }) => cast.find((one) => one.id === id) ?? []), options.frameNumber, board);
	return [...thinned(pen.shapes, mostShapes - caption.length), ...caption];
}
function drawScene(pen, scene, shot, bible) {
	const place = bible.places.find(({ id }) => id === shot.place);
	const { camera, indoors } = scene;
	const random = randomOf(place?.id ?? "nowhere");
	if (indoors) pen.wash(box(-60, -60, camera.board.width + 120, camera.stage + 120), pen.tones.sky);
	else drawSky(pen, shot, camera, random);
	placeOf(place, scene.actors.some(({ actor }) => actor.isPerson))(stageOf(pen.quiet(), camera, random, indoors));
	const isFar = ({ scale }) => scale < camera.scale * .99;
	scene.props.filter(isFar).forEach((prop) => drawProp(pen, prop));
	scene.actors.forEach((actor) => drawActor(pen, actor, scene));
	scene.props.filter((prop) => !isFar(prop)).forEach((prop) => drawProp(pen, prop));
	if (!indoors) drawWeather(pen, shot.weather, camera, random);
}
function drawProp(pen, { prop, x, y, scale }) {
	const frame = pen.at(x, y, scale);
	prop.draw(prop.where === "hand" ? frame.at(0, prop.size / 2, 1) : frame);
}
function drawActor(pen, placed, { camera, indoors }) {
	const { actor, x, y, scale, facesLeft, view, held } = placed;
	const frame = pen.at(x, y, scale, {
		mirror: facesLeft,
		squash: camera.squash
	});
	if (!camera.isNear) drawShadow(frame, actor.subject.width);
	if (actor.isPerson && actor.pose.seat === "seat") {
		if (indoors) drawChair(frame);
		else frame.outline(box(-46, 0, 84, actor.subject.stature * .24), pen.tones.thing);
	}
	actor.draw(frame, view, held === null ? void 0 : (hand) => held.draw(hand));
}
function drawShadow(frame, width) {
	const half = width * .62;
	frame.wash([
		[-half, 0],
		[-half * .4, 4],
		[half * .8, 4],
		[half * 1.3, -2],
		[half * .6, -7],
		[-half * .6, -6]
	], frame.tones.dark, {
		soft: true,
		opacity: .35
	});
}
function thinned(shapes, most) {
	let over = shapes.length - most;
	if (over <= 0) return [...shapes];
	const kept = shapes.filter((shape) => !(shape.fill === void 0 && shape.kind === "path" && over-- > 0));
	return [...kept.slice(0, 2), ...kept.slice(2 + Math.max(0, kept.length - most))];
}
export { describeRough as n, designSize as r, draw as t };

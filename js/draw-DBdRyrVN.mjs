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
		tilt: 0,
		lean: 0
	},
	low: {
		horizon: .3,
		squash: 1.04,
		tilt: 0,
		lean: .3
	},
	high: {
		horizon: -.3,
		squash: .88,
		tilt: 0,
		lean: -.26
	},
	"bird's eye": {
		horizon: -.5,
		squash: .66,
		tilt: 0,
		lean: -.3
	},
	tilted: {
		horizon: 0,
		squash: 1,
		tilt: -7,
		lean: 0
	},
	"from the side": {
		horizon: 0,
		squash: 1,
		tilt: 0,
		lean: 0
	},
	"from behind": {
		horizon: 0,
		squash: 1,
		tilt: 0,
		lean: 0
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
		horizon: Math.min(feet - (view.lean > 0 ? .06 : .12) * stage, (rule.horizon + view.horizon) * stage),
		tilt: view.tilt,
		lean: view.lean,
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
// web/core/rough/sketch.ts
var tones = {
	t: "thing",
	l: "light",
	d: "dark",
	m: "mid",
	f: "far",
	g: "glow",
	w: "window",
	s: "skin",
	i: "ink"
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
// web/core/rough/chair.ts
var chair = [
	[
		"=",
		-22,
		44,
		-24,
		0
	],
	[
		"=",
		22,
		44,
		24,
		0
	],
	[
		"-",
		-14,
		44,
		-14,
		6
	],
	[
		"-",
		16,
		44,
		16,
		6
	],
	[
		"t",
		-26,
		94,
		-20,
		94,
		-18,
		44,
		-26,
		44
	],
	[
		"t",
		-26,
		42,
		26,
		42,
		26,
		49,
		-26,
		49
	]
];
function drawChair(pen) {
	drawSketch(pen, chair);
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
	#lean;
	constructor(tones, random, board, parent, matrix = identity, isRoot = true, lean = 0) {
		this.tones = tones;
		this.shapes = parent?.shapes ?? [];
		this.#random = random;
		this.#board = board;
		this.#matrix = matrix;
		this.#isRoot = isRoot;
		this.#lean = lean;
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
		return this.#with(this.#matrix, this.#isRoot, tones);
	}
	skinned(skin) {
		return this.#with(this.#matrix, this.#isRoot, {
			...this.tones,
			skin
		});
	}
	leaning(lean) {
		return new Pen(this.tones, this.#random, this.#board, this, this.#matrix, this.#isRoot, lean);
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
		const [cx, cy] = this.on([x, y]);
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
		const [x, y] = apply(this.#matrix, point);
		if (this.#lean === 0) return [x, y];
		const { width, height } = this.#board;
		const part = Math.min(1.2, Math.max(-.2, y / height)) - .5;
		return [width / 2 + (x - width / 2) * (1 + this.#lean * part), y];
	}
	get #width() {
		if (this.#isRoot) return 2;
		return Math.min(2.9, Math.max(1.1, 2.7 * Math.sqrt(this.unit)));
	}
	get #wobble() {
		return this.#isRoot ? 1.2 : Math.min(1.2, .35 + this.unit * .35);
	}
	#with(matrix, isRoot, tones = this.tones) {
		return new Pen(tones, this.#random, this.#board, this, matrix, isRoot, this.#lean);
	}
	#map(points) {
		return points.map((point) => this.on(point));
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
var glow$1 = "#f4d36f";
var white = {
	light: "#fffefb",
	skin: "#fdfbf7",
	glow: glow$1
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
	window: glow$1
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
	window: glow$1,
	isDark: true
};
var room$1 = {
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
		...room$1,
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
// web/core/rough/lights.ts
var beam = (count) => (pen, { board: { width }, stage }, x) => {
	const way = x < .5 ? 1 : -1;
	const wide = width * .3 / count;
	for (let index = 0; index < count; index++) {
		const from = x * width + way * index * wide * 1.5;
		const slant = way * width * .3;
		const patch = [
			[from, -20],
			[from + way * wide, -20],
			[from + way * wide * 1.5 + slant, stage + 20],
			[from + slant, stage + 20]
		];
		pen.wash(patch, pen.tones.light, { opacity: pen.tones.isDark ? .2 : .5 });
	}
};
var lamp = (pen, { board: { width }, stage }, x) => {
	const at = width * (.3 + x * .4);
	const low = stage * .17;
	pen.wash([
		[at - 10, low],
		[at + 10, low],
		[at + width * .24, stage + 20],
		[at - width * .24, stage + 20]
	], pen.tones.glow, { opacity: .16 });
	pen.line([[at, -20], [at, low - 14]], { w: .8 });
	pen.outline([
		[at - 7, low - 16],
		[at + 7, low - 16],
		[at + 20, low],
		[at - 20, low]
	], pen.tones.dark, { w: .8 });
	pen.wash(ring(at, low + 3, 9, 6), pen.tones.glow, { soft: true });
};
var glow = (pen, { board: { width }, stage }, x) => {
	for (const [r, opacity] of [
		[.5, .1],
		[.32, .12],
		[.17, .16]
	]) pen.wash(ring(width * (.2 + x * .6), stage * .62, r * stage, r * stage, 14), pen.tones.glow, {
		soft: true,
		opacity
	});
};
var inside = [
	{
		words: /\b(candle\w*|firelight|fire|hearth|embers|torch\w*|flames?)\b/,
		draw: glow
	},
	{
		words: /\b(slatted|stripes|blinds|bars of)\b/,
		draw: beam(4)
	},
	{
		words: /\b(spotlight|searchlight|shaft|beam|skylight|square of sun|headlights?|flashlight)\b/,
		draw: beam(1)
	},
	{
		words: /\b(lamp\w*|bulb|lantern|neon|pools? of yellow|chandelier|electric|tungsten)\b/,
		draw: lamp
	},
	{
		words: /\b(window|sunlight|sun|daylight)\b/,
		draw: beam(1)
	}
];
var outside$1 = [{
	words: /\b(firelight|campfire|bonfire|torch\w*|lantern\w*|candle\w*|flames?)\b/,
	draw: glow
}, {
	words: /\b(spotlight|searchlight|headlights?|shafts?|rays|beams?)\b/,
	draw: beam(2)
}];
function drawLight(pen, { light, props }, camera, indoors) {
	const words = `${light} ${props.join(" ")}`.toLowerCase();
	(indoors ? inside : outside$1).find((one) => one.words.test(words))?.draw(pen, camera, /\bright\b/.test(light) ? .92 : /\b(left|side)\b/.test(light) ? .08 : .3);
}
// web/core/rough/motion.ts
function drawTears(pen, { doing, ahead, subject: { top, head, above } }) {
	if (!/\b(cr(y|ies|ying)|weep\w*|sobs?|sobbing|in tears|tears)\b/.test(doing)) return;
	const eye = top - above - head * .5;
	for (const [x, y] of [
		[.34, .1],
		[.5, .34],
		[.3, .5]
	]) pen.outline(drop(ahead + x * head, eye - y * head, head * .07), pen.tones.light, {
		soft: true,
		w: .8
	});
}
var drop = (x, y, r) => [
	[x, y + r * 2.4],
	[x + r, y],
	[x, y - r],
	[x - r, y]
];
function drawMotion(pen, { poseName, doing, subject: { top, width } }) {
	if (poseName === "run" || poseName === "fly" || /\b(rac(es|ing)|gallop\w*|speed(s|ing)|shoots? (past|through)|dash(es|ing)|swoop\w*)\b/.test(doing)) {
		const lines = [
			.3,
			.5,
			.72
		].map((y, index) => [[-width * (.62 + .08 * index), top * y], [-width * (1 + .16 * (index * 2 % 3)), top * y]]);
		pen.lines(lines, {
			opacity: .7,
			w: .9
		});
	}
	if (/\bdanc(es|ing)\b/.test(doing)) {
		const sway = [-1, 1].map((side) => [
			[side * width * .66, top * .3],
			[side * width * .78, top * .55],
			[side * width * .66, top * .8]
		]);
		for (const line of sway) pen.line(line, {
			soft: true,
			w: .8
		});
	}
	if (poseName === "jump" || poseName === "fall") {
		const side = poseName === "jump" ? -1 : 1;
		const lines = [
			-.5,
			0,
			.5
		].map((x) => [[width * x, side < 0 ? top * .02 : top * 1.04], [width * x, side < 0 ? top * .12 : top * 1.2]]);
		pen.lines(lines, {
			opacity: .7,
			w: .9
		});
	}
}
var inWater = /\b(out of the (water|sea|waves|lake|river)|(in|into|under|through) the (water|sea|waves|lake|river|ocean|pond|pool|flood)|water (at|to|up to) the (knees|waist|hips|chest)|wad(es|ing)|swim(s|ming)?|float(s|ing)|drown\w*)\b/;
function isInWater({ poseName, doing, isPerson, subject }) {
	if (poseName === "row" || poseName === "ride" || /\b(look|throw|drop|point|star|gaz|shout|let|slid)\w* .*(water|sea|lake|river)/.test(doing)) return false;
	return poseName === "swim" && isPerson || inWater.test(doing) && subject.stature > 0 && poseName !== "sitOnGround";
}
function drawWaterline(pen, { poseName, subject: { top, width } }) {
	const level = poseName === "swim" ? top * .5 : top * .36;
	const half = width * .7 + top * .3;
	const pool = [
		[-half, level],
		[half, level],
		[half * .9, level * .3],
		[half * .62, -12],
		[-half * .62, -12],
		[-half * .9, level * .3]
	];
	pen.wash(pool, pen.tones.mid, { soft: false });
	const wave = (y, part) => Array.from({ length: 9 }, (_, index) => [half * part * (index / 4 - 1), y + (index % 2 === 0 ? 0 : top * .02 + 1.5)]);
	pen.line(wave(level, 1.02), { soft: true });
	pen.lines([wave(level * .62, .8), wave(level * .3, .66)], { opacity: .6 });
}
// web/core/rough/words.ts
function firstMatch(entries, words) {
	return entries.find((entry) => entry.words.test(words));
}
// web/core/rough/prop.ts
var thing = (words, where, size, ...sketch) => ({
	words: new RegExp(`\\b(${words})(e?s)?\\b`),
	where,
	size,
	sketch
});
// web/core/rough/props-air.ts
var airProps = [
	thing("kites?", "sky", 90, [
		"l",
		0,
		45,
		32,
		0,
		0,
		-45,
		-32,
		0
	], [
		"-",
		0,
		45,
		0,
		-45
	], [
		"-",
		-32,
		0,
		32,
		0
	], [
		"~-",
		0,
		-45,
		-14,
		-80,
		4,
		-110,
		-20,
		-150
	]),
	thing("hot-air balloon|hot air balloon|airship|zeppelin", "sky", 380, [
		"~l",
		-30,
		-80,
		-120,
		30,
		-90,
		160,
		0,
		200,
		90,
		160,
		120,
		30,
		30,
		-80
	], [
		"~-",
		0,
		200,
		-44,
		60,
		-14,
		-80
	], [
		"~-",
		0,
		200,
		44,
		60,
		14,
		-80
	], [
		"t",
		-30,
		-150,
		30,
		-150,
		34,
		-116,
		-34,
		-116
	], [
		"-",
		-28,
		-80,
		-30,
		-118
	], [
		"-",
		28,
		-80,
		30,
		-118
	]),
	thing("balloon", "sky", 60, [
		"~l",
		-20,
		20,
		-22,
		44,
		0,
		58,
		22,
		44,
		20,
		20,
		0,
		0
	], [
		"~-",
		0,
		0,
		-6,
		-30,
		6,
		-60,
		-2,
		-100
	]),
	thing("aeroplane|airplane|plane|jet|glider|biplane", "sky", 380, [
		"~l",
		-190,
		10,
		-170,
		30,
		120,
		40,
		190,
		20,
		150,
		-6,
		-120,
		-6
	], [
		"m",
		20,
		10,
		-60,
		-60,
		-100,
		-60,
		-40,
		10
	], [
		"m",
		-180,
		20,
		-210,
		80,
		-180,
		80,
		-140,
		30
	], [
		"w",
		120,
		18,
		160,
		18,
		140,
		34,
		120,
		34
	]),
	thing("helicopter|drone", "sky", 300, [
		"=",
		-150,
		96,
		170,
		96
	], [
		"=",
		20,
		66,
		20,
		96
	], [
		"~t",
		-30,
		20,
		-10,
		66,
		60,
		66,
		96,
		30,
		60,
		0,
		-10,
		0
	], [
		"w",
		40,
		24,
		88,
		30,
		60,
		58,
		40,
		58
	], [
		"t",
		-30,
		40,
		-170,
		56,
		-180,
		80,
		-190,
		40,
		-30,
		24
	], [
		"-",
		-20,
		-16,
		80,
		-16
	]),
	thing("parachute", "sky", 240, [
		"~l",
		-110,
		60,
		-80,
		130,
		0,
		160,
		80,
		130,
		110,
		60,
		50,
		72,
		0,
		60,
		-50,
		72
	], [
		"-",
		-110,
		60,
		0,
		-80
	], [
		"-",
		110,
		60,
		0,
		-80
	], [
		"-",
		0,
		60,
		0,
		-80
	]),
	thing("rainbow", "sky", 800, [
		"~-",
		-400,
		-160,
		-300,
		100,
		0,
		220,
		300,
		100,
		400,
		-160
	], [
		"~-",
		-370,
		-160,
		-276,
		84,
		0,
		196,
		276,
		84,
		370,
		-160
	], [
		"~-",
		-340,
		-160,
		-252,
		68,
		0,
		172,
		252,
		68,
		340,
		-160
	]),
	thing("lightning|thunderbolt", "sky", 260, [
		"g",
		-10,
		120,
		40,
		120,
		10,
		30,
		50,
		30,
		-40,
		-120,
		-10,
		-10,
		-44,
		-10
	]),
	thing("shooting star|comet|falling star|fireworks?", "sky", 160, [
		"g",
		20,
		-30,
		30,
		-10,
		52,
		-8,
		36,
		8,
		42,
		30,
		22,
		18,
		4,
		30,
		8,
		8,
		-8,
		-6,
		12,
		-10
	], [
		"-",
		30,
		30,
		90,
		90
	], [
		"-",
		44,
		18,
		110,
		74
	]),
	thing("flock of \\w+|birds|seagulls|gulls|swallows|geese|crows|starlings", "sky", 160, [
		"~-",
		-80,
		10,
		-66,
		22,
		-56,
		10,
		-44,
		22,
		-30,
		10
	], [
		"~-",
		-10,
		40,
		4,
		52,
		14,
		40,
		26,
		52,
		40,
		40
	], [
		"~-",
		30,
		0,
		44,
		12,
		54,
		0,
		66,
		12,
		80,
		0
	]),
	thing("searchlight|spotlight|beam of light", "sky", 240, [
		"l",
		-20,
		120,
		20,
		120,
		110,
		-180,
		-110,
		-180
	])
];
// web/core/rough/props-held.ts
var heldProps = [
	thing("soap bubbles?|bubbles?", "hand", 30, [
		"ol",
		12,
		10,
		10,
		10
	], [
		"ol",
		26,
		24,
		6,
		6
	], [
		"ol",
		2,
		26,
		4,
		4
	], [
		"-",
		7,
		13,
		10,
		16
	]),
	thing("paper boat|toy boat|paper ship", "hand", 26, [
		"l",
		-9,
		1,
		0,
		15,
		9,
		1
	], [
		"l",
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
	]),
	thing("paper plane|paper aeroplane|paper airplane", "hand", 26, [
		"l",
		-12,
		0,
		18,
		6,
		-14,
		12,
		-6,
		4
	], [
		"-",
		18,
		6,
		-6,
		4
	]),
	thing("letter(?! ?box)|envelope|(?:an|the|his|her) answer|note(?! book)|postcard|telegram|ticket|map|sheet of paper|paper|page|shopping list|newspaper|leaflet|document|manuscript|contract|bill|invitation|poster", "hand", 24, [
		"l",
		-3,
		-4,
		1,
		13,
		21,
		9,
		17,
		-8
	], [
		"-",
		2,
		9,
		16,
		6
	], [
		"-",
		1,
		5,
		15,
		2
	], [
		"-",
		0,
		1,
		14,
		-2
	]),
	thing("photograph|photo(?! booth)|picture frame|portrait|strip of pictures|drawing|sketchbook", "hand", 22, [
		"l",
		-2,
		-4,
		-2,
		15,
		18,
		15,
		18,
		-4
	], [
		"oc",
		8,
		8,
		4,
		4
	], [
		"-",
		1,
		-1,
		8,
		3,
		15,
		-1
	]),
	thing("flashlight|electric torch|pocket lamp", "hand", 28, [
		"d",
		-6,
		-3,
		-6,
		3,
		10,
		3,
		16,
		6,
		16,
		-6,
		10,
		-3
	], [
		"l",
		16,
		6,
		70,
		30,
		70,
		-30,
		16,
		-6
	]),
	thing("torch", "hand", 60, [
		"d",
		-2,
		-20,
		2,
		-20,
		5,
		20,
		-5,
		20
	], [
		"~g",
		-8,
		20,
		-10,
		34,
		-3,
		32,
		0,
		50,
		6,
		34,
		10,
		32,
		8,
		20
	]),
	thing("candle|candlestick", "hand", 24, [
		"d",
		-8,
		-2,
		8,
		-2,
		5,
		-6,
		-5,
		-6
	], [
		"l",
		-3,
		-2,
		3,
		-2,
		3,
		12,
		-3,
		12
	], [
		"~g",
		-3,
		14,
		0,
		24,
		3,
		14
	]),
	thing("lamp(?! post)|lantern|oil lamp", "hand", 34, [
		"~-",
		-5,
		-8,
		0,
		1,
		5,
		-8
	], [
		"d",
		-8,
		-9,
		8,
		-9,
		6,
		-13,
		-6,
		-13
	], [
		"g",
		-6,
		-13,
		6,
		-13,
		8,
		-29,
		-8,
		-29
	], [
		"d",
		-9,
		-29,
		9,
		-29,
		9,
		-33,
		-9,
		-33
	]),
	thing("book|diary|diaries|notebook|journal|album|atlas|bible", "hand", 30, [
		"d",
		-12,
		0,
		-11,
		17,
		2,
		14,
		1,
		-3
	], [
		"l",
		1,
		-3,
		2,
		14,
		16,
		18,
		15,
		1
	]),
	thing("(?:wine |water |milk )?bottle|flask|vial", "hand", 28, [
		"t",
		-5,
		-8,
		5,
		-8,
		5,
		8,
		2,
		12,
		2,
		20,
		-2,
		20,
		-2,
		12,
		-5,
		8
	], [
		"l",
		-5,
		-3,
		5,
		-3,
		5,
		4,
		-5,
		4
	]),
	thing("cup|mug|drinking glass|glass of \\w+|tea|coffee|bowl|goblet|chalice|soup", "hand", 13, [
		"~-",
		5,
		4,
		10,
		2,
		9,
		-3,
		4,
		-3
	], [
		"l",
		-6,
		6,
		6,
		6,
		4.5,
		-6,
		-4.5,
		-6
	]),
	thing("teapot|kettle|coffee pot", "hand", 28, [
		"~-",
		-7,
		12,
		0,
		20,
		7,
		12
	], [
		"~t",
		-12,
		2,
		-10,
		-8,
		10,
		-8,
		12,
		2,
		7,
		10,
		-7,
		10
	], [
		"t",
		10,
		0,
		20,
		8,
		18,
		9,
		8,
		4
	]),
	thing("jar|jam jar|pot of \\w+|tin", "hand", 20, [
		"d",
		-6,
		7,
		6,
		7,
		6,
		11,
		-6,
		11
	], [
		"l",
		-8,
		-9,
		8,
		-9,
		8,
		7,
		-8,
		7
	], [
		"d",
		-7,
		-8,
		7,
		-8,
		7,
		2,
		-7,
		2
	]),
	thing("umbrella|parasol", "hand", 110, [
		"-",
		0,
		-6,
		4,
		74
	], [
		"d",
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
	], [
		"-",
		6,
		98,
		4,
		58
	], [
		"-",
		6,
		98,
		-30,
		60
	], [
		"-",
		6,
		98,
		38,
		57
	]),
	thing("basket|hamper", "hand", 40, [
		"~-",
		-14,
		-18,
		-12,
		0,
		12,
		0,
		14,
		-18
	], [
		"t",
		-18,
		-17,
		18,
		-17,
		13,
		-38,
		-13,
		-38
	], [
		"-",
		-16,
		-24,
		16,
		-24
	], [
		"-",
		-14,
		-31,
		14,
		-31
	], [
		"-",
		-5,
		-17,
		-4,
		-38
	], [
		"-",
		5,
		-17,
		4,
		-38
	]),
	thing("bucket|pail|watering can|water(?:s|ing) (?:the|his|her) (?:\\w+ )?(?:flower|plant|garden|rose|tree)", "hand", 36, [
		"~-",
		-12,
		-14,
		-8,
		0,
		8,
		0,
		12,
		-14
	], [
		"m",
		-13,
		-13,
		13,
		-13,
		9,
		-36,
		-9,
		-36
	], [
		"-",
		-12,
		-18,
		12,
		-18
	]),
	thing("key", "hand", 16, [
		"ol",
		0,
		0,
		4,
		4
	], [
		"=",
		4,
		0,
		15,
		1,
		15,
		-3
	], [
		"-",
		10,
		1,
		10,
		-3
	]),
	thing("suitcase|briefcase|toolbox", "hand", 50, [
		"~-",
		-8,
		-8,
		-5,
		0,
		5,
		0,
		8,
		-8
	], [
		"t",
		-26,
		-42,
		26,
		-42,
		26,
		-8,
		-26,
		-8
	], [
		"-",
		-14,
		-8,
		-14,
		-42
	], [
		"-",
		14,
		-8,
		14,
		-42
	]),
	thing("sack|money bag|bag|purse|handbag|backpack|rucksack|satchel", "hand", 44, [
		"~-",
		-5,
		-6,
		0,
		2,
		5,
		-6
	], [
		"~t",
		-8,
		-6,
		8,
		-6,
		20,
		-26,
		16,
		-42,
		-16,
		-42,
		-20,
		-26
	], [
		"-",
		-8,
		-10,
		8,
		-10
	]),
	thing("apple|orange|peach|pear|fruit|tomato|plum|onion|potato", "hand", 10, [
		"om",
		2,
		3,
		5.4,
		5
	], [
		"-",
		2,
		7,
		3.5,
		11
	]),
	thing("eggs?(?! cup)", "hand", 8, [
		"ol",
		0,
		3,
		4,
		5.2
	]),
	thing("pebble|(?:small|grey|gray|round|white|black|smooth|little|warm) stone|throw\\w* (?:a|the) stone", "hand", 9, [
		"~m",
		-5,
		-1,
		-4,
		4,
		2,
		6,
		6,
		3,
		4,
		-2
	]),
	thing("gem|jewel|diamond|pearl|crystal", "hand", 9, [
		"l",
		-6,
		3,
		-3,
		7,
		3,
		7,
		6,
		3,
		0,
		-5
	], [
		"-",
		-6,
		3,
		6,
		3
	]),
	thing("(?:a|the|white|black|red) feather(?!s)|plume", "hand", 24, [
		"~l",
		-4,
		-6,
		-2,
		10,
		10,
		22,
		12,
		10,
		2,
		-2
	], [
		"-",
		-6,
		-10,
		10,
		20
	]),
	thing("leaf|leaves in", "hand", 14, [
		"~m",
		0,
		0,
		4,
		8,
		14,
		10,
		10,
		2
	], [
		"-",
		-4,
		-2,
		12,
		9
	]),
	thing("bread|loaf|loaves|baguette", "hand", 30, [
		"~t",
		-15,
		-4,
		-14,
		6,
		0,
		10,
		14,
		6,
		15,
		-4
	], [
		"-",
		-6,
		7,
		-3,
		2
	], [
		"-",
		2,
		8,
		5,
		3
	]),
	thing("cake|pie|tart|pudding", "hand", 26, [
		"t",
		-14,
		-6,
		-14,
		4,
		14,
		4,
		14,
		-6
	], [
		"~l",
		-14,
		4,
		-8,
		9,
		0,
		6,
		8,
		10,
		14,
		4
	], [
		"-",
		0,
		8,
		0,
		16
	], [
		".",
		0,
		17,
		1.6
	]),
	thing("pan|frying pan|saucepan|ladle|wok", "hand", 44, [
		"=",
		-4,
		0,
		16,
		2
	], [
		"d",
		14,
		6,
		44,
		8,
		40,
		-4,
		18,
		-4
	]),
	thing("plate|tray|dish", "hand", 34, [
		"l",
		-18,
		4,
		18,
		4,
		12,
		0,
		-12,
		0
	], [
		"~t",
		-8,
		4,
		-4,
		12,
		6,
		12,
		9,
		4
	]),
	thing("spoon|fork", "hand", 18, [
		"=",
		-6,
		-4,
		6,
		6
	], [
		"ol",
		9,
		9,
		4,
		3
	]),
	thing("sandwich|pizza|biscuit|cookie|slice|chocolate|cheese", "hand", 14, [
		"t",
		-6,
		-2,
		8,
		-2,
		8,
		8,
		-6,
		3
	], [
		".",
		3,
		2,
		1.2
	], [
		".",
		-1,
		.5,
		1
	]),
	thing("ice cream|lollipop", "hand", 22, [
		"t",
		-4,
		2,
		4,
		2,
		0,
		-12
	], [
		"ol",
		0,
		7,
		6,
		6
	]),
	thing("top hat|hat", "hand", 30, [
		"d",
		-9,
		0,
		-8,
		14,
		8,
		14,
		9,
		0
	], [
		"d",
		-18,
		0,
		18,
		0,
		16,
		-3,
		-16,
		-3
	]),
	thing("cap", "hand", 24, [
		"~d",
		-10,
		0,
		-8,
		10,
		2,
		12,
		10,
		0
	], [
		"d",
		8,
		0,
		20,
		-2,
		8,
		3
	]),
	thing("crown|tiara", "hand", 22, [
		"g",
		-10,
		-4,
		-12,
		9,
		-6,
		3,
		0,
		11,
		6,
		3,
		12,
		9,
		10,
		-4
	]),
	thing("boot|wellington", "hand", 28, [
		"d",
		-8,
		8,
		2,
		8,
		2,
		-8,
		14,
		-12,
		14,
		-18,
		-8,
		-18
	]),
	thing("shoe|slipper|sandal|trainer", "hand", 26, [
		"~d",
		-12,
		2,
		-6,
		4,
		0,
		0,
		13,
		-3,
		13,
		-7,
		-12,
		-7
	]),
	thing("glove|mitten", "hand", 18, [
		"~m",
		-6,
		-8,
		-6,
		4,
		-2,
		12,
		4,
		12,
		5,
		4,
		10,
		6,
		9,
		0,
		5,
		-4,
		5,
		-8
	]),
	thing("ring(?= box)|(?:gold|golden|wedding|silver|diamond|magic|engagement) ring", "hand", 8, [
		"og",
		0,
		2,
		4,
		4
	], [
		"os",
		0,
		2,
		2.4,
		2.4
	]),
	thing("coin|medal|silver spoon", "hand", 7, [
		"og",
		0,
		2,
		3.6,
		3.6
	]),
	thing("pocket watch|wristwatch|stopwatch|compass", "hand", 12, [
		"ol",
		0,
		0,
		6,
		6
	], [
		"-",
		0,
		5,
		0,
		0,
		3,
		-2
	], [
		"-",
		0,
		6,
		0,
		12
	]),
	thing("hand mirror|magnifying glass", "hand", 26, [
		"=",
		0,
		-8,
		4,
		4
	], [
		"ol",
		8,
		12,
		9,
		9
	]),
	thing("mask", "hand", 20, [
		"~l",
		-9,
		8,
		-9,
		-4,
		0,
		-12,
		9,
		-4,
		9,
		8,
		0,
		10
	], [
		"oi",
		-4,
		2,
		2,
		1.6
	], [
		"oi",
		4,
		2,
		2,
		1.6
	]),
	thing("doll|puppet|marionette|rag doll", "hand", 34, [
		"l",
		-8,
		-12,
		8,
		-12,
		4,
		4,
		-4,
		4
	], [
		"os",
		0,
		10,
		6,
		6
	], [
		"-",
		-4,
		0,
		-12,
		-4
	], [
		"-",
		4,
		0,
		12,
		-4
	], [
		"-",
		-3,
		-12,
		-4,
		-20
	], [
		"-",
		3,
		-12,
		4,
		-20
	]),
	thing("teddy(?: bear)?|stuffed \\w+|toy bear", "hand", 32, [
		"ot",
		0,
		-8,
		9,
		10
	], [
		"ot",
		-6,
		12,
		3,
		3
	], [
		"ot",
		6,
		12,
		3,
		3
	], [
		"ot",
		0,
		6,
		8,
		7
	], [
		"ot",
		-9,
		-4,
		3,
		5
	], [
		"ot",
		9,
		-4,
		3,
		5
	], [
		"ot",
		-5,
		-18,
		4,
		4
	], [
		"ot",
		5,
		-18,
		4,
		4
	], [
		".",
		-3,
		8,
		1
	], [
		".",
		3,
		8,
		1
	]),
	thing("sea ?shell|shell|conch", "hand", 14, [
		"~l",
		-8,
		0,
		-4,
		10,
		6,
		9,
		9,
		0,
		2,
		-6
	], [
		"-",
		0,
		-4,
		-4,
		8
	], [
		"-",
		1,
		-4,
		1,
		9
	], [
		"-",
		2,
		-4,
		6,
		7
	]),
	thing("flower|rose bush|roses|a rose|red rose|bouquet|tulip|dais(?:y|ies)|seedling|sapling|sprout|petal|dandelion|poppy|poppies|sunflower", "hand", 30, [
		"-",
		0,
		-8,
		3,
		16
	], [
		"~m",
		2,
		4,
		10,
		8,
		12,
		14,
		5,
		10
	], [
		"ol",
		3,
		20,
		6,
		6
	], [
		"od",
		3,
		20,
		2,
		2
	]),
	thing("seed|acorn|nut|bean|berry|berries", "hand", 6, [
		"~m",
		-3,
		0,
		0,
		-4,
		3,
		0,
		2,
		3,
		-2,
		3
	], [
		"-",
		0,
		3,
		0,
		6
	]),
	thing("mushroom|toadstool", "hand", 12, [
		"l",
		-2,
		-4,
		2,
		-4,
		2,
		4,
		-2,
		4
	], [
		"~m",
		-8,
		4,
		-4,
		10,
		4,
		10,
		8,
		4
	]),
	thing("clay tablet|tablets|brick", "hand", 20, [
		"t",
		-8,
		-8,
		10,
		-8,
		10,
		12,
		-8,
		12
	], [
		"-",
		-4,
		6,
		6,
		6
	], [
		"-",
		-4,
		1,
		6,
		1
	], [
		"-",
		-4,
		-4,
		4,
		-4
	]),
	thing("parcel|package|(?:a|the|his|her) present|gift|small box|music box", "hand", 30, [
		"t",
		-15,
		-12,
		15,
		-12,
		15,
		10,
		-15,
		10
	], [
		"-",
		0,
		-12,
		0,
		10
	], [
		"-",
		-15,
		0,
		15,
		0
	], [
		"~-",
		-6,
		16,
		0,
		10,
		6,
		16
	]),
	thing("blanket|towel|cloth(?!es)|quilt|washing|laundry|socks?", "hand", 50, [
		"~l",
		-18,
		2,
		0,
		6,
		18,
		2,
		20,
		-34,
		4,
		-30,
		-8,
		-36,
		-20,
		-30
	], [
		"-",
		-8,
		-2,
		-10,
		-28
	], [
		"-",
		8,
		-2,
		8,
		-26
	]),
	thing("chess(?:board)?|playing cards|cards", "hand", 24, [
		"l",
		-8,
		-6,
		-12,
		10,
		-2,
		13,
		2,
		-4
	], [
		"l",
		-2,
		-6,
		0,
		12,
		10,
		12,
		8,
		-6
	], [
		"l",
		2,
		-8,
		10,
		10,
		20,
		6,
		12,
		-11
	]),
	thing("bird ?cage|cage", "hand", 50, [
		"~-",
		-4,
		-4,
		0,
		2,
		4,
		-4
	], [
		"~l",
		-14,
		-44,
		-14,
		-14,
		0,
		-4,
		14,
		-14,
		14,
		-44
	], [
		"-",
		-7,
		-44,
		-7,
		-9
	], [
		"-",
		0,
		-44,
		0,
		-4
	], [
		"-",
		7,
		-44,
		7,
		-9
	]),
	thing("skull|bone", "hand", 20, [
		"ol",
		0,
		6,
		9,
		8
	], [
		"l",
		-5,
		0,
		-4,
		-7,
		5,
		-7,
		6,
		0
	], [
		"oi",
		-3,
		6,
		2.4,
		2.6
	], [
		"oi",
		4,
		6,
		2.4,
		2.6
	]),
	thing("hourglass|egg timer", "hand", 24, [
		"=",
		-8,
		12,
		8,
		12
	], [
		"=",
		-8,
		-12,
		8,
		-12
	], [
		"l",
		-6,
		12,
		6,
		12,
		1,
		0,
		6,
		-12,
		-6,
		-12,
		-1,
		0
	]),
	thing("alarm clock", "hand", 16, [
		"ol",
		0,
		2,
		8,
		8
	], [
		"-",
		0,
		8,
		0,
		2,
		4,
		0
	], [
		"om",
		-6,
		11,
		3,
		3
	], [
		"om",
		6,
		11,
		3,
		3
	])
];
// web/core/rough/props-outdoors.ts
var outdoorProps = [
	thing("weathercock|weathervane", "ground", 120, [
		"=",
		0,
		0,
		0,
		90
	], [
		"-",
		-30,
		60,
		30,
		60
	], [
		"~d",
		-24,
		84,
		-34,
		110,
		-14,
		96,
		8,
		100,
		16,
		116,
		26,
		108,
		20,
		92,
		4,
		82
	]),
	thing("crate|wooden box|boxes|cardboard box|(?:a|the|his|her) box|treasure chest|(?:an?|the) (?:old |wooden |big |heavy |oak )?chest", "ground", 70, [
		"t",
		-35,
		0,
		35,
		0,
		35,
		44,
		-35,
		44
	], [
		"-",
		-35,
		30,
		35,
		30
	], [
		"-",
		-35,
		15,
		35,
		15
	]),
	thing("barrel|cask|keg", "ground", 80, [
		"~t",
		-26,
		0,
		-33,
		40,
		-26,
		80,
		26,
		80,
		33,
		40,
		26,
		0
	], [
		"-",
		-31,
		24,
		31,
		24
	], [
		"-",
		-31,
		56,
		31,
		56
	]),
	thing("log|tree trunk|driftwood", "ground", 120, [
		"~d",
		-60,
		4,
		-60,
		26,
		56,
		26,
		56,
		4
	], [
		"ol",
		56,
		15,
		8,
		12
	]),
	thing("boulder|(?:a|the|big) rock|big stone|meteorite", "ground", 80, [
		"m",
		-44,
		0,
		-36,
		26,
		-8,
		46,
		26,
		36,
		44,
		0
	], [
		"-",
		-8,
		46,
		4,
		20,
		-6,
		8
	]),
	thing("ball|snowball|globe", "ground", 26, [
		"ol",
		0,
		13,
		13,
		13
	], [
		"~-",
		-10,
		18,
		0,
		13,
		11,
		17
	]),
	thing("(?:tomato|potted|pot|house|green) ?plants?|plant pot|flower ?pot", "ground", 70, [
		"t",
		-16,
		0,
		16,
		0,
		20,
		28,
		-20,
		28
	], [
		"=",
		0,
		28,
		2,
		66
	], [
		"~m",
		0,
		44,
		-22,
		52,
		-26,
		66,
		-8,
		58
	], [
		"~m",
		2,
		50,
		22,
		56,
		28,
		72,
		10,
		66
	], [
		"ol",
		-10,
		48,
		5,
		5
	], [
		"ol",
		14,
		58,
		5,
		5
	]),
	thing("bush|hedge|shrub|bushes", "wall", 110, [
		"~m",
		-60,
		0,
		-66,
		40,
		-30,
		74,
		10,
		84,
		46,
		66,
		64,
		30,
		58,
		0
	]),
	thing("apple tree|tree|oak|willow|beech|elm", "wall", 420, [
		"d",
		-26,
		0,
		-16,
		210,
		16,
		210,
		26,
		0
	], [
		"~m",
		-60,
		190,
		-136,
		230,
		-120,
		320,
		-50,
		330,
		-30,
		410,
		60,
		420,
		80,
		350,
		140,
		320,
		130,
		230,
		60,
		190,
		0,
		200
	]),
	thing("palm(?: tree)?", "wall", 420, [
		"~d",
		-14,
		0,
		4,
		200,
		34,
		330,
		46,
		326,
		24,
		200,
		14,
		0
	], [
		"~m",
		40,
		330,
		-20,
		370,
		-80,
		330,
		-30,
		350
	], [
		"~m",
		40,
		330,
		100,
		380,
		160,
		330,
		100,
		354
	], [
		"~m",
		40,
		330,
		20,
		400,
		60,
		430,
		60,
		370
	]),
	thing("campfire|fire|bonfire|flames?|blaze", "ground", 60, [
		"=",
		-26,
		2,
		22,
		12
	], [
		"=",
		26,
		2,
		-22,
		12
	], [
		"~g",
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
	]),
	thing("cauldron", "ground", 70, [
		"=",
		-20,
		10,
		-26,
		0
	], [
		"=",
		20,
		10,
		26,
		0
	], [
		"~d",
		-34,
		50,
		-36,
		20,
		-14,
		6,
		14,
		6,
		36,
		20,
		34,
		50
	], [
		"=",
		-38,
		52,
		38,
		52
	], [
		"~-",
		-8,
		60,
		-2,
		70,
		-8,
		80
	]),
	thing("tent|circus tent|tepee", "wall", 220, [
		"l",
		-130,
		0,
		0,
		180,
		130,
		0
	], [
		"d",
		-26,
		0,
		0,
		110,
		26,
		0
	], [
		"-",
		0,
		180,
		0,
		0
	]),
	thing("wishing well|stone well|(?:a|the) well(?= |$)", "ground", 180, [
		"t",
		-50,
		0,
		50,
		0,
		50,
		64,
		-50,
		64
	], [
		"=",
		-44,
		64,
		-44,
		150
	], [
		"=",
		44,
		64,
		44,
		150
	], [
		"d",
		-66,
		146,
		0,
		190,
		66,
		146
	], [
		"-",
		-44,
		110,
		44,
		110
	], [
		"-",
		0,
		110,
		0,
		66
	]),
	thing("fountain", "wall", 200, [
		"t",
		-110,
		0,
		110,
		0,
		116,
		40,
		-116,
		40
	], [
		"t",
		-14,
		40,
		14,
		40,
		10,
		110,
		-10,
		110
	], [
		"~l",
		-56,
		110,
		-40,
		94,
		40,
		94,
		56,
		110
	], [
		"~-",
		0,
		114,
		-24,
		150,
		-50,
		112
	], [
		"~-",
		0,
		114,
		24,
		150,
		50,
		112
	], [
		"-",
		0,
		112,
		0,
		160
	]),
	thing("statue|monument", "wall", 300, [
		"t",
		-44,
		0,
		44,
		0,
		38,
		110,
		-38,
		110
	], [
		"~m",
		-22,
		110,
		-26,
		200,
		-10,
		230,
		14,
		228,
		26,
		196,
		20,
		110
	], [
		"om",
		2,
		248,
		16,
		18
	]),
	thing("grave ?stone|tombstone|grave", "ground", 90, [
		"~m",
		-30,
		0,
		-30,
		70,
		0,
		92,
		30,
		70,
		30,
		0
	], [
		"-",
		-12,
		60,
		12,
		60
	], [
		"-",
		0,
		74,
		0,
		40
	]),
	thing("scarecrow", "ground", 190, [
		"=",
		0,
		0,
		0,
		160
	], [
		"=",
		-70,
		122,
		70,
		122
	], [
		"t",
		-24,
		60,
		24,
		60,
		20,
		126,
		-20,
		126
	], [
		"ol",
		0,
		152,
		18,
		18
	], [
		"d",
		-30,
		166,
		30,
		166,
		14,
		170,
		10,
		190,
		-10,
		190,
		-14,
		170
	], [
		".",
		-6,
		154,
		2
	], [
		".",
		6,
		154,
		2
	]),
	thing("snowman|snowmen", "ground", 130, [
		"ol",
		0,
		36,
		38,
		36
	], [
		"ol",
		0,
		88,
		27,
		25
	], [
		"ol",
		0,
		126,
		18,
		17
	], [
		".",
		4,
		130,
		2
	], [
		".",
		12,
		130,
		2
	]),
	thing("signpost|road sign|(?:a|the) sign|noticeboard", "ground", 200, [
		"=",
		0,
		0,
		0,
		150
	], [
		"l",
		-50,
		140,
		50,
		140,
		50,
		190,
		-50,
		190
	], [
		"-",
		-36,
		172,
		36,
		172
	], [
		"-",
		-36,
		158,
		20,
		158
	]),
	thing("lamp ?post|street ?lamp|streetlight|lantern post", "wall", 350, [
		"=",
		0,
		0,
		0,
		300
	], [
		"g",
		-14,
		300,
		14,
		300,
		20,
		346,
		-20,
		346
	], [
		"d",
		-24,
		346,
		24,
		346,
		0,
		366
	]),
	thing("traffic light", "wall", 280, [
		"=",
		0,
		0,
		0,
		200
	], [
		"d",
		-18,
		200,
		18,
		200,
		18,
		276,
		-18,
		276
	], [
		"og",
		0,
		262,
		8,
		8
	], [
		"ol",
		0,
		238,
		8,
		8
	], [
		"ol",
		0,
		214,
		8,
		8
	]),
	thing("letter ?box|post ?box|mailbox", "ground", 130, [
		"t",
		-26,
		0,
		26,
		0,
		26,
		120,
		-26,
		120
	], [
		"~t",
		-26,
		118,
		0,
		136,
		26,
		118
	], [
		"=",
		-16,
		96,
		16,
		96
	]),
	thing("fence|gate|barrier|railing", "ground", 160, [
		"=",
		-80,
		0,
		-80,
		105
	], [
		"=",
		0,
		0,
		0,
		105
	], [
		"=",
		80,
		0,
		80,
		105
	], [
		"-",
		-90,
		84,
		90,
		84
	], [
		"-",
		-90,
		46,
		90,
		46
	]),
	thing("ladder|rope ladder", "wall", 300, [
		"=",
		-22,
		0,
		-18,
		300
	], [
		"=",
		22,
		0,
		18,
		300
	], [
		"-",
		-21,
		40,
		21,
		40
	], [
		"-",
		-21,
		80,
		21,
		80
	], [
		"-",
		-20,
		120,
		20,
		120
	], [
		"-",
		-20,
		160,
		20,
		160
	], [
		"-",
		-19,
		200,
		19,
		200
	], [
		"-",
		-19,
		240,
		19,
		240
	], [
		"-",
		-18,
		280,
		18,
		280
	]),
	thing("satellite dish|antenna|radio mast", "wall", 200, [
		"=",
		0,
		0,
		0,
		110
	], [
		"~l",
		-60,
		170,
		-30,
		100,
		40,
		90,
		70,
		130
	], [
		"=",
		0,
		130,
		30,
		170
	]),
	thing("windmill|wind turbine", "wall", 600, [
		"t",
		-60,
		0,
		60,
		0,
		34,
		380,
		-34,
		380
	], [
		"d",
		-44,
		376,
		0,
		430,
		44,
		376
	], [
		"l",
		0,
		384,
		150,
		530,
		166,
		510,
		10,
		376
	], [
		"l",
		0,
		376,
		-150,
		520,
		-166,
		500,
		-10,
		368
	], [
		"l",
		-8,
		370,
		-130,
		220,
		-112,
		208,
		6,
		360
	], [
		"l",
		8,
		370,
		140,
		230,
		124,
		214,
		-4,
		360
	]),
	thing("lighthouse", "wall", 700, [
		"l",
		-70,
		0,
		70,
		0,
		44,
		520,
		-44,
		520
	], [
		"m",
		-62,
		140,
		62,
		140,
		56,
		260,
		-56,
		260
	], [
		"m",
		-52,
		380,
		52,
		380,
		46,
		480,
		-46,
		480
	], [
		"g",
		-32,
		520,
		32,
		520,
		32,
		590,
		-32,
		590
	], [
		"d",
		-46,
		590,
		0,
		640,
		46,
		590
	]),
	thing("flying saucer|ufo", "sky", 400, [
		"~l",
		-80,
		40,
		-60,
		110,
		60,
		110,
		80,
		40
	], [
		"~m",
		-200,
		20,
		-100,
		52,
		100,
		52,
		200,
		20,
		80,
		-10,
		-80,
		-10
	], [
		".",
		-110,
		18,
		8
	], [
		".",
		0,
		12,
		8
	], [
		".",
		110,
		18,
		8
	]),
	thing("drum|drums", "ground", 50, [
		"~l",
		-25,
		40,
		0,
		48,
		25,
		40,
		0,
		33
	], [
		"t",
		-25,
		4,
		-25,
		40,
		0,
		33,
		25,
		40,
		25,
		4,
		0,
		-2
	], [
		"-",
		-25,
		38,
		-8,
		2,
		8,
		36,
		25,
		6
	]),
	thing("nest", "ground", 40, [
		"~d",
		-22,
		14,
		-18,
		0,
		18,
		0,
		22,
		14,
		0,
		8
	], [
		"ol",
		-6,
		14,
		4,
		6
	], [
		"ol",
		6,
		14,
		4,
		6
	]),
	thing("dog ?house|kennel|beehive|hive", "ground", 90, [
		"t",
		-34,
		0,
		34,
		0,
		34,
		56,
		-34,
		56
	], [
		"d",
		-44,
		54,
		0,
		90,
		44,
		54
	], [
		"~i",
		-14,
		0,
		-14,
		28,
		0,
		40,
		14,
		28,
		14,
		0
	]),
	thing("puddle|pool of \\w+", "ground", 120, [
		"~l",
		-60,
		2,
		-30,
		9,
		20,
		8,
		60,
		2,
		20,
		-6,
		-34,
		-5
	]),
	thing("rubble|ruins|wreck|heap|pile of \\w+|rubbish", "ground", 150, [
		"m",
		-76,
		0,
		-50,
		30,
		-30,
		24,
		-10,
		58,
		14,
		40,
		34,
		50,
		76,
		0
	], [
		"d",
		-20,
		0,
		0,
		26,
		26,
		18,
		44,
		0
	])
];
// web/core/rough/props-room.ts
var roomProps = [
	thing("punch(?:es|ing)? (?:a|the|his|her) (?:sack|bag)|punch ?bag|punching bag", "wall", 260, [
		"=",
		0,
		260,
		0,
		180
	], [
		"~d",
		-22,
		170,
		-24,
		80,
		-14,
		64,
		14,
		64,
		24,
		80,
		22,
		170,
		10,
		182,
		-10,
		182
	]),
	thing("table|desk|workbench|counter", "ground", 150, [
		"=",
		-64,
		70,
		-66,
		0
	], [
		"=",
		64,
		70,
		66,
		0
	], [
		"t",
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
	]),
	thing("armchair|sofa|couch|throne", "ground", 110, [
		"~t",
		-50,
		20,
		-54,
		100,
		-40,
		110,
		30,
		110,
		44,
		96,
		40,
		20
	], [
		"t",
		-44,
		18,
		-44,
		46,
		56,
		46,
		56,
		18
	], [
		"~t",
		34,
		10,
		34,
		62,
		58,
		62,
		58,
		10
	]),
	thing("chair", "ground", 95, [
		"=",
		-22,
		44,
		-24,
		0
	], [
		"=",
		22,
		44,
		24,
		0
	], [
		"t",
		-26,
		94,
		-20,
		94,
		-18,
		44,
		-26,
		44
	], [
		"t",
		-26,
		42,
		26,
		42,
		26,
		49,
		-26,
		49
	]),
	thing("bench", "ground", 130, [
		"=",
		-50,
		44,
		-50,
		0
	], [
		"=",
		50,
		44,
		50,
		0
	], [
		"t",
		-65,
		44,
		65,
		44,
		65,
		50,
		-65,
		50
	], [
		"t",
		-65,
		66,
		65,
		66,
		65,
		78,
		-65,
		78
	], [
		"-",
		-50,
		50,
		-50,
		78
	], [
		"-",
		50,
		50,
		50,
		78
	]),
	thing("stool", "ground", 46, [
		"=",
		-14,
		42,
		-18,
		0
	], [
		"=",
		14,
		42,
		18,
		0
	], [
		"t",
		-20,
		42,
		20,
		42,
		20,
		48,
		-20,
		48
	]),
	thing("hammock", "ground", 200, [
		"=",
		-100,
		150,
		-96,
		0
	], [
		"=",
		100,
		150,
		96,
		0
	], [
		"~l",
		-98,
		130,
		-50,
		60,
		50,
		60,
		98,
		130,
		40,
		44,
		-40,
		44
	]),
	thing("bed", "ground", 200, [
		"d",
		-100,
		0,
		-90,
		0,
		-90,
		90,
		-100,
		90
	], [
		"l",
		-90,
		22,
		96,
		22,
		96,
		46,
		-90,
		46
	], [
		"~l",
		-88,
		46,
		-84,
		62,
		-50,
		62,
		-46,
		46
	], [
		"f",
		-40,
		20,
		-40,
		54,
		98,
		50,
		98,
		20
	]),
	thing("cradle|cot|pram|baby carriage", "ground", 90, [
		"~-",
		-40,
		4,
		0,
		-1,
		40,
		4
	], [
		"t",
		-42,
		10,
		42,
		10,
		46,
		50,
		-46,
		50
	], [
		"~t",
		-46,
		50,
		-46,
		84,
		-10,
		84,
		0,
		50
	]),
	thing("bathtub|tub|bath", "ground", 150, [
		"~l",
		-76,
		56,
		-66,
		6,
		60,
		6,
		76,
		60,
		70,
		56,
		-70,
		52
	], [
		"=",
		-50,
		6,
		-54,
		0
	], [
		"=",
		46,
		6,
		50,
		0
	]),
	thing("fireplace|hearth", "wall", 150, [
		"t",
		-80,
		0,
		-80,
		120,
		80,
		120,
		80,
		0
	], [
		"i",
		-46,
		0,
		-46,
		80,
		46,
		80,
		46,
		0
	], [
		"~g",
		-24,
		0,
		-28,
		24,
		-10,
		20,
		0,
		48,
		12,
		22,
		24,
		28,
		22,
		0
	], [
		"d",
		-90,
		120,
		90,
		120,
		90,
		130,
		-90,
		130
	]),
	thing("stove|oven", "wall", 95, [
		"d",
		-45,
		0,
		45,
		0,
		45,
		92,
		-45,
		92
	], [
		"g",
		-28,
		24,
		28,
		24,
		28,
		60,
		-28,
		60
	], [
		"-",
		-30,
		76,
		30,
		76
	]),
	thing("mantelpiece|shelf|shelves|bookcase|bookshelf|bookshelves", "wall", 200, [
		"t",
		-70,
		0,
		70,
		0,
		70,
		200,
		-70,
		200
	], [
		"-",
		-70,
		60,
		70,
		60
	], [
		"-",
		-70,
		130,
		70,
		130
	], [
		"l",
		-60,
		132,
		-60,
		168,
		-50,
		168,
		-50,
		132
	], [
		"d",
		-50,
		132,
		-50,
		174,
		-40,
		174,
		-40,
		132
	], [
		"l",
		-30,
		132,
		-30,
		164,
		-18,
		164,
		-18,
		132
	], [
		"d",
		20,
		62,
		20,
		98,
		30,
		98,
		30,
		62
	], [
		"l",
		30,
		62,
		32,
		104,
		42,
		104,
		42,
		62
	]),
	thing("wardrobe|cupboard|cabinet|locker", "wall", 200, [
		"t",
		-60,
		0,
		60,
		0,
		60,
		200,
		-60,
		200
	], [
		"-",
		0,
		4,
		0,
		196
	], [
		".",
		-8,
		100,
		3
	], [
		".",
		8,
		100,
		3
	]),
	thing("refrigerator|fridge", "wall", 180, [
		"l",
		-36,
		0,
		36,
		0,
		36,
		176,
		-36,
		176
	], [
		"-",
		-36,
		110,
		36,
		110
	], [
		"=",
		26,
		120,
		26,
		150
	], [
		"=",
		26,
		70,
		26,
		100
	]),
	thing("piano|grand piano|organ", "ground", 160, [
		"d",
		-70,
		0,
		-70,
		120,
		0,
		124,
		4,
		76,
		46,
		74,
		46,
		60,
		4,
		58,
		4,
		0
	], [
		"l",
		6,
		74,
		46,
		74,
		46,
		66,
		6,
		66
	], [
		"=",
		42,
		60,
		42,
		0
	]),
	thing("easel|painting|canvas", "ground", 170, [
		"=",
		-30,
		0,
		4,
		160
	], [
		"=",
		38,
		0,
		4,
		160
	], [
		"l",
		-36,
		60,
		40,
		60,
		40,
		140,
		-36,
		140
	], [
		"~-",
		-26,
		76,
		-6,
		110,
		10,
		90,
		30,
		120
	]),
	thing("blackboard|whiteboard|chalkboard", "wall", 200, [
		"d",
		-100,
		90,
		100,
		90,
		100,
		200,
		-100,
		200
	], [
		"~-",
		-80,
		170,
		-50,
		180,
		-20,
		168,
		10,
		176
	]),
	thing("television|tv|monitor|screen", "ground", 90, [
		"=",
		-30,
		40,
		-34,
		0
	], [
		"=",
		30,
		40,
		34,
		0
	], [
		"d",
		-45,
		40,
		45,
		40,
		45,
		96,
		-45,
		96
	], [
		"l",
		-38,
		46,
		38,
		46,
		38,
		90,
		-38,
		90
	]),
	thing("gramophone|record player|jukebox", "ground", 90, [
		"t",
		-30,
		0,
		30,
		0,
		30,
		40,
		-30,
		40
	], [
		"~m",
		4,
		42,
		-8,
		66,
		-44,
		96,
		-10,
		104,
		30,
		84,
		14,
		62
	]),
	thing("sewing machine|loom|typewriter", "ground", 100, [
		"=",
		-40,
		60,
		-42,
		0
	], [
		"=",
		40,
		60,
		42,
		0
	], [
		"t",
		-50,
		60,
		50,
		60,
		50,
		68,
		-50,
		68
	], [
		"d",
		-26,
		68,
		28,
		68,
		28,
		76,
		-10,
		78,
		-10,
		96,
		30,
		98,
		30,
		106,
		-22,
		106
	]),
	thing("standing mirror|mirror", "wall", 170, [
		"t",
		-34,
		20,
		34,
		20,
		34,
		170,
		-34,
		170
	], [
		"l",
		-27,
		27,
		27,
		27,
		27,
		163,
		-27,
		163
	], [
		"-",
		-18,
		120,
		8,
		150
	], [
		"-",
		-18,
		104,
		18,
		146
	]),
	thing("curtain|curtains", "wall", 220, [
		"=",
		-80,
		220,
		80,
		220
	], [
		"~m",
		-76,
		220,
		-70,
		4,
		-14,
		4,
		-22,
		110,
		-10,
		220
	], [
		"~m",
		76,
		220,
		70,
		4,
		14,
		4,
		22,
		110,
		10,
		220
	], [
		"-",
		-50,
		216,
		-48,
		8
	], [
		"-",
		50,
		216,
		48,
		8
	]),
	thing("grandfather clock", "wall", 210, [
		"t",
		-28,
		0,
		28,
		0,
		24,
		206,
		-24,
		206
	], [
		"ol",
		0,
		174,
		20,
		20
	], [
		"-",
		0,
		188,
		0,
		174,
		9,
		168
	], [
		"-",
		0,
		130,
		0,
		60
	], [
		"og",
		0,
		56,
		8,
		8
	]),
	thing("clock|clock face|clocks", "wall", 60, [
		"ol",
		0,
		200,
		32,
		32
	], [
		"-",
		0,
		222,
		0,
		200,
		14,
		194
	]),
	thing("floor lamp|standard lamp|chandelier", "ground", 160, [
		"=",
		0,
		0,
		0,
		120
	], [
		"d",
		-16,
		0,
		16,
		0,
		16,
		4,
		-16,
		4
	], [
		"g",
		-30,
		116,
		30,
		116,
		18,
		158,
		-18,
		158
	]),
	thing("door|doorway|gateway", "wall", 210, [
		"t",
		-54,
		0,
		54,
		0,
		54,
		214,
		-54,
		214
	], [
		"d",
		-44,
		0,
		44,
		0,
		44,
		204,
		-44,
		204
	], [
		".",
		30,
		98,
		4
	]),
	thing("window", "wall", 130, [
		"w",
		-60,
		100,
		60,
		100,
		60,
		230,
		-60,
		230
	], [
		"-",
		0,
		100,
		0,
		230
	], [
		"-",
		-60,
		165,
		60,
		165
	], [
		"=",
		-70,
		98,
		70,
		98
	]),
	thing("staircase|stairs", "wall", 220, [
		"t",
		-110,
		0,
		-110,
		20,
		-74,
		20,
		-74,
		55,
		-38,
		55,
		-38,
		90,
		0,
		90,
		0,
		125,
		38,
		125,
		38,
		160,
		74,
		160,
		74,
		195,
		110,
		195,
		110,
		0
	]),
	thing("photo booth|booth|phone box|telephone box|kiosk|sentry box", "wall", 210, [
		"t",
		-56,
		0,
		56,
		0,
		56,
		206,
		-56,
		206
	], [
		"d",
		-48,
		160,
		48,
		160,
		48,
		196,
		-48,
		196
	], [
		"~l",
		-44,
		40,
		-44,
		156,
		20,
		156,
		14,
		40
	], [
		"-",
		-26,
		156,
		-28,
		42
	], [
		"-",
		-8,
		156,
		-10,
		42
	]),
	thing("(?:the|a) lift|elevator", "wall", 220, [
		"m",
		-60,
		0,
		60,
		0,
		60,
		216,
		-60,
		216
	], [
		"l",
		-46,
		0,
		46,
		0,
		46,
		196,
		-46,
		196
	], [
		"-",
		0,
		0,
		0,
		196
	], [
		".",
		54,
		100,
		3
	]),
	thing("vending machine|machine|slot machine", "ground", 180, [
		"t",
		-44,
		0,
		44,
		0,
		44,
		176,
		-44,
		176
	], [
		"l",
		-34,
		80,
		16,
		80,
		16,
		164,
		-34,
		164
	], [
		".",
		30,
		120,
		4
	], [
		".",
		30,
		104,
		4
	], [
		"d",
		-30,
		20,
		20,
		20,
		20,
		44,
		-30,
		44
	]),
	thing("bookshop|market stall|stall", "wall", 220, [
		"=",
		-90,
		0,
		-90,
		190
	], [
		"=",
		90,
		0,
		90,
		190
	], [
		"l",
		-104,
		180,
		-84,
		220,
		84,
		220,
		104,
		180
	], [
		"t",
		-96,
		60,
		96,
		60,
		96,
		78,
		-96,
		78
	], [
		"-",
		-50,
		182,
		-42,
		220
	], [
		"-",
		0,
		182,
		0,
		220
	], [
		"-",
		50,
		182,
		42,
		220
	], [
		"om",
		-50,
		88,
		10,
		9
	], [
		"om",
		-20,
		88,
		10,
		9
	], [
		"om",
		20,
		88,
		10,
		9
	])
];
// web/core/rough/props-tools.ts
var tools = [
	thing("sword|dagger|sabre|blade", "hand", 90, [
		"l",
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
	], [
		"=",
		-6,
		8,
		10,
		3
	], [
		"=",
		-3,
		-8,
		1,
		6
	]),
	thing("kni(?:fe|ves)|penknife|razor", "hand", 26, [
		"=",
		-4,
		-2,
		4,
		0
	], [
		"l",
		4,
		-2,
		5,
		3,
		20,
		4,
		24,
		0
	]),
	thing("flag|banner|pennant", "hand", 110, [
		"-",
		-8,
		-40,
		14,
		96
	], [
		"l",
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
	]),
	thing("broom|mop|sweep(?:s|ing)?|mopping", "hand", 130, [
		"=",
		-22,
		66,
		24,
		-62
	], [
		"t",
		18,
		-58,
		30,
		-54,
		46,
		-82,
		20,
		-90
	], [
		"-",
		26,
		-62,
		36,
		-84
	], [
		"-",
		22,
		-62,
		28,
		-86
	]),
	thing("shovel|spade|dig(?:s|ging)?|shovell?ing", "hand", 120, [
		"=",
		-20,
		58,
		24,
		-58
	], [
		"m",
		18,
		-54,
		30,
		-50,
		42,
		-80,
		34,
		-90,
		22,
		-82
	]),
	thing("rake|pitchfork|hoe", "hand", 130, [
		"=",
		-22,
		62,
		24,
		-62
	], [
		"-",
		14,
		-64,
		36,
		-54
	], [
		"-",
		14,
		-64,
		18,
		-80
	], [
		"-",
		25,
		-60,
		30,
		-76
	], [
		"-",
		36,
		-54,
		42,
		-70
	]),
	thing("boat hook|oar|paddle", "hand", 170, [
		"=",
		-30,
		74,
		30,
		-70
	], [
		"t",
		26,
		-66,
		36,
		-64,
		46,
		-104,
		34,
		-106
	]),
	thing("fishing rod|fishing line|fishing pole|angling|is fishing", "hand", 180, [
		"=",
		-10,
		-14,
		60,
		120
	], [
		"-",
		60,
		120,
		84,
		-60
	], [
		".",
		84,
		-62,
		3
	]),
	thing("walking stick|cane|stick|spear|pole|crutch", "hand", 130, [
		"=",
		-14,
		56,
		14,
		-84
	]),
	thing("wand|baton|conductor’s stick", "hand", 40, [
		"-",
		-2,
		-4,
		22,
		26
	], [
		"-",
		22,
		32,
		22,
		38
	], [
		"-",
		28,
		26,
		34,
		27
	], [
		"-",
		26,
		31,
		31,
		36
	]),
	thing("hammer|mallet", "hand", 34, [
		"=",
		-6,
		-10,
		8,
		18
	], [
		"d",
		-2,
		22,
		16,
		12,
		19,
		18,
		2,
		28
	]),
	thing("axe|hatchet", "hand", 70, [
		"=",
		-10,
		-24,
		16,
		40
	], [
		"l",
		8,
		36,
		20,
		30,
		36,
		36,
		30,
		50,
		16,
		46
	]),
	thing("wrench|spanner|screwdriver|pliers|chisel", "hand", 28, [
		"=",
		-4,
		-6,
		8,
		12
	], [
		"m",
		4,
		12,
		12,
		10,
		16,
		20,
		11,
		16,
		8,
		22
	]),
	thing("handsaw|hand saw", "hand", 46, [
		"d",
		-8,
		-4,
		0,
		-8,
		4,
		4,
		-4,
		6
	], [
		"l",
		2,
		-4,
		40,
		6,
		40,
		10,
		2,
		6
	]),
	thing("scissors|shears", "hand", 22, [
		"-",
		-6,
		-6,
		14,
		12
	], [
		"-",
		4,
		-8,
		2,
		14
	], [
		"ol",
		-8,
		-8,
		3.4,
		3.4
	], [
		"ol",
		5,
		-11,
		3.4,
		3.4
	]),
	thing("paintbrush|brush|paint(?:s|ing) (?:a|the|his|her)", "hand", 26, [
		"=",
		-6,
		-6,
		10,
		12
	], [
		"~d",
		8,
		12,
		12,
		9,
		18,
		20
	]),
	thing("pen|pencil|quill|chalk|stylus", "hand", 20, [
		"=",
		-3,
		-4,
		10,
		14
	], [
		"-",
		-3,
		-4,
		-5,
		-8
	]),
	thing("violin|fiddle|cello", "hand", 60, [
		"~t",
		-14,
		-10,
		-18,
		2,
		-8,
		8,
		-6,
		16,
		6,
		16,
		8,
		6,
		0,
		-2,
		-2,
		-12
	], [
		"=",
		2,
		14,
		20,
		40
	], [
		"-",
		-26,
		22,
		24,
		-4
	]),
	thing("guitar|lute|banjo|ukulele", "hand", 90, [
		"~t",
		-22,
		-18,
		-26,
		0,
		-10,
		8,
		-4,
		20,
		10,
		16,
		12,
		2,
		4,
		-6,
		2,
		-20
	], [
		"oi",
		-8,
		2,
		5,
		5
	], [
		"=",
		4,
		12,
		46,
		52
	]),
	thing("flute|clarinet|trumpet|saxophone|bugle|trombone", "hand", 50, [
		"=",
		-4,
		8,
		26,
		-10
	], [
		"m",
		22,
		-4,
		40,
		-10,
		34,
		-26,
		20,
		-14
	]),
	thing("accordion|concertina", "hand", 46, [
		"t",
		-18,
		-12,
		-18,
		14,
		-8,
		12,
		-8,
		-12
	], [
		"l",
		-8,
		-12,
		-8,
		12,
		10,
		14,
		10,
		-14
	], [
		"t",
		10,
		-14,
		10,
		14,
		20,
		16,
		20,
		-16
	], [
		"-",
		-2,
		-12,
		-2,
		12
	], [
		"-",
		4,
		-13,
		4,
		13
	]),
	thing("(?:hand|brass|small|little|silver|ship’s|school) bell|a bell|bells?(?! (?:tower|begin|ring))", "hand", 18, [
		"t",
		-8,
		-10,
		-5,
		2,
		0,
		7,
		5,
		2,
		8,
		-10
	], [
		".",
		0,
		-12,
		2
	], [
		"=",
		0,
		7,
		0,
		12
	]),
	thing("net|butterfly net|fishing net", "hand", 110, [
		"=",
		-14,
		-40,
		22,
		50
	], [
		"~l",
		22,
		50,
		44,
		60,
		66,
		44,
		60,
		20,
		42,
		44
	], [
		"-",
		30,
		54,
		58,
		24
	], [
		"-",
		44,
		58,
		52,
		30
	]),
	thing("rope|washing line|string|cord|thread|chain", "hand", 60, [
		"~=",
		0,
		2,
		16,
		10,
		30,
		26,
		20,
		38,
		6,
		30,
		14,
		16,
		36,
		20,
		52,
		40
	], [
		"~=",
		0,
		0,
		-4,
		-20,
		8,
		-40
	]),
	thing("telescope|spyglass|binoculars", "hand", 50, [
		"t",
		-12,
		-4,
		-12,
		4,
		8,
		5,
		8,
		-5
	], [
		"m",
		8,
		-6,
		8,
		6,
		34,
		8,
		34,
		-8
	]),
	thing("microscope", "hand", 36, [
		"d",
		-10,
		-14,
		12,
		-14,
		12,
		-11,
		-10,
		-11
	], [
		"=",
		6,
		-12,
		10,
		4,
		2,
		10
	], [
		"t",
		-6,
		-4,
		2,
		-8,
		8,
		10,
		0,
		14
	]),
	thing("microphone", "hand", 22, [
		"=",
		0,
		-10,
		4,
		6
	], [
		"om",
		5,
		10,
		5,
		5
	]),
	thing("pistol|gun|revolver|rifle", "hand", 24, [
		"d",
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
	]),
	thing("bow and arrow|arrow|crossbow", "hand", 90, [
		"~-",
		0,
		44,
		16,
		20,
		18,
		0,
		16,
		-20,
		0,
		-44
	], [
		"-",
		0,
		44,
		0,
		-44
	], [
		"=",
		-8,
		0,
		34,
		0
	], [
		"d",
		34,
		4,
		42,
		0,
		34,
		-4
	]),
	thing("shield", "hand", 60, [
		"l",
		-20,
		24,
		20,
		24,
		20,
		-6,
		0,
		-30,
		-20,
		-6
	], [
		"-",
		0,
		24,
		0,
		-30
	], [
		"-",
		-20,
		6,
		20,
		6
	]),
	thing("phone|telephone|smartphone|mobile|walkie-talkie|remote control", "hand", 15, [
		"d",
		-4,
		-4,
		5,
		-4,
		5,
		13,
		-4,
		13
	], [
		"l",
		-2,
		0,
		3,
		0,
		3,
		11,
		-2,
		11
	]),
	thing("camera|photograph(?:s|ing) (?:a|the|his|her)|takes? a (?:photo|picture)", "hand", 20, [
		"d",
		-8,
		-6,
		-8,
		6,
		-3,
		6,
		-1,
		9,
		5,
		9,
		7,
		6,
		12,
		6,
		12,
		-6
	], [
		"ol",
		3,
		0,
		4.6,
		4.6
	]),
	thing("radio|transistor|tape recorder|cassette", "hand", 30, [
		"-",
		8,
		10,
		16,
		30
	], [
		"t",
		-15,
		-10,
		15,
		-10,
		15,
		10,
		-15,
		10
	], [
		"ol",
		-6,
		0,
		6,
		6
	], [
		"-",
		4,
		4,
		12,
		4
	], [
		"-",
		4,
		-2,
		12,
		-2
	]),
	thing("laptop|computer|tablet|keyboard", "hand", 36, [
		"l",
		-10,
		0,
		-6,
		24,
		24,
		24,
		22,
		0
	], [
		"d",
		-16,
		-3,
		-10,
		0,
		22,
		0,
		24,
		-3
	]),
	thing("steering wheel", "hand", 40, [
		"ol",
		4,
		4,
		18,
		18
	], [
		"os",
		4,
		4,
		14,
		14
	], [
		"-",
		-10,
		4,
		18,
		4
	], [
		"-",
		4,
		4,
		4,
		-10
	]),
	thing("skateboard|surfboard|snowboard|skis?", "hand", 90, [
		"~t",
		-8,
		-60,
		-14,
		0,
		-6,
		50,
		6,
		52,
		8,
		0,
		4,
		-60
	]),
	thing("football|basketball|tennis ball", "hand", 22, [
		"ol",
		8,
		2,
		11,
		11
	], [
		"~-",
		-1,
		6,
		8,
		2,
		17,
		6
	])
];
// web/core/rough/props-vehicles.ts
var vehicles$1 = [
	thing("cart|wagon|handcart|carriage|hearse|coach", "ground", 220, [
		"t",
		-110,
		50,
		100,
		50,
		110,
		120,
		-110,
		120
	], [
		"=",
		100,
		70,
		170,
		56
	], [
		"ol",
		-60,
		36,
		36,
		36
	], [
		"ol",
		56,
		36,
		36,
		36
	], [
		"-",
		-60,
		0,
		-60,
		72
	], [
		"-",
		-96,
		36,
		-24,
		36
	], [
		"-",
		56,
		0,
		56,
		72
	], [
		"-",
		20,
		36,
		92,
		36
	]),
	thing("wheelbarrow|barrow", "ground", 130, [
		"=",
		-70,
		60,
		20,
		30
	], [
		"t",
		-40,
		40,
		40,
		40,
		54,
		76,
		-46,
		76
	], [
		"ol",
		46,
		18,
		18,
		18
	], [
		"=",
		-30,
		40,
		-34,
		0
	]),
	thing("bicycle|bike|tricycle", "ground", 170, [
		"~-",
		-83,
		32,
		-74,
		54,
		-52,
		63,
		-30,
		54,
		-21,
		32,
		-30,
		10,
		-52,
		1,
		-74,
		10,
		-83,
		32
	], [
		"~-",
		21,
		32,
		30,
		54,
		52,
		63,
		74,
		54,
		83,
		32,
		74,
		10,
		52,
		1,
		30,
		10,
		21,
		32
	], [
		"=",
		-52,
		32,
		-18,
		78,
		34,
		78,
		52,
		32
	], [
		"=",
		-18,
		78,
		4,
		32,
		34,
		78
	], [
		"-",
		-52,
		32,
		4,
		32
	], [
		"=",
		34,
		78,
		32,
		96,
		46,
		98
	], [
		"=",
		-28,
		90,
		-8,
		90
	]),
	thing("motorbike|motorcycle|scooter|moped", "ground", 190, [
		"oi",
		-60,
		30,
		30,
		30
	], [
		"oi",
		62,
		30,
		30,
		30
	], [
		"ol",
		-60,
		30,
		12,
		12
	], [
		"ol",
		62,
		30,
		12,
		12
	], [
		"t",
		-70,
		62,
		-20,
		50,
		20,
		36,
		40,
		74,
		0,
		84,
		-66,
		80
	], [
		"=",
		62,
		30,
		40,
		104,
		24,
		108
	]),
	thing("sled|sledge|sleigh|toboggan", "ground", 130, [
		"~-",
		-60,
		4,
		40,
		4,
		62,
		16,
		60,
		34
	], [
		"t",
		-56,
		24,
		50,
		24,
		50,
		30,
		-56,
		30
	], [
		"=",
		-40,
		24,
		-40,
		5
	], [
		"=",
		30,
		24,
		30,
		5
	]),
	thing("wheelchair", "ground", 110, [
		"=",
		-30,
		100,
		-26,
		44,
		24,
		44,
		30,
		8
	], [
		"ol",
		-14,
		32,
		32,
		32
	], [
		"-",
		-14,
		0,
		-14,
		64
	], [
		"-",
		-46,
		32,
		18,
		32
	], [
		"ol",
		30,
		8,
		8,
		8
	]),
	thing("tractor|digger|bulldozer", "ground", 330, [
		"t",
		-20,
		60,
		140,
		60,
		140,
		130,
		-20,
		130
	], [
		"t",
		-120,
		70,
		-20,
		70,
		-20,
		230,
		-110,
		230
	], [
		"w",
		-104,
		140,
		-32,
		140,
		-32,
		218,
		-104,
		218
	], [
		"=",
		100,
		130,
		100,
		190
	], [
		"oi",
		-80,
		66,
		66,
		66
	], [
		"ol",
		-80,
		66,
		26,
		26
	], [
		"oi",
		116,
		38,
		38,
		38
	]),
	thing("taxi|(?<!railway |sleeping |dining |cable |tram )car|automobile|jeep|police car", "ground", 400, [
		"~t",
		-200,
		40,
		-196,
		84,
		-130,
		96,
		-84,
		144,
		60,
		144,
		120,
		94,
		192,
		84,
		200,
		40
	], [
		"w",
		-110,
		96,
		-74,
		134,
		-8,
		134,
		-8,
		96
	], [
		"w",
		4,
		96,
		4,
		134,
		54,
		134,
		98,
		96
	], [
		"oi",
		-120,
		36,
		36,
		36
	], [
		"ol",
		-120,
		36,
		15,
		15
	], [
		"oi",
		120,
		36,
		36,
		36
	], [
		"ol",
		120,
		36,
		15,
		15
	]),
	thing("sweep bus|school bus|bus|minibus|coach bus|camper", "ground", 700, [
		"~t",
		-340,
		40,
		-340,
		260,
		-320,
		280,
		320,
		280,
		344,
		250,
		344,
		40
	], [
		"w",
		-310,
		150,
		-210,
		150,
		-210,
		240,
		-310,
		240
	], [
		"w",
		-190,
		150,
		-90,
		150,
		-90,
		240,
		-190,
		240
	], [
		"w",
		-70,
		150,
		30,
		150,
		30,
		240,
		-70,
		240
	], [
		"w",
		50,
		150,
		150,
		150,
		150,
		240,
		50,
		240
	], [
		"d",
		180,
		40,
		250,
		40,
		250,
		240,
		180,
		240
	], [
		"w",
		270,
		140,
		336,
		140,
		330,
		240,
		270,
		240
	], [
		"oi",
		-220,
		46,
		46,
		46
	], [
		"oi",
		120,
		46,
		46,
		46
	]),
	thing("truck|lorry|van|fire engine|ambulance", "ground", 560, [
		"t",
		-280,
		50,
		110,
		50,
		110,
		280,
		-280,
		280
	], [
		"~t",
		110,
		50,
		110,
		220,
		200,
		220,
		250,
		140,
		276,
		130,
		276,
		50
	], [
		"w",
		128,
		140,
		128,
		204,
		190,
		204,
		226,
		140
	], [
		"oi",
		-180,
		48,
		48,
		48
	], [
		"oi",
		180,
		48,
		48,
		48
	]),
	thing("locomotive|steam train|train|tram|streetcar", "wall", 900, [
		"d",
		-440,
		60,
		440,
		60,
		440,
		90,
		-440,
		90
	], [
		"t",
		-440,
		90,
		180,
		90,
		180,
		300,
		-440,
		300
	], [
		"t",
		200,
		90,
		420,
		90,
		440,
		180,
		420,
		270,
		200,
		290
	], [
		"w",
		-400,
		180,
		-300,
		180,
		-300,
		260,
		-400,
		260
	], [
		"w",
		-260,
		180,
		-160,
		180,
		-160,
		260,
		-260,
		260
	], [
		"w",
		-120,
		180,
		-20,
		180,
		-20,
		260,
		-120,
		260
	], [
		"w",
		20,
		180,
		120,
		180,
		120,
		260,
		20,
		260
	], [
		"oi",
		-340,
		46,
		44,
		44
	], [
		"oi",
		-180,
		46,
		44,
		44
	], [
		"oi",
		40,
		46,
		44,
		44
	], [
		"oi",
		260,
		46,
		44,
		44
	], [
		"oi",
		370,
		46,
		44,
		44
	]),
	thing("(?:rowing |sail|row|fishing |small |wooden |old )?boat(?! hook)|dinghy|dinghies|canoe|kayak|raft|gondola|tugboat|barge", "ground", 300, [
		"t",
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
	], [
		"-",
		-140,
		44,
		144,
		48
	]),
	thing("sailing ship|sailing boat|sailboat|yacht|galleon", "sky", 700, [
		"=",
		0,
		100,
		0,
		640
	], [
		"l",
		16,
		620,
		240,
		160,
		16,
		150
	], [
		"l",
		-16,
		560,
		-190,
		160,
		-16,
		150
	], [
		"d",
		-300,
		110,
		-230,
		0,
		210,
		0,
		320,
		130,
		120,
		96,
		-200,
		96
	]),
	thing("ferry|ferries|ship|steamer|ocean liner|freighter|cruise ship", "sky", 900, [
		"d",
		-450,
		130,
		-400,
		0,
		380,
		0,
		460,
		140
	], [
		"l",
		-300,
		130,
		180,
		130,
		180,
		240,
		-300,
		240
	], [
		"m",
		-60,
		240,
		10,
		240,
		10,
		350,
		-60,
		350
	], [
		"w",
		-250,
		160,
		-210,
		160,
		-210,
		200,
		-250,
		200
	], [
		"w",
		-160,
		160,
		-120,
		160,
		-120,
		200,
		-160,
		200
	], [
		"w",
		-70,
		160,
		-30,
		160,
		-30,
		200,
		-70,
		200
	], [
		"w",
		20,
		160,
		60,
		160,
		60,
		200,
		20,
		200
	], [
		"w",
		110,
		160,
		150,
		160,
		150,
		200,
		110,
		200
	]),
	thing("anchor", "ground", 110, [
		"=",
		0,
		10,
		0,
		90
	], [
		"=",
		-24,
		74,
		24,
		74
	], [
		"~=",
		-44,
		36,
		-30,
		8,
		0,
		0,
		30,
		8,
		44,
		36
	], [
		"ol",
		0,
		98,
		9,
		9
	]),
	thing("rocket|spaceship|spacecraft|space capsule|starship", "wall", 700, [
		"~l",
		-60,
		60,
		-70,
		400,
		0,
		640,
		70,
		400,
		60,
		60
	], [
		"d",
		-60,
		220,
		-130,
		60,
		-130,
		0,
		-60,
		70
	], [
		"d",
		60,
		220,
		130,
		60,
		130,
		0,
		60,
		70
	], [
		"ow",
		0,
		400,
		30,
		30
	], [
		"-",
		-66,
		180,
		66,
		180
	]),
	thing("cannon", "ground", 160, [
		"d",
		-70,
		44,
		-66,
		70,
		80,
		96,
		84,
		74
	], [
		"ol",
		-20,
		36,
		36,
		36
	], [
		"-",
		-20,
		0,
		-20,
		72
	], [
		"-",
		-56,
		36,
		16,
		36
	])
];
// web/core/rough/props.ts
var known = [
	...heldProps,
	...tools,
	...roomProps,
	...outdoorProps,
	...vehicles$1,
	...airProps
];
var mostProps = 5;
var wearable = /hat|cap|shoe|boot|glove|mask|crown|bag|scarf|cloth|ring|watch|blanket/;
var ofRooms = /window|curtain|fireplace|stove|mantelpiece|wardrobe|refrigerator|blackboard|grandfather/;
function belongs({ words, size }, indoors) {
	if (indoors === null) return true;
	return indoors ? size < 300 : !ofRooms.test(words.source);
}
function propsOf(shot, { names = [], worn = "", indoors = null } = {}) {
	const clear = (text) => visible(names.reduce((left, name) => left.replaceAll(name, " "), text));
	const listed = shot.props.filter((phrase) => !isOnlyCompared(phrase, shot.moment)).map(clear);
	const found = new Map();
	for (const phrase of listed) for (const named of propsIn(phrase)) found.set(named.prop, named);
	const handled = shot.cast.map(({ doing }) => clear(doing)).join(". ");
	for (const named of propsIn(handled)) if (!found.has(named.prop)) found.set(named.prop, named);
	for (const named of propsIn(clear(shot.moment))) {
		const isWorn = named.prop.where === "hand" && wearable.test(named.prop.words.source) && named.prop.words.test(worn);
		if (!found.has(named.prop) && !isWorn) found.set(named.prop, named);
	}
	return [...found.values()].filter(({ prop }) => belongs(prop, indoors)).slice(0, mostProps);
}
function propNamed(words) {
	return propsIn(words.toLowerCase())[0]?.prop;
}
function propsNamed(words) {
	return propsIn(words.toLowerCase()).map(({ prop }) => prop);
}
var absent = /\b(no|without|like|as if|as though|neither|nor|instead of|lost|missing|dream(s|ing)? of|think(s|ing)? of|remember(s|ing)?|forg[eo]t(s|ting)?|never)\b(\s+[\p{L}’'-]+){0,4}/gu;
var drawn = /\b(draw(s|ing)?|paint(s|ing)?|sketch(es|ing)?) (a|an|the) [\p{L}]+/gu;
var titled = /\b(mr|mrs|ms|miss|dr|captain|uncle|aunt|doctor|king|queen)\.? (?!(of|and|in|on|the|a|is)\b)\p{L}+/giu;
function visible(text) {
	return text.replaceAll(titled, " ").toLowerCase().replaceAll(/["“”«»][^"“”«»]*["“”«»]/g, " ").replaceAll(absent, " ").replaceAll(drawn, " ");
}
function isOnlyCompared(phrase, moment) {
	const words = moment.toLowerCase();
	const word = phrase.toLowerCase().split(" ").at(-1);
	return words.includes(word) && !visible(words).includes(word);
}
function propsIn(phrase) {
	const matches = known.flatMap((prop) => {
		const match = prop.words.exec(phrase);
		return match === null ? [] : [{
			prop,
			from: match.index,
			words: match[0]
		}];
	});
	const kept = [];
	for (const one of matches.toSorted((a, b) => b.words.length - a.words.length)) if (kept.every(({ from, words }) => one.from >= from + words.length || from >= one.from + one.words.length)) kept.push(one);
	return kept.toSorted((a, b) => a.from - b.from).map(({ prop, words }) => ({
		prop,
		many: words.endsWith("s") && !single$1.test(words)
	}));
}
var single$1 = /(glass|compass|scissors|stairs|curtains|binoculars|pliers|shears|bus|cheers)$/;
// web/core/rough/places/stage.ts
function stageOf(pen, camera, random, indoors) {
	const [part, most] = indoors ? [.98, .8] : [.78, .46];
	const back = Math.min(camera.scale * part, most * Math.min(1, camera.stage / 332 + .2));
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
// web/core/rough/places/furnish.ts
function floorOf({ bottom, camera, back }) {
	return Math.min(bottom * .93, groundAt(camera, back * .9));
}
function wallOf(stage, x) {
	return stage.pen.at(x * stage.width, floorOf(stage), stage.back * .9);
}
function furnish(stage, spots, indoors) {
	for (const [word, x] of spots) {
		const prop = propNamed(word);
		if (prop !== void 0) put(stage, prop, x, indoors);
	}
}
var free = [
	.14,
	.86,
	.34,
	.66
];
function furnishFrom(stage, { name, aliases, look, indoors }, has) {
	const known = new Set([...propsNamed([name, ...aliases].join(" ")), ...has.map(([word]) => propNamed(word))]);
	const more = propsNamed(look).filter((prop) => prop.where !== "hand" && prop.where !== "sky" && !known.has(prop));
	const slots = free.filter((slot) => has.every(([, x]) => Math.abs(x - slot) > .15));
	more.slice(0, Math.min(3, slots.length)).forEach((prop, index) => put(stage, prop, slots[index], indoors));
}
function put(stage, prop, x, indoors) {
	const small = Math.min(1, stage.bottom * .86 / (prop.size * stage.back));
	const afloat = stage.pen.at(x * stage.width, stage.horizon + 10, stage.width * .22 / prop.size);
	const onLand = indoors ? wallOf(stage, x) : standing$1(stage, x, stage.back * .78);
	drawSketch((prop.where === "sky" ? afloat : onLand).at(0, 0, prop.where === "sky" ? 1 : small), prop.sketch);
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
var indoorPlaces = [
	{
		words: /\b(corridor|hallway|passage|tunnel|aisle|sewer|mine)\b/,
		draw: corridor
	},
	{
		words: /\b(train|sleeping car|compartment|carriage|railway car|wagon|subway|metro)\b/,
		draw: train
	},
	{
		words: /\b(kitchen|galley|bakehouse)\b/,
		draw: kitchen
	},
	{
		words: /\b(workshop|forge|smithy|workbench)\b/,
		draw: workshop
	},
	{
		words: /\b(library|archive|bookshop)\b/,
		draw: library
	},
	{
		words: /\b(cellar|basement|store ?room|wine cellar|pantry)\b/,
		draw: cellar
	},
	{
		words: /\b(cave|cavern|grotto)\b/,
		draw: cave
	},
	{
		words: /\b(hall|church|cathedral|temple|chapel|monastery|nave)\b/,
		draw: hall
	},
	{
		words: /\b(bedroom|dormitory|hotel room)\b/,
		draw: bedroom
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
var coast = (stage) => {
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
	coast(stage);
};
var harbour = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	sea(stage);
	furnish(stage, [["ferry", .24], ["sailing ship", .82]], false);
	const edge = horizon + (bottom - horizon) * .42;
	pen.outline([
		[-60, edge],
		[width + 60, edge],
		[width + 60, edge + 14],
		[-60, edge + 14]
	], pen.tones.dark);
	pen.wash(across(stage, edge + 14, bottom + 80), pen.tones.ground);
	for (const x of [
		.1,
		.5,
		.9
	]) {
		const post = pen.at(x * width, edge + 4, bottom / 332);
		post.outline(pts([
			-7,
			0,
			-7,
			26,
			-10,
			34,
			10,
			34,
			7,
			26,
			7,
			0
		]), post.tones.dark, { w: .9 });
	}
};
var pier = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	sea(stage);
	pen.outline([
		[width * .46, horizon + 2],
		[width * .54, horizon + 2],
		[width * 1.1, bottom + 60],
		[-width * .1, bottom + 60]
	], pen.tones.ground);
	const planks = [
		.1,
		.22,
		.4,
		.64,
		.9
	].map((t) => {
		const y = horizon + t * (bottom - horizon);
		const half = width * (.04 + .53 * t);
		return [[width / 2 - half, y], [width / 2 + half, y]];
	});
	pen.lines(planks, { opacity: .45 });
	for (const side of [-1, 1]) for (const t of [
		.14,
		.34,
		.7
	]) {
		const post = pen.at(width / 2 + side * width * (.05 + .53 * t), horizon + t * (bottom - horizon) + 8, bottom / 332 * (.3 + t));
		post.outline(pts([
			-6,
			0,
			-6,
			60,
			6,
			60,
			6,
			0
		]), post.tones.dark, { w: .9 });
	}
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
		words: /\b(pier|jetty|landing stage)\b/,
		draw: pier
	},
	{
		words: /\b(harbou?r|quay|dock|docks|port|marina|wharf)\b/,
		draw: harbour
	},
	{
		words: /\b(beach|shore|coast|sand ?bank|seaside|dunes? by)\b/,
		draw: coast
	},
	{
		words: /\b(ferry|ship|boat|deck|raft|yacht|steamer)\b/,
		draw: deck
	},
	{
		words: /\b(strait|open sea|sea|ocean|reef)\b/,
		draw: sea,
		manned: deck
	},
	{
		words: /\b(lake|river|pond|stream|canal|shore)\b/,
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
// web/core/rough/places/rooms.ts
function room(wall, ...spots) {
	return (stage) => {
		drawWalls(stage, wall);
		furnish(stage, stage.random() < .4 ? spots.map(([word, x]) => [word, 1 - x]) : spots, true);
	};
}
function drawWalls(stage, wall) {
	const { pen, width, bottom } = stage;
	const floor = floorOf(stage);
	pen.wash(across(stage, floor, bottom + 80), pen.tones.ground);
	finishes[wall](stage, floor);
	pen.line([[-60, floor], [width + 60, floor]]);
	pen.line([[-60, floor - 7], [width + 60, floor - 7]], {
		w: .6,
		opacity: .6
	});
	const boards = [
		.12,
		.36,
		.7
	].map((t) => [[-60, floor + t * (bottom - floor)], [width + 60, floor + t * (bottom - floor)]]);
	if (bottom - floor > 24) pen.lines(boards, { opacity: .22 });
	if (pen.tones.isDark) pen.hatch(across(stage, -20, floor), 9, .7, { opacity: .2 });
	else pen.hatch([
		[-20, -20],
		[width * .22, -20],
		[-20, bottom * .7]
	], 10, -.6, { opacity: .22 });
}
function uprights(stage, floor, apart, low, high) {
	const step = Math.max(9, apart * stage.back);
	const lines = [];
	for (let x = step / 2; x < stage.width; x += step) lines.push([[x, floor * (1 - low)], [x, floor * (1 - high)]]);
	stage.pen.lines(lines, { opacity: .32 });
}
function courses(stage, floor, tall, long, opacity) {
	const high = Math.max(9, tall * stage.back);
	const wide = Math.max(18, long * stage.back);
	const lines = [];
	for (let row = 1; row * high < floor; row++) {
		const y = floor - row * high;
		for (let x = row % 2 * wide * .5; x < stage.width; x += wide * 2) lines.push([[x, y], [x + wide * 1.2, y]], [[x, y], [x, y + high]]);
	}
	stage.pen.lines(lines, { opacity });
}
var finishes = {
	plain: () => void 0,
	panels(stage, floor) {
		const rail = floor - Math.min(floor * .6, 95 * stage.back);
		stage.pen.wash(across(stage, rail, floor), stage.pen.tones.far);
		stage.pen.line([[-60, rail], [stage.width + 60, rail]], { w: .8 });
		uprights(stage, floor, 60, 0, (floor - rail) / floor);
	},
	stripes: (stage, floor) => uprights(stage, floor, 46, 0, 1.1),
	tiles(stage, floor) {
		const top = floor - Math.min(floor * .75, 150 * stage.back);
		const step = Math.max(10, 26 * stage.back);
		const lines = [];
		for (let y = floor; y > top; y -= step) lines.push([[-20, y], [stage.width + 20, y]]);
		for (let x = 0; x < stage.width; x += step) lines.push([[x, floor], [x, top]]);
		stage.pen.lines(lines, { opacity: .24 });
	},
	bricks: (stage, floor) => courses(stage, floor, 16, 34, .3),
	stones(stage, floor) {
		stage.pen.wash(across(stage, -40, floor), stage.pen.tones.far);
		courses(stage, floor, 44, 80, .42);
	},
	metal(stage, floor) {
		uprights(stage, floor, 130, 0, 1.1);
		for (const t of [.24, .7]) stage.pen.line([[-60, floor * t], [stage.width + 60, floor * t]], {
			w: .8,
			opacity: .6
		});
	},
	cloth(stage, floor) {
		const lines = [];
		for (let x = -20; x < stage.width + 40; x += 46) lines.push([[x * .5 + stage.width * .25, -20], [x, floor]]);
		stage.pen.lines(lines, { opacity: .4 });
	}
};
var burrow = (stage) => {
	const { pen, width, bottom } = stage;
	const floor = floorOf(stage);
	pen.wash(across(stage, -40, bottom + 60), pen.tones.dark);
	const hollow = [
		[-40, bottom * .3],
		[width * .2, bottom * .12],
		[width * .5, bottom * .06],
		[width * .8, bottom * .13],
		[width + 40, bottom * .32],
		[width + 40, bottom + 60],
		[-40, bottom + 60]
	];
	pen.outline(hollow, pen.tones.sky, { soft: true });
	pen.wash(across(stage, floor, bottom + 60), pen.tones.ground);
	const roots = [
		.12,
		.3,
		.68,
		.86
	].map((x) => [
		[x * width, bottom * .04],
		[x * width + 8, bottom * .2],
		[x * width - 6, bottom * (.26 + stage.random() * .14)]
	]);
	pen.lines(roots, { w: 1.2 });
	furnish(stage, [["shelf", .14], ["barrel", .86]], true);
};
var cabin = (...spots) => {
	const draw = room("metal", ...spots);
	return (stage) => {
		draw(stage);
		for (const x of [
			.12,
			.5,
			.88
		]) {
			const pane = wallOf(stage, x);
			pane.outline(box(-80, 100, 160, 100), pane.tones.window);
			pane.line([[-80, 178], [80, 178]], { w: .7 });
		}
	};
};
var spaceship = (stage) => {
	room("metal")(stage);
	for (const [x, r] of [[.2, 60], [.62, 84]]) {
		const port = wallOf(stage, x);
		port.blob(0, 175, r, r, port.tones.mid);
		port.blob(0, 175, r * .82, r * .82, "#3a3733");
		for (const [dx, dy] of [
			[-.4, .2],
			[.3, .44],
			[.1, -.3],
			[.5, -.1],
			[-.2, -.5]
		]) port.dot(dx * r, 175 + dy * r, 3, port.tones.light);
	}
	const desk = wallOf(stage, .86);
	desk.outline([
		[-150, 0],
		[-130, 90],
		[150, 100],
		[150, 0]
	], desk.tones.dark);
	for (const x of [
		-100,
		-60,
		-20,
		20,
		60
	]) desk.dot(x, 66, 6, x % 40 === 20 ? desk.tones.glow : desk.tones.light);
};
var stageHouse = (stage) => {
	const { pen, width, bottom } = stage;
	room("plain")(stage);
	for (const side of [0, 1]) {
		const x = (t) => (side === 0 ? t : 1 - t) * width;
		pen.outline([
			[x(-.05), -20],
			[x(.24), -20],
			[x(.17), bottom * .4],
			[x(.1), floorOf(stage) + 20],
			[x(-.05), floorOf(stage) + 20]
		], pen.tones.mid, { soft: false });
		pen.lines([
			.04,
			.1,
			.16
		].map((t) => [[x(t), -10], [x(t * .7), floorOf(stage)]]), { opacity: .5 });
	}
	const swags = Array.from({ length: 6 }, (_, index) => [
		[index * width / 6, -10],
		[(index + .5) * width / 6, bottom * .11],
		[(index + 1) * width / 6, -10]
	]);
	for (const swag of swags) pen.outline(swag, pen.tones.mid, { soft: true });
};
var kind = (words, wall, ...spots) => ({
	words,
	draw: room(wall, ...spots),
	spots
});
var furnishedRooms = [
	{
		words: /\b(burrow|den|underground|molehill|warren|rabbit hole|lair)\b/,
		draw: burrow
	},
	{
		words: /\b(spaceship|space ?station|starship|capsule|cockpit|control room|airlock|submarine)\b/,
		draw: spaceship
	},
	{
		words: /\b(stage|theatre|theater|opera|circus ring|backstage|auditorium|concert hall)\b/,
		draw: stageHouse
	},
	kind(/\b(lift|elevator)\b/, "metal", ["elevator", .5]),
	kind(/\b(photo booth|phone box|booth)\b/, "tiles", ["photo booth", .76], ["bench", .2]),
	kind(/\b(stair(s|case|well)?|steps|landing)\b/, "panels", ["staircase", .74], ["window", .2]),
	kind(/\b(shop|store|bookshop|market hall|grocer|pharmacy|bakery|boutique|supermarket|pawn)\b/, "panels", ["shelf", .12], ["shelf", .33], ["counter", .82], ["shelf", .62]),
	kind(/\b(bar|pub|tavern|inn|saloon)\b/, "panels", ["shelf", .85], ["counter", .8], ["stool", .62], ["table", .2]),
	kind(/\b(caf[eé]|restaurant|diner|canteen|tea ?room|dining room)\b/, "stripes", ["window", .2], ["table", .22], ["chair", .1], ["table", .8], ["chair", .66], ["clock", .5]),
	kind(/\b(hospital|ward|clinic|sickroom|surgery|infirmary)\b/, "tiles", ["bed", .8], ["window", .2], ["curtain", .5]),
	kind(/\b(classroom|school|lecture hall|kindergarten)\b/, "plain", ["blackboard", .48], ["desk", .16], ["desk", .82], ["window", .86]),
	kind(/\b(office|bureau|newsroom|study|police station|headquarters|council)\b/, "panels", ["desk", .8], ["monitor", .84], ["cabinet", .12], ["window", .34], ["clock", .6]),
	kind(/\b(lab|laboratory|observatory|research station)\b/, "tiles", ["workbench", .18], ["shelf", .82], ["monitor", .62]),
	kind(/\b(studio|atelier)\b/, "plain", ["easel", .8], ["window", .22], ["stool", .62]),
	kind(/\b(bathroom|washroom|toilet|pool hall|bathhouse|laundry)\b/, "tiles", ["bathtub", .8], ["mirror", .2], ["window", .4]),
	kind(/\b(nursery|child's room|children's room|playroom)\b/, "stripes", ["cradle", .8], ["window", .22], ["shelf", .5]),
	kind(/\b(attic|loft|garret)\b/, "panels", ["window", .5], ["treasure chest", .14], ["standing mirror", .84], ["crate", .68]),
	kind(/\b(prison|cell|jail|dungeon|crypt|vault|tomb)\b/, "stones", ["window", .5], ["bench", .82]),
	kind(/\b(barn|stable|cowshed|henhouse)\b/, "panels", ["ladder", .82], ["barrel", .14], ["cart", .3]),
	kind(/\b(shed|garage|workroom)\b/, "panels", ["workbench", .2], ["ladder", .84], ["shelf", .66]),
	kind(/\b(factory|mill|power station|warehouse|depot|boiler room|engine room|machine room)\b/, "bricks", ["vending machine", .16], ["crate", .36], ["crate", .82], ["barrel", .7]),
	kind(/\b(museum|gallery|exhibition)\b/, "plain", ["statue", .82], ["easel", .2], ["bench", .4]),
	kind(/\b(waiting room|station|platform|airport|lobby|reception|foyer|bank|post office|town hall)\b/, "tiles", ["clock", .5], ["bench", .2], ["door", .84], ["noticeboard", .66]),
	kind(/\b(ballroom|throne room|palace|castle)\b/, "stripes", ["throne", .84], ["curtain", .16], ["curtain", .5], ["chandelier", .66]),
	kind(/\b(tent|yurt|wigwam)\b/, "cloth", ["treasure chest", .16], ["barrel", .86]),
	kind(/\b(greenhouse|glasshouse|conservatory|flower shop)\b/, "tiles", ["potted plant", .1], ["potted plant", .24], ["potted plant", .76], ["bush", .9]),
	{
		words: /\b(bus|tram|airplane|aeroplane|plane)\b/,
		draw: cabin(["armchair", .2], ["armchair", .74])
	},
	{
		words: /\b(car|taxi|van|truck|cab|lorry)\b/,
		draw: cabin()
	},
	kind(/\b(gym|sports hall|boxing ring)\b/, "panels", ["ladder", .14], ["bench", .82], ["clock", .5]),
	kind(/\b(tower|lighthouse|belfry|clock tower|turret)\b/, "stones", ["window", .24], ["staircase", .8]),
	kind(/\b(living room|parlou?r|sitting room|lounge)\b/, "stripes", ["fireplace", .82], ["window", .18], ["sofa", .4]),
	kind(/\b(flat|apartment|floor)\b/, "plain", ["window", .2], ["table", .8], ["chair", .66], ["shelf", .46]),
	kind(/\b(house|home|hut|cottage|cabin|farmhouse)\b/, "panels", ["fireplace", .84], ["window", .2], ["table", .44])
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
var townPlaces = [
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
];
// web/core/rough/places/wild.ts
var high = ({ bottom, horizon }) => Math.max(.05, Math.min(bottom / 332, horizon / 175));
var hill = (stage) => {
	const { pen, width, horizon, bottom, random } = stage;
	const u = high(stage);
	drawRidge(stage, skyline(random, 6, 10 * u, 46 * u), pen.tones.far, true);
	drawGround(stage);
	const slope = [
		[-60, horizon + 6],
		[width * .2, horizon - 40 * u],
		[width * .55, horizon - 120 * u],
		[width * .78, horizon - 128 * u],
		[width + 60, horizon - 50 * u],
		[width + 60, bottom + 80],
		[-60, bottom + 80]
	];
	pen.outline(slope, pen.tones.ground, { soft: true });
	drawTree(pen.at(width * .78, horizon - 116 * u, stage.back * .5), 380, random);
};
var greatTree = (stage) => {
	const { pen, width, horizon, bottom, random } = stage;
	drawRidge(stage, skyline(random, 10, 40 * high(stage), 90 * high(stage)), pen.tones.far, true);
	drawGround(stage);
	const x = width * .78;
	const foot = horizon + (bottom - horizon) * .3;
	const w = Math.min(width * .17, bottom * .34);
	pen.outline([
		[x - w * 1.3, foot],
		[x - w * .7, foot - bottom * .14],
		[x - w * .62, -40],
		[x + w * .62, -40],
		[x + w * .7, foot - bottom * .14],
		[x + w * 1.3, foot + 6]
	], pen.tones.thing);
	pen.outline(ring(x, foot - bottom * .34, w * .4, bottom * .13), "#3b3733", { soft: true });
	pen.lines([[[x - w * .4, foot - 10], [x - w * .44, foot - bottom * .2]], [[x + w * .4, foot - 8], [x + w * .46, foot - bottom * .3]]], { opacity: .6 });
	pen.outline([
		[x - w * .6, bottom * .2],
		[x - w * 2.4, bottom * .06],
		[x - w * 2.5, bottom * .1],
		[x - w * .6, bottom * .3]
	], pen.tones.thing);
};
var underwater = (stage) => {
	const { pen, width, bottom, horizon, random } = stage;
	pen.wash(across(stage, -40, bottom + 80), pen.tones.far);
	pen.lines([
		.1,
		.3,
		.55,
		.8
	].map((x) => [[x * width, -10], [x * width - 50, bottom * .5]]), {
		opacity: .35,
		colour: pen.tones.light
	});
	const sand = Math.max(horizon, bottom * .74);
	pen.wash(across(stage, sand, bottom + 80), pen.tones.ground);
	pen.line([
		[-60, sand],
		[width * .3, sand - 8],
		[width * .7, sand + 6],
		[width + 60, sand - 4]
	], { soft: true });
	const weeds = [
		.06,
		.12,
		.84,
		.9,
		.95
	].map((x) => [
		[x * width, sand + 30],
		[x * width + 10, sand - 30],
		[x * width - 8, sand - 70],
		[x * width + 6, sand - 100 - random() * 40]
	]);
	for (const weed of weeds) pen.line(weed, {
		soft: true,
		w: 2.4
	});
	for (let index = 0; index < 7; index++) pen.blob(width * (.2 + random() * .6), bottom * random() * .6, 4, 4, pen.tones.light, { w: .6 });
};
var space = (stage) => {
	const { pen, width, bottom, random } = stage;
	pen.wash(across(stage, -60, bottom + 80), "#3a3733");
	for (let index = 0; index < 26; index++) pen.dot(random() * width, random() * bottom, .8 + random() * 1.2, pen.tones.light);
	pen.outline(ring(width * .86, bottom * .16, 46, 46, 14), pen.tones.mid, { soft: true });
	pen.outline([
		[-60, bottom * .9],
		[width * .3, bottom * .8],
		[width * .7, bottom * .82],
		[width + 60, bottom * .94],
		[width + 60, bottom + 80],
		[-60, bottom + 80]
	], pen.tones.ground, { soft: true });
};
var withThings = (base, ...spots) => (stage) => {
	base(stage);
	furnish(stage, spots, false);
};
var courtyard = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	const foot = horizon + (bottom - horizon) * .16;
	pen.wash(across(stage, foot, bottom + 80), pen.tones.ground);
	pen.outline(box(-60, -60, width + 120, foot + 60), pen.tones.far);
	const courses = [];
	for (let y = foot - 14, row = 0; y > -10; y -= 16, row++) for (let x = row % 2 * 30; x < width; x += 120) courses.push([[x, y], [x + 46, y]]);
	pen.lines(courses, { opacity: .35 });
	for (const x of [.14, .86]) {
		const pane = pen.at(x * width, foot - bottom * .2, bottom / 332);
		pane.outline(box(-32, 0, 64, 88), pane.tones.window, { w: .9 });
		pane.lines([pts([
			0,
			0,
			0,
			88
		]), pts([
			-32,
			44,
			32,
			44
		])], { w: .7 });
	}
	pen.line([
		[-20, bottom * .2],
		[width * .5, bottom * .25],
		[width + 20, bottom * .18]
	], { soft: true });
	for (const x of [
		.3,
		.42,
		.54
	]) {
		const shirt = pen.at(x * width, bottom * .245, bottom / 332);
		shirt.outline(pts([
			-16,
			0,
			16,
			0,
			20,
			-12,
			12,
			-14,
			12,
			-44,
			-12,
			-44,
			-12,
			-14,
			-20,
			-12
		]), shirt.tones.light, { w: .8 });
	}
};
var castle = (stage) => {
	const { pen, width, random } = stage;
	drawRidge(stage, skyline(random, 6, 10, 50), pen.tones.far, true);
	drawGround(stage);
	const at = standing$1(stage, .72, stage.back * .62);
	const merlons = (x, y, w, h) => {
		const top = Array.from({ length: 9 }, (_, index) => {
			const from = x + w * index / 9;
			const to = x + w * (index + 1) / 9;
			const up = index % 2 === 0 ? h + 40 : h;
			return [[from, y + up], [to, y + up]];
		}).flat();
		return [
			[x, y],
			...top,
			[x + w, y]
		];
	};
	at.outline(merlons(-330, 0, 660, 300), at.tones.thing);
	at.outline(merlons(-400, 0, 170, 470), at.tones.mid);
	at.outline(merlons(230, 0, 170, 540), at.tones.mid);
	at.outline(pts([
		-60,
		0,
		-60,
		120,
		0,
		180,
		60,
		120,
		60,
		0
	]), at.tones.dark);
	at.line(pts([
		315,
		580,
		315,
		720
	]), { w: 1 });
	at.outline(pts([
		315,
		720,
		400,
		690,
		315,
		664
	]), at.tones.light);
	drawRock(standing$1(stage, .08, stage.back * .7), width * .2, random);
};
var swamp = (stage) => {
	const { pen, width, horizon, bottom, random } = stage;
	openGround(stage);
	for (const [x, y, w] of [
		[
			.2,
			.3,
			.2
		],
		[
			.7,
			.45,
			.26
		],
		[
			.4,
			.75,
			.3
		]
	]) pen.outline(ring(x * width, horizon + y * (bottom - horizon), w * width * .5, (bottom - horizon) * .07, 12), pen.tones.mid, {
		soft: true,
		w: .8
	});
	const reeds = [];
	for (let index = 0; index < 26; index++) {
		const x = (index < 13 ? random() * .24 : .78 + random() * .24) * width;
		reeds.push([[x, horizon + 60], [x + (random() - .5) * 14, horizon - 20 - random() * 50]]);
	}
	pen.lines(reeds, {
		opacity: .8,
		w: 1.1
	});
};
var platform = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawRidge(stage, skyline(stage.random, 8, 10, 50), pen.tones.far);
	drawGround(stage);
	const edge = horizon + (bottom - horizon) * .3;
	pen.lines([[[-60, edge - 20], [width + 60, edge - 20]], [[-60, edge - 10], [width + 60, edge - 10]]], { w: 1.1 });
	pen.outline(box(-60, edge, width + 120, 12), pen.tones.mid);
	pen.wash(across(stage, edge + 12, bottom + 80), pen.tones.far);
	pen.outline([
		[-60, -20],
		[width + 60, -20],
		[width + 60, bottom * .08],
		[-60, bottom * .13]
	], pen.tones.mid);
	for (const x of [.1, .9]) pen.outline(box(x * width - 6, bottom * .1, 12, edge + 4 - bottom * .1), pen.tones.dark);
	furnish(stage, [["bench", .24], ["clock", .74]], false);
};
var farmyard = (stage) => {
	openGround(stage);
	drawHouse(standing$1(stage, .14, stage.back * .8), 460, 300, stage.random);
	furnish(stage, [["fence", .6], ["tree", .9]], false);
};
// web/core/rough/places/places.ts
var outdoorPlaces = [
	...[
		{
			words: /\b(underwater|sea ?bed|ocean floor|deep sea|under the sea)\b/,
			draw: underwater,
			isWhole: true
		},
		{
			words: /\b(outer space|space|orbit|asteroid)\b/,
			draw: space,
			isWhole: true
		},
		{
			words: /\b(hollow tree|tree ?house|gnarled tree|old tree|great tree|oak|tree|nest)\b/,
			draw: greatTree,
			isWhole: true
		},
		{
			words: /\b(courtyard|back ?yard|yard)\b/,
			draw: courtyard,
			isWhole: true
		},
		{
			words: /\b(platform|railway station|station|bus stop|rails|railway|siding)\b/,
			draw: platform,
			isWhole: true
		},
		{
			words: /\b(castle|fortress|palace|city wall)\b/,
			draw: castle,
			isWhole: true
		},
		{
			words: /\b(swamp|marsh|bog|moor|wetland|reeds)\b/,
			draw: swamp
		},
		{
			words: /\b(cemetery|graveyard|churchyard|tomb)\b/,
			draw: withThings(openGround, ["gravestone", .14], ["gravestone", .3], ["gravestone", .7], ["tree", .9])
		},
		{
			words: /\b(playground|school ?yard)\b/,
			draw: withThings(openGround, ["fence", .2], ["tree", .88], ["bench", .62])
		},
		{
			words: /\b(farmyard|farm|barnyard)\b/,
			draw: farmyard
		},
		{
			words: /\b(circus|fairground|camp|campsite)\b/,
			draw: withThings(openGround, ["tent", .2], ["tent", .84])
		},
		{
			words: /\b(border|checkpoint)\b/,
			draw: withThings(openGround, ["barrier", .7], ["sentry box", .9])
		},
		{
			words: /\b(rocks?|boulders|crags?|reefs?)\b/,
			draw: withThings(coast, ["boulder", .12], ["boulder", .3], ["boulder", .8], ["boulder", .92])
		},
		{
			words: /\b(hill|slope|hillside|bank|knoll)\b/,
			draw: hill
		}
	],
	...townPlaces,
	...openPlaces
];
var rooms = [...indoorPlaces, ...furnishedRooms];
function kindOf({ name, aliases, look, tags, indoors }) {
	const kinds = indoors ? rooms : outdoorPlaces;
	return firstMatch(kinds, [name, ...aliases].join(" ").toLowerCase()) ?? firstMatch(kinds, [...tags, look].join(" ").toLowerCase());
}
function placeOf(place, hasPeople = false) {
	if (place === void 0) return (stage) => drawGround(stage);
	const kind = kindOf(place);
	const base = (hasPeople ? kind?.manned : void 0) ?? kind?.draw ?? (place.indoors ? plainRoom : openGround);
	return (stage) => {
		base(stage);
		if (kind?.isWhole !== true) furnishFrom(stage, place, kind?.spots ?? []);
	};
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
var lyingStill = new Set([
	"lie",
	"sleep",
	"doze",
	"crouch"
]);
function gaitOf(species, pose, doing) {
	if (species.kind === "sketch") return species.lift > 1 && lyingStill.has(pose) ? "lie" : "stand";
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
	if (species.kind === "sketch") {
		const { length, head: [ahead, y, half], top } = species;
		const unit = length / 100;
		const lift = gait === "lie" ? 0 : species.lift * length;
		return {
			top: Math.max(top, y + half) * unit + lift,
			head: half * 2 * unit,
			width: species.width * unit,
			ahead: ahead * unit,
			face: (y + half * 1.1) * unit + lift
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
	else if (species.kind === "sketch") {
		const lift = gait === "lie" ? 0 : species.lift * species.length;
		drawSketch(pen.at(0, lift, species.length / 100), species.sketch, colour);
	} else drawQuadruped(pen, species, gait, colour);
}
// web/core/rough/sketched.ts
var sketched = (length, head, sketch, lift = 0) => {
	const { left, right, top } = extentOf(sketch);
	return {
		kind: "sketch",
		length,
		top,
		width: 2 * Math.max(-left, right),
		head,
		sketch,
		lift
	};
};
// web/core/rough/beasts-land.ts
var mole = sketched(34, [
	42,
	34,
	20
], [
	[
		"~s",
		-52,
		12,
		-66,
		16,
		-70,
		22,
		-60,
		24,
		-48,
		20
	],
	[
		"~c",
		-52,
		6,
		-54,
		34,
		-30,
		56,
		10,
		58,
		44,
		48,
		64,
		28,
		62,
		20,
		44,
		8,
		10,
		2,
		-30,
		2
	],
	[
		"~s",
		60,
		30,
		74,
		26,
		76,
		20,
		60,
		18
	],
	[
		"~s",
		16,
		0,
		14,
		16,
		30,
		26,
		48,
		16,
		56,
		0
	],
	[
		"-",
		26,
		2,
		30,
		12
	],
	[
		"-",
		36,
		0,
		38,
		12
	],
	[
		"-",
		46,
		0,
		44,
		10
	],
	[
		"~s",
		-36,
		0,
		-34,
		10,
		-18,
		12,
		-10,
		0
	],
	[
		".",
		50,
		36,
		2.6
	],
	[
		"-",
		62,
		22,
		70,
		12
	],
	[
		"-",
		60,
		22,
		64,
		10
	]
]);
var mouse = sketched(12, [
	44,
	34,
	18
], [
	[
		"~-",
		-50,
		10,
		-76,
		4,
		-92,
		22,
		-112,
		14
	],
	[
		"oc",
		26,
		56,
		17,
		18
	],
	[
		"~c",
		-54,
		4,
		-56,
		34,
		-24,
		52,
		10,
		44,
		34,
		48,
		58,
		36,
		76,
		22,
		62,
		12,
		30,
		6,
		-20,
		0
	],
	[
		"oc",
		36,
		54,
		16,
		17
	],
	[
		"os",
		36,
		54,
		9,
		10
	],
	[
		"oi",
		76,
		22,
		4,
		4
	],
	[
		".",
		54,
		32,
		3.4
	],
	[
		"-",
		66,
		20,
		84,
		10
	],
	[
		"-",
		64,
		18,
		78,
		4
	],
	[
		"~s",
		20,
		0,
		22,
		6,
		40,
		6,
		42,
		0
	],
	[
		"~s",
		-40,
		0,
		-38,
		6,
		-16,
		6,
		-14,
		0
	]
]);
var rabbit = sketched(34, [
	34,
	64,
	18
], [
	[
		"ol",
		-48,
		18,
		14,
		13
	],
	[
		"~c",
		22,
		78,
		8,
		112,
		16,
		132,
		28,
		118,
		34,
		82
	],
	[
		"~c",
		32,
		80,
		30,
		116,
		42,
		130,
		48,
		112,
		44,
		80
	],
	[
		"~c",
		-46,
		4,
		-52,
		34,
		-26,
		56,
		6,
		54,
		20,
		60,
		36,
		30,
		30,
		4
	],
	[
		"~c",
		12,
		58,
		16,
		82,
		38,
		86,
		58,
		68,
		54,
		56,
		34,
		48
	],
	[
		"~c",
		-40,
		0,
		-44,
		26,
		-20,
		40,
		4,
		24,
		10,
		6,
		24,
		6,
		24,
		0
	],
	[
		"~c",
		22,
		34,
		34,
		30,
		38,
		6,
		46,
		0,
		28,
		0,
		22,
		16
	],
	[
		".",
		40,
		70,
		3
	],
	[
		"oi",
		58,
		65,
		2.6,
		2.2
	],
	[
		"-",
		50,
		60,
		66,
		56
	]
]);
var squirrel = sketched(26, [
	30,
	62,
	16
], [
	[
		"~c",
		-30,
		6,
		-66,
		20,
		-70,
		74,
		-40,
		96,
		-24,
		78,
		-40,
		60,
		-30,
		30,
		-14,
		14
	],
	[
		"~c",
		-30,
		2,
		-34,
		30,
		-6,
		56,
		18,
		52,
		26,
		30,
		20,
		2
	],
	[
		"c",
		16,
		74,
		16,
		92,
		28,
		80
	],
	[
		"~c",
		8,
		52,
		10,
		74,
		30,
		80,
		50,
		66,
		50,
		58,
		30,
		48
	],
	[
		"~c",
		18,
		40,
		40,
		42,
		42,
		36,
		20,
		30
	],
	[
		"~c",
		-12,
		0,
		-14,
		14,
		10,
		16,
		30,
		6,
		30,
		0
	],
	[
		".",
		34,
		68,
		2.6
	],
	[
		"oi",
		51,
		62,
		3,
		3
	]
]);
var hedgehog = sketched(24, [
	40,
	20,
	13
], [
	[
		"~s",
		24,
		8,
		24,
		34,
		44,
		34,
		66,
		20,
		60,
		12,
		40,
		6
	],
	[
		"s",
		-20,
		6,
		-22,
		0,
		-8,
		0,
		-8,
		8
	],
	[
		"s",
		20,
		6,
		20,
		0,
		34,
		0,
		32,
		8
	],
	[
		"c",
		-52,
		6,
		-62,
		18,
		-50,
		22,
		-58,
		36,
		-44,
		36,
		-46,
		50,
		-30,
		48,
		-28,
		62,
		-12,
		54,
		-4,
		66,
		6,
		54,
		18,
		60,
		20,
		48,
		32,
		50,
		28,
		36,
		34,
		24,
		28,
		6
	],
	[
		"-",
		-36,
		14,
		-30,
		26
	],
	[
		"-",
		-16,
		20,
		-12,
		34
	],
	[
		"-",
		4,
		16,
		8,
		30
	],
	[
		"oi",
		66,
		18,
		4,
		4
	],
	[
		".",
		46,
		24,
		2.4
	]
]);
var pig = sketched(110, [
	48,
	42,
	16
], [
	[
		"~-",
		-50,
		44,
		-58,
		52,
		-52,
		58,
		-60,
		62,
		-66,
		54
	],
	[
		"c",
		-36,
		16,
		-36,
		0,
		-24,
		0,
		-22,
		16
	],
	[
		"c",
		20,
		16,
		22,
		0,
		34,
		0,
		36,
		18
	],
	[
		"~c",
		-52,
		20,
		-54,
		50,
		-20,
		64,
		24,
		62,
		46,
		62,
		62,
		50,
		60,
		28,
		40,
		20,
		10,
		8,
		-30,
		10
	],
	[
		"s",
		60,
		50,
		72,
		50,
		72,
		34,
		60,
		34
	],
	[
		".",
		67,
		44,
		1.6
	],
	[
		".",
		67,
		39,
		1.6
	],
	[
		"c",
		28,
		62,
		46,
		70,
		48,
		52
	],
	[
		".",
		52,
		51,
		2
	],
	[
		"-",
		50,
		34,
		58,
		32
	],
	[
		"c",
		-26,
		18,
		-24,
		0,
		-12,
		0,
		-12,
		14
	],
	[
		"c",
		6,
		14,
		8,
		0,
		20,
		0,
		20,
		16
	]
]);
var sheep = sketched(95, [
	50,
	52,
	13
], [
	[
		"d",
		-30,
		18,
		-28,
		0,
		-20,
		0,
		-20,
		18
	],
	[
		"d",
		14,
		18,
		16,
		0,
		24,
		0,
		24,
		18
	],
	[
		"~c",
		-50,
		24,
		-60,
		36,
		-50,
		44,
		-54,
		58,
		-36,
		58,
		-28,
		70,
		-12,
		64,
		2,
		74,
		14,
		64,
		28,
		70,
		34,
		58,
		46,
		54,
		40,
		40,
		46,
		28,
		32,
		26,
		24,
		14,
		8,
		20,
		-6,
		12,
		-20,
		20,
		-36,
		14,
		-40,
		24
	],
	[
		"~d",
		36,
		60,
		40,
		68,
		54,
		66,
		68,
		52,
		64,
		42,
		50,
		44,
		40,
		50
	],
	[
		"~d",
		38,
		60,
		22,
		64,
		26,
		54
	],
	[
		".",
		54,
		57,
		1.8
	],
	[
		"~-",
		-34,
		44,
		-26,
		52,
		-18,
		44
	],
	[
		"~-",
		-6,
		50,
		2,
		58,
		10,
		50
	],
	[
		"~-",
		-20,
		30,
		-12,
		38,
		-4,
		30
	],
	[
		"d",
		-20,
		16,
		-18,
		0,
		-10,
		0,
		-10,
		16
	],
	[
		"d",
		4,
		16,
		6,
		0,
		14,
		0,
		14,
		16
	]
]);
var bear = sketched(170, [
	46,
	56,
	16
], [
	[
		"c",
		-40,
		24,
		-42,
		0,
		-24,
		0,
		-22,
		24
	],
	[
		"c",
		20,
		24,
		20,
		0,
		38,
		0,
		38,
		26
	],
	[
		"oc",
		34,
		72,
		7,
		7
	],
	[
		"~c",
		-54,
		24,
		-56,
		56,
		-30,
		72,
		6,
		68,
		24,
		72,
		44,
		76,
		60,
		64,
		76,
		52,
		74,
		42,
		56,
		40,
		46,
		26,
		20,
		14,
		-30,
		14
	],
	[
		"oc",
		46,
		73,
		8,
		8
	],
	[
		"~s",
		62,
		60,
		78,
		54,
		78,
		44,
		62,
		42
	],
	[
		"oi",
		77,
		51,
		3.6,
		3
	],
	[
		".",
		57,
		61,
		2
	],
	[
		"c",
		-30,
		26,
		-32,
		0,
		-14,
		0,
		-8,
		22
	],
	[
		"c",
		2,
		20,
		4,
		0,
		22,
		0,
		26,
		26
	],
	[
		"-",
		-28,
		3,
		-28,
		0
	],
	[
		"-",
		8,
		3,
		8,
		0
	]
]);
var elephant = sketched(260, [
	44,
	66,
	22
], [
	[
		"-",
		-52,
		60,
		-60,
		40,
		-58,
		30
	],
	[
		"c",
		-42,
		30,
		-44,
		0,
		-28,
		0,
		-26,
		30
	],
	[
		"c",
		12,
		28,
		12,
		0,
		28,
		0,
		28,
		30
	],
	[
		"~c",
		-54,
		34,
		-54,
		72,
		-24,
		90,
		16,
		88,
		40,
		92,
		60,
		84,
		66,
		66,
		70,
		44,
		74,
		16,
		84,
		10,
		82,
		4,
		66,
		4,
		60,
		24,
		52,
		48,
		34,
		40,
		20,
		26,
		-34,
		24
	],
	[
		"~c",
		14,
		88,
		0,
		66,
		8,
		40,
		28,
		36,
		38,
		58,
		36,
		84
	],
	[
		"s",
		56,
		48,
		72,
		42,
		86,
		44,
		70,
		36,
		56,
		42
	],
	[
		".",
		50,
		72,
		2
	],
	[
		"c",
		-30,
		30,
		-30,
		0,
		-14,
		0,
		-10,
		26
	],
	[
		"c",
		2,
		28,
		2,
		0,
		16,
		0,
		18,
		28
	]
]);
var monkey = sketched(60, [
	6,
	74,
	18
], [
	[
		"~-",
		-20,
		10,
		-54,
		16,
		-60,
		54,
		-46,
		60
	],
	[
		"c",
		-22,
		0,
		-24,
		26,
		-6,
		26,
		4,
		0
	],
	[
		"~c",
		-24,
		10,
		-26,
		48,
		-10,
		62,
		14,
		60,
		22,
		40,
		16,
		8
	],
	[
		"~c",
		6,
		54,
		30,
		30,
		30,
		4,
		20,
		4,
		18,
		30,
		2,
		42
	],
	[
		"oc",
		-16,
		78,
		8,
		8
	],
	[
		"oc",
		28,
		78,
		8,
		8
	],
	[
		"oc",
		6,
		78,
		21,
		20
	],
	[
		"~s",
		-6,
		84,
		2,
		90,
		8,
		86,
		14,
		90,
		22,
		84,
		22,
		68,
		6,
		60,
		-6,
		70
	],
	[
		".",
		4,
		80,
		2.4
	],
	[
		".",
		14,
		80,
		2.4
	],
	[
		"~-",
		2,
		68,
		10,
		65,
		18,
		68
	]
]);
var kangaroo = sketched(130, [
	40,
	88,
	10
], [
	[
		"~c",
		-20,
		22,
		-50,
		6,
		-84,
		2,
		-50,
		0,
		-10,
		8
	],
	[
		"~c",
		-34,
		20,
		-20,
		52,
		10,
		60,
		22,
		80,
		36,
		82,
		34,
		66,
		28,
		40,
		10,
		16
	],
	[
		"~c",
		-28,
		30,
		-16,
		8,
		-24,
		0,
		24,
		0,
		6,
		12,
		6,
		34
	],
	[
		"-",
		26,
		52,
		42,
		44,
		40,
		38
	],
	[
		"c",
		26,
		88,
		22,
		112,
		34,
		96
	],
	[
		"c",
		32,
		92,
		32,
		114,
		40,
		94
	],
	[
		"~c",
		20,
		78,
		26,
		98,
		42,
		98,
		60,
		84,
		56,
		78,
		36,
		74
	],
	[
		".",
		42,
		90,
		2
	]
]);
var camel = sketched(190, [
	58,
	84,
	9
], [
	[
		"~-",
		-46,
		56,
		-54,
		40,
		-50,
		30
	],
	[
		"c",
		-36,
		40,
		-34,
		0,
		-26,
		0,
		-24,
		40
	],
	[
		"c",
		22,
		40,
		24,
		0,
		32,
		0,
		34,
		40
	],
	[
		"~c",
		-46,
		44,
		-42,
		60,
		-26,
		62,
		-18,
		82,
		-8,
		62,
		4,
		62,
		14,
		82,
		24,
		62,
		36,
		52,
		46,
		82,
		56,
		90,
		74,
		84,
		72,
		76,
		56,
		74,
		50,
		50,
		36,
		36,
		-30,
		34
	],
	[
		"c",
		-44,
		42,
		-44,
		0,
		-36,
		0,
		-32,
		36
	],
	[
		"c",
		30,
		38,
		34,
		0,
		42,
		0,
		42,
		42
	],
	[
		".",
		58,
		84,
		1.6
	]
]);
var giraffe = sketched(200, [
	58,
	176,
	9
], [
	[
		"c",
		-28,
		60,
		-24,
		0,
		-16,
		0,
		-16,
		60
	],
	[
		"c",
		22,
		60,
		22,
		0,
		30,
		0,
		32,
		60
	],
	[
		"~c",
		-40,
		60,
		-36,
		84,
		-10,
		92,
		20,
		96,
		40,
		150,
		46,
		180,
		58,
		186,
		82,
		176,
		80,
		168,
		60,
		166,
		46,
		110,
		40,
		70,
		20,
		56,
		-24,
		54
	],
	[
		"c",
		-38,
		66,
		-38,
		0,
		-30,
		0,
		-26,
		58
	],
	[
		"c",
		28,
		60,
		32,
		0,
		40,
		0,
		40,
		66
	],
	[
		"=",
		52,
		184,
		50,
		198
	],
	[
		"=",
		58,
		184,
		60,
		198
	],
	[
		"od",
		-20,
		76,
		8,
		6
	],
	[
		"od",
		4,
		82,
		8,
		7
	],
	[
		"od",
		26,
		76,
		8,
		7
	],
	[
		"od",
		34,
		108,
		5,
		7
	],
	[
		"od",
		42,
		138,
		4,
		7
	],
	[
		".",
		62,
		178,
		2
	]
]);
// web/core/rough/beasts-small.ts
var bat = sketched(26, [
	0,
	66,
	20
], [
	[
		"c",
		-8,
		64,
		-40,
		92,
		-86,
		96,
		-110,
		60,
		-84,
		66,
		-70,
		48,
		-52,
		58,
		-36,
		40,
		-8,
		46
	],
	[
		"c",
		8,
		64,
		40,
		92,
		86,
		96,
		110,
		60,
		84,
		66,
		70,
		48,
		52,
		58,
		36,
		40,
		8,
		46
	],
	[
		"-",
		-40,
		92,
		-70,
		50
	],
	[
		"-",
		-40,
		92,
		-36,
		42
	],
	[
		"-",
		40,
		92,
		70,
		50
	],
	[
		"-",
		40,
		92,
		36,
		42
	],
	[
		"~c",
		-16,
		64,
		-14,
		30,
		0,
		16,
		14,
		30,
		16,
		64,
		0,
		72
	],
	[
		"c",
		-14,
		80,
		-20,
		108,
		-2,
		90,
		2,
		90,
		20,
		108,
		14,
		80
	],
	[
		"oc",
		0,
		78,
		17,
		15
	],
	[
		".",
		-6,
		81,
		2.6
	],
	[
		".",
		6,
		81,
		2.6
	],
	[
		"-",
		-3,
		71,
		-2,
		67,
		0,
		71,
		2,
		67,
		3,
		71
	]
], .7);
var spider = sketched(6, [
	36,
	28,
	12
], [
	[
		"-",
		-10,
		30,
		-50,
		66,
		-74,
		0
	],
	[
		"-",
		-4,
		30,
		-26,
		70,
		-42,
		0
	],
	[
		"-",
		8,
		30,
		30,
		70,
		44,
		0
	],
	[
		"-",
		16,
		30,
		56,
		66,
		76,
		0
	],
	[
		"oc",
		-14,
		30,
		32,
		24
	],
	[
		"oc",
		28,
		26,
		16,
		14
	],
	[
		".",
		34,
		30,
		2.6
	],
	[
		".",
		40,
		27,
		2.6
	]
]);
var ant = sketched(4, [
	48,
	26,
	12
], [
	[
		"-",
		-6,
		20,
		-36,
		0
	],
	[
		"-",
		4,
		20,
		0,
		0
	],
	[
		"-",
		12,
		20,
		36,
		0
	],
	[
		"oc",
		-36,
		24,
		26,
		16
	],
	[
		"oc",
		4,
		22,
		16,
		11
	],
	[
		"oc",
		38,
		28,
		16,
		14
	],
	[
		"-",
		46,
		38,
		62,
		54
	],
	[
		"-",
		50,
		36,
		72,
		44
	],
	[
		".",
		44,
		31,
		2.6
	]
]);
var beetle = sketched(5, [
	44,
	26,
	12
], [
	[
		"-",
		-24,
		14,
		-40,
		0
	],
	[
		"-",
		2,
		12,
		0,
		0
	],
	[
		"-",
		24,
		14,
		40,
		0
	],
	[
		"~c",
		-50,
		12,
		-44,
		42,
		-6,
		56,
		30,
		42,
		36,
		12
	],
	[
		"oi",
		42,
		22,
		14,
		13
	],
	[
		"~-",
		-46,
		20,
		-6,
		26,
		34,
		20
	],
	[
		".",
		-20,
		38,
		5
	],
	[
		".",
		8,
		40,
		5
	],
	[
		"-",
		52,
		32,
		68,
		44
	]
]);
var bee = sketched(4, [
	42,
	50,
	14
], [
	[
		"~l",
		-6,
		60,
		-40,
		96,
		-14,
		104,
		4,
		66
	],
	[
		"~l",
		4,
		62,
		6,
		104,
		30,
		100,
		14,
		62
	],
	[
		"c",
		-52,
		44,
		-70,
		38,
		-52,
		54
	],
	[
		"oc",
		-10,
		48,
		44,
		28
	],
	[
		"=",
		-20,
		24,
		-22,
		72
	],
	[
		"=",
		0,
		22,
		0,
		74
	],
	[
		"=",
		18,
		26,
		20,
		70
	],
	[
		"oc",
		40,
		50,
		17,
		17
	],
	[
		".",
		46,
		54,
		3.4
	],
	[
		"-",
		46,
		66,
		58,
		82
	]
], 1.2);
var butterfly = sketched(8, [
	0,
	86,
	8
], [
	[
		"~c",
		-3,
		60,
		-44,
		108,
		-70,
		92,
		-52,
		56,
		-3,
		52
	],
	[
		"~c",
		3,
		60,
		44,
		108,
		70,
		92,
		52,
		56,
		3,
		52
	],
	[
		"~c",
		-3,
		52,
		-46,
		44,
		-40,
		10,
		-3,
		40
	],
	[
		"~c",
		3,
		52,
		46,
		44,
		40,
		10,
		3,
		40
	],
	[
		"ol",
		-44,
		82,
		8,
		8
	],
	[
		"ol",
		44,
		82,
		8,
		8
	],
	[
		"oi",
		0,
		54,
		4,
		28
	],
	[
		"~-",
		-1,
		80,
		-8,
		100,
		-18,
		106
	],
	[
		"~-",
		1,
		80,
		8,
		100,
		18,
		106
	]
], 1.2);
var snail = sketched(7, [
	52,
	34,
	10
], [
	[
		"~c",
		-60,
		0,
		-40,
		10,
		20,
		12,
		40,
		38,
		58,
		40,
		62,
		28,
		52,
		4,
		40,
		0
	],
	[
		"ot",
		-10,
		32,
		32,
		28
	],
	[
		"~-",
		14,
		28,
		4,
		48,
		-26,
		44,
		-28,
		22,
		-6,
		18,
		4,
		30,
		-8,
		38
	],
	[
		"-",
		50,
		40,
		54,
		62
	],
	[
		"-",
		56,
		39,
		64,
		58
	],
	[
		".",
		54,
		63,
		2.4
	],
	[
		".",
		65,
		59,
		2.4
	]
]);
var snake = sketched(90, [
	42,
	36,
	9
], [
	[
		"~c",
		-52,
		2,
		-46,
		10,
		-30,
		14,
		-14,
		6,
		0,
		4,
		12,
		14,
		22,
		14,
		30,
		8,
		36,
		24,
		34,
		34,
		44,
		34,
		44,
		20,
		38,
		0,
		22,
		0,
		12,
		4,
		0,
		-4,
		-18,
		-2,
		-30,
		4
	],
	[
		"~c",
		30,
		34,
		34,
		44,
		46,
		46,
		56,
		40,
		54,
		34,
		42,
		30
	],
	[
		".",
		46,
		41,
		1.6
	],
	[
		"-",
		56,
		38,
		64,
		38,
		68,
		41
	],
	[
		"-",
		64,
		38,
		68,
		35
	]
]);
var frog = sketched(12, [
	26,
	58,
	18
], [
	[
		"~c",
		-50,
		0,
		-54,
		18,
		-36,
		34,
		-12,
		26,
		-20,
		4
	],
	[
		"~c",
		-40,
		10,
		-30,
		44,
		6,
		66,
		40,
		62,
		52,
		46,
		40,
		26,
		16,
		6
	],
	[
		"~c",
		20,
		30,
		18,
		6,
		10,
		0,
		36,
		0,
		34,
		28
	],
	[
		"c",
		-30,
		6,
		-14,
		0,
		6,
		0,
		-20,
		10
	],
	[
		"oc",
		22,
		70,
		11,
		11
	],
	[
		"oc",
		40,
		68,
		9,
		10
	],
	[
		".",
		24,
		71,
		4
	],
	[
		".",
		42,
		69,
		3.6
	],
	[
		"~-",
		20,
		46,
		36,
		42,
		51,
		48
	]
]);
var turtle = sketched(40, [
	52,
	24,
	10
], [
	[
		"~c",
		34,
		14,
		44,
		30,
		58,
		34,
		64,
		24,
		54,
		16
	],
	[
		"c",
		-34,
		14,
		-38,
		0,
		-22,
		0,
		-20,
		12
	],
	[
		"c",
		18,
		12,
		22,
		0,
		38,
		0,
		34,
		14
	],
	[
		"c",
		-44,
		12,
		-58,
		8,
		-44,
		6
	],
	[
		"~m",
		-46,
		10,
		-38,
		36,
		0,
		50,
		34,
		38,
		44,
		10
	],
	[
		"-",
		-20,
		42,
		-14,
		12
	],
	[
		"-",
		14,
		46,
		10,
		12
	],
	[
		"-",
		-40,
		26,
		38,
		26
	],
	[
		".",
		57,
		27,
		1.8
	]
]);
var lizard = sketched(160, [
	52,
	20,
	10
], [
	[
		"~c",
		-40,
		22,
		-70,
		8,
		-100,
		2,
		-70,
		0,
		-36,
		8
	],
	[
		"c",
		-34,
		14,
		-44,
		0,
		-26,
		0,
		-22,
		12
	],
	[
		"c",
		20,
		12,
		16,
		0,
		32,
		0,
		34,
		14
	],
	[
		"~c",
		-44,
		10,
		-30,
		26,
		20,
		28,
		44,
		30,
		60,
		24,
		86,
		18,
		86,
		12,
		50,
		8,
		0,
		6
	],
	[
		"-",
		50,
		15,
		56,
		13,
		62,
		16,
		68,
		13,
		74,
		16,
		84,
		14
	],
	[
		"c",
		-36,
		24,
		-30,
		32,
		-24,
		26,
		-16,
		33,
		-10,
		27,
		0,
		34,
		6,
		28,
		16,
		34,
		20,
		28
	],
	[
		".",
		46,
		25,
		2
	]
]);
var crab = sketched(22, [
	0,
	30,
	16
], [
	[
		"-",
		-30,
		26,
		-56,
		22,
		-62,
		0
	],
	[
		"-",
		-26,
		20,
		-44,
		12,
		-48,
		0
	],
	[
		"-",
		30,
		26,
		56,
		22,
		62,
		0
	],
	[
		"-",
		26,
		20,
		44,
		12,
		48,
		0
	],
	[
		"c",
		-34,
		34,
		-56,
		46,
		-64,
		66,
		-50,
		60,
		-46,
		70,
		-38,
		52,
		-26,
		38
	],
	[
		"c",
		34,
		34,
		56,
		46,
		64,
		66,
		50,
		60,
		46,
		70,
		38,
		52,
		26,
		38
	],
	[
		"~c",
		-42,
		28,
		-30,
		46,
		30,
		46,
		42,
		28,
		24,
		12,
		-24,
		12
	],
	[
		"-",
		-12,
		44,
		-14,
		60
	],
	[
		"-",
		12,
		44,
		14,
		60
	],
	[
		".",
		-14,
		62,
		4
	],
	[
		".",
		14,
		62,
		4
	]
]);
// web/core/rough/beasts-tales.ts
var seal = sketched(140, [
	34,
	46,
	14
], [
	[
		"~c",
		-60,
		6,
		-80,
		20,
		-86,
		14,
		-76,
		2,
		-58,
		0
	],
	[
		"~c",
		-66,
		8,
		-40,
		24,
		0,
		26,
		20,
		46,
		32,
		62,
		46,
		60,
		54,
		48,
		44,
		36,
		40,
		14,
		20,
		2,
		-40,
		0
	],
	[
		"~c",
		14,
		14,
		2,
		-1,
		26,
		-1,
		30,
		10
	],
	[
		".",
		42,
		52,
		2
	],
	[
		"oi",
		54,
		48,
		2.4,
		2
	],
	[
		"-",
		50,
		46,
		62,
		44
	],
	[
		"-",
		50,
		45,
		60,
		40
	],
	[
		"-",
		-30,
		14,
		-26,
		17
	],
	[
		"-",
		-10,
		16,
		-6,
		19
	]
]);
var whale = sketched(900, [
	30,
	20,
	20
], [
	[
		"c",
		-42,
		14,
		-56,
		36,
		-70,
		38,
		-60,
		28,
		-66,
		16,
		-52,
		22,
		-40,
		10
	],
	[
		"~c",
		-46,
		14,
		-20,
		30,
		10,
		40,
		40,
		36,
		50,
		20,
		44,
		4,
		20,
		0,
		-10,
		2,
		-34,
		8
	],
	[
		"~l",
		50,
		16,
		20,
		14,
		0,
		6,
		20,
		1,
		42,
		4
	],
	[
		"-",
		18,
		11,
		44,
		11
	],
	[
		"-",
		10,
		7,
		44,
		7
	],
	[
		"~c",
		8,
		10,
		-4,
		-4,
		4,
		-6,
		18,
		4
	],
	[
		".",
		30,
		20,
		1.4
	],
	[
		"~-",
		28,
		40,
		26,
		52,
		18,
		54
	],
	[
		"~-",
		29,
		40,
		31,
		54,
		40,
		56
	]
]);
var octopus = sketched(60, [
	0,
	66,
	30
], [
	[
		"~c",
		-30,
		40,
		-50,
		20,
		-66,
		4,
		-50,
		2,
		-30,
		20,
		-14,
		34
	],
	[
		"~c",
		-16,
		36,
		-30,
		4,
		-20,
		-2,
		-6,
		30
	],
	[
		"~c",
		16,
		36,
		30,
		4,
		20,
		-2,
		6,
		30
	],
	[
		"~c",
		30,
		40,
		50,
		20,
		66,
		4,
		50,
		2,
		30,
		20,
		14,
		34
	],
	[
		"~c",
		-34,
		38,
		-38,
		80,
		0,
		104,
		38,
		80,
		34,
		38,
		0,
		28
	],
	[
		"ol",
		-12,
		58,
		8,
		9
	],
	[
		"ol",
		12,
		58,
		8,
		9
	],
	[
		".",
		-10,
		57,
		3.4
	],
	[
		".",
		14,
		57,
		3.4
	]
]);
var dinosaur = sketched(420, [
	44,
	74,
	12
], [
	[
		"~c",
		-30,
		36,
		-64,
		26,
		-104,
		6,
		-66,
		10,
		-24,
		20
	],
	[
		"~c",
		-14,
		30,
		-22,
		4,
		-2,
		0,
		12,
		6,
		10,
		30
	],
	[
		"~c",
		-38,
		24,
		-20,
		50,
		10,
		56,
		28,
		84,
		44,
		90,
		70,
		80,
		70,
		70,
		46,
		66,
		36,
		40,
		20,
		22,
		-10,
		18
	],
	[
		"-",
		48,
		72,
		54,
		69,
		60,
		72,
		69,
		71
	],
	[
		"-",
		26,
		40,
		40,
		36,
		38,
		30
	],
	[
		"~c",
		-6,
		30,
		-12,
		4,
		12,
		0,
		22,
		4,
		16,
		30
	],
	[
		".",
		48,
		82,
		1.8
	]
]);
var dragon = sketched(360, [
	56,
	66,
	12
], [
	[
		"~c",
		-36,
		30,
		-70,
		16,
		-92,
		34,
		-104,
		28,
		-84,
		6,
		-50,
		8,
		-26,
		16
	],
	[
		"c",
		-108,
		26,
		-96,
		46,
		-84,
		30
	],
	[
		"f",
		-6,
		44,
		-30,
		100,
		-64,
		108,
		-50,
		88,
		-58,
		74,
		-40,
		70,
		-42,
		54,
		-22,
		52
	],
	[
		"-",
		-30,
		100,
		-50,
		74
	],
	[
		"-",
		-30,
		100,
		-36,
		56
	],
	[
		"c",
		-26,
		20,
		-34,
		0,
		-16,
		0,
		-10,
		18
	],
	[
		"c",
		20,
		18,
		18,
		0,
		36,
		0,
		34,
		22
	],
	[
		"~c",
		-42,
		24,
		-20,
		48,
		14,
		48,
		32,
		60,
		46,
		78,
		62,
		76,
		86,
		64,
		82,
		54,
		56,
		56,
		48,
		30,
		30,
		14,
		-20,
		12
	],
	[
		"c",
		40,
		76,
		34,
		92,
		50,
		78
	],
	[
		"c",
		50,
		78,
		46,
		94,
		58,
		77
	],
	[
		"c",
		-16,
		48,
		-10,
		58,
		-4,
		49,
		4,
		58,
		10,
		49,
		18,
		60,
		24,
		54
	],
	[
		".",
		60,
		70,
		2
	],
	[
		".",
		80,
		62,
		1.2
	]
]);
var penguin = sketched(60, [
	6,
	92,
	14
], [
	[
		"g",
		-16,
		0,
		-14,
		6,
		4,
		6,
		14,
		0
	],
	[
		"~c",
		-24,
		6,
		-28,
		50,
		-14,
		84,
		-6,
		104,
		14,
		104,
		20,
		88,
		26,
		50,
		22,
		6
	],
	[
		"~l",
		-2,
		8,
		-8,
		48,
		4,
		78,
		18,
		74,
		22,
		44,
		18,
		8
	],
	[
		"~c",
		-12,
		74,
		-34,
		40,
		-26,
		26,
		-8,
		54
	],
	[
		"d",
		18,
		98,
		34,
		92,
		18,
		89
	],
	[
		".",
		10,
		97,
		2.4
	]
]);
var ghost = sketched(150, [
	8,
	84,
	16
], [
	[
		"~l",
		-30,
		0,
		-34,
		50,
		-26,
		88,
		4,
		108,
		30,
		90,
		36,
		50,
		34,
		2,
		22,
		12,
		12,
		0,
		0,
		12,
		-12,
		0,
		-20,
		12
	],
	[
		"c",
		-26,
		66,
		-34,
		62,
		-34,
		54,
		-25,
		56
	],
	[
		"~c",
		-30,
		62,
		6,
		56,
		35,
		64,
		35,
		54,
		6,
		46,
		-32,
		52
	],
	[
		"~l",
		24,
		64,
		50,
		56,
		54,
		46,
		28,
		48
	],
	[
		"oi",
		2,
		84,
		4,
		6
	],
	[
		"oi",
		20,
		84,
		4,
		6
	],
	[
		"oi",
		12,
		70,
		4,
		5
	]
], .12);
var hen = sketched(40, [
	34,
	84,
	12
], [
	[
		"=",
		-4,
		26,
		-4,
		0
	],
	[
		"=",
		10,
		26,
		10,
		0
	],
	[
		"-",
		-10,
		0,
		6,
		0
	],
	[
		"-",
		4,
		0,
		20,
		0
	],
	[
		"~c",
		-30,
		44,
		-64,
		60,
		-60,
		84,
		-48,
		74,
		-44,
		88,
		-30,
		72,
		-12,
		56
	],
	[
		"~c",
		-44,
		54,
		-36,
		30,
		0,
		20,
		28,
		34,
		38,
		60,
		46,
		86,
		34,
		96,
		22,
		86,
		14,
		60
	],
	[
		"d",
		24,
		94,
		22,
		106,
		30,
		100,
		34,
		108,
		38,
		99,
		44,
		102,
		42,
		90
	],
	[
		"d",
		45,
		86,
		58,
		80,
		44,
		76
	],
	[
		"~d",
		40,
		76,
		46,
		70,
		42,
		64,
		37,
		70
	],
	[
		"~d",
		-22,
		52,
		-12,
		34,
		12,
		36,
		16,
		48
	],
	[
		".",
		38,
		86,
		2.4
	]
]);
var duck = sketched(52, [
	34,
	66,
	13
], [
	[
		"=",
		-4,
		16,
		-4,
		2
	],
	[
		"=",
		10,
		16,
		10,
		2
	],
	[
		"g",
		-8,
		0,
		-4,
		4,
		8,
		0
	],
	[
		"g",
		6,
		0,
		10,
		4,
		22,
		0
	],
	[
		"~c",
		-44,
		32,
		-64,
		48,
		-60,
		34,
		-40,
		16,
		0,
		10,
		30,
		16,
		40,
		34,
		36,
		48,
		46,
		60,
		44,
		78,
		28,
		82,
		18,
		70,
		22,
		50,
		10,
		42,
		-20,
		44
	],
	[
		"~g",
		44,
		70,
		64,
		64,
		64,
		59,
		44,
		61
	],
	[
		"~d",
		-36,
		36,
		-20,
		22,
		10,
		22,
		16,
		34,
		-10,
		40
	],
	[
		".",
		37,
		71,
		2.4
	]
]);
var eagle = sketched(70, [
	26,
	92,
	14
], [
	[
		"~c",
		-26,
		30,
		-40,
		0,
		-24,
		2,
		-8,
		24
	],
	[
		"g",
		-6,
		16,
		-10,
		0,
		0,
		4,
		6,
		0,
		6,
		18
	],
	[
		"g",
		10,
		16,
		8,
		0,
		16,
		4,
		24,
		0,
		20,
		18
	],
	[
		"~c",
		-30,
		30,
		-28,
		70,
		-4,
		96,
		24,
		90,
		32,
		60,
		26,
		26,
		6,
		14
	],
	[
		"~d",
		-30,
		30,
		-34,
		66,
		-10,
		84,
		-4,
		50,
		-20,
		16
	],
	[
		"~l",
		2,
		88,
		6,
		106,
		26,
		110,
		38,
		98,
		34,
		82,
		16,
		78
	],
	[
		"g",
		35,
		100,
		52,
		98,
		54,
		84,
		46,
		90,
		36,
		90
	],
	[
		"-",
		22,
		101,
		33,
		98
	],
	[
		".",
		29,
		97,
		2.4
	]
]);
var somebeing = sketched(60, [
	14,
	60,
	18
], [
	[
		"~c",
		-46,
		0,
		-48,
		30,
		-34,
		66,
		6,
		82,
		38,
		64,
		48,
		30,
		46,
		0
	],
	[
		"ol",
		8,
		56,
		8,
		9
	],
	[
		"ol",
		28,
		56,
		7,
		9
	],
	[
		".",
		11,
		55,
		3.6
	],
	[
		".",
		31,
		55,
		3.6
	]
]);
var skeleton = sketched(170, [
	4,
	92,
	9
], [
	[
		"=",
		-2,
		40,
		-8,
		22,
		-8,
		2,
		-2,
		2
	],
	[
		"=",
		4,
		40,
		10,
		22,
		10,
		2,
		16,
		2
	],
	[
		"l",
		-10,
		46,
		-6,
		38,
		8,
		38,
		12,
		46,
		2,
		42
	],
	[
		"=",
		1,
		42,
		2,
		82
	],
	[
		"~-",
		-12,
		74,
		2,
		78,
		16,
		74
	],
	[
		"~-",
		-11,
		68,
		2,
		72,
		15,
		68
	],
	[
		"~-",
		-9,
		62,
		2,
		65,
		13,
		62
	],
	[
		"~-",
		-7,
		56,
		2,
		59,
		11,
		56
	],
	[
		"=",
		-14,
		80,
		18,
		80
	],
	[
		"=",
		-14,
		80,
		-18,
		60,
		-14,
		42
	],
	[
		"=",
		18,
		80,
		24,
		62,
		26,
		46
	],
	[
		"~c",
		-6,
		92,
		-4,
		101,
		4,
		103,
		12,
		100,
		13,
		92,
		9,
		86,
		-2,
		86
	],
	[
		"l",
		-1,
		87,
		0,
		83,
		9,
		83,
		9,
		87
	],
	[
		"oi",
		2,
		94,
		2,
		2.4
	],
	[
		"oi",
		9,
		94,
		2,
		2.4
	]
]);
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
var kinds$1 = [
	[/\b(mouse|mice|rat|hamster|vole|shrew|dormouse)s?\b/, mouse],
	[/\b(rabbit|hare|bunny|bunnies)s?\b/, rabbit],
	[/\b(eagle|hawk|falcon|buzzard|vulture|condor|bird of prey|phoenix)s?\b/, eagle],
	[/\b(pig|piglet|sow|boar)s?\b/, pig],
	[/\b(polar bear|bear|cub|panda)s?\b/, bear],
	[/\b(sheep|lamb|ram|ewe)s?\b/, sheep],
	[/\b(elephant|mammoth)s?\b/, elephant],
	[/\b(hen|chicken|rooster|cock|cockerel|turkey)s?\b/, hen],
	[/\b(duck|goose|geese|duckling|gosling)s?\b/, duck],
	[/\bbats?\b/, bat],
	[/\bmoles?\b/, mole],
	[/\b(dragon|wyvern)s?\b/, dragon],
	[/\bskeletons?\b/, skeleton],
	[/\b(ghost|phantom|spectre|specter|spirit)s?\b/, ghost],
	[/\b(seal|sea lion|walrus)(es|s)?\b/, seal],
	[/\b(whale|orca|leviathan)s?\b/, whale],
	[/\b(snake|serpent|cobra|python|adder|viper|worm|eel)s?\b/, snake],
	[/\b(frog|toad)s?\b/, frog],
	[/\b(turtle|tortoise)s?\b/, turtle],
	[/\b(snail|slug)s?\b/, snail],
	[/\b(octopus|octopuses|squid|kraken|jellyfish)\b/, octopus],
	[/\b(crab|lobster|crayfish)s?\b/, crab],
	[/\bspiders?\b/, spider],
	[/\b(ant|termite)s?\b/, ant],
	[/\b(beetle|ladybird|ladybug|scarab|cockroach|cricket|grasshopper)s?\b/, beetle],
	[/\b(bee|bumblebee|wasp|house ?fl(y|ies)|firefl(y|ies)|hornet|mosquito)s?\b/, bee],
	[/\b(butterfl(y|ies)|moths?|dragonfl(y|ies))\b/, butterfly],
	[/\b(crocodile|alligator|lizard|gecko|salamander|iguana)s?\b/, lizard],
	[/\b(dinosaur|tyrannosaur(us)?|t-rex)s?\b/, dinosaur],
	[/\b(monkey|ape|chimp(anzee)?|gorilla|orang-?utan|baboon)s?\b/, monkey],
	[/\b(hedgehog|porcupine)s?\b/, hedgehog],
	[/\b(squirrel|chipmunk)s?\b/, squirrel],
	[/\bpenguins?\b/, penguin],
	[/\bkangaroos?\b/, kangaroo],
	[/\b(camel|dromedar(y|ies))s?\b/, camel],
	[/\bgiraffes?\b/, giraffe],
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
	[/\b(rabbit|hare|bunny|bunnies)s?\b/, beast([
		26,
		8,
		16,
		6,
		54,
		7.5,
		.3
	], "long", "stub")],
	[/\b(badger|otter|beaver|raccoon|weasel|marten)s?\b/, beast([
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
	[/\bowls?\b/, bird(30, 3, 3, 10, .5, "front")],
	[/\b(stork|heron|crane|flamingo|ostrich)s?\b/, bird(55, 46, 34, 6, 2.6)],
	[/\b(swan)s?\b/, bird(44, 8, 15, 6.5, 1.1)],
	[/\b(peacock|pheasant)s?\b/, bird(34, 11, 9, 5.5, .7)],
	[/\b(gull|seagull|crow|raven|eagle|hawk|falcon|pigeon|dove|parrot|magpie|jackdaw|vulture|kite bird)s?\b/, bird(38, 8, 5, 6.5, 1)],
	[/\b(bird|sparrow|robin|swallow|wren|finch|canary|blackbird|nightingale|chick|starling|lark)s?\b/, bird(17, 4, 2, 4, .8)],
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
	return kinds$1.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
var someBeing = somebeing;
function scaled(species, factor) {
	switch (species.kind) {
		case "sketch": return {
			...species,
			length: species.length * factor
		};
		case "fish": return {
			...species,
			length: species.length * factor,
			depth: species.depth * factor
		};
		case "bird": {
			const { length, leg, neck, head } = species;
			return {
				...species,
				length: length * factor,
				leg: leg * factor,
				neck: neck * factor,
				head: head * factor
			};
		}
		case "quadruped": {
			const { length, leg, trunk, neck, head } = species;
			return {
				...species,
				length: length * factor,
				leg: leg * factor,
				trunk: trunk * factor,
				neck: neck * factor,
				head: head * factor
			};
		}
	}
}
// web/core/rough/being.ts
var robots = /\b(robot|android|automaton|droid|cyborg|mech|bot|tin man|machine man)\b/;
var likePeople = /\b(fair(y|ies)|el(f|ves)|trolls?|giants?|giantess|witch(es)?|wizards?|mermaids?|angels?|aliens?|goblins?|dwar(f|ves)|gnomes?|vampires?|zombies?|god(dess)?|demons?|devils?|genie|nymph|imp|ogre|knight|sprite|man|woman|boy|girl|people|humanoid|golem|statue|scarecrow|snowman|doll|puppet)\b/;
function formOf(character) {
	const { kind } = character;
	if (kind === "person") return personOrBeast(character.name);
	const name = [character.name, ...character.aliases].join(" ").toLowerCase();
	const look = `${character.lookShort} ${character.look}`.toLowerCase();
	for (const words of [name, look]) {
		const form = named(kind, words);
		if (form?.is === "animal") return {
			...form,
			species: grown(form.species, `${name} ${look}`)
		};
		if (form !== void 0) return form;
	}
	return kind === "group" ? { is: "figure" } : {
		is: "animal",
		species: someBeing,
		isKnown: false
	};
}
function personOrBeast(name) {
	const last = name.split(" ").at(-1);
	if (last !== last.toLowerCase()) return { is: "figure" };
	const species = speciesOf(last);
	return species === null ? { is: "figure" } : {
		is: "animal",
		species,
		isKnown: true
	};
}
function grown(species, words) {
	const factor = /\b(tiny|small|little|baby|young|cub|kitten|puppy)\b/.test(words) ? species.length > 150 ? .5 : .75 : /\b(huge|giant|gigantic|enormous)\b/.test(words) ? 1.4 : 1;
	return factor === 1 ? species : scaled(species, factor);
}
function named(kind, words) {
	if (kind === "machine" && robots.test(words)) return { is: "robot" };
	if (kind === "group" && /\b(people|men|women|crowd|children|guests|workers|different builds|faces)\b/.test(words)) return { is: "figure" };
	if (/\bsnowm[ae]n\b|\bscarecrow/.test(words)) return {
		is: "thing",
		prop: propNamed(words)
	};
	const species = speciesOf(words);
	if (species !== null) return {
		is: "animal",
		species,
		isKnown: true
	};
	if (kind === "animal" || kind === "group") return void 0;
	if (kind === "creature" && likePeople.test(words)) return { is: "figure" };
	const prop = propNamed(words);
	if (prop !== void 0) return {
		is: "thing",
		prop
	};
	return robots.test(words) ? { is: "robot" } : void 0;
}
var counts = {
	two: 2,
	pair: 2,
	couple: 2,
	both: 2,
	twins: 2,
	three: 3,
	trio: 3,
	four: 4,
	five: 5
};
function membersOf({ name, aliases, look }) {
	const words = [
		name,
		...aliases,
		look
	].join(" ").toLowerCase();
	const told = /\b(two|pair|couple|both|twins|three|trio|four|five)\b/.exec(words)?.[0];
	if (told !== void 0) return counts[told];
	return /\b(six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|many|crowd|army|flock|swarm|herd)\b/.test(words) ? 5 : 3;
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
function footOf({ height }, { turn }) {
	return turn === 0 ? [0, 0] : [Math.sign(turn) * height * .42, height * .1];
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
	chef(pen) {
		pen.outline(pts([
			-.86,
			1.6,
			-.84,
			2.2,
			-1.16,
			2.6,
			-.8,
			3.1,
			0,
			3.24,
			.8,
			3.1,
			1.16,
			2.6,
			.84,
			2.2,
			.86,
			1.6
		]), pen.tones.light, { soft: true });
		pen.line(pts([
			-.86,
			2.1,
			.86,
			2.1
		]), { w: .8 });
	},
	veil(pen, _look, front) {
		if (front !== 0) pen.outline(pts([
			-.9,
			2,
			0,
			2.4,
			.9,
			2,
			1.4,
			-1.6,
			-1.4,
			-1.6
		]), pen.tones.light, { soft: false });
		else pen.outline(pts([
			.5,
			2.2,
			-.2,
			2.5,
			-.9,
			2.1,
			-1.3,
			1,
			-1.7,
			-1.6,
			-.8,
			-1.5,
			-.66,
			.9,
			-.3,
			1.8
		]), pen.tones.light, { soft: true });
		pen.lines([pts([
			-.5,
			2.16,
			0,
			2.3,
			.4,
			2.14
		])], { w: 2 });
	},
	bubble(pen) {
		pen.line(Array.from({ length: 17 }, (_, index) => {
			const angle = index / 16 * 2 * Math.PI;
			return [Math.cos(angle) * 1.5, 1.1 + Math.sin(angle) * 1.5];
		}), { soft: true });
		pen.outline(pts([
			-1,
			-.1,
			-1,
			-.44,
			1,
			-.44,
			1,
			-.1
		]), pen.tones.mid);
		pen.line(pts([
			.9,
			1.9,
			1.1,
			1.4
		]), {
			w: 1.4,
			colour: pen.tones.light
		});
	},
	tricorn(pen) {
		pen.outline(pts([
			-1.5,
			1.7,
			-1.2,
			2.3,
			-.4,
			2.2,
			.1,
			2.7,
			.6,
			2.2,
			1.2,
			2.3,
			1.5,
			1.7,
			0,
			1.5
		]), pen.tones.dark, { soft: false });
		pen.line(pts([
			-1.2,
			1.9,
			0,
			1.7,
			1.2,
			1.9
		]), {
			soft: true,
			w: .7,
			colour: pen.tones.light
		});
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
// web/core/rough/mood.ts
var moods = [
	[/\b(not|never|without) (a )?(smil\w+|laugh\w*)/, "stern"],
	[/\b(smil\w+|laugh\w*|grin\w*|beam(s|ing)|glad\w*|happ\w+|delight\w*|cheer\w*|chuckl\w+|giggl\w+|joy\w*|proud\w*|rejoic\w+|celebrat\w+|sing(s|ing)?|danc\w+|hug\w*|embrac\w+|kiss\w*|lips curved)\b/, "glad"],
	[/\b(weep\w*|wept|cr(ies|ying)|sob\w*|tears?|sad\w*|mourn\w*|griev\w+|lonely|miserabl\w+|disappoint\w*|sorrow\w*|sorry|sigh\w*|homesick|ill|downcast|corners of the mouth down)\b/, "sad"],
	[/\b(angr\w+|furious\w*|rag(e|es|ing)|scowl\w*|shout\w*|yell\w*|snarl\w*|glar\w+|scold\w*|fight\w*|threaten\w*|growl\w*|hiss\w*|fist\w*|argu\w+|teeth (set|clenched)|jaw set)\b/, "angry"],
	[/\b(afraid|fear\w*|fright\w*|scar(es|ed)|terrif\w+|scream\w*|trembl\w+|horrif\w+|panic\w*|flee\w*|fled|cower\w*|shak(es|ing) with|shiver\w*|alarm\w*|breath (held|short)|worr\w+|nervous\w*|shoulders raised)\b/, "afraid"],
	[/\b(surpris\w+|amaz\w+|astonish\w*|gasp\w*|stunned|marvel\w*|wonder\w*|discover\w*|startled|mouth (wide )?open|lips parted|eyebrows raised|eyes wide|wide-eyed|jaw drops)\b/, "amazed"],
	[/\b(stern\w*|intent\w*|frown\w*|grim\w*|determined|narrow\w* eyes|eyes narrowed|forehead creased|absorbed|serious|concentrat\w+|stares?|glower\w*|refus\w+)\b/, "stern"]
];
function moodOf(doing, { eyes, mouth }) {
	const words = doing.toLowerCase();
	const told = moods.find(([pattern]) => pattern.test(words))?.[1];
	if (told !== void 0) return told;
	return mouth === "open" && eyes === "open" ? "amazed" : "plain";
}
var features = {
	plain: {
		inner: 0,
		outer: 0,
		curve: .02,
		open: 0,
		wide: 1
	},
	glad: {
		inner: .06,
		outer: .02,
		curve: .17,
		open: 0,
		wide: .95
	},
	sad: {
		inner: .18,
		outer: -.1,
		curve: -.14,
		open: 0,
		wide: .9
	},
	angry: {
		inner: -.2,
		outer: .1,
		curve: -.1,
		open: .1,
		wide: .95
	},
	afraid: {
		inner: .24,
		outer: .06,
		curve: -.06,
		open: .12,
		wide: 1.35
	},
	amazed: {
		inner: .2,
		outer: .2,
		curve: 0,
		open: .16,
		wide: 1.3
	},
	stern: {
		inner: -.12,
		outer: .02,
		curve: -.03,
		open: 0,
		wide: .9
	}
};
// web/core/rough/head.ts
var shift = {
	turned: .26,
	side: .46,
	back: 0
};
function drawHead(pen, look, { eyes, mouth, bow, mood = "plain" }, view) {
	const hair = hairColour(pen.tones, look);
	if (view === "back") {
		pen.outline(neck, pen.tones.skin);
		drawSkull(pen, look, hair);
	} else {
		drawHairBehind(pen, look, hair);
		pen.outline(neck, pen.tones.skin);
		pen.outline(view === "side" ? profile : face, pen.tones.skin, { soft: true });
		if (look.beard === "full") drawBeard(pen, hair);
		const shown = features[mood];
		const open = mouth === "open" ? Math.max(.15, shown.open) : shown.open;
		drawFace(pen.at(0, view === "side" ? 0 : -bow * .009, 1), look, view, eyes, {
			...shown,
			open
		});
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
function drawFace(pen, look, view, eyes, face) {
	const x = shift[view];
	const spots = view === "side" ? [x + .06] : [x - .4, x + .32];
	if (pen.unit < 6) {
		drawTinyFace(pen, x, face);
		return;
	}
	for (const spot of spots) drawEye(pen, spot, eyes, face.wide);
	if (view !== "side") pen.line(pts([
		x + .02,
		1.08,
		x + .2,
		.72,
		x,
		.66
	]), { w: .75 });
	if (look.beard !== null) drawMoustache(pen, look, x);
	else drawMouth(pen, x, face);
	spots.forEach((spot, index) => drawBrow(pen, spot, index === 0 && spots.length > 1 ? 1 : -1, look, face));
	if (pen.unit < 12) return;
	if (look.glasses !== null) drawGlasses(pen, spots, look.glasses);
	if (look.freckles) for (const [dx, dy] of freckles) pen.dot(x + dx, dy, .025);
	if (look.age === "old") pen.lines([pts([
		x - .56,
		1,
		x - .36,
		.94
	]), pts([
		x - .4,
		.7,
		x - .34,
		.5
	])], { opacity: .6 });
}
function drawTinyFace(pen, x, { curve, open }) {
	pen.line(pts([
		x + .1,
		1.2,
		x + .1,
		1
	]), { w: .8 });
	if (open > 0) pen.dot(x + .04, .5, .12);
	else if (Math.abs(curve) > .1) pen.line(pts([
		x - .24,
		.46 + curve,
		x,
		.46 - curve,
		x + .28,
		.46 + curve
	]), {
		soft: true,
		w: .7
	});
}
function drawBrow(pen, x, inward, look, { inner, outer }) {
	const raise = look.glasses === null ? .43 : .5;
	const at = (end) => 1 + raise + (end === inward ? inner : outer);
	pen.line(pts([
		x - .21,
		at(-1),
		x,
		(at(-1) + at(1)) / 2 + .05,
		x + .2,
		at(1)
	]), {
		soft: true,
		w: look.hairTone === "white" ? .8 : 1.15
	});
}
var freckles = [
	[-.5, .86],
	[-.36, .78],
	[-.58, .74],
	[.34, .84],
	[.46, .76]
];
function drawEye(pen, x, eyes, wide) {
	if (eyes === "closed") pen.line(pts([
		x - .15,
		1.16,
		x,
		1.08,
		x + .15,
		1.16
	]), {
		soft: true,
		w: .8
	});
	else if (pen.unit < 16) pen.dot(x, 1.16, .1 * wide);
	else {
		if (wide > 1.1) pen.blob(x, 1.15, .19, .19, pen.tones.light, { w: .7 });
		else pen.line(pts([
			x - .17,
			1.2,
			x,
			1.27,
			x + .17,
			1.2
		]), {
			soft: true,
			w: .9
		});
		pen.dot(x + .03, 1.15, .075);
	}
}
function drawMouth(pen, x, { curve, open }) {
	if (open > 0) pen.blob(x + .02, .4, .15, open, pen.tones.dark, { w: .8 });
	else {
		const wide = .22 + Math.abs(curve) * .4;
		const middle = .4 - curve * .7;
		pen.line(pts([
			x - wide,
			.4 + curve * .6,
			x + .02,
			middle,
			x + wide,
			.41 + curve * .6
		]), {
			soft: true,
			w: .85
		});
	}
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
function drawFigure(given, look, pose, view, held) {
	const pen = look.skin === null ? given : given.skinned(look.skin);
	const body = bodyOf(look, view === "back" ? spreadArms(pose) : pose);
	const frame = pose.turn === 0 ? pen : pen.at(...footOf(look, pose), 1, { turn: pose.turn });
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
	drawShade(pen, body, look);
	if (look.apron && view !== "back") drawApron(pen, body, look);
	if (view !== "back") drawFront(pen, body, look);
	else pen.lines([[along(body, 0, .9), along(body, 0, .05)]], {
		opacity: .7,
		w: .8
	});
	if (look.bag) drawBag(pen, body, look);
}
function drawShade(pen, body, look) {
	if (pen.unit * look.height < 150) return;
	const [x, y] = alongLimb(body.legs.near, Math.max(.06, hems[look.garment] * .9));
	const back = [
		along(body, -.92, .86),
		along(body, -.34, .9),
		along(body, -.3, .06),
		[x - body.shoulder * .2, y],
		[x - body.shoulder * (.5 + hems[look.garment] * .4), y],
		along(body, -.86, .04)
	];
	pen.hatch(back, 7, .5, {
		opacity: .28,
		w: .55
	});
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
	[/\bchef('s)? hat|\bwhite hat|\btoque/, "chef"],
	[/\bbridal veil|\bveil\b/, "veil"],
	[/\bspace ?suit|\bspace helmet|\bglass helmet|\bdiving helmet/, "bubble"],
	[/\btricorn|\bpirate hat|\bthree-cornered/, "tricorn"],
	[/\bfur(ry)? (hat|cap)|\bushanka/, "fur"],
	[/\b(woolly|woolen|woollen|knit(ted)?|wool|bobble) (hat|cap)|\bbeanie|\bpom-?pom/, "knit"],
	[/\b(top|stovepipe|silk) hat|\bbowler|\bderby/, "tall"],
	[/\b(pointed|witch|wizard)('s)? hat/, "cone"],
	[/\bcrown|\btiara|\bdiadem/, "crown"],
	[/\bhelmet|\bhard hat/, "helmet"],
	[/\bhood(ed|ie)?\b/, "hood"],
	[/\bhead ?scarf|\bkerchief|\bhijab|\bbandana|\bturban/, "scarf"],
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
var callings = [
	[/\b(bride)\b/, {
		hat: "veil",
		garment: "dress"
	}],
	[/\b(knight|gladiator|legionary|centurion|viking|warrior)\b/, {
		hat: "helmet",
		garment: "skirt"
	}],
	[/\b(soldier|guardsman|sentry|trooper)\b/, {
		hat: "helmet",
		garment: "jacket",
		uniform: true
	}],
	[/\b(fire ?fighter|fireman)\b/, {
		hat: "helmet",
		garment: "coat",
		uniform: true
	}],
	[/\b(miner|builder|construction worker|engineer)\b/, { hat: "helmet" }],
	[/\b(astronaut|cosmonaut|spaceman|spacewoman)\b/, {
		hat: "bubble",
		garment: "jacket"
	}],
	[/\b(chef|pastry cook|baker)\b/, {
		hat: "chef",
		apron: true
	}],
	[/\b(cook|waiter|waitress|butcher|barista|blacksmith|grocer|shopkeeper|innkeeper|maid)\b/, { apron: true }],
	[/\b(police(man|woman)?|officer|pilot|captain|sailor|admiral|conductor|porter|chauffeur|guard|ticket inspector)\b/, {
		hat: "cap",
		garment: "jacket",
		uniform: true
	}],
	[/\b(post(man|woman)|mail(man|woman)|mail carrier|courier|letter carrier)\b/, {
		hat: "cap",
		garment: "jacket",
		bag: true
	}],
	[/\b(king|queen|prince|princess|emperor|empress|pharaoh)\b/, {
		hat: "crown",
		garment: "robe"
	}],
	[/\b(witch|wizard|sorcerer|magician|mage)\b/, {
		hat: "cone",
		garment: "robe"
	}],
	[/\b(pirate|buccaneer)\b/, {
		hat: "tricorn",
		garment: "coat"
	}],
	[/\b(nun|abbess)\b/, {
		hat: "scarf",
		garment: "robe"
	}],
	[/\b(monk|priest|judge|bishop|abbot|friar|professor in)\b/, { garment: "robe" }],
	[/\b(farmer|cow(boy|girl)|gardener|ranger|gaucho|shepherd)\b/, { hat: "brim" }],
	[/\b(doctor|scientist|chemist|professor|veterinarian|surgeon)\b/, { garment: "coat" }],
	[/\b(dancer|ballerina)\b/, { garment: "dress" }]
];
var skins = [[/\b(black|ebony|very dark|deep brown|dark)[- ]?(brown )?(skin|skinned|complexion)/, "#b8ac9f"], [/\b(brown|tan|tanned|olive|bronze|copper|weathered brown)[- ]?(skin|skinned|complexion)/, "#cfc2b3"]];
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
	const calling = first(callings, `${character.name} ${character.aliases.join(" ")} ${words}`.toLowerCase());
	return {
		colour: character.colour,
		height: heightOf(age, isWoman, words),
		age,
		hair: first(hairs, words) ?? (isWoman ? "bob" : "short"),
		hairTone: first(hairTones, words) ?? (age === "old" ? "white" : "dark"),
		hat: first(hats, words) ?? (/\bbare-?headed|\bhatless/.test(words) ? null : calling?.hat ?? null),
		beard: /\bbeard|\bbearded/.test(words) ? "full" : /\bm(o)?ustache/.test(words) ? "moustache" : null,
		glasses: /\bglasses|\bspectacles|\bgoggles/.test(words) ? "pair" : /\bmonocle/.test(words) ? "single" : null,
		garment: first(garments, words) ?? calling?.garment ?? "shirt",
		skin: first(skins, words),
		apron: /\bapron/.test(words) || calling?.apron === true,
		scarf: /(?<!head )\bscarf|\bshawl|\bneckerchief/.test(words),
		bag: /\bsatchel|\bbag\b|\bbackpack|\brucksack|\bknapsack/.test(words) || calling?.bag === true,
		freckles: /\bfreckle/.test(words),
		uniform: /\buniform|\bbrass buttons|\bofficer|\bconductor|\bcaptain|\bsoldier/.test(words) || calling?.uniform === true,
		girth: girthOf(words, age)
	};
}
function ageOf(character, words) {
	if (character.age !== "unknown") return character.age;
	if (/\b(boy|girl|child|kid|toddler|baby|infant|schoolboy|schoolgirl)\b/.test(words)) return "child";
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
	const frame = pose.turn === 0 ? pen : pen.at(...footOf(look, pose), 1, { turn: pose.turn });
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
var holding$1 = {
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
	hold: holding$1,
	offer: {
		...holding$1,
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
		...holding$1,
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
	ride: {
		...seated,
		...arms([.66, -.42], [.7, -.38]),
		...legs([.3, -.74], [.36, -.72]),
		seat: "none",
		moves: true
	},
	row: {
		...seated,
		...arms([.74, -.26], [.8, -.22]),
		...legs([.66, -.2], [.78, -.2]),
		seat: "none",
		lean: 14,
		moves: true
	},
	swim: {
		...standing,
		...arms([.1, .98], [.3, .9]),
		...legs([-.2, -.96], [.2, -.96]),
		turn: -74,
		lift: .04,
		bow: -30,
		moves: true
	},
	fly: {
		...standing,
		...arms([.1, .98], [-.6, -.7]),
		...legs([-.1, -1], [.1, -.98]),
		turn: -62,
		lift: .34,
		bow: -30,
		moves: true
	},
	crawl: {
		...standing,
		...arms([.2, -.92], [.5, -.84]),
		...legs([-.62, -.5], [-.2, -.5]),
		lean: 74,
		bow: -40,
		moves: true
	},
	hang: {
		...standing,
		...arms([.1, .98], [.24, .95]),
		...legs([-.06, -.99], [.14, -.97]),
		lift: .16,
		bow: -10
	},
	fight: {
		...standing,
		...arms([.36, .06], [.86, .04]),
		...legs([-.4, -.88], [.5, -.84]),
		lean: 8
	},
	pray: {
		...standing,
		...arms([.4, -.02], [.44, 0]),
		bow: 22,
		eyes: "closed"
	},
	cross: {
		...standing,
		...arms([.34, -.34], [.3, -.28])
	},
	spread: {
		...standing,
		...arms([-.94, .08], [.94, .08])
	},
	clap: {
		...standing,
		...arms([.56, 0], [.6, .06])
	},
	shrug: {
		...standing,
		...arms([-.5, -.42], [.6, -.4]),
		bow: -4
	},
	salute: {
		...standing,
		...arms([.06, -.95], [.3, .42])
	},
	pull: {
		...walking,
		...arms([-.8, -.3], [-.7, -.36]),
		lean: 20
	},
	write: {
		...seated,
		...arms([.66, -.44], [.6, -.5]),
		bow: 22,
		lean: 12,
		hands: 1
	},
	play: {
		...standing,
		...arms([.42, -.06], [.36, -.36]),
		bow: 6,
		hands: 1
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
	[/\b(falls?|falling|tumbl(es|ing)|slid(es|ing) (down|off)|slips?|slipping|plung(es|ing)|trips?|roll(s|ing)? down|knocked over)\b(?! asleep| in love)/, "fall"],
	[/\b(kneels?|kneeling|knelt|on (his|her|their|one) knees?|ties?|tying)\b/, "kneel"],
	[/\b(crouch(es|ing|ed)?|squat(s|ting)?|hid(es|ing)|hidden|sneaks?|creeps?)\b/, "crouch"],
	[/\b(hugs?|hugging|embrac(es|ing|ed)?|kiss(es|ing)?|cuddl(es|ing)|in (his|her|their|each other's) arms)\b/, "embrace"],
	[/\b(driv(es|ing)|at the wheel)\b/, "drive"],
	[/\b(swims?|swimming|swam|div(es|ing)|wad(es|ing)|float(s|ing)? (on|in) the (water|sea|lake|river))\b/, "swim"],
	[/\b(fl(ies|ying|ew)(?! (a|the|his|her|their) (kite|drone|plane|flag))|soar(s|ing)?|hover(s|ing)?|glid(es|ing))\b/, "fly"],
	[/\bcrawl(s|ing)?\b/, "crawl"],
	[/\b(fight(s|ing)?|fought|punch(es|ing)?|hit(s|ting)?|strik(es|ing)|kick(s|ing)?|box(es|ing)|duel(s|ling)?|struggl(es|ing) with|wrestl(es|ing)|attack(s|ing)?|fists? (up|raised))\b/, "fight"],
	[/\b(hold(s|ing)? (his|her|the|its) (cheek|head|ear|chin|nose|face|jaw|tooth))\b/, "think"],
	[/\b(shiver(s|ing)?|freez(es|ing)|hugs? (him|her)self)\b/, "cross"],
	[/\b(spread(s|ing)? (his|her|their) arms|(with|his|her|their) arms (spread|wide|outstretched|open)|arms spread)\b/, "spread"],
	[/\b(clap(s|ping)?|applaud(s|ing)?)\b/, "clap"],
	[/\b(pray(s|ing)?|hands (folded|clasped|together))\b/, "pray"],
	[/\b(arms (crossed|folded)|cross(es|ing) (his|her|their) arms|folds? (his|her|their) arms)\b/, "cross"],
	[/\b(shrug(s|ging)?|palms up|spreads? (his|her|their) hands)\b/, "shrug"],
	[/\bsalut(es|ing)\b/, "salute"],
	[/\b(hang(s|ing)? (on|from|off|onto|outside)|dangl(es|ing)|swing(s|ing)? from|cling(s|ing)? to)\b/, "hang"],
	[/\b(pull(s|ing)?|tow(s|ing)?|drag(s|ging)?|haul(s|ing)?)\b/, "pull"],
	[/\b(writ(es|ing)|typ(es|ing)|draw(s|ing) (a|the|in|on|up)|does? (his|her) homework|sums)\b(?=.*\b(desk|table|book|letter|paper|page|diary)\b)/, "write"],
	[/\bplay(s|ing)? (the|a|his|her) (violin|fiddle|cello|guitar|lute|banjo|flute|clarinet|trumpet|saxophone|accordion|harmonica)\b/, "play"],
	[/\b(sit(s|ting)?|sat|seated|perch(es|ed)|rests? (on|in|against))\b/, "sit"],
	[/\b(climb(s|ing|ed)?|clamber(s|ing)?|scrambl(es|ing)|hang(s|ing)? up)\b/, "climb"],
	[/\b(jump(s|ing|ed)?|leap(s|ing|t)?|hop(s|ping)?|bounc(es|ing)|skips?)\b/, "jump"],
	[/\b(cheer(s|ing)?|arms (up|raised|in the air)|both arms (up|raised|in the air)|lifts both arms|rais(es|ing) (his|her|their|both) (arms|hands)|celebrat(es|ing)|rejoic(es|ing))\b/, "cheer"],
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
var seats$1 = /\b(chair|bench|stool|table|desk|bed|sofa|couch|kerb|curb|steps?|stairs?|rock|stone|log|wall|seat|box|crate|throne|piano)\b/;
function poseOf(doing, indoors) {
	const words = doing.toLowerCase();
	const name = verbs.find(([pattern]) => pattern.test(words))?.[1] ?? "stand";
	return name === "sit" && !indoors && !seats$1.test(words) ? "sitOnGround" : name;
}
// web/core/rough/vehicle.ts
var thingNamed = (word) => propNamed(word)?.sketch ?? [];
var openCar = [
	[
		"~t",
		-190,
		36,
		-196,
		80,
		-120,
		92,
		60,
		92,
		130,
		86,
		190,
		74,
		196,
		36
	],
	[
		"=",
		62,
		92,
		40,
		132
	],
	[
		"oi",
		-115,
		34,
		34,
		34
	],
	[
		"ol",
		-115,
		34,
		14,
		14
	],
	[
		"oi",
		118,
		34,
		34,
		34
	],
	[
		"ol",
		118,
		34,
		14,
		14
	]
];
var boat = [
	[
		"t",
		-150,
		62,
		-118,
		0,
		112,
		0,
		156,
		70,
		60,
		48,
		-60,
		46
	],
	[
		"-",
		-140,
		44,
		144,
		48
	],
	[
		"~-",
		-190,
		2,
		-160,
		8,
		-130,
		0
	],
	[
		"~-",
		110,
		0,
		150,
		8,
		190,
		2
	]
];
var oar = [[
	"=",
	40,
	84,
	130,
	-10
], [
	"t",
	124,
	0,
	134,
	4,
	160,
	-32,
	146,
	-40
]];
var kinds = [
	{
		words: /\b(bicycles?|bikes?|cyclists?|cycl(es|ing)|tricycle|pedal\w*)\b/,
		lift: 30,
		width: 170,
		pose: "ride",
		behind: thingNamed("bicycle")
	},
	{
		words: /\b(motorbike|motorcycle|scooter|moped|vespa)\b/,
		lift: 22,
		width: 190,
		pose: "ride",
		behind: thingNamed("motorbike")
	},
	{
		words: /\b(sled|sledge|sleigh|toboggan)\b/,
		lift: 28,
		width: 130,
		pose: "sitOnGround",
		behind: thingNamed("sled")
	},
	{
		words: /\b(row(s|ing)?(?! of)|paddl(es|ing))\b/,
		lift: 14,
		width: 320,
		pose: "row",
		before: [...boat, ...oar]
	},
	{
		words: /\b(rowing boat|rowboat|boat|canoe|dinghy|raft|gondola|kayak|skiff)\b/,
		lift: 14,
		width: 310,
		pose: "sitOnGround",
		before: boat
	},
	{
		words: /\b(cart|wagon|carriage|coach)\b/,
		lift: 70,
		width: 240,
		pose: "sitOnGround",
		before: thingNamed("cart")
	},
	{
		words: /\b(car|taxi|jeep|automobile|truck|van)\b/,
		lift: 44,
		width: 400,
		pose: "sitOnGround",
		before: openCar
	}
];
var goes = /\b(rid(es|ing|e)|rode|cycl(es|ing)|pedal\w*|row(s|ing)?(?! of)|paddl(es|ing)|driv(es|ing)|sail(s|ing)|gallop\w*|drift(s|ing)?|mount(s|ed|ing)|astride|steer(s|ing)?|(sits?|sitting|on board|travel\w*) (in|on|aboard|astride) (a|an|the|his|her|their) )\b/;
function vehicleOf(doing, about = "") {
	const own = doing.toLowerCase();
	if (!(/\brac(es|ing)\b/.test(own) && /\b(cyclist|bicycle)/.test(about)) && !goes.test(own)) return null;
	const words = kinds.some((one) => one.words.test(own)) ? own : `${own} ${about}`;
	if (/\b(paper|toy) (boat|car|ship)/.test(words)) return null;
	const species = speciesOf(words);
	if (species !== null && isMount(species)) return mountOf(species, void 0);
	const kind = kinds.find((one) => one.words.test(words));
	if (kind === void 0) return null;
	const { lift, width, pose, behind = [], before = [] } = kind;
	return {
		lift,
		width,
		pose,
		isAfloat: before === boat,
		behind: (pen) => drawSketch(pen, behind),
		before: (pen) => drawSketch(pen, before)
	};
}
function isMount(species) {
	return species.kind === "quadruped" && species.leg > 45 || species.kind === "sketch" && species.length > 150 && species.lift === 0;
}
function mountOf(species, colour) {
	return {
		lift: (species.kind === "quadruped" ? species.leg + species.trunk : species.length * .55) - 60,
		width: species.length * 1.5,
		pose: "ride",
		isAfloat: false,
		behind: (pen) => drawAnimal(pen, species, "stand", colour ?? pen.tones.mid),
		before: () => void 0
	};
}
var ridesAnimal = (doing) => /\b(rid(es|ing|e)|rode|gallop\w*|mount(s|ed|ing)|astride|(into|in) the saddle|on (the|its|his|her) back)\b/i.test(doing);
// web/core/rough/actor.ts
function raised(pose) {
	return {
		...pose,
		arms: {
			near: [.42, -.16],
			far: [.52, .02]
		}
	};
}
function holding(pose) {
	const { near, far } = pose.arms;
	return far[1] < -.55 ? {
		...pose,
		arms: {
			near,
			far: [.62, -.3]
		}
	} : pose;
}
function actorOf(character, doing, circumstances) {
	const form = formOf(character);
	const vehicle = form.is === "figure" || form.is === "robot" ? circumstances.mount ?? vehicleOf(doing, aboutOf(character)) : null;
	const poseName = vehicle?.pose ?? poseOf(doing, circumstances.indoors);
	const one = single({
		character,
		doing,
		poseName,
		pose: posed(poses[poseName], circumstances),
		label: null
	}, form, circumstances.isNear);
	const several = character.kind === "group" ? together(one, membersOf(character)) : one;
	return vehicle === null ? several : mounted(several, vehicle);
}
var aboutOf = ({ name, aliases, look }) => [
	name,
	...aliases,
	look
].join(" ").toLowerCase();
function posed(pose, { isClose, holds }) {
	const isBusy = pose === poses.throw || pose === poses.wave || pose === poses.fight;
	if (isClose && !isBusy && (pose.hands > 0 || holds) && pose.turn === 0) return raised(pose);
	return holds ? holding(pose) : pose;
}
function mounted(one, { lift, width, behind, before }) {
	const { subject } = one;
	return {
		...one,
		subject: {
			...subject,
			top: subject.top + lift,
			stature: subject.stature + lift,
			width: Math.max(subject.width, width)
		},
		draw(pen, view, held) {
			behind(pen);
			one.draw(pen.at(0, lift, 1), view === "back" ? "side" : view, held);
			before(pen);
		}
	};
}
function single(base, form, isNear) {
	if (form.is === "animal") return {
		...animal(base, form.species, isNear),
		label: form.isKnown ? null : base.character.name
	};
	if (form.is === "thing") return livingThing(base, form.prop);
	const look = lookOf(base.character);
	const mood = moodOf(base.doing, base.pose);
	return {
		...base,
		...figureExtent(look, base.pose),
		isPerson: true,
		draw: (pen, view, held) => form.is === "robot" ? drawRobot(pen, look, base.pose, view, held) : drawFigure(pen, look, {
			...base.pose,
			mood
		}, view, held)
	};
}
function animal(base, species, isNear) {
	const gait = gaitOf(species, base.poseName, base.doing);
	const { top: whole, face = whole, head, width, ahead } = animalExtent(species, gait);
	const top = isNear ? face : whole;
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
		draw(pen, _view, held) {
			drawAnimal(pen, species, gait, colour);
			held?.(pen.at(ahead + head * .45, face - head * .75, 1));
		}
	};
}
function livingThing(base, { sketch, size, where }) {
	const low = where === "hand" || where === "sky" ? size * .5 : 0;
	const top = size * (where === "ground" && size > 140 ? .5 : 1);
	return {
		...base,
		subject: {
			top,
			stature: top,
			head: top * .6,
			width: size,
			breadth: size * .9,
			above: 0,
			reach: 0
		},
		ahead: 0,
		isPerson: false,
		draw: (pen) => drawSketch(pen.at(0, low, 1), sketch, base.character.colour)
	};
}
function together(one, count) {
	const { subject, isPerson } = one;
	const apart = isPerson ? subject.stature * .34 : subject.width * .62;
	const byDepth = Array.from({ length: count }, (_, index) => (index - (count - 1) / 2) * apart).toSorted((a, b) => Math.abs(b) - Math.abs(a));
	return {
		...one,
		subject: {
			...subject,
			width: subject.width + apart * (count - 1),
			breadth: subject.breadth + apart * (count - 1) * .9
		},
		draw(pen, view, held) {
			byDepth.forEach((x, index) => {
				const size = .9 + .1 * (index + 1) / count;
				const up = isPerson ? 0 : index * 7 % 3 * subject.top * .12;
				one.draw(pen.at(x, up, size), view, index === count - 1 ? held : void 0);
			});
		}
	};
}
function hatHeight({ hat }) {
	if (hat === "tall" || hat === "cone" || hat === "chef") return 1;
	return hat === null ? .15 : .45;
}
function figureExtent(look, pose) {
	const body = bodyOf(look, pose);
	const turned = rotation(pose.turn);
	const origin = footOf(look, pose);
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
	const reach = pose.turn === 0 ? 0 : 2 * Math.max(...xs.map(Math.abs));
	const width = Math.max(Math.max(...xs) - Math.min(...xs) + body.head, reach + body.head, breadth);
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
// web/core/rough/placed.ts
var closeUps = new Set(["close-up", "extreme close-up"]);
// web/core/rough/place-actors.ts
function isFacing(shot, cast) {
	if (closeUps.has(shot.size)) return (member) => member === cast[0];
	if (shot.size === "wide shot" || shot.size === "full shot") return () => true;
	const { top } = (cast.find(({ actor }) => actor.isPerson) ?? cast[0]).actor.subject;
	return ({ actor: { subject } }) => subject.top > top * .5 && subject.top < top * 1.7;
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
function placeActors(shot, cast, camera, front) {
	if (cast.length === 0) return [];
	const facing = isFacing(shot, cast);
	const plane = cast.filter(facing);
	const largest = Math.max(...plane.map(({ actor }) => actor.subject.top));
	const others = cast.filter((member) => !facing(member));
	const isLow = ({ actor }) => camera.isNear && actor.subject.top < largest * .5;
	const near = plane.map((member) => stand(shot, member, cast, camera, camera.scale, largest));
	if (front !== void 0) near.forEach((one, index) => {
		const at = .6 + index * .24 / Math.max(1, near.length - 1);
		one.x = camera.board.width * (front.side === "right" ? 1 - at : at);
	});
	const far = others.filter((member) => !isLow(member)).map((member) => {
		const placed = stand(shot, member, cast, camera, visibleScale(camera, member.actor.subject.top), 0);
		if (closeUps.has(shot.size)) placed.x = camera.board.width * edges[member.side];
		return placed;
	});
	const low = others.filter(isLow).map((member) => before(shot, member, camera));
	return [
		...spread(far, camera),
		...spread(near, camera),
		...low
	];
}
function before(shot, member, { board, stage }) {
	const { actor, side, facesLeft } = member;
	const { top, width } = actor.subject;
	const scale = Math.min(stage * .42 / top, board.width * .3 / width);
	const x = board.width * (side === "left" ? .2 : .8);
	return {
		actor,
		facesLeft,
		view: viewOf(shot, actor),
		held: null,
		hasSeat: false,
		x,
		y: stage * .97,
		scale
	};
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
function stand(shot, { actor, side, facesLeft }, cast, camera, scale, largest) {
	const grown = Math.max(1, Math.min(2.5, largest * .2 / actor.subject.top));
	const isAlone = cast.length === 1 && side === "centre";
	const third = camera.isNear ? .04 : .09;
	const x = isAlone ? .5 + (facesLeft ? third : -third) : sides[side];
	return {
		actor,
		facesLeft,
		view: viewOf(shot, actor),
		held: null,
		hasSeat: false,
		x: camera.board.width * x,
		y: groundAt(camera, scale),
		scale: scale * grown
	};
}
function viewOf(shot, { doing }) {
	if (shot.angle === "from behind" || /\b(turns? (his|her|their) back|with (his|her|their|the) back to the (camera|viewer))\b/.test(doing)) return "back";
	return shot.angle === "from the side" ? "side" : "turned";
}
function spread(actors, { board, isNear }) {
	const sorted = [...actors].sort((a, b) => a.x - b.x);
	const half = ({ actor: { subject }, scale }) => (isNear ? subject.breadth : subject.width) * scale / 2;
	for (let index = 1; index < sorted.length; index++) {
		const [left, right] = [sorted[index - 1], sorted[index]];
		const touch = touching(left.actor, right.actor);
		const gap = (half(left) + half(right)) * touch;
		const missing = left.x + gap - right.x;
		if (missing > 0) {
			left.x -= missing / 2;
			right.x += missing / 2;
		}
		if (touch < .9) right.x = left.x + gap;
	}
	const out = (value) => Math.max(0, value);
	const overLeft = Math.max(...sorted.map((one) => out(half(one) + 8 - one.x)), 0);
	for (const one of sorted) one.x += overLeft;
	const overRight = Math.max(...sorted.map((one) => out(one.x + half(one) + 8 - board.width)), 0);
	for (const one of sorted) one.x -= overRight;
	if (isNear) for (const one of sorted) one.x -= one.actor.ahead * one.scale * (one.facesLeft ? -1 : 1);
	return actors;
}
function touching(one, other) {
	const poses = new Set([one.poseName, other.poseName]);
	if (poses.has("embrace")) return .62;
	if (one.poseName === "offer" || one.poseName === "dance" && other.poseName === "dance") return .86;
	return poses.has("offer") ? 1.25 : .98;
}
function placeFront({ actor, side }, { stage, board, squash }) {
	const { stature, top, breadth, width } = actor.subject;
	const isRight = side === "right";
	const scale = actor.isPerson ? Math.min(stage * .8 / (stature * .42), board.width * .36 / (stature * .3)) : Math.min(stage * .62 / top, board.width * .4 / Math.min(width, breadth * 1.4));
	return {
		actor,
		facesLeft: isRight,
		view: "back",
		held: null,
		hasSeat: false,
		x: board.width * (isRight ? .83 : .17),
		y: actor.isPerson ? stage * .2 + top * scale * squash : Math.max(stage * 1.02, stage * .42 + top * scale * squash),
		scale
	};
}
// web/core/rough/support.ts
var seats = /\b(chair|armchair|bench|stool|sofa|couch|throne|log|crate|box|chest|boulder|rock|barrel|wheelchair)\b/;
var beds = /\b(bed|sofa|couch|hammock|bench)\b/;
var climbed = /\b(ladder|tree|stairs|staircase|fence|gate|wall|rock|boulder|well|nest|window|oak|palm|mast)\b/;
function supportOf(prop, actors, camera) {
	if (camera.isNear || prop.where === "hand" || prop.where === "sky") return void 0;
	for (const one of actors) {
		const word = prop.words.exec(one.actor.doing.toLowerCase())?.[0];
		if (word === void 0 || !one.actor.isPerson) continue;
		const { pose, poseName } = one.actor;
		if (pose.seat === "seat" && seats.test(word)) return seat(prop, one);
		if (pose.seat === "bed" && beds.test(word)) return bed(prop, one, camera);
		if (poseName === "climb" && climbed.test(word)) return climb(prop, one, camera);
		return beside(prop, one, camera);
	}
}
function seat(prop, one) {
	one.hasSeat = true;
	const size = Math.min(1.2, one.actor.subject.stature * .26 / 46);
	return {
		prop,
		x: one.x,
		y: one.y,
		scale: one.scale * size,
		isBehind: true
	};
}
function bed(prop, one, camera) {
	const high = 44 * one.scale * camera.squash;
	const low = Math.min(camera.stage * .97, one.y + high);
	one.y = low - high;
	return {
		prop,
		x: one.x,
		y: low,
		scale: one.scale,
		isBehind: true
	};
}
function climb(prop, one, camera) {
	const { x, y, scale } = one;
	const { top, stature } = one.actor.subject;
	const room = y - top * scale * camera.squash - camera.stage * .04;
	one.y = y - Math.max(0, Math.min(70 * scale, prop.size * .3 * scale, room));
	return {
		prop,
		x: x + stature * .2 * scale * (one.facesLeft ? -1 : 1),
		y,
		scale: Math.min(scale, camera.stage * .86 / prop.size),
		isBehind: true
	};
}
function beside(prop, one, camera) {
	const { board, stage } = camera;
	const scale = Math.min(one.scale, stage * .86 / prop.size, board.width * .5 / prop.size);
	const half = Math.min(prop.size, prop.where === "wall" ? 110 : prop.size) * .5 * scale;
	const reach = one.actor.subject.width * one.scale * .5 + half * .9;
	const at = one.x + (one.facesLeft ? -reach : reach);
	if (at < half * .6 || at > board.width - half * .6) return void 0;
	return {
		prop,
		x: at,
		y: one.y,
		scale,
		isBehind: true
	};
}
// web/core/rough/place-props.ts
function placeProps(props, actors, camera, { size }) {
	const placed = [];
	for (const { prop, many } of props) {
		if (actors.some(({ actor }) => isOf(prop, actor))) continue;
		const owner = prop.where === "hand" ? ownerOf(prop, actors) : void 0;
		const under = supportOf(prop, actors, camera);
		if (owner !== void 0 && size === "extreme close-up") {
			if (placed.every(({ isInset }) => isInset !== true)) placed.push(inset(prop, owner, camera));
		} else if (owner !== void 0) owner.held = prop;
		else if (under !== void 0) placed.push(under);
		else placed.push(...putDown(prop, actors, placed, camera).flatMap((one) => many ? inRow(one) : [one]));
	}
	return placed;
}
function isOf({ words }, { character, doing, poseName, isPerson }) {
	if (!isPerson && words.test(character.name.toLowerCase())) return true;
	return (poseName === "ride" || poseName === "row" || poseName === "sitOnGround") && vehicles.test(words.source) && (poseName !== "sitOnGround" || words.test(doing.toLowerCase()));
}
var vehicles = /bicycle|motorbike|sled|boat|oar|cart|taxi|truck/;
function inRow(one) {
	const apart = one.prop.size * one.scale * (one.prop.where === "sky" ? 1.2 : .75);
	return [
		-1,
		1,
		0
	].map((step) => ({
		...one,
		x: one.x + step * apart,
		scale: one.scale * (step === 0 ? 1 : .92)
	}));
}
function ownerOf(prop, actors) {
	const free = actors.filter(({ held, view }) => held === null && view !== "back");
	const using = free.filter(({ actor }) => prop.words.test(actor.doing.toLowerCase()));
	const people = free.filter(({ actor }) => actor.isPerson);
	return using.find(({ actor }) => actor.isPerson) ?? using.find(({ actor }) => carries.test(actor.doing)) ?? (actors.some(({ actor }) => prop.words.test(actor.doing.toLowerCase())) ? void 0 : people.find(({ actor }) => actor.pose.hands > 0));
}
var carries = /\b(carr(y|ies|ying)|bring(s|ing)?|hold(s|ing)?|steal(s|ing)?|pick(s|ing)? up|blow(s|ing)?|fetch(es|ing)?|eat(s|ing)?|drop(s|ping)?|tak(es|ing)|wav(es|ing)|offer(s|ing)?|giv(es|ing))\b/i;
var slots = [
	.5,
	.84,
	.16,
	.34,
	.66
];
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
	if (actors.length === 0 && isSmall) return [insert(prop, camera)];
	if (camera.isNear && isSmall) return [inFront(prop, x < board.width / 2 ? .14 : .86, camera)];
	const scale = camera.isNear || prop.where === "wall" || prop.size > 250 ? Math.min(farScale(camera), stage * .7 / prop.size) : camera.scale;
	const grown = isSmall ? Math.max(scale, stage * .07 / prop.size) : scale;
	const fits = Math.min(grown, stage * .9 / prop.size, board.width * .6 / prop.size);
	return horizon < stage ? [{
		prop,
		x,
		y: groundAt(camera, Math.min(scale, fits)),
		scale: fits
	}] : [];
}
function insert(prop, { board, stage }) {
	return {
		prop,
		x: board.width / 2,
		...resting(prop, stage * .6, stage * .82)
	};
}
function inFront(prop, x, { board, stage }) {
	return {
		prop,
		x: board.width * x,
		...resting(prop, stage * .26, stage * .97)
	};
}
function inset(prop, { facesLeft, actor }, { board, stage }) {
	const x = board.width * (facesLeft ? .15 : .85);
	const { scale, y } = resting(prop, stage * .4, stage * .86);
	return {
		prop,
		x,
		y,
		scale,
		isInset: true,
		sleeve: actor.isPerson ? actor.character.colour : void 0
	};
}
function resting(prop, height, y) {
	const { bottom, top } = extentOf(prop.sketch);
	const scale = height / Math.max(prop.size * .5, top - bottom);
	return {
		scale,
		y: y + (bottom + prop.size * .4) * scale
	};
}
function aloft(prop, { stage, horizon, board }) {
	const isShip = prop.size > 400;
	const scale = isShip ? board.width * .24 / prop.size : Math.min(1, stage * .2 / prop.size);
	return {
		y: isShip ? horizon + 14 : stage * .24,
		scale
	};
}
// web/core/rough/staging.ts
var order = {
	left: 0,
	centre: 1,
	right: 2
};
var turnsBack = /\b(back (to|home|up|down|into|through|along)|returns?|returning|homewards?|home|retreats?|retreating|turns? (round|around))\b/;
function stagingOf(shots) {
	const travel = new Map();
	let looks = new Map();
	let place;
	return shots.map((shot) => {
		if (shot.place !== place) looks = new Map();
		place = shot.place;
		const facing = {};
		for (const member of shot.cast) {
			const direction = directionOf(member, shot, travel, looks);
			facing[member.id] = direction;
			looks.set(member.id, direction);
		}
		return { facing };
	});
}
function directionOf(member, { cast }, travel, looks) {
	if (isUnderWay(member) && cast.every((one) => isUnderWay(one) || one === member || !facesBack(member, one, travel))) {
		const before = travel.get(member.id) ?? "right";
		const now = turnsBack.test(member.doing.toLowerCase()) ? opposite(before) : before;
		travel.set(member.id, now);
		return now;
	}
	const other = cast.find((one) => one.id !== member.id && one.side !== member.side);
	if (other !== void 0) return order[other.side] > order[member.side] ? "right" : "left";
	return looks.get(member.id) ?? (member.side === "right" ? "left" : "right");
}
function facesBack(member, other, travel) {
	const ahead = (travel.get(member.id) ?? "right") === "right" ? 1 : -1;
	return (order[other.side] - order[member.side]) * ahead < 0;
}
var isUnderWay = ({ doing }) => poses[poseOf(doing, false)].moves;
var opposite = (direction) => direction === "left" ? "right" : "left";
// web/core/rough/scene.ts
var mostActors = 6;
var somebody = {
	top: 170,
	stature: 170,
	head: 36,
	width: 60,
	breadth: 60,
	above: 0,
	reach: 0
};
function sceneOf(given, bible, board, staging = stagingOf([given])[0]) {
	const shot = {
		...given,
		size: sizeFor(given)
	};
	const place = placeFor(shot, bible);
	const indoors = place?.indoors ?? false;
	const props = propsOf(shot, {
		names: namesIn(shot, bible),
		worn: looksOf(shot, bible),
		indoors
	});
	const cast = castOf(shot, bible, props, indoors, staging ?? { facing: {} });
	const front = cast.slice(0, shot.size === "over-the-shoulder" ? 1 : 0);
	const rest = cast.slice(front.length);
	const camera = cameraFor(shot.size, shot.angle, subjectOf(shot, rest, props), board);
	const back = front.map((member) => placeFront(member, camera));
	const actors = [...placeActors(shot, rest, camera, front[0]), ...back];
	return {
		camera,
		actors,
		props: placeProps(props, actors, camera, shot),
		indoors,
		place
	};
}
function sizeFor({ size, cast }) {
	if (size !== "over-the-shoulder") return size;
	return cast.length > 1 && !/\b(asleep|sleep|lies|lying)/.test(cast[0].doing) ? size : "medium shot";
}
var outside = (name) => ({
	id: name,
	name,
	aliases: [],
	look: "",
	tags: [],
	indoors: false
});
function placeFor(shot, bible) {
	const place = bible.places.find(({ id }) => id === shot.place);
	if (/\b(under(neath)? the (water|sea|waves|surface)|underwater)\b/i.test(shot.moment)) return outside("underwater");
	if (place?.indoors !== true) return place;
	const vehicle = shot.cast.map(({ doing }) => vehicleOf(doing)).find((one) => one !== null);
	if (vehicle === void 0) return place;
	return outside(vehicle.pose === "row" || vehicle.isAfloat ? "lake" : "road");
}
function namesIn(shot, bible) {
	const place = bible.places.find(({ id }) => id === shot.place);
	const climbs = shot.cast.some(({ doing }) => poseOf(doing, false) === "climb");
	const where = place === void 0 || climbs ? [] : [place.name, ...place.aliases];
	const people = bible.cast.flatMap(({ name, aliases }) => [name, ...aliases].flatMap((one) => one.split(" ")));
	return [...where, ...people.filter((word) => /^\p{Lu}/u.test(word))];
}
function looksOf(shot, bible) {
	return bible.cast.filter(({ id }) => shot.cast.some((member) => member.id === id)).map(({ look }) => look.toLowerCase()).join(". ");
}
function castOf(shot, bible, props, indoors, { facing }) {
	const known = shot.cast.flatMap((member) => {
		const character = bible.cast.find(({ id }) => id === member.id);
		return character === void 0 ? [] : [{
			...member,
			character
		}];
	});
	const ridden = new Set();
	return known.map(({ id, character, doing, side }) => {
		const mount = ridesAnimal(doing) ? mountAmong(known, id) : void 0;
		if (mount !== void 0) ridden.add(mount.id);
		return {
			actor: actorOf(character, doing, {
				indoors,
				isClose: closeUps.has(shot.size),
				isNear: shot.size !== "wide shot" && shot.size !== "full shot",
				holds: props.some(({ prop }) => prop.where === "hand" && prop.words.test(doing.toLowerCase())),
				mount: mount?.vehicle ?? null
			}),
			side,
			facesLeft: (facing[id] ?? "right") === "left"
		};
	}).filter(({ actor }) => !ridden.has(actor.character.id)).slice(0, mostActors);
}
function mountAmong(cast, rider) {
	for (const { id, character } of cast) {
		const form = formOf(character);
		if (id !== rider && form.is === "animal" && isMount(form.species)) return {
			id,
			vehicle: mountOf(form.species, character.colour)
		};
	}
}
function subjectOf(shot, cast, props) {
	if (cast.length === 0) return props[0] === void 0 ? somebody : propSubject(shot, props[0].prop);
	const subjects = cast.filter(isFacing(shot, cast)).map(({ actor }) => actor.subject);
	const largest = (part) => Math.max(...subjects.map((subject) => subject[part]));
	return {
		top: largest("top"),
		stature: largest("stature"),
		head: largest("head"),
		width: subjects.reduce((sum, { width }) => sum + width * 1.08, 0),
		breadth: subjects.reduce((sum, { breadth }) => sum + breadth * 1.3, 0),
		above: largest("above"),
		reach: largest("top") - Math.min(...subjects.map(({ top, above, head }) => top - above - head * 1.6))
	};
}
function propSubject(shot, { size, where }) {
	if (!(closeUps.has(shot.size) || shot.size === "medium shot") || where !== "hand") return {
		...somebody,
		width: Math.max(somebody.width, size)
	};
	const [top, width] = [size * 1.2, size * 1.6];
	return {
		top,
		stature: top,
		head: size,
		width,
		breadth: width,
		above: 0,
		reach: 0
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
	const scene = sceneOf(shot, bible, board, options.staging);
	const pen = new Pen(tonesOf(shot, scene.indoors), randomOf(JSON.stringify(shot)), board);
	const { tilt, lean } = scene.camera;
	const seen = lean === 0 ? pen : pen.leaning(lean);
	drawScene(tilt === 0 ? seen : seen.tilted(tilt), scene, shot);
	const cast = scene.actors.map(({ actor }) => actor.character);
	const caption = captionOf(shot, shot.cast.flatMap(({ id }) => cast.find((one) => one.id === id) ?? []), options.frameNumber, board);
	return [...thinned(pen.shapes, mostShapes - caption.length), ...caption];
}
function drawScene(pen, scene, shot) {
	const { camera, indoors, place } = scene;
	const random = randomOf(place?.id ?? "nowhere");
	if (indoors) pen.wash(box(-60, -60, camera.board.width + 120, camera.stage + 120), pen.tones.sky);
	else drawSky(pen, shot, camera, random);
	placeOf(place, scene.actors.some(({ actor }) => actor.isPerson))(stageOf(pen.quiet(), camera, random, indoors));
	drawLight(pen, shot, camera, indoors);
	const isFar = ({ scale, isBehind }) => isBehind === true || scale < camera.scale * .99;
	scene.props.filter(isFar).forEach((prop) => drawProp(pen, prop));
	scene.actors.forEach((actor) => drawActor(pen, actor, scene));
	scene.props.filter((prop) => !isFar(prop)).forEach((prop) => drawProp(pen, prop));
	if (!indoors) drawWeather(pen, shot.weather, camera, random);
}
function drawProp(pen, { prop, x, y, scale, sleeve }) {
	const frame = pen.at(x, y, scale);
	if (sleeve !== void 0) drawSleeve(pen.at(x, y - prop.size * .4 * scale, 1), sleeve);
	drawSketch(prop.where === "hand" ? frame.at(0, prop.size * .4, 1) : frame, prop.sketch);
}
function drawActor(pen, placed, { camera, indoors }) {
	const { actor, x, y, scale, facesLeft, view, held, hasSeat } = placed;
	const frame = pen.at(x, y, scale, {
		mirror: facesLeft,
		squash: camera.squash
	});
	const swims = isInWater(actor);
	if (!camera.isNear && !swims) drawShadow(frame, actor.subject.width);
	if (actor.isPerson && actor.pose.seat === "seat" && !hasSeat) {
		if (indoors) drawChair(frame);
		else frame.outline(box(-46, 0, 84, actor.subject.stature * .24), pen.tones.thing);
	}
	if (!camera.isNear) drawMotion(frame, actor);
	actor.draw(frame, view, held === null ? void 0 : (hand) => drawSketch(hand, held.sketch));
	drawTears(frame, actor);
	if (swims) drawWaterline(frame, actor);
	if (actor.label !== null) label(pen, actor.label, x, y - actor.subject.top * scale * camera.squash - 8);
}
function drawSleeve(pen, colour) {
	pen.outline([
		[-30, -44],
		[30, -44],
		[52, -240],
		[-44, -240]
	], colour);
	pen.blob(0, -26, 27, 29, pen.tones.skin);
}
function label(pen, name, x, y) {
	const [left, base] = pen.on([x - name.length * 3.3, Math.max(14, y)]);
	const fill = pen.tones.isDark ? pen.tones.light : pen.tones.ink;
	pen.shapes.push({
		kind: "text",
		x: tenth(Math.max(4, left)),
		y: tenth(base),
		size: 13,
		bold: false,
		anchor: "start",
		fill,
		text: name
	});
}
function drawShadow(frame, width) {
	const half = width * .62;
	const deep = Math.min(1, width / 60);
	const outline = [
		[-half, 0],
		[-half * .4, 4 * deep],
		[half * .8, 4 * deep],
		[half * 1.3, -2 * deep],
		[half * .6, -7 * deep],
		[-half * .6, -6 * deep]
	];
	frame.wash(outline, frame.tones.dark, {
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
export { designSize as i, stagingOf as n, describeRough as r, draw as t };

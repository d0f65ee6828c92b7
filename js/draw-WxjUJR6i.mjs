import { i as cameraFor, n as tenth, r as actionLinesOn, s as stripHeight, t as designSize } from "./shapes-B3V7XG6-.mjs";
import { a as sitsOnIt, i as isOnShoulders, n as isCarried, r as isOnLap, t as carries } from "./carrying-Bp-RoBHQ.mjs";
import { a as hull, c as limb, d as pts, f as ring, i as clipLine, l as mix, n as apply, o as identity, p as rotation, r as box, t as add, u as multiply } from "./geometry-DOw8KNLz.mjs";
import { f as underwaterWords, i as poses, n as stagingOf, r as poseOf, u as stageOf } from "./staging-BrEXDQ64.mjs";
import { o as literal } from "./at-names-KmC3gCsx.mjs";
import { n as membersOf, t as formOf } from "./being-BPaPe4vk.mjs";
import { a as lookOf, i as isSmall, n as bodyOf, r as footOf, t as alongLimb } from "./body-B2MaKfnR.mjs";
import { n as extentOf, t as drawSketch } from "./sketch-BuHaniDm.mjs";
import { a as placeFront, i as placeActors, n as isFacing, o as closeUps, r as placeAboard } from "./place-actors-DfLodb9Q.mjs";
import { d as isCar, m as looksIntoWell, n as isUnderWater, r as lastWordOf, u as isBoat } from "./vocabulary-t5avZbjr.mjs";
// web/core/wrap.ts
function wrap(text, width, measure, most = Infinity) {
	const lines = [];
	let line = "";
	for (const piece of piecesOf(text)) {
		if (measure((line + piece).trimEnd()) <= width) {
			line += piece;
			continue;
		}
		if (line.trim() !== "") lines.push(line.trimEnd());
		line = piece.trimStart();
		while (measure(line.trimEnd()) > width) {
			const fits = fitting(line, width, measure);
			lines.push(line.slice(0, fits));
			line = line.slice(fits);
		}
	}
	if (line.trim() !== "") lines.push(line.trimEnd());
	return lines.length <= most ? lines : shortened(lines, width, measure, most);
}
var signs = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]";
var opening = "[\\p{Ps}\\p{Pi}]";
var piece = new RegExp(`${opening}*${signs}(?:(?!${opening})[\\p{P}ー])*\\s*|\\S+?(?=${opening}*${signs})|\\S+\\s*`, "gu");
var piecesOf = (text) => text.trim().match(piece) ?? [];
function fitting(text, width, measure) {
	let fits = 0;
	for (const sign of text) {
		if (fits > 0 && measure(text.slice(0, fits + sign.length)) > width) break;
		fits += sign.length;
	}
	return fits;
}
var whole = (text) => text.replace(HANGING, "") || text;
var HANGING = /(?:[\s,;:]+(?:an?|the|his|her|their|its|my|our|in|on|at|by|of|to|with|from|for|into|onto|under|over|behind|beside|and|or|but|who|that|which|as))+$/i;
function shortened(lines, width, measure, most) {
	const kept = lines.slice(0, most);
	const ended = (text) => measure(`${text}…`);
	const pieces = piecesOf(kept.at(-1) ?? "");
	const told = () => whole(pieces.join("").replace(/[\s,;:]+$/, ""));
	while (pieces.length > 1 && ended(told()) > width) pieces.pop();
	const last = told();
	const fits = ended(last) > width ? fitting(last, width, ended) : last.length;
	return [...kept.slice(0, -1), `${last.slice(0, fits)}…`];
}
// web/core/rough/action.ts
var edge$1 = 14;
var largest = 14;
var smallest = 12;
function actionOf(moment, board, top, ink) {
	const words = moment.replaceAll(/\s+/g, " ");
	const isFromRight = rightToLeft.test(words);
	const most = actionLinesOn(board);
	const room = board.width - 28;
	let size = largest;
	while (size > smallest && wrap(words, room / size, widthOf$1).length > most) size -= 1;
	return wrap(words, room / size, widthOf$1, most).map(atClause).map((text, index) => ({
		kind: "text",
		x: tenth(isFromRight ? board.width - edge$1 : edge$1),
		y: tenth(top + index * 18 + 9.5),
		size,
		bold: false,
		anchor: "start",
		...isFromRight && { direction: "rtl" },
		fill: ink,
		text
	}));
}
var atClause = (line) => {
	const kept = line.endsWith("…") ? CLAUSE.exec(line)?.[1]?.replace(/[,;]$/, "") : void 0;
	return kept !== void 0 && kept.length > .55 * line.length ? `${kept}…` : line;
};
var CLAUSE = /^(.+) (?:and|but|then|until|while|when|because)\b/;
var rightToLeft = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
var widths = [
	[/[\p{Mn}\p{Me}\p{Cf}]/u, 0],
	[/[mwMW@%…—жмфшщюыЖМФШЩЮЫ\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|[^\0-\uffff]/u, 1],
	[/[ijlftrI.,:;'’|!()[\]/ ]/, .35],
	[/\p{Lu}/u, .72]
];
var widthOf$1 = (text) => Array.from(text).reduce((sum, letter) => sum + (widths.find(([of]) => of.test(letter))?.[1] ?? .6), 0);
// web/core/rough/caption.ts
function captionOf(shot, place, cast, frameNumber, board, { paper, ink }, strip) {
	const { width, height } = board;
	const top = tenth(height - stripHeight(strip, board));
	const base = tenth(top + 19.5);
	const chips = cast.slice(0, width < 420 ? 3 : 6);
	const from = frameNumber > 9 ? 46 : 40;
	const size = sentenceCase(shot.size);
	const { slug, names } = notesWithin(width - from - widthOf(size) - gap - edge, shot, place, chips);
	const text = (x, words, bold = false, size = 14) => ({
		kind: "text",
		x: tenth(x),
		y: base,
		size,
		bold,
		anchor: "start",
		fill: ink,
		text: words
	});
	const starts = chips.map((_, index) => width - edge - chipsWide(chips.slice(index), names.slice(index)));
	return [
		{
			kind: "rect",
			x: -4,
			y: top,
			width: tenth(width + 8),
			height: tenth(height - top + 4),
			fill: paper
		},
		{
			kind: "rect",
			x: -4,
			y: top,
			width: tenth(width + 8),
			height: 2,
			fill: ink
		},
		text(14, String(frameNumber), true, 16),
		text(from, size),
		...slug === "" ? [] : [text(from + widthOf(size) + gap, slug)],
		...chips.map(({ colour }, index) => ({
			kind: "circle",
			cx: tenth(starts[index] + 12),
			cy: tenth(top + 15),
			r: 6,
			fill: colour
		})),
		...names.map((name, index) => text(starts[index] + 22, name)),
		...strip === "action" ? actionOf(shot.moment, board, top + 28, ink) : []
	];
}
var edge = 8;
var gap = 14;
var widthOf = (words) => Array.from(words).reduce((sum, letter) => sum + (letter > "⹿" ? 14 : 7.4), 0);
var chipsWide = (chips, names) => chips.reduce((sum, _, index) => sum + 18 + (names[index] === void 0 ? 0 : 14 + widthOf(names[index])), 0);
function notesWithin(room, shot, place, chips) {
	const full = chips.map(({ name }) => name);
	const last = full.map((name) => name.split(" ").at(-1) ?? name);
	const short = new Set(last).size === last.length ? last : [];
	const where = place === void 0 ? "" : `${sentenceCase(place.name)}, `;
	const choices = [
		{
			slug: where + timeWords(shot),
			names: full
		},
		{
			slug: where + shot.time,
			names: full
		},
		{
			slug: where + shot.time,
			names: short
		},
		{
			slug: where + timeWords(shot),
			names: []
		},
		{
			slug: where + shot.time,
			names: []
		},
		{
			slug: timeWords(shot),
			names: []
		},
		{
			slug: shot.time,
			names: []
		}
	];
	const fits = ({ slug, names }) => widthOf(slug) + gap + chipsWide(chips, names) <= room;
	return choices.find(fits) ?? {
		slug: "",
		names: []
	};
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
		return this.#with(this.#matrix, this.#isRoot, {
			...this.tones,
			ink: this.tones.behind
		});
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
var sheets = {
	light: {
		paper: "#fbfaf7",
		ink: "#2b2825"
	},
	dark: {
		paper: "#191817",
		ink: "#ece7dd"
	}
};
var glow = "#f4d36f";
var day = {
	ink: sheets.light.ink,
	behind: "#57524c",
	mark: sheets.light.ink,
	light: "#fffefb",
	skin: "#fdfbf7",
	brownSkin: "#cfc2b3",
	darkSkin: "#b8ac9f",
	darkHair: "#6e6962",
	midHair: "#b3a99b",
	lightHair: "#e6dfd0",
	glow,
	sky: "#f8f6f1",
	far: "#dedad2",
	mid: "#cbc6bd",
	ground: "#f0ece5",
	thing: "#ddd8cf",
	dark: "#96918a",
	window: "#fffefb",
	hollow: "#3a3733",
	isDark: false,
	isSnowy: false,
	board: "light"
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
	...day,
	ink: "#1d1b19",
	behind: "#1d1b19",
	mark: "#f7f4ee",
	darkHair: "#3b3733",
	sky: "#68645f",
	far: "#54504b",
	mid: "#474340",
	ground: "#a6a29a",
	thing: "#8a857d",
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
var onPaper = {
	day,
	dawn: {
		...day,
		sky: "#f4f0e9",
		far: "#d8d3ca",
		mid: "#c2bcb2",
		ground: "#eae5dc",
		dark: "#8d8780"
	},
	dusk: {
		...day,
		sky: "#d3cdc3",
		far: "#b3ada3",
		mid: "#a09a91",
		ground: "#dcd6cc",
		thing: "#b5afa5",
		dark: "#706b65",
		window: glow
	},
	storm,
	wet: {
		...storm,
		sky: "#dcd8d1"
	},
	night,
	room,
	roomAtDusk: {
		...room,
		window: "#b3ada3"
	},
	roomAtNight: {
		...night,
		sky: "#79736b",
		far: "#6a645d",
		mid: "#a39d93",
		ground: "#5d5852",
		thing: "#c6c0b5",
		dark: "#3a3632",
		window: "#2d3038"
	}
};
var darkDay = {
	ink: sheets.dark.ink,
	behind: "#a59f95",
	mark: sheets.dark.ink,
	light: "#a29b8f",
	skin: "#7b7268",
	brownSkin: "#5f564c",
	darkSkin: "#4a423a",
	darkHair: "#23211f",
	midHair: "#5d5347",
	lightHair: "#a3967c",
	glow: "#e3c05c",
	sky: "#35322f",
	far: "#433f3b",
	mid: "#504b46",
	ground: "#3d3a36",
	thing: "#58534d",
	dark: "#1c1b19",
	window: "#a29b8f",
	hollow: "#141312",
	isDark: false,
	isSnowy: false,
	board: "dark"
};
var darkStorm = {
	...darkDay,
	sky: "#2b2927",
	far: "#383532",
	mid: "#45413d",
	ground: "#373431"
};
var darkNight = {
	...darkDay,
	behind: "#77726a",
	sky: "#211f1e",
	far: "#191817",
	mid: "#151413",
	ground: "#2d2b28",
	thing: "#35322f",
	dark: "#0f0e0e",
	light: "#968f84",
	skin: "#6f665d",
	window: "#e3c05c",
	isDark: true
};
var darkRoom = {
	...darkDay,
	sky: "#3b3834",
	far: "#46423d",
	mid: "#524d47",
	ground: "#302e2b"
};
var onDarkBoard = {
	day: darkDay,
	dawn: {
		...darkDay,
		sky: "#383532",
		ground: "#36332f"
	},
	dusk: {
		...darkDay,
		sky: "#2a2826",
		far: "#34312e",
		mid: "#403c38",
		ground: "#2f2d2a",
		window: "#e3c05c"
	},
	storm: darkStorm,
	wet: {
		...darkStorm,
		sky: "#302d2b"
	},
	night: darkNight,
	room: darkRoom,
	roomAtDusk: {
		...darkRoom,
		window: "#5d574f"
	},
	roomAtNight: {
		...darkNight,
		behind: "#8d877d",
		sky: "#282624",
		far: "#32302d",
		mid: "#3b3834",
		ground: "#1e1d1b",
		thing: "#45413c",
		window: "#12141a"
	}
};
function hourOf({ time, weather }, indoors) {
	if (indoors) return time === "night" ? "roomAtNight" : time === "dusk" ? "roomAtDusk" : "room";
	if (time === "night" || time === "dusk") return time;
	if (weather === "storm") return "storm";
	if (weather === "rain" || weather === "fog") return "wet";
	return time === "dawn" ? "dawn" : "day";
}
function tonesOf(shot, indoors, board, isSnowy = shot.weather === "snow") {
	const tones = (board === "dark" ? onDarkBoard : onPaper)[hourOf(shot, indoors)];
	if (!isSnowy || indoors) return tones;
	const isPale = board === "light" && !tones.isDark;
	return {
		...tones,
		isSnowy,
		ground: tones.light,
		sky: isPale ? "#d9d5ce" : tones.sky
	};
}
var liesInSnow = ({ name, look }) => snowWords.test(name) || /\b(snowy|snow-covered|deep snow|snow-white)\b/i.test(look);
var snowWords = /\b(snow\w*|arctic|antarctic\w*|polar|north pole|south pole|tundra|glacier|ice ?(floe|field)?|icy|frozen|blizzard|ski\b)/i;
function castColour(colour, board) {
	if (board === "light") return colour;
	const parts = [
		1,
		3,
		5
	].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
	const lightness = (parts[0] * 3 + parts[1] * 6 + parts[2]) / 10;
	const white = Math.max(0, (118 - lightness) / (255 - lightness));
	return `#${parts.map((part) => Math.round(part + (255 - part) * white)).map((part) => part.toString(16).padStart(2, "0")).join("")}`;
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
// web/core/rough/hat.ts
function drawHat(pen, hat, look, view) {
	hats[hat](pen, look, view === "back" ? -.1 : 0);
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
var hats = {
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
		]), pen.tones.glow);
	},
	visor(pen, look, front) {
		pen.outline(pts([
			0,
			2.5,
			-.2,
			3.1,
			-1,
			3.3,
			-1.7,
			2.8,
			-1.9,
			1.8,
			-1.4,
			2.3,
			-.8,
			2.5
		]), look.colour, { soft: true });
		pen.outline(dome(front === 0 ? 1.3 : .2, 2.6, 1.06), pen.tones.thing, { soft: true });
		if (front !== 0) return;
		pen.outline(pts([
			-1.04,
			1.5,
			-1.06,
			.3,
			-.6,
			-.1,
			-.4,
			.36,
			-.5,
			1.4
		]), pen.tones.thing);
		pen.outline(pts([
			1.04,
			1.5,
			1.08,
			.4,
			.78,
			0,
			.68,
			.5,
			.74,
			1.4
		]), pen.tones.thing);
		pen.outline(pts([
			-.94,
			1.56,
			1.3,
			1.5,
			1.34,
			1.96,
			-.9,
			2.06
		]), pen.tones.mid);
		pen.lines([pts([
			-.3,
			1.86,
			1.1,
			1.8
		]), pts([
			-.3,
			1.7,
			1.1,
			1.65
		])], { w: .9 });
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
	antennae(pen, look) {
		for (const x of [-.5, .5]) {
			pen.line(pts([
				x * .7,
				2,
				x * 1.3,
				2.9
			]), { w: 1.2 });
			pen.blob(x * 1.36, 3, .2, .2, look.colour, { w: .8 });
		}
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
	[/\bsadly\b/, "sad"],
	[/^(?!.*\b(not|never|without) (a )?laugh)(?=.*\b(laugh(s|ing)?|giggl\w+|chuckl\w+|grin(s|ning)?)\b)/, "laughing"],
	[/\b(not|never|without) (a )?(smil\w+|laugh\w*)/, "stern"],
	[/\b(smil\w+|beam(s|ing)|glad\w*|happ\w+|delight\w*|cheer\w*|joy\w*|proud\w*|rejoic\w+|celebrat\w+|sing(s|ing)?|danc\w+|hug\w*|embrac\w+|kiss\w*|lips curved)\b/, "glad"],
	[/\b(weep\w*|wept|cr(ies|ying)|sob\w*|tears(?! (up|at|the|a|it|his|her|off|open|down)\b)|sad\w*|mourn\w*|griev\w+|lonely|miserabl\w+|disappoint\w*|sorrow\w*|sorry|sigh\w*|homesick|ill|downcast|corners of the mouth down)\b/, "sad"],
	[/\b(angr\w+|furious\w*|rag(e|es|ing)(?! (fire|storm|sea|river|waters|wind)s?\b)|scowl\w*|shout\w*|yell(s|ed|ing)?|snarl\w*|glar\w+|scold\w*|fight\w*|threaten\w*|growl\w*|hiss\w*|fist\w*|argu\w+|teeth (set|clenched)|jaw set)\b/, "angry"],
	[/\b(afraid|fear\w*|fright\w*|scar(es|ed)|terrif\w+|scream\w*|trembl\w+|horrif\w+|panic\w*|flee\w*|fled|cower\w*|shak(es|ing) with|shiver\w*|alarm\w*|breath (held|short)|worr\w+|nervous\w*|shoulders raised)\b/, "afraid"],
	[/\b(surpris\w+|amaz\w+|astonish\w*|gasp\w*|stunned|marvel\w*|wonder\w*|discover\w*|startled|mouth (wide )?open|lips parted|eyebrows raised|eyes wide|wide-eyed|jaw drops)\b/, "amazed"],
	[/\b(stern\w*|intent\w*|frown\w*|grim\w*|determined|narrow\w* eyes|eyes narrowed|forehead creased|absorbed|serious|concentrat\w+|stares?|glower\w*|refus\w+)\b/, "stern"]
];
function moodOf(doing, { eyes, mouth, mood }) {
	const words = doing.toLowerCase();
	const told = moods.find(([pattern]) => pattern.test(words))?.[1];
	if (told !== void 0) return told;
	if (mood !== void 0) return mood;
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
	laughing: {
		inner: .1,
		outer: .04,
		curve: .2,
		open: .2,
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
		inner: -.07,
		outer: .02,
		curve: -.02,
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
function drawHead(pen, look, { eyes, mouth, bow, mood = "plain" }, view, cloth = look.colour) {
	const hair = hairColour(pen.tones, look);
	if (view === "back") {
		pen.outline(neck, pen.tones.skin);
		drawSkull(pen, look, hair);
	} else {
		drawHairBehind(pen, look, hair);
		pen.outline(neck, pen.tones.skin);
		pen.outline(view === "side" ? profile : isSmall(look) ? roundFace : face, pen.tones.skin, { soft: true });
		if (look.beard === "full") drawBeard(pen, hair);
		const shown = features[mood];
		const open = mouth === "open" ? Math.max(.15, shown.open) : shown.open;
		drawFace(pen.at(0, view === "side" ? 0 : -bow * .009 - (isSmall(look) ? .14 : 0), 1), look, view, eyes, {
			...shown,
			open
		});
		drawHair(pen, look, hair);
	}
	const { hat, sign } = look;
	if (sign?.face && view !== "back") drawSketch(pen.at(view === "side" ? .2 : 0, 0, 1), sign.face, red);
	if (hat !== null) drawHat(pen, hat, look, view);
	for (const sketch of [sign?.hat, hat === null ? void 0 : sign?.over]) if (sketch) drawSketch(pen, sketch, cloth);
}
var red = "#c0392f";
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
var roundFace = pts([
	.05,
	2.08,
	-.6,
	2,
	-.96,
	1.45,
	-1,
	.8,
	-.66,
	.22,
	.1,
	.04,
	.76,
	.14,
	1.04,
	.7,
	.98,
	1.4,
	.64,
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
function hairColour(tones, { hairTone, hairDye }) {
	if (hairDye !== null) return hairDye;
	if (hairTone === "white") return tones.light;
	return hairTone === "light" ? tones.lightHair : hairTone === "mid" ? tones.midHair : tones.darkHair;
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
	if (hair === "tails") for (const one of tails) pen.outline(one, colour, { soft: true });
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
var bunch = pts([
	.7,
	1.56,
	1.3,
	1.8,
	1.86,
	1.3,
	1.8,
	.3,
	1.5,
	-.2,
	1.3,
	.5,
	.9,
	1.2
]);
var tails = [bunch, bunch.map(([x, y]) => [-x, y])];
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
	if (look.hair === "tails") for (const one of tails) pen.outline(one, colour, { soft: true });
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
	if (open > 0 && curve > .18) {
		pen.outline(pts([
			x - .34,
			.54,
			x + .02,
			.46,
			x + .38,
			.54,
			x + .24,
			.2,
			x - .18,
			.2
		]), pen.tones.dark, { w: .85 });
		pen.outline(pts([
			x - .3,
			.53,
			x + .02,
			.46,
			x + .34,
			.53,
			x + .3,
			.4,
			x - .26,
			.4
		]), pen.tones.light, { w: .6 });
	} else if (open > 0) pen.blob(x + .02, .4, .15, open, pen.tones.dark, { w: .8 });
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
	const dressed = look.cloth === null ? look : {
		...look,
		colour: castColour(look.cloth, given.tones.board)
	};
	const pen = look.skin === null ? given : given.skinned(look.skin === "own" ? look.colour : given.tones[look.skin]);
	const body = bodyOf(look, view === "back" ? spreadArms(pose) : pose);
	const frame = pose.turn === 0 ? pen : pen.at(...footOf(look, pose), 1, { turn: pose.turn });
	const sleeve = dressed.colour;
	const own = look.cloth === null ? pen.tones.light : look.colour;
	const scarf = look.scarfDye === null ? own : castColour(look.scarfDye, pen.tones.board);
	drawArm(frame, body, body.arms.far, sleeve);
	if (view === "back") drawArm(frame, body, body.arms.near, sleeve);
	if (view === "back") held?.(handOf(frame, body.arms.far));
	if (look.tale === "wings") drawWings(frame, body);
	if (look.tale === "tail") drawFishTail(frame, body, look);
	else for (const leg of [body.legs.far, body.legs.near]) drawLeg(frame, body, leg, look);
	const { sign } = look;
	const sewn = (sketch) => drawSketch(frame, onTrunk(sketch, body), look.colour);
	if (view !== "back") sewn(sign?.behind);
	drawTrunk(frame, body, dressed, view);
	if (look.cloth !== null && !look.scarf) drawCollar(frame, body, look, view);
	if (view === "back") sewn(sign?.behind);
	else {
		sewn(sign?.trunk);
		if (pose.arms.near[1] < -.7) sewn(sign?.underArm);
	}
	const head = frame.at(...headBase(body), body.head, { turn: -pose.bow * (view === "side" ? 1 : .5) - pose.lean * .4 });
	if (look.scarf && view !== "back") drawScarf(frame, body, scarf);
	drawHead(head, look, pose, view, sleeve);
	if (look.scarf && view === "back") drawScarf(frame, body, scarf);
	if (view !== "back") held?.(handOf(frame, body.arms.far));
	if (view === "back") return;
	drawArm(frame, body, body.arms.near, sleeve, look.sign);
}
function onTrunk(sketch, body) {
	return (sketch ?? []).map(([how, ...numbers]) => {
		const isRound = how.startsWith("o") || how.endsWith(".");
		const spots = pts(isRound ? numbers.slice(0, 2) : numbers).flatMap(([x, y]) => along(body, x, y));
		const radii = isRound ? numbers.slice(2).map((r) => r * body.shoulder) : [];
		return [
			how,
			...spots,
			...radii
		];
	});
}
function drawCollar(pen, body, { colour, garment }, view) {
	const at = (across, up) => along(body, across, up);
	const low = view === "back" ? .92 : garment === "jacket" || garment === "coat" ? .6 : .78;
	pen.outline([
		at(-.48, 1.06),
		at(-.34, .94),
		at(.16, low),
		at(.5, .94),
		at(.54, 1.06)
	], colour, { w: .8 });
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
function drawArm(pen, body, arm, colour, sign = null) {
	const thick = body.shoulder * .36;
	const [from, elbow, to] = arm;
	const cuff = mix(elbow, to, .86);
	const fist = body.head * (sign?.gloves === true ? .5 : .29);
	pen.blob(to[0], to[1], fist, fist, sign?.gloves === true ? colour : pen.tones.skin, { w: .9 });
	pen.outline(limb([
		from,
		elbow,
		cuff
	], thick, thick * .72), colour, { w: .95 });
	if (sign?.sleeve === void 0) return;
	const turn = Math.atan2(from[1] - elbow[1], from[0] - elbow[0]) * 180 / Math.PI - 90;
	drawSketch(pen.at(...mix(from, elbow, .62), thick, { turn }), sign.sleeve);
}
var hasShorts = (look) => isSmall(look) && !look.sports && (look.garment === "shirt" || look.garment === "jacket");
function drawLeg(pen, body, leg, look) {
	const bare = look.garment === "dress" || look.garment === "skirt" || look.sports || hasShorts(look);
	const thick = body.shoulder * (bare ? .3 : .46);
	const [, knee, foot] = leg;
	pen.outline(limb(leg, thick, thick * .68), bare ? pen.tones.skin : pen.tones.dark, { w: .95 });
	if (hasShorts(look)) pen.outline(limb([
		leg[0],
		mix(leg[0], knee, .5),
		knee
	], thick * 1.3, thick * 1.1), pen.tones.dark, { w: .95 });
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
function drawFishTail(pen, { legs, shoulder, head }, { colour }) {
	const [hip, knee, foot] = [
		0,
		1,
		2
	].map((joint) => mix(legs.near[joint], legs.far[joint], .5));
	if (!hip || !knee || !foot) return;
	const [dx, dy] = [foot[0] - knee[0], foot[1] - knee[1]];
	const far = Math.hypot(dx, dy) || 1;
	const at = (along, across) => [foot[0] + (dx * along - dy * across) * head / far, foot[1] + (dy * along + dx * across) * head / far];
	pen.outline([
		at(-.6, 0),
		at(.5, 1.5),
		at(.3, .3),
		at(.3, -.3),
		at(.5, -1.5)
	], colour, { soft: true });
	pen.outline(limb([
		hip,
		knee,
		at(-.3, 0)
	], shoulder * .9, shoulder * .22), colour, { w: .95 });
}
function drawWings(pen, body) {
	const wing = [
		along(body, -.3, .9),
		along(body, -1.8, 1.6),
		along(body, -3.4, 1.3),
		along(body, -3, .5)
	];
	const low = [
		along(body, -.4, .7),
		along(body, -2.6, .5),
		along(body, -2.4, -.3),
		along(body, -1, 0)
	];
	for (const outline of [wing, low]) pen.outline(outline, pen.tones.light, { soft: true });
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
	if (look.sports) drawShorts(pen, body);
	if (look.torn) drawTatters(pen, body, look);
	drawShade(pen, body, look);
	if (look.armour) drawArmour(pen, body, look);
	if (look.apron && view !== "back") drawApron(pen, body, look);
	if (view !== "back") drawFront(pen, body, look);
	else pen.lines([[along(body, 0, .9), along(body, 0, .05)]], {
		opacity: .7,
		w: .8
	});
	if (look.bag) drawBag(pen, body, look);
}
function drawShorts(pen, body) {
	for (const leg of [body.legs.far, body.legs.near]) {
		const part = [
			leg[0],
			alongLimb(leg, .2),
			alongLimb(leg, .4)
		];
		pen.outline(limb(part, body.shoulder * .56, body.shoulder * .6), pen.tones.light, { w: .9 });
	}
}
function drawTatters(pen, body, { colour }) {
	const at = (across, up) => along(body, across, up);
	const hem = [
		-1.1,
		-.8,
		-.5,
		-.2,
		.1,
		.4,
		.7,
		1.1
	].map((across, index) => at(across, index % 2 ? -.44 : -.12));
	pen.outline([
		at(-.9, .1),
		...hem,
		at(.95, .1)
	], colour, { w: .9 });
	pen.outline([
		at(-.5, .7),
		at(-.1, .76),
		at(.1, .56),
		at(-.3, .48)
	], pen.tones.mid, { w: .8 });
	pen.outline([
		at(.4, .36),
		at(.8, .4),
		at(.6, .16)
	], pen.tones.mid, { w: .8 });
}
function drawArmour(pen, body, { colour, height }) {
	const at = (across, up) => along(body, across, up);
	for (const side of [-.86, .92]) pen.blob(...at(side, .9), body.shoulder * .46, body.shoulder * .4, colour, { w: .9 });
	pen.outline([
		at(-.9, .16),
		at(.92, .16),
		at(1.08, -.3),
		at(.1, -.16),
		at(-1.06, -.3)
	], colour, { w: .9 });
	if (pen.unit * height > 80) pen.lines([[at(.14, 1), at(.2, .2)], [
		at(-.8, .5),
		at(.2, .42),
		at(.9, .5)
	]], { w: .9 });
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
	const spots = [body.legs.near, body.legs.far].flatMap((leg) => {
		const [x, y] = alongLimb(leg, t);
		return [[x - flare, y], [x + flare, y]];
	});
	return hull([
		...spots,
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
function drawScarf(frame, body, colour) {
	const at = (across, up) => along(body, across, up);
	frame.outline([
		at(-.62, 1.1),
		at(0, 1.02),
		at(.68, 1.1),
		at(.72, .94),
		at(0, .86),
		at(-.66, .94)
	], colour);
	frame.outline([
		at(-.5, .98),
		at(-.62, .5),
		at(-.3, .48),
		at(-.22, .94)
	], colour, { w: .9 });
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
function holding(pose, lowest) {
	const { near, far } = pose.arms;
	return far[1] < lowest ? {
		...pose,
		arms: {
			near,
			far: [.62, lowest * .5]
		}
	} : pose;
}
function actorOf(character, doing, circumstances) {
	const { vocabulary, berth, indoors, isNear, aim } = circumstances;
	const form = formOf(character, vocabulary);
	const own = circumstances.stance ?? gaitLike(character, poseOf(doing, indoors));
	const poseName = berth === null || berth.isOut ? own : poseAboard(berth);
	const pose = seatedIn(poseIn(poseName, doing), circumstances);
	const base = {
		character,
		doing,
		poseName,
		pose: posed(poseName === "sitOnGround" && berth !== null ? busyOn(poses.sitOnGround, poses[own]) : pose, circumstances),
		label: null,
		rides: berth?.vehicle.words ?? null
	};
	if (isFigure(form) && aim !== void 0) base.pose = aimed(lookOf(character, vocabulary.things.callingOf), base.pose, aim);
	const one = resized(single(base, form, circumstances), doing);
	const another = isMixed(character, form) ? resized(single({
		...base,
		character: {
			...character,
			sex: "female"
		}
	}, form, circumstances), doing) : one;
	const several = character.kind === "group" ? together(one, membersOf(character), another) : one;
	return berth === null ? several : mounted(several, berth, isNear);
}
var isMixed = ({ kind, sex, name }, form) => kind === "group" && sex === "unknown" && isFigure(form) && !/(men|boys|soldiers|knights|monks|brothers|priests|pirates|sailors|army|squad)\b/i.test(name);
var isFigure = ({ is }) => is === "figure" || is === "robot";
function aimed(look, pose, height) {
	if (pose.turn !== 0) return pose;
	const [[, from], , [, to]] = bodyOf(look, pose).arms.far;
	const arm = pose.arms.far[1] === 0 ? 1 : (to - from) / pose.arms.far[1];
	const up = Math.min(.9, Math.max(-.9, (height - from) / Math.abs(arm)));
	return {
		...pose,
		arms: {
			...pose.arms,
			far: [Math.sqrt(.94 - up * up), up]
		}
	};
}
function gaitLike({ name, look, kind }, pose) {
	return kind !== "person" && /\b(zombies?|mumm(y|ies)|undead)\b/i.test(`${name} ${look}`) && /^(stand|walk|run|marvel|ascend|climb|push)$/.test(pose) ? "lurch" : pose;
}
function resized(one, doing) {
	const by = shrinks.test(doing) ? .18 : grows.test(doing) ? 2.4 : 1;
	if (by === 1) return one;
	const { top, stature, head, width, breadth, above, reach } = one.subject;
	const [ahead, up] = one.hand;
	return {
		...one,
		ahead: one.ahead * by,
		hand: [ahead * by, up * by],
		subject: {
			top: top * by,
			stature: stature * by,
			head: head * by,
			width: width * by,
			breadth: breadth * by,
			above: above * by,
			reach: reach * by
		},
		draw: (pen, view, held) => one.draw(pen.at(0, 0, by), view, held)
	};
}
var shrinks = /\bshr(inks?|inking|ank)\b|\b(size of|small as|tiny as) an? (mouse|thumb|doll|ant|bug|insect|fly|bee)\b/i;
var grows = /\bgrow(s|ing)? (as (big|large|tall|high)|bigger|taller|larger|huge|enormous|gigantic|to the size)|\b(size of|big as|tall as|large as|high as) an? (house|tower|mountain|elephant|giant|tree)\b/i;
var poseAboard = ({ vehicle: { pose }, isFirst }) => isFirst || pose === "ride" || pose === "stand" ? pose : "sitOnGround";
function busyOn(seat, { arms, legs, turn, moves, ...acting }) {
	if (!(turn === 0 && acting.lift === 0 && acting.seat === "none" && acting.lean < 30) || moves || legs !== poses.stand.legs || arms === poses.stand.arms) return seat;
	return {
		...seat,
		...acting,
		arms,
		seat: seat.seat
	};
}
var seating = /\b(sit(s|ting)?|sat|seated|perch(es|ed)|rests?)( down)?\b/gi;
function poseIn(name, doing) {
	const isBlind = /\b(eyes (are )?(closed|shut)|(clos|shut)(s|es|ing|ting) (his|her|the|their|its) eyes)\b/.test(doing);
	const pose = name === "sit" || name === "sitOnGround" ? busyOn(poses[name], poses[poseOf(doing.replaceAll(seating, " "), true)]) : poses[name];
	return isBlind ? {
		...pose,
		eyes: "closed"
	} : pose;
}
function seatedIn(pose, { isCramped, sits }) {
	if ((isCramped || sits) && pose === poses.sleep) return poses.doze;
	const stands = pose.seat === "none" && pose.turn === 0 && pose.legs === poses.stand.legs;
	return isCramped && stands ? {
		...pose,
		legs: poses.sit.legs,
		seat: "seat"
	} : pose;
}
function posed(pose, { isClose, isNear, holds }) {
	if (isNear && pose === poses.chop) return {
		...pose,
		arms: {
			...pose.arms,
			far: [.7, .06]
		}
	};
	const isBusy = pose === poses.throw || pose === poses.wave || pose === poses.fight;
	if (isClose && !isBusy && (pose.hands > 0 || holds) && pose.turn === 0) return raised(pose);
	return holds ? holding(pose, isNear ? -.3 : -.55) : pose;
}
function mounted(one, { vehicle, at, apart, isFirst, isLast, isOut }, isNear) {
	const { lift, width, behind, before } = vehicle;
	const { subject } = one;
	const over = isNear ? 0 : vehicle.over;
	return {
		...one,
		ahead: one.ahead + at,
		hand: [one.hand[0] + at, one.hand[1] + lift],
		subject: {
			...subject,
			top: subject.top + lift + over,
			stature: subject.stature + (isNear ? Math.min(lift, 70) : lift + over),
			above: subject.above + over,
			width: Math.max(subject.width, width),
			breadth: subject.breadth + apart
		},
		draw(pen, view, held) {
			if (isFirst) behind(pen);
			if (isOut && isLast) before(pen);
			one.draw(pen.at(at, lift, 1), view === "back" ? "side" : view, held);
			if (isLast && !isOut) before(pen);
		}
	};
}
var walks = /\b(crawl|toddl|walk|run|climb|danc|play|jump|sit)/i;
function single(base, form, { isNear, isClose, vocabulary: { animals, things } }) {
	if (form.is === "animal" && animals !== null) {
		const label = form.isKnown ? null : base.character.name;
		const { subject, ...rest } = animal(base, form.species, isNear, animals);
		if (!isNear || isClose) return {
			...rest,
			subject,
			label
		};
		const breadth = Math.max(subject.breadth, Math.min(subject.width, 210));
		return {
			...rest,
			subject: {
				...subject,
				stature: subject.stature * 1.5,
				breadth
			},
			label
		};
	}
	if (form.is === "thing") return livingThing(base, form.prop);
	const look = lookOf(base.character, things.callingOf);
	if (look.age === "baby" && !walks.test(base.doing) && base.character.kind === "person") return things.babyOf(base, look);
	const mood = moodOf(base.doing, base.pose);
	return {
		...base,
		...figureExtent(look, base.pose, isClose),
		isPerson: true,
		draw: (pen, view, held) => form.is === "robot" && animals !== null ? animals.drawRobot(pen, look, base.pose, view, held) : drawFigure(pen, look, {
			...base.pose,
			mood
		}, view, held)
	};
}
function animal(base, species, isNear, { gaitOf, animalExtent, drawBeast }) {
	const gait = gaitOf(species, base.poseName, base.doing);
	const { top: whole, face = whole, head, width, ahead } = animalExtent(species, gait);
	const top = isNear ? face : whole;
	const mouth = [ahead + head * .45, face - head * .75];
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
		hand: mouth,
		isPerson: false,
		draw(pen, _view, held) {
			drawBeast(pen, species, gait, base.character);
			held?.(pen.at(...mouth, 1));
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
		hand: [0, top * .5],
		isPerson: false,
		draw: (pen) => drawSketch(pen.at(0, low, 1), sketch, base.character.colour)
	};
}
function together(one, count, another) {
	const { subject, isPerson } = one;
	const isPile = /\bpil(es|ing) (up )?on\b/.test(one.doing);
	const apart = isPile ? 16 : isPerson ? subject.stature * .34 : subject.width * .62;
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
				const up = isPile ? 26 + index * 24 : isPerson ? 0 : index * 7 % 3 * subject.top * .12;
				const { draw } = index % 2 === 0 ? one : another;
				draw(pen.at(x, up, size), view, index === count - 1 ? held : void 0);
			});
		}
	};
}
function hatHeight({ hat, sign }) {
	if (sign?.hat !== void 0) return .8;
	if (hat === "tall" || hat === "cone" || hat === "chef" || hat === "visor") return 1;
	return hat === null ? .15 : .45;
}
function figureExtent(look, pose, isClose) {
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
	const room = isSmall(look) && !isClose && pose.turn === 0 ? look.height * .2 : 0;
	const breadth = look.height * .27 * look.girth;
	const reach = pose.turn === 0 ? 0 : 2 * Math.max(...xs.map(Math.abs));
	const width = Math.max(Math.max(...xs) - Math.min(...xs) + body.head, reach + body.head, breadth);
	return {
		subject: {
			top: top + room,
			stature: look.height,
			head: body.head * 2.1,
			width,
			breadth,
			above: top + room - crownTop,
			reach: 0
		},
		ahead: place([body.neck[0], (body.neck[1] + body.top) / 2])[0],
		hand: place(body.arms.far[2])
	};
}
// web/core/rough/scene.ts
var mostActors = 6;
var cramped = /\b(car|cab|back ?seat|truck|van|taxi|lorry|jeep|cockpit|carriage)$/;
var rows = /\b(bus|train|tram|plane|aeroplane|airplane|coach|carriage|subway|metro|cinema|theat(er|re)|classroom|class|lecture hall|church|airport|waiting room|station|platform)$/;
var somebody = {
	top: 170,
	stature: 170,
	head: 36,
	width: 60,
	breadth: 60,
	above: 0,
	reach: 0
};
function sceneOf(told, bible, board, vocabulary, staging = stagingOf([told])[0], strip = 28) {
	const given = vocabulary.things.plainly(told, bible, staging?.stays);
	const place = placeFor(given, bible, vocabulary);
	const indoors = place?.indoors ?? false;
	const isPast = vocabulary.things.isLongAgo(bible);
	const surroundings = {
		names: namesIn(given, bible),
		worn: looksOf(given, bible),
		indoors,
		place: place?.name.toLowerCase() ?? "",
		isPast
	};
	const props = vocabulary.things.propsOf(given, surroundings);
	const shot = {
		...given,
		size: sizeFor(given)
	};
	const cast = castOf(shot, bible, props, {
		indoors,
		isCramped: indoors && cramped.test(place?.name.toLowerCase() ?? ""),
		isPast,
		vocabulary,
		facing: staging?.facing ?? {}
	});
	const leaders = cast.filter(({ berth }) => berth?.isFirst !== false);
	const front = leaders.slice(0, shot.size === "over-the-shoulder" && leaders.length > 1 ? 1 : 0);
	const rest = leaders.slice(front.length);
	const camera = cameraFor(shot.size, shot.angle, subjectOf(shot, rest, props), board, strip);
	const back = front.map((member) => placeFront(member, camera));
	const placed = [...placeActors(shot, rest, camera, front[0]), ...back];
	const actors = vocabulary.things.meet(placeAboard(placed, cast, camera), cast, camera);
	if (!closeUps.has(shot.size)) vocabulary.things.makeRoom(actors, camera);
	for (const one of actors) keepHead(one, board.width);
	const things = vocabulary.things.placeProps(props, actors, camera, shot, indoors);
	for (const one of actors) keepHead(one, board.width);
	return {
		camera,
		actors: holdersLast(actors, camera),
		props: things,
		indoors,
		place,
		isPast
	};
}
function keepHead(one, width) {
	const head = one.x + one.actor.ahead * one.scale * (one.facesLeft ? -1 : 1);
	one.x += Math.min(width * .96, Math.max(width * .04, head)) - head;
}
function holdersLast(actors, { scale }) {
	const isBeside = (one) => Math.abs(one.scale / scale - 1) < .01 && !one.isAboard;
	const last = actors.findLastIndex(isBeside);
	const side = actors.slice(0, last + 1);
	const holders = side.filter((one) => one.held !== null && isBeside(one));
	return [
		...side.filter((one) => !holders.includes(one)),
		...holders,
		...actors.slice(last + 1)
	];
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
function placeFor(shot, bible, vocabulary) {
	const place = bible.places.find(({ id }) => id === shot.place);
	if (shot.cast.some(({ doing }) => looksIntoWell.test(doing)) && /\bwell$/i.test(place?.name ?? "")) return outside("open ground");
	if (isUnderWater(shot.moment)) return outside("underwater");
	if (/\b(sea|ocean|lake|river|water|bay)$/i.test(place?.name ?? "") && shot.cast.some(({ doing }) => inBow.test(doing))) return outside("boat");
	if (place !== void 0 && isBoat(place.name)) return outside("boat");
	if ((shot.size === "wide shot" || shot.size === "full shot") && isCar(place?.name ?? "")) return outside("road");
	if (place !== void 0 && /\bbed(room| ?chamber)?$/i.test(place.name) && shot.cast.some(({ doing }) => ownBed.test(doing))) return {
		...place,
		name: "plain room",
		aliases: [],
		tags: [],
		look: ""
	};
	if (place?.indoors !== true || cramped.test(place.name.toLowerCase())) return place;
	const vehicle = shot.cast.map(({ doing }) => vocabulary.vehicles?.vehicleOf(doing, "", vocabulary)).find((one) => one);
	if (!vehicle || vehicle.isSmall) return place;
	return outside(vehicle.isAfloat ? "lake" : "road");
}
var ownBed = /\b(in|on|into|onto) (the|his|her|a|their) (\w+ )?bed\b/i;
var inBow = /\bin (the|its|a) (bow|stern|(\w+ )?(boat|dinghy|canoe|raft))\b/i;
var uses = (place) => {
	const name = literal(lastWordOf(place));
	const lying = /^(bed|sofa|couch|bench|hammock|chair|armchair)$/i.test(name) ? "|in|on|into" : "";
	const where = `behind|under|beneath|onto|top of|against${/(boat|ship|raft|canoe|dinghy|car|bus|train)$/i.test(name) ? "" : "|down|into"}${lying}`;
	return new RegExp(`\\b(${where}) ((an?|the|his|her|their) )?(\\w+ )?${name}`, "i");
};
function namesIn(shot, bible) {
	const place = bible.places.find(({ id }) => id === shot.place);
	const climbs = shot.cast.some(({ doing }) => /climb|clamber|scrambl/i.test(doing) && /climb|ascend|clamber/.test(poseOf(doing, false)));
	const isUsed = (name) => shot.cast.some(({ doing }) => uses(name).test(doing));
	const where = place === void 0 || climbs ? [] : [place.name, ...place.aliases].filter((name) => !isUsed(name));
	const people = bible.cast.flatMap(({ name, aliases }) => [name, ...aliases].flatMap((one) => one.split(" ")));
	const beasts = bible.cast.filter(({ name, kind }) => kind === "animal" && name.includes(" "));
	return [
		...where,
		...beasts.map(({ name }) => name),
		...people.filter((word) => /^\p{Lu}/u.test(word))
	];
}
function looksOf(shot, bible) {
	return bible.cast.filter(({ id }) => shot.cast.some((member) => member.id === id)).map(({ look }) => look.toLowerCase()).join(". ");
}
var isBaby = /\b(baby|infant|newborn)\b/i;
var noCrews = {
	berths: new Map(),
	ridden: new Set()
};
function castOf(shot, bible, props, { indoors, isCramped, isPast, vocabulary, facing }) {
	const named = shot.cast.flatMap((member) => {
		const character = bible.cast.find(({ id }) => id === member.id);
		if (character === void 0) return [];
		return [{
			...member,
			character: vocabulary.things.dressedFor(character, member.doing, indoors, isPast)
		}];
	});
	const known = named.map((one) => {
		const isHeld = isBaby.test(one.character.look) && !isCarried(one.doing);
		const has = (other) => other !== one && carries(other.doing) && isBaby.test(other.doing);
		return isHeld && named.some(has) ? {
			...one,
			doing: `${one.doing}, carried by another`
		} : one;
	});
	const hasArms = known.some(({ doing, character }) => carries(doing) && /figure|robot/.test(formOf(character, vocabulary).is));
	const name = bible.places.find(({ id }) => id === shot.place)?.name ?? "";
	const { berths, ridden } = (isCramped ? void 0 : vocabulary.vehicles?.crewsOf(known, {
		place: name,
		vocabulary
	})) ?? noCrews;
	const actorFor = ({ id, character, doing: told }, touch) => {
		const doing = isCarried(told) && (!hasArms || isOnLap(told)) ? told + sitsOnIt : told;
		return actorOf(character, doing, {
			indoors,
			isCramped,
			sits: rows.test(name.toLowerCase()),
			isClose: closeUps.has(shot.size),
			isNear: shot.size !== "wide shot" && shot.size !== "full shot",
			holds: !/\bon (the|his|her) lap\b/.test(doing) && props.some(({ prop }) => prop.where === "hand" && prop.words.test(doing.toLowerCase())),
			berth: berths.get(id) ?? null,
			vocabulary,
			stance: stanceFor(character, doing, name, vocabulary),
			...touch
		});
	};
	const members = known.map((one) => {
		const berth = berths.get(one.id) ?? null;
		const facesLeft = (facing[berth?.leader ?? one.id] ?? "right") === "left";
		return {
			actor: actorFor(one),
			side: one.side,
			facesLeft,
			berth
		};
	});
	if (!closeUps.has(shot.size)) vocabulary.things.takeHold(members, ({ actor: { character } }, touch) => actorFor(known.find(({ id }) => id === character.id), touch));
	return members.filter(({ actor }) => !ridden.has(actor.character.id)).slice(0, mostActors);
}
var stanceFor = ({ kind }, doing, place, { things }) => weightless(doing, place) ?? (isOnShoulders(doing) ? "ride" : void 0) ?? (kind === "animal" ? void 0 : things.stanceOf(doing));
var weightless = (doing, place) => /\bspace$/i.test(place) && !/\bhull\b/.test(doing) && stands.test(poseOf(doing, false)) ? "float" : void 0;
var stands = /^(stand|walk|hold|pull|run|fall|reach|marvel|stumble|haul|catch|sit|take|call|climb|clamber|ascend)$/;
function subjectOf(shot, cast, props) {
	if (cast.length === 0) return props[0] === void 0 ? somebody : propSubject(shot, props[0].prop);
	const subjects = cast.filter(isFacing(shot, cast)).map(({ actor }) => towering(actor.subject, shot.size));
	const isPile = cast.some(({ actor }) => /\blying underneath\b/.test(actor.doing));
	const largest = (part) => Math.max(...subjects.map((subject) => subject[part]));
	return {
		top: largest("top"),
		stature: largest("stature"),
		head: largest("head"),
		width: isPile ? largest("width") * 1.3 : subjects.reduce((sum, { width }) => sum + width * 1.08, 0),
		breadth: subjects.reduce((sum, { breadth }) => sum + breadth * 1.3, 0),
		above: largest("above"),
		reach: reachOf(shot, cast, subjects)
	};
}
function reachOf({ size, place }, cast, subjects) {
	const top = Math.max(...subjects.map((one) => one.top));
	if (size === "wide shot") {
		const isAfloat = isBoat(place?.replaceAll("-", " ") ?? "") || cast.some(({ actor }) => inBow.test(actor.doing));
		const width = Math.max(...subjects.map((one) => one.width));
		return isAfloat ? 0 : Math.min(120, Math.max(top * 1.6, Math.min(width, top * 2.4)));
	}
	if (size === "full shot") return 0;
	return top - Math.min(...subjects.map((one) => one.top - one.above - one.head * 1.6));
}
function towering(subject, size) {
	if (size !== "wide shot" || subject.stature < 300) return subject;
	return {
		...subject,
		top: subject.top * .6,
		stature: subject.stature * .6
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
// web/core/rough/draw.ts
var mostShapes = 400;
function draw(shot, bible, options) {
	const { staging, frameNumber, vocabulary, board = "light", strip = "line" } = options;
	const size = designSize(options);
	const scene = sceneOf(shot, onBoard(bible, board), size, vocabulary, staging, stripHeight(strip, size));
	const isSnowy = shot.weather === "snow" || scene.place !== void 0 && liesInSnow(scene.place);
	const pen = new Pen(tonesOf(shot, scene.indoors, board, isSnowy), randomOf(JSON.stringify(shot)), size);
	const { tilt, lean } = scene.camera;
	const seen = lean === 0 ? pen : pen.leaning(lean);
	drawScene(tilt === 0 ? seen : seen.tilted(tilt), scene, shot, vocabulary);
	if (strip === "none") return thinned(pen.shapes.filter(({ kind }) => kind !== "text"), mostShapes);
	const cast = scene.actors.map(({ actor }) => actor.character);
	const inOrder = shot.cast.flatMap(({ id }) => cast.find((one) => one.id === id) ?? []);
	const words = captionOf(shot, bible.places.find(({ id }) => id === shot.place), inOrder, frameNumber, size, sheets[board], strip);
	return [...thinned(pen.shapes, mostShapes - words.length), ...words];
}
var onBoard = (bible, board) => ({
	...bible,
	cast: bible.cast.map((one) => ({
		...one,
		colour: castColour(one.colour, board)
	}))
});
function drawScene(pen, scene, shot, vocabulary) {
	const { camera, indoors, place, isPast } = scene;
	const random = randomOf(place?.id ?? "nowhere");
	if (indoors || place === void 0 && shot.weather === "clear") pen.wash(box(-60, -60, camera.board.width + 120, camera.stage + 120), pen.tones.sky);
	else vocabulary.outdoors?.drawSky(pen, shot, camera, random);
	const hasPeople = !scene.actors.some(({ actor }) => actor.poseName === "float") && scene.actors.some(({ actor }) => (actor.isPerson || isBoat(place?.name ?? "")) && actor.rides === null && !/fly|float|swim/.test(actor.poseName));
	const { behind, front } = vocabulary.things.placeOf(place, vocabulary, {
		hasPeople,
		hasFeet: scene.actors.some(({ actor }) => vocabulary.things.standsOnLand(actor)),
		isPast
	});
	behind(stageOf(pen.quiet(), camera, random, indoors));
	vocabulary.things.drawLight(pen, shot, camera, indoors, isPast);
	const isFar = ({ scale, isBehind }) => isBehind ?? scale < camera.scale * .99;
	scene.props.filter(isFar).forEach((prop) => drawProp(pen, prop));
	for (const placed of scene.actors) {
		const from = pen.shapes.length;
		if (placed.insert) drawHands(pen, placed, placed.insert, camera);
		else drawActor(pen, placed, scene, vocabulary.things);
		for (const shape of pen.shapes.slice(from)) shape.who = placed.actor.character.id;
	}
	scene.props.filter((prop) => !isFar(prop)).forEach((prop) => drawProp(pen, prop));
	if (hasPeople || camera.isNear) front?.(stageOf(pen, camera, random, indoors));
	if (indoors && /\b(flood(ed|s|ing)?|(ankle|knee)-deep)\b/i.test(shot.moment)) vocabulary.things.drawFlood(pen, camera);
	if (!indoors) vocabulary.outdoors?.drawWeather(pen, shot.weather, camera, random);
}
function drawProp(pen, { prop, x, y, scale }) {
	const frame = pen.at(x, y, scale);
	drawSketch(prop.where === "hand" ? frame.at(0, prop.size * .4, 1) : frame, prop.sketch);
}
function drawActor(pen, placed, { camera, indoors, place }, things) {
	const { actor, x, y, scale, facesLeft, view, held, hasSeat } = placed;
	const frame = pen.at(x, y, scale, {
		mirror: facesLeft,
		squash: camera.squash
	});
	const isBelow = underwaterWords.test(place?.name.toLowerCase() ?? "");
	const swims = !isBelow && things.isInWater(actor);
	const isUp = isBelow || placed.isHung === true || actor.poseName === "float" || isCarried(actor.doing);
	if (!camera.isNear && !swims && !isUp) drawShadow(frame, actor.subject.width);
	if (actor.isPerson && actor.pose.seat === "seat" && !hasSeat) {
		if (indoors) things.drawChair(frame);
		else frame.outline(box(-46, 0, 84, actor.subject.stature * .24), pen.tones.thing);
	}
	if (!camera.isNear) things.drawMotion(frame, actor);
	actor.draw(frame, view, held === null ? void 0 : (hand) => drawHeld(hand.at(0, 0, heldScale(held, placed)), held, actor));
	things.drawTears(frame, actor);
	if (view !== "back") things.drawActs(frame, actor, things.actsOf(actor.doing), facesLeft, camera.board.width);
	if (swims) things.drawWaterline(frame, actor);
	if (actor.label !== null) label(pen, actor.label, x, y - actor.subject.top * scale * camera.squash - 8);
}
function drawHeld(hand, held, { poseName, isPerson }) {
	const { bottom, top, left, right } = extentOf(held.sketch);
	const isPoured = isPerson && poseName === "pour";
	const isCup = isPoured && held.words.test("cup");
	const turn = isPoured && !isCup ? -72 : isPerson && poseName === "chop" ? bottom < -50 ? 118 : -20 : 0;
	const above = turn === 0 ? 10 - hand.on([0, top])[1] : 0;
	const down = held.size > 60 && held.size <= 130 && right - left < 100 && above > 0 ? -above / hand.unit : 0;
	drawSketch(isCup ? hand.at(13, -36, 1) : hand.at(0, down, 1, { turn }), held.sketch);
}
function heldScale({ size }, { actor, scale }) {
	const grown = Math.min(2.4, Math.max(1, 30 / (size * scale)));
	return actor.isPerson ? grown : Math.min(grown, actor.subject.head * 1.7 / size);
}
function drawHands(pen, { actor }, prop, { board, stage }) {
	const { left, right, bottom, top } = extentOf(prop.sketch);
	const scale = Math.min(stage * .58 / (top - bottom), board.width * .5 / (right - left));
	const [x, y] = [board.width / 2, stage * .47];
	const half = Math.max(stage * .12, (right - left) / 2 * scale * .86);
	const size = stage * .11;
	const thing = pen.at(x, y, scale).at(-(left + right) / 2, -(top + bottom) / 2, 1);
	for (const side of [-1, 1]) {
		const arm = pen.at(x + side * half, y + stage * .12, size, { mirror: side > 0 });
		arm.outline(pts([
			-.9,
			-.5,
			.5,
			-1,
			-1.4,
			-6,
			-5,
			-6
		]), actor.character.colour);
		arm.blob(0, 0, 1, 1.05, arm.tones.skin);
	}
	drawSketch(thing, prop.sketch);
	for (const side of [-1, 1]) {
		const arm = pen.at(x + side * half, y + stage * .12, size, { mirror: side > 0 });
		arm.outline(pts([
			-.5,
			-.7,
			-.4,
			.3,
			.7,
			.75,
			1.1,
			.4,
			.5,
			0,
			.4,
			-.8
		]), arm.tones.skin, { soft: true });
		arm.lines([pts([
			-.2,
			.6,
			.3,
			.95
		]), pts([
			-.5,
			.4,
			-.2,
			.9
		])], { w: .8 });
	}
}
function label(pen, name, x, y) {
	const [left, base] = pen.on([x - name.length * 3.3, Math.max(14, y)]);
	pen.shapes.push({
		kind: "text",
		x: tenth(Math.max(4, left)),
		y: tenth(base),
		size: 13,
		bold: false,
		anchor: "start",
		fill: pen.tones.mark,
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
export { describeRough as n, wrap as r, draw as t };
